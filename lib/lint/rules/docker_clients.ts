/**
 * What docker itself refuses before it asks a daemon: its configuration, contexts, connections over SSH, logins, builds' contexts.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CLI = "https://github.com/docker/cli/tree/v29.0.0/cli";
const CONTEXTS = "https://docs.docker.com/engine/manage-resources/contexts/";
const INIT: readonly string[] = [
  "",
  "Failed to initialize: ",
  "unable to resolve docker endpoint: ",
  "Failed to initialize: unable to resolve docker endpoint: ",
];
/** What precedes the end of the ssh that docker started; the request may stand before it. */
const SSH = "command [ssh <any>] has exited with ";
const SURE = "make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=";

/** The same text behind each form of how ssh ended. */
function ssh(code: string, stderr: string): readonly string[] {
  return [
    "",
    "error during connect: <words> <url>: ",
    "Cannot connect to the Docker daemon at <url>. Is the docker daemon running?: ",
  ]
    .flatMap((request) => [
      `${request}${SSH}exit status ${code}, ${SURE}${stderr}`,
      `${request}${SSH}exit status ${code}, please ${SURE}${stderr}`,
    ]);
}

/** Refusals of docker's command line. */
export const DOCKER_CLIENT_RULES: readonly DaemonRule[] = [
  {
    id: "docker-ssh-ended",
    by: "shim",
    summary: "docker reaches another machine's daemon over SSH, and the ssh that it started ended with an error",
    texts: [...ssh("<number>", "<any>"), `${SSH}<any>`],
    evidence: "source",
    fix:
      "run what docker runs, the message has it: ssh USER@HOST docker system dial-stdio: what ssh says there is the cause (stderr= behind it): name, port, host key, key. DOCKER_HOST or the context is ssh://USER@HOST:PORT without a path; ~/.ssh/config counts. docker has to be there, too, 18.09 or newer, and the user in its group docker. Several connections at once: MaxStartups and MaxSessions of sshd, or ControlMaster auto",
    links: ["https://docs.docker.com/engine/security/protect-access/#use-ssh-to-protect-the-docker-daemon-socket"],
  },
  {
    id: "docker-ssh-denied",
    refines: ["docker-ssh-ended", "docker-not-running"],
    by: "shim",
    summary:
      "docker reaches another machine's daemon over SSH, and that machine does not let it in: it has no key that it takes",
    texts: [
      ...ssh("255", "Permission denied (<words>)."),
      ...ssh("255", "<any>Permission denied (<words>)<any>"),
      ...ssh("255", "<name>: Permission denied (<any>"),
    ],
    evidence: "source",
    fix:
      "ssh USER@HOST true has to work without a question: docker asks for no password. ssh-copy-id USER@HOST, ssh-add of a key with a passphrase (echo $SSH_AUTH_SOCK), the right user in ssh://USER@HOST. sudo docker and a service use root's keys; in CI write the key to ~/.ssh with mode 600 and start ssh-agent; in a container mount both",
    links: ["https://docs.docker.com/engine/security/protect-access/#use-ssh-to-protect-the-docker-daemon-socket"],
  },
  {
    id: "docker-ssh-host-key",
    refines: "docker-ssh-ended",
    by: "shim",
    summary: "docker reaches another machine's daemon over SSH, whose host key is unknown or has changed",
    texts: [...ssh("255", "Host key verification failed."), ...ssh("255", "<any>Host key verification failed.<any>")],
    evidence: "source",
    fix:
      "ssh USER@HOST once by hand, and compare the fingerprint before yes; in CI ssh-keyscan HOST >> ~/.ssh/known_hosts (which trusts what answers at that moment: better a key that is kept as a variable). Changed: if the machine was made anew, ssh-keygen -R HOST; else another machine may answer in its place. sudo docker reads root's known_hosts",
    links: ["https://docs.docker.com/engine/security/protect-access/#use-ssh-to-protect-the-docker-daemon-socket"],
  },
  {
    id: "docker-ssh-client-missing",
    by: "shim",
    summary:
      "docker is to reach another machine's daemon over SSH, and there is no program ssh where docker itself runs",
    texts: [
      ...["error during connect: <words> <url>: ", "error during connect: "].flatMap((request) =>
        ["$PATH", "%PATH%"].map((path) => `${request}exec: "ssh": executable file not found in ${path}`)
      ),
      'Cannot connect to the Docker daemon at <url>. Is the docker daemon running?: exec: "ssh": executable file not found in $PATH',
    ],
    evidence: "source",
    fix:
      "the context or DOCKER_HOST begins with ssh://, for which docker starts the program ssh: install it where docker runs (openssh-client, apk add openssh-client-default; on Windows the feature OpenSSH Client), in an image too, with the key and known_hosts of the user. A tool with docker's client in it (a container of CI, Portainer, a GitOps agent) needs the same in its image. Without ssh: a daemon with TLS at tcp://HOST:2376",
    links: ["https://docs.docker.com/engine/security/protect-access/#use-ssh-to-protect-the-docker-daemon-socket"],
  },
  {
    id: "docker-ssh-no-docker",
    refines: "docker-ssh-ended",
    by: "shim",
    summary:
      "docker reaches another machine over SSH, and finds no program docker there in the PATH of such a connection",
    texts: [
      ...[
        "bash: docker: command not found",
        "bash: line 1: docker: command not found",
        "zsh:1: command not found: docker",
        "sh: docker: not found",
        "ash: docker: not found",
      ]
        .flatMap((text) => ssh("127", text)),
      ...ssh("127", "<any>"),
      ...ssh("127", ""),
    ],
    evidence: "source",
    fix:
      "ssh HOST 'command -v docker; echo $PATH': a connection without a terminal reads no .profile. Install Docker's client there, or link it into a directory of that PATH (/usr/local/bin/docker; Synology, QNAP, macOS and Homebrew have it elsewhere), or set PATH in ~/.zshenv, or in ~/.ssh/environment with PermitUserEnvironment of sshd",
    links: ["https://github.com/docker/for-mac/issues/4382", `${CLI}/connhelper`],
  },
  {
    id: "docker-ssh-podman-machine",
    refines: "docker-ssh-ended",
    by: "shim",
    summary:
      "docker or docker compose is to reach Podman's virtual machine over SSH at a port at which it does not listen: DOCKER_HOST or a connection is of an earlier start",
    texts: ["/run/podman/podman.sock", "/run/user/<number>/podman/podman.sock"].flatMap((socket) =>
      ssh("255", "<any>").map((text) =>
        text.replace(
          SSH,
          `command [ssh <any> 127.0.0.1 docker --host unix://${socket} system dial-stdio] has exited with `,
        )
      )
    ),
    evidence: "reported",
    fix:
      "podman machine list shows whether it runs (podman machine start), podman system connection ls the port that it has now. Compare echo $DOCKER_HOST and docker context ls: unset DOCKER_HOST, and let docker use the socket or pipe that podman machine start names (npipe:////./pipe/podman-machine-default on Windows; Podman Desktop: Docker compatibility). The same port and no answer: podman machine stop and start, or update Podman",
    links: ["https://github.com/podman-desktop/podman-desktop/issues/4714"],
  },
  {
    id: "docker-host-url",
    by: "shim",
    summary: "the address of the daemon (DOCKER_HOST, -H, a context) is none that docker can use",
    texts: INIT.flatMap((step) => [
      `${step}ssh host connection is not valid: <any>`,
      `${step}ssh host connection is not valid: invalid SSH URL: no host specified`,
      `${step}unable to parse docker host <name>`,
      `${step}unable to parse docker host <path>`,
      `${step}specify only one -H`,
    ]),
    evidence: "source",
    anywhere: ["docker", "ssh host connection", "specify only one -H"],
    fix:
      "echo $DOCKER_HOST; docker context ls: it is unix:///var/run/docker.sock, tcp://HOST:2376, npipe:////./pipe/docker_engine or ssh://USER@HOST:PORT, without a path, a password or spaces; several addresses are not possible. unset DOCKER_HOST takes the context again, whose address docker context update NAME --docker host=… changes",
    links: [CONTEXTS],
  },
  {
    id: "docker-host-scheme-twice",
    refines: ["docker-host-unresolved", "peer-any-unresolved"],
    by: "shim",
    summary:
      "docker takes unix or npipe for the name of a host: the address of the daemon (DOCKER_HOST, -H, a context) has two schemes",
    texts: ["unix", "npipe"].flatMap((scheme) =>
      ["server misbehaving", "no such host", "Temporary failure in name resolution", "Try again"].flatMap((why) => [
        `dial tcp: lookup ${scheme} on <name>: ${why}`,
        `dial tcp: lookup ${scheme}: ${why}`,
        `error during connect: <words> <url>: dial tcp: lookup ${scheme} on <name>: ${why}`,
        `error during connect: <words> <url>: dial tcp: lookup ${scheme}: ${why}`,
      ])
    ),
    evidence: "reported",
    // Any program prints the bare words, where its address has two schemes.
    anywhere: ["error during connect", "docker", "Docker", "DOCKER", "podman", "npipe"],
    fix:
      "echo $DOCKER_HOST; docker context ls: such an address is tcp://unix:///…, or a program put tcp:// or http:// before it. Write unix:///var/run/docker.sock (Podman: unix://$XDG_RUNTIME_DIR/podman/podman.sock with systemctl --user start podman.socket) alone; unset DOCKER_HOST takes the context again",
    links: ["https://github.com/podman-desktop/podman-desktop/issues/4573", CONTEXTS],
  },
  {
    id: "docker-context-tls",
    by: "shim",
    summary: "a file of TLS that docker's context or DOCKER_CERT_PATH names is no certificate or key that it can use",
    texts: [
      ...INIT.flatMap((step) => [
        `${step}failed to retrieve context tls info: ca.pem seems invalid`,
        `${step}failed to retrieve context tls info: no valid private key found`,
        `${step}failed to retrieve context tls info: <any>`,
      ]),
      "private key is encrypted - support for encrypted private keys has been removed, see <url>",
      "failed to retrieve context tls info: private key is encrypted - support for encrypted private keys has been removed, see <url>",
    ],
    evidence: "source",
    anywhere: ["docker", "context tls info"],
    fix:
      "openssl x509 -in ca.pem -noout -subject and openssl pkey -in key.pem -noout: files are PEM, ca.pem the CA that signed the daemon's certificate, key.pem without a password (openssl rsa -in key.pem -out plain.pem, mode 600). Then docker context update NAME --docker host=tcp://HOST:2376,ca=ca.pem,cert=cert.pem,key=key.pem: the context has copies of them; without a context DOCKER_CERT_PATH is the directory",
    links: ["https://docs.docker.com/engine/security/protect-access/", CONTEXTS],
  },
  {
    id: "docker-client-config",
    by: "shim",
    summary: "docker cannot read its own configuration ~/.docker/config.json: it is another user's, or no JSON",
    texts: [
      "Error loading config file: open <path>: permission denied",
      "Error loading config file: <path>: open <path>: permission denied",
      "Error loading config file: stat <path>: permission denied",
      "Error loading config file: <any>",
      "Error parsing config file (<path>): <any>",
      "parsing config file (<path>): <any>",
      "loading config file: open <path>: permission denied",
      "loading config file: <any>",
      "Failed to load docker config: <any>",
    ],
    evidence: "source",
    anywhere: [".docker", "docker"],
    behind: "all",
    fix:
      'ls -l ~/.docker/config.json; echo $DOCKER_CONFIG $HOME. Another user\'s, mostly after sudo docker login: sudo chown -R "$USER" ~/.docker. No JSON: jq . ~/.docker/config.json shows the place; {} and a new docker login replace it (move the old one away). A CI variable that was written into it may be empty or lack base64 -d. As a warning it does not stop docker, which goes on without logins',
    links: ["https://docs.docker.com/reference/cli/docker/#configuration-files"],
  },
  {
    id: "docker-api-option-too-new",
    refines: "docker-api-version",
    by: "shim",
    summary: "an option or command of docker needs a newer daemon than the one that it asks",
    texts: [
      '"--<words>" requires API version <name>, but the Docker daemon API version is <name>',
      "<words> requires API version <name>, but the Docker daemon API version is <name>",
      '"--<words>" is only supported on a Docker daemon with experimental features enabled',
    ],
    evidence: "source",
    fix:
      "docker version shows client and server: update Docker Engine on the machine of the server (docker context ls: it may be an old remote one, a NAS or boot2docker), and unset DOCKER_API_VERSION, which holds the client to an old version. --gpus needs 19.03. Until then leave the option out",
    links: ["https://docs.docker.com/reference/api/engine/"],
  },
  {
    id: "docker-run-option-value",
    refines: "docker-flag-invalid",
    by: "shim",
    summary:
      "docker run does not take the value of an option: a device's mode, a range of ports, a network that stands twice",
    texts: [
      "docker: bad mode specified: <name>",
      "bad mode specified: <name>",
      "docker: network <name> is specified multiple times",
      "network <name> is specified multiple times",
      "docker: invalid range format for --expose: <any>",
      "invalid range format for --expose: <any>",
      "docker: invalid publish opts format (should be name=value but got <any>",
      "docker: <path> is not an absolute path",
      "docker: bad format for path: <any>",
      "docker: invalid device specification: <any>",
      "docker: --no-healthcheck conflicts with --health-* options",
      "--no-healthcheck conflicts with --health-* options",
      "invalid logging opts for driver none",
      "docker: invalid logging opts for driver none",
    ],
    evidence: "source",
    anywhere: ["docker"],
    fix:
      "correct what the message quotes: --device /dev/x:/dev/y:rwm (the last part has only r, w, m); --expose 8000-8005; each --network once; -v and --device want absolute paths in the container; --log-driver none takes no --log-opt; --no-healthcheck excludes --health-cmd and its times. In a devcontainer.json these are runArgs",
    links: ["https://docs.docker.com/reference/cli/docker/container/run/"],
  },
  {
    id: "docker-seccomp-file",
    refines: "docker-seccomp-profile",
    by: "shim",
    summary:
      "the seccomp profile that docker run or Compose is given is not there on the machine where the command runs",
    texts: [
      "opening seccomp profile (<name>) failed: open <name>: no such file or directory",
      "opening seccomp profile (<path>) failed: open <path>: no such file or directory",
      "opening seccomp profile (<any>) failed: <any>",
      "compacting json for seccomp profile (<any>) failed: <any>",
    ],
    evidence: "source",
    fix:
      'the client reads it, relative to the directory of the command (in compose of the project): ls -l FILE, or an absolute path: --security-opt seccomp=/path/profile.json, security_opt: ["seccomp=./profile.json"]. compacting: the file is not JSON: jq . FILE. Docker\'s own profile needs no file; unconfined turns that guard of the container off',
    links: ["https://docs.docker.com/engine/security/seccomp/"],
  },
  {
    id: "docker-env-file-missing",
    refines: "docker-env-file",
    by: "shim",
    summary: "the file of --env-file does not exist where docker is called",
    texts: [
      "docker: open <name>: no such file or directory",
      "docker: open <path>: no such file or directory",
      "docker: --env-file: open <path>: no such file or directory",
      "docker: --env-file: open <name>: no such file or directory",
      "docker: --label-file: open <name>: no such file or directory",
    ],
    evidence: "source",
    fix:
      "ls -l FILE in the directory from which docker is called: --env-file (and --label-file) is read by the client, with a relative path from there; make it (cp .env.example .env) or name its whole path. A CI job has only what is in the repository: write the file from its secrets first. A snap of Docker reads only files below the home directory",
    links: ["https://docs.docker.com/reference/cli/docker/container/run/#env"],
  },
  {
    id: "docker-build-context-argument",
    refines: "build-context-missing",
    by: "shim",
    summary: "the last argument of docker build is no directory, or the Dockerfile lies outside of it",
    texts: [
      ...["", "unable to prepare context: "].flatMap((step) => [
        `${step}context must be a directory: <path>`,
        `${step}the Dockerfile (<path>) must be within the build context`,
        `${step}the Dockerfile (<name>) must be within the build context`,
        `${step}unable to find 'git': exec: "git": executable file not found in $PATH`,
        `${step}unable to 'git clone' to temporary context directory: <any>`,
      ]),
    ],
    evidence: "source",
    anywhere: ["docker", "prepare context", "Dockerfile"],
    fix:
      "docker build -f docker/Dockerfile . : the last argument is the directory whose files COPY may take, -f the Dockerfile in it (a Dockerfile outside of it needs BuildKit, which Buildx brings). A Git address as context needs git on the machine of the client without BuildKit, and rights to the repository",
    links: ["https://docs.docker.com/build/concepts/context/"],
  },
  {
    id: "docker-cp-missing",
    by: "shim",
    summary: "docker cp finds no such file in the container",
    texts: [
      "Could not find the file <path> in container <name>",
      "could not find the file <path> in container <name>",
    ],
    evidence: "source",
    fix:
      "docker exec NAME ls -l PATH, or docker diff NAME: paths are from the container's /, wildcards do not work (copy the directory), and a file that a step in a CI made may be in another container, or in a volume or tmpfs. A container that was only created has no files of its program yet: docker logs NAME says whether it made them",
    links: ["https://docs.docker.com/reference/cli/docker/container/cp/"],
  },
  {
    id: "docker-load-empty",
    by: "shim",
    summary: "docker load got nothing to read: no file was named and nothing was piped into it",
    texts: ["requested load from stdin, but stdin is empty"],
    evidence: "source",
    fix:
      "docker load -i FILE.tar, or docker save … | ssh HOST docker load; a variable for the file's name may be empty, or the command before the pipe failed",
    links: ["https://docs.docker.com/reference/cli/docker/image/load/"],
  },
  {
    id: "docker-plugin-active",
    by: "shim",
    summary: "a plugin of Docker is to be changed, upgraded or removed while it is enabled",
    texts: [
      "cannot set on an active plugin, disable plugin before setting",
      "plugin must be disabled before upgrading",
      "plugin <name> is enabled",
      "the plugin must be disabled before upgrading",
    ],
    evidence: "source",
    anywhere: ["docker", "from daemon"],
    fix:
      "docker plugin disable NAME (-f while volumes or networks of it are in use, which their containers then lose: stop those first), docker plugin set NAME KEY=VALUE or docker plugin upgrade NAME, docker plugin enable NAME",
    links: ["https://docs.docker.com/reference/cli/docker/plugin/set/"],
  },
];
