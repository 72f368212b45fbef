/** Containers that meshes and agents add to a pod, and programs that make pods. @module */

import type { Report } from "./report.ts";

/** Containers that meshes and agents add to a pod, and programs that make pods. */
export const POD_SIDECAR_REPORTS: readonly Report[] = [
  {
    text: "istio-init: iptables-restore v1.8.4 (legacy): iptables-restore: unable to initialize table 'nat'",
    rule: "mesh-init-kernel-module",
    source: "istio/istio tools/istio-iptables (form)",
  },
  {
    text:
      "linkerd-init: Unable to connect to validator. Please ensure iptables rules are rewriting traffic as expected",
    rule: "mesh-rules-missing",
    source: "linkerd/linkerd2-proxy-init validator/src/main.rs",
  },
  {
    text:
      "2023-01-01T00:00:00Z ERROR linkerd_network_validator: Failed to validate networking configuration. Please ensure iptables rules are rewriting traffic as expected. timeout=10s",
    rule: "mesh-rules-missing",
    source: "linkerd/linkerd2-proxy-init validator/src/main.rs",
  },
  {
    text: "2023-01-01T00:00:00.000Z\terror\tiptables validation failed; workload is not ready for Istio.",
    rule: "mesh-rules-missing",
    source: "istio/istio tools/istio-iptables/pkg/validation",
  },
  {
    text:
      "warn\twaiting for Envoy proxy to be ready: Envoy proxy is NOT ready: config not received from Pilot (is Pilot running?): cds updates: 0 successful, 0 rejected; lds updates: 0 successful, 0 rejected",
    rule: "istio-proxy-waiting",
    source: "istio/istio pilot/cmd/pilot-agent/status/ready",
  },
  {
    text:
      `time="2024-01-01T00:00:00Z" level=fatal msg="Failed to initialize identity service: failed to verify issuer credentials for 'identity.linkerd.cluster.local' with trust anchors: x509: certificate has expired or is not yet valid"`,
    rule: "linkerd-identity-refused",
    source: "linkerd/linkerd2 controller/identity",
  },
  {
    text: `TaskRun "build" workspaces are invalid: declared workspace "source" is required but has not been bound`,
    rule: "tekton-workspace-unbound",
    source: "tektoncd/pipeline pkg/workspace/validate.go",
  },
  {
    text: "invalid input params for task hello: missing values for these params which have no default values: [x]",
    rule: "tekton-parameters-missing",
    source: "tektoncd/pipeline pkg/reconciler/taskrun/validate_taskrun.go",
  },
  {
    text:
      "TaskRun mounts more than one PersistentVolumeClaim - that is forbidden when the Affinity Assistant is enabled",
    rule: "tekton-affinity-assistant",
    source: "tektoncd/pipeline pkg/workspace",
  },
  {
    text:
      "24/01/01 00:00:00 INFO ExecutorPodsAllocator: Going to request 2 executors from Kubernetes\n24/01/01 00:00:00 WARN TaskSchedulerImpl: Initial job has not accepted any resources; check your cluster UI to ensure that workers are registered and have sufficient resources",
    rule: "spark-no-executors",
    source: "apache/spark core/src/main/scala/org/apache/spark/scheduler/TaskSchedulerImpl.scala",
  },
  {
    text: `2021-01-01T00:00:00.000Z [ERROR] auth.handler: error authenticating:
  error=
  | Error making API request.
  | 
  | URL: PUT http://vault.default.svc:8200/v1/auth/kubernetes/login
  | Code: 403. Errors:
  | 
  | * permission denied
   backoff=1.7s`,
    rule: "vault-agent-login",
    source: "hashicorp/vault command/agent/auth (form)",
  },
  {
    text: `Error making API request.

URL: GET https://vault.example.com:8200/v1/secret/data/app
Code: 403. Errors:

* permission denied`,
    rule: null,
    source: "hashicorp/vault api",
    why: "any command of Vault: no login of an agent",
  },
  {
    text: "the workspace binding was saved in settings.json",
    rule: null,
    source: "any program",
    why: "no workspace of a pipeline",
  },
  {
    text: "Failed to obtain identity: the user is not signed in",
    rule: null,
    source: "any program",
    why: "no mesh",
  },
];
