/**
 * What fails in containerd before a runtime is asked: a sandbox's files, its network, names, time and NRI.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { SANDBOX_NETWORK } from "./sandbox_network.ts";
import { storeErrors } from "./image_layers.ts";

const CRI = "https://github.com/containerd/containerd/tree/v2.1.0/internal/cri/server";

/** Failures of the files that containerd makes for a sandbox. */
const FILES: readonly DaemonRule[] = [
  {
    id: "containerd-root-read-only",
    by: "containerd",
    summary:
      "the filesystem of the data of containerd, Docker or Podman, or of containerd's state directory is read-only",
    texts: [
      ...["sandbox", "volatile sandbox", "container", "volatile container"].map((what) =>
        `failed to create ${what} root directory <path>: mkdir <path>: read-only file system`
      ),
      ...storeErrors(["read-only file system"]),
      "containerd: mkdir <path>/containerd: read-only file system",
    ],
    evidence: "source",
    fix:
      "read the kernel's log for disk errors, after which it remounts read-only: check and repair the filesystem unmounted, replace a " +
      "worn SD card; else the directory is read-only by design (snap, an immutable system): set root and state in config.toml, " +
      "data-root in daemon.json, graphroot in storage.conf to a writable one. Docker Desktop and WSL: restart them",
    links: [CRI],
  },
  {
    id: "kubelet-root-read-only",
    by: "kubelet",
    summary: "the kubelet cannot write below /var/lib/kubelet: the filesystem there is read-only",
    texts: [
      ...["", "failed to run Kubelet: "].map((step) => `${step}mkdir /var/lib/kubelet: read-only file system`),
      ...["mkdir", "open", "write"].map((call) => `${call} /var/lib/kubelet/<below>: read-only file system`),
    ],
    evidence: "source",
    // These name the step as well.
    behind: ["error creating ", "error making pod data directories", "Failed to create log directory", "subPath"],
    // Below the mount point of a CSI volume it is the volume that is read-only.
    passed: ["/mount/"],
    fix:
      "findmnt -T /var/lib/kubelet on the node. ro after errors of the disk (dmesg): drain the node, replace the disk, or check it from a rescue system (fsck, unmounted) and reboot; a worn SD card is replaced. ro by design (a snap, an immutable system, a kubelet in a container): give it a writable /var/lib/kubelet, or the kubelet another --root-dir",
    links: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/"],
  },
  {
    id: "sandbox-shm",
    by: "containerd",
    summary: "containerd cannot mount the sandbox's /dev/shm",
    texts: [
      "failed to mount sandbox shm: <any>",
      "failed to create sandbox shm: <any>",
      "failed to setup sandbox files: failed to mount sandbox shm: <any>",
      "failed to setup sandbox files: failed to create sandbox shm: <any>",
    ],
    evidence: "source",
    fix: "check that containerd may mount a tmpfs below its state directory: a daemon without CAP_SYS_ADMIN or in " +
      "a nested container may not, and a full or read-only /run prevents it",
    links: [CRI],
  },
  {
    id: "sandbox-hosts-file",
    by: "containerd",
    summary: "containerd cannot create the sandbox's hosts file, a copy of the node's /etc/hosts",
    texts: [
      "failed to generate sandbox hosts file <path>: <any>",
      "failed to setup sandbox files: failed to generate sandbox hosts file <path>: <any>",
    ],
    evidence: "source",
    fix: "create /etc/hosts on the node, and check that containerd's root directory is writable",
    links: [CRI],
  },
  {
    id: "sandbox-resolv-conf",
    by: "containerd",
    summary: "containerd cannot copy the node's /etc/resolv.conf for the sandbox",
    texts: [
      "failed to copy host's resolv.conf to <path>: open <path>: <errno>",
      "failed to copy host's resolv.conf to <path>: <any>",
    ],
    evidence: "source",
    fix: "create /etc/resolv.conf on the node: it may be a broken symbolic link to a file of systemd-resolved",
    links: [CRI],
  },
  {
    id: "dockershim-resolv-conf",
    by: "kubelet",
    summary: "a kubelet or cri-dockerd in a container does not see Docker's files of the pod",
    texts: [
      "rewrite resolv.conf failed for pod <name>: ResolvConfPath <path> does not exist",
      "ResolvConfPath <path> does not exist",
    ],
    evidence: "reported",
    fix:
      "mount Docker's data directory into that container at the same path (docker info: Docker Root Dir), or run the kubelet or cri-dockerd on the node itself",
    links: ["https://github.com/openshift/origin/issues/19174"],
  },
  {
    id: "container-log",
    by: "containerd",
    summary: "containerd, or conmon of CRI-O and Podman, cannot open the container's log file",
    texts: [
      "failed to create container loggers: <any>",
      "failed to create container loggers: failed to create and open log file: <any>",
      "failed to create and open log file: <any>",
      // conmon, of CRI-O and Podman.
      "Failed to open log file No such file or directory",
      "Failed to open log file Permission denied",
      "Failed to open log file No space left on device",
      "Failed to open log file Read-only file system",
    ],
    evidence: "source",
    isBeforeRuntime: true,
    fix:
      "check /var/log/pods on the node: its space, its permissions, and what removes directories from it; for crictl " +
      "create the request's log_directory",
    links: [CRI],
  },
];

/** What an attempt itself fails with: a later one only finds that it still runs. */
const ATTEMPTS: readonly string[] = [
  "failed to generate container",
  "failed to generate spec",
  "failed to setup network for sandbox",
  "failed to set up sandbox",
  "failed to get sandbox image",
  "failed to get sandbox runtime",
  "failed to pull",
  "failed to create containerd container",
  "failed to create containerd task",
  "failed to start sandbox",
  "failed to start containerd task",
  "failed to create network namespace",
  "failed to setup sandbox files",
  "MountVolume.",
  "Unable to attach or mount volumes",
  "OCI runtime create failed",
  "failed to recover state",
];

/** Failures around a sandbox's life. */
const SANDBOXES: readonly DaemonRule[] = [
  {
    id: "sandbox-name-reserved",
    by: "containerd",
    summary: "an earlier attempt to create the same sandbox or container still runs, or hangs: this is its consequence",
    texts: [
      "failed to reserve sandbox name <name>: name <name> is reserved for <id>",
      "failed to reserve container name <name>: name <name> is reserved for <id>",
      "failed to reserve container name <name>; check if another CreateContainer request is in progress: name <name> is reserved for <id>",
      "failed to reserve sandbox name <any>",
      "failed to reserve container name <any>",
    ],
    evidence: "reported",
    behind: ATTEMPTS,
    fix:
      "find what the earlier attempt waits for: the pod's first error, and containerd's log for the id that the message names: many pods at once after a reboot (it " +
      "ends by itself), a slow disk (a cloud disk without burst credits: gp3 or a larger one), a large image of a Kata guest (raise the kubelet's " +
      "runtimeRequestTimeout), a volume that does not answer (NFS, CSI, FUSE), the relabelling or chown of its many files (fsGroupChangePolicy: OnRootMismatch), or " +
      "the network plugin. If nothing runs any more, delete the pod, restart containerd (containers go on), update it; in the end restart the node",
    links: [
      "https://github.com/containerd/containerd/issues/4604",
      "https://github.com/containerd/containerd/issues/13867",
      "https://github.com/containerd/containerd/issues/8882",
    ],
  },
  {
    id: "recovery-name-reserved",
    by: "containerd",
    summary: "the CRI plugin does not start: two sandboxes or containers of containerd's database have one name",
    texts: [
      "failed to recover state: failed to reserve sandbox name <any>",
      "failed to recover state: failed to reserve container name <any>",
      "failed to recover state: failed to reserve sandbox name <name>: name <name> is reserved for <id>",
      "failed to recover state: failed to reserve container name <name>: name <name> is reserved for <id>",
    ],
    evidence: "reported",
    fix:
      'start containerd with disabled_plugins = ["io.containerd.grpc.v1.cri"] (in a config.toml without version: "cri"), ' +
      "delete the one that the message names (ctr -n k8s.io containers rm ID), and start it with the plugin again",
    links: [
      "https://github.com/containerd/cri/issues/1014",
      "https://github.com/containerd/containerd/issues/6095",
    ],
  },
  {
    id: "request-timeout",
    by: "kubelet",
    summary:
      "the runtime (containerd, CRI-O, Docker) did not answer before the kubelet's timeout, for an unknown reason",
    texts: [
      "Failed to create pod sandbox: rpc error: code = DeadlineExceeded desc = context deadline exceeded",
      "RunPodSandbox from runtime service failed err=rpc error: code = DeadlineExceeded desc = context deadline exceeded",
      "run pod sandbox: rpc error: code = DeadlineExceeded desc = context deadline exceeded",
      "CreateContainerError: context deadline exceeded",
      "kubelet Error: context deadline exceeded",
      "failed to start sandbox container for pod <name>: operation timeout: context deadline exceeded",
      "operation timeout: context deadline exceeded",
    ],
    evidence: "reported",
    needs: [
      "container for pod",
      "create pod sandbox",
      "run pod sandbox",
      "sandbox for pod",
      "CreateContainer",
      "StartContainer",
      "RunContainer",
      "containerd task",
      "shim task",
      "create shim",
      "OCI runtime",
      "from runtime service failed",
      "kubelet Error:",
    ],
    behind: "all",
    fix:
      "find what hangs in the log of containerd, CRI-O or Docker at that time (journalctl -u containerd): the network plugin (its pod's log), a slow or full disk " +
      "(iostat, df; a cloud disk without burst credits: gp3), an overloaded node, a mount that does not answer (NFS, FUSE), the relabeling or chown of " +
      "a large volume (fsGroupChangePolicy: OnRootMismatch), a frozen cgroup; the kubelet tries again by itself, crictl by hand needs a longer --timeout (2 s). If each call hangs: restart containerd or CRI-O " +
      "(containers go on) and update it, in the end (Windows: at once) drain and restart the node",
    links: ["https://github.com/containerd/containerd/issues/12438"],
  },
  {
    id: "shim-create-timeout",
    by: "shim",
    summary:
      "the shim or the OCI runtime did not create the container in time, for an unknown reason: Kata's virtual machine, a hook, " +
      "the storage or the cgroups hang",
    texts: [
      "failed to create containerd task: failed to create shim task: context deadline exceeded",
      "failed to start sandbox <id>: failed to create containerd task: failed to create shim task: context deadline exceeded",
      "OCI runtime create failed: context deadline exceeded",
      "containerd: container did not start before the specified timeout",
    ],
    evidence: "reported",
    needs: [
      "did not start before the specified timeout",
      "containerd task",
      "shim task",
      "create shim",
      "OCI runtime",
    ],
    behind: "all",
    fix:
      "Kata Containers: read journalctl -t kata; the node needs /dev/kvm (nested virtualization in a virtual machine), for peer pods the cloud's quota; where the " +
      "guest pulls the image, raise create_container_timeout of configuration.toml and the kubelet's runtimeRequestTimeout. Otherwise look on the node for processes " +
      "in state D or a hook that hangs (ps -eo pid,stat,wchan,args), a slow disk, too little CPU or memory, a frozen cgroup; try again when the load is lower. Docker " +
      "before 17: its containerd may hang: restart Docker (it ends containers) and update it",
    links: ["https://github.com/confidential-containers/documentation/issues/106"],
  },
  {
    id: "exec-timeout",
    by: "containerd",
    summary: "a command that runs in the container, such as an exec probe's, did not end in time",
    texts: [
      "failed to exec in container: timeout <words> exceeded: context deadline exceeded",
      "timeout <words> exceeded: context deadline exceeded",
      "command timed out: <command> timed out after <words>",
      "probe failed: command <command> timed out",
      "command error: command timed out, stdout: <any>, stderr: <any>, exit code -1",
      "command error: command timed out, stdout: , stderr: , exit code -1",
    ],
    evidence: "source",
    fix:
      "raise timeoutSeconds of the probe, or make the command faster; a CPU limit that throttles the container slows " +
      "it down, too",
    links: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"],
  },
  {
    id: "sandbox-not-running",
    by: "containerd",
    summary: "a container in a sandbox that is not running",
    texts: [
      "CreateContainer failed as the sandbox was stopped: <hash>",
      "CreateContainer failed as the sandbox was stopped: <any>",
      "sandbox container <id> is not running",
      "failed to get sandbox container task: no running task found: task <id> not found: not found",
      "failed to find sandbox id <value>: not found",
      "failed to find sandbox id <value>: prefix can't be empty",
    ],
    evidence: "source",
    fix: "find out why the sandbox ended: crictl pods, crictl inspectp, and the kernel's log for its pause process",
    links: [CRI],
  },
  {
    id: "nri-not-started",
    by: "containerd",
    summary: "the CRI plugin does not start, as containerd cannot create the socket for NRI plugins",
    texts: [
      "failed to set up NRI for CRI service: <any>",
      "failed to set up NRI for CRI service: failed to start NRI interface: failed to create socket <name>: <any>",
    ],
    evidence: "reported",
    fix:
      "let containerd write to /var/run/nri, or set socket_path in [plugins.'io.containerd.nri.v1.nri'] of config.toml; " +
      "where no NRI plugin is used, set disable = true there",
    links: ["https://github.com/containerd/nerdctl/issues/4287"],
  },
  {
    id: "nri-socket-missing",
    by: "containerd",
    summary: "an NRI plugin does not reach the runtime: NRI is disabled there, or has its socket elsewhere",
    texts: [
      ...["no such file or directory", "connection refused"].flatMap((errno) => [
        `failed to connect to NRI service: dial unix <path>: connect: ${errno}`,
        `dial unix <path>/nri.sock: connect: ${errno}`,
      ]),
      "failed to connect to NRI service: <any>",
    ],
    evidence: "reported",
    fix:
      "enable NRI: disable = false below [plugins.'io.containerd.nri.v1.nri'] of containerd's config.toml (1.7 has it off, 2.0 and newer have it on), enable_nri " +
      "below [crio.nri] of CRI-O, then restart the daemon; mount /var/run/nri into the plugin's pod, and see that socket_path is the same on both sides. Rootless " +
      "containerd has it in its own mount namespace",
    links: [
      "https://github.com/containerd/nri/issues/62",
      "https://github.com/containerd/containerd/blob/v2.1.0/docs/NRI.md",
    ],
  },
  {
    id: "nri-plugin-not-registered",
    by: "containerd",
    summary:
      "an NRI plugin and the runtime do not come to terms: registration took too long, the plugin is of another release, or its name is not right",
    texts: [
      ...["ttrpc: closed", "context deadline exceeded"].map((error) => `failed to register with NRI/Runtime: ${error}`),
      "failed to register with NRI/Runtime: <any>",
      "failed to start external plugin: plugin registration timed out",
      "failed to start external plugin: failed to register plugin, connection closed",
      "failed to start external plugin: failed to register plugin: <any>",
      "failed to start external plugin: failed to configure plugin: <any>",
      "plugin registration timed out",
      "failed to register plugin, connection closed",
      ...["failed to launch plugin <name>: <any>", "failed to configure plugin: <any>"].map((fault) =>
        `failed to start NRI plugin <name>: ${fault}`
      ),
      "failed to synchronize plugin: failed to synchronize plugin with split messages",
      "failed to synchronize plugin with split messages",
      "plugin does not handle split sync requests",
      "invalid plugin name <name>, idx-pluginname expected",
      "invalid plugin index <name>, must be 2 digits",
      "invalid plugin index <name> (not [0-9][0-9])",
    ],
    evidence: "reported",
    anywhere: ["NRI", "external plugin", "plugin registration", "split messages", "split sync"],
    fix:
      "raise plugin_registration_timeout and plugin_request_timeout below [plugins.'io.containerd.nri.v1.nri'] of containerd's config.toml (5s and 2s; nri_plugin_registration_timeout of CRI-O), restart the runtime and then the plugin: it is slow on a busy node or one with many containers. " +
      "Build the plugin with a current github.com/containerd/nri; a plugin in /opt/nri/plugins has to be named 10-NAME",
    links: [
      "https://github.com/containerd/nri/pull/292",
      "https://github.com/containerd/containerd/blob/v2.1.0/docs/NRI.md",
    ],
  },
  {
    id: "nri-plugin-refused",
    by: "containerd",
    summary: "an NRI plugin refused the pod or failed",
    texts: [
      "NRI RunPodSandbox failed: <any>",
      "NRI container start failed: <any>",
      "nri invoke: <any>",
      "failed to get NRI adjustment for container: <any>",
      "failed to NRI-adjust container Spec: <any>",
      "validator <name> rejected container adjustment, reason: <any>",
      "failed to get NRI adjustment for container: validator <name> rejected container adjustment, reason: <any>",
      "plugins <name> and <name> both tried to set <any>",
    ],
    evidence: "source",
    fix: "read the log of the NRI plugin; plugins run from /opt/nri/plugins or connect to /var/run/nri/nri.sock",
    links: ["https://github.com/containerd/nri"],
  },
];

/** What fails around a sandbox before a runtime is asked. */
export const SANDBOX_FAILURES: readonly DaemonRule[] = [...FILES, ...SANDBOX_NETWORK, ...SANDBOXES];
