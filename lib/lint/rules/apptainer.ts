/**
 * Why Apptainer and Singularity do not start a container.
 *
 * @module
 */

import { withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const APPTAINER = "https://github.com/apptainer/apptainer";
const SINGULARITY = "https://github.com/apptainer/singularity";
const DOCS = "https://apptainer.org/docs";

const CREATION = "container creation failed";
/** What stands before the failure of one mount, from release to release. */
const MOUNTS: readonly string[] = [
  `${CREATION}: mount <source>-><destination> error`,
  `${CREATION}: mount hook function failure: mount <source>-><destination> error`,
];

const SQUASHFS: readonly string[] = [
  "kernel reported a bad superblock for squashfs image partition",
  "kernel reported a bad superblock for squashfs image partition, possible causes are that your kernel doesn't support the compression algorithm or the image is corrupted",
  "failed to mount squashfs filesystem: <errno>",
  "squashfs image partition contains a bad superblock (corrupted image ?)",
  "squashfs filesystem seems not enabled and/or supported by your kernel",
];

/** How Singularity before 3.0 names the kinds of images, as it mounts them. */
const OLD_KINDS: readonly string[] = ["squashfs image", "ext3 image"];
const OLD_ERRORS: readonly string[] = ["No such device", "Input/output error", "Invalid argument"];

const NO_LOOP: readonly string[] = [
  "no loop devices available",
  "failed to set loop flags on loop device: <errno>",
  "failed to set loop flags on loop device <path>: <errno>",
  "could not open lock file: <errno>",
  "<errno>",
];

/** Words of which one stands where Apptainer or Singularity prints what other programs may print, too. */
const OF_APPTAINER: readonly string[] = ["apptainer", "singularity", ".sif", "starter", "FATAL:"];
const KINDS: readonly string[] = ["user", "mount", "network", "pid", "ipc", "uts", "cgroup"];
const PROGRAMS: readonly string[] = ["squashfuse_ll", "squashfuse", "fuse2fs", "fuse-overlayfs", "gocryptfs"];
const FUSERMOUNTS: readonly string[] = ["fusermount", "fusermount3"];

/** Apptainer and Singularity. */
export const APPTAINER_RULES: readonly DaemonRule[] = [
  {
    id: "apptainer-source-missing",
    by: "shim",
    summary: "Apptainer or Singularity is to bind a path that the host does not have",
    texts: [
      ...MOUNTS.map((mount) => `${mount}: while mounting <path>: mount source <path> doesn't exist`),
      "while mounting <path>: mount source <path> doesn't exist",
    ],
    evidence: "reported",
    fix:
      "remove the path from --bind, SINGULARITY_BIND, APPTAINER_BIND and bind path of apptainer.conf, or create it on that node",
    links: ["https://apptainer.org/docs/user/latest/bind_paths_and_mounts.html"],
  },
  {
    id: "apptainer-destination-missing",
    by: "shim",
    summary: "Apptainer or Singularity is to bind a path to one that the image does not have, and cannot create it",
    texts: [
      ...MOUNTS.map((mount) => `${mount}: while mounting <path>: destination <path> doesn't exist in container`),
      "destination <path> doesn't exist in container",
      `${CREATION}: unable to <path> to mount list: destination must be an absolute path`,
      `${CREATION}: unable to <path> to mount list: destination must be an absolue path`,
      `${CREATION}: unable to add <path> to mount list: <any>`,
      // Singularity 2.
      "singularity_mount() Target <path> doesn't exist",
      "singularity_mount() <words> Target <path> doesn't exist",
      "WARNING: Non existant bind point (<file|directory>) in container: '<path>'",
      "Non existant bind point (<file|directory>) in container: '<path>'",
    ],
    evidence: "source",
    fix:
      "bind it to a directory that the image has (/mnt, --bind SOURCE:/mnt), or create the path in the image; or let the engine make it: without --writable, with enable overlay or enable underlay = yes in apptainer.conf. Without root and setuid, as where it converts the image to a sandbox, overlay needs fuse-overlayfs and squashfuse on the node (install them, or apptainer-suid, which adds a setuid program). " +
      "Of a relative destination update Singularity: releases 3.0 make one of --nv",
    links: [`${DOCS}/user/latest/bind_paths_and_mounts.html`, `${SINGULARITY}/issues/2131`],
  },
  {
    id: "apptainer-source-unseen",
    by: "shim",
    summary:
      "Apptainer or Singularity cannot look at what it is to mount: the path is not there for it, or in no mount that it sees, as within another container or with older releases in a user namespace",
    texts: [
      ...MOUNTS.map((mount) =>
        `${mount}: while mounting <path>: while getting mount flags for <path>: while searching parent mount point entry for <path>: no parent mount point found`
      ),
      "while searching parent mount point entry for <path>: no parent mount point found",
    ],
    evidence: "source",
    fix:
      "the message names the path. Within Docker or Podman give the outer container that file (-v /etc/localtime:/etc/localtime:ro), or leave the mount out: --no-mount tmp,hostfs, bind path lines and mount… = no in apptainer.conf or singularity.conf. One of the session directory (…/mnt/session/…) with --userns: a fault of Singularity 3.4 and its development releases: update to Apptainer",
    links: [`${SINGULARITY}/issues/4472`, `${DOCS}/user/latest/bind_paths_and_mounts.html`],
  },
  {
    id: "apptainer-destination-twice",
    by: "shim",
    summary: "Singularity is to bind two paths to the same one in the container, which older releases refuse",
    texts: [
      ...["unabled to", "unable to"].flatMap((verb) => [
        `${CREATION}: ${verb} <path> to mount list: destination <path> is already in the mount point list`,
        `${CREATION}: ${verb} <any> is already in the mount point list`,
        // Of a path that is wrapped in the middle.
        `${CREATION}: ${verb} <path> <words> to mount list: destination <path> <words> is already in the mount point list`,
      ]),
      "destination <path> is already in the mount point list",
      `${CREATION}: could not create scratch working directory <path>: <path> already exists in layout`,
    ],
    evidence: "reported",
    fix:
      "scratch: --scratch twice for what is one directory on the host (/tmp and /var/tmp): name one. Else leave one of the two out: --bind, SINGULARITY_BIND, bind path of singularity.conf, and by itself the home and the current directory (--no-home, --no-mount home,cwd), which Nextflow names once more (runOptions, autoMounts). Singularity 3.8 and Apptainer only warn",
    links: ["https://github.com/nextflow-io/nextflow/issues/662", `${DOCS}/user/latest/bind_paths_and_mounts.html`],
  },
  {
    id: "apptainer-image",
    by: "shim",
    summary: "the kernel cannot mount the image file of Apptainer or Singularity",
    texts: [
      ...SQUASHFS,
      ...SQUASHFS.flatMap((error) => [
        ...MOUNTS.map((mount) => `${mount}: while mounting image <path>: ${error}`),
        `${CREATION}: mount error: can't mount image <path>: ${error}`,
      ]),
      ...OLD_KINDS.flatMap((kind) => OLD_ERRORS.map((error) => `Failed to mount ${kind} in (read only): ${error}`)),
      "Failed to mount squashfs image in (read only): <errno>",
      "Failed to mount ext3 image in (read only): <errno>",
      // squashfuse's own words.
      "Something went wrong trying to read the squashfs image.",
    ],
    evidence: "reported",
    fix:
      "No such device, or not enabled in the kernel: load squashfs (modprobe squashfs on the node, also where Singularity runs in a container; a kernel without it needs another image, a sandbox directory). Bad superblock with Singularity before 3.5 on Linux 5.4 and newer: update it. Else build or pull the image again, without the cached one (apptainer cache clean; delete the workflow's copy), and compare its size: it is cut or damaged; or read dmesg: a kernel without its " +
      "compression (zstd), or a filesystem that loop devices cannot use. apptainer exec --userns mounts it with squashfuse instead",
    links: [
      `${APPTAINER}/issues/2121`,
      `${SINGULARITY}/issues/1213`,
      "https://github.com/nf-core/methylseq/issues/571",
    ],
  },
  {
    id: "apptainer-image-missing",
    by: "shim",
    summary: "Apptainer or Singularity finds no image at that path",
    texts: [
      "could not open image <path>: failed to retrieve path for <path>: lstat <path>: <errno>",
      "could not open image <path>: <any>",
    ],
    evidence: "source",
    behind: "all",
    fix: "correct the path, or write docker://, library:// or oras:// before the name of an image in a registry",
    links: [`${APPTAINER}/blob/v1.3.0/pkg/image/image.go`],
  },
  {
    id: "apptainer-image-format",
    by: "shim",
    summary:
      "the file is no image that this Apptainer or Singularity reads: cut, of another format, or of a newer release",
    texts: [
      "could not open image <path>: image format not recognized",
      "could not open image <path>: unknown image format/type",
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
    anywhere: [
      ...OF_APPTAINER,
      "could not open image",
      "overlay image",
      "Failed to mount image in (",
      "squashfs image",
    ],
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
    anywhere: OF_APPTAINER,
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
    id: "apptainer-loop-device",
    by: "shim",
    summary: "Apptainer or Singularity gets no loop device for the image file",
    texts: [
      ...NO_LOOP.flatMap((error) => [
        `failed to find loop device: could not attach image file to loop device: ${error}`,
        `failed to find loop device: could not attach image file too loop device: ${error}`,
        ...MOUNTS.map((mount) =>
          `${mount}: while mounting image <path>: failed to find loop device: could not attach image file to loop device: ${error}`
        ),
      ]),
      "failed to find loop device: <any>",
    ],
    evidence: "reported",
    fix:
      "raise max loop devices in apptainer.conf or singularity.conf, check losetup -a for leftovers and that /dev/loop-control exists (modprobe loop; in a container pass the loop devices, or use " +
      "--userns or a sandbox directory; WSL 1 has none: wsl --set-version NAME 2); many starts at once fail with releases before 3.4.1",
    links: [`${SINGULARITY}/issues/4652`],
  },
  {
    id: "apptainer-namespace",
    by: "shim",
    summary: "the node does not let Apptainer or Singularity, which runs without root, create its namespaces",
    texts: [
      ...withOneOf(KINDS, (kind) => [
        `Failed to create ${kind} namespace: <words>`,
        `Failed to create ${kind} namespace: <errno>`,
        `Failed to create ${kind} namespace: <any>`,
      ]),
      "Failed to create container namespaces",
      "Failed to create container namespace: <words>",
      "Failed to create container process: <errno>",
      "Failed to unshare root file system: <errno>",
      "Could not write info to setgroups: <errno>",
      "Failed to write deny to setgroups file: <errno>",
      "Running setuid workflow with user namespace is not allowed",
      "Building from a definition file unprivileged requires either a suid installation or unprivileged user namespaces",
      "Failed to create mount namespace: mount namespace requires privileges, check Singularity installation",
      "Failed to create mount namespace: mount namespace requires privileges, check Apptainer installation",
    ],
    evidence: "reported",
    anywhere: [
      ...OF_APPTAINER,
      "root filesystem extraction failed",
      "extract command failed",
      "Failed to create container process",
      "Failed to create container namespace",
      "write info to setgroups",
      "deny to setgroups file",
      "setuid workflow",
      "not allowed to create user namespace",
      "unprivileged_userns_clone",
      "suid installation",
    ],
    fix:
      "let the node make user namespaces: sysctl user.max_user_namespaces above 0, and max_mnt_namespaces, max_net_namespaces and the like (No space left on device), kernel.unprivileged_userns_clone=1 (Debian 10), user_namespace.enable=1 " +
      "as kernel option (CentOS 7), an AppArmor profile with userns for starter (Ubuntu from 23.10: the package installs it). Not supported by your system: a kernel before 3.8 has none, and an installation without root (conda) needs them. Or install apptainer-suid, whose starter-suid belongs to root and is " +
      "setuid, on a filesystem without nosuid",
    links: [`${SINGULARITY}/issues/4361`, `${APPTAINER}/issues/2455`, `${DOCS}/admin/latest/user_namespace.html`],
  },
  {
    id: "apptainer-namespace-limit",
    by: "shim",
    summary:
      "the node allows no, or no further, namespaces of that kind to users: a sysctl user.max_…_namespaces is 0 or used up",
    texts: [
      ...withOneOf(KINDS, (kind) => [`Failed to create ${kind} namespace: No space left on device`]),
      "Failed to create user namespace: maximum number of user namespaces exceeded, check /proc/sys/user/max_user_namespaces",
    ],
    evidence: "reported",
    anywhere: [...OF_APPTAINER, "root filesystem extraction failed", "extract command failed", "max_user_namespaces"],
    fix:
      "no disk is full: as root sysctl -w user.max_user_namespaces=15000 (max_mnt_namespaces, max_net_namespaces and the like for other kinds), and the same line in /etc/sysctl.d; CentOS 7 has 0 by default, hardened systems set 0 on purpose. Without root on that node ask its administrators, or use an installation with apptainer-suid, which needs no user namespace",
    links: [`${DOCS}/admin/latest/user_namespace.html`, `${SINGULARITY}/issues/4361`],
  },
  {
    id: "apptainer-program-missing",
    by: "shim",
    summary: "the image of Apptainer or Singularity has no program of that name in its PATH",
    texts: ['FATAL: "<words>": executable file not found in $PATH'],
    evidence: "source",
    behind: "all",
    needs: ["FATAL:"],
    fix:
      "apptainer exec IMAGE which NAME, or ls /usr/bin /opt shows what the image has; apptainer inspect --environment its PATH. Installed in a virtual environment or with conda: name the whole path (/opt/conda/bin/python), or set PATH in %environment. A PATH of the host that replaces it (APPTAINERENV_PATH, a module, .bashrc of the bound home): --cleanenv, --no-home. apptainer run takes what follows the image as arguments of its runscript: another command needs exec; python3 is not always python",
    links: [`${DOCS}/user/latest/environment_and_metadata.html`],
  },
  {
    id: "apptainer-fakeroot",
    by: "shim",
    summary: "Apptainer or Singularity cannot give the user root's rights in the container (--fakeroot)",
    texts: [
      "could not use fakeroot: <any>",
      "could not use fakeroot: no mapping entry found in <path> for <name>",
      "could not use fakeroot: no mapping entry found in <path>",
      "could not use fakeroot: your fakeroot mapping has been disabled by the administrator",
      ...["newuidmap", "newgidmap"].flatMap((name) => [
        `'${name}' execution failed. Check that '${name}' is setuid root or has setcap cap_set<words>id+eip.`,
        `${name} is not installed on your system`,
      ]),
      "error finding fakeroot in privileged PATH: <any>",
      "While performing build: while running engine: while getting fakeroot bindpoints: No LD_PRELOAD in fakeroot environment",
      "while getting fakeroot bindpoints: <any>",
      "while getting fakeroot bindpoints: No LD_PRELOAD in fakeroot environment",
      "While performing build: conveyor failed to get: while copying pseudo devices: while creating <path>: <errno>",
      "While performing build: conveyor failed to get: while copying pseudo devices: while creating <path>: open <path>: <errno>",
      "/etc/subuid mapping found but no user namespace available for fakeroot",
      "--fakeroot requires either being in <path>, unprivileged user namespaces, or the fakeroot command",
      "--fakeroot used without sandbox image or user namespaces",
    ],
    evidence: "source",
    fix:
      "add the user to /etc/subuid and /etc/subgid (apptainer config fakeroot --add USER), install uidmap or shadow-utils with newuidmap setuid root, or install the program fakeroot, with " +
      "which Apptainer from 1.1 on does without them; it has to be in PATH, which an empty environment (env -i, a job) lacks. Devices of a bootstrap by yum, debootstrap, zypper or pacstrap: build as root, or from a docker:// image instead",
    links: [`${DOCS}/user/latest/fakeroot.html`],
  },
  {
    id: "apptainer-fakeroot-command",
    by: "shim",
    summary:
      "the host's program fakeroot, which Apptainer brings into the container for %post, does not run there: the image has another C library or lacks getopt",
    texts: [
      ...["faked", "libfakeroot.so"].map((name) =>
        `/.singularity.d/libs/fakeroot: <any> /.singularity.d/libs/${name}: not found`
      ),
      "/.singularity.d/libs/fakeroot: eval: line <number>: /.singularity.d/libs/faked: not found",
      "fakeroot: error while starting the `faked' daemon.",
      "/.singularity.d/libs/fakeroot: line <number>: getopt: command not found",
      "<path>fakeroot: line <number>: getopt: command not found",
      "<path>fakeroot: <number>: getopt: not found",
    ],
    evidence: "reported",
    anywhere: [...OF_APPTAINER, "post scriptlet", "%post"],
    fix:
      "build with --ignore-fakeroot-command (steps that give files to other users then fail), or as a user with ids in /etc/subuid and /etc/subgid (apptainer config fakeroot --add USER), which does without that program. faked not found: Alpine and BusyBox images have musl, or a C library older than the host's. getopt not found (Fedora and EL10 images): update Apptainer (1.5.3 brings it along), or install util-linux in the base image",
    links: [`${APPTAINER}/issues/783`, `${APPTAINER}/issues/1863`, `${DOCS}/user/latest/fakeroot.html`],
  },
  {
    id: "apptainer-encryption-namespace",
    by: "shim",
    summary:
      "Apptainer builds an encrypted image only where user namespaces are allowed, or as root; 1.2.0 and 1.2.1 ask it of all builds",
    texts: ["Building with encryption unprivileged requires unprivileged user namespaces"],
    evidence: "source",
    fix:
      "without --encrypt: update Apptainer (1.2.2 and newer), or add --fakeroot. With it: allow user namespaces (sysctl user.max_user_namespaces=15000; Debian kernel.unprivileged_userns_clone=1), or build as root (sudo apptainer build)",
    links: [`${APPTAINER}/issues/1582`],
  },
  {
    id: "singularity-too-old",
    by: "shim",
    summary:
      "the machine has Singularity 2, which cannot pull that image: it is too old for today's registries and workflows",
    texts: [
      "pull is only supported for shub URIs",
      "ERROR: pull is only supported for shub URIs",
      "WARNING: pull for Docker Hub is not guaranteed to produce the same image on repeated pull. Use Singularity Registry (shub://) to pull exactly equivalent images. <any> ERROR: pulling container failed!",
      "/usr/bin/env: python: No such file or directory Cleaning up... ERROR: pulling container failed!",
      "ERROR: pulling container failed!",
    ],
    evidence: "reported",
    anywhere: ["singularity", "shub", "pulling container failed"],
    fix:
      "singularity --version: load a module of Singularity 3 or Apptainer (module avail), or let one be installed (apptainer's install-unprivileged.sh needs no root). Nextflow: the same on the machine that pulls, or fetch the images elsewhere and set NXF_SINGULARITY_CACHEDIR to their directory. python: No such file: Singularity 2 also needs Python 2 as python in PATH",
    links: ["https://github.com/alesssia/YAMP/issues/26", "https://github.com/epi2me-labs/wf-pore-c/issues/7"],
  },
  {
    id: "apptainer-fuse-not-permitted",
    refines: "apptainer-fuse-failed",
    by: "shim",
    summary:
      "the kernel does not let a user without root mount the image by FUSE: it is older than 4.18, or a security module forbids it",
    texts: withOneOf(
      PROGRAMS,
      (program) =>
        ["exited", "exited with status <number>"].flatMap((exited) =>
          withOneOf(FUSERMOUNTS, (name) => [`${program} ${exited}: ${name}: mount failed: Operation not permitted`])
        ),
    ),
    evidence: "source",
    fix:
      "uname -r. Before 4.18: a newer kernel, or go without FUSE: --unsquash unpacks the image for that run, apptainer build --sandbox DIR IMAGE for good; or Apptainer with setuid (apptainer-suid) without --fakeroot and --userns. A newer kernel: AppArmor, SELinux or an outer container forbids it: /dev/fuse and CAP_SYS_ADMIN for the outer one, and see dmesg",
    links: ["https://github.com/apptainer/apptainer/issues/2324"],
  },
  {
    id: "apptainer-fusemount-library",
    refines: "apptainer-fuse-failed",
    by: "shim",
    summary:
      "a program of --fusemount takes /dev/fuse for its mount point: it is linked with libfuse 2, and Apptainer gives it an open device as only libfuse 3 takes it",
    texts: ["fusermount", "fusermount3"].map((name) =>
      `${name}: mountpoint /dev/fuse is not a directory or a regular file`
    ),
    evidence: "reported",
    fix:
      "take a program linked with libfuse 3 (ldd PROGRAM | grep fuse), or mount it on the host first and bind that directory (--bind), or use an overlay or an image of ext3 in its place",
    links: ["https://github.com/apptainer/apptainer/issues/2191"],
  },
  {
    id: "apptainer-fuse-failed",
    by: "shim",
    summary: "the program with which Apptainer mounts an image without root (squashfuse, fuse-overlayfs) failed",
    texts: [
      ...withOneOf(PROGRAMS, (program) => [
        `while mounting image <path>: ${program} exited with status <number>: <any>`,
        `${program} exited with status <number>: <any>`,
        `${program} exited with status <number>:`,
        `${program} exited: <any>`,
        ...["exited", "exited with status <number>"].flatMap((exited) => [
          ...withOneOf(FUSERMOUNTS, (name) => [
            `${program} ${exited}: ${name}: mount failed: <errno>`,
            `${program} ${exited}: fuse: failed to exec ${name}: <errno>`,
          ]),
          `${program} ${exited}: fuse: device not found, try 'modprobe fuse' first`,
        ]),
      ]),
      ...["squashfuse", "squashfuse_ll"].map((name) => `${name} mount timed out`),
      ...["squashfuse", "squashfuse_ll", "fuse2fs", "fuse-overlayfs"].map((name) =>
        `${name} failed to mount <path> in <number>s`
      ),
      ...["exited", "exited with status <number>"].map((exited) =>
        `squashfuse_ll ${exited}: fusermount: mountpoint <path> is not a directory or a regular file`
      ),
      `${CREATION}: image driver mount failure: <any>`,
      "fusermount: failed to open /dev/fuse: <errno>",
      "fusermount3: failed to open /dev/fuse: <errno>",
    ],
    evidence: "source",
    needs: ["exited", "mount timed out", "fusermount", "image driver mount failure", "failed to mount"],
    fix: "read what it prints behind its status. Failed to exec fusermount3, or mountpoint is no directory: install " +
      "fuse3. Without words it lacks /dev/fuse (modprobe fuse; in a container --device /dev/fuse --cap-add " +
      "SYS_ADMIN) or fusermount3 its setuid bit (chmod u+s), or the image is damaged. Operation not permitted: a " +
      "kernel before 4.18, or a security module: use apptainer-suid. Failed to mount in 2s or 10s: a slow or busy " +
      "filesystem (CVMFS, NFS): copy the image to a local disk, update Apptainer, squashfuse and fuse-overlayfs. " +
      "apptainer exec --unsquash, or a sandbox directory, needs no FUSE",
    links: [`${APPTAINER}/issues/1037`, `${APPTAINER}/issues/778`, `${APPTAINER}/issues/2324`],
  },
  {
    id: "apptainer-overlay",
    by: "shim",
    summary: "the kernel refuses Apptainer or Singularity an overlay above the image",
    texts: [
      ...MOUNTS.map((mount) => `${mount}: while mounting overlay: can't mount overlay filesystem to <path>: <errno>`),
      "while mounting overlay: can't mount overlay filesystem to <path>: <errno>",
      "can't mount overlay filesystem to <path>: <errno>",
      "while mounting overlay: <any>",
      "only root user can use sandbox as overlay in setuid mode",
      "setup of overlay upper dir failed: <any>",
      "setup of overlay work dir failed: <any>",
    ],
    evidence: "source",
    fix:
      "no such device: load the kernel's module (modprobe overlay; in a container on the node). Else keep the image or the overlay's directory on a local filesystem: overlayfs takes no NFS, Lustre or FUSE as upper or, on old kernels, as lower directory; fuse-overlayfs (install it) or --underlay does without it. Of a network filesystem set enable overlay = no " +
      "and enable underlay = yes in apptainer.conf",
    links: [`${DOCS}/user/latest/persistent_overlays.html`],
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
      "you are not permitted to join network namespaces in apptainer.conf",
      "configuration disallows users from mounting squashFS in setuid mode, try --userns",
      "configuration disallows users from mounting extfs in setuid mode, try --userns",
    ],
    evidence: "source",
    fix:
      "run without the setuid program (--userns, where the node has user namespaces), convert the image to SIF, or put it where limit container paths allows; the administrator changes the setting in apptainer.conf (apptainer config global --get)",
    links: ["https://apptainer.org/docs/admin/latest/configfiles.html"],
  },
  {
    id: "apptainer-installation",
    by: "shim",
    summary:
      "Apptainer or Singularity is not installed as it has to be: its files do not belong to root, or are on a filesystem without setuid",
    texts: [
      "Installation issue: starter-suid doesn't have setuid bit set",
      "<path>/singularity.conf must be owned by root",
      "<path>/apptainer.conf must be owned by root",
      "<path>/capability.json must be owned by root",
      "<path>/ecl.toml must be owned by root",
      "The Singularity installation in <path> requires root privileges, <any>",
      "<path>/starter-suid doesn't have setuid bit set",
    ],
    evidence: "source",
    fix:
      "install it as root on a local filesystem without nosuid (make install, or the package apptainer-suid), and do not copy or chown the directory afterwards; or build it with --without-suid",
    links: [`${DOCS}/admin/latest/installation.html`],
  },
  {
    id: "apptainer-nvidia",
    by: "shim",
    summary: "Apptainer or Singularity cannot run nvidia-container-cli of the host, which --nvccli needs",
    texts: [
      `${CREATION}: exec: "<path>/nvidia-container-cli": stat <path>: no such file or directory`,
      `${CREATION}: exec: "nvidia-container-cli": executable file not found in $PATH`,
      `${CREATION}: nvidia-container-cli failed with <any>`,
      "nvidia-container-cli is not owned by root user",
      "nvidia-container-cli not allowed in setuid mode",
      `${CREATION}: nvidia-container-cli not allowed in setuid mode`,
      "/usr/bin not writable in the container",
    ],
    evidence: "reported",
    fix:
      "install libnvidia-container-tools on the host, or set use nvidia-container-cli = no in apptainer.conf or singularity.conf and leave --nvccli out: --nv alone binds the driver's files. " +
      "With --nvccli use --userns and --writable-tmpfs",
    links: [`${DOCS}/user/latest/gpu.html`],
  },
  {
    id: "apptainer-exec",
    by: "shim",
    summary:
      "Apptainer or Singularity cannot run a program in the image: it lacks a shell or loader, is for another CPU, or its files are not there",
    texts: [
      "exec /.singularity.d/<path> failed: <errno>",
      "image targets '<words>', cannot run on '<words>'",
    ],
    evidence: "source",
    fix:
      "No such file or directory: an image without /bin/sh needs apptainer exec IMAGE /PROGRAM; one that has a shell was not mounted as it should: update Singularity, and try without --nv and without binds above /bin and /lib. Exec format error: pull it with " +
      "--arch for the host's CPU, or install qemu-user-static",
    links: [`${SINGULARITY}/issues/2244`],
  },
  {
    id: "apptainer-host-files",
    by: "shim",
    summary: "Apptainer or Singularity copies a file of the host into the container, and the host does not have it",
    texts: ["resolv.conf", "hosts", "passwd", "group", "localtime"].map((name) =>
      `${CREATION}: open /etc/${name}: no such file or directory`
    ),
    evidence: "reported",
    fix:
      "make the file on that node: ls -lL /etc/resolv.conf shows a link that leads nowhere, as systemd-resolved or NetworkManager does not run; or set config resolv_conf = no " +
      "in apptainer.conf or singularity.conf",
    links: ["https://github.com/sylabs/singularity/issues/1242"],
  },
  {
    id: "apptainer-squashfs-tools",
    by: "shim",
    summary: "Apptainer or Singularity does not find mksquashfs or unsquashfs, with which it packs and unpacks images",
    texts: [
      "You must install squashfs-tools to build images",
      ...["w", "W"].map((w) => `${w}hile searching for mksquashfs: <any>`),
      ...["w", "W", "packer failed to pack: W"].map((step) =>
        `${step}hile searching for mksquashfs: exec: "mksquashfs": executable file not found in $PATH`
      ),
      "could not create squashfs, mksquashfs not found",
      'exec: "mksquashfs": executable file not found in $PATH',
      'exec: "unsquashfs": executable file not found in $PATH',
      "could not extract squashfs data, unsquashfs not found",
    ],
    evidence: "source",
    anywhere: [...OF_APPTAINER, "squashfs-tools", "mksquashfs", "unsquashfs"],
    fix:
      "install squashfs-tools on that node, with the system's package manager: mksquashfs has to be in /usr/sbin, /usr/bin or another of the system's directories, because a setuid Singularity does not search the user's PATH (mksquashfs path in singularity.conf or apptainer.conf names another; 2.6 takes one when it is built). " +
      "Without root rights pull a ready .sif file, or build it elsewhere",
    links: [`${SINGULARITY}/issues/1215`, `${SINGULARITY}/issues/2542`],
  },
  {
    id: "apptainer-extract-failed",
    by: "shim",
    summary: "Apptainer or Singularity cannot unpack the image into a directory; its own message follows",
    texts: [
      "while extracting <image>: root filesystem extraction failed: extract command failed: <any>",
      "while extracting <path>: <any>",
      "could not extract image: <any>",
      "root filesystem extraction failed: <any>",
      "extract command failed: ERROR : Failed to spawn stage 1",
      "while extracting <image>: root filesystem extraction failed: extract command failed: ERROR : Failed to spawn stage 1",
    ],
    evidence: "reported",
    behind: "all",
    anywhere: [...OF_APPTAINER, "root filesystem extraction failed", "unsquashfs"],
    fix:
      "it is unpacked because it cannot be mounted: enable user namespaces or install squashfuse, fuse2fs and fuse-overlayfs, give it space with APPTAINER_TMPDIR or SINGULARITY_TMPDIR, " +
      "and raise the limits of processes and memory of the job",
    links: [`${APPTAINER}/issues/3053`],
  },
  {
    id: "apptainer-helper-died",
    by: "shim",
    summary:
      "Apptainer's own helper process, which makes the mounts, died in the middle of it; the message does not say why",
    texts: [
      "read unix @->@: read: connection reset by peer",
      "can't mount tmpfs filesystem to <path>: read unix @->@: read: connection reset by peer",
      "while mounting tmpfs: can't mount tmpfs filesystem to <path>: read unix @->@: read: connection reset by peer",
      "mount hook function failure: mount <words>-><path> error: <any>: read unix @->@: read: connection reset by peer",
      "container creation failed: mount hook function failure: mount <words>-><path> error: <any>: read unix @->@: read: connection reset by peer",
      "container creation failed: mount hook function failure: mount tmpfs-><path> error: while mounting tmpfs: can't mount tmpfs filesystem to <path>: read unix @->@: read: connection reset by peer",
    ],
    evidence: "reported",
    anywhere: ["apptainer", "singularity", ".sif", "container creation failed"],
    fix:
      "update Apptainer (1.3.2 fixed one such crash), and run the command with --debug: the lines before it are of the helper. dmesg shows whether the kernel killed it (memory, a signal). Until then build from docker://, or from a sandbox directory (--sandbox), in place of a local .sif file",
    links: ["https://github.com/apptainer/apptainer/issues/2244"],
  },
  {
    id: "docker-save-reference-missing",
    by: "shim",
    summary:
      "the Docker engine that was asked for an image (docker save, Apptainer, Skopeo, Trivy and others with docker-daemon:) has none of that name and tag",
    texts: [
      "",
      "loading image from docker engine: ",
      "while converting reference: loading image from docker engine: ",
      "conveyor failed to get: while converting reference: loading image from docker engine: ",
      "While performing build: conveyor failed to get: while converting reference: loading image from docker engine: ",
    ].flatMap((step) => ["", "."].map((end) => `${step}Error response from daemon: reference does not exist${end}`)),
    evidence: "reported",
    fix:
      "docker images on the same engine and as the same user shows the names: pull or build it there, and write name and tag in full. With sudo, rootless Docker, Docker Desktop or another context it is another engine: docker context ls, and DOCKER_HOST for the tool that asks. Or without the engine: docker://NAME:TAG from the registry, or docker save -o FILE NAME and docker-archive:FILE. With containerd's image store in Docker (newer engines) old tools fail this way, too: update them",
    links: ["https://github.com/apptainer/apptainer/issues/2461"],
  },
  {
    id: "apptainer-unpack-links",
    by: "shim",
    refines: "apptainer-pull-failed",
    summary:
      "a hard link of the image cannot be made in the directory where Apptainer or Singularity unpacks it: the filesystem or the kernel refuses it",
    texts: [
      "packer failed to pack: While unpacking tmpfs: unpack: error extracting layer: link <path> <path>: operation not permitted",
      ...["unpack layer: ", ""].flatMap((step) => [
        `packer failed to pack: while unpacking tmpfs: error unpacking rootfs: ${step}unpack entry: <any>: link: unpriv.link: unpriv.wrap target: operation not permitted`,
        `packer failed to pack: while unpacking tmpfs: error unpacking rootfs: ${step}unpack entry: <any>: link: unpriv.link: unpriv.wrap target: link <path> <path>: operation not permitted`,
      ]),
    ],
    evidence: "reported",
    fix:
      "unpack on a local disk that knows hard links and does not belong to a share: export APPTAINER_TMPDIR=/tmp (Singularity: SINGULARITY_TMPDIR) or the job's local scratch; shares of virtual machines, CIFS, and BeeGFS across directories have none. Otherwise fs.protected_hardlinks refuses links to files that you do not own or cannot write: build on another machine, and copy the .sif file",
    links: ["https://github.com/ComparativeGenomicsToolkit/cactus/issues/408", `${SINGULARITY}/issues/3512`],
  },
  {
    id: "apptainer-pull-failed",
    by: "shim",
    summary: "Apptainer or Singularity cannot make an image file of the one in the registry; its own message follows",
    texts: [
      "Unable to handle <image> uri: <any>",
      "Unable to handle <image> uri: while building SIF from layers: conveyor failed to get: <any>",
      "Unable to handle <image> uri: while building SIF from layers: packer failed to pack: <any>",
      "Unable to handle <image> uri: failed to get checksum for <image>: <any>",
      "While making image from oci registry: error fetching image to cache: <any>",
      "While making image from oci registry: error fetching image to cache: while building SIF from layers: conveyor failed to get: <any>",
      "While performing build: conveyor failed to get: <any>",
      "While performing build: packer failed to pack: <any>",
      ...["", "unpack entry: "].flatMap((step) => [
        `While performing build: packer failed to pack: while unpacking tmpfs: error unpacking rootfs: ${step}mkdir rootfs: mkdir <path>: <errno>`,
      ]),
      ...["w", "W"].map((w) => `${w}hile creating squashfs: <any>`),
      "While performing build: while creating squashfs: <any>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "read the words behind it: of a registry the network or credentials (apptainer registry login), of unpacking the disk of APPTAINER_TMPDIR and APPTAINER_CACHEDIR (SINGULARITY_…), of which neither may be full or on NFS " +
      "without extended attributes; a user namespace does not see each automounted or network directory: name a local one (APPTAINER_TMPDIR=/tmp)",
    links: ["https://github.com/JaneliaSciComp/multifish/issues/6"],
  },
  {
    id: "apptainer-build-space",
    by: "shim",
    summary:
      "the temporary directory in which Apptainer or Singularity builds or unpacks an image, or that of the new file, is full",
    texts: [
      ...["create command failed", "<path>mksquashfs command failed"].flatMap((command) =>
        [
          "Write failed because No space left on device",
          "Write failed because Disk quota exceeded",
          "FATAL ERROR: Probably out of space on output filesystem",
          "FATAL ERROR: Failed to write to output filesystem",
        ].map((error) => `while creating squashfs: ${command}: exit status <number>: ${error}<why>`)
      ),
      "while unpacking tmpfs: error unpacking rootfs: <any>: no space left on device",
      "while unpacking tmpfs: error unpacking rootfs: <any>: disk quota exceeded",
      ...["", "While performing build: "].flatMap((begin) =>
        ["no space left on device", "disk quota exceeded"].map((errno) =>
          `${begin}while creating SIF: while creating container: writing data object for SIF file: copying data object file to SIF file: write <path>: ${errno}`
        )
      ),
      ...["No space left on device", "Disk quota exceeded"].map((errno) =>
        `extract command failed: <any>because ${errno}: exit status <number>`
      ),
    ],
    evidence: "source",
    fix:
      "it unpacks the image there and writes the new file beside it, which takes several times the image's size: df -h /tmp. Set APPTAINER_TMPDIR (Singularity: SINGULARITY_TMPDIR) to a directory on a large local disk; sudo drops variables: sudo APPTAINER_TMPDIR=DIR apptainer build …, or sudo -E. Or remove old build-temp-… directories in /tmp that no build uses. While creating SIF: its path is in the message: write the file to another disk, or if it lies in the cache (run, exec and pull of docker://) set APPTAINER_CACHEDIR, or apptainer cache clean",
    links: ["https://apptainer.org/docs/user/latest/build_env.html", `${SINGULARITY}/issues/6500`],
  },
  {
    id: "apptainer-build-killed",
    by: "shim",
    summary:
      "mksquashfs, which writes the image file of Apptainer or Singularity, was killed: most often the job or machine had no memory left",
    texts: ["create command failed", "<path>mksquashfs command failed"].map((command) =>
      `while creating squashfs: ${command}: signal: killed: <why>`
    ),
    evidence: "source",
    fix:
      "give the job more memory (Slurm --mem; a login node's limit is often low: build in a job), or let mksquashfs use less: apptainer build --mksquashfs-args '-mem 1G -processors 1' (Apptainer 1.4 and newer), or as root mksquashfs procs = 1 and mksquashfs mem = 1G in apptainer.conf (singularity.conf); dmesg | grep -i kill, or the job's record, shows whether memory was the reason",
    links: ["https://apptainer.org/docs/admin/latest/configfiles.html"],
  },
  {
    id: "apptainer-build-threads",
    by: "shim",
    summary:
      "mksquashfs, which writes the image file of Apptainer or Singularity, may not start its threads: the limit of processes or memory of the user is reached",
    texts: ["create command failed", "<path>mksquashfs command failed"].flatMap((command) =>
      ["Failed to create thread", "mksquashfs: Failed to create thread", "Out of memory"].map((why) =>
        `while creating squashfs: ${command}: exit status <number>: FATAL ERROR: ${why} <any>`
      )
    ),
    evidence: "reported",
    fix:
      "it starts one thread for each CPU: build or pull in a job with enough memory, as a login node limits processes and memory (ulimit -u, ulimit -v), or with fewer: apptainer build --mksquashfs-args '-processors 1 -mem 1G' (Apptainer 1.4 and newer), or as root mksquashfs procs = 1 and mksquashfs mem = 1G in apptainer.conf (singularity.conf)",
    links: ["https://apptainer.org/docs/admin/latest/configfiles.html"],
  },
  {
    id: "apptainer-sandbox-move",
    by: "shim",
    summary:
      "Singularity built the sandbox in its temporary directory and may not move it to its place on another filesystem",
    texts: ["While performing build: Sandbox Assemble Failed: exit status <number>: mv: <any>"],
    evidence: "reported",
    behind: "all",
    fix:
      "let --tmpdir (APPTAINER_TMPDIR, SINGULARITY_TMPDIR) be on the filesystem of the sandbox, where a move is a renaming, or build a .sif file first and the sandbox of that: singularity build --sandbox DIR IMAGE.sif; update to Apptainer",
    links: [`${SINGULARITY}/issues/3892`],
  },
  {
    id: "apptainer-overlay-partition",
    refines: "apptainer-fuse-failed",
    by: "shim",
    summary: "fuse2fs cannot mount the writable overlay that is inside of a SIF file",
    texts: [
      `/proc/self/fd/<number>: Bad magic number in super-block. <any> fuse2fs failed to mount <path> in <number>s`,
      ...MOUNTS.map((mount) =>
        `${mount}: while mounting image /proc/self/fd/<number>: fuse2fs failed to mount <path>/overlay-images/<number> in <number>s`
      ),
      "while mounting image /proc/self/fd/<number>: fuse2fs failed to mount <path>/overlay-images/<number> in <number>s",
      `${CREATION}: image driver mount failure: image driver fuse2fs instance exited with error: fuse2fs exited`,
    ],
    evidence: "reported",
    fix:
      "update Apptainer: 1.3.4 and newer find the overlay in a SIF file of more than 2 GB (Bad magic number in super-block), with the fuse2fs that they bring along. Until then keep the overlay in a file of its own: apptainer overlay create --size 1024 OVERLAY.img, and apptainer exec --overlay OVERLAY.img IMAGE.sif. A file that is damaged or not ext3: e2fsck -f OVERLAY.img",
    links: [`${APPTAINER}/issues/2335`, `${APPTAINER}/issues/1908`],
  },
  {
    id: "apptainer-overlay-acl",
    refines: "apptainer-mount-failed",
    by: "shim",
    summary:
      "nothing can be mounted above the image with fuse-overlayfs: its release and Apptainer's, or the filesystem of the overlay, do not fit",
    texts: MOUNTS.map((mount) => `${mount}: while mounting <path>: could not mount <path>: operation not supported`),
    evidence: "reported",
    fix:
      "update Apptainer (before 1.1.3 --writable-tmpfs fails so with fuse-overlayfs 1.8 and newer) and fuse-overlayfs; put the directory of --overlay on a local disk with ext4 or xfs, or make an image of it (apptainer overlay create); --underlay does without an overlay, and --no-mount tmp without these mounts",
    links: [`${APPTAINER}/issues/796`, `${APPTAINER}/issues/1674`],
  },
  {
    id: "apptainer-session-denied",
    refines: "apptainer-mount-failed",
    by: "shim",
    summary:
      "Apptainer or Singularity may not make its session directory: it was installed on a filesystem on which root may not write (NFS, Lustre with root_squash), or its setuid program does not run as root",
    texts: [
      ...["", "hook function for tag sessiondir returns error: ", "hook function for tag prelayer returns error: "]
        .flatMap((step) =>
          ["permission denied", "operation not permitted", "read-only file system"].flatMap((errno) => [
            `${CREATION}: ${step}failed to create <path>/mnt/session<path> directory: mkdir <path>: ${errno}`,
            `${CREATION}: ${step}failed to create <path>/mnt/session<path>: mkdir <path>: ${errno}`,
          ])
        ),
    ],
    evidence: "reported",
    fix:
      "build or install it with its state on a local disk of each node: mconfig --localstatedir=/var (or a local --prefix, the packages of the distribution), and create LOCALSTATEDIR/singularity/mnt/session or apptainer/mnt/session there, owned by root. On WSL 1 and in containers without rights no mount works: use WSL 2, or Apptainer without setuid (--userns)",
    links: [`${SINGULARITY}/issues/2351`, `${DOCS}/admin/latest/installation.html`],
  },
  {
    id: "apptainer-proc-denied",
    refines: "apptainer-mount-failed",
    by: "shim",
    summary:
      "Apptainer or Singularity may not mount a /proc of its own, because it runs in a container whose /proc has masked paths",
    texts: [
      ...MOUNTS.map((mount) => `${mount}: while mounting proc: <any>operation not permitted`),
      ...MOUNTS.map((mount) =>
        `${mount}: while mounting proc: failed to mount proc filesystem: operation not permitted`
      ),
      ...MOUNTS.map((mount) =>
        `${mount}: while mounting proc: can't mount proc filesystem to <path>: operation not permitted`
      ),
    ],
    evidence: "reported",
    fix:
      "start the outer container with --security-opt systempaths=unconfined (with Docker also seccomp=unconfined or apparmor=unconfined and --device /dev/fuse), or --privileged, which gives it the node; a pod: procMount: Unmasked (with hostUsers: false). Or without a PID namespace and /proc: no --pid and --contain, --no-mount proc; update Apptainer",
    links: [`${APPTAINER}/issues/3725`],
  },
  {
    id: "apptainer-nv-library",
    refines: "image-glibc-too-old",
    by: "shim",
    summary:
      "a library that Apptainer or Singularity brings from the host for the GPU (--nv, --rocm) needs a newer C or C++ library than the image has",
    texts: [
      "<path>: version `GLIBC_<words>' not found (required by /.singularity.d/libs/<words>)",
      "<path>: <path>: version `GLIBC_<words>' not found (required by /.singularity.d/libs/<words>)",
      ...["CXXABI", "GLIBCXX"].flatMap((name) => [
        `<path>: version \`${name}_<words>' not found (required by /.singularity.d/libs/<words>)`,
        `<path>: <path>: version \`${name}_<words>' not found (required by /.singularity.d/libs/<words>)`,
      ]),
    ],
    evidence: "reported",
    fix:
      "build the image on a release that is as new as the host (GLIBC_2.34: Ubuntu 22.04, Debian 12, EL 9). If the program needs no OpenGL: without libGL…, libGLX and libGLdispatch from the host: take these lines out of nvliblist.conf (/etc/apptainer, as root), so that the image's own are used; CUDA's libcuda and libnvidia-ml run with old C libraries. --nvccli lets nvidia-container-cli choose the files; unset LD_LIBRARY_PATH of other modules",
    links: [`${APPTAINER}/issues/1080`, `${APPTAINER}/issues/945`],
  },
  {
    id: "apptainer-mount-failed",
    by: "shim",
    summary: "Apptainer or Singularity cannot set up a mount of the container; its own message follows",
    texts: [
      `${CREATION}: mount hook function failure: <any>`,
      `${CREATION}: mount <source>-><destination> error: <any>`,
      `${CREATION}: mount <path> failed: <errno>`,
      `${CREATION}: mount error: <any>`,
      `${CREATION}: <any>`,
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "run it with --debug: the line before FATAL names the mount. It is most often a bind whose target the image lacks (--writable-tmpfs), a " +
      "home directory on a filesystem that root may not enter (--no-home), or a setuid installation that is not owned by root",
    links: [`${APPTAINER}/issues/1021`],
  },
];
