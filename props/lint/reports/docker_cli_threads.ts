/** Reports from threads on docker, Compose and what starts containers with them. @module */

import type { Report } from "./report.ts";

/** Threads on docker, Compose and what starts containers with them. */
export const DOCKER_CLI_THREAD_REPORTS: readonly Report[] = [
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
      "Deployment error\nFailed to deploy a stack: Network search_searxng Creating Network search_searxng Error failed to create network search_searxng: Error response from daemon: all predefined address pools have been fully subnetted",
    rule: "docker-network-pools",
    source: "portainer/portainer#12386",
  },
  {
    text:
      "  /usr/bin/docker pull ghcr.io/rtcamp/action-slack-notify:v2.3.3\n  failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory\n  Warning: Docker pull failed with exit code 1, back off 1.228 seconds before retry.\n  /usr/bin/docker pull ghcr.io/rtcamp/action-slack-notify:v2.3.3\n  failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory\nError: Docker pull failed with exit code 1",
    rule: "docker-not-running",
    source: "hiero-ledger/solo#4078",
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
    text:
      "Error response from daemon: NanoCPUs can not be set, as your kernel does not support CPU CFS scheduler or the cgroup is not mounted",
    rule: "docker-limit-unsupported",
    source: "gesellix/Bose-SoundTouch#222",
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
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: bpf_prog_query(BPF_CGROUP_DEVICE) failed: invalid argument: unknown.\nERRO[0000] error waiting for container: context canceled",
    rule: "cgroup-device-filter-kernel",
    source: "hardkernel/linux#433",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: cgroup namespaces aren't enabled in the kernel: unknown.\nERRO[0007] error waiting for container: context canceled",
    rule: "cgroup-namespace-unsupported",
    source: "docker/for-linux#1360",
  },
  {
    text:
      "root@Unraid:/mnt/user0/appdata/dhcp-netboot.xyz# docker-compose up\nAttaching to netbootxyz\nError response from daemon: failed to create the ipvlan port: device or resource busy'",
    rule: "docker-parent-busy",
    source: "samdbmg/dhcp-netboot.xyz#9",
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
    rule: "rlimit-unknown",
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
];
