/**
 * The behaviors that sandboxes and containers share, each with a request for a container that tells a release that has it from one
 * that has not.
 *
 * @module
 */

import { CRI_PLUGIN } from "../lib/containerd/config_keys.ts";
import { type ContainerSeparation, has, lacks, type Seen } from "./container_separations.ts";
import type { Tree } from "./usual_request.ts";

const context = (members: Tree): Tree => ({ container: { config: { linux: { security_context: members } } } });
const cri = (table: Tree): Tree => ({ daemon: { version: 2, plugins: { [CRI_PLUGIN]: table } } });
const image = (User: string, rootfs: Tree = {}): Tree => ({ container: { image: { User }, rootfs } });
const PASSWD = "root:x:0:0::/:\napp:x:5:5::/:\n";

/** RuntimeDefault for a container with more capabilities, on a kernel. */
const confined = (capabilities: readonly string[] = [], kernel = "6.1.0"): Tree => ({
  ...context({ seccomp: { profile_type: 0 }, capabilities: { add_capabilities: capabilities } }),
  host: { kernel },
});

/** Whether the container's profile allows a syscall without a condition. */
const allows = (name: string) => ({ spec }: Seen): boolean =>
  spec.linux?.seccomp?.syscalls?.some(({ names, action, args = [] }) =>
    names?.includes(name) === true && action === "SCMP_ACT_ALLOW" && args.length === 0
  ) === true;
const not = (claim: (seen: Seen) => boolean) => (one: Seen): boolean => !claim(one);

/** The conditions on sockets' families. */
const socketRules = ({ spec }: Seen): number =>
  spec.linux?.seccomp?.syscalls?.filter(({ names, args = [] }) => names?.includes("socket") === true && args.length > 0)
    .length ?? 0;
const versions = ["1.0.2-dev", "1.1.0-rc.1", "1.1.0", "1.2.0", "1.2.1", "1.3.0"];
const isSince = (version: string) => ({ spec }: Seen): boolean =>
  versions.indexOf(spec.ociVersion ?? "") >= versions.indexOf(version);

/** Every behavior of both that a request for a container shows. */
export const SHARED_SEPARATIONS: readonly ContainerSeparation[] = [
  {
    id: "drop-inheritable-caps",
    request: {},
    shows: ({ spec }) => spec.process?.capabilities?.inheritable === undefined,
  },
  { id: "seccomp-ptrace", request: confined(), shows: allows("ptrace") },
  { id: "seccomp-clock-settime64", request: confined(["SYS_TIME"]), shows: allows("clock_settime64") },
  { id: "seccomp-bpf-perfmon", request: confined(["BPF"]), shows: allows("bpf") },
  { id: "seccomp-pkey", request: confined(), shows: allows("pkey_alloc") },
  { id: "seccomp-mempolicy", request: confined(["SYS_NICE"]), shows: allows("mbind") },
  { id: "seccomp-name-to-handle", request: confined(), shows: allows("name_to_handle_at") },
  { id: "seccomp-kernel-6.7", request: confined(), shows: allows("cachestat") },
  { id: "seccomp-vsock", request: confined(), shows: (one) => socketRules(one) > 0 },
  { id: "seccomp-process-vm", request: confined(), shows: allows("process_vm_readv") },
  { id: "seccomp-af-alg", request: confined(), shows: (one) => socketRules(one) === 3 },
  { id: "seccomp-io-uring", request: confined(), shows: not(allows("io_uring_setup")) },
  { id: "seccomp-kernel-6.13", request: confined(), shows: allows("mseal") },
  {
    id: "sandbox-uid-annotation",
    request: {},
    shows: ({ spec }) => spec.annotations?.["io.kubernetes.cri.sandbox-uid"] === "1",
  },
  {
    id: "user-primary-gid",
    request: {},
    shows: ({ spec }) => spec.process?.user.additionalGids?.[0] === 0,
  },
  {
    id: "mask-powercap",
    request: cri({ disable_proc_mount: true }),
    shows: ({ spec }) => spec.linux?.maskedPaths?.includes("/sys/devices/virtual/powercap") === true,
  },
  {
    id: "user-uid-range",
    request: image("4294967296", { "/etc/passwd": PASSWD }),
    shows: ({ code }) => code !== "",
  },
  {
    id: "user-range-error",
    request: image("4294967296", { "/etc/passwd": PASSWD }),
    shows: ({ code }) => code === "user-range",
  },
  {
    id: "user-file-bounds",
    request: image("app", { "/etc/passwd": { directory: true } }),
    shows: ({ text }) => /not a regular file$|is not a regular/.test(text),
  },
  {
    id: "user-file-fs",
    request: image("app", { "/etc": { symlink: "/data" }, "/data/passwd": PASSWD }),
    shows: ({ code }) => code !== "",
    among: lacks("user-fsview"),
  },
  {
    id: "user-fsview",
    request: image("app", { "/etc": { symlink: "/data" }, "/data/passwd": PASSWD }),
    shows: ({ code }) => code === "",
    among: has("user-file-fs"),
  },
  {
    id: "user-file-abs-symlink",
    request: image("app", { "/etc/passwd": { symlink: "/data/passwd" }, "/data/passwd": PASSWD }),
    shows: ({ code }) => code === "",
    among: has("user-file-fs"),
  },
  { id: "oci-1.1.0-rc.1", request: {}, shows: isSince("1.1.0-rc.1") },
  { id: "oci-1.1.0", request: {}, shows: isSince("1.1.0") },
  { id: "oci-1.2.1", request: {}, shows: isSince("1.2.1") },
  { id: "oci-1.3.0", request: {}, shows: isSince("1.3.0") },
  {
    id: "disable-cgroup-removed",
    request: cri({ disable_cgroup: true }),
    shows: ({ spec }) => spec.linux?.cgroupsPath !== undefined,
  },
  {
    id: "label-size-text",
    request: { container: { config: { labels: { k: "x".repeat(4096) } } } },
    shows: ({ text }) => text.includes("length (4097 bytes)"),
  },
  {
    id: "error-percent",
    request: { container: { config: { image: { image: "a%sb" } }, image: undefined, imageName: undefined } },
    shows: ({ text }) => text.includes("a%sb"),
  },
  {
    id: "go-json-escapes",
    request: { container: { config: { command: ["\b"] } } },
    shows: ({ bytes }) => bytes.includes("\\b"),
  },
  {
    id: "go-unicode-15",
    request: context({ seccomp_profile_path: "\u{1fae8}" }),
    shows: ({ text }) => text.includes("\u{1fae8}"),
  },
  {
    id: "selinux-error-print",
    request: context({ namespace_options: { userns_options: { mode: 2 } } }),
    shows: ({ text }) => text.includes("<nil>"),
    among: has("userns-container"),
  },
];
