/** What a kubelet refuses of its settings, its node and its pods. @module */

import type { Report } from "./report.ts";

/** What a kubelet refuses of its settings, its node and its pods. */
export const KUBELET_VALUE_REPORTS: readonly Report[] = [
  {
    text:
      'E0512 09:14:22.118273    2211 run.go:72] "command failed" err="failed to run Kubelet: unable to acquire file lock on \\"/var/run/lock/kubelet.lock\\": permission denied"',
    rule: "kubelet-lock-file",
    source: "kubernetes/kubernetes cmd/kubelet/app/server.go",
  },
  {
    text:
      'E0512 09:14:22.118273    2211 run.go:72] "command failed" err="failed to run Kubelet: swap feature is enabled and LimitedSwap but it is only supported with cgroupv2"',
    rule: "kubelet-swap-behavior",
    source: "kubernetes/kubernetes cmd/kubelet/app/server.go",
  },
  {
    text:
      'E0512 09:14:22.118273    2211 run.go:72] "command failed" err="failed to run Kubelet: create health checker: configure watchdog timeout too small: WATCHDOG_USEC=1000"',
    rule: "kubelet-watchdog-interval",
    source: "kubernetes/kubernetes cmd/kubelet/app/server.go",
  },
  {
    text:
      'E0512 09:14:22.118273    2211 run.go:72] "command failed" err="failed to run Kubelet: get running with cgroup driver from CRI: rpc error: code = Unimplemented desc = unknown method RuntimeConfig for service runtime.v1.RuntimeService: CRI implementation should be updated to support RuntimeConfig when KubeletCgroupDriverFromCRI feature gate has been enabled. Falling back to using cgroupDriver from kubelet config."',
    rule: "runtime-config-unknown",
    source: "kubernetes/kubernetes cmd/kubelet/app/server.go",
  },
  {
    text:
      'E0512 09:14:22.118273    2211 run.go:72] "command failed" err="failed to run Kubelet: nodeIP: \\"10.0.0.9\\" not found in the host\'s network interfaces"',
    rule: "kubelet-node-ip-missing",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet.go",
  },
  {
    text:
      'E0512 09:14:22.118273    2211 kubelet_node_status.go:568] "Unable to set node IP" err="failed to validate nodeIP: node IP: \\"192.168.56.11\\" not found in the host\'s network interfaces"',
    rule: "kubelet-node-ip-missing",
    source: "kubernetes/kubernetes pkg/kubelet/nodestatus/setters.go",
  },
  {
    text:
      'E0512 09:14:22.118273    2211 kubelet_node_status.go:96] "Unable to register node with API server" err="nodes \\"worker-1\\" is forbidden: node \\"master-1\\" is not allowed to modify node \\"worker-1\\"" node="worker-1"',
    rule: "kubelet-node-renamed",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_node_status.go",
  },
  {
    text:
      'E0512 09:14:22.118273    2211 kubelet_node_status.go:96] "Unable to register node with API server" err="Node \\"Worker_1\\" is invalid: metadata.name: Invalid value: \\"Worker_1\\": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters"',
    rule: "kubelet-node-name-invalid",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_node_status.go",
  },
  {
    text:
      'E0512 09:14:22.118273    2211 run.go:72] "command failed" err="failed to validate kubelet configuration, error: invalid configuration: systemReservedCgroup (--system-reserved-cgroup) must be specified when \\"system-reserved\\" or \\"system-reserved-compressible\\" included in enforceNodeAllocatable (--enforce-node-allocatable), path: &TypeMeta{Kind:,APIVersion:,}"',
    rule: "kubelet-enforcement-unmet",
    source: "kubernetes/kubernetes pkg/kubelet/apis/config/validation/validation.go",
  },
  {
    text:
      'E0512 09:14:22.118273    2211 run.go:72] "command failed" err="failed to validate kubelet configuration, error: invalid configuration: memorySwap.swapBehavior cannot be set when NodeSwap feature flag is disabled, path: &TypeMeta{Kind:,APIVersion:,}"',
    rule: "kubelet-swap-behavior",
    source: "kubernetes/kubernetes pkg/kubelet/apis/config/validation/validation.go",
  },
  {
    text:
      'E0512 09:14:22.118273    2211 run.go:72] "command failed" err="failed to validate kubelet configuration, error: invalid configuration: memorySwap.swapBehavior \\"UnlimitedSwap\\" must be one of: \\"\\", \\"LimitedSwap\\" or \\"NoSwap\\", path: &TypeMeta{Kind:,APIVersion:,}"',
    rule: "kubelet-swap-behavior",
    source: "kubernetes/kubernetes pkg/kubelet/apis/config/validation/validation.go",
  },
  {
    text:
      'E0512 09:14:22.118273    2211 run.go:72] "command failed" err="failed to validate kubelet configuration, error: invalid configuration: cgroupsPerQOS (--cgroups-per-qos) must be set to true when \\"pods\\" contained in enforceNodeAllocatable (--enforce-node-allocatable), path: &TypeMeta{Kind:,APIVersion:,}"',
    rule: "kubelet-enforcement-unmet",
    source: "kubernetes/kubernetes pkg/kubelet/apis/config/validation/validation.go",
  },
  {
    text:
      'E0512 09:14:22.118273    2211 run.go:72] "command failed" err="failed to validate kubelet configuration, error: logging.format: Invalid value: \\"xml\\": Unsupported log format, path: &TypeMeta{Kind:,APIVersion:,}"',
    rule: "kubelet-settings-invalid",
    source: "kubernetes/kubernetes pkg/kubelet/apis/config/validation/validation.go",
  },
  {
    text:
      'E0512 09:14:22.118273    2211 kubelet.go:1466] "Failed to start ContainerManager" err="system container cannot be root (\\"/\\")"',
    rule: "kubelet-system-cgroup-root",
    source: "kubernetes/kubernetes pkg/kubelet/cm/container_manager_linux.go",
  },
  {
    text:
      'E0512 09:14:22.118273    2211 kubelet.go:1466] "Failed to start ContainerManager" err="Failed to enforce Kube Reserved Cgroup Limits on \\"/podruntime.slice\\": failed to set supported cgroup subsystems for cgroup [podruntime]: failed to set config for supported subsystems : failed to write \\"100000000\\" to \\"/sys/fs/cgroup/memory/podruntime.slice/memory.limit_in_bytes\\": write: device or resource busy"',
    rule: "kubelet-limit-below-use",
    source: "kubernetes/kubernetes pkg/kubelet/cm/node_container_manager_linux.go",
  },
  {
    text:
      'E0512 09:14:22.118273    2211 kubelet.go:1466] "Failed to start ContainerManager" err="start memory manager error: could not restore state from checkpoint: [memorymanager] configured policy \\"Static\\" differs from state checkpoint policy \\"None\\", please drain this node and delete the memory manager checkpoint file \\"/var/lib/kubelet/memory_manager_state\\" before restarting Kubelet"',
    rule: "kubelet-manager-state",
    source: "kubernetes/kubernetes pkg/kubelet/cm/memorymanager/state/state_checkpoint.go",
  },
  {
    text:
      'E0512 09:14:22.118273    2211 server.go:146] "Bad registration request from device plugin" err="requested API version \\"v1alpha1\\" is not supported by kubelet. Supported version is \\"v1beta1\\"" resourceName="example.com/foo"',
    rule: "device-plugin-refused",
    source: "kubernetes/kubernetes pkg/kubelet/cm/devicemanager/plugin/v1beta1/server.go",
  },
  {
    text:
      'E0512 09:14:22.118273    2211 run.go:72] "command failed" err="failed to run Kubelet: grace period must be specified for the soft eviction threshold memory.available"',
    rule: "kubelet-eviction-threshold",
    source: "kubernetes/kubernetes pkg/kubelet/eviction/helpers.go",
  },
  {
    text:
      'Reason: InitContainerRestartPolicyForbidden\nMessage: Pod was rejected: Init container "proxy" may not have a non-default restartPolicy',
    rule: "kubelet-sidecar-unknown",
    source: "kubernetes/kubernetes pkg/kubelet/lifecycle/predicate.go",
  },
  {
    text:
      "  Warning  Failed  12s (x5 over 3m)  kubelet  Error: services have not yet been read at least once, cannot construct envs",
    rule: "kubelet-services-unread",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_pods.go",
  },
  {
    text:
      '  Warning  Unhealthy  12s (x5 over 3m)  kubelet  Liveness probe failed: service unhealthy (responded with "NOT_SERVING")',
    rule: "grpc-probe-not-serving",
    source: "kubernetes/kubernetes pkg/kubelet/prober/prober.go",
  },
  {
    text:
      "  Warning  Unhealthy  12s (x5 over 3m)  kubelet  Readiness probe failed: error: this server does not implement the grpc health protocol (grpc.health.v1.Health): unknown service grpc.health.v1.Health",
    rule: "grpc-probe-unimplemented",
    source: "kubernetes/kubernetes pkg/kubelet/prober/prober.go",
  },
  {
    text:
      '  Warning  FailedNodeAllocatableEnforcement  2m  kubelet  Failed to update Node Allocatable Limits ["kubepods"]: failed to set supported cgroup subsystems for cgroup [kubepods]: failed to set config for supported subsystems : failed to write "8225165312" to "/sys/fs/cgroup/memory/kubepods/memory.limit_in_bytes": write /sys/fs/cgroup/memory/kubepods/memory.limit_in_bytes: device or resource busy',
    rule: "kubelet-limit-below-use",
    source: "kubernetes/kubernetes pkg/kubelet/cm/node_container_manager_linux.go",
  },
  {
    text: 'Could not register device plugin: rpc error: code = Unknown desc = the ResourceName "gpu" is invalid',
    rule: "device-plugin-refused",
    source: "kubernetes/kubernetes pkg/kubelet/cm/devicemanager/plugin/v1beta1/server.go",
  },
  {
    text: "Error: unable to provision SubPath `../etc`: must not contain '..'",
    rule: "volume-subpath-invalid",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_pods.go",
  },
  {
    text:
      "  Warning  Unhealthy  3s (x4 over 33s)  kubelet  Liveness probe failed: timeout: health rpc did not complete within 1s",
    rule: "grpc-probe-unanswered",
    source: "kubernetes/kubernetes pkg/kubelet/prober/prober.go",
  },
  {
    text:
      'E0512 09:14:22.118273    2211 run.go:72] "command failed" err="failed to run Kubelet: unsupported eviction signal memory.free"',
    rule: "kubelet-eviction-threshold",
    source: "kubernetes/kubernetes pkg/kubelet/eviction/helpers.go",
  },
  {
    text: "ResourceManager: create health checker: no healthy upstream for pool web",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet/eviction/helpers.go",
    why: "another program has health checkers, too",
  },
  {
    text: "ValidationError: the ResourceName 'web app' is invalid",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet/cm/devicemanager/plugin/v1beta1/server.go",
    why: "a cloud's API has resource names, too",
  },
  {
    text: "error: failed to connect service at https://api.example.com: connection reset",
    rule: null,
    source: "kubernetes/kubernetes pkg/kubelet/prober/prober.go",
    why: "any client prints that it does not connect",
  },
];
