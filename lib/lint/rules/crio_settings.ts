/**
 * Keys of CRI-O's configuration that it refuses when it starts, and what it refuses of a container.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CRIO = "https://github.com/cri-o/cri-o";
const CONF = `${CRIO}/blob/v1.33.0/docs/crio.conf.5.md`;

/** Faults as CRI-O prints them, behind the part of its configuration that it validates. */
function of(part: "api" | "image" | "network" | "root" | "runtime", faults: readonly string[]): readonly string[] {
  return faults.map((fault) => `validating ${part} config: ${fault}`);
}

/** Settings of CRI-O. */
export const CRIO_SETTINGS: readonly DaemonRule[] = [
  {
    id: "crio-default-runtime",
    refines: "crio-config",
    by: "containerd",
    summary: "CRI-O does not start: default_runtime names a runtime that has no table in its configuration",
    texts: of("runtime", [
      "default_runtime set to <name>, but no runtime entry was found for it",
      "default_runtime set to <name>, but no runtime entry table [crio.runtime.runtimes.<words>] was found",
    ]),
    evidence: "source",
    fix:
      "add [crio.runtime.runtimes.NAME] with runtime_path to a file in /etc/crio/crio.conf.d (newer packages come with crun alone), or set default_runtime to one that is there: crio config | grep -A3 runtimes prints them; then restart crio",
    links: [CONF],
  },
  {
    id: "crio-default-sysctls",
    refines: "crio-config",
    by: "containerd",
    summary:
      "CRI-O does not start: default_sysctls has a sysctl that belongs to the whole node, or is not written as key=value",
    texts: of("runtime", [
      "invalid default_sysctls: <name> not whitelisted",
      "invalid default_sysctls: <name> is not in key=value format",
      "invalid default_sysctls: <name> is invalid, extra spaces found: format should be key=value",
      "invalid default_sysctls: <any>",
    ]),
    evidence: "source",
    fix:
      'keep only sysctls of a namespace there (net.*, kernel.shm*, kernel.msg*, kernel.sem, fs.mqueue.*), as "key=value" without spaces, in /etc/crio/crio.conf and crio.conf.d. Others are the node\'s: set them in /etc/sysctl.d. Then restart crio',
    links: [CONF],
  },
  {
    id: "crio-default-capabilities",
    refines: "crio-config",
    by: "containerd",
    summary: "CRI-O does not start: default_capabilities has a name that is no capability",
    texts: of("runtime", ["invalid capabilities: <any>"]),
    evidence: "source",
    fix:
      "correct default_capabilities in /etc/crio/crio.conf and crio.conf.d: names such as CHOWN or NET_BIND_SERVICE, each in quotation marks; then restart crio",
    links: [CONF],
  },
  {
    id: "crio-cgroup-manager",
    refines: "crio-config",
    by: "containerd",
    summary: "CRI-O does not start: it cannot use the cgroup manager of its configuration",
    texts: of("runtime", [
      "unable to update cgroup manager: <any>",
      "unable to update cgroup manager: invalid cgroup manager: <words>",
    ]),
    evidence: "source",
    fix:
      "set cgroup_manager in /etc/crio/crio.conf.d to systemd on a node with systemd, where its D-Bus answers (systemctl status dbus), and to cgroupfs, with conmon_cgroup pod, on one without; the kubelet's cgroupDriver has to be the same",
    links: [CONF],
  },
  {
    id: "crio-value-refused",
    refines: "crio-config",
    by: "containerd",
    summary: "CRI-O does not start: a value of its configuration, which the message names, is not one that it takes",
    texts: [
      ...of("root", ["log_dir is not an absolute path"]),
      ...of("runtime", [
        "log size max should be negative or >= <number>",
        "invalid infra_ctr_cpuset: <any>",
        "invalid timezone: <any>",
        "blockio configuration: <any>",
        "rdt configuration: <any>",
        "invalid `runtime_type` <name> for runtime <name>",
        "runtime_config_path can only be used with the 'vm' runtime type",
        "no_sync_log is only allowed with runtime type 'oci', runtime type is <name>",
        "unrecognized image volume type specified",
        "min_injected_gomaxprocs must be >= 0, got <index>",
      ]),
      ...of("image", [
        "invalid pause image <name>: <any>",
        "invalid short name mode <name>",
        "additional_artifact_stores entry must be absolute: <name>",
      ]),
      ...of("network", ["invalid cni_status_grace_period: must not be negative, got <any>"]),
      ...of("api", ["stream TLS cert path is empty", "stream TLS key path is empty"]),
    ],
    evidence: "source",
    fix:
      "correct that key in /etc/crio/crio.conf and crio.conf.d, where the last file in the alphabet counts, and restart crio: log_size_max -1 or at least 8192, cpusets as 0-1,4, short_name_mode enforcing or disabled, pause_image with a tag, " +
      "blockio_config_file and rdt_config_file a file that exists. crio config prints what is in force",
    links: [CONF],
  },
  {
    id: "crio-socket-used",
    by: "containerd",
    summary:
      "CRI-O does not start: it cannot listen on its socket, as another CRI-O has it, or its directory may not be written",
    texts: [
      ...["address already in use", "permission denied", "no such file or directory", "invalid argument"].map((errno) =>
        `Failed to listen: listen unix <path>: bind: ${errno}`
      ),
      "Failed to chmod listen socket <path>: <any>",
    ],
    evidence: "source",
    anywhere: ["crio", "cri-o"],
    fix:
      "see who has it: ss -xlp | grep crio, systemctl status crio. End a second CRI-O (one started by hand, or of another package); without one remove the socket that is left and start crio. listen in [crio.api] names the path, whose directory root has to be able to write; it may have at most 107 characters",
    links: [CONF],
  },
  {
    id: "crio-recursive-read-only",
    by: "containerd",
    summary:
      "a read-only volume of the container is to be read-only with all mounts below it, which the node cannot do or the volume excludes",
    texts: [
      "recursive read-only mount support is not available for hostPath <path>",
      "recursive read-only mount requires private propagation for hostPath <path>, got: <words>",
      "recursive read-only mount conflicts with read-write mount for hostPath <path>",
      "recursive read-only mount conflicts with RW mount for hostPath <path>",
    ],
    evidence: "source",
    fix:
      "set recursiveReadOnly of the mount to IfPossible or Disabled (mounts below it can then be written), or bring the node to Linux 5.12, runc 1.1 or crun 1.4 and a CRI-O with that feature. It wants readOnly: true and no mountPropagation",
    links: ["https://kubernetes.io/docs/concepts/storage/volumes/#recursive-read-only-mounts"],
  },
  {
    id: "crio-request-value",
    by: "containerd",
    summary:
      "CRI-O refuses a value of the container's request or image: a capability, HOME, the limit of memory and swap, or a time zone",
    texts: [
      "unknown capability <name> to add",
      "invalid HOME environment; newline not allowed",
      "container <hash> create failed because memory swap limit (<number>) cannot be lower than memory limit (<number>)",
      "invalid umask string <name>",
      "container <hash> has a sandbox with an empty log path",
    ],
    evidence: "source",
    needs: ["kubelet", "crio", "rpc error", "CreateContainer", "create failed", "HOME environment", "Error:"],
    fix:
      "correct it: capabilities of Kubernetes are written without CAP_ (NET_ADMIN), and drop takes ALL; HOME of the image has to be one line; a limit of memory and swap (memory-swap of crictl, an annotation) counts memory, too, so it is at least the memory limit",
    links: [`${CRIO}/blob/v1.33.0/server/container_create.go`],
  },
  {
    id: "image-volume-subpath",
    refines: "image-volume",
    by: "containerd",
    summary:
      "subPath of an image volume does not exist in the image or artifact, or is not one that the runtime can mount",
    texts: [
      "sub path <name> does not exist in image volume <image>",
      "ImageVolumeMountFailed: sub path <name> does not exist in OCI artifact volume <image>",
      "sub path <name> does not exist in OCI artifact volume <image>",
      "only directory subpath is supported, subpath: <name>, mountpoint: <path>",
      "failed to ensure image subpath <name> in <path>: <any>",
    ],
    evidence: "source",
    fix:
      "correct subPath of the volumeMount: a directory of the image, without a slash at its start (crane export IMAGE - | tar tv lists what it has). containerd and CRI-O mount directories, not single files",
    links: ["https://kubernetes.io/docs/tasks/configure-pod-container/image-volumes/"],
  },
  {
    id: "crio-network-waits",
    by: "containerd",
    summary: "CRI-O stopped, or the request ended, while a new pod waited for the node's network plugin",
    texts: [
      "server shutdown before network was ready: <any>",
      "server shutdown before CNI plugin was ready: <any>",
      "server shutdown before <network|CNI plugin> was ready: context canceled",
    ],
    evidence: "source",
    fix:
      "the kubelet tries the pod again. If it comes back: the network plugin's configuration in /etc/cni/net.d is missing, so look at the pods of the plugin on the node (kubectl get pods -A -o wide) and at journalctl -u crio for why crio restarts",
    links: [`${CRIO}/blob/v1.33.0/server/sandbox_network.go`],
  },
  {
    id: "crio-policy-unreadable",
    by: "containerd",
    summary: "CRI-O cannot read the signature policy of a namespace, or its own, so no image is pulled there",
    texts: [
      ...["permission denied", "no such file or directory", "is a directory"].map((errno) =>
        `read policy path <path>: open <path>: ${errno}`
      ),
      "read policy path <path>: stat <path>: <errno>",
      "signature policy dir <path> is not absolute",
    ],
    evidence: "source",
    fix:
      "let root read it, with the right label (restorecon -v, on SELinux), and check its JSON: NAMESPACE.json below signature_policy_dir of crio.conf, /etc/crio/policies by default. Without such a file /etc/containers/policy.json counts: removing it changes which images are allowed",
    links: [CONF],
  },
];
