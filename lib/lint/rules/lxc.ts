/**
 * What LXC prints when a container does not start, and k3s as the first process of one.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** Forms of LXC's lines: before 3.0 with a dash behind the place in the source. */
const CALLS: readonly string[] = ["safe_mount", "lxc_mount_auto_mounts", "lxc_mount_rootfs", "__lxc_mount_rootfs_file"];

/** What LXC and k3s print. */
export const LXC_RULES: readonly DaemonRule[] = [
  {
    id: "lxc-mount-refused",
    by: "shim",
    summary: "the kernel or AppArmor does not let LXC mount a filesystem in its container",
    texts: [
      ...CALLS.flatMap((call) => [
        `${call}: <number> <errno> - Failed to mount <source> onto <any>`,
        `${call}: <number> <errno> - Failed to mount <source> on <any>`,
        `${call}:<number> - <errno> - Failed to mount <source> onto <any>`,
        `${call}:<number> - <errno> - error mounting <source> on <any>`,
      ]),
      "lxc_mount_rootfs: <number> Failed to mount rootfs <source> onto <any>",
      "lxc_mount_rootfs:<number> - Failed to mount rootfs <source> onto <any>",
    ],
    evidence: "reported",
    fix:
      "LXC inside of a container: give the outer one nesting (Proxmox: features nesting=1; LXD, Incus: security.nesting) so that its /proc and /sys are not " +
      "covered. Otherwise dmesg names a denial of AppArmor; no such file or directory: the path of the mount entry in the container's configuration",
    links: [
      "https://github.com/tteck/Proxmox/issues/2994",
      "https://github.com/lxc/lxc/blob/v6.0.0/src/lxc/utils.c",
    ],
  },
  {
    id: "lxc-apparmor-profile",
    by: "shim",
    summary: "LXC cannot load the AppArmor profile that it made for its container",
    texts: [
      "run_apparmor_parser: <number> Failed to run apparmor_parser on <path>: <any>",
      "apparmor_prepare: <number> Failed to load generated AppArmor profile",
      "apparmor_prepare:<number> - Failed to load generated AppArmor profile",
      "Failed to load generated AppArmor profile",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "the words of apparmor_parser tell why: a kernel whose AppArmor is older or not switched on (aa-status; boot with apparmor=1 security=apparmor), an LXC in a container without " +
      "nesting, or a package of apparmor that does not suit; lxc.apparmor.profile = unconfined starts the container without",
    links: [
      "https://github.com/pimox/pimox7/issues/95",
      "https://github.com/lxc/lxc/blob/v6.0.0/src/lxc/lsm/apparmor.c",
    ],
  },
  {
    id: "k3s-cgroup-not-delegated",
    by: "kubelet",
    summary: "k3s is the first process of its cgroup namespace and may not move processes out of the root cgroup",
    texts: [
      "failed to evacuate root cgroup: <any>",
      "failed to evacuate root cgroup: mkdir /sys/fs/cgroup/init: <errno>",
    ],
    evidence: "reported",
    fix:
      "in a container run k3s as privileged with a cgroup namespace of its own (--privileged --cgroupns=private), so that /sys/fs/cgroup is writable; rootless " +
      "start it by k3s-rootless.service of systemctl --user with delegated controllers, and with a release that has the fix of the issue",
    links: ["https://github.com/k3s-io/k3s/issues/13667", "https://docs.k3s.io/advanced#starting-rootless-servers"],
  },
];
