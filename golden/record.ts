/**
 * Records the named cases from a real containerd: `deno task record --help`.
 *
 * @module
 */

import { parseArgs } from "node:util";
import { compareReleases, parseRelease } from "../lib/containerd/release.ts";
import { runCommand } from "./lab/command.ts";
import { BASE_CONFIG } from "./lab/daemon_config.ts";
import { criProto } from "./lab/debian.ts";
import { binariesOfDebian, binariesOfUser, DEBIAN_RELEASES } from "./binaries.ts";
import { type Case, casesOf, isSandboxCase, readCases } from "./case.ts";
import { compareRecorded, type Difference, formatDifferences } from "./compare.ts";
import { type ContainerCase, readContainerCases } from "./containers/case.ts";
import { compareContainers } from "./containers/compare.ts";
import { recordContainers } from "./containers/recorder.ts";
import { readShared, writeShared } from "./containers/shared_recordings.ts";
import type { ContainerdBinaries } from "./lab/debian.ts";
import { runProgram, usage } from "./program.ts";
import { recordCases } from "./recorder.ts";
import { type Manifest, readRecording, type RecordedCase, type Recording, writeRecording } from "./recording.ts";

const HELP = `Records the named cases from a real containerd, as root on Linux.

  deno task record                                record Debian's 1.7.24 into golden/1.7.24~ds1
  deno task record --release bookworm             record another Debian release
  deno task record --containerd ./bin/containerd  record a containerd of your own
  deno task record --case plain-pod               record one case again
  deno task record --only containers              record the containers alone
  deno task record --check golden/1.7.24~ds1      record afresh and compare, write nothing

Containers are recorded in pods that run, into golden/containers/recorded.

What to record
  --release NAME     a Debian suite or its release: ${DEBIAN_RELEASES}
  --containerd PATH  a containerd program; ctr is taken from beside it, else from PATH
  --case NAME        only this case, of a sandbox or a container; can be repeated
  --only KIND        sandboxes or containers (default: both)

Where to
  --out DIR          the folder of the recorded folders (default: golden)
  --check DIR        compare with this recorded folder, and with the containers of its release; exit code 1 when they differ

How
  --cache DIR        where downloaded packages are kept (default: cri-spec in the user's cache folder)
  --proto PATH       the CRI protocol file, runtime/v1/api.proto (default: from Debian)
  --jobs N           how many daemons run side by side (default: 2)
  --help             this text
`;

/** Version of the recorder, told in the manifest; higher when the same daemon would leave other files. */
const RECORDER = "1";
const RUNTIME = "script in the place of the shim: keeps config.json, then fails";
const POD_RUNTIME =
  "Debian bookworm's runc in pods that run; the spec that the daemon keeps, equal to the bundle's config.json";
const KINDS = ["sandboxes", "containers"] as const;

interface Flags {
  readonly release: string;
  readonly containerd: string | undefined;
  readonly out: string;
  readonly check: string | undefined;
  readonly cases: readonly string[];
  readonly kinds: readonly typeof KINDS[number][];
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
  const daemon = await daemonOf(flags);
  const sandboxes = casesOf(await chosenSandboxes(flags, old?.manifest.cases), daemon.version);
  const containers = casesOf(await chosenContainers(flags), daemon.version);
  if (sandboxes.length + containers.length === 0) {
    throw usage(`Cannot record ${daemon.version}: none of the cases can be put to it`);
  }
  const codes = [
    sandboxes.length === 0 ? 0 : await doSandboxes(flags, daemon, sandboxes, old, signal),
    containers.length === 0 ? 0 : await doContainers(flags, daemon, containers, old, signal),
  ];
  return Math.max(...codes);
}

/** Records sandboxes, and writes or compares them. */
async function doSandboxes(
  flags: Flags,
  daemon: RecordedDaemon,
  cases: readonly Case[],
  old: Recording | undefined,
  signal: AbortSignal,
): Promise<number> {
  const recorded = await recordCases(cases, { ...daemon, jobs: flags.jobs, signal, onCase: progressOf(cases) });
  const fresh = { manifest: manifestOf(daemon, recorded), cases: recorded };
  if (old !== undefined) return report(old.manifest, old.cases, fresh, compareRecorded);
  const folder = `${flags.out}/${fresh.manifest.containerd.version}`;
  await writeRecording(folder, flags.cases.length === 0 ? fresh : await merged(folder, fresh));
  console.error(`${folder}: ${fresh.cases.length} cases`);
  return 0;
}

/** Records containers, and writes or compares them. */
async function doContainers(
  flags: Flags,
  daemon: RecordedDaemon,
  cases: readonly ContainerCase[],
  old: Recording | undefined,
  signal: AbortSignal,
): Promise<number> {
  const recorded = await recordContainers(cases, { ...daemon, jobs: flags.jobs, signal, onCase: progressOf(cases) });
  const version = String(recorded[0]?.request["release"]);
  const containerd = { version, revision: daemon.revision, package: daemon.binaries.package };
  const fresh = { manifest: { containerd, runtime: POD_RUNTIME, recorder: RECORDER }, cases: recorded };
  const folder = `${flags.out}/containers/recorded`;
  const all = await readShared(folder);
  const known = all.find(({ manifest }) => manifest.containerd.version === version);
  if (old !== undefined) return report(fresh.manifest, known?.cases ?? [], fresh, compareContainers);
  const whole = flags.cases.length === 0 ? fresh.cases : inPlaces(known?.cases ?? [], fresh.cases);
  const others = all.filter((one) => one !== known);
  const byVersion = [...others, { ...fresh, cases: whole }].toSorted((a, b) =>
    compareReleases(parseRelease(a.manifest.containerd.version), parseRelease(b.manifest.containerd.version))
  );
  await writeShared(folder, byVersion);
  console.error(`${folder}: ${fresh.cases.length} cases of ${version}`);
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
      only: { type: "string" },
      cache: { type: "string" },
      proto: { type: "string" },
      jobs: { type: "string", default: "2" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return undefined;
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1) throw usage(`Cannot run ${JSON.stringify(values.jobs)} jobs: not a number`);
  const kinds = KINDS.filter((kind) => values.only === undefined || values.only === kind);
  if (kinds.length === 0) {
    throw usage(`Cannot record ${JSON.stringify(values.only)}: --only takes ${KINDS.join(" or ")}`);
  }
  const { release, containerd, cache, proto } = values;
  const [out, check] = [values.out, values.check].map((path) => path?.replace(/\/+$/, ""));
  return { release, containerd, cache, proto, jobs, out: out ?? ".", check, cases: values.case, kinds };
}

/** The daemon that is recorded. */
interface RecordedDaemon {
  readonly binaries: ContainerdBinaries;
  readonly proto: string;
  readonly version: string;
  readonly revision: string;
}

async function daemonOf(flags: Flags): Promise<RecordedDaemon> {
  const cache = flags.cache === undefined ? {} : { cache: flags.cache };
  const binaries = flags.containerd === undefined
    ? await binariesOfDebian(flags.release, cache)
    : await binariesOfUser(flags.containerd);
  const proto = flags.proto ?? await criProto(cache);
  const [, , version = "", revision = ""] = (await runCommand(binaries.containerd, ["--version"])).trim().split(/\s+/);
  return { binaries, proto, version, revision };
}

/** The asked sandboxes, or those that are given, or all. */
async function chosenSandboxes(
  { cases, kinds }: Flags,
  names: readonly string[] | undefined,
): Promise<readonly Case[]> {
  if (!kinds.includes("sandboxes")) return [];
  const containers = cases.length === 0 ? [] : (await readContainerCases(cases)).map(({ name }) => name);
  // A name that is no container's has to be a sandbox's.
  const asked = kinds.length === 1 ? cases : cases.filter((name) => !containers.includes(name) || isSandboxCase(name));
  if (cases.length > 0 && asked.length === 0) return [];
  return await readCases(asked.length > 0 ? asked : names ?? []);
}

async function chosenContainers({ cases, kinds }: Flags): Promise<readonly ContainerCase[]> {
  return kinds.includes("containers") ? await readContainerCases(cases.length > 0 ? cases : undefined) : [];
}

function manifestOf({ binaries, revision }: RecordedDaemon, cases: readonly RecordedCase[]): Manifest {
  const request = cases[0]?.request;
  return {
    containerd: { version: request?.release ?? "", revision, package: binaries.package },
    runtime: RUNTIME,
    kernel: request?.host.kernel ?? "",
    cgroups: request?.host.cgroups ?? "",
    config: BASE_CONFIG,
    recorder: RECORDER,
    cases: cases.map(({ name }) => name),
  };
}

/** Cases with the fresh ones in the place of the old ones, in the order of their names. */
function inPlaces<C extends { readonly name: string }>(old: readonly C[], fresh: readonly C[]): readonly C[] {
  const cases = new Map([...old, ...fresh].map((recorded) => [recorded.name, recorded]));
  return [...cases.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The recorded folder with the fresh cases in the place of the old ones. */
async function merged(folder: string, fresh: Recording): Promise<Recording> {
  const old = await readRecording(folder).catch((error) => {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  });
  const cases = inPlaces(old?.cases ?? [], fresh.cases);
  return { manifest: { ...fresh.manifest, cases: cases.map(({ name }) => name) }, cases };
}

/** Something recorded: where it comes from, and its cases. */
interface Fresh<C> {
  readonly manifest: { readonly containerd: { readonly version: string } };
  readonly cases: readonly C[];
}

function report<C extends { readonly name: string }>(
  { containerd: { version: was } }: Fresh<C>["manifest"],
  old: readonly C[],
  fresh: Fresh<C>,
  compare: (recorded: C, fresh: C) => readonly Difference[],
): number {
  const is = fresh.manifest.containerd.version;
  if (was !== is) throw usage(`Cannot compare: the folder is of ${was}, the daemon says ${is}`);
  const before = new Map(old.map((recorded) => [recorded.name, recorded]));
  let differing = 0;
  for (const recorded of fresh.cases) {
    const known = before.get(recorded.name);
    const differences = known === undefined ? undefined : compare(known, recorded);
    if (differences?.length === 0) continue;
    differing++;
    console.log(
      differences === undefined ? `${recorded.name}\n  not recorded` : formatDifferences(recorded.name, differences),
    );
  }
  console.log(`${is}: ${fresh.cases.length} cases, ${differing} differ`);
  return differing === 0 ? 0 : 1;
}

/** Shows how many cases are done. */
function progressOf({ length: all }: readonly unknown[]): (done: number) => void {
  return (done) => {
    if (!Deno.stderr.isTerminal()) return;
    Deno.stderr.writeSync(new TextEncoder().encode(`\r${done}/${all} cases${done === all ? "\n" : ""}`));
  };
}
