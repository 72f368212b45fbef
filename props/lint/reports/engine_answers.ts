/** Reports of Docker and Podman whose text tells which of several causes it was. @module */

import type { Report } from "./report.ts";

/** Reports of Docker and Podman whose text tells which of several causes it was. */
export const ENGINE_ANSWER_REPORTS: readonly Report[] = [
  {
    text:
      "Cannot start container 51a77a23a168deb2f951bd01648f384fe4736caab546a662dc5b619f4da392fd: Error starting userland proxy: listen tcp 0.0.0.0:443: bind: address already in use",
    rule: "host-port-web",
    source: "lmakarov/dde#46",
  },
  {
    text:
      "Error response from daemon: driver failed programming external connectivity on endpoint dockerproxy (0412ec4ffda68af87f84323b217a6b9b5d02f3dee5a14c41bb2fb882918e55e8): failed to bind port 127.0.0.1:2375/tcp: Error starting userland proxy: listen tcp4 127.0.0.1:2375: bind: address already in use",
    rule: "host-port-in-use",
    source: "Tecnativa/docker-socket-proxy#143",
  },
  {
    text: "Error starting userland proxy: listen udp 0.0.0.0:53: bind: address already in use",
    rule: "host-port-dns",
    source: "ab77/netflix-proxy#226",
  },
  {
    text: "Cannot connect to the Docker daemon at tcp://docker:2375. Is the docker daemon running?",
    rule: "docker-dind-unreached",
    source: "firecow/gitlab-ci-local#911",
  },
  {
    text: "Couldn't connect to Docker daemon at http://docker:2375 - is it running?",
    rule: "docker-dind-unreached",
    source: "tiangolo/docker-with-compose#9",
  },
  {
    text:
      "ERROR: Preparation failed: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running? (executor_docker.go:982:0s)",
    rule: "docker-not-running",
    source: "lorisleiva/laravel-docker#66",
  },
  {
    text:
      "docker: Cannot connect to the Docker daemon at unix:///Users/user/.colima/docker.sock. Is the docker daemon running?.",
    rule: "docker-context-other-engine",
    source: "abiosoft/colima#94",
  },
  {
    text: 'Get "http://unix.sock/info": dial unix /Users/user/.colima/docker.sock: connect: no such file or directory',
    rule: "docker-context-other-engine",
    source: "abiosoft/colima#142",
  },
  {
    text: "failed to attach docker event listener error connect ENOENT /var/run/docker.sock",
    rule: "docker-not-running",
    source: "DockStation/dockstation#322",
  },
  {
    text:
      "ERRO[0000] failed to obtain container engine info: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
    rule: "docker-not-running",
    source: "abiosoft/colima#365",
  },
  {
    text:
      "Error response from daemon: error while mounting volume '/var/lib/docker/volumes/seafile/_data': failed to mount local volume: mount :/CartographerNFS/seafile/data:/var/lib/docker/volumes/seafile/_data, data: addr=192.168.20.131,nolock,soft: permission denied",
    rule: "docker-volume-server-denied",
    source: "haiwen/seafile#2872",
  },
  {
    text: "failed to mount local volume ... addr=192.168.168.39,vers=3,soft,timeo=180,retrans=2: connection refused",
    rule: "volume-server-unreachable",
    source: "kushin77/self-hosted-runner#3182",
  },
  {
    text:
      "docker: Error response from daemon: chown /var/lib/docker-volumes/netshare/nfs/127.0.0.1/mnt/info: operation not permitted.",
    rule: "docker-volume-copy-refused",
    source: "ContainX/docker-volume-netshare#71",
  },
  {
    text: "error while creating mount source path '/opt/neko-rooms/data': mkdir /opt/neko-rooms: read-only file system",
    rule: "docker-mount-source-read-only",
    source: "m1k1o/neko-rooms#47",
  },
  {
    text:
      "ERROR: for daemon  Cannot start service daemon: error while creating mount source path '/srv/daemon/config': mkdir /srv/daemon: read-only file system",
    rule: "docker-mount-source-read-only",
    source: "ccarney16/pterodactyl-containers#3",
  },
  {
    text: "Error while creating mount source path '/host_mnt/c/code': mkdir /host_mnt/c/code: file exists",
    rule: "docker-desktop-drive-lost",
    source: "docker/for-win#5516",
  },
  {
    text:
      "docker: Error response from daemon: invalid mount config for type \"bind\": bind source path does not exist: /data/.\nSee 'docker run --help'.",
    rule: "docker-mount-source",
    source: "docker/docs#13503",
  },
  {
    text:
      "dockerd[17670]: unable to configure the Docker daemon with file /etc/docker/daemon.json: invalid character '<' looking for beginning of value",
    rule: "docker-daemon-config",
    source: "rnanosaur/nanosaur#47",
  },
  {
    text:
      "dockerd[219506]: unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives don't ma",
    rule: "docker-daemon-config-unknown",
    source: "second-state/chat-with-chatgpt#246",
  },
  {
    text:
      "dockerd[2067]: unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives are specified both as a flag and in the configuration file: hosts: (from flag: [fd://], from file: [fd:// tcp://0.0.0.0:2376])",
    rule: "docker-daemon-config-twice",
    source: "moby/moby#34104",
  },
  {
    text: "unable to configure the Docker daemon with file /etc/docker/daemon.json: EOF",
    rule: "docker-daemon-config",
    source: "moby/moby#41268",
  },
  {
    text:
      "Error response from daemon: cannot create network xxxxxxxxxxxxxxxxxxxxxxxxxxxxx (br-xxxxxxxxxx): conflicts with network yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy (br-yyyyyyyyyyy): networks have overlapping IPv4",
    rule: "docker-network-overlaps",
    source: "tiagosh/AltcoinGenerator#35",
  },
  {
    text: 'network zabbix was found but has incorrect label com.docker.compose.network set to "zabbix"',
    rule: "compose-network-foreign",
    source: "docker/compose#10797",
  },
  {
    text: 'network pelias_default was found but has incorrect label com.docker.compose.network set to ""',
    rule: "compose-network-foreign",
    source: "pelias/docker#340",
  },
  {
    text:
      "failed to create network netprobe_custom_network: Error response from daemon: Pool overlaps with other one on this address space",
    rule: "docker-network-overlaps",
    source: "plaintextpackets/netprobe_lite#8",
  },
  {
    text: 'Starting machine "podman-machine-default"\nError: vfkit exited unexpectedly with exit code 1',
    rule: "podman-machine-vfkit",
    source: "podman-container-tools/podman#22624",
  },
  {
    text:
      "internal:0:0-0: Error: Could not process rule: No such file or directory\ninternal:0:0-0: Error: Could not process rule: No such file or directory\nError: netavark: nftables error: nft did not return successfully while applying ruleset",
    rule: "podman-nft-refused",
    source: "podman-container-tools/podman#25201",
  },
  {
    text:
      'Error: unable to start container "26174d8479f6458f507e1ded21673d5f2dd168f754a771b8543d20c9ee0431ab": netavark: nftables error: got invalid json: data did not match any variant of untagged enum NfObject at line 1 column 3666',
    rule: "podman-nft-output",
    source: "podman-container-tools/podman#26811",
  },
  {
    text:
      "starting container 2ef93257f5b1ac3fc2e57aebdf43dd7b4e90cd48a82ec33106abcb21d4f1459d: netavark: unable to append rule '-j MARK  --set-xmark 0x2000/0x2000' to table 'nat'",
    rule: "podman-iptables-module",
    source: "podman-container-tools/podman#24374",
  },
  {
    text: "Error: netavark: code: 1, msg: iptables: Chain already exists.",
    rule: "podman-iptables-chain-left",
    source: "containers/netavark#274",
  },
  {
    text:
      'Error: copying system image from manifest list: writing blob: adding layer with blob "sha256:55c239a204a015f673c4ded573a854b404bc9f90c021aec4b8d321aaea3e151f": processing tar file(potentially insufficient UIDs or GIDs available in user namespace (requested 172761424:0 for /opt/app): Check /etc/subuid and /etc/subgid if configured locally and run "podman system migrate": lchown /opt/app: invalid argument): exit status 1',
    rule: "podman-image-ids-huge",
    source: "podman-container-tools/podman#22092",
  },
  {
    text:
      "Error: potentially insufficient UIDs or GIDs available in user namespace (requested 891479843:1066215063 for /var/tmp/libpod_builder366076066/build/Dockerfile): Check /etc/subuid and /etc/subgid: lchown /var/tmp/libpod_builder366076066/build/Dockerfile: invalid argument",
    rule: "podman-image-ids-huge",
    source: "podman-container-tools/podman#11399",
  },
  {
    text:
      "  Error processing tar file(exit status 1): potentially insufficient UIDs or GIDs available in user namespace (requested 0:42 for /etc/shadow): Check /etc/subuid and /etc/subgid: lchown /etc/shadow: invalid argument",
    rule: "podman-storage-ids",
    source: "podman-container-tools/podman#10301",
  },
  {
    text:
      "ERRO[0002] Error while applying layer: ApplyLayer exit status 1 stdout:  stderr: there might not be enough IDs available in the namespace (requested 65534:65534 for /home): lchown /home: invalid argument",
    rule: "podman-storage-ids",
    source: "podman-container-tools/podman#1182",
  },
  {
    text:
      'deploying WSL2 distributions\nensuring main distro is deployed: deploying "docker-desktop": importing WSL distro "The operation could not be started because a required feature is not installed.\nError code: Wsl/Service/RegisterDistro/CreateVm/HCS/HCS_E_SERVICE_NOT_AVAILABLE\noutput="docker-desktop": exit code: 4294967295: running WSL command wsl.exe C:\\WINDOWS\\System32\\wsl.exe --import docker-desktop <HOME>\\AppData\\Local\\Docker\\wsl\\main C:\\Program Files\\Docker\\Docker\\resources\\wsl\\wsl-bootstrap.tar --version 2: The operation could not be started because a required feature is not installed.\nError code: Wsl/Service/RegisterDistro/CreateVm/HCS/HCS_E_SERVICE_NOT_AVAILABLE\n: exit status 0xffffffff\nchecking if isocache exists: CreateFile \\\\wsl$\\docker-desktop-data\\isocache\\: The network name cannot be found.',
    rule: "wsl-virtualization-off",
    source: "docker/for-win#14578",
  },
  {
    text:
      "deploying WSL2 distributions\nensuring data disk is available: exit code: 4294967295: running WSL command wsl.exe C:\\WINDOWS\\System32\\wsl.exe --mount --bare --vhd <HOME>\\AppData\\Local\\Docker\\wsl\\disk\\docker_data.vhdx: Copyright (c) Microsoft Corporation. All rights reserved.\n\nUsage: wsl.exe [Argument] [Options...] [CommandLine]",
    rule: "wsl-outdated",
    source: "docker/for-win#14634",
  },
  {
    text:
      "System.InvalidOperationException:\nFailed to deploy distro docker-desktop to C:\\Users\\user\\AppData\\Local\\Docker\\wsl\\distro: exit code: -1\n stdout: Error: 0x800700c1",
    rule: "docker-desktop-wsl",
    source: "docker/for-win#11474",
  },
  {
    text:
      "deploying WSL2 distributions\nensuring data disk is available: exit code: 4294967295: running WSL command wsl.exe C:\\WINDOWS\\System32\\wsl.exe --mount --bare --vhd <HOME>\\AppData\\Local\\Docker\\wsl\\disk\\docker_data.vhdx: Invalid command line option: --mount",
    rule: "wsl-outdated",
    source: "docker/for-win#14567",
  },
  {
    text:
      'deploying WSL2 distributions\nensuring main distro is deployed: deploying "docker-desktop": importing WSL distro "The virtual machine or container JSON document is invalid. \\r\\nError code: Wsl/Service/RegisterDistro/CreateVm/HCS/0x8037010d\\r\\n" output="docker-desktop": exit code: 4294967295: running WSL command wsl.exe',
    rule: "wsl-config-refused",
    source: "docker/for-win#14789",
  },
  {
    text:
      'Unable to attach disk "C:\\Program Files\\WSL\\system.vhd" to WSL2: element not found.\nError code: Wsl/Service/CreateInstance/CreateVm/MountVhd/HCS/ERROR_NOT_FOUND',
    rule: "wsl-own-disk-missing",
    source: "microsoft/WSL#11253",
  },
  {
    text:
      "System.InvalidOperationException: Failed to deploy distro docker-desktop to C:\\Users\\user\\AppData\\Local\\Docker\\wsl\\distro: exit code: -1 stdout: {Application Error}",
    rule: "docker-desktop-wsl",
    source: "docker/for-win#11193",
  },
  {
    text:
      "failed to start daemon: error initializing graphdriver: overlay2: unknown option overlay2.override_kernel_check: overlay2",
    rule: "docker-storage-option",
    source: "dyrnq/install-docker#11",
  },
  {
    text: "Error starting daemon: error initializing graphdriver: overlay2: unknown option dm.thinpooldev",
    rule: "docker-storage-option",
    source: "moby/moby#22685",
  },
  {
    text:
      'level=error msg="failed to mount overlay: invalid argument" storage-driver=overlay2\nfailed to start daemon: error initializing graphdriver: driver not supported: overlay2',
    rule: "docker-overlay2-unsupported",
    source: "mgksu/dockerd#5",
  },
  {
    text:
      "ERRO[0000] 'overlay' not found as a supported filesystem on this host. Please ensure kernel is new enough and has overlay support loaded. \nFATA[0000] Error starting daemon: error initializing graphdriver: driver not supported ",
    rule: "overlay-storage-unsupported",
    source: "rancher/docker-from-scratch#14",
  },
  {
    text:
      "unable to configure the Docker daemon with file /etc/docker/daemon.json: specified default runtime 'nvidia' does not exist",
    rule: "docker-default-runtime-missing",
    source: "moby/moby cmd/dockerd (wording)",
  },
  {
    text:
      "docker: Error response from daemon: error while mounting volume '/var/lib/docker/volumes/attachments/_data': failed to mount local volume: mount //sharename.file.core.windows.net/folder:/var/lib/docker/volumes/sharename/_data, data: addr=ipaddress,username=user,password=********,file_mode=0777,dir_mode=0777,vers=3.0: no such device.",
    rule: "docker-volume-server-options",
    source: "docker/cli#4632",
  },
  {
    text:
      "docker: Error response from daemon: error while mounting volume '/var/lib/docker-volumes/netshare/cifs/mediashare': VolumeDriver.Mount: exit status 32.",
    rule: "docker-volume-mount-failed",
    source: "ContainX/docker-volume-netshare#143",
  },
  {
    text:
      "Error response from daemon: error while mounting volume '/var/lib/docker/volumes/certbot-etc/_data': failed to mount local volume: mount /certbot:/var/lib/docker/volumes/certbot-etc/_data, flags: 0x1000: no such file or directory",
    rule: "docker-volume-directory-missing",
    source: "damalis/full-stack-nginx-wordpress-for-everyone-with-docker-compose#2",
  },
  {
    text:
      "Error response from daemon: error while mounting volume '/var/lib/docker/volumes/pgdb_pgdb-data/_data': failed to mount local volume: mount .//db:/var/lib/docker/volumes/pgdb_pgdb-data/_data, flags: 0x1000: no such file or directory",
    rule: "docker-volume-directory-missing",
    source: "docker/compose#9971",
  },
  {
    text:
      "ERROR: for test_server_1  Cannot start service server: error while mounting volume '/mnt/docker-data/volumes/test_server-vol/_data': failed to mount local volume: mount /mnt/my-volumes/server-vol:/mnt/docker-data/volumes/test_server-vol/_data, flags: 0x1000, data: X-mount.mkdir: no such file or directory",
    rule: "docker-volume-directory-missing",
    source: "docker/compose#7002",
  },
  {
    text:
      "Error response from daemon: failed to mount local volume: mount /var/<app>_rabbitmq:/var/lib/docker/volumes/rabbitmq/_data, flags: 0x1000: no such file or directory",
    rule: "docker-volume-directory-missing",
    source: "docker/for-mac#7227",
  },
  {
    text: "docker: Error response from daemon: no such device.",
    rule: null,
    source: "moby/moby#27103",
    component: "docker",
  },
  {
    text:
      "Error response from daemon: error while mounting volume '/var/lib/docker/volumes/toolserverconfig/_data': failed to mount local volume: mount /assets/config:/var/lib/docker/volumes/toolserverconfig/_data, flags: 0x1000: no such file or directory",
    rule: "docker-volume-directory-missing",
    source: "OpenBMB/XAgent#289",
  },
  {
    text: "error while creating mount source path '/path/to/config': mkdir /path: read-only file system",
    rule: "docker-mount-source-read-only",
    source: "philhawthorne/ha-dockermon#32",
  },
  {
    text:
      "Error response from daemon: error while creating mount source path '/opt/sirix/sirix-data': mkdir /opt/sirix: read-only file system",
    rule: "docker-mount-source-read-only",
    source: "sirixdb/sirix#632",
  },
  {
    text:
      "ERROR: for web  Cannot start service web: error while creating mount source path '/var/docker-apps/ubuntu-6-nginx-ansible/src/hanoo_brain': mkdir /var/docker-apps: read-only file system\nERROR: Encountered errors while bringing up the project.",
    rule: "docker-mount-source-read-only",
    source: "docker/compose#7883",
  },
  {
    text:
      ":autobahn-tests:composeUp FAILED\nunknown shorthand flag: 'f' in -f\nSee 'docker --help'.\n\nUsage:  docker [OPTIONS] COMMAND",
    rule: "docker-cli-plugin-missing",
    source: "avast/gradle-docker-compose-plugin#414",
  },
  {
    text:
      "Error invoking remote method 'docker-start-container': Error: (HTTP code 500) server error - failed to initialize logging driver: journald is not enabled on this host",
    rule: "docker-log-journald",
    source: "docker/desktop-linux#68",
  },
  {
    text:
      "docker: Error response from daemon: failed to initialize logging driver: dial tcp 127.0.0.1:24224: connect: connection refused.",
    rule: "docker-log-fluentd",
    source: "moby/moby#33186",
  },
  {
    text:
      "CannotStartContainerError: Error response from daemon: failed to initialize logging driver: dial unix /var/run/fluent.sock: connect: no such file or directory",
    rule: "docker-log-fluentd",
    source: "aws/amazon-ecs-agent#2792",
  },
  {
    text: "Failed to initialize logging driver: Unix syslog delivery error",
    rule: "docker-log-syslog",
    source: "phusion/passenger-docker#109",
  },
  {
    text:
      "docker: Error response from daemon: failed to initialize logging driver: Options http://localhost:8088/services/collector/event/1.0: dial tcp [::1]:8088: connect: connection refused.",
    rule: "docker-log-driver-failed",
    source: "moby/moby#21966",
  },
  {
    text:
      "CannotStartContainerError: Error response from daemon: failed to initialize logging driver: dial tcp 127.0.0.1:514: connect: connection refused",
    rule: "docker-log-syslog",
    source: "komoju/barcelona#582",
  },
  {
    text:
      'dockerd[2498]: time="2017-05-04T11:05:08.921641794+10:00" level=error msg="Handler for POST /v1.28/networks/create returned error: network dm-68eba91a51dd is already using parent interface dock_br"',
    rule: "docker-parent-used",
    source: "moby/libnetwork#1743",
  },
  {
    text:
      'time="2020-12-23T06:46:51-06:00" level=fatal msg="Error response from daemon: client version 1.4 is too old. Minimum supported API version is 1.12, please upgrade your client to a newer version"',
    rule: "docker-api-version",
    source: "containrrr/watchtower#723",
  },
  {
    text:
      'watchtower  | time="2025-11-14T02:39:36+01:00" level=error msg="Error response from daemon: client version 1.25 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version"',
    rule: "docker-api-version",
    source: "containrrr/watchtower#2126",
  },
  {
    text: "Error response from daemon: client version 1.44 is too new. Maximum supported API version is 1.43",
    rule: "docker-client-newer",
    source: "nicholas-fedor/watchtower#87",
  },
  {
    text:
      '2025-11-10T23:03:43Z ERR Failed to retrieve information of the docker client and server host error="Error response from daemon: client version 1.24 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version" providerName=docker',
    rule: "docker-api-version",
    source: "traefik/traefik#12253",
  },
  {
    text:
      "Error: netavark: unable to append rule '-d 192.168.49.0/24 -j ACCEPT' to table 'nat': code: 4, msg: iptables v1.8.8 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain NETAVARK-1D8721804F16F",
    rule: "podman-iptables-module",
    source: "kubernetes/minikube#15520",
  },
  {
    text: "netavark (exit code 1): code: 1, msg: iptables: chain already exists.",
    rule: "podman-iptables-chain-left",
    source: "containers/netavark#1425",
  },
  {
    text:
      'Error: could not get runtime: database libpod temporary files directory (tmpdir) "/run/user/1000/libpod/tmp" does not match our libpod temporary files directory (tmpdir) "/tmp/user/user/libpod/tmp": database configuration mismatch',
    rule: "podman-database",
    source: "podman-container-tools/podman#5472",
  },
  {
    text:
      'Error: database libpod root directory (staticdir) "/home/user/.local/share/containers/storage/libpod" does not match our libpod root directory (staticdir) "/var/home/user/.local/share/containers/storage/libpod": database configuration mismatch',
    rule: "podman-database",
    source: "fedora-silverblue/issue-tracker#513",
  },
  {
    text: 'Error: database graph driver "" does not match our graph driver "overlay": database configuration mismatch',
    rule: "podman-database",
    source: "rust-lang/simpleinfra#954",
  },
  {
    text:
      'Error: could not get runtime: database libpod temporary files directory (tmpdir) "/tmp/run-1000/libpod/tmp" does not match our libpod temporary files directory (tmpdir) "/run/user/1000/libpod/tmp": database configuration mismatch',
    rule: "podman-database",
    source: "podman-container-tools/podman#5950",
  },
];
