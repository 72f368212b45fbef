/**
 * Why a step of a start fails, whichever program fails it: known only by the error that its message ends with.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { COMMON } from "./network_setup.ts";

const DEBUG =
  "https://kubernetes.io/docs/tasks/administer-cluster/migrating-from-dockershim/troubleshooting-cni-plugin-related-errors/";

/** Failures that only `step_causes.ts` knows the words of. */
export const STEP_RULES: readonly DaemonRule[] = [
  {
    id: "cni-plugin-unanswered",
    ...COMMON,
    summary:
      "the network plugin gets no answer: of its own daemon or controller, the API server, its datastore or a cloud's API",
    texts: [],
    evidence: "reported",
    fix:
      "read the log of the network plugin's pod on the node and that of its controller: it is overloaded, still starts, or does not reach " +
      "the API server or its cloud; the kubelet tries again. See whether the node has CPU, memory and disk throughput left",
    links: [DEBUG],
  },
  {
    id: "cni-state-missing",
    ...COMMON,
    summary:
      "a file that the network plugin's daemon writes on the node is missing: it has not started there yet, or was removed",
    texts: [],
    evidence: "reported",
    fix:
      "check that the network plugin's pod runs on the node, mounts the directory that the message names from the node, and read its log; where " +
      "another plugin is meant, remove the file of the former from /etc/cni/net.d",
    links: [DEBUG],
  },
  {
    id: "cni-plugin-denied",
    ...COMMON,
    summary:
      "the network plugin may not do what it has to on the node: a security module, a missing privilege, a read-only filesystem, or a daemon without root",
    texts: [],
    evidence: "reported",
    fix:
      "look for denials in the journal (ausearch -m avc; dmesg for apparmor); on a node that is itself a container, or with a daemon that does not " +
      "run as root, network plugins lack CAP_NET_ADMIN or a writable /proc/sys; check the owner of the file that the message names",
    links: [DEBUG],
  },
  {
    id: "cni-listing-interrupted",
    ...COMMON,
    summary:
      "the network plugin's listing of the kernel's interfaces, addresses or routes was interrupted by a change: many pods start or end on the node at once",
    texts: [],
    evidence: "reported",
    fix:
      "wait: the kubelet tries again. If it comes often, update the plugin to a release that repeats such a listing (Amazon's VPC CNI: 1.20.5), and start fewer pods of the node at once",
    links: ["https://github.com/aws/amazon-vpc-cni-k8s/issues/3460"],
  },
  {
    id: "cni-kubelet-socket",
    ...COMMON,
    summary: "the network plugin's daemon does not reach the kubelet's socket for the devices of a pod",
    texts: [],
    evidence: "reported",
    fix:
      "mount /var/lib/kubelet/pod-resources of the node into the pod of Multus or of the SR-IOV plugin, or, where the kubelet has another root " +
      "directory, that one at this path",
    links: ["https://github.com/k8snetworkplumbingwg/multus-cni/blob/v4.2.4/pkg/kubeletclient/kubeletclient.go"],
  },
  {
    id: "cni-node-unknown",
    ...COMMON,
    summary:
      "the network plugin does not find its node in the API: the node was deleted, or the plugin has another name for it",
    texts: [],
    evidence: "reported",
    fix:
      "compare kubectl get nodes with the node name in the plugin's configuration (Calico: /var/lib/calico/nodename; else the variable NODENAME or " +
      "NODE_NAME of its pod) and with the host's name; after a change of the host's name restart the kubelet and the plugin's pod",
    links: [DEBUG],
  },
  {
    id: "volume-space",
    by: "kubelet",
    summary:
      "the volume cannot be mounted or prepared, because a disk is full: of the node, of the storage, or the volume itself",
    texts: [],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "check df -h and df -i on /var/lib/kubelet of the node, the free space of the storage that the volume's driver uses, and the volume's own size; " +
      "expand what is full, or free space there",
    links: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/#expanding-persistent-volumes-claims"],
  },
  {
    id: "runtime-space",
    by: "runtime",
    summary:
      "the runtime reached a limit of space or of kernel objects: a disk or its inodes, inotify watches, cgroups, or keys",
    texts: [],
    evidence: "reported",
    fix:
      "for a file check df -h and df -i of the disk that the message names; for inotify raise fs.inotify.max_user_watches; for a directory below " +
      "/sys/fs/cgroup count the cgroups (/proc/cgroups) and remove those of dead containers; for a keyring raise kernel.keys.maxkeys and maxbytes",
    links: ["https://man7.org/linux/man-pages/man7/keyrings.7.html"],
  },
];
