/** Reports about containerd itself: its start, snapshotters, shims, and what is left of earlier containers. @module */

import type { Report } from "./report.ts";

/** Reports about containerd itself: its start, snapshotters, shims, and what is left of earlier containers. */
export const CONTAINERD_REPORTS: readonly Report[] = [
  {
    text:
      'docker: failed to prepare extraction snapshot "extract-983914117-nQvy sha256:cc2447e1835a40530975ab80bb1f872fbab0f2a0faecf2ab16fbbb89b3589438": connection error: desc = "transport: Error while dialing dial unix:///run/containerd-nydus/containerd-nydus-grpc.sock: timeout": unavailable.',
    rule: "snapshotter-proxy-down",
    source: "dragonflyoss/nydus#1481",
  },
  {
    text:
      '🟠 time="2025-06-30T02:16:11Z" level=fatal msg="failed to prepare extraction snapshot \\"extract-538822608-BFW5 sha256:332b199f36eb054386cd2931c0824c97c6603903ca252835cc296bacde2913e1\\": connection error: desc = \\"transport: Error while dialing: dial unix:///run/soci-snapshotter-grpc/soci-snapshotter-grpc.sock: timeout\\""',
    rule: "snapshotter-proxy-down",
    source: "containerd/nerdctl#4387",
  },
  {
    text:
      'Failed to pull image "ghcr.io/stargz-containers/alpine:3.15.3-esgz": rpc error: code = Unavailable desc = failed to pull and unpack image "ghcr.io/stargz-containers/alpine:3.15.3-esgz": failed to prepare extraction snapshot "extract-1-ab sha256:aa": connection error: desc = "transport: Error while dialing: dial unix /run/containerd-stargz-grpc/containerd-stargz-grpc.sock: connect: no such file or directory": unavailable',
    rule: "snapshotter-proxy-down",
    source: "containerd/stargz-snapshotter v0.18.2 README",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unavailable desc = failed to create containerd container: connection error: desc = "transport: Error while dialing: dial unix /run/containerd-nydus/containerd-nydus-grpc.sock: connect: connection refused"',
    rule: "snapshotter-proxy-down",
    source: "containerd/containerd v2.1.0 core/snapshots/proxy",
  },
  {
    text:
      'FATA[0000] pulling image: rpc error: code = Unknown desc = failed to pull and unpack image "localhost:5000/ubuntu:16.04-nydus": failed to prepare extraction snapshot "extract-262457039-f1jQ sha256:6df557218c153a61f8d1901eb213a80413b18a6f789c9ed0b5bef6d3ec9e3679": failed to find image ref of snapshot 25, labels map[containerd.io/snapshot.ref:sha256:6df557218c153a61f8d1901eb213a80413b18a6f789c9ed0b5bef6d3ec9e3679 containerd.io/snapshot/nydus-bootstrap:true]: unknown',
    rule: "snapshotter-proxy-failed",
    source: "dragonflyoss/nydus#48",
  },
  {
    text:
      "FATA[0001] wait until daemon ready by checking status: failed to check status: failed to create new nydus client: failed to build transport for nydus client: stat /var/lib/containerd-nydus-grpc/socket/1_jWaFHnQcezLGcQdXDfwg/api.sock: no such file or directory: unknown",
    rule: "snapshotter-proxy-failed",
    source: "containerd/nydus-snapshotter#89",
  },
  {
    text:
      "FATA[0001] creating container: rpc error: code = Unknown desc = failed to create containerd container: failed to wait shared daemon: wait until daemon ready by checking status: failed to check status: failed to create new nydus client: failed to build transport for nydus client: stat /media/disk1/containerd/io.containerd.snapshotter.v1.nydus/socket/shared_daemon/api.sock: no such file or directory: unknown",
    rule: "snapshotter-proxy-failed",
    source: "dragonflyoss/nydus#727",
  },
  {
    text:
      "ctr: failed to stat parent: stat /var/lib/containerd-stargz-grpc/snapshotter/snapshots/26/fs: transport endpoint is not connected: unknown",
    rule: "snapshotter-proxy-failed",
    source: "containerd/stargz-snapshotter#134",
  },
  {
    text: 'Error: failed to create containerd container: layer "26" unavailable: unavailable: unknown',
    rule: "snapshotter-proxy-failed",
    source: "containerd/stargz-snapshotter v0.18.2 snapshot/snapshot.go",
  },
  {
    text:
      'failed to restore remote snapshot: failed to prepare remote snapshot: sha256:0781e2aaf77fada02417c1535fd8f9bee2712c80b247992f5cdf9fb584745bfc: failed to resolve layer: failed to resolve layer \\"sha256:d50ab0bcfb98d6682d284b3863c07a8327f4a40547ba9f88e675269a39614120\\" from \\"ghcr.io/stargz-containers/python:3.7-esgz\\": failed to resolve layer: failed to resolve the blob',
    rule: "snapshotter-proxy-failed",
    source: "containerd/stargz-snapshotter#314",
  },
  {
    text:
      'ctr: failed to mount rootfs component &{fuse3.fuse-overlayfs overlay [workdir=/tmp/foo/snapshots/108/work upperdir=/tmp/foo/snapshots/108/fs lowerdir=/tmp/foo/snapshots/1/fs writeback=0]}: mount helper [mount.fuse3 [overlay /run/containerd/io.containerd.runtime.v2.task/default/test/rootfs -o workdir=/tmp/foo/snapshots/108/work]] failed: "": wait: no child processes: unknown',
    rule: "mount-helper-reaped",
    source: "containerd/containerd#4387",
  },
  {
    text:
      'ctr: failed to prepare extraction snapshot "extract-67xxxxx sha256:xxxxxxxxxxxxxxxx": failed to create new thin device "VolGroup01-LV_ebs-snap-1"(dev: 6): invalid argument',
    rule: "snapshotter-devmapper",
    source: "containerd/containerd#7048",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  10s (x3 over 35s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd container: failed to save metadata for device "vg_thin-containerd_thin_pool-snap-54" (parent: "vg_thin-containerd_thin_pool-snap-1"): device "vg_thin-containerd_thin_pool-snap-54" is already there {DeviceID:44 Size:64209761075 Name:vg_thin-containerd_thin_pool-snap-54 ParentName: State:Activated Error:}: object already exists',
    rule: "snapshotter-devmapper",
    source: "containerd/containerd#5647",
  },
  {
    text:
      'Error: failed to start containers: {"message":"failed to create container(4f33d2760760c41518a84821153ccdf7f80980b797b783cdd75178fc6ca0bf4b) on containerd: failed to create task for container(4f33d2760760c41518a84821153ccdf7f80980b797b783cdd75178fc6ca0bf4b): failed to mount rootfs component &{ext4 /dev/mapper/vg0-mythinpool-snap-2 []}: no such file or directory: unknown"}',
    rule: "snapshotter-devmapper",
    source: "containerd/containerd#3567",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd container: failed to create snapshot device from parent vg-pool-snap-12: failed to suspend device "vg-pool-snap-12" after 3 attempts: dmsetup suspend failed',
    rule: "snapshotter-devmapper",
    source: "containerd/containerd v2.1.0 plugins/snapshots/devmapper",
  },
  {
    text:
      'ctr: failed to prepare extraction snapshot "extract-6 sha256:aa": failed to initialize thin device "fc-dev-thinpool-snap-2" for snapshot sha256:aa pool status out-of-data-space',
    rule: "snapshotter-devmapper",
    source: "containerd/containerd v2.1.0 plugins/snapshots/devmapper",
  },
  {
    text:
      'containerd[123]: time="2024-10-08T10:00:00Z" level=error msg="CreateContainer failed" error="failed to create containerd container: exit status 1: \\"/usr/sbin/zfs list -Hp -o name,origin,used,available,mountpoint,compression,type,volsize,quota,referenced,written,logicalused,usedbydataset data/containerd/18179\\" => cannot open \'data/containerd/18179\': dataset does not exist\\n"',
    rule: "snapshotter-zfs",
    source: "containerd/zfs#71",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd container: exit status 1: \"/sbin/zfs clone -o mountpoint=legacy rpool/containerd/3@snapshot rpool/containerd/44\" => cannot create 'rpool/containerd/44': dataset already exists: unknown",
    rule: "snapshotter-zfs",
    source: "containerd/zfs zfs.go",
  },
  {
    text:
      'FATA[0005] failed to mount {Type:erofs Source:/var/lib/containerd/io.containerd.snapshotter.v1.erofs/snapshots/1/layer.erofs Target: Options:[ro]} on "/tmp/initialC1374142795": block device required',
    rule: "snapshotter-erofs",
    source: "containerd/containerd#11476",
  },
  {
    text:
      "  Warning  Failed     4s               kubelet            Error: failed to create containerd container: failed to mount: could not open backing file: /var/lib/containerd/io.containerd.snapshotter.v1.erofs/snapshots/936/rwlayer.img: open /var/lib/containerd/io.containerd.snapshotter.v1.erofs/snapshots/936/rwlayer.img: no such file or directory",
    rule: "snapshotter-erofs",
    source: "containerd/containerd#12834",
  },
  {
    text: "ctr: failed to extract layer sha256:aa: failed to convert tar to erofs: exit status 1: unknown",
    rule: "snapshotter-erofs",
    source: "containerd/containerd v2.1.0 plugins/diff/erofs",
  },
  {
    text:
      'containerd[19386]: time="2026-07-26T13:29+08:00" level=info msg="CreateContainer within sandbox \\"a79cd1ac7ca0\\" for container xxx,Attempt:3,}"\ncontainerd[19386]: time="2026-07-26T13:29:58.669563316+08:00" level=error msg="CreateContainer within sandbox \\"a79cd1ac7ca0\\" for &ContainerMetadata{Name:portal-iui,Attempt:3,} failed, err=failed to reserve container name xxxx \\": name xxx\\" is reserved for \\"d6fc1b513ce3c4840ff93d38dbeefda622afed3b2fd917ab81e25d9a5fadcf50\\""\n\n2026-07-26T16:32:25   level=error msg=\'CreateContainer within sandbox \\\'a79cd1c7ca0\\\' for container [containerd:{pid: ,Attempt:3,}] failed, err=failed to generate container \\\'d6fc1b513ce3c4840ff93d38dbeefda622afed3b2fd917ab81e25d9a5fadcf50\\\', spec: failed to generate spec: failed to stat \\\'/data/containerd/pods/999075e7-3746-4c4a-b9a9-794f580c6825/volumes/kubernetes.io~csi/pvc-92dbd015-e441-434b-80af-37b44d8efd78/mount\\\' errno=512',
    rule: "volume-source-failed",
    source: "containerd/containerd#13867",
  },
  {
    text:
      'Warning   FailedCreatePodSandBox    5s    kubelet    Failed to create pod sandbox: rpc error: code = DeadlineExceeded desc = context deadline exceeded\nWarning   FailedCreatePodSandBox    5s    kubelet    Failed to create pod sandbox: rpc error code = Unknown desc = failed to reserve sandbox name "my-cache-c4tw5-qfdr5_fledged_46f063f3-e6ef-4160-a0c2-c4c9458ae967_0" is reserved for "62d706b05a7321e9067f83cf5db9b8ec1714a38668a01eb357a47895bc3e7980"',
    rule: "request-timeout",
    source: "senthilrch/kube-fledged#194",
  },
  {
    text:
      'Warning FailedCreatePodSandBox 5s (x7 over 72s) kubelet Failed to create pod sandbox: rpc error: code = Unknown desc = failed to reserve sandbox name "dbg-gym_mtl-eval_95514fde-ef27-4ef3-a483-ff3e9b242363_0": name "dbg-gym_mtl-eval_95514fde-ef27-4ef3-a483-ff3e9b242363_0" is reserved for "ee394b275dbba2253a6e61398e15baa391baf59f5ed884d5257f594db17e0de3"',
    rule: "sandbox-name-reserved",
    source: "microsoft/debug-gym#285",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  40s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to reserve sandbox name "web-0_default_5d_0": name "web-0_default_5d_0" is reserved for "62d706b05a7321e9067f83cf5db9b8ec1714a38668a01eb357a47895bc3e7980"\n  Warning  FailedCreatePodSandBox  5s   kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "62d7": plugin type="frob" failed (add): frobnication of eth0 failed',
    rule: "cni-plugin-failed",
    source: "containerd/containerd v2.1.0 internal/cri/server",
  },
  {
    text:
      'Warning  Failed  2m kubelet Error: failed to reserve container name "a_b_c_0": name "a_b_c_0" is reserved for "62d706b05a"\nWarning  Failed  1m kubelet Error: failed to generate container "62d706b05a" spec: failed to apply OCI options: relabel "/var/lib/kubelet/pods/1/volumes/kubernetes.io~csi/pvc-1/mount" with "system_u:object_r:container_file_t:s0:c1,c2" failed: open /var/lib/kubelet/pods/1/volumes/kubernetes.io~csi/pvc-1/mount/x: no such file or directory',
    rule: "relabel-failed",
    source: "containerd/containerd#8882",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  17m                  kubelet, dmabe-r662f-master-0  Failed create pod sandbox: rpc error: code = DeadlineExceeded desc = context deadline exceeded\n  Warning  FailedCreatePodSandBox  17m                  kubelet, dmabe-r662f-master-0  Failed create pod sandbox: rpc error: code = Unknown desc = error reserving pod name k8s_authentication-operator-54f5d6c8c9-qpmd5_openshift-authentication-operator_45d93718-e90f-4888-bad6-660cf9c37a87_0 for id f0325581e9547f0087b6e1f6bf1e8f15d5c926f7b1d6694582129358ff54dfb8",
    rule: "request-timeout",
    source: "cri-o/cri-o#2984",
  },
  {
    text:
      '  Warning  FailedMount  12m (x3 over 17m)  kubelet  MountVolume.SetUp failed for volume "pvc-1" : rpc error: code = DeadlineExceeded desc = context deadline exceeded\n  Warning  Failed  2m kubelet Error: failed to reserve container name "a_b_c_0": name "a_b_c_0" is reserved for "62d706b05a"',
    rule: "csi-driver-hangs",
    source: "containerd/containerd v2.1.0 internal/cri/server",
  },
  {
    text:
      'Sep 19 23:26:23 xx.yyyy containerd[245702]: time="2019-09-19T23:26:23.112627249Z" level=error msg="PodSandboxStatus for "004c4f886765769305f7e65a42c66ec95fda8fba9ddbf0d62fedae62e8873299" failed" error="failed to get sandbox ip: check network namespace closed: remove netns: unlinkat /var/run/netns/cni-45ff10e9-dcc1-b779-f1a1-3515a5d56e61: device or resource busy"',
    rule: "netns-busy",
    source: "containerd/containerd#3667",
  },
  {
    text:
      "  Warning  FailedSync  3m16s (x485 over 108m)  kubelet  error determining status: rpc error: code = Unknown desc = failed to get sandbox ip: check network namespace closed: remove netns: unlinkat /var/run/netns/cni-bed632ee-e425-f60b-01e6-76a3ab645b3f: device or resource busy",
    rule: "netns-busy",
    source: "TimeBye/kubeadm-ha#85",
  },
  {
    text:
      'Failed to kill pod sandbox: rpc error: code = Unknown desc = failed to remove network namespace for sandbox "00": failed to remove netns: unlinkat /var/run/netns/cni-1: device or resource busy',
    rule: "netns-busy",
    source: "containerd/containerd v2.1.0 internal/cri/server",
  },
  {
    text:
      'Jun 26 07:44:44 containerd[1891085]: time="2024-06-26T07:44:44.559390176Z" level=error msg="StopContainer for \\"256a184124d5b4715ef4caf2deab0b6a25ba338aa78805b6aa2b0a055eeb159c\\" failed" error="rpc error: code = DeadlineExceeded desc = an error occurs during waiting for container \\"256a184124d5b4715ef4caf2deab0b6a25ba338aa78805b6aa2b0a055eeb159c\\" to be killed: wait container \\"256a184124d5b4715ef4caf2deab0b6a25ba338aa78805b6aa2b0a055eeb159c\\": context deadline exceeded"',
    rule: "container-kill-timeout",
    source: "containerd/containerd#10755",
  },
  {
    text:
      'Oct 02 12:37:56 kube03 containerd[18499]: time="2021-10-02T12:37:56.639566670+02:00" level=error msg="StopContainer for \\"6134f5baf2ea672cc180359ec2527ff6936942e437857999cdaefe374805413b\\" failed" error="rpc error: code = Canceled desc = an error occurs during waiting for container \\"6134f5baf2ea672cc180359ec2527ff6936942e437857999cdaefe374805413b\\" to be killed: wait container \\"6134f5baf2ea672cc180359ec2527ff6936942e437857999cdaefe374805413b\\": context canceled"',
    rule: "container-kill-timeout",
    source: "containerd/containerd#6080",
  },
  {
    text:
      '{"error":"rpc error: code = DeadlineExceeded desc = an error occurs during waiting for container \\"a96e7dc6\\" to be killed: wait container \\"a96e7dc6\\": context deadline exceeded","level":"error","msg":"StopContainer for \\"a96e7dc6\\" failed","time":"2024-10-05T13:37:04.971540932Z"}',
    rule: "container-kill-timeout",
    source: "siderolabs/talos#9454",
  },
  {
    text:
      'E0720 02:47:16.761915   25610 remote_runtime.go:269] "StopPodSandbox from runtime service failed" err="rpc error: code = DeadlineExceeded desc = context deadline exceeded" podSandboxID="cd41e8f05c743"\nFATA[0002] stopping the pod sandbox "cd41e8f05c743": rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "request-timeout",
    source: "containerd/containerd#8847",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: Unimplemented: failed to start shim: start failed: unsupported shim version (3): not implemented",
    rule: "shim-version-unsupported",
    source: "docker/for-linux#1535",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: service containerd.task.v3.Task: not implemented",
    rule: "shim-version-unsupported",
    source: "containerd/containerd#10888",
  },
  {
    text: "ctr: rpc error: code = Unimplemented desc = service containerd.task.v2.Task",
    rule: "shim-version-unsupported",
    source: "containerd/containerd#10164",
  },
  {
    text:
      '  Warning  Failed     14s (x3 over 32s)  kubelet, k3s-1     Error: failed to create containerd task: failed to start shim: exec: "containerd-shim": executable file not found in $PATH: unknown',
    rule: "shim-binary-missing",
    source: "k3s-io/k3s#916",
  },
  {
    text:
      'Error response from daemon: failed to listen to abstract unix socket "/containerd-shim/moby/1/shim.sock": listen unix /containerd-shim/moby/2/shim.sock: bind: address already in use: unknown',
    rule: "shim-socket-failed",
    source: "docker/for-linux#643",
  },
  {
    text:
      'FATA[0001] run pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "b09ff5e143f7f482d71737bd637151cec607d1908c88286552ab740386a7e928": failed to create containerd task: failed to start shim: start failed: io.containerd.runc.v2-rs: Other("add task to cgroup: unable to write to a control group file")',
    rule: "shim-start-failed",
    source: "containerd/rust-extensions#366",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "b0": failed to create containerd task: failed to start shim: start failed: io.containerd.runc.v2: create new shim socket: listen unix /run/containerd/s/8a: bind: address already in use\n: exit status 1: unknown',
    rule: "shim-socket-failed",
    source: "containerd/containerd v2.1.0 cmd/containerd-shim-runc-v2/manager",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "b0": failed to create containerd task: failed to start shim: start failed: io.containerd.runc.v2: create new shim socket: listen unix /run/containerd/s/8a: bind: no space left on device: exit status 1: unknown',
    rule: "disk-full-run",
    source: "containerd/containerd v2.1.0 cmd/containerd-shim-runc-v2/manager",
  },
  {
    text:
      "Error: failed to create containerd task: mkdir /run/containerd/io.containerd.runtime.v2.task/k8s.io/abc: no space left on device: unknown",
    rule: "disk-full-run",
    source: "containerd/containerd v2.1.0 core/runtime/v2/bundle.go",
  },
  {
    text: "Error: failed to create containerd task: failed to create shim task: ttrpc: closed: unknown",
    rule: "shim-disconnected",
    source: "containerd/containerd v2.1.0 core/runtime/v2/shim.go",
  },
  {
    text: "containerd: failed to load TOML: /run/k0s/containerd-cri.toml: (136, 2): duplicated tables",
    rule: "daemon-config",
    source: "k0sproject/k0s#3283",
  },
  {
    text:
      "containerd: failed to load TOML: /etc/containerd/config.toml: (27, 47): was expecting token [[, but got table array key cannot contain ']' instead",
    rule: "daemon-config",
    source: "containerd/containerd#7174",
  },
  {
    text:
      "Jan 01 10:00:00 n1 containerd[812]: containerd: failed to load TOML from /etc/containerd/config.toml: failed to unmarshal TOML at row 12 column 1: toml: table runc already exists",
    rule: "daemon-config",
    source: "containerd/containerd v2.1.0 cmd/containerd/server/config",
  },
  {
    text:
      'Apr 29 09:40:50 node1 containerd[9471]: time="2024-04-29T09:40:50.644139847Z" level=error msg="failed to decode hosts.toml" error="failed to parse TOML: (4, 3): was expecting token =, but got "[" instead"',
    rule: "registry-hosts-file",
    source: "containerd/containerd#10144",
  },
  {
    text:
      'time="2024-03-21T21:59:23.236168017Z" level=error msg="failed to decode hosts.toml" error="failed to parse TOML: (6, 2): duplicated tables"',
    rule: "registry-hosts-file",
    source: "k3s-io/k3s#9695",
  },
  {
    text: "containerd: failed to get listener for main endpoint: is a directory",
    rule: "daemon-listener",
    source: "containerd/containerd#11609",
  },
  {
    text:
      "containerd: failed to get listener for metrics endpoint: listen tcp 127.0.0.1:1338: bind: address already in use",
    rule: "daemon-listener",
    source: "containerd/containerd v2.1.0 cmd/containerd/command/main.go",
  },
  {
    text:
      'time="2018-03-26T23:25:04Z" level=error msg="Failed to start streaming server" error="listen tcp 10.20.0.51:10010: bind: address already in use"',
    rule: "daemon-listener",
    source: "containerd/containerd#2233",
  },
  {
    text:
      'time="2024-03-26T23:25:04Z" level=fatal msg="Failed to run CRI service" error="stream server error: listen tcp 127.0.0.1:10010: bind: address already in use"',
    rule: "daemon-listener",
    source: "containerd/containerd v1.7.24 pkg/cri/server/service.go",
  },
  {
    text:
      "containerd: failed to get listener for main ttrpc endpoint: failed to create unix socket on /run/containerd/containerd.sock.ttrpc: listen unix /run/containerd/containerd.sock.ttrpc: bind: address already in use",
    rule: "daemon-listener",
    source: "containerd/containerd v2.1.0 pkg/sys/socket_unix.go",
  },
  {
    text:
      'WARN[2021-07-21T22:13:28.860818318Z] failed to load plugin io.containerd.service.v1.namespaces-service  error="open /var/lib/containerd/io.containerd.metadata.v1.bolt/meta.db: permission denied"',
    rule: "daemon-not-root",
    source: "containerd/containerd#5774",
  },
  {
    text: "containerd: mkdir /run/containerd: permission denied",
    rule: "daemon-not-root",
    source: "containerd/containerd v1.7.24 services/server/server.go",
  },
  {
    text:
      "Sep 10 11:50:37 k8s-node01 containerd[301696]: /usr/local/bin/containerd: /lib64/libc.so.6: version `GLIBC_2.32' not found (required by /usr/local/bin/containerd)\nSep 10 11:50:37 k8s-node01 containerd[301696]: /usr/local/bin/containerd: /lib64/libc.so.6: version `GLIBC_2.34' not found (required by /usr/local/bin/containerd)\nSep 10 11:50:37 k8s-node01 systemd[1]: containerd.service: Main process exited, code=exited, status=1/FAILURE",
    rule: "daemon-binary-broken",
    source: "kubesphere/kubekey#3244",
  },
  {
    text:
      "./1.6.7/bin/containerd: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by ./1.6.7/bin/containerd)",
    rule: "daemon-binary-broken",
    source: "containerd/containerd#7255",
  },
  {
    text:
      "Dec 10 08:08:41 k8s-init containerd[13319]: /usr/local/bin/containerd: error while loading shared libraries: libseccomp.so.2: cannot open shared object file: No such file or directory",
    rule: "daemon-binary-broken",
    source: "containerd/containerd#4823",
  },
  {
    text:
      "Oct 01 14:27:30 host1 containerd[6711]: /usr/bin/containerd: symbol lookup error: /usr/bin/containerd: undefined symbol: seccomp_api_set",
    rule: "daemon-binary-broken",
    source: "docker/for-linux#475",
  },
  {
    text:
      "Nov 01 10:00:00 n1 systemd[1]: containerd.service: Failed to locate executable /usr/local/bin/containerd: No such file or directory\nNov 01 10:00:00 n1 systemd[1]: containerd.service: Failed at step EXEC spawning /usr/local/bin/containerd: No such file or directory\nNov 01 10:00:00 n1 systemd[1]: containerd.service: Main process exited, code=exited, status=203/EXEC",
    rule: "daemon-binary-broken",
    source: "systemd src/core/exec-invoke.c",
  },
  {
    text: "Jun 14 09:10:38 ZELDA containerd[11995]: panic: invalid page type: 4: 10",
    rule: "database-damaged",
    source: "containerd/containerd#3347",
  },
  {
    text: "Jun 14 09:10:38 n1 containerd[11995]: panic: invalid freelist page: 42, page type is leaf",
    rule: "database-damaged",
    source: "containerd/containerd v2.1.0 vendor/go.etcd.io/bbolt",
  },
  {
    text:
      'time="2024-09-03T04:01:58Z" level=warning msg="failed to load plugin" error="invalid database" id=io.containerd.metadata.v1.bolt type=io.containerd.metadata.v1',
    rule: "database-damaged",
    source: "containerd/containerd v2.1.0 vendor/go.etcd.io/bbolt/errors",
  },
  {
    text:
      'Error: failed to create containerd container: failed to get NRI adjustment for container: validator "default-validator" rejected container adjustment, reason: validation error: topology-aware attempted restricted OCI hook injection',
    rule: "nri-plugin-refused",
    source: "containerd/nri v0.10.0 plugins/default-validator",
  },
  {
    text: 'Error: failed to get NRI adjustment for container: plugins "10-a" and "20-b" both tried to set memory limit',
    rule: "nri-plugin-refused",
    source: "containerd/nri v0.10.0 pkg/adaptation",
  },
  {
    text:
      "Error: failed to create containerd container: CDI device injection failed: unresolvable CDI devices nvidia.com/gpu=0",
    rule: "cdi-device-unknown",
    source: "containerd/containerd v2.1.0 pkg/cdi",
  },
  {
    text:
      "Error: failed to create containerd container: CDI device injection failed: unresolvable CDI devices nvidia.com/gpu=all: failed to load CDI Spec /etc/cdi/nvidia.yaml: invalid CDI Spec: the spec version must be at least v0.7.0",
    rule: "cdi-device-unknown",
    source: "tags.cncf.io/container-device-interface",
  },
  {
    text: "Error: failed to get sandbox container task: no running task found: task 8ac not found: not found",
    rule: "sandbox-not-running",
    source: "containerd/containerd v2.1.0 internal/cri/server",
  },
  {
    text: 'ctr: image "docker.io/library/nginx:latest": not found',
    rule: "container-image",
    source: "containerd/containerd v2.1.0 cmd/ctr",
  },
  {
    text: 'ctr: snapshot "busybox1": already exists',
    rule: "ctr-name-used",
    source: "containerd/containerd v2.1.0 cmd/ctr",
  },
  {
    text: 'ctr: container "redis": already exists',
    rule: "ctr-name-used",
    source: "containerd/containerd v2.1.0 core/metadata",
  },
  {
    text:
      'FATA[0000] name-store error\nalready exists\nname "web" is already used by ID "62d706b05a7321e9067f83cf5db9b8ec1714a38668a01eb357a47895bc3e7980"',
    rule: "container-name-used",
    source: "containerd/nerdctl v2.0.0 pkg/namestore",
  },
  {
    text:
      'docker: Error response from daemon: Conflict. The container name "/web" is already in use by container "62d706b05a7321e9067f83cf5db9b8ec1714a38668a01eb357a47895bc3e7980". You have to remove (or rename) that container to be able to reuse that name.',
    rule: "container-name-used",
    source: "moby/moby daemon/names.go",
  },
  {
    text:
      "FATA[0000] rootless containerd not running? (hint: use `containerd-rootless-setuptool.sh install` to start rootless containerd): stat /run/user/1000/containerd-rootless: no such file or directory",
    rule: "rootless-daemon-not-running",
    source: "dyrnq/install-docker#18",
  },
  {
    text: 'FATA[0000] cannot access containerd socket "/run/containerd/containerd.sock": no such file or directory',
    rule: "daemon-not-running",
    source: "containerd/nerdctl v2.0.0 pkg/clientutil",
  },
  {
    text:
      'ctr: failed to dial "/run/containerd/containerd.sock": connection error: desc = "transport: error while dialing: dial unix /run/containerd/containerd.sock: connect: permission denied"',
    rule: "endpoint-denied",
    source: "containerd/containerd v2.1.0 pkg/dialer",
  },
  {
    text:
      'failed to start containerd: timeout waiting for containerd to start\nFailed to connect to containerd: failed to dial "/var/run/docker/containerd/docker-containerd.sock": context deadline exceeded',
    rule: "docker-containerd-timeout",
    source: "docker/for-linux#517",
  },
  {
    text: "docker: Error response from daemon: AlreadyExists: task 62d706b05a75: already exists",
    rule: "task-left-behind",
    source: "containerd/containerd v2.1.0 core/runtime/v2",
  },
  {
    text:
      'Error: failed to start containerd task "abc": mkdir /run/containerd/io.containerd.runtime.v2.task/k8s.io/abc: file exists: unknown',
    rule: "task-left-behind",
    source: "containerd/containerd v2.1.0 core/runtime/v2/bundle.go",
  },
  {
    text:
      'time="2024-10-15T20:01:18Z" level=info msg="skip loading plugin" error="devmapper not configured: skip plugin" id=io.containerd.snapshotter.v1.devmapper type=io.containerd.snapshotter.v1',
    rule: null,
    source: "containerd/containerd v2.1.0 plugins/snapshots",
  },
  {
    text:
      'time="2024-09-03T04:01:58.306606896Z" level=info msg="skip loading plugin \\"io.containerd.snapshotter.v1.blockfile\\"..." error="no scratch file generator: skip plugin" type=io.containerd.snapshotter.v1',
    rule: null,
    source: "containerd/containerd#10666",
  },
  {
    text:
      'Mar 17 17:22:31 n1 k3s[22375]: time="2022-03-17T17:22:31.648152745-07:00" level=info msg="skip loading plugin \\"io.containerd.snapshotter.v1.zfs\\"..." error="path /var/lib/rancher/k3s/agent/containerd/io.containerd.snapshotter.v1.zfs must be a zfs filesystem to be used with the zfs snapshotter: skip plugin" type=io.containerd.snapshotter.v1',
    rule: null,
    source: "k3s-io/k3s#4787",
  },
  {
    text: 'level=warning msg="could not use snapshotter devmapper in metadata plugin" error="devmapper not configured"',
    rule: null,
    source: "containerd/containerd#5175",
  },
  {
    text:
      'time="2024-06-26T07:44:44Z" level=info msg="shim disconnected" id=abc namespace=k8s.io\ntime="2024-06-26T07:44:44Z" level=warning msg="cleaning up after shim disconnected" id=abc namespace=k8s.io',
    rule: null,
    source: "containerd/containerd v2.1.0 core/runtime/v2",
  },
  {
    text:
      '{"error":"skipping mounting layer as FUSE mount: no valid SOCI index found","level":"info","msg":"deferring to container runtime"}',
    rule: null,
    source: "awslabs/soci-snapshotter v0.14.0",
  },
  {
    text: "Unable to find image 'hello-world:latest' locally\nlatest: Pulling from library/hello-world",
    rule: null,
    source: "docker/cli",
  },
  {
    text:
      'containerd[1]: time="2024-10-08T10:00:00Z" level=warning msg="snapshot garbage collection failed" error="exit status 1: \\"/usr/sbin/zfs list data/containerd/18179\\" => cannot open \'data/containerd/18179\': dataset does not exist\\n" snapshotter=zfs',
    rule: null,
    source: "containerd/containerd#7354",
  },
  {
    text:
      'Oct 17 13:46:12 containerd[40100]: time="2024-10-17T13:46:12.062483416Z" level=fatal msg="Failed to run CRI service" error="failed to recover state: failed to get metadata for stored sandbox \\"4ea7054a2b00694197040ac0c59ac2552624824adf3df31c292243992c72bfc9\\": not found"',
    rule: "recovery-failed",
    source: "containerd/containerd#10848",
  },
  {
    text:
      ' {"error":"failed to recover state: failed to get metadata for stored sandbox \\"c72f1f0286499086549d0a4b51e91fe929190335fbdb9d98119c654aa42d2f0e\\": not found","level":"fatal","msg":"Failed to run CRI service","time":"2024-10-12T23:27:38.449872185Z"}',
    rule: "recovery-failed",
    source: "siderolabs/talos#9496",
  },
  {
    text:
      'level=fatal msg="Failed to run CRI service" error="failed to recover state: failed to list containers: read unix @->/run/x: frobnicated"',
    rule: "recovery-failed",
    source: "containerd/containerd v2.1.0 internal/cri/server/restart.go",
  },
  {
    text:
      "failed to register layer: write /usr/local/lib/python3.9/dist-packages/sklearn/ensemble/_gradient_boosting.cpython-39-x86_64-linux-gnu.so: input/output error",
    rule: "disk-failing",
    source: "jeroenjanssens/data-science-at-the-command-line#153",
  },
  {
    text:
      "(HTTP code 500) server error - error creating temporary lease: write /var/lib/desktop-containerd/daemon/io.containerd.metadata.v1.bolt/meta.db: input/output error",
    rule: "disk-failing",
    source: "jeroenjanssens/data-science-at-the-command-line#153",
  },
  {
    text:
      "ctr: failed to extract layer sha256:1ac6: failed to mount /var/lib/containerd/tmpmounts/containerd-mount796827023: operation not permitted: unknown",
    rule: "rootfs-mount-failed",
    source: "tianon/dockerfiles#114",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  4m30s                 kubelet            Failed to create pod sandbox: rpc error: code = NotFound desc = failed to start sandbox "4b58a010542d717c497358c3d76846c2ebd78a66f14905b043352c776bd2e3de": failed to create containerd container: error unpacking image: apply layer error for "dev-registry.deckhouse.io/sys/deckhouse-oss@sha256:d94faa9666bd7aeb76a2a3e757f08ac72d6fe811f673dd276c6e7d4ade9e9aca": failed to extract layer sha256:2b48cb7a5f866f667024d6cc389feb745a8563dd661c4ce0d625096a37f70702: failed to get reader from content store: content digest sha256:9018c054e0cf0177e3c995108fdbfa9ded1115b936e80a6de497d258d9096464: not found',
    rule: "image-content-missing",
    source: "containerd/containerd#11719",
  },
  {
    text:
      "  Warning  Failed     3m55s                  kubelet            Error: error reading from server: EOF\n  Normal   Created    3m55s                  kubelet            Created container: web\n  Warning  Failed     3m55s                  kubelet            Error: failed to create containerd task: failed to start shim: start failed: unsupported shim version (3): not implemented",
    rule: "shim-version-unsupported",
    source: "containerd/containerd#11719",
  },
  {
    text:
      'level=warning msg="failed to load plugin io.containerd.snapshotter.v1.overlayfs" error="/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs does not support d_type. If the backing filesystem is xfs, please reformat with ftype=1 to enable d_type support"',
    rule: "rootfs-mount-failed",
    source: "containerd/containerd v1.7.24 snapshots/overlay",
  },
  {
    text:
      "FATA[0000] listing images failed: rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.ImageService",
    rule: "cri-v1alpha2-off",
    source: "kubernetes-sigs/cri-tools#436",
  },
  {
    text:
      "E0516 generic.go:197] GenericPLEG: Unable to retrieve pods: rpc error: code = ResourceExhausted desc = grpc: trying to send message larger than max (16777323 vs. 16777216)",
    rule: "message-too-large",
    source: "kubernetes/kubernetes#63858",
  },
  {
    text:
      '"ListContainers with filter from runtime service failed" err="rpc error: code = ResourceExhausted desc = grpc: received message larger than max (17294834 vs. 16777216)"',
    rule: "message-too-large",
    source: "containerd/containerd v2.1.0 defaults/defaults.go",
  },
  {
    text:
      'Failed to pull image "r.example.com/a:1": rpc error: code = FailedPrecondition desc = failed to pull and unpack image "r.example.com/a:1": failed commit on ref "layer-sha256:aa": unexpected commit digest sha256:bb, expected sha256:cc: failed precondition',
    rule: "image-layer-invalid",
    source: "containerd/containerd v2.1.0 core/content/helpers.go",
  },
  {
    text:
      'failed to pull and unpack image "r.example.com/a:1": failed commit on ref "layer-sha256:aa": "layer-sha256:aa" failed size validation: 8388608 != 29145341: failed precondition',
    rule: "image-layer-invalid",
    source: "containerd/containerd v2.1.0 core/content/helpers.go",
  },
  {
    text:
      "ctr: failed to copy: failed to open writer: ref layer-sha256:4f4fb700ef54 locked for 15m12.34s (since 2024-03-01 10:00:00 +0000 UTC): unavailable",
    rule: "content-ref-locked",
    source: "containerd/containerd v2.1.0 plugins/content/local/locks.go",
  },
  {
    text:
      'Failed to pull image "r.example.com/a:1": rpc error: code = Unknown desc = failed to pull and unpack image "r.example.com/a:1": failed to copy: ref layer-sha256:4f4f locked: unavailable',
    rule: "content-ref-locked",
    source: "containerd/containerd v1.4.0 content/local/locks.go",
  },
  {
    text:
      'containerd[1]: time="2024-01-01T10:00:00Z" level=error msg="cancel pulling image r.example.com/a:1 because of no progress in 5m0s"\ncontainerd[1]: time="2024-01-01T10:00:00Z" level=error msg="PullImage \\"r.example.com/a:1\\" failed" error="failed to pull and unpack image \\"r.example.com/a:1\\": failed to copy: context canceled"',
    rule: "image-pull-stalled",
    source: "containerd/containerd v2.1.0 internal/cri/server/images/image_pull.go",
  },
  {
    text:
      'Error: failed to generate container "8d1768" spec: failed to generate spec: failed to apply OCI options: lstat /dev/ttyUSB0: no such file or directory',
    rule: "device-missing",
    source: "containerd/containerd v2.1.0 internal/cri/opts",
  },
  {
    text:
      '  Warning  Failed     8m43s                  kubelet            Error: failed to mount image volume: ImageVolumeMountFailed: failed to mount image volume component "/run/containerd/io.containerd.grpc.v1.cri/image-volumes/9d40/03446e": mount source: "overlay", target: "/run/containerd/io.containerd.grpc.v1.cri/image-volumes/9d40/03446e", fstype: overlay, flags: 1, data: "lowerdir=/x", err: invalid argument',
    rule: "image-volume",
    source: "containerd/containerd#13534",
  },
  {
    text:
      'failed to "StartContainer" for "web" with RunContainerError: "failed to start containerd task \\"abc\\": cannot start a stopped process: unknown"',
    rule: "container-ended",
    source: "containerd/containerd v2.1.0 cmd/containerd-shim-runc-v2/process",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = InvalidArgument desc = failed to create containerd container: create container failed validation: containers.Labels: label key and value length (4210 bytes) greater than maximum size (4096 bytes), key: containerd: invalid argument",
    rule: "label-size",
    source: "containerd/containerd v2.1.0 pkg/labels",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "944189c0c0df58b9bd106a7fa256f3ee0f59d3ea2d67b7bb515744a33f9430d7": failed to find network info for sandbox "944189c0c0df58b9bd106a7fa256f3ee0f59d3ea2d67b7bb515744a33f9430d7"',
    rule: "cni-result-empty",
    source: "containerd/containerd#6575",
  },
  {
    text:
      'Failed to pull image "r.example.com/a:1": rpc error: code = Unknown desc = failed to pull and unpack image "r.example.com/a:1": failed to copy: read tcp 10.0.0.5:4312->192.168.7.1:443: read: connection reset by peer',
    rule: "registry-connection-broken",
    source: "containerd/containerd v2.1.0 core/remotes/docker/fetcher.go",
  },
  {
    text:
      "Nov 01 10:00:00 n1 systemd[1]: containerd.service: Main process exited, code=killed, status=9/KILL\nNov 01 10:00:00 n1 systemd[1]: containerd.service: A process of this unit has been killed by the OOM killer.\nNov 01 10:00:00 n1 systemd[1]: containerd.service: Failed with result 'oom-kill'.",
    rule: "daemon-killed",
    source: "systemd/systemd src/core/service.c",
  },
  {
    text: "Failed to start containerd.service: Unit containerd.service not found.",
    rule: "daemon-not-installed",
    source: "systemd/systemd src/core/dbus-unit.c",
  },
  {
    text: "Failed to start containerd.service: Unit containerd.service is masked.",
    rule: "daemon-not-installed",
    source: "systemd/systemd src/core/dbus-unit.c",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to reserve sandbox name\n"<pod>_<namespace>_<uid>_0": name "<pod>_<namespace>_<uid>_0" is reserved for "<old-sandbox-id>"',
    rule: "sandbox-name-reserved",
    source: "cozystack/cozystack#2310",
  },
  {
    text:
      '2020-10-07T08:18:45Z Error: context deadline exceeded W\n2020-10-07T08:19:02Z Error: failed to reserve container name "web_apps-abcd-6b6cb5876b-nn9md_default_3dc00fd6-0c5d-42be-bec8-e4f6cad616da_0": name "web_apps-abcd-6b6cb5876b-nn9md_default_3dc00fd6-0c5d-42be-bec8-e4f6cad616da_0" is reserved for "8b21a9870e3ecc09bbb92da2036bd3c9b35f5829873d80cfbd14dc1e1827923f" W',
    rule: "sandbox-name-reserved",
    source: "containerd/containerd#4604",
  },
  {
    text:
      'StopPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed to destroy network for sandbox "055b221e44a28ce8d9120f771d5e1ef201f2457ce49c58999a0147104cca2708": failed to get network "cbr0" cached result: decoding version from network config: unexpected end of JSON input',
    rule: "cni-ipam-state",
    source: "marcusnoble.co.uk",
  },
  {
    text:
      "checkpointing of default/web/web failed (rpc error: code = Unknown desc = checkpoint/restore requires at least CRIU 31600, current version is 31500)",
    rule: "criu-version",
    source: "containerd/containerd v2.1.0 internal/cri/server/container_checkpoint_linux.go",
  },
  {
    text:
      'E0720 02:47:16 remote_runtime.go:432] "ContainerStatus from runtime service failed" err="rpc error: code = NotFound desc = an error occurred when try to find container \\"abc\\": not found" containerID="abc"',
    rule: null,
    source: "containerd/containerd v2.1.0 internal/cri/server",
  },
  {
    text:
      'E0901 10:54:34.173789 1094942 kubelet.go:1298] "Image garbage collection failed once. Stats initialization may not have completed yet" err="invalid capacity 0 on image filesystem"',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet/stats",
  },
  {
    text:
      'DEBU[0003] unpacking                                     image="our.private.registry/private-image@sha256:5311f428ffd8ab757fa0e59047795de82467b4c0c7a80c4983dbbf9d1febc5c8"\nunpacking linux/amd64 sha256:5311f428ffd8ab757fa0e59047795de82467b4c0c7a80c4983dbbf9d1febc5c8...\ndone',
    rule: null,
    source: "containerd/containerd v2.1.0 core/unpack",
  },
  {
    text:
      'level=info msg="StopPodSandbox for \\"82de1b7fdbdb08e91d6210188b9da8e8dde20101a1350f60f5e66f8c5c42e5ae\\""\nlevel=info msg="Container to stop \\"dbb1e042b85e88d74802dd3804a8b674be55cf64b487eb1f80756f066a8b86a9\\" must be in running or unknown state, current state \\"CONTAINER_EXITED\\""',
    rule: null,
    source: "containerd/containerd v2.1.0 internal/cri/server",
  },
  {
    text:
      "Oct 15 09:23:58 host microk8s.daemon-kubelet[635728]: E1015 09:23:58.797742  635728 manager.go:1123] Failed to create existing container: /kubepods/besteffort/podba7a2489/05416524c27a: task 05416524c27a64edd53d7456651f27ede44d1319201ee5ced4a5748780e079a6 not found: not found",
    rule: null,
    source: "cri-o/cri-o#5490",
  },
  {
    text:
      'ERRO[2019-02-07T20:27:44.012645877+01:00] RunPodSandbox for &PodSandboxMetadata{Name:coredns-7748f7f6df-6p99f,Uid:8c47a1c3-2b0d-11e9-9734-3417ebd33b3b,Namespace:kube-system,Attempt:0,} failed, error  error="failed to start sandbox container: failed to create containerd task: failed to mount rootfs component &{overlay overlay [workdir=/var/lib/rancher/k3s/agent/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/31/work upperdir=/var/lib/rancher/k3s/agent/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/31/fs lowerdir=/var/lib/rancher/k3s/agent/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/1/fs]}: invalid argument: unknown"',
    rule: "rootfs-mount-unsuited",
    source: "k3s-io/k3s#19",
  },
  {
    text:
      '  Normal   Pulled   34m (x7 over 43h)   kubelet  Container image "registry.k8s.io/kube-scheduler:v1.24.6" already present on machine\n  Warning  Failed   34m (x6 over 36m)   kubelet  Error: failed to create containerd container: failed to create prepare snapshot dir: failed to create temp dir: stat /data/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots: no such file or directory\n  Warning  BackOff  33m (x13 over 36m)  kubelet  Back-off restarting failed container',
    rule: "snapshot-directory-missing",
    source: "containerd/containerd#7834",
  },
  {
    text:
      " Warning  FailedCreatePodSandBox  47s (x35 over 8m42s)  kubelet, pine1     (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to mount rootfs component &{overlay overlay [workdir=/var/lib/rancher/k3s/agent/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/175/work upperdir=/var/lib/rancher/k3s/agent/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/175/fs lowerdir=/var/lib/rancher/k3s/agent/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/1/fs]}: no such device: unknown",
    rule: "rootfs-mount-failed",
    source: "k3s-io/k3s-ansible#53",
  },
  {
    text:
      'FATA[0000] pulling image failed: rpc error: code = Unknown desc = failed to pull and unpack image "*": failed to unpack image on snapshotter overlayfs: failed to prepare extraction snapshot "extract-814557379-Dsfj sha256:c6d5b1be87babc93b410ae6b3277222290ca1269dad532524f8d66e6ad6eba87": failed to stat parent: stat /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/112/fs: no such file or directory',
    rule: "snapshot-directory-mismatch",
    source: "containerd/containerd#3369",
  },
  {
    text:
      '^[[5~Mar 04 12:43:29 vm2004 systemd[1]: snap.microk8s.daemon-containerd.service: start operation timed out. Terminating.\nMar 04 12:43:39 vm2004 microk8s.daemon-containerd[7827]: time="2021-03-04T12:43:39.886370239+02:00" level=warning msg="cleaning up after shim disconnected" id=59bc72f0396df2f723823e5d4924a01edc16b49c443e8361ad86a06794e43ad4 namespace=k8s.io',
    rule: "daemon-start-slow",
    source: "canonical/microk8s#2071",
  },
  {
    text:
      'E0605 01:35:46.753391   21534 remote_image.go:108] PullImage "gcr.io/cri-tools/test-image-tags:1" from image service failed: rpc error: code = Unknown desc = failed to pull and unpack image "gcr.io/cri-tools/test-image-tags:1": failed to unpack image on snapshotter overlayfs: failed to prepare extraction snapshot "extract-731580600-yNJo sha256:fc7dabc612d929d4031ebbf977320d95b8408945bc8e096fb888aa54fb83b2ce": parent snapshot sha256:4febd3792a1fb2153108b4fa50161c6ee5e3d16aa483a63215f936a113a88e9a does not exist: not found',
    rule: "snapshot-directory-mismatch",
    source: "containerd/containerd#2382",
  },
  {
    text:
      'Error: failed to start containerd task "web": failed to start io pipe copy: unable to copy pipes: containerd-shim: opening w/o fifo "/run/containerd/fifo/123/abc-stdout" failed: context deadline exceeded: unknown',
    rule: "shim-io-timeout",
    source: "containerd/containerd#4068",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: containerd-shim: opening w/o fifo "/run/containerd/fifo/1/x" failed: context deadline exceeded: unknown',
    rule: "shim-io-timeout",
    source: "kubernetes/kubernetes#89064",
  },
  {
    text:
      "Error: failed to create containerd task: failed to start shim: start failed: fork/exec /usr/bin/containerd-shim-runc-v2: no such file or directory",
    rule: "shim-binary-missing",
    source: "containerd/containerd#8383",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: open /run/containerd/io.containerd.runtime.v2.task/k8s.io/abc/config.json: no such file or directory: unknown",
    rule: "task-bundle-gone",
    source: "containerd/containerd v2.1.0 core/runtime/v2/bundle.go",
  },
  {
    text:
      "Error: failed to create containerd task: write /run/containerd/io.containerd.runtime.v2.task/k8s.io/abc/config.json: no space left on device: unknown",
    rule: "disk-full-run",
    source: "containerd/containerd v2.1.0 core/runtime/v2/bundle.go",
  },
  {
    text: "  Warning  Failed     3m55s                  kubelet            Error: error reading from server: EOF",
    rule: "daemon-restarted",
    source: "containerd/containerd#11719",
  },
  {
    text:
      'E0720 02:47:16.761915   25610 remote_runtime.go:193] "RunPodSandbox from runtime service failed" err="rpc error: code = Unavailable desc = error reading from server: EOF"',
    rule: "daemon-restarted",
    source: "google.golang.org/grpc",
  },
  {
    text: "Failed to create pod sandbox: rpc error: code = Unavailable desc = transport is closing",
    rule: "daemon-restarted",
    source: "google.golang.org/grpc v1.30",
  },
  {
    text:
      "Error: failed to create containerd container: failed to create snapshot: failed to commit transaction: write /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/metadata.db: no space left on device",
    rule: "disk-full",
    source: "containerd/containerd v2.1.0 core/snapshots/storage",
  },
  {
    text:
      'Failed to pull image "r.example.com/a:1": failed to pull and unpack image "r.example.com/a:1": failed to extract layer sha256:9d9ab: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount3: failed to Lchown "/var/lib/containerd/tmpmounts/containerd-mount3/etc/shadow" for UID 0, GID 42: lchown /var/lib/containerd/tmpmounts/containerd-mount3/etc/shadow: operation not permitted',
    rule: "image-layer-denied",
    source: "containerd/containerd v2.1.0 pkg/archive/tar.go",
  },
  {
    text:
      'ctr: failed to extract layer sha256:9d9ab: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount3: failed to convert whiteout file "var/lib/x/.wh.y": operation not permitted: unknown',
    rule: "image-layer-denied",
    source: "containerd/containerd v2.1.0 pkg/archive/tar.go",
  },
  {
    text:
      'failed to pull and unpack image "r/x:1": failed to extract layer sha256:9d9ab: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount3: unlinkat /var/lib/containerd/tmpmounts/containerd-mount3/usr/share/doc: device or resource busy: unknown',
    rule: "image-unpack-directory-not-empty",
    source: "containerd/containerd#4127",
  },
  {
    text:
      'failed to pull and unpack image "r/x:1": failed to extract layer sha256:9d9ab: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount3: open /var/lib/containerd/tmpmounts/containerd-mount3/usr/x: too many open files: unknown',
    rule: "open-files-limit-reached",
    source: "containerd/containerd v2.1.0 pkg/archive/tar.go",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = unable to get OCI runtime: failed to create sandbox "abc": not found: failed to get sandbox controller by shimm',
    rule: "sandboxer-invalid",
    source: "containerd/containerd v2.1.0 internal/cri/server/sandbox_service.go",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create sandbox "abc": rpc error: code = Unimplemented desc = service containerd.runtime.sandbox.v1.Sandbox',
    rule: "sandboxer-invalid",
    source: "containerd/containerd v2.1.0 core/sandbox",
  },
  {
    text:
      "containerd: failed to load TOML from /etc/containerd/config.toml: failed to unmarshal TOML at row 1 column 11: toml: cannot decode TOML string into struct field config.Config.Version of type int",
    rule: "daemon-config",
    source: "containerd/containerd v2.1.0 vendor/github.com/pelletier/go-toml",
  },
  {
    text:
      "Error while dialing dial unix /var/snap/microk8s/common/run/containerd.sock: connect: no such file or directory",
    rule: "daemon-not-running",
    source: "canonical/microk8s#3335",
  },
  {
    text:
      'FATA[0000] creating container: rpc error: code = NotFound desc = failed to find sandbox id "f84dd361f8dc51518ed291fbadd6db537b0496536c1d2d6c05ff943ce8c9a54f": not found',
    rule: "sandbox-not-running",
    source: "cri-tools",
  },
  {
    text: 'Error: failed to get image from containerd "sha256:7a2fb8": image "docker.io/library/x:1": not found',
    rule: "container-image",
    source: "containerd/containerd v2.1.0 internal/cri/server/container_create.go",
  },
  {
    text:
      'sept. 20 16:49:28 erebos kubelet[8665]: E0920 16:49:28.687652    8665 remote_runtime.go:187] CreateContainer in sandbox "f09ac71b68bbe331c74f50786f22e164818997d0169d664188be130da3d40c06" from runtime service failed: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "request-timeout",
    source: "kubernetes/kubernetes#68885",
  },
  {
    text:
      "Error response from daemon: failed to create task for container: failed to create shim task: mkdir /run/containerd/io.containerd.runtime.v2.task/moby/abc: no space left on device: unknown",
    rule: "disk-full-run",
    source: "moby/moby",
  },
  {
    text: "docker: Error response from daemon: mkdir /var/lib/docker/overlay2/0123-init: no space left on device.",
    rule: "disk-full",
    source: "docker/cli",
  },
  {
    text: "docker: Error response from daemon: mkdir /var/lib/docker/overlay2/0123-init: read-only file system.",
    rule: "containerd-root-read-only",
    source: "moby/moby",
  },
  {
    text: "docker: Error response from daemon: mkdir /var/lib/docker/overlay2/0123-init: input/output error.",
    rule: "disk-failing",
    source: "moby/moby",
  },
  {
    text: "FATA[0001] failed to resolve rootfs: content digest sha256:0b4c: not found",
    rule: "image-content-missing",
    source: "containerd/nerdctl#3513",
  },
  {
    text:
      'time="2024-06-26T07:44:44Z" level=warning msg="cleanup warnings time=\\"2023-10-19T20:36:06Z\\" level=warning msg=\\"failed to read init pid file\\" error=\\"open /run/containerd/io.containerd.runtime.v2.task/k8s.io/abc/init.pid: no such file or directory\\" runtime=io.containerd.runc.v2\\n" namespace=k8s.io',
    rule: null,
    source: "containerd/containerd v2.1.0 core/runtime/v2/shim.go",
  },
  {
    text:
      'time="2021-10-02T12:38:22Z" level=info msg="TaskExit event in podsandbox handler container_id:\\"abc\\" id:\\"abc\\" pid:10355 exited_at:{seconds:1628640879}"',
    rule: null,
    source: "containerd/containerd v2.1.0 internal/cri/server/events.go",
  },
  { text: "2024-05-06 10:00:00 ERROR worker: task 5 already exists", rule: null, source: "an application's log" },
  { text: "Error: task 42: already exists", rule: null, source: "an application's log" },
  {
    text: "rpc error: code = AlreadyExists desc = snapshot snap-0123: already exists",
    rule: null,
    source: "kubernetes-csi/external-snapshotter",
  },
  { text: 'error: image "thumb-1": not found', rule: null, source: "an application's log" },
  { text: "failed to query pool replicapool: exit status 2", rule: null, source: "ceph/ceph-csi" },
  {
    text:
      'level=error msg="series request failed" err="rpc error: code = ResourceExhausted desc = grpc: received message larger than max (9234234 vs. 4194304)"',
    rule: null,
    source: "thanos-io/thanos",
  },
  { text: "panic: invalid page type: 7: 10", rule: null, source: "etcd-io/etcd" },
  { text: "failed to recover state: raft log corrupted", rule: null, source: "hashicorp/consul" },
  { text: "tar: unexpected EOF", rule: null, source: "an application's log" },
  { text: "gzip: invalid header", rule: null, source: "an application's log" },
  { text: "write /data/db/file.bin: input/output error", rule: null, source: "an application's log" },
  { text: "listen tcp 127.0.0.1:8080: bind: address already in use", rule: null, source: "golang" },
  { text: "failed to parse hosts file: line 3", rule: null, source: "an application's log" },
  { text: "unlinkat /tmp/build/node_modules: directory not empty", rule: null, source: "nodejs" },
  { text: "rpc error: code = Unavailable desc = error reading from server: EOF", rule: null, source: "grpc client" },
  { text: 'FATAL:  lock file "postmaster.pid" already exists', rule: null, source: "postgres" },
  {
    text: "Nov 01 10:00:00 n1 systemd[1]: myapp.service: start operation timed out. Terminating.",
    rule: null,
    source: "systemd",
  },
  {
    text: "Nov 01 10:00:00 n1 systemd[1]: myapp.service: Main process exited, code=killed, status=9/KILL",
    rule: null,
    source: "systemd",
  },
  {
    text:
      "Nov 01 10:00:00 n1 systemd[1]: containerd.service: Deactivated successfully.\nNov 01 10:00:00 n1 systemd[1]: Stopped containerd container runtime.\nNov 01 10:00:01 n1 systemd[1]: Started containerd container runtime.",
    rule: null,
    source: "containerd/containerd v2.1.0",
  },
  {
    text:
      "Nov 01 10:00:00 n1 systemd[1]: containerd.service: Unit process 1234 (containerd-shim) remains running after unit stopped.\nNov 01 10:00:00 n1 systemd[1]: containerd.service: Found left-over process 1234 (containerd-shim) in control group while starting unit. Ignoring.\nNov 01 10:00:00 n1 systemd[1]: This usually indicates unclean termination of a previous run, or service implementation deficiencies.",
    rule: null,
    source: "containerd/containerd v2.1.0 systemd",
  },
  {
    text:
      '{"level":"info","msg":"failed to prepare remote snapshot","error":"target snapshot \\"sha256:aa\\": already exists"}',
    rule: null,
    source: "stargz-snapshotter",
  },
  {
    text: 'time="2024-10-08T10:00:00Z" level=warning msg="content garbage collection failed" error="context canceled"',
    rule: null,
    source: "containerd/containerd v2.1.0 core/metadata/gc.go",
  },
  {
    text:
      'time="2024-10-08T10:00:00Z" level=info msg="trying next host - response was http.StatusNotFound" host=mirror.example.com',
    rule: null,
    source: "containerd/containerd v2.1.0 core/remotes",
  },
  {
    text:
      'time="2024-10-08T10:00:00Z" level=info msg="connecting to NRI ..."\ntime="2024-10-08T10:00:00Z" level=info msg="runtime interface created"',
    rule: null,
    source: "containerd/containerd v2.1.0 nri",
  },
  {
    text: 'time="2024-10-08T10:00:00Z" level=info msg="runtime interface starting up..."',
    rule: null,
    source: "containerd/nri",
  },
  {
    text:
      'time="2026-07-01T10:00:00Z" level=warning msg="failed to load plugin" error="no configuration file: skip plugin" id=io.containerd.snapshotter.v1.blockfile type=io.containerd.snapshotter.v1',
    rule: null,
    source: "containerd v2.3.4",
  },
  {
    text:
      'time="2026-07-01T10:00:00Z" level=warning msg="skip loading plugin" error="path /var/lib/containerd/io.containerd.snapshotter.v1.btrfs (ext4) must be a btrfs filesystem to be used with the btrfs snapshotter: skip plugin" id=io.containerd.snapshotter.v1.btrfs type=io.containerd.snapshotter.v1',
    rule: null,
    source: "containerd v2.1.0",
  },
  {
    text:
      'time="2026-07-01T10:00:00Z" level=info msg="skip loading plugin" error="EROFS unsupported, please `modprobe erofs`: skip plugin" id=io.containerd.snapshotter.v1.erofs type=io.containerd.snapshotter.v1',
    rule: null,
    source: "containerd v2.1.0",
  },
  {
    text:
      'time="2026-07-01T10:00:00Z" level=error msg="ExecSync for \\"abc\\" failed" error="rpc error: code = NotFound desc = failed to exec in container: failed to load task: no running task found: task abc not found"',
    rule: null,
    source: "containerd v2.1.0",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = NotFound desc = failed to create containerd container: create snapshot: missing parent "k8s.io/2/sha256:59b1469b8fbd05fd256959ad9d7d776b9937b848d75113a0d7c1af442528b6d0" bucket: not found',
    rule: "snapshot-directory-mismatch",
    source: "containerd/nydus-snapshotter#631",
  },
  {
    text:
      'E1117 00:28:50.182674    7872 pod_workers.go:191] Error syncing pod 9a0e91e9-083c-4e3e-9d1a-0bc28f6ac697 ("helm-install-traefik-djq8p_kube-system(9a0e91e9-083c-4e3e-9d1a-0bc28f6ac697)"), skipping: failed to "CreatePodSandbox" for "helm-install-traefik-djq8p_kube-system(9a0e91e9-083c-4e3e-9d1a-0bc28f6ac697)" with CreatePodSandboxError: "CreatePodSandbox for pod \\"helm-install-traefik-djq8p_kube-system(9a0e91e9-083c-4e3e-9d1a-0bc28f6ac697)\\" failed: rpc error: code = NotFound desc = failed to create containerd container: error unpacking image: failed to resolve rootfs: content digest sha256:6cf7c80fe4444767f63116e6855bf8c90bddde8ef63d3a2dc9b86c74989a4eb5: not found"',
    rule: "image-content-missing",
    source: "k3s-io/k3s#1094",
  },
  {
    text:
      'May 26 10:24:00 ip-172-31-44-81 k0s[115834]: Error: failed to start worker components: failed to setup containerd config: can\'t handle imports: encountered errors while processing containerd configuration import files:       \n  [invalid containerd configuration in "/etc/k0s/containerd.d/nvidia.toml": unsupported containerd configuration version: expected 3, got 2]',
    rule: "k0s-containerd-config-old",
    source: "k0sproject/k0s#7689",
  },
  {
    text: 'containerd[1052]: containerd: invalid disabled plugin URI "restart" expect io.containerd.x.vx',
    rule: "config-of-version-one",
    source: "containerd/containerd#3336",
  },
  {
    text:
      'Feb 19 13:45:49 xi containerd[14192]: time="2026-02-19T13:45:49.346103748+01:00" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:cuda-vectoradd-kata,Uid:01cb0e4f-5f94-41b0-9f30-9ea2880db6dd,Namespace:default,Attempt:0,} failed, error" error="rpc error: code = Unknown desc = failed to start sandbox \\"269c0f81d5698d68828a456bd95fff5456d0ef3979adedf572670011214c0010\\": failed to create containerd task: failed to create shim task: device cold plug failed: cold plug: CDI device injection failed: CDI device injection failed: unresolvable CDI devices nvidia.com/pgpu=vfio1"',
    rule: "cdi-device-unknown",
    source: "kata-containers/kata-containers#12549",
  },
  {
    text: "Error: error setting up CDI devices: unresolvable CDI devices nvidia.com/gpu=all",
    rule: "cdi-device-unknown",
    source: "NVIDIA/nvidia-container-toolkit#146",
  },
  {
    text: "`failed to register layer: Error processing tar file(exit status 1): unexpected EOF`",
    rule: "image-layer-invalid",
    source: "synesthesiam/rhasspy#195",
  },
  {
    text: "failed to start containerd: timeout waiting for containerd to start",
    rule: "docker-containerd-timeout",
    source: "docker-library/docker#250",
  },
  {
    text:
      "Nov 1 10:00:00 n1 microk8s.daemon-containerd[1]: containerd: failed to load TOML: /var/snap/microk8s/6089/args/containerd.toml: (52, 2): parsing error: keys cannot contain : character",
    rule: "daemon-config",
    source: "canonical/microk8s (containerd.toml)",
  },
  {
    text:
      'time="2020-12-30T19:46:27.633898921+01:00" level=warning msg="failed to load plugin io.containerd.grpc.v1.cri" error="failed to create CRI service: failed to find snapshotter \\"zfs\\""',
    rule: "config-snapshotter-missing",
    source: "k3s-io/k3s#66",
  },
  {
    text:
      'WARN[2024-11-06T15:52:27.444636618+01:00] Configuration migrated from version 2, use `containerd config migrate` to avoid migration  t="14.462µs"',
    rule: null,
    source: "containerd/containerd#10959",
  },
  {
    text:
      "Error: failed to create containerd container: failed to create container io: failed to create containerd fifos: mkdir /run/containerd/io.containerd.grpc.v1.cri/containers/abc/io: no space left on device",
    rule: "disk-full-run",
    source: "containerd/containerd v2.1.0 internal/cri/io",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd container: write /var/lib/containerd/io.containerd.metadata.v1.bolt/meta.db: no space left on device: unknown",
    rule: "disk-full",
    source: "containerd/containerd v2.1.0 core/metadata",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd container: write /var/lib/containerd/io.containerd.metadata.v1.bolt/meta.db: input/output error: unknown",
    rule: "disk-failing",
    source: "containerd/containerd v2.1.0 core/metadata",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd container: write /var/lib/containerd/io.containerd.metadata.v1.bolt/meta.db: read-only file system: unknown",
    rule: "containerd-root-read-only",
    source: "containerd/containerd v2.1.0 core/metadata",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: failed to mount rootfs component: mount source: "overlay", target: "/run/containerd/io.containerd.runtime.v2.task/k8s.io/abc/rootfs", fstype: overlay, flags: 0, data: "workdir=/w,upperdir=/u,lowerdir=/l", err: stale NFS file handle: unknown',
    rule: "rootfs-mount-failed",
    source: "containerd/containerd v2.1.0 core/mount/mount_linux.go",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container task "abc": ttrpc: closed: unknown',
    rule: "shim-disconnected",
    source: "containerd/containerd v2.1.0 core/runtime/v2/shim.go",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  40s   kubelet            Failed to create pod sandbox: rpc error: code = DeadlineExceeded desc = failed to create containerd task: failed to create shim task: context deadline exceeded",
    rule: "shim-create-timeout",
    source: "confidential-containers/documentation#106",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox runtime: no runtime for "nvidia" is configured',
    rule: "nvidia-handler-missing",
    source: "containerd/containerd v2.1.0 internal/cri/config",
  },
  {
    text:
      "FATA[0003] failed to extract layer sha256:994393dc58e7931862558d06e46aa2bb17487044f670f310dffe1d24e4d1eec7: operation not permitted: unknown",
    rule: "image-layer-denied",
    source: "containerd/nerdctl#1426",
  },
  {
    text:
      'Nov 13 18:14:39 kube-dal13 kubelet.service[10153]: E1113 18:14:39.189544   10153 pod_workers.go:186] Error syncing pod fbb6fe6e-e763-11e8-a585-d63ae9c16d17 ("hello-daemonset-nhk9x_default(fbb6fe6e-e763-11e8-a585-d63ae9c16d17)"), skipping: error killing pod: [failed to "KillContainer" for "hello-kubernetes" with KillContainerError: "rpc error: code = Unknown desc = an error occurs during waiting for container \\"25feb03c275a67c5a97155259dbe06ff2cc6172eddf73919e8657f8a8fa6484a\\" init process to be killed: wait container \\"25feb03c275a67c5a97155259dbe06ff2cc6172eddf73919e8657f8a8fa6484a\\" stop timeout"',
    rule: "container-kill-timeout",
    source: "containerd/containerd#2744",
  },
  {
    text:
      '4m57s       Warning   FailedKillPod            pod/nvidia-device-plugin-daemonset-bfmqt       error killing pod: [failed to "KillContainer" for "nvidia-device-plugin" with KillContainerError: "rpc error: code = Unavailable desc = error reading from server: EOF", failed to "KillPodSandbox" for "d8a700cc-d3d1-4eb0-9809-d130acc6b3f7" with KillPodSandboxError: "rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing: dial unix /run/containerd/containerd.sock: connect: connection refused\\""]',
    rule: "daemon-not-running",
    source: "NVIDIA/gpu-operator#2168",
  },
  {
    text:
      'Jan 10 10:07:42 host1 dockerd[28614]: panic: freepages: failed to get all reachable pages (page 107: multiple references (stack: [93 84]))\nJan 10 10:07:42 host1 dockerd[28519]: time="2025-01-10T10:07:42.850030681Z" level=error msg="containerd did not exit successfully" error="signal: aborted (core dumped)" module=libcontainerd\nJan 10 10:07:48 host1 dockerd[28519]: failed to start containerd: timeout waiting for containerd to start',
    rule: "database-damaged",
    source: "etcd-io/bbolt#883",
  },
  {
    text:
      'ERRO[0000] removing container "629" failed: rpc error: code = FailedPrecondition desc = failed to delete containerd container "629acd938497cb237d73c26073a208e59a81c6d30184951347da02fb341292fd": cannot delete running task 629acd938497cb237d73c26073a208e59a81c6d30184951347da02fb341292fd: failed precondition',
    rule: "task-left-behind",
    source: "containerd/containerd#11037",
  },
  {
    text: "ERRO[0000] 1 errors:\ntask must be stopped before deletion: created: failed precondition",
    rule: "task-left-behind",
    source: "containerd/nerdctl#3193",
  },
  {
    text:
      'removing the pod sandbox "18f246206374b": rpc error: code = Unknown desc = failed to remove container "e7db66": failed to set removing state for container "e7db66": container is already in removing state',
    rule: "container-removing",
    source: "kubernetes-sigs/cri-tools#1166",
  },
  {
    text: 'Error: failed to set starting state for container "abc": container is in removing state, can\'t be started',
    rule: "container-removing",
    source: "containerd/containerd v2.1.0 internal/cri/server/container_start.go",
  },
  {
    text:
      "error determining status: rpc error: code = Unknown desc = failed to get sandbox ip: check network namespace closed: remove netns: unlinkat /var/run/netns/cni-b95837c6-ae48-a889-7760-84b91b7af749: device or resource busy",
    rule: "netns-busy",
    source: "containerd/containerd#6143",
  },
  {
    text:
      'Mar 04 14:17:36 n1 k3s[2440692]: time="2024-03-04T14:17:36Z" level=info msg="Running containerd -c /var/lib/rancher/k3s/agent/etc/containerd/config.toml"\nMar 04 14:17:36 n1 containerd[12]: panic: page 42 already freed',
    rule: "database-damaged",
    source: "etcd-io/bbolt v1.3.7 tx.go",
  },
];
