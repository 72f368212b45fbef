/**
 * What clouds and installers say when the machines of a cluster do not become its nodes.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const AKS = "https://learn.microsoft.com/en-us/troubleshoot/azure/azure-kubernetes";
const OPENSHIFT = "https://docs.openshift.com/container-platform/latest";
const EKS_AMI = "https://github.com/awslabs/amazon-eks-ami";
/** Between the message's start and the script's exit status the portal names the extension's publisher. */
const VMSS = "VM has reported a failure when processing extension vmssCSE";

/** How the script that sets up a node of AKS reports that it ended with a status. */
function ended(...statuses: readonly number[]): readonly string[] {
  return statuses.flatMap((status) => [
    `failed to execute command: command terminated with exit status=${status}`,
    `Enable failed: failed to execute command: command terminated with exit status=${status}`,
    `vmssCSE exit status=${status}`,
  ]);
}

/** What the script prints for all statuses. */
const SIGNS: readonly string[] = [
  "vmssCSE",
  "VMExtensionProvisioningError",
  "cse-agent",
  "cse-master",
  "AKSLinuxExtension",
];

/** Azure. */
const AZURE: readonly DaemonRule[] = [
  {
    id: "aks-node-setup",
    by: "cluster",
    summary: "a machine of an AKS node pool did not become a node: the script that sets it up ended with an error",
    texts: [
      VMSS,
      "VMExtensionProvisioningError: VM has reported a failure when processing extension vmssCSE",
      "Provisioning of VM extension vmssCSE has timed out",
      "failed to execute command: command terminated with exit status=<number>",
      "Enable failed: failed to execute command: command terminated with exit status=<number>",
      "VMExtensionProvisioningTimeout",
    ],
    evidence: "source",
    anywhere: SIGNS,
    behind: "all",
    fix:
      "the exit status says why: 50, 31, 33, 35 to 37, 41, 70, 71: downloads are blocked; 51, 52: the API server is not reached, not resolved; 34: the kubelet does not start; 84, 85: GPU drivers (size and image do not fit); 98, 99: apt is busy or blocked; 124: it took too long (a filtered network, an Azure policy that adds extensions); 173, 234: no instance metadata. " +
      "Its output is behind [stdout], on the machine in /var/log/azure/cluster-provision.log (az vmss run-command invoke). Afterwards: az aks nodepool upgrade --node-image-only, az aks update, or make the pool again",
    links: [
      `${AKS}/create-upgrade-delete/error-code-vmextensionprovisioningerror`,
      "https://github.com/Azure/AKS/issues/4353",
    ],
  },
  {
    id: "aks-node-outbound",
    refines: "aks-node-setup",
    by: "cluster",
    summary: "a machine of an AKS node pool does not get out to the Internet, or not to what it downloads",
    texts: [
      ...ended(31, 33, 35, 36, 37, 41, 50, 70, 71, 117, 205, 211),
      "VMExtensionError_OutboundConnFail",
      "Agents are unable to establish outbound connection",
    ],
    evidence: "source",
    anywhere: SIGNS,
    fix:
      "the subnet's way out: network security group and route table (userDefinedRouting: the firewall has to let through mcr.microsoft.com, *.data.mcr.microsoft.com, packages.aks.azure.com, acs-mirror.azureedge.net, management.azure.com, login.microsoftonline.com, 443), a NAT gateway or load balancer for it, DNS servers of the VNet that answer, http_proxy with CA. " +
      "From a VM in that subnet: nc -vz mcr.microsoft.com 443; az aks check-network outbound.",
    links: [
      `${AKS}/error-codes/vmextensionerror-outboundconnfail`,
      "https://learn.microsoft.com/en-us/azure/aks/outbound-rules-control-egress",
    ],
  },
  {
    id: "aks-node-api-server",
    refines: "aks-node-setup",
    by: "cluster",
    summary: "a machine of an AKS node pool does not reach the cluster's API server",
    texts: [...ended(51), "VMExtensionError_K8SAPIServerConnFail"],
    evidence: "source",
    anywhere: SIGNS,
    fix:
      "nc -vz FQDN 443 from a VM in the node pool's subnet: network security groups, route table and firewall between the subnet and the API server's address (443/tcp; 1194/udp and 9000/tcp without konnectivity). With authorized IP ranges (az aks show --query apiServerAccessProfile) the outgoing address of the pool has to be in them; a private cluster needs the private endpoint to be routed (peered VNets)",
    links: [`${AKS}/error-codes/vmextensionerror-k8sapiserverconnfail`],
  },
  {
    id: "aks-node-api-name",
    refines: "aks-node-setup",
    by: "cluster",
    summary: "a machine of an AKS node pool does not resolve the name of the cluster's API server",
    texts: [
      ...ended(52, 53),
      "VMExtensionError_K8SAPIServerDNSLookupFail",
      "Agents are unable to resolve Kubernetes API server name",
      "Agents are unable to resolve Kubernetes API server name. It's likely custom DNS server is not correctly configured",
    ],
    evidence: "source",
    anywhere: [...SIGNS, "Agents are unable to resolve Kubernetes API server name", "K8SAPIServerDNSLookupFail"],
    fix:
      "from a VM in the subnet nslookup FQDN (az aks show --query '[fqdn,privateFqdn]'). DNS servers of the VNet's own have to pass on to 168.63.129.16; the private DNS zone (privatelink.REGION.azmk8s.io) has to be linked to the VNet in which that DNS server is (hub), not only to the nodes' one. 53: Azure's own DNS did not answer: try again. Then az aks update or the pool's upgrade tries again",
    links: [
      `${AKS}/error-codes/vmextensionerror-k8sapiserverdnslookupfail`,
      "https://learn.microsoft.com/en-us/azure/aks/private-clusters",
    ],
  },
];

/** Other clouds. */
const OTHERS: readonly DaemonRule[] = [
  {
    id: "kops-address-placeholder",
    by: "cluster",
    summary:
      "a kOps node cannot join: the name of kops-controller or of the API server still has kOps' placeholder address, as no control plane has written its own into DNS",
    texts: [
      "kops-controller DNS not setup yet (placeholder IP found: [203.0.113.123])",
      'Task "BootstrapClientTask/BootstrapClient" not ready: kops-controller DNS not setup yet (placeholder IP found: [203.0.113.123])',
      "kops-controller DNS not setup yet (placeholder IP found: <any>",
      "Validation Failed: The dns-controller Kubernetes deployment has not updated the Kubernetes cluster's API DNS entry to the correct IP address. The API DNS IP address is the placeholder address that kops creates: 203.0.113.123.",
      "The dns-controller Kubernetes deployment has not updated the Kubernetes cluster's API DNS entry to the correct IP address. The API DNS IP address is the placeholder address that kops creates: 203.0.113.123.",
    ],
    evidence: "reported",
    fix:
      "wait some minutes for a new cluster. Then on a control plane node: journalctl -u kops-configuration and -u kubelet, crictl ps -a: etcd and kube-apiserver run? dns-controller and kops-controller: their logs in kube-system (a gossip cluster, .k8s.local: protokube's). They need rights for the DNS zone (the instances' role), and a zone that is delegated. Nodes join by themselves once the record is right",
    links: ["https://kops.sigs.k8s.io/operations/troubleshoot/", "https://github.com/kubernetes/kops/issues/13236"],
  },
  {
    id: "gke-nodes-unregistered",
    by: "cluster",
    summary: "GKE started the machines of a cluster or node pool, and not all registered with the API server in time",
    texts: [
      ...["", "the cluster API is reporting that: ", "the cluster API is reporting that "].flatMap((words) =>
        ["All cluster resources were brought up, but: ", "All cluster resources were brought up, but "].map((begin) =>
          `${begin}${words}only <number> nodes out of <number> have registered`
        )
      ),
      "only <number> nodes out of <number> have registered; cluster may be unhealthy",
      "only <number> nodes out of <number> have registered; this is likely due to Nodes failing to start correctly",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "read a machine's serial console (gcloud compute instances get-serial-port-output NAME | grep -i -e kubelet -e node-registration-checker). Often: firewall rules that deny egress to the control plane (443, 10250) or to *.googleapis.com and gcr.io (private nodes need Private Google Access or Cloud NAT); the node service account is disabled or lacks roles/container.defaultNodeServiceAccount; a very large disk that is resized; preemptible machines that ended. Then delete the pool or cluster and make it again; Terraform: terraform taint",
    links: [
      "https://cloud.google.com/kubernetes-engine/docs/troubleshooting/node-registration",
      "https://github.com/terraform-google-modules/terraform-google-kubernetes-engine/issues/649",
    ],
  },
  {
    id: "nodeadm-cluster-settings",
    by: "cluster",
    summary: "a machine of EKS does not become a node: its user data lacks what nodeadm has to know of the cluster",
    texts: [
      ...["Apiserver endpoint", "Certificate authority", "CIDR", "Name"].map((what) =>
        `${what} is missing in cluster configuration`
      ),
      "no node configs to merge",
      "failed to merge node configs <any>",
      "clusterId cannot be empty when outpost is enabled",
    ],
    evidence: "source",
    anywhere: [
      "nodeadm",
      "NodeConfig",
      "Apiserver endpoint is missing",
      "Certificate authority is missing",
      "node configs",
      "clusterId cannot be empty",
    ],
    fix:
      "an AMI of one's own (launch template, amiFamily: Custom in Karpenter) needs in user data a MIME part application/node.eks.aws with kind: NodeConfig, apiVersion: node.eks.aws/v1alpha1, spec.cluster: name, apiServerEndpoint, certificateAuthority, cidr (aws eks describe-cluster --name NAME). bootstrap.sh of Amazon Linux 2 does nothing on AL2023. With amiFamily AL2023 and a managed node group without an AMI ID it is added by itself",
    links: [`${EKS_AMI}/issues/2123`, "https://awslabs.github.io/amazon-eks-ami/nodeadm/"],
  },
  {
    id: "openshift-bootstrap",
    by: "cluster",
    summary:
      "OpenShift's installation waited in vain for the temporary control plane, or for the control plane machines to take over",
    texts: [
      "Bootstrap failed to complete",
      "Bootstrap failed to complete: timed out waiting for the condition",
      "Failed to wait for bootstrapping to complete. This error usually happens when there is a problem with control plane hosts that prevents the control plane operators from creating the control plane.",
      "Failed waiting for Kubernetes API. This error usually happens when there is a problem on the bootstrap host that prevents creating a temporary control plane.",
      "failed to wait for bootstrapping to complete: timed out waiting for the condition",
      "waiting for Kubernetes API: context deadline exceeded",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "openshift-install gather bootstrap (UPI: --bootstrap, --master), and read journalctl -u bootkube -u kubelet -u release-image on the bootstrap machine, crictl ps -a there. Often: api and api-int names or load balancer (6443, 22623) do not lead to it; the release image is not pulled (pull secret, proxy, mirror); control plane machines did not get their ignition; etcd's disk is slow; clocks differ; ignition files older than 24 hours. openshift-install wait-for bootstrap-complete goes on waiting; otherwise destroy and start again",
    links: [`${OPENSHIFT}/support/troubleshooting/troubleshooting-installations.html`],
  },
  {
    id: "openshift-operators-unavailable",
    by: "cluster",
    summary: "OpenShift's installation or upgrade waits for cluster operators that do not become available",
    texts: [
      "Cluster initialization failed because one or more operators are not functioning properly",
      "failed to initialize the cluster: Some cluster operators are still updating: <any>",
      "failed to initialize the cluster: Cluster operator <name> is not available",
      "failed to initialize the cluster: Cluster operators <any> are not available",
      "Some cluster operators are still updating: <any>",
      "Some cluster operators are not available: <any>",
      "failed to initialize the cluster: Multiple errors are preventing progress",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "with KUBECONFIG=auth/kubeconfig: oc get co shows which, oc describe co NAME why, oc get pods -A that do not run, oc get nodes. authentication, console, ingress: there are no worker nodes yet (UPI: approve them: oc get csr, oc adm certificate approve), *.apps does not resolve or its load balancer has no worker; image-registry: no storage set; monitoring: too few nodes or memory. openshift-install wait-for install-complete goes on waiting, nothing has to be made anew",
    links: [`${OPENSHIFT}/support/troubleshooting/troubleshooting-installations.html`],
  },
];

/** Machines of clouds that do not become nodes. */
export const CLOUD_NODE_RULES: readonly DaemonRule[] = [...AZURE, ...OTHERS];
