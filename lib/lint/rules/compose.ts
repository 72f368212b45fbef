/**
 * What Compose says of a project's file and of its variables, and docker of the plugin that is to read them.
 *
 * @module
 */

import { withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const COMPOSE = "https://docs.docker.com/reference/compose-file";
/** What Compose says behind a fault. */
const OF_COMPOSE = ": invalid compose project";

/** What parsers of YAML print of a file that is none. */
export const YAML_ERRORS: readonly string[] = [
  "mapping values are not allowed in this context",
  "did not find expected key",
  "did not find expected '-' indicator",
  "did not find expected node content",
  "did not find expected comment or line break",
  "did not find expected ',' or ']'",
  "did not find expected ',' or '}'",
  "could not find expected ':'",
  "found character that cannot start any token",
  "found a tab character that violates indentation",
  "found unexpected end of stream",
  "found unknown escape character",
  "block sequence entries are not allowed in this context",
];

/** Compose. */
export const COMPOSE_RULES: readonly DaemonRule[] = [
  {
    id: "compose-service-without-image",
    refines: "compose-file-invalid",
    by: "shim",
    summary: "a service of the Compose file has neither image nor build, as Compose reads it",
    texts: [
      "service <name> has neither an image nor a build context specified",
      `service <name> has neither an image nor a build context specified${OF_COMPOSE}`,
      "Service <name> has neither an image nor a build context specified. At least one must be provided.",
    ],
    evidence: "reported",
    fix:
      "docker compose config shows the service. Most often the file only adds to another one (override, dev, gpu): name both, docker compose -f docker-compose.yml -f OTHER.yml up; or the service's name is written differently in the two; image: stands at the wrong depth, or its variable of .env is empty. A service that comes by include: docker-compose 1 does not have that, use docker compose",
    links: [`${COMPOSE}/services/#image`, "https://github.com/INGInious/INGInious/issues/1002"],
  },
  {
    id: "compose-yaml-invalid",
    by: "shim",
    summary:
      "a YAML file, mostly that of Compose, Kubernetes or Helm, is not valid: an indentation, a colon, a dash or a quotation mark at about that line",
    texts: [
      ...YAML_ERRORS.flatMap((why) => [
        `yaml: line <number>: ${why}`,
        `parsing <path>: yaml: line <number>: ${why}`,
        `error parsing <path>: error converting YAML to JSON: yaml: line <number>: ${why}`,
        `go-yaml: line <number>, column <number>: ${why}`,
      ]),
      'yaml.scanner.ScannerError: <any> in "<path>", line <number>, column <number>',
      'yaml.parser.ParserError: <any> in "<path>", line <number>, column <number>',
      "yaml: unmarshal errors: line <number>: mapping key <name> already defined at line <number>",
      'line <number>: mapping key "<name>" already defined at line <number>',
    ],
    evidence: "source",
    behind: "all",
    // Files of other programs, where the text names them.
    passed: [".github/workflows", "prometheus.y", "alertmanager.y", ".gitlab-ci.yml", "ansible", "playbook", "mkdocs"],
    fix:
      'look at that line and the one before (docker compose config, yamllint FILE): spaces only, no tabs; the same depth for keys that belong together; a space behind each colon and dash; quotation marks around values with ": ", #, *, @, % or a leading quotation mark; each key once. A file that begins with <html> or a line of a web page was saved as the page, not raw: fetch it anew. Helm counts the lines of what it rendered: helm template --debug shows it',
    links: [COMPOSE, "https://yaml.org/spec/1.2.2/"],
  },
  {
    id: "compose-reference-undefined",
    refines: "compose-file-invalid",
    by: "shim",
    summary:
      "a service of the Compose file names a network, volume, secret, config or service that the file does not describe",
    texts: [
      ...["network", "volume", "secret", "config"].flatMap((kind) => [
        `service <name> refers to undefined ${kind} <any>`,
        `service <name> refers to undefined ${kind} <name>`,
        `service <name> refers to undefined ${kind} <name>${OF_COMPOSE}`,
      ]),
      ...["Named volume", "Service"].map((what) =>
        `${what} <value> is used in service <name> but no declaration was found in the volumes section.`
      ),
      'Service "<words>" uses an undefined network "<words>"',
      'Service "<words>" depends on service "<words>" which is undefined.',
      "service <name> depends on undefined service <name>",
      `service <name> depends on undefined service <name>${OF_COMPOSE}`,
    ],
    evidence: "reported",
    fix:
      "declare it at the top level of the file: volumes: NAME: (or networks:, secrets:), with external: true if it was made elsewhere; check spelling and that the section is not indented below services. A directory as a source begins with ./ or /, else it counts as a volume's name; an empty ${VAR} leaves such a name. depends_on: the service is in another file (-f), or was renamed",
    links: [COMPOSE, `${COMPOSE}/volumes/`],
  },
  {
    id: "podman-compose-networks",
    by: "shim",
    summary:
      "podman-compose finds no declaration of a network that a service names; its old releases also refuse declared ones",
    texts: ["RuntimeError: missing networks: <name>"],
    evidence: "reported",
    fix:
      "declare it at the top level of the file: networks: NAME: (with external: true if podman network create made it). It is declared: podman-compose before 1.0.4 does not take networks with name: and the like: podman-compose version, then update it (pip3 install --user --upgrade podman-compose), or use docker-compose with podman.socket",
    links: [
      "https://github.com/containers/podman-compose/issues/579",
      "https://github.com/containers/podman-compose/issues/565",
    ],
  },
  {
    id: "compose-key-unknown",
    refines: "compose-file-invalid",
    by: "shim",
    summary:
      "the Compose file has a key that Compose does not know at that place: misspelled, at the wrong depth, or of a newer Compose",
    texts: [
      "validating <path>: services.<name> additional properties '<words>' not allowed",
      "validating <path>: services.<name> Additional property <words> is not allowed",
      ...["services", "networks", "volumes", "configs", "secrets"].flatMap((section) => [
        `${section}.<name> additional properties '<words>' not allowed`,
        `${section}.<name> Additional property <words> is not allowed`,
        `validating <name>: ${section}.<name> additional properties '<words>' not allowed`,
        `validating <name>: ${section}.<name> Additional property <words> is not allowed`,
        `${section}.<name> value '<words>' does not match any of the regexes: '^x-'`,
        `${section}.<name> value Additional properties are not allowed ('<words>' was unexpected)`,
      ]),
      "Unsupported config option for services.<name>: '<words>'",
      ...["services", "volumes", "networks"].map((part) => `Unsupported config option for ${part}: '<words>'`),
    ],
    evidence: "reported",
    fix:
      "the message names the service and the key: compare both with the reference. Known and right: docker compose version: update docker-compose-plugin (develop wants 2.22, content of configs 2.23.1, include 2.20, provider, models, gpus and post_start newer ones; docker-compose 1 needs a version: that has the key). A key of deploy or build that stands directly below the service, or a service's name one step too deep, is the other usual cause",
    links: [`${COMPOSE}/services/`],
  },
  {
    id: "compose-root-key",
    refines: "compose-file-invalid",
    by: "shim",
    summary: "something stands at the top level of the Compose file that belongs below services:, or is misspelled",
    texts: [
      ...["", "validating <path>: ", "validating <name>: "].flatMap((step) => [
        `${step}(root) Additional property <words> is not allowed`,
        `${step}(root) additional properties '<words>' not allowed`,
      ]),
      "'<words>' does not match any of the regexes: '^x-'",
      "The Compose file '<path>' is invalid because: '<words>' does not match any of the regexes: '^x-'",
    ],
    evidence: "reported",
    fix:
      "the message names it: a service has to be indented below services: (add that line, two spaces before the service), and volumes:, networks:, secrets:, configs: stand at the left edge. docker-compose 1 does not have include: and name:, an early Compose 2 and bake of Buildx before 0.8.2 no name: (update), and before 1.27 takes a file without version: for one whose services stand at the top level: use docker compose",
    links: [COMPOSE],
  },
  {
    id: "compose-file-is-page",
    refines: "compose-file-invalid",
    by: "shim",
    summary:
      "the Compose file is not that file, but the page on which GitHub shows it: it was downloaded from the wrong address",
    texts: ["", "validating <path>: ", "validating <name>: "].flatMap((step) => [
      `${step}(root) Additional property payload is not allowed`,
      `${step}(root) additional properties 'payload' not allowed`,
      `${step}(root) additional properties 'payload', 'title' not allowed`,
    ]),
    evidence: "reported",
    fix:
      'head -c 200 FILE shows {"payload"… or HTML: download the file itself, with the button Raw or from raw.githubusercontent.com/OWNER/REPO/BRANCH/docker-compose.yml (curl -fLO; wget of a page with /blob/ in its address saves the page), or git clone the repository, which also brings .env.example and what the file mounts. Then docker compose up -d, with -f FILE before up where it has another name',
    links: ["https://github.com/OctoPrint/octoprint-docker/issues/261"],
  },
  {
    id: "compose-property-unplaced",
    refines: "compose-file-invalid",
    by: "shim",
    summary:
      "the Compose file has a key where Compose does not take it: mostly a service that does not stand below services:",
    texts: [
      "Additional property <words> is not allowed",
      "additional properties '<words>' not allowed",
    ],
    evidence: "reported",
    // Other programs check by a schema, too, Helm and workflows of GitHub also what names docker.
    anywhere: [
      ...["docker compose", "docker-compose", "docker stack", "podman-compose"],
      ...["compose.yml", "compose.yaml", "compose up", "compose config", "Docker: Additional"],
    ],
    passed: ["in the following chart(s)", "Invalid workflow file"],
    behind: "all",
    fix:
      "docker compose config names the place. The name of a service: put services: above it and indent it by two spaces (files without services: are those of docker-compose 1); a section such as volumes: or networks: stands at the left edge. A key of the service: it is misspelled, a step too deep or too high, or newer than docker compose version",
    links: [COMPOSE],
  },
  {
    id: "compose-dollar-sign",
    by: "shim",
    summary: "Compose takes a $ in the project's file for a variable, and what follows is no variable's name",
    texts: [
      'Invalid interpolation format for "<words>" option in <words> "<words>": "<any>"',
      'Invalid interpolation format for "<words>" option in <words> "<words>": <why>',
      "Invalid interpolation format for <any>",
      "invalid interpolation format for <any>",
      "invalid interpolation format for <name>. You may need to escape any $ with another $. <any>",
      "invalid interpolation format for <name>. You may need to escape any $ with another $. <why>",
    ],
    evidence: "source",
    anywhere: ["nterpolat", "ompose", "escape any $"],
    fix:
      "the message has the value: a $ that belongs to it (a password's hash, a regular expression, a shell's $1) is written $$. If a variable is meant: ${NAME} with its closing brace, no spaces, dots or dashes in the name, and only :- - :? ? :+ + behind it. Nested ${VAR:-${OTHER}}, ${VAR:+text} and, of an old docker-compose 1, ${VAR:-} need Compose 2 (docker compose), not docker-compose 1. In .env a value with $ stands between single quotation marks",
    links: [`${COMPOSE}/interpolation/`, "https://github.com/zokradonh/kopano-docker/issues/315"],
  },
  {
    id: "compose-variable-required",
    by: "shim",
    summary:
      "a variable that the Compose file requires is not set where Compose runs, or its value does not fit where it is used",
    texts: [
      "required variable <name> is missing a value: <any>",
      "error while interpolating <name>: required variable <name> is missing a value: <any>",
      "error while interpolating <name>: required variable <name> is missing a value: <why>",
      "error while interpolating <name>: required variable <name> is missing a value",
      "error while interpolating <any>",
      'Missing mandatory value for "<words>" option interpolating <any>',
      "environment variable <name> required by secret <name> is not set",
      "environment variable <name> required by config <name> is not set",
    ],
    evidence: "source",
    anywhere: ["required variable", "nterpolat", "ompose", "environment variable", ".env"],
    fix:
      "set it in .env beside the first compose file (mostly cp .env.example .env, then edit), in the shell with export, or with --env-file FILE. sudo drops the shell's variables; env_file: of a service sets variables of the container only, not of this file; a stack of Portainer or a CI has a field of its own for them. docker compose config shows what is filled in, secrets too. Failed to cast: the value has to be a number, true or false",
    links: [`${COMPOSE}/interpolation/`],
  },
  {
    id: "compose-env-file-syntax",
    by: "shim",
    summary: "Compose cannot read the file of variables (.env, env_file): a line is no NAME=VALUE",
    texts: [
      "failed to read <path>: line <number>: unexpected character <name> in variable name <name>",
      "failed to read <path>: line <number>: unterminated quoted value <any>",
      "failed to read <path>: line <number>: <any>",
      // Of older releases of Compose 2, without the file's name.
      'unexpected character "<words>" in variable name near "<any>"',
      'unexpected character "<words>" in variable name near "<words>"',
      "line <number>: unexpected character <name> in variable name <name>",
      "line <number>: unexpected character <name> in variable name <any>",
      "unterminated quoted value <any>",
    ],
    evidence: "source",
    anywhere: ["nterpolat", "ompose", "environment variable", ".env", "in variable name near", 'in variable name "'],
    fix:
      "look at the line that the message names: no spaces in the name, no commands of a shell ($(…), if), no YAML and no second line of a value without quotation marks; a value with quotation marks, # or $ stands between single ones. A file from Windows: save it as UTF-8 without a byte order mark, or run dos2unix FILE, which removes mark and line ends",
    links: ["https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/"],
  },
  {
    id: "docker-cli-plugin-missing",
    by: "shim",
    summary:
      "docker does not know the command of a plugin (compose, buildx), or takes its options for its own: most often the plugin is not installed as docker's",
    texts: [
      "docker: 'compose' is not a docker command.",
      "docker: 'compose' is not a docker command. See 'docker --help'",
      "unknown command: docker compose",
      "docker: unknown command: docker compose",
      "docker: unknown command: docker compose Run 'docker --help' for more information",
      // Of a plugin's command that docker takes for its own option.
      ...["", "docker: "].flatMap((who) => [
        `${who}unknown flag: --<words>`,
        `${who}unknown shorthand flag: '<words>' in -<words>`,
      ]),
    ],
    evidence: "reported",
    // Many programs have such options; which one it is stands on the next line.
    anywhere: ["docker --help", "docker [OPTIONS] COMMAND", "docker command", "unknown command: docker", "buildx"],
    fix:
      "docker compose version says whether it is there. Install docker-compose-plugin of Docker's repository, docker-compose-v2 (Ubuntu), docker-cli-compose (Alpine) or docker-compose (Fedora, Arch, Homebrew: then cliPluginsExtraDirs in ~/.docker/config.json). Under sudo it has to be in /usr/local/lib/docker/cli-plugins, as root's ~/.docker is another. Where only docker-compose exists, use that. Options of buildx want docker-buildx-plugin; an option before the command's name belongs behind it",
    links: ["https://docs.docker.com/compose/install/linux/", "https://github.com/docker/compose/issues/8986"],
  },
  {
    id: "docker-buildx-missing",
    refines: "docker-cli-plugin-missing",
    by: "shim",
    summary: "docker does not find its plugin Buildx, with which it builds, or another plugin that is called",
    texts: [
      ...withOneOf(["buildx", "scout", "model", "sbom"], (plugin) => [
        `docker: '${plugin}' is not a docker command.`,
        `docker: '${plugin}' is not a docker command. See 'docker --help'`,
        `unknown command: docker ${plugin}`,
        `docker: unknown command: docker ${plugin}`,
        `docker: unknown command: docker ${plugin} Run 'docker --help' for more information`,
      ]),
      "ERROR: BuildKit is enabled but the buildx component is missing or broken. <any>",
      "BuildKit is enabled but the buildx component is missing or broken.",
      // Of GitHub's docker/build-push-action.
      "Docker buildx is required. See https://github.com/docker/setup-buildx-action to set up buildx.",
      "BuildKit is enabled but the buildx component is missing or broken. <any>",
      "ERROR: BuildKit is enabled but the buildx component is missing or broken. Install the buildx component to build images with BuildKit: <url>",
    ],
    evidence: "reported",
    fix:
      "install docker-buildx-plugin of Docker's repository, docker-buildx (Ubuntu, Debian 13, Fedora, Arch) or docker-cli-buildx (Alpine); Homebrew's docker-buildx also wants cliPluginsExtraDirs in ~/.docker/config.json. docker info lists the plugins that it finds, and those that are broken (another CPU, not executable: chmod +x ~/.docker/cli-plugins/docker-buildx). Until then DOCKER_BUILDKIT=0 builds with the old builder, without RUN --mount and the like",
    links: ["https://docs.docker.com/go/buildx/", "https://github.com/BtbN/FFmpeg-Builds/issues/196"],
  },
];
