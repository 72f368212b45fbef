/**
 * What AppArmor, SELinux, seccomp and the keys of the kernel refuse while a runtime sets a container up.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const RUNC = "https://github.com/opencontainers/runc/issues";

/** Failures of security modules, seccomp and keys. */
export const SECURITY_FAILURES: readonly DaemonRule[] = [
  {
    id: "bpf-jit-limit",
    by: "runtime",
    summary: "the kernel cannot load the seccomp filter: the memory of its BPF JIT is exhausted",
    texts: [
      "error loading seccomp filter into kernel: error loading seccomp filter: errno 524",
      "error loading seccomp filter: errno 524",
      "init seccomp caused: error loading seccomp filter into kernel: error loading seccomp filter: errno 524",
      "seccomp (SECCOMP_SET_MODE_FILTER): Unknown error 524",
      "prctl: Unknown error 524",
    ],
    evidence: "reported",
    fix:
      "raise net.core.bpf_jit_limit on the node; older kernels leak this memory, so update the kernel or reboot the node",
    links: ["https://github.com/okteto/okteto/issues/3422", "https://github.com/leptonai/gpud/issues/213"],
  },
  {
    id: "seccomp-rule-refused",
    refines: "seccomp-profile-refused",
    by: "runtime",
    summary:
      "runc is older than the seccomp profile that its engine gives it: it takes a rule that returns another errno for one that repeats the default action",
    texts: ["error adding seccomp filter rule", "error adding seccomp rule"].flatMap((step) =>
      ["permission denied", "requested action matches default action of filter"].map((why) =>
        `${step} for syscall <name>: ${why}`
      )
    ),
    evidence: "reported",
    fix:
      "update runc to 1.0.2 or newer with libseccomp 2.5, and let the engine find that one (which -a runc; a self-built or static one, NVIDIA's runtime); Podman and CRI-O: or use crun (--runtime crun, runtime in containers.conf), or keep containers-common at the release of runc's distribution. In a profile of your own (--security-opt seccomp=FILE) remove rules whose action is that of " +
      "defaultAction without another errnoRet",
    links: [
      "https://github.com/containers/common/issues/631",
      "https://github.com/containerd/nerdctl/issues/482",
    ],
  },
  {
    id: "seccomp-ssb-unsupported",
    refines: "seccomp-profile-refused",
    by: "runtime",
    summary:
      "runc sets a flag of the seccomp filter, by its default or the profile, that the node's kernel or runc's libseccomp does not know",
    texts: [
      "error adding SSB flag to seccomp filter: <any>",
      "error adding SSB flag to seccomp filter: SetSSB requires libseccomp >= <words> and API level >= <number> (current version: <words>, API level: <number>)",
    ],
    evidence: "reported",
    fix:
      "uname -r: use Linux 4.17 or newer, which knows SECCOMP_FILTER_FLAG_SPEC_ALLOW (a VPS of OpenVZ has an older one: another kind of VPS), and a runc whose libseccomp is 2.5 or newer (runc --version); or take the flag out of a profile of your own",
    links: ["https://github.com/caprover/caprover/issues/2290", "https://man7.org/linux/man-pages/man2/seccomp.2.html"],
  },
  {
    id: "seccomp-profile-refused",
    by: "runtime",
    summary: "libseccomp or the kernel refuses the seccomp profile",
    texts: [
      "error adding log flag to seccomp filter: <any>",
      "seccomp notify unsupported: API level: got <number>, want at least 6. Please try with libseccomp >= 2.5.0 and Linux >= 5.7",
      "error adding seccomp rule for syscall <name>: <any>",
      "error adding seccomp filter rule for syscall <name>: <any>",
      "error creating seccomp syscall condition for syscall <name>: <any>",
      "error validating Seccomp architecture: <any>",
      "error adding architecture to seccomp filter: <any>",
      "error initializing seccomp - invalid default action",
      "action in seccomp profile is invalid: <any>",
      "error loading seccomp filter into kernel: <errno>",
      ...["operation canceled", "permission denied", "invalid argument", "<any>"].map((cause) =>
        `error loading seccomp filter into kernel: loading seccomp filter: ${cause}`
      ),
      "error loading seccomp filter into kernel: <any>",
      "error creating filter: could not create filter",
      "error patching filter: <any>",
      "unable to init seccomp: <any>",
      ...["seccomp_rule_add_array", "seccomp_export_bpf", "seccomp adding architecture", "seccomp_init"].flatMap((
        step,
      ) => [
        `container create failed: ${step}: <errno>`,
        `crun: ${step}: <errno>`,
      ]),
      ...["error seccomp_init", "seccomp misses the default action", "invalid seccomp BPF data"].map((text) =>
        `crun: ${text}`
      ),
      "invalid seccomp syscall `<name>`",
      "seccomp get operator `<name>`",
    ],
    evidence: "source",
    fix:
      "try RuntimeDefault (no --security-opt seccomp=FILE): if that works, the profile of your own has an action, architecture or condition that this libseccomp does not know: correct it (names of seccomp_rule_add(3)). Else update runc or crun with its libseccomp; invalid argument: the kernel lacks " +
      "CONFIG_SECCOMP_FILTER; operation canceled: libseccomp 2.5 or newer hides the kernel's error so: see dmesg. --security-opt seccomp=unconfined shows whether that is it, but lets all system calls through",
    links: ["https://github.com/opencontainers/runc/blob/v1.3.5/libcontainer/seccomp/seccomp_linux.go"],
  },
  {
    id: "apparmor-exec-denied",
    refines: "apparmor-change-profile-denied",
    by: "runtime",
    summary:
      "the kernel does not let a process with no_new_privs change to the container's AppArmor profile, most often at exec and probes of a container with allowPrivilegeEscalation: false below an engine that is confined itself",
    texts: [
      `apparmor failed to apply profile: write <attr>: operation not permitted`,
      `unable to apply apparmor profile: apparmor failed to apply profile: write <attr>: operation not permitted`,
      `exec failed: apparmor failed to apply profile: write <attr>: operation not permitted`,
      `apparmor failed to apply profile: open <attr>: operation not permitted`,
      `apparmor failed to apply profile: operation not permitted`,
    ],
    evidence: "reported",
    fix:
      "the container runs on, only exec and probes fail. MicroK8s, Canonical Kubernetes and other snaps: snap refresh NAME and restart it, then make the pods anew. Until then probes by httpGet or tcpSocket instead of exec; last " +
      "allowPrivilegeEscalation: true for that container, which lifts that guard. LXC: nesting; an inner engine without AppArmor works, but its containers then have no profile",
    links: [
      "https://github.com/canonical/microk8s/issues/1454",
      "https://github.com/canonical/microk8s/issues/784",
      "https://github.com/canonical/k8s-snap/issues/352",
    ],
  },
  {
    id: "apparmor-profile-unloaded",
    by: "runtime",
    summary:
      "the container's AppArmor profile is not loaded any more, or the node has no AppArmor's interface: an older runtime does not name the file",
    texts: [
      "apparmor failed to apply profile: no such file or directory",
      // Docker before 1.6.
      ...["docker-default", "unconfined", "<name>"].map((profile) =>
        `set apparmor profile ${profile}: no such file or directory`
      ),
    ],
    evidence: "reported",
    fix:
      "sudo aa-status | grep docker-default: if it is missing (after aa-remove-unknown, a restart of apparmor, an update), restart Docker, which loads it (and ends running containers without live-restore), then start the container again; exec " +
      "into one that runs fails until then. Without aa-status: install the package apparmor and let securityfs be mounted (mount -t securityfs securityfs /sys/kernel/security), then restart Docker",
    links: ["https://github.com/moby/moby/issues/25488", "https://github.com/moby/moby/issues/7797"],
  },
  {
    id: "apparmor-change-profile-denied",
    by: "runtime",
    summary: "AppArmor does not let the runtime change to the container's profile, because the daemon itself is " +
      "confined",
    texts: [
      "unable to apply apparmor profile: apparmor failed to apply profile: write <attr>: permission denied",
      "apply apparmor profile: apparmor failed to apply profile: write <attr>: permission denied",
      "unable to apply apparmor profile: apparmor failed to apply profile: write <any>/attr/<words>: permission denied",
      "apparmor failed to apply profile: write <attr>: permission denied",
      "exec failed: apparmor failed to apply profile: write <attr>: permission denied",
      "apparmor failed to apply profile: open <attr>: permission denied",
      "apparmor failed to apply profile: permission denied",
      ...["operation not permitted", "permission denied"].map((errno) => `set apparmor exec label to <any>: ${errno}`),
      ...["docker-default", "unconfined", "<name>"].flatMap((profile) =>
        ["permission denied", "operation not permitted"].map((errno) => `set apparmor profile ${profile}: ${errno}`)
      ),
      "write file `<attr>`: Permission denied",
      "write to file `<attr>`: Permission denied",
    ],
    evidence: "reported",
    fix:
      "dmesg | grep change_onexec: profile= is that of the daemon. A snap: update and restart it. A profile of your own for dockerd or containerd: add change_profile -> docker-default to it (aa-complain makes it only log). An LXC (Proxmox, " +
      "Incus): features nesting=1; lxc.apparmor.profile: unconfined drops its protection. For a single container --security-opt apparmor=unconfined, which leaves it without a profile",
    links: ["https://github.com/docker/for-linux/issues/1129", `${RUNC}/3831`],
  },
  {
    id: "host-proc-mounted",
    by: "runtime",
    summary: "the container mounts the node's /proc over its own, so the runtime cannot set its security label",
    texts: [
      "open <attr>: read-only file system",
      "write <attr>: read-only file system",
      "open <attr>: no such file or directory",
    ].flatMap((cause) => [
      `unable to apply apparmor profile: apparmor failed to apply profile: ${cause}`,
      `apply apparmor profile: apparmor failed to apply profile: ${cause}`,
      `error setting label: ${cause}`,
      `unable to set process label: ${cause}`,
      `set process label: ${cause}`,
    ]).concat([
      "open `<attr>`: Read-only file system",
      "write file `<attr>`: Read-only file system",
      "open <attr>: read-only file system",
    ]),
    evidence: "reported",
    fix:
      "mount the node's /proc elsewhere, such as -v /proc:/host/proc:ro, and give the program that path (--path.procfs=/host/proc of node-exporter, HOST_PROC); never over /proc of the container",
    links: [
      "https://github.com/docker/for-linux/issues/919",
      "https://github.com/chaddewitt/docker-stats-exporter/issues/12",
    ],
  },
  {
    id: "selinux-type-unknown",
    by: "runtime",
    summary: "the node's SELinux policy does not know the container's label: its type, or a level that is not valid",
    texts: [
      "write <attr>: invalid argument",
      "write fsmount:fscontext:proc/<any>/attr/<words>: invalid argument",
      "failed to set <attr> on procfs: write <attr>: invalid argument",

      "unable to set process label: write <attr>: invalid argument",
      "set process label: write <attr>: invalid argument",
      "write to `<attr>`: Invalid argument",
      "write file `<attr>`: Invalid argument",
      "write to file `<attr>`: Invalid argument",
      "failed to set file label on <path>: invalid argument",
      "lsetxattr <path>: invalid argument",
      "lsetxattr(label=<any>) <path>: invalid argument",
      "relabel failed <path>: invalid argument",
      // Podman mounts it with the container's label.
      "failed to mount shm tmpfs <path>: invalid argument",
      "relabel failed <path>: lsetxattr <path>: invalid argument",
      // Podman labels what its network programs use.
      "could not create relabel <words> directory: setxattr <path>: invalid argument",
      "failed to relabel <words> directory: setxattr <path>: invalid argument",
      "Failed to apply container_runtime_exec_t to <path>, please install: <any>",
    ],
    evidence: "reported",
    fix:
      "install or update container-selinux (k3s-selinux, rke2-selinux; install it again where semodule -l | grep container shows nothing) and restart the engine; correct a label of your own (seLinuxOptions, --security-opt label=type:NAME; level s0:c1,c2): seinfo -t lists the policy's types; on a filesystem without labels do not relabel (no :z). A system whose policy has no containers (Ubuntu, Debian): update runc, or do without labels, which takes SELinux's protection from the containers: --security-opt label=disable, label=false in containers.conf",
    links: [
      "https://github.com/containerd/cri/issues/199",
      "https://github.com/rancher/rke2/issues/6814",
      "https://github.com/containerd/containerd/issues/5864",
    ],
  },
  {
    id: "security-attribute-refused",
    by: "runtime",
    summary: "the kernel does not take the container's SELinux label or AppArmor profile; Podman may leave out why",
    texts: ["assign", "process", "get"].flatMap((step) => [
      `\`/proc/<path>attr/<words>\`: OCI runtime error: unable to ${step} security attribute`,
      `OCI runtime error: unable to ${step} security attribute`,
    ]).concat([
      "write file `/proc/thread-self/attr/current`: Invalid argument",
      "write file `/proc/thread-self/attr/exec`: No such file or directory",
    ]),
    evidence: "source",
    fix:
      "SELinux: install or update container-selinux, correct a type or level of your own (--security-opt label=type:NAME; seinfo -t lists the types), and look for denials (ausearch -m avc). AppArmor: load the profile (apparmor_parser -r FILE; aa-status lists them). podman --log-level=debug prints the kernel's error",
    links: ["https://github.com/podman-container-tools/podman/blob/main/libpod/define/errors.go"],
  },
  {
    id: "selinux-level-used",
    by: "runtime",
    summary: "the SELinux level of the container is that of another one already, which the engine does not allow",
    texts: ["MCS label already exists"],
    evidence: "source",
    fix:
      "give the container another level, or leave --security-opt label=level out so that the engine chooses one; where containers of one pod share it, update the engine (releases with opencontainers/selinux 1.14.0 refuse it)",
    links: ["https://github.com/opencontainers/selinux/pull/267"],
  },
  {
    id: "selinux-denied",
    by: "runtime",
    summary: "SELinux does not let the runtime set the container's label",
    texts: [
      "write <attr>: permission denied",
      "open <attr>: permission denied",
      "failed to set <attr> on procfs: write <attr>: permission denied",
      "write <attr>: operation not permitted",
      "write to `/proc/self/attr/keycreate`: Permission denied",
    ],
    evidence: "reported",
    fix:
      "install or update container-selinux, restore the labels of the engine's binaries and data (restorecon -Rv /usr/bin " +
      "/usr/local/bin /var/lib/containers, or /var/lib/docker, /var/lib/containerd) and restart the engine; ausearch -m avc shows what " +
      "is still denied. A pod or container with SELinux options of its own (seLinuxOptions, --security-opt label=): the type has to be one of a process " +
      "(container_t, spc_t), never container_file_t, and the role system_r, not object_r: mostly level alone is needed",
    links: ["https://github.com/containerd/containerd/issues/5864", "https://github.com/cri-o/cri-o/issues/6185"],
  },
  {
    id: "keyring-quota",
    by: "runtime",
    summary: "the kernel's key quota is exhausted, so no session keyring can be created",
    texts: [
      "unable to join session keyring: unable to create session key: disk quota exceeded",
      "join session keyring: create session key: disk quota exceeded",
      "create keyring `<id>`: Disk quota exceeded",
      "could not create session key: disk quota exceeded",
      "join keyctl `<id>`: Disk quota exceeded",
    ],
    evidence: "source",
    fix:
      "raise the quota on the node, of an LXC container (Proxmox) on its host: sysctl kernel.keys.maxkeys=20000 kernel.keys.maxbytes=500000 (/proc/key-users shows whose is used up; of root root_maxkeys and root_maxbytes), and keep it in /etc/sysctl.d; or do without a keyring of each container: NoNewKeyring in containerd's runtime options, keyring=false in containers.conf of Podman",
    links: ["https://github.com/containers/crun/issues/402"],
  },
  {
    id: "keyring-denied",
    by: "runtime",
    summary: "the kernel, or the outer container of a nested node, denies session keyrings",
    texts: [
      "unable to join session keyring: unable to create session key: <errno>",
      "join session keyring: create session key: <errno>",
      "could not create session key: <errno>",
      "create keyring `<id>`: <errno>",
    ],
    evidence: "reported",
    fix:
      "crun: --no-new-keyring; or allow keyctl in the outer container (LXC, Proxmox: keyctl=1; Docker: a seccomp profile with keyctl and add_key, or --privileged, which gives it the host), use a kernel with CONFIG_KEYS (for a 32-bit system on a 64-bit kernel also CONFIG_KEYS_COMPAT), or set " +
      "NoNewKeyring in the runtime's options in config.toml, for crun, too (for Podman: keyring = false in containers.conf)",
    links: ["https://github.com/moby/moby/issues/33976", "https://github.com/containers/crun/issues/675"],
  },
  {
    id: "seccomp-denies-openat2",
    by: "runtime",
    summary:
      "the container's seccomp profile denies openat2, which runc calls after it loads the profile since 1.2.8, 1.3.3 and 1.4.0",
    texts: ["operation not permitted", "function not implemented"].map((errno) =>
      `unsafe procfs detected: openat2 <path>: ${errno}`
    ),
    evidence: "reported",
    fix: "allow openat2 and close_range in the profile, as RuntimeDefault does, or let it answer with ENOSYS " +
      "(defaultErrnoRet 38) and use runc from 1.2.9, 1.3.4 or 1.4.0 on",
    links: [
      `${RUNC}/4984`,
      `${RUNC}/5007`,
      "https://github.com/cri-o/cri-o/issues/10034",
      "https://github.com/moby/moby/issues/42871",
    ],
  },
];
