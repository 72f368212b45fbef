/** Reports of what the API server, etcd, the scheduler, kubeadm, clouds and programs in containers print. @module */

import type { Report } from "./report.ts";

/** Reports of what the API server, etcd, the scheduler, kubeadm, clouds and programs in containers print. */
export const KUBERNETES_REPORTS: readonly Report[] = [
  {
    text:
      'E0705 15:05:27.427867  312924 nestedpendingoperations.go:301] Operation for "{volumeName:kubernetes.io/csi/csi.vsphere.vmware.com^73926cf3-8899-464e-a15f-25e9119fb1b9 podName: nodeName:}" failed. No retries permitted until 2021-07-05 15:05:27.927822517 +0000 UTC m=+13152.390899560 (durationBeforeRetry 500ms). Error: "MountVolume.SetUp failed for volume \\"pvc-9dd26215-c898-4942-a9c5-8b218bd399e8\\" (UniqueName: \\"kubernetes.io/csi/csi.vsphere.vmware.com^73926cf3-8899-464e-a15f-25e9119fb1b9\\") pod \\"importer-daily-1625493660-w27sl\\" (UID: \\"c02445fc-ee87-4087-ae68-843760816a57\\") : rpc error: code = FailedPrecondition desc = Volume ID: \\"73926cf3-8899-464e-a15f-25e9119fb1b9\\" does not appear staged to \\"/var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-9dd26215-c898-4942-a9c5-8b218bd399e8/globalmount\\""',
    rule: "csi-volume-not-staged",
    source: "kubernetes-sigs/vsphere-csi-driver#341",
  },
  {
    text:
      '# kube-controller-manager\nI0809 00:12:58.756918      10 taint_manager.go:353] "Not all taints are tolerated after update for pod on node" pod="default/test" node="ip-10-1-1-1.ec2.internal"\nI0809 00:12:58.757005      10 taint_manager.go:106] "NoExecuteTaintManager is deleting pod" pod="default/test"',
    rule: "pod-taint-eviction",
    source: "kubernetes/kubernetes#119862",
  },
  {
    text:
      'Error: failed to prepare subPath for volumeMount "config" of container "magicentry"\nError: failed to generate container "627fb9fa070c27aecc7d792fc9924790803ce3cf42bdb2370e2eb623b60c93d1" spec: failed to generate spec: failed to mkdir "/var/lib/kubelet/pods/178240e5-ce39-402b-b3a2-3954beadadf9/volume-subpaths/config/magicentry/1": mkdir /var/lib/kubelet/pods/178240e5-ce39-402b-b3a2-3954beadadf9/volume-subpaths/config/magicentry/1: file exists',
    rule: "volume-mount-stale",
    source: "openebs/mayastor#1882",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "d-0xi32xzgwfsx5bfkwjds" : rpc error: code = Aborted desc = NodeStageVolume: Attach volume: d-0xi32xzgwfsx5bfkwjds with error: rpc error: code = Aborted desc = Can\'t get host by node name',
    rule: "cloud-node-unknown",
    source: "kubernetes-sigs/alibaba-cloud-csi-driver#780",
  },
  {
    text:
      'Oct 07 00:01:05 node-1 kubelet[14145]: I1007 00:01:05.611077   14145 event.go:291] "Event occurred" object="default/nginx-deployment-b8fdc6d6b-c4z7p" kind="Pod" apiVersion="v1" type="Warning" reason="FailedMount" message="MountVolume.MountDevice failed for volume \\"pvc-b622b11e-64ad-419f-a229-7372be5314d5\\" : rpc error: code = Internal desc = could not format \\"/dev/xvdba\\" and mount it at \\"/var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-b622b11e-64ad-419f-a229-7372be5314d5/globalmount\\": mount failed: exit status 32\\nMounting command: mount\\nMounting arguments: -t ext4 -o defaults /dev/xvdba /var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-b622b11e-64ad-419f-a229-7372be5314d5/globalmount\\nOutput: mount: /var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-b622b11e-64ad-419f-a229-7372be5314d5/globalmount: /dev/nvme1n1 already mounted on /var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-b622b11e-64ad-419f-a229-7372be5314d5/globalmount.\\n"',
    rule: "volume-device-busy",
    source: "kubernetes-sigs/aws-ebs-csi-driver#1076",
  },
  {
    text:
      '  Warning  FailedMount  5s (x5 over 13s)  kubelet            MountVolume.MountDevice failed for volume "pvc-902f9b08-b5d2-4f22-81c3-d580f5087642" : rpc error: code = Internal desc = Volume pvc-902f9b08-b5d2-4f22-81c3-d580f5087642 still mounted on node centos-worker-1',
    rule: "volume-attached-elsewhere",
    source: "openebs-archive/cstor-csi#157",
  },
  {
    text:
      '  Normal   Scheduled           12m                  default-scheduler        Successfully assigned default/pod-destined-sawfly to ip-10-0-1-210.ec2.internal\n  Warning  FailedAttachVolume  68s (x5 over 9m18s)  attachdetach-controller  AttachVolume.Attach failed for volume "pv" : volume attachment is being deleted\n  Warning  FailedMount         64s (x13 over 11m)   kubelet                  MountVolume.WaitForAttach f',
    rule: "volume-not-attached",
    source: "chainguard-images/images#1090",
  },
  {
    text:
      'I0115 06:37:10.565] Jan 15 06:37:10.563: INFO: At 2020-01-15 06:19:48 +0000 UTC - event for azuredisk-volume-tester-fbwtr: {attachdetach-controller } FailedAttachVolume: AttachVolume.Attach failed for volume "pvc-68fa99f9-022f-443b-8dbc-9753c3f6f2a4" : rpc error: code = Unknown desc = Attach volume "/subscriptions/xxx/resourceGroups/kubetest-e91c26fc-375b-11ea-8c7c-36624dc99011/providers/Microsoft.Compute/disks/pvc-68fa99f9-022f-443b-8dbc-9753c3f6f2a4" to instance "k8s-agentpool1-12247551-0" failed with Retriable: false, RetryAfter: 0s, HTTPStatusCode: 400, RawError: compute.VirtualMachinesClient#Update: Failure sending request: StatusCode=400 -- Original Error: Code="InvalidParameterConflictingProperties" Message="The property \'dataDisk.createOption\' cannot have the value \'Empty\' when property \'dataDisk.managedDisk.id\' is set."',
    rule: "cloud-attach-failed",
    source: "kubernetes-sigs/azuredisk-csi-driver#254",
  },
  {
    text:
      "E0524 00:53:33.979078       1 azure_storage.go:65] azure attach failed, err: compute.VirtualMachinesClient#CreateOrUpdate: Failure sending request: StatusCode=200 -- Original Error: Long running operation terminated with status 'Failed': Code=\"AcquireDiskLeaseFailed\" Message=\"Failed to acquire lease while creating disk 'XXXXXXX-dynamic-pvc-f71bb8b5-25dd-11e7-beb6-000d3a290a1b.vhd' using blob with URI https://XXXXXXXstandardstorage.blob.core.windows.net/vhds/XXXXXXX-dynamic-pvc-f71bb8b5-25dd-11e7-beb6-000d3a290a1b.vhd. Blob is already in use.\"",
    rule: "azure-disk-leased",
    source: "kubernetes/kubernetes#46421",
  },
  {
    text:
      'E1024 10:53:32.507666       1 attacher.go:271] failed to detach azure disk "/subscriptions/0/resourceGroups/cluster/providers/Microsoft.Compute/disks/kubernetes-dynamic-pvc-734b583d-b7e3-11e7-a957-000d3ab03706", err compute.VirtualMachinesClient#CreateOrUpdate: Failure responding to request: StatusCode=409 -- Original Error: autorest/azure: Service returned an error. Status=409 Code="Conflict" Message="The request failed due to conflict with a concurrent request. "',
    rule: "azure-disk-conflict",
    source: "kubernetes/kubernetes#50150",
  },
  {
    text: 'AttachVolume.Attach failed for volume "XXXXX" : failed to get azure instance id for node "YYYY-worker-N"',
    rule: "cloud-node-unknown",
    source: "coreos/tectonic-installer#2347",
  },
  {
    text:
      'Jun 15 09:37:48 192 kubelet: F0615 09:37:48.641868     899 kubelet.go:1383] Failed to start ContainerManager Failed to enforce Kube Reserved Cgroup Limits on "/system.slice/kubelet.service": ["system.slice" "kubelet.service"] cgroup does not exist',
    rule: "kubelet-reserved-resources",
    source: "kubernetes/kubernetes#92128",
  },
  {
    text: "Failed to start ContainerManager failed to get rootfs info: unable to find data for container /",
    rule: "kubelet-root-filesystem",
    source: "rancher/rancher#13856",
  },
  {
    text:
      'E1205 20:27:39.194697       1 nonblockinggrpcserver.go:127] "dra: handling request failed" err="error preparing devices for claim 148dc683-2f43-4b2f-a11e-2d49477cf6d6: MIG device allocation failed: error creating MIG device: error creating GPU instance for \'1g.20gb\': Insufficient Resources" requestID=944 request="&NodePrepareResourceRequest{Namespace:gpu-test1,ClaimUid:148dc683-2f43-4b2f-a11e-2d49477cf6d6,ClaimName:job31-wkwpn-mig1g,ResourceHandle:,}"',
    rule: "nvidia-mig-room",
    source: "kubernetes-sigs/dra-driver-nvidia-gpu#35",
  },
  {
    text:
      "  Warning  FailedCreate  26m   replicaset-controller  Error creating: Timeout: request did not complete within allowed duration",
    rule: "api-request-timeout",
    source: "kubernetes/kubernetes#67662",
  },
  {
    text:
      " Provided flags:\n    --config-name = ./runtime-env.js\n    --env-file = ./.env\n\n  Your environment variables will be available on 'window.__RUNTIME_CONFIG__'\n\n./runtime-env.js does not exist. Creating one...\nError creating ./runtime-env.js: Error: EACCES: permission denied, open './runtime-env.js'\n    at /usr/local/lib/node_modules/runtime-env-cra/lib/index.js:45:13",
    rule: null,
    source: "kubeshark/kubeshark#1383",
  },
  {
    text:
      "touch: ./env-config.js: Read-only file system\n./.env.sh: line 16-24: ./env-config.js: Read-only file system",
    rule: null,
    source: "getlago/lago-front#4324",
  },
  {
    text:
      'mkdir() "/var/cache/nginx/proxy_temp" failed (13: Permission denied)\nnginx: [emerg] mkdir() "/var/cache/nginx/proxy_temp" failed (13: Permission denied)',
    rule: null,
    source: "kruize/autotune#1859",
  },
  {
    text:
      '2022/11/19 23:42:19 [emerg] 29#29: chown("/usr/src/app/shared/nginx_cache", 101) failed (1: Operation not permitted)\nnginx: [emerg] chown("/usr/src/app/shared/nginx_cache", 101) failed (1: Operation not permitted)',
    rule: "volume-not-writable",
    source: "filecoin-saturn/L1-node#115",
  },
  {
    text:
      '[tlsBootstrapToken: Invalid value: "": the bootstrap token is invalid, discovery: Invalid value: "": discoveryToken or discoveryFile must be set, discoveryTokenAPIServers: Invalid value: "bvj0xj.21nh46utwlcgt3vd": address bvj0xj.21nh46utwlcgt3vd: missing port in address]',
    rule: "kubeadm-token-invalid",
    source: "kairen/kubeadm-ansible#43",
  },
  {
    text: 'tlsBootstrapToken: Invalid value: "": the bootstrap token is invalid',
    rule: "kubeadm-token-invalid",
    source: "kubernetes/kubeadm#1142",
  },
  {
    text:
      'Failed to connect to API Server "master:6443": token id "p3wt5t" is invalid for this cluster or it has expired. Use "kubeadm token create" on the master node to creating a new valid token',
    rule: "kubeadm-token-invalid",
    source: "kubernetes/kubeadm#1161",
  },
  {
    text:
      `error execution phase preflight: couldn't validate the identity of the API Server: token id "uhcqg1" is invalid for this cluster or it has expired. Use "kubeadm token create" on the control-plane node to create a new valid token`,
    rule: "kubeadm-token-invalid",
    source: "kubernetes/kubernetes cmd/kubeadm/app/discovery/token/token.go",
  },
  {
    text:
      `[discovery] Failed to connect to API Server "192.168.0.8:6443": there is no JWS signed token in the cluster-info ConfigMap. This token id "753691" is invalid for this cluster, can't connect`,
    rule: "kubeadm-token-invalid",
    source: "luxas/kubeadm-workshop#1",
  },
  {
    text:
      "$ docker run -v /home/user/www/:/var/www/html/:ro -p 8080:80 wodby/nginx:1.20\nchown: /var/www/html: Read-only file system",
    rule: "root-read-only-write",
    source: "wodby/nginx#74",
  },
  {
    text: "chown: changing ownership of '/invokeai/invokeai.yaml': Read-only file system",
    rule: null,
    source: "invoke-ai/InvokeAI#6264",
  },
  {
    text:
      "  Warning  Unhealthy  18m (x28 over 3h14m)  kubelet  Liveness probe errored: rpc error: code = DeadlineExceeded desc = context deadline exceeded\n  Warning  Unhealthy  68s (x33 over 3h14m)  kubelet  Readiness probe errored: rpc error: code = DeadlineExceeded desc = context deadline exceeded",
    rule: null,
    source: "CrunchyData/postgres-operator#2178",
  },
  {
    text:
      "  Normal   Started    76s                kubelet, gke-1  Started container\n  Warning  Unhealthy  10s (x7 over 70s)  kubelet, gke-1  Readiness probe failed: Get http://10.72.0.84:8000/health: net/http: request canceled (Client.Timeout exceeded while awaiting headers)",
    rule: null,
    source: "jupyterhub/zero-to-jupyterhub-k8s#1356",
  },
  {
    text:
      "Readiness probe failed: Get http://10.244.5.16:8022/health: dial tcp 10.244.5.16:8022: connect: connection refused",
    rule: null,
    source: "knative/serving#1773",
  },
  {
    text:
      "ceph-rgw-548fdf5fc5-rc55v          1/1     Running        1          4h25m   10.232.0.29   node-4   <none>           <none>\nceph-rgw-548fdf5fc5-t5k8d          0/1     NodeAffinity   0          4h25m   <none>        node-5   <none>           <none>",
    rule: "kubelet-predicate-failed",
    source: "kubernetes/kubernetes#109663",
  },
  {
    text:
      "kube-system         dns-controller-84d645665c-4fjbn                                           0/1     NodeAffinity   0          12m",
    rule: "kubelet-predicate-failed",
    source: "kubernetes/kops#10147",
  },
  {
    text:
      "NAMESPACE            NAME                                         READY   STATUS      RESTARTS   AGE    IP             NODE                 NOMINATED NODE   READINESS GATES\njob-4362             all-succeed--1-28jc9                         0/1     Completed   0          36s    10.244.2.13    kind-worker2         <none>           <none>\njob-4362             all-succeed--1-5bkp2                         0/1     OutOfcpu    0          38s    <none>         kind-worker2         <none>           <none>",
    rule: "kubelet-node-resources",
    source: "kubernetes/kubernetes#106884",
  },
  { text: "web-7c9d8-x2x5k   0/1   Evicted   0   3d", rule: "kubelet-evicted", source: "kubectl 1.34 get pods" },
  {
    text: "web-7c9d8-x2x5k   0/2   NodeShutdown   0   3d",
    rule: "kubelet-node-shutdown",
    source: "kubectl 1.34 get pods",
  },
  {
    text: "[ERROR IsPrivilegedUser]: user is not running as root",
    rule: "kubeadm-not-root",
    source: "kubernetes v1.34 cmd/kubeadm/app/preflight/checks.go",
  },
  {
    text: "kube-system   kube-proxy-gke-1   0/1   MatchNodeSelector   0   3h",
    rule: "kubelet-predicate-failed",
    source: "kubernetes/kubernetes#43846",
  },
  {
    text:
      "NAME        READY   STATUS                    RESTARTS   AGE\ncpu-pod-2   0/1     Topology Affinity Error   0          5s",
    rule: "kubelet-topology",
    source: "kubernetes/kubernetes#84597",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-8ffdf006-f66c-4b1e-8c52-bc3641a3d96c" : rpc error: code = Internal desc = mount failed: exit status 32 Mounting command: mount Mounting arguments: -t ext4 -o defaults /dev/longhorn/pvc-8ffdf006-f66c-4b1e-8c52-bc3641a3d96c /var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-8ffdf006-f66c-4b1e-8c52-bc3641a3d96c/globalmount Output: mount: /var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-8ffdf006-f66c-4b1e-8c52-bc3641a3d96c/globalmount: /dev/longhorn/pvc-8ffdf006-f66c-4b1e-8c52-bc3641a3d96c already mounted or mount point busy.',
    rule: "volume-device-busy",
    source: "longhorn/longhorn#1819",
  },
  {
    text:
      '  Feb 19 07:44:33 dev-master-0 kubelet[296958]: E0219 07:44:33.268731  296958 kubelet.go:3202] "Failed creating a mirror pod" err="Timeout: request did not complete within requested timeout - context deadline exceeded" pod="kube-system/etcd-dev-master-0"\n  Feb 19 07:46:36 dev-master-0 kubelet[296958]: E0219 07:46:36.269946  296958 pod_workers.go:1301] "Error syncing pod, skipping" err="unmounted volumes=[etcd-certs etcd-data], unattached volumes=[], failed to process volumes=[]: context deadline exceeded" pod="kube-system/etcd-dev-master-0" podUID="8c6910ab93222d3160e061a40a697e7f"',
    rule: "api-request-timeout",
    source: "deckhouse/deckhouse#12191",
  },
  {
    text:
      '2020-03-25 13:08:19.610050 W | etcdserver: timed out waiting for read index response (local node might have slow network)\n2020-03-25 13:08:20.015881 W | etcdserver: failed to revoke 15017111cc46f81c ("etcdserver: request timed out")',
    rule: "etcd-slow",
    source: "etcd-io/etcd#11809",
  },
  {
    text: 'error patching node "minikube" through apiserver: etcdserver: request timed out',
    rule: "etcd-slow",
    source: "kubernetes/minikube#5615",
  },
  {
    text:
      '{"log":"W0523 05:56:42.026354       1 clientconn.go:1120] grpc: addrConn.createTransport failed to connect to {https://10.5.5.216:2379 0  \\u003cnil\\u003e}. Err :connection error: desc = \\"transport: Error while dialing dial tcp 10.5.5.216:2379: connect: connection refused\\". Reconnecting...\\n","stream":"stderr","time":"2020-05-23T05:56:42.026699045Z"}',
    rule: "etcd-unreachable",
    source: "kubernetes/kubeadm#2150",
  },
  {
    text:
      'Warning  FailedMount  40s (x7 over 74s)  kubelet, aks-agentpool-96345064-0  MountVolume.SetUp failed for volume "azure-kv" : mount command failed, status: Failure, reason: /etc/kubernetes/volumeplugins/azure~kv/azurekeyvault-flexvolume failed, Access denied. Caller was not found on any access policy. r nCaller: appid=6e2584bf-XXXXXXXXXXXXXXXX;oid=087127d7-XXXXXXXXXXXXXX;numgroups=0;iss=https://sts.windows.net/XXXXXXXXXXXXXXX/ r nVault: rpslskvXXXXXXXXXXX;location=eastus InnerError={code:AccessDenied}',
    rule: "secrets-store-access-denied",
    source: "microsoft/RockPaperScissorsLizardSpock#7",
  },
  {
    text: "PermissionError: [Errno 13] Permission denied: '/data/x'",
    rule: null,
    source: "Python",
  },
  {
    text: "OSError: [Errno 30] Read-only file system: '/etc/hosts'",
    rule: null,
    source: "Python",
  },
  {
    text: "java.nio.file.AccessDeniedException: /data/x",
    rule: null,
    source: "Java",
  },
  {
    text:
      'initdb: error: could not change permissions of directory "/var/lib/postgresql/data": Operation not permitted',
    rule: "volume-not-writable",
    source: "PostgreSQL",
  },
  {
    text: "Error: EACCES: permission denied, open '/data/x'",
    rule: null,
    source: "Node.js",
  },
  {
    text: "chown: changing ownership of '/data': Operation not permitted",
    rule: null,
    source: "GNU coreutils",
  },
  {
    text:
      '  1m            14s             12      {kubelet 10.210.8.122}                                          FailedMount     Unable to mount volumes for pod "g-pj3pl_dev": exit status 32\n  1m            14s             12      {kubelet 10.210.8.122}                                          FailedSync      Error syncing pod, skipping: exit status 32',
    rule: "kubelet-volume",
    source: "kubernetes/kubernetes#18749",
  },
  {
    text:
      "      Reason:       ContainerCannotRun\n      Message:      error while creating mount source path '/var/lib/kubelet/pods/f376aa1c-29bd-11e9-b82a-b827eb21c804/volumes/kubernetes.io~nfs/pvc-906dd368-22ec-11e9-b375-b827eb21c804': mkdir /var/lib/kubelet/pods/f376aa1c-29bd-11e9-b82a-b827eb21c804/volumes/kubernetes.io~nfs/pvc-906dd368-22ec-11e9-b375-b827eb21c804: file exists\n      Exit Code:    128",
    rule: "volume-mount-stale",
    source: "kubernetes-retired/external-storage#1128",
  },
  {
    text:
      '  Warning  FailedScheduling  16m (x3 over 17m)  default-scheduler  persistentvolumeclaim "nfs" not found\n  Warning  FailedScheduling  16m (x2 over 16m)  default-scheduler  running "VolumeBinding" filter plugin for pod "read-pod": pod has unbound immediate PersistentVolumeClaims',
    rule: "pod-claim-unbound",
    source: "kubernetes-retired/external-storage#1102",
  },
  {
    text:
      'E0420 00:21:27.286276   20351 kubelet.go:1761] "Unable to attach or mount volumes for pod; skipping pod" err="unmounted volumes=[vol-1], unattached volumes=[vol-1 vol-2 vol-3]: timed out waiting for the condition" pod="<Pod-1>"',
    rule: "volume-wait-timeout",
    source: "kubernetes-csi/csi-driver-nfs#439",
  },
  {
    text:
      "E0512 10:43:50.629629 4127768 mount_linux.go:150] Mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t xfs -o bind,_netdev /var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-1/globalmount/0001-0009-rook-ceph-0000000000000002-fa3081da /var/lib/kubelet/pods/1/volumes/kubernetes.io~csi/pvc-1/mount\nOutput: mount: /var/lib/kubelet/pods/1/volumes/kubernetes.io~csi/pvc-1/mount: special device /var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-1/globalmount/0001-0009-rook-ceph-0000000000000002-fa3081da does not exist.",
    rule: "volume-bind-source-missing",
    source: "ceph/ceph-csi#2075",
  },
  {
    text:
      '  Warning  FailedAttachVolume  6s (x6 over 22s)  attachdetach-controller  AttachVolume.Attach failed for volume "pvc-0c4b1bb4-8a3f-4a6f-b4a4-6b4c7c8f1f4a" : rpc error: code = Unavailable desc = ControllerPublish not permitted on node "projects/omitted/zones/europe-west1-b/instances/gke-pool-6acbd600-ui3w" due to backoff condition',
    rule: "volume-not-attached",
    source: "kubernetes/kubernetes#110987",
  },
  {
    text:
      'E0730 00:01:16.369874       7 attacher.go:215] Error checking if PD ("schall1-int1-es") is already attached to current node ("gke-c2-default-pool-40cc47de-b1ja"). Will continue and try detach anyway. err=instance not found',
    rule: "cloud-node-unknown",
    source: "kubernetes/kubernetes#29166",
  },
  {
    text: 'AttachVolume.Attach failed for volume "csi-gcs-pv" : attachdetachment timeout for volume csi-gcs',
    rule: "volume-not-attached",
    source: "ofek/csi-gcs#71",
  },
  {
    text:
      '  Normal   Scheduled           97s   default-scheduler        Successfully assigned default/nfs-server-65c4b59c54-h4z4d to worker-1\n  Warning  FailedAttachVolume  47s   attachdetach-controller  AttachVolume.NewAttacher failed for volume "nfs-pvc" : failed to get GCE GCECloudProvider with error <nil>',
    rule: "cloud-provider-not-configured",
    source: "kelseyhightower/kubernetes-the-hard-way#705",
  },
  {
    text:
      'I1012 11:35:30.512329       1 attacher.go:104] Attach volume "762bf306-9748-4be0-a6c0-914821001116" to instance "69283384-874d-4b64-a2e3-ae628f79ec6d" failed with volume 762bf306-9748-4be0-a6c0-914821001116 is not attached to 69283384-874d-4b64-a2e3-ae628f79ec6d',
    rule: "cloud-attach-failed",
    source: "kubernetes/kubernetes#34698",
  },
  {
    text:
      '  17s\t\t17s\t\t1\t{controller-manager }\t\t\tWarning\t\tFailedMount\tFailed to attach volume "v2222222222222" on node "da-kk73n6cdy4-0-z5nbegh6ltn6-kube-minion-gka5gie7czuk" with: Expected HTTP response code [200] when accessing [POST http://10.20.0.2:8774/v2/035bf9cd68ad41dfa7d57e2a7b9691ca/servers/8574841d-caf1-4283-b27c-0aa926fea5ee/os-volume_attachments], but got 400 instead\n{"badRequest": {"message": "Invalid volume: volume \'09c678bf-2f86-41b1-85c6-92d366a612b9\' status must be \'available\'. Currently in \'in-use\'", "code": 400}}',
    rule: "volume-attached-elsewhere",
    source: "kubernetes/kubernetes#44536",
  },
  {
    text:
      'May 17 11:53:07 my-node kubelet: E0517 11:53:07.195378    3261 container_manager_linux.go:358] "Failed to initialize memory manager" err="unknown policy: \\"static\\""\nMay 17 11:53:07 my-node kubelet: E0517 11:53:07.195440    3261 server.go:292] "Failed to run kubelet" err="failed to run Kubelet: unknown policy: \\"static\\""\nMay 17 11:53:07 my-node systemd: kubelet.service: main process exited, code=exited, status=1/FAILURE',
    rule: "kubelet-manager-settings",
    source: "kubernetes/kubernetes#102073",
  },
  {
    text:
      'Error from server: Get "https://IP:10250/containerLogs/kube-system/kubelet-2sppg/kubelet": EOF\n\n\nError from server: Get "https://IP:10250/containerLogs/kube-system/kubelet-2sppg/kubelet": dial tcp IP:10250: connect: connection refused',
    rule: "kubelet-unreachable",
    source: "kinvolk/lokomotive#1578",
  },
  {
    text:
      "Oct 24 02:14:39 minikube kubelet[8371]: E1024 02:14:39.133407    8371 container_manager_linux.go:291] failed to initialize cpu manager: [cpumanager] unable to determine reserved CPU resources for static policy\nOct 24 02:14:39 minikube kubelet[8371]: F1024 02:14:39.133437    8371 server.go:261] failed to run Kubelet: [cpumanager] unable to determine reserved CPU resources for static policy",
    rule: "kubelet-manager-settings",
    source: "kubernetes/kubernetes#70161",
  },
  {
    text:
      'the kubelet fails to start with "Memory states for the NUMA node and resource are different" and "Invalid state, please drain node and remove policy state file"',
    rule: "kubelet-manager-state",
    source: "NVIDIA/gpu-operator#455",
  },
  {
    text:
      "  Warning  UnexpectedAdmissionError  84s                kubelet            Allocate failed due to no healthy devices present; cannot allocate unhealthy devices xxx, which is unexpected",
    rule: "kubelet-device-unhealthy",
    source: "kubernetes/kubernetes#125579",
  },
  {
    text:
      "> Pod Allocate failed due to device plugin GetPreferredAllocation rpc failed with err: rpc error: code = Unknown desc = Unable to retrieve list of available devices: error creating nvml.Device 3: nvml: GPU is lost, which is unexpected",
    rule: "nvidia-gpu-lost",
    source: "NVIDIA/k8s-device-plugin#231",
  },
  {
    text:
      'Error creating: pods "node-exporter-" is forbidden: unable to validate against any pod security policy: [spec.securityContext.hostNetwork: Invalid value: true: Host network is not allowed to be used spec.securityContext.hostPID: Invalid value: true: Host PID is not allowed to be used spec.volumes[0]: Invalid value: "hostPath": hostPath volumes are not allowed to be used',
    rule: "pod-security-policy-violated",
    source: "prometheus-operator/kube-prometheus#678",
  },
  {
    text:
      'W0906 10:54:57.616580  638566 warnings.go:70] would violate PodSecurity "restricted:latest": host namespaces (hostNetwork=true, hostPID=true), allowPrivilegeEscalation != false (container "node-exporter" must set securityContext.allowPrivilegeEscalation=false), unrestricted capabilities (container "node-exporter" must set securityContext.capabilities.drop=["ALL"])',
    rule: "pod-security-violated",
    source: "prometheus-community/helm-charts#4837",
  },
  {
    text:
      '1h          1h           11        prometheus-node-exporter.154de828052b9931         DaemonSet                                           Warning   FailedCreate       daemonset-controller      Error creating: pods "prometheus-node-exporter-" is forbidden: unable to validate against any security context constraint: [provider restricted: .spec.securityContext.hostNetwork: Invalid value: true: Host network is not allowed to be used provider restricted: .spec.securityContext.hostPID: Invalid value: true: Host PID is not allowed to be used',
    rule: "pod-scc-missing",
    source: "openshift/openshift-azure#265",
  },
  {
    text:
      '              Message: "pods \\"nfd-worker-c42c228b-e2b8-483e-aefc-810068dcc450\\" is forbidden: violates PodSecurity \\"restricted:latest\\": restricted volume types (volumes \\"host-boot\\", \\"host-os-release\\", \\"host-sys\\", \\"host-usr-lib\\", \\"host-usr-src\\" use restricted volume type \\"hostPath\\")",\n              Reason: "Forbidden",',
    rule: "pod-security-violated",
    source: "kubernetes-sigs/node-feature-discovery#1002",
  },
  {
    text:
      '> Warning\tFailedMount\tMountVolume.SetUp failed for volume "keycloak-scripts" : configmap references non-existent config key: REPLICAS\t7 minutes ago\nWarning\tFailedMount\tUnable to mount volumes for pod "keycloak-0_default(3a010ebf-6762-11e9-b9e2-005056a67a77)": timeout expired waiting for volumes to attach or mount for pod "default"/"keycloak-0". list of unmounted volumes=[keycloak-scripts]. list of unattached volumes=[keycloak-scripts default-token-dhqb6]\t7 minutes ago',
    rule: "kubelet-object-missing",
    source: "galexrt/kubernetes-keycloak#5",
  },
  {
    text:
      'Oct 19 21:43:51 ip-172-30-125-127 kubelet[7082]: E1019 21:43:51.116189    7082 nestedpendingoperations.go:301] Operation for "{volumeName:kubernetes.io/configmap/c427bb19-21ba-41a7-af32-9b2236264aa2-cluster-config podName:c427bb19-21ba-41a7-af32-9b2236264aa2 nodeName:}" failed. No retries permitted until 2020-10-19 21:43:51.616168491 +0000 UTC m=+371.414519935 (durationBeforeRetry 500ms). Error: "MountVolume.SetUp failed for volume \\"cluster-config\\" (UniqueName: \\"kubernetes.io/configmap/c427bb19-21ba-41a7-af32-9b2236264aa2-cluster-config\\") pod \\"tier-allocator-0\\" (UID: \\"c427bb19-21ba-41a7-af32-9b2236264aa2\\") : stat /var/lib/kubelet/pods/c427bb19-21ba-41a7-af32-9b2236264aa2/volumes/kubernetes.io~configmap/cluster-config: no such file or directory"',
    rule: "kubelet-pod-directory",
    source: "kubernetes/kubernetes#95778",
  },
  {
    text:
      'E0604 10:31:19.324314    3580 projected.go:265] Couldn\'t get configMap e2e-tests-projected-mnbzg/projected-configmap-test-volume-f1dfa503: User "system:node:e2e-34198-minion-group-qnk2" cannot get configmaps in the namespace "e2e-tests-proj',
    rule: "kubelet-object-unread",
    source: "kubernetes/kubernetes#47020",
  },
  {
    text:
      'kubelet_pods.go:180] Mount cannot be satisfied for container "xxx", because the volume is missing or the volume mounter is nil: {Name:default-token-ln85q ReadOnly:true MountPath:/var/run/secrets/kubernetes.io/serviceaccount SubPath: MountPropagation:<nil>}\nkubelet: E0731 18:38:02.367543    1766 kuberuntime_manager.go:733] container start failed: CreateContainerConfigError: cannot find volume "default-token-ln85q" to mount into container "xxx"',
    rule: "volume-not-mounted",
    source: "kubernetes/kubernetes#66821",
  },
  {
    text:
      '2022-12-02T23:04:22.193808173Z 2022-12-02T23:04:22.193Z ERROR   common/vsphereutil.go:582       failed to attach disk "2541ea93-e310-4342-9ed3-59652741ac44" with VM: "VirtualMachine:vm-52 [VirtualCenterHost: 10.0.0.50, UUID: 420533df]". err: failed to attach cns volume: "2541ea93-e310-4342-9ed3-59652741ac44" to node vm: "VirtualMachine:vm-52 [VirtualCenterHost: 10.0.0.50, UUID: 420533df]". fault: "(*types.LocalizedMethodFault)(0xc000683180)({\\n DynamicData: (types.DynamicData) {\\n },\\n Fault: (types.BaseMethodFault) <nil>,\\n LocalizedMessage: (string) (len=188) \\"Volume with ID 2541ea93-e310-4342-9ed3-59652741ac44 is not registered as CNS Volume. Error message: The input volume 2541ea93-e310-4342-9ed3-59652741ac44 is not registered as a CNS volume.\\"\\n})\\n"',
    rule: "vsphere-attach-failed",
    source: "kubernetes-sigs/vsphere-csi-driver#2121",
  },
  {
    text:
      '  Warning  FailedMount  2m50s (x781 over 26h)  kubelet  MountVolume.MountDevice failed for volume "pvc-xx9" : rpc error: code = NotFound desc = disk: xx not attached to node',
    rule: "vsphere-disk-id-missing",
    source: "kubernetes-sigs/vsphere-csi-driver#2954",
  },
  {
    text:
      '│ Output: mount error(13): Permission denied                                                                                                                           │\n│ Refer to the mount.cifs(8) manual page (e.g. man mount.cifs) and kernel log messages (dmesg)                                                                         │\n│   Warning  FailedMount  39s (x11 over 6m52s)  kubelet  MountVolume.MountDevice failed for volume "pvc-89f20fa4-6b1f-4169-a744-02c814804b22" : rpc error: code = Inte │',
    rule: "smb-share-refused",
    source: "kubernetes-csi/csi-driver-smb#852",
  },
  {
    text:
      '  **Warning  FailedAttachVolume  116s (x24 over 34m)  attachdetach-controller  AttachVolume.Attach failed for volume "my-pvc" : rpc error: code = NotFound desc = Instance "xxxxxxxxxxx" not found**',
    rule: "cloud-node-unknown",
    source: "kubernetes-sigs/aws-ebs-csi-driver#611",
  },
  {
    text: '" error: could not get storage key for storage account xxx: could not get storage key"',
    rule: "volume-access-refused",
    source: "kubernetes-sigs/azurefile-csi-driver#238",
  },
  {
    text:
      '{"log":"E1103 18:28:07.208359       1 authentication.go:65] Unable to authenticate the request due to an error: x509: certificate has expired or is not yet valid\\n","stream":"stderr","time":"2021-11-03T18:28:07.208526256Z"}',
    rule: "api-certificate-expired",
    source: "kubernetes/kubernetes#106499",
  },
  {
    text:
      "Nov 11 00:15:53 10.0.0.100 kubelet[66610]: E1111 00:15:53.851634   66610 transport.go:113] The currently active client certificate has expired, but the server is not responsive. A restart may be necessary to retrieve new initial credentials.",
    rule: "kubelet-credentials",
    source: "kubernetes/kubernetes#96256",
  },
  {
    text:
      '  28s\t\t8s\t\t3\t{kubelet k8s-node-2}\t\t\tWarning\t\tFailedMount\tMountVolume.SetUp failed for volume "kubernetes.io/iscsi/24332670-3c99-11e8-a882-0050568a4944-iscsipd-rw" (spec.Name: "iscsipd-rw") pod "24332670-3c99-11e8-a882-0050568a4944" (UID: "24332670-3c99-11e8-a882-0050568a4944") with: failed to get any path for iscsi disk',
    rule: "volume-device-missing",
    source: "kubernetes/kubernetes#62327",
  },
  {
    text:
      'Warning  FailedMount  85s (x48 over 82m)  kubelet  MountVolume.MountDevice failed for volume "csi-ff77a248-8363-4240-b960-25afdb9e5baf" : rpc error: code = Internal desc = iscsi: error adding node record to db: exit status 127',
    rule: "volume-iscsi-program-missing",
    source: "oracle/oci-cloud-controller-manager#512",
  },
  {
    text: "The node was low on resource: nodefs\nThe node was low on resource: [DiskPressure].",
    rule: "kubelet-evicted-disk",
    source: "kubernetes/kubernetes#57442",
  },
  {
    text:
      "status:\n  phase: Failed\n  message: 'Pod The node had condition: [DiskPressure]. '\n  reason: Evicted\n  startTime: '2021-11-23T14:17:12Z'",
    rule: "kubelet-node-condition",
    source: "operate-first/apps#1352",
  },
  {
    text:
      "Mar 17 12:44:49 minikube kubelet[2278]: W0317 12:44:49.953485    2278 eviction_manager.go:159] Failed to admit pod kindnet-z7vcs_kube-system(d228d315-f1c8-46ea-86ba-a8750c9686cb) - node has conditions: [DiskPressure]",
    rule: "kubelet-node-condition",
    source: "kubernetes/minikube#7073",
  },
  {
    text:
      "[root@k8s-master kube]# kubectl exec -it nginx-6bcd55cfd6-5n5rf /bin/bash\nError from server: error dialing backend: dial tcp 192.168.1.14:10250: getsockopt: no route to host",
    rule: "kubelet-unreachable",
    source: "kubernetes/kubernetes#62511",
  },
  {
    text: "0/5 nodes are available: 1 node(s) had volume node affinity conflict, 4 node(s) didn't match node selector",
    rule: "pod-volume-elsewhere",
    source: "kubernetes/kubernetes#81020",
  },
  {
    text:
      "  Warning  FailedScheduling  97s (x33 over 42m)  default-scheduler  0/3 nodes are available: 1 node(s) didn't match pod affinity/anti-affinity, 1 node(s) didn't satisfy existing pods anti-affinity rules, 2 node(s) had volume node affinity conflict.**",
    rule: "pod-volume-elsewhere",
    source: "kubernetes/kubernetes#104709",
  },
  {
    text:
      "error: error upgrading connection: error dialing backend: x509: certificate is valid for kubehost, localhost, not k3os-12063",
    rule: "kubelet-serving-certificate",
    source: "rancher/k3os#718",
  },
  {
    text:
      'Error from server: Get "https://192.168.1.62:10250/containerLogs/cattle-system/helm-operation-25fv5/helm": x509: certificate is valid for 127.0.0.1, 192.168.1.53, not 192.168.1.62',
    rule: "kubelet-serving-certificate",
    source: "k3s-io/k3s#5852",
  },
  {
    text:
      "root:/etc/rancher/k3s# kubectl get pods --kubeconfig k3s.yaml\nerror: You must be logged in to the server (Unauthorized)",
    rule: "api-unauthorized",
    source: "k3s-io/k3s#5864",
  },
  {
    text:
      'Apr 15 18:53:31 node1 kubelet[5358]: E0415 18:53:31.995375    5358 kubelet_node_status.go:374] Error updating node status, will retry: error getting node "node1.bootstrapo2.acs": nodes "node1.bootstrapo2.acs" not found',
    rule: "kubelet-node-renamed",
    source: "kubernetes/kubernetes#62600",
  },
  {
    text:
      'Error from server (InternalError): Internal error occurred: failed calling webhook "check-ignore-label.gatekeeper.sh": failed to call webhook: Post "https://gatekeeper-webhook-service.gatekeeper-system.svc:443/v1/admitlabel?timeout=3s": dial tcp 10.112.0.99:8443: i/o timeout',
    rule: "webhook-unanswered",
    source: "open-policy-agent/gatekeeper#3538",
  },
  {
    text:
      "E0329 12:22:47.251683       1 cacher.go:428] unexpected ListAndWatch error: storage/cacher.go:/minio.min.io/tenants: Failed to list minio.min.io/v1, Kind=Tenant: conversion webhook for minio.min.io/v2, Kind=Tenant failed: Post https://operator.minio.svc:4222/webhook/v1/crd-conversion?timeout=30s: x509: certificate signed by unknown authority",
    rule: "webhook-ca-unknown",
    source: "minio/operator#561",
  },
  {
    text:
      'W0321 14:20:43.601322       1 reflector.go:324] pkg/mod/k8s.io/client-go@v0.23.0/tools/cache/reflector.go:167: failed to list *v1beta2.Redis: conversion webhook for redis.redis.opstreelabs.in/v1beta1, Kind=Redis failed: Post "https://webhook-service.redis-operator.svc:443/convert?timeout=30s": http: server gave HTTP response to HTTPS client',
    rule: "webhook-unreachable",
    source: "OT-CONTAINER-KIT/redis-operator#837",
  },
  {
    text:
      'Error from server (Invalid): error when creating "STDIN": CustomResourceDefinition.apiextensions.k8s.io "certificaterequests.cert-manager.io" is invalid: spec.conversion.webhookClientConfig: Required value: required when strategy is set to Webhook, but not allowed because the CustomResourceWebhookConversion feature is disabled',
    rule: "api-crd-invalid",
    source: "hpi-schul-cloud/jitsi-deployment#25",
  },
  {
    text:
      '2022-10-25T23:01:07.823828827+02:00 stderr F E1025 21:01:07.823780       1 authentication.go:63] "Unable to authenticate the request" err="[invalid bearer token, service account token has been invalidated]"',
    rule: "api-unauthorized",
    source: "rancher/rke2#3379",
  },
  {
    text:
      '12m         Warning   FailedPreStopHook         Pod    Exec lifecycle hook ([bash -c /usr/sbin/nginx -s quit ; sleep 29]) for Container "nginx" in Pod "nginx-678cbdbf9b-9m994_default(78dd52bd-d2b0-11e8-9d2e-f8cab834928e)" failed - error: command \'bash -c /usr/sbin/nginx -s quit ; sleep 29\' exited with 137: 2018/10/18 08:36:03 [notice] 13#13: signal process started',
    rule: "kubelet-pre-stop-hook",
    source: "canonical/microk8s#138",
  },
  {
    text:
      ' [talos] controller failed {"component": "controller-runtime", "controller": "k8s.KubeletStaticPodController", "error": "error refreshing pod status: error fetching pod status: Get \\x5c"https://127.0.0.1:10250/pods/?timeout=30s\\x5c": remote error: tls: internal error"}',
    rule: "kubelet-serving-certificate",
    source: "siderolabs/talos#6736",
  },
  {
    text:
      'user: warning: [2026-03-05T17:20:48.760642813Z]: [talos] controller failed {"component": "controller-runtime", "controller": "k8s.KubeletStaticPodController", "error": "error refreshing pod status: error fetching pod status: Get \\"https://127.0.0.1:10250/pods/?timeout=30s\\": tls: failed to verify certificate: x509: certificate is not valid for any names, but wanted to match cn-beijing.node-1"}',
    rule: "kubelet-serving-certificate",
    source: "siderolabs/talos#12894",
  },
  {
    text:
      '10.224.224.125: user: warning: [2024-05-02T06:38:37.183292616Z]: [talos] kubernetes endpoint watch error {"component": "controller-runtime", "controller": "k8s.EndpointController", "error": "failed to list *v1.Endpoints: Get \\"https://10.224.224.125:6443/api/v1/namespaces/default/endpoints?fieldSelector=metadata.name%3Dkubernetes&limit=500&resourceVersion=0\\": dial tcp 10.224.224.125:6443: connect: connection refused"}',
    rule: "api-server-unreachable",
    source: "siderolabs/talos#8689",
  },
  {
    text:
      '192.168.242.188: {"ts":1686800725280.5708,"caller":"status/status_manager.go:809","msg":"Failed to get status for pod","v":0,"podUID":"235afef6d6002298a84128703f0db3ef","pod":{"name":"kube-controller-manager-talos-0sr-1c0","namespace":"kube-system"},"err":"Get \\"https://localhost:6443/api/v1/namespaces/kube-system/pods/kube-controller-manager-talos-0sr-1c0\\": dial tcp [::1]:6443: connect: connection refused"}',
    rule: "api-server-unreachable",
    source: "siderolabs/talos#7377",
  },
  {
    text:
      'Jun 06 19:33:03 ip-10-150-127-198 kubelet[3214]: E0606 19:33:03.828406 3214 kubelet_node_status.go:96] "Unable to register node with API server" err="Unauthorized" node="ip-10-150-127-198.ec2.internal"\nJun 06 19:33:03 ip-10-150-127-198 kubelet[3214]: E0606 19:33:03.828481 3214 controller.go:145] "Failed to ensure lease exists, will retry" err="Unauthorized" interval="7s"',
    rule: "kubelet-node-unauthorized",
    source: "awslabs/amazon-eks-ami#1837",
  },
  {
    text:
      'Jan 07 11:41:52 k8s-worker-02 kubelet[7251]: E0107 11:41:52.642553    7251 kubelet_node_status.go:94] Unable to register node "k8s-worker-02" with API server: nodes is forbidden: User "system:anonymous" cannot create resource "nodes" in API group "" at the cluster scope',
    rule: "kubelet-node-unauthorized",
    source: "amimof/kubernetes-the-right-way#22",
  },
  {
    text:
      "Dec  4 08:09:02 ip-10-0-8-187 kubelet: E1204 08:09:02.760634    3542 reflector.go:205] k8s.io/kubernetes/pkg/kubelet/kubelet.go:461: Failed to list *v1.Node: Unauthorized\nDec  4 08:09:03 ip-10-0-8-187 kubelet: W1204 08:09:03.296102    3542 cni.go:171] Unable to update cni config: No networks found in /etc/cni/net.d",
    rule: "kubelet-node-unauthorized",
    source: "aws/amazon-vpc-cni-k8s#254",
  },
  {
    text:
      "    May 14 12:15:33 vm1 kubelet[17678]: F0514 12:15:33.800000   17678 server.go:233] failed to run Kubelet: cannot create certificate signing request: Unauthorized",
    rule: "kubelet-credentials",
    source: "kubernetes/kubeadm#809",
  },
  {
    text:
      'Failed to create Pod: {"ErrStatus":{"metadata":{},"status":"Failure","message":"pods \\"7664060197ec7e87bf21d4bd73857b42-jupyter-0\\" is forbidden: failed quota: ensaas-default-resourcequota: must specify limits.cpu,limits.memory,requests.cpu,requests.memory","reason":"Forbidden","details":{"name":"7664060197ec7e87bf21d4bd73857b42-jupyter-0","kind":"pods"},"code":403}}',
    rule: "pod-quota-unspecified",
    source: "microsoft/pai#5215",
  },
  {
    text:
      'Warning  FailedCreate  36s   job-controller  Error creating: pods "hap-operator-kubernetes-ingress-crdjob-1-6nxxb" is forbidden: failed quota: ingress-stack: must specify limits.cpu for: crd; limits.memory for: crd; requests.cpu for: crd; requests.memory for: crd</code>',
    rule: "pod-quota-unspecified",
    source: "haproxytech/helm-charts#236",
  },
  {
    text:
      'Error from server (pods "be-test" is forbidden: failed quota: test-quota: must specify limits.cpu,limits.memory,requests.cpu,requests.memory): error when creating "be-test.yaml": admission webhook "resourcesquotas.quota.kubesphere.io" denied the request: pods "be-test" is forbidden: failed quota: test-quota: must specify limits.cpu,limits.memory,requests.cpu,requests.memory',
    rule: "pod-quota-unspecified",
    source: "koordinator-sh/koordinator#2385",
  },
  {
    text:
      '{"component":"virt-launcher","level":"error","msg":"internal error: qemu unexpectedly closed the monitor: 2024-01-11T08:23:30.351153Z qemu-kvm: -blockdev {\\"driver\\":\\"host_device\\",\\"filename\\":\\"/dev/datavolumevolume3\\",\\"node-name\\":\\"libvirt-2-storage\\",\\"cache\\":{\\"direct\\":false,\\"no-flush\\":false},\\"auto-read-only\\":true,\\"discard\\":\\"unmap\\"}: Could not open \'/dev/datavolumevolume3\': Permission denied","pos":"qemuProcessReportLogError:1971","subcomponent":"libvirt","thread":"82","timestamp":"2024-01-11T08:23:30.402000Z"}',
    rule: "block-device-denied",
    source: "kubevirt/kubevirt#11002",
  },
  {
    text:
      'Jan 16 01:43:40 appserv56 kubelet[6715]: E0116 01:43:40.722571    6715 nestedpendingoperations.go:348] Operation for "{volumeName:kubernetes.io/csi/dcx.csi.diamanti.com^pvc-6a70e1b4-8b7f-435a-bf5c-fba2fddea7fe podName:2fb65628-7467-45d4-8dc1-4f77e5cc64db nodeName:}" failed. No retries permitted until 2024-01-16 01:45:42.722524679 -0800 PST m=+15150.170124605 (durationBeforeRetry 2m2s). Error: UnmapVolume.UnmapBlockVolume failed for volume "pvc-6a70e1b4-8b7f-435a-bf5c-fba2fddea7fe" (UniqueName: "kubernetes.io/csi/dcx.csi.diamanti.com^pvc-6a70e1b4-8b7f-435a-bf5c-fba2fddea7fe") pod "2fb65628-7467-45d4-8dc1-4f77e5cc64db" (UID: "2fb65628-7467-45d4-8dc1-4f77e5cc64db") : blkUtil.DetachFileDevice failed. globalUnmapPath:, podUID: 2fb65628-7467-45d4-8dc1-4f77e5cc64db, bindMount: true: failed to unmap device from map path. mapPath is empty',
    rule: null,
    source: "kubernetes/kubernetes#122960",
  },
  {
    text:
      '  Warning  FailedMount  5m    kubelet            MountVolume.SetUp failed for volume "pvc-ae703fc0-26d4-4ba2-bb92-2d709985e72b" : kubernetes.io/csi: mounter.SetupAt failed: rpc error: code = Unknown desc = Error fuseMount command: goofys\nargs: [--endpoint=http://minio-service.kubeflow:9000 --profile=pvc-ae703fc0-26d4-4ba2-bb92-2d709985e72b --type-cache-ttl 1s -f --stat-cache-ttl 1s --dir-mode 0777 --file-mode 0777 --http-timeout 5m -o allow_other -o ro e6dbfd34-1ed9-11eb-8b10-d62589704c0d /var/data/kubelet/pods/f3889d7b-0ee6-40d3-8add-87ddb82a1901/volumes/kubernetes.io~csi/pvc-ae703fc0-26d4-4ba2-bb92-2d709985e72b/mount]\noutput: 2020/11/04 20:11:37.734151 s3.ERROR code=NoCredentialProviders msg=no valid providers in chain. Deprecated.\n  For verbose messaging see aws.Config.CredentialsChainVerboseErrors, err=<nil>',
    rule: "cloud-credentials-missing",
    source: "datashim-io/datashim#58",
  },
  {
    text:
      "E0421 12:59:46.434786       1 utils.go:101] GRPC error: stat /var/lib/kubelet/pods/b9907a71-51fa-4e67-bbca-51f064f711a4/volumes/kubernetes.io~csi/pvc-c86e8e4d-e422-4c57-8130-e9ced69b0420/mount: software caused connection abort",
    rule: "volume-mount-stale",
    source: "ctrox/csi-s3#70",
  },
  {
    text:
      '"pvc-a41f225d-6257-4ffa-91a0-f257da3a8885" : rpc error: code = Unknown desc = Error fuseMount command: geesefs args: [--endpoint XXXXXXXXXX -o allow_other --log-file /dev/stderr --setuid 65534 --setgid 65534 --memory-limit 1000 --dir-mode 0777 --file-mode 0666 pvc-a41f225d-6257-4ffa-91a0-f257da3a8885: /var/lib/kubelet/plugins/kubernetes.io/csi/ru.yandex.s3.csi/XXXXXXX/globalmount]',
    rule: "fuse-program-failed",
    source: "yandex-cloud/k8s-csi-s3#163",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "myvolume" : rpc error: code = Unknown desc = stat /var/lib/kubelet/plugins/kubernetes.io/csi/ru.yandex.s3.csi/6906bd35218cf1d989e23a82b60f291f35eb9b7412b0038d021fb75d3c10dc24/globalmount: software caused connection abort',
    rule: "volume-mount-stale",
    source: "yandex-cloud/k8s-csi-s3#130",
  },
  {
    text:
      'Warning  FailedMount  1s (x7 over 33s)  kubelet  MountVolume.SetUp failed for volume "fuse-connections" : mkdir /sys/fs/fuse: operation not permitted',
    rule: "host-path-below-sys",
    source: "juicedata/juicefs-csi-driver#744",
  },
  {
    text:
      'PersistentVolumeClaim               Warning   ProvisioningFailed   persistentvolume-controller   Failed to provision volume with StorageClass "gp2": claim.Spec.Selector is not supported for dynamic provisioning on AWS',
    rule: "claim-selector-unsupported",
    source: "helm/helm#1911",
  },
  {
    text:
      'grpc.code=Unknown err="error making mount request: failed to login: Error making API request.\n\nURL: POST http://vault.default:8200/v1/auth/kubernetes/login\nCode: 403. Errors:\n\n* permission denied"',
    rule: "secrets-store-access-denied",
    source: "hashicorp/vault-csi-provider#112",
  },
  {
    text:
      '  Warning  FailedCreate  74s (x107 over 9h)  replicaset-controller  Error creating: pods "rabbitmq-cluster-operator-79888fd8c8-" is forbidden: unable to validate against any security context constraint: []',
    rule: "pod-security-policy-missing",
    source: "rabbitmq/cluster-operator#488",
  },
  {
    text: 'Error from server: Pod "tomcat-openshift" is forbidden: no providers available to validate pod request',
    rule: "pod-security-policy-missing",
    source: "openshift/origin#3797",
  },
  {
    text:
      'default           14s        40m         99        aspiring-rabbit-consul                           StatefulSet                                             Warning   FailedCreate            statefulset                   create Pod aspiring-rabbit-consul-0 in StatefulSet aspiring-rabbit-consul failed error: pods "aspiring-rabbit-consul-0" is forbidden: unable to validate against any security context constraint: [fsGroup: Invalid value: []int64{1000}: 1000 is not an allowed group]',
    rule: "pod-scc-missing",
    source: "helm/monocular#418",
  },
  {
    text:
      "Jul 31 21:15:29 ip-10-0-2-88 kubelet[3671]: I0731 21:15:29.267611    3671 kubelet.go:1579] Failed to update QoS cgroups while syncing pod: failed to set supported cgroup subsystems for cgroup /kubepods/burstable: Failed to set config for supported subsystems : failed to write 2 to cpu.shares: open /var/lib/rkt/pods/exited-garbage/7ec267f8-5159-4297-90fb-3eac594a8480/stage1/rootfs/opt/stage2/flannel/rootfs/sys/fs/cgroup/cpu,cpuacct/kubepods/burstable/cpu.shares: no such file or directory",
    rule: "kubelet-pod-cgroup",
    source: "kubernetes/kubernetes#49835",
  },
  {
    text:
      'kubelet[2879019]: E1211 20:21:29.889413 2879019 kubelet.go:1389] "Failed to start ContainerManager" err="failed to initialize top level QOS containers: failed to update top level BestEffort QOS cgroup : failed to write \\"2\\": write /sys/fs/cgroup/cpu,cpuacct/kubepods.slice/kubepods-besteffort.slice/cpu.shares: invalid argument"',
    rule: "cpu-limit-above-parent",
    source: "koordinator-sh/koordinator#2732",
  },
  {
    text:
      'Failed to initialize CSINode: error updating CSINode annotation: timed out waiting for the condition; caused by: nodes "ip-10-0-1-2.ec2.internal" not found',
    rule: "kubelet-node-unregistered",
    source: "kubernetes/kubernetes#112711",
  },
  {
    text:
      'May 14 19:50:28 k8-master-713 kubelet[5195]: E0514 19:50:28.985525    5195 goroutinemap.go:150] Operation for "/var/lib/kubelet/plugins_registry/csi.vsphere.vmware.com/csi.sock" failed. No retries permitted until 2020-05-14 19:52:30.985489804 -0700 PDT m=+7665.381717856 (durationBeforeRetry 2m2s). Error: "RegisterPlugin error -- failed to get plugin info using RPC GetInfo at socket /var/lib/kubelet/plugins_registry/csi.vsphere.vmware.com/csi.sock, err: rpc error: code = Unimplemented desc = unknown service pluginregistration.Registration"',
    rule: "csi-registrar-socket",
    source: "kubernetes-sigs/vsphere-csi-driver#220",
  },
  {
    text:
      "Liveness probe failed: F0920 03:05:08.973460      17 main.go:160] Kubelet plugin registration hasn't succeeded yet, file=/var/lib/kubelet/plugins/smb.csi.k8s.io/registration doesn't exist.",
    rule: "kubelet-plugin-unregistered",
    source: "kubernetes-csi/csi-driver-smb#670",
  },
  {
    text: "chown: changing ownership of ‘/var/lib/postgresql/data’: Operation not permitted",
    rule: "entry-point-chown-refused",
    source: "docker-library/postgres#361",
  },
  {
    text: "mkdir: cannot create directory '/pgdata/postgres-deployment-1217853053-9wk6b': Permission denied",
    rule: null,
    source: "CrunchyData/crunchy-containers#23",
  },
  {
    text: 'initdb: error: could not create directory "/var/lib/postgresql/data/pg": Permission denied',
    rule: "volume-not-writable",
    source: "docker-library/postgres#792",
  },
  {
    text:
      '2017-05-29 09:03:33 EDT [57]: [1-1] user=,db=,app=,client=FATAL:  data directory "/pgdata/peeking-mole-crunchy-master" has wrong ownership\n2017-05-29 09:03:33 EDT [57]: [2-1] user=,db=,app=,client=HINT:  The server must be started by the user that owns the data directory.',
    rule: "data-directory-owner",
    source: "CrunchyData/crunchy-containers#161",
  },
  {
    text: '"Caused by: java.nio.file.AccessDeniedException: /usr/share/elasticsearch/data/nodes",',
    rule: "volume-not-writable",
    source: "elastic/helm-charts#137",
  },
  {
    text:
      '"error.type":"java.lang.IllegalStateException","error.message":"failed to obtain node locks, tried [/usr/share/elasticsearch/data]; maybe these locations are not writable or multiple nodes were started on the same data path?"',
    rule: "volume-not-writable",
    source: "elastic/cloud-on-k8s#6156",
  },
  {
    text: "The node was low on resource: memory. Container kilo was using 30332Ki, which exceeds its request of 0.",
    rule: "kubelet-evicted-memory",
    source: "squat/kilo#329",
  },
  {
    text:
      'Error creating: pods "instaslice-operator-controller-manager-586f8db77c-" is forbidden: unable to validate against any security context constraint: [provider "anyuid": Forbidden: not usable by user or serviceaccount, provider restricted-v2: .containers[0].allowPrivilegeEscalation: Invalid value: true: Allowing privilege escalation for containers is not allowed, provider "restricted": Forbidden: not usable by user or serviceaccount]',
    rule: "pod-scc-missing",
    source: "openshift/instaslice-operator#213",
  },
  {
    text:
      'I0330 04:09:57.883677       1 event.go:278] Event(v1.ObjectReference{Kind:"DaemonSet", Namespace:"kube-system", Name:"kube-proxy", UID:"a0b4a679-1fb6-4e96-a3b8-0cc868cfa473", APIVersion:"apps/v1", ResourceVersion:"238", FieldPath:""}): type: \'Warning\' reason: \'FailedCreate\' Error creating: pods "kube-proxy-" is forbidden: no providers available to validate pod request',
    rule: "pod-security-policy-missing",
    source: "kubernetes/minikube#7314",
  },
  {
    text:
      'I0107 15:15:38.371047       1 csi_handler.go:243] "Error processing" VolumeAttachment="csi-cc29ece6825cb80acfaa7bbf24fcf236f3838c0dc1125bba9407b4c55744ae4c" err="failed to attach: rpc error: code = Aborted desc = volume pvc-62702773-9386-4d7c-8bf3-8a3171a167a4 is not ready for workloads"',
    rule: "longhorn-volume-not-ready",
    source: "longhorn/longhorn#10146",
  },
  {
    text:
      'E0830 12:42:45.750826   22250 nestedpendingoperations.go:301] Operation for "{volumeName:kubernetes.io/csi/driver.longhorn.io^pvc-den1vh podName: nodeName:}" failed. No retries permitted until 2020-08-30 12:44:47.750783453 +0000 UTC m=+4261.792536867 (durationBeforeRetry 2m2s). Error: "Volume not attached according to node status for volume \\"den-longhorn-pv\\" (UniqueName: \\"kubernetes.io/csi/driver.longhorn.io^pvc-den1vh\\") pod \\"mongodb-replicaset-0\\" (UID: \\"f2567891-b015-4ca2-b89e-9728d3234fec\\") "',
    rule: "volume-not-attached",
    source: "longhorn/longhorn#1746",
  },
  {
    text:
      'Aug 18 03:11:26 node5 kubelet[3825764]: I0818 03:11:26.852365 3825764 allocation_manager.go:676] "Pod admission denied" podUID="c468170d-758d-454a-975b-0994d04cb9ff" pod="juicefs-models/vllm-test-0" reason="UnexpectedAdmissionError" message="Allocate failed due to device plugin GetPreferredAllocation rpc failed with err: rpc error: code = ResourceExhausted desc = grpc: received message larger than max (20181048 vs. 4194304), which is unexpected"',
    rule: "kubelet-device-plugin",
    source: "Project-HAMi/volcano-vgpu-device-plugin#152",
  },
  {
    text:
      "Warning  UnexpectedAdmissionError  28m   kubelet                  Allocate failed due to device plugin GetPreferredAllocation rpc failed with err: rpc error: code = Unknown desc = error getting list of preferred allocation devices: unable to get device link information: error calling nvml.Init: Unknown Error, which is unexpected",
    rule: "nvidia-plugin-lost-driver",
    source: "NVIDIA/k8s-device-plugin#1397",
  },
  {
    text:
      "Can't process config file \"/etc/kubernetes/manifests/kube-system.yaml\": /etc/kubernetes/manifests/kube-system.yaml: read 'apiVersion: v1\nMay 05 13:46:37 ip-10-0-1-60.eu-west-1.compute.internal kubelet-wrapper[20425]: kind: Namespace\nMay 05 13:46:37 ip-10-0-1-60.eu-west-1.compute.internal kubelet-wrapper[20425]: ', but couldn't parse as pod(invalid pod: &{TypeMeta:{Kind: APIVersion:}}).",
    rule: "kubelet-static-pod",
    source: "Capgemini/kubeform#78",
  },
  {
    text:
      "Jul 06 22:46:02 cloud kubelet[2930835]: E0706 22:46:02.905289 2930835 file.go:187] \"Could not process manifest file\" err=\"invalid pod: [metadata.name: Invalid value: \\\"-cloud\\\": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')]\" path=\"/etc/kubernetes/manifests/yurthub.yaml\"",
    rule: "pod-invalid",
    source: "kubernetes/kubernetes#119135",
  },
  {
    text:
      'E0506 22:15:17.842608   15282 file_linux.go:113] can\'t process config file "/etc/origin/manifests/.controller.yaml.swp": open /etc/origin/manifests/.controller.yaml.swp: no such file or directory',
    rule: "kubelet-static-pod",
    source: "kubernetes/kubernetes#40331",
  },
  {
    text: "Error from server: error dialing backend: dial tcp 10.18.10.229:10250: getsockopt: connection refused",
    rule: "kubelet-unreachable",
    source: "kubernetes/kubernetes#40817",
  },
  {
    text: "Error from server: the server could not find the requested resource ( pods/log dmo-commenttest-v1-j8630)",
    rule: "pod-log-not-found",
    source: "kubernetes/kubernetes#38178",
  },
  {
    text: "error: unable to upgrade connection: unexpected EOF",
    rule: null,
    source: "kubernetes/kubernetes#96333",
  },
  {
    text:
      'May 01 22:42:30 ethanm-kurl-11 kubelet[44914]: E0501 22:42:30.344597   44914 run.go:74] "command failed" err="failed to parse kubelet flag: unknown flag: --container-runtime"',
    rule: "kubelet-flag-unknown",
    source: "replicatedhq/kURL#4451",
  },
  {
    text:
      "E0324 14:19:00.708122       1 utils.go:245] ID: 18322 Req-ID: cephfs-static-pv GRPC error: rpc error: code = Internal desc = an error (exit status 32) occurred while running mount args: [-t ceph 192.168.122.101:6789,192.168.122.177:6789,192.168.122.200:6789:/volumes/group1/subv1/e7f8ff25-0910-4d88-bab9-5a102763a91a /var/lib/kubelet/plugins/kubernetes.io/csi/rook-ceph.cephfs.csi.ceph.com/8d9158f5e461066ad0b7f7b9a82af1beae35f4123c00c513663e7c9dace6d526/globalmount -o name=client.admin,secretfile=/tmp/csi/keys/keyfile-1333605403,mds_namespace=test-fs1,_netdev] stderr: unable to get monitor info from DNS SRV with service name: ceph-mon\n2025-03-24T14:19:00.677+0000 7cad4c62e000 -1 failed for service _ceph-mon._tcp\nmount error: no mds (Metadata Server) is up. The cluster might be laggy, or you may not be authorized",
    rule: "ceph-mount-failed",
    source: "rook/rook#15544",
  },
  {
    text:
      '  Warning  FailedMount             11s (x2 over 94s)  kubelet                  MountVolume.SetUp failed for volume "pvc-5b471e9c-7d4e-4e4e-99a8-6b77f0b999c2" : rpc error: code = Unknown desc = format of disk "/dev/LocalStorage_PoolHDD-HA/pvc-5b471e9c-7d4e-4e4e-99a8-6b77f0b999c2" failed: type:("xfs") target:("/var/lib/kubelet/pods/77294732-3deb-4594-8823-d1bf3967bd50/volumes/kubernetes.io~csi/pvc-5b471e9c-7d4e-4e4e-99a8-6b77f0b999c2/mount") options:("defaults") errcode:(exit status 1) output:(mkfs.xfs: cannot open /dev/LocalStorage_PoolHDD-HA/pvc-5b471e9c-7d4e-4e4e-99a8-6b77f0b999c2: Read-only file system',
    rule: "volume-device-read-only",
    source: "hwameistor/hwameistor#1040",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "pvc-fe384a67-6a50-419d-b2e0-36ac5d055464" : applyFSGroup failed for vol pvc-fe384a67-6a50-419d-b2e0-36ac5d055464: lstat /var/snap/microk8s/common/var/lib/kubelet/pods/ab3d56da-e548-4228-99fa-65ee4f8096e5/volumes/kubernetes.io~csi/pvc-fe384a67-6a50-419d-b2e0-36ac5d055464/mount: no such file or directory',
    rule: "csi-mount-absent",
    source: "openebs/openebs#3532",
  },
  {
    text:
      "  Warning  Failed  Error: failed to create containerd container: CDI device injection failed: unresolvable CDI devices k8s.gpu.example.com/gpu=<uid>-gpu-0",
    rule: "cdi-device-unknown",
    source: "kubernetes/kubernetes#141433",
  },
  {
    text:
      'The Pod "pod-0" is invalid: spec.resourceClaims[0]: Invalid value: {"Name":"single-gpu","ResourceClaimName":null,"ResourceClaimTemplateName":null}: must specify one of: `resourceClaimName`, `resourceClaimTemplateName`',
    rule: "pod-invalid",
    source: "Project-HAMi/k8s-dra-driver#5",
  },
  {
    text: "inotify_add_watch /sys/fs/cgroup/cpu,cpuacct: no space left on device",
    rule: "inotify-watches-exhausted",
    source: "kubernetes/kubernetes#8198",
  },
  {
    text: "F0110 21:30:25.764493   42304 kubelet.go:1230] Failed to start cAdvisor inotify_init: too many open files",
    rule: "inotify-instances-exhausted",
    source: "kubernetes/kubernetes#58081",
  },
  {
    text: "Failed to start container manager: inotify_add_watch /sys/fs/cgroup/cpuacct,cpu: no such file or directory",
    rule: "cgroup-controllers-swapped",
    source: "google/cadvisor#1444",
  },
  {
    text:
      "E0718 11:18:36.937419   18423 glusterfs.go:145] glusterfs: failed to get endpoints pvc-003c9ec9-6baa-11e7-9aab-002590e7245c[an empty namespace may not be set when a resource name is provided]",
    rule: null,
    source: "kubernetes/kubernetes#49108",
  },
  {
    text:
      "No nodes are available that match all of the following predicates:: PodFitsHostPorts (1), PodToleratesNodeTaints (1).",
    rule: "pod-unschedulable",
    source: "kubernetes/kubernetes#49440",
  },
  {
    text:
      "pod (kube-dns-2924299975-b1t6s) failed to fit in any node\nfit failure summary on nodes : PodToleratesNodeTaints (1)",
    rule: "pod-unschedulable",
    source: "kubernetes/kubernetes#41070",
  },
  {
    text:
      "Failed to start ContainerManager failed to initialise top level QOS containers: failed to create top level Burstable QOS cgroup : Unit kubepods-burstable.slice already exists.",
    rule: "systemd-kubepods-left",
    source: "k8sp/sextant#569",
  },
  {
    text:
      " 4m            4m              1       {kubelet k8s-agentpri-24696100-0}                       Warning         ImageGCFailed           unable to find data for container /",
    rule: null,
    source: "Azure/acs-engine#510",
  },
  {
    text:
      "W1010 09:12:24.938374       1 eviction_manager.go:333] eviction manager: attempting to reclaim ephemeral-storage\nI1010 09:12:24.979200       1 eviction_manager.go:344] eviction manager: must evict pod(s) to reclaim ephemeral-storage\nE1010 09:12:24.979280       1 eviction_manager.go:355] eviction manager: eviction thresholds have been met, but no pods are active to evict",
    rule: "kubelet-image-cleanup",
    source: "k3s-io/k3s#888",
  },
  {
    text:
      'E0713 14:45:25.353673    5119 kubelet.go:1146] Image garbage collection failed: wanted to free 6607811379, but freed 7438123270 space with errors in image deletion: [Error response from daemon: {"message":"conflict: unable to delete 8427ca8443f7 (cannot be forced) - image has dependent child images"}]',
    rule: "kubelet-image-cleanup",
    source: "openshift/release#40",
  },
  {
    text:
      "controller.go:115] failed to ensure node lease exists, will retry in 7s, error: Get https://10.204.243.89:6443/apis/coordination.k8s.io/v1beta1/namespaces/kube-node-lease/leases/10.204.60.13?timeout=10s: net/http: request canceled (Client.Timeout exceeded while awaiting headers)",
    rule: "kubelet-api-unreachable",
    source: "kubernetes/kubernetes#83230",
  },
  {
    text:
      'kubelet[2252]: E0124 15:11:57.110928    2252 controller.go:146] "Failed to ensure lease exists, will retry" err="Unauthorized" interval="7s"',
    rule: "kubelet-node-unauthorized",
    source: "kubernetes/kubernetes#83230",
  },
  {
    text:
      '12月 12 11:44:22 k8s-node-1 kubelet[11778]: E1212 11:44:22.849805   11778 controller.go:170] failed to update node lease, error: leases.coordination.k8s.io "192.168.186.101" is forbidden: can only access node lease with the same name as the requesting node',
    rule: "kubelet-node-renamed",
    source: "kubesphere/kubesphere#1657",
  },
  {
    text:
      'Error updating node status, will retry: error getting node "worker-2": Get https://foobar-private.lokomotive.io:6443/api/v1/nodes/worker-2?timeout=10s: context deadline exceeded',
    rule: "kubelet-api-unreachable",
    source: "kinvolk/lokomotive#455",
  },
  {
    text:
      "2020-03-25 00:06:36.496704 N | etcdmain: failed to detect default host (could not find default route)\n2020-03-25 00:06:36.497449 C | etcdmain: listen tcp 192.168.88.242:2380: bind: cannot assign requested address",
    rule: "etcd-address-gone",
    source: "kubernetes/kubernetes#89368",
  },
  {
    text:
      'W0523 05:56:42.026354       1 clientconn.go:1120] grpc: addrConn.createTransport failed to connect to {https://10.5.5.216:2379 0  <nil>}. Err :connection error: desc = "transport: Error while dialing dial tcp 10.5.5.216:2379: connect: connection refused". Reconnecting...',
    rule: "etcd-unreachable",
    source: "kubernetes/kubernetes#91375",
  },
  {
    text:
      "F0201 07:00:34.118275       1 controllermanager.go:221] listen tcp 127.0.0.1:10252: bind: address already in use",
    rule: "control-plane-port-in-use",
    source: "kubernetes/minikube#2496",
  },
  {
    text:
      "I1228 17:00:42.008006 1 leaderelection.go:287] failed to renew lease kube-system/kube-scheduler: failed to tryAcquireOrRenew context deadline exceeded\nF1228 17:00:42.008059 1 server.go:264] leaderelection lost",
    rule: "leader-lease-lost",
    source: "kubernetes/kubernetes#65966",
  },
  {
    text:
      "E0715 13:25:57.133041       1 leaderelection.go:320] error retrieving resource lock kube-system/kube-controller-manager: Get https://192.168.30.118:6443/api/v1/namespaces/kube-system/endpoints/kube-controller-manager?timeout=10s: context deadline exceeded\nI0715 13:25:57.133127       1 leaderelection.go:277] failed to renew lease kube-system/kube-controller-manager: timed out waiting for the condition\nF0715 13:25:57.133220       1 controllermanager.go:279] leaderelection lost",
    rule: "leader-lease-lost",
    source: "kubernetes-sigs/kubespray#6402",
  },
  {
    text:
      "error: failed to run kubelet: cannot create certificate signing request: the server has asked for the client to provide credentials (post certificatesigningrequests.certificates.k8s.io)",
    rule: "kubelet-credentials",
    source: "rootsongjc/kubernetes-handbook#2",
  },
  {
    text: "failed to run Kubelet: cannot create certificate signing request: Unauthorized",
    rule: "kubelet-credentials",
    source: "opsnull/follow-me-install-kubernetes-cluster#235",
  },
  {
    text:
      'May 10 13:39:10 sjyt-k8s-node1 kubelet[1722]: F0510 13:39:10.462024    1722 server.go:262] failed to run Kubelet: cannot create certificate signing request: certificatesigningrequests.certificates.k8s.io is forbidden: User "system:bootstrap:5s9ry0" cannot create resource "certificatesigningrequests" in API group "certificates.k8s.io" at the cluster scope',
    rule: "kubelet-bootstrap-forbidden",
    source: "opsnull/follow-me-install-kubernetes-cluster#448",
  },
  {
    text:
      'Dec 15 14:14:10 SZD-L0081979 kubelet[26574]: error: failed to run Kubelet: cannot create certificate signing request: User "system:anonymous" cannot create certificatesigningrequests.certificates.k8s.io at the cluster scope. (post certificatesigningrequests.certificates.k8s.io)',
    rule: "kubelet-bootstrap-forbidden",
    source: "kubernetes/kubernetes#57240",
  },
  {
    text:
      "1月 16 08:52:02 k8s-m1 kubelet[945]: F0116 08:52:02.623031     945 server.go:244] unable to load client CA file /etc/kubernetes/pki/ca.crt: open /etc/kubernetes/pki/ca.crt: no such file or directory",
    rule: "kubelet-certificate-unreadable",
    source: "kubernetes-sigs/kubespray#3769",
  },
  {
    text:
      "Output: Running scope as unit run-r35ac63165aa3444595d42f0669c97448.scope.\nmount error(115): Operation now in progress\nRefer to the mount.cifs(8) manual page (e.g. man mount.cifs)",
    rule: "smb-server-unreachable",
    source: "MicrosoftDocs/azure-docs#50114",
  },
  {
    text:
      "Mounting arguments: -t cifs -o dir_mode=0777,file_mode=0777,uid=0,gid=0,mfsymlinks,nosharesock,vers=3.0,actimeo=30,<masked> //jrinfrak8ssa.file.core.windows.net/junior-k8s-influxdb /var/lib/kubelet/plugins/kubernetes.io/csi/pv/junior-k8s-influxdb/globalmount\nOutput: mount error(2): No such file or directory\nRefer to the mount.cifs(8) manual page (e.g. man mount.cifs)",
    rule: "smb-share-missing",
    source: "kubernetes-sigs/azurefile-csi-driver#546",
  },
  {
    text:
      '0s          Warning   FailedMount              pod/dbench-bjzrq   MountVolume.MountDevice failed for volume "pvc-0cf39873-5df7-451f-b8ed-3911f00f7753" : rpc error: code = Internal desc = volume(kub_ter#dzpremium1#pvcn-0cf39873#) mount "dzpremium1.file.core.windows.net:/dzpremium1/pvcn-0cf39873" on "/var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-0cf39873/globalmount" failed with mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t nfs -o vers=4,minorversion=1,sec=sys dzpremium1.file.core.windows.net:/dzpremium1/pvcn-0cf39873 /var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-0cf39873/globalmount\nOutput: mount.nfs: access denied by server while mounting dzpremium1.file.core.windows.net:/dzpremium1/pvcn-0cf39873',
    rule: "volume-server-refused",
    source: "kubernetes-sigs/azurefile-csi-driver#457",
  },
  {
    text:
      'Nov 25 14:42:18 raspberrypi k3s[8346]: E1125 14:42:18.422750    8346 projected.go:199] Error preparing data for projected volume kube-api-access-pvmpk for pod kube-system/traefik-97b44b794-rdhzh: [failed to fetch token: serviceaccounts "traefik" is forbidden: User "system:node:raspberrypi" cannot create resource "serviceaccounts/token" in API group "" in the namespace "kube-system": no relationship found between node \'raspberrypi\' and this object, failed to sync configmap cache: timed out waiting for the condition]',
    rule: "kubelet-object-unread",
    source: "k3s-io/k3s#4580",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "kube-api-access-jqksm" : failed to fetch token: serviceaccounts "default" is forbidden: unable to create new content in namespace apply-4355 because it is being terminated',
    rule: "namespace-terminating",
    source: "kubernetes/kubernetes#107739",
  },
  {
    text:
      '  Warning  FailedMount  4m36s (x45 over 79m)  kubelet, 192.168.0.2  MountVolume.SetUp failed for volume "token-vol" : failed to fetch token: the server could not find the requested resource',
    rule: "volume-token-refused",
    source: "kubernetes/kubernetes#87147",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "kube-api-access-gl9qc" : object "default"/"kube-root-ca.crt" not registered',
    rule: "kubelet-object-unread",
    source: "triggermesh/knative-lambda-runtime#77",
  },
  {
    text:
      "E0429 10:43:06.322292       1 config.go:239] Expected to load root CA config from /var/run/secrets/kubernetes.io/serviceaccount/ca.crt, but got err: open /var/run/secrets/kubernetes.io/serviceaccount/ca.crt: no such file or directory",
    rule: "service-account-unmounted",
    source: "kubernetes-retired/contrib#864",
  },
  {
    text:
      "F1118 23:36:27.427306       9 elasticsearch_logging_discovery.go:47] Failed to make client: unable to load in-cluster configuration, KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT must be defined",
    rule: "service-account-unmounted",
    source: "kubernetes/kubernetes#37030",
  },
  {
    text:
      '  Warning  FailedMount  4s (x4 over 8s)  kubelet            MountVolume.SetUp failed for volume "pvc-1" : rpc error: code = Internal desc = Could not mount "fs-1:/" at "/var/lib/kubelet/pods/1/volumes/kubernetes.io~csi/pvc-1/mount": mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t efs -o accesspoint=fsap-1,tls fs-1:/ /var/lib/kubelet/pods/1/volumes/kubernetes.io~csi/pvc-1/mount\nOutput: Could not start amazon-efs-mount-watchdog, unrecognized init system "aws-efs-csi-dri"\nb\'mount.nfs4: access denied by server while mounting 127.0.0.1:/\'',
    rule: "efs-access-denied",
    source: "awslabs/cdk-eks-blueprints#1052",
  },
  {
    text:
      "Output: Could not start amazon-efs-mount-watchdog, unrecognized init system \"aws-efs-csi-dri\"\nb'mount.nfs4: mount system call failed'",
    rule: "volume-server-unreachable",
    source: "kubernetes-sigs/aws-efs-csi-driver#637",
  },
  {
    text: "mount.nfs: Failed to resolve server fs-2ef75f85.efs.us-west-2.amazonaws.com: Name or service not known",
    rule: "volume-server-unreachable",
    source: "cybertronai/ncluster#41",
  },
  {
    text:
      "default     0s          Warning   PolicyViolation     service/pepinos                 policy 'no-loadbalancers' (Validation) rule 'no-LoadBalancer' failed. Validation error: Service of type ClusterIP are not allowed.; Validation rule no-LoadBalancer failed at path /spec/type/",
    rule: null,
    source: "kyverno/kyverno#1336",
  },
  {
    text:
      'Warning  Failed     7s (x3 over 22s)  kubelet            Error: container has runAsNonRoot and image has non-numeric user (nobody), cannot verify user is non-root (pod: "kuard-798585497b-4lpqf_default(6e554b4c-4f39-4fae-97c6-b147436639f4)", container: kuard)',
    rule: "kubelet-user-not-numeric",
    source: "kubernetes-up-and-running/kuard#43",
  },
  {
    text:
      "[kubelet-check] The HTTP call equal to 'curl -sSL http://localhost:10248/healthz' failed with error: Get \"http://localhost:10248/healthz\": dial tcp 127.0.0.1:10248: connect: connection refused.",
    rule: "kubeadm-kubelet-not-running",
    source: "kubernetes/kubeadm#2559",
  },
  {
    text:
      'kubelet[86732]: E1031 15:48:10.064591   86732 controller.go:144] failed to ensure lease exists, will retry in 7s, error: Get "https://k8s-cluster.let.com:6443/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases/worker?timeout=10s": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    rule: "kubelet-api-unreachable",
    source: "kubernetes/kubernetes#106028",
  },
  {
    text: "Error from server (NotFound): the server could not find the requested resource ( pods/log loki-0)",
    rule: "pod-log-not-found",
    source: "kubernetes/kubernetes#110942",
  },
];
