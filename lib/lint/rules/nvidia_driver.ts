/**
 * Faults of NVIDIA's driver and GPUs on the node, as the container toolkit, its hook, device plugins and programs report them.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const TROUBLE = "https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/troubleshooting.html";
const TOOLKIT = "https://github.com/NVIDIA/nvidia-container-toolkit";
const DOCKER = "https://github.com/NVIDIA/nvidia-docker";

/** What the hook's program prints: the toolkit's container installs it behind a script, by another name. */
export function cli(...texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => [`nvidia-container-cli: ${text}`, `nvidia-container-cli.real: ${text}`]);
}

/** What the hook itself prints: Go's logger writes the date before it, and a panic repeats it. */
export function hook(...texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => [text, `<date> <time> ${text}`, `panic: ${text}`]);
}

/** What the kernel answers to a step that needs a right. */
export const REFUSED: readonly string[] = ["operation not permitted", "permission denied"];

/** The steps of the hook's program in which it talks to the driver. */
export const STEPS: readonly string[] = ["initialization", "detection"];

/** What NVML answers, as the hook's program, Go's programs and nvidia-smi print it. */
function nvml(...answers: readonly string[]): readonly string[] {
  return answers.flatMap((answer) => [
    ...cli(...STEPS.map((step) => `${step} error: nvml error: ${answer}`)),
    `failed to initialize NVML: ${answer}`,
    `nvml: ${answer}`,
  ]);
}

/** Faults of NVIDIA's driver and GPUs. */
export const NVIDIA_DRIVER_RULES: readonly DaemonRule[] = [
  {
    id: "nvidia-library-missing",
    refines: "nvidia-driver",
    by: "runtime",
    summary:
      "the libraries of NVIDIA's driver are not where the engine runs: no driver is installed there, or the engine runs in a snap, in Docker Desktop's machine, an LXC container or a virtual machine",
    texts: [
      ...cli(
        ...STEPS.flatMap((step) => [
          ...["libnvidia-ml.so.1", "libcuda.so.1", "<words>"].map((library) =>
            `${step} error: load library failed: ${library}: cannot open shared object file: no such file or directory`
          ),
          `${step} error: cannot open shared object file: no such file or directory`,
        ]),
      ),
      "NVIDIA-SMI couldn't find libnvidia-ml.so library in your system. <any>",
      "NVIDIA-SMI couldn't find libnvidia-ml.so library in your system. Please make sure that the NVIDIA Display Driver is properly installed and present in your system.",
      "NVIDIA-SMI couldn't find libnvidia-ml.so library in your system. Please make sure that the NVIDIA Display Driver is properly installed and present in your system. Please also try adding directory that contains libnvidia-ml.so to your system PATH.",
      ...nvml("ERROR_LIBRARY_NOT_FOUND"),
      "could not load NVML library: libnvidia-ml.so.1: cannot open shared object file: No such file or directory",
    ],
    evidence: "reported",
    fix:
      "run nvidia-smi where dockerd or containerd runs. If it fails: install NVIDIA's driver (Ubuntu: ubuntu-drivers install) and reboot; without an NVIDIA GPU remove --gpus, runtime: nvidia or nvidia.com/gpu. If it works: Docker Desktop (docker " +
      "context use default) and Docker's snap do not see the driver: use docker-ce (snap remove docker deletes containers and volumes: save them first). An LXC container needs its host's release of the driver; ldconfig -p | grep nvidia-ml has to " +
      "find it. WSL: the driver in Windows",
    links: [`${TOOLKIT}/issues/154`, `${TOOLKIT}/issues/131`, "https://github.com/docker/for-win/issues/13835"],
  },
  {
    id: "nvidia-module-not-loaded",
    refines: "nvidia-driver",
    by: "runtime",
    summary:
      "NVIDIA's driver is installed, but its kernel module is not loaded: none was built for the running kernel, Secure Boot refuses it, nouveau has the GPU, or there is no GPU",
    texts: [
      ...nvml("driver not loaded"),
      ...["failed to create discoverer for driver files: ", "failed to generate CDI spec: <any>"].map((step) =>
        `${step}failed to initialize NVML: driver not loaded`
      ),
      "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. <any>",
      "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that the latest NVIDIA driver is installed and running.",
      "modprobe: ERROR: could not insert 'nvidia': No such device",
      "modprobe: ERROR: could not insert 'nvidia': Required key not available",
      "modprobe: ERROR: could not insert 'nvidia': Key was rejected by service",
      "modprobe: FATAL: Module nvidia not found in directory <path>",
    ],
    evidence: "reported",
    fix:
      "on the node: sudo modprobe nvidia. Not found: after an update of the kernel install its headers and build the module (dkms status, dkms autoinstall), or boot the kernel before. Key rejected: enroll the module's key for Secure Boot (mokutil " +
      "--import). No such device: lspci | grep -i nvidia: blacklist nouveau (update-initramfs -u, reboot), install a driver that supports that GPU, in a virtual machine pass the GPU through. Then nvidia-smi has to work. With the GPU operator read " +
      "the log of its driver pod",
    links: ["https://github.com/NVIDIA/nvidia-docker/issues/1393", TROUBLE],
  },
  {
    id: "nvidia-device-nodes",
    refines: "nvidia-driver",
    by: "runtime",
    summary:
      "a device file of NVIDIA's driver, /dev/nvidia*, is not there where the engine runs, or its entries in /proc are not",
    texts: cli(
      ...STEPS.flatMap((step) =>
        ["open", "stat"].flatMap((call) => [
          `${step} error: ${call} failed: <path>/dev/nvidia<words>: <errno>`,
          `${step} error: ${call} failed: <path>/proc/driver/nvidia<path>: <errno>`,
        ])
      ),
      "mount error: stat failed: /dev/nvidia<words>: <errno>",
      "mount error: mount operation failed: /dev/nvidia<words>: <errno>",
    ),
    evidence: "reported",
    fix:
      "sudo nvidia-modprobe -u -c=0 on the node makes /dev/nvidiactl, /dev/nvidia0 and /dev/nvidia-uvm (modeset: -m), as does a run of nvidia-smi; systemctl enable --now nvidia-persistenced makes them at each boot. In an LXC container its host has to make them and pass each (lxc.mount.entry, in Proxmox dev0: /dev/nvidia0 …), " +
      "with the same release of the driver inside. No entry in /proc/driver/nvidia: the module is not loaded (modprobe nvidia)",
    links: ["https://github.com/NVIDIA/nvidia-container-runtime/issues/123"],
  },
  {
    id: "nvidia-driver",
    by: "runtime",
    summary:
      "NVIDIA's driver on the node does not answer NVIDIA's hook: its installation, the toolkit's release, or a GPU is at fault",
    texts: [
      ...nvml("<words>", "unknown error", "function not found", "not found"),
      "failed to create discoverer for driver files: failed to initialize NVML: <words>",
      "failed to generate CDI spec: <any>failed to initialize NVML: <words>",
      ...cli(
        ...STEPS.flatMap((step) => [
          `${step} error: driver error: <any>`,
          `${step} error: driver rpc error: <any>`,
          `${step} error: nvml error: <any>`,
          `${step} error: cuda error: <words>`,
          `${step} error: cuda error: unknown error`,
          `${step} error: cuda error: <any>`,
          `${step} error: load library failed: <any>`,
          `${step} error: open failed: <path>lib<words>.so<words>: no such file or directory`,
          `${step} error: stat failed: <path>lib<words>.so<words>: no such file or directory`,
          `${step} error: path error: <path>: <errno>`,
        ]),
        "mount error: mount operation failed: <path>lib<words>.so<words>: no such file or directory",
        "mount error: open failed: <path>lib<words>.so<words>: no such file or directory",
      ),
    ],
    evidence: "reported",
    fix:
      "nvidia-smi on the node. Where it fails, hangs or shows ERR!: reboot; where dmesg | grep -i xid names a GPU: drain the node and reset or replace it. Where it works: update the driver, install nvidia-container-toolkit of NVIDIA's repository " +
      "over the distribution's, restart the engine. unknown error of one GPU: ask for the others (--gpus device=0). cuda error: reboot, update libnvidia-container (1.1.0 and newer does not ask CUDA). A named library is missing: reinstall the " +
      "driver, ldconfig, nvidia-ctk cdi generate",
    links: [
      TROUBLE,
      "https://github.com/NVIDIA/nvidia-docker/issues/1348",
      "https://github.com/NVIDIA/libnvidia-container/issues/103",
    ],
  },
  {
    id: "nvidia-uvm-missing",
    refines: "nvidia-driver",
    by: "runtime",
    summary:
      "NVIDIA's driver runs, but its module for CUDA's memory, nvidia_uvm, is not loaded: /dev/nvidia-uvm is missing",
    texts: [
      ...cli(
        ...["", "-tools"].flatMap((end) =>
          ["stat failed", "mount operation failed"].map((call) =>
            `mount error: ${call}: /dev/nvidia-uvm${end}: no such file or directory`
          )
        ),
      ),
      "Error: Could not load UVM kernel module. Is nvidia-modprobe installed?",
      "Could not load UVM kernel module. Is nvidia-modprobe installed?",
    ],
    evidence: "reported",
    fix:
      "on the host: nvidia-modprobe -u -c=0 (or modprobe nvidia_uvm, then nvidia-smi), which makes the device; install nvidia-modprobe if it is not there. At each boot: nvidia_uvm in /etc/modules-load.d, or nvidia-persistenced. Module not found: the driver was not built for the running kernel (dkms status, reboot). In LXC the host " +
      "loads it before the container starts, and passes it in (dev0: /dev/nvidia-uvm)",
    links: [`${DOCKER}/issues/139`, `${DOCKER}/issues/319`, "https://github.com/NVIDIA/enroot/issues/105"],
  },
  {
    id: "nvidia-driver-version",
    by: "runtime",
    summary:
      "NVIDIA's driver was updated, but the kernel still runs the old module: libraries and module are of two versions",
    texts: [
      ...nvml("driver/library version mismatch"),
      "failed to create discoverer for driver files: failed to initialize NVML: driver/library version mismatch",
      "failed to generate CDI spec: <any>failed to initialize NVML: driver/library version mismatch",
      "NVRM: API mismatch: the client has the version <words>, but NVRM: this kernel module has the version <words>. <any>",
      "NVRM: API mismatch: the client has version <words>, but NVRM: this kernel module has version <words>. <any>",
      ...["client", "NVIDIA kernel module"].map((what) =>
        `Error: API mismatch: the NVIDIA kernel module has version <words>, but this ${what} has version <words>. <any>`
      ),
    ],
    evidence: "reported",
    fix:
      "reboot the node; or end all that uses the GPU and load the module anew (rmmod nvidia_uvm nvidia_drm nvidia_modeset nvidia, then modprobe nvidia). Keep " +
      "packages of the driver from updates on their own (apt-mark hold, unattended-upgrades). If nvidia-smi works on the node, the container has " +
      "libraries of another version than the node: remove the driver from the image and from LD_LIBRARY_PATH, or write the CDI spec anew",
    links: [`${TOOLKIT}/issues/171`, "https://github.com/NVIDIA/k8s-device-plugin/issues/1431"],
  },
  {
    id: "nvidia-driver-root",
    by: "runtime",
    summary:
      "the directory in which NVIDIA's hook is to find the driver does not exist: its configuration names that of a driver container",
    texts: [
      ...cli(
        ...STEPS.flatMap((step) => [
          `${step} error: change root failed: <errno>`,
          `${step} error: open failed: /run/nvidia/driver<path>: <errno>`,
          `${step} error: stat failed: /run/nvidia/driver<path>: <errno>`,
          `${step} error: path error: /run/nvidia/driver<path>: <errno>`,
        ]),
        "ldcache error: open failed: /run/nvidia/driver<path>: no such file or directory",
        "mount error: open failed: /run/nvidia/driver<path>: <errno>",
        "mount error: stat failed: /run/nvidia/driver<path>: <errno>",
        "mount error: mount operation failed: /run/nvidia/driver<path>: <errno>",
      ),
      // The log of the hook's program.
      "could not start driver service: change root failed: <errno>",
      "could not start driver rpc service: change root failed: <errno>",
      "failed to change root directory: No such file or directory",
    ],
    evidence: "reported",
    fix:
      "if the driver is installed on the node itself, set root to / (or comment it out) in the toolkit's config.toml: /etc/nvidia-container-runtime/config.toml, " +
      "of the GPU operator /usr/local/nvidia/toolkit/.config/nvidia-container-runtime, which driver.enabled=false and " +
      "toolkit.env DRIVER_ROOT set. With a driver container wait until it is ready, and read its log",
    links: [`${DOCKER}/issues/1785`, `${DOCKER}/issues/1246`],
  },
  {
    id: "nvidia-driver-helper",
    by: "runtime",
    summary:
      "the process in which NVIDIA's hook loads the driver's library ended: the driver fails, is not found, or does not fit the toolkit",
    texts: cli(
      ...STEPS.flatMap((step) =>
        ["driver error", "driver rpc error", "nvcgo rpc error", "nvcgo error"].map((what) =>
          `${step} error: ${what}: failed to process request`
        )
      ),
    ),
    evidence: "reported",
    fix: "make nvidia-smi work on the node; timed out or failed to process request: sudo systemctl enable --now " +
      "nvidia-persistenced (or nvidia-smi -pm 1). Else read nvidia-container-cli -k -d /dev/tty info. Failed to " +
      "change root directory: root in /etc/nvidia-container-runtime/config.toml names a directory without a " +
      "driver; with the GPU operator read its driver pod's log, and set driver.enabled=false where the node has " +
      "its own. WSL: update Windows' driver, wsl --update, wsl --shutdown. Jetson: JetPack's toolkit. Then update " +
      "the toolkit, and reboot",
    links: [`${DOCKER}/issues/1246`, `${DOCKER}/issues/1391`],
  },
  {
    id: "nvidia-gpu-lost",
    by: "runtime",
    summary: "a GPU of the node has failed: the driver no longer reaches it",
    texts: [
      ...nvml("GPU is lost", "GPU requires reset"),
      "error creating nvml.Device <number>: nvml: GPU is lost",
      "Unable to retrieve list of available devices: error creating nvml.Device <number>: nvml: GPU is lost",
      "error getting device handle for index '<number>': GPU is lost",
      "Unable to determine the device handle for GPU<words>: GPU is lost. Reboot the system to recover this GPU",
      "Unable to determine the device handle for GPU<words>:<words>:<words>: GPU is lost. Reboot the system to recover this GPU",
      "Unable to determine the device handle for GPU<words>:<words>:<words>: Unknown Error",
      "Unable to determine the device handle for GPU<words>:<words>:<words>: <words>: Unknown Error",
      "NVRM: Xid (PCI:<any>): 79, <any>",
      "NVRM: GPU <any>: GPU has fallen off the bus.",
    ],
    evidence: "reported",
    fix:
      "look for Xid in the node's dmesg: drain the node, try nvidia-smi --gpu-reset -i N, and reboot or power-cycle it; a GPU that is lost again has a fault of " +
      "power, cooling, its slot or itself. Until then the device plugin may not offer the other GPUs of the node either",
    links: [
      "https://docs.nvidia.com/deploy/xid-errors/",
      "https://github.com/NVIDIA/k8s-device-plugin/issues/231",
    ],
  },
  {
    id: "nvidia-devices-removed",
    by: "runtime",
    summary:
      "the container may not open the GPU's devices: NVIDIA's hook did not allow them (no-cgroups), or systemd or an update of resources took them out of its device cgroup later",
    texts: [
      "Failed to initialize NVML: Unknown Error",
      "Failed to initialize NVML: No supported GPUs were found",
    ],
    evidence: "reported",
    fix:
      "at the first nvidia-smi already: no-cgroups = false in /etc/nvidia-container-runtime/config.toml (true is for rootless engines), toolkit 1.8 or newer for cgroup v2, then restart Docker. Only later, as after systemctl daemon-reload: start " +
      "the container again; to prevent it pass the devices themselves: CDI (--device nvidia.com/gpu=all), or --device /dev/nvidia0 --device /dev/nvidiactl … after nvidia-ctk system create-dev-char-symlinks --create-all; in Kubernetes " +
      "PASS_DEVICE_SPECS=true of the device plugin",
    links: [`${TOOLKIT}/issues/48`, `${TOOLKIT}/issues/381`],
  },
  {
    id: "nvidia-device-denied",
    by: "runtime",
    summary: "NVIDIA's hook, or the container's user, may not open the GPU's devices /dev/nvidia*",
    texts: [
      ...nvml("insufficient permissions"),
      "initialization error: nvml error: insufficient permissions",
      "nvml error: insufficient permissions",
    ],
    evidence: "reported",
    fix:
      'look at ls -l /dev/nvidia* on the node: if they are of a group such as video, name the user "root:video" in /etc/nvidia-container-runtime/config.toml and give the container that group, or let the module make them for all ' +
      "(options nvidia NVreg_DeviceFileMode=0666). In minikube, kind or LXC the outer container has to be allowed the devices, too",
    links: ["https://github.com/NVIDIA/gpu-operator/issues/679"],
  },
  {
    id: "nvidia-driver-slow",
    by: "runtime",
    summary:
      "NVIDIA's hook gives up after some seconds: the driver takes longer to initialize the GPUs, or one has failed",
    texts: cli(
      ...STEPS.flatMap((step) => [
        `${step} error: driver error: timed out`,
        `${step} error: driver rpc error: timed out`,
        `${step} error: nvcgo error: timed out`,
        `${step} error: nvcgo rpc error: timed out`,
      ]),
    ),
    evidence: "reported",
    fix:
      "keep the driver initialized: systemctl enable --now nvidia-persistenced, or nvidia-smi -pm 1 at boot. If nvidia-smi itself is slow or " +
      "names fewer GPUs than the node has, look for Xid and RmInitAdapter failed in dmesg: reset or replace that GPU. Many starts " +
      "at once on a loaded node time out, too",
    links: [`${TOOLKIT}/issues/202`, `${TOOLKIT}/issues/236`],
  },
  {
    id: "nvidia-driver-wsl",
    by: "runtime",
    summary: "the GPU is not usable in WSL: Windows has no working NVIDIA driver for it, or WSL is too old",
    texts: [
      ...cli(
        "initialization error: WSL environment detected but no adapters were found",
        "initialization error: load library failed: /usr/lib/wsl/<any>",
        "mount error: file creation failed: <path>/usr/lib/wsl/<any>",
        "mount error: mount operation failed: /usr/lib/wsl/<any>",
        "mount error: stat failed: /dev/dxg: <errno>",
      ),
      ...nvml("GPU access blocked by the operating system"),
    ],
    evidence: "reported",
    fix:
      "without an NVIDIA GPU in the PC remove the request for one (--gpus, deploy.resources of compose, --runtime nvidia); else update NVIDIA's driver in Windows, and run wsl --update and wsl --shutdown (version 2: wsl -l -v); " +
      "install no driver for Linux in WSL",
    links: ["https://docs.nvidia.com/cuda/wsl-user-guide/index.html"],
  },
];
