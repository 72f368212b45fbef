/**
 * What the programs that make pods for their users' work say where these do not start: Tekton, Argo, Spark, KServe, and Vault's agent
 * and git-sync before the pod's own containers.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const TEKTON = "https://tekton.dev/docs/pipelines";

/** How Argo shows what its executor said as it ended. */
const EXECUTOR: readonly string[] = ["", "Error (exit code 64): "];

/** Programs that make pods. */
export const POD_ENGINE_RULES: readonly DaemonRule[] = [
  {
    id: "tekton-workspace-unbound",
    by: "cluster",
    summary: "Tekton starts no pod: the run gives no volume for a workspace that its task or pipeline declares",
    texts: [
      "declared workspace <name> is required but has not been bound",
      "TaskRun <name> workspaces are invalid: declared workspace <name> is required but has not been bound",
      "expected workspace <name> to be provided by pipelinerun for pipeline task <name>",
      "workspace binding <name> does not match any declared workspace",
      "pipeline requires workspace with name <name> be provided by pipelinerun",
      "PipelineRun <value> doesn't bind Pipeline <value>'s Workspaces correctly: <any>",
    ],
    evidence: "source",
    needs: ["workspace", "Workspaces"],
    fix:
      "name it in the run, below workspaces: - name: NAME with a persistentVolumeClaim, volumeClaimTemplate, emptyDir, configMap or secret (tkn pipeline start -w name=NAME,claimName=CLAIM); a pipeline has to declare it, too, and to pass it on to each of its tasks (tasks[].workspaces). Names have to be the same, letter for letter. One that may be left out: optional: true in the task",
    links: [`${TEKTON}/workspaces/`],
  },
  {
    id: "tekton-affinity-assistant",
    by: "cluster",
    summary: "Tekton runs no task with two claims: its affinity assistant puts the pods of a claim on one node",
    texts: [
      "TaskRun mounts more than one PersistentVolumeClaim - that is forbidden",
      "TaskRun <name> workspaces incompatible with Affinity Assistant: <any>",
      "TaskRun mounts more than one PersistentVolumeClaim - that is forbidden when the Affinity Assistant is enabled",
    ],
    evidence: "source",
    fix:
      'use one claim with a subPath for each workspace, or set coschedule: disabled (disable-affinity-assistant: "true" in old releases) in the ConfigMap feature-flags of tekton-pipelines: then claims in other zones, or of ReadWriteOnce on other nodes, may keep a pod waiting: take ReadWriteMany, or coschedule: pipelineruns, which keeps the whole run on one node',
    links: [`${TEKTON}/affinityassistants/`],
  },
  {
    id: "tekton-parameters-missing",
    by: "cluster",
    summary: "Tekton starts no pod: parameters of the task or pipeline have no value",
    texts: [
      "missing values for these params which have no default values: <value>",
      "invalid input params for task <name>: missing values for these params which have no default values: <value>",
      "PipelineRun <value> is missing some parameters required by Pipeline <value>: <any>",
      "PipelineRun missing parameters: <any>",
    ],
    evidence: "source",
    needs: ["params which have no default", "missing some parameters", "missing parameters"],
    fix:
      "give each that the message lists a value: params in the run (tkn ... --param NAME=VALUE), in the pipeline's task for a task, in the TriggerTemplate for a trigger; or a default in the task. The type has to fit, too: string, array or object",
    links: [`${TEKTON}/taskruns/#specifying-parameters`],
  },
  {
    id: "spark-no-executors",
    by: "cluster",
    behind: "all",
    summary: "Spark's driver runs, but gets no executors: their pods are not made, wait for room, or end at once",
    texts: [
      "Initial job has not accepted any resources; check your cluster UI to ensure that workers are registered and have sufficient resources",
    ],
    evidence: "source",
    // Spark's other cluster managers print it, too.
    anywhere: [
      "kubernetes",
      "k8s",
      "kubectl",
      "ExecutorPods",
      "spark-role",
      "spark-operator",
      "executor pod",
      "driver pod",
    ],
    fix:
      "kubectl get pods -l spark-role=executor, and describe of one that is Pending (no node with so much memory and CPU: spark.executor.memory plus memoryOverhead, spark.kubernetes.executor.request.cores), logs of one that ended: most often it does not reach the driver (its headless Service, spark.driver.host, a NetworkPolicy, a mesh's sidecar). None at all: the driver's log: its service account may not create pods (spark.kubernetes.authenticate.driver.serviceAccountName with a Role), or a quota",
    links: ["https://spark.apache.org/docs/latest/running-on-kubernetes.html"],
  },
  {
    id: "vault-agent-login",
    by: "cluster",
    summary: "Vault's agent, which holds the pod until it has the secrets, cannot log in to Vault",
    texts: [
      ...["", "| "].flatMap((bar) => [
        `${bar}URL: PUT <value>/login ${bar}Code: <number>. Errors: ${bar}${bar}* <words>`,
        `Error making API request. ${bar}${bar}URL: PUT <value>/login ${bar}Code: <number>. Errors: ${bar}${bar}* <words>`,
        `error authenticating: error= ${bar}Error making API request. ${bar}${bar}URL: PUT <value>/login ${bar}Code: <number>. Errors: ${bar}${bar}* <words>`,
      ]),
      "error authenticating: Error making API request. URL: PUT <value>/login Code: <number>. Errors: * <words>",
    ],
    evidence: "reported",
    anywhere: ["auth.handler", "auth/kubernetes", "vault-agent", "agent.auth"],
    fix:
      "permission denied (403): vault read auth/kubernetes/role/ROLE: bound_service_account_names and _namespaces have to name the pod's service account and namespace; vault read auth/kubernetes/config: kubernetes_host that Vault reaches, the cluster's CA, and a reviewer that may create tokenreviews (the ClusterRole system:auth-delegator): an old token_reviewer_jwt has expired; disable_iss_validation for a Vault before 1.9. invalid role name (400): the annotation vault.hashicorp.com/role. Another mount of the method: auth-path",
    links: ["https://developer.hashicorp.com/vault/docs/auth/kubernetes"],
  },
  {
    id: "git-sync-failed",
    by: "cluster",
    summary: "git-sync, which fetches a repository before the pod's containers (Airflow's DAGs), fails at git",
    texts: [
      "Run(git <words>): exit status <number>: { stdout: <value>, stderr: <any>",
      'Run(git <words>): exit status <number>: { stdout: <value>, stderr: "fatal: <value>" }',
      "Run(git <any>): exit status <number>: <any>",
      "Run(git <value>): exit status <number>",
      "Run(git <any>): context deadline exceeded",
    ],
    evidence: "source",
    needs: ["Run(git"],
    fix:
      "stderr says why. Authentication failed, Permission denied (publickey), Host key verification failed: key or token (HTTPS: user and token, no password), known_hosts of that server, the file's mode 0400 and fsGroup 65533. Remote branch not found: the branch's name. gc is already running, index.lock, not a worktree: an emptyDir that a killed run left: delete the pod; memory for git (a big repository: depth=1, a limit above 256Mi). context deadline exceeded: a longer timeout (--sync-timeout), or the network. Could not resolve host: the pod's DNS or an egress policy",
    links: [
      "https://github.com/kubernetes/git-sync/blob/master/docs/ssh.md",
      "https://github.com/kubernetes/git-sync/issues/532",
    ],
  },
  {
    id: "argo-command-unknown",
    by: "cluster",
    summary:
      "Argo Workflows makes no pod: the template names no command, and its controller cannot read that of the image from the registry",
    texts: [
      ...["argo-workflows.readthedocs.io/en/latest", "argoproj.github.io/argo-workflows"].map((site) =>
        `failed to look-up entrypoint/cmd for image <name>, you must either explicitly specify the command, or list the image's command in the index: https://${site}/workflow-executors/#emissary-emissary: <any>`
      ),
      "failed to look-up entrypoint/cmd for image <name>, you must either explicitly specify the command, or list the image's command in the index",
      "container <name> in template <name>, does not have the command specified: when using the emissary executor you must either explicitly specify the command, or list the image's command in the index",
      "when using the emissary executor you must either explicitly specify the command, or list the image's command in the index: <url>",
      'failed to look-up entrypoint/cmd for image "", you must either explicitly specify the command, or list the image\'s command in the index',
    ],
    evidence: "source",
    fix:
      'give the template command: [PROGRAM] (docker image inspect -f "{{.Config.Entrypoint}} {{.Config.Cmd}}" IMAGE shows it), then nothing is looked up; or list the image below images in the ConfigMap workflow-controller-configmap. It is the controller that asks the registry, not the node: it needs the workflow\'s imagePullSecrets, the CA of the registry (SSL_CERT_DIR), a way to it, and HTTPS: mirrors and insecure registries of the nodes are not its own. image "": the template has no image, or a CRD of another version than the controller dropped a field: apply the CRDs of its release',
    links: ["https://argo-workflows.readthedocs.io/en/latest/workflow-executors/"],
  },
  {
    id: "argo-program-missing",
    by: "cluster",
    summary:
      "Argo's executor in the step's container does not find the program that the template's command names, or it is not executable",
    texts: EXECUTOR.flatMap((begin) => [
      `${begin}failed to find name in PATH: exec: <name>: executable file not found in $PATH`,
      ...["stat <path>: no such file or directory", "permission denied", "is a directory", "no command"].map((why) =>
        `${begin}failed to find name in PATH: exec: <value>: ${why}`
      ),
      `${begin}failed to find name in PATH: <any>`,
      ...["no such file or directory", "permission denied"].map((errno) =>
        `${begin}failed to start command: fork/exec <path>: ${errno}`
      ),
      `${begin}failed to start command: chdir <path>: no such file or directory`,
    ]),
    evidence: "source",
    needs: ["failed to find name in PATH", "failed to start command"],
    anywhere: ["failed to find name in PATH", "argo", "emissary", "Error (exit code 64): failed to"],
    fix:
      "docker run --rm --entrypoint sh IMAGE -c 'command -v PROGRAM; ls -l PROGRAM' shows it: the first word of command: is the program alone, options stand in args (command: [sh, -c], not [\"sh -c\"]), with its whole path if PATH of the image lacks it. It is there: chmod +x in the Dockerfile, a user that may read it (runAsUser), line ends LF and a shell that the image has in #!; no such file of one that is there: a program linked with glibc in Alpine. workingDir has to exist, too",
    links: ["https://argo-workflows.readthedocs.io/en/latest/workflow-executors/"],
  },
  {
    id: "argo-program-platform",
    by: "cluster",
    summary:
      "Argo's executor cannot start the program of the step, which is built for another CPU architecture than the node's, or is a script without a first line that names its shell",
    texts: EXECUTOR.map((begin) => `${begin}failed to start command: fork/exec <path>: exec format error`),
    evidence: "source",
    needs: ["failed to start command"],
    anywhere: ["argo", "emissary", "Error (exit code 64): failed to"],
    fix:
      "kubectl get nodes -L kubernetes.io/arch and docker buildx imagetools inspect IMAGE: take or build an image that has the node's platform (docker buildx build --platform linux/amd64,linux/arm64 --push), or choose the node: nodeSelector: {kubernetes.io/arch: amd64} of the template or workflow. argosay and whalesay of old examples are for amd64 only. A script: #!/bin/sh as its first line",
    links: ["https://github.com/argoproj/argo-workflows/issues/13499"],
  },
  {
    id: "argo-executor-release",
    by: "cluster",
    summary:
      "the image argoexec in the step's pod is of another release than Argo's controller, whose command it does not know",
    texts: [
      'unknown command <name> for "argoexec"',
      "unknown command <name> for \"argoexec\" Run 'argoexec --help' for usage.",
      "unknown flag: <name> Run 'argoexec --help' for usage.",
    ],
    evidence: "source",
    anywhere: ["argoexec"],
    fix:
      "kubectl -n argo get deploy workflow-controller -o yaml | grep -iE 'image|executor': --executor-image, or executor.image in the ConfigMap workflow-controller-configmap (chart: executor.image.tag), has to have the tag of the controller; without it the controller takes its own. Apply controller, CRDs and executor of one release; a tag latest may be an old one on the node (imagePullPolicy: Always)",
    links: ["https://github.com/argoproj/argo-workflows/issues/631"],
  },
  {
    id: "argo-executor-forbidden",
    by: "cluster",
    summary:
      "Argo's own container in the pod may not report to the cluster: the workflow's service account lacks a right",
    texts: [
      "workflowtaskresults.argoproj.io is forbidden: User <name> cannot create resource <name> in API group <name> in the namespace <name>",
      "workflowtaskresults.argoproj.io is forbidden: User <name> cannot patch resource <name> in API group <name> in the namespace <name>",
      "Error (exit code 64): workflowtaskresults.argoproj.io is forbidden: <any>",
      "failed to save outputs: verify serviceaccount <name> has necessary privileges",
    ],
    evidence: "source",
    fix:
      "a Role in the workflow's namespace with create and patch of workflowtaskresults (apiGroups argoproj.io; before 3.4: get, watch, patch of pods and get, watch of pods/log), and a RoleBinding to the account of the pod: spec.serviceAccountName, else default. The chart makes it only in the namespaces of controller.workflowNamespaces with workflow.rbac.create and workflow.serviceAccount.create; quick-start manifests only in the namespace they are applied to",
    links: ["https://argo-workflows.readthedocs.io/en/latest/workflow-rbac/"],
  },
  {
    id: "argo-artifact-failed",
    by: "cluster",
    summary: "Argo's init container cannot fetch an input artifact of the step, so its containers do not start",
    texts: [
      ...[
        "failed to create new S3 client: <value>",
        "failed to get file: <value>",
        "failed to get directory: <value>",
        "failed to test if <name> is a directory: <value>",
        "unable to download blob <name>: <value>",
        "GCS storage.NewClient: <value>",
      ].flatMap((why) => [`artifact <name> failed to load: ${why}`, `failed to load artifact '<name>': ${why}`]),
      "artifact <name> failed to load: <any>",
      "Error (exit code 1): artifact <name> failed to load: <any>",
      "Error (exit code 64): artifact <name> failed to load: <any>",
      "failed to load artifact '<name>': <any>",
      "failed to load artifacts",
      "required artifact '<name>' not supplied",
    ],
    evidence: "source",
    anywhere: ["argo", "Error (exit code 1): artifact", "Error (exit code 64): artifact", "artifact <"],
    fix:
      "the last words say why. Access Denied, InvalidAccessKeyId: accessKeySecret and secretKeySecret of the artifact repository, in the workflow's namespace. NoSuchKey: the step before did not save it, or its lifecycle removed it; optional: true if it may be missing. NoSuchBucket, region, endpoint without https:// (insecure: true for http). WebIdentityErr: the role's trust of that namespace and account; verification key: the OIDC issuer of the cluster must be public: it passes by itself if it was short. git: the key, knownHosts, the revision. Permission denied of a path: runAsUser and fsGroup",
    links: ["https://argo-workflows.readthedocs.io/en/latest/configure-artifact-repository/"],
  },
  {
    id: "model-not-loaded",
    by: "cluster",
    behind: "all",
    summary:
      "the model server finds no model: KServe's storage-initializer was not added to the pod, or fetched nothing",
    texts: [
      "Could not find base path /mnt/models for servable <name>",
      "FileSystemStoragePathSource encountered a filesystem access error: Could not find base path /mnt/models for servable <name>",
      "FileSystemStoragePathSource encountered a filesystem access error: Could not find base path /mnt/models for servable <name> with error <any>",
      "RuntimeError: Failed to fetch model. No model found in <name>",
      "RuntimeError: Failed to fetch model. No model found in <name>.",
      "Failed to fetch model. No model found in <name>.",
    ],
    evidence: "reported",
    needs: ["/mnt/models", "Failed to fetch model"],
    fix:
      "kubectl describe pod: without an init container storage-initializer KServe's webhook did not see the pod: it is in a namespace with the label control-plane, such as KServe's own (deploy elsewhere), or the webhook does not answer (kubectl -n kserve get pods). With it: kubectl logs POD -c storage-initializer: storageUri names a directory that has the model in the layout of the server (TensorFlow: a directory 1 with saved_model.pb in it), and the service account has the Secret with credentials and the endpoint in its annotations (serving.kserve.io/s3-endpoint)",
    links: ["https://github.com/kserve/kserve/issues/2137"],
  },
];
