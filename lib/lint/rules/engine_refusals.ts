/**
 * What engines refuse because of how they were built, started or configured, and what a mesh, Proxmox or kubectl print of a container that does
 * not start.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** What shows that the init container of a mesh speaks. */
const OF_MESH_INIT: readonly string[] = ["ISTIO_", "istio-init", "PROXY_INIT", "linkerd-init", "KUMA_"];

/** Refusals of engines and of what surrounds them. */
export const ENGINE_REFUSALS: readonly DaemonRule[] = [
  {
    id: "engine-without-seccomp",
    by: "shim",
    summary:
      "a seccomp profile is asked for, and this build of Podman, Buildah or CRI-O has no seccomp, or the kernel has none",
    texts: [
      "seccomp not enabled in this build",
      "loading seccomp profile (<path>) failed: seccomp not enabled in this build",
      "seccomp is not enabled in your kernel, cannot run with a profile",
      "setup seccomp: seccomp is not enabled in your kernel, cannot run with a profile",
    ],
    evidence: "source",
    fix:
      "install a package that was built with seccomp (build tag seccomp and libseccomp), or use a kernel with CONFIG_SECCOMP_FILTER (grep Seccomp /proc/self/status shows " +
      "a line where it has it); until then --security-opt seccomp=unconfined, or seccompProfile type Unconfined, runs the container without its filter",
    links: ["https://github.com/containers/common/tree/v0.64.0/pkg/seccomp"],
  },
  {
    id: "program-in-current-directory",
    by: "shim",
    summary:
      "a daemon does not run a program that its PATH resolves to the current directory: PATH has an empty part or a dot",
    texts: [
      "<program> resolves to executable in current directory (./<name>)",
      "get apparmor_parser version: apparmor_parser resolves to executable in current directory (./apparmor_parser)",
      "exec: <program>: cannot run executable found relative to current directory",
    ],
    evidence: "source",
    fix:
      "start the daemon with a PATH of absolute directories: remove . and empty parts (a colon at an end, or two in a row) from Environment=PATH of its unit or from the script " +
      "that starts it; Go programs refuse such a program since Go 1.19",
    links: ["https://go.dev/blog/path-security"],
  },
  {
    id: "docker-bridge-lost",
    by: "shim",
    summary:
      "Docker's bridge does not exist any more on the host: another service or a command removed it while dockerd ran",
    texts: [
      ...["", "adding interface <name> to bridge <name> failed: "].map((begin) =>
        `${begin}could not find bridge <name>: no such network interface`
      ),
      "could not find bridge <name>: route ip+net: no such network interface",
      "adding interface <name> to bridge <name> failed: could not find bridge <name>: route ip+net: no such network interface",
    ],
    evidence: "reported",
    fix:
      "restart dockerd, which makes the bridge anew; keep NetworkManager, systemd-networkd and scripts from removing it (unmanaged-devices=interface-name:docker0)",
    links: ["https://github.com/moby/moby/issues/27426"],
  },
  {
    id: "cgroup-not-joined",
    by: "runtime",
    summary:
      "the container has a limit of a cgroup controller that it has not joined: the kernel does not have or mount that controller",
    texts: ["cannot set limits on the <words> cgroup, as the container has not joined it"],
    evidence: "source",
    fix:
      "remove that limit (cpuset, cpus, memory …), or use a kernel with the controller and mount it on cgroup v1; with Kata the guest's kernel and agent decide, not the host's",
    links: ["https://github.com/kata-containers/runtime/issues/221"],
  },
  {
    id: "docker-log-option-unknown",
    by: "shim",
    summary: "a log option of the container, or of daemon.json, is none that its log driver has",
    texts: [
      "unknown log opt <name> for <name> log driver",
      "failed to initialize logging driver: unknown log opt <name> for <name> log driver",
      "wrong log-opt: <name>",
      "error creating <name> logger: <name>: wrong log-opt: <name>",
      "unknown option <name> for log driver <name>",
    ],
    evidence: "reported",
    fix:
      "remove the option that the message names from logging.options (Compose), --log-opt, or log-opts in /etc/docker/daemon.json, which count for all containers: max-size and max-file " +
      "are options of json-file and local; update the plugin where its documentation has the option",
    links: ["https://docs.docker.com/engine/logging/configure/"],
  },
  {
    id: "rootless-cgroup-v2-old-runtime",
    by: "runtime",
    summary:
      "a runtime that does not know cgroup v2 makes a cgroup as on v1, directly below /sys/fs/cgroup, where its user may not write",
    texts: [
      "mkdir /sys/fs/cgroup/<quotedName>: permission denied",
      "applying cgroup configuration for process caused: mkdir /sys/fs/cgroup/<quotedName>: permission denied",
      ...["libpod_parent", "system.slice", "user.slice", "machine.slice"].flatMap((name) => [
        `mkdir /sys/fs/cgroup/${name}: permission denied`,
        `applying cgroup configuration for process caused: mkdir /sys/fs/cgroup/${name}: permission denied`,
      ]),
    ],
    evidence: "reported",
    fix:
      "use crun, or runc 1.0.0 or newer, with the systemd cgroup manager; otherwise boot with systemd.unified_cgroup_hierarchy=0 (not with systemd 256 and newer). With such a runtime as root: the engine runs in a " +
      "container that has /sys/fs/cgroup read-only",
    links: ["https://github.com/podman-container-tools/podman/issues/4702"],
  },
  {
    id: "apptainer-image-in-user-namespace",
    by: "shim",
    summary:
      "Apptainer or Singularity runs with a user namespace (--userns, or without its setuid program), where no image file can be attached to a loop device",
    texts: [
      "failed to find loop device: could not attach image file to loop device: operation not permitted",
      "failed to find loop device: could not attach image file too loop device: operation not permitted",
    ],
    evidence: "reported",
    fix:
      "run it without --userns with the setuid installation, install squashfuse so that the image is mounted with FUSE (Apptainer 1.1 and newer), or unpack it: apptainer build --sandbox " +
      "DIRECTORY IMAGE",
    links: ["https://apptainer.org/docs/admin/latest/user_namespace.html"],
  },
  {
    id: "mesh-init-chain-exists",
    by: "shim",
    summary:
      "the mesh's init container runs a second time in a pod whose network has its rules already: the kubelet made it anew",
    texts: ["iptables: Chain already exists"],
    evidence: "reported",
    anywhere: OF_MESH_INIT,
    fix: "delete the pod, so that it gets a new sandbox; newer releases of the mesh's init container may run twice",
    links: ["https://github.com/istio/istio/issues/21030"],
  },
  {
    id: "mesh-init-kernel-module",
    by: "shim",
    summary:
      "the mesh's init container cannot set its rules: the node's kernel lacks a module of netfilter, or it is not loaded",
    texts: [
      "iptables: No chain/target/match by that name",
      "iptables v<version> (<name>): Couldn't load target `REDIRECT':No such file or directory",
      "iptables-restore: unable to initialize table 'nat'",
      "iptables-restore v<version> (<name>): iptables-restore: unable to initialize table 'nat'",
      "iptables-restore v<version> (<name>): iptables-restore: unable to initialize table 'mangle'",
      "xtables support was not found: cannot find xtables",
    ],
    evidence: "reported",
    anywhere: OF_MESH_INIT,
    fix:
      "load them on the node and at its start: modprobe -a xt_REDIRECT iptable_nat iptable_mangle xt_owner br_netfilter, each in /etc/modules-load.d; on OpenShift use the mesh's CNI plugin",
    links: ["https://github.com/istio/istio/issues/13857"],
  },
  {
    id: "proxmox-container-missing",
    by: "shim",
    summary:
      "Proxmox has no container of that number on this node: it was not made, was removed, or is on another node",
    texts: ["Configuration file 'nodes/<name>/lxc/<number>.conf' does not exist"],
    evidence: "reported",
    fix:
      "run pct list on each node; in a script look at the step that creates it (pct create): its template, storage and number; ha and migration move it to another node",
    links: ["https://pve.proxmox.com/pve-docs/pct.1.html"],
  },
  {
    id: "pod-initializing",
    by: "cluster",
    summary:
      "the container waits for the pod's init containers, of which one runs, fails or is restarted again and again",
    texts: [
      "container <quotedName> in pod <quotedName> is waiting to start: PodInitializing",
      "container <quotedName> is waiting to start: PodInitializing",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "kubectl describe pod lists the init containers with their states; kubectl logs POD -c NAME (--previous after a restart) has the output of the one that fails",
    links: ["https://kubernetes.io/docs/tasks/debug/debug-application/debug-init-containers/"],
  },
];
