/** Reports of lines that are no failed start, and of kubelets, volumes and pods that the cluster refuses. @module */

import type { Report } from "./report.ts";

/** Reports of lines that are no failed start, and of kubelets, volumes and pods that the cluster refuses. */
export const NODE_LOG_REPORTS: readonly Report[] = [
  {
    text:
      'E0102 pod_workers.go:1298] "Error syncing pod, skipping" err="failed to \\"CreatePodSandbox\\" for \\"web_default(0d74)\\" with CreatePodSandboxError: \\"Failed to generate sandbox config for pod \\\\\\"web_default(0d74)\\\\\\": failed to create pod log directory: mkdir /var/log/pods/default_web_0d74: no space left on device\\""',
    rule: "kubelet-directories-failed",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_pods.go",
  },
  {
    text:
      "  Warning  FailedToMakePodDataDirectories  2s  kubelet  error making pod data directories: mkdir /var/lib/kubelet/pods/0d74: no space left on device",
    rule: "kubelet-directories-failed",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_pods.go",
  },
  {
    text:
      '  Warning  MissingClusterDNS  2m  kubelet  pod: "web_default(0d74)". kubelet does not have ClusterDNS IP configured and cannot create Pod using "ClusterFirst" policy. Falling back to "Default" policy.',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
    symptom: "MissingClusterDNS",
  },
  {
    text:
      "  Warning  InvalidEnvironmentVariableNames  2m  kubelet  Keys [1a, 2b] from the EnvFrom secret default/x were skipped since they are considered invalid environment variable names.",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'W0102 kubelet_pods.go:880] Unable to retrieve pull secret default/regcred for default/web due to secret "regcred" not found.  The image pull may not succeed.',
    rule: "kubelet-pull-secret-missing",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'E0102 file.go:108] "Unable to process watch event" err="can\'t process config file \\"/etc/kubernetes/manifests/etcd.yaml\\": /etc/kubernetes/manifests/etcd.yaml: couldn\'t parse as pod(yaml: line 31: mapping values are not allowed in this context), please check config file"',
    rule: "kubelet-static-pod",
    source: "kubernetes/kubernetes pkg/kubelet/config",
  },
  {
    text:
      'Normal   Pulled            2m (x3 over 4m)  kubelet  Container image "registry.k8s.io/kube-apiserver:v1.29.0" already present on machine\nWarning  BackOff           2m (x9 over 4m)  kubelet  Back-off restarting failed container kube-apiserver in pod kube-apiserver-n1_kube-system(0d74)',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  1s  kubelet  Failed to create pod sandbox: create user namespace: could not find an empty slot to allocate a user namespace",
    rule: "kubelet-userns-no-range",
    source: "kubernetes/kubernetes pkg/kubelet/userns",
  },
  {
    text:
      'FATA[0002] unable to determine image API version: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial unix /run/containerd/containerd.sock: connect: no such file or directory"',
    rule: "daemon-not-running",
    source: "kubernetes-sigs/cri-tools",
  },
  {
    text:
      'E0411 remote_runtime.go:277] "ListPodSandbox with filter from runtime service failed" err="rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing: dial unix /var/run/crio/crio.sock: connect: no such file or directory\\"" filter="nil"',
    rule: "daemon-not-running",
    source: "kubernetes-sigs/cri-tools",
  },
  {
    text:
      'time="2023-01-31T15:11:36+08:00" level=fatal msg="validate service connection: validate CRI v1 runtime API for endpoint \\"unix:///run/containerd/containerd.sock\\": rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing: dial unix /run/containerd/containerd.sock: connect: permission denied\\""',
    rule: "endpoint-denied",
    source: "kubernetes-sigs/cri-tools",
  },
  {
    text:
      'I0102 03:04:05.000000 1 reconciler_common.go:220] "operationExecutor.MountVolume started for volume \\"data\\" (UniqueName: \\"kubernetes.io/nfs/0d74-data\\") pod \\"web-0\\" (UID: \\"0d74\\") " pod="default/web-0"\nI0102 03:04:06.000000 1 operation_generator.go:664] "MountVolume.SetUp succeeded for volume \\"data\\" (UniqueName: \\"kubernetes.io/nfs/0d74-data\\") pod \\"web-0\\" (UID: \\"0d74\\") " pod="default/web-0"',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'E0102 03:04:05.000000 1 nestedpendingoperations.go:348] Operation for "{volumeName:kubernetes.io/csi/x^1 podName:0d74 nodeName:}" failed. No retries permitted until 2024-01-02. Error: UnmountVolume.TearDown failed for volume "data" (UniqueName: "kubernetes.io/csi/x^1") pod "0d74" (UID: "0d74") : rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "volume-unmount-failed",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      "E0102 03:04:05.000000 1 csi_attacher.go:430] kubernetes.io/csi: detacher.UnmountDevice failed: rpc error: code = Internal desc = umount failed: exit status 32 Unmounting arguments: /var/lib/kubelet/plugins Output: umount: target is busy.",
    rule: "volume-unmount-busy",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      '  Warning  FailedDetachVolume  3s  attachdetach-controller  DetachVolume.Detach failed for volume "pvc-1" : rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      '  Warning  VolumeResizeFailed  3s  external-resizer ebs.csi.aws.com  resize volume "pvc-1" by resizer "ebs.csi.aws.com" failed: rpc error: code = Internal desc = Could not resize volume',
    rule: "claim-resize-failed",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      "  Normal  WaitForFirstConsumer  3s  persistentvolume-controller  waiting for first consumer to be created before binding",
    rule: null,
    symptom: "WaitForFirstConsumer",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      '  Normal  ExternalProvisioning  3s (x9 over 9m)  persistentvolume-controller  waiting for a volume to be created, either by external provisioner "ebs.csi.aws.com" or manually created by system administrator',
    rule: "claim-ebs-driver-silent",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'E0102 reflector.go:138] object-"default"/"regcred": Failed to watch *v1.Secret: failed to list *v1.Secret: secrets "regcred" is forbidden: User "system:node:n1" cannot list resource "secrets" in API group "" in the namespace "default": no relationship found between node \'n1\' and this object',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      "E0102 event.go:289] Unable to write event: 'Post \"https://10.0.0.1:6443/api/v1/namespaces/default/events\": dial tcp 10.0.0.1:6443: connect: connection refused' (may retry after sleeping)",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'E0102 kubelet_node_status.go:540] "Error updating node status, will retry" err="error getting node \\"n1\\": Get \\"https://10.0.0.1:6443/api/v1/nodes/n1?timeout=10s\\": context deadline exceeded"',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      "W0102 manager.go:1159] Failed to process watch event {EventType:0 Name:/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod0d74.slice/cri-containerd-1.scope WatchSource:0}: task 1 not found: not found",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'E0102 pod_workers.go:1298] "Error syncing pod, skipping" err="failed to \\"StartContainer\\" for \\"web\\" with CrashLoopBackOff: \\"back-off 5m0s restarting failed container=web pod=web_default(0d74)\\"" pod="default/web"',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'E0102 remote_runtime.go:432] "ContainerStatus from runtime service failed" err="rpc error: code = NotFound desc = an error occurred when try to find container \\"1\\": not found" containerID="1"',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'E0102 cpu_manager.go:394] "RemoveStaleState: removing container" podUID="0d74" containerName="web"\nI0102 memory_manager.go:346] "RemoveStaleState removing state" podUID="0d74" containerName="web"',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: 'I0102 topology_manager.go:212] "Topology Admit Handler" podUID=0d74 podNamespace="default" podName="web"',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'E0102 kubelet.go:2327] "Housekeeping took longer than expected" err="housekeeping took too long" expected="1s" actual="1.2s"',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'E0102 dns.go:153] "Nameserver limits exceeded" err="Nameserver limits were exceeded, some nameservers have been omitted, the applied nameserver line is: 10.0.0.1"',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'E0102 prober.go:111] "Probe errored" err="rpc error: code = NotFound desc = failed to exec in container: failed to load task: no running task found: task 1 not found: not found" probeType="Readiness" pod="default/web"',
    rule: "container-ended",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: "  Warning  NodeNotReady  2m  node-controller  Node is not ready",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: "  Warning  TaintManagerEviction  2m  taint-eviction-controller  Marking for deletion Pod default/web",
    rule: "pod-taint-eviction",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      '  Warning  FailedKillPod  2m  kubelet  error killing pod: failed to "KillPodSandbox" for "0d74" with KillPodSandboxError: "rpc error: code = Unknown desc = failed to destroy network for sandbox"',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      "  Warning  FailedGetResourceMetric  2m  horizontal-pod-autoscaler  failed to get cpu utilization: unable to get metrics for resource cpu: no metrics returned from resource metrics API",
    rule: "hpa-metrics-missing",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      '  Warning  FailedToUpdateEndpoint  2m  endpoint-controller  Failed to update endpoint default/x: Operation cannot be fulfilled on endpoints "x": the object has been modified',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: 'Error from server (AlreadyExists): error when creating "pod.yaml": pods "web" already exists',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: "The connection to the server localhost:8080 was refused - did you specify the right host or port?",
    rule: "kubeconfig-missing",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: "Unable to connect to the server: x509: certificate signed by unknown authority",
    rule: "api-certificate-foreign",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: 'secret "x" created\nconfigmap "y" configured',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: 'Error from server (NotFound): secrets "db" not found',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: 'Error: secrets "regcred" already exists',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: "error: no matching resources found",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      '[preflight] Running pre-flight checks\n\t[WARNING Swap]: swap is supported for cgroup v2 only. The kubelet must be properly configured to use swap.\n\t[WARNING SystemVerification]: missing optional cgroups: hugetlb\n\t[WARNING Hostname]: hostname "n1" could not be reached',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'level=info msg="Waiting to retrieve kube-proxy configuration; server is not ready: https://127.0.0.1:6443/v1-k3s/readyz: 500 Internal Server Error"',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: "GET http://nfs.example.org/ : connection timed out",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'psql: could not connect to server: Connection refused\nIs the server running on host "db" (10.0.0.3) and accepting TCP/IP connections on port 5432?',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: "java.io.IOException: No space left on device",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      "Reason: PodOSSelectorNodeLabelDoesNotMatch\nMessage: Pod Failed to admit pod as the `kubernetes.io/os` label doesn't match node label",
    rule: "kubelet-pod-os",
    source: "kubernetes/kubernetes pkg/kubelet/lifecycle/predicate.go",
  },
  {
    text: "Message: Pod Cannot enforce AppArmor: AppArmor is not enabled on the host",
    rule: "kubelet-apparmor-off",
    source: "kubernetes/kubernetes pkg/kubelet/lifecycle",
  },
  {
    text: "Message: Pod was rejected: SupplementalGroupsPolicy=Strict is not supported in this node",
    rule: "kubelet-supplemental-groups-policy",
    source: "kubernetes/kubernetes pkg/kubelet/lifecycle/predicate.go",
  },
  {
    text:
      'E0102 preemption.go:68] "Failed to admit pod, unexpected error while attempting to recover from admission failure" err="preemption: error finding a set of pods to preempt: no set of running pods found to reclaim resources: [(res: cpu, q: 150), ]" pod="kube-system/x"',
    rule: "kubelet-preemption-failed",
    source: "kubernetes/kube-state-metrics#1145",
  },
  {
    text:
      "  Warning  UnexpectedAdmissionError  2m3s  kubelet  Allocate failed due to rpc error: code = Unknown desc = no device available, which is unexpected",
    rule: "kubelet-device-plugin",
    source: "kubernetes/kubernetes pkg/kubelet/cm/devicemanager",
  },
  {
    text:
      "Pod was rejected: Allocate failed due to device plugin GetPreferredAllocation rpc failed with err: rpc error: code = Unknown desc = error getting list of preferred allocation devices, which is unexpected",
    rule: "kubelet-device-plugin",
    source: "kubernetes/kubernetes pkg/kubelet/cm/devicemanager",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  1s  kubelet  Failed to create pod sandbox: failed to get runtime for pod "web": runtimeclass.node.k8s.io "gvisor" not found',
    rule: "kubelet-runtimeclass-missing",
    source: "kubernetes/kubernetes pkg/kubelet/runtimeclass",
  },
  {
    text:
      "    Warning  Failed     2m (x8 over 4m)   kubelet  Error: couldn't find key DB_HOST in ConfigMap default/app",
    rule: "kubelet-object-missing",
    source: "kubernetes/kubernetes pkg/volume/secret",
  },
  {
    text: 'The StatefulSet "db" is invalid: spec.template.spec.containers[0].volumeMounts[0].name: Not found: "data"',
    rule: "pod-invalid",
    source: "kubernetes/kubernetes pkg/apis/core/validation",
  },
  {
    text:
      'Error creating: Pod "job-x" is invalid: [spec.volumes[0].name: Required value, spec.containers[0].volumeMounts[0].name: Not found: "data"]',
    rule: "pod-invalid",
    source: "kubernetes/kubernetes pkg/apis/core/validation",
  },
  {
    text:
      "  Warning  FailedScheduling  5m  default-scheduler  0/6 nodes are available: 3 node(s) didn't match Pod's node affinity/selector, 3 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }. preemption: 0/6 nodes are available: 6 Preemption is not helpful for scheduling..",
    rule: "pod-labels-unmatched",
    source: "kubernetes/kubernetes pkg/scheduler",
  },
  {
    text:
      "  Warning  FailedScheduling  5m  default-scheduler  0/3 nodes are available: 1 node(s) had untolerated taint {node-role.kubernetes.io/master: }, 2 node(s) had volume node affinity conflict. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.",
    rule: "pod-volume-elsewhere",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/volumebinding",
  },
  {
    text:
      "  Warning  FailedScheduling  5m  default-scheduler  0/3 nodes are available: 3 cannot allocate all claims. preemption: 0/3 nodes are available: 3 No preemption victims found for incoming pod.",
    rule: "claim-allocation-failed",
    source: "kubernetes/kubernetes pkg/scheduler",
  },
  {
    text:
      '{"message":"0/5 nodes are available: 5 Insufficient nvidia.com/gpu.","reason":"Unschedulable","status":"False","type":"PodScheduled"}',
    rule: "pod-device-insufficient",
    source: "kubernetes/kubernetes pkg/scheduler",
  },
  {
    text:
      "  Warning  FailedMount  2s  kubelet  Unable to attach or mount volumes: unmounted volumes=[www], unattached volumes=[www kube-api-access-x]: error processing PVC default/www-web-0: PVC is being deleted",
    rule: "volume-claim-unusable",
    source: "kubernetes/kubernetes pkg/kubelet/volumemanager/populator",
  },
  {
    text:
      ' kubelet                  \nMountVolume.SetUp failed for volume "pvc-c3df7c98" : rpc error: code = Internal desc = stat /var/lib/kubelet/pods/7ea6c6d4/volumes/kubernetes.io~csi/pvc-c3df7c98/mount: connection refused',
    rule: "volume-mount-stale",
    source: "yandex-cloud/k8s-csi-s3#28",
  },
  {
    text:
      '    Normal   SuccessfulAttachVolume  40m                   attachdetach-controller  AttachVolume.Attach succeeded for volume "pvc-e97dce00"\n    Warning  FailedMount             38m                   kubelet                  Unable to attach or mount volumes: unmounted volumes=[test-image-pvc], unattached volumes=[test-image-pvc default-token-pf7wf]: timed out waiting for the condition\n    Warning  FailedMount             9m37s (x22 over 40m)  kubelet                  MountVolume.MountDevice failed for volume "pvc-e97dce00" : rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial unix /var/lib/kubelet/plugins/ch.ctrox.csi.s3-driver/csi.sock: connect: connection refused"\n    Warning  FailedMount             4m14s (x9 over 20m)   kubelet                  (combined from similar events): Unable to attach or mount volumes: unmounted volumes=[test-image-pvc], unattached volumes=[test-image-pvc default-token-pf7wf model-test sample',
    rule: "csi-driver-not-registered",
    source: "ctrox/csi-s3#67",
  },
  {
    text:
      'or syncing pod, skipping" err="unmounted volumes=[volv], unattached volumes=[volv], failed to process volumes=[]: context deadline exceeded" pod="default/volume-test" podUID="e771f640"',
    rule: "volume-wait-timeout",
    source: "longhorn/longhorn#7710",
  },
  {
    text:
      'I0723 07:20:48.475906       1 csi_handler.go:243] "Error processing" VolumeAttachment="csi-aae4cd24" err="failed to attach: rpc error: code = Internal desc = Bad response statusCode [500]. Status [500 Internal Server Error]. Body: [message=unable to attach volume pvc-1 to n1: node n1 is not ready, code=Server Error, detail=] from [http://longhorn-backend:9500/v1/volumes/pvc-1?action=attach]"',
    rule: "longhorn-volume-not-ready",
    source: "longhorn/longhorn#9138",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = DeadlineExceeded desc = volume pvc-1 failed to attach to node linux-4',
    rule: "longhorn-volume-not-ready",
    source: "longhorn/longhorn#4441",
  },
  {
    text:
      '[preflight] Running pre-flight checks.\n[preflight] Some fatal errors occurred:\n\t[ERROR CRI]: unable to check if the container runtime at "/var/run/dockershim.sock" is running: exit status 1\n[preflight] If you know what you are doing, you can make a check non-fatal with `--ignore-preflight-errors=...`',
    rule: "kubeadm-preflight",
    source: "kubernetes/kubeadm#814",
  },
  {
    text:
      'error execution phase preflight: [preflight] Some fatal errors occurred:\n\t[ERROR CRI]: container runtime is not running: output: E0502 08:12:08.411082    4213 remote_runtime.go:925] "Status from runtime service failed" err="rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.RuntimeService"\ntime="2023-05-02T08:12:08Z" level=fatal msg="getting status of runtime: rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.RuntimeService"\n, error: exit status 1',
    rule: "cri-v1alpha2-off",
    source: "containerd/containerd#8139",
  },
  {
    text:
      "Status:             Failed\nReason:             MatchNodeSelector\nMessage:            Pod Predicate MatchNodeSelector failed",
    rule: "kubelet-predicate-failed",
    source: "kubernetes/kubernetes#71907",
  },
  {
    text:
      '2026-06-01T05:14:46.762186576Z stderr F E0601 05:14:46.761948       1 run.go:72] "command failed" err="unrecognized feature gate: UserNamespacesPodSecurityStandards"',
    rule: "kubelet-feature-gate",
    source: "siderolabs/talos#13480",
  },
  {
    text:
      '192.168.1.9: E0228 03:47:40.353985    2961 server.go:193] "Failed to validate kubelet flags" err="the DynamicKubeletConfig feature gate must be enabled in order to use the --dynamic-config-dir flag"',
    rule: "kubelet-flag-unknown",
    source: "kubernetes/kubernetes cmd/kubelet/app/server.go",
  },
  {
    text:
      'Jul 07 08:17:04 controller-0.example.com kubelet[5604]: E0707 08:17:04.199967    5604 run.go:74] "command failed" err="failed to parse kubelet flag: unknown flag: --container-runtime"',
    rule: "kubelet-flag-unknown",
    source: "voxpupuli/puppet-k8s#64",
  },
  {
    text:
      'LAST SEEN   TYPE      REASON        OBJECT                    MESSAGE\n3m54s       Warning   FailedMount   pod/gitlab-ml351-ss-0-0   MountVolume.SetUp failed for volume "pvc-3612c5f5" : applyFSGroup failed for vol pvc-3612c5f5: lstat /var/snap/microk8s/common/var/lib/kubelet/pods/6931a557/volumes/kubernetes.io~csi/pvc-3612c5f5/mount: no such file or directory',
    rule: "csi-mount-absent",
    source: "openebs/lvm-localpv#219",
  },
  {
    text:
      '  Warning  FailedMount  83s (x12 over 9m37s)  kubelet  MountVolume.SetUp failed for volume "pvc-749f0d3f" : rpc error: code = Unknown desc = VolumeID is not found',
    rule: "kubelet-volume",
    source: "topolvm/topolvm#1064",
  },
  {
    text:
      '  Normal   SuccessfulAttachVolume  2m44s  attachdetach-controller  AttachVolume.Attach succeeded for volume "pvc-3cf2294f"\n  Warning  FailedMount             41s    kubelet                  Unable to attach or mount volumes: unmounted volumes=[testvol], unattached volumes=[testvol default-token-nn7bn]: timed out waiting for the condition\n  Warning  FailedMount             36s    kubelet                  MountVolume.SetUp failed for volume "pvc-3cf2294f" : rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "csi-driver-hangs",
    source: "topolvm/topolvm#274",
  },
  {
    text: "OSError: [Errno 107] Transport endpoint is not connected: b'/output/lgy/log/3/events.out'",
    rule: null,
    source: "yandex-cloud/k8s-csi-s3#124",
  },
  {
    text:
      'E0919 22:01:57.137124       1 mount_linux.go:372] format of disk "/dev/datavg/pvc-630461fc" failed: type:("ext4") target:("/var/lib/kubelet/pods/2a1d2646/volumes/kubernetes.io~csi/pvc-630461fc/mount") options:("defaults") errcode:(exit status 1) output:(mke2fs 1.45.5 (07-Jan-2020) The file /dev/datavg/pvc-630461fc does not exist and no size was specified.)',
    rule: "volume-device-missing",
    source: "openebs/lvm-localpv#157",
  },
  {
    text: "Error: services have not yet been read at least once, cannot construct envvars",
    rule: "kubelet-services-not-read",
    source: "kubernetes/kubeadm#3193",
  },
  {
    text:
      'Dec 23 17:42:36 n1 kubelet[92039]: E1223 17:42:36.551307   92039 kubelet.go:2240] node "n1.example.com" not found\nDec 23 17:42:36 n1 kubelet[92039]: E1223 17:42:36.651514   92039 kubelet.go:2240] node "n1.example.com" not found',
    rule: "kubelet-node-unregistered",
    source: "kubernetes/kubeadm#2370",
  },
  {
    text: 'error: node "n1" not found',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      '2月 26 00:39:31 VM-248 kubelet[2199]: I0226 00:39:31.202741    2199 cni.go:240] "Unable to update cni config" err="no networks found in /etc/cni/net.d"\n2月 26 00:39:31 VM-248 kubelet[2199]: E0226 00:39:31.247104    2199 kubelet.go:2422] "Error getting node" err="node \\"vm-248-207-centos\\" not found"\n2月 26 00:39:31 VM-248 kubelet[2199]: E0226 00:39:31.285284    2199 eviction_manager.go:254] "Eviction manager: failed to get summary stats" err="failed to get node info: node \\"vm-248-207-centos\\" not found"',
    rule: "kubelet-node-unregistered",
    source: "kubernetes/website#31915",
  },
];
