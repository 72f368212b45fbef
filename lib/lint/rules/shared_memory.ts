/**
 * A container's shared memory, /dev/shm: too small for a database or for programs of several GPUs, or not theirs to write.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** Shared memory of containers. */
export const SHARED_MEMORY_RULES: readonly DaemonRule[] = [
  {
    id: "shared-memory-full",
    by: "shim",
    summary:
      "the container's shared memory, /dev/shm, is too small for its program: engines give 64 MiB of it, and PostgreSQL, PyTorch and NCCL on several GPUs need more",
    texts: [
      'could not resize shared memory segment "<path>" to <number> bytes: No space left on device',
      "Error while creating shared memory segment <path> (size <number>)",
      "Error while creating shared memory segment <name> (size <number>)",
      "Error while creating shared memory segment <path> (size <number>), error: No space left on device (28)",
      "Call to posix_fallocate failed: No space left on device",
      "Call to posix_fallocate failed : No space left on device",
      "Error: failed to extend /dev/shm/<name> to <number> bytes",
      "Error: failed to extend /dev/shm/<name> to <number> bytes, error: No space left on device (28)",
      "Unexpected bus error encountered in worker. This might be caused by insufficient shared memory (shm)",
      "Unexpected BUS error encountered in DataLoader worker. This might be caused by insufficient shared memory (shm)",
      "DataLoader worker (pid <number>) is killed by signal: Bus error",
      "DataLoader worker (pid <number>) is killed by signal: Bus error. It is possible that dataloader's workers are out of shared memory",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "give the container more: --shm-size=8g (docker run, podman run), shm_size: 8gb of the service in compose, for a pod an emptyDir with medium: Memory (and a sizeLimit) mounted on /dev/shm, which counts as the container's memory; or --ipc=host. df -h /dev/shm in the container shows what it has. Without that: num_workers=0 for PyTorch, NCCL_SHM_DISABLE=1 for NCCL, dynamic_shared_memory_type = mmap for PostgreSQL",
    links: [
      "https://docs.docker.com/reference/cli/docker/container/run/",
      "https://github.com/NVIDIA/nccl/issues/342",
      "https://kubernetes.io/docs/concepts/storage/volumes/#emptydir",
    ],
  },
  {
    id: "shared-memory-denied",
    by: "shim",
    summary:
      "PostgreSQL in the container may not make a file in /dev/shm: its mode is not 1777, after a volume there, a script, or crun 1.29.0",
    texts: [
      'could not open shared memory segment "<path>": Permission denied',
      'FATAL: could not open shared memory segment "<path>": Permission denied',
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "ls -ld /dev/shm in the container has to show drwxrwxrwt: leave /dev/shm to the engine (no volume on it, no chmod in a script; --shm-size for its size), or make its mode 1777; crun 1.29.0 makes it 755, 1.29.1 and 1.28 do not (docker info or podman info names the runtime). A host without a usable /dev/shm (LXC, SmartOS): dynamic_shared_memory_type = mmap or sysv",
    links: [
      "https://github.com/containers/crun/issues/2176",
      "https://www.postgresql.org/docs/current/runtime-config-resource.html",
    ],
  },
];
