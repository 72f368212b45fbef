/**
 * Why a network plugin fails: what well-known plugins print for what is wrong on the node.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** What precedes the errors of a network plugin's requests to the API server. */
const REQUESTS: readonly string[] = [
  "error getting ClusterInformation: Get <url>: ",
  "error getting pod: Get <url>: ",
];

/** What shows that the pod has its network at last. */
const CONNECTED: readonly string[] = [
  "Successfully pulled image",
  "Failed to pull image",
  "failed to create containerd task",
  "OCI runtime create failed",
  "Back-off restarting failed container",
];

function requests(errors: readonly string[]): readonly string[] {
  return errors.flatMap((error) => REQUESTS.map((request) => request + error));
}

/** Why a network plugin fails. */
export const NETWORK_CAUSES: readonly DaemonRule[] = [
  {
    id: "cni-flannel-not-running",
    by: "containerd",
    summary:
      "flannel has not written its subnet on the node: its daemon does not run, or its CNI configuration is left over",
    texts: [
      "open /run/flannel/subnet.env: no such file or directory",
      "loadFlannelSubnetEnv failed: open /run/flannel/subnet.env: no such file or directory",
    ],
    evidence: "reported",
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix:
      "read the log of kube-flannel's pod on the node: often the pod CIDR is not that of net-conf.json, or the node has " +
      "none; where another plugin is meant, remove flannel's file from /etc/cni/net.d",
    links: ["https://github.com/flannel-io/flannel/blob/master/Documentation/troubleshooting.md"],
  },
  {
    id: "cni-calico-not-running",
    by: "containerd",
    summary: "calico/node has not written the node's name: it does not run, or its CNI configuration is left over",
    texts: ["stat", "open"].flatMap((call) => {
      const missing = `${call} /var/lib/calico/nodename: no such file or directory`;
      return [
        missing,
        `${missing}: check that the calico/node container is running and has mounted /var/lib/calico/`,
      ];
    }),
    evidence: "reported",
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix:
      "check that calico-node runs on the node and mounts /var/lib/calico/, and read its log; where another plugin is " +
      "meant, remove Calico's files from /etc/cni/net.d",
    links: ["https://github.com/kubernetes/kubeadm/issues/1259"],
  },
  {
    id: "cni-credentials",
    by: "containerd",
    summary:
      "the API server does not accept the network plugin's credentials on the node, or the plugin not its certificate",
    texts: [
      "error getting ClusterInformation: connection is unauthorized: Unauthorized",
      "error getting pod: Unauthorized",
      ...requests([
        "x509: certificate signed by unknown authority",
        "tls: failed to verify certificate: x509: certificate signed by unknown authority",
      ]),
    ],
    evidence: "reported",
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix:
      "restart the network plugin's pod on the node, which writes its kubeconfig in /etc/cni/net.d anew; check the " +
      "node's clock. After a new installation of the cluster remove files of the old one",
    links: ["https://github.com/projectcalico/calico/issues/4857"],
  },
  {
    id: "cni-api-unreachable",
    by: "containerd",
    summary: "the network plugin cannot reach the API server from the node",
    texts: requests(
      ["i/o timeout", "connect: connection refused", "connect: no route to host", "connect: network is unreachable"]
        .map((error) => `dial tcp <address>: ${error}`),
    ),
    evidence: "reported",
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix:
      "check that kube-proxy runs on the node and that the node reaches the Service kubernetes, or the address in the " +
      "plugin's kubeconfig in /etc/cni/net.d",
    links: ["https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"],
  },
  {
    id: "cni-daemon-not-running",
    by: "containerd",
    summary: "the network plugin's daemon does not run on the node: its socket or port does not answer",
    texts: [
      ...["no such file or directory", "connection refused"].flatMap((error) =>
        [
          "/var/run/cilium/cilium.sock",
          "/var/run/ovn-kubernetes/cni//ovn-cni-server.sock",
          "/run/openvswitch/kube-ovn-daemon.sock",
          "/var/run/antrea/cni.sock",
          "/host/run/multus/multus.sock",
        ].map((socket) => `dial unix ${socket}: connect: ${error}`)
      ),
      ...["AddNetwork", "DelNetwork"].map((call) =>
        `Error received from ${call} gRPC call: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:50051: connect: connection refused"`
      ),
      ...["AddNetwork", "DelNetwork"].map((call) =>
        `Error received from ${call} gRPC call: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial tcp 127.0.0.1:50051: connect: connection refused"`
      ),
      "unable to allocate IP address: Post <url>: dial tcp 127.0.0.1:6784: connect: connection refused",
    ],
    evidence: "source",
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix:
      "check that the network plugin's pod (cilium, aws-node, weave-net, antrea-agent, multus, ovnkube-node) runs on the " +
      "node, and read its log: while it starts, pods wait for it",
    links: ["https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/network-plugins/"],
  },
  {
    id: "cni-pod-unknown",
    by: "containerd",
    summary: "the network plugin does not find the pod in the API: it was deleted meanwhile, or crictl made it",
    texts: [
      "failed to setup network for sandbox <id>: pods <quotedName> not found",
      "failed to setup network for sandbox <id>: plugin type=<type> failed (add): pods <quotedName> not found",
      "failed to setup network for sandbox <id>: plugin type=<type> name=<name> failed (add): pods <quotedName> not found",
      "networkPlugin cni failed to set up pod <pod> network: pods <quotedName> not found",
      "Multus: [<pod>]: error getting pod: pods <quotedName> not found",
      "Multus: [<pod>]: error waiting for pod: pods <quotedName> not found",
      "Multus: error getting pod: pods <quotedName> not found",
    ],
    evidence: "reported",
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix: "nothing for a deleted pod: the kubelet removes the sandbox. A sandbox of crictl has no network from such a " +
      "plugin: start a pod with kubectl, or use a plugin that does not ask the API",
    links: ["https://github.com/containerd/cri/issues/520"],
  },
  {
    id: "cni-bridge-address",
    by: "containerd",
    summary: "the node's bridge has an address of another range than the one that the network plugin has been given",
    texts: ["failed to set bridge addr: <bridge> already has an IP address different from <address>"],
    evidence: "reported",
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix:
      "delete the bridge on the node (ip link delete cni0) after its pods have been moved, and restart the network " +
      "plugin's pod: it is of an earlier installation or pod CIDR",
    links: ["https://github.com/kubernetes/kubernetes/issues/39557"],
  },
];
