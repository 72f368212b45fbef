/** Texts that no rule may claim: other programs, causes outside, and too little of a text. @module */

import type { Report } from "./report.ts";

/** Texts that no rule may claim. */
export const OTHER_REPORTS: readonly Report[] = [
  { text: "permission denied", rule: null, source: "invented", why: "an errno alone" },
  { text: "no such file or directory: unknown", rule: null, source: "invented", why: "an errno alone" },
  {
    text: "Error: OCI runtime create failed: container_linux.go:345: starting container p",
    rule: null,
    component: "runc",
    source: "getsentry/self-hosted#456",
    why: "cut before any cause",
  },
  {
    text: "Back-off restarting failed container",
    rule: null,
    source: "kubernetes/kubernetes, an event",
    why: "names no cause",
  },
  {
    text:
      "0/3 nodes are available: 1 node(s) had untolerated taint {node-role.kubernetes.io/master: true}, 2 Insufficient memory.",
    rule: "pod-unschedulable",
    source: "kubernetes/kubernetes, an event of the scheduler",
  },
  {
    text:
      'Liveness probe failed: Get "http://10.0.0.7:8080/healthz": dial tcp 10.0.0.7:8080: connect: connection refused',
    rule: null,
    source: "kubernetes/kubernetes, an event",
    why: "the container runs",
  },
  {
    text: "bash: fork: retry: Resource temporarily unavailable",
    rule: null,
    source: "podman-container-tools/podman#17647",
    why: "a program in the container says it",
  },
  {
    text: "sudo: effective uid is not 0, is sudo installed setuid root?",
    rule: null,
    source: "a program in the container",
    why: "a program in the container says it",
  },
  {
    text: "/usr/local/bin/oci-registry: /lib/x86_64-linux-gnu/libm.so.6: cannot read file data: Is a directory",
    rule: null,
    source: "mcronce/oci-registry#12 (form)",
    why: "a program in the container says it",
  },
  {
    text: "panic: open /etc/app/config.yaml: permission denied",
    rule: null,
    source: "invented",
    why: "a program in the container says it",
  },
  {
    text: "cp: cannot create directory '/data/x': Read-only file system",
    rule: null,
    source: "invented",
    why: "a program in the container says it",
  },
  {
    text: "mount: /mnt: permission denied.",
    rule: null,
    source: "util-linux",
    why: "a program in the container says it",
  },
  {
    text:
      "lxc_utils - utils.c:mkdir_p:253 - No space left on device - failed to create directory '/sys/fs/cgroup/memory//lxc/test123'",
    rule: "lxc-cgroup-failed",
    source: "canonical/lxd#1961",
  },
  { text: "Error: could not find the widget in the gadget", rule: null, source: "invented" },
  {
    text: "Failed to create pod sandbox: rpc error: code = Unknown desc = something new went wrong",
    rule: null,
    source: "invented",
    why: "known wrappers, unknown cause",
  },
  {
    text:
      "OCI runtime create failed: runc create failed: unable to start container process: error during container init: quux the frob: operation not permitted: unknown",
    rule: null,
    component: "runc",
    source: "invented",
    why: "known wrappers, unknown cause; the errno is named",
  },
  {
    text:
      "VERBOSE [U=0,P=16410]      mountGeneric()                Overlay mount failed with invalid argument, mounting without xino option",
    rule: null,
    source: "apptainer/apptainer#2072",
    why: "Apptainer is not modelled",
  },
  { text: "Error: spawn /bin/sh ENOENT", rule: null, source: "Node.js", why: "a program in the container says it" },
  {
    text: "nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)",
    rule: null,
    source: "nginx",
    why: "a program in the container says it",
  },
  {
    text: "ls: cannot open directory '.': Permission denied",
    rule: null,
    source: "coreutils",
    why: "a program in the container says it",
  },
  {
    text: "Error: grpc: error while marshaling: string field contains invalid UTF-8",
    rule: "kubelet-request-not-utf8",
    source: "kubernetes/kubernetes#139132",
  },
  {
    text:
      'err="container redis start failed in pod argocd-redis-6ff4_argocd(7106): CreateContainerError: grpc: error while marshaling: string field contains invalid UTF-8"',
    rule: "kubelet-request-not-utf8",
    source: "argoproj/argo-cd#25815",
  },
  {
    text: "Error: Error: grpc: error unmarshalling request: string field contains invalid UTF-8",
    rule: "request-not-utf8",
    source: "aws/containers-roadmap#2791",
  },
  {
    text:
      "Error: failed to create containerd container: rootpath on mountPath /var/lib/containerd/tmpmounts/containerd-mount1807, volume data: too many links",
    rule: "volume-copy",
    source: "containerd/containerd v1.7.24 pkg/cri/opts/container.go",
  },
  {
    text:
      "Error: failed to create containerd container: stat volume in rootfs: stat /var/lib/containerd/tmpmounts/containerd-mount1807/data: permission denied",
    rule: "volume-copy",
    source: "containerd/containerd v1.7.24 pkg/cri/opts/container.go",
  },
  {
    text:
      "Error: failed to create containerd container: rootpath on mountPath /var/lib/containerd/tmpmounts/containerd-mount1807, volume /data: lstat /var/lib/containerd/tmpmounts/containerd-mount1807/data: permission denied",
    rule: "volume-copy",
    source: "containerd/containerd v1.7.24 pkg/cri/opts/container.go",
  },
  {
    text: "cannot allocate tty if runc will detach without setting console socket",
    rule: "console-socket",
    source: "opencontainers/runc utils_linux.go",
  },
  {
    text: "ERRO[0000] cannot use console socket if runc will not detach or allocate tty",
    rule: "console-socket",
    source: "opencontainers/runc utils_linux.go",
  },
  {
    text: "Error: OCI runtime error: crun: use --console-socket with --detach when a terminal is used",
    rule: "console-socket",
    source: "containers/crun src/libcrun/container.c",
  },
  {
    text: "rootfsPropagation of [r]private is not safe without pivot_root",
    rule: "rootfs-propagation-no-pivot",
    source: "opencontainers/runc libcontainer/specconv/spec_linux.go",
  },
  {
    text: "Error: localhostProfile must be set if seccompProfile type is Localhost.",
    rule: "kubelet-seccomp-profile",
    source: "kubernetes/kubernetes pkg/kubelet/kuberuntime/helpers.go",
  },
  {
    text: 'Error: failed to create subPath directory for volumeMount "data" of container "app"',
    rule: "volume-subpath-refused",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_pods.go",
  },
];
