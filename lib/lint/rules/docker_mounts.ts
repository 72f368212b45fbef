/**
 * Volumes and mounts of Docker that fail, by the kernel's answer: it tells the server that denies from the path that is wrong.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const VOLUMES = "https://docs.docker.com/engine/storage/volumes/";
/** What Docker prints before the mount of a volume of its driver local. */
const MOUNTS: readonly string[] = ["", "error while mounting volume <path>: "].map((before) =>
  `${before}failed to mount local volume: mount `
);

/** What Docker says of a volume with a server, from release to release. */
function remote(errnos: readonly string[]): readonly string[] {
  const errno = oneOf(errnos);
  return [
    ...MOUNTS.flatMap((mount) => [
      `${mount}<path>:<path>, data: <any>: ${errno}`,
      `${mount}<path>:<path>, flags: <any>, data: addr=<any>: ${errno}`,
      `${mount}<path>:<path>, flags: <any>, data: <any>: ${errno}`,
    ]),
    "failed to mount local volume <words> addr=<any>: " + errno,
    `error while mounting volume with options: <any>: ${errno}`,
    `error while mounting volume <path>: error while mounting volume with options: <any>: ${errno}`,
  ];
}
/** What Docker says of a volume that is a directory of the node (o: bind). */
function bound(errnos: readonly string[]): readonly string[] {
  const errno = oneOf(errnos);
  return MOUNTS.flatMap((mount) => [
    `${mount}<path>:<path>, flags: 0x1000: ${errno}`,
    `${mount}<path>:<path>, flags: 0x1000, data: <words>: ${errno}`,
    `${mount}<words>:<path>, flags: 0x1000: ${errno}`,
  ]);
}
const SOURCE = "error while creating mount source path <path>: ";

const TIME_ZONES: readonly string[] = ["/etc/localtime", "/etc/timezone", "/usr/share/zoneinfo/<words>"];

/** Volumes and mounts that fail. */
export const DOCKER_MOUNT_RULES: readonly DaemonRule[] = [
  {
    id: "docker-volume-server-denied",
    refines: "docker-volume-mount-failed",
    by: "shim",
    summary:
      "the server of a volume (NFS, SMB) does not let Docker's host mount it: the export is not for this address, or user and password are wrong",
    texts: remote(["permission denied", "operation not permitted", "required key not available"]),
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "NFS: showmount -e SERVER has to list the whole path (on a Synology /volume1/SHARE) for this host's address: add that address to the export, then exportfs -ra. A VM or Docker Desktop asks from a high port, which needs the export's option insecure: then any program at that address may ask, so keep the address narrow. SMB: test username=, password=, domain= and vers=3.0 with mount -t cifs on the host; a comma in the password ends it. Then docker volume rm and create it anew, as a volume keeps its options (the files stay on the server)",
    links: [VOLUMES, "https://github.com/moby/moby/issues/28809"],
  },
  {
    id: "docker-volume-server-unreached",
    refines: "volume-server-unreachable",
    by: "shim",
    summary:
      "Docker's host does not reach the server of a volume (NFS, SMB): a wrong address or name, a server that is off or not up yet, a firewall, or a version of the protocol that it does not speak",
    texts: remote([
      "connection refused",
      "no route to host",
      "host is down",
      "connection timed out",
      "network is unreachable",
      "connection reset by peer",
      "i/o timeout",
    ]),
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "on Docker's host ping SERVER and nc -vz SERVER 2049 (SMB 445). Connection refused: the NFS server does not run, or has only v4 where v3 is asked (nfsvers=4), or needs 111/tcp, too. Host is down, of SMB: mostly the version: vers=3.0 (an old NAS 2.1; 1.0 is insecure, update the NAS instead). A name: addr=SERVER for NFS, for SMB the address itself in device. After a boot Docker may start before network or server: After=network-online.target. Change options with docker volume rm and create (the files stay on the server)",
    links: [VOLUMES, "https://github.com/docker/compose/issues/10886"],
  },
  {
    id: "docker-volume-server-options",
    refines: "docker-volume-mount-failed",
    by: "shim",
    summary:
      "the kernel does not take the options of a volume with a server (NFS, SMB): a name where it wants an address, an option of the mount program, or a version that it does not have",
    texts: remote(["invalid argument", "operation not supported", "protocol not supported", "no such device"]),
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "Docker mounts by itself, without the programs mount.nfs and mount.cifs: NFS wants o: addr=10.0.0.1,nfsvers=4,rw and device: :/path; SMB device: //10.0.0.1/share with the address, vers=3.0, and no addr= of a name (Docker 25.0.0 broke that), no credentials= file. Protocol not supported: another nfsvers. No such device: modprobe nfs or cifs (linux-modules-extra). Change it with docker volume rm and create (the files stay on the server)",
    links: [VOLUMES, "https://github.com/docker/compose/issues/11388", "https://github.com/moby/moby/issues/42007"],
  },
  {
    id: "docker-volume-server-path",
    refines: "docker-volume-mount-failed",
    by: "shim",
    summary: "the server of a volume (NFS, SMB) does not have the path that the volume names",
    texts: remote(["no such file or directory", "not a directory", "stale file handle", "stale NFS file handle"]),
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "showmount -e SERVER, or smbclient -L SERVER, shows what it exports: write the path exactly so (NFS v4 counts from the export with fsid=0), make a directory below it on the server first, as Docker makes none. Then docker volume rm and create it anew, as a volume keeps its old options (the files stay on the server)",
    links: [VOLUMES],
  },
  {
    id: "docker-volume-directory-missing",
    refines: "docker-volume-mount-failed",
    by: "shim",
    summary:
      "a volume that is a directory of the host (driver_opts o: bind, device) names one that does not exist there, or a path that is not absolute",
    texts: bound(["no such file or directory", "not a directory"]),
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "mkdir -p the directory that stands between mount and the colon: of such a volume Docker makes none. A path that begins with ./ or lacks its first part is a relative device or an empty variable: write ${PWD}/dir or the whole path. Docker Desktop has to share it (Settings, Resources), WSL paths begin with /mnt/c. " +
      "The volume keeps its old path: docker volume rm NAME (the files stay in the directory), then docker compose up",
    links: [VOLUMES, "https://github.com/docker/compose/issues/9971"],
  },
  {
    id: "docker-mount-source-read-only",
    refines: "docker-mount-source",
    by: "shim",
    summary:
      "Docker is to make the missing source of a bind mount where it cannot write: Docker of a snap sees only the home directory, or the path is on a read-only system",
    texts: [`${SOURCE}mkdir <path>: read-only file system`],
    evidence: "reported",
    fix: "snap list docker: the snap sees nothing outside of /home (and removable media), even where the directory " +
      "exists: move it below the home directory, or install docker-ce or docker.io and snap remove docker (its " +
      "images and volumes go with it: save them first). Otherwise the path is mistyped (an example such as " +
      "/path/to), the host's root is read-only (macOS: use a path below /Users; a NAS, CoreOS, NixOS, TrueNAS: its " +
      "data disk), an external disk is not mounted, or the disk was remounted after an error (dmesg)",
    links: [
      "https://stackoverflow.com/questions/45764477/docker-compose-error-while-creating-mount-source-path",
      "https://github.com/sirixdb/sirix/issues/632",
    ],
  },
  {
    id: "docker-mount-source-exists",
    refines: "docker-mount-source",
    by: "shim",
    summary:
      "the source of a bind mount is there and root cannot look into it: a FUSE or network mount that hangs or is its user's alone, or a link that leads nowhere",
    texts: [`${SOURCE}mkdir <path>: file exists`],
    evidence: "reported",
    fix:
      "sudo ls -ld PATH on Docker's host. Transport endpoint is not connected, stale: umount -l PATH and mount it again, then start the container. Permission denied for root: mount FUSE (rclone, sshfs, mergerfs) with allow_root, or, for containers of other users, allow_other, with which all users of the host get in (both need user_allow_other in /etc/fuse.conf). A link: make what it leads to. A drive that was mounted after Docker's start: restart Docker. /dev/shm of Docker Desktop: --shm-size or --ipc=host",
    links: ["https://github.com/docker/for-win/issues/710", "https://github.com/moby/moby/issues/36301"],
  },
  {
    id: "docker-mount-source-time-zone",
    refines: "docker-mount-source",
    by: "shim",
    summary:
      "the host's /etc/localtime or /etc/timezone, which the container is to see, is a link that leads nowhere, or does not exist",
    texts: TIME_ZONES.flatMap((path) => [
      ...["file exists", "no such file or directory", "read-only file system", "permission denied", "not a directory"]
        .map((
          errno,
        ) => `error while creating mount source path ${path}: mkdir <path>: ${errno}`),
      ...["bind source path", "bind mount source path"].map((what) =>
        `invalid mount config for type "bind": ${what} does not exist: ${path}`
      ),
      `Bind mount failed: ${path} does not exist`,
      `Bind mount failed: ${path} does not exists`,
    ]),
    evidence: "reported",
    fix:
      "leave the mount out and set the time zone by its name: TZ=Europe/Berlin in environment, which most images know. Or correct the host: readlink -f /etc/localtime: sudo timedatectl set-timezone Europe/Berlin, or install the zone's file first (tzdata; OpenWrt: zoneinfo-core and the zone's package, where the link leads to /tmp/localtime). /etc/timezone is of Debian alone; Docker of a snap and Docker Desktop do not see the host's /etc",
    links: ["https://github.com/immich-app/immich/issues/18112"],
  },
  {
    id: "docker-mount-source-denied",
    refines: "docker-mount-source",
    by: "shim",
    summary: "Docker may not make the missing source of a bind mount: its directory does not let dockerd's user write",
    texts: ["permission denied", "operation not permitted"].flatMap((errno) => [
      `${SOURCE}mkdir <path>: ${errno}`,
      `${SOURCE}chown <path>: ${errno}`,
    ]),
    evidence: "reported",
    fix:
      "make the directory yourself, as its owner, and start again. Why root may not: NFS with root_squash, a FUSE mount without allow_other, Docker without root (only the user's own directories) or of a snap (only below /home), an encrypted home that is not open, a NAS whose path is no share; of a Mac or Windows the directory is not shared with Docker's VM, or macOS denies it (Privacy & Security, Files and Folders)",
    links: ["https://docs.docker.com/engine/storage/bind-mounts/"],
  },
];
