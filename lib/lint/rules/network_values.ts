/**
 * Addresses, names and environments that the standard network plugins refuse.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const PLUGINS = "https://www.cni.dev/plugins/current/";
/** What shows that a network plugin prints it. */
const OF_PLUGINS: readonly string[] = [
  "plugin type=",
  "failed (add)",
  "setup network",
  "set up pod",
  "CNI",
  "cni",
  "CNI_NETNS",
];

/** Values of network plugins. */
export const NETWORK_VALUES: readonly DaemonRule[] = [
  {
    id: "cni-gateway-outside",
    by: "containerd",
    summary:
      "the gateway of a route in the network's configuration is not reachable from the pod's address: it is of another subnet",
    texts: [
      "failed to add route <value>: network is unreachable",
      "failed to add route <value>: no route to host",
      "failed to add route <value>: invalid argument",
    ],
    evidence: "source",
    needs: OF_PLUGINS,
    isBeforeRuntime: true,
    fix:
      "give a gateway in the subnet of ipam (ranges or addresses of the file in /etc/cni/net.d or of the NetworkAttachmentDefinition), or leave gw out of routes; an address with the length /32 wants a route to its gateway first. Pods that run keep their network",
    links: [PLUGINS],
  },
  {
    id: "cni-sysctl-unknown",
    refines: "cni-plugin-failed",
    by: "containerd",
    summary: "the plugin tuning is to set a sysctl that the node's kernel does not have, or whose name is wrong",
    texts: [
      'plugin type="tuning" failed (add): open /proc/sys/<path>: no such file or directory',
      '<any>plugin type="tuning" failed (add): open /proc/sys/<path>: no such file or directory',
    ],
    evidence: "source",
    isBeforeRuntime: true,
    fix:
      "look on the node for the file below /proc/sys/net, in a network namespace (ip netns exec, nsenter -t PID -n): some sysctls exist only in the host's own, others want a module (nf_conntrack). Correct sysctl of the plugin's configuration; IFNAME stands for the interface",
    links: [`${PLUGINS}meta/tuning/`],
  },
  {
    id: "cni-interface-name",
    by: "containerd",
    summary: "the interface of the pod has a name that Linux does not take",
    texts: [
      "interface name is too long",
      "interface name is too long; interface name should be less than 16 characters",
      "interface name is . or ..",
      "interface name contains / or : or whitespace characters",
      "interface name is empty",
    ],
    evidence: "source",
    needs: OF_PLUGINS,
    isBeforeRuntime: true,
    fix:
      "give one of at most 15 characters without slash, colon and space: the part behind @ in the annotation k8s.v1.cni.cncf.io/networks, interface of its JSON form, or -i of cnitool and --network of nerdctl",
    links: ["https://www.cni.dev/docs/spec/"],
  },
  {
    id: "cni-environment",
    by: "containerd",
    summary:
      "a network plugin was called without what it wants to know, or with the host's network namespace instead of the pod's",
    texts: [
      "required env variables [<value>] missing",
      "plugin's netns and netns from CNI_NETNS should not be the same",
      "ARGS: unknown args [<value>]",
      "ARGS: invalid pair <name>",
    ],
    evidence: "source",
    needs: OF_PLUGINS,
    isBeforeRuntime: true,
    fix:
      "the pod's network namespace was removed, or the host's was given: delete the pod, so that it gets another one, and update the runtime and a meta plugin such as Multus, which call the others. By hand give CNI_COMMAND, CNI_CONTAINERID, CNI_NETNS, CNI_IFNAME and CNI_PATH; args that a plugin does not know want IgnoreUnknown=1 in CNI_ARGS",
    links: ["https://www.cni.dev/docs/spec/"],
  },
  {
    id: "user-namespace-kernel",
    refines: "rootfs-mount-failed",
    by: "containerd",
    summary:
      "the node's kernel, or the filesystem of containerd's data, cannot map the ids of a container's root filesystem for a user namespace",
    texts: [
      "kernel doesn't support pidfd",
      "failed to mount rootfs component: kernel doesn't support pidfd",
      ...["invalid argument", "operation not supported", "operation not permitted", "function not implemented"].flatMap(
        (errno) => [
          `unable to shift GID/UID or set mount attrs for <path>: ${errno}`,
          `failed to mount rootfs component: unable to shift GID/UID or set mount attrs for <path>: ${errno}`,
        ],
      ),
    ],
    evidence: "source",
    fix:
      "bring the node to Linux 6.3 or newer, with containerd's data on ext4, xfs, btrfs or another filesystem that has id-mapped mounts (NFS and an overlay have none), or run the pod without a user namespace (hostUsers: true), which takes that protection from it",
    links: ["https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/"],
  },
];
