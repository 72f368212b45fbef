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
    rule: "dra-devices-not-prepared",
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
    rule: "application-file-denied",
    source: "kubeshark/kubeshark#1383",
  },
  {
    text:
      "touch: ./env-config.js: Read-only file system\n./.env.sh: line 16-24: ./env-config.js: Read-only file system",
    rule: "application-file-read-only",
    source: "getlago/lago-front#4324",
  },
  {
    text:
      'mkdir() "/var/cache/nginx/proxy_temp" failed (13: Permission denied)\nnginx: [emerg] mkdir() "/var/cache/nginx/proxy_temp" failed (13: Permission denied)',
    rule: "application-file-denied",
    source: "kruize/autotune#1859",
  },
  {
    text:
      '2022/11/19 23:42:19 [emerg] 29#29: chown("/usr/src/app/shared/nginx_cache", 101) failed (1: Operation not permitted)\nnginx: [emerg] chown("/usr/src/app/shared/nginx_cache", 101) failed (1: Operation not permitted)',
    rule: "application-file-denied",
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
    rule: "application-file-denied",
    source: "Python",
  },
  {
    text: "OSError: [Errno 30] Read-only file system: '/etc/hosts'",
    rule: "application-file-read-only",
    source: "Python",
  },
  {
    text: "java.nio.file.AccessDeniedException: /data/x",
    rule: "application-file-denied",
    source: "Java",
  },
  {
    text:
      'initdb: error: could not change permissions of directory "/var/lib/postgresql/data": Operation not permitted',
    rule: "application-file-denied",
    source: "PostgreSQL",
  },
  {
    text: "Error: EACCES: permission denied, open '/data/x'",
    rule: "application-file-denied",
    source: "Node.js",
  },
  {
    text: "chown: changing ownership of '/data': Operation not permitted",
    rule: "application-file-denied",
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
    rule: "kubelet-volume",
    source: "kubernetes-csi/csi-driver-nfs#439",
  },
  {
    text:
      "E0512 10:43:50.629629 4127768 mount_linux.go:150] Mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t xfs -o bind,_netdev /var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-1/globalmount/0001-0009-rook-ceph-0000000000000002-fa3081da /var/lib/kubelet/pods/1/volumes/kubernetes.io~csi/pvc-1/mount\nOutput: mount: /var/lib/kubelet/pods/1/volumes/kubernetes.io~csi/pvc-1/mount: special device /var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-1/globalmount/0001-0009-rook-ceph-0000000000000002-fa3081da does not exist.",
    rule: "volume-device-missing",
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
    rule: "kubelet-device-plugin",
    source: "kubernetes/kubernetes#125579",
  },
  {
    text:
      "> Pod Allocate failed due to device plugin GetPreferredAllocation rpc failed with err: rpc error: code = Unknown desc = Unable to retrieve list of available devices: error creating nvml.Device 3: nvml: GPU is lost, which is unexpected",
    rule: "kubelet-device-plugin",
    source: "NVIDIA/k8s-device-plugin#231",
  },
  {
    text:
      'Error creating: pods "node-exporter-" is forbidden: unable to validate against any pod security policy: [spec.securityContext.hostNetwork: Invalid value: true: Host network is not allowed to be used spec.securityContext.hostPID: Invalid value: true: Host PID is not allowed to be used spec.volumes[0]: Invalid value: "hostPath": hostPath volumes are not allowed to be used',
    rule: "pod-security-violated",
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
    rule: "volume-not-attached",
    source: "kubernetes-sigs/vsphere-csi-driver#2954",
  },
  {
    text:
      '│ Output: mount error(13): Permission denied                                                                                                                           │\n│ Refer to the mount.cifs(8) manual page (e.g. man mount.cifs) and kernel log messages (dmesg)                                                                         │\n│   Warning  FailedMount  39s (x11 over 6m52s)  kubelet  MountVolume.MountDevice failed for volume "pvc-89f20fa4-6b1f-4169-a744-02c814804b22" : rpc error: code = Inte │',
    rule: "volume-server-refused",
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
    rule: "volume-mount-program-missing",
    source: "oracle/oci-cloud-controller-manager#512",
  },
  {
    text: "The node was low on resource: nodefs\nThe node was low on resource: [DiskPressure].",
    rule: "kubelet-evicted",
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
];
