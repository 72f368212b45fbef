/**
 * What CRI-O and Podman refuse of a container's request, and clients that do not reach Podman.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** What CRI-O and Podman refuse. */
export const CRIO_REQUESTS: readonly DaemonRule[] = [
  {
    id: "engine-mount-source-missing",
    by: "containerd",
    summary: "CRI-O or Podman does not find the source of a mount on the node",
    texts: [
      "cannot mount <path>: path does not exist and will cause issues as a directory",
      "failed to resolve symlink <path>: lstat <path>: no such file or directory",
    ],
    evidence: "source",
    fix:
      "create the path on the node, or correct the volume: Podman creates no directory for a bind mount, as Docker does with -v; CRI-O refuses paths of " +
      "absent_mount_sources_to_reject, such as /etc/hostname, which have to be files",
    links: ["https://github.com/cri-o/cri-o/blob/v1.30.0/docs/crio.conf.5.md"],
  },
  {
    id: "crio-sandbox-exists",
    by: "containerd",
    summary: "CRI-O still has a sandbox of that name, left from before a reboot or a restart",
    texts: ["pod sandbox with name <name> already exists"],
    evidence: "reported",
    fix:
      "remove it: crictl pods --name, then crictl rmp -f ID; if CRI-O lists none, drain the node, stop the kubelet and crio, and run crio wipe -f (which removes all of its containers and images), or update CRI-O",
    links: ["https://github.com/cri-o/cri-o/issues/1742"],
  },
  {
    id: "crio-restore-failed",
    by: "containerd",
    summary:
      "CRI-O cannot restore a sandbox from before its restart, mostly after a reboot: it removes it, and the kubelet makes the pod anew",
    texts: [
      "Could not restore sandbox <id>: <any>",
      "Could not restore sandbox <id> container <id>: <any>",
      "Could not restore sandbox <id> container <id>: open <path>/config.json: no such file or directory",
      "Could not restore sandbox <id>: failed to Statfs <path>: no such file or directory",
      "Could not restore sandbox <id>: error reading sandbox state from disk <id>: runtime not correctly setup",
      "error reading sandbox state from disk <id>: runtime not correctly setup",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "wait until the kubelet has started the pods again. If it comes at each restart of crio: the runtime of the sandbox has to be in crio.conf (runtime not correctly setup), /run must not lose its files while crio " +
      "runs, and leftovers are removed with crictl rmp -f",
    links: ["https://github.com/cri-o/cri-o/issues/5569", "https://github.com/cri-o/cri-o/issues/8673"],
  },
  {
    id: "crio-pid-namespace",
    by: "containerd",
    summary: "CRI-O cannot share the pod's PID namespace: its sandbox has no infra container, or it ended",
    texts: [
      "PID namespace requested, but sandbox infra container invalid",
      "PID namespace requested, but sandbox infra container unexpectedly invalid",
      "pod level PID namespace requested for the container, but pod sandbox was not similarly configured, and does not have an infra container",
      "target PID namespace specified with invalid target ID",
    ],
    evidence: "source",
    fix:
      "set the PID namespace alike for sandbox and container (crictl: namespace_options of both files; NODE is 2, CONTAINER 1, POD 0); shareProcessNamespace does not go with virtual machines (Kata) of old CRI-O; " +
      "if the infra container ended, read why with crictl inspectp",
    links: ["https://github.com/cri-o/cri-o/issues/4264"],
  },
  {
    id: "crio-cpu-annotations",
    by: "containerd",
    summary:
      "CRI-O's hooks for real-time workloads cannot do what an annotation of the pod asks (cpu-shared, cpu-load-balancing, cpu-freq-governor, …)",
    texts: [
      "failed to run pre-create hook for container <name>: <any>",
      "failed to run pre-start hook for container <name>: <any>",
      "shared CPUs were requested for container <name> but none are defined",
      "no exclusive CPUs found, all CPUs: <name>, shared CPUs: <name>",
      "governor <name> not available for cpu <number>",
    ],
    evidence: "source",
    fix:
      "correct the annotation (cpu-load-balancing.crio.io, irq-load-balancing.crio.io, cpu-quota.crio.io, cpu-shared.crio.io, cpu-freq-governor.crio.io), give the container whole CPUs with limits that equal its requests, set shared_cpuset of CRI-O for shared ones, and use the RuntimeClass of the node's performance profile",
    links: ["https://github.com/cri-o/cri-o/blob/v1.33.0/docs/crio.conf.5.md"],
  },
  {
    id: "crio-device-path",
    by: "containerd",
    summary: "a privileged pod asks for a device at a path that the node has already, which CRI-O refuses",
    texts: ["privileged container was configured with a device container path that already exists on the host"],
    evidence: "source",
    fix:
      "use another path in the container (for a block volume devicePath of volumeDevices), or run it without privileged; or set privileged_without_host_devices of a runtime handler of CRI-O, with which only what the pod asks for is added",
    links: ["https://github.com/cri-o/cri-o/blob/v1.33.0/internal/factory/container/device_linux.go"],
  },
  {
    id: "crio-hostport",
    by: "containerd",
    summary:
      "CRI-O cannot map the pod's hostPort: neither iptables nor nftables of that address family works on the node",
    texts: [
      "failed to add hostport mapping for sandbox <name>(<hash>): failed to execute iptables-restore: <any>",
      "no HostPort support for IPv<number> on this host",
      "failed to add hostport mapping for sandbox <any>: no HostPort support for IPv<number> on this host",
    ],
    evidence: "source",
    fix:
      "load the kernel's modules (ip_tables, ip6_tables, nf_tables, nf_nat) and install iptables or nft for CRI-O, or remove hostPort from the pod; where the network plugin maps ports itself set disable_hostport_mapping in crio.conf",
    links: ["https://github.com/cri-o/cri-o/blob/v1.33.0/internal/hostport/meta_hostport_manager.go"],
  },
  {
    id: "storage-ids-exhausted",
    by: "containerd",
    summary:
      "CRI-O or Podman has no ids left for another user namespace of its own (annotation userns-mode, --userns=auto)",
    texts: [
      "not enough unused IDs in user namespace",
      "not enough unused IDs in user namespace: <any>",
      "could not find enough available IDs",
    ].flatMap((text) => [text, `creating pod sandbox with name <name>: ${text}`]),
    needs: ["not enough unused IDs", "creating pod sandbox", "user namespace", "userns"],
    evidence: "reported",
    fix:
      "give the user containers (rootless: your own) more in /etc/subuid and /etc/subgid, such as containers:2147483647:2147483648, and for CRI-O restart it; ask for fewer ids (size=65536), or remove ended containers, which keep theirs (what they wrote outside of volumes is lost)",
    links: ["https://github.com/cri-o/cri-o/issues/7568"],
  },
  {
    id: "crio-userns-annotation",
    by: "containerd",
    summary: "CRI-O refuses the user namespace of the annotation io.kubernetes.cri-o.userns-mode",
    texts: [
      "cannot use uidmapping or gidmapping if RunAsUser is not set",
      "cannot use uidmapping or gidmapping if not running as root and minimum mappable ID is not set",
      "cannot use uidmapping or gidmapping if running as a UID below minimum mappable ID <number>",
      ...["UID", "GID"].map((kind) =>
        `not allowed to map ${kind} range (<number>-<number>), below minimum mappable ${kind} <number>`
      ),
      "cannot use both keep-id and map-to-root: <name>",
      "invalid userns mode: <name>",
      "userns requested but no userns mappings configured",
    ],
    evidence: "source",
    fix:
      "use hostUsers: false instead of the annotation; else set runAsUser, and minimum_mappable_uid and minimum_mappable_gid of crio.conf to what the annotation maps",
    links: ["https://github.com/cri-o/cri-o/blob/v1.30.0/docs/crio.conf.5.md"],
  },
  {
    id: "crio-memory-in-use",
    by: "containerd",
    summary: "a running container's memory limit cannot be lowered below what the container uses at that time",
    texts: ["cannot decrease memory limit to <number> bytes: current usage is <number> bytes"],
    evidence: "source",
    fix:
      "choose a limit above the usage that the message names, or let the program give memory back first (page cache counts as well); a new limit of that size can be had by a restart: delete the pod with the lower limit in its template",
    links: ["https://kubernetes.io/docs/tasks/configure-pod-container/resize-container-resources/"],
  },
  {
    id: "crio-memory-minimum",
    by: "containerd",
    summary: "a memory limit that is lower than what CRI-O's runtime itself needs to start a container",
    texts: [
      "set memory limit <number> too low; should be at least <number>",
      "set memory limit <number> too low; should be at least <number> bytes",
      "pod set memory limit <number> too low; should be at least <number> bytes",
      "memory validation failed: set memory limit <number> too low; should be at least <number> bytes",
    ],
    evidence: "source",
    fix:
      "raise the memory limit of the pod or container at least to the bytes that the message names, 12 MiB most often; a limit of 500m is half a byte, 500M or 500Mi is meant",
    links: ["https://github.com/cri-o/cri-o/blob/v1.30.0/internal/config/cgmgr/cgmgr_linux.go"],
  },
  {
    id: "crio-request-timeout",
    by: "containerd",
    summary: "CRI-O gave up: the OCI runtime did not create the container in time",
    texts: [
      "Container creation timeout (<words>)",
      "create container timeout",
      "CreateCtr: context was either canceled or the deadline was exceeded: context deadline exceeded",
    ],
    evidence: "source",
    fix:
      "CRI-O's log names the stage before it (Currently at stage …). Of storage or spec: a volume with very many files that is relabelled or chowned (fsGroupChangePolicy: OnRootMismatch; SELinux type spc_t ends the relabelling, and that container's confinement), a volume or disk that does not answer; of container creating: a hook, a frozen cgroup, an overloaded node (iostat, /proc/pressure). If it stays for one container, systemctl restart crio, which ends no container",
    links: ["https://github.com/cri-o/cri-o/blob/v1.30.0/internal/oci/runtime_oci.go"],
  },
  {
    id: "crio-detached-mounts",
    by: "containerd",
    summary: "CRI-O does not start on RHEL 7: the sysctl fs.may_detach_mounts is 0",
    texts: [
      "fs.may_detach_mounts sysctl: expected 1, got <number>; this may result in <any>",
      "fs.may_detach_mounts sysctl: expected 1, got <number>",
    ],
    evidence: "source",
    fix: "set the sysctl fs.may_detach_mounts to 1, also in /etc/sysctl.d",
    links: ["https://github.com/cri-o/cri-o/blob/v1.20.0/internal/config/node/sysctl.go"],
  },
  {
    id: "crio-device-not-allowed",
    by: "containerd",
    summary: "a device of the annotation io.kubernetes.cri-o.Devices that CRI-O does not allow",
    texts: [
      "device <path> is specified but is not in allowed_devices",
      "<path> is specified but is not in allowed_devices",
    ],
    evidence: "source",
    fix:
      "list the device in allowed_devices of /etc/crio/crio.conf.d and restart CRI-O, or remove it from the pod's annotation; allowed by default are only " +
      "/dev/fuse and, in newer releases, /dev/net/tun",
    links: ["https://github.com/cri-o/cri-o/blob/v1.30.0/docs/crio.conf.5.md"],
  },
  {
    id: "crio-name-reserved",
    by: "containerd",
    summary:
      "CRI-O already has a pod or container of that name: an earlier attempt to create it still runs, or one of an earlier run is left",
    texts: [
      "error reserving ctr name <name> for id <hash>: name is reserved",
      "error reserving pod name <name> for id <hash>: name is reserved",
      "error reserving pod name <words>: name is reserved",
      "reserve container name <name>: name is reserved",
      "Creation of <words> <name> not yet finished. Currently at stage <words>. Waiting up to <words> for it to finish",
      "waited too long for request to timeout or <words> <name> to be created",
    ],
    evidence: "reported",
    fix:
      "of the kubelet: the creation takes longer than it waits, so it asks again: most often CRI-O relabels or chowns a volume with very many files (fsGroupChangePolicy: OnRootMismatch, the same " +
      "seLinuxOptions level each time, or type spc_t), or the disk or the network plugin is slow; CRI-O's log names the stage. Of crictl or a benchmark with fixed names and uids: remove the pods of its last run (crictl pods; crictl stopp, which ends their containers, and rmp), or give new ones another uid. " +
      "system load is only CRI-O's guess",
    links: [
      "https://github.com/lxc/lxcri/issues/43",
      "https://github.com/cri-o/cri-o/blob/v1.28.0/server/container_create.go",
    ],
  },
];
