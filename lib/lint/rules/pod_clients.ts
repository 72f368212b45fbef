/**
 * What clients that start pods and containers say where these do not run: CI systems, workflow engines, test libraries, agents of a node; and
 * mounts and labels that an engine refuses.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

/** What a controller gets that asks a registry about an image itself; an image that is not there is no matter of the controller. */
const UNREAD: readonly string[] = [
  "<request>: <why>",
  ...["", "tls: failed to verify certificate: "].map((begin) =>
    `<request>: ${begin}x509: certificate signed by unknown authority`
  ),
  "<request>: http: server gave HTTP response to HTTPS client",
  ...["401 Unauthorized", "403 Forbidden"].map((status) => `<request>: unexpected status code ${status}<why>`),
  ...["UNAUTHORIZED", "DENIED"].map((code) => `<request>: ${code}: <why>`),
];
const DEBUG = "https://kubernetes.io/docs/tasks/debug/debug-application/debug-pods/";

/** What clients of a cluster or an engine say. */
export const POD_CLIENT_RULES: readonly DaemonRule[] = [
  {
    id: "client-pod-not-started",
    by: "cluster",
    summary: "a client waited for its pod, which was not running in time: its own events state why",
    texts: [
      "Timed out waiting for [<number>] milliseconds for [Pod] with name:[<name>] in namespace [<name>].",
      "Timed out waiting for [<number>] milliseconds for [Pod] with <any>",

      "Pod took too long to start",
      "Pod took too long to start. Failed to run the command.",
      "Pod took too long to be scheduled on the cluster, giving up.",
      "Pod took longer than <number> seconds to start. Check the pod events in kubernetes to determine why.",
      "Pod took longer than <number> seconds to start",
      "prepare environment: waiting for pod running: timed out waiting for pod to start",
      "waiting for pod running: timed out waiting for pod to start",
      "timed out waiting for pod to start",
      "pod <quotedObject> did not start in <number> seconds!",
      "pod <name> did not start in <number> seconds!",
      "Timed out waiting for container agent to become available",
      "Failed to count the # of live instances on Kubernetes",
      "Timeout waiting for agent pod to start",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "run kubectl describe pod while the client waits, and kubectl get events in its namespace: an image that is pulled slowly or not at all, no node with " +
      "room, a volume, Secret or ConfigMap that does not exist. Raise the client's timeout only if the pod is merely slow (Airflow startup_timeout_seconds, " +
      "GitLab runner poll_timeout, JupyterHub start_timeout)",
    links: [DEBUG],
  },
  {
    id: "knative-image-unresolved",
    by: "cluster",
    summary:
      "Knative makes no pod: its controller, which looks up the digest of the image itself, does not get it from the registry",
    texts: [
      ...["Unable to fetch image <image>: ", ""].flatMap((begin) =>
        ["<why>", ...UNREAD].map((why) => `${begin}failed to resolve image to digest: ${why}`)
      ),
      "Revision <name> failed with message: <words> image <image>: failed to resolve image to digest: <why>",
    ],
    evidence: "source",
    needs: ["failed to resolve image to digest"],
    fix:
      "the controller in knative-serving asks, not the node: it needs a way to the registry by HTTPS (HTTPS_PROXY on its Deployment), its CA, and credentials (imagePullSecrets of the Service or of its service account; on OpenShift system:image-puller). manifest unknown: correct name and tag. Or do without: " +
      "name the image by its digest, or add its registry, with the port, to registries-skipping-tag-resolving in the ConfigMap config-deployment. Then make a new revision: a failed one stays failed",
    links: [
      "https://knative.dev/docs/serving/tag-resolution/",
      "https://github.com/knative/serving/issues/15466",
    ],
  },
  {
    id: "knative-revision-failed",
    by: "cluster",
    summary:
      "a revision of Knative does not become ready: its container ends, does not listen on its port, or its pods do not start in time",
    texts: [
      "Revision <name> failed with message: <any>",
      "Revision <name> failed with message: Container failed with: <why>",
      "Revision <name> failed with message: Initial scale was never achieved.",
      "Revision <name> failed with message: Initial scale was never achieved",
      "Initial scale was never achieved",
      "Configuration <name> does not have any ready Revision.",
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["Revision"],
    fix:
      "kubectl get pods -l serving.knative.dev/service=NAME, then describe and logs -c user-container of one: an image that cannot be pulled, no node with room, a program that ends, or one that does not listen on $PORT (containerPort, else 8080) of 0.0.0.0. Without pods: kubectl describe deployment, replicaset (quota, policies). A slow start: the annotation serving.knative.dev/progress-deadline in the template. Then change the Service, which makes a new revision",
    links: ["https://knative.dev/docs/serving/troubleshooting/debugging-application-issues/"],
  },
  {
    id: "tekton-timed-out",
    by: "cluster",
    behind: "all",
    summary: "Tekton ended a task or pipeline at its timeout: its pod did not start by then, or its steps take longer",
    texts: [
      "TaskRun <name> failed to finish within <value>",
      "PipelineRun <name> failed to finish within <value>",
      "<words> running task <name> failed to finish within <value>",
    ],
    evidence: "source",
    anywhere: ["TaskRun", "PipelineRun"],
    fix:
      "start it again and look at the pod while it waits (the one that timed out is deleted): kubectl describe pod -l tekton.dev/taskRun=NAME: a ConfigMap, Secret or claim of a workspace that does not exist, an image that is not pulled, no node with room or, with workspaces, none where the affinity assistant runs. The steps ran, and are slow: timeout: 2h of the TaskRun, timeouts: {pipeline: 2h, tasks: 1h30m} of the PipelineRun; the default of 60 minutes is default-timeout-minutes in the ConfigMap config-defaults",
    links: [
      "https://tekton.dev/docs/pipelines/taskruns/#configuring-the-failure-timeout",
      "https://github.com/tektoncd/pipeline/issues/9144",
    ],
  },
  {
    id: "tekton-image-unread",
    by: "cluster",
    summary:
      "Tekton makes no pod: a step has no command, and its controller cannot read that of the image from the registry",
    texts: [
      ...[
        ...UNREAD,
        ...["<why>", ...UNREAD].map((why) => `error getting image manifest: ${why}`),
        ...["Get", "GET", "Head", "HEAD"].map((method) => `${method} <url>: <why>`),
      ].flatMap((why) => [
        `translating TaskSpec to Pod: ${why}`,
        `failed to create task run pod <name>: translating TaskSpec to Pod: ${why}`,
      ]),
      "translating Build to Pod: error getting image manifest: <why>",
      "failed to add entrypoint to steps of TaskRun <name>: Failed to fetch remote image <name>: <why>",
    ],
    evidence: "source",
    needs: ["translating TaskSpec to Pod", "translating Build to Pod", "steps of TaskRun"],
    fix:
      "give each step a command or script: then nothing is looked up. Else the pod tekton-pipelines-controller, not the node, needs a way to the registry (HTTPS_PROXY and NO_PROXY on its Deployment, NetworkPolicies and firewalls), its CA, and credentials: imagePullSecrets of the service account or in podTemplate; a cloud's registry " +
      "needs a role for the controller. 404, manifest unknown: correct the image's name. That the task is missing or invalid, as the message says, is a guess",
    links: [
      "https://github.com/tektoncd/pipeline/issues/6286",
      "https://github.com/tektoncd/pipeline/blob/main/docs/container-contract.md",
    ],
  },
  {
    id: "tekton-pod-not-made",
    by: "cluster",
    summary:
      "Tekton cannot make the pod of a TaskRun: what its message names is missing or not valid; the task is only its guess",
    texts: [
      ...["task run", "build"].map((kind) => `failed to create ${kind} pod <name>: <any>`),
      ...["task run", "build"].flatMap((kind) =>
        ["serviceaccounts", "secrets"].map((what) =>
          `failed to create ${kind} pod <name>: translating TaskSpec to Pod: ${what} <quotedName> not found`
        )
      ),
      "translating TaskSpec to Pod: serviceaccounts <quotedName> not found",
      "translating TaskSpec to Pod: secrets <quotedName> not found",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "read the words before Maybe: serviceaccounts or secrets not found: create them in the TaskRun's namespace, or correct serviceAccountName (taskRunTemplate.serviceAccountName of a PipelineRun) and the account's secrets; is invalid: the field of the pod that it names comes from the Task, a workspace or podTemplate; forbidden: a quota or policy",
    links: ["https://tekton.dev/docs/pipelines/taskruns/"],
  },
  {
    id: "ephemeral-containers-disabled",
    by: "cluster",
    summary:
      "kubectl debug adds a container to a pod that runs, and this cluster does not offer that: it is older than 1.23, or the feature is off",
    texts: [
      "ephemeral containers are disabled for this cluster",
      "ephemeral containers are disabled for this cluster (<any>)",
    ],
    evidence: "source",
    fix:
      "update the cluster to 1.23 or newer (from 1.16 on with the feature gate EphemeralContainers of the API server, the scheduler and the kubelet); until then kubectl debug POD " +
      "--copy-to=NAME starts a copy of the pod, and kubectl debug node/NODE a pod on the node",
    links: ["https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/"],
  },
  {
    id: "client-container-ended",
    by: "cluster",
    summary:
      "a client's container ended as soon as it ran: its program or image is not the one that the client expects, or it could not connect",
    texts: [
      "Pod has terminated containers: <any>",
      "java.lang.IllegalStateException: Pod has terminated containers: <any>",
      "Containers are terminated with exit codes: <any>",
      "Container <name> was terminated (Exit Code: <number>, <any>",
      "Container is terminated <name> [<name>]: ContainerStateTerminated(<any>",
      "Pod is no longer available: <any>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "read kubectl logs of the container that the message names in parentheses. Jenkins: the container jnlp needs jenkins/inbound-agent with its own entry " +
      "point (no command), and reaches the controller's address and port; any other container needs a command that does not end, such as sleep",
    links: ["https://plugins.jenkins.io/kubernetes/"],
  },
  {
    id: "jenkins-agent-directory",
    by: "shim",
    summary: "the agent of Jenkins ends at its start: its user may not read and write its working directory",
    texts: [
      ...["", "**"].map((begin) =>
        `${begin}The specified <words> should be fully accessible to the remoting executable (RWX): <path>`
      ),
      "The specified <words> path points to a non-directory file: <path>",
    ],
    evidence: "source",
    anywhere: ["remoting"],
    fix:
      "the image's user is jenkins with 1000: in the pod template set securityContext.fsGroup: 1000 (and runAsUser: 1000), or change the owner of the volume behind the directory (chown -R 1000:1000; a hostPath and most NFS do not follow fsGroup). Docker: chown the directory on the host, or use a named volume. " +
      "OpenShift runs it with another id and the group 0: an image whose directory is writable for the group",
    links: [
      "https://plugins.jenkins.io/kubernetes/",
      "https://github.com/jenkinsci/docker-inbound-agent/issues/179",
    ],
  },
  {
    id: "jenkins-agent-port",
    by: "cluster",
    summary: "the agent of Jenkins reaches the controller's web address, but not its port for agents",
    texts: [
      "<url> provided port:<number> is not reachable",
      "<url> provided port:<number> is not reachable on host <name>",
    ],
    evidence: "source",
    fix:
      "let the Service of the controller have that port, too (50000, or that of Manage Jenkins, Security, TCP port for inbound agents, fixed), and firewalls and NetworkPolicies let it through; a port that another Service has: HOST:50000 as Jenkins tunnel of the cloud's settings (JENKINS_TUNNEL). Behind a proxy that passes HTTP alone: WebSocket in the cloud's settings (-webSocket), which needs no port",
    links: ["https://plugins.jenkins.io/kubernetes/", "https://github.com/scriptcamp/kubernetes-jenkins/issues/3"],
  },
  {
    id: "client-runtime-not-found",
    by: "cluster",
    summary: "an agent on the node finds no socket of a container runtime where it looks for one",
    texts: [
      "Failed to initialize - error=Unknown container runtime",
      "Unknown container runtime",
      "no container runtime found",
      "could not detect container runtime",
      "unable to detect container runtime",
      "Could not find a valid Docker environment. Please see logs and check configuration",
      "failed to detect container runtime: <any>",
    ],
    evidence: "reported",
    fix:
      "mount the node's socket into the agent at the path that it expects, and name the runtime in its settings: containerd /run/containerd/containerd.sock (k3s " +
      "/run/k3s/containerd/containerd.sock), CRI-O /run/crio/crio.sock, Docker /var/run/docker.sock; outside a cluster set DOCKER_HOST",
    links: ["https://kubernetes.io/docs/setup/production-environment/container-runtimes/"],
  },
  {
    id: "client-container-wait",
    by: "shim",
    summary:
      "a test library waited for its container, whose port or log line did not appear: the program in it ended or is slow",
    texts: [
      "Timed out waiting for container port to open (<words> ports: [<words>] should be listening)",
      "Timed out waiting for log output matching <any>",
      "Timed out waiting for URL to be accessible (<any>",
      "Container startup failed for image <image>",
      "Wait strategy failed. Container exited with code <number>",
      "Wait strategy failed. Container crashed with out-of-memory (OOMKilled)",
      "Wait strategy failed. Container is removed",
      // Of Node.js.
      "Port <number> not bound after <number>ms",
      "Timed out after <number>ms while waiting for container ports to be bound to the host",
      "Composite wait strategy not successful after <number>ms",
      'Log message "<value>" not received after <number>ms',
      'Log stream ended and message "<value>" was not received',
      "Container exited during HTTP healthCheck, last <number> logs: <any>",
      "Container exited during HTTP healthCheck, failed to get last logs",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "read the container's log, which the library prints or follows with withLogConsumer (Node.js: DEBUG=testcontainers*): a wrong image or platform, a missing variable, too little memory; a port that the program does not listen on (withExposedPorts names the one inside, and it has to listen on 0.0.0.0). Else raise " +
      "withStartupTimeout, or wait for another sign, such as a line of the log (Wait.forLogMessage); an image without a shell is only asked from outside",
    links: ["https://java.testcontainers.org/features/startup_and_waits/"],
  },
  {
    id: "docker-mount-kind",
    by: "shim",
    summary:
      "a file is mounted on a directory, or a directory on a file: most often the file is missing on the host, so Docker made a directory of its name",
    texts: [
      "Are you trying to mount a directory onto a file",
      "Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "look at both ends with ls -ld: create the file on the host before the start (remove the empty directory that was made in its place), write its path as the engine's host " +
      "sees it (Docker Desktop, a remote engine or Docker in Docker see other files), or mount the whole directory",
    links: ["https://docs.docker.com/engine/storage/bind-mounts/"],
  },
  {
    id: "relabel-path-missing",
    by: "containerd",
    summary:
      "a volume cannot be labelled for SELinux, because a path in it does not exist: a symbolic link that leads nowhere, or a file that vanished meanwhile",
    texts: [
      'SELinux relabeling of <path> is not allowed: "no such file or directory"',
      "relabel failed <path>: no such file or directory",
      "relabel failed <path>: lsetxattr <path>: no such file or directory",
      "relabel <path> with <label> failed: lsetxattr <path>: no such file or directory",
      "lsetxattr <path>: no such file or directory",
    ],
    evidence: "reported",
    anywhere: ["SELinux relabel", "relabel", "podman", "lsetxattr"],
    fix:
      "find it with find PATH -xtype l, and remove or correct the link; start again where files come and go, or do without :z and :Z and label the directory once with " +
      "chcon -Rt container_file_t",
    links: ["https://github.com/containers/container-selinux/issues/60"],
  },
];
