/**
 * `cri-spec spec`: the bytes of a sandbox's config.json.
 *
 * @module
 */

import { modelledRange } from "../../containerd/release.ts";
import { CriSpecError } from "../../error.ts";
import { encodeSpec } from "../../oci/encode.ts";
import { simpleSpec } from "../../sandbox/spec.ts";
import { type Flags, readArgs } from "../args.ts";
import { parseDocument, parseJson } from "../document.ts";
import { DONE, exitCodeOf } from "../exit_code.ts";
import { concat, decodeText, type Input, type Io, openInput, readText, tooLarge } from "../io.ts";
import { type Line, lines } from "../lines.ts";
import type { Nodes } from "../nodes.ts";
import { renderErrorLine } from "../render/error.ts";
import { type Overrides, readOverrides, requestName, withOverrides } from "../request.ts";

const FLAGS: Flags = {
  release: { type: "string" },
  daemon: { type: "string" },
  ndjson: { type: "boolean" },
};

/** The command's help. */
export const SPEC_HELP: string = `Print the config.json that containerd writes for a pod sandbox, byte for byte.

Examples:
  deno task cri-spec spec lib/cli/demo_request.yaml
  deno task cri-spec spec lib/cli/demo_request.yaml --release 1.7.3
  echo '{"release":"1.7.24","config":{"metadata":{"name":"web"}}}' | deno task cri-spec spec -

Usage: cri-spec spec FILE|- [--release R] [--daemon CONFIG.TOML] [--ndjson]

The request is a JSON or YAML document: {release, config} and, with defaults, {id, runtimeHandler,
image, rootfs, hostFiles, netnsPath, tempMountPath, daemon, host}.

Flags:
  --release R   the containerd release, in place of the document's; modelled: ${modelledRange()}
  --daemon F    the daemon's config.toml, in place of the document's daemon
  --ndjson      one JSON document on each line of input, one line of output for each, in order:
                the bytes of the spec, or {"error":{"code","message","path"}}
  -h, --help    this text

Exit code: 0 done, 1 the daemon refuses the request, 2 the input cannot be used, 70 a bug.
`;

function bytesOf(document: unknown, overrides: Overrides): Uint8Array {
  return encodeSpec(simpleSpec(withOverrides(document, overrides)));
}

const encoder = new TextEncoder();
const NEWLINE = encoder.encode("\n");

function lineOf(line: Line, overrides: Overrides, nodes: Nodes): readonly [bytes: Uint8Array, code: number] {
  try {
    if (line === undefined) throw tooLarge();
    return [nodes.encode(withOverrides(parseJson(decodeText(line)), overrides)), DONE];
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return [encoder.encode(renderErrorLine(error)), exitCodeOf(error)];
  }
}

/** How many bytes of output are gathered before they are written. */
const BATCH_BYTES = 64 << 10;

async function runLines(input: Input, overrides: Overrides, io: Io): Promise<number> {
  // One request needs no prepared model, and loads none.
  const { Nodes } = await import("../nodes.ts");
  const nodes = new Nodes();
  let worst = DONE;
  let batch: Uint8Array[] = [];
  let size = 0;
  for await (const line of lines(input)) {
    const [bytes, code] = lineOf(line, overrides, nodes);
    worst = Math.max(worst, code);
    batch.push(bytes, NEWLINE);
    size += bytes.length + 1;
    if (size < BATCH_BYTES) continue;
    await io.stdout(concat(batch));
    [batch, size] = [[], 0];
  }
  if (batch.length > 0) await io.stdout(concat(batch));
  return worst;
}

/**
 * Runs `cri-spec spec`.
 *
 * @param args The arguments behind the command's name.
 * @param io Streams and files.
 * @returns The exit code.
 * @throws {CriSpecError} What cannot be read, is refused or is not modelled; nothing was written then.
 */
export async function specCommand(args: readonly string[], io: Io): Promise<number> {
  const given = readArgs(args, FLAGS, "cri-spec spec");
  if (given.set.has("help")) {
    await io.stdout(encoder.encode(SPEC_HELP));
    return DONE;
  }
  const name = requestName(given, "for many, see --ndjson");
  const overrides = await readOverrides(given, name, io);
  const input = await openInput(name, io);
  if (given.set.has("ndjson")) return await runLines(input, overrides, io);
  await io.stdout(bytesOf(await parseDocument(await readText(input), name), overrides));
  return DONE;
}
