/**
 * What a network plugin's requests to the API server fail with, whatever words the plugin puts before that.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { COMMON, OF_CNI, spoken } from "./network_setup.ts";

/** Why a request to the API server fails; most words of that are in `step_causes.ts`. */
export const NETWORK_API: readonly DaemonRule[] = [
  {
    id: "multus-credentials",
    refines: "cni-credentials",
    ...COMMON,
    summary:
      "Multus's credentials on the node are no longer valid: its token has expired, or Multus was removed and its CNI configuration is left",
    texts: ["error getting pod", "error waiting for pod", "failed to get pod"].flatMap((step) =>
      ["Multus: [<pod>]: ", "Multus: "].map((lead) => `${lead}${step}: Unauthorized`)
    ),
    needs: [...OF_CNI, "Multus: ["],
    anywhere: ["Multus: ["],
    evidence: "reported",
    fix:
      "Multus is no longer wanted: on every node remove 00-multus.conf (.conflist) and multus.d from /etc/cni/net.d, so that the main plugin's file is the first again, and delete the pods that hang. It is: kubectl -n kube-system rollout restart daemonset kube-multus-ds, which writes multus.d/multus.kubeconfig with a new token; an old release does not renew it before it ends: update it. " +
      "Its ServiceAccount multus has to exist",
    links: [
      "https://github.com/k8snetworkplumbingwg/multus-cni/issues/1094",
      "https://github.com/k8snetworkplumbingwg/multus-cni/blob/master/docs/thick-plugin.md",
    ],
  },
  {
    id: "multus-kubeconfig-unset",
    ...COMMON,
    summary:
      "Multus runs without a kubeconfig, and so looks for the token of a pod, which the node does not have: a NetworkAttachmentDefinition names multus itself as its type, or its configuration has no kubeconfig",
    texts: [
      "GetK8sClient: failed to get context for in-cluster kube config: <any>",
      ...["token", "ca.crt"].map((file) =>
        `GetK8sClient: failed to get context for in-cluster kube config: open /var/run/secrets/kubernetes.io/serviceaccount/${file}: no such file or directory`
      ),
      "GetK8sClient: failed to get context for in-cluster kube config: unable to load in-cluster configuration, KUBERNETES_SERVICE_HOST and KUBERNETES_SERVICE_PORT must be defined",
    ],
    evidence: "source",
    fix:
      "look at the network that the message names: kubectl get net-attach-def NAME -o jsonpath='{.spec.config}'. Its type has to be the plugin that makes the interface (macvlan, ipvlan, bridge, sriov), never multus; the pod and its service account are not to blame. If it is the node's own configuration of Multus in /etc/cni/net.d, give it kubeconfig: /etc/cni/net.d/multus.d/multus.kubeconfig, or restart the pod kube-multus-ds, which writes both",
    links: [
      "https://github.com/k8snetworkplumbingwg/multus-cni/issues/1326",
      "https://github.com/k8snetworkplumbingwg/multus-cni/blob/v4.2.4/docs/configuration.md",
    ],
  },
  {
    id: "cni-credentials",
    ...COMMON,
    summary:
      "the API server does not accept the network plugin's credentials on the node, or the plugin not its certificate",
    texts: spoken([
      "Unauthorized",
      "connection is unauthorized: Unauthorized",
      "connection is unauthorized",
      "connection is unauthorized: the server has asked for the client to provide credentials",
    ]),
    needs: [...OF_CNI, "connection is unauthorized"],
    evidence: "reported",
    fix:
      "restart the plugin's pod on the node, which writes its kubeconfig in /etc/cni/net.d anew: kubectl -n calico-system (or kube-system) delete pod calico-node-… of that node; Multus likewise. That pod renews the token every few hours: if the error comes back, it is not ready (its log: a wrong address, IP_AUTODETECTION_METHOD or nodeAddressAutodetectionV4; Typha) or too old for the cluster: update Calico with its ClusterRoles. Unknown authority: files of an earlier cluster, which kubeadm reset leaves in /etc/cni/net.d: remove them. Check the node's clock, and that the plugin's ServiceAccount exists",
    links: ["https://github.com/projectcalico/calico/issues/4857"],
  },
  {
    id: "cni-forbidden",
    ...COMMON,
    summary: "the API server refuses what the network plugin asks: its account lacks the permission",
    texts: spoken([
      ...[
        "resource <resource> in API group <name> in the namespace <name>",
        "resource <resource> in API group <name> at the cluster scope",
      ]
        .flatMap((what) => [
          `connection is unauthorized: <words> <quotedName> is forbidden: User <user> cannot <words> ${what}`,
          `<words> <quotedName> is forbidden: User <user> cannot <words> ${what}`,
          `<words> is forbidden: User <user> cannot <words> ${what}`,
          `is forbidden: User <user> cannot <words> ${what}`,
        ]),
      "connection is unauthorized: <name> is forbidden",
      "connection is unauthorized: <name> is forbidden: <why>",
      "connection is unauthorized: <name> <quotedName> is forbidden: <why>",
    ]),
    needs: [...OF_CNI, "connection is unauthorized"],
    evidence: "reported",
    fix: "the account in the message lacks a right, most often after an update: apply the whole manifest or chart of " +
      "the plugin's release again, with its ClusterRole and ClusterRoleBinding (Calico: kubectl get " +
      "clusterrole,clusterrolebinding calico-node calico-cni-plugin; with the Tigera operator update the operator " +
      "first). Then restart its pods on the node (kubectl -n kube-system rollout restart ds calico-node), which " +
      "write plugin and kubeconfig (/etc/cni/net.d/calico-kubeconfig) of the same release. If the plugin was " +
      "replaced, remove the old one's files from /etc/cni/net.d.",
    links: ["https://github.com/projectcalico/calico/issues/5046"],
  },
  {
    id: "cni-api-unreachable",
    ...COMMON,
    summary: "the network plugin cannot reach the API server from the node",
    texts: [
      // Of the first plugin of OVN, in Python.
      "failed to get pod annotation:(Connection error(<number>, 'Connection refused'))",
    ],
    evidence: "reported",
    fix:
      "see that kube-proxy (or what replaces it) runs on the node, and from there curl -k https://10.96.0.1:443/livez, with the address of the Service kubernetes, or that in the plugin's kubeconfig in /etc/cni/net.d. It is not reached: the log of kube-proxy, a firewall (firewalld, security groups: 6443), a Service range that overlaps the nodes' network. An address of before: restart the plugin's pod, which writes the file anew. An HTTP proxy in the runtime's unit: add the Service range to NO_PROXY, restart it. Else see whether the API server runs and is not too busy",
    links: ["https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"],
  },
  {
    id: "cni-api-slow",
    ...COMMON,
    summary:
      "the network plugin reaches the API server, but that is too busy, or etcd behind it too slow, to answer in time",
    texts: [],
    evidence: "source",
    fix:
      "the kubelet tries again: if it ends by itself, too many pods were started at once. Else look at the control plane: kubectl get --raw '/readyz?verbose', the logs " +
      'of kube-apiserver and etcd (a slow disk: etcd\'s "took too long"), its CPU and memory, API Priority and Fairness, and webhooks that do not answer',
    links: ["https://github.com/kubernetes/kubernetes/issues/122938", "https://etcd.io/docs/v3.5/faq/"],
  },
  {
    id: "cni-api-kind-missing",
    ...COMMON,
    summary:
      "the API server does not have the kind of object that the network plugin asks for: its CustomResourceDefinition is not installed, or of another release",
    texts: [],
    evidence: "source",
    fix:
      "apply the CustomResourceDefinitions of the plugin's manifest, of the same release as its program on the node (kubectl get crd), and restart its pods",
    links: ["https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/custom-resources/"],
  },
  {
    id: "cni-kubeconfig",
    ...COMMON,
    summary:
      "the network plugin's kubeconfig on the node is missing or wrong: the plugin's pod has not written it yet, or to another directory",
    texts: [
      ...["stat", "open"].flatMap((call) =>
        ["no such file or directory", "permission denied"].map((errno) =>
          `error loading config file "<path>": ${call} <path>: ${errno}`
        )
      ),
      "GetK8sClient: failed to get context for the kubeconfig <path>: <any>",
      "IPAM client initialization error: <any>",
      "Failed setting up kubernetes client with kubeconfig <path>",
    ],
    evidence: "source",
    anywhere: [
      "cni",
      "multus",
      "network for pod",
      "sandbox",
      "GetK8sClient",
      "IPAM client",
      "Failed setting up kubernetes client",
    ],
    fix:
      "check that the plugin's pod on the node runs and mounts /etc/cni/net.d (conf_dir of the runtime) of the node, and that the path in its " +
      "configuration is one of the node, not of the container; restart that pod, which writes the file anew",
    links: ["https://github.com/k8snetworkplumbingwg/multus-cni/blob/v4.2.4/docs/configuration.md"],
  },
];
