/**
 * What containerd refuses of a user and its groups.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CRI = "https://github.com/containerd/containerd/tree/v2.1.0/internal/cri/server";

/** Texts of a passwd or group file that containerd cannot read, by how a release reaches it. */
const USER_FILE: readonly string[] = [
  // Through a temporary mount, up to containerd 2.2.
  ...[
    "open <path>: <errno>",
    "stat <path>: <errno>",
    "lstat <path>: <errno>",
    "lstat <path>: file does not exist",
    "read <path>: is a directory",
    "<path> is not a regular file",
    "etc/<name> is not a regular file",
    "openat <name>: <errno>",
    "openat etc/<name>: path escapes from parent",
    "too many links",
    "bufio.Scanner: token too long",
    "<path> exceeds 10485760 bytes",
  ].map((text) => `mount callback failed on <path>: ${text}`),
  // In the snapshot itself, from 2.3 on.
  ...[
    "openat <name>: <errno>",
    "openat etc/<name>: path escapes from parent",
    "open etc/<name>: too many levels of symbolic links",
    "lstat etc/<name>: file does not exist",
    "lstat <name>: file does not exist",
    "etc/<name> is not a regular file",
    "read etc/<name>: is a directory",
    "bufio.Scanner: token too long",
    "etc/<name> exceeds 10485760 bytes",
  ].map((text) => `failed to create containerd container: ${text}`),
];

/** Users and groups that containerd refuses. */
export const USER_REFUSALS: readonly DaemonRule[] = [
  {
    id: "user-not-found",
    by: "containerd",
    summary: "a user name that is missing from the image's passwd file",
    texts: ["no users found", "mount callback failed on <path>: no users found"],
    evidence: "source",
    needs: ["mount callback", "spec", "container", "task", "image"],
    fix: "use a numeric user: runAsUser in the pod, or USER with a number in the image",
    links: [CRI],
  },
  {
    id: "group-not-found",
    by: "containerd",
    summary: "a group name that is missing from the image's group file",
    texts: ["no groups found", "mount callback failed on <path>: no groups found", "unable to find group <group>"],
    evidence: "source",
    needs: ["mount callback", "generate", "container", "daemon", "rpc error", "group file"],
    fix: "use a numeric group",
    links: [CRI],
  },
  {
    id: "group-without-user",
    by: "containerd",
    summary: "runAsGroup without runAsUser",
    texts: ["user group <group> is specified without user"],
    evidence: "source",
    fix: "set runAsUser as well",
    links: [CRI],
  },
  {
    id: "user-range",
    by: "containerd",
    summary: "a numeric user or group of the image that is out of range",
    texts: ["invalid USER value <user>: uid out of range", "invalid USER value <user>: gid out of range"],
    evidence: "source",
    fix: "use ids from 0 to 2147483647",
    links: [CRI],
  },
  {
    id: "user-string",
    by: "containerd",
    summary: "a USER of the image with more than one colon",
    texts: ["failed to generate spec: invalid USER value <user>", "invalid USER value <user>"],
    evidence: "source",
    fix: "set the image's USER to user or user:group",
    links: [CRI],
  },
  {
    id: "user-file",
    by: "containerd",
    summary: "the image's passwd or group file cannot be read",
    texts: USER_FILE,
    evidence: "source",
    needs: ["mount callback failed", "failed to create containerd container"],
    fix:
      "make /etc/passwd and /etc/group of the image regular files of at most 10 MiB, or use a numeric user; an image for Windows has neither and needs a node with Windows",
    links: [CRI],
  },
  {
    id: "supplemental-groups-policy",
    by: "containerd",
    summary: "a supplementalGroupsPolicy that the release does not support",
    texts: ["not implemented in this containerd release: SupplementalGroupsPolicy=<number>"],
    evidence: "source",
    fix: "use a newer containerd, or remove supplementalGroupsPolicy",
    links: [CRI],
  },
];
