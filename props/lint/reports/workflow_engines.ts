/** Steps of Argo Workflows and models of KServe that do not start. @module */

import type { Report } from "./report.ts";

/** Steps of Argo Workflows and models of KServe that do not start. */
export const WORKFLOW_ENGINE_REPORTS: readonly Report[] = [
  {
    text:
      `failed to look-up entrypoint/cmd for image "registry.example.com:8443/aiclube/model_download", you must either explicitly specify the command, or list the image's command in the index: https://argoproj.github.io/argo-workflows/workflow-executors/#emissary-emissary: Get "https://registry.example.com:8443/v2/": http: server gave HTTP response to HTTPS client`,
    rule: "argo-command-unknown",
    source: "tencentmusic/cube-studio#229",
  },
  {
    text:
      `failed to look-up entrypoint/cmd for image "", you must either explicitly specify the command, or list the image's command in the index: https://argo-workflows.readthedocs.io/en/latest/workflow-executors/#emissary-emissary: could not parse reference:`,
    rule: "argo-command-unknown",
    source: "argoproj/argo-workflows#14899",
  },
  {
    text:
      `wait: Error (exit code 64): workflowtaskresults.argoproj.io is forbidden: User "system:serviceaccount:argo:default" cannot create resource "workflowtaskresults" in API group "argoproj.io" in the namespace "argo"`,
    rule: "argo-executor-forbidden",
    source: "argoproj/argo-workflows#15203",
  },
  {
    text: "failed to save outputs: verify serviceaccount default:default has necessary privileges",
    rule: "argo-executor-forbidden",
    source: "argoproj/argo-workflows#982",
  },
  {
    text:
      `pods is forbidden: User "system:serviceaccount:web:default" cannot list resource "pods" in API group "" in the namespace "web"`,
    rule: null,
    source: "kubernetes/kubernetes (form)",
    why: "of any program with a service account",
  },
  {
    text:
      "Error (exit code 1): artifact data failed to load: failed to create new S3 client: WebIdentityErr: failed to retrieve credentials caused by: InvalidIdentityToken: Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements status code: 400, request id: 1",
    rule: "argo-artifact-failed",
    source: "argoproj/argo-workflows#10060",
  },
  {
    text: "Error (exit code 64): artifact art1 failed to load: failed to get file: The specified key does not exist.",
    rule: "argo-artifact-failed",
    source: "argoproj/argo-workflows workflow/artifacts/s3 (form)",
  },
  {
    text:
      "FileSystemStoragePathSource encountered a filesystem access error: Could not find base path /mnt/models for servable flower-sample with error Not found: /mnt/models not found",
    rule: "model-not-loaded",
    source: "kserve/kserve#2137",
  },
];
