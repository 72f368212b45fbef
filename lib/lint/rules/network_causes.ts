/**
 * Why a network plugin fails: what well-known plugins print for what is wrong on the node.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { COMMON, CONNECTED, OF_CNI, spoken } from "./network_setup.ts";

const CALICO = "https://github.com/projectcalico/calico";
const MULTUS = "https://github.com/k8snetworkplumbingwg/multus-cni";

/** What precedes the errors of a network plugin's requests to the API server. */
const REQUESTS: readonly string[] = [
  "",
  "error getting ClusterInformation: ",
  "error getting ClusterInformation: connection is unauthorized: ",
  "connection is unauthorized: ",
  "error getting pod: ",
  "error waiting for pod: ",
  "error retrieving pod: ",
  "failed to get pod info: ",
  "failed to create client: ",
  "k8s get error: ",
  "k8s get OverlappingRangeIPReservation error: ",
];

function requests(errors: readonly string[]): readonly string[] {
  return spoken(errors.flatMap((error) => REQUESTS.map((request) => `${request}Get <apiUrl>: ${error}`)));
}

/** An error of a certificate: since Go 1.20 with what failed before it. */
function certificate(error: string): readonly string[] {
  return [`x509: ${error}`, `tls: failed to verify certificate: x509: ${error}`];
}

/** Where the daemons of network plugins listen. */
const SOCKETS: readonly string[] = [
  "/var/run/cilium/cilium.sock",
  "/run/cilium/cilium.sock",
  "/var/run/ovn-kubernetes/cni//ovn-cni-server.sock",
  "/var/run/ovn-kubernetes/cni/ovn-cni-server.sock",
  "/run/openvswitch/kube-ovn-daemon.sock",
  "/var/run/antrea/cni.sock",
  "/host/run/multus/multus.sock",
  "/run/multus/multus.sock",
  "/run/multus/socket/multus.sock",
  "/var/run/istio-cni/pluginevent.sock",
  "/var/run/multus/multus.sock",
  "/run/cni/dhcp.sock",
  "/var/run/calico/cni-server.sock",
  "/var/run/openshift-sdn/cniserver/socket",
];

/** The same of ports: of Amazon's ipamd, Azure's CNS, Weave Net. */
const DAEMON_PORTS: readonly string[] = ["50051", "10090", "6784"];

/** Plugins that ask a daemon or the API. */
const AGENTS: readonly DaemonRule[] = [
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
    fix:
      "apply the ClusterRole and ClusterRoleBinding of the network plugin's manifest, of the same release as the plugin; " +
      "the account in the message shows which",
    links: ["https://github.com/projectcalico/calico/issues/5046"],
  },
  {
    id: "cni-calico-not-ready",
    ...COMMON,
    summary: "Calico is not set up in the cluster yet, or is locked for an upgrade",
    texts: [
      "Calico is currently not ready to process requests",
      "resource does not exist: ClusterInformation(default) with error: <any>",
      "error getting ClusterInformation: resource does not exist: ClusterInformation(default) with error: <any>",
    ],
    evidence: "source",
    fix:
      "check that Calico's CustomResourceDefinitions are installed and that calico-node and calico-kube-controllers run: " +
      "they write ClusterInformation default; where another plugin is meant, remove Calico's files from /etc/cni/net.d",
    links: [`${CALICO}/blob/v3.30.0/cni-plugin/pkg/plugin/plugin.go`],
  },
  {
    id: "cni-cilium-endpoint",
    ...COMMON,
    summary: "Cilium's agent runs on the node, but did not make the pod's endpoint or address",
    texts: [
      "unable to create endpoint: [PUT /endpoint/{id}][<number>] <any>",
      "unable to create endpoint: Cilium API client timeout exceeded",
      "unable to create endpoint: <any>",
      "[PUT /endpoint/{id}][429] putEndpointIdTooManyRequests",
      "unable to allocate IP via local cilium agent: <any>",
      "unable to get configuration from Cilium agent: <any>",
    ],
    evidence: "reported",
    fix:
      "read the log of cilium's pod on the node, and see cilium-dbg status --verbose and cilium-dbg endpoint list there: " +
      "429 and a timeout mean that it is busy or hangs; restart that pod if it does not recover, or update Cilium",
    links: ["https://github.com/cilium/cilium/issues/40219", "https://github.com/cilium/cilium/issues/24361"],
  },
  {
    id: "cni-agent-refused",
    ...COMMON,
    summary: "a service mesh's agent on the node could not take the pod in",
    texts: [
      "unable to push CNI event (status code <number>): <any>",
      "istio-cni cmdAdd failed to contact node Istio CNI agent: unable to push CNI event (status code <number>): <any>",
      "unable to push CNI event, error was <number>",
      "istio-cni cmdAdd error: <any>",
      "istio-cni cmdAdd failed to check if pod is ambient: <any>",
    ],
    evidence: "reported",
    fix:
      "read the log of istio-cni-node on the node: most often iptables or ipset rules cannot be set in the pod's network, or " +
      "ztunnel does not run there",
    links: ["https://github.com/istio/istio/blob/1.26.0/cni/pkg/plugin/plugin.go"],
  },
  {
    id: "cni-default-network-waiting",
    ...COMMON,
    summary: "Multus waits for the default network plugin, which has not written its configuration on the node",
    texts: [
      "have you checked that your default network is ready? still waiting for readinessindicatorfile @ <path>. pollimmediate error: <any>",
      "PollImmediate error waiting for ReadinessIndicatorFile: <any>",
      "PollImmediate error waiting for ReadinessIndicatorFile (on del): <any>",
    ],
    evidence: "source",
    fix:
      "read the log of the default network's pod on the node (ovnkube-node, calico-node, cilium): it writes the file that " +
      "the message names, or that readinessindicatorfile of Multus' configuration names",
    links: [`${MULTUS}/blob/v4.2.4/pkg/multus/multus.go`],
  },
  {
    id: "cni-network-invalid",
    ...COMMON,
    summary: "the configuration in a NetworkAttachmentDefinition is no valid JSON, or none of CNI",
    texts: [
      "GetCNIConfig: err in getCNIConfigFromSpec: failed to unmarshal Spec.Config: <any>",
      "GetCNIConfig: err in getCNIConfigFromSpec: <any>",
      "failed to unmarshal Spec.Config: <any>",
      "LoadDelegateNetConf: error unmarshalling delegate config: <any>",
      ...[
        "invalid character <name> looking for beginning of object key string",
        "invalid character <name> after object key:value pair",
        "invalid character <name> looking for beginning of value",
        "unexpected end of JSON input",
        "invalid character <name> after array element",
      ].flatMap((fault) => [
        `GetCNIConfig: err in getCNIConfigFromSpec: failed to unmarshal Spec.Config: ${fault}`,
        `failed to unmarshal Spec.Config: ${fault}`,
      ]),
    ],
    evidence: "reported",
    fix:
      "correct spec.config of the NetworkAttachmentDefinition: it is JSON in a text, without a comma before } or ], and needs cniVersion and " +
      "type; kubectl get net-attach-def NAME -o jsonpath='{.spec.config}' | jq . shows the place",
    links: ["https://github.com/k8snetworkplumbingwg/multus-cni/issues/731"],
  },
  {
    id: "cni-network-missing",
    ...COMMON,
    summary:
      "the NetworkAttachmentDefinition that the pod's annotation names does not exist, or neither it nor the node has its configuration",
    texts: [
      'cannot find a network-attachment-definition (<name>) in namespace (<name>): network-attachment-definitions.k8s.cni.cncf.io "<name>" not found',
      "cannot find a network-attachment-definition (<name>) in namespace (<name>): <any>",
      "cannot find get a network-attachment-definition (<name>) in namespace (<name>): <any>",
      "network-attachment-definitions.k8s.cni.cncf.io <quotedName> not found",
      "getNetDelegate: cannot find network: <name>",
      "GetCNIConfig: err in GetCNIConfigFromFile: <any>",
      "GetDefaultNetworks: failed to get clusterNetwork <name> in namespace <name>",
    ],
    evidence: "source",
    fix:
      "create it in that namespace, or correct the annotation k8s.v1.cni.cncf.io/networks: NAMESPACE/NAME for one of " +
      "another namespace",
    links: [`${MULTUS}/blob/v4.2.4/pkg/k8sclient/k8sclient.go`],
  },
  {
    id: "cni-ovn-timeout",
    ...COMMON,
    summary: "OVN has not set up the pod's port or address in time: the plugin waits for its control plane",
    texts: [
      "timed out waiting for OVS port binding <any>",
      "failed to configure pod interface: timed out waiting for OVS port binding <any>",
      "error while waiting on flows for pod: timed out waiting for OVS flows",
      "error while waiting on flows for pod: <any>",
      "error while waiting on OVS.Interface.external-ids:ovn-installed for pod: <any>",
      "timed out waiting for annotations: context deadline exceeded",
      "failed to get pod annotation: timed out waiting for the condition",
      "failed to get pod annotation: timed out waiting for annotations: context deadline exceeded",
      "failed to get pod annotation: <any>",
      "route is not ready for pod <quotedObject> provider <name>, please see kube-ovn-controller logs to find errors",
    ],
    evidence: "source",
    fix:
      "read the logs of ovn-controller and ovnkube-controller on the node and of ovnkube-control-plane or ovnkube-master; " +
      "after a restart of these it ends by itself",
    links: ["https://github.com/ovn-org/ovn-kubernetes/blob/master/go-controller/pkg/cni/ovs.go"],
  },
];

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
      "failed to load flannel 'subnet.env' file: open /run/flannel/subnet.env: no such file or directory. Check the flannel pod log for this node.",
      "failed to load flannel 'subnet.env' file: <any>",
      "/run/flannel/subnet.env is missing <words>",
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
      ...spoken([
        "connection is unauthorized: Unauthorized",
        "connection is unauthorized",
        "connection is unauthorized: the server has asked for the client to provide credentials",
        "the server has asked for the client to provide credentials",
        ...REQUESTS.map((request) => `${request}Unauthorized`),
      ]),
      ...requests([
        ...certificate("certificate signed by unknown authority"),
        ...certificate("certificate has expired or is not yet valid"),
        ...certificate("certificate has expired or is not yet valid: current time <now> is <words> <then>"),
        ...certificate("certificate is valid for <names>, not <name>"),
      ]),
    ],
    needs: [...OF_CNI, "connection is unauthorized"],
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
    texts: requests([
      ...[
        "i/o timeout",
        "connect: connection refused",
        "connect: no route to host",
        "connect: network is unreachable",
        "connect: connection timed out",
        "lookup <host> on <server>: no such host",
        "lookup <host>: no such host",
        "operation was canceled",
      ].map((error) => `dial tcp <address>: ${error}`),
      "net/http: TLS handshake timeout",
      "context deadline exceeded",
      "context deadline exceeded (Client.Timeout exceeded while awaiting headers)",
      "net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)",
      "EOF",
      "http2: client connection lost",
      "Service Unavailable",
    ]),
    needs: OF_CNI,
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
        SOCKETS.map((socket) => `dial unix ${socket}: connect: ${error}`)
      ),
      ...DAEMON_PORTS.map((port) => `dial tcp 127.0.0.1:${port}: connect: connection refused`),
      ...DAEMON_PORTS.map((port) => `dial tcp [::1]:${port}: connect: connection refused`),
      "unable to connect to Cilium agent: <any>",
      "unable to connect to Cilium daemon: <any>",
      ...["connect: no such file or directory", "connect: connection refused", "EOF", "context deadline exceeded"].map((
        error,
      ) => `istio-cni cmdAdd failed to contact node Istio CNI agent: Post <url>: ${error}`),
      "CmdAdd (shim): failed to send CNI request: <any>",
      "failed to send CNI request: Post <url>: <any>",
      "failed to send CNI request: Post <url>: EOF",
      // Of kube-ovn.
      ...["EOF", "context deadline exceeded", "read: connection reset by peer"].flatMap((error) => [
        `RPC failed; Post "http://dummy/api/v1/add": ${error}`,
        `RPC failed; Post http://dummy/api/v1/add: ${error}`,
      ]),
      'bridge "weave" not present; did you launch weave?',
      "error dialing DHCP daemon: <any>",
      "ovs-vsctl: unix:<path>: database connection failed (<words>)",
      'connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:50051: connect: connection refused"',
      'connection error: desc = "transport: Error while dialing dial tcp 127.0.0.1:50051: connect: connection refused"',
    ],
    evidence: "source",
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix:
      "check that the network plugin's pod (cilium, aws-node, azure-cns, weave-net, antrea-agent, multus, ovnkube-node, " +
      "istio-cni-node, kube-ovn-cni) or Open vSwitch runs on the node, and read its log: while it starts, pods wait for it",
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
    texts: [
      "failed to set bridge addr: <bridge> already has an IP address different from <address>",
      "<bridge> already has an IP address different from <address>",
    ],
    evidence: "reported",
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix:
      "delete the bridge on the node (ip link delete cni0) after its pods have been moved, and restart the network " +
      "plugin's pod: it is of an earlier installation or pod CIDR",
    links: ["https://github.com/kubernetes/kubernetes/issues/39557"],
  },
  {
    id: "cni-bridge-race",
    by: "containerd",
    summary: "two pods set up the node's new bridge at the same time, which old network plugins do not expect",
    texts: [
      "failed to set bridge addr: could not add IP address to <bridge>: file exists",
      "could not add IP address to <bridge>: file exists",
    ],
    evidence: "reported",
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix: "wait: the kubelet tries again. Plugins of 0.8.2 and newer (containernetworking-plugins) do not fail there",
    links: ["https://github.com/containernetworking/plugins/pull/366"],
  },
  {
    id: "cni-link-address",
    by: "containerd",
    summary: "the MAC address that is requested for the pod's interface is none that an interface can have",
    texts: ["macvlan", "ipvlan", "veth", "bridge"].map((kind) =>
      `failed to create ${kind}: cannot assign requested address`
    ),
    evidence: "reported",
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix:
      "correct mac in the annotation k8s.v1.cni.cncf.io/networks or in the plugin's configuration: its first byte has to be even (02:…), an " +
      "odd one is a multicast address",
    links: ["https://github.com/k8snetworkplumbingwg/multus-cni/issues/1378"],
  },
  {
    id: "cni-plugin-silent",
    by: "containerd",
    summary: "the network plugin's program ended without a word: it crashed, was killed, or cannot run on the node",
    texts: [
      'netplugin failed but error parsing its diagnostic message "": unexpected end of JSON input',
      "netplugin failed with no error message: signal: killed",
      "netplugin failed with no error message: <any>",
      "netplugin failed with no error message",
    ],
    evidence: "reported",
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix:
      "look for the OOM killer and for segmentation faults of the plugin in dmesg; run the program in /opt/cni/bin on the node by hand, with " +
      'CNI_COMMAND=VERSION and {"cniVersion":"0.4.0"} as input: it has to answer. A kubelet that gives up kills it, too: then it waits ' +
      "for its daemon or the API server",
    links: ["https://github.com/canonical/microk8s/issues/1154", "https://www.cni.dev/docs/spec/"],
  },
  {
    id: "cni-ipam-state",
    by: "containerd",
    summary: "a file in which the network plugin keeps its addresses is damaged, most often by a crash of the node",
    texts: [
      "Failed to start IPAM plugin, err:invalid character",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "move the damaged file away and restart the node's pods: for Azure /var/run/azure-vnet-ipam.json and azure-vnet.json (Windows: C:\\k), for " +
      "others the files in /var/lib/cni and /var/lib/cni/networks that are empty or only zeros",
    links: ["https://github.com/Azure/azure-container-networking/issues/306"],
  },
  ...AGENTS,
];
