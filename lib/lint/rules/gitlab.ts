/**
 * Jobs of GitLab Runner and GitHub Actions whose container does not start, or ends before its script.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const RUNNER = "https://docs.gitlab.com/runner";

/** Jobs of GitLab Runner. */
export const GITLAB_RULES: readonly DaemonRule[] = [
  {
    id: "gitlab-build-container-gone",
    refines: "exec-container-missing",
    by: "cluster",
    summary:
      "a job of GitLab Runner finds its container build or helper no longer: it ended at once, most often as its image has no shell or an entrypoint of its own",
    texts: ["build", "helper"].flatMap((name) =>
      ["", "setting up trapping scripts on emptyDir: "].map((step) =>
        `prepare environment: ${step}unable to upgrade connection: container not found (${JSON.stringify(name)})`
      )
    ),
    evidence: "reported",
    behind: "all",
    fix:
      'the runner needs sh (or bash) in the job\'s image: scratch and distroless ones (kaniko/executor, uv, hadolint) have none: take the tag debug, alpine or debian. An entrypoint that ends by itself: image: {name: …, entrypoint: [""]}. Else kubectl logs and describe of the pod runner-… while it is there: killed for memory (raise memory_limit, helper_memory_limit), another CPU, evicted. Of the container helper also a runner of 2020 to 2021: update it',
    links: [`${RUNNER}/executors/kubernetes/`, "https://github.com/astral-sh/uv-docker-example/issues/31"],
  },
  {
    id: "gitlab-image-not-pulled",
    refines: "image-not-local",
    by: "shim",
    summary: "GitLab Runner could not pull the job's image, and its release does not say why",
    texts: ["Preparation failed: ", "Job failed (system failure): "].flatMap((step) => [
      `${step}Error: No such image: <image>`,
      `${step}Error: No such image: <image> (<words>:<number>:<words>)`,
    ]),
    evidence: "reported",
    anywhere: ["Preparation failed", "Job failed", "Docker executor", "gitlab-runner"],
    fix:
      "docker pull of exactly that name on the runner's machine names the cause: the name or tag, a registry that does not answer or limits pulls, a certificate, the disk. Works there: the runner has no login: DOCKER_AUTH_CONFIG (variable or [[runners]] environment), CI_REGISTRY images of projects that allow this one. Passing: run the job again. An image that exists there alone: pull_policy if-not-present in its config.toml. Runners since 13 say why: update",
    links: [
      `${RUNNER}/executors/docker/#set-the-always-pull-policy`,
      "https://github.com/docker-library/docker/issues/253",
    ],
  },
  {
    id: "gitlab-api-unreached",
    by: "cluster",
    summary: "GitLab Runner does not reach the API server of the cluster in which it is to make the job's pod",
    texts: [
      ...[
        "setting up credentials",
        "setting up build pod",
        "setting up scripts configMap",
        "checking ImagePullSecrets or ServiceAccount existence",
      ]
        .flatMap((step) =>
          [
            "dial tcp <address>: i/o timeout",
            "dial tcp <address>: connect: connection refused",
            "dial tcp <address>: connect: no route to host",
            "dial tcp <address>: connect: connection timed out",
            "dial tcp: lookup <host> on <server>: <words>",
            "net/http: TLS handshake timeout",
            "context deadline exceeded",
            "http2: client connection lost",
            "unexpected EOF",
            "EOF",
          ].map((error) => `prepare environment: ${step}: <words> <apiUrl>: ${error}`)
        ),
      ...["i/o timeout", "connect: connection refused", "connect: no route to host"].map((error) =>
        `error dialing backend: dial tcp <address>: ${error}. Check https://docs.gitlab.com/runner/shells/index.html#shell-profile-loading for more information`
      ),
    ],
    evidence: "reported",
    fix:
      "from the runner's pod: curl -k https://kubernetes.default.svc/version. It fails: a NetworkPolicy without egress to the API server, the network plugin or kube-proxy of that node, or host= in [runners.kubernetes] with an old address (leave it out inside of the cluster). It works: the API server was busy or restarted: run the job again; retry: when: runner_system_failure in the job does so by itself",
    links: [`${RUNNER}/executors/kubernetes/`],
  },
  {
    id: "gitlab-job-pod-removed",
    by: "cluster",
    summary: "the pod of a job of GitLab Runner was deleted while the job ran: its node was removed or needed its room",
    texts: ["Job failed (system failure): ", "prepare environment: ", "prepare environment: waiting for pod running: "]
      .flatMap((step) => [
        `${step}pods "runner-<name>" not found`,
        `${step}pod "<name>/runner-<name>" is disrupted: <any>`,
      ]),
    evidence: "reported",
    fix:
      'kubectl get events -A with that pod\'s name, while they last (an hour): a spot machine that ended, a node that an autoscaler removed (annotation cluster-autoscaler.kubernetes.io/safe-to-evict: "false" in pod_annotations), an eviction for memory or disk (requests and limits of build and helper), a clean-up job, a lower priority. Run the job again, or retry: when: runner_system_failure',
    links: [`${RUNNER}/executors/kubernetes/troubleshooting/`],
  },
  {
    id: "actions-service-unhealthy",
    by: "shim",
    summary:
      "a service of a GitHub Actions job (services:) did not become healthy: its container ended, or its health command fails",
    texts: [
      "Failed to initialize container <taggedImage>",
      "Failed to initialize, <words> service is <words>.",
      "Service container <pluginName> failed.",
      "##[group]Service container <pluginName> failed.",
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["Failed to initialize", "Service container"],
    fix:
      "read the service's own log: the group Service container NAME failed, or the step Stop containers: a variable that its image wants (POSTGRES_PASSWORD, MYSQL_ROOT_PASSWORD, discovery.type), a tag for another CPU. The health command of options: runs in the service's image: it needs that program there (curl is often missing), and quotes; give it time: --health-retries 10 --health-start-period 30s. On a machine of your own a taken port, or an old container of the same job",
    links: [
      "https://docs.github.com/en/actions/use-cases-and-examples/using-containerized-services/about-service-containers",
      "https://github.com/typesense/typesense/issues/441",
    ],
  },
  {
    id: "gitlab-pull-policy-refused",
    by: "shim",
    summary:
      "a job of GitLab CI does not start: its pull_policy is not among those that the runner's administrator allows",
    texts: [
      ...["image", "service", "container"].flatMap((what) => [
        `invalid pull policy for ${what} <value>: pull_policy ([<words>]) defined in <words> is not one of the allowed_pull_policies ([<words>])`,
        `invalid pull policy for ${what} <value>: pull policy ([<words>]) defined in <words> is not one of the allowed_pull_policies ([<words>])`,
      ]),
      ...["pull_policy", "pull policy"].flatMap((key) =>
        ["GitLab pipeline config", "Runner config", "Runner config (default)"].map((where) =>
          `${key} ([<any>]) defined in ${where} is not one of the allowed_pull_policies ([<any>])`
        )
      ),
      "the configured PullPolicies ([<words>]) are not allowed by AllowedPullPolicies ([<words>])",
      "the configured PullPolicies ([<words>]) are not one of the allowed_pull_policies ([<words>])",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "take pull_policy out of image: and services: in .gitlab-ci.yml (and of what it includes), or name one that the message lists; runners of gitlab.com allow only always. On a runner of your own: allowed_pull_policies below [runners.docker] or [runners.kubernetes] in its config.toml, which counts there, not in the repository. Empty brackets: the Kubernetes executor has allowed_pull_policies without pull_policy: set both",
    links: [
      "https://docs.gitlab.com/runner/executors/docker/#restrict-docker-pull-policies",
      "https://gitlab.com/gitlab-org/gitlab/-/issues/479766",
    ],
  },
];
