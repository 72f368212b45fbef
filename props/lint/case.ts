/**
 * Cases of rules: a spec that does not start and one that does, as edits of a spec that starts.
 *
 * @module
 */

import { decodeSpec } from "../../lib/oci/decode.ts";
import { stepsOf } from "../../lib/pointer.ts";
import type { Spec } from "../../lib/oci/spec.ts";

/** Edits by JSON pointer: `null` removes, `-` at the end appends. `<bundle>` in a text is the bundle's folder. */
export type Edits = Readonly<Record<string, unknown>>;

/** How a case is put to a real runtime: as it is, with `--systemd-cgroup`, or not at all, for the reason told. */
export type Live = "plain" | "systemd" | { readonly not: string };

/** A program that shows what a rule is about in containers that start: what it prints has to match. */
export interface Shown {
  /** What is run in place of the spec's own program. Default: the spec's own. */
  readonly args?: readonly string[];
  /** A pattern of what it prints with the bad spec. */
  readonly bad: string;
  /** A pattern of what it prints with the good one. */
  readonly good: string;
}

/** A rule's bad spec and a good one. */
export interface LintCase {
  /** The rule. */
  readonly rule: string;
  /** What makes the base spec bad. */
  readonly bad: Edits;
  /** What makes it good instead. Default: nothing, the base spec itself. */
  readonly good?: Edits;
  /** The facts that decide the rule, beside those of {@linkcode HOST}. */
  readonly host?: Readonly<Record<string, unknown>>;
  /** The facts with which the good spec is good, where they are others. */
  readonly goodHost?: Readonly<Record<string, unknown>>;
  /** How it is put to a real runtime. Default: `plain`. */
  readonly live?: Live;
  /** How a rule of what starts is shown; it may be with `live` that says that it starts. */
  readonly shows?: Shown;
}

/** Where the bundle is, for cases that no runtime sees. */
export const BUNDLE = "/bundle";

const CAPABILITIES = ["CAP_CHOWN", "CAP_KILL", "CAP_SETGID", "CAP_SETUID", "CAP_NET_BIND_SERVICE"];

/** A spec that starts wherever the programs of its root filesystem are, as containerd would write it. */
const BASE = {
  ociVersion: "1.1.0",
  process: {
    user: { uid: 0, gid: 0, additionalGids: [0] },
    args: ["/bin/true"],
    env: ["PATH=/bin"],
    cwd: "/",
    capabilities: { bounding: CAPABILITIES, effective: CAPABILITIES, permitted: CAPABILITIES },
    noNewPrivileges: true,
    oomScoreAdj: 100,
  },
  root: { path: "<bundle>/rootfs", readonly: true },
  hostname: "lint",
  mounts: [
    { destination: "/proc", type: "proc", source: "proc", options: ["nosuid", "noexec", "nodev"] },
    {
      destination: "/dev",
      type: "tmpfs",
      source: "tmpfs",
      options: ["nosuid", "strictatime", "mode=755", "size=65536k"],
    },
    {
      destination: "/dev/pts",
      type: "devpts",
      source: "devpts",
      options: ["nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620", "gid=5"],
    },
    { destination: "/dev/mqueue", type: "mqueue", source: "mqueue", options: ["nosuid", "noexec", "nodev"] },
    { destination: "/sys", type: "sysfs", source: "sysfs", options: ["nosuid", "noexec", "nodev", "ro"] },
  ],
  annotations: {},
  hooks: {},
  linux: {
    resources: { devices: [{ allow: false, access: "rwm" }], cpu: { shares: 2 } },
    cgroupsPath: "/cri-spec-lint/container",
    namespaces: [{ type: "pid" }, { type: "ipc" }, { type: "uts" }, { type: "mount" }, { type: "network" }],
    maskedPaths: ["/proc/kcore"],
    readonlyPaths: ["/proc/sys"],
  },
};

/** A host on which the base spec starts, and of which all that the cases do not tell is plain. */
export const HOST: Readonly<Record<string, unknown>> = {
  runtime: "runc@1.1.5",
  kernel: "6.1.0",
  cgroups: "v1",
  cgroupControllers: ["cpu", "cpuset", "memory", "devices", "hugetlb", "rdma", "net_cls", "net_prio"],
  systemd: true,
  systemdCgroup: false,
  selinux: false,
  apparmor: false,
  apparmorProfiles: [],
  seccomp: true,
  intelRdt: false,
  capabilities: [...CAPABILITIES, "CAP_SYS_RESOURCE"],
  rootless: false,
  oomScoreAdj: 0,
  rlimits: { RLIMIT_NOFILE: 1048576 },
  nrOpen: 1048576,
  namespaces: ["cgroup", "ipc", "mnt", "net", "pid", "time", "user", "uts"],
  maxUserNamespaces: 65536,
  ids: { uids: [{ first: 0, size: 4294967295 }], gids: [{ first: 0, size: 4294967295 }] },
  netSysctls: { "net.ipv4.ping_group_range": "rw", "net.ipv4.ip_unprivileged_port_start": "rw" },
  filesystems: ["proc", "tmpfs", "devpts", "mqueue", "sysfs"],
  cpus: "0-1",
  memoryNodes: "0",
  paths: { "/bundle/rootfs": { kind: "directory", flags: [] }, "/etc": { kind: "directory" } },
  rootfs: {
    "/": "directory",
    "/bin/true": "executable",
    "/proc": "directory",
    "/sys": "directory",
    "/bin": "directory",
    "/dev": "directory",
    "/mnt": "directory",
  },
  files: {
    "/": { mode: 0o755, uid: 100000, gid: 100000 },
    "/bin/true": { mode: 0o755, uid: 0, gid: 0, format: "elf", machine: "x86_64" },
  },
  machines: ["x86_64", "i686"],
  cgroupFiles: [
    "cpu.shares",
    "cpu.rt_runtime_us",
    "cpu.rt_period_us",
    "memory.limit_in_bytes",
    "memory.memsw.limit_in_bytes",
  ],
  blockDevices: ["254:0"],
  netInterfaces: ["lo", "eth0"],
};

type Branch = Record<string, unknown>;

function edit(root: Branch, pointer: string, value: unknown): void {
  const path = [...stepsOf(pointer)];
  const last = path.pop()!;
  let here = root;
  for (const step of path) here = (here[step] ??= {}) as Branch;
  if (Array.isArray(here) && last === "-") here.push(value);
  else if (Array.isArray(here) && value === null) here.splice(Number(last), 1);
  else if (value === null) delete here[last];
  else here[last] = value;
}

/**
 * Makes the document of a spec.
 *
 * @param edits The edits of the base spec, in order.
 * @param bundle The bundle's folder.
 */
export function specDocument(edits: Edits = {}, bundle: string = BUNDLE): Readonly<Record<string, unknown>> {
  const document: Branch = structuredClone(BASE);
  for (const [pointer, value] of Object.entries(edits)) edit(document, pointer, structuredClone(value));
  return JSON.parse(JSON.stringify(document).replaceAll("<bundle>", bundle));
}

/**
 * Makes a spec.
 *
 * @param edits The edits of the base spec.
 * @param bundle The bundle's folder.
 */
export function specOf(edits: Edits = {}, bundle: string = BUNDLE): Spec {
  return decodeSpec(specDocument(edits, bundle));
}

const IDS = [{ containerID: 0, hostID: 100000, size: 65536 }];

/** A user namespace with 65536 ids. */
export const USERNS: Edits = {
  "/linux/namespaces/-": { type: "user" },
  "/linux/uidMappings": IDS,
  "/linux/gidMappings": IDS,
};
