/**
 * Why the pods that a cluster's network needs on each node do not start or are not ready: CoreDNS, kube-proxy.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const LOOP = "https://coredns.io/plugins/loop/#troubleshooting";

/** Its names of a Corefile. */
const OF_COREDNS: readonly string[] = ["Corefile", "plugin/", "coredns", "CoreDNS", ".:53", "Listen:"];
/** What kube-proxy prints of itself. */
const OF_PROXY: readonly string[] = ["kube-proxy", "ProxyServer", "proxier", "Proxier", "server_others.go"];

/** CoreDNS and kube-proxy. */
export const NODE_NETWORK_SERVICES: readonly DaemonRule[] = [
  {
    id: "coredns-loop",
    by: "cluster",
    summary:
      "CoreDNS ends, because it forwards questions to itself: the node's resolv.conf, which it reads, names an address of the node such as 127.0.0.53",
    texts: [
      'plugin/loop: Loop (<any>) detected for zone "<name>", see https://coredns.io/plugins/loop#troubleshooting. Query: "HINFO <words>"',
      'plugin/loop: Loop (<any>) detected for zone "<name>", see <any>',
      'plugin/loop: Seen "<words>" more than twice, loop detected',
      'plugin/loop: Forwarding loop detected in "<name>" zone. Exiting. See https://coredns.io/plugins/loop#troubleshooting. Probe query: <any>',
      'plugin/loop: Forwarding loop detected in "<name>" zone. Exiting. <any>',
    ],
    evidence: "source",
    fix:
      "let the kubelet give pods the file with the real servers: resolvConf: /run/systemd/resolve/resolv.conf in /var/lib/kubelet/config.yaml of each node (with dnsmasq or NetworkManager a file of your own), restart the kubelet, then delete CoreDNS' pods. Or name servers in the Corefile: forward . 1.1.1.1 " +
      "instead of /etc/resolv.conf (kubectl -n kube-system edit configmap coredns). Taking the plugin loop out only hides it: the pod then runs until its memory is full",
    links: [LOOP],
  },
  {
    id: "coredns-no-upstream",
    by: "cluster",
    summary: "CoreDNS has no server to forward to: the resolv.conf of its node is empty or cannot be read",
    texts: [
      "plugin/forward: no nameservers found",
      "plugin/forward: no valid upstream addresses found",
      "plugin/proxy: no nameservers found",
      'plugin/forward: not an IP address, file, or valid domain: "<name>"',
      'plugin/forward: not an IP address or file: "<name>"',
    ],
    evidence: "source",
    fix:
      "give the node a resolv.conf with nameserver lines (the one of the kubelet's resolvConf), or name servers in the Corefile (forward . 10.0.0.2). In a cluster without any other names remove the line forward. Then delete CoreDNS' pods",
    links: ["https://github.com/coredns/coredns/issues/5764", "https://coredns.io/plugins/forward/"],
  },
  {
    id: "coredns-corefile",
    by: "cluster",
    summary: "CoreDNS does not start: its Corefile has an error, or a directive that its release does not know",
    texts: [
      "<path>:<number> - Error during parsing: Unknown directive '<words>'",
      "Corefile:<number> - Error during parsing: Unknown directive '<words>'",
      "<path>:<number> - Error during parsing: <any>",
      "Corefile:<number> - Error during parsing: <any>",
      "plugin/kubernetes: <path>:<number> - Error during parsing: <any>",
      "plugin/<words>: <path>:<number> - Error during parsing: <any>",
      "loading Caddyfile via flag: open <path>: <errno>",
    ],
    anywhere: OF_COREDNS,
    evidence: "source",
    fix:
      "correct the line of the Corefile (kubectl -n kube-system edit configmap coredns; of k3s coredns-custom). From 1.5 on proxy is forward, and the options upstream and resyncperiod of kubernetes, and federation, are no longer known: remove them (coredns migration of kubeadm upgrade does it). A directive of another build needs its image",
    links: ["https://github.com/coredns/deployment/blob/master/kubernetes/Upgrading_CoreDNS.md"],
  },
  {
    id: "coredns-port-denied",
    by: "cluster",
    summary: "CoreDNS may not open port 53: the container lacks the capability NET_BIND_SERVICE",
    texts: ["tcp", "udp"].flatMap((kind) => [
      `Listen: listen ${kind} :53: bind: permission denied`,
      `listen ${kind} :53: bind: permission denied`,
    ]),
    anywhere: OF_COREDNS,
    evidence: "reported",
    fix:
      "give the pod the sysctl net.ipv4.ip_unprivileged_port_start of 53 or less (securityContext.sysctls, from Linux 4.11 on; Docker and containerd's enable_unprivileged_ports, on by default from containerd 2.0, set 0), or let the container have capabilities.add: [NET_BIND_SERVICE], as in kubeadm's manifest, and run as root. As another user it gets the capability from its file only with allowPrivilegeEscalation: true, which weakens the pod. Docker before 20.10.3 lost it with SELinux: update",
    links: ["https://github.com/coredns/coredns/issues/2495", "https://github.com/kubernetes/kubeadm/issues/998"],
  },
  {
    id: "kube-proxy-ipvs",
    by: "cluster",
    summary:
      "kube-proxy cannot run in mode ipvs: the node's kernel has not loaded IPVS, or lacks it, or the program ipset fails",
    texts: [
      "can't use the IPVS proxier: IPVS proxier will not be used because the following required kernel modules are not loaded: [<words>]",
      "IPVS proxier will not be used because the following required kernel modules are not loaded: [<words>]",
      "can't use the IPVS proxier: <any>",
      "can't use the IPVS proxier: error getting ipset version, error: exit status <number>",
      "error getting ipset version, error: exit status <number>",
      "could not get IPVS services: no such file or directory",
      "error getting ipset version, error: <any>",
      "Could not get ipvs family information from the kernel. It is possible that ipvs is not enabled in your kernel. Native loadbalancing will not work until this is fixed.",
    ],
    evidence: "source",
    fix:
      "modprobe -a ip_vs ip_vs_rr ip_vs_wrr ip_vs_sh nf_conntrack ip_set on the node and name them in /etc/modules-load.d (their package: kernel-modules-extra, linux-modules-extra-$(uname -r); after an update of the kernel reboot), then restart kube-proxy. Or mode: iptables, or nftables from Linux 5.13 on, in its ConfigMap",
    links: ["https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/proxy/ipvs/README.md"],
  },
  {
    id: "kube-proxy-nftables",
    by: "cluster",
    summary: "kube-proxy cannot run in mode nftables: the node's kernel or its program nft is too old for it",
    texts: [
      "kernel version must be <words> or later <any>",
      "nft version must be v<words> or later <any>",
      "could not run nftables command: <any>",
      "unable to create proxier: could not run nftables command: <any>",
      "unable to create proxier: could not find nftables binary: <any>",
      "kube-proxy in nftables mode requires kernel <name> or later",
      "kube-proxy in nftables mode requires <any>",
      "unable to create proxier: kube-proxy in nftables mode requires <any>",
      "nftables version must be <name> or later",
    ],
    anywhere: OF_PROXY,
    evidence: "source",
    fix:
      "use a kernel of 5.13 or newer with nf_tables (modprobe -a nf_tables nft_chain_nat nft_fib_inet) and nft 1.0.1 or newer, or mode: iptables in kube-proxy's ConfigMap (kubectl -n kube-system edit configmap kube-proxy), and restart its pods",
    links: ["https://kubernetes.io/docs/reference/networking/virtual-ips/#proxy-mode-nftables"],
  },
  {
    id: "kube-proxy-failed",
    by: "cluster",
    behind: "all",
    summary: "kube-proxy does not start; its own reason follows",
    texts: ["unable to create proxier: <any>", "Error running ProxyServer: <any>"],
    evidence: "source",
    fix:
      "read what follows: a kernel module that is not loaded (modprobe, /lib/modules mounted in the pod), a sysctl that it may not set (privileged: true; nodes that are containers), or the API server that its kubeconfig names (ConfigMap kube-proxy)",
    links: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-proxy/"],
  },
  {
    id: "kube-proxy-node-unknown",
    by: "cluster",
    summary: "kube-proxy does not find its own node in the API: it runs under another name than the kubelet",
    texts: [
      'Failed to retrieve node info: nodes "<name>" not found',
    ],
    evidence: "source",
    fix:
      "kubectl get nodes: start kube-proxy with --hostname-override of the name that the node has there (in its DaemonSet from spec.nodeName, as kubeadm's does), the same as the kubelet's, and check that the kubelet has registered the node",
    links: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-proxy/"],
  },
];
