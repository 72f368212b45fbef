/**
 * The node's firewall programs and its kernel: what iptables itself prints, whichever program calls it.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** What iptables that speaks to nf_tables could not do. */
const NF_TABLES: readonly string[] = ["RULE_APPEND", "RULE_INSERT", "RULE_REPLACE", "CHAIN_ADD", "TABLE_ADD"].flatMap((
  call,
) =>
  ["No such file or directory", "Operation not supported", "Invalid argument", "Protocol not supported"].flatMap((
    errno,
  ) => ["rule in chain <name>", "chain <name>", "table <name>"].map((what) => `${call} failed (${errno}): ${what}`))
);

/** Firewalls that the kernel does not have. */
export const FIREWALL_FAILURES: readonly DaemonRule[] = [
  {
    id: "iptables-unsupported",
    by: "shim",
    summary:
      "iptables cannot set rules with the node's kernel: a module is missing, or it is the wrong one of iptables-legacy and iptables-nft",
    texts: [
      ...["iptables", "ip6tables"].flatMap((name) => [
        `can't initialize ${name} table <name>: Table does not exist (do you need to insmod?)`,
        `can't initialize ${name} table <name>: iptables who? (do you need to insmod?)`,
      ]),
      "Could not fetch rule set generation id: Invalid argument",
      "Could not fetch rule set generation id: Operation not supported",
      "Could not fetch rule set generation id: Protocol not supported",
      "modprobe: FATAL: Module ip_tables not found in directory <path>",
      "modprobe: FATAL: Module iptable_nat not found in directory <path>",
      ...NF_TABLES,
    ],
    evidence: "reported",
    fix:
      "reboot if the kernel was updated and its modules no longer exist; load them (modprobe ip_tables iptable_nat nf_tables nft_compat nf_nat " +
      "xt_conntrack), or use a kernel that has them. Or take the other iptables: update-alternatives --set iptables /usr/sbin/iptables-legacy " +
      "or iptables-nft, in docker:dind DOCKER_IPTABLES_LEGACY=1",
    links: [
      "https://github.com/docker-library/docker/issues/463",
      "https://wiki.nftables.org/wiki-nftables/index.php/Legacy_xtables_tools",
    ],
  },
];
