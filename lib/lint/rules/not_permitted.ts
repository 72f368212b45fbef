/**
 * What explains a program that the kernel does not execute with EPERM, whoever starts it.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** Summary, fix and links of rules for it. */
export const NOT_PERMITTED: Pick<DaemonRule, "summary" | "fix" | "links"> = {
  summary:
    "the kernel refuses to execute the program, mostly as it has file capabilities that the container may not get; not its mode",
  fix:
    "getcap FILE in the image: add just the capabilities that it prints (cap_add, capabilities.add: cap_drop: ALL removes them, and Docker does not give SYS_RESOURCE, NET_ADMIN or IPC_LOCK), or setcap -r FILE in the image. It prints none, or every image fails: no-new-privileges where SELinux or the snap's AppArmor has to change the profile: " +
    "update container-selinux, install Docker's own packages instead of the snap, or leave that option out, which lets setuid programs gain rights again; else see dmesg and ausearch (AppArmor, SELinux, fapolicyd), or a seccomp profile that denies execve",
  links: ["https://man7.org/linux/man-pages/man7/capabilities.7.html", "https://bugs.launchpad.net/bugs/1908448"],
};
