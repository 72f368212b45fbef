/**
 * Faults of a node's security modules that engines report before they ask a runtime.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { OF_CONTAINERS } from "./signs.ts";

const LOG_JSON = "unable to retrieve OCI runtime error (open <path>log.json: no such file or directory): ";
const DOCKER_DEFAULT = "AppArmor enabled on system but the <profile> profile could not be loaded: ";

/** How the loader of programs begins. */
function loading(...texts: readonly string[]): readonly string[] {
  return ["<words>", "<path>"].flatMap((library) =>
    texts.map((text) => `<binary>: error while loading shared libraries: ${library}: ${text}`)
  );
}

/** Faults of AppArmor, SELinux and seccomp on the node. */
export const NODE_SECURITY_RULES: readonly DaemonRule[] = [
  {
    id: "apparmor-abi-missing",
    by: "containerd",
    summary: "containerd's AppArmor profile needs the file abi/3.0, which the node's AppArmor does not have",
    texts: [
      "failed to create containerd container: load apparmor profile <path>: parser error(<any>Could not open 'abi/3.0'<any>",
      "Could not open 'abi/3.0'",
    ],
    evidence: "source",
    fix: "install containerd 1.7.32, 2.1.8, 2.2.4 or newer, which need the file only if it exists, or a release of " +
      "AppArmor with /etc/apparmor.d/abi/3.0",
    links: [
      "https://github.com/containerd/containerd/pull/12864",
      "https://github.com/containerd/containerd/pull/13268",
    ],
  },
  {
    id: "apparmor-parser-missing",
    by: "containerd",
    summary: "the node has AppArmor, but the program apparmor_parser is missing or too old",
    texts: [
      "apparmor_parser binary neither found in <path> nor $PATH",
      'failed to create containerd container: get apparmor_parser version: exec: "apparmor_parser": executable file not found in $PATH',
      'get apparmor_parser version: exec: "apparmor_parser": executable file not found in $PATH',
      'failed to create containerd container: load apparmor profile <path>: parser error(<text>): exec: "apparmor_parser": executable file not found in $PATH',
      'exec: "apparmor_parser": executable file not found in $PATH',
      "failed to create containerd container: load apparmor profile <path>: parser error(<any>",
      "load apparmor profile <path>: parser error(<any>",
      "get apparmor_parser version: <any>",
    ],
    evidence: "reported",
    fix:
      "install the package apparmor on the node, or boot the kernel with apparmor=0, after which no container has a profile",
    links: [
      "https://github.com/containerd/containerd/issues/7547",
      "https://github.com/containerd/containerd/issues/8737",
    ],
  },
  {
    id: "apparmor-parser-too-old",
    refines: "apparmor-parser-missing",
    by: "containerd",
    summary:
      "the node's apparmor_parser does not know the syntax of the engine's default profile, because it is too old",
    texts: ["", "failed to create containerd container: "].flatMap((step) =>
      ["<path>", "<path> at line <number>"].flatMap((place) =>
        ["", " (code 1)"].map((code) =>
          `${step}load apparmor profile <path>: parser error("AppArmor parser error${code} for <path> in ${place}: syntax error, unexpected <why>`
        )
      )
    ),
    evidence: "reported",
    fix:
      "update AppArmor's programs on the node (package apparmor or apparmor-parser), or its distribution where that has no newer ones (SLE 12). Otherwise disable_apparmor = true in the CRI plugin's part of config.toml, or apparmor=0 on the " +
      "kernel's command line, after which all containers run without a profile",
    links: ["https://github.com/os-autoinst/os-autoinst-distri-opensuse/pull/23342"],
  },
  {
    id: "apparmor-parser-denied",
    by: "containerd",
    summary: "the engine may not run apparmor_parser: an AppArmor profile or SELinux confines the engine itself",
    texts: ["", "failed to create containerd container: "].flatMap((before) =>
      ["permission denied", "operation not permitted"].map((errno) =>
        `${before}get apparmor_parser version: fork/exec <path>: ${errno}`
      )
    ),
    evidence: "reported",
    fix:
      'dmesg shows the profile (apparmor="DENIED" … comm="containerd"): update or correct it, or set it to complain (aa-complain), so that it lets containerd execute apparmor_parser unconfined; then restart containerd. ' +
      "Until then containerd can start pods without AppArmor (disable_apparmor of its CRI plugin), which drops that protection",
    links: ["https://github.com/roddhjav/apparmor.d/issues/187"],
  },
  {
    id: "apparmor-load-denied",
    by: "containerd",
    summary:
      "the engine may not load its AppArmor profile, because it is confined itself: a node in a container, a snap",
    texts: [
      "<path>apparmor_parser: Unable to replace <words>. Permission denied; attempted to load a profile while confined?",
      "apparmor_parser: Unable to replace <words>. Permission denied; attempted to load a profile while confined?",
      "apparmor_parser: Unable to remove <words>. Permission denied; attempted to load a profile while confined?",
      "Permission denied; attempted to load a profile while confined?",
      "Could not check if docker-default AppArmor profile was loaded: open /sys/kernel/security/apparmor/profiles: permission denied",
      ...["", "<path>"].map((before) =>
        `${before}apparmor_parser: Access denied. You need policy admin privileges to manage profiles.`
      ),
      "Access denied. You need policy admin privileges to manage profiles.",
      `${DOCKER_DEFAULT}running \`<program> apparmor_parser <words>\` failed with output: apparmor_parser: Unable to replace <words>. Permission denied; attempted to load a profile while confined? error: exit status 243`,
    ],
    evidence: "reported",
    fix:
      "let the outer container nest (LXC, Incus, Proxmox: nesting=1, which gives it an AppArmor namespace), or switch AppArmor off " +
      "for the inner engine: --security-opt apparmor=unconfined for Docker, disable_apparmor in containerd's configuration",
    links: ["https://github.com/k3s-io/k3s/issues/3884", "https://github.com/IceWhaleTech/CasaOS/issues/76"],
  },
  {
    id: "docker-apparmor-profile",
    by: "shim",
    summary:
      "Docker or Podman cannot load its default AppArmor profile: apparmor_parser refuses it or the node's policy",
    texts: [
      `${DOCKER_DEFAULT}<any>`,
      "AppArmor enabled on system but the docker-default profile could not be loaded.",
      `${DOCKER_DEFAULT}running \`<program> apparmor_parser <words>\` failed with output: <any>`,
      `${DOCKER_DEFAULT}running \`<program> apparmor_parser <path>\` failed with output: <any>`,
      "Could not check if docker-default AppArmor profile was loaded: <any>",
    ],
    evidence: "reported",
    fix:
      "install the package apparmor, which has apparmor_parser; run apparmor_parser -r /etc/apparmor.d on the node, which names the file that is wrong, correct or remove that (remains of an older Docker: /etc/apparmor.d/docker and its link in disable), and update " +
      "the packages apparmor and docker; --security-opt apparmor=unconfined starts a container without a profile",
    links: ["https://github.com/docker/for-linux/issues/1067", "https://github.com/moby/moby/issues/36952"],
  },
  {
    id: "docker-apparmor-parser-old",
    refines: "docker-apparmor-profile",
    by: "shim",
    summary:
      "the node's apparmor_parser does not know the syntax of Docker's default profile: AppArmor's programs are older than this Docker, or of two releases",
    texts: ["", " error: exit status 1"].flatMap((end) =>
      ["<path>", "<path> at line <number>"].map((place) =>
        `${DOCKER_DEFAULT}running \`<program> apparmor_parser <path>\` failed with output: AppArmor parser error for <path> in ${place}: syntax error, unexpected <words>${end}`
      )
    ),
    evidence: "source",
    fix:
      "update the package apparmor on the node (apparmor_parser --version; which -a apparmor_parser shows a second, older one, which goes), or the distribution where it has no newer one, then restart docker: the profile needs rules for signal and ptrace, which AppArmor has from 2.9 on. Until then --security-opt apparmor=unconfined " +
      "starts a container without a profile, which weakens its isolation",
    links: ["https://github.com/moby/moby/issues/36952"],
  },
  {
    id: "docker-apparmor-files-missing",
    refines: "docker-apparmor-profile",
    by: "shim",
    summary: "files that AppArmor's profiles include are not on the node: only a part of its package is installed",
    texts: ["<path>", "<path> at line <number>"].flatMap((place) =>
      ["tunables/<words>", "abstractions/<words>", "<path>"].flatMap((file) =>
        ["", " error: exit status 1"].map((end) =>
          `${DOCKER_DEFAULT}running \`<program> apparmor_parser <path>\` failed with output: AppArmor parser error for <path> in ${place}: Could not open '${file}'${end}`
        )
      )
    ),
    evidence: "source",
    fix:
      "install or reinstall the package apparmor of the distribution (also in an image with its own dockerd), so that /etc/apparmor.d has tunables/global and abstractions/base, then restart docker. Until then --security-opt apparmor=unconfined starts a container without a profile, which weakens its isolation",
    links: ["https://docs.docker.com/engine/security/apparmor/"],
  },
  {
    id: "docker-apparmor-version-unread",
    refines: "docker-apparmor-profile",
    by: "shim",
    summary:
      "an older Docker does not understand the version of the node's apparmor_parser, which is a pre-release (beta)",
    texts: ["strconv.Atoi", "strconv.ParseInt"].map((call) =>
      `${DOCKER_DEFAULT}${call}: parsing <words>: invalid syntax`
    ),
    evidence: "source",
    fix:
      "update Docker (20.10 and newer read 3.0.0-beta1), or the package apparmor to a release (apparmor_parser --version without beta), then restart docker. Until then --security-opt apparmor=unconfined starts a container without a profile, which weakens its isolation",
    links: ["https://docs.docker.com/engine/security/apparmor/"],
  },
  {
    id: "apparmor-kernel-features",
    by: "shim",
    summary:
      "apparmor_parser does not find in the node's kernel what it needs to load profiles: the kernel has no AppArmor, or an older one",
    texts: [
      "Cache read/write disabled: interface file missing. (Kernel needs AppArmor 2.4 compatibility patch.)",
      "interface file missing. (Kernel needs AppArmor 2.4 compatibility patch.)",
      "Warning: unable to find a suitable fs in /proc/mounts, is it mounted? Use --subdomainfs to override.",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "boot a kernel with CONFIG_SECURITY_APPARMOR and apparmor=1 security=apparmor (lsm=…,apparmor), and let /sys/kernel/security be mounted (mount -t securityfs securityfs /sys/kernel/security; a container has it from the host); without AppArmor use the snap's classic release, or remove the package apparmor",
    links: ["https://github.com/canonical/microk8s/issues/4384"],
  },
  {
    id: "runtime-without-apparmor",
    by: "runtime",
    summary: "the OCI runtime is built without AppArmor, and the engine gives it a profile",
    texts: ["apparmor: config provided but apparmor not supported"],
    evidence: "source",
    fix:
      "install the runc of the engine's own packages (containerd.io), or build it with AppArmor; find another one in PATH: which -a runc",
    links: ["https://github.com/docker/containerd-packaging/pull/53"],
  },
  {
    id: "snap-confine-refused",
    by: "shim",
    summary: "snapd does not run a program of a snap, because its AppArmor profiles are not loaded, or are too strict",
    texts: [
      "snap-confine has elevated permissions and is not confined but should be. Refusing to continue to avoid permission escalation attacks",
      "cannot change profile for the next exec call: <any>",
      "cannot perform operation: mount <path> <path> -o <words>: Permission denied",
      "cannot perform operation: mount --<words> <path> <path>: Permission denied",
      "exec: aa-exec: Permission denied",
      "<path>: <number>: exec: aa-exec: Permission denied",
      "execv failed: Permission denied",
    ],
    evidence: "reported",
    fix:
      "run systemctl enable --now apparmor snapd.apparmor; after an update of snapd or the kernel load them again: systemctl restart snapd.apparmor, then the snap; in LXC a snap needs nesting and FUSE, and the profiles have to be loaded there at boot; a profile that denies the snap's own programs: update snapd, and see snap connections NAME (lxd needs lxd-support)",
    links: [
      "https://forum.snapcraft.io/t/snap-confine-has-elevated-permissions-and-is-not-confined-but-should-be/4360",
    ],
  },
  {
    id: "program-policy-denied",
    by: "shim",
    summary:
      "a policy of the node, such as fapolicyd or an antivirus, does not let a program of the engine run or open its files",
    texts: [
      "<binary>: error while loading shared libraries: <words>: cannot open shared object file: Operation not permitted",
      `${LOG_JSON}fork/exec <binary>: operation not permitted`,
      `OCI runtime create failed: ${LOG_JSON}fork/exec <binary>: operation not permitted`,
      "containerd: fork/exec <path>: operation not permitted",
      "failed to start shim: fork/exec <binary>: operation not permitted",
      "failed to start shim: start failed: fork/exec <binary>: operation not permitted",
      "failed to extract layer <digest>: open <path>: operation not permitted",
    ],
    evidence: "reported",
    needs: [...OF_CONTAINERS, "shim:", "extract layer", "loading shared libraries"],
    fix:
      "stop fapolicyd once to be sure, then give it rules that trust the engine's programs and data (allow perm=any all : " +
      "dir=/var/lib/containerd/, /var/lib/rancher/ and /run/containerd/; fagenrules --load); with another product exclude them there",
    links: [
      "https://github.com/splunk/splunk-connect-for-syslog/issues/1696",
      "https://github.com/rancher/rke2/issues/3454",
      "https://github.com/linux-application-whitelisting/fapolicyd/issues/310",
    ],
  },
  {
    id: "libseccomp-too-old",
    by: "runtime",
    summary:
      "the image's C library uses a newer system call, most often clone3 for threads, which the seccomp profile of an older Docker, containerd or libseccomp on the node denies instead of answering that it does not exist",
    texts: [
      "runtime/cgo: pthread_create failed: Operation not permitted",
      "pthread_create failed: Operation not permitted",
      "runtime: failed to create new OS thread (have <number> already; errno=1)",
      "OpenBLAS blas_thread_init: pthread_create failed for thread <number> of <number>: Operation not permitted",
      "[warning][os,thread] Failed to start thread <name> - pthread_create failed (EPERM) for attributes: <any>",
      "Assertion `(0) == (uv_thread_create(t.get(), start_thread, this))' failed",
      "<binary> did not terminate successfully: exit status 2: runtime/cgo: pthread_create failed: Operation not permitted",
      "<binary> did not terminate sucessfully: exit status 2: runtime/cgo: pthread_create failed: Operation not permitted",
      "pthread_create failed for thread <number> of <number>: Operation not permitted",
    ],
    evidence: "reported",
    fix:
      "update Docker to 20.10.10 or newer with its containerd and runc (1.0.0) and libseccomp (2.5), Podman's containers-common, or a NAS whose package brings them. Where that cannot be: an image on an older distribution (glibc before 2.34: Debian bullseye, Ubuntu 20.04, node:…-bullseye), or Alpine's. " +
      "--security-opt seccomp=unconfined shows whether that is it, but lets all system calls through",
    links: [
      "https://github.com/moby/moby/issues/42680",
      "https://github.com/docker-library/official-images/issues/16829",
    ],
  },
  {
    id: "libseccomp-without-time64",
    refines: "libseccomp-too-old",
    by: "runtime",
    summary:
      "the 32-bit image asks for the time with system calls of 64-bit time, which the node's libseccomp does not know, so that the seccomp profile denies them: most often Raspberry Pi OS buster",
    texts: [
      "clock_gettime(CLOCK_MONOTONIC, _) failed: Operation not permitted",
      // Crystal, Ruby and others, with the call alone.
      ...["", "Unhandled exception: "].map((begin) => `${begin}clock_gettime: Operation not permitted`),
      // libusb, of C libraries that name the place of an assertion in two ways.
      ...["clock_gettime(<number>, tp) == 0", "clock_gettime(CLOCK_MONOTONIC, tp) == 0"].flatMap((expression) => [
        `Assertion failed: ${expression} (<words>: <words>: <number>)`,
        `<words>: Assertion \`${expression}' failed`,
      ]),
      // s6, whose wait asks for the time.
      ...[
        "s6-svscan: warning",
        "s6-svscan: fatal",
        "s6-supervise <words>: fatal",
        "s6-linux-init-shutdownd: fatal",
        "s6-log: fatal",
        "s6-ftrigrd: fatal",
        "s6-rc-oneshot-run: fatal",
        "s6-rc: fatal",
        "s6-ipcserverd: fatal",
      ].map((program) => `${program}: unable to iopause: Operation not permitted`),
      "clock_gettime(MONOTONIC) failed",
      "cannot read realtime clock: Operation not permitted",
      "No monotonic clock was available - timed services may be adversely affected if the time-of-day clock changes",
      "can't initialize time Python runtime state: core initialized",
      "_startTime = time.time() PermissionError: [Errno 1] Operation not permitted",
      ...["init_interp_main", "pyinit_main"].flatMap((step) => [
        `${step}: can't initialize time`,
        `Fatal Python error: ${step}: can't initialize time`,
      ]),
      // Node.js, whose V8 gets no time.
      "Fatal error in , line 0 # unreachable code",
      "Fatal error in , line 0 unreachable code",
      "error:0D0D90AD:asn1 encoding routines:ASN1_TIME_adj:error getting time",
    ],
    evidence: "reported",
    fix:
      "on the host update libseccomp2 to 2.5 (Raspbian buster: the .deb of Debian's newer release, or of buster-backports, which is in Debian's archive) and Docker to 19.03.9 or newer, and start the container again; a newer or 64-bit system has both. Or an image on an older distribution (Alpine 3.12, Debian buster). " +
      "--security-opt seccomp=unconfined shows whether that is it, but lets all system calls through",
    links: [
      "https://github.com/docker-library/rabbitmq/issues/462",
      "https://github.com/tsightler/ring-mqtt/issues/237",
      "https://wiki.alpinelinux.org/wiki/Release_Notes_for_Alpine_3.13.0#time64_requirements",
    ],
  },
  {
    id: "docker-seccomp-profile",
    by: "shim",
    summary: "the file of a seccomp profile that is given to Docker, Podman or CRI-O is missing or is no profile",
    texts: [
      "opening seccomp profile (<path>) failed: <any>",
      "opening seccomp profile (<path>) failed: open <path>: <errno>",
      "opening seccomp profile failed: <any>",
      "compacting json for seccomp profile (<path>) failed: <any>",
      "Decoding seccomp profile failed: <why>",
      "loading seccomp profile (<path>) failed: <any>",
      ...[
        "unable to load local profile <path>",
        "load local profile: open seccomp profile",
        "load local profile: decoding seccomp profile failed",
      ]
        .flatMap((text) => [`setup seccomp: ${text}: <why>`, `setup seccomp: ${text}: open <path>: <errno>`]),
    ],
    evidence: "source",
    fix:
      "give a file of the machine on which the client or, for Kubernetes, the kubelet runs (below /var/lib/kubelet/seccomp), and " +
      "check its JSON (jq . FILE); --security-opt seccomp= wants a path or unconfined. CRI-O's own is seccomp_profile in /etc/crio/crio.conf, " +
      "/etc/crio/crio.conf.d or crio config: correct it, or leave it out for the built-in one; containers.conf has Podman's",
    links: ["https://docs.docker.com/engine/security/seccomp/"],
  },
  {
    id: "runtime-signal-denied",
    by: "shim",
    summary:
      "AppArmor does not let the runtime stop the container: its own profile and that of the container do not know each other",
    texts: [
      "unable to signal init: permission denied",
      "cannot stop container: <id>: permission denied",
      "cannot kill container: <id>: permission denied",
      "ERROR: for <program> cannot stop container: <hash>: permission denied",
      "Cannot kill container <hash>: rpc error: code = <number> desc = permission denied",
      "Cannot stop container <name>: Cannot kill container <hash>: rpc error: code = <number> desc = permission denied",
      ...["unable to signal init: permission denied", 'signaling init process caused "permission denied"'].flatMap((
        text,
      ) =>
        ["successfully", "sucessfully"].map((word) =>
          `unknown error after kill: <binary> did not terminate ${word}: exit status <number>: ${text}`
        )
      ),
      ...['"permission denied"', "permission denied"].map((words) =>
        `unknown error after kill: <binary> did not terminate sucessfully: container_linux.go:<number>: signaling init process caused ${words}`
      ),
      'signaling init process caused "permission denied"',
      "unknown error after kill: <binary> did not terminate sucessfully signaling init process caused permission denied",
    ],
    evidence: "reported",
    fix:
      "Docker as a snap beside apt's: keep one, remove profiles that are left over (aa-remove-unknown), and restart it (systemctl restart docker). Update containerd (1.7.22) or Docker, whose " +
      "profiles then allow the signal; until then disable only the profile of runc: ln -s /etc/apparmor.d/runc /etc/apparmor.d/disable/ " +
      'and apparmor_parser -R /etc/apparmor.d/runc. The audit log has operation="signal"',
    links: [
      "https://github.com/opencontainers/runc/issues/4281",
      "https://github.com/moby/moby/pull/47749",
      "https://github.com/NVIDIA/nvidia-container-toolkit/issues/796",
    ],
  },
  {
    id: "library-denied",
    by: "runtime",
    summary: "SELinux does not let the container read its own image: the engine's storage has labels of another kind",
    texts: [
      ...loading(
        "cannot open shared object file: Permission denied",
        "cannot apply additional memory protection after relocation: Permission denied",
        "cannot change memory protections",
        "failed to map segment from shared object: Permission denied",
        "cannot read file data: Permission denied",
      ),
    ],
    evidence: "reported",
    fix:
      "install or reinstall container-selinux and run restorecon -RFv on the storage (/var/lib/containers, /var/lib/docker, " +
      "~/.local/share/containers); if it was moved, first semanage fcontext -a -e /var/lib/containers/storage NEW. Without SELinux: " +
      "the image's files are not readable for the container's user",
    links: [
      "https://github.com/podman-container-tools/podman/issues/20314",
      "https://github.com/podman-container-tools/podman/issues/27007",
      "https://github.com/podman-container-tools/podman/issues/10817",
    ],
  },
  {
    id: "library-noexec",
    by: "runtime",
    summary: "a program or library lies on a filesystem that is mounted with noexec",
    texts: [
      ...loading(
        "failed to map segment from shared object",
        "failed to map segment from shared object: Operation not permitted",
      ),
      "<path>: failed to map segment from shared object: Operation not permitted",
    ],
    evidence: "reported",
    fix:
      "find it with findmnt -o TARGET,OPTIONS -O noexec and mount it with exec: often /tmp (set TMPDIR to another directory), a tmpfs " +
      "of the container (--tmpfs /tmp:exec), a volume, or the filesystem of the engine's storage",
    links: ["https://github.com/docker/compose/issues/1339"],
  },
  {
    id: "image-glibc-too-old",
    refines: "image-library-missing",
    by: "runtime",
    summary: "a program was built for a newer C library than that of the image in which it runs",
    texts: ["GLIBC", "GLIBCXX", "CXXABI"].flatMap((name) => [
      `<path>: version \`${name}_<words>' not found (required by <path>)`,
      `<binary>: <path>: version \`${name}_<words>' not found (required by <path>)`,
      // Of a program that PATH has found.
      `<binary>: <path>: version \`${name}_<words>' not found (required by <words>)`,
    ]),
    evidence: "reported",
    // A runtime, a hook or a daemon is told as such.
    behind: "all",
    fix:
      "use the same distribution and release in the stage that builds and the one that runs (FROM golang:1.22-bookworm, then debian:bookworm-slim), or a newer image to run on; GLIBC_2.34 needs Debian 12, Ubuntu 22.04 or RHEL 9, which ldd --version shows. Or build statically: CGO_ENABLED=0 for Go, the musl target for Rust. Modules that were built on the host " +
      "(node_modules, wheels): build them in the image, .dockerignore them",
    links: ["https://docs.docker.com/build/building/multi-stage/"],
  },
  {
    id: "image-musl-program",
    refines: "image-library-missing",
    by: "runtime",
    summary: "a program for glibc, or one without its libraries, is run in an Alpine image, which has musl",
    texts: [
      "Error loading shared library <words>: No such file or directory (needed by <path>)",
      "Error relocating <path>: <words>: symbol not found",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "ld-linux…, or a symbol such as __vfprintf_chk: the program is built for glibc: use an image with glibc (…-slim, …-bookworm), build it on Alpine or statically (CGO_ENABLED=0), or try apk add gcompat. Another library: apk add the package that has it (libstdc++ and libgcc for libstdc++.so.6, openssl for libssl); a symbol that is missing in a library of Alpine: " +
      "apk upgrade, as packages of two releases are mixed",
    links: ["https://wiki.alpinelinux.org/wiki/Running_glibc_programs"],
  },
  {
    id: "image-libc-missing",
    refines: "image-library-missing",
    by: "runtime",
    summary:
      "a program does not find the C library itself: the container's root filesystem is incomplete, something is mounted over its /lib or /usr, or the program is for another architecture",
    texts: ["libc.so.6", "libm.so.6", "libpthread.so.0", "libdl.so.2", "librt.so.1"].map((library) =>
      `<binary>: error while loading shared libraries: ${library}: cannot open shared object file: No such file or directory`
    ),
    evidence: "reported",
    behind: "all",
    fix:
      "start a new container of the same image: if that works, this one's root filesystem is not whole: make it anew (what is not in a volume is lost; OrbStack: update it). If not: remove the image there and pull it again, mount no volume over /usr, /lib or /, and set no LD_LIBRARY_PATH. An image from scratch or distroless/static: build the program statically, or take an image with glibc. " +
      "A program of another architecture (i386 on amd64: libc6:i386) needs that one's libraries",
    links: ["https://github.com/orbstack/orbstack/issues/2605", "https://man7.org/linux/man-pages/man8/ld.so.8.html"],
  },
  {
    id: "image-library-missing",
    by: "runtime",
    summary:
      "a program does not find a library, or the release of it, that it needs: most often its package is not in the image",
    texts: [
      ...loading("cannot open shared object file: No such file or directory"),
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "install the package that has the library in the image, in the stage that runs (apt-file search or dnf provides names it: libGL.so.1: libgl1, libgobject-2.0.so.0: libglib2.0-0, libpq.so.5: libpq5), or copy it there and run ldconfig; ldd PROGRAM lists what is not found. libssl.so.1.1 is not in Debian 12 and Ubuntu 22.04: build the program anew or take an older base. " +
      "A volume over /usr or /lib hides the image's own",
    links: ["https://man7.org/linux/man-pages/man8/ld.so.8.html"],
  },
];
