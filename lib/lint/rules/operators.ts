/**
 * Why the program of an operator ends: rights, resource definitions, certificates and ports that it lacks.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const RBAC = "https://kubernetes.io/docs/reference/access-authn-authz/rbac/";
const VERBS: readonly string[] = ["list", "watch", "get"];
/** Where an operator's own API is granted. */
const SCOPES: readonly string[] = ["at the cluster scope", "in the namespace <name>"];
const PORT = "listen tcp <words>:<number>: bind: address already in use";
const CERTIFICATES: readonly string[] = [
  "/tmp/k8s-webhook-server/serving-certs",
  "/tmp/k8s-metrics-server/metrics-certs",
];

/** What programs made with controller-runtime, and like it, say. */
export const OPERATOR_RULES: readonly DaemonRule[] = [
  {
    id: "operator-rights-missing",
    by: "cluster",
    summary:
      "the service account that a controller or operator runs as may not read what it watches, so that it waits, and ends",
    texts: SCOPES.flatMap((scope) => [
      ...VERBS.flatMap((verb) =>
        ["failed to list <words>: ", "Failed to list <words>: ", ""].flatMap((begin) => [
          `${begin}<words> is forbidden: User system:serviceaccount:<any> cannot ${verb} resource <name> in API group <name> ${scope}`,
          `${begin}<words> is forbidden: User system:serviceaccount:<any> cannot ${verb} <words> ${scope}`,
        ])
      ),
      // Its lock, before it watches anything.
      ...["get", "create", "update"].flatMap((verb) =>
        [
          "error retrieving resource lock <name>: ",
          "error initially creating leader election record: ",
          "Failed to update lock: ",
        ]
          .map((begin) =>
            `${begin}<words> is forbidden: User system:serviceaccount:<any> cannot ${verb} resource <name> in API group <name> ${scope}`
          )
      ),
    ]),
    evidence: "reported",
    // A person's own request is refused in the same words.
    needs: ["failed to list", "Failed to watch", "reflector.go", "Unhandled Error", "resource lock", "leader election"],
    behind: "all",
    fix:
      "kubectl auth can-i list RESOURCE --as=system:serviceaccount:NAMESPACE:NAME -A. default as the name: the pod has no serviceAccountName: set it, or apply the chart's RBAC (rbac.create: true, the same namespace in the binding's subjects). A newer image with the older ClusterRole: helm upgrade with the chart of that release, or apply its manifests again. To watch one namespace only: WATCH_NAMESPACE or the chart's value, with a Role there; at the cluster scope needs a ClusterRole",
    links: [RBAC, "https://github.com/vmware-archive/kubewatch/issues/95"],
  },
  {
    id: "operator-definition-missing",
    by: "cluster",
    summary:
      "a controller or operator watches a kind that the cluster does not have: its definition is not installed, or of another version",
    texts: [
      ...["failed to list <words>: ", "Failed to list <words>: "].flatMap((begin) => [
        `${begin}the server could not find the requested resource`,
        `${begin}the server could not find the requested resource (get <name>)`,
      ]),
      "if kind is a CRD, it should be installed before calling Start",
      "failed to get API group resources: unable to retrieve the complete list of server APIs: <any>: the server could not find the requested resource",
    ],
    evidence: "reported",
    needs: ["failed to list", "Failed to watch", "reflector.go", "if kind is a CRD", "API group resources"],
    behind: "all",
    fix:
      "kubectl api-resources | grep NAME. Not there: apply the CRDs of exactly this release (a file crds.yaml, --set installCRDs=true or crds.enabled=true; helm upgrade leaves crds/ as they are: kubectl apply --server-side -f them). There, in another version: operator and CRDs, or operator and cluster (policy/v1beta1, batch/v1beta1 ended with 1.25), do not fit: upgrade the older. Then delete the pod, it reads the kinds at its start",
    links: [
      "https://github.com/cert-manager/cert-manager/issues/2773",
      "https://helm.sh/docs/chart_best_practices/custom_resource_definitions/",
    ],
  },
  {
    id: "operator-cache-unsynced",
    by: "cluster",
    summary:
      "an operator ends, because within two minutes it could not list a kind that it watches: no definition of it, no right to it, or a slow API server",
    texts: [
      "failed to wait for <words> caches to sync: timed out waiting for cache to be synced",
      "failed to wait for <words> caches to sync: timed out waiting for cache to be synced for Kind <words>",
      "failed to wait for <words> caches to sync <words>: <words>: timed out waiting for cache to be synced for Kind <words>",
      "failed to wait for <words> caches to sync <any>",
      "timed out waiting for cache to be synced",
      "Timeout: failed waiting for <words> Informer to sync",
      "Could not wait for Cache to sync",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "the log's earlier lines name the cause. no matches for kind, could not find the requested resource: apply the operator's CRDs of the same release (helm upgrade does not update crds/; kubectl apply --server-side). is forbidden: its ClusterRole and binding (kubectl auth can-i list KIND --as=system:serviceaccount:NAMESPACE:NAME -A). Neither, and a large cluster: raise the pod's memory and CPU, let it watch fewer namespaces, or raise its cache sync timeout; a failing conversion webhook or a CRD's old stored version stops the list, too",
    links: [
      "https://github.com/grafana/agent/issues/1622",
      "https://pkg.go.dev/sigs.k8s.io/controller-runtime/pkg/config#Controller",
    ],
  },
  {
    id: "operator-certificate-missing",
    by: "cluster",
    summary: "an operator ends, because the certificate for its webhooks is not in its container",
    texts: [
      ...CERTIFICATES.flatMap((path) => [
        `open ${path}/tls.crt: no such file or directory`,
        `open ${path}/tls.key: no such file or directory`,
        `problem running manager error=open ${path}/tls.crt: no such file or directory`,
      ]),
      "open /apiserver.local.config/certificates/apiserver.crt: no such file or directory",
    ],
    evidence: "source",
    fix:
      "a Secret with tls.crt and tls.key has to be mounted there: kubectl -n NAMESPACE get secret, certificate and describe pod. cert-manager makes it: install it before, and apply the Certificate and Issuer (config/default with [CERTMANAGER] in kubebuilder; the chart's certManager.enabled); OLM and OpenShift make it themselves: its service annotation, or a newer OLM. Without webhooks: ENABLE_WEBHOOKS=false or the chart's webhook value, which leaves objects unchecked. Outside of a cluster (make run) the same variable",
    links: [
      "https://book.kubebuilder.io/cronjob-tutorial/running-webhook",
      "https://github.com/cockroachdb/cockroach-operator/issues/816",
    ],
  },
  {
    id: "operator-port-taken",
    by: "cluster",
    summary:
      "an operator ends, because another program has its port for metrics, probes or webhooks: with hostNetwork one of the node",
    anywhere: ["manager", "metrics server", "controller", "operator", "setup"],
    texts: [
      `error listening on <words>:<number>: ${PORT}`,
      `error listening on :<number>: listen tcp :<number>: bind: address already in use`,
      `failed to start metrics server: failed to create listener: ${PORT}`,
      `failed to start metrics server: failed to create listener: listen tcp :<number>: bind: address already in use`,
      "metrics server failed to listen. You may want to disable the metrics server or use another port if it is due to conflicts",
    ],
    evidence: "source",
    fix:
      "ss -ltnp on the node (hostNetwork: true), or in the pod look at the other containers: two of them have the same default (8080, 8081, 9443). Give it another one: --metrics-bind-address=:18080 (--metrics-addr), --health-probe-bind-address, the webhook's port, with the probes and the Service changed alike; --metrics-bind-address=0 switches metrics off. Without need hostNetwork: false. Two copies of one operator on a node: one replica, or anti-affinity",
    links: [
      "https://github.com/openperouter/openperouter/issues/147",
      "https://github.com/operator-framework/operator-sdk/issues/6148",
    ],
  },
];
