/** Reports of LXC, Proxmox, Incus and LXD, systemd-nspawn, Apptainer, enroot, Slurm and Charliecloud. @module */

import type { Report } from "./report.ts";

/** Reports of LXC, Proxmox, Incus and LXD, systemd-nspawn, Apptainer, enroot, Slurm and Charliecloud. */
export const HPC_AND_LXC_REPORTS: readonly Report[] = [
  {
    text:
      "lxc-start: test1: log.c: log_open: 383 failed to open log file \"/var/lib/lxc/test1/test1.log\" : No such file or directory\nlxc-start: test1: tools/lxc_start.c: main: 322 Executing '/sbin/init' with no configuration file may crash the host",
    rule: "lxc-undefined",
    source: "lxc/lxc#1779",
  },
  {
    text:
      "unable to create CT 201 - command 'lxc-usernsexec -m u:0:100000:65536 -m g:0:100000:65536 -- tar xpf - --zstd --totals --one-file-system -p --sparse --numeric-owner --acls --xattrs '--xattrs-include=user.*' '--xattrs-include=security.capability' '--warning=no-file-ignored' '--warning=no-xattr-write' -C /var/lib/lxc/201/rootfs --skip-old-files --anchored --exclude './dev/*'' failed: exit code 2",
    rule: "proxmox-archive-unpack",
    source: "community-scripts/ProxmoxVE#1882",
  },
  {
    text:
      "tar: ./mnt/docker-data/volumes/backingFsBlockDev: Cannot mknod: Operation not permitted\nTotal bytes read: 1030942720 (984MiB, 210MiB/s)\ntar: Exiting with failure status due to previous errors\nunable to create CT 101 - command 'lxc-usernsexec -m u:0:100000:65536 -m g:0:100000:65536 -- tar xpf - -z --totals --one-file-system -p --sparse --numeric-owner --acls --xattrs -C /var/lib/lxc/101/rootfs --skip-old-files --anchored --exclude './dev/*'' failed: exit code 2",
    rule: "proxmox-archive-unpack",
    source: "thushan/proxmox-vm-to-ct#2",
  },
  {
    text:
      "  ✖️  Container creation failed. Checking if template is corrupted.\n  ✖️  Container creation failed, but template is not corrupted.\ncurl: (22) The requested URL returned error: 400\n[ERROR] in line 1125: exit code 0: while executing command",
    rule: "proxmox-script-failed",
    source: "community-scripts/ProxmoxVE#5001",
  },
  {
    text: "bash: line 201: exit: A problem occured while trying to create container.: numeric argument required",
    rule: "proxmox-script-failed",
    source: "tteck/Proxmox#2436",
  },
  {
    text: "msg_error: No valid storage found for 'rootdir' [Container]",
    rule: "proxmox-storage-content",
    source: "community-scripts/ProxmoxVE misc/build.func (form)",
  },
  {
    text:
      "# lxd --debug --group lxd\ncannot perform operation: mount /var/lib/snapd/hostfs/var/lib/lxd /var/lib/lxd -o nosuid,nodev,noexec,rbind,rslave: Permission denied",
    rule: "snap-confine-refused",
    source: "canonical/lxd#3267",
  },
  {
    text: "Error: Failed to retrieve PID of executing child process",
    rule: "incus-exec-failed",
    source: "canonical/lxd#8917",
  },
  {
    text: "# lxc delete master\nerror: cannot open 'lxd': dataset does not exist",
    rule: "incus-pool-missing",
    source: "canonical/lxd#2852",
  },
  {
    text: "cannot open 'tank': dataset does not exist",
    rule: null,
    source: "openzfs/zfs (form)",
    why: "ZFS' own words, without a container",
  },
  {
    text: "error: Failed to create network 'lxdbr0': dnsmasq is required for LXD managed bridges.",
    rule: "incus-dnsmasq",
    source: "canonical/lxd#4070",
  },
  {
    text: "Error: Failed instance creation: not found",
    rule: "incus-image-missing",
    source: "canonical/lxd#13416",
  },
  {
    text:
      'Failed setting up device via monitor: Failed adding block device for disk device "root": Failed adding block device: GenericError: Failed to find file descriptor with matching flags=0x2',
    rule: "incus-qemu-monitor",
    source: "lxc/incus#2610",
  },
  {
    text: "qemu-system-aarch64: device requires 67108864 bytes, block backend provides 131072 bytes",
    rule: "incus-firmware",
    source: "lxc/incus#978",
  },
  {
    text:
      "systemd-nspawn[961]: Failed to add new veth interfaces (vb-xxx:host0): File exists\nsystemd-nspawn@: Main process exited, code=exited, status=1/FAILURE",
    rule: "nspawn-network",
    source: "systemd/systemd#8614",
  },
  {
    text:
      "Selected user namespace base 1613103104 and range 65536.\nFailed to add network interface to container: No such device or address\nParent died too early\nsystemd-nspawn --network-veth --private-users=managed",
    rule: "nspawn-network",
    source: "systemd/systemd#41487",
  },
  {
    text:
      "Selected user namespace base 357367808 and range 65536.\nFailed to set up ID mapped mounts: Operation not permitted\nShort read while reading cgroup mode (0 bytes). The child is most likely dead.\nsystemd-nspawn",
    rule: "nspawn-id-map",
    source: "systemd/systemd#24826",
  },
  {
    text:
      "Spawning container test1.ve on /srv/test1.ve/rootfs.\nPress ^] three times within 1s to kill container.\nChild died too early.\nSelected user namespace base 131072 and range 65536.\nFailed to write boot id: Permission denied",
    rule: "nspawn-id-map",
    source: "systemd/systemd#6244",
  },
  {
    text:
      "systemd-nspawn[546]: Failed to create directory at /var/lib/machines/c1/usr: Value too large for defined data type\nsystemd-nspawn@c1.service: Main process exited, code=exited, status=1/FAILURE",
    rule: "nspawn-id-map",
    source: "systemd/systemd#20989",
  },
  {
    text: "cp: failed to create directory at /mnt/x: Value too large for defined data type",
    rule: null,
    source: "coreutils (form)",
    why: "any program's, without systemd-nspawn",
  },
  {
    text:
      "WARNING: could not mount /etc/localtime: operation not supported\nWARNING: could not mount /etc/hosts: operation not supported\nFATAL:   container creation failed: mount hook function failure: mount /var/tmp->/var/tmp error: while mounting /var/tmp: could not mount /var/tmp: operation not supported",
    rule: "apptainer-overlay-acl",
    source: "apptainer/apptainer#1674",
  },
  {
    text:
      "INFO:    /proc/self/fd/3: Bad magic number in super-block.\nFATAL:   container creation failed: mount hook function failure: mount /proc/self/fd/3->/var/lib/apptainer/mnt/session/overlay-images/0 error: while mounting image /proc/self/fd/3: fuse2fs failed to mount /var/lib/apptainer/mnt/session/overlay-images/0 in 10s",
    rule: "apptainer-overlay-partition",
    source: "apptainer/apptainer#2335",
  },
  {
    text: "FATAL:   Building with encryption unprivileged requires unprivileged user namespaces",
    rule: "apptainer-encryption-namespace",
    source: "apptainer/apptainer#1582",
  },
  {
    text:
      "FATAL:   While performing build: Sandbox Assemble Failed: exit status 1: mv: cannot access '/tmp/sbuild-928059436/fs/var/cache/apt/archives/partial': Permission denied",
    rule: "apptainer-sandbox-move",
    source: "apptainer/singularity#3892",
  },
  {
    text:
      "INFO:    Running post scriptlet\n/.singularity.d/libs/fakeroot: line 166: getopt: command not found\nusage: fakeroot [-l libpath]\nFATAL:   While performing build: while running engine: exit status 1",
    rule: "apptainer-fakeroot-command",
    source: "apptainer/apptainer#1863",
  },
  {
    text:
      "INFO:    Running post scriptlet\n/.singularity.d/libs/fakeroot: eval: line 140: /.singularity.d/libs/faked: not found\nfakeroot: error while starting the `faked' daemon.\nsh: you need to specify whom to kill\nFATAL:   While performing build: while running engine: exit status 1",
    rule: "apptainer-fakeroot-command",
    source: "apptainer/apptainer#783",
  },
  {
    text:
      "Caused by:\n  Failed to pull singularity image\n  command: singularity pull  --name depot.galaxyproject.org-singularity-bbmap-38.87--h1296035_0.img.pulling.1663590536873 https://depot.galaxyproject.org/singularity/bbmap:38.87--h1296035_0 > /dev/null\n  status : 255\n  message:\n    ERROR: pull is only supported for shub URIs",
    rule: "singularity-too-old",
    source: "alesssia/YAMP#26",
  },
  {
    text:
      "command: singularity pull --name ontresearch-wf-pore-c.img.pulling.1682635896612 docker://ontresearch/wf-pore-c\nWARNING: pull for Docker Hub is not guaranteed to produce the same image on repeated pull. Use Singularity Registry (shub://) to pull exactly equivalent images.\n/usr/bin/env: ‘python’: No such file or directory\nCleaning up...\nERROR: pulling container failed!",
    rule: "singularity-too-old",
    source: "epi2me-labs/wf-pore-c#7",
  },
  {
    text:
      "FATAL:   While making image from oci registry: error fetching image to cache: while building SIF from layers: while creating squashfs: create command failed: exit status 1: FATAL ERROR: Failed to create thread",
    rule: "apptainer-build-threads",
    source: "plougher/squashfs-tools mksquashfs.c (form)",
  },
  {
    text:
      "slurmstepd: error: pyxis:     nvidia-container-cli: mount error: mount operation failed: /run/enroot/user-0/pyxis_1/var/run/nvidia-persistenced/socket: operation not permitted\nslurmstepd: error: pyxis:     [ERROR] /etc/enroot/hooks.d/98-nvidia.sh exited with return code 1",
    rule: "nvidia-persistenced-socket",
    source: "NVIDIA/enroot#265",
  },
  {
    text: "$ enroot start image.sqsh\nmount: drop permissions failed.",
    rule: "enroot-overlay-mount",
    source: "NVIDIA/enroot#261",
  },
  {
    text: "mount: /mnt: mount: drop permissions failed.",
    rule: null,
    source: "util-linux/util-linux (form)",
    why: "mount's own words",
  },
  {
    text:
      'error: pyxis: error: a container with name "pyxis_nemo-25.07.gpt_oss" does not exist, and --container-image is not set',
    rule: "pyxis-container-missing",
    source: "NVIDIA/enroot#249",
  },
  {
    text: "ch-run: can't re-mount image read-only (is it on NFS?): No such file or directory",
    rule: "charliecloud-image",
    source: "hpc/charliecloud#45",
  },
  {
    text: "$ bin/ch-image -s /tmp/bar list\nerror: can't list directory: /tmp/bar/img: No such file or directory",
    rule: "charliecloud-storage",
    source: "hpc/charliecloud#1023",
  },
  {
    text:
      "slurmd: error: Couldn't find the specified plugin name for cgroup/v2 looking at all files\nslurmd: error: cannot find cgroup plugin for cgroup/v2\nslurmd: error: cannot create cgroup context for cgroup/v2\nslurmd: error: Unable to initialize cgroup plugin\nslurmd: error: slurmd initialization failed",
    rule: "slurm-cgroup-plugin-missing",
    source: "stackhpc/slurm-k8s-cluster#39",
  },
  {
    text:
      "[2023-10-16T10:42:01.138] error: Couldn't find the specified plugin name for cgroup/v2 looking at all files\n[2023-10-16T10:42:01.139] error: cannot find cgroup plugin for cgroup/v2\n[2023-10-16T10:42:01.139] error: cannot create cgroup context for cgroup/v2\n[2023-10-16T10:42:01.139] error: Unable to initialize cgroup plugin\n[2023-10-16T10:42:01.139] error: slurmd initialization failed",
    rule: "slurm-cgroup-plugin-missing",
    source: "nateGeorge/slurm_gpu_ubuntu#7",
  },
  {
    text:
      "slurmd: error: cgroup_dbus_attach_to_scope: cannot connect to dbus system daemon: Failed to connect to socket /run/dbus/system_bus_socket: No such file or directory\nslurmd: error: _init_new_scope_dbus: scope and/or cgroup directory for slurmstepd could not be set.\nslurmd: error: cannot initialize cgroup directory for stepds: if the scope /sys/fs/cgroup/kubepods.slice/system.slice/slurmstepd.scope already exists it means the associated cgroup directories disappeared and the scope entered in a failed state.\nslurmd: error: Couldn't load specified plugin name for cgroup/v2: Plugin init() callback failed\nslurmd: error: slurmd initialization failed",
    rule: "slurm-cgroup-scope",
    source: "stackhpc/slurm-k8s-cluster#38",
  },
  {
    text:
      "error: cgroup namespace 'freezer' not mounted. aborting\nerror: unable to create freezer cgroup namespace\nerror: Couldn't load specified plugin name for proctrack/cgroup: Plugin init() callback failed\nerror: cannot create proctrack context for proctrack/cgroup\nerror: slurmd initialization failed",
    rule: "slurm-cgroup-hierarchy",
    source: "omnivector-solutions/snap-slurm#82",
  },
  {
    text:
      "slurmd: error: common_cgroup_instantiate: unable to create cgroup '/sys/fs/cgroup/freezer/slurm' : Read-only file system\nslurmd: error: unable to build slurm cgroup for ns freezer: Read-only file system",
    rule: "slurm-cgroup-hierarchy",
    source: "podman-container-tools/podman#19940",
  },
  {
    text:
      "[2021-08-25T09:09:02.859] [15.0] error: container_p_join: setns failed for /slurm-tmp/15/.ns: Invalid argument\n[2021-08-25T09:09:02.859] [15.0] error: container_g_join failed: 15",
    rule: "slurm-namespace-join",
    source: "ovis-hpc/ldms#778",
  },
  {
    text: "slurmd: error: slurmd initialization failed",
    rule: "slurm-plugin-failed",
    source: "SchedMD/slurm src/slurmd/slurmd/slurmd.c (form)",
  },
  {
    text:
      "FATAL:   container creation failed: mount hook function failure: mount proc->/proc error: while mounting proc: failed to mount proc filesystem: operation not permitted",
    rule: "apptainer-proc-denied",
    source: "apptainer/apptainer#3725",
  },
  {
    text:
      "lxc-create: u1: conf.c: chown_mapped_root: 3226 lxc-usernsexec failed: No such file or directory - Failed to open tt\nlxc-create: u1: tools/lxc_create.c: main: 327 Failed to create container u1",
    rule: "lxc-id-map",
    source: "lxc/lxc#2930",
  },
  {
    text: "lxc-usernsexec\nFailed to find subuid or subgid allocation",
    rule: "lxc-id-map",
    source: "lxc/lxc#2930 (comment)",
  },
  {
    text:
      "ERROR   [U=2027,P=150064]  singularity_mount()                       Target /cm/shared/apps/singularity/2.5.1/var/singularity/mnt/final/scratch doesn't exist\nABORT   [U=2027,P=150064]  singularity_mount()                       Retval = 255",
    rule: "apptainer-destination-missing",
    source: "apptainer/singularity#1518",
  },
  {
    text:
      "WARNING: Non existant bind point (directory) in container: '/scratch'\nWARNING: Could not obtain pwinfo for uid: 9182",
    rule: "apptainer-destination-missing",
    source: "apptainer/singularity#354",
  },
  {
    text: "Target /mnt/scratch doesn't exist",
    rule: null,
    source: "apptainer/singularity#1518 (form)",
    why: "words of any program",
  },
  {
    text:
      "FATAL:   container creation failed: could not create scratch working\ndirectory /var/singularity/mnt/session: /scratch/tmp already exists in\nlayout",
    rule: "apptainer-destination-twice",
    source: "apptainer/singularity#2811",
  },
  {
    text:
      "ImportError: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by /.singularity.d/libs/libGLdispatch.so.0)",
    rule: "apptainer-nv-library",
    source: "apptainer/apptainer#2421",
  },
  {
    text:
      "/opt/OpenRV/bin/rv.bin: /opt/OpenRV/lib/libc.so.6: version `GLIBC_ABI_DT_RELR' not found (required by /.singularity.d/libs/libGLX.so.0)",
    rule: "apptainer-nv-library",
    source: "apptainer/apptainer#3041",
  },
  {
    text: "/lib64/libstdc++.so.6: version `CXXABI_1.3.8' not found (required by /.singularity.d/libs/libGLU.so.1)",
    rule: "apptainer-nv-library",
    source: "apptainer/singularity#1644",
  },
  {
    text:
      "[INFO] Using credentials from file: /root/.config/enroot/.credentials\n[ERROR] URL https://nvcr.io/proxy_auth returned error code: 401 Unauthorized",
    rule: "enroot-registry",
    source: "NVIDIA/enroot#161",
  },
  {
    text:
      "enroot import docker://my-registry.com/foo/bar:v1.0\n[ERROR] URL https://registry-1.docker.io/v2/my-registry.com/foo/bar/manifests/v1.0 returned error code: 401",
    rule: "enroot-registry",
    source: "NVIDIA/enroot#8",
  },
  {
    text:
      "enroot import 'docker://master:5000#busybox'\n[INFO] Querying registry for permission grant\n[ERROR] URL https://master:5000/v2/library/busybox/manifests/latest returned error code: 404 Not Found",
    rule: "enroot-registry",
    source: "NVIDIA/enroot#70",
  },
  {
    text:
      "slurmstepd: error: pyxis: child 129103 failed with error code: 1\nslurmstepd: error: pyxis: failed to import docker image\nslurmstepd: error: pyxis:     [INFO] Authentication succeeded\nslurmstepd: error: pyxis:     [INFO] Downloading 59 missing layers...\nslurmstepd: error: pyxis:     curl: (22) The requested URL returned error: 401 Unauthorized",
    rule: "enroot-registry",
    source: "NVIDIA/pyxis#71",
  },
  {
    text: "curl: (22) The requested URL returned error: 401 Unauthorized",
    rule: null,
    source: "curl/curl (form)",
    why: "curl's own words",
  },
  {
    text: "[ERROR] Invalid argument: my-registry.com/foo/bar:v1.0",
    rule: null,
    source: "NVIDIA/enroot#8 (form)",
    why: "words of any program",
  },
  {
    text:
      "% enroot import -o /tmp/haha.sqsh dockerd://alpine:latest\n[INFO] Extracting image content...\n[ERROR] Could not process JSON input",
    rule: "enroot-json",
    source: "NVIDIA/enroot#252",
  },
  {
    text: "[ERROR] Could not process JSON input",
    rule: null,
    source: "NVIDIA/enroot#252 (form)",
    why: "words of any program",
  },
  {
    text:
      'Error: Failed instance creation: Failed creating instance record: Instance is busy running a "stop" operation',
    rule: "incus-busy",
    source: "canonical/lxd#11300",
  },
  {
    text: 'Error: Failed to create instance delete operation: Instance is busy running a "start" operation',
    rule: "incus-busy",
    source: "canonical/lxd#11007",
  },
  {
    text:
      "Error: Failed instance creation:\n - https://10.0.0.1:8443: Error transferring instance data: Failed waiting for migration control connection on target: Unable to connect to: 10.0.0.1:8443 (context cancelled)",
    rule: "incus-migration-connection",
    source: "lxc/incus#2929",
  },
  {
    text:
      "Error: Failed instance creation: Error transferring instance data: Failed migration on target: Error reading migration control source: websocket: close 1000 (normal)",
    rule: "incus-migration-ended",
    source: "lxc/incus#406",
  },
  {
    text:
      "Error: Failed instance creation: Error transferring instance data: Got error reading migration source: websocket: close 1000 (normal)",
    rule: "incus-migration-ended",
    source: "canonical/lxd#10479",
  },
  {
    text: "websocket: close 1000 (normal)",
    rule: null,
    source: "gorilla/websocket (form)",
    why: "the end of any websocket",
  },
  {
    text:
      "Error: Error deleting storage volume: Failed to run: zfs destroy -r lxd/containers/mycontainer: exit status 1 (cannot destroy 'lxd/containers/mycontainer': dataset is busy)",
    rule: "incus-volume-busy",
    source: "canonical/lxd#11168",
  },
  {
    text:
      "error: Failed to unmount ZFS filesystem: umount: /var/lib/lxd/containers/libvirt01.zfs: target is busy\ncannot unmount '/var/lib/lxd/containers/libvirt01.zfs': umount failed",
    rule: "incus-volume-busy",
    source: "canonical/lxd#2907",
  },
  {
    text: "cannot destroy 'tank/x': dataset is busy",
    rule: null,
    source: "openzfs/zfs (form)",
    why: "ZFS' own words, without a container",
  },
  {
    text:
      "FATAL:   Unable to pull docker://REGISTRY_URL:PORT/bioinformatics/cluster-containers/torque: packer failed to pack: While unpacking tmpfs: unpack: error extracting layer: link /scratch/sbuild-986557175/fs/usr/share/terminfo/a/ansi80x25 /scratch/sbuild-986557175/fs/usr/share/terminfo/c/cons25: operation not permitted",
    rule: "apptainer-unpack-links",
    source: "apptainer/singularity#3512",
  },
  {
    text: "ln: failed to create hard link './ref.fa' => 'reference/ref.fa': Operation not permitted",
    rule: null,
    source: "tseemann/snippy#334 (form)",
    why: "any program's",
  },
];
