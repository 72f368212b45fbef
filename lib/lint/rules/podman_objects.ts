/**
 * What Podman and programs that call it print of pods, networks and commands that are there already, or that it does not have.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const PODMAN = "https://github.com/podman-container-tools/podman";
const COMPOSE = "https://github.com/containers/podman-compose";

/** Objects of Podman that exist, or do not. */
export const PODMAN_OBJECT_RULES: readonly DaemonRule[] = [
  {
    id: "podman-pod-exists",
    by: "shim",
    summary: "Podman already has a pod of that name",
    texts: ["pod", "name"].flatMap((kind) => [
      `${kind} <name> is in use: pod already exists`,
      ...["", "error "].map((before) => `${before}adding pod to state: ${kind} <name> is in use: pod already exists`),
      ...["", "error "].map((before) =>
        `${before}adding pod to state: ${kind} <name> already exists: pod already exists`
      ),
    ]),
    evidence: "source",
    fix:
      "podman pod ps shows it: start it (podman pod start NAME), give the new one another name, or remove it with its containers and what they wrote outside of volumes (podman pod rm -f NAME; --replace does both, podman kube play --replace of a YAML file). " +
      "podman-compose names the pod after the project, which is the directory's name: run podman-compose down before up, choose another project (-p NAME), and give no container the project's name (container_name)",
    links: [`${COMPOSE}/issues/72`, "https://docs.podman.io/en/latest/markdown/podman-pod-create.1.html"],
  },
  {
    id: "podman-infra-ended",
    by: "shim",
    summary: "the first container of the pod (infra), whose namespaces the others share, has ended or never ran",
    texts: [
      "cannot get namespace path unless container <hash> is running: container is stopped",
      "starting container <hash>: cannot get namespace path unless container <hash> is running: container is stopped",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "podman ps -a --pod shows NAME-infra; podman logs NAME-infra why it ended: catatonit that is missing or too old (install it, podman rmi the image localhost/podman-pause, which is made anew), an --infra-command that the image does not have, a port that is used. Then podman pod rm -f NAME (its containers are removed, volumes stay) and make the pod again, or podman pod restart NAME. --infra-image registry.k8s.io/pause:3.9 does without catatonit",
    links: [
      "https://github.com/podman-container-tools/podman/issues/20297",
      "https://github.com/chimera-linux/cports/issues/1497",
    ],
  },
  {
    id: "podman-catatonit",
    by: "shim",
    summary:
      "Podman's small init, catatonit, is missing, too old or not linked statically: pods and containers with --init need it",
    texts: [
      "container-init binary not found on the host: stat <path>: no such file or directory",
      "container-init binary not found on the host: <any>",
      "building local pause image: finding pause binary: <any>",
      'finding pause binary: exec: "catatonit": executable file not found in $PATH',
      'building local pause image: finding pause binary: exec: "catatonit": executable file not found in $PATH',
      "/catatonit: invalid option -- 'P'",
      "/catatonit: invalid option -- 'P' usage: catatonit <any>",
      "exec container process (missing dynamic library?) `/catatonit`: No such file or directory",
      'exec: "/catatonit": stat /catatonit: no such file or directory',
    ],
    evidence: "source",
    fix:
      'install the package catatonit (0.1.7 or newer, which knows -P; Debian, Ubuntu, Fedora, Arch, openSUSE have it), or name another init: init_path in containers.conf or --init-path for --init. missing dynamic library: it has to be linked statically: update the package. A pod\'s image was made with the old one: podman rmi localhost/podman-pause:TAG (podman images), it is made anew. Without catatonit: in containers.conf infra_image = "registry.k8s.io/pause:3.9"',
    links: [
      "https://github.com/podman-container-tools/podman/issues/13825",
      "https://github.com/podman-container-tools/podman/issues/20297",
    ],
  },
  {
    id: "podman-manifest-formats",
    by: "shim",
    summary: "the registry takes a manifest list in none of the formats in which Podman, Buildah or Skopeo offered it",
    texts: [
      "Uploading manifest list failed, attempted the following formats: <any>",
      "uploading manifest list failed, attempted the following formats: <any>",
    ],
    behind: "all",
    evidence: "source",
    fix:
      "the registry's answer for each format stands in brackets. manifest invalid, manifest unknown: the images of the list are not in that repository: podman manifest push --all NAME docker://… sends them along. A registry without support for OCI formats: podman build --format docker, podman manifest push --all --format v2s2; update the registry. denied, unauthorized: podman login with the right to push",
    links: [
      "https://github.com/podman-container-tools/podman/issues/8242",
      "https://github.com/podman-container-tools/podman/issues/8353",
    ],
  },
  {
    id: "podman-pod-not-container",
    by: "shim",
    summary: "a command for a container names a pod of Podman: both may not have the same name",
    texts: [
      ...["", "unable to find container <name>: ", "looking up container <name>: "].flatMap((step) => [
        `${step}<name> is a pod, not a container: no such container`,
        `${step}<name> is a pod, not a container`,
      ]),
      ...["", "looking up pod <name>: "].flatMap((step) => [
        `${step}<name> is a container, not a pod: no such pod`,
        `${step}<name> is a container, not a pod`,
      ]),
    ],
    evidence: "source",
    anywhere: ["pod, not a container", "container, not a pod"],
    fix:
      "use podman pod start, podman pod rm and so on for the pod. podman-compose: the service's container_name is the project's name, which its pod has: choose another container_name or project (-p NAME), or switch the pod off (--in-pod=false, in_pod: false in x-podman), after podman-compose down",
    links: [`${COMPOSE}/issues/144`, `${COMPOSE}/issues/310`],
  },
  {
    id: "podman-volume-exists",
    by: "shim",
    summary: "Podman already has a volume or secret of that name",
    texts: [
      "name <name> is in use: volume already exists",
      "adding volume to state: name <name> is in use: volume already exists",
      "volume with name <name> already exists: volume already exists",
      "<name>: secret name in use",
    ],
    evidence: "source",
    fix:
      "use the one that is there (podman volume inspect NAME, podman secret ls), give --ignore to podman volume create, --replace to podman secret create, or another name; podman volume rm deletes what is in it",
    links: ["https://docs.podman.io/en/latest/markdown/podman-volume-create.1.html"],
  },
  {
    id: "podman-object-missing",
    by: "shim",
    summary: "a secret, volume or pod that a container of Podman names does not exist for this user",
    texts: [
      ...["", "running container create option: "].flatMap((step) => [
        `${step}no secret with name or id <name>: no such secret`,
      ]),
      "running container create option: no such secret",
      "no volume with name <name> found: no such volume",
      "no volume with name <name> found in database: no such volume",
      ...["no pod with name or ID <name> found: no such pod", "no pod with ID <name> found in database: no such pod"]
        .flatMap((text) =>
          ["", "pod <name> cannot be found: ", "unable to find pod <name>: "].map((step) => step + text)
        ),
    ],
    evidence: "source",
    anywhere: [
      "no secret with name or id",
      "container create option",
      "no volume with name",
      "no pod with",
      "podman",
      "libpod",
    ],
    fix:
      "make it as the same user (root and each user have their own): printf %s VALUE | podman secret create NAME -, podman volume create, podman pod create (--pod new:NAME makes one); correct the name (podman secret ls). A secret whose driver is pass or shell needs that program's store in the service, too: HOME, PASSWORD_STORE_DIR and a GPG agent; of podman kube play the secret has to hold its YAML",
    links: [
      "https://docs.podman.io/en/latest/markdown/podman-secret-create.1.html",
      "https://github.com/linux-system-roles/podman/issues/148",
      `${PODMAN}/issues/27713`,
    ],
  },
  {
    id: "podman-cgroup-version",
    by: "shim",
    summary:
      "the node has cgroup v1 and the container of Podman was made for cgroup v2: the node was booted otherwise since",
    texts: [
      "cgroup namespace is not supported with cgroup v1 and systemd mode",
      "cgroup mode <name> is only supported with cgroups v2",
    ],
    evidence: "reported",
    anywhere: ["cgroup namespace is not supported", "podman", "libpod", "cgroup mode"],
    fix:
      "boot with cgroup v2 again (no systemd.unified_cgroup_hierarchy=0 among the kernel's options), or make the container anew (podman commit or its volumes keep what it wrote), on cgroup v1 with --systemd=false or --cgroupns=host",
    links: [`${PODMAN}/issues/24107`],
  },
  {
    id: "podman-kube-invalid",
    by: "shim",
    summary:
      "podman kube play does not take the YAML file: a kind, a volume or a reference in it is missing, or is none that this Podman has",
    texts: [
      "HostPath is currently the only supported VolumeSource",
      "Directories are the only supported HostPath type",
      "<any> are currently the only supported VolumeSource",
      "HostPath, ConfigMap, EmptyDir, Secret, and PersistentVolumeClaim are currently the only supported VolumeSource",
      "unsupported volume source type",
      "invalid HostPath type <name>",
      "volume mount <name> specified for container but not configured in volumes",
      ...["Socket", "BlockDevice", "CharDevice", "Device"].flatMap((kind) => [
        `checking HostPath${kind}: path <path> is not a <words>`,
        `checking HostPath${kind}: stat <path>: <errno>`,
        `checking HostPath${kind}: statfs <path>: <errno>`,
      ]),
      "cannot set env <name>: configmap <name> not found",
      "cannot set env <name>: key <name> not found in configmap <name>",
      "cannot set env <name>: no such secret",
      "cannot set env <name>: secret <name> has not <name> key",
      "no such ConfigMap <name>",
      "the ConfigMap <name> is invalid: <any>",
      "container <name> is missing the required 'image' field",
      "got empty pod name on container creation when playing kube",
      "YAML document does not contain any supported kube kind",
      ...["Pod", "Deployment", "DaemonSet", "Job", "PersistentVolumeClaim", "ConfigMap"].map((kind) =>
        `unable to read YAML as Kube ${kind}: <any>`
      ),
      "unable to read YAML as kube secret: <any>",
      "unable to read kube YAML: <any>",
      "unable to read as kube YAML: <any>",
      "multi doc yaml could not be split: <any>",
      ...["pod", "deployment", "daemonSet", "job"].map((kind) => `${kind} does not have a name`),
      "the pod <name> is invalid; duplicate container name <name> detected",
      "invalid YAML kind: <name>. [<words>] is the only supported by --configmap",
    ],
    evidence: "source",
    anywhere: [
      "VolumeSource",
      "HostPath",
      "not configured in volumes",
      "volume source type",
      "cannot set env",
      "ConfigMap",
      "kube",
      "podman",
      "multi doc yaml",
      "playing YAML file",
      "duplicate container name",
      "missing the required 'image'",
    ],
    fix:
      "volumes: use hostPath (type Directory, DirectoryOrCreate, File, Socket) with a path that exists, or persistentVolumeClaim, which is a volume of Podman; configMap, secret and emptyDir need Podman 4, so that an old one wants an update. A ConfigMap or Secret has to be in the same YAML or in --configmap, a Secret also in podman secret create. " +
      "Kinds that Podman plays are Pod, Deployment, DaemonSet, Job, PersistentVolumeClaim, ConfigMap and Secret: leave others out, and set metadata.name and each container's image",
    links: ["https://docs.podman.io/en/latest/markdown/podman-kube-play.1.html", `${PODMAN}/issues/7626`],
  },
  {
    id: "podman-kube-syntax",
    refines: ["podman-kube-invalid", "compose-yaml-invalid"],
    by: "shim",
    summary: "podman kube play cannot read the YAML file: it is not valid, or a field has a value of the wrong type",
    texts: [
      ...["Pod", "Deployment", "DaemonSet", "Job", "PersistentVolumeClaim", "ConfigMap", "secret"].flatMap((kind) => [
        `unable to read YAML as <Kube|kube> ${kind}: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal <words> into Go <any>`,
        `unable to read YAML as <Kube|kube> ${kind}: error <words> YAML to JSON: yaml: <any>`,
      ]),
      "multi doc yaml could not be split: yaml: <any>",
      "multi doc yaml could not be split: yaml: line <number>: <any>",
    ],
    evidence: "source",
    fix:
      'cannot unmarshal: the field stands behind Go struct field; command and args are lists (command: ["sleep", "60"], or a line with - for each word; a word with : or { in quotation marks), values of env and of labels texts ("8080", "true"), ports and sizes numbers. yaml: the line it names or the one before: spaces, not tabs, the same depth for what belongs together. Control characters: the file is not text in UTF-8, or begins with an archive',
    links: ["https://docs.podman.io/en/latest/markdown/podman-kube-play.1.html"],
  },
  {
    id: "docker-podman-option",
    by: "shim",
    summary: "docker is given an option that only Podman has",
    texts: [
      "--userns: invalid USER mode",
      "--userns: invalid USER mode.",
      "docker: --userns: invalid USER mode.",
    ],
    evidence: "source",
    fix:
      "leave --userns=keep-id (auto, nomap) out for Docker, which knows only host, or let the tool call podman: dev.containers.dockerPath of VS Code, an alias or the package podman-docker. In devcontainer.json it stands in runArgs",
    links: ["https://github.com/microsoft/vscode-remote-release/issues/10586"],
  },
  {
    id: "podman-compose-provider",
    by: "shim",
    summary:
      "podman compose finds no program that does the work: neither docker-compose nor podman-compose is installed",
    texts: [
      "looking up compose provider failed <any>",
      "looking up compose provider failed",
      "no compose provider specified, please refer to `man podman-compose` for details",
      ...["docker-compose", "podman-compose"].flatMap((name) =>
        ["$PATH", "%PATH%"].map((path) => `exec: "${name}": executable file not found in ${path}`)
      ),
    ],
    evidence: "source",
    anywhere: ["compose provider", "podman"],
    fix:
      "install podman-compose (a package, or pipx install podman-compose), or docker-compose, which needs podman.socket (systemctl --user enable --now podman.socket) or podman machine start; compose_providers of containers.conf names another one",
    links: ["https://docs.podman.io/en/latest/markdown/podman-compose.1.html"],
  },
  {
    id: "podman-rootless-ports-old",
    by: "shim",
    summary: "a Podman from before 1.4 cannot publish ports of a container or pod that runs without root",
    texts: [
      "rootless networking does not allow port binding to the host",
      "port bindings are not yet supported by rootless containers",
    ],
    evidence: "source",
    fix:
      "update Podman (podman version; rootless containers publish ports from 1024 up since 1.1, through the API since 1.4) with slirp4netns or passt; a distribution that is no longer maintained has no newer one. Until then run it with sudo, or with --network host, with which the program listens on the host itself, on ports from 1024 up",
    links: [`${COMPOSE}/issues/50`, `${PODMAN}/releases`],
  },
  {
    id: "podman-port-twice",
    by: "shim",
    summary:
      "rootlessport, which publishes the ports of containers without root, has the same port already for this container: it is published twice, or at two addresses that an old release does not tell apart",
    texts: [
      "failed to expose ports via rootlessport: <any>conflict with ID <number>",
      "error while calling PortManager.AddPort(): conflict with ID <number>",
    ],
    evidence: "source",
    fix:
      "publish each port once: -p 8080:80 without an address is for all of them, so that a second entry for one address (-p 10.0.0.5:8080:80) collides; look at ports of Compose, and at ranges that overlap. Two addresses of the host with the same port: update Podman (old releases such as 1.8 refuse it), or give one of both another port",
    links: ["https://github.com/podman-container-tools/podman/issues/5646"],
  },
  {
    id: "podman-command-unknown",
    by: "shim",
    summary:
      "Podman does not have the command or option: it is older than the program that calls it, or than the instructions",
    texts: [
      "unrecognized command `podman <words>`",
      "unrecognized command `podman <words>` Try 'podman <words> --help' for more information.",
      "unknown flag: --<words> See 'podman <words> --help'",
      "unknown shorthand flag: <name> in -<words> See 'podman <words> --help'",
      "unknown flag: --<words>",
      "unknown shorthand flag: <name> in -<words>",
      'unknown command "<words>" for "podman"',
      // Of releases before 1.5.
      "flag provided but not defined: -<words> See 'podman <words> --help'.",
      "flag provided but not defined: -<words>",
    ],
    evidence: "reported",
    anywhere: [
      "podman --help",
      "podman network --help",
      "podman run --help",
      "'podman ",
      "command `podman",
      'for "podman"',
      // Ansible's modules for Podman.
      "Can't create container",
      "Can't run container",
      "Can't start container",
    ],
    fix:
      "update Podman (podman version; a distribution's backports, or a newer release of it), or take an older release of what calls it: podman-compose from 1.0 on needs Podman 3.4, for older ones there is 0.1.x; Quadlet needs Podman 4.4. podman play kube is the older name of podman kube play. Of Ansible update or pin the collection containers.podman: its state: created (present) takes no option that only podman run has. " +
      "A flag that stands before the command's name belongs behind it, and those of remote clients are fewer",
    links: [`${COMPOSE}/issues/775`, `${PODMAN}/releases`],
  },
];
