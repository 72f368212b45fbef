/**
 * Programs that the kernel does not run, told apart by their paths: the image's own, scripts, those of a venv, directories.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { EXEC, ofExec, STARTS } from "./container_exec.ts";

const EXECVE = "https://man7.org/linux/man-pages/man2/execve.2.html";

/** What is printed of a path that the kernel does not run. */
function refused(paths: readonly string[], errno: string): readonly string[] {
  const ofC = `${errno[0]!.toUpperCase()}${errno.slice(1)}`;
  return paths.flatMap((path) => [`exec ${path}: ${errno}`, `exec container process \`${path}\`: ${ofC}`]);
}

/** What is printed of a file without the right to be executed; short names are not looked for behind the words of runc 1.0, which titles cut. */
function denied(paths: readonly string[], isShort = false): readonly string[] {
  return paths.flatMap((path) => [
    ...["permission denied", "is a directory"].flatMap((errno) =>
      STARTS.slice(0, isShort ? 3 : 4).map((start) => `${start}exec: "${path}": ${errno}`)
    ),
    `the path \`${path}\` exists but it is not executable: Operation not permitted`,
    `the path \`${path}\` is not a regular file: Operation not permitted`,
  ]);
}

/** Programs that distributions and images of languages bring themselves, by the ends of their paths. */
const OF_IMAGES: readonly string[] = [
  oneOf(
    ("/bin/sh /usr/bin/sh /bin/bash /usr/bin/bash /bin/ash /bin/busybox /bin/ls /bin/cat /bin/sleep /bin/echo /bin/pwd /bin/true " +
      "/usr/bin/env /usr/bin/tini /sbin/tini /usr/sbin/tini /usr/bin/dumb-init /usr/local/bin/dumb-init /sbin/init /usr/sbin/init /init " +
      "/usr/bin/python3 /usr/local/bin/python /usr/local/bin/python3 /usr/local/bin/node /usr/bin/node /usr/bin/java /usr/local/bin/php " +
      "/usr/sbin/nginx /usr/bin/supervisord /usr/sbin/apache2 /usr/bin/curl /usr/bin/apt-get /hello /pause /coredns /usr/local/bin/kube-proxy " +
      "/usr/local/bin/gosu /usr/bin/qemu-aarch64-static").split(" "),
  ),
];
/** Scripts. */
const SCRIPTS: readonly string[] = [
  "<path>.sh",
  `<program>${oneOf(["/docker-entrypoint", "/entrypoint", "/docker-php-entrypoint", "/init.sh"])}`,
];
const SCRIPT_FILES: readonly string[] = [
  `<program>${oneOf([".sh", ".py", ".js", ".rb", ".pl", ".php", ".bash"])}`,
  `<program>${
    oneOf(["/docker-entrypoint", "/entrypoint", "/gradlew", "/mvnw", "/manage", "/docker-php-entrypoint", "/artisan"])
  }`,
];
/** First elements of lists. */
const LISTED: readonly string[] = [
  `${
    oneOf(
      ("npm node yarn npx pnpm bun python python3 gunicorn uvicorn flask java nginx php php-fpm apache2 bash sh sleep tail supervisord rails bundle ruby go dotnet serve " +
        "/bin/sh /bin/bash /run /start /app /entrypoint /docker-entrypoint ./ curl wget cmd").split(" "),
    )
  }<program>`,
];
/** Directories of images. */
const DIRECTORIES: readonly string[] = [
  oneOf(
    (". ./ / /app /app/ /src /code /data /workspace /workspaces /work /project /usr/src/app /usr/src /root /home /home/node /home/node/app /opt /mnt /var " +
      "/var/www /var/www/html /etc /tmp /usr/local /go /config /build /dist /usr/share/nginx/html")
      .split(" "),
  ),
];
const VENVS: readonly string[] = [
  "<program>/.venv/bin/<program>",
  "<program>/venv/bin/<program>",
  "/opt/venv/bin/<program>",
];

/** Programs that the kernel does not run, by their paths. */
export const PROGRAM_PATH_RULES: readonly DaemonRule[] = [
  {
    id: "image-of-other-cpu",
    refines: "program-not-runnable",
    by: "runtime",
    summary:
      "the image's own programs are for another CPU architecture than the node's: an image for one alone, or a build for another platform without an emulator",
    texts: refused(OF_IMAGES, "exec format error"),
    evidence: "reported",
    fix:
      "compare docker image inspect -f '{{.Architecture}}' IMAGE (podman, crictl inspecti) with uname -m. Built on an Apple Mac (arm64) for a server (amd64): docker " +
      "buildx build --platform linux/amd64, and push it; else take the tag for the node's CPU, or nodeSelector kubernetes.io/arch. To build or run for another CPU: " +
      "docker run --privileged --rm tonistiigi/binfmt --install all (it may change the whole node), or the package qemu-user-static. If both are the same: the last " +
      "stage is FROM --platform=$BUILDPLATFORM (take that out), or the node's copy is damaged: remove and pull it",
    links: [
      "https://github.com/treeverse/lakeFS/issues/7257",
      "https://github.com/unoconv/unoserver-docker/issues/91",
      "https://github.com/docker/buildx/issues/566",
    ],
  },
  {
    id: "script-format",
    refines: "program-not-runnable",
    by: "runtime",
    summary:
      "a script cannot be run: the image, and so its shell, is for another CPU than the node's, or the script does not begin with #! and its interpreter",
    texts: refused(SCRIPTS, "exec format error"),
    evidence: "reported",
    fix:
      "docker run --rm --entrypoint sh IMAGE -c 'head -1 SCRIPT' shows which: if that fails with the same error, the image is for another CPU: compare docker image inspect -f '{{.Architecture}}' IMAGE with uname -m, take the tag for it (--platform) or build it there. If it prints no #!/bin/sh: make that the very first line, " +
      "without an empty line, a space or a BOM before it; the file may be empty, or this node's copy of the image damaged (remove it there and pull it again)",
    links: ["https://github.com/recurser/string-is/issues/1288", EXECVE],
  },
  {
    id: "script-interpreter-lost",
    refines: "program-needs-missing-file",
    by: "runtime",
    summary:
      "the script is there, but not the interpreter of its first line: nearly always Windows line ends (#!/bin/sh and a CR), else a shell that the image does not have",
    texts: refused(SCRIPTS, "no such file or directory"),
    evidence: "reported",
    fix:
      "turn its line ends into LF: dos2unix or sed -i 's/\\r$//' SCRIPT, *.sh text eol=lf in .gitattributes (git config core.autocrlf input and a new checkout), then build the image again; head -1 SCRIPT | cat -A shows ^M. " +
      "If it shows none: #!/bin/bash in an image without bash, as Alpine's (apk add bash, or #!/bin/sh). If the file itself is missing: a volume covers it",
    links: [
      "https://github.com/ericc-ch/copilot-api/issues/137",
      "https://github.com/dreamfactorysoftware/df-docker/issues/110",
    ],
  },
  {
    id: "venv-python-missing",
    refines: "program-needs-missing-file",
    by: "runtime",
    summary:
      "a program of a Python venv is there, but not the python that its first line names: the venv was made in another stage, another place or by uv's own Python",
    texts: [
      ...refused(VENVS, "no such file or directory"),
      ...["cannot execute: required file not found", "bad interpreter: No such file or directory"].flatMap((error) => [
        `<path>: line <number>: <path>/.venv/bin/<program>: ${error}`,
        `<path>: line <number>: <path>/venv/bin/<program>: ${error}`,
      ]),
    ],
    evidence: "reported",
    fix:
      "head -1 of that file shows its python: make the venv at the same path, with the same base image, in the last stage as in the builder. uv: UV_PYTHON_DOWNLOADS=0 (or COPY uv's Python, ~/.local/share/uv/python, too). Start it as python -m NAME; put .venv into .dockerignore, so that COPY . does not bring the machine's own; a bind mount of the project hides or replaces it",
    links: [
      "https://github.com/astral-sh/uv-docker-example/issues/38",
      "https://github.com/GeiserX/CashPilot/pull/68",
    ],
  },
  {
    id: "script-not-executable",
    refines: "executable-not-executable",
    by: "runtime",
    summary: "the script is in the container, but its file does not have the right to be executed",
    texts: [...denied(SCRIPT_FILES), ...refused(SCRIPT_FILES, "permission denied")],
    evidence: "reported",
    fix:
      "chmod +x the script before the image is built, and build again (COPY --chmod=755, RUN chmod +x FILE; git update-index --chmod=+x FILE, as clones on Windows and uploads lose the mode); a bind-mounted one keeps the mode of its file on the node: chmod +x there, and no noexec mount. Or start it by its interpreter: sh FILE, python FILE. " +
      "A user other than root needs r and x on it, and x on the directories above",
    links: ["https://github.com/basecamp/kamal/issues/279", "https://github.com/facebookarchive/fbctf/issues/431"],
  },
  {
    id: "exec-script-denied",
    refines: "exec-program-denied",
    by: "runtime",
    summary:
      "the container runs; the script of an exec command, a probe or a hook does not have the right to be executed",
    texts: SCRIPT_FILES.flatMap((path) => ofExec(`exec: "${path}": permission denied`)),
    evidence: "reported",
    within: EXEC,
    fix:
      "start it by its interpreter: docker exec NAME sh FILE, python manage.py; or give it the mode in the image (COPY --chmod=755, git update-index --chmod=+x FILE) or, of a bind mount, on the node (chmod +x); of a ConfigMap set defaultMode: 0755",
    links: ["https://github.com/codalab/codabench/issues/668"],
  },
  {
    id: "program-is-directory",
    refines: "executable-not-executable",
    by: "runtime",
    summary: "the command names a directory, not a program",
    texts: denied(DIRECTORIES, true),
    evidence: "reported",
    fix:
      "write the program's file: CMD [\"/app/NAME\"], entrypoint, command. A . or / behind the image's name of docker run is the command: leave it out (it belongs to docker build), and write -v DIR:/app before the image. With go build -o /app and COPY to a directory of that name the program is /app/NAME",
    links: ["https://github.com/GoogleContainerTools/distroless/issues/351"],
  },
  {
    id: "script-for-bash",
    by: "shim",
    summary: "a script for bash is run by a smaller shell (dash, BusyBox), which does not know an option of bash",
    texts: [
      ...["<path>: <number>", "<words>.sh: <number>", "/bin/sh: <number>", "sh: <number>"].flatMap((place) => [
        `${place}: set: Illegal option -o <name>`,
        `${place}: set: Illegal option -${oneOf(["O", "E", "T", "B", "H", "P", "-"])}`,
      ]),
      ...["<path>", "<words>.sh"].map((file) => `${file}: set: line <number>: illegal option -o <name>`),
      ...["/bin/sh", "sh"].map((shell) =>
        `${shell}: 0: Illegal option -${oneOf(["h", "l", "-login", "-", "o", "O", "r", "E"])}`
      ),
    ],
    evidence: "source",
    fix:
      'run it by bash: #!/usr/bin/env bash as the first line, bash FILE instead of sh FILE, SHELL ["/bin/bash", "-c"] in the Dockerfile, with bash in the image; or leave that option out',
    links: ["https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html"],
  },
  {
    id: "script-line-ends",
    by: "shim",
    summary:
      "the script has Windows line ends: the shell takes the CR at the end of each line as part of an option or a command",
    texts: [
      "<path>: line <number>: $'\\r': command not found",
      "<path>: <number>: set: Illegal option -",
      "<words>.sh: <number>: set: Illegal option -",
      "<words>.sh: set: line <number>: illegal option -",
      "<path>: set: line <number>: illegal option -",
      "<path>: line <number>: set: -: invalid option",
      ...["/bin/sh", "sh", "/bin/bash"].flatMap((
        shell,
      ) => [`${shell}: 0: Illegal option -`, `${shell}: - : invalid option`]),
      "<path>: line <number>: syntax error near unexpected token `$'\\r''",
      "<path>: line <number>: syntax error near unexpected token `$'{\\r''",
      "<path>: line <number>: syntax error near unexpected token `$'do\\r''",
      "<path>: line <number>: syntax error near unexpected token `$'in\\r''",
    ],
    evidence: "reported",
    fix:
      "turn them into LF: dos2unix FILE, or sed -i 's/\\r$//' FILE (also as RUN in the Dockerfile behind COPY), then build the image again; so that git does not bring them back: *.sh text eol=lf in .gitattributes, or git config core.autocrlf input and a new checkout; in VS Code the end of line at the bottom right, LF",
    links: [
      "https://github.com/langgenius/dify/issues/4680",
      "https://github.com/carlossg/docker-maven/issues/114",
    ],
  },
  {
    id: "list-not-json",
    by: "shim",
    summary:
      "CMD, ENTRYPOINT or a healthcheck has a list that is no JSON (single quotes, one mark too few), so that a shell runs it as it stands",
    texts: LISTED.flatMap((first) => [
      ...["/bin/sh", "sh", "/bin/ash"].flatMap((shell) => [
        `${shell}: <number>: [${first}: not found`,
        `${shell}: [${first}: not found`,
      ]),
      ...["/bin/bash", "bash", "/bin/sh"].flatMap((shell) => [
        `${shell}: [${first}: command not found`,
        `${shell}: line <number>: [${first}: command not found`,
        `${shell}: line <number>: [${first}: No such file or directory`,
      ]),
    ]),
    evidence: "reported",
    fix:
      'write each element in double quotes, with a comma between: CMD ["npm", "start"], ENTRYPOINT ["/run.sh"], test: ["CMD", "curl", "-f", "…"]; then build the image again, and the container anew. Typographic quotation marks, which an editor made, count as none',
    links: [
      "https://github.com/caprover/caprover/issues/545",
      "https://github.com/bradtraversy/docker-node-mongo/issues/9",
    ],
  },
];
