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
    "rule": "executable-missing",
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
    "rule": "executable-not-in-path",
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
    "rule": "registry-unreachable",
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
    "rule": "executable-missing",
    "source": "kubernetes-sigs/cluster-api-provider-vsphere#288",
  },
  {
    "text":
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: " /bin/bash": stat  /bin/bash: no such file or directory: unknown.',
    "rule": "executable-missing",
    "source": "input-output-hk/devx#155",
  },
  {
    "text":
      "Error response from daemon: error while creating mount source path '/host_mnt/private/var/db/timezone/tz/2023c.1.0/zoneinfo/Australia/Brisbane': mkdir /host_mnt/private/var/db/timezone/tz/2023c.1.0: operation not permitted",
    "rule": "docker-desktop-share",
    "source": "immich-app/immich#7105",
  },
  {
    "text":
      "failed to deploy a stack: Network immich_default Creating Network immich_default Created Container immich_redis Creating Container immich_postgres Creating Container immich_machine_learning Creating Container immich_redis Created Container immich_machine_learning Created Container immich_postgres Created Container immich_server Creating Container immich_server Created Container immich_postgres Starting Container immich_redis Starting Container immich_machine_learning Starting Container immich_redis Started Container immich_machine_learning Started Error response from daemon: Bind mount failed: '/data/compose/x/postgres' does not exists",
    "rule": "docker-mount-source",
    "source": "immich-app/immich#11521",
  },
  {
    "text":
      "  -v '/mnt/user/Photos/Immich/':'/photos':'rw'\n  -v '':'/import':'ro'\n  -v '/mnt/user/appdata/immich':'/config':'rw' 'ghcr.io/imagegenius/immich'\ndocker: invalid spec: :/import:ro: empty section between colons.\nSee 'docker run --help'.\n\nThe command failed.",
    "rule": "compose-service-refused",
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
    "rule": "docker-not-running",
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
    "rule": "docker-not-running",
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
    "rule": "device-missing",
    "source": "gcgarner/IOTstack#66",
  },
  {
    "text":
      '20-02-03 07:54:30 ERROR (SyncWorker_7) [hassio.docker] Can\'t start addon_core_deconz: 500 Server Error: Internal Server Error ("linux runtime spec devices: error gathering device information while adding custom device "/dev/bus/usb": no such file or directory")',
    "rule": "device-missing",
    "source": "home-assistant/addons#1036",
  },
  {
    "text":
      "[dockhand-dockhand-1] Container plex-plex-1 Error response from daemon: failed to populate volume: error while mounting volume '/var/lib/docker/volumes/plex_media/_data': failed to mount local volume: mount //10.10.10.1/media/media:/var/lib/docker/volumes/plex_media/_data, data: username=docker,password=********,uid=1001,gid=1001,vers=3.0: permission denied ",
    "rule": "docker-volume-mount-failed",
    "source": "Finsys/dockhand#798",
  },
  {
    "text":
      "PS C:\\Users\\user\\Desktop> docker run --rm -v myvolume:/root -it --privileged debian:stretch bash\nC:\\Program Files\\Docker\\Docker\\Resources\\bin\\docker.exe: Error response from daemon: error while mounting volume with options: type='cifs' device='//10.0.75.1/hlds' o='username=dockerfile,password=docker': permission denied.\nSee 'C:\\Program Files\\Docker\\Docker\\Resources\\bin\\docker.exe run --help'.",
    "rule": "docker-volume-mount-failed",
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
    "rule": "registry-name-unresolved",
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
    "rule": "cgroup-not-mounted",
    "source": "getumbrel/umbrel#1583",
  },
  {
    "text":
      "`sudo docker start nextcloud-aio-apache\nError response from daemon: driver failed programming external connectivity on endpoint nextcloud-aio-apache (c797952c0b6806cda379eda52bebabfe0171e134d8e879479c10ae0bd0325f51): Bind for 0.0.0.0:443 failed: port is already allocated\nError: failed to start containers: nextcloud-aio-apache\n`",
    "rule": "host-port-in-use",
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
    "rule": "docker-not-running",
    "source": "docker/for-win#8028",
  },
  {
    "text":
      'decidim_redis_1 is up-to-date\ndecidim_pg_1 is up-to-date\nStarting decidim_decidim_1 ... error\n\nERROR: for decidim_decidim_1  Cannot start service decidim: OCI runtime create failed: container_linux.go:370: starting container process caused: exec: "/usr/local/bin/entrypoint.sh": permission denied: unknown\n\nERROR: for decidim  Cannot start service decidim: OCI runtime create failed: container_linux.go:370: starting container process caused: exec: "/usr/local/bin/entrypoint.sh": permission denied: unknown',
    "rule": "executable-not-executable",
    "source": "decidim/docker#76",
  },
  {
    "text":
      'docker-compose --profile "*" up -d \n[+] Running 12/14\n ✔ Network docker_coze-network          Created           0.0s \n ⠏ Container coze-mysql                 Starting          90.9s \n ✘ Container coze-minio                 Error             90.9s \nError response from daemon: failed to create shim task: OCI runtime create failed: container_linux.go:329: starting container process caused "permission denied": unknown',
    "rule": null,
    "symptom": "container not started",
    "source": "coze-dev/coze-studio#261",
    "why": "runc of before 1.0 says no more of the step that was denied",
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
    "rule": "host-port-in-use",
    "source": "coollabsio/coolify#5515",
  },
  {
    "text":
      '  Error Message:\n   Docker.DotNet.DockerApiException : Docker API responded with status code=InternalServerError, response={"message":"Get \\"[https://registry-1.docker.io/v2/testcontainers/ryuk/manifests/sha256:533abc56c07b52a26c955d1e7ae428d810582ab01c156384ae79960eb5fa0775\\](https://registry-1.docker.io/v2/testcontainers/ryuk/manifests/sha256:533abc56c07b52a26c955d1e7ae428d810582ab01c156384ae79960eb5fa0775/)\\": read tcp 10.1.0.195:55262->10.219.239.5:443: read: connection reset by peer"}\n\n  Stack Trace:\n     at Docker.DotNet.DockerClient.HandleIfErrorResponseAsync(HttpStatusCode statusCode, HttpResponseMessage response)',
    "rule": "registry-unreachable",
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
    "rule": "docker-desktop-machine",
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
    "rule": "docker-mount-source",
    "source": "marthoc/docker-homeseer#17",
  },
  {
    "text":
      "Error response from daemon: error while creating mount source path '/var/lib/plexmediaserver/Library/Application Support/Plex Media Server/Logs': mkdir /var/lib/plexmediaserver: permission denied\nError: failed to start containers: plexpy",
    "rule": "docker-mount-source",
    "source": "linuxserver/docker-tautulli#44",
  },
  {
    "text":
      "Failed to execute command 'export PATH=/bin:/sbin:/usr/bin:/usr/sbin:/usr/local/bin:/usr/local/sbin; export LANG=C.UTF-8; export LANGUAGE=; docker-compose --file '/compose//Portainer CE/Portainer CE.yml' --env-file '/compose//Portainer CE/Portainer CE.env' config 2>&1': validating /compose/Portainer CE/Portainer CE.yml: services.portainer Additional property environemt is not allowed",
    "rule": "compose-file-invalid",
    "source": "OpenMediaVault-Plugin-Developers/openmediavault-compose#7",
  },
  {
    "text":
      'docker/compose/global.env\' up -d 2>&1\': time="2024-06-21T13:43:11+05:30" level=warning msg="/srv/dev-disk-by-uuid-ba6179cb-c505-4a34-ad28-5f8242c0cd55/Pen64/docker/compose/portainer/portainer.yml: `version` is obsolete"\nservice "portainer-ce" refers to undefined volume Pen64/docker/appdata/: invalid compose project',
    "rule": "compose-file-invalid",
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
];
