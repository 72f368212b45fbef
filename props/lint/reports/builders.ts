/**
 * Reported errors of builders and CI jobs: Buildx, BuildKit, kaniko, Drone, GitLab Runner; of mirrors, archives and credentials.
 *
 * @module
 */

import type { Report } from "./report.ts";

/** Reported errors. */
export const BUILDER_REPORTS: readonly Report[] = [
  {
    text:
      '  Type     Reason     Age                     From                                    Message\n  ----     ------     ----                    ----                                    -------\n  Normal   Scheduled  10m                     default-scheduler                       Successfully assigned thisisatest/integrationtest-1lmzs3vh06j1k-1mpqberaoqbbs-9 to aks-core8-18738514-vmss000341\n  Normal   Pulling    8m33s (x4 over 9m55s)   kubelet, aks-core8-18738514-vmss000341  Pulling image "examplecr.azurecr.io/testing:f82f9f3b-a66"\n  Warning  Failed     8m32s (x4 over 9m54s)   kubelet, aks-core8-18738514-vmss000341  Failed to pull image "examplecr.azurecr.io/testing:f82f9f3b-a66": [rpc error: code = Unknown desc = Error response from daemon: manifest for examplecr.azurecr.io/testing:f82f9f3b-a66 not found: manifest unknown: manifest unknown, rpc error: code = Unknown desc = Error response from daemon: Get https://examplecr.azurecr.io/v2/testing/manifests/f82f9f3b-a66: unauthorized: authentication required]\n  Warning  Failed     8m32s (x4 over 9m54s)   kubelet, aks-core8-18738514-vmss000341  Error: ErrImagePull',
    rule: "image-not-found",
    source: "corda/corda#5567",
  },
  {
    text:
      'Preparing the "kubernetes" executor 00:00\nUsing Kubernetes namespace: gitlab-runner\nUsing Kubernetes executor with image ghcr.io/astral-sh/uv:latest ...\nUsing attach strategy to execute scripts...\nPreparing environment 00:06\nUsing FF_USE_POD_ACTIVE_DEADLINE_SECONDS, the Pod activeDeadlineSeconds will be set to the job timeout: 1h0m0s...\nWaiting for pod gitlab-runner/runner-i1cvzxzzr-project-1392-concurrent-0-wcbo7dzg to be running, status is Pending\nWaiting for pod gitlab-runner/runner-i1cvzxzzr-project-1392-concurrent-0-wcbo7dzg to be running, status is Pending\n\tContainersNotReady: "containers with unready status: [build helper]"\n\tContainersNotReady: "containers with unready status: [build helper]"\nERROR: Job failed (system failure): prepare environment: setting up trapping scripts on emptyDir: unable to upgrade connection: container not found ("build"). Check https://docs.gitlab.com/runner/shells/index.html#shell-profile-loading for more information',
    rule: "gitlab-build-container-gone",
    source: "astral-sh/uv-docker-example#31",
  },
  {
    text:
      'error checking push permissions -- make sure you entered the correct tag name, and that you are authenticated correctly, and try again: checking push permission for "foo/bar:bionic-99": UNAUTHORIZED: authentication required; [map[Action:pull Class: Name:mgit/clamav Type:repository] map[Action:push Class: Name:foo/bar Type:repository]]',
    rule: "kaniko-push-refused",
    source: "GoogleContainerTools/kaniko#1209",
  },
  {
    text:
      "error: failed to solve: rpc error: code = Unknown desc = failed to do request: Head https://192.168.137.11:5000/v2/base/demo/blobs/sha256:bb9cdec9c7f337940f7d872274353b66e118412cbfd433c711361bcf7922aea4:http: server gave HTTP response to HTTPS client",
    rule: "buildkit-without-tls",
    source: "moby/buildkit#2096",
  },
  {
    text:
      "#10 exporting manifest sha256:b5b33135963e5fcf697258a8310df21e05be4de4e545fb4e2f7aff122c2254eb done\n#10 pushing layers 0.0s done\n#10 ERROR: failed to do request: Head https://kind-registry:5000/v2/nodejs-test/blobs/sha256:aa0808f0538f11b534700e391065ba093d3d67d35203687b70b24d175941cbcb: http: server gave HTTP response to HTTPS client\n------\n > exporting to image:\n------\nerror: failed to solve: rpc error: code = Unknown desc = failed to do request: Head https://kind-registry:5000/v2/nodejs-test/blobs/sha256:aa0808f0538f11b534700e391065ba093d3d67d35203687b70b24d175941cbcb: http: server gave HTTP response to HTTPS client",
    rule: "buildkit-without-tls",
    source: "moby/buildkit#1586",
  },
  {
    text: "http: server gave HTTP response to HTTPS client",
    rule: null,
    symptom: "plain HTTP where HTTPS was asked",
    source: "docker/buildx#163",
  },
  {
    text:
      'Error response from daemon: failed commit on ref "unknown-sha256:97e73e868894ec644547587e78e4e0b529600603f844dbf9e2b6c68e772d85ba": commit failed: "unknown-sha256:97e73e868894ec644547587e78e4e0b529600603f844dbf9e2b6c68e772d85ba" failed size validation: 2031 != 1553: failed precondition',
    rule: "image-layer-invalid",
    source: "infiniflow/ragflow#5010",
  },
  {
    text:
      "[info] Pulling image plugins/drone-erc:latest\n[error] Error pulling plugins/drone-erc:latest. Error: image plugins/drone-erc not found",
    rule: "image-not-found",
    source: "drone-plugins/drone-ecr#17",
  },
  {
    text: 'time="2017-10-22T09:06:36Z" level=fatal msg="Error authenticating: exit status 1"',
    rule: "drone-docker-login",
    source: "drone-plugins/drone-docker#156",
  },
  {
    text:
      '+ /usr/local/bin/dockerd -g /var/lib/docker\ntime="2017-12-06T12:32:59Z" level=fatal msg="Error authenticating: exit status 125"',
    rule: "drone-docker-login",
    source: "drone-plugins/drone-docker#164",
  },
  {
    text:
      "skopeo copy docker-archive:abc.tar docker://localhost:5000/abc:1.0.0\nFATA[0000] initializing source docker-archive:abc.tar: loading tar component manifest.json: file does not exist",
    rule: "docker-load-no-image",
    source: "podman-container-tools/skopeo#2782",
  },
  {
    text:
      ' > [internal] load metadata for docker.io/library/builder:latest:\n------\nDockerfile:4\n--------------------\n   2 |\n   3 |     WORKDIR /app\n   4 | >>> COPY --from=builder /app /app\n   5 |     #COPY . /app\n   6 |     ENV args ""\n--------------------\nERROR: failed to solve: builder: failed to resolve source metadata for docker.io/library/builder:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    rule: "build-stage-missing",
    source: "zhaarey/wrapper#33",
  },
  {
    text:
      'ERROR: failed to solve: node:20-alpine: failed to resolve source metadata for docker.io/library/node:20-alpine: failed to do request: Head "https://dockerproxy.com/v2/library/node/manifests/20-alpine?ns=docker.io": read tcp 192.168.127.130:44148->203.0.113.237:443: read: connection reset by peer',
    rule: "registry-mirror-failed",
    source: "drawdb-io/drawdb#293",
  },
  {
    text:
      'ERROR: failed to solve: ubuntu: failed to resolve source metadata for docker.io/library/ubuntu:latest: failed to do request: Head "https://dc32m.example.com:444/v2/library/ubuntu/manifests/latest?ns=docker.io": dialing dc32m.example.com:444 container via direct connection because static system has no HTTPS proxy: connecting to dc32m.example.com:444: dial tcp: lookup dc32m.example.com: no such host',
    rule: "registry-mirror-failed",
    source: "LiveOverflow/pwn_docker_example#19",
  },
  {
    text:
      "Pulling repository fedora\nFATA[0000] Get https://index.docker.io/v1/repositories/library/fedora/images: dial tcp 203.0.113.84:443: connection refused ",
    rule: "registry-connection-refused",
    source: "moby/moby#11201",
  },
  {
    text:
      "create runtime bundle: unpack rootfs: unpack layer: unpack entry: bin/pkill: link: unpriv.link: unpriv.wrap: linkname: link bundle/rootfs/bin/pgrep bundle/rootfs/bin/pkill: operation not permitted",
    rule: "umoci-unpack-denied",
    source: "opencontainers/umoci#310",
  },
  {
    text: "   ⨯ create runtime bundle: unpack rootfs: chown rootfs: lchown http-bundle/rootfs: operation not permitted",
    rule: "umoci-unpack-denied",
    source: "opencontainers/umoci#262",
  },
  {
    text:
      "create runtime bundle: unpack layer: unpack entry: etc/gshadow: create regular: unpriv.create: open unpacked_atlas/rootfs/etc/gshadow: permission denied",
    rule: "umoci-unpack-denied",
    source: "opencontainers/umoci#222",
  },
  {
    text:
      "Using Docker executor with image jangrewe/gitlab-ci-android ...\nPulling docker image jangrewe/gitlab-ci-android ...\nERROR: Preparation failed: Error: No such image: jangrewe/gitlab-ci-android\nWill be retried in 3s ...\nERROR: Job failed (system failure): Error: No such image: jangrewe/gitlab-ci-android",
    rule: "gitlab-image-not-pulled",
    source: "jangrewe/gitlab-ci-android#41",
  },
  {
    text:
      "Using Docker executor with image docker.pkg.github.com/espressomd/docker/ubuntu-wo-dependencies:fc7628d32de0fce605976ba9edebe7eff186e618 ...\nAuthenticating with credentials from $DOCKER_AUTH_CONFIG\nPulling docker image docker.pkg.github.com/espressomd/docker/ubuntu-wo-dependencies:fc7628d32de0fce605976ba9edebe7eff186e618 ...\nERROR: Preparation failed: Error: No such image: docker.pkg.github.com/espressomd/docker/ubuntu-wo-dependencies:fc7628d32de0fce605976ba9edebe7eff186e618 (docker.go:138:0s)",
    rule: "gitlab-image-not-pulled",
    source: "espressomd/espresso#3858",
  },
  {
    text: "failed to solve: error writing layer blob: not_found",
    rule: "buildkit-cache-upload",
    source: "lance0/rustbgpd#466",
  },
  {
    text:
      "error building image: error building stage: failed to get filesystem from image: stream error: stream ID 1; INTERNAL_ERROR; received from peer",
    rule: "registry-connection-broken",
    source: "GoogleContainerTools/kaniko#3065",
  },
  {
    text:
      "error building image: error building stage: failed to get filesystem from image: mkdir /usr/share/file/magic: not a directory",
    rule: "kaniko-file-in-the-way",
    source: "GoogleContainerTools/kaniko#1469",
  },
  {
    text:
      "INFO[0047] Found cached layer, extracting to filesystem \nerror building image: error building stage: failed to execute command: extracting fs from image: stream error: stream ID 95; INTERNAL_ERROR",
    rule: "registry-connection-broken",
    source: "googleapis/google-cloud-cpp#6336",
  },
  {
    text:
      "2020-10-23 14:21:57,707 [http-nio-8081-exec-253] [ERROR] (o.a.a.d.r.v.DockerV2RemoteRepoHandler:469) - Unable to create manifest markers for 'docker-remote:library/redmine/sha256__991c3847972deff8d8318f971783966066afbc39e6f6a2144f8a9a168b242f58/manifest.json': 'Error fetching https://registry-1.docker.io/v2/library/redmine/manifests/sha256:991c3847972deff8d8318f971783966066afbc39e6f6a2144f8a9a168b242f58 (remote response: 429: Too Many Requests)'",
    rule: "registry-rate-limit",
    source: "docker/hub-feedback#2040",
  },
  {
    text:
      "docker save mysql > mysql.tar\ndocker load < mysql.tar\nError processing tar file(exit status 1): archive/tar: invalid tar header",
    rule: "docker-load-damaged",
    source: "moby/moby#30919",
  },
  {
    text: "Error response from daemon: Error processing tar file(exit status 1): archive/tar: invalid tar header",
    rule: "docker-load-damaged",
    source: "docker/docs#11101",
  },
  {
    text:
      " => ERROR [internal] booting buildkit                                                                                                                  1.3s\n => => pulling image moby/buildkit:buildx-stable-1                                                                                                     0.9s\n => => creating container buildx_buildkit_mybuilder0                                                                                                   0.3s",
    rule: null,
    symptom: "builder not booted",
    source: "docker/buildx#2080",
  },
  {
    text:
      "#1 creating container buildx_buildkit_container-builder0\n#1 creating container buildx_buildkit_container-builder0 5.3s done\n#1 ERROR: exit code 1\n------\n > [internal] booting buildkit:\n------\nexit code 1",
    rule: null,
    symptom: "builder not booted",
    source: "docker/buildx#331",
  },
  {
    text:
      "   ⠼ a9b111f67bac Extracting         116kB/116kB                                          16.4s\n   ⠼ 9186ae473f25 Download complete                                                       16.4s\nfailed to register layer: unlinkat /root/Remote-Wake-Sleep-On-LAN-Server/bootstrap/ico: invalid argument",
    rule: "overlay-on-zfs",
    source: "ex0nuss/Remote-Wake-Sleep-On-LAN-Docker#14",
  },
  {
    text:
      'dockerd[77278]: time="2022-12-01T10:38:50.866413795+08:00" level=error msg="Upload failed, retrying: blob upload unknown"',
    rule: "registry-upload-lost",
    source: "goharbor/harbor#17908",
  },
  {
    text:
      "NAME                   READY     STATUS             RESTARTS   AGE\ndotnet-dddb74c6d-9n48w   0/1       InvalidImageName   0          5m",
    rule: null,
    symptom: "InvalidImageName",
    source: "helm/charts#14012",
  },
  {
    text:
      'File "site-packages\\docker\\credentials\\store.py", line 93, in _execute\ndocker.credentials.errors.StoreError: Credentials store docker-credential-desktop exited with "error listing credentials - err: exit status 1, out: `Has not found item.`".',
    rule: "docker-credential-helper",
    source: "orcfoss/Rboxlo#61",
  },
  {
    text:
      'Error saving credentials: error storing credentials - err: exit status 1, out: `pass not initialized: exec: "pass": executable file not found in $PATH:`',
    rule: "docker-credential-pass",
    source: "docker/docker-credential-helpers#296",
  },
  {
    text:
      "error building image: error building stage: failed to execute command: starting command: fork/exec /bin/sh: exec format error",
    rule: "kaniko-step-platform",
    source: "GoogleContainerTools/kaniko pkg/commands/run.go (form)",
  },
  {
    text:
      "error building image: error building stage: failed to execute command: starting command: fork/exec /bin/sh: no such file or directory",
    rule: "kaniko-step-program",
    source: "GoogleContainerTools/kaniko#1421",
  },
  {
    text:
      "error building image: error building stage: failed to get filesystem from image: chown /etc/gshadow: operation not permitted",
    rule: "kaniko-not-root",
    source: "GoogleContainerTools/kaniko pkg/util/fs_util.go (form)",
  },
  {
    text:
      "error building image: error building stage: failed to get filesystem from image: removing whiteout kaniko/.docker/.wh..wh..opq: unlinkat /kaniko/.docker/.wh..opq: read-only file system",
    rule: "kaniko-file-in-the-way",
    source: "GoogleContainerTools/kaniko#1183",
  },
  {
    text:
      "error building image: error building stage: failed to get files used from context: failed to get fileinfo for /kaniko/0/kaniko/.config: lstat /kaniko/0/kaniko/.config: no such file or directory",
    rule: "build-source-missing",
    source: "GoogleContainerTools/kaniko#3122",
  },
  {
    text:
      "kaniko should only be run inside of a container, run with the --force flag if you are sure you want to continue",
    rule: "kaniko-outside-container",
    source: "GoogleContainerTools/kaniko cmd/executor/cmd/root.go (form)",
  },
  {
    text:
      "Error: error resolving dockerfile path: please provide a valid path to a Dockerfile within the build context with --dockerfile",
    rule: "build-file-missing",
    source: "GoogleContainerTools/kaniko cmd/executor/cmd/root.go (form)",
  },
  {
    text:
      "error building image: error building stage: failed to take snapshot: write /kaniko/123: no space left on device",
    rule: "disk-full",
    source: "GoogleContainerTools/kaniko pkg/executor/build.go (form)",
  },
  {
    text:
      "error pushing image: failed to push to destination registry.example.com/app:1: POST https://registry.example.com/v2/app/blobs/uploads/: UNAUTHORIZED: authentication required; [map[Action:pull Class: Name:app Type:repository]]",
    rule: "kaniko-push-refused",
    source: "GoogleContainerTools/kaniko pkg/executor/push.go (form)",
  },
  {
    text: "Unable to reach Docker Daemon after 15 attempts.",
    rule: "drone-docker-daemon",
    source: "drone-plugins/drone-docker docker.go (form)",
  },
  {
    text: "ERROR: expected 1 replicas to be ready, got 0",
    rule: "buildx-builder-not-ready",
    source: "docker/buildx#2452",
  },
  {
    text:
      'error: dial unix /run/buildkit/buildkitd.sock: connect: no such file or directory\nERROR: failed to build: listing workers for Build: failed to list workers: Unavailable: connection error: desc = "error reading server preface: EOF"',
    rule: "buildx-builder-unreached",
    source: "docker/buildx#4021",
  },
  {
    text: 'ERROR: no builder "mybuilder" found',
    rule: "buildx-builder-missing",
    source: "docker/buildx store/storeutil/storeutil.go (form)",
  },
  {
    text:
      "ERROR: Multi-platform build is not supported for the docker driver.\nSwitch to a different driver, or turn on the containerd image store, and try again.\nLearn more at https://docs.docker.com/go/build-multi-platform/",
    rule: "buildx-driver-docker",
    source: "docker/buildx build/utils.go (form)",
  },
  {
    text:
      'ERROR: multiple platforms feature is currently not supported for docker driver. Please switch to a different driver (eg. "docker buildx create --use")',
    rule: "buildx-driver-docker",
    source: "docker/buildx build/build.go (form)",
  },
  {
    text: "ERROR: docker exporter does not currently support exporting manifest lists",
    rule: "buildx-load-platforms",
    source: "docker/buildx build/build.go (form)",
  },
  {
    text:
      "Error saving credentials: error storing credentials - err: exit status 1, out: `The name org.freedesktop.secrets was not provided by any .service files`",
    rule: "docker-credential-session",
    source: "docker/docker-credential-helpers secretservice/secretservice.go (form)",
  },
  {
    text:
      'error getting credentials - err: exit status 1, out: `keychain cannot be accessed because the current session does not allow user interaction. The keychain may be locked; unlock it by running "security -v unlock-keychain ~/Library/Keychains/login.keychain-db" and try again`',
    rule: "docker-credential-session",
    source: "docker/docker-credential-helpers osxkeychain/osxkeychain.go (form)",
  },
  {
    text: "error getting credentials - err: exit status 1, out: `exit status 2: gpg: decryption failed: No secret key`",
    rule: "docker-credential-pass",
    source: "docker/docker-credential-helpers pass/pass.go (form)",
  },
  {
    text: 'Get "https://api.example.com/v1/pods?ns=default": EOF',
    rule: null,
    source: "other programs (form)",
    why: "any API has a parameter ns",
  },
  {
    text: "[ERROR] Failed to execute goal on project web: Could not resolve dependencies: Connection refused",
    rule: null,
    source: "apache/maven (form)",
    why: "a build of Java",
  },
  {
    text: "kuttl: FAIL: expected 3 replicas to be ready, got 1",
    rule: null,
    source: "kudobuilder/kuttl (form)",
    why: "a test of a Deployment",
  },
  {
    text: "tar: Error processing archive: unexpected EOF",
    rule: null,
    source: "other programs (form)",
    why: "an archive of files, no container",
  },
  {
    text:
      'ERROR: Job failed (system failure): prepare environment: setting up credentials: Post "https://10.0.0.1:443/api/v1/namespaces/gitlab/secrets": dial tcp 10.0.0.1:443: i/o timeout. Check https://docs.gitlab.com/runner/shells/index.html#shell-profile-loading for more information',
    rule: "gitlab-api-unreached",
    source: "GitLab Runner v16.0.0 (form)",
  },
  {
    text: 'ERROR: Job failed (system failure): pods "runner-x7-project-1-concurrent-0" not found',
    rule: "gitlab-job-pod-removed",
    source: "GitLab Runner v16.0.0 (form)",
  },
  {
    text:
      "ERROR: Job failed (system failure): prepare environment: waiting for pod running: pod status is failed. Check https://docs.gitlab.com/runner/shells/index.html#shell-profile-loading for more information",
    rule: null,
    symptom: "CI job not started",
    source: "GitLab Runner v16.0.0 (form)",
  },
  {
    text: "ERROR: Job failed (system failure): aborted: terminated",
    rule: null,
    symptom: "runner ended",
    source: "GitLab Runner v16.0.0 (form)",
  },
  {
    text: "Error: Failed to initialize container postgres:14",
    rule: "actions-service-unhealthy",
    source: "actions/runner src/Runner.Worker/ContainerOperationProvider.cs (form)",
  },
  {
    text: "unhealthy\nError: Failed to initialize, typesense service is unhealthy.",
    rule: "actions-service-unhealthy",
    source: "typesense/typesense#441",
  },
  {
    text:
      'error: existing instance for "mybuilder" but no append mode, specify the node name to make changes for existing instances',
    rule: "buildx-builder-exists",
    source: "docker/buildx builder/builder.go (form)",
  },
  {
    text:
      "error: could not create a builder instance with TLS data loaded from environment. Please use `docker context create <context-name>` to create a context for current environment and then create a builder instance with `docker buildx create <context-name>`",
    rule: "buildx-tls-environment",
    source: "docker/buildx builder/builder.go (form)",
  },
  {
    text:
      'unable to resolve docker endpoint: context "desktop-linux": context not found: open /home/user/.docker/contexts/meta/fe9c/meta.json: no such file or directory',
    rule: "docker-context-missing",
    source: "docker/cli cli/context/store (form)",
  },
  {
    text:
      'Current context "desktop-linux" is not found on the file system, please check your config file at /home/user/.docker/config.json',
    rule: "docker-context-missing",
    source: "docker/cli cli/command/cli.go (form)",
  },
  {
    text:
      'ERROR: failed to solve: ResourceExhausted: process "/bin/sh -c npm run build" did not complete successfully: cannot allocate memory',
    rule: "build-step-memory",
    source: "moby/buildkit executor (form)",
  },
  {
    text: ".buildkit_qemu_emulator: /bin/sh: Invalid ELF image for this architecture",
    rule: "build-emulator-platform",
    source: "moby/buildkit, qemu linux-user (form)",
  },
  {
    text: 'ERROR: invalid tag "ghcr.io/Foo/bar:latest": repository name must be lowercase',
    rule: "image-name-invalid",
    source: "docker/buildx build (form)",
  },
  {
    text:
      'java.io.IOException: Cannot run program "docker" (in directory "/var/jenkins_home/workspace/web"): error=2, No such file or directory',
    rule: "docker-client-missing",
    source: "jenkinsci/docker-plugin#1069",
  },
  {
    text: 'Error from server (NotFound): pods "runner-x7" not found',
    rule: null,
    source: "kubernetes/kubectl (form)",
    why: "kubectl asked for a pod that does not exist",
  },
  {
    text: 'context "prod" does not exist',
    rule: null,
    source: "other programs (form)",
    why: "a context of kubectl or of another program",
  },
  {
    text: "80f6f0f39682: Pulling fs layer\nopen /var/lib/docker/tmp/GetImageBlob1967091410: no such file or directory",
    rule: "docker-temporary-directory-removed",
    source: "docker/desktop-linux#240",
  },
  {
    text:
      "docker: open /mnt/HD/HD_a2/Nas_Prog/_docker/tmp/GetImageBlob985093261: no such file or directory.\nSee 'docker run --help'.",
    rule: "docker-temporary-directory-removed",
    source: "linuxserver/docker-sonarr#164",
  },
  {
    text: "open /mnt/sda1/var/lib/docker/tmp/GetImageBlob389795205: no such file or directory",
    rule: "docker-temporary-directory-removed",
    source: "docker-archive-public/docker.kitematic#1858",
  },
  {
    text: "Fail to import images: Untar re-exec error: exit status 1: output: archive/tar: invalid tar header",
    rule: "image-layer-invalid",
    source: "linuxserver/docker-radarr#86",
  },
  {
    text:
      "auto-push is currently not implemented for docker driver\nError: buildx call failed with: auto-push is currently not implemented for docker driver",
    rule: "buildx-driver-docker",
    source: "xaynetwork/xaynet#584",
  },
  {
    text: "Error: Docker buildx is required. See https://github.com/docker/setup-buildx-action to set up buildx.",
    rule: "docker-buildx-missing",
    source: "docker/build-push-action#445",
  },
  {
    text:
      'Error: buildkit failed to respond: failed to list workers: Unavailable: connection error: desc = "transport: Error while dialing: dial unix /var/run/buildkit/buildkitd.sock: connect: no such file or directory"',
    rule: "buildx-builder-unreached",
    source: "airbytehq/airbyte#25166",
  },
  {
    text:
      'Error: build: failed to run Build function: Unavailable: connection error: desc = "transport: error while dialing: dial unix /var/run/buildkit/buildkitd.sock: connect: no such file or directory"',
    rule: "buildx-builder-unreached",
    source: "airbytehq/airbyte#27388",
  },
  {
    text:
      "buildkitd did not make connection available after start with error: timeout: buildkitd failed to start (in time)",
    rule: "buildx-builder-unreached",
    source: "earthly/earthly#1934",
  },
  {
    text:
      "Error: buildx failed with: ERROR: failed to solve: executor failed running [/bin/sh -c apk update]: exit code: 1",
    rule: null,
    symptom: "build step failed",
    source: "docker/build-push-action#748",
  },
  {
    text: "ERROR: denied: installation not allowed to Create organization package",
    rule: "registry-github-unauthorized",
    source: "ghcr.io (form)",
  },
  {
    text: "Error: Cannot perform an interactive login from a non TTY device",
    rule: "docker-login-not-given",
    source: "docker/cli cli/command/registry (form)",
  },
  {
    text:
      "Error response from daemon: login attempt to https://nexus.example.com/v2/ failed with status: 404 Not Found",
    rule: "registry-answer-invalid",
    source: "moby/moby registry/auth.go (form)",
  },
  {
    text:
      'ctr: failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://docker-images-prod.6aa30f8b08e16409b46e0173d6de2f56.r2.cloudflarestorage.com/registry-v2/docker/registry/v2/blobs/sha256/eb/eb4d0a4ff1fc4d1fd6f37893ff8d58ca0dc1564aadd1af9e3494e7f64659952e/data?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=abc',
    rule: null,
    source: "containerd/containerd#11365",
    why: "cut before the error",
  },
  {
    text: "Error: Username and password required",
    rule: null,
    source: "other programs (form)",
    why: "any program may want them",
  },
  {
    text:
      "failed to register layer: re-exec error: exit status 1: output: ProcessUtilityVMImage \\?\\C:\\ProgramData\\docker\\windowsfilter\\f9613d03a4fae39c\\UtilityVM: The system cannot find the path specified.",
    rule: "windows-layer-unpack",
    source: "docker/for-win#2119",
  },
  {
    text:
      "failed to register layer: re-exec error: exit status 1: output: remove \\\\?\\C:\\ProgramData\\Docker\\windowsfilter\\5f1cdf31\\UtilityVM\\Files\\Windows\\servicing\\Packages\\Microsoft-OneCore-Containers-Package.cat: The process cannot access the file because it is being used by another process.",
    rule: "windows-layer-unpack",
    source: "microsoft/aspnet-docker#191",
  },
  {
    text: "org.testcontainers.containers.ContainerFetchException: Failed to pull image: rmohr/activemq:latest",
    rule: null,
    symptom: "image not fetched",
    source: "open-telemetry/opentelemetry-java-instrumentation#4562",
  },
  {
    text:
      'Mar  1 21:36:33 kubernetes-master-ubuntu kubelet[9576]: E0301 21:36:33.795829    9576 remote_image.go:130] RemoveImage "sha256:1e62b686f055cbaf2813102da095f7cee1e0805f7b4b124a6a7beaba06d07a3c" from image service failed: rpc error: code = Unknown desc = Error response from daemon: conflict: unable to delete 1e62b686f055 (cannot be forced) - image is being used by running container 5f79894ff5b',
    rule: "kubelet-image-cleanup",
    source: "kubernetes/kubernetes#60670",
  },
  {
    text:
      "kubelet[725]: E0920 12:54:55.094797     725 kubelet.go:933] Image garbage collection failed: Error response from daemon: conflict: unable to delete 8078e9a95c44 (cannot be forced) - image is being used by running container 1223d63c4e50",
    rule: "kubelet-image-cleanup",
    source: "kubernetes/kubernetes#33084",
  },
  {
    text:
      "E0820 16:11:20.882842   34288 kubelet.go:1261] Image garbage collection failed once. Stats initialization may not have completed yet: failed to get imageFs info: unable to find data for container /",
    rule: null,
    symptom: "no figures of the disk yet",
    source: "kubernetes/kubeadm#1025",
  },
  {
    text: "ctr: archive/tar: invalid tar header",
    rule: "docker-load-damaged",
    source: "containerd/containerd cmd/ctr (form)",
  },
  {
    text: "X Exiting due to GUEST_IMAGE_LOAD: Failed to load image: ssh: exit",
    rule: null,
    symptom: "image not loaded by minikube",
    source: "kubernetes/minikube pkg/minikube/reason (form)",
  },
  {
    text: "tar: app.tgz: unexpected EOF",
    rule: null,
    source: "other programs (form)",
    why: "an archive of files",
  },
  {
    text:
      '{"outcome":"error","message":"Command failed: docker inspect --type image mcr.microsoft.com/vscode/devcontainers/dotnet:0-8.0","description":"An error occurred setting up the container."}\ndevcontainer process exited with exit code 1\nFailed to create container.\nError: Command failed: docker inspect --type image mcr.microsoft.com/vscode/devcontainers/dotnet:0-8.0\nError code: 1302 (UnifiedContainersErrorFatalCreatingContainer)\nContainer creation failed.',
    rule: "devcontainer-image-missing",
    source: "CommunityToolkit/Windows#423",
  },
  {
    text: "Error: Command failed: docker inspect --type image mcr.microsoft.com/devcontainers/dotnet:8.0-noble",
    rule: "devcontainer-image-missing",
    source: "microsoft/CopilotAdventures#39",
  },
  {
    text:
      "Failed to create container\nError: Command failed: docker buildx build --load --build-arg BUILDKIT_INLINE_CACHE=1 -f /tmp/devcontainercli-root/container-features/0.56.1-1709665519097/Dockerfile-with-features -t vsc-web --target dev_containers_target_stage /var/lib/docker/codespacemount/workspace/web/.devcontainer\nError code: 1302 (UnifiedContainersErrorFatalCreatingContainer)\nContainer creation failed.",
    rule: null,
    symptom: "dev container not made",
    source: "MicrosoftDocs/mslearn-tailspin-spacegame-web#7804",
  },
  {
    text:
      "[Container] 2022/10/27 02:08:59 Running command docker build --build-arg AWS_DEFAULT_REGION=$AWS_DEFAULT_REGION --tag dlr-build:1.10.0-arm64 .\nCannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
    rule: "codebuild-not-privileged",
    source: "aws/aws-codebuild-docker-images#574",
  },
  {
    text:
      'Error response from daemon: Head "https://registry-1.docker.io/v2/library/mysql/manifests/latest": Get "https://auth.docker.io/token?scope=repository%3Alibrary%2Fmysql%3Apull&service=registry.docker.io": http: server gave HTTP response to HTTPS client',
    rule: "registry-public-without-tls",
    source: "abiosoft/colima#1172",
  },
  {
    text:
      'ERROR: failed to solve: node:20: failed to resolve source metadata for docker.io/library/node:20: failed to do request: Head "https://registry-1.docker.io/v2/library/node/manifests/20": http: server gave HTTP response to HTTPS client',
    rule: "registry-public-without-tls",
    source: "moby/buildkit util/resolver (form)",
  },
  {
    text:
      'latest: Pulling from library/ubuntu\nfailed to copy: httpReadSeeker: failed open: failed to do request: Get "https://docker-images-prod.6aa30f8b08e16409b46e0173d6de2f56.r2.cloudflarestorage.com/registry-v2/docker/registry/v2/blobs/sha256/e1/e149/data?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-SignedHeaders=host&X-Amz-Signature=7f95": dial tcp: lookup docker-images-prod.6aa30f8b08e16409b46e0173d6de2f56.r2.cloudflarestorage.com on 192.168.5.1:53: no such host',
    rule: "registry-dns-of-machine",
    source: "abiosoft/colima#1437",
  },
  {
    text:
      'error pulling image configuration: error parsing HTTP 403 response body: invalid character \'<\' looking for beginning of value: "<?xml version=\\"1.0\\" encoding=\\"UTF-8\\"?>\\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>A1</RequestId></Error>"',
    rule: "registry-store-denied",
    source: "docker/hub-feedback#1318",
  },
  {
    text:
      'Error response from daemon: error pulling image configuration: download failed after attempts=6: denied: <?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>A1</RequestId></Error>',
    rule: "registry-store-denied",
    source: "moby/moby distribution (form)",
  },
  {
    text:
      'Failed to pull image "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:1": rpc error: code = Unknown desc = failed to pull and unpack image "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:1": failed to copy: httpReadSeeker: failed open: unexpected status code https://prod-us-east-1-starport-layer-bucket.s3.us-east-1.amazonaws.com/1f2a/123/abc?X-Amz-Security-Token=x&X-Amz-Date=20240101T000000Z: 403 Forbidden',
    rule: "registry-store-denied",
    source: "awsdocs/amazon-ecr-user-guide#8 (form)",
  },
  {
    text:
      "failed to copy: httpReadSeeker: failed open: unexpected status from GET request to https://pkg-containers.githubusercontent.com/ghcr1/blobs/sha256:abc?se=2024-01-01T00%3A00%3A00Z&sig=a: 403 Server failed to authenticate the request.",
    rule: "registry-store-denied",
    source: "containerd/containerd core/remotes (form)",
  },
  {
    text:
      'ERROR: error pulling image configuration: error parsing HTTP 403 response body: invalid character \'<\' looking for beginning of value: "<!DOCTYPE HTML PUBLIC \\"-//W3C//DTD HTML 4.01 Transitional//EN\\">\\n<HTML><HEAD>\\n<TITLE>ERROR: The request could not be satisfied</TITLE>\\n</HEAD><BODY>\\n<H1>403 ERROR</H1>\\nThe Amazon CloudFront distribution is configured to block access from your country.\\n</BODY></HTML>"',
    rule: "registry-country-refused",
    source: "curiefense/curiefense#824",
  },
  {
    text:
      'error pulling image configuration: download failed after attempts=6: unknown: <?xml version="1.0" encoding="UTF-8"?><Error><Code>InvalidRequest</Code><Message>Missing x-amz-content-sha256</Message></Error>',
    rule: "registry-mirror-redirect",
    source: "ciiiii/cloudflare-docker-proxy#100",
  },
  {
    text:
      'Error response from daemon: Head "https://registry.corp.example/v2/app/manifests/1": denied: <!DOCTYPE html><html><head><title>Access Denied</title></head><body>Your request was blocked</body></html>',
    rule: "registry-answer-invalid",
    source: "moby/moby distribution (form)",
  },
  {
    text:
      'Using default tag: latest\nError response from daemon: Get "https://registry-1.docker.io/v2/": writing response to registry-1.docker.io:443: connecting to 127.0.0.1:1081: dial tcp 127.0.0.1:1081: connectex: No connection could be made because the target machine actively refused it.',
    rule: "registry-proxy-failed",
    source: "docker/for-win#13994",
  },
  {
    text:
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": dialing registry-1.docker.io:443 static system has no HTTPS proxy: connecting to 203.0.113.79:443: dial tcp 203.0.113.79:443: i/o timeout',
    rule: "registry-unreachable",
    source: "docker/for-mac#6621",
  },
  {
    text:
      "docker: Error response from daemon: Get https://registry-1.docker.io/v2/: dial tcp 203.0.113.89:443: connectex: No connection could be made because the target machine actively refused it.",
    rule: "registry-connection-refused",
    source: "docker/for-mac#1317",
  },
  {
    text:
      'failed to do request: Head "https://registry-1.docker.io/v2/library/nginx/manifests/latest": dialing registry-1.docker.io:443 container via direct connection because static system has no HTTPS proxy: connecting to registry-1.docker.io:443: dial tcp: lookup registry-1.docker.io: no such host',
    rule: "registry-name-unresolved",
    source: "docker/for-mac#6621 (form)",
  },
  {
    text: 'Error response from daemon: Get https://registry-1.docker.io/v2/: invalid proxy URL port "port"',
    rule: "registry-proxy-failed",
    source: "docker/for-win#3591",
  },
  {
    text:
      "Error while pulling image: Get https://index.docker.io/v1/repositories/library/ubuntu/images: http: error connecting to proxy http://%E2%80%9Dhttp://proxy:8080%E2%80%9D: dial tcp: lookup ”http: invalid domain name",
    rule: "registry-proxy-failed",
    source: "moby/moby#26144",
  },
  {
    text:
      'failed to do request: Head "https://registry-1.docker.io/v2/library/nginx/manifests/latest": socks connect tcp 127.0.0.1:1080->registry-1.docker.io:443: dial tcp 127.0.0.1:1080: connect: connection refused',
    rule: "registry-proxy-failed",
    source: "golang/net internal/socks (form)",
  },
  {
    text:
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": proxyconnect tcp: net/http: TLS handshake timeout',
    rule: "registry-proxy-failed",
    source: "docker/cli#3351",
  },
  {
    text:
      "error pinging docker registry registry.corp: setting up certs: missing client certificate registry.cert for key registry.key",
    rule: "registry-client-certificate",
    source: "containers/image#291",
  },
  {
    text:
      "Error response from daemon: missing key ca.key for client certificate ca.cert. Note that CA certificates should use the extension .crt",
    rule: "registry-client-certificate",
    source: "moby/moby#19507 (form)",
  },
  {
    text:
      'Error response from daemon: Get "https://reg.corp/v2/": tls: failed to parse certificate from server: x509: negative serial number',
    rule: "registry-certificate-serial",
    source: "golang/go crypto/x509 (form)",
  },
  {
    text:
      "failed to register layer: exit status 2: \"/sbin/zfs zfs snapshot pond/docker/4522c1adffaf@371563767\" => cannot open 'pond/docker/4522c1adffaf': dataset does not exist\nusage:\n\tsnapshot|snap [-r] [-o property=value] ... <filesystem|volume>@<snap> ...",
    rule: "docker-zfs-dataset",
    source: "moby/moby#30993",
  },
  {
    text:
      'Error response from daemon: container a049ad5cd863: driver "zfs" failed to remove root filesystem: exit status 1: "/usr/sbin/zfs destroy -r data/docker/3085584be1a2" => cannot open \'data/docker/3085584be1a2\': dataset does not exist',
    rule: "docker-zfs-dataset",
    source: "moby/moby#43080",
  },
  {
    text:
      "Error response from daemon: exit status 1: \"/usr/sbin/zfs zfs create -o mountpoint=legacy rpool/docker/abc\" => cannot create 'rpool/docker/abc': out of space",
    rule: "docker-zfs-full",
    source: "moby/moby daemon/graphdriver/zfs (form)",
  },
  {
    text:
      "docker: Error response from daemon: devmapper: Thin Pool has 131 free data blocks which is less than minimum required 163840 free data blocks. Create more free space in thin pool or use dm.min_free_space option to change behavior.",
    rule: "docker-thin-pool-full",
    source: "moby/moby#20272",
  },
  {
    text:
      "[...]   ❗  ::error::Unable to locate executable file: docker. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.",
    rule: "docker-client-missing",
    source: "nektos/act#443",
  },
  {
    text: 'Unable to pull Docker image "jenkins/jnlp-slave:4.0.1-1". Check if image tag name is spelled correctly.',
    rule: null,
    symptom: "ImagePullBackOff",
    source: "jenkinsci/docker-agents#639",
  },
  {
    text:
      "could not connect to unix:///run/buildkit/buildkitd.sock after 10 trials\n========== log ==========\nbuildkitd: could not lock /var/lib/buildkit/buildkitd.lock, another instance running?",
    rule: "buildkit-second-daemon",
    source: "moby/buildkit#6116",
  },
  {
    text:
      "ERROR: failed to solve: failed to push ghcr.io/finchsec/kali:latest: failed to copy: io: read/write on closed pipe",
    rule: "buildkit-push-closed",
    source: "docker/build-push-action#761",
  },
  {
    text: "ERROR: failed to solve: Canceled: context canceled",
    rule: null,
    symptom: "build called off",
    source: "moby/buildkit (form)",
  },
  {
    text:
      "ERROR: failed to build: failed to solve: Internal: stream terminated by RST_STREAM with error code: INTERNAL_ERROR",
    rule: null,
    symptom: "build connection broken",
    source: "moby/buildkit (form)",
  },
  {
    text:
      'ERROR: Preparation failed: invalid pull policy for image "x": pull_policy ([if-not-present]) defined in GitLab pipeline config is not one of the allowed_pull_policies ([always])',
    rule: "gitlab-pull-policy-refused",
    source: "gitlab-org/gitlab-runner common/pull_policy (form)",
  },
  {
    text:
      "pull_policy ([if-not-present]) defined in GitLab pipeline config is not one of the allowed_pull_policies ([always])",
    rule: "gitlab-pull-policy-refused",
    source: "stackoverflow.com/questions/73913931",
  },
  {
    text:
      "pull_policy ([]) defined in Runner config (default) is not one of the allowed_pull_policies ([Always IfNotPresent])",
    rule: "gitlab-pull-policy-refused",
    source: "gitlab-org/gitlab#479766",
  },
  {
    text:
      "ERROR: Job failed (system failure): the configured PullPolicies ([always]) are not allowed by AllowedPullPolicies ([if-not-present])",
    rule: "gitlab-pull-policy-refused",
    source: "gitlab-org/gitlab-runner executors/docker (form)",
  },
  {
    text:
      '*** WARNING: Service runner-abc-docker-0 probably didn\'t start properly.\nHealth check error:\nservice "runner-abc-docker-0-wait-for-service" timeout',
    rule: null,
    symptom: "GitLab service not answering",
    source: "gitlab-org/gitlab-runner executors/docker/services (form)",
  },
  {
    text:
      "##[error]Exit code 1 returned from process: file name '/usr/bin/docker', arguments 'network create --label abc vsts_network_123'.",
    rule: null,
    symptom: "CI job not started",
    source: "microsoft/azure-pipelines-agent (form)",
  },
  {
    text:
      'Sep 09 18:05:09 k8s-master1 rke2[3341]: time="2023-09-09T18:05:09+08:00" level=info msg="Using private registry config file at /etc/rancher/rke2/registries.yaml"\nSep 09 18:05:09 k8s-master1 rke2[3341]: time="2023-09-09T18:05:09+08:00" level=fatal msg="yaml: line 3: mapping values are not allowed in this context"\nSep 09 18:05:09 k8s-master1 systemd[1]: rke2-server.service: Main process exited, code=exited, status=1/FAILURE',
    rule: "k3s-registries-yaml",
    source: "rancher/rke2#4744",
  },
  {
    text:
      'Oct 17 11:01:36 local k3s[19059]: time="2023-10-17T11:01:36-03:00" level=error msg="Failed to process config: failed to process /root/k3s/server/manifests/registries.yaml: Object \'Kind\' is missing in \'{\\"configs\\":{\\"registry.cube.local:5000\\":{\\"tls\\":{\\"insecure_skip_verify\\":true}}}}\'"',
    rule: "k3s-registries-among-manifests",
    source: "k3s-io/k3s#8677",
  },
  {
    text:
      "failed to start daemon: invalid mirror: no scheme specified for \"example.com\": must use either 'https://' or 'http://'",
    rule: "docker-registry-address-invalid",
    source: "moby/moby#50233",
  },
  {
    text: 'Error starting daemon: invalid mirror: unsupported scheme "eg" in "eg:https://registry.docker-cn.com"',
    rule: "docker-registry-address-invalid",
    source: "docker/for-win#4110",
  },
  {
    text: "failed to start daemon: insecure registry http://reg:5000 should not contain '://'",
    rule: "docker-registry-address-invalid",
    source: "moby/moby registry/config.go (form)",
  },
  {
    text:
      "tag invalid: The image tag 'latest' already exists in the 'x' repository and cannot be overwritten because the repository is immutable.",
    rule: "registry-tag-immutable",
    source: "docs.aws.amazon.com/AmazonECR image-tag-mutability (form)",
  },
  {
    text:
      "denied: adding 30 MiB of storage resource, which when updated to current usage of 9.9 GiB will exceed the configured upper limit of 10.0 GiB.",
    rule: "registry-quota-reached",
    source: "goharbor/harbor src/pkg/quota (form)",
  },
  {
    text: "Error: writing manifest: uploading manifest development to registry.local/data-updater: manifest invalid",
    rule: "registry-manifest-refused",
    source: "project-zot/zot#2234",
  },
];
