/**
 * Docker's storage drivers (graph drivers) that do not start or make no layer: the daemon's data, its options, the filesystem below.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const DRIVERS = "https://docs.docker.com/engine/storage/drivers/select-storage-driver/";
/** What Docker prints before the failure of its driver, from release to release. */
const STARTS: readonly string[] = ["error initializing graphdriver: ", ""];
/** How the driver zfs prints its command. */
const ZFS: readonly string[] = [
  ...["", "failed to register layer: "].map((step) => `${step}exit status <number>: <path>zfs zfs <any>`),
  ...["failed to register layer: ", "Error response from daemon: "].map((step) =>
    `${step}exit status <number>: <path>zfs <any>`
  ),
];
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
    id: "docker-storage-failed",
    by: "shim",
    behind: "all",
    summary: "Docker's daemon ends, because its storage driver does not start; the driver's own words follow",
    texts: ["error initializing graphdriver: <any>", "error initializing graphdriver: Device is Busy"],
    evidence: "reported",
    fix:
      "read them, and the lines before (journalctl -u docker), which name the driver. overlay2 wants a filesystem and a kernel that carry it; devicemapper, aufs and overlay were removed from newer releases: save what is needed (docker save, volumes) with the release that has them, then set storage-driver: overlay2 in daemon.json; images of the old driver are not seen any more. Busy: a former daemon, container or mount still uses the pool or directory: stop containerd and docker, umount what findmnt shows below /var/lib/docker, or reboot",
    links: ["https://docs.docker.com/engine/storage/drivers/select-storage-driver/"],
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
    fix: "a NAS (Synology) needs its maker's build of Docker for btrfs; in a container (DinD, LXC) the driver of the " +
      "host does not work; a kernel from 5.15 on mostly has no aufs, Docker from 24 on no aufs, 25 no " +
      "devicemapper. Choose overlay2 (or vfs) in /etc/docker/daemon.json: images have to be pulled again, so save " +
      "what containers hold (docker commit, docker export) before with the old driver. Or put data-root on a " +
      "filesystem that fits the driver. A full thin pool of devicemapper: remove containers and images, or extend " +
      "it",
    links: [DRIVERS],
  },
  {
    id: "docker-zfs-dataset",
    refines: "docker-storage-filesystem",
    by: "shim",
    summary:
      "Docker's storage driver zfs does not find a dataset of a layer or container: it was removed without Docker, or never mounted, while Docker's records stayed",
    texts: [
      ...ZFS.map((command) => `${command} => cannot open <words>/<any>: dataset does not exist`),
      "driver zfs failed to remove root filesystem: exit status <number>: <any> => cannot open <any>: dataset does not exist",
      "error creating zfs mount: mount <any>:<path>/zfs/graph/<name>: no such file or directory",
      ...["no such file or directory", "invalid argument"].map((errno) =>
        `error creating zfs mount of <any> to <path>/zfs/graph/<name>: ${errno}`
      ),
    ],
    evidence: "reported",
    anywhere: ["Error response from daemon", "failed to register layer", "/docker/", "docker.io/"],
    fix:
      "zfs list -r POOL/docker shows which are there. A container that is stuck by it: zfs create the dataset that the message names (mountpoint=legacy), then docker rm. An image: docker rmi it and those that share its layers, then pull. If many are missing (a rollback, zfs destroy, a tool that tidies snapshots) save what volumes hold, stop Docker, destroy POOL/docker's children and empty /var/lib/docker: that deletes all images, containers and volumes. " +
      "Keep snapshot tools off that dataset (com.sun:auto-snapshot=false), or use overlay2 on OpenZFS 2.2",
    links: ["https://github.com/moby/moby/issues/30993", "https://github.com/moby/moby/issues/43080"],
  },
  {
    id: "docker-zfs-full",
    by: "shim",
    summary: "Docker's storage driver zfs cannot make a dataset: the pool, or the quota of Docker's dataset, is full",
    texts: ZFS.map((command) => `${command} => cannot create <any>: out of space`),
    evidence: "reported",
    anywhere: ["Error response from daemon", "failed to register layer", "/docker/", "docker.io/"],
    fix:
      "zpool list and zfs list -o space -r POOL show what fills it: often snapshots (zfs list -t snapshot), which keep what was deleted. Then docker system df, docker builder prune, docker image prune; raise the quota of Docker's dataset (zfs get quota), and keep a tenth of the pool free",
    links: ["https://docs.docker.com/engine/storage/drivers/zfs-driver/"],
  },
  {
    id: "docker-thin-pool-full",
    refines: "docker-storage-filesystem",
    by: "shim",
    summary: "Docker's storage driver devicemapper makes no new container or layer: its thin pool is full",
    texts: [
      "devmapper: Thin Pool has <number> free data blocks which is less than minimum required <number> free data blocks. Create more free space in thin pool or use dm.min_free_space option to change behavior",
      "devmapper: Thin Pool has <number> free metadata blocks which is less than minimum required <number> free metadata blocks. Create more free metadata space in thin pool or use dm.min_free_space option to change behavior",
    ],
    evidence: "reported",
    fix:
      "docker info shows Data Space and Metadata Space. Remove stopped containers (docker container prune, which deletes what they wrote) and images (docker image prune -a), large logs of containers are not in it; where space does not come back, fstrim of the running containers. Or enlarge it: lvextend -L+20G VG/docker-pool (--poolmetadatasize for metadata), for loop files dm.loopdatasize. Docker 25 and later have no devicemapper: move to overlay2 (xfs with ftype=1 or ext4), with images pulled again",
    links: [
      "https://github.com/moby/moby/issues/20272",
      "https://docs.docker.com/engine/storage/drivers/overlayfs-driver/",
    ],
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
