/**
 * Devices that the node does not have, by their path: each kind has causes of its own.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const GATHERING = "error gathering device information while adding custom device";

/** What engines print of a device that is not there. */
function absent(starts: readonly string[]): readonly string[] {
  // The end of the path is open: a number, or a path below.
  return starts.map((start) => `/dev/${start}`).flatMap((device) => [
    ...["", "linux runtime spec devices: ", "failed to generate spec: "].flatMap((step) => [
      `${step}${GATHERING} "${device}": no such file or directory`,
      `${step}${GATHERING} "${device}": lstat ${device}: no such file or directory`,
    ]),
    `failed to generate spec: lstat ${device}: no such file or directory`,
    ...["Error: ", "container create: "].map((step) => `${step}stat ${device}: no such file or directory`),
    `setting up linux devices: stat ${device}: no such file or directory`,
  ]);
}

/** Devices by their path. */
export const DEVICE_PATH_RULES: readonly DaemonRule[] = [
  {
    id: "device-missing-gpu",
    refines: "device-missing",
    by: "containerd",
    summary:
      "the container is to get the GPU's devices in /dev/dri, which do not exist where the engine runs: no driver for a GPU is loaded there, or it is Docker Desktop, WSL, macOS or a virtual machine",
    texts: absent(["dri", `dri/${oneOf(["renderD", "card", "by-path/"])}<words>`]),
    evidence: "reported",
    fix:
      "without a GPU, or on Docker Desktop, macOS, WSL and cloud servers: remove the line /dev/dri from devices (--device); the program then computes on the CPU. On a host: lspci -k | grep -A 3 -E 'VGA|Display' and load the driver (modprobe i915, xe or amdgpu; package linux-modules-extra or firmware; Unraid: modprobe i915 in the go file), the graphics on in the " +
      "firmware. The number of renderD128 changes: ls /dev/dri. LXC: dev0: /dev/dri/renderD128 in Proxmox; a VM needs the GPU passed through",
    links: [
      "https://github.com/weskerfoot/DeleteFB/issues/156",
      "https://github.com/JamesTurland/JimsGarage/issues/163",
    ],
  },
  {
    id: "singularity-cri-device",
    by: "containerd",
    summary:
      "Singularity-CRI cannot give the container a path as device: it is a directory, such as /dev/infiniband, or no device at all",
    texts: [
      "",
      "could not configure devices: ",
      "could not generate oci spec for container: could not configure devices: ",
    ]
      .flatMap((step) => [
        ...["not a device node", "lstat <path>: <errno>"].map((why) => `${step}could not get device: ${why}`),
        ...["not a device node", "lstat <path>: <errno>", "<any>"].map((why) =>
          `${step}could not read devices in <path>: ${why}`
        ),
      ]),
    evidence: "reported",
    needs: ["could not configure devices", "oci spec", "sycri"],
    fix:
      "ls -l the path on the node (the device plugin's log names it). A directory: update to Singularity-CRI 1.0.0-beta.6, which takes its devices one by one as Docker does, or let the plugin list the devices themselves (/dev/infiniband/uverbs0, rdma_cm). " +
      "Absent: load its driver. The project ended: containerd or CRI-O, with Apptainer beside them, take its place",
    links: ["https://github.com/sylabs/singularity-cri/issues/352"],
  },
  {
    id: "docker-model-runner-gpu",
    refines: "device-missing",
    by: "containerd",
    summary:
      "Docker's Model Runner hands in the GPU's devices of the machine on which docker model runs, and the engine is on another one: Docker Desktop's virtual machine, WSL or a remote host",
    texts: ["/dev/dri", "/dev/kfd", "/dev/accel"].map((device) =>
      `failed to start container docker-model-runner: Error response from daemon: ${GATHERING} "${device}": no such file or directory`
    ),
    evidence: "source",
    anywhere: ["docker-model-runner", "model runner"],
    fix:
      "docker context ls shows which engine is asked. Docker Desktop: use its own Model Runner (Settings, AI; docker desktop enable model-runner), which takes no devices of the host, and update Docker Desktop and docker-model-plugin; on Linux the Docker Engine of the machine itself (docker context use default) sees the GPU. It is that machine: ls -l /dev/dri: load the driver (modprobe amdgpu, xe or i915)",
    links: [
      "https://github.com/docker/desktop-feedback/issues/608",
      "https://github.com/docker/model-runner/blob/main/cmd/cli/pkg/standalone/containers.go",
    ],
  },
  {
    id: "device-missing-serial",
    refines: "device-missing",
    by: "containerd",
    summary:
      "the serial adapter or stick that the container is to get is not there: it is not plugged in, has another name, or its driver is missing",
    texts: absent([
      `${oneOf(["ttyUSB", "ttyACM", "ttyAMA", "ttyS"])}<words>`,
      "serial/by-id/<words>",
      "serial0",
    ]),
    evidence: "reported",
    fix:
      "ls -l /dev/serial/by-id/ on the host and dmesg | tail after plugging it in: name the path there (/dev/serial/by-id/…:/dev/ttyACM0), which stays the same while ttyUSB0 may become ttyUSB1; another stick or firmware has another one. In a virtual machine, LXC, NAS or WSL (usbipd attach) pass the USB device to it first; a NAS may need the driver cp210x, ch341 or cdc_acm; Raspberry Pi: " +
      "enable_uart=1 for ttyAMA0, serial0. If no stick is to be used, remove it from devices",
    links: [
      "https://github.com/felddy/weewx-docker/issues/84",
      "https://github.com/home-assistant/supervisor/issues/1265",
    ],
  },
  {
    id: "device-missing-kvm",
    refines: "device-missing",
    by: "containerd",
    summary:
      "the node has no /dev/kvm: virtualization is off in its firmware, or the node is itself a machine without nested virtualization",
    texts: absent(["kvm"]),
    evidence: "reported",
    fix:
      "grep -c -E 'vmx|svm' /proc/cpuinfo: 0: switch Intel VT-x or AMD-V on in the firmware, or nested virtualization for the virtual machine at its host (Proxmox: CPU type host; clouds: a kind of machine that offers it; WSL: nestedVirtualization=true, Windows 11). More: sudo modprobe kvm_intel or kvm_amd. Docker Desktop of macOS and Windows 10 have none: images with QEMU then run without, " +
      "slowly (dockur/windows: KVM=N, and no /dev/kvm in devices)",
    links: ["https://github.com/dockur/windows/issues/1150"],
  },
  {
    id: "device-missing-tun",
    refines: "device-missing",
    by: "containerd",
    summary:
      "the node has no /dev/net/tun, which VPN containers need: the module tun is not loaded, or an outer LXC or VPS does not pass it",
    texts: absent(["net/tun"]),
    evidence: "source",
    fix:
      "on a host: sudo modprobe tun (and tun in /etc/modules-load.d), on a Synology or other NAS insmod /lib/modules/tun.ko; if the kernel was just updated, reboot. In an LXC let its host pass it: in Proxmox lxc.cgroup2.devices.allow: c 10:200 rwm and lxc.mount.entry: /dev/net dev/net none bind,create=dir; an OpenVZ VPS: switch TUN on in its panel. Where the file alone is missing: " +
      "mkdir -p /dev/net; mknod /dev/net/tun c 10 200",
    links: ["https://docs.kernel.org/networking/tuntap.html"],
  },
  {
    id: "device-missing-fuse",
    refines: "device-missing",
    by: "containerd",
    summary: "the node has no /dev/fuse: the module fuse is not loaded, or an outer container does not have the device",
    texts: absent(["fuse"]),
    evidence: "source",
    fix:
      "on a host: sudo modprobe fuse (after an update of the kernel reboot first). In an outer container give it the device: --device /dev/fuse, a device plugin for a pod (privileged: true gives it all), features: fuse=1 for an LXC of Proxmox",
    links: ["https://docs.kernel.org/filesystems/fuse.html"],
  },
  {
    id: "device-missing-nvidia",
    refines: "device-missing",
    by: "containerd",
    summary:
      "a device of NVIDIA's GPU is to be passed by its path and does not exist there: the driver's module has not made it, or there is no GPU",
    texts: absent([
      `nvidia${oneOf(["ctl", "-uvm", "-uvm-tools", "-modeset", "0", "1", "2", "3", "4", "5", "6", "7"])}`,

      "nvhost<words>",
    ]),
    evidence: "reported",
    fix:
      "on the node sudo nvidia-modprobe -u -c=0 (-m for /dev/nvidia-modeset), or nvidia-smi once, makes them; if these fail, the driver or its module is missing (modprobe nvidia). Number them as ls /dev/nvidia* does. Better leave the paths out and use --gpus all or --device nvidia.com/gpu=all with nvidia-container-toolkit. Jetson's /dev/nvhost… differ by board: use --runtime nvidia. " +
      "LXC: its host passes each device",
    links: ["https://github.com/kersny/airsim_nvidia_docker/issues/4"],
  },
  {
    id: "device-missing-kfd",
    refines: "device-missing",
    by: "containerd",
    summary:
      "the node has no /dev/kfd, the device of ROCm: the driver amdgpu is not loaded with it, the GPU is none that it supports, or the engine runs in WSL or a virtual machine",
    texts: absent(["kfd"]),
    evidence: "reported",
    fix:
      "ls -l /dev/kfd /dev/dri on the node; sudo modprobe amdgpu and dmesg | grep kfd, with a kernel or package amdgpu-dkms that knows the GPU, and install ROCm's driver; reboot. Without an AMD GPU use the image for CPU or CUDA and remove /dev/kfd. WSL has /dev/dxg instead (ROCm for WSL), Docker Desktop none; LXC and VM get it from their host",
    links: [
      "https://github.com/ROCm/container-toolkit/issues/86",
      "https://github.com/hydrian/stable-diffusion-webui-rocm/issues/17",
    ],
  },
  {
    id: "device-missing-dxg",
    refines: "device-missing",
    by: "containerd",
    summary: "the container is to get /dev/dxg, the GPU's device of WSL 2, which does not exist where the engine runs",
    texts: absent(["dxg"]),
    evidence: "source",
    fix:
      "on Linux itself use the file for Linux: /dev/dri, /dev/kfd or --gpus all instead of /dev/dxg. In WSL: wsl -l -v has to say version 2, wsl --update, a current driver of the GPU in Windows, gpuSupport not false in .wslconfig, then wsl --shutdown; ls -l /dev/dxg",
    links: ["https://learn.microsoft.com/windows/wsl/tutorials/gpu-compute"],
  },
  {
    id: "device-missing-coral",
    refines: "device-missing",
    by: "containerd",
    summary:
      "the node has no /dev/apex_0: the driver of the Coral Edge TPU (gasket, apex) is not loaded, or the Coral is a USB one",
    texts: absent(["apex_<words>"]),
    evidence: "reported",
    fix:
      "lspci -nn | grep 089a on the host: if it is there, install gasket-dkms built for that kernel (again after each update of the kernel), modprobe apex, then ls /dev/apex_0; a USB Coral has no such device: pass /dev/bus/usb. A VM or LXC gets it from its host. Without a Coral remove it from devices and use detectors of the CPU",
    links: ["https://github.com/saihgupr/frigate-proxmox-script/issues/7"],
  },
  {
    id: "device-missing-media",
    refines: "device-missing",
    by: "containerd",
    summary: "a camera, sound card or decoder that the container is to get does not exist where the engine runs",
    texts: absent([
      `${oneOf(["video", "media", "dvb", "snd", "input/event"])}<words>`,
      "snd",
      "dvb",
      "vchiq",
      "vcio",
      "video0",
    ]),
    evidence: "source",
    fix:
      "ls -l /dev/video* /dev/snd on the host (v4l2-ctl --list-devices): other numbers, or none: plug it in, load its driver (modprobe uvcvideo, snd_hda_intel, v4l2loopback; on a Raspberry Pi /dev/video10 to 12 and vchiq are of its own kernels alone, the Pi 5 has not all of them). Docker Desktop, WSL and macOS have none; a VM or LXC gets them from its host. Otherwise remove it from devices",
    links: ["https://docs.docker.com/reference/cli/docker/container/run/#device"],
  },
  {
    id: "device-missing-usb",
    refines: "device-missing",
    by: "containerd",
    summary:
      "the node has no /dev/bus/usb: it is a virtual machine, LXC, WSL or Docker Desktop without USB, or no USB controller has a driver",
    texts: absent(["bus/usb", "bus/usb<path>", "usb/<words>"]),
    evidence: "reported",
    fix:
      "lsusb on the node: nothing: pass the controller or device to the virtual machine (Proxmox usb0:, in WSL usbipd attach), to an LXC as lxc.mount.entry: /dev/bus/usb dev/bus/usb none bind,optional,create=dir with lxc.cgroup2.devices.allow: c 189:* rwm. A single /dev/bus/usb/001/004 gets another number each time it is plugged in: pass /dev/bus/usb itself with device_cgroup_rules c 189:* rwm. Docker Desktop has none",
    links: ["https://github.com/home-assistant/addons/issues/1036"],
  },
  {
    id: "device-missing-pins",
    refines: "device-missing",
    by: "containerd",
    summary:
      "a bus of a board (GPIO, I2C, SPI) or its watchdog, which the container is to get, is not enabled, or the machine is no such board",
    texts: absent([
      `${oneOf(["gpiochip", "i2c-", "spidev"])}<words>`,
      "gpiomem",
      "gpiochip0",
      "i2c-1",
      "spidev0.0",
      "watchdog",
    ]),
    evidence: "source",
    fix:
      "on a Raspberry Pi switch it on: raspi-config, Interface Options (dtparam=i2c_arm=on, dtparam=spi=on in /boot/firmware/config.txt), then reboot; ls /dev/i2c* /dev/spidev* /dev/gpio* shows the numbers, which differ on the Pi 5. A watchdog " +
      "needs its driver (for a test modprobe softdog). A PC, NAS or virtual machine has no such bus: remove it from devices",
    links: ["https://www.raspberrypi.com/documentation/computers/config_txt.html"],
  },
];
