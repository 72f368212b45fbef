/**
 * Random requests, put to real daemons and to the model: `deno task differential --help`.
 *
 * @module
 */

import { parseArgs } from "node:util";
import { DONE, NEGATIVE } from "../lib/cli/exit_code.ts";
import { type ContainerdBinaries, criProto } from "./lab/debian.ts";
import { containerSpec, encodeSpec, type RequestDocument, sandboxSpec } from "../mod.ts";
import { binariesOfDebian, binariesOfUser } from "./binaries.ts";
import { CASES_FOLDER } from "./case.ts";
import { CASES_FOLDER as CONTAINERS_FOLDER, caseText as containerText } from "./containers/case.ts";
import { containerDifferential } from "./containers/differential.ts";
import { CONFIG_VERSIONS, type ConfigVersion } from "./differential/config_version.ts";
import { caseText, writeCase } from "./differential/random_case.ts";
import { foundCase, type Reported, reportText } from "./differential/report.ts";
import { differential } from "./differential/run.ts";
import { runProgram, tellError, usage } from "./program.ts";

const HELP =
  `Puts random requests to real containerds and to the model, and compares bytes and refusals. Root, on Linux.

  deno task differential                                      500 requests to Debian's 1.7.24
  deno task differential --release 1.6.20 --release 2.1.9     two releases side by side
  deno task differential --runs 5000 --jobs 2                 more requests, to two daemons side by side
  deno task differential --containerd ./bin                   a containerd of your own, such as a build of a new release
  deno task differential --runs 5000 --seed 42                the same requests again
  deno task differential --only containers                    containers alone

A difference is shrunk against running daemons, image and config.toml included, to the smallest request that shows it, and
written as a case for golden/cases. A daemon that is lost, or does not answer, is booted again and asked once more.

What to ask
  --release NAME     a Debian suite or its release (default: 1.7.24); can be repeated
  --containerd PATH  a containerd program or the folder with it; ctr and containerd-shim-runc-v2 are taken from beside it
  --runs N           how many requests for each release (default: 500)
  --config-version N the layout of config.toml: 2, 3 (containerd 2.0 and later) or 4 (2.3 and later) (default: 2)
  --only KIND        sandboxes, or containers in pods that run (default: both, as many of each)
  --seed N           where the requests come from (default: a fresh one, which is told)

How
  --jobs N           how many daemons run side by side for each release (default: 1)
  --timeout SECONDS  how long a daemon may take for an answer (default: 30)
  --shrink SECONDS   how long a difference is shrunk at most (default: 300)

Where to
  --out FOLDER       where the case of a difference is written (default: golden/cases, of a container
                     golden/containers/cases); no file is overwritten

Exit code: 0 no difference, 1 a difference, 2 the daemon or the arguments cannot be used.
`;

interface Flags {
  readonly releases: readonly string[];
  readonly containerd: string | undefined;
  readonly runs: number;
  readonly seed: number;
  readonly configVersion: ConfigVersion;
  readonly jobs: number;
  readonly timeout: number;
  readonly shrink: number;
  readonly out: string | undefined;
  readonly kinds: readonly typeof KINDS[number][];
}

const KINDS = ["sandboxes", "containers"] as const;

const MOST_SEED = 2 ** 31 - 1;

if (import.meta.main) Deno.exit(await runProgram((signal) => perform(Deno.args, signal)));

async function perform(args: readonly string[], signal: AbortSignal): Promise<number> {
  const flags = parseFlags(args);
  if (flags === undefined) {
    console.log(HELP.trimEnd());
    return DONE;
  }
  const proto = await criProto();
  const targets = flags.containerd === undefined
    ? await Promise.all(flags.releases.map(async (release) => [release, await binariesOfDebian(release)] as const))
    : [["own", await binariesOfUser(flags.containerd)] as const];
  const codes = await Promise.all(targets.map(async ([name, binaries]) => {
    try {
      const target = { name, binaries, proto, flags, signal };
      const sandboxes = flags.kinds.includes("sandboxes") ? await runSandboxes(target) : DONE;
      return Math.max(sandboxes, flags.kinds.includes("containers") ? await runContainers(target) : DONE);
    } catch (error) {
      if (signal.aborted) throw error;
      console.error(`${name}: failed, seed ${flags.seed}\nreplay: ${replayOf(name, flags)}`);
      return tellError(error, console.error);
    }
  }));
  return Math.max(...codes);
}

interface Target {
  readonly name: string;
  readonly binaries: ContainerdBinaries;
  readonly proto: string;
  readonly flags: Flags;
  readonly signal: AbortSignal;
}

/** Puts random containers to one release and tells what that found. */
async function runContainers({ name, binaries, proto, flags, signal }: Target): Promise<number> {
  const { seed, runs, configVersion, jobs, shrink } = flags;
  const result = await containerDifferential({
    binaries,
    proto,
    model: (request) => encodeSpec(containerSpec(request as unknown as RequestDocument)),
    seed,
    runs,
    configVersion,
    jobs,
    shrinkFor: shrink * 1000,
    signal,
    onAnswer: (answered) => showProgress(`${name} containers`, answered, runs),
  });
  const textOf = (request: NonNullable<typeof result.found>["request"], question: string) =>
    containerText({ ...request, question });
  return await tell(name, flags, result, textOf, "containers");
}

/** Writes the case of a difference, and reports. */
async function tell<R>(
  name: string,
  flags: Flags,
  result: Reported<R>,
  textOf: (request: R, question: string) => string,
  kind: typeof KINDS[number],
): Promise<number> {
  const { found } = result;
  const { seed, jobs } = flags;
  const one = found === undefined ? undefined : foundCase(result, found, seed, textOf);
  const folder = flags.out ?? (kind === "sandboxes" ? CASES_FOLDER : CONTAINERS_FOLDER).pathname;
  const path = one === undefined ? undefined : await writeCase(folder.replace(/(?<=.)\/+$/, ""), one.name, one.text);
  const replay = `${replayOf(name, flags)}${kind === "containers" ? " --only containers" : ""}`;
  console.log(reportText(result, { seed, jobs, replay, path, text: one?.text, kind }));
  return found === undefined ? DONE : NEGATIVE;
}

/** Puts random sandboxes to one release and tells what that found. */
async function runSandboxes({ name, binaries, proto, flags, signal }: Target): Promise<number> {
  const { seed, runs, configVersion, jobs } = flags;
  const onAnswer = (answered: number) => showProgress(name, answered, runs);
  const [timeout, shrinkFor] = [flags.timeout * 1000, flags.shrink * 1000];
  const model: Parameters<typeof differential>[0]["model"] = (request) => encodeSpec(sandboxSpec(request));
  const result = await differential({
    binaries,
    proto,
    model,
    seed,
    runs,
    configVersion,
    jobs,
    timeout,
    shrinkFor,
    signal,
    onAnswer,
  });
  return await tell(name, flags, result, caseText, "sandboxes");
}

/** Shows how far a run is on a terminal, and nothing elsewhere. */
function showProgress(name: string, answered: number, runs: number): void {
  if (!Deno.stderr.isTerminal()) return;
  const end = answered === runs ? "\n" : "";
  Deno.stderr.writeSync(new TextEncoder().encode(`\r\x1b[K${name} ${answered}/${runs} requests${end}`));
}

/** The command that puts the same requests again. */
function replayOf(name: string, { containerd, runs, seed, configVersion }: Flags): string {
  const which = containerd === undefined ? `--release ${name}` : `--containerd ${containerd}`;
  const layout = configVersion === 2 ? "" : ` --config-version ${configVersion}`;
  return `deno task differential ${which} --runs ${runs} --seed ${seed}${layout}`;
}

function parseFlags(args: readonly string[]): Flags | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      release: { type: "string", multiple: true, default: ["1.7.24"] },
      containerd: { type: "string" },
      runs: { type: "string", default: "500" },
      seed: { type: "string", default: String(crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1) },
      "config-version": { type: "string", default: "2" },
      jobs: { type: "string", default: "1" },
      timeout: { type: "string", default: "30" },
      shrink: { type: "string", default: "300" },
      out: { type: "string" },
      only: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return undefined;
  const count = (flag: "runs" | "seed" | "jobs" | "timeout" | "shrink", least: number, most = 1e9) => {
    const value = /^[0-9]+$/.test(values[flag]) ? Number(values[flag]) : NaN;
    if (value >= least && value <= most) return value;
    throw usage(`Cannot read --${flag} ${JSON.stringify(values[flag])}: it is no number from ${least} to ${most}`);
  };
  const kinds = KINDS.filter((kind) => values.only === undefined || values.only === kind);
  if (kinds.length === 0) {
    throw usage(`Cannot read --only ${JSON.stringify(values.only)}: it takes ${KINDS.join(" or ")}`);
  }
  const configVersion = CONFIG_VERSIONS.find((version) => String(version) === values["config-version"]);
  if (configVersion === undefined) {
    const given = JSON.stringify(values["config-version"]);
    throw usage(`Cannot read --config-version ${given}: it takes ${CONFIG_VERSIONS.join(", ")}`);
  }
  return {
    configVersion,
    releases: [...new Set(values.release)],
    containerd: values.containerd,
    runs: count("runs", 1),
    seed: count("seed", 0, MOST_SEED),
    jobs: count("jobs", 1, 64),
    timeout: count("timeout", 1),
    shrink: count("shrink", 0),
    out: values.out,
    kinds,
  };
}
