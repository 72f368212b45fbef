/** Reports about images, the network, names, time, the shim and the runtime's program. @module */

import { kubeletLog, type Report } from "./report.ts";

const EVENT =
  "  Warning  FailedCreatePodSandBox  9m29s (x1836 over 44m)  kubelet            (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = ";
const LOG_JSON =
  "unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/k8s.io/1807/log.json: no such file or directory): ";

/** Reports about what precedes the spec. */
export const SANDBOX_REPORTS: readonly Report[] = [
  {
    text: kubeletLog(
      'failed to get sandbox image "registry.k8s.io/pause:3.6": failed to pull image "registry.k8s.io/pause:3.6": failed to pull and unpack image "registry.k8s.io/pause:3.6": failed to resolve reference "registry.k8s.io/pause:3.6": failed to do request: Head "https://registry.k8s.io/v2/pause/manifests/3.6": dial tcp: lookup registry.k8s.io on 10.0.8.16:53: server misbehaving',
    ),
    rule: "pause-image-unreached",
    source: "containerd/containerd#8653",
  },
  {
    text:
      `${EVENT}failed to get sandbox image "k8s.gcr.io/pause:3.6": failed to pull image "k8s.gcr.io/pause:3.6": failed to pull and unpack image "k8s.gcr.io/pause:3.6": failed to resolve reference "k8s.gcr.io/pause:3.6": failed to do request: Head "https://k8s.gcr.io/v2/pause/manifests/3.6": dial tcp 74.125.204.82:443: i/o timeout`,
    rule: "pause-image-unreached",
    source: "kubernetes/kubeadm#2801",
  },
  {
    text:
      `${EVENT}failed to start sandbox "1807": failed to get sandbox image "localhost/pause": image "localhost/pause": not found`,
    rule: "pause-image",
    source: "awslabs/amazon-eks-ami#2729 (case), containerd/containerd v2.3.0",
  },
  {
    text:
      'Failed to pull image "registry.example.org/web:2": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.org/web:2": failed to resolve reference "registry.example.org/web:2": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials',
    rule: "registry-unauthorized",
    source: "containerd/containerd v1.7.24 remotes/docker",
  },
  {
    text:
      'Failed to pull image "registry.example.org/web:2": rpc error: code = NotFound desc = failed to pull and unpack image "registry.example.org/web:2": no match for platform in manifest: not found',
    rule: "image-platform",
    source: "containerd/containerd v1.7.24 platforms",
  },
  {
    text:
      "Error: failed to pull image: failed to stat snapshot \nsha256:6dfaec39e726d242fcd42e9fffac82c3079a1aa20fc39420b662507b163ee4da: \nsnapshotter not loaded: overlayfs: invalid argument",
    rule: "snapshotter-missing",
    source: "AliyunContainerService/pouch#284",
  },
  {
    text:
      "unpacking sha256:66ef312bbac49c39a89aa9bcc3cb4f3c9e7de3788c944158df3ee0176d32b751...\nctr: failed to stat snapshot sha256:f999ae22f308fea973e5a25b57699b5daf6b0f1150ac2a5c2ea9d7fecee50fdf: snapshotter not loaded: overlayfs: invalid argument",
    rule: "snapshotter-missing",
    source: "containerd/containerd#1986",
  },
  {
    text:
      `${EVENT}failed to setup network for sandbox "e9ba": plugin type="loopback" failed (add): failed to find plugin "loopback" in path [/opt/cni/bin]`,
    rule: "cni-plugin-missing",
    source: "rancher/rke2#7981",
  },
  {
    text:
      'E0113 07:19:22.179603    5472 remote_runtime.go:105] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed to setup network for sandbox "9dfb": failed to find plugin "loopback" in path [/opt/cni/bin]',
    rule: "cni-plugin-missing",
    source: "projectcalico/calico#4308",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  13m                   kubelet, worker-1  Failed create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "9d37" network for pod "coredns-69cbb76ff8-q2zgf": NetworkPlugin cni failed to set up pod "coredns-69cbb76ff8-q2zgf_kube-system" network: failed to find plugin "loopback" in path [/opt/cni/bin], failed to clean up sandbox container "9d37" network for pod "coredns-69cbb76ff8-q2zgf": NetworkPlugin cni failed to teardown pod "coredns-69cbb76ff8-q2zgf_kube-system" network: failed to find plugin "portmap" in path [/opt/cni/bin]]',
    rule: "cni-plugin-missing",
    source: "mmumshad/kubernetes-the-hard-way#40",
  },
  {
    text:
      'FATA[0000] rpc error: code = Unknown desc = failed to find plugin "loopback" in path [/usr/local/bin /usr/local/bin/cni]',
    rule: "cni-plugin-missing",
    source: "ehazlett/stellar#29",
  },
  {
    text:
      "container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized",
    rule: "cni-not-ready",
    source: "rancher/rke2#4476",
  },
  {
    text:
      'Apr 16 22:26:30 node-1 kubelet[10125]: E0416 22:26:30.150357   10125 kubelet.go:2373] "Container runtime network not ready" networkReady="NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized"',
    rule: "cni-not-ready",
    source: "fujitatomoya/ros_k8s#22",
  },
  {
    text:
      "runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:docker: network plugin is not ready: cni config uninitialized",
    rule: "cni-not-ready",
    source: "containernetworking/cni#628",
  },
  {
    text:
      `${EVENT}failed to setup network for sandbox "42bf": failed to allocate for range 0: no IP addresses available in range set: 10.60.28.1-10.60.28.254`,
    rule: "cni-host-local-exhausted",
    source: "kubernetes/test-infra#13039",
  },
  {
    text:
      'E0711 15:11:17.994634   24727 remote_runtime.go:92] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = NetworkPlugin cni failed to set up pod "web-79945ccb7f-rz8ld_default" network: failed to allocate for range 0: no IP addresses available in range set: 10.42.0.1-10.42.0.254',
    rule: "cni-host-local-exhausted",
    source: "rancher/rancher#14504",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  4m10s (x4 over 4m13s)   kubelet, node-1  (combined from similar events): Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "9234" network for pod "web-0": NetworkPlugin cni failed to set up pod "web-0_default" network: add cmd: failed to assign an IP address to container',
    rule: "aws-cni-no-address",
    source: "aws/amazon-vpc-cni-k8s#668",
  },
  {
    text:
      'FailedCreatePodSandbox\nplugin type="aws-cni" name="aws-cni" failed (add):\nfailed to assign an IP address to container',
    rule: "aws-cni-no-address",
    source: "aws/amazon-vpc-cni-k8s#668; form of the paste: three lines",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "1807": plugin type="flannel" failed (add): open /run/flannel/subnet.env: no such file or directory',
    rule: "cni-flannel-not-running",
    source: "k3d-io/k3d#1258",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "f589" netw',
    rule: null,
    why: "cut before any cause",
    source: "projectcalico/calico#6382",
  },
  {
    text:
      '[Error Message]  Warning  FailedCreatePodSandBox  104s               kubelet, kind-worker4  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "0f31": netplugin failed with no error message',
    rule: "cni-plugin-silent",
    source: "CentaurusInfra/mizar#120",
  },
  {
    text:
      'Warning   FailedCreatePodSandBox   pod/web-0   Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3948" network for pod "web-0": networkPlugin cni failed to set up pod "web-0_default" network: unable to allocate IP via local cilium agent: [POST /ipam][502] postIpamFailure  range is full',
    rule: "cni-addresses-exhausted",
    source: "cilium/cilium#10627",
  },
  {
    text:
      'rpc error: code = Unknown desc = failed to setup network for sandbox "c9c9": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): CNI request failed with status 400: \'',
    rule: "cni-plugin-failed",
    source: "k8snetworkplumbingwg/sriov-network-device-plugin#555",
  },
  {
    text:
      'Warning   FailedCreatePodSandBox   5s    kubelet    Failed to create pod sandbox: rpc error code = Unknown desc = failed to reserve sandbox name "web-c4tw5_default_46f0_0": name "web-c4tw5_default_46f0_0" is reserved for "62d7"',
    rule: "sandbox-name-reserved",
    source: "senthilrch/kube-fledged#194",
  },
  {
    text:
      `9 09:58:07 node kubelet[5738]: E1029 09:58:07.693288    5738 kuberuntime_manager.go:1168] "CreatePodSandbox for pod failed" err="rpc error: code = Unknown desc = failed to reserve sandbox name \\"web-2qr2j_default_5dfb_0\\": name>`,
    rule: "sandbox-name-reserved",
    source: "containerd/containerd#12438; form of the paste: cut by the pager",
  },
  {
    text:
      'containerd[19386]: time="2026-07-26T13:29:58.669563316+08:00" level=error msg="CreateContainer within sandbox \\"a79c\\" for &ContainerMetadata{Name:web,Attempt:3,} failed, err=failed to reserve container name \\"web_3\\": name \\"web_3\\" is reserved for \\"d6fc\\""',
    rule: "sandbox-name-reserved",
    source: "containerd/containerd#13867",
  },
  {
    text:
      "Warning  FailedCreatePodSandBox  90s (x2 over 5m43s)  kubelet            Failed to create pod sandbox: rpc error: code = DeadlineExceeded desc = context deadline exceeded",
    rule: "request-timeout",
    source: "senthilrch/kube-fledged#194",
  },
  {
    text:
      '2024-02-07T02:49:40.739405+00:00 node-1 kubelet 24578 - -  E0207 02:49:40.738973   24578 remote_runtime.go:176] "RunPodSandbox from runtime service failed" err="rpc error: code = DeadlineExceeded desc = context deadline exceeded"',
    rule: "request-timeout",
    source: "containerd/containerd#9947",
  },
  {
    text:
      'E0730 12:28:47.324059     223 remote_runtime.go:248] StartContainer "6e3e" from runtime service failed: rpc error: code = Unknown desc = failed to start containerd task "6e3e": ttrpc: closed: unknown',
    rule: "shim-disconnected",
    source: "monogon/monogon#33",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  9m39s                  kubelet, node-1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container task "05db": ttrpc: closed: unknown',
    rule: "shim-disconnected",
    source: "k3s-io/k3s#1940",
  },
  {
    text:
      "failed to start shim: start failed: failed to create TTRPC connection: dial unix /run/user/1000/containerd/s/1807: connect: connection refused",
    rule: "shim-start-failed",
    source: "docker/sbx-releases#524",
  },
  {
    text:
      'CreatePodSandbox for pod "kube-proxy-f5972_kube-system(31ad)" failed: rpc error: code = Unknown desc = failed to create containerd task: runtime "io.containerd.runc.v1" binary not installed "containerd-shim-runc-v1": file does not exist: unknown',
    rule: "shim-binary-missing",
    source: "flatcar/Flatcar#201",
  },
  {
    text:
      'ERROR: for web  Cannot start service mc: start failed: runtime "io.containerd.runc.v2" binary not installed "containerd-shim-runc-v2": file does not exist: unknown',
    rule: "shim-binary-missing",
    source: "itzg/docker-minecraft-server#1613",
  },
  {
    text:
      'Jul 20 17:41:28 node-1 containerd[7306]: time="2018-07-20T17:41:28+08:00" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:web,Uid:02cf,Namespace:default,Attempt:0,} failed, error" error="failed to start sandbox container: failed to create containerd task: failed to start shim: exec: "containerd-shim": executable file not found in $PATH: unknown"',
    rule: "shim-binary-missing",
    source: "containerd/containerd#2481",
  },
  {
    text:
      `Warning   FailedCreatePodSandBox   kubelet, node-5   Failed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container: failed to create containerd task: OCI runtime create failed: ${LOG_JSON}fork/exec /usr/local/bin/runc: no such file or directory: unknown`,
    rule: "runtime-binary-missing",
    source: "weaveworks/weave#3437",
  },
  {
    text:
      `  Warning  FailedCreatePodSandBox  18m                    kubelet, node-1  Failed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container for pod "web-0": Error response from daemon: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v1.linux/moby/494a/log.json: no such file or directory): exec: "docker-runc": executable file not found in $PATH: unknown`,
    rule: "runtime-binary-missing",
    source: "canonical/microk8s#430",
  },
  {
    text:
      `  Warning  FailedCreatePodSandBox  36m                    kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: OCI runtime create failed: ${LOG_JSON}runc did not terminate successfully: exit status 127: unknown`,
    rule: "runtime-binary-broken",
    source: "easzlab/kubeasz#1181",
  },
  {
    text: "k8s-master0:~ # runc\nrunc: symbol lookup error: runc: undefined symbol: seccomp_notify_respond",
    rule: "runtime-binary-broken",
    source: "containerd/containerd#6576",
  },
  {
    text: "runc: symbol lookup error: runc: undefined symbol: seccomp_api_get",
    rule: "runtime-binary-broken",
    source: "open-c3/open-c3#221",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/docker/containerd/daemon/io.containerd.runtime.v1.linux/moby/94c7/log.json: no such file or directory): docker-runc did not terminate sucessfully: unknown.",
    rule: "runtime-silent",
    source: "moby/moby#36015",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  2m  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create network namespace for sandbox "1807": failed to create namespace: failed to bind mount ns at /var/run/netns/cni-2c1f: no space left on device',
    rule: "netns-failed",
    source: "containerd/containerd v1.7.24 pkg/netns/netns_linux.go",
  },
  {
    text:
      'failed to create sandbox root directory "/var/lib/containerd/io.containerd.grpc.v1.cri/sandboxes/1807": mkdir /var/lib/containerd/io.containerd.grpc.v1.cri/sandboxes/1807: no space left on device',
    rule: "disk-full",
    source: "containerd/containerd v1.7.24 pkg/cri/server/sandbox_run.go",
  },
  {
    text: "Error: failed to create containerd task: failed to create shim task: context deadline exceeded: unknown",
    rule: "shim-create-timeout",
    source: "containerd/containerd#13700 (case)",
  },
  {
    text: "Error: failed to get sandbox container task: no running task found: task 1807 not found: not found",
    rule: "sandbox-not-running",
    source: "containerd/containerd v1.7.24 pkg/cri/server/container_create.go",
  },
];
