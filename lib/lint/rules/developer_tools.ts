/**
 * Tools of developers that run their containers on an engine: DDEV, AWS SAM, dev containers, Toolbx, Distrobox, Home Assistant.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const DDEV = "https://docs.ddev.com/en/stable/users/usage/troubleshooting/";
/** The image or the build context in which a dev container's features are. */
const CONTENTS: readonly string[] = ["dev_container_feature_content_temp", "dev_containers_feature_content_source"];
const MANAGERS = oneOf(["apt-get", "apk", "dnf", "yum", "microdnf", "apt", "bash"]);

/** What Distrobox prints as it sets a container up, and its verbose commands. */
const OF_DISTROBOX: readonly string[] = [
  "distrobox",
  "Installing basic packages",
  "Setting up devpts mounts",
  "Setting up read-only mounts",
  "host's nvidia integration",
  "Setting up existing user",
  "Ensuring user's access",
  "temporary_password",
];

/** What such tools print of an engine and of their containers. */
export const DEVELOPER_TOOL_RULES: readonly DaemonRule[] = [
  {
    id: "tool-without-engine",
    by: "shim",
    summary:
      "a tool that needs an engine of containers (AWS SAM, DDEV, Distrobox) finds none: it does not run, is not in PATH, or has another socket than the tool asks",
    texts: [
      ...["Docker", "Finch"].flatMap((name) => [
        `Running AWS SAM projects locally requires ${name}. Have you got it installed?`,
        `Running AWS SAM projects locally requires ${name}. Have you got it installed and running?`,
        `Running AWS SAM projects locally requires ${name}. Do you have ${name} installed and running?`,
      ]),
      "Running AWS SAM projects locally requires a container runtime. Do you have Docker or Finch installed and running?",
      "Running AWS SAM projects locally requires a container runtime. Do you have Docker installed and running?",
      "Could not connect to a docker provider. Please start or install a docker provider.",
      "Could not connect to Docker. Please ensure Docker is installed and running.",
      "Missing dependency: we need a container manager.",
    ],
    evidence: "source",
    fix:
      "docker info has to work in the same shell as the same user: start Docker Desktop, Colima or the service (sudo systemctl start docker), and join the group docker (log in anew). It works there: the tool asks /var/run/docker.sock: export DOCKER_HOST with the address of docker context ls (Colima, Rancher Desktop, rootless), or let Docker Desktop make the default socket (Settings, Advanced). " +
      "In WSL turn on its integration. Distrobox: install podman, docker or lilipod",
    links: ["https://docs.docker.com/engine/daemon/troubleshoot/", "https://github.com/aws/aws-sam-cli/issues/4329"],
  },
  {
    id: "ddev-port-used",
    by: "shim",
    summary: "a port that DDEV's router publishes (80, 443, 8025) is used by another program of the computer",
    texts: [
      "unable to listen on required ports, port <number> is already in use",
      "Unable to listen on required ports, port <number> is already in use",
      "unable to listen on required ports, port <number> is already in use Troubleshooting suggestions at <any>",
      "Failed to start <name>: unable to listen on required ports, port <number> is already in use",
    ],
    evidence: "source",
    fix:
      "stop what has it: sudo lsof -i :80 -sTCP:LISTEN, on Windows netstat -ano | findstr :80: Apache, nginx, IIS, Lando, MAMP, another project's router (ddev poweroff). Or choose others: ddev config global --router-http-port=8080 --router-https-port=8443, then ddev restart; newer releases take free ones by themselves",
    links: [DDEV],
  },
  {
    id: "ddev-container-unhealthy",
    by: "shim",
    summary: "a container of DDEV ended or did not become ready in time; its own log has the cause",
    texts: [
      ...["ddev-router", "ddev-ssh-agent"].flatMap((name) => [
        `${name} failed to become ready; log=<value>, err=<any>`,
        `${name} failed to become ready; log=<value>, err=container exited, please use 'docker logs -f <name>' to find out why it failed`,
        `${name} failed to become ready after <time>; log=<any>`,
      ]),
      "<words> container failed: log=<value>, err=<any>",
      "<words> service health check timed out",
      "health check timed out after <time>: labels map[com.ddev.<any>",
      "health check timed out: labels map[com.ddev.<any>",
      "container(s) failed to become healthy before their configured timeout or in <number> seconds.",
      "container exited, please use 'docker logs -f ddev-<name>' to find out why it failed",
      "Failed waiting for web/db containers to become ready: <any>",
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["ddev", "web/db containers", "failed to become healthy before their configured timeout"],
    fix:
      "ddev logs -s web (or -s db, docker logs ddev-router) shows why, docker inspect -f '{{json .State.Health}}' NAME what its check says. Usual: an own file in .ddev (nginx, php, web-build, a hook) with an error, a database of another version in its volume, a port that is taken, a full disk of Docker (docker system df), too little memory, a VPN or proxy. " +
      "ddev poweroff, ddev start; for long starts default_container_timeout. ddev delete removes the database: export it first",
    links: [DDEV],
  },
  {
    id: "devcontainer-image-missing",
    by: "shim",
    summary: "the image of a dev container or codespace is not on the machine, and could not be pulled",
    texts: [
      "Command failed: docker inspect --type image <image>",
      "Error: Command failed: docker inspect --type image <image>",
      "Error fetching image details: No manifest found for <image>.",
      '{"outcome":"error","message":"Command failed: docker inspect --type image <image>","description":"An error occurred setting up the container."}',
    ],
    evidence: "source",
    fix:
      "docker pull of that name says why: mostly the tag of image: in devcontainer.json does not exist (any more): mcr.microsoft.com/v2/devcontainers/NAME/tags/list has those of Microsoft's, which moved from vscode/devcontainers to devcontainers. A private one: docker login; in a codespace the secrets NAME_CONTAINER_REGISTRY_SERVER, _USER, _PASSWORD. An image built here: build: in place of image:. Else the network or a proxy",
    links: [
      "https://github.com/devcontainers/images",
      "https://docs.github.com/en/codespaces/reference/allowing-your-codespace-to-access-a-private-registry",
    ],
  },
  {
    id: "devcontainer-feature-failed",
    by: "shim",
    summary:
      "the installation of a feature of the dev container failed while its image was built; the lines before say why",
    texts: [
      'ERROR: Feature "<value>" (<value>) failed to install! Look at the documentation at <url> for help troubleshooting this error.',
      'ERROR: Feature "<value>" (<value>) failed to install! <any>',
      'Feature "<value>" (<value>) failed to install! <any>',
      'process "/bin/sh -c cp -ar /tmp/build-features-src/<value>" did not complete successfully: exit code: <number>',
      'process "<path> -c cp -ar /tmp/build-features-src/<value>" did not complete successfully: exit code: <number>',
      'failed to solve: process "/bin/sh -c cp -ar /tmp/build-features-src/<value>" did not complete successfully: exit code: <number>',
    ],
    evidence: "source",
    behind: "all",
    fix:
      "read the lines above of the same step (#NN) for its own error. Exit code 100 is apt's: an expired key or list of a repository in the base image (mostly yarn's: remove /etc/apt/sources.list.d/yarn.list in a Dockerfile), or no network; an image without apt (Alpine, scratch) takes few features; a removed release of a tool: pin version. " +
      "docker-in-docker on Debian 13 wants moby: false. Rebuild Without Cache tries it anew",
    links: [
      "https://github.com/devcontainers/features/issues/1590",
      "https://github.com/devcontainers/features/issues/1450",
    ],
  },
  {
    id: "devcontainer-feature-base",
    refines: ["devcontainer-feature-failed", "entry-point-command-missing"],
    by: "shim",
    summary: "a feature of the dev container needs a package manager or shell that its base image does not have",
    texts: [
      `<path>: line <number>: ${MANAGERS}: command not found`,
      `<path>: <number>: ${MANAGERS}: not found`,
      `<path>: line <number>: ${MANAGERS}: not found`,
    ],
    evidence: "reported",
    anywhere: [
      "failed to install! Look at the documentation",
      "dev-container-features",
      "devcontainer-features-install",
    ],
    fix:
      "most features are made for Debian and Ubuntu: build the dev container FROM mcr.microsoft.com/devcontainers/base:debian or another image with apt, or leave the feature out and install the program in the Dockerfile with the image's own manager (RUN apk add --no-cache bash git). Alpine first needs bash: RUN apk add bash. The feature's readme names the systems that it supports",
    links: ["https://github.com/usetrmnl/terminus/issues/57", "https://containers.dev/features"],
  },
  {
    id: "devcontainer-user-id",
    by: "shim",
    behind: "all",
    summary:
      "the last step of a dev container's image failed, which gives its user the ids of yours; the build's own words stand above",
    texts: [
      "Command failed: docker build -f <path>updateUID.Dockerfile-<any>",
      "Command failed: <path>docker build -f <path>updateUID.Dockerfile-<any>",
      "Command failed: podman build -f <path>updateUID.Dockerfile-<any>",
    ],
    evidence: "reported",
    fix:
      '"updateRemoteUserUID": false in devcontainer.json leaves the step out (files of the workspace may then belong to another user). Usual reasons: the image is looked for on Docker Hub: docker buildx use default, with Podman a new release; ids of a domain account (1000000 and more) are outside of what a rootless engine maps: a larger range in /etc/subuid and /etc/subgid; a platform other than the machine\'s: update the CLI; a base image without sh, sed or chown; a home directory of many files only takes long',
    links: [
      "https://github.com/microsoft/vscode-remote-release/issues/9007",
      "https://github.com/devcontainers/cli/pull/746",
    ],
  },
  {
    id: "devcontainer-content-image",
    refines: "image-access-denied",
    by: "shim",
    summary:
      "the build of a dev container looks on Docker Hub for an image that the tool has just made on this machine: the builder is another one than the engine's own, or too old for named contexts",
    texts: [
      ...CONTENTS.flatMap((name) => [
        `pull access denied for ${name}, repository does not exist or may require 'docker login'`,
        `pull access denied for ${name}, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`,
        ...[`${name}: `, `failed to resolve source metadata for docker.io/library/${name}:latest: `].map((begin) =>
          `${begin}pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed`
        ),
      ]),
    ],
    evidence: "reported",
    fix:
      "docker buildx ls: the star has to stand at default with the driver docker: docker buildx use default, and unset BUILDX_BUILDER (a builder of the driver docker-container does not see the engine's images). Else update Docker with buildx and Compose, and the Dev Containers extension or CLI (devcontainer --version): those of 2023 and newer give the features as a build context and need no such image; remove an old # syntax= line from the Dockerfile, and --pull from build options. Podman: dev.containers.dockerPath with a new release",
    links: ["https://github.com/devcontainers/cli/issues/86", "https://github.com/devcontainers/cli/issues/433"],
  },
  {
    id: "act-image-unread",
    by: "shim",
    behind: "all",
    summary: "act, which runs workflows of GitHub locally, cannot ask the engine whether it has the image",
    texts: [
      "unable to determine if image already exists for image <name>",
      "unable to determine if image already exists for image <name>: <any>",
      "unable to determine if image already exists for image '<image>' (<words>): <any>",
    ],
    evidence: "source",
    fix:
      "start the engine (docker info has to work for the same user). It runs: act asks DOCKER_HOST, else /var/run/docker.sock: export DOCKER_HOST with the address that docker context ls shows (Colima, Rancher Desktop, Podman, rootless), or let Docker Desktop make the default socket (Settings, Advanced). In the group docker log in anew. Without jobs in containers: act -P ubuntu-latest=-self-hosted",
    links: ["https://github.com/nektos/act/issues/168", "https://nektosact.com/usage/runners.html"],
  },
  {
    id: "devcontainer-feature-missing",
    by: "shim",
    summary:
      "a feature of the dev container cannot be fetched: its name is wrong, or its registry (ghcr.io) is not reached or refuses",
    texts: [
      "Failed to process feature <image>",
      "Could not resolve Feature '<value>'. Ensure the Feature is published and accessible from your current environment.",
      "Could not resolve Feature '<value>'. <any>",
      "Could not resolve Feature manifest for '<value>'. <any>",
      "ERR: Feature '<value>' could not be processed. <any>",
      "Could not download OCI feature: <value>",
      "Failed to download package for <image>",
    ],
    evidence: "source",
    anywhere: [
      "devcontainer",
      "Could not resolve Feature",
      "not be processed. You may not have permission to access this Feature",
      "feature ghcr.io",
      "OCI feature",
      "An error occurred setting up the container",
    ],
    fix:
      'write it as "ghcr.io/devcontainers/features/NAME:1" with a release that exists (containers.dev/features lists them; old short names such as "python" were removed). curl -v https://ghcr.io/v2/ shows whether the registry is reached: a proxy wants http.proxy of VS Code and HTTPS_PROXY, an own authority NODE_EXTRA_CA_CERTS. An expired login is refused, too: docker logout ghcr.io; a private one needs docker login',
    links: [
      "https://containers.dev/implementors/features-distribution/",
      "https://github.com/devcontainers/features/issues/432",
    ],
  },
  {
    id: "toolbox-start-failed",
    by: "shim",
    summary: "Toolbx could not start its container, and keeps Podman's own words, which say why",
    texts: [
      "failed to start container <name>",
      "toolbox: failed to start container <name>",
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["toolbox"],
    fix:
      "podman start --attach NAME prints the cause: ask again with that; toolbox -vv enter NAME shows it, too. Often what the container binds does not exist since an update (a socket, /run/user, a directory of the host), or D-Bus of the user's session is not there (su, ssh without linger: loginctl enable-linger). Else make it anew: toolbox rm -f NAME, toolbox create: " +
      "what was installed in it is lost, the home directory stays",
    links: ["https://github.com/containers/toolbox/issues/1085", "https://github.com/containers/toolbox/issues/557"],
  },
  {
    id: "toolbox-container-old",
    by: "shim",
    summary: "the container was made by a release of Toolbx that the present one does not support any more",
    texts: [
      "container <name> is too old and no longer supported",
      "container <name> is too old and no longer supported Recreate it with Toolbx version 0.0.97 or newer.",
    ],
    evidence: "source",
    fix:
      "make it anew: note what is installed in it (podman start NAME; podman exec NAME dnf repoquery --userinstalled), then toolbox rm -f NAME and toolbox create NAME. What was installed in it is lost; the home directory is the host's and stays",
    links: ["https://github.com/containers/toolbox/blob/main/src/cmd/run.go"],
  },
  {
    id: "distrobox-setup-failed",
    by: "shim",
    summary:
      "Distrobox could not set its container up, most often as the image's package manager failed; its words are in the container's log",
    texts: ["Error: An error occurred"],
    evidence: "source",
    behind: "all",
    anywhere: OF_DISTROBOX,
    fix:
      "podman logs NAME (docker logs; sudo for --root) ends with the command that failed: ask again with its words. Installing basic packages: no network or name server in the container (VPN, proxy, /etc/resolv.conf), or an image whose release has ended (Ubuntu 23.10: 404) or is old (distrobox create --pull). Ensuring user's access, existing user: update Distrobox (1.8.2.5 works, 1.7 of Ubuntu 24.04 to 1.8.2.3 do not with new images). nvidia integration: leave --nvidia out. Then distrobox rm NAME and create it anew; the home directory stays",
    links: ["https://github.com/89luca89/distrobox/issues/1354", "https://github.com/89luca89/distrobox/issues/1480"],
  },
  {
    id: "distrobox-user-failed",
    by: "shim",
    summary:
      "Distrobox could not set the user's password in its container: the image's shadow-utils are newer than Distrobox, and refuse what it gives them",
    texts: [
      "chpasswd: (line <number>, user <words>) invalid password hash",
      "chpasswd: (line <number>, user <words>) invalid password hash chpasswd: error detected, changes ignored",
    ],
    evidence: "reported",
    anywhere: OF_DISTROBOX,
    fix:
      "update Distrobox: 1.8.2.5 works, 1.7 (Ubuntu 24.04, Mint 22) to 1.8.2.3 do not with such images; its install script puts the newest release into ~/.local without root: curl -s https://raw.githubusercontent.com/89luca89/distrobox/main/install | sh -s -- --prefix ~/.local. Then distrobox rm NAME and create it anew: what was installed in it is lost, the home directory stays",
    links: [
      "https://github.com/89luca89/distrobox/pull/1965",
      "https://github.com/kyuz0/amd-strix-halo-comfyui-toolboxes/issues/15",
    ],
  },
  {
    id: "distrobox-nvidia-failed",
    by: "shim",
    summary: "Distrobox could not bring the host's NVIDIA driver into its container (--nvidia)",
    texts: ["file", "directory"].flatMap((kind) => [
      `Warning: cannot create mount target ${kind}: <path>nvidia<any> Error: An error occurred`,
      `Warning: cannot create mount target ${kind}: <path>nvidia<path> Error: An error occurred`,
    ]),
    evidence: "reported",
    anywhere: OF_DISTROBOX,
    fix:
      'update Distrobox, and make the container anew (distrobox rm NAME: what was installed in it is lost, the home directory stays); the path that is named cannot be made in the image, as a link or directory there is in its way. Or let NVIDIA\'s own toolkit do it: install nvidia-container-toolkit on the host, sudo nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml, and distrobox create without --nvidia, with --additional-flags "--device nvidia.com/gpu=all" (Docker: "--gpus all")',
    links: ["https://github.com/89luca89/distrobox/issues/1177", "https://distrobox.it/useful_tips/"],
  },
  {
    id: "distrobox-command-broken",
    by: "shim",
    summary:
      "Distrobox, as a shell script, puts a command together from what the container or image says, and the result is no command",
    texts: ["create", "enter"].flatMap((name) => [
      `distrobox-${name}: eval: line <number>: syntax error near unexpected token <name>`,
      `distrobox-${name}: eval: line <number>: syntax error near unexpected token <name> <any>`,
      `distrobox-${name}: eval: line <number>: unexpected EOF while looking for matching <name>`,
    ]),
    evidence: "reported",
    fix:
      "distrobox-enter: the container was made by Toolbx, which uses the same names (fedora-toolbox-42): enter it with toolbox enter, or make one of another name with distrobox create. distrobox-create: the image's entry point prints a text (the banner of nvidia/cuda and PyTorch images): make an image without it (FROM IMAGE, ENTRYPOINT []) and use that. Update Distrobox: from release 2 on it is a program of its own, which puts no shell command together",
    links: ["https://github.com/89luca89/distrobox/issues/268", "https://github.com/89luca89/distrobox/issues/1884"],
  },
  {
    id: "distrobox-image-bare",
    by: "shim",
    summary: "Distrobox cannot set the container up: its image has no package manager that Distrobox knows",
    texts: [
      "could not find a supported package manager.",
      "could not find a supported package manager",
      "could not set up base dependencies.",
    ],
    evidence: "source",
    // Scripts that install something print the first line, too.
    anywhere: ["distrobox", "could not set up base dependencies"],
    fix:
      "take an image of Distrobox's list of compatible ones (distrobox create --compatibility), best one made for Toolbx (quay.io/toolbx/…). An image of old releases whose repositories were removed fails so, too. distrobox rm NAME removes the half made one: the home directory stays",
    links: ["https://distrobox.it/compatibility/", "https://github.com/89luca89/distrobox/issues/986"],
  },
  {
    id: "home-assistant-port-used",
    by: "shim",
    summary: "a port that an app (add-on) or a container of Home Assistant publishes is already used on that machine",
    texts: ["app <pluginName>", "add-on <pluginName>", "addon <pluginName>", "container <pluginName>", "observer"]
      .map((what) => `Cannot start ${what} because port <number> is already in use`),
    evidence: "source",
    // Servers of all kinds say so of themselves.
    anywhere: [
      ...["supervisor", "hassio", "hass.io", "homeassistant", "Home Assistant", "Cannot start observer", "addon_"],
      ...["app", "add-on", "addon"].map((kind) => `Cannot start ${kind}`),
    ],
    passed: ["Cannot start application"],
    fix:
      "choose another host port in the add-on's Configuration, Network, or leave it empty there if ingress is enough; stop the other one: a second copy of the same add-on (beta, edge), one on the host's network, Home Assistant itself (8123), or a program of the host: ss -ltnp on its console",
    links: ["https://github.com/home-assistant/supervisor/pull/6445"],
  },
  {
    id: "docker-desktop-home-denied",
    by: "shim",
    summary:
      "Docker Desktop on Linux may not write its directory in the home, mostly as it belongs to root after sudo docker",
    texts: [
      "creating <path>/.docker/desktop: mkdir <path>/.docker/desktop: permission denied",
      "mkdir <path>/.docker/desktop: permission denied",
    ],
    evidence: "reported",
    fix:
      'sudo chown -R "$USER": ~/.docker, then systemctl --user restart docker-desktop; start it as your own user, not with sudo. Without a session of systemd of that user (root, su, ssh) it does not run',
    links: ["https://github.com/docker/desktop-linux/issues/27"],
  },
];
