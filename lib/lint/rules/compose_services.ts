/**
 * What Compose says of services, secrets, files of variables and included files of a project that it does not start.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const COMPOSE = "https://docs.docker.com/reference/compose-file";
const HOWTO = "https://docs.docker.com/compose/how-tos";
const LOADER = "https://github.com/compose-spec/compose-go/tree/v2.9.0";
/** What Compose says behind a fault. */
const OF_COMPOSE = ": invalid compose project";
const ANY_COMPOSE: readonly string[] = ["ompose", "docker", "services.", "volumes.", "networks."];

/** Each text, also with what Compose says behind it. */
function invalid(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => [text, `${text}${OF_COMPOSE}`]);
}

/** Refusals of Compose. */
export const COMPOSE_SERVICE_RULES: readonly DaemonRule[] = [
  {
    id: "compose-project-name",
    refines: "compose-service-refused",
    by: "shim",
    summary:
      "Compose has no valid name for the project: it is made of the directory's name, which has no letter or digit that is allowed",
    texts: [
      "invalid project name <name>: must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number",
      "invalid project name <words>: must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number",
      "invalid project name <any>",
      "project name must not be empty",
      "project name can't be empty. Use ProjectName option to set a valid name",
    ],
    evidence: "source",
    anywhere: ["lowercase alphanumeric characters", "ompose", "docker", "ProjectName option"],
    fix:
      "give it one: name: app at the top of the file, docker compose -p app up, or COMPOSE_PROJECT_NAME=app in .env: small letters, digits, - and _, the first a letter or digit. A directory called _, or in another script (Cyrillic, Chinese), gives none; - a variable in name: may be empty. Volumes and networks carry the project's name: another name makes new ones, and the old data stays under the old name",
    links: [`${HOWTO}/project-name/`],
  },
  {
    id: "compose-dependency-cycle",
    refines: "compose-service-refused",
    by: "shim",
    summary: "services of the Compose file wait for each other in a circle",
    texts: ["dependency cycle detected: <any>", "cycle found: <any>"],
    evidence: "source",
    anywhere: ANY_COMPOSE,
    fix:
      "the message names the circle: remove one depends_on of it; links, volumes_from, network_mode: service:NAME, ipc and pid: service:NAME count as dependencies, too. An application that needs both ways at run time finds the other by its name without depends_on",
    links: [`${COMPOSE}/services/#depends_on`],
  },
  {
    id: "compose-extends-missing",
    by: "shim",
    summary:
      "a service extends another one that the named file does not have, or the included files of a project name each other",
    texts: [
      ...["", " in <path>", ' in "<path>"'].flatMap((file) => [
        `cannot extend service <name>${file || " in <name>"}: service <name> not found`,
        `cannot extend service <name>${file || " in <name>"}: no services section`,
        `cannot extend service <name>${file || " in <name>"}: services must be a mapping`,
      ]),
      "cannot extend service <name> in <name>: service <name> not found in <path>",
      "include cycle detected: <path> include <path>",
      "include cycle detected: <any>",
      "extends.<name>.service is required",
      "`include` must be a list, got <any>",
    ],
    evidence: "source",
    // Languages have files that include each other, too.
    anywhere: ["compose", "docker", "cannot extend service", "extends.", "must be a list, got", ".yml", ".yaml"],
    fix:
      "extends: file: common.yml, service: NAME: the file is relative to the one that names it, and has NAME below services: (docker compose -f common.yml config --services). A service of the same project needs no file:. include: is a list of files, each included once: of two that include each other take what both need into a third",
    links: [`${COMPOSE}/services/#extends`, `${COMPOSE}/include/`],
  },
  {
    id: "compose-include-conflict",
    by: "shim",
    summary: "an included Compose file defines a service, network or volume that the including one has, too",
    texts: [
      `${oneOf(["services", "networks", "volumes", "secrets", "configs"])}.<name> conflicts with imported resource`,
      "imported compose file <path> defines conflicting service <name>",
    ],
    evidence: "source",
    fix:
      "include: takes files as they are: rename one of the two, or write what is to be changed into a file of its own: include: - path: [other.yml, override.yml]. Files that are to be merged are named with -f one after the other (or COMPOSE_FILE), not included. A network that both define should be external in one",
    links: [`${COMPOSE}/include/#using-overrides-with-included-compose-files`],
  },
  {
    id: "compose-file-empty",
    refines: "compose-file-invalid",
    by: "shim",
    summary: "the Compose file is empty, or no Compose file at all",
    texts: ["empty compose file", "top-level object must be a mapping", "Top-level object must be a mapping"],
    evidence: "source",
    anywhere: ["empty compose file", "ompose", "docker"],
    fix:
      "cat the file that Compose reads (docker compose ls, COMPOSE_FILE, -f): a download that failed leaves an empty or an HTML file; a file that begins with - or has no services: at its left edge is something else. With -f - it is what is piped: the command before the pipe printed nothing",
    links: [`${COMPOSE}/`],
  },
  {
    id: "compose-value-not-cast",
    refines: "compose-file-invalid",
    by: "shim",
    summary:
      "a variable in the Compose file is empty or no number, where a number, a size or true or false has to stand",
    texts: [
      "failed to cast to expected type: strconv.<words>: parsing <value>: invalid syntax",
      "failed to cast to expected type: <any>",
      "services.<name>: failed to cast to expected type: <any>",
      "error while interpolating services.<name>: failed to cast to expected type: <any>",
    ],
    evidence: "source",
    anywhere: ["strconv", ...ANY_COMPOSE],
    fix:
      "docker compose config --no-interpolate shows the line with its ${VARIABLE}: set it in .env or the shell, or give a default: ${CPUS:-1}, ${TTY:-false}. Of an empty variable with = in .env the default with :- counts, with - it does not",
    links: [`${COMPOSE}/interpolation/`],
  },
  {
    id: "compose-secret-file-missing",
    by: "shim",
    summary: "a secret of the Compose file is read from a file that does not exist",
    texts: ["secret file <path> does not exist", "secret file <name> does not exist"],
    evidence: "source",
    anywhere: ["compose", "docker", "podman", "stack"],
    fix:
      "make the file, relative to the Compose file: printf '%s' 'VALUE' > secrets/db.txt; chmod 600 (mode and uid in the file are ignored without a swarm: the container's user has to be able to read it). Or take it from a variable: secrets: db: environment: DB_PW. A directory of that name may be one that Docker made for a bind mount: remove it",
    links: [`${HOWTO}/use-secrets/`],
  },
  {
    id: "compose-secret-external",
    refines: "compose-service-refused",
    by: "shim",
    summary: "a secret or config of the Compose file is external, or of a driver, which only a swarm has",
    texts: [
      ...["secret", "config"].map((kind) => `unsupported external ${kind} <name>`),
      ...["secrets", "configs"].flatMap((kind) => [
        `Docker Compose does not support ${kind}.*.driver`,
        `Docker Compose does not support ${kind}.*.template_driver`,
      ]),
      "secret <name> must declare either `file` or `environment`",
    ],
    evidence: "source",
    fix:
      "with docker compose a secret is file: ./FILE or environment: NAME, a config also content:; external: true is for docker stack deploy in a swarm (docker swarm init, docker secret create NAME). One file for both: an override file with file: for docker compose",
    links: [`${COMPOSE}/secrets/`],
  },
  {
    id: "compose-volume-of-project",
    by: "shim",
    summary: "Compose warns that a volume was made by hand or by another project; it uses it all the same",
    texts: [
      'volume "<words>" already exists but was created for project "<words>" (expected "<words>"). Use `external: true` to use an existing volume',
      'volume "<words>" already exists but was not created by Docker Compose. Use `external: true` to use an existing volume',
      "volume <name> already exists but was created for project <name> (expected <name>). <any>",
      "volume <name> already exists but was not created by Docker Compose. <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "it is a warning: another line has the cause if something fails. volumes: KEY: name: NAME, external: true says that the volume exists and belongs to no project (docker compose down -v then leaves it). If the project's name changed by accident (another directory): docker compose -p OLD, or name: OLD in the file, as other volumes would be new and empty",
    links: [`${COMPOSE}/volumes/#external`],
  },
  {
    id: "compose-orphans",
    by: "shim",
    summary:
      "Compose warns of containers of this project that its files no longer define: renamed services, another file, another project of the same name",
    texts: [
      "Found orphan containers (<any>) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.",
      "Found orphan containers (<any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "it is a warning. docker compose up -d --remove-orphans removes them, with what they wrote outside of volumes; do that only if they are not another project's: two directories of one name (app, docker) are one project to Compose: give each name: in its file, or COMPOSE_PROJECT_NAME. COMPOSE_IGNORE_ORPHANS=true silences it. An orphan may hold a port or a name that a new service wants",
    links: [`${HOWTO}/project-name/`],
  },
  {
    id: "compose-variable-blank",
    by: "shim",
    summary:
      "Compose warns that a variable of its file is not set, and takes an empty text for it, which may be what fails next",
    texts: [
      'The "<words>" variable is not set. Defaulting to a blank string.',
      "The <name> variable is not set. Defaulting to a blank string.",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "set it in .env beside the Compose file (cp .env.example .env), in the shell, or with --env-file: env_file: of a service does not count here, and sudo drops the shell's variables. A name that is a piece of a password or a hash: its $ is written $$ in the Compose file, and stands between single quotation marks in .env. An empty value gives broken images (:latest), ports and mounts (:/data)",
    links: [`${HOWTO}/environment-variables/variable-interpolation/`],
  },
  {
    id: "compose-several-files",
    by: "shim",
    summary: "Compose warns that the directory has several project files, and names the one that it uses",
    texts: [
      "Found multiple config files with supported names: <any>",
      "Found multiple override files with supported names: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "compose.yaml comes before compose.yml, docker-compose.yml and docker-compose.yaml: edit the one that is used, rename or remove the others, or name one with -f. An override is read beside it: compose.override.yaml or docker-compose.override.yml",
    links: ["https://docs.docker.com/compose/intro/compose-application-model/#the-compose-file"],
  },
  {
    id: "compose-service-keys",
    refines: "compose-file-invalid",
    by: "shim",
    summary:
      "keys of a service in the Compose file exclude each other, or a value has a form that its key does not take",
    texts: [
      ...invalid([
        "service.build.platforms MUST include service.platform <name>",
        "service.build.platforms MUST include service.platform <path>",
        "services.<name>: can't set container_name and <name> as container name must be unique",
        "service <name> declares mutualy exclusive dockerfile and dockerfile_inline",
        "service <name> declares mutually exclusive dockerfile and dockerfile_inline",
      ]),
      'healthcheck.test must start either by "CMD", "CMD-SHELL" or "NONE"',
      "services.<words>: target <path> already mounted as services.<words>",
      "services.<words>: target <path> already mounted as <words>",
      'services.<name>: container name <name> is already in use by service <name>"',
      "services.<words>: container name <name> is already in use by <words>",
      "service <name> not found for network_mode 'service:<words>'",
      '<words>: "count" and "device_ids" attributes are exclusive',
      '<words>: conflicting parameters "external" and <name> specified',
      "<words>: name and external.name conflict; only use name",
      "services.<words>: invalid type <words> for <words>",
      "invalid additional host, missing IP: <name>",
      "service.platform <name> should be part of the service.build.platforms: <any>",
      "the DOCKER_DEFAULT_PLATFORM <name> value should be part of the service.build.platforms: <any>",
      "services.<words>: invalid size: <any>",
      "<words>.ports<words>: invalid hostPort: <any>",
      "<words>.ports<words>: invalid IP address: <any>",
      "<words>.ports<words>: invalid containerPort: <any>",
      "service <name> can't be used with `extends` as it declare <any>",
      "invalid subnet: <any>",
      "invalid ip-range: <any>",
      "invalid gateway address: <any>",
      "services.<words>: <words> attributes are mutually exclusive",
      "services.<words>: value can't be blank",
      "mount of type `<words>` should not define `<words>` option",
    ],
    evidence: "source",
    anywhere: [
      ...ANY_COMPOSE,
      "service.build",
      "healthcheck.test must",
      "missing IP",
      "network_mode",
      "netip.ParsePrefix",
      "device_ids",
      "mount of type",
    ],
    fix:
      'correct the key that the message names: a service with container_name runs once (no scale, no replicas), each name and each target once; external: true stands alone with name:; test: ["CMD-SHELL", "curl -f http://localhost/"]; build.platforms contains platform; subnet has its prefix (172.28.0.0/16), extra_hosts name:address; count or device_ids, not both. docker compose config --quiet checks the file',
    links: [`${COMPOSE}/services/`, `${LOADER}/loader/validate.go`],
  },
  {
    id: "compose-service-not-created",
    refines: "compose-service-refused",
    by: "shim",
    summary:
      "docker compose start, run or another command finds no container of a service, which was not created yet, or was removed",
    texts: [
      "service <name> has no container to start",
      "cannot share volume with service <name>: container missing",
      "no container found for project <name>: not found",
      "service <name> is not running container #<number>",
      "no container found for service <name>",
    ],
    evidence: "source",
    anywhere: [...ANY_COMPOSE, "no container to start", "container missing"],
    fix:
      "docker compose up -d NAME makes it (start only starts what is there); docker compose ps -a and docker compose logs NAME show whether it ended. volumes_from: the service with the volumes has to exist (up without --no-deps). The project has to be the same: directory, -p, COMPOSE_PROJECT_NAME, profiles (--profile NAME)",
    links: ["https://docs.docker.com/reference/cli/docker/compose/up/"],
  },
  {
    id: "compose-service-not-running",
    by: "shim",
    summary:
      "docker compose exec, or another command that needs a running container, finds none of that service in the project",
    texts: [
      'service "<words>" is not running',
      'service "<words>" is not running container #<number>',
    ],
    evidence: "source",
    anywhere: ["compose", "running container #"],
    fix:
      "docker compose ps -a shows it: exited: docker compose logs NAME says why (a program that ends, as a shell without tty: true or a missing command:, ends its container); not listed: docker compose up -d NAME, with its --profile. Is it another project: the same directory, -f and -p (or COMPOSE_PROJECT_NAME, name:) as at up; docker compose ls names them. For a command in a container of its own docker compose run --rm NAME COMMAND; --index only up to the number of replicas",
    links: ["https://docs.docker.com/reference/cli/docker/compose/exec/"],
  },
  {
    id: "compose-watch-unset",
    by: "shim",
    summary: "docker compose watch has nothing to watch: the service has no build:, or no develop: section that fits",
    texts: [
      "can't watch a service without a build section",
      "can't watch service <name> with action rebuild without a build context",
      "can't watch with action <name> on service <name> without a command",
      "none of the selected services is configured for watch, <any>",
    ],
    evidence: "source",
    fix:
      "name the service that is built (docker compose watch NAME), and give it build: and develop: watch: with path, action (sync, rebuild, sync+restart) and, for sync, target. rebuild needs build:; sync+exec needs exec: command:. A service of an image alone takes sync and sync+restart in newer releases only: update docker-compose-plugin. Services without develop: are left out",
    links: ["https://docs.docker.com/compose/how-tos/file-watch/"],
  },
  {
    id: "compose-bake-failed",
    by: "shim",
    summary: "Compose builds with Buildx's bake, and bake ended with an error, which it printed before",
    texts: [
      "failed to execute bake: exit status <number>",
      "failed to execute bake: <any>",
      "build result not found in Bake metadata for service <name>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "docker compose build --progress plain NAME prints the step that failed; its own lines are the cause. If none is there: docker buildx version and docker compose version: update both together; a sandbox, a snap or a /tmp that cannot be written has no place for bake's files. COMPOSE_BAKE=false builds without it in Compose 2.32 to 2.40",
    links: ["https://docs.docker.com/reference/cli/docker/compose/build/"],
  },
  {
    id: "compose-buildx-missing",
    refines: "docker-buildx-missing",
    by: "shim",
    summary: "Compose is to build an image, and docker has no plugin Buildx",
    texts: ["Docker Compose requires buildx plugin to be installed", "failed to get version of buildx"],
    evidence: "source",
    fix:
      "install docker-buildx-plugin of Docker's repository, docker-buildx (Ubuntu, Debian 13, Fedora, Arch) or docker-cli-buildx (Alpine), then docker buildx version. By hand: the program as ~/.docker/cli-plugins/docker-buildx with chmod +x, of this CPU; under sudo root's home counts. Until then docker compose pull takes images that are published",
    links: ["https://github.com/docker/buildx#installing"],
  },
  {
    id: "compose-hook-failed",
    by: "shim",
    summary: "a hook of a service (post_start, pre_stop, pre_start) ended with an error, so that Compose stops",
    texts: [
      "<name> hook exited with status <number>",
      "<name> hook exited with status <number>: <any>",
      "service <name> pre_start[<number>] exited with code <number>",
    ],
    evidence: "source",
    anywhere: ANY_COMPOSE,
    fix:
      "docker compose exec NAME COMMAND (with the hook's user) shows what fails: post_start runs in the container right after its start, when the program may not be ready: let the command wait, or end with || true if it may fail. 126 and 127: the command is not executable, or not in the image",
    links: [`${HOWTO}/lifecycle/`],
  },
  {
    id: "compose-models-missing",
    by: "shim",
    summary: "the Compose file has models: or a provider, and docker lacks the program that makes them",
    texts: [
      "'models' support requires Docker Model plugin",
      "failed to load Docker Model plugin: <any>",
      'required parameter "<words>" is missing from provider "<words>" definition',
      "'compose' is not a valid provider type",
    ],
    evidence: "source",
    fix:
      "models: Docker Desktop 4.40 or newer with the Model Runner switched on (Settings, AI), or the package docker-model-plugin of Docker's repository; docker model status says whether it runs. A provider is a program docker-NAME or NAME in the PATH, with the options that its documentation requires",
    links: ["https://docs.docker.com/ai/compose/models-and-compose/", `${HOWTO}/provider-services/`],
  },
  {
    id: "compose-watch-limit",
    refines: "inotify-watches-exhausted",
    by: "shim",
    summary: "docker compose watch reaches the system's limit of watched files",
    texts: [
      "hit OS limits creating a watcher.",
      "hit OS limits creating a watcher. Run 'sysctl fs.inotify.max_user_watches' to check your inotify limits. <any>",
    ],
    evidence: "source",
    fix:
      "sudo sysctl fs.inotify.max_user_watches=1048576 fs.inotify.max_user_instances=1024, for good in a file of /etc/sysctl.d; list node_modules and the like in ignore: of develop.watch or in .dockerignore. On a Mac: launchctl limit maxfiles",
    links: [`${HOWTO}/file-watch/`],
  },
];
