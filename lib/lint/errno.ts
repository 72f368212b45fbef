/**
 * The kernel's errors as programs print them, and what each means where a container starts.
 *
 * @module
 */

/** An errno of the kernel. */
export interface Errno {
  /** Its symbol: `EACCES`. */
  readonly name: string;
  /** Its number on x86 and ARM. */
  readonly number: number;
  /** How Go and C print it, in lower case. */
  readonly text: string;
  /** What it usually means when a container starts. */
  readonly meaning: string;
}

/** The errors that a start can end with. */
export const ERRNOS: readonly Errno[] = [
  {
    name: "EPERM",
    number: 1,
    text: "operation not permitted",
    meaning:
      "a capability is missing, a user namespace does not own the object, or seccomp or a security module denies " +
      "the call",
  },
  {
    name: "ENOENT",
    number: 2,
    text: "no such file or directory",
    meaning: "the named file, a directory on its path, or a script's interpreter does not exist",
  },
  { name: "ESRCH", number: 3, text: "no such process", meaning: "the process has already exited" },
  { name: "EINTR", number: 4, text: "interrupted system call", meaning: "a signal interrupted the call; retry" },
  { name: "EIO", number: 5, text: "input/output error", meaning: "the device or the filesystem below the file failed" },
  { name: "ENXIO", number: 6, text: "no such device or address", meaning: "the file has no device or no reader" },
  { name: "E2BIG", number: 7, text: "argument list too long", meaning: "arguments and environment are too large" },
  {
    name: "ENOEXEC",
    number: 8,
    text: "exec format error",
    meaning: "the program is for another CPU architecture, or is a script without an interpreter line",
  },
  { name: "EBADF", number: 9, text: "bad file descriptor", meaning: "a file descriptor was closed too early" },
  { name: "ECHILD", number: 10, text: "no child processes", meaning: "another process has waited for it already" },
  {
    name: "EAGAIN",
    number: 11,
    text: "resource temporarily unavailable",
    meaning: "a limit of processes (pids cgroup, RLIMIT_NPROC, kernel.pid_max) is reached",
  },
  {
    name: "ENOMEM",
    number: 12,
    text: "cannot allocate memory",
    meaning: "memory, the limit of a memory cgroup, or a limit of kernel objects is exhausted",
  },
  {
    name: "EACCES",
    number: 13,
    text: "permission denied",
    meaning: "file permissions, a noexec mount, AppArmor or SELinux deny access",
  },
  { name: "EFAULT", number: 14, text: "bad address", meaning: "a wrong address in a call, or a filesystem's fault" },
  {
    name: "EBUSY",
    number: 16,
    text: "device or resource busy",
    meaning: "the mount or the cgroup is still in use",
  },
  { name: "EEXIST", number: 17, text: "file exists", meaning: "a file or directory of that name already exists" },
  {
    name: "EXDEV",
    number: 18,
    text: "invalid cross-device link",
    meaning: "the path crosses a mount that it may not cross",
  },
  {
    name: "ENODEV",
    number: 19,
    text: "no such device",
    meaning: "the kernel does not have the filesystem, the device or the cgroup",
  },
  { name: "ENOTDIR", number: 20, text: "not a directory", meaning: "a file exists where the path needs a directory" },
  { name: "EISDIR", number: 21, text: "is a directory", meaning: "a directory exists where the path needs a file" },
  {
    name: "EINVAL",
    number: 22,
    text: "invalid argument",
    meaning: "the kernel does not accept a value, an option or a combination of them",
  },
  { name: "ENFILE", number: 23, text: "too many open files in system", meaning: "the limit fs.file-max is reached" },
  {
    name: "EMFILE",
    number: 24,
    text: "too many open files",
    meaning: "a limit of open files or of inotify instances is reached",
  },
  {
    name: "ENOTTY",
    number: 25,
    text: "inappropriate ioctl for device",
    meaning: "the file is no terminal, or its filesystem or device does not have that call",
  },
  { name: "ETXTBSY", number: 26, text: "text file busy", meaning: "the program is still being written" },
  { name: "EFBIG", number: 27, text: "file too large", meaning: "a file exceeds a size limit" },
  {
    name: "ENOSPC",
    number: 28,
    text: "no space left on device",
    meaning: "the disk has no space or inodes left, or a limit of namespaces, cgroups or inotify watches is reached",
  },
  {
    name: "EROFS",
    number: 30,
    text: "read-only file system",
    meaning: "the filesystem or the mount is read-only where something is to be written or created",
  },
  { name: "EMLINK", number: 31, text: "too many links", meaning: "a directory or file has too many links" },
  { name: "EPIPE", number: 32, text: "broken pipe", meaning: "the process at the other end has exited" },
  {
    name: "ERANGE",
    number: 34,
    text: "numerical result out of range",
    meaning: "a number is outside the range that the kernel accepts",
  },
  { name: "ENAMETOOLONG", number: 36, text: "file name too long", meaning: "a path or a name is too long" },
  {
    name: "ENOSYS",
    number: 38,
    text: "function not implemented",
    meaning: "the kernel is too old for the system call, or seccomp hides it",
  },
  { name: "ENOTEMPTY", number: 39, text: "directory not empty", meaning: "a directory still has entries" },
  {
    name: "ELOOP",
    number: 40,
    text: "too many levels of symbolic links",
    meaning: "symbolic links form a loop, or a symbolic link is not allowed here",
  },
  { name: "ENODATA", number: 61, text: "no data available", meaning: "the file has no such extended attribute" },
  { name: "EPROTO", number: 71, text: "protocol error", meaning: "two programs or parts of the kernel do not agree" },
  {
    name: "EOVERFLOW",
    number: 75,
    text: "value too large for defined data type",
    meaning: "an id or a size does not fit; often an id that is not mapped in the user namespace",
  },
  { name: "EUSERS", number: 87, text: "too many users", meaning: "a limit of nested user namespaces is reached" },
  {
    name: "ENOTSUP",
    number: 95,
    text: "operation not supported",
    meaning: "the filesystem or the kernel does not have the feature",
  },
  { name: "EADDRINUSE", number: 98, text: "address already in use", meaning: "another process uses the address" },
  { name: "ENETUNREACH", number: 101, text: "network is unreachable", meaning: "the node has no route" },
  {
    name: "ECONNRESET",
    number: 104,
    text: "connection reset by peer",
    meaning: "the other side closed the connection",
  },
  { name: "ETIMEDOUT", number: 110, text: "connection timed out", meaning: "no answer arrived in time" },
  { name: "ECONNREFUSED", number: 111, text: "connection refused", meaning: "nothing listens at the address" },
  { name: "EHOSTUNREACH", number: 113, text: "no route to host", meaning: "the network does not reach the host" },
  { name: "ESTALE", number: 116, text: "stale file handle", meaning: "the network filesystem lost the file" },
  {
    name: "EDQUOT",
    number: 122,
    text: "disk quota exceeded",
    meaning: "a quota of disk space or of keys is exhausted",
  },
  {
    name: "ENOTSUPP",
    number: 524,
    text: "errno 524",
    meaning:
      "the kernel could not load a BPF program, often because its JIT memory (net.core.bpf_jit_limit) is exhausted",
  },
];
