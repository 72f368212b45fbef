/**
 * What fails when containerd sets up a sandbox's network: the network plugin, its addresses, a port, the network namespace.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { PORT_IN_USE } from "./host_ports.ts";

const CRI = "https://github.com/containerd/containerd/tree/v2.1.0/internal/cri/server";
const CNI_DOCS = "https://github.com/containernetworking/cni/blob/main/SPEC.md";
const SETUP = "failed to setup network for sandbox <id>: ";

/** A text of a CNI plugin, behind what containerd and the CNI library put before it. */
export function fromCni(text: string): readonly string[] {
  return [
    text,
    `plugin type=<type> failed (add): ${text}`,
    `plugin type=<type> name=<name> failed (add): ${text}`,
    `networkPlugin cni failed to set up pod <pod> network: ${text}`,
  ];
}

/** Later failures that show that the node had a network, or that the network was not what it waited for. */
const BEYOND_NETWORK: readonly string[] = [
  "Failed to create pod sandbox",
  "FailedCreatePodSandBox",
  "RunPodSandbox from runtime service failed",
  "PullImage from image service failed",
  "Failed to pull image",
  "failed to run Kubelet",
  "Failed to start ContainerManager",
  // Why the configuration that is there is not valid.
  "failed to find plugin",
];

/** Failures of the pod's network. */
export const SANDBOX_NETWORK: readonly DaemonRule[] = [
  {
    id: "cni-not-ready",
    by: "kubelet",
    summary: "the container runtime has no CNI configuration, so the node is not ready and no pod gets a network",
    texts: [
      "failed to create pod network sandbox <name>(<hash>): No CNI configuration file in <path>. Has your network provider started?",
      "No CNI configuration file in <path>. Has your network provider started?",
      "cni plugin not initialized",
      "failed to setup network for sandbox <id>: cni plugin not initialized",
      "Network plugin returns error: cni plugin not initialized",
      "container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:<any>",
      "NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized",
      "NetworkReady=false reason:NetworkPluginNotReady message:docker: network plugin is not ready: cni config uninitialized",
      "network is not ready: container runtime network not ready: <any>",
      "network plugin is not ready: cni config uninitialized",
      "cni config load failed: no network config found in <path>: cni plugin not initialized: failed to load cni config",
      "cni config load failed: <any>",
      "no network config found in <path>: cni plugin not initialized",
      // Of Windows, without a slash.
      ...["", "cni config load failed: "].map((lead) =>
        `${lead}no network config found in <name>: cni plugin not initialized: failed to load cni config`
      ),
      "no valid networks found in <path>: cni plugin not initialized",
      "no networks found in <path>net.d",
      "cni config not initialized",
      "networkPlugin cni failed to set up pod <pod> network: cni config uninitialized",
      "failed to create network for container <name> in sandbox <id>: cni config uninitialized",
      "Unable to update cni config: no networks found in <path>",
      "Unable to update cni config: no valid networks found in <path>",
    ],
    evidence: "reported",
    behind: BEYOND_NETWORK,
    // A configuration named it.
    passed: ["failed to find plugin"],
    isBeforeRuntime: true,
    fix:
      "install a network plugin (calico, flannel, cilium) and see that its pod runs on the node (kubectl get pods -A -o wide): it " +
      "writes its configuration to /etc/cni/net.d (conf_dir of config.toml, network_dir of CRI-O). A pod of it that does not: its log, and kubectl describe: an image that is not pulled, a taint, the API server or the cloud's API not reached, missing rights (EKS: aws-node needs AmazonEKS_CNI_Policy). If the file is there, the runtime's " +
      "log says why it cannot be loaded: restart the runtime",
    links: [
      "https://github.com/containerd/containerd/issues/7196",
      "https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/network-plugins/",
    ],
  },
  {
    id: "cni-plugin-missing",
    by: "containerd",
    summary:
      "the program of a CNI plugin, most often one of the standard ones (bridge, loopback, portmap, host-local), is missing on the node",
    texts: [
      ...fromCni("failed to find plugin <pluginName> in path [<paths>]"),
      "[failed to find plugin <pluginName> in path [<paths>]",
      "Error deleting <name> from network <name>: failed to find plugin <pluginName> in path [<paths>]",
      "failed to destroy network for sandbox <id>: failed to find plugin <pluginName> in path [<paths>]",
      "failed to destroy network for sandbox <id>: plugin type=<type> failed (delete): failed to find plugin <pluginName> in path [<paths>]",
      "networkPlugin cni failed to teardown pod <pod> network: failed to find plugin <pluginName> in path [<paths>]",
      "failed to delegate add: failed to find plugin <pluginName> in path [<paths>]",
      "unable to find delegated IPAM: failed to find plugin <pluginName> in path [<paths>]",
      // CNI-Genie.
      "Corresponding binary for user requested plugin (<name>) is not present in plugin directory (<path>)",
      "CNI Genie error at ParsePodAnnotations: Corresponding binary for user requested plugin (<name>) is not present in plugin directory (<path>)",
      "needs CNI plugin <name> to be installed in CNI_PATH (<path>), see https://github.com/containernetworking/plugins/releases: <any>",
      // Up to nerdctl 0.21 with the plugin's whole configuration.
      "needs CNI plugin &{<value>} to be installed in CNI_PATH (<path>), see https://github.com/containernetworking/plugins/releases: exec: <path>: stat <path>: no such file or directory",
      "needs CNI plugin <name> to be installed in CNI_PATH (<path>), see https://github.com/containernetworking/plugins/releases: exec: <path>: stat <path>: no such file or directory",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "the runtime looks only in the directories that the message names (bin_dir of config.toml, plugin_dirs of CRI-O, cni_path of nerdctl and Nomad; k3s: bin in its data/current). Where the plugin was installed elsewhere, usually /opt/cni/bin, set that there, or the installer's (Cilium: cni.binPath). Else install it: package containernetworking-plugins or kubernetes-cni; calico, cilium, multus and flannel come with their DaemonSet: see its pod on that node. Remove the network file of an unused one",
    links: ["https://github.com/containernetworking/plugins/releases", "https://github.com/rancher/rke2/issues/7981"],
  },
  {
    id: "aws-cni-no-address",
    by: "containerd",
    summary:
      "Amazon's VPC CNI has no address for the pod at that moment: it may be attaching an interface, or have none left",
    texts: [
      ...fromCni("failed to assign an IP address to container"),
      ...fromCni("add cmd: failed to assign an IP address to container"),
      // Its daemon's log.
      "failed to get Branch ENI resource",
      ...[
        "failed to get Branch ENI resource",
        "No trunk ENI found, cannot add a pod ENI",
        "No trunk ENI Link Index found, cannot add a pod ENI",
      ]
        .map((why) => `Send AddNetworkReply: ${why}`),
    ],
    evidence: "reported",
    behind: ["failed to allocate branch ENI to pod", "failed to annotate pod with branch ENI"],
    isBeforeRuntime: true,
    fix:
      "wait a minute: with security groups for pods, and on a new node, the first tries fail while an interface is attached. If " +
      "it stays, /var/log/aws-routed-eni/ipamd.log on the node has the reason: the subnet has no free addresses (prefix delegation: no free /28): another or larger one, or fewer kept by each node (WARM_ENI_TARGET, WARM_IP_TARGET and MINIMUM_IP_TARGET of aws-node); maxPods is above what the instance type carries: lower it, prefix delegation, larger types; or EC2 refuses: AmazonEKS_CNI_Policy for aws-node's role. " +
      "Branch interfaces: the events of vpc-resource-controller",
    links: ["https://github.com/aws/amazon-vpc-cni-k8s/blob/v1.18.0/docs/troubleshooting.md"],
  },
  {
    id: "cni-addresses-exhausted",
    by: "containerd",
    summary: "the network plugin has no address left for the pod or container",
    texts: [
      "IPAM error: failed to find free IP in range: <any>",
      "The specified VSwitch <words> has not enough IpAddress",
      "Code: InvalidVSwitchId.IpNotEnough Message: The specified VSwitch <words> has not enough IpAddress",
      "netavark: IPAM error: failed to find free IP in range: <any>",
      'unable to allocate IP via local cilium agent: [POST /ipam][502] postIpamFailure "range is full"',
      'unable to allocate IP via local cilium agent: [POST /ipam][502] postIpamFailure "No more IPs available"',
      "unable to allocate IP via local cilium agent: [POST /ipam][502] postIpamFailure No more IPs available",
      "unable to allocate IP via local cilium agent: [POST /ipam][502] postIpamFailure range is full",
      "Could not allocate IP in range: ip: <address> / - <address> / range: <any>",
      "failed to request IPv4 addresses: Assigned 0 out of 1 requested IPv4 addresses; No IPs available in pools: <any>",
      "cannot allocate new block due to per host block limit",
      "failed to find or claim a block",
      "not enough IPs available of type <words> for <name>, waiting on Azure CNS to allocate more with NC Status: <name>",
      "not enough IPs available, waiting on Azure CNS to allocate more",
      "AllocateIPConfig failed: not enough IPs available, waiting on Azure CNS to allocate more with NC Status: <any>",
      "failed to allocate IPv4 address for Pod <quotedObject>: all IPPools exhausted",
      ...fromCni("failed to allocate all requested IPs: <any>"),
      "could not allocate IP in range: ip: <address> / - <address>",
      "failed to request IPv4 addresses: Assigned 0 out of 1 requested IPv4 addresses",
      "failed to request IPv4 addresses: Assigned 0 out of 1 requested IPv4 addresses; <words>",
      "IPAM error: failed to <any>: no addresses available",
      "AllocateIPConfig failed: not enough IPs available for <any>",
      "failed to allocate any <words> IP address to <words> from IPPools <name>: all IP addresses used out",
      "all IP addresses used out",
      "No IPv<number> addresses available in pool",
      "no available IPv<number> address in prefixes",
      "failed to allocate IPv6 address for Pod <quotedObject>: all IPPools exhausted",
      "net mask is too short, subnet <range> has no usable IP addresses, it is too small",
    ],
    evidence: "reported",
    fix:
      "free leaked addresses or enlarge the range. Calico: calicoctl ipam check --show-problem-ips, another IPPool (its blocks cannot be resized); Cilium: cilium-dbg status and the node's CiliumNode; whereabouts: its IP pools and reconciler; Podman with netavark: podman network inspect, containers that are not needed any more (podman rm, which deletes their data), a larger subnet; a cloud (Azure CNS, terway): wait a minute, else free addresses in the subnet or fewer pods on the node",
    links: ["https://github.com/containernetworking/plugins/issues/291"],
  },
  {
    id: "cni-plugin-failed",
    by: "containerd",
    summary: "the network plugin failed; its own message follows",
    texts: [
      `${SETUP}<any>`,
      `${SETUP}plugin type=<type> failed (add): <any>`,
      `${SETUP}plugin type=<type> name=<name> failed (add): <any>`,
      "failed to set up sandbox container <id> network for pod <pod>: <any>",
      "NetworkPlugin cni failed to set up pod <pod> network: <any>",
      "failed to destroy network for sandbox <id>: <any>",
      "networkPlugin cni failed to teardown pod <pod> network: <any>",
      "failed to clean up sandbox container <id> network for pod <pod>: <any>",
      "failed to create pod network sandbox <name>: <any>",
      "error adding pod <pod> to CNI network <name>: <any>",
      "error adding container to network <name>: <any>",
      "CNI request failed with status <number>: <any>",
      "CmdAdd (shim): <any>",
      "error in getting result from AddNetwork: <any>",
      "error in getting result from AddNetworkList: <any>",
      "netplugin failed: <any>",
      "error setting loopback interface up: <any>",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix: "the words behind failed (add) are the plugin's: read the log of its pod on this node (kubectl get pods -A " +
      "-o wide; logs, also --previous) or below /var/log. Not running or OOMKilled: see why; Multus thick: raise " +
      "its memory limit above 50Mi. No address: the pool is used up. With Multus the error is of the network that " +
      "a NetworkAttachmentDefinition names: compare it and its device (SR-IOV: a free VF of that resource). After " +
      "an update of plugin or cluster: delete its pod on this node, which writes programs and configuration anew; " +
      "remove files of an earlier plugin from /etc/cni/net.d",
    links: [CNI_DOCS],
  },
  {
    id: "host-port-in-use",
    by: "containerd",
    summary: "a host port of the pod or container is already in use on the node",
    texts: [
      "cannot bind <TCP|UDP|SCTP> port <address>: listen <words> <address>: bind: address already in use",
      ...fromCni("cannot open hostport <number> for <pod>: <words>: bind: address already in use"),
      ...fromCni("cannot open hostport <number> for <any>: bind: address already in use"),
      "failed to set up pod network: plugin type=<type> failed (add): cannot open hostport <number> for <any>: bind: address already in use",
      "Bind for <address> failed: port is already allocated",
      "Bind for <address>: <any>: port is already allocated",
      "Error starting userland proxy: Bind for <address> failed: port is already allocated",
      "port is already allocated",
      "error running hook #<index>: error running hook: exit status <number>, stdout: , stderr: <any>level=fatal msg=conflict with ID <number>",
      "level=fatal msg=conflict with ID <number>",
      "Bind for <address>: unexpected error (Failure EADDRINUSE)",
      "Error starting userland proxy: Failed to bind: EADDRINUSE",
      "Error starting userland proxy: <any>: bind: address already in use",
      "failed to start userland proxy for port mapping <address>/<words>: <any>: bind: address already in use",
      "Ports are not available: exposing port <words> <address> -> <address>: <any>: bind: address already in use",
      "Ports are not available: <any>: bind: address already in use",
      "rootlessport listen <any>: bind: address already in use",
      "cannot listen on the <words> port: <any>: bind: address already in use",
      "failed to bind host port for <address>/<words>: address already in use",
      "failed to bind host port <address>/<words>: address already in use",
      ...PORT_IN_USE,
    ],
    evidence: "reported",
    fix:
      "find what listens there: sudo ss -ltnp (Mac: sudo lsof -i :PORT, Windows: netstat -ano), docker ps, podman ps. Usual: a server of the system (apache2, nginx, IIS, postgresql, mysql), another container, or one left of an earlier run (docker compose down --remove-orphans), for port 53 systemd-resolved or dnsmasq, on a Mac AirPlay for 5000 and 7000. Stop it, or publish another port (8081:80; ports of compose, often in .env), in Kubernetes another hostPort, or maxSurge 0 where the old pod of the rollout has it. If nothing listens, restart the engine, on Windows net stop winnat and net start winnat",
    links: ["https://kubernetes.io/docs/concepts/configuration/overview/"],
  },
  {
    id: "netns-gone",
    by: "containerd",
    summary:
      "the pod's network namespace no longer exists while its network is set up: the sandbox's process has ended, or it was removed",
    texts: [
      ...fromCni("failed to open netns <path>: failed to Statfs <path>: no such file or directory"),
      "failed to Statfs <path>: no such file or directory",
      "failed to open netns <path>: unknown FS magic on <path>: <number>",
      "unknown FS magic on <path>: <number>",
    ],
    evidence: "source",
    fix:
      "the kubelet creates a new sandbox (with nerdctl or Podman start the container again): if it stays, look for what ends the " +
      "sandbox (the OOM killer, the pod's deletion, a second attempt: the runtime's log, dmesg) or removes files from /run/netns: a " +
      "reboot, a clean-up script. A plugin whose daemon runs in a pod needs /run/netns of the node there, with mountPropagation: HostToContainer",
    links: ["https://github.com/containernetworking/plugins/blob/v1.4.0/pkg/ns/ns_linux.go"],
  },
  {
    id: "netns-denied",
    refines: "netns-failed",
    by: "containerd",
    summary:
      "the engine may not make a network namespace's file in /run/netns: it has no root there, as a rootless one without a /run of its own has none, or SELinux denies it",
    texts: [
      ...["failed to setup netns", "failed to create namespace"].flatMap((step) =>
        ["open", "mkdir"].flatMap((call) =>
          ["/var/run/netns", "/run/netns"].flatMap((directory) =>
            ["", "<path>"].map((below) =>
              `failed to create network namespace for sandbox <id>: ${step}: ${call} ${directory}${below}: permission denied`
            )
          )
        )
      ),
      ...[
        "open /var/run/netns<path>: permission denied",
        "mkdir /run/netns: permission denied",
        "mkdir /var/run/netns: permission denied",
      ]
        .map((error) => `creating network namespace for container <id>: ${error}`),
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "run the engine as root, or start a rootless one as it is meant to be: k3s by the user's unit k3s-rootless.service, containerd by containerd-rootless-setuptool.sh install, so that RootlessKit gives it a /run of its own (--copy-up=/run), and update it. As root: ausearch -m avc, and who owns /run/netns",
    links: [
      "https://github.com/k3s-io/k3s/issues/2922",
      "https://docs.k3s.io/advanced#running-rootless-servers-experimental",
    ],
  },
  {
    id: "netns-failed",
    by: "containerd",
    summary: "containerd, CRI-O or Podman cannot create or keep the network namespace of a pod or container",
    texts: [
      "failed to create network namespace for sandbox <id>: failed to create namespace: <any>",
      "failed to create network namespace for sandbox <id>: failed to setup netns: <any>",
      ...["operation not permitted", "no space left on device", "invalid argument"].map((errno) =>
        `failed to create network namespace for sandbox <id>: failed to setup netns: failed to create namespace: ${errno}`
      ),
      "failed to create network namespace for sandbox <id>: failed to setup netns: open <path>: <errno>",
      "failed to create network namespace for sandbox <id>: failed to bind mount ns at <path>: <any>",
      "failed to create network namespace for sandbox <id>: failed to generate random netns name: <any>",
      "failed to create network namespace for sandbox <id>: <any>",
      "creating network namespace for container <id>: <any>",
      "creating network namespace for container <id>: failed to create namespace: <any>",
      "failed to bind mount ns at <path>: <errno>",
    ],
    evidence: "source",
    isBeforeRuntime: true,
    fix:
      "no space left on device: user.max_net_namespaces (sysctl), or /run is full (df -h -i /run); not permitted: the engine is itself in a container. Check the mounts below /run/netns on the node (findmnt -R /run): a program in a container needs that directory of its own, and the right to mount (CAP_SYS_ADMIN, or --privileged, which gives it the host)",
    links: [CRI],
  },
];
