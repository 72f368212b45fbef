/**
 * What systemd answers where it does not start the scope or slice of a container, and that it does not answer.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const RUNC = "https://github.com/opencontainers/runc";
const CGROUPS = "https://github.com/opencontainers/cgroups/blob/v0.0.4/systemd/common.go";

/** What stands before what D-Bus answers. */
const BUS_STEPS: readonly string[] = [
  "unable to apply cgroup configuration: unable to start unit <unit> (properties <value>): ",
  "unable to start unit <unit> (properties <value>): ",
  "error while starting unit <unit> with properties <any>: ",
  "unable to set unit properties: ",
];

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
      "unable to apply cgroup configuration: error creating systemd unit `<unit>`: got `<words>`",
      "applying cgroup configuration for process caused: error creating systemd unit `<unit>`: got `<words>`",
      "error creating systemd unit `<unit>`: got `<words>`",
      "error `creating` systemd unit `<unit>`: got `<words>`",

      "unable to apply cgroup configuration: unable to start unit <unit> (properties <value>): <any>",
      "applying cgroup configuration for process caused: unable to start unit <unit> (properties <value>): <any>",
      "unable to start unit <unit> (properties <value>): <any>",

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
    id: "cgroup-parent-missing",
    refines: "cgroups-path-not-systemd",
    by: "runtime",
    summary:
      "SystemdCgroup is on, but who asked for the container named no parent cgroup: crictl with a pod's file of its own, ctr, or another client of containerd",
    texts: ["k8s.io", "default", "moby", "buildkit"].map((namespace) =>
      `expected cgroupsPath to be of format "slice:prefix:name" for systemd cgroups, got "/${namespace}/<words>" instead`
    ),
    evidence: "reported",
    fix:
      'crictl: "linux": {"cgroup_parent": "test.slice"} in the pod\'s file; ctr run: --cgroup "test.slice:ctr:NAME"; another client: leave SystemdCgroup off in the options that it passes. Or SystemdCgroup = false in containerd\'s config.toml, if no kubelet with cgroupDriver systemd uses it. Under a kubelet the path would begin with kubepods',
    links: [
      "https://github.com/dragonflyoss/nydus/issues/150",
      "https://github.com/kubernetes-sigs/cri-tools/issues/1696",
    ],
  },
  {
    id: "systemd-unit-inactive",
    refines: ["systemd-bus-failed", "systemd-unit-failed"],
    by: "runtime",
    summary:
      "the runtime wants to put a process into the container's unit, which systemd still knows from an earlier container of that name, but which has ended or failed",
    texts: ["Unit is not active, refusing.", "Unit is not active, refusing", "Unit not active, refusing."].flatMap((
      why,
    ) => [
      ...["connection", "authentication", "function call"].flatMap((what) => [
        `dbus error: dbus ${what} error: ${why}`,
        `cgroup error: dbus error: dbus ${what} error: ${why}`,
        `failed to create container: received unexpected message: OtherError("cgroup error: dbus error: dbus ${what} error: ${why}`,
        `Others("dbus ${what} error: ${why}`,
      ]),
      `sd-bus call: ${why}`,
      `sd-bus call: ${why}: <errno>`,
      ...BUS_STEPS.map((step) => `${step}${why}`),
    ]),
    evidence: "reported",
    fix:
      "find the unit: systemctl --all list-units '*.scope' (systemctl --user without root); if no process runs in it (systemctl status), clear it with systemctl reset-failed UNIT, else systemctl stop UNIT, which ends what is in it; then start again, or take another name for the container. Delete a container before its name is used anew; " +
      "update youki",
    links: ["https://github.com/youki-dev/youki/issues/3258"],
  },
  {
    id: "systemd-overloaded",
    refines: "systemd-bus-failed",
    by: "runtime",
    summary: "systemd or its D-Bus does not answer in time: it is overloaded by units, hangs, or was stopped",
    texts: [
      "Failed to introspect object / of service org.freedesktop.systemd1: Connection timed out",
      "Failed to propagate agent release message: Operation not supported",
      ...[
        "Connection timed out",
        "The maximum number of pending replies per connection has been reached",
        "Activation of org.freedesktop.systemd1 timed out",
        "Failed to activate service 'org.freedesktop.systemd1': timed out (service_start_timeout=<number>ms)",
      ].flatMap((why) => [
        `sd-bus call: ${why}`,
        `sd-bus call: ${why}: <errno>`,
        ...BUS_STEPS.map((step) => `${step}${why}`),
      ]),
      "The maximum number of pending replies per connection has been reached",
      "Activation of org.freedesktop.systemd1 timed out",
      "Failed to activate service 'org.freedesktop.systemd1': timed out (service_start_timeout=<number>ms)",
      "unable to apply cgroup configuration: Timeout waiting for systemd to create <unit>",
      "applying cgroup configuration for process caused: Timeout waiting for systemd to create <unit>",
      "Timeout waiting for systemd to create <unit>",
      "timed out moving conmon with pid <pid> to systemd unit <name>",
    ],
    evidence: "reported",
    fix:
      "time systemctl status: if that hangs as well, systemctl daemon-reexec, else drain and reboot the node; do not restart dbus alone, which ends in a reboot, too. systemctl list-units --all | wc -l: thousands of scopes, mounts or failed units: " +
      "systemctl reset-failed, and find what makes them (short probes by exec, CronJobs, leftover run-*.mount). Also CPU or disk at their limit (top, iowait), or an update of systemd without a reboot. Fewer starts at a time, fewer exec probes",
    links: ["https://github.com/cri-o/cri-o/issues/3808", `${RUNC}/issues/3312`],
  },
  {
    id: "systemd-not-on-bus",
    refines: "systemd-bus-failed",
    by: "runtime",
    summary:
      "the D-Bus that the runtime asks has no systemd, so that it tries to start one: most often the user, container or WSL system has no running systemd of its own, else systemd lost its bus after a restart of dbus (reboot)",
    texts: [
      ...[
        "Process org.freedesktop.systemd1 exited with status <number>",
        "Launch helper exited with unknown return code <number>",
        "The name org.freedesktop.systemd1 was not provided by any .service files",
      ].flatMap((why) => [
        `sd-bus call: ${why}`,
        `sd-bus call: ${why}: <errno>`,
        ...BUS_STEPS.map((step) => `${step}${why}`),
      ]),
      "Launch helper exited with unknown return code <number>",
      ...["/run/systemd/private", "/var/run/dbus/system_bus_socket", "/run/dbus/system_bus_socket"].flatMap((
        socket,
      ) => [
        ...["no such file or directory", "connection refused"].map((errno) => `dial unix ${socket}: connect: ${errno}`),
        `dial unix ${socket}: connect: <errno>`,
      ]),
      ...["connection", "authentication", "function call"].flatMap((what) =>
        ["dbus error: ", 'Others("'].map((step) => `${step}dbus ${what} error: No such file or directory (os error 2)`)
      ),
    ],
    evidence: "reported",
    fix:
      "ps -p 1 -o comm=: without systemd there (a container, WSL before [boot] systemd=true in /etc/wsl.conf, Alpine) use the cgroup driver cgroupfs: podman --cgroup-manager=cgroupfs (cgroup_manager in containers.conf and crio.conf), SystemdCgroup = false, native.cgroupdriver=cgroupfs. With systemd and rootless: systemctl --user status has to work: log in by ssh or machinectl shell USER@, loginctl enable-linger USER, " +
      "unset a DBUS_SESSION_BUS_ADDRESS of dbus-launch or of a desktop",
    links: [
      "https://github.com/podman-container-tools/podman/issues/13429",
      "https://github.com/docker/compose/issues/12351",
    ],
  },
  {
    id: "systemd-bus-failed",
    by: "runtime",
    summary:
      "systemd or D-Bus does not answer the runtime or ended its connection: most often one of both was restarted, or refuses that user, as one of a user namespace or container",
    texts: [
      "Message recipient disconnected from message bus without replying",
      "failed to connect to dbus (hint: for rootless containers, maybe you need to install dbus-user-session package, see <url>): <any>",
      "dbus connection failed after several retries: <any>",
      ...[
        "Transport endpoint is not connected",
        "Connection reset by peer",
        "Broken pipe",
        "Message recipient disconnected from message bus without replying",
        "Remote peer disconnected",
      ].flatMap((why) => [
        `sd-bus call: ${why}`,
        `sd-bus call: ${why}: <errno>`,
        ...BUS_STEPS.slice(0, 2).map((step) => `${step}${why}`),
      ]),
      ...["/run/systemd/private", "/run/dbus/system_bus_socket", "/var/run/dbus/system_bus_socket"].map((socket) =>
        `read unix @->${socket}: read: connection reset by peer`
      ),
      "cannot open sd-bus: <errno>",
      ...["sd-bus add match", "sd-bus get event", "sd-bus match signal", "sd-bus process", "sd-bus wait"].map((step) =>
        `${step}: <errno>`
      ),
      ...BUS_STEPS.slice(1).flatMap((step) =>
        [
          "EOF",
          "dbus: connection closed by user",
          "read unix <words>-><path>: read: <errno>",
          "write unix <words>-><path>: write: <errno>",
        ].map((why) => `${step}${why}`)
      ),
      ...BUS_STEPS.slice(2).flatMap((step) => [
        `${step}Connection reset by peer`,
        `${step}Message recipient disconnected from message bus without replying`,
      ]),
      ...["connection", "authentication", "function call"].flatMap((what) =>
        ["dbus error: ", 'Others("'].map((step) => `${step}dbus ${what} error: <any>`)
      ),
    ],
    evidence: "reported",
    fix:
      "start the container again; if it comes back, restart the engine, after an update of systemd or dbus the node. Rootless: log in by ssh or machinectl shell USER@ instead of su and sudo, install dbus-user-session (Debian, Ubuntu), loginctl enable-linger USER, systemctl --user status dbus. An engine in a container or user namespace with the host's /run/systemd is refused: " +
      "use the cgroup driver cgroupfs there (cgroup_manager, SystemdCgroup = false, native.cgroupdriver=cgroupfs)",
    links: [`${RUNC}/issues/3186`, "https://github.com/containers/crun/issues/1361"],
  },
  {
    id: "systemd-user-bus-missing",
    by: "runtime",
    summary:
      "a rootless engine has no session of systemd: its user's D-Bus does not run, or the address of it is not set",
    texts: [
      "create healthcheck: systemd-run failed: exit status <number>: output: Failed to connect to bus: No medium found",
      "systemd-run failed: exit status <number>: output: Failed to connect to bus: No medium found",
      "could not detect DBUS_SESSION_BUS_ADDRESS from the environment",
      "dbus bus address error: no valid bus path found in list <any>",
      "cgroup error: systemd error: dbus error: dbus bus address error: no valid bus path found in list <any>",
      "could not detect DBUS_SESSION_BUS_ADDRESS from `systemctl --user --no-pager show-environment`",
      "cannot open sd-bus: No medium found",
      'Failed to add podman to systemd sandbox cgroup: exec: "dbus-launch": executable file not found in $PATH',
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
      "rootless: log in with a session of systemd instead of su and sudo (ssh, machinectl shell USER@, loginctl enable-linger USER; on Debian install dbus-user-session), so that XDG_RUNTIME_DIR and DBUS_SESSION_BUS_ADDRESS are set, or use the cgroup manager cgroupfs. As root: look for denials of SELinux (ausearch -m avc -ts recent) and update container-selinux; after an update of systemd, dbus or polkit reboot; without a systemd of its own (LXC, a container) set Docker's exec-opts to native.cgroupdriver=cgroupfs in daemon.json, the same for the kubelet",
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
      "run systemctl stop UNIT, which ends what still runs in it, and systemctl reset-failed UNIT with the unit that the message names (rootless with --user), then start the container again (docker start, podman start; of a pod the kubelet does); for a slice of pods restart the kubelet. It comes again: update the runtime: runc from 1.1.9 and crun from 1.9 on reset the failed unit of a container that they delete, runc 1.0.0-rc94 printed it of any slice; give each container its own name and cgroup. If it stays, create the container anew: what it wrote outside of volumes is lost",
    links: [`${RUNC}/issues/3780`, CGROUPS],
  },
  {
    id: "systemd-kubepods-left",
    refines: "systemd-unit-exists",
    by: "runtime",
    summary:
      "the kubelet cannot make a slice for pods, as systemd still has it, of an earlier kubelet or cluster, and this old kubelet does not take it over",
    texts: [
      ...["initialise", "initialize"].map((word) =>
        `failed to ${word} top level QOS containers: failed to create top level <words> QOS cgroup : Unit kubepods<words>.slice already exists.`
      ),
      "failed to create top level <words> QOS cgroup : Unit kubepods<words>.slice already exists.",
      "Unit kubepods<words>.slice already exists.",
      "Unit kubepods.slice already exists.",
    ],
    evidence: "reported",
    fix:
      "a restart of the kubelet alone does not help. Drain the node, systemctl stop kubelet, then stop the slices (systemctl list-units 'kubepods*' shows them): systemctl stop kubepods-burstable.slice kubepods-besteffort.slice kubepods.slice, which ends every container that still runs in them; start the kubelet, or reboot. " +
      "On a node that is set up anew run kubeadm reset first. Newer kubelets take over a slice that is there: update it (Kubernetes 1.6 and 1.7 with CentOS 7 did so at each restart)",
    links: ["https://github.com/kubernetes/kubernetes/issues/43856"],
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
    id: "systemd-property-old",
    refines: "cgroup-write-refused",
    by: "runtime",
    summary:
      "the node's systemd is too old for a property that runc sets with the systemd cgroup driver: TasksAccounting is of 227, and of CentOS 7.4",
    texts: [
      "Cannot set property <words>, or unknown property",
      "Cannot set property <words>, or unknown property.",
      "Unknown property or interface.",
    ].map((text) => `applying cgroup configuration for process caused: ${text}`),
    evidence: "reported",
    anywhere: ["applying cgroup configuration"],
    fix:
      "update systemd (CentOS 7: yum update systemd, then systemctl daemon-reexec or a reboot). Or let the engine manage cgroups itself: exec-opts native.cgroupdriver=cgroupfs in Docker's daemon.json, and the kubelet's cgroupDriver the same, with the node drained before",
    links: ["https://github.com/opencontainers/runc/pull/1917", CGROUPS],
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
];
