/**
 * Faults of what gives containers GPUs and other accelerators: engines' drivers, CDI, hooks of other vendors than NVIDIA, and of engines.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
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
      "~/.config/docker/daemon.json) and restart Docker. Then docker info lists the CDI devices that it finds; nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml writes " +
      "those of NVIDIA",
    links: [
      "https://docs.docker.com/reference/cli/dockerd/#enable-cdi-devices",
      "https://github.com/NVIDIA/nvidia-container-toolkit/issues/434",
    ],
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
      "install the vendor's toolkit on the node (nvidia-container-toolkit, from NVIDIA's repository, besides the driver; amd-container-toolkit), run sudo nvidia-ctk runtime configure --runtime=docker, and restart Docker; again after Docker was reinstalled. Without such a GPU: remove --gpus, or deploy.resources.reservations.devices from the compose file, or take the project's file for CPU. Docker of a snap and Docker Desktop on Linux do not see it: take Docker Engine (docker context use default); in a virtual machine or LXC hand the GPU through first; on Windows update WSL and NVIDIA's driver",
    links: ["https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/install-guide.html"],
  },
  {
    id: "docker-gpus-vendor",
    by: "shim",
    summary:
      "Docker 29 finds no vendor for --gpus: neither NVIDIA's hook programs in its PATH nor a CDI spec that names a GPU of NVIDIA or AMD",
    texts: [
      "failed to discover GPU vendor from CDI: <any>",
      "failed to discover GPU vendor from CDI: no known GPU vendor found",
      "no known GPU vendor found",
    ],
    evidence: "source",
    fix:
      "install the vendor's toolkit (nvidia-container-toolkit; amd-container-toolkit) and restart Docker, which looks for it at its start only; for NVIDIA nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml too. GPUs of Intel, and machines without one: leave --gpus out (compose: gpus, " +
      "reservations.devices) and pass --device /dev/dri",
    links: [
      "https://github.com/moby/moby/blob/docker-v29.0.0/daemon/devices.go",
      "https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/install-guide.html",
    ],
  },
  {
    id: "docker-gpus-hook-unseen",
    by: "shim",
    summary:
      "Docker 29 takes --gpus for AMD: there is a CDI spec of NVIDIA, but Docker did not find NVIDIA's hook programs in its PATH as it started",
    texts: ["Error response from daemon: AMD CDI spec not found", "AMD CDI spec not found"],
    evidence: "source",
    fix:
      "restart Docker if the toolkit was installed after it started; nvidia-cdi-hook or nvidia-container-runtime-hook has to be in the PATH of Docker's unit (on NixOS it is not). Or request the GPU as CDI device, which needs neither: --device nvidia.com/gpu=all " +
      "(compose: driver: cdi, device_ids)",
    links: ["https://github.com/moby/moby/blob/docker-v29.0.0/daemon/devices_amd_linux.go"],
  },
  {
    id: "docker-gpus-count-and-ids",
    by: "shim",
    summary: "GPUs are requested by their number and by their ids at once",
    texts: ["cannot set both Count and DeviceIDs on device request"],
    evidence: "source",
    fix:
      "give one: --gpus 2, or --gpus '\"device=0,1\"' with both kinds of quotes; in a Compose file count or device_ids",
    links: ["https://docs.docker.com/reference/compose-file/deploy/#devices"],
  },
  {
    id: "docker-runtime-unknown",
    by: "shim",
    summary: "Docker has no runtime of that name",
    texts: [
      "unknown or invalid runtime name: <words>",
      "Unknown runtime specified <words>",
      "unknown or invalid runtime: <words>",
      "Cannot create container: unknown or invalid runtime name: <words>",
    ],
    evidence: "reported",
    fix: "nvidia: install nvidia-container-toolkit, sudo nvidia-ctk runtime configure --runtime=docker, restart " +
      "Docker (ends containers without live-restore); or leave out runtime: nvidia and use --gpus all, as on " +
      "Docker Desktop for Windows; a Mac has no such GPU: remove it. Others: install the program (sysbox, " +
      'habanalabs-container-runtime) and add it to runtimes: "sysbox-runc": {"path": "/usr/bin/sysbox-runc"}. ' +
      "Write into the daemon.json of the daemon that docker talks to: a snap, Docker Desktop and rootless Docker " +
      "have one of their own (docker context ls; docker info lists Runtimes)",
    links: ["https://docs.docker.com/engine/daemon/alternative-runtimes/"],
  },
  {
    id: "docker-runtime-nvidia",
    refines: "docker-runtime-unknown",
    by: "shim",
    summary:
      "Docker has no runtime nvidia: NVIDIA's Container Toolkit is not installed, not entered into this Docker's configuration, or Docker was not restarted after it",
    texts: [
      "unknown or invalid runtime name: nvidia",
      "Unknown runtime specified nvidia",
      "unknown or invalid runtime: nvidia",
      "Cannot create container: unknown or invalid runtime name: nvidia",
    ],
    evidence: "reported",
    fix:
      "nvidia-smi has to work on the host first. Install nvidia-container-toolkit (Jetson: JetPack has it), sudo nvidia-ctk runtime configure --runtime=docker, sudo systemctl restart docker, which ends containers without live-restore; docker info has to list nvidia under Runtimes. Docker of a snap and Docker Desktop have other configurations (Docker Desktop on Windows: --gpus all, without that runtime), rootless Docker ~/.config/docker/daemon.json (--config). Without a GPU leave runtime: nvidia out",
    links: ["https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/install-guide.html"],
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
      "name the program behind the image: tritonserver --model-repository=/models instead of the option alone; in a pod put it into args, or use command. enroot start takes its own options (--env, --mount) only before the container's name",
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
    texts: ["oci-systemd-hook", "oci-umount", "oci-register-machine"].flatMap((name) => [
      `error executing hook \`<path>/${name}\` (exit code: <number>)`,
      ...["prestart", "createRuntime", "createContainer", "startContainer", "poststart", "poststop"].map((kind) =>
        `error running ${kind} hook #<number>: \`<path>/${name}\` (exit code: <number>)`
      ),
    ]).concat(
      ["systemdhook", "umounthook"].map((name) => `${name} <error>: : Failed to open config file: <path>: <errno>`),
      ["systemdhook", "umounthook"].map((name) => `${name} <error>: <any>`),
      // What a runtime of another age does not tell the hook.
      ["systemdhook", "umounthook"].flatMap((name) =>
        [`${oneOf(["root", "id", "pid", "bundlePath"])} not found in state`, "root not found in config.json"]
          .flatMap((what) => [`${name} <error>: ${what}`, `${name} <error>: ${what}: Success`])
      ),
      ["systemdhook", "umounthook"].flatMap((name) =>
        ["args not found in config", "root path not found in config.json", "mounts not found in config"]
          .map((what) => `${name} <error>: <hash>: ${what}: <words>`)
      ),
    ),
    evidence: "reported",
    // The same programs log what they do as <info> and <debug>.
    anywhere: ["<error>", "(exit code:"],
    fix:
      "remove the package of the hook, or its file in /usr/share/containers/oci/hooks.d or /usr/libexec/oci/hooks.d (Docker of Fedora and RHEL runs all that are there), and create the container anew. " +
      "A runtime that is newer or older than the hook (Kata, Clear Containers) does not tell it what it asks for: not found in state",
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
];
