/**
 * What Podman refuses of the options of a container, a pod or a volume before it asks a runtime, and faults of its locks.
 *
 * @module
 */

import { withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const PODMAN = "https://github.com/containers/podman/blob/v5.0.0";
const RUN = "https://docs.podman.io/en/latest/markdown/podman-run.1.html";
/** How Podman begins what its check of a container's options says, and the words at its end. */
const CHECKS: readonly string[] = ["invalid config provided: ", ""];

function checked(text: string): readonly string[] {
  return CHECKS.flatMap((check) => [`${check}${text}`, `${check}${text}: invalid configuration`]);
}

/** Options that Podman refuses. */
export const PODMAN_VALUE_RULES: readonly DaemonRule[] = [
  {
    id: "podman-mount-twice",
    by: "shim",
    summary: "two volumes, mounts or tmpfs of a container have the same place in it",
    texts: [
      "<path>: duplicate mount destination",
      "conflict in specified volumes - multiple volumes at <path>: duplicate mount destination",
      "conflict with mount added by --init to <path>: duplicate mount destination",
      "baseMounts conflict at mount destination <path>: duplicate mount destination",
      "two volumes found with destination <path>: <any>",
      "duplicate mount destination",
    ],
    evidence: "source",
    fix:
      "leave one: -v, --mount, --tmpfs, --volumes-from, in a Quadlet file Volume=, Mount= and Tmpfs=, in a compose file also what a second file or an anchor adds; a path with a slash at its end is the same. /dev/shm, /run and /tmp have options of their own (--shm-size, --systemd)",
    links: [RUN],
  },
  {
    id: "podman-option-conflict",
    by: "shim",
    summary: "options of a container of Podman exclude each other, or do not fit its network or namespace",
    texts: [
      "containers not creating Cgroups must create a private PID namespace: invalid argument",
      "containers not creating Cgroups must create a private PID namespace - cannot use another: invalid argument",
      "cannot set on-failure action to <words> without a health check",
      'the --rm option conflicts with --restart, when the restartPolicy is not "" and "no"',
      "cannot set sd-notify socket <path> with sd-notify mode <name>",
      "cannot both create a network namespace and join another container's network namespace: invalid argument",
      "cannot configure DNS options if using image's resolv.conf: invalid argument",
      "cannot add to /etc/hosts if using image's /etc/hosts: invalid argument",
      ...[
        "networks and static ip/mac address can only be used with Bridge mode networking",
        "cannot set hostname when running in the host UTS namespace",
        "cannot set hostname when joining the pod UTS namespace",
        "cannot set shmsize when running in the <words> IPC Namespace",
        "cannot set extra host entries when the container is joined to another containers network namespace",
        "cannot specify resource limits when cgroups are disabled is specified",
      ].flatMap(checked),
      ...["pasta", "slirp4netns", "slirp4netns, or pasta"].flatMap((kind) => [
        `PortMappings can only be used with Bridge or ${kind} networking`,
        `PortMappings can only be used with Bridge, ${kind} networking`,
      ]),
      "cannot set multiple networks without bridge network mode, selected mode <name>: <any>",
      "cannot set multiple networks without bridge network mode, selected mode <name>",
      ...["ip", "ip6", "mac-address", "network-alias"].flatMap((option) => [
        `--${option} can only be set when the network mode is bridge: <any>`,
        `--${option} can only be set when the network mode is bridge: invalid argument`,
        `--${option} can only be set for a single network: <any>`,
        `--${option} can only be set for a single network: invalid argument`,
      ]),
      "<name> is not supported: invalid network mode",
      "--userns and --uidmap/--gidmap/--subuidname/--subgidname are mutually exclusive",
      "cannot specify custom mappings with --userns=<words>",
      "--cpu-period and --cpus cannot be set together",
      "--cpu-quota and --cpus cannot be set together",
      "--no-hosts and --add-host cannot be set together",
      "restart policy retries can only be specified with on-failure restart policy",
      "cannot specify both --no-healthcheck and --health-cmd",
      "the '--log-driver passthrough' option cannot be used on a TTY. <any>",
      "log tags can only be used with the journald log driver but driver is <name>: <any>",
      "cannot specify --cgroup-mode=split with a cgroup-parent: <any>",
      "cannot set a startup healthcheck when there is no regular healthcheck: <any>",
      "cannot use condition <name>: container <name> has no healthcheck",
    ],
    evidence: "source",
    fix:
      "leave one of both out. Fixed addresses, aliases and several networks need a network of one's own (podman network create, --network NAME), not host, pasta, slirp4netns or container:NAME; where a namespace is the host's or another container's (--uts=host, --ipc=host, --network container:), its settings belong to that one. podman network connect needs a container that was made with --network bridge or a network's name. Dev Containers add --userns=keep-id themselves: an own --userns= in runArgs replaces it",
    links: [`${PODMAN}/pkg/specgen/container_validate.go`, RUN],
  },
  {
    id: "podman-pod-option",
    by: "shim",
    summary: "a container in a pod of Podman has a setting of the network, which all containers of the pod share",
    texts: [
      ...[
        "networks must be defined when the pod is created",
        "published or exposed ports must be defined when the pod is created",
        "extra host entries must be specified on the pod",
      ].flatMap((text) =>
        CHECKS.flatMap((check) => [
          `${check}${text}: network cannot be configured when it is shared with a pod`,
          `${check}${text}: <any>`,
        ])
      ),
      "network cannot be configured when it is shared with a pod",
      "you must have an infra container to publish port bindings to the host",
      "cannot set networks options without infra container",
    ],
    evidence: "source",
    fix:
      "give -p, --network, --ip, --dns, --add-host to podman pod create (in a Quadlet .pod file PublishPort=, Network=), which means to make the pod anew; podman-compose: in_pod: false in x-podman, or --in-pod=false. Without an infra container a pod shares no network",
    links: ["https://docs.podman.io/en/latest/markdown/podman-pod-create.1.html"],
  },
  {
    id: "podman-rootless-address",
    by: "shim",
    summary: "Podman without root cannot give a container a fixed address in the network that it has",
    texts: [
      "rootless containers and pods cannot be assigned static IP addresses",
      "rootless containers and pods cannot be assigned static MAC addresses",
    ],
    evidence: "source",
    fix:
      "make a network (podman network create --subnet 10.90.0.0/24 NAME) and start the container with --network NAME --ip 10.90.0.10, which Podman from 4.0 on can do without root; mostly the names of containers in such a network do as well",
    links: [`${PODMAN}/pkg/specgen/specgen.go`],
  },
  {
    id: "podman-port-format",
    by: "shim",
    summary: "a port that Podman is to publish is not written as [[ADDRESS:]PORT:]PORT[/PROTOCOL]",
    texts: [
      "invalid port format - format is [[hostIP:]hostPort:]containerPort",
      "invalid port format - must provide host and destination port if specifying an IP",
      "invalid port format - <any>",
      "port numbers must be between 1 and 65535 (inclusive), got <number>",
      "host and container port ranges have different lengths: <number> vs <number>",
      "the end port of a range must be higher than the start port - <number> is not higher than <number>",
      "must provide a non-empty container port to publish",
      "must provide a non-empty container host IP to publish",
      "cannot parse <name> as an IP address",
      "each port mapping must define a single protocol, got <any>",
    ],
    evidence: "source",
    // "port" alone is in many words.
    anywhere: [
      "podman",
      "port format",
      "port numbers",
      "port range",
      "end port",
      "port mapping",
      "container port",
      "publish",
    ],
    fix:
      "write -p 127.0.0.1:8080:80/tcp: an address, not a name such as localhost; IPv6 in brackets; ranges of one length (-p 8000-8010:8000-8010). A variable that is empty leaves a part out",
    links: [RUN],
  },
  {
    id: "podman-volume-format",
    by: "shim",
    summary: "a volume or mount of Podman is not written as it is to be, or has an option that it does not take",
    texts: [
      "incorrect volume format, should be [host-dir:]ctr-dir[:option]",
      "incorrect mount format: should be --mount type=<any>",
      "host directory cannot be empty",
      "host directory cannot be empty: <any>",
      "unknown mount option <name>: invalid mount option",
      "unknown mount option <name>: <any>",
      "<name>: invalid mount option",
      "volume subpath <name> must be an absolute path",
      ..."'z' and 'Z'|'rw' and 'ro'|'exec' and 'noexec'|'noexec' and 'exec'|'dev' and 'nodev'|'nodev' and 'dev'|'nosuid' and 'suid'|'rbind' and 'bind'"
        .split("|").map((both) => `only one of ${both} can be used: <any>`),
      ...["mode", "size", "tmpcopyup", "notmpcopyup", "noatime", "noswap"].map((option) =>
        `the '${option}' option is only allowed with tmpfs mounts: <any>`
      ),
      "the 'z' and 'Z' options are not allowed with tmpfs mounts: <any>",
      "can't use 'O' with other options",
    ],
    evidence: "source",
    // The kernel's own mounts have invalid options, too.
    anywhere: [
      "podman",
      "volume",
      "unknown mount option",
      "--mount",
      "host directory",
      "only one of",
      "can't use 'O'",
      "tmpfs mounts",
    ],
    fix:
      "write -v SOURCE:TARGET:OPTIONS with absolute paths or the name of a volume; a variable that is empty leaves the source out. A path with a colon needs --mount type=bind,src=…,dst=…",
    links: [RUN],
  },
  {
    id: "podman-slirp-removed",
    by: "shim",
    summary: "Podman 6 no longer has slirp4netns, which the container or containers.conf names as its network",
    texts: [
      "slirp4netns support has been removed, use --network=pasta instead; for existing containers, run `podman system migrate`",
      "slirp4netns support has been removed, run `podman system migrate` to update this container to use pasta",
      "slirp4netns support has been removed, <any>",
    ],
    evidence: "source",
    fix:
      "install passt, run podman system migrate, which stops the user's containers, and write pasta for slirp4netns in commands, Quadlet files (Network=) and default_rootless_network_cmd of containers.conf; options as port_handler and allow_host_loopback have other names there (--network pasta:--map-gw)",
    links: ["https://docs.podman.io/en/latest/markdown/podman-run.1.html#network-mode-net"],
  },
  {
    id: "podman-rootless-only",
    by: "shim",
    summary: "an option of Podman is for users without root, and Podman runs as root",
    texts: [
      "pasta networking is only supported for rootless mode",
      "pasta networking is only supported for rootless mode or when inside a nested userns",
      ...["keep-id", "nomap"].map((mode) => `${mode} is only supported in rootless mode`),
    ],
    evidence: "source",
    fix:
      "run the container as the user, not with sudo and not in a unit of the system (systemctl --user); as root use the bridge (no --network pasta) and --userns=auto or none",
    links: [RUN],
  },
  {
    id: "podman-sysctl-namespace",
    by: "shim",
    summary: "a sysctl belongs to a namespace that the container shares with the host or another container",
    texts: [
      ...["network", "IPC", "UTS"].map((kind) => `sysctl <words> is not allowed in the hosts ${kind} namespace`),
    ],
    evidence: "source",
    anywhere: ["hosts network namespace", "hosts IPC namespace", "hosts UTS namespace"],
    fix:
      "leave --sysctl out and set it on the host (sysctl -w, /etc/sysctl.d), or give the container a namespace of its own (no --network=host, --ipc=host); only net.*, fs.mqueue.* and kernel.sem, shm*, msg* are a container's",
    links: [RUN],
  },
  {
    id: "podman-locks-unopened",
    by: "shim",
    summary: "Podman cannot open or make its shared memory of locks, a file in /dev/shm",
    texts: [
      ...["open", "create"].flatMap((verb) => [
        `failed to ${verb} <number> locks in <path>: <errno>`,
        ...["permission denied", "operation not permitted", "numerical result out of range", "no space left on device"]
          .map((errno) => `failed to ${verb} <number> locks in <path>: ${errno}`),
      ]),
    ],
    evidence: "source",
    fix:
      "numerical result out of range: num_locks of containers.conf was changed: podman system renumber, with no podman running. Permission denied: the file in /dev/shm (libpod_lock, libpod_rootless_lock_UID) is another user's, or /dev/shm may not be written: stop all containers of it, remove that one file, and mount /dev/shm with mode 1777; in a container give it one of its own",
    links: ["https://docs.podman.io/en/latest/markdown/podman-system-renumber.1.html", `${PODMAN}/libpod/runtime.go`],
  },
  {
    id: "podman-lock-shared",
    by: "shim",
    summary: "two objects of Podman have the same lock, so that it would wait for itself",
    texts: [
      "container <name> and volume <name> share lock ID <number>: deadlock due to lock mismatch",
      "deadlock due to lock mismatch",
    ],
    evidence: "source",
    fix: "podman system renumber, with all containers stopped and no other podman running, gives all of them new locks",
    links: ["https://docs.podman.io/en/latest/markdown/podman-system-renumber.1.html"],
  },
  {
    id: "podman-healthcheck-timer",
    by: "shim",
    summary:
      "Podman cannot make or find the timer of systemd that is to run the container's health check: the user has no systemd; the container may run, its health is not checked",
    texts: [
      "create healthcheck: systemd-run failed: <any>",
      ...["add", "start"].map((verb) => `unable to get systemd connection to ${verb} healthchecks: <any>`),
      ...["service", "timer"].map((kind) => `Unit <hash>.${kind} not found.`),
      "failed to execute systemd-run: <any>",
      'failed to execute systemd-run: exec: "systemd-run": executable file not found in $PATH',
      "systemd-run failed: <any>",
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["healthcheck", "podman", "libpod", "ERRO[", "execute systemd-run"],
    fix:
      "log in as the user through systemd (ssh, machinectl shell USER@; loginctl enable-linger USER for services, with XDG_RUNTIME_DIR=/run/user/UID); where podman runs in a container or without systemd switch the check off (--no-healthcheck, healthcheck: disable: true) or its timer (--health-interval=disable, and podman healthcheck run by hand)",
    links: ["https://docs.podman.io/en/latest/markdown/podman-healthcheck-run.1.html"],
  },
  {
    id: "podman-conmon-outdated",
    by: "shim",
    summary: "the conmon that Podman found is older than it needs",
    texts: [
      "conmon version is too old: outdated conmon version",
      "outdated conmon version",
    ],
    evidence: "source",
    // Not one that cannot be run at all.
    passed: ["conmon: permission denied", "conmon: no such file or directory", "conmon: exec format error"],
    fix:
      "update the package conmon, and remove an older copy that stands before it in conmon_path of containers.conf or in /usr/local",
    links: ["https://github.com/containers/conmon/releases"],
  },
  {
    id: "containers-conf-invalid",
    by: "shim",
    summary:
      "containers.conf, storage.conf or registries.conf, of the system or of the user, has what Podman or Buildah does not take",
    texts: [
      ...["reading system config <name>: ", "reading user config <name>: ", ""].flatMap((step) =>
        ["containers.conf", "storage.conf", "registries.conf", "<words>.conf"].map((file) =>
          `${step}decode configuration <path>/${file}: <any>`
        )
      ),
      "loading registries configuration <path>: <any>",
      "parsing containers.conf: <any>",
      "loading containers.conf: <any>",
      "validating containers config: <any>",
      "validating engine configs: <any>",
      "validating network configs <any>",
      "unsupported network backend <name>, only netavark is supported",
      "unsupported database backend: <name>",
      "invalid image_copy_tmp_dir value <name> (relative paths are not accepted)",
      "namespaces are not supported by this version of Libpod, please unset the `namespace` field in containers.conf: <any>",
      "could not find <name> because there are no helper binary directories configured. <any>",
    ],
    evidence: "source",
    anywhere: [
      ".conf",
      "containers config",
      "engine configs",
      "network configs",
      "backend",
      "image_copy_tmp_dir",
      "helper binary directories",
    ],
    fix:
      "correct the key that the message names in /usr/share/containers/containers.conf, /etc/containers/containers.conf, containers.conf.d beside them, or ~/.config/containers/containers.conf, of storage.conf and registries.conf (registries.conf.d) in /etc/containers or ~/.config/containers (podman info shows what holds). From Podman 5 on the network is netavark: install it and remove network_backend = cni; networks of CNI have to be made again",
    links: ["https://github.com/containers/common/blob/v0.60.0/docs/containers.conf.5.md"],
  },
  {
    id: "containers-conf-unreadable",
    by: "shim",
    summary: "Podman or Buildah may not read a file of its configuration in /etc/containers or of the user",
    texts: withOneOf(
      ["containers.conf", "storage.conf", "registries.conf", "policy.json", "mounts.conf"],
      (file) =>
        ["permission denied", "operation not permitted", "is a directory"].flatMap((errno) =>
          [
            "",
            "Failed to obtain podman configuration: ",
            "configure storage: ",
            "loading registries configuration <path>: ",
            "reading system config <name>: ",
          ].map((step) => `${step}open <path>/${file}: ${errno}`)
        ),
    ),
    evidence: "reported",
    fix:
      "let everybody read it: chmod 644 the file and 755 /etc/containers; on SELinux restorecon -R /etc/containers. A file of the user (~/.config/containers) made with sudo is root's: chown it. A directory of that name was made by a volume whose source was missing: remove it and write the file",
    links: [
      "https://github.com/podman-container-tools/podman/issues/29043",
      "https://github.com/containers/storage/blob/v1.58.0/docs/containers-storage.conf.5.md",
    ],
  },
  {
    id: "podman-name-invalid",
    by: "shim",
    summary: "the name of a container, pod, volume or network has characters that Podman does not take",
    texts: [
      ...["", "running container create option: "].flatMap((before) => [
        `${before}names must match [a-zA-Z0-9][a-zA-Z0-9_.-]*: invalid argument`,
        `${before}names must match [a-zA-Z0-9][a-zA-Z0-9_.-]*`,
      ]),
    ],
    evidence: "source",
    fix:
      "use letters, digits, _ . and -, with a letter or digit first; a source of -v that is to be a directory begins with / or ./, else it is taken for the name of a volume",
    links: [RUN],
  },
  {
    id: "podman-log-driver",
    by: "shim",
    summary: "the log driver of the container is none that Podman has",
    texts: ["", "running container create option: "].map((before) => `${before}invalid log driver: invalid argument`),
    evidence: "reported",
    fix:
      "Podman has k8s-file, journald, none and passthrough (json-file it takes for k8s-file); a program written for Docker that asks for local, syslog, gelf or fluentd has to leave it out: pterodactyl's and pelican's wings in config.yml (docker, log_config, type: journald or k8s-file)",
    links: ["https://docs.podman.io/en/latest/markdown/podman-run.1.html#log-driver-driver"],
  },
  {
    id: "podman-host-entry",
    by: "shim",
    summary: "an entry of --add-host is not NAME:ADDRESS",
    texts: [
      "unable to parse host entry <name>: incorrect format",
      "hostname in host entry <name> is empty",
      "IP address in host entry <name> is empty",
    ],
    evidence: "source",
    fix: "write --add-host NAME:10.0.0.1, with an address; a variable in it may be empty",
    links: [RUN],
  },
  {
    id: "podman-restart-policy",
    by: "shim",
    summary: "the restart policy of a container is none that Podman has",
    texts: [
      "<name> is not a valid restart policy: invalid argument",
      "<name> is not a valid restart policy",
    ],
    evidence: "source",
    fix:
      "use no, always, unless-stopped, on-failure or on-failure:NUMBER; in a Quadlet file Restart= of the section [Service]",
    links: [RUN],
  },
];
