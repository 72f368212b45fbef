/** Reports about volumes, kubelets and control planes, as people paste them: events, logs, documents. @module */

import type { Report } from "./report.ts";

/** Reports about volumes, kubelets and control planes, as people paste them: events, logs, documents. */
export const POD_EVENT_REPORTS: readonly Report[] = [
  {
    text:
      'Normal   Scheduled               18m                  default-scheduler        Successfully assigned mars/pod-with-raw-block-volume to 10.0.0.202\n  Normal   SuccessfulAttachVolume  18m                  attachdetach-controller  AttachVolume.Attach succeeded for volume "pvc-72e30530-4472-451d-b7bb-cdf2d1cd9ac4"\n  Warning  FailedMount             9m30s (x2 over 11m)  kubelet, 10.0.0.202      Unable to attach or mount volumes: unmounted volumes=[data], unattached volumes=[data default-token-jn7tw]: timed out waiting for the condition\n  Warning  FailedMapVolume         100s (x16 over 18m)  kubelet, 10.0.0.202      MapVolume.SetUpDevice failed for volume "pvc-72e30530-4472-451d-b7bb-cdf2d1cd9ac4" : rpc error: code = Internal desc = exit status 2',
    rule: "kubelet-volume",
    source: "ceph/ceph-csi#1217",
  },
  {
    text:
      'Warning  FailedMount  4s  kubelet  MountVolume.MountDevice failed for volume "pvc-badb0e0a-8c85-4e78-a28c-6bc6d1b0b765" : rpc error: code = Internal desc = an error (exit status 32) occurred while running mount args: [-t ceph 10.10.40.100,10.10.40.101:/volumes/csi/csi-vol-a79d30e4/a6be756c /var/lib/kubelet/plugins/kubernetes.io/csi/cephfs.csi.ceph.com/56ba/globalmount -o name=admin,secretfile=/tmp/csi/keys/keyfile-511267348,mds_namespace=cephfs,discard,_netdev] stderr: unable to get monitor info from DNS SRV with service name: ceph-mon\n2024-06-06T07:57:50.394+0000 7f44149d9140 -1 failed for service _ceph-mon._tcp',
    rule: "ceph-mount-failed",
    source: "ceph/ceph-csi#4667",
  },
  {
    text:
      '  Warning  FailedScheduling        2m16s (x2 over 2m16s)  default-scheduler        0/2 nodes are available: 2 pod has unbound immediate PersistentVolumeClaims.\n  Normal   Scheduled               2m14s                  default-scheduler        Successfully assigned default/ceph-csi-fs-test-pod to kube-work-01\n  Normal   SuccessfulAttachVolume  2m14s                  attachdetach-controller  AttachVolume.Attach succeeded for volume "pvc-7d04aa1f-15e0-4f58-a778-88088b06be7e"\n  Warning  FailedMount             11s                    kubelet                  Unable to attach or mount volumes: unmounted volumes=[mypvc], unattached volumes=[mypvc default-token-8sqnr]: timed out waiting for the condition\n  Warning  FailedMount             6s                     kubelet                  MountVolume.MountDevice failed for volume "pvc-7d04aa1f-15e0-4f58-a778-88088b06be7e" : rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "csi-driver-hangs",
    source: "ceph/ceph-csi#1820",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "efs-collab-jhub-pv" : kubernetes.io/csi: mounter.SetupAt failed: rpc error: code = Internal desc = Could not mount "" at "/var/lib/kubelet/pods/faae4c88/volumes/kubernetes.io~csi/efs-collab-jhub-pv/mount": mount failed: waitid: no child processes\nMounting command: mount\nMounting arguments: -t efs /var/lib/kubelet/pods/faae4c88/volumes/kubernetes.io~csi/efs-collab-jhub-pv/mount\nOutput: mount: /var/lib/kubelet/pods/faae4c88/volumes/kubernetes.io~csi/efs-collab-jhub-pv/mount: can\'t find in /etc/fstab.',
    rule: "volume-source-empty",
    source: "kubernetes-sigs/aws-efs-csi-driver#192",
  },
  {
    text:
      '  Warning  FailedMount       2m7s (x5 over 11m)  kubelet, ip-10-10-10-5.ap-northeast-1.compute.internal  Unable to attach or mount volumes: unmounted volumes=[persistent-storage], unattached volumes=[persistent-storage default-token-sjfzc]: timed out waiting for the condition\n  Warning  FailedMount       58s (x6 over 11m)   kubelet, ip-10-10-10-5.ap-northeast-1.compute.internal  MountVolume.SetUp failed for volume "efs-pv" : rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "csi-driver-hangs",
    source: "kubernetes-sigs/aws-efs-csi-driver#262",
  },
  {
    text:
      'Warning  FailedMount  21s (x3 over 4m23s)        kubelet, ip-10-63-253-230.ec2.internal  MountVolume.SetUp failed for volume "efs-pv" : rpc error: code = DeadlineExceeded desc = context deadline exceeded\n  Warning  FailedMount  <invalid> (x3 over 4m21s)  kubelet, ip-10-63-253-230.ec2.internal  Unable to mount volumes for pod "efs-app-sts-0_jx(6a583676-443c-4f6d-864a-5a2f4b416536)": timeout expired waiting for volumes to attach or mount for pod "jx"/"efs-app-sts-0". list of unmounted volumes=[efs-storage]. list of unattached volumes=[efs-storage default-token-q8zqv]',
    rule: "csi-driver-hangs",
    source: "kubernetes-sigs/aws-efs-csi-driver#228",
  },
  {
    text:
      'reason: FailedMount\nmessage: >-\n  MountVolume.MountDevice failed for volume\n  "pvc-70f0e65e-2de2-417d-ab85-9f29770f232d" : rpc error: code = Internal desc =\n  could not format "/dev/disk/azure/scsi1/lun0"(lun: "0"), and mount it at\n  "/var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-70f0e65e-2de2-417d-ab85-9f29770f232d/globalmount"\nsource:\n  component: kubelet',
    rule: "kubelet-volume",
    source: "Azure/AKS#2872",
  },
  {
    text:
      '54s         Warning   FailedMount   pod/statefulset-azurefile-0   MountVolume.MountDevice failed for volume "pvc-6a256ac3" : rpc error: code = Internal desc = volume(<ResourceGroup>#pvc-6a256ac3#) mount "//<STORAGE-ACCOUNT>.file.core.windows.net/pvc-6a256ac3" on "/var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-6a256ac3/globalmount" failed with mount failed: exit status 32\n\nMounting command: mount\n\nMounting arguments: -t cifs -o dir_mode=0777,file_mode=0777,uid=0,gid=0,mfsymlinks,cache=strict,nosharesock,actimeo=30,<masked> //<STORAGE-ACCOUNT>.file.core.windows.net/pvc-6a256ac3 /var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-6a256ac3/globalmount\nOutput: mount error(2): No such file or directory',
    rule: "smb-share-missing",
    source: "kubernetes-sigs/azurefile-csi-driver#687",
  },
  {
    text:
      '>   Warning  FailedMount  10m (x129 over 4h18m)  kubelet, minion-13  MountVolume.MountDevice failed for volume "pvc-d59af162" : rpc error: code = InvalidArgument desc = target "/var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-d59af162/globalmount" is not a valid mount point',
    rule: "kubelet-volume",
    source: "kubernetes-sigs/azuredisk-csi-driver#73",
  },
  {
    text: 'MountVolume.SetUp failed for volume "hsz0aks1712devx0skn--azfile-pv" : exit status 32',
    rule: "kubelet-volume",
    source: "Azure/AKS#404",
  },
  {
    text:
      'Warning  FailedMount  0s (x2 over 3s)  kubelet            MountVolume.MountDevice failed for volume "azurefile" : rpc error: code = Internal desc = volume(unique-volumeid) mount "//XXXXXXX.file.core.windows.net/YYYYYYY" on "/var/lib/kubelet/plugins/kubernetes.io/csi/pv/azurefile/globalmount" failed with mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t cifs -o dir_mode=0777,<masked> //XXXXXXX.file.core.windows.net/YYYYYYY /var/lib/kubelet/plugins/kubernetes.io/csi/pv/azurefile/globalmount\nOutput: mount error(13): Permission denied',
    rule: "smb-share-refused",
    source: "MicrosoftDocs/azure-docs#87534",
  },
  {
    text:
      'Jun 28 20:38:55 minikube kubelet[3010]: E0628 20:38:55.027408    3010 kuberuntime_manager.go:775] container start failed: CreateContainerConfigError: stat /opt/my-path/: no such file or directory\nJun 28 20:38:55 minikube kubelet[3010]: E0628 20:38:55.027544    3010 pod_workers.go:190] Error syncing pod 4bebaf7b ("my-job_ns(4bebaf7b)"), skipping: failed to "StartContainer" for "subpath-test" with CreateContainerConfigError: "stat /opt/my-path/: no such file or directory"',
    rule: null,
    source: "kubernetes/minikube#4634",
  },
  {
    text: "  Warning  Failed     3s (x4 over 20s)  kubelet            Error: stat /data/app: no such file or directory",
    rule: null,
    source: "k3d-io/k3d#765",
  },
  {
    text:
      "Apr 10 16:26:15 k8s-agent kubelet[2092]: E0410 16:26:15.920648    2092 kuberuntime_manager.go:784] container start failed: CreateContainerConfigError: failed to prepare subPath for volumeMount 'settings' of container '-ce-api-temp': error mounting /var/lib/kubelet/pods/fe596f4a/volumes/kubernetes.io~configmap/settings' of container 'ce-api-temp'",
    rule: "volume-subpath-refused",
    source: "Azure/aks-engine#3066",
  },
  {
    text:
      "kubelet.go:1359] Failed to start ContainerManager failed to initialize top level QOS containers: failed to update top level Burstable QOS cgroup : failed to set supported cgroup subsystems for cgroup [kubepods burstable]: Failed to find subsystem mount for required subsystem: pids",
    rule: "kubelet-pids-cgroup-missing",
    source: "opsnull/follow-me-install-kubernetes-cluster#533",
  },
  {
    text:
      "Mar 07 19:57:09 vm117011 kubelet[25981]: F0307 19:57:09.159866   25981 kubelet.go:1399] Failed to start ContainerManager failed to get rootfs info: unable to find data in memory cache",
    rule: "kubelet-root-filesystem",
    source: "buxiaomo/kubeasy#12",
  },
  {
    text:
      "Apr 19 11:20:09 n114 kubelet[20002]: E0419 11:20:09.667475   20002 kubelet.go:2170] Container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:docker: network plugin is not ready: cni config uninitialized\nApr 19 11:20:09 n114 kubelet[20002]: F0419 11:20:09.764464   20002 kubelet.go:1372] Failed to start ContainerManager Cannot set property TasksAccounting, or unknown property.",
    rule: "systemd-property-unknown",
    source: "kubernetes/kubernetes#76820",
  },
  {
    text:
      "  Ready \t\tFalse \tWed, 14 Sep 2016 06:37:09 -0700 \tWed, 14 Sep 2016 06:34:09 -0700 \tKubeletNotReady \t\tFailed to start ContainerManager system validation failed - Following Cgroup subsystem not mounted: [memory]",
    rule: "kubelet-cgroup-subsystem-missing",
    source: "kubernetes/kubernetes#32675",
  },
  {
    text:
      "[kubelet-check] It seems like the kubelet isn't running or healthy.\n[kubelet-check] The HTTP call equal to 'curl -sSL http://localhost:10255/healthz' failed with error: Get http://localhost:10255/healthz: dial tcp 127.0.0.1:10255: getsockopt: connection refused.",
    rule: "kubeadm-kubelet-not-running",
    source: "kubernetes/kubernetes#55997",
  },
  {
    text:
      'Jun 02 14:26:58 kmaster1 kubelet[3511]: I0602 14:26:58.883078    3511 manager.go:471] "Failed to read data from checkpoint" checkpoint="kubelet_internal_checkpoint" err="checkpoint is not found"\nJun 02 14:26:58 kmaster1 kubelet[3511]: E0602 14:26:58.887446    3511 kubelet.go:2327] "Skipping pod synchronization" err="PLEG is not healthy: pleg has yet to be successful"',
    rule: null,
    source: "kubernetes/kubeadm#3069",
  },
  {
    text:
      'Dec 28 20:39:07 k8s-ng-1 kubelet[723]: E1228 20:39:07.524213     723 kuberuntime_manager.go:1217] "Failed to prepare dynamic resources" err="pod pod1(8221078e-5853-49ba-969c-04bb67c23c90) is not allowed to use resource claim pve-interfaces(6c61e511-d23c-411d-8774-1ab087ba807c)" pod="default/pod1"',
    rule: "kubelet-dynamic-resources",
    source: "google/dranet#30",
  },
  {
    text:
      "Failed to prepare dynamic resources: failed to fetch ResourceClaim imex-channel-injection-imex-channel-0-hlldb referenced by pod imex-channel-injection: the server could not find the requested resource",
    rule: "kubelet-dynamic-resources",
    source: "kubernetes-sigs/dra-driver-nvidia-gpu#766",
  },
  {
    text:
      "Warning  FailedPrepareDynamicResources  pod/comfyui-77c6b4d444-s6f6q\nFailed to prepare dynamic resources: prepare dynamic resources:\npod comfyui-77c6b4d444-s6f6q (deabf336-9835-411b-88b4-870005e8b850)\nis not allowed to use ResourceClaim comfyui-jk42w-comfyui\n(947896b3-607c-47a7-bbab-0888458ffea4)",
    rule: "kubelet-dynamic-resources",
    source: "Project-HAMi/HAMi-DRA#21",
  },
  {
    text:
      '39s         Warning   FailedCreate         replicaset/ml-pipeline-7cc8d77468      Error creating: Internal error occurred: failed calling webhook "inferenceservice.kfserving-webhook-server.pod-mutator": Post https://kfserving-webhook-server-service.kubeflow.svc:443/mutate-pods?timeout=30s: service "kfserving-webhook-server-service" not found\n2m57s       Normal    ScalingReplicaSet    deployment/ml-pipeline                 Scaled up replica set ml-pipeline-7cc8d77468 to 1',
    rule: "webhook-service-missing",
    source: "kserve/kserve#580",
  },
  {
    text:
      '` Warning  FailedCreate  3m50s (x17 over 9m17s)  replicaset-controller  Error creating: Internal error occurred: failed calling webhook "auto-tracing-mutating-webhook.default.svc.cluster.local": Post https://auto-tracing-mutating-webhook.default.svc:443/decorate?timeout=30s: x509: certificate has expired or is not yet valid`',
    rule: "webhook-certificate-expired",
    source: "notmattlucas/auto-tracing-webhook#1",
  },
  {
    text:
      'statefulset-controller  create Pod nats-0 in StatefulSet natsa failed error: Internal error occurred: failed calling webhook "mutatepod.volcano.sh": webhook returned response.patchType but not response.patch',
    rule: "webhook-answer-invalid",
    source: "volcano-sh/volcano#2414",
  },
  {
    text:
      '  Warning  FailedCreate  102s               replicaset-controller  Error creating: pods "amazing-app-5b4c58fbb9-8gsvl" is forbidden: [cpu max limit to request ratio per Container is 5, but no request is specified or request is 0, memory max limit to request ratio per Container is 5, but no request is specified or request is 0]',
    rule: "pod-limit-range",
    source: "werf/kubedog#216",
  },
  {
    text:
      '  ReplicaFailure   True    FailedCreate\nEvents:\n  Type     Reason        Age                 From                   Message\n  ----     ------        ----                ----                   -------\n  Warning  FailedCreate  2m1s                replicaset-controller  Error creating: pods "amazing-app-7c54856575-7jqsn" is forbidden: exceeded quota: devops, requested: requests.cpu=100,requests.memory=128Gi, used: requests.cpu=350m,requests.memory=384Mi, limited: requests.cpu=100,requests.memory=100Gi',
    rule: "pod-quota-exceeded",
    source: "werf/kubedog#216",
  },
  {
    text: "  Warning  FailedCreate  7s (x13 over 28s)  replicaset-controller  Error creating:",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      '{"type":"Warning","reason":"FailedMount","message":"MountVolume.MountDevice failed for volume \\"pvc-1\\" : rpc error: code = Internal desc = Failed to format and mount device from (\\"/dev/disk/by-id/google-pvc-1\\") to (\\"/var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-1/globalmount\\") with fstype (\\"ext4\\") and options ([]): mount failed: exit status 32\\nMounting command: mount\\nMounting arguments: -t ext4 -o defaults /dev/disk/by-id/google-pvc-1 /x\\nOutput: mount: /x: wrong fs type, bad option, bad superblock on /dev/sdb, missing codepage or helper program, or other error.\\n"}',
    rule: "volume-filesystem-refused",
    source: "kubernetes/mount-utils mount_linux.go",
  },
  {
    text:
      'Jan 02 03:04:05 n1 kubelet[900]: E0102 03:04:05.000000     900 nestedpendingoperations.go:348] Operation for "{volumeName:kubernetes.io/csi/x^vol podName: nodeName:}" failed. No retries permitted until 2024-01-02 03:06:07.000000 +0000 UTC m=+1.0 (durationBeforeRetry 2m2s). Error: MountVolume.MountDevice failed for volume "pvc-1" (UniqueName: "kubernetes.io/csi/x^vol") pod "web-0" (UID: "0d74") : rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "csi-driver-hangs",
    source: "kubernetes/kubernetes pkg/volume/csi",
  },
  {
    text:
      'Jan 02 03:04:05 n1 kubelet[900]: E0102 03:04:05.000000     900 kubelet.go:1872] "Unable to attach or mount volumes for pod; skipping pod" err="unmounted volumes=[data], unattached volumes=[data kube-api-access-x]: timed out waiting for the condition" pod="default/web-0"',
    rule: "volume-wait-timeout",
    source: "kubernetes/kubernetes pkg/volume/util/operationexecutor",
  },
  {
    text:
      'Jan 02 03:04:05 n1 kubelet[900]: E0102 03:04:05.000000     900 pod_workers.go:1298] "Error syncing pod, skipping" err="unmounted volumes=[data], unattached volumes=[], failed to process volumes=[]: context deadline exceeded" pod="default/web-0" podUID="0d74"',
    rule: "volume-wait-timeout",
    source: "kubernetes/kubernetes pkg/volume/util/operationexecutor",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = Internal desc = failed to attach disk: "6000C29" with node: "4227" err failed to attach cns volume: "6000C29" to node vm: "VirtualMachine:vm-1". fault: "(*types.LocalizedMethodFault)(0xc0)({ Fault: (types.ResourceInUse) LocalizedMessage: (string) (len=32) "The resource \'volume\' is in use." })". opId: "1"',
    rule: "volume-attached-elsewhere",
    source: "kubernetes/kubernetes pkg/controller/volume/attachdetach",
  },
  {
    text: "  Warning  FailedScheduling  4s  default-scheduler  0/1 nodes are available: 1 node(s) were unschedulable.",
    rule: "pod-nodes-cordoned",
    source: "kubernetes/kubernetes pkg/scheduler",
  },
  {
    text: "  Warning  FailedScheduling  <unknown>  default-scheduler  no nodes available to schedule pods",
    rule: "pod-no-nodes",
    source: "kubernetes/kubernetes pkg/scheduler",
  },
  {
    text:
      'Error from server (GKE Warden constraints violations): error when creating "x.yaml": admission webhook "warden-validating.common-webhooks.networking.gke.io" denied the request: GKE Warden rejected the request because it violates one or more constraints.',
    rule: "gke-autopilot-refused",
    source: "kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/admission/plugin/webhook",
  },
  {
    text:
      'Error from server (Forbidden): error when creating "x.yaml": pods "x" is forbidden: PodSecurityPolicy: unable to admit pod: [spec.containers[0].securityContext.privileged: Invalid value: true: Privileged containers are not allowed]',
    rule: "pod-security-policy-violated",
    source: "kubernetes/kubernetes staging/src/k8s.io/pod-security-admission",
  },
  {
    text:
      'Error: INSTALLATION FAILED: admission webhook "validate.nginx.ingress.kubernetes.io" denied the request: host "x" is already defined',
    rule: "webhook-denied",
    source: "kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/admission/plugin/webhook",
  },
  {
    text: 'error: unable to recognize "x.yaml": no matches for kind "Deployment" in version "extensions/v1beta1"',
    rule: "api-kind-unknown",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: "  Warning  DeadlineExceeded  2m  job-controller  Job was active longer than specified deadline",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      "E0712 03:04:05.000000 1 certificate_manager.go:471] kubernetes.io/kube-apiserver-client-kubelet: Failed while requesting a signed certificate from the control plane: cannot create certificate signing request: Unauthorized",
    rule: "kubelet-credentials",
    source: "kubernetes/kubernetes pkg/kubelet/certificate/bootstrap",
  },
  {
    text:
      'E0712 03:04:05.000000 1 kubelet_node_status.go:92] "Unable to register node with API server" err="Post \\"https://10.0.0.1:6443/api/v1/nodes\\": x509: certificate signed by unknown authority (possibly because of \\"crypto/rsa: verification error\\" while trying to verify candidate authority certificate \\"kubernetes\\")" node="n1"',
    rule: "kubelet-server-untrusted",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_node_status.go",
  },
  {
    text:
      'E0712 03:04:05.000000 1 kubelet_node_status.go:106] Unable to register node "n1" with API server: Post "https://10.0.0.1:6443/api/v1/nodes": dial tcp 10.0.0.1:6443: i/o timeout',
    rule: "kubelet-node-unregistered",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_node_status.go",
  },
  {
    text:
      '"Failed to run kubelet" err="failed to run Kubelet: validate service connection: CRI v1 image API is not implemented for endpoint \\"unix:///run/containerd/containerd.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.ImageService"',
    rule: "cri-plugin-off",
    source: "kubernetes/kubernetes cmd/kubelet/app",
  },
  {
    text:
      '"Failed to start ContainerManager" err="failed to initialize top level QOS containers: error validating root container [kubepods] : cgroup [\\"kubepods\\"] has some missing paths: /sys/fs/cgroup/hugetlb/kubepods"',
    rule: "kubelet-cgroup-controllers",
    source: "kubernetes/kubernetes pkg/kubelet/cm",
  },
  {
    text: "The node was low on resource: memory. Container web was using 1524824Ki, which exceeds its request of 0.",
    rule: "kubelet-evicted-memory",
    source: "kubernetes/kubernetes pkg/kubelet/eviction",
  },
  {
    text: 'Container web exceeded its local ephemeral storage limit "1Gi".',
    rule: "kubelet-evicted-own-limit",
    source: "kubernetes/kubernetes pkg/kubelet/eviction",
  },
  {
    text: "  Normal  Preempted  2m  default-scheduler  Preempted by default/high on node n1",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: "  Normal  Killing  2m  kubelet  Container web failed liveness probe, will be restarted",
    rule: "liveness-probe-restart",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      '\t[ERROR CRI]: could not connect to the container runtime: failed to create new CRI runtime service: validate service connection: validate CRI v1 runtime API for endpoint "unix:///var/run/containerd/containerd.sock": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService',
    rule: "cri-plugin-off",
    source: "kubernetes/kubernetes cmd/kubelet/app",
  },
  {
    text:
      "[api-check] The API server is not healthy after 4m0.000460157s\n\nUnfortunately, an error has occurred:\n\tcontext deadline exceeded",
    rule: "kubeadm-control-plane-unhealthy",
    source: "kubernetes/kubernetes cmd/kubeadm/app/util/apiclient",
  },
  {
    text:
      'error execution phase upload-config/kubelet: Error writing Crisocket information for the control-plane node: nodes "k8s-master" not found',
    rule: "kubelet-node-unregistered",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_node_status.go",
  },
  {
    text: "error execution phase kubelet-start: error uploading crisocket: Unauthorized",
    rule: "kubelet-node-unregistered",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_node_status.go",
  },
  {
    text:
      'Error creating: pods "web-" is forbidden: User "system:serviceaccount:kube-system:replicaset-controller" cannot create resource "pods" in API group "" in the namespace "x"',
    rule: "pod-request-not-allowed",
    source: "kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/endpoints/filters",
  },
  {
    text:
      "  Normal   NotTriggerScaleUp  3m  cluster-autoscaler  pod didn't trigger scale-up: 1 max node group size reached",
    rule: "node-group-full",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: 'MountVolume.SetUp failed for volume "pvc" : rpc error: code = PermissionDenied desc = no token',
    rule: "kubelet-volume",
    source: "kubernetes/kubernetes pkg/volume/util/operationexecutor",
  },
  {
    text:
      'E0102 desired_state_of_world_populator.go:312] "Failed to add volume to desiredStateOfWorld" err="error processing PVC default/data: PVC is not bound" pod="default/web-0" volumeName="data"',
    rule: "volume-claim-unusable",
    source: "kubernetes/kubernetes pkg/kubelet/volumemanager/populator",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "kube-api-access-1" : [failed to fetch token: pod "web-0" not found, object "default"/"kube-root-ca.crt" not registered]',
    rule: "volume-token-refused",
    source: "kubernetes/kubernetes pkg/volume/projected",
  },
  {
    text: 'MountVolume.SetUp failed for volume "certs" : references non-existent secret key: tls.crt',
    rule: "kubelet-object-missing",
    source: "kubernetes/kubernetes pkg/volume/secret",
  },
  {
    text:
      "  Warning  VolumeFailedDelete  2m  persistentvolume-controller  rpc error: code = Internal desc = deleting volume failed",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      '  Warning  ProvisioningFailed  5s  ebs.csi.aws.com_x  failed to provision volume with StorageClass "gp3": rpc error: code = Internal desc = Could not create volume',
    rule: "claim-provisioning-failed",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "pvc-eb1e2360" : kubernetes.io/csi: mounter.SetupAt failed: rpc error: code = Unknown desc = Failed to find device for iqn.2000-01.com.synology:kube-csi-pvc-eb1e2360-lun-1',
    rule: "volume-device-missing",
    source: "jparklab/synology-csi#39",
  },
  {
    text:
      " Warning  FailedMount             0s (x7 over 37s)   kubelet                  MountVolume.MountDevice failed for volume \"pvc-67e5a36d\" : rpc error: code = Internal desc = rpc error: code = Internal desc = Failed to login with target iqn [iqn.2000-01.com.synology:synology.pvc-67e5a36d], err: env: can't execute 'iscsiadm': No such file or directory\n (exit status 127)",
    rule: "volume-iscsi-program-missing",
    source: "SynologyOpenSource/synology-csi#111",
  },
  {
    text:
      '6m30s       Normal    SuccessfulAttachVolume   pod/dokuwiki-cf5bf85c9-7bsp4     AttachVolume.Attach succeeded for volume "pvc-f2ecf090"\n2m          Warning   FailedMount              pod/dokuwiki-cf5bf85c9-7bsp4     MountVolume.MountDevice failed for volume "pvc-f2ecf090" : rpc error: code = Internal desc = rpc error: code = Internal desc = Failed to login with target iqn [iqn.2000-01.com.synology:mother.pvc-f2ecf090], err: Failed to connect to bus: No data available\niscsiadm: can not connect to iSCSI daemon (111)!\niscsiadm: Cannot perform discovery. Initiatorname required.\niscsiadm: Could not perform SendTargets discovery: could not connect to iscsid\n (exit status 20)\n2m10s   Warning   FailedMount             pod/dokuwiki-cf5bf85c9-7bsp4     Unable to attach or mount volumes: unmounted volumes=[dokuwiki-data], unattached volumes=[kube-api-access-g4bgv dokuwiki-data]: timed out waiting for the condition',
    rule: "volume-iscsi-daemon",
    source: "SynologyOpenSource/synology-csi#31",
  },
  {
    text:
      '  Warning  FailedMount             6m10s (x20 over 37m)  kubelet                  MountVolume.MountDevice failed for volume "pvc-0b37a8dc" : rpc error: code = Internal desc = rpc error: code = Internal desc = Can\'t find device path [/dev/disk/by-path/ip-192.168.10.200:3260-iscsi-iqn.2000-01.com.synology:media1.pvc-0b37a8dc-lun-1]: file does not exist',
    rule: "volume-device-missing",
    source: "christian-schlichtherle/synology-csi-chart#12",
  },
  {
    text:
      '  Warning  FailedMount  22m (x28 over 67m)  kubelet  MountVolume.MountDevice failed for volume "pvc-2b9b73b4" : rpc error: code = Internal desc = rpc error: code = Internal desc = Failed to login with target iqn [iqn.2000-01.com.synology:nas.pvc-2b9b73b4], err: iscsiadm: Could not login to [iface: default, target: iqn.2000-01.com.synology:nas.pvc-2b9b73b4, portal: 192.168.1.5,3260].\niscsiadm: initiator reported error (19 - encountered non-retryable iSCSI login failure)',
    rule: "volume-iscsi-login",
    source: "SynologyOpenSource/synology-csi#73",
  },
  {
    text:
      '  Warning  FailedAttachVolume  25s (x2725 over 3d21h)   attachdetach-controller  AttachVolume.Attach failed for volume "pvc-4255e1b3" : rpc error: code = Internal desc = failed to attach disk: "7d03bad9-eaae" with node: "worker-1" err ServerFaultCode: Received SOAP response fault from [<cs p:00007f5724006bf0, TCP:localhost:443>]: retrieveVStorageObject',
    rule: "vsphere-attach-failed",
    source: "kubernetes-sigs/vsphere-csi-driver#846",
  },
  {
    text:
      'Attach failed for volume "pvc-f3212106" : rpc error: code = Internal desc = failed to attach disk: "c9a72420" with node: "423ac99c" err ServerFaultCode: CNS: Failed to retrieve datastore for vol c9a72420.',
    rule: "vsphere-attach-failed",
    source: "kubernetes-sigs/vsphere-csi-driver#2522",
  },
  {
    text:
      '  Warning  FailedMount  9s (x6 over 25s)  kubelet            MountVolume.SetUp failed for volume "secrets-volume" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod csi/nginx-csi-test, err: rpc error: code = Unknown desc = error making mount request: failed to create a service account token for requesting pod {nginx-csi-test 59b0e7c4 csi sas-kv}: serviceaccounts "sas-kv" is forbidden: User "system:serviceaccount:vault:vault-csi-provider" cannot create resource "serviceaccounts/token" in API group "" in the namespace "csi"',
    rule: "secrets-store-failed",
    source: "hashicorp/vault-csi-provider#135",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "https-provider" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod ns/web, err: rpc error: code = Unknown desc = failed to mount objects, error: failed to get objectType:secret, objectName:x, objectVersion:: keyvault.BaseClient#GetSecret: Failure responding to request: StatusCode=403 -- Original Error: autorest/azure: Service returned an error. Status=403 Code="Forbidden" Message="Caller is not authorized to perform action on resource.\\r\\nIf role assignments, deny assignments or role definitions were changed recently, please observe propagation time."',
    rule: "secrets-store-access-denied",
    source: "Azure/secrets-store-csi-driver-provider-azure#906",
  },
  {
    text:
      'MountVolume.NewMounter initialization failed for volume "secrets-store-inline" : volume mode "Ephemeral" not supported by driver secrets-store.csi.k8s.io (no CSIDriver object)',
    rule: "csi-volume-mode-unsupported",
    source: "hashicorp/vault-csi-provider#179",
  },
  {
    text:
      'Error from server (BadRequest): container "sample-app" in pod "sample-app-xxxxx" is waiting to start: PodInitializing',
    rule: "pod-initializing",
    source: "Boostport/kubernetes-vault#159",
  },
  {
    text:
      "Nov 15 13:34:55 n1 microk8s.daemon-kubelite[376332]: F1115 13:34:55.400614  376332 daemon.go:57] Kubelet exited failed to run Kubelet: unable to load client CA file /var/snap/microk8s/1/certs/ca.crt: open /var/snap/microk8s/1/certs/ca.crt: no such file or directory",
    rule: "kubelet-certificate-unreadable",
    source: "kubernetes/kubernetes pkg/kubelet/certificate/bootstrap",
  },
  {
    text:
      'E0101 03:04:05.000000 1 run.go:74] "command failed" err="failed to validate kubelet flags: unsupported CRI runtime: \\"docker\\", only \\"remote\\" is currently supported"',
    rule: "kubelet-flag-unknown",
    source: "kubernetes/kubernetes cmd/kubelet/app/server.go",
  },
  {
    text:
      "F0101 03:04:05.000000 1 server.go:273] failed to run Kubelet: failed to create kubelet: get remote runtime typed service failed: rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.RuntimeService",
    rule: "cri-v1alpha2-off",
    source: "kubernetes/kubernetes cmd/kubelet/app",
  },
  {
    text:
      'E0101 03:04:05.000000 1 server.go:294] "Failed to run kubelet" err="failed to run Kubelet: kubelet needs to run as uid `0`. It is being run as 1000"',
    rule: "kubelet-kmsg",
    source: "kubernetes/kubernetes cmd/kubelet/app/server.go",
  },
  {
    text:
      "  Warning  FailedCreate  5s  replicaset-controller  Error creating: Timeout: request did not complete within requested timeout - context deadline exceeded",
    rule: "api-request-timeout",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'Error creating: pods "web-x" is forbidden: unable to create new content in namespace test because it is being terminated',
    rule: "namespace-terminating",
    source: "kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/admission/plugin/namespace/lifecycle",
  },
  {
    text:
      'The Pod "web" is invalid: \n* spec.containers[0].image: Required value\n* spec.containers[1].name: Duplicate value: "a"',
    rule: "pod-invalid",
    source: "kubernetes/kubernetes pkg/apis/core/validation",
  },
  {
    text:
      'Error from server (Invalid): error when creating "pod.yaml": Pod "web" is invalid: spec.containers[0].securityContext.privileged: Forbidden: disallowed by cluster policy',
    rule: "pod-privileged-disallowed",
    source: "kubernetes/kubernetes pkg/apis/core/validation",
  },
  {
    text:
      'I0922 10:43:14.599243    1777 operation_generator.go:575] MountVolume.WaitForAttach entering for volume "pvc-f36a9010" (UniqueName: "kubernetes.io/csi/x^1") pod "web" (UID: "1") DevicePath ""\nE0922 10:43:14.603247    1777 nestedpendingoperations.go:301] Operation for "{volumeName:kubernetes.io/csi/x^1 podName: nodeName:}" failed. No retries permitted until 2021-09-22 10:45:16 (durationBeforeRetry 2m2s). Error: "MountVolume.MountDevice failed for volume \\"pvc-f36a9010\\" (UniqueName: \\"kubernetes.io/csi/x^1\\") pod \\"web\\" (UID: \\"1\\") : kubernetes.io/csi: attacher.MountDevice failed to create newCsiDriverClient: driver name rook-ceph.rbd.csi.ceph.com not found in the list of registered CSI drivers"',
    rule: "csi-driver-not-registered",
    source: "rook/rook#8791",
  },
  {
    text:
      'I0531 05:38:07.664309    3068 reconciler.go:203] operationExecutor.VerifyControllerAttachedVolume started for volume "config-volume" (UniqueName: "kubernetes.io/configmap/4da66711-config-volume") pod "coredns" (UID: "4da66711")',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'I0105 10:24:00.334462       1 event.go:218] Event(v1.ObjectReference{Kind:"Pod", Namespace:"preproduction", Name:"mongo-0", UID:"5492929f", APIVersion:"v1", ResourceVersion:"22247369", FieldPath:""}): type: \'Warning\' reason: \'FailedAttachVolume\' Multi-Attach error for volume "pvc-8743f77c" Volume is already exclusively attached to one node and can\'t be attached to another',
    rule: "volume-attached-elsewhere",
    source: "Azure/acs-engine#2002",
  },
  {
    text:
      'FailedMount: MountVolume.SetUp failed for volume "racey-configmap-6" : couldn\'t propagate object cache:\n  timed out waiting for the condition',
    rule: "kubelet-object-unread",
    source: "kubernetes/kubernetes#70044",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "home-base" : mount failed: exit status 1\nMounting command: /home/kubernetes/containerized_mounter/mounter\nMounting arguments: mount -t nfs nfs-server-01:/export/home-01/homes/ /var/lib/kubelet/pods/8bf789f4/volumes/kubernetes.io~nfs/home-base\nOutput: Mount failed: mount failed: exit status 32\nMounting command: chroot\nMounting arguments: [/home/kubernetes/containerized_mounter/rootfs mount -t nfs nfs-server-01:/export/home-01/homes/ /var/lib/kubelet/pods/8bf789f4/volumes/kubernetes.io~nfs/home-base]\nOutput: mount.nfs: access denied by server while mounting nfs-server-01:/export/home-01/homes/',
    rule: "volume-server-refused",
    source: "2i2c-org/infrastructure#1655",
  },
  {
    text:
      ' Warning  FailedMount  30s (x7 over 62s)  kubelet            MountVolume.SetUp failed for volume "nfs-client-root" : mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t nfs <<IP>>:/CI_Kubernetes_NFS /var/lib/kubelet/pods/c8769c53/volumes/kubernetes.io~nfs/nfs-client-root\nOutput: mount.nfs: access denied by server while mounting <<IP>>2:/CI_Kubernetes_NFS',
    rule: "volume-server-refused",
    source: "kubernetes-sigs/nfs-subdir-external-provisioner#188",
  },
  {
    text:
      "  Warning  UnexpectedAdmissionError  3s  kubelet  Allocate failed due to some driver said no, which is unexpected",
    rule: "kubelet-admission-failed",
    source: "kubernetes/kubernetes pkg/kubelet/lifecycle/predicate.go",
  },
  {
    text:
      "Warning FailedScheduling 0/3 nodes are available: 1 Insufficient cpu, 2 node(s) had taint {key: value}, that the pod didn't tolerate.",
    rule: "pod-unschedulable",
    source: "kubernetes/kubernetes pkg/scheduler",
  },
  {
    text:
      "Status: Failed\nMessage: Pod was rejected: Allocate failed due to not enough cpus available to satisfy request: requested=4, available=3, which is unexpected",
    rule: "kubelet-cpu-manager",
    source: "kubernetes/kubernetes pkg/kubelet/cm/cpumanager",
  },
  {
    text:
      '29867 container_manager_linux.go:358] "Failed to initialize memory manager" err="the total amount \\"0\\" of type \\"memory\\" is not equal to the value \\"993Mi\\" determined by Node Allocatable feature"\n29867 server.go:292] "Failed to run kubelet" err="failed to run Kubelet: the total amount \\"0\\" of type \\"memory\\" is not equal to the value \\"993Mi\\" determined by Node Allocatable feature"',
    rule: "kubelet-manager-settings",
    source: "kubernetes/kubernetes#109766",
  },
  {
    text:
      "    message: 'Pod was rejected: Allocate failed due to [memorymanager] failed to find NUMA nodes to extend the current topology hint, which is unexpected'",
    rule: "kubelet-memory-manager",
    source: "kubernetes/kubernetes pkg/kubelet/cm/memorymanager",
  },
  {
    text:
      '        ```pods "opa-5867777fb9-" is forbidden: unable to validate against any\n        security context constraint: [provider "anyuid": Forbidden: not usable\n        by user or serviceaccount, provider "pipelines-scc": Forbidden: not\n        usable by user or serviceaccount,',
    rule: "pod-scc-missing",
    source: "opendatahub-io-contrib/data-mesh-pattern#79",
  },
];
