/**
 * Programs that a container does not have, told apart by their names: options, words of a shell, whole command lines, shells, tools.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";
import { EXEC, ofExec, STARTS } from "./container_exec.ts";

/** What runc and crun print of a program that they do not find. */
function runcWords(name: string): readonly string[] {
  return [
    `exec: "${name}": executable file not found in $PATH`,
    `exec: "${name}": stat <path>: no such file or directory`,
  ];
}

function crunWords(name: string): readonly string[] {
  return [
    `executable file \`${name}\` not found in $PATH: No such file or directory`,
    `executable file \`${name}\` not found: No such file or directory`,
    `executable file \`${name}\` not found in $PATH`,
  ];
}

/** Of a container that is to start. */
function atStart(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [
    ...STARTS.flatMap((start) => runcWords(name).map((words) => `${start}${words}`)),
    ...crunWords(name),
  ]);
}

/** Of a command in a container that runs. */
function atExec(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [
    ...runcWords(name).flatMap(ofExec),
    ...crunWords(name).map((words) => `OCI runtime exec failed: ${words}`),
  ]);
}

/** What an error of a container's start has, as any program of Go prints such words of one that it does not find. */
const OF_STARTS: readonly string[] = [
  "container process",
  "container_linux",
  "OCI runtime",
  "oci runtime",
  "runc",
  "crun",
  "response from daemon",
  "podman",
  "kubelet",
  "containerd",
  "RunContainerError",
  "ContainerCannotRun",
  "StartContainer",
  "CannotStartContainer",
  "failed to start container",
  "Cannot start container",
  "Cannot start service",
];

/** An option. */
const OPTIONS: readonly string[] = [
  `${
    oneOf([...[..."abcdefghijklmnopqrstuvwxyz0123456789"].flatMap((letter) => [`-${letter}`, `--${letter}`])])
  }<program>`,
  "--",
];

/** Words that only a shell knows, and what begins or joins its commands. */
const SHELL_WORDS: readonly string[] = [
  oneOf([
    ..."cd exec source export alias eval unset ulimit umask type command set if for while".split(" "),
    ...["&&", ";", ".", ":"],
  ]),
  "||",
  "|",
  "cd /<program>",
  "source <program>/<program>",
  "export <words>=<program>",
  "<program> && <program>",
];

/** What a name begins with, which has an option behind it. */
const FIRST: string = oneOf([..."abcdefghijklmnopqrstuvwxyz/."]);

/** What a whole path begins with. */
const ABSOLUTE: string = oneOf([..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `/${letter}`));

/** Command lines as one word. */
const LINES: readonly string[] = [
  oneOf(["npm start", "npm test", "npm install", "npm ci", "yarn start", "yarn dev", "pnpm start", "rails server"]),
  `${oneOf(["npm run", "yarn run", "pnpm run", "bun run", "flask run", "uv run", "poetry run"])} <program>`,
  "node <program>/<program>.js",
  `${oneOf(["python", "python3"])} ${oneOf(["-m", "-c", "-u"])} <program>`,
  ...["python", "python3"].map((name) => `${name} <program>.py<program>`),
  `${oneOf(["java -jar", "tail -f", "tail -F", "php artisan", "bundle exec", "celery -A"])} <program>`,
  `${oneOf(["sh", "bash", "ash", "/bin/sh", "/bin/bash", "/bin/ash"])} -c<program>`,
  `${oneOf(["sleep", "/bin/sleep"])} <number><program>`,
  "sleep infinity",
  `${FIRST}<program> --<program>`,
];

const BASH: readonly string[] = [
  oneOf(["bash", "/bin/bash", "/usr/bin/bash", "/usr/local/bin/bash", "zsh", "/bin/zsh"]),
];
const SH: readonly string[] = [oneOf(["sh", "/bin/sh", "/usr/bin/sh", "ash", "/bin/ash", "/bin/busybox", "busybox"])];

/** Tools that probes, clients and people run. */
const TOOLS: readonly string[] = [
  oneOf(
    ("curl wget ps top ping nc netcat netstat ss ip ifconfig dig nslookup telnet vi vim nano less git sudo su ls cat env id pwd date " +
      "whoami find grep pg_isready mysqladmin redis-cli jq openssl apt apt-get apk yum hostname /usr/bin/curl /bin/curl /usr/bin/wget " +
      "/bin/wget /bin/ls /bin/cat /bin/ps /bin/echo /bin/sleep").split(" "),
  ),
];

const NODE: readonly string[] = [
  oneOf(
    "node npm npx yarn pnpm bun next nest nuxt vite ng tsx ts-node nodemon serve pm2 react-scripts vue-cli-service webpack turbo prisma"
      .split(
        " ",
      ),
  ),
  "<program>/node_modules/<program>",
];
const PYTHON: readonly string[] = [
  oneOf(
    ("python python2 python3 pip pip3 uv poetry pipenv gunicorn uvicorn hypercorn daphne fastapi flask django-admin celery streamlit alembic " +
      "jupyter jupyter-lab airflow mlflow pytest /usr/local/bin/gunicorn /usr/bin/gunicorn /usr/bin/python /usr/bin/python3")
      .split(" "),
  ),
  "<program>/.venv/bin/<program>",
  "<program>/venv/bin/<program>",
];

/** Scripts, which the image's author adds. */
const SCRIPTS: readonly string[] = [
  "<program>.sh",
  oneOf([
    "docker-entrypoint",
    "/docker-entrypoint",
    "entrypoint",
    "/entrypoint",
    "/usr/local/bin/entrypoint",
    "/usr/bin/entrypoint",
  ]),
];

const DEBUG = "docker debug NAME (of Docker Desktop), kubectl debug -it POD --image=busybox --target=CONTAINER";

/** Programs that are not found, by their names. */
export const PROGRAM_NAME_RULES: readonly DaemonRule[] = [
  {
    id: "program-is-option",
    refines: ["executable-not-in-path", "executable-missing"],
    by: "runtime",
    summary:
      "an option stands where the runtime expects the program: it was written behind the image's name, or the image has no entrypoint that takes it",
    texts: atStart(...OPTIONS),
    evidence: "reported",
    anywhere: OF_STARTS,
    fix:
      "docker run: write options such as -v, -p, -e, --name before the image's name; what stands behind it is the command. If the option belongs to the program (args " +
      "of a pod, command of compose), this image has no ENTRYPOINT (docker image inspect -f '{{.Config.Entrypoint}}' IMAGE): first see that it is the right image: " +
      "another repository, tag, variant or release has it, or the chart is made for another release; build your own one anew with it. Else name the program: command: " +
      "[PROGRAM] in the pod, entrypoint: in compose, docker run --entrypoint PROGRAM. A variable before it may be empty, too",
    links: [
      "https://github.com/akpw/mktxp/pull/290",
      "https://github.com/lightspeed-core/lightspeed-stack/issues/226",
    ],
  },
  {
    id: "exec-option-as-program",
    refines: "exec-program-missing",
    by: "runtime",
    summary: "the container runs, but its exec command begins with an option, which is taken for the program",
    texts: atExec(...OPTIONS),
    evidence: "reported",
    within: EXEC,
    fix:
      "write options of exec before the container's name, and no -- behind it with docker exec and docker compose exec (kubectl exec POD -- COMMAND needs it). The command of a probe or a hook begins with its program: " +
      '["sh", "-c", "…"], not ["-c", "…"]',
    links: ["https://github.com/calcom/docker/issues/7"],
  },
  {
    id: "program-is-shell-word",
    refines: ["executable-not-in-path", "executable-missing"],
    by: "runtime",
    summary: "the command begins with a word that only a shell knows (cd, source, export, &&), and no shell runs it",
    texts: atStart(...SHELL_WORDS),
    evidence: "reported",
    anywhere: OF_STARTS,
    fix:
      'let a shell run the line: sh -c "cd /app && PROGRAM", as a list ["sh", "-c", "cd /app && exec PROGRAM"] in CMD, command: or args:. For cd alone set the directory (-w, working_dir, workingDir), for export a variable (-e, environment, env); ' +
      "exec and source are not needed before a program",
    links: ["https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"],
  },
  {
    id: "exec-shell-word",
    refines: "exec-program-missing",
    by: "runtime",
    summary: "the container runs, but its exec command begins with a word that only a shell knows (cd, source, export)",
    texts: atExec(...SHELL_WORDS),
    evidence: "reported",
    within: EXEC,
    fix:
      'let a shell run it: docker exec NAME sh -c "cd /app && COMMAND", kubectl exec POD -- sh -c "…", as a list ["sh", "-c", "…"] in a probe; for cd alone docker exec -w /app',
    links: ["https://docs.docker.com/reference/cli/docker/container/exec/"],
  },
  {
    id: "program-is-command-line",
    refines: ["executable-not-in-path", "executable-missing"],
    by: "runtime",
    summary: "a whole command line, program and arguments, was given as the one name of the program",
    texts: atStart(...LINES),
    evidence: "reported",
    anywhere: OF_STARTS,
    fix:
      'make each word an element of its own: command: ["npm", "run", "start"] (a list in CMD, ENTRYPOINT, entrypoint:, command: and args:), or let a shell split it: ["sh", "-c", "npm run start"]. On the command line leave out the quotation marks around it',
    links: [
      "https://github.com/iGeeky/wolf/issues/2",
      "https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/",
    ],
  },
  {
    id: "exec-command-line",
    refines: "exec-program-missing",
    by: "runtime",
    summary: "the container runs; its exec command was given as one name with the arguments in it",
    texts: atExec(...LINES),
    evidence: "reported",
    within: EXEC,
    fix:
      'leave out the quotation marks around the command, or let a shell split it: docker exec NAME sh -c "COMMAND ARGUMENT"; in a probe, a hook or a test of compose one element for each word: ["CMD", "npm", "test"], or CMD-SHELL with one text',
    links: ["https://docs.docker.com/reference/compose-file/services/#healthcheck"],
  },
  {
    id: "image-without-bash",
    refines: ["executable-not-in-path", "executable-missing"],
    by: "runtime",
    summary: "the image does not have that shell (bash or zsh), such as those that are made from Alpine or BusyBox",
    texts: atStart(...BASH),
    evidence: "reported",
    anywhere: OF_STARTS,
    fix:
      "take sh: docker run -it IMAGE sh, and #!/bin/sh in scripts; or install bash in the image: RUN apk add --no-cache bash. Where sh is missing, too, the image has no shell at all (scratch, distroless). An image that has bash: a volume over / " +
      "or /bin hides it, or its copy on this node is damaged: remove it and pull it again",
    links: ["https://github.com/docker-library/docs/issues/1437"],
  },
  {
    id: "exec-bash-missing",
    refines: "exec-program-missing",
    by: "runtime",
    summary: "the container runs, but its image does not have that shell (bash or zsh)",
    texts: atExec(...BASH),
    evidence: "reported",
    within: EXEC,
    fix:
      "take sh: docker exec -it NAME sh, kubectl exec -it POD -- sh, /bin/sh in the console of Portainer and other panels (what the machine itself has in its PATH does not count). If sh is missing, too, the image has no shell (distroless, scratch): docker debug NAME (of Docker Desktop), kubectl debug -it POD --image=busybox --target=CONTAINER; in a pod of several containers name the right one with -c. A script or tool that needs bash: install it in the image (apk add bash), or take the image's Debian variant",
    links: ["https://github.com/docker/for-linux/issues/963"],
  },
  {
    id: "image-without-shell",
    refines: ["executable-not-in-path", "executable-missing"],
    by: "runtime",
    summary:
      "there is no shell in the container's root filesystem: the image is made from scratch or distroless, or something took its /bin away",
    texts: atStart(...SH),
    evidence: "reported",
    anywhere: OF_STARTS,
    fix:
      'without a shell write CMD and ENTRYPOINT as lists (["/app"]), and do RUN in an earlier stage, whose files COPY --from takes. If the image should have one: a COPY, ADD or archive that brings a directory bin of its own replaced /bin (in most ' +
      "a link to usr/bin), a volume hides it, or PATH is set without it (env, -e PATH: write /bin/sh), or this node's copy is damaged: remove it and pull it again. If all images fail so with Docker 18.09 or newer: take MountFlags=slave out of docker.service and restart Docker",
    links: [
      "https://github.com/docker/buildx/issues/1595",
      "https://github.com/docker/for-linux/issues/561",
    ],
  },
  {
    id: "exec-shell-missing",
    refines: "exec-program-missing",
    by: "runtime",
    summary: "the container runs, but its image has no shell, such as distroless ones and those from scratch",
    texts: atExec(...SH),
    evidence: "reported",
    within: EXEC,
    fix:
      `look into it from outside: ${DEBUG}, docker cp, nsenter -t PID -n on the node; in a pod of several containers name the right one with -c. A probe, a hook or a healthcheck has to run the image's own program as a list, or be httpGet, tcpSocket or grpc. If PATH was set without /bin (env, -e PATH): ` +
      "write /bin/sh",
    links: ["https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/"],
  },
  {
    id: "image-without-tool",
    refines: ["executable-not-in-path", "executable-missing"],
    by: "runtime",
    summary:
      "the image does not have this common tool: small ones have few, and what the machine itself has does not count",
    texts: atStart(...TOOLS),
    evidence: "reported",
    anywhere: OF_STARTS,
    fix:
      "install it in the image (RUN apt-get update && apt-get install -y NAME, apk add NAME), or run an image that has it. If it was meant for a program of the image, as with --entrypoint or a CI job: the image may have neither shell nor tools (distroless); take its -debug or -alpine variant",
    links: ["https://docs.docker.com/dhi/core-concepts/distroless/"],
  },
  {
    id: "exec-tool-missing",
    refines: "exec-program-missing",
    by: "runtime",
    summary: "the container runs; the tool that a healthcheck, a probe or an exec command calls is not in its image",
    texts: atExec(...TOOLS),
    evidence: "reported",
    within: EXEC,
    fix:
      "a healthcheck with curl or wget: call what the image has (wget --spider of BusyBox, the program's own check), install it (RUN apk add curl, apt-get install -y curl), or switch the check off; a pod's probe needs no tool as httpGet, tcpSocket or grpc. " +
      `For a look inside: ${DEBUG}`,
    links: ["https://github.com/readur/readur/issues/149", "https://docs.docker.com/reference/dockerfile/#healthcheck"],
  },
  {
    id: "exec-tar-missing",
    refines: "exec-program-missing",
    by: "runtime",
    summary:
      "the container runs, but its image has no tar, which kubectl cp and other tools that copy files call in it",
    texts: atExec(oneOf(["tar", "/bin/tar", "/usr/bin/tar"])),
    evidence: "reported",
    within: EXEC,
    fix:
      "copy without it: kubectl exec POD -- cat FILE > FILE, kubectl exec -i POD -- sh -c 'cat > FILE' < FILE; where sh or cat are missing, too, take kubectl debug with an image that has tar and read /proc/1/root, mount a volume, or add tar to the image. docker cp needs none",
    links: ["https://github.com/kubernetes/kubernetes/issues/58512"],
  },
  {
    id: "image-without-node-tool",
    refines: ["executable-not-in-path", "executable-missing"],
    by: "runtime",
    summary: "Node.js, or a program of its packages, is not in the image or not in its PATH",
    texts: atStart(...NODE),
    evidence: "reported",
    anywhere: OF_STARTS,
    fix:
      "programs of packages lie in node_modules/.bin: start them with npx, npm run or by that path, and install them in the last stage (npm ci; --omit=dev leaves out devDependencies). A volume over the project's directory hides the image's node_modules: add one on /app/node_modules. node or npm itself: the image, or its last " +
      "stage, is made from one without Node.js (nginx, alpine)",
    links: ["https://github.com/qgp9/nodebb-docker-dev/issues/2"],
  },
  {
    id: "image-without-python-tool",
    refines: ["executable-not-in-path", "executable-missing"],
    by: "runtime",
    summary: "Python, or a program of its packages (gunicorn, uvicorn, flask), is not in the image or not in its PATH",
    texts: atStart(...PYTHON),
    evidence: "reported",
    anywhere: OF_STARTS,
    fix:
      "add the package to requirements.txt or pyproject.toml and build again (docker compose build --no-cache); in a build of several stages copy /usr/local/bin or the venv, too, and put its bin into PATH; python -m NAME starts it without. A volume over the project's directory hides a venv in it (.venv): " +
      "keep that elsewhere. Debian's and Ubuntu's images have python3, not python",
    links: ["https://github.com/wsvincent/lithium/issues/86", "https://github.com/astral-sh/uv/issues/8342"],
  },
  {
    id: "entry-script-missing",
    refines: ["executable-not-in-path", "executable-missing"],
    by: "runtime",
    summary: "the entry script is not at that path in the container, or is not executable and so not found in PATH",
    texts: atStart(...SCRIPTS),
    evidence: "reported",
    anywhere: OF_STARTS,
    fix:
      "look: docker run --rm --entrypoint ls IMAGE -la DIRECTORY. Another's image: entrypoint: or command: of your compose file names a script that this release no longer has: take the compose file of the same release, or leave the line out; a faulty release: pull a newer one, or the tag before it. Your own: correct COPY, its target and .dockerignore, and the whole path for ./ without WORKDIR; there, but not in the container: a mount covers its directory, or the image is old: docker compose build, then up --force-recreate. A name without a path needs a directory of PATH and chmod +x",
    links: ["https://github.com/lumonald/existing-wordpress-development-docker/issues/4"],
  },
  {
    id: "exec-package-tool-missing",
    refines: "exec-program-missing",
    by: "runtime",
    summary:
      "the container runs; a program of Node.js' or Python's packages that an exec command calls is not in its PATH",
    texts: atExec(...NODE, ...PYTHON),
    evidence: "reported",
    within: EXEC,
    fix:
      "look whether it is the right container (docker compose exec SERVICE, -c in a pod), and whether the image has it: npx NAME or npm run for Node's packages, python -m NAME or the venv's path (/app/.venv/bin/NAME) for Python's; else install it in the image and build again. Ansible and CI: set ansible_python_interpreter to a path of the container",
    links: ["https://docs.docker.com/reference/cli/docker/compose/exec/"],
  },
  {
    id: "exec-script-missing",
    refines: "exec-program-missing",
    by: "runtime",
    summary:
      "the container runs; the script of an exec command, a probe or a hook is not at that path, or not executable",
    texts: atExec(...SCRIPTS),
    evidence: "reported",
    within: EXEC,
    fix:
      "look: docker exec NAME ls -la DIRECTORY. A name without a path needs a directory of PATH and the mode x (chmod +x; a file without it counts as not found); a relative path counts from the working directory; a volume may cover the directory, and an older image may not have the script: build it again",
    links: ["https://github.com/lumonald/existing-wordpress-development-docker/issues/4"],
  },
  {
    id: "task-without-rootfs",
    refines: "executable-not-in-path",
    by: "runtime",
    summary:
      "a client of containerd's API made a task whose root filesystem has no such program: mostly the request had no mounts of a snapshot, so that it is empty; else the image lacks it",
    texts: STARTS.map((start) => `${start}exec: "<program>": executable file not found in $PATH`),
    evidence: "reported",
    anywhere: ["Failed to create task: Status {", "Create task failed with: status:"],
    fix:
      "unpack the image, prepare a snapshot with its last chain ID as parent, and give the mounts that this returns as rootfs of CreateTaskRequest (Go's client: WithNewSnapshot); containerd does so for no client by itself. ctr run --rm IMAGE NAME PROGRAM shows whether the image has the program; the spec's process.env needs PATH, or args[0] a whole path",
    links: ["https://github.com/containerd/rust-extensions/issues/183"],
  },
  {
    id: "program-path-not-found",
    refines: "executable-not-in-path",
    by: "runtime",
    summary: "there is no file at this whole path in the container's root filesystem, or that is empty",
    texts: STARTS.map((start) => `${start}exec: "${ABSOLUTE}<program>": executable file not found in $PATH`),
    evidence: "reported",
    fix:
      "look at another program of the image (docker run --rm --entrypoint ls IMAGE -l /): if that runs, the path is wrong, was not copied into the image's last stage, or a volume hides it. If no image runs, not even hello-world, the root filesystem is not mounted where the runtime looks: with Docker 18.09 and newer take MountFlags= out of docker.service " +
      "and its drop-ins (systemctl daemon-reload, restart). On one node alone: remove the image there and pull it again",
    links: ["https://github.com/docker/for-linux/issues/561", "https://github.com/opencontainers/runc/issues/4713"],
  },
  {
    id: "pause-program-missing",
    refines: ["executable-not-in-path", "executable-missing"],
    by: "runtime",
    summary:
      "the image of the pod's sandbox has no program for it: its copy on the node is damaged, or another image is set for it",
    texts: atStart(oneOf(["/pause", "/usr/bin/pod", "/usr/bin/pause"])),
    evidence: "reported",
    anywhere: OF_STARTS,
    fix:
      "pull it again on this node: crictl rmi IMAGE (or ctr -n k8s.io images rm IMAGE), then crictl pull IMAGE. The node's setting has to name a pause image: containerd sandbox_image (2.x: sandbox below pinned_images), CRI-O pause_image with a " +
      "fitting pause_command. If its layers are damaged (a full disk, a power cut; see df -h), drain the node and empty containerd's store, which removes all its containers and images",
    links: ["https://github.com/cri-o/cri-o/issues/9136"],
  },
];
