/**
 * Records the named cases from a real containerd: `deno task record --help`.
 *
 * @module
 */

import { parseArgs } from "node:util";
import { runCommand } from "./lab/command.ts";
import { BASE_CONFIG } from "./lab/daemon_config.ts";
import { criProto } from "./lab/debian.ts";
import { binariesOfDebian, binariesOfUser, DEBIAN_RELEASES } from "./binaries.ts";
import { casesOf, readCases } from "./case.ts";
import { compareRecorded, formatDifferences } from "./compare.ts";
import { runProgram, usage } from "./program.ts";
import { recordCases } from "./recorder.ts";
import { type Manifest, readRecording, type RecordedCase, type Recording, writeRecording } from "./recording.ts";

const HELP = `Records the named cases from a real containerd, as root on Linux.

  deno task record                                record Debian's 1.7.24 into golden/1.7.24~ds1
  deno task record --release bookworm             record another Debian release
  deno task record --containerd ./bin/containerd  record a containerd of your own
  deno task record --case plain-pod               record one case again
  deno task record --check golden/1.7.24~ds1      record afresh and compare, write nothing

What to record
  --release NAME     a Debian suite or its release: ${DEBIAN_RELEASES}
  --containerd PATH  a containerd program; ctr is taken from beside it, else from PATH
  --case NAME        only this case; can be repeated

Where to
  --out DIR          the folder of the recorded folders (default: golden)
  --check DIR        compare with this recorded folder; exit code 1 when they differ

How
  --cache DIR        where downloaded packages are kept (default: cri-spec in the user's cache folder)
  --proto PATH       the CRI protocol file, runtime/v1/api.proto (default: from Debian)
  --jobs N           how many daemons run side by side (default: 2)
  --help             this text
`;

/** Version of the recorder, told in the manifest; higher when the same daemon would leave other files. */
const RECORDER = "1";
const RUNTIME = "script in the place of the shim: keeps config.json, then fails";

interface Flags {
  readonly release: string;
  readonly containerd: string | undefined;
  readonly out: string;
  readonly check: string | undefined;
  readonly cases: readonly string[];
  readonly cache: string | undefined;
  readonly proto: string | undefined;
  readonly jobs: number;
}

if (import.meta.main) Deno.exit(await runProgram((signal) => perform(Deno.args, signal)));

async function perform(args: readonly string[], signal: AbortSignal): Promise<number> {
  const flags = parseFlags(args);
  if (flags === undefined) {
    console.log(HELP.trimEnd());
    return 0;
  }
  const old = flags.check === undefined ? undefined : await readRecording(flags.check).catch((error) => {
    throw error instanceof Deno.errors.NotFound
      ? usage(`Cannot compare with "${flags.check}": no recorded folder`)
      : error;
  });
  const fresh = await record(flags, old?.manifest.cases, signal);
  if (old !== undefined) return report(old, fresh);
  const folder = `${flags.out}/${fresh.manifest.containerd.version}`;
  await writeRecording(folder, flags.cases.length === 0 ? fresh : await merged(folder, fresh));
  console.error(`${folder}: ${fresh.cases.length} cases`);
  return 0;
}

function parseFlags(args: readonly string[]): Flags | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      release: { type: "string", default: "1.7.24" },
      containerd: { type: "string" },
      out: { type: "string", default: new URL(".", import.meta.url).pathname },
      check: { type: "string" },
      case: { type: "string", multiple: true, default: [] },
      cache: { type: "string" },
      proto: { type: "string" },
      jobs: { type: "string", default: "2" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return undefined;
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1) throw usage(`Cannot run ${JSON.stringify(values.jobs)} jobs: not a number`);
  const { release, containerd, cache, proto } = values;
  const [out, check] = [values.out, values.check].map((path) => path?.replace(/\/+$/, ""));
  return { release, containerd, cache, proto, jobs, out: out ?? ".", check, cases: values.case };
}

/** Records the asked cases, or those that are given, or all. */
async function record(
  flags: Flags,
  names: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<Recording> {
  const chosen = await readCases(flags.cases.length > 0 ? flags.cases : names ?? []);
  const cache = flags.cache === undefined ? {} : { cache: flags.cache };
  const binaries = flags.containerd === undefined
    ? await binariesOfDebian(flags.release, cache)
    : await binariesOfUser(flags.containerd);
  const proto = flags.proto ?? await criProto(cache);
  const [, , version = "", revision = ""] = (await runCommand(binaries.containerd, ["--version"])).trim().split(/\s+/);
  const cases = casesOf(chosen, version);
  if (cases.length === 0) throw usage(`Cannot record ${version}: none of the cases can be put to it`);
  const onCase = (done: number) => progress(done, cases.length);
  const recorded = await recordCases(cases, { binaries, proto, jobs: flags.jobs, signal, onCase });
  return { manifest: manifestOf(binaries.package, revision, recorded), cases: recorded };
}

function manifestOf(origin: string, revision: string, cases: readonly RecordedCase[]): Manifest {
  const request = cases[0]?.request;
  return {
    containerd: { version: request?.release ?? "", revision, package: origin },
    runtime: RUNTIME,
    kernel: request?.host.kernel ?? "",
    cgroups: request?.host.cgroups ?? "",
    config: BASE_CONFIG,
    recorder: RECORDER,
    cases: cases.map(({ name }) => name),
  };
}

/** The recorded folder with the fresh cases in the place of the old ones. */
async function merged(folder: string, fresh: Recording): Promise<Recording> {
  const old = await readRecording(folder).catch((error) => {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  });
  const cases = new Map((old?.cases ?? []).map((recorded) => [recorded.name, recorded]));
  for (const recorded of fresh.cases) cases.set(recorded.name, recorded);
  const names = [...cases.keys()].sort();
  return {
    manifest: { ...fresh.manifest, cases: names },
    cases: names.flatMap((name) => cases.get(name) ?? []),
  };
}

function report(old: Recording, fresh: Recording): number {
  const [was, is] = [old.manifest.containerd.version, fresh.manifest.containerd.version];
  if (was !== is) throw usage(`Cannot compare: the folder is of ${was}, the daemon says ${is}`);
  const before = new Map(old.cases.map((recorded) => [recorded.name, recorded]));
  let differing = 0;
  for (const recorded of fresh.cases) {
    const known = before.get(recorded.name);
    const differences = known === undefined ? undefined : compareRecorded(known, recorded);
    if (differences?.length === 0) continue;
    differing++;
    console.log(
      differences === undefined ? `${recorded.name}\n  not recorded` : formatDifferences(recorded.name, differences),
    );
  }
  console.log(`${is}: ${fresh.cases.length} cases, ${differing} differ`);
  return differing === 0 ? 0 : 1;
}

function progress(done: number, all: number): void {
  if (!Deno.stderr.isTerminal()) return;
  Deno.stderr.writeSync(new TextEncoder().encode(`\r${done}/${all} cases${done === all ? "\n" : ""}`));
}
