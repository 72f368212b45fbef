/**
 * Why a network plugin fails: what well-known plugins print for what is wrong on the node.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { COMMON, CONNECTED } from "./network_setup.ts";

const CALICO = "https://github.com/projectcalico/calico";
const MULTUS = "https://github.com/k8snetworkplumbingwg/multus-cni";

/** Where the daemons of network plugins listen: parts of their addresses, Amazon's ipamd, Azure's CNS and Weave Net last. */
const ADDRESSES: readonly string[] = [
  "ovn-cni-server.sock",
  "kube-ovn-daemon.sock",
  "antrea/cni.sock",
  "spiderpool.sock",
  "eni.socket",
  "istio-cni/pluginevent.sock",
  "calico/cni-server.sock",
  "cniserver/socket",
  "netplugin.sock",
  ":10090",
  ":6784",
];

/** Plugins that ask a daemon or the API. */
const AGENTS: readonly DaemonRule[] = [
  {
    id: "cni-calico-not-ready",
    ...COMMON,
    summary: "Calico is not set up in the cluster yet, or is locked for an upgrade",
    texts: [
      "Calico is currently not ready to process requests",
      "resource does not exist: ClusterInformation(default) with error: <any>",
      "error getting ClusterInformation: resource does not exist: ClusterInformation(default) with error: <any>",
      ...["", "error getting ClusterInformation: "].map((lead) =>
        `${lead}resource does not exist: ClusterInformation(default) with error: the server could not find the requested resource`
      ),
    ],
    evidence: "source",
    fix:
      "check that Calico's CustomResourceDefinitions are installed and that calico-node and calico-kube-controllers run: " +
      "they write ClusterInformation default; where another plugin is meant, remove Calico's files from /etc/cni/net.d",
    links: [`${CALICO}/blob/v3.30.0/cni-plugin/pkg/plugin/plugin.go`],
  },
  {
    id: "cni-calico-etcd-files",
    ...COMMON,
    summary: "Calico cannot read a certificate for etcd, where its configuration keeps Calico's data",
    texts: [
      "could not initialize etcdv3 client: open <path>: <errno>",
      "could not initialize etcdv3 client: <any>",
    ],
    evidence: "source",
    fix:
      "look for the path in the files of /etc/cni/net.d on that node: another cluster's configuration (Docker EE, an earlier installation) is left over, then remove that file, whose name " +
      "sorts before; else calico-node has to write the certificates there (etcd_cert, etcd_key, etcd_ca of its ConfigMap and Secret). Permission denied in calico-kube-controllers: its " +
      "Secret's defaultMode, 0440 with fsGroup",
    links: [`${CALICO}/blob/v3.30.0/libcalico-go/lib/backend/etcdv3/etcdv3.go`],
  },
  {
    id: "cni-cilium-endpoint",
    ...COMMON,
    summary: "Cilium's agent runs on the node, but did not make the pod's endpoint or address",
    texts: [
      "unable to create endpoint: [PUT /endpoint/{id}][<number>] <any>",
      "unable to create endpoint: Cilium API client timeout exceeded",
      "unable to create endpoint: context deadline exceeded",
      "unable to create endpoint: [PUT /endpoint/{id}][<number>] putEndpointIdFailed endpoint <number> did not synchronously regenerate after timeout",
      "Cilium API client timeout exceeded",
      "unable to create endpoint: response status code does not match any response statuses defined for this endpoint in the swagger spec (status 429): {}",
      "endpoint <number> did not synchronously regenerate after timeout",
      "unable to create endpoint: <any>",
      "[PUT /endpoint/{id}][429] putEndpointIdTooManyRequests",
      "unable to allocate IP via local cilium agent: <any>",
      "unable to get configuration from Cilium agent: <any>",
      "unable to retrieve configuration from Cilium agent: <any>",
      "received empty configuration object from Cilium agent",
    ],
    evidence: "reported",
    fix:
      "read the log of cilium's pod on the node, and cilium-dbg status --verbose and cilium-dbg endpoint list there. It hangs: delete that pod, whose DaemonSet makes it anew (pods that run keep their network), and update Cilium to its newest patch release. 429: many pods at once, it is busy: wait; more CPU and memory for the agent. Endpoints are not regenerated: the log's error of its BPF program: a kernel that is too old or lacks a module, or a network policy that it cannot translate (remove the last one). No identity or address: cilium-operator has to run, and the API server to be reached",
    links: ["https://github.com/cilium/cilium/issues/40219", "https://github.com/cilium/cilium/issues/24361"],
  },
  {
    id: "cni-cilium-address-used",
    ...COMMON,
    summary: "Cilium's agent has another endpoint on the node with the address that the pod is to get",
    texts: [
      ...["", "unable to create endpoint: "].map((lead) =>
        `${lead}[PUT /endpoint/{id}][<number>] putEndpointIdInvalid IP <words>:<address> is already in use`
      ),
      "IP ipv4:<address> is already in use",
      "IP ipv6:<address> is already in use",
    ],
    evidence: "reported",
    fix:
      "cilium-dbg endpoint list in the agent's pod on that node shows who has it: an endpoint of a pod that no longer runs goes with cilium-dbg endpoint delete ID, or when that pod is restarted. If the address comes from another plugin (chaining: Calico, kube-ovn, AWS), that one gave it twice: its own " +
      "records, networks with the same ranges",
    links: ["https://github.com/cilium/cilium/issues/38313", "https://github.com/cilium/cilium/issues/37459"],
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
      "have you checked that your default network is ready? still waiting for readinessindicatorfile @ <path>. pollimmediate error: timed out waiting for the condition",
      "have you checked that your default network is ready? still waiting for readinessindicatorfile @ <path>. pollimmediate error: context deadline exceeded",
      "have you checked that your default network is ready? still waiting for readinessindicatorfile @ <path>. pollimmediate error: <any>",
      "PollImmediate error waiting for ReadinessIndicatorFile: <any>",
      "PollImmediate error waiting for ReadinessIndicatorFile (on del): <any>",
      "cannot find master CNI config in <path>",
      "cannot find valid master CNI config in <path>",
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
      ...["", "GetCNIConfig: err in GetCNIConfigFromFile: ", "err in GetCNIConfigFromFile: "].map((lead) =>
        `${lead}no network available in the name <name> in cni dir <path>`
      ),
      // Alone it is the kubelet's, of a node without any plugin.
      "GetCNIConfig: err in GetCNIConfigFromFile: No networks found in <path>",
      "err in GetCNIConfigFromFile: No networks found in <path>",
      "tryLoadK8sPodDefaultNetwork: failed getting the delegate: <any>",
      "GetCNIConfig: err in GetCNIConfigFromFile: <any>",
      "GetDefaultNetworks: failed to get clusterNetwork <name> in namespace <name>",
    ],
    evidence: "source",
    fix:
      "create it in that namespace, or correct the annotation k8s.v1.cni.cncf.io/networks: NAMESPACE/NAME for one of " +
      "another namespace. No networks found, or none of that name in the directory: it exists, and its spec has no config: write the plugin's JSON into spec.config, or put a file with that name on every node (/etc/cni/multus/net.d). The directory is one in Multus' own container: its DaemonSet has to mount the node's /etc/cni/net.d there; an older thick plugin looked in a wrong one: update it",
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
      "timed out while waiting for OVS.Interface.external-ids:ovn-installed: timed out waiting for the condition",
      "timed out waiting for annotations: context deadline exceeded",
      "failed to get pod annotation: timed out waiting for the condition",
      "failed to get pod annotation: timed out waiting for annotations: context deadline exceeded",
      "failed to get pod annotation: <any>",
      "route is not ready for pod <quotedObject> provider <name>, please see kube-ovn-controller logs to find errors",
      "ovs interface <name> is not ready after <words>",
    ],
    evidence: "source",
    fix:
      "after a restart, or many new pods at once, it ends by itself. Else read the logs of ovnkube-node (ovn-controller, ovnkube-controller) on the node and of ovnkube-control-plane or ovnkube-master (openshift-ovn-kubernetes), of Kube-OVN kube-ovn-controller, kube-ovn-cni, ovs-ovn, ovn-central. On one node: delete its ovnkube-node or ovs-ovn pod, which is made anew; systemctl status ovs-vswitchd; a full disk; if it stays, drain and reboot it. On all: the databases of OVN (leader, full disk, certificates): restart the control plane's pods one after the other; update old releases (OKD 4.9)",
    links: ["https://github.com/ovn-org/ovn-kubernetes/blob/master/go-controller/pkg/cni/ovs.go"],
  },
];

/** Why a network plugin fails. */
export const NETWORK_CAUSES: readonly DaemonRule[] = [
  {
    id: "calico-hns-endpoints-gone",
    by: "containerd",
    summary:
      "Calico on a Windows node does not find the network endpoints of pods that run: the service HNS was restarted, and does not make them again",
    texts: [
      "Failed to look up one or more HNS endpoints; will schedule a retry",
      "Failed to look up one or more HNS endpoints",
    ],
    evidence: "reported",
    fix:
      "make the pods of that node anew (kubectl delete pod, a Deployment starts them again), after Calico's services or pod there were restarted. Do not restart hns on a node with pods: drain it first",
    links: ["https://docs.tigera.io/calico/latest/getting-started/kubernetes/windows-calico/troubleshoot"],
  },
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
      "/run/flannel/subnet.env: no such file or directory",
      "/run/flannel/subnet.env is missing <words>",
    ],
    evidence: "reported",
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix:
      "kubectl get pods -A -o wide | grep flannel. None on the node: install it (kube-flannel.yml), tolerate the node's taint. It fails: its log. Usual: the node has no pod CIDR (kubeadm init --pod-network-cidr=10.244.0.0/16, the Network of the ConfigMap kube-flannel-cfg; later allocate-node-cidrs and cluster-cidr of kube-controller-manager), br_netfilter is not loaded (modprobe br_netfilter, and in /etc/modules-load.d), its image is not pulled, a wrong interface (--iface), the API server is not reached. After a boot wait. Another plugin is meant: remove flannel's file from /etc/cni/net.d",
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
      "kubectl get pods -A -o wide | grep calico-node: on a new node wait until it is ready. Else its log and that of its init containers: it does not reach the API server's Service (kube-proxy), finds no or a wrong address (IP_AUTODETECTION_METHOD), or its manifest is older than the plugin and does not mount /var/lib/calico. " +
      "Where another plugin is meant (Calico was removed, canal replaced it), remove 10-calico.conflist and calico-kubeconfig from /etc/cni/net.d",
    links: ["https://github.com/kubernetes/kubeadm/issues/1259"],
  },
  {
    id: "cni-daemon-not-running",
    by: "containerd",
    summary: "the network plugin's daemon does not run on the node: its socket or port does not answer",
    texts: [
      ...["no such file or directory", "connection refused"].flatMap((error) =>
        ["dial unix", "Error while dialing dial unix", "Error while dialing: dial unix"].map((call) =>
          `${call} <path>: connect: ${error}`
        )
      ),
      ...["127.0.0.1", "[::1]"].flatMap((host) =>
        ["dial tcp", "Error while dialing dial tcp", "Error while dialing: dial tcp"].map((call) =>
          `${call} ${host}:<number>: connect: connection refused`
        )
      ),
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
      "unable to allocate IP address: Post http://127.0.0.1:6784/<name> connection refused",
      "ovs-vsctl: unix:<path>: database connection failed (<words>)",
      "failed to connect to ovsdb socket <path>: error: <any>",
      "failed to connect to ovsdb error: <any>",
      "add cmd: failed to connect to backend server: <any>",
      "failed connect to daemon: <any>",
    ],
    needs: [
      ...ADDRESSES,
      "send CNI request",
      "Istio CNI agent",
      "RPC failed; Post",
      "weave",
      "ovs-vsctl",
      "to ovsdb",
      "backend server",
      "connect to daemon",
    ],
    evidence: "source",
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix:
      "check that the network plugin's pod (azure-cns, weave-net, antrea-agent, ovnkube-node, kube-multus, istio-cni-node, kube-ovn-cni, spiderpool-agent, terway) or " +
      "Open vSwitch runs on the node: while it starts, pods wait for it. If it ends again, kubectl describe pod and kubectl logs --previous have the reason: OOMKilled " +
      "(raise its memory limit: 50Mi are too little for Multus on a large node), no way to the API server (kube-proxy first), an image or taint after an upgrade; else " +
      "delete the pod, which starts it anew. If that plugin was removed, remove its file from /etc/cni/net.d, too",
    links: ["https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/network-plugins/"],
  },
  {
    id: "cni-weave-bridge",
    ...COMMON,
    summary: "Weave Net has not set up its bridge on the node, or given that no address",
    texts: [
      'bridge "weave" not present; did you launch weave?',
      'Bridge "weave" has no IP addresses',
      'Could not find "weave" bridge',
    ],
    evidence: "source",
    fix:
      "check that weave-net's pod runs on the node, and read its log; where Weave is started by hand, run weave launch and then weave expose, also after a reboot. If Weave was removed, remove its file from /etc/cni/net.d",
    links: ["https://github.com/weaveworks/weave/issues/2405"],
  },
  {
    id: "cni-plugin-crashed",
    ...COMMON,
    summary: "the network plugin's program crashed",
    texts: ['netplugin failed: "panic: <any>', "netplugin failed: panic: runtime error: <any>"],
    evidence: "reported",
    fix:
      "update the network plugin: the lines behind the panic name the place in its program. Where its release fits, compare its configuration (/etc/cni/net.d, the NetworkAttachmentDefinition) with its documentation, such as for a field that is missing",
    links: ["https://github.com/spidernet-io/spiderpool/issues/1869"],
  },
  {
    id: "cni-plugin-output",
    ...COMMON,
    summary:
      "the network plugin failed, and printed something that is no single JSON document: a result behind which an error follows, or lines of its log",
    texts: [
      "netplugin failed but error parsing its diagnostic message <any>",
      'netplugin failed but error parsing its diagnostic message "{<any>',
      "netplugin failed but error parsing its diagnostic message <any>: invalid character <any>",
    ],
    evidence: "source",
    fix:
      "read what the message quotes, its end first, and the plugin's own log on the node (Azure: /var/log/azure-vnet.log); update the plugin, and let it log into a file or to standard error (its configuration in /etc/cni/net.d, " +
      "in a chain each plugin's own); run it by hand with CNI_COMMAND=VERSION to see what it prints beside its JSON",
    links: [
      "https://github.com/containernetworking/cni/blob/v1.3.0/pkg/invoke/raw_exec.go",
      "https://github.com/aws/amazon-vpc-cni-k8s/issues/1265",
    ],
  },
  {
    id: "cni-own-namespace",
    ...COMMON,
    summary:
      "the network plugin does not find its own thread's network namespace in /proc: its program does not fit the node's CPU, or something restricts /proc",
    texts: [
      "Failed to open current namespace: failed to Statfs <path>: no such file or directory",
    ],
    evidence: "reported",
    fix:
      "install the plugins for the node's CPU (file /opt/cni/bin/bridge; a 32-bit system needs arm or 386, not the other), and look whether the runtime that runs them has its own /proc (in a container or a snap), or one mounted with hidepid",
    links: ["https://github.com/flannel-io/flannel/issues/1288"],
  },
  {
    id: "cni-sandbox-superseded",
    ...COMMON,
    summary:
      "the pod was deleted, or has another sandbox already, while its network was set up: the older attempt is given up",
    texts: [
      "pod OVN annotations changed",
      "pod OVN annotations deleted or invalid",
      "canceled old pod sandbox",
      "pod deleted before sandbox <any>",
      "OVS sandbox port <name> is no longer active <any>",
      "expected pod <name> UID <name> but got <name> from Kube API",
    ],
    evidence: "source",
    fix:
      "nothing for single ones: the next attempt is already under way, or the pod has ended. If a StatefulSet's pod fails so again and again, look for who recreates it, and read the log of ovnkube-node",
    links: ["https://github.com/openshift/ovn-kubernetes/pull/686"],
  },
  {
    id: "cni-object-missing",
    ...COMMON,
    summary:
      "an object of the API that the network plugin needs for the pod does not exist: its controller has not made it, or it was deleted",
    texts: [
      "failed to find netid for namespace: <name>, netnamespaces.network.openshift.io <quotedName> not found",
    ],
    evidence: "reported",
    fix:
      "kubectl get that kind (the message has NAME.GROUP); read the log of the plugin's controller, which makes it for new namespaces, nodes or pods (sdn-controller, calico-kube-controllers, kube-ovn-controller), and restart it if it hangs",
    links: ["https://github.com/crc-org/crc/issues/1462"],
  },
  {
    id: "cni-no-interface",
    ...COMMON,
    summary:
      "the pod's network namespace has no eth0: the sandbox has ended, or was made before the node had a network plugin",
    texts: [
      "Unexpected command output Device <name> does not exist.",
      "Unexpected command output nsenter: cannot open <path>: <errno>",
      "failed to get network status for sandbox <id>: <any>",
      ...["", "networkPlugin cni failed on the status hook for pod <pod>: "].map((lead) =>
        `${lead}CNI failed to retrieve network namespace path: cannot find network namespace for the terminated container <name>`
      ),
      "networkPlugin cni failed on the status hook for pod <pod>: <any>",
    ],
    evidence: "reported",
    fix:
      "delete the pod, so that it gets a new sandbox; if it stays, look why sandboxes end (the runtime's log, dmesg), and whether /etc/cni/net.d had its configuration when the runtime started",
    links: ["https://github.com/containerd/cri/issues/699"],
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
      "plugin: start a pod with kubectl, or use a plugin that does not ask the API. If the pod is there (kubectl get pod), the plugin's daemon has an old list of pods: " +
      "restart its pod on that node (multus, ovnkube-node), or update it",
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
      "delete the bridge on the node (ip link delete cni0, for nerdctl nerdctl0, for Podman cni-podman0), which is of an earlier " +
      "installation or range, after its pods or containers have been moved or stopped; then restart the network plugin's pod, or start " +
      "the containers again",
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
    id: "cni-mac-taken",
    by: "containerd",
    summary:
      "another interface of the same master already has the MAC address, or the tunnel's port, that the pod's interface is to get",
    texts: [
      ...["macvlan", "ipvlan", "vxlan", "vlan"].map((kind) => `failed to create ${kind}: address already in use`),
      ...["set <name> UP", "set <quotedName> UP", "set mac address"].map((what) =>
        `failed to ${what}: address already in use`
      ),
    ],
    evidence: "reported",
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix:
      "give the pod another mac, or none, in the annotation k8s.v1.cni.cncf.io/networks: of a Deployment with several replicas each would have the same. ip -d link | grep -B1 -A2 macvlan, also in the other pods' namespaces (lsns -t net), shows who has it: a pod that is left ends with crictl rmp. ipvlan has no MAC of its own: there it is an IP address",
    links: ["https://github.com/k8snetworkplumbingwg/multus-cni/issues/861"],
  },
  {
    id: "cni-plugin-silent",
    by: "containerd",
    summary: "the network plugin's program ended without a word: it crashed, was killed, or cannot run on the node",
    texts: [
      'netplugin failed but error parsing its diagnostic message "": unexpected end of JSON input',
      "netplugin failed with no error message: signal: <words>",
      "netplugin failed with no error message: exit status <number>",
      "netplugin failed with no error message: <any>",
      "netplugin failed with no error message",
    ],
    evidence: "reported",
    behind: CONNECTED,
    isBeforeRuntime: true,
    fix:
      "read the plugin's own log on the node (its pod's, /var/log), and dmesg for the OOM killer and segmentation faults. signal: killed: the kubelet gave up, as the " +
      'plugin waits for its daemon or the API server (kube-proxy). Else run it in /opt/cni/bin by hand with CNI_COMMAND=VERSION and {"cniVersion":"0.4.0"} as input: ' +
      "it has to answer, else install it anew (delete the plugin's pod). In /etc/cni/net.d one that goes on with another's result (linkerd-cni, istio-cni) must not " +
      "stand alone or first; an empty or cut file there or in /var/lib/cni is left of a hard reboot or full disk: remove it",
    links: [
      "https://github.com/canonical/microk8s/issues/1154",
      "https://www.cni.dev/docs/spec/",
      "https://github.com/linkerd/linkerd2/issues/4029",
    ],
  },
  {
    id: "cni-program-missing",
    ...COMMON,
    summary:
      "a program that the network plugin runs (iptables, nft, ipset, nsenter, ip, ovs-vsctl) is not installed on the node",
    texts: [
      "could not find nftables binary: <any>",
      'could not find nftables binary: exec: "nft": executable file not found in $PATH',
      "failed to locate iptables: <any>",
      "failed to find nft tool: <any>",
      "plugin type=<type> failed (add): exit status 127",
      "plugin type=<type> name=<name> failed (add): exit status 127",
    ],
    evidence: "reported",
    anywhere: ["plugin type", "nft", "nftables", "iptables"],
    fix:
      "install it on the node, where the runtime that runs the plugin finds it (PATH of containerd's unit); on an image-based system (Talos, Bottlerocket, Flatcar) use the plugin's other backend (portmap: backend iptables) " +
      "or a plugin that brings its programs (of Linkerd: proxyInit.iptablesMode)",
    links: ["https://github.com/siderolabs/extensions/issues/826", "https://github.com/linkerd/linkerd2/issues/14538"],
  },
  {
    id: "cni-daemon-answer",
    ...COMMON,
    summary:
      "the network plugin does not understand what its daemon on the node answers: both are of different releases, or the daemon answers with an error's text",
    texts: [
      "incompatible CNI API version between client (<name>) and server (<name>)",
      "failed to unmarshal response <name>: <any>",
      // Amazon's VPC CNI.
      "wrong client version <name> (!= <name>)",
    ],
    evidence: "reported",
    needs: ["CNI", "network", "plugin", "sandbox"],
    fix:
      "read the log of the plugin's daemon on the node at that time for the error itself; let the daemon's pod install the plugin's program anew (restart it), so that both are of one release",
    links: ["https://github.com/kubeovn/kube-ovn/issues/33"],
  },
  {
    id: "cni-program-failed",
    ...COMMON,
    summary:
      "the network plugin, or a program that it runs (iptables, ipset, nsenter, a script), ended with an error without saying why",
    texts: [],
    evidence: "reported",
    fix:
      "read the plugin's log on the node, which has what the program printed (of Istio and Kuma: istio-cni-node, kuma-cni; of Azure /var/log/azure-vnet.log); most " +
      "often iptables lacks a kernel module (modprobe ip_tables iptable_nat xt_REDIRECT xt_owner nf_nat; WSL: another kernel), or is the wrong one of iptables-legacy " +
      "and iptables-nft. Of a service mesh: delete its pod on the node, which writes program and kubeconfig anew, update it to a release for this cluster; if it was " +
      "removed, take its part out of the file in /etc/cni/net.d",
    links: ["https://github.com/istio/istio/issues/15895"],
  },
  {
    id: "cni-ipam-state",
    by: "containerd",
    summary:
      "a file in which the network plugin keeps its addresses or results is damaged, most often by a crash of the node or a full disk",
    texts: [
      "Failed to start IPAM plugin, err:invalid character",
      "failed to get network <name> cached result: decoding version from network config: <any>",
      "failed to get network <name> cached result: <any>",
      "failed to unmarshal cached network <name> config: <any>",
      "read cached network <name> config has wrong kind: <any>",
      "error reading cached NetConf in <path> with name <name>",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "move the damaged file away and restart the node's pods: in /var/lib/cni/results those of the sandbox, in /var/lib/cni/networks those that are empty or only zeros; " +
      "for Azure /var/run/azure-vnet-ipam.json and azure-vnet.json (Windows: C:\\k)",
    links: ["https://github.com/Azure/azure-container-networking/issues/306"],
  },
  ...AGENTS,
];
