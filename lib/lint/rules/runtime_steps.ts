/**
 * Steps of runtimes and shims that belong to no other file: sysctls, /proc, WebAssembly in crun, checkpoints of Docker, Sysbox, limits of gVisor,
 * hierarchies of cgroup v1, Firecracker.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { INIT } from "../rule_texts.ts";

const CRUN_HANDLERS = "https://github.com/containers/crun/blob/1.20/src/libcrun/handlers";

/** Other programs print such words, too. */
const BY_CRUN: readonly string[] = ["crun", "wasm", "libwasm", "wasmedge", "wasmtime", "OCI runtime"];

/** What runc and crun print of a sysctl that they cannot write. */
function notWritten(errno: string): readonly string[] {
  const ofCrun = `${errno[0]!.toUpperCase()}${errno.slice(1)}`;
  return [
    `${INIT}write /proc/sys/<path>: ${errno}`,
    `write sysctl key <sysctl>: write /proc/sys/<path>: ${errno}`,
    `failed to write sysctl <sysctl> = <value>: write <value>: ${errno}`,
    `write to \`/proc/sys/<path>\`: ${ofCrun}`,
    `write to /proc/sys/<path>: ${ofCrun}`,
    `write \`sys/<path>\`: ${ofCrun}`,
  ];
}

/** Steps of runtimes. */
export const RUNTIME_STEPS: readonly DaemonRule[] = [
  {
    id: "sysctl-write-denied",
    by: "runtime",
    summary:
      "the kernel does not let the runtime write a sysctl, whose file it could open: the namespace belongs to another user namespace",
    texts: [...notWritten("permission denied"), ...notWritten("operation not permitted")],
    evidence: "reported",
    fix:
      "remove the sysctl from the container (--sysctl, sysctls of compose, securityContext.sysctls), or give the container that namespace itself: no host network or IPC. containerd adds net.ipv4.ip_unprivileged_port_start and net.ipv4.ping_group_range to each " +
      "pod: set enable_unprivileged_ports and enable_unprivileged_icmp of its CRI plugin to false where Sysbox or another runtime maps users itself",
    links: ["https://github.com/nestybox/sysbox/issues/1035"],
  },
  {
    id: "runc-procfs-handle",
    by: "runtime",
    summary: "runc 1.5.1 with libpathrs 0.2.5 loses its handle of /proc as it starts the container's process",
    texts: [
      "unable to apply apparmor profile: apparmor failed to apply profile: write /<number>/task/<number>/attr/<words>: no such file or directory",
      "unable to apply apparmor profile: apparmor failed to apply profile: write /<number>/task/<number>/attr/apparmor/exec: no such file or directory",
      "apparmor failed to apply profile: write /<number>/task/<number>/attr/apparmor/exec: no such file or directory",
      "write /<number>/task/<number>/attr/exec: no such file or directory",
      "write /<number>/task/<number>/attr/keycreate: no such file or directory",
    ],
    evidence: "reported",
    fix:
      "use runc 1.4.3 or a release after 1.5.1 (or one built without libpathrs); a profile that is not loaded prints /proc/thread-self in that place",
    links: ["https://github.com/opencontainers/runc/issues/5438"],
  },
  {
    id: "procfs-check-refused",
    by: "runtime",
    summary: "runc cannot check that /proc is not mounted over: a seccomp filter or the kernel does not know statx",
    texts: [
      ...["function not implemented", "operation not permitted"].flatMap((errno) => [
        `fsmount:fscontext:proc/: could not get mount id: ${errno}`,
        `could not get mount id: ${errno}`,
      ]),
    ],
    evidence: "reported",
    fix:
      "allow statx and openat2 in the seccomp filter that runs here: the container's own profile (take RuntimeDefault or that of a current engine), of an outer container, or SystemCallFilter= of the unit; or use runc 1.3.4 until then",
    links: ["https://github.com/opencontainers/runc/issues/5059"],
  },
  {
    id: "crun-apparmor-unseen",
    by: "runtime",
    summary: "an old crun did not look whether the node has AppArmor before it runs a command in the container",
    texts: [
      "AppArmor not initialized correctly",
      "crun: AppArmor not initialized correctly",
      "crun: AppArmor is not initialized correctly",
      "crun: SELinux is not initialized correctly",
      "crun: SELinux not initialized correctly",
    ],
    evidence: "reported",
    fix:
      "update crun and Podman; until then run the container with --security-opt apparmor=unconfined (SELinux: label=disable), without that protection",
    links: ["https://github.com/podman-container-tools/podman/issues/4902"],
  },
  {
    id: "crun-wasm-failed",
    by: "runtime",
    summary: "crun loaded a WebAssembly runtime, but that cannot run the container's module, or is of another release",
    texts: [
      ...[
        "could not get wasmedge process module context",
        "could not get wasmedge wasi module context",
        "could not get wasmedge result from VM",
        "could not create wasmedge configure",
        "could not create wasmedge vm",
        ...["libwasmedge.so.0", "libwasmedge_c.so", "libwasmer.so", "libwasmtime.so", "libiwasm.so"].map((name) =>
          `could not find symbol in \`${name}\``
        ),
        "could not find <name> symbol in `libiwasm.so`",
        "Could not find statically linked spin cli at `/usr/local/bin/spin` on host file system",
        "error opening wat/wasm module",
        "error loading wat/wasm module",
        "error compiling wasm module",
        "error building wasi env",
        "error getting WASI imports",
        "error init wasi env",
        "error calling wasm function",
        "error loading entrypoint",
        "failed to link wasi",
        "failed while compiling wat to wasm binary",
        "failed to instantiate WASI",
        "failed to locate default export for module",
        "error calling default export",
        "Failed to load WASM file",
        "Failed to initialize the wasm runtime",
        "Failed to instantiate the WASM module",
        "Failed to look up the WASM function",
        "Failed to call the WASM function",
      ].flatMap((text) => [`crun: ${text}`, text]),
      ...[
        "failed to link wasi",
        "failed while compiling wat to wasm binary ",
        "failed to instantiate WASI",
        "error calling default export",
      ].map((text) => `${text}: <any>`),
    ],
    evidence: "source",
    needs: BY_CRUN,
    fix:
      "could not get or find: install the WebAssembly runtime's release that this crun was built for, or build crun against the installed one (WasmEdge 0.10 dropped a module that crun before 1.5 asks for). Other words: build the module for wasm32-wasip1 with a _start function, and set the entrypoint to its path",
    links: [`${CRUN_HANDLERS}/wasmedge.c`, "https://github.com/containers/crun/pull/962"],
  },
  {
    id: "device-node-on-nfs",
    by: "runtime",
    summary: "no device can be made in the container's /dev, for an NFS volume is mounted there or on the whole root",
    texts: [
      ...["mknod", "mknodat"].flatMap((call) =>
        ["errno 524", "unknown error 524"].flatMap((errno) => [
          `error creating device nodes: ${call} <path>: ${errno}`,
          `error creating device nodes: create device inode <path>: ${call} <path>: ${errno}`,
        ])
      ),
      ...["mknod", "mknodat", "create device"].map((call) => `${call} \`<path>\`: Unknown error 524`),
    ],
    evidence: "reported",
    fix:
      "mount the volume (EFS, NFS) on a directory of its own, such as /data, neither on / nor on /dev, and keep the engine's data (/var/lib/docker, /var/lib/containerd, /run) on a local disk. 524 is the kernel's ENOTSUPP",
    links: ["https://github.com/aws/amazon-ecs-agent/issues/3526"],
  },
  {
    id: "exec-no-answer",
    by: "kubelet",
    summary: "a command in the container, such as an exec probe's, ended without an answer of the runtime to CRI-O",
    texts: [
      "command error: EOF, stdout: <any>, stderr: <any>, exit code -1",
      "command error: <any>, stdout: , stderr: , exit code -1",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "see CRI-O's log at that time (journalctl -u crio): the runtime's own words stand there. Often the container ended or reached its memory or process limit just then, or an old runc or conmon was replaced while it ran: restart the pod, and update CRI-O",
    links: ["https://github.com/cri-o/cri-o/blob/v1.30.0/internal/oci/runtime_oci.go"],
  },
  {
    id: "runtime-pid-missing",
    by: "containerd",
    summary:
      "the runtime ended well, but did not write which process it started: a restore that CRIU did not finish, or a program that is no runtime",
    texts: [
      "failed to retrieve OCI runtime container pid: open <path>: no such file or directory",
      "failed to retrieve OCI runtime container pid: <any>",
      ...["exec internal pid", "exec pid"].map((what) =>
        `failed to retrieve OCI runtime ${what}: open <path>: no such file or directory`
      ),
    ],
    evidence: "reported",
    fix:
      "at a restore (docker start --checkpoint): read restore.log below the container's directory, and update Docker, whose 17.12 to 18.06 restored nothing with open TCP connections. Otherwise correct the runtime's path in daemon.json or in containerd's config: a wrapper has to pass on --pid-file",
    links: ["https://github.com/moby/moby/issues/35691"],
  },
  {
    id: "checkpoint-place-refused",
    by: "shim",
    summary: "Docker restores no checkpoint from another directory than its own",
    texts: ["custom checkpointdir is not supported"],
    evidence: "source",
    fix:
      "leave --checkpoint-dir out at docker start, and copy the checkpoint to /var/lib/docker/containers/ID/checkpoints; Podman can: podman container checkpoint --export and podman container restore --import",
    links: ["https://github.com/moby/moby/issues/37344"],
  },
  {
    id: "checkpoint-missing",
    by: "shim",
    summary: "the container has no such checkpoint, or there is one of that name already",
    texts: [
      "Container <id> is not checkpointed",
      "checkpoint <name> does not exist for container <name>",
      "checkpoint with name <name> already exists for container <name>",
      "checkpoint not found",
    ],
    evidence: "source",
    needs: ["docker", "response from daemon", "checkpoint-dir", "for container", "is not checkpointed"],
    fix:
      "list them with docker checkpoint ls CONTAINER; remove one with docker checkpoint rm, or choose another name. Checkpoints need experimental set to true in daemon.json",
    links: ["https://docs.docker.com/reference/cli/docker/checkpoint/"],
  },
  {
    id: "runwasi-releases-differ",
    by: "shim",
    summary: "the shim of a WebAssembly runtime and its daemon are of releases that do not know each other's calls",
    texts: [
      "/runwasi.services.sandbox.v1.Manager/<name> is not supported",
    ],
    evidence: "reported",
    fix:
      "install containerd-shim-wasmtimed-v1 and containerd-wasmtimed (wasmedged) of the same release and restart the daemon, or use the shim without a daemon, containerd-shim-wasmtime-v1",
    links: ["https://github.com/containerd/runwasi/issues/167"],
  },
  {
    id: "cgroup-hierarchy-missing",
    by: "containerd",
    summary:
      "containerd's part for cgroups v1 finds no mounted hierarchy for one that the process is in: name=systemd on a host without systemd, or a controller",
    texts: [
      "unable to find <value> in controller set",
      "loading cgroup for <number>: unable to find <value> in controller set",
    ],
    evidence: "reported",
    fix:
      "mount what is missing: mkdir /sys/fs/cgroup/systemd && mount -t cgroup -o none,name=systemd cgroup /sys/fs/cgroup/systemd (a controller: its name in place of both; a package such as cgroupfs-mount mounts all). A controller that /proc/cgroups does not list is not in the kernel (net_prio: CONFIG_CGROUP_NET_PRIO): build it in. Or switch the node to cgroups v2, and update containerd or the shim: newer releases take hierarchies without a controller",
    links: ["https://github.com/containerd/cgroups/issues/76", "https://github.com/moby/moby/issues/36169"],
  },
  {
    id: "netns-directory-denied",
    by: "runtime",
    summary: "a runtime that makes its own network namespace cannot do so as an unprivileged user",
    texts: ["/var/run/netns", "/run/netns"].map((path) => `mkdir ${path}: permission denied`),
    evidence: "reported",
    fix:
      "run such a runtime (Kata Containers, runsc) as root, not in a rootless engine; rootless engines use runc or crun",
    links: ["https://github.com/kata-containers/runtime/issues/2319"],
  },
  {
    id: "shim-bundle-not-linked",
    by: "containerd",
    summary: "containerd cannot link the container's bundle into its state directory, which is not there",
    texts: ["failed to start shim: symlink <path> <path>: no such file or directory"],
    evidence: "reported",
    fix:
      "restart containerd, which makes /run/containerd/io.containerd.runtime.v2.task and the namespace's directory in it, and let nothing clean /run. Kuasar needs the containerd that its release names, with its sandboxers in config.toml",
    links: ["https://github.com/kuasar-io/kuasar/issues/26"],
  },
  {
    id: "init-killed-silently",
    refines: ["runtime-silent", "init-died"],
    by: "runtime",
    summary:
      "the runtime's first process is killed while it sets the container up, each time at another place: nearly always because the memory limit of the container or pod is only a few MiB",
    texts: ["did not terminate sucessfully", "did not terminate successfully"].map((ended) =>
      `${oneOf(["crun", "runc", "docker-runc"])} ${ended}: unknown`
    ).concat('container init caused "": unknown'),
    evidence: "reported",
    behind: "all",
    anywhere: [
      "read init-p: connection reset by peer",
      "write init-p: broken pipe",
      "read parent: connection reset by peer",
      "setns process for init caused",
    ],
    fix:
      "raise resources.limits.memory (--memory), to at least 20Mi, and check its unit: in Kubernetes 128m is 0.128 bytes. The limit of a pod also counts its sandbox and the runtime. dmesg on the node shows it: Memory cgroup out of memory, runc:[2:INIT]. " +
      "Without a limit: the node's own memory, or a security agent that kills the runtime",
    links: ["https://github.com/luksa/kubernetes-in-action/issues/17"],
  },
  {
    id: "runtime-silent",
    by: "shim",
    summary: "the runtime ended with an error and left no word about it",
    texts: ["did not terminate sucessfully", "did not terminate successfully"].flatMap((ended) =>
      [
        oneOf([
          "runsc",
          "kata-runtime",
          "sysbox-runc",
          "crun",
          "runc",
          "docker-runc",
          "runnc",
          "runv",
          "cc-runtime",
          "youki",
        ]),
        `<path>/${oneOf(["runsc", "kata-runtime", "crun", "runnc", "runv", "youki"])}`,
        "/var/lib/docker/runtimes/<name>",
      ]
        .flatMap((name) => [
          `${name} ${ended}: unknown`,
          `${name} ${ended}: exit status <number>: unknown`,
          `${name} ${ended}: exit status <number>: : unknown`,
        ])
    ),
    evidence: "reported",
    behind: "all",
    fix:
      "run the runtime by hand with --version: it has to print its version (another program named runc does not; gVisor: runsc do true, too), and turn its log on: runtimeArgs of daemon.json with --debug and --debug-log=/tmp/runsc/, for Kata journalctl -t kata. A kernel that is too old for it (runsc needs 4.14.77, not CentOS 7's 3.10), a library that is missing (libseccomp for runc), or a binary for another architecture, ends it so, and also a full /run (df -h /run), a kill for memory or a denial of AppArmor (dmesg). A wrapper (runtimeArgs with --runtime-path) needs the whole path of its runtime",
    links: ["https://github.com/google/gvisor/issues/61", "https://gvisor.dev/docs/user_guide/debugging/"],
  },
  {
    id: "firecracker-jailer-failed",
    by: "shim",
    summary: "Firecracker's jailer cannot prepare its jail or leave its terminal",
    texts: [
      "Jailer error: Failed to daemonize: setsid: Operation not permitted (os error 1)",
      "Jailer error: <any>",
    ],
    evidence: "reported",
    fix:
      "run the jailer as root, and with an empty directory for its id below --chroot-base-dir, on a filesystem without nodev and noexec; setsid: start it from a process that leads no group (a shell script or a service, not exec in a shell), or leave --daemonize out",
    links: ["https://github.com/firecracker-microvm/firecracker/blob/main/docs/jailer.md"],
  },
  {
    id: "overlay-lower-denied",
    by: "shim",
    summary:
      "the kernel may not look into a layer of the overlay: a directory above it is closed to the mapped users, or SELinux denies it",
    texts: ["overlayfs: failed to resolve '<path>': -13"],
    evidence: "reported",
    fix:
      "let others search each directory above the storage (chmod o+x, restorecon -R). With --uidmap and --gidmap that leave user 0 out, map it, too: the id-mapped layers are read as that user",
    links: ["https://github.com/podman-container-tools/podman/issues/25958"],
  },
  {
    id: "vm-ended-at-start",
    by: "runtime",
    summary: "the sandbox's virtual machine shut down before its agent answered",
    texts: [
      "Not an expected event, expected:<words>, actual:VmShutdown",
      "Create sandbox failed:Not an expected event, expected:<words>, actual:VmShutdown",
    ],
    evidence: "reported",
    fix:
      "read the guest's console: a kernel or an image that does not fit (no init, no virtio or vsock driver), or too little memory, ends it. Build the template's image again, and see that /dev/kvm works on the node",
    links: ["https://github.com/TencentCloud/CubeSandbox/issues/214"],
  },
];
