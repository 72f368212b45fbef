/**
 * A kubelet, or another program of the node, that does not trust the API server's certificate.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** What Go prints of a certificate, since 1.20 with what failed before it. */
function certificate(errors: readonly string[]): readonly string[] {
  return errors.flatMap((error) => [`x509: ${error}`, `tls: failed to verify certificate: x509: ${error}`]);
}

/** How the kubelet's requests begin an error. */
const REQUESTS: readonly string[] = [
  "Unable to register node <name> with API server: Post <apiUrl>: ",
  "Unable to register node with API server: Post <apiUrl>: ",
  ...["Node", "Service", "Pod", "CSIDriver", "RuntimeClass", "Endpoints"].flatMap((kind) => [
    `Failed to list *v1.${kind}: Get <apiUrl>: `,
    `Failed to watch *v1.${kind}: failed to list *v1.${kind}: Get <apiUrl>: `,
  ]),
  "failed to ensure lease exists, will retry in <time>, error: Get <apiUrl>: ",
  "failed to ensure node lease exists, will retry in <time>, error: Get <apiUrl>: ",
  "Failed to ensure lease exists, will retry: Get <apiUrl>: ",
  "Failed to contact API server when waiting for CSINode publishing: Get <apiUrl>: ",
  ...["Get", "Post", "Patch"].map((method) => `${method} <apiUrl>: `),
];

/** What shows that a node's program asked. */
const OF_A_NODE: readonly string[] = [
  "kubelet[",
  "register node",
  "ensure lease exists",
  "ensure node lease exists",
  "CSINode",
  "*v1.RuntimeClass",
];

function asked(errors: readonly string[]): readonly string[] {
  return REQUESTS.flatMap((request) => certificate(errors).map((error) => `${request}${error}`));
}

/** Why the node's programs do not talk to the API server that answers. */
export const KUBELET_TRUST_RULES: readonly DaemonRule[] = [
  {
    id: "kubelet-server-untrusted",
    by: "kubelet",
    summary:
      "the kubelet does not trust the API server that answers: its kubeconfig has the CA of another cluster, or an old one",
    texts: asked([
      "certificate signed by unknown authority",
      "certificate signed by unknown authority (possibly because of <value> while trying to verify candidate authority certificate <name>)",
    ]),
    evidence: "reported",
    needs: OF_A_NODE,
    behind: ["Failed to create pod sandbox", "FailedCreatePodSandBox", "Failed create pod sandbox"],
    fix:
      "compare certificate-authority of the kubelet's kubeconfig (kubeadm: /etc/kubernetes/kubelet.conf) with the cluster's /etc/kubernetes/pki/ca.crt (openssl x509 -noout -fingerprint), and its server: is it this cluster's address, or that of one set up anew, of a load balancer or a proxy with its own certificate? Another CA: kubeadm reset, which deletes what the node has of the old cluster, and join with a new token; k3s, RKE2: the server's token and agent directory",
    links: [
      "https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/troubleshooting-kubeadm/#tls-certificate-errors",
      "https://github.com/kubernetes/kubernetes/issues/48282",
    ],
  },
  {
    id: "kubelet-server-name",
    by: "kubelet",
    summary: "the API server's certificate is not for the address by which the node's kubelet asks it",
    texts: asked([
      "certificate is valid for <names>, not <name>",
      "cannot validate certificate for <name> because it doesn't contain any IP SANs",
    ]),
    evidence: "reported",
    needs: OF_A_NODE,
    behind: ["Failed to create pod sandbox", "FailedCreatePodSandBox", "Failed create pod sandbox"],
    fix:
      "let server of the kubelet's kubeconfig name what the certificate has (the message lists it), or add the address: kubeadm: apiServer.certSANs in the ConfigMap kubeadm-config, move /etc/kubernetes/pki/apiserver.crt and .key away, kubeadm init phase certs apiserver --config FILE, restart the API server's pod; k3s, RKE2: tls-san in config.yaml and restart; Talos: certSANs. A machine whose address has changed has it, too",
    links: [
      "https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/troubleshooting-kubeadm/#tls-certificate-errors",
    ],
  },
  {
    id: "kubelet-server-expired",
    by: "kubelet",
    summary: "a certificate between the kubelet and the API server has expired, or the node's clock is wrong",
    texts: asked([
      "certificate has expired or is not yet valid",
      "certificate has expired or is not yet valid: current time <now> is <words> <then>",
    ]),
    evidence: "reported",
    needs: OF_A_NODE,
    behind: ["Failed to create pod sandbox", "FailedCreatePodSandBox", "Failed create pod sandbox"],
    fix:
      "date on the node and on the control plane first. is after: the API server's certificate has ended: on each control plane node kubeadm certs check-expiration, kubeadm certs renew all, then restart its static pods (move their manifests out of /etc/kubernetes/manifests for 20 seconds, which interrupts the API); k3s and RKE2 renew at a restart of the service; other tools have their own command. is before: set the clock (chrony, the virtual machine's host)",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/"],
  },
];
