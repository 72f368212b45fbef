/** What Docker's daemon and client refuse of containers, networks, volumes, logs and images. @module */

import type { Report } from "./report.ts";

/** What Docker's daemon and client refuse of containers, networks, volumes, logs and images. */
export const DOCKER_REFUSAL_REPORTS: readonly Report[] = [
  {
    text:
      "Error response from daemon: invalid endpoint settings:\nnetwork-scoped aliases are only supported for user-defined networks",
    rule: "docker-alias-default-network",
    source: "moby/moby daemon/container_operations.go",
  },
  {
    text:
      "Error response from daemon: container cannot be connected to multiple networks with one of the networks in private (none) mode",
    rule: "docker-network-none-alone",
    source: "moby/moby daemon/container_operations.go",
  },
  {
    text: "docker: Error response from daemon: Cannot link to /db, as it does not belong to the default network.",
    rule: "docker-alias-default-network",
    source: "moby/moby daemon/container_operations_unix.go",
  },
  {
    text:
      "docker: Error response from daemon: failed to join IPC namespace: container 3fdc3b: non-shareable IPC (hint: use IpcMode:shareable for the donor container)",
    rule: "docker-ipc-not-shareable",
    source: "moby/moby daemon/container_operations_unix.go",
  },
  {
    text: "docker: Error response from daemon: /dev/shm is not mounted, but must be for --ipc=host",
    rule: "docker-shm-not-mounted",
    source: "moby/moby daemon/container_operations_unix.go",
  },
  {
    text: "docker: opening seccomp profile (seccomp.json) failed: open seccomp.json: no such file or directory",
    rule: "docker-seccomp-file",
    source: "docker/cli cli/command/container/opts.go",
  },
  {
    text:
      'docker: Error response from daemon: invalid mount config: must use either propagation mode "rslave" or "rshared" when mount source is within the daemon root, daemon root: "/var/lib/docker", bind mount source: "/var/lib/docker", propagation: "rprivate"',
    rule: "docker-mount-of-data",
    source: "moby/moby daemon/volumes_linux.go",
  },
  {
    text:
      'docker: Error response from daemon: error evaluating symlinks from mount source "/mnt/nas/x": lstat /mnt/nas: stale NFS file handle',
    rule: "docker-mount-source-stale",
    source: "moby/moby daemon/volume/mounts/mounts.go",
  },
  {
    text: "Error response from daemon: remove app_data: volume has active mounts",
    rule: "docker-volume-still-mounted",
    source: "moby/moby daemon/volume/local/local.go",
  },
  {
    text: "Error response from daemon: create app: driver 'rclone' already has volume 'app'",
    rule: "docker-volume-of-driver",
    source: "moby/moby daemon/volume/service/store.go",
  },
  {
    text:
      "Error response from daemon: found references to volume 'app' in driver 'local' but the volume was not found in the driver -- you may need to remove containers referencing this volume or force remove the volume to re-create it",
    rule: "docker-volume-of-driver",
    source: "moby/moby daemon/volume/service/store.go",
  },
  {
    text:
      "docker: Error response from daemon: failed to determine if volume _data path is already mounted: stat /var/lib/docker/volumes/x/_data: transport endpoint is not connected",
    rule: "docker-mount-source-stale",
    source: "moby/moby daemon/volume/local/local_unix.go",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: max-size must be a positive number",
    rule: "docker-log-option-value",
    source: "moby/moby daemon/logger/jsonfilelog/jsonfilelog.go",
  },
  {
    text:
      "docker: Error response from daemon: failed to initialize logging driver: compress cannot be true when max-file is less than 2 or max-size is not set",
    rule: "docker-log-option-value",
    source: "moby/moby daemon/logger/jsonfilelog/jsonfilelog.go",
  },
  {
    text: "docker: Error response from daemon: logger: logging mode not supported: async",
    rule: "docker-log-option-value",
    source: "moby/moby daemon/logger/factory.go",
  },
  {
    text:
      "docker: Error response from daemon: invalid fluentd-address (fluentd:24224:1): address fluentd:24224:1: too many colons in address",
    rule: "docker-log-option-value",
    source: "moby/moby daemon/logger/fluentd/fluentd.go",
  },
  {
    text:
      'docker: Error response from daemon: failed to initialize logging driver: splunk: failed to verify connection - 403 Forbidden - {"text":"Invalid token","code":4}',
    rule: "docker-log-splunk",
    source: "moby/moby daemon/logger/splunk",
  },
  {
    text: "docker: Error response from daemon: rootless systemd driver doesn't support cgroup v1",
    rule: "docker-rootless-cgroup-v1",
    source: "moby/moby daemon/oci_linux.go",
  },
  {
    text: "Error response from daemon: checkpoint is only supported in experimental mode",
    rule: "docker-checkpoint-experimental",
    source: "moby/moby daemon/checkpoint.go",
  },
  {
    text: '{"message":"config cannot be empty in order to create a container"}',
    rule: "docker-start-with-body",
    source: "moby/moby daemon/create.go",
  },
  {
    text:
      "Error response from daemon: Cannot update container 3fdc3b: Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time",
    rule: "docker-update-swap",
    source: "moby/moby daemon/update.go",
  },
  {
    text:
      "Error response from daemon: failed to create task for container: could not delete stale containerd task object: failed to delete task: context deadline exceeded",
    rule: "docker-stale-task",
    source: "moby/moby daemon/internal/libcontainerd/replace.go",
  },
  {
    text: "Error response from daemon: failed to allocate gateway (172.20.0.1): Address already in use",
    rule: "docker-gateway-taken",
    source: "moby/moby daemon/libnetwork/network.go",
  },
  {
    text:
      "Error response from daemon: failed to allocate secondary ip address (DefaultGatewayIPv4:192.168.1.1): Address already in use",
    rule: "docker-gateway-taken",
    source: "moby/moby daemon/libnetwork/network.go",
  },
  {
    text: "Error response from daemon: null ipam driver does not handle specific address pool requests",
    rule: "docker-network-refused",
    source: "moby/moby daemon/libnetwork/ipams/null/null.go",
  },
  {
    text: 'Error response from daemon: configuration network "macvlan-cfg" does not exist',
    rule: "docker-network-refused",
    source: "moby/moby daemon/libnetwork/controller.go",
  },
  {
    text: 'Error response from daemon: only one instance of "host" network is allowed',
    rule: "docker-network-refused",
    source: "moby/moby daemon/libnetwork/drivers/host/host.go",
  },
  {
    text: "Error response from daemon: bridge is a pre-defined network and cannot be removed",
    rule: "docker-network-refused",
    source: "moby/moby daemon/network.go",
  },
  {
    text: "Error response from daemon: IPv4 or IPv6 must be enabled",
    rule: "docker-network-refused",
    source: "moby/moby daemon/libnetwork/drivers/bridge/bridge_linux.go",
  },
  {
    text: "docker: Error response from daemon: macvlan driver does not support port mappings",
    rule: "docker-macvlan-ports",
    source: "moby/moby daemon/libnetwork/drivers/macvlan",
  },
  {
    text: "Error response from daemon: invalid MTU number: -1",
    rule: "docker-network-refused",
    source: "moby/moby daemon/libnetwork/drivers/bridge/bridge_linux.go",
  },
  {
    text:
      "docker: Error response from daemon: failed to set up container networking: failed to add interface veth1a2b to sandbox: failed to configure ipv6: unable to write to 'net/ipv6/conf/eth0/disable_ipv6': read-only file system",
    rule: "docker-sandbox-sysctl-read-only",
    source: "moby/moby daemon/libnetwork/osl/interface_linux.go",
  },
  {
    text:
      "docker: Error response from daemon: failed to set up container networking: bind-mount /proc/1234/ns/net -> /var/run/docker/netns/3c1b: no such file or directory",
    rule: "docker-netns-of-ended-process",
    source: "moby/moby daemon/libnetwork/osl/namespace_linux.go",
  },
  {
    text:
      "docker: Error response from daemon: Running AI models directly by the Engine is not supported yet, please use 'docker model run' instead",
    rule: "docker-model-run",
    source: "moby/moby daemon/containerd/image_snapshot.go",
  },
  {
    text: 'cannot download image with operating system "windows" when requesting "linux"',
    rule: "docker-image-of-windows",
    source: "moby/moby daemon/internal/distribution/pull_v2.go",
  },
  {
    text: "layers from manifest don't match image configuration",
    rule: "docker-image-layers-differ",
    source: "moby/moby daemon/internal/distribution/pull_v2.go",
  },
  {
    text:
      "could not verify layer data for: sha256:3f3f. This may be because internal files in the layer store were modified. Re-pulling or rebuilding this image may resolve the issue",
    rule: "docker-image-layers-differ",
    source: "moby/moby daemon/internal/layer/ro_layer.go",
  },
  {
    text:
      "tag invalid: The image tag 'v1.2' already exists in the 'app' repository and cannot be overwritten because the repository is immutable.",
    rule: "registry-tag-immutable",
    source: "moby/moby daemon/internal/distribution/push_v2.go",
  },
  {
    text: "An image does not exist locally with the tag: app/web",
    rule: "docker-push-tag-missing",
    source: "moby/moby daemon/containerd/image_push.go",
  },
  {
    text: "tag does not exist: registry.example.com/app/web:1.0",
    rule: "docker-push-tag-missing",
    source: "moby/moby daemon/containerd/image_push.go",
  },
  {
    text:
      "Error response from daemon: missing key client.key for client certificate client.cert. CA certificates must use the extension .crt",
    rule: "registry-client-certificate",
    source: "moby/moby daemon/pkg/registry/registry.go",
  },
  {
    text: "Error response from daemon: missing client certificate client.cert for key client.key",
    rule: "registry-client-certificate",
    source: "moby/moby daemon/pkg/registry/registry.go",
  },
  {
    text: "invalid archive: does not contain a manifest.json",
    rule: "docker-load-not-saved",
    source: "moby/moby daemon/internal/image/tarexport/load.go",
  },
  {
    text: 'invalid diffID for layer 2: expected "sha256:aa11", got "sha256:bb22"',
    rule: "docker-image-layers-differ",
    source: "moby/moby daemon/internal/image/tarexport/load.go",
  },
  {
    text: "cannot load linux image on windows",
    rule: "docker-image-of-windows",
    source: "moby/moby daemon/internal/image/tarexport/load.go",
  },
  {
    text: "Error response from daemon: no suitable export target found for platform linux/amd64",
    rule: "docker-save-platform",
    source: "moby/moby daemon/containerd/image_exporter.go",
  },
  {
    text: "Error response from daemon: no endpoints found for registry.example.com",
    rule: "docker-no-endpoints",
    source: "moby/moby daemon/internal/distribution/pull.go",
  },
  {
    text:
      "the --mount option requires BuildKit. Refer to https://docs.docker.com/go/buildkit/ to learn how to build images with BuildKit enabled",
    rule: "docker-classic-builder-option",
    source: "moby/moby daemon/builder/dockerfile",
  },
  {
    text: "unable to convert uid/gid chown string to host mapping: can't find uid for user app: no such user: app",
    rule: "build-chown-user-missing",
    source: "moby/moby daemon/builder/dockerfile/internals_linux.go",
  },
  {
    text: "When using COPY with more than one source file, the destination must be a directory and end with a /",
    rule: "build-copy-directory",
    source: "moby/moby daemon/builder/dockerfile/copy.go",
  },
  {
    text: "Error response from daemon: cannot set on an active plugin, disable plugin before setting",
    rule: "docker-plugin-active",
    source: "moby/moby daemon/pkg/plugin/v2/plugin.go",
  },
  {
    text: '"--gpus" requires API version 1.40, but the Docker daemon API version is 1.39',
    rule: "docker-api-option-too-new",
    source: "docker/cli cmd/docker/docker.go",
  },
  {
    text: "WARNING: Error loading config file: open /home/alice/.docker/config.json: permission denied",
    rule: "docker-client-config",
    source: "docker/cli cli/config/config.go",
  },
  {
    text: "WARNING: Error parsing config file (/root/.docker/config.json): invalid character '}' after object key",
    rule: "docker-client-config",
    source: "docker/cli cli/config/config.go",
  },
  {
    text:
      'Failed to initialize: unable to resolve docker endpoint: context "remote": context not found: open /home/alice/.docker/contexts/meta/1234/meta.json: no such file or directory',
    rule: "docker-context-missing",
    source: "docker/cli cli/context/store/metadatastore.go",
  },
  {
    text:
      'error during connect: Get "http://docker.example.com/v1.47/containers/json": command [ssh -o ConnectTimeout=30 -T -l alice -- host1 docker system dial-stdio] has exited with exit status 255, make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=Permission denied (publickey,password).',
    rule: "docker-ssh-denied",
    source: "docker/cli cli/connhelper/commandconn/commandconn.go",
  },
  {
    text:
      "command [ssh -T -- host1 docker system dial-stdio] has exited with exit status 127, make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=bash: docker: command not found",
    rule: "docker-ssh-no-docker",
    source: "docker/cli cli/connhelper/commandconn/commandconn.go",
  },
  {
    text:
      "Failed to initialize: unable to resolve docker endpoint: ssh host connection is not valid: invalid SSH URL: no host specified",
    rule: "docker-host-url",
    source: "docker/cli cli/connhelper/ssh/ssh.go",
  },
  {
    text: "unable to resolve docker endpoint: failed to retrieve context tls info: ca.pem seems invalid",
    rule: "docker-context-tls",
    source: "docker/cli cli/context/docker/load.go",
  },
  {
    text:
      "private key is encrypted - support for encrypted private keys has been removed, see https://docs.docker.com/go/deprecated/",
    rule: "docker-context-tls",
    source: "docker/cli cli/context/docker/load.go",
  },
  {
    text: "docker: bad mode specified: x",
    rule: "docker-run-option-value",
    source: "docker/cli cli/command/container/opts.go",
  },
  {
    text: "docker: open .env: no such file or directory",
    rule: "docker-env-file-missing",
    source: "docker/cli cli/command/container/opts.go",
  },
  {
    text: 'docker: network "app" is specified multiple times',
    rule: "docker-run-option-value",
    source: "docker/cli cli/command/container/opts.go",
  },
  {
    text: "cannot attach to a stopped container, start it first",
    rule: "docker-attach-stopped",
    source: "docker/cli cli/command/container/attach.go",
  },
  {
    text: "unable to prepare context: context must be a directory: /home/alice/app/Dockerfile",
    rule: "docker-build-context-argument",
    source: "docker/cli cli/command/image/build/context.go",
  },
  {
    text: "unable to prepare context: the Dockerfile (../Dockerfile) must be within the build context",
    rule: "docker-build-context-argument",
    source: "docker/cli cli/command/image/build/context.go",
  },
  {
    text: "unable to prepare context: unable to find 'git': exec: \"git\": executable file not found in $PATH",
    rule: "docker-build-context-argument",
    source: "docker/cli cli/command/image/build/context.go",
  },
  {
    text: "Error response from daemon: Could not find the file /app/x in container web",
    rule: "docker-cp-missing",
    source: "docker/cli cli/command/container/cp.go",
  },
  {
    text: "requested load from stdin, but stdin is empty",
    rule: "docker-load-empty",
    source: "docker/cli cli/command/image/load.go",
  },
  {
    text: "docker: invalid range format for --expose: 80-: invalid port range",
    rule: "docker-run-option-value",
    source: "docker/cli cli/command/container/opts.go",
  },
  {
    text: "Error loading config file: open /etc/app/config.yml: permission denied",
    rule: null,
    source: "an application (form)",
    why: "another program's file",
  },
  {
    text: "umount: volume has active mounts",
    rule: null,
    source: "a volume manager (form)",
    why: "no Docker is named",
  },
  {
    text: "cannot attach to port 5005 of a stopped process",
    rule: null,
    source: "a debugger (form)",
    why: "a debugger",
  },
  {
    text: "invalid archive: failed to decode index: unexpected EOF",
    rule: null,
    source: "a backup program (form)",
    why: "another program's archive",
  },
  {
    text: "command [ssh -T git@example.com] failed with exit status 255",
    rule: null,
    source: "a deployment tool (form)",
    why: "a deployment's own ssh",
  },
];
