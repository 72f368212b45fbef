/**
 * Why a build does not begin: Buildx has no builder or reaches none, and what its driver cannot do; plugins of Drone; a stage that
 * the Dockerfile does not have.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { PULLED } from "./pull_causes.ts";

const BUILD_DRIVERS = "https://docs.docker.com/build/builders/drivers/";

/** What stages of Dockerfiles are called, as which no official image is. */
const STAGES: string = oneOf([
  ..."builder build build-env build-stage base-builder deps dependencies development dev production prod prepare prepare-stage installer compile compiler"
    .split(" "),
  ..."planner chef pruner runner publish frontend backend frontend-builder backend-builder node-builder go-builder rust-builder test tests assets vendor final release stage build_stage"
    .split(" "),
]);

/** What BuildKit says of an image that no registry gives out. */
const REFUSED: readonly string[] = [
  "pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed",
  "pull access denied, repository does not exist or may require authorization: authorization failed",
  "pull access denied, repository does not exist or may require authorization",
];

/** What the rules below have in common. */
const COMMON: Pick<DaemonRule, "by"> = { by: "shim" };

/** Builds that do not begin. */
export const BUILDER_RULES: readonly DaemonRule[] = [
  {
    id: "buildx-builder-not-ready",
    ...COMMON,
    summary: "Buildx's builder in Kubernetes does not become ready: the pod of BuildKit does not start in time",
    texts: [
      "expected <number> replicas to be ready, got <number>",
      "failed to connect to pod <name> after <number> attempts: <any>",
      "no running buildkit pods found",
    ],
    evidence: "source",
    anywhere: ["buildx", "buildkit", "ERROR: expected"],
    fix:
      "kubectl get pods, describe and logs in the builder's namespace say why: usual are an image that is pulled slowly or not at all (driver-opt image=), no node for its requests, nodeselector or platform, a policy against privileged pods (driver-opt rootless=true). More time: driver-opt timeout=300s; kubectl get deployment shows whether an earlier job removed it",
    links: [`${BUILD_DRIVERS}kubernetes/`],
  },
  {
    id: "buildx-builder-unreached",
    ...COMMON,
    summary:
      "docker buildx or buildctl reaches no BuildKit: the builder is not up yet, has ended, or listens elsewhere",
    texts: [
      "listing workers for Build: failed to list workers: Unavailable: <any>",
      "listing workers: failed to list workers: Unavailable: <any>",
      "failed to list workers: Unavailable: connection error: desc = <value>",
      "failed to list workers: rpc error: code = Unavailable desc = <any>",
      "dial unix /run/buildkit/buildkitd.sock: connect: no such file or directory",
      ...["no such file or directory", "connection refused", "permission denied"].flatMap((errno) => [
        `failed to list workers: Unavailable: connection error: desc = "transport: Error while dialing: dial unix <path>: connect: ${errno}"`,
        `failed to list workers: Unavailable: connection error: desc = "transport: error while dialing: dial unix <path>: connect: ${errno}"`,
        `failed to list workers: Unavailable: connection error: desc = "transport: Error while dialing dial unix <path>: connect: ${errno}"`,
      ]),
      // Of Dagger and Earthly.
      "buildkit failed to respond",
      "buildkit failed to respond: <any>",
      "buildkitd did not make connection available after start with error: <any>",
      ...["no such file or directory", "connection refused"].flatMap((errno) =>
        ["error", "Error"].map((word) =>
          `failed to run Build function: Unavailable: connection error: desc = "transport: ${word} while dialing: dial unix <path>: connect: ${errno}"`
        )
      ),
      'failed to list workers: Unavailable: connection error: desc = "error reading server preface: EOF"',
    ],
    evidence: "source",
    behind: ["buildctl` needs to be installed"],
    fix:
      "docker buildx inspect --bootstrap NAME starts the builder and waits; do so before builds that start at once. If it ends: docker logs buildx_buildkit_NAME0 (memory, disk, its --config), then docker buildx rm NAME and create it anew, which drops its cache. buildctl: start buildkitd, and name its address (--addr, BUILDKIT_HOST; without root unix:///run/user/UID/buildkit/buildkitd.sock); permission denied: sudo, or buildkitd --group",
    links: [`${BUILD_DRIVERS}docker-container/`, "https://github.com/docker/buildx/issues/4021"],
  },
  {
    id: "buildx-builder-missing",
    ...COMMON,
    summary: "Buildx has no builder of that name, for this user and context",
    texts: [
      "no builder <pluginName> found",
      "ERROR: no builder <pluginName> found",
      "failed to find instance <pluginName>: no builder <pluginName> found",
    ],
    evidence: "source",
    anywhere: ["buildx", "ERROR: no builder", "failed to find instance", "docker"],
    fix:
      "docker buildx ls lists them; docker buildx create --name NAME --use makes it. Builders are a user's (~/.docker/buildx): sudo, another job or a fresh CI machine has none, and BUILDX_BUILDER or --builder may name an old one. A context's name with another meaning: docker context ls, docker context use default",
    links: ["https://docs.docker.com/reference/cli/docker/buildx/create/"],
  },
  {
    id: "buildx-driver-docker",
    ...COMMON,
    summary:
      "Buildx's driver docker, the engine itself without the containerd image store, cannot do what the build asks for",
    texts: [
      ...["Multi-platform build", "OCI exporter", "Docker exporter"].flatMap((what) => [
        `${what} is not supported for the docker driver.`,
        `${what} is not supported for the docker driver. Switch to a different driver, or turn on the containerd image store, and try again. Learn more at <url>`,
      ]),
      ...["multiple platforms", "oci exporter", "docker exporter"].flatMap((what) => [
        `${what} feature is currently not supported for docker driver.`,
        `${what} feature is currently not supported for docker driver. Please switch to a different driver (eg. "docker buildx create --use")`,
      ]),
      "auto-push is currently not implemented for docker driver",
      "auto-push is currently not implemented for docker driver, please create a new builder instance",
    ],
    evidence: "source",
    fix:
      'docker buildx create --use --driver docker-container makes a builder that can (in CI docker/setup-buildx-action before the build; its images need --load or --push), or turn the containerd image store on: Docker Desktop\'s settings, or "features": {"containerd-snapshotter": true} in daemon.json and a restart, after which images of the old store are not listed. Other CPUs also need QEMU: docker/setup-qemu-action, tonistiigi/binfmt',
    links: [BUILD_DRIVERS, "https://docs.docker.com/build/building/multi-platform/"],
  },
  {
    id: "buildx-load-platforms",
    ...COMMON,
    summary: "an image of several platforms is to be loaded into an engine whose store holds one of them alone",
    texts: [
      "docker exporter does not currently support exporting manifest lists",
      "failed to solve: rpc error: code = Unknown desc = docker exporter does not currently support exporting manifest lists",
    ],
    evidence: "source",
    fix:
      '--load (output type=docker) takes one platform: build with --platform linux/amd64 --load to test and with all of them and --push to publish; or write an archive: --output type=oci,dest=app.tar. Docker with the containerd image store loads all: Docker Desktop\'s settings, or "features": {"containerd-snapshotter": true} in daemon.json and a restart, after which images of the old store are not listed',
    links: ["https://docs.docker.com/build/exporters/oci-docker/"],
  },
  {
    id: "build-stage-missing",
    refines: "image-access-denied",
    by: "containerd",
    summary:
      "COPY --from or FROM of the Dockerfile names a stage that it does not have, so that an image of that name is looked for on Docker Hub",
    texts: [
      ...REFUSED.flatMap((refused) => [
        `failed to resolve source metadata for docker.io/library/${STAGES}:latest: ${refused}`,
        `failed to solve: ${STAGES}: failed to resolve source metadata for docker.io/library/${STAGES}:latest: ${refused}`,
        `failed to solve: ${STAGES}: ${refused}`,
      ]),
      ...["", ": denied: requested access to the resource is denied"].flatMap((end) => [
        `pull access denied for ${STAGES}, repository does not exist or may require 'docker login'${end}`,
        `invalid from flag value ${STAGES}: pull access denied for ${STAGES}, repository does not exist or may require 'docker login'${end}`,
      ]),
    ],
    evidence: "reported",
    // docker run and Compose look for an image of such a name, too.
    anywhere: [
      "failed to solve",
      "resolve source metadata",
      "load metadata for",
      "--from",
      "Dockerfile",
      "docker build",
    ],
    behind: PULLED,
    isBeforeRuntime: true,
    fix:
      "compare the names: FROM image AS NAME above, exactly that NAME in COPY --from=NAME and FROM NAME below (and --target, build: target: of Compose); in a file of a single stage there is none: COPY without --from. The stage may have been deleted or be in another Dockerfile: then that image has to be built first, under this name, or be a named context (--build-context NAME=…, additional_contexts)",
    links: [
      "https://docs.docker.com/build/building/multi-stage/",
      "https://github.com/zhaarey/wrapper/issues/33",
    ],
  },
  {
    id: "drone-docker-login",
    ...COMMON,
    summary:
      "the Docker plugin of Drone, Woodpecker or Harness cannot log in to the registry: docker login in it has failed",
    texts: [
      ..."1 125 127".split(" ").map((status) => `Error authenticating: exit status ${status}`),
      "Error authenticating base connector: exit status 1",
    ],
    evidence: "source",
    anywhere: [
      "level=fatal",
      "docker login",
      "dockerd",
      "plugins/",
      "drone",
      "woodpecker",
      "Detected registry credentials",
    ],
    fix:
      "read docker login's words above; debug: true also shows the daemon's (a registry that it does not reach, TLS: insecure: true for plain HTTP, which sends the password unencrypted, mirror, custom_dns). Check username, password and registry (the host alone; empty for Docker Hub), that the step gets the secrets (not in pull requests by default), and that repo has the registry's name before it. Status 125: docker refuses an option: remove email and the secret DOCKER_EMAIL; a token in place of the password where 2FA is on",
    links: ["https://plugins.drone.io/plugins/docker", "https://github.com/drone-plugins/drone-docker/issues/156"],
  },
  {
    id: "drone-docker-daemon",
    ...COMMON,
    summary:
      "the Docker plugin of Drone, Woodpecker or Harness does not reach the dockerd that it starts in its own container",
    texts: ["Unable to reach Docker Daemon after <number> attempts."],
    evidence: "source",
    fix:
      "the step has to be privileged: mark the repository as trusted and let the runner allow it (DRONE_RUNNER_PRIVILEGED_IMAGES; of Woodpecker WOODPECKER_PLUGINS_PRIVILEGED), which gives it root's rights on the host; a pinned plugins/docker tag whose image is in that list. debug: true shows dockerd's own error (storage driver, iptables, cgroups). Without privileges build with kaniko or Buildah plugins",
    links: ["https://plugins.drone.io/plugins/docker"],
  },
  {
    id: "buildx-builder-exists",
    ...COMMON,
    summary: "Buildx has a builder of that name already, for this user",
    texts: [
      "existing instance for <name> but no append mode, specify --node to make changes for existing instances",
      "existing instance for <name> but no append mode, specify the node name to make changes for existing instances",
      "existing instance for <name> but no append mode, specify <any>",
    ],
    evidence: "source",
    fix:
      "docker buildx use NAME takes it; docker buildx create --append --name NAME adds a node to it; docker buildx rm NAME removes it, with its cache, so that create makes it anew. In CI: docker buildx inspect NAME || docker buildx create --name NAME",
    links: ["https://docs.docker.com/reference/cli/docker/buildx/create/"],
  },
  {
    id: "buildx-tls-environment",
    ...COMMON,
    summary: "Buildx makes no builder from DOCKER_HOST with TLS in the environment, as jobs with docker:dind have it",
    texts: [
      "could not create a builder instance with TLS data loaded from environment. <any>",
      "could not create a builder instance with TLS data loaded from environment. Please use `docker context create <context-name>` to create a context for current environment and then create a builder instance with `docker buildx create <context-name>`",
    ],
    evidence: "source",
    fix:
      "docker context create tls-environment, then docker buildx create --use tls-environment, in each job before the build. Or let dind speak without TLS: DOCKER_TLS_CERTDIR empty, DOCKER_HOST tcp://docker:2375, which anybody in that network can use",
    links: [
      "https://docs.docker.com/reference/cli/docker/context/create/",
      "https://docs.gitlab.com/ci/docker/using_docker_build/",
    ],
  },
  {
    id: "docker-context-missing",
    ...COMMON,
    summary: "Docker's client is to use a context that does not exist for this user",
    texts: [
      ...[
        "Failed to initialize: unable to resolve docker endpoint: ",
        "unable to resolve docker endpoint: ",
        "",
        "ERROR: ",
      ].flatMap((step) => [
        `${step}context <name>: context not found: open <path>: no such file or directory`,
        `${step}context <name>: context not found: open <name>: The system cannot find the path specified.`,
        `${step}context <name>: context not found: open <name>: The system cannot find the file specified.`,
        `${step}docker endpoint for <name> not found`,
      ]),
      // Of kubectl without what precedes it.
      "unable to resolve docker endpoint: context <name> does not exist",
      "Current context <name> is not found on the file system, please check your config file at <path>",
    ],
    evidence: "source",
    anywhere: ["docker", "buildx", ".docker/", "context not found"],
    fix:
      "docker context ls lists those that exist; docker context use default goes back to the engine at /var/run/docker.sock. The name comes from DOCKER_CONTEXT, --context, or currentContext of ~/.docker/config.json: desktop-linux or colima stay there after Docker Desktop or Colima was removed, or stand in a copied file; with sudo root's file counts. A builder that lies in it: docker buildx rm NAME",
    links: ["https://docs.docker.com/engine/manage-resources/contexts/"],
  },
  {
    id: "build-step-memory",
    ...COMMON,
    summary: "a step of a build was killed as memory ran out",
    texts: [
      "failed to solve: ResourceExhausted: process <value> did not complete successfully: cannot allocate memory",
      "failed to solve: ResourceExhausted: ResourceExhausted: process <value> did not complete successfully: cannot allocate memory",
      "process <value> did not complete successfully: cannot allocate memory",
    ],
    evidence: "source",
    fix:
      "give the builder more memory: Docker Desktop's and Colima's settings, .wslconfig, the limit of the pod or container of BuildKit, or swap on a small machine; or let the step need less: fewer jobs (make -j2, cargo build -j 2), NODE_OPTIONS=--max-old-space-size=2048 and the like, fewer platforms at once: max-parallelism in buildkitd.toml",
    links: ["https://docs.docker.com/build/buildkit/configure/"],
  },
  {
    id: "build-emulator-platform",
    ...COMMON,
    summary: "QEMU in a build cannot run a program of the image: it is of another CPU than the image says",
    texts: [
      ".buildkit_qemu_emulator: <path>: Invalid ELF image for this architecture",
      "<path>.buildkit_qemu_emulator: <path>: Invalid ELF image for this architecture",
    ],
    evidence: "reported",
    fix:
      "the base image's manifest names a platform for which it has files of another one: pull it by --platform and run file on a program in it, take another tag, or build that base for each platform. FROM --platform=$BUILDPLATFORM in a stage whose files a later one runs gives the same: COPY programs that were built for $TARGETARCH",
    links: ["https://docs.docker.com/build/building/multi-platform/"],
  },
  {
    id: "docker-login-not-given",
    ...COMMON,
    summary: "a CI job logs in to a registry without a name or password: the variables or secrets are empty there",
    texts: [
      "Cannot perform an interactive login from a non TTY device",
      "Error: Cannot perform an interactive login from a non TTY device",
      "error: cannot perform an interactive login from a non-TTY device",
      "cannot perform an interactive login from a non-TTY device",
      "the --password-stdin option requires --username to be set",
      "Error: Username and password required",
      "Error: Password required",
      "Must provide --username with --password-stdin",
      "flag needs an argument: 'p' in -p",
      "flag needs an argument: 'p' in -p See 'docker login --help'.",
    ],
    evidence: "source",
    anywhere: ["docker", "podman", "TTY device", "--password-stdin", "login-action"],
    // Of a port without its number.
    passed: ["run --help", "create --help", "docker run", "docker create", "docker compose", "docker-compose"],
    fix:
      'see that the job gets them: GitHub secrets are empty in pull requests of forks and of Dependabot (which has secrets of its own), and of an environment: that the job does not name; GitLab\'s protected variables on unprotected branches; Jenkins without withCredentials. Names are case-sensitive. aws ecr get-login-password that fails before the pipe gives nothing, too: run it alone. Then echo "$TOKEN" | docker login -u NAME --password-stdin HOST; by hand run docker login in a terminal (Git Bash: winpty docker login)',
    links: ["https://docs.docker.com/reference/cli/docker/login/", "https://github.com/docker/login-action"],
  },
  {
    id: "codebuild-not-privileged",
    refines: "docker-not-running",
    by: "shim",
    summary:
      "a build of AWS CodeBuild has no Docker: its project does not run in privileged mode, or an image of your own starts no dockerd",
    texts: [
      "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
      "Couldn't connect to Docker daemon at <any> - is it running?",
      "failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory",
    ],
    evidence: "reported",
    anywhere: ["[Container] 20", "codebuild", "CODEBUILD_"],
    fix:
      "turn Privileged on: the project's Environment, privilegedMode: true (CloudFormation PrivilegedMode, CDK privileged: true); it gives the build root's rights on its machine. An image of your own needs docker and has to start dockerd in the phase install: nohup dockerd --host=unix:///var/run/docker.sock & and wait until docker info answers. Images of AWS start it by themselves; pin their version where a new one broke it",
    links: [
      "https://docs.aws.amazon.com/codebuild/latest/userguide/troubleshooting.html#troubleshooting-cannot-connect-to-docker-daemon",
      "https://github.com/aws/aws-codebuild-docker-images/issues/164",
    ],
  },
  {
    id: "buildkit-second-daemon",
    by: "shim",
    summary:
      "buildkitd does not start: another one works on the same directory, which only one may, for example that of a second job with the same volume",
    texts: ["buildkitd: ", "", "rootlesskit: "].map((program) =>
      `${program}could not lock <path>buildkitd.lock, another instance running?`
    ),
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "CI jobs: give each its own directory (an emptyDir at /var/lib/buildkit, not one shared PVC), and share the cache by a registry: --export-cache and --import-cache type=registry; or run one buildkitd as a Deployment or StatefulSet for all jobs, which builds in parallel, and let jobs connect to it (buildctl --addr, buildx driver remote or kubernetes). " +
      "On a machine: systemctl stop buildkit before you start it by hand, or --root and --addr of its own",
    links: ["https://github.com/moby/buildkit/issues/6116"],
  },
  {
    id: "buildkit-push-closed",
    by: "containerd",
    summary:
      "an image cannot be pushed: the upload of a layer was closed while data went: most often by an error of BuildKit 0.11.0 and 0.11.1 and of containerd 1.6.15",
    texts: ["", "failed to push <image>: "].map((step) => `${step}failed to copy: io: read/write on closed pipe`),
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "docker buildx version, docker buildx inspect: update BuildKit to 0.11.2 or later (setup-buildx-action: driver-opts: image=moby/buildkit:latest, or make the builder anew), buildx to 0.10.1, containerd to 1.6.16. If a current one says it, the registry or a proxy before it ends the upload: its log, its limits of size and time; push with fewer layers at once",
    links: [
      "https://github.com/docker/build-push-action/issues/761",
      "https://github.com/containerd/containerd/issues/7972",
    ],
  },
];
