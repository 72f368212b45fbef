/**
 * What CRI-O and Podman refuse of a container's request, and clients that do not reach Podman.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** What CRI-O and Podman refuse. */
export const CRIO_REQUESTS: readonly DaemonRule[] = [
  {
    id: "engine-mount-source-missing",
    by: "containerd",
    summary: "CRI-O or Podman does not find the source of a mount on the node",
    texts: [
      "cannot mount <path>: path does not exist and will cause issues as a directory",
      "failed to resolve symlink <path>: lstat <path>: no such file or directory",
    ],
    evidence: "source",
    fix:
      "create the path on the node, or correct the volume: Podman creates no directory for a bind mount, as Docker does with -v; CRI-O refuses paths of " +
      "absent_mount_sources_to_reject, such as /etc/hostname, which have to be files",
    links: ["https://github.com/cri-o/cri-o/blob/v1.30.0/docs/crio.conf.5.md"],
  },
  {
    id: "crio-device-not-allowed",
    by: "containerd",
    summary: "a device of the annotation io.kubernetes.cri-o.Devices that CRI-O does not allow",
    texts: [
      "device <path> is specified but is not in allowed_devices",
      "<path> is specified but is not in allowed_devices",
    ],
    evidence: "source",
    fix:
      "list the device in allowed_devices of /etc/crio/crio.conf.d and restart CRI-O, or remove it from the pod's annotation; allowed by default are only " +
      "/dev/fuse and, in newer releases, /dev/net/tun",
    links: ["https://github.com/cri-o/cri-o/blob/v1.30.0/docs/crio.conf.5.md"],
  },
  {
    id: "podman-not-running",
    by: "kubelet",
    summary:
      "a client does not reach Podman: its socket or its virtual machine does not run, or the user may not open it",
    texts: [
      "Cannot connect to Podman. Please verify your connection to the Linux system using `podman system connection list`, or try `podman machine init` and `podman machine start` to manage a new Linux VM",
      ...["connection refused", "no such file or directory", "permission denied"].map((errno) =>
        `dial unix <path>podman/podman.sock: connect: ${errno}`
      ),
      "unable to connect to Podman socket: <any>",
      "unable to connect to Podman. failed to create sshClient: <any>",
    ],
    evidence: "source",
    fix:
      "start it: podman machine start (macOS, Windows), systemctl --user start podman.socket, or as root systemctl start podman.socket; correct " +
      "CONTAINER_HOST, DOCKER_HOST and podman system connection list",
    links: [
      "https://github.com/podman-container-tools/podman/blob/v5.0.0/docs/source/markdown/podman-system-service.1.md",
    ],
  },
];
