/** Reports about the process, its program, user and limits. @module */

import { containerdLog, docker, type Report, sandboxEvent, startError } from "./report.ts";

const RUNC = "runc create failed: unable to start container process: ";
const INIT = `${RUNC}error during container init: `;

/** Programs that a node has, too: behind runc's words each is the container's. */
const OF_CONTAINERS: readonly Report[] = ["pasta", "runc", "crun"].flatMap((name) =>
  [RUNC, INIT].map((wrapper) => ({
    text: startError(`${wrapper}exec: "${name}": executable file not found in $PATH`),
    rule: "executable-not-in-path",
    source: "opencontainers/runc v1.2.0 libcontainer/standard_init_linux.go",
  }))
);

/** Reports about the process. */
export const PROCESS_REPORTS: readonly Report[] = [
  ...OF_CONTAINERS,
  {
    text: startError(`${INIT}exec: "/app/start.sh": stat /app/start.sh: no such file or directory`),
    rule: "entry-script-missing",
    source: "opencontainers/runc v1.2.0",
  },
  {
    text: startError(`${RUNC}exec: "agent-runtime": executable file not found in $PATH`),
    rule: "executable-not-in-path",
    source: "opencontainers/runc#4713",
  },
  {
    text: docker(`${RUNC}exec: "myapp": executable file not found\n    in $PATH`),
    rule: "executable-not-in-path",
    source: "opencontainers/runc v1.1.0; form of the paste: wrapped at words",
  },
  {
    text:
      `Error: failed to start container "init-service": Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: ${RUNC}exec: "": executable file not found in $PATH: unknown`,
    rule: "executable-not-in-path",
    source: "opencontainers/runc v1.1.5 libcontainer/standard_init_linux.go",
  },
  {
    text:
      `Start container app failed: {"message":"OCI runtime create failed: container_linux.go:345: starting container process caused \\"exec: \\\\\\"/init\\\\\\": stat /init: no such file or directory\\": unknown"}.`,
    rule: "executable-missing",
    source: "linuxserver/Heimdall#511",
  },
  {
    text: startError(`${RUNC}exec: "/opt/entrypoint.sh": permission denied`),
    rule: "script-not-executable",
    source: "opencontainers/runc v1.1.5 libcontainer/standard_init_linux.go",
  },
  {
    text: `Error: OCI runtime error: runc: ${INIT}exec: "/etc": is a directory`,
    rule: "program-is-directory",
    source: "containers/crun#1694",
  },
  {
    text: sandboxEvent(`${RUNC}exec: "/pause": stat /pause: no such file or directory`),
    rule: "pause-program-missing",
    source: "opencontainers/runc v1.1.5 libcontainer/standard_init_linux.go",
  },
  {
    text: `standard_init_linux.go:211: exec user process caused "exec format error"`,
    rule: "program-not-runnable",
    source: "TimothyYe/godns#54",
  },
  {
    text: "standard_init_linux.go:228: exec user process caused: exec format error",
    rule: "program-not-runnable",
    source: "nakla/sbfspot#10",
  },
  {
    text: "exec /usr/local/bin/docker-entrypoint.sh: exec format error",
    rule: "script-format",
    source: "opencontainers/runc v1.1.0 libcontainer/standard_init_linux.go",
  },
  {
    text: 'panic: standard_init_linux.go:175: exec user process caused "exec format error" [recovered]',
    rule: "program-not-runnable",
    source: "d8ahazard/docker-phlex#16",
  },
  {
    text: 'standard_init_linux.go:190: exec user process caused "no such file or directory"',
    rule: "program-needs-missing-file",
    source: "efrecon/rsshd#4",
  },
  {
    text: "exec /docker-entrypoint.sh: no such file or directory",
    rule: "script-interpreter-lost",
    source: "opencontainers/runc v1.1.0 libcontainer/standard_init_linux.go",
  },
  {
    text: "standard_init_linux.go:228: exec user process caused: permission denied",
    rule: "program-start-denied",
    source: "opencontainers/runc v1.0.3 libcontainer/standard_init_linux.go",
  },
  {
    text:
      `time="2021-01-01T00:00:00Z" level=error msg="container_linux.go:366: starting container process caused: chdir to cwd (\\"/home/nonroot\\") set in config.json failed: permission denied"`,
    rule: "cwd-not-searchable",
    source: "GoogleContainerTools/distroless#718",
  },
  {
    text: startError(`${INIT}chdir to cwd ("/root") set in config.json failed: permission denied`),
    rule: "cwd-not-searchable",
    source: "nicolaka/netshoot#65",
  },
  {
    text: docker(`${INIT}mkdir /app: not a directory`),
    rule: "cwd-not-directory",
    source: "opencontainers/runc v1.1.5 libcontainer/rootfs_linux.go",
  },
  {
    text: `Error: ${RUNC}unable to setup user: cannot set uid to unmapped user in user namespace: OCI runtime error`,
    rule: "process-uid-unmapped",
    source: "opencontainers/runc v1.1.5 libcontainer/init_linux.go",
  },
  {
    text: startError(`${INIT}unable to setup user: cannot setuid to unmapped uid 1000720000 in user namespace`),
    rule: "process-uid-unmapped",
    source: "opencontainers/runc v1.3.3 libcontainer/init_linux.go",
  },
  {
    text: startError(`${INIT}unable to setup user: cannot setgid to unmapped gid 70000 in user namespace`),
    rule: "process-gid-unmapped",
    source: "opencontainers/runc v1.3.3 libcontainer/init_linux.go",
  },
  {
    text: sandboxEvent(`${RUNC}unable to setup user: setgroups: invalid argument`),
    rule: "supplemental-group-unmapped",
    source: "rootless-containers/usernetes#368",
  },
  {
    text:
      'Jun 18 12:16:59 host-1 podman[24348]: Error: unable to start container "redis": container_linux.go:344: starting container process caused "process_linux.go:424: container init caused \\"process_linux.go:353: setting rlimits for ready process caused \\\\\\"error setting rlimit type 7: operation not permitted\\\\\\"\\"": OCI runtime permission denied error',
    rule: "rlimit-files-denied",
    source: "podman-container-tools/podman#6668",
  },
  {
    text: docker(
      `${INIT}error setting rlimits for ready process: error setting rlimit type 8: operation not permitted`,
    ),
    rule: "rlimit-memlock-denied",
    source: "opencontainers/runc v1.1.5 libcontainer/process_linux.go",
  },
  {
    text: startError(`${INIT}error setting rlimits for ready process: error setting rlimit type 7: invalid argument`),
    rule: "rlimit-soft-above-hard",
    source: "opencontainers/runc v1.1.5 libcontainer/init_linux.go",
  },
  {
    text:
      'time="2024-05-06T07:08:09Z" level=fatal msg="nsexec[3522]: failed to update /proc/self/oom_score_adj: Permission denied"\n' +
      'time="2024-05-06T07:08:09Z" level=error msg="runc create failed: unable to start container process: can\'t get final child\'s PID from pipe: EOF"',
    rule: "oom-score-adj-denied",
    source: "canonical/lxd#2994",
  },
  {
    text:
      'nsenter: failed to unshare namespaces: Invalid argument\ncontainer_linux.go:247: starting container process caused "process_linux.go:245: running exec setns process for init caused \\"exit status 29\\""',
    rule: "namespaces-not-creatable",
    source: "opencontainers/runc#1343",
  },
  {
    text: containerdLog(`${RUNC}can't get final child's PID from pipe: EOF`),
    rule: "init-died",
    source: "opencontainers/runc#4905",
  },
  {
    text:
      'Error: OCI runtime error: container_linux.go:349: starting container process caused "process_linux.go:319: getting the final child\'s pid from pipe caused \\"EOF\\""',
    rule: "init-died",
    source: "opencontainers/runc#3128",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:722: waiting for init preliminary setup caused: read init-p: connection reset by peer: unknown. ERRO[0000] error waiting for container: context canceled",
    rule: "init-died",
    source: "moby/moby#42953",
  },
  {
    text:
      "ERRO[0000] container_linux.go:367: starting container process caused: process_linux.go:348: copying bootstrap data to pipe caused: write init-p: broken pipe",
    rule: "init-died",
    source: "opencontainers/runc#2736",
  },
  {
    text:
      "CannotStartContainerError: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: container init was OOM-killed (memory limit too low?): unknown",
    rule: "memory-limit-too-low",
    source: "aws/amazon-ecs-agent#3021",
  },
  {
    text:
      "Warning  FailedCreatePodSandBox  pod/shop-cart-0  Failed to create pod sandbox: ...\n  OCI runtime create failed: runc create failed: unable to start container process:\n  container init was OOM-killed (memory limit too low?)",
    rule: "memory-limit-too-low",
    source: "form of the paste: cut and wrapped",
  },
  {
    text:
      "runtime: failed to create new OS thread (have 2 already; errno=11)\nruntime: may need to increase max user processes (ulimit -u)\nfatal error: newosproc",
    rule: "process-limit-reached",
    source: "opencontainers/runc#5332",
  },
  {
    text:
      'Jan 05 15:42:55 node-1 containerd[5559]: time="2019-01-05T15:41:21.753486829Z" level=error msg="Failed to load sandbox" error="failed to load task: OCI runtime state failed: runc did not terminate sucessfully: runtime/cgo: pthread_create failed: Resource temporarily unavailable',
    rule: "process-limit-reached",
    source: "containerd/cri#1014",
  },
  {
    text: 'E0106 kuberuntime_manager.go:1018] "failed to create fsnotify watcher: too many open files"',
    rule: "inotify-instances-exhausted",
    source: "fsnotify of the kubelet (limit of inotify instances)",
  },
  {
    text: docker(
      `${INIT}current working directory is outside of container mount namespace root -- possible container breakout detected`,
    ),
    rule: "cwd-outside-rootfs",
    source: "opencontainers/runc GHSA-xr7r-f8xq-vfvv",
  },
  {
    text: startError(`${INIT}open /dev/console: operation not permitted`),
    rule: "console-dev-mounted",
    source: "containerd/containerd#11252",
  },
  {
    text: startError(`${RUNC}container process is already dead`),
    rule: "container-ended",
    source: "opencontainers/runc v1.1.5 libcontainer/container_linux.go",
  },
  {
    text: startError("runc create failed: args must not be empty"),
    rule: "args-empty",
    source: "opencontainers/runc v1.1.5 utils.go",
  },
  {
    text: startError("runc create failed: container with given ID already exists"),
    rule: "container-exists",
    source: "opencontainers/runc v1.1.5 libcontainer/error.go",
  },
  {
    text: "OCI runtime create failed: container with id exists: 5f47fc25025c: unknown",
    rule: "container-exists",
    source: "opencontainers/runc v1.0.3 libcontainer/factory_linux.go",
  },
];
