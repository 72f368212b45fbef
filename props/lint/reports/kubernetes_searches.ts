/** Reports of Kubernetes, most with containerd, as searches in its users' words find them. @module */

import type { Report } from "./report.ts";

/** Reports of pods that do not start and of nodes that are not ready. */
export const KUBERNETES_SEARCH_REPORTS: readonly Report[] = [
  {
    text:
      'Error: starting container 720d654ec5bd467f83d3b84be0a38bed99c118a66cd0ea2fddbe868b700d3c48: rootfs-overlay: creating overlay failed "/run/libpod/infra-container" from native overlay: mount overlay:/var/lib/containers/storage/overlay-containers/720d654ec5bd467f83d3b84be0a38bed99c118a66cd0ea2fddbe868b700d3c48/rootfs/merge, flags: 0x4, data: lowerdir=/run/libpod/infra-container,upperdir=/var/lib/containers/storage/overlay-containers/720d654ec5bd467f83d3b84be0a38bed99c118a66cd0ea2fddbe868b700d3c48/rootfs/upper,workdir=/var/lib/containers/storage/overlay-containers/720d654ec5bd467f83d3b84be0a38bed99c118a66cd0ea2fddbe868b700d3c48/rootfs/work,context="system_u:object_r:container_file_t:s0:c497,c1006": stale file handle',
    rule: "overlay-mount-failed",
    source: "podman-container-tools/podman#27836",
  },
  {
    text:
      'ERRO[0000] invalid internal status, try resetting the pause process with "podman system migrate": could not find any running process: no such process',
    rule: "rootless-pause-process",
    source: "podman-container-tools/podman#17484",
  },
  {
    text:
      'Jun 29 15:30:21 app1 dockerd[8846]: time="2017-06-29T15:30:21.066430413Z" level=warning msg="libcontainerd: failed to retrieve container 14a188091db8965291a9452efd4a7753eaa9bba32b808264c166cbe840222279 state: rpc error: code = 2 desc = containerd: container not found"',
    rule: "docker-container-unknown-below",
    source: "docker/for-linux#49",
  },
  {
    text:
      '0s          Warning   FailedCreatePodSandBox      pod/my-nginx-6c656b5d4d-69ck4                      Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "1e3d4056b74fd035bbbd3e396f8ccd1e42914a45c2456fae72f2109a65364777": container veth name provided (eth0) already exists',
    rule: "cni-interface-exists",
    source: "containerd/containerd#7010",
  },
  {
    text:
      '      state:\n        waiting:\n          reason: CreateContainerError\n          message: >-\n            failed to resolve symlink\n            "/var/lib/kubelet/pods/d543234c-a083-468e-bced-45485e2a0cb1/volumes/kubernetes.io~csi/pvc-02c98bec-b5c1-472e-aae9-d39896c9aacf/mount":\n            lstat\n            /var/lib/kubelet/pods/d543234c-a083-468e-bced-45485e2a0cb1/volumes/kubernetes.io~csi/pvc-02c98bec-b5c1-472e-aae9-d39896c9aacf/mount:\n            permission denied',
    rule: "volume-source-failed",
    source: "openshift/cluster-image-registry-operator#1011",
  },
  {
    text:
      '2018-12-28T12:45:35.153968168Z + docker start kubelet\n2018-12-28T12:45:35.211766946Z Error response from daemon: {"message":"No such container: kubelet"}\n2018-12-28T12:45:35.211784138Z Error: failed to start containers: kubelet2018-12-28T12:45:35.213946409Z + sleep 2',
    rule: "docker-container-missing",
    source: "rancher-archives/quickstart#21",
  },
  {
    text:
      'Dec 23 02:53:10 kubernetes-master docker[1859]: /usr/bin/docker: Error response from daemon: rpc error: code = 2 desc = "containerd: container did not start before the specified timeout".',
    rule: "shim-create-timeout",
    source: "kubernetes-retired/kubernetes-anywhere#504",
  },
  {
    text:
      "  10m\t\t10m\t\t1\t{kubelet 127.0.0.1}\tspec.containers{hello}\tWarning\t\tFailed\t\tFailed to start container with docker id 0cd17636f733 with error: API error (500): Cannot start container 0cd17636f7334a0481053ceecc64851a1119e332ce8c0172c7de02a157e68018: [8] System error: open /sys/fs/cgroup/cpu,cpuacct/system.slice/docker-0cd17636f7334a0481053ceecc64851a1119e332ce8c0172c7de02a157e68018.scope/cpu.shares: no such file or directory",
    rule: "cgroup-cpu-missing",
    source: "kubernetes/kubernetes#19801",
  },
  {
    text:
      '[2024-02-21T21:35:04.507142732Z][kubelet][I] W0221 21:35:04.506792     798 reflector.go:539] vendor/k8s.io/client-go/informers/factory.go:159: failed to list *v1.Service: Get "https://kubernetes.docker.internal:6443/api/v1/services?limit=500&resourceVersion=0": dial tcp 192.168.65.3:6443: connect: connection refused',
    rule: "api-server-unreachable",
    source: "docker/for-win#13822",
  },
  {
    text:
      "Apr 09 21:14:19 k8s-node1 kubelet[26014]: I0409 21:14:19.210702   26014 kubelet.go:1794] skipping pod synchronization - [container runtime is down]",
    rule: "kubelet-runtime-down",
    source: "kubernetes/website#8030",
  },
  {
    text: 'Pods never start. "open /run/flannel/subnet.env: no such file or directory"',
    rule: "cni-flannel-not-running",
    source: "k3s-io/k3s#122",
  },
  {
    text:
      '  Normal   Pulled                  2m12s                  kubelet, house     Container image "coredns/coredns:1.5.0" already present on machine\n  Warning  Failed                  2m11s                  kubelet, house     Error: transport is closing\n  Normal   SandboxChanged          2m5s (x2 over 2m6s)    kubelet, house     Pod sandbox changed, it will be killed and re-created.\n  Warning  FailedCreatePodSandBox  106s                   kubelet, house     Failed create pod sandbox: rpc error: code = Unavailable desc = transport is closing',
    rule: "daemon-restarted",
    source: "canonical/microk8s#48",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  27s                 kubelet, ip-192-168-125-31.us-east-2.compute.internal  Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "9e592f5d69b3b4128f846d5975a0b34b01eb59d81bed622900d7067fb045dd79" network for pod "xxxx-74768c849b-vqv8p": NetworkPlugin cni failed to set up pod "xxxx-74768c849b-vqv8p_default" network: add cmd: failed to assign an IP address to container',
    rule: "aws-cni-no-address",
    source: "kubernetes-sigs/aws-load-balancer-controller#803",
  },
  {
    text:
      'error killing pod: [failed to "KillContainer" for "name" with KillContainerError: \n"rpc error: code = Unknown desc = Error response from daemon: Cannot stop container 8ec8a17b17c0cd77e7a2e2d6a2bc6366b5845adaf897612ed111f359ddd8882f: \nCannot kill container 8ec8a17b17c0cd77e7a2e2d6a2bc6366b5845adaf897612ed111f359ddd8882f: rpc error: code = 14 desc = grpc: the connection is unavailable" , failed to "KillPodSandbox" for "d5a91c45-5201-11e8-b629-0a58ac1f1269" with KillPodSandboxError: "rpc error: code = Unknown desc = Error response from daemon: Cannot stop container \neb13339e2cabbe2a39999cc2c907fc316ba8e75e7da1c4111737ddf072347810: Cannot kill container eb13339e2cabbe2a39999cc2c907fc316ba8e75e7da1c4111737ddf072347810: rpc error: code = 14 desc = grpc: the connection is unavailable" ]',
    rule: "docker-containerd-lost",
    source: "Azure/AKS#369",
  },
  {
    text:
      "[kubelet-check] Initial timeout of 40s passed.\n[kubelet-check] It seems like the kubelet isn't running or healthy.\n[kubelet-check] The HTTP call equal to 'curl -sSL http://localhost:10248/healthz' failed with error: Get \"http://localhost:10248/healthz\": dial tcp [::1]:10248: connect: connection refused.",
    rule: "kubeadm-kubelet-not-running",
    source: "clusternet/clusternet#836",
  },
  {
    text: "ERROR: failed to create cluster: failed to init node with kubeadm",
    rule: "kind-node-failed",
    source: "kubernetes-sigs/kind#3319",
  },
  {
    text:
      '\t[ERROR CRI]: container runtime is not running: output: time="2024-01-24T14:53:14+08:00" level=fatal msg="validate service connection: CRI v1 runtime API is not implemented for endpoint \\"unix:///var/run/containerd/containerd.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService"',
    rule: "cri-plugin-off",
    source: "SSU-DCN/podmigration-operator#16",
  },
  {
    text:
      '"command failed" err="failed to run Kubelet: validate service connection: CRI v1 runtime API is not implemented for endpoint \\"unix:///var/run/containerd/containerd.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService"',
    rule: "cri-plugin-off",
    source: "kubernetes/website#38385",
  },
  {
    text:
      'FATA[0000] listing containers: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial unix /var/run/dockershim.sock: connect: no such file or directory"',
    rule: "endpoint-dockershim",
    source: "kubernetes/kubeadm#2833",
  },
  {
    text:
      "OCI runtime create failed: runc create failed: unable to start container process: can't get final child's PID from pipe: EOF: unknown",
    rule: "init-died",
    source: "concourse/concourse#9088",
  },
  {
    text:
      'Error: runc: time="2022-08-23T17:33:12-04:00" level=fatal msg="nsexec[15496]: could not ensure we are a cloned binary: Operation not permitted"\ntime="2022-08-23T17:33:12-04:00" level=error msg="runc create failed: unable to start container process: waiting for init preliminary setup: read init-p: connection reset by peer": OCI permission denied',
    rule: "runc-clone-denied",
    source: "podman-container-tools/podman#15442",
  },
  {
    text: "Pod creation failure: stat /var/lib/calico/nodename: no such file or directory",
    rule: "cni-calico-not-running",
    source: "k0sproject/k0s#539",
  },
  {
    text:
      'Sep  7 11:32:02 node22 k0s: time="2021-09-07 11:32:02" level=info msg="E0907 11:32:02.375534    2446 pod_workers.go:747] \\"Error syncing pod, skipping\\" err=\\"failed to \\\\\\"CreatePodSandbox\\\\\\" for \\\\\\"konnectivity-agent-q6bff_kube-system(d85ab71c-4f3b-42d9-96f7-90b8bc671ff5)\\\\\\" with CreatePodSandboxError: \\\\\\"Failed to create sandbox for pod \\\\\\\\\\\\\\"konnectivity-agent-q6bff_kube-system(d85ab71c-4f3b-42d9-96f7-90b8bc671ff5)\\\\\\\\\\\\\\": rpc error: code = Unknown desc = failed to setup network for sandbox \\\\\\\\\\\\\\"dcaac75802b97ddabd20e2786beb111225a03497af4a0b6e7a070884b7cd28bf\\\\\\\\\\\\\\": could not initialize etcdv3 client: open /ucp-volume-mounts/ucp-node-certs/cert.pem: no such file or directory\\\\\\"\\" pod=\\"kube-system/konnectivity-agent-q6bff\\" podUID=d85ab71c-4f3b-42d9-96f7-90b8bc671ff5" component=kubelet',
    rule: "cni-calico-etcd-files",
    source: "k0sproject/k0s#1109",
  },
  {
    text:
      'Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "./start.sh": permission denied: unknown',
    rule: "script-not-executable",
    source: "ThreeDotsLabs/wild-workouts-go-ddd-example#60",
  },
  {
    text:
      "failed to extract layer sha256:<layer-digest>: failed to get reader from content store: content digest sha256:<digest>: not found",
    rule: "image-content-missing",
    source: "confidential-containers/cloud-api-adaptor#2254",
  },
  {
    text:
      '\t[WARNING SystemVerification]: missing optional cgroups: hugetlb\nerror execution phase preflight: [preflight] Some fatal errors occurred:\n\t[ERROR CRI]: container runtime is not running: output: time="2020-12-29T00:54:04Z" level=fatal msg="getting status of runtime failed: rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.RuntimeService"\n, error: exit status 1',
    rule: "cri-v1alpha2-off",
    source: "containerd/containerd#4892",
  },
  {
    text:
      "Jan 25 16:57:24 raspberrypi systemd[1]: Starting containerd container runtime...\nJan 25 16:57:24 raspberrypi systemd[1]: containerd.service: Main process exited, code=dumped, status=11/SEGV\nJan 25 16:57:24 raspberrypi systemd[1]: containerd.service: Failed with result 'core-dump'.\nJan 25 16:57:24 raspberrypi systemd[1]: Failed to start containerd container runtime.",
    rule: "engine-crashed",
    source: "docker/for-linux#1347",
  },
  {
    text:
      'Dec 14 17:08:47 cp-v48fw kubelet[5021]: E1214 17:08:47.303868    5021 remote_runtime.go:319] "CreateContainer in sandbox from runtime service failed" err="rpc error: code = Unknown desc = failed to reserve container name \\"kube-apiserver_kube-apiserver-cp-v48fw_kube-system_37b2b42d18b011bd117353a3847450aa_1\\": name \\"kube-apiserver_kube-apiserver-cp-v48fw_kube-system_37b2b42d18b011bd117353a3847450aa_1\\" is reserved for \\"7c54f31e3fc8b87a115f11a214efe060c94e93ae822c9819a472bfb382c2839c\\"" podSandboxID="f5de5d066682354fa0679cc95a39a5285657f0eb43237f26194426d8fad3636d"',
    rule: "sandbox-name-reserved",
    source: "containerd/containerd#9545",
  },
  {
    text:
      'error execution phase preflight: docker is required for container runtime: exec: "docker": executable file not found in $PATH\nTo see the stack trace of this error execute with --v=5 or higher',
    rule: "kubeadm-runtime-client-missing",
    source: "hitachienergy/epiphany#2919",
  },
  {
    text: "PLEG is not healthy: pleg was last seen active 3m3.928932625s ago; threshold is 3m0s",
    rule: "kubelet-runtime-slow",
    source: "kubernetes/kubernetes#77728",
  },
  {
    text: "Container runtime is down,PLEG is not healthy",
    rule: "kubelet-runtime-down",
    source: "kubernetes/kubernetes#72533",
  },
  {
    text:
      "KubeletNotReady runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized",
    rule: "cni-not-ready",
    source: "kind-ci/examples#33",
  },
  {
    text:
      'Getting "runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:docker: network plugin is not ready: cni config uninitialized"',
    rule: "cni-not-ready",
    source: "kubernetes/kubernetes#71692",
  },
  {
    text:
      'Dec 12 15:26:25 scope-k3s-agent k3s[7711]: W1212 15:26:25.844789    7711 reflector.go:561] k8s.io/client-go@v1.31.3-k3s1/tools/cache/reflector.go:243: failed to list *v1.Service: "spec.clusterIP" is not a known field selector: only "metadata.name", "metadata.namespace"',
    rule: "kubelet-services-not-read",
    source: "k3s-io/k3s#11468",
  },
  {
    text:
      "  Warning  Failed     7s (x6 over 60s)  kubelet            Error: Error response from daemon: invalid volume specification: '/var/lib/kubelet/pods/464172ef-c142-401d-b503-208a8cb523e8/volumes/kubernetes.io~configmap/config:/:ro': invalid mount config for type \"bind\": invalid specification: destination can't be '/'",
    rule: "docker-option-invalid",
    source: "shift/domain_exporter#63",
  },
  {
    text:
      '11:16:50  │ │ └── ml-msql-0                    0/1        0             CreateContainerConf Waiting for: ready 0->1                                  \n11:16:50  │ │                                                           igError             \n11:16:50  │ │     └── error: Failed: Error: secret "mysql" not found',
    rule: "kubelet-object-missing",
    source: "werf/kubedog#198",
  },
  {
    text: "CreateContainerConfigError: container has runAsNonRoot and image will run as root",
    rule: "kubelet-run-as-non-root",
    source: "neochaotic/leoflow#776",
  },
  {
    text: 'Error: failed to prepare subPath for volumeMount "persistent-storage" of container "app"',
    rule: "volume-subpath-refused",
    source: "awslabs/mountpoint-s3-csi-driver#411",
  },
  {
    text:
      'Error: MountVolume.SetUp failed for volume "pvc-0832fe64-5a14-425a-87c8-06e3452adcf9" (UniqueName: "kubernetes.io/csi/ebs.csi.aws.com^vol-070db096ec1820ccf") pod "esmaster-0" (UID: "ff2dd7cd-ed0d-47f5-be2f-bcd52f7e009d") : applyFSGroup failed for vol vol-070db096ec1820ccf: lstat /k8s/kubelet/pods/ff2dd7cd-ed0d-47f5-be2f-bcd52f7e009d/volumes/kubernetes.io~csi/pvc-0832fe64-5a14-425a-87c8-06e3452adcf9/mount: no such file or directory',
    rule: "csi-mount-absent",
    source: "kubernetes-sigs/aws-ebs-csi-driver#1345",
  },
  {
    text:
      "          message: 'failed to generate container \"50f0ec402f6e266870eafb06611850a5a03b2a0a86fdd6e562959719ccc003b5\"\n            spec: failed to generate spec: not a device node'\n          reason: CreateContainerError",
    rule: "device-missing",
    source: "harvester/harvester#5109",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  20s   kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create network namespace for sandbox "e42924fa25732e078c27ab89144c850f6fb79119531f16f485fca476d133fbe5": failed to start noop process for unshare: fork/exec /proc/self/exe: no space left on device',
    rule: "user-namespaces-exhausted",
    source: "open-telemetry/opentelemetry-operator#4563",
  },
  {
    text:
      '1h          1m         37        some-api-2275263275-01pq7              Pod                                             Warning   FailedMount               {kubelet gke-cluster-1-default-pool-4399eaa3-os4v}      Unable to mount volumes for pod "some-api-2275263275-01pq7_default(afc5ae68-5b5e-11e6-afbb-42010a800105)": timeout expired waiting for volumes to attach/mount for pod "some-api-2275263275-01pq7"/"default". list of unattached/unmounted volumes=[default-token-880jy]',
    rule: "volume-wait-timeout",
    source: "kubernetes/kubernetes#30177",
  },
  {
    text:
      "  Warning  FailedMount  18m (x2 over 41m)    kubelet, ubuntu    Unable to attach or mount volumes: unmounted volumes=[data], unattached volumes=[plex-fourth-kube-plex-token-fj4qr data config transcode shared]: timed out waiting for the condition",
    rule: "volume-wait-timeout",
    source: "munnerz/kube-plex#103",
  },
  {
    text:
      '  Warning  FailedMount            8m (x36 over 1h)   kubelet, csosbe03b10  MountVolume.SetUp failed for volume "schpe-d10d2b1d-c7dc-11e8-86aa-0242ac110006" : mount command failed, status: Failure, reason: Post http://unix/VolumeDriver.Mount: http: ContentLength=98 with Body length 0',
    rule: "kubelet-volume",
    source: "hpe-storage/python-hpedockerplugin#358",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "kube-dns-token-5nbrm" : couldn\'t propagate object cache: timed out waiting for the condition',
    rule: "kubelet-object-unread",
    source: "canonical/microk8s#729",
  },
  {
    text:
      'kubelet.go:1622] Unable to mount volumes for pod "write-pod-test_default(4840a4e6-9e96-11e7-9fd4-98be9407de00)": timeout',
    rule: "kubelet-volume",
    source: "IBM/ubiquity-k8s#83",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "pvc-" : rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "csi-driver-hangs",
    source: "Seagate/seagate-exos-x-csi#107",
  },
  {
    text:
      'Error syncing pod, skipping: failed to "StartContainer" for "POD-X" with RunContainerError: "PostStart handler: Error executing in Docker Container: -1"',
    rule: "kubelet-post-start-hook",
    source: "kubernetes/kubernetes#23906",
  },
  {
    text:
      "    State:          Waiting\n      Reason:       PostStartHookError\n    Last State:     Terminated\n      Reason:       Completed\n      Exit Code:    0",
    rule: "kubelet-post-start-hook",
    source: "kubernetes/kubernetes#130438",
  },
  {
    text: "exec /bin/sh: exec format error",
    rule: "image-of-other-cpu",
    source: "containerd/containerd#12243",
  },
  {
    text:
      '"Error syncing pod, skipping" err="rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing: dial unix /run/containerd/containerd.sock: connect: connection refused\\"" pod="" podUID=""',
    rule: "daemon-not-running",
    source: "kubernetes/kubernetes#129193",
  },
  {
    text:
      'E0112 20:09:44.442175   16368 kubelet.go:2226] "Skipping pod synchronization" err="[container runtime status check may not have completed yet, PLEG is not healthy: pleg has yet to be successful]"\nE0112 20:09:44.441595   16368 server.go:203] "Failed to listen and serve" err="listen tcp 127.0.0.1:10350: bind: Only one usage of each socket address (protocol/network address/port) is normally permitted."',
    rule: "kubelet-port-in-use",
    source: "kubeedge/kubeedge#6076",
  },
  {
    text:
      'time="2022-11-11T10:39:26.913816196Z" level=error msg="Failed to load container status for \\"e7170e463a4048bec18d6ac02b307343984c46ca0b32b1b2c6ebf6787a44a90c\\"" error="failed to load task: error creating fifo /run/containerd/io.containerd.grpc.v1.cri/containers/e7170e463a4048bec18d6ac02b307343984c46ca0b32b1b2c6ebf6787a44a90c/io/1708700293/e7170e463a4048bec18d6ac02b307343984c46ca0b32b1b2c6ebf6787a44a90c-stdout: no such file or directory"',
    rule: "container-status-lost",
    source: "containerd/containerd#7680",
  },
  {
    text: "Error from server (BadRequest): container web in pod web-0 is waiting to start: PodInitializing",
    rule: "pod-initializing",
    source: "kubernetes/kubernetes#110789",
  },
  {
    text:
      '  Warning  FailedKillPod  27s                kubelet            error killing pod: [failed to "KillContainer" for "nginx" with KillContainerError: "rpc error: code = Unknown desc = failed to stop container \\"157877bc5dee679db8a98ccd4218fb578ae0e2ba4fc0375f32fd09d63731195c\\": unknown error after kill: runc did not terminate successfully: exit status 1: unable to signal init: permission denied\\n: unknown"',
    rule: "runtime-signal-denied",
    source: "replicatedhq/kURL#5354",
  },
  {
    text:
      "Status:     Failed\nReason:     AppArmor\nMessage:    Pod Cannot enforce AppArmor: AppArmor is not enabled on the host",
    rule: "kubelet-apparmor-off",
    source: "rancher/rancher#6317",
  },
  {
    text:
      'Error response from daemon: {"message":"linux runtime spec devices: lstat /dev/.lxc/proc/14326/fdinfo/12: no such file or directory"}',
    rule: "devices-unlisted",
    source: "canonical/lxd#2825",
  },
  {
    text:
      "Nov 26 19:19:43 host lxc-start[2354]: lxc-start: 100: lxccontainer.c: wait_on_daemonized_start: 865 No such file or directory - Failed to receive the container state\nNov 26 19:19:43 host lxc-start[2354]: lxc-start: 100: tools/lxc_start.c: main: 329 The container failed to start",
    rule: "lxc-start-failed",
    source: "whiskerz007/proxmox_hassio_lxc#6",
  },
  {
    text:
      'run_buffer: 316 Script exited with status 1\nlxc_init: 816 Failed to run lxc.hook.pre-start for container "100"\n__lxc_start: 2007 Failed to initialize container "100"',
    rule: "lxc-hook-failed",
    source: "whiskerz007/proxmox_hassio_lxc#41",
  },
  {
    text:
      'message: >-\n  **Error: failed to start containerd task "podname":\n  hcs::System::CreateProcess podname: The directory name is invalid.:\n  unknown**',
    rule: "windows-path-invalid",
    source: "Azure/aks-engine#5086",
  },
  {
    text:
      'time="2021-11-30T09:28:59Z" level=fatal msg="starting the container \\"544494bda2d94405c85025aadab41c328224baa1edd2055afb0fee163ae3c50d\\": rpc error: code = Unknown desc = failed to start containerd task \\"544494bda2d94405c85025aadab41c328224baa1edd2055afb0fee163ae3c50d\\": hcs::System::CreateProcess 544494bda2d94405c85025aadab41c328224baa1edd2055afb0fee163ae3c50d: The system cannot find the file specified.: unknown"',
    rule: "windows-program-missing",
    source: "containerd/containerd#6300",
  },
  {
    text:
      'time="2022-03-23T19:14:32+08:00" level=fatal msg="starting the container \\"34234d60deb6babf29594f257e5bb7b67f4aadbf2a8b742a66198086c2c57bf0\\": rpc error: code = Unknown desc = failed to start containerd task \\"34234d60deb6babf29594f257e5bb7b67f4aadbf2a8b742a66198086c2c57bf0\\": hcs::System::CreateProcess 34234d60deb6babf29594f257e5bb7b67f4aadbf2a8b742a66198086c2c57bf0: The parameter is incorrect.: unknown"',
    rule: "windows-process-refused",
    source: "microsoft/Windows-Containers#210",
  },
  {
    text:
      'Apr 12 01:01:31 v1.18-control-plane containerd[126]: time="2020-04-12T01:01:31.239271331Z" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:kube-scheduler-v1.18-control-plane,Uid:2208005057033f6461474a4b1eaeb34f,Namespace:kube-system,Attempt:0,} failed, error" error="rpc error: code = Canceled desc = failed to get sandbox image \\"k8s.gcr.io/pause:3.1\\": failed to pull image \\"k8s.gcr.io/pause:3.1\\": failed to pull and unpack image \\"k8s.gcr.io/pause:3.1\\": failed to resolve reference \\"k8s.gcr.io/pause:3.1\\": failed to do request: context canceled"',
    rule: "image-pull-stalled",
    source: "kubernetes-sigs/kind#1471",
  },
  {
    text:
      'E0704 16:24:53.520486  127545 kuberuntime_manager.go:782] "CreatePodSandbox for pod failed" err="rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/k8s.io/d4fb1e974177c6372785c1b4a8e242e55516580b9309a1407fc470f106387820/log.json: no such file or directory): exec: \\"runc\\": executable file not found in $PATH: unknown" pod="kube-system/kube-controller-manager-node1"',
    rule: "runtime-binary-missing",
    source: "kubernetes-sigs/kubespray#10268",
  },
  {
    text:
      " * /mnt/c/Users/user/AppData/Local/rancher-desktop/logs/k3s.log: creating file\n/lib/rc/sh/openrc-run.sh: line 38: docker: not found\n * ERROR: k3s failed to start",
    rule: "entry-point-command-missing",
    source: "rancher-sandbox/rancher-desktop#1651",
  },
  {
    text:
      'error during connect: this error may indicate that the docker daemon is not running: Get "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/containers/json": open //./pipe/docker_engine: The system cannot find the file specified.',
    rule: "docker-desktop-not-running",
    source: "rancher-sandbox/rancher-desktop#4412",
  },
  {
    text:
      'Nov 20 06:50:36 ip-10-130-21-94.ap-northeast-2.compute.internal kubelet[3828]: E1120 06:50:36.124178    3828 remote_runtime.go:366] "StopContainer from runtime service failed" err="rpc error: code = DeadlineExceeded desc = context deadline exceeded" containerID="60d9681fc1f51cca1dd96c6694b145587c0a0ebd1faea39eed9eb209634bba9e"',
    rule: "request-timeout",
    source: "awslabs/amazon-eks-ami#2069",
  },
  {
    text:
      '"failed to reserve sandbox name \\" xxxx \\ ": name \\" xxx \\ "is reserved for \\" 9d423d30a81701807be0b8664a85380287b605ddd915c4fa8ae195801b25ba9e \\ ""',
    rule: "sandbox-name-reserved",
    source: "containerd/containerd#10842",
  },
  {
    text: 'containerd to start continuously\n"Failed to load container status"',
    rule: "container-status-lost",
    source: "containerd/containerd#11295",
  },
  {
    text:
      "  Warning  Failed     11m                kubelet            Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to create new parent process: namespace path: lstat /proc/0/ns/ipc: no such file or di",
    rule: "namespace-path-missing",
    source: "aws/amazon-vpc-cni-k8s#2743",
  },
  {
    text:
      'time="2021-04-28T00:01:18.901493400Z" level=error msg="CreateContainer within sandbox \\"ce6f3a2bc2a13b86be77417271d4f5b72210418eb2277fd9bc27622cfbe34012\\" for &ContainerMetadata{Name:testimage,Attempt:0,} failed" error="failed to create containerd container: error unpacking image: wrong diff id calculated on extraction \\"sha256:9bddaf2b9de37115dd4657ce3d726e3d794158da99e107fbeb15df4c1ecc648b\\""',
    rule: "image-layer-invalid",
    source: "kubernetes/node-problem-detector#550",
  },
  {
    text:
      '  Warning  Failed         4m39s                  kubelet, gke-prow-ssd-pool-1a225945-w99t  Error: failed to create containerd task: ttrpc: client shutting down: ttrpc: closed: unknown\n  Warning  FailedKillPod  4m38s (x2 over 4m39s)  kubelet, gke-prow-ssd-pool-1a225945-w99t  error killing pod: failed to "KillPodSandbox" for "de57a7ce-db3e-11e9-b00c-42010a800093" with KillPodSandboxError: "rpc error: code = Unknown desc = failed to destroy network for sandbox \\"7b50acb31681205fcea825db3abe60bac6c7fad4320a6868c70c7c7866c99002\\": could not teardown ipv4 dnat: fork/exec /sbin/iptables: resource temporarily unavailable"',
    rule: "process-limit-reached",
    source: "kubernetes/test-infra#14416",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  11s (x7 over 116s)  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: Others("failed to handler message try init runtime instance\\n\\nCaused by:\\n    0: init runtime handler\\n    1: start sandbox\\n    2: connect\\n    3: connect agent server\\n    4: connect\\n    5: cannot connect to agent ttrpc server ConnectConfig { dial_timeout_ms: 10, reconnect_timeout_ms: 3000 }"): unknown',
    rule: "kata-agent-unreachable",
    source: "kata-containers/kata-containers#6960",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-a695b253-4299-47f9-9a85-460d664b9989" : kubernetes.io/csi: attacher.MountDevice failed to create dir "/var/snap/microk8s/common/var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-a695b253-4299-47f9-9a85-460d664b9989/globalmount": mkdir /var/snap/microk8s/common/var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-a695b253-4299-47f9-9a85-460d664b9989/globalmount: file exists',
    rule: "volume-mount-stale",
    source: "longhorn/longhorn#3502",
  },
  {
    text:
      '  Warning  FailedMount  59s   kubelet            MountVolume.SetUp failed for volume "pvc-d81593c2-e00f-4cd4-94d0-8fe7ba14a0c4" : rpc error: code = Internal desc = mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t ext4 -o defaults /dev/longhorn/pvc-d81593c2-e00f-4cd4-94d0-8fe7ba14a0c4 /var/lib/kubelet/pods/11f3e6f3-64dc-493e-b4c5-685aa4b08a99/volumes/kubernet',
    rule: "kubelet-volume",
    source: "longhorn/longhorn#2556",
  },
  {
    text:
      '8m46s       Warning   FailedMount        pod/minio-84959cf47b-7rqkk    MountVolume.MountDevice failed for volume "pvc-961f2ecc-d29f-4f7f-93c0-a359dd3c76b4" : rpc error: code = InvalidArgument desc = volume pvc-961f2ecc-d29f-4f7f-93c0-a359dd3c76b4 hasn\'t been attached yet\n8m29s       Warning   FailedMount        pod/minio-84959cf47b-7rqkk    MountVolume.SetUp failed for volume "pvc-961f2ecc-d29f-4f7f-93c0-a359dd3c76b4" : rpc error: code = Internal desc = NodePublishVolume: failed to prepare mount point for volume pvc-961f2ecc-d29f-4f7f-93c0-a359dd3c76b4 error unmounted existing corrupt mount point /var/lib/kubelet/pods/a2e0bb24-632a-45cc-8f7b-bd9823ba55e2/volumes/kubernetes.io~csi/pvc-961f2ecc-d29f-4f7f-93c0-a359dd3c76b4/mount',
    rule: "longhorn-volume-not-ready",
    source: "longhorn/longhorn#3815",
  },
  {
    text:
      'calico/node is not ready: bird/confd is not live: exit status 1\n"ExecSync cmd from runtime service failed" err="rpc error: code = Unknown desc = failed to exec in container: container is in CONTAINER_EXITED state" containerID="242810527b0b21f9d69bf29691ed958a63b12d87d0fa470733e1f0c378787890" cmd=["/bin/calico-node","-felix-live","-bird-live"]',
    rule: "container-ended",
    source: "projectcalico/calico#10560",
  },
  {
    text: '"Error reserving pod name k8s_cilium-<endofpodname>kube-system<number> for id <id>: name is reserved"',
    rule: "crio-name-reserved",
    source: "SUSE/skuba#1245",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  3m6s (x3350 over 4d)  kubelet  (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3b46442e7907405d819707b0309394d2536b4963d69328a403fe2b03e97b1467": plugin type="cilium-cni" name="cilium" failed (add): Unable to create endpoint: Cilium API client timeout exceeded',
    rule: "cni-cilium-endpoint",
    source: "vexxhost/atmosphere#423",
  },
  {
    text:
      '>    Warning  FailedCreatePodSandBox  80s (x364 over 102m)  kubelet  (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "4b55c0425f6947b27d06a75afb0b1db710445\n e232e5a82fb24db1fe9760ed5d7" network for pod "[pod_name]-5wngq": networkPlugin cni failed to set up pod "[pod_name]-5wngq_system" network: Unable to create endpoint: [PUT /endpoint/{id}][429] putEndpointIdTooManyRequests',
    rule: "cni-cilium-endpoint",
    source: "cilium/cilium#20915",
  },
  {
    text:
      "Warning  FailedCreatePodSandBox  62s                 kubelet, worker-1  Failed create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_cilium-operator-7d6ddddbf5-4bq6b_kube-system_e99f61c8-ffd4-43e5-952f-d4528da1b7ba_0(b2e63c859ca9bf7c3e93f740ecad8e1a1cc4382e910980b52593666163543783): unable to connect to Cilium daemon: failed to create cilium agent client after 30.000000 seconds timeout: Get http://%!F(MISSING)var%!F(MISSING)run%!F(MISSING)cilium%!F(MISSING)cilium.sock/v1/config: dial unix /var/run/cilium/cilium.sock: connect: no such file or directory",
    rule: "cilium-agent-down",
    source: "cilium/cilium#9322",
  },
  {
    text:
      ' Warning  FailedCreatePodSandBox  28s                 kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "7e3423d27fc6f36276de03aa7f41ef6b6f02121f800b65b64b8073c6a207b696" network for pod "spinnaker-get-resource-type-3fc73e4e3611d9f4-ps4b7": networkPlugin cni failed to set up pod "spinnaker-get-resource-type-3fc73e4e3611d9f4-ps4b7_default" network: invalidcharacter \'{\' after top-level value',
    rule: "cni-plugin-output",
    source: "aws/amazon-vpc-cni-k8s#1265",
  },
  {
    text:
      "(combined from similar events): Error: failed to create containerd container: taking runtime copy of volume: open /var/data/cripersistentstorage/io.containerd.grpc.v1.cri/containers/922cfa93053db8e428823b201b481143f9cc230f18ff42b9f37fa77161db1b9f/volumes/bd1403ba9f315e8c02c1add7951089dda95a42c6e1d86893593749738fa8ed51: no such file or directory",
    rule: "volume-copy",
    source: "kiwigrid/helm-charts#68",
  },
  {
    text:
      'Apr 01 14:03:26 ip-10-0-157-91.us-west-2.compute.internal kubelet[3969]: E0401 14:03:26.099982    3969 kubelet\n_node_status.go:383] Error updating node status, will retry: error getting node "ip-10-0-157-91.us-west-2.co\nmpute.internal": nodes "ip-10-0-157-91.us-west-2.compute.internal" not found',
    rule: "kubelet-node-renamed",
    source: "pahud/eks-templates#1",
  },
  {
    text:
      'Jul 12 15:23:15 k8s-Node171 kubelet[17885]: W0712 15:23:15.491782   17885 cni.go:189] Unable to update cni config: No networks found in /etc/cni/net.d\nJul 12 15:23:21 k8s-Node171 kubelet[17885]: E0712 15:23:21.525107   17885 kubelet_node_status.go:106] Unable to register node "k8s-node171" with API server: nodes "k8s-node',
    rule: "kubelet-node-unregistered",
    source: "kubernetes/kubeadm#344",
  },
  {
    text:
      'Sep 15 17:29:35 instance kubelet[6443]: E0915 17:29:35.631091    6443 kubelet.go:2448] "Error getting node" err="node "instance" not found"\nSep 15 17:29:35 instance kubelet[6443]: E0915 17:29:35.686704    6443 eviction_manager.go:256] "Eviction manager: failed to get summary stats" err="failed to get node info: node "instance" not found"',
    rule: "kubelet-node-unregistered",
    source: "geerlingguy/ansible-role-kubernetes#125",
  },
  {
    text:
      '[2020-06-05T09:31:10.587Z] container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/sys\\\\\\" to rootfs \\\\\\"/var/lib/containers/storage/overlay/a12aa66fc67b2aff8ba5dc15537b03c6bedc64fa20ef79ebf4e69aa7e3b8d34d/merged\\\\\\" at \\\\\\"/var/lib/containers/storage/overlay/a12aa66fc67b2aff8ba5dc15537b03c6bedc64fa20ef79ebf4e69aa7e3b8d34d/merged/sys\\\\\\" caused \\\\\\"no space left on device\\\\\\"\\""',
    rule: "mount-limit-reached",
    source: "clearlinux/distribution#2007",
  },
  {
    text: "Taints:             node.kubernetes.io/disk-pressure:NoSchedule",
    rule: "pod-nodes-under-pressure",
    source: "k3d-io/k3d#110",
  },
  {
    text:
      'Error: ephemeral containers are disabled for this cluster ("the server could not find the requested resource"). See --help for additional information',
    rule: "ephemeral-containers-disabled",
    source: "aylei/kubectl-debug#125",
  },
  {
    text:
      'crc-8tfgf-master-0 crio[1425]: time="2020-07-06 07:41:06.471577450Z" level=error msg="Error while adding pod to CNI network \\"multus-cni-network\\": netplugin failed with no error message"',
    rule: "cni-plugin-silent",
    source: "crc-org/snc#203",
  },
];
