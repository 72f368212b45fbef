/**
 * Values of the kubelet's settings that it refuses at its start, and what it says of a node or pod that it does not take.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const SOURCE = "https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet";
const PROBES = "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/";
const INVALID = "failed to validate kubelet configuration, error: invalid configuration: ";

/** The kubelet's steps that set a cgroup's limit. */
const LIMIT_STEPS: readonly string[] = [
  "Failed to update Node Allocatable Limits <name>",
  ...["", "Failed to start ContainerManager "].flatMap((begin) =>
    ["System", "Kube"].map((which) => `${begin}Failed to enforce ${which} Reserved Cgroup Limits on <name>`)
  ),
];
const SET = "failed to set supported cgroup subsystems for cgroup [<words>]";
/** What the kernel, or the library that writes to it, says of a limit below what is in use. */
const BUSY_LIMITS: readonly string[] = [
  `${SET}: failed to set config for supported subsystems : failed to write <name> to <path>: write <path>: device or resource busy`,
  `${SET}: failed to set config for supported subsystems : failed to write <name> to <path>: write: device or resource busy`,
  `${SET}: failed to set config for supported subsystems : failed to write <name>: write <path>: device or resource busy`,
  `${SET}: failed to write <name>: write <path>: device or resource busy`,
  `${SET}: unable to set memory limit to <number> (current usage: <number>, peak usage: <number>)`,
  "unable to set memory limit to <number> (current usage: <number>, peak usage: <number>)",
];

/** What the kubelet starts with. */
const STARTS: readonly DaemonRule[] = [
  {
    id: "kubelet-lock-file",
    by: "kubelet",
    summary: "the kubelet does not start: it cannot open or lock the file of --lock-file",
    texts: ["unable to acquire file lock on <path>: <any>", "unable to acquire file lock on <path>: <errno>"],
    evidence: "source",
    needs: ["kubelet"],
    fix:
      "run the kubelet as root, with a lock file in a directory that exists (/var/run/lock/kubelet.lock), or remove --lock-file and --exit-on-lock-contention, which only a kubelet that hands over to another one needs (self-hosted bootstrap); ps aux | grep kubelet shows one that runs already",
    links: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"],
  },
  {
    id: "kubelet-watchdog-interval",
    by: "kubelet",
    summary: "the kubelet does not start: WatchdogSec of its systemd unit is too short",
    texts: [
      "configure watchdog timeout too small: <any>",
      "create health checker: configure watchdog timeout too small: <any>",
      "create health checker: <any>",
    ],
    evidence: "source",
    anywhere: ["kubelet", "Kubelet", "WATCHDOG"],
    fix:
      "systemctl cat kubelet: raise WatchdogSec (30s and more), or remove it, so that systemd does not watch the kubelet; then systemctl daemon-reload and systemctl restart kubelet",
    links: ["https://kubernetes.io/docs/reference/node/systemd-watchdog/"],
  },
  {
    id: "runtime-config-unknown",
    by: "kubelet",
    summary: "the container runtime is older than the kubelet: it cannot say which cgroup driver it uses",
    texts: [
      "unknown method RuntimeConfig for service runtime.v1.RuntimeService",
      "CRI implementation should be updated to support RuntimeConfig",
      "CRI implementation should be updated to support RuntimeConfig. Falling back to using cgroupDriver from kubelet config.",
      "CRI implementation should be updated to support RuntimeConfig when KubeletCgroupDriverFromCRI feature gate has been enabled. Falling back to using cgroupDriver from kubelet config.",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "where the kubelet goes on behind it (Falling back), nothing is wrong yet: it takes cgroupDriver of its own configuration, which has to be the runtime's. It is to end with Kubernetes 1.36: update containerd to 2.0 or newer, CRI-O to 1.28 or newer, before the kubelet",
    links: [
      "https://kubernetes.io/docs/setup/production-environment/container-runtimes/#cgroup-drivers",
      "https://kubernetes.io/blog/2025/09/12/kubernetes-v1-34-cri-cgroup-driver-lookup-now-ga/",
    ],
  },
  {
    id: "kubelet-node-ip-missing",
    by: "kubelet",
    summary: "the address of the kubelet's --node-ip is not one of this machine, or not one that a node can have",
    texts: [
      ...["", "failed to validate nodeIP: "].flatMap((step) => [
        `${step}node IP: <name> not found in the host's network interfaces`,
        ...["can't be loopback address", "can't be a multicast address", "can't be a link-local unicast address"].map((
          why,
        ) => `${step}nodeIP ${why}`),
        `${step}nodeIP can't be an all zeros address`,
        `${step}nodeIP must be a valid IP`,
      ]),
    ],
    evidence: "source",
    needs: ["node IP:", "nodeIP", "kubelet"],
    fix:
      "ip addr on the node: set --node-ip (KUBELET_EXTRA_ARGS in /etc/default/kubelet or /etc/sysconfig/kubelet, /var/lib/kubelet/kubeadm-flags.env, nodeRegistration.kubeletExtraArgs) to an address that an interface has now, as a copied machine or a new lease of DHCP has another one; of a cloud take the inner address, as the public one is only translated. Then restart the kubelet; without the flag it takes the default route's",
    links: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"],
  },
  {
    id: "kubelet-node-name-invalid",
    by: "kubelet",
    summary:
      "the node is not registered: the machine's name is none that Kubernetes takes: capital letters, underscores",
    texts: ["", "Unable to register node with API server "].flatMap((begin) => [
      `${begin}Node <name> is invalid: metadata.name: Invalid value: <any>`,
      `${begin}Node <name> is invalid: [metadata.name: Invalid value: <any>`,
    ]),
    evidence: "source",
    fix:
      "a node's name has lower-case letters, digits, - and . only: hostnamectl set-hostname worker-1 (and its line in /etc/hosts), or --hostname-override of the kubelet (kubeadm: nodeRegistration.name, --node-name). A node that kubeadm has set up under the old name is reset and joins anew: kubeadm reset deletes its certificates and manifests",
    links: ["https://kubernetes.io/docs/concepts/architecture/nodes/#node-name-uniqueness"],
  },
  {
    id: "kubelet-eviction-threshold",
    by: "kubelet",
    summary:
      "the kubelet does not start: a threshold of evictionHard or evictionSoft that it does not know or cannot read",
    texts: [
      "unsupported eviction signal <name>",
      "failed to run Kubelet: unsupported eviction signal <name>",
      "grace period must be specified for the soft eviction threshold <name>",
      "failed to run Kubelet: grace period must be specified for the soft eviction threshold <name>",
      ...[">= 0%", "<= 100%"].map((what) => `eviction percentage threshold <name> must be ${what}: <any>`),
      "eviction threshold <name> must be positive: <any>",
      "found duplicate eviction threshold for signal <name>",
      "invalid eviction grace period specified: <name>, must be a positive value",
      "eviction percentage minimum reclaim <name> must be positive: <any>",
      "negative eviction minimum reclaim specified for <name>",
    ],
    evidence: "source",
    fix:
      "the signals are memory.available, nodefs.available, nodefs.inodesFree, imagefs.available, imagefs.inodesFree, containerfs.… and pid.available, spelled so, with a size (200Mi) or percentage (10%) in quotation marks; each of evictionSoft also needs its time in evictionSoftGracePeriod (1m30s). Correct /var/lib/kubelet/config.yaml or the flags --eviction-… and restart the kubelet",
    links: ["https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/"],
  },
  {
    id: "kubelet-swap-behavior",
    refines: "kubelet-settings-invalid",
    by: "kubelet",
    summary: "the kubelet does not start: a setting of swap that this release or this node's cgroups do not allow",
    texts: [
      "swap feature is enabled and LimitedSwap but it is only supported with cgroupv2",
      "failed to run Kubelet: swap feature is enabled and LimitedSwap but it is only supported with cgroupv2",
      `${INVALID}memorySwap.swapBehavior <any>`,
      `${INVALID}memorySwap.swapBehavior <name> must be one of: <any>`,
      `${INVALID}memorySwap.swapBehavior cannot be set when NodeSwap feature flag is disabled <any>`,
    ],
    evidence: "source",
    fix:
      "memorySwap.swapBehavior is NoSwap or LimitedSwap (UnlimitedSwap ended with 1.30); LimitedSwap wants cgroup v2: stat -fc %T /sys/fs/cgroup prints cgroup2fs. NodeSwap disabled: set featureGates NodeSwap: true, needed up to 1.29, or remove memorySwap: with failSwapOn: false alone the node may have swap, and pods use none",
    links: ["https://kubernetes.io/docs/concepts/cluster-administration/swap-memory-management/"],
  },
  {
    id: "kubelet-enforcement-unmet",
    refines: "kubelet-settings-invalid",
    by: "kubelet",
    summary: "the kubelet does not start: enforceNodeAllocatable asks for a limit whose cgroup is not set",
    texts: [
      ...["systemReservedCgroup (--system", "kubeReservedCgroup (--kube"].map((what) =>
        `${INVALID}${what}-reserved-cgroup) must be specified when <any>`
      ),
      `${INVALID}cgroupsPerQOS (--cgroups-per-qos) must be set to true when <any>`,
    ],
    evidence: "source",
    fix:
      "take system-reserved and kube-reserved out of enforceNodeAllocatable: the reservation then still counts for the scheduler, without a limit on the services. Or name their cgroups in systemReservedCgroup (/system.slice) and kubeReservedCgroup, which has to exist. With cgroupsPerQOS: false it has to be enforceNodeAllocatable: [none] (--enforce-node-allocatable=none)",
    links: [
      "https://kubernetes.io/docs/tasks/administer-cluster/reserve-compute-resources/#enforcing-node-allocatable",
    ],
  },
  {
    id: "kubelet-limit-below-use",
    refines: ["kubelet-container-manager", "kubelet-reserved-resources"],
    by: "kubelet",
    summary:
      "the kubelet cannot lower the memory limit of a cgroup below what is in use there: the reservation was changed on a node that has pods, or is too small",
    texts: LIMIT_STEPS.flatMap((step) => BUSY_LIMITS.map((why) => `${step}: ${why}`)),
    evidence: "source",
    fix:
      "Node Allocatable Limits of kubepods: the kubelet tries again each minute: drain the node once after kubeReserved, systemReserved or evictionHard were raised, or end pods. Reserved Cgroup: the services of that slice use more memory than was reserved (systemd-cgtop): raise systemReserved or kubeReserved, or take it out of enforceNodeAllocatable, since a limit that is too low also ends services such as sshd and containerd",
    links: [
      "https://kubernetes.io/docs/tasks/administer-cluster/reserve-compute-resources/",
      `${SOURCE}/cm/node_container_manager_linux.go`,
    ],
  },
  {
    id: "kubelet-system-cgroup-root",
    refines: "kubelet-container-manager",
    by: "kubelet",
    summary: "the kubelet does not start: systemCgroups names the root cgroup",
    texts: ["", "Failed to start ContainerManager "].map((begin) => `${begin}system container cannot be root ("/")`),
    evidence: "source",
    fix:
      "name another cgroup, such as /system.slice, in systemCgroups (--system-cgroups), or remove it: the kubelet moves the node's processes without a cgroup into that one",
    links: [`${SOURCE}/cm/container_manager_linux.go`],
  },
  {
    id: "device-plugin-refused",
    by: "kubelet",
    summary: "the kubelet does not register a device plugin: its API version or the name of its resource is not valid",
    texts: [
      "requested API version <name> is not supported by kubelet. Supported version is <any>",
      "Bad registration request from device plugin requested API version <name> is not supported by kubelet. Supported version is <any>",
      "the ResourceName <name> is invalid",
    ],
    evidence: "source",
    anywhere: ["device plugin", "device-plugin", "deviceplugin", "is not supported by kubelet"],
    fix:
      "update the plugin to one for this Kubernetes (API v1beta1, since 1.10). A resource is named VENDOR-DOMAIN/NAME, such as example.com/gpu: a name without a slash, or in kubernetes.io, is refused",
    links: ["https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/device-plugins/"],
  },
];

/** What the kubelet says of pods, volumes and files of its node. */
const PODS: readonly DaemonRule[] = [
  {
    id: "kubelet-sidecar-unknown",
    by: "kubelet",
    summary: "the node's kubelet does not know sidecars: init containers with restartPolicy: Always",
    texts: [
      "Init container <name> may not have a non-default restartPolicy",
      "Pod was rejected: Init container <name> may not have a non-default restartPolicy",
    ],
    evidence: "source",
    fix:
      "the control plane is newer than the node: update the node's kubelet to 1.29 or newer (kubectl get nodes shows versions; 1.28 wants the feature gate SidecarContainers), or keep the pod off it. Without that, make the sidecar an ordinary container: remove its restartPolicy and move it to containers",
    links: ["https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/"],
  },
  {
    id: "kubelet-services-unread",
    by: "kubelet",
    summary: "the kubelet has not yet read the cluster's Services, whose variables it gives to containers",
    texts: [
      "services have not yet been read at least once, cannot construct envs",
      "Error: services have not yet been read at least once, cannot construct envs",
    ],
    evidence: "source",
    fix:
      "wait: just after the kubelet's start it passes by itself in seconds. If it stays, the kubelet does not reach the API server or may not list Services: journalctl -u kubelet has the failed request (Failed to watch, Unauthorized, x509): restore its kubeconfig, certificate or the way to the server. enableServiceLinks: false in the pod leaves out most of these variables",
    links: [`${SOURCE}/kubelet_pods.go`],
  },
  {
    id: "volume-subpath-invalid",
    by: "kubelet",
    summary:
      "a subPath of the pod is not a path below the volume: it is absolute, goes up with .., or has a variable without a value",
    texts: [
      "unable to provision SubPath <name>: must not contain '..'",
      "unable to provision SubPath <name>: <any>",
      "error SubPath <name> must not be an absolute path",
      ...["subPath", "subPathExpr"].map((field) => `${field} <name> must not contain '..'`),
    ],
    evidence: "source",
    needs: ["SubPath", "subPath"],
    fix:
      "write subPath relative to the volume's root, without a slash at its start and without ..; of subPathExpr set each variable $(NAME) in the container's own env (from the downward API: fieldRef metadata.name), above where it is used. Then create the pod anew",
    links: ["https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath"],
  },
  {
    id: "grpc-probe-unimplemented",
    by: "kubelet",
    summary: "a gRPC probe asks a server that has no health service: grpc.health.v1.Health",
    texts: [
      "this server does not implement the grpc health protocol (grpc.health.v1.Health): <any>",
      "error: this server does not implement the grpc health protocol (grpc.health.v1.Health): <any>",
    ],
    evidence: "source",
    fix:
      "register the health service in the program (grpc_health_v1 of Go, grpcio-health-checking of Python, grpc-services of Java), let the probe name the port where it is, or use tcpSocket or httpGet until then. unknown service NAME: the probe's service is another one than the program registers: correct it or leave it out",
    links: [`${PROBES}#define-a-grpc-liveness-probe`],
  },
  {
    id: "grpc-probe-not-serving",
    by: "kubelet",
    summary: "the program answers the gRPC probe that it is not ready: NOT_SERVING",
    texts: [`service unhealthy (responded with "${oneOf(["NOT_SERVING", "SERVICE_UNKNOWN", "UNKNOWN"])}")`],
    evidence: "source",
    needs: ["probe failed", "service unhealthy"],
    fix:
      "kubectl logs: what the program waits for (a database, a cache, a leader); it says SERVING once it is ready: a startupProbe with a high failureThreshold gives it time. If it never does, it does not set the status of the service that the probe names (an empty one is the whole server)",
    links: [`${PROBES}#define-a-grpc-liveness-probe`],
  },
  {
    id: "grpc-probe-unanswered",
    by: "kubelet",
    summary:
      "a gRPC probe gets no answer: the program does not listen on that port of the pod's address, or not in time",
    texts: [
      // The program grpc_health_probe prints no cause.
      ...["", `${oneOf(["Liveness", "Readiness", "Startup"])} probe failed: `].flatMap((step) => [
        `${step}timeout: failed to connect service <name> within <words>`,
        `${step}timeout: failed to connect service <name> within <words>: <any>`,
      ]),
      "error: failed to connect service at <name>: <any>",
      "timeout: health rpc did not complete within <words>",
      "error: health rpc probe failed: <any>",
    ],
    evidence: "source",
    anywhere: ["probe failed", "probe errored", "health rpc"],
    fix:
      "let the server listen on 0.0.0.0 (not 127.0.0.1) at the probe's port, without TLS, which kubelet's gRPC probes cannot do; give a slow start a startupProbe, a slow answer timeoutSeconds above 1 and the container more CPU. kubectl logs and Last State of kubectl describe pod show a program that ended",
    links: [`${PROBES}#define-a-grpc-liveness-probe`],
  },
  {
    id: "volume-node-affinity-mismatch",
    by: "kubelet",
    summary:
      "the pod's PersistentVolume is bound to other nodes (a zone, a local disk) than the one where the pod was put",
    texts: [
      "MountVolume.NodeAffinity check failed for volume <name> : no matching NodeSelectorTerms",
      "MountVolume.NodeAffinity check failed for volume <name> : <any>",
      "MapVolume.NodeAffinity check failed for volume <name> : <any>",
      "Storage node affinity check failed for volume <name> : <any>",
    ],
    evidence: "source",
    fix:
      "the scheduler would not put it there: nodeName is set in the pod, or the node's labels were changed. kubectl describe pv shows Node Affinity: remove nodeName, give the node back its labels (topology.kubernetes.io/zone, kubernetes.io/hostname), or run the pod where the volume is. Only where its data is not needed, delete the claim, which mostly deletes the volume, too",
    links: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#node-affinity"],
  },
];

/** Values and pods that a kubelet refuses. */
export const KUBELET_VALUE_RULES: readonly DaemonRule[] = [...STARTS, ...PODS];
