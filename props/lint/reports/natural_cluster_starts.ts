/** Errors of pods, nodes and runtimes as a search for them finds them, with what their own words tell. @module */

import type { Report } from "./report.ts";

/** What people reported of clusters whose pods or nodes do not start. */
export const NATURAL_CLUSTER_START_REPORTS: readonly Report[] = [
  {
    text:
      "[conmon:d]: failed to write to /proc/self/oom_score_adj: Permission denied\n\nDEBU[0000] Received: -1                                 \nDEBU[0000] Cleaning up container 2334603b9d2c93f41439eeda5075e1accdd19f7281a6277ea2422a2c63ac2b2d \nDEBU[0000] Network is already cleaned up, skipping...   \nDEBU[0000] unmounted container \"2334603b9d2c93f41439eeda5075e1accdd19f7281a6277ea2422a2c63ac2b2d\" \nDEBU[0000] Cleaning up container 2334603b9d2c93f41439eeda5075e1accdd19f7281a6277ea2422a2c63ac2b2d \nDEBU[0000] Network is already cleaned up, skipping...   \nDEBU[0000] Container 2334603b9d2c93f41439eeda5075e1accdd19f7281a6277ea2422a2c63ac2b2d storage is already unmounted, skipping... \nDEBU[0000] Container 2334603b9d2c93f41439eeda5075e1accdd19f7281a6277ea2422a2c63ac2b2d storage is already unmounted, skipping... \nDEBU[0000] ExitCode msg: \"creating file '/home/user/.local/share/containers/storage/overlay/0d16ae8e2bc06993506be6c9cc3742d980a6f7ff35b0f3955ad7241a56836abb/merged/run/.containerenv': permission denied: oci runtime permission denied error\" \nERRO[0000] creating file '/home/user/.local/share/containers/storage/overlay/0d16ae8e2bc06993506be6c9cc3742d980a6f7ff35b0f3955ad7241a56836abb/merged/run/.containerenv': Permission denied: OCI runtime permission denied error ",
    rule: "podman-files-below-volume",
    source: "containers/crun#187",
  },
  {
    text:
      '  6m\t\t3m\t\t117\tkubelet, x.x.x.x\t\t\tWarning\t\tFailedSync\tError syncing pod, skipping: failed to "SetupNetwork" for "mypodXXXX" with SetupNetworkError: "Failed to setup network for pod \\"mypodXXXX\\" using network plugins \\"cni\\": failed to find plugin \\"loopback\\" in path [/opt/loopback/bin /opt/cni/bin]; Skipping pod"\n\n  3m\t2s\t224\tkubelet, x.x.x.x\t\tWarning\tFailedSync\tError syncing pod, skipping: failed to "SetupNetwork" for "mypodXXXX" with SetupNetworkError: "Failed to setup network for pod \\"mypodXXXX\\" using network plugins \\"cni\\": failed to find plugin \\"bridge\\" in path [/opt/cni/bin /opt/flannel/bin]; Skipping pod"',
    rule: "cni-plugin-missing",
    source: "coreos/coreos-kubernetes#874",
  },
  {
    text: "https://bi.docker.oraclecorp.com/v2/: x509: certificate signed by unknown authority",
    rule: "registry-authority-unknown",
    source: "kubernetes/kubernetes#93556",
  },
  {
    text:
      'Failed to pull image "registry.example.com/my/app:latest": rpc error: code = Unknown desc = failed to resolve image "registry.example.com/my/app:latest": failed to fetch anonymous token: unexpected status: 403 Forbidden',
    rule: "registry-anonymous-refused",
    source: "containerd/cri#848",
  },
  {
    text:
      "state:\n        waiting:\n          reason: CrashLoopBackOff\n          message: >-\n            back-off 5m0s restarting failed container=manager\n            pod=ibmcloud-operator-controller-manager-5c4d7c974b-m2z2t_ibm-common-services(8ff08114-5b17-4094-acd8-4d4963aabc01)\n      imageID: >-\n        docker.io/cloudoperators/ibmcloud-operator@sha256:9b09e8a419f03915b9673fa4445dfae1520e467249fb55f54a93895419c13f7a\n      image: 'docker.io/cloudoperators/ibmcloud-operator:1.0.11'\n      lastState:\n        terminated:\n          exitCode: 137\n          reason: OOMKilled\n          startedAt: '2021-09-06T16:31:34Z'\n          finishedAt: '2021-09-06T16:32:28Z'",
    rule: "exit-out-of-memory",
    source: "IBM/cloud-operators#260",
  },
  {
    text:
      'ERRO[0016] Error on creating container "bb-ctr-1-0" from image "docker.io/library/alpine:latest": rpc error: code = Unknown desc = Kubelet may be retrying requests that are timing out in CRI-O due to system load: error reserving pod name k8s_podbb-ctr-1-0_bucketbench.test.cri_bucketbench-test-cri_1 for id b421a43db43086a3c98e5ecdc556aa1638359ec2c817a7d742832cf7954242fd: name is reserved \nERRO[0021] Error on creating container "bb-ctr-1-0" from image "docker.io/library/alpine:latest": rpc error: code = Unknown desc = Kubelet may be retrying requests that are timing out in CRI-O due to system load: error reserving pod name k8s_podbb-ctr-1-0_bucketbench.test.cri_bucketbench-test-cri_1 for id bb5fc18bb43d01b76dde8e8dfb653bad11a618648d99d39e29139efbdd01916e: name is reserved ',
    rule: "crio-name-reserved",
    source: "estesp/bucketbench#56",
  },
  {
    text:
      '  Normal   Scheduled               <unknown>              default-scheduler      Successfully assigned kube-system/local-path-provisioner-6d59f47c7-n5hz7 to 9205fb65c888\n  Warning  FailedCreatePodSandBox  9m39s                  kubelet, 9205fb65c888  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container task "05db483a6ac6a7cd58867c61e79ddeb0a3ea22b1c407361be948b3f60d68bf9d": ttrpc: closed: unknown\n  Warning  FailedCreatePodSandBox  9m27s                  kubelet, 9205fb65c888  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container task "b74f15de0cceb8610102b40a3eaab80adfaaa89815c787797ba8ea19ee91ab93": ttrpc: closed: unknown',
    rule: "shim-disconnected",
    source: "k3s-io/k3s#1940",
  },
  {
    text:
      'Apr 28 07:25:03 minikube kubelet[25347]: F0428 07:25:03.360543 25347 kubelet.go:1383] Failed to start ContainerManager failed to get rootfs info: failed to get device for dir "/var/lib/kubelet": could not find device with major: 0, minor: 28 in cached partitions map',
    rule: "kubelet-root-device",
    source: "kubernetes/minikube#7923",
  },
  {
    text:
      'Waiting for pod gitlab-runner-namespace/runner-eebxo6ax-project-12739762-concurrent-3zzpmw to be running, status is Pending\n\tContainersNotReady: "containers with unready status: [build helper]"\n\tContainersNotReady: "containers with unready status: [build helper]"\nWaiting for pod gitlab-runner-namespace/runner-eebxo6ax-project-12739762-concurrent-3zzpmw to be running, status is Pending\n\tContainersNotReady: "containers with unready status: [build helper]"\n\tContainersNotReady: "containers with unready status: [build helper]"',
    rule: null,
    symptom: "waiting for the job's pod",
    source: "DeimosCloud/terraform-kubernetes-gitlab-runner#16",
  },
  {
    text:
      'W1119 21:30:48.350045   14863 warnings.go:70] would violate PodSecurity "restricted:latest": host namespaces (hostNetwork=true, hostPID=true), privileged (containers "node-driver-registrar", "csi-plugin" must not set securityContext.privileged=true), allowPrivilegeEscalation != false (containers "node-driver-registrar", "csi-plugin" must set securityContext.allowPrivilegeEscalation=false), unrestricted capabilities (containers "node-driver-registrar", "csi-plugin" must set securityContext.capabilities.drop=["ALL"]), restricted volume types (volumes "device-dir", "host-root", "kubelet-dir", "plugin-dir", "registration-dir" use restricted volume type "hostPath"), runAsNonRoot != true (pod or containers "node-driver-registrar", "csi-plugin" must set securityContext.runAsNonRoot=true), seccompProfile (pod or containers "node-driver-registrar", "csi-plugin" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")',
    rule: "pod-security-violated",
    source: "zebernst/synology-csi-talos#12",
  },
  {
    text:
      "[WARNING SystemVerification]: cgroups v1 support is deprecated and will be removed in a future release. Please migrate to cgroups v2. To explicitly enable cgroups v1 support for kubelet v1.35 or newer, you must set the kubelet configuration option 'FailCgroupV1' to 'false'. You must also explicitly skip this validation. For more information, see https://git.k8s.io/enhancements/keps/sig-node/5573-remove-cgroup-v1",
    rule: null,
    symptom: "cgroup v1",
    source: "kubernetes/minikube#22315",
  },
  {
    text:
      'Failed to create the pod: Pod "mis-v7mzn-runner-bn6zd" is invalid: spec.initContainers[1].restartPolicy: Unsupported value: "OnFailure": supported values: "Always"',
    rule: "pod-restart-policy",
    source: "actions/actions-runner-controller#3810",
  },
  {
    text:
      '"State": { "Status": "exited",\n  "Running": false,\n  "Paused": false,\n  "Restarting": false,\n  "OOMKilled": true,\n  "Dead": false,\n  "Pid": 0,\n  "ExitCode": 137,\n  "Error": "" }',
    rule: "exit-out-of-memory",
    source: "moby/moby api/types/container State",
  },
  {
    text:
      "    Last State:     Terminated\n      Reason:       OOMKilled\n      Exit Code:    137\n      Started:      Mon, 06 May 2024 07:08:09 +0000",
    rule: "exit-out-of-memory",
    source: "kubernetes/kubectl pkg/describe",
  },
  {
    text:
      'Error response from daemon: Get "https://registry.example.com/v2/": x509: certificate signed by unknown authority',
    rule: "registry-authority-unknown",
    source: "moby/moby registry",
  },
  {
    text: "https://api.example.com/v2/users: x509: certificate signed by unknown authority",
    rule: null,
    source: "Go crypto/x509",
    why: "No registry has such an address.",
  },
  {
    text: 'failed to setup network for sandbox "3f2a": plugin type="calico" failed (add): operation not supported',
    rule: "cni-link-refused",
    source: "projectcalico/calico",
  },
  {
    text:
      'The Deployment "web" is invalid: spec.template.spec.restartPolicy: Unsupported value: "OnFailure": supported values: "Always"',
    rule: "pod-restart-policy",
    source: "kubernetes/kubernetes pkg/apis/apps/validation",
  },
  {
    text:
      'The Job "job" is invalid: spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"',
    rule: "pod-restart-policy",
    source: "kubernetes/kubernetes pkg/apis/batch/validation",
  },
  {
    text: "creating file '/srv/build/merged/etc/hosts': Permission denied",
    rule: "mountpoint-denied",
    source: "containers/crun src/libcrun/utils.c",
  },
  {
    text: "Waiting for pod default/web-0 to be running, status is Running",
    rule: null,
    source: "kubernetes/kubernetes test/e2e",
    why: "It runs.",
  },
  {
    text:
      'remote_runtime.go:213] StartContainer "d3f920b852edb46ff6a0a3cdef6dc1d290dcac60b97cda2821db6904db38d2b2" from runtime service failed: rpc error: code = Unknown desc = failed to create containerd task: OCI runtime create failed: Unable to copy /var/lib/kubelet/pods/5a8481ff-62a8-11e9-ac08-525400335363/etc-hosts to /run/containerd/io.containerd.runtime.v1.linux/k8s.io/d3f920b852edb46ff6a0a3cdef6dc1d290dcac60b97cda2821db6904db38d2b2/rootfs/etc/hosts: open /run/containerd/io.containerd.runtime.v1.linux/k8s.io/d3f920b852edb46ff6a0a3cdef6dc1d290dcac60b97cda2821db6904db38d2b2/rootfs/etc/hosts: no such file or directory: unknown',
    rule: "runnc-no-etc",
    source: "nabla-containers/runnc#76",
  },
  {
    text: "Unable to copy /home/user/a to /srv/backup/etc/hosts: open /srv/backup/etc/hosts: no such file or directory",
    rule: null,
    source: "any program that copies files",
    why: "No runtime does that.",
  },
];
