/**
 * Nodes that the API server does not know or accept: not registered, without credentials, renamed.
 *
 * @module
 */

import { oneOf, withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

/** What shows that the kubelet runs pods already, or why it does not start. */
const STARTED_OR_FAILED: readonly string[] = [
  "Failed to create pod sandbox",
  "FailedCreatePodSandBox",
  "from runtime service failed",
  "failed to run Kubelet",
  "Failed to start ContainerManager",
];

/** Kinds that a kubelet never asks for, only who administers the cluster. */
const ADMIN_KINDS: readonly string[] = [
  "clusterroles",
  "clusterrolebindings",
  "roles",
  "rolebindings",
  "customresourcedefinitions",
  "deployments",
  "daemonsets",
  "statefulsets",
  "replicasets",
  "jobs",
  "namespaces",
  "serviceaccounts",
  "podsecuritypolicies",
  "storageclasses",
  "networkpolicies",
  "ingresses",
];

/** Nodes that the API server does not know or accept. */
export const KUBELET_NODE_RULES: readonly DaemonRule[] = [
  {
    id: "kubelet-node-unregistered",
    by: "kubelet",
    summary: "the node is not registered: the kubelet does not reach the API server, or may not register this name",
    texts: [
      "Unable to register node with API server",
      "Unable to register node <name> with API server: <any>",
      "Error getting node",
      "Error getting the current node from lister",
      "node <quotedName> not found",
      "Error writing Crisocket information for the control-plane node: <any>",
      "error uploading crisocket: <any>",
      "Failed to initialize CSINode: error updating CSINode annotation: timed out waiting for the condition; caused by: nodes <quotedName> not found",
      "Failed to initialize CSINodeInfo: error updating CSINode annotation: timed out waiting for the condition; caused by: nodes <quotedName> not found",
    ],
    evidence: "reported",
    passed: ["Error updating node status", "Successfully registered node"],
    needs: ["kubelet", "register node", "Error getting the current node", "crisocket", "CSINode"],
    behind: [
      ...STARTED_OR_FAILED,
      "is not allowed to modify labels",
      "is not allowed to set the following labels",
      "NetworkPluginNotReady",
      "Failed to pull image",
      "Failed to start OOM watcher",
      "PLEG is not healthy: pleg was last seen",
      "Unauthorized",
      "system:anonymous",
      "is not allowed to modify node",
      "is invalid: metadata.name",
      "is invalid: [metadata.name",
      "User system:node:",
      "could not determine node from user",
      ": Forbidden",
      "certificate has expired",
      "x509",
      "cni plugin not initialized",
      "OCI runtime",
      "MountVolume.",
    ],
    fix:
      "it follows another error: look above it for RunPodSandbox, failed to pull, connection refused. kubeadm init: why do kube-apiserver and etcd not run (crictl ps -a, crictl logs ID)? Usual: SystemdCgroup = true is missing in config.toml, images or the pause image cannot be pulled (kubeadm config images pull), swap is on, --apiserver-advertise-address is not the node's. Later: the address changed, or certificates expired (kubeadm certs check-expiration, renew all). A worker: reach the server of kubelet.conf (port 6443), and have the certificate's node name (hostnamectl, --node-name)",
    links: [
      "https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/troubleshooting-kubeadm/",
      "https://github.com/kubernetes/kubeadm/issues/2370",
    ],
  },
  {
    id: "kubelet-node-unauthorized",
    by: "kubelet",
    summary: "the API server does not accept the kubelet: its credentials are of no node of this cluster",
    texts: [
      // A field of its own behind these messages, from klog's structured records on.
      "Unauthorized",
      "Unable to register node <name> with API server: Unauthorized",
      "nodes is forbidden: User <name> cannot create resource nodes <any>",
      "nodes is forbidden: User <name> cannot create resource nodes in API group <name> at the cluster scope",
      "Unable to register node <name> with API server: nodes is forbidden: User <name> cannot create resource nodes <any>",
      "Failed to contact API server when waiting for CSINode publishing: Unauthorized",
      ...["Node", "Service", "Pod", "CSIDriver", "RuntimeClass"].flatMap((kind) => [
        `Failed to list *v1.${kind}: Unauthorized`,
        `Failed to watch *v1.${kind}: failed to list *v1.${kind}: Unauthorized`,
      ]),
    ],
    evidence: "reported",
    needs: ["Unable to register node", "ensure lease exists", "CSINode publishing", "*v1."],
    fix:
      "EKS: map the nodes' role (not its instance profile) in aws-auth or as an access entry of type EC2_LINUX, with the nodes' own cluster name and endpoint. Elsewhere the client certificate has to be of " +
      "this cluster's CA with the group system:nodes (system:anonymous: none was sent; openssl x509 -noout -issuer -subject -in /var/lib/kubelet/pki/kubelet-client-current.pem): make a new token first, then move /var/lib/kubelet/pki and kubelet.conf aside, and join the node again",
    links: [
      "https://github.com/awslabs/amazon-eks-ami/issues/1837",
      "https://kubernetes.io/docs/reference/access-authn-authz/node/",
    ],
  },
  {
    id: "kubectl-node-kubeconfig",
    by: "cluster",
    summary: "kubectl or another client uses the kubelet's kubeconfig: as a node it may not do what it asks",
    texts: withOneOf(["get", "list", "create", "patch", "delete", "watch"], (verb) => [
      `<words> <quotedName> is forbidden: User system:node:<name> cannot ${verb} resource ${
        oneOf(ADMIN_KINDS)
      } in API group <why>`,
      `<words> is forbidden: User system:node:<name> cannot ${verb} resource ${oneOf(ADMIN_KINDS)} in API group <why>`,
      `is forbidden: User system:node:<name> cannot ${verb} resource ${oneOf(ADMIN_KINDS)} in API group <why>`,
      `Error from server (Forbidden): <words> is forbidden: User system:node:<name> cannot ${verb} resource <name> in API group <why>`,
      `Error from server (Forbidden): <words> <quotedName> is forbidden: User system:node:<name> cannot ${verb} resource <name> in API group <why>`,
    ]),
    evidence: "reported",
    // Other requests are those of a kubelet.
    needs: ["Error from server (Forbidden)", ...ADMIN_KINDS.map((kind) => `resource ${kind} in API group`)],
    fix:
      "use the administrator's: on a control plane node export KUBECONFIG=/etc/kubernetes/admin.conf, or copy it to $HOME/.kube/config (it is as good as root of the cluster). echo $KUBECONFIG and kubectl config view --minify, kubectl auth whoami show which is used now: /etc/kubernetes/kubelet.conf and /var/lib/kubelet/kubeconfig are the node's. A worker has no other: run the command on a control plane node",
    links: [
      "https://kubernetes.io/docs/reference/access-authn-authz/node/",
      "https://github.com/flannel-io/flannel/issues/1103",
    ],
  },
  {
    id: "kubelet-node-group",
    by: "kubelet",
    summary:
      "the API server does not treat the kubelet's user as a node: its certificate lacks the group system:nodes, or the API server still starts",
    texts: [
      "could not determine node from user",
      "nodes <quotedName> is forbidden: could not determine node from user",
      "Unable to register node <name> with API server: nodes <quotedName> is forbidden: could not determine node from user",
      ...["list", "watch", "get", "create"].flatMap((verb) => [
        `is forbidden: User system:node:<name> cannot ${verb} resource <name> in API group <name> at the cluster scope`,
        // Releases before 1.12.
        `is forbidden: User system:node:<name> cannot ${verb} <name> at the cluster scope`,
        // The certificate has the group's name as its own.
        `is forbidden: User system:nodes cannot ${verb} resource <name> in API group <name> at the cluster scope`,
        `is forbidden: User system:nodes cannot ${verb} <name> at the cluster scope`,
      ]),
    ],
    evidence: "reported",
    passed: ["Successfully registered node"],
    behind: [
      ...STARTED_OR_FAILED,
      "MountVolume.",
      "volume attachment",
      "no relationship found",
      "Error from server (Forbidden)",
      ...ADMIN_KINDS.map((kind) => `resource ${kind} in API group`),
    ],
    fix:
      "nothing if it ends within a minute: the API server makes the roles of nodes after its start. Else openssl x509 -noout -subject -in the kubelet's client certificate has to show " +
      "O = system:nodes and CN = system:node:NAME: issue it again; and the API server needs --authorization-mode=Node,RBAC",
    links: [
      "https://kubernetes.io/docs/reference/access-authn-authz/node/",
      "https://github.com/kelseyhightower/kubernetes-the-hard-way/issues/613",
    ],
  },
  {
    id: "api-proxy-refused",
    by: "kubelet",
    summary: "a proxy refuses the request to the API server, which would have to be reached without it",
    texts: withOneOf(
      ["Get", "Post", "Put", "Patch", "Delete"],
      (method) =>
        ["Forbidden", "Proxy Authentication Required", "Access Denied", "Method Not Allowed"].flatMap((status) => [
          `${method} <apiUrl>: ${status}`,
          `${method} https://<address>:6443/<words>: ${status}`,
        ]),
    ),
    evidence: "reported",
    fix:
      "add the API server's address and name, the Service and pod networks and the nodes to NO_PROXY (no_proxy) of the program that prints this: the kubelet's and the runtime's units " +
      "(systemctl show kubelet -p Environment), the shell of kubeadm and kubectl, the manifests below /etc/kubernetes/manifests; restart it",
    links: [
      "https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/create-cluster-kubeadm/",
      "https://github.com/kubernetes/kubernetes/issues/123596",
    ],
  },
  {
    id: "kubelet-node-renamed",
    by: "kubelet",
    summary:
      "the kubelet's node name is not that of its certificate or Node: the host was renamed, or its Node was deleted",
    texts: [
      "error getting node <name>: nodes <quotedName> not found",
      "Error updating node status, will retry: error getting node <name>: nodes <quotedName> not found",
      "error getting node <name>: node <quotedName> not found",
      "node <name> cannot read <name>, only its own Node object",
      "is not allowed to modify node <name>",
      "node <name> is not allowed to modify node <name>",
      "can only access node lease with the same name as the requesting node",
      "can only access CSINode with the same name as the requesting node",
      "node <name> cannot modify node <name>",
    ],
    evidence: "source",
    passed: ["Successfully registered node"],
    behind: STARTED_OR_FAILED,
    fix:
      "compare hostname, --hostname-override (node-name of k3s and RKE2) and kubectl get nodes with openssl x509 -noout -subject -in " +
      "/var/lib/kubelet/pki/kubelet-client-current.pem: set the old name, or delete the old Node and join again under the new one. Where the Node was deleted restart the kubelet. A cloud's controller deletes a Node whose " +
      "instance it does not find by that name: on AWS it is the instance's private DNS name (the VPC's DHCP options), no name of your own",
    links: [
      "https://kubernetes.io/docs/reference/access-authn-authz/node/",
      "https://github.com/kubernetes/kubernetes/issues/62600",
    ],
  },
  {
    id: "kubelet-newer-than-server",
    by: "kubelet",
    summary:
      "the kubelet is newer than the API server, whose objects lack a field that it needs: it creates no container, or mounts no volume",
    texts: [
      "nil pod.spec.enableServiceLinks encountered, cannot construct envvars",
      "kubernetes.io/csi: expected valid fsGroupPolicy, received nil value or empty string",
      "expected valid fsGroupPolicy, received nil value or empty string",
      // CSINode, CSIDriver, RuntimeClass and leases of a server that has not these kinds.
      "error updating CSINode annotation: timed out waiting for the condition; caused by: the server could not find the requested resource",
      "Failed to initialize CSINode: error updating CSINode annotation: timed out waiting for the condition; caused by: the server could not find the requested resource",
      ...["CSINode", "CSIDriver", "RuntimeClass", "Lease"].map((kind) =>
        `failed to list *v1.${kind}: the server could not find the requested resource`
      ),
    ],
    evidence: "source",
    fix:
      "upgrade the control plane first, then drain the node and upgrade its kubelet; until then put the kubelet of the API server's release, or an older one, on the node (kubectl version, kubelet --version). A kubelet may never be newer than its API server",
    links: [
      "https://kubernetes.io/releases/version-skew-policy/#kubelet",
      `https://github.com/kubernetes/kubernetes/issues/75822`,
    ],
  },
];
