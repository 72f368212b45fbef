/** Reports about kubelets that do not start, kubeadm, the API server and the scheduler. @module */

import type { Report } from "./report.ts";

/** Reports about kubelets that do not start, kubeadm, the API server and the scheduler. */
export const KUBELET_REPORTS: readonly Report[] = [
  {
    text:
      "Jan 18 17:33:58 aura kubelet[1457370]: E0118 17:33:58.888700 1457370 bootstrap.go:265] part of the existing bootstrap client certificate is expired: 2020-12-06 18:55:55 +0000 UTC\nJan 18 17:33:58 aura kubelet[1457370]: F0118 17:33:58.888743 1457370 server.go:271] failed to run Kubelet: unable to load bootstrap kubeconfig: stat /etc/kubernetes/bootstrap-kubelet.conf: no such file or directory",
    rule: "kubelet-credentials",
    source: "kubernetes/kubernetes#98150",
  },
  {
    text:
      'E0801 run.go:74] "command failed" err="failed to run Kubelet: unable to load bootstrap kubeconfig: stat /etc/kubernetes/bootstrap-kubelet.conf: no such file or directory"',
    rule: "kubelet-credentials",
    source: "kubernetes/kubernetes pkg/kubelet/certificate/bootstrap",
  },
  {
    text:
      "E0801 bootstrap.go:241] unhandled: part of the existing bootstrap client certificate in /etc/kubernetes/kubelet.conf is expired: 2023-07-01 01:02:03 +0000 UTC",
    rule: "kubelet-credentials",
    source: "kubernetes/kubernetes pkg/kubelet/certificate/bootstrap",
  },
  {
    text:
      "F0612 server.go:273] failed to run Kubelet: invalid kubeconfig: invalid configuration: [unable to read client-cert /var/lib/kubelet/pki/kubelet-client-current.pem for default-auth due to open /var/lib/kubelet/pki/kubelet-client-current.pem: no such file or directory, unable to read client-key]",
    rule: "kubelet-credentials",
    source: "kubernetes/kubernetes pkg/kubelet/certificate/bootstrap",
  },
  {
    text:
      'May 25 05:33:16 fv kubelet[14083]: E0525 05:33:16.571404   14083 kubelet.go:1480] "Failed to start ContainerManager" err="start cpu manager error: could not restore state from checkpoint: configured policy \\"static\\" differs from state checkpoint policy \\"none\\", please drain this node and delete the CPU manager checkpoint file \\"/var/lib/kubelet/cpu_manager_state\\" before restarting Kubelet"',
    rule: "kubelet-manager-state",
    source: "scylladb/scylla-operator#1265",
  },
  {
    text:
      '192.168.88.209: {"ts":1690001513203.121,"caller":"kubelet/kubelet.go:1480","msg":"Failed to start ContainerManager","err":"start cpu manager error: could not restore state from checkpoint: configured policy \\"static\\" differs from state checkpoint policy \\"none\\", please drain this node and delete the CPU manager checkpoint file \\"/var/lib/kubelet/cpu_manager_state\\" before restarting Kubelet"}',
    rule: "kubelet-manager-state",
    source: "siderolabs/talos#7504",
  },
  {
    text:
      'F0407 server.go:273] failed to run Kubelet: could not initialize checkpoint manager: could not restore state from checkpoint: configured policy "static" differs from state checkpoint policy "none"',
    rule: "kubelet-manager-state",
    source: "bottlerocket-os/bottlerocket#1465",
  },
  {
    text:
      '"Failed to start ContainerManager" err="start cpu manager error: current set of available CPUs \\"0-15\\" doesn\'t match with CPUs in state \\"0-7\\""',
    rule: "kubelet-manager-state",
    source: "kubernetes/kubernetes pkg/kubelet/cm",
  },
  {
    text:
      '"Failed to run kubelet" err="failed to run Kubelet: failed to create container manager: the static policy requires systemreserved.cpu + kubereserved.cpu to be greater than zero"',
    rule: "kubelet-manager-settings",
    source: "kubernetes/kubernetes pkg/kubelet/cm",
  },
  {
    text: "F0101 server.go:273] failed to run Kubelet: unsupported on machines with more than 8 NUMA Nodes",
    rule: "kubelet-manager-settings",
    source: "kubernetes/kubernetes pkg/kubelet/cm",
  },
  {
    text:
      '"Failed to run kubelet" err="failed to run Kubelet: [cpumanager] unable to determine reserved CPU resources for static policy"',
    rule: "kubelet-manager-settings",
    source: "kubernetes/kubernetes pkg/kubelet/cm",
  },
  {
    text:
      '"Failed to start ContainerManager" err="[invalid kernel flag: vm/overcommit_memory, expected value: 1, actual value: 0, invalid kernel flag: kernel/panic, expected value: 10, actual value: 0]"',
    rule: "kubelet-kernel-flags",
    source: "kubernetes/kubernetes pkg/kubelet/cm/container_manager_linux.go",
  },
  {
    text:
      "F0601 kubelet.go:1386] Failed to start ContainerManager [open /proc/sys/vm/overcommit_memory: read-only file system, open /proc/sys/kernel/panic: permission denied]",
    rule: "kubelet-kernel-flags",
    source: "kubernetes/kubernetes pkg/kubelet/cm/container_manager_linux.go",
  },
  {
    text:
      '"Failed to start ContainerManager" err="invalid Node Allocatable configuration. Resource \\"memory\\" has a reservation of {{1073741824 0} {<nil>} 1Gi BinarySI} but capacity of {{536870912 0} {<nil>}  BinarySI}. Expected capacity >= reservation."',
    rule: "kubelet-reserved-resources",
    source: "kubernetes/kubernetes pkg/kubelet/cm",
  },
  {
    text:
      '"Failed to start ContainerManager" err="Failed to enforce System Reserved Cgroup Limits on \\"system.slice\\": [\\"system\\"] cgroup does not exist"',
    rule: "kubelet-reserved-resources",
    source: "kubernetes/kubernetes pkg/kubelet/cm",
  },
  {
    text:
      '"Failed to start ContainerManager" err="system validation failed - Following Cgroup subsystem not mounted: [memory]"',
    rule: "kubelet-cgroup-subsystem-missing",
    source: "kubernetes/kubernetes pkg/kubelet/cm",
  },
  {
    text:
      '"command failed" err="failed to set feature gates from initial flags-based config: unrecognized feature gate: DynamicKubeletConfig"',
    rule: "kubelet-feature-gate",
    source: "kubernetes/kubernetes staging/src/k8s.io/component-base/featuregate",
  },
  {
    text:
      'Error: invalid argument "EphemeralContainers=true" for "--feature-gates" flag: unrecognized feature gate: EphemeralContainers',
    rule: "kubelet-feature-gate",
    source: "kubernetes/kubernetes staging/src/k8s.io/component-base/featuregate",
  },
  {
    text:
      '"failed to set feature gates from initial flags-based config" err="cannot set feature gate CSIMigration to false, feature is locked to true"',
    rule: "kubelet-feature-gate",
    source: "kubernetes/kubernetes staging/src/k8s.io/component-base/featuregate",
  },
  {
    text: "Error: unknown flag: --network-plugin\nkubelet[1234]: Usage: kubelet [flags]",
    rule: "kubelet-flag-unknown",
    source: "kubernetes/kubernetes cmd/kubelet/app/server.go",
  },
  {
    text: 'E0312 01:02:03 server.go:205] "Failed to parse kubelet flag" err="unknown flag: --container-runtime"',
    rule: "kubelet-flag-unknown",
    source: "kubernetes/kubernetes cmd/kubelet/app/server.go",
  },
  {
    text:
      'Jul 12 11:34:59 n1 kubelet[21745]: E0712 11:34:59.000000   21745 run.go:74] "command failed" err="failed to parse kubelet flag: unknown flag: --pod-infra-container-image"',
    rule: "kubelet-flag-unknown",
    source: "kubernetes/kubernetes cmd/kubelet/app/server.go",
  },
  {
    text:
      '"command failed" err="failed to load kubelet config file, path: /var/lib/kubelet/config.yaml, error: failed to load Kubelet config file /var/lib/kubelet/config.yaml, error failed to decode: strict decoding error: unknown field \\"cgroupDrivers\\""',
    rule: "kubelet-config-file",
    source: "kubernetes/kubernetes cmd/kubelet/app/server.go",
  },
  {
    text:
      '"Failed to load kubelet config file" err="failed to load Kubelet config file /var/lib/kubelet/config.yaml, error failed to read kubelet config file \\"/var/lib/kubelet/config.yaml\\", error: open /var/lib/kubelet/config.yaml: no such file or directory" path="/var/lib/kubelet/config.yaml"',
    rule: "kubelet-config-file",
    source: "kubernetes/kubernetes cmd/kubelet/app/server.go",
  },
  {
    text:
      '"command failed" err="failed to validate kubelet configuration, error: invalid configuration: systemReservedCgroup (--system-reserved-cgroup) must be specified when \\"system-reserved\\" contained in enforceNodeAllocatable (--enforce-node-allocatable), path: &TypeMeta{Kind:,APIVersion:,}"',
    rule: "kubelet-enforcement-unmet",
    source: "kubernetes/kubernetes cmd/kubelet/app/server.go",
  },
  {
    text:
      '"command failed" err="failed to run Kubelet: running with swap on is not supported, please disable swap or set --fail-swap-on flag to false"',
    rule: "kubelet-swap",
    source: "kubernetes/kubeadm preflight",
  },
  {
    text: "\t[ERROR Swap]: running with swap on is not supported. Please disable swap",
    rule: "kubeadm-swap",
    source: "kubernetes/kubeadm preflight",
  },
  {
    text: '"Failed to run kubelet" err="failed to run Kubelet: no client provided, cannot use webhook authentication"',
    rule: "kubelet-authentication-client",
    source: "kubernetes/kubernetes cmd/kubelet/app/auth.go",
  },
  {
    text:
      'F0101 server.go:274] failed to run Kubelet: could not init cloud provider "aws": error finding instance i-0d74: "error listing AWS instances: NoCredentialProviders"',
    rule: "kubelet-cloud-provider",
    source: "kubernetes/kubernetes cmd/kubelet/app/server.go",
  },
  {
    text: '"Failed to run kubelet" err="failed to run Kubelet: unknown cloud provider \\"aws\\""',
    rule: "kubelet-cloud-provider",
    source: "kubernetes/kubernetes cmd/kubelet/app/server.go",
  },
  {
    text:
      'E0101 server.go:172] "Failed to listen and serve" err="listen tcp 0.0.0.0:10250: bind: address already in use"',
    rule: "kubelet-port-in-use",
    source: "kubernetes/kubernetes pkg/kubelet/server",
  },
  {
    text:
      '"command failed" err="failed to run Kubelet: validate service connection: validate CRI v1 runtime API for endpoint \\"unix:///run/containerd/containerd.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService"',
    rule: "cri-plugin-off",
    source: "kubernetes/kubernetes cmd/kubelet/app",
  },
  {
    text:
      'Jul 12 kubelet[1]: E0712 kubelet_node_status.go:92] "Unable to register node with API server" err="Post \\"https://10.0.0.1:6443/api/v1/nodes\\": dial tcp 10.0.0.1:6443: connect: connection refused" node="n1"\nJul 12 kubelet[1]: E0712 kubelet.go:2412] "Error getting node" err="node \\"n1\\" not found"',
    rule: "kubelet-node-unregistered",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_node_status.go",
  },
  {
    text:
      'E0712 kubelet_node_status.go:92] Unable to register node "n1" with API server: nodes "n1" is forbidden: node "n2" is not allowed to modify node "n1"',
    rule: "kubelet-node-renamed",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_node_status.go",
  },
  {
    text:
      'Jul 12 kubelet[1]: E0712 kubelet.go:2448] "Error getting node" err="node \\"k8s-master\\" not found"\nJul 12 kubelet[1]: E0712 kubelet.go:2448] "Error getting node" err="node \\"k8s-master\\" not found"',
    rule: "kubelet-node-unregistered",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_node_status.go",
  },
  {
    text:
      '"Skipping pod synchronization" err="[container runtime is down, PLEG is not healthy: pleg was last seen active 3m5.1s ago; threshold is 3m0s]"',
    rule: "kubelet-runtime-slow",
    source: "kubernetes/kubernetes pkg/kubelet/pleg",
  },
  {
    text:
      "  Ready   False   Mon, 01 Jan 2024   KubeletNotReady   PLEG is not healthy: pleg was last seen active 4m12s ago; threshold is 3m0s.",
    rule: "kubelet-runtime-slow",
    source: "kubernetes/kubernetes pkg/kubelet/pleg",
  },
  {
    text:
      '"Skipping pod synchronization" err="[container runtime status check may not have completed yet, PLEG is not healthy: pleg has yet to be successful]"',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      "  Ready   False   KubeletNotReady   runtime not ready: RuntimeReady=false reason:ContainerdHasDeprecationWarnings message:x",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      "error execution phase preflight: [preflight] Some fatal errors occurred:\n\t[ERROR FileContent--proc-sys-net-ipv4-ip_forward]: /proc/sys/net/ipv4/ip_forward contents are not set to 1\n[preflight] If you know what you are doing, you can make a check non-fatal with `--ignore-preflight-errors=...`",
    rule: "kubeadm-kernel-settings",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight",
  },
  {
    text:
      "\t[ERROR FileContent--proc-sys-net-bridge-bridge-nf-call-iptables]: /proc/sys/net/bridge/bridge-nf-call-iptables does not exist",
    rule: "kubeadm-kernel-settings",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight",
  },
  {
    text:
      "error execution phase preflight: [preflight] Some fatal errors occurred:\n\t[ERROR Port-6443]: Port 6443 is in use\n\t[ERROR FileAvailable--etc-kubernetes-manifests-kube-apiserver.yaml]: /etc/kubernetes/manifests/kube-apiserver.yaml already exists\n\t[ERROR DirAvailable--var-lib-etcd]: /var/lib/etcd is not empty",
    rule: "kubeadm-used-node",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight",
  },
  {
    text: "\t[ERROR Port-10250]: Port 10250 is in use",
    rule: "kubeadm-used-node",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight",
  },
  {
    text:
      "\t[ERROR NumCPU]: the number of available CPUs 1 is less than the required 2\n\t[ERROR Mem]: the system RAM (972 MB) is less than the minimum 1700 MB",
    rule: "kubeadm-resources",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight",
  },
  {
    text: "\t[ERROR FileExisting-conntrack]: conntrack not found in system path",
    rule: "kubeadm-program-missing",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight",
  },
  {
    text:
      '\t[ERROR SystemVerification]: failed to parse kernel config: unable to load kernel module: "configs", output: "modprobe: FATAL: Module configs not found in directory /lib/modules/5.10\\n", err: exit status 1',
    rule: "kubeadm-kernel-config",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight",
  },
  {
    text: "\t[ERROR SystemVerification]: missing required cgroups: memory",
    rule: "cgroup-memory-missing",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight",
  },
  {
    text: "\t[ERROR IsPrivilegedUser]: user is not running as root",
    rule: "kubeadm-not-root",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight",
  },
  {
    text:
      '\t[ERROR KubeletVersion]: the kubelet version is higher than the control plane version. This is not a supported version skew and may lead to a malfunctional cluster. Kubelet version: "1.29.0" Control plane version: "1.28.2"',
    rule: "kubeadm-kubelet-version",
    source: "kubernetes/kubernetes cmd/kubeadm/app/preflight",
  },
  {
    text:
      "[kubelet-check] It seems like the kubelet isn't running or healthy.\n[kubelet-check] The HTTP call equal to 'curl -sSL http://localhost:10248/healthz' failed with error: Get \"http://localhost:10248/healthz\": dial tcp 127.0.0.1:10248: connect: connection refused.",
    rule: "kubeadm-kubelet-not-running",
    source: "kubernetes/kubernetes cmd/kubeadm/app/phases/kubelet",
  },
  {
    text:
      "\tUnfortunately, an error has occurred:\n\t\ttimed out waiting for the condition\n\n\tThis error is likely caused by:\n\t\t- The kubelet is not running\n\t\t- The kubelet is unhealthy due to a misconfiguration of the node in some way (required cgroups disabled)",
    rule: "kubeadm-kubelet-not-running",
    source: "kubernetes/kubernetes cmd/kubeadm/app/phases/kubelet",
  },
  {
    text:
      '  Warning  FailedCreate  2m6s  replicaset-controller  Error creating: pods "nodejs-app-8665bd77fb-2dd4n" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "runtime" must set securityContext.allowPrivilegeEscalation=false), unrestricted capabilities (container "runtime" must set securityContext.capabilities.drop=["ALL"])',
    rule: "pod-security-violated",
    source: "redhat-developer/odo#6847",
  },
  {
    text:
      'Error from server (Forbidden): error when creating "pod.yaml": pods "privileged" is forbidden: violates PodSecurity "baseline:v1.24": privileged (container "c" must not set securityContext.privileged=true)',
    rule: "pod-security-violated",
    source: "kubernetes/kubernetes staging/src/k8s.io/pod-security-admission",
  },
  {
    text:
      'Error creating: pods "x-" is forbidden: unable to validate against any pod security policy: [spec.securityContext.hostNetwork: Invalid value: true: Host network is not allowed to be used]',
    rule: "pod-security-policy-violated",
    source: "kubernetes/kubernetes staging/src/k8s.io/pod-security-admission",
  },
  {
    text:
      '  Warning  FailedCreate  5s (x4 over 23s)  replicaset-controller  Error creating: pods "web-7c5ddbdf54-x" is forbidden: exceeded quota: compute, requested: requests.memory=1Gi, used: requests.memory=4Gi, limited: requests.memory=4Gi',
    rule: "pod-quota-exceeded",
    source: "kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/admission/plugin/resourcequota",
  },
  {
    text: 'Error creating: pods "web-" is forbidden: failed quota: compute: must specify limits.cpu,limits.memory',
    rule: "pod-quota-unspecified",
    source: "kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/admission/plugin/resourcequota",
  },
  {
    text:
      'Error creating: pods "web" is forbidden: failed quota: mem-cpu: must specify limits.cpu for: web; requests.cpu for: web',
    rule: "pod-quota-unspecified",
    source: "kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/admission/plugin/resourcequota",
  },
  {
    text:
      'Error creating: pods "web-" is forbidden: [maximum cpu usage per Container is 1, but limit is 2, maximum memory usage per Container is 1Gi, but limit is 2Gi]',
    rule: "pod-limit-range",
    source: "kubernetes/kubernetes plugin/pkg/admission/limitranger",
  },
  {
    text:
      'Error from server (Forbidden): pods "x" is forbidden: minimum memory usage per Container is 100Mi, but request is 50Mi',
    rule: "pod-limit-range",
    source: "kubernetes/kubernetes plugin/pkg/admission/limitranger",
  },
  {
    text:
      'Error creating: pods "customer-77cc64968b-" is forbidden: unable to validate against any security context constraint: [spec.initContainers[0].securityContext.privileged: Invalid value: true: Privileged containers are not allowed capabilities.add: Invalid value: "NET_ADMIN": capability may not be added]',
    rule: "pod-scc-missing",
    source: "openshift-labs/learn-katacoda#1015",
  },
  {
    text:
      'create Pod ocp-example-database-0 in StatefulSet ocp-example-database failed error: pods "ocp-example-database-0" is forbidden: unable to validate against any security context constraint: [provider "anyuid": Forbidden: not usable by user or serviceaccount, provider restricted-v2: .spec.securityContext.fsGroup: Invalid value: []int64{999}: 999 is not an allowed group]',
    rule: "pod-scc-missing",
    source: "pulp/pulp-operator#1319",
  },
  {
    text:
      '  Warning  FailedCreate  1s  replicaset-controller  Error creating: pods "web-7c5-" is forbidden: error looking up service account default/app: serviceaccount "app" not found',
    rule: "pod-account-missing",
    source: "kubernetes/kubernetes plugin/pkg/admission",
  },
  {
    text: 'Error creating: pods "web-" is forbidden: no PriorityClass with name high was found',
    rule: "pod-account-missing",
    source: "kubernetes/kubernetes plugin/pkg/admission",
  },
  {
    text:
      'Error creating: admission webhook "validation.gatekeeper.sh" denied the request: [psp-privileged-container] Privileged container is not allowed: nginx',
    rule: "webhook-denied",
    source: "kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/admission/plugin/webhook",
  },
  {
    text:
      'Error from server (Forbidden): error when creating "pod.yaml": admission webhook "validate.kyverno.svc-fail" denied the request:',
    rule: "webhook-denied",
    source: "kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/admission/plugin/webhook",
  },
  {
    text:
      '  Warning  FailedCreate  2s  replicaset-controller  Error creating: Internal error occurred: failed calling webhook "namespace.sidecar-injector.istio.io": failed to call webhook: Post "https://istiod.istio-system.svc:443/inject?timeout=10s": dial tcp 10.0.0.1:443: connect: connection refused',
    rule: "webhook-not-running",
    source: "kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/admission/plugin/webhook",
  },
  {
    text:
      'Error creating: Internal error occurred: failed calling webhook "mpod.kb.io": Post "https://x.svc:443/mutate?timeout=10s": x509: certificate signed by unknown authority',
    rule: "webhook-ca-unknown",
    source: "kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/admission/plugin/webhook",
  },
  {
    text:
      'Error creating: Internal error occurred: failed calling webhook "v.x.io": failed to call webhook: Post "https://webhook-service.ns.svc:443/validate?timeout=10s": no endpoints available for service "webhook-service"',
    rule: "webhook-not-running",
    source: "kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/admission/plugin/webhook",
  },
  {
    text: 'The Pod "web" is invalid: spec.containers[0].volumeMounts[0].name: Not found: "data"',
    rule: "pod-invalid",
    source: "kubernetes/kubernetes pkg/apis/core/validation",
  },
  {
    text:
      '  Warning  FailedCreate  1s  replicaset-controller  Error creating: Pod "web-1" is invalid: spec.containers[0].resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1',
    rule: "pod-invalid",
    source: "kubernetes/kubernetes pkg/apis/core/validation",
  },
  {
    text: 'The Deployment "web" is invalid: spec.template.spec.containers[0].image: Required value',
    rule: "pod-invalid",
    source: "kubernetes/kubernetes pkg/apis/core/validation",
  },
  {
    text:
      'error: error validating "pod.yaml": error validating data: ValidationError(Pod.spec.containers[0]): unknown field "volumeMount" in io.k8s.api.core.v1.Container; if you choose to ignore these errors, turn validation off with --validate=false',
    rule: "manifest-field-unknown",
    source: "kubernetes/kubernetes staging/src/k8s.io/kubectl",
  },
  {
    text:
      'Error from server (BadRequest): error when creating "deploy.yaml": Deployment in version "v1" cannot be handled as a Deployment: strict decoding error: unknown field "spec.template.spec.container"',
    rule: "manifest-field-unknown",
    source: "kubernetes/kubernetes staging/src/k8s.io/kubectl",
  },
  {
    text:
      "  Warning  FailedScheduling  43s (x2 over 44s)  default-scheduler  0/3 nodes are available: 3 Insufficient cpu. preemption: 0/3 nodes are available: 3 No preemption victims found for incoming pod.",
    rule: "pod-resources-insufficient",
    source: "kubernetes/kubernetes pkg/scheduler",
  },
  {
    text:
      "  Warning  FailedScheduling  4s  default-scheduler  0/1 nodes are available: 1 node(s) had untolerated taint {node.kubernetes.io/not-ready: }. preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling.",
    rule: "pod-nodes-not-ready",
    source: "kubernetes/kubernetes pkg/scheduler",
  },
  {
    text:
      "0/4 nodes are available: 1 node(s) had taint {node-role.kubernetes.io/master: }, that the pod didn't tolerate, 3 node(s) didn't match Pod's node affinity/selector.",
    rule: "pod-labels-unmatched",
    source: "kubernetes/kubernetes pkg/scheduler",
  },
  {
    text:
      "  Warning  FailedScheduling  4m1s (x2 over 4m1s)  default-scheduler  pod has unbound immediate PersistentVolumeClaims",
    rule: "pod-claim-unbound",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/volumebinding",
  },
  {
    text:
      "  Warning  FailedScheduling  4m  default-scheduler  0/1 nodes are available: 1 pod has unbound immediate PersistentVolumeClaims. preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling.",
    rule: "pod-claim-unbound",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/volumebinding",
  },
  {
    text:
      '  Warning  FailedScheduling  4m  default-scheduler  0/3 nodes are available: persistentvolumeclaim "data" not found. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.',
    rule: "pod-claim-missing",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/volumebinding",
  },
  {
    text:
      "  Warning  FailedScheduling  4m  default-scheduler  0/3 nodes are available: 3 node(s) had volume node affinity conflict.",
    rule: "pod-volume-elsewhere",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/volumebinding",
  },
  {
    text:
      "  Warning  FailedScheduling  4m  default-scheduler  0/3 nodes are available: 1 node(s) had untolerated taint {a: }, 2 node(s) didn't find available persistent volumes to bind.",
    rule: "pod-volume-unavailable",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/volumebinding",
  },
  {
    text:
      '  Warning  FailedScheduling  4m  default-scheduler  running PreBind plugin "VolumeBinding": binding volumes: timed out waiting for the condition',
    rule: "pod-claim-unprovisioned",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/volumebinding",
  },
  {
    text:
      "  Warning  FailedScheduling  3m  default-scheduler  0/1 nodes are available: 1 node(s) had untolerated taint {node.kubernetes.io/not-ready: }.\n  Normal   Scheduled         2m  default-scheduler  Successfully assigned default/web to n1\n  Warning  Failed            1m  kubelet  Error: container has runAsNonRoot and image will run as root",
    rule: "kubelet-run-as-non-root",
    source: "invented",
  },
  {
    text:
      '  Warning  FailedScheduling  3m  default-scheduler  0/1 nodes are available: 1 node(s) had untolerated taint {node.kubernetes.io/not-ready: }.\n  Normal   Scheduled         2m  default-scheduler  Successfully assigned default/web to n1\n  Normal   Pulled            1m  kubelet  Container image "nginx" already present on machine',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'E0316 file.go:187] "Could not process manifest file" err="/etc/kubernetes/manifests/kube-apiserver.yaml: couldn\'t parse as pod(yaml: line 12: did not find expected key), please check config file" path="/etc/kubernetes/manifests/kube-apiserver.yaml"',
    rule: "kubelet-static-pod",
    source: "kubernetes/kubernetes pkg/kubelet/config",
  },
  {
    text:
      'E0324 kubelet.go:1690] "Failed creating a mirror pod for" err="pods \\"kube-apiserver-n1\\" already exists" pod="kube-system/kube-apiserver-n1"',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: '"Unable to read config path" err="path does not exist, ignoring" path="/etc/kubernetes/manifests"',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'E0101 kubelet_volumes.go:154] orphaned pod "0d74" found, but volume paths are still present on disk : There were a total of 1 errors similar to this. Turn up verbosity to see them.',
    rule: "kubelet-orphaned-pod",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'E0101 summary_sys_containers.go:48] "Failed to get system container stats" err="failed to get cgroup stats for \\"/system.slice/kubelet.service\\": failed to get container info" containerName="/system.slice/kubelet.service"',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'E0101 "Eviction manager: failed to get summary stats" err="failed to get node info: node \\"n1\\" not found"',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      'W0101 watcher.go:95] Error while processing event ("/sys/fs/cgroup/memory/x": 0x40000100 == IN_CREATE|IN_ISDIR): inotify_add_watch /sys/fs/cgroup/memory/x: no such file or directory',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: "FATA[0000] load config file: open /etc/crictl.yaml: permission denied",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
];
