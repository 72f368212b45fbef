/**
 * Faults of special nodes: containers as nodes, other page sizes, read-only /proc/sys.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { OF_CONTAINERS } from "./signs.ts";

/** How dockerd begins when it cannot set up its networks, of 19.03 and of 24. */
const NETWORKS = ["", 'failed to register "bridge" driver: '].flatMap((driver) =>
  [
    "failed to create NAT chain DOCKER: iptables failed: ",
    "failed to create NAT chain: iptables failed: ",
    "failed to create FILTER chain DOCKER: iptables failed: ",
  ].flatMap((chain) =>
    ["", "error obtaining controller instance: "].map((step) =>
      `Error initializing network controller: ${step}${driver}${chain}`
    )
  )
);

/** The kernel's files that kube-proxy writes at its start. */
const PROXY_FILES: readonly string[] = [
  `/proc/sys/net/netfilter/${
    oneOf([
      "nf_conntrack_max",
      "nf_conntrack_tcp_be_liberal",
      "nf_conntrack_tcp_timeout_established",
      "nf_conntrack_tcp_timeout_close_wait",
    ])
  }`,
  "/sys/module/nf_conntrack/parameters/hashsize",
];

/** Faults of special nodes. */
export const NODE_HOST_RULES: readonly DaemonRule[] = [
  {
    id: "page-size-unsupported",
    by: "runtime",
    summary: "the program does not run with the page size of the node's kernel, such as 16 KiB on a Raspberry Pi 5",
    texts: [
      ": Unsupported system page size",
      "ELF load command alignment not page-aligned",
      "ELF load command address/offset not page-aligned",
      "panic: Only <words> page size is supported on <words>!",
      "Only <words> page size is supported on <words>!",
      "host page size (<number>) does not match compiled page size (<number>)",
      "KVM platform does not support <words> page size",
    ],
    evidence: "reported",
    fix:
      "run getconf PAGESIZE on the node and use an image, or a runsc of gVisor, that is built for it, or boot a kernel with 4 KiB pages: on a Raspberry Pi 5 " +
      "the line kernel=kernel8.img in /boot/firmware/config.txt, on other boards and servers (64 KiB) a kernel package of that kind; runsc of 2025 and newer also has builds for 16 and 64 KiB, without its platform kvm",
    links: ["https://github.com/raspberrypi/bookworm-feedback/issues/107"],
  },
  {
    id: "proc-sys-read-only",
    by: "runtime",
    summary: "a sysctl cannot be set, because the node is a container itself and its /proc/sys is read-only",
    texts: [
      "open <file>: read-only file system",
      "open `<file>`: Read-only file system",
      "open sysctl <sysctl> file: reopen fd <fd>: read-only file system",
      "write sysctl key <sysctl>: open <file>: read-only file system",
    ],
    evidence: "source",
    needs: [...OF_CONTAINERS, "sysctl"],
    fix:
      "let the outer container write /proc/sys: run it as privileged (LXC: lxc.mount.auto = proc:rw sys:rw), or remove the sysctl",
    links: ["https://github.com/tteck/Proxmox/issues/1452"],
  },
  {
    id: "runtime-flag-unknown",
    by: "runtime",
    summary: "the OCI runtime does not know an option that the engine gives it: it is too old, or another program",
    texts: [
      ...[
        "systemd-cgroup",
        "console-socket",
        "no-new-keyring",
        "preserve-fds",
        "log-format",
        "pid-file",
        "no-pivot",
        "rootless",
        "root",
        "log",
        "bundle",
        "console",
        "keep",
      ]
        .map((name) => `flag provided but not defined: -${name}`),
      "unknown option --systemd-cgroup",
      // Another program than an OCI runtime, and a runtime older than the spec that it is given.
      "json: cannot unmarshal object into Go struct field Process.capabilities of type []string",
      "json: cannot unmarshal object into Go value of type []string",
      "json: cannot unmarshal array into Go value of type string",
      "json: cannot unmarshal array into Go struct field <words>.capabilities of type specs.LinuxCapabilities",
      "json: cannot unmarshal object into Go struct field <words>.capabilities of type []string",
    ],
    evidence: "reported",
    fix:
      "update the older of both, engine or runtime, to releases that fit (an array for specs.LinuxCapabilities: the engine is older): after an update of Docker also a vendor's runtime (nvidia-container-toolkit, Habana's), a runc of your own in /usr/local (which -a runc) and the image of dind or BuildKit. Check that path or BinaryName of the runtime is its own program, or take the default one (default-runtime runc), restart the engine. Kata Containers 2 and newer is no runtime of that kind, but a shim: runtimeType io.containerd.kata.v2 in daemon.json",
    links: ["https://github.com/HabanaAI/Model-References/issues/5"],
  },
  {
    id: "pty-exhausted",
    by: "runtime",
    summary: "no pseudo terminal is free for the container or the command, though the disk is not full",
    texts: ["open /dev/ptmx: no space left on device", "open `/dev/ptmx`: No space left on device"],
    evidence: "reported",
    fix:
      "end programs that leave terminals open (ls /proc/*/fd | grep ptmx, docker exec -t in scripts), or raise the sysctl kernel.pty.max",
    links: ["https://github.com/Womabre/unraid-docker-templates/issues/14"],
  },
  {
    id: "systemd-in-container",
    by: "runtime",
    summary: "systemd runs as the container's program and may not write or mount its cgroup there",
    texts: [
      "Failed to create <path>init.scope control group: <errno>",
      "Failed to allocate manager object: Permission denied",
      "Failed to allocate manager object: Read-only file system",
      "Failed to allocate manager object: No such file or directory",
      "Cannot determine cgroup we are running in: <errno>",
      ...["No medium found", "Operation not permitted", "No data available"].map((errno) =>
        `Failed to allocate manager object: ${errno}`
      ),
      "Failed to create root cgroup hierarchy: <errno>",
      "Failed to install release agent, ignoring: <errno>",
      "Failed to mount cgroup at /sys/fs/cgroup/systemd: <errno>",
      "Failed to mount API filesystems, freezing",
      "Failed to mount API filesystems",
      "[!!!!!!] Failed to mount API filesystems",
      "Failed to mount tmpfs at /run: Operation not permitted",
      "Failed to mount tmpfs at /run/lock: Operation not permitted",
      "[!!!!!!] Failed to allocate manager object",
      "Failed to attach <number> to compat systemd cgroup <path>: <errno>",
    ],
    evidence: "reported",
    fix:
      "run it with Podman (--systemd=always). Docker with cgroup v2: --cgroupns=host -v /sys/fs/cgroup:/sys/fs/cgroup:rw --tmpfs /run --tmpfs /tmp, which lets it write the host's cgroups (Molecule: cgroupns_mode: host, volumes, tmpfs; :ro is of cgroup v1); --privileged works, too, but gives it the host. LXC, Incus, Proxmox: switch nesting on and let /sys/fs/cgroup be mounted (lxc.mount.auto: cgroup:mixed). An old systemd in the image (CentOS 7, Ubuntu 16.04): take a newer one, or boot with cgroup v1: systemd.unified_cgroup_hierarchy=0 (not with systemd 256 and newer)",
    links: [
      "https://github.com/podman-container-tools/podman/issues/6734",
      "https://systemd.io/CONTAINER_INTERFACE/",
    ],
  },
  {
    id: "openrc-inside",
    by: "shim",
    summary:
      "OpenRC, or another init of a whole system, runs in a container, where it may not mount, write cgroups or open terminals",
    texts: [
      ...["can't create", "cannot create"].map((what) =>
        `<path>openrc-run.sh: line <number>: ${what} /sys/fs/cgroup<path>: Read-only file system`
      ),
      "OpenRC <version> is starting up Linux <words> (<words>)",
      "Unable to mount tmpfs on /run.",
      "can't open /dev/tty<number>: No such file or directory",
      "You are attempting to run an openrc service on a system which openrc did not boot.",
    ],
    evidence: "reported",
    anywhere: ["openrc", "/lib/rc/"],
    fix:
      'start the program itself as the container\'s command, without a service manager (an image for one program; several with s6-overlay or supervisord). If it has to be OpenRC: rc_sys="docker" ("lxc" in LXC) in /etc/rc.conf, ' +
      "no getty lines in /etc/inittab, --tmpfs /run, touch /run/openrc/softlevel; it then needs no cgroups. --privileged lets it mount and write them, but gives it the host",
    links: ["https://github.com/alpinelinux/docker-alpine/issues/15", "https://wiki.gentoo.org/wiki/OpenRC"],
  },
  {
    id: "systemd-not-running",
    by: "shim",
    summary: "systemctl runs where systemd is not the first process: in a container, or in WSL without systemd",
    texts: [
      "System has not been booted with systemd as init system (PID 1). Can't operate.",
      "System has not been booted with systemd as init system (PID 1). Can't operate",
      ...["Operation not permitted", "No such file or directory"].map((errno) =>
        `Failed to get D-Bus connection: ${errno}`
      ),
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["docker", "podman", "container", "k3s", "kubelet"],
    fix:
      "in a container start the program itself as its command, in place of systemctl; Docker in a container is dockerd in an image of docker:dind with --privileged, or the host's socket. In WSL set [boot] systemd=true in /etc/wsl.conf and run wsl --shutdown, or service docker start",
    links: ["https://learn.microsoft.com/windows/wsl/systemd"],
  },
  {
    id: "kind-node-not-booted",
    by: "shim",
    summary: "the node of a kind cluster did not boot; its own log has the cause",
    texts: [
      'could not find a log line that matches "<any>"',
      'could not find a log line that matches "Reached target .*Multi-User System.*|detected cgroup v1"',
      "failed to create cluster: could not find a log line that matches <any>",
      'failed to create cluster: could not find a log line that matches "Reached target .*Multi-User System.*|detected cgroup v1"',
    ],
    evidence: "reported",
    fix:
      "run kind create cluster --retain and docker logs NODE. Too many open files: raise fs.inotify.max_user_instances (512) and fs.inotify.max_user_watches; a failed cgroup mount: the cgroups of the host (cgroup v2, the newest kind); exec format error: a node image of another architecture. If the log ends in Multi-User System, the machine was too slow (try again, fewer nodes), " +
      'or the engine does not give logs back: log-driver json-file, local or journald in daemon.json; rootless Podman: log_driver = "k8s-file"',
    links: [
      "https://kind.sigs.k8s.io/docs/user/known-issues/#pod-errors-due-to-too-many-open-files",
      "https://github.com/kubernetes-sigs/kind/issues/3423",
    ],
  },
  {
    id: "kube-proxy-sysctl-denied",
    by: "shim",
    summary:
      "kube-proxy cannot set the kernel's limits of connections, because the node is a container or a user namespace",
    texts: [
      ...PROXY_FILES.flatMap((file) => [
        `open ${file}: permission denied`,
        `open ${file}: read-only file system`,
        `open ${file}: no such file or directory`,
        `write ${file}: operation not supported`,
        `write ${file}: permission denied`,
      ]),
      "could not set conntrack parameters from kube-proxy configuration: <any>",
      ...["", " to <number>"].flatMap((value) =>
        ["<any>", "open <file>: permission denied", "open <file>: read-only file system"].map((end) =>
          `can't set sysctl net/ipv4/conf/all/route_localnet${value}: ${end}`
        )
      ),
    ],
    evidence: "reported",
    fix:
      "set the values on the host (sysctl net.netfilter.nf_conntrack_max; modprobe nf_conntrack) and tell kube-proxy to leave them: " +
      "conntrack.maxPerCore: 0 and both tcp timeouts 0s (--conntrack-max-per-core=0; k3s: --kube-proxy-arg), or let the outer container " +
      "write /proc/sys (LXC: lxc.mount.auto = proc:rw sys:rw)",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/141943",
      "https://github.com/kubernetes/minikube/issues/11418",
      "https://github.com/canonical/microk8s/issues/119",
    ],
  },
  {
    id: "docker-rootless-iptables",
    refines: "docker-in-docker-not-privileged",
    by: "shim",
    summary:
      "rootless dockerd cannot make its chains: iptables' kernel modules are not loaded, which its user namespace may not do, or an old kernel has no iptables for it",
    texts: NETWORKS.flatMap((begin) => [
      ...["Could not fetch rule set generation id", "can't initialize iptables table <name>"].flatMap((what) => [
        `${begin}iptables <words>: iptables <words>: ${what}: Permission denied (you must be root)`,
        `${begin}iptables <words>: iptables <words>: ${what}: Permission denied (you must be root) (exit status <number>)`,
        `${begin}iptables <words>: iptables <words>: ${what}: Permission denied (you must be root) Perhaps iptables or your kernel needs to be upgraded. (exit status <number>)`,
      ]),
    ]),
    evidence: "reported",
    anywhere: ["rootlesskit", "dockerd-rootless"],
    fix:
      "sudo modprobe -a ip_tables iptable_nat iptable_filter (with iptables of nf_tables: nf_tables nft_compat nft_chain_nat), and a line for each in a file of /etc/modules-load.d; then systemctl --user restart docker. If they are loaded, the kernel (4.9 of boards) or iptables is too old: use newer ones. dockerd-rootless.sh --iptables=false starts it, but its containers then reach nothing outside",
    links: ["https://docs.docker.com/engine/security/rootless/", "https://github.com/docker/for-linux/issues/1242"],
  },
  {
    id: "docker-in-docker-not-privileged",
    by: "shim",
    summary:
      "dockerd runs in a container, or in a proot or chroot of a phone, that lacks the rights to mount and to set up networks",
    texts: [
      ...["initializing", "intializing"].flatMap((verb) =>
        ["permission denied", "operation not permitted"].map((errno) => `error ${verb} graphdriver: ${errno}`)
      ),

      "mount: permission denied (are you root?)",
      "Could not mount /sys/kernel/security. AppArmor detection and --privileged mode might break.",
      "failed to mount overlay: operation not permitted",
      // dockerd's log, of each driver that it tries.
      ...["operation not permitted", "permission denied"].map((errno) =>
        `failed to mount overlay: ${errno} storage-driver=${oneOf(["overlay2", "overlay"])}`
      ),
      ...["permission denied.", "cannot mount none read-only."].map((why) => `mount: /sys/fs/cgroup: ${why}`),
      "mount: mounting none on /tmp failed: Permission denied",
      "Could not make a tmpfs mount. Did you use -privileged?",
      "Could not make a tmpfs mount. Did you use --privileged?",
      ...NETWORKS.flatMap((begin) => [
        ...["Could not fetch rule set generation id", "can't initialize iptables table <name>"].flatMap((what) => [
          `${begin}iptables <words>: iptables <words>: ${what}: Permission denied (you must be root)`,
          `${begin}iptables <words>: iptables <words>: ${what}: Permission denied (you must be root) (exit status <number>)`,
          `${begin}iptables <words>: iptables <words>: ${what}: Permission denied (you must be root) Perhaps iptables or your kernel needs to be upgraded. (exit status <number>)`,
        ]),
        `${begin}iptables <any>: Permission denied (you must be root)`,
        `${begin}iptables <any>: Permission denied (you must be root) (exit status <number>)`,
        `${begin}iptables <any>: Permission denied (you must be root) Perhaps iptables or your kernel needs to be upgraded. (exit status <number>)`,
      ]),
    ],
    evidence: "reported",
    fix:
      "run that container with --privileged (Kubernetes: securityContext.privileged: true), with which it can do on the host what root can; or let no second daemon run: mount the host's /var/run/docker.sock, with the same power; or use Sysbox, or build without a daemon (buildah, kaniko, rootless BuildKit). " +
      "In LXC allow nesting; in Termux's proot no engine works: that takes root of the phone and a kernel with cgroups and namespaces",
    links: ["https://github.com/docker/for-win/issues/517", "https://hub.docker.com/_/docker"],
  },
  {
    id: "docker-bridge-missing",
    by: "shim",
    summary: "dockerd does not start: the bridge that its option bridge names does not exist",
    texts: [
      "bridge device with non default name <name> must be created manually",
      ...["", "failed to start daemon: ", "Error starting daemon: "].map((start) =>
        `${start}Error initializing network controller: Error creating default "bridge" network: bridge device with non default name <name> must be created manually`
      ),
    ],
    evidence: "reported",
    fix:
      "create that bridge before Docker starts (ip link add name NAME type bridge, an address, ip link set NAME up; or systemd-networkd), or remove bridge from daemon.json and --bridge or -b from dockerd's options " +
      "(DOCKER_OPTS)",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/33789",
      "https://docs.docker.com/engine/network/drivers/bridge/",
    ],
  },
  {
    id: "docker-firewall-failed",
    by: "shim",
    summary:
      "dockerd does not start, because iptables refuses its chains: a kernel module is missing, or the wrong iptables is used",
    texts: [
      ...NETWORKS.flatMap((begin) => [
        `${begin}<any>`,
        `${begin}iptables <any>: can't initialize iptables table <any>`,
        `${begin}iptables <any>: can't initialize iptables table <name>: Table does not exist (do you need to insmod?) Perhaps iptables or your kernel needs to be upgraded. (exit status <number>)`,
      ]),
      'Error initializing network controller: error obtaining controller instance: failed to register "bridge" driver: failed to add jump rules to <words> NAT table: <any>',
      'Error initializing network controller: Error creating default "bridge" network: Failed to Setup IP tables: <any>',
      'Error initializing network controller: Error creating default "bridge" network: Failed to program NAT chain: <any>',
    ],
    evidence: "reported",
    fix:
      "reboot if the kernel was updated and its modules no longer exist; load them (modprobe ip_tables iptable_nat nf_nat xt_addrtype " +
      "xt_conntrack); try the other iptables (update-alternatives --set iptables /usr/sbin/iptables-legacy, in docker:dind " +
      "DOCKER_IPTABLES_LEGACY=1), restart Docker after firewalld",
    links: [
      "https://github.com/docker-library/docker/issues/486",
      "https://github.com/docker/for-linux/issues/1128",
    ],
  },
  {
    id: "docker-iptables-missing",
    refines: "docker-firewall-failed",
    by: "shim",
    summary: "dockerd does not start, or makes no network, because it finds no program iptables in its PATH",
    texts: [
      ...["", 'failed to register "bridge" driver: '].map((driver) =>
        `Error initializing network controller: error obtaining controller instance: ${driver}failed to create NAT chain DOCKER: Iptables not found`
      ),
      "failed to create NAT chain DOCKER: Iptables not found",
      "failed to create NAT chain: Iptables not found",
      "Setup iptables chains failed: Failed to create NAT chain: Iptables not found",
      "NetworkDriver.CreateNetwork: Setup iptables chains failed: Failed to create NAT chain: Iptables not found",
    ],
    evidence: "reported",
    fix:
      "install the package iptables (iptables-nft where the system has nftables only) and restart Docker; iptables --version has to work for the user of dockerd, whose unit or script needs /usr/sbin in its " +
      'PATH. "iptables": false in daemon.json starts it without, but then no port is published and no container reaches the network by itself',
    links: ["https://docs.docker.com/engine/network/packet-filtering-firewalls/"],
  },
  {
    id: "docker-bridge-fixed-cidr",
    refines: "docker-bridge-failed",
    by: "shim",
    summary:
      "dockerd does not start: fixed-cidr names a range for docker0 without the network that it lies in, or outside of it",
    texts: ["Error", "error"].flatMap((error) => [
      `${error} creating default "bridge" network: failed to parse pool request for address space "<words>" pool "<words|>" subpool "<path>": Invalid Address SubPool`,
      `${error} creating default "bridge" network: failed to parse pool request for address space "LocalDefault" pool "" subpool "<path>": Invalid Address SubPool`,
      `${error} creating default "bridge" network: Invalid Address SubPool`,
    ]),
    evidence: "reported",
    fix:
      'in /etc/docker/daemon.json set bip, the bridge\'s own address, beside it, in a network that contains the range: "bip": "100.64.0.1/24" with "fixed-cidr": "100.64.0.0/26"; or take fixed-cidr out and leave the range to default-address-pools. A docker0 of an earlier start with another network is in the way, too: systemctl stop docker, ip link delete docker0, systemctl start docker. Docker 23.0.4 refuses fixed-cidr without bip, where 23.0.3 did not',
    links: ["https://github.com/moby/moby/issues/45356", "https://docs.docker.com/engine/network/drivers/bridge/"],
  },
  {
    id: "docker-bridge-failed",
    by: "shim",
    summary:
      "dockerd does not start, because it cannot make its bridge docker0: no rights, no module of the kernel, or another network in its way",
    texts: [
      'Error initializing network controller: Error creating default "bridge" network: <any>',
      ...["permission denied", "operation not permitted", "operation not supported", "package not installed"].map((
        errno,
      ) => `Error initializing network controller: Error creating default "bridge" network: ${errno}`),
      'Error creating default "bridge" network: cannot create network <hash> (docker0): conflicts with network <hash> (docker0): networks have same bridge name',
      'Error creating default "bridge" network: cannot create network <hash> (docker0): conflicts with network <hash> (docker0): networks have overlapping IPv4',
      ...["Failed to Setup IP tables, ", "Failed to Setup IP tables: ", ""].map((step) =>
        `Error creating default "bridge" network: ${step}cannot acquire Interface address: Interface <name> has no IPv4 addresses`
      ),
      ...[
        "Address already in use",
        "No available addresses on this pool",
      ].map((
        why,
      ) => `Error creating default "bridge" network: failed to allocate gateway (<words>): ${why}`),
    ],
    evidence: "source",
    fix:
      "permission denied: WSL 1 has no bridges (wsl --set-version NAME 2), a container needs --privileged; not supported: modprobe bridge veth, and reboot after an update of the kernel. No IPv4 addresses: stop Docker, ip link delete docker0, start Docker (one before 1.11 fails so where IPv6 is disabled: update it). Same bridge name, address in use, no available addresses: stop Docker, ip link delete docker0, move /var/lib/docker/network/files away (it holds " +
      "the networks that were made: they have to be made again) and start Docker",
    links: ["https://github.com/microsoft/WSL/issues/2291", "https://github.com/moby/moby/issues/23630"],
  },
];
