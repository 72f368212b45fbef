/**
 * A client that does not reach Docker, by the address at which it asks: each belongs to one kind of engine.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

/** What docker, its plugins, docker-compose 1 and Go's clients say of an address at which nothing answers. */
function unreached(address: string): readonly string[] {
  return [
    `Cannot connect to the Docker daemon at ${address}. Is the docker daemon running?`,
    `Couldn't connect to Docker daemon at ${address} - is it running?`,
    `failed to connect to the docker API at ${address}; <any>`,
    `failed to connect to the docker API at ${address}`,
  ];
}
/** The same of a socket in the filesystem, with what Go and Node say of it. */
function unreachedSocket(path: string): readonly string[] {
  return [
    ...unreached(`unix://${path}`),
    ...["no such file or directory", "connection refused"].flatMap((errno) => [
      `dial unix ${path}: connect: ${errno}`,
      `failed to connect to the docker API at unix://${path}; check if the path is correct and if the daemon is running: dial unix ${path}: connect: ${errno}`,
    ]),
    ...["ENOENT", "ECONNREFUSED"].map((errno) => `connect ${errno} ${path}`),
  ];
}

const PIPES: string = oneOf(["docker_engine", "dockerDesktopLinuxEngine", "docker_engine_linux"]);
const NO_PIPE = `open //./pipe/${PIPES}: The system cannot find the file specified.`;
/** Names of the service docker:dind. */
const SERVICES: string = oneOf(["docker", "dind", "docker-dind", "localhost", "127.0.0.1"]);
const PORTS: string = oneOf(["2375", "2376"]);

/** Addresses of Docker at which nothing answers. */
export const DOCKER_REACH_RULES: readonly DaemonRule[] = [
  {
    id: "docker-desktop-not-running",
    refines: "docker-not-running",
    by: "shim",
    summary:
      "Docker Desktop does not run, or is not up yet: its pipe or socket, at which the client asks, is not there",
    texts: [
      NO_PIPE,
      ...[
        "error during connect: <words> <url>: ",
        "error during connect: this error may indicate that the docker daemon is not running.: <words> <url>: ",
        "error during connect: this error may indicate that the docker daemon is not running: <words> <url>: ",
        "error during connect: in the default daemon configuration on Windows, the docker client must be run with elevated privileges to connect.: <words> <url>: ",
        "error during connect: In the default daemon configuration on Windows, the docker client must be run with elevated privileges to connect. This error may also indicate that the docker daemon is not running.: <words> <url>: ",
        `failed to connect to the docker API at npipe:////./pipe/${PIPES}; check if the path is correct and if the daemon is running: `,
        `error during connect: <any>: `,
      ].map((before) => before + NO_PIPE),
      ...unreached(`npipe:////./pipe/${PIPES}`),
      `connect ENOENT //./pipe/${PIPES}`,
      // The daemon's own pipe or socket, of which the proxy of Docker Desktop speaks.
      "open \\\\.\\pipe\\docker_engine_windows: The system cannot find the file specified.",
      "open \\\\.\\pipe\\docker_engine_linux: The system cannot find the file specified.",
      ...["no such file or directory", "connection refused"].flatMap((errno) => [
        `dial unix docker.raw.sock: connect: ${errno}`,
        `dial unix <path>com.docker.docker/Data/<words>: connect: ${errno}`,
        `dial unix <path>com.docker.docker/Data/<path>: connect: ${errno}`,
      ]),
      "pywintypes.error: (2, 'CreateFile', <any>)",
      ...["Error while fetching server API version: ", ""].map((step) => `${step}(2, 'CreateFile', <any>)`),
      ...["<path>/.docker/run/docker.sock", "<path>/.docker/desktop/docker.sock"].flatMap(unreachedSocket),
    ],
    evidence: "reported",
    fix:
      "start Docker Desktop and wait until it says that the engine runs (docker desktop status); it hangs: quit it, on Windows wsl --shutdown, and start it again. If it does not come up, its own message is the cause: wsl --update, virtualization, your user in the group docker-users, an update of Docker Desktop. It runs: docker context ls and unset DOCKER_HOST; docker context use desktop-linux, on Linux docker context use default for Docker Engine without Desktop. Rancher Desktop has that pipe only with the engine dockerd (moby)",
    links: [
      "https://docs.docker.com/desktop/troubleshoot-and-support/troubleshoot/",
      "https://github.com/docker/for-win/issues/13909",
    ],
  },
  {
    id: "docker-context-other-engine",
    by: "shim",
    summary:
      "the client asks at the socket of a virtual machine (Colima, Lima, Rancher Desktop, OrbStack, Podman) that does not run, or is no longer the engine that is used",
    texts: [
      "<path>/.colima/<path>docker.sock",
      "<path>/.config/colima/<path>docker.sock",
      "<path>/.lima/<path>docker.sock",
      "<path>/.rd/docker.sock",
      "<path>/.orbstack/run/docker.sock",
    ].flatMap(unreachedSocket),
    evidence: "reported",
    fix:
      "start it: colima start, limactl start docker, Rancher Desktop, OrbStack. If another engine is in use now, docker context ls and docker context use NAME (desktop-linux, default, colima), and unset DOCKER_HOST, also in the shell's profile. If it runs: the socket is at another path (colima status shows it, ~/.colima/default/docker.sock " +
      "in newer releases)",
    links: [
      "https://github.com/abiosoft/colima/issues/93",
      "https://github.com/abiosoft/colima/blob/v0.8.0/docs/FAQ.md",
    ],
  },
  {
    id: "docker-dind-unreached",
    refines: "docker-not-running",
    by: "shim",
    summary:
      "the job's Docker in Docker (service docker:dind) does not answer at that address: the name is wrong (localhost is the job itself), it has ended, is not up yet, or listens with TLS on 2376",
    texts: ["tcp", "http", "https"].flatMap((scheme) =>
      ["", "/"].flatMap((end) => unreached(`${scheme}://${SERVICES}:${PORTS}${end}`))
    ),
    evidence: "reported",
    fix:
      "give the job services: docker:dind (its alias is the host's name) on a runner with privileged set, whose jobs can do on its host what root can, and read the service's log. From 19.03 on it uses TLS: DOCKER_HOST=tcp://docker:2376, DOCKER_TLS_CERTDIR=/certs, DOCKER_CERT_PATH=/certs/client, DOCKER_TLS_VERIFY=1 and /certs/client among the runner's volumes. Without TLS, only where no other job reaches it: DOCKER_TLS_CERTDIR=\"\" and port 2375 (in a pod localhost). until docker info; do sleep 1; done waits. On a computer of your own unset DOCKER_HOST",
    links: [
      "https://docs.gitlab.com/ci/docker/using_docker_build/",
      "https://github.com/docker-library/docker/issues/170",
    ],
  },
  {
    id: "docker-rootless-not-running",
    refines: "docker-not-running",
    by: "shim",
    summary: "the user's own Docker (rootless) does not run, at whose socket the client asks",
    texts: unreachedSocket("/run/user/<number>/docker.sock"),
    evidence: "reported",
    fix:
      "systemctl --user start docker (enable it, and loginctl enable-linger USER, so that it outlives the log-out); systemctl --user status docker has why it ended. Installed for root only: docker context use default, unset DOCKER_HOST. In cron or a service set XDG_RUNTIME_DIR=/run/user/UID and DOCKER_HOST, with that user's UID",
    links: ["https://docs.docker.com/engine/security/rootless/"],
  },
];
