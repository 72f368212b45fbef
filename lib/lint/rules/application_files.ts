/**
 * What programs in a container print that may not write their own files: the container's user, or a read-only filesystem.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const SECURITY_CONTEXT = "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/";

/** What nginx prints where it ends at its start, also with its process's number. */
function nginx(errors: readonly string[]): readonly string[] {
  return errors.flatMap((error) => [`[emerg] ${error}`, `[emerg] <pid>#<pid>: ${error}`]);
}

/** What Node.js prints of a file. */
function node(begin: string): readonly string[] {
  return "open mkdir unlink rename copyfile scandir access rmdir chmod symlink write".split(" ").map((call) =>
    `${begin}, ${call} <path>`
  );
}

/** Programs that start and end again, because they may not write a file. */
export const APPLICATION_FILE_RULES: readonly DaemonRule[] = [
  {
    id: "application-file-denied",
    by: "shim",
    summary:
      "the container starts, and its program ends: the container's user may not write, or own, that file or directory",
    texts: [
      ...node("EACCES: permission denied"),
      ...node("EPERM: operation not permitted"),
      ...nginx([
        ...["mkdir", "open", "chmod"].map((call) => `${call}() <path> failed (13: Permission denied)`),
        "chown(<path>, <number>) failed (1: Operation not permitted)",
      ]),
      "PermissionError: [Errno 13] Permission denied: <path>",
      "PermissionError: [Errno 1] Operation not permitted: <path>",
      "java.nio.file.AccessDeniedException: <path>",
      "java.io.FileNotFoundException: <path> (Permission denied)",
      "chown: changing ownership of <path>: Operation not permitted",
      "chown: changing ownership of <path>: Permission denied",
      "initdb: error: could not change permissions of directory <path>: Operation not permitted",
      "initdb: could not change permissions of directory <path>: Operation not permitted",
      "initdb: error: could not create directory <path>: Permission denied",
      "initdb: could not create directory <path>: Permission denied",
      "initdb: error: could not access directory <path>: Permission denied",
      "failed to obtain node locks, tried [<path>]; maybe these locations are not writable or multiple nodes were started on the same data path?",
      "failed to obtain node locks, tried [<path>] with lock id [<number>]; maybe these locations are not writable or multiple nodes were started without increasing [node.max_local_storage_nodes] (was [<number>])?",
      "could not create lock file <path>: Permission denied",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "compare the container's user (runAsUser, the image's USER; OpenShift gives an id of its own with the group 0) with ls -ln of the path: chown it in the image or chmod g=u, mount an " +
      "emptyDir there, or set fsGroup for a volume. An older tag of the image may run as root. A volume of NFS with root_squash refuses chown to root, too: set its owner on the server",
    links: [SECURITY_CONTEXT, "https://github.com/kubeshark/kubeshark/issues/1383"],
  },
  {
    id: "application-file-read-only",
    by: "shim",
    summary:
      "the container starts, and its program ends: it writes to a filesystem that is read-only, most often the container's root",
    texts: [
      ...node("EROFS: read-only file system"),
      ...nginx([
        ...["mkdir", "open"].map((call) => `${call}() <path> failed (30: Read-only file system)`),
        "chown(<path>, <number>) failed (30: Read-only file system)",
      ]),
      "OSError: [Errno 30] Read-only file system: <path>",
      "java.io.FileNotFoundException: <path> (Read-only file system)",
      "java.nio.file.FileSystemException: <path>: Read-only file system",
      "touch: <path>: Read-only file system",
      "touch: cannot touch <path>: Read-only file system",
      "chown: changing ownership of <path>: Read-only file system",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "mount an emptyDir (Docker: --tmpfs) at the directory that the message names (/tmp, /run, /var/cache, a configuration that is written at start), or unset " +
      "readOnlyRootFilesystem; below a volume unset readOnly, and of a ConfigMap or Secret, which are always read-only, copy the files first",
    links: [SECURITY_CONTEXT, "https://github.com/getlago/lago-front/pull/4324"],
  },
];
