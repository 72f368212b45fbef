/** Reports of cgroups, mounts, devices and hooks with which containers do not start. @module */

import type { Report } from "./report.ts";

/** Reports of cgroups, mounts, devices and hooks with which containers do not start. */
export const CGROUP_AND_MOUNT_START_REPORTS: readonly Report[] = [
  {
    text:
      '"CreatePodSandbox for pod \\"kube-apiserver-minikube_kube-system(c767dbeb9ddd2d01964c2fc02c621c4e)\\" failed: rpc error: code = Unknown desc = failed to create containerd task: cgroups: cgroup mountpoint does not exist: unknown"',
    rule: "containerd-without-cgroup-v2",
    source: "kubernetes/minikube#11310",
  },
  {
    text:
      'Error: failed to create containerd task: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:385: applying cgroup configuration for process caused: failed to write "0-95": write /sys/fs/cgroup/cpuset/kubepods/besteffort/podbdb70d35-dd7e-4030-bff8-39d860432bc1/nginx/cpuset.cpus: permission denied: unknown',
    rule: "cpuset-outside-parent",
    source: "koordinator-sh/koordinator#395",
  },
  {
    text:
      'Error: failed to create containerd task: Could not run process: container_linux.go:347: starting container process caused "process_linux.go:297: applying cgroup configuration for process caused \\"failed to write 0-3 to cpuset.cpus: write /sys/fs/cgroup/cpuset/kubepods/burstable/pod50ac94fd-0c27-11ea-97f3-525400e67bdd/xxxxxx/cpuset.cpus: permission denied\\"": unknown',
    rule: "kata-guest-cpuset",
    source: "kata-containers/agent#693",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:432: running prestart hook 1 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: initialization error: nvml error: driver/library version mismatch\\\\\\\\n\\\\\\"\\"": unknown.\nERRO[0000] error waiting for container: context canceled',
    rule: "nvidia-driver-version",
    source: "NVIDIA/nvidia-docker#1451",
  },
  {
    text:
      '[+] Running 3/4\n ✔ Volume "prometheus_data"  Created                                                                                                      0.0s\n - Container node-exporter                Starting                                                                                                     1.5s\n ✔ Container everseentest-grafana-1       Started                                                                                                      1.5s\n ✔ Container prometheus                   Started                                                                                                      1.5s\nError response from daemon: path / is mounted on / but it is not a shared or slave mount',
    rule: "docker-mount-propagation",
    source: "prometheus/node_exporter#2742",
  },
  {
    text:
      '  Normal   Created  59m (x156 over 14h)   kubelet  Created container smb\n  Warning  Failed   59m (x156 over 14h)   kubelet  Error: failed to start container "smb": Error response from daemon: path /var/lib/kubelet is mounted on / but it is not a shared mount\n  Warning  BackOff  33m (x3669 over 14h)  kubelet  Back-off restarting failed container',
    rule: "mount-propagation-not-shared",
    source: "kubernetes-csi/csi-driver-smb#335",
  },
  {
    text:
      "WARN[0005] Failed to add conmon to cgroupfs sandbox cgroup: creating cgroup path /libpod_parent/conmon: write /sys/fs/cgroup/cgroup.subtree_control: invalid argument\nError: OCI runtime error: crun: the requested cgroup controller `pids` is not available",
    rule: "cgroup-controller-missing",
    source: "podman-container-tools/podman#21484",
  },
  {
    text: "Error: OCI runtime error: crun: the requested cgroup controller `cpuset` is not available",
    rule: "cgroup-cpuset-not-enabled",
    source: "pauleve/docker-mtgo#210",
  },
  {
    text:
      '$ podman run --rm -v /tmp:/tmp:ro alpine date\ncontainer create failed: container_linux.go:344: starting container process caused "process_linux.go:424: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/tmp\\\\\\" to rootfs \\\\\\"/home/user/.local/share/containers/storage/vfs/dir/a1450cd2ae39b3a8f6e8263064ca2fada1406395912bd4bdc8bfd4c171de6858\\\\\\" at \\\\\\"/home/user/.local/share/containers/storage/vfs/dir/a1450cd2ae39b3a8f6e8263064ca2fada1406395912bd4bdc8bfd4c171de6858/tmp\\\\\\" caused \\\\\\"operation not permitted\\\\\\"\\"\n: internal libpod error',
    rule: "bind-flags-rootless",
    source: "podman-container-tools/podman#2312",
  },
  {
    text:
      "linuxkit-0e465ebdb34b:~# runc create --bundle /containers/onboot/000-binfmt foobar\n[   27.379103] IPVS: ftp: loaded support on port[0] = 21\nERRO[0000] container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:88: creating device nodes caused: read-only file system ",
    rule: "device-node-read-only",
    source: "opencontainers/runc#3248",
  },
  {
    text:
      'WARN[0000] signal: killed                               \nERRO[0000] container_linux.go:349: starting container process caused "process_linux.go:297: applying cgroup configuration for process caused \\"mkdir /sys/fs/cgroup/cpuset/container1: read-only file system\\"" \ncontainer_linux.go:349: starting container process caused "process_linux.go:297: applying cgroup configuration for process caused \\"mkdir /sys/fs/cgroup/cpuset/container1: read-only file system\\""',
    rule: "cgroup-read-only",
    source: "opencontainers/runc#2639",
  },
  {
    text:
      'OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:402: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"proc\\\\\\" to rootfs \\\\\\"/run/containerd/io.containerd.runtime.v1.linux/buildkit/z6784cdfkkt1ht90tenq4h67n/rootfs\\\\\\" at \\\\\\"/proc\\\\\\" caused \\\\\\"mkdir /run/containerd/io.containerd.runtime.v1.linux/buildkit/z6784cdfkkt1ht90tenq4h67n/rootfs/proc: read-only file system\\\\\\"\\"": unknown',
    rule: "rootfs-without-directories",
    source: "moby/buildkit#316",
  },
  {
    text:
      'Error response from daemon: error gathering device information while adding custom device "/dev/dri": no such file or directory',
    rule: "device-missing-gpu",
    source: "linuxserver/docker-jellyfin#165",
  },
  {
    text:
      'Error: CreateContainer failed: unable to read a control group file caused by: Os { code: 2, kind: NotFound, message: "No such file or directory" }: unknown',
    rule: "kata-guest-cgroup-file",
    source: "kata-containers/kata-containers#5191",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  8s (x2 over 20s)  kubelet, r630-6    Failed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container: failed to create containerd task: OCI runtime create failed: qemu-lite-system-x86_64: -object memory-backend-file,id=dimm1,size=2048M,mem-path=/dev/hugepages,share=on,prealloc=on: unable to map backing store for guest RAM: Cannot allocate memory: unknown",
    rule: "vm-hugepages",
    source: "kata-containers/runtime#1210",
  },
  {
    text:
      'Sep 18 12:23:55 localhost.localdomain dockerd[11628]: time="2016-09-18T12:23:55.225919746-07:00" level=error msg="Create container failed with error: containerd: container not started"\nSep 18 12:19:48 localhost.localdomain oci-systemd-hook[11436]: systemdhook <error>: root not found in state: Success',
    rule: "oci-hook-obsolete",
    source: "intel/cc-oci-runtime#270",
  },
  {
    text:
      "Error response from daemon: cannot join network namespace of a non running container: container <container_name> is exited",
    rule: "docker-joined-container-stopped",
    source: "moby/moby#50326",
  },
  {
    text:
      'Feb 16 19:39:20 node-1 kubelet[9262]: E0216 19:39:20.989274    9262 remote_runtime.go:105] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed pulling image "k8s.gcr.io/pause:3.2": Error response from daemon: Get https://k8s.gcr.io/v2/: dial tcp 74.125.137.82:443: connect: connection refused\nFeb 16 19:39:20 node-1 kubelet[9262]: E0216 19:39:20.989309    9262 kuberuntime_sandbox.go:68] CreatePodSandbox for pod "kube-scheduler-node-1_kube-system(7da02f2c78da17af7c2bf1533ecf8c9a)" failed: rpc error: code = Unknown desc = failed pulling image "k8s.gcr.io/pause:3.2": Error response from daemon: Get https://k8s.gcr.io/v2/: dial tcp 74.125.137.82:443: connect: connection refused',
    rule: "pause-image-unreached-docker",
    source: "replicatedhq/kURL#1191",
  },
  {
    text:
      'FATA[0000] run pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: OCI runtime create failed: expected cgroupsPath to be of format "slice:prefix:name" for systemd cgroups, got "/k8s.io/769b91ee7615e3fcab82235c0ab0c5bf23cddbc7cc9ce22e1d82d7076e62118c" instead: unknown',
    rule: "cgroup-parent-missing",
    source: "dragonflyoss/nydus#150",
  },
  {
    text:
      'runc run: exit status 1: container_linux.go:345: starting container process caused "process_linux.go:424: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"proc\\\\\\" to rootfs \\\\\\"/var/lib/concourse/volumes/live/576ab69d-48c5-4c06-4a68-a1dfb58cb7c6/volume\\\\\\" at \\\\\\"/proc\\\\\\" caused \\\\\\"operation not permitted\\\\\\"\\"',
    rule: "proc-mount-denied",
    source: "concourse/concourse#3876",
  },
  {
    text:
      "root@node-1:~# docker run --memory=4MB --memory-swappiness=0 docker.elastic.co/beats/filebeat:7.8.0\nWARNING: Your kernel does not support swap limit capabilities or the cgroup is not mounted. Memory limited without swap.\ndocker: Error response from daemon: OCI runtime start failed: cannot start a container that has stopped: unknown.\nERRO[0000] error waiting for container: context canceled ",
    rule: "start-memory-limit",
    source: "moby/moby#41164",
  },
  {
    text:
      'Failed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container for pod "downward": Error response from daemon: OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:430: container init caused \\"\\"": unknown\n\nFailed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container for pod "downward": Error response from daemon: OCI runtime create failed: runc did not terminate sucessfully: unknown\n\nFailed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container for pod "downward": Error response from daemon: OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:430: container init caused \\"read init-p: connection reset by peer\\"": unknown',
    rule: "init-killed-silently",
    source: "luksa/kubernetes-in-action#17",
  },
  {
    text:
      'kubelet[95559]: E0219 18:07:34.883174   95559 remote_runtime.go:193] "RunPodSandbox from runtime service failed" err="rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: failed to mount rootfs component: invalid argument: unknown"',
    rule: "rootfs-mount-unsuited",
    source: "kubeedge/kubeedge#5088",
  },
  {
    text:
      'Attaching to api-dev, graph, milvus, milvus-etcd-dev, milvus-minio, web-dev\nError response from daemon: could not select device driver "nvidia" with capabilities: [[gpu]]',
    rule: "docker-gpu-driver-missing",
    source: "xerrors/Yuxi#237",
  },
  {
    text:
      'Warning  Failed     65s (x4 over 109s)  kubelet, kind-worker  Error: failed to create containerd task: OCI runtime create failed: container_linux.go:346: starting container process caused "process_linux.go:449: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/sys/fs/cgroup\\\\\\" to rootfs \\\\\\"/run/containerd/io.containerd.runtime.v2.task/k8s.io/test-container-name/rootfs\\\\\\" at \\\\\\"/run/containerd/io.containerd.runtime.v2.task/k8s.io/test-container-name/rootfs/sys/fs/cgroup:ro\\\\\\" caused \\\\\\"mkdir /run/containerd/io.containerd.runtime.v2.task/k8s.io/test-container-name/rootfs/sys/fs/cgroup:ro: read-only file system\\\\\\"\\"": unknown',
    rule: "mount-path-with-option",
    source: "kubernetes-sigs/kind#1336",
  },
  {
    text:
      "Welcome to Fedora Linux 37 (Container Image)!\n\nFailed to create /init.scope control group: Read-only file system\nFailed to allocate manager object: Read-only file system\n[!!!!!!] Failed to allocate manager object.\nExiting PID 1...",
    rule: "systemd-in-container",
    source: "robertdebock/docker-fedora-systemd#1",
  },
  {
    text: "failed to generate spec: not a device node",
    rule: "device-missing",
    source: "containerd/containerd#8682",
  },
  {
    text:
      'Error: failed to start container "pmem-driver": Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:402: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/var/lib/kubelet/pods/3fd0ec14-2ac5-11e9-8362-deadbeef0100/containers/pmem-driver/fd9b54f9\\\\\\" to rootfs \\\\\\"/var/lib/docker/overlay2/17c0636357f4c679d588d8a448c752ec5496271a74d682aee58382d513891a8e/merged\\\\\\" at \\\\\\"/var/lib/docker/overlay2/17c0636357f4c679d588d8a448c752ec5496271a74d682aee58382d513891a8e/merged/dev/termination-log\\\\\\" caused \\\\\\"no such file or directory\\\\\\"\\"": unknown',
    rule: "termination-log-below-dev",
    source: "intel/pmem-csi#167",
  },
  {
    text:
      'Warning  Failed     6s (x13 over 2m40s)    kubelet            spec.containers{vainfo}: (combined from similar events): Error: failed to generate container "79bcfdf507c2346c290f11ea5ac0381704751ce3f902d8b082fd75d8f791163f" spec: failed to generate spec: failed to mkdir "/dev/dri/by-path/pci-0000:00:02.0-platform-simple-framebuffer.0-card": mkdir /dev/dri/by-path/pci-0000:00:02.0-platform-simple-framebuffer.0-card: file exists',
    rule: "device-link-dangling",
    source: "intel/intel-device-plugins-for-kubernetes#2296",
  },
  {
    text:
      ' ⠋ Container fact_docker-fact-backend-1   Creating                                                                                                                                          0.0s \n ⠋ Container fact_docker-fact-frontend-1  Creating                                                                                                                                          0.0s \nError response from daemon: invalid mount config for type "bind": bind source path does not exist: /tmp/fact-docker-mount-base-dir',
    rule: "docker-mount-source",
    source: "fkie-cad/FACT_docker#47",
  },
  {
    text:
      'ERROR youki: error in executing command: failed to create container: received unexpected message: OtherError("cgroup error: dbus error: dbus function call error: Unit is not active, refusing."), expected: WriteMapping\nerror in executing command: failed to create container: received unexpected message: OtherError("cgroup error: dbus error: dbus function call error: Unit is not active, refusing."), expected: WriteMapping\nError: failed to create container: received unexpected message: OtherError("cgroup error: dbus error: dbus function call error: Unit is not active, refusing."), expected: WriteMapping',
    rule: "systemd-unit-inactive",
    source: "youki-dev/youki#3258",
  },
  {
    text:
      'container_linux.go:337: starting container process caused "process_linux.go:280: applying cgroup configuration for process caused \\"mkdir /sys/fs/cgroup/cpuset/does/not/exist: permission denied\\""',
    rule: "cgroup-path-not-delegated",
    source: "opencontainers/runc#1927",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'\nnvidia-container-cli: mount error: file creation failed: /var/lib/docker/overlay2/40c7fccee0aa8659243a8180389b333c9a6b85fac895a95207bfddca46df4fc6/merged/usr/lib/x86_64-linux-gnu/libnvidia-ml.so.1: file exists: unknown.",
    rule: "nvidia-driver-files-in-image",
    source: "lambdal/lambda-stack-dockerfiles#15",
  },
  {
    text:
      'kubelet[1311]: E0505 18:42:19.812688    1311 pod_workers.go:949] "Error syncing pod, skipping" err="failed to \\"CreatePodSandbox\\" for \\"nvidia-device-plugin-daemonset-h9kxw_gpu-operator(8e491f32-4d92-4657-bbef-abf9d3dcb6ab)\\" with CreatePodSandboxError: \\"Failed to create sandbox for pod \\\\\\"nvidia-device-plugin-daemonset-h9kxw_gpu-operator(8e491f32-4d92-4657-bbef-abf9d3dcb6ab)\\\\\\": rpc error: code = Unknown desc = failed to get sandbox runtime: no runtime for \\\\\\"nvidia\\\\\\" is configured\\"" pod="gpu-operator/nvidia-device-plugin-daemonset-h9kxw" podUID=8e491f32-4d92-4657-bbef-abf9d3dcb6ab',
    rule: "nvidia-handler-missing",
    source: "NVIDIA/gpu-operator#349",
  },
  {
    text:
      'ctr: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"rootfs_linux.go:109: jailing process inside rootfs caused \\\\\\"pivot_root invalid argument\\\\\\"\\"": unknown',
    rule: "pivot-root-refused",
    source: "containerd/containerd#4828",
  },
  {
    text:
      "Creating new container...\nError: OCI runtime error: crun: pivot_root: Invalid argument\nError: can only create exec sessions on running containers: container state improper",
    rule: "pivot-root-refused",
    source: "termux/termux-docker#36",
  },
  {
    text:
      'Jun 27 14:03:55 ip-10-0-11-74 kubenswrapper[2669]: E0627 14:03:55.845233    2669 kubelet.go:1559] "Failed to start ContainerManager" err="Failed to enforce System Reserved Cgroup Limits on \\"/system.slice\\": cgroup [\\"system\\"] has some missing paths: /sys/fs/cgroup/hugetlb/system.slice, /sys/fs/cgroup/cpuset/system.slice"\nJun 27 14:03:55 ip-10-0-11-74 systemd[1]: kubelet.service: Main process exited, code=exited, status=1/FAILURE\nJun 27 14:03:55 ip-10-0-11-74 systemd[1]: kubelet.service: Failed with result \'exit-code\'.',
    rule: "kubelet-reserved-cgroup-missing",
    source: "kubernetes/kubernetes#125763",
  },
  {
    text: "Error response from daemon: range of CPUs is from 0.01 to 4.00, as there are only 4 CPUs available",
    rule: "docker-limit-invalid",
    source: "samugit83/redamon#163",
  },
  {
    text:
      'Oct 20 21:24:39.712480 e2e-80d4170f39-80e1a-minion-group-0l2l kubelet[9413]: E1020 21:24:39.706440    9413 run.go:72] "command failed" err="failed to validate kubelet configuration, error: kubelet is configured to not run on a host using cgroup v1. cgroup v1 support is unsupported and will be removed in a future release, path: &TypeMeta{Kind:,APIVersion:,}"',
    rule: "kubelet-cgroup-v1",
    source: "kubernetes/node-problem-detector#1161",
  },
  {
    text:
      "Error: runc: runc create failed: unable to start container process: error during container init: error running hook #0: fork/exec /usr/bin/nvidia-cdi-hook: no such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "cdi-hook-program-missing",
    source: "void-linux/void-packages#55062",
  },
  {
    text:
      'podman run --rm --device nvidia.com/gpu=gpu0 docker.io/pytorch/pytorch python -c "import torch; print(torch.cuda.get_device_name(0))"\n\nError: setting up CDI devices: failed to inject devices: failed to stat CDI host device "/dev/dri/controlD69": no such file or directory',
    rule: "cdi-device-node-missing",
    source: "NVIDIA/nvidia-container-toolkit#46",
  },
  {
    text:
      '$ docker run --ipc=host --rm ubuntu:16.04\ndocker: Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:402: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"mqueue\\\\\\" to rootfs \\\\\\"/var/lib/docker/165536.165536/overlay2/ba5d5452e932a9b4e4d50417d3958dfc4d375b17fc57f49948f5f2f7a64c0495/merged\\\\\\" at \\\\\\"/dev/mqueue\\\\\\" caused \\\\\\"operation not permitted\\\\\\"\\"": unknown.',
    rule: "mqueue-needs-own-ipcns",
    source: "moby/moby#36674",
  },
  {
    text:
      'Jul 20 17:59:23 ip-10-0-69-209 containerd[1091]: time="2023-07-20T17:59:23.417625059Z" level=error msg="StartContainer for \\"eed3e4d317cb342f1a515f21f79999cc22356be63f872937fbbbe55b946dc268\\" failed" error="failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: open /sys/fs/cgroup/memory/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod396e1a1a_f897_420f_ad59_f9de8b9d52a1.slice/cri-containerd-eed3e4d317cb342f1a515f21f79999cc22356be63f872937fbbbe55b946dc268.scope/memory.memsw.limit_in_bytes: no such file or directory: unknown"',
    rule: "swap-not-accounted",
    source: "containerd/containerd#8855",
  },
  {
    text:
      "  Warning  Failed     19s (x3 over 46s)  kubelet, node-1  Error: could not create container: could not spawn container: could not create oci bundle: could not generate oci spec for container: could not configure devices: could not get device: not a device node",
    rule: "singularity-cri-device",
    source: "sylabs/singularity-cri#352",
  },
  {
    text:
      "Warning  FailedCreatePodSandBox  90s (x25 over 114s)  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: OCI runtime create failed: creating container: write /sys/fs/cgroup/kubepods/besteffort/pod88bcf96e-7b92-4ce5-a3c0-2a6d098a1c33/cgroup.procs: device or resource busy: unknown",
    rule: "gvisor-cgroup-busy",
    source: "google/gvisor#8269",
  },
  {
    text:
      'sh-4.2# docker run -it -m 20M --name qc2 --rm busybox sh\ndocker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: cannot enter cgroupv2 "/sys/fs/cgroup/docker" with domain controllers -- it is in threaded mode: unknown.',
    rule: "cgroup-threaded",
    source: "containerd/containerd#10083",
  },
  {
    text:
      '(combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "proc" to rootfs at "/proc": mkdirat /run/k3s/containerd/io.containerd.runtime.v2.task/k8s.io/5e60186d30c90f83c4b1c193c4e390e6d9f566af888ed917f60660228871d689/rootfs/proc: read-only file system: unknown',
    rule: "rootfs-without-directories",
    source: "rancher/rancher#50587",
  },
  {
    text:
      'user@node-1 ~> coretoolbox run\nError: unable to start container "d149540e65abbff3d2c54ddde2e19bd37a5cc9b049ead2089df70ef6e2d170c5": error stat\'ing file `/dev/bus/usb/001/011`: No such file or directory: OCI runtime command not found error\nerror: Child ["podman" "start" "coreos-toolbox"] exited: exit code: 125',
    rule: "mount-source-unplugged",
    source: "podman-container-tools/podman#6943",
  },
  {
    text:
      "OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #1: error running hook: exit status 1",
    rule: "hook-failed",
    source: "https://blog.gitcode.com/e30099b3430485d1cf7000d393004a49.html",
  },
  {
    text: "mv: cannot create '/dev/termination-log': No such file or directory",
    rule: null,
    source: "coreutils, without a container",
  },
  {
    text: "error: unable to write to a control group file: Permission denied",
    rule: null,
    source: "a daemon of its own that changes its cgroup",
  },
  {
    text: "systemctl: Failed to attach processes: Unit is not active, refusing.",
    rule: null,
    source: "systemd, without a container",
  },
  {
    text: "warning: id not found in state, skipping",
    rule: null,
    source: "a program with a state of its own",
  },
  {
    text: "qemu-system-x86_64: unable to map backing store for guest RAM: Cannot allocate memory",
    rule: null,
    source: "qemu hw/core/numa.c",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/sys/fs/cgroup" to rootfs at "/sys/fs/cgroup:ro": create mountpoint for /sys/fs/cgroup:ro mount: make mountpoint "/sys/fs/cgroup:ro": mkdirat /var/lib/containerd/x/rootfs/sys/fs/cgroup:ro: read-only file system',
    rule: "mount-path-with-option",
    source: "opencontainers/runc libcontainer/rootfs_linux.go (mount path)",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/kubelet/pods/a/containers/b/c" to rootfs at "/dev/termination-log": create mountpoint for /dev/termination-log mount: make mountpoint "/dev/termination-log": openat /dev/termination-log: read-only file system: unknown',
    rule: "termination-log-below-dev",
    source: "opencontainers/runc libcontainer/rootfs_linux.go (termination log)",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error creating device nodes: mknod /run/containerd/x/rootfs/dev/null: read-only file system: unknown",
    rule: "device-node-read-only",
    source: "opencontainers/runc libcontainer/rootfs_linux.go (mknod)",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error creating device nodes: open /run/containerd/x/rootfs/dev/null: read-only file system: unknown",
    rule: "device-node-read-only",
    source: "opencontainers/runc libcontainer/rootfs_linux.go (bound device)",
  },
  {
    text:
      'CreateContainer failed: unable to write to a control group file /sys/fs/cgroup/cpuset/x/cpuset.cpus, value 0-3 caused by: Os { code: 13, kind: PermissionDenied, message: "Permission denied" }: unknown',
    rule: "kata-guest-cgroup-refused",
    source: "kata-containers/cgroups-rs src/fs/error.rs",
  },
  {
    text:
      'Error: failed to create shim task: unable to write to a control group file /sys/fs/cgroup/hugetlb/x/hugetlb.1GB.limit_in_bytes, value 0 caused by: Os { code: 2, kind: NotFound, message: "No such file or directory" }: unknown',
    rule: "kata-guest-cgroup-file",
    source: "kata-containers/cgroups-rs src/fs/error.rs (hugetlb)",
  },
  {
    text: "docker: Error response from daemon: cannot join PID of a non running container: 3f1d.",
    rule: "docker-joined-container-stopped",
    source: "moby/moby daemon/container_operations.go",
  },
  {
    text:
      "Error: crun: controller `cpuset` is not available under /sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service/cgroup.controllers: OCI runtime error",
    rule: "cgroup-cpuset-not-enabled",
    source: "containers/crun src/libcrun/cgroup-resources.c",
  },
  {
    text:
      'Failed create pod sandbox: rpc error: code = Unknown desc = failed pulling image "registry.k8s.io/pause:3.9": Error response from daemon: Get "https://registry.k8s.io/v2/": dial tcp: lookup registry.k8s.io on 10.0.0.2:53: no such host',
    rule: "pause-image-unreached-docker",
    source: "kubernetes/kubernetes dockershim, docker/docker registry (lookup)",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "registry.k8s.io/pause:3.9": failed to pull image "registry.k8s.io/pause:3.9": failed to pull and unpack image "registry.k8s.io/pause:3.9": failed to resolve reference "registry.k8s.io/pause:3.9": failed to do request: Head "https://registry.k8s.io/v2/pause/manifests/3.9": dial tcp 10.1.2.3:443: connect: connection refused',
    rule: "pause-image-unreached",
    source: "containerd/containerd internal/cri/server/images/image_pull.go",
  },
  {
    text:
      'Failed to start ContainerManager" err="Failed to enforce Kube Reserved Cgroup Limits on \\"/kubelet.slice\\": cgroup [\\"kubelet\\"] has some missing paths: /sys/fs/cgroup/pids/kubelet.slice"',
    rule: "kubelet-reserved-cgroup-missing",
    source: "kubernetes/kubernetes pkg/kubelet/cm/node_container_manager_linux.go",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: could not apply required modification to OCI specification: error running hook #2: fork/exec /usr/bin/nvidia-ctk: no such file or directory",
    rule: "cdi-hook-program-missing",
    source: "opencontainers/runc libcontainer/configs/config.go (CDI)",
  },
  {
    text:
      "systemdhook <error>: f1d2d2f924e986ac86fdf7b36c94bcdf32beec15: args not found in config: No such file or directory",
    rule: "oci-hook-obsolete",
    source: "projectatomic/oci-systemd-hook src/systemdhook.c",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: creating container: write /sys/fs/cgroup/docker/cgroup.procs: device or resource busy: unknown.",
    rule: "gvisor-cgroup-busy",
    source: "google/gvisor runsc/cgroup/cgroup_v2.go",
  },
  {
    text:
      "failed to create containerd task: failed to create shim task: failed to mount rootfs component: no such device: unknown",
    rule: "rootfs-mount-failed",
    source: "containerd/containerd core/mount/mount_linux.go (module)",
  },
  {
    text: "OCI runtime start failed: cannot start a container that has stopped: unknown",
    rule: "container-ended",
    source: "opencontainers/runc libcontainer/container_linux.go",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "devpts" to rootfs at "/dev/pts": mkdirat /run/containerd/io.containerd.runtime.v2.task/k8s.io/x/rootfs/dev/pts: read-only file system',
    rule: "dev-directories-read-only",
    source: "opencontainers/runc libcontainer/rootfs_linux.go (/dev/pts)",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "sysfs" to rootfs at "/sys": mkdirat /run/containerd/io.containerd.runtime.v2.task/k8s.io/x/rootfs/sys: read-only file system',
    rule: "rootfs-without-directories",
    source: "opencontainers/runc libcontainer/rootfs_linux.go (/sys)",
  },
  {
    text:
      "Error: could not create container: could not spawn container: could not create oci bundle: could not generate oci spec for container: could not configure devices: could not read devices in /dev/infiniband: not a device node",
    rule: "singularity-cri-device",
    source: "sylabs/singularity-cri pkg/kube/container_oci.go",
  },
  {
    text:
      "Error response from daemon: cannot join network namespace of container: Container gluetun is restarting, wait until the container is running",
    rule: "docker-joined-container-stopped",
    source: "moby/moby daemon/container_operations.go (restarting)",
  },
  {
    text:
      "OCI runtime create failed: qemu-system-x86_64: can't open backing store /dev/hugepages for guest RAM: No such file or directory",
    rule: "vm-hugepages",
    source: "qemu/qemu system/physmem.c",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:430: container init caused \\"\\"": unknown.',
    rule: "init-died",
    source: "opencontainers/runc libcontainer/process_linux.go (no words)",
  },
  {
    text: "mount: /mnt/rootfs/proc: mkdirat /mnt/rootfs/proc: Read-only file system",
    rule: null,
    source: "util-linux, without a container",
  },
  {
    text: "failed to mkdir /dev/shm/cache: mkdir /dev/shm/cache: file exists",
    rule: null,
    source: "a program of its own",
  },
  {
    text: "fork/exec /usr/bin/nvidia-ctk: no such file or directory",
    rule: null,
    source: "a program that runs nvidia-ctk itself",
  },
  {
    text: "qemu-system-x86_64: can't open backing store /dev/hugepages for guest RAM: No such file or directory",
    rule: null,
    source: "qemu/qemu system/physmem.c, by itself",
  },
  {
    text:
      "error: internal error: qemu unexpectedly closed the monitor: qemu-system-x86_64: -object memory-backend-file,id=pc.ram,mem-path=/dev/hugepages/libvirt/qemu/1-vm,prealloc=yes: unable to map backing store for guest RAM: Cannot allocate memory",
    rule: null,
    source: "libvirt, without a container",
  },
];
