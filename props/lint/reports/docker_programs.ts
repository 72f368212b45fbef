/** Reports from the trackers of applications whose containers Docker does not make or start. @module */

import type { Report } from "./report.ts";

/** Reports of Docker below applications, tools and platforms. */
export const DOCKER_PROGRAM_REPORTS: readonly Report[] = [
  {
    "text":
      "Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running prestart hook #0: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy' ",
    "rule": "hook-failed",
    "source": "duixcom/Duix-Avatar#362",
  },
  {
    "text":
      '[+] Running 1/0\n ✔ Container s-ui  Created    0.0s\nAttaching to s-ui\nError response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "./entrypoint.sh": stat ./entrypoint.sh: no such file or directory: unknown',
    "rule": "entry-script-missing",
    "source": "alireza0/s-ui#249",
  },
  {
    "text":
      "Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to create new parent process: namespace path: lstat /proc/630422/ns/net: no such file or directory: unknown",
    "rule": "namespace-path-missing",
    "source": "moby/moby#46490",
  },
  {
    "text":
      "$ docker compose up\n[+] Running 2/2\n ✔ hello-arm64 Pulled     1.1s \n ✔ hello-amd64 Pulled     1.1s \n[+] Running 1/2\n ✘ Container truc-hello-arm64-1               Error response from daemon: image with reference debian was found but its platform (linux/amd64) d...                                0.0s \n ⠋ Container 445577bb3fe3_truc-hello-amd64-1  Recreate                                                                                                                             0.0s \nError response from daemon: image with reference debian was found but its platform (linux/amd64) does not match the specified platform (linux/arm64)",
    "rule": "image-platform",
    "source": "docker/compose#12859",
  },
  {
    "text":
      'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "dev-entrypoint.sh": executable file not found in $PATH: unknown',
    "rule": "entry-script-missing",
    "source": "Freika/dawarich#738",
  },
  {
    "text":
      "C:\\Users\\user>docker run -p 8080:8080 -p 50000:50000 -v /Users/user/Jenkins_Home:/var/jenkins_home jenkins\ndocker: Error response from daemon: driver failed programming external connectivity on endpoint flamboyant_franklin (ea439571d152980a7fdd8b5804fd8f5e00162f5d6a8a5219296545e918aaf14c): Error starting userland proxy: mkdir /port/tcp:0.0.0.0:50000:tcp:10.17.0.9:50000: input/output error.",
    "rule": "docker-desktop-ports-lost",
    "source": "docker/compose#6505",
  },
  {
    "text":
      "Error response from daemon: driver failed programming external connectivity on endpoint nginx-proxy (669659d666e6b6164716c6009cc1f1b413f2130e8d6238db341769bce23620fa): Error starting userland proxy: Bind for 0.0.0.0:80: unexpected error (Failure EADDRINUSE)\nError: failed to start containers: nginx-proxy",
    "rule": "host-port-in-use",
    "source": "nginx-proxy/nginx-proxy#838",
  },
  {
    "text":
      'Error response from daemon: AppArmor enabled on system but the docker-default profile could not be loaded: running `apparmor_parser apparmor_parser --version` failed with output: error: exec: "apparmor_parser": executable file not found in $PATH',
    "rule": "apparmor-parser-missing",
    "source": "IceWhaleTech/CasaOS#866",
  },
  {
    "text":
      "casaOS安装应用报错 Error response from daemon: Get &quot;https://registry-1.docker.io/v2/&quot;: context deadline exceeded",
    "rule": "registry-unreachable",
    "source": "IceWhaleTech/CasaOS#2231",
  },
  {
    "text":
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp [2600:1f18:2148:bc01:20a3:9c3e:d4a7:9fb]:443: connect: network is unr...',
    "rule": "registry-ipv6-unreachable",
    "source": "IceWhaleTech/CasaOS#2006",
  },
  {
    "text":
      "[15:11:13.718][WSL2Provisioning  ][Error  ] Failed to check distro: exit code: -1\n stdout: Server execution failed\n\n stderr: \n[15:13:13.896][LinuxWSL2Engine   ][Info   ] Stopping windows side processes\n[15:15:14.062][LinuxWSL2Engine   ][Info   ] Stopping engine\n[15:17:14.167][WSL2Provisioning  ][Error  ] Failed to check distro: exit code: -1\n stdout: Server execution failed\n\n stderr: \n[15:17:14.543][Engines           ][Error  ] Start failed with Failed to check distro: exit code: -1\n stdout: Server execution failed\n",
    "rule": "docker-desktop-wsl",
    "source": "docker/for-win#7300",
  },
  {
    "text":
      "System.InvalidOperationException:\nFailed to terminate distro: exit code: -1\n stdout: There is no distribution with the supplied name.\n\n stderr: \n   at Docker.Core.WslShortLivedCommandResult.LogAndThrowIfUnexpectedExitCode(String prefix, ILogger log, Int32 expectedExitCode) in C:\\workspaces\\stable-2.3.x\\src\\github.com\\docker\\pinata\\win\\src\\Docker.Core\\WslCommand.cs:line 119\n   at Docker.Engines.WSL2.WSL2Provisioning.<TerminateDistroAsync>d__13.MoveNext() in C:\\workspaces\\stable-2.3.x\\src\\github.com\\docker\\pinata\\win\\src\\Docker.Desktop\\Engines\\WSL2\\WSL2Provisioning.cs:line 119",
    "rule": "wsl-distribution-missing",
    "source": "docker/for-win#7452",
  },
  {
    "text":
      "deploying WSL2 distributions\nensuring data disk is available: exit code: 4294967295: running WSL command wsl.exe C:\\WINDOWS\\System32\\wsl.exe --mount --bare --vhd <HOME>\\AppData\\Local\\Docker\\wsl\\disk\\docker_data.vhdx: Invalid command line option: --mount\n\nCopyright (c) Microsoft Corporation. All rights reserved.\n\nUsage: wsl.exe [Argument] [Options...] [CommandLine]\n\nArguments for running Linux binaries:\n\n    If no command line is provided, wsl.exe launches the default shell.\n\n    --exec, -e <CommandLine>\n        Execute the specified command without using the default Linux shell.\n",
    "rule": "wsl-outdated",
    "source": "docker/for-win#14593",
  },
  {
    "text":
      "org.testcontainers.containers.ContainerLaunchException: Aborting attempt to link to container 2fxwz9ug2gj2_elasticsearch_1 as it is not running\norg.testcontainers.containers.ContainerLaunchException: Container startup failed",
    "rule": "docker-container-not-running",
    "source": "testcontainers/testcontainers-java#1481",
  },
  {
    "text":
      'root@ubuntu:~/cluster-api-provider-vsphere/installer# ./build/build.sh ova-dev\n--------------------------------------------------\nstarting docker dev build container...\ndocker: Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "exec: \\"./build/build-ova.sh\\": stat ./build/build-ova.sh: no such file or directory": unknown.',
    "rule": "entry-script-missing",
    "source": "kubernetes-sigs/cluster-api-provider-vsphere#288",
  },
  {
    "text":
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: " /bin/bash": stat  /bin/bash: no such file or directory: unknown.',
    "rule": "image-without-bash",
    "source": "input-output-hk/devx#155",
  },
  {
    "text":
      "Error response from daemon: error while creating mount source path '/host_mnt/private/var/db/timezone/tz/2023c.1.0/zoneinfo/Australia/Brisbane': mkdir /host_mnt/private/var/db/timezone/tz/2023c.1.0: operation not permitted",
    "rule": "docker-desktop-drive-lost",
    "source": "immich-app/immich#7105",
  },
  {
    "text":
      "failed to deploy a stack: Network immich_default Creating Network immich_default Created Container immich_redis Creating Container immich_postgres Creating Container immich_machine_learning Creating Container immich_redis Created Container immich_machine_learning Created Container immich_postgres Created Container immich_server Creating Container immich_server Created Container immich_postgres Starting Container immich_redis Starting Container immich_machine_learning Starting Container immich_redis Started Container immich_machine_learning Started Error response from daemon: Bind mount failed: '/data/compose/x/postgres' does not exists",
    "rule": "synology-mount-source",
    "source": "immich-app/immich#11521",
  },
  {
    "text":
      "  -v '/mnt/user/Photos/Immich/':'/photos':'rw'\n  -v '':'/import':'ro'\n  -v '/mnt/user/appdata/immich':'/config':'rw' 'ghcr.io/imagegenius/immich'\ndocker: invalid spec: :/import:ro: empty section between colons.\nSee 'docker run --help'.\n\nThe command failed.",
    "rule": "docker-volume-spec",
    "source": "imagegenius/docker-immich#315",
  },
  {
    "text": "Error: Error response from daemon: No such image: supabase/postgres:14.1.0",
    "rule": "image-not-local",
    "source": "supabase/cli#118",
  },
  {
    "text":
      "Error: failed to start container: Error response from daemon: error while creating mount source path '/host_mnt/Users/user/.docker/run/docker.sock': mkdir /host_mnt/Users/user/.docker/run/docker.sock: operation not supported",
    "rule": "docker-socket-path",
    "source": "nektos/act#2239",
  },
  {
    "text":
      '08:43:10.150Z FATAL wings: A fatal error was encountered while attempting to create a server.\n\nError: (HTTP code 400) unexpected - invalid mount config for type "bind": bind source path does not exist: /srv/daemon-data/29159249-55d9-41cb-a03d-e762f5612d5c\n\nat /srv/daemon/node_modules/docker-modem/lib/modem.js:254:17\nat getCause (/srv/daemon/node_modules/docker-modem/lib/modem.js:284:7)\nat Modem.buildPayload (/srv/daemon/node_modules/docker-modem/lib/modem.js:253:5)',
    "rule": "docker-mount-source",
    "source": "ccarney16/pterodactyl-containers#22",
  },
  {
    "text":
      "failed to deploy a stack: unknown shorthand flag: 'f' in -f See 'docker --help'. Usage: docker [OPTIONS] COMMAND A self-sufficient runtime for containers Options: --config string Location of client config files (default \"/.docker\") -c, --context string",
    "rule": "docker-cli-plugin-missing",
    "source": "portainer/portainer#6543",
  },
  {
    "text":
      "Failed to deploy a stack: failed to create compose project: failed to resolve services environment: env file /data/compose/1/.env not found: stat /data/compose/1/.env: no such file or directory",
    "rule": "compose-file-missing",
    "source": "portainer/portainer#12919",
  },
  {
    "text":
      'Failed to deploy a stack: compose build operation failed: unable to prepare context: path "/data/compose/xx/modules" not found.',
    "rule": "build-context-missing",
    "source": "portainer/portainer#12569",
  },
  {
    "text":
      "Using Docker executor with image docker:git ...\nERROR: Preparation failed: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running? (executor_docker.go:1173:0s)\nWill be retried in 3s ...\nUsing Docker executor with image docker:git ...\nERROR: Preparation failed: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running? (executor_docker.go:1173:0s)\nWill be retried in 3",
    "rule": "docker-not-running",
    "source": "ros-industrial/industrial_ci#367",
  },
  {
    "text": "failed to start daemon: mkdir /var/lib/docker/runtimes: not a directory",
    "rule": "docker-data-unusable",
    "source": "docker/for-linux#47",
  },
  {
    "text":
      'Traceback (most recent call last):\n  File "docker-compose", line 3, in <module>\n  File "compose/cli/main.py", line 81, in main\n  File "compose/cli/main.py", line 200, in perform_command\n  File "compose/cli/command.py", line 60, in project_from_options\n  File "compose/cli/command.py", line 152, in get_project\n  File "compose/cli/docker_client.py", line 41, in get_client\n  File "compose/cli/docker_client.py", line 170, in docker_client\n  File "docker/api/client.py", line 197, in __init__\n  File "docker/api/client.py", line 221, in _retrieve_server_version\ndocker.errors.DockerException: Error while fetching server API version: (\'Connection aborted.\', FileNotFoundError(2, \'No such file or directory\'))',
    "rule": "docker-not-running",
    "source": "ClassmateLin/dm-ticket#30",
  },
  {
    "text":
      'Traceback (most recent call last):\n  File "site-packages\\docker\\api\\client.py", line 205, in _retrieve_server_version\n  File "site-packages\\docker\\transport\\npipeconn.py", line 32, in connect\n  File "site-packages\\docker\\transport\\npipesocket.py", line 23, in wrapped\n  File "site-packages\\docker\\transport\\npipesocket.py", line 72, in connect\n  File "site-packages\\docker\\transport\\npipesocket.py", line 59, in connect\npywintypes.error: (2, \'CreateFile\', \'Le fichier spécifié est introuvable.\')\n\nDuring handling of the above exception, another exception occurred:\n\ndocker.errors.DockerException: Error while fetching server API version: (2, \'CreateFile\', \'Le fichier spécifié est introuvable.\')',
    "rule": "docker-desktop-not-running",
    "source": "docker/compose#7852",
  },
  {
    "text":
      "docker.errors.DockerException: Error while fetching server API version: HTTPConnection.request() got an unexpected keyword argument 'chunked'",
    "rule": "compose-1-outdated",
    "source": "itzg/docker-minecraft-server#2578",
  },
  {
    "text":
      'docker.errors.APIError: 500 Server Error: Internal Server Error ("b\'dial unix docker.raw.sock: connect: no such file or directory\'")\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File "docker-compose", line 3, in <module>\n  File "compose/cli/main.py", line 67, in main',
    "rule": "docker-desktop-not-running",
    "source": "ketodiet/keto-calculator#2",
  },
  {
    "text":
      "docker.errors.DockerException: Error while fetching server API version: Not supported URL scheme http+docker",
    "rule": "compose-1-outdated",
    "source": "fluidblue/adminer-sqlite#1",
  },
  {
    "text":
      "docker: Error response from daemon: driver failed programming external connectivity on endpoint bind (14e1a51512de042991a14eab288fa25d20be36ef0d49235270617c9d61e19910): iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 10000 -j DNAT --to-destination 10.17.0.2:10000 ! -i docker0: iptables: No chain/target/match by that name.\n (exit status 1).\n[root@base log]# ^C",
    "rule": "cni-firewall",
    "source": "moby/moby#26494",
  },
  {
    "text":
      "12d74da67b02890be741505e3e96df26475be943bfb1f965e1b2b671f9606b24\ndocker: Error response from daemon: driver failed programming external connectivity on endpoint wonderful_haibt (2577ec1a033f233c76f7a3066b60ae2ed63d24662691fa115506104c2f3f45d8):  (COMMAND_FAILED: '/usr/sbin/iptables -w2 -t nat -A DOCKER -p tcp -d 0/0 --dport 33249 -j DNAT --to-destination 10.17.0.5:22 ! -i docker0' failed: iptables: No chain/target/match by that name",
    "rule": "cni-firewall",
    "source": "pytest-dev/pytest-testinfra#485",
  },
  {
    "text":
      '[+] Running 9/10\n ✔ Network docker_ragflow      Created         0.0s \n ✔ Volume "docker_esdata01"    Created       0.0s \n ✔ Container ragflow-redis     Started       5.3s \n ✔ Container ragflow-mysql     Healthy      25.9s \n ⠋ Container ragflow-server    Starting     26.4s \nError response from daemon: could not select device driver "nvidia" with capabilities: [[gpu]]',
    "rule": "docker-gpu-driver-missing",
    "source": "infiniflow/ragflow#9573",
  },
  {
    "text":
      "services.stable-diffusion.deploy.resources.reservations value Additional properties are not allowed ('devices' was unexpected)\nThe Compose file './docker-compose.yaml' is invalid because:",
    "rule": "compose-devices-unknown",
    "source": "Sygil-Dev/sygil-webui#490",
  },
  {
    "text":
      'ERROR: for zigbee2mqtt  Cannot start service zigbee2mqtt: b\'error gathering device information while adding custom device "/dev/ttyACM0": no such file or directory',
    "rule": "device-missing-serial",
    "source": "gcgarner/IOTstack#66",
  },
  {
    "text":
      '20-02-03 07:54:30 ERROR (SyncWorker_7) [hassio.docker] Can\'t start addon_core_deconz: 500 Server Error: Internal Server Error ("linux runtime spec devices: error gathering device information while adding custom device "/dev/bus/usb": no such file or directory")',
    "rule": "device-missing-usb",
    "source": "home-assistant/addons#1036",
  },
  {
    "text":
      "[dockhand-dockhand-1] Container plex-plex-1 Error response from daemon: failed to populate volume: error while mounting volume '/var/lib/docker/volumes/plex_media/_data': failed to mount local volume: mount //10.10.10.1/media/media:/var/lib/docker/volumes/plex_media/_data, data: username=docker,password=********,uid=1001,gid=1001,vers=3.0: permission denied ",
    "rule": "docker-volume-server-denied",
    "source": "Finsys/dockhand#798",
  },
  {
    "text":
      "PS C:\\Users\\user\\Desktop> docker run --rm -v myvolume:/root -it --privileged debian:stretch bash\nC:\\Program Files\\Docker\\Docker\\Resources\\bin\\docker.exe: Error response from daemon: error while mounting volume with options: type='cifs' device='//10.0.75.1/hlds' o='username=dockerfile,password=docker': permission denied.\nSee 'C:\\Program Files\\Docker\\Docker\\Resources\\bin\\docker.exe run --help'.",
    "rule": "docker-volume-server-denied",
    "source": "docker/for-win#2042",
  },
  {
    "text":
      "docker: Error response from daemon: chown /var/lib/docker-volumes/netshare/nfs/testvolume: operation not permitted.",
    "rule": "docker-volume-copy-refused",
    "source": "ContainX/docker-volume-netshare#94",
  },
  {
    "text": "$ docker-compose run -d ubuntu ls\nAddress already in use",
    "rule": null,
    "component": "docker",
    "source": "docker/compose#3497",
    "why": "any program prints these words of a port or an address",
  },
  {
    "text": "Error response from daemon: failed to set up container networking: Address already in use",
    "rule": "docker-network-address",
    "source": "hiero-ledger/hiero-local-node#1395",
  },
  {
    "text":
      "Unable to find image 'getumbrel/tor:v0.4.1.9' locally\ndocker: Error response from daemon: Get https://registry-1.docker.io/v2/: dial tcp: lookup registry-1.docker.io on [::1]:53: read udp [::1]:60779->[::1]:53: read: connection refused.",
    "rule": "registry-dns-unset",
    "source": "getumbrel/umbrel-os#211",
  },
  {
    "text": "readlink /var/lib/docker/overlay2/l/QNYES6I5622PRZBU7TXSXLHG4X: no such file or directory",
    "rule": "docker-layer-missing",
    "source": "getumbrel/umbrel#986",
  },
  {
    "text":
      "ERROR: for 8a5453c02b09_manager  'ContainerConfig'\n\nERROR: for 1f8d47c4297e_auth  'ContainerConfig'\n\nERROR: for manager  'ContainerConfig'\n\nERROR: for auth  'ContainerConfig'\nTraceback (most recent call last):\n  File \"/usr/bin/docker-compose\", line 33, in <module>\n    sys.exit(load_entry_point('docker-compose==1.29.2', 'console_scripts', 'docker-compose')())\n  File \"/usr/lib/python3/dist-packages/compose/cli/main.py\", line 81, in main\n    command_func()",
    "rule": "compose-1-outdated",
    "source": "getumbrel/umbrel#1785",
  },
  {
    "text":
      '~# dockerd\n[...]\ngrpc: addrConn.createTransport failed to connect to {unix:///var/run/docker/containerd/containerd.sock  <nil> 0 <nil>}. Err :connection error: desc = "transport: Error while dialing dial unix:///var/run/docker/containerd/containerd.sock: timeout". Reconnecting...  module=grpc\nfailed to start daemon: Devices cgroup isn\'t mounted',
    "rule": "cgroup-v1-unmounted",
    "source": "getumbrel/umbrel#1583",
  },
  {
    "text":
      "`sudo docker start nextcloud-aio-apache\nError response from daemon: driver failed programming external connectivity on endpoint nextcloud-aio-apache (c797952c0b6806cda379eda52bebabfe0171e134d8e879479c10ae0bd0325f51): Bind for 0.0.0.0:443 failed: port is already allocated\nError: failed to start containers: nextcloud-aio-apache\n`",
    "rule": "host-port-allocated",
    "source": "nextcloud/all-in-one#349",
  },
  {
    "text":
      "java.io.IOException: Failed to run image 'trion/ng-cli-karma'. Error: docker: Error response from daemon: grpc: the connection is unavailable.",
    "rule": "docker-containerd-lost",
    "source": "trion-development/docker-ng-cli-karma#10",
  },
  {
    "text":
      "Error: (HTTP code 409) container stopped/paused - container f14c2e9e4559b2845b746e7d7eb368566634813e9a93239ab4e9d58688846d67 is not running \n    at C:\\code\\app\\node_modules\\docker-modem\\lib\\modem.js:343:17\n    at getCause (C:\\code\\app\\node_modules\\docker-modem\\lib\\modem.js:373:7)\n    at Modem.buildPayload (C:\\code\\app\\node_modules\\docker-modem\\lib\\modem.js:342:5)",
    "rule": "docker-container-not-running",
    "source": "testcontainers/testcontainers-node#749",
  },
  {
    "text":
      '"msg": "Error creating container: 500 Server Error: Internal Server Error (\\"error creating aufs mount to /var/lib/docker/aufs/mnt/b340d708451a880816c0b3921defdee2a30ce16a381fc7003cea2fae2d1eb465-init: mount target=/var/lib/docker/aufs/mnt/b340d708451a880816c0b3921defdee2a30ce16a381fc7003cea2fae2d1eb465-init data=br:/var/lib/docker/aufs/diff/b340d708451a880816c0b3921defdee2a30ce16a381fc7003cea2fae2d1eb465-init=rw:/var/lib/docker/aufs/diff/2abf=ro+wh,dio,xino=/dev/shm/aufs.xino: invalid argument\\")"',
    "rule": "docker-storage-filesystem",
    "source": "hadret/ansible-role-containers#8",
  },
  {
    "text":
      "docker: Error response from daemon: open \\\\.\\pipe\\docker_engine_linux: The system cannot find the file specified.\nSee 'docker run --help'.",
    "rule": "docker-desktop-not-running",
    "source": "docker/for-win#8028",
  },
  {
    "text":
      'decidim_redis_1 is up-to-date\ndecidim_pg_1 is up-to-date\nStarting decidim_decidim_1 ... error\n\nERROR: for decidim_decidim_1  Cannot start service decidim: OCI runtime create failed: container_linux.go:370: starting container process caused: exec: "/usr/local/bin/entrypoint.sh": permission denied: unknown\n\nERROR: for decidim  Cannot start service decidim: OCI runtime create failed: container_linux.go:370: starting container process caused: exec: "/usr/local/bin/entrypoint.sh": permission denied: unknown',
    "rule": "script-not-executable",
    "source": "decidim/docker#76",
  },
  {
    "text":
      'docker-compose --profile "*" up -d \n[+] Running 12/14\n ✔ Network docker_coze-network          Created           0.0s \n ⠏ Container coze-mysql                 Starting          90.9s \n ✘ Container coze-minio                 Error             90.9s \nError response from daemon: failed to create shim task: OCI runtime create failed: container_linux.go:329: starting container process caused "permission denied": unknown',
    "rule": "init-file-denied",
    "source": "coze-dev/coze-studio#261",
  },
  {
    "text":
      "Error response from daemon: Failed to Setup IP tables: Unable to enable SKIP DNAT rule:  (iptables failed: iptables --wait -t nat -I DOCKER -i br-75f3817a8fe1 -j RETURN: iptables: No chain/target/match by that name.\n (exit status 1))",
    "rule": "cni-firewall",
    "source": "Websoft9/websoft9#342",
  },
  {
    "text":
      "==> Creating docker network - hadoop\nError response from daemon: Failed to Setup IP tables: Unable to enable DROP INCOMING rule: (iptables failed: iptables --wait -I DOCKER-ISOLATION-STAGE-1 -i br-4e7032a36bae ! -d 192.168.240.0/20 -j DROP: iptables: No chain/target/match by that name.\n(exit status 1))\n\nFAILURE",
    "rule": "cni-firewall",
    "source": "RADAR-base/RADAR-Docker#234",
  },
  {
    "text":
      "2025-Jan-23 18:14:39.290404\nPreparing container with helper image: ghcr.io/coollabsio/coolify-helper:1.0.6.\n2025-Jan-23 18:14:39.400446\ndocker rm -f hskocg0kggscoswow4w4koww\n2025-Jan-23 18:14:39.400446\nError response from daemon: No such container: hskocg0kggscoswow4w4koww\n2025-Jan-23 18:15:39.400446\nOops something is not okay, are you okay? 😢\n2025-Jan-23 18:15:39.400446\nnetwork qg000ggwosw08csg00c84cc8 declared as external, but could not be found\nexit status 1",
    "rule": "docker-network-missing",
    "source": "coollabsio/coolify#4943",
  },
  {
    "text":
      '2026-Aug-26 08:52:29\nError: ParseAddr("fd9e:1322:702c::1/64"): unexpected character, want colon (at "/64")\n2026-Aug-26 08:52:29\n========================================\n2026-Aug-26 08:52:29\nDeployment failed. Removing the new version of your application.',
    "rule": "docker-gateway-prefix",
    "source": "coollabsio/coolify#11510",
  },
  {
    "text":
      "docker: Error response from daemon: failed to create endpoint ecstatic_jepsen on network bridge: failed to add the host (vethd3db6bf) <=> sandbox (vethf69a5f5) pair interfaces: operation not supported.",
    "rule": "cni-link-refused",
    "source": "coollabsio/coolify#1762",
  },
  {
    "text":
      "Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint coolify (61fb06a0af19df9c59cedab1ec7019474cc0af2e6ae7ee53a7720f57035ac86b): Bind for 0.0.0.0:8000 failed: port is already allocated",
    "rule": "host-port-allocated",
    "source": "coollabsio/coolify#5515",
  },
  {
    "text":
      '  Error Message:\n   Docker.DotNet.DockerApiException : Docker API responded with status code=InternalServerError, response={"message":"Get \\"[https://registry-1.docker.io/v2/testcontainers/ryuk/manifests/sha256:533abc56c07b52a26c955d1e7ae428d810582ab01c156384ae79960eb5fa0775\\](https://registry-1.docker.io/v2/testcontainers/ryuk/manifests/sha256:533abc56c07b52a26c955d1e7ae428d810582ab01c156384ae79960eb5fa0775/)\\": read tcp 10.1.0.195:55262->10.219.239.5:443: read: connection reset by peer"}\n\n  Stack Trace:\n     at Docker.DotNet.DockerClient.HandleIfErrorResponseAsync(HttpStatusCode statusCode, HttpResponseMessage response)',
    "rule": "registry-connection-broken",
    "source": "open-telemetry/opentelemetry-dotnet#5264",
  },
  {
    "text":
      "Network netprobe_custom_network Error\nfailed to create network netprobe_custom_network: Error response from daemon: Pool overlaps with other one on this address space",
    "rule": "docker-network-overlaps",
    "source": "plaintextpackets/netprobe_lite#8",
  },
  {
    "text":
      '`$ docker-compose up -d`\n`Creating network "node2321_default" with the default driver`\n`ERROR: could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network`',
    "rule": "docker-network-pools",
    "source": "concourse/concourse#2155",
  },
  {
    "text":
      "Error response from daemon: Cannot restart container test: network 59804f87172a35cd3e3f39c89d9d4b8ea98ad08f5feb424352475ef992ce6626 not found",
    "rule": "docker-network-missing",
    "source": "docker/for-win#3277",
  },
  {
    "text":
      '"ExitCode": 3221225786,\n\t\t"Error": "could not find a network matching network mode 8be2f66ffc25391d4076d428cd5eb7f3a5c28aad64d699d52e9ab276e7e15e07: network 8be2f66ffc25391d4076d428cd5eb7f3a5c28aad64d699d52e9ab276e7e15e07 not found",',
    "rule": "docker-network-missing",
    "source": "docker/compose#12227",
  },
  {
    "text":
      "Docker Desktop encountered an unexpected error and needs to close.\n\nSearch our [troubleshooting documentation](https://docs.docker.com/desktop/troubleshoot/overview/?utm_source=docker_desktop_error_dialog) to find a solution or workaround. Alternatively, you can gather a diagnostics report and submit a support request or GitHub issue.\n\nrunning engine: waiting for the Docker API: engine linux/hyperkit failed to run: running VM: hyperkit: process terminated unexpectedly: exit status 1",
    "rule": "docker-desktop-machine-mac",
    "source": "docker/compose#12077",
  },
  {
    "text":
      "```\nrunning services: running services: running \ncom.docker.build: com.docker.build: running \ncom.docker.build: exit status 1\n```",
    "rule": "docker-desktop-service",
    "source": "docker/for-win#14734",
  },
  {
    "text":
      "An unexpected error occurred\nDocker Desktop encountered an unexpected error and needs to close.\n\nrunning engine: waiting for the Docker API: context deadline exceeded",
    "rule": null,
    "symptom": "Docker Desktop not started",
    "source": "docker/for-mac#7506",
  },
  {
    "text":
      "failed to create shim task OCI runtime create failed unable to start container process unable to apply caps operation not permitted",
    "rule": null,
    "symptom": "container not started",
    "source": "blakeblackshear/frigate#3390",
    "why": "the step's words were copied without their colons",
  },
  {
    "text":
      "docker: Error response from daemon: error while creating mount source path '/opt/homeseer': mkdir /opt/homeseer: read-only file system.",
    "rule": "docker-mount-source-read-only",
    "source": "marthoc/docker-homeseer#17",
  },
  {
    "text":
      "Error response from daemon: error while creating mount source path '/var/lib/plexmediaserver/Library/Application Support/Plex Media Server/Logs': mkdir /var/lib/plexmediaserver: permission denied\nError: failed to start containers: plexpy",
    "rule": "docker-mount-source-denied",
    "source": "linuxserver/docker-tautulli#44",
  },
  {
    "text":
      "Failed to execute command 'export PATH=/bin:/sbin:/usr/bin:/usr/sbin:/usr/local/bin:/usr/local/sbin; export LANG=C.UTF-8; export LANGUAGE=; docker-compose --file '/compose//Portainer CE/Portainer CE.yml' --env-file '/compose//Portainer CE/Portainer CE.env' config 2>&1': validating /compose/Portainer CE/Portainer CE.yml: services.portainer Additional property environemt is not allowed",
    "rule": "compose-key-unknown",
    "source": "OpenMediaVault-Plugin-Developers/openmediavault-compose#7",
  },
  {
    "text":
      'docker/compose/global.env\' up -d 2>&1\': time="2024-06-21T13:43:11+05:30" level=warning msg="/srv/dev-disk-by-uuid-ba6179cb-c505-4a34-ad28-5f8242c0cd55/Pen64/docker/compose/portainer/portainer.yml: `version` is obsolete"\nservice "portainer-ce" refers to undefined volume Pen64/docker/appdata/: invalid compose project',
    "rule": "compose-reference-undefined",
    "source": "robexplainstech/homelab#1",
  },
  {
    "text":
      "Failed to execute command 'export PATH=/bin:/sbin:/usr/bin:/usr/sbin:/usr/local/bin:/usr/local/sbin; export LANG=C.UTF-8; export LANGUAGE=; docker compose --file '/srv/dev-disk-by-uuid-6bed1646-09bb-44fb-9568-6b1d817e00c5/Docker/adguard/adguard.yml' --env-file '/srv/dev-disk-by-uuid-6bed1646-09bb-44fb-9568-6b1d817e00c5/Docker/adguard/adguard.env' up -d 2>&1': network MyMacVlan declared as external, but could not be found",
    "rule": "docker-network-missing",
    "source": "openmediavault/openmediavault#1820",
  },
  {
    "text":
      "dependency failed to start: Error response from daemon: No such container: 2c8a8294ae6b8970552879465a05d9f05b593bcc55154e67a3cc48a4cfe2a2c9 ",
    "rule": "docker-container-missing",
    "source": "Shmayro/dockerify-android#27",
  },
  {
    "text":
      '\'/share/CACHEDEV1_DATA/.qpkg/RunLast/scripts/start-docker-compose.sh\'" ...\n[Mon May 16 07:09:23 EEST 2022] => exitcode: (255)\n[Mon May 16 07:09:23 EEST 2022] => stdout: ""\n[Mon May 16 07:09:23 EEST 2022] => stderr: "[4222] Failed to execute script docker-compose\nTraceback (most recent call last):\n  File "urllib3/connectionpool.py", line 677, in urlopen\n  File "urllib3/connectionpool.py", line 392, in _make_request\n  File "http/client.py", line 1277, in request\n  File "docker/transport/unixconn.py", line 43, in connect\nConnectionRefusedError: [Errno 111] Connection refused',
    "rule": "docker-not-running",
    "source": "OneCDOnly/RunLast#10",
  },
  {
    "text":
      'Can\'t create container from addon_a0d7b954_ssh: 400 Client Error for http+docker://localhost/v1.43/containers/create?name=addon_a0d7b954_ssh: Bad Request ("invalid mount config for type "bind": bind source path does not exist: /var/log/journal")',
    "rule": "docker-mount-source",
    "source": "hassio-addons/app-ssh#579",
  },
  {
    "text":
      'docker run --device /dev/ttyUSB0:/dev/ttyUSB0 -d --name="home-assistant" --mount type=bind,source=/home/USERNAME,target=/config2 -v /etc/localtime:/etc/localtime:ro --net=host ghcr.io/home-assistant/home-assistant\n\ndocker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /home/USERNAME.',
    "rule": "docker-mount-source",
    "source": "tribut/homeassistant-docker-venv#35",
  },
  {
    "text":
      '23-05-31 21:12:23 ERROR (SyncWorker_4) [supervisor.docker.manager] Can\'t start homeassistant: 500 Server Error for http+docker://localhost/v1.41/containers/519d6c2c1eb14acb5e75542b5ae6ce389ee9d999d23f261c890fcb74aac08ac2/start: Internal Server Error ("path /volume1/docker/homeassistant/share is mounted on /volume1 but it is not a shared or slave mount")',
    "rule": "docker-mount-propagation",
    "source": "home-assistant/core#93873",
  },
  {
    "text":
      'Starten des Add-on fehlgeschlagen\n500 Server Error for http+docker://localhost/v1.41/containers/addon_cebe7a76_hassio_google_drive_backup/json: Internal Server Error ("readlink /mnt/data/docker/overlay2/l/POY6CIXBJG4ASFSA3RPRORYNSU: no such file or directory")',
    "rule": "docker-layer-missing",
    "source": "sabeechen/hassio-google-drive-backup#705",
  },
  {
    "text":
      "Failed to start add-on\nCan't start addon_db21ed7f_webtop-kde: 500 Server Error for http+docker://localhost/v1.41/containers/1bf555214decb2f01408fac99b7580b8d31aeaa0bdf9593a8da6e33564fd1fcd/start: Internal Server Error (\"error while creating mount source path '/sys/firmware/devicetree/base': mkdir /sys/firmware/devicetree: operation not permitted\")",
    "rule": "mount-source-not-in-kernel",
    "source": "alexbelgium/hassio-addons#274",
  },
  {
    "text":
      'Start container homeassistant failed: {"message":"Bind mount failed: \'/volume1/docker/hass.io/audio/external\' does not exists"}.',
    "rule": "synology-mount-source",
    "source": "home-assistant/core#32504",
  },
  {
    "text":
      '2016-08-03 01:24:24 ERROR route.py:189 VM error detected: <class \'gns3server.modules.docker.docker_error.DockerError\'>\nTraceback (most recent call last):\n  File "/usr/share/gns3/gns3-server/lib/python3.5/site-packages/gns3server/web/route.py", line 179, in control_schema\n    yield from func(request, response)\n    raise DockerError("Docker has returned an error: {} {}".format(response.status, body))\ngns3server.modules.docker.docker_error.DockerError: Docker has returned an error: 500',
    "rule": null,
    "component": "docker",
    "source": "GNS3/gns3-server#631",
  },
  {
    "text":
      "HTTP code is 500 which indicates error: server error - dial unix ~/Library/Containers/com.docker.docker/Data/*00000003.00000948: connect: connection refused",
    "rule": "docker-desktop-not-running",
    "source": "docker-archive-public/docker.kitematic#1975",
  },
  {
    "text":
      "Starting pterodactyl-docker_daemon_1 ... error\n\nERROR: for pterodactyl-docker_daemon_1  Cannot start service daemon: readdirent: permission denied\ncompose.parallel.parallel_execute_iter: Failed: <Service: daemon>\n\nERROR: for daemon  Cannot start service daemon: readdirent: permission denied",
    "rule": null,
    "symptom": "container not started",
    "source": "ccarney16/pterodactyl-containers#37",
    "why": "the directory that cannot be read is not named",
  },
  {
    "text":
      "[Pterodactyl Daemon]: Finished pulling Docker container image\ncontainer@pterodactyl~ Server marked as offline...\ncontainer@pterodactyl~ Error Event [60964cd4-d873-43f2-a85a-a0a731e13e7f]: Error response from daemon: driver failed programming external connectivity on endpoint 7f885afd-816a-4f25-a7d9-d1e5bb248450 (0f62a1f9af0401cc780eb566f57a497cc54c1de1a60a9983685358d1cf7d435a): Error starting userland proxy: listen tcp 10.89.248.171:30120: bind: cannot assign requested address",
    "rule": "host-port-address",
    "source": "pterodactyl/panel#2907",
  },
  {
    "text":
      '2-60b84657581f","level":50,"err":{"message":"(HTTP code 500) server error - driver failed programming external connectivity on endpoint b083017f-b0ce-4936-9202-60b84657581f (6606bde2dad03a4fe02b57956ad4cda477effecb58c5a83a24e47d5e1fcc965\n2-60b84657581f","level":30,"msg":"Server status has been changed to STARTING","time":"2018-02-28T19:20:50.912Z","v":0}',
    "rule": null,
    "symptom": "port not published",
    "source": "pterodactyl/panel#1005",
  },
  {
    "text":
      '"err":{  \n      "message":"(HTTP code 500) server error - container \\"50aa78be7c2bc2f24765466cdfe790d5cd887ab09394ad32718f5fbb66e87b02\\": already exists ",\n      "name":"Error",\n      "stack":"Error: (HTTP code 500) server error - container \\"50aa78be7c2bc2f24765466cdfe790d5cd887ab09394ad32718f5fbb66e87b02\\": already exists \\n    at /srv/daemon/node_modules/docker-modem/lib/modem.js:254:17',
    "rule": "container-exists",
    "source": "pterodactyl/panel#1153",
  },
  {
    "text":
      "Error: (HTTP code 400) unexpected - starting container with non-empty request body was\ndeprecated since v1.10 and removed in v1.12 \n at node_modules/docker-modem/lib/modem.js:239:17\n at getCause (node_modules/docker-modem/lib/modem.js:269:7)",
    "rule": "docker-api-version",
    "source": "AgustinCB/docker-api#17",
  },
  {
    "text":
      'Error applying plan:\n1 error(s) occurred:\n* docker_container.ubuntu: 1 error(s) occurred:\n* docker_container.ubuntu: Unable to start container: API error (400): {"message":"starting container with non-empty request body was deprecated since v1.10 and removed in v1.12"}',
    "rule": "docker-api-version",
    "source": "hashicorp/terraform#15141",
  },
  {
    "text":
      "[2023-12-10T11:42:11.338Z] Start: Run: docker run --sig-proxy=false -a STDOUT -a STDERR --mount source=/home/user/src/clock,target=/usr/share/nginx/html,type=bind,consistency=cached --mount type=volume,src=vscode,dst=/vscode --mount type=bind,src=/run/user/1000/wayland-0,dst=/tmp/vscode-wayland-d5213ca0-a4ec-4610-99c8-8f9c10ac4854.sock -l devcontainer.local_folder=/home/user/src/clock --entrypoint /bin/sh vsc-clock-301948f0c9645b23e46be384c3ddd58f66365927455a28b442453ceafc652518 -c echo Container started\n[2023-12-10T11:42:11.441Z] docker: Error response from daemon: invalid mount config for type \"bind\": bind source path does not exist: /run/user/1000/wayland-0.\nSee 'docker run --help'.\n[2023-12-10T11:42:11.450Z] Stop (112 ms): Run: docker run",
    "rule": "desktop-socket-missing",
    "source": "microsoft/vscode-remote-release#9293",
  },
  {
    "text":
      'docker: Error response from daemon: invalid mount config for type "bind": bind s\nource path does not exist: \\\\wsl.localhost\\Ubuntu-20.04\\mnt\\wslg\\runtime-dir\\way\nland-0.\n',
    "rule": "desktop-socket-missing",
    "source": "microsoft/vscode-remote-release#8306",
  },
  {
    "text":
      "docker: Error response from daemon: invalid mount config for type \"bind\": bind source path does not exist: /tmp/.X11-unix.\nSee 'docker run --help'.",
    "rule": "desktop-socket-missing",
    "source": "docker/for-win#14637",
  },
  {
    "text":
      '[557 ms] docker: Error response from daemon: create /tmp/.X11-unix: "/tmp/.X11-unix" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path.',
    "rule": "docker-volume-name-characters",
    "source": "microsoft/vscode-remote-release#2573",
  },
  {
    "text":
      "deploy@swarm-01:~/swarm$ sudo docker service update production_bb_service --image service:v1.192 --with-registry-auth --detach=false\nproduction_bb-service\noverall progress: rolling back update: 2 out of 3 tasks\n1/3: Failed joining production_bb_default-endpoint to sandbox production_bb_def…\n2/3: running   [>                                                  ]\n3/3: running   [>                                                  ]\nrollback: update rolled back due to failure or early termination of task 091qpjl7vq7vukfgrpfl5b2rk",
    "rule": null,
    "symptom": "task failed",
    "source": "moby/moby#35281",
  },
  {
    "text":
      "endpoint create on GW Network failed: endpoint with name gateway_stack_name already exists in network docker_gwbridge",
    "rule": "docker-endpoint-left",
    "source": "moby/moby#35281",
  },
  {
    "text":
      "nextcloud-aio-mastercontainer  | NOTICE: PHP message: Slim Application Error\nnextcloud-aio-mastercontainer  | Type: GuzzleHttp\\Exception\\ServerException\nnextcloud-aio-mastercontainer  | Code: 500\nnextcloud-aio-mastercontainer  | Message: Server error: `POST http://localhost/v1.41/containers/nextcloud-aio-pihole/start` resulted in a `500 Internal Server Error` response:\nnextcloud-aio-mastercontainer  | {&quot;message&quot;:&quot;driver failed programming external connectivity on endpoint nextcloud-aio-pihole (e9113d0117fcecbb1a463eef2d (truncated...)\nnextcloud-aio-mastercontainer  | File: /var/www/docker-aio/php/vendor/guzzlehttp/guzzle/src/Exception/RequestException.php",
    "rule": null,
    "symptom": "port not published",
    "source": "nextcloud/all-in-one#4201",
  },
  {
    "text":
      "C:\\Users\\User>docker run -p 6080:80 -v /dev/shm:/dev/shm dorowu/ubuntu-desktop-lxde-vnc\nUnable to find image 'dorowu/ubuntu-desktop-lxde-vnc:latest' locally\nlatest: Pulling from dorowu/ubuntu-desktop-lxde-vnc\nd51af753c3d3: Pull complete\n65ad98f7d9aa: Pull complete\nStatus: Downloaded newer image for dorowu/ubuntu-desktop-lxde-vnc:latest\ndocker: Error response from daemon: error while creating mount source path '/dev/shm': mkdir /dev/shm: file exists.",
    "rule": "docker-mount-source-exists",
    "source": "fcwu/docker-ubuntu-vnc-desktop#189",
  },
  {
    "text":
      '~$ docker start pihole\nGot permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Post "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/containers/pihole/start": dial unix /var/run/docker.sock: connect: permission denied',
    "rule": "docker-socket-denied",
    "source": "pi-hosted/pi-hosted#117",
  },
  {
    "text":
      "ERROR: for pihole  Cannot start service pihole: Bind mount failed: '/volume1/docker/pihole-unbound/pihole/config/dnsmasq.conf' does not exists\nERROR: Encountered errors while bringing up the project.\n",
    "rule": "synology-mount-source",
    "source": "mpgirro/docker-pihole-unbound#2",
  },
  {
    "text":
      'container_linux.go:247: starting container process caused "process_linux.go:359: container init caused \\"rootfs_linux.go:53: mounting \\\\\\"/var/log/pihole.log\\\\\\" to rootfs \\\\\\"/var/lib/docker/btrfs/subvolumes/95e7b2facee5c22be81ea39fd3d44aafdee8221853b25bf285a66ffbdcbdea08\\\\\\" at \\\\\\"/var/lib/docker/btrfs/subvolumes/95e7b2facee5c22be81ea39fd3d44aafdee8221853b25bf285a66ffbdcbdea08/var/log/pihole.log\\\\\\" caused \\\\\\"not a directory\\\\\\"\\""',
    "rule": "mount-kind-mismatch",
    "source": "pi-hole/docker-pi-hole#113",
  },
  {
    "text":
      "runtipi                | error > Failed to install app pihole: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint pihole (d13558504e1e8cc27da2dffd20dbe4fcffd73af95812f1268702d91ca22028e2): failed to bind host port for 0.0.0.0:53:10.18.0.11:53/tcp: address already in use",
    "rule": "host-port-dns",
    "source": "runtipi/runtipi-appstore#7324",
  },
  {
    "text": "Error response from daemon: --live-restore daemon configuration is incompatible with swarm mode",
    "rule": "dockerd-option-refused",
    "source": "Dokploy/dokploy#541",
  },
  {
    "text":
      '$ docker service ps <svc>\n<svc>.1  | Rejected 15 seconds ago | "invalid mount config for type…"\n<svc>.1  | Shutdown 13 seconds ago |\n',
    "rule": "docker-swarm-mount-cut",
    "source": "Dokploy/dokploy#4091",
  },
  {
    "text": "Failed to initialize Docker Swarm.\ndocker swarm init accepts no arguments",
    "rule": null,
    "component": "docker",
    "source": "Dokploy/website#15",
    "why": "an installer calls docker swarm init with a wrong argument",
  },
  {
    "text": "Nixpacks build completed\nError response from daemon: No such container: select-a-container",
    "rule": "docker-container-missing",
    "source": "Dokploy/dokploy#3753",
  },
  {
    "text":
      'Error: (HTTP code 503) unexpected - This node is not a swarm manager.\nUse "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.',
    "rule": "docker-swarm-needed",
    "source": "Dokploy/dokploy#4519",
  },
  {
    "text":
      '$ docker service ps <svc> --no-trunc\nReady     Pending 39 minutes ago   "no suitable node (scheduling constraints not satisfied on 2 nodes; host-mode port already in use on 1 node)"\nRunning   Running 3 hours ago',
    "rule": "docker-swarm-no-node",
    "source": "Dokploy/dokploy#5496",
  },
  {
    "text":
      'error: error pinging docker server: cannot connect to the docker daemon at unix:///var/run/docker.sock. is the docker daemon running? with provider["registry.terraform.io/kreuzwerker/docker',
    "rule": "docker-not-running",
    "source": "kreuzwerker/terraform-provider-docker#564",
  },
  {
    "text":
      "ERROR: Service 'angular' failed to build: failed to register layer: Error processing tar file(exit status 1): write /usr/share/mime/audio/x-adpcm.xml: no space left on device",
    "rule": "disk-full",
    "source": "nitin27may/mean-docker#13",
  },
  {
    "text":
      'wsl-helper.log\n---------------\nError: could not detect WSL2 VM: could not find WSL2 VM ID: could not dial VM 291ADC8D-5E4F-4839-9EDC-8C64A9534413: could not dial Hyper-V socket: connect(291adc8d-5e4f-4839-9edc-8c64a9534413:016a6eb7-facb-11e6-bd58-64006a7986d3) failed: A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond.\ntime="2022-07-13T13:42:17+05:30" level=info msg="Got WSL2 VM" guid=291adc8d-5e4f-4839-9edc-8c64a9534413',
    "rule": null,
    "symptom": "waiting for WSL",
    "source": "rancher-sandbox/rancher-desktop#2534",
  },
  {
    "text":
      "Unable to start: 'MobyLinuxVM' failed to start.\nat , : line 340\nat Docker.Core.Pipe.NamedPipeClient.TrySend(String action, Object[] parameters)\nat Docker.Core.Pipe.NamedPipeClient.Send(String action, Object[] parameters)\nat Docker.Core.Backend.BackendClient.Start(Settings settings)",
    "rule": "docker-desktop-machine",
    "source": "docker/for-win#141",
  },
  {
    "text": 'error during connect: Get "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/containers/json": EOF',
    "rule": "docker-not-running",
    "source": "rancher-sandbox/rancher-desktop#3053",
  },
  {
    "text":
      'Failed to start VM "MobyLinuxVM": Fehler beim Starten von "MobyLinuxVM".\n\nFehler beim Starten von "MobyLinuxVM" (ID des virtuellen Computers 5534CC75-8A5C-4BA7-82BC-EB315C4DAA77).\n\n"MobyLinuxVM": Fehler beim Starten des Arbeitsprozesses: Der Prozess wurde unerwartet',
    "rule": "docker-desktop-machine",
    "source": "moby/moby#25443",
  },
  {
    "text":
      "org.testcontainers.containers.ContainerLaunchException: Container startup failed\nCaused by: org.testcontainers.containers.ContainerFetchException: Can't get Docker image: RemoteDockerImage(imageName=<resolving>, imagePullPolicy=DefaultPullPolicy())\nCaused by: com.github.dockerjava.api.exception.DockerClientException: Could not build image: Get https://registry-1.docker.io/v2/: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)",
    "rule": "registry-unreachable",
    "source": "testcontainers/testcontainers-java#3464",
  },
  {
    "text":
      '[21:30:36][docker]         Caused by:\n[21:30:36][docker]         org.testcontainers.containers.ContainerFetchException: Can\'t get Docker image: RemoteDockerImage(imageNameFuture=java.util.concurrent.CompletableFuture@55d9985c[Completed normally], imagePullPolicy=DefaultPullPolicy(), dockerClient=LazyDockerClient.INSTANCE)\n[21:30:36][docker]             at org.testcontainers.containers.GenericContainer.getDockerImageName(GenericContainer.java:1265)\n[21:30:36][docker]             Caused by:\n[21:30:36][docker]             com.github.dockerjava.api.exception.InternalServerErrorException: {"message":"Get https://quay.io/v2/: Forbidden"}',
    "rule": "registry-proxy-refused",
    "source": "testcontainers/testcontainers-java#2443",
  },
  {
    "text":
      "Caused by: org.testcontainers.containers.ContainerFetchException: Retry limit reached while trying to pull image: mongo:3.6.10\nCaused by: com.github.dockerjava.api.exception.DockerClientException: Could not pull image: Digest: sha256:701c2a16f31db77ff74aa080ffaae7bee4b889365c1128c65526e65706449287",
    "rule": null,
    "symptom": "image not fetched",
    "source": "testcontainers/testcontainers-java#1283",
  },
  {
    "text":
      'org.testcontainers.containers.ContainerFetchException: Can\'t get Docker image: RemoteDockerImage(imageNameFuture=java.util.concurrent.CompletableFuture@7ca5402b[Completed normally], imagePullPolicy=DefaultPullPolicy(), dockerClient=LazyDockerClient.INSTANCE)\n\tat org.testcontainers.containers.GenericContainer.getDockerImageName(GenericContainer.java:1265)\nCaused by: com.github.dockerjava.api.exception.NotFoundException: {"message":"No such image: quay.io/testcontainers/ryuk:0.2.3"}',
    "rule": "image-not-local",
    "source": "hazelcast/hazelcast-jet#3040",
  },
  {
    "text":
      'time="2026-04-21T05:19:57Z" level=info msg="Waiting for the notification goroutine to finish" notify=no\ntime="2026-04-21T05:20:58Z" level=error msg="Error response from daemon: client version 1.25 is too old. Minimum supported API version is 1.40, please upgrade your client to a newer version"\ntime="2026-04-21T05:20:58Z" level=info msg="Waiting for the notification goroutine to finish" notify=no',
    "rule": "docker-api-version",
    "source": "wenfxl/openai-cpa#78",
  },
  {
    "text":
      '2025/03/19 21:38:47\tstderr\ttime="2025-03-19T20:38:47Z" level=info msg="Waiting for the notification goroutine to finish" notify=no\n2025/03/19 21:38:47\tstderr\ttime="2025-03-19T20:38:47Z" level=error msg="Error response from daemon: client version 1.44 is too new. Maximum supported API version is 1.43"',
    "rule": "docker-client-newer",
    "source": "beatkind/watchtower#123",
  },
  {
    "text":
      "Aug 14 06:12:38 host0 dockerd-rootless.sh[2713]: [rootlesskit:parent] error: failed to setup network &{logWriter:0xc000212b20 binary:slirp4netns mtu:65520 ipnet:<nil> disableHostLoopback:true apiSocketPath: enableSandbox:true enableSeccomp:true enableIPv6:false ifname:tap0 infoMu:{w:{state:0 sema:0} writerSem:0 readerSem:0 readerCount:{_:{} v:0} readerWait:{_:{} v:0}} info:<nil>}: waiting for ready fd (/usr/bin/slirp4netns --mtu 65520 -r 3 --disable-host-loopback --enable-sandbox --enable-seccomp 2724 tap0): slirp4netns failed\nAug 14 06:12:38 host0 dockerd-rootless.sh[2724]: [rootlesskit:child ] error: EOF\nAug 14 06:12:38 host0 systemd[2595]: docker.service: Main process exited, code=exited, status=1/FAILURE",
    "rule": "rootlesskit-network-failed",
    "source": "rootless-containers/usernetes#337",
  },
  {
    "text": "docker compose  up error:Error response from daemon: Unknown runtime specified nvidia",
    "rule": "docker-runtime-nvidia",
    "source": "gaoxiang12/faster-lio#8",
  },
  {
    "text":
      'PS C:\\Windows\\system32> docker run hello-world\nStatus: Downloaded newer image for hello-world:latest\nC:\\Program Files\\Docker\\docker.exe: Error response from daemon: hcsshim::CreateComputeSystem 632b34a8d3e9c608c13b081306b1c08e194ec3f5575cc5e51f0bc6e95ea0dcdb: Insufficient system resources exist to complete the requested service.\n(extra info: {"SystemType":"Container","Name":"632b34a8d3e9c608c13b081306b1c08e194ec3f5575cc5e51f0bc6e95ea0dcdb","Owner":"docker","VolumePath":"\\\\\\\\?\\\\Volume{4e8e74c4-a13a-4e52-a616-399947eab4f9}"',
    "rule": "windows-container-unanswered",
    "source": "microsoft/hcsshim#869",
  },
  {
    "text":
      'PS C:\\Users\\PC> docker run --rm mcr.microsoft.com/windows/nanoserver:2004\nUnable to find image \'mcr.microsoft.com/windows/nanoserver:2004\' locally\nStatus: Downloaded newer image for mcr.microsoft.com/windows/nanoserver:2004\ndocker: Error response from daemon: hcsshim::CreateComputeSystem 5eb7ad90bff5afd75fea86b440dd99a7618c4b0a1ce763b6ef5431ef7ff453ab: The parameter is incorrect.\n(extra info: {"SystemType":"Container","Name":"5eb7ad90bff5afd75fea86b440dd99a7618c4b0a1ce763b6ef5431ef7ff453ab","Owner":"docker"',
    "rule": "windows-compute-refused",
    "source": "docker/for-win#10665",
  },
  {
    "text":
      "dd8159f537f67d799a35f47a63bbf84334583d2595c9db8bf87328b59c14d714\ndocker: Error response from daemon: failed to create the macvlan port: device or resource busy.",
    "rule": "docker-parent-busy",
    "source": "vdsm/virtual-dsm#36",
  },
  {
    "text":
      "Creating pihole ...\nCreating unbound ... error\nCreating pihole  ... error\nERROR: for unbound  Cannot start service unbound: failed to create the macvlan port: device or resource busy\n\nERROR: for pihole  Cannot start service pihole: failed to create the macvlan port: device or resource busy",
    "rule": "docker-parent-busy",
    "source": "digtalaloha/synology-docker-pihole-unbound#9",
  },
  {
    "text":
      "docker run -it --rm --net macvlan-1 busybox sh\ndocker: Error response from daemon: failed to create endpoint nice_northcutt on network macvlan-1: NetworkDriver.CreateEndpoint: failed to get initial IP address via DHCP: context deadline exceeded.",
    "rule": "docker-network-plugin",
    "source": "devplayer0/docker-net-dhcp#42",
  },
  {
    "text":
      'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/run/desktop/mnt/host/wsl/docker-desktop-bind-mounts/Ubuntu/fbca942db8f70dc7d5150f9e042d5580d249ce84d490da08534929fbb15e1870" to rootfs at "/opt/bitnami/nginx/conf/lando.conf": mount /run/desktop/mnt/host/wsl/docker-desktop-bind-mounts/Ubuntu/fbca942db8f70dc7d5150f9e042d5580d249ce84d490da08534929fbb15e1870:/opt/bitnami/nginx/conf/lando.conf (via /proc/self/fd/6), flags: 0x5000: no such file or directory: unknown',
    "rule": "docker-desktop-wsl-mount",
    "source": "lando/core#121",
  },
  {
    "text":
      "ERROR: for index Cannot create container for service index: b'Mount denied:\\nThe source path \"...\"\\nis not a valid Windows path'",
    "rule": "docker-volume-spec",
    "source": "lando/lando#1004",
  },
  {
    "text":
      'ERROR: for web  Cannot start service web: oci runtime error: rootfs_linux.go:53: mounting "/mnt/sda1/var/lib/docker/aufs/mnt/088861f92eab200486b0ec3d9\nrc" to rootfs "/mnt/sda1/var/lib/docker/aufs/mnt/088861f92eab200486b0ec3d91cc3a398deaea910907364e5188d86e9389aed0" caused "not a directory"\nERROR: Encountered errors while bringing up the project.',
    "rule": "mount-kind-mismatch",
    "source": "Jamlee/docker-laravel#2",
  },
  {
    "text":
      'requests.exceptions.HTTPError: 409 Client Error: Conflict for url: http+docker://localhost/v1.47/containers/87e90b733418a180b0a/exec\n\nDuring handling of the above exception, another exception occurred:\n\ndocker.errors.APIError: 409 Client Error for http+docker://localhost/v1.47/containers/87e90b733418a180b0a/exec: Conflict ("container 87e90b733418a180b0ab5b0e6ed1 is not running")',
    "rule": "docker-container-not-running",
    "source": "localstack/localstack#12587",
  },
  {
    "text":
      "Starting local dev environment. CTRL-C to quit.\nUnable to register plugins: No module named 'docker'\n2020-10-27T12:11:13:WARNING:bootstrap.py: Unable to load plugins from file /opt/localstack/lib/python3.6/site-packages/localstack/plugins.py: No module named 'docker'",
    "rule": null,
    "component": "docker",
    "source": "localstack/localstack#3182",
    "why": "a Python package is missing: nothing of a container has started",
  },
  {
    "text":
      "    return docker.from_env(timeout=DOCKER_SDK_DEFAULT_TIMEOUT_SECONDS)\n           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n  File \"/opt/code/localstack/.venv/lib/python3.11/site-packages/docker/api/client.py\", line 221, in _retrieve_server_version\n    raise DockerException(\ndocker.errors.DockerException: Error while fetching server API version: ('Connection aborted.', FileNotFoundError(2, 'No such file or directory'))\n2023-11-28T05:27:37.175 DEBUG --- [  MainThread] localstack.utils.threads   : start_thread called without providing a custom name",
    "rule": "docker-not-running",
    "source": "localstack/localstack#9747",
  },
  {
    "text":
      'Apr 25 10:04:35 collector1 dockerd[22483]: time="2017-04-25T10:04:35.633076740Z" level=warning msg="driver error deleting endpoint rabbit_1 : endpoint id \\"0f083040b8ec742ca    0390bca1fce5d6d852e0a684965ec8c280281987dcd371f\\" not found"\nApr 25 10:04:35 collector1 dockerd[22483]: time="2017-04-25T10:04:35.784998410Z" level=error msg="Failed to start container c0c1a2fca9bef558d4e4f315bad561621002b1217e1ceb22f59c807075896710: could not find endpoint with id 0f083040b8ec742ca0390bca1fce5d6d852e0a684965ec8c280281987dcd371f"',
    "rule": "docker-network-state-stale",
    "source": "moby/moby#32812",
  },
  {
    "text":
      "WARN[2019-06-04T16:45:52.440644470+01:00] Failed getting network for ep 9cf6170074b93b14754584a8125fac347893d329073dcc8348694ecb33d8d7a2 during sandbox 0165346f6e3d234663fa8468be20c97194f9b058ffc5a3996949a58aaa533d72 delete: network 6110c7cc40d49b2ddda6811a5dce1a7431e5e1888a2aec1198dba85c1001a7f7 not found\nERRO[2019-06-04T16:45:52.440657603+01:00] Failed to delete sandbox 0165346f6e3d234663fa8468be20c97194f9b058ffc5a3996949a58aaa533d72 while trying to cleanup: could not cleanup all the endpoints in container 1ea4dcc7807d16d5fdc8c68cd1367e27a1ea8b3a0b7a6b90fe039076cc886549 / sandbox 0165346f6e3d234663fa8468be20c97194f9b058ffc5a3996949a58aaa533d72",
    "rule": "docker-network-state-stale",
    "source": "docker/for-linux#688",
  },
  {
    "text":
      "Failed to start container d7334d7bc45f602727a17f146bc6291157af3ba27f74613f1414807b1283da04: failed to create endpoint trusting_spence on network bridge: Error starting userland proxy: listen tcp 10.0.81.0:80: bind: cannot assign requested address",
    "rule": "host-port-address",
    "source": "moby/moby#18826",
  },
  {
    "text":
      'Jan 20 12:19:40 host docker: time="2017-01-20T12:19:40.014232241+01:00" level=error msg="failed to create osl sandbox while trying to restore sandbox 21e5178: failed to create a netlink handle: failed to set into network namespace 24 while creating netlink socket: invalid argument"',
    "rule": "docker-network-state-stale",
    "source": "moby/moby#30274",
  },
  {
    "text":
      'remote: time="2015-06-08T09:42:58-04:00" level="fatal" msg="Error response from daemon: Could not get container for memcached_trendcache" \nTo dokku@app:app\n ! [remote rejected] master -> master (pre-receive hook declined)',
    "rule": "docker-container-missing",
    "source": "dokku/dokku#1223",
  },
  {
    "text":
      'error during connect: Get "https://docker:2376/v1.24/containers/json?all=1": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    "rule": "docker-daemon-tls",
    "source": "firecow/gitlab-ci-local#1113",
  },
  {
    "text":
      "error during connect: Get http://lordgaav__dind-options:2375/v1.30/version: dial tcp: lookup lordgaav__dind-options on 10.0.1.12:53: no such host",
    "rule": "docker-host-unresolved",
    "source": "LordGaav/dind-options#3",
  },
  {
    "text":
      'build               > WARNING! Using --password via the CLI is insecure. Use --password-stdin.\nbuild               > still running...\nbuild               > error during connect: Post "http://docker:2375/v1.24/auth": dial tcp: lookup docker: Try again\nbuild               finished in 26 s  FAIL 1  ',
    "rule": "docker-host-unresolved",
    "source": "firecow/gitlab-ci-local#301",
  },
  {
    "text":
      "Warning: failed to get default registry endpoint from daemon (An error occurred trying to connect: Get https://satvm02.example.at:2376/v1.24/info: x509: certificate has expired or is not yet valid). Using system default: https://index.docker.io/v1/\nAn error occurred trying to connect: Post https://satvm02.example.at:2376/v1.24/images/create?fromImage=webofneeds%2Fbigdata&tag=latest: x509: certificate has expired or is not yet valid\nBuild step 'Execute shell' marked build as failure\nFinished: FAILURE",
    "rule": "docker-daemon-tls",
    "source": "researchstudio-sat/webofneeds#1398",
  },
  {
    "text":
      "Client:\n  Debug Mode: false\n Server:\n ERROR: Cannot connect to the Docker daemon at tcp://docker:2376. Is the docker daemon running?",
    "rule": "docker-dind-unreached",
    "source": "docker/compose#7529",
  },
  {
    "text":
      '[+] Running 2/3\n ✔ Network pocketbase-sveltekit-starter_default  Created                                                           0.7s\n - Container pocketbase-sveltekit-starter-pb-1   Starting                                                          2.1s\n ✔ Container pocketbase-sveltekit-starter-sk-1   Started                                                           1.8s\nError response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/app/pb/entrypoint.sh": stat /app/pb/entrypoint.sh: no such file or directory: unknown',
    "rule": "entry-script-missing",
    "source": "spinspire/pocketbase-sveltekit-starter#23",
  },
  {
    "text":
      'ERROR: for web Cannot start service web: oci runtime error: container_linux.go:262: starting container process caused "exec: \\"run.sh\\": executable file not found in $PATH"\nERROR: Encountered errors while bringing up the project.',
    "rule": "entry-script-missing",
    "source": "moby/moby#34059",
  },
  {
    "text":
      'ERROR: for web  Cannot start service web: OCI runtime create failed: container_linux.go:349: starting container process caused "exec: \\"/usr/src/exact/entrypoint.sh\\": stat /usr/src/exact/entrypoint.sh: no such file or directory": unknown\nERROR: Encountered errors while bringing up the project.',
    "rule": "entry-script-missing",
    "source": "DeepMicroscopy/Exact#15",
  },
  {
    "text":
      '" Error invoking \nremote method \'docker-start-container\': Error: (HTTP code 400) \nunexpected - failed to create shim task: OCI runtime create failed: runc\n create failed: unable to start container process: exec: \n"/code/vendor/hello-world.sh": stat /code/vendor/hello-world.sh: no such\n file or directory: unknown"',
    "rule": "entry-script-missing",
    "source": "decidim/docker#101",
  },
  {
    "text":
      '> Creating network "pogocruncher_default" with the default driver\n> Creating pogocruncher_backend_1\n> Creating pogocruncher_frontend_1\n> \n> ERROR: for frontend  oci runtime error: no such file or directory\n> ERROR: Encountered errors while bringing up the project.',
    "rule": null,
    "symptom": "clean-up after a failure",
    "source": "Phaetec/pogo-cruncher#10",
    "why": "the old runtime's message has no cause but the errno",
  },
  {
    "text":
      '> docker logs 73160b3da34a\nstandard_init_linux.go:211: exec user process caused "no such file or directory"',
    "rule": "program-needs-missing-file",
    "source": "alexanderfefelov/docker-1c-server#7",
  },
  {
    "text": "exec /entrypoint.sh: no such file or directory",
    "rule": "script-interpreter-lost",
    "source": "ericc-ch/copilot-api#137",
  },
  {
    "text":
      'Container s-ui Starting Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "./entrypoint.sh": stat ./entrypoint.sh: no such file or directory: unknown',
    "rule": "entry-script-missing",
    "source": "alireza0/s-ui#338",
  },
  {
    "text": 'otrs_1     | standard_init_linux.go:190: exec user process caused "no such file or directory"',
    "rule": "program-needs-missing-file",
    "source": "juanluisbaptiste/docker-otrs#51",
  },
  {
    "text":
      "unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives are specified both as a flag and in the configuration file: debug: (from flag: true, from file: true)",
    "rule": "docker-daemon-config-twice",
    "source": "moby/moby#42948",
  },
  {
    "text":
      "Nov 21 16:44:18 ubuntu dockerd[26519]: unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives are specified both as a flag and in the conf\nNov 21 16:44:18 ubuntu systemd[1]: docker.service: Main process exited, code=exited, status=1/FAILURE\nNov 21 16:44:18 ubuntu systemd[1]: Failed to start Docker Application Container Engine.\nNov 21 16:44:18 ubuntu systemd[1]: docker.service: Unit entered failed state.\nNov 21 16:44:18 ubuntu systemd[1]: docker.service: Failed with result 'exit-code'.\nNov 21 16:44:18 ubuntu systemd[1]: docker.service: Service hold-off time over, scheduling restart.\nNov 21 16:44:18 ubuntu systemd[1]: Stopped Docker Application Container Engine.",
    "rule": "docker-daemon-config-twice",
    "source": "docker/for-linux#165",
  },
  {
    "text":
      "Jun 23 19:46:42 labrat dockerd[32221]: unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives are specified both as a flag and in the configuration file: hosts: (from flag: [fd://], from file: [tcp://0.0.0.0:2376 fd://])",
    "rule": "docker-daemon-config-twice",
    "source": "haxorof/ansible-role-docker-ce#42",
  },
  {
    "text":
      "docker[7988]: unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives are specified both as a flag and in the",
    "rule": "docker-daemon-config-twice",
    "source": "kubernetes-sigs/kubespray#1473",
  },
  {
    "text": "WARN[0000] Running experimental build                   \nFailed to set umask: expected 0022, got 0044",
    "rule": null,
    "source": "moby/moby#41725",
    "why": "a message of a build of dockerd for another system",
  },
  {
    "text": "Could not connect to Ryuk at localhost:49154",
    "rule": "testcontainers-ryuk",
    "source": "testcontainers/testcontainers-java#3609",
  },
  {
    "text":
      "Could not connect to Ryuk at localhost:49165\njava.lang.IllegalStateException: Could not connect to Ryuk at localhost:49165\n\tat org.testcontainers.utility.ResourceReaper.start(ResourceReaper.java:201)\n\tat org.testcontainers.DockerClientFactory.client(DockerClientFactory.java:205)\n\tat org.testcontainers.LazyDockerClient.getDockerClient(LazyDockerClient.java:14)",
    "rule": "testcontainers-ryuk",
    "source": "testcontainers/testcontainers-java#4051",
  },
  {
    "text":
      "[testcontainers-ryuk] WARN org.testcontainers.utility.ResourceReaper - Can not connect to Ryuk at localhost:49156\njava.net.ConnectException: Connection refused: connect\n\tat java.base/sun.nio.ch.Net.connect0(Native Method)\n\tat java.base/sun.nio.ch.Net.connect(Net.java:503)\n\tat java.base/sun.nio.ch.Net.connect(Net.java:492)",
    "rule": "testcontainers-ryuk",
    "source": "testcontainers/testcontainers-java#3689",
  },
  {
    "text":
      "$ docker run quay.io/testcontainers/ryuk\n2022/02/25 12:43:56 Starting on port 8080...\npanic: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\n\ngoroutine 1 [running]:\nmain.main()\n        /go/src/github.com/testcontainers/moby-ryuk/main.go:31 +0xe2e",
    "rule": "docker-not-running",
    "source": "testcontainers/testcontainers-java#5122",
  },
  {
    "text":
      "[ERROR] mcp.estimates.controller.HealthLivenessIT  Time elapsed: 1.357 s  <<< ERROR!\norg.testcontainers.containers.ContainerLaunchException: Container startup failed for image testcontainers/ryuk:0.11.0\n                at org.testcontainers.containers.GenericContainer.doStart(GenericContainer.java:351)\n                at org.testcontainers.containers.GenericContainer.start(GenericContainer.java:322)",
    "rule": null,
    "symptom": "container not started",
    "source": "testcontainers/testcontainers-java#9467",
    "why": "the cause below is cut off",
  },
  {
    "text":
      'ERROR (SyncWorker_5) [supervisor.docker] Corrupt docker overlayfs detect: 500 Server Error: Internal Server Error ("readlink /mnt/data/docker/overlay2: invalid argument")',
    "rule": "docker-layer-missing",
    "source": "whiskerz007/proxmox_hassos_install#82",
  },
  {
    "text":
      "[2019-11-14T23:49:06.273Z] Unhandled rejection Error: (HTTP code 500) server error - readlink /var/lib/docker/overlay2: invalid argument \n    at /usr/src/app/dist/app.js:576:112035\n    at /usr/src/app/dist/app.js:576:111998\n    at m.buildPayload (/usr/src/app/dist/app.js:576:112008)",
    "rule": "docker-layer-missing",
    "source": "balena-os/balena-supervisor#1143",
  },
  {
    "text":
      '20-05-11 14:50:45 INFO (SyncWorker_17) [supervisor.docker.interface] Pull image homeassistant/qemux86-64-homeassistant tag 0.109.6.\n20-05-11 14:50:46 ERROR (SyncWorker_17) [supervisor.docker.interface] Can\'t install homeassistant/qemux86-64-homeassistant:0.109.6 -> 500 Server Error: Internal Server Error ("readlink /var/lib/docker/overlay2/l: invalid argument").\n20-05-11 14:50:46 WARNING (MainThread) [supervisor.homeassistant] Update Home Assistant image fails',
    "rule": "docker-layer-missing",
    "source": "home-assistant/supervisor#1718",
  },
  {
    "text":
      "Error response from daemon: error creating overlay mount to /var/lib/docker/overlay2/da81325611865416d190f29cedfd3b17e928d4399ad62752f2457faf0f3f1025/merged: invalid argument\nError response from daemon: error creating overlay mount to /var/lib/docker/overlay2/f8a03f773116299ab4a369b8dcbf2298148440e9bb030eb66882442df45f3e03/merged: invalid argument",
    "rule": "overlay-storage-unsupported",
    "source": "wise2c-devops/breeze#31",
  },
  {
    "text":
      "failed to register layer: error creating overlay mount to /var/lib/docker/overlay2/7fa62dd8251695e9dfd696a06b5996dedc8b834e5d1f0c0f8af50585bf9baee5/merged: too many levels of symbolic links",
    "rule": "overlay-mount-failed",
    "source": "home-assistant/supervised-installer#198",
  },
  {
    "text":
      'Nov 09 17:00:18 homeassistant dockerd[415]: time="2023-11-09T17:00:18.671853257Z" level=error msg="Handler for GET /v1.43/images/ghcr.io/home-assistant/amd64-hassio-cli:2023.10.0/json returned error: readlink /mnt/data/docker/overlay2: invalid argument"',
    "rule": "docker-layer-missing",
    "source": "home-assistant/operating-system#2915",
  },
  {
    "text":
      "[+] Running 5/5\n ⠿ hello_world Pulled                                             82.0s\n   ⠿ a259ad5a4933 Pull complete                                   77.5s\nError response from daemon: readlink /var/lib/docker/overlay2: invalid argument",
    "rule": "docker-layer-missing",
    "source": "docker/compose#10254",
  },
  {
    "text":
      "Pulling powerhole-pdns-admin (powerhole:admin)...\n\nERROR: pull access denied for powerhole, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    "rule": "image-access-denied",
    "source": "noxPHX/Power-Hole#3",
  },
  {
    "text":
      "docker compose up -d --build\n[+] Running 1/1\n ✘ plexnfswatchdog Error pull access denied for plexnfswatchdog, repository does not exi...                        0.5s\nError response from daemon: pull access denied for plexnfswatchdog, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    "rule": "image-access-denied",
    "source": "LightDestory/PlexNFSWatchdog#6",
  },
  {
    "text":
      " ⠿ windmill Error                                                                                                               1.8s\n ⠏ caddy Pulling                                                                                                                1.8s\n   ⠼ df9b9388f04a Pulling fs layer                                                                                              0.4s\nError response from daemon: pull access denied for windmill, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    "rule": "image-access-denied",
    "source": "windmill-labs/windmill#3",
  },
  {
    "text":
      "ERROR: pull access denied for wolweb, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    "rule": "image-access-denied",
    "source": "sameerdhoot/wolweb#3",
  },
  {
    "text": "Error response from daemon: network pterodactyl_nw not found",
    "rule": "docker-network-missing",
    "source": "pterodactyl/documentation#349",
  },
  {
    "text":
      "2025-Aug-24 08:17:06.924925\nStarting new application.\n2025-Aug-24 08:17:07.665545\nOops something is not okay, are you okay? 😢\n2025-Aug-24 08:17:07.673309\nnetwork zsc8g40g80css8cwg840k00c declared as external, but could not be found\n2025-Aug-24 08:17:07.673309\nexit status 1",
    "rule": "docker-network-missing",
    "source": "coollabsio/coolify#6423",
  },
  {
    "text":
      "Coolify installation not completed properly | Error: Command failed: docker inspect coolify-proxy --format '{{json .Config.Cmd}}' Error: No such object: coolify-proxy",
    "rule": "docker-container-missing",
    "source": "coollabsio/coolify#472",
  },
  {
    "text":
      "2024-Dec-04 22:34:42.895151\ndocker rm -f zccgcoo8s4kwsko0k0ksocg4\n2024-Dec-04 22:34:42.895151\nError response from daemon: No such container: zccgcoo8s4kwsko0k0ksocg4",
    "rule": "docker-container-missing",
    "source": "stackblitz-labs/bolt.diy#541",
  },
  {
    "text":
      'jh9y5vkz22yx         \\_ st-0801-1417_web.1   nginx               laptop-138          Shutdown            Rejected 2 minutes ago   "No such image: nginx:latest"   ',
    "rule": "image-not-local",
    "source": "moby/moby#34351",
  },
  {
    "text":
      'container@pterodactyl~ Error Event [e9b132b2-b1ff-418e-99d3-cc977720058d]: environment/docker: failed to create container: Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /var/lib/pterodactyl/volumes/0be99b80-dcc1-40d9-8fb6-7dd2a1c371ee',
    "rule": "docker-mount-source",
    "source": "pterodactyl/panel#4390",
  },
  {
    "text":
      "container@pterodactyl~ Error Event [105d9a02-ec75-4560-b36d-73541572cc3d]: environment/docker: failed to create container: Error response from daemon: container create: running container create option: invalid log driver: invalid argument",
    "rule": "podman-log-driver",
    "source": "pterodactyl/panel#4599",
  },
  {
    "text":
      "Error response from daemon: dial unix /run/docker/plugins/8b48ff9ffe02cceff325a5baff49b003cb980e4281a290b2a560e27feb8f61f4/sshfs.sock: connect: no such file or directory",
    "rule": "docker-plugin-unreachable",
    "source": "vieux/docker-volume-sshfs#69",
  },
  {
    "text":
      '$ docker plugin install deepcompute/docker-file-log-driver:1.0 --alias file-log-driver\nPlugin "deepcompute/docker-file-log-driver:1.0" is requesting the following privileges:\n - network: [host]\n - mount: [/var/log]\nDo you grant the above permissions? [y/N] y\nError response from daemon: plugin file-log-driver:latest already exists',
    "rule": "docker-plugin-installed",
    "source": "deep-compute/docker-file-log-driver#8",
  },
  {
    "text":
      "Status: Downloaded newer image for fentas/davfs:latest\nError response from daemon: dial unix /run/docker/plugins/104207cac63af708387d043260b67c1b785a8d425bae896ac97400d29c1ab50c/davfs.sock: connect: no such file or directory",
    "rule": "docker-plugin-unreachable",
    "source": "fentas/docker-volume-davfs#3",
  },
  {
    "text":
      'Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:402: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"\\\\\\" to rootfs \\\\\\"/var/lib/docker/plugins/cae5c01a8057d45dccac67b5d67f78b9ac77d02461f814b897172945cb913fc5/rootfs\\\\\\" at \\\\\\"/var/lib/docker/plugins/cae5c01a8057d45dccac67b5d67f78b9ac77d02461f814b897172945cb913fc5/rootfs/data\\\\\\" caused \\\\\\"invalid argument\\\\\\"\\"": unknown',
    "rule": "mount-invalid",
    "source": "grafana/loki#2147",
  },
  {
    "text": 'Error response from daemon: error looking up logging plugin loki: plugin "loki" not found',
    "rule": "docker-log-driver-missing",
    "source": "jazware/bsky-experiments#1",
  },
  {
    "text":
      'ERROR: for my-nginx-service  Cannot create container for service my-nginx-service: error looking up logging plugin loki: plugin "loki" not found\n\nERROR: for logger  Cannot create container for service logger-app: error looking up logging plugin loki: plugin "loki" not found\nERROR: Encountered errors while bringing up the project.',
    "rule": "docker-log-driver-missing",
    "source": "ruanbekker/loki-docker-nginx-example#1",
  },
  {
    "text": "Failed to set log opts: logger: no log driver named 'loki' is registered",
    "rule": "docker-log-driver-missing",
    "source": "grafana/loki#3924",
  },
  {
    "text":
      'Jan 25 01:20:58 docker dockerd[17117]: time="2018-01-25T01:20:58.184265800Z" level=error msg="plugin not found; name: sshfs, socketsPath /run/docker/plugins, socketpaths: [/run/docker/plugins/sshfs.sock /run/docker/plugins/sshfs/sshfs.sock], specsPaths: [/etc/docker/plugins /usr/lib/docker/plugins]"',
    "rule": null,
    "component": "docker",
    "source": "moby/moby#35992",
    "why": "a legacy plugin that is looked for and not needed",
  },
  {
    "text":
      "Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'\nnvidia-container-cli: initialization error: WSL environment detected but no adapters were found: unknown",
    "rule": "nvidia-driver-wsl",
    "source": "AbdBarho/stable-diffusion-webui-docker#117",
  },
  {
    "text":
      '$ docker-compose up\nCreating network "docker_default" with the default driver\nCreating docker_web_1\n\nERROR: for web  Cannot start service web: oci runtime error: rootfs_linux.go:53: mounting "/mnt/sda1/var/lib/docker/aufs/mnt/9ef61a113b176b7175ed0f870828b29664300ac9a5dea57fe1987dfa308633be/etc/nginx/conf.d/default.conf" to rootfs "/mnt/sda1/var/lib/docker/aufs/mnt/9ef61a113b176b7175ed0f870828b29664300ac9a5dea57fe1987dfa308633be" caused "not a directory"\nERROR: Encountered errors while bringing up the project.',
    "rule": "mount-kind-mismatch",
    "source": "docker/compose#3978",
  },
  {
    "text":
      '    Recreating 01cd780f2db5_docker-lizmap_nginx_1 ... error\n\n    ERROR: for 01cd780f2db5_docker-lizmap_nginx_1  Cannot start service nginx: OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:402: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/home/docker/docker-lizmap/lizmap/nginx/nginx.conf\\\\\\" to rootfs \\\\\\"/var/lib/docker/overlay2/06e52221c465c522ee053b5e472bb159b7bf28d1e109af5312bcf9c3eb3f6975/merged\\\\\\" at \\\\\\"/var/lib/docker/overlay2/06e52221c465c522ee053b5e472bb159b7bf28d1e109af5312bcf9c3eb3f6975/merged/etc/nginx/nginx.conf\\\\\\" caused \\\\\\"not a directory\\\\\\"\\"": unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    "rule": "mount-kind-mismatch",
    "source": "jancelin/docker-lizmap#68",
  },
  {
    "text":
      '$ docker-compose up --build\n Cannot start service web: b\'OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:430: container init caused \\\\"rootfs_linux.go:58: mounting \\\\\\\\\\\\"/home/ubuntu/mounted/web/cloud.profullstack-ui/nginx.conf\\\\\\\\\\\\" to rootfs \\\\\\\\\\\\"/home/ubuntu/mounted/docker/docker/overlay2/11b0c70b5d121264add8ccc68da6bf9e9256439f35f2dc5a8ac426c6ba4c065b/merged\\\\\\\\\\\\" at \\\\\\\\\\\\"/home/ubuntu/mounted/docker/docker/overlay2/11b0c70b5d121264add8ccc68da6bf9e9256439f35f2dc5a8ac426c6ba4c065b/merged/etc/nginx/nginx.conf\\\\\\\\\\\\" caused \\\\\\\\\\\\"not a directory\\\\\\\\\\\\"\\\\"": unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type\'',
    "rule": "mount-kind-mismatch",
    "source": "nextcloud/docker#931",
  },
  {
    "text":
      'statsprofullstackcom_db_1 is up-to-date\nStarting statsprofullstackcom_web_1 ...\nStarting statsprofullstackcom_web_1 ... error\n\nERROR: for statsprofullstackcom_web_1  Cannot start service web: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container initcaused \\"rootfs_linux.go:58: mounting \\\\\\"/home/ubuntu/www/stats.profullstack.com/matomo.conf\\\\\\" to rootfs \\\\\\"/var/lib/docker/overlay2/c54f18fa84a896d528ffe333d43976da274d814f8238d3d8e13cb150b6f7a84a/merged\\\\\\" at \\\\\\"/var/lib/docker/overlay2/c54f18fa84a896d528ffe333d43976da274d814f8238d3d8e13cb150b6f7a84a/merged/etc/nginx/conf.d/default.conf\\\\\\" caused \\\\\\"not a directory\\\\\\"\\"": unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    "rule": "mount-kind-mismatch",
    "source": "matomo-org/docker#198",
  },
  {
    "text":
      'ERROR: for whishper_nginx_1  Cannot start service nginx: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/user/.local/share/whishper/nginx.conf" to rootfs at "/etc/nginx/nginx.conf": mount /home/user/.local/share/whishper/nginx.conf:/etc/nginx/nginx.conf (via /proc/self/fd/6), flags: 0x5000: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    "rule": "mount-kind-mismatch",
    "source": "pluja/whishper#6",
  },
  {
    "text":
      'Error: 500 Server Error for http+docker://localhost/v1.35/containers/99ca22218a9b69add0520c8fa423ccf4039cf45cdca0abccb7f07076afe01215/start: Internal Server Error ("error while creating mount source path \'/host_mnt/Applications/PyCharm.app/Contents/plugins/python-ce/helpers/pydev\': mkdir /host_mnt/Applications/PyCharm.app/Contents/plugins/python-ce/helpers/pydev: file exists")\nTraceback:\n  File "click/core.py", line 1078, in main\n  File "click/core.py", line 1688, in invoke',
    "rule": "docker-desktop-drive-lost",
    "source": "aws/aws-sam-cli#7668",
  },
  {
    "text":
      'Nov 19 12:35:54 alzirr systemd-woodpecker-agent[5908]: {"level":"error","error":"Error response from daemon: can only kill running containers. d4dba47c6b966c981d03ff1cc89f6679fc7bac975c38e8cf7b252e55bb8b225d is in state exited: container state improper","time":"2023-11-19T20:35:54Z","message":"could not kill container \'wp_01hfmmqea1258g2a1c93tz73h2_0_stage_0\'"}',
    "rule": "docker-container-not-running",
    "source": "woodpecker-ci/woodpecker#85",
  },
  {
    "text":
      '{"level":"error","error":"Error: No such network: wp_0_2261731327018267548_default","time":"2023-01-30T15:43:33Z","message":"could not remove network \'wp_0_2261731327018267548_default\'"} ',
    "rule": "docker-network-missing",
    "source": "woodpecker-ci/woodpecker#1570",
  },
  {
    "text":
      "rpc error: code = Unknown desc = Step finished with exitcode 1, Error response from daemon: could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network",
    "rule": "docker-network-pools",
    "source": "woodpecker-ci/woodpecker#1570",
  },
  {
    "text":
      '{"level":"fatal","version":"v8.14.12","error":"failed to create docker client: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?","time":"2025-12-27T21:46:00+01:00","message":"Failed to run command"}',
    "rule": "docker-not-running",
    "source": "Erreur32/homeassistant-dozzle-agent#2",
  },
  {
    "text":
      'docker: Error response from daemon: invalid header field value "oci runtime error: container_linux.go:247: starting container process caused \\"process_linux.go:334: running prestart hook 0 caused \\\\\\"fork/exec /usr/bin/dockerd (deleted): no such file or directory\\\\\\"\\"\\n".\nERRO[0122] error getting events from daemon: net/http: request canceled ',
    "rule": "hook-missing",
    "source": "OpenDroneMap/ODM#718",
  },
  {
    "text":
      "start hadoop-master container...\nstart hadoop-slave1 container...\nError response from daemon: Container 2bfaaa643f18a33c9bb018140b91af35b68c777b3f8c1c5d4081af84e0b8af5a is not running",
    "rule": "docker-container-not-running",
    "source": "kiwenlau/hadoop-cluster-docker#50",
  },
  {
    text:
      "Error: hcs::System::CreateProcess web: failed to create user process token: failed to logon user: Access is denied.: unknown",
    rule: "windows-host-process-user",
    source: "kubernetes/website#33838",
  },
  {
    text:
      "Error response from daemon: container 25f620523b72 encountered an error during CreateContainer: failure in a Windows system call: Logon failure: the user has not been granted the requested logon type at this computer. (0x569) extra info:",
    rule: "windows-logon-right",
    source: "docker/for-win#2105",
  },
  {
    text: 'level=fatal msg="Error starting daemon: error initializing graphdriver: Device is Busy"',
    rule: "docker-storage-failed",
    source: "aws/amazon-ecs-agent#419",
  },
  {
    text:
      "CannotStartContainerError: API error (404): Cannot start container 986d8b089f07: adding interface veth0e8d337 to bridge docker0 failed: could not find bridge docker0: no such network interface",
    rule: "docker-bridge-lost",
    source: "aws/amazon-ecs-agent#218",
  },
];
