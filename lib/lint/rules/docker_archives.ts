/**
 * What Docker refuses of images that are pulled, pushed, loaded or saved, and of certificates of a registry.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const DAEMON = "https://github.com/moby/moby/tree/docker-v29.0.0/daemon";

/** Refusals of images. */
export const DOCKER_ARCHIVE_RULES: readonly DaemonRule[] = [
  {
    id: "docker-model-run",
    by: "shim",
    summary: "an AI model of Docker Hub is started as if it were a container's image",
    texts: [
      "Running AI models directly by the Engine is not supported yet, please use 'docker model run' instead",
    ],
    evidence: "source",
    fix:
      "docker model run NAME (Docker Desktop's Model Runner, or the package docker-model-plugin), or in compose models: at the top with a service that uses it; an image of an application that serves models is another one",
    links: ["https://docs.docker.com/ai/model-runner/"],
  },
  {
    id: "docker-image-of-windows",
    refines: "image-operating-system",
    by: "shim",
    summary: "the image is of another operating system than Docker's engine: Windows' on Linux, or Linux' on Windows",
    texts: [
      "cannot download image with operating system <name> when requesting <name>",
      "cannot load linux image on windows",
      "cannot load windows image on linux",
      "cannot load <words> image on <words>",
    ],
    evidence: "source",
    fix:
      "docker version shows OS/Arch of the server. Docker Desktop on Windows: the tray's menu, Switch to Linux containers (or to Windows containers), or DockerCli.exe -SwitchDaemon; Windows images need Windows as the host in any case. On a Windows Server without Desktop Linux images need a virtual machine or WSL 2. Else take the image of the right system",
    links: ["https://docs.docker.com/desktop/troubleshoot-and-support/faqs/windowsfaqs/"],
  },
  {
    id: "docker-image-layers-differ",
    by: "shim",
    summary:
      "an image is damaged: its layers do not fit its configuration, or differ from what they were when it was made",
    texts: [
      "layers from manifest don't match image configuration",
      "invalid rootfs in image configuration",
      "could not verify layer data for: <name>. This may be because internal files in the layer store were modified. Re-pulling or rebuilding this image may resolve the issue",
      "could not verify layer data for: <any>",
      'invalid diffID for layer <number>: expected "<digest>", got "<digest>"',
      "invalid diffID for layer <number>: <any>",
    ],
    evidence: "source",
    fix:
      "in the registry: build and push it again, as one that pulls cannot repair it (a tool that copied or changed it left the old configuration). On this machine (could not verify): docker rmi IMAGE and pull or build it anew; files below /var/lib/docker were changed by hand, a virus scanner or a disk with errors (dmesg). Of an archive: save and copy it again, and compare sha256sum",
    links: [`${DAEMON}/internal/distribution/pull_v2.go`],
  },
  {
    id: "docker-push-tag-missing",
    by: "shim",
    summary: "an image is pushed under a name that it does not have on this machine",
    texts: [
      "An image does not exist locally with the tag: <image>",
      "tag does not exist: <image>",
      "failed to push <image>: tag does not exist: <image>",
    ],
    evidence: "source",
    // Git has tags, too.
    anywhere: ["docker", "podman", "nerdctl", "push", "An image does not exist locally", "registry", "image"],
    fix:
      "docker image ls shows the names: docker tag NAME REGISTRY/USER/NAME:TAG, then docker push that. A build with buildx's docker-container driver leaves nothing here without --load: build with --push. In CI each job has images of its own: build and push in one job, or pull it first; sudo docker and docker may be two engines (docker context ls)",
    links: ["https://docs.docker.com/reference/cli/docker/image/push/"],
  },
  {
    id: "docker-load-not-saved",
    refines: "docker-load-no-image",
    by: "shim",
    summary:
      "the archive that docker load reads is none of an image: it was made by docker export, or packed another way",
    texts: [
      "invalid archive: does not contain a manifest.json",
      "invalid archive: does not contain a <any>",
      "invalid archive: failed to load <name>: <any>",
      "invalid archive: failed to decode <name>: <any>",
      "unsupported archive compression",
    ],
    evidence: "source",
    anywhere: ["docker", "does not contain a manifest.json", "daemon"],
    fix:
      "tar -tf FILE: manifest.json or index.json has to stand at its top. Files of a system: it is of docker export: docker import FILE NAME:TAG (without command and environment). An archive in an archive: unpack the outer one (an artifact of CI is a zip). Compression: gzip, bzip2, xz, zstd; file FILE says what it is, an HTML page of a download among them. Make it with docker save -o FILE NAME:TAG",
    links: ["https://docs.docker.com/reference/cli/docker/image/load/"],
  },
  {
    id: "docker-save-platform",
    refines: "image-content-missing",
    by: "shim",
    summary: "an image is to be saved or pushed for a platform whose content is not on this machine",
    texts: [
      "no suitable export target found for platform <path>",
      "no suitable export target found <any>",
      "requested platform(s) (<any>) not found",
      "requested platform(s) (<any>) found, but some content is missing",
    ],
    evidence: "source",
    fix:
      "docker image ls --tree shows which platforms are here: docker pull --platform linux/amd64 IMAGE first, then docker save --platform linux/amd64 -o FILE IMAGE; without --platform all that are here are saved. From registry to registry docker buildx imagetools create -t NEW OLD copies all of them without a pull",
    links: ["https://docs.docker.com/reference/cli/docker/image/save/", `${DAEMON}/containerd/image_exporter.go`],
  },
  {
    id: "docker-no-endpoints",
    by: "shim",
    summary: "Docker has no address left at which it may ask a registry: its mirrors and settings exclude all",
    texts: ["no endpoints found for <name>", "no endpoints found for <image>"],
    evidence: "source",
    anywhere: ["from daemon", "docker"],
    fix:
      "docker info lists Registry Mirrors and Insecure Registries: correct registry-mirrors and insecure-registries in /etc/docker/daemon.json, and allow-nondistributable-artifacts; dockerd --validate, systemctl restart docker. The image's name begins with the registry's host, without http://",
    links: ["https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file"],
  },
  {
    id: "docker-classic-builder-option",
    by: "shim",
    summary: "the Dockerfile or the command uses what only BuildKit has, and Docker's old builder is used",
    texts: [
      "the --<words> option requires BuildKit. Refer to https://docs.docker.com/go/buildkit/ to learn how to build images with BuildKit enabled",
      "the --<words> option requires BuildKit. <any>",
      "<words> requires BuildKit. Refer to <any>",
    ],
    evidence: "source",
    fix:
      "install Buildx (docker-buildx-plugin; docker-buildx in Ubuntu, Alpine docker-cli-buildx), then docker build uses BuildKit; do not set DOCKER_BUILDKIT=0 (env | grep DOCKER_BUILDKIT), and with Docker 18.09 to 20.10 set DOCKER_BUILDKIT=1. docker-compose 1 needs COMPOSE_DOCKER_CLI_BUILD=1 too. A Windows engine has only the old builder: leave --mount and --chmod out",
    links: ["https://docs.docker.com/build/buildkit/"],
  },
  {
    id: "build-chown-user-missing",
    by: "shim",
    summary: "COPY or ADD with --chown names a user or group that the image does not have at that point",
    texts: [
      "unable to convert uid/gid chown string to host mapping: can't find uid for user <name>: no such user: <name>",
      "unable to convert uid/gid chown string to host mapping: <any>",
      ...["uid for user", "gid for group"].map((what) => `can't find ${what} <name>: <any>`),
      "unable to find user <name>: invalid argument",
      "unable to find group <name>: invalid argument",
    ],
    evidence: "source",
    anywhere: ["chown string", "failed to solve", "COPY", "docker build", "Step "],
    fix:
      "make it before the COPY: RUN useradd -r app or adduser -D app (Alpine), in the same stage; or use numbers: --chown=1000:1000 need no name. FROM scratch and distroless have no /etc/passwd of yours: numbers, or COPY --from of it. The group is named too: --chown=app:app needs the group app",
    links: ["https://docs.docker.com/reference/dockerfile/#copy---chown---chmod"],
  },
  {
    id: "build-copy-directory",
    by: "shim",
    summary: "COPY or ADD with several sources has a target that does not end with a slash",
    texts: [
      "When using <words> with more than one source file, the destination must be a directory and end with a /",
      "When using COPY with more than one source file, the destination must be a directory and end with a /",
      "When using ADD with more than one source file, the destination must be a directory and end with a /",
      "when using more than one source file, destination must be a directory",
    ],
    evidence: "source",
    fix:
      'write COPY a b dir/ or COPY *.json ./: with several files the last argument is a directory and ends with /. A wildcard counts as several as soon as it matches two. A space in a file\'s name makes two of it: COPY ["my file", "dir/"]',
    links: ["https://docs.docker.com/reference/dockerfile/#copy"],
  },
];
