/**
 * What systemd answers where it does not start the scope or slice of a container.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const RUNC = "https://github.com/opencontainers/runc";
const CGROUPS = "https://github.com/opencontainers/cgroups/blob/v0.0.4/systemd/common.go";

/** What runc and crun print of systemd's answer; runsc and Kata Containers have wrappers of their own. */
function answers(...texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => [
    ...["unable to apply cgroup configuration: ", "applying cgroup configuration for process caused: ", ""].map((
      step,
    ) => `${step}unable to start unit <unit> (properties <any>): ${text}`),
    `sd-bus call: ${text}`,
    `sd-bus call: ${text}: <errno>`,
    `systemd error: ${text}`,
    `unable to set unit properties: ${text}`,
  ]);
}

/** Why systemd does not start a container's unit. */
export const SYSTEMD_UNIT_RULES: readonly DaemonRule[] = [
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
    ],
    evidence: "reported",
    fix:
      "rootless: log in with a session of systemd instead of su and sudo (ssh, machinectl shell USER@, loginctl enable-linger " +
      "USER), so that XDG_RUNTIME_DIR and DBUS_SESSION_BUS_ADDRESS are set, or use the cgroup manager cgroupfs; as root, " +
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
      "error while starting unit <unit> with properties <any>: Unit <words> already exists.",
      "Unit <words>.scope already exists.",
      "Unit <words>.slice already exists.",
    ],
    evidence: "source",
    fix:
      "run systemctl stop UNIT and systemctl reset-failed UNIT with the unit that the message names, and delete the container that " +
      "it belonged to",
    links: [`${RUNC}/issues/3780`, CGROUPS],
  },
  {
    id: "systemd-slice-missing",
    by: "runtime",
    summary: "systemd does not have the slice that the container belongs into, or it is masked",
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
    ),
    evidence: "source",
    fix:
      "update systemd (AllowedCPUs and AllowedMemoryNodes need 244, cgroup v2), correct an annotation org.systemd.property.…, or " +
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
      "cgroup manager can not access cgroup (rootless container)",
      "exec-opt native.cgroupdriver=systemd requires cgroup v2 for rootless mode",
    ],
    evidence: "source",
    fix:
      "boot with cgroup v2, use the systemd cgroup driver, and delegate the controllers: Delegate=cpu cpuset io memory pids in a " +
      "drop-in of user@.service; or set no limits",
    links: [
      "https://rootlesscontaine.rs/getting-started/common/cgroup2/",
      "https://github.com/containers/crun/issues/118",
    ],
  },
  {
    id: "cgroup-read-only",
    by: "runtime",
    summary: "/sys/fs/cgroup is read-only, because the node or the engine runs in a container itself",
    texts: [
      ...["unable to apply cgroup configuration: ", "applying cgroup configuration for process caused: ", ""].map((
        step,
      ) => `${step}mkdir /sys/fs/cgroup<path>: read-only file system`),
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
      "run the outer container as privileged, or with a cgroup namespace of its own and a writable /sys/fs/cgroup (LXC: nesting); " +
      "for Podman in a container --cgroups=disabled",
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
      "compare cpuset.cpus of the parents in /sys/fs/cgroup/cpuset/kubepods with the value: something else reduced them (an agent " +
      "that moves pods, a hot-plugged CPU); widen the parents, or drain the node, delete /var/lib/kubelet/cpu_manager_state and " +
      "restart the kubelet",
    links: [
      "https://github.com/kubernetes/kubernetes/pull/87522",
      "https://github.com/koordinator-sh/koordinator/issues/546",
    ],
  },
];
