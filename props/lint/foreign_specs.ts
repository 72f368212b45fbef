/**
 * Specs in the style of programs other than containerd's CRI plugin: what `lint --spec` is given by people who run those.
 *
 * Each has the sections, orders and habits of its writer, in our own words and with made-up ids.
 *
 * @module
 */

/** A spec and who writes such ones. */
export interface ForeignSpec {
  /** The program. */
  readonly writer: string;
  /** The document, as JSON has it. */
  readonly spec: Readonly<Record<string, unknown>>;
  /** Members that are not read: runtime-spec does not have them, or they are about another platform. Default: none. */
  readonly unread?: readonly string[];
  /** Rules of what runtimes refuse of it, by runtime, on a node with cgroup v2. Default: none. */
  readonly refused?: Readonly<Record<string, readonly string[]>>;
}

const ID = "3f4e9c1d2b7a5c60".repeat(4);
const PATH = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const CAPS = ["CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETUID"]
  .map((name) => `CAP_${name}`);
const SETS = { bounding: CAPS, effective: CAPS, permitted: CAPS };
const MASKED = ["/proc/asound", "/proc/acpi", "/proc/kcore", "/proc/keys", "/proc/timer_list", "/sys/firmware"];
const READONLY = ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"];
const DENY = { allow: false, access: "rwm" };

const mount = (destination: string, type: string, source: string, ...options: readonly string[]) => ({
  destination,
  type,
  source,
  options,
});

const PROC = mount("/proc", "proc", "proc", "nosuid", "noexec", "nodev");
const DEV = mount("/dev", "tmpfs", "tmpfs", "nosuid", "strictatime", "mode=755", "size=65536k");
const PTS = mount(
  "/dev/pts",
  "devpts",
  "devpts",
  ...["nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620", "gid=5"],
);
const SYS = mount("/sys", "sysfs", "sysfs", "nosuid", "noexec", "nodev", "ro");
const MQUEUE = mount("/dev/mqueue", "mqueue", "mqueue", "nosuid", "noexec", "nodev");
const SHM = mount("/dev/shm", "tmpfs", "shm", "nosuid", "noexec", "nodev", "mode=1777", "size=67108864");
const CGROUP = mount("/sys/fs/cgroup", "cgroup", "cgroup", "nosuid", "noexec", "nodev", "relatime", "ro");
const bind = (destination: string, source: string, ...options: readonly string[]) =>
  mount(destination, "bind", source, ...options);

const namespaces = (...types: readonly string[]) => types.map((type) => ({ type }));
const OWN = namespaces("mount", "network", "uts", "pid", "ipc", "cgroup");

const SECCOMP = {
  defaultAction: "SCMP_ACT_ERRNO",
  defaultErrnoRet: 38,
  architectures: ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32"],
  syscalls: [
    { names: ["bdflush", "io_pgetevents"], action: "SCMP_ACT_ERRNO", errnoRet: 1 },
    {
      names: ["execve", "execveat", "openat", "read", "write", "close", "exit_group", "brk", "mmap", "mprotect"],
      action: "SCMP_ACT_ALLOW",
    },
    { names: ["personality"], action: "SCMP_ACT_ALLOW", args: [{ index: 0, value: 0, op: "SCMP_CMP_EQ" }] },
  ],
};

/** A process as most programs write it. */
const process = (args: readonly string[], more: object = {}) => ({
  user: { uid: 0, gid: 0, additionalGids: [0, 10] },
  args,
  env: [PATH, "HOSTNAME=3f4e9c1d2b7a"],
  cwd: "/",
  capabilities: SETS,
  oomScoreAdj: 0,
  ...more,
});

/** Specs of programs other than containerd's CRI plugin. */
export const FOREIGN_SPECS: readonly ForeignSpec[] = [
  {
    writer: "docker",
    spec: {
      ociVersion: "1.2.1",
      process: process(["nginx", "-g", "daemon off;"], {
        terminal: true,
        consoleSize: { height: 40, width: 160 },
        apparmorProfile: "docker-default",
      }),
      root: { path: `/var/lib/docker/overlay2/${ID}/merged` },
      hostname: "3f4e9c1d2b7a",
      mounts: [
        PROC,
        DEV,
        PTS,
        SYS,
        CGROUP,
        MQUEUE,
        SHM,
        bind("/etc/resolv.conf", `/var/lib/docker/containers/${ID}/resolv.conf`, "rbind", "rprivate"),
        bind("/etc/hosts", `/var/lib/docker/containers/${ID}/hosts`, "rbind", "rprivate"),
      ],
      hooks: {
        prestart: [{
          path: "/proc/1042/exe",
          args: ["libnetwork-setkey", "-exec-root=/var/run/docker", ID, "5c2f0e8d9a17"],
        }],
      },
      linux: {
        sysctl: { "net.ipv4.ip_unprivileged_port_start": "0", "net.ipv4.ping_group_range": "0 2147483647" },
        resources: {
          devices: [DENY, { allow: true, type: "c", major: 1, minor: 5, access: "rwm" }],
          memory: {},
          cpu: { shares: 0 },
          blockIO: { weight: 0 },
        },
        cgroupsPath: `system.slice:docker:${ID}`,
        namespaces: OWN,
        seccomp: SECCOMP,
        maskedPaths: MASKED,
        readonlyPaths: READONLY,
      },
    },
  },
  {
    writer: "podman, rootless, for crun",
    spec: {
      ociVersion: "1.2.1",
      process: process(["sleep", "infinity"], {
        user: { uid: 0, gid: 0, umask: 18, additionalGids: [0] },
        env: ["container=podman", PATH, "HOME=/root", "TERM=xterm"],
        rlimits: [
          { type: "RLIMIT_NOFILE", hard: 524288, soft: 524288 },
          { type: "RLIMIT_NPROC", hard: 63409, soft: 63409 },
        ],
        oomScoreAdj: 200,
      }),
      root: { path: `/home/ada/.local/share/containers/storage/overlay/${ID}/merged` },
      hostname: "3f4e9c1d2b7a",
      mounts: [
        mount("/proc", "proc", "proc", "private", "nosuid", "noexec", "nodev"),
        mount("/dev", "tmpfs", "tmpfs", "private", "nosuid", "strictatime", "mode=755", "size=65536k"),
        mount("/sys", "sysfs", "sysfs", "private", "nosuid", "noexec", "nodev", "ro"),
        mount("/dev/pts", "devpts", "devpts", "nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620"),
        mount("/dev/mqueue", "mqueue", "mqueue", "private", "nosuid", "noexec", "nodev"),
        bind("/etc/hosts", "/run/user/1000/containers/hosts", "bind", "private"),
        bind("/run/.containerenv", "/run/user/1000/containers/.containerenv", "bind", "private"),
        mount(
          "/sys/fs/cgroup",
          "cgroup",
          "cgroup",
          "private",
          "rprivate",
          "nosuid",
          "noexec",
          "nodev",
          "relatime",
          "ro",
        ),
        mount("/tmp", "tmpfs", "tmpfs", "rw", "rprivate", "nosuid", "nodev", "tmpcopyup"),
      ],
      annotations: {
        "io.container.manager": "libpod",
        "io.podman.annotations.privileged": "FALSE",
        "org.opencontainers.image.stopSignal": "15",
        "run.oci.keep_original_groups": "1",
      },
      linux: {
        uidMappings: [{ containerID: 0, hostID: 1000, size: 1 }, { containerID: 1, hostID: 100000, size: 65536 }],
        gidMappings: [{ containerID: 0, hostID: 1000, size: 1 }, { containerID: 1, hostID: 100000, size: 65536 }],
        sysctl: { "net.ipv4.ping_group_range": "0 0" },
        resources: { pids: { limit: 2048 } },
        cgroupsPath: `user.slice:libpod:${ID}`,
        namespaces: [
          { type: "pid" },
          ...namespaces("network", "ipc", "uts", "mount", "cgroup", "user"),
        ],
        seccomp: SECCOMP,
        maskedPaths: MASKED,
        readonlyPaths: READONLY,
      },
    },
  },
  {
    writer: "CRI-O",
    spec: {
      ociVersion: "1.2.0",
      process: process(["/app", "serve"], {
        user: { uid: 1000680000, gid: 0, additionalGids: [0, 1000680000] },
        selinuxLabel: "system_u:system_r:container_t:s0:c26,c15",
        oomScoreAdj: 985,
        noNewPrivileges: true,
      }),
      root: { path: `/var/lib/containers/storage/overlay/${ID}/merged` },
      hostname: "web-7d4b9c6f5d-k2x9q",
      mounts: [
        PROC,
        DEV,
        PTS,
        MQUEUE,
        SYS,
        mount("/sys/fs/cgroup", "cgroup", "cgroup", "nosuid", "noexec", "nodev", "relatime", "ro"),
        bind("/dev/shm", "/run/containers/storage/overlay-containers/1/userdata/shm", "rw", "bind"),
        bind("/etc/resolv.conf", "/run/containers/storage/overlay-containers/1/resolv.conf", "rw", "bind", "nodev"),
        bind("/run/secrets", "/run/containers/storage/overlay-containers/2/run-secrets", "rw", "bind", "rprivate"),
        bind("/dev/termination-log", "/var/lib/kubelet/pods/1/containers/app/0b1c", "rw", "rprivate", "rbind"),
      ],
      annotations: {
        "io.kubernetes.cri-o.ContainerType": "container",
        "io.kubernetes.cri-o.SandboxID": ID,
        "io.kubernetes.cri-o.TTY": "false",
        "org.systemd.property.CollectMode": "'inactive-or-failed'",
        "org.systemd.property.TimeoutStopUSec": "uint64 10000000",
      },
      linux: {
        resources: {
          devices: [DENY],
          memory: { limit: 268435456, swap: 268435456 },
          cpu: { shares: 102, quota: 50000, period: 100000 },
          pids: { limit: -1 },
          hugepageLimits: [{ pageSize: "2MB", limit: 0 }],
          unified: { "memory.oom.group": "1" },
        },
        cgroupsPath: `kubepods-burstable-pod0d6a.slice:crio:${ID}`,
        namespaces: [
          { type: "pid" },
          { type: "network", path: "/var/run/netns/8a1c" },
          { type: "ipc", path: "/var/run/ipcns/8a1c" },
          { type: "uts", path: "/var/run/utsns/8a1c" },
          ...namespaces("mount", "cgroup"),
        ],
        seccomp: SECCOMP,
        maskedPaths: MASKED,
        readonlyPaths: READONLY,
        mountLabel: "system_u:object_r:container_file_t:s0:c26,c15",
      },
    },
  },
  {
    writer: "buildah, for a RUN instruction",
    spec: {
      ociVersion: "1.2.0",
      process: process(["/bin/sh", "-c", "apk add --no-cache curl"], {
        env: [PATH, "container=oci"],
        user: { uid: 0, gid: 0 },
        rlimits: [{ type: "RLIMIT_NOFILE", hard: 1048576, soft: 1048576 }],
      }),
      root: { path: "/var/tmp/buildah3917/mnt/rootfs" },
      hostname: "buildkitsandbox",
      mounts: [
        mount("/proc", "proc", "proc", "private", "nosuid", "noexec", "nodev"),
        mount("/dev", "tmpfs", "tmpfs", "private", "strictatime", "nosuid", "mode=755", "size=65536k"),
        mount("/dev/pts", "devpts", "pts", "private", "nosuid", "noexec", "newinstance", "gid=5", "ptmxmode=0666"),
        mount("/sys", "sysfs", "sysfs", "rbind", "private", "nosuid", "noexec", "nodev", "ro"),
        bind("/etc/resolv.conf", "/var/tmp/buildah3917/resolv.conf", "rbind", "ro", "private"),
      ],
      linux: {
        resources: {},
        namespaces: [{ type: "pid" }, { type: "mount" }, { type: "ipc" }, { type: "uts" }, { type: "cgroup" }],
        seccomp: SECCOMP,
        maskedPaths: MASKED,
        readonlyPaths: READONLY,
      },
    },
  },
  {
    writer: "runc spec",
    spec: {
      ociVersion: "1.2.0",
      process: {
        terminal: true,
        user: { uid: 0, gid: 0 },
        args: ["sh"],
        env: [PATH, "TERM=xterm"],
        cwd: "/",
        capabilities: {
          bounding: ["CAP_AUDIT_WRITE", "CAP_KILL", "CAP_NET_BIND_SERVICE"],
          effective: ["CAP_AUDIT_WRITE", "CAP_KILL", "CAP_NET_BIND_SERVICE"],
          permitted: ["CAP_AUDIT_WRITE", "CAP_KILL", "CAP_NET_BIND_SERVICE"],
        },
        rlimits: [{ type: "RLIMIT_NOFILE", hard: 1024, soft: 1024 }],
        noNewPrivileges: true,
      },
      root: { path: "rootfs", readonly: true },
      hostname: "runc",
      mounts: [{ destination: "/proc", type: "proc", source: "proc" }, DEV, PTS, SHM, MQUEUE, SYS, CGROUP],
      linux: {
        resources: { devices: [DENY] },
        namespaces: OWN,
        maskedPaths: MASKED,
        readonlyPaths: READONLY,
      },
    },
  },
  {
    writer: "runc spec --rootless",
    spec: {
      ociVersion: "1.2.0",
      process: process(["sh"], { terminal: true, user: { uid: 0, gid: 0 }, noNewPrivileges: true }),
      root: { path: "rootfs", readonly: true },
      hostname: "runc",
      mounts: [
        { destination: "/proc", type: "proc", source: "proc" },
        DEV,
        mount("/dev/pts", "devpts", "devpts", "nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620"),
        SHM,
        MQUEUE,
        { destination: "/sys", type: "none", source: "/sys", options: ["rbind", "nosuid", "noexec", "nodev", "ro"] },
      ],
      linux: {
        uidMappings: [{ containerID: 0, hostID: 1000, size: 1 }],
        gidMappings: [{ containerID: 0, hostID: 1000, size: 1 }],
        namespaces: namespaces("pid", "ipc", "uts", "mount", "cgroup", "user"),
        maskedPaths: MASKED,
        readonlyPaths: READONLY,
      },
    },
  },
  {
    writer: "Kata Containers, with a section for its machine",
    spec: {
      ociVersion: "1.1.0",
      process: process(["/pause"], { user: { uid: 65535, gid: 65535 }, noNewPrivileges: true }),
      root: { path: "rootfs", readonly: true },
      hostname: "web",
      mounts: [PROC, DEV, PTS, MQUEUE, SYS, bind("/dev/shm", "/run/containerd/1/shm", "rbind", "ro")],
      annotations: {
        "io.katacontainers.pkg.oci.container_type": "pod_sandbox",
        "io.katacontainers.config.hypervisor.default_vcpus": "2",
        "io.katacontainers.config.hypervisor.default_memory": "2048",
      },
      linux: {
        resources: { devices: [DENY], cpu: { shares: 2 } },
        cgroupsPath: `/kubepods/burstable/pod1/${ID}`,
        namespaces: namespaces("pid", "ipc", "uts", "mount", "network"),
      },
      vm: {
        hypervisor: { path: "/opt/kata/bin/qemu-system-x86_64", parameters: ["-smp", "2"] },
        kernel: { path: "/opt/kata/share/vmlinux", initrd: "/opt/kata/share/initrd" },
        image: { path: "/opt/kata/share/kata.img", format: "raw" },
      },
    },
    unread: ["/vm"],
  },
  {
    writer: "containerd, for gVisor's runsc",
    spec: {
      ociVersion: "1.2.0",
      process: process(["/server"], { user: { uid: 1000, gid: 1000 } }),
      root: { path: "rootfs" },
      mounts: [PROC, DEV, PTS, MQUEUE, SYS, bind("/cache", "/var/lib/kubelet/pods/1/volumes/cache", "rbind", "rw")],
      annotations: {
        "dev.gvisor.spec.mount.cache.type": "tmpfs",
        "dev.gvisor.spec.mount.cache.share": "container",
        "dev.gvisor.spec.mount.cache.options": "rw,rprivate",
        "dev.gvisor.internal.nvproxy": "false",
        "io.kubernetes.cri.container-type": "container",
      },
      linux: {
        resources: { devices: [DENY] },
        cgroupsPath: `kubepods-pod1.slice:cri-containerd:${ID}`,
        namespaces: [{ type: "pid", path: "/proc/4711/ns/pid" }, { type: "mount" }],
      },
    },
  },
  {
    writer: "ctr run",
    spec: {
      ociVersion: "1.2.1",
      process: process(["sh"], {
        user: { uid: 0, gid: 0, additionalGids: [0] },
        noNewPrivileges: true,
        rlimits: [{ type: "RLIMIT_NOFILE", hard: 1024, soft: 1024 }],
      }),
      root: { path: "rootfs" },
      mounts: [
        PROC,
        DEV,
        PTS,
        SHM,
        MQUEUE,
        SYS,
        mount("/run", "tmpfs", "tmpfs", "nosuid", "strictatime", "mode=755", "size=65536k"),
      ],
      linux: {
        resources: { devices: [DENY] },
        cgroupsPath: "/default/demo",
        namespaces: namespaces("pid", "ipc", "uts", "mount", "network"),
        maskedPaths: MASKED,
        readonlyPaths: READONLY,
      },
    },
  },
  {
    writer: "nerdctl",
    spec: {
      ociVersion: "1.2.1",
      process: process(["redis-server"], { rlimits: [{ type: "RLIMIT_NOFILE", hard: 1024, soft: 1024 }] }),
      root: { path: "rootfs" },
      hostname: "3f4e9c1d2b7a",
      domainname: "example.org",
      mounts: [
        PROC,
        DEV,
        PTS,
        SHM,
        MQUEUE,
        SYS,
        CGROUP,
        bind("/data", "/var/lib/nerdctl/1935db59/volumes/default/redis/_data", "rbind", "rprivate", "rw"),
        bind("/etc/hosts", "/var/lib/nerdctl/1935db59/etchosts/default/hosts", "bind"),
      ],
      hooks: {
        createRuntime: [{
          path: "/usr/local/bin/nerdctl",
          args: ["/usr/local/bin/nerdctl", "internal", "oci-hook", "createRuntime"],
          env: ["PATH=/usr/local/bin:/usr/bin:/bin"],
        }],
        poststop: [{
          path: "/usr/local/bin/nerdctl",
          args: ["/usr/local/bin/nerdctl", "internal", "oci-hook", "postStop"],
          env: ["PATH=/usr/local/bin:/usr/bin:/bin"],
          timeout: 10,
        }],
      },
      annotations: { "nerdctl/name": "redis", "nerdctl/networks": '["bridge"]', "nerdctl/platform": "linux/amd64" },
      linux: {
        sysctl: { "net.ipv4.ip_unprivileged_port_start": "0" },
        resources: { devices: [DENY], pids: { limit: 100 } },
        cgroupsPath: `system.slice:nerdctl:${ID}`,
        namespaces: OWN,
        seccomp: SECCOMP,
        maskedPaths: MASKED,
        readonlyPaths: READONLY,
      },
    },
  },
  {
    writer: "a program that uses every section of runtime-spec 1.3",
    spec: {
      ociVersion: "1.3.0",
      process: process(["/bin/app"], {
        scheduler: { policy: "SCHED_BATCH", nice: 5 },
        ioPriority: { class: "IOPRIO_CLASS_BE", priority: 4 },
        execCPUAffinity: { initial: "0", final: "0-1" },
      }),
      root: { path: "rootfs" },
      hostname: "all",
      mounts: [
        PROC,
        DEV,
        bind("/srv", "/srv", "rbind"),
      ],
      hooks: {
        createRuntime: [{ path: "/usr/libexec/oci/hooks.d/one", timeout: 5 }],
        createContainer: [{ path: "/usr/libexec/oci/hooks.d/two" }],
        startContainer: [{ path: "/bin/true" }],
        poststart: [{ path: "/usr/libexec/oci/hooks.d/three" }],
        poststop: [{ path: "/usr/libexec/oci/hooks.d/four" }],
      },
      linux: {
        timeOffsets: { boottime: { secs: 86400 }, monotonic: { secs: 3600 } },
        personality: { domain: "LINUX" },
        intelRdt: { closID: "gold", l3CacheSchema: "L3:0=ff", memBwSchema: "MB:0=70", schemata: ["L3:0=ff"] },
        netDevices: { eth1: { name: "net1" } },
        memoryPolicy: { mode: "MPOL_INTERLEAVE", nodes: "0" },
        resources: {
          devices: [DENY],
          network: { classID: 1048577, priorities: [{ name: "eth0", priority: 500 }] },
          rdma: { mlx5_1: { hcaHandles: 3, hcaObjects: 10000 } },
          blockIO: { weight: 10, throttleReadBpsDevice: [{ major: 8, minor: 0, rate: 600 }] },
        },
        cgroupsPath: "/all",
        namespaces: [...OWN, { type: "time" }],
        seccomp: {
          ...SECCOMP,
          listenerPath: "/run/notify.sock",
          listenerMetadata: "all",
          flags: ["SECCOMP_FILTER_FLAG_LOG"],
        },
        rootfsPropagation: "slave",
      },
    },
    refused: {
      "runc@1.1.5": ["time-namespace-unknown", "seccomp-flags-refused"],
      "crun@1.14.3": ["network-limits-on-cgroup-v2"],
      "crun@1.24": ["network-limits-on-cgroup-v2"],
    },
  },
  {
    writer: "a vendor's runtime, with members of its own",
    spec: {
      ociVersion: "1.0.2-dev",
      process: process(["/bin/app"], { vendorPolicy: { level: 3 } }),
      root: { path: "rootfs", overlay: true },
      mounts: [PROC, { ...DEV, label: "dev" }],
      linux: { namespaces: OWN, vendorDevices: ["gpu0"], resources: { devices: [DENY], gpu: { memory: 1 } } },
      vendor: { build: 17 },
    },
    unread: [
      "/process/vendorPolicy",
      "/root/overlay",
      "/mounts/1/label",
      "/linux/vendorDevices",
      "/linux/resources/gpu",
      "/vendor",
    ],
  },
];
