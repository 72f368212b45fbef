/**
 * What systemd answers where it does not start the scope or slice of a container, that it does not answer, and cgroups without rights.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const RUNC = "https://github.com/opencontainers/runc";
const CGROUPS = "https://github.com/opencontainers/cgroups/blob/v0.0.4/systemd/common.go";

/** Hierarchies of cgroup v1. */
const V1: readonly string[] =
  ("systemd cpu cpuacct cpu,cpuacct cpuset memory devices pids freezer blkio perf_event hugetlb net_cls net_prio net_cls,net_prio " +
    "rdma unified").split(" ");

/** What runc and crun print of systemd's answer; runsc and Kata Containers have wrappers of their own. */
function answers(...texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => [
    ...["unable to apply cgroup configuration: ", "applying cgroup configuration for process caused: ", ""].map((
      step,
    ) => `${step}unable to start unit <unit> (properties <value>): ${text}`),
    `sd-bus call: ${text}`,
    `sd-bus call: ${text}: <errno>`,
    `systemd error: ${text}`,
    `unable to set unit properties: ${text}`,
  ]);
}

/** Why systemd does not start a container's unit. */
export const SYSTEMD_UNIT_RULES: readonly DaemonRule[] = [
  {
    id: "systemd-unit-failed",
    by: "runtime",
    summary: "systemd refused or could not start the container's scope or slice",
    texts: [
      "error moving conmon with pid <pid> to systemd unit <name>: got <words>",
      "timed out moving conmon with pid <pid> to systemd unit <name>",

      "unable to apply cgroup configuration: error creating systemd unit `<unit>`: got `<words>`",
      "applying cgroup configuration for process caused: error creating systemd unit `<unit>`: got `<words>`",
      "error creating systemd unit `<unit>`: got `<words>`",
      "error `creating` systemd unit `<unit>`: got `<words>`",

      "unable to apply cgroup configuration: unable to start unit <unit> (properties <value>): <any>",
      "applying cgroup configuration for process caused: unable to start unit <unit> (properties <value>): <any>",
      "unable to start unit <unit> (properties <value>): <any>",

      "unable to apply cgroup configuration: Timeout waiting for systemd to create <unit>",
      "applying cgroup configuration for process caused: Timeout waiting for systemd to create <unit>",
      "Timeout waiting for systemd to create <unit>",
      "unable to apply cgroup configuration: unit <unit> not started: <words>",
      "sd-bus call: <any>",
    ],
    evidence: "source",
    fix:
      "read systemd's journal for the unit that the message names: journalctl -b | grep UNIT, systemctl status UNIT; systemctl " +
      "reset-failed clears one that failed before. Many at once: systemd is overloaded or was just updated: systemctl daemon-reexec, or " +
      "a reboot",
    links: [`${RUNC}/issues/3312`],
  },
  {
    id: "systemd-scope-process",
    by: "runtime",
    summary:
      "systemd may not or cannot move the container's process into the scope that it makes for it: SELinux denies it, or the process has ended",
    texts: [
      "Failed to add PIDs to scope's control group: <errno>",
      "Failed to attach PID <number>, ignoring: <errno>",
      "Couldn't move process <number> to requested cgroup <path>: <errno>",
    ],
    evidence: "reported",
    anywhere: [
      "libpod",
      "podman-",
      "docker-",
      "crio-",
      "cri-containerd",
      "crun",
      "runc",
      "kubepods",
      "nerdctl-",
      "libcontainer",
    ],
    behind: "all",
    fix:
      "permission denied: look for denials of systemd (ausearch -m avc -c systemd, setsched or a write to cgroup.procs) and update selinux-policy and container-selinux; without root the user's session has to own both cgroups (log in by ssh or machinectl shell USER@, not by su or sudo; loginctl enable-linger). No such process: see why the process ended (memory limit, dmesg)",
    links: [`https://github.com/containers/crun/pull/331`],
  },
  {
    id: "systemd-bus-failed",
    by: "runtime",
    summary:
      "the runtime cannot talk to systemd over D-Bus: one of both does not run, is overloaded or ended the connection",
    texts: [
      "Message recipient disconnected from message bus without replying",
      "failed to connect to dbus (hint: for rootless containers, maybe you need to install dbus-user-session package, see <url>): <any>",
      "Launch helper exited with unknown return code <number>",
      "dbus connection failed after several retries: <any>",
      "Failed to activate service 'org.freedesktop.systemd1': timed out (service_start_timeout=<number>ms)",
      ...[
        "Transport endpoint is not connected",
        "Connection reset by peer",
        "Connection timed out",
        "Broken pipe",
        "Process org.freedesktop.systemd1 exited with status <number>",
        "Message recipient disconnected from message bus without replying",
        "The maximum number of pending replies per connection has been reached",
        "Activation of org.freedesktop.systemd1 timed out",
        "The name org.freedesktop.systemd1 was not provided by any .service files",
        "Remote peer disconnected",
        "Failed to activate service 'org.freedesktop.systemd1': timed out (service_start_timeout=<number>ms)",
      ].flatMap((why) => [
        `sd-bus call: ${why}`,
        `sd-bus call: ${why}: <errno>`,
        `unable to start unit <unit> (properties <value>): ${why}`,
        `unable to apply cgroup configuration: unable to start unit <unit> (properties <value>): ${why}`,
      ]),
      "The maximum number of pending replies per connection has been reached",
      "Activation of org.freedesktop.systemd1 timed out",
      ...["/run/systemd/private", "/run/dbus/system_bus_socket", "/var/run/dbus/system_bus_socket"].map((socket) =>
        `read unix @->${socket}: read: connection reset by peer`
      ),
      "cannot open sd-bus: <errno>",
      ...["sd-bus add match", "sd-bus get event", "sd-bus match signal", "sd-bus process", "sd-bus wait"].map((step) =>
        `${step}: <errno>`
      ),
      ...[
        "unable to start unit <unit> (properties <value>): ",
        "error while starting unit <unit> with properties <any>: ",
        "unable to set unit properties: ",
      ].flatMap((step) =>
        [
          "Connection timed out",
          "Connection reset by peer",
          "EOF",
          "dbus: connection closed by user",
          "read unix <words>-><path>: read: <errno>",
          "write unix <words>-><path>: write: <errno>",
          "Message recipient disconnected from message bus without replying",
          "Launch helper exited with unknown return code <number>",
          "Failed to activate service 'org.freedesktop.systemd1': timed out (service_start_timeout=<number>ms)",
          "Process org.freedesktop.systemd1 exited with status <number>",
        ].map((why) => `${step}${why}`)
      ),
      ...["connection", "authentication", "function call"].flatMap((what) => [
        ...["dbus error: ", 'Others("'].flatMap((step) => [
          `${step}dbus ${what} error: <any>`,
          `${step}dbus ${what} error: No such file or directory (os error 2)`,
        ]),
      ]),
      "dial unix /run/systemd/private: connect: <errno>",
      "dial unix /var/run/dbus/system_bus_socket: connect: <errno>",
      "dial unix /run/dbus/system_bus_socket: connect: <errno>",
    ],
    evidence: "reported",
    fix:
      "check systemctl status dbus and its journal (limits, too many units); rootless: systemctl --user status dbus, in a login by ssh " +
      "or machinectl shell, with dbus-user-session installed; after an update of systemd restart dbus or the node. Without systemd turn " +
      "SystemdCgroup off, set cgroup_manager of Podman or CRI-O, native.cgroupdriver of Docker to cgroupfs",
    links: ["https://github.com/cri-o/cri-o/issues/3808"],
  },
  {
    id: "systemd-user-bus-missing",
    by: "runtime",
    summary:
      "a rootless engine has no session of systemd: its user's D-Bus does not run, or the address of it is not set",
    texts: [
      "could not detect DBUS_SESSION_BUS_ADDRESS from the environment",
      "dbus bus address error: no valid bus path found in list <any>",
      "cgroup error: systemd error: dbus error: dbus bus address error: no valid bus path found in list <any>",
      "could not detect DBUS_SESSION_BUS_ADDRESS from `systemctl --user --no-pager show-environment`",
      "cannot open sd-bus: No medium found",
      "Failed to connect to bus: No medium found",
      // systemctl from 254 on.
      "Failed to connect to user scope bus via local transport: No medium found",
      "Failed to connect to user scope bus via local transport: <any>",
      "Failed to connect to user scope bus via local transport: $DBUS_SESSION_BUS_ADDRESS and $XDG_RUNTIME_DIR not defined",
      "dial unix /run/user/<number>/bus: connect: <errno>",
      "creating cgroup <path>: dial unix /run/user/<number>/bus: connect: <errno>",
      "dial unix /run/user/<number>/systemd/private: connect: <errno>",
    ],
    evidence: "reported",
    // Of systemctl itself it is any user's.
    anywhere: [
      "podman",
      "docker",
      "containerd",
      "nerdctl",
      "crun",
      "runc",
      "youki",
      "kind",
      "minikube",
      "rootless",
      "cgroup",
      "sd-bus",
      "DBUS_SESSION_BUS",
      "bus path",
      "/run/user/",
    ],
    fix:
      "log in as that user through systemd (ssh, machinectl shell USER@), not with su or sudo; run loginctl enable-linger USER for " +
      "services, cron and CI; on Debian and Ubuntu install dbus-user-session. XDG_RUNTIME_DIR has to be /run/user/UID with the user's " +
      "own number. Or do without systemd: podman --cgroup-manager=cgroupfs, cgroup_manager in containers.conf",
    links: ["https://github.com/podman-container-tools/podman/issues/25824", `${RUNC}/blob/main/docs/cgroup-v2.md`],
  },
  {
    id: "systemd-not-allowed",
    by: "runtime",
    summary: "systemd does not let the runtime's user start a unit: it has no session, or SELinux denies it",
    texts: [
      ...answers(
        "Interactive authentication required",
        "Interactive authentication required.",
        "Permission denied",
        "Access denied",
      ),
      "sd-bus add match: Operation not permitted",
      "sd-bus add match: Permission denied",
      "sd-bus call: Operation not permitted",
    ],
    evidence: "reported",
    fix:
      "rootless: log in with a session of systemd instead of su and sudo (ssh, machinectl shell USER@, loginctl enable-linger " +
      "USER; on Debian install dbus-user-session), so that XDG_RUNTIME_DIR and DBUS_SESSION_BUS_ADDRESS are set, or use the cgroup manager cgroupfs; as root, " +
      "look for denials of SELinux and update container-selinux",
    links: [
      "https://github.com/podman-container-tools/podman/issues/16529",
      "https://github.com/google/gvisor/issues/11543",
      `${RUNC}/issues/2313`,
    ],
  },
  {
    id: "systemd-unit-exists",
    by: "runtime",
    summary: "systemd still has a unit with the container's name, which failed or was left behind",
    texts: [
      ...answers(
        "Unit <words> already exists",
        "Unit <words> already exists.",
        "Unit <words> was already loaded or has a fragment file",
        "Unit <words> was already loaded or has a fragment file.",
      ),
      "sd-bus call: File exists",
      "error while starting unit <unit> with properties <any>: Unit <words> already exists.",
      "Unit <words>.scope already exists.",
      "Unit <words>.slice already exists.",
    ],
    evidence: "source",
    fix:
      "run systemctl stop UNIT, which ends what still runs in it, and systemctl reset-failed UNIT with the unit that the message names " +
      "(rootless with --user), then start the container again (docker start, podman start; of a pod the kubelet does); for a slice of " +
      "pods restart the kubelet. If it stays, create the container anew: what it wrote outside of volumes is lost",
    links: [`${RUNC}/issues/3780`, CGROUPS],
  },
  {
    id: "systemd-slice-missing",
    by: "runtime",
    summary: "systemd does not have the slice that the container belongs to, or it is masked",
    texts: answers(
      "Unit <words>.slice not found",
      "Unit <words>.slice not found.",
      "Unit <words> is masked",
      "Unit <words> is masked.",
      "Unit <words> has been masked",
      "Unit <words> not loaded",
      "Unit <words> not loaded.",
    ),
    evidence: "reported",
    fix:
      "of a pod's slice: the pod was removed or replaced at that time, and its next start makes it anew; if it stays, check that " +
      "the kubelet and the runtime use the same cgroup driver, and restart the kubelet. A masked unit needs systemctl unmask",
    links: ["https://github.com/containers/crun/issues/1706", "https://github.com/cri-o/cri-o/issues/9082"],
  },
  {
    id: "systemd-property-unknown",
    by: "runtime",
    summary: "the node's systemd does not know a property that the runtime sets for a limit, or refuses its value",
    texts: answers(
      "Cannot set property <words>, or unknown property",
      "Cannot set property <words>, or unknown property.",
      "Unknown assignment: <words>",
      "Unknown property or interface",
      "Unknown property or interface.",
      "Value specified in <words> is out of range",
      "Invalid value for property <words>",
    ).concat(
      ...["", "."].map((end) =>
        `Failed to start ContainerManager Cannot set property <words>, or unknown property${end}`
      ),
      "sd-bus message append `<name>`: <errno>",
      "sd-bus message append <words>: <errno>",
      "invalid systemd property name `<name>`",
    ),
    evidence: "source",
    fix:
      "update systemd (TasksAccounting needs that of CentOS 7.4: yum update systemd; AllowedCPUs and AllowedMemoryNodes need 244, cgroup v2), correct an annotation org.systemd.property.…, or " +
      "remove the limit that the property is for",
    links: ["https://www.freedesktop.org/software/systemd/man/latest/systemd.resource-control.html", CGROUPS],
  },
  {
    id: "cgroup-rootless",
    by: "runtime",
    summary: "a rootless runtime has no cgroup of its own in which it may set limits",
    texts: [
      "rootless needs no limits + no cgrouppath when no permission is granted for cgroups: <any>",
      "rootless needs no limits + no cgrouppath when no permission is granted for cgroups: mkdir <path>: <errno>",
      "unable to apply cgroup configuration: rootless needs no limits + no cgrouppath when no permission is granted for cgroups: <any>",
      "unable to apply cgroup configuration: rootless needs no limits + no cgrouppath when no permission is granted for cgroups: mkdir <path>: <errno>",
      "cannot use rootless systemd cgroups manager on cgroup v1",
      'running kind with rootless provider requires setting systemd property "Delegate=yes", see <url>',
      "running kind with rootless provider requires cgroup v2, see <url>",
      "cannot set limits without cgroups",
      "cannot set <name> limit: container could not join or create cgroup",
      "cgroup manager can not access cgroup (rootless container)",
      "exec-opt native.cgroupdriver=systemd requires cgroup v2 for rootless mode",
      "invalid configuration, cannot specify resource limits without cgroups v2 and --cgroup-manager=systemd",
      // cgroup v1, which no user can have.
      ...["create", "creating cgroup directory"].map((call) =>
        `${call} \`/sys/fs/cgroup/${oneOf(V1)}<path>\`: Permission denied`
      ),
      "cannot chown `/sys/fs/cgroup`: Operation not permitted",
      "chown `/sys/fs/cgroup`: Operation not permitted",
      ...["No such file or directory", "Permission denied", "Operation not permitted"].flatMap((errno) => [
        `${
          oneOf([
            "write to",
            "write file",
            "writing file",
            "open",
            "opening file",
            "creating cgroup directory",
            "create",
            "mkdir",
          ])
        } \`/sys/fs/cgroup/user.slice/<path>\`: ${errno}`,
        `${oneOf(["opening file", "open"])} \`/sys/fs/cgroup/user.slice/<path>\` for writing: ${errno}`,
      ]),
    ],
    evidence: "source",
    fix:
      "log in through systemd (ssh, loginctl enable-linger USER), boot with cgroup v2 (WSL: kernelCommandLine=cgroup_no_v1=all in .wslconfig, then wsl --shutdown), use the systemd cgroup driver (Podman: " +
      "cgroup_manager), and delegate the controllers: Delegate=cpu cpuset io memory pids in a drop-in of user@.service, then log in " +
      "again; or set no limits (--memory, --cpus, --pids-limit=-1)",
    links: [
      "https://rootlesscontaine.rs/getting-started/common/cgroup2/",
      "https://github.com/containers/crun/issues/118",
    ],
  },
  {
    id: "cgroup-not-delegated",
    by: "runtime",
    summary: "an engine without root may not make a cgroup: none is delegated to its user",
    texts: [
      ...["unable to apply cgroup configuration: ", "applying cgroup configuration for process caused: "].flatMap((
        step,
      ) =>
        ["open", "openat2"].flatMap((call) =>
          ["/sys/fs/cgroup/", "/sys/fs/cgroup<path>"].map((directory) =>
            `${step}${call} ${directory}cgroup.subtree_control: permission denied`
          )
        )
      ),
    ],
    evidence: "reported",
    fix:
      "update runc: 1.0.0 and newer do without a cgroup there. For limits use cgroup v2 (systemd.unified_cgroup_hierarchy=1) with the driver systemd, in a login of systemd (ssh, machinectl shell USER@; on Debian dbus-user-session), and Delegate=yes or " +
      "Delegate=cpu cpuset io memory pids in a drop-in of user@.service. In a container of its own: --cgroupns=private and a writable /sys/fs/cgroup",
    links: [`${RUNC}/issues/2339`, "https://rootlesscontaine.rs/getting-started/common/cgroup2/"],
  },
  {
    id: "cgroup-read-only",
    by: "runtime",
    summary: "/sys/fs/cgroup is not writable for the engine, most often because it runs in a container itself",
    texts: [
      ...["unable to apply cgroup configuration: ", "applying cgroup configuration for process caused: ", ""].map((
        step,
      ) => `${step}mkdir /sys/fs/cgroup<path>: read-only file system`),
      ...["unable to apply cgroup configuration: ", "applying cgroup configuration for process caused: "].map((step) =>
        `${step}mkdir /sys/fs/cgroup<path>: permission denied`
      ),
      "Error: mkdir /sys/fs/cgroup/init: permission denied",
      ...["create", "creating cgroup directory"].map((call) =>
        `${call} \`/sys/fs/cgroup<path>\`: Read-only file system`
      ),
      ...["writing file", "write to"].map((call) => `${call} \`/sys/fs/cgroup<path>\`: Read-only file system`),
      ...["opening file `/sys/fs/cgroup<path>` for writing", "open `/sys/fs/cgroup<path>` for writing"].map((call) =>
        `${call}: Read-only file system`
      ),
      "mkdir: can't create directory '/sys/fs/cgroup/<path>': Read-only file system",
      "mkdir: can't create directory '/sys/fs/cgroup/<words>': Read-only file system",
      "mkdir: cannot create directory '/sys/fs/cgroup/<words>': Read-only file system",
    ],
    evidence: "reported",
    fix:
      "run the outer container with a cgroup namespace of its own and a writable /sys/fs/cgroup (docker run --cgroupns=private; LXC: " +
      "nesting), or as privileged, which gives it the host; Podman in a container: --cgroups=disabled. A rootless engine may only have cgroups on cgroup v2: boot with systemd.unified_cgroup_hierarchy=1 where it is v1. On a host itself: mount -o " +
      "remount,rw /sys/fs/cgroup, or run the engine as root",
    links: ["https://github.com/podman-container-tools/podman/issues/10922"],
  },
  {
    id: "cpuset-outside-parent",
    by: "runtime",
    summary: "the container is to run on CPUs or memory nodes that the cgroup above it does not have",
    texts: ["cpus", "mems"].flatMap((name) =>
      [
        "error setting cgroup config for procHooks process: ",
        "setting cgroup config for procHooks process caused: ",
        "unable to apply cgroup configuration: ",
        "applying cgroup configuration for process caused: ",
        "",
      ].flatMap((step) => [
        `${step}failed to write <value>: write /sys/fs/cgroup/cpuset/<path>/cpuset.${name}: permission denied`,
        `${step}failed to write <value> to cpuset.${name}: write /sys/fs/cgroup/cpuset/<path>/cpuset.${name}: permission denied`,
      ])
    ),
    evidence: "reported",
    fix:
      "name only CPUs that the parent cgroup and the machine have (lscpu; --cpuset-cpus, cpuset in compose): compare with cpuset.cpus " +
      "of the parents in /sys/fs/cgroup: an agent or an unplugged CPU reduced them: widen them again. Under Kubernetes drain the node, " +
      "delete /var/lib/kubelet/cpu_manager_state and restart the kubelet",
    links: [
      "https://github.com/kubernetes/kubernetes/pull/87522",
      "https://github.com/koordinator-sh/koordinator/issues/546",
    ],
  },
];
