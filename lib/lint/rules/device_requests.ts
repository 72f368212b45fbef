/**
 * Devices of the node that a container requests by path, by CDI or by a claim, and programs that do not find them.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const KUBELET = "https://github.com/kubernetes/kubernetes";
const TOOLKIT = "https://github.com/NVIDIA/nvidia-container-toolkit";
const GATHERING = "error gathering device information while adding custom device";
const VENDORS: readonly string[] = ["nvidia.com", "amd.com", "intel.com"];

/** Requests of devices. */
export const DEVICE_REQUEST_RULES: readonly DaemonRule[] = [
  {
    id: "docker-device-not-a-node",
    by: "shim",
    summary:
      "--device or devices names a path that is no device where Docker runs: a directory, a file, or an empty mount",
    texts: [`${GATHERING} <hostPath>: not a device node`, `${GATHERING} <hostPath>: not a device node.`],
    evidence: "source",
    fix:
      "look at it with ls -l where dockerd runs: a device begins with c or b. A directory has to exist and contain devices (/dev/dri, /dev/bus/usb); Docker Desktop and WSL have a machine of their own without " +
      "the PC's devices (usbipd attach brings USB into WSL). In an LXC container the host has to pass it: a mount entry of the device and lxc.cgroup2.devices.allow, in Proxmox dev0: /dev/NAME. What docker run -v made " +
      "in its place is an empty directory: remove it with rmdir",
    links: [
      "https://github.com/google-coral/edgetpu/issues/644",
      "https://docs.docker.com/reference/cli/docker/container/run/#device",
    ],
  },
  {
    id: "cdi-name-as-path",
    by: "shim",
    summary:
      "the engine takes the name of a CDI device for a path: CDI is off there, or that release or command does not know it",
    texts: [
      ...VENDORS.flatMap((vendor) => [
        `stat ${vendor}/<class>=<words>: no such file or directory`,
        `stat ${vendor}/gpu=<words>: no such file or directory`,
        `invalid device mode: ${vendor}/<class>=<words>`,
        `validating containers config: invalid device mode: ${vendor}/<class>=<words>`,
      ]),
      `${GATHERING} <vendor>.com/<class>=<words>: no such file or directory`,
      "getting info of source device <vendor>.com/<class>=<words>: stat <vendor>.com/<class>=<words>: no such file or directory",
    ],
    evidence: "reported",
    fix:
      'Docker: set "features": {"cdi": true} in daemon.json (default from 28.3 on) and restart it. Podman: 4.1 or newer for run, 5.5 or newer for build and for its Docker API; leave CDI names out of devices in containers.conf. ' +
      "Then check that nvidia-ctk cdi list shows the device",
    links: [
      "https://docs.docker.com/build/building/cdi/",
      "https://github.com/podman-container-tools/podman/issues/21158",
      `${TOOLKIT}/issues/63`,
    ],
  },
  {
    id: "cdi-device-node-missing",
    by: "runtime",
    summary:
      "the CDI spec file names a device that the node does not have now: it is of an earlier boot, driver or set of devices",
    texts: [
      "failed to inject devices: failed to stat CDI host device <hostPath>: <errno>",
      "CDI device injection failed: failed to inject devices: failed to stat CDI host device <hostPath>: <errno>",
      "setting up CDI devices: failed to inject devices: failed to stat CDI host device <hostPath>: <errno>",
      "failed to stat CDI host device <hostPath>: <errno>",
    ],
    evidence: "reported",
    fix:
      "write the CDI spec anew: sudo nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml (a service of the toolkit from 1.18 on does it at boot), and remove old files from /etc/cdi and /var/run/cdi. /dev/dri/renderD… are numbered anew " +
      "with each change of GPUs; /dev/nvidia-uvm and the like come with nvidia-modprobe -u",
    links: [`${TOOLKIT}/issues/885`],
  },
  {
    id: "dra-claim-stale",
    by: "kubelet",
    summary: "the kubelet still has an old resource claim of the same name: the earlier pod was deleted by force",
    texts: [
      "old ResourceClaim with same name <name> and different UID <words> still exists (previous pod force-deleted?!)",
      "old resource claim with same name <name> and different UID <words> still exists",
      "claim info cache entry <any>",
    ],
    evidence: "source",
    isBeforeRuntime: true,
    fix:
      "wait until the driver has unprepared it (the kubelet tries each minute), see why the driver's pod does not answer, or use another name for the claim",
    links: [`${KUBELET}/blob/v1.35.0/pkg/kubelet/cm/dra/manager.go`],
  },
  {
    id: "dra-claim-not-prepared",
    by: "kubelet",
    summary:
      "the kubelet has not prepared the pod's resource claim: its driver failed or is not registered, as the events before show",
    texts: [
      "unable to get information for ResourceClaim <name>",
      "unable to get claim info for claim <name> in namespace <words>",
      "Unable to get container claim info state",
      "NodePrepareResources skipped <number> of <number> ResourceClaims",
      "NodePrepareResources left out <number> claims",
    ],
    evidence: "reported",
    behind: "all",
    isBeforeRuntime: true,
    fix:
      "read the events of the pod for FailedPrepareDynamicResources, and check that the driver's pod runs on the node and is registered",
    links: ["https://github.com/kubernetes-sigs/dra-driver-nvidia-gpu/issues/814"],
  },
  {
    id: "dra-plugin-unknown",
    by: "kubelet",
    summary:
      "the kubelet does not take the DRA driver's plugin: DynamicResourceAllocation is off there, or the two speak different releases of its API",
    texts: [
      "no handler registered for plugin type: DRAPlugin at socket <path>",
      "no handler registered for plugin type: DRAPlugin",
      "none of the provided gRPC services are supported by the kubelet: <any>",
    ],
    evidence: "reported",
    fix:
      "set the feature gate DynamicResourceAllocation of the kubelet as of the API server and the scheduler (on by default from 1.34), and use a release of the driver for that release of Kubernetes",
    links: [`${KUBELET}/issues/124962`],
  },
  {
    id: "dra-controller-missing",
    by: "kubelet",
    summary: "a pod waits for a resource claim that a controller of the DRA driver has to allocate",
    texts: [
      'running Reserve plugin "DynamicResources": waiting for resource driver to allocate resource',
      'running Reserve plugin "DynamicResources": waiting for resource driver to provide information',
    ],
    evidence: "reported",
    fix:
      "the driver is one for Kubernetes before 1.31 whose controller does not run or does not know the class: read its log, or use a release with ResourceSlices",
    links: [
      "https://github.com/kubernetes-sigs/dra-example-driver/issues/34",
    ],
  },
  {
    id: "device-without-root",
    by: "runtime",
    summary:
      "a privileged container without root is to get every device of the node, and the runtime cannot open one of them, such as /dev/tty",
    texts: ["tty", "<name>"].flatMap((name) =>
      ["creating device nodes caused", "error creating device nodes"].flatMap((step) => [
        `${step}: open <path>/dev/${name}: no such device or address`,
        `${step}: open <path>/dev/${name}: no such device`,
      ])
    ),
    evidence: "reported",
    fix:
      "leave out privileged, which gives a rootless engine no rights anyway, and name the devices that are needed; or set privileged_without_host_devices in containerd's config.toml",
    links: ["https://github.com/opencontainers/runc/issues/2450"],
  },
  {
    id: "rocm-device-missing",
    by: "runtime",
    summary:
      "ROCm in the container finds no AMD GPU: /dev/kfd was not passed to it, its user may not open it, or the node's driver does not work",
    texts: [
      "Unable to open /dev/kfd read-write: <errno>",
      "ROCk module is NOT loaded, possibly no GPU devices",
      "hipErrorNoDevice: no ROCm-capable device is detected",
      "RuntimeError: No HIP GPUs are available",
    ],
    evidence: "reported",
    fix:
      "run it with --device /dev/kfd --device /dev/dri and --group-add video --group-add render (the group's number of the node), in a pod with amd.com/gpu; Apptainer: --rocm, or --bind /dev/kfd,/dev/dri. Invalid argument: the GPU or one partition of it is " +
      "held back (ROCR_VISIBLE_DEVICES, a virtual machine, an older amdgpu); rocminfo has to work on the node",
    links: [
      "https://github.com/ROCm/legacy-rocm-build/issues/1798",
      "https://rocm.docs.amd.com/projects/install-on-linux/en/latest/how-to/docker.html",
    ],
  },
  {
    id: "coral-device-missing",
    by: "runtime",
    summary:
      "Frigate finds no Coral (Edge TPU) in the container: it is not passed to it, or its driver does not work on the host",
    texts: [
      "No EdgeTPU was detected.",
      "No EdgeTPU was detected. If you do not have a Coral device yet, you must configure CPU detectors.",
      "ValueError: Failed to load delegate from libedgetpu.so.1.0",
    ],
    evidence: "reported",
    fix:
      "USB: pass the whole /dev/bus/usb, as its number changes once it is initialized (18d1:9302 instead of 1a6e:089a), with privileged: true or device_cgroup_rules c 189:* rmw. PCIe: install gasket-dkms so that the host has /dev/apex_0, and pass that; " +
      "a virtual machine or LXC has to get it from its own host",
    links: [
      "https://github.com/blakeblackshear/frigate/issues/4606",
      "https://docs.frigate.video/frigate/installation",
    ],
  },
];
