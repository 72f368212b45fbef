/**
 * What runs containers on clusters for batch jobs: Slurm with pyxis and enroot, Charliecloud, Apptainer and Singularity.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const ENROOT = "https://github.com/NVIDIA/enroot";
const PYXIS = "https://github.com/NVIDIA/pyxis";
const APPTAINER = "https://github.com/apptainer/apptainer";

const NAMESPACES: readonly string[] = ["user", "mount", "network", "IPC", "PID", "UTS", "cgroup"];

/** Slurm with pyxis and enroot. */
const ENROOT_RULES: readonly DaemonRule[] = [
  {
    id: "enroot-namespace",
    by: "shim",
    summary: "the node does not let enroot, which runs without root, create a user namespace",
    texts: [
      ...NAMESPACES.map((kind) => `enroot-nsenter: failed to create ${kind} namespace: <errno>`),
      ...NAMESPACES.map((kind) => `pyxis: couldn't join ${kind} namespace: <errno>`),
    ],
    evidence: "reported",
    fix:
      "Permission denied: Ubuntu from 23.10 on restricts them with AppArmor: give /usr/bin/enroot-nsenter a profile with userns, " +
      "or set the sysctl kernel.apparmor_restrict_unprivileged_userns=0. Invalid argument, or No space left on device: raise " +
      "user.max_user_namespaces and user.max_mnt_namespaces, on CentOS 7 with the kernel options namespace.unpriv_enable=1 and " +
      "user_namespace.enable=1. Operation not permitted: set kernel.unprivileged_userns_clone=1. enroot-check tests all of it",
    links: [`${ENROOT}/blob/v4.0.1/doc/requirements.md`, `${ENROOT}/issues/247`, `${ENROOT}/issues/41`],
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
    id: "pyxis-not-loaded",
    by: "shim",
    summary: "Slurm on the node that runs the job has not loaded the plugin pyxis",
    texts: [
      'SPANK plugin "pyxis" option "<name>" not found',
      "unrecognized option '--container-image<any>",
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
    fix: "use a kernel with CONFIG_SECCOMP_FILTER; of Function not implemented use Linux 3.17 or newer",
    links: [`${PYXIS}/issues/42`],
  },
  {
    id: "pyxis-import-failed",
    by: "shim",
    summary: "enroot cannot import the image that pyxis asks for; enroot's own lines follow",
    texts: ["pyxis: failed to import docker image", "pyxis: failed to create container filesystem"],
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
    behind: "all",
    fix: "read the lines of enroot between these messages, or run enroot start on that node as the job's user",
    links: [`${PYXIS}/blob/v0.20.0/pyxis_slurmstepd.c`],
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
      "Invalid argument, or No space left on device: raise user.max_user_namespaces (sysctl -w user.max_user_namespaces=15000); CentOS 7 also needs the kernel options user_namespace.enable=1 and namespace.unpriv_enable=1. Operation not permitted: set kernel.unprivileged_userns_clone=1 (Debian 10), on Ubuntu from 23.10 on kernel.apparmor_restrict_unprivileged_userns=0; in a " +
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
    ]),
    evidence: "source",
    fix:
      "source: make it on that node, or leave the --bind out. destination: make the directory in the image (ch-convert to a directory, mkdir), or run with --write-fake (-W), which lays a tmpfs over the image",
    links: ["https://hpc.github.io/charliecloud/ch-run.html"],
  },
  {
    id: "charliecloud-image",
    by: "shim",
    summary: "ch-run does not find the image, or cannot mount its SquashFS file",
    texts: [
      "can't find image: <any>",
      "unknown image type: <any>",
      "this ch-run does not support internal SquashFS mounts",
      "can't open SquashFS: <path>; try ch-run -vv? <any>",
      `can't stat: <path>: <errno> ${CH_PLACE}`,
      `can't stat mount point: <path>: <errno> ${CH_PLACE}`,
      `can't open: <path>: <errno> ${CH_PLACE}`,
      `FUSE session failed: <errno> ${CH_PLACE}`,
      "too many FUSE errors; giving up <any>",
    ],
    evidence: "source",
    fix:
      "ch-image list shows the names in the storage directory (CH_IMAGE_STORAGE, /var/tmp/USER.ch); an image is a directory or a SquashFS file of ch-convert. Without libsquashfuse in ch-run (ch-run --feature squash) unpack it to a directory, or mount it with squashfuse; /dev/fuse has to exist",
    links: ["https://hpc.github.io/charliecloud/ch-run.html"],
  },
];

/** Programs with which Apptainer mounts images without root. */
const FUSE: readonly string[] = ["squashfuse_ll", "squashfuse", "fuse2fs", "fuse-overlayfs", "gocryptfs"];

const SQUASHFS: readonly string[] = [
  "kernel reported a bad superblock for squashfs image partition",
  "kernel reported a bad superblock for squashfs image partition, possible causes are that your kernel doesn't support the compression algorithm or the image is corrupted",
  "failed to mount squashfs filesystem: <errno>",
];

/** Apptainer and Singularity. */
const APPTAINER_RULES: readonly DaemonRule[] = [
  {
    id: "apptainer-source-missing",
    by: "shim",
    summary: "Apptainer or Singularity is to bind a path that the host does not have",
    texts: [
      "container creation failed: mount <source>-><destination> error: while mounting <path>: mount source <path> doesn't exist",
      "container creation failed: mount hook function failure: mount <source>-><destination> error: while mounting <path>: mount source <path> doesn't exist",
      "while mounting <path>: mount source <path> doesn't exist",
    ],
    evidence: "reported",
    fix:
      "remove the path from --bind, SINGULARITY_BIND, APPTAINER_BIND and bind path of apptainer.conf, or create it on that node",
    links: ["https://apptainer.org/docs/user/latest/bind_paths_and_mounts.html"],
  },
  {
    id: "apptainer-image",
    by: "shim",
    summary: "the kernel cannot mount the image file of Apptainer or Singularity",
    texts: [
      ...SQUASHFS,
      ...SQUASHFS.flatMap((error) => [
        `container creation failed: mount hook function failure: mount <source>-><destination> error: while mounting image <path>: ${error}`,
        `container creation failed: mount error: can't mount image <path>: ${error}`,
      ]),
    ],
    evidence: "reported",
    fix:
      "build or pull the image again, and compare its size: it is cut or damaged; else read dmesg: a kernel without squashfs or its " +
      "compression (zstd), or a filesystem that loop devices cannot use. apptainer exec --userns mounts it with squashfuse instead",
    links: [`${APPTAINER}/issues/2121`],
  },
  {
    id: "apptainer-fuse-failed",
    by: "shim",
    summary: "the program with which Apptainer mounts an image without root (squashfuse, fuse-overlayfs) failed",
    texts: [
      ...FUSE.flatMap((name) => [
        `while mounting image <path>: ${name} exited with status <number>: <any>`,
        `${name} exited with status <number>: <any>`,
        `${name} exited with status <number>:`,
      ]),
      ...["squashfuse", "squashfuse_ll"].map((name) => `${name} mount timed out`),
      "fusermount: mount failed: Operation not permitted",
      "fusermount3: mount failed: Operation not permitted",
      "[WARN] fusermount: mount failed: Operation not permitted",
      "fusermount: failed to open /dev/fuse: <errno>",
      "fusermount3: failed to open /dev/fuse: <errno>",
    ],
    evidence: "source",
    needs: ["exited with status", "mount timed out", "fusermount"],
    fix:
      "read what it prints behind its status; without words it lacks /dev/fuse (modprobe fuse; in a container --device /dev/fuse and --cap-add SYS_ADMIN) or fusermount with its setuid bit (chmod u+s $(which fusermount3)), or the image is damaged or on a " +
      "filesystem that it cannot read. apptainer exec --unsquash, or a sandbox directory, needs no FUSE; update squashfuse and fuse-overlayfs",
    links: [`${APPTAINER}/issues/1037`, "https://apptainer.org/docs/admin/latest/installation.html"],
  },
  {
    id: "apptainer-namespace",
    by: "shim",
    summary:
      "the node does not let Apptainer or Singularity create a namespace, which it needs without its setuid program or with --fakeroot",
    texts: [
      "Failed to create container process: <errno>",
      "Failed to create container process: No space left on device",
      "Failed to create container process: Operation not permitted",
      ...["container", "user", "mount", "network", "ipc", "uts", "cgroup"].flatMap((kind) => [
        `Failed to create ${kind} namespace: <errno>`,
        `Failed to create ${kind} namespace: <any>`,
      ]),
      "Failed to unshare root file system: <errno>",
      "Could not write info to setgroups: <errno>",
      "Failed to write deny to setgroups file: <errno>",
      "could not use fakeroot: <any>",
      "Installation issue: starter-suid doesn't have setuid bit set",
      "Running setuid workflow with user namespace is not allowed",
      "'<words>' execution failed. Check that '<words>' is setuid root or has setcap cap_setuid+eip.",
    ],
    evidence: "reported",
    fix:
      "No space left on device is a limit: raise user.max_user_namespaces, max_mnt_namespaces (and max_net_namespaces, max_ipc_namespaces, max_uts_namespaces). Operation not permitted, Permission denied: kernel.unprivileged_userns_clone=1, on Ubuntu from 23.10 on a profile of AppArmor for apptainer, in a container --security-opt seccomp=unconfined. fakeroot also needs lines " +
      "in /etc/subuid and /etc/subgid (apptainer config fakeroot --add USER)",
    links: [
      "https://apptainer.org/docs/admin/latest/user_namespace.html",
      `${APPTAINER}/blob/v1.4.0/cmd/starter/c/starter.c`,
    ],
  },
  {
    id: "apptainer-extract-failed",
    by: "shim",
    summary:
      "Apptainer or Singularity cannot unpack the image to a temporary directory, which it does where it cannot mount it",
    texts: [
      "while extracting <path>: root filesystem extraction failed: <any>",
      "while extracting <path>: <any>",
      "root filesystem extraction failed: extract command failed: <any>",
      "could not extract image: <any>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "install squashfuse, fuse2fs and fuse-overlayfs next to it (an installation by hand or conda lacks them): then it mounts the image in place of that. Otherwise read behind extract command failed: a full APPTAINER_TMPDIR or /tmp, one that is mounted noexec or on a network filesystem without xattrs, or an unsquashfs that lacks libraries or the image's compression",
    links: [`${APPTAINER}/issues/2492`, "https://apptainer.org/docs/admin/latest/installation.html"],
  },
  {
    id: "apptainer-overlay",
    by: "shim",
    summary: "the kernel does not mount the overlay of Apptainer or Singularity on that filesystem or without root",
    texts: ["", "container creation failed: mount hook function failure: mount overlay-><destination> error: "].flatMap(
      (step) => [
        `${step}while mounting overlay: can't mount overlay filesystem to <path>: <errno>`,
        `${step}while mounting overlay: <any>`,
      ],
    ),
    evidence: "reported",
    fix:
      "install fuse-overlayfs (apptainer uses it where the kernel's overlay does not work), keep a sandbox or --overlay directory on a local disk, not on NFS, Lustre, GPFS or another overlay, or run with --underlay, and --no-mount or binds whose targets the image has, so that no overlay is needed",
    links: [`${APPTAINER}/issues/2156`, "https://apptainer.org/docs/user/latest/persistent_overlays.html"],
  },
  {
    id: "apptainer-image-format",
    by: "shim",
    summary:
      "the file is no image that this Apptainer or Singularity reads: cut, of another format, or of a newer release",
    texts: [
      "could not open image <path>: image format not recognized",
      "could not open image <path>: <any>",
      "failed to open overlay image <path>: image format not recognized",
      "while loading overlay images: failed to open overlay image <path>: <any>",
      "failed to load data image <path>: image format not recognized",
      "image format not recognized",
      "Unknown image format/type: <any>",
      "unknown image format <number>",
      "Failed to mount image in (read only): <errno>",
      "Failed to mount image in (read/write): <errno>",
      "not a valid squashfs image",
      "corrupted image: unknown compression algorithm value <number>",
    ],
    evidence: "reported",
    fix:
      "compare the file's size and run file IMAGE: a download that broke off, an HTML page, or a pointer of Git LFS is no image: pull it again. Singularity 2 reads no SIF files: install Apptainer. An overlay has to be an ext3 image (apptainer overlay create) or a directory",
    links: [
      "https://apptainer.org/docs/user/latest/persistent_overlays.html",
      `${APPTAINER}/blob/v1.4.0/pkg/image/image.go`,
    ],
  },
  {
    id: "apptainer-image-in-use",
    by: "shim",
    summary:
      "another process has the image or overlay of Apptainer or Singularity open, for writing or while this one would write",
    texts: [
      "can't open <path> for writing, currently in use by another process",
      "can't open <path> for reading, currently in use for writing by another process",
      ...["reading", "writing"].map((what) =>
        `can't open <path> for writing, already used for ${what} by this process`
      ),
      "can't open <path> for reading, already used for writing by this process",
    ],
    evidence: "source",
    fix:
      "end the instance that has it (apptainer instance list; fuser IMAGE), give each job an overlay of its own, or mount it read-only (--overlay FILE:ro)",
    links: ["https://apptainer.org/docs/user/latest/persistent_overlays.html"],
  },
  {
    id: "apptainer-forbidden",
    by: "shim",
    summary: "the configuration of Apptainer or Singularity on that node does not allow the image, overlay or mount",
    texts: [
      "configuration disallows users from <any>",
      "apptainer image is not in an allowed configured path",
      "apptainer image is not owned by required group(s)",
      "apptainer image is not owned by required user(s)",
      "singularity image is not in an allowed configured path",
      "singularity image is not owned by required group(s)",
      "singularity image is not owned by required user(s)",
      "overlay images requires 'enable overlay', but set to 'no' by administrator",
      "--writable-tmpfs requires 'enable overlay', but set to 'no' by administrator",
      "SIF overlay partition requires 'enable overlay', but set to 'no' by administrator",
      "suid workflow disabled by administrator",
      "fusemount disabled by configuration 'enable fusemount = no'",
      "image prohibited by ECL",
      "User namespace required but not allowed by configuration.",
      "Unprivileged installation found, user namespace needed but not allowed by configuration.",
      "nvidia-container-cli not allowed in setuid mode",
    ],
    evidence: "source",
    fix:
      "run without the setuid program (--userns, where the node has user namespaces), convert the image to SIF, or put it where limit container paths allows; the administrator changes the setting in apptainer.conf (apptainer config global --get)",
    links: ["https://apptainer.org/docs/admin/latest/configfiles.html"],
  },
  {
    id: "apptainer-library-missing",
    by: "shim",
    summary: "the shell or program of an Apptainer image needs a shared library that the image does not have",
    texts: ["exec <path> failed: a shared library is likely missing in the image"],
    evidence: "reported",
    fix:
      "the image is incomplete or for another CPU: pull it again (apptainer cache clean), compare file in the image with uname -m, and let no --bind or LD_LIBRARY_PATH of the host hide its /lib or /usr; converted to a sandbox it needs a filesystem that keeps links",
    links: [`${APPTAINER}/blob/v1.4.0/internal/pkg/runtime/engine/apptainer/process_linux.go`],
  },
  {
    id: "apptainer-engine-mixed",
    by: "shim",
    summary:
      "parts of different releases of Apptainer or Singularity are mixed: the starter does not know the engine that it is to run",
    texts: [
      'failed to initialize runtime: engine "" is not found',
      "failed to initialize runtime: engine <name> is not found",
      'engine "" is not found',
      "failed to initialize runtime: <any>",
    ],
    evidence: "reported",
    fix:
      "remove both installations and install one: apptainer version, which -a apptainer singularity, and libexecdir/apptainer/bin/starter have to belong together; in a container or conda environment do not bind /usr/libexec of the host",
    links: [`${APPTAINER}/issues/2117`],
  },
  {
    id: "apptainer-not-writable",
    by: "shim",
    summary:
      "Apptainer or Singularity is to write to an image that this user may not write, or that has no room for changes",
    texts: [
      "could not use <path> for writing, you don't have write permissions",
      "no SIF writable overlay partition found in <path>",
      "cannot use --overlay in conjunction with --writable",
      "you can't specify --writable-tmpfs with another writable overlay image (<any>)",
      "<path> is not readable by the current user, check permissions",
    ],
    evidence: "source",
    fix:
      "use --writable-tmpfs for changes that may go, --overlay with a directory or an ext3 image for such that stay, or a sandbox directory (apptainer build --sandbox) of the user's own",
    links: ["https://apptainer.org/docs/user/latest/persistent_overlays.html"],
  },
  {
    id: "apptainer-mount-failed",
    by: "shim",
    summary: "Apptainer or Singularity cannot set up a mount of the container; its own message follows",
    texts: [
      "container creation failed: mount hook function failure: <any>",
      "container creation failed: mount <source>-><destination> error: <any>",
      "container creation failed: mount <path> failed: <errno>",
      "container creation failed: mount error: <any>",
      "container creation failed: <any>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "run it with --debug: the line before FATAL names the mount. It is most often a bind whose target the image lacks (--writable-tmpfs), a " +
      "home directory on a filesystem that root may not enter (--no-home), or a setuid installation that is not owned by root",
    links: [`${APPTAINER}/issues/1021`],
  },
];

/** What runs containers for batch jobs. */
export const HPC_ENGINE_RULES: readonly DaemonRule[] = [...ENROOT_RULES, ...CHARLIECLOUD_RULES, ...APPTAINER_RULES];
