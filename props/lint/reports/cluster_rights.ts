/** What the API server does not allow programs of the cluster, and ways to it that drop a request. @module */

import type { Report } from "./report.ts";

/** Rights of components, and kubeadm's own checks. */
export const CLUSTER_RIGHTS_REPORTS: readonly Report[] = [
  {
    text:
      'unable to fetch the kubeadm-config ConfigMap: failed to get component configs: configmaps "kube-proxy" is forbidden: User "system:bootstrap:jgozlb" cannot get resource "configmaps" in API group "" in the namespace "kube-system"',
    rule: "kubeadm-join-no-proxy",
    source: "kubernetes/kubeadm#1349",
  },
  {
    text:
      'E0322 15:03:52.804646       1 reflector.go:153] k8s.io/apiserver/pkg/server/dynamiccertificates/configmap_cafile_content.go:209: Failed to list *v1.ConfigMap: configmaps "extension-apiserver-authentication" is forbidden: User "system:kube-scheduler" cannot list resource "configmaps" in API group "" in the namespace "kube-system"',
    rule: "component-rights-missing",
    source: "kubernetes/minikube#7145",
  },
  {
    text:
      'E0721 20:50:19.412234       1 leaderelection.go:321] error retrieving resource lock kube-system/kube-scheduler: leases.coordination.k8s.io "kube-scheduler" is forbidden: User "system:kube-scheduler" cannot get resource "leases" in API group "coordination.k8s.io" in the namespace "kube-system"',
    rule: "component-rights-missing",
    source: "CentaurusInfra/arktos#1123",
  },
  {
    text: "error execution phase renew: apiserver-etcd-client is not a valid certificate for this cluster",
    rule: "kubeadm-certs-external",
    source: "kubernetes/kubernetes#86864",
  },
  {
    text:
      'E0928 00:55:37.516523    1551 reflector.go:205] k8s.io/kubernetes/pkg/kubelet/config/apiserver.go:47: Failed to list *v1.Pod: pods is forbidden: User "system:nodes" cannot list pods at the cluster scope',
    rule: "kubelet-node-group",
    source: "kubernetes/kubernetes#52711",
  },
  {
    text:
      'clusterroles.rbac.authorization.k8s.io "flannel" is forbidden: User "system:node:test" cannot get resource "clusterroles" in API group "rbac.authorization.k8s.io" at the cluster scope',
    rule: "kubectl-node-kubeconfig",
    source: "flannel-io/flannel#1103",
  },
  {
    text:
      'Error from server (Forbidden): error when retrieving current configuration of:\nResource: "rbac.authorization.k8s.io/v1, Resource=clusterroles", GroupVersionKind: "rbac.authorization.k8s.io/v1, Kind=ClusterRole"\nName: "cloud-console-reader", Namespace: ""\nfrom server for: "cloud-console-reader.yaml": clusterroles.rbac.authorization.k8s.io "cloud-console-reader" is forbidden: User "system:node:host1" cannot get resource "clusterroles" in API group "rbac.authorization.k8s.io" at the cluster scope',
    rule: "kubectl-node-kubeconfig",
    source: "kubernetes/kubernetes#104176",
  },
  {
    text:
      'error retrieving resource lock ns/op-lock: leases.coordination.k8s.io "op-lock" is forbidden: User "system:serviceaccount:ns:default" cannot get resource "leases" in API group "coordination.k8s.io" in the namespace "ns"',
    rule: "operator-rights-missing",
    source: "kubernetes/client-go tools/leaderelection/leaderelection.go",
  },
  {
    text:
      "kube-apiserver.service: main process exited, code=exited, status=203/EXEC\nFailed to start Kubernetes API Service.",
    rule: "service-not-executable",
    source: "kubernetes/kubernetes#50415",
  },
  {
    text:
      '"error": "Pod \\"mysql-xnhuah-mysql-2\\" is invalid: spec.containers[3].volumeMounts[3].mountPath: Invalid value: \\"/opt/kb-tools/reload/mysql-consensusset-config\\": must be unique"}',
    rule: "pod-value-doubled",
    source: "apecloud/kubeblocks#7269",
  },
  {
    text:
      'kube-apiserver: Error: context deadline exceeded\nW1105 12:26:41 clientconn.go:1223] grpc: addrConn.createTransport failed to connect to {https://127.0.0.1:2379  <nil> 0 <nil>}. Err :connection error: desc = "transport: authentication handshake failed: context deadline exceeded". Reconnecting...',
    rule: "etcd-handshake-unanswered",
    source: "kubernetes/kubernetes#96263",
  },
  {
    text:
      'Error from server (Forbidden): deployments.apps is forbidden: User "jane" cannot list resource "deployments" in API group "apps" in the namespace "default"',
    rule: null,
    source: "kubernetes/kubernetes (form)",
    why: "a person's own rights",
  },
  {
    text:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: context deadline exceeded"',
    rule: null,
    source: "grpc/grpc-go (form)",
    why: "of any client of gRPC",
  },
  {
    text:
      "Warning  FailedComputeMetricsReplicas  23m (x13 over 29m)  horizontal-pod-autoscaler  failed to get cpu utilization: unable to get metrics for resource cpu: unable to fetch metrics from API: the server could not find the requested resource (get pods.metrics.k8s.io)",
    rule: "hpa-metrics-missing",
    source: "kubernetes-sigs/metrics-server#41",
  },
  {
    text:
      "the HPA was unable to compute the replica count: unable to get metrics for resource cpu: no metrics returned from resource metrics API",
    rule: "hpa-metrics-missing",
    source: "clearlinux/cloud-native-setup#5",
  },
  {
    text:
      "Warning  FailedGetResourceMetric  30s (x17584 over 3d3h)  horizontal-pod-autoscaler  missing request for cpu",
    rule: "hpa-request-missing",
    source: "kubernetes/kubernetes#87935",
  },
  {
    text: "failed to get cpu utilization: did not receive metrics for targeted pods (pods might be unready)",
    rule: "hpa-pods-unready",
    source: "kubernetes-sigs/metrics-server#1641",
  },
  {
    text:
      'error: error validating "k8s/utils/postgresql/kustomization.yaml": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false',
    rule: "manifest-kind-missing",
    source: "gdcc/dataverse-kubernetes#56",
  },
  {
    text:
      "Some content in the namespace has finalizers remaining: foregroundDeletion in 1 resource instances; Some resources are remaining: pods. has 1 resource instances",
    rule: "namespace-not-empty",
    source: "kubernetes/kubernetes#60807",
  },
  {
    text:
      'Error from server (Forbidden): pods is forbidden: User "system:node:worker-1" cannot list resource "pods" in API group "" in the namespace "default"',
    rule: "kubectl-node-kubeconfig",
    source: "kubernetes/kubernetes#104176 (form)",
  },
  {
    text: "ValueError: missing request for cpu time",
    rule: null,
    source: "any program (form)",
    why: "no autoscaler is named",
  },
  {
    text: "HTTP 400: apiVersion not set",
    rule: null,
    source: "any program (form)",
    why: "another API",
  },
];
