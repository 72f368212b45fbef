/**
 * What fails when the network of a pod that ends is removed: the pod stays Terminating, no other one is held up.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { COMMON } from "./network_setup.ts";

/** A text of a CNI plugin at removing, behind what containerd, the kubelet and the CNI library put before it. */
function atRemoval(text: string): readonly string[] {
  return [
    `failed to destroy network for sandbox <id>: ${text}`,
    `failed to destroy network for sandbox <id>: plugin type=<type> failed (delete): ${text}`,
    `failed to destroy network for sandbox <id>: plugin type=<type> name=<name> failed (delete): ${text}`,
    `networkPlugin cni failed to teardown pod <pod> network: ${text}`,
  ];
}

/** Errors of the kernel for a route, a rule or an interface that is not there. */
const GONE: readonly string[] = ["no such file or directory", "no such process", "no such device", "Link not found"];

/** Failures at the removal of a pod's network. */
export const NETWORK_TEARDOWN: readonly DaemonRule[] = [
  {
    id: "cni-removal-failed",
    refines: "cni-plugin-failed",
    by: "containerd",
    summary: "the network of a pod that ends cannot be removed; the network plugin's own message follows",
    texts: [
      "failed to destroy network for sandbox <id>: <any>",
      "networkPlugin cni failed to teardown pod <pod> network: <any>",
      "failed to destroy network for pod sandbox <name>: <any>",
      "CmdDel (shim): <any>",
    ],
    evidence: "source",
    isBeforeRuntime: true,
    fix:
      "this pod stays Terminating, or its old sandbox is tried again for ever; its container has ended, and other pods are not held up by it. Read the log of the plugin that the message names (its pod on this node), and let that pod run again: the kubelet goes on trying. Where the plugin was removed for good, remove its file from /etc/cni/net.d, drain the node and reboot it, which ends the rest. " +
      "kubectl delete pod NAME --force only forgets the pod",
    links: [
      "https://github.com/containernetworking/cni/blob/main/SPEC.md#del-remove-container-from-network-or-un-apply-modifications",
    ],
  },
  {
    id: "cni-removal-unanswered",
    refines: "cni-plugin-unanswered",
    by: "containerd",
    summary:
      "the network of a pod that ends cannot be removed: the network plugin does not reach its data store (etcd), its controller or the API server",
    texts: [
      ...["connection refused", "no route to host", "network is unreachable", "connection timed out"].flatMap((error) =>
        ["connect", "getsockopt"].flatMap((call) => atRemoval(`dial tcp <address>: ${call}: ${error}`))
      ),
      ...atRemoval("dial tcp <address>: i/o timeout"),
      ...atRemoval("client: etcd cluster is unavailable or misconfigured; <value>"),
      ...atRemoval("context deadline exceeded"),
    ],
    evidence: "reported",
    needs: ["destroy network", "teardown pod"],
    isBeforeRuntime: true,
    fix:
      "let what listens at the address run again until these pods have ended (2379 and 4001 are etcd's ports, of an old Calico with its own data store: etcd_endpoints in /etc/cni/net.d): the kubelet tries again by itself. " +
      "If the plugin or its cluster was removed before the pods, put it back, or remove its file from /etc/cni/net.d, then drain the node and reboot it, which ends the sandboxes; next time remove pods first",
    links: ["https://github.com/containerd/cri/issues/732"],
  },
  {
    id: "cni-removal-gone",
    ...COMMON,
    summary:
      "the network of a pod that ends cannot be removed, as the plugin fails on a rule, route or interface that is already gone",
    texts: [
      ...GONE.flatMap((error) => [
        `failed to <delete|remove|del> <words>: ${error}`,
        // Of the plugin sbr.
        `Failed to delete rule ${error}`,
        `error in getting result from DelNetworkList: <words>: ${error}`,
        `error in getting result from DelNetwork: <words>: ${error}`,
        `failed to del rule table <number>: ${error}`,
      ]),
    ],
    needs: ["destroy network", "teardown pod", "DelNetwork", "failed to del rule table"],
    evidence: "reported",
    fix:
      "update the plugin that fails: with Multus the one behind ConflistDel or DelNetwork, not Multus itself: a plugin has to take what does not exist any more as removed. Until then this pod stays Terminating, with its container ended: kubectl delete pod NAME --force --grace-period=0 forgets it, and the kubelet's further tries end with a reboot of the drained node. " +
      "See what removes rules on the node: a restarted network daemon, NetworkManager or systemd-networkd",
    links: [
      "https://github.com/spidernet-io/cni-plugins/issues/47",
      "https://github.com/containernetworking/cni/blob/main/SPEC.md#del-remove-container-from-network-or-un-apply-modifications",
    ],
  },
  {
    id: "aws-cni-removal-refused",
    ...COMMON,
    summary:
      "Amazon's VPC CNI cannot remove the network of a pod that ends: its daemon ipamd does not know the sandbox, or failed to give its address back",
    texts: [
      "del cmd: failed to process delete request",
      "del cmd: failed to delete with prevResult: <any>",
      "del cmd: failed on tear down pod network: <any>",
      "del cmd: error received from DelNetwork gRPC call: <any>",
    ],
    evidence: "source",
    fix:
      "new pods are not held up. /var/log/aws-routed-eni/plugin.log and ipamd.log on the node say why: old releases answer so for a sandbox that ipamd has forgotten, for instance by a restart, and the kubelet tries for ever: update the add-on vpc-cni (newer ones take that as removed). Else see whether aws-node runs on the node. " +
      "What is left ends when the node is drained and rebooted or replaced",
    links: [
      "https://github.com/bottlerocket-os/bottlerocket/issues/359",
      "https://github.com/aws/amazon-vpc-cni-k8s/blob/master/cmd/routed-eni-cni-plugin/cni.go",
    ],
  },
  {
    id: "cni-interface-name-twice",
    ...COMMON,
    summary:
      "CRI-O finds two networks of the pod with the same interface name: with Multus 3.7.0 and 3.7.1 its own and the default network's record, else two of the pod's networks",
    texts: [
      "network <name> requested interface name <name> already assigned",
      "failed to destroy network for pod sandbox <name>: network <name> requested interface name <name> already assigned",
      "failed to create pod network sandbox <name>: network <name> requested interface name <name> already assigned",
    ],
    evidence: "source",
    fix:
      "at removing: Multus wrote the default network's record into /var/lib/cni, where CRI-O reads it: update Multus, which from 3.7.2 on has a directory of its own. Pods made before stay Terminating: kubectl delete pod NAME --force --grace-period=0, then drain the node and reboot it. " +
      "At the start: give each network of the pod's annotation another interface (NAME@net1), and let eth0 to the default one",
    links: [
      "https://github.com/k8snetworkplumbingwg/multus-cni/issues/677",
      "https://github.com/cri-o/ocicni/blob/main/pkg/ocicni/ocicni.go",
    ],
  },
];
