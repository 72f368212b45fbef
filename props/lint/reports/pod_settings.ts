/** Reports of pods whose own settings, volumes or secrets the kubelet or its drivers do not take. @module */

import type { Report } from "./report.ts";

/** Reports of pods whose own settings, volumes or secrets the kubelet or its drivers do not take. */
export const POD_SETTING_REPORTS: readonly Report[] = [
  {
    text:
      '  Warning  FailedMount  2m23s (x2 over 2m23s)   kubelet            MountVolume.SetUp failed for volume "pvc-6a34afdb-c65f-4191-a8f8-b97\nbb45dd0fa" : kubernetes.io/csi: mounter.SetUpAt failed to check for STAGE_UNSTAGE_VOLUME capability: rpc error: code = Unavailable desc\n = connection error: desc = "transport: Error while dialing dial unix /var/lib/kubelet/plugins/csi-hostpath/csi.sock: connect: connecti\non refused"',
    rule: "csi-driver-not-registered",
    source: "kubernetes/kubernetes#112969",
  },
  {
    text: 'MountVolume.SetUp failed for volume "config-volume" : configmap "grafana-import-dashboards" not found',
    rule: "kubelet-object-missing",
    source: "cuishuaigit/k8s-monitor#2",
  },
  {
    text:
      '  Warning  FailedMount  59s (x19 over 23m)  kubelet, docker-desktop  MountVolume.SetUp failed for volume "config" : configmap references non-existent config key: redis-config',
    rule: "kubelet-object-missing",
    source: "kubernetes/website#20043",
  },
  {
    text:
      'Warning  FailedMount  17m (x3 over 17m)  kubelet  MountVolume.SetUp failed for volume "init-config" : references non-existent secret key: initconfig',
    rule: "kubelet-object-missing",
    source: "juicedata/juicefs-operator#39",
  },
  {
    text:
      '  Warning  FailedMount  <invalid> (x9 over <invalid>)  kubelet, 192.168.2.134  MountVolume.NewMounter initialization failed for volume "k8s-pv-es1" : path "/mnt/es/vol1" does not exist',
    rule: "volume-path-missing",
    source: "kubernetes/kubernetes#88305",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "pvc-ca17f9d2-eab1-44c1-9d9d-b539b7badd40" : mount failed: exit status 32 Mounting command: mount Mounting arguments: -t cifs -o actimeo=30,cache=strict,dir_mode=0777,file_mode=0777,gid=0,mfsymlinks,uid=0,vers=3.0,<masked> //faaf4c04b2a82476f84e043.file.core.windows.net/kubernetes-dynamic-pvc-ca17f9d2-eab1-44c1-9d9d-b539b7badd40 /var/lib/kubelet/pods/059f5f39-b383-460b-bff8-9a7f0e0386a4/volumes/kubernetes.io~azure-file/pvc-ca17f9d2-eab1-44c1-9d9d-b539b7badd40 Output: mount error(2): No such file or directory Refer to the mount.cifs(8) manual page (e.g. man mount.cifs)',
    rule: "smb-share-missing",
    source: "Azure/AKS#2611",
  },
  {
    text:
      'E0216 09:24:06.225428    7655 container_manager_linux.go:521] "Failed to find cgroups of kubelet" err="cpu and memory cgroup hierarchy not unified.  cpu: /user.slice, memory: /user.slice/user-0.slice/session-3.scope"',
    rule: "kubelet-cgroups-not-unified",
    source: "kubernetes/kubernetes#115824",
  },
  {
    text:
      '168.xxx.xxx.193: {"ts":1675506671975.6218,"caller":"certificate/certificate_manager.go:471","msg":"kubernetes.io/kube-apiserver-client-kubelet: Failed while requesting a signed certificate from the control plane: cannot create certificate signing request: Post \\"https://localhost:6443/apis/certificates.k8s.io/v1/certificatesigningrequests\\": dial tcp [::1]:6443: connect: connection refused\\n"}',
    rule: "kubelet-bootstrap-unanswered",
    source: "siderolabs/talos#6819",
  },
  {
    text:
      "[preflight] The system verification failed. Printing the output from the verification:\nKERNEL_VERSION: 5.15.0-48-generic\nOS: Linux\nCGROUPS_CPU: enabled\nCGROUPS_CPUSET: enabled\nCGROUPS_DEVICES: enabled\nCGROUPS_FREEZER: enabled\nCGROUPS_MEMORY: enabled\nCGROUPS_PIDS: enabled\nCGROUPS_HUGETLB: enabled\nCGROUPS_BLKIO: missing",
    rule: null,
    source: "kubernetes/minikube#15026",
    why: "a warning: the pods run without this statistic",
  },
  {
    text:
      'Internal error occurred: admission webhook "sidecar-injector.istio.io" denied the request: error converting YAML to JSON: yaml: line 11: did not find expected key',
    rule: "injector-template-invalid",
    source: "istio/istio#7239",
  },
  {
    text:
      'Error creating deployer pod: Internal error occurred: failed calling admission webhook "sidecar-injector.istio.io": Post https://istio-sidecar-injector.istio-system.svc:443/inject?timeout=30s: dial tcp 192.168.7.10:443: connect: connection refused',
    rule: "webhook-not-running",
    source: "debianmaster/openshift-examples#77",
  },
  {
    text:
      "Reissued from statefulset/nb: Create Pod nb-0 in StatefulSet failed error: admission webhook \"sidecar-injector.istio.io\" denied the request: error converting YAML to JSON: could not find expected ':'",
    rule: "injector-template-invalid",
    source: "kubeflow/kubeflow#5020",
  },
  {
    text:
      "Oct 15 09:23:58 khsrv1124.example microk8s.daemon-kubelet[635728]: E1015 09:23:58.797742  635728 manager.go:1123] Failed to create existing container: /kubepods/besteffort/podba7a2489-8613-4c1c-9262-1189d13dee46/05416524c27a64edd53d7456651f27ede44d1319201ee5ced4a5748780e079a6: task 05416524c27a64edd53d7456651f27ede44d1319201ee5ced4a5748780e079a6 not found: not found",
    rule: null,
    symptom: "ended container",
    source: "canonical/microk8s#2659",
    why: "the container has ended already; nothing fails by it",
  },
  {
    text:
      '# nerdctl login reg.harbor.com \nERRO[0008] failed to call tryLoginWithRegHost            error="failed to call rh.Client.Do: Get \\"https://reg.harbor.com/v2/\\": x509: certificate relies on legacy Common Name field, use SANs instead" i=0\nFATA[0008] failed to call rh.Client.Do: Get "https://reg.harbor.com/v2/": x509: certificate relies on legacy Common Name field, use SANs instead',
    rule: "registry-certificate-without-name",
    source: "kubernetes/kubernetes#110476",
  },
  {
    text:
      'Failed to pull image "localhost:7439/harbor.a.b.c/project/image:tag": \n\trpc error: code = Unknown desc = failed to pull and unpack image "localhost:7439/harbor.a.b.c/project/image:tag": \n\tfailed to resolve reference "localhost:7439/harbor.a.b.c/project/image:tag": \n\tpulling from host localhost:7439 failed with status code [manifests tag]: 401 Unauthorized',
    rule: "registry-unauthorized",
    source: "enix/kube-image-keeper#189",
  },
  {
    text:
      'nect/mtk-connect-devices:v7.8.0": failed to resolve reference "harbor.example.com/mtk-connect/mtk-connect-devices:v7.8.0": failed to do request: Head "https://harbor.example.com/v2/mtk-connect/mtk-connect-devices/manifests/v7.8.0": tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2025-06-12T03:05:25Z is after 2025-06-07T05:48:45Z\n  Warning  Failed                             10m                    kubelet                                Error: ErrImagePull',
    rule: "registry-certificate-invalid",
    source: "GoogleCloudPlatform/horizon-sdv#8",
  },
  {
    text:
      "0/1 nodes are available: 1 Insufficient nvidia.com/gpu. preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod..",
    rule: "pod-device-insufficient",
    source: "NVIDIA/k8s-device-plugin#430",
  },
  {
    text:
      "0/2 nodes are available: 1 Insufficient memory, 1 Pod is waiting for preemptible or free resource to appear: have to use at least one bad node 1/xx.xx.xx.xx when scheduling in VC default, 1 node(s) didn't match node selector.",
    rule: "pod-unschedulable",
    source: "microsoft/pai#5577",
  },
  {
    text: "err=\"0/10 nodes are available: 1 node unregisterd, 6 node(s) didn't match Pod's node affinity/selector.\"",
    rule: "hami-no-device",
    source: "Project-HAMi/HAMi#75",
  },
  {
    text:
      "  Warning  FailedScheduling  6s (x5 over 3m1s)  default-scheduler  0/2 nodes are available: 2 Insufficient aliyun.com/gpu-mem",
    rule: "pod-unschedulable",
    source: "AliyunContainerService/gpushare-scheduler-extender#59",
  },
  {
    text:
      "Warning  FailedScheduling  67s   hami-scheduler  0/4 nodes are available: 1 NodeUnfitPod, 1 node(s) had untolerated taint {node.kubernetes.io/unreachable: }, 2 node unregistered. preemption: 0/4 nodes are available: 1 Preemption is not helpful for scheduling, 3 No preemption victims found for incoming pod..\n  Warning  FilteringFailed   67s   hami-scheduler  no available node, 3 nodes do not meet",
    rule: "hami-no-device",
    source: "Project-HAMi/HAMi#1527",
  },
  {
    text:
      '\t[ERROR CRI]: container runtime is not running: output: time="2023-02-01T13:51:00-08:00" level=fatal msg="validate service connection: CRI v1 runtime API is not implemented for endpoint \\"unix:///var/run/containerd/containerd.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService"\n, error: exit status 1',
    rule: "cri-plugin-off",
    source: "fujitatomoya/ros_k8s#8",
  },
  {
    text:
      '`[ERROR ImagePull]: failed to pull image registry.k8s.io/kube-apiserver:v1.25.9: output: E0502 09:40:16.519194    1409 remote_image.go:171] "PullImage from image service failed" err="rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing dial unix /var/run/crio/crio.sock: connect: no such file or directory\\"" image="registry.k8s.io/kube-apiserver:v1.25.9"',
    rule: "kubeadm-socket-of-another-runtime",
    source: "kubernetes/kubeadm#2870",
  },
  {
    text:
      'Events:\n  Type     Reason            Age                    From               Message\n  ----     ------            ----                   ----               -------\n  Normal   Scheduled         10m                    default-scheduler  Successfully assigned minio/minio1-ss-0-0 to minikube\n  Warning  FailedMount       5m41s                  kubelet            Unable to attach or mount volumes: unmounted volumes=[minio1-tls], unattached volumes=[minio1-tls default-token-zb5f6 data0 data1 data2 data3]: timed out waiting for the condition\n  Warning  FailedMount       77s (x13 over 10m)  kubelet  MountVolume.SetUp failed for volume "minio1-tls" : secret "minio1-tls" not found',
    rule: "kubelet-object-missing",
    source: "minio/operator#618",
  },
  {
    text:
      '  Warning  FailedMount  4s (x5 over 12s)  kubelet            MountVolume.SetUp failed for volume "cert" : secret "doris-operator-secret-cert" not found',
    rule: "kubelet-object-missing",
    source: "apache/doris-operator#385",
  },
  {
    text:
      'Warning  FailedMount  98s (x1198 over 40h)  kubelet  MountVolume.SetUp failed for volume "certs" : secret "coturn" not found',
    rule: "kubelet-object-missing",
    source: "jaconi-io/helm-charts#50",
  },
  {
    text: 'MountVolume.SetUp failed for volume "secrets" : secret "netbox" not found',
    rule: "kubelet-object-missing",
    source: "netbox-community/netbox-chart#231",
  },
  {
    text:
      'Error syncing pod, skipping: failed to "StartContainer" for "tiller" with ErrImagePull: "image pull failed for gcr.io/kubernetes-helm/tiller:v2.1.3, this may be because there are no credentials on this request.  details: (Error response from daemon: {\\"message\\":\\"target is unknown\\"})"\nBack-off pulling image "gcr.io/kubernetes-helm/tiller:v2.1.3"',
    rule: "image-access-denied",
    source: "helm/helm#1893",
  },
  {
    text:
      'Failed to pull image "gcr.io/kubernetes-helm/tiller:v2.16.3": rpc error: code = Unknown desc = failed to pull and unpack image "gcr.io/kubernetes-helm/tiller:v2.16.3": failed to resolve reference "gcr.io/kubernetes-helm/tiller:v2.16.3": unexpected status code [manifests v2.16.3]: 401 Unauthorized',
    rule: "registry-google-unauthorized",
    source: "helm/helm#10083",
  },
  {
    text:
      '  Warning  Failed     33m (x4 over 35m)     kubelet            Failed to pull image "quay.io/jetstack/cert-manager-cainjector:v1.13.3": rpc error: code = Unknown desc = failed to pull and unpack image "quay.io/jetstack/cert-manager-cainjector:v1.13.3": failed to resolve reference "quay.io/jetstack/cert-manager-cainjector:v1.13.3": failed to do request: Head "https://quay.io/v2/jetstack/cert-manager-cainjector/manifests/v1.13.3": x509: certificate signed by unknown authority',
    rule: "registry-traffic-intercepted",
    source: "cert-manager/cert-manager#6557",
  },
  {
    text:
      ' Error creating: pods "cloudflare-operator-controller-manager-6c69d7595-fvqr5" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "kube-rbac-proxy" must set securityContext.allowPrivilegeEscalation=false), unrestricted capabilities (containers "kube-rbac-proxy", "manager" must set securityContext.capabilities.drop=["ALL"]), seccompProfile (pod or containers "kube-rbac-proxy", "manager" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")',
    rule: "pod-security-violated",
    source: "adyanth/cloudflare-operator#110",
  },
  {
    text:
      '> create Pod keyval-0 in StatefulSet keyval failed error: pods "keyval-0" is forbidden: violates PodSecurity "restricted:latest": \nallowPrivilegeEscalation != false (container "volume-permissions" must set securityContext.allowPrivilegeEscalation=false), \nunrestricted capabilities (container "volume-permissions" must set securityContext.capabilities.drop=["ALL"]), \nrunAsNonRoot != true (pod or container "volume-permissions" must set securityContext.runAsNonRoot=true), \nrunAsUser=0 (container "volume-permissions" must not set runAsUser=0),',
    rule: "pod-security-violated",
    source: "hyperspike/valkey-operator#260",
  },
  {
    text:
      '"Event occurred" object="default/pdb-workload" fieldPath="" kind="ReplicationController" apiVersion="v1" type="Warning" reason="FailedCreate" message="Error creating: pods \\"pdb-workload-cm797\\" is forbidden: violates PodSecurity \\"restricted:latest\\": allowPrivilegeEscalation != false (container \\"work\\" must set securityContext.allowPrivilegeEscalation=false), unrestricted capabilities (container \\"work\\" must set securityContext.capabilities.drop=[\\"ALL\\"])"',
    rule: "pod-security-violated",
    source: "openshift/cluster-api-actuator-pkg#239",
  },
  {
    text:
      'Error creating: pods "<REPLICASET_POD_NAME>-" is forbidden: unable to validate against any pod security policy: []',
    rule: "pod-security-policy-missing",
    source: "LukeShortCloud/rootpages#389",
  },
  {
    text:
      '  Warning  Failed     6s (x4 over 18s)  kubelet            Error: container has runAsNonRoot and image will run as root (pod: "cmk-cluster-init-pod_cmk-namespace(fa1d4889-e80e-4506-ab08-40e0c50305cf)", container: cmk-cluster-init-pod)',
    rule: "kubelet-run-as-non-root",
    source: "intel/CPU-Manager-for-Kubernetes#299",
  },
  {
    text:
      "NAME                                                    READY   STATUS                       RESTARTS   AGE\nnginx-processing-pipeline-bc88a52a07-0                  1/2     CreateContainerConfigError   0          22s\n  Warning  Failed     18s (x3 over 30s)  kubelet            Error: container has runAsNonRoot and image will run as root",
    rule: "kubelet-run-as-non-root",
    source: "cloudfoundry/cf-for-k8s#675",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/manager": stat /manager: no such file or directory: unknown',
    rule: "executable-missing",
    source: "pl4nty/cloudflare-kubernetes-gateway#123",
  },
  {
    text:
      "Jun  2 06:51:50 s1 kubelet[30169]: E0602 06:51:50.153584   30169 reflector.go:205] k8s.io/kubernetes/pkg/kubelet/kubelet.go:461: Failed to list *v1.Node: Get https://192.168.4.192:6443/api/v1/nodes?fieldSelector=metadata.name%3Ds1.example.com&limit=500&resourceVersion=0: dial tcp 192.168.4.192:6443: getsockopt: connection refused\nJun  2 06:51:50 s1 kubelet[30169]: E0602 06:51:50.171591   30169 reflector.go:205] k8s.io/kubernetes/pkg/kubelet/kubelet.go:452: Failed to list *v1.Service: Get https://192.168.4.192:6443/api/v1/services?limit=500&resourceVersion=0: dial tcp 192.168.4.192:6443: getsockopt: connection refused",
    rule: "api-server-unreachable",
    source: "kubernetes/kubeadm#881",
  },
  {
    text:
      'Jun 19 13:44:30 k8s-control-355-1750330869 kubelet[88050]: W0619 13:44:30.373719   88050 logging.go:55] [core] [Channel #28 SubChannel #29]grpc: addrConn.createTransport failed to connect to {Addr: "/var/lib/kubelet/plugins_registry/csi.vsphere.vmware.com-reg.sock", ServerName: "%2Fvar%2Flib%2Fkubelet%2Fplugins_registry%2Fcsi.vsphere.vmware.com-reg.sock", }. Err: connection error: desc = "transport: Error while dialing: dial unix /var/lib/kubelet/plugins_registry/csi.vsphere.vmware.com-reg.sock: connect: connection refused"\nJun 19 13:44:31 k8s-control-355-1750330869 kubelet[88050]: E0619 13:44:31.087775   88050 kubelet.go:3196] "No need to create a mirror pod, since failed to get node info from the cluster" err="node \\"k8s-control-355-1750330869\\" not found" node="k8s-control-355-1750330869"\nJun 19 13:44:31 k8s-control-355-1750330869 kubelet[88050]: E0619 13:44:31.088622   88050 pod_workers.go:1301] "Error syncing pod, skipping" err="failed to \\"StartContainer\\" for \\"kube-apiserver\\" with CrashLoopBackOff: \\"back-off 1m20s restarting failed container=kube-apiserver pod=kube-apiserver-k8s-control_kube-system(1)\\""',
    rule: "kubelet-node-unregistered",
    source: "kubernetes/kubeadm#3216",
  },
  {
    text:
      '- lastHeartbeatTime: "2021-05-17T12:23:34Z"\n    lastTransitionTime: "2021-05-17T12:15:08Z"\n    message: \'Failed to initialize CSINode: error updating CSINode annotation: timed\n      out waiting for the condition; caused by: the server could not find the requested\n      resource\'\n    reason: KubeletNotReady\n    status: "False"',
    rule: "kubelet-newer-than-server",
    source: "snowdrop/k8s-infra#177",
  },
  {
    text:
      "Ready            False   Mon, 23 Mar 2020 12:49:49 -0700   Mon, 23 Mar 2020 12:49:49 -0700   KubeletNotReady              [container runtime status check may not have completed yet, PLEG is not healthy: pleg has yet to be successful, CSINodeInfo is not yet initialized, missing node capacity for resources: ephemeral-storage]",
    rule: null,
    symptom: "kubelet starts",
    source: "kubernetes/minikube#7171",
    why: "a kubelet that has just started reports this until its first checks are done",
  },
  {
    text:
      '  error: \'"Attaching mutually shared fcd disks to same VM is not supported." Failed\n    to attach cns volume: "aa4c3b49-7f38-4674-a4d6-599f68062091" to node vm: "VirtualMachine:vm-229\n    [VirtualCenterHost: example.com, UUID: da5f274a-2b63-4223-a48d-d356aa9a2ac7,\n    Datacenter: Datacenter [Datacenter: Datacenter:datacenter-26, VirtualCenterHost:\n    example.com]]". fault: "(*types.LocalizedMethodFault)(0xc0002b6a00)',
    rule: "vsphere-attach-failed",
    source: "kubernetes-sigs/vsphere-csi-driver#3595",
  },
  {
    text: "CSINode k8s-worker-aditya-2 does not contain driver csi.vsphere.vmware.com",
    rule: "csi-driver-not-registered",
    source: "kubernetes-sigs/vsphere-csi-driver#191",
  },
  {
    text:
      "0/1 nodes are available: 1 node(s) had untolerated taint {gpu: }. preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling..",
    rule: "pod-taint-untolerated",
    source: "NVIDIA/k8s-device-plugin#421",
  },
  {
    text: "Pod was rejected: Node didn't have enough resource: nvidia.com/gpu, requested: 8, used: 1, capacity: 8",
    rule: "kubelet-node-resources",
    source: "NVIDIA/OSMO#1036",
  },
  {
    text:
      '3s          Warning   ProvisioningFailed     PersistentVolumeClaim   Failed to provision volume with StorageClass "csi-packet-standard": rpc error: code = Internal desc = controller not configured',
    rule: "claim-provisioning-failed",
    source: "equinixmetal-archive/csi-packet#15",
  },
  {
    text:
      'E0721 11:04:39.972441       1 controller.go:957] error syncing claim "d02f7196-4577-47fa-8910-72153658d012": failed to provision volume with StorageClass "csi-rbd-sc": rpc error: code = Aborted desc = an operation with the given Volume ID pvc-d02f7196-4577-47fa-8910-72153658d012 already exists',
    rule: "csi-operation-pending",
    source: "ceph/ceph-csi#4009",
  },
  {
    text:
      'failed to provision volume with StorageClass "thin-disk": rpc error: code = DeadlineExceeded desc = context deadline exceeded\n\nfailed to provision volume with StorageClass "thin-disk": rpc error: code = Aborted desc = pending',
    rule: "claim-provisioning-failed",
    source: "kubernetes-sigs/vsphere-csi-driver#143",
  },
  {
    text:
      'Error from server (InternalError): Internal error occurred: failed calling webhook "validate.kyverno.svc-fail": Post "https://kyverno-svc.kyverno.svc:443/validate?timeout=10s": context deadline exceeded',
    rule: "webhook-unanswered",
    source: "kyverno/kyverno#2869",
  },
  {
    text:
      'Error from server (InternalError): error when creating "consumer.yaml": Internal error occurred: failed calling webhook "validate-policy.kyverno.svc": failed to call webhook: Post "https://kyverno-svc.kyverno.svc:443/policyvalidate?timeout=10s": EOF',
    rule: "webhook-unreachable",
    source: "kyverno/kyverno#8309",
  },
  {
    text:
      'Error from server (InternalError): error when creating ".\\\\gatewayhello": Internal error occurred: failed calling webhook "validation.istio.io": Post "https://istiod.istio-system.svc:443/validate?timeout=30s": context deadline exceeded',
    rule: "webhook-unanswered",
    source: "istio/istio#33076",
  },
  {
    text:
      '10m         Warning   FailedMount   pod/nginx-c767c8f9b-qj9tt    MountVolume.MountDevice failed for volume "pvc-00552acd-bedd-4660-82d7-487848e112d0" : rpc error: code = Internal desc = Failed to stage volume pvc-00552acd-bedd-4660-82d7-487848e112d0, err: rpc error: code = Internal desc = Error creating device for volume pvc-00552acd-bedd-4660-82d7-487848e112d0, err: device not found with serial 60002ac000000000000000160001dc17 or target',
    rule: "volume-device-missing",
    source: "hpe-storage/csi-driver#208",
  },
  {
    text:
      '  Warning  FailedMount             0s    kubelet                  MountVolume.MountDevice failed for volume "pvc-38ee8d9e-f4e9-4f52-a73b-3176e36d8f8c" : rpc error: code = Internal desc = could not format "/dev/nvme1n1" and mount it at "/var/lib/kubelet/plugins/kubernetes.io/csi/ebs.csi.aws.com/6e5575fe544292c1e04ad5e99b185211594db1a051d6e73134b26f6ae91d0723/globalmount": format of disk "/dev/nvme1n1" failed: type:("ext4") target:("/var/lib/kubelet/plugins/kubernetes.io/csi/ebs.csi.aws.com/6e5575fe544292c1e04ad5e99b185211594db1a051d6e73134b26f6ae91d0723/globalmount") options:("defaults") errcode:(exit status 1) output:(mke2fs 1.45.6 (20-Mar-2020)\n/dev/nvme1n1 is apparently in use by the system; will not make a filesystem here!',
    rule: "volume-device-busy",
    source: "kubernetes-sigs/vsphere-csi-driver#2593",
  },
  {
    text:
      "mount: /var/lib/kubelet/pods/94f88d36-6e9e-490b-a03b-eb81c4d6992f/volumes/kubernetes.io~csi/pvc-3d2f93e1-1271-40a7-9940-9e107c9a407b/mount: /dev/sda already mounted or mount point busy.",
    rule: "volume-device-busy",
    source: "kubevirt/csi-driver#146",
  },
  {
    text:
      '`  Warning  FailedMount             72s                kubelet                  MountVolume.MountDevice failed for volume "pvc-6877504c-4a3b-4c40-ab22-3ffc0751c29d" : rpc error: code = Internal desc = Failed to stage volume pvc-6877504c-4a3b-4c40-ab22-3ffc0751c29d, err: failed to mount device /dev/mapper/mpathh, Error mounting device /dev/mapper/mpathh on mountpoint /var/lib/kubelet/plugins/hpe.com/mounts/pvc-6877504c-4a3b-4c40-ab22-3ffc0751c29d with options [], unable to mount the device at mountPoint : /var/lib/kubelet/plugins/hpe.com/mounts/pvc-6877504c-4a3b-4c40-ab22-3ffc0751c29d. Error: device /dev/mapper/mpathh is not mounted at /var/lib/kubelet/plugins/hpe.com/mounts/pvc-6877504c-4a3b-4c40-ab22-3ffc0751c29d',
    rule: "kubelet-volume",
    source: "hpe-storage/csi-driver#286",
  },
  {
    text: 'MountVolume.SetUp failed for volume "pvc-1234" : rpc error: code = Internal desc = exit status 1',
    rule: "kubelet-volume",
    source: "longhorn/longhorn#1210",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to reserve sandbox name "affinity-assistant-0_default_1_0": name "affinity-assistant-0_default_1_0" is reserved for "a1b2"',
    rule: "sandbox-name-reserved",
    source: "tektoncd/pipeline#4028",
  },
  {
    text:
      'OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:319: getting the final child\'s pid from pipe caused \\"EOF\\"": unknown',
    rule: "init-died",
    source: "elastic/helm-charts#680",
  },
  {
    text:
      'MountVolume.WaitForAttach failed for volume "pvc-1" : failed to get any path for iscsi disk, last err seen:\niscsi: failed to sendtargets to portal 10.245.1.2:3260 output: , err executable file not found in $PATH',
    rule: "volume-mount-program-missing",
    source: "digitalocean/marketplace-kubernetes#25",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-1" : mount failed: exit status 32\nMounting command: systemd-run\nOutput: mount: /var/lib/kubelet/plugins/kubernetes.io/iscsi/iface-default/10.0.0.1:3260-iqn.2016-09.com.openebs.jiva:pvc-1-lun-0: wrong fs type, bad option, bad superblock on /dev/sdb, missing codepage or helper program, or other error.',
    rule: "volume-filesystem-refused",
    source: "openebs/openebs#1433",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = failed to sendtargets to portal 10.0.0.5:3260: exit status 15: iscsiadm: session exists',
    rule: "volume-iscsi-session-exists",
    source: "truenas/truenas-csi#77",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "pvc-1" : applyFSGroup failed for vol pvc-1: lstat /var/snap/microk8s/common/var/lib/kubelet/pods/1/volumes/kubernetes.io~csi/pvc-1/mount: no such file or directory',
    rule: "csi-mount-absent",
    source: "openebs/zfs-localpv#547",
  },
  {
    text:
      'Pod "runner-abc" is invalid: spec.containers[0].resources.limits[ephemeral_storage]: Invalid value: "ephemeral_storage": must be a standard resource type or fully qualified',
    rule: "pod-invalid",
    source: "actions/actions-runner-controller#2889",
  },
  {
    text:
      'Failed to pull image "docker.io/library/alpine": rpc error: code = Canceled desc = failed to pull and unpack image "docker.io/library/alpine:latest": failed to copy: httpReadSeeker: failed open: failed to do request: context canceled',
    rule: "image-pull-stalled",
    source: "kvaps/kubectl-node-shell#35",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.SetUp failed for volume "hp" : unknown storage medium "HugePages-3Gi"',
    rule: "volume-medium-invalid",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.SetUp failed for volume "hugepage" : medium HugePages: hugePages storage requested, but there is no resource request for huge pages',
    rule: "volume-medium-invalid",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.SetUp failed for volume "hugepage" : medium: HugePages can\'t be used if container requests multiple huge page sizes',
    rule: "volume-medium-invalid",
    source: "(form)",
  },
  {
    text:
      "  Warning  FailedMount  2s  kubelet  MountVolume.SetUp failed for volume \"cfg\" : /var/lib/kubelet/pods/1/volumes/kubernetes.io~configmap/cfg: invalid payload: invalid path: must not contain '..': ../x",
    rule: "volume-item-path-invalid",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.SetUp failed for volume "cfg" : invalid path: must be relative path: /etc/x',
    rule: "volume-item-path-invalid",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.SetUp failed for volume "data" : mount options are not supported for this volume type',
    rule: "volume-mount-options-unsupported",
    source: "(form)",
  },
  {
    text:
      "  Warning  FailedMount  2s  kubelet  Unable to attach or mount volumes: unmounted volumes=[data], unattached volumes=[], failed to process volumes=[data]: error processing PVC default/data: found PV object pv1 but its pv.Spec.ClaimRef.UID 1 does not point to claim.UID 2",
    rule: "volume-claim-recreated",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.NodeExpandVolume failed for volume "pvc-1" requested read-only file system',
    rule: "volume-not-expanded",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.MountDevice failed for volume "pvc-1" : fetching NodeStageSecretRef rook-ceph/rook-csi-rbd-node failed: failed to get secret rook-ceph/rook-csi-rbd-node: secrets "rook-csi-rbd-node" not found',
    rule: "csi-secret-missing",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.MountDevice failed for volume "pvc-1" : kubernetes.io/csi: attacher.MountDevice failed to check STAGE_UNSTAGE_VOLUME: rpc error: code = Unimplemented desc = unknown service csi.v1.Node',
    rule: "csi-driver-version",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.SetUp failed for volume "pvc-1" : fetching NodePublishSecretRef default/smbcreds failed: failed to get secret default/smbcreds: secrets "smbcreds" not found',
    rule: "csi-secret-missing",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.SetUp failed for volume "pvc-1" : kubernetes.io/csi: mounter.SetUpAt failed to get service account token attributes: serviceaccounts "app" not found',
    rule: "volume-token-refused",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedAttachVolume  2s  attachdetach-controller  AttachVolume.Attach failed for volume "pvc-1" : volume "pvc-1" is already exclusively attached',
    rule: "volume-attached-elsewhere",
    source: "(form)",
  },
  {
    text:
      "kubelet: E0101 csi_plugin.go:295] Failed to initialize CSINode: error updating CSINode annotation: timed out waiting for the condition; caused by: the server could not find the requested resource",
    rule: "kubelet-newer-than-server",
    source: "(form)",
  },
  {
    text: "RegisterPlugin error -- plugin validation failed with err: CSI driver name not found",
    rule: "kubelet-plugin-unregistered",
    source: "(form)",
  },
  {
    text:
      "  Warning  Failed  2s  kubelet  Error: create container log directory for container app failed: mkdir /var/log/pods/default_x_1/app: no space left on device",
    rule: "disk-full",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  2s  kubelet  Failed to create pod sandbox: Failed to create log directory for pod "x_default(1)": mkdir /var/log/pods/default_x_1: read-only file system',
    rule: "pod-log-directory",
    source: "(form)",
  },
  {
    text:
      '  Warning  Failed  2s  kubelet  Error: volume "data" requested recursive read-only mode, but it is not supported by the runtime',
    rule: "recursive-read-only-unsupported",
    source: "(form)",
  },
  {
    text:
      '  Warning  Failed  2s  kubelet  Error: failed to resolve recursive read-only mode: volume "data" requested recursive read-only mode, but it is not read-only',
    rule: "recursive-read-only-unsupported",
    source: "(form)",
  },
  {
    text: '  Warning  Failed  2s  kubelet  Error: cannot find volume "block" to pass into container "app"',
    rule: "block-volume-not-found",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  2s kubelet Failed to create pod sandbox: failed to generate sandbox config for pod "x": pod Hostname "web_1" is not a valid DNS label: [a lowercase RFC 1123 label]',
    rule: "pod-hostname-invalid",
    source: "(form)",
  },
  {
    text:
      "  Warning  UnexpectedAdmissionError  2s  kubelet  Allocate failed due to unexpectedly allocated less resources than required. Requested: 2, Got: 1, which is unexpected",
    rule: "kubelet-device-plugin",
    source: "(form)",
  },
  {
    text:
      "  Warning  Failed  2s  kubelet  Error: device plugin PreStartContainer rpc failed with err: rpc error: code = Unknown desc = failed to start",
    rule: "kubelet-device-plugin",
    source: "(form)",
  },
  {
    text:
      '  Warning  Unhealthy  2s kubelet Liveness probe failed: Get "https://10.1.2.3:8443/": http: server gave HTTP response to HTTPS client',
    rule: "probe-scheme-wrong",
    source: "(form)",
  },
  {
    text:
      '  Warning  Unhealthy  2s kubelet Liveness probe failed: Get "http://10.1.2.3:8080/": net/http: HTTP/1.x transport connection broken: malformed HTTP response "\\x15\\x03\\x01\\x00\\x02\\x02P"',
    rule: "probe-scheme-wrong",
    source: "(form)",
  },
  {
    text:
      "  Warning  FreeDiskSpaceFailed kubelet failed to garbage collect required amount of images. Attempted to free 1GB, but only found 0 bytes eligible to free.",
    rule: "kubelet-image-cleanup",
    source: "(form)",
  },
  {
    text: "  Warning  SystemOOM kubelet System OOM encountered, victim process: java, pid: 123",
    rule: null,
    symptom: "out of memory on the node",
    source: "(form)",
    why: "the kernel ended a process for want of memory; the text names no limit",
  },
  {
    text:
      '`MountVolume.MountDevice failed for volume "pvc-abcd" : rpc error: code = Internal desc = {"code":32,"stdout":"","stderr":"mount.nfs: access denied by server while mounting xyz.cluster.local:/mnt/blob/kubes/nfs/vols/pvc-abcd\\n"}` ',
    rule: "volume-server-refused",
    source: "democratic-csi/democratic-csi#95",
  },
  {
    text:
      'Error: failed to start container "influxdb": Error response from daemon: oci runtime error: container_linux.go:247: starting container process caused "process_linux.go:364: container init caused \\"rootfs_linux.go:54: mounting \\\\\\"/var/lib/kubelet/pods/e76b2d64-5a5e-11e8-b179-080027c9c16c/volumes/kubernetes.io~configmap/influxdb-config\\\\\\" to rootfs \\\\\\"/var/lib/docker/overlay2/e50b7f32607a04096a36d2d4852a7d6fdf4d73324ab447a2f780d8b1c7f8efb2/merged\\\\\\" at \\\\\\"/var/lib/docker/overlay2/e50b7f32607a04096a36d2d4852a7d6fdf4d73324ab447a2f780d8b1c7f8efb2/merged/etc/config.toml\\\\\\" caused \\\\\\"not a directory\\\\\\"\\"" : Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    rule: "mount-of-volume-on-file",
    source: "rootsongjc/kubernetes-handbook#218",
  },
  {
    text:
      'Error: failed to start container "ks-question-service": Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/var/lib/kubelet/pods/fb00e769-b1f3-489c-802b-d611f7037d01/volume-subpaths/skywalking-conf/ks-question-service/5\\\\\\" to rootfs \\\\\\"/data/docker/overlay2/0d5c61704dff3e3c42e3a5605d6b6aec0903d67eda8cc54c388ba4eccef0166f/merged\\\\\\" at \\\\\\"/data/docker/overlay2/0d5c61704dff3e3c42e3a5605d6b6aec0903d67eda8cc54c388ba4eccef0166f/merged/opt/skywalking-agent/config/apm-trace-ignore-plugin.config\\\\\\" caused \\\\\\"no such file or directory\\\\\\"\\"": unknown',
    rule: "mount-path-gone",
    source: "kubernetes/kubernetes#96240",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/kubelet/pods/7469f279-7f96-41a7-a0ba-dcf58367cfea/volumes/kubernetes.io~configmap/database-config" to rootfs at "/etc/my.cnf": mount /var/lib/kubelet/pods/7469f279-7f96-41a7-a0ba-dcf58367cfea/volumes/kubernetes.io~configmap/database-config:/etc/my.cnf (via /proc/self/fd/6), flags: 0x5001: not a directory: unknown',
    rule: "mount-of-volume-on-file",
    source: "flashcatcloud/n9e-helm#60",
  },
  {
    text:
      '2023-09-04T14:50:04.718Z\tERROR\tcontroller/controller.go:190\tunable to create deployment\t"error": "Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting \\"/var/lib/k2d/configmaps/default-influxdb-config-k2dcm-influxdb.conf\\" to rootfs at \\"/etc/influxdb/influxdb.conf/influxdb.conf\\": open o_path procfd: open /var/lib/docker/overlay2/06d16a1b89f7c6fb1ce2bd3e314772cae9bd5dc03abbcfc5fb0b9d3f69dae35b/merged/etc/influxdb/influxdb.conf/influxdb.conf: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type", "request_id": "fd276dc7-918c-41fd-b7a2-93bbd46cc202"}',
    rule: "bind-below-file",
    source: "portainer/k2d#28",
  },
  {
    text:
      'Warning  Failed     36s (x5 over 2m9s)   kubelet            Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mount\ning "/var/lib/kubelet/pods/100aa995-9f8b-4ade-aa35-1d7d8d5406af/volumes/kubernetes.io~configmap/ldap-config" to rootfs at "/app/Squest/ldap_config.py": create mountpoint for /app/Squest/ldap_config.py mount: cannot create subdirectories in "/run/k3s/con\ntainerd/io.containerd.runtime.v2.task/k8s.io/django/rootfs/app/Squest/ldap_config.py": not a directory',
    rule: "mount-of-volume-on-file",
    source: "HewlettPackard/squest#824",
  },
  {
    text:
      'Error creating pod: Pod "automation-job-5483-cq9mn" is invalid: [spec.containers[0].resources.requests: Invalid value: "250m": must be less than or equal to cpu limit, spec.containers[0].resources.requests: Invalid value: "100Mi": must be less than or equal to memory limit]',
    rule: "pod-invalid",
    source: "ansible/awx-operator#995",
  },
  {
    text:
      '> Could not create bootstrap pod: pods "rfb-redis" is forbidden: failed quota: default: must specify limits.cpu,limits.memory,requests.cpu,requests.memory namespace=examples redisfailover=redis src="controller.go:154"',
    rule: "pod-quota-unspecified",
    source: "spotahome/redis-operator#3",
  },
  {
    text:
      '2022-10-23T21:21:49.903515+00:00 kube1 kubelet[271]: E1023 21:21:49.903077     271 run.go:74] "command failed" err="failed to load kubelet config file, error: failed to load Kubelet config file /var/lib/kubelet/config.yaml, error failed to read kubelet config file \\"/var/lib/kubelet/config.yaml\\", error: open /var/lib/kubelet/config.yaml: no such file or directory, path: /var/lib/kubelet/config.yaml"',
    rule: "kubelet-config-file",
    source: "kubernetes/kubeadm#2773",
  },
  {
    text:
      "kubelet: Error: unknown flag: --config\nkubelet:\nkubelet: The kubelet binary is responsible for maintaining a set of containers on a\nkubelet:   particular node.",
    rule: "kubelet-flag-unknown",
    source: "sttts/kubernetes-dind-cluster#8",
  },
  {
    text:
      '  Warning  Failed          16s (x2 over 90s)    kubelet            Failed to pull image "obsidiandynamics/kafdrop:latest": rpc error: code = Unknown desc = Error reading manifest latest in docker.io/obsidiandynamics/kafdrop: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit\n  Warning  Failed          16s (x2 over 90s)    kubelet            Error: ErrImagePull',
    rule: "registry-rate-limit",
    source: "red-hat-storage/ocs-ci#4494",
  },
  {
    text:
      '  Warning  Failed     8m3s                  kubelet, workspace  Failed to pull image "bitnami/mariadb:10.1.23-r2": rpc error: code = Unknown desc = failed to pull and unpack image "docker.io/bitnami/mariadb:10.1.23-r2": httpReaderSeeker: failed open: failed to do request: Get https://registry-1.docker.io/v2/bitnami/mariadb/manifests/sha256:e71475dc460dcc07a377633b677ceb95f3cb45e38c5f1d9ebadcf6132979ed4d: net/http: HTTP/1.x transport connection broken: malformed MIME header line: Too Many Requests (HAP429).',
    rule: "registry-rate-limit",
    source: "fluxcd/flux#2262",
  },
  {
    text:
      '3m1s        Warning   FailedMount               pod/write-pod                                           MountVolume.SetUp failed for volume "kube-api-access-b9tt8" : object "default"/"kube-root-ca.crt" not registered',
    rule: "kubelet-object-unread",
    source: "kubernetes-sigs/nfs-ganesha-server-and-external-provisioner#98",
  },
  {
    text:
      'Error preparing data for projected volume kube-api-access-gd628 for pod cloud-rbm-pg-release/rb-mf-subpath-job-10c59fa0e-bss-fmzng: object "cloud-rbm-pg-release"/"kube-root-ca.crt" not registered',
    rule: "kubelet-object-unread",
    source: "Netcracker/KubeMarine#225",
  },
  {
    text: 'MountVolume.SetUp failed for volume "test-file" : object "default"/"test-file" not registered',
    rule: "kubelet-object-unread",
    source: "aws/karpenter-provider-aws#3755",
  },
  {
    text:
      'Warning  FailedMount  8s (x9 over 2m16s)  kubelet, oscsi-kworker-green-0  MountVolume.SetUp failed for volume "pods-cloud-data" : hostPath type check failed: /var/lib/cloud/data is not a directory',
    rule: "kubelet-host-path-type",
    source: "kubernetes/kubernetes#83125",
  },
  {
    text: "hostPath type check failed: /lib/modules is not a directory",
    rule: "kubelet-host-path-type",
    source: "piraeusdatastore/piraeus-operator#434",
  },
  {
    text: '`MountVolume.SetUp failed for volume "tool" : hostPath type check failed: /mnt/tools is not a directory`',
    rule: "kubelet-host-path-type",
    source: "opea-project/GenAIInfra#1040",
  },
  {
    text:
      'error execution phase preflight: couldn\'t validate the identity of the API Server: failed to request the cluster-info ConfigMap: Get "https://192.168.7.10:6443/api/v1/namespaces/kube-public/configmaps/cluster-info?timeout=10s": context deadline exceeded',
    rule: "kubeadm-api-unreachable",
    source: "kubernetes/kubernetes#90345",
  },
  {
    text:
      'error execution phase preflight: unable to fetch the kubeadm-config ConfigMap: failed to get config map: Get "https://lb.kubesphere.local:6443/api/v1/namespaces/kube-system/configmaps/kubeag?timeout=10s": tls: failed to verify certificate: x509: certificate signed by unknown authority (possibly because of "crypto/rsa: verification error" while trying to verify candidate authotificate "kubernetes")\nTo see the stack trace of this error execute with --v=5 or higher',
    rule: "kubeadm-join-certificate",
    source: "kubernetes/kubernetes#131080",
  },
  {
    text:
      "FYI: You can look at this config file with 'kubectl -n kube-system get cm kubeadm-config -oyaml'\nerror execution phase preflight: unable to fetch the kubeadm-config ConfigMap: failed to get config map: Get https://192.168.7.10:6443/api/v1/namespaces/kube-system/configmaps/kubeadm-config: dial tcp 192.168.7.10:6443: connect: no route to host",
    rule: "kubeadm-join-filtered",
    source: "kubernetes/kubernetes#77083",
  },
  {
    text:
      '[preflight] Running pre-flight checks\nerror execution phase preflight: couldn\'t validate the identity of the API Server: Get "https://10.0.2.15:6443/api/v1/namespaces/kube-public/configmaps/cluster-info?timeout=10s": dial tcp 10.0.2.15:6443: connect: connection refused',
    rule: "kubeadm-join-refused",
    source: "kubernetes/kubeadm#2775",
  },
  {
    text:
      '  Warning  FailedCreate  42s (x17 over 6m10s)  replicaset-controller  \nError creating: pods "kcp-75d5778b7d-" is forbidden: \nunable to validate against any security context constraint: [\nprovider "anyuid": Forbidden: not usable by user or serviceaccount,\nprovider restricted-v2: .spec.securityContext.fsGroup: Invalid value: []int64{65532}: 65532 is not an allowed group,\nprovider "restricted": Forbidden: not usable by user or serviceaccount]',
    rule: "pod-scc-missing",
    source: "kcp-dev/helm-charts#52",
  },
  {
    text:
      "forbidden: unable to validate against any security context constraint: [fsGroup: Invalid value: []int64{65534}: 65534 is not an allowed group spec.containers[0].securityContext.securityContext.runAsUser: Invalid value: 65534: must be in the ranges: [1000560000, 1000569999]]",
    rule: "pod-scc-missing",
    source: "hazelcast/charts#203",
  },
  {
    text:
      'Jun 14 13:58:11 kubeadm-test kubelet[4914]: W0614 13:58:11.208054    4914 pod_container_deletor.go:75] Container "b60f27b58588e03e9f225b0ee690f50a0daaa9562065bf92fb9fae10b6cd7aac" not found in pod\'s containers\nJun 14 13:58:11 kubeadm-test kubelet[4914]: E0614 13:58:11.215149    4914 kubelet.go:1597] Failed creating a mirror pod for "kube-controller-manager-kubeadm-test_kube-system(2c699ef588814f6e0b029a609f33eccb)": Post https://10.132.0.2:6443/api/v1/namespaces/kube-system/pods: dial tcp 10.132.0.2:6443: connect: connection refused',
    rule: null,
    component: "kubelet",
    source: "kubernetes/kubeadm#917",
    why: "the static pod runs without its mirror pod; the API server restarts",
  },
  {
    text:
      '4m11s (x506 over 44m)    Warning   FailedMount          Pod/alpine                      MountVolume.Setup failed while expanding volume for volume "pvc-3e0e9bd7-5c3a-418f-b6a4-6f008acccca7" : Expander.NodeExpand failed to expand the volume : rpc error: code = Internal desc = {"code":1,"stdout":"Filesystem at /dev/sdl is mounted on /host/var/lib/kubelet/plugins/kubernetes.io/csi/org.democratic-csi.iscsi.hdd/0ee0287604124898644c00f65443d390c8f67b62f865064d56ec33147efbf033/globalmount; on-line resizing required\\nold_desc_blocks = 1, new_desc_blocks = 1\\n","stderr":"resize2fs 1.47.0 (5-Feb-2023)\\nresize2fs: Permission denied to resize filesystem\\n","timeout":false}',
    rule: "volume-filesystem-not-resized",
    source: "democratic-csi/democratic-csi#392",
  },
  {
    text:
      '`MountVolume.MountDevice failed for volume "pvc-3f761acf-262b-40ba-8b06-f76f205c70a4" : rpc error: code = Internal desc = {"code":1,"stdout":"Couldn\'t find valid filesystem superblock.\\n","stderr":"resize2fs 1.44.5 (15-Dec-2018)\\nresize2fs: Superblock checksum does not match superblock while trying to open /dev/sdb\\n"}`',
    rule: "volume-filesystem-damaged",
    source: "democratic-csi/democratic-csi#85",
  },
  {
    text:
      '  Warning  FailedMount             11s (x6 over 28s)  kubelet                  MountVolume.MountDevice failed for volume "pvc-1e4e47bb-a720-4438-88f4-ec3e719c9555" : rpc error: code = Internal desc = mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t ext4 -o defaults /dev/longhorn/pvc-1e4e47bb-a720-4438-88f4-ec3e719c9555 /var/lib/kubelet/plugins/kubernetes.io/csi/driver.longhorn.io/57ded288669283120423f2d910d6399a1dbcfadd7d40f4ba176f975114e1fd4f/globalmount\nOutput: mount: /var/lib/kubelet/plugins/kubernetes.io/csi/driver.longhorn.io/57ded288669283120423f2d910d6399a1dbcfadd7d40f4ba176f975114e1fd4f/globalmount: wrong fs type, bad option, bad superblock on /dev/longhorn/pvc-1e4e47bb-a720-4438-88f4-ec3e719c9555, missing codepage or helper program, or other error.',
    rule: "volume-filesystem-refused",
    source: "longhorn/longhorn#5171",
  },
  {
    text:
      '  Warning  FailedMount             0s (x3 over 3s)  kubelet                  MountVolume.SetUp failed for volume "pvc-d2f5b080-9015-4a91-b6a7-a3b31a9375e7" : rpc error: code = Internal desc = NodePublishVolume failed for pvc-d2f5b080-9015-4a91-b6a7-a3b31a9375e7: unable to resize volume: resize of device /dev/drbd1033 failed: exit status 1. resize2fs output: resize2fs 1.46.5 (30-Dec-2021)\nresize2fs: Permission denied to resize filesystem\nFilesystem at /dev/drbd1033 is mounted on /var/lib/kubelet/pods/1ff17dd1-a6b9-4c04-bf57-337b8fea0c31/volumes/kubernetes.io~csi/pvc-d2f5b080-9015-4a91-b6a7-a3b31a9375e7/mount; on-line resizing required',
    rule: "volume-filesystem-not-resized",
    source: "deckhouse/deckhouse#3610",
  },
  {
    text:
      '  Warning  FailedMount             5m                     kubelet                  MountVolume.MountDevice failed for volume "pvc-89cca58d07ec4a2c" : kubernetes.io/csi: attacher.MountDevice failed to create newCsiDriverClient: driver name linodebs.csi.linode.com not found in the list of registered CSI drivers\n  Warning  FailedMount             3m50s (x7 over 4m57s)  kubelet                  MountVolume.MountDevice failed for volume "pvc-89cca58d07ec4a2c" : rpc error: code = Internal desc = Unable to find device path out of attempted paths: [/dev/disk/by-id/linode-pvc89cca58d07ec4a2c /dev/disk/by-id/scsi-0Linode_Volume_pvc89cca58d07ec4a2c]',
    rule: "csi-driver-not-registered",
    source: "linode/linode-blockstorage-csi-driver#390",
  },
  {
    text:
      '2023-07-26T07:41:34Z [Warning] Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/containerd/io.containerd.grpc.v1.cri/sandboxes/5836d2ab87a4df94658270fc3f27d2a445ffbc1dfe7946ffef17c527a7b00158/resolv.conf" to rootfs at "/etc/resolv.conf": open /run/containerd/io.containerd.runtime.v2.task/k8s.io/tc-init/rootfs/etc/resolv.conf: no space left on device: unknown\n2023-07-26T07:41:35Z [Warning] Error: write /var/lib/kubelet/pods/129e7996-a61c-483a-ba70-5dadf255bc81/etc-hosts: no space left on device',
    rule: "mount-target-disk",
    source: "jupyterhub/mybinder.org-user-guide#283",
  },
  {
    text:
      '>  Failed to pull image "docker.io/mvisonneau/tailscale:v1.16.0": rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/mvisonneau/tailscale:v1.16.0": failed to unpack image on snapshotter overlayfs: no match for platform in manifest sha256:926fd9c5ed7f62d0f17d494171fd7d409b4deca0e00aeadb7b40f93603657a2e: not found  ',
    rule: "image-platform",
    source: "mvisonneau/helm-charts#30",
  },
  {
    text:
      '>kubectl logs alpaca-prod\nstandard_init_linux.go:211: exec user process caused "exec format error"\n>kubectl describe pods alpaca-prod\n  Normal   Pulled     29s (x4 over 74s)  kubelet, fc3       Container image "gcr.io/kuar-demo/kuard-amd64:blue" already present on machine\n  Warning  BackOff    3s (x8 over 71s)   kubelet, fc3       Back-off restarting failed container',
    rule: "program-not-runnable",
    source: "kubernetes-up-and-running/kuard#34",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-d355d63f-0f5d-4cb2-a035-9425dd14b06e" : rpc error: code = Internal desc = Bad response statusCode [500]. Status [500 Internal Server Error]. Body: [detail=, message=unable to attach volume pvc-d355d63f-0f5d-4cb2-a035-9425dd14b06e to khushboo-test-wk2: invalid state to attach pvc-d355d63f-0f5d-4cb2-a035-9425dd14b06e: attached, code=Server Error] from [http://longhorn-backend:9500/v1/volumes/pvc-d355d63f-0f5d-4cb2-a035-9425dd14b06e?action=attach]',
    rule: "longhorn-volume-not-ready",
    source: "longhorn/longhorn#2316",
  },
  {
    text:
      'Apr 13 10:53:52 ip-10-0-0-1 kubelet: E0413 10:53:52.844381    3263 kubelet.go:2055] "Skipping pod synchronization" err="PLEG is not healthy: pleg was last seen active 2h33m12.704970756s ago; threshold is 3m0s"',
    rule: "kubelet-runtime-slow",
    source: "aws-samples/eks-workshop-v2#447",
  },
  {
    text:
      'Jun 26 20:25:06 node03 env[1167]: time="2019-06-26T20:25:06.489807054Z" level=error msg="Handler for POST /v1.31/containers/641015d308f6e8b50638fb19b43cfa71941700f7156d8a642e6e44593e61f8bb/start returned error: OCI runtime create failed: container_linux.go:348: starting container process caused \\"process_linux.go:402: container init caused \\\\\\"read init-p: connection reset by peer\\\\\\"\\": unknown"',
    rule: "init-died",
    source: "kubernetes/kubernetes#79466",
  },
  {
    text:
      "failed to collect filesystem stats - rootDiskErr: failed to exec du - fork/exec /usr/bin/nice: resource temporarily unavailable",
    rule: "process-limit-reached",
    source: "kubernetes/kubernetes#79466",
  },
  {
    text:
      "I0727 21:08:35.638175    3475 kubelet.go:2079] skipping pod synchronization - [failed to start eviction manager unable to find data for container /]",
    rule: "kubelet-root-filesystem",
    source: "kubernetes/kubernetes#29703",
  },
  {
    text:
      'Sep 02 22:01:59 docker34-86 kubelet[9010]: E0902 22:01:59.251846    9010 kuberuntime_gc.go:138] Failed to stop sandbox "4347e890f134de1e2489c8b0b2ae720afc81c90b05ab3475e07040fd24c25528" before removing: rpc error: code = 4 desc = context deadline exceeded\nSep 02 22:01:59 docker34-86 kubelet[9010]: I0902 22:01:59.607732    9010 kubelet.go:1752] skipping pod synchronization - [PLEG is not healthy: pleg was last seen active 3m5.320829963s ago; threshold is 3m0s]',
    rule: "kubelet-runtime-slow",
    source: "kubernetes/kubernetes#51919",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = Failed to find device path /dev/xvdba. refusing to mount /dev/nvme2n1 because it claims to be volume vol-1 but should be vol-2',
    rule: "volume-device-missing",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = Error when getting device path for GCE PD pvc-1: error verifying GCE PD ("pvc-1") is attached: couldn\'t get serial number for disk pvc-1 at device path',
    rule: "volume-device-missing",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = [NodeStageVolume] Unable to find Device path for volume: failed to find device for the volumeID: "abc" within the alloted time',
    rule: "volume-device-missing",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.SetUp failed for volume "pvc-1" : rpc error: code = InvalidArgument desc = Volume capability not supported',
    rule: "volume-capability-unsupported",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.SetUp failed for volume "pvc-1" : rpc error: code = InvalidArgument desc = readonly volumes are not supported',
    rule: "volume-capability-unsupported",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedAttachVolume  2s  attachdetach-controller  AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = Unavailable desc = failed to publish volume: server is locked',
    rule: "cloud-machine-busy",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedAttachVolume  2s  attachdetach-controller  AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = Internal desc = failed to publish volume: server not found',
    rule: "cloud-node-unknown",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedAttachVolume  2s  attachdetach-controller  AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = FailedPrecondition desc = failed to publish volume: volume does not exist in the same location as the server',
    rule: "volume-zone-differs",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = failed to stage volume: requested encrypted volume, but disk /dev/sdb already is formatted with ext4',
    rule: "volume-encryption-mismatch",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedAttachVolume  2s  attachdetach-controller  AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = ResourceExhausted desc = volume limit has been reached. Please contact support.',
    rule: "volume-attach-limit",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.SetUp failed for volume "pvc-1" : rpc error: code = Internal desc = mount propagation for target "/x" is not enabled',
    rule: "volume-propagation-off",
    source: "(form)",
  },
  {
    text:
      "  Warning  FailedMount  2s  kubelet  MountVolume.MountDevice failed for volume \"pvc-1\" : rpc error: code = Internal desc = missing ID field 'userID' in secrets",
    rule: "csi-secret-incomplete",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = InvalidArgument desc = failed to get crypto passphrase',
    rule: "volume-encryption-mismatch",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = NVMe connect failed: exit status 1: Failed to open /dev/nvme-fabrics: No such file or directory',
    rule: "volume-mount-program-missing",
    source: "(form)",
  },
  {
    text:
      '  Warning  FailedMount  2s  kubelet  MountVolume.MountDevice failed for volume "smb" : rpc error: code = Internal desc = Output: mount error: cifs filesystem not supported by the system mount error(19): No such device',
    rule: "smb-client-missing",
    source: "(form)",
  },
  {
    text:
      '  Warning  ProvisioningFailed  2s  x  failed to provision volume with StorageClass "gp3": error generating accessibility requirements: no available topology found',
    rule: "claim-topology-unknown",
    source: "(form)",
  },
  {
    text:
      '  Warning  ProvisioningFailed  2s  x  failed to provision volume with StorageClass "x": claim Selector is not supported',
    rule: "claim-selector-unsupported",
    source: "(form)",
  },
  {
    text:
      '  Warning  VolumeMismatch  2s  persistentvolume-controller  Cannot bind to requested volume "pv1": storageClassName does not match',
    rule: "claim-volume-mismatch",
    source: "(form)",
  },
  {
    text:
      '  Warning  VolumeMismatch  2s  persistentvolume-controller  Cannot bind to requested volume "pv1": requested PV is too small',
    rule: "claim-volume-mismatch",
    source: "(form)",
  },
  {
    text:
      "  Warning  ClaimLost  2s  persistentvolume-controller  Bound claim has lost its PersistentVolume. Data on the volume is lost!",
    rule: "claim-volume-lost",
    source: "(form)",
  },
  {
    text:
      "  Warning  ClaimMisbound  2s persistentvolume-controller  Two claims are bound to the same volume, this one is bound incorrectly",
    rule: "claim-volume-lost",
    source: "(form)",
  },
  {
    text:
      "  Warning  FailedScheduling  6m     default-scheduler  0/3 nodes are available: 3 pod has unbound immediate PersistentVolumeClaims.\n  Warning  FailedScheduling  5m38s  default-scheduler  0/3 nodes are available: 3 node(s) had volume node affinity conflict.",
    rule: "pod-volume-elsewhere",
    source: "velero-io/velero#3822",
  },
  {
    text: '0/10 nodes are available: 1 persistentvolumeclaim "foo" bound to non-existent persistentvolume "bar"',
    rule: "claim-volume-lost",
    source: "kubernetes/kubernetes#105245",
  },
  {
    text:
      "0/10 nodes are available: 2 node(s) had taint {node/test: true},\nthat the pod didn't tolerate, 6 node(s) had taint {node/unhealthy: true},\nthat the pod didn't tolerate, 2 pvc(s) bound to non-existent pv(s)",
    rule: "claim-volume-lost",
    source: "kubernetes/kubernetes#105245",
  },
  {
    text: '"Warning\t\tClaimLost\tBound claim has lost its PersistentVolume. Data on the volume is lost!"',
    rule: "claim-volume-lost",
    source: "velero-io/velero#34",
  },
  {
    text:
      'Trying to pull registry.gitlab.com/lightmeter/controlcenter...\n  manifest unknown: manifest unknown\nError: error pulling image "registry.gitlab.com/lightmeter/controlcenter": unable to pull registry.gitlab.com/lightmeter/controlcenter: unable to pull image: Error initializing source docker://registry.gitlab.com/lightmeter/controlcenter:latest: Error reading manifest latest in registry.gitlab.com/lightmeter/controlcenter: manifest unknown: manifest unknown',
    rule: "image-not-found",
    source: "podman-container-tools/podman#6595",
  },
  {
    text:
      'Failed to pull image "[registry.k8s.io/ingress-nginx/kube-webhook-certgen:v20220916-gd32f8c343@sha256:39c5b2e3310dc4264d638ad28d9d1d96c4cbb2b2dcfb52368fe4e3c63f61e10f](http://registry.k8s.io/ingress-nginx/kube-webhook-certgen:v20220916-gd32f8c343@sha256:39c5b2e3310dc4264d638ad28d9d1d96c4cbb2b2dcfb52368fe4e3c63f61e10f)": rpc error: code = Unknown desc = Error response from daemon: Get "https://us-east4-docker.pkg.dev/v2/k8s-artifacts-prod/images/ingress-nginx/kube-webhook-certgen/manifests/sha256:39c5b2e3310dc4264d638ad28d9d1d96c4cbb2b2dcfb52368fe4e3c63f61e10f": read tcp 10.183.231.70:43720->[192.168.163.82:443](http://192.168.163.82:443/): read: connection reset by peer',
    rule: "registry-connection-broken",
    source: "kubernetes/ingress-nginx#9187",
  },
  {
    text:
      'Failed to pull image "registry.app.xxx.net/XXXXX/partsgo42:GitActionsNew-2e7e78f7bb157128f1853b0dc06bf7ccd13156d7": rpc error: code = Unknown desc = failed to pull and unpack image "registry.app.xxx.net/spm2fog/partsgo42:GitActionsNew-2e7e78f7bb157128f1853b0dc06bf7ccd13156d7": failed to resolve reference "registry.app.xxx.net/spm2fog/partsgo42:GitActionsNew-2e7e78f7bb157128f1853b0dc06bf7ccd13156d7": pulling from host registry.app.xxx.net failed with status code [manifests GitActionsNew-2e7e78f7bb157128f1853b0dc06bf7ccd13156d7]: 401 Unauthorized',
    rule: "registry-unauthorized",
    source: "kubernetes/kubernetes#110675",
  },
  {
    text:
      "message: 'GenerateRunContainerOptions: mkdir /var/lib/kubelet/pods/24b409e8-4a8b-11e7-a816-525400225b53/volumes/kubernetes.io~configmap/linshare-data3/config.inc.php: not a directory'",
    rule: "volume-subpath-refused",
    source: "kubernetes/kubernetes#46839",
  },
  {
    text: "> Unable to mount volume \"config-volume\": invalid path: must not contain '..': ../page",
    rule: "volume-item-path-invalid",
    source: "kubernetes/kubernetes#28904",
  },
  {
    text:
      '  Warning  FailedMount  48s (x21 over 27m)  kubelet, 10.94.119.80  MountVolume.SetUp failed for volume "config" : configmap "kube-apiserver" not found',
    rule: "kubelet-object-missing",
    source: "kubernetes/kubernetes#90725",
  },
  {
    text: "0/3 nodes are available: 3 pvc(s) bound to non-existent pv(s).",
    rule: "claim-volume-lost",
    source: "(form)",
  },
  {
    text:
      'Warning  FailedScheduling  2m  default-scheduler  0/3 nodes are available: persistentvolumeclaim "data" bound to non-existent persistentvolume "pvc-1". preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.',
    rule: "claim-volume-lost",
    source: "(form)",
  },
  {
    text: "xfs_repair: cannot open /dev/longhorn/pvc-1: Device or resource busy",
    rule: "volume-filesystem-not-resized",
    source: "(form)",
  },
  {
    text:
      "rpc error: code = Internal desc = resize of device /dev/sdb failed: exit status 1. resize2fs output: resize2fs 1.46.5 (30-Dec-2021)\nresize2fs: Bad magic number in super-block while trying to open /dev/sdb\nCouldn't find valid filesystem superblock.",
    rule: "volume-filesystem-not-resized",
    source: "(form)",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = failed to login: iscsiadm: Could not login to [iface: default, target: iqn.2000-01.com:a, portal: 10.0.0.1,3260]. iscsiadm: initiator reported error (15 - session exists)',
    rule: "volume-iscsi-session-exists",
    source: "(form)",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = iscsiadm: Could not login to [iface: default, target: iqn.2000-01.com:a, portal: 10.0.0.1,3260].\niscsiadm: initiator reported error (24 - iSCSI login failed due to authorization failure)\niscsiadm: Could not log into all portals',
    rule: "volume-iscsi-login",
    source: "(form)",
  },
];
