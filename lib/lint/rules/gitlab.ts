/**
 * Jobs of GitLab Runner whose container does not start, or ends before its script.
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
];
