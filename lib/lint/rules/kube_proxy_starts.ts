/**
 * Why kube-proxy does not start, or does not write its rules.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const PROXY = "https://kubernetes.io/docs/reference/command-line-tools-reference/kube-proxy/";
const MODES = "https://kubernetes.io/docs/reference/networking/virtual-ips/#proxy-modes";

/** kube-proxy's starts. */
export const KUBE_PROXY_START_RULES: readonly DaemonRule[] = [
  {
    id: "kube-proxy-iptables-missing",
    by: "cluster",
    summary: "kube-proxy does not start: the program iptables is missing or the kernel has no iptables for it",
    texts: [
      "iptables is not available on this host",
      "unable to create proxier: iptables is not available on this host",
      "Error running ProxyServer iptables is not available on this host",
    ],
    evidence: "source",
    needs: ["iptables is not available on this host"],
    fix:
      "on the node: modprobe -a ip_tables iptable_nat iptable_filter ip6_tables nf_nat (in /etc/modules-load.d for the next boot); after an update of the kernel reboot. A kernel without them (RHEL 10 and others have only nf_tables): mode: nftables in kube-proxy's configuration, from 1.31. The pod has to be privileged and mount /lib/modules; a kube-proxy outside of a pod needs the package iptables",
    links: [MODES],
  },
  {
    id: "kube-proxy-config-missing",
    by: "cluster",
    summary: "kube-proxy does not start: the file of its --config is not there",
    texts: [
      "failed complete: open <path>: no such file or directory",
      "failed complete: open /var/lib/kube-proxy/config.conf: no such file or directory",
      "failed complete: invalid configuration: no configuration has been provided",
    ],
    evidence: "source",
    anywhere: ["command failed", "kube-proxy", "proxier"],
    fix:
      "kubectl -n kube-system get configmap kube-proxy -o yaml has to have config.conf and kubeconfig.conf, which the DaemonSet mounts at /var/lib/kube-proxy: kubeadm init phase addon kube-proxy writes both anew. As a service of the node make the file that its unit names",
    links: [PROXY],
  },
  {
    id: "kube-proxy-settings-open",
    by: "cluster",
    summary: "no failed start: kube-proxy only advises to set an option",
    texts: [
      "Kube-proxy configuration may be incomplete or incorrect <any>",
      "nodePortAddresses is unset; NodePort connections will be accepted on all local IPs. <any>",
    ],
    evidence: "source",
    behind: "all",
    needs: ["Kube-proxy configuration", "nodePortAddresses"],
    fix:
      "kube-proxy runs on, so another line has the cause. To end the warning: nodePortAddresses: [primary] in its ConfigMap (kubectl -n kube-system edit configmap kube-proxy) and restart its pods; NodePorts then answer on the node's main address only",
    links: [PROXY],
  },
  {
    id: "iptables-restore-option-unknown",
    by: "cluster",
    summary:
      "iptables-restore on the node does not know an option that kube-proxy uses, or finds a rule that it cannot take",
    texts: [
      "ip6tables-restore <words>: unknown option <name>",
      "iptables-restore <words>: unknown option <name>",
      "exit status 2: ip6tables-restore <words> (nf_tables): unknown option <any>",
      "exit status 2: iptables-restore <words> (nf_tables): unknown option <any>",
      ...["", "6"].map((six) => `ip${six}tables-restore <words>: unknown option <any>`),
    ],
    evidence: "source",
    anywhere: ["iptables-restore", "ip6tables-restore"],
    fix:
      "update iptables on the node to 1.8.4 or newer (of a kube-proxy that runs outside its image), or the network plugin's image that brings its own. --random-fully, --wait-interval: an old program with a newer kernel, or the reverse; a module that the option belongs to is not loaded: modprobe xt_comment xt_statistic xt_conntrack",
    links: ["https://github.com/kubernetes/kubernetes/issues/104061", MODES],
  },
];
