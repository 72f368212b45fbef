/** Reports about pods that the kubelet does not admit or cannot configure, and events that are no failed start. @module */

import type { Report } from "./report.ts";

/** Reports about pods that the kubelet does not admit or cannot configure, and events that are no failed start. */
export const ADMISSION_REPORTS: readonly Report[] = [
  {
    text:
      "Status:           Failed\nReason:           UnexpectedAdmissionError\nMessage:          Pod was rejected: Allocate failed due to requested number of devices unavailable for nvidia.com/gpu. Requested: 1, Available: 0, which is unexpected",
    rule: "kubelet-device-unavailable",
    source: "kubernetes/kubernetes pkg/kubelet/cm/devicemanager",
  },
  {
    text:
      "Message:        Pod Allocate failed due to can't allocate unregistered device nvidia.com/gpu, which is unexpected",
    rule: "kubelet-device-unhealthy",
    source: "kubernetes/kubernetes pkg/kubelet/cm/devicemanager",
  },
  {
    text:
      '  Warning  UnexpectedAdmissionError  10s   kubelet  Update plugin resources failed due to failed to write checkpoint file "kubelet_internal_checkpoint": open /var/lib/kubelet/device-plugins/.233: no such file or directory, which is unexpected.',
    rule: "kubelet-device-checkpoint",
    source: "kubernetes/kubernetes pkg/kubelet/cm/devicemanager",
  },
  {
    text:
      "  Warning  UnexpectedAdmissionError  10s   kubelet  Allocate failed due to rpc error: code = Unavailable desc = error reading from server: EOF, which is unexpected",
    rule: "kubelet-device-plugin",
    source: "Project-HAMi/HAMi#71",
  },
  {
    text:
      "  Warning  UnexpectedAdmissionError  3s  kubelet  Allocate failed due to [memorymanager] failed to get the default NUMA affinity, no NUMA nodes with enough memory is available, which is unexpected",
    rule: "kubelet-memory-manager",
    source: "kubernetes/kubernetes pkg/kubelet/cm/memorymanager",
  },
  {
    text:
      "Message:        Pod Allocate failed due to [memorymanager] preferred hint violates NUMA node allocation, which is unexpected",
    rule: "kubelet-memory-manager",
    source: "kubernetes/kubernetes pkg/kubelet/cm/memorymanager",
  },
  {
    text:
      "  Warning  UnexpectedAdmissionError  4s    kubelet            Allocate failed due to not enough cpus available to satisfy request, which is unexpected",
    rule: "kubelet-cpu-manager",
    source: "kubernetes/kubernetes pkg/kubelet/cm/cpumanager",
  },
  {
    text:
      "Status: Failed\nReason: SMTAlignmentError\nMessage: Pod was rejected: SMT Alignment Error: requested 3 cpus not multiple cpus per core = 2",
    rule: "kubelet-cpu-manager",
    source: "kubernetes/kubernetes pkg/kubelet/cm/cpumanager",
  },
  {
    text:
      "  Warning  SMTAlignmentError  9s    kubelet            SMT Alignment Error: not enough free physical CPUs: available physical CPUs = 2, requested CPUs = 4, CPUs per core = 2",
    rule: "kubelet-cpu-manager",
    source: "kubernetes/kubernetes pkg/kubelet/cm/cpumanager",
  },
  {
    text: "Reason:         InvalidNodeInfo\nMessage:        Pod Kubelet cannot get node info.",
    rule: "kubelet-admission-failed",
    source: "kubernetes/kubernetes pkg/kubelet/lifecycle/predicate.go",
  },
  {
    text: "Message: Pod was rejected: Kubelet cannot get node info.",
    rule: "kubelet-admission-failed",
    source: "kubernetes/kubernetes pkg/kubelet/lifecycle/predicate.go",
  },
  {
    text:
      "Reason: OutOfpods\nMessage: Pod was rejected: Node didn't have enough resource: pods, requested: 1, used: 110, capacity: 110",
    rule: "kubelet-node-resources",
    source: "kubernetes/kubernetes pkg/kubelet/lifecycle/predicate.go",
  },
  {
    text:
      "  Warning  OutOfnvidia.com/gpu  7s  kubelet  Node didn't have enough resource: nvidia.com/gpu, requested: 1, used: 8, capacity: 8",
    rule: "kubelet-node-resources",
    source: "kubernetes/kubernetes pkg/kubelet/lifecycle/predicate.go",
  },
  {
    text:
      "Status:             Failed\nReason:             OutOfmemory\nMessage:            Pod Node didn't have enough resource: memory, requested: 8589934592, used: 61203283968, capacity: 65943359488",
    rule: "kubelet-node-resources",
    source: "kubernetes/kubernetes pkg/kubelet/lifecycle/predicate.go",
  },
  {
    text: 'Reason:         SysctlForbidden\nMessage:        Pod forbidden sysctl: "net.core.somaxconn" not whitelisted',
    rule: "kubelet-sysctl-forbidden",
    source: "kubernetes/kubernetes pkg/kubelet/sysctl",
  },
  {
    text: '  Warning  SysctlForbidden  2s  kubelet  forbidden sysctl: "kernel.msgmax" not allowlisted',
    rule: "kubelet-sysctl-forbidden",
    source: "kubernetes/kubernetes pkg/kubelet/sysctl",
  },
  {
    text:
      '  "message": "Pod Unexpected error while attempting to recover from admission failure: preemption: error finding a set of pods to preempt: no set of running pods found to reclaim resources: [(res: pods, q: 1), ]",\n  "reason": "UnexpectedAdmissionError",',
    rule: "kubelet-preemption-failed",
    source: "kubernetes/kube-state-metrics#1145",
  },
  {
    text: "Failed to create pod sandbox: user namespaces is not supported by the runtime",
    rule: "kubelet-userns-unsupported",
    source: "kubernetes/kubernetes pkg/kubelet/userns",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  2s  kubelet  Failed to create pod sandbox: can't set `spec.hostUsers: false`, runtime does not support user namespaces",
    rule: "kubelet-userns-unsupported",
    source: "kubernetes/kubernetes pkg/kubelet/userns",
  },
  {
    text:
      "Status:         Failed\nReason:         Evicted\nMessage:        The node was low on resource: ephemeral-storage. Threshold quantity: 10120387530, available: 9690312Ki. Container web was using 18044Ki, request is 0, has larger consumption of ephemeral-storage.",
    rule: "kubelet-evicted-disk",
    source: "kubernetes/kubernetes pkg/kubelet/eviction",
  },
  {
    text: "Message:        Pod ephemeral local storage usage exceeds the total limit of containers 500Mi.",
    rule: "kubelet-evicted-own-limit",
    source: "kubernetes/kubernetes pkg/kubelet/eviction",
  },
  {
    text: '  Warning  Evicted  2m  kubelet  Usage of EmptyDir volume "cache" exceeds the limit "1Gi".',
    rule: "kubelet-evicted-own-limit",
    source: "kubernetes/kubernetes pkg/kubelet/eviction",
  },
  {
    text:
      "Reason:       Evicted\nMessage:      The node was low on resource: memory. Threshold quantity: 100Mi, available: 56Ki. Container x was using 1Gi, request is 0, has larger consumption of memory.",
    rule: "kubelet-evicted-memory",
    source: "kubernetes/kubernetes pkg/kubelet/eviction",
  },
  {
    text: '  Warning  Failed  1s (x3 over 15s)  kubelet  Error: configmap "app-config" not found',
    rule: "kubelet-object-missing",
    source: "kubernetes/kubernetes pkg/volume/secret",
  },
  {
    text:
      '    State:          Waiting\n      Reason:       CreateContainerConfigError\n      Message:      secret "db" not found',
    rule: "kubelet-object-missing",
    source: "kubernetes/kubernetes pkg/volume/secret",
  },
  {
    text:
      'E0102 03:04:05.000000    1234 pod_workers.go:1298] "Error syncing pod, skipping" err="failed to \\"StartContainer\\" for \\"web\\" with CreateContainerConfigError: \\"couldn\'t find key password in Secret default/db\\"" pod="default/web" podUID="0d74"',
    rule: "kubelet-object-missing",
    source: "kubernetes/kubernetes pkg/volume/secret",
  },
  {
    text:
      '  Warning  FailedMount  3s (x5 over 11s)  kubelet  MountVolume.SetUp failed for volume "tls" : secret "web-tls" not found',
    rule: "kubelet-object-missing",
    source: "kubernetes/kubernetes pkg/volume/secret",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "default-token-kd9zk" : couldn\'t propagate object cache: timed out waiting for the condition',
    rule: "kubelet-object-unread",
    source: "kubernetes/minikube#5235",
  },
  {
    text:
      '  Warning  FailedMount  3m59s                kubelet, minikube  MountVolume.SetUp failed for volume "elastic-internal-http-certificates" : couldn\'t propagate object cache: timed out waiting for the condition',
    rule: "kubelet-object-unread",
    source: "elastic/cloud-on-k8s#2209",
  },
  {
    text:
      "Jul 31 05:38:08 minikube kubelet[3068]: E0731 05:38:08.769186    3068 configmap.go:203] Couldn't get configMap kube-system/coredns: couldn't propagate object cache: timed out waiting for the condition",
    rule: "kubelet-object-unread",
    source: "kubernetes/minikube#4951",
  },
  {
    text:
      '  Warning  FailedMount  50s (x8 over 114s)  kubelet  MountVolume.SetUp failed for volume "kube-api-access-2xq8c" : [object "default"/"kube-root-ca.crt" not registered, object "default"/"openshift-service-ca.crt" not registered]',
    rule: "kubelet-object-unread",
    source: "kubernetes/kubernetes pkg/kubelet/util/manager",
  },
  {
    text:
      '  Warning  Failed  10s (x4 over 40s)  kubelet  Error: container has runAsNonRoot and image will run as root (pod: "web_default(0d74)", container: web)',
    rule: "kubelet-run-as-non-root",
    source: "invented",
  },
  {
    text: "Error: container has runAsNonRoot and image has non-numeric user (nginx), cannot verify user is non-root",
    rule: "kubelet-user-not-numeric",
    source: "invented",
  },
  {
    text: 'Error: container\'s runAsUser breaks non-root policy (pod: "x_default(1)", container: x)',
    rule: "kubelet-run-as-non-root",
    source: "invented",
  },
  {
    text:
      '  Warning  Failed  3s  kubelet  Error: cannot find volume "kube-api-access-9kq2b" to mount into container "app"',
    rule: "volume-not-mounted",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_pods.go",
  },
  {
    text:
      'E0515 kuberuntime_manager.go:864] container &Container{Name:app} start failed in pod app_default(1): CreateContainerConfigError: cannot find volume "config" to mount into container "app"',
    rule: "volume-not-mounted",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_pods.go",
  },
  {
    text: '  Warning  Failed  1s  kubelet  Error: failed to prepare subPath for volumeMount "data" of container "db"',
    rule: "volume-subpath-refused",
    source: "kubernetes/kubernetes pkg/volume/util/operationexecutor",
  },
  {
    text: 'Error: failed to create subPath directory for volumeMount "data" of container "db"',
    rule: "volume-subpath-refused",
    source: "kubernetes/kubernetes pkg/volume/util/operationexecutor",
  },
  {
    text:
      '  Warning  FailedPostStartHook  60s  kubelet  Exec lifecycle hook ([/bin/sh -c /setup.sh]) for Container "web" in Pod "web-0_default(0d74)" failed - error: command \'/bin/sh -c /setup.sh\' exited with 1: , message: "x\\n"',
    rule: "kubelet-post-start-hook",
    source: "kubernetes/kubernetes pkg/kubelet/kuberuntime",
  },
  {
    text:
      "    Last State:   Terminated\n      Reason:     PostStartHookError: command '/bin/bash /post-start-hook.sh' exited with 126:",
    rule: "kubelet-post-start-hook",
    source: "helm/charts#21324",
  },
  {
    text: "  Warning  FailedPostStartHook  2s  kubelet  PostStartHook failed",
    rule: "kubelet-post-start-hook",
    source: "kubernetes/kubernetes pkg/kubelet/kuberuntime",
  },
  {
    text:
      '  Warning  FailedPreStopHook  2m  kubelet  Exec lifecycle hook ([/bin/sh -c sleep 5]) for Container "web" in Pod "web-0_default(0d74)" failed - error: command \'/bin/sh -c sleep 5\' exited with 137: , message: ""',
    rule: "kubelet-pre-stop-hook",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text: "  Warning  FailedPreStopHook  2m  kubelet  PreStopHook failed",
    rule: "kubelet-pre-stop-hook",
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      "  Warning  Unhealthy  4s (x3 over 24s)  kubelet  Readiness probe failed: HTTP probe failed with statuscode: 503",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      '  Warning  Unhealthy  4s (x3 over 24s)  kubelet  Liveness probe failed: Get "http://10.244.1.5:8080/healthz": dial tcp 10.244.1.5:8080: connect: connection refused',
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      "  Warning  Unhealthy  4s (x3 over 24s)  kubelet  Startup probe failed: dial tcp 10.244.1.5:9042: i/o timeout",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      "  Warning  BackOff  4s (x3 over 24s)  kubelet  Back-off restarting failed container web in pod web-0_default(0d74)",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      "  Warning  Unhealthy  1s  kubelet  Readiness probe failed: rpc error: code = Unknown desc = failed to exec in container: container is not created or running",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      "  Warning  DNSConfigForming  2s (x9 over 9m)  kubelet  Nameserver limits were exceeded, some nameservers have been omitted, the applied nameserver line is: 10.0.0.1 10.0.0.2 10.0.0.3",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      "W0102 03:04:05.000000    1 kubelet.go:1400] Image garbage collection failed once. Stats initialization may not have completed yet: failed to get imageFs info: unable to find data in memory cache",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      "  Warning  FreeDiskSpaceFailed  3m  kubelet  Failed to garbage collect required amount of images. Attempted to free 3223132569 bytes, but only found 0 bytes eligible to free.",
    rule: "kubelet-image-cleanup",
    source: "kubernetes/kubernetes pkg/kubelet/images",
  },
  {
    text:
      "  Warning  ImageGCFailed  3m  kubelet  failed to garbage collect required amount of images. Wanted to free 473842483 bytes, but freed 0 bytes",
    rule: "kubelet-image-cleanup",
    source: "kubernetes/kubernetes pkg/kubelet/images",
  },
  {
    text: "  Normal   SandboxChanged  2m  kubelet  Pod sandbox changed, it will be killed and re-created.",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet",
  },
  {
    text:
      "  Warning  FailedPrepareDynamicResources  3s  kubelet  Failed to prepare dynamic resources: prepare dynamic resources: NodePrepareResources failed for ResourceClaim gpu-claim: error preparing devices for claim 0d74: requested device is not allocatable: gpu-3",
    rule: "dra-devices-not-prepared",
    source: "kubernetes/kubernetes pkg/kubelet/cm/dra",
  },
  {
    text:
      "  Warning  FailedPrepareDynamicResources  3s  kubelet  Failed to prepare dynamic resources: NodePrepareResources failed for ResourceClaim gpu: DRA driver gpu.nvidia.com is not registered",
    rule: "kubelet-dynamic-resources",
    source: "kubernetes/kubernetes pkg/kubelet/cm/dra",
  },
  {
    text:
      "  Warning  FailedPrepareDynamicResources  3s  kubelet  Failed to prepare dynamic resources: could not retrieve claim 0d74 for resource claim gpu created by an unknown owner",
    rule: "kubelet-dynamic-resources",
    source: "kubernetes/kubernetes pkg/kubelet/cm/dra",
  },
];
