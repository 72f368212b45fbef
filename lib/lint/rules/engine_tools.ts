/**
 * What tools say that make containers from a description: Quadlet, Compose, the docker command's plugins, dev containers, runners of CI.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const QUADLET = "https://docs.podman.io/en/latest/markdown/podman-systemd.unit.5.html";
const COMPOSE = "https://docs.docker.com/reference/compose-file";
/** Files of Quadlet. */
const KINDS: readonly string[] = ["container", "volume", "network", "pod", "kube", "image", "build"];
/** What Quadlet says of a file, behind its name. */
const OF_QUADLET: readonly string[] = [
  "unsupported key '<words>' in group '<words>' in <path>",
  "pod <name> is not Quadlet based",
  "quadlet pod unit <name> does not exist",
  "requested Quadlet image <name> was not found",
  "requested Quadlet source <name> was not found",
  "requested Quadlet unit <name> was not found",
  "requested Quadlet network <name> was not found",
  "unable to translate dependency for <name>",
  "no Image or Rootfs key specified",
  "the Image And Rootfs keys conflict can not be specified together",
  "neither SetWorkingDirectory, nor File key specified",
  "relative path in File key requires SetWorkingDirectory key to be set",
  "deprecated Remap keys are set along with explicit mapping keys",
  "unsupported RemapUsers option '<words>'",
  "using key <name> in the Service group is not supported",
  "using key <name> in the Service group is not supported - use at your own risk",
];
/** The same, in words that other programs have, too. */
const BEHIND_FILE: readonly string[] = [
  "no Image key specified",
  "no Yaml key specified",
  "no ImageTag key specified",
  "invalid KillMode '<words>'",
  "invalid service Type '<words>'",
  "invalid port format '<value>'",
  "invalid Group set without User",
  "invalid published port '<value>'",
  "cannot set gateway or range without subnet",
  "cannot set more gateways than subnets",
  "cannot set more ranges than subnets",
  "key <words> can't be used without Device",
];
/** What Compose says behind a service's name. */
const OF_COMPOSE = ": invalid compose project";

/** Tools that make containers. */
export const ENGINE_TOOL_RULES: readonly DaemonRule[] = [
  {
    id: "quadlet-file-refused",
    by: "shim",
    summary:
      "Quadlet makes no unit of a file: a key that this Podman does not have, or a reference to a file that is not there",
    texts: [
      ...OF_QUADLET,
      ...[...OF_QUADLET, ...BEHIND_FILE].map((why) => `converting "<name>": ${why}`),
      ...KINDS.map((kind) => `converting "<words>.${kind}": <any>`),
      ...KINDS.map((kind) => `error loading "<path>.${kind}", <any>`),
    ],
    evidence: "source",
    anywhere: ["quadlet", "podman", "converting", ".container", "containers/systemd"],
    fix:
      "correct what the message names, then systemctl daemon-reload (--user for a user's). Not User= in [Service]: put the file into that user's ~/.config/containers/systemd. A key of a newer Podman: PodmanArgs=--stop-timeout=5, say, or an update; Pod=, Network=, Volume= and Image= name " +
      "the file with its ending (Pod=NAME.pod), which has to lie in the same search path. /usr/lib/systemd/system-generators/podman-system-generator --user --dryrun shows the result",
    links: [QUADLET, "https://github.com/podman-container-tools/podman/issues/24976"],
  },
  {
    id: "quadlet-generator-failed",
    by: "shim",
    summary:
      "Podman's generator, which makes systemd units of Quadlet files, ended with an error: mostly a file that it does not take",
    texts: ["system", "user"].flatMap((kind) => [
      `<path>podman-${kind}-generator failed with exit status <number>`,
      `<path>podman-${kind}-generator failed with exit status <number>.`,
      `podman-${kind}-generator failed with exit status <number>`,
    ]),
    evidence: "reported",
    behind: "all",
    fix:
      "/usr/lib/systemd/system-generators/podman-system-generator --dryrun (for a user's files --user --dryrun) names the file and the key; correct it, then systemctl daemon-reload (--user). If there are no Quadlet files, it is harmless: Podman 4.4.0 ends so without /etc/containers/systemd: update it, or make the directory",
    links: [QUADLET, "https://github.com/podman-container-tools/podman/issues/17374"],
  },
  {
    id: "quadlet-unit-name",
    by: "shim",
    summary: "a service is asked for by the name of its Quadlet file: systemd knows only the unit that is made of it",
    texts: [
      ...KINDS.map((kind) => `Could not find the requested service <words>.${kind}: host`),
      ...KINDS.filter((kind) => kind !== "container").flatMap((kind) => [
        `Unit <words>.${kind}.service could not be found.`,
        `Unit <words>.${kind}.service not found.`,
      ]),
    ],
    evidence: "reported",
    fix:
      "start NAME.service of NAME.container and NAME.kube, and NAME-volume.service, NAME-network.service, NAME-pod.service, NAME-image.service, NAME-build.service of the others, after systemctl daemon-reload; containers start those that they name " +
      "themselves. If there is no such unit the generator refused the file (podman-system-generator --dryrun)",
    links: [QUADLET, "https://github.com/linux-system-roles/podman/issues/118"],
  },
  {
    id: "quadlet-pod-unit-missing",
    by: "shim",
    summary:
      "systemd has no unit of a Quadlet file for a pod: the file was not read, was refused, or is too new for this Podman",
    texts: [
      "Failed to start <words>-pod.service: Unit <words>-pod.service not found.",
      "Failed to restart <words>-pod.service: Unit <words>-pod.service not found.",
      "Failed to enable unit: Unit <words>-pod.service does not exist",
      "Unit <words>-pod.service not found.",
      "Unit <words>-pod.service could not be found.",
    ],
    evidence: "reported",
    fix:
      "podman --version: 4.4 brought Quadlet, 5.0 files NAME.pod, for which Debian 12 has an older one. Put the file into ~/.config/containers/systemd, then systemctl --user daemon-reload (as root /etc/containers/systemd, without --user); /usr/lib/systemd/system-generators/podman-system-generator --user --dryrun " +
      "shows the units, and why a file was refused. Units of Quadlet cannot be enabled: WantedBy= in [Install] of the file starts them",
    links: [QUADLET, "https://github.com/jbtrystram/immich-podman-systemd/issues/5"],
  },
  {
    id: "quadlet-unit-enabled",
    by: "shim",
    summary: "a unit that Quadlet makes cannot be enabled: its file states itself whether it starts with the system",
    texts: [
      "Failed to enable unit: Unit <path>/systemd/generator/<words>.service is transient or generated.",
      "Failed to enable unit: Unit <path>/systemd/generator/<words>.service is transient or generated",
      "Unit <path>/systemd/generator/<words>.service is transient or generated.",
    ],
    // Of other generators.
    passed: ["systemd-cryptsetup@", "systemd-veritysetup@", "lvm2-", "zfs-", "netplan-"],
    evidence: "source",
    fix:
      "write [Install] with WantedBy=default.target (as root multi-user.target default.target) into the file NAME.container, then systemctl --user daemon-reload and start NAME.service: from then on it starts by itself, for a user after a login or loginctl enable-linger USER. systemctl enable is for units that are files",
    links: [QUADLET],
  },
  {
    id: "compose-file-invalid",
    by: "shim",
    summary:
      "Compose does not accept the project's file: a key, or the type or form of its value, is not what Compose expects there",
    texts: [
      `service <name> declares mutually exclusive <any>`,
      "validating <path>: services.<any>",
      "validating <path>: services must be a mapping",
      ...["services", "volumes", "networks"].map((section) => `${section} must be a mapping`),
      "The Compose file '<path>' is invalid because: <any>",
      "The Compose file is invalid because: <any>",
      // Of Compose 1.
      ...["service", "volume", "network"].flatMap((section) =>
        ["an array", "a string", "a number", "a mapping"].flatMap((kind) => [
          `In file '<path>', ${section} must be a mapping, not ${kind}.`,
          `In file '<path>', ${section} must be a mapping not ${kind}.`,
        ])
      ),
    ],
    evidence: "reported",
    fix:
      'docker compose config shows what is read; the message names the key. Must be a mapping: its lines lack two spaces of indentation or a colon, or stand as a list; invalid type, CIDR format, number: mostly a variable that is empty, as .env is missing or in another directory, or a value that needs quotation marks ("80:80", "yes"). An old docker-compose 1 does not know forms of newer files: use docker compose',
    links: [COMPOSE],
  },
  {
    id: "compose-service-name",
    refines: "compose-file-invalid",
    by: "shim",
    summary: "Compose does not accept a service's name: it has a character that is not allowed",
    texts: ["", "The Compose file '<path>' is invalid because: "].map((step) =>
      `${step}Invalid service name '<name>' - only [a-zA-Z0-9\\._\\-] characters are allowed`
    ),
    evidence: "reported",
    fix:
      "names below services may have letters, digits, dots, _ and -: no colon, slash or space: redis, with image: redis:2.8.6 below it. Old releases of docker-compose sometimes named the wrong one: look at all of them; update to docker compose",
    links: [COMPOSE, "https://github.com/docker/compose/issues/4754"],
  },
  {
    id: "compose-service-refused",
    by: "shim",
    summary:
      "Compose does not make the services of its file: one is not there, excluded by a profile or a platform, or its keys contradict each other",
    texts: [
      "no such service: <name>",
      "no such service: <name>: not found",
      "service <name> is required by <name> but is disabled. Can be enabled by profiles <any>",
      "service <name> build configuration does not support platform: <name>",
      "service <name> build.platforms does not support value set by DOCKER_DEFAULT_PLATFORM: <name>",
      "can't set distinct values on '<words>' and '<words>'",
      `can't set distinct values on '<words>' and '<words>'${OF_COMPOSE}`,
      "dependency cycle detected: <any>",
      "healthcheck.start_interval requires healthcheck.start_period to be set",
      ...["secret", "config"].map((kind) => `unsupported external ${kind} <name>`),
      "multiple networks with name <name> were found. Use network ID as `name` to avoid ambiguity",
      "the service-level mac_address should have the same value as network <name>",
      "invalid project name <name>: must consist only of <any>",
      "project name must not be empty",
      ...["list", "mapping", "string", "boolean", "number", "array"].flatMap((type) => [
        `services.<name> must be a ${type}`,
        `validating <path>: services.<name> must be a ${type}`,
      ]),
      "cannot share <words> namespace with service <name>: container missing",
    ],
    evidence: "source",
    // Other programs have services, projects and cycles, too.
    anywhere: [
      "no such service",
      "ompose",
      "docker",
      "is required by",
      "namespace with service",
      "service-level",
      "Use network ID",
      "distinct values on",
      "healthcheck.start",
    ],
    fix:
      "docker compose config --services lists the services, --profile NAME (COMPOSE_PROFILES) adds those of a profile. Correct the key that the message names: build.platforms has to have the platform that is asked for, memory stands once (mem_limit or deploy), a volume's source may be a variable that is empty; " +
      "external secrets need a swarm. A project's name, of the directory or of name:, has small letters, digits, - and _. Container missing: start the other service too (docker compose up -d)",
    links: [COMPOSE, "https://docs.docker.com/compose/how-tos/profiles/"],
  },
  {
    id: "compose-engine-too-old",
    by: "shim",
    summary: "a key of the Compose file needs a newer Docker Engine or Buildx than the one that is used, or BuildKit",
    texts: [
      "compose build requires buildx <words> or later",
      "interface_name requires Docker Engine <words> or later",
      "volume with type=image require Docker Engine <words> or later",
      "the classic builder doesn't support <words>, set DOCKER_BUILDKIT=1 to use BuildKit",
    ],
    evidence: "source",
    fix:
      "update docker-ce, docker-buildx-plugin and docker-compose-plugin together (docker version, docker buildx version show what runs; an old copy in ~/.docker/cli-plugins comes first); do not set DOCKER_BUILDKIT=0",
    links: ["https://docs.docker.com/engine/install/"],
  },
  {
    id: "compose-too-old",
    by: "shim",
    summary:
      "docker-compose, the old program in Python, is too old for the version or the syntax of the project's file",
    texts: [
      'Version in "<path>" is unsupported. You might be seeing this error because you\'re using the wrong Compose file version. <why>',
      'Version in "<path>" is invalid - it should be a string, and should be a known version. <why>',
      "You might be seeing this error because you're using the wrong Compose file version. <why>",
      "You might be seeing this error because you're using the wrong Compose file version.",
      "Version mismatch: file <path> specifies version <any> but extension file <path> uses version <any>",
    ],
    evidence: "reported",
    fix:
      "use Compose 2 (docker compose, package docker-compose-plugin), which reads files of every version; else a docker-compose that knows that version, or lower version: in the file to one that both know (2.4, 3.3) and leave newer keys out",
    links: ["https://docs.docker.com/compose/install/linux/", "https://github.com/Mailu/Mailu/issues/853"],
  },
  {
    id: "compose-file-missing",
    by: "shim",
    summary: "Compose finds no project file, or a file or directory that it names is not there",
    texts: [
      "no configuration file provided: not found",
      "Can't find a suitable configuration file in this directory or any parent. Are you in the right directory? <any>",
      "Can't find a suitable configuration file in this directory or any parent. Are you in the right directory?",
      "env file <path> not found: stat <path>: no such file or directory",
      "env file <path> not found: <any>",
      "Couldn't find env file: <path>",
      "Failed to load <path>: open <path>: no such file or directory",
      "failed to read <path>: open <path>: no such file or directory",
      // Of Portainer.
      ...["failed to deploy a stack: ", "compose up operation failed: "].flatMap((step) => [
        `${step}stat <path>: no such file or directory`,
        `${step}could not find <path>: stat <path>: no such file or directory`,
        `${step}open <path>: no such file or directory`,
      ]),
    ],
    evidence: "source",
    anywhere: [
      "ompose",
      "no configuration file provided",
      "suitable configuration file",
      "env file",
      ".env: no such file",
      ".env: open ",
      "deploy a stack",
    ],
    fix:
      "run it in the directory of compose.yaml or docker-compose.yml, or name the file with -f; make the file of variables (often a copy of .env.example), or let Compose 2.24 and newer skip it: env_file with path: and required: false. A stack of Portainer's editor has no files beside it: take build:, env_file and ./ from a Git repository, or give whole paths of the host; of a template the path in that repository has to be right. A snap of Docker reads only below the home directory",
    links: [`${COMPOSE}/services/#env_file`],
  },
  {
    id: "engine-client-program-missing",
    by: "shim",
    summary:
      "a client of containers runs another program of them, which is not installed on that machine or not in its PATH",
    texts: [
      ...["docker-machine", "skopeo", "umoci", "buildctl", "limactl"].map((name) =>
        `exec: "${name}": executable file not found in $PATH`
      ),
      ...["skopeo", "umoci"].map((name) => `OCI container handling requires "${name}" be present on the system`),
      "Failed to spawn skopeo: <errno> (os error <number>)",
      "Querying skopeo version: Failed to run skopeo --version: ExitStatus(<any>",
    ],
    evidence: "reported",
    anywhere: ["docker-machine", "skopeo", "umoci", "buildctl", "limactl"],
    fix:
      "install it where that program runs, in the PATH of its service: docker-machine on the host of GitLab Runner (GitLab's own fork), skopeo and umoci on the server of Incus (for incus image also on the client), skopeo for bootc and rpm-ostree (on the host, not only in a container)",
    links: ["https://docs.gitlab.com/runner/executors/docker_machine/", "https://github.com/lxc/incus/issues/3507"],
  },
  {
    id: "docker-machine-without-docker",
    by: "shim",
    summary: "Docker was not installed, or does not run, on the machine that docker-machine made for a runner",
    texts: [
      "sudo: docker: command not found",
      "Error getting SSH command to check if the daemon is up: <any>",
    ],
    evidence: "reported",
    behind: "all",
    anywhere: ["docker-machine", "driver=", "MachineDriver", "daemon is up"],
    fix:
      "read the lines of docker-machine before it (docker-machine --debug create): the machine needs a way to get.docker.com and its packages (a NAT gateway, a proxy as engine-env), and an image of an operating system that the install script supports; else start from an image that has Docker, or give another " +
      "script with --engine-install-url. docker-machine is no longer maintained: GitLab has its own fork, and Fleeting plugins after it",
    links: ["https://docs.gitlab.com/runner/configuration/autoscale/", "https://github.com/docker/machine/issues/4156"],
  },
  {
    id: "docker-plugin-not-published",
    by: "shim",
    summary: "the Docker plugin that is to be installed does not exist in the registry under that name, or is private",
    texts: [
      "error resolving plugin reference: <any>",
      "error resolving plugin reference: pull access denied, repository does not exist or may require authorization: <any>",
      "error resolving plugin reference: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed",
      "error resolving plugin reference: <image>: not found",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "look the plugin up in its registry: its project may have moved it or taken it off Docker Hub, or have no tag latest or no build for the node's CPU; docker login for a private one. Installed copies keep on working: do not remove or upgrade them",
    links: ["https://github.com/splunk/docker-logging-plugin/issues/78"],
  },
  {
    id: "docker-authorization-plugin",
    by: "shim",
    summary:
      "dockerd does not start or refuses each request: the authorization plugin of its configuration is missing or does not answer",
    texts: [
      ...["Error validating authorization plugin: ", "failed to validate authorization plugin: "].flatMap((before) =>
        ["", "failed to start daemon: "].flatMap((start) => [
          `${start}${before}plugin "<image>" not found`,
          `${start}${before}<any>`,
        ])
      ),
      "plugin <name> failed with error: AuthZPlugin.<words>: <any>",
    ],
    evidence: "reported",
    fix:
      "start the plugin's own service, or take authorization-plugins out of /etc/docker/daemon.json (--authorization-plugin of the unit) and start dockerd: then it checks no request until the plugin is installed and enabled (docker plugin ls) and the option is back",
    links: [
      "https://docs.docker.com/engine/extend/plugins_authorization/",
      "https://github.com/twistlock/authz/issues/53",
    ],
  },
  {
    id: "bitbucket-pipelines-denied",
    by: "shim",
    summary:
      "Bitbucket Pipelines does not allow this request to its Docker: privileged, mounts outside of the clone, the host's namespaces",
    texts: ["authorization denied by plugin pipelines: <why>", "authorization denied by plugin pipelines"],
    evidence: "reported",
    fix:
      "leave out what the message names: --privileged, --network host, mounts that are not below $BITBUCKET_CLONE_DIR; Testcontainers: TESTCONTAINERS_RYUK_DISABLED=true, as its Ryuk mounts the socket; Buildx: a docker client of 23 or newer that is in the build image starts a privileged builder: use Pipelines' own client (/usr/bin before /usr/local/bin in PATH), or DOCKER_BUILDKIT=0",
    links: [
      "https://support.atlassian.com/bitbucket-cloud/docs/run-docker-commands-in-bitbucket-pipelines/",
      "https://github.com/testcontainers/testcontainers-dotnet/issues/1354",
    ],
  },
  {
    id: "docker-authorization-denied",
    by: "shim",
    summary: "an authorization plugin of Docker does not allow the request",
    texts: ["authorization denied by plugin <name>: <any>", "authorization denied by plugin <name>"],
    evidence: "source",
    fix:
      "read the reason behind the plugin's name: its policy forbids an option (privileged, a mount, host network) or the user; change the request or ask whoever keeps that policy",
    links: ["https://docs.docker.com/engine/extend/plugins_authorization/"],
  },
  {
    id: "dev-container-command-failed",
    by: "shim",
    summary: "the dev container or codespace was made and started, but a command of its devcontainer.json failed in it",
    texts: [
      ...["onCreate", "updateContent", "postCreate", "postStart", "postAttach", "initialize"].map((name) =>
        `The ${name}Command in the devcontainer.json failed.`
      ),
      ...["onCreate", "updateContent", "postCreate", "postStart", "postAttach", "initialize"].map((name) =>
        `${name}Command from devcontainer.json failed with exit code <number>. <any>`
      ),
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "read the output of that command above (Codespaces: View Creation Log; Dev Containers: Show Container Log) and run it by hand in the container; a script needs its x bit, LF line ends and a program that the image has. The recovery container is there to correct it",
    links: [
      "https://containers.dev/implementors/json_reference/#lifecycle-scripts",
      "https://github.com/documenso/documenso/issues/1026",
    ],
  },
  {
    id: "actions-job-pod-failed",
    by: "cluster",
    summary:
      "the pod of a job that a GitHub runner makes in Kubernetes did not start: the runner only says that it failed, or why it could not make it",
    texts: [
      ...["pod", "Pod"].flatMap((pod) => [
        `${pod} failed to come online with error: <any>`,
        `${pod} failed to come online with error: Error: Pod <words> is unhealthy with phase status <words>`,
        `${pod} failed to come online with error: Error: Pod <words> timed out with statuses <any>`,
      ]),
      "Error: Pod <words> is unhealthy with phase status <words>",
      "failed to create job pod: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "watch the pod while the job starts, as the runner removes it: kubectl get events -w and kubectl get pod -w -o yaml in the runners' namespace; usual are an image that cannot be pulled, no node with enough CPU, a port that is taken (hostPort), the work volume (ReadWriteOnce on " +
      "one node), a policy or the runner's service account. ACTIONS_RUNNER_PREPARE_JOB_TIMEOUT_SECONDS gives it more time",
    links: ["https://github.com/actions/actions-runner-controller/issues/2996"],
  },
  {
    id: "pipelines-image-bare",
    by: "shim",
    summary:
      "an agent of Azure Pipelines cannot use the image as a job's container: it has no bash, or its entry point ended before",
    texts: [
      'exec <hash> sh -c "command -v bash" ##[error]Docker exec fail with exit code <number>',
      '<path>docker exec <hash> sh -c "command -v bash" ##[error]Docker exec fail with exit code <number>',
    ],
    evidence: "source",
    behind: "all",
    fix:
      "the image needs bash, glibc (Alpine: Node.js of its own and the label com.azure.dev.pipelines.agent.handler.node.path), no ENTRYPOINT that ends, and a user that may call groupadd, useradd and sudo (options: --user 0). Images made to run one tool do not fit: call docker run IMAGE in a script step instead, or build one FROM it with these. docker exec of the same command by hand shows which of them it is",
    links: ["https://learn.microsoft.com/en-us/azure/devops/pipelines/process/container-phases"],
  },
  {
    id: "actions-hook-forbidden",
    by: "cluster",
    summary: "a GitHub runner in Kubernetes may not make the job's pod: its service account lacks rights",
    texts: [
      "The Service account needs the following permissions <any> on the pod resource in the '<name>' namespace. Please contact your self hosted runner administrator.",
      "The Service account needs the following permissions <any>",
    ],
    evidence: "source",
    anywhere: ["self hosted runner administrator", "pod resource in the"],
    fix:
      "give the account of the runner's pod a Role and RoleBinding in the namespace of the message: pods get, list, create, delete; pods/exec get, create; pods/log get, list, watch; secrets get, list, create, delete; older hooks also jobs (batch). The chart gha-runner-scale-set makes them with containerMode.type: kubernetes; if template.spec.serviceAccountName names another account, bind it yourself. Policies (OPA, Kyverno) may refuse the question, too: kubectl auth can-i create pods --as=system:serviceaccount:NS:NAME -n NS",
    links: ["https://github.com/actions/runner-container-hooks/blob/main/packages/k8s/README.md"],
  },
  {
    id: "actions-step-failed",
    by: "cluster",
    behind: "all",
    summary:
      "a command of the workflow's step ended with an error in the job's container, which runs: the lines about the container implementation and the runner's administrator only follow from it",
    texts: [
      "failed to run script step: command terminated with non-zero exit code: error executing command [<value>], exit code <number>",
      "failed to run script step: command terminated with non-zero exit code: command terminated with exit code <number>",
      "failed to run script step: command terminated with non-zero exit code: <any>",
      "failed to run container step: command terminated with non-zero exit code: <any>",
      "failed to run script step (id <value>): command terminated with non-zero exit code: <any>",
    ],
    evidence: "source",
    fix:
      "the step's own output above has the error. Exit code 127: the image of container: lacks the program (git, curl, docker: there is no Docker in the mode kubernetes); 126: not executable; 137: killed, mostly for memory: a larger limit for the container $job in the hook's pod template (ACTIONS_RUNNER_CONTAINER_HOOK_TEMPLATE), or the pod was evicted (kubectl get events); 2 with cannot open /__w/_temp/…: the work volume is not shared by both pods",
    links: ["https://github.com/actions/runner/issues/3178"],
  },
  {
    id: "actions-registration-gone",
    by: "cluster",
    summary:
      "GitHub does not know this runner any more: an ephemeral one is registered once, and its container was started again after it had ended or failed",
    texts: [
      "Registration <value> was not found or is not medium trust",
      "Registration <value> was not found.",
      "Runner not found. Failed to create a session. The runner registration has been deleted from the server, please re-configure. <any>",
      "Failed to create a session. The runner registration has been deleted from the server, please re-configure. Runner registrations are automatically deleted for runners that have not connected to the service recently.",
    ],
    evidence: "reported",
    anywhere: ["medium trust", "runner registration", "Runner", "actions"],
    fix:
      "why it ended first is the cause: kubectl logs POD -c runner --previous, and the job's page. Then let a new one be made: kubectl delete ephemeralrunner NAME (runner scale set) or the pod; with restartPolicy other than Never in template.spec a used one only repeats this error. A runner on a machine: ./config.sh remove, then config.sh with a new token (or remove .runner and .credentials): one that did not connect for 14 days (ephemeral: 1 day) is deleted by GitHub",
    links: [
      "https://github.com/actions/actions-runner-controller/issues/4199",
      "https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/removing-self-hosted-runners",
    ],
  },
  {
    id: "actions-externals-missing",
    by: "cluster",
    summary:
      "a GitHub runner's pod of the mode dind does not start: its image has no /home/runner/externals, which an init container copies",
    texts: ["cannot stat", "can't stat"].map((verb) =>
      `cp: ${verb} '/home/runner/externals/.': No such file or directory`
    ),
    evidence: "source",
    fix:
      "use ghcr.io/actions/actions-runner, or build your image from it: the runner has to lie in /home/runner. Images of the older controller (summerwind/actions-runner) have another layout. With containerMode unset the pod template can have its own init container init-dind-externals, with the path of your image",
    links: [
      "https://github.com/actions/actions-runner-controller/issues/3634",
      "https://github.com/actions/actions-runner-controller/blob/master/charts/gha-runner-scale-set/values.yaml",
    ],
  },
  {
    id: "actions-runner-volume",
    by: "cluster",
    summary: "the image of a GitHub runner ends, as its pod has no volume at the directory of the runner",
    texts: ["<path> should be an emptyDir mount. Please fix the pod spec."],
    evidence: "source",
    fix:
      "the image is newer than the controller: update actions-runner-controller, which mounts it; or add a volume with emptyDir: {} and a volumeMount at /runner (volumes and volumeMounts of the RunnerDeployment). Without the controller mount a directory or volume there",
    links: ["https://github.com/actions/actions-runner-controller/issues/277"],
  },
  {
    id: "actions-runner-unset",
    by: "cluster",
    summary: "the image of a GitHub runner ends, as it is not set for whom it runs: a variable is missing",
    texts: [
      "RUNNER_NAME must be set",
      "RUNNER_TOKEN must be set",
      "At least one of RUNNER_ORG, RUNNER_REPO, or RUNNER_ENTERPRISE must be set",
    ].flatMap((text) => [text, `ERROR --- ${text}`]),
    evidence: "source",
    anywhere: ["ERROR --- ", "RUNNER_ORG", "actions-runner", "startup.sh"],
    fix:
      "actions-runner-controller sets them for the pods that it makes: create a Runner, RunnerDeployment or RunnerSet with repository:, organization: or enterprise:, not a pod or container of your own with this image; read the controller's log and kubectl describe runner for a token that it did not get",
    links: ["https://github.com/actions/actions-runner-controller/blob/master/docs/quickstart.md"],
  },
  {
    id: "actions-container-refused",
    by: "cluster",
    summary:
      "a runner of GitHub or an agent of Azure Pipelines does not run this kind of container where it runs itself",
    texts: [
      "Building container actions is not currently supported",
      "Container feature is not supported when runner is already running inside container.",
      "Container feature is not supported when agent is already running inside container.",
      "Container operations are only supported on Linux runners",
      "Jobs without a job container are forbidden on this runner, please add a 'container:' to your job or contact your self-hosted runner administrator.",
    ],
    evidence: "source",
    fix:
      "Building: with the container mode kubernetes no Dockerfile of an action is built: use an action of JavaScript or with a finished image (docker://), or runners of the mode dind. Inside container: install the runner on a machine of its own, or use the container mode kubernetes; else let a " +
      "step call docker run. Windows and macOS run no container jobs. Forbidden: give the job a container:, or set ACTIONS_RUNNER_REQUIRE_JOB_CONTAINER=false",
    links: [
      "https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners-with-actions-runner-controller/deploying-runner-scale-sets-with-actions-runner-controller",
      "https://github.com/actions/runner/issues/367",
    ],
  },
  {
    id: "actions-work-directory",
    by: "shim",
    summary:
      "a job's container does not have the scripts of its steps: the engine mounted another directory than the runner's work directory",
    texts: [
      ...["/__w/_temp/<any>", "/__w/_actions/<any>", "/__e/<any>"].flatMap((file) => [
        `sh: <number>: Can't open ${file}`,
        `/bin/sh: <number>: Can't open ${file}`,
        `sh: can't open '${file}': No such file or directory`,
        `bash: ${file}: No such file or directory`,
        `/usr/bin/bash: ${file}: No such file or directory`,
      ]),
    ],
    evidence: "reported",
    fix:
      "a runner that is itself a container gives its own paths to the engine of the host, which looks for them on the host: mount the work directory into it under the same path as on the host (-v /tmp/runner:/tmp/runner with RUNNER_WORKDIR=/tmp/runner), or run the runner on the host. With a dind " +
      "sidecar both have to share the volumes of the work directory and of externals",
    links: ["https://github.com/actions/runner/issues/988"],
  },
  {
    id: "build-context-missing",
    by: "shim",
    summary: "the directory that is to be built does not exist where the command or Compose looks for it",
    texts: [
      "unable to prepare context: path <name> not found",
      "unable to prepare context: path <name> not found <any>",
      "build path <path> either does not exist, is not accessible, or is not a valid URL.",
    ],
    evidence: "source",
    fix:
      "run docker build with the directory last (docker build -t NAME .); in Compose build: or context: is relative to the directory of the first file (or --project-directory). A git submodule that was not fetched is empty or missing: git submodule update --init",
    links: ["https://docs.docker.com/build/concepts/context/"],
  },
  {
    id: "nerdctl-buildkit-unreached",
    by: "shim",
    summary: "nerdctl build reaches no buildkitd: it does not run, or not for this user",
    texts: [
      "no buildkit host is available, tried <number> candidates: <number> errors occurred: * failed to ping to host <name>: exit status <number>",
      "no buildkit host is available, tried <number> candidates: <any>",
      "failed to ping to host <name>: <any>",
      "failed to ping to host <name>: exit status <number>",
      "`buildctl` needs to be installed and `buildkitd` needs to be running, see <url>",
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["buildkit"],
    fix:
      "install BuildKit (the archive nerdctl-full has it) and start buildkitd: systemctl enable --now buildkit, without root containerd-rootless-setuptool.sh install-buildkit (install-buildkit-containerd for images of containerd); --buildkit-host or BUILDKIT_HOST names another address. Rancher Desktop and Lima have it in their machine",
    links: ["https://github.com/containerd/nerdctl/blob/v2.0.0/docs/build.md"],
  },
  {
    id: "build-file-missing",
    by: "shim",
    summary: "the build finds no Dockerfile or Containerfile in its context",
    texts: [
      "lstat <path>/Containerfile: no such file or directory",
      "lstat <path>/Dockerfile: no such file or directory",
      "error: could not find <name>: stat <name>: no such file or directory",
      "failed to read dockerfile: open <name>: no such file or directory",
      "unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat <path>: no such file or directory",
      "no Containerfile or Dockerfile specified or found in context directory, <path>: <any>",
      "the specified Containerfile or Dockerfile does not exist, <path>: <any>",
      "error resolving dockerfile path: please provide a valid path to a Dockerfile within the build context with --dockerfile",
    ],
    evidence: "source",
    fix:
      "run it in the directory of the file or name it with -f, in exact capitals (not Dockerfile.txt), relative to the directory in which you are; in compose the key dockerfile is relative to context. It is not in the repository: use the published image, or another branch. .dockerignore must not exclude it. nerdctl of Rancher Desktop before 1.10 looked in a temporary directory on Windows: update it, or build in the WSL distribution. A snap of Docker reads only below the home directory, not hidden ones or /tmp: move it there, or install Docker's packages instead",
    links: [
      "https://github.com/rancher-sandbox/rancher-desktop/issues/4364",
      "https://docs.docker.com/build/concepts/dockerfile/",
    ],
  },
  {
    id: "buildkit-timeout",
    by: "shim",
    summary: "a build's step did not end in BuildKit's time: its registry, its disk or the builder itself is stuck",
    texts: [
      "failed to solve: DeadlineExceeded: context deadline exceeded",
      "failed to solve: DeadlineExceeded: <any>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "see which step has ERROR or CANCELED above: load metadata and import cache are registries (proxy, IPv6, a mirror), exporting the disk or a registry; build again with --progress=plain. Restart the builder (docker buildx stop NAME, systemctl restart docker), " +
      "update BuildKit, and give a busy machine fewer builds at a time",
    links: ["https://github.com/moby/buildkit/issues/4327"],
  },
];
