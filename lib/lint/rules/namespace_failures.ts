/**
 * What runtimes print of namespaces, of sysctls and of /proc, where the node does not have or not allow them.
 *
 * @module
 */

import { NAMESPACED_NET_SYSCTLS } from "../net_sysctls.ts";
import { withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const RUNC = "https://github.com/opencontainers/runc/issues";

/** Failures of namespaces, sysctls and /proc. */
export const NAMESPACE_FAILURES: readonly DaemonRule[] = [
  {
    id: "namespace-not-supported",
    by: "runtime",
    summary: "the runtime does not find a kind of namespace in /proc/self/ns",
    texts: [
      "unable to create new parent process: namespace <name> is not supported",
      "creating new parent process caused: namespace <name> is not supported",
      ...["IPC", "NET", "PID", "NS", "UTS", "USER", "CGROUP", "TIME"].map((name) =>
        `namespace NEW${name} is not supported`
      ),
    ],
    evidence: "source",
    fix: "use a kernel with that namespace; if the kernel has it, an AppArmor profile of runc denies reading " +
      "/proc/self/ns",
    links: [`${RUNC}/5305`],
  },
  {
    id: "namespaces-not-creatable",
    by: "runtime",
    summary: "the kernel does not let the runtime create the container's namespaces",
    texts: [
      "nsenter: failed to unshare namespaces: <errno>",
      ...[
        "unshare",
        "clone",
        "unshare (CLONE_NEWUSER)",
        "unshare `CLONE_NEWNS`",
        "unshare CLONE_NEWNS",
        "unshare user namespace",
      ].flatMap((
        call,
      ) =>
        ["Operation not permitted", "Permission denied", "Invalid argument"].map((errno) => `crun: ${call}: ${errno}`)
      ),
      ...["nsexec", "nsexec-<number>"].flatMap((name) =>
        [
          "remaining namespaces",
          "remaining namespaces (except cgroupns)",
          "user namespace",
          "cgroup namespace",
          "time namespace",
        ].map((what) => `${name}[<pid>]: failed to unshare ${what}: <errno>`)
      ),
      ...["No space left on device", "Operation not permitted", "Invalid argument"].map((errno) =>
        `nsexec-<number>[<pid>]: unable to spawn stage-<number>: ${errno}`
      ),
      "nsenter: failed to unshare user namespace: <errno>",
    ],
    evidence: "source",
    fix:
      "invalid argument: the kernel lacks a namespace, or user namespaces are off (RHEL 7: user.max_user_namespaces " +
      "is 0); no space left on device: raise user.max_*_namespaces; operation not permitted: run as root, or let the " +
      "outer container, AppArmor or kernel.unprivileged_userns_clone allow it",
    links: ["https://man7.org/linux/man-pages/man7/namespaces.7.html"],
  },
  {
    id: "net-sysctl-not-owned",
    by: "runtime",
    summary:
      "a sysctl of a network namespace that the container's user namespace does not own, or that has no root in that user namespace",
    texts: withOneOf(NAMESPACED_NET_SYSCTLS.map((key) => key.replaceAll(".", "/")), (name) => {
      const file = `/proc/sys/${name}`;
      return [
        `open \`${file}\`: Permission denied`,
        `open ${file}: permission denied`,
        `write ${file}: permission denied`,
        `write ${file}: operation not permitted`,
        `write to \`${file}\`: Permission denied`,
        `write to \`${file}\`: Operation not permitted`,
      ];
    }),
    evidence: "source",
    fix:
      "give the container a network namespace of its own user namespace: no host network (--net=host), no joined one. ping_group_range comes from default_sysctls in containers.conf: update an old Podman (2.0, 2.1), which sets it for the host's network, too, or set in containers.conf default_sysctls = []; " +
      "with --uidmap map user 0, too (--uidmap 0:1:1). On a node that is itself a container, let the outer one write /proc/sys. Setting the sysctl on the node does not help",
    links: ["https://man7.org/linux/man-pages/man7/network_namespaces.7.html"],
  },
  {
    id: "sysctl-reopen-denied",
    by: "runtime",
    summary:
      "a sysctl cannot be opened on a node that is itself a container: the outer AppArmor profile denies runc's " +
      "own procfs",
    texts: [
      "open sysctl <sysctl> file: reopen fd <fd>: permission denied",
    ],
    evidence: "reported",
    fix:
      "update the outer host, then restart the container on it: Proxmox lxc-pve 6.0.5-2 or newer, Incus 6.19 or newer; LXC itself: allow /sys/net in /etc/apparmor.d/abstractions/lxc/container-base. Until then lxc.apparmor.profile: unconfined " +
      "(Ubuntu guests also lxc.mount.entry: /dev/null sys/module/apparmor/parameters/enabled none bind 0 0), which takes AppArmor's protection from it. Going back to a runc before 1.2.8 or 1.3.3 lets a container break out (CVE-2025-31133, " +
      "CVE-2025-52881). A sysctl on the node does not help",
    links: [
      `${RUNC}/4968`,
      `${RUNC}/4972`,
      `${RUNC}/5058`,
      "https://github.com/containerd/containerd/issues/12484",
      "https://github.com/lxc/incus/issues/2623",
    ],
  },
  {
    id: "procfs-overmounted",
    by: "runtime",
    summary: "an outer runtime mounts over parts of /proc, and runc refuses such a procfs",
    texts: [
      ...["invalid cross-device link", "too many levels of symbolic links"].flatMap((errno) => [
        `open sysctl <sysctl> file: unsafe procfs detected: openat2 <path>: ${errno}`,
        `unsafe procfs detected: openat2 <path>: ${errno}`,
      ]),
      "unsafe procfs detected: incorrect procfs root filesystem type <words>",
      "unsafe procfs detected: incorrect procfs root inode number <number>",
      "possibly malicious path detected -- refusing to operate on /proc/<any>",
    ],
    evidence: "reported",
    fix:
      "update the outer runtime (sysbox, an outer container), or use runc before 1.2.8 or 1.3.3 inside it, which lacks their security fixes",
    links: ["https://github.com/nestybox/sysbox/issues/972", "https://github.com/nestybox/sysbox/issues/973"],
  },
  {
    id: "setgroups-file-missing",
    by: "runtime",
    summary:
      "runc or crun needs a file of user namespaces (/proc/self/setgroups, uid_map), which a kernel without them does not have",
    texts: [
      ...["fsmount:fscontext:proc/self/setgroups", "/proc/self/setgroups"].map((file) =>
        `unable to setup user: unsafe procfs detected: openat2 ${file}: no such file or directory`
      ),
      ...["uid_map", "gid_map", "setgroups"].flatMap((file) =>
        ["open", "opening file", "error opening file"].map((step) =>
          `${step} \`/proc/self/${file}\`: No such file or directory`
        )
      ),
    ],
    evidence: "reported",
    fix:
      "use a kernel with CONFIG_USER_NS. Only until then runc before 1.2.8 or 1.3.3, which lacks their security fixes (CVE-2025-31133, CVE-2025-52565, CVE-2025-52881): crun does not run without them",
    links: ["https://github.com/telnetdoogie/synology-docker/issues/51"],
  },
];
