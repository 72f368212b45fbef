/** Reports about AppArmor, SELinux, seccomp, capabilities and keys. @module */

import { containerdLog, docker, type Report, sandboxEvent, startError } from "./report.ts";

const RUNC = "runc create failed: unable to start container process: ";
const INIT = `${RUNC}error during container init: `;

/** Reports about security modules. */
export const SECURITY_REPORTS: readonly Report[] = [
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"apply apparmor profile: apparmor failed to apply profile: write /proc/self/attr/exec: permission denied\\"": unknown.',
    rule: "apparmor-change-profile-denied",
    source: "docker/for-linux#1129",
  },
  {
    text: docker(
      `${INIT}unable to apply apparmor profile: apparmor failed to apply profile: write /proc/thread-self/attr/apparmor/exec: no such file or directory`,
    ),
    rule: "apparmor-profile-not-loaded",
    source: "opencontainers/runc#3831",
  },
  {
    text: startError(
      `${INIT}unable to apply apparmor profile: apparmor failed to apply profile: write /proc/self/attr/exec: invalid argument`,
    ),
    rule: "apparmor-not-supported",
    source: "opencontainers/runc#3831",
  },
  {
    text:
      'Error: failed to create containerd container: get apparmor_parser version: exec: "apparmor_parser": executable file not found in $PATH',
    rule: "apparmor-parser-missing",
    source: "rancher/k3os#702",
  },
  {
    text:
      'Oct 13 22:12:14 node-1 kubelet[31773]: E1013 22:12:14.361653   31773 remote_runtime.go:442] "CreateContainer in sandbox from runtime service failed" err="rpc error: code = Unknown desc = failed to create containerd container: get apparmor_parser version: exec: \\"apparmor_parser\\": executable file not found in $PATH" podSandboxID="78de"',
    rule: "apparmor-parser-missing",
    source: "containerd/containerd#7547",
  },
  {
    text:
      "Error: failed to create containerd container: load apparmor profile /tmp/cri-containerd.apparmor.d1: parser error(AppArmor parser error for /tmp/cri-containerd.apparmor.d1 in /tmp/cri-containerd.apparmor.d1 at line 16: syntax error, unexpected TOK_OPENPAREN, expecting TOK_MODE",
    rule: "apparmor-parser-too-old",
    source: "containerd/containerd#8737",
  },
  {
    text:
      'Error: failed to generate container "1807" spec: failed to generate spec opts: failed to generate apparmor spec opts: apparmor profile not found k8s-apparmor-example-deny-write',
    rule: "apparmor-asked-without-apparmor",
    source: "containerd/containerd v1.7.24 pkg/cri/server/container_create_linux.go",
  },
  {
    text:
      'time="2022-01-01T01:52:57.227885339-05:00" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:etcd-a,Uid:dd5a,Namespace:kube-system,Attempt:0,} failed, error" error="failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: write /proc/self/attr/keycreate: invalid argument: unknown"',
    rule: "selinux-type-unknown",
    source: "rancher/rke2#6814",
  },
  {
    text: "OCI runtime create failed: write /proc/self/task/1/attr/exec: invalid argument",
    rule: "selinux-type-unknown",
    source: "containerd/cri#199",
  },
  {
    text: startError(`${INIT}write /proc/thread-self/attr/exec: invalid argument`),
    rule: "selinux-type-unknown",
    source: "opencontainers/runc v1.2.0 and opencontainers/selinux",
  },
  {
    text: startError(`${INIT}write /proc/self/attr/keycreate: permission denied`),
    rule: "selinux-denied",
    source: "containerd/containerd#5864",
  },
  {
    text: startError(
      "runc create failed: selinux label is specified in config, but selinux is disabled or not supported",
    ),
    rule: "selinux-label-without-selinux",
    source: "moby/moby#34382",
  },
  {
    text:
      'Error: failed to generate container "1807" spec: failed to generate spec: relabel "/var/lib/kubelet/pods/0d74/volumes/kubernetes.io~nfs/data" with "system_u:object_r:container_file_t:s0:c1,c2" failed: lsetxattr /var/lib/kubelet/pods/0d74/volumes/kubernetes.io~nfs/data: operation not supported',
    rule: "relabel-failed",
    source: "containerd/containerd v1.7.24 pkg/cri/opts/spec_linux_opts.go",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim: OCI runtime create failed: runc create failed: unable to start container process: unable to init seccomp: error loading seccomp filter into kernel: error loading seccomp filter: errno 524: unknown",
    rule: "bpf-jit-limit",
    source: "okteto/okteto#3422",
  },
  {
    text: startError(
      `${INIT}unable to init seccomp: error loading seccomp filter into kernel: error loading seccomp filter: errno 524`,
    ),
    rule: "bpf-jit-limit",
    source: "leptonai/gpud#213; form: runc 1.2 and later",
  },
  {
    text: "failed to generate seccomp spec opts: seccomp is not supported",
    rule: "seccomp-unsupported",
    source: "containerd/containerd v1.7.24 pkg/cri/server",
  },
  {
    text:
      'Error: failed to generate container "1807" spec: failed to generate spec opts: failed to generate seccomp spec opts: cannot load seccomp profile "/var/lib/kubelet/seccomp/profiles/audit.json": open /var/lib/kubelet/seccomp/profiles/audit.json: no such file or directory',
    rule: "seccomp-profile-file",
    source: "containerd/containerd v1.7.24 contrib/seccomp",
  },
  {
    text:
      'Error: container create failed: time="2023-02-09T10:40:58Z" level=error msg="string SCMP_ACT_NOTIFY is not a valid action for seccomp"',
    rule: "seccomp-action-unknown",
    source: "kinvolk/seccompagent#32",
  },
  {
    text: "Error: runc: seccomp: config provided but seccomp not supported: OCI runtime error",
    rule: "seccomp-not-supported",
    source: "containers/podman-compose#273",
  },
  {
    text: sandboxEvent(
      `${INIT}unable to init seccomp: error loading seccomp filter into kernel: error loading seccomp filter: invalid argument`,
    ),
    rule: "seccomp-not-supported",
    source: "opencontainers/runc v1.3.5 libcontainer/seccomp/patchbpf",
  },
  {
    text: startError(`${RUNC}unable to apply caps: operation not permitted`),
    rule: "capability-beyond-runtime",
    source: "opencontainers/runc v1.1.5 libcontainer/init_linux.go",
  },
  {
    text:
      'Error: OCI runtime error: time="2022-02-26T01:40:04-05:00" level=error msg="container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: join session keyring: create session key: disk quota exceeded"',
    rule: "keyring-quota",
    source: "podman-container-tools/podman#13363",
  },
  {
    text:
      "Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: unable to join session keyring: unable to create session key: disk quota exceeded",
    rule: "keyring-quota",
    source: "mieweb/opensource-server#279",
  },
  {
    text:
      'The runj process failed: time="2024-03-20T11:49:48Z" level=fatal \nmsg="Error executing the container" \nerror="Error initializing the container process: \n  unable to start container process: \n    error during container init: \n      unable to join session keyring: \n        unable to create session key: \n          disk quota exceeded\n"',
    rule: "keyring-quota",
    source: "darkyzhou/seele#13",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:402: container init caused "could not create session key: disk quota exceeded"": unknown.',
    rule: "keyring-quota",
    source: "moby/moby#38454",
  },
  {
    text: containerdLog(
      `${RUNC}unable to init seccomp: seccomp notify unsupported: API level: got 5, want at least 6. Please try with libseccomp >= 2.5.0 and Linux >= 5.7`,
    ),
    rule: "seccomp-profile-refused",
    source: "opencontainers/runc v1.1.5 libcontainer/seccomp/seccomp_linux.go",
  },
  {
    text:
      `Error: failed to create containerd container: load apparmor profile /tmp/cri-containerd.apparmor.d3: parser error("AppArmor parser error for /tmp/cri-containerd.apparmor.d3 in /tmp/cri-containerd.apparmor.d3 at line 3: Could not open 'abi/3.0': No such file or directory\n"): exit status 1`,
    rule: "apparmor-abi-missing",
    source: "containerd/containerd#13268",
  },
  {
    text:
      '  Warning  Unhealthy  103s               kubelet, node-1  Readiness probe errored: rpc error: code = Unknown desc = failed to exec in container: failed to start exec "bd5da390825cd40a47b159f5f96c73af91c2d7014df0e736d5e534bd10696621": OCI runtime exec failed: exec failed: container_linux.go:345: starting container process caused "apparmor failed to apply profile: write /proc/self/attr/exec: operation not permitted": unknown',
    rule: "apparmor-exec-denied",
    source: "kserve/kserve#839",
  },
  {
    text:
      'rpc error: code = 2 desc = oci runtime error: exec failed: container_linux.go:247: starting container process caused "apparmor failed to apply profile: no such file or directory"',
    rule: "apparmor-profile-unloaded",
    source: "moby/moby#25488",
  },
  {
    text: "# podman exec -it web /bin/bash\nError: AppArmor not initialized correctly: OCI runtime error",
    rule: "crun-apparmor-unseen",
    source: "podman-container-tools/podman#4902",
  },
];
