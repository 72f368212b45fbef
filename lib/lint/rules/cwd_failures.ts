/**
 * A working directory that the runtime cannot enter, with each error of the kernel, and in words that were copied by hand.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** What stands around the path in config.json, complete and as people retype it. */
const SPELLINGS: readonly string[] = [
  "chdir to cwd (<path>) set in config.json failed: ",
  "chdir to cwd <path> set in config.json failed: ",
  "chdir to cwd <path> in config.json failed: ",
  "chdir to cwd <any> config.json failed: ",
  "chdir to cwd (<path>) failed: ",
];

function entering(errno: string): readonly string[] {
  const ofC = errno[0]!.toUpperCase() + errno.slice(1);
  return [
    ...SPELLINGS.map((spelling) => `${spelling}${errno}`),
    `chdir to \`<path>\`: ${ofC}`,
    `chdir \`<path>\`: ${ofC}`,
  ];
}

/** Working directories. */
export const CWD_FAILURES: readonly DaemonRule[] = [
  {
    id: "cwd-denied",
    by: "runtime",
    summary: "the container's user may not enter its working directory",
    texts: ["permission denied", "operation not permitted"].flatMap(entering),
    evidence: "reported",
    behind: "all",
    fix:
      "run as the user that the image is made for: remove or change runAsUser (--user), or set workingDir (--workdir) to a directory such as / that everybody may enter; of a volume " +
      "change its owner or mode (fsGroup, chown), SELinux label (:z) or root_squash",
    links: ["https://github.com/GoogleContainerTools/distroless/issues/718"],
  },
  {
    id: "cwd-unreachable",
    by: "runtime",
    summary: "the volume that has the working directory no longer works, or its path leads in a circle",
    texts: [
      "input/output error",
      "stale NFS file handle",
      "transport endpoint is not connected",
      "too many levels of symbolic links",
      "no such device",
      "connection timed out",
      "host is down",
    ].flatMap(entering),
    evidence: "source",
    behind: "all",
    fix:
      "mount the volume again (umount -l and mount, for FUSE restart its program) and recreate the container; otherwise set workingDir (--workdir) to another directory",
    links: ["https://man7.org/linux/man-pages/man2/chdir.2.html"],
  },
];
