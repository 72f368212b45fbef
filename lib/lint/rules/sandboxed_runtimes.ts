/**
 * What gVisor, the shims of WebAssembly and crun's handlers print.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const GVISOR = "https://github.com/google/gvisor";
const RUNWASI = "https://github.com/containerd/runwasi";

/** What runsc does as it starts a sandbox, by release. */
const SANDBOX: readonly string[] = [
  "creating container: Sandbox: ",
  "creating container: cannot create sandbox: ",
  "creating container: cannot create sandbox: cannot create sandbox process: starting sandbox: ",
  "creating container: starting sandbox: ",
  "cannot create sandbox: cannot create sandbox process: starting sandbox: ",
  "starting sandbox: ",
  "creating container: starting gofer: ",
  "creating container: cannot create gofer process: gofer: ",
  "cannot create sandbox process: starting sandbox: ",
  "cannot create sandbox process: ",
  "cannot create gofer process: ",
  "cannot create gofer process: gofer: ",
];

/** What runsc prints where the kernel refuses the process of a sandbox. */
function refused(errno: string): readonly string[] {
  return [...SANDBOX, "creating container: "].map((step) => `${step}fork/exec /proc/self/exe: ${errno}`);
}

/** Words of runsc before what other runtimes print, too. */
const OF_RUNSC: readonly string[] = [
  "creating container",
  "create sandbox",
  "starting sandbox",
  "Sandbox:",
  "gofer",
  "can't run sandbox process",
];

/** What gVisor does as it starts a program. */
const FAILING: readonly string[] = [
  "creating process: ",
  "urpc method <name> failed: ",
  "starting container: starting root container: urpc method <name> failed: creating process: ",
  "starting container: starting sub-container [<name>]: urpc method <name> failed: creating process: ",
];

/** gVisor. */
const RUNSC: readonly DaemonRule[] = [
  {
    id: "gvisor-namespaces-refused",
    by: "runtime",
    summary: "gVisor cannot create the namespaces of its sandbox on the node, most often the user namespace",
    texts: [
      ...["invalid argument", "operation not permitted", "no space left on device"].flatMap(refused),
      "can't run sandbox process as user nobody since we don't have CAP_SETUID or CAP_SETGID",
      "can't run sandbox process in minimal chroot since we don't have CAP_SYS_ADMIN",
    ],
    evidence: "reported",
    needs: OF_RUNSC,
    fix:
      "run runsc as root with all capabilities, also in an outer container (its seccomp and AppArmor profile have to allow unshare and clone with namespaces); set kernel.unprivileged_userns_clone=1 (Debian) where it runs without root, and look for a denial in dmesg. unshare -U true on the node shows whether it has user namespaces at all; " +
      "if not, raise user.max_user_namespaces",
    links: [`${GVISOR}/issues/144`],
  },
  {
    id: "gvisor-user-namespaces-missing",
    refines: "gvisor-namespaces-refused",
    by: "runtime",
    summary:
      "the kernel cannot make the namespaces of gVisor's sandbox, nearly always because it has no user namespaces or has them switched off",
    texts: refused("invalid argument"),
    evidence: "reported",
    needs: OF_RUNSC,
    fix:
      "check on the node, as root: unshare -U true, sysctl user.max_user_namespaces, grep USER_NS /boot/config-$(uname -r). RHEL and CentOS 7: boot with user_namespace.enable=1 (grubby --args) and set user.max_user_namespaces=28633 in /etc/sysctl.d, since their default is 0; a kernel without CONFIG_USER_NS (NAS, small boards, own builds) has to be replaced. " +
      "If unshare -U works, the kernel is too old for gVisor (uname -r) or the ID mappings of the spec are not valid: try without userns-remap and with a newer runsc",
    links: [`${GVISOR}/issues/8567`],
  },
  {
    id: "gvisor-namespace-limit",
    refines: "gvisor-namespaces-refused",
    by: "runtime",
    summary: "the node allows no more namespaces than there are, or none at all, where gVisor makes a sandbox",
    texts: refused("no space left on device"),
    evidence: "reported",
    needs: OF_RUNSC,
    fix:
      "no disk is full: raise user.max_user_namespaces on the node (sysctl -w user.max_user_namespaces=28633, and the same in /etc/sysctl.d: RHEL 7 and hardened systems have 0, and each sandbox needs two); compare the other limits with sysctl -a | grep namespaces. Namespaces nested more than 32 deep fail so, too",
    links: [`${GVISOR}/issues/144`],
  },
  {
    id: "gvisor-sandbox-died",
    by: "runtime",
    summary: "gVisor's sandbox ended while it started, for a reason that only its own log has",
    texts: [
      "runsc did not terminate successfully (unable to retrieve OCI runtime error: open <path>log.json: no such file or directory)",
      "runsc did not terminate successfully (unable to retrieve OCI runtime error: open <path>log.json: no such file or directory",
      "runsc did not terminate successfully: exit status <number> (unable to retrieve OCI runtime error: open <path>log.json: no such file or directory)",
      "runsc did not terminate successfully: exit status <number>: (unable to retrieve OCI runtime error: open <path>log.json: no such file or directory)",
      "waiting for sandbox to start: EOF",
      "cannot read client sync file: waiting for sandbox to start: EOF",
      "creating container: cannot create sandbox: cannot read client sync file: waiting for sandbox to start: EOF",
      "creating container: waiting for sandbox to start: EOF",
      "urpc method <name> failed: EOF",
      "starting container: starting root container: urpc method <name> failed: EOF",
      "starting container: starting sub-container [<any>]: urpc method <name> failed: EOF",
      "starting root container: urpc method <name> failed: EOF",
      "connecting to control server at PID <pid>: connection refused",
      "connecting to control server at PID <pid>: <any>",
    ],
    evidence: "reported",
    fix:
      "turn the debug log on (runsc --debug --debug-log=/tmp/runsc/, or debug-log of runsc.toml) and read the file " +
      "that ends in boot. Usual: an old runsc (update it) or kernel; a cgroup that it may not make (Docker with " +
      "systemd: --ignore-cgroups in its runtimeArgs, which leaves limits to Docker); a platform that the node does " +
      "not have (--platform=systrap works without KVM); a runsc that others may not execute (chmod a+rx); an ARM " +
      "node with 39-bit addresses; memory; rootless a limit that it may not raise (Failed to set RLIMIT_MEMLOCK: " +
      "update runsc, or memlock in /etc/security/limits.d)",
    links: [`${GVISOR}/issues/9618`, `${GVISOR}/issues/7719`],
  },
  {
    id: "gvisor-host-network",
    by: "runtime",
    summary:
      "gVisor's own network stack has no network namespace of its own to take: the container has the node's network, or runsc runs rootless",
    texts: [
      "cannot run with network enabled in root network namespace",
      "creating container: cannot create sandbox: <any>: cannot run with network enabled in root network namespace",
      "creating network: cannot run with network enabled in root network namespace",
      "setting up network: cannot run with network enabled in root network namespace",
      ...["", "starting container: "].map((step) =>
        `${step}setting up network: creating interfaces from net namespace <path>: cannot run with network enabled in root network namespace`
      ),
      "sandbox network isn't supported with --rootless, use --network=none or --network=host",
    ],
    evidence: "source",
    fix:
      "remove hostNetwork (docker: --net host), or run runsc with --network=host (network of [runsc_config] in runsc.toml). Rootless Podman: podman run --runtime=runsc --runtime-flag=network=host, or network=none; --network=none needs no network at all",
    links: ["https://gvisor.dev/docs/user_guide/networking/"],
  },
  {
    id: "gvisor-cgroup-busy",
    refines: "gvisor-cgroup",
    by: "runtime",
    summary:
      "gVisor cannot put its sandbox into the pod's cgroup, because cgroups below it already have controllers: cgroup v2 lets processes stand only in the lowest",
    texts: ["device or resource busy", "operation not supported"].flatMap((errno) => [
      ...["", "cannot create sandbox: ", "cannot create gofer process: "].map((step) =>
        `creating container: ${step}write /sys/fs/cgroup<path>cgroup.procs: ${errno}`
      ),
      `creating container: cannot set up cgroup for root: configuring cgroup: write /sys/fs/cgroup<path>cgroup.subtree_control: ${errno}`,
    ]),
    evidence: "reported",
    needs: ["creating container", "runsc"],
    fix:
      'update gVisor (runsc and containerd-shim-runsc-v1 together). If it stays, use the driver systemd in all three: cgroupDriver of the kubelet, SystemdCgroup of containerd, systemd-cgroup = "true" of [runsc_config] in runsc.toml. In a node that is itself a container, ' +
      "move its processes into a cgroup below its root. Without limits: ignore-cgroups of [runsc_config]",
    links: [`${GVISOR}/issues/8269`, "https://docs.kernel.org/admin-guide/cgroup-v2.html"],
  },
  {
    id: "gvisor-systemd-denied",
    by: "runtime",
    summary: "gVisor asks systemd for a cgroup, and systemd does not let this user have one: runsc runs rootless",
    texts: [
      "creating container: systemd error: Interactive authentication required.",
      "runsc: creating container: systemd error: Interactive authentication required.",
    ],
    evidence: "source",
    anywhere: ["runsc", "creating container: systemd error"],
    fix:
      "run runsc without cgroups: podman run --runtime=runsc --runtime-flag=ignore-cgroups, \"--ignore-cgroups\" in runtimeArgs of Docker's daemon.json, ignore-cgroups of [runsc_config] in runsc.toml; limits of CPU and memory then do not hold. Rootless Podman next needs --runtime-flag=network=none or host. With root's engine: systemctl status, and a systemd that runs",
    links: [`${GVISOR}/issues/11543`],
  },
  {
    id: "gvisor-checkpoint-deleted",
    by: "runtime",
    summary:
      "gVisor cannot checkpoint the container: it holds a deleted file or directory open on a filesystem of the node",
    texts: [
      "gofer.dentry(<name>).prepareSaveDead: only regular deleted dentries can be saved, got <any>",
      "gofer.dentry(<name>).prepareSaveDead: only deleted dentries for regular files and directories can be saved, got <any>",
      "gofer.dentry(<name>).prepareSaveDead: invalidated dentries can't be saved",
    ],
    evidence: "source",
    fix:
      "leave --overlay2 at its default (root:self), with which changes of the root filesystem are gVisor's own and part of the checkpoint: with none, and in volumes and bind mounts, only what is on the node can be saved. Newer releases of runsc save deleted directories, too: update it. Else let the program close what it has deleted before the checkpoint",
    links: [`${GVISOR}/issues/11551`, `${GVISOR}/issues/11425`],
  },
  {
    id: "gvisor-cgroup",
    by: "runtime",
    summary: "gVisor cannot set up the cgroup of its sandbox on the node",
    texts: [
      "mandatory cgroup controller <name> is missing for <path>",
      "cannot set up cgroup for root: mandatory cgroup controller <name> is missing for <path>",
      "invalid systemd path: <path>",
      "cannot set up cgroup for root: <any>",
      "creating container: Rel: can't make <any> relative to <any>",
      "cannot set up cgroup for root: configuring cgroup: <any>",
      "configuring cgroup: <any>",
      ...["cpuset", "blkio"].map((name) => `${name} controller is missing but limits are set in OCI spec`),
      ...[
        "HugepageLimits set but hugetlb",
        "Pids.Limit set but pids",
        "Network.ClassID set but net_cls",
        "Network.Priorities set but net_prio",
      ].map((limit) => `${limit} cgroup controller not found`),
      "cgroup mount for controller <name> not found",
    ],
    evidence: "source",
    // Buildah, too, says that a path cannot be made relative to another.
    anywhere: ["runsc", "gvisor", "creating container", "cgroup", "controller", "invalid systemd path"],
    fix:
      "check the controllers in /sys/fs/cgroup and that systemd-cgroup of runsc.toml agrees with the kubelet's driver; a nested node may " +
      "use --ignore-cgroups (ignore-cgroups of [runsc_config]); a controller that is missing: enable it, or remove its limit",
    links: [`${GVISOR}/blob/release-20240513.0/runsc/cgroup/cgroup.go`],
  },
  {
    id: "gvisor-cgroup-v2",
    refines: "gvisor-cgroup",
    by: "runtime",
    summary: "this release of gVisor does not know cgroup v2, which the node has",
    texts: [
      "cgroups V2 is not yet supported. Enable cgroups V1 and retry",
      "creating container: cgroups V2 is not yet supported. Enable cgroups V1 and retry",
    ],
    evidence: "reported",
    fix:
      "update gVisor (runsc and containerd-shim-runsc-v1 together) to a release of 2022 or newer. Until then run it without limits: --ignore-cgroups (ignore-cgroups of [runsc_config]), or boot with systemd.unified_cgroup_hierarchy=0 (not with systemd 256 and newer)",
    links: [`${GVISOR}/issues/5865`, `${GVISOR}/issues/3481`],
  },
  {
    id: "gvisor-cgroup-relative",
    refines: "gvisor-cgroup",
    by: "runtime",
    summary:
      "gVisor cannot reckon the sandbox's cgroup from its own: containerd runs in a cgroup namespace, or its cgroup has a relative path (Talos, a node in a container)",
    texts: [
      "Rel: can't make <path> relative to /",
      "creating container: Rel: can't make <path> relative to /",
      "creating container: Rel: can't make <path> relative to <path>",
    ],
    evidence: "reported",
    needs: ["creating container", "runsc", "OCI runtime create failed"],
    fix:
      'let runsc do without cgroups: ignore-cgroups = "true" of [runsc_config] in runsc.toml (runtimeArgs --ignore-cgroups of Docker): its sandboxes then have no limits, so count on the memory of the node. Or update gVisor, and use the driver systemd in the kubelet, containerd and systemd-cgroup of runsc.toml',
    links: [
      "https://github.com/siderolabs/extensions/issues/4",
      `${GVISOR}/blob/release-20240513.0/runsc/cgroup/cgroup.go`,
    ],
  },
  {
    id: "gvisor-flag-unknown",
    by: "runtime",
    summary:
      "runsc does not know a flag of its configuration: daemon.json, runsc.toml or an annotation dev.gvisor.flag",
    texts: [
      "flag provided but not defined: -<any> runsc <any>",
      "flag <name> cannot be overridden, requires flag allow-flag-override to be enabled",
      'flag override disabled, requires flag "--allow-flag-override" to be enabled',
      "flag provided but not defined: -<name>",
      "runsc did not terminate successfully: flag provided but not defined: <any>",
      "runsc did not terminate sucessfully: flag provided but not defined: <any>",
    ],
    evidence: "source",
    anywhere: ["runsc", "gvisor", "allow-flag-override"],
    fix:
      "compare runtimeArgs of daemon.json and [runsc_config] of runsc.toml with runsc flags: names changed between releases",
    links: ["https://gvisor.dev/docs/user_guide/containerd/configuration/"],
  },
];

/** The container's program, in a sandbox. */
const SANDBOXED_PROGRAMS: readonly DaemonRule[] = [
  {
    id: "sandboxed-program-missing",
    by: "runtime",
    summary: "the container's program does not exist in the image, in a sandbox of gVisor or Kata Containers",
    texts: [
      ...FAILING.flatMap((step) => [
        `${step}failed to load <path>: no such file or directory`,
        `${step}error finding executable <program> in PATH [<any>]: no such file or directory`,
        `${step}finding executable <program> in PATH [<any>]: no such file or directory`,
      ]),
      // Cloud Run.
      "Application failed to start: failed to load <path>: no such file or directory",
      "Application failed to start: Failed to create init process: failed to load <path>: no such file or directory",
      "failed to create shim task: the file <program> was not found",
      "Couldn't execute '<program>' inside the vm: No such file or directory",
    ],
    evidence: "source",
    fix:
      "correct the command (docker or podman run --rm -it --entrypoint sh IMAGE shows what the image has), or install the program in " +
      "the image; of a script that is there its interpreter is missing, of a binary its loader",
    links: [
      `${GVISOR}/blob/release-20240513.0/pkg/sentry/fsimpl/user/path.go`,
      "https://github.com/kata-containers/kata-containers/blob/3.21.0/src/agent/rustjail/src/container.rs",
    ],
  },
  {
    id: "sandboxed-program-refused",
    by: "runtime",
    summary: "gVisor cannot run the container's program: it is for another CPU, no program, or not executable",
    texts: FAILING.flatMap((step) => [
      `${step}failed to load <path>: exec format error`,
      `${step}failed to load <path>: permission denied`,
      `${step}failed to load <path>: is a directory`,
    ]),
    evidence: "source",
    fix:
      "compare the image's architecture with the node's (uname -m), start a script with #! and its interpreter, and give the file the x permission " +
      "for the container's user",
    links: [`${GVISOR}/blob/release-20240513.0/pkg/sentry/loader/loader.go`],
  },
];

/** WebAssembly, in its shims and in crun, and crun's other handlers. */
const HANDLERS: readonly DaemonRule[] = [
  {
    id: "wasm-spec-refused",
    by: "shim",
    summary: "the shim of a WebAssembly runtime cannot run the image: its program is no module, or there is none",
    texts: [
      "<words> executor can't handle spec",
      "exec process failed with error error in executing process : <words> executor can't handle spec",
      "exec process failed with error error in executor: can't handle spec",
      'Invalid entrypoint. Expected "<any>"',
      "Couldn't find trigger executor for local app <any>",
    ],
    evidence: "reported",
    fix:
      "set the image's entrypoint or the pod's command to a module of it (/app.wasm), and use a RuntimeClass of the shim that the module is made " +
      "for: wasmtime, wasmedge, spin; a container for Linux needs no such class",
    links: [`${RUNWASI}/issues/637`],
  },
  {
    id: "wasm-shim-start-failed",
    by: "shim",
    summary:
      "the shim of a WebAssembly runtime failed at its own start, before any container; its reason stands in Other(…)",
    texts: [
      "wasmtime",
      "wasmedge",
      "wasmer",
      "wamr",
      "spin",
      "slight",
      "lunatic",
      "wws",
    ].flatMap((name) => [
      `failed to start shim: start failed: io.containerd.${name}.<name>: Other(<why>`,
      `start failed: io.containerd.${name}.<name>: Other(<why>`,
    ]),
    evidence: "reported",
    fix:
      "update the shim to a release for the node's containerd. Read-only file system: it makes mount points on the node's root filesystem, which is read-only on some systems, such as Talos. Permission denied: SELinux or AppArmor (ausearch -m avc, " +
      "dmesg). containerd's log has the shim's own lines",
    links: [`${RUNWASI}/issues/325`],
  },
  {
    id: "crun-wasm-arguments",
    by: "runtime",
    summary: "crun's handler of wasmtime gives its own arguments to the module in place of the container's",
    texts: [
      "error opening input --systemd-cgroup: failed to find a pre-opened file descriptor through which <any>",
      "error opening input --systemd-cgroup: <any>",
    ],
    evidence: "reported",
    fix:
      "update crun: 1.5 does so, later releases pass what the image or the command line says; or use a crun with wasmedge (crun --version)",
    links: ["https://github.com/containers/crun/issues/978"],
  },
  {
    id: "crun-handler-library",
    by: "runtime",
    summary: "crun does not find or cannot load the library of a handler: krun, WasmEdge, wasmtime, wasmer, mono, CRIU",
    texts: [
      ...[
        "libkrun.so",
        "libkrun.so.1",
        "libkrun-sev.so.1",
        "libwasmedge.so.0",
        "libwasmedge_c.so",
        "libwasmer.so",
        "libwasmtime.so",
      ]
        .concat(["libiwasm.so", "libmono-2.0.so", "libmono-native.so", "libcriu.so.2"]).flatMap((name) => [
          `could not load \`${name}\`: <any>`,
          `could not load \`${name}\``,
        ]),
      "failed to open `libkrun.so<any>` and `libkrun-sev.so<any>` for krun_config",
      "failed to open library `libkrun.so<any>` and `libkrun-sev.so<any>` for krun_config",
      "failed to open library `libkrun.so<any>` and `libkrun-sev.so<any>` for krun_config: <any>",
      "failed to open `libkrun.so<any>` and `libkrun-sev.so<any>` for krun_config: <any>",
      "could not find symbol in the krun library",
      "could not find symbol `<name>` in the krun library",
      "libkrun or dlopen not present",
      "invalid handler specified `<name>`",
      "handler requested but no manager configured: `<name>`",
    ],
    evidence: "source",
    fix:
      "install the library on the node (libkrun and libkrunfw, wasmedge, wasmtime), where the loader finds it for root, too (ldconfig -p lists it; a file in /etc/ld.so.conf.d, then ldconfig), or a crun that is built with that handler: crun --version lists them; " +
      "or remove the annotation run.oci.handler and the runtime class krun or crun-wasm",
    links: ["https://github.com/containers/crun/blob/1.20/src/libcrun/handlers/krun.c"],
  },
];

/** What gVisor and runtimes of WebAssembly print. */
export const SANDBOXED_RUNTIMES: readonly DaemonRule[] = [...RUNSC, ...SANDBOXED_PROGRAMS, ...HANDLERS];
