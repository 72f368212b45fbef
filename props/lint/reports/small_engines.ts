/** Reports about engines of desktops, small systems and clusters for batch jobs, and about entry points of images. @module */

import type { Report } from "./report.ts";

/** Reports about engines of desktops, small systems and clusters for batch jobs, and about entry points of images. */
export const SMALL_ENGINE_REPORTS: readonly Report[] = [
  {
    text:
      "$ sudo docker run hello-world\ndocker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply caps: operation not permitted: unknown.",
    rule: "capability-beyond-runtime",
    source: "TheHellSite#5",
  },
  {
    text:
      "root@node-1:/# /usr/local/etc/rc.d/docker.sh: line 11: /usr/local/bin/dockerd: cannot execute binary file: Exec format error",
    rule: "engine-program-format",
    source: "nkoziel/NAS-Synology#2",
  },
  {
    text: "Failed to create btrfs snapshot: inappropriate ioctl for device",
    rule: "docker-storage-filesystem",
    source: "markdumay/synology-docker#42",
  },
  {
    text: "docker: Error response from daemon: Address already in use.",
    rule: "docker-network-address",
    source: "DomiStyle/docker-idrac6#36",
  },
  {
    text:
      'time="2021-12-28T15:38:58.764125699-08:00" level=error msg="bbd98ab026faa7370d9ce5a1ca28cec6123a1b9bb3e5946a8fb97d8b06bf871a cleanup: failed to delete container from containerd: no such container"',
    rule: null,
    source: "DomiStyle/docker-idrac6#36",
  },
  {
    text:
      "49552a257c2df29fda79cd0adf4b9bb323de133f5e58ba77458ffe72afdb4294\n/usr/bin/docker: Error response from daemon: cgroups: cannot find cgroup mount destination: unknown.\n\nThe command failed.",
    rule: "cgroup-systemd-unmounted",
    source: "buanet/ioBroker.docker#164",
  },
  {
    text:
      "error:%20failed%20to%20write%20digest%20data%3A%20sync%20/var/lib/docker/image/btrfs/imagedb/content/sha256/.tmp-ffef883a31411596d457f22360d717cb262dac772e62c9337d7c7601bddd46b21444571264:%20input/output%20error",
    rule: "disk-failing",
    source: "jlesage/docker-filebot#122",
  },
  {
    text:
      "user@node-1:~/palworld-docker$ sudo docker logs 731935c1404c\n/bin/bash: /docker-entrypoint.sh: Permission denied\n/bin/bash: /docker-entrypoint.sh: Permission denied",
    rule: "entry-point-denied",
    source: "KagurazakaNyaa/palworld-docker#2",
  },
  {
    text:
      '  ERROR (SSHKit::Command::Failed): docker exit status: 126 docker stdout: ... docker stderr: docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/rails/bin/docker-entrypoint": permission denied: unknown.',
    rule: "script-not-executable",
    source: "basecamp/kamal#279",
  },
  {
    text:
      'ae515b5bdeb84f4338694b2c97266f234f93cea0a6f81a0623312be0156727d6\n/usr/bin/docker-current: Error response from daemon: invalid header field value "oci runtime error: container_linux.go:247: starting container process caused \\"exec: \\\\\\"/entrypoint.sh\\\\\\": permission denied\\"\\n".',
    rule: "script-not-executable",
    source: "fedora-cloud/Fedora-Dockerfiles#249",
  },
  {
    text:
      '$ podman machine start\nStarting machine "podman-machine-default"\nERRO[0000] process 99955 has not ended\nError: exec: "vfkit": executable file not found in $PATH',
    rule: "podman-machine-helper",
    source: "pkgxdev/pantry#5992",
  },
  {
    text: 'podman machine start dbhs\nStarting machine "dbhs"\nError: vfkit exited unexpectedly with exit code 1',
    rule: "podman-machine-vfkit",
    source: "podman-container-tools/podman#22624",
  },
  {
    text:
      "$ rootlesskit sh\n[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: permission denied",
    rule: "rootless-userns-denied",
    source: "rootless-containers/rootlesskit#68",
  },
  {
    text:
      "+ [ -n  ]\n+ exec rootlesskit --state-dir=/data/.docker/run/dockerd-rootless --net=slirp4netns --mtu=65520\n[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: invalid argument",
    rule: "rootless-userns-invalid",
    source: "vegardit/docker-gitea-act-runner#49",
  },
  {
    text:
      'Error response from daemon: invalid mount config for type "bind": stat /run/desktop/mnt/host/c/Users/user/<ProjectName>: input/output error',
    rule: "docker-desktop-drive-lost",
    source: "ddev/ddev#3719",
  },
  {
    text:
      "[09:54:05] info docker: Error response from daemon: invalid mount config for type \"bind\": bind source path does not exist: /host_mnt/Users/user/.devpod/agent/contexts/default/workspaces/try-dotnet/content.\n[09:54:05] info See 'docker run --help'.",
    rule: "docker-desktop-drive-lost",
    source: "loft-sh/devpod#471",
  },
  {
    text:
      "Error response from daemon: error creating aufs mount to /var/lib/docker/aufs/mnt/d7b7fb4649891e3c32790810e9fdfcda44e83524307ca0187b3ffd9b51ae5572-init: invalid argument",
    rule: "docker-storage-filesystem",
    source: "kovalyshyn/docker-freeswitch#1",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: invalid mount {Destination::/home/user/local Type:bind Source:/var/lib/docker/volumes/2fe5275ab7003d85b3f00aa92f4bb09234623ebd2d30f7df1fda36df0b52403b/_data Options:[rbind]}: mount destination :/home/user/local not absolute: unknown.",
    rule: "mount-destination-relative",
    source: "secana/dotnet-interactive-docker#2",
  },
  {
    text:
      "FATAL: container creation failed: mount hook function failure: mount /proc/self/fd/3->/var/lib/apptainer/mnt/session/rootfs error: while mounting image /proc/self/fd/3: squashfuse_ll exited with status 255:",
    rule: "apptainer-fuse-failed",
    source: "apptainer/apptainer#1037",
  },
  {
    text:
      "DEBUG   [U=0,P=37]         CreateContainer()             Mounting /tmp at /opt/singularity/v3.3.0-rc.1-436-gfdf86b4/var/singularity/mnt/session/tmp\nFATAL   [U=0,P=37]         Master()                      container creation failed: mount /tmp failed: invalid argument",
    rule: "apptainer-mount-failed",
    source: "apptainer/singularity#4017",
  },
  {
    text:
      "slurmstepd: error: pyxis: container start failed with error code: 1\nslurmstepd: error: pyxis: printing enroot log file:\nslurmstepd: error: pyxis:     enroot-mount: failed to mount: /home/user/nv-maskrcnn/dataset_dir/coco2017 at /tmp/enroot-data/user-0/pyxis_object_detection/data: Permission denied\nslurmstepd: error: pyxis: couldn't start container\nslurmstepd: error: spank: required plugin spank_pyxis.so: task_init() failed with rc=-1",
    rule: "enroot-mount",
    source: "NVIDIA/enroot#140",
  },
  {
    text:
      "$ enroot start pccl+containertest+0.1\nnvidia-container-cli: mount error: mount operation failed: /tmp/enroot/pccl+containertest+0.1/usr/lib/firmware/nvidia/470.57.02: operation not permitted\n[ERROR] /apps/enroot/3.4.0/gcc-11.2.0/etc/enroot/hooks.d/98-nvidia.sh exited with return code 1",
    rule: "nvidia-hook-denied",
    source: "NVIDIA/enroot#111",
  },
  {
    text:
      "slurmstepd: error: pyxis: container start failed with error code: 1\nslurmstepd: error: pyxis: printing enroot log file:\nslurmstepd: error: pyxis:   nvidia-container-cli: container error: file lookup failed: /proc/421042/root/fsx/enroot/data/user-1111/pyxis_nemo_2502_$USER/etc/debian_version: permission denied\nslurmstepd: error: pyxis:   [ERROR] /etc/enroot/hooks.d/98-nvidia.sh exited with return code 1\nslurmstepd: error: pyxis: couldn't start container",
    rule: "nvidia-mount",
    source: "NVIDIA/pyxis#166",
  },
  {
    text:
      "root@node1:/tmp# enroot start raf-ssd\nenroot-switchroot: failed to switch root: /raid/enroot/raf-ssd: Invalid argument",
    rule: "enroot-switch-root",
    source: "NVIDIA/enroot#200",
  },
  {
    text:
      "[INFO] Converting whiteouts...\n\n0% 0:4=0s 8c3b70e3904492c753652606df4726430426f42ea56e06ea924d6fea7ae162a1                       /bin/bash: enroot-aufs2ovlfs: command not found\n25% 1:3=0s c1bbdc448b7263673926b8fe2e88491e5083a8b4b06ddfabf311f2fc5f27e2ff                        /bin/bash: enroot-aufs2ovlfs: command not found",
    rule: "enroot-program-missing",
    source: "NVIDIA/pyxis#8",
  },
  {
    text:
      "      lxc-start 20160827141435.032 INFO     lxc_cgroup - cgroup.c:cgroup_init:68 - cgroup driver cgroupfs-ng initing for gitian\n      lxc-start 20160827141435.032 ERROR    lxc_cgfsng - cgfsng.c:cgfsng_create:1072 - No such file or directory - Failed to create /sys/fs/cgroup/systemd//lxc/gitian: No such file or directory",
    rule: "lxc-cgroup-failed",
    source: "lxc/lxc#1159",
  },
  {
    text:
      "lxc-start guest 20160109005126.974 ERROR    lxc_conf - conf.c:mount_rootfs:807 - No such file or directory - failed to get real path for '/data/lxc/lxc/lib/lxc/rootfs\n      lxc-start guest 20160109005126.975 ERROR    lxc_conf - conf.c:setup_rootfs:1221 - failed to mount rootfs",
    rule: "lxc-rootfs-missing",
    source: "lxc/lxc#1153",
  },
  {
    text:
      'root:/# lxc-start -n busybox -F\nlxc-start: busybox: utils.c: lxc_can_use_pidfd: 1772 Kernel does not support pidfds\nlxc-start: busybox: conf.c: lxc_mount_rootfs: 1286 No such file or directory - Failed to access to "/var/lib/lxc/rootfs". Check it is present\nlxc-start: busybox: conf.c: lxc_setup_rootfs_prepare_root: 3297 Failed to setup rootfs for\nlxc-start: busybox: conf.c: lxc_setup: 3432 Failed to setup rootfs\nlxc-start: busybox: start.c: do_start: 1265 Failed to setup container "busybox"\nlxc-start: busybox: sync.c: sync_wait: 36 An error occurred in another process (expected sequence number 5)\nlxc-start: busybox: start.c: __lxc_start: 2064 Failed to spawn container "busybox"\nlxc-start: busybox: tools/lxc_start.c: main: 308 The container failed to start',
    rule: "lxc-rootfs-missing",
    source: "lxc/lxc#3722",
  },
  {
    text:
      "            lxc 20180203132925.867 ERROR    lxc_conf - conf.c:make_anonymous_mount_file:2099 - Could not create mount entry file: Permission denied.\n            lxc 20180203132925.867 ERROR    lxc_conf - conf.c:lxc_setup:4018 - failed to setup the mount entries for 'cont99'\n            lxc 20180203132925.867 ERROR    lxc_start - start.c:do_start:811 - Failed to setup container \"cont99\".\n            lxc 20180203132925.867 ERROR    lxc_sync - sync.c:__sync_wait:57 - An error occurred in another process (expected sequence number 3)",
    rule: "lxc-mount-target",
    source: "canonical/lxd#4219",
  },
  {
    text:
      'Driver Failure  failed to start task "dcmclienttask" for alloc "6e9bc49a-4f9c-d186-0a93-e3cfe265fda4": Failed to start container 7b848c8bdeaa43d34852edd1a5f5e39c4ab66a92f8da96b6ef2ba06766d906b8: API error (500): {"message":"Post http://%2Frun%2Fdocker%2Fplugins%2Fweavemesh.sock/IpamDriver.RequestAddress: dial unix /run/docker/plugins/weavemesh.sock: connect: connection refused"}',
    rule: "docker-plugin-unreachable",
    source: "hashicorp/nomad#4348",
  },
  {
    text:
      '    2017/09/04 16:56:42.112515 [DEBUG] driver.docker: failed to start container "8f68ce9336520401dc1f93f7babe2c6009e09812ceb8bb4c8aa7974158b07677" (attempt 1): API error (500): {"message":"driver failed programming external connectivity on endpoint infoapi01-156091ca-adaf-8078-548a-a8d4ef8bd15a (02e409203fe349ac5ebf54f276e5fec95a70b79fded54e60ccc66f42b3c084a9): Error starting userland proxy: listen tcp [fe80::4896:bff:fe01:516f]:26713: bind: invalid argument"}',
    rule: "host-port-link-local",
    source: "hashicorp/nomad#3159",
  },
  {
    text:
      '    "State": {\n        "Error": "Cannot link to a non running container: /ecs-xxx-19-mongodb-f6eea4f8a4c0e2b17600 AS /ecs-xxx-19-xxx-a4a59ffef4d1b48bb701/mongodb",\n        "ExitCode": 128,',
    rule: "docker-container-not-running",
    source: "aws/amazon-ecs-agent#33",
  },
  {
    text:
      "Error starting daemon: error initializing graphdriver: /var/lib/docker contains several valid graphdrivers: devicemapper, overl",
    rule: "docker-storage-several",
    source: "docker/docker-install#114",
  },
  {
    text:
      "Nov 11 11:30:45 node-1 dockerd: Error starting daemon: error initializing graphdriver: overlay2: unknown option dm.thinpooldev",
    rule: "docker-storage-option",
    source: "moby/moby#22685",
  },
  {
    text:
      "Jun 22 02:15:42 node-1 systemd[1]: Starting Docker Application Container Engine...\nJun 22 02:15:42 node-1 docker[3217]: Please specify only one -H\nJun 22 02:15:42 node-1 systemd[1]: start request repeated too quickly for docker.service",
    rule: "dockerd-option-refused",
    source: "moby/moby#14088",
  },
  {
    text:
      'ERROR: for twcmanager  Cannot start service twcmanager: linux runtime spec devices: error gathering device information while adding custom device "/dev/ttyUSB0": no such file or directory\nERROR: Encountered errors while bringing up the project.',
    rule: "device-missing-serial",
    source: "ngardiner/TWCManager#379",
  },
  {
    text:
      '"Failed to retrieve agent config: \\"overlayfs\\" snapshotter cannot be enabled for \\"/var/lib/rancher/k3s/agent/containerd\\", try using \\"fuse-overlayfs\\" or \\"native\\": failed to mount overlay: invalid argument"',
    rule: "rootfs-mount-failed",
    source: "k3s-io/k3s#3266",
  },
  {
    text:
      'Creating cluster "source-cluster" ...\n ✓ Ensuring node image (kindest/node:v1.22.17) 🖼 \n ✗ Preparing nodes 📦  \nDeleted nodes: ["source-cluster-control-plane"]\nERROR: failed to create cluster: could not find a log line that matches "Reached target .*Multi-User System.*|detected cgroup v1"\nmake: *** [create-local-clusters] Error 1',
    rule: "kind-node-not-booted",
    source: "kubernetes-sigs/kind#3554",
  },
  {
    text:
      "❌  Exiting due to GUEST_PROVISION_CONTAINER_EXITED: Docker container exited prematurely after it was created, consider investigating Docker's performance/health.",
    rule: "minikube-node-failed",
    source: "kubernetes/minikube#15185",
  },
  {
    text:
      "❌  Exiting due to GUEST_PROVISION: error provisioning guest: Failed to start host: creating host: create: creating: exit status 255",
    rule: "minikube-node-failed",
    source: "kubernetes/minikube#21922",
  },
  {
    text:
      'u2olg9x9tdw9        getEnvelope.1       get-envelope:latest   manager             Ready               Rejected 2 seconds ago    "No such image: get-envelope:l…"   ',
    rule: "image-not-local",
    source: "docker/docker-py#1692",
  },
  {
    text:
      '6nnb53batv8mdbf8vqry5noor    \\_ devnet-main_tomomaster.1   tomochain/tomomaster:latest@sha256:d1895264c9552c0091bf1bf53d44edb1df444a35a1b63a09d495a298fade2e7f   worker-1   Shutdown            Rejected 5 seconds ago    "No such image: tomochain/tomomaster:latest@sha256:d1895264c9552c0091bf1bf53d44edb1df444a35a1b63a09d495a298fade2e7f"',
    rule: "image-not-local",
    source: "moby/moby#38315",
  },
  {
    text:
      "ERRO[0000] creating file '/home/user/.local/share/containers/storage/overlay/ec414c3e4982784b217ce19d4ecd21101b125fc3d4e59a7be6d747a33ab1ba4b/merged/run/secrets': Permission denied: OCI runtime permission denied error ",
    rule: "podman-files-below-volume",
    source: "containers/crun#187",
  },
  {
    text: "Error: error stat'ing file '/opt/data': Permission denied: OCI runtime permission denied error",
    rule: "mount-source-denied",
    source: "podman-container-tools/podman#4957",
  },
  {
    text:
      'Error: unable to start container "d03e19bcfad2991a9bd4fd5069d8c2148e964f547a1f6c87e01f1c29832448f3": runc: runc create failed: unable to start container process: error during container init: error preparing rootfs: mount /home/user/.local/share/containers/storage/overlay/f28d4e438e68177945fc2750a8ec7dfb2527ee7b68d9aed866ac476b7df5b5f1/merged:/home/user/.local/share/containers/storage/overlay/f28d4e438e68177945fc2750a8ec7dfb2527ee7b68d9aed866ac476b7df5b5f1/merged, flags: 0x5000: permission denied: OCI permission denied',
    rule: "rootfs-not-accessible",
    source: "podman-container-tools/podman#13328",
  },
  {
    text:
      "Error: crun: open `/home/u1/.local/share/containers/storage/overlay/41bfd118199856f58b90b8a47f7e69b3821dd492e1379782cc0218004d1cce23/merged`: Permission denied: OCI permission denied",
    rule: "rootfs-not-accessible",
    source: "podman-container-tools/podman#25080",
  },
  {
    text:
      "Error: crun: make `/home/user/.local/share/containers/storage/overlay/efb7154534ee93a2f2cbe90342b436f3d80ec0fa8d117af67c3aed5b9ac291f3/merged` private: Permission denied: OCI permission denied",
    rule: "rootfs-not-accessible",
    source: "podman-container-tools/podman#23356",
  },
  {
    text:
      "`Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get http://%2Fvar%2Frun%2Fdocker.sock/v1.40/version: dial unix /var/run/docker.sock: connect: permission denied`",
    rule: "docker-socket-denied",
    source: "actions/runner#486",
  },
  {
    text:
      "    process apparently never started in /home/jenkins/workspace/developer-console@tmp/durable-28a71889\n\n    (running Jenkins temporarily with -Dorg.jenkinsci.plugins.durabletask.BourneShellScript.LAUNCH_DIAGNOSTICS=true might make the problem clearer)\n\n    script returned exit code -2",
    rule: "jenkins-step-not-started",
    source: "jenkins-docs/simple-node-js-react-npm-app#31",
  },
  {
    text:
      'SEVERE: Can\'t execute jnlp connection command: \'{"message":"Container a241ef6ecf48e812b6b6bcbfc5976d1e1b753cb51045db48707e57da97629c1f is not running"}\n\'',
    rule: "docker-container-not-running",
    source: "cloudbees/java-build-tools-dockerfile#35",
  },
  {
    text:
      "Failed to create /init.scope control group: Read-only file system\nFailed to allocate manager object: Read-only file system\n[!!!!!!] Failed to allocate manager object.\nExiting PID 1...",
    rule: "systemd-in-container",
    source: "robertdebock/docker-debian-systemd#2",
  },
  {
    text:
      "Code: System error\n\nMessage: open /var/lib/docker/devicemapper/mnt/d68c341169cec947dda3104e469511f132d31a757c5bc2ef947f349c0322ad08/rootfs/etc/hostname: read-only file system\n\nFrames:",
    rule: "mount-target-read-only",
    source: "docker/docker-bench-security#15",
  },
  {
    text: "The command '/bin/sh -c apk update' returned a non-zero code: 139",
    rule: "exit-segmentation-fault",
    source: "gliderlabs/docker-alpine#180",
  },
  {
    text:
      "wekandb_1  | 2017-02-22T20:51:49.400+0000 I NETWORK  [thread1] waiting for connections on port 27017\nwekan_wekan_1 exited with code 139",
    rule: "exit-segmentation-fault",
    source: "wekan/wekan#867",
  },
  {
    text: "worker-dev-1   | Segmentation fault\nworker-dev-1 exited with code 139\napi-dev-1      | Segmentation fault",
    rule: "exit-segmentation-fault",
    source: "docker-library/python#993",
  },
  {
    text: "+ docker-compose exec web supervisorctl restart all\nExited with code 137",
    rule: "exit-killed",
    source: "mozilla/addons#5259",
  },
  {
    text:
      'State:{\nDead:false,\nError:"",\nExitCode:137,\nFinishedAt:"2025-05-30T21:45:11.910895562Z",\nOOMKilled:false,\nPaused:false,',
    rule: "exit-killed",
    source: "coderaiser/cloudcmd#440",
  },
  {
    text:
      "[4650180.470877] oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=aegis,mems_allowed=0,global_oom,task_memcg=/system.slice/docker-00748bf4e957f82c239a1db8a88579059b7d40c7b5fbd3f43617d31d3f646f12.scope,task=java,pid=7134,uid=1000",
    rule: "container-out-of-memory",
    source: "dyrnq/install-docker#14",
  },
  {
    text:
      '500 Server Error: Internal Server Error ("Error creating overlay mount to /share/CACHEDEV1_DATA/Container/container-station-data/lib/docker/overlay/xxxxx/merged: no such file or directory.',
    rule: "snapshot-directory-missing",
    source: "jlesage/docker-crashplan-pro#113",
  },
  {
    text: "Setting UOS_SYSTEM_IP to 192.168.1.1\nsed: couldn't flush /var/lib/unifi/sedJVJzrV: No space left on device",
    rule: null,
    source: "lemker/unifi-os-server#90",
  },
  {
    text:
      "(ERROR) app_lifecycle.compose_action():56 - Failed 'up' action for 'nextcloud10' app:  cron Pulling\nnextcloud Pulling \ncron Warning pull access denied for ix-nextcloud, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    rule: "image-access-denied",
    source: "truenas/apps#1912",
  },
  {
    text: "failed to set up container networking: network 5f2d6a3b1c0e not found",
    rule: "docker-network-missing",
    source: "truenas/apps#4496 (wording)",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: mkdir /cpuset/docker: no such file or directory: unknown.\nERRO[0007] error waiting for container: context canceled",
    rule: "cgroup-not-mounted",
    source: "termux/termux-packages#15662",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed\nto create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: open /sys/fs/cgroup/cpuset/docker/cpuset.cpus: no such file or directory: unknown.",
    rule: "cgroup-cpuset-missing",
    source: "termux/termux-packages#20921",
  },
  {
    text: "no matching manifest for android/arm64 in the manifest list entries",
    rule: "image-platform",
    source: "termux/termux-root-packages#60",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: bpf_prog_query(BPF_CGROUP_DEVICE) failed: invalid argument\n\nRun 'docker run --help' for more information",
    rule: "cgroup-device-filter-kernel",
    source: "mgksu/dockerd#12",
  },
  {
    text:
      "failed to start daemon: Error initializing network controller: error obtaining controller instance: unable to add return rule in DOCKER-ISOLATION-STAGE-1 chain:  (iptables failed: iptables --wait -A DOCKER-ISOLATION-STAGE-1 -j RETURN: iptables v1.8.7 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain DOCKER-ISOLATION-STAGE-1\n (exit status 4))",
    rule: "iptables-unsupported",
    source: "microsoft/WSL#6655",
  },
  {
    text:
      'Error starting daemon: Error initializing network controller: Error creating default "bridge" network: permission denied',
    rule: "docker-bridge-failed",
    source: "microsoft/WSL#2291",
  },
  {
    text:
      "failed to start daemon, ensure docker is not running or delete /var/run/docker.pid: process with PID 25 is still running",
    rule: "docker-daemon-already-runs",
    source: "docker/for-linux#1406",
  },
  {
    text:
      'Fri Jan  6 08:47:07 2023 daemon.err dockerd[9140]: time="2023-01-06T08:47:07.947807502+08:00" level=warning msg="Failed to allocate and map port 5678-5678:  (iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 5678 -j DNAT --to-destination 10.17.0.4:80 ! -i docker0: iptables: No chain/target/match by that name.\\n (exit status 1))"\nFri Jan  6 08:47:07 2023 kern.info kernel: [3008480.469830] docker0: port 3(vethb98aee1) entered disabled state',
    rule: "cni-firewall",
    source: "youshandefeiyang/LiveRedirect#6",
  },
  {
    text:
      "failed to start daemon: Error initializing network controller: Error creating default \"bridge\" network: Failed to Setup IP tables: Unable to enable NAT rule:  (iptables failed: iptables --wait -t nat -I POSTROUTING -s 10.17.0.0/16 ! -o docker0 -j MASQUERADE: iptables v1.8.9 (nf_tables): Chain 'MASQUERADE' does not exist\nTry `iptables -h' or 'iptables --help' for more information.\n (exit status 2))",
    rule: "cni-firewall",
    source: "openwrt/packages#20583",
  },
  {
    text:
      "19-09-30 12:36:30 ERROR (SyncWorker_5) [hassio.docker] Can’t start homeassistant: 500 Server Error: Internal Server Error (“OCI runtime create failed: sysctl “kernel.domainname” is not in a separate kernel namespace: unknown”),",
    rule: "sysctl-not-namespaced",
    source: "home-assistant/supervised-installer#47",
  },
  {
    text:
      'Jun 26 10:12:48 node-1 systemd[1]: Starting systemd-nspawn@web1.service...\nJun 26 10:12:48 node-1 systemd-nspawn[891]: Failed to mount proc (type proc) on /proc (MS_NOSUID|MS_NODEV|MS_NOEXEC ""): Operation not permitted',
    rule: "nspawn-mount",
    source: "systemd/systemd#28157",
  },
  {
    text:
      "Oct 08 10:14:18 node-1 kernel: loop: module loaded\nOct 08 10:14:18 node-1 systemd-nspawn[961]: Failed to open loop device /dev/loop0: Operation not permitted",
    rule: "nspawn-image",
    source: "systemd/systemd#1446",
  },
  {
    text:
      "> microk8s status --wait-ready\nsnap-confine has elevated permissions and is not confined but should be. Refusing to continue to avoid permission escalation attacks\nPlease make sure that the snapd.apparmor service is enabled and started.",
    rule: "snap-confine-refused",
    source: "canonical/microk8s#4196",
  },
  {
    text:
      "cat: /proc/self/attr/current: Permission denied\n/snap/lxd/6469/commands/lxd: 6: exec: aa-exec: Permission denied",
    rule: "snap-confine-refused",
    source: "canonical/lxd#4403",
  },
  {
    text:
      '5feb3f7c ldif_write_entry: cannot create file for "cn=config": Permission denied\nslapadd: could not add entry dn="cn=config" (line=1): internal error (cannot create file)',
    rule: null,
    source: "canonical/microk8s#1853",
    why: "a program in the container says it",
  },
  {
    text:
      '> [hostagent] failed to open the QMP socket "/Users/user/.lima/colima/qmp.sock", forcibly killing QEMU\n> [hostagent] QEMU has already exited\n> exiting, status={Running:false Degraded:false Exiting:true Errors:[] SSHLocalPort:0} (hint: see "/Users/user/.lima/colima/ha.stderr.log")\nFATA[0002] error starting vm: error at \'starting\': exit status 1',
    rule: "lima-machine-failed",
    source: "abiosoft/colima#786",
  },
  {
    text:
      '  stderr: \'time="2025-11-04T15:43:28+01:00" level=info msg="Using the existing instance \\\\"0\\\\""\\n\' +\n    \'time="2025-11-04T15:43:28+01:00" level=fatal msg="errors inspecting instance: [failed to get Info from \\\\"/Users/user/Library/Application Support/rancher-desktop/lima/0/ha.sock\\\\": Get \\\\"http://lima-hostagent/v1/info\\\\": dial unix /Users/user/Library/Application Support/rancher-desktop/lima/0/ha.sock: connect: connection refused]"\\n\',\n  code: 1,',
    rule: "lima-machine-failed",
    source: "rancher-sandbox/rancher-desktop#9408",
  },
  {
    text:
      '2016-08-16 14:23:15,368 ERROR [:] [] [] [] [orService-11144] [i.c.p.e.e.i.ProcessEventListenerImpl] Unknown exception running process [instance.start:133645] on [1636] io.cattle.platform.eventing.exception.EventExecutionException: 500 Server Error: Internal Server Error ("No command specified")',
    rule: "image-without-command",
    source: "rancher/rancher#5734",
  },
  {
    text: 'exec: "./start.sh": stat ./start.sh: no such file or directory',
    rule: null,
    source: "kaimallea/csgo#9",
  },
  {
    text:
      "> Failed to start ContainerManager system validation failed - Following Cgroup subsystem not mounted: [memory]",
    rule: "kubelet-cgroup-subsystem-missing",
    source: "abelperezok/kubernetes-raspberry-pi-cluster-hat#1",
  },
  {
    text:
      "Apr 11 23:41:18 k3s-base k3s[2084]: F0411 23:41:18.953434    2084 kubelet.go:1327] Failed to start ContainerManager failed to initialize top level QOS containers: failed to update top level Burstable QOS cgroup : failed to set supported cgroup subsystems for cgroup [kubepods burstable]: Failed to find subsystem mount for required subsystem: pids\nApr 11 23:41:18 k3s-base k3s[2084]: goroutine 4913 [running]:",
    rule: "kubelet-pids-cgroup-missing",
    source: "k3s-io/k3s#335",
  },
  {
    text:
      "580 server.go:269] failed to run Kubelet: failed to create kubelet: open /dev/kmsg: no such file or directory  component=kubelet",
    rule: "kubelet-kmsg",
    source: "k0sproject/k0s#744",
  },
  {
    text:
      "root@linode:/sys/kernel# lxc-start  -n test-container \nlxc-start: No such file or directory - failed to mount '/sys/kernel/debug' on '/usr/lib/x86_64-linux-gnu/lxc/sys/kernel/debug'\nlxc-start: failed to setup the mounts for 'test-container'\nlxc-start: failed to setup the container\nlxc-start: invalid sequence number 1. expected 2\nlxc-start: failed to spawn 'test-container'",
    rule: "lxc-mount-refused",
    source: "lxc/lxc#207",
  },
  {
    text:
      "Deployment failed\nERROR: (gcloud.beta.run.deploy) Cloud Run error: Container failed to start. Failed to start and then listen on the port defined by the PORT environment variable. \nLogs for this revision might contain more information.",
    rule: "cloud-run-not-listening",
    source: "sgibson91/binderhub-deploy-gke#18",
  },
  {
    text:
      "(terminated: Application failed to start: failed to load /home/notebook-user/scripts/app-start.sh: exec format error)",
    rule: "cloud-run-program",
    source: "Unstructured-IO/unstructured-api#354",
  },
  {
    text:
      "setup_namespaces 518: uids=1168,1168,1168, gids=10000,10000,10000 + 1028,10000,10001,10010\nch-run: error: Invalid argument (ch-run.c:519 22)",
    rule: "charliecloud-namespace",
    source: "hpc/charliecloud#103",
  },
  {
    text: "ch-run: can't init user+mount namespaces: Operation not permitted (ch-run.c:519 1)",
    rule: "charliecloud-namespace",
    source: "hpc/charliecloud#133",
  },
  {
    text:
      "Command error:\n  ch-run[11544]: can't init user+mount namespaces: Invalid argument (ch_core.c:381 22)\n  ch-run[11547]: can't init user+mount namespaces: Invalid argument (ch_core.c:381 22)",
    rule: "charliecloud-namespace",
    source: "nextflow-io/nextflow#2531",
  },
  {
    text:
      "FATAL:   could not open image /home/user/Cylinder2DFlowControlDRL-master/container/fenics-and-more.img: image format not recognized",
    rule: "apptainer-image-format",
    source: "jerabaul29/Cylinder2DFlowControlDRL#19",
  },
  {
    text: "ERROR  : Unknown image format/type: tracker.sif\nABORT  : Retval = 255",
    rule: "apptainer-image-format",
    source: "yihongXU/deepMOT#37",
  },
  {
    text:
      "[root@c031 container]# singularity  exec intel-caffe.image ls\nERROR  : Failed to mount image in (read only): Invalid argument\nABORT  : Retval = 255",
    rule: "apptainer-image-format",
    source: "apptainer/singularity#1128",
  },
  {
    text: 'FATAL: failed to initialize runtime: engine "" is not found',
    rule: "apptainer-engine-mixed",
    source: "apptainer/apptainer#2117",
  },
  {
    text:
      "INFO:    Convert SIF file to sandbox...\nFATAL:   exec /.singularity.d/actions/exec failed: a shared library is likely missing in the image\nINFO:    Cleaning up image...",
    rule: "apptainer-library-missing",
    source: "biofuture/Ublastx_stageone#58",
  },
  {
    text:
      "FATAL:   while loading overlay images: failed to open overlay image /apps/containers/dev_shm.img: image format not recognized",
    rule: "apptainer-image-format",
    source: "sylabs/singularity#786",
  },
  {
    text:
      "ERROR: for app_webapp_1  Cannot create container for service webapp: invalid volume specification: 'C:\\Users\\Me\\Path\\App\\Front:./dFront:rw'\n\nERROR: for webapp  Cannot create container for service webapp: invalid volume specification: 'C:\\Users\\Me\\Path\\App\\Front:./dFront:rw'\nERROR: Encountered errors while bringing up the project.",
    rule: "docker-volume-spec",
    source: "docker/for-win#1919",
  },
  {
    text:
      "ERROR: for applications  Cannot create container for service applications: Invalid bind mount spec \"P:\\\\xampp\\\\htdocs\\\\____LaravelTesty\\\\docker-laravel:/var/www:rw\": Invalid volume specification: 'P:\\xampp\\htdocs\\____LaravelTesty\\docker-laravel:/var/www:rw'\nERROR: Encountered errors while bringing up the project.",
    rule: "docker-volume-spec",
    source: "laradock/laradock#508",
  },
  {
    text:
      '    $ podman run --pod foo --name foo-postgres -d postgres:9.6\n    Error: error creating container storage: the container name "mf-postgres" is already in use by "04dfc7232d5bda23990c441c825ec56d138c1ff87f34082134c23bb8fd887324". You have to remove that container to be able to reuse that name.: that name is already in use',
    rule: "container-name-used",
    source: "podman-container-tools/podman#2240",
  },
  {
    text:
      '    Error: error removing storage for container "foo-postgres": unlinkat /home/user/.local/share/containers/storage/overlay/c4b778bbff10d826fe1c837b0147e8e51b9e539eda76a0dc34a9633dedcedad9/merged: device or resource busy',
    rule: "podman-storage-mounted",
    source: "podman-container-tools/podman#2240",
  },
  {
    text:
      '    Error: cleaning up storage: removing container b6d05a6c1021a4d236b9a2d83daea5c040b3f493917989942e84b66826fca0ce root filesystem: unmounting "/home/user/.local/share/containers/storage/overlay/9acb7f85f2e6577fc19642874cee76e0ed05b2f6c3bdf41fed92608aa2afa4f4/merged": invalid argument',
    rule: "podman-storage-mounted",
    source: "podman-container-tools/podman#16476",
  },
  {
    text:
      "s6-overlay-suexec: warning: unable to gain root privileges (is the suid bit set?)\ns6-rmrf: fatal: unable to remove /run/s6: Read-only file system\ns6-overlay-suexec: fatal: child failed with exit code 111",
    rule: "s6-run-not-usable",
    source: "just-containers/s6-overlay#578",
  },
  {
    text:
      "/package/admin/s6-overlay/libexec/preinit: info: read-only root\n/package/admin/s6-overlay/libexec/preinit: info: writable /run. Remounting exec just in case.\ns6-mount: fatal: unable to mount tmpfs on /run: Operation not permitted\n/package/admin/s6-overlay-3.2/libexec/stage0: 80: exec: /run/s6/basedir/bin/init: Permission denied",
    rule: "s6-run-noexec",
    source: "just-containers/s6-overlay#397",
  },
  {
    text:
      "s6-supervise (child): fatal: unable to exec run: Permission denied\ns6-supervise (child): fatal: unable to exec run: Permission denied\ns6-supervise supervisord: warning: unable to spawn ./run - waiting 10 seconds",
    rule: "s6-service-not-runnable",
    source: "just-containers/s6-overlay#158",
  },
  {
    text:
      "s6-overlay-suexec: warning: unable to gain root privileges (is the suid bit set?)\n/package/admin/s6-overlay/libexec/preinit: info: read-only root\n/package/admin/s6-overlay/libexec/preinit: info: writeable /run. Checking for executability.\ns6-linux-init: fatal: unable to copy /run/s6/basedir/run-image to /run: Operation not permitted",
    rule: "s6-run-not-usable",
    source: "just-containers/s6-overlay#526",
  },
  {
    text:
      "/package/admin/s6-overlay/libexec/preinit: fatal: /run belongs to uid 0 instead of 999 and we're lacking the privileges to fix it.\ns6-overlay-suexec: fatal: child failed with exit code 100",
    rule: "s6-run-not-usable",
    source: "just-containers/s6-overlay#600",
  },
  {
    text:
      'chmod: /var/lib/postgresql/data: Operation not permitted\nchmod: /var/run/postgresql: Operation not permitted\n\nPostgreSQL Database directory appears to contain a database; Skipping initialization\n\n FATAL:  data directory "/var/lib/postgresql/data" has wrong ownership\n HINT:  The server must be started by the user that owns the data directory.',
    rule: "data-directory-owner",
    source: "docker-library/postgres#1213",
  },
  {
    text:
      "slurmdbd   | standard_init_linux.go:228: exec user process caused: no such file or directory\nslurmdbd exited with code 1\nslurmctld  | standard_init_linux.go:228: exec user process caused: no such file or directory\nslurmctld exited with code 1",
    rule: "program-needs-missing-file",
    source: "giovtorres/slurm-docker-cluster#19",
  },
  {
    text:
      "error: Error calling 'lxd forkstart devm /var/lib/lxd/containers /var/log/lxd/devm/lxc.conf': err='Failed to run: /usr/bin/lxd forkstart devm /var/lib/lxd/containers /var/log/lxd/devm/lxc.conf: '\n  lxc 20170623181839.655 ERROR lxc_start - start.c:lxc_spawn:1186 - Failed to set up id mapping.\n  lxc 20170623181839.711 ERROR lxc_start - start.c:__lxc_start:1358 - Failed to spawn container \"devm\".\n  lxc 20170623181840.276 ERROR lxc_conf - conf.c:run_buffer:416 - Script exited with status 1.",
    rule: "lxc-id-map",
    source: "canonical/lxd#3439",
  },
  {
    text:
      'lxc anbox-usdk-16-04-amd64-armhf-dev 20190707064911.343 ERROR    start - start.c:proc_pidfd_open:1607 - Function not implemented - Failed to send signal through pidfd\nlxc anbox-usdk-16-04-amd64-armhf-dev 20190707064911.344 ERROR    conf - conf.c:write_id_mapping:2763 - Invalid argument - Failed to write uid mapping to "/proc/8412/uid_map"\nlxc anbox-usdk-16-04-amd64-armhf-dev 20190707064911.344 ERROR    conf - conf.c:lxc_map_ids:2962 - Failed to write mapping: 0 1000000 1000000000\n150000 1000 1',
    rule: "lxc-id-map",
    source: "ubports/crossbuilder#20",
  },
  {
    text:
      "error: Error calling 'lxd forkstart multipinnate-lang /var/lib/lxd/containers /var/log/lxd/multipinnate-lang/lxc.conf': err='exit status 1'\n  lxc 20160907012046.807 ERROR lxc_start - start.c:lxc_spawn:1162 - failed to set up id mapping\n  lxc 20160907012046.839 ERROR lxc_start - start.c:__lxc_start:1354 - failed to spawn 'multipinnate-lang'\n  lxc 20160907012047.703 ERROR lxc_conf - conf.c:userns_exec_1:4326 - Error setting up child mappings",
    rule: "lxc-id-map",
    source: "canonical/lxd#2343",
  },
  {
    text:
      "lxc-start: 201: lxccontainer.c: wait_on_daemonized_start: 841 No such file or directory - Failed to receive the container state\nlxc-start: 201: tools/lxc_start.c: main: 308 The container failed to start\nlxc-start: 201: tools/lxc_start.c: main: 311 To get more details, run the container in foreground mode",
    rule: "lxc-start-failed",
    source: "DazzyWalkman/oplxc4pve#2",
  },
  {
    text:
      'root@pve:~# lxc-start -n 108 -l DEBUG -F\nlxc-start: 108: conf.c: run_buffer: 335 Script exited with status 25\nlxc-start: 108: start.c: lxc_init: 861 Failed to run lxc.hook.pre-start for container "108"',
    rule: "lxc-hook-failed",
    source: "whiskerz007/proxmox_tuya-convert_container#14",
  },
  {
    text:
      '__safe_mount_beneath_at: 1106 Function not implemented - Failed to open 51(dev)\nrun_buffer: 314 Script exited with status 1\nlxc_setup: 3388 Failed to run mount hooks\ndo_start: 1218 Failed to setup container "102"\n__sync_wait: 36 An error occurred in another process (expected sequence number 5)\n__lxc_start: 1999 Failed to spawn container "102"\nTASK ERROR: startup for container \'102\' failed',
    rule: "lxc-hook-failed",
    source: "Saberwolf64/Proxmox-Nvidia-LXC-#1",
  },
  {
    text:
      "Error: Error response from daemon: invalid mount config for type \"volume\": invalid specification: destination can't be '/'",
    rule: "docker-option-invalid",
    source: "nektos/act#618",
  },
  {
    text:
      'time="2021-10-29T14:53:33+11:00" level=debug msg="Error response from daemon: invalid mount config for type \\"volume\\": invalid mount path: \'/toolcache\'\\ngithub.com/nektos/act/pkg/container.(*containerReference).create.func1\\n"',
    rule: "docker-windows-daemon-path",
    source: "nektos/act#851",
  },
  {
    text:
      "Error: failed to start container: Error response from daemon: error while creating mount source path '/Users/user/.rd/docker.sock': mkdir /Users/user/.rd/docker.sock: operation not supported",
    rule: "docker-socket-path",
    source: "rancher-sandbox/rancher-desktop#9571",
  },
  {
    text:
      '[ERR] driver.docker: Failed to create container: API error (400): {"message":"stat /tmp/plugin220744405: no such file or directory"}',
    rule: null,
    source: "hashicorp/nomad#3994",
  },
  {
    text:
      "Jan 30 10:16:16 MYNODE bash[717]: 2017/01/30 10:16:16.625491 [ERR] driver.docker: failed to create container: no such image\nJan 30 10:16:16 MYNODE bash[717]: 2017/01/30 10:16:16.626577 [INFO] client: failed to start task 'my-task' for alloc '6679c064-0356-293a-f034-d0b88fde6da3': Failed to create container: no such",
    rule: "image-not-local",
    source: "hashicorp/nomad#2253",
  },
  {
    text:
      '    Scheduling error for group "cache" (failed to find a node for placement)\n    Allocation "c81b4c13-6394-3078-db3d-01fa5b31b73c" status "failed" (1/1 nodes filtered)\n      * Constraint "missing drivers" filtered 1 nodes',
    rule: "nomad-driver-missing",
    source: "hashicorp/nomad#696",
  },
  {
    text:
      "slurmstepd: error: pyxis: child 3851 failed with error code: 1\nslurmstepd: error: pyxis: failed to import docker image\nslurmstepd: error: pyxis: printing contents of log file ...\nslurmstepd: error: pyxis:     mkdir: cannot create directory ‘/run/user/1000’: Permission denied\nslurmstepd: error: pyxis: couldn't start container",
    rule: "enroot-directory",
    source: "NVIDIA/pyxis#62",
  },
  {
    text:
      "ERROR: Job failed (system failure): Error response from daemon: No such container: 1cfc32f626eb39990824142f4eb00450bca2426532342c880f987140fece7f28 (executor_docker.go:932:1s)",
    rule: "docker-container-missing",
    source: "espressomd/espresso#2742",
  },
  {
    text:
      "ERRO[0026] Failed waiting for log message 'Wrote kubeconfig' from node 'k3d-testing-server-2' \nERRO[0026] Failed to inspect container '96e15301987ffefe962f000251c13813d8067f11ea28e51bc190cc62f98f6dc9' \nERRO[0026] Failed waiting for log message 'Wrote kubeconfig' from node 'k3d-testing-server-1' \nERRO[0026] Failed to start container                    \nERRO[0026] Failed to create node 'k3d-testing-agent-1'  ",
    rule: "k3d-node-failed",
    source: "k3d-io/k3d#315",
  },
  {
    text:
      "$ podman run --rm --network macvlan-net alpine ping -c 1 10.8.8.8 \nError: OCI runtime error: crun: unknown version specified",
    rule: "oci-version-unknown",
    source: "containers/crun#1880",
  },
  {
    text:
      "    Process: 2878697 ExecStart=/nix/store/13hhjapdj3dx1d8y1kw2pixfi8vr4196-unit-script-podman-mydia-start/bin/podman-mydia-start (code=exited, status=125)\n   Main PID: 2878697 (code=exited, status=125)\n\nNov 05 14:46:29 storage systemd[1]: podman-mydia.service: Failed with result 'exit-code'.",
    rule: "exit-engine-error",
    source: "arsfeld/nixos#32",
  },
  {
    text:
      "ERROR: Job failed: prepare environment: exit code 255. Check https://docs.gitlab.com/runner/shells/index.html#shell-profile-loading for more information",
    rule: null,
    source: "cattle-ops/terraform-aws-gitlab-runner#504",
    why: "the runner's shell, not a container",
  },
  {
    text:
      'time="2016-09-12T12:01:02.329376009+08:00" level=error msg="failed to start taskManager" error="invalid bind mount source, source path not found: /datanotexist" module=agent',
    rule: "docker-mount-source",
    source: "moby/moby#26485",
  },
  {
    text:
      'Jun 21 12:20:09 localhost dockerd[462]: time="2016-06-21T12:20:09.590125939+01:00" level=error msg="pulling image failed" error="Tag apine not found in repository docker.io/library/nginx" module=taskmanager task.id=7lz7dnqqox6y1x78lqm6gq3q6',
    rule: "image-not-found",
    source: "moby/moby#23811",
  },
  {
    text:
      "unable to pin image visualizer-arm to digest: errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required",
    rule: "image-access-denied",
    source: "dockersamples/docker-swarm-visualizer#63",
  },
  {
    text:
      "image crazy-max/swarm-cronjob:latest could not be accessed on a registry to record\nits digest. Each node will access crazy-max/swarm-cronjob:latest independently,\npossibly leading to different nodes running different\nversions of the image.\n\noverall progress: 0 out of 1 tasks\n1/1: No such image: crazy-max/swarm-cron",
    rule: "swarm-image-not-pinned",
    source: "crazy-max/swarm-cronjob#1",
  },
  {
    text:
      'yhgtqyjwksb3         \\_ basex.1         zopyx/basex-86:latest   vm1                 Shutdown            Failed 2 seconds ago    "starting container failed: oc…"   ',
    rule: null,
    source: "moby/moby#34479",
  },
  {
    text:
      "| [command]/usr/bin/sudo systemctl status docker\n| System has not been booted with systemd as init system (PID 1). Can't operate.\n| Failed to connect to bus: Host is down\n[Sanity Check/sanity-check] ❗ ::error::Error: The process '/usr/bin/sudo' failed with exit code 1",
    rule: "systemd-not-running",
    source: "docker-practice/actions-setup-docker#14",
  },
  {
    text:
      "[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 28 [0 1001 1 1 100000 65536] failed: newuidmap: write to uid_map failed: Operation not permitted",
    rule: "rootless-newuidmap-rights",
    source: "rootless-containers/rootlesskit#404 (wording)",
  },
  {
    text:
      "[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 5349 [0 1000 1 1 165536 65536] failed: newuidmap: Could not set caps",
    rule: "rootless-newuidmap-rights",
    source: "moby/moby#41812",
  },
  {
    text:
      "[rootlesskit:parent] error: exit status 1\nnewuidmap 362 [0 1003 1 1 100000 65536 65537 100000 65536] failed: newuidmap: write to uid_map failed: Invalid argument",
    rule: "rootless-subids-own",
    source: "rootless-containers/rootlesskit#229",
  },
  {
    text:
      "[INFO] Checking RootlessKit functionality\n[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: operation not permitted\n[ERROR] RootlessKit failed, see the error messages and https://rootlesscontaine.rs/getting-started/common/ .",
    rule: "rootless-userns-denied",
    source: "containerd/nerdctl#3063",
  },
  {
    text:
      'Aug 09 10:33:43 node-1 dockerd-rootless[3521211]: [rootlesskit:parent] error: failed to setup UID/GID map: failed to compute uid/gid map: No subuid ranges found for user 993 ("git")',
    rule: "rootless-subids",
    source: "NixOS/nixpkgs#498639",
  },
  {
    text:
      "[10357.388840] overlayfs: filesystem on '/opt/docker/check-overlayfs-support1487008037/upper' not supported as upperdir",
    rule: "overlay-storage-unsupported",
    source: "openwrt/packages#17654",
  },
  {
    text:
      'daemon.err dockerd[5576]: time="2021-06-17T06:57:13.159750222Z" level=error msg="failed to mount overlay: invalid argument" storage-driver=overlay2\ndaemon.err dockerd[5576]: time="2021-06-17T06:57:13.159809846Z" level=error msg="exec: \\"fuse-overlayfs\\": executable file not found in $PATH" storage-driver=fuse-overlayfs',
    rule: "docker-overlay2-unsupported",
    source: "lisaac/luci-app-dockerman#95",
  },
  {
    text:
      "Error response from daemon: OCI runtime create failed: container_linux.go:367: starting container process caused: process_linux.go:352: getting the final child's pid from pipe caused: EOF: unknown",
    rule: "init-died",
    source: "SuLingGG/OpenWrt-Buildbot#2",
  },
  {
    text:
      "INFO[0000] provisioning ...                              context=docker\nFATA[0000] error provisioning docker: error at 'provisioning': error copying daemon.json to VM: exit status 1",
    rule: "colima-engine-failed",
    source: "abiosoft/colima#196",
  },
  {
    text:
      'FATA[0208] error starting docker: error running [lima sudo docker info], output: "sudo: docker: command not found", err: "exit status 1"',
    rule: "colima-engine-failed",
    source: "abiosoft/colima#501",
  },
  {
    text:
      '> [hostagent] Starting VZ (hint: to watch the boot progress, see "/Users/user/.lima/colima/serial.log")\n> exiting, status={Running:false Degraded:false Exiting:true Errors:[] SSHLocalPort:0} (hint: see "/Users/user/.lima/colima/ha.stderr.log")\nFATA[0000] error starting vm: error at \'starting\': exit status 1 ',
    rule: "lima-machine-failed",
    source: "abiosoft/colima#520",
  },
  {
    text:
      '18-08-31 06:28:21 ERROR (SyncWorker_12) [hassio.docker] Can\'t start addon_local_nrfnet: 500 Server Error: Internal Server Error ("linux runtime spec devices: error gathering device information while adding custom device "g": no such file or directory")',
    rule: "device-missing",
    source: "home-assistant/supervisor#676",
  },
  {
    text:
      "22-03-01 08:33:04 ERROR (MainThread) [supervisor.docker.addon] Can't set cgroup permission on the host for addon_de838cd8_raspberrymatic",
    rule: "home-assistant-device-rights",
    source: "home-assistant/supervisor#3444",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: mkdir /sys/fs/cgroup/cpuset/docker/02335aab98195dec4f1c85690d9658a58ad22e501bdea5e23ccef18abdbbb8f3: permission denied: unknown.",
    rule: "cgroup-path-not-delegated",
    source: "home-assistant/home-assistant.io#33169",
  },
  {
    text:
      'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 3 time(s): RequestError: send request failed caused by: Post "https://api.ecr.us-east-2.amazonaws.com/": dial tcp 10.0.0.9:443: i/o timeout. Please check your task network configuration.',
    rule: "ecs-endpoint-unreachable",
    source: "doctorray117/minecraft-ondemand#74",
  },
  {
    text: "Error response from daemon: failed to set up container networking: network 6f2f8c1d0c4c3f9d not found",
    rule: "docker-network-missing",
    source: "truenas/apps#4496 (wording)",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/docker/volumes/nextcloud_aio_mastercontainer/_data" to rootfs at "/mnt/docker-aio-config": stat /var/lib/docker/volumes/nextcloud_aio_mastercontainer/_data: no such file or directory: unknown.',
    rule: "mount-source-missing",
    source: "nextcloud/all-in-one#4940",
  },
  {
    text:
      "FATAL: [Nov 10 19:30:24.747] failed to configure docker environment error=Error response from daemon: Pool overlaps with other one on this address space",
    rule: "docker-network-overlaps",
    source: "A75G/docker-templates#38",
  },
  {
    text:
      "[2025/06/17 23:57:58] (ERROR) app_lifecycle.compose_action():56 - Failed 'up' action for 'nextcloud' app:  nextcloud Pulling \\n nextcloud Warning pull access denied for ix-nextcloud, repository does not exist or may require 'docker login': denied: requested access to the resource is denied\\ncanceled\\n",
    rule: "image-access-denied",
    source: "truenas/apps#2591",
  },
  {
    text: "Error response from daemon: No such container: unifi-os-server",
    rule: "docker-container-missing",
    source: "lemker/unifi-os-server#55",
  },
  {
    text:
      "  Process: 2495 ExecStart=/usr/bin/podman start ae3453a9ada535ba4bd3c53be0bb756b0e4a1f9da87e3b5541c7aecb729e694f (code=exited, status=125)\n      CPU: 103ms\n\nDec 11 17:38:33 node-1 systemd[1759]: podman-ldap.service: Control process exited, code=exited, status=125/n/a\nDec 11 17:38:33 node-1 systemd[1759]: podman-ldap.service: Failed with result 'exit-code'.",
    rule: "exit-engine-error",
    source: "podman-container-tools/podman#4678",
  },
  {
    text:
      "systemctl --user daemon-reload\nsystemctl --user start pgsql\nFailed to start pgsql.service: Unit pgsql.service not found.\n\npodman quadlet list",
    rule: "quadlet-unit-missing",
    source: "podman-container-tools/podman#29284",
  },
  {
    text:
      " Warning  Failed     0s    kubelet, node-1  Error: Failed to run: /snap/lxd/current/bin/lxd forkstart ubuntu /var/snap/lxd/common/lxd/containers /var/snap/lxd/common/lxd/logs/ubuntu/lxc.conf:",
    rule: "lxc-start-failed",
    source: "automaticserver/lxe#3",
  },
  {
    text:
      "error: Failed to run: /usr/bin/lxd forkstart mycontainer /var/lib/lxd/containers /var/log/lxd/mycontainer/lxc.conf:",
    rule: "lxc-start-failed",
    source: "canonical/lxd#3090",
  },
  {
    text:
      "error: Error calling 'lxd forkstart key-scale-ms-2 /var/lib/lxd/containers /var/log/lxd/key-scale-ms-2/lxc.conf': err='exit status 1'",
    rule: "lxc-start-failed",
    source: "canonical/lxd#2196",
  },
  {
    text: "→ explorer\n-bash: /mnt/c/Windows/explorer.exe: cannot execute binary file: Exec format error",
    rule: "wsl-interop-off",
    source: "docker/for-win#14217",
  },
  {
    text:
      'wslpath failed; stderr is "wslpath: C:\\\\Program Files\\\\Docker\\\\Docker\\\\resources\\\\wsl\\\\docker-wsl-cli.iso\\n": exit status 1',
    rule: "wsl-start-failed",
    source: "docker/for-win#6629",
  },
  {
    text:
      ' > [worker app  6/10] RUN chmod 0755 bin/* && bin/pip3-install:\n0.636 /usr/bin/env: ‘bash\\r’: No such file or directory\n0.636 /usr/bin/env: use -[v]S to pass options in shebang lines\n------\nfailed to solve: process "/bin/sh -c chmod 0755 bin/* && bin/pip3-install" did not complete successfully: exit code: 127',
    rule: "script-interpreter-missing",
    source: "nickjj/docker-django-example#46",
  },
  {
    text:
      '> process "/bin/sh -c apt update && apt-get install -y --no-install-recommends \tbuild-essential curl" did not complete successfully: exit code: 139',
    rule: "exit-segmentation-fault",
    source: "wofferl/proxmox-backup-arm64#57",
  },
  {
    text:
      " > [builder-stage 6/6] RUN source ~/.cargo/env && ./build.sh ${buildoptions}:\n0.299 /bin/bash: line 1: ./build.sh: cannot execute: required file not found",
    rule: "script-interpreter-missing",
    source: "wofferl/proxmox-backup-arm64#57",
  },
  {
    text:
      'docker run error: command "docker run --hostname mkpod-control-plane --name mkpod-control-plane --privileged --detach --tty --publish=127.0.0.1:0:6443/TCP kindest/node:v1.17.0" failed with error: exit status 125',
    rule: "exit-engine-error",
    source: "kubernetes-sigs/kind#1410",
  },
  {
    text:
      'ERROR: failed to create cluster: failed to init node with kubeadm: command "docker exec --privileged kind-control-plane kubeadm init --ignore-preflight-errors=all --config=/kind/kubeadm.conf --skip-token-print --v=6" failed with error: exit status 1',
    rule: "kind-node-failed",
    source: "chaos-mesh/chaos-mesh#163",
  },
  {
    text: "exec ./entrypoint.sh: no such file or directory",
    rule: "script-interpreter-lost",
    source: "anthropics/claude-quickstarts#196",
  },
  {
    text:
      "Error: Command failed: docker start c1c93c716532a57e4c84fd7ee447f7960f05cf72f0615fa40a3628dd9243a83b\n    at Rte (/usr/lib/node_modules/@devcontainers/cli/dist/spec-node/devContainersSpecCLI.js:2007:1066)",
    rule: null,
    source: "devcontainers/cli#605",
  },
  {
    text:
      '2023-11-08 07:48:07.208Z: Shell server terminated (code: 137, signal: null)\n2023-11-08 07:48:07.209Z: {"outcome":"error","message":"An error occurred setting up the container."}',
    rule: "exit-killed",
    source: "devcontainers/cli#678",
  },
  {
    text:
      "[07:37:36/8] Database schema is already at latest version.\nFatal Python error: pyinit_main: can't initialize time\nPython runtime state: core initialized\nPermissionError: [Errno 1] Operation not permitted\n\nCurrent thread 0xb6fb0390 (most recent call first):\n<no Python frame>",
    rule: "libseccomp-without-time64",
    source: "nVentiveUX/docker-ttrss#16",
  },
  {
    text:
      "speedtest_1   | Fatal Python error: init_interp_main: can't initialize time\nspeedtest_1   | Python runtime state: core initialized\nspeedtest_1   | PermissionError: [Errno 1] Operation not permitted",
    rule: "libseccomp-without-time64",
    source: "geerlingguy/internet-monitoring#16",
  },
  {
    text:
      "sleep: cannot read realtime clock: Operation not permitted\n\ncurl: (28) Resolving timed out after 1225600658137 milliseconds\n\n[init] Running as uid=1000 gid=1000 with /data as 'drwxrwsr-x+ 8 1000 1000 4096 Jan 29  2021 /data'",
    rule: "libseccomp-without-time64",
    source: "itzg/docker-minecraft-server#755",
  },
  {
    text:
      '  File "/usr/local/lib/python3.10/logging/__init__.py", line 57, in <module>\n    _startTime = time.time()\nPermissionError: [Errno 1] Operation not permitted',
    rule: "libseccomp-without-time64",
    source: "Red5d/docker-autocompose#40",
  },
  {
    text:
      'Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/home/androidusr/docker-android/mixins/scripts/run.sh": stat /home/androidusr/docker-android/mixins/scripts/run.sh: permission denied: unknown',
    rule: "program-directory-denied",
    source: "budtmo/docker-android#466",
  },
  {
    text:
      '[#] ip link add wg0 type wireguard\nRTNETLINK answers: Operation not permitted\nUnable to access interface: Protocol not supported\n[#] ip link delete dev wg0\nCannot find device "wg0"',
    rule: "container-net-admin-missing",
    source: "linuxserver/docker-wireguard#40",
  },
  {
    text: "Fatal glibc error: cannot get entropy for arc4random",
    rule: "kernel-too-old",
    source: "homebridge/docker-homebridge#960",
  },
  {
    text:
      "[cont-init.d] 02-fix-perms.sh: exited 0.\n[cont-init.d] 03-config.sh: executing...\nIllegal instruction\nSetting timezone to Asia/Karachi...",
    rule: "cpu-instructions-missing",
    source: "crazy-max/docker-rtorrent-rutorrent#61",
  },
  {
    text:
      "Error response from daemon: AppArmor enabled on system but the docker-default profile could not be loaded: running '/sbin/apparmor_parser -Kr' failed with output: Warning from stdin (line 1): apparmor_parser: cannot use or update cache, disable, or force-complain via stdin",
    rule: "docker-apparmor-profile",
    source: "telnetdoogie/synology-docker#73",
  },
  {
    text:
      'Start container jlesage-firefox1 failed: {"message":"cgroups: cannot find cgroup mount destination: unknown"}.',
    rule: "cgroup-systemd-unmounted",
    source: "jlesage/docker-firefox#32",
  },
  {
    text: "Start container firefox failed OCI runtime create failed container with id exists",
    rule: "container-exists",
    source: "jlesage/docker-firefox#32",
  },
  {
    text:
      'WARNING: Failed to pull image with policy "always": error during connect: Post "https://10.0.48.179:2376/v1.41/images/create?fromImage=registry.gitlab.com%2Fgitlab-org%2Fgitlab-runner%2Fgitlab-runner-helper&tag=x86_64-4d1ca121": dial tcp 10.0.48.179:2376: connect: no route to host (manager.go:237:3s)',
    rule: "docker-not-running",
    source: "cattle-ops/terraform-aws-gitlab-runner#1043",
  },
  {
    text:
      'lxc 20180425174228.637 ERROR    lxc_lsm - lsm/lsm.c:lsm_process_label_set_at:167 - No such file or directory - Failed to set AppArmor label "lxc-container-default-cgns"\nlxc 20180425174228.638 ERROR    lxc_apparmor - lsm/apparmor.c:apparmor_process_label_set:243 - No such file or directory - Failed to change apparmor profile to lxc-container-default-cgns\nlxc 20180425174228.638 ERROR    lxc_sync - sync.c:__sync_wait:57 - An error occurred in another process (expected sequence number 5)',
    rule: "lxc-apparmor-profile",
    source: "canonical/lxd#4498",
  },
  {
    text:
      "lxc-start: lsm/apparmor.c: apparmor_process_label_set: 200 No such file or directory - failed to change apparmor profile to lxc-container-default\nlxc-start: sync.c: __sync_wait: 51 invalid sequence number 1. expected 4\nlxc-start: start.c: __lxc_start: 1087 failed to spawn 'nseries'",
    rule: "lxc-apparmor-profile",
    source: "lxc/lxc#400",
  },
  {
    text:
      '      lxc-start 20180421184557.459 ERROR    lxc_conf - conf.c:lxc_setup_rootfs:1254 - Failed to mount rootfs "/var/lib/lxc/ubuntu-c1/rootfs" onto "/usr/lib64/lxc/rootfs" with options "(null)".\n      lxc-start 20180421184557.459 ERROR    lxc_conf - conf.c:do_rootfs_setup:3044 - failed to setup rootfs for \'ubuntu-c1\'\n      lxc-start 20180421184557.459 ERROR    lxc_conf - conf.c:lxc_setup:3085 - Error setting up rootfs mount after spawn',
    rule: "lxc-mount-refused",
    source: "lxc/lxc#2286",
  },
  {
    text:
      "sync_wait: 34 An error occurred in another process (expected sequence number 7)\n__lxc_start: 2074 Failed to spawn container \"100\"\nTASK ERROR: startup for container '100' failed",
    rule: "lxc-start-failed",
    source: "jiangcuo/Proxmox-Arm64#9",
  },
  {
    text:
      'run_apparmor_parser: 916 Failed to run apparmor_parser on "/var/lib/lxc/100/apparmor/lxc-100_<-var-lib-lxc>": Cache read/write disabled: interface file missing. (Kernel needs AppArmor 2.4 compatibility patch.)\nremove_apparmor_namespace: 884 No such file or directory - Error removing AppArmor namespace\napparmor_prepare: 1088 Failed to load generated AppArmor profile\nlxc_init: 877 Failed to initialize LSM',
    rule: "lxc-apparmor-profile",
    source: "rtedpro-cpu/dockermox#3",
  },
  {
    text:
      "losetup: /var/lib/vz/images/101/vm-101-disk-0.raw: failed to set up loop device: No such file or directory\nmounting container failed\nTASK ERROR: unable to create CT 101 - command 'losetup --show -f /var/lib/vz/images/101/vm-101-disk-0.raw' failed: exit code 1",
    rule: "loop-device-missing",
    source: "rtedpro-cpu/dockermox#3",
  },
  {
    text:
      "lxc_apparmor - lsm/apparmor.c:apparmor_process_label_set:220 - If you really want to start this container, set\nlxc_apparmor - lsm/apparmor.c:apparmor_process_label_set:221 - lxc.aa_allow_incomplete = 1\nlxc_apparmor - lsm/apparmor.c:apparmor_process_label_set:222 - in your container configuration file\nlxc_sync - sync.c:__sync_wait:57 - An error occurred in another process (expected sequence number 5)",
    rule: "lxc-apparmor-profile",
    source: "lxc/lxc#1895",
  },
  {
    text:
      'lxc adequate-mantis 20220615224606.775 ERROR    apparmor - lsm/apparmor.c:apparmor_process_label_set_at:1183 - No such file or directory - Failed to write AppArmor profile "lxc-container-default-cgns" to 17\nlxc adequate-mantis 20220615224606.776 ERROR    apparmor - lsm/apparmor.c:apparmor_process_label_set:1229 - Invalid argument - Failed to change AppArmor profile to lxc-container-default-cgns',
    rule: "lxc-apparmor-profile",
    source: "canonical/lxd#10560",
  },
  {
    text:
      "podman run --security-opt label=disable --user podman -it quay.io/podman/stable podman run docker.io/library/nginx\nbind() to 0.0.0.0:80 failed (13: Permission denied)\nnginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)",
    rule: "container-port-denied",
    source: "podman-container-tools/podman#22788 (wording)",
  },
  {
    text:
      "Error: could not get runtime: error generating default config from memory: cannot mkdir /run/user/0/libpod: mkdir /run/user/0/libpod: permission denied",
    rule: "rootless-runtime-dir",
    source: "southalc/podman#5",
  },
  {
    text:
      'Error: Error committing the finished image: error adding layer with blob "sha256:10e6159c56c084c858f5de2416454ac0a49ddda47b764e4379c5d5a147c9bf5f": Error processing tar file(exit status 1): operation not permitted',
    rule: "image-layer-denied",
    source: "containers/podman-compose#286",
  },
  {
    text:
      "Error response from daemon: error while creating mount source path '/data/compose/1/prowlarr': mkdir /data: permission denied",
    rule: "docker-mount-source-denied",
    source: "portainer/portainer#12433",
  },
  {
    text:
      'Internal error occurred: error executing command in container: failed to exec in container: failed to start exec "2c33e5af7e6c928662576f3d4452ec94da99670bb2ffe88ca505938b51d93f31": OCI runtime exec failed: exec failed: unable to start container process: apparmor failed to apply profile: write /proc/self/attr/apparmor/exec: operation not permitted: unknown',
    rule: "apparmor-exec-denied",
    source: "canonical/k8s-snap#352",
  },
  {
    text:
      '[11183.920576] audit: type=1400 audit(1536111210.327:1708): apparmor="DENIED" operation="ptrace" profile="docker-default" pid=1308 comm="kubelet" requested_mask="tracedby" denied_mask="tracedby" peer="snap.microk8s.daemon-kubelet"',
    rule: null,
    source: "canonical/microk8s#101",
  },
  {
    text: "execv failed: Permission denied",
    rule: "snap-confine-refused",
    source: "canonical/microk8s#3987",
  },
  {
    text:
      "Jan 29 09:39:51 node-1 microk8s.daemon-containerd[33063]: Cache read/write disabled: interface file missing. (Kernel needs AppArmor 2.4 compatibility patch.)\nJan 29 09:39:51 node-1 systemd[1]: snap.microk8s.daemon-containerd.service: Failed with result 'exit-code'.",
    rule: "apparmor-kernel-features",
    source: "canonical/microk8s#4384",
  },
  {
    text:
      'ERRO[0000] [graphdriver] prior storage driver "devicemapper" failed: driver not supported\nFATA[0000] Error starting daemon: error initializing graphdriver: driver not supported',
    rule: "docker-storage-filesystem",
    source: "moby/moby#19728",
  },
  {
    text:
      'FATA[0000] Error starting daemon: error initializing graphdriver: "/var/lib/docker" contains other graphdrivers: aufs; Please cleanup or explicitly choose storage driver (-s <DRIVER>)',
    rule: "docker-storage-several",
    source: "moby/moby#18729 (wording)",
  },
  {
    text:
      "FATA[0000] Post http:///var/run/docker.sock/v1.18/containers/create: dial unix /var/run/docker.sock: no such file or directory. Are you trying to connect to a TLS-enabled daemon without TLS?",
    rule: "docker-not-running",
    source: "moby/moby#13758",
  },
  {
    text:
      "Dec 03 10:12:44 node-1 systemd[1]: start request repeated too quickly for docker.service\nDec 03 10:12:44 node-1 systemd[1]: Failed to start Docker Application Container Engine.\nDec 03 10:12:44 node-1 systemd[1]: Unit docker.service entered failed state.\nDec 03 10:12:44 node-1 systemd[1]: docker.service failed.",
    rule: null,
    source: "docker/for-linux#509",
  },
  {
    text: "/usr/local/bin/docker-entrypoint.sh: exec: line 61: /bin/bash: not found",
    rule: "entry-point-missing",
    source: "tiangolo/docker-with-compose#8",
  },
  {
    text:
      'ERROR: for xxx_1  Cannot start service xxx: OCI runtime create failed: container_linux.go:344: starting container process caused "exec: \\"/bin/bash\\": stat /bin/bash: no such file or directory": unknown',
    rule: "image-without-bash",
    source: "docker-library/docs#1437",
  },
  {
    text: "env: can't execute 'bash': No such file or directory",
    rule: null,
    source: "HeyWillow/willow-application-server#88",
  },
  {
    text:
      "COMMAND: docker exec -u root vsonline-compose_trigger_1 /.vsonline/bin/Docker/linux-prereqs.sh true false false true\nenv: can't execute 'bash': No such file or directory",
    rule: "entry-point-command-missing",
    source: "MicrosoftDocs/vscodespaces#536",
  },
  {
    text: "': No such file or directoryute 'bash\ncms_posgres_1 exited with code 127",
    rule: "exit-not-found",
    source: "docker-library/postgres#365",
  },
  {
    text:
      '    1>docker exec -i 54d7e6e3cdc6 /bin/bash -c "if PID=$(pidof -x dotnet); then kill $PID; fi"\n    1>OCI runtime exec failed: exec failed: container_linux.go:296: starting container process caused "exec: \\"/bin/bash\\": stat /bin/bash: no such file or directory": unknown',
    rule: "exec-bash-missing",
    source: "microsoft/DockerTools#79",
  },
  {
    text:
      "$ podman run --rm -v $PACKAGES_DIR:/buildd -it quay.io/droidian/build-essential:trixie-amd64 bash\nls: cannot open directory '.': Permission denied",
    rule: "volume-not-readable",
    source: "podman-container-tools/podman#22004 (wording)",
  },
  {
    text:
      'error mounting image volumes: error creating directory "/var/home/user/.local/share/containers/storage/vfs-containers/2c0e37c5ccc482eb8a31e71043cda77f294cd90b86e48dd5b4950b2ec05eb812/userdata/volumes/var/run/unifi" for volume "/var/run/unifi" in container %!q(func() string=0xf3ed90): mkdir /var/home/user/.local/share/containers/storage/vfs/dir/1fe8ef1a906e5e6ca090b38f8fe087b7673dca11d9da698d52504448022059d8/var/run/unifi: permission denied',
    rule: null,
    source: "podman-container-tools/podman#1608",
  },
  {
    text:
      "podman-compose up --build -d\n/home/steam/run_server.sh: line 187: /home/steam/Zomboid/ip.txt: Permission denied\n\"### Updating Folder Permissions...\nchown: changing ownership of '/home/steam/ZomboidDedicatedServer': Operation not permitted",
    rule: "entry-point-denied",
    source: "Renegade-Master/zomboid-dedicated-server#19 (wording)",
  },
  {
    text:
      "INFO:    squashfuse not found, will not be able to mount SIF or other squashfs files\nINFO:    Converting SIF file to temporary sandbox...\nFATAL:   while extracting /fast/apptainer_tmp/xcp_d-latest.simg: root filesystem extraction failed: extract command failed: WARNING: passwd file doesn't exist in container, not updating",
    rule: "apptainer-extract-failed",
    source: "apptainer/apptainer#2492",
  },
  {
    text:
      "FATAL   [U=10709,P=32032]  StageTwo()                    exec /.singularity.d/actions/shell failed: a shared library is likely missing in the image\nDEBUG   [U=10709,P=32002]  startContainer()              stage 2 process reported an error, waiting status",
    rule: "apptainer-library-missing",
    source: "apptainer/singularity#5484",
  },
  {
    text:
      "INFO:    Convert SIF file to sandbox...\nERROR  : Failed to create container process: No space left on device",
    rule: "apptainer-namespace",
    source: "apptainer/singularity#5801",
  },
  {
    text:
      "FATAL:   container creation failed: mount hook function failure: mount overlay->/usr/local/var/apptainer/mnt/session/final error: while mounting overlay: can't mount overlay filesystem to /usr/local/var/apptainer/mnt/session/final: invalid argument",
    rule: "apptainer-overlay",
    source: "bittremieuxlab/denovo_benchmarks#12",
  },
  {
    text:
      ' Driver Failure  failed to start task "dcmclienttask" for alloc "6e9bc49a-4f9c-d186-0a93-e3cfe265fda4": Failed to start container 7b848c8bdeaa43d34852edd1a5f5e39c4ab66a92f8da96b6ef2ba06766d906b8: API error (500): {"message":"Post http://%2Frun%2Fdocker%2Fplugins%2Fweavemesh.sock/IpamDriver.RequestAddress: dial unix /run/docker/plugins/weavemesh.sock: connect: connection refused"}',
    rule: "docker-plugin-unreachable",
    source: "hashicorp/nomad#4348",
  },
  {
    text:
      '2024-03-16T00:41:12.013Z [INFO]  client.alloc_runner.task_runner: Task event: alloc_id=211617fc-9bab-b136-8aaf-f9acf6a9cff8 task=redis-task type="Driver Failure" msg="rpc error: code = Unknown desc = Error in creating task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: can\'t get final child\'s PID from pipe: EOF: unknown" failed=false',
    rule: "init-died",
    source: "Roblox/nomad-driver-containerd#126",
  },
  {
    text:
      'user@mac ~ % podman machine start\nStarting machine "podman-machine-default"\nError: vfkit exited unexpectedly with exit code 1',
    rule: "podman-machine-vfkit",
    source: "podman-container-tools/podman#27133",
  },
  {
    text:
      "Cannot connect to Podman. Please verify your connection to the Linux system using `podman system connection list`, or try `podman machine init` and `podman machine start` to manage a new Linux VM\nError: unable to connect to Podman socket: failed to connect: dial tcp 127.0.0.1:61253: connect: connection refused",
    rule: "podman-not-running",
    source: "NixOS/nixpkgs#317145",
  },
  {
    text: "$ dockerrc exec -it container bash\nthe input device is not a TTY\nthe input device is not a TTY",
    rule: "docker-no-terminal",
    source: "amaya382/anyrc#14",
  },
  {
    text: "FATA[0000] cannot enable tty mode on non tty input",
    rule: "docker-no-terminal",
    source: "moby/moby#12024",
  },
  {
    text:
      'OCI runtime exec failed: exec failed: container_linux.go:348: starting container process caused "open /proc/self/fd: no such file or directory": unknown',
    rule: "proc-missing-in-container",
    source: "docker/for-linux#246",
  },
  {
    text:
      'OCI runtime exec failed: exec failed: container_linux.go:296: starting container process caused "open /dev/pts/4294967296: no such file or directory": unknown',
    rule: "terminal-not-creatable",
    source: "docker/for-linux#238",
  },
  {
    text:
      '> Unable to use a TTY - input is not a terminal or the right kind of file\n> rpc error: code = 13 desc = invalid header field value "oci runtime error: exec failed: container_linux.go:247: starting container process caused \\"exec: \\\\\\"bash\\\\\\": executable file not found in $PATH\\"\\n"',
    rule: "exec-bash-missing",
    source: "clusterise/kubectl-repl#7",
  },
  {
    text:
      'WARN[2019-11-11T06:58:04.102462793Z] Failed to find cpuset cgroup, you may need to add "cgroup_enable=cpuset" to your linux cmdline (/boot/cmdline.txt on a Raspberry Pi) ',
    rule: null,
    source: "k3s-io/k3s#210",
  },
  {
    text:
      'INFO[2019-02-27T14:13:26.181503121-08:00] Waiting for containerd startup: rpc error: code = Unavailable desc = all SubConns are in TransientFailure, latest connection error: connection error: desc = "transport: Error while dialing dial unix /run/k3s/containerd/containerd.sock: connect: no such file or directory"',
    rule: null,
    source: "k3s-io/k3s#78",
  },
  {
    text:
      '[DOCKER] error 400 - {"message":"failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied"}',
    rule: "sysctl-reopen-denied",
    source: "games-on-whales/wolf#291",
  },
  {
    text:
      "ERROR: for MetaDataApi  Cannot start service metadataapi: failed to create endpoint MetaDataApi on network dockercompose8027615097735105285_default: Windows does not support host IP addresses in NAT settings",
    rule: "windows-nat-address",
    source: "docker/for-win#10008",
  },
  {
    text:
      "C:\\Program Files\\Docker\\Docker\\Resources\\bin\\docker.exe: Error response from daemon: driver failed programming external connectivity on endpoint upbeat_davinci (9bbdc9a037d3079b59f70bd87887ab6f36e176f5df474050e4c353ee6bbb7373): Error starting userland proxy: mkdir /port/tcp:0.0.0.0:8100:tcp:10.17.0.2:8100: input/output error.",
    rule: "docker-desktop-ports-lost",
    source: "docker/compose#5551",
  },
  {
    text:
      "Error invoking remote method 'docker-start-container': Error: (HTTP code 500) server error - Ports are not available: listen tcp 0.0.0.0:5432: bind: An attempt was made to access a socket in a way forbidden by its access permissions.",
    rule: "host-port-reserved",
    source: "docker/for-win#12530",
  },
  {
    text:
      'level=info msg="2022/01/14 11:03:59 http error: failed to deploy a stack:  (err=failed to deploy a stack: ) (code=500)"',
    rule: null,
    source: "portainer/portainer#6399",
  },
  {
    text:
      'Error response from daemon: error gathering device information while adding custom device "/dev/bus/usb": not a device node.',
    rule: "docker-device-not-a-node",
    source: "mwinters-stuff/vscode-devcontainer-raspberrypi-pico#2",
  },
  {
    text:
      'docker: Error response from daemon: error gathering device information while adding custom device "/dev/dri": no such file or directory.\nERRO[0000] error waiting for container: context canceled \nmake: *** [Makefile:13: run] Error 127',
    rule: "device-missing-gpu",
    source: "weskerfoot/DeleteFB#156",
  },
  {
    text:
      "Error response from daemon: error while creating mount source path '/opt/something/data': mkdir /opt/something: read-only file system",
    rule: "docker-mount-source-read-only",
    source: "canonical/docker-snap#188",
  },
  {
    text:
      "/var/jenkins_home/workspace/docker-image-agent-pipeline@tmp/durable-61c26a45/script.sh: 1: /var/jenkins_home/workspace/docker-image-agent-pipeline@tmp/durable-61c26a45/script.sh: docker: Permission denied",
    rule: "docker-client-missing",
    source: "deors/workshop-pipelines#6",
  },
  {
    text: "script.sh: 2: docker: not found",
    rule: "docker-client-missing",
    source: "jenkinsci/helm-charts#564",
  },
  {
    text:
      "+ docker inspect -f . index.docker.io/python\n/var/jenkins_home/workspace/simple-python-yo@tmp/durable-5fe0000e/script.sh: 2: /var/jenkins_home/workspace/simple-python-yo@tmp/durable-5fe0000e/script.sh: docker: not found",
    rule: "docker-client-missing",
    source: "jenkinsci/docker#679",
  },
  {
    text:
      "Caused: io.netty.channel.AbstractChannel$AnnotatedConnectException: connect(..) failed: Permission denied: /var/run/docker.sock",
    rule: "docker-socket-denied",
    source: "jgsqware/clairctl#131",
  },
  {
    text:
      "Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get http://%2Fvar%2Frun%2Fdocker.sock/v1.40/version: dial unix /var/run/docker.sock: connect: permission denied",
    rule: "docker-socket-denied",
    source: "4OH4/jenkins-docker#4",
  },
  {
    text: 'Cannot run program "docker": error=2, No such file or directory',
    rule: "docker-client-missing",
    source: "jenkinsci/docker-plugin#1069",
  },
  {
    text:
      '$ kubectl logs hello-kubernetes-custom-6468f86645-x98pq\nstandard_init_linux.go:211: exec user process caused "exec format error"',
    rule: "program-not-runnable",
    source: "paulbouwer/hello-kubernetes#16",
  },
  {
    text: "exec /node-problem-detector: exec format error",
    rule: "program-not-runnable",
    source: "kubernetes/node-problem-detector#797",
  },
  {
    text: "exec /app/replex: no such file or directory",
    rule: "program-needs-missing-file",
    source: "lostb1t/replex#48",
  },
  {
    text: "service docker start\nmount: /sys/fs/cgroup: permission denied.",
    rule: "docker-in-docker-not-privileged",
    source: "MFDGaming/ubuntu-in-termux#38 (wording)",
  },
  {
    text:
      'WARN[0000] "/" is not a shared mount, this could cause issues or missing mounts with rootless containers\ncannot clone: Invalid argument\nError: cannot re-exec process',
    rule: "rootless-userns-invalid",
    source: "podman-container-tools/podman#26186",
  },
  {
    text: "docker: operating system is not supported.",
    rule: "image-operating-system",
    source: "termux/termux-root-packages#60 (wording)",
  },
  {
    text:
      " Container hrm_kafka  Healthy\n Container hrm_database  Error\ndependency failed to start: container hrm_database exited (0)",
    rule: "compose-dependency-failed",
    source: "docker/compose#11125",
  },
  {
    text:
      "16:40:39.507  Container agenticos-redis-1 Waiting\n16:40:40.010  dependency failed to start: container agenticos-redis-1 is unhealthy",
    rule: "compose-dependency-failed",
    source: "vstorm-co/agenticos#1831",
  },
  {
    text:
      " ✘ Container ties-db-1           Error dependency db failed to start                                                              1.0s\n ✔ Container ties-ties-1         Created                                                                                          0.0s\ndependency failed to start: container ties-db-1 has no healthcheck configured",
    rule: "compose-dependency-without-check",
    source: "raffomania/ties#290",
  },
  {
    text:
      'ERROR: for test  Container "8f8f8d2728d3" is unhealthy.\nERROR: Encountered errors while bringing up the project.',
    rule: "compose-dependency-failed",
    source: "docker/compose#4369",
  },
  {
    text:
      "ERROR: for apache  Cannot start service apache: error while mounting volume '/var/lib/docker/volumes/helcim-dev-docker_samba-files/_data': failed to mount local volume: mount //<IP ADDRESS>/files/:/var/lib/docker/volumes/helcim-dev-docker_samba-files/_data, data: username=<USERNAME>,password=<PASSWORD>,file_mode=0777,dir_mode=0777: host is down",
    rule: "docker-volume-server-unreached",
    source: "docker/for-win#6595",
  },
  {
    text: "docker: Error response from daemon: invalid argument.",
    rule: null,
    source: "moby/moby#26639",
  },
  {
    text:
      "Error response from daemon: failed to mount local volume: mount //<ip address>/media:/var/lib/docker/volumes/docker_media/_data, data: addr=<hostname>,username=<user>,password=********,uid=1000,gid=1000,vers=3.0: invalid argument",
    rule: "docker-volume-server-options",
    source: "docker/compose#11388",
  },
  {
    text:
      "mount: /home/ubuntu/PhotoPrism/photo: bad option; for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount.<type> helper program.",
    rule: "volume-mount-program-missing",
    source: "photoprism/photoprism#729",
  },
  {
    text:
      '░ Spawning container hey on /tmp/rootfs.squashfs.\n░ Press Ctrl-] three times within 1s to kill container.\nFailed to mount /etc/localtime (type n/a) on /tmp/nspawn-root-jooGEg/etc/localtime (MS_BIND ""): No such file or directory\nFailed to register machine: The name is not activatable',
    rule: "nspawn-register",
    source: "systemd/systemd#38133",
  },
  {
    text:
      "Spawning container Fedora-Cloud-Base-23-20151030.i386 on \n/var/lib/machines/Fedora-Cloud-Base-23-20151030.i386.raw.\nPress ^] three times within 1s to kill container.\nFailed to mount /dev/loop0p1: No such device\nFailed to mount root directory: No such device",
    rule: "nspawn-image",
    source: "systemd/systemd#2246",
  },
  {
    text:
      "Jul 08 21:17:17 unstable systemd-nspawn[943]: Failed to register machine: Machine 'container-unstable' already exists\nJul 08 21:17:17 unstable systemd[1]: systemd-nspawn@container-unstable.service: Main process exited, code=exited, status=1/FAILURE",
    rule: "nspawn-register",
    source: "systemd/systemd#9540",
  },
  {
    text:
      "$ sudo service elasticsearch start\n* Starting Elasticsearch Server it: error setting limit (Operation not permitted)\nerror: permission denied on key 'vm.max_map_count'",
    rule: null,
    source: "travis-ci/travis-ci#4543",
  },
  {
    text: "Error: [0.000s][error][logging] Error opening log file 'logs/gc.log': Permission denied",
    rule: null,
    source: "elastic/elasticsearch-docker#178",
  },
  {
    text:
      "elsservice_1  | chmod: changing permissions of '/helpers/add-cert.sh': Operation not permitted\nelsservice_1  | chmod: changing permissions of '/helpers/auth.sh': Operation not permitted",
    rule: "entry-point-chown-refused",
    source: "lando/lando#2877",
  },
  {
    text:
      "perldoc_db       | chmod: /var/lib/postgresql/data: Operation not permitted\nperldoc_db       | chmod: /var/run/postgresql: Operation not permitted\nperldoc_db       | initdb: could not look up effective user ID 1000: user does not exist\nperldoc_db exited with code 1",
    rule: "entry-point-chown-refused",
    source: "Grinnz/perldoc-browser#26",
  },
  {
    text:
      '+ /usr/local/bin/fixuid -q\n+ /usr/sbin/gosu ansible:ansible bash -c /wrapper.sh\nerror: failed switching to "ansible:ansible": operation not permitted',
    rule: "entry-point-user-switch",
    source: "tianon/gosu#78",
  },
  {
    text:
      'entrypoint: ensuring permissions for base path: /data/subtensor\nexecuting: gosu subtensor node-subtensor --base-path=/data/subtensor\nerror: failed switching to "subtensor": operation not permitted',
    rule: "entry-point-user-switch",
    source: "RaoFoundation/subtensor#2475",
  },
  {
    text: "su-exec: setgroups: Operation not permitted",
    rule: "entry-point-user-switch",
    source: "TriliumNext/Trilium#2907",
  },
  {
    text:
      "ERROR: Service '...' failed to build: The command '/bin/sh -c /bin/echo \"hello\"' returned a non-zero code: 139",
    rule: "exit-segmentation-fault",
    source: "nodejs/docker-node#1178",
  },
  {
    text:
      "ERROR: Service 'apache' failed to build: The command '/bin/sh -c apt-get install -y -qq apache2 &&     a2enmod proxy proxy_http' returned a non-zero code: 137",
    rule: "exit-killed",
    source: "ewolff/microservice-kafka#20",
  },
  {
    text:
      "Step 2/2 : RUN exit 0\n ---> Running in b8a7d0d722c8\nThe command '/bin/sh -c exit 0' returned a non-zero code: 4294967295",
    rule: null,
    source: "docker/for-win#1878",
  },
];
