/**
 * What containerd's own clients refuse: nerdctl, ctr, and BuildKit's daemon with the scripts that start it.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const NERDCTL = "https://github.com/containerd/nerdctl/blob/v2.2.0";
const BUILDKIT = "https://github.com/moby/buildkit/blob/v0.26.0";

/** What shows that nerdctl prints it: its log's level, or its name. */
const OF_NERDCTL: readonly string[] = ["FATA[", "level=fatal", "nerdctl"];

/** Words of a build before nerdctl loads its result. */
const BUILDS: readonly string[] = ["nerdctl build", "nerdctl compose build", "failed to solve", "[+] Building"];

/** What nerdctl says of options that are not right, in words of its own. */
const OPTIONS: readonly string[] = [
  "combination of flags -i and -d can only be specified together with -t",
  "UserNS is only supported <on|in> Rootful Linux",
  "UserNS is not supported with rootfs images",
  "cannot set cgroup manager to <name> for runtime <name>",
  "cannot use --cgroup-conf without cgroup v2",
  "--cgroup-conf must be formatted KEY=VALUE",
  "cannot set gateway or ip-range without subnet, specify --subnet manually",
  "IPv6-only network requires an IPv6 subnet, specify --subnet manually",
  "unknown security-opt: <name>",
  "unknown cgroupns mode <name>",
  "if --privileged is used with systemd `--security-opt privileged-without-host-devices` must also be used",
  ...["-d and --rm", "-d and -a", "-i and -d", "-t and -d"].flatMap((both) => [
    `flags ${both} cannot be specified together`,
    `currently flag ${both} cannot be specified together`,
  ]),
  "currently StdinOpen(-i) and Tty(-t) should be same",
  "currently flag -t and -i need to be specified together",
  "currently flag -d should be specified with --no-TTY",
  ...[
    "--no-healthcheck conflicts with --health-* options",
    "conflicting options: cannot attach both user-defined and non-user-defined networks",
  ],
  "unsupported restart policy <name>, supported policies are: <any>",
  "restart policy <name> not supported",
  "restart policy <name> not support max retry count",
  "no restart plugin found",
  "unknown uts value. valid value(s) are 'host', got: <name>",
  "invalid pid namespace. Set --pid=[host|container:<words>",
  "invalid ipc namespace. Set --ipc=[host|container:<words>",
  "victim container's ipc mode is not shareable",
  "cpus and quota/period should be used separately",
  "privileged flag cannot be used with userns-remap",
  "flag `--security-opt privileged-without-host-devices` can't be used without `--privileged` enabled",
  'invalid security-opt "seccomp"',
  'invalid security-opt "apparmor"',
  "--dns flag was specified but no DNS server was provided",
  "gpu request key '<name>' can be specified only once",
  'invalid driver <name>: "nvidia" is only supported',
  "service <name>: specifying capabilities is required for resource reservations",
  "invalid mount type '<name>' must be a volume/bind/tmpfs",
  "invalid mount type '<name>' must be a volume/bind/tmpfs/image",
  "invalid network: <name>, should be container:<words>",
  "invalid target container: <name>, should be running",
  "snapshotter does not support remap-ids capability",
  "invalid --scale option <name>. Should be SERVICE=NUM",
  "container_name must not be specified when replicas != 1",
  "networks and net must not be set together",
  "volume target must be an absolute path, got <name>",
  "invalid cgroup-manager <name> (supported values: <any>",
  "cgroup manager must not be none",
  'deploy.restart_policy.condition: "always" is invalid, did you mean "any"?',
  'deploy.restart_policy.condition: "no" is invalid, did you mean "none"?',
  "networks and network_mode must not be set together",
  "net and network_mode must not be set together",
  "unsupported network_mode: <name>",
  ...["UID", "GID", "Mode"].map((field) => `<words>: unsupported field: ${field}`),
  "build: URL-style context (<name>) is not supported yet: <any>",
  "top requires cgroup v2 for rootless containers, see https://rootlesscontaine.rs/getting-started/common/cgroup2/",
  "cannot use cp with stopped containers in rootless mode",
  "container networking argument format must be 'container:<any>', got: <name>",
  "cowardly refusing to save to a terminal. Use the -o flag or redirect",
];

/** Containers, networks and images by nerdctl. */
const CLIENTS: readonly DaemonRule[] = [
  {
    id: "nerdctl-option-refused",
    by: "shim",
    summary:
      "nerdctl does not take an option, or two of them together: it has fewer than docker, and some of them exclude each other",
    texts: OPTIONS,
    evidence: "source",
    anywhere: OF_NERDCTL,
    fix:
      "leave out or correct the option that the message names: -d goes without --rm and -a in older releases, a terminal wants -i and -t together; a restart " +
      "policy needs containerd's restart plugin (io.containerd.internal.v1.restart, not in disabled_plugins); update nerdctl, which takes more options of " +
      "docker with each release. nerdctl run --help and the command reference list what this release has",
    links: [`${NERDCTL}/docs/command-reference.md`],
  },
  {
    id: "nerdctl-experimental-off",
    by: "shim",
    summary: "nerdctl has this only as an experiment, and experiments are off in its configuration",
    texts: [
      "<words> is experimental feature, you should enable experimental config",
      "<words> requires experimental mode to be enabled",
    ],
    evidence: "source",
    anywhere: OF_NERDCTL,
    fix:
      "run nerdctl --experimental=true …, or set the key experimental to true in /etc/nerdctl/nerdctl.toml (rootless ~/.config/nerdctl/nerdctl.toml) or the variable NERDCTL_EXPERIMENTAL",
    links: [`${NERDCTL}/docs/experimental.md`],
  },
  {
    id: "nerdctl-config-invalid",
    by: "shim",
    summary: "nerdctl cannot read its own configuration, nerdctl.toml",
    texts: [
      "failed to load nerdctl config (not daemon config) from <path> (Hint: don't mix up daemon's `config.toml` with `nerdctl.toml`): <fault>",
      "failed to load nerdctl config (not daemon config) from <path> (Hint: don't mix up daemon's `config.toml` with `nerdctl.toml`): <any>",
    ],
    evidence: "source",
    fix:
      "correct the file that the message names: it has nerdctl's own keys at its top (debug, address, namespace, snapshotter, cgroup_manager, hosts_dir, experimental), " +
      "no tables of containerd's config.toml; the words behind the colon name the key or line. NERDCTL_TOML names another file",
    links: [`${NERDCTL}/docs/config.md`],
  },
  {
    id: "nerdctl-name-ambiguous",
    by: "shim",
    summary: "several containers or images have this name, or begin with these letters",
    texts: [
      "multiple IDs found with provided prefix: <name>",
      "multiple containers found with provided prefix: <name>",
      "multiple containers found with prefix: <name>",
      "more than one containers are found given the string: <name>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "name one by more letters of its ID (nerdctl ps -a --no-trunc; nerdctl images --no-trunc, --names for images by their name). Two containers of one name come from releases before 1.5, or from an " +
      "end in the middle of a command: remove or rename one of them by its ID",
    links: ["https://github.com/containerd/nerdctl/issues/2284"],
  },
  {
    id: "containerd-name-refused",
    by: "containerd",
    summary:
      "containerd does not take the name of a container, namespace, volume or network: it has other characters, or is too long",
    texts: [
      "identifier <name> must match <any>: invalid argument",
      "identifier <name> must match <any>",
      "invalid name <name>: identifier <name> must match <any>: invalid argument",
      "identifier must not be empty: invalid argument",
      "identifier <name> greater than maximum length (<number> characters): invalid argument",
    ],
    evidence: "source",
    fix:
      "take letters, digits and single dots, dashes or underscores between them, none at the beginning or the end, and no more than 76 characters; " +
      "two separators side by side (--, _-) are refused up to nerdctl 1.7, and Compose makes such names of a directory's name: set name: in the file or -p",
    links: [
      "https://github.com/containerd/containerd/blob/v2.1.0/pkg/identifiers/validate.go",
      "https://github.com/containerd/nerdctl/issues/3115",
    ],
  },
  {
    id: "ctr-object-name-missing",
    by: "containerd",
    summary: "ctr of containerd 1.0 wants a name with a tag for the image that it imports",
    texts: ['unexpected object: ""'],
    evidence: "reported",
    anywhere: ["ctr"],
    fix:
      "give name and tag: ctr images import NAME:TAG FILE; from 1.1 on ctr takes the names from the archive, also of docker save: update containerd",
    links: ["https://github.com/containerd/containerd/issues/1624"],
  },
  {
    id: "rootless-port-unset",
    by: "shim",
    summary: "nerdctl without root does not choose a port of the host by itself",
    texts: [
      'automatic port allocation is not implemented for rootless mode (Hint: specify the port like "<number>:<name>", not just <name>)',
    ],
    evidence: "source",
    fix:
      'name both ports: -p 8080:80, in Compose ports: ["8080:80"]; with root, or the network\'s mode host, it is not needed',
    links: [`${NERDCTL}/docs/rootless.md`],
  },
  {
    id: "rootless-bypass-missing",
    by: "shim",
    summary: "the container asks for bypass4netns, whose daemon does not run for this user",
    texts: [
      "bypass4netnsd not running? (Hint: run `containerd-rootless-setuptool.sh install-bypass4netnsd`): <any>",
      "bypass4netnsd not running? (Hint: run `containerd-rootless-setuptool.sh install-bypass4netnsd`): stat <path>: no such file or directory",
    ],
    evidence: "source",
    fix:
      "install and start it: containerd-rootless-setuptool.sh install-bypass4netnsd, or leave out the annotation nerdctl/bypass4netns; without it the network is only slower",
    links: [`${NERDCTL}/docs/rootless.md`],
  },
  {
    id: "nerdctl-stub-failed",
    by: "shim",
    summary:
      "nerdctl in a WSL distribution is Rancher Desktop's stub, which hands the command to another distribution: that step failed",
    texts: [
      "Error unmounting /mnt/wsl/rancher-desktop/run/nerdctl-tmp.<number>/<name>: invalid argument",
      "Error parsing arguments: mkdir /sys/fs/cgroup/rancher-desktop: read-only file system",
      "mkdir /sys/fs/cgroup/rancher-desktop: read-only file system",
      ...["not a directory", "no such file or directory"].map((errno) =>
        `Error unmounting /mnt/wsl/rancher-desktop/run/nerdctl-tmp.<number>/<name>: invalid argument <date> Error parsing arguments: ${errno}`
      ),
      "nerdctl: line <number>: <path>/wsl.exe: Invalid argument",
      "nerdctl: <number>: <path>/wsl.exe: Invalid argument",
      'unknown command "" for "nerdctl compose <words>"',
      'unknown command "" for "nerdctl <words>"',
    ],
    evidence: "reported",
    fix:
      'update Rancher Desktop (stubs before 1.10 mishandle files and -f), then wsl --shutdown and start it again, which also helps where wsl.exe is refused; build from a directory of the distribution and name -f without a trailing slash. unknown command "": the stub takes a switch such as compose down -v for one with a value: nerdctl volume rm NAME does it meanwhile. Leave /sys/fs/cgroup ' +
      "as WSL mounts it (no cgroup_no_v1 in .wslconfig). Else run nerdctl in Rancher Desktop's own distribution: wsl -d rancher-desktop",
    links: [
      "https://github.com/rancher-sandbox/rancher-desktop/issues/984",
      "https://github.com/rancher-sandbox/rancher-desktop/issues/2789",
    ],
  },
  {
    id: "nerdctl-bind-source-missing",
    by: "shim",
    summary:
      "the directory of the host that a rootless nerdctl is to bind does not exist, and this release does not make it; or its user may not enter it",
    texts: [
      "",
      "error while parsing <value>: ",
      "error while parsing <path>:<path>: ",
    ].flatMap((step) =>
      ["no such file or directory", "permission denied"].map((errno) =>
        `${step}failed to get unprivileged mount flags for <path>: <words> <path>: ${errno}`
      )
    ),
    evidence: "source",
    fix:
      "make the directory before (mkdir -p), or correct the path: one that begins with a dot is taken from the directory of compose.yaml, for run from the current one; with Lima, Finch and Rancher Desktop it has to be shared with the virtual machine. Newer releases of nerdctl make it, compose where bind.create_host_path is true, as in the short form ./DIR:/PATH. Permission denied: ls -ld each directory above it as that user",
    links: ["https://github.com/containerd/nerdctl/pull/2149"],
  },
  {
    id: "nerdctl-network-missing",
    by: "shim",
    summary:
      "nerdctl does not know the network: it has no file in nerdctl's directory of CNI, or in that of another namespace",
    texts: ["no such network: <name>"],
    evidence: "source",
    behind: "all",
    anywhere: OF_NERDCTL,
    fix:
      "look with nerdctl network ls and make it (nerdctl network create NAME), with the same namespace and as the same user as the container (--namespace; root and rootless have networks of their own). A restarted container whose network was removed has to be made again",
    links: [`${NERDCTL}/docs/cni.md`],
  },
  {
    id: "nerdctl-network-overlaps",
    by: "shim",
    summary:
      "the subnet that a network of nerdctl is to have is used already, by another one of its networks or by the node itself",
    texts: [
      "subnet <name> overlaps with other one on this address space",
      "subnet <address>/<number> overlaps with other one on this address space",
      "could not find free subnet",
    ],
    evidence: "source",
    anywhere: OF_NERDCTL,
    fix:
      "give another one (nerdctl network create --subnet 10.89.0.0/24 NAME; ipam in compose), or none, so that nerdctl chooses; nerdctl network inspect and ip addr show who has it: also a bridge of a removed network (ip link delete br-…), a VPN or Docker's own",
    links: [`${NERDCTL}/docs/cni.md`],
  },
  {
    id: "nerdctl-ports-taken",
    by: "shim",
    summary: "all ports of the range that nerdctl is to publish on are taken on the node",
    texts: [
      "bind for <address> failed: all ports in range <name> are already allocated",
      "bind for <name> failed: all ports in range <name> are already allocated",
      "there is not enough <number> free ports",
    ],
    evidence: "source",
    fix:
      "publish on another range or port (-p 8080:80), or end what listens there: ss -ltnp on the node, nerdctl ps -a for containers",
    links: [`${NERDCTL}/pkg/portutil/portutil.go`],
  },
  {
    id: "crictl-file-refused",
    by: "shim",
    summary: "crictl does not take the file that describes the pod or container, or does not find it",
    texts: [
      ...["load podSandboxConfig: ", "load podSandboxConfig failed: ", ""].flatMap((step) => [
        `${step}config at <name> not found`,
        `${step}name or namespace is not in metadata <value>`,
        `${step}metadata is not set`,
      ]),
      ...["load container config: ", "creating container: ", "running container: ", ""].flatMap((step) => [
        `${step}name is not in metadata <value>`,
        `${step}image is not set`,
        `${step}image field is not set in image <value>`,
      ]),
      "load podSandboxConfig: <any>",
    ],
    evidence: "source",
    anywhere: ["crictl", "FATA[", "level=fatal"],
    fix:
      "give two files of CRI's own messages, no manifests of Kubernetes: of the pod with metadata (name, namespace, uid, attempt), of the container with metadata.name and image.image. The order is crictl create POD_ID container.json pod.json, crictl run container.json pod.json; newer releases show the fields with crictl runp jsonschema and crictl create jsonschema --container",
    links: [
      "https://kubernetes.io/docs/tasks/debug/debug-cluster/crictl/",
      "https://github.com/kubernetes-sigs/cri-tools/blob/master/docs/crictl.md",
    ],
  },
  {
    id: "logging-binary-failed",
    by: "shim",
    summary:
      "the program that is to take a container's output ended before it was ready: nerdctl's logger, or one of --log-driver",
    texts: [
      "logging binary did not call ready (it may have crashed or exited prematurely)",
      "failed to start logging binary process: <any>",
      "failed to start logging binary process: fork/exec <path>: <errno>",
      "failed to read from logging binary: <any>",
    ],
    evidence: "source",
    fix:
      "see that the program of the log driver (nerdctl itself, for json-file, journald, fluentd and syslog) is on the node under the path that the container was " +
      "created with, and that its target answers (fluentd's address, systemd-journald, a disk that is not full): after a move or an update of nerdctl make the " +
      "container again; --log-driver none starts it without a log",
    links: ["https://github.com/containerd/containerd/blob/v2.1.0/core/runtime/v2/README.md#logging"],
  },
  {
    id: "nerdctl-virtual-machine",
    by: "containerd",
    summary:
      "nerdctl's virtual machine (colima, Rancher Desktop) has no containerd to offer, or is not there for this shell",
    texts: [
      "nerdctl only supports containerd runtime",
      "Rancher Desktop is not running. Please start Rancher Desktop to use nerdctl",
    ],
    evidence: "reported",
    fix:
      "colima: start another profile with containerd (colima start -p NAME --runtime containerd), or use docker; colima delete and a new start change this one, and delete its images, containers and volumes; Rancher Desktop: start it with containerd as its engine, and enable the integration of " +
      "this WSL distribution in its settings",
    links: [
      "https://github.com/abiosoft/colima/issues/396",
      "https://github.com/rancher-sandbox/rancher-desktop/issues/1408",
    ],
  },
  {
    id: "nerdctl-log-missing",
    by: "containerd",
    summary:
      "nerdctl reads a container's log before it exists: nerdctl compose before 0.21, or a container with another log driver",
    texts: [
      "failed to open <path>, container is not created with `nerdctl run -d`?: stat <path>: no such file or directory",
      "failed to open <path>, container is not created with `nerdctl run -d`?: <any>",
    ],
    evidence: "reported",
    fix: "update nerdctl to 0.21 or newer, or start with nerdctl compose up -d and read the logs later",
    links: ["https://github.com/containerd/nerdctl/issues/1071"],
  },
];

/** Builds. */
const BUILDERS: readonly DaemonRule[] = [
  {
    id: "nerdctl-build-not-loaded",
    by: "shim",
    summary:
      "nerdctl cannot load the image of its build: the build failed, its output goes elsewhere, or this nerdctl cannot read what BuildKit gives it",
    texts: [
      "no image was built",
      "unrecognized image format",
      "image might be filtered out (Hint: set `--platform=PLATFORM` or `--all-platforms`)",
      "failed to load <image>: image might be filtered out",
    ],
    evidence: "source",
    behind: "all",
    anywhere: [...BUILDS, "no image was built", "image might be filtered out"],
    fix:
      "read what stands before it: an error of the build is the cause. Without one: --output type=oci,dest=… or type=tar writes a file, which nerdctl before 1.2 tried to load, too (update it, or " +
      "run nerdctl load -i FILE); a build for another CPU wants --platform also for the load, or --all-platforms. On Windows buildctl cannot write to nerdctl's pipe: " +
      "build with --output type=image,name=NAME and the containerd worker, or buildctl with dest=FILE",
    links: [
      "https://github.com/containerd/nerdctl/issues/1804",
      "https://github.com/containerd/containerd/issues/10154",
    ],
  },
  {
    id: "build-lease-expired",
    by: "shim",
    summary: "what a build had loaded was removed before it ended: its lease in containerd is not there any more",
    texts: [
      "failed to solve: lease <name>: not found",
      "failed to solve: <words>: lease <name>: not found",
      "lease <name>: not found",
      "lease does not exist: not found",
    ],
    evidence: "reported",
    anywhere: ["failed to solve", "buildkit", "nerdctl build", "docker build"],
    fix:
      "build again, and see that nothing removes leases or images meanwhile (ctr leases rm, a prune, a clock that jumps, another buildkitd in the same namespace); if it comes back, remove the cache (nerdctl builder prune, docker builder prune: later " +
      "builds take longer), restart buildkitd and containerd, and update both. Large base images make it likelier: leave the disk enough room",
    links: ["https://github.com/containerd/nerdctl/issues/2464"],
  },
  {
    id: "build-context-unreadable",
    by: "shim",
    summary:
      "a build cannot send its context: a file or directory in it may not be read by the user who builds, or was removed meanwhile",
    texts: ["permission denied", "operation not permitted", "no such file or directory"].flatMap((errno) => [
      `error from sender: open <path>: ${errno}`,
      `error from sender: lstat <path>: ${errno}`,
      `error from sender: readlink <path>: ${errno}`,
    ]).concat(
      "error checking context: can't stat '<path>'",
      "error checking context: no permission to read from '<path>'",
    ),
    evidence: "reported",
    fix:
      "build from a directory that holds only what the image needs, or list the path in .dockerignore (nested ones too): data of a database, a state directory of BuildKit or containers below the " +
      "context (~/.local/share) belongs elsewhere. Else let the user read it (chown, chmod; a snap of Docker reads only below the home), or see what removes files meanwhile",
    links: [
      "https://docs.docker.com/build/concepts/context/#dockerignore-files",
      "https://github.com/moby/buildkit/issues/4789",
    ],
  },
  {
    id: "buildkit-daemonless-timeout",
    by: "shim",
    summary: "buildctl-daemonless.sh gives up: the buildkitd that it started does not answer in time, or ended",
    texts: ["could not connect to <name> after <number> trials"],
    evidence: "source",
    behind: "all",
    anywhere: ["buildkit"],
    fix:
      "read the log below it: an error there is the cause (user namespaces, mounts, seccomp). Without one the machine was slow: set BUILDCTL_CONNECT_RETRIES_MAX to 100 or more (default 10). " +
      "The rootless image needs user namespaces on the node and, in a pod, seccompProfile and appArmorProfile Unconfined, or it does not start",
    links: [`${BUILDKIT}/examples/buildctl-daemonless/buildctl-daemonless.sh`, `${BUILDKIT}/docs/rootless.md`],
  },
  {
    id: "buildkit-unprivileged",
    by: "shim",
    summary:
      "buildkitd itself lacks the rights for a build: it runs without root, or in a container without the right to mount and to make namespaces",
    texts: [
      "failed to solve: rpc error: code = PermissionDenied desc = operation not permitted",
      "failed to solve: operation not permitted",
    ],
    evidence: "reported",
    fix:
      "run buildkitd as root, or in its rootless way (rootlesskit, image moby/buildkit:rootless with seccomp and AppArmor unconfined for that container). Its own log names the step that was refused; --privileged for " +
      "the container lets a build change the machine",
    links: [
      "https://github.com/moby/buildkit/issues/252",
      "https://github.com/moby/buildkit/blob/master/docs/rootless.md",
    ],
  },
  {
    id: "buildkit-mount-denied",
    by: "shim",
    summary: "buildkitd may not mount: it runs in a container, or as a user, without the right to",
    texts: [
      ...["operation not permitted", "permission denied"].flatMap((errno) => [
        `failed to mount <path>buildkit-mount<number>: [{Type:<any>}]: ${errno}`,
        `failed to mount <path>containerd-mount<number>: [{Type:<any>}]: ${errno}`,
        `failed to mount <path>buildkit-mount<number>: ${errno}`,
        `failed to mount <path>/buildkit<path>: ${errno}`,
      ]),
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix: "take the image moby/buildkit:rootless with seccomp and AppArmor unconfined " +
      "(--security-opt seccomp=unconfined --security-opt apparmor=unconfined; in a pod seccompProfile and appArmorProfile of type Unconfined) and --oci-worker-no-process-sandbox, with which build steps see and may kill the processes of buildkitd's container. " +
      "On a node where users may not make user namespaces (Ubuntu 23.10 and later) give it an AppArmor profile that allows userns, or set kernel.apparmor_restrict_unprivileged_userns to 0, which lifts it for all programs. " +
      "Or run its container with --privileged (in a pod securityContext.privileged), which gives it all rights on the node",
    links: [`${BUILDKIT}/docs/rootless.md`],
  },
  {
    id: "overlay-mount-busy",
    by: "shim",
    summary:
      "overlayfs refuses to mount directories that another mount uses: two daemons on one directory, or a mount that was left",
    texts: [
      ...["buildkit", "containerd"].flatMap((name) => [
        `failed to mount <path>${name}-mount<number>: [{Type:overlay <any>}]: device or resource busy`,
        `failed to mount <path>${name}-mount<number>: device or resource busy`,
        `failed to mount <path>${name}-mount<number>: mount source: overlay, <any>, err: device or resource busy`,
      ]),
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "stop the second buildkitd, containerd or dockerd that has the same root directory, unmount what is left (findmnt -t overlay shows its upperdir), or reboot; give each builder in a container a volume of its own. Rootless " +
      "on kernels that do so anyway (Ubuntu 5.x): buildkitd --oci-worker-snapshotter=fuse-overlayfs, or native, which needs more disk",
    links: ["https://github.com/moby/buildkit/issues/1419", "https://docs.kernel.org/filesystems/overlayfs.html"],
  },
  {
    id: "buildkit-rootless-containerd",
    by: "shim",
    summary: "a buildkitd without root finds the system's containerd and may not connect to it",
    texts: [
      ...["transport: error while dialing: ", "transport: Error while dialing: ", "transport: Error while dialing "]
        .map((dialing) =>
          `buildkitd: failed to dial <path>: connection error: desc = ${dialing}dial unix <path>: connect: permission denied`
        ),
    ],
    evidence: "reported",
    fix:
      "start it with --containerd-worker=false, which builds with its own worker (BuildKit from 0.10.4 on goes on by itself), or let it use the user's containerd: containerd-rootless-setuptool.sh install-buildkit-containerd",
    links: ["https://github.com/moby/buildkit/issues/2965"],
  },
  {
    id: "buildkit-entitlement-missing",
    by: "shim",
    summary:
      "the build asks for a right that the builder's daemon does not give: the host's network, or steps without a sandbox",
    texts: [
      "granting entitlement <name> is not allowed by build daemon configuration",
      "<name> is not allowed by build daemon configuration",
      ...["network.host", "security.insecure", "device"].map((name) => `${name} is not allowed`),
    ],
    evidence: "source",
    anywhere: ["buildkit", "failed to solve", "entitlement"],
    fix:
      "start buildkitd with --allow-insecure-entitlement network.host (or security.insecure), for docker buildx create --buildkitd-flags '…', and build with --allow network.host; both lift the sandbox " +
      "around the build's steps, so do it on a builder of your own. Else build without --network host and RUN --security=insecure",
    links: ["https://docs.docker.com/reference/cli/docker/buildx/build/#allow"],
  },
  {
    id: "buildkit-cache-version",
    by: "shim",
    summary: "buildkitd does not start: its cache was written by a release that is too old, or newer",
    texts: [
      "legacy (v1) cache metadata found at <path> and needs to be removed or migrated; downgrade BuildKit to v0.27.1 to perform automatic migration or remove the <any>",
      "legacy (v1) cache metadata found at <path> and needs to be removed or migrated",
    ],
    evidence: "source",
    fix:
      "remove the directory that the message names, with the build cache, which later builds make anew; to keep it run BuildKit 0.27.1 once, which converts it",
    links: ["https://github.com/moby/buildkit/blob/master/cache/metadata/metadata.go"],
  },
];

/** Clients of containerd, and BuildKit's daemon. */
export const NERDCTL_RULES: readonly DaemonRule[] = [...CLIENTS, ...BUILDERS];
