/** Reports of pods, nodes and kubelets that do not start: events, statuses and logs of kubelets. @module */

import type { Report } from "./report.ts";

/** Reports of pods, nodes and kubelets that do not start: events, statuses and logs of kubelets. */
export const POD_FAILURE_REPORTS: readonly Report[] = [
  {
    text:
      'Error syncing pod, skipping: failed to "StartContainer" for "web" with ErrImagePull: "image pull failed for unknown error"',
    rule: "image-pull",
    source: "kubernetes/kubernetes#30710",
  },
  {
    text:
      '  Warning  Failed     5m41s (x2 over 8m27s)  kubelet            Failed to pull image "registry.example.com/team/app:20250428T1620": rpc error: code = Canceled desc = failed to pull and unpack image "registry.example.com/team/app:20250428T1620": failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://registry.example.com/v2/team/app/blobs/sha256:d0157ca575c725b6dbdc6c7b843b8614963fda6ca619af9932bfbbb39c450c5a": context canceled',
    rule: "image-pull-stalled",
    source: "kubernetes/kubernetes#131521",
  },
  {
    text:
      '7月 16 19:05:15 test-0.localdomain kubelet[3450]: E0716 19:05:15.040853    3450 remote_image.go:108] PullImage "10.0.30.220:9980/test/k8s-device-plugin:1.9" from image service failed: rpc error: code = Unknown desc = failed to register layer: symlink ../b92c56e4b383fd8d014c0879cd029974e542dcf136c4addb37ce84d217bad2e8/diff /docker/overlay2/l/FNSBEMYABM6ONGMULYCJSYA6T7: no such file or directory',
    rule: "docker-layer-missing",
    source: "kubernetes/kubernetes#66237",
  },
  {
    text:
      'Error: "MountVolume.SetUp failed for volume \\"lustre-csi-pv\\" (UniqueName: \\"kubernetes.io/csi/lustreplugin.csi.h3c.com^lustre-csi-pv\\") pod \\"deployment-lustre-5ffb8566b7-vqk5k\\" (UID: \\"dc3e451a-3e9f-11eb-96b2-0cda411d2b9a\\") : rpc error: code = Unknown desc = Lustre, Mount Lustre fail: %!s(MISSING)Failed to run cmd: mount -t   lustre 10.0.0.29@tcp: /var/lib/origin/openshift.local.volumes/pods/dc3e451a-3e9f-11eb-96b2-0cda411d2b9a/volumes/kubernetes.io~csi/lustre-csi-pv/mount, with out: mount: mounting 10.0.0.29@tcp: on /var/lib/origin/openshift.local.volumes/pods/dc3e451a-3e9f-11eb-96b2-0cda411d2b9a/volumes/kubernetes.io~csi/lustre-csi-pv/mount failed: No such device\\n, with error: exit status 255"',
    rule: "kubelet-volume",
    source: "container-storage-interface/spec#467",
  },
  {
    text:
      '  Warning  FailedMount             36s (x9 over 2m45s)    kubelet, ceph2-n         MountVolume.MountDevice failed for volume "pvc-27b9fd2a-a9e8-413f-9e7e-b3add6f7afcf" : kubernetes.io/csi: attacher.MountDevice failed to create newCsiDriverClient: driver name rbd.csi.ceph.com not found in the list of registered CSI drivers',
    rule: "csi-driver-not-registered",
    source: "ceph/ceph-csi#1479",
  },
  {
    text:
      '  Warning  FailedMount             0s (x9 over 2m19s)  kubelet, ip-172-20-32-62.ec2.internal  MountVolume.SetUp failed for volume "juicefs-aws-us-east-1" : rpc error: code = Internal desc = Could not bind "/jfs/aws-us-east-1/aws-us-east-1" at "/var/lib/kubelet/pods/dc64632f-aa22-11e9-83c9-0a1af3b5d5c6/volumes/kubernetes.io~csi/juicefs-aws-us-east-1/mount": mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t none -o bind /jfs/aws-us-east-1/aws-us-east-1 /var/lib/kubelet/pods/dc64632f-aa22-11e9-83c9-0a1af3b5d5c6/volumes/kubernetes.io~csi/juicefs-aws-us-east-1/mount\nOutput: mount: /var/lib/kubelet/pods/dc64632f-aa22-11e9-83c9-0a1af3b5d5c6/volumes/kubernetes.io~csi/juicefs-aws-us-east-1/mount: special device /jfs/aws-us-east-1/aws-us-east-1 does not exist.',
    rule: "volume-bind-source-missing",
    source: "juicedata/juicefs-csi-driver#1",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "fluidgpu" : rpc error: code = Unavailable desc = all SubConns are in TransientFailure, latest connection error: connection error: desc = "transport: Error while dialing dial unix /var/lib/kubelet/csi-plugins/fuse.csi.fluid.io/csi.sock: connect: connection refused"',
    rule: "csi-driver-not-registered",
    source: "fluid-cloudnative/fluid#589",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "nfs-subdir-external-provisioner-root" : mount failed: exit status 32 Mounting command: mount Mounting arguments: -t nfs server-name:path  /var/lib/kubelet/pods/543b5aaf-b62e-4ede-a411-24104272a76a/volumes/kubernetes.io~nfs/nfs-subdir-external-provisioner-root Output: mount.nfs: Protocol not supported',
    rule: "volume-mount-options-refused",
    source: "kubernetes-sigs/nfs-subdir-external-provisioner#251",
  },
  {
    text:
      'Failed to pull image "private-registry.com:5000/crdb:v24.1.2": failed to pull and unpack image "private-registry.com:5000/crdb:v24.1.2": failed to resolve reference "private-registry.com:5000/crdb:v24.1.2": failed to do request: Head "https://private-registry.com:5000/v2/crdb/manifests/v24.1.2": dial tcp: lookup private-registry.com: no such host',
    rule: "registry-name-unresolved",
    source: "k3s-io/k3s#10613",
  },
  {
    text:
      'kubelet[2813]: E1114 20:10:19.135090    2813 run.go:74] "command failed" err="failed to validate kubelet flags: the container runtime endpoint address was not specified or empty, use --container-runtime-endpoint to set"',
    rule: "kubelet-runtime-endpoint-missing",
    source: "kubernetes/website#43930",
  },
  {
    text:
      'Aug 05 12:13:25 ip-10-8-112-159 kubelet[7569]: E0805 12:13:25.807166    7569 server.go:194] "Failed to validate kubelet flags" err="the DynamicKubeletConfig feature gate must be enabled in order to use the --dynamic-config-dir flag"',
    rule: "kubelet-flag-unknown",
    source: "kubermatic/machine-controller#1034",
  },
  {
    text:
      '"message": "(combined from similar events): Error creating: Pod \\"workspaceigk8aeez1c30liz2.dockerimage-648775dcbd-t7vst\\" is invalid: spec.containers[1].resources.requests: Invalid value: \\"150Mi\\": must be less than or equal to memory limit",',
    rule: "pod-invalid",
    source: "eclipse-che/che#11411",
  },
  {
    text:
      '  Warning  FailedMount  4s (x6 over 20s)  kubelet, gke-kubecluster-pool-1-edf7fa06-r2f4  MountVolume.SetUp failed for volume "podinfo" : container not found',
    rule: "volume-container-unknown",
    source: "kubernetes/kubernetes#88166",
  },
  {
    text:
      'Failed to pull image "localhost:32000/roboside:latest": rpc error: code = NotFound desc = failed to pull and unpack image "localhost:32000/roboside:latest": failed to resolve reference "localhost:32000/roboside:latest": localhost:32000/roboside:latest: not found',
    rule: "image-not-found",
    source: "canonical/microk8s#2625",
  },
  {
    text:
      '[K8s EVENT: Pod podname-54d9fff45c-nrq7x (ns: default)] Container image "username/image:tilt-6275f731c7110a74" is not present with pull policy of Never\n[K8s EVENT: Pod podname-54d9fff45c-nrq7x (ns: default)] Error: ErrImageNeverPull',
    rule: "image-never-pulled",
    source: "tilt-dev/tilt#3080",
  },
  {
    text:
      'Error from server: error when creating "allowed_container.yaml": admission webhook "validate.kyverno.svc-fail" denied the request: \n\nresource Pod/default/allowed was blocked due to the following policies \n\nallowed-image-repos:\n  good-repos: \'All images in this Pod must come from an authorized repository.',
    rule: "webhook-denied",
    source: "kyverno/policies#979",
  },
  {
    text:
      'Error from server: error when creating "pods/echod.yaml": admission webhook "image-signature.example.com" denied the request without explanation',
    rule: "webhook-denied",
    source: "kelseyhightower/grafeas-tutorial#8",
  },
  {
    text:
      'Warning  FailedAttachVolume      5m (x9 over 7m)    attachdetach-controller                                      AttachVolume.Attach failed for volume "pvc-a37147de-969a-11e8-96b5-42010a80010c" : rpc error: code = Aborted desc = The volume pvc-a37147de-969a-11e8-96b5-42010a80010c is attached',
    rule: "kubelet-volume",
    source: "longhorn/longhorn#159",
  },
  {
    text:
      '  Warning  FailedAttachVolume  3s    attachdetach-controller  AttachVolume.Attach failed for volume "pvc-7ff22820-9333-11e9-b435-96000019d538" : rpc error: code = Internal desc = failed to publish volume: volume is already attached to a server, please detach it first (service_error)',
    rule: "volume-attached-elsewhere",
    source: "hetznercloud/csi-driver#41",
  },
  {
    text:
      'Error syncing pod, skipping: failed to "StartContainer" for "zre" with ErrImagePull: "API error (500): Get https://<account number>.dkr.ecr.eu-west-1.amazonaws.com/v2/zre/manifests/latest:\n no basic auth credentials\\n"',
    rule: "registry-amazon-unauthorized",
    source: "coreos/coreos-kubernetes#461",
  },
  {
    text:
      'kubelet[3267]: E0820 05:41:26.086957    3267 remote_runtime.go:193] "RunPodSandbox from runtime service failed" err="rpc error: code = Unknown desc = failed to get sandbox image \\"123456789101.dkr.ecr.ap-southeast-2.amazonaws.com/k8s-example/pause:3.9@sha256:7031c1b283388d2c2e09b57badb803c05ebed362dc88d84b480cc47f72a21097\\": failed to pull image \\"123456789101.dkr.ecr.ap-southeast-2.amazonaws.com/k8s-example/pause:3.9@sha256:7031c1b283388d2c2e09b57badb803c05ebed362dc88d84b480cc47f72a21097\\": failed to pull and unpack image \\"123456789101.dkr.ecr.ap-southeast-2.amazonaws.com/k8s-example/pause@sha256:7031c1b283388d2c2e09b57badb803c05ebed362dc88d84b480cc47f72a21097\\": failed to resolve reference \\"123456789101.dkr.ecr.ap-southeast-2.amazonaws.com/k8s-example/pause@sha256:7031c1b283388d2c2e09b57badb803c05ebed362dc88d84b480cc47f72a21097\\": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials"',
    rule: "pause-image-credentials",
    source: "kubernetes/kops#16762",
  },
  {
    text:
      "Error response from daemon: unknown: current image with \"\" vulnerable' cannot be pulled due to configured policy in 'Prevent images with vulnerability severity of \"Low\" from running.' Please contact your project administrator for help'",
    rule: "registry-policy-refused",
    source: "goharbor/harbor#11202",
  },
  {
    text:
      '{"errors":[{"code":"PROJECTPOLICYVIOLATION","message":"current image with 86 vulnerabilities cannot be pulled due to configured policy in \'Prevent images with vulnerability severity of \\"Medium\\" or higher from running.\' To continue with pull, please contact your project administrator to exempt matched vulnerabilities through configuring the CVE allowlist."}]}',
    rule: "registry-policy-refused",
    source: "goharbor/harbor#13825",
  },
  {
    text:
      '  Warning  FailedMount  89s (x22 over 30m)  kubelet            MountVolume.SetUp failed for volume "secrets-store-inline" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod default/test-pod, err: error connecting to provider "custom-csi-provider": provider not found: provider "custom-csi-provider"',
    rule: "secrets-store-failed",
    source: "kubernetes-sigs/secrets-store-csi-driver#1642",
  },
  {
    text:
      "n desc = failed to mount secrets store objects for pod mail/relay-0, err: rpc error: code = Unknown desc = failed to mount objects, error: failed to create auth config, error: failed to get credentials, nodePublishSecretRef secret is not set",
    rule: "cloud-credentials-missing",
    source: "hmcts/sds-flux-config#2767",
  },
  {
    text:
      "Warning FailedMount 25m (x224 over 13h) kubelet MountVolume.SetUp failed for volume 'secrets-store-inline' : rpc error: code = Unknown desc = failed to mount secrets store objects for pod default/nginx-secrets-store-inline, err: rpc error: code = Unknown desc = failed to mount objects, error: failed to get keyvault client: failed to get key vault token: nmi response failed with status code: 404, err: nil",
    rule: "cloud-credentials-missing",
    source: "kubernetes-sigs/secrets-store-csi-driver#572",
  },
  {
    text:
      '  Warning  FailedMount  3m47s (x5657 over 7d23h)  kubelet  MountVolume.SetUp failed for volume "secrets-store01-inline" : rpc error: code = Unknown desc = failed to get secretproviderclass default/web-secrets, error: Get https://10.0.0.1:443/apis/secrets-store.csi.x-k8s.io/v1alpha1/namespaces/default/secretproviderclasses/web-secrets: write tcp 10.0.0.5:58904->10.0.0.1:443: write: broken pipe',
    rule: "csi-driver-api-unreachable",
    source: "Azure/secrets-store-csi-driver-provider-azure#326",
  },
  {
    text:
      '3s 2s 3 edge-agent-6c9494c59-p9xqm Pod Warning FailedMount {kubelet kind-control-plane} MountVolume.SetUp failed for volume "socket-volume" : open /var/ability/rpc/socket: no such file or directory',
    rule: "host-path-parent-missing",
    source: "kubernetes/kubernetes#100790",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "dapr-identity-token" : failed to fetch token: the API server does not have TokenRequest endpoints enabled',
    rule: "volume-token-refused",
    source: "dapr/dapr#6568",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "kube-api-access-lw6n6" : object "airflow"/"kube-root-ca.crt" not registered',
    rule: "kubelet-object-unread",
    source: "bitnami/charts#16965",
  },
  {
    text:
      'Warning  FailedMount  25s (x19 over 37m)  kubelet            (combined from similar events): MountVolume.SetUp failed for volume "kube-api-access-wfmh2" : write /var/lib/kubelet/pods/26af5e70-f9b9-4c12-a9de-dcf2d4e93689/volumes/kubernetes.io~projected/kube-api-access-wfmh2/..2025_02_18_00_11_37.99831085/namespace: no space left on device',
    rule: "disk-full",
    source: "vllm-project/aibrix#694",
  },
  {
    text:
      "0/10 nodes are available: 3 node(s) had volume node affinity conflict, 7 node(s) didn't match Pod's node affinity/selector. preemption: 0/10 nodes are available: 10 Preemption is not helpful for scheduling..",
    rule: "pod-volume-elsewhere",
    source: "yugabyte/yugabyte-db#20349",
  },
  {
    text:
      "   Warning  FailedScheduling  3m32s  volcano  0/2 nodes are unavailable: 1 plugin NodeUnschedulable predicates failed node(s) were unschedulable, 1 plugin NodeVolumeLimits predicates failed node(s) exceed max volume count.",
    rule: "volume-attach-limit",
    source: "volcano-sh/volcano#3191",
  },
  {
    text:
      "  Warning  FailedScheduling  3s    default-scheduler  0/100 nodes are available: 1 node(s) had untolerated taint {key-fake-0: value-fake-0}, 1 node(s) had untolerated taint {key-fake-10: value-fake-10}, 1 node(s) had untolerated taint {key-fake-11: value-fake-11}",
    rule: "pod-unschedulable",
    source: "kubernetes/kubernetes#109475",
  },
  {
    text:
      "Annotations:    <none>\nStatus:         Failed\nReason:         Evicted\nMessage:        The node was low on resource: ephemeral-storage. Container web was using 34260Ki, which exceeds its request of 0. \nIP:             \nIPs:            <none>\nControlled By:  ReplicaSet/web-955968dbb",
    rule: "kubelet-evicted-disk",
    source: "kubernetes/kubernetes#91600",
  },
  {
    text:
      "Feb 25 11:53:11.774: INFO: Condition Ready of node e2e-gce-master-1-minion-11ke is false instead of true. Reason: KubeletNotReady, message: container runtime is down",
    rule: "kubelet-runtime-down",
    source: "kubernetes/kubernetes#22011",
  },
  {
    text: "I1204 06:26:09.828470   29219 kubelet.go:1735] Skipping pod synchronization, container runtime is not up.",
    rule: "kubelet-runtime-down",
    source: "kubernetes/kubernetes#18190",
  },
  {
    text:
      "I0513 20:23:46.093] May 13 20:15:45.596: INFO: Condition Ready of node n1-standard-2-ubuntu-gke-2004-1-20-v20220511-b6ddea3e is false instead of true. Reason: KubeletNotReady, message: container runtime status check may not have completed yet",
    rule: null,
    source: "kubernetes/kubernetes#109820",
    why: "Each kubelet says so until it has asked the runtime.",
  },
  {
    text:
      'E kubelet.go:1688] "Failed to start ContainerManager" err="[open /proc/sys/kernel/panic_on_oops: permission denied,\n  open /proc/sys/vm/overcommit_memory: permission denied, open /proc/sys/kernel/panic: permission denied]"\nE container_manager_linux.go:449] "Updating kernel flag failed\n  (Hint: enable KubeletInUserNamespace feature flag to ignore the error)"',
    rule: "kubelet-kernel-flags",
    source: "FootprintAI/Containarium#1452",
  },
  {
    text:
      "Apr 29 04:15:01 juju-4222ff-4 kubelet.daemon[32157]: I0429 04:15:01.160048   32157 kubelet.go:1794] skipping pod synchronization - [container runtime is down PLEG is not healthy: pleg was last seen active 2562047h47m16.854775807s ago; threshold is 3m0s]",
    rule: null,
    source: "conjure-up/conjure-up#1421",
    why: "Before the first relist: so it is at each start.",
  },
  {
    text:
      'create Pod k3k-3-test-server-0 in StatefulSet k3k-3-test-server failed error: pods "k3k-3-test-server-0" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "k3k-3-test-server" must set securityContext.allowPrivilegeEscalation=false), unrestricted capabilities (container "k3k-3-test-server" must set securityContext.capabilities.drop=["ALL"]), runAsNonRoot != true (pod or container "k3k-3-test-server" must set securityContext.runAsNonRoot=true), seccompProfile (pod or container "k3k-3-test-server" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")',
    rule: "pod-security-violated",
    source: "rancher/k3k#578",
  },
  {
    text:
      "Warning  Evicted  37m   kubelet  The node was low on resource: ephemeral-storage. Container X was using 2596Ki, which exceeds its request of 0.",
    rule: "kubelet-evicted-disk",
    source: "elastisys/compliantkubernetes-apps#1173",
  },
  {
    text:
      'Error response from daemon: Head "https://europe-west3-docker.pkg.dev/v2/k8s-artifacts-prod/images/sig-storage/csi-provisioner/manifests/v4.0.0": Forbidden',
    rule: "registry-proxy-refused",
    source: "kubernetes/registry.k8s.io#273",
  },
  {
    text:
      'time="2024-01-11T20:58:24-08:00" level=fatal msg="failed to extract layer sha256:<digest>: hcsshim::ProcessBaseLayer \\\\\\\\?\\\\C:\\\\ProgramData\\\\containerd\\\\root\\\\io.containerd.snapshotter.v1.windows\\\\snapshots\\\\1: The system cannot find the path specified.: unknown"',
    rule: "windows-layer-unpack",
    source: "containerd/nerdctl#2752",
  },
  {
    text: 'Error creating: pods "nginx-2040093540-" is forbidden: Failed quota: quota: must specify cpu,memory',
    rule: "pod-quota-unspecified",
    source: "kubernetes/website#641",
  },
  {
    text:
      'replicationcontrollers "app-41" is forbidden: Exceeded quota: object-counts, requested: replicationcontrollers=1, used: replicationcontrollers=20, limited: replicationcontrollers=20',
    rule: "pod-quota-exceeded",
    source: "openshift/origin#8748",
  },
  {
    text: "forbidden: minimum memory usage per Container is 256Mi",
    rule: "pod-limit-range",
    source: "rhobs/troubleshooting-scenarios#54",
  },
  {
    text:
      '56s         Warning   FailedCreate        job/dg-nats-deployment-cc65bc6880c49eb6    Error creating: Internal error occurred: failed calling webhook "mutate-pods.fissile.cloudfoundry.org": Post https://10.100.200.197:2999/mutate-pods?timeout=30s: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    rule: "webhook-unanswered",
    source: "cloudfoundry-incubator/quarks-operator#419",
  },
  {
    text:
      'Internal error occurred: failed calling webhook "webhook.cert-manager.io": Post https://cert-manager-webhook.cert-manager.svc:443/mutate?timeout=30s: net/http: TLS handshake timeout',
    rule: "webhook-unanswered",
    source: "cert-manager/cert-manager#2602",
  },
  {
    text:
      'W0719 17:46:09.471959       1 dispatcher.go:168] Failed calling webhook, failing open couchbase-operator-admission.default.svc: failed calling webhook "couchbase-operator-admission.default.svc": Post https://couchbase-operator-admission.default.svc:443/couchbaseclusters/mutate?timeout=30s: context deadline exceeded',
    rule: "webhook-unanswered",
    source: "projectcalico/calico#3809",
  },
  {
    text:
      'Error: "Volume has not been added to the list of VolumesInUse in the node\'s volume status for volume \\"pvc-b71827b4-9e13-43f7-80a8-efbf446bb6bb\\" (UniqueName: \\"kubernetes.io/csi/net.packet.csi^51e533b3-a38e-4ebf-917f-6f90920c1342\\") pod \\"sanity-pod\\" (UID: \\"92fef253-ca60-48e3-ae8e-ef6826ff6d3b\\") "',
    rule: "volume-not-attached",
    source: "equinixmetal-archive/csi-packet#48",
  },
  {
    text:
      '  Warning  FailedMount             1m (x9 over 4m)  kubelet, node-2  MountVolume.WaitForAttach failed for volume "pvc-b9edd18c-3966-11e9-bc57-fa163e1c9e40" : failed to get any path for iscsi disk, last err seen:\nCould not attach disk: Timeout after 10s',
    rule: "volume-device-missing",
    source: "kubernetes/cloud-provider-openstack#501",
  },
  {
    text:
      'Warning  FailedMount            2s (x4 over 21s)  kubelet, ip-10-124-3-62.eu-central-1.compute.internal  MountVolume.WaitForAttach failed for volume "pvc-26e83856-1b00-11e9-896b-0676b4c38b5e" : failed to get any path for iscsi disk, last err seen:\niscsi: failed to sendtargets to portal 10.0.13.86:3260 output: iscsiadm: Connection to Discovery Address 10.0.13.86 failed',
    rule: "iscsi-portal-unreachable",
    source: "openebs-archive/openebs-docs#513",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "kubernetes.io/iscsi/7cc1a7a1-e846-11e6-a16d-d675df4ae540-iscsipd-ro" (spec.Name: "iscsipd-ro") pod "7cc1a7a1-e846-11e6-a16d-d675df4ae540" (UID: "7cc1a7a1-e846-11e6-a16d-d675df4ae540") with: executable file not found in $PATH',
    rule: "volume-mount-program-missing",
    source: "kubernetes/kubernetes#40789",
  },
  {
    text:
      "4/2/2018 9:26:17 PME0403 00:26:17.067245    1694 iscsi_util.go:235] iscsi: failed to rescan session with error: iscsiadm: No session found.\n4/2/2018 9:26:17 PM (exit status 21)",
    rule: null,
    source: "rancher/rancher#12433",
    why: "A session that does not exist yet: the login follows.",
  },
  {
    text:
      'Multi-Attach error for volume "volume-name" (UniqueName: "fake-plugin/volume-name") from node "node1" Volume is already used by pods ns2/pod2, ns1/pod3 on node node2, node3',
    rule: "volume-used-by-pod",
    source: "kubernetes/kubernetes#56288",
  },
  {
    text:
      '"command failed" err="failed to run Kubelet: invalid kubeconfig: error loading config file \\"/var/lib/kubelet/kubeconfig\\": read /var/lib/kubelet/kubeconfig: is a directory"',
    rule: "kubelet-kubeconfig-invalid",
    source: "kelseyhightower/kubernetes-the-hard-way#807",
  },
  {
    text:
      "Aug 30 16:59:57 minikube kubelet[3749]: F0830 16:59:57.231711    3749 server.go:274] failed to run Kubelet: unable to load bootstrap kubeconfig: stat /etc/kubernetes/bootstrap-kubelet.conf: no such file or directory",
    rule: "kubelet-credentials",
    source: "kubernetes/minikube#9122",
  },
  {
    text: "kubelet is configured to not run on a host using cgroup v1",
    rule: "kubelet-cgroup-v1",
    source: "NVIDIA/OpenShell#360",
  },
  {
    text:
      "[WARNING SystemVerification]: cgroups v1 support is deprecated and will be removed in a future release. Please migrate to cgroups v2. To explicitly enable cgroups v1 support for kubelet v1.35 or newer, you must set the kubelet configuration option 'FailCgroupV1' to 'false'. You must also explicitly skip this validation.",
    rule: null,
    source: "kubernetes/minikube#22315",
    why: "A warning: nothing failed.",
  },
  {
    text:
      "Failed to start ContainerManager system validation failed - Following Cgroup subsystem not mounted: [cpu cpuacct cpuset memory]",
    rule: "kubelet-cgroup-subsystem-missing",
    source: "kubernetes/website#19632",
  },
  {
    text:
      "W0216 08:08:19.912766    4634 server.go:610] failed to get the kubelet's cgroup: mountpoint for cpu not found.",
    rule: null,
    source: "kubernetes/kubernetes#88211",
    why: "A warning: only metrics are missing.",
  },
  {
    text:
      "Status:           Failed\nReason:           NodeAffinity\nMessage:          Pod was rejected: Predicate NodeAffinity failed",
    rule: "kubelet-predicate-failed",
    source: "longhorn/longhorn#6930",
  },
  {
    text:
      'Aug 25 15:57:08 node1 crio[38052]: time="2023-08-25 15:57:08.444000125+08:00" level=warning msg="error reserving ctr name k8s_calico-node_calico-node-s47rq_ccos-calico_9935d65d-53be-4c36-a6b6-452ec903deaf_0 for id 77d14ba1958789fb253c80034efb06fe573d0bc8ef06cc9ccf6473f126477712: name is reserved"',
    rule: "crio-name-reserved",
    source: "cri-o/cri-o#7263",
  },
  {
    text:
      'E0207 08:36:49.276017   25825 remote_runtime.go:302] "CreateContainer in sandbox from runtime service failed" err="rpc error: code = DeadlineExceeded desc = context deadline exceeded" podSandboxID="0b5ebae0c3254864a837e98b3c91ae72a8cb893e3b989127b1992d3946eeb971"\nFATA[0002] creating container: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "request-timeout",
    source: "cri-o/cri-o#6615",
  },
  {
    text:
      'Warning  Failed     7m33s (x8 over 9m4s)   kubelet            Error: container has runAsNonRoot and image will run as root (pod: "pipelines-as-code-controller-5dbd46fcf5-zsbn4_pipelines-as-code(d5a40aa3-e8d8-468c-bd9a-f2ac98136058)", container: pac-controller)',
    rule: "kubelet-run-as-non-root",
    source: "tektoncd/pipelines-as-code#1003",
  },
  {
    text: 'CreateContainerConfigError: message: secret "icp-serviceid-apikey-secret" not found',
    rule: "kubelet-object-missing",
    source: "IBM/ibm-common-service-operator#582",
  },
  {
    text:
      'FailedAttachVolume      attachdetach-controller             AttachVolume.Attach failed for volume "pvc-bbcfe918-8a8b-11e8-9437-0a58ac1f0b47" : Attach volume "kubernetes-dynamic-pvc-bbcfe918-8a8b-11e8-9437-0a58ac1f0b47" to instance "/subscriptions/225e02bc/resourceGroups/MC_aks_aks_eastus/providers/Microsoft.Compute/virtualMachines/aks-agentpool-35064155-0" failed with compute.VirtualMachinesClient#CreateOrUpdate: Failure responding to request: StatusCode=400 -- Original Error: autorest/azure: Service returned an error. Status=400 Code="InvalidParameter" Message="A disk at LUN 3 already exists."',
    rule: "azure-disk-conflict",
    source: "openshift/openshift-azure#83",
  },
  {
    text:
      "azure_armclient.go:301] Received error in sendAsync.send: resourceID: http://localhost:7788/subscriptions/xx/resourceGroups/xxx/providers/Microsoft.Compute/virtualMachineScaleSets/aks-xxx/virtualMachines/5?api-version=2022-03-01, error: Retriable: false, RetryAfter: 0s, HTTPStatusCode: 409, RawError: OperationNotAllowed, The maximum number of data disks allowed to be attached to a VM of this size is 8",
    rule: "volume-attach-limit",
    source: "kubernetes-sigs/azuredisk-csi-driver#2890",
  },
  {
    text:
      'Warning  FailedAttachVolume  68s (x4 over 7m16s)  attachdetach-controller  AttachVolume.Attach failed for volume "pvc-e716a7REDACTED518454d4" : rpc error: code = Internal desc = [ControllerPublishVolume] Attach Volume failed with error failed to attach 50e78REDACTED4231699 volume to 22a34REDACTED177c compute: Request forbidden: [POST https://nova.api.dfw3.rackspacecloud.com/v2.1/e72ce52REDACTED1d0b/servers/22a34REDACTED177c/os-volume_attachments], error message: {"forbidden": {"code": 403, "message": "The maximum allowed number of disk devices (16) to attach to a single instance has been exceeded."}}',
    rule: "volume-attach-limit",
    source: "rackerlabs/spot#210",
  },
  {
    text:
      'E0917 18:57:08.364148      23 pod_workers.go:191] Error syncing pod 0bf36ee9-6ccf-4c6a-9779-2ebb241257fd ("helm-operation-nrjhs_cattle-system(0bf36ee9-6ccf-4c6a-9779-2ebb241257fd)"), skipping: [failed to "StartContainer" for "helm" with ErrImagePull: "rpc error: code = Unknown desc = failed to pull and unpack image \\"registry.example.com/rancher/shell:v0.1.2\\": failed to resolve reference \\"registry.example.com/rancher/shell:v0.1.2\\": failed to do request: Head https://registry.example.com/v2/rancher/shell/manifests/v0.1.2: x509: certificate signed by unknown authority", failed to "StartContainer" for "proxy" with ImagePullBackOff',
    rule: "registry-authority-unknown",
    source: "rancher/rancher#28969",
  },
  {
    text:
      "  Normal  SandboxChanged  2m12s (x2371 over 8h)  kubelet  Pod sandbox changed, it will be killed and re-created.",
    rule: null,
    source: "rancher/rke2#5700",
    why: "The event names no cause.",
  },
  {
    text:
      'Failed to pull image "10.78.0.228:5000/monitorms": Error response from daemon: {"message":"Get https://10.78.0.228:5000/v1/_ping: x509: certificate signed by unknown authority"}',
    rule: "registry-authority-unknown",
    source: "kubernetes/kubernetes#43924",
  },
  {
    text:
      'Failed to pull image "ghcr.io/codefactoryhu/manifest:0.1.5": rpc error: code = NotFound desc = failed to pull and unpack image "ghcr.io/codefactoryhu/manifest:0.1.5": no match for platform in manifest: not found',
    rule: "image-platform",
    source: "codefactoryhu/manifest#11",
  },
  {
    text:
      'Revision reports "Unable to fetch image "<LocalRepo>/helloworld-go": unsupported MediaType: https://github.com/google/go-containerregistry/issues/377"',
    rule: "image-media-type-unsupported",
    source: "knative/serving#4155",
  },
  {
    text:
      'E1207 03:14:51.154090    1040 instrumented_service.go:239] PullImage "gcr.io/google_containers/e2e-net-amd64:1.0" failed, error: failed to pull image "gcr.io/google_containers/e2e-net-amd64:1.0": failed commit on ref "layer-sha256:3690ec4760f95690944da86dc4496148a63d85c9e3100669a318110092f6862f": unexpected commit size 5674492, expected 2312958: unknown',
    rule: "image-layer-invalid",
    source: "containerd/containerd#1893",
  },
  {
    text:
      "Pulling an image with --all-platforms fails: application/vnd.in-toto+json: no processor for media-type: unknown",
    rule: "image-attestation-unpacked",
    source: "containerd/containerd#8243",
  },
  {
    text:
      '  Warning  FailedAttachVolume  3m56s                 attachdetach-controller                 AttachVolume.Attach failed for volume "pvc-5dea601a-f076-40d5-8d0a-fe1ea4e04e74" : attachment timeout for volume vol-0ddf92e13636fa667',
    rule: "volume-not-attached",
    source: "kubernetes-sigs/aws-ebs-csi-driver#292",
  },
  {
    text:
      '  Warning  FailedAttachVolume  4s (x8 over 71s)  attachdetach-controller  AttachVolume.Attach failed for volume "existing-ebs-pv" : volume attachment is being deleted',
    rule: "volume-not-attached",
    source: "kubernetes-sigs/aws-ebs-csi-driver#1801",
  },
  {
    text:
      '  Warning  FailedAttachVolume  16s (x3 over 8m20s)  attachdetach-controller  AttachVolume.Attach failed for volume "pvc-49ec2452-599a-4e9c-81fb-be4d831f7863" : timed out waiting for external-attacher of ebs.csi.aws.com CSI driver to attach volume vol-0464aff67958a32ab',
    rule: "volume-not-attached",
    source: "castai/terraform-provider-castai#412",
  },
  {
    text:
      'E0312 23:34:38.526557       1 driver.go:115] GRPC error: rpc error: code = Internal desc = Could not attach volume "vol-0210b73b6a589c69b" to node "i-0deb566b98a30ac3b": RequestCanceled: request context canceled\ncaused by: context deadline exceeded',
    rule: "volume-not-attached",
    source: "kubernetes-sigs/aws-ebs-csi-driver#795",
  },
  {
    text:
      'E0514 19:05:03.027156       1 driver.go:120] GRPC error: rpc error: code = Internal desc = Could not attach volume "vol-095ece5c3a6da49a8" to node "i-05c99747bf6f7cd0c": could not attach volume "vol-095ece5c3a6da49a8" to node "i-05c99747bf6f7cd0c": UnauthorizedOperation: You are not authorized to perform this operation. Encoded authorization failure message: 81IfYiNZlt4QusMu262DnmXmkXF3HKBHOMWvbPI0VIYceqdapLtOzDTj63OazSTiykXO\n\tstatus code: 403, request id: d2cae78a-276c-4c00-a17a-6317c9f51cec',
    rule: "volume-access-refused",
    source: "aws/karpenter-provider-aws#1775",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-9dcf0e53-fc9d-42cb-a068-0db22dd22c85" : rpc error: code = \nInternal desc = format of disk "/dev/longhorn/pvc-9dcf0e53-fc9d-42cb-a068-0db22dd22c85" failed: type:("ext4") \ntarget:("/var/lib/kubelet/plugins/kubernetes.io/csi/pv/pvc-9dcf0e53-fc9d-42cb-a068-0db22dd22c85/globalmount") \noptions:("defaults") errcode:(exit status 1) output:(mke2fs 1.45.5 \n(07-Jan-2020) /dev/longhorn/pvc-9dcf0e53-fc9d-42cb-a068-0db22dd22c85\n is apparently in use by the system; will not make a filesystem here! )',
    rule: "volume-device-busy",
    source: "longhorn/longhorn#3583",
  },
  {
    text:
      "mount_linux.go:389] `fsck` error fsck from util-linux 2.37.2\n/dev/longhorn/pvc-4d77cf57-f3cc-4806-91e9-065fb5f59161 is mounted.\ne2fsck: Cannot continue, aborting.",
    rule: null,
    source: "longhorn/longhorn#5229",
    why: "The device is mounted already, and the mount goes on.",
  },
  {
    text:
      'Oct 31 18:18:43 node1 kubelet[32268]: E1031 18:18:43.972203   32268 reflector.go:178] k8s.io/client-go/informers/factory.go:135: Failed to list *v1.CSIDriver: csidrivers.storage.k8s.io is forbidden: User "system:node:node1" cannot list resource "csidrivers" in API group "storage.k8s.io" at the cluster scope\nOct 31 18:18:44 node1 kubelet[32268]: E1031 18:18:44.048924   32268 kubelet.go:2268] node "node1" not found',
    rule: "kubelet-node-group",
    source: "kelseyhightower/kubernetes-the-hard-way#613",
  },
  {
    text:
      'May 10 09:26:40 prow-control-plane-v1-26-4-xlvqs kubelet[1046]: E0510 09:26:40.763688    1046 kubelet_node_status.go:92] "Unable to register node with API server" err="nodes is forbidden: User \\"system:anonymous\\" cannot create resource \\"nodes\\" in API group \\"\\" at the cluster scope" node="prow-control-plane-v1-26-4-xlvqs"',
    rule: "kubelet-node-unauthorized",
    source: "kubernetes-sigs/cluster-api#8631",
  },
  {
    text:
      'Unable to register node "worker-0" with API server: nodes "worker-0" is forbidden: could not determine node from user',
    rule: "kubelet-node-group",
    source: "kelseyhightower/kubernetes-the-hard-way#353",
  },
  {
    text:
      'Feb 29 20:10:36 venus kubelet[162023]: E0229 20:10:36.045742  162023 kubelet_node_status.go:92] "Unable to register node with API server" err="Post \\"https://<master_ip>:6443/api/v1/nodes\\": Forbidden" node="venus"',
    rule: "api-proxy-refused",
    source: "kubernetes/kubernetes#123596",
  },
  {
    text:
      "9月 19 17:08:24 k8s-master-25 kubelet[8979]: E0919 17:08:24.982773    8979 eviction_manager.go:238] eviction manager: unexpected err: failed to get node info: node '10.0.1.25' not found",
    rule: null,
    source: "kubernetes/kubernetes#52711",
    why: "It follows from a node that is not registered, and says not why.",
  },
  {
    text:
      'E1004 00:52:00.681604  108940 kubelet_node_status.go:466] "Error getting the current node from lister" err="node \\"rocky\\" not found"',
    rule: "kubelet-node-unregistered",
    source: "portainer/kubesolo#56",
  },
  {
    text: "F0409 09:41:04.965443       1 server.go:463] failed complete: unrecognized feature gate: MountPropagation",
    rule: "kubelet-feature-gate",
    source: "kubernetes/kubernetes#76329",
  },
  {
    text:
      'kubelet[280524]: E1107 17:25:55.770885  280524 run.go:74] "command failed" err="failed to set feature gates from initial flags-based config: unrecognized feature gate: KubeletCredentialProviders"',
    rule: "kubelet-feature-gate",
    source: "aws/eks-anywhere#8984",
  },
  {
    text:
      'Mar 28 10:29:43 worker-node-1 kubelet[2855486]: E0328 10:29:43.770694 2855486 kuberuntime_manager.go:1152] "Failed to prepare dynamic resources" err="NodePrepareResources failed for claim default/rdma-demo: error preparing devices for claim 71d5aeee-5f6d-47aa-a3d6-98b7fcf3c005: unable to create CDI spec file for claim: failed to set permissions on spec file: chmod /var/run/cdik8s.netresources.spidernet.io-claim_71d5aeee-5f6d-47aa-a3d6-98b7fcf3c005.yaml: no such file or directory" pod="default/rdma-rc-6c5596fdb8-mf95q"',
    rule: "dra-devices-not-prepared",
    source: "kubernetes/kubernetes#124090",
  },
  {
    text:
      'Failed to pull image "registry.example.com/team/app:GitActionsNew-2e7e78f7": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.com/team/app:GitActionsNew-2e7e78f7": failed to resolve reference "registry.example.com/team/app:GitActionsNew-2e7e78f7": pulling from host registry.example.com failed with status code [manifests GitActionsNew-2e7e78f7]: 401 Unauthorized',
    rule: "registry-unauthorized",
    source: "kubernetes/kubernetes#110678",
  },
  {
    text:
      "Trying to pull ghcr.io/k0sprojects/k0sctl:latest...\nError: initializing source docker://ghcr.io/k0sprojects/k0sctl:latest: Requesting bearer token: invalid status code from registry 403 (Forbidden)",
    rule: "registry-unauthorized",
    source: "k0sproject/k0sctl#981",
  },
  {
    text:
      'Failed to pull image "ghcr.io/podtato-head/podtato-right-leg:v0.1.0": rpc error: code = Unknown desc = Error response from daemon: Head https://ghcr.io/v2/podtato-head/podtato-right-leg/manifests/v0.1.0: denied',
    rule: "registry-github-unauthorized",
    source: "podtato-head/podtato-head#66",
  },
  {
    text:
      'Error response from daemon: unknown: failed to resolve reference "ghcr.io/vigil-soc/vigil-backend:latest": unexpected status from HEAD request to https://ghcr.io/v2/vigil-soc/vigil-backend/manifests/latest: 403 Forbidden',
    rule: "registry-github-unauthorized",
    source: "Vigil-SOC/vigil#315",
  },
  {
    text:
      'Error response from daemon: Head "https://ghcr.io/v2/groundnuty/k8s-wait-for/manifests/v2.0": denied: denied',
    rule: "registry-github-unauthorized",
    source: "groundnuty/k8s-wait-for#70",
  },
  {
    text:
      '  Warning  FailedMount  5m6s (x208 over 9h)  kubelet  MountVolume.MountDevice failed for volume "pvc-b38f1217-e007-433f-bc62-15b66e6671db" : rpc error: code = Internal desc = rbd image replicapool/csi-vol-e4d2d56e-70d5-11eb-9a1b-9ef3bde4434c is still being used',
    rule: "volume-attached-elsewhere",
    source: "rook/rook#11372",
  },
  {
    text: "rbd: sysfs write failed rbd: map failed: (13) Permission denied",
    rule: "ceph-mount-failed",
    source: "ceph/ceph-csi#5150",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-cafca99f-0184-40eb-aa44-7eabe0e9d4d2" : rpc error: code = Internal desc = rbd: map failed with error an error (exit status 110) occurred while running rbd args: [--id admin -m 192.168.1.1:6789,192.168.1.2:6789 --keyfile=<stripped> map okd-encrypted/csi-vol-f6428a38-0b82-4450-87c9-1a35da3ef4e1 --device-type krbd --options noudev], rbd error output: rbd: sysfs write failed rbd: map failed: (110) Connection timed out',
    rule: "ceph-mount-failed",
    source: "rook/rook#12759",
  },
  {
    text:
      'Warning  FailedMapVolume         4m12s (x3 over 4m51s)  kubelet                  MapVolume.SetUpDevice failed for volume "pvc-3eb471f7-b7fd-4fc9-a523-44c7361a7823" : rpc error: code = Internal desc = rbd: map failed with error an error (exit status 108) occurred while running rbd args: [--id csi-rbd-node-ceph-user-g1-9224114f -m 10.0.1.219:3300,10.0.42.43:3300,10.0.98.141:3300 --keyfile=stripped map ocs-storagecluster-cephblockpool/csi-vol-f4bf09b3',
    rule: "ceph-mount-failed",
    source: "red-hat-storage/ocs-ci#13690",
  },
  {
    text:
      "    Last State: Terminated\n      Reason: Error\n      Exit Code: 137\n      Started: Mon, 13 Nov 2023 03:48:52 +0100\n      Finished: Mon, 13 Nov 2023 03:50:55 +0100",
    rule: "exit-killed",
    source: "kubernetes/kubernetes#122256",
  },
  {
    text:
      '    state:\n      waiting:\n        message: |\n          API error (404): Cannot start container d5c3e5c93e153bee0f1b3d1b0a945d33c1084835da78159c9b75c2080f132f88: [8] System error: exec: "start": executable file not found in $PATH\n        reason: RunContainerError',
    rule: "executable-not-in-path",
    source: "kubernetes/kubernetes#14491",
  },
  {
    text:
      "    Last State:     Terminated\n      Reason:       Error\n      Exit Code:    3\n      Started:      Sat, 07 Sep 2019 06:28:37 +0000\n      Finished:     Sun, 08 Sep 2019 21:53:03 +0000",
    rule: null,
    source: "kubernetes/kubernetes#82519",
    why: "The program ended by itself with a code of its own.",
  },
  {
    text:
      "    State:          Terminated\n      Reason:       ContainerStatusUnknown\n      Message:      The container could not be located when the pod was terminated\n      Exit Code:    137\n      Started:      Mon, 01 Jan 0001 00:00:00 +0000\n      Finished:     Mon, 01 Jan 0001 00:00:00 +0000",
    rule: "kubelet-container-lost",
    source: "apecloud/kubeblocks#8027",
  },
  {
    text:
      "- Error: back-off 5m0s restarting failed container=kube-mgmt pod=opa-849dcb7499-9chrt_opa(7f8061d3-3603-49d6-8e03-77cb4b1bbed4)",
    rule: null,
    source: "k8sgpt-ai/k8sgpt#792",
    why: "The event names no cause.",
  },
  {
    text:
      'level=error msg="GRPC error: rpc error: code = Internal desc = could not check if the target path <> is a directory; stat /var/lib/kubelet/pods/xxxxxx/volumes/kubernetes.io~csi/pvc-d819087b-b36d-12345617/mount: input/output error" logLayer=csi_frontend requestID=dffc2da6-683a-12345617 requestSource=CSI',
    rule: "volume-disk-errors",
    source: "NetApp/trident#1011",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "pvc-73701811-3298-4a7d-914f-bac813442324" : rpc error: code = Internal desc = error mounting NFS volume netappip:/trident_qtree_pool_openshift_prd_QBHALDTHGT/openshift_prd_pvc_73701811_3298_4a7d_914f_bac813442324 on mountpoint /var/lib/kubelet/pods/c4237f18-a3c7-46c9-9073-c2d7d544b719/volumes/kubernetes.io~csi/pvc-73701811-3298-4a7d-914f-bac813442324/mount: exit status 255',
    rule: "kubelet-volume",
    source: "NetApp/trident#754",
  },
  {
    text:
      "rpc error: code = FailedPrecondition desc = open /var/lib/trident/tracking/pvc-xx-xx-xx-xx-xx.json: no such file or directory",
    rule: "csi-volume-not-staged",
    source: "NetApp/trident#891",
  },
  {
    text:
      "  Warning  FailedScheduling  2m2s  fargate-scheduler  Pod not supported on Fargate: invalid SecurityContext fields: Privileged, volumes not supported: mntdatas3fs is of an unsupported volume Type",
    rule: "pod-fargate-unsupported",
    source: "freegroup/kube-s3#14",
  },
  {
    text:
      "Pod not supported on Fargate: volumes not supported: data not supported because: PVC data-milvus-etcd-0 not bound",
    rule: "pod-fargate-unsupported",
    source: "milvus-io/milvus-helm#389",
  },
  {
    text:
      "reason: ProviderCreateFailed\nnote: >-\n  ACI does not support providing args without specifying the command. Please\n  supply both command and args to the pod spec.\ntype: Warning",
    rule: "virtual-node-refused",
    source: "prometheus-community/helm-charts#3768",
  },
  {
    text: "Status:         Pending\nReason:         ProviderFailed\nMessage:        500 Internal Server Error",
    rule: "virtual-node-refused",
    source: "Azure/iot-edge-virtual-kubelet-provider#24",
  },
  {
    text:
      "Waiting for a volume to be created either by the external provisioner 'rook-ceph.rbd.csi.ceph.com' or manually by the system administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered.",
    rule: "claim-provisioner-silent",
    source: "KusionStack/karpor#809",
  },
  {
    text:
      '  Normal  ExternalProvisioning  14s (x2 over 29s)  persistentvolume-controller  waiting for a volume to be created, either by external provisioner "k8s-sigs.io/nfs-subdir-external-provisioner" or manually created by system administrator',
    rule: "claim-nfs-provisioner-silent",
    source: "kubernetes-sigs/nfs-subdir-external-provisioner#114",
  },
  {
    text:
      'Failed to pull image "nginx": rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/library/nginx:latest": failed to unpack image on snapshotter overlayfs: unexpected media type text/html for sha256:723cc6bcc69478b1942d6796f2bcf2f67af9efa9974a3c8a0716d162721485bb: not found',
    rule: "registry-answer-invalid",
    source: "dragonflyoss/dragonfly#2523",
  },
  {
    text: "F0406 09:51:35.676767    2857 server.go:117] listen tcp 0.0.0.0:10250: bind: address already in use",
    rule: "kubelet-port-in-use",
    source: "kubernetes/kubernetes#23916",
  },
  {
    text:
      'pod_workers.go:191] Error syncing pod 58eab7f3-6e3b-4042-8e5b-5e2b8d0df2d2 ("coredns-66bff467f8-n7xsm_kube-system(58eab7f3-6e3b-4042-8e5b-5e2b8d0df2d2)"), skipping: failed to "StartContainer" for "coredns" with RunContainerError: "failed to start container \\"c0f8e07b8193f104b60ea2052f4032711d3efa2cf272ff0f10e1c19272584bf4\\": Error response from daemon: OCI runtime create failed: container_linux.go:338: creating new parent process caused \\"container_linux.go:1920: running lstat on namespace path \\\\\\"/proc/4726/ns/ipc\\\\\\" caused \\\\\\"lstat /proc/4726/ns/ipc: no such file or directory\\\\\\"\\": unknown"',
    rule: "namespace-path-missing",
    source: "kubernetes/minikube#7102",
  },
  {
    text:
      'Error creating: pods "local-volume-provisioner-" is forbidden: unable to validate against any security context constraint: [spec.volumes[1]: Invalid value: "hostPath": hostPath volumes are not allowed to be used spec.containers[0].securityContext.privileged: Invalid value: true: Privileged containers are not allowed]',
    rule: "pod-scc-missing",
    source: "kubernetes-sigs/sig-storage-local-static-provisioner#146",
  },
  {
    text:
      'Error creating: pods "zfs-iscsi-democratic-csi-node-" is forbidden: unable to validate against any security context constraint: [provider "anyuid": Forbidden: not usable by user or serviceaccount, provider restricted-v2: .spec.securityContext.hostNetwork: Invalid value: true: Host network is not allowed to be used, provider restricted-v2: .spec.securityContext.hostIPC: Invalid value: true: Host IPC is not allowed to be used, spec.volumes[0]: Invalid value: "hostPath": hostPath volumes are not allowed to be used',
    rule: "pod-scc-missing",
    source: "democratic-csi/democratic-csi#429",
  },
  {
    text:
      'Failed to pull image "<registryname>.azurecr.io/main/<imagerepo>:v5.0.0": failed to pull and unpack image "<registryname>.azurecr.io/main/<imagerepo>:v5.0.0": failed to resolve reference "<registryname>.azurecr.io/main/<imagerepo>:v5.0.0": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://<registryname>.azurecr.io/oauth2/token?scope=repository%3Amain%2F<imagerepo>%3Apull&service=<registryname>.azurecr.io: 401 Unauthorized',
    rule: "registry-azure-unauthorized",
    source: "Azure/AKS#4459",
  },
  {
    text:
      'Failed to pull image "***": [rpc error: code = Unknown desc = Error response from daemon: Get ******: received unexpected HTTP status: 500 Internal Server Error, rpc error: code = Unknown desc = Error response from daemon: Get **********: unauthorized: authentication required]',
    rule: "registry-unauthorized",
    source: "Azure/acr#231",
  },
  {
    text:
      'Failed to pull image "registry.azurecr.io/poc-k8s-web:20181007.1": rpc error: code = Unknown desc = Error response from daemon: Get https://registry.azurecr.io/v2/poc-k8s-web/manifests/20181007.1: unauthorized: authentication required',
    rule: "registry-azure-unauthorized",
    source: "Azure/AKS#679",
  },
  {
    text:
      "Warning  FailedCreatePodContainer  <invalid> (x26 over 5m23s)  kubelet, 10.47.5.30  unable to ensure pod container exists: failed to create container for [kubepods burstable podf69e3e3e-261e-4d0c-bc9a-272504a8fa33] : mkdir /sys/fs/cgroup/memory/kubepods/burstable/podf69e3e3e-261e-4d0c-bc9a-272504a8fa33: cannot allocate memory",
    rule: "cgroup-limit-reached",
    source: "kubernetes/kubernetes#90197",
  },
  {
    text:
      '7m\t\t3s\t\t45\t{kubelet 192.168.215.136}\t\t\tWarning\t\tMissingClusterDNS\tkubelet does not have ClusterDNS IP configured and cannot create Pod using "ClusterFirst" policy. Falling back to DNSDefault policy.',
    rule: null,
    source: "kubernetes/kubernetes#114539",
    why: "a warning: the pod starts, with the node's DNS",
  },
  {
    text:
      'Warning  FailedMount  36s  kubelet, aks-xxxxx-xxxx-xxxxxx  MountVolume.SetUp failed for volume "*****************" : mount failed: exit status 32\nMounting command: systemd-run\nMounting arguments: --description=Kubernetes transient mount for /var/lib/kubelet/pods/9a1cbae3-7597-4600-9d53-2b189987041f/volumes/kubernetes.io~azure-file/******************* --scope -- mount -t cifs -o dir_mode=0777,file_mode=0777,gid=1000,uid=1000,vers=3.0,<masked> //************.file.core.windows.net/scripts /var/lib/kubelet/pods/9a1cbae3-7597-4600-9d53-2b189987041f/volumes/kubernetes.io~azure-file/****************\nOutput: Running scope as unit: run-r6413996e674e4356a8161066cb13a004.scope\nmount error(2): No such file or directory\nRefer to the mount.cifs(8) manual page (e.g. man mount.cifs)',
    rule: "smb-share-missing",
    source: "MicrosoftDocs/azure-docs#72236",
  },
  {
    text:
      '  Warning  FailedMount       1s (x5 over 10s)   kubelet, vm  MountVolume.SetUp failed for volume "storage" : mount command failed, status: Failure, reason: Failed to mount device at /var/lib/kubelet/pods/1be02505-ca96-11e9-8d81-1a622cf0b151/volumes/microsoft.com~smb/storage, user:x, //wrong_ip/wrong_folder/wrong_path, options: vers=3.0,dir_mode=0777,file_mode=0777, error log:Refer to the mount.cifs(8) manual page (e.g. man mount.cifs)',
    rule: "kubelet-volume",
    source: "Azure/kubernetes-volume-drivers#35",
  },
  {
    text:
      "4m41s       Warning   Unhealthy           pod/mysqlpod-5957645967-fj95t    Startup probe failed: Warning: Using a password on the command line interface can be insecure.\nmysqladmin: connect to server at 'localhost' failed",
    rule: null,
    source: "kubernetes/kubernetes#98780",
    why: "the program is not ready yet",
  },
  {
    text: "6/11/2020, 17:52:33.000 Container antrea-ovs failed liveness probe, will be restarted",
    rule: "liveness-probe-restart",
    source: "antrea-io/antrea#833",
  },
  {
    text:
      'Liveness probe failed: rpc error: code = 2 desc = oci runtime error: exec failed: container_linux.go:247: starting container process caused "read /proc/588/status: bad address"',
    rule: null,
    source: "microsoft/OMS-docker#124",
    why: "a file of /proc in the container that a tool cannot read",
  },
  {
    text:
      "May 29 14:18:56 k8s11 kubelet[25170]: E0529 14:18:56.794752   25170 certificate_manager.go:378] Certificate request was not signed: timed out waiting for the condition",
    rule: "kubelet-request-unsigned",
    source: "kubernetes/kubernetes#77489",
  },
  {
    text: "http: TLS handshake error from 192.168.1.3:43064: no serving certificate available for the kubelet",
    rule: "kubelet-request-unsigned",
    source: "kubernetes/kubernetes#59372",
  },
  {
    text:
      "Error from server: Get https://10.240.0.23:10250/containerLogs/nginx-sdsrvsz: x509: cannot validate certificate for 10.240.0.23 because it doesn't contain any IP SANs",
    rule: "kubelet-serving-certificate",
    source: "kelseyhightower/kubernetes-the-hard-way#441",
  },
  {
    text:
      'I0921 17:02:07.504090       1 event.go:281] Event(v1.ObjectReference{Kind:"PersistentVolumeClaim", Namespace:"default", Name:"app-download", UID:"cf3ec07d-00c6-431c-a2bd-cedf177b4b7f", APIVersion:"v1", ResourceVersion:"209635", FieldPath:""}): type: \'Warning\' reason: \'ProvisioningFailed\' failed to provision volume with StorageClass "local-path": failed to create volume pvc-cf3ec07d-00c6-431c-a2bd-cedf177b4b7f: create process timeout after 120 seconds',
    rule: "claim-helper-pod-silent",
    source: "rancher/local-path-provisioner#265",
  },
  {
    text:
      "  Warning  ProvisioningFailed    103s (x4 over 9m32s)  openebs.io/local_openebs-localpv-provisioner-754f4457ff-sxvq9_b7eaadc4-ba1e-4b7f-87e7-f30a63dcc221  create process timeout after 120 seconds",
    rule: "claim-helper-pod-silent",
    source: "openebs/openebs#4259",
  },
  {
    text: "mkdir: can't create directory '': No such file or directory",
    rule: null,
    source: "rancher/local-path-provisioner#359",
    why: "a script's own variable is empty",
  },
  {
    text:
      "E0618 14:42:47.959637       1 mount_linux.go:230] Mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t nfs -o nfsvers=4.1 xxx.net:/grafana-loki-k8svol /tmp/pvc-f6ae8ce8-9592-4c12-8b3c-a44a2d84d903\nOutput: mount.nfs: Resource temporarily unavailable\n\nE0618 14:42:47.959705       1 utils.go:115] GRPC error: rpc error: code = Internal desc = failed to mount nfs server: rpc error: code = Internal desc = mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t nfs -o nfsvers=4.1 xxx.net:/grafana-loki-k8svol /tmp/pvc-f6ae8ce8-9592-4c12-8b3c-a44a2d84d903\nOutput: mount.nfs: Resource temporarily unavailable",
    rule: null,
    source: "kubernetes-csi/csi-driver-nfs#929",
    why: "EAGAIN of the NFS client has many reasons",
  },
  {
    text:
      ' Warning  FailedMount  8m55s (x22 over 43m)  kubelet  MountVolume.SetUp failed for volume "prod-home-nfs" : mount failed: exit status 1\nMounting command: /home/kubernetes/containerized_mounter/mounter\nMounting arguments: mount -t nfs -o noresvport,retrans=2,rsize=1048576,soft,timeo=600,wsize=1048576 nfs-server-01:/export/home-01/homes/prod /var/lib/kubelet/pods/d9d6a9ac-3194-4226-b5f0-135419bd6225/volumes/kubernetes.io~nfs/prod-home-nfs\nOutput: Mount failed: mount failed: exit status 32\nMounting command: chroot\nMounting arguments: [/home/kubernetes/containerized_mounter/rootfs mount -t nfs -o noresvport,retrans=2,rsize=1048576,soft,timeo=600,wsize=1048576 nfs-server-01:/export/home-01/homes/prod /var/lib/kubelet/pods/d9d6a9ac-3194-4226-b5f0-135419bd6225/volumes/kubernetes.io~nfs/prod-home-nfs]\nOutput: mount.nfs: Failed to resolve server nfs-server-01: Name or\nservice not known',
    rule: "volume-server-unreachable",
    source: "2i2c-org/infrastructure#3141",
  },
  {
    text:
      'Events:\n  Type     Reason       Age                   From               Message\n  ----     ------       ----                  ----               -------\n  Normal   Scheduled    156m                  default-scheduler  Successfully assigned default/busybox-75bbf554bd-5q8kz to docker-desktop\n  Warning  FailedMount  151m (x2 over 154m)   kubelet            Unable to attach or mount volumes: unmounted volumes=[nfs], unattached volumes=[nfs kube-api-access-dfdpx]: timed out waiting for the condition\n  Warning  FailedMount  150m (x11 over 156m)  kubelet            MountVolume.SetUp failed for volume "nfs" : mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t nfs nfs-server:/exports /var/lib/kubelet/pods/ee25851f-b837-47e2-9619-6d875b9a0a44/volumes/kubernetes.io~nfs/nfs\nOutput: mount.nfs: Failed to resolve server nfs-server: Name or service not known',
    rule: "volume-server-unreachable",
    source: "phcollignon/kubernetes_storage#1",
  },
  {
    text:
      "STDERR: mount.nfs: Failed to resolve server ip-10-103-33-243: Name or service not known\nmount.nfs: Operation already in progress\n---- End output of mount -t nfs -o hard,intr,noatime,vers=3,_netdev ip-10-103-33-243:/opt/sge /opt/sge ----\nRan mount -t nfs -o hard,intr,noatime,vers=3,_netdev ip-10-103-33-243:/opt/sge /opt/sge returned 32",
    rule: "volume-server-unreachable",
    source: "aws/aws-parallelcluster#351",
  },
  {
    text:
      "Dec 16 20:26:38 localhost cloud-init: mount.nfs: mounting controller:/home/user failed, reason given by server: No such file or directory",
    rule: "volume-server-path-missing",
    source: "clustervision/trinity#541",
  },
  {
    text:
      'E0530 11:42:13.374889  204644 pod_workers.go:186] Error syncing pod 733a9cfc-63e3-11e8-b83f-00505697a953 ("win-webserver-c94f84797-b4qzt_default(733a9cfc-63e3-11e8-b83f-00505697a953)"), skipping: failed to "CreatePodSandbox" for "win-webserver-c94f84797-b4qzt_default(733a9cfc-63e3-11e8-b83f-00505697a953)" with CreatePodSandboxError: "CreatePodSandbox for pod \\"win-webserver-c94f84797-b4qzt_default(733a9cfc-63e3-11e8-b83f-00505697a953)\\" failed: rpc error: code = Unknown desc = failed to start sandbox container for pod \\"win-webserver-c94f84797-b4qzt\\": Error response from daemon: container 0238a43119b6620289ef8e8d747a773f999ddc1b0b160739799de102f08d4e45 encountered an error during CreateContainer: failure in a Windows system call: The operating system of the container does not match the operating system of the host. (0xc0370101)',
    rule: "windows-build-mismatch",
    source: "MicrosoftDocs/Virtualization-Documentation#765",
  },
  {
    text:
      "Error response from daemon: CreateComputeSystem 94d1c5e13d7201f47af54f676d0a6c3220f4cdc70a02cb9398b11cc5dc189ae5: The container operating system does not match the host operating system.",
    rule: "windows-build-mismatch",
    source: "kubernetes/community#3091",
  },
  {
    text: 'image operating system "linux" cannot be used on this platform',
    rule: "image-operating-system",
    source: "docker/for-win#7132",
  },
  {
    text:
      "0s          Warning   FailedScheduling          pod/testapp-5f8b56c8fc-6xcjp        0/20 nodes are available: 1 node(s) had untolerated taint {windowsContainers: true}, 2 node(s) had untolerated taint {eks.amazonaws.com/compute-type: fargate}, 4 node(s) didn't match Pod's node affinity/selector, 4 node(s) didn't match pod anti-affinity rules, 9 node(s) didn't match pod topology spread constraints. preemption: 0/20 nodes are available: 13 No preemption victims found for incoming pod, 7 Preemption is not helpful for scheduling.",
    rule: "pod-unschedulable",
    source: "aws/karpenter-provider-aws#6447",
  },
  {
    text:
      "  Warning  FailedScheduling  2m17s                  default-scheduler  0/6 nodes are available: 1 node(s) had untolerated taint {unschedulable: true}, 2 node(s) didn't match pod topology spread constraints, 3 node(s) had untolerated taint {node-role.kubernetes.io/master: }. preemption: 0/6 nodes are available: 2 node(s) didn't match pod topology spread constraints, 4 Preemption is not helpful for scheduling.",
    rule: "pod-unschedulable",
    source: "red-hat-storage/ocs-operator#4163",
  },
  {
    text:
      'I1113 07:29:12.824680       1 factory.go:449] "Unable to schedule pod; no fit; waiting" pod="redis/proxy-redis-5" err="0/8 nodes are available: 1 node(s) were unschedulable, 3 node(s) didn\'t match node selector, 4 node(s) didn\'t match pod topology spread constraints."',
    rule: "pod-unschedulable",
    source: "kubernetes/kubernetes#106396",
  },
  {
    text:
      "Normal   Starting                 4s                     kubelet, hostname     Starting kubelet.\nWarning  InvalidDiskCapacity      4s (x2 over 4s)        kubelet, hostname     invalid capacity 0 on image filesystem\nWarning  ImageGCFailed            4s                     kubelet, hostname     invalid capacity 0 on image filesystem",
    rule: null,
    source: "canonical/microk8s#1242",
    why: "printed at each start of the kubelet",
  },
  {
    text:
      "17s         Normal    Starting                  node/harryzcy-2                               Starting kubelet.\n17s         Warning   InvalidDiskCapacity       node/harryzcy-2                               invalid capacity 0 on image filesystem\n\n7s          Normal    Starting                  node/harryzcy-2                               Starting kubelet.\n7s          Warning   InvalidDiskCapacity       node/harryzcy-2                               invalid capacity 0 on image filesystem",
    rule: null,
    source: "k3s-io/k3s#6997",
    why: "printed at each start of the kubelet",
  },
  {
    text:
      'May 12 17:56:22 k0s-multinode-slave1 k0s[697]: time="2021-05-12 17:56:22" level=info msg="E0512 17:56:22.647072     764 cri_stats_provider.go:376] Failed to get the info of the filesystem with mountpoint \\"/var/lib/k0s/containerd/io.containerd.snapshotter.v1.overlayfs\\": unable to find data in memory cache." component=kubelet\nMay 12 17:56:22 k0s-multinode-slave1 k0s[697]: time="2021-05-12 17:56:22" level=info msg="E0512 17:56:22.647098     764 kubelet.go:1296] Image garbage collection failed once. Stats initialization may not have completed yet: invalid capacity 0 on image filesystem" component=kubelet',
    rule: null,
    source: "k0sproject/k0s#897",
    why: "printed at each start of the kubelet",
  },
  {
    text: "Failed to start ContainerManager open /proc/sys/kernel/panic: permission denied",
    rule: "kubelet-kernel-flags",
    source: "canonical/microk8s#893",
  },
  {
    text:
      'E0515 13:21:11.025544       1 nodeserver.go:235] "failed to mount secrets store object content" err="error connecting to provider \\"aws\\": provider not found: provider \\"aws\\"" pod="myns/mypod-74679c49bf-f7trm"\nI0515 13:21:11.025580       1 nodeserver.go:81] "unmounting target path as node publish volume failed" targetPath="/var/lib/kubelet/pods/f5bcf484-9b77-4ccd-ac85-3319c8f7c1e1/volumes/kubernetes.io~csi/secrets-store-inline/mount" pod="myns/mypod-74679c49bf-f7trm"',
    rule: "secrets-store-failed",
    source: "kubernetes-sigs/secrets-store-csi-driver#953",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "mysecret" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod default/mypod, err: error connecting to provider "gcp": provider not found: provider "gcp"',
    rule: "secrets-store-failed",
    source: "GoogleCloudPlatform/secrets-store-csi-driver-provider-gcp#165",
  },
  {
    text:
      'Warning  FailedMount  85s (x10 over 5m35s)  kubelet, aks-default-28951543-vmss000000  MountVolume.SetUp failed for volume "secrets-store01-inline" : kubernetes.io/csi: mounter.SetupAt failed: rpc error: code = Unknown desc = failed to mount secrets store objects for pod default/nginx-secrets-store-inline-user-msi, err: failed to find provider binary azure, err: stat /etc/kubernetes/secrets-store-csi-providers/azure/provider-azure: no such file or directory',
    rule: "secrets-store-failed",
    source: "Azure/secrets-store-csi-driver-provider-azure#303",
  },
  {
    text:
      "MountVolume.SetUp failed for volume \"secrets-store-inline-cert\" : kubernetes.io/csi: mounter.SetupAt failed: rpc error: code = Unknown desc = failed to mount secrets store objects for pod kube-system/nginx-ingress-controller-6ff4995998-mfqdb, err: rpc error: code = Unknown desc = failed to mount objects, error: failed to get objectType:secret, objectName:, objectVersion:: keyvault.BaseClient#GetSecret: Failure responding to request: StatusCode=200 -- Original Error: Error occurred unmarshalling JSON - Error = 'json: cannot unmarshal array into Go struct field SecretBundle.value of type string' JSON = '{",
    rule: "secrets-store-failed",
    source: "Azure/secrets-store-csi-driver-provider-azure#266",
  },
  {
    text:
      'tekton-pipelines             14m         Warning   FailedCreate              replicaset/tekton-triggers-controller-7887549bc5                     (combined from similar events): Error creating: pods "tekton-triggers-controller-7887549bc5-htzd7" is forbidden: violates PodSecurity "restricted:latest": unrestricted capabilities (container "tekton-triggers-controller" must set securityContext.capabilities.drop=["ALL"]), runAsNonRoot != true (pod or container "tekton-triggers-controller" must set securityContext.runAsNonRoot=true), seccompProfile (pod or container "tekton-triggers-controller" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")',
    rule: "pod-security-violated",
    source: "tektoncd/triggers#1477",
  },
  {
    text: 'Error creating: pods "productpage-v1-f8c8fb8-vp2w7" is forbidden: SecurityContext.RunAsUser is forbidden',
    rule: "pod-security-context-denied",
    source: "istio/istio#7650",
  },
  {
    text:
      'E               Error is Error from server (Forbidden): error when creating "/tmp/POD_nzdkivut": pods "pod-test-rbd-7125557ba6bd4741b0d94e478d9" is forbidden: violates PodSecurity "restricted:v1.24": allowPrivilegeEscalation != false (container "web-server" must set securityContext.allowPrivilegeEscalation=false), unrestricted capabilities (container "web-server" must set securityContext.capabilities.drop=["ALL"]), runAsNonRoot != true (pod or container "web-server" must set securityContext.runAsNonRoot=true), seccompProfile (pod or container "web-server" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")',
    rule: "pod-security-violated",
    source: "red-hat-storage/ocs-ci#6332",
  },
  {
    text:
      'Events:\n  Type     Reason   Age                    From     Message\n  ----     ------   ----                   ----     -------\n  Warning  Failed   17h (x26 over 19h)     kubelet  Failed to pull image "selenium/hub": rpc error: code = Unknown desc = Error response from daemon: Get "https://registry-1.docker.io/v2/": x509: certificate signed by unknown authority\n  Normal   Pulling  17h (x29 over 19h)     kubelet  Pulling image "selenium/hub"\n  Normal   BackOff  4m40s (x701 over 19h)  kubelet  Back-off pulling image "selenium/hub"',
    rule: "registry-traffic-intercepted",
    source: "kubernetes/minikube#12944",
  },
  {
    text:
      ' Warning  Failed     18s (x2 over 53s)  kubelet            Failed to pull image "nginx:alpine": rpc error: code = Unknown desc = error pulling image configuration: download failed after attempts=6: x509: certificate signed by unknown authority',
    rule: "registry-authority-unknown",
    source: "kubernetes/minikube#14907",
  },
  {
    text:
      "  Type             Status  LastHeartbeatTime                 LastTransitionTime                Reason                       Message\n  ----             ------  -----------------                 ------------------                ------                       -------\n  OutOfDisk        False   Mon, 03 Jun 2019 13:54:18 +0000   Tue, 20 Nov 2018 09:40:53 +0000   KubeletHasSufficientDisk     kubelet has sufficient disk space available\n  MemoryPressure   False   Mon, 03 Jun 2019 13:54:18 +0000   Wed, 20 Mar 2019 22:00:39 +0000   KubeletHasSufficientMemory   kubelet has sufficient memory available\n  DiskPressure     False   Mon, 03 Jun 2019 13:54:18 +0000   Wed, 20 Mar 2019 22:00:39 +0000   KubeletHasNoDiskPressure     kubelet has no disk pressure\n  Ready            False   Mon, 03 Jun 2019 13:54:18 +0000   Sun, 02 Jun 2019 21:39:37 +0000   KubeletNotReady              PLEG is not healthy: pleg was last seen active 16h17m50.791825508s ago; threshold is 3m0s",
    rule: "kubelet-runtime-slow",
    source: "nds-org/jupyter-et#13",
  },
  {
    text:
      "Apr 13 13:22:22 i-ie33j8hy kubelet[19792]: E0413 13:22:22.676030   19792 kubelet.go:1765] skipping pod synchronization - [container runtime status check may not have completed yet, PLEG is not healthy: pleg was last seen active 16m6.559177445s ago; threshold is 3m0s]",
    rule: "kubelet-runtime-slow",
    source: "kubernetes/kubernetes#101056",
  },
  {
    text:
      "May 05 13:59:56 ip-10-50-20-208.ec2.internal kubelet[2858]: I0505 13:59:56.872880    2858 kubelet_node_status.go:379] Recording NodeNotReady event message for node ip-10-50-20-208.ec2.internal\nMay 05 13:59:56 ip-10-50-20-208.ec2.internal kubelet[2858]: I0505 13:59:56.872908    2858 kubelet_node_status.go:682] Node became not ready: {Type:Ready Status:False LastHeartbeatTime:2017-05-05 13:59:56.872865742 +0000 UTC LastTransitionTime:2017-05-05 13:59:56.872865742 +0000 UTC Reason:KubeletNotReady Message:PLEG is not healthy: pleg was last seen active 3m7.629592089s ago; threshold is 3m0s}",
    rule: "kubelet-runtime-slow",
    source: "kubernetes/kubernetes#45419",
  },
  {
    text:
      'Jul 21 10:12:09 node1 kubelet[1082]: E0721 10:12:09.551588    1082 kuberuntime_manager.go:965] PodSandboxStatus of sandbox "274b5062fc5bb9af75d4c8c66cefe93183a7aee1f6cec5e73e70075696ee0b9d" for pod "stat-cron-1626833400-zh4xf_default(bb11f2f0-0786-4524-82ee-e0abedd7f403)" error: rpc error: code = DeadlineExceeded desc = context deadline exceeded\nJul 21 10:13:09 node1 kubelet[1082]: I0721 10:13:09.879728    1082 setters.go:577] Node became not ready: {Type:Ready Status:False LastHeartbeatTime:2021-07-21 10:13:09.879700705 +0800 CST m=+142206.106938509 LastTransitionTime:2021-07-21 10:13:09.879700705 +0800 CST m=+142206.106938509 Reason:KubeletNotReady Message:PLEG is not healthy: pleg was last seen active 3m0.352359086s ago; threshold is 3m0s}\nJul 21 10:13:10 node1 kubelet[1082]: E0721 10:13:10.334669    1082 kubelet.go:1852] skipping pod synchronization - PLEG is not healthy: pleg was last seen active 3m0.80730835s ago; threshold is 3m0s',
    rule: "kubelet-runtime-slow",
    source: "kubernetes/kubernetes#103765",
  },
  {
    text:
      '10.200.1.5: {"ts":1753141980841.6128,"caller":"kubelet/kubelet.go:2382","msg":"Starting kubelet main sync loop","v":0}\n10.200.1.5: {"ts":1753141980841.7654,"caller":"kubelet/kubelet.go:2406","msg":"Skipping pod synchronization","err":"[container runtime status check may not have completed yet, PLEG is not healthy: pleg has yet to be successful]","errCauses":[{"error":"container runtime status check may not have completed yet"},{"error":"PLEG is not healthy: pleg has yet to be successful"}]}',
    rule: null,
    source: "kubernetes/kubernetes#61117",
    why: "printed at each start of the kubelet",
  },
  {
    text:
      'Events:\n  Type     Reason     Age                From               Message\n  ----     ------     ----               ----               -------\n  Normal   Scheduled  20m                default-scheduler  Successfully assigned default/test-b885444s-qwwww to hostname\n  Warning  Failed     18m (x6 over 20m)  kubelet            Error: ImagePullBackOff\n  Normal   Pulling    18m (x4 over 20m)  kubelet            Pulling image "registry.domain.xx:port/microservicetemplate:latest"\n  Warning  Failed     18m (x4 over 20m)  kubelet            Failed to pull image "registry.domain.xx:port/microservicetemplate:latest": rpc error: code = Unknown desc = failed to pull and unpack image "registry.domain.xx:port/microservicetemplate:latest": failed to resolve reference "registry.domain.xx:port/microservicetemplate:latest": failed to do request: Head "https://registry.domain.xx:port/v2/microservicetemplate/manifests/latest": http: server gave HTTP response to HTTPS client\n  Warning  Failed     18m (x4 over 20m)  kubelet            Error: ErrImagePull',
    rule: "registry-without-tls",
    source: "rancher/rke2#5287",
  },
  {
    text:
      "    May 05 19:20:43 kube-minion-1.novalocal kubelet[2270]: Mounting arguments: /var/lib/kubelet/plugins/kubernetes.io/cinder/mounts/17c8a7a0-830e-4e70-a8aa-e5a465007e85 /var/lib/kubelet/pods/5b18583d-31c7-11e7-9ae8-fa163e4164d7/volumes/kubernetes.io~cinder/pvc-337c13db-31c7-11e7-9ae8-fa163e4164d7  [bind]\n    May 05 19:20:43 kube-minion-1.novalocal kubelet[2270]: Output: mount: special device /var/lib/kubelet/plugins/kubernetes.io/cinder/mounts/17c8a7a0-830e-4e70-a8aa-e5a465007e85 does not exist\n    May 05 19:20:43 kube-minion-1.novalocal kubelet[2270]: W0505 19:20:43.983635    2270 cinder.go:282] Failed to detach disk: &{pvc-337c13db-31c7-11e7-9ae8-fa163e4164d7 5b18583d-31c7-11e7-9ae8-fa163e4164d7 17c8a7a0-830e-4e70-a8aa-e5a465007e85  false 0x4e7c180 0xc4202ea1e0 <nil> 0xc420af8480 {}} (Unmount failed: exit status 32",
    rule: "volume-bind-source-missing",
    source: "kubernetes/kubernetes#45350",
  },
  {
    text: 'docker: Error response from daemon: VolumeDriver.Mount: {"Error":"error attaching volume"}.',
    rule: "docker-volume-mount-failed",
    source: "rexray/rexray#922",
  },
  {
    text:
      'Failed to WaitDiskAttached: Volume "xxxxx-xxxxxxxxx-xxxxxx" failed to be attached within the allotted time GRPC error: rpc error: code = Internal desc = [ControllerPublishVolume] failed to attach volume: Volume "xxxxx-xxxxxxxxx-xxxxxxx-xxxxxx" failed to be attached within the allotted time',
    rule: "volume-not-attached",
    source: "kubernetes/cloud-provider-openstack#2558",
  },
  {
    text:
      "Warning  FailedCreate  13s   replicaset-controller  Error creating: Timeout: request did not complete within requested timeout context deadline exceeded",
    rule: "api-request-timeout",
    source: "kubernetes/kubernetes#112765",
  },
  {
    text:
      'Events:\n  Type     Reason            Age                From                   Message\n  ----     ------            ----               ----                   -------\n  Normal   SuccessfulCreate  4m43s              replicaset-controller  Created pod: tcaplus-controller-manager-654b78675c-zbnbl\n  Normal   SuccessfulDelete  50s                replicaset-controller  Deleted pod: tcaplus-controller-manager-654b78675c-zbnbl\n  Warning  FailedCreate      3s (x13 over 23s)  replicaset-controller  Error creating: Internal error occurred: failed calling webhook "mpod.kb.io": Post "https://tcaplus-webhook-service.tcaplus-system.svc:443/mutate-v1-pod?timeout=10s": no endpoints available for service "tcaplus-webhook-service"',
    rule: "webhook-not-running",
    source: "kubernetes-sigs/kubebuilder#3052",
  },
  {
    text:
      '13m         13m          1         my-service-8c567f849.159c87245ec30f53         ReplicaSet                                     Warning   FailedCreate       replicaset-controller                                  Error creating: Internal error occurred: failed calling admission webhook "sidecar-injector.istio.io": Post https://istio-sidecar-injector.istio-system.svc:443/inject?timeout=30s: context deadline exceeded\n12m         17m          3         my-service-8c567f849.159c86ec7b4322e5         ReplicaSet                                     Warning   FailedCreate       replicaset-controller                                  Error creating: Internal error occurred: failed calling admission webhook "sidecar-injector.istio.io": Post https://istio-sidecar-injector.istio-system.svc:443/inject?timeout=30s: net/http: request canceled (Client.Timeout exceeded while awaiting headers)',
    rule: "webhook-unanswered",
    source: "istio/istio#13840",
  },
  {
    text:
      'Events:\n  Type     Reason        Age                  From            Message\n  ----     ------        ----                 ----            -------\n  Warning  FailedCreate  75s (x5 over 3m45s)  job-controller  Error creating: Internal error occurred: failed calling webhook "podcontroller.configurator.gopaddle.io": Post "https://configurator-controllerwebhook.gopaddle-servers.svc:443/podcontroller?timeout=10s": no endpoints available for service "configurator-controllerwebhook"',
    rule: "webhook-not-running",
    source: "gopaddle-io/configurator#74",
  },
  {
    text:
      "LAST SEEN   TYPE      REASON              KIND         MESSAGE\n25m         Warning   FailedCreate        ReplicaSet   Error creating: Timeout: request did not complete within requested timeout 30s",
    rule: "api-request-timeout",
    source: "stackrox/admission-controller-webhook-demo#2",
  },
  {
    text:
      'Error from server (InternalError): error when creating "sleep.yaml": Internal error occurred: failed calling webhook "vsleepinfo.kb.io": Post "https://kube-green-webhook-service.kube-green.svc:443/validate-kube-green-com-v1alpha1-sleepinfo?timeout=10s": context deadline exceeded',
    rule: "webhook-unanswered",
    source: "kube-green/kube-green#113",
  },
  {
    text:
      "    Last State:     Terminated\n      Reason:       Error                             <<<<<<< This message\n      Exit Code:    2\n      Started:      Wed, 20 Dec 2017 20:07:22 +0000\n      Finished:     Tue, 04 Sep 2018 21:25:16 +0000",
    rule: null,
    source: "kubernetes/kubernetes#68286",
    why: "the program ended with its own code",
  },
  {
    text:
      'Failed to pull image "": rpc error: code = Unknown desc = Error response from daemon: Get https://XXXXXX.dkr.ecr.ap-southeast-1.amazonaws.com/v2/webbook/webbook/manifests/latest: no basic auth credentials',
    rule: "registry-amazon-unauthorized",
    source: "kubernetes/community#4003",
  },
  {
    text:
      '2016-05-04 22:09:51 +0200 CEST   2016-05-04 22:12:47 +0200 CEST   5         zre       Pod                              Warning   FailedSync   {kubelet ip-172-16-4-25.eu-west-1.compute.internal}   Error syncing pod, skipping: failed to "StartContainer" for "zre" with ErrImagePull: "API error (500): Get https://<account number>.dkr.ecr.eu-west-1.amazonaws.com/v2/zre/manifests/latest: no basic auth credentials\\n"',
    rule: "registry-amazon-unauthorized",
    source: "coreos/coreos-kubernetes#461",
  },
  {
    text:
      '2022-10-25T15:57:09.231Z\tV9\tdocker\t{"stderr": "Error response from daemon: Get \\"https://783794618700.dkr.ecr.us-west-2.amazonaws.com/v2/adot/aws-observability/aws-otel-collector/manifests/sha256:34b9ab82bda4996858e16baa2878dcd8ff5eec9365ca183292d4601d7a97260b\\": no basic auth credentials\\n"}',
    rule: "registry-amazon-unauthorized",
    source: "aws/eks-anywhere#3836",
  },
  {
    text:
      'I0607 03:51:56.013969 1 docker.go:583] pulling image error : Error response from daemon: Head "https://xxx.dkr.ecr.us-east-1.amazonaws.com/v2/kubesphere/java-8-centos7/manifests/v3.2.0": no basic auth credentials I0607 03:51:56.014497 1 docker.go:473] error inspecting image xxx.dkr.ecr.us-east-1.amazonaws.com/kubesphere/java-8-centos7:v3.2.0: Error: No such image: xxx.dkr.ecr.us-east-1.amazonaws.com/kubesphere/java-8-centos7:v3.2.0',
    rule: "registry-amazon-unauthorized",
    source: "kubesphere/s2irun#44",
  },
  {
    text:
      "status:\n  message: 'The node was low on resource: ephemeral-storage. Container hush-house-worker\n    was using 73712Ki, which exceeds its request of 0. '\n  phase: Failed\n  reason: Evicted\n  startTime: \"2019-02-15T20:18:59Z\"",
    rule: "kubelet-evicted-disk",
    source: "concourse/hush-house#8",
  },
  {
    text: "Evicted: Pod The node was low on resource: [DiskPressure]",
    rule: "kubelet-evicted-disk",
    source: "gitpod-io/gitpod#1229",
  },
  {
    text:
      "    state:\n      waiting:\n        message: container has runAsNonRoot and image will run as root\n        reason: CreateContainerConfigError",
    rule: "kubelet-run-as-non-root",
    source: "goharbor/harbor-operator#82",
  },
  {
    text: "Error: container has runAsNonRoot and image has non-numeric user (flight),\ncannot verify user is non-root",
    rule: "kubelet-user-not-numeric",
    source: "pmcfadin/cqlite#2118",
  },
  {
    text: "container has runAsNonRoot and image will run as root: CreateContainerConfigError",
    rule: "kubelet-run-as-non-root",
    source: "knative/test-infra#58",
  },
  {
    text:
      '  Warning  FailedMount             18m   kubelet                  MountVolume.MountDevice failed for volume "pvc-f88bdca6-7794-455a-872f-8230f1ce295d" : mount failed: exit status 32\nMounting command: systemd-run\nMounting arguments: --description=Kubernetes transient mount for /var/lib/kubelet/plugins/kubernetes.io/aws-ebs/mounts/aws/us-east-2a/vol-087b3e95d1aa21e03 --scope -- mount -t xfs -o debug,defaults /dev/xvdbq /var/lib/kubelet/plugins/kubernetes.io/aws-ebs/mounts/aws/us-east-2a/vol-087b3e95d1aa21e03\nOutput: Running scope as unit run-4113.scope.\nmount: /var/lib/kubelet/plugins/kubernetes.io/aws-ebs/mounts/aws/us-east-2a/vol-087b3e95d1aa21e03: wrong fs type, bad option, bad superblock on /dev/nvme1n1, missing codepage or helper program, or other error.',
    rule: "volume-filesystem-refused",
    source: "kubernetes/kubernetes#101444",
  },
  {
    text:
      "ERRO[0166] mount Failed                                  args=-t ext4 -o defaults /dev/disk/csi-blockdevices/loop0 /dev/disk/csi-blockdevices/.mounts/loop0 cmd=mount error=exit status 32 output=mount: wrong fs type, bad option, bad superblock on /dev/loop0,\n       missing codepage or helper program, or other error",
    rule: "volume-filesystem-refused",
    source: "rexray/rexray#1066",
  },
  {
    text:
      "I0314 00:28:52.535743    2028 mount_linux.go:452] `fsck` error fsck from util-linux 2.37.4\nfsck: error 2 (No such file or directory) while executing fsck.ext4dev for /dev/mapper/luks-rbd-0001-0009-rook-ceph-0000000000000001-b7c610dc-61bc-4136-b03d-ae5c86fef99b\nOutput: mount: /var/lib/kubelet/plugins/kubernetes.io/csi/rook-ceph.rbd.csi.ceph.com/2677416184d1804456c8cda2e754b18d3359f0d524484b48ec7f534aba3fe540/globalmount/0001-0009-rook-ceph-0000000000000001-b7c610dc-61bc-4136-b03d-ae5c86fef99b: wrong fs type, bad option, bad superblock on /dev/mapper/luks-rbd-0001-0009-rook-ceph-0000000000000001-b7c610dc-61bc-4136-b03d-ae5c86fef99b, missing codepage or helper program, or other error.",
    rule: "volume-filesystem-refused",
    source: "ceph/ceph-csi#5239",
  },
  {
    text:
      'time="2024-07-03T08:29:58Z" level=error msg="mount Failed" args="-t ext4 -o defaults /dev/scinia /var/lib/kubelet/plugins/vxflexos.emc.dell.com/disks/be84bfe40e796c0f-e2e477e400000031" cmd=mount error="exit status 32" output="mount: /var/lib/kubelet/plugins/vxflexos.emc.dell.com/disks/be84bfe40e796c0f-e2e477e400000031: wrong fs type, bad option, bad superblock on /dev/scinia, missing codepage or helper program, or other error.\\n"\ntime="2024-07-03T08:29:58Z" level=info msg="disk is unformatted" existingFormat= reqID=7 source=/dev/scinia',
    rule: "volume-filesystem-refused",
    source: "dell/csm#1364",
  },
  {
    text:
      '  Warning  FailedMount  4m37s (x9 over 6m48s)  kubelet, node1.example.com  MountVolume.SetUp failed for volume "pvc-b8914c43-2a53-49aa-b43f-f6211f029aba" : rpc error: code = Internal desc = rpc error: code = Internal desc = not able to format and mount the zvol',
    rule: "kubelet-volume",
    source: "openebs/zfs-localpv#173",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-xxxxxxxxxxxxxxxxbe1b4": rpc error: code = Internal desc = error in formatting and mounting volume. Parameters:{xxxxxxxxxxx ext4 /var/lib/kubelet/plugins/Kubernetes.io/csi/pv/ pvc-xxxxxxxxxxxxxxxxbe1b4/globalmount [] false} err: mount failed: exit status 32 mounting arguments: -t ext4 -o defaults /dev/disk/by-id/wwn-xxxxxxxxxx /var/lib/kubelet/plugins/Kubernetes.io/csi/pv/ pvc-xxxxxxxxxxxxxxxxbe1b4/globalmount output: mount: /var/lib/kubelet/plugins/Kubernetes.io/csi/pv/ pvc-xxxxxxxxxxxxxxxxbe1b4/globalmount: can\'t read superblock on /dev/sdi',
    rule: "volume-filesystem-damaged",
    source: "kubernetes-sigs/vsphere-csi-driver#2808",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "gcs-fuse-csi-pv" : rpc error: code = FailedPrecondition desc = failed to find the sidecar container in Pod spec',
    rule: "gcsfuse-sidecar-missing",
    source: "GoogleCloudPlatform/gcs-fuse-csi-driver#153",
  },
  {
    text:
      'Warning  FailedMount  3m58s (x890 over 30h)  kubelet  MountVolume.SetUp failed for volume "gcs-fuse-csi-ephemeral" : rpc error: code = Internal desc = the webhook failed to inject the sidecar container into the Pod spec',
    rule: "gcsfuse-sidecar-missing",
    source: "GoogleCloudPlatform/gcs-fuse-csi-driver#283",
  },
  {
    text:
      'E0828 00:58:36.944965 3293071 nestedpendingoperations.go:335] Operation for "{volumeName:kubernetes.io/projected/3fdf6bd3-78d8-4ce6-a0ed-e97005a8d06b-kube-api-access-qlshz podName:3fdf6bd3-78d8-4ce6-a0ed-e97005a8d06b nodeName:}" failed. No retries permitted until 2023-08-28 01:00:38.94493703 +0000 UTC m=+218616.925334872 (durationBeforeRetry 2m2s). Error: MountVolume.SetUp failed for volume "kube-api-access-qlshz" (UniqueName: "kubernetes.io/projected/3fdf6bd3-78d8-4ce6-a0ed-e97005a8d06b-kube-api-access-qlshz") pod "pod-name-79687c7975-hrfmv" (UID: "3fdf6bd3-78d8-4ce6-a0ed-e97005a8d06b") : object "test-namespace"/"kube-root-ca.crt" not registered',
    rule: "kubelet-object-unread",
    source: "kubernetes/kubernetes#105204",
  },
  {
    text:
      "WARN[0000] failed, retrying in 1s ... (1/3). Error: initializing source docker://registry.apps.example.com/hub/library/busybox:latest: reading manifest latest in registry.apps.example.com/hub/library/busybox: unknown: repository hub/library/busybox not found\nError: initializing source docker://registry.apps.example.com/hub/library/busybox:latest: reading manifest latest in registry.apps.example.com/hub/library/busybox: unknown: repository hub/library/busybox not found",
    rule: "image-not-found",
    source: "goharbor/harbor#18292",
  },
  {
    text:
      'failed to resolve reference "<harbor-proxy-cache>/<proxy-cache-project>/<target-registry-image>:<tag>": <harbor-proxy-cache>/<proxy-cache-project>/<target-registry-image>:<tag>: not found',
    rule: "image-not-found",
    source: "goharbor/harbor#13475",
  },
  {
    text: "error pulling image configuration: download failed after attempts=1: unknown blob",
    rule: "registry-blob-missing",
    source: "rpardini/docker-registry-proxy#147",
  },
  {
    text:
      '{"level":"error","ts":1699687671.4085758,"caller":"gin@v0.0.9/logger.go:62","msg":"","path":"/v2//REDACTED/server/manifests/sha256:d138dcd6666c3050e31fa2e30963aabd33aa23dba34bce0904cb90429622b5c5","status":500,"method":"GET","latency":3.177211296,"ip":"10.22.136.66","handler":"mirror","error":"mirror resolve retries exhausted for key: sha256:d138dcd6666c3050e31fa2e30963aabd33aa23dba34bce0904cb90429622b5c5"}',
    rule: "registry-peer-missing",
    source: "spegel-org/spegel#264",
  },
  {
    text:
      "Warning  FailedScheduling   90s (x3 over 6m51s)    gke.io/optimize-utilization-scheduler  0/4 nodes are available: 4 node(s) didn't match Pod's node affinity/selector. preemption: 0/4 nodes are available: 4 Preemption is not helpful for scheduling..",
    rule: "pod-labels-unmatched",
    source: "kyma-project/test-infra#8582",
  },
  {
    text:
      "0/7 nodes are available: 1 Too many pods, 6 node(s) didn't match Pod's node affinity/selector. preemption: 0/7 nodes are available: 1 No preemption victims found for incoming pod, 6 Preemption is not helpful for scheduling.",
    rule: "pod-unschedulable",
    source: "Panfactum/stack#129",
  },
  {
    text:
      '  Warning  FailedCreate  6m18s (x32 over 3h59m)  statefulset-controller  create Pod es-test-2 in StatefulSet es-test failed error: admission webhook "{my-auth-service}" denied the request: {my-error-message}',
    rule: "webhook-denied",
    source: "elastic/cloud-on-k8s#7969",
  },
  {
    text:
      '✗ GitRepository/flux-system/flux-system dry-run failed, reason: InternalError, error: Internal error occurred: failed calling webhook "validate.kyverno.svc-fail": failed to call webhook: Post "https://kyverno-svc.kyverno.svc:443/validate/fail?timeout=10s": service "kyverno-svc" not found',
    rule: "webhook-service-missing",
    source: "fluxcd/flux2#3335",
  },
  {
    text:
      'Warning  FailedCreate  42s (x15 over 2m4s)  replicaset-controller  Error creating: pods "gatekeeper-controller-manager-77ccf5456f-" is forbidden: unable to validate against any pod security policy: []',
    rule: "pod-security-policy-missing",
    source: "open-policy-agent/gatekeeper#646",
  },
  {
    text:
      'error execution phase wait-control-plane: couldn\'t initialize a Kubernetes cluster\nTo see the stack trace of this error execute with --v=5 or higher\n\n❌  Exiting due to K8S_KUBELET_NOT_RUNNING: run: /bin/bash -c "sudo env PATH=/var/lib/minikube/binaries/v1.19.4:$PATH kubeadm init --config /var/tmp/minikube/kubeadm.yaml"',
    rule: "kubeadm-control-plane-unhealthy",
    source: "kubernetes/minikube#9826",
  },
  {
    text:
      'stderr:\nW1127 20:41:35.975786     788 configset.go:348] WARNING: kubeadm cannot validate component configs for API groups [kubelet.config.k8s.io kubeproxy.config.k8s.io]\n        [WARNING IsDockerSystemdCheck]: detected "cgroupfs" as the Docker cgroup driver. The recommended driver is "systemd". Please follow the guide at https://kubernetes.io/docs/setup/cri/\n        [WARNING Swap]: running with swap on is not supported. Please disable swap\n        [WARNING SystemVerification]: failed to parse kernel config: unable to load kernel module: "configs", output: "modprobe: FATAL: Module configs not found in directory /lib/modules/4.15.0-76-generic\\n", err: exit status 1',
    rule: null,
    source: "kubernetes/minikube#4172",
    why: "warnings of checks that are left out",
  },
  {
    text:
      "Active: failed (Result: start-limit) since 三 2017-10-25 16:08:09 CST; 8s ago\n  Process: 18607 ExecStart=/usr/local/bin/kubelet $KUBE_LOGTOSTDERR $KUBE_LOG_LEVEL $KUBELET_API_SERVER $KUBELET_ADDRESS $KUBELET_PORT $KUBELET_HOSTNAME $KUBE_ALLOW_PRIV $KUBELET_POD_INFRA_CONTAINER $KUBELET_ARGS (code=exited, status=2)\n10月 25 16:08:09 test-node1 systemd[1]: Unit kubelet.service entered failed state.",
    rule: null,
    source: "kubernetes/kubernetes#54541",
    why: "the reason is in the kubelet's journal",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "<pvname>" : rpc error: code = Internal desc = error in formating and mounting volume. Parameters: {20d6625e-dac2-4952-9ef4-dcce53a0c0d0 xfs /var/vcap/data/kubelet/plugins/kubernetes.io/csi/pv/<pvname>/globalmount [] false} err: mount failed: exit status 32\n\nmount: /var/vcap/data/kubelet/plugins/kubernetes.io/csi/pv/kio-d08227bdeb2a11ebba85deec1d624672-0/globalmount: wrong fs type, bad option, bad superblock on /dev/sdm, missing codepage or helper program, or other error.',
    rule: "volume-filesystem-refused",
    source: "kubernetes-sigs/vsphere-csi-driver#1189",
  },
  {
    text:
      'E0921 06:47:54.186584       1 driver.go:181] GRPC error: rpc error: code = Internal desc = Could not mount "BUCKET-NAME" at "/var/lib/kubelet/pods/d8dc8646-4978-487d-b539-b160f7c40d26/volumes/kubernetes.io~csi/PV-NAME/mount": Mount failed: Failed to start service output: Error: Failed to create S3 client  Caused by:     0: initial ListObjectsV2 failed for bucket BUCKET-NAME in region us-east-1     1: Client error     2: Forbidden: User: arn:aws:sts::ACCOUNT_ID:assumed-role/AmazonEKSAutoNodeRole/i-0471c9c18272a3ec2 is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::BUCKET-NAME" because no identity-based policy allows the s3:ListBucket action Error: Failed to create mount process',
    rule: "bucket-access-refused",
    source: "awslabs/mountpoint-s3-csi-driver#586",
  },
  {
    text:
      '  Warning  FailedMount       3s (x2 over 4s)  kubelet            MountVolume.SetUp failed for volume "s3-mp-csi-pv-pli" : rpc error: code = Internal desc = Could not mount "amzn-s3-demo-bucket" at "/var/lib/kubelet/pods/7405ef8c-02bd-44b6-8a02-9c62f3ceaab4/volumes/kubernetes.io~csi/s3-mp-csi-pv-pli/mount": Failed to wait for Mountpoint Pod mp-7ecac1a54cebd682c4ab95a8a7dd94e9b3321d27b232754561433f6f to be ready for /var/lib/kubelet/pods/7405ef8c-02bd-44b6-8a02-9c62f3ceaab4/volumes/kubernetes.io~csi/s3-mp-csi-pv-pli/mount: Mountpoint Pod mp-7ecac1a54cebd682c4ab95a8a7dd94e9b3321d27b232754561433f6f failed: Error: Failed to create S3 client',
    rule: "bucket-access-refused",
    source: "awslabs/mountpoint-s3-csi-driver#385",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "xxxxx" : rpc error: code = Internal desc = Could not mount "fs-xxxxx:/" at "/var/lib/kubelet/pods/xxxxx/volumes/kubernetes.io~csi/xxxx/mount": mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t s3files -o accesspoint=fsap-xxxx,tls,nos3readcache fs-xxx:/ /var/lib/kubelet/pods/xxxxx/volumes/kubernetes.io~csi/xxxxx/mount\nOutput: Could not start amazon-efs-mount-watchdog, unrecognized init system "aws-efs-csi-dri"\nMount attempt 1/3 failed due to b\'mount.nfs4: access denied by server while mounting 127.0.0.1:/\\n\', wait 1 sec before next attempt.\nb\'mount.nfs4: access denied by server while mounting 127.0.0.1:/\'',
    rule: "efs-access-denied",
    source: "kubernetes-sigs/aws-efs-csi-driver#1891",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "xxx" : rpc error: code = Unauthenticated desc = failed to prepare storage service: storage service manager failed to setup service: timed out waiting for the condition',
    rule: "gcsfuse-identity-missing",
    source: "GoogleCloudPlatform/gcs-fuse-csi-driver docs/troubleshooting.md",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "xxx" : rpc error: code = PermissionDenied desc = failed to get GCS bucket "xxx": googleapi: Error 403: the account does not have storage.objects.list access to the Google Cloud Storage bucket. Permission \'storage.objects.list\' denied on resource (or it may not exist)., forbidden',
    rule: "bucket-access-refused",
    source: "GoogleCloudPlatform/gcs-fuse-csi-driver docs/troubleshooting.md",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "xxx" : rpc error: code = NotFound desc = failed to get GCS bucket "xxx": storage: bucket doesn\'t exist',
    rule: "bucket-access-refused",
    source: "GoogleCloudPlatform/gcs-fuse-csi-driver docs/troubleshooting.md",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "xxx" : rpc error: code = InvalidArgument desc = the sidecar container failed with error: Incorrect Usage. flag provided but not defined: -xxx',
    rule: "gcsfuse-process-failed",
    source: "GoogleCloudPlatform/gcs-fuse-csi-driver docs/troubleshooting.md",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "xxx" : rpc error: code = ResourceExhausted desc = the sidecar container terminated due to OOMKilled, exit code: 137',
    rule: "gcsfuse-process-failed",
    source: "GoogleCloudPlatform/gcs-fuse-csi-driver docs/troubleshooting.md",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "xxx" : rpc error: code = ResourceExhausted desc = the "gke-gcsfuse-sidecar" container terminated due to OOMKilled, exit code: 137',
    rule: "gcsfuse-process-failed",
    source: "GoogleCloudPlatform/gcs-fuse-csi-driver docs/troubleshooting.md",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "gcs-fuse-csi-ephemeral" : rpc error: code = Internal desc = the sidecar container failed with error: gcsfuse exited with error: exit status 1',
    rule: "gcsfuse-process-failed",
    source: "GoogleCloudPlatform/gcs-fuse-csi-driver docs/troubleshooting.md",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "xxx" : kubernetes.io/csi: Workload Identity Federation is not enabled on node. Please make sure this is enabled on both cluster and node pool level (https://cloud.google.com/kubernetes-engine/docs/how-to/workload-identity)',
    rule: "bucket-access-refused",
    source: "GoogleCloudPlatform/gcs-fuse-csi-driver docs/troubleshooting.md",
  },
  {
    text:
      "Status:       Failed\nReason:       Evicted\nMessage:      The node was low on resource: ephemeral-storage. Threshold quantity: 2146223340, available: 1883424Ki. Container helmer was using 10304Ki, request is 10Mi, has larger consumption of ephemeral-storage. Container consumerui was using 52676Ki, request is 10Mi, has larger consumption of ephemeral-storage.",
    rule: "kubelet-evicted-disk",
    source: "cloud-ark/kubeplus#1382",
  },
  {
    text:
      "19m         Warning   Failed                                                                                                              pod/external-secrets-kubernetes-external-secrets-765bc54796-26fgp    Error: container has runAsNonRoot and image has non-numeric user (node), cannot verify user is non-root",
    rule: "kubelet-user-not-numeric",
    source: "external-secrets/kubernetes-external-secrets#364",
  },
];
