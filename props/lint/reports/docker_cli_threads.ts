/** Reports from threads on docker, Compose and what starts containers with them. @module */

import type { Report } from "./report.ts";

/** Threads on docker, Compose and what starts containers with them. */
export const DOCKER_CLI_THREAD_REPORTS: readonly Report[] = [
  {
    text:
      "docker: Error response from daemon: Mounts denied: approving /Users/user/Desktop/somedir: file does not exist",
    rule: "docker-desktop-share-missing",
    source: "docker/cli#2879",
  },
  {
    text:
      "running engine: waiting for the VM setup to be ready: preparing VM: creating disk folder /Users/user/Library/Containers/com.docker.docker/Data /vms/0/data: mkdir /Users/user: permission denied",
    rule: "docker-desktop-disk-folder",
    source: "docker/for-mac#7516",
  },
  {
    text:
      "Error response from daemon: Mounts denied: \nThe path /Users/<user-name>/tmp/paltest/.palico/postgres is not shared from the host and is not known to Docker.\nYou can configure shared paths from Docker -> Preferences... -> Resources -> File Sharing.",
    rule: "docker-desktop-share",
    source: "palico-ai/palico-ai#160",
  },
  {
    text:
      "ERROR: for meazureweb_meazure-web_1  Cannot start service meazure-web: failed to create endpoint meazureweb_meazure-web_1 on network nat: HNS failed with error : The process cannot access the file because it is being used by another process.\n\nERROR: for meazure-web  Cannot start service meazure-web: failed to create endpoint meazureweb_meazure-web_1 on network nat: HNS failed with error : The process cannot access the file because it is being used by another process.\nERROR: Encountered errors while bringing up the project.",
    rule: "windows-port-in-use",
    source: "docker/for-win#1755",
  },
  {
    text:
      "##[error]ERROR: for axcel-db-staging  Cannot start service db-staging: driver failed programming external connectivity on endpoint axcel-db-staging (0f5d431a0a81f66aa8b9e76b484079eb8d60ec0be1f378d33704cdd59b5bd5d6): Bind for 0.0.0.0:1434 failed: port is already allocated",
    rule: "host-port-allocated",
    source: "docker/for-win#11305",
  },
  {
    text:
      '61pqx2vq7ge0        getstartedlab_redis.1        redis:latest                      ip-172-31-46-70.us-east-2.compute.internal    Ready               Rejected 4 seconds ago       "invalid mount config for type…"   \n4semefyuexw2         \\_ getstartedlab_redis.1    redis:latest                      ip-172-31-46-70.us-east-2.compute.internal    Shutdown            Rejected 9 seconds ago       "invalid mount config for type…"   ',
    rule: "docker-swarm-mount-cut",
    source: "docker/docs#4108",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:430: container init caused \\"process_linux.go:413: running prestart hook 0 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: initialization error: driver error: failed to process request\\\\\\\\n\\\\\\"\\"": unknown.',
    rule: "nvidia-driver-helper",
    source: "NVIDIA/nvidia-container-toolkit#183",
  },
  {
    text:
      'ERROR (MainThread) [supervisor.docker.interface] Can\'t install ghcr.io/sabeechen/hassio-google-drive-backup-aarch64:0.112.1: 500 Server Error for http+docker://localhost/v1.43/images/ghcr.io/sabeechen/hassio-google-drive-backup-aarch64:0.112.1/json: Internal Server Error ("layer does not exist")',
    rule: "docker-layer-missing",
    source: "sabeechen/hassio-google-drive-backup#991",
  },
  {
    text:
      'Can\'t start addon_core_deconz: 500 Server Error for http+docker://localhost/v1.41/containers/6cd162db33c0c923193fc36c307d2531b7770ec0d3cb6fa027de06418c481f70/start: Internal Server Error ("failed to open stdout fifo: error creating fifo /var/run/docker/containerd/6cd162db33c0c923193fc36c307d2531b7770ec0d3cb6fa027de06418c481f70/init-stdout: no space left on device")',
    rule: "disk-full-run",
    source: "hassio-addons/app-tasmoadmin#251",
  },
  {
    text:
      'unable to initialize standalone model runner: unable to initialize standalone model runner container: failed to start container docker-model-runner: Error response from daemon: error gathering device information while adding custom device "/dev/dri": no such file or directory',
    rule: "docker-model-runner-gpu",
    source: "docker/desktop-feedback#608",
  },
  {
    text:
      "Deployment error\nFailed to deploy a stack: Network search_searxng Creating Network search_searxng Error failed to create network search_searxng: Error response from daemon: all predefined address pools have been fully subnetted",
    rule: "docker-network-pools",
    source: "portainer/portainer#12386",
  },
  {
    text:
      "[6485 ms] Start: Run in container: uname -m\n[6570 ms] Shell server terminated (code: 1, signal: null)\n[6570 ms] Error response from daemon: container 61a40a4873be5abc2747ba15a1a156d6d92d5688c2058c4e2f7431f5c3755605 is not running\n[6571 ms] Start: Run in container:  (command -v getent >/dev/null 2>&1 && getent passwd 'root' || grep -E '^root|^[^:]*:[^:]*:root:' /etc/passwd || true)\n[6571 ms] Stdin closed!\n[6571 ms] Error: An error occurred setting up the container.",
    rule: "dev-container-ended",
    source: "microsoft/vscode-remote-release#9895",
  },
  {
    text:
      "  /usr/bin/docker pull ghcr.io/rtcamp/action-slack-notify:v2.3.3\n  failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory\n  Warning: Docker pull failed with exit code 1, back off 1.228 seconds before retry.\n  /usr/bin/docker pull ghcr.io/rtcamp/action-slack-notify:v2.3.3\n  failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory\nError: Docker pull failed with exit code 1",
    rule: "docker-not-running",
    source: "hiero-ledger/solo#4078",
  },
  {
    text:
      " ⠹ Container immich_server            Starting                                                                     0.2s\nError response from daemon: error while creating mount source path '/etc/localtime': mkdir /etc/localtime: file exists",
    rule: "docker-mount-source-time-zone",
    source: "immich-app/immich#18112",
  },
  {
    text:
      "Unable to find image 'ghcr.io/imagegenius/immich:latest' locally\ndocker: Error response from daemon: Head \"https://ghcr.io/v2/imagegenius/immich/manifests/latest\": denied: denied.\nSee 'docker run --help'.\n\nThe command failed.",
    rule: "registry-github-unauthorized",
    source: "imagegenius/docker-immich#674",
  },
  {
    text:
      "Welcome to Linux!\nSet hostname to <fazalfarhan01-earnapp1>.\nCannot determine cgroup we are running in: No medium found\nFailed to allocate manager object: No medium found\n[!!!!!!] Failed to allocate manager object.\nExiting PID 1...",
    rule: "systemd-in-container",
    source: "fazalfarhan01/EarnApp-Docker#15",
  },
  {
    text: 'standard_init_linux.go:178: exec user process caused "exec format error" ',
    rule: "program-not-runnable",
    source: "ethereum/go-ethereum#3775",
  },
  {
    text:
      'ERRO[2022-08-28T23:11:03.215369509-03:00] failed to mount overlay: operation not permitted  storage-driver=overlay2\nERRO[2022-08-28T23:11:03.215450028-03:00] exec: "fuse-overlayfs": executable file not found in $PATH  storage-driver=fuse-overlayfs\nERRO[2022-08-28T23:11:03.215640436-03:00] AUFS was not found in /proc/filesystems       storage-driver=aufs\nERRO[2022-08-28T23:11:03.216420821-03:00] failed to mount overlay: operation not permitted  storage-driver=overlay\nWARN[2022-08-28T23:11:03.216822180-03:00] Unable to setup quota: operation not permitted \nINFO[2022-08-28T23:11:03.220426943-03:00] Loading containers: start.                   ',
    rule: "docker-in-docker-not-privileged",
    source: "linuxserver/docker-code-server#120",
  },
  {
    text:
      'Error: failed to start container  : \nError  response from daemon: OCI runtime create failed:  container_linux.go:349: starting container process caused "exec:  \\"/usr/bin/docker-entrypoint.sh\\": permission denied": unknown |  ',
    rule: "script-not-executable",
    source: "OCSInventory-NG/OCSInventory-Docker-Image#40",
  },
  {
    text: "exec /usr/local/bin/entrypoint.sh: no such file or directory",
    rule: "script-interpreter-lost",
    source: "AtalayaLabs/OxiCloud#289",
  },
  {
    text:
      'ERROR: for prometheus  Cannot start service prometheus: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/etc/prometheus/prometheus.sample.yml" to rootfs at "/etc/prometheus/prometheus.yml": mount /etc/prometheus/prometheus.sample.yml:/etc/prometheus/prometheus.yml (via /proc/self/fd/6), flags: 0x5001: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    rule: "mount-kind-mismatch",
    source: "zerodha/mii-lama#10",
  },
  {
    text:
      "Starting whishper...\n[+] Running 6/6\n ✘ Container whishper-mongo-1        Error                                 0.2s \n ✔ Container whisper-api             Healthy                               0.6s \n ✔ Container whisper-libretranslate  Healthy                               0.2s \n ✔ Container whishper-web            Started                              10.2s \n ✔ Container whishper-backend        Recre...                              0.1s \n ✔ Container whishper-nginx-1        Recre...                              0.0s \ndependency failed to start: container whishper-mongo-1 is unhealthy",
    rule: "compose-dependency-failed",
    source: "pluja/whishper#36",
  },
  {
    text:
      "Error response from daemon: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit\nUnable to find image 'ubuntu:latest' locally\ndocker: Error response from daemon: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit.\nSee 'docker run --help'.",
    rule: "registry-rate-limit",
    source: "aquasecurity/tracee#4248",
  },
  {
    text:
      'NOTICE: PHP message: Could not start domaincheck container: Server error: `POST http://localhost/v1.41/containers/nextcloud-aio-domaincheck/start` resulted in a `500 Internal Server Error` response:\nexec: "docker-init": executable file not found in $PATH',
    rule: "docker-init-missing",
    source: "nextcloud/all-in-one#3356",
  },
  {
    text:
      "Did you maybe remove group read permissions for the docker socket?  \nCannot connect to the docker socket. Cannot proceed.",
    rule: "nextcloud-aio-socket",
    source: "nextcloud/all-in-one#7223",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 13: permission denied (linux_set.go:105:0s)",
    rule: "sysctl-reopen-denied",
    source: "opencontainers/runc#5058",
  },
  {
    text: 'Error response from daemon: could not select device driver "nvidia" with capabilities: [[gpu]]',
    rule: "docker-gpu-driver-missing",
    source: "basujindal/stable-diffusion#217",
  },
  {
    text:
      " ✔ chatterbox-tts-server                                    Built          0.0s\n ⠋ Container chatterbox-tts-server-chatterbox-tts-server-1  Starting       0.0s\nError response from daemon: CDI device injection failed: unresolvable CDI devices nvidia.com/gpu=all",
    rule: "cdi-device-unknown",
    source: "devnen/Chatterbox-TTS-Server#5",
  },
  {
    text:
      "An unexpected error occurred while executing a WSL command.\n\nEither shut down WSL down with wsl --shutdown, and/or reboot your machine. You can also try reinstalling WSL and/or Docker Desktop. If the issue persists, collect diagnostics and submit an issue.\n\ndeploying WSL2 distributions\nensuring data disk is available: exit code: 4294967295: running WSL command wsl.exe C:\\Windows\\System32\\wsl.exe --mount --bare --vhd \\AppData\\Local\\Docker\\wsl\\disk\\docker_data.vhdx: Invalid command line option: --mount",
    rule: "wsl-outdated",
    source: "docker/for-win#14573",
  },
  {
    text:
      '# docker run --network X hello-world\ndocker: Error response from daemon: subnet sandbox join failed for "10.0.0.0/24": error creating vxlan interface: file exists.\nERRO[0000] error waiting for container: context canceled ',
    rule: "docker-overlay-left",
    source: "docker/for-linux#183",
  },
  {
    text: "failed to bind host port for 0.0.0.0:53:172.24.0.2:53/tcp: address already in use",
    rule: "host-port-dns",
    source: "pi-hole/docker-pi-hole#1891",
  },
  {
    text:
      "docker: Error response from daemon: driver failed programming external connectivity on endpoint adguardhome (31e515954eb3e112d81559418adb8e09d4411f84bbf94b742a7330658e30b02b): Error starting userland proxy: listen udp 0.0.0.0:68: bind: address already in use.",
    rule: "host-port-dhcp",
    source: "AdguardTeam/AdGuardHome#1049",
  },
  {
    text:
      "Error response from daemon: Ports are not available: exposing port TCP 127.0.0.1:49443 -> 0.0.0.0:0: listen tcp 127.0.0.1:49443: bind: An attempt was made to access a socket in a way forbidden by its access permissions.",
    rule: "host-port-reserved",
    source: "portainer/portainer#8463",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: cannot enter cgroupv2 "/sys/fs/cgroup/docker" with domain controllers -- it is in threaded mode: unknown.',
    rule: "cgroup-threaded",
    source: "gitpod-io/workspace-images#1454",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: cgroup namespaces aren't enabled in the kernel: unknown.\nERRO[0007] error waiting for container: context canceled",
    rule: "cgroup-namespace-unsupported",
    source: "docker/for-linux#1360",
  },
  {
    text: "9beec1e38464: Download complete\ndocker: failed to register layer: mkdir /snap: permission denied",
    rule: "image-layer-snap",
    source: "canonical/docker-snap#281",
  },
  {
    text:
      "root@Unraid:/mnt/user0/appdata/dhcp-netboot.xyz# docker-compose up\nAttaching to netbootxyz\nError response from daemon: failed to create the ipvlan port: device or resource busy'",
    rule: "docker-parent-busy",
    source: "samdbmg/dhcp-netboot.xyz#9",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running prestart hook #0: exit status 1, stdout: , stderr: failed to add interface vethae5387c to sandbox: error setting interface "vethae5387c" MAC to "00:00:00:00:00:00": cannot assign requested address: unknown.\n\nThe command failed.',
    rule: "docker-mac-refused",
    source: "linuxserver/docker-webgrabplus#79",
  },
  {
    text: "altmount  | s6-overlay-suexec: fatal: can only run as pid 1",
    rule: "s6-not-first",
    source: "kipsilabs/altmount#578",
  },
  {
    text:
      'docker: Error response from daemon: error gathering device information while adding custom device "/dev/net/tun": no such file or directory',
    rule: "device-missing-tun",
    source: "w0rng/amnezia-wg-easy#26",
  },
  {
    text: "TUN device is not available: open /dev/net/tun: operation not permitted; creating it...",
    rule: "tun-device-missing",
    source: "passteque/gluetun#2243",
  },
  {
    text:
      "Failed to pull images of the stack: compose pull operation failed: no matching manifest for linux/arm64/v8 in the manifest list entries |",
    rule: "image-platform-arm",
    source: "Freika/dawarich#1840",
  },
  {
    text:
      'failed to solve: <custom-cr>/<repo>:<tag>: failed to resolve source metadata for <custom-cr>/<repo>:<tag>: error getting credentials - err: exec: "docker-credential-desktop.exe": executable file not found in $PATH, out: ``',
    rule: "docker-credential-desktop",
    source: "rancher/rancher#46868",
  },
  {
    text:
      "2021-05-22T09:00:51.062463283Z Fatal Python error: init_interp_main: can't initialize time\n2021-05-22T09:00:51.068656543Z Python runtime state: core initialized\n2021-05-22T09:00:51.068740690Z PermissionError: [Errno 1] Operation not permitted",
    rule: "libseccomp-without-time64",
    source: "MiguelNdeCarvalho/speedtest-exporter#71",
  },
  {
    text:
      "$ docker run hello-world\ndocker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/moby/ec41588606fcd4b3a6c71d48fdcf01836f5e5899066c17748b111bd8cfd73cf0/log.json: no such file or directory): runc did not terminate successfully: exit status 127: unknown.",
    rule: "runtime-binary-broken",
    source: "https://gusmachine.dev/posts/2024/12/31/2024-12-31-docker-runc",
  },
  {
    text: "no suitable node (missing plugin on 3 nodes)",
    rule: "docker-swarm-node-plugin",
    source: "moby/swarmkit#2392",
  },
  {
    text:
      'Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: exec: "/etc/sentry/entrypoint.sh": stat /etc/sentry/entrypoint.sh: no such file or directory: unknown',
    rule: "entry-script-missing",
    source: "getsentry/self-hosted#1650",
  },
  {
    text:
      "[2023-08-08T21:36:04.521Z] docker: Error response from daemon: invalid mount config for type \"bind\": bind source path does not exist: /app.\nSee 'docker run --help'.",
    rule: "docker-mount-source",
    source: "devcontainers/cli#613",
  },
  {
    text:
      'invalid argument "source=,target=,type=bind,consistency=cached" for "--mount" flag: target is required\nSee \'docker run --help\'.',
    rule: "docker-mount-flag",
    source: "microsoft/vscode-remote-release#8999",
  },
  {
    text:
      "WARNING: MongoDB 5.0+ requires a CPU with AVX support, and your current system does not appear to have that!\n  see https://jira.mongodb.org/browse/SERVER-54407\n  see also https://www.mongodb.com/community/forums/t/mongodb-5-0-cpu-intel-g4650-compatibility/116610/2\n  see also https://github.com/docker-library/mongo/issues/485#issuecomment-891991814",
    rule: "cpu-instructions-missing",
    source: "bigcapitalhq/bigcapital#364",
  },
  {
    text:
      "Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting rlimits for ready process: error setting rlimit type 8: operation not permitted",
    rule: "rlimit-memlock-denied",
    source: "onyx-dot-app/onyx#9277",
  },
  {
    text: "docker: Error response from daemon: OCI runtime create failed: wrong rlimit value: RLIMIT_: unknown.",
    rule: "rlimit-unnamed",
    source: "docker/for-linux#450",
  },
  {
    text:
      "Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: initialization error: nvml error: driver/library version mismatch: unknow",
    rule: "nvidia-driver-version",
    source: "fauxpilot/fauxpilot#218",
  },
  {
    text:
      "Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running prestart hook #0: exit status 1, stdout: , stderr: Using requested mode 'cdi'\ninvoking the NVIDIA Container Runtime Hook directly (e.g. specifying the docker --gpus flag) is not supported. Please use the NVIDIA Container Runtime (e.g. specify the --runtime=nvidia flag) instead.\nError: failed to start containers: whisper-cpp",
    rule: "nvidia-hook-mode",
    source: "NVIDIA/nvidia-container-toolkit#1246",
  },
  {
    text:
      "docker Error response from daemon: pull access denied for python3.6, repository does not exist or may require 'docker login'.",
    rule: "image-tag-glued",
    source: "koaning/calmcode-feedback#29",
  },
  {
    text:
      '  19:44:52.125 ERROR [DockerClientProviderStrategy] [main] Could not find a valid Docker environment. Please check configuration. Attempted configurations were:\n  \tUnixSocketClientProviderStrategy: failed with exception BadRequestException (Status 400: {"message":"client version 1.32 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version"}\n  )\n  \tDockerDesktopClientProviderStrategy: failed with exception NullPointerException (null). Root cause NullPointerException (null)As no valid configuration was found, execution cannot continue.',
    rule: "testcontainers-api-version",
    source: "apache/pinot#17704",
  },
  {
    text: "Job for docker.service failed because the control process exited with error code",
    rule: "docker-service-failed",
    source: "docker/for-linux#162",
  },
  {
    text:
      "running engine: waiting for the VM setup to be ready: preparing VM: creating disk folder /Users/other/Library/Containers/com.docker.docker/Data/vms/0/data: mkdir /Users/other: permission denied",
    rule: "docker-desktop-disk-folder",
    source: "docker/for-mac#7540",
  },
  {
    text:
      'running engine: waiting for the VM setup to be ready: preparing VM: ensuring disk: Cannot resize "/Users/user/Library/Containers/com.docker.docker/Data/vms/0/data/Docker.raw" to 190330MiB: truncate /Users/user/Library/Containers/com.docker.docker/Data/vms/0/data/Docker.raw: permission denied',
    rule: "docker-desktop-disk-folder",
    source: "docker/for-mac#7638",
  },
  {
    text:
      "ERROR: for web  Cannot start service web: Mounts denied: approving path/to/project/root/dir: file does not exist\nERROR: Encountered errors while bringing up the project.",
    rule: "docker-desktop-share-missing",
    source: "docker-archive/compose-cli#1043",
  },
  {
    text:
      "Trying to fix docker.sock permissions internally...\ngroupadd: GID '0' already exists\nDocker socket is not readable by the www-data user. Cannot continue.",
    rule: "nextcloud-aio-socket",
    source: "nextcloud/all-in-one#10",
  },
  {
    text:
      "Trying to fix docker.sock permissions internally...\nCreating docker group internally with id 997\nDocker v1.41 is not supported by your docker engine. Cannot proceed.",
    rule: "nextcloud-aio-api-version",
    source: "nextcloud/all-in-one#522",
  },
  {
    text:
      'ERROR [Alice]: o.t.d.DockerClientProviderStrategy - Could not find a valid Docker environment. Please check configuration. Attempted configurations were: ERROR [Alice]: o.t.d.DockerClientProviderStrategy - UnixSocketClientProviderStrategy: failed with exception BadRequestException (Status 400: {"message":"client version 1.32 is too old. Minimum supported API version is 1.40, please upgrade your client to a newer version"} )',
    rule: "testcontainers-api-version",
    source: "vladmihalcea/hypersistence-utils#844",
  },
  {
    text:
      "failed to install app: Error response from daemon: client version 1.24 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version",
    rule: "docker-api-version",
    source: "moby/moby daemon (form)",
  },
  {
    text:
      "Cannot determine cgroup we are running in: No medium found\nFailed to allocate manager object: No medium found\n[!!!!!!] Failed to allocate manager object, freezing.\nFreezing execution.",
    rule: "systemd-in-container",
    source: "balena-io-library/base-images#546",
  },
  {
    text: "1/3: no suitable node (scheduling constraints not satisfied on 3 nodes)",
    rule: "docker-swarm-node-constraint",
    source: "moby/swarmkit manager/scheduler/filter.go (form)",
  },
  {
    text: "no suitable node (unsupported platform on 2 nodes)",
    rule: "docker-swarm-node-platform",
    source: "moby/swarmkit manager/scheduler/filter.go (form)",
  },
  {
    text: "no suitable node (host-mode port already in use on 1 node)",
    rule: "docker-swarm-node-port",
    source: "moby/swarmkit manager/scheduler/filter.go (form)",
  },
  {
    text: "no suitable node (2 nodes not available for new tasks)",
    rule: "docker-swarm-node-unavailable",
    source: "moby/swarmkit manager/scheduler/filter.go (form)",
  },
  {
    text: "no suitable node (max replicas per node limit exceed; scheduling constraints not satisfied on 1 node)",
    rule: "docker-swarm-no-node",
    source: "moby/swarmkit manager/scheduler/filter.go (form)",
  },
  {
    text:
      "docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web (ab12): failed to bind host port 0.0.0.0:1053/tcp: address already in use",
    rule: "host-port-in-use",
    source: "moby/moby daemon/libnetwork (form)",
  },
  {
    text:
      "Error response from daemon: driver failed programming external connectivity on endpoint dns (ab12): failed to bind host port for 0.0.0.0:8053:172.24.0.2:53/tcp: address already in use",
    rule: "host-port-in-use",
    source: "moby/moby daemon/libnetwork (form)",
  },
  {
    text:
      "docker: invalid argument \"abc\" for \"-m, --memory\" flag: invalid size: 'abc'\n\nRun 'docker run --help' for more information",
    rule: "docker-flag-invalid",
    source: "docker/cli cli/command/container/opts.go (form)",
  },
  {
    text:
      "invalid argument \"type=bind,source=/a,target=/b,foo=bar\" for \"--mount\" flag: unexpected key 'foo' in 'foo=bar'\nSee 'docker run --help'.",
    rule: "docker-mount-flag",
    source: "docker/cli opts/mount.go (form)",
  },
  {
    text:
      "docker.errors.DockerException: Credentials store error: StoreError('docker-credential-desktop.exe not installed or not available in PATH')",
    rule: "docker-credential-desktop",
    source: "docker/docker-py docker/credentials/store.py (form)",
  },
  {
    text:
      "docker: Error response from daemon: pull access denied for node20-alpine, repository does not exist or may require 'docker login': denied: requested access to the resource is denied.",
    rule: "image-tag-glued",
    source: "moby/moby daemon (form)",
  },
  {
    text:
      "docker: Error response from daemon: pull access denied for node-app, repository does not exist or may require 'docker login': denied: requested access to the resource is denied.",
    rule: "image-access-denied",
    source: "moby/moby daemon (form)",
  },
  {
    text:
      "Error response from daemon: container 61a40a4873be5abc2747ba15a1a156d6d92d5688c2058c4e2f7431f5c3755605 is not running",
    rule: "docker-container-not-running",
    source: "moby/moby daemon/container_operations.go (form)",
  },
  {
    text:
      'Error: invalid argument "abc" for "--replicas" flag: strconv.ParseInt: parsing "abc": invalid syntax\nSee \'kubectl scale --help\' for usage.',
    rule: null,
    source: "spf13/pflag (form)",
  },
  {
    text: 'error setting interface "wg0" MTU to 1500: cannot assign requested address',
    rule: null,
    source: "(form)",
  },
  {
    text: "Couldn't open log: write /srv/app/run.log: no space left on device",
    rule: null,
    source: "(form)",
  },
  {
    text:
      "Error response from daemon: rpc error: code = Unknown desc = The swarm does not have a leader. It's possible that too few managers are online. Make sure more than half of the managers are online.",
    rule: "docker-swarm-no-leader",
    source: "moby/swarmkit manager/state/raft/raft.go (form)",
  },
  {
    text:
      "Error response from daemon: Swarm certificates have expired. To replace them, leave the swarm and join again.",
    rule: "docker-swarm-certificates",
    source: "moby/moby daemon/cluster/errors.go (form)",
  },
  {
    text:
      'Error response from daemon: Swarm is encrypted and needs to be unlocked before it can be used. Please use "docker swarm unlock" to unlock it.',
    rule: "docker-swarm-locked",
    source: "moby/moby daemon/cluster/errors.go (form)",
  },
  {
    text:
      'Error response from daemon: Timeout was reached before node joined. The attempt to join the swarm will continue in the background. Use the "docker info" command to see the current swarm status of your node.',
    rule: "docker-swarm-join-timeout",
    source: "moby/moby daemon/cluster/errors.go (form)",
  },
  {
    text: "docker: invalid env file (.env): variable 'export FOO' contains whitespaces",
    rule: "docker-env-file",
    source: "docker/cli pkg/kvfile/kvfile.go (form)",
  },
  {
    text: "error: variable 'a b' contains whitespaces",
    rule: null,
    source: "(form)",
  },
  {
    text:
      "It seems like you did not give the mastercontainer volume the correct name? (The 'nextcloud_aio_mastercontainer' volume was not found.)\nUsing a different name is not supported since the built-in backup solution will not work in that case!",
    rule: "nextcloud-aio-command",
    source: "nextcloud/all-in-one Containers/mastercontainer/start.sh (form)",
  },
  {
    text: "01:02 is not a valid mac address",
    rule: null,
    source: "(form)",
  },
  {
    text:
      "docker: Error response from daemon: pull access denied for python3-flask, repository does not exist or may require 'docker login'",
    rule: "image-access-denied",
    source: "moby/moby daemon (an image of one's own)",
  },
];
