/**
 * Bind mounts that crun could not make, told apart by the error of the kernel.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CRUN = "https://github.com/containers/crun/blob/1.20/src/libcrun/linux.c";

/** What crun prints of a bind mount, whose source is an absolute path. */
function bind(...errnos: readonly string[]): readonly string[] {
  return errnos.map((errno) => `mount \`/<inside>\` to \`<destination>\`: ${errno}`);
}

/** Bind mounts of crun. */
export const CRUN_MOUNTS: readonly DaemonRule[] = [
  {
    id: "bind-mount-kind",
    by: "runtime",
    summary: "crun cannot mount a file on a directory of the image, or a directory on a file",
    texts: bind("Not a directory", "Is a directory"),
    evidence: "reported",
    fix:
      "compare ls -ld of the source on the node with the path in the image: mount a file on a file. /etc/localtime: an image without tzdata may have a directory or a dangling link there; install tzdata in it or on the " +
      "node, or leave the mount out (TZ=Europe/Berlin, podman --tz)",
    links: [CRUN, "https://github.com/Vanilla-OS/live-iso/issues/145"],
  },
  {
    id: "bind-mount-missing",
    by: "runtime",
    summary: "the source of a bind mount, or its target in the image, is not there when crun mounts it",
    texts: bind("No such file or directory", "No such device or address"),
    evidence: "source",
    fix:
      "create the source on the node (podman machine: the path must be shared with the virtual machine, --volume of podman machine init); a link in the image or in a volume above it may lead to nothing; " +
      "a source below /run or /tmp that a program has made anew: create the container anew",
    links: [CRUN],
  },
  {
    id: "bind-mount-denied",
    by: "runtime",
    summary:
      "the runtime's user may not reach the source of a bind mount, or the kernel does not let it mount that one",
    texts: bind("Permission denied", "Operation not permitted"),
    evidence: "source",
    fix:
      "rootless: give the user x on every directory above the source, and a FUSE mount the option allow_other (NFS with root_squash: the files need rights for others); in a nested container --device /dev/fuse with " +
      "security-opt label=disable and seccomp=unconfined, privileged only if that does not suffice; SELinux and AppArmor name denials in the audit log (ausearch -m avc)",
    links: [CRUN, "https://github.com/podman-container-tools/podman/blob/main/rootless.md"],
  },
  {
    id: "bind-mount-invalid",
    by: "runtime",
    summary:
      "the kernel refuses a bind mount as invalid: the source has mounts of the node below it that a user namespace may not leave out, or was unmounted",
    texts: bind("Invalid argument"),
    evidence: "source",
    fix:
      "mount recursively (rbind, the default of -v; of --mount leave out bind-nonrecursive), mount a directory below those mounts, or run the container without a user namespace; an id-mapped volume (idmap) needs a filesystem that has it",
    links: [CRUN, "https://man7.org/linux/man-pages/man7/mount_namespaces.7.html"],
  },
  {
    id: "bind-mount-source-dead",
    by: "runtime",
    summary:
      "the source of a bind mount lies on a filesystem that does not answer any more: FUSE, NFS, CIFS, or a disk that fails",
    texts: bind(
      "Transport endpoint is not connected",
      "Stale file handle",
      "Input/output error",
      "Host is down",
      "Remote I/O error",
      "Structure needs cleaning",
    ),
    evidence: "source",
    fix:
      "umount -l the source on the node and mount it again (restart its FUSE daemon), look in dmesg for the disk, then start the container",
    links: [CRUN],
  },
];
