/** Reports of operators whose program ends. @module */

import type { Report } from "./report.ts";

/** Operators that do not go on. */
export const OPERATOR_REPORTS: readonly Report[] = [
  {
    text:
      'E0514 11:01:02.291103       1 reflector.go:158] "Unhandled Error" err="pkg/mod/k8s.io/client-go@v0.31.0/tools/cache/reflector.go:243: Failed to watch *v1.Deployment: failed to list *v1.Deployment: deployments.apps is forbidden: User \\"system:serviceaccount:openclaw:openclaw-operator\\" cannot list resource \\"deployments\\" in API group \\"apps\\" at the cluster scope" logger="UnhandledError"',
    rule: "operator-rights-missing",
    source: "paperclipinc/openclaw-operator#497",
  },
  {
    text:
      'ERROR: logging before flag.Parse: E0418 04:56:17.489683       1 reflector.go:201] github.com/skippbox/kubewatch/pkg/controller/controller.go:147: Failed to list *v1.Pod: pods is forbidden: User "system:serviceaccount:default:default" cannot list pods at the cluster scope',
    rule: "operator-rights-missing",
    source: "vmware-archive/kubewatch#95",
  },
  {
    text:
      'Error from server (Forbidden): pods is forbidden: User "alice" cannot list resource "pods" in API group "" in the namespace "x"',
    rule: null,
    source: "kubernetes/kubernetes staging/src/k8s.io/apiserver",
    why: "a person's own request that is refused stops no container",
  },
  {
    text:
      "E0403 04:47:13.304231       1 reflector.go:153] external/io_k8s_client_go/tools/cache/reflector.go:105: Failed to list *v1alpha2.Issuer: the server could not find the requested resource (get issuers.cert-manager.io)",
    rule: "operator-definition-missing",
    source: "cert-manager/cert-manager#2773",
  },
  {
    text:
      'level=error ts=2022-04-17T13:31:58.986419934Z msg="problem running manager" err="failed to wait for node caches to sync: timed out waiting for cache to be synced"',
    rule: "operator-cache-unsynced",
    source: "grafana/agent#1622",
  },
  {
    text:
      '{"level":"error","ts":"2026-01-08T10:06:17Z","msg":"Could not wait for Cache to sync","controller":"llamastackdistribution","controllerGroup":"llamastack.io","controllerKind":"LlamaStackDistribution","source":"kind source: *v1.ConfigMap","error":"failed to wait for llamastackdistribution caches to sync kind source: *v1.ConfigMap: timed out waiting for cache to be synced for Kind *v1.ConfigMap"}',
    rule: "operator-cache-unsynced",
    source: "ogx-ai/ogx-k8s-operator#222",
  },
  {
    text:
      '{"level":"error","ts":1636148065.0665808,"logger":"setup","msg":"problem running manager","error":"open /tmp/k8s-webhook-server/serving-certs/tls.crt: no such file or directory","stacktrace":"github.com/go-logr/zapr.(*zapLogger).Error"}',
    rule: "operator-certificate-missing",
    source: "cockroachdb/cockroach-operator#816",
  },
  {
    text:
      '2022-11-03T17:05:18Z    INFO    controller-runtime.metrics      Metrics server is starting to listen    {"addr": ":8085"}\n2022-11-03T17:05:18Z    ERROR   setup   unable to start manager {"error": "error listening on :8085: listen tcp :8085: bind: address already in use"}',
    rule: "operator-port-taken",
    source: "operator-framework/operator-sdk#6148",
  },
  {
    text:
      '{"time":"2025-10-23T14:20:10.181694112Z","level":"ERROR","msg":"problem running manager","logger":"setup","err":"failed to start metrics server: failed to create listener: listen tcp :8080: bind: address already in use"}',
    rule: "operator-port-taken",
    source: "openperouter/openperouter#147",
  },
  // Rancher.
  {
    text: "[INFO ] configuring bootstrap node(s) custom-d88d623de839: waiting for probes: calico",
    rule: "rancher-probes-waiting",
    source: "rancher/rancher#44555",
  },
  {
    text:
      "[INFO ] configuring bootstrap node(s) custom-d88d623de839: waiting for probes: calico, etcd, kube-apiserver, kube-controller-manager, kube-scheduler, kubelet",
    rule: "rancher-probes-waiting",
    source: "rancher/rancher#41552",
  },
  {
    text: "[INFO ] configuring bootstrap node(s) custom-d88d623de839: waiting for cluster agent to connect",
    rule: "rancher-cluster-agent-waiting",
    source: "rancher/rancher#41552",
  },
  {
    text:
      "Configuring bootstrap node(s) custom-2554eece0331: error applying plan -- check rancher-system-agent.service logs on node for more information, failure while applying plan",
    rule: "rancher-plan-failed",
    source: "rancher/rancher#44506",
  },
  {
    text:
      "[INFO ] provisioning bootstrap node(s) custom-423ae25b480e: waiting for providerID to be set, waiting for agent to check in and apply initial plan",
    rule: "rancher-node-unregistered",
    source: "rancher/rancher#37174",
  },
  {
    text: "monitor: waiting for probes: http, tcp",
    rule: null,
    source: "rancher/rancher pkg/capr",
    why: "no node of a cluster is part of it",
  },
];
