/** Reports about daemons and their clients: containerd, CRI-O, cri-dockerd, nerdctl, crictl, and the services of distributions. @module */

import type { Report } from "./report.ts";

/** Reports about daemons and their clients. */
export const DAEMON_REPORTS: readonly Report[] = [
  {
    text:
      'WARN[2022-02-16T16:22:24.886103603Z] failed to load plugin io.containerd.grpc.v1.content  error="invalid argument"\nWARN[2022-02-16T16:22:24.886103603Z] failed to load plugin io.containerd.grpc.v1.diff  error="could not load required differ due plugin init error: walking: invalid argument"',
    rule: "daemon-database-unmappable",
    source: "containerd/containerd#6557",
  },
  {
    text:
      'WARN[2022-02-16T16:22:24.885341067Z] failed to load plugin io.containerd.internal.v1.restart  error="failed to get instance of service \\"namespaces-service\\": invalid argument"',
    rule: "daemon-database-unmappable",
    source: "containerd/containerd#6557",
  },
  {
    text:
      'Mar 31 11:53:40 jiamingy-ord containerd[43387]: time="2024-03-31T11:53:40.802131003+08:00" level=warning msg="failed to load plugin io.containerd.grpc.v1.cri" error="invalid plugin config: no corresponding runtime configured in `containerd.runtimes` for `containerd` `default_runtime_name = \\"runc\\""',
    rule: "config-default-runtime-missing",
    source: "NVIDIA/nvidia-container-toolkit#433",
  },
  {
    text:
      'level=warning msg="Error reserving pod name k8s_kube-apiserver-master1_kube-system_2abe36c990c315f116840d96b89eb8a2_0 for id 437508876cf392821439da52786df1f4ac3af41ca2501205e46478be5ec8d32f: name is reserved"',
    rule: "crio-name-reserved",
    source: "cri-o/cri-o#3571",
  },
  {
    text:
      'ERRO[0016] Error on creating container "bb-ctr-1-0" from image "docker.io/library/alpine:latest": rpc error: code = Unknown desc = Kubelet may be retrying requests that are timing out in CRI-O due to system load: error reserving pod name k8s_podbb-ctr-1-0_bucketbench.test.cri_bucketbench-test-cri_1 for id b421a43db43086a3c98e5ecdc556aa1638359ec2c817a7d742832cf7954242fd: name is reserved ',
    rule: "crio-name-reserved",
    source: "estesp/bucketbench#56",
  },
  {
    text:
      'Jul 03 11:47:21 ip-10-70-3-92 crio[539]: time="2025-07-03 11:47:21.835330088Z" level=info msg="Creation of container k8s_install-cni-binaries_cilium-hpfzl_kube-system_69560d92-4c82-4739-bc31-1b223a394c21_0 not yet finished. Currently at stage container runtime creation. Waiting up to 5m59.999828597s for it to finish" id=ffd543f5-11ff-4071-a707-75f8ea20424e',
    rule: "crio-name-reserved",
    source: "cri-o/cri-o#8884",
  },
  {
    text:
      "panic: runtime error: slice bounds out of range [::2407710372] with length 2147483647\n\ngoroutine 24 [running]:\ngithub.com/containerd/containerd/vendor/go.etcd.io/bbolt.unsafeByteSlice(...)\n        /go/src/github.com/containerd/containerd/vendor/go.etcd.io/bbolt/unsafe.go:27\ngithub.com/containerd/containerd/vendor/go.etcd.io/bbolt.(*leafPageElement).key(...)\n        /go/src/github.com/containerd/containerd/vendor/go.etcd.io/bbolt/page.go:126",
    rule: "database-damaged",
    source: "containerd/containerd#5797",
  },
  {
    text:
      "Jun 14 09:10:38 ZELDA containerd[4120]: panic: invalid page type: 4: 10\nJun 14 09:10:38 ZELDA systemd[1]: containerd.service: Main process exited, code=exited, status=2/INVALIDARGUMENT\nJun 14 09:10:38 ZELDA systemd[1]: containerd.service: Failed with result 'exit-code'.",
    rule: "database-damaged",
    source: "containerd/containerd#3347",
  },
  {
    text:
      '8月 02 22:56:05 VM-0-29-centos containerd[36948]: time="2022-08-02T22:56:05.989055410+08:00" level=fatal msg="Failed to run CRI service" error="failed to recover state: failed to reserve container name \\"kube-proxy_kube-proxy-m28fw_kube-system_0df69e5f-4355-4f99-bfd0-d1c6b2f935aa_0\\": name \\"kube-proxy_kube-proxy-m28fw_kube-system_0df69e5f-4355-4f99-bfd0-d1c6b2f935aa_0\\" is reserved for \\"73cc6d80cd6602e5ff53fd62db85cf09ecc8fe12b9effe753c404bf45750842a\\""',
    rule: "recovery-name-reserved",
    source: "containerd/containerd#7247",
  },
  {
    text:
      'DEBU[0000] get runtime connection\nFATA[0000] validate service connection: CRI v1 runtime API is not implemented for endpoint "unix:///run/containerd/containerd.sock": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService',
    rule: "cri-plugin-off",
    source: "kubernetes-sigs/cri-tools#1073",
  },
  {
    text:
      'FATA[0000] validate service connection: validate CRI v1 runtime API for endpoint "unix:///run/containerd/containerd.sock": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService ',
    rule: "cri-plugin-off",
    source: "kubernetes/kubernetes#131164",
  },
  {
    text:
      "10.0.4.101: [talos] upgrade failed: error running phase 2 in upgrade sequence: task 1/1: failed, rpc error: code = NotFound desc = failed to get verbose sandbox container info: failed to get task status: task 437228c7ebf26441219b418edcd1655f7f04204d41f75488784f56fce7ce52f0 not found: not found",
    rule: null,
    source: "siderolabs/talos#2806",
    why: "it stops a pod before an upgrade: no start",
  },
  {
    text:
      '{"level":"fatal","ts":1736849068.6615524,"caller":"./main.go:53","msg":"Command failed","error":"sandbox image could not be found in containerd config","stacktrace":"main.main\\n\\t./main.go:53\\nruntime.main\\n\\truntime/proc.go:272"}',
    rule: "nodeadm-sandbox-image",
    source: "aws/eks-hybrid#286",
  },
  {
    text:
      '(combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "69cd579868153c9345c146a2f4ad4f4ec26a03a4b9ff8d4016401f72a4600231": failed to parse netns fc2bf0a5-a2f6-47d7-a45f-4e5590873cd7',
    rule: "cni-windows-namespace",
    source: "containerd/containerd#5892",
  },
  {
    text:
      'FATA[0000] needs CNI plugin "bridge" to be installed in CNI_PATH ("/opt/cni/bin"), see https://github.com/containernetworking/plugins/releases: exec: "/opt/cni/bin/bridge": stat /opt/cni/bin/bridge: no such file or directory',
    rule: "cni-plugin-missing",
    source: "containerd/nerdctl#236",
  },
  {
    text:
      'FATA[0003] OCI runtime create failed: container_linux.go:370: starting container process caused: process_linux.go:459: container init caused: Running hook #0:: error running hook: exit status 1, stdout: , stderr: time="2022-05-11T10:09:33+08:00" level=fatal msg="failed to call cni.Setup: plugin type=\\"bridge\\" failed (add): incompatible CNI versions; config is \\"1.0.0\\", plugin supports [\\"0.1.0\\" \\"0.2.0\\" \\"0.3.0\\" \\"0.3.1\\" \\"0.4.0\\"]"',
    rule: "cni-version",
    source: "containerd/nerdctl#1051",
  },
  {
    text:
      'FATA[0000] failed to create shim: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: time="2022-08-16T06:37:17Z" level=fatal msg="failed to call cni.Setup: plugin type=\\"bridge\\" failed (add): running [/usr/sbin/iptables -t nat -A POSTROUTING -s 10.4.0.72 -j CNI-641983adac3364af5cf2b254 -m comment --comment name: \\"bridge\\" id: \\"nerdctl-test-c9c8472573488660d111090f204c6d7637614ee4949da9ead7932d9f2103abd4\\" --wait]: exit status 4: iptables v1.8.7 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING',
    rule: "iptables-unsupported",
    source: "containerd/nerdctl#1318",
  },
  {
    text:
      'nerdctl run --rm registry.k8s.io/etcd:3.4.13-0 etcd --version: exit status 1\ntime="2023-02-02T10:17:03Z" level=fatal msg="failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: time=\\"2023-02-02T10:17:03Z\\" level=fatal msg=\\"failed to call cni.Setup: plugin type=\\\\\\"tuning\\\\\\" failed (add): open /etc/cni/tuning/allowlist.conf: permission denied\\"',
    rule: "cni-files-denied",
    source: "containerd/nerdctl#2082",
  },
  {
    text:
      'FATA[0001] failed to create shim: OCI runtime create failed: container_linux.go:349: starting container process caused "error adding seccomp filter rule for syscall clone3: permission denied": unknown',
    rule: "seccomp-rule-refused",
    source: "containerd/nerdctl#482",
  },
  {
    text:
      'Failed to retrieve agent config: "overlayfs" snapshotter cannot be enabled for "/var/lib/rancher/k3s/agent/containerd", try using "fuse-overlayfs" or "native": failed to mount overlay: invalid argument',
    rule: "rootfs-mount-failed",
    source: "k3s-io/k3s#3266",
  },
  {
    text:
      'Sep 22 14:23:06 test-jetson k3s[5697]: time="2025-09-22T14:23:06Z" level=info msg="Waiting to retrieve agent configuration; server is not ready: \\"overlayfs\\" snapshotter cannot be enabled for \\"/var/lib/rancher/k3s/agent/containerd\\", try using \\"fuse-overlayfs\\" or \\"native\\": failed to mount overlay: >',
    rule: "rootfs-mount-failed",
    source: "kairos-io/kairos#3666",
  },
  {
    text:
      'time="2019-05-24T08:36:50.132487035-07:00" level=warning msg="failed to load plugin io.containerd.snapshotter.v1.overlayfs" error="/var/lib/rancher/k3s/agent/containerd/io.containerd.snapshotter.v1.overlayfs does not support d_type. If the backing filesystem is xfs, please reformat with ftype=1 to enable d_type support"',
    rule: "rootfs-mount-failed",
    source: "k3s-io/k3s#495",
  },
  {
    text:
      "E1107 13:49:43.967007   17226 remote_runtime.go:105] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed to create containerd task: failed to mount rootfs component &{overlay overlay [workdir=/var/lib/rancher/k3s/agent/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/37/work upperdir=/var/lib/rancher/k3s/agent/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/37/fs lowerdir=/var/lib/rancher/k3s/agent/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/1/fs]}: invalid argument: unknown",
    rule: "rootfs-mount-unsuited",
    source: "k3s-io/k3s#924",
  },
  {
    text:
      "  Warning  Failed     8s (x2 over 8s)  kubelet            spec.containers{weather-lens}: Error: failed to create containerd container: open /nix/store/z67lqqxxxc6rgc09fgr4f6c6gcrk18g0-config-weather-lens.json: not a directory",
    rule: null,
    source: "pdtpartners/nix-snapshotter#183",
    why: "the snapshotter reports a file in a place of the store that its author did not explain",
  },
  {
    text:
      "  Process: 3184 ExecStart=/usr/bin/cri-dockerd --container-runtime-endpoint fd:// --pod-infra-container-image=registry.cn-hangzhou.aliyuncs.com/google_containers/pause:3.9 (code=exited, status=203/EXEC)\n Main PID: 3184 (code=exited, status=203/EXEC)\n\n10月 07 17:51:29 node-1 systemd[1]: Failed to start CRI Interface for Docker Application Container Engine.",
    rule: "service-not-executable",
    source: "Mirantis/cri-dockerd#247",
  },
  {
    text:
      "docker: Error response from daemon: CDI device injection failed: unresolvable CDI devices spidernet.io/test=demo1.",
    rule: "cdi-device-unknown",
    source: "moby/moby#47633",
  },
  {
    text: 'docker: Error response from daemon: could not select device driver "cdi" with capabilities: [].',
    rule: "docker-cdi-disabled",
    source: "NVIDIA/nvidia-container-toolkit#434",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: could not apply required modification to OCI specification: error modifying OCI spec: failed to inject CDI devices: unresolvable CDI devices nvidia.com/gpu=all: unknown.",
    rule: "cdi-device-unknown",
    source: "NVIDIA/nvidia-container-toolkit#434",
  },
  {
    text: "failed to connect to NRI service: dial unix /var/run/nri/nri.sock: connect: no such file or directory",
    rule: "nri-socket-missing",
    source: "containerd/nri#62",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  2s (x4 over 43s)  kubelet, kube6     (combined from similar events): Failed create pod sandbox: rpc error: code = Unknown desc = error creating pod sandbox with name "some-sandbox-name": error creating read-write layer with ID "a5021e65186da551b712f7dd743d712833e5f75fc727c6f937d421897d2eb9d6": Stat /var/lib/containers/storage/overlay/e17133b79956ad6f69ae7f775badd1c11bad2fc64f0529cab863b9d12fbaa5c4: no such file or directory',
    rule: "containers-storage-damaged",
    source: "cri-o/cri-o#3768",
  },
  {
    text:
      '5月 03 20:45:46 k8s-worker-node1 crio[2040]: time="2021-05-03 20:45:46.695263292+08:00" level=debug msg="Failed to mount container \\"0c450a8fcea3ec4eb6d29e951a8738f939450e78f970ce44fcc22d338c3c5fe8\\": error creating overlay mount to /var/lib/containers/storage/overlay/f9b119dce6fd57c7d25cdeaa0ce15cb7aa2ef54a88434857b45ad15c2c842eda/merged: invalid argument" file="storage/runtime.go:466"',
    rule: "overlay-storage-unsupported",
    source: "cri-o/cri-o#4832",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = error creating pod sandbox with name "k8s_virt-operator-74745fbc9c-xknls_openshift-cnv_6c53d52d-af4b-4bca-800d-4eccc0b0ee64_0": layer not known',
    rule: "containers-storage-damaged",
    source: "cri-o/cri-o#4285",
  },
  {
    text:
      'db |time="2022-06-07T17:29:09+02:00" level=fatal msg="failed to open \\"/var/lib/nerdctl/1935db59/containers/default/6776ee1a399202e9008d1e1e2b26a10ba0deb5b02f842318c6af4d480fb11354/6776ee1a399202e9008d1e1e2b26a10ba0deb5b02f842318c6af4d480fb11354-json.log\\", container is not created with `nerdctl run -d`?: stat /var/lib/nerdctl/1935db59/containers/default/6776ee1a/6776ee1a-json.log: no such file or directory"',
    rule: "nerdctl-log-missing",
    source: "containerd/nerdctl#1102",
  },
  {
    text:
      'INFO[0000] Re-creating container tmp_foo_1              \nFATA[0000] failed to create shim task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/default/88a3ee42b9cc54ee3a275b4a21eec2e610d8fd0470353bf3f89aa987acdf50c6/log.json: no such file or directory): exec: "invalid": executable file not found in $PATH: unknown \nFATA[0000] error while creating container tmp_foo_1: exit status 1',
    rule: "runtime-binary-missing",
    source: "containerd/nerdctl#1942",
  },
  {
    text:
      'FATA[0000] failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/ec2-user/nerdctl/nonexist/folder" to rootfs at "/var/lib/postgresql/db": stat /home/ec2-user/nerdctl/nonexist/folder: no such file or directory: unknown\nFATA[0000] error while creating container nerdctl_db_1: exit status 1',
    rule: "mount-source-missing",
    source: "containerd/nerdctl#1888",
  },
  {
    text: "FATA[0000] error while creating container coredns: exit status 1",
    rule: null,
    source: "containerd/nerdctl#1670",
    why: "the cause is printed before it",
  },
  {
    text:
      'Waiting for containerd startup: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial unix /run/k3s/containerd/containerd.sock: connect: no such file or directory"',
    rule: null,
    source: "rancher/rke2#10293",
    why: "k3s prints it at each start, also where containerd comes up",
  },
  {
    text: "failed to create containerd task: failed to start shim: open /dev/null: too many open files: unknown",
    rule: "open-files-limit-reached",
    source: "containerd/cri#448",
  },
  {
    text:
      "Aug 23 14:12:37 containers-broadwell dockerd[406]: runtime/cgo: pthread_create failed: Resource temporarily unavailable\nAug 23 14:12:37 containers-broadwell dockerd[406]: SIGABRT: abort",
    rule: "process-limit-reached",
    source: "intel/cc-oci-runtime#154",
  },
  {
    text: "failed to create TTRPC connection: unsupported protocol: \\b\\x03\\x12Yunix",
    rule: "shim-version-unsupported",
    source: "containerd/containerd#13763",
  },
  {
    text:
      "remote_runtime.go:105] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed to start sandbox container: failed to create containerd task: io.containerd.kata.v2: failed to connect: dial unix /run/containerd/containerd.sock.ttrpc: connect: no such file or directory",
    rule: "shim-version-unsupported",
    source: "kata-containers/runtime#1781",
  },
  {
    text:
      "failed to create containerd task: failed to start shim: start failed: dial unix \\x00/containerd-shim/k8s.io/190f9a25accb1fbd40f87ce6c00e8292b7e8963a6d9f6c929e300c5eca01b249/shim.sock: connect: connection refused: unknown",
    rule: "shim-disconnected",
    source: "containerd/containerd#10846",
  },
  {
    text:
      "Warning  FailedCreatePodSandBox  7m46s (x3 over 7m59s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown              desc = failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: can't copy bootstrap data to pipe: write init-p: broken pipe: unknown",
    rule: "init-died",
    source: "canonical/microk8s#3545",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  0s (x17 over 3m)  kubelet, ubuntu    (combined from similar events): Failed create pod sandbox: rpc error: code = Unknown desc = failed to create a sandbox for pod "database-5946f77db9-gs7dh": Error response from daemon: error creating aufs mount to /var/snap/microk8s/common/var/lib/docker/aufs/mnt/5421fe090830b6e497d4704f991254785692c500470d1c9d8035e6c732528908-init: invalid argument',
    rule: "docker-storage-filesystem",
    source: "canonical/microk8s#106",
  },
  {
    text: "ctr: failed to mount /tmp/containerd-mount287530425: operation not permitted",
    rule: "rootfs-mount-failed",
    source: "linuxkit/linuxkit#3769",
  },
  {
    text:
      'FATA[0001] failed to prepare extraction snapshot "extract-767420807-ByGC sha256:994393dc58e7931862558d06e46aa2bb17487044f670f310dffe1d24e4d1eec7": btrfs subvolume create failed: inappropriate ioctl for device: unknown ',
    rule: "snapshotter-btrfs",
    source: "containerd/containerd#7514",
  },
  {
    text: "unable to lease content: lease does not exist: not found",
    rule: "image-pull-pruned",
    source: "moby/moby#53335",
  },
  {
    text:
      'FATA[0008] Running container failed: starting the container "bc4ee4f2e39cda95397ae49a3d641b604165e6ec474f5df0a590062356c2f903" failed: rpc error: code = Unknown desc = sandbox container "556e0077f29b26d609d61f7d30fbd9d21a4e456eca84d9cb52209c8d5eec96a8" is not running',
    rule: "sandbox-not-running",
    source: "kubernetes-sigs/cri-tools#715",
  },
  {
    text:
      'FATA[0001] run pod sandbox failed: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_busybox-sandbox_default_hdishd83djaidwnduwk28bcsb_1(88dab12419725676700f3e42d67d7ae2b6686f1551d6bd775333f91d787c7165): pods "busybox-sandbox" not found',
    rule: "cni-pod-unknown",
    source: "kubernetes-sigs/cri-tools#699",
  },
  {
    text:
      "FATA[0010] creating container: rpc error: code = Unknown desc = PID namespace requested, but sandbox infra container invalid",
    rule: "crio-pid-namespace",
    source: "cri-o/cri-o#4264",
  },
  {
    text:
      "FATA[0000] run pod sandbox failed: rpc error: code = Unknown desc = failed to start sandbox container: failed to create containerd task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v1.linux/k8s.io/b54bd84bbfde1b1aee3098498b235c5e3210e0bc4d7f7b7f3f3a6712cc7acfef/log.json: no such file or directory): runv did not terminate sucessfully: unknown",
    rule: "runtime-silent",
    source: "hyperhq/runv#672",
  },
  {
    text:
      '"CreateContainer in sandbox from runtime service failed" err="rpc error: code = Unknown desc = failed to create containerd container: failed to mount /var/lib/containerd/tmpmounts/containerd-mount123: too many levels of symbolic links"',
    rule: "rootfs-mount-loop",
    source: "GoogleCloudPlatform/gke-mcp#35",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: hcs::CreateComputeSystem 8f2: The directory name is invalid.: unknown",
    rule: "windows-file-mount",
    source: "containerd/containerd#10347",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: hcs::CreateComputeSystem test-container-2: The filename, directory name, \nor volume label syntax is incorrect.: unknown",
    rule: "windows-path-invalid",
    source: "microsoft/hcsshim#1386",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: hcs::CreateComputeSystem : The requested operation for attach namespace failed.: unknown",
    rule: "windows-namespace-refused",
    source: "Azure/AKS#3627",
  },
  {
    text:
      "failed to create containerd task: failed to create shim task: hcs::CreateComputeSystem xxxxxxx--cid--xxxxxxxx : Access is denied.: unknown",
    rule: "windows-access-denied",
    source: "microsoft/hcsshim#2017",
  },
  {
    text:
      "Start() error: container containerID encountered an error during Start: failure in a Windows system call: The compute system exited unexpectedly. (0xc0370106)",
    rule: "windows-container-exited",
    source: "microsoft/hcsshim#598",
  },
  {
    text:
      'grpc: addrConn.createTransport failed to connect to {/var/lib/k0s/run/containerd.sock  <nil> 0 <nil>}. Err :connection error: desc = "transport: Error while dialing dial unix /var/lib/k0s/run/containerd.sock: connect: no such file or directory". Reconnecting...  component=kubelet',
    rule: "daemon-not-running",
    source: "k0sproject/k0s#523",
  },
  {
    text:
      "Mar 08 09:26:47 Error: error reading from server: read unix @->/run/containerd/containerd.sock: read: connection reset by peer",
    rule: "daemon-restarted",
    source: "awslabs/amazon-eks-ami#1716",
  },
  {
    text:
      'ERRO[2021-04-12T16:04:16.068413882+08:00] containerd did not exit successfully          error="signal: segmentation fault" module=libcontainerd',
    rule: null,
    source: "moby/moby#34091",
    why: "dockerd says no more than that its containerd ended",
  },
  {
    text:
      "Exiting due to RUNTIME_ENABLE: Temporary Error: sudo crictl version: exit status 1\nstdout:\n\nstderr:\nsudo: crictl: command not found",
    rule: "crictl-missing",
    source: "kubernetes/minikube#15301",
  },
  {
    text:
      '❌  Exiting due to RUNTIME_ENABLE: Temporary Error: sudo /usr/local/bin/crictl version: exit status 1\nstdout:\n\nstderr:\ntime="2023-03-11T12:30:39+05:30" level=fatal msg="unable to determine runtime API version: rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing dial unix /var/run/cri-dockerd.sock: connect: connection refused\\""',
    rule: "daemon-not-running",
    source: "kubernetes/minikube#16027",
  },
  {
    text:
      "[rootlesskit:parent] error: failed to setup network &{logWriter:0x106efa0 binary:slirp4netns mtu:65520 ipnet:<nil> disableHostLoopback:true apiSocketPath: enableSandbox:true enableSeccomp:true ifname:tap0}: waiting for ready fd (/usr/bin/slirp4netns --mtu 65520 -r 3 --disable-host-loopback --enable-sandbox --enable-seccomp 24164 tap0): slirp4netns failed",
    rule: "rootlesskit-network-failed",
    source: "rootless-containers/rootlesskit#197",
  },
  {
    text:
      "E0111 08:32:10.713214 1965321 manager.go:1123] Failed to create existing container: /kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod6212df55_f00e_4c6a_ae35_c7f202889f55.slice/crio-500d6719132d2a1397acacaf2e1192dd543a0d6c6316315020e7f569143202fe.scope: Error finding container 500d6719132d2a1397acacaf2e1192dd543a0d6c6316315020e7f569143202fe: Status 404 returned error &{%!s(*http.body=&{0xc0012878c0 <nil> <nil> false false {0 0} false false false <nil>}) {%!s(int32=0) %!s(uint32=0)} %!s(bool=false) <nil> %!s(func(error) error=0x772000) %!s(func() error=0x771f80)}",
    rule: null,
    source: "cri-o/cri-o#4465",
    why: "the kubelet looks at a cgroup of an ended container: no start",
  },
  {
    text: "container create failed: writing file `pids.max`: Invalid argument",
    rule: "pids-limit-too-big",
    source: "cri-o/cri-o#7643",
  },
  {
    text:
      'Detected architecture x86-64.\nFailed to mount /run/machine-id (type n/a) on /etc/machine-id (MS_BIND ""): Permission denied\nFailed to create /init.scope control group: Permission denied\nFailed to allocate manager object: Permission denied\n[!!!!!!] Failed to allocate manager object.\nExiting PID 1...',
    rule: "systemd-in-container",
    source: "cri-o/cri-o#9705",
  },
  {
    text:
      'Aug 16 10:49:35 pharos-worker-0 kubelet[1503]: E0816 10:49:35.134458    1503 remote_runtime.go:92] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = pod sandbox with name "k8s_pharos-proxy-pharos-worker-0_kube-system_f2ed2b7c8d4f0463b262f46b7a3856b9_0" already exists',
    rule: "crio-sandbox-exists",
    source: "cri-o/cri-o#1742",
  },
  {
    text:
      'Aug 16 09:27:25 pharos-worker-0 crio[1502]: time="2018-08-16 09:27:25.938674650Z" level=warning msg="could not restore sandbox b01bd69f5856e81c7d77e276b054535b444cf0531fb9792a87a583c948d213e1 container b01bd69f5856e81c7d77e276b054535b444cf0531fb9792a87a583c948d213e1: open /var/run/containers/storage/overlay-containers/b01bd69f5856e81c7d77e276b054535b444cf0531fb9792a87a583c948d213e1/userdata/config.json: no such file or directory"',
    rule: "crio-restore-failed",
    source: "kontena/pharos-cluster#538",
  },
  {
    text:
      'time="2022-01-25 22:39:47.503233946+08:00" level=warning msg="Could not restore sandbox cea6108e468e07608b4c1fec5c4d3938afdda9976a33f6d0c6fa2e258cb8c1c0: error reading sandbox state from disk \\"cea6108e468e07608b4c1fec5c4d3938afdda9976a33f6d0c6fa2e258cb8c1c0\\": runtime not correctly setup"',
    rule: "crio-restore-failed",
    source: "cri-o/cri-o#5569",
  },
  {
    text:
      'Oct 15 13:32:42 master-lharm-2 crio[3480]: time="2024-10-15 13:32:42.903497855+08:00" level=warning msg="Could not restore sandbox e456015ab35e79331beb0071d58ff312747bee64056d7abd4f746358a7401712: failed to Statfs \\"/var/run/netns/f6300a46-4b30-4a3d-8c06-5d2bb5c67905\\": no such file or directory"',
    rule: "crio-restore-failed",
    source: "cri-o/cri-o#8673",
  },
  {
    text:
      'Sep 22 22:35:05 node1.okd1.redacted crio[5686]: time="2025-09-22T22:35:05.481Z" level=fatal msg="validating runtime config: runtime validation: \\"runc\\" not found in $PATH: exec: \\"runc\\": executable file not found in $PATH"',
    rule: "crio-runtime-path",
    source: "okd-project/okd#2255",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  2m (x46 over 12m)  kubelet, infra-000001  Failed create pod sandbox: rpc error: code = Unknown desc = error creating pod sandbox with name "k8s_sync-d8bdg_openshift-node_58eb0a26-e36b-11e8-b05f-000d3a4fa604_0": image not known',
    rule: "image-not-local",
    source: "openshift/openshift-azure#711",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  12m                kubelet, infra-000001  Failed create pod sandbox: rpc error: code = Unavailable desc = transport is closing",
    rule: "daemon-restarted",
    source: "openshift/openshift-azure#711",
  },
  {
    text:
      'Oct 12 15:08:36 kind-control-plane containerd[149]: time="2021-10-12T15:08:36.232072953Z" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:kube-controller-manager-kind-control-plane,Uid:46dac9a538838115821dfd9559149484,Namespace:kube-system,Attempt:0,} failed, error" error="failed to create containerd task: failed to create shim: failed to mount rootfs component &{overlay overlay [index=off workdir=/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/96/work upperdir=/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/96/fs lowerdir=/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/7/fs]}: invalid argument: unknown"',
    rule: "rootfs-mount-unsuited",
    source: "kubernetes-sigs/kind#2495",
  },
  {
    text:
      "E0625 05:06:21.896432    1704 remote_runtime.go:109] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed to start sandbox container: failed to create containerd task: failed to mount rootfs component &{overlay overlay [workdir=/app/var/lib/rancher/k3s/agent/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/351/work upperdir=/app/var/lib/rancher/k3s/agent/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/351/fs lowerdir=/app/var/lib/rancher/k3s/agent/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/1/fs]}: operation not permitted: unknown",
    rule: "rootfs-mount-failed",
    source: "k3s-io/k3s#575",
  },
  {
    text:
      'Jul 31 01:50:20 clr-7758e4011ab24fbfa1263b0fd3f57997 containerd[2505]: time="2019-07-31T01:50:20.255634362Z" level=warning msg="failed to load plugin io.containerd.snapshotter.v1.btrfs" error="path /var/lib/containerd/io.containerd.snapshotter.v1.btrfs must be a btrfs filesystem to be used with the btrfs snapshotter"\nJul 31 01:50:20 clr-7758e4011ab24fbfa1263b0fd3f57997 containerd[2505]: time="2019-07-31T01:50:20.264987694Z" level=warning msg="failed to load plugin io.containerd.snapshotter.v1.aufs" error="modprobe aufs failed: \\"modprobe: FATAL: Module aufs not found in directory /lib/modules/5.2.2-368.kvm\\n\\": exit status 1"',
    rule: null,
    source: "clearlinux/cloud-native-setup#127",
    why: "containerd skips snapshotters that nothing uses",
  },
  {
    text: "ctr: failed to create shim: /containerd.task.v2.Task/Create is not supported: not found",
    rule: "shim-foreign",
    source: "containerd/rust-extensions#53",
  },
  {
    text:
      'Nov 16 10:08:03 k8s-master01 containerd[51749]: time="2024-11-16T10:08:03.933844403+08:00" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:etcd-k8s-master01,Uid:22ac4506c7241e1db013f652587a3fcc,Namespace:kube-system,Attempt:0,} failed, error" error="rpc error: code = Unknown desc = failed to start sandbox \\"95055370c75027012255fe33fbd1ef369ce77f9452a1c422f0f11fa2d1bc40eb\\": failed to create containerd task: failed to start shim: start failed: Incorrect Usage. flag provided but not defined: -namespace\\n\\nNAME:\\n',
    rule: "shim-foreign",
    source: "containerd/containerd#11014",
  },
  {
    text:
      "#   Warning  Failed     78s                kubelet            Error: failed to create containerd task: failed to create shim task: the file sleep was not found: unknown",
    rule: "sandboxed-program-missing",
    source: "kata-containers/kata-containers#9664",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  1s    kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: failed to mount /run/kata-containers/shared/containers/47fd27a9d404246dfa462037a1b3c6bccab301f95246c6cd2d533c238c6cfefc/rootfs to /run/kata-containers/47fd27a9d404246dfa462037a1b3c6bccab301f95246c6cd2d533c238c6cfefc/rootfs, with error: ENOENT: No such file or directory: unknown",
    rule: "kata-rootfs-not-shared",
    source: "kata-containers/kata-containers#8407",
  },
  {
    text:
      'time="2023-11-01T00:30:17.45954827Z" level=error msg="failed to canonicalize "/sys/fs/cgroup/systemd/docker/8a32364d3653534991bb0b9dee5564982a08dae797ad10900d458942a9038b5e": No such file or directory (os error 2)"\ntime="2023-11-01T00:30:17.460963692Z" level=error msg="failed to mount systemd cgroup hierarchy: io error"\ntime="2023-11-01T00:30:17.461311097Z" level=error msg="failed to prepare rootfs err=Mount(Io(Os { code: 2, kind: NotFound, message: "No such file or directory" }))"',
    rule: "youki-cgroup-mount",
    source: "deislabs/containerd-wasm-shims#173",
  },
  {
    text:
      'kube-master-1: {"error":"unable to load CRI runtime service plugin dependency: no plugins registered for io.containerd.cri.v1.runtime: plugin: not found","id":"io.containerd.sandbox.controller.v1.podsandbox","level":"warning","msg":"failed to load plugin","time":"2024-09-24T20:39:48.040854240Z","type":"io.containerd.sandbox.controller.v1"}',
    rule: "daemon-config",
    source: "siderolabs/talos#9393",
  },
  {
    text:
      'FAILED! => {"changed": false, "msg": "Unable to start service containerd: Failed to start containerd.service: Unit containerd.service is masked.\\n"}',
    rule: "daemon-not-installed",
    source: "kubernetes-sigs/kubespray#8725",
  },
  {
    text:
      'kubeadm init "Status from runtime service failed" err="rpc error: code = Unknown desc = stat /proc/1087/ns/pid: permission denied: unknown"',
    rule: "daemon-proc-denied",
    source: "kubernetes/kubeadm#3092",
  },
  {
    text: "[conmon:e]: Failed to open log file No such file or directory",
    rule: "container-log",
    source: "cri-o/cri-o#9470",
  },
  {
    text:
      'level=warning msg="Failed to add conmon to cgroupfs sandbox cgroup: write /sys/fs/cgroup/unified/Burstable/pod_123-456/crio-conmon-769811cf453c9663dea3445885d712427e403314d42f66fec13de04ec07b3e02/tasks: open /sys/fs/cgroup/unified/Burstable/pod_123-456/crio-conmon-769811/tasks: no such file or directory"',
    rule: null,
    source: "kata-containers/tests#1943",
    why: "CRI-O only warns of its monitor's cgroup",
  },
  {
    text:
      'time="2022-04-04 16:48:55" level=info msg="E0404 16:48:55.414065     227 pod_workers.go:949] \\"Error syncing pod, skipping\\" err=\\"failed to \\\\\\"CreatePodSandbox\\\\\\" for \\\\\\"kube-router-dhwr8_kube-system(62d1311e-bd77-4647-96f1-61d1e8ff98a2)\\\\\\" with CreatePodSandboxError: \\\\\\"Failed to create sandbox for pod \\\\\\\\\\\\\\"kube-router-dhwr8_kube-system(62d1311e-bd77-4647-96f1-61d1e8ff98a2)\\\\\\\\\\\\\\": rpc error: code = Unknown desc = failed to start sandbox container task \\\\\\\\\\\\\\"06bb44e30679ce3c6f736113410056b2571d18e9fcb03f1c1722c9f57b9b6970\\\\\\\\\\\\\\": ttrpc: closed: unknown\\\\\\"\\" pod=\\"kube-system/kube-router-dhwr8\\" podUID=62d1311e-bd77-4647-96f1-61d1e8ff98a2" component=kubelet',
    rule: "shim-disconnected",
    source: "k0sproject/k0s#1633",
  },
  {
    text:
      'INFO[2023-06-15 11:40:07] E0615 11:40:07.799761  190152 remote_runtime.go:176] "RunPodSandbox from runtime service failed" err="rpc error: code = Unknown desc = failed to create a sandbox for pod \\"kube-router-bskkn\\": Error response from daemon: cgroup-parent for systemd cgroup should be a valid slice named as \\"xxx.slice\\""  component=kubelet stream=stderr',
    rule: "cgroup-parent-driver",
    source: "k0sproject/k0s#3216",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/bin/sh": stat /bin/sh: no such file or directory: unknown',
    rule: "image-without-shell",
    source: "containerd/stargz-snapshotter#1414",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  2s    kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "ae3628e208501fc7cbae7b29f8cfcb14c99056b513fe1944cbcf0f68c45ee4ba": failed to create containerd task: failed to create shim task: Others("failed to handle message create container\\n\\nCaused by:\\n    0: handler rootfs\\n    1: new share fs rootfs\\n    2: mount rootfs from Mount { source: \\"/var/lib/containerd/io.containerd.snapshotter.v1.blockfile/snapshots/12\\", destination: \\"\\", fs_type: \\"ext4\\", options: [\\"loop\\", \\"rw\\"], device_id: None, host_shared_fs_path: None, read_only: false } to /run/containerd/io.containerd.runtime.v2.task/k8s.io/ae3628e208501fc7cbae7b29f8cfcb14c99056b513fe1944cbcf0f68c45ee4ba/rootfs\\n    3: Invalid mount option: loop\\n\\nStack backtrace:',
    rule: "kata-loop-mount",
    source: "kata-containers/kata-containers#11464",
  },
  {
    text: "ctr: failed to mount /run/user/0/containerd-mount2678399194: no such device",
    rule: "rootfs-mount-failed",
    source: "containerd/containerd#9493",
  },
  {
    text:
      'ctr: failed to create shim task: failed to mount \n"/run/kata-containers/shared/containers/test-kat1a/rootfs" \nto "/run/kata-containers/test-kat1a/rootfs",\nwith error: ENOENT: No such file or directory: unknown',
    rule: "kata-rootfs-not-shared",
    source: "kata-containers/kata-containers#6785",
  },
  {
    text:
      '> Warning  FailedCreatePodSandBox  118s (x26 over 7m20s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup sandbox files: host "/dev/shm" is not available for host ipc: stat /dev/shm: no such file or directory',
    rule: "host-shm",
    source: "monogon/monogon#305",
  },
  {
    text:
      ' Warning  FailedCreatePodSandBox  31m                  kubelet, 10.10.21.192  Failed create pod sandbox: rpc error: code = Unknown desc = rewrite resolv.conf failed for pod "router-1-deploy": ResolvConfPath "/data/docker/containers/65c16b2ea0a2f00151a8a4260b8d6e1507bde1b920519a4f74687e2925ed190c/resolv.conf" does not exist',
    rule: "dockershim-resolv-conf",
    source: "openshift/origin#19174",
  },
  {
    text: "FATA[0000] nerdctl only supports containerd runtime",
    rule: "nerdctl-virtual-machine",
    source: "abiosoft/colima#396",
  },
  {
    text: "FATA[0000] unknown shorthand flag: 'i' in -it",
    rule: "colima-nerdctl-flags",
    source: "abiosoft/colima#378",
  },
  {
    text:
      "/mnt/c/Users/J. Doe/AppData/Local/Programs/Rancher Desktop/resources/resources/linux/bin/nerdctl: 13: /mnt/c/Users/J. Doe/AppData/Local/Programs/Rancher Desktop/resources/resources/linux/bin/nerdctl: /mnt/c/Users/J. Doe/AppData/Local/Programs/Rancher Desktop/resources/resources/linux/bin/../lima/bin/limactl: not found\nRancher Desktop is not running. Please start Rancher Desktop to use nerdctl",
    rule: "nerdctl-virtual-machine",
    source: "rancher-sandbox/rancher-desktop#1408",
  },
  {
    text:
      " Warning   FailedCreatePodSandBox     pod/nginx-gvisor                                  Failed to create pod sandbox: open /run/systemd/resolve/resolv.conf: no such file or directory",
    rule: "kubelet-resolv-conf",
    source: "google/gvisor-containerd-shim#46",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  18m                    kubelet, evan-hyperproof  Failed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container for pod "nginx-ingress-microk8s-controller-fq7wk": Error response from daemon: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v1.linux/moby/494a2a36d957d9b177527a036620f1b09ba9286ddbe73326fb10a2da43ff9b71/log.json: no such file or directory): exec: "docker-runc": executable file not found in $PATH: unknown',
    rule: "runtime-binary-missing",
    source: "canonical/microk8s#430",
  },
  {
    text:
      "unable to start container process: error starting setns process: can't open cgroup: openat2 /sys/fs/cgroup/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-pod88aea853_237f_476a_bd46_b1acbf24f80b.slice/cri-containerd-83018fe1ccbb98d1a44d9b42b9bb5ec1b88af5b5dcdd7ab1c611db3a147f89a3.scope: no such file or directory: unknown",
    rule: "exec-cgroup-missing",
    source: "Azure/AKS#5583",
  },
  {
    text:
      'Error response from daemon: creating containerd task for container e89252cd1ec4: failed to start shim: start failed: failed to create TTRPC connection: unsupported protocol: time="2026-04-04T20:56:15+01:00" level=warning msg="apparmor_restrict_unprivileged_userns=1 prevents user namespace creation; shim will run without mount namespace isolation" runtime=io.containerd.nerdbox.v1\n{"version":3,"address":"unix',
    rule: "shim-foreign",
    source: "docker/sbx-releases#15",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  5s (x3 over 28s)  kubelet            Failed to create pod sandbox: rpc error: code = NotFound desc = failed to create containerd task: not found",
    rule: "shim-not-found",
    source: "kata-containers/kata-containers#2255",
  },
  {
    text:
      '{"message":"failed to create task for container: failed to start shim: failed to resolve runtime path: runtime \\"io.containerd.foo.bar\\" binary not installed \\"containerd-shim-foo-bar\\": file does not exist: unknown"}',
    rule: "shim-binary-missing",
    source: "Mirantis/cri-dockerd#111",
  },
  {
    text:
      'rpc error: code = Unknown desc = failed to start sandbox container for pod "xxx": operation timeout: context deadline exceeded',
    rule: "request-timeout",
    source: "kubernetes/kubernetes#52323",
  },
  {
    text:
      'Sep 11 17:37:44 24-8a-07-c2-2e-21 dockerd[2435]: time="2017-09-11T17:37:44.904165127+08:00" level=error msg="Create container failed with error: containerd: container did not start before the specified timeout"',
    rule: "shim-create-timeout",
    source: "kubernetes/kubernetes#52323",
  },
  {
    text:
      'Nov 27 23:43:11 bootstrap-e2e-minion-group-cb9b containerd[1123]: time="2017-11-27T23:43:11Z" level=error msg="converting task to protobuf" error="context deadline exceeded: unknown" id=c22c6341329ea5c2595774f2a46999f71980303d1d70d81582c3a3994f0ff75a module="containerd/tasks"',
    rule: null,
    source: "containerd/containerd#1813",
    why: "a list of tasks, no start",
  },
  {
    text:
      "Error running exec in container: rpc error: code = 2 desc = shim error: containerd-shim: opening /var/run/docker/libcontainerd/a51d471bd301f8391791526f09d9bf14cdffc2664dc6810d2c042f25d5ebd171/8633e3c0cec2933cade81cd15b90fe15b718c0c99bdc03653d9a251989509678-stdout failed: context deadline exceeded",
    rule: "shim-io-timeout",
    source: "moby/moby#29369",
  },
  {
    text:
      'Oct 01 21:40:06 worker-0 cri-containerd[2376]: E1001 21:40:06.901281    2376 instrumented_service.go:225] UpdateContainerResources for "46e9b54f71f7b963c5d801e150af9af6c25ef00c2ca481ea797ea6afdb3a654f" failed, error: failed to find task: no running task found: task 46e9b54f71f7b963c5d801e150af9af6c25ef00c2ca481ea797ea6afdb3a654f not found: not found',
    rule: null,
    source: "containerd/cri#316",
    why: "a container's resources are updated after its end: no start",
  },
  {
    text:
      '          starting container process caused "process_linux.go:424: container init\n          caused \\"rootfs_linux.go:58: mounting \\\\\\"/var/lib/containerd/io.containerd.grpc.v1.cri/sandboxes/549442c80aed91a09d82b7f8274d36290dca4a80993bf2ba4af0801344f8c8e3/hostname\\\\\\"\n          to rootfs \\\\\\"/run/containerd/io.containerd.runtime.v1.linux/k8s.io/7b6f62d1e8f31fc297777f45616c7e566275d40a1398ea3556bcd173d56a8806/rootfs\\\\\\"\n          at \\\\\\"/run/containerd/io.containerd.runtime.v1.linux/k8s.io/7b6f62d1e8f31fc297777f45616c7e566275d40a1398ea3556bcd173d56a8806/rootfs/etc/hostname\\\\\\"\n          caused \\\\\\"not a directory\\\\\\"\\"": unknown',
    rule: "mount-kind-mismatch",
    source: "containerd/cri#1082",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  14s (x9 over 2m)  kubelet, node02  Failed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container for pod "nginx-648fd8975f-65qxs": Error response from daemon: unknown service containerd.services.leases.v1.Leases: not implemented',
    rule: "containerd-service-missing",
    source: "kubernetes/kubernetes#85740",
  },
  {
    text:
      'Sep 29 21:01:53 ip-172-20-99-157 docker[4030]: time="2016-09-29T21:01:53.379504146Z" level=fatal msg="Error starting daemon: Error initializing network controller: Error creating default \\"bridge\\" network: bridge device with non default name cbr0 must be created manually"',
    rule: "docker-bridge-missing",
    source: "kubernetes/kubernetes#33789",
  },
  {
    text:
      "Error: /usr/bin/runc: error while loading shared libraries: libpthread.so.0: cannot open shared object file: Operation not permitted: OCI runtime permission denied error",
    rule: "program-policy-denied",
    source: "podman-container-tools/podman#8087",
  },
  {
    text:
      'Mar 24 11:54:38 vm2004 microk8s.daemon-kubelite[164152]: E0324 11:54:38.350276  164152 remote_runtime.go:392] ExecSync 46fcc42405ca5534d9b6c9ce05a9c9289cfe34d80593ae75ad2bf73d6c7ebd1a \'/usr/bin/check-status -r\' from runtime service failed: rpc error: code = Unknown desc = failed to exec in container: failed to start exec "c8004583c7c0cb60904db4b17c7dca792fb6ca6f7389ab4763004b00552a3c69": OCI runtime exec failed: exec: "runc": executable file not found in $PATH: unknown',
    rule: "exec-runtime-missing",
    source: "canonical/microk8s#2122",
  },
  {
    text:
      'WARN[2025-12-02T09:14:18.399047608+05:30] failed to load plugin                         error="unable to load CRI image service plugin dependency: invalid cri image config: `mirrors` cannot be set when `config_path` is provided" id=io.containerd.podsandbox.controller.v1.podsandbox type=io.containerd.podsandbox.controller.v1',
    rule: "config-mirrors-and-path",
    source: "containerd/containerd#12612",
  },
  {
    text:
      'juin 02 22:06:52 worker-3 containerd[3348292]: time="2025-06-02T22:06:52.518541751+02:00" level=warning msg="Ignoring unknown key in TOML for plugin" error="strict mode: fields in the document are missing in the target struct" key="containerd endpoint" plugin=io.containerd.cri.v1.runtime',
    rule: "config-key-ignored",
    source: "containerd/containerd#11864",
  },
  {
    text:
      'FATA[0000] failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: time="2022-02-21T11:49:08Z" level=fatal msg="conflict with ID 54"',
    rule: "host-port-in-use",
    source: "lima-vm/lima#671",
  },
  {
    text:
      'FATA[0000] name "adguardhome" is already used by ID "a1e09c7badd41dd267050f3edeb16c9d6dabf5762fcbfc481eb1ae01ae34e64d"',
    rule: "container-name-used",
    source: "containerd/nerdctl#499",
  },
  {
    text: 'FATA[0000] name "foo" is already used by ID ""',
    rule: "container-name-used",
    source: "containerd/nerdctl#3351",
  },
  {
    text: "FATA[0000] no such file or directory",
    rule: null,
    source: "containerd/nerdctl#2072",
    why: "it does not name the file",
  },
  {
    text:
      'time="2021-12-22T18:20:11Z" level=error msg="containerd: exec: \\"containerd\\": executable file not found in %PATH%"',
    rule: "k3s-containerd-missing",
    source: "rancher/rke2#2300",
  },
  {
    text:
      'Apr 03 19:53:05 bjlt-rs277.sy dockerd[1928]: time="2019-04-03T19:53:05.436089294+08:00" level=error msg="Error running exec in container: rpc error: code = 2 desc = oci runtime error: exec failed: container_linux.go:255: creating new parent process caused \\"container_linux.go:1462: running lstat on namespace path \\\\\\"/proc/3865/ns/ipc\\\\\\" caused \\\\\\"lstat /proc/3865/ns/ipc: no such file or directory\\\\\\"\\"\\n"',
    rule: "namespace-path-missing",
    source: "cri-o/cri-o#1927",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to create new parent process: namespace path: lstat /proc/0/ns/ipc: no such file or directory: unknown",
    rule: "namespace-path-missing",
    source: "containerd/containerd#9160",
  },
  {
    text:
      'Apr 10 10:16:49 ip-10-66-9-112 crio[474]: time="2025-04-10 10:16:49.514651179Z" level=error msg="Container creation error: executable file `/bin/alloy` not found in $PATH: No such file or directory\\n" id=5c3cf25b-f6d6-4812-a4a9-cc68a7ed7e71 name=/runtime.v1.RuntimeService/CreateContainer',
    rule: "executable-missing",
    source: "cri-o/cri-o#8887",
  },
  {
    text:
      '2021-03-09T09:47:12.318837808Z  W0309 09:47:12.318720       7 fs.go:570] stat failed on /dev/mapper/luks-dede0fc2-4b41-4164-8732-c87f8283d22d with error: no such file or directory\n2021-03-09T09:47:12.318848913Z  F0309 09:47:12.318733       7 kubelet.go:1368] Failed to start ContainerManager failed to get rootfs info: failed to get device for dir "/var/lib/kubelet": could not find device with major: 0, minor: 34 in cached partitions map',
    rule: "kubelet-root-device",
    source: "k3d-io/k3d#493",
  },
  {
    text:
      'E0501 19:43:36.072807       7 node_container_manager_linux.go:61] "Failed to create cgroup" err="mkdir /sys/fs/cgroup/cpuset/kubepods: permission denied" cgroupName=[kubepods]\nE0501 19:43:36.072816       7 kubelet.go:1466] "Failed to start ContainerManager" err="mkdir /sys/fs/cgroup/cpuset/kubepods: permission denied"',
    rule: "cgroup-path-not-delegated",
    source: "k3d-io/k3d#1439",
  },
  {
    text:
      "[  163.858095] device-mapper: table: 253:2: thin-pool: metadata device already in use by a pool\n[  163.860752] device-mapper: ioctl: error adding target to table",
    rule: "snapshotter-devmapper",
    source: "linuxkit/linuxkit#3426",
  },
  {
    text:
      'failed to create containerd container: failed to create snapshot "vg0-mythinpool-snap-1083" (dev: 59) from "vg0-mythinpool-snap-19" (dev: 6): 1 error occurred:\n\n* file exists',
    rule: "snapshotter-devmapper",
    source: "containerd/containerd#3436",
  },
  {
    text:
      'failed to load plugin io.containerd.snapshotter.v1.devmapper  error="failed to query pool \\"/dev/mapper/fc-dev-thinpool\\": no such device or address"',
    rule: "snapshotter-devmapper-pool",
    source: "firecracker-microvm/firecracker-containerd#461",
  },
  {
    text:
      'user: warning: [2026-02-15T21:42:03.943230048Z]: [talos] service[etcd](Waiting): Error running Containerd(etcd), going to restart forever: failed to create task: "etcd": connection error: desc = "transport: Error while dialing: dial unix /run/containerd/containerd.sock: connect: connection refused"',
    rule: "daemon-not-running",
    source: "tyriis/home-ops#7953",
  },
  {
    text: "Creating example71_socat_foo_console_1\nERROR: name is reserved",
    rule: "container-name-used",
    source: "docker/compose#2685",
  },
  {
    text:
      "Error: failed to create containerd container: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount3984021361: container ID 6553600 cannot be mapped to a host ID",
    rule: "image-id-outside-mapping",
    source: "containerd/containerd#12329",
  },
  {
    text:
      'Events:\n  Warning  FailedCreatePodSandBox  kubelet  Failed to create pod sandbox: rpc error: code = Unknown\n    desc = failed to start sandbox "f223a179226e5ba450b0b490016d8346a5a9c7216e840dc7776da81627e8f793":\n    failed to create containerd container: mount callback failed on /tmp/containerd-mount2726205542:\n    container ID 498008064 cannot be mapped to a host ID',
    rule: "image-id-outside-mapping",
    source: "bottlerocket-os/bottlerocket#4854",
  },
  {
    text:
      "  Warning  Failed     36s (x4 over 82s)  kubelet            Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: failed to fulfil mount request: failed to set MOUNT_ATTR_IDMAP on /run/containerd-rata/io.containerd.grpc.v1.cri/image-volumes/df5958c01c5df9cb67c8e9d1143f0282cbdbc01675f6b010d228b39c528ba24b/2c91e484d93f0830a7e05a2b9d92a7b102be7cab562198b984a84fdbc7806d91: invalid argument (maybe the filesystem used doesn't support idmap mounts on this kernel?)",
    rule: "idmap-mount-unsupported",
    source: "containerd/containerd#12894",
  },
  {
    text: "validating network config: invalid plugin_dirs entry: mkdir /opt/cni: permission denied",
    rule: "crio-directory",
    source: "openshift/os#1089",
  },
  {
    text: "libcontainerd: error restarting containerd: fork/exec /usr/bin/docker-containerd: cannot allocate memory",
    rule: "fork-memory-exhausted",
    source: "aws/amazon-ecs-agent#1000",
  },
  {
    text:
      'Nov 06 03:31:54 ip-10-0-195-228.eu-west-1.compute.internal kubelet[9805]: E1106 03:31:54.502251    9805 pod_workers.go:191] Error syncing pod 67373dc76b1434a1ab1d8b92ca2d1977 ("etcd-ip-10-0-195-228.eu-west-1.compute.internal_kube-system(67373dc76b1434a1ab1d8b92ca2d1977)"), skipping: failed to "CreatePodSandbox" for "etcd-ip-10-0-195-228.eu-west-1.compute.internal_kube-system(67373dc76b1434a1ab1d8b92ca2d1977)" with CreatePodSandboxError: "CreatePodSandbox for pod \\"etcd-ip-10-0-195-228.eu-west-1.compute.internal_kube-system(67373dc76b1434a1ab1d8b92ca2d1977)\\" failed: rpc error: code = Unknown desc = failed to create containerd task: OCI runtime create failed: container_linux.go:349: starting container process caused \\"process_linux.go:449: container init caused \\\\\\"rootfs_linux.go:58: mounting \\\\\\\\\\\\\\"devpts\\\\\\\\\\\\\\" to rootfs \\\\\\\\\\\\\\"/run/containerd/io.containerd.runtime.v2.task/k8s.io/2c473fd65d8ec01e07422d38d7f6ed386fc75a31fbc5bf293e906b03fa711c8f/rootfs\\\\\\\\\\\\\\" at \\\\\\\\\\\\\\"/dev/pts\\\\\\\\\\\\\\" caused \\\\\\\\\\\\\\"permission denied\\\\\\\\\\\\\\"\\\\\\"\\": unknown"',
    rule: "mount-policy-denied",
    source: "containerd/containerd#4694",
  },
  {
    text:
      "`Warning  Failed     12s   kubelet            Error: failed to create containerd task: failed to create shim task: failed to mount rootfs component &{overlay overlay [volatile index=off workdir=/var/lib/docker/io.containerd.snapshotter.v1.overlayfs/snapshots/491/work upperdir=/var/lib/docker/io.containerd.snapshotter.v1.overlayfs/snapshots/491/fs lowerdir=/var/lib/docker/io.containerd.snapshotter.v1.overlayfs/snapshots/469/fs:/var/lib/docker/io.containerd.snapshotter.v1.overlayfs/snapshots/468/fs]}: invalid argument: unknown`",
    rule: "rootfs-mount-volatile",
    source: "containerd/containerd#9964",
  },
  {
    text:
      '$ docker run --security-opt=no-new-privileges -it busybox\nstandard_init_linux.go:211: exec user process caused "operation not permitted"',
    rule: "program-exec-refused",
    source: "flatcar/Flatcar#110",
  },
  {
    text:
      "Digest: sha256:c95a8e48bf88e9849f3e0f723d9f49fa12c5a00cfc6e60d2bc99d87555295e4c\nStatus: Downloaded newer image for ubuntu@sha256:c95a8e48bf88e9849f3e0f723d9f49fa12c5a00cfc6e60d2bc99d87555295e4c\nstandard_init_linux.go:228: exec user process caused: operation not permitted",
    rule: "program-exec-refused",
    source: "flatcar/Flatcar#544",
  },
  {
    text: "$ podman run --rm docker.io/library/ubuntu\nError: fork/exec /usr/bin/conmon: permission denied",
    rule: "conmon-denied",
    source: "coreos/fedora-coreos-tracker#1132",
  },
  {
    text:
      "FATA[0000] OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: process_linux.go:508: setting cgroup config for procHooks process caused: cannot fetch program from id: get program by id: permission denied: unknown",
    rule: "cgroup-device-filter-selinux",
    source: "containerd/containerd#5759",
  },
  {
    text: "`core@docker09 ~ $ docker ps`\n`The program docker is managed by torcx, which did not run.`",
    rule: "flatcar-torcx",
    source: "flatcar/Flatcar#555",
  },
  {
    text:
      "  Warning  Failed   34m (x6 over 36m)   kubelet  Error: failed to create containerd container: failed to create prepare snapshot dir: failed to create temp dir: stat /data/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots: no such file or directory",
    rule: "snapshot-directory-missing",
    source: "containerd/containerd#7834",
  },
  {
    text: "failed to create container kubelet: snapshot kubelet: already exists",
    rule: "snapshot-left-behind",
    source: "siderolabs/talos#3701",
  },
  {
    text:
      'Jul 12 03:25:41 hchenxa-3 containerd[21095]: time="2018-07-12T03:25:41Z" level=error msg="Failed to get usage for snapshot "extract-440725399-7oAi sha256:974937c83986779d5d6679db432e138f73200317b453cfb142562f8e7598a345"" error="lstat /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/62/fs: no such file or directory"',
    rule: null,
    source: "containerd/containerd#2457",
    why: "a measure of the space that is used, no start",
  },
  {
    text:
      'Error: container create failed: container_linux.go:345: starting container process caused "process_linux.go:430: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/host/lib/modules\\\\\\" to rootfs \\\\\\"/var/lib/containers/storage/overlay/14f8e164b34d417bfc9cc4818d78cb2ae97ea044a55429c58d8b229180b8bc57/merged\\\\\\" at \\\\\\"/var/lib/containers/storage/overlay/14f8e164b34d417bfc9cc4818d78cb2ae97ea044a55429c58d8b229180b8bc57/merged/host/usr/lib64/modules\\\\\\" caused \\\\\\"mkdir /var/lib/containers/storage/overlay/14f8e164b34d417bfc9cc4818d78cb2ae97ea044a55429c58d8b229180b8bc57/merged/host/usr/lib64: read-only file system\\\\\\"\\""',
    rule: "mount-target-read-only",
    source: "cri-o/cri-o#2564",
  },
  {
    text:
      "[root@gprfc018-vm3 cri-o]# crioctl pod run --config test/testdata/sandbox_config.json\nCreating the pod sandbox failed: rpc error: code = 2 desc = failed to mount container redhat.test.crio-podsandbox1-1-infra in pod sandbox redhat.test.crio-podsandbox1-1(cffded1c853e025be76904ae7312d06dae9fa52da7fa4d67dd7a34f7d28ee873): error creating overlay mount to /var/lib/containers/storage/overlay2/dfd54ee8e6d45cf817321b0fe08af3839f7286725c8a8c4f8af4a4b363f28312/merged: mountfrom re-exec error: exit status 1: output: invalid argument",
    rule: "overlay-mount-failed",
    source: "cri-o/cri-o-ansible#1",
  },
  {
    text:
      'Jul 03 20:51:48 ip-10-0-150-242.ec2.internal hyperkube[4866]: I0703 20:51:48.612918    4866 event.go:209] Event(v1.ObjectReference{Kind:"Pod", Namespace:"openshift-sdn", Name:"sdn-nf6rv", UID:"6223920b-9dd3-11e9-9530-12e052c89f14", APIVersion:"v1", ResourceVersion:"16728", FieldPath:"spec.containers{sdn}"}): type: \'\'Warning\'\' reason: \'\'Failed\'\' Error: container create failed: container_linux.go:336: starting container process caused "process_linux.go:399: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/var/lib/cni/bin\\\\\\" to rootfs \\\\\\"/var/lib/containers/storage/overlay/a9907778a4e9e2362486d0606e3a90982c6ea8f8dbea475e3572ddcd59588014/merged\\\\\\" at \\\\\\"/var/lib/containers/storage/overlay/a9907778a4e9e2362486d0606e3a90982c6ea8f8dbea475e3572ddcd59588014/merged/host/opt/cni/bin\\\\\\" caused \\\\\\"mkdir /var/lib/containers/storage/overlay/a9907778a4e9e2362486d0606e3a90982c6ea8f8dbea475e3572ddcd59588014/merged/host/opt/cni: read-only file system\\\\\\"\\""',
    rule: "mount-target-read-only",
    source: "openshift/openshift-ansible#11746",
  },
  {
    text:
      'DEBU[2017-12-29 23:13:35.699290618+01:00] failed to mount container "ccd895509440f38d515735b9e60bc14aef92c22ea200ddaeb4f629c848553e82": Can\'t stat lower layer "/var/lib/containers/storage/overlay/l/ABCDEFGHIJKLMNOPQRSTUVWXYZ" because it does not exist.  Going through storage to recreate the missing symlinks.',
    rule: "containers-storage-damaged",
    source: "cri-o/cri-o#1241",
  },
  {
    text:
      'Dec 12 02:43:37 k8s-master kubelet[3012]: E1212 02:43:37.229159    3012 run.go:74] "command failed" err="failed to run Kubelet: validate service connection: CRI v1 runtime API is not implemented for endpoint \\"unix:///run/cri-dockerd.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService"',
    rule: "cri-api-version",
    source: "Mirantis/cri-dockerd#137",
  },
  {
    text:
      "FATA[0000] rootless containerd not running? (hint: use `containerd-rootless-setuptool.sh install` to start rootless containerd): environment variable XDG_RUNTIME_DIR is not set, see https://rootlesscontaine.rs/getting-started/common/login/",
    rule: "rootless-daemon-not-running",
    source: "containerd/nerdctl#332",
  },
  {
    text: "$ lima ./containerd-rootless-setuptool.sh install\n[ERROR] Needs systemd (systemctl --user)",
    rule: "rootless-setup-refused",
    source: "containerd/nerdctl#332",
  },
  {
    text:
      "[suda@lima-fedora ~]$ nerdctl run -it --rm alpine\nFATA[0000] failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: can't get final child's PID from pipe: EOF: unknown ",
    rule: "init-died",
    source: "lima-vm/lima#1006",
  },
  {
    text:
      '`ctr: failed to dial "/run/containerd/containerd.sock": connection error: desc = "transport: error while dialing: dial unix /run/containerd/containerd.sock: connect: permission denied"`',
    rule: "endpoint-denied",
    source: "lima-vm/lima#541",
  },
  {
    text:
      "FATA[0000] rootless containerd not running? (hint: use `containerd-rootless-setuptool.sh install` to start rootless containerd): stat /tmp/runtime-anders/containerd-rootless: no such file or directory",
    rule: "rootless-daemon-not-running",
    source: "lima-vm/lima#541",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim: not found",
    rule: "shim-not-found",
    source: "kata-containers/kata-containers#3456",
  },
  {
    text:
      '==> /var/vcap/sys/log/docker/docker.stderr.log <==\nFailed to connect to containerd: failed to dial "/var/run/docker/containerd/docker-containerd.sock": dial unix:///var/run/docker/containerd/docker-containerd.sock: timeout',
    rule: "docker-containerd-timeout",
    source: "cloudfoundry-incubator/docker-boshrelease#115",
  },
  {
    text:
      'INFO[2018-04-05T18:19:12.084201563+02:00] libcontainerd: docker-containerd is still running  pid=1682\nFailed to connect to containerd: failed to dial "/var/run/docker/containerd/docker-containerd.sock": dial unix:///var/run/docker/containerd/docker-containerd.sock: timeout',
    rule: "docker-containerd-timeout",
    source: "docker/for-linux#274",
  },
  {
    text:
      "INFO[0000] containerd successfully booted in 0.004178s   module=containerd\nINFO[2018-04-05T20:17:41.760459158+02:00] [graphdriver] using prior storage driver: aufs \nError starting daemon: error while opening volume store metadata database: timeout",
    rule: "docker-daemon-already-runs",
    source: "docker/for-linux#274",
  },
  {
    text:
      'time="2019-10-23T01:41:41.626767272Z" level=info msg="Starting up"\ntime="2019-10-23T01:41:41.627847760Z" level=warning msg="could not change group /var/run/docker.sock to docker: group docker not found"\ntime="2019-10-23T01:41:41.630761059Z" level=info msg="libcontainerd: containerd is still running" pid=52\ntime="2019-10-23T01:41:41.630881305Z" level=info msg="parsed scheme: \\"unix\\"" module=grpc\nfailed to start containerd: timeout waiting for containerd to start',
    rule: "docker-containerd-timeout",
    source: "docker-library/docker#195",
  },
  {
    text: 'Failed create pod sandbox: rpc error: code = Unknown desc = RuntimeHandler "kata-runtime" not supported.',
    rule: "docker-runtime-handler",
    source: "kata-containers/runtime#2819",
  },
  {
    text: 'Failed to create pod sandbox: rpc error: code = Unknown desc = RuntimeHandler "sysbox-runc" not supported',
    rule: "docker-runtime-handler",
    source: "nestybox/sysbox#936",
  },
  {
    text: 'Error prompt: `failed to get sandbox runtime: no runtime for "kata" is configured`.',
    rule: "runtime-handler",
    source: "kata-containers/kata-containers#5423",
  },
  {
    text:
      '`FATA[0000] run pod sandbox failed: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_rhcos-crio-ping_redhat.test.crio__0(2d628f64022c71c2c11a6c3e3616df86d9576301c9f6409a55534e4ef380788a): failed to Statfs "/proc/0/ns/net": no such file or directory`.',
    rule: "netns-gone",
    source: "coreos/mantle#885",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  7s    kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = container create failed: container_linux.go:344: starting container process caused "error adding seccomp rule for syscall socket: requested action matches default action of filter"',
    rule: "seccomp-rule-refused",
    source: "cri-o/cri-o#4720",
  },
  {
    text:
      'CreatePodSandbox for pod \\"coredns-7748f7f6df-hwmpt_kube-system(a22d9673-3fc6-11e9-8d02-000c29013dd9)\\" failed: rpc error: code = Unknown desc = failed to setup network for sandbox \\"69c3e061d44fa7838606840c46c10d60aa6513bf4b326fe2cf611afe8c2ed142\\": failed to create bridge \\"cni0\\": could not add \\"cni0\\": operation not supported"',
    rule: "cni-link-refused",
    source: "k3s-io/k3s#168",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  2m53s (x100 over 7m52s)  kubelet, k8s-03-usqas3-master37-ad1-65zzbf  Failed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container for pod "netchecker-agent-2nmcd": Error response from daemon: OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:297: getting the final child\'s pid from pipe caused \\"read init-p: connection reset by peer\\"": unknown',
    rule: "init-died",
    source: "Mirantis/k8s-netchecker-agent#34",
  },
  {
    text: "Feb 26 08:59:01 master crio[2696]: version file /var/lib/crio/version not found: open /var/lib/crio/ver",
    rule: null,
    source: "cri-o/cri-o#1767",
    why: "crio wipe says so at a first start",
  },
  {
    text:
      'fatal: [master]: FAILED! => {"changed": false, "msg": "Unable to start service crio: Job for crio.service failed because the control process exited with error code. See \\"systemctl status crio.service\\" and \\"journalctl -xe\\" for details.\\n"}',
    rule: "engine-service-failed",
    source: "cri-o/cri-o#1767",
  },
  {
    text:
      'E0922 13:56:44.265858   14775 kubelet.go:1669] Failed to check if disk space is available for the runtime: failed to get fs info for "runtime": ImagesFsInfo: unknown runtime: remote',
    rule: null,
    source: "clearcontainers/runtime#611",
    why: "a measure of the disk, which stops no pod",
  },
  {
    text:
      "`failed to delete container d0af1882ed72a26066dd0c6b82d1d8f270366a224a270633846645365b411aa2: `/usr/local/bin/cc-runtime delete --force d0af1882ed72a26066dd0c6b82d1d8f270366a224a270633846645365b411aa2` failed: Container ID does not exist\n  (exit status 1)",
    rule: null,
    source: "clearcontainers/runtime#611",
    why: "a deletion, no start",
  },
  {
    text:
      'sudo ctr run --rm --runtime io.containerd.runtime.wasmtime.v1 docker.io/matsbror/serwasm2:0.1 myapp bogus\nctr: failed to create shim task: Others("exec process failed with error error in executing process : wasmtime executor can\'t handle spec"): unknown',
    rule: "wasm-spec-refused",
    source: "containerd/runwasi#637",
  },
  {
    text:
      '      failed to start Container {"Container": {"name":"ollama-d1d1bf90"}, "Reconciliation": 19, "ContainerID": "3902dec3c115af4f09df0fe52c9c1d5f90bcafb4ef9e1b1ffff6f6155edde5b8", "error": "status of container 3902dec3c115af4f09df0fe52c9c1d5f90bcafb4ef9e1b1ffff6f6155edde5b8 is \'created\' (was expecting \'running\'), error: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as \'legacy\'\\nnvidia-container-cli: initialization error: WSL environment detected but no adapters were found: unknown\\nobject not found\\ncontainer not found"}',
    rule: "nvidia-driver-wsl",
    source: "davidfowl/aspire-ai-chat-demo#2",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:722: waiting for init preliminary setup caused: EOF: unknown.\nERRO[0014] error waiting for container: context canceled, ",
    rule: "init-died",
    source: "docker/for-linux#1391",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: unable to start unit "docker-95d983a7d1475f549f8d7dcf631602f41da6d9cef9469cd8911c60e680ac2d41.scope" (properties [{Name:Description Value:"libcontainer container 95d983a7d1475f549f8d7dcf631602f41da6d9cef9469cd8911c60e680ac2d41"} {Name:Slice Value:"system.slice"} {Name:Delegate Value:true} {Name:PIDs Value:@au [1467]} {Name:MemoryAccounting Value:true} {Name:CPUAccounting Value:true} {Name:IOAccounting Value:true} {Name:TasksAccounting Value:true} {Name:DefaultDependencies Value:false}]): Cannot set property IOAccounting, or unknown property.: unknown.',
    rule: "systemd-property-unknown",
    source: "microsoft/WSL#11060",
  },
  {
    text:
      "Failed to create task for container: failed to create shim task:  OCI runtime create failed run create failed unable to start container process exec C:/Program Files/ Git/k8sviz: C:/Program Files/Git/k8sviz no such file or directory ",
    rule: "shell-path-converted",
    source: "mkimuram/k8sviz#53",
  },
  {
    text:
      "  Warning  Failed     14s               kubelet            Error: kubelet may be retrying requests that are timing out in CRI-O due to system load: error reserving ctr name k8s_test_tonyaw-deploy-78fdd8bbf5-2wjzr_default_5d0d6aaf-ea6e-4f4a-933b-90b",
    rule: "crio-system-load",
    source: "cri-o/cri-o#8083",
  },
  {
    text:
      'user: warning: [2026-02-15T21:42:06.166410048Z]: [talos] service[kubelet](Stopping): Failed to remove cgroup for Containerd(kubelet), cgroups: unable to remove path "/sys/fs/cgroup/podruntime/kubelet": still contains running tasks',
    rule: null,
    source: "tyriis/home-ops#7953",
    why: "the end of a service, no start",
  },
  {
    text:
      '192.168.1.111: {"dir":"/var/lib/containerd-stargz-grpc/snapshotter/snapshots/183/fs","error":"specified path \\"/var/lib/containerd-stargz-grpc/snapshotter/snapshots/183/fs\\" isn\'t a mountpoint","level":"debug","msg":"failed to unmount"}',
    rule: null,
    source: "containerd/stargz-snapshotter#1414",
    why: "a debug line of a clean-up",
  },
  {
    text:
      'Exiting due to RUNTIME_ENABLE: Failed to enable container runtime: sudo systemctl restart cri-docker.socket: Process exited with status 1\nstdout:\n\nstderr:\nJob failed. See "journalctl -xe" for details.',
    rule: "minikube-node-failed",
    source: "kubernetes/minikube#17938",
  },
  {
    text:
      'X Exiting due to RUNTIME_ENABLE: Failed to enable container runtime: sudo systemctl restart cri-docker: exit status 1\nstdout:\n\nstderr:\nJob for cri-docker.service failed because the control process exited with error code.\nSee "systemctl status cri-docker.service" and "journalctl -xe" for details.',
    rule: "minikube-runtime-down",
    source: "kubernetes/minikube#16799",
  },
  {
    text:
      "❌  Exiting due to RUNTIME_ENABLE: Failed to enable container runtime: sudo service cri-docker.socket restart: Process exited with status 5\nstdout:\n\nstderr:\nFailed to restart cri-docker.socket.service: Unit cri-docker.socket.service not found.",
    rule: "daemon-not-installed",
    source: "kubernetes/minikube#19320",
  },
  {
    text:
      "`Error: failed to create containerd task: failed to create shim: hcs::CreateComputeSystem test: The directory name is invalid.: unknown`",
    rule: "windows-file-mount",
    source: "antrea-io/antrea#2774",
  },
  {
    text:
      'E0821 17:37:03.108764 99524 remote_runtime.go:200] CreateContainer in sandbox "62ff282461eba2fae24a66b7d38ccca43b224c74320dbb5a0a4659b4c4446eb7" from runtime service failed: rpc error: code = Unknown desc = Error response from daemon: Conflict. The container name "/k8s_webadmin-site_webadmin-app-757c7455cf-nms75_default_7ac60567-',
    rule: "container-name-used",
    source: "kubernetes/kubelet#18",
  },
  {
    text:
      'I0316 15:41:39.203539   26072 util.go:259] Event(v1.ObjectReference{Kind:"Pod", Namespace:"localstorage-quota-monitoring-test-8965", Name:"emptydir-concealed-disk-over-sizelimit-quotas-false-pod", UID:"bcafa216-1bf4-4ee7-8d1d-af225b9e2872", APIVersion:"v1", ResourceVersion:"3505", FieldPath:"spec.containers{emptydir-concealed-disk-over-sizelimit-quotas-false-container}"}): type: \'Warning\' reason: \'Failed\' Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/k8s.io/emptydir-concealed-disk-over-sizelimit-quotas-false-container/log.json: no such file or directory): exec: "runc": executable file not found in $PATH',
    rule: "runtime-binary-missing",
    source: "containerd/containerd#11557",
  },
];
