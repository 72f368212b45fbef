/**
 * What the API server's admission and validation refuse of pods, their controllers and nodes.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CONCEPTS = "https://kubernetes.io/docs/concepts";

/** Requests that the API server refuses. */
export const API_REFUSAL_RULES: readonly DaemonRule[] = [
  {
    id: "pod-fields-immutable",
    by: "cluster",
    summary: "a pod that exists cannot be changed in that field: it has to be made anew",
    texts: [
      ...["", "The "].map((the) =>
        `${the}Pod <name> is invalid: spec: Forbidden: pod updates may not change fields other than <any>`
      ),
      "pod updates may not change fields other than <any>",
      "pod updates may not add or remove containers",
    ],
    evidence: "source",
    fix:
      "change the template of the Deployment, StatefulSet or Job that made the pod (kubectl get pod NAME -o jsonpath='{.metadata.ownerReferences}'): it makes new pods. A pod of one's own: kubectl replace --force -f FILE deletes and creates it, which ends its program for a moment. The difference behind the message shows the field; often a webhook or an older manifest sets it",
    links: [`${CONCEPTS}/workloads/pods/#pod-update-and-replacement`],
  },
  {
    id: "statefulset-fields-immutable",
    by: "cluster",
    summary:
      "a StatefulSet that exists cannot be changed in that field, such as volumeClaimTemplates, serviceName or selector",
    texts: [
      "The StatefulSet <name> is invalid: spec: Forbidden: updates to statefulset spec for fields other than <any>",
      "StatefulSet.apps <name> is invalid: spec: Forbidden: updates to statefulset spec for fields other than <any>",
      "updates to statefulset spec for fields other than <any>",
    ],
    evidence: "source",
    fix:
      "kubectl delete statefulset NAME --cascade=orphan leaves its pods and claims, then apply the new one (helm upgrade), which takes them over. A larger volume: first kubectl edit pvc of each replica to the new size (the class has to allow expansion), then so. A changed selector or serviceName needs the pods made anew as well",
    links: [`${CONCEPTS}/workloads/controllers/statefulset/#update-strategies`],
  },
  {
    id: "selector-immutable",
    by: "cluster",
    summary: "a controller that exists cannot get another selector, or a Job another template: the field is immutable",
    texts: [
      ...["Deployment", "DaemonSet", "ReplicaSet"].flatMap((kind) =>
        ["The ", ""].map((the) =>
          `${the}${kind}${the === "" ? ".apps" : ""} <name> is invalid: spec.selector: Invalid value: <any>`
        )
      ),
      ...["The Job", "Job.batch"].map((kind) => `${kind} <name> is invalid: spec.template: Invalid value: <any>`),
    ],
    evidence: "source",
    fix:
      "delete the object and create it anew: kubectl delete deployment NAME --cascade=orphan keeps its pods running until the new ones are there (delete those by hand then), without that option it ends them. Of a Job delete the old one, or give the new one another name. With Helm mostly a new chart has other labels: helm upgrade --force does not help, delete that object first",
    links: [`${CONCEPTS}/workloads/controllers/deployment/#label-selector-updates`],
  },
  {
    id: "node-labels-forbidden",
    by: "cluster",
    summary:
      "the kubelet asks for labels of its own node that a node may not set: node-role.kubernetes.io and others of kubernetes.io",
    texts: [
      "nodes <quotedName> is forbidden: is not allowed to modify labels: <any>",
      "nodes <quotedName> is forbidden: is not allowed to set the following labels: <any>",
      ...["Unable to register node with API server err=", "Unable to register node <name> with API server: "].flatMap((
        who,
      ) =>
        ["modify labels", "set the following labels"].map((what) =>
          `${who}nodes <quotedName> is forbidden: is not allowed to ${what}: <any>`
        )
      ),
    ],
    evidence: "source",
    fix:
      "remove the label from the kubelet's --node-labels (kubeadm: nodeRegistration.kubeletExtraArgs; k3s: node-label; a cloud's node group), and set it from outside: kubectl label node NAME node-role.kubernetes.io/worker=. Own labels without kubernetes.io in their domain, and those of node.kubernetes.io/ and kubelet.kubernetes.io/, a node may set",
    links: ["https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#noderestriction"],
  },
  {
    id: "service-account-token-missing",
    by: "cluster",
    summary: "an old API server finds no token for the pod's service account: the controller manager has made none",
    texts: [
      "No API token found for service account <quotedName>, retry after the token is automatically created and added to the service account",
      "no API token found for service account <name>/<name>, retry after the token is automatically created and added to the service account",
    ],
    evidence: "source",
    fix:
      "up to 1.23 kube-controller-manager makes the token: it has to run with --service-account-private-key-file (and --root-ca-file), kube-apiserver with --service-account-key-file of the same pair (openssl genrsa -out sa.key 2048): restart both and delete the service account default, which is made anew. Removing ServiceAccount from --admission-control only hides it: pods then have no credentials",
    links: ["https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/"],
  },
  {
    id: "pod-quota-uncounted",
    by: "cluster",
    summary: "the namespace's ResourceQuota has not been counted yet, so that it admits nothing",
    texts: ["status unknown for quota: <any>", "pods <quotedName> is forbidden: status unknown for quota: <any>"],
    evidence: "source",
    fix:
      "just after the quota was created try again in some seconds. If it stays, kubectl get quota -n NAMESPACE -o yaml has no status.used: kube-controller-manager (its controller resourcequota) does not run or cannot list a resource, as where an APIService is not available (kubectl get apiservices): its log says so",
    links: [`${CONCEPTS}/policy/resource-quotas/`],
  },
  {
    id: "pod-critical-elsewhere",
    by: "cluster",
    summary: "a system priority class is not allowed in the pod's namespace",
    texts: [
      ...["system-cluster-critical", "system-node-critical"].flatMap((name) => [
        `pods with ${name} priorityClass is not permitted in <name> namespace`,
        `pods <quotedName> is forbidden: pods with ${name} priorityClass is not permitted in <name> namespace`,
      ]),
      "insufficient quota to match these scopes: [{PriorityClass In [<words>]}]",
      "pods <quotedName> is forbidden: insufficient quota to match these scopes: [{PriorityClass In [<words>]}]",
    ],
    evidence: "source",
    fix:
      "install it in kube-system, or leave out priorityClassName (a value of the chart) or take a class of your own. Where it has to be (GKE, and clusters that limit these classes): a ResourceQuota in that namespace with scopeSelector PriorityClass In [system-node-critical, system-cluster-critical] and hard pods allows it",
    links: [`${CONCEPTS}/policy/resource-quotas/#limit-priority-class-consumption-by-default`],
  },
];
