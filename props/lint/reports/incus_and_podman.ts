/** Reports of Incus and LXD, Quadlet, Podman's networks and volumes, CRIU and Apptainer's builds. @module */

import type { Report } from "./report.ts";

/** Reports of Incus and LXD, Quadlet, Podman's networks and volumes, CRIU and Apptainer's builds. */
export const INCUS_AND_PODMAN_REPORTS: readonly Report[] = [
  {
    text:
      "quadlet-generator[27250]: Error converting 'ns-server.container', ignoring: unsupported key 'XYZ' in group 'Container' in /home/user/.config/containers/systemd/ns-server.container",
    rule: "quadlet-file-refused",
    source: "podman-container-tools/podman#18778",
  },
  {
    text:
      "Jan 25 21:23:15 archlinux-server quadlet-generator[2874]: converting \"gitea-db.container\": unsupported key 'Pod' in group 'Container' in >\n                                                          converting \"gitea-server.container\": unsupported key 'Pod' in group 'Container'>",
    rule: "quadlet-file-refused",
    source: "podman-container-tools/podman#21371",
  },
  {
    text: 'quadlet-generator[16577]: converting "tailscale.container": quadlet pod unit %i.pod does not exist',
    rule: "quadlet-file-refused",
    source: "podman-container-tools/podman#24028",
  },
  {
    text:
      "Jun 22 13:41:09 host systemd[3531]: /run/user/4242740/systemd/generator/A.service:10: Invalid section header '[Service][Restart=aRestarEnvironmeEnvironment=PODMAN_SYSTEMDKillMode=KillMoExecStop=ExecStop=/usr/bin/podman rm -v -fExecStopPExecStopPost=-/usr/bin/podman rm -v -fDelegate=DeleType=notiTypNotifyAccNotifyAcSyslogIdeSyslogIdent",
    rule: "quadlet-unit-garbled",
    source: "podman-container-tools/podman#29004",
  },
  {
    text: 'Error: "pasta" is not supported: invalid network mode',
    rule: "podman-option-conflict",
    source: "podman-container-tools/podman#22345",
  },
  {
    text: "Instance creation failed\nFailed creating instance from image: No mountinfo entry found",
    rule: null,
    source: "zabbly/incus#27",
    why: "the text does not say which mount is looked for",
  },
  {
    text: "Error: Image not provided for instance creation",
    rule: "incus-image-missing",
    source: "kmpm/ansible-collection-incus#23",
  },
  {
    text: "Error: Failed instance creation: Failed creating instance from image: LVM volume already exists",
    rule: "incus-volume-exists",
    source: "lxc/incus#3803",
  },
  {
    text: "Error: write unix @->/var/lib/incus/unix.socket: i/o timeout",
    rule: null,
    symptom: "no answer in time",
    source: "lxc/incus#2150",
    why: "the daemon does not answer; the text says no more",
  },
  {
    text:
      'run_buffer: 571 Script exited with status 2\nlxc_init: 845 Failed to run lxc.hook.pre-start for container "101"\n__lxc_start: 2034 Failed to initialize container "101"\nd 0 hostid 100000 range 65536\nINFO     utils - ../src/lxc/utils.c:run_script_argv:587 - Executing script "/usr/share/lxc/hooks/lxc-pve-prestart-hook" for container "101", config section "lxc"\nDEBUG    utils - ../src/lxc/utils.c:run_buffer:560 - Script exec /usr/share/lxc/hooks/lxc-pve-prestart-hook 101 lxc pre-start produced output: https://github.com/jiangcuo/Proxmox-Arm64/issues/58 at /usr/share/perl5/PVE/Tools.pm line 1792.',
    rule: "lxc-hook-failed",
    source: "jiangcuo/pxvirt#120",
  },
  {
    text:
      "            lxc 20161215124225.341 ERROR    lxc_conf - conf.c:run_buffer:347 - Script exited with status 1\n            lxc 20161215124225.341 ERROR    lxc_start - start.c:lxc_init:465 - failed to run pre-start hooks for container 'qa1'.\n            lxc 20161215124225.341 ERROR    lxc_start - start.c:__lxc_start:1313 - failed to initialize the container",
    rule: "lxc-hook-failed",
    source: "canonical/lxd#2725",
  },
  {
    text:
      "Error: error mounting volume ssdvoltest for container 9f106d4d2e5fd1028e37c8a36cd5c2e1e524fbe2d608df263533411e5fcebbbc: /usr/sbin/start-statd: line 10: /run/rpc.statd.lock: Permission denied\nmount.nfs: rpc.statd is not running but is required for remote locking.\nmount.nfs: Either use '-o nolock' to keep locks local, or start statd.\nmount.nfs: Operation not permitted",
    rule: "volume-nfs-locks",
    source: "podman-container-tools/podman#16316",
  },
  {
    text: "Error: lsetxattr /mnt/mynfs/: operation not supported",
    rule: "relabel-failed",
    source: "podman-container-tools/podman#12492",
  },
  {
    text: "Error: chmod /var/lib/containers/storage/volumes/systemd-zabbix-mysql-data/_data: operation not permitted",
    rule: "docker-volume-copy-refused",
    source: "podman-container-tools/podman#27640",
  },
  {
    text:
      'ERRO[0014] Error while applying layer: ApplyLayer exit status 1 stdout:  stderr: open /root/.bash_logout: permission denied \nerror creating build container: Error committing the finished image: error adding layer with blob "sha256:a02a4930cb5d36f3290eb84f4bfa30668ef2e9fe3a1fb73ec015fc58b9958b17": ApplyLayer exit status 1 stdout:  stderr: open /root/.bash_logout: permission denied',
    rule: "image-layer-denied",
    source: "podman-container-tools/buildah#1661",
  },
  {
    text:
      "INFO:    User not listed in /etc/subuid, trying root-mapped namespace\nINFO:    fakeroot command not found\nINFO:    Installing some packages may fail\nINFO:    Starting build...\nINFO:    Skipping GPG Key Import\nFATAL:   While performing build: conveyor failed to get: while copying pseudo devices: while creating /tmp/build-temp-526427745/rootfs/dev/null: operation not permitted",
    rule: "apptainer-fakeroot",
    source: "apptainer/apptainer#2190",
  },
  {
    text:
      "FATAL:   While performing build: conveyor failed to get: while copying pseudo devices: while creating /tmp/sbuild-129933562/fs/dev/null: open /tmp/sbuild-129933562/fs/.singularity.d/runscript: no such file or directory",
    rule: "apptainer-fakeroot",
    source: "apptainer/singularity#4331",
  },
  {
    text:
      "FATAL:   While performing build: while running engine: while getting fakeroot bindpoints: No LD_PRELOAD in fakeroot environment",
    rule: "apptainer-fakeroot",
    source: "apptainer/apptainer#603",
  },
  {
    text:
      "> apptainer build --fakeroot test.sif test.def\nINFO:    Starting build...\nGetting image source signatures\nCopying blob 578acb154839 done  \nFATAL:   While performing build: packer failed to pack: while unpacking tmpfs: error unpacking rootfs: mkdir rootfs: mkdir /staff/user/apptainer-tmp/build-temp-1437880609/rootfs: no such file or directory",
    rule: "apptainer-pull-failed",
    source: "apptainer/apptainer#1800",
  },
  {
    text: "Error: unsupported driver host: invalid argument",
    rule: "podman-network-driver",
    source: "containers/podman-compose#608",
  },
  {
    text:
      'podman network create --label io.podman.compose.project=nets_test4 --driver bridge --ipam-driver default --subnet 10.99.99.0/24 nets_test4_test4\nError: unsupported ipam driver "default"',
    rule: "podman-network-driver",
    source: "containers/podman-compose#852",
  },
  {
    text: "Error: cannot set multiple networks without bridge network mode, selected mode container: invalid argument",
    rule: "podman-option-conflict",
    source: "containers/podman-compose#522",
  },
  {
    text:
      "unable to get image 'docker.io/library/nginx': failed to connect to the docker API at unix:///run/user/1000/podman/podman.sock; check if the path is correct and if the daemon is running: dial unix /run/user/1000/podman/podman.sock: connect: no such file or directory",
    rule: "podman-not-running",
    source: "podman-container-tools/podman#29768",
  },
  {
    text:
      '    Warning         Failed          Failed to create container with error: rpc error: code = 2 desc = capability KILL must start with CAP_\n  3s            2s              2       kubelet, 192.168.122.186                              Warning          FailedSync      Error syncing pod, skipping: failed to "StartContainer" for "deployment" with rpc error: code = 2 desc = capability KILL must start with CAP_: "Create Container Failed"',
    rule: "docker-capability-refused",
    source: "cri-o/cri-o#491",
  },
  {
    text: "Error: unable to start container b7b4: sd-bus call: Permission denied: OCI runtime permission denied error",
    rule: "systemd-not-allowed",
    source: "containers/crun#528",
  },
  {
    text:
      "2022-12-05T08:46:43.000805148Z: CRIU checkpointing failed -52\nPlease check CRIU logfile /var/lib/containers/storage/overlay-containers/64cd2721f621484346465c0fcf4d24a240179e5468bd901d161b010df3b3e2bc/userdata/dump.log\n\nError: `/usr/bin/crun checkpoint --image-path /var/lib/containers/storage/overlay-containers/64cd2721f621484346465c0fcf4d24a240179e5468bd901d161b010df3b3e2bc/userdata/checkpoint --work-path /var/lib/containers/storage/overlay-containers/64cd2721f621484346465c0fcf4d24a240179e5468bd901d161b010df3b3e2bc/userdata 64cd2721f621484346465c0fcf4d24a240179e5468bd901d161b010df3b3e2bc` failed: exit status 1",
    rule: "criu-failed",
    source: "checkpoint-restore/criu#2011",
  },
  {
    text:
      "error response from daemon: Cannot checkpoint container cr2: runc did not terminate sucessfully: criu failed: type NOTIFY errno 0 path= /run/containerd/io.containerd.runtime.v1.linux/moby/92cd14d9a7cd0ebfdb9a357874c62149d1fc81dbff45c67f5e3ff09374f541db/criu-dump.log: unknown",
    rule: "criu-failed",
    source: "checkpoint-restore/criu#874",
  },
  {
    text:
      "ERRO[0000] criu failed: type NOTIFY errno 0\nlog file: /var/lib/containers/storage/overlay-containers/a84fc6f6f29369b64abffcbdb354347a89bb565c50542385250e4a233b83ca2a/userdata/dump.log\nError: `/usr/bin/runc checkpoint --image-path /var/lib/containers/storage/overlay-containers/a84fc6f6f29369b64abffcbdb354347a89bb565c50542385250e4a233b83ca2a/userdata/checkpoint --work-path /var/lib/containers/storage/overlay-containers/a84fc6f6f29369b64abffcbdb354347a89bb565c50542385250e4a233b83ca2a/userdata --leave-running --tcp-established --leave-running a84fc6f6f29369b64abffcbdb354347a89bb565c50542385250e4a233b83ca2a` failed: exit status 1",
    rule: "criu-failed",
    source: "podman-container-tools/podman#11001",
  },
  {
    text:
      "Sep 12 02:58:14 jk-env-xenial-sl-factory systemd[1]: Failed to reset devices.list on /system.slice/dev-.lxd\\x2dmounts.mount: Operation not permitted\nSep 12 02:58:14 jk-env-xenial-sl-factory systemd[1]: snap-ubuntu\\x2dcore-423.mount: Mount process exited, code=exited status=32\nSep 12 02:58:14 jk-env-xenial-sl-factory systemd[1]: Failed to mount Mount unit for ubuntu-core.",
    rule: null,
    source: "canonical/lxd#2004",
    why: "a mount of a snap in a container; what follows the unit has the cause",
  },
  {
    text:
      'STEP 5: RUN chmod -R g=u /opt/{ansible,apb}\npanic: runtime error: index out of range\n\ngoroutine 19 [running]:\ngithub.com/containers/libpod/vendor/github.com/containers/buildah.runCopyStdio(0xc0008271d0, 0x2b00, 0xc0000c5900, 0x3, 0x3, 0x1, 0xc00083fb30, 0xc0008271e0, 0x2, 0x2, ...)\nError: error building at STEP "RUN chmod -R g=u /opt/{ansible,apb}": error while running runtime: exit status 2',
    rule: null,
    symptom: "program crashed",
    source: "podman-container-tools/buildah#1679",
    why: "a crash of Buildah, which an update ends",
  },
  {
    text:
      "ERRO[0000] error building: error building at step {Env:[APP_ROOT=/opt/app-root] Command:run Args:[yum install -y  epel-release tar wget     && yum clean all]}: exit status 139 \nERRO[0000] error running the buildah build-using-dockerfile (bud) command: exit status 1",
    rule: null,
    symptom: "build step failed",
    source: "podman-container-tools/podman#518",
    why: "a program of the build crashed",
  },
  {
    text: "Error: while running runtime: exit status 127",
    rule: null,
    symptom: "build step failed",
    source: "podman-container-tools/buildah#4761",
    why: "a program ended; the text does not say which",
  },
  {
    text: 'Error: Failed instance creation: Failed creating instance record: Instance "web" already exists',
    rule: "incus-volume-exists",
    source: "(form)",
  },
  {
    text: "Error: Failed instance creation: Failed loading storage pool: Storage pool not found",
    rule: "incus-root-disk-missing",
    source: "(form)",
  },
  {
    text: "Error: Failed instance creation: No root device could be found",
    rule: "incus-root-disk-missing",
    source: "(form)",
  },
  {
    text: 'Error: Failed to start device "eth0": Parent device "br0" doesn\'t exist',
    rule: "incus-parent-missing",
    source: "(form)",
  },
  {
    text: 'Error: Failed to start device "gpu": Failed to detect requested GPU device',
    rule: "incus-device-missing",
    source: "(form)",
  },
  {
    text: 'Error: Failed start validation for device "data": Missing source path "/srv/data" for disk "data"',
    rule: "incus-disk-source",
    source: "(form)",
  },
  {
    text: "Error: The incus daemon doesn't appear to be started (socket path: /var/lib/incus/unix.socket)",
    rule: "incus-not-running",
    source: "(form)",
  },
  {
    text:
      "Error: You don't have the needed permissions to talk to the incus daemon (socket path: /var/lib/incus/unix.socket)",
    rule: "incus-socket-denied",
    source: "(form)",
  },
  {
    text: 'Error: LXD unix socket "/var/snap/lxd/common/lxd/unix.socket" not accessible: permission denied',
    rule: "incus-socket-denied",
    source: "(form)",
  },
  {
    text:
      'Error: Failed to create instance: add instance info to the database: Failed to create instance: This "instances" entry already exists',
    rule: "incus-volume-exists",
    source: "(form)",
  },
  {
    text: 'Error: Failed start validation for device "eth0": Instance DNS name "c1" already used on network',
    rule: "incus-address-used",
    source: "(form)",
  },
  {
    text:
      'Error: Failed instance creation: Failed creating instance record: Instance type "virtual-machine" is not supported on this server: KVM support is missing (no /dev/kvm)',
    rule: "incus-virtual-machines",
    source: "(form)",
  },
  {
    text:
      'Error: Failed to start device "http": Error occurred when starting proxy device: Error: Failed to listen on 0.0.0.0:80: listen tcp 0.0.0.0:80: bind: address already in use',
    rule: "incus-proxy-device",
    source: "(form)",
  },
  {
    text: "Error: mounting volume ssd for container 9f106d: mount.nfs: Operation not permitted",
    rule: "podman-volume-rootless",
    source: "(form)",
  },
];
