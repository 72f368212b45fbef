/** Reports about what a container's process may have and do: sysctls, ids, capabilities, security modules, limits, its program. @module */

import type { Report } from "./report.ts";

/** Reports about the rights of processes. */
export const PROCESS_RIGHT_REPORTS: readonly Report[] = [
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied",
    rule: "sysctl-reopen-denied",
    source: "getsentry/self-hosted#4041",
  },
  {
    text:
      'Error creating: pods "api-sleep-64d4f9646d-" is forbidden: PodSecurityPolicy: unable to admit pod: [pod.spec.securityContext.sysctls[0]: Forbidden: unsafe sysctl "net.core.somaxconn" is not allowed]',
    rule: "pod-policy-sysctl",
    source: "cortexlabs/cortex#804",
  },
  {
    text:
      'msg="Handler for POST /containers/8483159eeddf0962ea101db60eb26b787a2498147ab494cb2da96c9b289bff9d/start returned error: OCI runtime create failed: sysctl xxxx not allowed in host network namespace: unknown"',
    rule: "net-sysctl-in-host-netns",
    source: "canonical/docker-snap#40",
  },
  {
    text:
      "Error: open /proc/sys/net/ipv4/ping_group_range : No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "sysctl-name-blank",
    source: "podman-container-tools/podman#11209",
  },
  {
    text: "Error: OCI runtime error: crun: write to /proc/sys/net/ipv4/ping_group_range: Invalid argument",
    rule: "ping-group-range-unmapped",
    source: "podman-container-tools/podman#15934",
  },
  {
    text:
      'Error: unable to copy from source docker://registry:3: copying system image from manifest list: writing blob: adding layer with blob "sha256:bc1da058f299723f8258c5a82dd007d1dd72e275087b726d5e1be5ef6198f286"/""/"sha256:23e75c9dd3ec742dcf0b41994dd6e581b011fb29044efa7b1921f92f59e3e11e": unpacking failed (error: exit status 1; output: potentially insufficient UIDs or GIDs available in user namespace (requested 0:42 for /etc/shadow): Check /etc/subuid and /etc/subgid if configured locally and run "podman system migrate": lchown /etc/shadow: invalid argument)',
    rule: "podman-storage-ids",
    source: "distribution/distribution-library-image#197",
  },
  {
    text:
      'docker: failed to register layer: failed to Lchown "/proot-apps/jq" for UID 1001, GID 102 (try increasing the number of subordinate IDs in /etc/subuid and /etc/subgid): lchown /proot-apps/jq: invalid argument',
    rule: "layer-owner-unmapped",
    source: "linuxserver/docker-keepassxc#9",
  },
  {
    text:
      "docker: failed to register layer: Error processing tar file(exit status 1): Container ID 378950266 cannot be mapped to a host ID.",
    rule: "layer-owner-beyond-remap",
    source: "timlegge/docker-foswiki#40",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: creating container: starting sandbox: fork/exec /proc/self/exe: no space left on device: unknown.",
    rule: "gvisor-namespace-limit",
    source: "google/gvisor#5964",
  },
  {
    text:
      'Error: docker: Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused **"cannot set uid to unmapped user in user namespace"**: unknown.',
    rule: "process-uid-unmapped",
    source: "SAP/cloud-mta-build-tool#769",
  },
  {
    text:
      "$ podman run --userns auto quay.io/libpod/testimage:20221018 cat /proc/self/uid_map \nError: OCI runtime error: crun: setgroups: Invalid argument",
    rule: "supplemental-group-unmapped",
    source: "containers/storage#1557",
  },
  {
    text:
      'time="2022-01-12T13:05:35.241224797Z" level=info msg="Starting up"\ntime="2022-01-12T13:05:35.241389988Z" level=info msg="User namespaces: ID ranges will be mapped to subuid/subgid ranges of: dockremap"\nCan\'t create ID mappings: no subuid ranges found for user "dockremap"',
    rule: "userns-remap-subids",
    source: "moby/moby#38712",
  },
  {
    text:
      'pi@debian-buster-64:~ $ sudo docker run --privileged  hello-world\ndocker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "apply caps: operation not permitted": unknown.\nERRO[0001] error waiting for container: context canceled',
    rule: "capability-beyond-runtime",
    source: "sakaki-/raspbian-nspawn-64#21",
  },
  {
    text: 'docker: Error response from daemon: invalid CapAdd: unknown capability: "CAP_PERFMON".',
    rule: "docker-capability-refused",
    source: "moby/moby#42601",
  },
  {
    text:
      'kubelet  Error: container create failed: time="2021-10-11T08:28:03Z" level=error msg="container_linux.go:380: starting container process caused: apply caps: operation not permitted"',
    rule: "capability-beyond-runtime",
    source: "kubernetes/minikube#12705",
  },
  {
    text:
      'Error creating: Pod "kubectl-flame-4f465c64-d16b-4af3-b643-44d6e784beca-vgtzt" is invalid: spec.containers[0].securityContext: Invalid value: core.SecurityContext{Capabilities:(*core.Capabilities)(nil), Privileged:(*bool)(0x403599728d), SELinuxOptions:(*core.SELinuxOptions)(nil), WindowsOptions:(*core.WindowsSecurityContextOptions)(nil), RunAsUser:(*int64)(nil), RunAsGroup:(*int64)(nil), RunAsNonRoot:(*bool)(nil), ReadOnlyRootFilesystem:(*bool)(nil), AllowPrivilegeEscalation:(*bool)(0x403599728c), ProcMount:(*core.ProcMountType)(nil), SeccompProfile:(*core.SeccompProfile)(nil)}: cannot set `allowPrivilegeEscalation` to false and `privileged` to true',
    rule: "pod-privileged-contradiction",
    source: "yahoo/kubectl-flame#95",
  },
  {
    text: "trek | exec /usr/bin/dumb-init: operation not permitted trek, exited with code 255 (restarting)",
    rule: "program-exec-refused",
    source: "liketrek/TREK#1337",
  },
  {
    text: "bash: ./node/bin/node: Operation not permitted",
    rule: null,
    source: "wazuh/wazuh-docker#1618",
  },
  {
    text: 'standard_init_linux.go:190: exec user process caused "operation not permitted"',
    rule: "program-exec-refused",
    source: "actiontech/dtle#454",
  },
  {
    text:
      'Error: failed to generate security options for container "test-container": failed to generate seccomp security options for container: cannot load seccomp profile "/var/lib/kubelet/seccomp/operator/profiles/audit.json": open /var/lib/kubelet/seccomp/operator/profiles/audit.json: no such file or directory',
    rule: "seccomp-profile-file",
    source: "kubernetes-sigs/security-profiles-operator#878",
  },
  {
    text:
      "Error: loading seccomp profile (/usr/share/containers/seccomp.json) failed: seccomp not enabled in this build",
    rule: "engine-without-seccomp",
    source: "podman-container-tools/podman#18609",
  },
  {
    text: "error adding seccomp rule for syscall personality: requested action matches default action of filter",
    rule: "seccomp-rule-refused",
    source: "opencontainers/runc#1847",
  },
  {
    text: "runtime/cgo: pthread_create failed: Operation not permitted",
    rule: "libseccomp-too-old",
    source: "podman-container-tools/skopeo#1501",
  },
  {
    text:
      "Status:         Pending\nReason:         AppArmor\nMessage:        Cannot enforce AppArmor: AppArmor is not enabled on the host",
    rule: "kubelet-apparmor-off",
    source: "rancher/rke2#483",
  },
  {
    text:
      "docker: Error response from daemon: AppArmor enabled on system but the docker-default profile could not be loaded: running `/sbin/apparmor_parser apparmor_parser -Kr /var/lib/docker/tmp/docker-default771187589` failed with output: AppArmor parser error for /var/lib/docker/tmp/docker-default771187589 in /var/lib/docker/tmp/docker-default771187589 at line 15: syntax error, unexpected TOK_OPENPAREN, expecting TOK_MODE",
    rule: "docker-apparmor-parser-old",
    source: "moby/moby#36952",
  },
  {
    text:
      'stderr: Container 1Panel-mysql-Fdzg Creating Container 1Panel-mysql-Fdzg Created Container 1Panel-mysql-Fdzg Starting Error response from daemon: AppArmor enabled on system but the docker-default profile could not be loaded: running `/usr/sbin/apparmor_parser apparmor_parser -Kr /var/lib/docker/tmp/docker-default4246559669` failed with output: apparmor_parser: Unable to replace "docker-default". Permission denied; attempted to load a profile while confined? error: exit status 243',
    rule: "apparmor-load-denied",
    source: "1Panel-dev/1Panel#2867",
  },
  {
    text: "/bin/sh: can't open '/entrypoint.sh': Permission denied",
    rule: "entry-point-denied",
    source: "bmuschko/cks-crash-course#2",
  },
  {
    text:
      'Error response from daemon: OCI runtime create failed: container_linux.go:346: starting container process caused "process_linux.go:449: container init caused \\"write /proc/self/attr/keycreate: permission denied\\"": unknown.',
    rule: "selinux-denied",
    source: "containerd/containerd#3862",
  },
  {
    text:
      'time="2021-11-15T19:43:11.350153887+01:00" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:etcd-redacted,Uid:5035b6cfd6d86b57b6d465fc038c1d82,Namespace:kube-system,Attempt:0,} failed, error" error="failed to create containerd task: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: failed to set /proc/self/attr/keycreate on procfs: write /proc/self/attr/keycreate: invalid argument: unknown"',
    rule: "selinux-type-unknown",
    source: "rancher/rke2-selinux#24",
  },
  {
    text:
      'ERRO[0000] unable to start container "fedora-toolbox-32": setrlimit `RLIMIT_NPROC`: Operation not permitted: OCI runtime permission denied error ',
    rule: "rlimit-processes-denied",
    source: "containers/toolbox#450",
  },
  {
    text:
      "FATAL ERROR: running container: creating container: cannot create sandbox: cannot read client sync file: waiting for sandbox to start: EOF",
    rule: "gvisor-sandbox-died",
    source: "google/gvisor#11696",
  },
  {
    text: "/etc/init.d/docker: 103: ulimit: error setting limit (Operation not permitted)",
    rule: "docker-service-limit-refused",
    source: "nestybox/sysbox#702",
  },
  {
    text:
      '2025-10-04 18:18:13.757551-0700 0x142a05   Info        0x0                  36144  0    container-runtime-linux: [com.apple.container:RuntimeLinuxHelper] starting start [uuid=alpine]\n2025-10-04 18:18:13.763546-0700 0x142a05   Error       0x0                  36144  0    container-runtime-linux: [com.apple.container:RuntimeLinuxHelper] start failed [uuid=alpine] [error=Error Domain=NSPOSIXErrorDomain Code=1 "Operation not permitted"]',
    rule: "apple-container-limit",
    source: "apple/container#722",
  },
  {
    text: 'failed to change OOM score to -500            error="open /proc/14839/oom_score_adj: permission denied"',
    rule: "daemon-oom-score-unchanged",
    source: "docker/for-linux#1120",
  },
  {
    text:
      "[conmon:d]: failed to write to /proc/self/oom_score_adj: Permission denied\n[…]\nwriting file '/proc/11598/gid_map': Operation not permitted\\nsetgid(0): Invalid argument: OCI runtime permission denied error\"",
    rule: "userns-mapping-refused",
    source: "podman-container-tools/podman#4960",
  },
  {
    text:
      " message: 'container has runAsNonRoot and image has non-numeric user (admin),\n          cannot verify user is non-root (pod: \"xxx\",\n          container: container)'\n        reason: CreateContainerConfigError",
    rule: "kubelet-user-not-numeric",
    source: "civicrm/civicrm-docker#8",
  },
  {
    text:
      "docker: Error response from daemon: linux spec user: unable to find user dsh: no matching entries in passwd file.",
    rule: "image-user-unknown",
    source: "YelpArchive/dockersh#28",
  },
  {
    text:
      'Error: container create failed: time="2021-03-23T11:28:38Z" level=error msg="container_linux.go:348: starting container process caused \\"chdir to cwd (\\\\\\"/home/nonroot\\\\\\") set in config.json failed: permission denied\\"" container_linux.go:348: starting container process caused "chdir to cwd (\\"/home/nonroot\\") set in config.json failed: permission denied"',
    rule: "cwd-not-searchable",
    source: "vshn/signalilo#71",
  },
  {
    text:
      '36s         Warning   FailedCreate        replicaset/starboard-operator-79ffdf5bcf      Error creating: pods "starboard-operator-79ffdf5bcf-" is forbidden: unable to validate against any security context constraint: [provider restricted: .spec.securityContext.fsGroup: Invalid value: []int64{10000}: 10000 is not an allowed group spec.containers[0].securityContext.runAsUser: Invalid value: 10000: must be in the ranges: [1000620000, 1000629999]]',
    rule: "pod-scc-missing",
    source: "aquasecurity/starboard#515",
  },
  {
    text: 'error: failed switching to "postgres": operation not permitted',
    rule: "entry-point-user-switch",
    source: "Chevron7Locked/kima-hub#3",
  },
  {
    text: "ctfd-1   | exec /opt/CTFd/docker-entrypoint.sh: no such file or directory",
    rule: "script-interpreter-lost",
    source: "CTFd/CTFd#2598",
  },
  {
    text:
      'Error: failed to create containerd task: OCI runtime create failed: container_linux.go:370: starting container process caused: exec: "--zap-time-encoding=iso8601": executable file not found in $PATH: unknown',
    rule: "program-is-option",
    source: "ibm-ecm/ibm-fncm-containers#23",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "postgres-operator": executable file not found in $PATH',
    rule: "executable-not-in-path",
    source: "movetokube/postgres-operator#214",
  },
  {
    text:
      'Error: failed to create containerd task: OCI runtime create failed: container_linux.go:345: starting container process caused "exec: \\"sh\\": executable file not found in $PATH": unknown',
    rule: "image-without-shell",
    source: "satoshipay/stellar-helm-charts#12",
  },
  {
    text: "[FATAL tini (7)] exec /run.sh failed: Permission denied",
    rule: "entry-point-denied",
    source: "sjthespian/addon-tuyagateway#6",
  },
  {
    text: "exec /usr/local/bin/docker-entrypoint.sh argument list too long",
    rule: "arguments-too-long",
    source: "kubernetes/kubernetes#124368",
  },
  {
    text: "ERROR: for portage  Cannot create container for service portage: No command specified",
    rule: "image-without-command",
    source: "gentoo/gentoo-docker-images#42",
  },
  {
    text:
      "C:\\Program Files\\Docker\\Docker\\resources\\bin\\docker.exe: Error response from daemon: container 21395f0034892407011f8473ea12e37a051f76870f405e14d4b84888c9d8a9b9 encountered an error during hcsshim::System::CreateProcess: failure in a Windows system call: The system cannot find the file specified. (0x2)\n[Event Detail:  Provider: 00000000-0000-0000-0000-000000000000]\n[Event Detail:  Provider: 00000000-0000-0000-0000-000000000000]\n[Event Detail: onecore\\vm\\compute\\management\\orchestration\\vmhostedcontainer\\processmanagement.cpp(173)\\vmcomputeagent.exe!00007FF74B9AAE77: (caller: 00007FF74B95E4AB) Exception(1) tid(38c) 80070002 The system cannot find the file specified.",
    rule: "windows-program-missing",
    source: "docker/for-win#6551",
  },
  {
    text: "/etc/init.d/docker: 62: ulimit: error setting limit (Invalid argument)",
    rule: "docker-service-limit-refused",
    source: "docker/for-linux#1480",
  },
  {
    text: "/etc/init.d/docker: 96: ulimit: error setting limit (Operation not permitted)",
    rule: "docker-service-limit-refused",
    source: "CypherpunkArmory/UserLAnd#1575",
  },
  {
    text: "bin/custom-entrypoint: line 13: ulimit: max locked memory: cannot modify limit: Operation not permitted",
    rule: "entry-point-limit-refused",
    source: "Anchormen/elasticsearch-kubernetes#3",
  },
  {
    text: "/etc/init.d/cassandra: 71: ulimit: error setting limit (Operation not permitted)",
    rule: null,
    why: "a service of any machine prints it, too",
    source: "docker-library/cassandra#46",
  },
  {
    text: "-bash: ulimit: open files: cannot modify limit: Operation not permitted",
    rule: null,
    why: "any shell prints it",
    source: "bash 5.2 builtins/ulimit.def",
  },
  {
    text:
      "docker: Error response from daemon: failed to set OOM Score on shim: write /proc/226/oom_score_adj: permission denied: unknown.\nERRO[0002] error waiting for container: context canceled ",
    rule: "daemon-oom-score-refused",
    source: "moby/moby#41541",
  },
  {
    text: "sshd[812]: error writing /proc/self/oom_score_adj: Permission denied",
    rule: null,
    source: "openssh-portable platform-misc, as any daemon",
  },
  {
    text: 'Error: interrupted: "XPC connection error: Connection invalid"',
    rule: "apple-container-service-off",
    source: "apple/container#36",
  },
  {
    text:
      'Error: internalError: "failed to list containers" (cause: "interrupted: "XPC connection error: Connection invalid"")',
    rule: "apple-container-service-off",
    source: "apple/container#80",
  },
  {
    text:
      'Launching container-apiserver...\nTesting access to container-apiserver...\nError: internalError: "failed to get a response from apiserver: interrupted: "XPC connection error: Connection invalid""\nEnsure container system service has been started with `container system start`.',
    rule: "apple-container-service-off",
    source: "apple/container#2008",
  },
  {
    text:
      'Error: internalError: "failed to create container" (cause: "internalError: "XPC timeout for request to com.apple.container.apiserver/containerCreate"")',
    rule: "apple-container-service-ended",
    source: "apple/container#857",
  },
  {
    text:
      'internalError: "failed to list containers" (cause: "interrupted: "XPC connection error: Connection interrupted"")',
    rule: "apple-container-service-ended",
    source: "apple/container#699",
  },
  {
    text:
      '2026-03-19 10:05:47.374231+0800 0x30af88   Error       0x0                  7090   0    container-network-vmnet: [com.apple.container:NetworkVmnetHelper] container-network-vmnet failed [id=default] [error=unsupported: "failed to create vmnet network with status vmnet_return_t(rawValue: 1001)"]',
    rule: "apple-container-network-failed",
    source: "apple/container#1319",
  },
  {
    text:
      'Error: internalError: "failed to bootstrap container" (cause: "internalError: "failed to bootstrap container buildkit (cause: "unknown: "Error Domain=VZErrorDomain Code=1 "The virtual machine failed to start." UserInfo={NSLocalizedFailure=Internal Virtualization error., NSLocalizedFailureReason=The virtual machine failed to start.}"")"")',
    rule: "apple-container-vm-failed",
    source: "apple/container#1254",
  },
  {
    text:
      'Error: notFound: "default kernel not configured for architecture arm64, please use the `container system kernel set` command to configure it"',
    rule: "apple-container-kernel-missing",
    source: "apple/container 1.2.2 Sources/Services/ContainerAPIService/Client/ClientKernel.swift",
  },
  {
    text:
      '[vphone] Fatal: Error Domain=VZErrorDomain Code=1 "The virtual machine failed to start." UserInfo={NSLocalizedFailure=Internal Virtualization error., NSLocalizedFailureReason=The virtual machine failed to start.}',
    rule: null,
    why: "a virtual machine of another program",
    source: "Lakr233/vphone-cli#370",
  },
  {
    text: 'Error starting daemon: Can\'t create ID mappings: No subuid ranges found for user "dockremap"',
    rule: "userns-remap-subids",
    source: "moby/moby v20.10.0 daemon/daemon_unix.go",
  },
  {
    text: 'failed to start daemon: error creating ID mappings: no subuid ranges found for user "dockremap"',
    rule: "userns-remap-subids",
    source: "moby/moby daemon/daemon_unix.go",
  },
  {
    text: "exec /usr/bin/caddy: operation not permitted",
    rule: "program-exec-refused",
    source: "opencontainers/runc v1.1.0 libcontainer/standard_init_linux.go",
  },
  {
    text: "[FATAL tini (7)] exec /app/server failed: Operation not permitted",
    rule: "entry-point-not-permitted",
    source: "krallin/tini v0.19.0 src/tini.c",
  },
  {
    text: "vault-0  /usr/local/bin/docker-entrypoint.sh: line 98: /bin/vault: Operation not permitted",
    rule: "entry-point-not-permitted",
    source: "hashicorp/docker-vault, with capabilities drop ALL",
  },
  {
    text:
      'pods "web-0" is forbidden: unable to validate against any pod security policy: [pod.spec.securityContext.sysctls[0]: Forbidden: sysctl "net.ipv4.tcp_syncookies" is not allowed]',
    rule: "pod-policy-sysctl",
    source: "kubernetes/kubernetes v1.18.0 pkg/security/podsecuritypolicy/sysctl/mustmatchpatterns.go",
  },
  {
    text:
      'The Pod "x" is invalid: spec.containers[0].securityContext: Invalid value: core.SecurityContext{}: cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN',
    rule: "pod-privileged-contradiction",
    source: "kubernetes/kubernetes pkg/apis/core/validation/validation.go",
  },
  {
    text:
      "docker: Error response from daemon: AppArmor enabled on system but the docker-default profile could not be loaded: running `/usr/sbin/apparmor_parser apparmor_parser -Kr /var/lib/docker/tmp/docker-default12345` failed with output: AppArmor parser error for /var/lib/docker/tmp/docker-default12345 in /var/lib/docker/tmp/docker-default12345 at line 3: Could not open 'tunables/global'\n\nerror: exit status 1.",
    rule: "docker-apparmor-files-missing",
    source: "moby/moby profiles/apparmor/apparmor.go",
  },
  {
    text: "docker: Error response from daemon: No command specified.\nSee 'docker run --help'.",
    rule: "image-without-command",
    source: "moby/moby v1.12.0 daemon/create.go",
  },
  {
    text: "Error: [conmon:d]: failed to write to /proc/self/oom_score_adj: Permission denied",
    rule: "conmon-oom-score",
    source: "podman-container-tools/podman#3024",
  },
  {
    text:
      "open /proc/sys/net/ipv4/ping_group_range : no such file or directory: oci runtime attempted to invoke a command that was not found",
    rule: "sysctl-name-blank",
    source: "podman-container-tools/podman#11210",
  },
  {
    text:
      "Error: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: write sysctl key net.ipv4.ping_group_range: open /proc/sys/net/ipv4/ping_group_range: no such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "sysctl-name-blank",
    source: "podman-container-tools/podman#22341",
  },
  {
    text:
      'Error from server (Forbidden): error when creating "nginx-unprivileged.yaml": pods "nginx-unprivileged" is forbidden: unable to validate against any pod security policy: []',
    rule: "pod-security-policy-missing",
    source: "MicrosoftDocs/azure-docs#51455",
  },
  {
    text:
      'E0330 04:09:55.319033       1 daemon_controller.go:292] kube-system/kube-proxy failed with : pods "kube-proxy-" is forbidden: no providers available to validate pod request',
    rule: "pod-security-policy-missing",
    source: "kubernetes/minikube#7314",
  },
  {
    text:
      '3s          Warning   FailedCreate   Job    Error creating: pods "kubectl-trace-603733c8-17e6-11e9-aec8-c85b763781a4-" is forbidden: unable to validate against any pod security policy: [spec.securityContext.hostPID: Invalid value: true: Host PID is not allowed to be used spec.volumes[1]: Invalid value: "hostPath": hostPath volumes are not allowed to be used spec.volumes[2]: Invalid value: "hostPath": hostPath volumes are not allowed to be used spec.containers[0].securityContext.privileged: Invalid value: true: Privileged containers are not allowed]',
    rule: "pod-security-policy-violated",
    source: "iovisor/kubectl-trace#32",
  },
  {
    text:
      'Error: internalError: "failed to bootstrap container" (cause: "internalError: "failed to bootstrap container pihole (cause: "unknown: "bind(descriptor:ptr:bytes:): Permission denied (errno: 13)"")"")',
    rule: "apple-container-port-denied",
    source: "apple/container#978",
  },
  {
    text: 'Error: unknown: "bind(descriptor:ptr:bytes:): Permission denied (errno: 13)"',
    rule: "apple-container-port-denied",
    source: "apple/container#590",
  },
  {
    text: 'Error: unknown: "bind(descriptor:ptr:bytes:): Address already in use (errno: 48)"',
    rule: "apple-container-port-used",
    source: "apple/container#400",
  },
  {
    text:
      "Fatal error: 'try!' expression unexpectedly raised an error: bind(descriptor:ptr:bytes:): Address already in use (errno: 48)",
    rule: null,
    why: "any server in Swift prints it",
    source: "apple/swift-nio Sources/NIOPosix/System.swift",
  },
  {
    text: 'Error: invalidState: "unauthorized request"',
    rule: "apple-container-other-user",
    source: "apple/container 1.2.2 Sources/ContainerXPC/XPCServer.swift",
  },
  {
    text:
      'docker: Error response from daemon: AppArmor enabled on system but the docker-default profile could not be loaded: strconv.Atoi: parsing "0~alpha2": invalid syntax.',
    rule: "docker-apparmor-version-unread",
    source: "moby/moby v20.10.0 pkg/aaparser/aaparser.go",
  },
  {
    text:
      "OCI runtime create failed: runc create failed: unable to start container process: fork/exec /proc/self/exe: no space left on device: unknown",
    rule: "runtime-space",
    source: "opencontainers/runc (wording)",
  },
];
