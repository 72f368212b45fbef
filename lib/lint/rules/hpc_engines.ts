/**
 * What runs containers on clusters for batch jobs: Slurm with pyxis and enroot, Charliecloud, Apptainer and Singularity.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { APPTAINER_RULES } from "./apptainer.ts";
import { SLURM_RULES } from "./slurm.ts";

const ENROOT = "https://github.com/NVIDIA/enroot";
const PYXIS = "https://github.com/NVIDIA/pyxis";

const NAMESPACES: readonly string[] = ["user", "mount", "network", "IPC", "PID", "UTS", "cgroup"];

/** Slurm with pyxis and enroot. */
const ENROOT_RULES: readonly DaemonRule[] = [
  {
    id: "enroot-namespace",
    by: "shim",
    summary: "the node does not let enroot, which runs without root, create a user namespace",
    texts: [
      ...NAMESPACES.flatMap((kind) =>
        ["Operation not permitted", "Function not implemented", "Invalid argument"].map((errno) =>
          `enroot-nsenter: failed to create ${kind} namespace: ${errno}`
        )
      ),
      ...NAMESPACES.map((kind) => `pyxis: couldn't join ${kind} namespace: <errno>`),
    ],
    evidence: "reported",
    fix:
      "Operation not permitted: sysctl kernel.unprivileged_userns_clone=1 (Debian 10), or enroot runs in a container whose seccomp filter denies it. Invalid argument: a kernel without user namespaces, on CentOS 7 the kernel options namespace.unpriv_enable=1 and user_namespace.enable=1 and a reboot. Of pyxis: the job's container has ended meanwhile. enroot-check of the releases tests all of it on the compute node",
    links: [`${ENROOT}/blob/v4.0.1/doc/requirements.md`, `${ENROOT}/issues/247`, `${ENROOT}/issues/41`],
  },
  {
    id: "enroot-namespace-denied",
    refines: "enroot-namespace",
    by: "shim",
    summary: "AppArmor of the node (Ubuntu 23.10 and newer) does not let enroot create a user namespace",
    texts: NAMESPACES.map((kind) => `enroot-nsenter: failed to create ${kind} namespace: Permission denied`),
    evidence: "reported",
    fix:
      "newer packages of enroot bring /etc/apparmor.d/enroot; else give /usr/bin/enroot-nsenter a profile there with flags=(unconfined) and userns, and load it (apparmor_parser -r), on every compute node; or set the sysctl kernel.apparmor_restrict_unprivileged_userns=0 in /etc/sysctl.d, which lifts the restriction for all programs",
    links: [`${ENROOT}/issues/247`],
  },
  {
    id: "enroot-namespace-limit",
    refines: "enroot-namespace",
    by: "shim",
    summary: "the node allows users no, or no further, namespaces: the sysctl user.max_user_namespaces is 0 or used up",
    texts: NAMESPACES.map((kind) => `enroot-nsenter: failed to create ${kind} namespace: No space left on device`),
    evidence: "reported",
    fix:
      "no disk is full: raise user.max_user_namespaces and user.max_mnt_namespaces in /etc/sysctl.d of every compute node (sysctl --system); CentOS 7 has 0 by default and also needs the kernel options namespace.unpriv_enable=1 and user_namespace.enable=1",
    links: [`${ENROOT}/blob/v4.0.1/doc/requirements.md`, `${ENROOT}/issues/41`],
  },
  {
    id: "enroot-program",
    by: "shim",
    summary: "enroot cannot run the shell or entry point of the image",
    texts: [
      "enroot-switchroot: failed to execute: <path>: <errno>",
      "enroot-switchroot: failed to execute: <path>: No such file or directory",
      "enroot-switchroot: failed to execute: <path>: Exec format error",
    ],
    evidence: "reported",
    fix:
      "No such file or directory: the image has no such shell: enroot's /etc/rc runs with /bin/sh, a login shell with $SHELL: " +
      "set --export=ALL,SHELL=/bin/sh, or use another image. Exec format error: the image is for another CPU. An image whose " +
      "entry point does not run its arguments needs --no-container-entrypoint",
    links: [`${PYXIS}/issues/61`],
  },
  {
    id: "enroot-directory",
    by: "shim",
    summary: "a directory of enroot or pyxis does not exist on the node, or the job's user may not write it",
    texts: [
      "pyxis: couldn't mkdir <path>: <errno>",
      "pyxis: couldn't chown <path>: <errno>",
      "mkdir: cannot create directory '<path>': <errno>",
    ],
    evidence: "reported",
    anywhere: ["pyxis", "enroot"],
    fix:
      "pyxis: let /run/pyxis exist, owned by root (runtime_path in plugstack.conf.d/pyxis.conf). enroot: set ENROOT_RUNTIME_PATH, " +
      "ENROOT_CACHE_PATH, ENROOT_DATA_PATH and ENROOT_TEMP_PATH in /etc/enroot/enroot.conf to directories of each user " +
      "(…/user-$(id -u)), which a prolog script makes with mkdir and chown",
    links: [`${PYXIS}/issues/12`, `${PYXIS}/issues/4`],
  },
  {
    id: "enroot-hook",
    by: "shim",
    summary: "a hook of enroot failed; its own message precedes",
    texts: [
      "/etc/enroot/hooks.d/<name> exited with return code <number>",
      "<path>/enroot/hooks.d/<name> exited with return code <number>",
      "98-nvidia.sh exited with return code <number>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "read the lines before it. Of 98-nvidia.sh run nvidia-smi and nvidia-container-cli info on the node, as the job's user; a job " +
      "without a GPU needs NVIDIA_VISIBLE_DEVICES=void",
    links: [`${PYXIS}/issues/101`],
  },
  {
    id: "enroot-mount",
    by: "shim",
    summary: "enroot cannot mount a directory into the container",
    texts: [
      "enroot-mount: failed to mount: <path> at <path>: <errno>",
      "enroot-mount: failed to create file: <path>: <errno>",
      "enroot-mount: failed to create directory: <path>: <errno>",
      "pyxis: --container-mounts: source path does not exist: <path>",
    ],
    evidence: "reported",
    fix:
      "check that the source exists on each node of the job, and that the user may enter it (a network filesystem without root's " +
      "rights counts); a target that the image lacks needs a container that can be written: --rw, --container-writable",
    links: [`${ENROOT}/blob/v4.0.1/doc/cmd/start.md`],
  },
  {
    id: "enroot-switch-root",
    by: "shim",
    summary: "enroot cannot make the container's directory the root: the kernel refuses pivot_root",
    texts: ["enroot-switchroot: failed to switch root: <path>: <errno>"],
    evidence: "reported",
    fix:
      "Invalid argument: the node's own root is the kernel's first RAM disk (a stateless node, whose / is of type rootfs), from which pivot_root does not work: boot it with a tmpfs or a disk as root (Warewulf: rootfs=tmpfs). Otherwise let ENROOT_DATA_PATH be on a local filesystem",
    links: [`${ENROOT}/issues/200`, "https://man7.org/linux/man-pages/man2/pivot_root.2.html"],
  },
  {
    id: "enroot-program-missing",
    by: "shim",
    summary: "a program that enroot runs on the node is not installed, or not in the PATH of the job",
    texts: [
      ...[
        "enroot-aufs2ovlfs",
        "enroot-mksquashovlfs",
        "enroot-makeself",
        "enroot-nsenter",
        "enroot-mount",
        "enroot-switchroot",
      ]
        .flatMap((name) => [`${name}: command not found`, `/bin/bash: ${name}: command not found`]),
      "Command not found: nvidia-container-cli, see https://github.com/NVIDIA/libnvidia-container",
      "[ERROR] Command not found: <words>",
      "pyxis: couldn't execute enroot command",
    ],
    evidence: "source",
    needs: ["enroot", "pyxis", "slurm", "nvidia-container-cli"],
    fix:
      "install the package enroot (and enroot+caps) on every node, with jq, curl, parallel, squashfs-tools and zstd, and nvidia-container-cli for GPUs; an installation to a directory of its own needs its bin in the PATH of slurmd",
    links: [`${ENROOT}/blob/v4.0.1/doc/requirements.md`],
  },
  {
    id: "enroot-capabilities",
    by: "shim",
    summary: "enroot may not convert the layers of an image: its programs have no capabilities",
    texts: [
      "enroot-aufs2ovlfs: failed to set capabilities: <errno>",
      "enroot-mksquashovlfs: failed to set capabilities: <errno>",
      "enroot-aufs2ovlfs: failed to create opaque ovlfs whiteout: <path>: <errno>",
      "enroot-aufs2ovlfs: failed to create ovlfs whiteout: <path>: <errno>",
    ],
    evidence: "reported",
    fix: "install the package enroot+caps, or run setcap cap_sys_admin,cap_mknod+pe on enroot-aufs2ovlfs and " +
      "cap_sys_admin+pe on enroot-mksquashovlfs; ENROOT_TEMP_PATH has to be on a local filesystem, not on NFS or an overlay",
    links: [`${ENROOT}/issues/141`],
  },
  {
    id: "enroot-registry",
    by: "shim",
    summary:
      "the registry does not give enroot the image: the login is missing or expired, or the name is not the image's",
    texts: [
      ...["401", "403"].flatMap((code) => [
        `URL <url> returned error code: ${code} <Unauthorized|Forbidden>`,
        `URL <url> returned error code: ${code}`,
      ]),
      "URL <url> returned error code: 404 Not Found",
      "URL <url> returned error code: 429 <any>",
      "Authentication succeeded <any> curl: (22) The requested URL returned error: <number> <words>",
      "curl: (22) The requested URL returned error: 401 Unauthorized",
      "Unsupported authentication method <any>",
      "Could not parse authentication realm from <url>",
    ],
    evidence: "source",
    anywhere: ["enroot", "pyxis"],
    fix:
      "write docker://REGISTRY#NAME:TAG: without # Docker Hub is asked; a name without a slash gets library/ before it. A login: machine HOST login USER password TOKEN in ~/.config/enroot/.credentials (600) for each host that is named (nvcr.io and authn.nvidia.com: login $oauthtoken; Docker Hub: auth.docker.io); an old token: rm -r ~/.cache/enroot/.tokens*. 401 in a long download: the token expired: run it again, layers are kept",
    links: [`${ENROOT}/blob/master/doc/cmd/import.md`, `${ENROOT}/issues/70`],
  },
  {
    id: "enroot-json",
    by: "shim",
    summary: "enroot cannot read what the registry or Docker's daemon describes the image with",
    texts: ["[ERROR] Could not process JSON input", "Could not process JSON input"],
    evidence: "reported",
    anywhere: ["enroot", "pyxis"],
    fix:
      "update enroot (4.0.0 does not read what newer Docker daemons save: dockerd://), and jq. A proxy or login page instead of the registry's answer: curl -sI https://REGISTRY/v2/. Otherwise import from the registry (docker://), or docker save and enroot import of another machine",
    links: [`${ENROOT}/issues/252`],
  },
  {
    id: "pyxis-not-loaded",
    by: "shim",
    summary: "Slurm on the node that runs the job has not loaded the plugin pyxis",
    texts: [
      'SPANK plugin "pyxis" option "<name>" not found',
      "unrecognized option '--container-image <any>",
      "unrecognized option '--container-<words>'",
    ],
    evidence: "reported",
    fix:
      "install spank_pyxis.so and plugstack.conf.d/pyxis.conf on the login node and on every compute node, for the Slurm release " +
      "that runs there, and restart slurmd",
    links: [`${PYXIS}/issues/84`],
  },
  {
    id: "pyxis-seccomp",
    by: "shim",
    summary: "the node's kernel refuses the seccomp filter of pyxis",
    texts: ["pyxis: seccomp filter failed: <errno>", "enroot-nsenter: failed to register seccomp filter: <errno>"],
    evidence: "reported",
    fix:
      "use a kernel with CONFIG_SECCOMP_FILTER; Invalid argument: an older pyxis or enroot sets a flag that needs Linux 4.17: update it, or the kernel; Function not implemented: use Linux 3.17 or newer",
    links: [`${PYXIS}/issues/42`],
  },
  {
    id: "pyxis-import-failed",
    by: "shim",
    summary: "enroot cannot import the image that pyxis asks for; enroot's own lines follow",
    texts: [
      "pyxis: failed to import docker image",
      "pyxis: failed to import docker image: <image>",
      "pyxis: failed to import docker image: <image> (importer: <path>)",
      "pyxis: failed to create container filesystem",
      "pyxis: failed to create container filesystem for image: <image>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "read the last [ERROR] or [INFO] line of enroot: behind Authenticating with user the registry refused or does not have the " +
      "image: credentials are in ~/.config/enroot/.credentials, an image is REGISTRY#NAME:TAG. A squashfs file has to begin with / " +
      "or ./",
    links: [`${PYXIS}/issues/127`, `${PYXIS}/issues/112`],
  },
  {
    id: "pyxis-start-failed",
    by: "shim",
    summary: "enroot did not start the job's container; enroot's own lines tell why",
    texts: [
      "pyxis: couldn't start container",
      "pyxis: container start failed with error code: <number>",
      "pyxis: container exited too soon",
    ],
    evidence: "source",
    anywhere: ["pyxis"],
    behind: "all",
    fix: "read the lines of enroot between these messages, or run enroot start on that node as the job's user",
    links: [`${PYXIS}/blob/v0.20.0/pyxis_slurmstepd.c`],
  },
  {
    id: "pyxis-container-missing",
    by: "shim",
    summary:
      "the node of the job has no container of the name of --container-name, and no image is named of which it could be made",
    texts: [
      'pyxis: error: a container with name "<words>" does not exist, and --container-image is not set',
      'a container with name "<words>" does not exist, and --container-image is not set',
    ],
    evidence: "source",
    fix:
      "give --container-image, too (a file as /path/NAME.sqsh or ./NAME.sqsh): srun then makes the container NAME on each node that lacks it. pyxis itself puts pyxis_ before the name: enroot list shows pyxis_NAME, so leave it out of --container-name. Containers are of one user and one node, and with container_scope=job (pyxis.conf) of one job: they end with it. One that was changed: srun --container-save=FILE.sqsh, and start from that file",
    links: [`${PYXIS}/wiki/Usage`, `${ENROOT}/issues/249`],
  },
  {
    id: "enroot-overlay-mount",
    by: "shim",
    summary:
      "enroot cannot mount an image with the kernel's overlayfs as a user: the program mount of newer systems refuses it",
    texts: ["mount: drop permissions failed.", "mount: <path>: drop permissions failed."],
    evidence: "reported",
    anywhere: ["enroot", "pyxis"],
    fix:
      "update enroot (releases after 4.1.0 mount it themselves), or let it use fuse-overlayfs: ENROOT_NATIVE_OVERLAYFS no in /etc/enroot/enroot.conf, with the package fuse-overlayfs installed; or make the container first: enroot create --name NAME IMAGE.sqsh, enroot start NAME, which needs no overlay",
    links: [`${ENROOT}/issues/261`],
  },
];

const CHARLIECLOUD = "https://github.com/hpc/charliecloud";
/** The place in the source, and the number of the error, behind a text of Charliecloud. */
const CH_PLACE = "(<words>.c:<number> <number>)";
/** The same, behind a text without an error. */
const CH_LINE = "(<words>.c:<number>)";

/** Charliecloud. */
const CHARLIECLOUD_RULES: readonly DaemonRule[] = [
  {
    id: "charliecloud-namespace",
    by: "shim",
    summary: "the node does not let Charliecloud's ch-run, which runs without root, create a user namespace",
    texts: [
      `can't init user+mount namespaces: <errno> ${CH_PLACE}`,
      `can't init user+mount namespaces: <errno>`,
      `ch-run: error: Invalid argument (ch-run.c:<number> 22)`,
      `ch-run: error: Operation not permitted (ch-run.c:<number> 1)`,
    ],
    evidence: "reported",
    fix:
      "Invalid argument, or No space left on device: raise user.max_user_namespaces (sysctl -w user.max_user_namespaces=15000); CentOS 7 also needs the kernel options user_namespace.enable=1 and namespace.unpriv_enable=1. Operation not permitted: set kernel.unprivileged_userns_clone=1 (Debian 10), on Ubuntu from 23.10 on give ch-run an AppArmor profile with userns (kernel.apparmor_restrict_unprivileged_userns=0 allows it to every program); in a " +
      "container let it run with --security-opt seccomp=unconfined, or privileged",
    links: [`${CHARLIECLOUD}/issues/133`, "https://hpc.github.io/charliecloud/install.html"],
  },
  {
    id: "charliecloud-bind",
    by: "shim",
    summary: "ch-run is to bind a path that the host or the image does not have",
    texts: ["source", "destination"].flatMap((what) => [
      `can't bind: ${what} not found: <path>`,
      `can't bind: ${what} not found: <path> ${CH_LINE}`,
      `can't bind: ${what} not found: <path>: <errno> ${CH_PLACE}`,
    ]).concat([
      `can't bind <path> to <path>: <errno> ${CH_PLACE}`,
      `can't mkdir: <path>: <errno> ${CH_PLACE}`,
      `can't mkdir even after overmount: <path>: <errno> ${CH_PLACE}`,
      `can't mkdir: symlink not relative: <path> ${CH_LINE}`,
      // Before 0.2.3, which names no path.
      "ch-run: error: No such file or directory (ch-run.c:<number>:2)",
    ]),
    evidence: "source",
    fix:
      "source: make it on that node, or leave the --bind out. destination: make the directory in the image (ch-convert to a directory, mkdir), or run with --write-fake (-W), which lays a tmpfs over the image. Without a path: ch-run -vv prints what it binds: /etc/passwd, /etc/group, /etc/hosts, /etc/resolv.conf, /home, /tmp and the like have to be in the image",
    links: ["https://hpc.github.io/charliecloud/ch-run.html"],
  },
  {
    id: "charliecloud-storage",
    by: "shim",
    summary: "ch-image cannot use its storage directory: another ch-image has it, or it is none, or of another release",
    texts: [
      "storage directory is already in use",
      "storage directory is already in use hint: concurrent instances of ch-image cannot share the same storage directory",
      "storage directory seems invalid: <path>",
      "incompatible storage directory v<number>: <path>",
      "can’t lock storage directory: <errno>",
      "can't lock storage directory: <errno>",
      "$CH_IMAGE_STORAGE: not absolute path: <name>",
      "storage directory broken: <any>",
      ...["can't", "can’t"].flatMap((not) => [
        `${not} list directory: <path>/img: No such file or directory`,
        `${not} open directory: <path>/img: No such file or directory`,
      ]),
      "storage broken: not a build cache: <path>",
      "build cache is desynchronized, cannot proceed",
    ],
    evidence: "source",
    anywhere: ["ch-image", "Charliecloud", "CH_IMAGE", "charlie"],
    fix:
      "no such directory: nothing was pulled or built there yet: ch-image pull IMAGE makes it, or name the right one with --storage or CH_IMAGE_STORAGE. In use: let one ch-image run at a time (pull the images before the workflow; Nextflow: one process, maxForks 1), or give each its own --storage or CH_IMAGE_STORAGE on a local disk, as NFS locks badly. Invalid or incompatible: name an absolute directory that ch-image may create itself; ch-image reset deletes all images and the build cache in it and makes it anew",
    links: ["https://github.com/nextflow-io/nextflow/issues/3566", "https://hpc.github.io/charliecloud/ch-image.html"],
  },
  {
    id: "charliecloud-registry",
    by: "shim",
    summary: "ch-image does not find the image in the registry, or may not read it",
    texts: [
      "unauthorized or not in registry: <name>",
      "not in registry: <name>",
      "GET failed; expected status <any> but got 401: Unauthorized",
      "GET failed; expected status <any> but got 403: Forbidden",
      "GET failed; expected status <any> but got 404: Not Found",
      "no further authentication possible, giving up",
      "unhandled authentication failure",
      "requested arch unavailable: <words>",
      "arch not found for image: <words>",
      "image ref syntax, at end: <name>",
      "image ref syntax, char <number>: <name>",
    ],
    evidence: "source",
    anywhere: [
      "ch-image",
      "Charliecloud",
      "pulling image:",
      "not in registry:",
      "requesting arch:",
      "requested arch unavailable",
    ],
    fix:
      "correct the name: images of Docker Hub are NAME:TAG or registry-1.docker.io/library/NAME:TAG, not docker.io/NAME, which older releases ask itself; a private one needs ch-image pull --auth (user and password, or CH_IMAGE_USERNAME and CH_IMAGE_PASSWORD). Architectures: ch-image list IMAGE shows them, --arch=yolo takes what is there",
    links: [`${CHARLIECLOUD}/issues/1183`, "https://hpc.github.io/charliecloud/faq.html"],
  },
  {
    id: "charliecloud-command",
    by: "shim",
    summary: "a command of Charliecloud lacks an argument, or one names what is no image",
    texts: [
      "IMAGE and/or CMD not specified",
      `IMAGE and/or CMD not specified ${CH_LINE}`,
      "IMAGE and/or COMMAND not specified",
      `IMAGE and/or COMMAND not specified ${CH_LINE}`,
      "<path> exists but does not appear to be an image",
      "can’t flatten: <path> exists but does not appear to be an image",
      "can't flatten: <path> exists but does not appear to be an image",
      "can’t flatten: <path> exists but is not a directory",
      "can't flatten: <path> exists but is not a directory",
      "image not found, can’t delete: <name>",
    ],
    evidence: "source",
    anywhere: ["ch-image", "ch-run", "Charliecloud", "can’t flatten", "can't flatten", "and/or C"],
    fix:
      "ch-run needs a command behind the image: ch-run IMAGE -- /bin/sh (the image's own CMD is not run). ch-image pull IMAGE DESTINATION wants a name in the storage directory or a directory that does not exist yet: leave DESTINATION out, and convert with ch-convert IMAGE DIRECTORY",
    links: [`${CHARLIECLOUD}/issues/1695`, `${CHARLIECLOUD}/issues/1335`],
  },
  {
    id: "charliecloud-image",
    by: "shim",
    summary: "ch-run does not find the image, or cannot mount its SquashFS file",
    texts: [
      "can't find image: <any>",
      "unknown image type: <any>",
      "can't re-mount image read-only (is it on NFS?): <errno>",
      "this ch-run does not support internal SquashFS mounts",
      "can't open SquashFS: <path>; try ch-run -vv? <any>",
      `can't stat: <path>: <errno> ${CH_PLACE}`,
      `can't stat mount point: <path>: <errno> ${CH_PLACE}`,
      `can't open: <path>: <errno> ${CH_PLACE}`,
      `FUSE session failed: <errno> ${CH_PLACE}`,
      "too many FUSE errors; giving up <any>",
    ],
    evidence: "source",
    needs: ["ch-run", "ch-image", "SquashFS", ".c:", "FUSE"],
    fix:
      "re-mount read-only: a directory on an automounted or network filesystem (CVMFS, NFS) with an old ch-run: update it, copy the image to a local disk, or use a SquashFS file. ch-image list shows the names in the storage directory (CH_IMAGE_STORAGE, /var/tmp/USER.ch); an image is a directory or a SquashFS file of ch-convert. Without libsquashfuse in ch-run (ch-run --feature squash) unpack it to a directory, or mount it with squashfuse; /dev/fuse has to exist",
    links: ["https://hpc.github.io/charliecloud/ch-run.html"],
  },
];

/** What runs containers for batch jobs. */
export const HPC_ENGINE_RULES: readonly DaemonRule[] = [
  ...ENROOT_RULES,
  ...SLURM_RULES,
  ...CHARLIECLOUD_RULES,
  ...APPTAINER_RULES,
];
