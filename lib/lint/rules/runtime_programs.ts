/**
 * Programs of the node that do not run or do not answer: the OCI runtime, the shim, and what engines run beside them.
 *
 * @module
 */

import { oneOf, withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const RUNC = "https://github.com/opencontainers/runc/issues";
const LOG_JSON = "unable to retrieve OCI runtime error (open <path>log.json: no such file or directory): ";
/** What a containerd says that removes what dead shims left. */
const CLEAN_UPS: readonly string[] = [
  "clean up after shim disconnected",
  "cleaning up after shim disconnected",
  "clean up dead shim",
];

/** What go-runc says of a runtime that failed: releases before containerd 1.6 leave a letter out. */
export const ENDED: readonly string[] = ["did not terminate successfully", "did not terminate sucessfully"];
/** Programs of runtimes, by names that no image has: that one is missing is no fault of an image. */
const RUNTIMES: readonly string[] = [
  ...["", ".cdi", ".legacy"].map((mode) => `nvidia-container-runtime${mode}`),
  "runc",
  "crun",
  "runsc",
];
/** Those of which the loader's words are known. */
const LOADED: string = oneOf([...RUNTIMES, "docker-runc", "youki"]);
/** Programs that only Docker, Podman and nerdctl run on the node. */
const HELPERS: readonly string[] = "docker-init docker-proxy conmon netavark aardvark-dns pasta rootlesskit catatonit"
  .split(" ");
/** Those that others run, too: `node-program-missing` has the words of Go for them. */
const SHARED_HELPERS: readonly string[] = "slirp4netns newuidmap newgidmap fuse-overlayfs".split(" ");

/** The OCI runtime, the shim and other programs of engines. */
export const RUNTIME_PROGRAMS: readonly DaemonRule[] = [
  {
    id: "runtime-binary-missing",
    by: "shim",
    summary: "the OCI runtime's binary is missing on the node or not executable",
    texts: [
      `OCI runtime create failed: ${LOG_JSON}fork/exec <binary>: <errno>`,
      `OCI runtime create failed: ${LOG_JSON}exec: <binary>: executable file not found in $PATH`,
      `OCI runtime create failed: ${LOG_JSON}exec: <binary>: stat <path>: no such file or directory`,
      `OCI runtime create failed: ${LOG_JSON}exec: <binary>: permission denied`,
      `${LOG_JSON}fork/exec <binary>: <errno>`,
      `${LOG_JSON}exec: <binary>: executable file not found in $PATH`,
      "shim error: <binary> not installed on system",
      "unable to retrieve OCI runtime error exec: <binary>: executable file not found in $PATH",
      `exec: "${oneOf(RUNTIMES)}": executable file not found in $PATH`,
      `fork/exec <path>/${oneOf([...RUNTIMES, "docker-runc"])}: no such file or directory`,
      `error creating container for <any>: : exec: "${oneOf(RUNTIMES)}": executable file not found in $PATH`,
    ],
    evidence: "source",
    fix: "install the runtime, usually runc, into the PATH of containerd or dockerd, or correct BinaryName in the " +
      "runtime's options or runtimes in daemon.json; for nvidia-container-runtime install " +
      "nvidia-container-toolkit; then restart the daemon. Podman, Buildah: install crun or runc, or set runtime in " +
      "containers.conf, BUILDAH_RUNTIME; containers of a runtime that was removed: podman system migrate " +
      "--new-runtime crun (stops them). The path counts where the daemon runs: Docker Desktop's VM does not see " +
      "files of WSL or the Mac. File there: its C library or interpreter is missing (ldd, file)",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/docs/cri/config.md"],
  },
  {
    id: "helper-binary-missing",
    by: "shim",
    summary: "a program that Docker or Podman itself needs is missing on the node",
    texts: [
      `exec: "${oneOf(HELPERS)}": executable file not found in $PATH`,
      ...withOneOf([...HELPERS, ...SHARED_HELPERS], (name) => [
        ...["can't", "won't"].map((not) =>
          `could not find ${name}, the network namespace ${not} be configured: exec: "${name}": executable file not found in $PATH`
        ),
        `could not find "${name}" in one of <any>`,
        `could not find "${name}" in one of <any>. To resolve this error, set the helper_binaries_dir key in the \`[engine]\` section of containers.conf to the directory containing your helper binaries.`,
      ]),
    ],
    evidence: "reported",
    fix:
      "install the package that has it: it is not a program of the container. Where Podman does not look, name its directory in helper_binaries_dir, section [engine] of containers.conf",
    links: [
      "https://github.com/docker/for-win/issues/695",
      "https://github.com/podman-container-tools/podman/issues/25516",
    ],
  },
  {
    id: "rootless-network-program-missing",
    refines: ["helper-binary-missing", "node-program-missing"],
    by: "shim",
    summary:
      "rootless Podman or Docker finds neither slirp4netns nor pasta, which give its containers a network: they do not start, or have no network and no published ports",
    texts: withOneOf(["slirp4netns", "pasta"], (name) => [
      `exec: "${name}": executable file not found in $PATH`,
      ...["can't", "won't"].map((not) =>
        `could not find ${name}, the network namespace ${not} be configured: exec: "${name}": executable file not found in $PATH`
      ),
      `could not find "${name}" in one of <any>`,
      `could not find "${name}" in one of <any>. To resolve this error, set the helper_binaries_dir key in the \`[engine]\` section of containers.conf to the directory containing your helper binaries.`,
    ]),
    evidence: "source",
    fix:
      "install the one that is named: the package slirp4netns, or passt, which has pasta (the default of Podman 5; older ones take slirp4netns), and create the container again. A distribution without the package: the static binary of slirp4netns's releases in PATH, or network_cmd_path of containers.conf. Without it --network=host (shares the node's network, no isolation) or --network=none work; " +
      "with sudo another network is used, so that nothing is missing there",
    links: [
      "https://github.com/podman-container-tools/podman/issues/2571",
      "https://github.com/podman-container-tools/podman/pull/13640",
    ],
  },
  {
    id: "docker-init-missing",
    refines: "helper-binary-missing",
    by: "shim",
    summary:
      "dockerd does not find docker-init (tini), which it starts before the program of a container with --init (init: true)",
    texts: [`exec: "docker-init": executable file not found in $PATH`],
    evidence: "source",
    fix:
      'install it on the machine of the daemon, into dockerd\'s PATH: the package docker-ce has it (update a NAS maker\'s Docker), as does the archive of download.docker.com/linux/static; or name another tini in /etc/docker/daemon.json ("init-path": "/usr/bin/tini") and restart Docker. Or leave --init out, where you may: Nextcloud AIO and Home Assistant\'s Supervisor always ask for it',
    links: [
      "https://github.com/nextcloud/all-in-one/issues/3356",
      "https://docs.docker.com/reference/cli/docker/container/run/#init",
    ],
  },
  {
    id: "runtime-binary-broken",
    by: "shim",
    summary:
      "the OCI runtime's binary cannot run: a library is missing or too old, it is for another CPU, or another program has its name",
    texts: [
      // The loader's own status; other runtimes than runc say otherwise why they failed.
      ...ENDED.flatMap((ended) => [
        `${LOG_JSON}<binary> ${ended}: exit status 127`,
        `${LOG_JSON}<binary> ${ended}: exit status 127: <any>`,
        `${LOG_JSON}runc ${ended}: exit status <number>: <any>`,
        ...withOneOf([...RUNTIMES, "docker-runc"], (name) => [
          `${name} ${ended}: exit status 127`,
          `${name} ${ended}: exit status 127: <any>`,
        ]),
        `OCI runtime create failed: ${LOG_JSON}runc ${ended}: exit status <number>: <any>`,
      ]),
      // As the loader writes them; of other programs than runtimes they tell of an image.
      // runc and crun as words, too: behind the same name as a wrapper a placeholder does not stand for it.
      ...[LOADED, `<path>/${LOADED}`, "runc", "crun"].flatMap((name) => [
        `${name}: symbol lookup error: <binary>: undefined symbol: <any>`,
        `${name}: error while loading shared libraries: <words>: cannot open shared object file: <any>`,
        `${name}: error while loading shared libraries: <words>: cannot open shared object file: No such file or directory`,
        `${name}: <path>: version \`<words>' not found (required by <binary>)`,
      ]),
      ...["runc", "crun"].map((name) => `${name}: <path>: version \`GLIBC_<words>' not found (required by ${name})`),
      ...["runc", "docker-runc"].map((name) => `failed to retrieve ${name} version: exit status 127`),
    ],
    evidence: "reported",
    passed: ["container does not exist"],
    fix:
      "run the runtime with --version on the node, which prints what is missing: use runc's static build for this CPU, install " +
      "libseccomp 2.5 and a matching C library. which -a runc: rename or remove an older copy, or another program of that name, that comes first in PATH (/usr/local/sbin); for " +
      "nvidia-container-runtime install the toolkit's package for this distribution. An undefined symbol: a library is older than the runtime: update both together (criu_…: criu-libs of RHEL 9.0)",
    links: ["https://github.com/containerd/containerd/issues/6576", `${RUNC}/3413`],
  },
  {
    id: "runtime-killed",
    by: "shim",
    summary: "the OCI runtime was killed, nearly always by the OOM killer",
    texts: ENDED.flatMap((ended) =>
      ["exit status 137", "signal: killed"].flatMap((status) => [
        `OCI runtime create failed: ${LOG_JSON}<binary> ${ended}: ${status}`,
        `OCI runtime create failed: ${LOG_JSON}<binary> ${ended}: ${status}: <any>`,
        `${LOG_JSON}<binary> ${ended}: ${status}`,
        `${LOG_JSON}<binary> ${ended}: ${status}: <any>`,
        `<binary> ${ended}: ${status}`,
        `<binary> ${ended}: ${status}: <any>`,
      ])
    ),
    evidence: "source",
    fix: "check the kernel's log (dmesg) for the OOM killer; raise the container's memory limit, which also " +
      "applies to the runtime's init process, or free memory on the node",
    links: [`${RUNC}/4905`],
  },
  {
    id: "shim-binary-missing",
    by: "containerd",
    summary: "the shim of a runtime_type is missing on the node, or the runtime_type is invalid",
    texts: [
      "runtime <name> binary not installed <name>: file does not exist",
      "failed to start shim: failed to resolve runtime path: runtime <name> binary not installed <name>: file does not exist",
      "failed to resolve runtime path: <any>",
      "failed to get sandbox runtime: <any> binary not installed <any>",
      "invalid runtime name <name>, correct runtime name should be either format like `<name>` or a full path to the binary",
      "failed to start shim: start failed: fork/exec <binary>: <errno>",
      'failed to start shim: start failed: : exec: "/": permission denied',
      'failed to start shim: start failed: : exec: "<path>": <errno>',
      "failed to start shim: start failed: : exec: <path>: is a directory",
      ...[
        "failed to start shim: ",
        "failed to start shim: failed to resolve runtime path: ",
        "failed to resolve runtime path: ",
      ]
        .map((step) => `${step}invalid custom binary path: stat <path>: no such file or directory`),
      "failed to start shim: invalid custom binary path: <any>",
      "invalid custom binary path: <any>",
      "exec: containerd-shim<words>: executable file not found in $PATH",
      "failed to start shim: exec: containerd-shim<words>: executable file not found in $PATH",
      "failed to start shim: start failed: <words>: exec: containerd-shim<words>: executable file not found in $PATH",
    ],
    evidence: "source",
    fix:
      "install the shim (containerd-shim-runc-v2 comes with containerd; kata, runsc, spin and others with theirs) into the PATH of containerd (/usr/local/bin), and restart containerd and docker, also after their update; or correct runtime_type in config.toml, runtimes in daemon.json: containerd 2.0 has only io.containerd.runc.v2 for runc. A container of before that still asks for io.containerd.runtime.v1.linux: create it anew (docker compose up -d --force-recreate; what it wrote outside of volumes is lost). ctr run --runtime takes such a name or an absolute path",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/core/runtime/v2/README.md"],
  },
  {
    id: "shim-binary-gone",
    refines: "shim-binary-missing",
    by: "containerd",
    summary:
      "the shim's file is no longer where containerd found it before, or cannot run there: its loader is missing, or it is not executable",
    texts: ["failed to start shim: ", "failed to create shim: ", ""].flatMap((step) =>
      ["no such file or directory", "permission denied"].map((errno) =>
        `${step}start failed: : fork/exec <path>containerd-shim<words>: ${errno}`
      )
    ),
    evidence: "source",
    fix:
      "ls -lL the path in the message on the node. Not there (an update or a removal took it, Kata has its files in /opt/kata/bin): install it again, or link it there or into /usr/local/bin (ln -s), then restart containerd, which remembers the old path; containers go on. The PATH of the shell with ctr does not count, that of containerd's unit does. " +
      "There: file and ldd show a loader or library that the node lacks; permission denied: chmod 755, or a filesystem mounted noexec",
    links: [
      "https://github.com/kata-containers/kata-containers/issues/5800",
      "https://github.com/containerd/containerd/blob/v2.1.0/core/runtime/v2/README.md",
    ],
  },
  {
    id: "shim-version-unsupported",
    by: "containerd",
    summary: "the shim is of a later release than the containerd that runs, such as 2.0's and 2.3's beside older ones",
    texts: [
      "failed to create shim task: ttrpc: cannot marshal unknown type: <any>",
      "ttrpc: cannot marshal unknown type: <words>",
      "failed to start shim: start failed: unsupported shim version (<number>): not implemented",
      "unsupported shim version (<number>): not implemented",
      ...["2", "3"].flatMap((version) => [
        `service containerd.task.v${version}.Task`,
        `service containerd.task.v${version}.Task: not implemented`,
        `failed to create shim task: service containerd.task.v${version}.Task: not implemented`,
      ]),
      // Its answer has no field that this release reads: Docker 18.09 beside a containerd of another package, 2019.
      "no status provided on response",
      "unable to downgrade because shim version (<number>) is lower than CurrentShimVersion (<number>)",
      "failed to create shim task after downgrading: <any>",
      // containerd 2.3's shim answers in a form that older releases take for an address.
      "failed to create TTRPC connection: unsupported protocol: <any>",
      // containerd 1.6 takes it for a socket's path.
      ",protocol:ttrpc}: connect: invalid argument",
      "shim was started through the deprecated API but was built against the new API; if you upgraded containerd, you may need to restart the daemon",
      "start failed: unsupported protocol: <any>",
      // Shims since 1.3 need a second socket, which older releases do not have.
      "failed to connect: dial unix: missing address",
      "io.containerd.<name>: failed to connect: dial unix: missing address",
      ...["no such file or directory", "connection refused"].map((errno) =>
        `failed to connect: dial unix <path>/containerd.sock.ttrpc: connect: ${errno}`
      ),
    ],
    evidence: "source",
    fix:
      "restart containerd and docker after the upgrade; if it stays, several releases are in containerd's PATH (a package's and " +
      "/usr/local/bin): leave one, with its shim, and take the engine, containerd and runc from one source and release (docker.io of Debian with its own containerd). What cannot be marshaled: a containerd that its distribution built of parts that do " +
      "not fit (1.6.23 of Fedora 39): update it, or install containerd.io",
    links: ["https://github.com/containerd/containerd/issues/10984"],
  },
  {
    id: "shim-clean-up",
    by: "containerd",
    summary:
      "a containerd that starts could not clean up behind a shim that had ended meanwhile: it does not stop it, nor a container, from starting",
    texts: [
      ...["no such file or directory", "connection refused"].map((errno) =>
        `io.containerd.<name>: failed to connect: dial unix <path>containerd.sock.ttrpc: connect: ${errno}`
      ),
      "io.containerd.<name>: open <path>/runtime: no such file or directory",
    ],
    within: CLEAN_UPS,
    anywhere: CLEAN_UPS,
    evidence: "reported",
    behind: "all",
    fix:
      "look for another error, if a container does not start. If it comes at each start of containerd, remove the directory of that id, in which nothing is mounted any more (findmnt), below /run/containerd/io.containerd.runtime.v2.task",
    links: ["https://github.com/containerd/containerd/issues/11071"],
  },
  {
    id: "shim-foreign",
    by: "containerd",
    summary:
      "what stands under the shim's name is another program, a shim without that function, or one that prints more than its address",
    texts: [
      "failed to start shim: start failed: Incorrect Usage. flag provided but not defined: <any>",
      "Incorrect Usage. flag provided but not defined: -namespace",
      ...["namespace", "info", "publish-binary"].map((flag) => `flag provided but not defined: -${flag}`),
      ...["2", "3"].map((version) => `/containerd.task.v${version}.Task/<words> is not supported: not found`),
      "failed to create TTRPC connection: unsupported protocol: time=<any>",
      "failed to create TTRPC connection: unsupported protocol: <words> level=<any>",
    ],
    needs: [
      "containerd-shim",
      "failed to start shim",
      "start failed",
      "-namespace",
      "containerd.task.",
      "TTRPC connection",
    ],
    evidence: "reported",
    anywhere: ["shim", "containerd", "TTRPC", "runtime create failed"],
    fix:
      "run which -a containerd-shim-runc-v2 (or the shim of the runtime_type) and that file with -v: it has to print its version. Install it anew from containerd's release or the runtime's; a shim that " +
      "prints a warning first needs an update, or its warning's cause removed. -info is of containerd 2.0: shims from before do not know it, update them",
    links: [
      "https://github.com/containerd/containerd/issues/11014",
      "https://github.com/containerd/rust-extensions/issues/53",
    ],
  },
  {
    id: "shim-not-found",
    by: "containerd",
    summary:
      "a shim (Kata, gVisor) answers that something was not found: it has ended, or is of another release than containerd expects",
    texts: [
      "failed to create containerd task: not found",
      "failed to create shim: not found",
      "failed to create shim task: not found",
      // Of the options that containerd hands over.
      ...["", "failed to create shim: ", "failed to create shim task: "].map((lead) =>
        `${lead}type with url <name>: not found`
      ),
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "read the shim's own log at that time (journalctl -t kata, runsc's debug log), and install releases of containerd and of the runtime that fit",
    links: ["https://github.com/kata-containers/kata-containers/pull/2255"],
  },
  {
    id: "shim-socket-failed",
    by: "containerd",
    summary: "the shim did not start, as it cannot make its socket",
    texts: [
      ...["create new shim socket", "try create new shim socket 2x"].flatMap((what) => [
        `${what}: listen unix <path>: bind: <errno>`,
        `failed to start shim: start failed: <name>: ${what}: listen unix <path>: bind: <errno>`,
      ]),
      "failed to listen to abstract unix socket <path>: listen unix <path>: bind: address already in use",
      "<path>: unix socket path too long (> <number>)",
    ],
    evidence: "source",
    fix:
      "address already in use: end the shim that is left of that container (ss -xlp shows it; containerd-shim with its " +
      "id), and remove its file in /run/containerd/s; too long or invalid: set a shorter state in config.toml",
    links: [
      "https://github.com/containerd/containerd/blob/v2.1.0/cmd/containerd-shim-runc-v2/manager/manager_linux.go",
      "https://github.com/docker/for-linux/issues/643",
    ],
  },
  {
    id: "shim-io-timeout",
    by: "shim",
    summary:
      "the pipes of the container's output were not opened in time: the node is overloaded, or containerd restarted",
    texts: [
      ...["w/o", "r/o"].flatMap((kind) => [
        `containerd-shim: opening ${kind} fifo <path> failed: context deadline exceeded`,
        `failed to start io pipe copy: unable to copy pipes: containerd-shim: opening ${kind} fifo <path> failed: context deadline exceeded`,
        `containerd-shim: opening ${kind} fifo <path> failed: <any>`,
      ]),
      "failed to start io pipe copy: unable to copy pipes: <any>",
      "containerd-shim: opening <path> failed: context deadline exceeded",
    ],
    evidence: "reported",
    fix:
      "let the kubelet try again; if it comes often, relieve the node's disk and CPU (iostat, the pressure files in " +
      "/proc/pressure), and start fewer pods at once",
    links: [
      "https://github.com/containerd/containerd/issues/4068",
      "https://github.com/kubernetes/kubernetes/issues/89064",
    ],
  },
  {
    id: "shim-library-unfit",
    by: "containerd",
    summary: "the shim ends at once: a library that it needs is missing on the node or of another release",
    texts: [
      "failed to start shim: start failed: <binary>: error while loading shared libraries: <value>",
      "failed to start shim: start failed: <binary>: symbol lookup error: <value>",
      "failed to start shim: start failed: <binary>: <path>: version `<words>' not found <value>",
      "failed to start shim: start failed: terminate called after throwing an instance of <value>",
      "failed to start shim: start failed: terminate called without an active exception",
    ],
    evidence: "reported",
    anywhere: ["start failed"],
    fix:
      "run ldd on the shim of the runtime_type (which containerd-shim-NAME-v1) on the node; install the library, such as libwasmedge, in the release that the shim was built with, or take a shim that is linked statically or built for the node's distribution",
    links: ["https://github.com/containerd/runwasi/issues/91"],
  },
  {
    id: "shim-start-failed",
    by: "containerd",
    summary: "the shim did not start",
    texts: [
      "failed to create containerd task: failed to start shim: start failed: <any>",
      "failed to start shim: start failed: <any>",
      "failed to create shim: start failed: <any>",
      "failed to start shim: start failed: failed to create TTRPC connection: <any>",
      "failed to start shim: <any>",
    ],
    evidence: "reported",
    fix: "check containerd's log at that time; typical causes are exhausted memory, file descriptors or processes, " +
      "and a full /run",
    links: ["https://github.com/containerd/containerd/tree/v2.1.0/core/runtime/v2"],
  },
  {
    id: "shim-disconnected",
    by: "containerd",
    summary: "the shim ended or stopped answering",
    texts: [
      "failed to create containerd task: failed to create shim task: ttrpc: closed",
      "failed to create shim task: ttrpc: closed",
      "failed to start sandbox container task <id>: ttrpc: closed",
      "failed to start containerd task <id>: ttrpc: closed",
      "failed to create shim task: ttrpc: server closed",
      "ttrpc: closed: unknown",
      ...["connection refused", "no such file or directory"].flatMap((errno) => [
        `failed to start shim: start failed: dial unix <any>/shim.sock: connect: ${errno}`,
        `failed to create containerd task: dial unix <any>/run/containerd/s/<hash>: connect: ${errno}`,
        `failed to create shim task: dial unix <any>/run/containerd/s/<hash>: connect: ${errno}`,
        `dial unix \\x00/run/containerd/s/<hash>: connect: ${errno}`,
        `dial unix <any>/run/containerd/s/<hash>: connect: ${errno}`,
      ]),
    ],
    evidence: "reported",
    needs: [
      "response from daemon",
      "start service",
      "containerd task",
      "container task",
      "shim task",
      "create shim",
      "start shim",
      "from runtime service failed",
      "CreatePodSandbox",
    ],
    fix:
      "find why the shim ended: dmesg for the OOM killer (raise the pod's memory), containerd's log for shim disconnected and panic; after an update or a clean-up of /run restart containerd. Then delete the pod or container, so that a new shim starts. Where the node is itself a container (k3s, kind, k3d), update the Docker that runs it, and check that it runs with --privileged. Kata: journalctl -t kata; kata-runtime check shows whether /dev/kvm can be used (nested virtualization of a VM); its shim.sock, which ends with a zero byte, a containerd built with Go 1.22 (1.6.36) does not reach: update",
    links: ["https://github.com/k3s-io/k3s/issues/1940"],
  },
];
