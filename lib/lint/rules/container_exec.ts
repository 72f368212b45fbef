/**
 * What fails where a command is run in a container that runs: a probe, a lifecycle hook, `kubectl exec`.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

/** What helps where Git Bash turned a path of the container into one of Windows. */
const CONVERTED =
  "begin the command with MSYS_NO_PATHCONV=1, write the path with two slashes (//bin/sh), or run it in PowerShell or cmd";

/** What runc puts before an error of the program, from 1.2 on, before, and in 1.0. */
export const STARTS: readonly string[] = [
  "",
  "unable to start container process: ",
  "unable to start container process: error during container init: ",
  "container_linux.go:<number>: starting container process caused: ",
];

/** Where Git for Windows and MSYS2 are. */
const GIT_HOMES: readonly string[] = [
  oneOf([
    ...["C", "D", "E", "F", "G"].flatMap((drive) =>
      ["Program Files/Git", "Program Files (x86)/Git", "Git", "msys64", "tools/Git", "Software/Git"].map((home) =>
        `${drive}:/${home}/`
      )
    ),
  ]),
  "C:/Users/<words>/AppData/Local/Programs/Git/",
  "C:/Users/<words>/scoop/apps/git/",
];

/** What shows that a command is run in a container, and no container started. */
export const EXEC: readonly string[] = [
  "exec failed:",
  "failed to exec in container",
  "failed to start exec",
  "ExecSync",
  "runc exec failed",
  "Readiness probe",
  "Liveness probe",
  "Startup probe",
  "Exec lifecycle hook",
  "PostStartHook",
  "PreStopHook",
];

const EXEC_LINK =
  "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/";

const CRUN = "OCI runtime exec failed: ";

/**
 * What runc prints of a command, from 1.1 on and before.
 *
 * @param words What failed.
 */
export function ofExec(words: string): readonly string[] {
  return [
    `exec failed: unable to start container process: ${words}`,
    `exec failed: container_linux.go:<number>: starting container process caused: ${words}`,
  ];
}

/** Commands in a running container. */
export const EXEC_FAILURES: readonly DaemonRule[] = [
  {
    id: "exec-cgroup-missing",
    by: "runtime",
    summary:
      "a command cannot enter the container's cgroup: a privileged container moved its processes out of it, or it has ended",
    texts: [
      "error starting setns process: can't open cgroup: openat2 <path>: no such file or directory",
      "can't open cgroup: openat2 <path>: no such file or directory",
    ],
    evidence: "reported",
    fix:
      "update runc (the node's image): some releases do not fall back to the cgroup of the container's first process, which BuildKit, Docker in Docker and systemd in a privileged container move; replace an exec probe " +
      "of such a container with another kind",
    links: ["https://github.com/Azure/AKS/issues/5583"],
  },
  {
    id: "exec-runtime-missing",
    by: "runtime",
    summary:
      "the container runs, but the OCI runtime that started it is not on the node any more: every probe, exec and stop fails",
    texts: ["runc", "crun", "runsc", "youki", "kata-runtime", "nvidia-container-runtime"].map((name) =>
      `OCI runtime exec failed: exec: "${name}": executable file not found in $PATH`
    ),
    evidence: "reported",
    within: EXEC,
    fix:
      "an update removed or moved the runtime while containerd's shims, which keep the PATH of their start, still run: put the program back into that path, or drain the node and restart its containers (MicroK8s after a " +
      "refresh of its snap: microk8s stop, then microk8s start)",
    links: ["https://github.com/canonical/microk8s/pull/2122"],
  },
  {
    id: "exec-path-converted",
    by: "runtime",
    summary:
      "Git Bash (MSYS) on Windows turned the path of a command for docker exec or kubectl exec into one of Windows",
    texts: [
      ...GIT_HOMES.flatMap((home) => [
        ...ofExec(`exec: "${home}<any>": stat <path>: no such file or directory`),
        ...ofExec(`exec: "${home}<any>": executable file not found in $PATH`),
      ]),
    ],
    evidence: "reported",
    within: EXEC,
    fix: CONVERTED,
    links: ["https://www.msys2.org/docs/filesystem-paths/"],
  },
  {
    id: "exec-proc-missing",
    by: "runtime",
    summary:
      "the container runs, but a command that joins it finds no /proc: its mounts are hidden, as on a node that runs from its initial RAM disk",
    texts: [
      ...[
        "open /proc/self/fd",
        "open /proc/thread-self/fd",
        "get handle to /proc/thread-self/fd: open /proc/thread-self/fd",
      ].flatMap((open) => ofExec(`error closing exec fds: ${open}: no such file or directory`)),
      ...ofExec("ensure /proc/self/fd is on procfs: operation not permitted"),
      ...ofExec("close exec fds: open /proc/self/fd: no such file or directory"),
      ...ofExec("open /proc/self/attr/keycreate: no such file or directory"),
    ],
    evidence: "reported",
    within: EXEC,
    fix:
      "a node whose root is a RAM disk cannot pivot_root: install it on a disk or switch its root to a tmpfs first, and remove no_pivot_root (NoPivotRoot of containerd, DOCKER_RAMDISK). Otherwise the program in the container has unmounted /proc: restart it",
    links: ["https://github.com/kairos-io/kairos/issues/2335"],
  },
  {
    id: "exec-program-missing",
    by: "runtime",
    summary: "the container runs; the program of a probe, a lifecycle hook or an exec command is missing in it",
    texts: [
      ...ofExec("exec: <program>: executable file not found in $PATH"),
      ...ofExec("exec: <program>: stat <path>: no such file or directory"),
      `${CRUN}executable file \`<name>\` not found in $PATH: No such file or directory`,
      `${CRUN}executable file \`<path>\` not found in $PATH: No such file or directory`,
      `${CRUN}executable file \`<path>\` not found: No such file or directory`,
    ],
    evidence: "reported",
    within: EXEC,
    fix:
      "look whether it is the right container (-c in a pod) and what it has (docker exec NAME ls /usr/local/bin), then correct the name, write the program's whole path, or add it to the image; a volume may hide it. docker exec and compose exec take no -- before the command (kubectl does). Many images have no bash or curl: try sh, kubectl debug, or httpGet for a probe. A list has one element for each argument, and words of the shell need sh -c",
    links: [EXEC_LINK, "https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/"],
  },
  {
    id: "actions-node-missing",
    by: "runtime",
    summary: "a job's container of GitHub Actions does not have the runner's own Node.js below /__e",
    texts: [
      ...ofExec("exec: /__e/<name>/bin/node: stat /__e/<name>/bin/node: no such file or directory"),
      `${CRUN}executable file \`/__e/<name>/bin/node\` not found: No such file or directory`,
      `${CRUN}executable file \`/__e/<name>/bin/node\` not found in $PATH: No such file or directory`,
    ],
    evidence: "reported",
    within: EXEC,
    fix:
      "the runner is itself a container, and the engine of the host mounts /__e and /__w from the host's paths: use a dind sidecar that shares the runner's volumes (externals, _work), mount the runner's directory into it under the same path as on the host, or run the runner on the host. " +
      "Of an older action (node16): update the action or the runner, which brings the version",
    links: [
      "https://github.com/myoung34/docker-github-actions-runner/issues/326",
      "https://github.com/actions/runner/issues/988",
    ],
  },
  {
    id: "exec-program-denied",
    by: "runtime",
    summary:
      "the container runs; the program of a probe, a lifecycle hook or an exec command is a directory or not executable",
    texts: [
      ...ofExec("exec: <program>: permission denied"),
      ...ofExec("exec: <program>: is a directory"),
      `${CRUN}the path \`<path>\` exists but it is not executable: Operation not permitted`,
      `${CRUN}the path \`<path>\` is not a regular file: Operation not permitted`,
    ],
    evidence: "source",
    within: EXEC,
    fix: "correct the command of the probe, the hook or kubectl exec, or run chmod +x on its program in the image",
    links: [EXEC_LINK],
  },
  {
    id: "shell-path-converted",
    by: "shim",
    summary: "Git Bash (MSYS) on Windows turned a path that is meant for the container into one of Windows",
    texts: [
      ...GIT_HOMES.flatMap((home) => [
        ...STARTS.flatMap((start) => [
          `${start}exec: "${home}<any>": stat <path>: no such file or directory`,
          `${start}exec: "${home}<any>": executable file not found in $PATH`,
        ]),
        `the working directory '${home}<any>' is invalid, it needs to be an absolute path`,
      ]),
      "exec C:/Program Files/<any>: C:/Program Files/Git/<any> no such file or directory",
    ],
    evidence: "reported",
    fix: CONVERTED,
    links: ["https://github.com/mkimuram/k8sviz/issues/53", "https://www.msys2.org/docs/filesystem-paths/"],
  },
];
