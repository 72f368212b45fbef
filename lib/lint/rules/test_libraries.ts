/**
 * Libraries that start containers for tests: Testcontainers of Java, Go, Node.js, .NET, Python and Rust.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const DOCS = "https://java.testcontainers.org";
const ISSUES = "https://github.com/testcontainers";

/** What fails of such libraries. */
export const TEST_LIBRARY_RULES: readonly DaemonRule[] = [
  {
    id: "testcontainers-no-engine",
    by: "shim",
    summary:
      "Testcontainers found no engine of Docker that it can use, mostly at an earlier test: none runs, it looks at another socket, or it is too old for this Docker",
    texts: [
      "Previous attempts to find a Docker environment failed. Will not retry. Please see logs and check configuration",
      "java.lang.IllegalStateException: Previous attempts to find a Docker environment failed. Will not retry. Please see logs and check configuration",
      "java.lang.IllegalStateException at DockerClientProviderStrategy.java:<number>",
      // Of Node.js, .NET and Go.
      "Could not find a working container runtime strategy",
      "Docker is either not running or misconfigured. Please ensure that Docker is running and that the endpoint is properly configured. <any>",
      "Docker is either not running or misconfigured. Please ensure that Docker is running and that the endpoint is properly configured.",
      "rootless Docker not found",
      "rootless Docker not found, failed to create Docker provider",
      "rootless Docker is not supported on Windows",
      "rootless Docker is not supported on Windows, failed to create Docker provider",
      "failed to create Docker provider",
    ],
    evidence: "source",
    anywhere: [
      "testcontainers",
      "Docker environment failed",
      "DockerClientProviderStrategy",
      "container runtime strategy",
      "Docker provider",
      "rootless Docker not found",
      "rootless Docker is not supported on Windows",
      "endpoint is properly configured",
    ],
    fix:
      "the first failure in the log names each address that was tried. docker info has to work for the same user; Colima, Rancher Desktop, Podman, rootless: DOCKER_HOST to the socket of docker context ls, and TESTCONTAINERS_DOCKER_SOCKET_OVERRIDE=/var/run/docker.sock; look at docker.host in ~/.testcontainers.properties. Docker 29 wants Testcontainers for Java 1.21.4 or 2.0.2 (status 400, client version too old). " +
      "In CI give the job an engine: the service docker:dind with DOCKER_HOST, or the host's socket",
    links: [`${DOCS}/supported_docker_environment/`, `${DOCS}/on_failure.html`],
  },
  {
    id: "testcontainers-port-unreached",
    refines: "client-container-wait",
    by: "shim",
    summary:
      "Testcontainers waited in vain for a port of its container: the program in it does not listen, or the engine's published ports are not reached at that address",
    texts: [
      "Timed out waiting for container port to open (<words> ports: [<words>] should be listening)",
      "Timed out waiting for container port to open (<words> ports: <any> should be listening)",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "read the container's log above or with withLogConsumer: a program that ended, a wrong platform, too little memory, a long start (withStartupTimeout). It runs and listens: the port is not reached: the engine is in a virtual machine or elsewhere (Rancher Desktop, Colima, Podman, dind, WSL): TESTCONTAINERS_HOST_OVERRIDE with its address, in a container host.docker.internal; " +
      "localhost may be ::1 while ports are at 127.0.0.1; a VPN or firewall",
    links: [`${DOCS}/features/startup_and_waits/`, `${ISSUES}/testcontainers-java/issues/7044`],
  },
  {
    id: "testcontainers-compose",
    by: "shim",
    summary: "Testcontainers calls docker-compose, which is not installed or fails; its own words stand before",
    texts: [
      "Local Docker Compose not found. Is <any> on the PATH?",
      "Local Docker Compose exited abnormally with code <number> whilst running command: <any>",
      "Containerised Docker Compose exited abnormally with code <number> whilst running command: <any>",
      "Error running local Docker Compose command: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "run the command of the message by hand in the directory of the Compose file: its error is the cause. Not found: withLocalCompose looks for docker-compose; install it, or use ComposeContainer, which calls docker compose (Testcontainers 1.18.0 and newer), in place of DockerComposeContainer. Containerised: the image with compose has to reach the engine's socket, " +
      "and sees only what its directory has: files above it are missing there",
    links: [`${DOCS}/modules/docker_compose/`],
  },
];
