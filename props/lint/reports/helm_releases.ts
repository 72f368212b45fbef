/** Releases that Helm does not install or upgrade. @module */

import type { Report } from "./report.ts";

/** What Helm says, and what the API server answers it. */
export const HELM_RELEASE_REPORTS: readonly Report[] = [
  {
    text:
      'helm upgrade "jx-staging" "env" --install --namespace "jx-staging" --debug --force\nError: UPGRADE FAILED: failed to create patch: map: map[mountpath:/var/lib/openldap/openldap-data name:data-volume] does not contain declared merge key: mountPath',
    rule: "helm-list-key-missing",
    source: "helm/helm#3995",
  },
  {
    text:
      "Error: UPGRADE FAILED: failed to create patch: map: map[] does not contain declared merge key: name && failed to create patch: map: map[] does not contain declared merge key: name",
    rule: "helm-list-key-missing",
    source: "helm/helm#8435",
  },
  {
    text:
      'UPGRADE FAILED\nError: failed to create patch: failed to create two-way merge patch: unable to find api field in struct ServiceSpec for the json field "nodeSelector"',
    rule: "helm-field-unknown",
    source: "helm/helm#7212",
  },
  {
    text:
      'Error: UPGRADE FAILED: failed to create patch: unable to find api field in struct StatefulSetSpec for the json field "persistentVolumeClaimRetentionPolicy" && failed to create patch: unable to find api field in struct StatefulSetSpec for the json field "persistentVolumeClaimRetentionPolicy"',
    rule: "helm-field-unknown",
    source: "SumoLogic/sumologic-kubernetes-collection#3899",
  },
  {
    text:
      'client.go:404: Cannot patch ClusterRoleBinding: "error" (ClusterRoleBinding.rbac.authorization.k8s.io "error" is invalid: roleRef: Invalid value: rbac.RoleRef{APIGroup:"rbac.authorization.k8s.io", Kind:"ClusterRole", Name:"blafasel"}: cannot change roleRef)',
    rule: "role-reference-immutable",
    source: "helm/helm#6805",
  },
  {
    text:
      "Warning  FailedReleaseSync  4m22s (x7 over 58m)  helm-operator  synchronization of release '' in namespace '' failed: installation failed: rendered manifests contain a resource that already exists. Unable to continue with install: existing resource conflict: namespace: name_space, name: helm_name, existing_kind: /v1, Kind=Service, new_kind: /v1, Kind=Service",
    rule: "helm-object-foreign",
    source: "helm/helm#11122",
  },
  {
    text:
      'failed to install release: rendered manifests contain a resource that already exists. Unable to continue with install: ValidatingWebhookConfiguration "secretstore-validate" in namespace "" exists and cannot be imported into the current release: invalid ownership metadata; annotation validation error: key "meta.helm.sh/release-name" must equal "cluster": current value is "external-secrets"',
    rule: "helm-object-foreign",
    source: "external-secrets/external-secrets#3574",
  },
  {
    text:
      "Error: rendered manifests contain a resource that already exists. Unable to continue with install: could not get information about the resource: resource name may not be empty",
    rule: "helm-object-unnamed",
    source: "helm/helm#8513",
  },
  {
    text: "Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress",
    rule: "helm-release-pending",
    source: "helm/helm#10549",
  },
  {
    text:
      'Error: UPGRADE FAILED: cannot patch "logzio-otel-k8s-metrics-prometheus-pushgateway" with kind Service: Service "logzio-otel-k8s-metrics-prometheus-pushgateway" is invalid: spec.clusterIP: Invalid value: "": field is immutable && cannot patch "logzio-otel-k8s-metrics-kube-state-metrics" with kind Deployment: Deployment.apps "logzio-otel-k8s-metrics-kube-state-metrics" is invalid: spec.selector: Invalid value: v1.LabelSelector{MatchLabels:map[string]string{"app.kubernetes.io/instance":"logzio-otel-k8s-metrics"}}: field is immutable',
    rule: "service-address-immutable",
    source: "logzio/logzio-helm#91",
  },
  {
    text: "Error: INSTALLATION FAILED: cannot re-use a name that is still in use",
    rule: "helm-name-used",
    source: "helm/helm pkg/action/install.go",
  },
  {
    text: 'Error: UPGRADE FAILED: "web" has no deployed releases',
    rule: "helm-release-never-deployed",
    source: "helm/helm pkg/storage/driver/driver.go",
  },
  {
    text:
      'Error: UPGRADE FAILED: conflict occurred while applying object ns/web apps/v1, Kind=Deployment: Apply failed with 1 conflict: conflict with "kube-controller-manager" using apps/v1: .spec.replicas',
    rule: "api-apply-conflict",
    source: "helm/helm pkg/kube/client.go",
  },
  {
    text:
      'Error: UPGRADE FAILED: cannot patch "data" with kind PersistentVolumeClaim: PersistentVolumeClaim "data" is invalid: spec: Forbidden: spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims',
    rule: "claim-fields-immutable",
    source: "kubernetes/kubernetes pkg/apis/core/validation/validation.go",
  },
  {
    text: 'The StorageClass "gp3" is invalid: parameters: Forbidden: updates to parameters are forbidden.',
    rule: "storage-class-immutable",
    source: "kubernetes/kubernetes pkg/apis/storage/validation/validation.go",
  },
  {
    text: "merge conflict: another operation is in progress, cannot re-use the name",
    rule: null,
    source: "helm/helm (form)",
    why: "other programs have such words, too",
  },
  {
    text: "error: map[] does not contain key: name",
    rule: null,
    source: "helm/helm (form)",
    why: "words of any program",
  },
  {
    text:
      'Unable to continue with install: CustomResourceDefinition "a.b.io" in namespace "" exists and cannot be imported into the current release: invalid ownership metadata; label validation error: missing key "app.kubernetes.io/managed-by": must be set to "Helm"',
    rule: "helm-object-foreign",
    source: "helm/helm pkg/action/install.go",
  },
  {
    text:
      'Error: INSTALLATION FAILED: template: web/templates/deployment.yaml:12:20: executing "web/templates/deployment.yaml" at <.Values.image.tag>: nil pointer evaluating interface {}.tag',
    rule: "helm-value-missing",
    source: "helm/helm pkg/engine/engine.go (form)",
  },
  {
    text: 'Error: failed to download "stable/mysql" (hint: running `helm repo update` may help)',
    rule: "helm-chart-not-found",
    source: "helm/helm pkg/downloader (form)",
  },
  {
    text:
      'The Service "x" is invalid: spec.ports[0].nodePort: Invalid value: 80: provided port is not in the valid range. The range of valid ports is 30000-32767',
    rule: "service-node-port-outside",
    source: "kubernetes/kubernetes pkg/registry/core/service/portallocator",
  },
  {
    text: 'Error: INSTALLATION FAILED: create: failed to create: namespaces "web" not found',
    rule: "namespace-missing",
    source: "helm/helm (form)",
  },
  {
    text: "runtime error: invalid memory address or nil pointer dereference",
    rule: null,
    source: "any Go program (form)",
    why: "no chart is named",
  },
  {
    text:
      'ERROR render of "page" failed: execute of template failed: template: _default/single.html:3:5: executing "main" at <.Params.x.y>: nil pointer evaluating interface {}.y',
    rule: null,
    source: "gohugoio/hugo (form)",
    why: "Go's templates, of Hugo",
  },
];
