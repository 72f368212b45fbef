/**
 * What refuses a pod before a kubelet has it: the API server, admission and the scheduler.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** What the admission of PodSecurityPolicies prints before what it refuses, by release. */
const POLICY_STEPS: readonly string[] = [
  "PodSecurityPolicy: unable to admit pod: ",
  "unable to validate against any pod security policy: ",
].flatMap((step) => ["", "pods <quotedName> is forbidden: "].map((pod) => `${pod}${step}`));

/** Pods that the API server refuses, and static pods that the kubelet refuses by the same checks. */
const PODS: readonly DaemonRule[] = [
  {
    id: "pod-level-device",
    by: "cluster",
    summary: "the resources of the pod as a whole name a device, which belongs to one container",
    texts: ["spec", "spec.template.spec"].flatMap((spec) =>
      ["limits", "requests"].map((field) =>
        `${spec}.resources.${field}[<name>]: Unsupported value: <name>: supported values: "cpu", "hugepages-", "memory"`
      )
    ),
    evidence: "reported",
    fix:
      "move the line to resources.limits of the container that uses the device: resources at the pod's level, from Kubernetes 1.34 on, has cpu, memory and hugepages only",
    links: ["https://kubernetes.io/docs/tasks/configure-pod-container/assign-pod-level-resources/"],
  },
  {
    id: "pod-invalid",
    by: "kubelet",
    summary: "the pod does not pass validation: the API server, or for a static pod the kubelet, refuses a field of it",
    texts: [
      "Pod <name> is invalid: <why>",
      "The Pod <name> is invalid: spec.<why>",
      "Pod <name> is invalid: spec.<why>",
      ...["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job"].map((kind) =>
        `The ${kind} <name> is invalid: spec.template.<why>`
      ),
      "The CronJob <name> is invalid: spec.jobTemplate.<why>",
      "can't process config file <path>: invalid pod: [<why>]",
      "can't process config file <path>: invalid pod: <why>",
      "invalid pod: [<why>]",
      ...["cpu", "memory", "ephemeral-storage"].map((name) =>
        `resources.requests: Invalid value: <name>: must be less than or equal to ${name} limit`
      ),
      "static pods may not reference <words>",
    ],
    evidence: "observed",
    fix:
      "correct the field that the message names, by the words behind it (kubectl explain pod.spec.FIELD): Invalid value: often a request above its limit, which a " +
      "LimitRange may set (set both); Required value: set it; Not found: a name, such as that of a volume, that stands nowhere else in the pod; Unsupported value: one " +
      "of those listed; Forbidden: remove it, or what excludes it; field is immutable: create it under a new name, or kubectl delete --cascade=orphan KIND NAME " +
      "(without orphan its pods stop), create it again, delete the ReplicaSets and pods it does not take over. Static pod: edit its file",
    links: ["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/"],
  },
  {
    id: "pod-value-doubled",
    refines: "pod-invalid",
    by: "cluster",
    summary: "two entries of the pod have the same name, port or mount path, which has to be unique there",
    texts: [
      "Pod <name> is invalid: spec.<words>: Invalid value: <value>: must be unique",
      "Pod <name> is invalid: spec.<words>: Duplicate value: <value>",
      ...["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job"].flatMap((kind) => [
        `${kind} <name> is invalid: spec.template.spec.<words>: Invalid value: <value>: must be unique`,
        `${kind} <name> is invalid: spec.template.spec.<words>: Duplicate value: <value>`,
        `${kind}.apps <name> is invalid: spec.template.spec.<words>: Invalid value: <value>: must be unique`,
        `${kind}.apps <name> is invalid: spec.template.spec.<words>: Duplicate value: <value>`,
      ]),
    ],
    evidence: "source",
    fix:
      "the message names the second one by its number (counted from 0) and its value: remove one of both, or give it another name or path. mountPath: two volumeMounts of one container at one directory: mount one elsewhere, or single files by subPath. A chart whose extraVolumes, extraEnv or sidecar repeats what it has already, or a webhook or operator that adds the same twice: kubectl get -o yaml of what made the pod, helm template",
    links: ["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/"],
  },
  {
    id: "pod-restart-policy",
    refines: "pod-invalid",
    by: "cluster",
    summary: "the API server refuses the pod: a restartPolicy that is not possible at that place",
    texts: [
      ...["", "The "].flatMap((the) => [
        `${the}Pod <name> is invalid: spec.initContainers[<number>].restartPolicy: Unsupported value: <words>: supported values: <words>`,
        `${the}Pod <name> is invalid: spec.containers[<number>].restartPolicy: <why>`,
      ]),
      ...["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job"].flatMap((kind) => [
        `The ${kind} <name> is invalid: spec.template.spec.initContainers[<number>].restartPolicy: Unsupported value: <words>: supported values: <words>`,
        `The ${kind} <name> is invalid: spec.template.spec.containers[<number>].restartPolicy: <why>`,
        `The ${kind} <name> is invalid: spec.template.spec.restartPolicy: Unsupported value: <words>: supported values: <words>`,
      ]),
      "The Job <name> is invalid: spec.template.spec.restartPolicy: Required value: valid values: <words>",
    ],
    evidence: "source",
    fix:
      "of an init container: remove the field, or set Always, which makes it a sidecar that runs beside the others; of a container: remove it. How the pod's containers are restarted stands in spec.restartPolicy (of a template: spec.template.spec): Always in a Deployment, StatefulSet or DaemonSet, OnFailure or Never in a Job. " +
      "Of a chart's or operator's pods correct its template values; the message may stand only in the status of its own object (kubectl describe)",
    links: ["https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/"],
  },
  {
    id: "pod-privileged-disallowed",
    by: "cluster",
    summary: "the API server, or the kubelet for a static pod, allows no privileged containers at all",
    texts: ["securityContext", "initContainers[<number>].securityContext", "containers[<number>].securityContext"]
      .flatMap((
        field,
      ) =>
        ["", "spec.", "spec.template.spec.", "spec.jobTemplate.spec.template.spec."].map((top) =>
          `${top}${field}.privileged: Forbidden: disallowed by cluster policy`
        )
      ),
    evidence: "reported",
    fix:
      "take privileged: true out of the container that the message names and add only the capabilities that it needs (Elasticsearch: sysctlInitContainer.enabled: false, with vm.max_map_count set on the node). If it has to be privileged: " +
      "start kube-apiserver with --allow-privileged=true (in its manifest, of microk8s in args/kube-apiserver), with which every pod that admission lets through may have the node; kubelets before 1.15 need it, too",
    links: ["https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/"],
  },
  {
    id: "pod-policy-sysctl",
    refines: "pod-security-violated",
    by: "cluster",
    summary:
      "a PodSecurityPolicy does not allow a sysctl that the pod's securityContext asks for; the kubelet has to allow it, too",
    texts: POLICY_STEPS.flatMap((step) =>
      ["unsafe sysctl", "sysctl"].flatMap((kind) =>
        ["]", " <why>"].map((end) =>
          `${step}[pod.spec.securityContext.sysctls[<number>]: Forbidden: ${kind} <sysctl> is not allowed${end}`
        )
      )
    ),
    evidence: "source",
    fix:
      "set allowedUnsafeSysctls (or take it out of forbiddenSysctls) in the PodSecurityPolicy, which the pod's service account may use (RBAC verb use), and allowedUnsafeSysctls in the kubelet's configuration of those nodes (--allowed-unsafe-sysctls), then restart these kubelets: each alone is not enough. Or remove the sysctl " +
      "and set it on the node, if it is one of the node. From Kubernetes 1.25 on Pod Security replaces these policies: the namespace needs the level privileged for it, which allows much more",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/"],
  },
  {
    id: "pod-privileged-contradiction",
    by: "kubelet",
    summary:
      "a container that is privileged, or has CAP_SYS_ADMIN, has allowPrivilegeEscalation: false, which excludes each other",
    texts: ["`privileged` to true", "`capabilities.Add` CAP_SYS_ADMIN"].map((other) =>
      `cannot set \`allowPrivilegeEscalation\` to false and ${other}`
    ),
    evidence: "source",
    fix:
      "remove privileged: true (SYS_ADMIN of capabilities.add) if the program does without, else allowPrivilegeEscalation: false. If the manifest does not have it: kubectl get pod -o yaml, or --dry-run=server, shows who writes it: a PodSecurityPolicy (allowPrivilegeEscalation or defaultAllowPrivilegeEscalation: false), " +
      "a webhook of Kyverno or Gatekeeper, or the chart's own default. Set it to true in the container, and let a policy that allows that apply to this service account alone",
    links: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  },
  {
    id: "pod-forbidden",
    by: "cluster",
    summary: "admission refuses the pod: Pod Security, a quota, a webhook or another policy of the cluster",
    texts: [
      "pods <quotedName> is forbidden: <any>",
      "pods <quotedName> is forbidden: pod rejected: <any>",
    ],
    evidence: "observed",
    fix: "change what the message names, or the policy of the namespace",
    links: ["https://kubernetes.io/docs/concepts/security/pod-security-admission/"],
  },
  {
    id: "kubelet-preemption-failed",
    by: "kubelet",
    summary: "the node has too few resources for a critical pod, and no pods whose end would free enough of them",
    texts: [
      "Unexpected error while attempting to recover from admission failure: preemption: <any>",
      "preemption: error finding a set of pods to preempt: <any>",
    ],
    evidence: "observed",
    fix: "free or add the resource that the message names on the node; a static pod is not scheduled elsewhere",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/guaranteed-scheduling-critical-addon-pods/"],
  },
  {
    id: "pod-request-not-allowed",
    by: "cluster",
    summary: "who asks the API server for pods, a user or a program's service account, may not do so in that namespace",
    texts: [
      "pods is forbidden: User <name> cannot create resource pods in API group <why>",
      "pods <quotedName> is forbidden: User <name> cannot <words> resource <name> in API group <any>",
    ],
    evidence: "reported",
    fix:
      "give it a Role with the verb and resource that the message names, and a RoleBinding in the pod's namespace: kubectl " +
      "auth can-i create pods --as NAME -n NAMESPACE",
    links: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/"],
  },
  {
    id: "pod-security-violated",
    by: "cluster",
    summary: "the namespace's Pod Security level, or a PodSecurityPolicy, does not allow the pod",
    texts: [
      "violates PodSecurity <why>",
      "pods <quotedName> is forbidden: violates PodSecurity <why>",
      "unable to validate against any pod security policy: <why>",
      "pods <quotedName> is forbidden: unable to validate against any pod security policy: <why>",
      "PodSecurityPolicy: unable to admit pod: <why>",
      "would violate PodSecurity <why>",
    ],
    evidence: "observed",
    fix:
      "set in the pod's securityContext (values of the chart) what the message lists; for restricted runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}, in each container allowPrivilegeEscalation: false and capabilities: {drop: [ALL]}. Or lower the namespace's level, for all its pods: kubectl label ns NAME pod-security.kubernetes.io/enforce=privileged --overwrite: drivers of volumes, networks and devices need it, in a namespace of their own (warn and audit too for no warnings). would violate only warns; without the label the cluster's default holds (Talos: baseline)",
    links: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
  },
  {
    id: "pod-security-policy-violated",
    refines: "pod-security-violated",
    by: "cluster",
    summary:
      "none of the PodSecurityPolicies that the pod's service account may use allows the pod (Kubernetes up to 1.24)",
    texts: [
      "unable to validate against any pod security policy: [<why>",
      "pods <quotedName> is forbidden: unable to validate against any pod security policy: [<why>",
      "PodSecurityPolicy: unable to admit pod: [<why>",
    ],
    evidence: "source",
    fix:
      "take out of the pod what the message lists (of a chart by its values), or let a policy allow it: a PodSecurityPolicy of its own with that field (hostNetwork, hostPID, privileged, allowedCapabilities, volumes, runAsUser), and a Role with the verb use for it, bound only to the pod's service account. " +
      "seccomp may not be set: the policy's annotation seccomp.security.alpha.kubernetes.io/allowedProfileNames has to name runtime/default. Labels of Pod Security change nothing here",
    links: [
      "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
      "https://github.com/kubernetes-retired/dashboard/issues/6685",
    ],
  },
  {
    id: "pod-security-policy-missing",
    by: "cluster",
    summary:
      "no PodSecurityPolicy (OpenShift: security context constraint) exists that the pod's service account, or who creates it, may use",
    texts: [
      "no providers available to validate pod request",
      "Pod <name> is forbidden: no providers available to validate pod request",
      "pods <quotedName> is forbidden: no providers available to validate pod request",
      "PodSecurityPolicy: no providers available to validate pod request",
      ...POLICY_STEPS.map((step) => `${step}[]`),
      "unable to validate against any security context constraint: []",
      "pods <quotedName> is forbidden: unable to validate against any security context constraint: []",
      "no SecurityContextConstraintsProvider available to validate pod request",
      "no SecurityContextConstraints found in cluster",
    ],
    evidence: "source",
    fix: "Kubernetes up to 1.24: make a PodSecurityPolicy first, and bind a ClusterRole with the verb use for it to " +
      "the service accounts (those of kube-system, too: minikube start --addons=pod-security-policy). Or go to Pod " +
      "Security (from 1.23 on): label the namespaces with a level (pod-security.kubernetes.io/enforce), then " +
      "remove PodSecurityPolicy from --enable-admission-plugins, which lifts all policies. OpenShift: oc get scc " +
      "has to list restricted (4.11: restricted-v2); oc adm policy add-scc-to-user restricted-v2 -z NAME -n " +
      "NAMESPACE, and no wider one than the pod needs",
    links: [
      "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
      "https://github.com/kubernetes/minikube/issues/7314",
    ],
  },
  {
    id: "pod-security-context-denied",
    by: "cluster",
    summary: "the admission plugin SecurityContextDeny allows no pod that sets a user, a group or SELinux options",
    texts: [
      ...["RunAsUser", "SELinuxOptions"].flatMap((field) => [
        `SecurityContext.${field} is forbidden`,
        `pods <quotedName> is forbidden: SecurityContext.${field} is forbidden`,
      ]),
      ...["RunAsUser", "SELinuxOptions", "SupplementalGroups", "FSGroup"].flatMap((field) => [
        `pod.Spec.SecurityContext.${field} is forbidden`,
        `pods <quotedName> is forbidden: pod.Spec.SecurityContext.${field} is forbidden`,
      ]),
    ],
    evidence: "source",
    fix:
      "remove SecurityContextDeny from the API server's --enable-admission-plugins (of a managed cluster its setting of pod security) and label namespaces with a Pod Security level; " +
      "Kubernetes 1.30 removed the plugin. Else remove the field, also of what an injector adds (Istio's proxy)",
    links: [
      "https://github.com/kubernetes/kubernetes/blob/v1.29.0/plugin/pkg/admission/securitycontext/scdeny/admission.go",
    ],
  },
  {
    id: "pod-scc-missing",
    by: "cluster",
    summary: "OpenShift: no security context constraint that the pod's service account may use allows the pod",
    texts: [
      "unable to validate against any security context constraint: <why>",
      "pods <quotedName> is forbidden: unable to validate against any security context constraint: <why>",
    ],
    evidence: "reported",
    fix: "remove what the messages of restricted or restricted-v2 name (a fixed runAsUser or fsGroup, host access, " +
      "capabilities, allowPrivilegeEscalation: true; charts often have a value for OpenShift), or let the pod's own service account use the " +
      "narrowest one that has it, which the message may name (would validate successfully against): oc adm policy add-scc-to-user SCC -z NAME -n NAMESPACE: nonroot-v2 or anyuid for " +
      "user and fsGroup, hostnetwork-v2 for the host's network and ports, hostmount-anyuid for hostPath. " +
      "privileged (hostPID, oc debug node) is as good as root on the node",
    links: [
      "https://docs.openshift.com/container-platform/4.16/authentication/managing-security-context-constraints.html",
    ],
  },
  {
    id: "pod-quota-exceeded",
    by: "cluster",
    summary: "a ResourceQuota of the namespace does not allow the pod, or its claim",
    texts: [
      "exceeded quota: <why>",
      "pods <quotedName> is forbidden: exceeded quota: <why>",
      "exceeded quota: <name>, requested: <name>, used: <name>, limited: <name>",
      "failed quota: <why>",
      "pods <quotedName> is forbidden: failed quota: <why>",
      // Of 1.0 and 1.1.
      "is forbidden: <words> quota is <name>, current usage is <name>, requesting <name>",
    ],
    evidence: "reported",
    fix:
      "kubectl describe quota -n NAMESPACE: requested + used is above limited in the message: lower the pod's requests and limits of that resource, end other pods (finished ones do not count any more, but for count/pods), or raise the quota. A rolling update needs room for one more pod: maxSurge: 0 with maxUnavailable: 1 does without, with one pod less meanwhile. Controllers try again by themselves",
    links: ["https://kubernetes.io/docs/concepts/policy/resource-quotas/"],
  },
  {
    id: "pod-quota-unspecified",
    refines: "pod-quota-exceeded",
    by: "cluster",
    summary:
      "the namespace has a ResourceQuota for what the pod's containers do not state: each has to have requests or limits of it",
    texts: [
      "failed quota: <name>: must specify <names>",
      "pods <quotedName> is forbidden: failed quota: <name>: must specify <names>",
      "is forbidden: <words> is limited by quota, must make explicit request",
    ],
    evidence: "reported",
    fix:
      "set what the message lists (limits.cpu is resources.limits.cpu) in every container of the pod, init containers and injected sidecars too; or give the namespace a LimitRange with default and defaultRequest, which fills it in for all pods",
    links: ["https://kubernetes.io/docs/concepts/policy/limit-range/"],
  },
  {
    id: "pod-limit-range",
    by: "cluster",
    summary: "the pod's requests or limits are outside the namespace's LimitRange",
    texts: [
      ...["maximum", "minimum"].flatMap((bound) =>
        ["cpu", "memory", "ephemeral-storage"].flatMap((name) => [
          `${bound} ${name} usage per <words> is <name>, but <why>`,
          `${bound} ${name} usage per <words> is <name>. No <words> is specified`,
          `forbidden: ${bound} ${name} usage per <words> is <name>`,
        ])
      ),
      ...["cpu", "memory"].map((name) => `${name} max limit to request ratio per <words> is <name>, but <why>`),
    ],
    evidence: "source",
    fix: "change requests and limits to what kubectl describe limitrange shows, or change the LimitRange",
    links: ["https://kubernetes.io/docs/concepts/policy/limit-range/"],
  },
  {
    id: "namespace-terminating",
    by: "cluster",
    summary: "the pod's namespace is being deleted",
    texts: [
      "unable to create new content in namespace <name> because it is being terminated",
      "pods <quotedName> is forbidden: unable to create new content in namespace <name> because it is being terminated",
    ],
    evidence: "source",
    fix:
      "wait until the namespace is removed, and create it again; if it stays in Terminating, kubectl describe namespace names " +
      "the objects whose finalizers no controller removes",
    links: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/"],
  },
  {
    id: "pod-account-default-missing",
    refines: "pod-account-missing",
    by: "cluster",
    summary: "the namespace has no service account default yet, which kube-controller-manager makes in each",
    texts: [
      'error looking up service account <name>: serviceaccount "default" not found',
      'pods <quotedName> is forbidden: error looking up service account <name>: serviceaccount "default" not found',
    ],
    evidence: "reported",
    fix:
      "right after the namespace was made try again in a second (kubectl from 1.31 on: kubectl wait --for=create sa/default -n NAMESPACE): controllers do it by themselves. If kubectl get sa -n NAMESPACE stays empty, kube-controller-manager does not run or work: kubectl -n kube-system get pods, its log on the control plane (expired certificate, no leader, --service-account-private-key-file)",
    links: ["https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/"],
  },
  {
    id: "pod-account-missing",
    by: "cluster",
    summary: "the pod's service account or priority class does not exist",
    texts: [
      "error looking up service account <name>: serviceaccount <quotedName> not found",
      "no PriorityClass with name <name> was found",
    ],
    evidence: "source",
    fix: "create the ServiceAccount in the pod's namespace, or the PriorityClass, or correct the name",
    links: [
      "https://kubernetes.io/docs/concepts/security/service-accounts/",
      "https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/",
    ],
  },
  {
    id: "webhook-denied",
    by: "cluster",
    summary: "an admission webhook or policy of the cluster refuses the pod; its own message follows",
    texts: [
      "admission webhook <name> denied the request: <why>",
      "admission webhook <name> denied the request without explanation",
      "ValidatingAdmissionPolicy <name> with binding <name> denied request: <why>",
    ],
    evidence: "reported",
    behind: ["failed quota:", "exceeded quota:", "violates PodSecurity"],
    fix:
      "change in the pod, or the values of its chart, what the message behind denied the request names: usual are privileged, hostPath or root (securityContext), missing limits or labels, a registry that is not allowed, a version of a custom resource that its operator no longer takes. kubectl get validatingwebhookconfigurations and mutatingwebhookconfigurations name who runs it (Kyverno, Gatekeeper, a mesh, a cloud: GKE Autopilot, TPU): an exception or exempted namespace there weakens its protection. Of a program that was removed: delete what it left",
    links: ["https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/"],
  },
  {
    id: "webhook-unreachable",
    by: "cluster",
    summary: "the API server cannot call an admission webhook, and its failurePolicy is Fail",
    texts: [
      "failed calling webhook <name>: <why>",
      "failed calling admission webhook <name>: <why>",
      "conversion webhook for <name> failed: <why>",
      "failed calling webhook <name>: failed to call webhook: <why>",
    ],
    evidence: "reported",
    fix:
      "start the pods of the webhook's Service, renew its certificate and caBundle, and check the way from the control plane " +
      "to it (firewall, network plugin); delete the webhook's configuration if what it belongs to was removed",
    links: ["https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#failure-policy"],
  },
  {
    id: "webhook-address-refused",
    by: "cluster",
    summary:
      "EKS: the control plane only calls webhooks at addresses of the VPC, and the webhook's pod has one of an overlay network",
    texts: [
      "failed calling webhook <name>: Post <url>: Address is not allowed",
      "failed calling webhook <name>: failed to call webhook: Post <url>: Address is not allowed",
      "failed calling admission webhook <name>: Post <url>: Address is not allowed",
    ],
    evidence: "reported",
    fix:
      "give pods addresses of the VPC (the VPC CNI with Calico for policies only, Cilium in ENI mode or chained): EKS's API server cannot reach those of an overlay. If the overlay has to stay, give the webhook's pod hostNetwork: true with ports that nothing else on the node has (cert-manager: webhook.hostNetwork=true, webhook.securePort=10260): " +
      "it then shares the node's network, and NetworkPolicies do not hold for it",
    links: ["https://github.com/actions/actions-runner-controller/issues/1132"],
  },
  {
    id: "json-patch-path",
    by: "cluster",
    summary:
      "a JSON patch (kustomize, kubectl patch, Talos) changes a path that the object does not have, or a test in it does not hold",
    texts: [
      ...["add", "remove", "replace", "copy", "move", "test"].flatMap((operation) => [
        `${operation} operation does not apply: doc is missing path: <any>`,
        `${operation} operation does not apply: doc is missing from path: <any>`,
        `${operation} operation does not apply: doc is missing key: <any>`,
      ]),
      "testing value <path> failed: test failed",
      "test operation does not apply: is missing path: <path>: missing value",
    ],
    evidence: "source",
    fix:
      "print the object as it is when the patch meets it (kubectl get KIND NAME -o yaml; kustomize build without the patch) and compare: add needs the parent, which an earlier operation can make ({op: add, path: /metadata/annotations, value: {}}), remove and replace the key itself. / in a key is ~1, ~ is ~0 (example.com~1name); /- appends to a list; the target of a kustomize patch may match more objects than meant. A strategic merge patch needs no path. " +
      "Talos: sections of control plane nodes belong to --config-patch-control-plane",
    links: ["https://datatracker.ietf.org/doc/html/rfc6902", "https://github.com/pulumiverse/pulumi-talos/issues/16"],
  },
  {
    id: "webhook-answer-invalid",
    by: "cluster",
    summary: "an admission webhook answers the API server with something that is no valid answer",
    texts: [
      ...[
        "webhook returned response.patchType but not response.patch",
        "webhook returned response.patch but not response.patchType",
        "expected response.uid=<name>, got <name>",
        "received invalid webhook response: <why>",
        "expected webhook response of <name>, got <name>",
        "converting (v1.AdmissionReview) to (<name>): unknown conversion",
        "the server could not find the requested resource",
        "the server rejected our request for an unknown reason",
        "an error on the server (<why>",
        "the server responded with the status code <number> but did not return more information",
      ].map((error) => `failed calling webhook <name>: ${error}`),
      "failed calling webhook <name>: failed to call webhook: the server could not find the requested resource",
      "failed calling webhook <name>: failed to call webhook: the server rejected our request for an unknown reason",
      "failed calling webhook <name>: failed to call webhook: an error on the server (<why>",
      "jsonpatch <words> operation does not apply: <any>",
      "Internal error occurred: add operation does not apply: doc is missing path: <any>",
      "Internal error occurred: remove operation does not apply: doc is missing path: <any>",
      "Internal error occurred: replace operation does not apply: doc is missing path: <any>",
      "unable to find <name> in conversion webhook response",
      "conversion webhook response: expected <any>",
    ],
    evidence: "source",
    fix:
      "read the log of the webhook's pods (kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations -o yaml names Service, port and path): its version " +
      "and its configuration do not fit (could not find: a wrong path; unknown reason: http on an https port or an error of its own). Update both together, or until then leave " +
      "namespaces out with a namespaceSelector; failurePolicy: Ignore admits everything that the webhook would have refused or changed",
    links: ["https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#response"],
  },
  {
    id: "manifest-field-unknown",
    by: "cluster",
    summary: "the manifest has a field that does not exist there, or of another type",
    texts: [
      "error validating data: <why>",
      "error validating data: ValidationError(<name>): <why>",
      "cannot be handled as a <words>: strict decoding error: <why>",
      "cannot be handled as a <words>: json: <why>",
    ],
    evidence: "source",
    fix: "correct the field's name, its indentation or its type: kubectl explain pod.spec.containers",
    links: ["https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation"],
  },
  {
    id: "manifest-kind-missing",
    by: "cluster",
    summary: "what is applied is no manifest of Kubernetes, or one whose apiVersion or kind is missing",
    texts: [
      "error validating data: [apiVersion not set, kind not set]",
      ...["apiVersion", "kind"].flatMap((field) => [
        `error validating data: ${field} not set`,
        `error validating data: ${field} not set; if you choose to ignore these errors, turn validation off with --validate=false`,
      ]),
      "error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false",
      "unable to decode <name>: Object 'Kind' is missing in <any>",
      "Object 'Kind' is missing in <any>",
      "Object 'apiVersion' is missing in <any>",
    ],
    evidence: "source",
    needs: ["error validating data", "Object 'Kind' is missing", "Object 'apiVersion' is missing", "unable to decode"],
    anywhere: ["error validating", "is missing in", "kubectl", "Error from server"],
    fix:
      "look at the file that the message names: kustomization.yaml is for kubectl apply -k DIRECTORY (or -f with its manifests alone), values.yaml and templates of a chart are for helm, docker-compose.yml for kompose; a download may be a web page. In a manifest each document between two lines --- has both lines: a kind at another depth, a lone --- with only comments, or a variable that was empty is the fault",
    links: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields"],
  },
];

/** The scheduler found a node at last. */
export const SCHEDULED: readonly string[] = ["Successfully assigned"];
/** Events of a pod that has a node. */
export const ON_A_NODE: readonly string[] = [
  "FailedMount",
  "FailedAttachVolume",
  "FailedCreatePodSandBox",
  "MountVolume.",
];

/** Pods that the scheduler gives no node. */
const SCHEDULER: readonly DaemonRule[] = [
  {
    id: "pod-claim-unbound",
    by: "cluster",
    summary: "a claim of the pod is not bound to a volume: no volume was made for it, and none that exists fits",
    texts: [
      "pod has unbound immediate PersistentVolumeClaims",
      "<number> pod has unbound immediate PersistentVolumeClaims",
    ],
    evidence: "reported",
    passed: SCHEDULED,
    // An event of later shows that the claim is bound meanwhile.
    behind: [...ON_A_NODE, "volume node affinity conflict"],
    fix:
      "kubectl get pvc and kubectl describe pvc NAME: without STORAGECLASS the cluster has no default class (kubectl get storageclass; bare kubeadm has no provisioner: install one, such as local-path or NFS, with a default class, or create a PersistentVolume that fits); with one, the events name its provisioner, whose pods have to run (EKS: the add-on EBS CSI driver). A class that is set cannot be changed: delete the claim, which holds no data while it is Pending, and create it anew",
    links: [
      "https://kubernetes.io/docs/concepts/storage/persistent-volumes/",
      "https://github.com/kubernetes/minikube/issues/6246",
    ],
  },
  {
    id: "pod-volume-elsewhere",
    by: "cluster",
    summary: "the pod's volume is in another zone or on another node than those that the pod may run on",
    texts: [
      "node(s) had volume node affinity conflict",
      "<number> node(s) had volume node affinity conflict",
    ],
    evidence: "reported",
    passed: SCHEDULED,
    behind: ON_A_NODE,
    fix:
      "run the pod where the volume is (kubectl describe pv: node affinity): loosen its nodeSelector, affinity or taints, make room or add a node there (a node group in each zone). Its node was removed (local-path, local disks): bring it back, or restore a backup. Only if its data is copied or not needed, for deleting a claim deletes its volume unless the reclaim policy is Retain, create the claim again: volumeBindingMode: WaitForFirstConsumer makes volumes where the pod runs; storage over the network or replicated for all zones lets it move",
    links: ["https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode"],
  },
  {
    id: "pod-host-port-taken",
    by: "cluster",
    summary: "on every node that fits, another pod already has a host port that the pod asks for",
    texts: [
      "node(s) didn't have free ports for the requested pod ports",
      "<number> node(s) didn't have free ports for the requested pod ports",
    ],
    evidence: "reported",
    passed: SCHEDULED,
    behind: ON_A_NODE,
    fix:
      "find the other pod with the same hostPort, or with hostNetwork (kubectl get pods -A -o yaml, hostPort): the pod's own " +
      "predecessor (strategy Recreate, or maxSurge 0), a second ingress controller, on k3s svclb-traefik with 80 and 443 " +
      "(--disable traefik, servicelb). End it, use another port, or a Service in place of hostPort",
    links: [
      "https://github.com/kubernetes/ingress-nginx/issues/6048",
      "https://docs.k3s.io/networking/networking-services#service-load-balancer",
    ],
  },
  {
    id: "pod-unschedulable",
    by: "cluster",
    summary: "the scheduler finds no node for the pod: the message names how many nodes each reason excludes",
    texts: [
      "<number>/<number> nodes are available: <why>",
      "No nodes are available that match all of the following predicates:: <why>",
      "pod (<name>) failed to fit in any node",
      "<number> node(s) had taint <why>, that the pod didn't tolerate",
      "<number> node(s) had untolerated taint <why>",
      "<number> node(s) didn't match Pod's node affinity/selector",
      "<number> node(s) didn't match node selector",
    ],
    evidence: "reported",
    behind: "all",
    passed: SCHEDULED,
    fix:
      "Insufficient: request less, or add nodes; pods: the kubelet's maxPods; of a device (nvidia.com/gpu) its plugin has to run there: kubectl " +
      "describe node, Allocatable. Untolerated taint: add the toleration or remove the taint (not-ready, " +
      "unreachable: see why; a small cluster: kubectl taint nodes --all node-role.kubernetes.io/control-plane-). " +
      "Didn't match: correct nodeSelector, affinity or labels. Topology spread, anti-affinity: fewer replicas, " +
      "more nodes, or preferred rules. Unschedulable: kubectl uncordon. A DaemonSet's pod is for one node: " +
      "others count as didn't match, the rest is that node's",
    links: ["https://kubernetes.io/docs/concepts/scheduling-eviction/kube-scheduler/"],
  },
];

/** What the control plane refuses. */
export const CLUSTER_RULES: readonly DaemonRule[] = [...PODS, ...SCHEDULER];
