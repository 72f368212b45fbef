/**
 * The RuntimeDefault seccomp profile, as data and by revision.
 *
 * Upstream: https://github.com/containerd/containerd/blob/v1.7.24/contrib/seccomp/seccomp_default.go.
 *
 * @module
 */

import { checkArgument, checkList } from "../argument.ts";
import { CriSpecError } from "../error.ts";
import { remember } from "../memo.ts";
import { isShared, share } from "../oci/shared.ts";
import type { LinuxSeccomp, LinuxSyscall } from "../oci/spec.ts";
import { isKernelSince } from "../request/kernel.ts";

/** Which of its dated changes a profile has. */
export interface SeccompRevision {
  /** ptrace is allowed on Linux 4.8 and later. */
  readonly ptrace: boolean;
  /** CAP_SYS_TIME allows clock_settime64. */
  readonly clockSettime64: boolean;
  /** CAP_BPF and CAP_PERFMON have rules. */
  readonly bpfPerfmon: boolean;
  /** The pkey syscalls are allowed. */
  readonly pkey: boolean;
  /** CAP_SYS_NICE has rules. */
  readonly mempolicy: boolean;
  /** `name_to_handle_at` is always allowed, not only with CAP_SYS_ADMIN. */
  readonly nameToHandle: boolean;
  /** The syscalls up to Linux 6.7 are known. */
  readonly kernel67: boolean;
  /** AF_VSOCK sockets are blocked. */
  readonly vsock: boolean;
  /** process_vm_readv and process_vm_writev are allowed where ptrace is. */
  readonly processVm: boolean;
  /** io_uring is blocked. */
  readonly ioUring: boolean;
  /** The syscalls up to Linux 6.13 are known. */
  readonly kernel613: boolean;
  /** AF_ALG sockets are blocked, too. */
  readonly afAlg: boolean;
}

/** What the profile depends on. */
export interface DefaultProfileOptions {
  /** Go's name of the architecture: `amd64` or `arm64`. */
  readonly arch: string;
  /** The kernel's release, as `uname -r` prints it. */
  readonly kernel: string;
  /** The bounding set of the process, in order. */
  readonly capabilities: readonly string[];
  /** The profile's revision. */
  readonly revision: SeccompRevision;
}

const ALLOW = "SCMP_ACT_ALLOW";
const ERRNO = "SCMP_ACT_ERRNO";
const AF_ALG = 38;
const AF_VSOCK = 40;
const ENOSYS = 38;
/** The flags of clone that make namespaces: CLONE_NEWNS, UTS, IPC, USER, PID, NET and CGROUP. */
const NAMESPACE_FLAGS = 2114060288;

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

function allow(names: string): LinuxSyscall {
  return { names: words(names), action: ALLOW };
}

function allowArgument(name: string, value: number, op: string): LinuxSyscall {
  return { names: [name], action: ALLOW, args: [{ index: 0, value, op }] };
}

/** Every syscall that is allowed without condition, in the profile's order. */
const NAMES = `
  accept accept4 access adjtimex alarm bind brk cachestat capget capset chdir chmod chown chown32
  clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64
  clock_nanosleep clock_nanosleep_time64 close close_range connect copy_file_range creat dup dup2 dup3
  epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old
  eventfd eventfd2 execve execveat exit exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate
  fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fcntl fcntl64 fdatasync fgetxattr
  flistxattr flock fork fremovexattr fsetxattr fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate
  ftruncate64 futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake futimesat getcpu getcwd
  getdents getdents64 getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getitimer
  getpeername getpgid getpgrp getpid getppid getpriority getrandom getresgid getresgid32 getresuid
  getresuid32 getrlimit get_robust_list getrusage getsid getsockname getsockopt get_thread_area gettid
  gettimeofday getuid getuid32 getxattr getxattrat inotify_add_watch inotify_init inotify_init1
  inotify_rm_watch io_cancel ioctl io_destroy io_getevents io_pgetevents io_pgetevents_time64 ioprio_get
  ioprio_set io_setup io_submit io_uring_enter io_uring_register io_uring_setup ipc kill landlock_add_rule
  landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen listmount
  listxattr listxattrat llistxattr _llseek lremovexattr lseek lsetxattr lsm_get_self_attr lsm_list_modules
  lsm_set_self_attr lstat lstat64 madvise membarrier memfd_create memfd_secret mincore mkdir mkdirat mknod
  mknodat mlock mlock2 mlockall map_shadow_stack mmap mmap2 mprotect mq_getsetattr mq_notify mq_open
  mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink mremap mseal msgctl
  msgget msgrcv msgsnd msync munlock munlockall munmap name_to_handle_at nanosleep newfstatat _newselect open
  openat openat2 pause pidfd_open pidfd_send_signal pipe pipe2 pkey_alloc pkey_free pkey_mprotect poll ppoll
  ppoll_time64 prctl pread64 preadv preadv2 prlimit64 process_mrelease pselect6 pselect6_time64 pwrite64
  pwritev pwritev2 read readahead readlink readlinkat readv recv recvfrom recvmmsg recvmmsg_time64 recvmsg
  remap_file_pages removexattr removexattrat rename renameat renameat2 restart_syscall rmdir rseq
  rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait
  rt_sigtimedwait_time64 rt_tgsigqueueinfo sched_getaffinity sched_getattr sched_getparam
  sched_get_priority_max sched_get_priority_min sched_getscheduler sched_rr_get_interval
  sched_rr_get_interval_time64 sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield
  seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile sendfile64 sendmmsg sendmsg
  sendto setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32 setitimer setpgid
  setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid setreuid32 setrlimit
  set_robust_list setsid setsockopt set_thread_area set_tid_address setuid setuid32 setxattr setxattrat shmat
  shmctl shmdt shmget shutdown sigaltstack signalfd signalfd4 sigprocmask sigreturn socket socketcall
  socketpair splice stat stat64 statfs statfs64 statmount statx symlink symlinkat sync sync_file_range syncfs
  sysinfo tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64
  timer_settime timer_settime64 timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime
  timerfd_settime64 times tkill truncate truncate64 ugetrlimit umask uname unlink unlinkat uretprobe utime
  utimensat utimensat_time64 utimes vfork vmsplice wait4 waitid waitpid write writev
`;

/** The names of {@linkcode NAMES} that a revision has only with one of its changes. */
const ADDED: Readonly<Record<string, keyof SeccompRevision>> = {
  cachestat: "kernel67",
  fchmodat2: "kernel67",
  futex_requeue: "kernel67",
  futex_wait: "kernel67",
  futex_wake: "kernel67",
  map_shadow_stack: "kernel67",
  getxattrat: "kernel613",
  listmount: "kernel613",
  listxattrat: "kernel613",
  lsm_get_self_attr: "kernel613",
  lsm_list_modules: "kernel613",
  lsm_set_self_attr: "kernel613",
  mseal: "kernel613",
  removexattrat: "kernel613",
  setxattrat: "kernel613",
  statmount: "kernel613",
  uretprobe: "kernel613",
  pkey_alloc: "pkey",
  pkey_free: "pkey",
  pkey_mprotect: "pkey",
  name_to_handle_at: "nameToHandle",
};

/** The names of {@linkcode NAMES} that a revision has not with one of its changes. */
const REMOVED: Readonly<Record<string, keyof SeccompRevision>> = {
  io_uring_enter: "ioUring",
  io_uring_register: "ioUring",
  io_uring_setup: "ioUring",
  socket: "vsock",
};

const PERSONALITIES: readonly number[] = [0, 8, 131072, 131080, 4294967295];

/** What the profile of an architecture has beside the others'. */
interface Architecture {
  readonly architectures: readonly string[];
  readonly names: string;
}

const ARCHITECTURES: ReadonlyMap<string, Architecture> = new Map([
  ["amd64", {
    architectures: ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32"],
    names: "arch_prctl modify_ldt",
  }],
  ["arm64", {
    architectures: ["SCMP_ARCH_ARM", "SCMP_ARCH_AARCH64"],
    names: "arm_fadvise64_64 arm_sync_file_range sync_file_range2 breakpoint cacheflush set_tls",
  }],
]);

function byCapability(revision: SeccompRevision): ReadonlyMap<string, LinuxSyscall> {
  return new Map([
    ["CAP_DAC_READ_SEARCH", allow("open_by_handle_at")],
    [
      "CAP_SYS_ADMIN",
      allow(
        `bpf clone clone3 fanotify_init fsconfig fsmount fsopen fspick lookup_dcookie mount mount_setattr move_mount
        ${revision.nameToHandle ? "" : "name_to_handle_at"}
        open_tree perf_event_open quotactl quotactl_fd setdomainname sethostname setns syslog umount umount2 unshare`,
      ),
    ],
    ["CAP_SYS_BOOT", allow("reboot")],
    ["CAP_SYS_CHROOT", allow("chroot")],
    ["CAP_SYS_MODULE", allow("delete_module init_module finit_module")],
    ["CAP_SYS_PACCT", allow("acct")],
    ["CAP_SYS_PTRACE", allow("kcmp pidfd_getfd process_madvise process_vm_readv process_vm_writev ptrace")],
    ["CAP_SYS_RAWIO", allow("iopl ioperm")],
    ["CAP_SYS_TIME", allow(`settimeofday stime clock_settime ${revision.clockSettime64 ? "clock_settime64" : ""}`)],
    ["CAP_SYS_TTY_CONFIG", allow("vhangup")],
    ...revision.mempolicy
      ? [[
        "CAP_SYS_NICE",
        allow(`get_mempolicy mbind set_mempolicy ${revision.kernel67 ? "set_mempolicy_home_node" : ""}`),
      ]] as const
      : [],
    ["CAP_SYSLOG", allow("syslog")],
    ...revision.bpfPerfmon ? [["CAP_BPF", allow("bpf")], ["CAP_PERFMON", allow("perf_event_open")]] as const : [],
  ]);
}

function socketRules({ afAlg, vsock }: SeccompRevision): readonly LinuxSyscall[] {
  if (!vsock) return [];
  if (!afAlg) return [allowArgument("socket", AF_VSOCK, "SCMP_CMP_NE")];
  return [
    allowArgument("socket", AF_ALG, "SCMP_CMP_LT"),
    allowArgument("socket", AF_ALG + 1, "SCMP_CMP_EQ"),
    allowArgument("socket", AF_VSOCK, "SCMP_CMP_GT"),
  ];
}

function make({ arch, kernel, capabilities, revision }: DefaultProfileOptions): LinuxSeccomp {
  const known = ARCHITECTURES.get(arch);
  if (known === undefined) {
    throw new CriSpecError(
      "not-modelled",
      `Cannot generate the default seccomp profile for ${JSON.stringify(arch)}: the architecture is not modelled`,
      {
        hint: `modelled architectures: ${[...ARCHITECTURES.keys()].join(", ")}`,
      },
    );
  }
  const names = words(NAMES).filter((name) =>
    (!Object.hasOwn(ADDED, name) || revision[ADDED[name]!]) &&
    (!Object.hasOwn(REMOVED, name) || !revision[REMOVED[name]!])
  );
  const rules = byCapability(revision);
  const withoutSysAdmin: readonly LinuxSyscall[] = [
    allowArgument("clone", NAMESPACE_FLAGS, "SCMP_CMP_MASKED_EQ"),
    { names: ["clone3"], action: ERRNO, errnoRet: ENOSYS },
  ];
  return {
    defaultAction: ERRNO,
    architectures: known.architectures,
    syscalls: [
      { names, action: ALLOW },
      ...socketRules(revision),
      ...PERSONALITIES.map((value) => allowArgument("personality", value, "SCMP_CMP_EQ")),
      ...isKernelSince(kernel, 4, 8) && revision.ptrace
        ? [allow(revision.processVm ? "process_vm_readv process_vm_writev ptrace" : "ptrace")]
        : [],
      allow(known.names),
      ...capabilities.flatMap((capability) => rules.get(capability) ?? []),
      ...capabilities.includes("CAP_SYS_ADMIN") ? [] : withoutSysAdmin,
    ],
  };
}

/** How many profiles are remembered by value: those of capabilities that a user chose. */
const MOST_MADE = 64;
/** A profile of more capabilities than there are, in UTF-16 units of all its options, is not remembered. */
const LONGEST_KEY = 4096;
const made = new Map<string, LinuxSeccomp>();

/** Profiles by what stays as it is, so that nobody has to look into it: capabilities, revision, then the rest as text. */
const known = new WeakMap<object, WeakMap<object, Map<string, LinuxSeccomp>>>();

function knownFor(capabilities: object, revision: object): Map<string, LinuxSeccomp> {
  let byRevision = known.get(capabilities);
  if (byRevision === undefined) known.set(capabilities, byRevision = new WeakMap());
  let byRest = byRevision.get(revision);
  if (byRest === undefined) byRevision.set(revision, byRest = new Map());
  return byRest;
}

function makeOnce(profiles: Map<string, LinuxSeccomp>, key: string, options: DefaultProfileOptions): LinuxSeccomp {
  let profile = profiles.get(key);
  if (profile === undefined) {
    profile = share(make(options));
    remember(profiles, key, profile, MOST_MADE);
  }
  return profile;
}

const OPTION_TYPES = { arch: "string", kernel: "string", capabilities: "list", revision: {} } as const;

/**
 * Makes the RuntimeDefault profile.
 *
 * @param options What it depends on.
 * @returns The profile, frozen; the same record for the same options, of the 64 that were last made for other capabilities
 * than the default ones.
 * @throws {CriSpecError} `not-modelled` for an architecture other than amd64 and arm64.
 */
export function defaultProfile(options: DefaultProfileOptions): LinuxSeccomp {
  checkArgument(options, "record of options", OPTION_TYPES);
  const { arch, kernel, capabilities, revision } = options;
  const hasPtrace = isKernelSince(kernel, 4, 8) ?? false;
  if (isShared(capabilities) && isShared(revision)) {
    return makeOnce(knownFor(capabilities, revision), `${hasPtrace} ${arch}`, options);
  }
  checkList(capabilities, "list of capabilities");
  checkList(Object.values(revision), "list of booleans", "boolean");
  const key = JSON.stringify([arch, hasPtrace, capabilities, Object.entries(revision).sort()]);
  return key.length > LONGEST_KEY ? share(make(options)) : makeOnce(made, key, options);
}
