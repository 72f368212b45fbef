/** Smaller faults of docker's commands, of builds' contexts and of registries. @module */

import type { Report } from "./report.ts";

/** Smaller faults of docker's commands, of builds' contexts and of registries. */
export const DOCKER_DETAIL_REPORTS: readonly Report[] = [
  {
    text: "docker: Error response from daemon: maximum retry count cannot be used with restart policy 'always'.",
    rule: "docker-restart-policy",
    source: "moby/moby daemon/container.go",
  },
  {
    text: "docker: Error response from daemon: invalid restart policy 'allways'.",
    rule: "docker-restart-policy",
    source: "moby/moby daemon/container.go",
  },
  {
    text:
      "docker: Error response from daemon: image with reference app:latest was found but does not match the specified platform: wanted linux/amd64, actual: linux/arm64.",
    rule: "image-platform",
    source: "moby/moby daemon/images/image.go",
  },
  {
    text: "Error response from daemon: requested subnet 10.0.0.0/24 overlaps in the host",
    rule: "docker-network-host-range",
    source: "moby/moby daemon/libnetwork/network.go",
  },
  {
    text: 'service.platform "linux/arm64" should be part of the service.build.platforms: ["linux/amd64"]',
    rule: "compose-service-keys",
    source: "docker/compose pkg/compose/build.go",
  },
  {
    text:
      'invalid argument "vm.max_map_count=262144" for "--sysctl" flag: sysctl \'vm.max_map_count=262144\' is not allowed',
    rule: "docker-sysctl-flag",
    source: "docker/cli opts/opts.go",
  },
  {
    text: 'error checking context: illegal exclusion pattern: "!"',
    rule: "dockerignore-pattern",
    source: "moby/moby pkg/fileutils",
  },
  {
    text: "Error: error contacting notary server: dial tcp: lookup notary.docker.io: no such host",
    rule: "docker-content-trust",
    source: "docker/cli cmd/docker-trust",
  },
  {
    text:
      "Error: remote trust data does not exist for docker.io/acme/app: notary.docker.io does not have trust data for docker.io/acme/app",
    rule: "image-signature",
    source: "docker/cli cmd/docker-trust",
  },
  {
    text: "cowardly refusing to save to a terminal. Use the -o flag or redirect",
    rule: "docker-save-terminal",
    source: "docker/cli cli/command/image/save.go",
  },
  {
    text:
      'time="2026-03-04T05:06:07.123456789Z" level=warning msg="Container failed to exit within 10s of kill - trying direct SIGKILL" container=3fdc error="context deadline exceeded"',
    rule: "docker-kill-slow",
    source: "moby/moby daemon/kill.go",
  },
  {
    text: "ERROR: failed to solve: archive/tar: unknown file mode ?rwxr-xr-x",
    rule: "build-context-special-file",
    source: "moby/buildkit session/filesync",
  },
  {
    text: "ERROR: failed to solve: error from sender: open C:\\Users\\alice\\app\\data: Access is denied.",
    rule: "build-context-special-file",
    source: "moby/buildkit session/filesync",
  },
  {
    text: "ERROR: failed to solve: invalid file request node_modules/.bin/vite",
    rule: "build-context-special-file",
    source: "moby/buildkit session/filesync",
  },
  {
    text:
      "ERROR: failed to solve: cannot copy to non-directory: /var/lib/docker/overlay2/1a2b/merged/app/node_modules/@types/node",
    rule: "build-copy-over-other",
    source: "moby/buildkit solver/llbsolver/file",
  },
  {
    text:
      "ERROR: failed to solve: cannot replace to directory /var/lib/docker/overlay2/1a2b/merged/app/node_modules/x with file",
    rule: "build-copy-over-other",
    source: "moby/buildkit solver/llbsolver/file",
  },
  {
    text:
      'ERROR: failed to solve: process "/bin/sh -c apt-get update" did not complete successfully: exec /bin/sh: exec format error',
    rule: "build-emulator-none",
    source: "moby/buildkit solver/llbsolver/ops/exec_binfmt",
  },
  {
    text: 'ERROR: failed to solve: failed to parse stage name "node:18 AS build": invalid reference format',
    rule: "build-stage-name-invalid",
    source: "moby/buildkit frontend/dockerfile",
  },
  {
    text:
      "ERROR: failed to solve: invalid from flag value builder: pull access denied, repository does not exist or may require authorization",
    rule: "build-from-flag",
    source: "moby/buildkit frontend/dockerfile",
  },
  {
    text: "ERROR: docker buildx build requires 1 argument.\nSee 'docker buildx build --help'.",
    rule: "docker-argument-missing",
    source: "docker/buildx build",
  },
  {
    text: "docker: 'docker run' requires at least 1 argument\n\nUsage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]",
    rule: "docker-argument-missing",
    source: "docker/cli cli/command/container/run.go",
  },
  {
    text: 'ERROR: "docker buildx build" requires exactly 1 argument.',
    rule: "docker-argument-missing",
    source: "docker/cli cli/command/image/build.go",
  },
  {
    text: "Error: No public port '80/tcp' published for web",
    rule: "docker-port-not-published",
    source: "docker/cli cli/command/container/port.go",
  },
  {
    text:
      "docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web (3c1): failed to start userland proxy for port mapping 0.0.0.0:80:172.17.0.2:80/tcp: fork/exec /usr/bin/docker-proxy: no such file or directory",
    rule: "docker-proxy-missing",
    source: "moby/moby daemon/libnetwork/drivers/bridge",
  },
  {
    text: 'docker: Error response from daemon: Could not mount "/srv" to container while the daemon is shutting down',
    rule: "docker-shutting-down",
    source: "moby/moby daemon/volumes_unix.go",
  },
  {
    text: "docker: Error response from daemon: source path must be a directory",
    rule: "docker-windows-option",
    source: "moby/moby daemon/volume/mounts/windows_parser.go",
  },
  {
    text: "docker: Error response from daemon: security option not supported: seccomp",
    rule: "docker-windows-option",
    source: "moby/moby daemon/oci_windows.go",
  },
  {
    text:
      'Error response from daemon: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 10.0.0.5:2377: connect: no route to host"',
    rule: "docker-swarm-manager-no-answer",
    source: "moby/swarmkit ca",
  },
  {
    text:
      'Error response from daemon: rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: remote error: tls: bad certificate"',
    rule: "docker-swarm-handshake",
    source: "moby/swarmkit ca",
  },
  {
    text:
      'Error response from daemon: This node is already part of a swarm. Use "docker swarm leave" to leave this swarm and join another one.',
    rule: "docker-swarm-already-member",
    source: "docker/cli swarm",
  },
  {
    text: "services.web.deploy.resources.limits.memory: invalid size: '512 megs'",
    rule: "compose-service-keys",
    source: "compose-spec/compose-go loader",
  },
  {
    text: "services.web.ports.[]: invalid IP address: localhost",
    rule: "compose-service-keys",
    source: "compose-spec/compose-go loader",
  },
  {
    text: "panic: unable to configure authorization (htpasswd): no access controller registered with name: htpasswd",
    rule: "registry-server-config",
    source: "distribution/distribution registry",
  },
  {
    text:
      "configuration error: error parsing /etc/docker/registry/config.yml: yaml: unmarshal errors:\n  line 3: field storag not found in type configuration.Configuration",
    rule: "registry-server-config",
    source: "distribution/distribution registry",
  },
  {
    text: "failed to create lock: No valid trust data for a peer",
    rule: null,
    source: "a peer-to-peer program (form)",
    why: "no image is named",
  },
];
