/**
 * The options of the public API, as the laws see them: how to make one, and what it may touch.
 *
 * @module
 */

import fc from "fast-check";
import type { Pointer } from "../lib/pointer.ts";
import type { LinuxNamespaceType, Option } from "../lib/oci/spec.ts";
import {
  FileTree,
  modifyProcessLabel,
  parseContexts,
  type SeccompRevision,
  updateNetNamespacePath,
  type UserLookup,
  withAddedCapabilities,
  withAdditionalGIDs,
  withAllDevicesAllowed,
  withAnnotation,
  withApparmorProfile,
  withCapabilities,
  withCgroup,
  withCriMounts,
  withDefaultPathEnv,
  withDefaultProfile,
  withDefaultSandboxShares,
  withDevices,
  withDisabledCgroups,
  withDroppedCapabilities,
  withEnv,
  withHostDevices,
  withHostname,
  withLinuxNamespace,
  withMaskedPaths,
  withMounts,
  withNamespacePath,
  withNoNewPrivileges,
  withoutAmbientCaps,
  withoutDefaultSecuritySettings,
  withoutHugepageLimits,
  withoutMounts,
  withoutNamespace,
  withoutRunMount,
  withPodNamespaces,
  withPodOOMScoreAdj,
  withProcessArgs,
  withProcessCwd,
  withProcessLabel,
  withProfile,
  withReadonlyPaths,
  withRelativeRoot,
  withResources,
  withRootFSReadonly,
  withSelinuxLabels,
  withSupplementalGroups,
  withSysctls,
  withTTY,
  withUser,
  withUserNamespace,
  withWritableMount,
  withWritableMounts,
} from "../lib/options/mod.ts";
import { type CdiDeviceNode, withCDIEdits } from "../lib/options/cdi.ts";
import { int64 } from "./arbitraries/integers.ts";
import { text, textMap } from "./arbitraries/text.ts";

/** An option, its arguments at random. */
export interface OptionRow {
  /** Any of it. */
  readonly option: fc.Arbitrary<Option>;
  /** The paths that it may touch, as its documentation tells. */
  readonly footprint: readonly Pointer[];
  /** The paths that it looks at beside those that it may touch. Default: none. */
  readonly reads?: readonly Pointer[];
  /** Whether it appends, so that twice is more than once. */
  readonly appends?: true;
  /** What is done to a spec before the option can be applied to it. Default: nothing. */
  readonly prepare?: Option;
}

/** How users are looked up in an image without files. */
export const LOOKUP: UserLookup = {
  rootfs: new FileTree({}),
  tempMountPath: "/tmp/containerd-mount0",
  view: "root-path",
  absoluteLink: false,
  outOfRange: "cut",
  bounded: false,
  primaryGid: true,
  fileRange: false,
  groupLineLimit: false,
  unicode: "15",
};

/** How users are looked up in an image with accounts. */
const ACCOUNTS: UserLookup = {
  ...LOOKUP,
  rootfs: new FileTree({ "/etc/passwd": "app:x:5:6::/:/bin/sh\n", "/etc/group": "wheel:x:10:app\napp:x:7:app\n" }),
};

/** A revision of RuntimeDefault. */
export const REVISION: SeccompRevision = {
  ptrace: true,
  clockSettime64: true,
  bpfPerfmon: true,
  pkey: true,
  mempolicy: true,
  nameToHandle: true,
  kernel67: true,
  vsock: true,
  processVm: true,
  ioUring: false,
  kernel613: false,
  afAlg: false,
};

/** The contexts file of a node with SELinux. */
export const CONTEXTS: string = [
  'process = "system_u:system_r:container_t:s0"',
  'file = "system_u:object_r:container_file_t:s0"',
  'kvm_process = "system_u:system_r:container_kvm_t:s0"',
].join("\n");

/** Profiles on the node. */
export const PROFILES: FileTree = new FileTree({ "/allow.json": '{"defaultAction":"SCMP_ACT_ALLOW"}' });

const MAPPING = { containerID: 0, hostID: 100000, size: 65536 };
const score = fc.integer({ min: -1000, max: 1000 });

/** A type of namespace. */
export const namespaceType: fc.Arbitrary<LinuxNamespaceType> = fc.constantFrom("pid", "network", "ipc", "uts", "user");

/** Entries of an environment; names are there twice, `=` is missing or first. */
export const environment: fc.Arbitrary<string[]> = fc.array(
  fc.oneof(fc.constantFrom("A=1", "A=2", "A", "C=3", "=x", ""), text()),
  { maxLength: 4 },
);

/** A destination of a mount, clean or not. */
export const destination: fc.Arbitrary<string> = fc.constantFrom("/dev/shm", "/dev/shm/", "/sys", "/run", "/nowhere");

const capabilities = fc.array(fc.constantFrom("CAP_CHOWN", "CAP_KILL", "CAP_BPF", "CAP_X"), { maxLength: 4 });
const inheritable = fc.constantFrom("same" as const, "kept", "follow");
const paths = fc.array(fc.oneof(destination, text()), { maxLength: 3 });
const NULL_DEVICE = { path: "/dev/null", type: "c", major: 1, minor: 3, fileMode: 438, uid: 0, gid: 0 };

/** A profile of RuntimeDefault for any modelled architecture. */
export const runtimeDefault: fc.Arbitrary<Option> = fc.constantFrom("amd64", "arm64").map((arch) =>
  withDefaultProfile({ arch, kernel: "6.1.0", revision: REVISION })
);

const cdiNode: fc.Arbitrary<CdiDeviceNode> = fc.record({
  path: fc.constantFrom("/dev/null", "/dev/gpu"),
  hostPath: fc.constant(""),
  type: fc.constantFrom("c", "b", "p"),
  major: fc.constant(1),
  minor: fc.constantFrom(3, 4),
  fileMode: fc.constantFrom(undefined, 0o600),
  permissions: fc.constantFrom("", "r", "none"),
  uid: fc.constantFrom(undefined, 7),
  gid: fc.constantFrom(undefined, 0),
});
const cdiMount = fc.record({
  hostPath: text(),
  containerPath: destination,
  options: fc.constantFrom([], ["bind"], ["rbind", "ro"]),
  type: fc.constantFrom("", "bind"),
});
const cdiHook = fc.record({
  hookName: fc.constantFrom("prestart", "createRuntime", "poststop"),
  path: text(),
  args: fc.constantFrom([], ["hook"]),
  env: fc.constantFrom([], ["A=1"]),
  timeout: fc.constantFrom(undefined, 3),
});
const RDT = {
  closID: "gold",
  l3CacheSchema: "",
  memBwSchema: "MB:0=1",
  enableCMT: true,
  enableMBM: false,
  schemata: undefined,
  enableMonitoring: false,
};

/** Every option by its name. */
export const OPTIONS: Readonly<Record<string, OptionRow>> = {
  withoutRunMount: { option: fc.constant(withoutRunMount()), footprint: ["/mounts"] },
  withoutMounts: { option: destination.map((path) => withoutMounts(path)), footprint: ["/mounts"] },
  withMounts: {
    option: fc.tuple(fc.oneof(destination, text()), fc.constantFrom(["ro"], [])).map(([path, options]) =>
      withMounts([{ destination: path, options }])
    ),
    footprint: ["/mounts"],
    appends: true,
  },
  withWritableMount: { option: fc.constantFrom("/sys", "/dev/shm").map(withWritableMount), footprint: ["/mounts"] },
  withoutDefaultSecuritySettings: {
    option: fc.constant(withoutDefaultSecuritySettings()),
    footprint: ["/process/apparmorProfile", "/process/rlimits", "/linux/seccomp"],
  },
  withRelativeRoot: { option: text().map(withRelativeRoot), footprint: ["/root/path"] },
  withRootFSReadonly: { option: fc.constant(withRootFSReadonly()), footprint: ["/root/readonly"] },
  withEnv: { option: environment.map(withEnv), footprint: ["/process/env"], appends: true },
  withHostname: { option: text().map(withHostname), footprint: ["/hostname"] },
  withProcessCwd: { option: text().map(withProcessCwd), footprint: ["/process/cwd"] },
  withProcessArgs: {
    option: fc.array(text(), { minLength: 1, maxLength: 3 }).map(withProcessArgs),
    footprint: ["/process/args"],
  },
  withCgroup: { option: text().map(withCgroup), footprint: ["/linux/cgroupsPath"] },
  withDisabledCgroups: { option: fc.constant(withDisabledCgroups()), footprint: ["/linux/cgroupsPath"] },
  withoutNamespace: { option: namespaceType.map(withoutNamespace), footprint: ["/linux/namespaces"] },
  withLinuxNamespace: {
    option: fc.tuple(namespaceType, text()).map(([type, path]) => withLinuxNamespace({ type, path })),
    footprint: ["/linux/namespaces"],
  },
  withNamespacePath: {
    option: fc.tuple(namespaceType, text()).map(([type, path]) => withNamespacePath(type, path)),
    footprint: ["/linux/namespaces"],
  },
  updateNetNamespacePath: { option: text().map(updateNetNamespacePath), footprint: ["/linux/namespaces"] },
  withUserNamespace: {
    option: fc.constantFrom(withUserNamespace([MAPPING], [MAPPING]), withUserNamespace([], [MAPPING])),
    footprint: ["/linux/namespaces", "/linux/uidMappings", "/linux/gidMappings"],
    appends: true,
  },
  withSelinuxLabels: {
    option: fc.tuple(text(), text()).map(([process, mount]) => withSelinuxLabels({ process, mount })),
    footprint: ["/process/selinuxLabel", "/linux/mountLabel"],
  },
  withProcessLabel: {
    option: fc.oneof(fc.constant("u:r:t:s0:c1,c2"), fc.constant("")).map(withProcessLabel),
    footprint: ["/process/selinuxLabel"],
  },
  modifyProcessLabel: {
    option: fc.constant(modifyProcessLabel(parseContexts(CONTEXTS))),
    // It takes no label of fewer than three parts.
    prepare: withProcessLabel("u:r:t:s0"),
    footprint: ["/process/selinuxLabel"],
  },
  withSupplementalGroups: {
    option: fc.array(int64(), { maxLength: 4 }).map(withSupplementalGroups),
    footprint: ["/process/user/additionalGids"],
  },
  withUser: {
    option: fc.constantFrom("0", "1000", "5:6", "-1:3", ":").map((userstr) => withUser(userstr, LOOKUP)),
    footprint: ["/process/user"],
  },
  withSysctls: { option: textMap().map(withSysctls), footprint: ["/linux/sysctl"] },
  withDefaultSandboxShares: {
    option: fc.constant(withDefaultSandboxShares()),
    footprint: ["/linux/resources/cpu/shares"],
  },
  withPodOOMScoreAdj: {
    option: fc.tuple(score, fc.option(score, { nil: undefined })).map(([adj, own]) => withPodOOMScoreAdj(adj, own)),
    footprint: ["/process/oomScoreAdj"],
  },
  withAnnotation: {
    option: fc.tuple(text(), text()).map(([key, value]) => withAnnotation(key, value)),
    footprint: ["/annotations"],
  },
  withCriMounts: {
    option: fc.record({
      mounts: fc.array(destination.map((path) => ({ destination: path, type: "bind" })), { maxLength: 3 }),
      cgroupMode: fc.constantFrom("ro" as const, "rw"),
      hostCgroupOptions: fc.constantFrom([], ["nsdelegate"]),
      propagation: fc.constantFrom(undefined, "rshared" as const, "rslave" as const),
    }).map(withCriMounts),
    footprint: ["/mounts", "/linux/rootfsPropagation"],
    reads: ["/linux/namespaces"],
    appends: true,
  },
  withWritableMounts: {
    option: fc.constantFrom("sysfs", "cgroup").map((type) => withWritableMounts(type)),
    footprint: ["/mounts"],
  },
  withMaskedPaths: { option: paths.map(withMaskedPaths), footprint: ["/linux/maskedPaths"] },
  withReadonlyPaths: { option: paths.map(withReadonlyPaths), footprint: ["/linux/readonlyPaths"] },
  withDevices: {
    option: fc.constantFrom("rwm", "").map((access) => withDevices([{ device: NULL_DEVICE, access }])),
    footprint: ["/linux/devices", "/linux/resources"],
    appends: true,
  },
  withHostDevices: {
    option: fc.constant(withHostDevices([NULL_DEVICE])),
    footprint: ["/linux/devices"],
    appends: true,
  },
  withAllDevicesAllowed: {
    option: fc.constant(withAllDevicesAllowed()),
    footprint: ["/linux/resources/devices"],
  },
  withCapabilities: {
    option: fc.tuple(capabilities, inheritable).map(([names, rule]) => withCapabilities(names, rule)),
    footprint: ["/process/capabilities"],
  },
  withAddedCapabilities: {
    option: fc.tuple(capabilities, inheritable).map(([names, rule]) => withAddedCapabilities(names, rule)),
    footprint: ["/process/capabilities"],
  },
  withDroppedCapabilities: {
    option: fc.tuple(capabilities, inheritable).map(([names, rule]) => withDroppedCapabilities(names, rule)),
    footprint: ["/process/capabilities"],
  },
  withoutAmbientCaps: { option: fc.constant(withoutAmbientCaps()), footprint: ["/process/capabilities"] },
  withDefaultPathEnv: { option: fc.constant(withDefaultPathEnv()), footprint: ["/process/env"] },
  withTTY: { option: fc.constant(withTTY()), footprint: ["/process/terminal", "/process/env"], appends: true },
  withNoNewPrivileges: { option: fc.boolean().map(withNoNewPrivileges), footprint: ["/process/noNewPrivileges"] },
  withApparmorProfile: { option: text().map(withApparmorProfile), footprint: ["/process/apparmorProfile"] },
  withResources: {
    option: fc.record({
      resources: fc.record({
        cpu_period: int64(),
        cpu_quota: int64(),
        cpu_shares: int64(),
        memory_limit_in_bytes: int64(),
        memory_swap_limit_in_bytes: int64(),
        cpuset_cpus: text(),
        cpuset_mems: text(),
        hugepage_limits: fc.constantFrom([], [{ page_size: "2MB", limit: 0 }]),
        unified: textMap(),
      }, { requiredKeys: [] }),
      rules: fc.record({
        defaultSwap: fc.boolean(),
        explicitSwap: fc.boolean(),
        hugepages: fc.constantFrom("set" as const, "ignore" as const),
      }),
    }).map(({ resources, rules }) => withResources(resources, rules)),
    footprint: ["/linux/resources"],
    appends: true,
  },
  withoutHugepageLimits: {
    option: fc.constant(withoutHugepageLimits()),
    footprint: ["/linux/resources/hugepageLimits"],
  },
  withPodNamespaces: {
    option: fc.record({
      sandboxPid: fc.nat(),
      targetPid: fc.option(fc.nat(), { nil: undefined }),
      userns: fc.constantFrom(undefined, { uids: [MAPPING], gids: [MAPPING] }),
    }).map(withPodNamespaces),
    footprint: ["/linux/namespaces", "/linux/uidMappings", "/linux/gidMappings"],
    appends: true,
  },
  withAdditionalGIDs: {
    option: fc.constantFrom("0", "5", "app", "").map((userstr) => withAdditionalGIDs(userstr, ACCOUNTS)),
    footprint: ["/process/user/additionalGids"],
    reads: ["/process/user/gid"],
  },
  withDefaultProfile: {
    option: runtimeDefault,
    footprint: ["/linux/seccomp"],
    reads: ["/process/capabilities/bounding"],
  },
  withCDIEdits: {
    option: fc.record({
      edits: fc.record({
        env: environment,
        deviceNodes: fc.array(cdiNode, { maxLength: 2 }),
        netDevices: fc.constantFrom([], [{ hostInterfaceName: "eth1", name: "net1" }]),
        hooks: fc.array(cdiHook, { maxLength: 2 }),
        mounts: fc.array(cdiMount, { maxLength: 2 }),
        intelRdt: fc.constantFrom(undefined, RDT),
        additionalGids: fc.array(fc.constantFrom(0, 5, 6), { maxLength: 3 }),
      }),
      rules: fc.record({
        complete: fc.constant((node: CdiDeviceNode) => node),
        replacesEnv: fc.boolean(),
        mountSort: fc.constantFrom(undefined, "quicksort" as const, "pdqsort", "pdqsort-1.24"),
        mapsIds: fc.boolean(),
      }),
    }).map(({ edits, rules }) => withCDIEdits(edits, rules)),
    footprint: [
      "/process/env",
      "/process/user/additionalGids",
      "/linux/devices",
      "/linux/resources",
      "/linux/netDevices",
      "/linux/intelRdt",
      "/mounts",
      "/hooks",
    ],
    reads: ["/process/user", "/linux/namespaces"],
    appends: true,
  },
  withProfile: {
    option: fc.constant(withProfile("/allow.json", { hostFiles: PROFILES, unicode: "15", indexed: false })),
    footprint: ["/linux/seccomp"],
  },
};
