/**
 * Single steps of runc and crun that no other file has: copies into a tmpfs, masked paths, id mappings of a mount, hybrid cgroups.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const RUNC = "https://github.com/opencontainers/runc/blob/v1.4.0/libcontainer";
const LIBCRUN = "https://github.com/containers/crun/blob/1.28/src/libcrun";

/** Words of crun, as engines print them. */
function ofCrun(...texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => [`crun: ${text}`, text]);
}

/** Other programs print such words, too. */
const BY_RUNTIME: readonly string[] = [
  "crun",
  "runc",
  "OCI runtime",
  "container create failed",
  "Container creation error",
  "starting container process",
  "start container process",
  "container init",
];

/** Single steps of runc and crun. */
export const REFUSED_STEPS: readonly DaemonRule[] = [
  {
    id: "tmpfs-copy-failed",
    by: "runtime",
    summary:
      "runc cannot copy what the image has at a path into the tmpfs that is mounted there: the tmpfs is too small, or the files cannot be read",
    texts: [
      "tmpcopyup: failed to copy <path> to <any>",
      "tmpcopyup: failed to <words>: <any>",
      "tmpcopyup: <any>",
      "tmpcopyup: <any>: <errno>",
    ],
    evidence: "source",
    fix:
      "give the tmpfs a larger size (size= of --tmpfs), or mount it without the copy (notmpcopyup, --read-only-tmpfs=false of Podman), or mount it on a path where the image has less",
    links: [`${RUNC}/rootfs_linux.go`],
  },
  {
    id: "masked-paths-refused",
    by: "runtime",
    summary: "runc cannot hide files of /proc and /sys from the container, as the engine's default asks for",
    texts: [
      "can't mask <words> <quotedPath>: <errno>",
      "can't mask paths: <any>",
      "can't mask paths: <any>: <errno>",
      "can't mask path <quotedPath>: <errno>",
      "can't reopen shared directory mask: <any>: <errno>",
      "can't reopen shared directory mask: <any>",
      "unable to mount <path> as readonly max retries reached",
    ],
    evidence: "source",
    fix:
      "on a nested node let the outer container mount (LXC nesting, a newer AppArmor profile, or privileged, which gives it the host; dmesg has the denials), and update runc. Only for a container that is trusted: --security-opt systempaths=unconfined, procMount: Unmasked with a user namespace",
    links: [`${RUNC}/rootfs_linux.go`],
  },
  {
    id: "mount-mapping-refused",
    by: "runtime",
    summary:
      "the ids of an id-mapped mount cannot be used: they are not valid, or the kernel makes no user namespace for them",
    texts: [
      ...ofCrun(
        "could not find a user namespace mapping for the relative mapping `<name>`",
        "specified a relative mapping without user namespace mappings",
        "invalid mapping specified `<any>`",
        "invalid mappings specified for the mount on `<path>`",
      ),
      "failed to create userns for <any> id-mapping: <any>",
      "failed to open existing userns for <any> id-mapping: <any>",
      "mountfd request for <path> failed: failed to <words>: <any>",
    ],
    evidence: "source",
    needs: BY_RUNTIME,
    fix:
      "write idmap=uids=CONTAINER-NODE-COUNT;gids=… with ids that the node has; @ counts from the container's own user namespace and needs one (--userns, --uidmap). If the namespace cannot be made: run the runtime as root, and raise user.max_user_namespaces",
    links: [
      `${LIBCRUN}/linux.c`,
      "https://docs.podman.io/en/latest/markdown/podman-run.1.html#volume-v-source-volume-host-dir-container-dir-options",
    ],
  },
  {
    id: "cgroup-hybrid",
    by: "runtime",
    summary: "the node has cgroup v1 with controllers of cgroup v2 beside it, which crun does not take",
    texts: ofCrun(
      "cgroups in hybrid mode not supported, drop all controllers from cgroupv2",
      "cgroup dirfd supported only on cgroup v2",
      "delegate-cgroup not supported on cgroup v1",
    ),
    evidence: "source",
    fix:
      "boot the node with cgroup v2 alone (systemd.unified_cgroup_hierarchy=1, without cgroup_no_v1=), or with v1 alone: cat /sys/fs/cgroup/unified/cgroup.controllers has to be empty then. runc takes both",
    links: [`${LIBCRUN}/cgroup.c`],
  },
  {
    id: "root-change-refused",
    by: "runtime",
    summary:
      "the kernel does not let crun leave the node's root for the container's: an outer container or a user namespace denies it",
    texts: [
      ...["Operation not permitted", "Permission denied"].flatMap((errno) =>
        ["chroot to `<path>`", "mount MS_MOVE to `/`", "mount `MS_REC | MS_PRIVATE`", "chdir to newroot", "pivot_root"]
          .map((
            step,
          ) => `crun: ${step}: ${errno}`)
      ),
      "crun: umount2 oldroot: <errno>",
      "crun: chdir to newroot: <errno>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "look for denials (dmesg, ausearch -m avc), and let the outer container mount and chroot: LXC nesting, or CAP_SYS_ADMIN and CAP_SYS_CHROOT with seccomp and AppArmor unconfined, which hardly protects the host any more. On a node that runs from a RAM disk set no_pivot_root",
    links: [`${LIBCRUN}/linux.c`],
  },
];
