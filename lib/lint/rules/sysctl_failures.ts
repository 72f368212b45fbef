/**
 * Sysctls of the network that a container's namespace does not have, told apart by their names: of a newer kernel, or of a module.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { INIT } from "../rule_texts.ts";
import { OF_ENTRY_POINTS } from "./signs.ts";

/** Sysctls of modules. */
const OF_MODULES: readonly string[] = [
  `bridge/bridge-nf-call-${oneOf(["iptables", "ip6tables", "arptables"])}`,
  "bridge/bridge-nf-<path>",
  `netfilter/${
    oneOf(
      ["max", "buckets", "tcp_timeout_established", "tcp_timeout_close_wait", "tcp_be_liberal", "count"].map((name) =>
        `nf_conntrack_${name}`
      ),
    )
  }`,
  "netfilter/<words>",
  "nf_conntrack_max",
  "ipv4/vs/<words>",
  "ipv6/<value>",
  "mptcp/<words>",
  "sctp/<words>",
];

/** Keys that programs in containers often set themselves. */
const SET_BY_PROGRAMS: readonly string[] = [
  "vm.max_map_count",
  "vm.overcommit_memory",
  "vm.swappiness",
  "fs.file-max",
  "fs.inotify.max_user_instances",
  "fs.inotify.max_user_watches",
  "net.core.somaxconn",
  "net.core.rmem_max",
  "net.core.wmem_max",
  "net.ipv4.ip_forward",
  "net.ipv4.conf.all.src_valid_mark",
  "net.ipv6.conf.all.disable_ipv6",
  "kernel.shmmax",
];

/** Directories of the network's sysctls that have one for each interface. */
const PER_INTERFACE: readonly string[] = ["ipv4/conf", "ipv6/conf", "ipv4/neigh", "ipv6/neigh", "mpls/conf"];

/** How interfaces are called. */
const INTERFACES: readonly string[] = ["eth<number>", "<words>"];

/** What runtimes print of a sysctl of the network whose file is not there. */
function absent(file: string): readonly string[] {
  const key = `net.${file.replaceAll("/", ".")}`;
  return [
    `${INIT}open /proc/sys/net/${file}: no such file or directory`,
    `open /proc/sys/net/${file}: no such file or directory`,
    `write sysctl key ${key}: open /proc/sys/net/${file}: no such file or directory`,
    `${INIT}open sysctl ${key} file: <any>: no such file or directory`,
    `open \`/proc/sys/net/${file}\`: No such file or directory`,
    `open /proc/sys/net/${file}: No such file or directory`,
  ];
}

/** What runtimes print of a sysctl of the UTS or IPC namespace that they may not write. */
const OWN_DENIED: readonly string[] = ["permission denied", "operation not permitted"].flatMap((errno) => {
  const ofC = errno[0]!.toUpperCase() + errno.slice(1);
  return [
    ...["open", "write"].flatMap((call) => [
      `${INIT}${call} /proc/sys/kernel/<ownSysctl>: ${errno}`,
      `${call} /proc/sys/kernel/<ownSysctl>: ${errno}`,
      `write sysctl key kernel.<ownSysctl>: ${call} /proc/sys/kernel/<ownSysctl>: ${errno}`,
    ]),
    `${INIT}open sysctl kernel.<ownSysctl> file: <any>: ${errno}`,
    `open \`/proc/sys/kernel/<ownSysctl>\`: ${ofC}`,
    `open /proc/sys/kernel/<ownSysctl>: ${ofC}`,
    `write to \`/proc/sys/kernel/<ownSysctl>\`: ${ofC}`,
  ];
});

/** Sysctls that are not there. */
export const SYSCTL_FAILURES: readonly DaemonRule[] = [
  {
    id: "sysctl-newer-than-kernel",
    refines: "sysctl-absent-in-netns",
    by: "runtime",
    summary:
      "a sysctl of the network that the node's kernel does not have in a container: it is too old for it, or has dropped it",
    texts: absent("ipv4/<netSysctl>"),
    evidence: "source",
    fix:
      "compare uname -r: ip_unprivileged_port_start needs Linux 4.11, tcp_keepalive_… 4.5, tcp_syn_retries, tcp_syncookies and tcp_fin_timeout 4.6, tcp_timestamps, tcp_sack and tcp_window_scaling 4.13, tcp_rmem and tcp_wmem 4.15 (CentOS 7 has 3.10); tcp_tw_recycle ended with 4.12. " +
      "Update the kernel, or remove the sysctl from the container (sysctls of compose, --sysctl, securityContext, default_sysctls of Podman, enable_unprivileged_ports of containerd). What it was for " +
      "can be set on the node, or the program run as root or with CAP_NET_BIND_SERVICE",
    links: [
      "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/",
      "https://github.com/Websoft9/docker-library/issues/85",
    ],
  },
  {
    // Every kernel with network namespaces has this sysctl in each.
    id: "sysctl-name-blank",
    refines: "sysctl-absent-in-netns",
    by: "runtime",
    summary:
      "net.ipv4.ping_group_range, which every kernel has, is written with a blank before its equals sign, so that no file has that name; or a volume over / hides /proc",
    texts: absent("ipv4/ping_group_range"),
    evidence: "reported",
    fix:
      'write it without blanks round the equals sign: "net.ipv4.ping_group_range=0 0" in default_sysctls of /etc/containers/containers.conf or /usr/share/containers/containers.conf (containers-common 0.43.0 came with blanks: update it), in crio.conf, --sysctl and sysctls of compose the same; or leave that list empty where users need no ping. ' +
      "A volume at / of the container (-v /:/:O) needs another place, such as /host. gVisor and WSL 1 may really lack it",
    links: ["https://github.com/podman-container-tools/podman/issues/11209"],
  },
  {
    id: "sysctl-interface-missing",
    by: "runtime",
    summary:
      "a sysctl of a network interface that the container does not have when the runtime writes it: another name, or the network is made later",
    texts: INTERFACES.flatMap((name) => absent(`${oneOf(PER_INTERFACE)}/${name}/<words>`)),
    evidence: "reported",
    fix:
      "set net.ipv4.conf.all or net.ipv4.conf.default (net.ipv6.conf.…) instead, which are there before an interface is, or the name that the interface has in the container. Podman makes the " +
      "network after the start with a user namespace (--userns, --uidmap) or --network of another container; Docker 28 and newer take sysctls of an interface as " +
      "--network name=NET,driver-opt=com.docker.network.endpoint.sysctls=net.ipv4.conf.IFNAME.log_martians=1",
    links: [
      "https://github.com/podman-container-tools/podman/issues/27299",
      "https://docs.docker.com/reference/cli/docker/container/run/#sysctl",
    ],
  },
  {
    id: "sysctl-module-missing",
    by: "runtime",
    summary:
      "a sysctl of the network whose module is not loaded on the node, or that a container's namespace does not have",
    texts: OF_MODULES.flatMap(absent),
    evidence: "source",
    fix:
      "load the module on the node and name it in /etc/modules-load.d: br_netfilter for net.bridge, nf_conntrack for net.netfilter, ip_vs for net.ipv4.vs, sctp; net.ipv6 is missing where IPv6 is off " +
      "(ipv6.disable=1): remove the sysctl or turn it on. Bridges and nf_conntrack_max are set on the node, not in a container, on older kernels",
    links: [
      "https://docs.kernel.org/networking/nf_conntrack-sysctl.html",
      "https://docs.kernel.org/networking/ip-sysctl.html",
    ],
  },
  {
    id: "sysctl-denied-in-userns",
    by: "runtime",
    summary:
      "a sysctl of the container's own UTS or IPC namespace that the runtime may not write from a user namespace (rootless, userns-remap, Sysbox)",
    texts: OWN_DENIED,
    evidence: "reported",
    fix:
      "kernel.domainname: remove --domainname (domainname of compose) and write the whole name as --hostname. kernel.shm…, kernel.msg… and kernel.sem need Linux 6.9 in a user " +
      "namespace: update the kernel, remove the sysctl, or give that container none (--userns=host, userns_mode: host), which weakens its isolation",
    links: [
      "https://github.com/nestybox/sysbox/issues/287",
      "https://github.com/projectatomic/docker/issues/313",
    ],
  },
  {
    id: "node-sysctl-denied",
    by: "runtime",
    summary:
      "a program in the container, such as a chart's init container, may not write a sysctl, or one of the node is lower than the program wants",
    texts: [
      ...["<sysctl>", oneOf(SET_BY_PROGRAMS)].flatMap((key) => [
        ...["", ", ignoring"].flatMap((end) => [
          `sysctl: permission denied on key ${key}${end}`,
          `sysctl: setting key ${key}${end}: Permission denied`,
        ]),
        `sysctl: error setting key ${key}: Permission denied`,
      ]),
      ...["is", "likely"].map((is) =>
        `max virtual memory areas vm.max_map_count [<number>] ${is} too low, increase to at least [<number>]`
      ),
    ],
    evidence: "reported",
    anywhere: [
      ...OF_ENTRY_POINTS,
      "initContainer",
      "init-sysctl",
      "configure-sysctl",
      "bootstrap check",
      // Nearly always of an init container, as charts of Elasticsearch, OpenSearch and SonarQube have it.
      "on key vm.max_map_count",
      'on key "vm.max_map_count',
      "on key 'vm.max_map_count",
      'setting key "vm.max_map_count',
      "setting key 'vm.max_map_count",
    ],
    fix:
      "set it on the node: sysctl -w vm.max_map_count=262144, and the same in /etc/sysctl.d (Docker Desktop: in its VM, wsl -d docker-desktop). An init container needs privileged: true and runAsUser: 0 for it, which Pod Security or a chart's own securityContext may not allow. " +
      "Keys of the pod's own namespaces (net.*, kernel.shm*) go to securityContext.sysctls, --sysctl or sysctls of compose",
    links: [
      "https://www.elastic.co/guide/en/elasticsearch/reference/current/vm-max-map-count.html",
      "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/",
    ],
  },
];
