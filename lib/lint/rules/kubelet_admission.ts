/**
 * Pods that the kubelet does not admit to its node, and those that it ends there.
 *
 * @module
 */

import { withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const KUBELET = "https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet";

/** Signs of a row of kubectl's list of pods: a reason behind the number of the pod's containers. */
function listed(reason: string): readonly string[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map((containers) => `/${containers} ${reason} `);
}

/** What stands before the reason why NVIDIA's device plugin cannot say which GPUs fit together. */
const PREFERRED: readonly string[] = [
  "",
  "unable to get device link information: ",
  "error getting list of preferred allocation devices: unable to get device link information: ",
];

/** Pods that the kubelet does not admit to the node: they have failed before anything is started. */
export const ADMISSION_RULES: readonly DaemonRule[] = [
  {
    id: "kubelet-device-plugin",
    by: "kubelet",
    summary: "a device plugin refused the pod or does not answer; its own message follows",
    texts: [
      "device plugin GetPreferredAllocation rpc failed with err: <any>",
      "Allocate failed due to device plugin GetPreferredAllocation rpc failed with err: <any>",
      "Allocate failed due to device plugin GetPreferredAllocation; <any>",
      "device plugin PreStartContainer rpc failed with err: <any>",
      "unexpectedly allocated less resources than required. Requested: <number>, Got: <number>",
      "Allocate failed due to unexpectedly allocated less resources than required. Requested: <number>, Got: <number>, which is unexpected",
      "Allocate failed due to rpc error: code = <words> desc = <any>",
      "Update plugin resources failed due to rpc error: code = <words> desc = <any>",
    ],
    evidence: "source",
    fix:
      "read the log of the device plugin's pod on the node; after a reboot it registers later than the kubelet admits " +
      "pods: delete the failed pod, so that its controller creates another",
    links: [
      "https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/device-plugins/",
      "https://github.com/kubernetes/kubernetes/issues/121061",
    ],
  },
  {
    id: "kubelet-device-unhealthy",
    refines: "kubelet-device-plugin",
    by: "kubelet",
    summary:
      "the kubelet counts no healthy device of that kind on the node: the device plugin has not registered since the last boot or restart, or reports its devices as unhealthy",
    texts: ["", "Allocate failed due to "].flatMap((begin) => [
      `${begin}no healthy devices present; cannot allocate unhealthy devices <name>`,
      `${begin}no healthy devices present; cannot allocate unhealthy devices <name>, which is unexpected`,
      `${begin}previously allocated devices are no longer healthy; cannot allocate unhealthy devices <name>`,
      `${begin}previously allocated devices are no longer healthy; cannot allocate unhealthy devices <name>, which is unexpected`,
      `${begin}cannot allocate unregistered device <name>`,
      `${begin}cannot allocate unregistered device <name>, which is unexpected`,
      `${begin}can't allocate unregistered device <name>`,
      `${begin}can't allocate unregistered device <name>, which is unexpected`,
    ]),
    evidence: "reported",
    fix:
      "after a reboot or an update of the plugin it passes by itself: delete the failed pod (it is not tried again), so that its controller creates another, which starts when kubectl describe node shows the device under Allocatable. If it stays: the log of the plugin's pod on that node (kubectl -n kube-system or gpu-operator logs), the driver on the node (nvidia-smi, dmesg | grep Xid, rocm-smi), and restart the plugin's pod; a GPU that was lost needs a reboot",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/121061",
      "https://github.com/openshift/instaslice-operator/issues/140",
    ],
  },
  {
    id: "nvidia-plugin-lost-driver",
    refines: "kubelet-device-plugin",
    by: "kubelet",
    summary:
      "NVIDIA's device plugin on the node no longer reaches the driver or a GPU, so the kubelet rejects each pod that asks for one",
    texts: [
      ...PREFERRED.flatMap((begin) => [
        `${begin}error calling nvml.Init`,
        `${begin}error calling nvml.Init: <words>`,
      ]),
      ...["", "error getting list of preferred allocation devices: "].flatMap((begin) =>
        [
          "failed to get devices",
          "failed to construct linked device",
          "error getting P2PLink for devices (<number>, <number>)",
          "error getting NVLink for devices (<number>, <number>)",
        ].map((step) => `${begin}unable to get device link information: ${step}: <any>`)
      ),
    ],
    evidence: "source",
    // Other programs call the driver's library, too.
    anywhere: [
      "preferred allocation",
      "Allocate failed",
      "Allocate()",
      "device plugin",
      "device-plugin",
      "kubelet",
      "Admission",
    ],
    fix:
      "run nvidia-smi on the node. If it works, the plugin's container has lost the devices (a systemctl daemon-reload with cgroups of systemd, a driver that was updated or reloaded): delete the plugin's pod on that node. If it fails or lists fewer GPUs: dmesg | grep -i xid, drain the node and reset the GPU, reboot or repair the driver. Delete the rejected pods, which are not tried again: a controller makes new ones all the time meanwhile, so cordon the node",
    links: [
      "https://github.com/NVIDIA/k8s-device-plugin/issues/1223",
      "https://github.com/NVIDIA/k8s-device-plugin/issues/2038",
    ],
  },
  {
    id: "kubelet-device-plugin-down",
    refines: "kubelet-device-plugin",
    by: "kubelet",
    summary:
      "a device plugin that has registered does not answer at its socket any more: its pod ended, restarts, or was removed",
    texts: [
      "Error while dialing",
      "Error while dialing:",
      "transport: Error while dialing",
      "transport: Error while dialing:",
    ]
      .flatMap((begin) =>
        ["connection refused", "no such file or directory"].map((error) =>
          `${begin} dial unix <path>/device-plugins/<name>: connect: ${error}`
        )
      ),
    evidence: "reported",
    fix:
      "kubectl get pods -A -o wide: the plugin's pod on that node (of the name of the socket), its log and that of its last run (kubectl logs --previous). When it runs again, it registers anew: then delete the rejected pods, which are not tried again, so that their controllers create others. If the plugin was removed, its devices count as unhealthy: restart the kubelet (running pods go on)",
    links: ["https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/device-plugins/"],
  },
  {
    id: "nvidia-shared-request",
    refines: "kubelet-device-plugin",
    by: "kubelet",
    summary:
      "the pod asks for more than one share of GPUs that NVIDIA's device plugin shares (time-slicing, MPS), which its configuration refuses",
    texts: ["", ", which is unexpected"].flatMap((end) => [
      `invalid request: maximum request size for shared resources is 1; found <number>${end}`,
      `invalid allocation request for <name>: invalid request: maximum request size for shared resources is 1; found <number>${end}`,
      `request for '<name>: <number>' too large: maximum request size for shared resources is 1${end}`,
    ]),
    evidence: "source",
    fix:
      "request one: with time-slicing several shares give no more of a GPU. Else set failRequestsGreaterThanOne: false in the plugin's configuration (the ConfigMap of sharing), which lets such pods in, with the same access. Delete the rejected pod, which is not tried again",
    links: ["https://github.com/NVIDIA/k8s-device-plugin#shared-access-to-gpus"],
  },
  {
    id: "nvidia-plugin-device-unknown",
    refines: "kubelet-device-plugin",
    by: "kubelet",
    summary:
      "the kubelet gives the pod a GPU or MIG device that NVIDIA's device plugin does not have: they were made anew or removed since it registered",
    texts: ["", ", which is unexpected"].flatMap((end) => [
      `invalid allocation request for <name>: invalid request: unknown device: <name>${end}`,
      `invalid allocation request for <name>: unknown device: <name>${end}`,
    ]),
    evidence: "source",
    fix:
      "compare nvidia-smi -L on the node with the device of the message; delete the device plugin's pod there, so that it registers what there is now, and restart the kubelet if it stays (running pods go on). Change MIG devices only on a drained node. Delete the rejected pods, which are not tried again",
    links: ["https://github.com/NVIDIA/k8s-device-plugin/blob/v0.17.0/internal/rm/rm.go"],
  },
  {
    id: "kubelet-device-unavailable",
    refines: "kubelet-device-plugin",
    by: "kubelet",
    summary:
      "the kubelet has no free healthy device of that kind: all are taken or unhealthy, the device plugin has just restarted, or devices of pods that have ended are still counted",
    texts: ["", "Allocate failed due to "].flatMap((begin) => [
      `${begin}requested number of devices unavailable for <name>. Requested: <number>, Available: <number>`,
      `${begin}requested number of devices unavailable for <name>. Requested: <number>, Available: <number>, which is unexpected`,
    ]),
    evidence: "reported",
    fix:
      "kubectl describe node: what pods have allocated of it against Allocatable (pods with nodeName, or several that start at once, come past the scheduler's count). Allocatable lower than the node's devices: the log of the device plugin's pod on the node (unhealthy devices, not registered yet after a restart). If there should be free ones: restart the kubelet (running pods go on), which counts anew: pods that were deleted by force leave such records. Delete the failed pods, which are not tried again",
    links: ["https://github.com/kubernetes/kubernetes/issues/130145"],
  },
  {
    id: "kubelet-device-checkpoint",
    refines: "kubelet-device-plugin",
    by: "kubelet",
    summary: "the kubelet cannot write its record of allocated devices: its disk is full or read-only",
    texts: ["", "Update plugin resources failed due to ", "Allocate failed due to "].map((begin) =>
      `${begin}failed to write checkpoint file kubelet_internal_checkpoint: <any>`
    ),
    evidence: "reported",
    fix:
      "df -h and df -i of /var/lib/kubelet/device-plugins on the node, and dmesg (a filesystem that the kernel mounted read-only): free space (logs; crictl rmi --prune removes all unused images, also those that no registry has), then delete the failed pods, which are not tried again",
    links: ["https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/device-plugins/"],
  },
  {
    id: "kubelet-cpu-manager",
    by: "kubelet",
    summary: "the static CPU manager has no exclusive CPUs left for the pod",
    texts: [
      "Allocate failed due to not enough cpus available to satisfy request",
      "not enough cpus available to satisfy request: requested=<number>, available=<number>",
      "SMT Alignment Error: requested <any>",
      "SMT Alignment Error: not enough free physical CPUs: <any>",
    ],
    evidence: "source",
    fix: "request fewer CPUs, or whole cores with the option full-pcpus-only; see /var/lib/kubelet/cpu_manager_state",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/cpu-management-policies/"],
  },
  {
    id: "kubelet-memory-manager",
    by: "kubelet",
    summary:
      "the memory manager's policy Static finds no NUMA nodes with the memory or huge pages that the pod requests",
    texts: [
      "[memorymanager] failed to get the default NUMA affinity, no NUMA nodes with enough memory is available",
      "[memorymanager] preferred hint violates NUMA node allocation",
      "[memorymanager] failed to find the default preferred hint",
      "[memorymanager] failed to find NUMA nodes to extend the current topology hint",
      "[memorymanager] failed to <any>",
    ],
    evidence: "reported",
    fix:
      "request what one group of NUMA nodes has left: a NUMA node that a pod of several nodes uses is closed to pods of one. " +
      "Compare /var/lib/kubelet/memory_manager_state, or use the memory manager policy None",
    links: [
      "https://kubernetes.io/docs/tasks/administer-cluster/memory-manager/",
      "https://github.com/kubernetes/kubernetes/issues/120733",
    ],
  },
  {
    id: "kubelet-topology",
    by: "kubelet",
    summary: "the topology manager finds no NUMA node with all that the pod requests",
    texts: [
      "Resources cannot be allocated with Topology locality",
      "TopologyAffinityError",
      // Kubelets up to 1.20.
      "Topology Affinity Error",
    ],
    evidence: "source",
    fix:
      "request what one NUMA node has, or use the topology manager policy best-effort; the scheduler does not know " +
      "NUMA nodes, so a controller may create such pods again and again",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/topology-manager/"],
  },
  {
    id: "kubelet-node-resources",
    by: "kubelet",
    summary: "the node has less of a resource left than the pod requests",
    texts: [
      "Node didn't have enough resource: <name>, requested: <number>, used: <number>, capacity: <number>",
      "Node didn't have enough capacity: <name>, requested: <number>, capacity: <number>",
      ...["cpu", "pods", "ephemeral-storage"].map((name) => `OutOf${name}`),
      // Without what stands around it, any program prints it: spaces and capital letters do not count.
      "Warning OutOfmemory",
      "OutOfmemory <number> <time>",
      // A resource of a vendor.
      ...["com", "io", "org", "dev", "net", "ai", "cn"].map((domain) => `OutOf<pluginName>.${domain}/<pluginName>`),
    ],
    evidence: "source",
    fix:
      "delete the failed pod: its controller creates another. It happens where nodeName is set, with static pods, and " +
      "where pods end later than the scheduler counts; capacity: 0 of what the node has: the kubelet had just started and had not measured it, or the device plugin had not registered yet",
    links: [`${KUBELET}/lifecycle/predicate.go`, "https://github.com/kubernetes/kubernetes/issues/98928"],
  },
  {
    id: "kubelet-predicate-failed",
    by: "kubelet",
    summary: "the node no longer meets what the pod requires: labels, taints, free ports",
    texts: [
      "Predicate <words> failed",
      "Predicate NodeAffinity failed: node(s) didn't match Pod's node affinity/selector",
      "Predicate <words> failed: <any>",
      // The reasons alone, as kubectl's list of pods has them, some with the restarts.
      "NodeAffinity <number>",
      "NodePorts <number>",
      "MatchNodeSelector",
      "NodeSelectorMismatching",
      "PodFitsHostPorts",
    ],
    evidence: "source",
    anywhere: [
      ...["NodeAffinity", "NodePorts"].flatMap(listed),
      "Predicate",
      "MatchNodeSelector",
      "NodeSelectorMismatching",
      "PodFitsHostPorts",
    ],
    fix:
      "delete the failed pod: its controller creates another; one without a controller, or a task of a workflow (Flyte, runners), has to be created again: set retries. After a reboot, or when a spot node comes back under its name, the kubelet checks its pods before the node's labels are back: such failed pods are harmless: kubectl -n NS delete pods --field-selector=status.phase=Failed (their logs are then lost). If new ones fail so: compare kubectl get node NODE --show-labels with nodeSelector and affinity, and remove nodeName. NodePorts: the old pod has the hostPort: strategy Recreate, or maxSurge 0",
    links: [`${KUBELET}/lifecycle/predicate.go`, "https://github.com/kubernetes/kubernetes/issues/100467"],
  },
  {
    id: "kubelet-admission-failed",
    by: "kubelet",
    summary:
      "the kubelet cannot admit the pod: its device, CPU or memory manager failed, or it does not know its own node",
    texts: [
      "Allocate failed due to <any>, which is unexpected",
      "Update plugin resources failed due to <any>, which is unexpected",
      "GeneralPredicates failed due to <any>, which is unexpected",
      "Kubelet cannot get node info.",
      // The status and the restarts in kubectl's list of pods.
      "UnexpectedAdmissionError <number>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "delete the failed pod: its controller creates another. If that fails, too, read the kubelet's log at that time, and " +
      "check that the kubelet reaches the API server",
    links: [`${KUBELET}/lifecycle/predicate.go`],
  },
  {
    id: "kubelet-evicted",
    by: "kubelet",
    summary:
      "no failed start: the kubelet ended the pod, because it used too much of a resource that the node is short of",
    texts: [
      "The node was low on resource: <words>. <why>",
      "The node was low on resource: <words>.",
      ...["Pod ", ""].map((begin) => `${begin}The node was low on resource: [<words>]`),
      // The status and the restarts in kubectl's list of pods.
      "Evicted <number>",
    ],
    evidence: "source",
    behind: "all",
    anywhere: [
      ...listed("Evicted"),
      "The node was low on resource",
    ],
    fix:
      "kubectl describe pod names the resource, kubectl describe node its conditions. Give the pod's containers requests and limits of that resource (memory, ephemeral-storage) that fit what they use; a node that stays short of disk has large logs or images. The failed pod is only a record, its controller has made another: kubectl delete pod NAME",
    links: ["https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/"],
  },
  {
    id: "kubelet-evicted-disk",
    refines: "kubelet-evicted",
    by: "kubelet",
    summary:
      "no failed start: the node's disk (or its inodes) is nearly full, and the kubelet ended the pod that used most beyond its request",
    texts: [
      ...withOneOf(
        ["ephemeral-storage", "nodefs", "imagefs", "inodes", "nodefsInodes", "imagefsInodes"],
        (resource) => [
          `The node was low on resource: ${resource}. <why>`,
          `The node was low on resource: ${resource}.`,
        ],
      ),
      ...["Pod ", ""].map((begin) => `${begin}The node was low on resource: [DiskPressure]`),
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["The node was low on resource"],
    fix:
      "df -h, df -i, du -xsh /var/lib/kubelet/pods/* /var/log/* /var/lib/containerd: logs and emptyDir volumes of pods, what containers write outside of volumes, images (crictl rmi --prune removes all unused ones, also those that no registry has), old journals. Then a larger disk, log limits (containerLogMaxSize), a volume for what the pod writes, and ephemeral-storage requests of what it uses: the message shows which container wrote how much. The failed pod is only a record: delete it",
    links: ["https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/"],
  },
  {
    id: "kubelet-evicted-memory",
    refines: "kubelet-evicted",
    by: "kubelet",
    summary:
      "no failed start: the node was nearly out of memory, and the kubelet ended the pod that used most beyond its request",
    texts: [
      "The node was low on resource: memory. <why>",
      "The node was low on resource: memory.",
      ...["Pod ", ""].map((begin) => `${begin}The node was low on resource: [MemoryPressure]`),
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["The node was low on resource"],
    fix:
      "the message shows which container used how much, and its request (0: none is set, so that it is ended first): set requests.memory to what it uses, and a limit; kubectl top pods --containers, kubectl top node. All pods' limits far above what the node has, and programs beside Kubernetes, lead there: fewer pods, a larger node, systemReserved and kubeReserved. The failed pod is only a record: delete it",
    links: ["https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/"],
  },
  {
    id: "kubelet-evicted-own-limit",
    refines: "kubelet-evicted",
    by: "kubelet",
    summary:
      "no failed start: the pod was ended as it wrote more on the node's disk than its own limit allows; the node is not short",
    texts: [
      "Pod ephemeral local storage usage exceeds the total limit of containers <name>",
      "Container <name> exceeded its local ephemeral storage limit <name>",
      "Usage of EmptyDir volume <name> exceeds the limit <name>",
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["Pod ephemeral local storage usage", "local ephemeral storage limit", "Usage of EmptyDir volume"],
    fix:
      "EmptyDir: raise sizeLimit of that volume, or let the program write less there. Else raise limits.ephemeral-storage (also a LimitRange's default: kubectl describe limitrange): it counts what a container writes outside of volumes, its logs and emptyDir volumes together; write large data to a PersistentVolume, and log less. Files that were deleted while open count until they are closed",
    links: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#local-ephemeral-storage"],
  },
  {
    id: "kubelet-container-lost",
    by: "kubelet",
    summary:
      "the kubelet no longer found the container when the pod ended or after the node came back: its exit code 137 is set by the kubelet and says nothing",
    texts: [
      "The container could not be located when the pod was terminated",
      "The container could not be located when the pod was deleted. The container used to be Running",
      "The container could not be located when the pod was deleted.",
      "ContainerStatusUnknown",
      // The status and the restarts in kubectl's list of pods.
      "ContainerStatusUnknown <number>",
    ],
    evidence: "source",
    anywhere: ["could not be located when the pod was", "ContainerStatusUnknown"],
    // What a warning of admission, or an event, says of the same pod is the cause.
    behind: ["would violate PodSecurity", "forbidden sysctl", "Evicted", "was low on resource"],
    fix:
      "look for what happened before: kubectl describe pod and node (Evicted, DiskPressure, NodeNotReady), a reboot (journalctl --list-boots), or a runtime whose data was removed. Delete the pod that " +
      "is left over: its controller has created another",
    links: ["https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet/status/status_manager.go"],
  },
  {
    id: "kubelet-node-shutdown",
    by: "kubelet",
    summary: "the node shuts down",
    texts: [
      "Pod was rejected as the node is shutting down.",
      "Pod was terminated in response to imminent node shutdown.",
      "Node is in progress of shutting down, not admitting any new pods",
      "Node is shutting, evicting pods",
      // The status and the restarts in kubectl's list of pods.
      "NodeShutdown <number>",
    ],
    evidence: "source",
    anywhere: [
      ...listed("NodeShutdown"),
      "node is shutting down",
      "imminent node shutdown",
      "in progress of shutting down, not admitting",
      "Node is shutting, evicting pods",
    ],
    fix:
      "delete the failed pod: its controller creates another; if the node does not shut down, look for an inhibitor " +
      "that systemd-logind keeps",
    links: ["https://kubernetes.io/docs/concepts/cluster-administration/node-shutdown/"],
  },
  {
    id: "kubelet-node-condition",
    by: "kubelet",
    summary: "the kubelet admits no pods, because the node is short of disk space, memory or process ids",
    texts: [
      "The node had condition: [<words>].",
      "Failed to admit pod <name> - node has conditions: [<words>]",
      "node has conditions: [<words>]",
    ],
    evidence: "source",
    fix: "free what the condition names: disk space for DiskPressure (crictl rmi --prune), memory, process ids",
    links: ["https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/"],
  },
  {
    id: "kubelet-bootstrap-key",
    by: "kubelet",
    summary:
      "the certificate that the API server gave a joining node is for another key: a request of an earlier start with the same name is still there, and the kubelet's key was lost since",
    texts: [
      "bootstrap client certificate does not match private key, you may need to delete the client CSR: tls: private key does not match public key",
      "bootstrap client certificate does not match private key, you may need to delete the client CSR: <any>",
    ],
    evidence: "reported",
    fix:
      "kubectl get csr, then kubectl delete csr NAME of that node, and start the kubelet again, which asks anew. Keep /var/lib/kubelet/pki (origin: openshift.local.config) on a disk that outlives the start: a node that runs in a container needs it as a volume",
    links: ["https://kubernetes.io/docs/reference/access-authn-authz/kubelet-tls-bootstrapping/"],
  },
  {
    id: "node-pressure",
    by: "kubelet",
    summary: "the node is under pressure: the kubelet evicts pods there and admits only those that tolerate it",
    texts: [
      "kubelet has disk pressure",
      "kubelet has insufficient memory available",
      "kubelet has insufficient PID available",
    ],
    evidence: "source",
    anywhere: ["kubelet has disk pressure", "kubelet has insufficient"],
    fix:
      "disk: df -h and df -i of /var/lib/kubelet, /var/lib/containerd (docker, containers) and /var/log on the node; crictl rmi --prune, old logs, emptyDir and writable layers of pods without ephemeral-storage limits; then a larger disk, or evictionHard. Memory: kubectl top pod -A --sort-by=memory, limits, fewer pods or a larger node. PIDs: podPidsLimit, and who makes so many. The taint goes by itself some minutes after the cause",
    links: ["https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/"],
  },
  {
    id: "kubelet-apparmor",
    by: "kubelet",
    summary: "an AppArmor profile that is not loaded on the node, or a node without AppArmor",
    texts: [
      "apparmor profile not found <name>",
      "applying apparmor profile to container <id>: apparmor profile not found <name>",
      "Cannot enforce AppArmor: profile <name> is not loaded",
      "Cannot enforce AppArmor: AppArmor is not enabled on the host",
      "Cannot enforce AppArmor: <any>",
    ],
    evidence: "source",
    fix: "load the profile on every node with apparmor_parser, or remove it from the pod",
    links: ["https://kubernetes.io/docs/tutorials/security/apparmor/"],
  },
  {
    id: "kubelet-apparmor-off",
    refines: "kubelet-apparmor",
    by: "kubelet",
    summary:
      "the pod asks for an AppArmor profile, and this node's kernel has no AppArmor (RHEL, CentOS, Amazon Linux with SELinux), or has it off",
    texts: [
      "AppArmor is not enabled on the host",
      "AppArmor disabled by binary build",
      "AppArmor disabled by feature-gate",
    ].map((why) => `Cannot enforce AppArmor: ${why}`),
    evidence: "source",
    fix:
      "take the profile out of the pod template: appArmorProfile of its securityContexts, and annotations container.apparmor.security.beta.kubernetes.io/NAME. If they are not there, something adds them: a PodSecurityPolicy (annotations apparmor.security.beta.kubernetes.io of RKE2's and other CIS profiles: remove them, or update), a webhook, the chart. " +
      "Or bind the pod to nodes with AppArmor (Ubuntu, Debian, SLES; cat /sys/module/apparmor/parameters/enabled prints Y). Delete the rejected pod: it is not tried again",
    links: ["https://kubernetes.io/docs/tutorials/security/apparmor/", "https://github.com/rancher/rke2/issues/483"],
  },
  {
    id: "kubelet-supplemental-groups-policy",
    by: "kubelet",
    summary: "supplementalGroupsPolicy: Strict on a node whose runtime does not know it",
    texts: ["SupplementalGroupsPolicy=<words> is not supported in this node"],
    evidence: "source",
    fix: "use containerd 2.0 or newer, or the policy Merge",
    links: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  },
  {
    id: "kubelet-pod-os",
    by: "kubelet",
    summary: "the pod is for another operating system than the node's",
    texts: [
      "Failed to admit pod as the `kubernetes.io/os` label doesn't match node label",
      "Failed to admit pod as the OS field doesn't match node OS",
    ],
    evidence: "source",
    fix: "correct spec.os, or select nodes of that operating system",
    links: [`${KUBELET}/lifecycle/predicate.go`],
  },
];
