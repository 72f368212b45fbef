/** Reports of developers' tools that run containers on an engine. @module */

import type { Report } from "./report.ts";

/** Reported errors of such tools. */
export const DEVELOPER_TOOL_REPORTS: readonly Report[] = [
  {
    text: "Error: Running AWS SAM projects locally requires Docker. Have you got it installed?",
    rule: "tool-without-engine",
    source: "aws/aws-sam-cli#575",
  },
  {
    text: "Could not connect to a docker provider. Please start or install a docker provider.",
    rule: "tool-without-engine",
    source: "ddev/ddev pkg/dockerutil (form)",
  },
  {
    text:
      "Failed to start d10: unable to listen on required ports, port 443 is already in use\nTroubleshooting suggestions at https://docs.ddev.com/en/stable/users/usage/troubleshooting/#unable-listen",
    rule: "ddev-port-used",
    source: "ddev/ddev pkg/ddevapp/router.go",
  },
  {
    text:
      "starting environment for foo... \nCreating ddev-foo-db ... done\nCreating ddev-foo-web ... done\nCreating ddev-router ... done\nFailed to start foo: web service health check timed out ",
    rule: "ddev-container-unhealthy",
    source: "ddev/ddev#778",
  },
  {
    text:
      "Failed to start d10: ddev-router failed to become ready; log=, err=container exited, please use 'docker logs -f ddev-router' to find out why it failed",
    rule: "ddev-container-unhealthy",
    source: "ddev/ddev pkg/ddevapp/router.go",
  },
  {
    text:
      '#16 0.862 ERROR: Feature "Go" (ghcr.io/devcontainers/features/go) failed to install! Look at the documentation at https://github.com/devcontainers/features/tree/main/src/go for help troubleshooting this error.',
    rule: "devcontainer-feature-failed",
    source: "devcontainers/features#1450",
  },
  {
    text:
      'ERROR: failed to solve: process "/bin/sh -c cp -ar /tmp/build-features-src/docker-in-docker_3 /tmp/dev-container-features  && chmod -R 0755 /tmp/dev-container-features/docker-in-docker_3  && cd /tmp/dev-container-features/docker-in-docker_3  && chmod +x ./devcontainer-features-install.sh  && ./devcontainer-features-install.sh  && rm -rf /tmp/dev-container-features/docker-in-docker_3" did not complete successfully: exit code: 1',
    rule: "devcontainer-feature-failed",
    source: "Azure-Samples/azure-search-openai-javascript#224",
  },
  {
    text:
      '0.118 Running apt-get update...\n0.118 ./install.sh: line 100: apt-get: command not found\n0.119 ERROR: Feature "GitHub CLI" (ghcr.io/devcontainers/features/github-cli) failed to install! Look at the documentation at https://github.com/devcontainers/features/tree/main/src/github-cli for help troubleshooting this error.',
    rule: "devcontainer-feature-base",
    source: "usetrmnl/terminus#57",
  },
  {
    text:
      '{"outcome":"error","message":"Failed to process feature ghcr.io/devcontainers/features/python:1","description":"An error occurred setting up the container."}',
    rule: "devcontainer-feature-missing",
    source: "devcontainers/features#432",
  },
  {
    text: "Error: failed to start container fedora-toolbox-34",
    rule: "toolbox-start-failed",
    source: "containers/toolbox#766",
  },
  {
    text:
      "Error: container fedora-toolbox-35 is too old and no longer supported\nRecreate it with Toolbx version 0.0.97 or newer.",
    rule: "toolbox-container-old",
    source: "containers/toolbox src/cmd/run.go",
  },
  {
    text:
      "Error: could not find a supported package manager.\nError: could not set up base dependencies.\nError: An error occurred",
    rule: "distrobox-image-bare",
    source: "89luca89/distrobox#986",
  },
  {
    text: "Cannot start app Mosquitto broker because port 1883 is already in use",
    rule: "home-assistant-port-used",
    source: "home-assistant/supervisor supervisor/exceptions.py",
  },
  {
    text: "creating /home/user/.docker/desktop: mkdir /home/user/.docker/desktop: permission denied",
    rule: "docker-desktop-home-denied",
    source: "docker/desktop-linux#27",
  },
  {
    text:
      'level=fatal msg="instance name \\"k8s\\" too long: \\"/Users/user/a-very-long-name/.lima/k8s/ssh.sock.1234567890123456\\" must be less than UNIX_PATH_MAX=104 characters, but is 120"',
    rule: "lima-path-long",
    source: "lima-vm/lima pkg/instance/create.go",
  },
  {
    text:
      'FATA[0005] failed to download the image, attempted 2 candidates, errors=[failed to download "https://cloud-images.ubuntu.com/releases/x.img": expected HTTP status 200, got "404 Not Found"]',
    rule: "lima-image-download",
    source: "lima-vm/lima (form)",
  },
  {
    text:
      '[hostagent] Driver stopped due to error: "Error Domain=VZErrorDomain Code=1 Description=\\"Internal Virtualization error. The virtual machine failed to start.\\"',
    rule: "vz-machine-failed",
    source: "lima-vm/lima (form)",
  },
  {
    text: "Cannot start nginx: bind() to 0.0.0.0:80 failed",
    rule: null,
    source: "nginx/nginx (form)",
    why: "not Home Assistant's words",
  },
  {
    text: "failed to start container web",
    rule: null,
    source: "any script (form)",
    why: "no word of Toolbx",
  },
  {
    text: "make: apt-get: command not found",
    rule: null,
    source: "any script (form)",
    why: "no feature of a dev container",
  },
  {
    text: 'wget: failed to download "https://example.com/x.img"',
    rule: null,
    source: "any program (form)",
    why: "no virtual machine of Lima",
  },
  {
    text:
      "INFO[0000] starting colima                              \nINFO[0000] downloading disk image ...                    context=vm\nFATA[0071] error starting vm: error at 'creating and starting': error getting qcow image: exec: \"qemu-img\": executable file not found in $PATH ",
    rule: "lima-qemu-missing",
    source: "abiosoft/colima#1188",
  },
  {
    text:
      'Malware blocked "com.docker.vmnetd" was not opened because it contains malware. This action did not harm your mac',
    rule: "docker-desktop-malware",
    source: "docker/for-mac#7615",
  },
  {
    text:
      "**Malware Blocked**\n“com.docker.vmnetd” was not opened because it contains malware. This action did not harm your Mac.",
    rule: "docker-desktop-malware",
    source: "docker/for-mac#7534",
  },
  {
    text:
      "> Malware Blocked. “com.docker.socket” was not opened because it contains malware. this action did not harm your Mac.",
    rule: "docker-desktop-malware",
    source: "docker/for-mac#7520",
  },
  {
    text: "zsh: bad CPU type in executable: docker",
    rule: "mac-program-other-cpu",
    source: "(zsh of macOS, form)",
  },
  {
    text: "Error: fork/exec /usr/local/bin/com.docker.cli: bad CPU type in executable",
    rule: "mac-program-other-cpu",
    source: "golang/go syscall of darwin (form)",
  },
  {
    text: "zsh: bad CPU type in executable: ffmpeg",
    rule: null,
    source: "(a program without containers)",
  },
  {
    text: "Error response from daemon: user declined directory sharing C:\\Users\\u\\app",
    rule: "docker-desktop-share",
    source: "docker/for-win (form)",
  },
  {
    text: "Docker Desktop - Windows Hypervisor is not present\nDocker Desktop is unable to detect a Hypervisor.",
    rule: "docker-desktop-machine",
    source: "docker/for-win (form)",
  },
  {
    text: "Error fetching image details: No manifest found for mcr.microsoft.com/vscode/devcontainers/python:0-3.9.",
    rule: "devcontainer-image-missing",
    source: "devcontainers/cli src/spec-node/utils.ts (form)",
  },
  {
    text:
      "error: failed to solve: dev_container_feature_content_temp: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed",
    rule: "devcontainer-content-image",
    source: "voideditor/void#151",
  },
  {
    text:
      "[981072 ms] pull access denied for dev_container_feature_content_temp, repository does not exist or may require 'docker login': denied: requested access to the resource is denied\n[981078 ms] Exit code 1",
    rule: "devcontainer-content-image",
    source: "devcontainers/cli#60",
  },
  {
    text: 'Error: unable to determine if image already exists for image "node:12.6-buster-slim"',
    rule: "act-image-unread",
    source: "nektos/act#168",
  },
  {
    text:
      'Error: unable to determine if image already exists for image "docker://dvcorg/cml-py3:latest": Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    rule: "docker-not-running",
    source: "nektos/act#338",
  },
  {
    text:
      "Jenkins seems to be running inside container f99772f7840e664d9095d48ddfdfa139e30fbf5cf9a98b5529c35b2e9ba9657d\nbut /var/jenkins_home/workspace/job_develop-W7GC@2 could not be found among []",
    rule: "jenkins-step-not-started",
    source: "eldada/jenkins-in-kubernetes#2",
  },
  {
    text: "Error: Port 3000 not bound after 60000ms",
    rule: "client-container-wait",
    source: "testcontainers/testcontainers-node#214",
  },
  {
    text: 'Error: Log stream ended and message "/ready/" was not received',
    rule: "client-container-wait",
    source:
      "testcontainers/testcontainers-node packages/testcontainers/src/wait-strategies/log-wait-strategy.ts (form)",
  },
  {
    text: "Port 3000 is not bound",
    rule: null,
    source: "a program (form)",
  },
  {
    text:
      "failed to setup alloc: pre-run hook \"network\" failed: could not initialize network configurator: failed to load CNI config: failed to load CNI config list file /opt/cni/config/web.conflist: error parsing configuration list: invalid character '}' looking for beginning of object key string",
    rule: "nomad-cni-config",
    source: "hashicorp/nomad client/allocrunner/networking_cni.go (form)",
  },
  {
    text:
      'generic container: create container: reaper: from container "1aabe62f": wait for reaper 1aabe62f: external check: check target: retries: 571 address: 172.19.0.1:58322: get state: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.46/containers/1aabe62f3a59/json": context deadline exceeded',
    rule: "testcontainers-ryuk",
    source: "testcontainers/testcontainers-go#2798",
  },
  {
    text:
      "failed to create container: connecting to reaper failed: Connecting to Ryuk on localhost:32787 failed: dial tcp [::1]:32787: connect: connection refused",
    rule: "testcontainers-ryuk",
    source: "testcontainers/testcontainers-go#149",
  },
  {
    text:
      "requests.exceptions.HTTPError: 409 Client Error: Conflict for url: http+docker://localhost/v1.55/containers/create?name=testcontainers-ryuk-6810abc7-a781-44ec-928a-2c671c8881d9",
    rule: "testcontainers-ryuk",
    source: "testcontainers/testcontainers-python#1093",
  },
  {
    text: "Error: Failed to connect to Reaper",
    rule: "testcontainers-ryuk",
    source: "testcontainers/testcontainers-node#870",
  },
  {
    text:
      "Error: Command failed: docker build -f /tmp/devcontainercli-me/updateUID.Dockerfile-0.51.1 -t vsc-devcontainertest-df90e87ccf9f-uid --build-arg BASE_IMAGE=mcr.microsoft.com/devcontainers/base:jammy --build-arg REMOTE_USER=vscode --build-arg NEW_UID=1000055 --build-arg NEW_GID=1000001 --build-arg IMAGE_USER=root /tmp/devcontainercli-me/empty-folder",
    rule: "devcontainer-user-id",
    source: "microsoft/vscode-remote-release#9007",
  },
  {
    text:
      '/usr/bin/docker exec  39e7a06f7d9f91d205b7e205aed7273e864e5bf567ac5b7b72473fe533f6bf91 sh -c "command -v bash"\n##[error]Docker exec fail with exit code 1',
    rule: "pipelines-image-bare",
    source: "GitGuardian/ggshield#297",
  },
  {
    text:
      '/usr/bin/docker exec  fe872bb4785d398857c036da1c955b46c8db6da478f78c88a8f901194d385209 sh -c "command -v bash"\nError response from daemon: Container fe872bb4785d398857c036da1c955b46c8db6da478f78c88a8f901194d385209 is not running\n##[error]Docker exec fail with exit code 1',
    rule: "docker-container-not-running",
    source: "microsoft/azure-pipelines-tasks#11765 (with its command)",
  },
];
