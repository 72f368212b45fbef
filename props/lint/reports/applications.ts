/** Reports from trackers of charts, operators and storage drivers. @module */

import type { Report } from "./report.ts";

/** Reports from trackers of charts, operators and storage drivers. */
export const APPLICATION_REPORTS: readonly Report[] = [
  {
    text:
      'Warning  FailedAttachVolume  8m21s                 attachdetach-controller    AttachVolume.Attach failed for volume "pvc-01c32834-8a89-46d3-a8b6-a60671e57a09" : rpc error: code = Internal desc = Bad response statusCode [500]. Status [500 Internal Server Error]. Body: [detail=, message=unable to attach volume pvc-01c32834-8a89-46d3-a8b6-a60671e57a09 to k8s-worker-node1: volume pvc-01c32834-8a89-46d3-a8b6-a60671e57a09 not scheduled, code=Server Error] from [http://longhorn-backend:9500/v1/volumes/pvc-01c32834-8a89-46d3-a8b6-a60671e57a09?action=attach]',
    rule: "longhorn-volume-not-ready",
    source: "longhorn/longhorn#1565",
  },
  {
    text:
      'Warning  FailedAttachVolume  37s (x5 over 8m45s)  attachdetach-controller           AttachVolume.Attach failed for volume "pvc-6ead7550-9e2f-11e9-8c96-d094661b9f26" : rpc error: code = Internal desc = Get http://longhorn-backend:9500/v1/volumes/pvc-6ead7550-9e2f-11e9-8c96-d094661b9f26: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    rule: "longhorn-manager-unreachable",
    source: "longhorn/longhorn#615",
  },
  {
    text:
      'Warning  FailedMount             3s (x6 over 20s)  kubelet                  MountVolume.MountDevice failed for volume "pvc-6bf68acb-b152-4161-9abe-c2e1f48a4823" : rpc error: code = Internal desc = an error (exit status 1) occurred while running modprobe args: [ceph]',
    rule: "volume-mount-program-missing",
    source: "rook/rook#9671",
  },
  {
    text:
      "csi-cephfsplugin-xt2lw csi-cephfsplugin E0822 09:20:10.986605       1 nodeserver.go:180] ID: 112 Req-ID: 0001-0009-rook-ceph-0000000000000001-b7c62811-02d0-11ec-9df3-2637d3faccf6 failed to mount volume 0001-0009-rook-ceph-0000000000000001-b7c62811-02d0-11ec-9df3-2637d3faccf6: an error (exit status 1) occurred while running modprobe args: [ceph] Check dmesg logs if required.",
    rule: "volume-mount-program-missing",
    source: "rook/rook#8575",
  },
  {
    text:
      "MountVolume.SetUp failed for volume \"pvc-df259a89-4e76-11e8-8c57-002197403677\" : mount command failed, status: Failure, reason: Rook: Mount volume failed: failed to attach volume replicapool/pvc-df259a89-4e76-11e8-8c57-002197403677: failed to map image replicapool/pvc-df259a89-4e76-11e8-8c57-002197403677 cluster rook. failed to map image replicapool/pvc-df259a89-4e76-11e8-8c57-002197403677: Failed to complete 'rbd': exit status 2. . output: modinfo: ERROR: could not get modinfo from 'rbd': Exec format error\nmodprobe: ERROR: could not insert 'rbd': Exec format error\nrbd: failed to load rbd kernel module (1)\nrbd: sysfs write failed\nIn some cases useful info is found in syslog - try \"dmesg | tail\".\nrbd: map failed: (2) No such file or directory",
    rule: "volume-mount-program-missing",
    source: "rook/rook#1985",
  },
  {
    text:
      "modprobe: FATAL: Module ceph not found in directory /lib/modules/3.10.0-1160.31.1.el7.x86_64\nfailed to load ceph kernel module (1)\nmount error 1 = Operation not permitted",
    rule: "volume-mount-program-missing",
    source: "rook/rook#8919",
  },
  {
    text:
      'Warning  FailedMount  42s (x8 over 106s)  kubelet, mh-k8s-04  MountVolume.MountDevice failed for volume "pvc-343ccf62-d2eb-44f3-8db8-68ea452aface" : rpc error: code = Internal desc = cstorvolumeattachments.cstor.openebs.io "pvc-343ccf62-d2eb-44f3-8db8-68ea452aface-mh-k8s-04" not found',
    rule: "openebs-volume-not-ready",
    source: "openebs/openebs#3327",
  },
  {
    text:
      'Warning  FailedMount  2m59s (x2 over 3m13s)  kubelet            MountVolume.MountDevice failed for volume "pvc-ef04e147-7df8-45b1-a339-6288d2e73f4d" : rpc error: code = Internal desc = Volume pvc-ef04e147-7df8-45b1-a339-6288d2e73f4d is not ready: Replicas yet to connect to controller\n  Warning  FailedMount  53s (x7 over 3m12s)    kubelet            MountVolume.MountDevice failed for volume "pvc-ef04e147-7df8-45b1-a339-6288d2e73f4d" : rpc error: code = Internal desc = Volume pvc-ef04e147-7df8-45b1-a339-6288d2e73f4d still mounted on node x1002',
    rule: "openebs-volume-not-ready",
    source: "openebs-archive/cstor-operators#467",
  },
  {
    text:
      'Warning  FailedMount  50s (x4 over 2m30s)  kubelet            MountVolume.MountDevice failed for volume "pvc-3bc65ce0-1cd4-4953-9649-28c4abe3b679" : rpc error: code = Internal desc = rpc error: code = Internal desc = object is being deleted: cstorvolumeattachments.cstor.openebs.io "pvc-3bc65ce0-1cd4-4953-9649-28c4abe3b679-worker-02" already exists',
    rule: "openebs-volume-not-ready",
    source: "openebs/openebs#3447",
  },
  {
    text:
      "Warning  FailedAttachVolume  23s (x8 over 2m9s)  attachdetach-controller  AttachVolume.Attach failed for volume \"pvc-9eef8a66-14b7-4a38-b49d-37db8ee7c787\" : rpc error: code = Internal desc = Operation failed: GenericOperation(\"error in response: status code '412 Precondition Failed', content: 'RestJsonError { details: \\\"No online replicas are available for Volume '9eef8a66-14b7-4a38-b49d-37db8ee7c787'\\\", kind: FailedPrecondition }'\")",
    rule: "openebs-volume-not-ready",
    source: "openebs/mayastor#1108",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-839ce3ed-0812-438b-b939-7ba64d3b5643" : rpc error: code = Internal desc = failed to find device path: [], last error seen: failed to sendtargets to portal 10.233.9.161:3260, err: iscsiadm error: iscsiadm: cannot make connection to 10.233.9.161: Connection refusediscsiadm: cannot make connection to 10.233.9.161: Connection refusediscsiadm: connection login retries (reopen_max) 5 exceedediscsiadm: Could not perform SendTargets discovery: iSCSI PDU timed out (exit status 11)',
    rule: "iscsi-portal-unreachable",
    source: "openebs/openebs#3395",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-5a0ad4cb" : rpc error: code = Internal desc = Waiting for pvc-5a0ad4cb\'s CVC to be bound',
    rule: "openebs-volume-not-ready",
    source: "openebs-archive/cstor-operators#452",
  },
  {
    text:
      'Warning  FailedMount  95s (x5 over 10m)  kubelet            Unable to attach or mount volumes: unmounted volumes=[secrets-store-inline], unattached volumes=[secrets-store-inline default-token-478xx]: timed out waiting for the condition\n  Warning  FailedMount  59s (x8 over 11m)  kubelet            MountVolume.SetUp failed for volume "secrets-store-inline" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod services/busybox-secrets-store-inline, err: rpc error: code = Unknown desc = failed to mount objects, error: failed to get keyvault client: failed to get key vault token: nmi response failed with status code: 404, err: <nil>',
    rule: "cloud-credentials-missing",
    source: "Azure/secrets-store-csi-driver-provider-azure#476",
  },
  {
    text: "Error: failed to prepare subPath for volumeMount “orchestrator” of container “primary”",
    rule: "volume-subpath-refused",
    source: "CircleCI-Public/container-runner-helm-chart#82",
  },
  {
    text:
      'Warning  Failed                 7m (x8 over 8m)   kubelet, minikube     Error: failed to prepare subPath for volumeMount "registry-data" of container "registry"',
    rule: "volume-subpath-refused",
    source: "goharbor/harbor#4555",
  },
  {
    text:
      '✘ etcd Error        failed to resolve reference "docker.io/bitnami/etcd:3.4.15": docker.io/bitnami/etcd:3.4.15: not found                                                                                                              1.3s',
    rule: "image-bitnami-moved",
    source: "vulhub/vulhub#716",
  },
  {
    text:
      '> Failed to pull image\n\n "**docker.io/bitnami/os-shell:12-debian-12-r47**": rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/bitnami/os-shell:12-debian-12-r47": failed to resolve reference "**docker.io/bitnami/os-shell:12-debian-12-r47**": **docker.io/bitnami/os-shell:12-debian-12-r47: not found**\n  Warning  Failed            12s (x2 over 26s)   kubelet            Error: **ErrImagePull**',
    rule: "image-bitnami-moved",
    source: "litmuschaos/litmus#5210",
  },
  {
    text:
      "(HTTP code 404) no such image - no such image: bitnami/postgresql:latest: No such image: bitnami/postgresql:latest",
    rule: "image-not-local",
    source: "docker-archive-public/docker.kitematic#5291",
  },
  {
    text:
      'RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed to start sandbox container for pod "kube-apiserver-kubemark-500-kubemark-master": Error response from daemon: oci runtime error: container_linux.go:247: starting container process caused "process_linux.go:245: running exec setns process for init caused \\"exit status 16\\""',
    rule: "init-namespaces-failed",
    source: "kubernetes/kubernetes#68190",
  },
  {
    text:
      'FailedPostStartHook  Exec lifecycle hook ([/bin/sh -c cp -r conf/* ./ mount -t cifs xxxxx mount -t cifs xxxxx mount -t cifs xxxx ]) for Container "base" in Pod "xxxxxv1cxularxor5changehive.6c92a7cc6af042bb9476312462538f5e_test(617f30ff-da04-42c3-9251-2ca26b918e4c)" failed - error: command \'/bin/sh -c cp -r conf/* ./ mount -t cifs xxxx  mount -t cifs xxxx mount -t cifs xxxx \' exited with 137: , message: ""',
    rule: "kubelet-post-start-hook",
    source: "kubernetes/kubernetes#115680",
  },
  {
    text:
      'Warning - FailedPostStartHook - 1s - kubelet - Exec lifecycle hook ([sh -c sleep 5; influx v1 dbrp create --db default]) for Container "influxdb2" in Pod "monitor1-influxdb2-0_perf(010ef5d3-a252-4cd4-a070-91f10eb4c02f)" failed - error: command \'sh -c sleep 5; influx v1 dbrp create --db default --rp default-rp\' exited with 1: , message: "Error: invalid argument \\"--default\\" for \\"--bucket-id\\" flag: id must have a length of 16 bytes\\nSee \'influx v1 dbrp create -h\' for help\\n"',
    rule: "kubelet-post-start-hook",
    source: "influxdata/helm-charts#336",
  },
  {
    text:
      'Jan 29 17:14:12 localhost kubelet[2422]: E0129 17:14:12.074851    2422 configmap.go:195] Couldn\'t get configMap test/spark-pi-1580336050874-driver-conf-map: configmap "spark-pi-1580336050874-driver-conf-map" not found',
    rule: "kubelet-object-missing",
    source: "kubeflow/spark-operator#784",
  },
  {
    text:
      "Error: stat /data/kubelet/pods/71acd9f8-0469-4b44-8523-7276a646691f/volumes/kubernetes.io~csi/tls/mount: no such file or directory",
    rule: "csi-mount-absent",
    source: "cert-manager/csi-driver#136",
  },
  {
    text:
      'Warning  FailedAttachVolume  <invalid> (x18 over 34m)  attachdetach-controller                   AttachVolume.Attach failed for volume "pvc-10639e8b-d60a-41e1-a9a4-35d0365df410" : compute.VirtualMachineScaleSetVMsClient#Update: Failure sending request: StatusCode=0 -- Original Error: autorest/azure: Service returned an error. Status=<nil> Code="AttachDiskWhileBeingDetached" Message="Cannot attach data disk \'kubernetes-dynamic-pvc-1063\' to VM \'aks-opspool-38996706-vmss_0\' because the disk is currently being detached or the last detach operation failed. Please wait until the disk is completely detached and then try again or delete/detach the disk explicitly again."',
    rule: "volume-not-attached",
    source: "Azure/AKS#1567",
  },
  {
    text:
      '"MountVolume.SetUp failed for volume "comfyui-inputs-pv" : rpc error: code = Internal desc = Could not mount "comfyui-inputs-xxxxxxxxxx-us-east-1" at "/var/lib/kubelet/pods/xxxxxxxxxx/volumes/kubernetes.io~csi/comfyui-inputs-pv/mount": Could not check if "/var/lib/kubelet/pods/xxxxxxxxxx/volumes/kubernetes.io~csi/comfyui-inputs-pv/mount" is a mount point: stat /var/lib/kubelet/pods/xxxxxxxxxx/volumes/kubernetes.io~csi/comfyui-inputs-pv/mount: no such file or directory, Failed to read /host/proc/mounts: open /host/proc/mounts: invalid argument"',
    rule: "kubelet-volume",
    source: "aws-samples/comfyui-on-eks#11",
  },
  {
    text: "no persistent volumes available for this claim and no storage class is set",
    rule: "storage-class-missing",
    source: "helm/charts#8491",
  },
  {
    text:
      'Warning  FailedMount  2m  kubelet, node3  MountVolume.MountDevice failed for volume "pvc-1bc80cc4-8214-11e7-848c-0050569c5070" : executable file not found in $PATH',
    rule: "volume-mount-program-missing",
    source: "vmware-archive/kubernetes-archived#231",
  },
  {
    text: 'Readiness probe failed: Get "http://10.217.0.75:80/": dial tcp 10.217.0.75:80: connect: connection refused',
    rule: null,
    source: "openshift-labs/learn-katacoda#1306",
  },
  {
    text:
      "Warning  Unhealthy  28s (x2 over 29s)  kubelet            Readiness probe failed: HTTP probe failed with statuscode: 500",
    rule: null,
    source: "open-policy-agent/gatekeeper#4055",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = InvalidArgument desc = There is no block device frontend for volume pvc-1',
    rule: "longhorn-volume-not-ready",
    source: "longhorn/longhorn#1680",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "test" : rpc error: code = FailedPrecondition desc = NodePublishVolume: staging path is no longer valid for volume test',
    rule: "csi-mount-absent",
    source: "longhorn/longhorn#3744",
  },
  {
    text:
      'Apr 02 03:38:31 node2.example.com origin-node[12605]: E0402 03:38:31.194790   12605 nestedpendingoperations.go:267] Operation for "\\"kubernetes.io/csi/io.rancher.longhorn^pvc-97319af7-54f8-11e9-b20e-be9f399254df\\"" failed. No retries permitted until 2019-04-02 03:38:35.194763339 +0000 UTC m=+6028.318441857 (durationBeforeRetry 4s). Error: "MountVolume.MountDevice failed for volume \\"pvc-97319af7-54f8-11e9-b20e-be9f399254df\\" (UniqueName: \\"kubernetes.io/csi/io.rancher.longhorn^pvc-97319af7-54f8-11e9-b20e-be9f399254df\\") pod \\"s2i-python-51-rkvwd\\" (UID: \\"9f94ffeb-54f8-11e9-b20e-be9f399254df\\") : rpc error: code = Unavailable desc = grpc: the connection is unavailable"',
    rule: "csi-driver-not-registered",
    source: "longhorn/longhorn#444",
  },
  {
    text:
      'MountVolume.SetUp failed for volume  "pvc-ae4e6a1e-b756-4536-88e4-5b286f883153" : rpc error: code = Internal  desc = NodePublishVolume failed for  pvc-ae4e6a1e-b756-4536-88e4-5b286f883153: failed to stat source device:  stat : no such file or directory',
    rule: "volume-device-missing",
    source: "piraeusdatastore/piraeus-operator#229",
  },
  {
    text:
      "Failed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container task \"accf2547d7b1fb0444f757002d6aac5259e85cb51af96399f0c755533ee000df\": OCI runtime state failed: invalid character 'v' in literal null (expecting 'u'): unknown",
    rule: "runtime-output-invalid",
    source: "NVIDIA/gpu-operator#168",
  },
  {
    text:
      "Warning FailedScheduling default-scheduler 0/1 nodes are available: 1 node(s) didn't have free ports for the requested pod ports.",
    rule: "pod-host-port-taken",
    source: "kubernetes/ingress-nginx#6048",
  },
  {
    text:
      "0/3 nodes are available: 1 node(s) didn't have free ports for the requested pod ports, 2 node(s) didn't match Pod's node affinity/selector.",
    rule: "pod-host-port-taken",
    source: "traefik/traefik-helm-chart#732",
  },
  {
    text:
      "`1 node(s) didn't have free ports for the requested pod ports, 1 node(s) had taint {node-role.kubernetes.io/master: }, that the pod didn't tolerate.`",
    rule: "pod-host-port-taken",
    source: "gitpod-io/gitpod#2622",
  },
  {
    text: "Failed to remove directory /var/lib/heimdall: unlinkat /var/lib/heimdall: read-only file system",
    rule: null,
    source: "0xPolygon/heimdall-v2#318",
  },
  {
    text:
      "ERROR: Job failed (system failure): prepare environment: waiting for pod running: timed out waiting for pod to start. Check https://docs.gitlab.com/runner/shells/index.html#shell-profile-loading for more information",
    rule: "client-pod-not-started",
    source: "kubernetes/kubernetes#107649",
  },
  {
    text: "Error: UPGRADE FAILED: timed out waiting for the condition",
    rule: null,
    source: "cloudposse/docs#115",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = Internal desc = Post "http://longhorn-backend:9500/v1/volumes/pvc-1?action=attach": dial tcp: lookup longhorn-backend on 10.43.0.10:53: server misbehaving',
    rule: "longhorn-manager-unreachable",
    source: "longhorn/longhorn#615",
  },
  {
    text:
      '  Warning  ProvisioningFailed  3s (x2 over 5s)  persistentvolume-controller  storageclass.storage.k8s.io "fast" not found',
    rule: "storage-class-missing",
    source: "kubernetes/kubernetes pkg/controller/volume/persistentvolume/pv_controller.go",
  },
  {
    text:
      '  Normal  ExternalProvisioning  1s (x25 over 6m)  persistentvolume-controller  Waiting for a volume to be created either by the external provisioner "rancher.io/local-path" or manually by the system administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered.',
    rule: "claim-local-provisioner-silent",
    source: "kubernetes/kubernetes pkg/controller/volume/persistentvolume/pv_controller.go",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "kube-api-access-x" : mkdir /var/lib/kubelet/pods/1c6c6b04/volumes/kubernetes.io~projected: no space left on device',
    rule: "disk-full",
    source: "kubernetes/kubernetes pkg/volume/util/operationexecutor",
  },
  {
    text:
      'Error: failed to generate container "0a1b" spec: failed to generate spec: failed to stat "/var/lib/kubelet/pods/71acd9f8-0469-4b44-8523-7276a646691f/volumes/kubernetes.io~csi/tls/mount": stat /var/lib/kubelet/pods/71acd9f8-0469-4b44-8523-7276a646691f/volumes/kubernetes.io~csi/tls/mount: no such file or directory',
    rule: "csi-mount-absent",
    source: "cert-manager/csi-driver#136",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = rbd: map failed with error an error (exit status 2) occurred while running rbd args: [map replicapool/csi-vol-1], rbd error output: modprobe: FATAL: Module rbd not found in directory /lib/modules/5.10.0-9-amd64\nrbd: failed to load rbd kernel module (1)\nrbd: sysfs write failed\nrbd: map failed: (2) No such file or directory',
    rule: "volume-mount-program-missing",
    source: "rook/rook#8919",
  },
  {
    text:
      'Warning  FailedAttachVolume      9m11s (x3 over 9m12s)  attachdetach-controller                              AttachVolume.Attach failed for volume "pvc-6efadcf1-9e57-11e9-bf6d-0a9ea8760cec" : "Error attaching EBS volume \\"vol-007031b5e356a6786\\"" to instance "i-0daef3d471605cebf" since volume is in "creating" state',
    rule: "ebs-volume-not-ready",
    source: "kubernetes/kubernetes#79794",
  },
  {
    text:
      'Warning  FailedMount             1s (x2 over 2s)  kubelet                  MountVolume.SetUp failed for volume "pvc-f9316692-5adb-4ae8-8afb-e7a0b98341da" : applyFSGroup failed for vol /subscriptions/96452422-d6ae-48b7-869d-cd061dbe58f5/resourceGroups/k8saneci/providers/Microsoft.Compute/disks/pvc-f9316692-5adb-4ae8-8afb-e7a0b98341da: lstat /mnt/resource/k8s/kubelet/pods/f4a61c03-4009-427e-a225-7517151924df/volumes/kubernetes.io~csi/pvc-f9316692-5adb-4ae8-8afb-e7a0b98341da/mount: no such file or directory',
    rule: "csi-mount-absent",
    source: "kubernetes-sigs/azuredisk-csi-driver#1104",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "pvc-65a6886f-db07-4d53-ae65-1a7d8b6d1337" : applyFSGroup failed for vol pvc-65a6886f-db07-4d53-ae65-1a7d8b6d1337: lstat /var/snap/microk8s/common/var/lib/kubelet/pods/2457cc48-14f0-455b-9228-639584968f07/volumes/kubernetes.io~csi/pvc-65a6886f-db07-4d53-ae65-1a7d8b6d1337/mount: no such file or directory',
    rule: "csi-mount-absent",
    source: "openebs/openebs#3579",
  },
  {
    text:
      'E0816 22:25:12.656641       1 controller.go:1361] provision "default/ss-device-test-tf-acc-test-oww82yagz2-0" class "standard": failed to provision volume: rancher.io/local-path does not support block volume provisioning',
    rule: "volume-mode-differs",
    source: "hashicorp/terraform-provider-kubernetes#2573",
  },
  {
    text:
      'Warning  FailedMapVolume  2s (x8 over 66s)  kubelet, ip-192-168-115-67.us-west-2.compute.internal  MapVolume.SetUp failed for volume "pvk29ck" : kubernetes.io/csi: blockMapper.publishVolumeForBlock failed: rpc error: code = InvalidArgument desc = Volume capability access type must be mount',
    rule: "volume-mode-differs",
    source: "kubernetes-sigs/aws-efs-csi-driver#164",
  },
  {
    text:
      'Events from the app_name-684564bb68 ReplicaSet 1 FailedCreate: Error creating: Internal error occurred: failed calling admission webhook "linkerd-proxy-injector.linkerd.io": Post https://linkerd-proxy-injector.linkerd.svc:443/?timeout=30s: net/http: request canceled (Client.Timeout exceeded while awaiting headers)',
    rule: "webhook-unanswered",
    source: "linkerd/linkerd2#3358",
  },
  {
    text:
      'Error from server (InternalError): error when creating "ms-test-secrets.yaml": Internal error occurred: conversion webhook for external-secrets.io/v1alpha1, Kind=ExternalSecret failed: Post "https://external-secrets-webhook.external-secrets.svc:443/convert?timeout=30s": context deadline exceeded',
    rule: "webhook-unanswered",
    source: "external-secrets/external-secrets#1290",
  },
  {
    text:
      'Warning\t\tFailedCreate\tError creating: pods "hjacobs-test-1668339668-" is forbidden: maximum cpu usage per Container is 16, but request is 17.',
    rule: "pod-limit-range",
    source: "zalando-incubator/kubernetes-on-aws#278",
  },
  {
    text: "connection is unauthorized: blockaffinities.crd.projectcalico.org is forbidden",
    rule: "cni-forbidden",
    source: "projectcalico/calico#5046",
  },
  {
    text:
      'connection is unauthorized: blockaffinities.crd.projectcalico.org is forbidden: User "system:serviceaccount:kube-system:calico-node" cannot list resource "blockaffinities" in API group "crd.projectcalico.org" at the cluster scope',
    rule: "cni-forbidden",
    source: "projectcalico/calico#5046",
  },
  {
    text:
      "3m8s        Normal    WaitForFirstConsumer    persistentvolumeclaim/topo-pvc   waiting for first consumer to be created before binding\n3m8s        Normal    ExternalProvisioning    persistentvolumeclaim/topo-pvc   Waiting for a volume to be created either by the external provisioner 'topolvm.io' or manually by the system administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered.\n3m          Normal    ProvisioningSucceeded   persistentvolumeclaim/topo-pvc   Successfully provisioned volume pvc-38ac240e-8c6a-494e-b749-ca4811081e40\n2m58s       Warning   FailedMount             pod/ubuntu                       MountVolume.SetUp failed for volume \"pvc-38ac240e-8c6a-494e-b749-ca4811081e40\" : rpc error: code = Internal desc = mount failed: volume=ab6e90b7-5",
    rule: "kubelet-volume",
    source: "topolvm/topolvm#916",
  },
  {
    text:
      'Warning  FailedMount             41s    kubelet                  Unable to attach or mount volumes: unmounted volumes=[testvol], unattached volumes=[testvol default-token-nn7bn]: timed out waiting for the condition\n  Warning  FailedMount             36s    kubelet                  MountVolume.SetUp failed for volume "pvc-3cf2294f-81b9-4245-8ef8-5fa8643d2cc6" : rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "csi-driver-hangs",
    source: "topolvm/topolvm#274",
  },
  {
    text:
      '> 5s (x6 over 22s)      Warning   FailedMount         Pod/node-red-5fb5755f4-7nrlx    MountVolume.SetUp failed for volume "pvc-1006b698-13c8-494d-9921-f44c5200ef08" : applyFSGroup failed for vol pvc-1006b698-13c8-494d-9921-f44c5200ef08: lstat /var/snap/microk8s/common/var/lib/kubelet/pods/c35d9a11-a3fb-4ea6-a7f7-a2e4a987683e/volumes/kubernetes.io~csi/pvc-1006b698-13c8-494d-9921-f44c5200ef08/mount: no such file or directory',
    rule: "csi-mount-absent",
    source: "democratic-csi/democratic-csi#264",
  },
  {
    text:
      'Warning  ProvisioningFailed  108s (x42 over 11m)  persistentvolume-controller  storageclass.storage.k8s.io "longhorn" not found',
    rule: "storage-class-missing",
    source: "longhorn/longhorn#2000",
  },
  {
    text:
      'Warning  ProvisioningFailed    6s (x5 over 1m)   rook.io/block rook-operator-7cf8b7b766-tgm58 ae7b64f6-21da-11e8-b0f7-9ad3f40997ae  Failed to provision volume with StorageClass "collectiveblock": invalid option "clusterNamespace" for volume plugin rookVolumeProvisioner\n  Normal   ExternalProvisioning  4s (x11 over 1m)  persistentvolume-controller                                                        waiting for a volume to be created, either by external provisioner "rook.io/block" or manually created by system administrator',
    rule: "claim-provisioning-failed",
    source: "rook/rook#1554",
  },
  {
    text:
      'I0204 09:03:24.776446 1 event.go:282] Event(v1.ObjectReference{Kind:"PersistentVolumeClaim", Namespace:"rook-ceph", Name:"cephfs-test", UID:"54cadc93-f0b9-44dd-a8ad-b02d187cf5a0", APIVersion:"v1", ResourceVersion:"11508873", FieldPath:""}): type: \'Warning\' reason: \'ProvisioningFailed\' failed to provision volume with StorageClass "rook-cephfs": rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "claim-provisioning-failed",
    source: "rook/rook#7156",
  },
  {
    text:
      "Warning Failed 11s (x4 over 14s) kubelet Error: container has runAsNonRoot and image has a non-numeric user (nobody), cannot verify user is non-root",
    rule: "kubelet-user-not-numeric",
    source: "rstudio/helm#195",
  },
  {
    text:
      'Readiness probe failed: panic: couldn\'t open sink "/var/log/mongodb-mms-automation/readiness.log": open /var/log/mongodb-mms-automation/readiness.log: permission denied',
    rule: null,
    source: "mongodb/mongodb-kubernetes-operator#673",
  },
];
