/**
 * Why the API server cannot call an admission or conversion webhook.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const WEBHOOKS = "https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/";

/** How the API server begins, of old and new releases. */
const BEGINS: readonly string[] = [
  "failed calling webhook <name>: ",
  "failed calling webhook <name>: failed to call webhook: ",
  "failed calling admission webhook <name>: ",
  "conversion webhook for <name> failed: ",
];

/** An error of the request to the webhook. */
function posted(errors: readonly string[]): readonly string[] {
  return BEGINS.flatMap((begin) => errors.map((error) => `${begin}Post <url>: ${error}`));
}

/** An error of the webhook's certificate, with and without the words of newer releases of Go. */
function certificate(errors: readonly string[]): readonly string[] {
  return posted(errors.flatMap((error) => [`x509: ${error}`, `tls: failed to verify certificate: x509: ${error}`]));
}

const COMMON = { by: "cluster", evidence: "reported" } as const;

/** Why a webhook cannot be called. */
export const WEBHOOK_RULES: readonly DaemonRule[] = [
  {
    id: "webhook-ca-unknown",
    refines: "webhook-unreachable",
    ...COMMON,
    summary:
      "the admission webhook's certificate is not of the CA in its configuration (caBundle): that was not written yet, or the certificate was made anew since",
    texts: certificate([
      "certificate signed by unknown authority",
      "certificate signed by unknown authority (possibly because of <value>",
    ]),
    fix:
      "right after an installation wait a minute and try again. If it stays, read what writes caBundle: cert-manager-cainjector (kubectl -n cert-manager logs deploy/cert-manager-cainjector; on GKE Autopilot set global.leaderElection.namespace=cert-manager), or the chart's certificate Job. Compare caBundle (kubectl get validatingwebhookconfiguration NAME -o yaml, or mutating…) with ca.crt of the webhook's Secret; a chart that makes a new CA at each upgrade needs its pods restarted",
    links: [
      "https://cert-manager.io/docs/troubleshooting/webhook/",
      "https://github.com/cert-manager/cert-manager/issues/5642",
    ],
  },
  {
    id: "webhook-certificate-expired",
    refines: "webhook-unreachable",
    ...COMMON,
    summary: "the admission webhook's certificate has expired, or a clock is wrong",
    texts: certificate([
      "certificate has expired or is not yet valid",
      "certificate has expired or is not yet valid: <value>",
    ]),
    fix:
      "compare both times in the message first: not yet valid is a clock. Expired: find what made the Secret that the webhook's pods mount: with cert-manager kubectl describe certificate says why it was not renewed; a chart's Job or an operator makes it anew at helm upgrade, or when the Secret is deleted (keep a copy) and its pods are restarted; then restart the webhook's pods, which may still have the old one loaded",
    links: [WEBHOOKS],
  },
  {
    id: "webhook-certificate-name",
    refines: "webhook-unreachable",
    ...COMMON,
    summary: "the admission webhook's certificate is not for the name of its Service",
    texts: certificate([
      "certificate is valid for <names>, not <name>",
      "certificate is not valid for any names, but wanted to match <name>",
      "certificate relies on legacy Common Name field, use SANs instead",
      "certificate relies on legacy Common Name field, use SANs or temporarily enable Common Name matching with <value>",
    ]),
    fix:
      "make the certificate anew with the subject alternative name SERVICE.NAMESPACE.svc that the message wants (Kubernetes from 1.19 on does not look at the common name), after a move to another namespace or name above all; restart the webhook's pods, and put the new CA into caBundle",
    links: [WEBHOOKS],
  },
  {
    id: "webhook-service-missing",
    refines: "webhook-unreachable",
    ...COMMON,
    summary:
      "the Service of an admission webhook does not exist: what it belongs to was removed, or is not installed yet",
    texts: BEGINS.flatMap((begin) => [
      `${begin}Post <url>: service <name> not found`,
      `${begin}Post <url>: service <name> not found for port <number>`,
    ]),
    fix:
      "if the program was uninstalled, delete the configuration that it left: kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations shows it by the webhook's name in the message, kubectl delete of that one lets the requests pass (unchecked by it). " +
      "Else install it, or correct Service and namespace in clientConfig",
    links: [`${WEBHOOKS}#failure-policy`],
  },
  {
    id: "webhook-not-running",
    refines: "webhook-unreachable",
    ...COMMON,
    summary:
      "no pod of the admission webhook is ready to answer: it starts, has failed, or was scaled down; connection refused also means another port",
    texts: [
      ...BEGINS.map((begin) => `${begin}Post <url>: no endpoints available for service <name>`),
      ...posted(["dial tcp <address>: connect: connection refused"]),
    ],
    fix:
      "kubectl describe the Deployment behind the Service in the message, and its pods: right after an installation wait until they are ready, else read why they do not start. If its own pods are the ones refused, as all nodes were stopped: save its webhook configuration (kubectl get … -o yaml), delete it, which leaves requests unchecked, and apply it again when they run. Refused with a pod that is ready: kube-proxy on the control plane node, or another targetPort than it listens on",
    links: [`${WEBHOOKS}#avoiding-deadlocks-in-self-hosted-webhooks`],
  },
  {
    id: "webhook-unanswered",
    refines: "webhook-unreachable",
    ...COMMON,
    summary:
      "the API server gets no answer of an admission webhook in time: most often the way from the control plane to its pod is closed, else it is too slow",
    texts: posted([
      "context deadline exceeded",
      "context deadline exceeded (Client.Timeout exceeded while awaiting headers)",
      "net/http: request canceled (Client.Timeout exceeded while awaiting headers)",
      "net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)",
      "net/http: TLS handshake timeout",
      ...[
        "i/o timeout",
        "connect: no route to host",
        "connect: connection timed out",
        "connect: network is unreachable",
      ].map(
        (error) => `dial tcp <address>: ${error}`,
      ),
    ]),
    fix:
      "open the way to the port that the webhook's pod listens on (targetPort of its Service: ingress-nginx 8443, cert-manager 10250, Istio 15017): a firewall rule (GKE, private clusters), the nodes' security group (EKS; with another network plugin hostNetwork: true for the webhook). On your own machines the network plugin and kube-proxy have to work on the control plane, too (curl -k the Service there; .svc in the API server's NO_PROXY); no NetworkPolicy against it. Only under load: more replicas, timeoutSeconds. Last: delete its webhook configuration, which ends its checks or changes",
    links: [
      "https://cert-manager.io/docs/troubleshooting/webhook/",
      "https://kubernetes.github.io/ingress-nginx/deploy/#gce-gke",
    ],
  },
  {
    id: "webhook-proxied",
    refines: "webhook-unreachable",
    ...COMMON,
    summary: "an HTTP proxy answers the API server in place of the admission webhook",
    texts: posted([
      "Forbidden",
      "Service Unavailable",
      "Bad Gateway",
      "Gateway Timeout",
      "Proxy Authentication Required",
      "proxyconnect tcp: <why>",
    ]),
    fix:
      "add .svc, .cluster.local and the ranges of Services and pods to no_proxy and NO_PROXY of kube-apiserver (env in /etc/kubernetes/manifests/kube-apiserver.yaml, which kubeadm filled from its own environment; k3s and RKE2: /etc/systemd/system/k3s.service.env, /etc/default/rke2-server), and let it restart",
    links: [WEBHOOKS],
  },
];
