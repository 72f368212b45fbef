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
    id: "role-reference-immutable",
    by: "cluster",
    summary: "a RoleBinding or ClusterRoleBinding that exists cannot get another role: its roleRef is immutable",
    texts: [
      "roleRef: Invalid value: <why>: cannot change roleRef",
      ...["The ", ""].flatMap((the) =>
        ["RoleBinding", "ClusterRoleBinding"].map((kind) =>
          `${the}${kind}${
            the === "" ? ".rbac.authorization.k8s.io" : ""
          } <name> is invalid: roleRef: Invalid value: <why>: cannot change roleRef`
        )
      ),
    ],
    evidence: "source",
    needs: ["roleRef", "is invalid"],
    anywhere: ["cannot change roleRef"],
    fix:
      "delete the binding and apply the new one, then run helm upgrade again: kubectl delete clusterrolebinding NAME, or rolebinding NAME -n NAMESPACE. Until then its subjects lack those rights; kubectl auth reconcile -f FILE does both at once",
    links: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#clusterrolebinding-example"],
  },
  {
    id: "service-address-immutable",
    by: "cluster",
    summary: "a Service that exists cannot get another cluster IP, or lose it: spec.clusterIP is immutable",
    texts: [
      ...["", "The Service <name> is invalid: ", "Service <name> is invalid: "].flatMap((begin) => [
        `${begin}spec.clusterIP: Invalid value: <any>: field is immutable`,
        `${begin}spec.clusterIPs[0]: Invalid value: <any>: primary clusterIP can not be unset`,
        `${begin}spec.clusterIPs[0]: Invalid value: <any>: may not change once set`,
      ]),
    ],
    evidence: "source",
    needs: ["spec.clusterIP", "is invalid"],
    anywhere: ["clusterIP"],
    fix:
      "leave clusterIP out of the manifest, or write the present one (kubectl get service NAME -o yaml). helm upgrade --force replaces objects and so asks for that: upgrade without it. Where it has to change (to None, another family), kubectl delete service NAME and apply it again: its address changes, a load balancer is made anew",
    links: ["https://github.com/helm/helm/issues/6378", "https://github.com/helm/helm/issues/7956"],
  },
  {
    id: "service-node-port-outside",
    by: "cluster",
    summary: "a Service asks for a node port outside of the cluster's range",
    texts: ["", "The Service <name> is invalid: ", "Service <name> is invalid: "].map((begin) =>
      `${begin}spec.ports[<number>].nodePort: Invalid value: <number>: provided port is not in the valid range. The range of valid ports is <name>`
    ),
    evidence: "source",
    fix:
      "take a nodePort of 30000 to 32767, or leave it out: the API server then chooses one (kubectl get service shows it). Ports such as 80 and 443 belong to an ingress controller with a load balancer (MetalLB, the cloud's) or hostPort. The range itself is --service-node-port-range of kube-apiserver (its manifest on each control plane node; k3s and RKE2: service-node-port-range): keep it away from ports that the nodes use, and from ip_local_port_range",
    links: ["https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport"],
  },
  {
    id: "namespace-missing",
    by: "cluster",
    summary: "the namespace in which an object is to be made does not exist",
    texts: [
      "Error from server (NotFound): namespaces <quotedName> not found",
      "INSTALLATION FAILED: create: failed to create: namespaces <quotedName> not found",
      "create: failed to create: namespaces <quotedName> not found",
    ],
    evidence: "source",
    fix:
      "kubectl get namespaces: correct the name (metadata.namespace in the manifest, -n, the context's namespace), or make it: kubectl create namespace NAME, helm install with --create-namespace. In one file or directory it has to come before what is in it (a name that sorts first), or apply twice. Is it the right cluster? kubectl config current-context",
    links: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"],
  },
  {
    id: "claim-fields-immutable",
    by: "cluster",
    summary: "a claim or volume that exists cannot be changed in that field: of a claim only its size can",
    texts: [
      ...["", "The PersistentVolumeClaim <name> is invalid: ", "PersistentVolumeClaim <name> is invalid: "].flatMap((
        begin,
      ) => [
        `${begin}spec: Forbidden: spec is immutable after creation except resources.requests <why>`,
        `${begin}spec: Forbidden: is immutable after creation except resources.requests <why>`,
      ]),
      ...["", "The PersistentVolume <name> is invalid: ", "PersistentVolume <name> is invalid: "].flatMap((begin) => [
        `${begin}spec.persistentvolumesource: Forbidden: spec.persistentvolumesource is immutable after creation`,
        `${begin}spec.persistentvolumesource: Forbidden: spec.persistentvolumesource is immutable after creation <why>`,
        `${begin}spec.persistentvolumesource: Forbidden: is immutable after creation`,
      ]),
    ],
    evidence: "source",
    fix:
      "the difference behind the message (- now, + asked for) shows the field. A claim that is Bound grows only (its class with allowVolumeExpansion: true); for another class, mode or volume make a claim under a new name, copy the data by a pod that mounts both, and let the workload use it. helm upgrade: set the chart's old storageClass and accessModes, or existingClaim. Of a volume: delete and make it anew; first set persistentVolumeReclaimPolicy: Retain, or its data is deleted",
    links: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/"],
  },
  {
    id: "storage-class-immutable",
    by: "cluster",
    summary: "a StorageClass that exists cannot be changed in that field, such as parameters or reclaimPolicy",
    texts: [
      ...["", "The StorageClass <name> is invalid: ", "StorageClass.storage.k8s.io <name> is invalid: "].flatMap((
        begin,
      ) =>
        ["parameters", "provisioner", "reclaimPolicy"].map((field) =>
          `${begin}${field}: Forbidden: updates to ${field} are forbidden.`
        )
      ),
    ],
    evidence: "source",
    anywhere: ["are forbidden."],
    fix:
      "kubectl get storageclass NAME -o yaml > FILE, change it, kubectl replace --force -f FILE, which deletes and makes it anew: volumes and claims that exist stay as they are, only new ones get the new values. Or make a class under another name. Helm: kubectl delete storageclass NAME, then helm upgrade",
    links: ["https://kubernetes.io/docs/concepts/storage/storage-classes/"],
  },
  {
    id: "api-apply-conflict",
    by: "cluster",
    summary: "a server-side apply would change a field that another program or command manages",
    texts: [
      "Apply failed with <number> conflict: conflict with <name> using <name>: <name>",
      "Apply failed with <number> conflict: conflict with <name> using <name> at <name>: <name>",
      "Apply failed with <number> conflicts: <why>",
    ],
    evidence: "source",
    fix:
      "the message names who has the field, and the field. A controller (an autoscaler's .spec.replicas, cert-manager's caBundle): leave the field out of the manifest or chart. An earlier kubectl apply, edit or another tool that no longer counts: take it over: kubectl apply --server-side --force-conflicts, helm upgrade --force-conflicts (Helm 4), of Flux and Argo CD their own setting; the other's value is then lost",
    links: ["https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts"],
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
      "just after the account or its namespace was made try again. Else: up to 1.23 kube-controller-manager makes the token: it has to run with --service-account-private-key-file (and --root-ca-file), kube-apiserver with --service-account-key-file of the same pair (openssl genrsa -out sa.key 2048): restart both and delete the service account default, which is made anew. Removing ServiceAccount from --admission-control only hides it: pods then have no credentials",
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
