/**
 * What LXC prints when a container does not start, and k3s as the first process of one.
 *
 * @module
 */

import { withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const LXC = "https://github.com/lxc/lxc/blob/v6.0.0/src/lxc";
/** Forms of LXC's lines: before 3.0 with a dash behind the place in the source. */
const CALLS: readonly string[] = ["safe_mount", "lxc_mount_auto_mounts", "lxc_mount_rootfs", "__lxc_mount_rootfs_file"];

const REFUSED: readonly string[] = [
  "Operation not permitted",
  "Permission denied",
  "Invalid argument",
  "No such device",
  "Device or resource busy",
];

/** Words of which one stands where LXC prints what other programs may print, too. */
const OF_LXC: readonly string[] = ["lxc", "lxd", "incus", "incusd", "incusbr", "pct", "Proxmox"];

/** What LXC and k3s print. */
export const LXC_RULES: readonly DaemonRule[] = [
  {
    id: "lxc-mount-refused",
    by: "shim",
    summary: "the kernel or AppArmor does not let LXC mount a filesystem in its container",
    texts: [
      ...withOneOf(CALLS, (call) =>
        withOneOf(REFUSED, (errno) => [
          `${call}: <number> ${errno} - Failed to mount <source> onto <path>`,
          `${call}: <number> ${errno} - Failed to mount <source> on <path>`,
          `${call}:<number> - ${errno} - Failed to mount <source> onto <path>`,
          `${call}:<number> - ${errno} - error mounting <source> on <path>`,
        ])),
      "lxc_mount_rootfs: <number> Failed to mount rootfs <source> onto <any>",
      "lxc_mount_rootfs:<number> - Failed to mount rootfs <source> onto <any>",
      ...["Permission denied", "Operation not permitted", "Invalid argument", "Device or resource busy"].flatMap((
        errno,
      ) => [
        `${errno} - Failed to finalize filesystem context <number>`,
        `${errno} - Failed to mount <words> filesystem onto <any>`,
        `${errno} - Failed to force mount cgroup filesystem in cgroup namespace`,
        `${errno} - Failed to mount "<words>" filesystem`,
      ]),
      ...["lxc_setup_rootfs:<number> - ", "lxc_setup_rootfs: <number> ", ""].map((call) =>
        `${call}Failed to mount rootfs "<path>" onto "<path>" with options "<any>"`
      ),
      ...["no such file or directory", "permission denied", "operation not permitted", "invalid argument"].map((
        errno,
      ) => `lxc-start: ${errno} - failed to mount '<path>' on '<path>'`),
    ],
    evidence: "reported",
    fix:
      "LXC or Docker inside of a container: give the outer one nesting (Proxmox: features nesting=1; LXD, Incus: security.nesting) so that its /proc and /sys are not " +
      "covered. An unprivileged container may not mount NFS, CIFS, disks or debugfs: mount them on the host and pass them in (Proxmox mp0:), remove the " +
      "lxc.mount.entry. cgroup2: update LXC, and a guest whose systemd is older than 232. Otherwise dmesg names a denial of AppArmor: update LXC and its profiles; " +
      "lxc.apparmor.profile: unconfined shows whether it is that, but takes AppArmor's protection from it",
    links: [
      "https://github.com/tteck/Proxmox/issues/2994",
      "https://github.com/lxc/lxc/blob/v6.0.0/src/lxc/utils.c",
    ],
  },
  {
    id: "lxc-sysfs-refused",
    refines: "lxc-mount-refused",
    by: "shim",
    summary:
      "the kernel lets an unprivileged container mount sysfs only with a network namespace of its own, and where the host's /sys is not covered",
    texts: withOneOf(CALLS, (call) =>
      withOneOf(REFUSED, (errno) => [
        `${call}: <number> ${errno} - Failed to mount "sysfs" onto <path>`,
        `${call}: <number> ${errno} - Failed to mount "sysfs" on <path>`,
        `${call}:<number> - ${errno} - Failed to mount "sysfs" onto <path>`,
        `${call}:<number> - ${errno} - error mounting sysfs on <path>`,
      ])),
    evidence: "source",
    fix:
      "give it a network of its own (lxc.net.0.type = veth or empty, not none), or, with the host's network, bind the host's /sys instead: no sys in lxc.mount.auto, and lxc.mount.entry = /sys sys none rbind,create=dir 0 0, which shows it the host's devices. LXC inside of a container: give the outer one nesting (Proxmox: features nesting=1; LXD, Incus: security.nesting). " +
      "Otherwise dmesg names a denial of AppArmor",
    links: [
      "https://github.com/lxc/lxc/issues/4234",
      "https://man7.org/linux/man-pages/man7/network_namespaces.7.html",
    ],
  },
  {
    id: "lxc-mount-missing",
    by: "shim",
    summary:
      "a mount entry of the LXC container names a source that the host does not have, or a target that its root filesystem does not have",
    texts: CALLS.flatMap((call) => [
      `${call}: <number> No such file or directory - Failed to mount <source> onto <path>`,
      `${call}: <number> No such file or directory - Failed to mount <source> on <path>`,
      `${call}:<number> - No such file or directory - Failed to mount <source> onto <path>`,
    ]),
    evidence: "reported",
    fix:
      "look for the source on the host (a device such as /dev/ttyUSB0, /dev/apex_0 or /dev/dri needs its driver, and the adapter plugged in), correct or remove the lxc.mount.entry or mp0 line, or add optional to it; " +
      "of a target add create=dir or create=file",
    links: ["https://github.com/community-scripts/ProxmoxVE/issues/12434"],
  },
  {
    id: "lxc-device-not-a-node",
    by: "shim",
    summary:
      "Proxmox is to pass a device to an LXC container, and its path on the host is no device: the driver is not loaded, or it is a plain file",
    texts: [
      "/dev/dri/renderD<number>",
      "/dev/dri/card<number>",
      "/dev/kfd",
      "/dev/ttyUSB<number>",
      "/dev/ttyACM<number>",
      "/dev/apex_<number>",
    ].map((path) => `${path} is not a device`),
    evidence: "reported",
    fix:
      "look at it on the host: ls -l has to begin with c. If it is a plain file, remove it and load the GPU's driver (modprobe i915, amdgpu, xe); if the host has none, remove the line dev0: of the container (Resources, Device Passthrough). The number of renderD and card changes " +
      "with the GPUs of the host",
    links: [
      "https://github.com/tteck/Proxmox/issues/3758",
      "https://github.com/community-scripts/ProxmoxVE/issues/5589",
    ],
  },
  {
    id: "lxc-apparmor-profile",
    by: "shim",
    summary: "LXC cannot load or set the AppArmor profile of its container",
    texts: [
      "run_apparmor_parser: <number> Failed to run apparmor_parser on <path>: <any>",
      "apparmor_prepare: <number> Failed to load generated AppArmor profile",
      "apparmor_prepare:<number> - Failed to load generated AppArmor profile",
      "Failed to load generated AppArmor profile",
      ...["F", "f"].flatMap((f) => [
        `<errno> - ${f}ailed to change apparmor profile to <any>`,
        `<errno> - ${f}ailed to change AppArmor profile to <any>`,
        `<errno> - ${f}ailed to change apparmor profile to <words>`,
        `${f}ailed to change apparmor profile to <any>`,
      ]),
      '<errno> - Failed to set AppArmor label "<any>"',
      '<errno> - Failed to write AppArmor profile "<any>" to <number>',
      "If you really want to start this container, set lxc_apparmor <any>",
      "If you really want to start this container, set",
      "lxc.aa_allow_incomplete = 1",
      "Incomplete AppArmor support in your kernel",
      "Cannot use generated profile: apparmor_parser not available",
    ],
    evidence: "reported",
    fix:
      "apparmor_parser's own words name the reason: a kernel whose AppArmor is older or not switched on (aa-status; boot with " +
      "apparmor=1 security=apparmor), an LXC in a container without nesting, or an apparmor package that does not suit: update it. " +
      "in LXC's file lxc.apparmor.allow_incomplete = 1 (LXC 2: lxc.aa_allow_incomplete) lets LXC do with what the kernel has; " +
      "lxc.apparmor.profile = unconfined starts the container without AppArmor's protection",
    links: [
      "https://github.com/pimox/pimox7/issues/95",
      "https://github.com/lxc/lxc/blob/v6.0.0/src/lxc/lsm/apparmor.c",
    ],
  },
  {
    id: "lxc-rootfs-missing",
    by: "shim",
    summary:
      "the directory of an LXC container's root filesystem, or the one that LXC mounts it on, does not exist or may not be entered",
    texts: [
      "failed to get real path for '<path>'",
      "<errno> - failed to get real path for '<path>'",
      'Failed to access to "<path>". Check it is present',
      '<errno> - Failed to access to "<path>". Check it is present',
      'Failed to open rootfs "<path>"',
      '<errno> - Failed to open rootfs "<path>"',
      'The rootfs "<path>" does not exist',
      "Could not access <path>. Please grant it x access, or add an ACL for the container root",
      "Failed to pin rootfs",
      "storage.c: get_storage_by_name: <number> Failed to find storage driver for <any>",
    ],
    evidence: "source",
    fix:
      "correct lxc.rootfs.path (up to 2.0 lxc.rootfs) in the container's config; make the directory that the message names (mkdir -p /var/lib/lxc/rootfs or /usr/lib/x86_64-linux-gnu/lxc/rootfs, which the package has) where LXC was built from source. Permission denied: the " +
      "container's root needs x on every directory above (chmod o+x, setfacl); a pool (ZFS, LVM, NFS) has to be mounted",
    links: [`${LXC}/conf.c`, "https://linuxcontainers.org/lxc/manpages/man5/lxc.container.conf.5.html"],
  },
  {
    id: "lxc-cgroup-failed",
    by: "shim",
    summary:
      "LXC cannot make or use the cgroup of its container: the hierarchy is not mounted, not writable, or of another version",
    texts: [
      "Failed parsing mountpoint from <any>",
      "Failed to create /sys/fs/cgroup<path>: <errno>",
      "<errno> - Failed to create /sys/fs/cgroup/<any>",
      "failed to create directory '/sys/fs/cgroup<path>'",
      "Failed to create monitor cgroup",
      "Failed to create container cgroup",
      "Failed to initialize cgroup driver",
      "Could not enable <any> controllers in the unified cgroup",
      "No unified cgroup hierarchy mounted on the host",
      "One or more requested controllers unavailable or not delegated",
      "Could not find writable mount point for cgroup hierarchy <number> while trying to create cgroup",
      "Failed creating cgroups",
      "failed creating cgroups",
      "Could not create cgroup '<path>' in '<path>'",
      "Could not create cgroup '<path>' in '<path>'.",
      "<errno> - Could not create cgroup '<path>' in '<path>'.",
      "Could not set clone_children to 1 for cpuset hierarchy in parent cgroup.",
      "call to cgmanager_create_sync failed: <words>",
      "Error creating cgroup <words>:<words>",
      "Failed to setup limits for the <words> controller",
      "Failed to setup legacy device cgroup controller limits",
      "Failed opening dbus connection",
      "cgroup_rmdir: failed to delete <any>",
      "Container uses a different cgroup version <any>",
      "Unsupported cgroup layout: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "mount the hierarchy: a system without systemd needs cgroupfs-mount, and mkdir /sys/fs/cgroup/systemd; mount -t cgroup -o none,name=systemd cgroup /sys/fs/cgroup/systemd for guests with systemd. A user without root needs a delegated cgroup (systemd-run --user --scope -p Delegate=yes " +
      "-- lxc-start NAME, or lxc-unpriv-start). A guest with systemd before 230 needs cgroup v1 (systemd.unified_cgroup_hierarchy=0, not where the host has systemd 256 or newer)",
    links: ["https://linuxcontainers.org/lxc/getting-started/", `${LXC}/cgroups/cgfsng.c`],
  },
  {
    id: "lxc-mount-target",
    by: "shim",
    summary: "LXC may not make the file or directory in the container's root filesystem on which it mounts something",
    texts: [
      "Could not create mount entry file: <errno>",
      "Could not create temporary mount file",
      "<errno> - Could not create temporary mount file",
      ...["Failed to create mount target '<path>'", "Failed to create directory '<path>'"].flatMap((
        text,
      ) => [`<errno> - ${text}`]),
      "Failed to create anonymous mount file",
      "failed to setup the mount entries for <name>",
      "Failed to parse mount entries",
      "Failed to setup mount entries",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "Permission denied: the root filesystem belongs to other ids than lxc.idmap maps (a copied or restored container: shift them), or /tmp of LXC may not be written; no such file: make the target, or add create=dir or create=file to the mount entry " +
      "(optional skips it). Read-only: make the target in the image",
    links: [`${LXC}/conf.c`],
  },
  {
    id: "lxc-init-not-run",
    by: "shim",
    summary:
      "LXC has set the container up, but cannot run its first program: it is missing, may not be executed, or is for another CPU",
    texts: ["Permission denied", "No such file or directory", "Exec format error", "Operation not permitted"].flatMap((
      errno,
    ) => [
      `start: <number> ${errno} - Failed to exec "<path>"`,
      `start:<number> - ${errno} - Failed to exec "<path>"`,
      `${errno} - Failed to exec "<executable>"`,
      `${errno} - failed to exec <executable>`,
    ]),
    evidence: "source",
    fix:
      "look at the program below the root filesystem (rootfs/sbin/init, lxc.init.cmd), with the links that lead to it: install systemd or another init, or set lxc.init.cmd; files have to belong to the ids of lxc.idmap, every directory needs x for the container's root, and the host's mount below no noexec. " +
      "Exec format: a root filesystem of another architecture needs an emulator of binfmt_misc",
    links: [`${LXC}/start.c`, "https://github.com/lxc/lxc/issues/2487"],
  },
  {
    id: "lxc-network-failed",
    by: "shim",
    summary:
      "LXC cannot make the network device of its container: the bridge is missing, or the user may not attach to it",
    texts: [
      "lxc-user-nic failed to configure requested network: <any>",
      'Failed to create veth pair "<words>" and "<words>"',
      '<errno> - Failed to create veth pair "<words>" and "<words>"',
      'Failed to attach "<words>" to bridge "<words>", bridge interface doesn\'t exist',
      'Failed to attach "<words>" to bridge "<words>"',
      "failed to attach '<words>' to the bridge '<words>': <errno>",
      '<errno> - Failed to attach "<words>" to bridge "<words>"',
      'Failed to retrieve ifindex for "<words>"',
      "<errno> - Failed to create network device",
      "Failed to create the configured network",
      "Failed to create the network",
      "failed to create the configured network",
      "Failed to find network <words>: <any>",
      'Parent device "<words>" doesn\'t exist',
    ],
    evidence: "source",
    anywhere: OF_LXC,
    fix:
      "start the bridge (systemctl start lxc-net for lxcbr0; ip link; in LXD and Incus lxc network list) or correct lxc.net.0.link; without root list user, veth, bridge and a number in /etc/lxc/lxc-usernet. Operation not supported: modprobe veth bridge",
    links: ["https://linuxcontainers.org/lxc/manpages/man5/lxc-usernet.5.html", `${LXC}/network.c`],
  },
  {
    id: "lxc-id-map",
    by: "shim",
    summary: "LXC cannot map the ids of an unprivileged container: none are assigned, or the map is not allowed",
    texts: [
      "You do not have subuids or subgids allocated",
      "Unprivileged containers require subuids and subgids",
      "Your system is not configured with subuids",
      "Your system is not configured with subgids",
      "You must either run as root, or define uid mappings",
      "No mapping for container root found",
      "No uid mapping for container root",
      "No gid mapping for container root",
      'newuidmap failed to write mapping "<any>": newuidmap <any>',
      'newgidmap failed to write mapping "<any>": newgidmap <any>',
      'newuidmap failed to write mapping "<any>": newuidmap <value>',
      'newgidmap failed to write mapping "<any>": newgidmap <value>',
      "Failed to set up id mapping",
      "failed to set up id mapping",
      'Failed to write <words> mapping to "<path>"',
      '<errno> - Failed to write <words> mapping to "<path>"',
      "Failed to write mapping: <any>",
      "Error setting up child mappings",
      "error setting up child mappings",
      "Kernel does not support idmapped mounts",
      "Failed to find subuid or subgid allocation",
      "chown_mapped_root: <number> lxc-usernsexec failed: <any>",
      "lxc-usernsexec failed: No such file or directory - Failed to open <any>",
      "lxc-usernsexec failed: <any>",
    ],
    evidence: "source",
    anywhere: OF_LXC,
    fix:
      "give the user a range in /etc/subuid and /etc/subgid (usermod --add-subuids 100000-165535 --add-subgids 100000-165535 USER; root on Proxmox for a map of its own: root:1000:1), and let every lxc.idmap line lie within it without overlap (lxc-create takes them from ~/.config/lxc/default.conf: the " +
      "numbers of grep USER /etc/subuid, not those of an example); install newuidmap (package uidmap)",
    links: ["https://linuxcontainers.org/lxc/getting-started/", `${LXC}/conf.c`],
  },
  {
    id: "lxc-namespaces-refused",
    by: "shim",
    summary:
      "LXC may not make the container's namespaces: its user is not root and has no id mapping, or a limit or an outer container denies user namespaces",
    texts: [
      "Failed to clone a new set of namespaces",
      "<errno> - Failed to clone a new set of namespaces",
      "Failed to create new namespaces <any>",
    ],
    evidence: "source",
    fix:
      "start it as root, or give the user lxc.idmap with ranges from /etc/subuid and /etc/subgid; check user.max_user_namespaces, kernel.unprivileged_userns_clone and " +
      "kernel.apparmor_restrict_unprivileged_userns; in an outer container allow nesting (Proxmox: features nesting=1)",
    links: ["https://linuxcontainers.org/lxc/getting-started/"],
  },
  {
    id: "lxc-already-running",
    by: "shim",
    summary: "an LXC container of that name runs already, or its monitor process is left behind",
    texts: [
      'Container "<words>" appears to be already running',
      '<errno> - Container "<words>" appears to be already running',
    ],
    evidence: "source",
    fix:
      "lxc-info -n NAME, lxc-stop -n NAME (-k kills it); if nothing runs, end the process [lxc monitor] of that name",
    links: [`${LXC}/commands.c`],
  },
  {
    id: "lxc-undefined",
    by: "shim",
    summary:
      "LXC has no container of that name where it looks: the name is wrong, or it is another user's or another path's",
    texts: [
      "Executing '/sbin/init' with no configuration file may crash the host",
      "Executing a container with no configuration file may crash the host",
      'failed to open log file "<path>/lxc/<path>" : No such file or directory',
      'No such file or directory - Failed to open log file "<path>/lxc/<path>"',
      "Container <name> is not defined",
      "Container is not defined",
    ],
    evidence: "source",
    anywhere: OF_LXC,
    fix:
      "lxc-ls -f lists those of the user that runs it: root's are in /var/lib/lxc, a user's in ~/.local/share/lxc (so not with sudo), others need -P DIRECTORY. A new one: lxc-create -n NAME -t download. Containers of LXD and Incus are started with lxc start NAME and incus start NAME, those of Proxmox with pct start ID",
    links: ["https://linuxcontainers.org/lxc/manpages/man1/lxc-start.1.html", "https://github.com/lxc/lxc/issues/1779"],
  },
  {
    id: "lxc-control-denied",
    by: "shim",
    summary: "the user may not control that LXC container: it is root's or another user's",
    texts: [
      "Insufficent privileges to control <name>",
      "Insufficent privileges to control <path>:<name>",
      'Insufficient privileges to control container "<name>"',
    ],
    evidence: "source",
    anywhere: OF_LXC,
    fix:
      "use sudo for containers in /var/lib/lxc, and the user that made it for one in ~/.local/share/lxc (a session of its own: ssh or machinectl shell USER@, not su); an unprivileged one is started with lxc-unpriv-start NAME",
    links: ["https://linuxcontainers.org/lxc/getting-started/"],
  },
  {
    id: "lxc-hook-failed",
    by: "shim",
    summary: "a hook of an LXC container failed; its own words precede",
    texts: [
      'Failed to run lxc.hook.<words> for container "<any>"',
      "Failed to run lxc.hook.<words> for container <any>",
      "run_buffer: <number> Script exited with status <number>",
      "lxc_setup: <number> Failed to run mount hooks",
      "Script exited with status <number>",
      "Script exited with status <any>",
      "Failed to run mount hooks",
      "Failed to run autodev hooks",
      "Failed to run pre-mount hooks",
    ],
    evidence: "source",
    behind: "all",
    anywhere: OF_LXC,
    fix:
      "run the container in the foreground with a log (lxc-start -n NAME -F -l TRACE -o FILE; Proxmox: pct start ID --debug): the hook's output stands before it. On Proxmox lxc-pve-prestart-hook mounts the volumes: a storage that is not active, a missing directory of mp0, or a full disk are usual. A mount hook is most often NVIDIA's (/usr/share/lxc/hooks/nvidia: try nvidia-smi and nvidia-container-cli info on the host; it is for unprivileged containers) or lxcfs' (start that service)",
    links: ["https://linuxcontainers.org/lxc/manpages/man5/lxc.container.conf.5.html"],
  },
  {
    id: "lxc-seccomp",
    by: "shim",
    summary: "LXC cannot read or load the seccomp policy of its container",
    texts: [
      "Failed to read seccomp policy",
      "Error loading the seccomp policy",
      "<errno> - Error loading the seccomp policy",
      "Failed to open seccomp policy file <path>",
      "<errno> - Failed to open seccomp policy file <path>",
      'Unrecognized seccomp action "<any>"',
    ],
    evidence: "source",
    fix:
      "correct lxc.seccomp.profile, whose file /usr/share/lxc/config/common.seccomp the package has; a kernel without CONFIG_SECCOMP_FILTER or an outer container that forbids filters runs it only without lxc.seccomp.profile, which lets the container make every system call",
    links: [`${LXC}/seccomp.c`],
  },
  {
    id: "lxc-device-filter",
    by: "shim",
    summary: "the kernel does not load the program with which LXC restricts devices on cgroup v2",
    texts: [
      "<errno> - Failed to load bpf program",
      "<errno> - Failed to load bpf program: (null)",
      "<errno> - Failed to load bpf program: <any>",
      "<errno> - Failed to attach bpf program",
    ],
    evidence: "source",
    anywhere: OF_LXC,
    fix:
      "use Linux 4.15 or newer with CONFIG_CGROUP_BPF and CONFIG_BPF_SYSCALL (kernels of phones lack them, and Android itself refuses programs), or boot with cgroup v1: systemd.unified_cgroup_hierarchy=0 (not with systemd 256 and newer). Without lxc.cgroup2.devices in " +
      "the container's configuration LXC loads none, and the container may then open every device for which it has the rights",
    links: [`${LXC}/cgroups/cgroup2_devices.c`],
  },
  {
    id: "lxc-sysctl",
    by: "shim",
    summary: "LXC may not set a sysctl of its container",
    texts: ["<errno> - ", ""].flatMap((errno) =>
      ["<value>", "<number>"].map((value) => `${errno}Failed to setup sysctl parameters <words> to ${value}`)
    ),
    evidence: "source",
    anywhere: OF_LXC,
    fix:
      "remove lxc.sysctl.KEY (LXD, Incus: linux.sysctl.KEY) from the configuration, or make the container privileged, whose root is then the host's: an unprivileged one may set only those of its own network namespace, and kernel.msg…, kernel.shm… and fs.mqueue… only with newer kernels",
    links: [`${LXC}/conf.c`],
  },
  {
    id: "lxc-start-failed",
    by: "shim",
    summary: "LXC, LXD or Incus did not start the container; a line before this one names the cause",
    texts: [
      "The container failed to start <any>",
      "Failed to spawn container <any>",
      "Failed to setup container <any>",
      "Failed to setup rootfs for <any>",
      "failed to setup rootfs for '<words>' <any>",
      "Error setting up rootfs mount after spawn <any>",
      "<errno> - Failed to setup rootfs <any>",
      "An error occurred in another process (expected sequence number <number>)<any>",
      "Failed to run: <path> forkstart <any>",
      // A virtual machine of LXD and Incus.
      "Failed to run: forklimits <any>",
      'Received container state "ABORTING" instead of "RUNNING"',
      "startup for container '<number>' failed <any>",
      "Failed to receive the container state",
      "<errno> - Failed to receive the container state",
      "failed to setup the container <any>",
      "failed to spawn '<words>' <any>",
      "invalid sequence number <number>. expected <number> <any>",
      "Error calling 'lxd forkstart <any>",
    ],
    evidence: "source",
    behind: "all",
    anywhere: OF_LXC,
    fix: "get the whole log: pct start ID --debug (Proxmox), lxc-start -n NAME -F -l DEBUG -o FILE, lxc info NAME " +
      "--show-log, incus info NAME --show-log; the first ERROR is the cause. Often: a mount's source or disk that " +
      "is missing (mp0, full or unmounted storage: pct fsck), a bridge or device that does not exist, a guest " +
      "newer than Proxmox knows (update pve-container), old systemd on cgroup v2 (CentOS 7, Ubuntu 16.04: upgrade " +
      "the guest), lxc.cgroup. instead of lxc.cgroup2. lines, nesting or AppArmor, after a kernel update no reboot",
    links: ["https://linuxcontainers.org/lxc/getting-started/"],
  },
  {
    id: "incus-apparmor-namespace",
    by: "runtime",
    summary:
      "Incus or LXD cannot make an AppArmor namespace for the instance: the host's kernel shows none below /sys/kernel/security",
    texts: ["", "AppArmor namespace: ", "Failed to create AppArmor namespace: "].flatMap((step) =>
      ["no such file or directory", "operation not permitted", "permission denied", "read-only file system"].map((
        errno,
      ) => `${step}mkdir /sys/kernel/security/apparmor/policy/namespaces/<name>: ${errno}`)
    ),
    evidence: "reported",
    fix:
      "findmnt /sys/kernel/security: mount it (mount -t securityfs securityfs /sys/kernel/security), and aa-status: AppArmor has to be on (apparmor=1 security=apparmor on the kernel's command line, the package apparmor). Incus or LXD in a container: the outer one needs security.nesting=true. A kernel without AppArmor at all: restart incus or lxd, which then goes without",
    links: ["https://github.com/lxc/incus/issues/933"],
  },
  {
    id: "lxd-cpuset-missing",
    by: "runtime",
    summary: "LXD or Incus cannot read the host's cpuset controller: no cgroup hierarchy that it knows has it",
    texts: ["Error reading host's cpuset.cpus", "Error reading host's cpuset.cpus: <any>"],
    evidence: "reported",
    fix:
      "mount | grep cgroup and cat /proc/cgroups: cpuset has to be mounted (v1), or in /sys/fs/cgroup/cgroup.controllers (v2): not with cgroup_disable=cpuset, and with a kernel that has CONFIG_CPUSETS. A node with cgroup v2 alone needs a newer LXD (4.0 or later) or Incus. In a container: security.nesting=true on the outer one",
    links: ["https://github.com/canonical/lxd/issues/3561"],
  },
  {
    id: "nested-sysfs-denied",
    by: "runtime",
    summary:
      "the engine runs in a container (LXC, LXD) whose AppArmor profile or user namespace does not let it read /sys",
    texts: ["open", "stat", "readdirent", "lstat"].flatMap((call) =>
      [
        "/sys/kernel/mm/hugepages",
        "/sys/fs/cgroup",
        "/sys/kernel/security/apparmor/profiles",
        "/sys/module/apparmor/parameters/enabled",
      ].map((path) => `${call} ${path}: permission denied`)
    ),
    evidence: "reported",
    fix:
      "turn nesting on for the outer container (LXD, Incus: security.nesting=true; Proxmox: features nesting=1,keyctl=1) and restart it; of nested containers every one needs it. Update the outer host's kernel and LXD, or use a virtual machine",
    links: ["https://github.com/canonical/lxd/issues/4313", "https://github.com/canonical/lxd/issues/3723"],
  },
];
