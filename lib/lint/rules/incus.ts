/**
 * What Incus and LXD print when an instance is not made or not started, beside what LXC itself prints.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const INCUS = "https://linuxcontainers.org/incus/docs/main";
const DEVICES = "https://github.com/lxc/incus/blob/v6.0.0/internal/server/device";

/** Words of which one stands where Incus or LXD prints what other programs may print, too. */
const OF_INCUS: readonly string[] = [
  "incus",
  "lxd",
  "lxc ",
  "Failed instance creation",
  "instance creation failed",
  "Failed creating instance",
  "Failed to start device",
  "instances entry",
  "Failed start validation for device",
  "Device validation failed for",
  "Failed initializing instance",
];

/** Sockets of the daemon, of Incus and of LXD as package and as snap. */
const SOCKETS: readonly string[] = [
  "/var/lib/incus/unix.socket",
  "/run/incus/unix.socket",
  "/var/lib/lxd/unix.socket",
  "/var/snap/lxd/common/lxd/unix.socket",
  "<path>/unix.socket",
];

/** The daemon and its store of instances. */
const DAEMON: readonly DaemonRule[] = [
  {
    id: "incus-home-unset",
    by: "shim",
    summary: "the daemon of Incus runs without the variable HOME, which starting an instance needs",
    texts: [
      "Failed to run: <path> forkstart <value>: exit status 1 (Failed getting os.UserHomeDir(): $HOME is not defined)",
      "Failed getting os.UserHomeDir(): $HOME is not defined",
    ],
    evidence: "reported",
    anywhere: OF_INCUS,
    fix:
      "give its service the variable and restart it, which leaves running instances as they are: systemctl edit incus with the lines [Service] and Environment=HOME=/root, then systemctl restart incus; with OpenRC or a script export HOME=/root before incusd. Newer releases and packages set it themselves",
    links: ["https://github.com/lxc/incus/issues/2497"],
  },
  {
    id: "incus-instance-ended",
    by: "shim",
    summary:
      "the instance of Incus or LXD is not running, or ended right after its start; its console and log have the cause",
    texts: [
      'Failed running forkconsole: "container is not running: \\"<words>\\""',
      'Failed running forkconsole: container is not running: "<words>"',
      "Failed running forkconsole: <any>",
      "write /dev/pts/ptmx: file already closed",
      "Instance is not running",
      "The instance is not running",
      "Error: The instance is already stopped",
    ],
    evidence: "reported",
    anywhere: [...OF_INCUS, "forkconsole"],
    behind: "all",
    fix:
      "incus info NAME --show-log and incus console NAME --show-log (lxc for LXD) show what its init said last. Usual: a system whose systemd needs cgroup v2 on a host with v1 or without systemd (Void, Alpine: mount cgroup2 at /sys/fs/cgroup), security.nesting for systemd in newer releases, an application container whose program ended (console --show-log has its output), too little memory. " +
      "incus start NAME --console shows the whole start",
    links: [`${INCUS}/instance_troubleshoot/`, "https://github.com/void-linux/void-packages/issues/48356"],
  },
  {
    id: "incus-not-running",
    by: "shim",
    summary: "the daemon of Incus or LXD does not run, or its socket is another one",
    texts: [
      "LXD socket not found; is LXD running?",
      "The incus daemon doesn't appear to be started (socket path: <path>)",
      "LXD unix socket <path> not accessible: <any>",
      ...SOCKETS.flatMap((socket) =>
        ["no such file or directory", "connection refused"].flatMap((errno) => [
          `dial unix ${socket}: connect: ${errno}`,
          `LXD unix socket ${socket} not accessible: Get http://unix.socket/1.0: dial unix ${socket}: connect: ${errno}`,
          `LXD unix socket ${socket} not accessible: ${errno}`,
        ])
      ),
      "LXD socket not found; is LXD installed and running?",
      "Can't connect to the local LXD server. <any>",
    ],
    evidence: "source",
    fix:
      "start it: systemctl start incus.socket incus (of LXD's snap: snap start lxd; of a package lxd.socket), and read why it ended: journalctl -u incus, snap logs lxd. A client beside a snap's daemon needs LXD_DIR or INCUS_DIR (INCUS_SOCKET) for the socket that it has; first set it up with incus admin init or lxd init",
    links: [`${INCUS}/installing/`, "https://github.com/lxc/incus/issues/2860"],
  },
  {
    id: "incus-socket-denied",
    by: "shim",
    summary: "the user may not open the socket of Incus or LXD",
    texts: [
      "You don't have the needed permissions to talk to the incus daemon (socket path: <path>)",
      ...SOCKETS.flatMap((socket) => [
        `dial unix ${socket}: connect: permission denied`,
        `LXD unix socket ${socket} not accessible: Get http://unix.socket/1.0: dial unix ${socket}: connect: permission denied`,
        `LXD unix socket ${socket} not accessible: permission denied`,
      ]),
      "LXD unix socket not accessible: permission denied",
    ],
    evidence: "source",
    fix:
      "add the user to the group and log in anew (newgrp for one shell): incus-admin of Incus, lxd of LXD: whoever is in it has the rights of root on the host. The group incus is enough for instances of the user's own project, by the daemon incus-user",
    links: [`${INCUS}/installing/#manage-access-to-incus`],
  },
  {
    id: "incus-root-disk-missing",
    by: "shim",
    summary:
      "an instance of Incus or LXD gets no root disk: its profiles name none, or its storage pool does not exist",
    texts: [
      "No root device could be found",
      "Failed getting root disk: No root device could be found",
      "Failed detecting root disk device: No root device could be found",
      "Can't find a storage pool for the instance to use",
      "This instance does not have any storage pools configured",
      "Storage pool not found",
      "Storage pool not found: <any>",
      'Root disk entry must have a "pool" property set',
    ],
    evidence: "source",
    anywhere: [...OF_INCUS, "root device", "Root disk entry", "storage pool"],
    fix:
      "make a pool and give it to the profile: incus storage create default dir (btrfs, zfs), incus profile device add default root disk path=/ pool=default; incus admin init --minimal (lxd init --minimal) does both, for a daemon that was never set up. For one instance: incus launch … -s POOL; incus storage list shows what is there",
    links: [`${INCUS}/howto/storage_pools/`],
  },
  {
    id: "incus-volume-exists",
    by: "shim",
    summary: "an instance of that name exists in Incus or LXD, or a volume of it is left over in the storage pool",
    texts: [
      "Instance <name> already exists",
      "Instance <name> already exists with a different type",
      "This instances entry already exists",
      "This instance entry already exists",
      "This storage_volumes entry already exists",
      "LVM volume already exists",
      "LVM volume already exists <name>",
      "LVM snapshot volume already exists <name>",
      "Volume already exists on storage but not in database",
      "Volume exists in database but not on storage",
      "Cannot create volume, already exists on target storage",
      "Cannot create volume, already exists on migration target storage",
    ],
    evidence: "source",
    anywhere: [...OF_INCUS, "Volume already exists", "Volume exists in database", "LVM volume", "already exists on"],
    fix:
      "incus list --all-projects: take another name, or delete the old instance (incus delete NAME, with all that is in it). One that is not listed is left over from a start that was cut off: incus admin recover (lxd recover) takes it up again; to remove it for good look at lvs, zfs list, btrfs subvolume list or the pool's directory, and remove only what is of that name and empty",
    links: [`${INCUS}/howto/disaster_recovery/`, "https://github.com/lxc/incus/issues/3803"],
  },
  {
    id: "incus-busy",
    by: "shim",
    summary: "another operation on the instance of Incus or LXD still runs, or one that hung has left its lock",
    texts: [
      ...[
        "",
        "Failed to create instance delete operation: ",
        "Failed creating instance record: ",
        "Failed instance creation: Failed creating instance record: ",
      ].map((step) => `${step}Instance is busy running a "<words>" operation`),
    ],
    evidence: "source",
    fix:
      "incus operation list --all-projects shows it: wait, or incus operation delete ID. A stop or restart that hangs: incus stop --force NAME, or kill the instance's process (incus info NAME names its PID). If the lock stays without an operation: systemctl restart incus (snap: systemctl reload snap.lxd.daemon), which leaves instances running. A creation hangs if the disk is full: df -h",
    links: ["https://github.com/canonical/lxd/issues/11300", `${INCUS}/faq/`],
  },
  {
    id: "incus-migration-connection",
    by: "shim",
    summary:
      "the two daemons of Incus or LXD do not reach one another for a copy: the target connects to the source's address",
    texts: ["source", "target"].flatMap((side) => [
      `Error transferring instance data: Failed waiting for migration control connection on ${side}: <any>`,
      `Failed waiting for migration control connection on ${side}: <any>`,
    ]),
    evidence: "source",
    behind: "all",
    fix:
      "that the client reaches both servers is not enough: incus copy --mode=relay sends all by way of the client, --mode=push lets the source connect to the target. Or open port 8443 in that direction, and set core.https_address of the source to an address that the target reaches (with [::]:8443 it offers all that it has). Incus and LXD of different releases: update",
    links: ["https://github.com/lxc/incus/issues/676", "https://github.com/canonical/lxd/issues/12042"],
  },
  {
    id: "incus-migration-ended",
    by: "shim",
    summary:
      "the source of a copy or move between servers of Incus or LXD ended the transfer: the reason stands in the source's log, not here",
    texts: [
      ...["", "Failed migration on target: "].flatMap((step) =>
        [
          "Error reading migration control source: websocket: close 1000 (normal)",
          "Got error reading migration source: websocket: close 1000 (normal)",
        ].map((why) => `Error transferring instance data: ${step}${why}`)
      ),
      "Error reading migration control source: websocket: close 1000 (normal)",
      "Got error reading migration source: websocket: close 1000 (normal)",
    ],
    evidence: "reported",
    fix:
      "on the source: /var/log/incus/incusd.log (snap: /var/snap/lxd/common/lxd/logs/lxd.log), or incus monitor --pretty there during a new try. A container that runs is moved live, which needs CRIU and mostly fails: stop it first, or --stateless. Other reasons: a full pool of the target, a root disk that is too small there, snapshots (--instance-only), ZFS or btrfs of unlike releases; update both servers, whose newer releases send the reason along",
    links: ["https://github.com/canonical/lxd/issues/12150", "https://github.com/lxc/incus/issues/406"],
  },
  {
    id: "incus-volume-busy",
    by: "shim",
    summary:
      "Incus or LXD cannot unmount or remove an instance's volume: a process still holds it, most often in a mount namespace of its own",
    texts: [
      "Error deleting storage volume: Failed to run: zfs destroy <any>: dataset is busy)",
      "Failed to run: zfs destroy -r <name>: exit status 1 (cannot destroy '<name>': dataset is busy)",
      "cannot destroy '<name>': dataset is busy",
      "Failed to unmount ZFS filesystem: umount: <path>: target is busy",
      "Failed to unmount ZFS filesystem: <any>",
    ],
    evidence: "reported",
    anywhere: [...OF_INCUS, "Error deleting storage volume"],
    fix:
      "grep -l containers/NAME /proc/[0-9]*/mountinfo names the processes: restart that service (often a container or a snap that has / of the host mounted: an exporter of metrics, an agent for backups), or nsenter -t PID -m umount PATH, then delete again. Also a shell in that directory (fuser -vm PATH), and with a virtual machine a process of QEMU or virtiofsd. A restart of the host always frees it",
    links: ["https://github.com/canonical/lxd/issues/4656", "https://github.com/canonical/lxd/issues/11168"],
  },
  {
    id: "incus-image-missing",
    by: "shim",
    summary: "Incus or LXD has no image for the instance: it is not named, not found, or of the other kind",
    texts: [
      "Image not provided for instance creation",
      "Image not provided for instance rebuild",
      "No matching image could be found",
      "Failed instance creation: not found",
      "Failed creating instance: not found",
      "The requested image couldn't be found",
      "The requested image couldn't be found for fingerprint <name>",
      "Failed getting remote image info: Failed getting image: The requested image couldn't be found",
      "Must specify one of alias, fingerprint or properties for init from image",
      "Requested image's type <name> doesn't match instance type <name>",
      "Requested architecture isn't supported by this host",
      "Failed locating image <name>: <any>",
    ],
    evidence: "source",
    anywhere: [...OF_INCUS, "instance creation", "instance rebuild", "instance type", "requested image"],
    fix:
      "name it with its remote: incus launch images:debian/12 NAME; incus image list images: shows what is there for this CPU, with --vm for virtual machines. LXD no longer has images: of linuxcontainers.org: ubuntu:, or a remote of your own. A tool (Ansible, Terraform) has to send alias or fingerprint, and for an image that is not yet on the host server and protocol: simplestreams, too, or copy it before: incus image copy images:debian/12 local: --alias NAME",
    links: [`${INCUS}/howto/images_remote/`, "https://github.com/kmpm/ansible-collection-incus/issues/23"],
  },
  {
    id: "incus-pool-missing",
    by: "shim",
    summary:
      "the storage pool of Incus or LXD is not there: its ZFS pool is not imported, was destroyed, or its disk is missing",
    texts: [
      ...["", "Failed to run: zfs <any>: "].flatMap((run) => [
        `${run}cannot open '<name>': dataset does not exist`,
        `${run}cannot open '<path>': dataset does not exist`,
        `${run}cannot open '<name>': no such pool`,
      ]),
      "cannot import '<name>': no such pool available",
      "cannot import '<name>': no such pool or dataset",
      "Failed to run: zpool import <any>: cannot import '<name>': no such pool available",
      "ZFS zpool exists but dataset is missing",
      "Unavailable storage pools: [<words>]",
    ],
    evidence: "reported",
    anywhere: OF_INCUS,
    fix:
      "zpool list and zpool import show the pools. Not imported: zpool import NAME; of a pool in a file zpool import -d /var/lib/incus/disks NAME (LXD: /var/snap/lxd/common/lxd/disks, /var/lib/lxd/disks), then restart the daemon. The kernel's module is missing after an update: modprobe zfs. incus storage show POOL (lxc storage show) names the pool or disk that is expected. One that was destroyed: restore it from a backup; what stays in the database can be deleted once a pool of that name is there again",
    links: [`${INCUS}/reference/storage_zfs/`, "https://github.com/canonical/lxd/issues/2852"],
  },
  {
    id: "incus-dnsmasq",
    by: "shim",
    summary:
      "Incus or LXD cannot start dnsmasq, the name and address server of its bridge: it is not installed, its port is used, or it ended",
    texts: [
      "dnsmasq is required for managed bridges",
      "dnsmasq is required for LXD managed bridges",
      "dnsmasq is required for LXD managed bridges.",
      'Failed to run: dnsmasq <any>: exec: "dnsmasq": executable file not found in $PATH',
      "The DNS and DHCP service exited prematurely: <any>",
      'The DNS and DHCP service exited prematurely: exit status <number> ("<any>")',
      "Failed to run: dnsmasq <any>: exit status <number> (dnsmasq: <any>)",
    ],
    evidence: "source",
    anywhere: [...OF_INCUS, "managed bridges", "DNS and DHCP service exited"],
    fix:
      "not found: install dnsmasq-base (Fedora, Arch: dnsmasq). Otherwise the bracket has its words: Address already in use: a dnsmasq or named of the host, or of libvirt or lxc-net, listens on port 53 of all addresses (ss -lnup 'sport = :53'): bind it (bind-interfaces, except-interface=incusbr0) or stop it; one that was left over of the bridge itself: end it. Permission denied: AppArmor (dmesg). A raw.dnsmasq of the network that it does not take: correct that",
    links: [`${INCUS}/reference/network_bridge/`, "https://github.com/canonical/lxd/issues/4070"],
  },
  {
    id: "incus-exec-failed",
    by: "shim",
    summary:
      "Incus or LXD could not start a program in a running container (exec, shell): the container's state and the daemon's no longer agree, or its limits are used up",
    texts: ["Failed to retrieve PID of executing child process"],
    evidence: "source",
    fix:
      "incus info NAME --show-log (lxc info NAME --show-log) and the daemon's journal have LXC's own line. Memory or processes of the container used up (limits.memory, limits.processes): raise them. After an update of the daemon while the container ran (a snap's refresh): restart the container, and update LXD; snap set system refresh.timer lets updates come at night",
    links: ["https://github.com/canonical/lxd/issues/8917"],
  },
  {
    id: "incus-image-unpack",
    by: "shim",
    summary: "Incus or LXD cannot unpack an image into the instance's volume",
    texts: ["Unpack failed: <any>", "Unpack failed: Failed to run: <any>", "Image is missing a rootfs: <path>"],
    evidence: "source",
    behind: "all",
    anywhere: OF_INCUS,
    fix:
      "read the last words: no space left: enlarge the pool (incus storage set POOL size=…) or set a larger root disk; mknod or chown, operation not permitted: Incus runs in a container, which needs security.nesting=true and enough ids, or on NFS: use another pool; a command that is not found: install squashfs-tools, xz or tar; a damaged image: incus image delete it, and fetch it anew",
    links: [`${INCUS}/reference/storage_dir/`],
  },
  {
    id: "incus-id-map",
    by: "shim",
    summary: "Incus or LXD has no ids for an unprivileged container, or the kernel does not take its map",
    texts: [
      "No uid/gid allocation configured. In this mode, only privileged containers are supported",
      "Failed to handle idmapped storage: <any>",
      "Failed to set ID map: <any>",
      "Cannot map root user into container as the server was configured to only allow unprivileged containers",
      "Not enough uid/gid available for the container",
      "Idmaps of container and storage volume are not identical",
      "Idmaps of container <name> and storage volume <name> are not identical",
    ],
    evidence: "source",
    anywhere: [...OF_INCUS, "uid/gid", "idmapped storage", "storage volume", "unprivileged containers"],
    fix:
      "give root ids: root:1000000:1000000000 in /etc/subuid and /etc/subgid (install uidmap), then restart incus or lxd; in a nested Incus the outer container must have as many. Idmapped storage fails on files with ACLs, immutable files or a filesystem without support: remove these (lsattr, getfacl), or switch security.idmap.isolated or the pool back; a volume for several containers needs security.shifted=true",
    links: [`${INCUS}/userns-idmap/`],
  },
  {
    id: "incus-nesting-off",
    by: "shim",
    summary: "Incus or LXD runs in a container that may not make mounts for others: nesting is off",
    texts: [
      "Daemon failed to setup shared mounts base. Does security.nesting need to be turned on?",
      "Daemon failed to setup shared mounts base. <any>",
    ],
    evidence: "source",
    fix:
      "let the outer container nest: incus config set OUTER security.nesting=true (lxc config set …, Proxmox: features nesting=1), and restart it",
    links: [`${INCUS}/reference/instance_options/#instance-options-security`],
  },
  {
    id: "incus-virtual-machines",
    by: "shim",
    summary: "the host of Incus or LXD cannot run virtual machines: no KVM, no vhost_vsock or no QEMU",
    texts: [
      "Instance type <name> is not supported on this server: <any>",
      "Instance type <name> is not supported on this server: KVM support is missing (no /dev/kvm)",
      "Instance type <name> is not supported on this server: vhost_vsock kernel module not loaded",
      "KVM support is missing (no /dev/kvm)",
      "vhost_vsock kernel module not loaded",
    ],
    evidence: "source",
    anywhere: [...OF_INCUS, "on this server", "/dev/kvm", "vhost_vsock"],
    fix:
      "make a container instead (without --vm), or give the host /dev/kvm: virtualization in the firmware, nested virtualization where the host is a guest, modprobe kvm_intel or kvm_amd, modprobe vhost_vsock; QEMU, OVMF and virtiofsd have to be installed. Restart incus afterwards",
    links: [`${INCUS}/installing/#installing-virtual-machine-support`],
  },
];

/** Devices of an instance. */
const OF_DEVICES: readonly DaemonRule[] = [
  {
    id: "incus-qemu-ended",
    by: "shim",
    summary: "QEMU did not start the virtual machine of Incus or LXD; its own words are in the instance's log",
    texts: [
      "Failed to run: forklimits <any> -- <path>qemu-system-<any>: : exit status <number>",
      "Failed to run: forklimits <any> -- <path>qemu-system-<any>: exit status <number>",
      "Failed to run: forklimits <any> -- <path>qemu-system-<any>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "incus info NAME --show-log (lxc info NAME --show-log) prints what QEMU said: ask again with that. Often: less free memory than limits.memory or hugepages, a disk or PCI device that is in use or gone, /dev/kvm or /dev/vhost-vsock that is not usable, firmware that another package replaced, a raw.qemu or raw.qemu.conf that this QEMU does not take (incus config unset NAME raw.qemu)",
    links: [`${INCUS}/howto/instances_troubleshoot/`, "https://github.com/zabbly/incus-ui-canonical/issues/31"],
  },
  {
    id: "incus-firmware",
    by: "shim",
    summary:
      "the UEFI firmware for a virtual machine of Incus or LXD is missing, or is not that of which the machine has its variables",
    texts: [
      "device requires <number> bytes, block backend provides <number> bytes",
      "qemu-system-<words>: device requires <number> bytes, block backend provides <number> bytes",
      "Couldn't find one of the required UEFI firmware files: <any>",
      "Couldn't find one of the required VM firmware files: <any>",
      "Unable to locate matching firmware: <any>",
      "Unable to locate a UEFI firmware",
    ],
    evidence: "source",
    anywhere: [...OF_INCUS, "qemu-system", "firmware"],
    fix:
      "not found: install ovmf (Arch, Fedora: edk2-ovmf; arm64: qemu-efi-aarch64, edk2-aarch64) in the size that QEMU's machine needs, or the firmware of Zabbly's package; INCUS_EDK2_PATH (LXD: LXD_OVMF_PATH) names its directory. Requires … bytes: the machine's variables are of firmware of another size: incus config set NAME volatile.apply_nvram=true and start it, which makes them anew (boot entries and keys of secure boot are then the default ones)",
    links: [`${INCUS}/installing/`, "https://github.com/lxc/incus/issues/978"],
  },
  {
    id: "incus-qemu-monitor",
    by: "shim",
    summary:
      "QEMU does not take a disk or device that Incus or LXD gives the virtual machine over its monitor: mostly own QEMU settings, or a QEMU that does not fit",
    texts: [
      "Failed setting up device via monitor: <any>",
      "Failed adding block device for disk device <name>: <any>",
      ...["", "Failed adding block device: "].map((step) =>
        `Failed setting up device via monitor: Failed adding block device for disk device <name>: ${step}GenericError: <any>`
      ),
      "Failed to connect to QMP monitor: <any>",
      "Failed to connect to the QEMU monitor: <any>",
    ],
    evidence: "source",
    anywhere: [...OF_INCUS, "via monitor", "QMP monitor", "qemu.monitor", "QEMU monitor"],
    fix:
      "take own settings out and start it again: incus config unset NAME raw.qemu, raw.qemu.conf, raw.qemu.qmp.early, raw.qemu.scriptlet; they have to fit each new release of Incus and QEMU. Update both together (packages of one source). A file or disk that is locked or read-only: no second program may have it (lsof); incus info NAME --show-log has QEMU's own line, also where it ended before it answered",
    links: [`${INCUS}/reference/instance_options/`, "https://github.com/lxc/incus/issues/2610"],
  },
  {
    id: "incus-parent-missing",
    by: "shim",
    summary: "the network or the interface that a device of an Incus or LXD instance names does not exist",
    texts: [
      "Parent device <name> doesn't exist",
      "Network <name> unavailable on this server",
      "Specified network is not fully created",
      "Error loading network config for <name>: <any>",
      "Error loading network config for <name>: Network not found",
      "Failed loading network <name>: Network not found",
      "OVS integration bridge device <name> doesn't exist",
      "VRF <name> doesn't exist",
      "Specified network must be of type <words>",
    ],
    evidence: "source",
    anywhere: [...OF_INCUS, "Parent device", "on this server", "Specified network", "network config"],
    fix:
      "incus network list and ip link on that host: start what makes the interface (its bridge, VLAN or bond; netplan apply, systemctl restart incus for networks of its own), or name the one that is there: incus config device set INSTANCE eth0 parent=…, for all incus profile edit default. A managed network is named with network=, a bridge of the host with nictype=bridged and parent=; the name of an interface can change with the kernel or the slot",
    links: [`${INCUS}/reference/devices_nic/`, `${DEVICES}/nic_bridged.go`],
  },
  {
    id: "incus-address-used",
    by: "shim",
    summary: "an address or name of an Incus or LXD instance is another instance's on that network, or does not fit it",
    texts: [
      "IP address <name> already defined on another NIC",
      "MAC address <name> already defined on another NIC",
      "Instance DNS name <name> already used on network",
      "IP address <name> is assigned to parent managed network device <name>",
      "IP address <name> in use on parent network <name>",
      "Device IP address <name> not within network <name> subnet",
      "Cannot use manually specified ipv4.address when using unmanaged parent bridge",
      "Cannot use manually specified ipv6.address when using unmanaged parent bridge",
    ],
    evidence: "source",
    fix:
      "incus list and incus network list-leases NETWORK show who has it: take the address, hwaddr or device away from the other one, or choose a free one in the network's subnet. A copied instance keeps volatile.eth0.hwaddr: incus config unset it; of several projects or members the DNS name counts once in a network. A bridge that Incus does not manage takes no ipv4.address: set it in the guest",
    links: [`${INCUS}/reference/devices_nic/`],
  },
  {
    id: "incus-disk-source",
    by: "shim",
    summary: "what a disk of an Incus or LXD instance mounts is not there, not available or not allowed",
    texts: [
      "Missing source path <name> for disk <name>",
      "Missing source <name> for disk <name>",
      "Block device path doesn't exist <name>",
      "Failed accessing source path <name> for disk <name>: <any>",
      "Failed accessing source path <name>: <any>",
      "Failed opening source path <name>: <any>",
      "Disk source path <name> not allowed by project for disk <name>",
      "Storage pool <name> unavailable on this server",
      "Failed loading custom volume: <any>",
      "Failed loading custom volume: Storage volume not found",
      "Custom volume is already attached to an instance on a different node",
      "More than one disk device uses the same path <name>",
    ],
    evidence: "source",
    anywhere: [...OF_INCUS, "for disk", "on this server", "custom volume", "disk device", "Block device path"],
    fix:
      "make the path on the host, or mount what belongs there before the instance starts (a unit of systemd, boot.autostart.delay); required=false lets it start without. incus config device show INSTANCE, and of the profiles, shows the device; device remove takes it out. A snap of LXD may not see each path of the host, and removable media only with its interface. A pool that is unavailable: incus storage info POOL and the daemon's log",
    links: [`${INCUS}/reference/devices_disk/`, `${DEVICES}/disk.go`],
  },
  {
    id: "incus-proxy-device",
    by: "shim",
    summary: "a proxy device of an Incus or LXD instance cannot listen: the port is in use, or not allowed",
    texts: [
      "Error occurred when starting proxy device: <any>",
      "Error occurred when starting proxy device: Error: Failed to listen on <any>: bind: address already in use",
      "Error occurred when starting proxy device: Error: Failed to listen on <any>: bind: cannot assign requested address",
      "Error occurred when starting proxy device: Error: Failed to listen on <any>: bind: permission denied",
      "Failed to start device <name>: Please look in <path>",
      "Listen address <name> conflicts with existing network forward",
      "Instance has no IPv4 address assigned to be used as the connect IP",
      "Instance has no IPv6 address assigned to be used as the connect IP",
      "Connect IP <name> must be one of the instance's static IPv4 addresses",
      "Connect IP <name> must be one of the instance's static IPv6 addresses",
    ],
    evidence: "source",
    anywhere: [...OF_INCUS, "proxy device", "connect IP", "Connect IP", "network forward"],
    fix:
      "find who has the port on the host (ss -ltnp; for 53 systemd-resolved and dnsmasq of a bridge, for 80 and 443 a web server) and end it, or give listen= another port or address of this host; bind=instance listens in the instance. With nat=true the instance needs a static address: incus config device set INSTANCE eth0 ipv4.address=…",
    links: [`${INCUS}/reference/devices_proxy/`, `${DEVICES}/proxy.go`],
  },
  {
    id: "incus-device-missing",
    by: "shim",
    summary: "a GPU, USB or character device that an Incus or LXD instance is to have is not on the host",
    texts: [
      "Failed to detect requested GPU device",
      "Required USB device not found",
      "Required Unix Hotplug device not found",
      "The required device path doesn't exist and the major and minor settings are not specified",
      "Path specified is not a <words> device",
    ],
    evidence: "source",
    fix:
      "incus info --resources lists what the host has: plug it in, load its driver, or correct vendorid, productid, pci or id of the device, which change with the slot; required=false starts the instance without it, incus config device remove INSTANCE NAME takes it out. In a nested Incus the outer instance must pass it on",
    links: [`${INCUS}/reference/devices_gpu/`, `${INCUS}/reference/devices_usb/`],
  },
];

/** What Incus and LXD print. */
export const INCUS_RULES: readonly DaemonRule[] = [...DAEMON, ...OF_DEVICES];
