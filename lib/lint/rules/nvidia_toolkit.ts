/**
 * NVIDIA's container toolkit on a node: programs that are missing or of another release, and the device cgroup that it changes.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { INIT } from "../rule_texts.ts";
import { cli, hook, REFUSED } from "./nvidia_driver.ts";

const TROUBLE = "https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/troubleshooting.html";
const TOOLKIT = "https://github.com/NVIDIA/nvidia-container-toolkit";
const LIBRARY = "https://github.com/NVIDIA/libnvidia-container";

/** Faults of the toolkit and of the device cgroup. */
export const NVIDIA_TOOLKIT_RULES: readonly DaemonRule[] = [
  {
    id: "cdi-hook-program-missing",
    refines: "hook-missing",
    by: "runtime",
    summary:
      "a CDI spec file names a hook program that is not on the node at that path: the toolkit that wrote it was removed, updated or is packaged without it",
    texts: [
      INIT,
      "",
    ].flatMap((init) =>
      ["error running hook #<index>: ", "error running <kind> hook #<index>: "].flatMap((step) =>
        ["nvidia-cdi-hook", "nvidia-ctk", "amd-ctk", "habana-container-hook"].map((name) =>
          `${init}${step}fork/exec <path>/${name}: no such file or directory`
        )
      )
    ),
    evidence: "reported",
    fix:
      "which nvidia-cdi-hook nvidia-ctk on the node. There, but elsewhere: write the spec anew: sudo nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml (with --nvidia-cdi-hook-path=PATH where it is not found; releases before 1.16 have nvidia-ctk alone), and remove old files from /etc/cdi and /var/run/cdi. Not there: install or update nvidia-container-toolkit or its package with the hooks. " +
      "Only with --device vendor.com/… the spec counts: other containers start",
    links: ["https://github.com/void-linux/void-packages/issues/55062", TROUBLE],
  },
  {
    id: "nvidia-cgroup-v2-unknown",
    refines: "nvidia-device-cgroup",
    by: "runtime",
    summary: "NVIDIA's container library is older than 1.8 and does not know cgroup v2, which the node has",
    texts: cli("container error: cgroup subsystem devices not found"),
    evidence: "reported",
    fix:
      "update nvidia-container-toolkit and libnvidia-container to 1.8 or newer from NVIDIA's repository (the GPU operator to a release with it) and restart the engine. Until then boot with cgroup v1 (systemd.unified_cgroup_hierarchy=0, not with systemd 256 and newer), or set no-cgroups to true in /etc/nvidia-container-runtime/config.toml and pass " +
      "--device /dev/nvidia0 --device /dev/nvidiactl --device /dev/nvidia-uvm as well",
    links: [
      "https://github.com/NVIDIA/nvidia-docker/issues/1447",
      "https://github.com/NVIDIA/k8s-device-plugin/issues/324",
    ],
  },
  {
    id: "nvidia-cgroup-denied",
    refines: "nvidia-device-cgroup",
    by: "runtime",
    summary:
      "NVIDIA's hook may not change the container's device cgroup, because the engine has no root or its node is a container itself (LXC, Docker in Docker)",
    texts: cli(
      ...REFUSED.flatMap((errno) => [
        ...["open failed", "write error"].map((step) =>
          `mount error: ${step}: /sys/fs/cgroup<path>devices.allow: ${errno}`
        ),
        `mount error: failed to add device rules: ${
          oneOf(["open", "write"])
        } /sys/fs/cgroup<path>devices.allow: ${errno}`,
        `mount error: failed to add device rules: unable to find any existing device filters attached to the cgroup: bpf_prog_query(BPF_CGROUP_DEVICE) failed: ${errno}`,
        `container error: open failed: /sys/fs/cgroup<path>: ${errno}`,
      ]),
    ),
    evidence: "reported",
    fix:
      "there set no-cgroups to true in /etc/nvidia-container-runtime/config.toml (sudo nvidia-ctk config --set nvidia-container-cli.no-cgroups --in-place), let the outer container have /dev/nvidia*, and restart the engine; on an engine with root on a host it takes the GPU from containers, so not there. Or use CDI without the hook: nvidia-ctk cdi " +
      "generate, --device nvidia.com/gpu=all. enroot, pyxis, permission denied: libnvidia-container 1.17.7: install 1.17.8 or newer",
    links: [`${LIBRARY}/issues/154`, `${TOOLKIT}/issues/678`, `${LIBRARY}/issues/313`],
  },
  {
    id: "nvidia-device-cgroup",
    by: "runtime",
    summary: "NVIDIA's hook cannot allow the GPU's devices in the container's device cgroup",
    texts: cli(
      "container error: failed to get device cgroup mount path: <any>",
      "container error: failed to get device cgroup root path: <any>",
      "container error: failed to get device cgroup version: <any>",
      "container error: open failed: /sys/fs/cgroup<path>: <errno>",
      "mount error: failed to add device rules: <any>",
      "mount error: failed to add device rules: unable to find any existing device filters attached to the cgroup: bpf_prog_query(BPF_CGROUP_DEVICE) failed: <errno>",
      "mount error: failed to add device rules: open /sys/fs/cgroup<path>: <errno>",
      ...["from existing programs", "with no existing programs"].map((of) =>
        `mount error: failed to add device rules: unable to generate new device filter program ${of}: unable to create new device filters program: load program: <errno>`
      ),
      "mount error: failed to add device rules: unable to generate new device filter program <any>",
      ...["can't attach program", "attach program"].map((step) =>
        `mount error: failed to add device rules: unable to replace original device filters program with new one: failed to call BPF_PROG_ATTACH (BPF_CGROUP_DEVICE, BPF_F_ALLOW_MULTI): ${step}: <errno>`
      ),
    ),
    evidence: "reported",
    fix:
      "update nvidia-container-toolkit; for rootless engines and nodes in a container set no-cgroups to true in /etc/nvidia-container-runtime/config.toml. If the program cannot be loaded (invalid argument): use CDI, or lower the sysctl " +
      "net.core.bpf_jit_harden, which weakens a guard of the kernel. If one cannot be replaced: toolkit 1.8.0 or Linux 5.6. With enroot and pyxis: libnvidia-container 1.17.7 fails so: install 1.17.8 or newer (1.17.6 has CVE-2025-23266, with which " +
      "a container may get root on the node)",
    links: [
      "https://github.com/NVIDIA/nvidia-docker/issues/1447",
      `${LIBRARY}/issues/176`,
      `${TOOLKIT}/issues/139`,
    ],
  },
  {
    id: "nvidia-toolkit-missing",
    refines: "nvidia-hook-program",
    by: "runtime",
    summary:
      "a program of NVIDIA's container toolkit that the engine or a CDI spec calls is not installed on the node, or not in its PATH",
    texts: [
      "inject NVIDIA hook: stat <path>: no such file or directory",
      "ERROR: inject NVIDIA hook: stat <path>: no such file or directory",
      ...hook(
        "couldn't find binary nvidia-container-cli in PATH: <any>",
        'couldn\'t find binary nvidia-container-cli in PATH: exec: "nvidia-container-cli": executable file not found in $PATH',
      ),
      ...["nvidia-container-cli", "nvidia-container-runtime-hook", "nvidia-ctk", "nvidia-cdi-hook"].map((name) =>
        `exec: "${name}": executable file not found in $PATH`
      ),
    ],
    evidence: "reported",
    fix:
      "install nvidia-container-toolkit (which brings libnvidia-container-tools) on the node, run nvidia-ctk runtime configure --runtime=docker or containerd, and restart the engine: which nvidia-container-cli has to find it in the PATH of the engine's unit (rootless nerdctl and Docker, NixOS, k3s have others). After removing the toolkit take its " +
      "runtime out of daemon.json and config.toml, and its specs out of /etc/cdi",
    links: ["https://github.com/NVIDIA/nvidia-docker/issues/1017", "https://github.com/containerd/nerdctl/issues/2720"],
  },
  {
    id: "nvidia-toolkit-glibc",
    refines: "nvidia-hook-program",
    by: "runtime",
    summary: "the toolkit that the GPU operator installs is built for a newer C library than the node's",
    texts: ["nvidia-container-cli", "nvidia-container-cli.real"].flatMap((name) => [
      `<path>/${name}: <path>: version \`<words>' not found (required by <path>)`,
      `<path>/${name}: <path>: version<words>' not found (required by <path>)`,
    ]),
    evidence: "reported",
    fix:
      "give the nodes a newer system (Amazon Linux 2023 instead of 2, Rocky or RHEL 8 and newer instead of CentOS 7), or install the toolkit of the node's own packages and set toolkit.enabled=false of the GPU operator. Last, toolkit.version of an older release with -centos7, which before 1.16.2 lacks the corrections of CVE-2024-0132 and later ones",
    links: ["https://github.com/awslabs/data-on-eks/issues/557", "https://github.com/NVIDIA/gpu-operator/issues/755"],
  },
  {
    id: "nvidia-hook-program",
    by: "runtime",
    summary:
      "the programs of NVIDIA's container toolkit do not fit each other or the node: one is missing, or of another release",
    texts: [
      // A name with a space, which releases before 1.0.2 took for a path.
      ...cli(
        "mount error: stat failed: /GeForce: no such file or directory",
        `mount error: stat failed: /${
          oneOf(["GeForce", "Tesla", "Quadro", "NVIDIA", "TITAN", "GRID"])
        } <words>: no such file or directory`,
      ),
      "No help topic for 'prestart'",
      ...["nvidia-ctk", "nvidia-cdi-hook", "nvidia-container-runtime-hook"].flatMap((
        name,
      ) => [
        `${name}: symbol lookup error: <binary>: undefined symbol: <words>`,
        `<path>/${name}: symbol lookup error: <binary>: undefined symbol: <words>`,
      ]),
      ...["update-ldcache", "create-symlinks", "enable-cuda-compat", "disable-device-node-modification", "chmod"].map((
        name,
      ) => `No help topic for '${name}'`),
      ...["nvidia-container-cli", "nvidia-container-cli.real"].flatMap((name) => [
        ...["", "<path>/"].flatMap((before) => [
          `${before}${name}: symbol lookup error: <binary>: undefined symbol: <any>`,
          ...["<any>", "No such file or directory"].map((errno) =>
            `${before}${name}: error while loading shared libraries: <words>: cannot open shared object file: ${errno}`
          ),
          `${before}${name}: relocation error: <any>`,
        ]),
        `${name}: unrecognized option '<words>'`,
        `${name}: unrecognized option '<words>' Try \`${name} --help' for more information`,
        `${name}: initialization error: load library failed: libnvidia-container-go.so.1: cannot open shared object file: no such file or directory`,
        `${name}: initialization error: load library failed: libnvidia-container-go.so.1: <any>`,
      ]),
    ],
    evidence: "reported",
    fix:
      "apt list --installed or rpm -qa, | grep nvidia: nvidia-container-toolkit, nvidia-container-toolkit-base, libnvidia-container-tools and libnvidia-container1 have to be of one release and one repository: install them again together. No help " +
      "topic: a CDI spec or hook of another release: nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml, remove old specs from /var/run/cdi, and hooks with a path of their own from configurations. undefined symbol nvml…: update the driver, " +
      "which is older than the toolkit",
    links: [`${TOOLKIT}/issues/14`, TROUBLE, "https://github.com/awslabs/data-on-eks/issues/557"],
  },
];
