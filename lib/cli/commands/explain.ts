/**
 * `cri-spec explain`: where every part of a sandbox's config.json comes from.
 *
 * @module
 */

import { explainTrace } from "../../explain/explanation.ts";
import { podOf } from "../../explain/pod.ts";
import { traceSandbox } from "../../explain/trace.ts";
import { type Flags, readArgs } from "../args.ts";
import { DONE, NEGATIVE } from "../exit_code.ts";
import type { Io } from "../io.ts";
import { styleOf } from "../render/colour.ts";
import { renderExplanation } from "../render/explain.ts";
import { renderJson } from "../render/json.ts";
import { readRequest } from "../request.ts";

const FLAGS: Flags = {
  at: { type: "string" },
  release: { type: "string" },
  daemon: { type: "string" },
  json: { type: "boolean" },
  color: { type: "string" },
};

/** The command's help. */
export const EXPLAIN_HELP: string = `Print where every part of a pod sandbox's config.json comes from.

Examples:
  deno task cri-spec explain lib/cli/demo_request.yaml
  deno task cri-spec explain lib/cli/demo_request.yaml --at linux/sysctl
  deno task cri-spec explain lib/cli/demo_request.yaml --at 'mounts[/dev/shm]/options'
  deno task cri-spec explain lib/cli/demo_request.yaml --at /linux/seccomp
  deno task cri-spec explain pod.json --release 2.1.9 --json

Usage: cri-spec explain REQUEST|- [--at PATH] [--release R] [--daemon CONFIG.TOML]

A request is the document of cri-spec spec. Of each part of the spec: the step of containerd that
changed it last, why, what had to hold, the input it came from, behaviors of the release that
decided, the steps that touched it before. Behind a -: what was taken away or left out, and why.

PATH is a JSON pointer into config.json, or a path as this command prints it; it need not be there.

Flags:
  --at PATH     only this path and what is below it
  --release R   the containerd release, in place of the document's
  --daemon F    the daemon's config.toml, in place of the document's daemon
  --json        JSON, keys sorted
  --color WHEN  auto, always or never
  -h, --help    this text

Exit code: 0 done, 1 the daemon refuses the request, 2 the input cannot be used, 70 a bug.
`;

/**
 * Runs `cri-spec explain`.
 *
 * @param args The arguments behind the command's name.
 * @param io Streams and files.
 * @returns The exit code; a refusal is explained, too, and ends with 1.
 * @throws {CriSpecError} What cannot be read or is not modelled; `unknown-path`; nothing was written then.
 */
export async function explainCommand(args: readonly string[], io: Io): Promise<number> {
  const given = readArgs(args, FLAGS, "cri-spec explain");
  const { values, set } = given;
  const write = (text: string): Promise<void> => io.stdout(new TextEncoder().encode(text));
  if (set.has("help")) {
    await write(EXPLAIN_HELP);
    return DONE;
  }
  const style = styleOf(io, values.get("color"));
  const request = await readRequest(given, "name one", io);
  const explanation = explainTrace(traceSandbox(request), values.get("at"));
  const text = set.has("json")
    ? `${renderJson(explanation, { indented: true })}\n`
    : renderExplanation(explanation, podOf(request).name, style);
  await write(text);
  return explanation.refusal === undefined ? DONE : NEGATIVE;
}
