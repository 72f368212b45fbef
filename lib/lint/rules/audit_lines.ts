/**
 * Lines of the audit log next to an error: what a security module or seccomp denied, and to whom.
 *
 * @module
 */

import { oneOf, withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

/** Types of SELinux in which containers, runtimes and engines run. */
const DOMAINS: readonly string[] = [
  "container_t",
  "container_init_t",
  "container_kvm_t",
  "container_engine_t",
  "container_device_t",
  "container_user_t",
  "container_logreader_t",
  "svirt_lxc_net_t",
  "spc_t",
  "container_runtime_t",
  "docker_t",
  "conmon_t",
  // Of Bottlerocket.
  "control_t",
  "runtime_t",
  "kubelet_t",
  "iptables_t",
  "pasta_t",
  "rpcbind_t",
];
/** Types of files that only containers, images and engines have, for programs in other domains. */
const TARGETS: readonly string[] = [
  "container_file_t",
  "container_ro_file_t",
  "container_share_t",
  "container_var_lib_t",
  "container_runtime_exec_t",
  "container_var_run_t",
];

/** What the audit log tells. */
export const AUDIT_LINES: readonly DaemonRule[] = [
  {
    id: "selinux-engine-mislabelled",
    by: "shim",
    summary:
      "SELinux denies the change to the container's domain, because the engine runs in the wrong one: its program has the wrong label",
    texts: withOneOf(
      ["container_t", "container_init_t", "svirt_lxc_net_t", "spc_t", "svirt_sandbox_file_t"],
      (domain) =>
        withOneOf(
          ["unconfined_service_t", "init_t", "initrc_t"],
          (engine) =>
            ["", " permissive=0"].map((end) =>
              `scontext=<name>:${engine}:<name> tcontext=<name>:${domain}:<name> tclass=process${end}`
            ),
        ),
    ),
    evidence: "reported",
    fix:
      "install or update container-selinux, then run restorecon -v on the engine's programs (/usr/bin/docker*, /usr/bin/dockerd, /usr/bin/containerd*, /usr/bin/runc, of k3s and RKE2 their own packages k3s-selinux and rke2-selinux) and restart the engine; ps -eZ then shows container_runtime_t. A binary in another directory: chcon -t container_runtime_exec_t FILE",
    links: [
      "https://github.com/containers/container-selinux",
      "https://github.com/CentOS/sig-atomic-buildscripts/issues/224",
    ],
  },
  {
    id: "selinux-program-denied",
    refines: "audit-selinux-denied",
    by: "shim",
    summary:
      "SELinux does not let a container start its program: the label of the program's file (tcontext) is not one that containers may run",
    texts: [
      ...["execute", "execute_no_trans", "map"].map((right) =>
        `avc: denied { ${right} } for pid=<number> comm="runc:[2:INIT]"`
      ),
      "avc: denied { entrypoint } for pid=<number> comm=<name>",
    ],
    evidence: "reported",
    anywhere: ["runc:[2:INIT]", "container_t", "container_init_t", "svirt_lxc_net_t", "spc_t"],
    fix:
      "the mode x does not matter. A program of a volume or bind mount: relabel it (:z or :Z, chcon -Rt container_file_t on a directory that is for containers only). A file of the image or of an image's VOLUME has the label of the engine's storage: restorecon -R on it (/var/lib/containers, " +
      "/var/lib/docker, /var/lib/containerd; if it was moved, first semanage fcontext -a -e /var/lib/containers NEW), update container-selinux. docker-init (runtime_exec_t): leave --init out. Bottlerocket (also cache_t, local_t): update it, or run a program that is not in a VOLUME",
    links: [
      "https://github.com/bottlerocket-os/bottlerocket/issues/981",
      "https://github.com/containers/container-selinux",
    ],
  },
  {
    id: "audit-selinux-denied",
    by: "shim",
    summary:
      "SELinux denied something to a container, a runtime or an engine: the line says what (in braces), to whom (scontext) and on what " +
      "(tcontext)",
    texts: [
      `scontext=<name>:${oneOf(DOMAINS)}:<name> tcontext=<name> tclass=<words> permissive=0`,
      `tcontext=<name>:${oneOf(TARGETS)}:<name> tclass=<words> permissive=0`,
      // Of Bottlerocket: a file whose label its policy does not have.
      "scontext=<name>:unlabeled_t:<name> tcontext=<name>:local_t:<name> tclass=filesystem permissive=0",
    ],
    evidence: "reported",
    fix:
      "where tcontext is of a volume or hostPath (default_t, user_home_t, var_t, nfs_t), relabel it: :z or :Z with Docker and Podman, chcon -Rt container_file_t (only a directory that is for containers, " +
      "never /, /etc, /usr, /var, /home or a whole home directory), or " +
      "setsebool container_use_… (ausearch -m avc | audit2why names the boolean). Where it is the engine's own file (container_var_lib_t), run restorecon -R " +
      "/var/lib/containers /var/lib/containerd, install or update container-selinux and the engine; where it is a program of the engine that systemd starts " +
      '(scontext has init_t, name="containerd"), restorecon -v or chcon -t container_runtime_exec_t its file. tclass=bpf, which newer crun uses: update container-selinux. permissive=1 denied nothing. ' +
      "associate with unlabeled_t: a file of the image, or a directory of the node, has a label that this policy does not have: update the operating system (Bottlerocket), or relabel the directory",
    links: [
      "https://github.com/containers/container-selinux",
      "https://github.com/cri-o/cri-o/issues/5483",
    ],
  },
  {
    id: "audit-seccomp-denied",
    by: "shim",
    summary: "seccomp ended a program, because its profile does not allow a system call: syscall= has its number",
    texts: [
      "sig=31 arch=<hash> syscall=<number> compat=<number> ip=<name> code=<name>",
      "sig=31 arch=<hash> syscall=<number> compat=<number>",
    ],
    evidence: "source",
    fix:
      "ausyscall NUMBER names the call: allow it in the profile, or run with seccomp=unconfined (seccompProfile: Unconfined) to see whether that is all; " +
      "newer C libraries need newer profiles: update Docker, containerd, runc and libseccomp. sig=0 denied nothing",
    links: ["https://docs.kernel.org/userspace-api/seccomp_filter.html"],
  },
];
