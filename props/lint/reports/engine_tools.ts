/** Reports of engines on desktops and in CI: Docker, Compose, Quadlet, Podman, LXC, GPUs and network cards. @module */

import type { Report } from "./report.ts";

/** Reports of tools that make containers, and of the engines below them. */
export const ENGINE_TOOL_REPORTS: readonly Report[] = [
  {
    text:
      "docker: Error response from daemon: failed to create endpoint X on network nat: failed during hnsCallRawResponse: hnsCall failed in Win32: The process cannot access the file because it is being used by another process. (0x20).",
    rule: "windows-port-in-use",
    source: "Dynatrace/superdump#231",
  },
  {
    text:
      "docker: Error response from daemon: failed to create endpoint furious_jones on network bridge: COMMAND_FAILED: '/usr/sbin/iptables -w2 -t nat -A DOCKER -p tcp -d 0/0 --dport 8181 -j DNAT --to-destination 10.17.0.2:8181 ! -i docker0' failed:.",
    rule: "cni-firewall",
    source: "ArthurGarnier/turtl-docker#8",
  },
  {
    text:
      "Nov 12 19:46:18 rpi1 systemd[1]: docker.service: Main process exited, code=dumped, status=11/SEGV\nNov 12 19:46:18 rpi1 systemd[1]: Failed to start Docker Application Container Engine.\nNov 12 19:46:18 rpi1 systemd[1]: docker.service: Failed with result 'core-dump'.",
    rule: "engine-crashed",
    source: "docker/for-linux#482",
  },
  {
    text:
      "16:59:01 xxx modprobe[13353]: modprobe: FATAL: Module overlay not found in directory /lib/modules/4.4.110-x86_64-jb1\nxxx systemd[1]: containerd.service: Control process exited, code=exited status=1\nxxx systemd[1]: containerd.service: Failed with result 'exit-code'.",
    rule: "overlay-module-missing",
    source: "docker/for-linux#476",
  },
  {
    text: "Error: OCI runtime error: crun: open executable: Operation not supported",
    rule: null,
    source: "podman-container-tools/podman#14913",
    why: "crun's step is known, not what refuses to open the program",
  },
  {
    text: 'podman-system-generator[4711]: converting "mycontainer.container": pod podname is not Quadlet based',
    rule: "quadlet-file-refused",
    source: "podman-container-tools/podman#24976",
  },
  {
    text:
      "quadlet-generator[2811]: converting \"lerd-mysql.container\": unsupported key 'StopTimeout' in group 'Container' in /home/user/.config/containers/systemd/lerd-mysql.container",
    rule: "quadlet-file-refused",
    source: "lerd-env/lerd#301",
  },
  {
    text:
      'fatal: [my-hostname]: FAILED! => {\n    "changed": false,\n    "msg": "Could not find the requested service promtail-data.volume: host"\n}',
    rule: "quadlet-unit-name",
    source: "linux-system-roles/podman#118",
  },
  {
    text:
      'Starting machine "podman-machine-default"\nDEBU[0002] gvproxy unixgram socket "/var/folders/82/c0s0s7md2m1c5nzd6s08j1tn09h343/T/podman/gvproxy.sock" not found: stat /var/folders/82/c0s0s7md2m1c5nzd6s08j1tn09h343/T/podman/gvproxy.sock: no such file or directory\nError: gvproxy exited unexpectedly with exit code 0',
    rule: "podman-machine-failed",
    source: "podman-container-tools/podman#21337",
  },
  {
    text:
      "Writing manifest to image destination\nError: setting up Pasta: pasta failed with exit code 1:\nDon't run as root. Changing to nobody...",
    rule: "pasta-as-root",
    source: "podman-container-tools/podman#22907",
  },
  {
    text: "Error: netavark: code: 4, msg: iptables: Chain already exists.",
    rule: "podman-iptables-chain-left",
    source: "containers/netavark#274",
  },
  {
    text:
      "FATA[0000] failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: can't get final child's PID from pipe: EOF: unknown",
    rule: "init-died",
    source: "containerd/nerdctl#1288",
  },
  {
    text: "$ nerdctl info\nFATA[0000] stat /run/user/1001/containerd-rootless/child_pid: no such file or directory",
    rule: "rootless-daemon-not-running",
    source: "containerd/nerdctl#70",
  },
  {
    text:
      "failed to solve with frontend dockerfile.v0: failed to solve with frontend gateway.v0: runc did not terminate sucessfully",
    rule: null,
    source: "gitpod-io/gitpod#2681",
    why: "only says that runc failed: its own message stands elsewhere",
  },
  {
    text: "ERROR: failed to solve: DeadlineExceeded: context deadline exceeded",
    rule: "buildkit-timeout",
    source: "moby/buildkit#4327",
  },
  {
    text: "error: failed to solve: process /bin/sh . exit code : 139",
    rule: null,
    source: "moby/buildkit#2705",
    why: "the build's program crashed",
  },
  {
    text: "error: failed to solve: lstat /tmp/buildkit-mount439482940/dist: no such file or directory",
    rule: "build-source-missing",
    source: "docker/build-push-action#517",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'\nnvidia-container-cli.real: initialization error: change root failed: no such file or directory: unknown",
    rule: "nvidia-driver-root",
    source: "NVIDIA/nvidia-docker#1785",
  },
  {
    text: "stderr: nvidia-container-cli: initialization error: nvml error: driver not loaded: unknown",
    rule: "nvidia-module-not-loaded",
    source: "HonuRobotics/dockwater#10",
  },
  {
    text:
      "nvidia-container-cli: initialization error: load library failed: libnvidia-ml.so.1: cannot open shared object file: no such file or directory: unknown",
    rule: "nvidia-library-missing",
    source: "NVIDIA/libnvidia-container#135",
  },
  {
    text:
      "Emulate Docker CLI using podman. Create /etc/containers/nodocker to quiet msg.\nError: setting up CDI devices: unresolvable CDI devices nvidia.com/gpu=all",
    rule: "cdi-device-unknown",
    source: "warmshao/FasterLivePortrait#116",
  },
  {
    text:
      "error starting plugins: error getting plugins: unable to create plugins: failed to construct resource managers: invalid device discovery strategy",
    rule: "nvidia-device-plugin-no-gpu",
    source: "NVIDIA/k8s-device-plugin#1469",
  },
  {
    text:
      "Failed to allocate device vector A (error code system not yet initialized)!\n[Vector addition of 5000 elements]",
    rule: "nvidia-fabric-manager",
    source: "NVIDIA/gpu-operator#1043",
  },
  {
    text:
      "ROCk module is loaded\nUnable to open /dev/kfd read-write: Permission denied\nFailed to get user name to check for video group membership",
    rule: "rocm-device-missing",
    source: "ROCm/ROCm-docker#116",
  },
  {
    text:
      "lxc-start test-container 20230925174344.766 ERROR    mount_utils - ../src/lxc/mount_utils.c:fs_attach:255 - Permission denied - Failed to finalize filesystem context 20\nlxc-start test-container 20230925174344.766 ERROR    cgfsng - ../src/lxc/cgroups/cgfsng.c:__cgroupfs_mount:1906 - Permission denied - Failed to mount cgroup2 filesystem onto 19((null))\nlxc-start test-container 20230925174344.766 ERROR    cgfsng - ../src/lxc/cgroups/cgfsng.c:cgfsng_mount:2075 - Permission denied - Failed to force mount cgroup filesystem in cgroup namespace",
    rule: "lxc-mount-refused",
    source: "lxc/lxc#4347",
  },
  {
    text:
      'lxc-start cs50 20240506053232.123 ERROR    cgfsng - ../src/lxc/cgroups/cgfsng.c:__cgfsng_delegate_controllers:3341 - Device or resource busy - Could not enable "+cpu +memory +pids" controllers in the unified cgroup 11\nlxc-start cs50 20240506053232.132 ERROR    start - ../src/lxc/start.c:print_top_failing_dir:99 - Permission denied - Could not access /home/lxc-user/.local. Please grant it x access, or add an ACL for the container root\nlxc-start cs50 20240506053232.132 ERROR    sync - ../src/lxc/sync.c:sync_wait:34 - An error occurred in another process (expected sequence number 1)',
    rule: "lxc-rootfs-missing",
    source: "lxc/lxc#4440",
  },
  {
    text: 'lxc-start: odoo9: start.c: start: 1443 Permission denied - Failed to exec "/sbin/init"',
    rule: "lxc-init-not-run",
    source: "lxc/lxc#2487",
  },
  {
    text:
      "lxc-start: cgfsng.c: cgfsng_create: 1072 No such file or directory - Failed to create /sys/fs/cgroup/systemd//lxc/builds_default_1462290171807_89106: No such file or directory",
    rule: "lxc-cgroup-failed",
    source: "lxc/lxc#999",
  },
  {
    text:
      'provisioning docker WSL distros: ensuring main distro is deployed: deploying "docker-desktop": importing WSL distro "The operation could not be started because a required feature is not installed. \\r\\nError code: Wsl/Service/RegisterDistro/CreateVm/HCS/HCS_E_SERVICE_NOT_AVAILABLE\\r\\n" output="docker-desktop": exit code: 4294967295: running WSL command wsl.exe C:\\WINDOWS\\System32\\wsl.exe --import docker-desktop <HOME>\\AppData\\Local\\Docker\\wsl\\distro C:\\Program Files\\Docker\\Docker\\resources\\wsl\\wsl-bootstrap.tar --version 2: The operation could not be started because a required feature is not installed. \nError code: Wsl/Service/RegisterDistro/CreateVm/HCS/HCS_E_SERVICE_NOT_AVAILABLE\n: exit status 0xffffffff',
    rule: "wsl-virtualization-off",
    source: "docker/for-win#14052",
  },
  {
    text:
      'Error details:\n2 errors occurred:\n\t* provisioning docker WSL distros: deploying "docker-desktop": importing WSL distro "The system cannot find the path specified.\\r\\r\\n" output="docker-desktop": running WSL command "wsl.exe --import docker-desktop C:\\\\Users\\\\user\\\\AppData\\\\Local\\\\Docker\\\\wsl\\\\distro C:\\\\Program Files\\\\Docker\\\\Docker\\\\resources\\\\wsl\\\\wsl-bootstrap.tar --version 2" failed with output "The system cannot find the path specified.\\r\\r\\n": exit status 0xffffffff\n\t* checking if isocache exists: CreateFile \\\\wsl$\\docker-desktop-data\\isocache\\: The network name cannot be found.',
    rule: "docker-desktop-wsl",
    source: "docker/for-win#13273",
  },
  {
    text:
      "System.InvalidOperationException:\nFailed to deploy distro docker-desktop to C:\\Users\\user\\AppData\\Local\\Docker\\wsl\\distro: exit code: -1\n stdout: Server execution failed\n\n stderr: \n   at Docker.ApiServices.WSL2.WslShortLivedCommandResult.LogAndThrowIfUnexpectedExitCode(String prefix, ILogger log, Int32 expectedExitCode)",
    rule: "docker-desktop-wsl",
    source: "docker/for-win#10494",
  },
  {
    text:
      'Docker.Core.HttpBadResponseException:\n{"message":"2 errors occurred:\\n\\t* provisioning docker WSL distros: running wsl-bootstrap version set in main distro: exit status 0xffffffff\\n\\t* checking if isocache exists: CreateFile \\\\\\\\wsl$\\\\docker-desktop-data\\\\isocache\\\\: The network name cannot be found.\\n\\n"}',
    rule: "docker-desktop-wsl",
    source: "docker/for-win#13234",
  },
  {
    text:
      "Error starting daemon: Error initializing network controller: error obtaining controller instance: failed to create NAT chain DOCKER: iptables failed: iptables -t nat -N DOCKER: iptables v1.6.1: can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\nPerhaps iptables or your kernel needs to be upgraded.\n (exit status 3)",
    rule: "iptables-unsupported",
    source: "microsoft/WSL2-Linux-Kernel#20",
  },
  {
    text:
      'Creating network "wingetty-main_default" with the default driver\nERROR: Failed to Setup IP tables: Unable to enable NAT rule:  (iptables failed: iptables --wait -t nat -I POSTROUTING -s 10.18.0.0/16 ! -o br-9be1109a0643 -j MASQUERADE: iptables: Invalid argument. Run `dmesg\' for more information.\n (exit status 1))',
    rule: "cni-firewall",
    source: "thilojaeggi/WinGetty#43",
  },
  {
    text:
      'Error starting daemon: Error initializing network controller: \nError creating default "bridge" network: Failed to Setup IP tables: Unable to enable NAT rule:  (iptables failed: iptables --wait -t nat -I POSTROUTING -s 10.18.0.0/16 ! -o docker0 -j MASQUERADE: \niptables: Resource temporarily unavailable.\n  (exit status 4))',
    rule: "iptables-locked",
    source: "jpetazzo/dind#132",
  },
  {
    text:
      'WARN[0000] Running RootlessKit as the root user is unsupported. \n[rootlesskit:parent] error: failed to setup UID/GID map: failed to compute uid/gid map: No subuid ranges found for user 0 ("root")',
    rule: "rootless-subids",
    source: "rootless-containers/rootlesskit#184",
  },
  {
    text: 'ERROR: Invalid interpolation format for "environment" option in service "web": "FQDN=${FQDNCLEANED?err}"',
    rule: "compose-dollar-sign",
    source: "zokradonh/kopano-docker#315",
  },
  {
    text:
      "docker-compose ERROR: The Compose file is invalid because:\nService base has neither an image nor a build context specified. At least one must be provided.",
    rule: "compose-service-without-image",
    source: "INGInious/INGInious#1002",
  },
  {
    text:
      'ERROR: Version in "./docker-compose.yml" is unsupported. You might be seeing this error because you\'re using the wrong Compose file version. Either specify a version of "2" (or "2.0") and place your service definitions under the `services` key, or omit the `version` key and place your service definitions at the root of the file to use version 1.',
    rule: "compose-too-old",
    source: "Mailu/Mailu#853",
  },
  {
    text:
      'time="2022-06-15T00:37:38Z" level=fatal msg="error during connect: Post \\"http://%2Fvar%2Frun%2Fdocker.sock/v1.35/images/create?fromImage=weaveworks%2Fignite&tag=v0.10.0\\": write unix @->/run/docker.sock: write: broken pipe"',
    rule: "docker-not-running",
    source: "sourcegraph/sourcegraph-public-snapshot#37249",
  },
  {
    text:
      "deployment failed: failed to deploy stack example: failed to deploy stack: service init_example has a exited container",
    rule: null,
    source: "kimdre/doco-cd#1391",
    why: "only says that a container ended",
  },
  {
    text:
      'time="2024-10-15T04:52:41Z" level=fatal msg="failed to prepare extraction snapshot \\"extract-549308819-2Mnm sha256:1b4e58f0c6175a24a65c2434758f04fc39b962c9634fca3af65470cfc27eb0bc\\": parent snapshot sha256:8ea3b23f387bedc5e3cee574742d748941443c328a75f511eb37b0d8b6164130 does not exist: not found"',
    rule: "snapshot-directory-mismatch",
    source: "containerd/containerd#10835",
  },
  {
    text:
      'INFO[2020-03-06T08:46:46.944886331-05:00] apply failure, attempting cleanup             error="failed to extract layer sha256:6aeab165b6772fd13ac3ce7d6fbaf9876aad46c3398f205596b2cf8c3520d147: mount callback failed on /var/lib/rancher/k3s/agent/containerd/tmpmounts/containerd-mount941142498: chmod /var/lib/rancher/k3s/agent/containerd/tmpmounts/containerd-mount941142498/sbin: no such file or directory: unknown"',
    rule: "image-layer-conflict",
    source: "onedr0p/home-ops#21",
  },
  {
    text: 'Failed to mount "none" onto "/opt/incus/lib/lxc/rootfs/run"',
    rule: null,
    source: "lxc/incus#3340",
    why: "cut: the error of the kernel is missing",
  },
  {
    text:
      'RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed to get network JSON for pod sandbox k8s_memory-demot3_mem-example_fed9a3c5-07f7-4e96-881b c1cb3d15a32b_0(a252ca0cf4c2cc9709c6e09aa3b02ec3dbbedfbfdcbef355f5dcc78e2ac6f61c): cannot convert version ["" "0.1.0" "0.2.0"] to 0.4.0',
    rule: "cni-version",
    source: "cri-o/cri-o#3293",
  },
  {
    text:
      'STEP 2/14: RUN apk add --update --no-cache nodejs npm libc6-compat\nerror running subprocess: creating new mount namespace for [/bin/sh -c apk add --update --no-cache nodejs npm libc6-compat]: operation not permitted\nError: building at STEP "RUN apk add --update --no-cache nodejs npm libc6-compat": exit status 1',
    rule: "build-in-container-denied",
    source: "podman-container-tools/buildah#4538",
  },
  {
    text: "2020-11-04T00:49:40.000670543Z: mkdir `secrets`: Operation not permitted",
    rule: null,
    source: "podman-container-tools/buildah#2743",
    why: "nothing shows which program prints it, nor for which container",
  },
  {
    text:
      'Error during unshare(CLONE_NEWUSER): Operation not permitted\nERRO[0000] error parsing PID "": strconv.Atoi: parsing "": invalid syntax \nERRO[0000] (unable to determine exit status)',
    rule: "rootless-userns-denied",
    source: "podman-container-tools/buildah#1901",
  },
  {
    text:
      '2024/04/03 18:59:23 error creating new device: "missing RDMA device spec for device 0000:3b:00.0, RDMA device \\"issm\\" not found"',
    rule: "rdma-plugin-device",
    source: "Mellanox/k8s-rdma-shared-dev-plugin#103",
  },
  {
    text:
      '2025/07/26 20:29:31 error creating new device: "missing RDMA device spec for device 0000:16:00.0, RDMA device \\"rdma_cm\\" not found"\n2025/07/26 20:29:31 exposing "0" devices',
    rule: "rdma-plugin-device",
    source: "Mellanox/k8s-rdma-shared-dev-plugin#192",
  },
  {
    text:
      "cannot open `/run/user/1000/crun/7be967fb49cc8dc9aa483f0210c0e8f6d73f620735e3af375ad19de4a55bfcf5/exec.fifo`: No such file or directory\nError: unable to start container 7be967fb49cc8dc9aa483f0210c0e8f6d73f620735e3af375ad19de4a55bfcf5: `/usr/bin/crun start 7be967fb49cc8dc9aa483f0210c0e8f6d73f620735e3af375ad19de4a55bfcf5` failed: exit status 1",
    rule: "container-ended",
    source: "containers/podman-compose#1072",
  },
  {
    text:
      "FATA[0000] error provisioning docker: error at 'provisioning': exit status 125\nunknown flag: --description\nSee 'docker --help'.",
    rule: "colima-engine-failed",
    source: "abiosoft/colima#263",
  },
  {
    text:
      "INFO[0023] provisioning ...                              context=docker\nFATA[0024] error provisioning docker: signal: killed",
    rule: "colima-engine-failed",
    source: "abiosoft/colima#377",
  },
  {
    text:
      "INFO[0000] Building image nerdctl-tmp1817901612_visits\nFATA[0000] lstat /mnt/wsl/rancher-desktop/run/nerdctl-tmp.1817901612/Containerfile: no such file or directory\nFATA[0000] error while building image nerdctl-tmp1817901612_visits: exit status 1",
    rule: "build-file-missing",
    source: "rancher-sandbox/rancher-desktop#4364",
  },
  {
    text:
      "Error: Command execution failed with exit code 125 Command execution failed with exit code 125 Error: the WSL import of guest OS failed: command C:\\windows\\system32\\wsl.exe [wsl --import podman-machine-default C:\\Users\\user\\.local\\share\\containers\\podman\\machine\\wsl\\wsldist\\podman-machine-default C:\\Users\\user\\.local\\share\\containers\\podman\\machine\\wsl\\podman-machine-default-amd64 --version 2] failed: exit status 0xffffffff",
    rule: "podman-machine-wsl",
    source: "podman-desktop/podman-desktop#17863",
  },
  {
    text:
      'Error: Starting machine "podman-machine-default" There is no distribution with the supplied name.  Error code: Wsl/Service/WSL_E_DISTRO_NOT_FOUND  There is no distribution with the supplied name.  Error code: Wsl/Service/WSL_E_DISTRO_NOT_FOUND   Error: the WSL bootstrap script failed: exit status 0xffffffff',
    rule: "wsl-distribution-missing",
    source: "podman-desktop/podman-desktop#2276",
  },
  {
    text:
      "Import in progress, this may take a few minutes.\nThere are no more endpoints available from the endpoint mapper.\nError code: Wsl/Service/CreateVm/ConfigureNetworking/0x800706d9\nError: the WSL import of guest OS failed: exit status 0xffffffff",
    rule: "wsl-network-failed",
    source: "podman-container-tools/podman#18898",
  },
  {
    text:
      "Starting machine \"podman-machine-default\"\nStarting user-mode networking...\ncp: cannot stat '/mnt/wsl/resolv.conf': No such file or directory\nError: error setting up user-mode networking: command C:\\Users\\user\\AppData\\Local\\Microsoft\\WindowsApps\\wsl.exe [-u root -d podman-net-usermode bash] failed: exit status 1",
    rule: "podman-machine-user-network",
    source: "podman-container-tools/podman#24807",
  },
  {
    text:
      "API forwarding for Docker API clients is not available due to the following startup failures.\n        CreateFile \\\\.\\pipe\\docker_engine: Alle Pipeinstanzen sind ausgelastet.\n\nPodman clients are still able to connect.\nError: machine did not transition into running state: ssh error: machine not in running state",
    rule: "podman-machine-failed",
    source: "podman-container-tools/podman-machine-os#230",
  },
  {
    text:
      'Error: unable to connect to Podman socket: Get "http://d/v5.8.3/libpod/_ping": ssh: rejected: connect failed (open failed)',
    rule: "podman-not-running",
    source: "FactoryGameFan/factorio-blueprint-editor#472",
  },
  {
    text:
      '2023/09/29 13:02:07 Pinging Docker...\npanic: permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/_ping": dial unix /var/run/docker.sock: connect: permission denied',
    rule: "docker-socket-denied",
    source: "podman-container-tools/podman#20204",
  },
  {
    text:
      'dev.monosoul.jooq.shadow.com.github.dockerjava.api.exception.InternalServerErrorException: Status 500: {"cause":"operation not supported","message":"make cli opts(): making volume mountpoint for volume /var/folders/wd/4djjtphj3kz8mwmffjbqx1mh0000gn/T/podman/podman-machine-default-api.sock: mkdir /var/folders/wd/4djjtphj3kz8mwmffjbqx1mh0000gn/T/podman/podman-machine-default-api.sock: operation not supported","response":500}',
    rule: "podman-mount-source",
    source: "monosoul/jooq-gradle-plugin#338",
  },
  {
    text: "Error: layer not known",
    rule: "containers-storage-damaged",
    source: "containers/storage#1864",
  },
  {
    text:
      'Error: determining size of layer with ID "f0c1e0e9b1b5": faccessat /home/user/.local/share/containers/storage/overlay/f0c1e0e9b1b5: no such file or directory',
    rule: "containers-storage-damaged",
    source: "podman-container-tools/podman#24106",
  },
  {
    text:
      'time="2018-04-29T11:34:51.466724962Z" level=error msg="fatal task error" error="starting container failed: network 63mnint3pmusidlnpvfphsmvk not found" module=node/agent/taskmanager',
    rule: "docker-network-missing",
    source: "moby/moby#36966",
  },
  {
    text:
      "ERROR: for cadvisor  Cannot start service cadvisor: error while creating mount source path '/var/lib/docker': mkdir /var/lib/docker: read-only file system",
    rule: "docker-mount-source-read-only",
    source: "stefanprodan/dockprom#161",
  },
  {
    text:
      'docker: Error response from daemon: container 72bf87f9e53576115dd965fa100bf19b8643580019d96b19ab96acb4fba86ff2 encountered an error during CreateProcess: failure in a Windows system call: The operation timed out because a response was not received from the Virtual Machine hosting the Container. (0xc0370109) extra info: {"CommandLine":"master.bat Unit","WorkingDirectory":"C:\\\\","CreateStdInPipe":true}.',
    rule: "windows-container-unanswered",
    source: "APSIMInitiative/ApsimX#2812",
  },
  {
    text:
      "Failed to run top '2919b615ed9770b2ec8a958788de323a6712074e6589fe6c5f9dcdd8c043ee08'. Error: Error response from daemon: rpc error: code = Unknown desc = containerd: container not found",
    rule: "docker-container-unknown-below",
    source: "mavlink/MAVSDK#704",
  },
  {
    text: "unknown flag: --bootstrap\nSee 'docker --help'.",
    rule: "docker-cli-plugin-missing",
    source: "BtbN/FFmpeg-Builds#196",
  },
  {
    text: "bootstrap failed with timeout 5s: cannot connect to buildkitd",
    rule: null,
    source: "tensorchord/envd#1720",
    why: "only says that BuildKit does not answer",
  },
  {
    text:
      "mediaType in manifest should be 'application/vnd.docker.distribution.manifest.v2+json' not 'application/vnd.oci.image.manifest.v1+json'",
    rule: "image-media-type-unsupported",
    source: "deconz-community/deconz-docker#181",
  },
  {
    text: "$ docker pull gcr.io/kubernetes-helm/tiller:v2.1.3\nError response from daemon: target is unknown",
    rule: "image-media-type-unsupported",
    source: "moby/moby#30083",
  },
  {
    text:
      "docker.example.com/k8s/epicenter/desktop/epicenter-facade:2.9.0: resolving |--------------------------------------|\nelapsed: 0.6 s total: 0.0 B (0.0 B/s)\nctr: no signatures",
    rule: "image-manifest-unsigned",
    source: "containerd/containerd#4344",
  },
  {
    text:
      'Pull command failed: 2019/10/28 19:09:37 Running the Image Puller to pull images from a Docker Registry...\n2019/10/28 19:09:38 Image pull was unsuccessful: reading image "quay.io/keycloak/keycloak-gatekeeper@sha256:103d49ceaf9dab3d96757fb76732e2047051471deb4e8a459347aa17a9fe65d7": unsupported MediaType: "application/vnd.docker.distribution.manifest.v1+prettyjws", see https://github.com/google/go-containerregistry/issues/377',
    rule: "image-media-type-unsupported",
    source: "bazelbuild/rules_docker#1253",
  },
  {
    text:
      "Error response from daemon: error resolving plugin reference: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed",
    rule: "docker-plugin-not-published",
    source: "splunk/docker-logging-plugin#78",
  },
  {
    text:
      'WARN[2018-10-18T08:01:04.116593397-04:00] Unable to locate plugin: authz-broker, retrying in 8s \nError validating authorization plugin: plugin "authz-broker" not found',
    rule: "docker-authorization-plugin",
    source: "twistlock/authz#53",
  },
  {
    text:
      'ERROR: failed to create cluster: failed to generate kubeadm config content: failed to get kubernetes version from node: failed to get file: command "podman exec --privileged kind-control-plane cat /kind/version" failed with error: exit status 255\nCommand Output: Error: can only create exec sessions on running containers: container state improper',
    rule: "kind-node-ended",
    source: "kubernetes-sigs/kind#1668",
  },
  {
    text:
      'error msg="failed to mount overlay: operation not permitted" storage-driver=overlay2\ntime="2021-05-27T10:46:57.272539782Z" level=error msg="AUFS was not found in /proc/filesystems" storage-driver=aufs\ntime="2021-05-27T10:46:57.284115385Z" level=warning msg="Running iptables --wait -t nat -L -n failed with message: `iptables v1.8.4 (legacy): can\'t initialize iptables table `nat\': Permission denied (you must be root)\\nPerhaps iptables or your kernel needs to be upgraded.`, error: exit status 3"',
    rule: "docker-in-docker-not-privileged",
    source: "actions/actions-runner-controller#579",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:385: applying cgroup configuration for process caused: mkdir /sys/fs/cgroup/cpuset/docker: permission denied: unknown.",
    rule: "cgroup-path-not-delegated",
    source: "docker/for-linux#1390",
  },
  {
    text: "docker: Error response from daemon: cgroups: cgroup mountpoint does not exist: unknown.",
    rule: "cgroup-not-mounted",
    source: "cruizba/ubuntu-dind#4",
  },
  {
    text:
      "mount: /sys/kernel/security: permission denied.\nmount: /tmp: permission denied.\nmkdir: cannot create directory '/sys/fs/cgroup/init': Read-only file system",
    rule: "cgroup-read-only",
    source: "linuxserver/docker-mods#865",
  },
  {
    text:
      "mkdir: cannot create directory '/sys/fs/cgroup': No such file or directory\nmount: mount point /sys/fs/cgroup does not exist\nCould not make a tmpfs mount. Did you use -privileged?",
    rule: "docker-in-docker-not-privileged",
    source: "jpetazzo/dind#17",
  },
  {
    text:
      "Error: unable to start container c112347ac237594a5ad74d907a5b3657053cc393b09cc09ddecf9852d42f4feb: netavark: invalid version number",
    rule: "netavark-iptables-version",
    source: "podman-container-tools/podman#20526",
  },
  {
    text:
      "Error: network ziyong_nginx_net: unable to find network with name or ID ziyong_nginx_net: network not found\nError: subnet 2001:2222:3000::/64 is already used on the host or by another config",
    rule: "podman-network-conflict",
    source: "NixOS/nixpkgs#349800",
  },
  {
    text:
      "$ sudo podman run minimal-image ls \n[conmon:e] Container name not provided. Use --name\nError: write child: broken pipe",
    rule: "conmon-no-answer",
    source: "podman-container-tools/podman#3161",
  },
  {
    text: "Error: OCI runtime error: runc: dial unixpacket /proc/self/fd/8: connect: connection refused",
    rule: null,
    source: "podman-container-tools/podman#19352",
    why: "what refuses the connection is not known",
  },
  {
    text:
      "conmon 46aebaf6ade512d54033 <error>: Failed to bind attach socket: /run/user/1000/libpod/tmp/socket/46aebaf6ade512d540334427598998bcef3c0dc47c075751427f915be035220a/attach: Address already in use",
    rule: "conmon-attach-socket",
    source: "podman-container-tools/podman#3381",
  },
  {
    text:
      "Error: error preparing container c31c56dc406b4a648f78b0bd70149685084a3d03aeb3a94a25e7a6ea6f073ac0 for attach: some dependencies of container c31c56dc406b4a648f78b0bd70149685084a3d03aeb3a94a25e7a6ea6f073ac0 are not started: 0179e3fc8f9f882c9050ac0b5bb79f9ead6fb4e05c2bd5aff67e8830dfd022cb: container state improper",
    rule: "podman-dependency-not-started",
    source: "podman-container-tools/podman#6646",
  },
  {
    text:
      "Error response from daemon: Ports are not available: exposing port TCP 127.0.0.1:3305 -> 0.0.0.0:0: listen tcp 127.0.0.1:3305: bind: Only one usage of each socket address (protocol/network address/port) is normally permitted.",
    rule: "host-port-in-use",
    source: "docker/for-win#13686",
  },
  {
    text:
      '{"outcome":"error","message":"Command failed: /bin/sh -c ./.devcontainer/on-create.sh","description":"The onCreateCommand in the devcontainer.json failed.","containerId":"fa4a9468e07736ecbecdca70cecd4c3595c8e34b41c7506cb28fe3317c8cc23f"}\ndevcontainer process exited with exit code 1\nFailed to create container.\nError: Command failed: /bin/sh -c ./.devcontainer/on-create.sh\nError code: 1302 (UnifiedContainersErrorFatalCreatingContainer)',
    rule: "dev-container-command-failed",
    source: "documenso/documenso#1026",
  },
  {
    text:
      "Error: Pod failed to come online with error: Error: Pod web-runner-abcde-workflow is unhealthy with phase status Failed",
    rule: "actions-job-pod-failed",
    source: "actions/actions-runner-controller#2996",
  },
  {
    text: "Error: playing YAML file: statfs /html: no such file or directory",
    rule: "podman-mount-source",
    source: "podman-container-tools/podman#25437",
  },
  {
    text:
      '[starting container 41b03be4c846d3f2ca0d75fe8ba085eb9682b3c6a4300fccbccdca053211258d: plugin type="dnsname" failed (add): cni plugin dnsname failed: dnsname error: dnsmasq failed with "\\ndnsmasq: cannot read /run/user/1000/containers/cni/dnsname/podman-default-kube-network/dnsmasq.conf: Permission denied\\n": exit status 3]',
    rule: "podman-dnsname-failed",
    source: "podman-container-tools/podman#17670",
  },
  {
    text:
      "WARN[0000] Falling back to --cgroup-manager=cgroupfs    \nError: cannot setup namespace using newuidmap: exit status 1",
    rule: "rootless-newuidmap-rights",
    source: "podman-container-tools/podman#10717",
  },
  {
    text: "Error: OCI runtime error: crun-vm: Operation not supported (os error 95)",
    rule: null,
    source: "containers/crun-vm#191",
    why: "what the runtime could not do is not said",
  },
  {
    text:
      'Error: unable to start container "d0e1": failed to create new hosts file: unable to replace "host-gateway" of host entry "host.docker.internal:host-gateway": host containers internal IP address is empty',
    rule: "podman-host-gateway",
    source: "cheeselemon/ophiuchi-desktop#10",
  },
  {
    text:
      "Error response from daemon: container create: statfs /mnt/c/Users/a/skyvern/artifacts: no such file or directory",
    rule: "podman-mount-source",
    source: "Skyvern-AI/skyvern#1166",
  },
  {
    text: "Error: can only stop created or running containers. 1a2b is in state configured: container state improper",
    rule: null,
    source: "containers/podman#10857",
  },
  {
    text: 'Error: error checking path "/var/run/docker.sock": stat /var/run/docker.sock: no such file or directory',
    rule: "podman-mount-source",
    source: "opf/openproject-docker-compose#25",
  },
  {
    text:
      "Error: unable to connect to Podman socket: failed to connect: dial unix:///run/user/1000/podman/podman.sock: ssh dial-stdio: exit status 255",
    rule: "podman-not-running",
    source: "podman-desktop/podman-desktop#4714",
  },
  {
    text: "Failed to start podman.socket: Socket service podman.service already active, refusing.",
    rule: "engine-socket-after-service",
    source: "SSSD/sssd-ci-containers#68",
  },
  {
    text:
      "Error response from daemon: error while creating mount source path '/host_mnt/Users/a/.lando': mkdir /host_mnt/Users/a: no such file or directory",
    rule: "docker-desktop-drive-lost",
    source: "lando/lando#2765",
  },
  {
    text: "Error response from daemon: container 1a2b is not connected to the network lando_bridge_network",
    rule: null,
    source: "lando/lando#894",
  },
  {
    text:
      "nvidia-container-cli: mount error: failed to add device rules: unable to generate new device filter program from existing programs: unable to create new device filters program: load program: invalid argument: last insn is not an exit or jmp\nprocessed 0 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 mark_read 0: unknown.",
    rule: "nvidia-device-cgroup",
    source: "NVIDIA/nvidia-container-toolkit#396",
  },
  {
    text: "nvidia-container-cli: ldcache error: process /sbin/ldconfig.real terminated with signal 31: unknown",
    rule: "nvidia-ldconfig",
    source: "NVIDIA/nvidia-docker#1456",
  },
  {
    text:
      "nvidia-container-cli: mount error: file creation failed: /var/lib/docker/overlay2/0a/merged/usr/lib/x86_64-linux-gnu/libnvidia-ml.so.1: file exists: unknown",
    rule: "nvidia-driver-files-in-image",
    source: "NVIDIA/nvidia-container-toolkit#295",
  },
  {
    text: "docker: Error response from daemon: AMD CDI spec not found\n\nRun 'docker run --help' for more information",
    rule: "docker-gpus-hook-unseen",
    source: "games-on-whales/wolf#386",
  },
  {
    text:
      "docker: Error response from daemon: driver failed programming external connectivity on endpoint a: Unable to enable local routing for hairpin mode: open /proc/sys/net/ipv4/conf/docker0/route_localnet: read-only file system",
    rule: "proc-sys-read-only",
    source: "docker/for-linux#1200",
  },
  {
    text: 'time="2024-04-10T07:41:28Z" level=fatal msg="getwd: no such file or directory"',
    rule: null,
    source: "rootless-containers/usernetes#327",
  },
  {
    text:
      "FATA[0000] failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting rlimits for ready process: error setting rlimit type 7: operation not permitted: unknown",
    rule: "rlimit-files-denied",
    source: "containerd/nerdctl#1937",
  },
  {
    text:
      'docker: Error response from daemon: error gathering device information while adding custom device "/dev/kfd": no such file or directory',
    rule: "device-missing-kfd",
    source: "ROCm/container-toolkit#86",
  },
  {
    text: "FATA[0000] Shutting down daemon due to errors: error intializing graphdriver: permission denied",
    rule: "docker-in-docker-not-privileged",
    source: "moby/moby#13054",
  },
  {
    text:
      'Starting machine "my-libkrun"\nError: machine did not transition into running state: ssh error: machine is not listening on ssh port',
    rule: "podman-machine-failed",
    source: "containers/podman#28746",
  },
  {
    text: 'Starting machine "my-machine"\nError: krunkit exited unexpectedly with exit code 1',
    rule: "podman-machine-vfkit",
    source: "containers/podman#24559",
  },
  {
    text:
      "[2025-11-06T10:46:05Z ERROR krun] Building the microVM failed: Internal(Vm(VmSetup(VmCreate)))\nError: unable to begin running krun workload",
    rule: "libkrun-machine-failed",
    source: "podman-desktop/podman-desktop#14772",
  },
  {
    text:
      "Error: netavark: nftables error: got invalid json: data did not match any variant of untagged enum NfObject at line 1 column 2",
    rule: "podman-nft-output",
    source: "containers/netavark#942",
  },
  {
    text:
      "Error: netavark: IO error: Error while applying dns entries: IO error: aardvark-dns failed to start: Error from child process\nError starting server failed to get upstream nameservers, dns forwarding will not work: fe80::1%enp5s0: parse address: invalid IP address syntax",
    rule: "podman-dns-upstream",
    source: "containers/podman#24456",
  },
  {
    text:
      '[DEBUG netavark::dns::aardvark] start aardvark-dns: ["systemd-run", "-q", "--scope", "--user", "/usr/libexec/podman/aardvark-dns", "--config", "/run/containers/storage/networks/aardvark-dns", "-p", "53", "run"]\nFailed to connect to bus: No medium found',
    rule: "systemd-user-bus-missing",
    source: "containers/podman#18783",
  },
  {
    text:
      "io.fabric8.kubernetes.client.KubernetesClientTimeoutException: Timed out waiting for [1000000] milliseconds for [Pod] with name:[alm-env-manger-qa-60584-h6f9q-9rwp3-nc088] in namespace [jenkins].",
    rule: "client-pod-not-started",
    source: "jenkinsci/docker-inbound-agent#307",
  },
  {
    text: "java.lang.IllegalStateException: Containers are terminated with exit codes: {jnlp-slave=127}",
    rule: "client-container-ended",
    source: "jenkinsci/docker-inbound-agent#50",
  },
  {
    text: 'Error: OCI container handling requires "skopeo" be present on the system',
    rule: "engine-client-program-missing",
    source: "lxc/incus-os#717",
  },
  {
    text:
      'Error: Failed instance creation: Failed getting remote image info: Failed to run: skopeo --insecure-policy inspect docker://docker-registry.example.com/library/hello:latest --no-tags: exit status 2 (time="2026-06-16T20:51:08Z" level=fatal msg="Error parsing image name \\"docker://docker-registry.example.com/library/hello:latest\\": reading manifest latest in docker-registry.example.com/library/hello: manifest unknown")',
    rule: "image-not-found",
    source: "lxc/incus#3507",
  },
  {
    text: 'Error: Failed instance creation: OCI container handling requires "umoci" be present on the system',
    rule: "engine-client-program-missing",
    source: "ublue-os/bluefin#1511",
  },
  {
    text:
      "Pod was rejected: Allocate failed due to no healthy devices present; cannot\n    allocate unhealthy devices gpu.intel.com/i915, which is unexpected",
    rule: "kubelet-device-unhealthy",
    source: "intel/intel-device-plugins-for-kubernetes#1553",
  },
  {
    text:
      "E1202 21:00:27.392516       1 manager.go:146] Failed to serve gpu.intel.com/i915_monitoring: too many open files\nFailed to create watcher for /var/lib/kubelet/device-plugins/gpu.intel.com-i915_monitoring.sock",
    rule: "inotify-instances-exhausted",
    source: "intel/intel-device-plugins-for-kubernetes#1915",
  },
  {
    text:
      'The StatefulSet "jellyfin" is invalid: spec.template.spec.resources.limits[gpu.intel.com/i915]: Unsupported value: "gpu.intel.com/i915": supported values: "cpu", "hugepages-", "memory"',
    rule: "pod-level-device",
    source: "intel/intel-device-plugins-for-kubernetes#2305",
  },
  {
    text: "error: Fetching manifest: Failed to spawn skopeo: No such file or directory (os error 2)",
    rule: "engine-client-program-missing",
    source: "coreos/rpm-ostree#3286",
  },
  {
    text:
      "ERROR Creating ostree deployment: Querying skopeo version: Failed to run skopeo --version: ExitStatus(unix_wait_status(32512))",
    rule: "engine-client-program-missing",
    source: "bootc-dev/bootc#120",
  },
  {
    text:
      "running services: running services: running \ncom.docker.build: com.docker.build: running \ncom.docker.build: exit status 1",
    rule: "docker-desktop-service",
    source: "docker/for-win#14734",
  },
  {
    text: "Docker Engine failed to run (distro stopped unexpectedly)",
    rule: "docker-desktop-wsl",
    source: "docker/for-win#12408",
  },
  {
    text:
      "An unexpected error occured\nrunning engine: waiting for the VM setup to be ready: starting WSL engine: bootstrapping in the main distro: running wsl-bootstrap: exit status 2",
    rule: "docker-desktop-wsl",
    source: "docker/for-win#14698",
  },
  {
    text: "Docker.Core.BackendAPI.ServiceNotRunningException:\nUnable to start Docker Desktops service: 2",
    rule: "docker-desktop-service",
    source: "docker/for-win#11469",
  },
  {
    text: "System.ComponentModel.Win32Exception:\n  An instance of the service is already running.",
    rule: null,
    source: "docker/for-win#10817",
  },
  {
    text:
      'Error starting project 404 Client Error for http+docker://localhost/v1.41/networks/create: Not Found ("could not find an available, non-overlapping IPv6 address pool among the defaults to assign to the network")',
    rule: "docker-network-pools-ipv6",
    source: "geerlingguy/internet-pi#347",
  },
  {
    text:
      "ERROR: cannot create network 1a2b (br-1a2b): conflicts with network 3c4d (br-3c4d): networks have overlapping IPv6",
    rule: "docker-network-overlaps",
    source: "docker/compose#5401",
  },
  {
    text:
      'Execution error Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.42/containers/wp_01h297rn608hcqja117arzyqmm_0_step_6/json": context deadline exceeded',
    rule: "docker-unanswered",
    source: "woodpecker-ci/woodpecker#1836",
  },
  {
    text:
      'time="2018-08-28T07:38:33Z" level=error msg="Machine creation failed" error="exec: \\"docker-machine\\": executable file not found in $PATH" name=runner-17ecdb74-runner-1535441910-0e4803ed time=3.0014437s',
    rule: "engine-client-program-missing",
    source: "cattle-ops/terraform-aws-gitlab-runner#18",
  },
  {
    text: 'STEP 2: WORKDIR /\nerror building at STEP "WORKDIR /": error decoding response: EOF',
    rule: null,
    source: "containers/podman#8795",
  },
  {
    text:
      'error adding layer with blob "sha256:35f1120a42795a4020d54635d7cf52d32c2d7bd69deb8143fc738fe198cc6b38": ApplyLayer exit status 1 stdout:  stderr: Error creating mount namespace before pivot: operation not permitted',
    rule: "image-layer-denied",
    source: "containers/buildah#518",
  },
  {
    text:
      'error running container: error creating new mount namespace for [/bin/sh -c mkdir -p /go/src/github.com/openshift/golang-ex]: operation not permitted\nError: error building at STEP "RUN mkdir -p /go/src/github.com/openshift/golang-ex": error while running runtime: exit status 1',
    rule: "build-in-container-denied",
    source: "containers/buildah#2504",
  },
  {
    text:
      "error creating overlay mount to /var/lib/shared/overlay/b05580fca2f9aabb2d8fa975b29146c9147c8418e559f197c54a4fac04babb95/merged: using mount program /usr/bin/fuse-overlayfs: fuse-overlayfs: cannot open workdir: No such file or directory\n: exit status 1",
    rule: "overlay-mount-failed",
    source: "containers/buildah#2359",
  },
  {
    text:
      "ERRO[0000] 'overlay' is not supported over xfs at \"/var/lib/containers/storage/overlay\" \nkernel does not support overlay fs: 'overlay' is not supported over xfs at \"/var/lib/containers/storage/overlay\": backing file system is unsupported for this graph driver",
    rule: "overlay-storage-unsupported",
    source: "containers/buildah#1335",
  },
  {
    text:
      "error mounting new container: error mounting build container \"2eb93270c9036f7f6fb335b6882d7b9268c20f453cb70121cc727f8580ce698e\": error creating overlay mount to /var/lib/containers/storage/overlay/5e69/merged: using mount program /usr/bin/fuse-overlayfs: fuse: device not found, try 'modprobe fuse' first\nfuse-overlayfs: cannot mount: No such file or directory\n: exit status 1",
    rule: "fuse-device-missing",
    source: "containers/buildah#2084",
  },
  {
    text:
      'Error: error committing container for step {Env:[PATH=/usr/local/sbin:/usr/local/bin] Command:run Args:[ls -lht] Flags:[] Attrs:map[] Message:RUN ls -lht Original:RUN ls -lht}: error copying layers and metadata for container "a77aedc3accb39fd2beb9df4a1dbc407df639840ddd761660ad9f6a4f6c54b0f": Error initializing source containers-storage:debian-working-container-1: error extracting layer "1e2692957d1c6e88ed3b0802738c644d2ff2223c721548bd3005aacf37445c3f": no such file or directory',
    rule: null,
    source: "containers/fuse-overlayfs#166",
  },
  {
    text: "docker: Error response from daemon: failed to discover GPU vendor from CDI: no known GPU vendor found",
    rule: "docker-gpus-vendor",
    source: "ShaneIsrael/fireshare#689",
  },
  {
    text: 'Error: unknown command "start" for "helm"',
    rule: null,
    source: "helm v3.14.0 (form)",
  },
  {
    text: "ERROR: Job failed: exit status 127",
    rule: null,
    source: "GitLab Runner v17.0.0 (form)",
  },
  {
    text: "Error: no signatures found",
    rule: null,
    source: "cosign v2.2.0 (form)",
  },
  {
    text:
      'ERROR: failed to list clusters: command "docker ps -a --filter label=io.x-k8s.kind.cluster" failed with error: exec: "docker": executable file not found in $PATH',
    rule: "docker-client-missing",
    source: "kind v0.20.0 pkg/exec (form)",
  },
  {
    text: "ERROR: for web  UnixHTTPConnectionPool(host='localhost', port=None): Read timed out. (read timeout=60)",
    rule: "docker-unanswered",
    source: "docker-compose 1.29.2 (form)",
  },
  {
    text: "fatal: Out of memory, malloc failed (tried to allocate 1048576 bytes)",
    rule: null,
    source: "git v2.43.0 wrapper.c (form)",
  },
  {
    text: "[123456.789] Out of memory: Killed process 1234 (java) total-vm:8123456kB",
    rule: null,
    source: "Linux v6.6 mm/oom_kill.c (form)",
  },
  {
    text: "RuntimeError: CUDA error: out of memory",
    rule: null,
    source: "PyTorch v2.2.0 (form)",
  },
  {
    text: "Error: provider failed",
    rule: null,
    source: "Terraform v1.7.0 (form)",
  },
  {
    text: "Error: operating system is not supported",
    rule: null,
    source: "an installer (form)",
  },
  {
    text:
      "Error response from daemon: invalid config for network pihole_dns_network: invalid endpoint settings:\nno configured subnet or ip-range contain the IP address 10.21.200.3",
    rule: "docker-network-address",
    source: "patrickfav/pihole-unbound-docker#1",
  },
  {
    text:
      "ERROR: for tactical-nginx Cannot create container for service tactical-nginx: invalid config for network tacticalrmm_proxy: invalid endpoint settings:\nno configured subnet or ip range contains IP address 10.20.0.20",
    rule: "docker-network-address",
    source: "amidaware/tacticalrmm#2049",
  },
  {
    text:
      "docker: Error response from daemon: invalid config for network container:l2spine1-net: invalid endpoint settings:\nuser specified IP address is supported on user defined networks only.",
    rule: "docker-network-address",
    source: "networkRob/rLab-eos#15",
  },
  {
    text:
      "ERROR: for [CONTAINER_X]  Cannot start service X: Invalid address 10.15.0.3: It does not belong to any of this network's subnets",
    rule: "docker-network-address",
    source: "oceanprotocol/barge#76",
  },
  {
    text: "ERROR: Invalid subnet  : invalid CIDR address:",
    rule: "docker-network-subnet",
    source: "docker/compose#4456",
  },
  {
    text: 'docker: Error response from daemon: invalid IP address in add-host: "host-gateway".',
    rule: "docker-host-gateway",
    source: "docker/cli#2664",
  },
  {
    text: "ERROR: unable to derive the IP value for host-gateway: failed to parse host-gateway IP: <nil>",
    rule: "docker-host-gateway",
    source: "docker/buildx#2201",
  },
  {
    text:
      '报错Error response from daemon: could not parse extra host IP invalid IP: ParseAddr("invalid IP"): unable to parse IP',
    rule: "docker-value-refused",
    source: "Tencent/WeKnora#57",
  },
  {
    text:
      "docker: Error response from daemon: privileged mode is incompatible with user namespaces.  You must run the container in the host namespace when running privileged mode",
    rule: "docker-userns-conflict",
    source: "moby/moby v29.0.0 daemon/daemon_unix.go (form)",
  },
  {
    text:
      "docker: Error response from daemon: cannot mount volume over existing file, file exists /var/lib/docker/overlay2/0a/merged/etc/app.conf",
    rule: "docker-volume-over-file",
    source: "moby/moby v29.0.0 daemon/create_unix.go (form)",
  },
  {
    text:
      "docker: Error response from daemon: invalid network config:\ninvalid subnet 10.0.0.1/24: it should be 10.0.0.0/24",
    rule: "docker-network-subnet",
    source: "moby/moby v29.0.0 daemon/internal/netiputil, network.go (form)",
  },
  {
    text:
      'Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.',
    rule: "docker-swarm-needed",
    source: "moby/moby v29.0.0 daemon/cluster/errors.go (form)",
  },
  {
    text: 'docker: Error response from daemon: create data: missing required option: "device"',
    rule: "docker-volume-options",
    source: "moby/moby v29.0.0 daemon/volume/local/local_unix.go (form)",
  },
  {
    text: "docker: Error response from daemon: invalid option: Windows does not support PidsLimit",
    rule: "windows-option-refused",
    source: "moby/moby v29.0.0 daemon/daemon_windows.go (form)",
  },
  {
    text:
      "docker: Error response from daemon: failed to set up container networking: failed to create endpoint web on network a: adding rules for bridge br-1a2b: libnftables: failed to apply commands (code -1), stderr: Error: Could not process rule: No such file or directory",
    rule: "docker-nftables-failed",
    source: "moby/moby v29.0.0 daemon/libnetwork/internal/nftables (form)",
  },
  {
    text:
      "failed to load listeners: no sockets found via socket activation: make sure the service was started by systemd",
    rule: "dockerd-listener",
    source: "moby/moby v29.0.0 daemon/listeners/listeners_linux.go (form)",
  },
  {
    text: "docker: Error response from daemon: the requested parent interface eth9 was not found on the Docker host",
    rule: "docker-parent-missing",
    source: "moby/moby v29.0.0 daemon/libnetwork/drivers/macvlan/macvlan_setup.go (form)",
  },
  {
    text: "docker: Error response from daemon: Interval in Healthcheck cannot be less than 1ms",
    rule: "docker-value-refused",
    source: "moby/moby v29.0.0 daemon/container.go (form)",
  },
  {
    text: "error: invalid option: verbose",
    rule: null,
    source: "an installer's option (form)",
  },
  {
    text: "Error: rootless containers and pods cannot be assigned static IP addresses",
    rule: "podman-rootless-address",
    source: "containers/podman#7842",
  },
  {
    text: "Error: /data: duplicate mount destination",
    rule: "podman-mount-twice",
    source: "containers/podman v5.0.0 pkg/specgen/generate/storage.go (form)",
  },
  {
    text: "Error: failed to open 2048 locks in /libpod_rootless_lock_1000: permission denied",
    rule: "podman-locks-unopened",
    source: "containers/podman v5.0.0 libpod/lock/shm (form)",
  },
  {
    text: "Error: container 1a2b and volume data share lock ID 12: deadlock due to lock mismatch",
    rule: "podman-lock-shared",
    source: "containers/podman v5.0.0 libpod/container_internal.go (form)",
  },
  {
    text:
      "Error: invalid config provided: published or exposed ports must be defined when the pod is created: network cannot be configured when it is shared with a pod",
    rule: "podman-pod-option",
    source: "containers/podman v5.0.0 pkg/specgen/container_validate.go (form)",
  },
  {
    text:
      "Error: invalid config provided: cannot set hostname when running in the host UTS namespace: invalid configuration",
    rule: "podman-option-conflict",
    source: "containers/podman v5.0.0 pkg/specgen/container_validate.go (form)",
  },
  {
    text: "Error: invalid port format - format is [[hostIP:]hostPort:]containerPort",
    rule: "podman-port-format",
    source: "containers/podman v5.0.0 pkg/specgenutil/util.go (form)",
  },
  {
    text: "Error: incorrect volume format, should be [host-dir:]ctr-dir[:option]",
    rule: "podman-volume-format",
    source: "containers/podman v5.0.0 pkg/specgen/volumes.go (form)",
  },
  {
    text:
      "Error: slirp4netns support has been removed, use --network=pasta instead; for existing containers, run `podman system migrate`",
    rule: "podman-slirp-removed",
    source: "containers/podman v6.0.0 pkg/specgen/namespaces.go (form)",
  },
  {
    text: 'Error: failed to execute systemd-run: exec: "systemd-run": executable file not found in $PATH',
    rule: "podman-healthcheck-timer",
    source: "containers/podman v5.0.0 libpod/healthcheck_linux.go (form)",
  },
  {
    text:
      "Error: unable to get systemd connection to add healthchecks: dial unix /run/user/1000/systemd/private: connect: no such file or directory",
    rule: "systemd-user-bus-missing",
    source: "containers/podman v5.0.0 libpod/healthcheck_linux.go, with its cause (form)",
  },
  {
    text: "Error: requested amount of memory (8192 MB) greater than total system memory (4096 MB)",
    rule: "podman-machine-refused",
    source: "containers/podman v5.0.0 cmd/podman/machine/init.go (form)",
  },
  {
    text: "Error: failed to access virtiofs source directory /srv/data",
    rule: "podman-machine-virtiofsd",
    source: "containers/podman v5.0.0 pkg/machine/qemu/virtiofsd.go (form)",
  },
  {
    text: "Error: mkdir /run/user/1000/libpod: permission denied",
    rule: "rootless-runtime-dir",
    source: "containers/podman v5.0.0 libpod/runtime.go (form)",
  },
  {
    text: "Error: running container create option: names must match [a-zA-Z0-9][a-zA-Z0-9_.-]*: invalid argument",
    rule: "podman-name-invalid",
    source: "containers/podman v5.0.0 libpod/define (form)",
  },
  {
    text: 'Error: unsupported network backend "cni", only netavark is supported',
    rule: "containers-conf-invalid",
    source: "containers/common v0.60.0 libnetwork/network/interface.go (form)",
  },
  {
    text: 'Error: unable to parse host entry "db": incorrect format',
    rule: "podman-host-entry",
    source: "containers/common v0.60.0 libnetwork/etchosts/hosts.go (form)",
  },
  {
    text: 'unable to prepare context: path "./web" not found',
    rule: "build-context-missing",
    source: "docker/compose v2.40.0 pkg/compose (form)",
  },
  {
    text: "compose build requires buildx 0.17 or later",
    rule: "compose-engine-too-old",
    source: "docker/compose v2.40.0 pkg/compose (form)",
  },
  {
    text: "service db is required by web but is disabled. Can be enabled by profiles dev",
    rule: "compose-service-refused",
    source: "docker/compose v2.40.0 pkg/compose (form)",
  },
  {
    text: "no such service: web",
    rule: "compose-service-refused",
    source: "docker/compose v2.40.0 pkg/compose (form)",
  },
  {
    text: 'failed to read /srv/app/.env: line 3: unexpected character "-" in variable name "foo-bar"',
    rule: "compose-env-file-syntax",
    source: "docker/compose v2.40.0 pkg/compose (form)",
  },
  {
    text:
      "FATA[0000] no buildkit host is available, tried 2 candidates: failed to ping to host unix:///run/buildkit-default/buildkitd.sock: exit status 1",
    rule: "nerdctl-buildkit-unreached",
    source: "containerd/nerdctl v2.0.0 pkg/buildkitutil (form)",
  },
  {
    text:
      'FATA[0000] cannot access containerd socket "/run/containerd/containerd.sock" (hint: try running with `--address /var/run/docker/containerd/containerd.sock` to connect to Docker-managed containerd): permission denied',
    rule: "endpoint-denied",
    source: "containerd/nerdctl v2.0.0 pkg/clientutil (form)",
  },
  {
    text:
      "ERRO[0000] failed to generate CDI spec: failed to create edits common for entities: failed to create discoverer for WSL driver: failed to find NVIDIA driver store path: could not locate nvcubins.bin at WSL driver store paths",
    rule: "nvidia-cdi-wsl-driver",
    source: "NVIDIA/nvidia-container-toolkit v1.18.0 pkg/nvcdi/driver-wsl.go (form)",
  },
  {
    text:
      "failed to generate CDI spec: failed to create edits common for entities: failed to create discoverer for driver files: failed to create discoverer for driver libraries: failed to get libraries for driver version: failed to locate libraries for driver version 535.104: pattern libcuda.so.535.104 not found",
    rule: "nvidia-cdi-libraries",
    source: "NVIDIA/nvidia-container-toolkit v1.18.0 pkg/nvcdi/driver-nvml.go (form)",
  },
  {
    text:
      "IMEX channel 0 not found at /dev/nvidia-caps-imex-channels/channel0: stat /dev/nvidia-caps-imex-channels/channel0: no such file or directory",
    rule: "nvidia-imex-channel",
    source: "NVIDIA/nvidia-container-toolkit v1.18.0 pkg/nvcdi/lib-imex.go (form)",
  },
  { text: "wsl2: Invalid command line option: --mount", rule: "wsl-outdated", source: "(form)" },
];
