/**
 * Faults of a Dockerfile, and of what a build with BuildKit is given: stages, secrets, keys, sources, sessions.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const REFERENCE = "https://docs.docker.com/reference/dockerfile/";
const BUILDKIT = "https://github.com/moby/buildkit/tree/v0.26.0";
/** What BuildKit and its clients put before the fault. */
const STEPS: readonly string[] = ["", "failed to solve: "];
const LINE = "dockerfile parse error on line <number>: ";
/** What shows that a build failed: other programs have some of these words, too. */
const OF_BUILD: readonly string[] = [
  "failed to solve",
  "failed to build",
  "ockerfile",
  "buildkit",
  "buildx",
  "docker build",
  "podman build",
  "kaniko",
  "buildah",
];

/** Each text with what BuildKit puts before it. */
function solved(texts: readonly string[]): readonly string[] {
  return STEPS.flatMap((step) => texts.map((text) => `${step}${text}`));
}

/** Faults of Dockerfiles and of builds. */
export const DOCKERFILE_FAULT_RULES: readonly DaemonRule[] = [
  {
    id: "dockerfile-syntax",
    by: "shim",
    summary:
      "the Dockerfile has a line that is none: an unknown instruction, a wrong number of arguments, an option that its instruction does not have",
    texts: [
      ...solved([
        `${LINE}unknown instruction: <any>`,
        `${LINE}<any>`,
        "dockerfile parse error line <number>: unknown instruction: <any>",
        "dockerfile parse error line <number>: <any>",
      ]),
      "Error response from daemon: dockerfile parse error line <number>: <any>",
      "failed to create LLB definition: dockerfile parse error line <number>: <any>",
      "failed to solve with frontend dockerfile.v0: failed to create LLB definition: dockerfile parse error line <number>: <any>",
    ],
    evidence: "source",
    fix:
      "look at the line that the message names and the one before: a RUN over several lines needs \\ as the last character of each (nothing behind it, no comment line in an old builder); an unknown instruction is mostly the second line of such a command, or a file that is no Dockerfile (a conflict of git, HTML). FROM has an image, or image AS name. # syntax=docker/dockerfile:1 at the top brings <<EOF, --mount, COPY --link to an old BuildKit",
    links: [REFERENCE],
  },
  {
    id: "dockerfile-flag",
    refines: "dockerfile-syntax",
    by: "shim",
    summary: "an option of a Dockerfile's instruction is not known to the builder, or is written without its value",
    texts: [
      "missing a value on flag: <name>",
      "unknown flag: <name>",
      "unknown flag: <any>",
      "duplicate flag specified: <name>",
      "expecting boolean value for flag <name>, not: <name>",
    ].flatMap((error) => [
      ...solved([`${LINE}${error}`]),
      ...solved([`dockerfile parse error line <number>: ${error}`]),
      `Error response from daemon: dockerfile parse error line <number>: ${error}`,
    ]),
    evidence: "source",
    fix:
      "options stand right behind the instruction and have = and no space: COPY --chmod=0755 --chown=app:app FILE /DIR, ADD --checksum=…, FROM --platform=linux/amd64. Unknown: mistyped, not of that instruction, or newer than the builder: # syntax=docker/dockerfile:1 as the first line brings COPY --link, --parents, --exclude, ADD --keep-git-dir and the like to BuildKit; without BuildKit COPY has only --chown and --from",
    links: [REFERENCE],
  },
  {
    id: "dockerfile-empty",
    by: "shim",
    summary: "the Dockerfile is empty, or has comments alone",
    texts: solved([
      "file with no instructions",
      "the Dockerfile (<name>) cannot be empty",
      "no build stage in current context",
      `${LINE}no build stage in current context`,
    ]).concat([
      "No image was generated. Is your Dockerfile empty?",
    ]),
    evidence: "source",
    anywhere: OF_BUILD,
    fix:
      "cat the file that -f names (by default Dockerfile in the context): saved empty, not checked out, or another file. The first instruction is FROM (only ARG may stand before it): no build stage means that an instruction comes before FROM",
    links: [`${REFERENCE}#from`],
  },
  {
    id: "dockerfile-target-missing",
    by: "shim",
    summary: "the build's target (--target, target: in compose) is no stage of the Dockerfile",
    texts: [
      ...solved([
        "target stage <name> could not be found",
        "failed to reach build target <name> in Dockerfile",
        "target stage <name> could not be found (did you mean <name>?)",
      ]),
    ],
    evidence: "source",
    fix:
      "grep -i '^FROM' Dockerfile: a stage is FROM image AS NAME; --target NAME (target: of the service's build in compose, target of bake) has to be one of those. A variable in it may be empty, or another Dockerfile is read (-f, dockerfile:)",
    links: ["https://docs.docker.com/build/building/multi-stage/"],
  },
  {
    id: "dockerfile-stage-cycle",
    by: "shim",
    summary: "a stage of the Dockerfile takes files from itself, or stages do so in a circle",
    texts: solved(["circular dependency detected on stage: <name>", "circular dependency detected on stage: <any>"]),
    evidence: "source",
    fix:
      "COPY --from=NAME names its own stage, or one that needs this one: rename the stage or take the files from another. FROM node AS node makes node the stage itself for a later COPY --from=node: give stages names that no image has",
    links: ["https://docs.docker.com/build/building/multi-stage/"],
  },
  {
    id: "dockerfile-base-empty",
    by: "shim",
    summary: "FROM of the Dockerfile has a variable that is empty: no value was given to its ARG",
    texts: [
      ...solved(["base name (<any>) should not be blank", "base name (<any>) should not be blank (<any>"]),
      "failed to process <any>: syntax error: missing '}'",
      ...solved([
        "failed to process <value>: syntax error: missing '}'",
        "failed to process <value>: unsupported modifier <any>",
      ]),
      ...solved(["failed to process <value>: unexpected end of statement while looking for matching <any>"]),
    ],
    evidence: "source",
    anywhere: ["base name (", ...OF_BUILD],
    fix:
      "an ARG that FROM uses stands before the first FROM, with a default: ARG BASE_IMAGE=debian:12; docker build --build-arg BASE_IMAGE=… or args: in compose sets it (an empty value counts as one). Stages see it only after a second ARG BASE_IMAGE in them. missing }: write ${NAME} whole; of ${NAME%…} and the like only newer Dockerfile frontends know some",
    links: [`${REFERENCE}#understand-how-arg-and-from-interact`],
  },
  {
    id: "dockerfile-platform",
    by: "shim",
    summary:
      "the platform that a build is for (--platform, FROM --platform) is none that exists, or its variable is empty",
    texts: solved([
      "failed to parse target platform <path>: <any>",
      "failed to parse target platform <name>: <any>",
      "failed to parse platform <name>: <any>",
      'failed to parse platform : "" is an invalid component of "": platform specifier component must match "<any>": invalid argument',
    ]),
    evidence: "source",
    anywhere: OF_BUILD,
    fix:
      "platforms are linux/amd64, linux/arm64, linux/arm/v7, linux/arm/v6, linux/386, linux/ppc64le, linux/s390x, windows/amd64. FROM --platform=$BUILDPLATFORM needs BuildKit (DOCKER_BUILDKIT=0 and kaniko leave it empty); an ARG of that name without a value hides it; DOCKER_DEFAULT_PLATFORM may be set to something else",
    links: ["https://docs.docker.com/build/building/multi-platform/"],
  },
  {
    id: "build-frontend-ended",
    by: "shim",
    summary: "the container that reads the Dockerfile (its frontend, of the line # syntax=) ended before it was done",
    texts: solved([
      "frontend grpc server closed unexpectedly",
      "rpc error: code = Unknown desc = frontend grpc server closed unexpectedly",
    ]).concat([
      "failed to solve with frontend gateway.v0: frontend grpc server closed unexpectedly",
    ]),
    evidence: "source",
    behind: "all",
    fix:
      "remove the line # syntax=docker/dockerfile:… (newer Docker has what it brings), or take docker/dockerfile:1: if it then builds, that image does not run there: no memory (dmesg), another CPU's, a rootless or nested builder that starts no containers. Else docker buildx rm and create anew, update Docker and BuildKit, and read docker logs buildx_buildkit_NAME0 or journalctl -u docker",
    links: ["https://docs.docker.com/build/buildkit/frontend/", `${BUILDKIT}/frontend/gateway`],
  },
  {
    id: "build-secret-not-given",
    by: "shim",
    summary: "a step of the Dockerfile wants a build secret that the command does not give",
    texts: [
      ...solved([
        "secret <name>: not found",
        "failed to stat secret <name>: <any>",
        "secret <name> not found: not found",
      ]),
      "failed to solve: failed to solve with frontend dockerfile.v0: secret <name>: not found",
    ],
    evidence: "source",
    anywhere: OF_BUILD,
    fix:
      "docker build --secret id=NAME,src=FILE (or env=VARIABLE) with the id= of RUN --mount=type=secret; in compose build: secrets: and the top-level secrets:, in GitHub's build-push-action secrets: or secret-files:, in bake the key secret of the target. A file that does not exist, or a secret of CI that forks do not get, is not given. required=false in the mount lets the step run without",
    links: ["https://docs.docker.com/build/building/secrets/"],
  },
  {
    id: "build-ssh-not-given",
    by: "shim",
    summary: "a step of the Dockerfile uses the SSH agent of who builds, and the command gives none, or no agent runs",
    texts: [
      ...solved([
        'no SSH key "<words>" forwarded from the client',
        "no ssh key <name> forwarded from the client",
        "unset ssh forward key <name>",
        "no ssh handler for id <name>",
        "failed to dial agent <path>: <any>",
      ]),
      "invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set",
      "invalid empty ssh agent socket, make sure SSH_AUTH_SOCK is set",
      "could not parse ssh: [<name>]: invalid empty ssh agent socket, make sure SSH_AUTH_SOCK is set",
      "could not parse ssh: [<name>]: <any>",
    ],
    evidence: "source",
    // ssh itself has an agent that may not answer.
    anywhere: [
      ...OF_BUILD,
      ...["forwarded from the client", "ssh forward key", "ssh handler", "make sure SSH_AUTH_SOCK is set", "--ssh"],
      "could not parse ssh",
    ],
    fix:
      'eval "$(ssh-agent)"; ssh-add KEY; docker build --ssh default . (or --ssh default=KEYFILE without a passphrase); in compose build: ssh: [default], in GitHub Actions webfactory/ssh-agent and ssh: default. echo $SSH_AUTH_SOCK has to name a socket: sudo drops it. In the step ssh-keyscan the host into known_hosts. A Git over https with a token as a secret needs no agent',
    links: ["https://docs.docker.com/build/building/secrets/#ssh-mounts"],
  },
  {
    id: "build-ssh-key-unread",
    by: "shim",
    summary:
      "what a build is given with --ssh, or $SSH_AUTH_SOCK, is neither the socket of an SSH agent nor a private key that docker can read",
    texts: [
      "could not parse ssh: [<value>]: ",
      "failed to convert agent config for ID: <name>: ",
      "failed to convert agent config <value>: failed to convert agent config for ID: <name>: ",
      "failed to convert agent config <value>: ",
    ].flatMap((step) => [
      `${step}failed to parse <path>: ssh: no key found`,
      `${step}failed to parse <path>: ssh: this private key is passphrase protected`,
      `${step}failed to parse <path>: <any>`,
      `${step}failed to open <path>: <any>`,
      `${step}failed to open <name>: open <name>: <any>`,
      `${step}failed to open <name>: open <name>: All pipe instances are busy.`,
      `${step}stat <path>: <errno>`,
      `${step}invalid combination of keys and sockets`,
      `${step}only single socket allowed`,
    ]),
    evidence: "source",
    fix:
      'a key: --ssh default=$HOME/.ssh/id_ed25519, the private one (not .pub), without a passphrase: one that has a passphrase goes into an agent (eval "$(ssh-agent)"; ssh-add KEY; --ssh default). echo $SSH_AUTH_SOCK has to name the socket of an agent that runs. Windows: an older docker does not know the socket of Git Bash: unset SSH_AUTH_SOCK, start the service ssh-agent (OpenSSH), whose pipe docker takes by itself, update Docker Desktop (Buildx), or name the key',
    links: [
      "https://docs.docker.com/build/building/secrets/#ssh-mounts",
      "https://github.com/moby/buildkit/issues/914",
    ],
  },
  {
    id: "build-session-lost",
    by: "shim",
    summary: "BuildKit lost the connection to the client of a build, from which it takes files, secrets and logins",
    texts: [
      ...solved([
        "no active session for <name>: context deadline exceeded",
        "no active sessions",
      ]),
      "no active session for <name>",
      ...solved([
        "session healthcheck failed fatally",
      ]),
      "only one connection allowed",
    ],
    evidence: "source",
    anywhere: [...OF_BUILD, "session healthcheck"],
    fix:
      "build again. If it comes back: the client ended or slept, a proxy or load balancer between cuts idle or upgraded connections (Docker over TCP or SSH, a remote buildkitd), or the machine is so loaded that answers come too late: fewer builds at once, more memory. A daemon that several clients reach through a balancer needs sticky sessions. Update Docker, Buildx and BuildKit together",
    links: [`${BUILDKIT}/session`],
  },
  {
    id: "build-git-denied",
    by: "shim",
    summary:
      "the builder cannot read a Git repository that is the build's context or an ADD: it is private, and no login is given",
    texts: [
      ...["Username", "Password"].map((what) => `fatal: could not read ${what} for '<url>': terminal prompts disabled`),
      "fatal: could not read Username for '<url>': <any>",
      ...solved(
        ["", "failed to load cache key: "].map((step) => `${step}failed to fetch remote <any>`),
      ),
    ],
    evidence: "source",
    anywhere: OF_BUILD,
    fix:
      "over https: docker build --secret id=GIT_AUTH_TOKEN,env=TOKEN … (the id is that name; GIT_AUTH_TOKEN.github.com for one host), with a token that may read that repository; over SSH git@HOST:OWNER/REPO.git with --ssh default. The builder, not the client, fetches: it has to reach the host (a proxy: env.https_proxy of the builder). Or check it out and build from the directory",
    links: ["https://docs.docker.com/build/concepts/context/#private-repositories"],
  },
  {
    id: "build-git-ref-missing",
    by: "shim",
    summary: "the Git repository of a build has no such branch, tag or commit",
    texts: [
      ...solved(
        ["", "failed to load cache key: "].flatMap((step) => [
          `${step}repository does not contain ref <name>, output: <any>`,
          `${step}repository does not contain ref <path>, output: <any>`,
        ]),
      ),
      "error fetching default branch for repository <url>: <any>",
    ],
    evidence: "source",
    fix:
      "git ls-remote URL lists what it has: write URL.git#BRANCH:DIRECTORY with one of those; without # it is the default branch (BuildKit older than 0.9 took master). A commit needs its whole 40 digits in older ones, and has to be reachable from a branch. A branch of a pull request: #refs/pull/N/head",
    links: ["https://docs.docker.com/build/concepts/context/#url-fragments"],
  },
  {
    id: "build-url-failed",
    by: "shim",
    summary:
      "an address that ADD of the Dockerfile, or the build's context, names does not answer with the file, or with another one",
    texts: [
      ...solved(["", "failed to load cache key: "].flatMap((step) => [
        `${step}invalid response status <number>`,
        `${step}digest mismatch for <url>: <digest> (expected: <digest>)`,
        `${step}digest mismatch for <any>`,
        `${step}digest mismatch <any>`,
      ])),
    ],
    evidence: "source",
    anywhere: OF_BUILD,
    fix:
      "curl -fIL ADDRESS from the builder's machine: 404: the file was moved or removed, take its new address; 401, 403: it wants a login, which ADD has not: RUN curl with a secret, or fetch it before the build; 5xx: try again later. Digest mismatch: the file changed, or a proxy answers with a page: look at what comes before you write its new --checksum",
    links: [`${REFERENCE}#add`],
  },
  {
    id: "build-apt-failed",
    by: "shim",
    summary: "apt failed in a step of the build (exit code 100): a package, a repository or the network is not there",
    texts: [
      ...[
        "/bin/sh -c <any>apt-get <any>",
        "/bin/sh -c <any>apt <any>",
        "/bin/bash -c <any>apt-get <any>",
        "/bin/bash -o pipefail -c <any>apt-get <any>",
      ].flatMap((command) => solved([`process "${command}" did not complete successfully: exit code: 100`])),
      "The command '/bin/sh -c <any>apt-get <any>' returned a non-zero code: 100",
      "executor failed running [/bin/sh -c <any>apt-get <any>]: exit code: 100",
    ],
    evidence: "source",
    anywhere: ["exit code: 100", "non-zero code: 100"],
    behind: "all",
    fix:
      'the lines that begin with E: say why. Unable to locate: apt-get update in the same RUN, && before install; the package has another name in that release, or no build for this CPU. 404, no Release file: the base\'s release has ended: a newer base, or archive.debian.org, old-releases.ubuntu.com. Not resolve, could not connect: DNS or a proxy: --build-arg http_proxy, "dns" in daemon.json. NO_PUBKEY, not valid yet: the key, the clock. Old lists in a cached layer: --no-cache',
    links: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
  },
  {
    id: "build-step-not-found",
    refines: "exit-not-found",
    by: "shim",
    summary: "a step of the build calls a program that the image does not have at that point (exit code 127)",
    texts: solved(['process "<any>" did not complete successfully: exit code: 127']).concat([
      "The command '<any>' returned a non-zero code: 127",
      "executor failed running [<any>]: exit code: 127",
    ]),
    evidence: "source",
    anywhere: ["exit code: 127", "non-zero code: 127"],
    fix:
      "the line before it names the program: <name>: not found. Install it in an earlier step of the same stage (apk add, apt-get install; pip and npm need a base with Python or Node), as stages share nothing but what COPY --from takes; slim and alpine images lack bash, curl, git. A script: its first line names an interpreter that is there, and its lines end without \\r (dos2unix, .gitattributes eol=lf)",
    links: ["https://docs.docker.com/build/building/multi-stage/"],
  },
  {
    id: "build-run-mount",
    by: "shim",
    summary: "RUN --mount or --network, --security of the Dockerfile has a key or value that does not exist",
    texts: solved([
      'unsupported mount type "<words>"',
      "unexpected key '<words>' for mount type '<words>'",
      'unsupported sharing value "<words>"',
      'invalid network mode "<words>"',
      'security "<words>" is not valid',
      "invalid secret mount. one of source, target required",
    ].flatMap((text) => [text, `${LINE}${text}`])),
    evidence: "source",
    anywhere: OF_BUILD,
    refines: "dockerfile-syntax",
    fix:
      "types are bind, cache, tmpfs, secret and ssh; keys are type, target, source, from, id, sharing (shared, private, locked), mode, uid, gid, readonly, required, size, for a secret env; --network is default, none or host; --security insecure or sandbox. Newer keys want # syntax=docker/dockerfile:1 as the first line",
    links: [`${REFERENCE}#run---mount`],
  },
];
