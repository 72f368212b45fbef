/**
 * The behaviors, each with requests that tell a release that has it from one that has not.
 *
 * @module
 */

import fc from "fast-check";
import { type BehaviorId, behaviorsOf } from "../lib/containerd/behaviors.ts";
import { CRI_PLUGIN, IMAGES_PLUGIN, RUNTIME_PLUGIN } from "../lib/containerd/config_keys.ts";
import { parseRelease } from "../lib/containerd/release.ts";
import { CriSpecError } from "../lib/error.ts";
import { formatSpec } from "../lib/oci/encode.ts";
import type { Spec } from "../lib/oci/spec.ts";
import { planSandbox } from "../lib/sandbox/plan.ts";
import { decodeRequest } from "../lib/sandbox/request.ts";
import type { DaemonDocument } from "./arbitraries/daemon_config.ts";
import type { Pin, PinnedMembers } from "./arbitraries/pin.ts";
import type { ReleaseOptions } from "./arbitraries/release.ts";
import type { SandboxRequestDocument } from "./arbitraries/sandbox_request.ts";
import {
  allows,
  answerOf,
  criPlugin,
  hasFlags,
  hasUserns,
  mountsOn,
  namespaceOf,
  namespaces,
  refusalOf,
  securityContext,
  specOf,
  USERNS,
} from "./claims.ts";

/** A behavior and how it shows. */
export interface Separation {
  /** The behavior. */
  readonly id: BehaviorId;
  /** What a release does that has it, and no other: a sentence about containerd. */
  readonly sentence: string;
  /** The releases in which no other behavior hides it. Default: all. */
  readonly among?: ReleaseOptions;
  /** What the requests have in common. */
  readonly pin: PinnedMembers<SandboxRequestDocument>;
  /** Whether the sentence is true of a request. */
  readonly shows: (request: SandboxRequestDocument) => boolean;
}

/** A section of the runtime that no CRI plugin starts with. */
const NO_DEFAULT = { containerd: { default_runtime_name: "" } };

/** A claim about the spec of a request that is accepted. */
function spec(claim: (spec: Spec) => boolean): (request: SandboxRequestDocument) => boolean {
  return (request) => claim(specOf(request));
}

/** A claim about the text of a request's refusal. */
function text(claim: (text: string) => boolean): (request: SandboxRequestDocument) => boolean {
  return (request) => claim(refusalOf(request).message);
}

/** Whether the answer is an error with a code. */
function code(wanted: string): (request: SandboxRequestDocument) => boolean {
  return (request) => {
    const answer = answerOf(request);
    return answer instanceof CriSpecError && answer.code === wanted;
  };
}

/** Whether a request is accepted. */
function isAccepted(request: SandboxRequestDocument): boolean {
  return !(answerOf(request) instanceof CriSpecError);
}

const ALL_CAPABILITIES = ["CAP_SYS_TIME", "CAP_BPF", "CAP_PERFMON", "CAP_SYS_NICE"];

/** Whether RuntimeDefault allows a syscall to a process with more capabilities than a sandbox has. */
function allowsWithCapabilities(name: string): (request: SandboxRequestDocument) => boolean {
  return (request) => {
    const { initial, steps } = planSandbox(decodeRequest(request));
    const process = { ...initial.process!, capabilities: { bounding: ALL_CAPABILITIES } };
    const { option } = steps.find((step) => step.name === "seccomp.WithDefaultProfile")!;
    return allows(option({ ...initial, process }), name, 0);
  };
}

/** Whether an ociVersion is not older than another one. */
function isOciSince(version: string): (request: SandboxRequestDocument) => boolean {
  const order = ["1.0.2-dev", "1.1.0-rc.1", "1.1.0", "1.2.0", "1.2.1", "1.3.0"];
  return spec(({ ociVersion }) => order.indexOf(ociVersion) >= order.indexOf(version));
}

/** Whether the release's default pause image is not older than another one. */
function isPauseSince(image: string): (request: SandboxRequestDocument) => boolean {
  const order = ["k8s.gcr.io/pause:3.6", ...["3.6", "3.8", "3.10", "3.10.1", "3.10.2"].map((tag) => `${K8S}:${tag}`)];
  return ({ release }) => order.indexOf(behaviorsOf(parseRelease(release)).sandboxImage) >= order.indexOf(image);
}

const K8S = "registry.k8s.io/pause";
const SYSCTL = "net.ipv4.ping_group_range";
const AF_ALG = 38;
const AF_VSOCK = 40;

const upstream = { builds: false };
/** RuntimeDefault in force. */
const confined = { config: securityContext({ privileged: false, seccomp: { profile_type: 0 } }) };
const LAST_ID = [{ container_id: 0, host_id: 2 ** 32 - 1, length: 1 }];
const ownNetwork = { network: 0, ipc: 0, userns_options: USERNS };
const noUser = { run_as_user: undefined, run_as_group: undefined };
const noSysctls = { sysctls: fc.constant({}) };
const anyPod: PinnedMembers<SandboxRequestDocument> = {};

/** The pod's user, as the image names it. */
function imageUser(User: string, files: Readonly<Record<string, unknown>>): Separation["pin"] {
  return {
    config: securityContext(noUser),
    image: { User },
    rootfs: fc.constant(files) as fc.Arbitrary<NonNullable<SandboxRequestDocument["rootfs"]>>,
  };
}

function handler(name: string): Separation["pin"] {
  return { runtimeHandler: name, config: { annotations: fc.constant({}) } };
}

/** A runtime with a snapshotter that no daemon has. */
function otherSnapshotter(snapshotter: string): Pin<DaemonDocument> {
  return criPlugin({ containerd: { runtimes: { runc: { runtime_type: "io.containerd.runc.v2", snapshotter } } } });
}

const longLabel = (key: string) => ({ config: { labels: fc.constant({ [key]: "x".repeat(4097) }) } });
const noCommand = { image: { Entrypoint: [], Cmd: [] } };
const badSeccomp = { config: securityContext({ privileged: false, seccomp: { profile_type: 3 } }) };
const profileFile = {
  config: securityContext({ privileged: false, seccomp: fc.constant({ profile_type: 2, localhost_ref: "/p.json" }) }),
  hostFiles: { "/p.json": '{"syscalls":[{"names":[1]}]}' },
};

/** Every behavior that decides a spec or a refusal, in the order of the table. */
export const SEPARATIONS: readonly Separation[] = [
  {
    id: "drop-inheritable-caps",
    sentence: "a sandbox has no inheritable capabilities",
    pin: anyPod,
    shows: spec(({ process }) => process?.capabilities?.inheritable === undefined),
  },
  {
    id: "seccomp-ptrace",
    sentence: "RuntimeDefault allows ptrace",
    pin: confined,
    shows: spec((one) => allows(one, "ptrace", 0)),
  },
  {
    id: "seccomp-clock-settime64",
    sentence: "CAP_SYS_TIME brings clock_settime64",
    pin: confined,
    shows: allowsWithCapabilities("clock_settime64"),
  },
  {
    id: "pause-image-registry",
    sentence: "the pause image comes from registry.k8s.io",
    pin: anyPod,
    shows: isPauseSince(`${K8S}:3.6`),
  },
  {
    id: "seccomp-bpf-perfmon",
    sentence: "CAP_BPF and CAP_PERFMON bring their syscalls",
    pin: confined,
    shows: allowsWithCapabilities("bpf"),
  },
  {
    id: "sandbox-uid-annotation",
    sentence: "an annotation tells the pod's uid",
    pin: anyPod,
    shows: spec(({ annotations = {} }) => Object.hasOwn(annotations, "io.kubernetes.cri.sandbox-uid")),
  },
  {
    id: "seccomp-pkey",
    sentence: "RuntimeDefault allows pkey_alloc",
    pin: confined,
    shows: spec((one) => allows(one, "pkey_alloc", 0)),
  },
  {
    id: "seccomp-mempolicy",
    sentence: "CAP_SYS_NICE brings mbind",
    pin: confined,
    shows: allowsWithCapabilities("mbind"),
  },
  {
    id: "user-primary-gid",
    sentence: "the primary group is an additional group, too",
    pin: { config: securityContext({ run_as_user: { value: 5 }, run_as_group: { value: 6 } }) },
    shows: spec(({ process }) => process?.user.additionalGids?.includes(6) ?? false),
  },
  {
    id: "image-config-print",
    sentence: "the text of an image without command has ArgsEscaped",
    pin: noCommand,
    shows: text((message) => message.includes("ArgsEscaped")),
  },
  {
    id: "seccomp-name-to-handle",
    sentence: "RuntimeDefault allows name_to_handle_at without CAP_SYS_ADMIN",
    pin: confined,
    shows: spec((one) => allows(one, "name_to_handle_at", 0)),
  },
  {
    id: "mask-powercap",
    sentence: "powercap is masked",
    pin: anyPod,
    shows: spec(({ linux }) => linux?.maskedPaths?.includes("/sys/devices/virtual/powercap") ?? false),
  },
  {
    id: "seccomp-kernel-6.7",
    sentence: "RuntimeDefault allows cachestat",
    pin: confined,
    shows: spec((one) => allows(one, "cachestat", 0)),
  },
  {
    id: "go-unicode-15",
    sentence: "a character that Unicode 15 brought is printed as it is",
    pin: handler("\u{1fae8}"),
    shows: text((message) => message.includes("\u{1fae8}")),
  },
  {
    id: "go-json-escapes",
    sentence: "backspace and form feed have short escapes",
    pin: { config: { hostname: "\b\f" } },
    shows: spec((one) => formatSpec(one).includes('"hostname":"\\b\\f"')),
  },
  {
    id: "user-uid-range",
    sentence: "a user id that does not fit in 31 bits is not cut",
    pin: { config: securityContext({ run_as_user: { value: 2 ** 32 + 5 }, run_as_group: { value: 1 } }) },
    shows: (request) => !isAccepted(request),
  },
  { id: "oci-1.1.0-rc.1", sentence: "ociVersion is 1.1.0-rc.1 or later", pin: anyPod, shows: isOciSince("1.1.0-rc.1") },
  {
    id: "drop-default-dev-shm",
    sentence: "/dev/shm is mounted once",
    pin: anyPod,
    shows: spec((one) => mountsOn(one, "/dev/shm").length === 1),
  },
  {
    id: "dev-shm-flags",
    sentence: "the sandbox's /dev/shm is nosuid, nodev and noexec",
    pin: anyPod,
    shows: spec((one) => hasFlags(one, "/dev/shm")),
  },
  {
    id: "userns-support",
    sentence: "a pod that asks for a user namespace gets one",
    pin: { config: namespaces(ownNetwork) },
    shows: spec(hasUserns),
  },
  {
    id: "seccomp-vsock",
    sentence: "RuntimeDefault allows no AF_VSOCK socket",
    pin: confined,
    shows: spec((one) => !allows(one, "socket", AF_VSOCK)),
  },
  {
    id: "seccomp-process-vm",
    sentence: "RuntimeDefault allows process_vm_readv",
    pin: confined,
    shows: spec((one) => allows(one, "process_vm_readv", 0)),
  },
  {
    id: "pause-image-3.8",
    sentence: "the pause image is 3.8 or later",
    pin: anyPod,
    shows: isPauseSince(`${K8S}:3.8`),
  },
  {
    id: "sanbdox-typo",
    sentence: "a refusal of the container's options spells sandbox right",
    pin: badSeccomp,
    shows: text((message) => message.includes("generate sandbox container spec options")),
  },
  {
    id: "label-size-text",
    sentence: "the text of a label that is too long tells its length",
    pin: longLabel("key"),
    shows: text((message) => message.includes("length (4100 bytes)")),
  },
  {
    id: "resolv-conf-flags",
    sentence: "/etc/resolv.conf is nosuid, nodev and noexec",
    pin: anyPod,
    shows: spec((one) => hasFlags(one, "/etc/resolv.conf")),
  },
  {
    id: "ping-range-userns",
    sentence: "a pod with a user namespace gets no ping_group_range",
    among: { has: ["userns-support"] },
    pin: {
      config: { linux: { ...noSysctls, security_context: { namespace_options: ownNetwork } } },
      daemon: criPlugin({ enable_unprivileged_icmp: true }),
    },
    shows: spec(({ linux }) => !Object.hasOwn(linux?.sysctl ?? {}, SYSCTL)),
  },
  { id: "oci-1.1.0", sentence: "ociVersion is 1.1.0 or later", pin: anyPod, shows: isOciSince("1.1.0") },
  {
    id: "error-percent",
    sentence: "a percent sign in a label's key is told as it is",
    pin: longLabel("%q"),
    shows: text((message) => message.endsWith("key: %q: invalid argument")),
  },
  {
    id: "seccomp-af-alg",
    sentence: "RuntimeDefault allows no AF_ALG socket",
    pin: confined,
    shows: spec((one) => !allows(one, "socket", AF_ALG)),
  },
  {
    id: "user-range-error",
    sentence: "a negative user id is refused as out of range",
    pin: imageUser("-1", {}),
    shows: code("user-range"),
  },
  {
    id: "user-file-bounds",
    sentence: "a passwd that is a folder is no regular file",
    pin: imageUser("0", { "/etc/passwd": { directory: true } }),
    shows: text((message) => message.includes("is not a regular file")),
  },
  {
    id: "oci-1.2.0",
    among: upstream,
    sentence: "ociVersion is 1.2.0 or later",
    pin: anyPod,
    shows: isOciSince("1.2.0"),
  },
  {
    id: "config-v3",
    sentence: "a section of version 3 is read",
    pin: { daemon: fc.constant({ version: 2, plugins: { [RUNTIME_PLUGIN]: NO_DEFAULT } }) },
    shows: code("daemon-config"),
  },
  {
    id: "userns-pinned",
    sentence: "the spec of a pod with a user namespace has its path",
    among: { has: ["userns-support"] },
    pin: { config: namespaces(ownNetwork) },
    shows: spec((one) => namespaceOf(one, "user")?.path !== undefined),
  },
  {
    id: "userns-hostnet-broken",
    sentence: "a user namespace on the node's network is refused",
    pin: { config: namespaces({ network: 2, ipc: 0, userns_options: USERNS }) },
    shows: code("userns-host-network"),
  },
  {
    id: "pause-image-annotation",
    sentence: "an annotation tells the pause image",
    pin: anyPod,
    shows: spec(({ annotations = {} }) => Object.hasOwn(annotations, "io.kubernetes.cri.podsandbox.image-name")),
  },
  {
    id: "pause-image-3.10",
    sentence: "the pause image is 3.10 or later",
    pin: anyPod,
    shows: isPauseSince(`${K8S}:3.10`),
  },
  {
    id: "unprivileged-defaults",
    sentence: "pods may ping unless config.toml forbids it",
    pin: {
      config: {
        linux: { ...noSysctls, security_context: { namespace_options: { network: 0, userns_options: undefined } } },
      },
      daemon: criPlugin({}),
    },
    shows: spec(({ linux }) => Object.hasOwn(linux?.sysctl ?? {}, SYSCTL)),
  },
  {
    id: "unprivileged-kernel-check",
    sentence: "unprivileged pings need Linux 4.11",
    pin: { daemon: criPlugin({ enable_unprivileged_icmp: true }), host: { kernel: "4.10.0" } },
    shows: code("daemon-config"),
  },
  {
    id: "disable-cgroup-removed",
    sentence: "disable_cgroup is ignored",
    pin: { daemon: criPlugin({ disable_cgroup: true }) },
    shows: spec(({ linux }) => linux?.cgroupsPath !== undefined),
  },
  {
    id: "seccomp-io-uring",
    sentence: "RuntimeDefault allows no io_uring",
    pin: confined,
    shows: spec((one) => !allows(one, "io_uring_setup", 0)),
  },
  {
    id: "sandbox-controller-flow",
    sentence: "a refusal of the image starts with failed to start sandbox",
    pin: noCommand,
    shows: text((message) => message.startsWith("failed to start sandbox ")),
  },
  {
    id: "privileged-sys-rw",
    sentence: "/sys of a privileged sandbox is writable",
    pin: { config: securityContext({ privileged: true }) },
    shows: spec((one) => mountsOn(one, "/sys").every(({ options = [] }) => options.includes("rw"))),
  },
  { id: "oci-1.2.1", sentence: "ociVersion is 1.2.1 or later", pin: anyPod, shows: isOciSince("1.2.1") },
  {
    id: "remap-copy-name",
    sentence: "no copy of the image belongs to the last id",
    among: { has: ["userns-support"], lacks: ["userns-hostnet-broken"] },
    pin: {
      config: namespaces({
        network: 2,
        ipc: 0,
        userns_options: fc.constant({ mode: 0, uids: LAST_ID, gids: LAST_ID }),
      }),
    },
    shows: code("userns-mapping-range"),
  },
  {
    id: "transfer-plugin-needed",
    sentence: "a daemon without the transfer plugin is refused",
    pin: { daemon: fc.constant({ version: 2, disabled_plugins: ["io.containerd.transfer.v1.local"], plugins: {} }) },
    shows: code("daemon-config"),
  },
  {
    id: "pause-image-3.10.1",
    sentence: "the pause image is 3.10.1 or later",
    pin: anyPod,
    shows: isPauseSince(`${K8S}:3.10.1`),
  },
  {
    id: "seccomp-kernel-6.13",
    sentence: "RuntimeDefault allows mseal",
    pin: confined,
    shows: spec((one) => allows(one, "mseal", 0)),
  },
  {
    id: "selinux-error-print",
    sentence: "a wrong SELinux level is told without the type's name",
    pin: { config: securityContext({ selinux_options: fc.constant({ level: "nonsense" }) }) },
    shows: text((message) => !message.includes("&SELinuxOption{")),
  },
  {
    id: "user-file-fs",
    sentence: "a link out of the image is refused",
    among: { lacks: ["user-fsview"] },
    pin: imageUser("app", { "/etc/passwd": { symlink: "../../../data" }, "/data": "app:x:1:1::/:" }),
    shows: (request) => !isAccepted(request),
  },
  { id: "oci-1.3.0", sentence: "ociVersion is 1.3.0", pin: anyPod, shows: isOciSince("1.3.0") },
  {
    id: "user-file-abs-symlink",
    sentence: "an absolute link in the image is followed",
    among: { has: ["user-file-fs"] },
    pin: imageUser("app", { "/etc/passwd": { symlink: "/data" }, "/data": "app:x:1:1::/:" }),
    shows: isAccepted,
  },
  {
    id: "pause-image-3.10.2",
    sentence: "the pause image is 3.10.2",
    pin: anyPod,
    shows: isPauseSince(`${K8S}:3.10.2`),
  },
  {
    id: "userns-hostnet-sys",
    sentence: "a pod with a user namespace on the node's network gets the node's /sys",
    among: { has: ["userns-support"], lacks: ["userns-hostnet-broken"] },
    pin: { config: namespaces({ network: 2, ipc: 0, userns_options: USERNS }) },
    shows: spec((one) => mountsOn(one, "/sys").every(({ type }) => type === "bind")),
  },
  {
    id: "user-fsview",
    sentence: "a link out of the image is followed below its root",
    among: { has: ["user-file-fs"] },
    pin: imageUser("app", { "/etc/passwd": { symlink: "../../../data" }, "/data": "app:x:1:1::/:" }),
    shows: isAccepted,
  },
  {
    id: "pause-pull-in-cri",
    sentence: "a pause image without registry is not found",
    among: { lacks: ["pause-name-normalised"] },
    pin: { daemon: criPlugin({ sandbox_image: "pause" }) },
    shows: code("pause-image"),
  },
  {
    id: "config-v4",
    sentence: "a config.toml of version 4 is read",
    among: { has: ["config-version-limit"] },
    pin: { daemon: fc.constant({ version: 4, plugins: {} }) },
    shows: isAccepted,
  },
  {
    id: "pause-name-normalised",
    sentence: "a pause image without registry is found",
    among: { has: ["pause-pull-in-cri"] },
    pin: { daemon: criPlugin({ sandbox_image: "pause" }) },
    shows: isAccepted,
  },
  {
    id: "config-version-limit",
    sentence: "a config.toml of a version to come is refused",
    pin: { daemon: fc.constant({ version: 5, plugins: {} }) },
    shows: code("daemon-config"),
  },
  {
    id: "config-plugin-prefix",
    sentence: "a plugin of another prefix is refused",
    among: { lacks: ["config-v3"] },
    pin: { daemon: fc.constant({ version: 2, plugins: { "a.b.c.d": {} } }) },
    shows: code("daemon-config"),
  },
  {
    id: "config-migrate-server",
    sentence: "a wrong timeout of streams in an older section is refused",
    among: { has: ["config-v3"] },
    pin: { daemon: criPlugin({ stream_idle_timeout: "1x" }) },
    shows: code("daemon-config"),
  },
  {
    id: "config-migrate-merge",
    sentence: "what the runtime's section has stays when an older section is migrated",
    among: { has: ["config-v3"] },
    pin: { daemon: fc.constant({ version: 2, plugins: { [RUNTIME_PLUGIN]: NO_DEFAULT, [CRI_PLUGIN]: {} } }) },
    shows: code("daemon-config"),
  },
  {
    id: "config-path-default",
    sentence: "mirrors without a directory are refused",
    pin: {
      daemon: fc.constant({ version: 2, plugins: { [IMAGES_PLUGIN]: { registry: { mirrors: { "a.test": {} } } } } }),
    },
    shows: code("daemon-config"),
  },
  {
    id: "group-line-limit",
    sentence: "a line of a group file that is longer than 1 MiB is refused",
    pin: imageUser("0:staff", {
      "/etc/passwd": "root:x:0:0::/:",
      "/etc/group": `g:x:1:${"a".repeat(2 ** 20)}\nstaff:x:50:\n`,
    }),
    shows: code("user-file"),
  },
  {
    id: "runtime-snapshotter",
    sentence: "a runtime's snapshotter that the daemon does not have is refused",
    pin: { daemon: otherSnapshotter("nydus"), runtimeHandler: "runc" },
    shows: code("snapshotter-missing"),
  },
  {
    id: "unpack-asks-capabilities",
    sentence: "containerd asks for the capabilities of a runtime's snapshotter before it looks for it",
    among: { has: ["runtime-snapshotter"] },
    pin: { daemon: otherSnapshotter("nydus"), runtimeHandler: "runc" },
    shows: text((message) => message.includes("inspection service")),
  },
  {
    id: "user-file-range",
    sentence: "a negative number of a passwd file becomes the largest id",
    pin: imageUser("neg", { "/etc/passwd": "neg:x:-5:1::/:" }),
    shows: spec(({ process }) => process?.user.uid === 2 ** 32 - 1),
  },
  {
    id: "go-json-v2",
    sentence: "a wrong type in a seccomp profile is told with an index",
    pin: profileFile,
    shows: text((message) => message.includes("syscalls.0.names.0")),
  },
  {
    id: "go-unicode-17",
    sentence: "a character that Unicode 17 brought is printed as it is",
    pin: handler("\u{1f8d5}"),
    shows: text((message) => message.includes("\u{1f8d5}")),
  },
];
