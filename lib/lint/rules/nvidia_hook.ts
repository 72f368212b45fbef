/**
 * Why NVIDIA's hook fails, which its container toolkit adds.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const TROUBLE = "https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/troubleshooting.html";
const CLI = "nvidia-container-cli: ";

/** Why NVIDIA's hook fails. */
export const NVIDIA_HOOK_RULES: readonly DaemonRule[] = [
  {
    id: "nvidia-driver",
    by: "runtime",
    summary: "NVIDIA's driver does not work on the node: it is not installed, not loaded, or of another version",
    texts: [
      `${CLI}initialization error: driver error: failed to process request`,
      `${CLI}initialization error: driver rpc error: failed to process request`,
      `${CLI}initialization error: driver rpc error: timed out`,
      `${CLI}initialization error: nvml error: <words>`,
      `${CLI}initialization error: cuda error: <words>`,
      `${CLI}initialization error: WSL environment detected but no adapters were found`,
      `${CLI}detection error: nvml error: <words>`,
      `${CLI}detection error: driver rpc error: <words>`,
      ...["libnvidia-ml.so.1", "libcuda.so.1"].flatMap((name) => [
        `${CLI}initialization error: load library failed: ${name}: cannot open shared object file: no such file or directory`,
        `${CLI}initialization error: load library failed: ${name}: <words>`,
      ]),
    ],
    evidence: "reported",
    fix:
      "make nvidia-smi work on the node: install the driver, load its module (modprobe nvidia), and reboot after an " +
      "update, or where another driver such as nouveau has the GPU; a pod without a GPU belongs on another node",
    links: [TROUBLE, "https://github.com/NVIDIA/nvidia-container-toolkit/issues/131"],
  },
  {
    id: "nvidia-requirement",
    by: "runtime",
    summary: "the image requires a newer NVIDIA driver, or another GPU, than the node has",
    texts: [
      `${CLI}requirement error: unsatisfied condition: <words>, please update your driver to a newer version, or use an earlier cuda container`,
      `${CLI}requirement error: unsatisfied condition: <words>`,
      `${CLI}requirement error: invalid expression`,
    ],
    evidence: "reported",
    fix: "update the node's driver, use an image with an earlier CUDA, or set NVIDIA_DISABLE_REQUIRE=1",
    links: [TROUBLE],
  },
  {
    id: "nvidia-hook-program",
    by: "runtime",
    summary: "another program than NVIDIA's hook runs as the hook prestart, and does not know that command",
    texts: ["No help topic for 'prestart'"],
    evidence: "reported",
    fix:
      "install nvidia-container-toolkit of one release: its hook is nvidia-container-runtime-hook, and the old name " +
      "nvidia-container-toolkit has to be a link to it",
    links: ["https://github.com/NVIDIA/nvidia-container-toolkit/issues/14"],
  },
];
