/**
 * What Proxmox VE prints of an LXC container that it does not start: its task's error, and the output of its hook before the start.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const PCT = "https://pve.proxmox.com/pve-docs/chapter-pct.html";
const STORAGE = "https://pve.proxmox.com/pve-docs/chapter-pvesm.html";

/** Words of which one stands in what people paste of it. */
const OF_PROXMOX: readonly string[] = [
  "TASK ERROR",
  "pve",
  "pvedaemon",
  "Proxmox",
  "proxmox",
  "pct start",
  "pct create",
  "unable to create CT",
  "unable to restore CT",
  "run_buffer",
  "lxc pre-start",
  "lxc.hook.pre-start",
];

/** The cause alone, behind a failed making of a container, and behind the hook that found it. */
function printed(causes: readonly string[]): readonly string[] {
  return causes.flatMap((cause) => [
    cause,
    `TASK ERROR: ${cause}`,
    ...["create", "restore"].map((verb) => `unable to ${verb} CT <number> - ${cause}`),
    `Script exec <path> <number> lxc pre-start produced output: ${cause}`,
  ]);
}

/** Containers that Proxmox VE does not start. */
export const PROXMOX_RULES: readonly DaemonRule[] = [
  {
    id: "proxmox-system-unsupported",
    by: "shim",
    summary:
      "Proxmox does not know the distribution or release in the container, which it sets up before each start: mostly a newer one than the host's packages",
    texts: printed([
      "unsupported <name> version '<words>'",
      "unsupported <name> release '<words>'",
      "unsupported <name> tumbleweed release '<words>'",
      "unsupported ancient Ubuntu version '<words>'",
      "unsupported and unexpected Ubuntu version '<words>'",
      "Container Debian version '<words>' is too old",
      "unrecognized gentoo version: <words>",
      "unable to parse version info '<words>'",
      "unable to read version info",
      "unable to detect OS distribution",
      "got unknown DISTRIB_ID",
    ]),
    evidence: "source",
    anywhere: OF_PROXMOX,
    fix:
      "on the host: apt update && apt dist-upgrade (pve-container then knows the newer Debian, Ubuntu or Fedora), and start it again; no reboot is needed for it. No newer package, a system of its own or an old one: pct set ID --ostype unmanaged, after which Proxmox no longer writes network, name and DNS into it. Not detected: the archive is no root file system of a container (an image of a VM, an OCI layer), or the root volume is empty or not the right one (pct config ID, pct mount ID)",
    links: [PCT],
  },
  {
    id: "proxmox-guest-locked",
    by: "shim",
    summary:
      "Proxmox holds a lock on the guest: a backup, snapshot, migration or another task runs on it, or was broken off",
    texts: [
      ...["CT", "VM"].flatMap((kind) => [`${kind} is locked (<words>)`, `TASK ERROR: ${kind} is locked (<words>)`]),
      "can't lock file '<path>' - got timeout",
      "TASK ERROR: can't lock file '<path>' - got timeout",
    ],
    evidence: "source",
    anywhere: [...OF_PROXMOX, "CT is locked", "VM is locked", "/lock/"],
    fix:
      "the bracket names the task: look in Tasks, or ps aux | grep -E 'vzdump|pct', whether it still runs, and wait for it or stop it. It does not: pct unlock ID (VM: qm unlock ID), then start. A snapshot that was half made stays listed: pct delsnapshot ID NAME --force. A lock file with a time-out: another start, stop or resize of the same guest is stuck (a storage that does not answer); end that process, as the file alone is no lock",
    links: [PCT],
  },
  {
    id: "proxmox-storage-missing",
    by: "shim",
    summary:
      "the storage, volume or directory that the container's root or a mount point (mp0) names is not there on this node",
    texts: printed([
      "directory '<path>' does not exist",
      "cannot open directory <path>: No such file or directory",
      "volume '<any>' does not exist",
      "no such logical volume <path>",
      "no such volume group '<words>'",
      "storage '<words>' does not exist",
      "storage '<words>' is not available on node '<words>'",
      "storage '<words>' is not online",
      "storage '<words>' does not support containers",
      "unable to activate storage '<words>' - directory is expected to be a mount point but is not mounted: <any>",
      "unable to activate storage '<words>' - directory '<path>' does not exist <any>",
      "could not activate storage '<words>', <any>",
      "zfs error: cannot open '<path>': dataset does not exist",
    ]),
    evidence: "source",
    anywhere: [...OF_PROXMOX, "unable to activate storage"],
    fix:
      "pct config ID shows rootfs and mp0; pvesm status which storages are active; pvesm list STORAGE, lvs, zfs list whether the volume is there. A NAS or USB disk: reach the server, mount it (mount -a), let it come up before the guests (Start/Shutdown order, delay). A pool: zpool import, vgchange -ay. A bind mount's directory: make it, or remove the entry: pct set ID --delete mp0, which leaves the data. A container of another node or an old number: correct the line in /etc/pve/lxc/ID.conf",
    links: [PCT, STORAGE],
  },
  {
    id: "proxmox-archive-unpack",
    by: "shim",
    summary:
      "Proxmox cannot unpack the template or backup into the container's new volume: mostly a file that was not wholly downloaded; tar's own lines precede",
    texts: [
      ...printed([
        "command 'lxc-usernsexec <any> tar xpf <any>' failed: exit code <number>",
        "command 'tar xpf <any>' failed: exit code <number>",
        "command 'set -o pipefail && <any> tar xpf <any>' failed: exit code <number>",
      ]),
      ...printed(["command 'lxc-usernsexec <any>", "command 'tar xpf <any>"]).filter((text) => text.includes("CT")),
    ],
    evidence: "reported",
    anywhere: OF_PROXMOX,
    fix:
      "tar's lines before it say why (a helper script hides them: run it in verbose mode). None, Unexpected EOF, zstd or gzip errors: the template is damaged: delete it (pveam list local, pveam remove VOLUME) and download it again (pveam update, pveam download local NAME). Cannot mknod: the archive has devices (Docker's data directory): leave them out, or create it with --unprivileged 0 (its root is then the host's). No space: a larger root disk. Ownership, ACL or xattr: not on NFS or CIFS, and ZFS with acltype=posixacl",
    links: ["https://github.com/tteck/Proxmox/issues/3762", "https://github.com/thushan/proxmox-vm-to-ct/issues/2"],
  },
  {
    id: "proxmox-script-failed",
    by: "shim",
    summary:
      "a helper script for Proxmox could not create its container, and keeps the words of pct create, which say why",
    texts: [
      "exit: A problem <occured|occurred> while trying to create container.: numeric argument required",
      "A problem <occured|occurred> while trying to create container.",
      "A problem occurred while trying to create container after re-downloading template.",
      "Container creation failed, but template is not corrupted.",
      "Container creation failed. See <path>",
      "Container creation failed even with new ID <number>. See <path>",
    ],
    evidence: "source",
    behind: "all",
    anywhere: [...OF_PROXMOX, "trying to create container", "template is not corrupted", "LXC Template", "pct_create"],
    fix:
      "read the log that it names, run the script in verbose mode (Advanced Settings), or pct create ID local:vztmpl/TEMPLATE --storage STORAGE by hand. Usual: a template that was downloaded badly (pveam remove, then again), a storage that takes no containers, is full or not active (pvesm status -content rootdir; Datacenter, Storage, Content), an address or bridge that does not exist, a host that was not updated (apt update && apt dist-upgrade, reboot)",
    links: ["https://github.com/community-scripts/ProxmoxVE/issues/248", PCT],
  },
  {
    id: "proxmox-storage-content",
    by: "shim",
    summary: "no storage of this Proxmox node takes containers or their templates",
    texts: [
      "No valid storage found for '<rootdir|vztmpl>' [<Container|Template>]",
      "Unable to detect a valid storage location.",
    ],
    evidence: "source",
    anywhere: [...OF_PROXMOX, "valid storage"],
    fix:
      "Datacenter, Storage, edit one, Content: Container (rootdir, for root disks: LVM-thin, ZFS or a directory) and Container template (vztmpl, a directory such as local): pvesm set local --content vztmpl,iso,backup, which replaces the list. pvesm status -content rootdir shows what counts; a storage has to be enabled on this node and active",
    links: [STORAGE],
  },
  {
    id: "proxmox-thin-pool-inactive",
    by: "shim",
    summary:
      "LVM does not activate the thin pool or volume that holds the container's disk: its metadata are only half active, damaged or full",
    texts: printed([
      "activating LV '<path>' failed: <any>",
      "activating LV '<path>' failed: Activation of logical volume <path> is prohibited while logical volume <path> is active.",
      "activate_volume '<path>' error: <any>",
      "can't activate LV '<path>': <any>",
      "Check of pool <path> failed (status:<number>). Manual repair required!",
      "Activation of logical volume <path> is prohibited while logical volume <path> is active.",
    ]),
    evidence: "reported",
    anywhere: [...OF_PROXMOX, "_tmeta", "_tdata", "Check of pool"],
    fix:
      'prohibited while …_tmeta (or _tdata) is active: lvchange -an pve/data_tmeta pve/data_tdata, then lvchange -ay pve/data; if it comes back at each boot, the check of a large pool is too slow: thin_check_options=["-q", "--skip-mappings"] in /etc/lvm/lvm.conf, then update-initramfs -u. Manual repair: stop all guests of the pool, have backups, lvconvert --repair pve/data. lvs -a shows Data% and Meta%: a full one is enlarged with lvextend before a repair',
    links: ["https://man7.org/linux/man-pages/man7/lvmthin.7.html", STORAGE],
  },
  {
    id: "proxmox-device-missing",
    by: "shim",
    summary: "Proxmox is to pass a device to the container (dev0), and the host has none at that path",
    texts: printed(["Device <path> does not exist", "Could not get mode or device ID of <path>"]),
    evidence: "source",
    anywhere: OF_PROXMOX,
    fix:
      "ls -l PATH on the host. USB sticks: plugged in, lsusb; use the name below /dev/serial/by-id, as ttyUSB0 changes. A GPU: its driver has to be loaded (ls /dev/dri; modprobe i915, amdgpu; nvidia-smi makes NVIDIA's), and not be given to a VM (vfio-pci). No such device any more: pct set ID --delete dev0, or take lxc.mount.entry lines of it out of /etc/pve/lxc/ID.conf",
    links: [PCT],
  },
  {
    id: "proxmox-bridge-missing",
    by: "shim",
    summary: "the bridge of the container's network interface does not exist on this node",
    texts: printed(["bridge '<name>' does not exist", "no physical interface on bridge '<name>'"]),
    evidence: "reported",
    anywhere: OF_PROXMOX,
    fix:
      "ip -br link and /etc/network/interfaces on the host show the bridges: apply what is only written there (ifreload -a, or Network, Apply Configuration; an SDN's VNet: Datacenter, SDN, Apply). After a restore or migration from another node give the interface a bridge of this one: pct set ID --net0 name=eth0,bridge=vmbr0,ip=dhcp, which replaces the whole entry: take its other values along",
    links: [PCT],
  },
];
