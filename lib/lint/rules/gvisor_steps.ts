/**
 * What gVisor prints of single steps as it starts a sandbox: its network, its files, its platform.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const GVISOR = "https://github.com/google/gvisor";
const RUNSC = `${GVISOR}/blob/release-20240513.0/runsc`;

/** What runsc does as it sets the sandbox's network up. */
const NETWORK: readonly string[] = [
  "setting up network: creating interfaces from net namespace <path>: ",
  "creating interfaces from net namespace <path>: ",
];

/** Steps of gVisor. */
export const GVISOR_STEPS: readonly DaemonRule[] = [
  {
    id: "gvisor-network-refused",
    by: "runtime",
    summary:
      "gVisor's network stack ended or refused the pod's interfaces and routes: an old kernel, or a network that it does not know",
    texts: [
      ...NETWORK.flatMap((step) => [
        `${step}creating links and routes: urpc method <name> failed: EOF`,
        `${step}creating links and routes: <any>`,
        `${step}getting GSO for interface <name>: <errno>`,
        `${step}getting routes for interface <name>: <any>`,
        `${step}more than one default route found <any>`,
        `${step}default route with no gateway <any>`,
        `${step}failed to createSocket for <name> : <errno>`,
        `${step}removing address <name> from device <name>: <errno>`,
        `${step}<any>`,
      ]),
      "creating links and routes: urpc method <name> failed: EOF",
      "getting GSO for interface <name>: <errno>",
      "more than one default route found, interface: <any>",
    ],
    evidence: "reported",
    fix:
      "on kernels before 4.14.77 turn segmentation offload off (--gso=false of runsc, gso in [runsc_config]); else use runsc's host network (--network=host), one default route for each pod, and read the file of the debug log that ends in boot: " +
      "runsc --debug --debug-log=/tmp/runsc/",
    links: [`${GVISOR}-website/issues/48`, `${RUNSC}/sandbox/network.go`],
  },
  {
    id: "gvisor-netns-missing",
    by: "runtime",
    summary: "the network namespace that gVisor's sandbox has to join does not exist any more",
    texts: [
      ...["no such file or directory", "invalid argument"].flatMap((errno) => [
        `setting up network: joining net namespace <path>: open <path>: ${errno}`,
        `joining net namespace <path>: open <path>: ${errno}`,
        `joining net namespace <path>: ${errno}`,
        `error setting namespace of type network and path <path>: ${errno}`,
        `setting up network: joining net namespace <path>: ${errno}`,
        ...NETWORK.map((step) => `${step}joining net namespace <path>: open <path>: ${errno}`),
      ]),
    ],
    evidence: "source",
    fix:
      "delete the pod, so that the kubelet makes a new sandbox: the namespace was removed, often by a reboot or a cleanup of /run/netns",
    links: [`${RUNSC}/sandbox/network.go`],
  },
  {
    id: "gvisor-rootfs-failed",
    by: "runtime",
    summary: "gVisor's gofer, which serves the container's files, cannot mount the root filesystem or a volume",
    texts: [
      "Error setting up root FS: mounting root (<path>) with flags: <name>, err: <errno>",
      "Error setting up root FS: <any>",
      "Failure to resolve mounts: <any>",
      "setting up mounts: mounting <any> to <any>: <errno>",
      "gofer: <any>",
      "cannot create gofer process: gofer: <any>",
      "error waiting the gofer process: <any>",
      "no FD found for mount. Did you forget --io-fd? FDs: <any>",
      ...["failed to create directory mountpoint", "failed to create file mountpoint", "creating mount point"].flatMap((
        step,
      ) => ["creating root file system: ", ""].map((before) => `${before}${step} <path>: <errno>`)),
      "failed to create filestore file inside <path>: <errno>",
      "failed to create a temporary file inside <path>: <any>",
      "failed to safely mount: Open(<path>, _, _): <errno>",
      "failed to safely mount: Readlink(<path>): <errno>",
      "failed to safely mount: expected to open <path>, but found <path>",
      "<path> mount source already has a filestore file at <path>; repeated submounts are not supported with overlay optimizations",
    ],
    evidence: "reported",
    behind: "all",
    anywhere: ["runsc", "gvisor", "gofer", "root FS", "root file system", "filestore", "safely mount", "mounts"],
    fix:
      "check that the root directory and each volume's source exist and that root may mount them (no noexec or nodev of another user namespace, no FUSE without allow_other); for the overlay's file store use --overlay2=none or root:memory; " +
      "an outer container needs CAP_SYS_ADMIN. The debug log's file that ends in gofer has the step",
    links: [`${GVISOR}/issues/174`, `${RUNSC}/cmd/gofer.go`],
  },
  {
    id: "gvisor-platform-unknown",
    refines: "gvisor-platform",
    by: "runtime",
    summary:
      "this runsc has no platform of that name: it is misspelt, or the binary is too old for it or was built without it; /dev/kvm is not the matter",
    texts: ["", "cannot look up platform: ", "invalid platform <name>: "].map((step) =>
      `${step}unknown platform: <words>`
    ),
    evidence: "source",
    needs: ["runsc", "gVisor", "OCI runtime"],
    fix:
      "correct --platform in runtimeArgs of /etc/docker/daemon.json (platform in [runsc_config]): systrap, the default, or kvm. If it is right, runsc --version: replace a build of your own (…-dirty) by the release's binary for this CPU (https://gvisor.dev/docs/user_guide/install/), whose checksum you verify, then restart Docker or containerd",
    links: ["https://gvisor.dev/docs/user_guide/platforms/", `${GVISOR}/issues/10231`],
  },
  {
    id: "gvisor-platform",
    by: "runtime",
    summary: "runsc does not have the platform that its configuration names, or the node cannot run it",
    texts: [
      "creating platform: opening KVM device file <path>: <errno>",
      "opening KVM device file <path>: <errno>",
      "cannot look up platform: <any>",
      "unknown platform: <name>",
      "creating platform: <any>",
      "opening device file for platform <name>: <any>",
      "invalid platform <name>: <any>",
    ],
    evidence: "source",
    needs: ["runsc", "gVisor", "OCI runtime"],
    fix:
      "set platform of [runsc_config] (or runtimeArgs --platform) to systrap, which needs nothing of the node; kvm needs /dev/kvm; ptrace was removed from newer releases",
    links: ["https://gvisor.dev/docs/user_guide/platforms/"],
  },
  {
    id: "gvisor-nvidia",
    by: "runtime",
    summary: "gVisor does not support the NVIDIA driver of the node, or does not find it",
    texts: [
      "failed to get nvproxy device IDs: <any>",
      "unsupported Nvidia driver version: <any>",
      "failed to get Nvidia driver version: <any>",
      "creating container: cannot create sandbox: <any>: failed to get Nvidia driver version: <any>",
      "failed to locate nvidia-container-cli in PATH: <any>",
      "nvidia-container-cli configure failed, err: <any>",
      "nvidia-container-cli info failed, err: <any>",
    ],
    evidence: "source",
    fix:
      "runsc nvproxy list-supported-drivers prints the versions: install one of them, or a newer runsc; set nvproxy to true in [runsc_config], and the NVIDIA container toolkit on the node",
    links: ["https://gvisor.dev/docs/user_guide/gpu/"],
  },
  {
    id: "gvisor-spec-refused",
    by: "runtime",
    summary: "gVisor refuses the container's configuration: SELinux, a hook, or host settings that it does not take",
    texts: [
      "invalid share value <name>",
      "creating pod mount hints: invalid share value <name>",
      "creating pod mount hints: <any>",
      "XDP only supports one link device, but got <number>",
      "unified resources are only supported with cgroupv2",
      "SELinux is not supported: <any>",
      "host settings: <any> (use --host-settings=ignore to bypass)",
      "configuring network=host with raw sockets requires CAP_NET_RAW capability",
      "Rootless mode not supported with <name>",
      "annotation <name> contains unknown feature <name>",
      "both a container-id and command are required",
    ],
    evidence: "source",
    needs: [
      "runsc",
      "gVisor",
      "gvisor",
      "OCI runtime",
      "SELinux is not supported",
      "host settings",
      "configuring network=host",
    ],
    fix:
      "run these containers without a label: --security-opt label=disable. enable_selinux false in containerd's config.toml takes SELinux's confinement from all pods of the node, so set it only where all of them run in gVisor. Else change what the message names",
    links: [`${RUNSC}/specutils/specutils.go`],
  },
  {
    id: "gvisor-limits-refused",
    by: "runtime",
    summary: "gVisor cannot set or change that limit: of a container in a pod, or of swap without memory",
    texts: [
      "setting resources: update can only be called on the root container",
      "update can only be called on the root container",
      "<binary> did not terminate successfully: setting resources: update can only be called on the root container",
      "cannot set up cgroup for root: configuring cgroup: cgroup: Memory.Swap is set without Memory.Limit",
      "cgroup: Memory.Swap is set without Memory.Limit",
    ],
    evidence: "reported",
    needs: ["runsc", "gvisor", "gVisor", "cannot set up cgroup for root", "OCI runtime create failed"],
    fix:
      "update can only be called: pods of gVisor are resized only as a whole; set resizePolicy to RestartContainer or delete the pod, and turn off what changes limits in place (VPA, the kubelet's static CPU manager). Memory.Swap: set a memory limit, too (memory.limit with memory.swap)",
    links: ["https://github.com/google/gvisor/issues/7872"],
  },
];

/** WebAssembly's modules, as shims of runwasi load them. */
export const WASM_MODULES: readonly DaemonRule[] = [
  {
    id: "wasm-module-refused",
    by: "runtime",
    summary: "the shim of a WebAssembly runtime cannot load or start the image's module",
    texts: [
      "entrypoint not found",
      "no entrypoint provided",
      "module not found",
      "module does not have a WASI start function",
      "Failed to create module from bytes",
      "Failed to create instance",
      "Failed to find function",
      "invalid precompiled module",
      "only a single module is supported when using images with OCI layers",
      "the entry point contains wasm layers",
      "not a valid script or elf file",
      "unknown import: `<name>` has not been defined",
      "failed to parse WebAssembly module",
      "the component imports instance `<name>`, but a matching implementation was not found in the linker",
      "component imports instance `<name>`, but a matching implementation was not found in the linker",
    ].flatMap((text) => [text, `${text}: <any>`]),
    evidence: "source",
    needs: [
      "Others(",
      "failed to create shim",
      "OCI runtime create failed",
      "wasm",
      "wasmtime",
      "wasmedge",
      "wasmer",
      "runwasi",
    ],
    fix:
      "build the module for the target that the shim runs (wasm32-wasip1 for modules, wasip2 for components; spin build for Spin) and with a toolchain whose WASI version it has; set the image's entrypoint to it (/app.wasm, or spin.toml as an OCI artifact: spin registry push)",
    links: ["https://github.com/containerd/runwasi"],
  },
];
