/** Reports of what runc and the shim say of a node or of a container that has ended. @module */

import type { Report } from "./report.ts";

/** Errors of runc, from its release candidates on. */
export const RUNC_REPORTS: readonly Report[] = [
  {
    text:
      'rpc error: code = 13 desc = invalid header field value "oci runtime error: exec failed: cannot exec a container that has run and stopped\\n"',
    rule: "container-ended",
    source: "moby/moby#29794",
  },
  {
    text:
      'Liveness probe failed: OCI runtime exec failed: exec failed: container_linux.go:348: starting container process caused "process_linux.go:90: adding pid 21603 to cgroups caused \\"failed to write 21603 to cgroup.procs: write /sys/fs/cgroup/cpu,cpuacct/kubepods/burstable/pod9b0b86e7-71dc-4101-90ea-fd06f7c8c25a/42a7fe88c0cda2e9c1018665ca9460fb5452d6627da424c7711e8731849019bc/cgroup.procs: invalid argument\\"": unknown',
    rule: "cgroup-procs-invalid",
    source: "kubernetes/kubernetes#89862",
  },
  {
    text:
      'ctr: failed to create shim: OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: cannot enter cgroupv2 "/sys/fs/cgroup/default" with domain controllers -- it is in an invalid state: unknown',
    rule: "cgroup-threaded",
    source: "containerd/containerd#6659",
  },
  {
    text:
      '$ ctr run -t --rm --fifo-dir /tmp/foo-fifo --cgroup "" docker.io/library/ubuntu:latest foo\nctr: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: rootless needs no limits + no cgrouppath when no permission is granted for cgroups: cannot enter cgroupv2 "/sys/fs/cgroup/foo" with domain controllers -- it is in an invalid state',
    rule: "cgroup-threaded",
    source: "containerd/containerd#10961",
  },
  {
    text:
      '# /tmp/runc run foo\nWARN[0000] signal: killed                               \nERRO[0000] container_linux.go:346: starting container process caused "process_linux.go:297: applying cgroup configuration for process caused \\"open /sys/fs/cgroup/foo/cpuset.cpus.effective: no such file or directory\\"" \ncontainer_linux.go:346: starting container process caused "process_linux.go:297: applying cgroup configuration for process caused \\"open /sys/fs/cgroup/foo/cpuset.cpus.effective: no such file or directory\\""',
    rule: "cgroup-cpuset-missing",
    source: "opencontainers/runc#2143",
  },
  {
    text:
      "Error: OCI runtime exec failed: exec failed: unable to start container process: error adding SSB flag to seccomp filter: SetSSB requires libseccomp >= 2.5.0 and API level >= 4 (current version: 2.5.5, API level: 3): unknown",
    rule: "seccomp-ssb-unsupported",
    source: "caprover/caprover#2290",
  },
  {
    text:
      'time="2023-11-09T15:33:54.310386698+09:00" level=warning msg="Could not add /dev/vfio/vfio to the devices cgroup" name=containerd-shim-v2 pid=63553 sandbox=hello source=cgroups\ntime="2023-11-09T15:33:54.325109042+09:00" level=error msg="Create new sandbox failed" error="Could not create the sandbox resource controller cgroups: cgroup mountpoint does not exist" name=containerd-shim-v2 pid=63553 sandbox=hello source=virtcontainers subsystem=sandbox',
    rule: "vm-host-cgroup-v2",
    source: "kata-containers/kata-containers#8412",
  },
  {
    text:
      '/run/torcx/bin/docker: Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:402: container init caused \\"process_linux.go:367: setting cgroup config for procHooks process caused \\\\\\"failed to write 10485760 to memory.limit_in_bytes: write /sys/fs/cgroup/memory/docker/aa95f28a0ecfc178c4fb52e361281f936f2e556679f55ae193aacd5b150a6416/memory.limit_in_bytes: device or resource busy\\\\\\"\\"": unknown.',
    rule: "memory-limit-too-low",
    source: "coreos/bugs#2551",
  },
  {
    text:
      '> ERRO[0000] container_linux.go:367: starting container process caused: process_linux.go:495: container init caused: process_linux.go:458: setting cgroup config for procHooks process caused: failed to write "1000": write /sys/fs/cgroup/memory/user.slice/user-1000.slice/session-1011.scope/xe3/memory.limit_in_bytes: device or resource busy',
    rule: "memory-limit-too-low",
    source: "opencontainers/runc#2812",
  },
  {
    text:
      "$ podman info\nError: error configuring CNI network plugin: failed to create new watcher too many open files",
    rule: "inotify-instances-exhausted",
    source: "podman-container-tools/podman#10686",
  },
  {
    text:
      'error creating libpod runtime: error configuring CNI network plugin: failed to add watch on "/etc/cni/net.d/": no space left on device',
    rule: "inotify-watches-exhausted",
    source: "podman-container-tools/podman#1566",
  },
  {
    text:
      '{"timestamp":"2023-04-09T16:51:45.884909106Z","level":"error","source":"guardian","message":"guardian.api.garden-server.create.failed","data":{"error":"runc run: exit status 1: container_linux.go:380: starting container process caused: apply caps: operation not permitted","request":{"Handle":"54e0c267-01e1-4e01-690f-df2cff3b5bf8","GraceTime":0,"RootFSPath":"raw:///concourse-work-dir/volumes/live/68c0ccae-e204-453a-6365-4e8b36d6e541/volume","BindMounts":[{"src_path":"/concourse-work-dir/volumes/live/63e92077-b1e9-428d-5172-fca9332f4ac1/volume","dst_path":"/scratch","mode":1}],"Network":"","Privileged":true,"Limits":{"bandwidth_limits":{},"cpu_limits":{},"disk_limits":{},"memory_limit',
    rule: "capability-beyond-runtime",
    source: "concourse/concourse-chart#330",
  },
  {
    text:
      'container_linux.go:262: starting container process caused "process_linux.go:339: container init caused \\"could not create session key: function not implemented\\""\ndocker: Error response from daemon: oci runtime error: container_linux.go:262: starting container process caused "process_linux.go:339: container init caused \\"could not create session key: function not implemented\\"".',
    rule: "keyring-denied",
    source: "moby/moby#33976",
  },
  {
    text:
      "Error: create keyring `1b7fd8b0f4a6bb1a4d8bdfcbc8a4e3ea0e7d3a5f0de0eb0bfc2f5e7dca7e1111`: Operation not permitted: OCI permission denied",
    rule: "keyring-denied",
    source: "podman-container-tools/podman#11037",
  },
  {
    text:
      'Error: /home/user/git/runc/runc: runc create failed: unable to start container process: error during container init: error mounting "cgroup" to rootfs at "/sys/fs/cgroup": mount /proc/self/fd/11:/sys/fs/cgroup/systemd (via /proc/self/fd/12), flags: 0x20502f: operation not permitted: OCI permission denied',
    rule: "cgroup-mount-wrong-source",
    source: "opencontainers/runc#3511",
  },
  {
    text:
      "Terminated:&ContainerStateTerminated{ExitCode:128,Signal:0,Reason:ContainerCannotRun,Message:OCI runtime start failed: container process is already dead: unknown",
    rule: "container-ended",
    source: "opencontainers/runc#2183",
  },
  {
    text:
      'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/www/wwwroot/jasmin-web-panel/prometheus.yml" to rootfs at "/etc/prometheus/prometheus.yml": create mountpoint for /etc/prometheus/prometheus.yml mount: cannot create subdirectories in "/var/lib/docker/overlay2/ba1ae6889f3b6963a9c3989f23ce8cde4313a95a47e14669331e5ce09b54c05f/merged/etc/prometheus/prometheus.yml": not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    rule: "mount-kind-mismatch",
    source: "101t/jasmin-web-panel#87",
  },
  {
    text:
      'Error: failed to start container "kube-proxy": Error response from daemon: oci runtime error: container_linux.go:247: starting container process caused "process_linux.go:327: setting cgroup config for procHooks process caused \\"failed to write a *:* rwm to devices.allow: write /sys/fs/cgroup/devices/kubepods/besteffort/pod1/4c1/devices.allow: invalid argument\\""',
    rule: "cgroup-devices-children",
    source: "kubernetes/kubernetes#54967",
  },
  {
    text:
      'E0712 14:16:31.032434      77 kubelet_pods.go:236] "Failed to prepare subPath for volumeMount of the container" err="error mounting /home/test/.rancher/k3s/agent/kubelet/pods/7e41d9f6-1854-4633-9dff-e66a78aaa5f9/volumes/kubernetes.io~empty-dir/my-volume/dataset1: mount failed: exit status 32\\nMounting command: mount\\nMounting arguments:  -o bind,remount /proc/77/fd/820 /home/test/.rancher/k3s/agent/kubelet/pods/7e41d9f6-1854-4633-9dff-e66a78aaa5f9/volume-subpaths/my-volume/my-container/0\\nOutput: mount: /home/test: permission denied.\\n" containerName="my-container" volumeMountName="my-volume"',
    rule: "volume-subpath-refused",
    source: "k3s-io/k3s#3620",
  },
  {
    text:
      'May 17 16:32:03 nixos k3s[927]: E0517 16:32:03.967271     927 kubelet_pods.go:364] "Failed to prepare subPath for volumeMount of the container" err=<\nMay 17 16:32:03 nixos k3s[927]:         error mounting /tmp/shared: mount failed: exit status 32\nMay 17 16:32:03 nixos k3s[927]:         Mounting command: mount\nMay 17 16:32:03 nixos k3s[927]:         Mounting arguments: --no-canonicalize -o bind /proc/927/fd/206 /var/lib/kubelet/pods/f2cf64f4-4326-4e4d-9718-66c91420ddb2/volume-subpaths/shared/nginx/0\nMay 17 16:32:03 nixos k3s[927]:         Output: mount: /var/lib/kubelet/pods/f2cf64f4-4326-4e4d-9718-66c91420ddb2/volume-subpaths/shared/nginx/0: wrong fs type, bad option, bad superblock on /proc/927/fd/206, missing codepage or helper program, or other error.\nMay 17 16:32:03 nixos k3s[927]:                dmesg(1) may have more information after failed mount system call.\nMay 17 16:32:03 nixos k3s[927]:  > containerName="nginx" volumeMountName="shared"\nMay 17 16:32:03 nixos k3s[927]: E0517 16:32:03.967330     927 kuberuntime_manager.go:1341] "Unhandled Error" err="container &Container{Name:nginx,Image:public.ecr.aws/nginx/nginx:latest,Command:[],Args:[],WorkingDir:,Ports:[]ContainerPort{},Env:[]EnvVar{},Resources:Resource',
    rule: "volume-subpath-refused",
    source: "NixOS/nixpkgs#408044",
  },
  {
    text:
      'Oct 11 12:15:52 node-055 containerd[2943]: time="2019-10-11T12:15:52.750175916Z" level=error msg="ExecSync for \\"e8c5a50d8910a6fa64367be2b7a1e972086cb304436edcf4bbfc923ba61c5ec0\\" failed" error="rpc error: code = DeadlineExceeded desc = failed to exec in container: timeout 5s exceeded: context deadline exceeded"\nOct 11 12:15:52 node-055 kubelet[24706]: E1011 12:15:52.750354   24706 remote_runtime.go:351] ExecSync e8c5a50d8910a6fa64367be2b7a1e972086cb304436edcf4bbfc923ba61c5ec0 \'/bin/sh -c curl http://localhost:8080/services/timeout\' from runtime service failed: rpc error: code = DeadlineExceeded desc = failed to exec in container: timeout 5s exceeded: context deadline exceeded',
    rule: "exec-timeout",
    source: "kubernetes/kubernetes#82987",
  },
  {
    text:
      '    container_linux.go:348: starting container process caused "process_linux.go:402: container init caused \\"process_linux.go:367: setting cgroup config for procHooks\n    process caused \\\\\\"failed to write 56892210544640 to hugetlb.1GB.limit_in_bytes: open /sys/fs/cgroup/hugetlb/.../hugetlb.1GB.limit_in_bytes: permission denied\\\\\\"\\""',
    rule: "cgroup-hugetlb-missing",
    source: "opencontainers/runtime-tools#619",
  },
  {
    text:
      "> docker run --rm -ti busybox\nError response from daemon: Cannot start container ca65deb2d7972d5a1772023ad82d843bb639fcfea9d75e78e0f99fcad9e683ba: [8] System error: write /sys/fs/cgroup/cpuset/system.slice/docker-ca65deb2d7972d5a1772023ad82d843bb639fcfea9d75e78e0f99fcad9e683ba.scope/cgroup.procs: no space left on device",
    rule: "cpuset-refused",
    source: "opencontainers/runc#133",
  },
  {
    text:
      'Exec lifecycle hook ([/bin/bash /pre-stop-hook.sh]) for Container "worker-worker" in Pod "worker-worker-4_worker(54543c72-d4f4-11e9-943f-42010a8000c1)" failed - error: command \'/bin/bash /pre-stop-hook.sh\' exited with 126:, message: "OCI runtime exec failed: exec failed: container_linux.go:345: starting container process caused \\"process_linux.go:91: executing setns process caused \\\\\\"exit status 21\\\\\\"\\": unknown\\r\\n"',
    rule: "exec-join-failed",
    source: "concourse/hush-house#64",
  },
  {
    text:
      'Jul  1 08:12:10 node-1 dockerd[7455]: time="2020-07-01T08:12:10.402854115Z" level=error msg="4d42d19b32596a652c03346bbe2d437d09b7b6cf5218bb31329b70938eaca88e cleanup: failed to delete container from containerd: no such container"\nJul  1 08:12:10 node-1 dockerd[7455]: time="2020-07-01T08:12:10.412135381Z" level=error msg="Handler for POST /v1.40/containers/4d42d19b32596a652c03346bbe2d437d09b7b6cf5218bb31329b70938eaca88e/start returned error: cannot start a stopped process: unknown"',
    rule: "container-ended",
    source: "moby/moby#41167",
  },
  {
    text:
      '❯ kubectl exec -it -n kube-system cilium-6lqp9 -- cilium status\nDefaulted container "cilium-agent" out of: cilium-agent, mount-cgroup (init), apply-sysctl-overwrites (init), mount-bpf-fs (init), wait-for-node-init (init), clean-cilium-state (init)\nerror: Internal error occurred: error executing command in container: failed to exec in container: failed to start exec "b67e6e00172071996430dac5c97352e4d0c9fa3b3888e8daece5197c4649b4d1": OCI runtime exec failed: exec failed: unable to start container process: open /dev/pts/0: operation not permitted: unknown',
    rule: "exec-tty-denied",
    source: "k3s-io/k3s#6064",
  },
  {
    text:
      '$ kubectl exec -it test -- sh\nexec failed: container_linux.go:348: starting container process caused "open /dev/ptmx: no such file or directory"',
    rule: "terminal-not-creatable",
    source: "opencontainers/runc#1783",
  },
  {
    text:
      'nsenter: could not ensure we are a cloned binary: Device or resource busy\ncontainer_linux.go:344: starting container process caused "process_linux.go:297: getting the final child\'s pid from pipe caused \\"read init-p: connection reset by peer\\""',
    rule: "runc-clone-failed",
    source: "opencontainers/runc#2059",
  },
  {
    text:
      'error msg="runc run failed: unable to create new parent process: unable to create safe /proc/self/exe clone for runc init: opening current binary: open /proc/self/exe: permission denied"',
    rule: "runc-clone-denied",
    source: "opencontainers/runc#4449",
  },
  {
    text:
      '#10 [builder 4/4] RUN go build main.go\n#10 0.143 container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting "cgroup" to rootfs at "/sys/fs/cgroup" caused: stat /sys/fs/cgroup/freezer/kubepods-burstable-pode4fa6d79_1abb_4e77_9f6d_4e62ff0d3437.slice:cri-containerd:7c1fc613a2b03bb85b958931fa53a0bfc422cdbde70eaa2b15cbf71485c1c4ec/buildkit/r8wym59fjeuwv89y521xsiqza: no such file or directory\n#10 ERROR: process "/bin/sh -c go build main.go" did not complete successfully: exit code: 1',
    rule: "cgroup-missing",
    source: "opencontainers/runc#3754",
  },
  {
    text:
      '  Warning  Failed  5m1s  kubelet  Error: container create failed: time="2022-10-13T15:59:14Z" level=warning msg="unable to get oom kill count" error="open /sys/fs/cgroup/memory/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod0ef031d4_febe_4404_89a9_5a3665b6d13f.slice/crio-5f462582a460c202e51950f23e315e62ae526ae3ba68d49d297e61f8ede4b234.scope/memory.oom_control: no such file or directory"\ntime="2022-10-13T15:59:14Z" level=error msg="runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 137, stdout: , stderr: Auto-detected mode as \'legacy\'\\n/usr/local/nvidia/toolkit/nvidia-container-cli: line 5: 1042048 Killed                  LD_LIBRARY_PATH=/usr/local/nvidia/toolkit PATH=/usr/local/nvidia/toolkit:$PATH /usr/local/nvidia/toolkit/nvidia-container-cli.real \\"$@\\"\\n"',
    rule: "hook-failed",
    source: "eclipse-che/che#21765",
  },
  {
    text:
      'libnetwork-78bvn                                 1/2       rpc error: code = 2 desc = failed to create containerd task: OCI runtime create failed: container_linux.go:265: starting container process caused "process_linux.go:348: container init caused \\"rootfs_linux.go:57: mounting \\\\\\"/run/netns\\\\\\" to rootfs \\\\\\"/run/containerd/io.containerd.runtime.v1.linux/k8s.io/a4b8e2d0c0b868b3674c7aa0a1239b4b7c0eedd7be96bb7d70f580aadc80209b/rootfs\\\\\\" at \\\\\\"/run/containerd/io.containerd.runtime.v1.linux/k8s.io/a4b8e2d0c0b868b3674c7aa0a1239b4b7c0eedd7be96bb7d70f580aadc80209b/rootfs/run/netns\\\\\\" caused \\\\\\"no space left on device\\\\\\"\\"": unknown   0          1m',
    rule: "mount-limit-reached",
    source: "containerd/containerd#1546",
  },
  {
    text:
      'podman run -it localhost/test-image bash\nError: container_linux.go:344: starting container process caused "process_linux.go:424: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/var/run/containers/storage/overlay-containers/e52f47d8f0f95be67901e50b1dc6c70486b90dfacb1aed4dfc16961d9b1fd671/userdata/run/secrets\\\\\\" to rootfs \\\\\\"/var/lib/containers/storage/overlay/a307af9c4112a7281dc1b886d20e7254800f0137e67e259ab991a460deb1e65f/merged\\\\\\" at \\\\\\"/var/lib/containers/storage/overlay/a307af9c4112a7281dc1b886d20e7254800f0137e67e259ab991a460deb1e65f/merged/run/secrets\\\\\\" caused \\\\\\"mkdir /var/lib/containers/storage/overlay/a307af9c4112a7281dc1b886d20e7254800f0137e67e259ab991a460deb1e65f/merged/run/secrets: operation not supported\\\\\\"\\"": OCI runtime error',
    rule: "mount-refused",
    source: "podman-container-tools/podman#6612",
  },
  {
    text:
      "`ghost - docker: Error response from daemon: OCI runtime create failed: invalid mount {Destination::/backup Type:bind Source:/var/lib/docker/volumes/$volume_ID/_data Options:[rbind]}: mount destination :/backup not absolute: unknown.\nOK` This happens for all of my containers and I am running it as root.",
    rule: "mount-destination-relative",
    source: "piscue/docker-backup-scripts#8",
  },
  {
    text:
      "docker run --name test-selinux -d --security-opt label:type:nginx docker.io/bitnami/nginx:1.19.8-debian-10-r0\n\ndocker: Error response from daemon: OCI runtime create failed: container_linux.go:367: starting container process caused: process_linux.go:495: container init caused: failed to set /proc/self/attr/keycreate on procfs: write /proc/self/attr/keycreate: invalid argument: unknown.",
    rule: "selinux-type-unknown",
    source: "opencontainers/runc#3031",
  },
  {
    text:
      "# podman --cgroup-manager=cgroupfs run -d -i -m 5246976 registry.access.redhat.com/rhel7/rhel:latest /bin/bash\nERRO[0000] cannot start a container that has stopped\ncannot start a container that has stopped\nError: `/usr/bin/runc start 8477205ae163b71ea8543148362c21afc1fd79cf5c011402db9a5adea606d372` failed: exit status 1",
    rule: "container-ended",
    source: "podman-container-tools/podman#1579",
  },
  {
    text: "error allocating lock for new pod: no space left on device",
    rule: null,
    source: "podman-container-tools/podman#3843",
  },
  {
    text:
      'To walk through the error:\nrunc run failed: unable to start container process: error during container init: error mounting "proc" to rootfs at "/proc": mount src=proc, dst=/proc, dstFd=/proc/thread-self/fd/8, flags=0xe: no such file or directory',
    rule: "sysbox-nested-runc",
    source: "mendersoftware/mender-server#247",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/kubelet/pods/9587ef35-67eb-4fcb-9b57-a28fc23bd1fb/volumes/kubernetes.io~projected/kube-api-access-94hrt" to rootfs at "/var/run/secrets/kubernetes.io/serviceaccount": create mountpoint for /var/run/secrets/kubernetes.io/serviceaccount mount: mkdirat /run/k3s/containerd/io.containerd.runtime.v2.task/k8s.io/test-volume/rootfs/run/secrets: permission denied',
    rule: "mountpoint-denied",
    source: "containerd/containerd#11852",
  },
  {
    text:
      'failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting \\".rancher/k3s/agent/kubelet/pods//volumes/kubernetes.io ~ configmap/config-volume\\" to rootfs at \\"/etc/coredns\\": mount .rancher/k3s/agent/kubelet/pods//volumes/kubernetes.io~configmap/config-volume:/etc/coredns (via /proc/self/fd/6), flags: 0x5021: operation not permitted: unknown" containerID=""',
    rule: "locked-mount-flags-rootless",
    source: "k3s-io/k3s#10850",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/kubelet/pods/c99d4ec1-2772-4770-9d0a-250c50d3c456/volumes/kubernetes.io~empty-dir/healthstatus" to rootfs at "/var/log/mongodb-mms-automation/healthstatus": mkdir /run/k3s/containerd/io.containerd.runtime.v2.task/k8s.io/mongodb-agent/rootfs/var/log/mongodb-mms-automation/healthstatus: permission denied: unknown',
    rule: "mountpoint-denied",
    source: "rancher/rke2#6101",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m1s              kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to mount container k8s_POD_sandbox_default_8fd48fa7-782c-41de-9efe-7e0b9e1137bd_0 in pod sandbox k8s_sandbox_default_8fd48fa7-782c-41de-9efe-7e0b9e1137bd_0(49c15575d72965948516678688fce478b8af3942011b55bf357cd7a9c752e838): create mapped mount for "/var/lib/containers/storage/overlay" on "/var/lib/containers/storage/overlay/3f113d34b8e0519a97a9e1cb457e0d1ef683f933086b0a07f42bf15b1c7af702/mapped/0": invalid argument',
    rule: "snapshotter-idmap-unsupported",
    source: "kubernetes/kubernetes#114011",
  },
  {
    text:
      '19:21:10.743Z ERROR wings: (HTTP code 400) unexpected - OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:415: setting cgroup config for procHooks process caused \\\\\\"failed to write \\\\\\\\\\\\\\"-1\\\\\\\\\\\\\\" to \\\\\\\\\\\\\\"/sys/fs/cgroup/cpu,cpuacct/docker/8a3860cd125ac83ce0ead41f20fa5518e31f7393c12bc880961713b12a74acde/cpu.cfs_quota_us\\\\\\\\\\\\\\": open /sys/fs/cgroup/cpu,cpuacct/docker/8a3860cd125ac83ce0ead41f20fa5518e31f7393c12bc880961713b12a74acde/cpu.cfs_quota_us: permission denied\\\\\\"\\"": unknown  (server=112d5426-1764-47d4-9415-59cbe97842cd)',
    rule: "cpu-quota-unsupported",
    source: "ccarney16/pterodactyl-containers#52",
  },
  {
    text:
      "`docker: Error response from daemon: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v1.linux/moby/9c30ed864953d25cc6897703a536403c83e5b8497dcc3dd8a486321cdfe61ab8/log.json: no such file or directory): runc did not terminate sucessfully: unknown.`",
    rule: "runtime-silent",
    source: "moby/moby#40287",
  },
  {
    text:
      "$ podman run --rootfs /cvmfs/unpacked.cern.ch/registry.hub.docker.com/library/centos\\:centos7 /bin/bash\nError: /cvmfs/unpacked.cern.ch/registry.hub.docker.com/library/centos:centos7 is not an absolute path or is a symlink: OCI runtime error",
    rule: "root-path-link",
    source: "podman-container-tools/podman#5895",
  },
  {
    text:
      '# docker run --rm -i --tmpfs /conf/stack quay.io/projectquay/quay:vader\ndocker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"tmpfs\\\\\\" to rootfs \\\\\\"/var/lib/docker/overlay2/698f55615c6cb50d3cd3eaa1b6ab38ab8ffdc32366fa410d8fbc596039ad8890/merged\\\\\\" at \\\\\\"/conf/stack\\\\\\" caused \\\\\\"mkdir /var/lib/docker/overlay2/698f55615c6cb50d3cd3eaa1b6ab38ab8ffdc32366fa410d8fbc596039ad8890/merged/conf: file exists\\\\\\"\\"": unknown.',
    rule: "mount-target-exists",
    source: "opencontainers/runc#2683",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error closing exec fds: get handle to /proc/thread-self/fd: unsafe procfs detected: openat2 fsmount:fscontext:proc/thread-self/fd/: function not implemented: unknown",
    rule: "seccomp-denies-openat2",
    source: "jlandure/alpine-chrome#272",
  },
  {
    text:
      'Unexpected error occurred: rpc error: code = Unknown desc = container create failed: time="2025-11-05T19:41:15Z" level=error msg="runc create failed: unable to start container process: error during container init: error closing exec fds: get handle to /proc/thread-self/fd: unsafe procfs detected: openat2 fsmount:fscontext:proc/thread-self/fd/: operation not permitted"',
    rule: "seccomp-denies-openat2",
    source: "cri-o/cri-o#9573",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: unable to setup user: unsafe procfs detected: openat2 fsmount:fscontext:proc/self/setgroups: operation not permitted: unknown",
    rule: "seccomp-denies-openat2",
    source: "opencontainers/runc#4984",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: unable to setup user: unsafe procfs detected: openat2 fsmount:fscontext:proc/self/setgroups: no such file or directory",
    rule: "setgroups-file-missing",
    source: "telnetdoogie/synology-docker#51",
  },
  {
    text:
      `can't mask dir "/proc/acpi": mount src=tmpfs, dst=/proc/acpi,\n  flags=MS_RDONLY, data=nr_blocks=1,nr_inodes=1: invalid argument`,
    rule: "masked-directory-refused",
    source: "apache/age#2523",
  },
  {
    text:
      'FATA[0000] failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting "proc" to rootfs at "/proc" caused: mount through procfd: operation not permitted: unknown ',
    rule: "proc-mount-denied",
    source: "containerd/nerdctl#297",
  },
  {
    text:
      `"(combined from similar events): Liveness probe errored: rpc error: code = Unknown desc = failed to exec in container: failed to start exec "951c2753676c1637afa20af5d203773a0b218f01a8b7f36c959d5ba415a1039e": OCI runtime exec failed: exec failed: unable to start container process: exec: "/usr/bin/curl -f -s http://localhost:54323/processes | grep -q '\\"pid\\"'": stat /usr/bin/curl -f -s http://localhost:54323/processes | grep -q '"pid"': no such file or directory: unknown"`,
    rule: "exec-program-missing",
    source: "Actual-Chat/actual-chat#3034",
  },
];
