/**
 * Why the containers that a service mesh adds to a pod do not start, and keep the pod from its start: Istio's,
 * Linkerd's and Consul's.
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
  {
    id: "consul-service-unregistered",
    by: "cluster",
    summary:
      "Consul's init container waits in vain: the pod is not registered in Consul, as no single Service of Kubernetes selects it",
    texts: [
      "Unable to find registered services; retrying",
      "Unable to find registered gateway; retrying",
      "Check to ensure a Kubernetes service has been created for this application. If your pod is not starting also check the connect-inject deployment logs.",
      "There are multiple Consul services registered for this pod when there must only be one. Check if there are multiple Kubernetes services selecting this pod and add the label <any>",
      "Timed out waiting for service registration: error=<value>",
      'Timed out waiting for service registration: error="did not find correct number of services <any>',
      'Timed out waiting for service registration: error="unable to find registered connect-proxy service"',
      'Error processing service registration: error="service account name <name> doesn\'t match Consul service name <name>"',
      "service account name <name> doesn't match Consul service name <name>",
      "service account name <name> doesn't match annotation service name <name>",
    ],
    evidence: "source",
    fix:
      "kubectl get endpoints: exactly one Service has to select the pod; give the others the label consul.hashicorp.com/service-ignore: \"true\". With ACLs the service account's name has to be that of the service (never default), or set the annotation consul.hashicorp.com/connect-service to it. If both hold: kubectl -n consul logs deploy/consul-connect-injector (an endpoint that it cannot register: no leader, ACL, the node's client agent), and the namespace may be injected (connectInject.k8sAllowNamespaces)",
    links: ["https://github.com/hashicorp/consul-k8s/issues/764"],
  },
  {
    id: "consul-agent-refused",
    by: "cluster",
    summary: "Consul's init container does not reach Consul, or Consul does not know its token",
    texts: [
      'Unable to get Agent services: error="Unexpected response code: <number> (<words>)"',
      'Unable to get Agent services: error="Get <value>: dial tcp <value>: connect: connection refused"',
      'Unable to get Agent services: error="Get <value>: dial tcp <value>: i/o timeout"',
      "Unable to get Agent services: error=<any>",
      'Unable to get services: error="Unexpected response code: <any>',
      "Unable to get state from consul-server-connection-manager: error=<any>",
      "Unable to get client connection: error=<any>",
    ],
    evidence: "reported",
    anywhere: ["[ERROR]", "consul"],
    needs: ["Agent services", "Unexpected response code", "consul-server-connection-manager", "client connection"],
    fix:
      "refused or timeout: before consul-k8s 1.0 the client agent on the pod's node has to run and to have its hostPort (8500, 8501, 8502: a network plugin with portmap; else client.hostNetwork: true with dnsPolicy ClusterFirstWithHostNet); from 1.0 on the servers' 8502 (gRPC) and 8501 have to be reachable from the pod (NetworkPolicy, externalServers). 403 ACL not found: the new token has not reached that agent yet: it is tried again; if it stays, the agents belong to an older install (tokens, gossip key, volumes of its servers left): bring agents and servers to one",
    links: ["https://github.com/hashicorp/consul-k8s/issues/568", "https://github.com/hashicorp/consul-k8s/issues/921"],
  },
];
