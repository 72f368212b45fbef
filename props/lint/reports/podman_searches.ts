/** Reports of Podman, Buildah, Skopeo, CRI-O, LXC, systemd-nspawn, Apptainer and Charliecloud. @module */

import type { Report } from "./report.ts";

/** Reports of Podman, Buildah, Skopeo, CRI-O, LXC, systemd-nspawn, Apptainer and Charliecloud. */
export const PODMAN_SEARCH_REPORTS: readonly Report[] = [
  {
    text:
      'Jan 24 15:43:31 osinfra-cqr7z-master-2 crio[3282]: time="2020-01-24 15:43:31.186522987Z" level=fatal msg="runtime config: invalid hooks_dir: stat /usr/share/containers/oci/hooks.d: no such file or directory: stat /usr/share/containers/oci/hooks.d: no such file or directory"',
    rule: "crio-directory",
    source: "okd-project/okd#51",
  },
  {
    text:
      'May 01 07:45:35 ip-10-0-156-191 systemd[1]: Starting Open Container Initiative Daemon...\nMay 01 07:45:35 ip-10-0-156-191 crio[1444]: time="2020-05-01 07:45:35.294078226Z" level=fatal msg="config validation: invalid runtime_path for runtime \'runc\': \\"stat : no such file or directory\\""\nMay 01 07:45:35 ip-10-0-156-191 systemd[1]: crio.service: Main process exited, code=exited, status=1/FAILURE\nMay 01 07:45:35 ip-10-0-156-191 systemd[1]: crio.service: Failed with result \'exit-code\'.\nMay 01 07:45:35 ip-10-0-156-191 systemd[1]: Failed to start Open Container Initiative Daemon.',
    rule: "crio-runtime-path",
    source: "openshift/machine-config-operator#1707",
  },
  {
    text:
      "Dec 24 08:26:00 okd-bootstrap.okd.local crio-configure.sh[1165]: sed: can't read /etc/crio/crio.conf: No such file or directory\nDec 24 08:26:00 okd-bootstrap.okd.local systemd[1]: crio-configure.service: Main process exited, code=exited, status=2/INVALIDARGUMENT\nDec 24 08:26:00 okd-bootstrap.okd.local systemd[1]: crio-configure.service: Failed with result 'exit-code'.\nDec 24 08:26:00 okd-bootstrap.okd.local systemd[1]: Failed to start Configure CRI-O to use the pause image.",
    rule: null,
    symptom: "service not started",
    source: "okd-project/okd#446",
    why: "a script of OKD that expects a file of another release of Fedora CoreOS",
  },
  {
    text: "Error: invalid entry point PID of container fedora-toolbox-34",
    rule: "toolbox-entry-point",
    source: "fedora-silverblue/issue-tracker#166",
  },
  {
    text: "Error: failed to initialize container fedora-toolbox-39",
    rule: "toolbox-entry-point",
    source: "containers/toolbox#1476",
  },
  {
    text:
      'ERRO[0000] Unmounting /home/user/.local/share/containers/storage/overlay/223653d7679006f3de3df4b0bd529b7712c8df798b3fdc64678bc8cd74266818/merged: invalid argument\nError: mounting storage for container 50a9c2b213a21405ccaeab9cec9e30e5cc9aa152404d2e1926bd0f8ec997cbfc: creating overlay mount to /home/user/.local/share/containers/storage/overlay/223653d7679006f3de3df4b0bd529b7712c8df798b3fdc64678bc8cd74266818/merged, mount_data="lowerdir=/home/user/.local/share/containers/storage/overlay/l/A": input/output error',
    rule: "overlay-mount-failed",
    source: "podman-container-tools/podman#22046",
  },
  {
    text: "Error: readlink /var/lib/containers/storage/overlay: invalid argument",
    rule: "containers-storage-damaged",
    source: "podman-container-tools/container-libs#169",
  },
  {
    text:
      '> podman version\nERRO[0000] running `/usr/bin/newuidmap 146 0 30033 1 1 165536 65536`: newuidmap: write to uid_map failed: Operation not permitted\nError: cannot set up namespace using "/usr/bin/newuidmap": exit status 1',
    rule: "rootless-newuidmap-rights",
    source: "kachick/dotfiles#654",
  },
  {
    text:
      'ERRO[0000] running `/usr/bin/newuidmap 104622 0 1000 1 1 524288 65536`: newuidmap: write to uid_map failed: Operation not permitted \nError: cannot set up namespace using "/usr/bin/newuidmap": should have setuid or have filecaps setuid: exit status 1',
    rule: "rootless-newuidmap-rights",
    source: "fedora-eln/eln#173",
  },
  {
    text:
      '[user@b49e50dd8cef gitlab]$ podman info\nWARN[0000] "/" is not a shared mount, this could cause issues or missing mounts with rootless containers \nERRO[0000] running `/usr/bin/newuidmap 649 0 1000 1 1 100000 65536`: newuidmap: open of uid_map failed: Permission denied \nError: cannot setup namespace using "/usr/bin/newuidmap": exit status 1',
    rule: "rootless-newuidmap-rights",
    source: "podman-container-tools/podman#15370",
  },
  {
    text:
      'Error: unable to start container "b2271c5986482b496f4fe7d7b7181a21f1992c2adb3b5d00c68afff172b79acf": container create failed (no logs from conmon): conmon bytes "": readObjectStart: expect { or n, but found \u0000, error found in #0 byte of ...||..., bigger context ...||...',
    rule: "conmon-no-answer",
    source: "89luca89/distrobox#1099",
  },
  {
    text:
      '$ podman compose up -d\nError: creating container storage: the container name "pdm_myservice_1" is already in use by 3d79945f137ae4bdd26cb06134e34615cf8e2e22d815124b624a438cba4e9126. You have to remove that container to be able to reuse that name: that name is already in use, or use --replace to instruct Podman to do so.\npdm_myservice_1',
    rule: "container-name-used",
    source: "containers/podman-compose#1118",
  },
  {
    text:
      "['podman', 'network', 'exists', 'user1_default']\nError: unrecognized command `podman network exists`\nTry 'podman network --help' for more information.\n['podman', 'network', 'create', '--label', 'io.podman.compose.project=user1', '--label', 'com.docker.compose.project=user1', 'user1_default']\nError: the network name user1_default is already used\nTraceback (most recent call last):\n  File \"/usr/local/lib/python3.9/dist-packages/podman_compose.py\", line 720, in assert_cnt_nets\n    compose.podman.output([], \"network\", [\"exists\", net_name])",
    rule: "podman-command-unknown",
    source: "containers/podman-compose#775",
  },
  {
    text:
      "# podman-compose -f /root/2345.yml up -d\npodman pod create --name=root --share net -p 2345:4321/udp -p 2345:4321/tcp\nerror adding pod to state: name root is in use: pod already exists\n125",
    rule: "podman-pod-exists",
    source: "containers/podman-compose#72",
  },
  {
    text:
      "podman create --name=example.com --pod=example.com -l io.podman.compose.config-hash=123 -l io.podman.compose.project=example.com\nError: name example.com is in use: container already exists\n125\npodman start -a example.com\nError: unable to find container example.com:example.com is a pod, not a container: no such container",
    rule: "podman-pod-not-container",
    source: "containers/podman-compose#144",
  },
  {
    text:
      'Error: name "tvheadend" is in use: pod already exists\n125\npodman start -a tvheadend\nError: "tvheadend" is a pod, not a container: no such container\n125',
    rule: "podman-pod-exists",
    source: "containers/podman-compose#310",
  },
  {
    text:
      "Error: preparing container 0711bab605a0374077dc6feb5b840ee801b39935236836d10b0b57779902c415 for attach: lsetxattr /mypwdpath/.cargo: operation not supported",
    rule: "relabel-failed",
    source: "podman-container-tools/podman#21405",
  },
  {
    text: "Error: lsetxattr /tmp/tmp.6jT7YnQ27K/2cb835d5-6180-49e1-b4bb-e4d2a7fbc3ea.json: operation not permitted",
    rule: "relabel-failed",
    source: "virt-s1/rhel-edge#1413",
  },
  {
    text:
      'Error: relabel failed "/home/user/go/src/github.com/openshift/release/ci-operator": operation not permitted\nmake: *** [Makefile:51: jobs] Error 126',
    rule: "relabel-failed",
    source: "podman-container-tools/podman#5462",
  },
  {
    text:
      'rpc error: code = Unknown desc = failed to start task, could not start container: io.podman.ErrorOccurred(Reason: relabel failed "/mnt/foo": operation not supported)',
    rule: "relabel-failed",
    source: "hashicorp/nomad-driver-podman#65",
  },
  {
    text:
      '[root@undercloud ~]# podman run --rm -ti -v /foo:/bar busybox bash\nerror checking path "/foo": stat /foo: no such file or directory',
    rule: "podman-mount-source",
    source: "podman-container-tools/podman#1739",
  },
  {
    text:
      "[root@036c77f40070 workdir]# singularity build test.img caffe/caffe-cpu\nERROR: You must install squashfs-tools to build images\nABORT: Aborting with RETVAL=255",
    rule: "apptainer-squashfs-tools",
    source: "apptainer/singularity#1215",
  },
  {
    text:
      "VERBOSE [U=1001,P=72054] singularity_image_squashfs_mount()     Mounting squashfs image: /dev/loop0 -> /var/lib/singularity/mnt/container\nERROR   [U=1001,P=72054] singularity_image_squashfs_mount()     Failed to mount squashfs image in (read only): No such device\nABORT",
    rule: "apptainer-image",
    source: "apptainer/singularity#3465",
  },
  {
    text:
      "ERROR  : Failed to mount squashfs image in (read only): No such device\nSingularity: action-suid (U=0,P=596)> Retval = 255\n\nABORT  : Retval = 255",
    rule: "apptainer-image",
    source: "apptainer/singularity#1213",
  },
  {
    text: "ERROR  : Failed to mount squashfs image in (read only): Input/output error\nABORT  : Retval = 255",
    rule: "apptainer-image",
    source: "apptainer/singularity#1357",
  },
  {
    text:
      'run_buffer: 322 Script exited with status 255\nlxc_init: 844 Failed to run lxc.hook.pre-start for container "112"\n__lxc_start: 2027 Failed to initialize container "112"\nTASK ERROR: startup for container \'112\' failed',
    rule: "lxc-hook-failed",
    source: "tteck/Proxmox#1209",
  },
  {
    text:
      '# systemd-nspawn --register=false --private-users=yes -D test /usr/bin/id \nSpawning container test on /tmp/foobar/test.\nPress ^] three times within 1s to kill container.\nChild died too early.\nSelected user namespace base 1461518336 and range 65536.\nFailed to mount proc on /proc (MS_NOSUID|MS_NODEV|MS_NOEXEC ""): Operation not permitted',
    rule: "nspawn-mount",
    source: "systemd/systemd#6018",
  },
  {
    text:
      "slurmstepd-sp-0016: error: pyxis: couldn't start container\nslurmstepd-sp-0016: error: spank: required plugin spank_pyxis.so: task_init() failed with rc=-1\nslurmstepd-sp-0016: error: Failed to invoke spank plugin stack\nsrun: error: sp-0016: task 0: Exited with exit code 1",
    rule: "pyxis-start-failed",
    source: "NVIDIA/pyxis#135",
  },
  {
    text:
      "WARNING: nv files may not be bound with --writable\nWARNING: By using --writable, Apptainer can't create /storage destination automatically without overlay or underlay\nFATAL:   container creation failed: mount hook function failure: mount /var/apptainer/mnt/session/storage->/storage error: while mounting /var/apptainer/mnt/session/storage: destination /storage doesn't exist in container",
    rule: "apptainer-destination-missing",
    source: "apptainer/apptainer#1895",
  },
  {
    text:
      'container_linux.go:345: starting container process caused "process_linux.go:430: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"sysfs\\\\\\" to rootfs \\\\\\"/tmp/buildah082569588/mnt/rootfs\\\\\\" at \\\\\\"/sys\\\\\\" caused \\\\\\"operation not permitted\\\\\\"\\""\nerror running container: error creating container for [/bin/chmod 600 /tls/tls.key]: : exit status 1\nerror while running runtime: exit status 1\nERRO[0000] exit status 1',
    rule: "sysfs-needs-own-netns",
    source: "podman-container-tools/buildah#1498",
  },
  {
    text:
      'time="2024-07-17T13:11:36-07:00" level=error msg="While applying layer: ApplyLayer stdout:  stderr: remount /, flags: 0x44000: permission denied exit status 1"\nError: creating build container: writing blob: adding layer with blob "sha256:2d473b07cdd5f0912cd6f1a703352c82b512407db6b05b43f2553732b55df3bc": ApplyLayer stdout:  stderr: remount /, flags: 0x44000: permission denied exit status 1',
    rule: "build-in-container-denied",
    source: "podman-container-tools/buildah#5622",
  },
  {
    text:
      "FATA[0007] Error trying to reuse blob sha256:da7391352a9bb76b292a568c066aa4c3cbae8d494e6a3c68e3c596d34f7c75f8 at destination: failed to read from destination repository ubuntu: 500 (Internal Server Error) ",
    rule: "registry-server-error",
    source: "podman-container-tools/skopeo#1137",
  },
  {
    text:
      'Getting image source signatures\nChecking if image destination supports signatures\nFATA[0003] copying system image from manifest list: trying to reuse blob sha256:762908e901a628d2f6f7967c6f0ea9c3723c0c53318592508c518772afaa417d at destination: Get "registry.example.com/token?account=admin&scope=repository%3Aee-supported-rhel8%3Apull%2Cpush&service=registry.example.com": unsupported protocol scheme ""',
    rule: "registry-token-address",
    source: "podman-container-tools/skopeo#1836",
  },
  {
    text:
      "pulling image:    docker.io/boutproject/release:4.2\nrequesting arch:  amd64\nerror: not in registry: docker.io:443/boutproject/release:4.2",
    rule: "charliecloud-registry",
    source: "hpc/charliecloud#1183",
  },
  {
    text: "flattening image\nerror: can't flatten: /home/user/ph/images exists but does not appear to be an image",
    rule: "charliecloud-command",
    source: "hpc/charliecloud#1335",
  },
  {
    text: "$ ch-run containertest.sqfs \nch-run[145090]: error: IMAGE and/or CMD not specified (ch-run.c:171)",
    rule: "charliecloud-command",
    source: "hpc/charliecloud#1695",
  },
  {
    text: "ch-run: error: No such file or directory (ch-run.c:245:2)",
    rule: "charliecloud-bind",
    source: "hpc/charliecloud#48",
  },
  {
    text:
      "$ ch-image pull nvcr.io/nvidia/foo\npulling image:   nvcr.io/nvidia/foo\nmanifest: downloading\nerror: GET failed; expected status {200} but got 401: Unauthorized",
    rule: "charliecloud-registry",
    source: "hpc/charliecloud#1033",
  },
  {
    text:
      "  Charliecloud failed to pull image\n  command: ch-image pull -s /data/ephemeral/charlie quay.io/biocontainers/python:3.9--1 > /dev/null\n  status : 1\n  message:\n    error: storage directory is already in use\n    hint: concurrent instances of ch-image cannot share the same storage directory",
    rule: "charliecloud-storage",
    source: "nextflow-io/nextflow#3566",
  },
  {
    text:
      "$ sudo cat /var/log/incus/unifi-os-server/console.log\nSetting UOS_SERVER_VERSION to 5.0.8\nSetting FIRMWARE_PLATFORM to linux-x64\nCouldn't find an alternative telinit implementation to spawn.",
    rule: "systemd-not-first",
    source: "lxc/incus#3375",
  },
  {
    text:
      "Failed to run: forklimits limit=memlock:unlimited:unlimited fd=3 fd=4 -- /opt/incus/bin/qemu-system-x86_64 -S -name Container -uuid b3b87d9f-f613-42e4-baf1-ac9895571838 -daemonize -cpu host,hv_passthrough -nographic -pidfile /run/incus/Container/qemu.pid -D /var/log/incus/Container/qemu.log -runas incus: : exit status 1",
    rule: "incus-qemu-ended",
    source: "zabbly/incus-ui-canonical#31",
  },
  {
    text:
      "Error: /Stage[main]/Podman_all::Configure/Podman::Network[mynetwork]/Exec[podman_create_network_mynetwork]/returns: change from 'notrun' to ['0'] failed: 'podman network create mynetwork --driver bridge     --internal    \n' returned 1 instead of one of [0]",
    rule: null,
    component: "podman",
    source: "southalc/podman#62",
    why: "Puppet repeats the command, not what it printed",
  },
  {
    text:
      'Starting machine "podman-machine-default"\nIl n’existe aucune distribution avec le nom fourni.\nError: WSL bootstrap script failed: exit status 0xffffffff',
    rule: "podman-machine-wsl",
    source: "podman-desktop/podman-desktop#305",
  },
  {
    text:
      "Error: failed to start command C:\\Users\\user\\AppData\\Local\\Microsoft\\WindowsApps\\wsl.exe [-l --quiet]: fork/exec C:\\Users\\user\\AppData\\Local\\Microsoft\\WindowsApps\\wsl.exe: The system cannot find the file specified.\n\nCommand execution failed with exit code 125",
    rule: "wsl-not-installed",
    source: "podman-desktop/podman-desktop#8541",
  },
  {
    text:
      "Error: command C:\\Windows\\system32\\wsl.exe [-u root -d podman-machine-default sh] failed: exit status 0xffffffff ()",
    rule: "podman-machine-wsl",
    source: "podman-desktop/podman-desktop#15980",
  },
  {
    text:
      "Cannot connect to Podman. Please verify your connection to the Linux system using `podman system connection list`, or try `podman machine init` and `podman machine start` to manage a new Linux VM\nError: unable to connect to Podman socket: failed to connect: dial tcp 127.0.0.1:52382: connectex: No connection could be made because the target machine actively refused it.",
    rule: "podman-not-running",
    source: "podman-desktop/podman-desktop#7674",
  },
  {
    text: "Error: Error: could not create ssh keys: exit status 0xffffffff",
    rule: "podman-machine-wsl",
    source: "podman-container-tools/podman#18781",
  },
  {
    text: "Error: netavark: No such file or directory (os error 2)",
    rule: "podman-firewall-program-missing",
    source: "podman-container-tools/podman#22261",
  },
  {
    text:
      "Writing manifest to image destination\nError: netavark: IO error: Error while applying dns entries: IO error: aardvark-dns failed to start: Error from child process\nError starting server failed to bind udp listener on 10.89.0.1:53: IO error: Address already in use (os error 98)",
    rule: "podman-dns-failed",
    source: "imagegenius/docker-immich#429",
  },
  {
    text:
      "$ podman pod create --infra=false\nError: unable to create pod: unable to create pod cgroup for pod f6e5b1f4226f5145fbe5da90a5fa43da4b2ab9255180da764a1f3c555df6c70e: error creating cgroup user.slice/user-libpod_pod_f6e5b1f4226f5145fbe5da90a5fa43da4b2ab9255180da764a1f3c555df6c70e.slice: dial unix /run/user/0/bus: connect: permission denied",
    rule: "systemd-user-bus-missing",
    source: "podman-container-tools/podman#3939",
  },
  {
    text: "Error: stat /sys/fs/cgroup/systemd/org/freedesktop/ConsoleKit/Session1: no such file or directory",
    rule: "cgroup-not-mounted",
    source: "podman-container-tools/podman#4648",
  },
  {
    text: "2020-07-12T05:02:37.000754810Z: invalid file system type on `/sys/fs/cgroup` ",
    rule: "cgroup-not-mounted",
    source: "containers/crun#433",
  },
  {
    text:
      'STEP 2: ADD centos.tar.xz /\nerror building at step {Env:[ PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin] Command:add Args:[centos.tar.xz /] Flags:[] Attrs:map[] Message:ADD centos.tar.xz / Original:ADD centos.tar.xz /}: error extracting "/home/user/build/centos.tar.xz" into "/home/user/.local/share/containers/storage/vfs/dir/f55ea40fe875d45078038dd71b399e87db961c69eabfdcb4dd2d963677aca50a": Error processing tar file(exit status 1): lchown /run/lock/lockdev: invalid argument',
    rule: "image-id-outside-mapping",
    source: "podman-container-tools/buildah#1164",
  },
  {
    text:
      'container_linux.go:345: starting container process caused "set process label: write /proc/self/task/1/attr/exec: invalid argument"\nerror running container: error creating container for [/bin/sh -c apk --no-cache add file]: : exit status 1',
    rule: "selinux-type-unknown",
    source: "podman-container-tools/buildah#1544",
  },
  {
    text:
      "buildah bud http://raw.githubusercontent.com/example/Dockerfile\nmkdir /var/run/user/1000: permission denied\nmkdir /var/run/user/1000: permission denied\nERRO[0000] exit status 1",
    rule: "rootless-runtime-dir",
    source: "podman-container-tools/buildah#1042",
  },
  {
    text:
      "lxc 1446845889.944 ERROR    lxc_conf - conf.c:instantiate_veth:2621 - failed to attach 'veth77F41D' to the bridge 'lxcbr0': Operation not permitted",
    rule: "lxc-network-failed",
    source: "canonical/lxd#1148",
  },
  {
    text:
      "lxc web 20210608030758.801 WARN     conf - conf.c:lxc_map_ids:3007 - newuidmap binary is missing\nlxc web 20210608030758.801 WARN     conf - conf.c:lxc_map_ids:3013 - newgidmap binary is missing\nlxc web 20210608030758.804 WARN     cgfsng - cgroups/cgfsng.c:fchowmodat:1296 - No such file or directory - Failed to fchownat(41, memory.oom.group, 1000000000, 0, AT_EMPTY_PATH | AT_SYMLINK_NOFOLLOW )\nlxc web 20210608030758.839 ERROR    network - network.c:__netdev_configure_container_common:1270 - No such device - Failed to retrieve ifindex for network device with name eth0\nlxc web 20210608030758.839 ERROR    network - network.c:lxc_setup_network_in_child_namespaces:4037 - No such device - Failed to setup netdev",
    rule: "lxc-network-failed",
    source: "canonical/lxd#8870",
  },
  {
    text:
      "$ singularity exec Demuxafy.sif Combine_Results.R -h\nINFO:    Converting SIF file to temporary sandbox...\nFATAL:   while extracting Demuxafy.sif: root filesystem extraction failed: extract command failed: ERROR  : Failed to create user namespace: user namespace disabled\n: exit status 1",
    rule: "apptainer-namespace",
    source: "apptainer/singularity#6485",
  },
  {
    text:
      "INFO:    Converting SIF file to temporary sandbox...\nFATAL:   while extracting /github/workspace/.singularity/be463e8ff7ab6a778774f91d2bfa1a1d.simg: root filesystem extraction failed: extract command failed: ERROR  : Failed to create user namespace: user namespace requires to set /proc/sys/kernel/unprivileged_userns_clone to 1",
    rule: "apptainer-namespace",
    source: "eWaterCycle/setup-singularity#7",
  },
  {
    text:
      "root filesystem extraction failed: extract command failed: ERROR : Failed to create user namespace: user namespace not supported by your system",
    rule: "apptainer-namespace",
    source: "nf-core/rnaseq#1444",
  },
  {
    text:
      "  INFO:    Mounting image with FUSE.\n  Something went wrong trying to read the squashfs image.\n  WARNING: squashfuse mount failed, falling back to extraction: encountered error while trying to mount image \"/mnt/data/singularity/image.img\" with FUSE at /tmp/rootfs-3393724680/root: exit status 255\n  INFO:    Converting SIF file to temporary sandbox...\n  FATAL:   while preparing image: extraction failed: root filesystem extraction failed: extract command failed: WARNING: passwd file doesn't exist in container, not updating\n  WARNING: group file doesn't exist in container, not updating\n  WARNING: Skipping mount /etc/hosts [binds]: /etc/hosts doesn't exist in container",
    rule: "apptainer-image",
    source: "nf-core/methylseq#571",
  },
];
