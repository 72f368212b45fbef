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
    rule: "daemon-config",
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
    rule: "daemon-config",
    source: "kubernetes-sigs/cri-tools#1073",
  },
  {
    text:
      'FATA[0000] validate service connection: validate CRI v1 runtime API for endpoint "unix:///run/containerd/containerd.sock": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService ',
    rule: "daemon-config",
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
    rule: "seccomp-profile-refused",
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
    rule: "rootfs-mount-failed",
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
      "  Process: 3184 ExecStart=/usr/bin/cri-dockerd --container-runtime-endpoint fd:// --pod-infra-container-image=registry.cn-hangzhou.aliyuncs.com/google_containers/pause:3.9 (code=exited, status=203/EXEC)\n Main PID: 3184 (code=exited, status=203/EXEC)\n\n10月 07 17:51:29 peter-node systemd[1]: Failed to start CRI Interface for Docker Application Container Engine.",
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
];
