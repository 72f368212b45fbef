/**
 * Why the containers that a service mesh adds to a pod do not start, and keep the pod from its start: Istio's and Linkerd's.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** Service meshes. */
export const SERVICE_MESH_RULES: readonly DaemonRule[] = [
  {
    id: "mesh-rules-missing",
    by: "cluster",
    summary:
      "the mesh's CNI plugin has not set the rules in the pod's network: it was not in the node's configuration yet when the pod was made",
    texts: [
      "iptables validation failed; workload is not ready for Istio.",
      "iptables validation failed; workload is not ready for Istio. When using Istio CNI, this can occur if a pod is scheduled before the node is ready.",
      "Failed to validate networking configuration. Please ensure iptables rules are rewriting traffic as expected.",
      "Failed to validate networking configuration. Please ensure iptables rules are rewriting traffic as expected. timeout=<value>",
      "Unable to connect to validator. Please ensure iptables rules are rewriting traffic as expected",
    ],
    evidence: "source",
    fix:
      "delete the pod: it is made anew with the rules (Istio: cni.repair does so; Linkerd: repairController.enabled of linkerd2-cni). If all fail: istio-cni-node or linkerd-cni has to be ready on the node, its entry in the .conflist that the runtime uses (ls /etc/cni/net.d, first by name), and its directories those of the runtime (k3s, RKE2, MicroK8s: cniConfDir, cniBinDir). Cilium: cni.exclusive=false, else it removes it, and for Istio socketLB.hostNamespaceOnly=true",
    links: [
      "https://istio.io/latest/docs/setup/additional-setup/cni/#race-condition--mitigation",
      "https://linkerd.io/2/features/cni/",
    ],
  },
  {
    id: "istio-proxy-waiting",
    by: "cluster",
    summary: "Istio's sidecar is not ready, as it has no configuration or certificate from istiod yet",
    texts: [
      "Envoy proxy is NOT ready: config not received from Pilot (is Pilot running?): cds updates: <value>",
      "Envoy proxy is NOT ready: config not received from XDS server (is Istiod running?): cds updates: <value>",
      "Envoy proxy is NOT ready: config received from XDS server, but was rejected: cds updates: <value>",
      "waiting for Envoy proxy to be ready: Envoy proxy is NOT ready: config not received from Pilot (is Pilot running?): cds updates: <value>",
      "failed to generate workload certificate: create certificate: <any>",
      "failed to warm certificate: failed to generate workload certificate: create certificate: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "istioctl proxy-status and kubectl -n istio-system get pods: istiod ready? From the pod's node its Service at 15012: DNS of the cluster, NetworkPolicy (egress to istio-system, and ingress there), firewall of the nodes. x509: unknown authority: an old root certificate: kubectl rollout restart of the workload, after istiod's own; a clock that differs. TokenReview, Unauthenticated: no token istio-token in the pod (third-party tokens), wrong cluster id or revision label of another istiod. rejected: istioctl analyze",
    links: ["https://istio.io/latest/docs/ops/common-problems/injection/"],
  },
  {
    id: "linkerd-identity-refused",
    by: "cluster",
    summary: "Linkerd's proxy gets no certificate of its identity: trust anchors, the issuer or the clock do not fit",
    texts: [
      "failed to verify issuer credentials for <name> with trust anchors: <any>",
      "Failed to initialize identity service: failed to verify issuer credentials for <name> with trust anchors: <any>",
      "Failed to initialize identity service: <any>",
      "Failed to certify identity: <any>",
      "Failed to obtain identity: <any>",
      "Could not certify identity: <any>",
    ],
    evidence: "reported",
    anywhere: ["linkerd"],
    fix:
      "linkerd check --proxy names it. Trust anchors that were changed: kubectl rollout restart of linkerd's control plane, then of all meshed workloads, as each proxy keeps those of its start; rotate with a bundle of old and new. Expired issuer (linkerd-identity-issuer; it lasts a year unless cert-manager renews it): write a new one. UnknownIssuer, BadSignature: the issuer was not signed by the anchor. CertNotValidYet: the node's clock (chronyc tracking). Else linkerd-identity does not run, or port 8080 of it is closed",
    links: ["https://linkerd.io/2/tasks/manually-rotating-control-plane-tls-credentials/"],
  },
];
