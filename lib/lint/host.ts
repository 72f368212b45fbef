/**
 * The host as lint asks about it: facts of the node and of the runtime's own process, every one optional.
 *
 * @module
 */

import { asBoolean, asString, asStrings } from "../decode.ts";
import type { Pointer } from "../pointer.ts";
import type { Int64 } from "../oci/spec.ts";
import { plainData } from "../plain.ts";
import { type Fields, int, int64, list, map, oneOf, type Reader, record, uint32 } from "../reader.ts";
import { asOomScoreAdj, SHARED_FACTS, type SharedFacts } from "../request/host.ts";
import { type OciRuntime, parseRuntime } from "./runtime.ts";

/**
 * Why a path does not exist: `absent`; `below-file` if a directory of the path is a file; `link-loop` if symbolic links lead to each
 * other; `link-broken` if one leads to nothing; `too-long` if a name or the path is longer than the kernel allows.
 */
export type Unreachable = "absent" | "below-file" | "link-loop" | "link-broken" | "too-long";

/** What is at a path of the host. */
export interface PathFact {
  /** What it is, links followed. */
  readonly kind: "directory" | "file" | "executable" | "socket" | "other" | Unreachable;
  /** The type of the namespace at the path: `network`; `none` for anything else. */
  readonly namespace?: string;
  /** Whether that namespace is the runtime's own. */
  readonly own?: boolean;
  /** Whether it is a user namespace with exactly the id mappings of the spec. */
  readonly sameMappings?: boolean;
  /** Whether the path itself is a link, or goes through one. */
  readonly viaLink?: boolean;
  /**
   * The options of its mount that a user namespace cannot change: `nosuid`, `nodev`, `noexec`, `ro`, `nodiratime`, and one of
   * `noatime`, `relatime` and `strictatime`. Without any of these three nothing is known of its access times.
   */
  readonly flags?: readonly string[];
  /** The format of the file; absent if it is not a file. */
  readonly format?: FileFormat;
}

/** What is at a path of the root filesystem: an `executable` has an x bit, and `files` states for whom. */
export type RootfsFact = "directory" | "file" | "executable" | Unreachable;

/** The format of a file: an ELF program, a script with `#!`, or another one, which the kernel does not run. */
export type FileFormat = "elf" | "script" | "other";

/** What a file or directory of the root filesystem is, beyond its kind. */
export interface FileFact {
  /** Its permission bits, including setuid, setgid and sticky. */
  readonly mode?: number;
  /** Its owner on the host. */
  readonly uid?: number;
  /** Its group on the host. */
  readonly gid?: number;
  /** The format of the file; absent if it is not a file. */
  readonly format?: FileFormat;
  /** The machine of an ELF program, as `uname -m` prints it: `x86_64`. */
  readonly machine?: string;
  /** The program that runs it: the interpreter after a script's `#!`, or the loader of an ELF program. */
  readonly interpreter?: string;
}

/** A range of ids. */
export interface IdRange {
  /** The first. */
  readonly first: number;
  /** How many. */
  readonly size: number;
}

/** The host's facts, all optional. A rule that lacks a fact is undecided; none is guessed. */
export interface LintHost extends Partial<SharedFacts> {
  /** The OCI runtime: `runc@1.1.5`. */
  readonly runtime?: OciRuntime;
  /** The cgroup controllers that are mounted or enabled: `cpu`, `hugetlb`. */
  readonly cgroupControllers?: readonly string[];
  /** Whether systemd is the init process. */
  readonly systemd?: boolean;
  /** Whether the runtime creates cgroups through systemd: containerd's `SystemdCgroup`. */
  readonly systemdCgroup?: boolean;
  /** Whether SELinux is on. */
  readonly selinux?: boolean;
  /** The AppArmor profiles that are loaded. */
  readonly apparmorProfiles?: readonly string[];
  /** Whether the machine has Intel RDT. */
  readonly intelRdt?: boolean;
  /** The runtime's effective capabilities, in the initial user namespace. */
  readonly capabilities?: readonly string[];
  /** Whether the runtime runs as a user other than root. */
  readonly rootless?: boolean;
  /** The runtime's own `/proc/self/oom_score_adj`: one above the daemon's. */
  readonly oomScoreAdj?: number;
  /** The runtime's own hard limits by type: `RLIMIT_NOFILE`. */
  readonly rlimits?: Readonly<Record<string, Int64>>;
  /** The sysctl `fs.nr_open`. */
  readonly nrOpen?: number;
  /** The namespaces that the kernel has: the names in `/proc/self/ns`. */
  readonly namespaces?: readonly string[];
  /** The sysctl `user.max_user_namespaces`. */
  readonly maxUserNamespaces?: number;
  /** The ids of the runtime's own user namespace: `{uids, gids}`, lists of `{first, size}`. */
  readonly ids?: { readonly uids?: readonly IdRange[]; readonly gids?: readonly IdRange[] };
  /** The sysctls `net.*` of a new network namespace, and whether they can be written. */
  readonly netSysctls?: Readonly<Record<string, "rw" | "ro">>;
  /** The filesystems of `/proc/filesystems`. */
  readonly filesystems?: readonly string[];
  /** The CPUs that are online, as a list of ranges: `0-3`. */
  readonly cpus?: string;
  /** The memory nodes that are online, as a list of ranges. */
  readonly memoryNodes?: string;
  /** What is at the paths of the host that the spec names: `{kind, flags, namespace, …}` by path. */
  readonly paths?: Readonly<Record<string, PathFact>>;
  /** What is at paths of the root filesystem, before anything is mounted: kinds by path. */
  readonly rootfs?: Readonly<Record<string, RootfsFact>>;
  /** Owners, modes and formats by path, of files and directories of the root filesystem: the program, its interpreter, the working directory. */
  readonly files?: Readonly<Record<string, FileFact>>;
  /** The machines whose programs the kernel runs, as `uname -m` prints them, emulators included: `x86_64`, `i686`. */
  readonly machines?: readonly string[];
  /** The names of the files of a cgroup below the root cgroup: `memory.memsw.limit_in_bytes`, `cpu.max`. */
  readonly cgroupFiles?: readonly string[];
  /** The major and minor numbers of the block devices: `8:0`. */
  readonly blockDevices?: readonly string[];
  /** The network interfaces of the runtime's network namespace. */
  readonly netInterfaces?: readonly string[];
}

/** A fact's name. */
export type Fact = keyof LintHost;

const ID_RANGE: Reader<IdRange> = record<IdRange>({ first: uint32, size: uint32 }, {
  strict: "an id range",
  defaults: { first: 0, size: 0 },
});

const FORMAT: Reader<FileFormat> = oneOf("format of a file", ["elf", "script", "other"]);

const FILE: Reader<FileFact> = record<FileFact>({
  mode: uint32,
  uid: uint32,
  gid: uint32,
  format: FORMAT,
  machine: asString,
  interpreter: asString,
}, { strict: "a file" });

const UNREACHABLE: readonly Unreachable[] = ["absent", "below-file", "link-loop", "link-broken", "too-long"];

const PATH: Reader<PathFact> = record<PathFact>({
  kind: oneOf("kind of path", ["directory", "file", "executable", "socket", "other", ...UNREACHABLE]),
  namespace: asString,
  own: asBoolean,
  sameMappings: asBoolean,
  viaLink: asBoolean,
  flags: asStrings,
  format: FORMAT,
}, { strict: "a path", defaults: { kind: "other" } });

const FACTS: Omit<Fields<LintHost>, "runtime"> = {
  ...SHARED_FACTS,
  cgroupControllers: asStrings,
  systemd: asBoolean,
  systemdCgroup: asBoolean,
  selinux: asBoolean,
  apparmorProfiles: asStrings,
  intelRdt: asBoolean,
  capabilities: asStrings,
  rootless: asBoolean,
  oomScoreAdj: asOomScoreAdj,
  rlimits: map(int64),
  nrOpen: int,
  namespaces: asStrings,
  maxUserNamespaces: int,
  ids: record<NonNullable<LintHost["ids"]>>({ uids: list(ID_RANGE), gids: list(ID_RANGE) }, { strict: "ids" }),
  netSysctls: map(oneOf("sysctl's access", ["rw", "ro"])),
  filesystems: asStrings,
  cpus: asString,
  memoryNodes: asString,
  paths: map(PATH),
  rootfs: map(oneOf("kind of path", ["directory", "file", "executable", ...UNREACHABLE])),
  files: map(FILE),
  machines: asStrings,
  cgroupFiles: asStrings,
  blockDevices: asStrings,
  netInterfaces: asStrings,
};

/** The names of the host's facts. */
export const FACT_NAMES: readonly Fact[] = ["runtime", ...Object.keys(FACTS) as Fact[]];

const HOST: Reader<LintHost> = record<LintHost>({
  runtime: (value, path) => parseRuntime(asString(value, path), path),
  ...FACTS,
}, { strict: "the host facts" });

const KNOWN_HOST: Reader<LintHost> = record<LintHost>({
  runtime: record<OciRuntime>({ name: oneOf("runtime", ["runc", "crun"]), version: asString }, { strict: "a runtime" }),
  ...FACTS,
}, { strict: "the host facts" });

/**
 * Decodes the host's facts.
 *
 * @param value Plain JSON data; `undefined` is a host of which nothing is known. `runtime` is a text, `runc@1.1.5`.
 * @param path Where it stands in the document, for errors. Default: `""`.
 * @returns The facts.
 * @throws {CriSpecError} `wrong-type`, `unknown-field`, `unknown-enum`, `out-of-range`, `invalid-value`, `invalid-string`,
 * `invalid-runtime`.
 */
export function decodeLintHost(value: unknown, path: Pointer = ""): LintHost {
  return value === undefined ? {} : HOST(plainData(value, path), path);
}

/**
 * Reads a record that a caller takes for a {@linkcode LintHost}.
 *
 * @param value Any value.
 * @returns The facts; `runtime` is a record.
 * @throws {CriSpecError} What {@linkcode decodeLintHost} throws.
 */
export function readLintHost(value: unknown): LintHost {
  return KNOWN_HOST(plainData(value, "/host"), "/host");
}

/**
 * Looks up what is at a path of the host.
 *
 * @param path The path.
 * @param host The host.
 * @returns The fact, `undefined` when it is not told.
 */
export function factOf(path: string, { paths }: LintHost): PathFact | undefined {
  return paths !== undefined && Object.hasOwn(paths, path) ? paths[path] : undefined;
}
