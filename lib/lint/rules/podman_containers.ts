/**
 * What Podman, Buildah and Toolbx print of their own work around a container: networks without root, mounts, builds.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const PODMAN = "https://github.com/podman-container-tools/podman/issues";
const BUILDAH = "https://github.com/podman-container-tools/buildah/issues";

/** What Podman puts before the words of pasta. */
function ofPasta(...texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => [
    `pasta failed with exit code <number>: ${text}`,
    `pasta failed with exit code <number>: <any> ${text}`,
    text,
  ]);
}

/** The container's time zone. */
const TIME_ZONES: readonly DaemonRule[] = [
  {
    id: "podman-timezone",
    by: "shim",
    summary: "Podman does not find the time zone of --tz, TZ or containers.conf (tz) in the zone files of the node",
    texts: [
      "setting timezone for container <id>: stat <path>: no such file or directory",
      "setting timezone for container <id>: <any>",
      "configuring timezone for container <id>: <any>",
      "error setting timezone for container <id>: <any>",
      "finding timezone: <any>",
      "running container create option: finding timezone: unknown time zone <any>",
      "finding timezone: unknown time zone <any>",
    ],
    evidence: "reported",
    fix:
      "name a zone that /usr/share/zoneinfo of the node has (install tzdata; podman machine: in the virtual machine), such as Europe/Berlin. --tz=local needs /etc/localtime to be a link into the zone files: timedatectl set-timezone makes it; NixOS needs Podman 5.3",
    links: [`${PODMAN}/23550`],
  },
];

/** pasta and the namespaces of containers without root. */
const NETWORKS: readonly DaemonRule[] = [
  {
    id: "pasta-no-interface",
    by: "shim",
    summary:
      "pasta finds no interface of the node with an address and a route: the network is not up, or has no default route",
    texts: ofPasta(
      "External interface not usable",
      // Of one version of IP alone it is a warning.
      "No external routable interface for IPv4 No external routable interface for IPv6",
      "Couldn't pick external interface: please specify one with -i",
      "Couldn't pick external interface: <any>",
      "Invalid interface name <name>: No such device",
    ),
    evidence: "reported",
    fix:
      "start the container after the network is up: a user's unit cannot wait for network-online.target, so let it wait itself (Podman 5.3 and newer " +
      "have podman-user-wait-network-online.service) or start it again (Restart=on-failure); without a default route name the interface " +
      "(--network pasta:-i,eth0, pasta_options in containers.conf), or use slirp4netns",
    links: [`${PODMAN}/22197`, `${PODMAN}/23406`],
  },
  {
    id: "pasta-as-root",
    by: "shim",
    summary:
      "pasta is started by root, for instance in a container, changes to another user, and cannot open the container's network namespace",
    texts: ofPasta("Don't run as root. Changing to <words>"),
    evidence: "reported",
    behind: "all",
    fix:
      "as real root let Podman use its bridge (no --network pasta, no default_rootless_network_cmd for it); podman in a container: update the image's podman and passt, run the outer container as a user without root (quay.io/podman/stable with --user podman), or give the inner one --network host or slirp4netns",
    links: [`${PODMAN}/22907`, `${PODMAN}/17840`],
  },
  {
    id: "pasta-denied",
    by: "shim",
    summary: "SELinux, AppArmor or an outer container denies pasta a namespace or a port of the container",
    texts: ofPasta(
      ...["netns dir open: <errno>, exiting", "netns dir open: <errno>"],
      ...["network", "user", "PID"].flatMap((kind) => [
        `Couldn't open ${kind} namespace <path>: Permission denied`,
        `Couldn't open ${kind} namespace <path>: Operation not permitted`,
      ]),
      "Couldn't create user namespace: Operation not permitted",
      "Couldn't create user namespace: Permission denied",
      "Couldn't set uid_map: <errno>",
      "Couldn't switch to pasta namespaces: <errno>",
      ...["", ", exiting"].map((end) =>
        `Failed to bind port <freePort> (Permission denied) for option '<value>'${end}`
      ),
    ),
    evidence: "reported",
    fix:
      'look for denials (ausearch -m avc -c pasta, dmesg for apparmor="DENIED"), update passt, passt-selinux and container-selinux with Podman, and run restorecon -RFv on ~/.local/share/containers, /run/user/UID, /usr/bin/podman and /usr/bin/pasta; AppArmor (Ubuntu, Debian, openSUSE): until passt is updated sudo aa-complain /usr/bin/pasta, which then only logs. A port below 1024: sysctl net.ipv4.ip_unprivileged_port_start=80. Until then use slirp4netns: --network slirp4netns, or default_rootless_network_cmd in containers.conf',
    links: [`${PODMAN}/26157`, "https://passt.top/passt/about/#security"],
  },
  {
    id: "pasta-routes-refused",
    by: "shim",
    summary: "pasta cannot copy the node's addresses or routes into the container's namespace: a VPN's, most often",
    texts: ofPasta(
      ...["IPv4", "IPv6"].flatMap((version) => [
        `Couldn't set ${version} route(s) in guest: <errno>`,
        `Couldn't get ${version} route(s): <errno>`,
        `Couldn't set ${version} address(es) in namespace: <errno>`,
        `Couldn't set ${version} address: <errno>`,
      ]),
    ),
    evidence: "reported",
    fix:
      "update passt; compare ip route show and ip -6 route show with a machine on which it works: routes of a VPN or with a next hop outside the " +
      "interface's network cannot be copied. Name another interface (--network pasta:-i,eth0) or set no routes (pasta:--no-copy-routes), or use slirp4netns",
    links: [`${PODMAN}/29680`],
  },
  {
    id: "podman-netns-gone",
    by: "shim",
    summary:
      "the network namespace of a container that runs no longer exists: the user's session ended, or /run was cleaned",
    texts: [
      ...["Joining", "joining", "error joining"].flatMap((verb) =>
        ["for", "of"].flatMap((preposition) =>
          ["error retrieving", "retrieving"].map((step) =>
            `${verb} network namespace ${preposition} container <hash>: ${step} network namespace at <path>: failed to Statfs <path>: no such file or directory`
          )
        )
      ),
      "retrieving network namespace at <path>: failed to Statfs <path>: no such file or directory",
      ...["cni", "netns"].flatMap((name) => [
        `running lstat on namespace path "/run/user/<number>/netns/${name}-<name>" caused "lstat /run/user/<number>/netns/${name}-<name>: no such file or directory"`,
        `lstat /run/user/<number>/netns/${name}-<name>: no such file or directory`,
        `crun: open \`/run/user/<number>/netns/${name}-<name>\`: No such file or directory`,
      ]),
      "retrieving network namespace at <path>: unknown FS magic on <path>: <number>",
      "retrieving network namespace at <path>: <any>",
    ],
    evidence: "reported",
    fix:
      "stop and start the container (podman rm -f if it does not stop: files written in it outside of volumes are lost), or run podman system migrate; without root let the user's services and " +
      "/run/user/UID stay after the log-out: loginctl enable-linger USER, also for containers that cron starts",
    links: [`${PODMAN}/18767`],
  },
];

/** The resolver of networks without root, and commands of builds. */
const STEPS: readonly DaemonRule[] = [
  {
    id: "rootless-resolv-conf",
    by: "shim",
    summary:
      "Podman cannot give its network without root the node's resolv.conf: the file or the directory to which its link leads is missing",
    texts: ["mount resolv.conf to <path>: <errno>", "mount <path>resolv.conf to <path>: <errno>"].flatMap((words) => [
      `rootless netns: ${words}`,
      `rootless-netns: ${words}`,
    ]),
    evidence: "reported",
    fix:
      "look where /etc/resolv.conf leads (readlink -f): start systemd-resolved or make it a file; then remove /run/user/UID/containers/networks/rootless-netns, which is left of " +
      "an earlier failed start, with no container running, and update Podman: 5.0.0 fails so after the first failure",
    links: [`${PODMAN}/22168`],
  },
  {
    id: "build-program-refused",
    by: "shim",
    summary: "the program of a RUN is for another CPU than the build machine's, which has no emulator for it",
    texts: [
      "process exited with error: fork/exec <path>: exec format error<words>",
      "process exited with error: fork/exec <path>: exec format error",
      "exec container process `<path>`: Exec format error Error: building at STEP <any>",
    ],
    evidence: "reported",
    fix:
      "register emulators on the build machine: install qemu-user-static and restart systemd-binfmt, or podman run --rm --privileged docker.io/multiarch/qemu-user-static --reset -p yes; " +
      "or build on a machine of that architecture, or for this one (--arch, --platform)",
    links: [`${BUILDAH}/3686`],
  },
  {
    id: "build-program-missing",
    by: "shim",
    summary: "the program of a RUN, or of buildah run, is not in the image",
    texts: ["process exited with error: exec: <program>: executable file not found in $PATH<words>"],
    evidence: "reported",
    fix:
      "install the program in an earlier step, or correct its name: an image from scratch or without a shell can run no RUN of the shell's form",
    links: [`${BUILDAH}/3262`],
  },
];

/** Mounts and files of the node. */
const FILES: readonly DaemonRule[] = [
  {
    id: "podman-host-gateway",
    by: "shim",
    summary: "Podman does not know the address of the host, which --add-host NAME:host-gateway is to name",
    texts: [
      "unable to replace <name> of host entry <name>: host containers internal IP address is empty",
      "failed to create new hosts file: unable to replace <name> of host entry <name>: host containers internal IP address is empty",
      "host containers internal IP address is empty",
    ],
    evidence: "source",
    fix:
      "leave the entry out: Podman has host.containers.internal, and host.docker.internal, without it. Or write the address into containers.conf, section [containers], where Podman runs (in its machine): host_containers_internal_ip, with 192.168.127.254 for gvproxy of macOS and Windows, on Linux an address of the node; " +
      "Podman 5.3 and newer have one for rootless containers with pasta",
    links: [`${PODMAN}/21681`, "https://github.com/containers/common/blob/v0.60.0/docs/containers.conf.5.md"],
  },
  {
    id: "podman-mount-source",
    by: "shim",
    summary:
      "the source of a volume does not exist where Podman runs: on the node, or in the virtual machine of Podman on macOS and Windows",
    texts: [
      ...[
        "no such file or directory",
        "permission denied",
        "operation not supported",
        "transport endpoint is not connected",
      ]
        .flatMap((errno) => [
          `Error: statfs <path>: ${errno}`,
          `playing YAML file: statfs <path>: ${errno}`,
          `container create: statfs <path>: ${errno}`,
          `error checking path <path>: stat <path>: ${errno}`,
        ]),
      ...["making", "error making"].flatMap((verb) =>
        ["", "make cli opts(): "].map((step) =>
          `${step}${verb} volume mountpoint for volume <path>: mkdir <path>: <errno>`
        )
      ),
    ],
    evidence: "reported",
    needs: ["Error: statfs", "playing YAML file", "podman", "container", "volume mountpoint", "error checking path"],
    fix:
      "create the directory: Podman makes none for a volume, and none for a hostPath of type Directory (DirectoryOrCreate does; a relative one counts from the file's or the unit's directory). On macOS and Windows it has to be in the machine: only the home directory, /private and " +
      "the temporary directories are, others with podman machine init -v /Volumes/data:/Volumes/data; a socket of the host cannot be shared, name the machine's own: " +
      "/run/podman/podman.sock, /run/user/1000/podman/podman.sock",
    links: [`${PODMAN}/18444`, "https://docs.podman.io/en/latest/markdown/podman-machine-init.1.html"],
  },
  {
    id: "podman-id-file",
    by: "shim",
    summary:
      "the file in which Podman, Docker or nerdctl writes the container's or pod's id already exists, or its directory does not",
    texts: [
      "container id file exists. Ensure another container is not using it or delete <path>",
      "container ID file <path> exists. Ensure another container is not using it or delete the file",
      "container ID file found, make sure the other container isn't running or delete <path>",
      "docker: container ID file found, make sure the other container isn't running or delete <path>",
      "creating idfile: open <path>: <errno>",
      "creating ID file: open <path>: <errno>",
      "error creating idfile: open <path>: <errno>",
      "failed to create cidfile: open <path>: <errno>",
    ],
    evidence: "reported",
    fix:
      "delete the file that --cidfile or --pod-id-file names (in a unit with ExecStartPre=/bin/rm -f, or --replace), and create its directory with " +
      "RuntimeDirectory= of the unit; below /run it does not exist after a boot, and the user of the unit needs to own it",
    links: [
      "https://github.com/NixOS/nixpkgs/issues/389088",
      "https://docs.podman.io/en/latest/markdown/podman-run.1.html",
    ],
  },
  {
    id: "fuse-device-missing",
    by: "shim",
    summary:
      "a program that mounts with FUSE, such as fuse-overlayfs or a driver of volumes, has no /dev/fuse or may not open it",
    texts: [
      ...["", "fusermount: ", "fusermount3: "].flatMap((program) => [
        `${program}fuse: device not found, try 'modprobe fuse' first`,
        `${program}fuse device not found, try 'modprobe fuse' first`,
        `${program}fuse: failed to open /dev/fuse: <errno>`,
        `${program}failed to open /dev/fuse: <errno>`,
      ]),
      "using mount program <path>: <any> fuse: device not found, try 'modprobe fuse' first <any>",
      "using mount program <path>: fuse: device not found, try 'modprobe fuse' first <any>",
      ...["Operation not permitted", "Permission denied", "No such device", "No such file or directory"].flatMap((
        errno,
      ) => [
        `fuse: failed to open /dev/fuse: ${errno}`,
        `using mount program <path>: <any> fuse: failed to open /dev/fuse: ${errno} <any>`,
        `using mount program <path>: fuse: failed to open /dev/fuse: ${errno} <any>`,
      ]),
    ],
    evidence: "reported",
    fix:
      "load the module on the host (modprobe fuse). In a container: --device /dev/fuse, to mount also --cap-add SYS_ADMIN and --security-opt apparmor=unconfined, " +
      "which protect the host less; in a pod a device plugin, CRI-O's annotation io.kubernetes.cri-o.Devices or privileged: true, better the storage's CSI driver " +
      "(gcsfuse, Blob, S3), or mount on the host and bind it; LXC: features: fuse=1. fuse-overlayfs is not needed on Linux 5.13 and newer: remove mount_program from " +
      "storage.conf, or use STORAGE_DRIVER=vfs",
    links: [
      `${PODMAN}/24605`,
      "https://github.com/s3fs-fuse/s3fs-fuse/issues/647",
      "https://www.redhat.com/en/blog/podman-inside-kubernetes",
    ],
  },
];

/** Buildah and Toolbx. */
const TOOLS: readonly DaemonRule[] = [
  {
    id: "build-in-container-denied",
    by: "shim",
    summary:
      "Buildah or podman build runs in a container that lacks the rights to make one: namespaces, mounts or user ids",
    texts: [
      ...["", "error "].flatMap((before) =>
        ["operation not permitted", "permission denied"].flatMap((errno) => [
          `${before}creating new mount namespace for <any>: ${errno}`,
          `error running subprocess: ${before}creating new mount namespace for <any>: ${errno}`,
          `error running subprocess: ${before}creating new mount namespace for <any>: ${errno} Error: building at STEP <any>`,
        ])
      ),
      ...["resolving mountpoints for container <hash>", "error resolving mountpoints for container <hash>"].flatMap((
        step,
      ) => ["chown", "lchown"].map((call) => `${step}: ${call} <path>: operation not permitted`)),
      ...["error setting up chroot", "error running subprocess", "chroot: error"].flatMap((step) =>
        ["operation not permitted", "permission denied"].map((errno) => `${step}: ${errno}`)
      ),
      'error parsing PID "": strconv.Atoi: parsing "": invalid syntax',
      ...["operation not permitted", "permission denied"].flatMap((errno) => [
        ...["overlay", "vfs", "btrfs"].flatMap((driver) =>
          ["", "creating runtime: "].map((step) =>
            `${step}mount <path>/storage/${driver}:<path>/storage/${driver}, flags: 0x1000: ${errno}`
          )
        ),
        `ApplyLayer exit status <number> stdout: stderr: remount /, flags: <words>: ${errno}`,
        `ApplyLayer stdout: stderr: remount /, flags: <words>: ${errno} exit status <number>`,
      ]),
    ],
    evidence: "reported",
    fix:
      "use --isolation=chroot (BUILDAH_ISOLATION=chroot) with --storage-driver=vfs or /dev/fuse. As root a mount needs CAP_SYS_ADMIN of the outer container, or buildah unshare before the command; as user 1000 of quay.io/buildah/stable, which has ids in /etc/subuid, CAP_SETUID, CAP_SETGID and " +
      "unshare and clone (seccomp unconfined); in OpenShift an SCC for it, or hostUsers: false; CentOS 7: raise user.max_user_namespaces. Permission denied of remount or a mount: AppArmor of the outer container denies it: a profile with mount and umount, or appArmorProfile Unconfined (--security-opt apparmor=unconfined)",
    links: [`${BUILDAH}/3948`, `${PODMAN}/5829`, "https://www.redhat.com/en/blog/podman-inside-kubernetes"],
  },
  {
    id: "bootc-builder-rights",
    by: "shim",
    summary:
      "bootc-image-builder runs without the rights that it needs to make a disk: root's Podman, and a privileged container",
    texts: [
      "cannot validate the setup: this command requires a privileged container",
      "cannot validate the setup: this command must be run in rootful (not rootless) podman",
    ],
    evidence: "source",
    fix:
      "sudo podman run --rm --privileged --security-opt label=type:unconfined_t -v ./output:/output -v /var/lib/containers/storage:/var/lib/containers/storage quay.io/centos-bootc/bootc-image-builder:latest …; on macOS and Windows podman machine set --rootful. In a pod or a job of CI the outer container has to be privileged itself and have /dev of the host, which gives it the node: better a virtual machine as runner",
    links: ["https://osbuild.org/docs/bootc/", "https://github.com/osbuild/bootc-image-builder/issues/884"],
  },
  {
    id: "podman-dependency-graph",
    by: "shim",
    summary:
      "Podman before 5.6 does not start a container whose dependency (--requires, depends_on) runs already and depends on others itself",
    texts: [
      "",
      "generating dependency graph for container <name>: ",
      "error generating dependency graph for container <name>: ",
    ].map((
      step,
    ) => `${step}container <name> depends on container <name> not found in input list: no such container`),
    evidence: "source",
    fix:
      "update Podman to 5.6, or let podman-compose start the project from its beginning: podman-compose down, then up (volumes stay); with fewer depends_on between services that already depend on one another it does not occur. " +
      "If the container that is not found was removed (podman ps -a), create anew those that depend on it",
    links: [`${PODMAN.replace("/issues", "/pull")}/26193`, "https://github.com/containers/podman-compose/issues/921"],
  },
  {
    id: "distrobox-init-missing",
    by: "shim",
    summary: "a container of Distrobox was made with --init, and its image has no init system",
    texts: [
      "could not set up init system, no init found!",
      "could not set up init system, no init found! Consider using an image that ships with an init system, or add it during creation with --additional-packages.",
      "could not set up init system, no init found! <any>",
    ],
    evidence: "reported",
    anywhere: ["init system"],
    fix:
      'most images have none: create it anew without --init, with --additional-packages "systemd" (Debian and Ubuntu: "systemd libpam-systemd"), or from an image that has systemd or OpenRC',
    links: [
      "https://github.com/89luca89/distrobox/issues/1265",
      "https://distrobox.it/useful_tips/#using-init-system-inside-a-distrobox",
    ],
  },
  {
    id: "toolbox-entry-point",
    by: "shim",
    summary: "a container of Toolbx or Distrobox ended while its own entry point set it up",
    texts: [
      "invalid entry point PID of container <name>",
      "failed to initialize container <name>",
      "toolbox: failed to initialize container <name>",
      "could not start entrypoint.",
      "the entry point failed to run; try again later",
      "the entry point failed to run; try again later <any>",
    ],
    evidence: "reported",
    fix:
      "podman start --attach NAME prints why the entry point ended, podman logs NAME what it printed before; usual causes are a toolbox of the host that needs a newer C library than the container has (GLIBC_… not found: update Toolbx, or create a container of the host's release), a mount of the home or of a " +
      "directory that was removed, an image that is made for no Toolbx, a file of the host that Distrobox reads but may not (/etc/shadow), or a container of an older release: create it anew",
    links: ["https://github.com/containers/toolbox/issues/1605", "https://github.com/containers/toolbox/issues/750"],
  },
  {
    id: "toolbox-library-old",
    refines: "image-glibc-too-old",
    by: "shim",
    summary:
      "the toolbox program of the host, which is the entry point of its containers, needs a newer C library than the container has",
    texts: ["toolbox", "/usr/bin/toolbox"].flatMap((name) => [
      `${name}: <path>: version \`GLIBC_<words>' not found (required by ${name})`,
      `<path>: version \`GLIBC_<words>' not found (required by ${name})`,
    ]),
    evidence: "reported",
    behind: "all",
    fix:
      "update Toolbx on the host: releases of distributions are built so that they also run with the library of older ones; one that you built yourself needs the container's. Or create a container whose release is the host's or newer (toolbox create --release N); files of the old one's home directory are the host's and stay",
    links: ["https://github.com/containers/toolbox/issues/529"],
  },
  {
    id: "podman-namespace-path",
    by: "shim",
    summary:
      "the network namespace of --network ns:PATH, or an unknown network mode that was taken for one, does not exist",
    texts: [
      "error configuring network namespace: checking network namespace: stat <path>: no such file or directory",
      ...["<path>", "<name>"].map((path) => `checking network namespace: stat ${path}: no such file or directory`),
      "error configuring network namespace: checking network namespace: stat <name>: no such file or directory",
      "configuring network namespace: checking network namespace: <any>",
      "checking network namespace: <any>",
    ],
    evidence: "reported",
    fix:
      "name a file that is there (ip netns list; /run/netns/NAME), made before the container starts; for a container's namespace write container:NAME, for a network its name",
    links: ["https://github.com/podman-container-tools/podman/issues/12282"],
  },
];

/** What Podman, Buildah and Toolbx print. */
export const PODMAN_CONTAINER_FAILURES: readonly DaemonRule[] = [
  ...TIME_ZONES,
  ...NETWORKS,
  ...STEPS,
  ...FILES,
  ...TOOLS,
];
