/**
 * What operating systems and installers made for clusters say when a node of theirs does not come up: Talos, OpenShift, Bottlerocket,
 * kops, Rancher's agents.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const TALOS = "https://github.com/siderolabs/talos";
const OPENSHIFT = "https://docs.openshift.com/container-platform/4.16";

/** How Ignition's request for its configuration ends. */
const IGNITION: readonly string[] = [
  "dial tcp <address>: connect: <errno>",
  "dial tcp <address>: getsockopt: <errno>",
  "dial tcp <address>: i/o timeout",
  "dial tcp: lookup <any>",
  "EOF",
  "net/http: timeout awaiting response headers",
  "x509: <any>",
];

/** Nodes of Talos. */
const TALOS_NODES: readonly DaemonRule[] = [
  {
    id: "talos-etcd-spec",
    by: "cluster",
    summary: "Talos does not start etcd: it has not found an address of the node that etcd may use",
    texts: [
      "Waiting for etcd spec",
      'Waiting for service "cri" to be "up", etcd spec',
      'Waiting for service "cri" to be "up", time sync, network, etcd spec',
    ],
    evidence: "source",
    fix:
      "talosctl get addresses, get nodeaddress, get etcdspec, get hostname: etcd needs a hostname and an address of the node that is not the virtual IP. cluster.etcd.advertisedSubnets (before 1.1 etcd.subnet) and machine.kubelet.nodeIP.validSubnets have to contain one that an interface really has (not a cloud's public address); only one machine gets talosctl bootstrap. dmesg (talosctl dmesg) names the controller that fails",
    links: [`${TALOS}/issues/6205`, `${TALOS}/issues/8955`],
  },
  {
    id: "talos-var-lost",
    by: "containerd",
    summary:
      "Talos' partition EPHEMERAL, which is /var, is not mounted any more, so that no service can start a container",
    texts: [
      "failed to start shim: mkdir /var: file exists",
      "failed to create task: <name>: failed to start shim: mkdir /var: file exists",
      "mkdir /var: file exists",
    ],
    evidence: "reported",
    anywhere: ["Error running Containerd(", "talos", "failed to start shim"],
    fix:
      "talosctl dmesg and talosctl get volumestatus: its disk has failed or did not answer for a moment (I/O errors, a USB or network disk, a virtual machine's disk). A reboot mounts it again; check the disk (talosctl get disks, SMART of the host), and replace it if it comes back. talosctl reset --system-labels-to-wipe EPHEMERAL makes the partition anew, which deletes this node's images, etcd member and local volumes",
    links: [`${TALOS}/issues/7786`],
  },
];

/** Nodes of OpenShift and OKD. */
const OPENSHIFT_NODES: readonly DaemonRule[] = [
  {
    id: "machine-config-pool-degraded",
    by: "cluster",
    summary:
      "OpenShift: nodes of a machine config pool did not take their configuration; the daemon on the node says why",
    texts: [
      ...[
        "error pool",
        "error required pool",
        "error MachineConfigPool",
        "MachineConfigPool",
        "required MachineConfigPool",
      ]
        .map((what) => `${what} <name> is not ready, retrying. Status: (<value>)`),
      "timed out waiting for the condition during syncRequiredMachineConfigPools: error pool <name> is not ready, retrying. Status: (pool degraded: <true|false> <value>)",
      "during syncRequiredMachineConfigPools: <any>",
      "error during syncRequiredMachineConfigPools: [timed out waiting for the condition, error pool <name> is not ready, retrying. Status: (<value>)]",
      "error during syncRequiredMachineConfigPools: [context deadline exceeded, error MachineConfigPool <name> is not ready, retrying. Status: (<value>)]",
      "Node <name> is reporting: <any>",
      "Marking Degraded due to: <any>",
      "unexpected on-disk state validating against <name>: <any>",
    ],
    evidence: "source",
    behind: "all",
    anywhere: [
      "MachineConfig",
      "machine-config",
      "machineconfig",
      "Marking Degraded",
      "osImageURL",
      "on-disk state validating against rendered-",
    ],
    fix:
      "oc get mcp, oc describe mcp NAME, and oc -n openshift-machine-config-operator logs of the machine-config-daemon on the named node: it says what differs. machineconfig rendered-… not found: the bootstrap made others than the cluster: delete the extra MachineConfig that it names. content mismatch for file: undo the change by hand, or touch /run/machine-config-daemon-force on that node, which writes it again and reboots. A drain that a PodDisruptionBudget stops, a full disk",
    links: [
      `${OPENSHIFT}/support/troubleshooting/troubleshooting-operator-issues.html`,
      "https://github.com/okd-project/okd/issues/963",
    ],
  },
  {
    id: "machine-config-not-pivoted",
    refines: "machine-config-pool-degraded",
    by: "cluster",
    summary: "OpenShift: the node still runs the image that it was installed from, not the one of the release",
    texts: [
      "Marking Degraded due to: parsing booted osImageURL: parsing reference: <name>: invalid reference format",
      "parsing booted osImageURL: parsing reference: <name>: invalid reference format",
    ],
    evidence: "reported",
    fix:
      "boot the node from the RHCOS image that belongs to this installer (openshift-install coreos print-stream-json), not an older or newer one, let Ignition install it anew, and do not log in before its first reboot: it has to pull the release's image and reboot into it by itself (journalctl -u machine-config-daemon-firstboot, the pull secret, the proxy)",
    links: ["https://github.com/openshift/installer/pull/1416"],
  },
  {
    id: "ignition-config-unreached",
    by: "cluster",
    summary:
      "the machine waits in its first boot: Ignition does not get its configuration from the server that it names",
    texts: IGNITION.flatMap((error) => [`GET error: Get <url>: ${error}`, `GET error: Head <url>: ${error}`]),
    evidence: "source",
    anywhere: ["ignition[", "ignition:", "Ignition"],
    fix:
      "it asks again without end. OpenShift: https://api-int.CLUSTER:22623/config/master comes from the bootstrap machine, later from the control plane: api-int has to resolve to the load balancer, which needs 22623 and 6443 to bootstrap and masters; ssh core@BOOTSTRAP journalctl -u bootkube shows whether it is up. A machine that resolves the name to itself has stale DNS. x509: the ignition files are older than a day, or of another installation: create them anew",
    links: [
      `${OPENSHIFT}/installing/installing_bare_metal/installing-bare-metal.html`,
      "https://github.com/openshift/installer/issues/889",
    ],
  },
];

/** Nodes of other makers. */
const OTHER_NODES: readonly DaemonRule[] = [
  {
    id: "bottlerocket-user-data",
    by: "cluster",
    summary: "Bottlerocket does not take the settings of its user data, so that the node does not join",
    texts: [
      "Error PATCHing '/settings?tx=bottlerocket-launch': Status <number> when PATCHing <name>: Json deserialize error: <any>",
      "Error PATCHing '/settings?tx=bottlerocket-launch': <any>",
      "Failed to start Bottlerocket userdata configuration system",
      "Error parsing TOML user data: <any>",
    ],
    evidence: "reported",
    anywhere: ["bottlerocket", "Bottlerocket", "early-boot-config"],
    fix:
      'correct the user data (Karpenter: spec.userData of the EC2NodeClass; eksctl: bottlerocket.settings): TOML below [settings…], with the type that the setting has: the message names what it found and wanted. Values of settings.kernel.sysctl and of labels are strings and need quotation marks ("1048576"). Then let the node be made anew: it reads them at its first boot only',
    links: [
      "https://bottlerocket.dev/en/os/latest/#/api/settings/",
      "https://github.com/aws/karpenter-provider-aws/issues/2423",
    ],
  },
  {
    id: "kops-kubeconfig-credentials",
    by: "cluster",
    summary:
      "kops has no credentials for the cluster that the API server accepts: its kubeconfig has none, or old ones",
    texts: [
      "error listing nodes: Unauthorized",
      "unexpected error during validation: error listing nodes: Unauthorized",
      "error listing nodes: the server has asked for the client to provide credentials",
    ],
    evidence: "reported",
    anywhere: ["validate_cluster", "kops", "during validation"],
    fix:
      "kops export kubeconfig NAME --admin (before 1.19 kops export kubecfg), with the same KOPS_STATE_STORE: since 1.19 create and update export no administrator's credentials by themselves, and those of --admin end after 18 hours (--admin=87600h). kubectl config current-context has to be this cluster",
    links: ["https://kops.sigs.k8s.io/cli/kops_export_kubeconfig/", "https://github.com/kubernetes/kops/issues/11311"],
  },
  {
    id: "rancher-agent-certificate",
    by: "cluster",
    summary: "Rancher's agent was registered with another certificate than the one that the Rancher server has now",
    texts: [
      "The environment variable CATTLE_CA_CHECKSUM is set but there is no CA certificate configured at <url>",
      "Configured cacerts checksum (<name>) does not match given --ca-checksum (<name>)",
      "Value from <url> does not look like an x509 certificate (<any>",
      "Failed to pull the cacert from the rancher server settings at <url>",
      "Please check if the correct certificate is configured at <url>",
    ],
    evidence: "source",
    fix:
      "curl -ks https://RANCHER/v3/settings/cacerts: value has to be the CA of Rancher's certificate, whole, and empty only with one of a public CA. If it is wrong, correct the secret tls-ca (privateCA=true of the chart). If it is right, register anew with the command that the cluster's page shows now: kubectl apply of the import manifest on a control plane node, or the new --ca-checksum; for one cluster set CATTLE_CA_CHECKSUM of the deployment cattle-cluster-agent",
    links: [
      "https://ranchermanager.docs.rancher.com/getting-started/installation-and-upgrade/resources/update-rancher-certificate",
      "https://github.com/rancher/rancher/issues/36572",
    ],
  },
  {
    id: "rancher-agent-unanswered",
    by: "cluster",
    summary: "Rancher's agent does not get through to the Rancher server from the node or the pod",
    texts: [
      "<url>/ping is not accessible (<value>)",
      "Failed to connect to proxy. Empty dialer response error=dial tcp: lookup <any>",
      "Failed to connect to proxy: dial tcp: lookup <any>",
      "Failed to connect to proxy. Empty dialer response: <any>",
    ],
    evidence: "source",
    anywhere: ["/ping is not accessible", "rancher", "cattle"],
    fix:
      "curl -k https://RANCHER/ping has to answer pong from the node, and from a pod: Could not resolve host: the name is only in /etc/hosts or a DNS that CoreDNS does not ask: add it there, or hostAliases of cattle-cluster-agent. refused, timed out: a firewall, a wrong server-url in Rancher's settings (no localhost), a load balancer that has to pass websockets. A proxy: agent environment HTTPS_PROXY and NO_PROXY",
    links: [
      "https://ranchermanager.docs.rancher.com/troubleshooting/other-troubleshooting-tips/networking",
      "https://github.com/rancher/rancher/issues/16220",
    ],
  },
];

/** Nodes that their own system or installer does not bring up. */
export const PLATFORM_NODE_RULES: readonly DaemonRule[] = [...TALOS_NODES, ...OPENSHIFT_NODES, ...OTHER_NODES];
