/**
 * What s6-overlay prints, the init program of many images (linuxserver.io, Home Assistant's add-ons), where it does not start them.
 *
 * @module
 */

import { withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const S6 = "https://github.com/just-containers/s6-overlay";
/** What s6-overlay does first. */
const PREINIT: readonly string[] = ["/package/admin/s6-overlay/libexec/preinit: fatal: ", ""];

/** What s6-overlay 2 and 3 print of a script of /etc/cont-init.d that ended with a code. */
function initEnded(codes: readonly number[]): readonly string[] {
  return withOneOf(codes.map(String), (code) => [
    `[cont-init.d] <words>: exited ${code}.`,
    `cont-init: info: <path> exited ${code}`,
    `s6-rc: warning: unable to start service <words>: command exited ${code}`,
  ]);
}

/** s6-overlay. */
export const S6_RULES: readonly DaemonRule[] = [
  {
    id: "s6-run-not-usable",
    by: "shim",
    summary:
      "s6-overlay, the image's init program, cannot set up /run: it is read-only, or belongs to another user than the container's",
    texts: [
      "s6-rmrf: fatal: unable to remove <path>: <errno>",
      ...["warning", "fatal"].map((level) => `s6-mkdir: ${level}: unable to mkdir <path>: <errno>`),
      ...["warning", "fatal"].map((level) => `s6-chown: ${level}: unable to chown <path>: <errno>`),
      "s6-linux-init: fatal: unable to copy <path> to <path>: <errno>",
      "s6-linux-init: fatal: unable to <any>",
      "s6-overlay-suexec: fatal: unable to mkdir <path>: <errno>",
      ...PREINIT.flatMap((who) => [
        `${who}/run belongs to uid <number> instead of <number> and we're lacking the privileges to fix it.`,
        `${who}/run belongs to uid <number> instead of <number>, has insecure and/or unworkable permissions, and we're lacking the privileges to fix it.`,
        `${who}/run has insecure and/or unworkable permissions, and we're lacking the privileges to fix it.`,
      ]),
    ],
    evidence: "reported",
    fix:
      "start the container as root and let PUID and PGID choose the user, where the image knows them; with another user, or read-only, mount a tmpfs on /run that it owns and that allows programs: --tmpfs /run:exec,uid=UID,gid=GID (an emptyDir), and set S6_READ_ONLY_ROOT=1. s6-overlay before " +
      "3.2 needs no no-new-privileges for its setuid program",
    links: [`${S6}/issues/578`, `${S6}#container-environment`],
  },
  {
    id: "s6-run-noexec",
    by: "shim",
    summary:
      "/run of the container forbids programs (noexec), and s6-overlay, the image's init program, runs its own from there",
    texts: [
      "s6-mount: fatal: unable to mount tmpfs on /run: <errno>",
      "exec: /run/s6/basedir/bin/init: Permission denied",
      ...["stage0", "preinit"].map((stage) =>
        `<path>/libexec/${stage}: <number>: exec: /run/s6/basedir/bin/init: Permission denied`
      ),
      "/init: <number>: /init: /run/s6/basedir/bin/init: Permission denied",
      ...PREINIT.map((who) => `${who}/run is not executable and we're lacking the privileges to fix it.`),
      "s6-svscan: fatal: unable to exec .s6-svscan/crash: Permission denied",
    ],
    evidence: "reported",
    fix:
      "mount it with exec: --tmpfs /run:exec (tmpfs: - /run:exec in Compose); Podman with --read-only makes one that is noexec: --read-only-tmpfs=false with a tmpfs of its own",
    links: [`${S6}/issues/397`],
  },
  {
    id: "s6-not-first",
    by: "shim",
    summary: "s6-overlay, the image's init program, is not the container's first process",
    texts: ["s6-overlay-suexec: fatal: can only run as pid 1", "s6-linux-init: fatal: can only run as pid 1"],
    evidence: "source",
    fix:
      "remove --init, init: true, a pod's shareProcessNamespace, --pid=host and wrappers of the entry point (sh -c, tini): /init has to have the id 1. An add-on of Home Assistant needs init: false in its config.yaml. Fly.io and such that put an init of their own before need unshare --pid --fork",
    links: [`${S6}#the-docker-way`],
  },
  {
    id: "systemd-not-first",
    by: "shim",
    summary: "systemd is to boot the container and is not its first process",
    texts: [
      "Couldn't find an alternative telinit implementation to spawn.",
      "Couldn't find an alternative telinit implementation to spawn",
      "Trying to run as user instance, but the system has not been booted with systemd.",
    ],
    evidence: "source",
    fix:
      "let /sbin/init be the process with the id 1: an entry point that prepares something has to end with exec /sbin/init; remove --init, init: true, a pod's shareProcessNamespace and --pid=host. In LXC and Incus an OCI image's entry point runs below an init of LXC's own: set lxc.init.cmd to /sbin/init " +
      "(raw.lxc; Incus: oci.entrypoint), or use an image of the operating system. It also needs /run as tmpfs and a cgroup that it may write (podman run --systemd=always does both)",
    links: [
      "https://github.com/lxc/incus/issues/3375",
      "https://systemd.io/CONTAINER_INTERFACE/",
    ],
  },
  {
    id: "s6-service-not-runnable",
    by: "shim",
    summary: "a service's run script, which s6-overlay starts in the container, cannot be executed",
    texts: [
      "s6-supervise (child): fatal: unable to exec run: <errno>",
      "s6-supervise <words>: warning: unable to spawn ./run - waiting 10 seconds",
      "s6-supervise <words>: warning: unable to spawn ./run (<any>) - waiting 10 seconds",
      "s6-supervise <words>: fatal: unable to exec run: <errno>",
      "s6-rc-oneshot-run: fatal: unable to exec <words>: <errno>",
      ...initEnded([126, 127]),
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "Permission denied: chmod 755 on /etc/services.d/NAME/run (a checkout on Windows, or a mounted file, loses the mode). No such file: its first line names an interpreter that the image lacks (#!/usr/bin/with-contenv in place of #!/command/with-contenv of version 3), or it has Windows line ends. Otherwise the script's own output precedes",
    links: [`${S6}/issues/158`, `${S6}/blob/master/MOVING-TO-V3.md`],
  },
  {
    id: "s6-init-script-failed",
    by: "shim",
    summary: "a script that s6-overlay runs before the image's services ended with an error",
    texts: initEnded([1, 2, 3, 4, 5, 6, 22, 100, 111, 128, 132, 134, 137, 139, 255, 256, 267]),
    evidence: "reported",
    behind: "all",
    fix:
      "read the script's own lines before this one (docker logs, from the container's start): mostly a variable that is not set or wrong (PUID, PGID, a provider, a file's name), a file of the volume that is missing, a volume that it may not write or chown, or no network. Which variables it wants is in the image's " +
      "README; the script itself shows docker run --rm --entrypoint cat IMAGE /etc/cont-init.d/NAME",
    links: [`${S6}#container-environment`, `${S6}#executing-initialization-and-finalization-tasks`],
  },
  {
    id: "s6-privileges",
    by: "shim",
    summary:
      "s6-overlay, the image's init program, cannot become root to set up the container; the next line says what failed",
    texts: [
      "s6-overlay-suexec: warning: unable to gain root privileges (is the suid bit set?)",
      "s6-overlay-suexec: fatal: child failed with exit code <number>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "remove no-new-privileges (allowPrivilegeEscalation: false) or start the container as root; a user of its own needs s6-overlay 3.2 and a /run that it owns",
    links: [`${S6}/issues/526`],
  },
];
