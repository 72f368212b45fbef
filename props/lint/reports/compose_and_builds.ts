/** What Compose, BuildKit, Buildx, RootlessKit and registries refuse. @module */

import type { Report } from "./report.ts";

/** What Compose, BuildKit, Buildx, RootlessKit and registries refuse. */
export const COMPOSE_AND_BUILD_REPORTS: readonly Report[] = [
  {
    text: 'cannot extend service "web" in common.yml: service "base" not found',
    rule: "compose-extends-missing",
    source: "compose-spec/compose-go loader/extends.go",
  },
  {
    text: "include cycle detected:\n/srv/app/compose.yaml\n include /srv/app/b.yaml",
    rule: "compose-extends-missing",
    source: "compose-spec/compose-go loader/include.go",
  },
  {
    text: "services.db conflicts with imported resource",
    rule: "compose-include-conflict",
    source: "compose-spec/compose-go loader/loader.go",
  },
  {
    text: "empty compose file",
    rule: "compose-file-empty",
    source: "compose-spec/compose-go loader/loader.go",
  },
  {
    text:
      'invalid project name "My App": must consist only of lowercase alphanumeric characters, hyphens, and underscores as well as start with a letter or number',
    rule: "compose-project-name",
    source: "compose-spec/compose-go loader/loader.go",
  },
  {
    text: 'failed to cast to expected type: strconv.ParseBool: parsing "": invalid syntax',
    rule: "compose-value-not-cast",
    source: "compose-spec/compose-go interpolation",
  },
  {
    text: "$ docker compose up -d\nsecret file /srv/app/secrets/db.txt does not exist",
    rule: "compose-secret-file-missing",
    source: "docker/compose pkg/compose/create.go",
  },
  {
    text: "unsupported external secret db_password",
    rule: "compose-secret-external",
    source: "docker/compose pkg/compose/create.go",
  },
  {
    text:
      'time="2026-03-04T05:06:07.123456789Z" level=warning msg="volume \\"data\\" already exists but was created for project \\"old\\" (expected \\"new\\"). Use `external: true` to use an existing volume"',
    rule: "compose-volume-of-project",
    source: "docker/compose pkg/compose/create.go",
  },
  {
    text: 'service "web" has no container to start',
    rule: "compose-service-not-created",
    source: "docker/compose pkg/compose/convergence.go",
  },
  {
    text: "cannot share volume with service data: container missing",
    rule: "compose-service-not-created",
    source: "docker/compose pkg/compose/convergence.go",
  },
  {
    text: "failed to execute bake: exit status 1",
    rule: "compose-bake-failed",
    source: "docker/compose pkg/compose/build_bake.go",
  },
  {
    text: "Docker Compose requires buildx plugin to be installed",
    rule: "compose-buildx-missing",
    source: "docker/compose pkg/compose/build_bake.go",
  },
  {
    text: "'models' support requires Docker Model plugin",
    rule: "compose-models-missing",
    source: "docker/compose pkg/compose/model.go",
  },
  {
    text: 'required parameter "name" is missing from provider "tunnel" definition',
    rule: "compose-models-missing",
    source: "docker/compose pkg/compose/plugins.go",
  },
  {
    text:
      'time="2026-03-04T05:06:07.123456789Z" level=warning msg="mount of type `bind` should not define `volume` option"',
    rule: "compose-service-keys",
    source: "docker/compose pkg/compose/create.go",
  },
  {
    text:
      'time="2026-03-04T05:06:07.123456789Z" level=warning msg="Found orphan containers ([app-old-1]) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up."',
    rule: "compose-orphans",
    source: "docker/compose pkg/compose/create.go",
  },
  {
    text: 'healthcheck.test must start either by "CMD", "CMD-SHELL" or "NONE"',
    rule: "compose-service-keys",
    source: "compose-spec/compose-go loader/validate.go",
  },
  {
    text:
      'time="2026-03-04T05:06:07.123456789Z" level=warning msg="Found multiple config files with supported names: /srv/app/compose.yaml, /srv/app/docker-compose.yml"',
    rule: "compose-several-files",
    source: "compose-spec/compose-go cli/options.go",
  },
  {
    text:
      'time="2026-03-04T05:06:07.123456789Z" level=warning msg="The \\"DB_PW\\" variable is not set. Defaulting to a blank string."',
    rule: "compose-variable-blank",
    source: "compose-spec/compose-go template/template.go",
  },
  {
    text: 'service.build.platforms MUST include service.platform "linux/arm64": invalid compose project',
    rule: "compose-service-keys",
    source: "compose-spec/compose-go loader/validate.go",
  },
  {
    text: "services.web: can't set container_name and scale as container name must be unique: invalid compose project",
    rule: "compose-service-keys",
    source: "compose-spec/compose-go loader/validate.go",
  },
  {
    text: "services.web.volumes[1]: target /data already mounted as services.web.volumes[0]",
    rule: "compose-service-keys",
    source: "compose-spec/compose-go loader/validate.go",
  },
  {
    text: 'services.deploy.replicas: container name "web" is already in use by service db"',
    rule: "compose-service-keys",
    source: "compose-spec/compose-go types/project.go",
  },
  {
    text: "service \"vpn\" not found for network_mode 'service:vpn'",
    rule: "compose-service-keys",
    source: "compose-spec/compose-go loader/validate.go",
  },
  {
    text: 'services.web.deploy.resources.reservations.devices.0: "count" and "device_ids" attributes are exclusive',
    rule: "compose-service-keys",
    source: "compose-spec/compose-go validation/validation.go",
  },
  {
    text: 'volumes.data: conflicting parameters "external" and "driver" specified',
    rule: "compose-service-keys",
    source: "compose-spec/compose-go validation/external.go",
  },
  {
    text: "services.web.build: invalid type []interface {} for build",
    rule: "compose-service-keys",
    source: "compose-spec/compose-go transform",
  },
  {
    text: "invalid additional host, missing IP: somehost",
    rule: "compose-service-keys",
    source: "compose-spec/compose-go types/hostList.go",
  },
  {
    text: "invalid subnet: netip.ParsePrefix(\"172.20.0.0\"): no '/'",
    rule: "compose-service-keys",
    source: "docker/compose pkg/compose/create.go",
  },
  {
    text:
      "hit OS limits creating a watcher.\nRun 'sysctl fs.inotify.max_user_watches' to check your inotify limits.\nTo raise them, run 'sudo sysctl fs.inotify.max_user_watches=1048576'",
    rule: "compose-watch-limit",
    source: "docker/compose pkg/watch",
  },
  {
    text: "ERROR: failed to solve: dockerfile parse error on line 3: unknown instruction: RUNN (did you mean RUN?)",
    rule: "dockerfile-syntax",
    source: "moby/buildkit frontend/dockerfile/instructions/parse.go",
  },
  {
    text: "ERROR: failed to solve: dockerfile parse error on line 1: FROM requires either one or three arguments",
    rule: "dockerfile-syntax",
    source: "moby/buildkit frontend/dockerfile/instructions/parse.go",
  },
  {
    text: "failed to solve: file with no instructions",
    rule: "dockerfile-empty",
    source: "moby/buildkit frontend/dockerfile/parser",
  },
  {
    text: "failed to solve: dockerfile parse error on line 8: unterminated heredoc",
    rule: "dockerfile-syntax",
    source: "moby/buildkit frontend/dockerfile/parser",
  },
  {
    text: 'ERROR: failed to solve: process "/bin/sh -c apt-get update" did not complete successfully: exit code: 100',
    rule: "build-apt-failed",
    source: "moby/buildkit solver/llbsolver/ops/exec.go",
  },
  {
    text: 'ERROR: failed to solve: process "/bin/sh -c pip install x" did not complete successfully: exit code: 127',
    rule: "build-step-not-found",
    source: "moby/buildkit solver/llbsolver/ops/exec.go",
  },
  {
    text: 'ERROR: failed to solve: target stage "prod" could not be found',
    rule: "dockerfile-target-missing",
    source: "moby/buildkit frontend/dockerfile/dockerfile2llb/convert.go",
  },
  {
    text: "ERROR: failed to solve: circular dependency detected on stage: build",
    rule: "dockerfile-stage-cycle",
    source: "moby/buildkit frontend/dockerfile/dockerfile2llb/validations.go",
  },
  {
    text: "ERROR: failed to solve: base name (${BASE_IMAGE}) should not be blank",
    rule: "dockerfile-base-empty",
    source: "moby/buildkit frontend/dockerfile/dockerfile2llb/convert.go",
  },
  {
    text: "ERROR: failed to solve: failed to process \"${VERSION\": syntax error: missing '}'",
    rule: "dockerfile-base-empty",
    source: "moby/buildkit frontend/dockerfile/shell/lex.go",
  },
  {
    text: "ERROR: failed to solve: frontend grpc server closed unexpectedly",
    rule: "build-frontend-ended",
    source: "moby/buildkit frontend/gateway/gateway.go",
  },
  {
    text: "ERROR: failed to solve: secret npmrc: not found",
    rule: "build-secret-not-given",
    source: "moby/buildkit session/secrets",
  },
  {
    text: 'ERROR: failed to solve: no SSH key "default" forwarded from the client',
    rule: "build-ssh-not-given",
    source: "moby/buildkit solver/llbsolver/mounts/mount.go",
  },
  {
    text: "ERROR: invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set",
    rule: "build-ssh-not-given",
    source: "moby/buildkit session/sshforward/sshprovider",
  },
  {
    text: "ERROR: failed to solve: no active session for 7xkq2: context deadline exceeded",
    rule: "build-session-lost",
    source: "moby/buildkit session/manager.go",
  },
  {
    text: "ERROR: tag is needed when pushing to registry",
    rule: "buildx-output-refused",
    source: "docker/buildx build/build.go",
  },
  {
    text: "ERROR: invalid driver option networks for docker-container driver",
    rule: "buildx-option-refused",
    source: "docker/buildx driver/docker-container/factory.go",
  },
  {
    text: "ERROR: buildkit configuration file not found: /home/alice/buildkitd.toml",
    rule: "buildkitd-config-invalid",
    source: "docker/buildx util/confutil/container.go",
  },
  {
    text:
      "$ docker buildx create --use --buildkitd-config buildkitd.toml\nERROR: failed to read CA file: /etc/certs/ca.pem: open /etc/certs/ca.pem: no such file or directory",
    rule: "buildkitd-config-invalid",
    source: "docker/buildx util/confutil/container.go",
  },
  {
    text: '$ docker buildx create --driver kubernets\nERROR: failed to find driver "kubernets"',
    rule: "buildx-option-refused",
    source: "docker/buildx driver/driver.go",
  },
  {
    text:
      'ERROR: error for bootstrap "buildkit0": deployments.apps is forbidden: User "system:serviceaccount:ci:default" cannot create resource "deployments" in API group "apps" in the namespace "ci"',
    rule: "buildx-kubernetes-denied",
    source: "docker/buildx driver/kubernetes/driver.go",
  },
  {
    text: "ERROR: tls enabled, but missing keys cacert",
    rule: "buildx-option-refused",
    source: "docker/buildx driver/remote/factory.go",
  },
  {
    text: "ERROR: couldn't find a bake definition",
    rule: "buildx-bake-file",
    source: "docker/buildx commands/bake.go",
  },
  {
    text: 'ERROR: additional privileges requested: pass "--allow=fs.read=.." to grant requested privileges',
    rule: "buildx-bake-allow",
    source: "docker/buildx bake/entitlements.go",
  },
  {
    text: "ERROR: docker exporter does not support exporting manifest lists, use the oci exporter instead",
    rule: "buildx-output-refused",
    source: "docker/buildx build/opt.go",
  },
  {
    text:
      'ERROR: network mode "app_default" not supported by buildkit - you can define a custom network for your builder using the network driver-opt in buildx create.',
    rule: "buildx-network-mode",
    source: "docker/buildx build/opt.go",
  },
  {
    text: "ERROR: context builder cannot be removed, run `docker context rm default` to remove this context",
    rule: "buildx-context-builder",
    source: "docker/buildx commands/rm.go",
  },
  {
    text: "buildkitd: could not lock /var/lib/buildkit/buildkitd.lock, another instance running?",
    rule: "buildkit-second-daemon",
    source: "moby/buildkit cmd/buildkitd/main.go",
  },
  {
    text: "buildkitd: no worker found, rebuild the buildkit daemon?",
    rule: "buildkitd-no-worker",
    source: "moby/buildkit cmd/buildkitd/main.go",
  },
  {
    text: 'time="2026-03-04T05:06:07.123456789Z" level=warning msg="skipping oci worker, as runc does not exist"',
    rule: "buildkitd-no-worker",
    source: "moby/buildkit cmd/buildkitd/main_oci_worker.go",
  },
  {
    text:
      'time="2026-03-04T05:06:07.123456789Z" level=warning msg="skipping containerd worker, as \\"/run/containerd/containerd.sock\\" does not exist"',
    rule: "buildkitd-containerd-skipped",
    source: "moby/buildkit cmd/buildkitd/main_containerd_worker.go",
  },
  {
    text:
      "buildkitd: failed to load config from /etc/buildkit/buildkitd.toml: failed to parse config: (3, 1): unexpected token table key",
    rule: "buildkitd-config-invalid",
    source: "moby/buildkit cmd/buildkitd/config/load.go",
  },
  {
    text: "buildkitd: failed to find runc binary",
    rule: "buildkitd-no-worker",
    source: "moby/buildkit executor/runcexecutor/executor.go",
  },
  {
    text: 'error: failed to dial "unix:///run/buildkit/buildkitd.sock" . make sure buildkitd is running',
    rule: "buildkitd-not-running",
    source: "moby/buildkit client/client.go",
  },
  {
    text:
      "ERROR: failed to solve: failed to load cache key: failed to fetch remote https://github.com/acme/app.git: git stderr:\nfatal: could not read Username for 'https://github.com': terminal prompts disabled\n: exit status 128",
    rule: "build-git-denied",
    source: "moby/buildkit source/git/source.go",
  },
  {
    text:
      'ERROR: failed to solve: failed to read dockerfile: failed to load cache key: repository does not contain ref main, output: ""',
    rule: "build-git-ref-missing",
    source: "moby/buildkit source/git/source.go",
  },
  {
    text: "ERROR: failed to solve: failed to load cache key: invalid response status 404",
    rule: "build-url-failed",
    source: "moby/buildkit source/http/source.go",
  },
  {
    text: "ERROR: failed to solve: digest mismatch for https://example.com/x.tar.gz: sha256:aa (expected: sha256:bb)",
    rule: "build-url-failed",
    source: "moby/buildkit source/http/source.go",
  },
  {
    text: "ERROR: url not set for github actions cache",
    rule: "buildkit-cache-settings",
    source: "moby/buildkit cache/remotecache/gha/gha.go",
  },
  {
    text: "ERROR: failed to solve: failed to configure s3 cache exporter: bucket ($AWS_BUCKET) not set for s3 cache",
    rule: "buildkit-cache-settings",
    source: "moby/buildkit cache/remotecache/s3/s3.go",
  },
  {
    text: 'ERROR: failed to solve: required device "nvidia.com/gpu=all" is not registered',
    rule: "buildkit-device-unknown",
    source: "moby/buildkit solver/llbsolver/cdidevices/manager.go",
  },
  {
    text: "AppArmor is not supported on this host, but the profile 'unconfined' was specified",
    rule: "buildkitd-apparmor-absent",
    source: "moby/buildkit executor/oci/spec_linux.go",
  },
  {
    text: 'ERROR: failed to solve: dockerfile parse error on line 4: unsupported mount type "binds"',
    rule: "build-run-mount",
    source: "moby/buildkit frontend/dockerfile/instructions/commands_runmount.go",
  },
  {
    text: 'ERROR: failed to solve: exporter option "rewrite-timestamp" conflicts with "unpack"',
    rule: "buildx-output-refused",
    source: "moby/buildkit exporter/containerimage",
  },
  {
    text:
      'ERROR: failed to solve: failed to parse target platform linux/armhf64: "linux/armhf64": unknown operating system or architecture: invalid argument',
    rule: "dockerfile-platform",
    source: "moby/buildkit frontend/dockerui",
  },
  {
    text: "[rootlesskit:child ] error: command [/usr/bin/dockerd-rootless.sh] exited: exit status 1",
    rule: "rootlesskit-child-ended",
    source: "rootless-containers/rootlesskit pkg/child/child.go",
  },
  {
    text: "[rootlesskit:parent] error: child exited: exit status 1",
    rule: "rootlesskit-child-ended",
    source: "rootless-containers/rootlesskit pkg/parent/parent.go",
  },
  {
    text:
      "[rootlesskit:parent] error: state dir is inaccessible: stat /run/user/1000/dockerd-rootless: permission denied",
    rule: "rootlesskit-state-directory",
    source: "rootless-containers/rootlesskit pkg/parent/parent.go",
  },
  {
    text: "[rootlesskit:parent] error: unknown network mode: bridge",
    rule: "rootlesskit-option-refused",
    source: "rootless-containers/rootlesskit cmd/rootlesskit/main.go",
  },
  {
    text: "digest invalid: provided digest did not match uploaded content",
    rule: "registry-upload-damaged",
    source: "distribution/distribution internal/client/errors.go",
  },
  {
    text: "unexpected status resolving reader: 502 Bad Gateway",
    rule: "registry-layer-status",
    source: "distribution/distribution internal/client/transport/http_reader.go",
  },
  {
    text: 'Error response from daemon: Get "https://reg.example/v2/": stopped after 10 redirects',
    rule: "registry-redirects",
    source: "distribution/distribution internal/client/repository.go",
  },
  {
    text: "dependency cycle detected: module.a -> module.b -> module.a",
    rule: null,
    source: "an infrastructure tool (form)",
    why: "another program's graph",
  },
  {
    text: "failed to find target prod",
    rule: null,
    source: "a build tool (form)",
    why: "a build tool without bake",
  },
  {
    text: "invalid response status 404",
    rule: null,
    source: "an HTTP client (form)",
    why: "no build is named",
  },
  {
    text: "secret stripe: not found",
    rule: null,
    source: "an application (form)",
    why: "an application's own secret",
  },
  {
    text: "failed to cast to expected type: Integer",
    rule: null,
    source: "an application (form)",
    why: "a Java program",
  },
  {
    text: "digest mismatch for package.tgz: sha512-aa (expected: sha512-bb)",
    rule: null,
    source: "a package manager (form)",
    why: "a package manager",
  },
  {
    text: 'E: process "/bin/sh -c make" did not complete successfully: exit code: 2',
    rule: null,
    source: "moby/buildkit solver/llbsolver/ops/exec.go",
    why: "a step's own end",
  },
  {
    text: "unknown network mode: bridged",
    rule: null,
    source: "a virtual machine's manager (form)",
    why: "a virtual machine's option",
  },
  {
    text: "The operation is unsupported.",
    rule: null,
    source: "a database client (form)",
    why: "a database's answer",
  },
];
