/**
 * Why NVIDIA's hook and runtime fail, which its container toolkit adds.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { cli, hook, REFUSED, STEPS } from "./nvidia_driver.ts";

const TROUBLE = "https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/troubleshooting.html";
const TOOLKIT = "https://github.com/NVIDIA/nvidia-container-toolkit";
const LIBRARY = "https://github.com/NVIDIA/libnvidia-container";

/** Why NVIDIA's hook and runtime fail. */
export const NVIDIA_HOOK_RULES: readonly DaemonRule[] = [
  {
    id: "nvidia-step-failed",
    by: "runtime",
    summary: "NVIDIA's container library fails in the step that it names; only its own words behind it tell why",
    texts: cli(...STEPS.map((step) => `${step} error: <any>`)),
    evidence: "source",
    behind: "all",
    fix:
      "run nvidia-container-cli -k -d /dev/tty info on the node, which logs each step: a library or device file that is missing points to the " +
      "driver (nvidia-smi), a denied call to an outer container, rootless mode or a security module (dmesg)",
    links: [TROUBLE],
  },
  {
    id: "nvidia-requirement",
    by: "runtime",
    summary: "the image requires a newer NVIDIA driver, or another GPU, than the node has",
    texts: [
      ...cli(
        "requirement error: unsatisfied condition: <words>, please update your driver to a newer version, or use an earlier cuda container",
        "requirement error: unsatisfied condition: <any>",
        "requirement error: invalid expression",
      ),
      "requirements not met: unsatisfied condition: <any>",
      // What NVIDIA's images print themselves.
      "This container was built for NVIDIA Driver Release <words> or later, but version <words> was detected and compatibility mode is UNAVAILABLE",
      "[[CUDA Driver UNAVAILABLE (cuInit(0) returned <number>)]]",
    ],
    evidence: "reported",
    fix:
      "compare the condition with CUDA Version of nvidia-smi on the node: update the driver until it is as high (in WSL NVIDIA's driver of Windows), or take the image's tag with an earlier CUDA. brand= and driver= in it name GPUs of data centers, for which an older driver is enough, too. NVIDIA_DISABLE_REQUIRE=1 skips the check; the program then fails " +
      "later if it does need the newer driver",
    links: [TROUBLE],
  },
  {
    id: "nvidia-device-unknown",
    by: "runtime",
    summary: "the container asks NVIDIA's hook for a GPU or MIG device that the node does not have",
    texts: cli(
      "device error: unknown device id: <any>",
      "device error: <name>: unknown device",
      "device error: <gpu>:<mig>: unknown device",
      "device error: <any>",
    ),
    evidence: "source",
    fix: "compare NVIDIA_VISIBLE_DEVICES, --gpus or Compose's device_ids (from 0 on, as strings) with nvidia-smi -L " +
      "on the node: a GPU that was exchanged has another UUID, one that fell off the bus (dmesg, Xid 79) needs a " +
      "reboot; in WSL use all. After a change of MIG devices restart the device plugin; from driver 470 on the id " +
      "is MIG-UUID, or 0:1 (GPU and device), no longer MIG-GPU-UUID/1/0. Names such as nvidia.com/gpu=0 need CDI. " +
      "no-gpu-has-10MiB-to-run is the answer of a plugin that shares GPUs: none has that much memory left",
    links: [`${TOOLKIT}/issues/223`, `${LIBRARY}/blob/v1.17.0/src/cli/configure.c`],
  },
  {
    id: "nvidia-driver-files-in-image",
    by: "runtime",
    summary: "the image itself has files of NVIDIA's driver where the hook mounts those of the node",
    texts: cli("mount error: file creation failed: <path>: file exists"),
    evidence: "reported",
    fix:
      "remove libcuda.so.*, libnvidia-* and nvidia-smi from the image: they get there when a driver (nvidia-driver-*, libnvidia-compute-*) is installed in it or a container that had a GPU is committed. Of another's image: a newer tag, or build on it: USER root and RUN rm -f /usr/bin/nvidia-smi /usr/lib/x86_64-linux-gnu/libcuda.so* /usr/lib/x86_64-linux-gnu/libnvidia-*.so* (the message names the file). On a Jetson the image is of another release of L4T than the board: take the tag of the board's (cat /etc/nv_tegra_release), or update JetPack",
    links: [`${TOOLKIT}/issues/295`],
  },
  {
    id: "nvidia-persistenced-socket",
    refines: ["nvidia-hook-denied", "nvidia-mount"],
    by: "runtime",
    summary:
      "NVIDIA's hook may not mount the socket of nvidia-persistenced into the container, because its own node is a container (a slurmd in a pod)",
    texts: cli(
      ...REFUSED.map((why) => `mount error: mount operation failed: <path>/nvidia-persistenced/socket: ${why}`),
      ...REFUSED.map((why) => `mount error: file creation failed: <path>/nvidia-persistenced/socket: ${why}`),
    ),
    evidence: "reported",
    fix:
      "jobs do not need that socket: in enroot's /etc/enroot/hooks.d/98-nvidia.sh add --no-persistenced to cli_args, beside --no-cgroups (the file of the image of slurmd), or do not give the outer container /run/nvidia-persistenced; update nvidia-container-toolkit. Other engines in a container: CDI (nvidia-ctk cdi generate, --device nvidia.com/gpu=all) instead of the hook",
    links: ["https://github.com/NVIDIA/enroot/issues/265"],
  },
  {
    id: "nvidia-hook-denied",
    by: "runtime",
    summary: "NVIDIA's hook lacks rights on the node: an outer container, a user namespace or SELinux denies a step",
    texts: cli(
      ...STEPS.flatMap((step) => [
        `${step} error: privilege change failed: <errno>`,
        `${step} error: process creation failed: <errno>`,
        ...REFUSED.map((why) => `${step} error: open failed: /proc/sys/<path>: ${why}`),
        ...REFUSED.map((why) => `${step} error: open failed: /proc/self/ns/<words>: ${why}`),
      ]),
      "permission error: <any>",
      "container error: namespace association failed: <any>",
      ...REFUSED.flatMap((why) => [
        `mount error: file creation failed: <path>: ${why}`,
        `mount error: mount operation failed: <path>: ${why}`,
        `mount error: open failed: <path>: ${why}`,
        `mount error: stat failed: <path>: ${why}`,
        `mount error: namespace association failed: <path>: ${why}`,
      ]),
    ),
    evidence: "source",
    fix: "look for denials in dmesg and ausearch -m avc; for rootless engines and nodes in a container use CDI " +
      "(nvidia-ctk cdi generate, --device nvidia.com/gpu=all) instead of the hook",
    links: [`${LIBRARY}/blob/v1.17.0/src/cli/configure.c`],
  },
  {
    id: "nvidia-mount-source",
    by: "runtime",
    summary:
      "NVIDIA's hook is to mount a file that the node does not have: the driver, or Jetson's package with it, is missing or changed",
    texts: cli(
      "mount error: mount operation failed: <path>: no such file or directory",
      "mount error: open failed: <path>: no such file or directory",
      "mount error: stat failed: <path>: no such file or directory",
    ),
    evidence: "reported",
    fix:
      "look for the path on the node. On Jetson a list in /etc/nvidia-container-runtime/host-files-for-container.d names it: install the package that has it " +
      "(nvidia-jetpack; of /usr/src/tensorrt tensorrt), or remove that line. Else reinstall the driver and run ldconfig; below /proc/driver/nvidia reboot, as the module was " +
      "loaded anew. /dev/nvidia-modeset and the like come with nvidia-modprobe -u -m",
    links: [
      "https://github.com/NVIDIA/nvidia-container-runtime/issues/123",
      "https://github.com/NVIDIA/nvidia-docker/issues/1068",
    ],
  },
  {
    id: "nvidia-mount",
    by: "runtime",
    summary: "NVIDIA's hook cannot mount the driver's files into the container",
    texts: cli(
      "mount error: file creation failed: <path>: <errno>",
      "mount error: mount operation failed: <path>: <errno>",
      "mount error: <any>",
      "container error: stat failed: <path>: <errno>",
      "container error: file lookup failed: <path>: <errno>",
      "container error: <any>",
    ),
    evidence: "reported",
    fix: "check the path that the message names: on the node, nvidia-container-cli list shows what is mounted, and a " +
      "reinstalled driver and ldconfig bring missing files; in the container, its root filesystem or a volume above that " +
      "path may be full or read-only. With enroot and pyxis: permission denied below /proc/PID/root: libnvidia-container 1.17.7: install 1.17.8 or newer (1.17.6 works, but has CVE-2025-23266, with which a container may get root on the node); no such device or address: a socket of that name is there already, for /run or the image's own is mounted before the hook (do not mount /run)",
    links: [`${LIBRARY}/blob/v1.17.0/src/nvc_mount.c`],
  },
  {
    id: "nvidia-ldconfig",
    by: "runtime",
    summary: "NVIDIA's hook cannot run ldconfig for the container",
    texts: [
      ...cli(
        "ldcache error: open failed: <path>: no such file or directory",
        "ldcache error: process <path> failed with error code: <number>",
        "ldcache error: process <path> terminated with signal <number>",
        "ldcache error: <any>",
      ),
      "Error updating ldcache: <any>",
      ...["error mounting /proc", "error mounting host ldconfig", "error running pivot_root", "error creating tmpfs"]
        .flatMap((step) => [
          `error updating ldcache: ${step}: <any>`,
          `${step}: error bind mounting host ldconfig: <errno>`,
        ]),
      "error updating ldcache: failed to construct ldconfig runner: <any>",
      "failed to write <words> drop-in: <any>",
      "error updating ldcache: <any>",
    ],
    evidence: "reported",
    fix:
      "set ldconfig in /etc/nvidia-container-runtime/config.toml to the node's program (@/sbin/ldconfig; of Ubuntu, Debian 8 @/sbin/ldconfig.real). Error code 1: with one image alone its copy is damaged: remove it and pull it again; with all, debug of nvidia-container-cli in that file names the cause: proc or /dev may not be mounted (LXC: nesting; rootless, enroot), a kernel without CONFIG_SECCOMP, a driver that was updated: reboot, install the toolkit again. If it is killed by a signal, update the toolkit or use CDI: nvidia-ctk config --in-place --set nvidia-container-runtime.mode=cdi",
    links: ["https://github.com/NVIDIA/k8s-device-plugin/issues/1400", TROUBLE],
  },
  {
    id: "nvidia-hook-mode",
    by: "runtime",
    summary: "NVIDIA's hook runs without NVIDIA's runtime, in a mode in which only the runtime adds GPUs",
    texts: [
      ...[
        "<any>",
        "Please use the NVIDIA Container Runtime (e.g. specify the --runtime=nvidia flag) instead.",
        "Please use the NVIDIA Container Runtime (e.g. specify the --runtime=nvidia flag) instead",
      ].map((advice) =>
        `invoking the NVIDIA Container Runtime Hook directly (e.g. specifying the docker --gpus flag) is not supported. ${advice}`
      ),
      "invoking the NVIDIA Container Runtime Hook directly <any>",
    ],
    evidence: "source",
    fix:
      "start the container with --runtime=nvidia and NVIDIA_VISIBLE_DEVICES=all (compose: runtime: nvidia) instead of --gpus or deploy.resources.reservations.devices, a pod with runtimeClassName: nvidia; or with --device nvidia.com/gpu=all, which needs a CDI spec (nvidia-ctk cdi list); " +
      "or set mode in /etc/nvidia-container-runtime/config.toml to auto or legacy",
    links: ["https://github.com/dstackai/dstack/issues/2306"],
  },
  {
    id: "nvidia-runtime-not-used",
    by: "runtime",
    summary:
      "the driver's programs and libraries are not in the container, because NVIDIA's runtime or hook did not add them",
    texts: [
      'exec: "nvidia-smi": executable file not found in $PATH',
      '"nvidia-smi": executable file not found in $PATH',
      "The NVIDIA Driver was not detected. GPU functionality will not be available.",
      'unable to start container process: exec: "nvidia-smi": executable file not found in $PATH',
      'starting container process caused: exec: "nvidia-smi": executable file not found in $PATH',
      "executable file `nvidia-smi` not found in $PATH: No such file or directory",
      ...["libcuda.so.1", "libnvidia-ml.so.1", "libnvidia-encode.so.1", "libnvcuvid.so.1"].flatMap((library) => [
        `<binary>: error while loading shared libraries: ${library}: cannot open shared object file: No such file or directory`,
        `ImportError: ${library}: cannot open shared object file: No such file or directory`,
        `OSError: ${library}: cannot open shared object file: No such file or directory`,
        `Cannot load ${library}`,
        `ImportError: <path>/${library}: file too short`,
        `ImportError('<path>/${library}: file too short')`,
        `<binary>: error while loading shared libraries: <path>/${library}: file too short`,
      ]),
    ],
    evidence: "reported",
    fix:
      "start the container with --gpus all or --runtime=nvidia, in compose deploy.resources.reservations.devices (driver: nvidia, capabilities: [gpu]), Podman --device nvidia.com/gpu=all, a pod with runtimeClassName: nvidia and a limit nvidia.com/gpu (NVIDIA's device plugin itself, too, or nvidia as default runtime); TrueNAS, Unraid: install the driver and give the app the GPU. NVIDIA_DRIVER_CAPABILITIES has to contain utility, for libnvidia-encode and libnvcuvid video, for OpenGL and Vulkan graphics (or all). After the toolkit's installation restart the engine: the driver is never part of an image",
    links: ["https://github.com/NVIDIA/gpu-operator/issues/936"],
  },
  {
    id: "nvidia-hook-silent",
    by: "runtime",
    summary:
      "NVIDIA's hook failed, and crun does not print what it said: the driver does not answer, or the engine has no root",
    texts: ["nvidia-container-runtime-hook", "nvidia-container-toolkit", "nvidia-container-runtime-hook.real"].map((
      name,
    ) => `error executing hook \`<path>/${name}\` (exit code: <number>)`),
    evidence: "reported",
    fix:
      "run nvidia-container-cli -k -d /dev/tty info as the engine's user, which prints the cause; without root switch no-cgroups on in /etc/nvidia-container-runtime/config.toml, or better remove the hook " +
      "(/usr/share/containers/oci/hooks.d/oci-nvidia-hook.json) and use CDI: --device nvidia.com/gpu=all. If it hangs, keep the driver initialized: nvidia-smi -pm 1",
    links: ["https://github.com/podman-container-tools/podman/issues/16094"],
  },
  {
    id: "nvidia-request-refused",
    by: "runtime",
    summary: "NVIDIA's hook refuses what the container requests with its environment",
    texts: hook(
      "insufficient privileges to read device list from NVIDIA_VISIBLE_DEVICES envvar",
      "requesting a CDI device with vendor 'runtime.nvidia.com' is not supported when requesting other CDI devices",
      "invalid mount CDI device request: <words>",
      "cannot set MIG_CONFIG_DEVICES in non privileged container",
      "cannot set MIG_MONITOR_DEVICES in non privileged container",
      "unsupported capabilities found in '<words>' (allowed '<words>')",
      "unknown driver capability: <words>",
    ),
    evidence: "source",
    fix:
      "request the GPU as a resource (nvidia.com/gpu) instead of with NVIDIA_VISIBLE_DEVICES, run as privileged what " +
      "manages MIG devices, and correct NVIDIA_DRIVER_CAPABILITIES; /etc/nvidia-container-runtime/config.toml has what is " +
      "allowed",
    links: [`${TOOLKIT}/blob/v1.17.0/cmd/nvidia-container-runtime-hook/container_config.go`],
  },
  {
    id: "nvidia-hook-config",
    by: "runtime",
    summary: "the configuration file of NVIDIA's hook and runtime is missing or invalid",
    texts: [
      ...hook(
        "error getting hook config: <any>",
        "Invalid value for config option '<words>'; <any>",
        "couldn't open required configuration file: <any>",
      ),
      "failed to create NVIDIA Container Runtime: invalid runtime mode: <words>",
      "invalid runtime mode: <words>",
      "nvidia-container-runtime did not terminate successfully: exit status <number>: error loading config: <any>",
      "failed to load config: failed to load config values: <any>",
      "error opening debug log file: <any>",
      "error opening debug log file <path>: <errno>",
    ],
    evidence: "source",
    fix: "correct /etc/nvidia-container-runtime/config.toml; nvidia-ctk config --output prints a default one",
    links: [`${TOOLKIT}/blob/v1.17.0/cmd/nvidia-container-runtime-hook/hook_config.go`],
  },
  {
    id: "nvidia-cdi-wsl-driver",
    by: "runtime",
    summary:
      "nvidia-ctk finds no driver of NVIDIA from Windows in this WSL distribution, so that it writes no CDI spec",
    texts: [
      "failed to find NVIDIA driver store path: <any>",
      "could not locate <name> at WSL driver store paths",
      "failed to locate <name> at WSL driver store paths: <any>",
      "no driver store paths found",
      "failed to initialize dxcore: <any>",
      "failed to initialize dxcore: failed to initialize dxcore context",
      "failed to create discoverer for WSL driver: <any>",
    ],
    evidence: "source",
    anywhere: ["WSL", "WSL2", "dxcore", "driver store"],
    fix:
      "install NVIDIA's current driver in Windows, none in the distribution, then wsl --update and wsl --shutdown; nvidia-smi of /usr/lib/wsl/lib has to work and /dev/dxg to exist (WSL 2, GPU not switched off in .wslconfig), then nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml",
    links: ["https://docs.nvidia.com/cuda/wsl-user-guide/index.html"],
  },
  {
    id: "nvidia-cdi-libraries",
    by: "runtime",
    summary: "nvidia-ctk does not find the libraries of NVIDIA's driver on the node, so that it writes no CDI spec",
    texts: [
      "failed to locate libraries for driver version <name>: <any>",
      "failed to get libraries for driver version: <any>",
      "failed to determine driver version (<name>): <any>",
      "failed to get driver library locator: <any>",
      "failed to get libcuda.so parent directory path: <any>",
      "failed to create CDI library: nvml library not initialized",
      "nvml library not initialized",
    ],
    evidence: "source",
    anywhere: ["CDI", "driver version", "libcuda", "driver library", "nvml library"],
    fix:
      "nvidia-smi and ldconfig -p | grep libcuda on the node have to show one release of the driver (reboot after its update); where it is not in the usual places or in a container give --driver-root and --library-search-path to nvidia-ctk cdi generate, on NixOS hardware.nvidia-container-toolkit.enable",
    links: ["https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/cdi-support.html"],
  },
  {
    id: "nvidia-imex-channel",
    by: "runtime",
    summary: "the container requests a channel of NVIDIA's IMEX, whose device the node does not have",
    texts: [
      "IMEX channel <name> not found at <path>: <any>",
      "invalid channel ID <name>: must be in the range [0, <number>]",
    ],
    evidence: "source",
    anywhere: ["IMEX", "nvidia"],
    fix:
      "check that the service nvidia-imex runs on the node and /dev/nvidia-caps-imex-channels has channel0 (nvidia-modprobe, or the driver's parameter NVreg_CreateImexChannel0=1); else leave the variable NVIDIA_IMEX_CHANNELS out",
    links: ["https://docs.nvidia.com/multi-node-nvlink-systems/imex-guide/imexchannels.html"],
  },
  {
    id: "nvidia-runtime-failed",
    by: "runtime",
    summary: "NVIDIA's runtime failed before it ran runc, while it added GPUs to the container's spec",
    texts: [
      "failed to create NVIDIA Container Runtime: <any>",
      "nvidia-container-runtime did not terminate sucessfully: unknown",
      ...["successfully", "sucessfully"].map((word) =>
        `nvidia-container-runtime did not terminate ${word}: exit status <number>: unknown`
      ),
      "failed to create NVIDIA Container Runtime: failed to construct OCI spec modifier: <any>",
      "failed to create the automatic CDI modifier: <any>",
      "failed to construct CDI library for mode <words>: <any>",
      "failed to generate CDI spec for mode <words>: <any>",
      "failed to construct CDI modifier for mode <words>: <any>",
      "could not apply required modification to OCI specification: <any>",
      "could not apply required modification to OCI specification: error modifying OCI spec: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "make nvidia-smi work on the node, run nvidia-ctk cdi generate there, which fails the same way with more words, and read " +
      "/var/log/nvidia-container-runtime.log (debug in /etc/nvidia-container-runtime/config.toml)",
    links: [`${TOOLKIT}/issues/1537`],
  },
  {
    id: "nvidia-runtime-no-runc",
    by: "runtime",
    summary: "NVIDIA's runtime finds no runc to run",
    texts: [
      'find runc path: exec: "runc": executable file not found in $PATH',
      '<path>/nvidia-container-runtime: find runc path: exec: "runc": executable file not found in $PATH',
      "no runtime binary found from candidate list: <any>",
      "error locating runtime: no runtime binary found from candidate list: <any>",
      "error constructing low-level runtime: error locating runtime: no runtime binary found from candidate list: <any>",
      "failed to create NVIDIA Container Runtime: error constructing low-level runtime: <any>",
    ],
    evidence: "source",
    fix: "install runc into containerd's PATH, or name its file in runtimes of nvidia-container-runtime in " +
      "/etc/nvidia-container-runtime/config.toml (k3s and rke2 have theirs below /var/lib/rancher)",
    links: [`${TOOLKIT}/blob/v1.17.0/internal/oci/runtime_low_level.go`],
  },
  {
    id: "nvidia-jetson-graphics",
    by: "runtime",
    summary:
      "NVIDIA's hook is to put a link where the Jetson's file is already mounted: toolkit 1.17.1 and newer mount files of graphics twice",
    texts: [
      "failed to create link [<words>]: failed to create symlink: failed to remove existing file: remove <path>: device or resource busy",
      "failed to create link [<path>]: failed to create symlink: failed to remove existing file: remove <path>: device or resource busy",
    ],
    evidence: "reported",
    anywhere: ["nvidia", "cdi"],
    fix:
      "start the container with -e NVIDIA_DRIVER_CAPABILITIES=compute,utility, without graphics, display and all, and update nvidia-container-toolkit. The older one of the board's JetPack works, too, but lacks later corrections of its security",
    links: [`${TOOLKIT}/issues/795`, "https://github.com/dusty-nv/jetson-containers/issues/772"],
  },
  {
    id: "nvidia-cdi-hook",
    by: "runtime",
    summary:
      "a hook of NVIDIA's CDI spec fails: the spec is of another driver or toolkit, or the image has something in its place",
    texts: [
      "failed to create link [<any>]: failed to create symlink: symlink <path> <path>: <errno>",
      "failed to create link [<any>]: failed to create symlink: <any>",
      "failed to create link [<any>]: failed to check if link exists: <any>",
      "failed to create link [<any>]: failed to check if link exists: unexpected link target: <words>",
      "failed to create link [<words>]: failed to check if link exists: unexpected link target: <path>",
      "failed to load container state: <any>",
      "failed to open parent dir of link in root: <any>",
      "failed to get container forward compat directory: <any>",
      "failed to mount modified params file: <errno>",
      "failed to create tmpfs mount for params file: <errno>",
      "failed to load params file: <any>",
      "failed to enumerate device nodes in container: <any>",
      "failed to write application profile: <any>",
      "failed to create link [<any>]: failed to resolve existing symlink <any>",
      "failed to create link [<any>]: failed to create parent dir of link in root: <any>",
      "failed to determined container root: <any>",
      "error executing hook `<path>nvidia-cdi-hook` (exit code: <number>)",
      "error executing hook `<path>nvidia-ctk` (exit code: <number>)",
      "error executing hook `<path>nvidia-ctk-hook` (exit code: <number>)",
    ],
    evidence: "source",
    fix:
      "write the CDI spec anew after an update of the driver or the toolkit (sudo nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml) and remove an old one in " +
      "/etc/cdi or /var/run/cdi; where the message names a path, the image has a file or directory there. A container with the node's whole /dev needs a spec " +
      "without the hook chmod (--disable-hook=chmod). Unexpected link target: update the toolkit, 1.17.0 fails where the image has the link already",
    links: [`${TOOLKIT}/blob/v1.17.0/cmd/nvidia-cdi-hook/create-symlinks/create-symlinks.go`],
  },
];
