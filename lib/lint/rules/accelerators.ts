/**
 * Faults of what gives containers GPUs and other accelerators: engines' drivers, CDI, hooks of other vendors than NVIDIA, and of engines.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const DRIVER = "could not select device driver";

/** Faults of accelerators. */
export const ACCELERATOR_RULES: readonly DaemonRule[] = [
  {
    id: "docker-cdi-disabled",
    by: "shim",
    summary: "Docker does not have its feature cdi, so a CDI device cannot be requested with --device",
    texts: [
      `${DRIVER} "cdi" with capabilities: []`,
      `linux runtime spec devices: ${DRIVER} "cdi" with capabilities: []`,
    ],
    evidence: "reported",
    fix:
      'use Docker 28.3 or newer, whose default it is; in releases from 25 on set "features": {"cdi": true} in daemon.json (of rootless Docker in ' +
      "~/.config/docker/daemon.json) and restart Docker",
    links: ["https://docs.docker.com/reference/cli/dockerd/#enable-cdi-devices"],
  },
  {
    id: "docker-gpu-driver-missing",
    by: "shim",
    summary: "Docker has no driver for the GPU that --gpus requests: the vendor's container toolkit is not installed",
    texts: [
      `${DRIVER} "" with capabilities: [[gpu]]`,
      `${DRIVER} "<words>" with capabilities: [<words>]`,
      `${DRIVER} "<words>" with capabilities: <any>`,
      `linux runtime spec devices: ${DRIVER} "<words>" with capabilities: <any>`,
      `${DRIVER} with capabilities: [[gpu]]`,
    ],
    evidence: "reported",
    fix:
      "install the vendor's toolkit on the node (nvidia-container-toolkit; amd-container-toolkit), run nvidia-ctk runtime " +
      "configure --runtime=docker, and restart Docker; Docker of a snap and Docker Desktop on Linux do not see it",
    links: ["https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/install-guide.html"],
  },
  {
    id: "docker-runtime-unknown",
    by: "shim",
    summary: "Docker has no runtime of that name",
    texts: [
      "unknown or invalid runtime name: <words>",
      "Unknown runtime specified <words>",
      "Cannot create container: unknown or invalid runtime name: <words>",
    ],
    evidence: "reported",
    fix: "add it to runtimes in /etc/docker/daemon.json and restart Docker: for NVIDIA nvidia-ctk runtime configure " +
      "--runtime=docker writes it",
    links: ["https://docs.docker.com/engine/daemon/alternative-runtimes/"],
  },
  {
    id: "entry-point-option",
    by: "shim",
    summary: "the image's entry point runs its first argument as the program, and that is an option",
    texts: [
      "/opt/nvidia/nvidia_entrypoint.sh: line <number>: exec: --: invalid option",
      "<path>entrypoint.sh: line <number>: exec: --: invalid option",
      "<path>entrypoint.sh: line <number>: exec: -<words>: invalid option",
    ],
    evidence: "reported",
    fix:
      "name the program behind the image: tritonserver --model-repository=/models instead of the option alone; in a pod put it into args, or use command",
    links: ["https://github.com/triton-inference-server/server/issues/6952"],
  },
  {
    id: "ascend-hook",
    by: "runtime",
    summary: "Ascend's Docker runtime cannot mount its driver's files or find the devices",
    texts: [
      "failed to mount files.failed to do mounting.<any>",
      "failed to mount files.failed to do mounting.failed to setup container.",
      "failed to do mounting.failed to setup container.",
      "exec ascend-docker-cli failed: <any>",
    ],
    evidence: "reported",
    fix:
      "check npu-smi info on the node, ASCEND_VISIBLE_DEVICES, and that each file of /etc/ascend-docker-runtime.d/base.list " +
      "exists and belongs to root; /var/log/ascend-docker-runtime has the log",
    links: ["https://github.com/google-deepmind/alphafold/issues/1073"],
  },
  {
    id: "habana-hook",
    by: "runtime",
    summary:
      "Habana's hook cannot give the container a Gaudi device's network interfaces, which another container may have",
    texts: ["exposing interfaces: <any>", "exposing interfaces: failed creating temporary link on host: <errno>"],
    evidence: "reported",
    fix:
      "give each container devices of its own in HABANA_VISIBLE_DEVICES instead of all, see hl-smi on the node, and keep " +
      "habana-container-runtime at the driver's release",
    links: ["https://github.com/opea-project/GenAIExamples/issues/739"],
  },
  {
    id: "oci-hook-obsolete",
    by: "runtime",
    summary:
      "a hook of an old package fails: engines do what oci-systemd-hook, oci-umount and oci-register-machine did themselves",
    texts: ["oci-systemd-hook", "oci-umount", "oci-register-machine"].map((name) =>
      `error executing hook \`<path>/${name}\` (exit code: <number>)`
    ),
    evidence: "reported",
    fix: "remove the package of the hook, or its file in /usr/share/containers/oci/hooks.d",
    links: ["https://github.com/podman-container-tools/podman/issues/11139"],
  },
  {
    id: "oci-seccomp-bpf-hook",
    by: "runtime",
    summary:
      "the hook that traces system calls for a seccomp profile fails: it needs root, and BPF programs for that kernel",
    texts: ["error executing hook `<path>/oci-seccomp-bpf-hook` (exit code: <number>)"],
    evidence: "reported",
    fix:
      "run Podman as root with the hook, bcc and the headers of the running kernel installed, or remove the annotation " +
      "io.containers.trace-syscall",
    links: ["https://github.com/containers/oci-seccomp-bpf-hook/issues/103"],
  },
  {
    id: "gpu-operator-validation",
    by: "shim",
    summary: "the validator of NVIDIA's GPU operator finds no working driver on the node",
    texts: [
      "error validating driver installation: <any>",
      "error validating driver: <any>",
      ...["", "error validating driver installation: "].flatMap((step) => [
        `${step}error creating symlink creator: <any>`,
        `${step}error creating symlink creator: failed to create NVIDIA device nodes: <any>`,
        `${step}error creating symlink creator: failed to load NVIDIA kernel modules: <any>`,
        `${step}error running nvidia-smi: <any>`,
      ]),
    ],
    evidence: "source",
    fix:
      "run nvidia-smi on the node, or in the driver's pod, whose log has the cause, and load the modules (modprobe nvidia; nvidia-modprobe); " +
      "if only the links in /dev/char fail, set DISABLE_DEV_CHAR_SYMLINK_CREATION to true in validator.driver.env",
    links: [
      "https://github.com/NVIDIA/gpu-operator/issues/1015",
      "https://github.com/NVIDIA/gpu-operator/issues/539",
    ],
  },
  {
    id: "nvidia-device-plugin-no-gpu",
    by: "shim",
    summary: "NVIDIA's device plugin finds no GPU in its own container, so the node offers none",
    texts: [
      "Incompatible strategy detected auto",
      "Incompatible strategy detected <words>",
      "If this is a GPU node, did you configure the NVIDIA Container Toolkit?",
      "If this is a GPU node, did you set the docker default runtime to `nvidia`?",
      "Failed to initialize NVML: could not load NVML library",
      "error starting plugins: error creating plugin manager: unable to create plugin manager: invalid device discovery strategy",
    ],
    evidence: "reported",
    fix:
      "run its pod with NVIDIA's runtime: runtimeClassName: nvidia, or nvidia-ctk runtime configure --runtime=containerd " +
      "--set-as-default and a restart of containerd; nvidia-smi has to work on the node. Keep the plugin from nodes without a GPU",
    links: ["https://github.com/NVIDIA/k8s-device-plugin#prerequisites"],
  },
  {
    id: "nvidia-device-plugin-mig",
    by: "shim",
    summary: "NVIDIA's device plugin or its feature discovery does not accept how MIG is set up on the node",
    texts: [
      "invalid MIG configuration: <any>",
      "invalid MIG configuration: At least one device with migEnabled=true was not configured correctly: <any>",
      "At least one device with migEnabled=true was not configured correctly: <any>",
      "all devices on the node must be configured with the same migEnabled value",
      "more than one MIG device type present on node",
    ],
    evidence: "source",
    fix:
      "make MIG devices on each GPU that has MIG on (nvidia-smi mig -cgi PROFILE -C, or the label nvidia.com/mig.config), or turn MIG off " +
      "(nvidia-smi -mig 0); devices of different kinds need --mig-strategy=mixed",
    links: ["https://github.com/NVIDIA/k8s-device-plugin#configuration-option-details"],
  },
  {
    id: "nvidia-device-plugin-failed",
    by: "shim",
    summary: "NVIDIA's device plugin cannot ask a GPU of the node: the driver or the GPU does not answer",
    texts: [
      "failed to construct NVML resource managers: <any>",
      "error starting plugins: failed to construct NVML resource managers: error building device map: <any>",
      "error starting plugins: unable to load resource managers to manage plugin devices: <any>",
      "error starting plugins: error getting plugins: <any>",
    ],
    evidence: "source",
    fix:
      "run nvidia-smi on the node and look for Xid in dmesg: a GPU that has failed needs nvidia-smi --gpu-reset or a reboot; then " +
      "check the plugin's configuration",
    links: ["https://docs.nvidia.com/deploy/xid-errors/"],
  },
];
