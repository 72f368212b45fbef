/**
 * What Slurm's daemons print of cgroups and namespaces, on a node or in a container, when they or a job do not start.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CGROUP_V2 = "https://slurm.schedmd.com/cgroup_v2.html";
const CGROUP_CONF = "https://slurm.schedmd.com/cgroup.conf.html";

/** Who prints it. */
const OF_SLURM: readonly string[] = ["slurm", "srun", "sbatch", "cgroup plugin for cgroup/"];

/** Slurm's cgroups and namespaces. */
export const SLURM_RULES: readonly DaemonRule[] = [
  {
    id: "slurm-cgroup-plugin-missing",
    by: "shim",
    summary:
      "Slurm has no plugin for the node's cgroup v2: it was built where the headers of D-Bus or of the kernel's BPF were missing",
    texts: [
      "Couldn't find the specified plugin name for cgroup/v2 looking at all files",
      "Couldn't find the specified plugin name for cgroup/v2 looking at all files error: cannot find cgroup plugin for cgroup/v2",
      "cannot find cgroup plugin for cgroup/v2",
      "cannot find cgroup plugin for cgroup/v2 error: cannot create cgroup context for cgroup/v2",
    ],
    evidence: "source",
    anywhere: OF_SLURM,
    fix:
      "ls /usr/lib*/slurm/cgroup_v2.so (or lib/slurm of its prefix). Missing: install dbus-devel (libdbus-1-dev) and the kernel's headers, configure, build and install Slurm again, on all nodes (config.log names what configure missed; Slurm 22.05 or newer). Until then: on a node with cgroup v1 CgroupPlugin=cgroup/v1; without cgroups, as in a container, CgroupPlugin=disabled in cgroup.conf with ProctrackType=proctrack/linuxproc and no task/cgroup in slurm.conf, with which jobs are not confined",
    links: [CGROUP_V2, "https://github.com/stackhpc/slurm-k8s-cluster/issues/39"],
  },
  {
    id: "slurm-cgroup-scope",
    by: "shim",
    summary:
      "slurmd cannot have systemd make the scope in which its jobs run: there is no systemd or D-Bus, as in a container, or the scope is in a failed state",
    texts: [
      "cannot connect to dbus system daemon: Failed to connect to socket <path>: <errno>",
      "cannot connect to dbus system daemon: <any>",
      "cgroup_dbus_attach_to_scope: cannot connect to dbus system daemon: <any>",
      "_init_new_scope_dbus: scope and/or cgroup directory for slurmstepd could not be set.",
      "scope and/or cgroup directory for slurmstepd could not be set.",
      "systemd scope for slurmstepd could not be set.",
      "slurmstepd scope could not be set.",
      "cannot initialize cgroup directory for stepds: if the scope <path> already exists <any>",
      "Scope init timed out, systemd might need cleanup with 'systemctl reset-failed', <any>",
    ],
    evidence: "source",
    anywhere: OF_SLURM,
    fix:
      "in a container or a system without systemd: IgnoreSystemd=yes in cgroup.conf (IgnoreSystemdOnFailure=yes tries systemd first): slurmd then makes the directories itself, for which /sys/fs/cgroup has to be writable in it (a container: a cgroup namespace of its own, or privileged, which gives it the node). On a host: systemctl status dbus; systemctl reset-failed slurmstepd.scope (NODE_slurmstepd.scope), then restart slurmd, whose unit needs Delegate=yes; timed out: SystemdTimeout in cgroup.conf",
    links: [CGROUP_V2, "https://github.com/stackhpc/slurm-k8s-cluster/issues/38"],
  },
  {
    id: "slurm-cgroup-hierarchy",
    by: "shim",
    summary:
      "Slurm cannot use the node's cgroups: the hierarchy that its plugin wants is not mounted, is of the other version, or may not be written",
    texts: [
      ...["freezer", "cpuset", "memory", "devices", "cpuacct"].flatMap((name) => [
        `cgroup namespace '${name}' not mounted. aborting`,
        `unable to create ${name} cgroup namespace`,
        `unable to build slurm cgroup for ns ${name}: <errno>`,
      ]),
      "common_cgroup_instantiate: unable to create cgroup '<path>' : <errno>",
      "xcgroup_instantiate: unable to create cgroup '<path>' : <errno>",
      "unable to create cgroup '<path>/slurm' : <errno>",
      "unable to create cgroup '<path>/slurm<path>' : <errno>",
      "Hybrid mode is not supported. Mounted cgroups are: <any>",
      "The cgroup mountpoint does not align with the current namespace. <any>",
      "The cgroup mountpoint <path> is not mounted",
      "<path> is not a valid cgroup2 mountpoint",
      ...["cpuset", "cpu", "memory", "devices", "pids"].map((name) => `Controller ${name} is not enabled!`),
    ],
    evidence: "source",
    anywhere: OF_SLURM,
    fix:
      "stat -fc %T /sys/fs/cgroup: cgroup2fs is v2: CgroupPlugin=autodetect or cgroup/v2 in cgroup.conf (Slurm 22.05 or newer), tmpfs is v1 (cgroup/v1); hybrid: boot with systemd.unified_cgroup_hierarchy=1. Read-only, Permission denied, namespace: slurmd runs in a container: give it /sys/fs/cgroup writable (privileged, or a cgroup namespace and CAP_SYS_ADMIN to remount it: both give it the node), or do without: CgroupPlugin=disabled, ProctrackType=proctrack/linuxproc, no task/cgroup. Controller not enabled: Delegate=yes of slurmd's unit; cgroup_enable=memory",
    links: [CGROUP_CONF, "https://github.com/podman-container-tools/podman/issues/19940"],
  },
  {
    id: "slurm-namespace-join",
    by: "shim",
    summary: "Slurm cannot put the job's process into the namespace that job_container/tmpfs made for it",
    texts: [
      ...["container_p_join", "namespace_p_join"].flatMap((step) => [
        `${step}: setns failed for <path>: Invalid argument`,
        `${step}: setns failed for <path>: <errno>`,
        `${step}: open failed for <path>: <errno>`,
      ]),
      "container_g_join failed: <number>",
      "container_g_join(<number>): <any>",
    ],
    evidence: "reported",
    anywhere: [...OF_SLURM, "container_p_join", "container_g_join", "namespace_p_join"],
    fix:
      "Invalid argument: slurmstepd has more than one thread, which may not enter a mount namespace: take out the SPANK or accounting plugin that starts one (LDMS' notifier, a tracer), or update it. No such file: the namespace was removed (BasePath of job_container.conf not on a local disk, a clean-up, slurmd restarted with AutoBasePath missing): scancel and start the job again; see slurmd's log of the job's first step",
    links: ["https://slurm.schedmd.com/job_container.conf.html", "https://github.com/ovis-hpc/ldms/issues/778"],
  },
  {
    id: "slurm-plugin-failed",
    by: "shim",
    summary:
      "slurmd does not start, as a plugin that slurm.conf or cgroup.conf names could not be loaded or begun; lines before it tell why",
    texts: [
      "Couldn't load specified plugin name for <words>/<words>: Plugin init() callback failed",
      "Couldn't load specified plugin name for <words>/<words>: <any>",
      "Unable to initialize cgroup plugin error: slurmd initialization failed",
      "Unable to initialize cgroup plugin",
      "slurmd initialization failed",
    ],
    evidence: "source",
    behind: "all",
    anywhere: OF_SLURM,
    fix:
      "read the lines before it, or run slurmd -D -vvv on the node. init() callback failed: the plugin is there and refuses (cgroups, permissions, a file that is missing). Not found, incompatible: its file is of another release or was not built: all of Slurm on the node has to be of one release, and below the PluginDir that scontrol show config prints. In a container the cgroup plugins are the usual ones",
    links: [CGROUP_CONF],
  },
];
