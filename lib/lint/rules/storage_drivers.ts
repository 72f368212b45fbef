/**
 * Docker's storage drivers (graph drivers) that do not start or make no layer: the daemon's data, its options, the filesystem below.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const DRIVERS = "https://docs.docker.com/engine/storage/drivers/select-storage-driver/";
/** What Docker prints before the failure of its driver, from release to release. */
const STARTS: readonly string[] = ["error initializing graphdriver: ", ""];
/** Drivers with options of their own. */
const NAMES: readonly string[] = ["overlay2", "overlay", "devicemapper", "btrfs", "zfs", "vfs", "aufs"];

/** Docker's storage drivers. */
export const STORAGE_DRIVER_RULES: readonly DaemonRule[] = [
  {
    id: "docker-storage-several",
    by: "shim",
    summary: "dockerd does not start: its directory has data of several storage drivers, and none is selected",
    texts: STARTS.flatMap((start) => [
      `${start}<path> contains several valid graphdrivers: <words>`,
      `${start}<path> contains several valid graphdrivers: <words>; <any>`,
      `${start}<path> contains other graphdrivers: <any>`,
      `${start}<path> contains other graphdriver`,
    ]),
    evidence: "source",
    fix:
      'name the driver whose images and containers you want in /etc/docker/daemon.json ("storage-driver": "overlay2") and restart Docker; the data of the others stays on the disk until you move it out of /var/lib/docker, where ' +
      "containers that were not backed up may be",
    links: [DRIVERS],
  },
  {
    id: "docker-storage-unknown",
    by: "shim",
    summary:
      "dockerd does not start: it has no storage driver of the name that is set: misspelt (overlayfs for overlay2), removed from this release, or a plugin that is not installed",
    texts: [
      "Failed to GetDriver graph <words> <path>",
      "Failed to GetDriver graph driver=<words> home-dir=<path>",
      "Failed to built-in GetDriver graph <words> <path>",
      "Failed to built-in GetDriver graph <words>",
      "Failed to GetDriver graph <words>",
    ],
    evidence: "source",
    fix:
      'set "storage-driver": "overlay2" in /etc/docker/daemon.json (or -s of the unit) and restart Docker; before Docker 1.12 and Linux 4.0 the name is overlay. overlayfs is the name of containerd\'s snapshotter. aufs, overlay (Docker 24) and devicemapper (25) were removed: data of theirs needs the older release once more, to docker save images and back containers up; with another driver it stays on the disk, unused',
    links: [DRIVERS, "https://github.com/moby/moby/issues/23077"],
  },
  {
    id: "docker-storage-option",
    by: "shim",
    summary: "dockerd or a container has a storage option (storage-opts) that its storage driver does not have",
    texts: [
      ...STARTS.flatMap((start) => [
        ...NAMES.flatMap((name) => [
          `${start}${name}: unknown option <words>`,
          `${start}${name}: unknown option <words>: ${name}`,
        ]),
        `${start}Storage option overlay2.size not supported. Filesystem does not support Project Quota: <any>`,
        `${start}Storage Option overlay2.size only supported for backingFS XFS. Found <words>`,
      ]),
      "--storage-opt is supported only for overlay over xfs with 'pquota' mount option",
      "--storage-opt is not supported",
      "--storage-opt is not supported for overlay",
      "--storage-opt is not supported for aufs",
      "--storage-opt is not supported for vfs on read-only layers",
      "unable to parse storage-opt key/value: <any>",
    ],
    evidence: "source",
    fix:
      "remove the option from storage-opts of /etc/docker/daemon.json, or the size from storage_opt of the container: dm.… belongs to devicemapper, which Docker 25 removed; overlay2.override_kernel_check no longer exists. A size needs overlay2 on xfs that is " +
      "mounted with pquota, or btrfs, zfs",
    links: [`${DRIVERS}`, "https://docs.docker.com/reference/cli/dockerd/#daemon-storage-driver"],
  },
  {
    id: "docker-storage-filesystem",
    by: "shim",
    summary:
      "Docker's storage driver (btrfs, zfs, aufs, devicemapper) does not work on the filesystem or kernel of its data",
    texts: [
      ...["subvolume", "snapshot"].map((what) => `Failed to create btrfs ${what}: <errno>`),
      "Failed to create btrfs snapshot: inappropriate ioctl for device",
      "Failed to set btrfs quota: <errno>",
      "Failed to enable btrfs quota for <path>: <errno>",
      "error creating aufs mount to <path>: <errno>",
      "error creating aufs mount to <path>: mount target=<any>: <errno>",
      "error creating zfs mount of <any>: <errno>",
      "error creating zfs mount: <any>",
      "Cannot find root filesystem <any>: exit status <number>: <any>",
      "Failed to find zfs dataset mounted on '<path>' in /proc/mounts",
      ...["driver not supported", "no such device", "invalid argument"].map((why) =>
        `prior storage driver <words> failed: ${why}`
      ),
      "prior storage driver <words> failed: <any>",
      'prior storage driver "<words>" is deprecated and will be removed in a future release; update the the daemon configuration and explicitly choose this storage driver to continue using it; visit <any>',
      "devicemapper: Error running deviceCreate (CreatePool) <any>",
      "devmapper: Base Device UUID and Filesystem verification failed: <any>",
      "devmapper: Thin Pool has <number> free data blocks which is less than minimum required <number> free data blocks. <any>",
    ],
    evidence: "source",
    fix:
      "a NAS (Synology) needs its maker's build of Docker for btrfs; in a container the driver of the host does not work; a kernel from 5.15 on mostly has no aufs. Choose overlay2 (or vfs) in /etc/docker/daemon.json: images have to be pulled again, so " +
      "save what containers hold (docker commit, docker export) before with the old driver. A full thin pool of devicemapper: remove containers and images, or extend it",
    links: [DRIVERS],
  },
  {
    id: "docker-data-on-overlay",
    by: "shim",
    summary:
      "dockerd does not start: its data is on an overlay, a read-only system with changes in memory, where a directory cannot be renamed",
    texts: ["", "failed to start daemon: ", "Error starting daemon: "].map((start) =>
      `${start}rename <path>/runtimes <path>/runtimes-old: invalid cross-device link`
    ),
    evidence: "reported",
    fix:
      "put Docker's data on a filesystem of its own (data-root in daemon.json, or a disk mounted at /var/lib/docker), or switch the overlay off (Raspberry Pi: raspi-config, Performance Options, Overlay File System), which keeps changes of the system from then on",
    links: ["https://github.com/RPi-Distro/raspi-config/issues/129"],
  },
];
