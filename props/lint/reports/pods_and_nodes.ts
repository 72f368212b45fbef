/** What events of pods, controllers and kubelets say in threads of applications and operators. @module */

import type { Report } from "./report.ts";

/** What events of pods, controllers and kubelets say in threads of applications and operators. */
export const POD_AND_NODE_REPORTS: readonly Report[] = [
  {
    text:
      'Warning FailedMount 112s (X3 over 3m55)\nkubelet\nMountVolume. SetUp failed for volume "pvc-88469490-63c\n4300-8efa-73607754749c" : rpc error: code = Internal desc = Could not mount juicefs: mount juicefs at /jfs/pvc-8846949\n63c4-4300-8efa-73607754749c-znjva failed: 2023-12-25 09:44:42.439088 Configuration file: /root/.juicefs/juicefs.conf\nt exist.',
    rule: "juicefs-mount-failed",
    source: "juicedata/juicefs#4300",
  },
  {
    text:
      "E0402 19:32:58.409994   11069 driver-call.go:244] mount command failed, status: Failure, reason: Failed to mount 10.244.0.7:/volume at /var/lib/kubelet/pods/7f4e0842-36ac-11e8-a66c-0a0b5faee91b/volumes/juliohm~cifs/sample-volume returncode=32",
    rule: null,
    component: "kubelet",
    source: "juliohm1978/kubernetes-cifs-volumedriver#1",
    why: "the text states no cause",
  },
  {
    text:
      'FailedMount Unable to mount volumes for pod "zubuntu-qyal8_default": Mount failed: exit status 32\nMounting arguments: gprfc028:/home/nfs/export1 /var/lib/kubelet/pods/5ebd9fe8-780b-11e5-969d-d4bed9b38fad/volumes/kubernetes.io~nfs/test-nfs-1 nfs []\nOutput: Job for rpc-statd.service failed. See "systemctl status rpc-statd.service" and "journalctl -xe" for details.\nmount.nfs: rpc.statd is not running but is required for remote locking.\nmount.nfs: Either use \'-o nolock\' to keep locks local, or start statd.\nmount.nfs: an incorrect mount option was specified\n',
    rule: "volume-nfs-locks",
    source: "kubernetes/kubernetes#16033",
  },
  {
    text:
      "2019-07-10 14:58:07.972927 I | flexdriver: E0710 14:58:07.920997    3414 mount_linux.go:151] Mount failed: exit status 32\nMounting command: systemd-run\nMounting arguments: --description=Kubernetes transient mount for /var/lib/kubelet/plugins/ceph.rook.io/rook-ceph-system/mounts/pvc-4f5b885f-a321-11e9-ad98-080027d32a86 --scope -- mount -t xfs -o rw,defaults /dev/rbd1 /var/lib/kubelet/plugins/ceph.rook.io/rook-ceph-system/mounts/pvc-4f5b885f-a321-11e9-ad98-080027d32a86\nOutput: Running scope as unit: run-rbc5054d3d46548d7acb894d3184b99f6.scope\nmount: /var/li",
    rule: null,
    component: "kubelet",
    source: "rook/rook#2917",
    why: "the text states no cause",
  },
  {
    text:
      '  Warning  FailedMount  11m (x40 over 76m)    kubelet, zdlsserver  MountVolume.NewMounter initialization failed for volume "pvc-e2c00e67-3f8b-48cd-ad51-20f9b9747651" : kubernetes.io/csi: expected valid fsGroupPolicy, received nil value or empty string\n  Warning  FailedMount  6m51s (x22 over 74m)  kubelet, zdlsserver  Unable to attach or mount volumes: unmounted volumes=[task-pv-storage], unattached volumes=[task-pv-storage default-token-8znqf]: timed out waiting for the condition',
    rule: "kubelet-newer-than-server",
    source: "NetApp/trident#506",
  },
  {
    text:
      '5/18/2016 11:26:54 AMI0518 18:26:54.972753       1 event.go:211] Event(api.ObjectReference{Kind:"Pod", Namespace:"default", Name:"k8testrc-1-fsn2b", UID:"2aa8bea6-1d25-11e6-9519-02f786ddbcb9", APIVersion:"v1", ResourceVersion:"197", FieldPath:""}): type: \'Warning\' reason: \'FailedScheduling\' no nodes available to schedule pods',
    rule: "pod-no-nodes",
    source: "rancher/rancher#4587",
  },
  {
    text:
      "2m57s       Warning   FailedScheduling          pod/keeper-577cccc7db-s4r4v                                                0/1 nodes are available: 1 node(s) had untolerated taint {node.kubernetes.io/unreachable: }. preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling.",
    rule: "pod-nodes-not-ready",
    source: "hystax/optscale#568",
  },
  {
    text:
      "  10h\t\t1m\t\t38\tdefault-scheduler\t\t\tWarning\t\tFailedScheduling\tNo nodes are available that match all of the following predicates:: Insufficient cpu (18), Insufficient memory (18), MatchNodeSelector (18).",
    rule: "pod-unschedulable",
    source: "argoproj/argo-workflows#190",
  },
  {
    text:
      'kubelet-wrapper[14427]: Error: failed to run Kubelet: could not init cloud provider "openstack": Post http://x.x.x.x:5000/v3/auth/tokens: dial tcp x.x.x.x:5000: getsockopt: connection timed out',
    rule: "kubelet-cloud-provider",
    source: "kubernetes/kubernetes#63320",
  },
  {
    text:
      "Oct 22 05:17:19 localhost.localdomain systemd[1]: Started kubelet: The Kubernetes Node Agent.\nOct 22 05:17:19 localhost.localdomain systemd[1]: kubelet.service: Main process exited, code=exited, status=203/EXEC\nOct 22 05:17:19 localhost.localdomain systemd[1]: kubelet.service: Failed with result 'exit-code'.",
    rule: "service-not-executable",
    source: "kubernetes/minikube#5690",
  },
  {
    text:
      'Error from server (Forbidden): error when creating "/tmp/rapiterm-19375": pods "rapiterm-19375" is forbidden: violates PodSecurity "restricted:latest": runAsNonRoot != true (pod or \ncontainer "terminal" must set securityContext.runAsNonRoot=true)',
    rule: "pod-security-violated",
    source: "RedHatProductSecurity/rapidast#120",
  },
  {
    text:
      "Mounting command: systemd-run\nMounting arguments: --description=Kubernetes transient mount for /var/lib/kubelet/pods/1789c6b1-cfc7-11e9-b56c-00163e02d405/volumes/kubernetes.io~nfs/pvc-c9eb5a05-cf7e-11e9-b56c-00163e02d405 --scope -- mount -t nfs **:/nfs-storageClass/monitoring-prometheus-k8s-db-prometheus-k8s-0-pvc-c9eb5a05-cf7e-11e9-b56c-00163e02d405 /var/lib/kubelet/pods/1789c6b1-cfc7-11e9-b56c-00163e02d405/volumes/kubernetes.io~nfs/pvc-c9eb5a05-cf7e-11e9-b56c-00163e02d405\nOutput: Running scope as unit run-27974.scope.\nmount.nfs: access denied by server while mounting nas.example.com:/nfs-storageClass/monitoring-prometheus-k8s-db-prometheus-k8s-0-pvc-c9eb5a05-cf7e-11e9-b56c-00163e02d405",
    rule: "volume-server-refused",
    source: "prometheus-operator/kube-prometheus#211",
  },
  {
    text:
      '15s         Warning   Failed                   pod/transmission-65c649b46b-bxtx7           Failed to pull image "ghcr.io/k8s-at-home/transmission:v3.00": rpc error: code = Unknown desc = failed to pull and unpack image "ghcr.io/k8s-at-home/transmission:v3.00": failed to copy: httpReaderSeeker: failed open: failed to do request: Get "https://ghcr.io/v2/k8s-at-home/transmission/manifests/sha256:0dc1d9c53a2831fe9af69e55a1950fa5bed70a2ee7d01b2d7e554819082416b8": dial tcp 192.168.7.10:443: connect: network is unreachable',
    rule: "registry-unreachable",
    source: "k8s-at-home/charts#1019",
  },
  {
    text:
      'ImagePullBackOff: Back-off pulling image "drainnode/leader:v1.0-rc9"\nErrImagePull: rpc error: code = Unknown desc = Error response from daemon: manifest for drainnode/leader:v1.0-rc9 not found: manifest unknown: manifest unknown',
    rule: "image-not-found",
    source: "mattmattox/drain-node-on-crash#7",
  },
  {
    text:
      '29s\t\t15s\t\t2\t{kubelet ip-10-0-0-1}\t\t\t\t\tWarning\t\tFailedSync\tError syncing pod, skipping: failed to "StartContainer" for "rabbitmq" with ErrImagePull: "image pull failed for registry.mcp.fuel-infra.org/mcp/rabbitmq:ocata-unstable, this may be because there are no credentials on this request.  details: (Error: image mcp/rabbitmq:ocata-unstable not found)"',
    rule: "image-not-found",
    source: "att-comdev/openstack-helm#306",
  },
  {
    text:
      'Error: GET "https://ghcr.io/v2/maelvls/charts/secret-transform/tags/list": unexpected status code 403: denied: permission_denied: read_package',
    rule: "registry-unauthorized",
    source: "maelvls/secret-transform#3",
  },
  {
    text:
      "Oct 27 01:10:25 server kubelet[7435]: F1027 01:10:25.247033    7435 server.go:155] unknown command: /etc/kubernetes/kubelet.kubeconfig\nOct 27 01:10:25 server systemd[1]: kubelet.service: Service RestartSec=100ms expired, scheduling restart.\nOct 27 01:10:25 server systemd[1]: kubelet.service: Scheduled restart job, restart counter is at 5.",
    rule: "kubelet-argument-stray",
    source: "kubernetes/kubernetes#70300",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  13m                  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3c00819be71e81e97394241dccc321ce893633d7c4e95c353b03013fe44561fc" network for pod "rook-ceph-operator-75dd789779-j2t5h": networkPlugin cni failed to set up pod "rook-ceph-operator-75dd789779-j2t5h_rook-ceph" network: netplugin failed with no error message: signal: killed',
    rule: "cni-plugin-silent",
    source: "rook/rook#9731",
  },
  {
    text:
      '  Warning  Failed     23m (x5 over 25m)   kubelet, ip-10-0-0-1.example.internal  Error: failed to start container "snapscheduler": Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "exec: \\"/manager\\": stat /manager: no such file or directory": unknown',
    rule: "executable-missing",
    source: "backube/snapscheduler#118",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  69s (x8 over 77s)  kubelet, 192.168.7.10  Failed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container for pod "frank-odpi-egeria-vdc-ui-564564df49-r5qtr": Error response from daemon: OCI runtime create failed: container_linux.go:344: starting container process caused "process_linux.go:297: getting the final child\'s pid from pipe caused \\"read init-p: connection reset by peer\\"": unknown',
    rule: "init-died",
    source: "odpi/egeria#2263",
  },
  {
    text:
      '[wait-control-plane] Waiting for the kubelet to boot up the control plane as static Pods from directory "/etc/kubernetes/manifests". This can take up to 4m0s\n[kubelet-check] Initial timeout of 40s passed.\n\nUnfortunately, an error has occurred:\n        timed out waiting for the condition\n\nThis error is likely caused by:\n        - The kubelet is not running\n        - The kubelet is unhealthy due to a misconfiguration of the node in some way (required cgroups disabled)',
    rule: "kubeadm-kubelet-not-running",
    source: "xiaopeng163/learn-k8s-from-scratch#17",
  },
  {
    text: "exclusive-replicaset-27dzq   0/1     Topology Affinity Error   0          19s",
    rule: "kubelet-topology",
    source: "kubernetes/kubernetes#84869",
  },
  {
    text:
      '  Warning  Unhealthy  92s                kubelet            Liveness probe errored: rpc error: code = Unknown desc = failed to exec in container: failed to start exec "dc3703931849ced50ccb8ce87ff237b8b8fa3790bdfa45023b778fd85b1bab22": OCI runtime exec failed: exec failed: container_linux.go:380: starting container process caused: exec: "invalid": executable file not found in $PATH: unknown',
    rule: "exec-program-missing",
    source: "kubernetes/kubernetes#106682",
  },
  {
    text:
      "2021-07-01T13:58:33Z   Unhealthy   Liveness probe failed: \n2021-07-01T13:58:59Z   Killing     Container gadget failed liveness probe, will be restarted",
    rule: "liveness-probe-restart",
    source: "inspektor-gadget/inspektor-gadget#187",
  },
  {
    text:
      "rkoubsky   1h        1h        1         basic-sti-1-p7jnr   Pod       spec.containers{basic-sti}   Warning   Unhealthy   {kubelet ip-XXXX}   Readiness probe errored: failed to run in container - Exec setup failed - API error (500): Container 569bdd1b2051a84be701788d12f584396b69904f563144386133c5c9863f8805 is not running",
    rule: "docker-container-not-running",
    source: "kubernetes/kubernetes#25149",
  },
  {
    text:
      '39m         Warning   FailedCreate                      statefulset/fpl-case-service-pr-3308-es-master                              create Pod fpl-case-service-pr-3308-es-master-0 in StatefulSet fpl-case-service-pr-3308-es-master failed error: pods "fpl-case-service-pr-3308-es-master-0" is forbidden: failed quota: fpl-quota: must specify requests.cpu,requests.memory',
    rule: "pod-quota-unspecified",
    source: "hmcts/cnp-flux-config#13765",
  },
  {
    text:
      'Error creating: Pod "nginx-" is forbidden: cpu is limited by quota, must make explicit request.\nError creating: Pod "nginx-" is forbidden: cpu quota is 200m, current usage is 200m, requesting 100m.',
    rule: "pod-quota-unspecified",
    source: "kubernetes/kubernetes#16941",
  },
  {
    text:
      'Error from server (Forbidden): error when creating "test_NBody.yml": admission webhook "validation.gatekeeper.sh" denied the request: [userpodlimits] container <cudasample> has no cpu limit, please see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/\n[userpodlimits] container <cudasample> has no memory limit',
    rule: "webhook-denied",
    source: "uoe-eidf-cluster-users/eidf-epcc-cluster#26",
  },
  {
    text:
      'Error from server (Forbidden): error when creating "test.yaml": pods "test-pod" is forbidden: exceeded quota: money-claims-quota, requested: requests.cpu=20,requests.memory=60Gi, used: requests.cpu=32575m,requests.memory=90368Mi, limited: requests.cpu=50,requests.memory=140Gi',
    rule: "pod-quota-exceeded",
    source: "hmcts/cnp-flux-config#2122",
  },
  {
    text:
      'E0219 18:49:38.236974       1 daemon_controller.go:290] kube-system/kube-proxy failed with : pods "kube-proxy-" is forbidden: no providers available to validate pod request',
    rule: "pod-security-policy-missing",
    source: "kubernetes/minikube#6686",
  },
  {
    text:
      'Internal error occurred: failed calling webhook "mutate.runner.actions.summerwind.dev": Post "https://actions-runner-controller-webhook.tools.svc:443/mutate-actions-summerwind-dev-v1alpha1-runner?timeout=10s": Address is not allowed',
    rule: "webhook-address-refused",
    source: "actions/actions-runner-controller#1132",
  },
  {
    text:
      'rbd: sysfs write failed\n2019-01-22 18:46:06.671113 7f436a415d40 -1 auth: unable to find a keyring on /etc/ceph/ceph.client.kubernetes.keyring,/etc/ceph/ceph.keyring,/etc/ceph/keyring,/etc/ceph/keyring.bin,: (2) No such file or directory\nIn some cases useful info is found in syslog - try "dmesg | tail".\nrbd: map failed: (5) Input/output error',
    rule: "ceph-mount-failed",
    source: "ceph/ceph-csi#141",
  },
  {
    text:
      '  Warning  FailedMount             1m (x19 over 23m)  kubelet, p-boa-kube-cbw01.example.org  MountVolume.WaitForAttach failed for volume "pvc-0e15d135-ef19-11e8-9a42-005056af66a5" : fail to check rbd image status with: (executable file not found in $PATH), rbd output: ()',
    rule: "volume-mount-program-missing",
    source: "kubernetes-retired/external-storage#1069",
  },
  {
    text:
      '  Warning  FailedMount             9m38s                kubelet, debian-9        MountVolume.WaitForAttach failed for volume "pvc-85075192-29ef-48f3-abeb-b4cab95efd19" : fail to check rbd image status with: (exit status 1), rbd output: (2019-08-30 19:51:29.860874 7fc92f7fe700 -1 librbd::image::OpenRequest: failed to',
    rule: "ceph-mount-failed",
    source: "kubernetes/kubernetes#82168",
  },
  {
    text:
      "E0729 18:44:29.200684       1 utils.go:79] GRPC error: failed to mount secrets store objects for pod default/busybox-secrets-store-inline, err: rpc error: code = Unknown desc = failed to mount objects, error: failed to get objectType:kubernetes.io/dockerconfigjson, objectName:martrepo, objectVersion:: Invalid vaultObjectTypes. Should be secret, key, or cert",
    rule: "secrets-store-class-invalid",
    source: "Azure/secrets-store-csi-driver-provider-azure#590",
  },
  {
    text:
      '18m         Warning   FailedMount               pod/health-check-deployment-57c65cf5db-gbqf4            MountVolume.SetUp failed for volume "docker-sock-volume" : hostPath type check failed: /var/run/docker.sock is not a file',
    rule: "host-path-docker-socket",
    source: "madhuakula/kubernetes-goat#25",
  },
  {
    text:
      'FailedMount\nMountVolume.SetUp failed for volume "gamefiles" : hostPath type check failed: /data/valheim-test is not a directory\n4',
    rule: "kubelet-host-path-type",
    source: "Addyvan/valheim-k8s#27",
  },
  {
    text:
      'Warning  FailedAttachVolume  9s (x6 over 25s)  attachdetach-controller  AttachVolume.Attach failed for volume "pvc-a6a7018e-f42a-4d22-bf30-3a6efb75601b" : rpc error: code = Internal desc = failed to publish volume: Volume assigning step has failed due to an unknown error. (unknown_error)',
    rule: "cloud-attach-failed",
    source: "zalando/postgres-operator#1270",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-daa797b1-be0a-4447-87ab-6e02ff69f583" : rpc error: code = Aborted desc = volume pvc-daa797b1-be0a-4447-87ab-6e02ff69f583 is not ready for workloads',
    rule: "longhorn-volume-not-ready",
    source: "longhorn/longhorn#12095",
  },
  {
    text:
      '75s         Warning   FailedAttachVolume   pod/keycloak-test-postgresql-0   AttachVolume.Attach failed for volume "pvc-b91abf30-485d-4aeb-96e1-938a50bdb291" : rpc error: code = Internal desc = volume pvc-b91abf30-485d-4aeb-96e1-938a50bdb291 failed to attach to node node03 with attachmentID csi-a782ae047fc39dbf4c999f20196ca3ce16d7d9bf7cb5382a57839f1c2b9f6e8a: the volume is currently attached to different node node04',
    rule: "volume-attached-elsewhere",
    source: "longhorn/longhorn#7313",
  },
  {
    text:
      "1. pod/operator-init-monitoring-operator-lng8l                     Failed to pull image “rancher/istio-kubectl:1.5.10”: rpc error: code = NotFound desc = failed to pull and unpack image “docker.io/rancher/istio-kubectl:1.5.10”: no match for platform in manifest: not found",
    rule: "image-platform",
    source: "rancher/rancher#32340",
  },
  {
    text:
      'mai 26 09:07:45 raiden containerd[410]: time="2018-05-26T09:07:45+02:00" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:kube-proxy-r8mtg,Uid:42c9a762-60b3-11e8-883a-0025900eb312,Namespace:kube-system,Attempt:0,} failed, error" error="failed to get sandbox image "k8s.gcr.io/pause:3.1": failed to pull image "k8s.gcr.io/pause:3.1": failed to get image information: failed to get image diffIDs: manifest sha256:f78411e19d84a252e53bff71a4407a5686c46983a2c2eeed83929b888179acea: not found"',
    rule: "image-content-missing",
    source: "containerd/containerd#1575",
  },
  {
    text:
      'W0707 09:20:09.034548   59778 kubelet_pods.go:883] Unable to retrieve pull secret default/docker-registry-poseidon for default/v2ray-x86-r5m29 due to secret "docker-registry-poseidon" not found.  The image pull may not succeed.',
    rule: "kubelet-pull-secret-missing",
    source: "poseidon-network/qlauncher-linux#25",
  },
  {
    text:
      "pod koderover-agent/base-service-dev-workflow-9-w8r6r-q8vq7 event: Unable to retrieve some image pull secrets (default-registry-secret); attempting to pull the image may not succeed.",
    rule: "kubelet-pull-secret-missing",
    source: "koderover/zadig#3649",
  },
  {
    text:
      "  Warning  FailedScheduling  36m (x6 over 36m)   default-scheduler  0/3 nodes are available: 1 node(s) didn't match pod affinity/anti-affinity, 1 node(s) didn't satisfy existing pods anti-affinity rules, 1 node(s) had taints that the pod didn't tolerate, 1 node(s) had volume node affinity conflict.",
    rule: "pod-volume-elsewhere",
    source: "hashicorp/consul-helm#243",
  },
  {
    text: "Error: container has runAsNonRoot and image has non-numeric user (nobody), cannot verify user is non-root",
    rule: "kubelet-user-not-numeric",
    source: "FairwindsOps/rbac-manager#126",
  },
  {
    text: "  Warning  Failed  2m55s (x12 over 5m8s)  kubelet  Error: container's runAsUser breaks non-root policy",
    rule: "kubelet-run-as-non-root",
    source: "openshift/oc#879",
  },
  {
    text:
      'Warning  Failed     9m39s (x12 over 11m)  kubelet            Error: container has runAsNonRoot and image will run as root\n(pod: "service-ca-74959bd5c-rf7qz_openshift-service-ca(b04cb30f-09c0-4cf8-a5a0-ccc4d296ba70)", container: service-ca-controller) ',
    rule: "kubelet-run-as-non-root",
    source: "openshift/service-ca-operator#237",
  },
  {
    text:
      "skipping pod synchronization - [Failed to start ContainerManager failed to initialise top level QOS containers: failed to create top level Burstable QOS cgroup : Unit kubepods-burstable.slice already exists.]",
    rule: "systemd-kubepods-left",
    source: "kubernetes/kubernetes#43856",
  },
  {
    text:
      'kubelet.go:1820] skipping pod synchronization - [Failed to start ContainerManager Failed to enforce System Reserved Cgroup Limits on "/system.slice": "/system.slice" cgroup does not exist',
    rule: "kubelet-reserved-resources",
    source: "kubernetes/kubernetes#51787",
  },
  {
    text: "Failed to start ContainerManager failed to get rootfs info: unable to find data in memory cache",
    rule: "kubelet-root-filesystem",
    source: "kubernetes/kubernetes#71704",
  },
  {
    text:
      'kubelet "Failed to start ContainerManager failed to initialize top level QOS containers: root container [kubepods] doesn\'t exist"',
    rule: "kubelet-qos-root-missing",
    source: "kubernetes/minikube#11280",
  },
  {
    text:
      "Jul 13 12:37:13 localhost.localdomain kubelet[30147]: E0713 12:37:13.644332   30147 bootstrap.go:263] Part of the existing bootstrap client certificate is expired: 2021-07-11 05:22:03 +0000 UTC\nJul 13 12:37:13 localhost.localdomain kubelet[30147]: F0713 12:37:13.644415   30147 server.go:273] failed to run Kubelet: unable to load bootstrap kubeconfig: stat /etc/kubernetes/bootstrap-kubelet.conf: no such file or directory",
    rule: "kubelet-credentials",
    source: "kubernetes/minikube#11966",
  },
  {
    text:
      'error execution phase preflight: couldn\'t validate the identity of the API Server: Get "https://10.0.20.26:6443/api/v1/namespaces/kube-public/configmaps/cluster-info?timeout=10s": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    rule: "kubeadm-join-filtered",
    source: "kubernetes/kubeadm#2740",
  },
  {
    text:
      "[preflight] Some fatal errors occurred:\n\t[ERROR Port-10250]: Port 10250 is in use\n\t[ERROR DirAvailable--etc-kubernetes-manifests]: /etc/kubernetes/manifests is not empty\n\t[ERROR FileAvailable--etc-kubernetes-pki-ca.crt]: /etc/kubernetes/pki/ca.crt already exists\n\t[ERROR FileAvailable--etc-kubernetes-kubelet.conf]: /etc/kubernetes/kubelet.conf already exists",
    rule: "kubeadm-used-node",
    source: "kubernetes/kubernetes#64171",
  },
  {
    text:
      '2025-08-23 00:08:47E0823 00:08:36.232130    2669 pod_workers.go:1298] "Error syncing pod, skipping" err="failed to \\"StartContainer\\" for \\"prepare\\" with ErrImagePull: \\"pull QPS exceeded\\"" pod="rhodf-tenant/odr-operator-4-20-on-push-c2mlv-clone-repository-pod" podUID="03c1ff62-b2a5-4ed3-aeac-035af202b5b0"',
    rule: "kubelet-pull-qps",
    source: "redhat-appstudio/infra-deployments#7796",
  },
  {
    text:
      'W1127 10:42:16.169000    3395 manager.go:1897] Failed to pull image "gcr.io/google_containers/kube-ui:v2" from pod "kube-ui-v2-ojp6m_kube-system" and container "kube-ui": Error: Status 429 trying to pull repository google_containers/kube-ui: "<!DOCTYPE html>\\n<html lang=en>\\n  <meta charset=utf-8>\\n',
    rule: "registry-rate-limit",
    source: "kubernetes/kubernetes#9534",
  },
  {
    text:
      '  Warning  Failed     50s (x4 over 2m24s)  kubelet            Failed to pull image "index.docker.io/jaegertracing/all-in-one@sha256:8d0bff43db3ce5c528cb6f957520511d263d7cceee012696e4afdc9087919bb9": rpc error: code = Unknown desc = failed to pull and unpack image "docker.io/jaegertracing/all-in-one@sha256:8d0bff43db3ce5c528cb6f957520511d263d7cceee012696e4afdc9087919bb9": failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/jaegertracing/all-in-one/manifests/sha256:8d0bff43db3ce5c528cb6f957520511d263d7cceee012696e4afdc9087919bb9: 429 Too Many Requests - Server message: toomanyrequests: You have reached your pull rate limit.',
    rule: "registry-rate-limit",
    source: "namespacelabs/foundation#846",
  },
  {
    text:
      'message: \'Failed to pull image "ghcr.io/saveourtool/save-base:python-3.10": rpc error:\n  code = FailedPrecondition desc = failed to pull and unpack image "ghcr.io/saveourtool/save-base:python-3.10":\n  failed commit on ref "layer-sha256:a6daac42f0daee2fe11dd237f570a94067fd69ec126838af3bc82a4d57f11f8c":\n  "layer-sha256:a6daac42f0daee2fe11dd237f570a94067fd69ec126838af3bc82a4d57f11f8c"\n  failed size validation: 6239744 != 17386982: failed precondition\'',
    rule: "image-layer-invalid",
    source: "saveourtool/save-cloud#1986",
  },
  {
    text:
      '  30m   30m     1       {kubelet gke-hivemp-n1-pool-4ed8d54a-5v1s}              Warning FailedSync      Error syncing pod, skipping: failed to "StartContainer" for "hivemp-nat-punchthrough-service" with ErrImagePull: "failed to register layer: Untar re-exec error: exit status 1: output: open /srv/node_modules/grpc/third_party/boringssl/fuzz/client_corpus/4c7f90f4d64c6ef5968dedca30385c5cf76f3972: no space left on device"',
    rule: "disk-full",
    source: "kubernetes/kubernetes#32542",
  },
  {
    text:
      'time="2019-04-27T16:58:24.800670127Z" level=info msg="apply failure, attempting cleanup" error="failed to extract layer sha256:5dacd731af1b0386ead06c8b1feff9f65d9e0bdfec032d2cd0bc03690698feda: mount callback failed on /var/lib/rancher/k3s/agent/containerd/tmpmounts/containerd-mount252943319: write /var/lib/rancher/k3s/agent/containerd/tmpmounts/containerd-mount252943319/lib/x86_64-linux-gnu/libc-2.24.so: no space left on device: unknown"',
    rule: "disk-full",
    source: "rancher/k3os#55",
  },
  {
    text:
      "17s         Warning   ClaimPrepareFailed              resourceclaim/dummy-interface-static-ip   failed to get network interface name for device dummy0: device dummy0 not found in store\n5m19s       Warning   FailedPrepareDynamicResources   pod/pod1                                  Failed to prepare dynamic resources: prepare dynamic resources: NodePrepareResources failed for ResourceClaim dummy-interface-static-ip",
    rule: "kubelet-dynamic-resources",
    source: "kubernetes-sigs/dranet#221",
  },
  {
    text: "[1/1] currentAttempt done. Last Error: USER::Pod Predicate NodeAffinity failed",
    rule: "kubelet-predicate-failed",
    source: "flyteorg/flyte#3958",
  },
  {
    text:
      "pintext-sept-12-7jsxb              0/2     OutOfmemory                                         0          110s    <none>          ip-10-0-0-1.example.internal       <none>",
    rule: "kubelet-node-resources",
    source: "kubernetes/kubernetes#76772",
  },
  {
    text:
      'create Pod nacos-0 in StatefulSet nacos failed error: Pod "nacos-0" is invalid: spec.containers[0].env[3].valueFrom.fieldRef.fieldPath: Invalid value: "spec.replicas": error converting fieldPath: field label not supported: spec.replicas',
    rule: "pod-invalid",
    source: "nacos-group/nacos-k8s#232",
  },
  {
    text:
      "Warning  FailedCreate  4s (x14 over 35s)  statefulset-controller  create Pod ztslenvoylb-0 in StatefulSet ztslenvoylb failed error: The POST operation against Pod could not be completed at this time, please try again.",
    rule: "api-unavailable",
    source: "kubernetes/kubernetes#77290",
  },
  {
    text:
      '  Warning  FailedCreate  5s (x13 over 25s)  statefulset-controller  create Pod sts-test-0 in StatefulSet sts-test failed error: Pod "sts-test-0" is invalid: spec.containers[0].name: Invalid value: "container-0asaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": must be no more than 63 characters',
    rule: "pod-invalid",
    source: "kubernetes/kubernetes#81147",
  },
  {
    text:
      'Error: unable to build kubernetes objects from release manifest: error validating "": error validating data: ValidationError(StatefulSet.spec.template.spec): unknown field "podManagementPolicy" in io.k8s.api.core.v1.PodSpec',
    rule: "manifest-field-unknown",
    source: "wireapp/wire-server-deploy#167",
  },
  {
    text:
      'create Pod oracle-vdbboi-oracle-0 in StatefulSet oracle-vdbboi-oracle failed error: Pod "oracle-vdbboi-oracle-0" is invalid: spec.containers[1].image: Required value',
    rule: "pod-invalid",
    source: "apecloud/kubeblocks#6225",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "controller": executable file not found in $PATH: unknown',
    rule: "executable-not-in-path",
    source: "minio/operator#2106",
  },
  {
    text:
      'E0512 kubelet.go:1480] "Failed to start ContainerManager" err="[invalid kernel flag: vm/overcommit_memory, expected value: 1, actual value: 0, invalid kernel flag: kernel/panic, expected value: 10, actual value: 0]"',
    rule: "kubelet-kernel-flags",
    source: "(form)",
  },
  {
    text:
      'E0512 09:00:00.000000 1 run.go:72] "command failed" err="failed to run Kubelet: invalid configuration: cgroup [\\"kubepods\\"] has some missing controllers: cpu, cpuset, hugetlb, memory, pids"',
    rule: "kubelet-cgroup-controllers",
    source: "(form)",
  },
  {
    text:
      'failed to run Kubelet: invalid configuration: cgroup ["kubelet"] has some missing paths: /sys/fs/cgroup/pids/kubelet.slice',
    rule: "kubelet-cgroup-controllers",
    source: "(form)",
  },
  {
    text:
      'kubelet.go:1480] "Failed to start ContainerManager" err="invalid Node Allocatable configuration. Resource \\"memory\\" has a reservation of {{5368709120 0} {<nil>} 5Gi BinarySI} but capacity of {{4122001408 0} {<nil>} BinarySI}. Expected capacity >= reservation."',
    rule: "kubelet-reserved-resources",
    source: "(form)",
  },
  {
    text:
      '"command failed" err="failed to run Kubelet: failed to create kubelet: failed to initialize image manager: mkdir /var/lib/kubelet/image_manager: read-only file system"',
    rule: "kubelet-start-directories",
    source: "(form)",
  },
  {
    text:
      '"command failed" err="failed to run Kubelet: create user namespace manager: kubelet mappings: user \\"kubelet\\" not found"',
    rule: "kubelet-userns-mappings",
    source: "(form)",
  },
  {
    text:
      '"Failed to initialize internal modules" err="error creating pods directory: mkdir /var/lib/kubelet/pods: read-only file system"',
    rule: "kubelet-start-directories",
    source: "(form)",
  },
  {
    text:
      '"Failed to initialize internal modules" err="error creating root directory: mkdir /var/lib/kubelet: permission denied"',
    rule: "kubelet-start-directories",
    source: "(form)",
  },
  {
    text:
      '"command failed" err="failed to run Kubelet: cpu and memory cgroup hierarchy not unified.  cpu: /system.slice, memory: /system.slice/kubelet.service"',
    rule: "kubelet-cgroups-not-unified",
    source: "(form)",
  },
  {
    text:
      '"Failed to start node shutdown manager" err="node shutdown manager was unable to update logind InhibitDelayMaxSec to 1m0s (ShutdownGracePeriod), current value of InhibitDelayMaxSec (5s) is less than requested ShutdownGracePeriod"',
    rule: "kubelet-shutdown-delay",
    source: "(form)",
  },
  {
    text:
      '"command failed" err="failed to validate kubelet configuration, error: [invalid configuration: topologyManagerPolicy (--topology-manager-policy) \\"foo\\" must be one of: [\\"none\\"]], path: &TypeMeta{Kind:,APIVersion:,}"',
    rule: "kubelet-settings-invalid",
    source: "(form)",
  },
  {
    text:
      '"command failed" err="failed to run Kubelet: new static policy error: [cpumanager] unable to reserve the required amount of CPUs (size of 0,32 did not equal 4)"',
    rule: "kubelet-manager-settings",
    source: "(form)",
  },
  {
    text:
      '"command failed" err="failed to run Kubelet: failed to initialize memory manager: the reserved memory configuration references a NUMA node 1 that does not exist on this machine"',
    rule: "kubelet-manager-settings",
    source: "(form)",
  },
  {
    text: 'Failed to initialize memory manager" err="[memorymanager] you should specify the system reserved memory"',
    rule: "kubelet-manager-settings",
    source: "(form)",
  },
  {
    text:
      '"command failed" err="failed to construct kubelet dependencies: unable to load client CA file /etc/kubernetes/pki/ca.crt: open /etc/kubernetes/pki/ca.crt: no such file or directory"',
    rule: "kubelet-certificate-unreadable",
    source: "(form)",
  },
  {
    text:
      '"command failed" err="failed to construct kubelet dependencies: unable to load client CA provider: open /etc/kubernetes/pki/ca.crt: no such file or directory"',
    rule: "kubelet-certificate-unreadable",
    source: "(form)",
  },
  {
    text:
      "kubelet: Error: failed to run Kubelet: unable to load certificate tls: failed to find any PEM data in certificate input",
    rule: "kubelet-certificate-unreadable",
    source: "(form)",
  },
  {
    text:
      'kubelet[1]: E0101 server.go:299] "Failed to run kubelet" err="failed to run Kubelet: failed to load TLS cert file: open /var/lib/kubelet/pki/kubelet.crt: no such file or directory"',
    rule: "kubelet-certificate-unreadable",
    source: "(form)",
  },
  {
    text: 'failed to parse kubelet flag: invalid argument "8192" for "--max-pods" flag',
    rule: "kubelet-flag-value",
    source: "(form)",
  },
  {
    text:
      'failed to run Kubelet: cannot create certificate signing request: Post "https://10.0.0.1:6443/apis/certificates.k8s.io/v1/certificatesigningrequests": x509: certificate signed by unknown authority',
    rule: "kubelet-bootstrap-unanswered",
    source: "(form)",
  },
  {
    text:
      '"command failed" err="failed to merge kubelet configs: failed to walk through kubelet dropin directory \\"/etc/kubernetes/kubelet.conf.d\\": failed to load kubelet dropin file, path: /etc/kubernetes/kubelet.conf.d/10.conf, no apiVersion/kind"',
    rule: "kubelet-config-dropin",
    source: "(form)",
  },
  {
    text: 'failed to load kubelet config file, error: kubelet config file "/var/lib/kubelet/config.yaml" was empty',
    rule: "kubelet-config-file",
    source: "(form)",
  },
  {
    text:
      '"Failed to start ContainerManager" err="failed to initialize top level QOS containers: error validating root container [kubepods] : cgroup [\\"kubepods\\"] has some missing controllers: cpuset"',
    rule: "kubelet-cgroup-controllers",
    source: "(form)",
  },
  {
    text:
      '"Failed to start ContainerManager" err="failed to build map of initial containers from runtime: no PodsandBox found with Id \'abc\'"',
    rule: "kubelet-initial-containers",
    source: "(form)",
  },
  {
    text:
      '"Failed to start ContainerManager" err="failed to create device plugin: listen unix /var/lib/kubelet/device-plugins/kubelet.sock: bind: read-only file system"',
    rule: "kubelet-start-directories",
    source: "(form)",
  },
  {
    text:
      'kubelet: "command failed" err="failed to construct kubelet dependencies: unable to load client CA file /etc/kubernetes/pki/ca.crt: open /etc/kubernetes/pki/ca.crt: permission denied"',
    rule: "kubelet-certificate-unreadable",
    source: "(form)",
  },
  {
    text:
      'kubelet: "command failed" err="failed to construct kubelet dependencies: Cipher suite TLS_FOO not supported or doesn\'t exist"',
    rule: "kubelet-dependencies",
    source: "(form)",
  },
  {
    text:
      '"Failed to start ContainerManager" err="failed to create device plugin: listen unix /var/lib/kubelet/device-plugins/kubelet.sock: bind: address already in use"',
    rule: "kubelet-port-in-use",
    source: "(form)",
  },
  {
    text:
      '"Failed to start ContainerManager" err="failed to create device plugin: listen unix /var/lib/kubelet/device-plugins/kubelet.sock: bind: permission denied"',
    rule: "kubelet-start-directories",
    source: "(form)",
  },
];
