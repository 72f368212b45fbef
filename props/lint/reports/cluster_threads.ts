/** Reports of threads about pods, volumes and networks of clusters. @module */

import type { Report } from "./report.ts";

/** Reports of threads about pods, volumes and networks of clusters. */
export const CLUSTER_THREAD_REPORTS: readonly Report[] = [
  {
    text:
      'Unable to attach or mount volumes: unmounted volumes=[webhook-cert], unattached volumes=[webhook-cert ingress-nginx-token-gfcph]: timed out waiting for the condition\n  Warning  FailedMount  56s (x11 over 7m8s)   kubelet            MountVolume.SetUp failed for volume "webhook-cert" : secret "ingress-nginx-admission" not found',
    rule: "certgen-secret-missing",
    source: "kubernetes/ingress-nginx#7043",
  },
  {
    text:
      '  Warning  FailedMount  62s (x12 over 9m16s)   kubelet, host  MountVolume.SetUp failed for volume "webhook-cert" : secret "ingress-nginx-admission" not found\n  Warning  FailedMount  23s                    kubelet, host  Unable to attach or mount volumes: unmounted volumes=[webhook-cert], unattached volumes=[webhook-cert ingress-nginx-token-kmt78]: timed out waiting for the condition',
    rule: "certgen-secret-missing",
    source: "kubernetes/ingress-nginx#6862",
  },
  {
    text:
      '  Warning  FailedMount  8m43s (x13 over 18m)  kubelet            MountVolume.SetUp failed for volume "kube-api-access-z7dbb" : configmap "kube-root-ca.crt" not found\n  Warning  FailedMount  2m37s (x16 over 18m)  kubelet            MountVolume.SetUp failed for volume "custom-dnsmasq" : configmap "pihole-release-custom-dnsmasq" not found',
    rule: "root-ca-missing",
    source: "MoJo2600/pihole-kubernetes#300",
  },
  {
    text: 'MountVolume.SetUp failed for volume "higress-ca-root-cert" : configmap "higress-ca-root-cert" not found',
    rule: "kubelet-object-missing",
    source: "higress-group/higress#1401",
  },
  {
    text:
      'Error: Internal error occurred: failed calling webhook "validate.nginx.ingress.kubernetes.io": Post https://ingress-nginx-controller-admission.kube-system.svc:443/extensions/v1beta1/ingresses?timeout=30s: context deadline exceeded',
    rule: "webhook-unanswered",
    source: "ondrejsika/kubernetes-training#176",
  },
  {
    text:
      'W0122 08:38:24.043645       1 dispatcher.go:133] Failed calling webhook, failing closed validate.nginx.ingress.kubernetes.io: failed calling webhook "validate.nginx.ingress.kubernetes.io": Post https://brochure-ingress-nginx-controller-admission.kube-system.svc:443/networking/v1beta1/ingresses?timeout=14s: context deadline exceeded',
    rule: "webhook-unanswered",
    source: "kubernetes/ingress-nginx#6798",
  },
  {
    text:
      'error: failed to create ingress: Internal error occurred: failed calling webhook "validate.nginx.ingress.kubernetes.io": failed to call webhook: Post "https://ingress-nginx-controller-admission.ingress-nginx.svc:443/networking/v1/ingresses?timeout=10s": context deadline exceeded',
    rule: "webhook-unanswered",
    source: "sandervanvugt/cka#18",
  },
  {
    text:
      'Error: Internal error occurred: failed calling webhook "validate.nginx.ingress.kubernetes.io": Post https://nginx-ingress-nginx-controller-admission.ingress.svc:443/networking/v1beta1/ingresses?timeout=10s: dial tcp 10.0.11.58:443: connect: connection refused',
    rule: "webhook-not-running",
    source: "adamrushuk/devops-lab#166",
  },
  {
    text:
      'Error from server (InternalError): error when creating "issuer.yaml": Internal error occurred: failed calling webhook "webhook.cert-manager.io": failed to call webhook: Post "https://cert-manager-webhook.cert-manager.svc:443/mutate?timeout=10s": x509: certificate signed by unknown authority',
    rule: "webhook-ca-unknown",
    source: "cert-manager/cert-manager#5642",
  },
  {
    text:
      'Error from server (InternalError): error when creating "config/samples/juno_paypal.yaml": Internal error occurred: failed calling webhook "mjuno.kb.io": Post https://k8sbot-webhook-service.k8sbot-system.svc:443/mutate-app-pass-paypal-com-v1-juno?timeout=30s: x509: certificate signed by unknown authority',
    rule: "webhook-ca-unknown",
    source: "cert-manager/cert-manager#2920",
  },
  {
    text:
      'ERRO[0140] error updating: quack/certificates/quack-certs : Internal error occurred: failed calling webhook "webhook.cert-manager.io": Post https://cert-manager-webhook.cert-manager.svc:443/mutate?timeout=30s: x509: certificate signed by unknown authority ',
    rule: "webhook-ca-unknown",
    source: "flanksource/karina#281",
  },
  {
    text:
      '* Internal error occurred: failed calling webhook "webhook.cert-manager.io": failed to call webhook: Post "https://cert-manager-webhook.cert-manager.svc:443/mutate?timeout=10s": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    rule: "webhook-ca-unknown",
    source: "cert-manager/cert-manager#6864",
  },
  {
    text:
      "Warning FailedScheduling 12s default-scheduler 0/3 nodes are available: 3 pod has unbound immediate PersistentVolumeClaims",
    rule: "pod-claim-unbound",
    source: "arianitu/postgres-statefulset#9",
  },
  {
    text:
      "E0108 22:07:47.147170       1 factory.go:660] Error scheduling default/mini-kafka-0: pod has unbound immediate PersistentVolumeClaims; retrying",
    rule: "pod-claim-unbound",
    source: "kubernetes/minikube#6246",
  },
  {
    text:
      " Warning  FailedScheduling  7s    default-scheduler  0/1 nodes are available: 1 node(s) didn't find available persistent volumes to bind. preemption: 0/1 nodes are available: 1 Preemption is not helpful for sched",
    rule: "pod-volume-unavailable",
    source: "kubernetes-sigs/sig-storage-local-static-provisioner#424",
  },
  {
    text:
      "Detected unrecoverable event FailedScheduling: 0/3 nodes are available: 3 pod has unbound immediate PersistentVolumeClaims.",
    rule: "pod-claim-unbound",
    source: "eclipse-che/che#21481",
  },
  {
    text: "message : Unschedulable: 0/2 nodes are available: 2 pod has unbound immediate PersistentVolumeClaims.",
    rule: "pod-claim-unbound",
    source: "argoproj/argo-workflows#9270",
  },
  {
    text:
      "Warning  FailedScheduling  61s (x2 over 6m23s)  default-scheduler  0/1 nodes are available: 1 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }. preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling..",
    rule: "pod-control-plane-only",
    source: "kubernetes/kubernetes#116133",
  },
  {
    text:
      "  Warning  FailedScheduling  55s (x3 over 2m13s)  default-scheduler  0/1 nodes are available: 1 node(s) had taint {node-role.kubernetes.io/control-plane: }, that the pod didn't tolerate.",
    rule: "pod-control-plane-only",
    source: "kubeedge/website#272",
  },
  {
    text:
      "I get `0/1 nodes are available: 1 node(s) had taint {node-role.kubernetes.io/master: }, that the pod didn't tolerate.`",
    rule: "pod-control-plane-only",
    source: "gitpod-io/gitpod#5554",
  },
  {
    text:
      "  Warning  FailedScheduling   76s (x97 over 26m)   default-scheduler   0/36 nodes are available: 31 node(s) didn't have free ports for the requested pod ports, 5 Insufficient memory.",
    rule: "pod-host-port-taken",
    source: "kubernetes/kubernetes#93934",
  },
  {
    text:
      "   Warning  FailedScheduling  30s (x21 over 21m)  default-scheduler  0/6 nodes are available: 5 node(s) didn't match node selector.",
    rule: "pod-labels-unmatched",
    source: "Azure/aks-engine#3502",
  },
  {
    text:
      "when i execute\nkubectl get nodes  i  am getting the error saying\nThe connection to the server localhost:8080 was refused - did you specify the right host or port?",
    rule: "kubeconfig-missing",
    source: "QT-DevOps/DevOpsIssues#104",
  },
  {
    text:
      'Client Version: version.Info{Major:"1", Minor:"13", GitVersion:"v1.13.1", GitTreeState:"clean", GoVersion:"go1.11.2", Compiler:"gc", Platform:"linux/amd64"}\nThe connection to the server localhost:8080 was refused - did you specify the right host or port?',
    rule: "kubeconfig-missing",
    source: "kubernetes/website#12075",
  },
  {
    text: "Unable to connect to the server: net/http: TLS handshake timeout",
    rule: "api-server-handshake",
    source: "kubernetes/minikube#3106",
  },
  {
    text:
      '[root@node ~]# kubectl --kubeconfig=/etc/kubernetes/kubeconfig  apply -f "https://docs.projectcalico.org/manifests/calico.yaml"\nUnable to connect to the server: net/http: TLS handshake timeout',
    rule: "api-server-handshake",
    source: "kubernetes/kubernetes#107418",
  },
  {
    text:
      "/var/lib/kubelet/pods/8b203f8b-0074-4e68-bcb9-b125cff0a281/volumes/kubernetes.io~nfs/nfs-client-root\nOutput: mount.nfs: access denied by server while mounting <nfs server>:/tanzunfs",
    rule: "volume-server-refused",
    source: "kubernetes-sigs/nfs-subdir-external-provisioner#283",
  },
  {
    text:
      "Mounting arguments: -t nfs x.x.x.x:/mnt/nfs_clientshare /var/lib/kubelet/pods/6a95b73f-732a-444c-882b-ce69e4cada88/volumes/kubernetes.io~nfs/nfs-subdir-external-provisioner-root\nOutput: mount.nfs: access denied by server while mounting x.x.x.x:/mnt/nfs_clientshare",
    rule: "volume-server-refused",
    source: "kubernetes-sigs/nfs-subdir-external-provisioner#262",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "documents" : mount failed: exit status 32\nMounting command: systemd-run\nMounting arguments: --description=Kubernetes transient mount for /var/lib/kubelet/pods/804e9670-d21d-11e8-ae04-be44ca8ed1e2/volumes/kubernetes.io~nfs/documents --scope -- mount -t nfs fileserver:/documents /var/lib/kubelet/pods/804e9670-d21d-11e8-ae04-be44ca8ed1e2/volumes/kubernetes.io~nfs/documents\nOutput: Running scope as unit: run-r1a333dd87a9a4bc8a329862f7e37f745.scope\nmount: wrong fs type, bad option, bad superblock on fileserver:/documents,\n       missing codepage or helper program, or other error\n       (for several filesystems (e.g. nfs, cifs) you might\n       need a /sbin/mount.<type> helper program)\n\n       In some cases useful info is found in syslog - try\n       dmesg | tail or so.',
    rule: "nfs-client-missing",
    source: "kubernetes-retired/kubeadm-dind-cluster#242",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "pvc-c07c28ce-c985-4301-aac3-fe740acdb909" : mount failed: exit status 32 Mounting command: systemd-run Mounting arguments: --description=Kubernetes transient mount for /var/snap/microk8s/common/var/lib/kubelet/pods/e39c738f-9f84-4373-b01f-f9230bb731f5/volumes/kubernetes.io~nfs/pvc-c07c28ce-c985-4301-aac3-fe740acdb909 --scope -- mount -t nfs 192.168.1.222:/mnt/WD/storage/default/freenas-test-pvc /var/snap/microk8s/common/var/lib/kubelet/pods/e39c738f-9f84-4373-b01f-f9230bb731f5/volumes/kubernetes.io~nfs/pvc-c07c28ce-c985-4301-aac3-fe740acdb909 Output: Running scope as unit: run-r696e73d75a2e44f19756b9353ec38ea0.scope mount: /var/snap/microk8s/common/var/lib/kubelet/pods/e39c738f-9f84-4373-b01f-f9230bb731f5/volumes/kubernetes.io~nfs/pvc-c07c28ce-c985-4301-aac3-fe740acdb909: bad option; for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount.<type> helper program.',
    rule: "nfs-client-missing",
    source: "nmaupu/freenas-provisioner#44",
  },
  {
    text:
      "mount: /var/lib/kubelet/pods/ee57885a-0cc8-4c87-aef2-668b82fb388d/volumes/kubernetes.io~nfs/pvc-b3f8d754-bdee-4409-96b7-77daec7d22d0: bad option; for several filesys │\n│ tems (e.g. nfs, cifs) you might need a /sbin/mount.<type> helper program.",
    rule: "nfs-client-missing",
    source: "longhorn/longhorn#1799",
  },
  {
    text:
      "mount: /mnt/test: bad option; for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount.<type> helper program.",
    rule: "volume-mount-program-missing",
    source: "MicrosoftDocs/azure-docs#75039",
  },
  {
    text:
      'Warning  FailedMount  11s (x7 over 44s)  kubelet   MountVolume.MountDevice failed for volume "my-pv" : rpc error: code = Internal desc = volume(UB7GTX) mount "//xx.xx.xx.xx/mYShare" on "/var/lib/kubelet/plugins/kubernetes.io/csi/pv/my-pv/globalmount" failed with mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t cifs -o dir_mode=0777,file_mode=0777,vers=3.0,<masked> //xx.xx.xx.xx/mYShare /var/lib/kubelet/plugins/kubernetes.io/csi/pv/my-pv/globalmount\nOutput: mount error(13): Permission denied\nRefer to the mount.cifs(8) manual page (e.g. man mount.cifs)',
    rule: "smb-share-refused",
    source: "kubernetes-csi/csi-driver-smb#250",
  },
  {
    text:
      '  Warning  FailedMount  2m36s (x13 over 12m)  kubelet            MountVolume.SetUp failed for volume "log" : mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t cifs -o ro,file_mode=0777,dir_mode=0777,vers=3.0,actimeo=30,mfsymlinks,<masked> //<redacted>.file.core.windows.net/log-active /var/lib/kubelet/pods/48b8e93b-805d-4882-806a-f24af0f29617/volumes/kubernetes.io~azure-file/log\nOutput: mount error(13): Permission denied\nRefer to the mount.cifs(8) manual page (e.g. man mount.cifs)',
    rule: "smb-share-refused",
    source: "Azure/AKS#2383",
  },
  {
    text:
      ' Normal  ExternalProvisioning  14s (x8 over 101s)  persistentvolume-controller  waiting for a volume to be created, either by external provisioner "ebs.csi.aws.com" or manually created by system administrator',
    rule: "claim-ebs-driver-silent",
    source: "jonashackt/tekton-argocd-eks#118",
  },
  {
    text:
      "  Normal  ExternalProvisioning  56s (x26 over 6m51s)  persistentvolume-controller  Waiting for a volume to be created either by the external provisioner 'ebs.csi.aws.com' or manually by the system administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered.",
    rule: "claim-ebs-driver-silent",
    source: "SigNoz/charts#621",
  },
  {
    text:
      'Normal  ExternalProvisioning  6s (x4 over 27s)  persistentvolume-controller  waiting for a volume to be created, either by external provisioner "example.com/aws-efs" or manually created by system administrator',
    rule: "claim-provisioner-silent",
    source: "kubernetes-retired/external-storage#1177",
  },
  {
    text:
      'Apr 30 21:19:38 z00419767-bcs-0001 kubelet[32535]: : [failed to find plugin "flannel" in path [/opt/cni/bin] failed to find plugin "portmap" in path [/opt/cni/bin]]\nApr 30 21:19:38 z00419767-bcs-0001 kubelet[32535]: W0430 21:19:38.507284   32535 cni.go:239] Unable to update cni config: no valid networks found in /etc/cni/net.d',
    rule: "cni-flannel-plugin-missing",
    source: "flannel-io/flannel#1432",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "adf18a2d394b3355e50ce339b2ec0c52e05a71e727f11a043e7e967ecf2ac9f6": failed to find plugin "flannel" in path [/opt/cni/bin]',
    rule: "cni-flannel-plugin-missing",
    source: "kubernetes-retired/dashboard#6417",
  },
  {
    text:
      'Error deleting kube-system_coredns-797d65b84c-qrntb/cbd1d835c9d8352557d4309d5528846af93a159ac63671bcb693feadcad67cb2 from network flannel/cbr0: failed to find plugin "portmap" in path [/opt/cni/bin]',
    rule: "cni-plugin-missing",
    source: "caicloud/kube-ladder#27",
  },
  {
    text: 'failed to find plugin "calico" in path [/opt/cni/bin]',
    rule: "cni-daemonset-plugin-missing",
    source: "projectcalico/calico#8138",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  4m39s                kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "d615cc04143d0a1e4be8aa76e4214bc7add843b4e6c4813d6dbfee223e1c29d6": failed to allocate for range 0: no IP addresses available in range set: 10.42.2.1-10.42.2.254',
    rule: "cni-host-local-exhausted",
    source: "k3s-io/k3s#4682",
  },
  {
    text:
      "E0711 15:11:18.917687   24727 cni.go:227] Error while adding to cni network: failed to allocate for range 0: no IP addresses available in range set: 10.42.0.1-10.42.0.254",
    rule: "cni-host-local-exhausted",
    source: "rancher/rancher#14504",
  },
  {
    text:
      'Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "9234234234de67e8234cdc5c23423dce7e20842b8334208a6bff3a8" network for pod "custom-test-endpoint-5659dd6f47-92rj7": NetworkPlugin cni failed to set up pod "custom-test-endpoint-523422f47-92rj7_default" network: add cmd: failed to assign an IP address to container',
    rule: "aws-cni-no-address",
    source: "aws/amazon-vpc-cni-k8s#668",
  },
  {
    text:
      'networkPlugin cni failed to set up pod "cluster-autoscaler-7f8f7cdb4d-64lt4_kube-system" network: add cmd: Error received from AddNetwork gRPC call: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial tcp 127.0.0.1:50051: connect: connection refused"',
    rule: "aws-cni-daemon-down",
    source: "aws/amazon-vpc-cni-k8s#1322",
  },
  {
    text:
      '"Error received from DelNetwork gRPC call for container b85a01e25479f7c87024a621ed5d05c56780c37886fe47e841f58e6a7b0da527: rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing dial tcp 127.0.0.1:50051: connect: connection refused\\""',
    rule: "aws-cni-daemon-down",
    source: "aws/amazon-vpc-cni-k8s#1590",
  },
  {
    text:
      'kubelet.go:1547] "Failed to start ContainerManager" err="failed to initialize top level QOS containers: root container [kubepods] doesn\'t exist"',
    rule: "kubelet-qos-root-missing",
    source: "canonical/k8s-snap#483",
  },
  {
    text:
      "F0215 20:30:44.706834  131948 kubelet.go:1359] Failed to start ContainerManager failed to initialize top level QOS containers: root container [kubepods] doesn't exist",
    rule: "kubelet-qos-root-missing",
    source: "kubernetes/kubernetes#74144",
  },
  {
    text:
      "skipping pod synchronization - [Failed to start ContainerManager failed to initialise top level QOS containers: root container /kubepods doesn't exist]",
    rule: "kubelet-qos-root-missing",
    source: "elastic/beats#7973",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "b6385006e8b3eedeaa1fd60e3e69afc9fb758a27666c93708a9211b3c988ab34": plugin type="calico" failed (add): error getting ClusterInformation: connection is unauthorized: Unauthorized',
    rule: "cni-credentials",
    source: "projectcalico/calico#9215",
  },
  {
    text:
      'failed to setup network for sandbox "20d3feb0e9ed29a754fb921b8ae728d4b2d6035d2add28d7e1d4b1f7ce08be10": plugin type="calico" failed (add): Unauthorized',
    rule: "cni-credentials",
    source: "easzlab/kubeasz#1332",
  },
  {
    text:
      'failed to setup network for sandbox "bbb2fb13957bed5e7ea18e921ed670d5a6ebd534242211f2bf3e90ff9d8576a8": plugin type="consul-cni" name="consul-cni" failed (add): error retrieving pod: Unauthorized',
    rule: "cni-credentials",
    source: "projectcalico/calico#8903",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "71fb567393357642e3109902ae8f0e56043dcd2ef0c884af295dba5a316fefb6": plugin type="multus-shim" name="multus-cni-network" failed (add): CmdAdd (shim): failed to send CNI request: Post "http://dummy/cni": dial unix /run/multus/multus.sock: connect: connection refused',
    rule: "multus-daemon-down",
    source: "k8snetworkplumbingwg/multus-cni#1105",
  },
  {
    text:
      'delegateDel: error invoking ConflistDel - "portmap": conflistDel: error in getting result from DelNetworkList: unable to connect to Cilium daemon: failed to create cilium agent client after 30.000000 seconds timeout: Get "http:///var/run/cilium/cilium.sock/v1/config": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory\nIs the agent running?',
    rule: "cilium-agent-down",
    source: "rancher/rke2#4146",
  },
  {
    text:
      'Warning  FailedMount             12m                   kubelet                  MountVolume.SetUp failed for volume "client-secret" : kubernetes.io/csi: mounter.SetUpAt failed to get CSI client: driver name secrets-store.csi.k8s.io not found in the list of registered CSI drivers',
    rule: "csi-driver-not-registered",
    source: "aws/karpenter-provider-aws#3755",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-67ba6774-4b03-4680-8d21-104378e831d5" : rpc error: code = Internal desc = formatting disk failed: exit status 1 cmd: \'mkfs.ext4 -F /dev/disk/by-id/scsi-0DO_Volume_pvc-67ba6774-4b03-4680-8d21-104378e831d5\' output: "mke2fs 1.43.7 (16-Oct-2017)\\nThe file /dev/disk/by-id/scsi-0DO_Volume_pvc-67ba6774-4b03-4680-8d21-104378e831d5 does not exist and no size was specified.\\n"',
    rule: "volume-device-missing",
    source: "digitalocean/csi-digitalocean#122",
  },
];
