/**
 * What is left of an earlier container or sandbox, and stands in the way of the next.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** Directories of namespaces that engines pin. */
const NETNS: readonly string[] = ["/var/run/netns/", "/run/netns/"];

/** What is left of an earlier container or sandbox. */
export const LEFTOVERS: readonly DaemonRule[] = [
  {
    id: "container-exists",
    by: "runtime",
    summary: "the runtime still has a container with that id, often after a crash",
    texts: [
      "container with given ID already exists",
      "container with id exists: <id>",
      "container with id exists",
      "Start container <words> failed OCI runtime create failed container with id exists",
      "container `<id>` already exists",
      // containerd, of Docker 17.11 and newer.
      'Error response from daemon: container "<hash>": already exists',
      "Error response from daemon: container with id exists: <id>",
      // Docker up to 1.10.
      "[<number>] Id already in use: container with id exists: <id>",
      "Cannot start container <id>: [<number>] Id already in use: container with id exists: <id>",
    ],
    evidence: "source",
    fix:
      "if the container still runs (docker ps, podman ps), use that one. Else remove only the runtime's leftover state and start the container again: runc --root DIR list shows stopped, then runc --root DIR delete ID (-f would kill one that runs); DIR is /run/docker/runtime-runc/moby (Docker), /run/containerd/runc/k8s.io (Kubernetes) or /run/runc; Podman: crun delete ID. If it stays, restart the engine. After every boot: /var/run has to be a link to /run, a tmpfs, which a boot empties. Docker 17.12 to 18.02 leave such state often: update. docker rm -f and podman rm -f lose what was written outside of volumes",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.5/libcontainer/error.go"],
  },
  {
    id: "docker-id-in-use",
    by: "shim",
    summary:
      "containerd still has the container that Docker wants to start, from before a crash, a power cut or an update",
    texts: [
      "Error response from daemon: id already in use",
      "Error response from daemon: id already in use: unknown",
      "Container not cleaned up from containerd from previous run: id already in use",
      'Container not cleaned up from containerd from previous run container=<id> error="id already in use"',
      'failed to start container container=<id> error="id already in use"',
    ],
    evidence: "reported",
    fix:
      "remove what containerd has of it, and start it again: ctr -n moby containers ls, then ctr -n moby tasks kill -s SIGKILL ID (where one is listed), ctr -n moby tasks delete ID and ctr -n moby containers delete ID (with --address /var/run/docker/containerd/containerd.sock where Docker starts its own containerd; nothing of the container's own data is lost). For all: stop docker and containerd, then start them; if that does not help, update both. Check that the clock is right at boot and /run is a tmpfs",
    links: ["https://github.com/moby/moby/issues/40613", "https://github.com/moby/moby/issues/36145"],
  },
  {
    id: "docker-containerd-directory-left",
    by: "shim",
    summary:
      "a directory of the container is left in /run of an earlier run, so that an old Docker (1.11 to 17.10) does not start it again",
    texts: [
      ...["/run/containerd", "/var/run/docker/libcontainerd/containerd", "/run/docker/libcontainerd/containerd"]
        .flatMap((
          directory,
        ) => [
          `mkdir ${directory}/<hash>: file exists`,
          `rpc error: code = <number> desc = "mkdir ${directory}/<hash>: file exists"`,
          `Error response from daemon: mkdir ${directory}/<hash>: file exists`,
        ]),
    ],
    evidence: "reported",
    anywhere: ["from daemon", "docker", "rpc error"],
    fix:
      "systemctl stop docker, see with ps that no docker-containerd is left (end it), remove the directory that the message names, which holds no data of the container, and systemctl start docker; a reboot does the same. Docker 17.11 and newer keep such state elsewhere: update it. docker restart while Docker itself is restarted (a timer, an update of packages) causes it",
    links: ["https://github.com/moby/moby/issues/24889", "https://github.com/moby/moby/issues/25487"],
  },
  {
    id: "container-kill-timeout",
    by: "containerd",
    summary: "a container does not end although it was killed, so its pod stays and no other takes its place",
    texts: [
      ...["deadline exceeded", "canceled"].flatMap((ended) => [
        `an error occurs during waiting for container <id> to be killed: wait container <id>: context ${ended}`,
        `failed to kill container <id>: context ${ended}`,
      ]),
      "an error occurs during waiting for container <id> to be killed: <any>",
      "failed to stop sandbox container <id> in <words> state: context deadline exceeded",
      "failed to stop sandbox container <id> in <words> state: failed to kill sandbox container: context deadline exceeded",
      ...["failed to delete task: ", "failed to cleanup: "].map((step) =>
        `failed to handle container TaskExit event: failed to stop container: ${step}context deadline exceeded`
      ),
      "Container not ready or stopped, impossible to delete",
      "failed to handle container TaskExit event: failed to stop container: context deadline exceeded",
      "failed to handle sandbox TaskExit event: failed to stop sandbox: context deadline exceeded",
    ],
    evidence: "reported",
    fix:
      "look for its process on the node (ps -eo pid,ppid,stat,wchan:30,cmd): in state D it waits for a disk or a network filesystem (NFS, FUSE, Ceph) or a GPU, which has to answer first; else only a reboot ends it. If it has ended, kill its containerd-shim (pgrep -af ID) and restart containerd; update containerd: several releases missed the end of a process, or waited for a child that keeps its output open. kubectl delete pod --force removes only the object: if the container still writes to its volume, another beside it can destroy data",
    links: [
      "https://github.com/containerd/containerd/issues/10755",
      "https://github.com/containerd/containerd/issues/6080",
    ],
  },
  {
    id: "shim-silent",
    by: "containerd",
    summary: "containerd gets no answer from a container's shim: the shim hangs, or the node is overloaded",
    texts: ["context deadline exceeded"],
    within: ["get state for "],
    anywhere: ["get state for "],
    evidence: "reported",
    behind: "all",
    fix:
      "if it comes for many containers, see the node's load and disk (/proc/pressure). For one find the shim (ps -ef | grep ID) and its container's process: in state D it waits for a disk or a network filesystem. " +
      "If the container is not needed, kill that shim, and containerd cleans up",
    links: ["https://github.com/containerd/containerd/issues/5274"],
  },
  {
    id: "container-status-lost",
    by: "containerd",
    summary:
      "the CRI plugin's record of a container's state was lost, by a crash of the node or a full disk: containerd goes on without it",
    texts: [
      "Failed to load container status for <id> error=failed to read status from <path>: open <path>: no such file or directory",
      "failed to read status from <path>: open <path>: no such file or directory",
      "Failed to load container status for <id>",
      "Failed to load container status",
      "Failed to load container status for <id>: <any>",
    ],
    evidence: "reported",
    behind: "all",
    anywhere: ["container status", "containerd"],
    fix:
      "nothing, if the kubelet removes the container; if it stays, in an unknown state, or its name stays reserved: crictl rm -f ID, else ctr -n k8s.io containers rm ID and restart containerd. Check df -h and the kernel's log for disk errors",
    links: ["https://github.com/containerd/containerd/issues/11645"],
  },
  {
    id: "container-removing",
    by: "containerd",
    summary: "the container is being removed by another request, which still runs or hangs",
    texts: [
      ...[
        "container is already in removing state",
        "container is already in starting state",
        "container is in removing state, can't be started",
        "container is in starting state, can't be removed",
      ].flatMap((state) => [
        state,
        `failed to set removing state for container <id>: ${state}`,
        `failed to remove container <id>: failed to set removing state for container <id>: ${state}`,
        `failed to set starting state for container <id>: ${state}`,
      ]),
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "wait; if it stays, find in containerd's log why the other request (RemoveContainer, StartContainer) does not " +
      "end, and restart containerd",
    links: ["https://github.com/containerd/containerd/issues/8953"],
  },
  {
    id: "netns-busy",
    by: "containerd",
    summary: "the network namespace of an ended pod cannot be removed: another mount namespace still has it mounted",
    texts: NETNS.flatMap((directory) => [
      `unlinkat ${directory}<name>: device or resource busy`,
      `remove ${directory}<name>: device or resource busy`,
      `failed to remove netns: unlinkat ${directory}<name>: device or resource busy`,
      `failed to remove network namespace for sandbox <id>: failed to remove netns: unlinkat ${directory}<name>: device or resource busy`,
      `failed to get sandbox ip: check network namespace closed: remove netns: unlinkat ${directory}<name>: device or resource busy`,
    ]),
    evidence: "reported",
    fix: "find what holds it (grep the name in /proc/*/mountinfo): a pod that mounts /, /var/run or /run of the node " +
      "needs mountPropagation: HostToContainer; on kernels 3.10 set sysctl fs.may_detach_mounts to 1",
    links: [
      "https://github.com/containerd/containerd/issues/3667",
      "https://github.com/TimeBye/kubeadm-ha/issues/85",
    ],
  },
  {
    id: "leftover-mount-busy",
    by: "containerd",
    summary:
      "a directory of an ended container or pod cannot be removed: something is still mounted there, most often in the mount namespace of another container",
    texts: [
      ...["", "volatile "].flatMap((kind) =>
        ["sandbox", "container"].flatMap((what) =>
          ["unlinkat", "remove"].map((call) =>
            `failed to remove ${kind}${what} root directory <path>: ${call} <path>: device or resource busy`
          )
        )
      ),
      "failed to cleanup sandbox files: failed to unmount <path>: device or resource busy",
      ...["/run/containerd/", "/var/run/docker/", "/run/docker/"].flatMap((directory) => [
        `failed to unmount target ${directory}<path>: device or resource busy`,
        `failed to cleanup rootfs mount: failed to unmount target ${directory}<path>: device or resource busy`,
        `failed rootfs umount: failed to unmount target ${directory}<path>: device or resource busy`,
      ]),
      "failed to remove bundle rootfs: remove <path>: device or resource busy",
      // Docker.
      ...["unlinkat", "remove"].flatMap((call) => [
        `driver <name> failed to remove root filesystem: ${call} <path>: device or resource busy`,
        `Driver <name> failed to remove root filesystem <hash>: ${call} <path>: device or resource busy`,
        `failed to remove root filesystem for <hash>: ${call} <path>: device or resource busy`,
        `Unable to remove filesystem for <hash>: ${call} <path>: device or resource busy`,
        `unable to remove filesystem: ${call} <path>: device or resource busy`,
        `Error removing mounted layer <hash>: ${call} <path>: device or resource busy`,
      ]),
      "Driver devicemapper failed to remove root filesystem <hash>: Device is Busy",
      "failed to remove root filesystem for <hash>: Device is Busy",
    ],
    evidence: "reported",
    anywhere: [
      "container",
      "docker",
      "daemon",
      "root directory",
      "root filesystem",
      "rootfs",
      "sandbox",
      "mounted layer",
    ],
    fix:
      "find what holds it: grep the id in /proc/*/mountinfo (the number in the path is the process). It usually is a container that mounts /, /run or /var/lib of the node, such as an agent that monitors or collects logs: restart that one, and mount there with mountPropagation: HostToContainer " +
      "(Docker: -v /:/host:ro,rslave); the removal is tried again. Else end the process that still uses files in it (fuser -vm PATH); on kernels 3.10 set sysctl fs.may_detach_mounts to 1",
    links: [
      "https://docs.docker.com/engine/daemon/troubleshoot/",
      "https://github.com/containerd/containerd/issues/4020",
    ],
  },
  {
    id: "task-left-behind",
    by: "containerd",
    summary: "containerd still has a task of that container, or its directory, from an earlier start",
    texts: [
      "task <hash> already exists",
      "AlreadyExists: task <hash>: already exists",
      "cannot delete running task <id>: failed precondition",
      "failed to delete containerd container <id>: cannot delete running task <id>: failed precondition",
      "task must be stopped before deletion: <words>: failed precondition",
      ...["v2.task", "v1.linux"].map((runtime) =>
        `mkdir <path>io.containerd.runtime.${runtime}/<name>/<name>: file exists`
      )
        .flatMap((text) => [text, `failed to create containerd task: ${text}`]),
      ...["", "failed to start shim: "].map((step) =>
        `${step}mkdir <path>io.containerd.runtime-shim.v2.shim/<name>/<name>: file exists`
      ),
      // Of Docker before 17.12.
      ...["", "Cannot restart container <name>: ", "Cannot start container <name>: "].flatMap((step) =>
        ["/var/run", "/run"].map((run) => `${step}mkdir ${run}/docker/libcontainerd/<path>: file exists`)
      ),
    ],
    evidence: "source",
    fix:
      "if the container is not to run any more, remove its task (ctr -n NAMESPACE task rm -f ID; Docker's namespace is moby, Kubernetes' is k8s.io); if there is " +
      "none, unmount what is mounted in the directory that the message names (findmnt; umount its rootfs), below /run/containerd/io.containerd.runtime.v2.task (v1.linux up to 1.3), " +
      "then remove it; a reboot empties /run, too. Docker before 17.12: stop Docker, remove the directory that the message names, start it",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/core/runtime/v2/bundle.go"],
  },
  {
    id: "snapshot-left-behind",
    by: "containerd",
    summary: "containerd still has a snapshot of that name, left from an earlier container whose record was removed",
    texts: [
      "failed to create container <name>: snapshot <name>: already exists",
      "failed to create containerd container: create snapshot: snapshot <name>: already exists",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "remove it: ctr -n NAMESPACE snapshots ls, then ctr -n NAMESPACE snapshots rm NAME (Talos: restart the node, or update it; its namespace is system); the kubelet takes another name at its next attempt",
    links: ["https://github.com/siderolabs/talos/pull/3701"],
  },
  {
    id: "task-bundle-gone",
    by: "containerd",
    summary: "a file of the container's bundle in containerd's state directory was removed while it was started",
    texts: [
      "open <path>io.containerd.runtime.v2.task/<name>/<name>/config.json: no such file or directory",
      "failed to start shim: mkdir <path>io.containerd.runtime.v2.task/<name>/<name>: no such file or directory",
    ],
    evidence: "source",
    fix:
      "find what removes files from /run/containerd: a clean-up script, systemd-tmpfiles, a second containerd with the " +
      "same state directory, or a deletion of the pod at the same time. The kubelet tries again",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/core/runtime/v2/bundle.go"],
  },
  {
    id: "container-name-used",
    by: "containerd",
    summary: "a container of that name already exists, perhaps a stopped one",
    texts: [
      // Of dockershim, where events cut it off.
      "Conflict. The container name /k8s_<words> is already in use by container <hash>. You have to remove (or rename) that container to be able to reuse that name.",
      "name <name> is already used by ID <hash>",
      'name <name> is already used by ID ""',
      "name <name> is in use: container already exists",
      "adding container to state: name <name> is in use: container already exists",
      "ERROR: name is reserved",
      "Error response from daemon: name is reserved",
      // Of old Docker, and of iSulad.
      "Conflict. The name <name> is already in use by container <hash>. You have to remove (or rename) that container to be able to reuse that name.",
      "Conflict. The container name <name> is already in use by container <hash>. You have to remove (or rename) that container to be able to reuse that name.",
      "the container name <name> is already in use by <hash>. You have to remove that container to be able to reuse that name: that name is already in use",
      ...["that name is already in use", "<any>"].map((why) =>
        `error creating container storage: the container name <name> is already in use by <hash>. You have to remove that container to be able to reuse that name.: ${why}`
      ),
      "creating container storage: the container name <name> is already in use by <hash>. You have to remove that container to be able to reuse that name: <any>",
    ],
    evidence: "source",
    behind: [
      "reserving pod name",
      "reserving ctr name",
      "reserve sandbox name",
      "reserve container name",
      "is a pod, not a container",
    ],
    fix:
      "start the one that is there (docker start NAME), use another name, or remove it: docker rm NAME (-f also ends one that runs), podman run --replace; what it wrote outside of volumes is then lost. Compose: docker compose down where it was made, or remove container_name, which two checkouts or a panel (Portainer, Watchtower) then share. run --rm avoids it. /buildx_buildkit_…: several builds started that builder at once: run it again. podman ps -a --external shows more; nerdctl lists none: remove the name's file in names/ of the namespace below /var/lib/nerdctl (rootless ~/.local/share/nerdctl)",
    links: [
      "https://github.com/moby/moby/blob/v28.0.0/daemon/names.go",
      "https://github.com/containerd/nerdctl/issues/3351",
    ],
  },
  {
    id: "isulad-sandbox-name-used",
    by: "shim",
    summary:
      "iSulad still has a sandbox under the name of the pod that is to start: one that the kubelet no longer knows, left by a power cut or a crash",
    texts: [
      "Conflict. The name <name> is already in use by sandbox <hash>. You have to remove that sandbox to be able to reuse that name.",
    ],
    evidence: "source",
    fix:
      "crictl pods | grep ID, then crictl stopp ID and crictl rmp ID, after which the kubelet makes the pod anew (one of a control plane, too: its data is in hostPath volumes). If it is not listed: systemctl restart isulad, and again; update iSulad",
    links: ["https://github.com/kubernetes/kubernetes/issues/126514"],
  },
  {
    id: "ctr-name-used",
    by: "containerd",
    summary: "a container or snapshot of that name already exists in containerd's namespace",
    texts: ["snapshot <name>: already exists", "container <name>: already exists"],
    evidence: "source",
    needs: ["ctr:"],
    fix: "remove it (ctr container rm NAME, ctr snapshot rm NAME), use another name, or run with --rm",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/core/metadata/containers.go"],
  },
];
