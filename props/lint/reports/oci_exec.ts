/** Errors of OCI runtimes at start, exec and restore, from trackers of engines, CI systems and embedded systems. @module */

import type { Report } from "./report.ts";

/** Errors of OCI runtimes at start, exec and restore, from trackers of engines, CI systems and embedded systems. */
export const OCI_EXEC_REPORTS: readonly Report[] = [
  {
    text:
      "error creating device nodes: mknod /run/containerd/io.containerd.runtime.v2.task/default/5c1d/rootfs/dev/null: errno 524: unknown",
    rule: "device-node-on-nfs",
    source: "aws/amazon-ecs-agent#3526",
  },
  {
    text:
      'CannotStartContainerError: ResourceInitializationError: failed to create new container runtime task: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: exec: "-url": executable file not found in',
    rule: "program-is-option",
    source: "jenkinsci/amazon-ecs-plugin#258",
  },
  {
    text:
      "CannotStartContainerError: ResourceInitializationError: unable to create new container: mount callback failed on /tmp/containerd-mount916692511: open /tmp/containerd-mount916692511/etc/passwd: no such file or directory",
    rule: "user-file",
    source: "aws-samples/net-modernization#13",
  },
  {
    text:
      'ERROR: failed to solve: process "/bin/sh -c ls" did not complete successfully: runc run failed: unable to start container process: exec: "/bin/sh": stat /bin/sh: no such file or directory',
    rule: "image-without-shell",
    source: "docker/buildx#2400",
  },
  {
    text:
      "docker: Error response from daemon: shim error: json: cannot unmarshal array into Go struct field processState.capabilities of type specs.LinuxCapabilities.",
    rule: "runtime-flag-unknown",
    source: "rancher-archives/dapper#48",
  },
  {
    text:
      "Error: (HTTP code 500) server error - crun: write to `/proc/self/oom_score_adj`: Permission denied: OCI permission denied",
    rule: "oom-score-adj-denied",
    source: "podman-desktop/podman-desktop#4109",
  },
  {
    text: "Error: crun: chmod `default.target.wants/qm.service`: Operation not supported: OCI runtime error",
    rule: "crun-too-old",
    source: "containers/qm#232",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "sysfs" to rootfs "/var/lib/docker/overlay2/8a51/merged" at "sys" caused: mount through procfd: operation not permitted',
    rule: "mount-not-permitted",
    source: "nestybox/sysbox#1025",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: container_linux.go:439: starting container process caused: process_linux.go:608: container init caused: write sysctl key net.ipv4.ip_unprivileged_port_start: write /proc/sys/net/ipv4/ip_unprivileged_port_start: permission denied",
    rule: "net-sysctl-not-owned",
    source: "nestybox/sysbox#1035",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:425: starting container process caused: process_linux.go:607: container init caused: rootfs_linux.go:123: adding rootfs state caused: rootfs_linux.go:1438: unable to create fsEntry /usr/src/kernels caused: mkdir /usr/src/kernels: read-only file system: unknown.",
    rule: "sysbox-rootfs-read-only",
    source: "nestybox/sysbox#727",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:425: starting container process caused: process_linux.go:607: container init caused: handleReqOp caused: rootfs_init_linux.go:286: re-mounting procfs caused: operation not permitted: unknown.",
    rule: "sysbox-rootfs-failed",
    source: "nestybox/sysbox#727",
  },
  {
    text:
      "runc run: exit status 1: container_linux.go:380: starting container process caused: process_linux.go:385: getting the final child's pid from pipe caused: EOF",
    rule: "init-died",
    source: "nestybox/sysbox#765",
  },
  {
    text:
      'Error: failed to create containerd task: loading cgroup for 8948: unable to find "systemd" in controller set: unknown',
    rule: "cgroup-hierarchy-missing",
    source: "google/gvisor#4042",
  },
  {
    text:
      "OCI runtime create failed: creating container: cannot set up cgroup for root: configuring cgroup: cgroup: Memory.Swap is set without Memory.Limit: unknown",
    rule: "gvisor-limits-refused",
    source: "google/gvisor#7872",
  },
  {
    text:
      '  Warning  Failed  12s  kubelet  Error: failed to create containerd task: failed to start containerd task "testwasm": context canceled: unknown',
    rule: null,
    source: "deislabs/containerd-wasm-shims#16",
    why: "the cause stands in the shim's log",
  },
  {
    text:
      'ctr: failed to start shim: start failed: containerd-shim-wasmtimed-v1: Ttrpc(RpcStatus(Status { code: NOT_FOUND, message: "/runwasi.services.sandbox.v1.Manager/Connect is not supported", details: [], special_fields: SpecialFields }))',
    rule: "runwasi-releases-differ",
    source: "containerd/runwasi#167",
  },
  {
    text:
      'failed to update resources: "runsc" did not terminate successfully: setting resources: update can only be called on the root container',
    rule: "gvisor-limits-refused",
    source: "google/gvisor#12791",
  },
  {
    text:
      'failed to update container resources: failed to write "200000": write /sys/fs/cgroup/cpu,cpuacct/kubepods/burstable/pod1f/abc/cpu.cfs_quota_us: invalid argument',
    rule: "cpu-limit-above-parent",
    source: "openkruise/kruise#1180",
  },
  {
    text:
      'template tpl-d6acee7e1aad41949584bb57 creation failed: failed to run container tpl-d6acee7e1aad41949584bb57_0: failed to create shim task: Others("Other: Create sandbox failed:Not an expected event, expected:VsockServerReady, actual:VmShutdown")',
    rule: "vm-ended-at-start",
    source: "TencentCloud/CubeSandbox#214",
  },
  {
    text:
      '(combined from similar events): Readiness probe errored: rpc error: code = Unknown desc = failed to exec in container: failed to start exec "b5b7ad431e1d9c795f6922bd688d8593b9ad81b8ebb765f5707f94616502f253": OCI runtime exec failed: fork/exec /snap/microk8s/1073/bin/runc: too many open files: unknown',
    rule: "open-files-limit-reached",
    source: "canonical/microk8s#830",
  },
  {
    text:
      "  Warning  Unhealthy  7m30s                   kubelet            Readiness probe errored: rpc error: code = NotFound desc = failed to exec in container: failed to load task: no running task found: task a9ca15679a8433a436c59ca595090ea32188152bb3bb411a34161a60e8454322 not found: not found",
    rule: "container-ended",
    source: "harmonycloud/kindling#203",
  },
  {
    text:
      '  Warning  Unhealthy  99s (x7244 over 171m)  kubelet  (combined from similar events): Readiness probe errored: rpc error: code = Unknown desc = failed to exec in container: failed to start exec "de5333e119c05338441a3f0ad988f26923406f3301869636041349241c137cf0": OCI runtime exec failed: exec failed: unable to start container process: error adding pid 791507 to cgroups: failed to write 791507: open /sys/fs/cgroup/unified/kubelet.slice/kubelet-kubepods.slice/kubelet-kubepods-burstable.slice/kubelet-kubepods-burstable-pod6851d1d8_d2d1_4527_9597_cef4c771fa9b.slice/cri-containerd-d6cd70870b39c99209dafd98615b8e3f72233a2057a95e66991650e642fbc9c2.scope/cgroup.procs: no such file or directory: unknown',
    rule: "cgroup-exec-hybrid",
    source: "kubernetes-sigs/kind#3366",
  },
  {
    text:
      "Readiness probe errored: rpc error: code = Unknown desc = command error: EOF, stdout: , stderr: , exit code -1",
    rule: "exec-no-answer",
    source: "hashicorp/consul-helm#852",
  },
  {
    text: "Error response from daemon: custom checkpointdir is not supported",
    rule: "checkpoint-place-refused",
    source: "checkpoint-restore/criu#1024",
  },
  {
    text:
      "Error response from daemon: oci runtime error: criu failed: type NOTIFY errno 0\nlog file: /var/lib/docker/containers/07055d4caa5455637d359e494dbb8b296236e609114e5d7f5e35197be84f6354/checkpoints/test_3/criu.work/restore-2017-10-03T19:05:05.70908964+03:00/restore.log",
    rule: "criu-failed",
    source: "checkpoint-restore/criu#393",
  },
  {
    text:
      "Error response from daemon: failed to retrieve OCI runtime container pid: open /run/docker/containerd/daemon/io.containerd.runtime.v1.linux/moby/9703a036e4fac25544ec08bd65fb87a6aaa6731d46ce9de656f0366abf3c4746/init.pid: no such file or directory: unknown",
    rule: "runtime-pid-missing",
    source: "moby/moby#35691",
  },
  {
    text: "OCI runtime create failed: this version of runc doesn't work on cgroups v2: unknown",
    rule: "cgroup-v1-only",
    source: "apache/superset#13394",
  },
  {
    text:
      "Error: OCI runtime error: crun: controller `pids` is not available under /sys/fs/cgroup/libpod_parent/libpod-28f6f7a127594d8c5510126cfa618d80e029e2db9b1f5075c44e033c7f5f2a81/cgroup.controllers",
    rule: "cgroup-controller-missing",
    source: "osbuild/bootc-image-builder#881",
  },
  {
    text:
      'Stderr:   time="2023-01-28T20:53:18Z" level=fatal msg="failed to create shim: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: time=\\"2023-01-28T20:53:18Z\\" level=fatal msg=\\"failed to call cni.Setup: plugin type=\\\\\\"tuning\\\\\\" failed (add): open /etc/cni/tuning/allowlist.conf: permission denied\\"\\nFailed to write to log, write /home/rootless/.local/share/nerdctl/1935db59/containers/nerdctl-test/415ce76938b7aa15a6048fcb748db92adb8858f89e82e82dbcc57e39c913ece9/oci-hook.createRuntime.log: file already closed: unknown"',
    rule: "cni-files-denied",
    source: "containerd/nerdctl#1948",
  },
  {
    text:
      'FATA[0000] failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: time="2024-04-15T16:02:51+03:00" level=fatal msg="failed to call cni.Setup: plugin type=\\"bridge\\" failed (add): netplugin failed with no error message: fork/exec /opt/cni/bin/bridge: permission denied"\nFailed to write to log, write /home/shalea2/.local/share/nerdctl/1935db59/containers/default/7d19f6a0f68a0210719d5d14b631a70738de69af0776f741fd18eb576a7f4588/oci-hook.createRuntime.log: file already closed: unknown ',
    rule: "cni-plugin-cannot-run",
    source: "containerd/nerdctl#2940",
  },
  {
    text: "ERRO[0000] mkdir /var/run/netns: permission denied: OCI runtime permission denied error",
    rule: "netns-directory-denied",
    source: "kata-containers/runtime#2319",
  },
  {
    text: "FATA[0000] operation not permitted: unknown  ",
    rule: null,
    source: "containerd/nerdctl#135",
    why: "no step is named",
  },
  {
    text: "ctr: failed to create shim task: ttrpc: closed: unknown",
    rule: "shim-disconnected",
    source: "kata-containers/kata-containers#4618",
  },
  {
    text:
      'time="2020-07-06T15:05:20+02:00" level=fatal msg="Creating container failed: rpc error: code = Unknown desc = container create failed: time=\\"2020-07-06T15:05:20+02:00\\" level=error msg=\\"container_linux.go:349: starting container process caused \\\\\\"error adding seccomp rule for syscall socket: requested action matches default action of filter\\\\\\"\\"\\ncontainer_linux.go:349: starting container process caused \\"error adding seccomp rule for syscall socket: requested action matches default action of filter\\"\\n"',
    rule: "seccomp-rule-refused",
    source: "seccomp/containers-golang#28",
  },
  {
    text:
      "Error: OCI runtime error: container_linux.go:380: starting container process caused: error adding seccomp filter rule for syscall bdflush: requested action matches default action of filter",
    rule: "seccomp-rule-refused",
    source: "podman-container-tools/podman#11029",
  },
  {
    text:
      "container_linux.go:370:starting container process caused :error adding seccomp filter rule for syscall bdflush:permission denied:OCI Permission denied",
    rule: "seccomp-rule-refused",
    source: "containers/common#1103",
  },
  {
    text: "    crun: could not get wasmedge process module context\n    pod default/wasi-demo terminated (Error)",
    rule: "crun-wasm-failed",
    source: "second-state/wasmedge-containers-examples#18",
  },
  {
    text: "exec container process `/add.wasm`: Exec format error\nerror while running runtime: exit status 1",
    rule: "wasm-not-handled",
    source: "WasmEdge/WasmEdge#1646",
  },
  {
    text: "docker: Error response from daemon: failed to create container: unknown.",
    rule: null,
    source: "containerd/runwasi#78",
    why: "no step is named",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: creating container: cannot set up cgroup for root: configuring cgroup: write /sys/fs/cgroup/system.slice/cgroup.subtree_control: no such file or directory",
    rule: "cgroup-missing",
    source: "google/gvisor#13301",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: OCI runtime create failed: creating container: finding current cgroups: Rel: can't make . relative to /: unknown",
    rule: "gvisor-cgroup",
    source: "google/gvisor#7334",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: OCI runtime create failed: creating container: cannot set up cgroup for root: expected cgroupsPath to be of format "slice:prefix:name" for systemd cgroups, got "/kubepods/besteffort/pod152d5fd3-cb35-458c-88aa-de207aa5386f" instead: unknown',
    rule: "cgroups-path-not-systemd",
    source: "google/gvisor#7671",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  1s    kubelet, kube-vt70  Failed create pod sandbox: rpc error: code = Unknown desc = container create failed: flag provided but not defined: -systemd-cgroup\nUsage: runsc <flags> <subcommand> <subcommand args>",
    rule: "runtime-flag-unknown",
    source: "cri-o/cri-o#2324",
  },
  {
    text: 'docker: Error response from daemon: unable to find "systemd" in controller set: unknown.',
    rule: "cgroup-hierarchy-missing",
    source: "moby/moby#36169",
  },
  {
    text:
      "error running container: error from /usr/bin/crun creating container for [/bin/sh -c pip install -r requirements.txt]: mount `/proc` to `/proc`: Operation not permitted",
    rule: "proc-mount-denied",
    source: "podman-container-tools/podman#10864",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply caps: operation not permitted: unknown.",
    rule: "capability-beyond-runtime",
    source: "TheHellSite/archlinux_lxc#5",
  },
  {
    text:
      '[2022-09-21T15:18:54.804Z] OCI runtime exec failed: exec failed: unable to start container process: chdir to cwd ("/root/.vscode-server/bin/74b1f979648cc44d385a2286793c226e611f59e7") set in config.json failed: no such file or directory: unknown\n[2022-09-21T15:18:54.804Z] Exit code 126',
    rule: "cwd-missing",
    source: "microsoft/vscode-remote-release#7217",
  },
  {
    text: 'chdir to cwd ("/home/mich8638") set in config.json failed: permission denied',
    rule: "cwd-not-searchable",
    source: "microsoft/vscode-remote-release#3991",
  },
  {
    text:
      'OCI runtime exec failed: exec failed: container_linux.go:345: starting container process caused "exec: \\"cd\\": executable file not found in $PATH": unknown',
    rule: "exec-shell-word",
    source: "lando/lando#1788",
  },
  {
    text:
      "OCI runtime exec failed: exec failed: unable to start container process: current working directory is outside of container mount namespace root -- possible container breakout detected: unknown",
    rule: "cwd-outside-rootfs",
    source: "Dokploy/dokploy#438",
  },
  {
    text:
      '      Message:  oci runtime error: container_linux.go:247: starting container process caused "chdir to cwd (\\"/opt/app-root/src\\") set in config.json failed: no such file or directory"            \n      Exit Code:        128',
    rule: "cwd-missing",
    source: "redhat-developer/odo#556",
  },
  {
    text:
      "Error: runc: runc create failed: unable to start container process: error during container init: error setting rlimits for ready process: error setting rlimit type 7: operation not permitted: OCI permission denied",
    rule: "rlimit-files-denied",
    source: "podman-container-tools/podman#17358",
  },
  {
    text:
      "runc run failed: unable to start container process: error during container init: unable to join session keyring: unable to create session key: disk quota exceeded",
    rule: "keyring-quota",
    source: "moby/buildkit#6247",
  },
  {
    text: "[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: operation not permitted",
    rule: "rootless-userns-denied",
    source: "rootless-containers/rootlesskit#172",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:303: getting the final child\'s pid from pipe caused \\"EOF\\"": unknown.\n/ $ command terminated with exit code 125',
    rule: "init-died",
    source: "moby/moby#40068",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: unable to start unit "docker-170a4183e351e69835b82cc3134b97c8cbb0e6d3a616d5a0fb0ea473075062ad.scope" (properties [{Name:Description Value:"libcontainer container 170a4183e351e69835b82cc3134b97c8cbb0e6d3a616d5a0fb0ea473075062ad"} {Name:Slice Value:"user.slice"} {Name:Delegate Value:true} {Name:PIDs Value:@au [2872]} {Name:MemoryAccounting Value:true} {Name:CPUAccounting Value:true} {Name:IOAccounting Value:true} {Name:TasksAccounting Value:true} {Name:DefaultDependencies Value:false}]): Interactive authentication required.: unknown.',
    rule: "systemd-not-allowed",
    source: "moby/moby#48141",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: unable to start unit "docker-59dd885ddcbfa2448f5165b004c1b517e46c4f15188e7e872312e99710c7b344.scope" (properties [{Name:Description Value:"libcontainer container 59dd885ddcbfa2448f5165b004c1b517e46c4f15188e7e872312e99710c7b344"} {Name:Slice Value:"system.slice"} {Name:Delegate Value:true} {Name:PIDs Value:@au [1213]} {Name:MemoryAccounting Value:true} {Name:CPUAccounting Value:true} {Name:IOAccounting Value:true} {Name:TasksAccounting Value:true} {Name:DefaultDependencies Value:false}]): Launch helper exited with unknown return code 1: unknown.',
    rule: "systemd-not-on-bus",
    source: "docker/compose#12351",
  },
  {
    text:
      'failed to create container: received unexpected message: OtherError("cgroup error: systemd error: dbus error: dbus bus address error: no valid bus path found in list unix:path=/run/user/<uid>/bus"), expected: WriteMapping',
    rule: "systemd-user-bus-missing",
    source: "youki-dev/youki#3278",
  },
  {
    text:
      "failed to create task for container: error setting cgroup config: bpf_prog_query(BPF_CGROUP_DEVICE) failed: invalid argument",
    rule: "cgroup-device-filter-kernel",
    source: "ravindu644/Droidspaces-OSS#170",
  },
  {
    text:
      "Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: cgroup namespaces aren't enabled in the kernel: unknown.",
    rule: "cgroup-namespace-unsupported",
    source: "mgksu/dockerd#1",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  32s   kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: Failed to Check if grpc server is working: rpc error: code = DeadlineExceeded desc = timed out ",
    rule: "kata-agent-unreachable",
    source: "kata-containers/kata-containers#6649",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: /var/lib/docker/runtimes/runsc did not terminate sucessfully: unknown.\nERRO[0000] error waiting for container: context canceled",
    rule: "runtime-silent",
    source: "google/gvisor#61",
  },
  {
    text:
      'CreatePodSandbox for pod "nginx_default(4796973e-8f3a-4830-9101-1f197541da71)" failed: rpc error: code = Unknown desc = dial unix \\x00/run/containerd/s/a613e1e8bdab5137886078fbc47bd0159066e7b7ed19f5f4a6620cb5343dc4aa: connect: connection refused',
    rule: "shim-disconnected",
    source: "kubernetes/kubernetes#104929",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox runtime: no runtime for "kata-qemu" is configured',
    rule: "runtime-handler",
    source: "kata-containers/kata-containers#10914",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  9s (x6 over 75s)  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: runtime "io.containerd.krun.v2" binary not installed "containerd-shim-krun-v2": file does not exist: unknown',
    rule: "shim-binary-missing",
    source: "kontainapp/km#1528",
  },
  {
    text: "ctr: failed to create shim: OCI runtime create failed: io priority not supported: unknown",
    rule: "crun-io-priority-unsupported",
    source: "second-state/wasmedge-containers-examples#31",
  },
  {
    text:
      'FATA[0041] running container: starting the container "c74f27e812a9bec410eade712ab87a40303848001a269a01d63ccee3ce2f58c0": rpc error: code = Unknown desc = failed to create containerd task: failed to start shim: symlink /run/kuasar-vmm/5fc2f80bdcb842544b8b468588c93d75766bb03326954c96dba00bae196cfca8/c74f27e812a9bec410eade712ab87a40303848001a269a01d63ccee3ce2f58c0 /run/containerd/io.containerd.runtime.v2.task/k8s.io/c74f27e812a9bec410eade712ab87a40303848001a269a01d63ccee3ce2f58c0: no such file or directory: unknown ',
    rule: "shim-bundle-not-linked",
    source: "kuasar-io/kuasar#26",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: rpc error: code = Unknown desc = selinux label is specified in config, but selinux is disabled or not supported: unknown.",
    rule: "selinux-label-without-selinux",
    source: "kata-containers/runtime#784",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"write /proc/self/attr/keycreate: permission denied\\"": unknown.\nERRO[0002] error waiting for container: context canceled ',
    rule: "selinux-denied",
    source: "docker/for-linux#983",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:337: starting container process caused "process_linux.go:297: getting the final child\'s pid from pipe caused \\"EOF\\"": unknown.',
    rule: "init-died",
    source: "docker/docs#7962",
  },
  {
    text:
      'Error: docker: Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "cannot set uid to unmapped user in user namespace": unknown.',
    rule: "process-uid-unmapped",
    source: "SAP/cloud-mta-build-tool#768",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:367: starting container process caused: process_linux.go:495: container init caused: rootfs_linux.go:48: preparing rootfs caused: permission denied: unknown.",
    rule: "rootfs-not-accessible",
    source: "moby/moby#42081",
  },
  {
    text:
      'container create failed: container_linux.go:344: starting container process caused "process_linux.go:424: container init caused \\"rootfs_linux.go:46: preparing rootfs caused \\\\\\"permission denied\\\\\\"\\""\n: internal libpod error',
    rule: "rootfs-not-accessible",
    source: "podman-container-tools/podman#2074",
  },
  {
    text: "Error: writing file `/proc/450976/gid_map`: Operation not permitted: OCI permission denied",
    rule: "userns-mapping-refused",
    source: "podman-container-tools/podman#23109",
  },
  {
    text: "failed to create shim task: Failed to Check if grpc server is working: context deadline exceeded: unknown",
    rule: "kata-agent-unreachable",
    source: "kata-containers/kata-containers#4723",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  93s (x25 over 3m33s)  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: Failed to Check if grpc server is working: ttrpc: closed: unknown",
    rule: "kata-agent-unreachable",
    source: "NVIDIA/gpu-operator#1356",
  },
  {
    text:
      'error="failed to create containerd task: Failed to check if grpc server is working: rpc error: code = Unavailable desc = transport is closing: unknown"',
    rule: "kata-agent-unreachable",
    source: "kata-containers/runtime#3080",
  },
  {
    text:
      "thread 'main' panicked at 'Jailer error: Failed to daemonize: setsid: Operation not permitted (os error 1)', src/jailer/src/main.rs:376:27",
    rule: "firecracker-jailer-failed",
    source: "firecracker-microvm/firecracker#4140",
  },
  {
    text:
      'error="failed to create VM: failed to start the VM: Firecracker did not create API socket /run/firecracker-containerd/firecracker-containerd-example/fc-example/rootfs/api.socket: 1 error occurred:\\n\\t* exit status 1"',
    rule: "firecracker-vm-failed",
    source: "firecracker-microvm/firecracker-containerd#345",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:344: starting container process caused "process_linux.go:311: applying cgroup configuration for process caused \\"failed to write 1761 to cgroup.procs: write /sys/fs/cgroup/cpuset/docker/53bb393578bec09221f75048fa0206fad96ee8c81ff3d66b71bc0b5eab92e440/cgroup.procs: permission denied\\"": unknown.',
    rule: "cgroup-write-refused",
    source: "docker/for-linux#536",
  },
  {
    text:
      "Error response from daemon: Cannot update container 208e642c0fc38bb959e89ae2bed74eec51cd1cb757afc9e03283e41c2f4e6afa: /usr/bin/kata-runtime did not terminate sucessfully: rpc error: code = Unknown desc = failed to write 1-2 to cpuset.cpus: write /sys/fs/cgroup/cpuset/docker/208e642c0fc38bb959e89ae2bed74eec51cd1cb757afc9e03283e41c2f4e6afa/cpuset.cpus: permission denied\n: unknown",
    rule: "kata-guest-cpuset",
    source: "kata-containers/agent#259",
  },
  {
    text:
      'docker: Error response from daemon: oci runtime error: process_linux.go:291: setting cgroup config for ready process caused "failed to write 3-7 to cpuset.cpus: write /sys/fs/cgroup/cpuset/docker/3c487d55bca8065060ea9aa0bc9ae47d2e84feb631367e46b3fd7cdc0748192a/cpuset.cpus: permission denied"',
    rule: "cpuset-outside-parent",
    source: "moby/moby#26150",
  },
  {
    text:
      'ERROR: for alertmanager  Cannot start service alertmanager: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: failed to write "c 10:200 rwm": write /sys/fs/cgroup/devices/docker/dbcf9a75c75e468ce865c477e01d807b0f8fba1d3097633024257f3b9b0d06f6/devices.allow: operation not permitted: unknown',
    rule: "devices-cgroup-nested",
    source: "berezhinskiy/ecoflow_exporter#76",
  },
  {
    text:
      'Error response from daemon: Cannot update container e670b0ba3386da5028f95a2234c2441ed44fad1f6c2399290257b8ce53526b44: rpc error: code = 13 desc = invalid header field value "failed to write a *:* rwm to devices.allow: write /sys/fs/cgroup/devices/docker/e670b0ba3386da5028f95a2234c2441ed44fad1f6c2399290257b8ce53526b44/devices.allow: invalid argument\\n"',
    rule: "cgroup-devices-children",
    source: "distribution/distribution#2638",
  },
  {
    text:
      'Error Message: (HTTP code 400) unexpected - OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:430: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/c/GitClone/articulate-0.29.0/articulate-0.29.0/local-storage/rasa/rasa-config.yml\\\\\\" to rootfs \\\\\\"/mnt/sda1/var/lib/docker/overlay2/9f4e33366db7199d6132fd4bc6e3e8ed295db06b495460d2ec17a28dbfc2e4a3/merged\\\\\\" at \\\\\\"/mnt/sda1/var/lib/docker/overlay2/9f4e33366db7199d6132fd4bc6e3e8ed295db06b495460d2ec17a28dbfc2e4a3/merged/app/config.yml\\\\\\" caused \\\\\\"not a directory\\\\\\"\\"": unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type ',
    rule: "mount-kind-mismatch",
    source: "microsoft/vscode-docker#1303",
  },
  {
    text:
      'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/mnt/wsl/rancher-desktop/run/docker-mounts/040a4c22-ea01-4a73-96b3-2c477f37ed03" to rootfs at "/etc/mysql/conf.d/devilbox.cnf": create mountpoint for /etc/mysql/conf.d/devilbox.cnf mount: cannot create subdirectories in "/var/lib/docker/overlay2/f3c075b5ea5c3cacdd470955e1e3c734c3bd8b3396e181245befceff7b80bd77/merged/etc/mysql/conf.d/devilbox.cnf": not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type Error: failed to start containers: b04b4846f8420f2c2729f5128cf6784f09c6924be19a3ee5cd11f31b17074a74',
    rule: "mount-of-desktop-path",
    source: "rancher-sandbox/rancher-desktop#9260",
  },
  {
    text:
      'Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/Volumes/SA2000M8500G/libs/laf/deploy/docker-compose/gateway_dashboard_conf.yaml" to rootfs at "/usr/local/apisix-dashboard/conf/conf.yaml": mount /Volumes/SA2000M8500G/libs/laf/deploy/docker-compose/gateway_dashboard_conf.yaml:/usr/local/apisix-dashboard/conf/conf.yaml (via /proc/self/fd/6), flags: 0x5000: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    rule: "mount-kind-mismatch",
    source: "labring/laf#358",
  },
  {
    text:
      "rpc error: code = Unknown desc = Error in creating task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: can't get final child's PID from pipe: EOF: unknown",
    rule: "init-died",
    source: "Roblox/nomad-driver-containerd#126",
  },
  {
    text:
      'rpc error: code = Unknown desc = failed to start task, could not start container: io.podman.ErrorOccurred(Reason: container_linux.go:349: starting container process caused "exec: \\"nginx\\": executable file not found in $PATH": OCI runtime command not found error)',
    rule: "executable-not-in-path",
    source: "hashicorp/nomad-driver-podman#22",
  },
  {
    text:
      'Error response from daemon: oci runtime error: container_linux.go:247: starting container process caused "process_linux.go:245: running exec setns process for init caused \\"exit status 29\\""',
    rule: "init-namespaces-failed",
    source: "moby/moby#31037",
  },
  {
    text: "OCI runtime create failed: writing file `/sys/fs/cgroup/cgroup.subtree_control`: Invalid argument: unknown",
    rule: "cgroup-controllers-refused",
    source: "carlosedp/riscv-bringup#21",
  },
  {
    text:
      '20-04-04 13:21:23 ERROR (SyncWorker_5) [supervisor.docker] Can\'t start hassio_cli: 400 Client Error: Bad Request ("OCI runtime create failed: container_linux.go:346: starting container process caused "exec: \\"/init\\": stat /init: no such file or directory": unknown")',
    rule: "executable-missing",
    source: "home-assistant/supervisor#1631",
  },
  {
    text:
      '{"message":"OCI runtime create failed: container_linux.go:345:   starting container process caused \\"exec: \\\\\\"/dev/init\\\\\\":   stat /dev/init: no such file or directory\\": unknown"}',
    rule: "docker-init-hidden",
    source: "esphome/issues#1832",
  },
  {
    text:
      "ERROR: for homeassistant  Cannot start service homeassistant: OCI runtime create failed: container_linux.go:380: starting container process caused: apply caps: operation not permitted: unknown",
    rule: "capability-beyond-runtime",
    source: "home-assistant/core#64578",
  },
  {
    text:
      "start returned error: OCI runtime create failed: container_linux.go:377: starting container process caused: process_linux.go:352: getting the final child's pid from pipe caused: EOF: unknown",
    rule: "init-died",
    source: "intuitem/ciso-assistant-community#1485",
  },
  {
    text:
      'Start container qbittorrent failed: {"message":"OCI runtime create failed: container_linux.go:367: starting container process caused: exec: \\"/usr/bin/tini\\": stat /usr/bin/tini: no such file or directory: unknown"}.',
    rule: "executable-missing",
    source: "binhex/arch-qbittorrentvpn#143",
  },
  {
    text: '{"cause":"OCI runtime error","message":"args must not be empty: OCI runtime error","response":500}',
    rule: "args-empty",
    source: "podman-container-tools/podman#5580",
  },
  {
    text: "Error: OCI runtime error: crun: unknown version specified",
    rule: "oci-version-unknown",
    source: "TYPO3/testing-framework#737",
  },
  {
    text: "CreateContainer failed: EINVAL: Invalid argument: unknown",
    rule: "kata-guest-refused",
    source: "kata-containers/kata-containers#1047",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:370: starting container process caused: process_linux.go:459: container init caused: Running hook #0:: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: initialization error: driver error: failed to process request: unknown.",
    rule: "nvidia-driver-helper",
    source: "docker/for-win#10379",
  },
  {
    text: "starting container failed: containerd: container did not start before the specified timeout",
    rule: "shim-create-timeout",
    source: "moby/moby#30820",
  },
  {
    text:
      'runc create failed: unable to start container process: error during container init: error closing exec fds: get handle to /proc/thread-self/fd: check "thread-self" component is not overmounted: get root mount id: statx(STATX_MNT_ID_...) fsmount:fscontext:proc/: could not get mount id: function not implemented',
    rule: "procfs-check-refused",
    source: "opencontainers/runc#5059",
  },
  {
    text:
      "runc create failed: unable to start container process: error during container init:\n  unable to apply apparmor profile: apparmor failed to apply profile:\n  write /7/task/7/attr/apparmor/exec: no such file or directory",
    rule: "runc-procfs-handle",
    source: "opencontainers/runc#5438",
  },
  {
    text: "Error: AppArmor not initialized correctly: OCI runtime error",
    rule: "crun-apparmor-unseen",
    source: "podman-container-tools/podman#4902",
  },
  {
    text:
      'Error: container_linux.go:346: starting container process caused "error adding seccomp rule for syscall socket: permission denied": OCI runtime permission denied error',
    rule: "seccomp-rule-refused",
    source: "podman-container-tools/podman#7781",
  },
  {
    text:
      "error running container: error from /usr/bin/crun creating container for [/bin/sh -c /bin/true]: sd-bus call: Process org.freedesktop.systemd1 exited with status 1: Input/output error",
    rule: "systemd-not-on-bus",
    source: "podman-container-tools/podman#13429",
  },
  {
    text:
      'failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/go-runner": stat /go-runner: no such file or directory: unknown',
    rule: "executable-missing",
    source: "aws/eks-pod-identity-agent#75",
  },
  {
    text:
      'Error: unable to start container "55577e7d453d54da8595ab5731366905639c19bb3a3a243c2a91d5ce2261aab6": container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"proc\\\\\\" to rootfs \\\\\\"/home/dan/.local/share/containers/storage/vfs/dir/2c41e11b57c5135a4524d6dda23535351fd2c0b44547a2de06d027ed956ac148\\\\\\" at \\\\\\"/proc\\\\\\" caused \\\\\\"operation not permitted\\\\\\"\\"": OCI runtime permission denied error',
    rule: "proc-mount-denied",
    source: "podman-container-tools/podman#6818",
  },
  {
    text:
      "Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/moby/fbafdfe8dfc08d15b188ee23395c9eb25e0c4ee112ef39bb477b203bff040042/log.json: no such file or directory): runc did not terminate successfully: exit status 127: unknown",
    rule: "runtime-binary-broken",
    source: "infiniflow/ragflow#605",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/moby/665f824c082a491ade73297c4deaa21441b43ffa827367e3302d5efaa332fade/log.json: no such file or directory): fork/exec /tmp/.X11-unix: permission denied: <nil>: unknown.",
    rule: "runtime-binary-missing",
    source: "NVIDIA/nvidia-docker#1736",
  },
  {
    text:
      ' failed to create task for container: failed to create shim task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/moby/cd5dd35ccd7b971dc4ada4ece9b1e2e5e13fa33e50774f7d70117ece01cb4aef/log.json: no such file or directory): exec: "nvidia-container-runtime": executable file not found in $PATH: <nil>: unknown.',
    rule: "runtime-binary-missing",
    source: "mdegans/nano_build_opencv#85",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/moby/c67c69fc940d19458162d1b59794ce7313b52e1b04a3596961a4fe73d5ff21da/log.json: no such file or directory): /var/lib/docker/runtimes/oci-add-hook did not terminate successfully: exit status 1: : unknown.",
    rule: "runtime-silent",
    source: "awslabs/oci-add-hooks#14",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "./docker/docker-entrypoint.sh": stat ./docker/docker-entrypoint.sh: no such file or directory: unknown.',
    rule: "entry-script-missing",
    source: "whyour/qinglong#2567",
  },
  {
    text: "ctr: failed to create shim: failed to hotplug block device",
    rule: "kata-privileged-devices",
    source: "kata-containers/kata-containers#2689",
  },
];
