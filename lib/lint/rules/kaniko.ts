/**
 * Builds by kaniko, which unpacks images over its own container's root filesystem, without an engine.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const KANIKO = "https://github.com/GoogleContainerTools/kaniko";

/** What kaniko says before why it cannot change its own root filesystem. */
const UNPACKING: readonly string[] = ["failed to get filesystem from image", "extracting fs from image"];

/** What kaniko says before why a program of a step does not start. */
const STARTING = "failed to execute command: starting command";

/** What the rules below have in common. */
const COMMON: Pick<DaemonRule, "by" | "evidence"> = { by: "shim", evidence: "source" };

/** Builds by kaniko. */
export const KANIKO_RULES: readonly DaemonRule[] = [
  {
    id: "kaniko-push-refused",
    ...COMMON,
    summary:
      "kaniko may not push to the destination: it finds no login for that registry, or one without the right to push",
    texts: [
      ...["UNAUTHORIZED", "DENIED"].flatMap((code) => [
        `checking push permission for <name>: ${code}: <value>`,
        `checking push permission for <name>: POST <url>: ${code}: <value>`,
        `checking push permission for <name>: creating push check transport for <name> failed: GET https://auth.docker.io/<name>: ${code}: <value>`,
        `error pushing image: failed to push to destination <name>: POST <url>: ${code}: <value>`,
      ]),
      ...["401 Unauthorized", "403 Forbidden"].flatMap((status) => [
        `checking push permission for <name>: POST <url>: unexpected status code ${status}: <value>`,
        `checking push permission for <name>: POST <url>: unexpected status code ${status}`,
        `checking push permission for <name>: creating push check transport for <name> failed: GET https://auth.docker.io/<name>: unexpected status code ${status}: <value>`,
      ]),
    ],
    isBeforeRuntime: true,
    fix:
      'kaniko reads /kaniko/.docker/config.json alone (or DOCKER_CONFIG): {"auths":{"HOST":{"auth":"…"}}}, base64 of USER:PASSWORD. HOST is the destination\'s registry with its port; for Docker Hub it is https://index.docker.io/v1/ and nothing else. In a pod mount a Secret of type kubernetes.io/dockerconfigjson there, its key .dockerconfigjson as config.json. ' +
      "In CI see that the variables are not empty (protected ones are, on other branches), and that the account may push to that repository or project",
    links: [`${KANIKO}#pushing-to-docker-hub`, `${KANIKO}/issues/1209`],
  },
  {
    id: "kaniko-file-in-the-way",
    ...COMMON,
    summary:
      "kaniko cannot unpack the base image: in its own container a file, a directory or a mount is where the image has something else",
    texts: [
      ...UNPACKING.flatMap((step) => [
        `${step}: mkdir <path>: not a directory`,
        `${step}: mkdir <path>: file exists`,
        `${step}: mkdir <path>: read-only file system`,
        `${step}: error removing <path> to make way for new <words>: unlinkat <path>: <errno>`,
        `${step}: removing whiteout <path>: unlinkat <path>: <errno>`,
        `${step}: unlinkat <path>: device or resource busy`,
      ]),
      "error removing <path> to make way for new <words>: unlinkat <path>: device or resource busy",
      "deleting file system after stage <number>: unlinkat <path>: <errno>",
    ],
    isBeforeRuntime: true,
    fix:
      "use the image gcr.io/kaniko-project/executor as it is: an executor that was copied into another image unpacks over that image's files. Device busy, read-only: a volume is mounted there (a token at /var/run/secrets: automountServiceAccountToken: false; ConfigMaps, caches): mount it elsewhere, or --ignore-path=/PATH, which leaves it out of the image. " +
      "A base image that is kaniko itself needs another builder; several builds in one container: --cleanup",
    links: [`${KANIKO}/issues/1469`, `${KANIKO}/issues/1183`],
  },
  {
    id: "kaniko-not-root",
    ...COMMON,
    summary: "kaniko may not unpack the base image: its container does not run as root, or lacks capabilities",
    texts: UNPACKING.flatMap((step) =>
      ["operation not permitted", "permission denied"].flatMap((errno) =>
        ["chown", "lchown", "mkdir", "open", "chmod", "mknod", "link", "symlink", "unlinkat"].map((call) =>
          `${step}: ${call} <path>: ${errno}`
        )
      )
    ),
    isBeforeRuntime: true,
    fix:
      "let the container run as user 0 (no runAsNonRoot or runAsUser, the SCC anyuid in OpenShift) with the default capabilities: CHOWN, DAC_OVERRIDE, FOWNER, SETUID, SETGID. It needs no privileged container. With a volume on NFS below /kaniko or with root_squash owners cannot be changed: take a local one. Where pods may not be root at all, build with rootless BuildKit or Buildah, or outside of the cluster",
    links: [`${KANIKO}/issues/105`],
  },
  {
    id: "kaniko-outside-container",
    ...COMMON,
    summary:
      "kaniko sees no sign of a container around it and does not start, as it replaces the root filesystem that it runs in",
    texts: [
      "kaniko should only be run inside of a container, run with the --force flag if you are sure you want to continue",
    ],
    fix:
      "run the image gcr.io/kaniko-project/executor in a container (docker run, a pod, the job's image: in CI). If it does run in one, whose marks older releases do not know (cgroup v2, containerd): update kaniko, or give --force, there alone: on a machine --force deletes its files",
    links: [`${KANIKO}#running-kaniko`],
  },
  {
    id: "kaniko-step-platform",
    ...COMMON,
    summary: "a RUN step of kaniko does not start: the base image is of another CPU than the node",
    texts: [
      `${STARTING}: fork/exec <path>: exec format error`,
      `${STARTING}: fork/exec <path>: no such file or directory: exec format error`,
    ],
    fix:
      "kaniko does not emulate: run the build on a node of that CPU (nodeSelector kubernetes.io/arch), one build for each and a manifest list of both (manifest-tool, docker buildx imagetools create); --custom-platform=linux/arm64 only chooses the base image. Or use BuildKit with QEMU. A script with Windows line ends or without #! gives the same",
    links: [`${KANIKO}#flag---custom-platform`],
  },
  {
    id: "kaniko-step-program",
    ...COMMON,
    summary: "a RUN step of kaniko does not start: the base image does not have that program, most often no shell",
    texts: [
      `${STARTING}: fork/exec <path>: no such file or directory`,
      `${STARTING}: exec: <program>: executable file not found in $PATH`,
      `${STARTING}: fork/exec <path>: permission denied`,
    ],
    fix:
      'RUN needs /bin/sh and what it links to: scratch and distroless images have neither: build in a stage that has a shell and COPY --from=STAGE, or SHELL and RUN ["/path/program"] of what is there. If docker build runs the same file: an earlier stage was not unpacked whole: update kaniko, without --use-new-run and --single-snapshot, and not with the executor in another image',
    links: [`${KANIKO}/issues/1421`],
  },
];
