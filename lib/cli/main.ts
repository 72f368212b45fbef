/**
 * The command line.
 *
 * @example Print a spec from a program of your own
 * ```ts
 * import { main } from "@cri-spec/cri-spec/cli";
 * import { assertEquals } from "@std/assert";
 *
 * const request = '{"release":"1.7.24","config":{"metadata":{"name":"web"}}}';
 * let text = "";
 * const code = await main(["spec", "-"], {
 *   stdin: ReadableStream.from([new TextEncoder().encode(request)]),
 *   stdout: (bytes) => Promise.resolve(void (text += new TextDecoder().decode(bytes))),
 *   stderr: () => Promise.resolve(),
 *   open: () => Promise.reject(new Error("no files here")),
 * });
 * assertEquals(code, 0);
 * assertEquals(text.slice(0, 23), '{"ociVersion":"1.1.0","');
 * ```
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { nearest } from "../nearest.ts";
import { usage } from "./args.ts";
import { BUG, DONE, exitCodeOf } from "./exit_code.ts";
import { denoIo, type Input, type Io, OutputClosed, type Terminal } from "./io.ts";
import { renderError } from "./render/error.ts";
import { VERSION } from "./version.ts";

export type { Input, Io, Terminal };

type Command = (args: readonly string[], io: Io) => Promise<number>;

/** The commands, each loaded when it is given: most of the time of one request is that of loading. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  spec: async () => (await import("./commands/spec.ts")).specCommand,
  files: async () => (await import("./commands/files.ts")).filesCommand,
  explain: async () => (await import("./commands/explain.ts")).explainCommand,
  diff: async () => (await import("./commands/diff.ts")).diffCommand,
  lint: async () => (await import("./commands/lint.ts")).lintCommand,
  releases: async () => (await import("./commands/releases.ts")).releasesCommand,
  bundle: async () => (await import("./commands/bundle.ts")).bundleCommand,
  cleanup: async () => (await import("./commands/cleanup.ts")).cleanupCommand,
};

/** The program's help. */
export const HELP: string = `See what containerd tells the OCI runtime about a pod sandbox, before the pod runs.

Examples:
  deno task cri-spec spec lib/cli/demo_request.yaml
  deno task cri-spec spec lib/cli/demo_request.yaml --release 1.7.3
  deno task cri-spec explain lib/cli/demo_request.yaml --at linux/sysctl
  deno task cri-spec diff lib/cli/demo_request.yaml --from 1.7.2 --to 1.7.34

Usage: cri-spec COMMAND [ARGUMENTS]

Commands:
  spec       print the config.json that containerd writes, byte for byte
  files      print what containerd writes, mounts and undoes around it, and why
  explain    print where every part of it comes from, and why something is not there
  diff       print what changes between two releases, for one pod or for thousands, and why
  lint       print what keeps a pod from starting, before it runs, and which rule an error comes from
  releases   print what is known about releases, branches and behaviors
  bundle     make a folder that runc runs: that config.json and all that it names
  cleanup    take such a folder back

  cri-spec COMMAND --help tells more.

Flags:
  -h, --help      this text
  -V, --version   the version of cri-spec

Exit code: 0 done, 1 the honest negative (refused, differs, found), 2 the input cannot be used, 70 a bug.
`;

async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  const encoder = new TextEncoder();
  if (name === "--help" || name === "-h" || name === "help") {
    await io.stdout(encoder.encode(HELP));
    return DONE;
  }
  if (name === "--version" || name === "-V") {
    await io.stdout(encoder.encode(`${VERSION}\n`));
    return DONE;
  }
  if (name === undefined) throw usage("No command is given", "see cri-spec --help");
  if (Object.hasOwn(COMMANDS, name)) {
    const command = await COMMANDS[name]!();
    return await command(rest, io);
  }
  const near = nearest(name, Object.keys(COMMANDS));
  const what = name.startsWith("-") ? "flag" : "command";
  const shown = JSON.stringify(name.slice(0, 64));
  throw usage(`Unknown ${what} ${shown}`, near === undefined ? "see cri-spec --help" : `did you mean ${near}?`);
}

/**
 * Runs the command line.
 *
 * @param args The arguments behind the program's name.
 * @param io Streams and files.
 * @returns The exit code: 0 done, 1 the honest negative, 2 input that cannot be used, 70 a bug in this package.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  try {
    return await run(args, io);
  } catch (error) {
    if (error instanceof OutputClosed) return DONE;
    const encoder = new TextEncoder();
    if (error instanceof CriSpecError) {
      await io.stderr(encoder.encode(renderError(error)));
      return exitCodeOf(error);
    }
    const stack = error instanceof Error ? error.stack ?? error.message : String(error);
    await io.stderr(encoder.encode(`cri-spec has a bug, please report it:\n${stack}\n`));
    return BUG;
  }
}

if (import.meta.main) Deno.exit(await main(Deno.args, denoIo()));
