/**
 * Cgroups that a runtime may not make or fill: of an engine without root, in a container, or with CPUs that the parent does not have.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const RUNC = "https://github.com/opencontainers/runc";

/** Hierarchies of cgroup v1. */
const V1: readonly string[] =
  ("systemd cpu cpuacct cpu,cpuacct cpuset memory devices pids freezer blkio perf_event hugetlb net_cls net_prio net_cls,net_prio " +
    "rdma unified").split(" ");

/** Cgroups without rights. */
export const CGROUP_RIGHT_RULES: readonly DaemonRule[] = [
  {
    id: "kind-rootless-cgroups",
    refines: "cgroup-rootless",
    by: "runtime",
    summary:
      "kind does not start a cluster with a rootless engine: that has no cgroup v2, or reports that it lacks one of the controllers cpu, memory and pids",
    texts: [
      'running kind with rootless provider requires setting systemd property "Delegate=yes", see <url>',
      'running kind with rootless provider requires setting systemd property "Delegate=yes"',
      "running kind with rootless provider requires cgroup v2, see <url>",
      "running kind with rootless provider requires cgroup v2",
      ...["cpu", "memory", "pids"].map((name) => `ERROR: UserNS: ${name} controller needs to be delegated`),
      "ERROR: UserNS: cgroup v2 needs to be enabled",
    ],
    evidence: "source",
    fix:
      "podman info | grep -A6 cgroupControllers, or docker info (its warnings: no cpu shares support), shows what is missing, mostly cpu: put Delegate=cpu cpuset io memory pids below [Service] into /etc/systemd/system/user@.service.d/delegate.conf, systemctl daemon-reload, then log out and in again, or reboot. If only this session lacks it: " +
      'systemd-run --scope --user -p "Delegate=yes" kind create cluster. Without cgroup v2 boot with systemd.unified_cgroup_hierarchy=1, or run kind as root',
    links: ["https://kind.sigs.k8s.io/docs/user/rootless/", "https://github.com/kubernetes-sigs/kind/issues/3936"],
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
      "log in through systemd (ssh, loginctl enable-linger USER), boot with cgroup v2 (WSL: kernelCommandLine=cgroup_no_v1=all in .wslconfig, then wsl --shutdown), use the systemd cgroup driver (Podman: cgroup_manager; create older containers anew) and a runtime for v2 (crun, runc from 1.0.0-rc93 on), and delegate the controllers: Delegate=cpu cpuset io memory pids in a drop-in of user@.service, then log in again. Or set no limits (--memory, --cpus, --pids-limit=-1, in compose mem_limit and deploy.resources); in CI or a container without systemd --cgroups=disabled, or root",
    links: [
      "https://rootlesscontaine.rs/getting-started/common/cgroup2/",
      "https://github.com/containers/crun/issues/118",
    ],
  },
  {
    id: "cgroup-limit-without-hierarchy",
    refines: "cgroup-rootless",
    by: "runtime",
    summary:
      "the limit's controller has no hierarchy of cgroup v1 on the node: the kernel leaves it off (memory on a Raspberry Pi), nothing mounted it, or the engine runs without root",
    texts: "memory cpu cpuset pids blkio freezer".split(" ").map((name) =>
      `cannot set ${name} limit: container could not join or create cgroup`
    ),
    evidence: "source",
    fix:
      "as root: cat /proc/cgroups. The controller's enabled is 0: boot with cgroup_enable=memory cgroup_memory=1 (Raspberry Pi: at the end of the one line of /boot/firmware/cmdline.txt). It is 1: mount | grep cgroup has to list it: reboot after an update, cgroupfs-mount without systemd. Without root log in through systemd (ssh, loginctl enable-linger USER), boot with cgroup v2 and delegate the controllers, or set no limit",
    links: ["https://github.com/hashicorp/nomad/issues/8635"],
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
    id: "snap-cgroup-denied",
    refines: "cgroup-read-only",
    by: "runtime",
    summary:
      "Docker of a snap may not make the container's cgroup: AppArmor's profile of the snap denies it, or the snap's interfaces are not connected",
    texts: ["", "applying cgroup configuration for process caused: ", "unable to apply cgroup configuration: "].map((
      step,
    ) => `${step}mkdir /var/lib/snapd/hostfs<path>/cgroup<path>: <errno>`),
    evidence: "reported",
    fix:
      "sudo snap refresh snapd docker; snap connections docker has to list docker:privileged and docker:support as connected (sudo snap connect docker:support), then sudo snap restart docker; journalctl -k | grep snap.docker shows what is still denied. Or install docker-ce or docker.io and snap remove docker, which deletes its images, containers and volumes: save them first",
    links: ["https://github.com/docker-snap/docker/issues/5", "https://github.com/canonical/docker-snap"],
  },
  {
    id: "cgroup-path-not-delegated",
    refines: "cgroup-read-only",
    by: "runtime",
    summary:
      "the runtime runs without root, or as root of a user namespace or outer container, and may not make the cgroup that the container is to have: it was not delegated, as on cgroup v1",
    texts: V1.flatMap((name) =>
      ["unable to apply cgroup configuration: ", "applying cgroup configuration for process caused: "].map((step) =>
        `${step}mkdir /sys/fs/cgroup/${name}/<any>: permission denied`
      )
    ),
    evidence: "reported",
    fix:
      "an engine: start it as root (sudo, the system's service) on the node itself; in LXC with nesting, in a container with --cgroupns=private and as privileged, which gives it the host. runc by hand: remove linux.cgroupsPath and the limits from config.json, it then does without a cgroup, or run it as root. " +
      "Rootless with limits: boot with cgroup v2 (systemd.unified_cgroup_hierarchy=1). If it is root: ausearch -m avc for SELinux",
    links: [`${RUNC}/issues/1927`, "https://rootlesscontaine.rs/getting-started/common/cgroup2/"],
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
    id: "kata-guest-cpuset",
    refines: "cpuset-outside-parent",
    by: "runtime",
    summary:
      "Kata's agent gives the container CPUs that the cgroup above it in the virtual machine does not have: those that were just added to it are not known there yet, or the guest has fewer than the node",
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
    // What the agent of Kata 1 puts before its library's words, and names of its programs.
    anywhere: ["Could not run process", "kata"],
    fix:
      "start it again (delete the pod), and update Kata with its guest image: newer agents bring the parents up to date first. Else let the guest have all CPUs from its start: default_vcpus in configuration.toml as many as the container's limit. CPUs that the pod names by number (--cpuset-cpus, the kubelet's static CPU manager) are the node's: " +
      "leave them out for Kata",
    links: [
      "https://github.com/kata-containers/agent/issues/693",
      "https://github.com/kata-containers/agent/issues/259",
    ],
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
