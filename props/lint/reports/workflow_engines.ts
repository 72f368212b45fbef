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
  {
    text: "Error (exit code 64): failed to start command: fork/exec /bin/sh: exec format error",
    rule: "argo-program-platform",
    source: "argoproj/argo-workflows#13499",
  },
  {
    text: "terraform: failed to start command: fork/exec /tmp/plugin: exec format error",
    rule: null,
    source: "a program in Go (form)",
    why: "nothing of Argo",
  },
  {
    text: 'Error (exit code 64): failed to find name in PATH: exec: "python3": executable file not found in $PATH',
    rule: "argo-program-missing",
    source: "argoproj/argo-workflows cmd/argoexec/commands/emissary.go (form)",
  },
  {
    text: "main: Error: failed to start command: fork/exec /app/run.sh: permission denied (argo step web)",
    rule: "argo-program-missing",
    source: "argoproj/argo-workflows cmd/argoexec/commands/emissary.go (form 2)",
  },
  {
    text:
      'Error: unknown command "init" for "argoexec"\nRun \'argoexec --help\' for usage.\nunknown command "init" for "argoexec"',
    rule: "argo-executor-release",
    source: "argoproj/argo-workflows#631",
  },
  {
    text:
      "when using the emissary executor you must either explicitly specify the command, or list the image's command in the index: https://argoproj.github.io/argo-workflows/workflow-executors/#emissary-emissary",
    rule: "argo-command-unknown",
    source: "argoproj/argo-workflows#7780",
  },
  {
    text: 'TaskRun "configmap-4qrgb" failed to finish within "1m0s"',
    rule: "tekton-timed-out",
    source: "tektoncd/pipeline#9144",
  },
  {
    text:
      'the step "build" in TaskRun "web-run" failed to start. The pod errored with the message: "secret "creds" not found."',
    rule: "kubelet-object-missing",
    source: "tektoncd/pipeline pkg/reconciler/taskrun/taskrun.go (form)",
  },
  {
    text:
      'Error: Error: The Service account needs the following permissions [{"group":"","verbs":["get","list","create","delete"],"resource":"pods","subresource":""}] on the pod resource in the \'arc\' namespace. Please contact your self hosted runner administrator.',
    rule: "actions-hook-forbidden",
    source: "actions/runner-container-hooks packages/k8s/src/index.ts (form)",
  },
  {
    text:
      "Error: Error: failed to run script step: command terminated with non-zero exit code: error executing command [sh -e /__w/_temp/ccaaadc0-d72a-11ee-8141-5bd0b7d29442.sh], exit code 1\nError: Process completed with exit code 1.\nError: Executing the custom container implementation failed. Please contact your self hosted runner administrator.",
    rule: "actions-step-failed",
    source: "actions/runner#3178",
  },
  {
    text: "Registration 5dfb5e21-176d-4a54-8248-7fad9fc7d81e was not found or is not medium trust",
    rule: "actions-registration-gone",
    source: "actions/actions-runner-controller#4199",
  },
  {
    text: "Registration of the driver was not found.",
    rule: null,
    source: "a program (form)",
  },
];
