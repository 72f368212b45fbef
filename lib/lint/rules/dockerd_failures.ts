/**
 * What keeps dockerd from starting below its options: its directories, databases, bridge, and programs.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const DAEMON = "https://github.com/moby/moby/tree/docker-v29.0.0/daemon";
const STARTS: readonly string[] = ["failed to start daemon: ", "Error starting daemon: "];
const CONTROLLER: readonly string[] = [
  "",
  ...STARTS.flatMap((start) => [
    `${start}Error initializing network controller: `,
    `${start}Error initializing network controller: error obtaining controller instance: `,
  ]),
];
const BRIDGE = 'error creating default "bridge" network: ';

/** Failures of dockerd's start. */
export const DOCKERD_FAILURE_RULES: readonly DaemonRule[] = [
  {
    id: "dockerd-root-not-made",
    by: "shim",
    summary: "dockerd does not start: it cannot make its data's directory (data-root), or set its rights",
    texts: STARTS.flatMap((start) =>
      [
        "could not create or set daemon root permissions: ",
        "Cannot create daemon root: <path>: ",
        "Cannot create daemon root: ",
      ].flatMap((step) => [
        `${start}${step}<any>`,
        ...["mkdir", "chmod", "chown", "stat", "lstat"].map((call) => `${start}${step}${call} <path>: <errno>`),
      ])
    ),
    evidence: "source",
    fix:
      "look at the path (ls -ld, findmnt -T). Read-only: a disk with errors (dmesg), or a snap or an image of a system that lets nothing be written there: set data-root in /etc/docker/daemon.json to a writable one. Permission denied: dockerd has no root (sudo systemctl start docker), SELinux denies it, or the disk is NTFS, exFAT, SMB or NFS: take ext4 or xfs. Missing: mount the disk before Docker starts (RequiresMountsFor= in its unit)",
    links: [`${DAEMON}/daemon_unix.go`, "https://docs.docker.com/engine/daemon/#daemon-data-directory"],
  },
  {
    id: "dockerd-root-not-searchable",
    refines: "dockerd-option-refused",
    by: "shim",
    summary: "dockerd does not start with userns-remap: the mapped user may not pass a directory above its data",
    texts: STARTS.map((start) =>
      `${start}a subdirectory in your graphroot path (<path>) restricts access to the remapped root uid/gid; please fix by allowing 'o+x' permissions on existing directories`
    ),
    evidence: "source",
    fix:
      "namei -l PATH shows the rights of each directory on the way: sudo chmod o+x those that lack x for others, which lets every user pass it, not list it. A home directory is better left closed: set data-root in /etc/docker/daemon.json to a path such as /srv/docker",
    links: ["https://docs.docker.com/engine/security/userns-remap/"],
  },
  {
    id: "dockerd-network-store-locked",
    by: "shim",
    summary:
      "dockerd does not start: another process has its file of networks open (network/files/local-kv.db), mostly a second dockerd",
    texts: [
      "boltdb file <path> is already open",
      ...CONTROLLER.flatMap((step) => [
        `${step}libnet controller initialization: boltdb file <path> is already open`,
        `${step}libnet controller initialization: timeout`,
      ]),
      "Error initializing network controller: error obtaining controller instance: timeout",
      ...STARTS.map((start) =>
        `${start}Error initializing network controller: error obtaining controller instance: timeout`
      ),
    ],
    evidence: "source",
    anywhere: ["network controller", "libnet", "docker"],
    fix:
      "pgrep -a dockerd, sudo fuser -v /var/lib/docker/network/files/local-kv.db: end the other one (systemctl stop docker docker.socket, snap stop docker, a docker:dind with the same /var/lib/docker: each needs a data directory of its own), then systemctl start docker. If nothing has it open, the file is damaged: move it away while Docker is stopped; networks of your own have to be made again",
    links: [`${DAEMON}/libnetwork/controller.go`],
  },
  {
    id: "dockerd-buildkit-store",
    by: "shim",
    summary:
      "dockerd does not start: a database of its build cache (/var/lib/docker/buildkit) is in use by another process, or damaged",
    texts: STARTS.flatMap((start) => [
      `${start}error initializing buildkit: error creating buildkit instance: <any>`,
      `${start}error initializing buildkit: <any>`,
      `${start}error creating buildkit instance: <any>`,
    ]).concat(["error creating buildkit instance: invalid database", "error creating buildkit instance: timeout"]),
    evidence: "source",
    fix:
      "timeout: a second dockerd uses the directory (pgrep -a dockerd): stop it, in a container give each a /var/lib/docker of its own. Invalid database, unexpected end, a panic: it was damaged by a power cut or a full disk: with Docker stopped, move /var/lib/docker/buildkit away and start it. Only the build cache is lost: images, containers and volumes stay",
    links: ["https://github.com/moby/moby/issues/47436", `${DAEMON}/command/daemon.go`],
  },
  {
    id: "docker-bridge-fixed-range",
    refines: "docker-bridge-failed",
    by: "shim",
    summary:
      "dockerd does not start: fixed-cidr is not within the subnet of its bridge (bip, or the addresses of a bridge of your own)",
    texts: CONTROLLER.flatMap((step) =>
      ["fixed-cidr", "fixed-cidr-v6"].map((option) =>
        `${step}${BRIDGE}${option}=<path> is outside any subnet implied by addresses on the user-managed default bridge`
      )
    ).concat([
      ...["fixed-cidr", "fixed-cidr-v6"].map((option) =>
        `${option}=<path> is outside any subnet implied by addresses on the user-managed default bridge`
      ),
    ]),
    evidence: "source",
    fix:
      "ip -4 address show docker0 (or the bridge that bridge: in /etc/docker/daemon.json names) has the subnet: fixed-cidr is a part of it, as 10.20.0.128/25 of bip 10.20.0.1/24. Leave fixed-cidr out where the whole subnet is for containers, or give the bridge the address (ip address add) before Docker starts; then systemctl restart docker",
    links: ["https://docs.docker.com/engine/network/drivers/bridge/"],
  },
  {
    id: "docker-bridge-no-address",
    refines: "docker-bridge-failed",
    by: "shim",
    summary: "dockerd does not start: the bridge that it is to use has no IPv4 address",
    texts: CONTROLLER.map((step) => `${step}${BRIDGE}bridge has no IPv4 address configured`).concat([
      "bridge has no IPv4 address configured",
    ]),
    evidence: "source",
    anywhere: ["docker", "network controller", "start daemon"],
    fix:
      "a bridge of your own (bridge: in /etc/docker/daemon.json) needs its address before Docker starts: ip address add 10.20.0.1/24 dev BRIDGE, for good in the system's network settings, or bip in daemon.json (not both bridge and bip). docker0 itself: something removed its address (NetworkManager: unmanaged-devices=interface-name:docker0): ip link delete docker0 while Docker is stopped, then start it",
    links: ["https://docs.docker.com/engine/network/drivers/bridge/"],
  },
  {
    id: "docker-bridge-module",
    refines: "docker-bridge-failed",
    by: "shim",
    summary:
      "dockerd does not start: the running kernel has no module for bridges, mostly after an update without a reboot",
    texts: CONTROLLER.map((step) =>
      `${step}${BRIDGE}Failed to create bridge <name> via netlink: operation not supported`
    )
      .concat(["Failed to create bridge <name> via netlink: operation not supported"]),
    evidence: "source",
    fix:
      "uname -r, and ls /lib/modules: if the running kernel's directory is not there, it was updated: reboot. Else sudo modprobe bridge br_netfilter veth, and name them in /etc/modules-load.d/docker.conf; a small kernel (a NAS, WSL 1, a cloud image, OpenVZ) may lack them: use another kernel. In a container it is the host's kernel that needs them",
    links: ["https://docs.docker.com/engine/daemon/troubleshoot/"],
  },
  {
    id: "docker-devicemapper-static",
    refines: "overlay-storage-unsupported",
    by: "shim",
    summary:
      "dockerd does not start: it would take devicemapper as its storage driver, which a statically linked Docker cannot use reliably",
    texts: ["", ...STARTS.map((start) => `${start}error initializing graphdriver: `)].map((start) =>
      `${start}devicemapper storage driver cannot reliably be used with a statically linked docker binary: please either pick a different storage driver, install a dynamically linked docker binary, or force this unreliable setup anyway by specifying --storage-driver=devicemapper`
    ),
    evidence: "reported",
    fix:
      '"storage-driver": "overlay2" in /etc/docker/daemon.json (old releases: overlay, or -s of the unit), on a kernel that has it (modprobe overlay). Or the distribution\'s or Docker\'s own package in place of the static binary. Images of another driver are not seen then: save what matters first. Newer Docker has no devicemapper at all: update it',
    links: ["https://docs.docker.com/engine/storage/drivers/select-storage-driver/"],
  },
  {
    id: "docker-storage-removed",
    refines: "overlay-storage-unsupported",
    by: "shim",
    summary:
      "dockerd does not start: its storage driver (devicemapper, aufs, overlay) was removed from this Docker, or its pool cannot be used",
    texts: [
      ...[
        "",
        "[graphdriver] ERROR: ",
        ...STARTS.flatMap((start) => [
          `${start}error initializing graphdriver: [graphdriver] ERROR: `,
        ]),
      ].map((start) =>
        `${start}the <words> storage-driver has been deprecated and removed; visit <url> for more information`
      ),
      ...STARTS.map((start) =>
        `${start}error initializing graphdriver: [graphdriver] ERROR: the <words> storage-driver has been deprecated and removed; <any>`
      ),
      ...["", ...STARTS].flatMap((start) => [
        `${start}error initializing graphdriver: devmapper: Unable to take ownership of thin-pool (<words>) that already has used data blocks`,
        `${start}error initializing graphdriver: devmapper: <any>`,
        `${start}error initializing graphdriver: devicemapper: <any>`,
      ]),
    ],
    evidence: "source",
    fix:
      'Docker 25 and newer have no devicemapper, 24 and newer no aufs and overlay: "storage-driver": "overlay2" in /etc/docker/daemon.json, without dm.… in storage-opts. Images and containers of the old driver are not seen then: save what matters first with the old Docker (docker commit, docker save). Used data blocks: the thin pool has data of another Docker, or its metadata is lost: give it a new pool, or restore /var/lib/docker',
    links: [
      "https://docs.docker.com/engine/deprecated/",
      "https://docs.docker.com/engine/storage/drivers/select-storage-driver/",
    ],
  },
  {
    id: "docker-storage-rootless-selinux",
    refines: "overlay-storage-unsupported",
    by: "shim",
    summary: "a rootless dockerd cannot use overlay2 on a system with SELinux: its kernel is too old for both together",
    texts: ["", ...STARTS].flatMap((start) =>
      [
        "overlay is not supported for Rootless with SELinux: driver not supported",
        "overlay is not supported for Rootless with SELinux",
      ].flatMap((why) => [`${start}error initializing graphdriver: ${why}`, `${start}${why}`])
    ),
    evidence: "source",
    fix:
      'use a newer kernel (overlay in a user namespace needs 5.11, with SELinux 5.13 or a backport of RHEL 8.5), or install fuse-overlayfs and set "storage-driver": "fuse-overlayfs" in ~/.config/docker/daemon.json, then systemctl --user restart docker: images have to be pulled again. Turning SELinux off is not needed',
    links: ["https://docs.docker.com/engine/security/rootless/", `${DAEMON}/graphdriver/overlayutils`],
  },
  {
    id: "docker-btrfs-rootless-delete",
    refines: "leftover-mount-busy",
    by: "shim",
    summary: "Docker cannot delete a subvolume of btrfs: without root the kernel allows that only with a mount option",
    texts: [
      "Failed to destroy btrfs snapshot <path> for <name>: operation not permitted",
      'driver "btrfs" failed to remove root filesystem: Failed to destroy btrfs snapshot <path> for <name>: operation not permitted',
      'failed to delete subvolume without root (hint: remount btrfs on "user_subvol_rm_allowed" option, or update the kernel to >= 4.18): <any>',
    ],
    evidence: "source",
    fix:
      "rootless Docker: mount -o remount,user_subvol_rm_allowed on the filesystem of ~/.local/share/docker, for good in /etc/fstab (every user may then delete subvolumes of their own), or use overlay2 with kernel 5.11 or newer. As root: a snapshot or subvolume that was made below it (snapper, a backup) is in the way: btrfs subvolume list -o PATH, and delete that first",
    links: [`${DAEMON}/graphdriver/btrfs/btrfs.go`],
  },
  {
    id: "docker-apparmor-parser",
    by: "shim",
    summary: "dockerd or a container does not start: the program apparmor_parser cannot load Docker's profile",
    texts: [
      "Failed to load default apparmor profile: running <any>",
      'Failed to load default apparmor profile error="running <any>',
      "running '<path>apparmor_parser' failed with output: AppArmor parser error <any>",
      "running `<path>apparmor_parser <any>` failed with output: <any>",
    ],
    evidence: "source",
    fix:
      "install or repair AppArmor's files: apt install --reinstall apparmor (SUSE: zypper install apparmor-parser apparmor-abstractions), which bring tunables/global; sudo aa-status shows whether it works. Access denied, securityfs: dockerd is in a container or LXC that may not load profiles: nesting=1, or no AppArmor in it. systemctl restart docker afterwards. container=docker or lxc in dockerd's environment lets it skip the profile, and containers run without that guard",
    links: ["https://docs.docker.com/engine/security/apparmor/"],
  },
  {
    id: "docker-key-quota-warning",
    refines: "kubelet-kernel-flags",
    by: "shim",
    summary:
      "dockerd cannot raise the kernel's quota of keys, as /proc/sys is read-only in its container: it starts all the same",
    texts: [
      "unable to modify root key limit, number of containers could be limited by this quota: open <path>: <errno>",
      "unable to modify root key limit, number of containers could be limited by this quota: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "it is a warning: dockerd goes on. If it ends, another line has the cause. With very many containers set on the host sysctl kernel.keys.root_maxkeys=1000000 and kernel.keys.root_maxbytes=25000000, or run the outer container with --privileged",
    links: [`${DAEMON}/keys.go`],
  },
  {
    id: "docker-snapshotter-migration",
    by: "shim",
    summary: "dockerd does not start: its variable DOCKER_MIGRATE_SNAPSHOTTER_THRESHOLD is no number of bytes",
    texts: STARTS.map((start) =>
      `${start}invalid migration threshold value (DOCKER_MIGRATE_SNAPSHOTTER_THRESHOLD=<words>): <any>`
    )
      .concat(["invalid migration threshold value (DOCKER_MIGRATE_SNAPSHOTTER_THRESHOLD=<words>): <any>"]),
    evidence: "source",
    fix:
      "systemctl cat docker and its Environment= lines: set a size such as 10G or remove the variable, then systemctl daemon-reload and systemctl restart docker. It decides up to which size images of the old store are copied into containerd's",
    links: ["https://docs.docker.com/engine/storage/containerd/"],
  },
  {
    id: "docker-snapshotter-unavailable",
    refines: "dockerd-option-refused",
    by: "shim",
    summary:
      "dockerd does not start: storage-driver names one that containerd's image store does not have or cannot use here",
    texts: STARTS.map((start) => `${start}configured driver <name> not available: unavailable`),
    evidence: "source",
    fix:
      'with the containerd image store, the default of new installations from Docker 29 on, storage-driver is a snapshotter (ctr plugins ls: overlayfs, native, btrfs, zfs need their filesystem below /var/lib/containerd). Remove storage-driver from /etc/docker/daemon.json for overlayfs, or keep the old store with "features": {"containerd-snapshotter": false}: each store has images of its own',
    links: ["https://docs.docker.com/engine/storage/containerd/"],
  },
];
