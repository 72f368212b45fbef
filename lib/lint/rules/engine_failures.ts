/**
 * What other engines than containerd print, Docker, Podman, CRI-O and Kata Containers, and faults that they share with it.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CRUN = "https://github.com/containers/crun/issues";
const DOCKER_CAPS = "capability not supported by your kernel or not available in the current environment: <name>";

/** Failures that other engines report. */
export const ENGINE_FAILURES: readonly DaemonRule[] = [
  {
    id: "mount-target-changed",
    by: "runtime",
    summary: "a mount's target in the root filesystem was replaced or deleted while runc opened it",
    texts: [
      "possibly malicious path detected -- refusing to operate on <path>rootfs/<any>",
      "possibly malicious path detected -- refusing to operate on <path> (deleted)",
      "possibly malicious path detected -- refusing to operate on <path>//deleted",
      "mountpoint <quotedPath> was moved while re-opening",
    ],
    evidence: "reported",
    fix:
      "start the container again: something changed its files at the same time, such as a second start, a cleanup of " +
      "the node or another container with the same root; if it comes again, update runc",
    links: ["https://github.com/opencontainers/runc/blob/v1.2.0/libcontainer/utils/utils_unix.go"],
  },
  {
    id: "mount-target-below-file",
    by: "runtime",
    summary: "a mount's target cannot be opened, because a part of its path in the root filesystem is a file",
    texts: [
      ...["merged", "rootfs", "subvolumes"].map((name) => `open \`<path>/${name}/<path>\`: Not a directory`),
      "open mount target `<path>`: Not a directory",
    ],
    evidence: "reported",
    fix:
      "mount it elsewhere, or mount a file on a file and a directory on a directory: the image has a file in that path",
    links: [`${CRUN}/1307`],
  },
  {
    id: "mount-target-socket",
    by: "runtime",
    summary: "crun cannot open a mount's target that is a socket, to make it read-only",
    texts: ["open mount target `<path>`: No such device or address"],
    evidence: "reported",
    fix: "update crun to a release after 1.15, or mount the socket without readOnly, or mount its directory",
    links: [`${CRUN}/1463`],
  },
  {
    id: "runtime-output-invalid",
    by: "shim",
    summary: "the runtime, or a program in its place, prints something else than the JSON that containerd reads",
    texts: [
      "OCI runtime state failed: invalid character <any>",
      "OCI runtime state failed: invalid character <words>",
      "OCI runtime ps failed: invalid character <any>",
    ],
    evidence: "reported",
    needs: ["OCI runtime state failed", "OCI runtime ps failed"],
    fix:
      "run the runtime that the pod's handler has by hand, with its root: runc --root /run/containerd/runc/k8s.io list. A wrapper " +
      "such as nvidia-container-runtime must not print its own log there: update it, or set its log file",
    links: ["https://github.com/NVIDIA/gpu-operator/issues/168"],
  },
  {
    id: "docker-runtime-output",
    by: "shim",
    summary:
      "Docker reads what a runtime that --runtime names prints as JSON, and the runtime printed something else: its error, or its log",
    texts: [
      "Error response from daemon: invalid character <name> in literal <words> (expecting <name>)",
      "Error response from daemon: invalid character <name> looking for beginning of value",
      "invalid character <name> in literal <words> (expecting <name>)",
    ],
    evidence: "reported",
    anywhere: ["--runtime", "runsc", "kata-runtime", "nvidia-container-runtime"],
    fix:
      "the runtime's own error is hidden: run it by hand (RUNTIME --version), and read journalctl -u docker and its log: runtimeArgs in /etc/docker/daemon.json, for gVisor --debug and --debug-log=/tmp/runsc/. Update Docker, which before 17.09 does not take what newer runtimes print, and the runtime; a runtime must not print a log on its standard output. Restart Docker after a change of daemon.json, which ends containers without live-restore",
    links: ["https://github.com/google/gvisor/issues/19"],
  },
  {
    id: "apparmor-localhost-empty",
    by: "containerd",
    summary: "an AppArmor profile of type Localhost without a name, which CRI-O refuses",
    texts: ["empty localhost AppArmor profile is forbidden"],
    evidence: "reported",
    fix:
      "set localhostProfile, or the type RuntimeDefault or Unconfined; a value of the old annotation without a name " +
      "behind localhost/ is the same",
    links: ["https://github.com/cilium/cilium/issues/32198"],
  },
  {
    id: "apparmor-parser-failed",
    by: "containerd",
    summary: "apparmor_parser fails on the node while containerd loads its default AppArmor profile",
    texts: [
      "load apparmor profile <path>: exit status <number>",
      "load apparmor profile <path>: exit status <number>: <any>",
      "failed to create containerd container: load apparmor profile <path>: exit status <number>",
    ],
    evidence: "reported",
    fix: "run apparmor_parser --version and aa-status on the node: repair the package apparmor, or set " +
      "disable_apparmor in the CRI plugin's configuration",
    links: ["https://github.com/k3s-io/k3s/issues/3884"],
  },
  {
    id: "nydus-state",
    by: "containerd",
    summary:
      "the nydus snapshotter's own state does not fit containerd's images: it was installed anew, restarted, or its images came another way",
    texts: [
      "create instance <number>: object with key <name> already exists",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "restart the nydus snapshotter, remove the image on the node (crictl rmi, ctr -n k8s.io images rm), also the pause image, and let it be pulled " +
      "again through the snapshotter of the pod's runtime",
    links: [
      "https://github.com/confidential-containers/confidential-containers/issues/286",
      "https://github.com/containerd/nydus-snapshotter/issues/688",
    ],
  },
  {
    id: "nydus-annotations-missing",
    by: "containerd",
    summary:
      "the nydus snapshotter does not know which image a layer belongs to: containerd does not pass the annotations of CRI, or the pull came another way than through CRI",
    texts: ["snapshot", "snaposhot"].flatMap((word) =>
      ["", "failed to prepare extraction snapshot <name>: "].map((step) =>
        `${step}missing CRI reference annotation for ${word} <number>`
      )
    ),
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "set disable_snapshot_annotations = false in containerd's config.toml and restart containerd: 1.x in [plugins.\"io.containerd.grpc.v1.cri\".containerd], 2.x in [plugins.'io.containerd.cri.v1.images']. Then remove the image that another snapshotter pulled (crictl rmi) and let the kubelet or crictl pull it: ctr and nerdctl give no such annotations. A snapshotter of its own for the runtime's table needs containerd 1.7 or newer",
    links: ["https://github.com/kata-containers/kata-containers/issues/8407"],
  },
  {
    id: "snapshot-directory-missing",
    by: "shim",
    summary:
      "a directory of the overlay of a container's root filesystem does not exist: its snapshot was removed, whole or in part",
    texts: [
      "failed to mount rootfs component: no such file or directory",
      "failed to mount rootfs component <component>: no such file or directory",
      "failed to mount rootfs component: mount source: <words>, target: <path>, fstype: <words>, flags: <number>, data: <any>, err: no such file or directory",
      "error creating overlay mount to <path>: no such file or directory",
      "creating overlay mount to <path>, mount_data=<any>: no such file or directory",
      "failed to create temp dir: stat <path>/snapshots: no such file or directory",
      "failed to mount <path>containerd-mount<number>: no such file or directory",
      "failed to create containerd container: failed to mount <path>containerd-mount<number>: no such file or directory",
      "create prepare snapshot dir: failed to create temp dir: stat <path>: no such file or directory",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "create the container anew (docker rm and run, compose up --force-recreate; what it wrote outside of volumes is lost), usual on a NAS (QNAP, Synology) after an update or a hard power-off. If it stays: remove the image on the node and pull it again (crictl rmi, docker rmi, podman rmi). Find what deletes directories of the engine's data: a clean-up, another engine; mergerfs and NFS do not suit it, and a disk has to be mounted before the engine starts. A snapshotter of its own (nydus, stargz) may have lost its directory or not run: restart it, and remove the images that were pulled before",
    links: [
      "https://github.com/confidential-containers/confidential-containers/issues/286",
      "https://github.com/containerd/containerd/blob/v2.1.0/core/mount/mount_linux.go",
    ],
  },
  {
    id: "image-passwd-missing",
    by: "runtime",
    summary:
      "the container has no /etc/passwd or /etc/group with root: a volume covers it, the image's layers are incomplete, or the image has none",
    texts: [
      "unable to find user root: no matching entries in passwd file",
      "unable to find group root: no matching entries in group file",
      ...["passwd", "group"].flatMap((name) =>
        ["failed to create containerd container", "failed to generate container spec"].map((step) =>
          `${step}: open <path>/etc/${name}: no such file or directory`
        )
      ),
    ],
    evidence: "reported",
    fix:
      "mount nothing over / or /etc; remove the container and the image and pull or build it again, the engine restarted before (after a full disk or a crash layers lack files; what the container wrote outside of volumes is lost); " +
      "with a container that runs, docker exec --user 0 needs no file. An image without /etc/passwd (FROM scratch, an imported archive with its files one directory deeper) needs a numeric user",
    links: [
      "https://github.com/podman-container-tools/podman/issues/1817",
      "https://github.com/moby/sys/blob/user/v0.3.0/user/user.go",
    ],
  },
  {
    id: "image-user-unknown",
    by: "runtime",
    summary: "the user or group is a name that the image's passwd or group file does not have",
    texts: [
      "unable to find user <user>: no matching entries in passwd file",
      "unable to find group <group>: no matching entries in group file",
      "unable to find user <user>: invalid user:group",
      "can't find user <user>: no matching entries in passwd file",
      "Linux spec user can't find user <user>: no matching entries in passwd file",
    ],
    evidence: "reported",
    fix:
      "use a numeric user and group, or add the name to the image; a variable such as $USER is not replaced; in devcontainer.json correct remoteUser and containerUser",
    links: [
      "https://github.com/moby/sys/blob/user/v0.3.0/user/user.go",
      "https://github.com/podman-container-tools/podman/issues/7773",
    ],
  },
  {
    id: "seccomp-flag-probe-failed",
    by: "runtime",
    summary:
      "runc 1.5.0 asks libseccomp for a filter flag that the library or the headers runc was built with do not know",
    texts: [
      "unable to fetch SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV bit: invalid argument",
      "unable to fetch seccomp filter flags: unable to fetch <name> bit: <errno>",
      "unable to fetch <name> bit: <errno>",
    ],
    evidence: "reported",
    fix: "update runc to 1.5.1 or newer, or use runc's static build: the container's spec is not the cause",
    links: [
      "https://github.com/opencontainers/runc/pull/5347",
      "https://github.com/kubernetes/kubernetes/issues/140039",
    ],
  },
  {
    id: "docker-capability-refused",
    by: "runtime",
    summary:
      "Docker or crun refuses a capability that the kernel, the runtime or the environment of the daemon does not have",
    texts: [
      ...["CapAdd", "CapDrop"].flatMap((list) => [
        `invalid ${list}: ${DOCKER_CAPS}`,
        `invalid ${list}: unknown capability: <name>`,
      ]),
      DOCKER_CAPS,
      "unknown capability `<name>`",
      "capability <name> must start with CAP_",
      "desc = capability <name> must start with CAP_",
      // Docker before 19.03.
      "Unknown capability to add: <name>",
      "Unknown capability drop: <name>",
      "Unknown capability to drop: <name>",
      "linux spec capabilities: Unknown capability to add: <name>",
      "linux spec capabilities: Unknown capability drop: <name>",
    ],
    evidence: "source",
    needs: [
      "capability to add",
      "capability drop",
      "capability to drop",
      "CapAdd",
      "CapDrop",
      "must start with CAP_",
      "not available in the current environment",
      "crun",
      "OCI",
      "container",
      "runtime",
    ],
    fix:
      "remove the capability (capabilities.add, --cap-add) or correct its name; CAP_AUDIT_READ needs Linux 3.16, CAP_PERFMON and CAP_BPF 5.8, CAP_CHECKPOINT_RESTORE 5.9, and these three Docker 23.0 (before it SYS_ADMIN stands for them, with much more); " +
      "a daemon in a container has only its own capabilities, and crun knows those of the libcap that it is built with. Must start with CAP_: a CRI-O before 1.0; update it",
    links: ["https://github.com/moby/moby/blob/v24.0.0/oci/caps/utils.go"],
  },
];
