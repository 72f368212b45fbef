/**
 * The node's facts.
 *
 * @module
 */

import { frozen } from "../frozen.ts";
import {
  asBoolean,
  asInteger,
  asRecord,
  asString,
  asStringMap,
  asStrings,
  isRecord,
  unknownField,
  wrongType,
} from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { isAbs } from "../go/path.ts";
import { isDigest } from "../go/reference.ts";
import { child, type Pointer } from "../pointer.ts";
import { plainData } from "../plain.ts";
import { type Fields, map, oneOf, type Reader, record } from "../reader.ts";
import type { FileTree } from "./file_tree.ts";
import { readFiles } from "./files.ts";

/** Facts of a node with SELinux that containerd needs. */
export interface SelinuxHost {
  /** The text of the node's contexts file, `/usr/share/containers/selinux/contexts` or `lxc_contexts`. */
  readonly contexts?: string;
  /** The unique level that the daemon generated for the pod: `s0:c1,c2`. */
  readonly level?: string;
  /** The unique level that the daemon generated for an app container with SELinux options of its own: `s0:c3,c4`. */
  readonly containerLevel?: string;
}

/** The propagation of mounts and unmounts at a mount point. */
export type MountPointPropagation = "shared" | "slave" | "shared+slave" | "private";

/** The features of a runtime, as the daemon reports them. */
export interface RuntimeHandlerFeatures {
  /** Whether it can make mounts recursively read-only. */
  readonly recursive_read_only_mounts: boolean;
  /** Whether it supports user namespaces. */
  readonly user_namespaces: boolean;
}

/** An app container that the daemon knows. */
export interface KnownContainer {
  /** The id of its sandbox. */
  readonly sandbox: string;
  /** Its state. */
  readonly state: "created" | "running" | "exited" | "unknown";
  /** Its process; 0 for none. */
  readonly pid: number;
}

/** An image that mounts may use. */
export interface KnownImage {
  /** The digest of its manifest. */
  readonly digest: string;
  /** Its files. */
  readonly rootfs: FileTree;
}

/** Facts that decide both what containerd writes and whether a runtime starts it: requests and lint share them. */
export interface SharedFacts {
  /** Whether the kernel has seccomp filters. Default in requests: `true`. */
  readonly seccomp: boolean;
  /** Whether the kernel's AppArmor is on, as containerd finds it. In requests without effect on a sandbox's spec. Default in requests: `false`. */
  readonly apparmor: boolean;
  /** The cgroup version at /sys/fs/cgroup, `"v1"` or `"v2"`. In requests without effect on a sandbox's spec. Default in requests: `"v2"`. */
  readonly cgroups: "v1" | "v2";
  /** The kernel's release, as `uname -r` prints it; containerd's RuntimeDefault seccomp profile depends on it. Default in requests: `"6.1.0"`. */
  readonly kernel: string;
}

/** How they are read. */
export const SHARED_FACTS: Fields<SharedFacts> = {
  seccomp: asBoolean,
  apparmor: asBoolean,
  cgroups: oneOf("cgroup version", ["v1", "v2"]),
  kernel: asString,
};

/** The node's facts. */
export interface Host extends SharedFacts {
  /** Whether containerd itself runs in a user namespace. Default: `false`. */
  readonly runningInUserNamespace: boolean;
  /** Whether the node has the program `apparmor_parser`, which loads AppArmor profiles. Default: `true`. */
  readonly apparmorParser: boolean;
  /**
   * Whether the kernel has SELinux. Labels need more: `contexts`, the text of the node's contexts file, `level`, the unique level
   * `s0:c1,c2` that the daemon generated for the pod, and `containerLevel`, that of an app container with options of its own. Default:
   * `false`.
   */
  readonly selinux: boolean | SelinuxHost;
  /** The daemon's own `/proc/self/oom_score_adj`, for `restrict_oom_score_adj`. Default: `-999`, as in containerd's systemd unit. */
  readonly oomScoreAdj: number;
  /** Go's name of the architecture; RuntimeDefault is modelled for amd64 and arm64. Default: `"amd64"`. */
  readonly arch: string;
  /** The node's name, for the hostname file of a pod without a hostname. Default: `"localhost"`. */
  readonly hostname: string;
  /** Whether the node has /dev/shm, which a pod with the node's IPC needs. Default: `true`. */
  readonly devShm: boolean;
  /** The daemon's umask, for the modes of files and directories; in a document as octal text. Default: `"0022"`, as systemd starts services. */
  readonly umask: number;
  /** The process of the pod's sandbox, whose namespaces containers join. Default: `1000`; 0 for one that does not run. */
  readonly sandboxPid: number;
  /** The state of the pod's sandbox: `"notready"` where it does not run, `"absent"` where the daemon has no sandbox of that id. Default: `"ready"`. */
  readonly sandboxState: "ready" | "notready" | "absent";
  /** The daemon's effective capabilities, in the kernel's order, each once; for privileged containers and `ALL`. Default: all 41 that containerd knows. */
  readonly capabilities: readonly string[];
  /** Whether the daemon finds the cgroup controller of huge pages. Default: `true`. */
  readonly hugetlb: boolean;
  /** Whether the daemon finds swap accounting in cgroups. Default: `true`. */
  readonly swap: boolean;
  /** The mount options of the file system at /sys/fs/cgroup. Default: `"rw,nsdelegate,memory_recursiveprot"`, as systemd mounts it. */
  readonly cgroupMountOptions: string;
  /**
   * The features of the runtimes, by handler, as the daemon found them; `null` for a runtime that did not answer. Default: not known; a
   * request that depends on them ends with an error.
   */
  readonly runtimeHandlers?: Readonly<Record<string, RuntimeHandlerFeatures | null>>;
  /**
   * The node's mount points, absolute, in the kernel's order, each with its propagation: `shared`, `slave`, `shared+slave` or `private`.
   * Default: `/`, shared, as with systemd.
   */
  readonly mounts: Readonly<Record<string, MountPointPropagation>>;
  /** `{sandbox, state, pid}` by id, of other app containers, which `target_id` names. Default: none. */
  readonly containers: Readonly<Record<string, KnownContainer>>;
  /** The id of the container that has a name, by name, of names that are taken. Default: none. */
  readonly containerNames: Readonly<Record<string, string>>;
  /** `{digest, rootfs}` by name, of images that mounts name. Default: none; an image that is not here is not on the node. */
  readonly images: Readonly<Record<string, KnownImage>>;
}

/** Where the kernel lists the AppArmor profiles that are loaded. */
export const APPARMOR_PROFILES = "/sys/kernel/security/apparmor/profiles";

/** The capabilities that containerd knows, in the kernel's order. */
export const ALL_CAPABILITIES: readonly string[] = /* @__PURE__ */ frozen([
  "CAP_CHOWN",
  "CAP_DAC_OVERRIDE",
  "CAP_DAC_READ_SEARCH",
  "CAP_FOWNER",
  "CAP_FSETID",
  "CAP_KILL",
  "CAP_SETGID",
  "CAP_SETUID",
  "CAP_SETPCAP",
  "CAP_LINUX_IMMUTABLE",
  "CAP_NET_BIND_SERVICE",
  "CAP_NET_BROADCAST",
  "CAP_NET_ADMIN",
  "CAP_NET_RAW",
  "CAP_IPC_LOCK",
  "CAP_IPC_OWNER",
  "CAP_SYS_MODULE",
  "CAP_SYS_RAWIO",
  "CAP_SYS_CHROOT",
  "CAP_SYS_PTRACE",
  "CAP_SYS_PACCT",
  "CAP_SYS_ADMIN",
  "CAP_SYS_BOOT",
  "CAP_SYS_NICE",
  "CAP_SYS_RESOURCE",
  "CAP_SYS_TIME",
  "CAP_SYS_TTY_CONFIG",
  "CAP_MKNOD",
  "CAP_LEASE",
  "CAP_AUDIT_WRITE",
  "CAP_AUDIT_CONTROL",
  "CAP_SETFCAP",
  "CAP_MAC_OVERRIDE",
  "CAP_MAC_ADMIN",
  "CAP_SYSLOG",
  "CAP_WAKE_ALARM",
  "CAP_BLOCK_SUSPEND",
  "CAP_AUDIT_READ",
  "CAP_PERFMON",
  "CAP_BPF",
  "CAP_CHECKPOINT_RESTORE",
]);

/** A plain node: Linux 6.1 on amd64 with seccomp and cgroup v2, without AppArmor and SELinux. */
export const DEFAULT_HOST: Host = /* @__PURE__ */ frozen({
  runningInUserNamespace: false,
  seccomp: true,
  apparmor: false,
  apparmorParser: true,
  selinux: false,
  cgroups: "v2",
  oomScoreAdj: -999,
  kernel: "6.1.0",
  arch: "amd64",
  hostname: "localhost",
  devShm: true,
  umask: 0o022,
  sandboxPid: 1000,
  sandboxState: "ready",
  capabilities: ALL_CAPABILITIES,
  hugetlb: true,
  swap: true,
  cgroupMountOptions: "rw,nsdelegate,memory_recursiveprot",
  mounts: { "/": "shared" },
  containers: {},
  containerNames: {},
  images: {},
});

const OOM_SCORE_ADJ = { name: "OOM score adjustment", least: -1000n, most: 1000n } as const;

/** Reads a score of the OOM killer. */
export const asOomScoreAdj: Reader<number> = (value, path) => Number(asInteger(value, path, OOM_SCORE_ADJ));

/** A process, as Linux numbers them. */
const PID = { name: "process ID", least: 0n, most: 2n ** 32n - 1n } as const;

function asPid(value: unknown, path: Pointer): number {
  return Number(asInteger(value, path, PID));
}

const asFeatures = record<RuntimeHandlerFeatures>({
  recursive_read_only_mounts: asBoolean,
  user_namespaces: asBoolean,
}, { strict: "the features of a runtime", whole: true });

const asKnownContainer = record<KnownContainer>({
  sandbox: asString,
  state: oneOf("container state", ["created", "running", "exited", "unknown"]),
  pid: asPid,
}, { strict: "a container", whole: true });

const asSelinuxHost = record<SelinuxHost>({ contexts: asString, level: asString, containerLevel: asString }, {
  strict: "selinux",
});

function asSelinux(value: unknown, path: Pointer): boolean | SelinuxHost {
  if (typeof value === "boolean") return value;
  if (!isRecord(value)) throw wrongType(value, "a boolean or an object", path);
  return asSelinuxHost(value, path);
}

function asUmask(value: unknown, path: Pointer): number {
  const text = asString(value, path);
  if (/^0?[0-7]{1,3}$/.test(text)) return parseInt(text, 8);
  throw new CriSpecError("invalid-value", `Cannot read ${JSON.stringify(text.slice(0, 64))} as a umask`, {
    path,
    hint: 'write it in octal: "0022", "0077"',
  });
}

function invalid(text: string, what: string, path: Pointer, hint: string): CriSpecError {
  return new CriSpecError("invalid-value", `Cannot read ${JSON.stringify(text.slice(0, 80))} as ${what}`, {
    path,
    hint,
  });
}

/** A set of capabilities, by names that containerd knows: a daemon has no other ones, whatever the kernel is. */
function asCapabilities(value: unknown, path: Pointer): readonly string[] {
  const names = asStrings(value, path);
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    const at = child(path, index);
    if (!ALL_CAPABILITIES.includes(name)) {
      throw invalid(
        name,
        "a capability",
        at,
        'write a capability that containerd knows, in capital letters: "CAP_NET_ADMIN"',
      );
    }
    if (seen.has(name)) throw invalid(name, "another capability", at, "list each capability once");
    seen.add(name);
  }
  return names;
}

function asDigest(value: unknown, path: Pointer): string {
  const digest = asString(value, path);
  if (isDigest(digest)) return digest;
  throw invalid(digest, "a digest", path, 'write "sha256:" and 64 hexadecimal digits; sha384 has 96, sha512 has 128');
}

const asPropagations = map<MountPointPropagation>(
  oneOf("mount propagation", ["shared", "slave", "shared+slave", "private"]),
);

function asMounts(value: unknown, path: Pointer): Host["mounts"] {
  const mounts = asPropagations(value, path);
  for (const point of Object.keys(mounts)) {
    if (!isAbs(point)) throw invalid(point, "a mount point", child(path, point), 'write an absolute path: "/mnt/a"');
  }
  return mounts;
}

const READERS: Fields<Host> = {
  ...SHARED_FACTS,
  runningInUserNamespace: asBoolean,
  apparmorParser: asBoolean,
  selinux: asSelinux,
  oomScoreAdj: asOomScoreAdj,
  arch: asString,
  hostname: asString,
  devShm: asBoolean,
  umask: asUmask,
  sandboxPid: asPid,
  sandboxState: oneOf("sandbox state", ["ready", "notready", "absent"]),
  capabilities: asCapabilities,
  hugetlb: asBoolean,
  swap: asBoolean,
  cgroupMountOptions: asString,
  runtimeHandlers: map((value, path) => value === null ? null : asFeatures(value, path)),
  mounts: asMounts,
  containers: map(asKnownContainer),
  containerNames: asStringMap,
  images: map(record<KnownImage>({ digest: asDigest, rootfs: readFiles }, { strict: "an image", whole: true })),
};

/** The names of the node's facts. */
export const HOST_KEYS: readonly (keyof Host)[] = Object.keys(READERS) as (keyof Host)[];

/**
 * Decodes the node's facts.
 *
 * @param value Plain JSON data; `undefined` is a plain node.
 * @param path Where it stands in the document, for errors. Default: `""`.
 * @returns The facts, with defaults.
 * @throws {CriSpecError} `wrong-type`, `unknown-field`, `unknown-enum`, `out-of-range`, `invalid-value`,
 * `invalid-string`.
 */
export function decodeHost(value: unknown, path: Pointer = ""): Host {
  return readHost(plainData(value, path), path);
}

/** As {@linkcode decodeHost}, of plain data. */
export function readHost(value: unknown, path: Pointer): Host {
  if (value === undefined) return DEFAULT_HOST;
  const record = asRecord(value, path);
  const given = Object.keys(record).map((key) => {
    if (!Object.hasOwn(READERS, key)) throw unknownField(key, Object.keys(READERS), path, "host");
    const item = record[key];
    const name = key as keyof Host;
    return [name, item === null || item === undefined ? DEFAULT_HOST[name] : READERS[name](item, child(path, name))];
  });
  const host: Host = { ...DEFAULT_HOST, ...Object.fromEntries(given) };
  const isPidGiven = record["sandboxPid"] !== undefined && record["sandboxPid"] !== null;
  return host.sandboxState === "ready" || isPidGiven ? host : { ...host, sandboxPid: 0 };
}
