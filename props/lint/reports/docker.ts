/** Reports from the trackers of programs that start containers with Docker. @module */

import type { Report } from "./report.ts";

/** Reports of Docker, Compose and what uses them. */
export const DOCKER_REPORTS: readonly Report[] = [
  {
    text: "failed to create new osl sandbox: namespace creation reexec command failed…",
    rule: "docker-sandbox-failed",
    source: "portainer/docker-images#2",
  },
  {
    text:
      'Failed to start addon\n400 Client Error for http+docker://localhost/v1.39/containers/d1963d9a28e9a1361d739f8a89e92ed0cc9662a28fffba662c5e5ae950b8e5e7/start: Bad Request ("OCI runtime create failed: container_linux.go:345: starting container process caused "exec: \\"/dev/init\\": stat /dev/init: no such file or directory": unknown")',
    rule: "docker-init-hidden",
    source: "home-assistant/core#45946",
  },
  {
    text:
      '500 Server Error for http+docker://localhost/v1.41/containers/addon_a0d7b954_adguard/json: Internal Server Error ("stat /mnt/data/docker/overlay2/fef5d9cfe7ce77cc74663269ad4427fef49d4a454e82ad2427575b4642054428: no such file or directory")',
    rule: "docker-layer-missing",
    source: "hassio-addons/app-adguard-home#362",
  },
  {
    text: "Error response from daemon: mkdirat var/run/act: path escapes from parent",
    rule: "docker-copy-link",
    source: "nektos/act#6092",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: Invalid command "create": unknown',
    rule: "runtime-not-oci",
    source: "kata-containers/kata-containers#10223",
  },
  {
    text:
      'failed to inspect database container: error during connect: this error may indicate that the docker daemon is not running: Get "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/containers/supabase_db_chatbotui/json": open //./pipe/docker_engine: Access is denied.',
    rule: "docker-socket-denied",
    source: "mckaywrigley/chatbot-ui#1467",
  },
  {
    text:
      "failed to display json stream: failed to extract layer sha256:2b1b9b0c2a4e: failed to get reader from content store: blob sha256:2b1b9b0c2a4e expected at /var/lib/desktop-containerd/daemon/io.containerd.content.v1.content/blobs/sha256/2b1b9b0c2a4e: blob not found: not found",
    rule: "image-content-missing",
    source: "supabase/cli#2328",
  },
  {
    text:
      "Error response from daemon: Cannot stop container test: Cannot kill container 44b41739970db05a70a203565b8de4101769aed08121fe0e5a1a816c6efc4572: rpc error: code = 7 desc = permission denied",
    rule: "runtime-signal-denied",
    source: "docker-archive/docker-snap#4",
  },
  {
    text:
      "ERROR: for client cannot stop container: b9dce2fff6cf1bc0138e5c72f148e81968c9b2b32168384bf4b37f4ffcffdbd8: permission denied",
    rule: "runtime-signal-denied",
    source: "docker/compose#9913",
  },
  {
    text:
      "Failed to start ContainerManager system validation failed - Following Cgroup subsystem not mounted: [memory]",
    rule: "kubelet-cgroup-subsystem-missing",
    source: "abelperezok/kubernetes-raspberry-pi-cluster-hat#1",
  },
  {
    text: "docker: Error response from daemon: cgroups: memory cgroup not supported on this system: unknown.",
    rule: "cgroup-memory-missing",
    source: "jaymoulin/docker-plex#7",
  },
  {
    text: "dependency failed to start: container ix-adventurelog-backend-1 is unhealthy",
    rule: "compose-dependency-failed",
    source: "truenas/apps#4496",
  },
  {
    text:
      'error creating temporary lease: Unavailable: connection error: desc = "transport: Error while dialing: dial unix:///run/containerd/containerd.sock: timeout"',
    rule: "daemon-not-running",
    source: "IceWhaleTech/CasaOS#2434",
  },
  {
    text: "containerd.service: Main process exited, code=exited, status=203/EXEC",
    rule: "daemon-binary-broken",
    source: "IceWhaleTech/CasaOS#2434",
  },
  {
    text:
      "ERROR: Job failed (system failure): Cannot connect to the Docker daemon at tcp://10.0.48.102:2376. Is the docker daemon running?",
    rule: "docker-not-running",
    source: "cattle-ops/terraform-aws-gitlab-runner#1043",
  },
  {
    text:
      "Error: ERROR: failed to initialize builder builder-5f4c7329-866b-4c49-8265-10783c0a56b0 (builder-5f4c7329-866b-4c49-8265-10783c0a56b00): Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
    rule: "docker-not-running",
    source: "actions/partner-runner-images#48",
  },
  {
    text:
      "ERROR: Failed to remove network for build\nERROR: Preparation failed: Cannot connect to the Docker daemon at tcp://gitlab-dind:2375. Is the docker daemon running? (docker.go:950:0s)\nWill be retried in 3s ...",
    rule: "docker-not-running",
    source: "DataBiosphere/azul#6082",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:722: waiting for init preliminary setup caused: EOF: unknown.\nERRO[0014] error waiting for container: context canceled,",
    rule: "init-died",
    source: "docker/for-linux#1391",
  },
  {
    text:
      "ERRO[0000] Error removing container b568d76af699fc15c1c9065763ebc7993d600e843d9c9aff93b9dae73236cfd0 from runtime after creation failed \ncontainer create failed: mkdir /run/runc: permission denied\n: internal libpod error",
    rule: "runtime-state-directory",
    source: "podman-container-tools/podman#1552",
  },
  {
    text: "Error: mkdir /sys/fs/cgroup/init: permission denied",
    rule: "cgroup-read-only",
    source: "podman-container-tools/podman#15498",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: mkdir /sys/fs/cgroup/rdma/docker/b0df665f7fdc462f9f9e16cfe3a6be6209357c6b9965c4c7b212ff70587f272f: permission denied: unknown.\nERRO[0007] error waiting for container: context canceled",
    rule: "cgroup-path-not-delegated",
    source: "nestybox/sysbox#548",
  },
  {
    text:
      "ERROR: for koding  Cannot start service koding: driver failed programming external connectivity on endpoint kodingdockercompose_koding_1 (c0fe5dacf0d69ec66627b08edf19dc123fdc1edd5a2c5b5ed348091b20cde340): iptables failed: iptables --wait -t filter -A DOCKER ! -i br-c3e5f25ffb69 -o br-c3e5f25ffb69 -p tcp -d 10.18.0.6 --dport 8890 -j ACCEPT: iptables: No chain/target/match by that name.\n (exit status 1)\nERROR: Encountered errors while bringing up the project.",
    rule: "cni-firewall",
    source: "koding/koding#8908",
  },
  {
    text:
      "json: cannot unmarshal object into Go struct field Process.capabilities of type []string\nERRO[0820] /moby.buildkit.v1.Control/Solve returned error: exit code 1",
    rule: "runtime-flag-unknown",
    source: "moby/buildkit#170",
  },
  {
    text:
      "FATA[0000] failed to create shim task: failed to create container: hook command exited with non-zero exit code: 1: unknown",
    rule: "hook-failed",
    source: "containerd/nerdctl#4074",
  },
  {
    text:
      'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/host_mnt/Users/me/Documents/github/kafka-docker-playground/connect/connect-http-sink/jcl-over-slf4j-2.0.7.jar" to rootfs at "/usr/share/confluent-hub-components/confluentinc-kafka-connect-http/lib/jcl-over-slf4j-2.0.7.jar": create mountpoint for /usr/share/confluent-hub-components/confluentinc-kafka-connect-http/lib/jcl-over-slf4j-2.0.7.jar mount: mountpoint "/run/host_virtiofs/Users/me/Documents/github/kafka-docker-playground/confluent-hub/confluentinc-kafka-connect-http/lib/jcl-over-slf4j-2.0.7.jar" is outside of rootfs "/var/lib/docker/rootfs/overlayfs/69f9fb9bbeb327607cc0ee4fc6bf5ac84963fd0ed5e2f8a0e4fbc6fe0c5f7e07"',
    rule: "mountpoint-outside-rootfs",
    source: "vdesabou/kafka-docker-playground#7430",
  },
  {
    text:
      "root@docker-1:~# docker start $(docker ps -aq) Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied: unknown Error response from daemon: cannot join network namespace of a non running container: container gluetun is exited",
    rule: "sysctl-reopen-denied",
    source: "community-scripts/ProxmoxVE#8967",
  },
  {
    text:
      "Error response from daemon: cannot join network namespace of a non running container: container gluetun is exited",
    rule: "docker-joined-container-stopped",
    source: "community-scripts/ProxmoxVE#8967",
  },
  {
    text:
      "Error starting daemon: Error initializing network controller: list bridge addresses failed: no available network",
    rule: "docker-bridge-range",
    source: "moby/moby#31546",
  },
  {
    text:
      'Error starting daemon: Error initializing network controller: Error creating default "bridge" network: could not find an available, non-overlapping IPv6 address pool among the defaults to assign to the network',
    rule: "docker-network-pools-ipv6",
    source: "docker/cli#2039",
  },
  {
    text:
      "failed to start daemon: Error initializing network controller: list bridge addresses failed: PredefinedLocalScopeDefaultNetworks List: [10.17.0.0/16 10.18.0.0/16 10.19.0.0/16 10.20.0.0/16]: no available network",
    rule: "docker-bridge-range",
    source: "docker/docker-install#261",
  },
  {
    text:
      'Containers: start music...code:400 OCI runtime create failed: container_linux.go:370: starting container process caused: process_linux.go:459: container init caused: process_linux.go:422: setting cgroup config for procHooks process caused: failed to write "4950" to "/sys/fs/cgroup/docker/f05616f826b32cda787a1fa7d3a92b1f86655b8ad8ab7e92725fb3a19d16d836/io.bfq.weight": open /sys/fs/cgroup/docker/f05616f826b32cda787a1fa7d3a92b1f86655b8ad8ab7e92725fb3a19d16d836/io.bfq.weight: permission denied: unknown',
    rule: "cgroup-io-missing",
    source: "lisaac/luci-app-dockerman#72",
  },
  {
    text:
      "/etc/my_init.d/ripper.sh: line 32: /config/ripper.sh: Permission denied\n*** /etc/my_init.d/ripper.sh failed with status 126",
    rule: "entry-point-denied",
    source: "rix1337/docker-ripper#26",
  },
  {
    text: "failed to start daemon: Devices cgroup isn't mounted",
    rule: "cgroup-v1-unmounted",
    source: "dyrnq/install-docker#9",
  },
  {
    text: "Error response from daemon: no such file or directory\nError: failed to start containers: test",
    rule: null,
    source: "moby/moby#41280",
  },
  {
    text: "failed to get network during CreateEndpoint: network unzbmauxmu30vz2spqkj7gk47 not found",
    rule: "docker-network-missing",
    source: "docker/compose#6385",
  },
  {
    text: "starting container failed: Address already in use",
    rule: "docker-network-address",
    source: "moby/moby#32548",
  },
  {
    text:
      "Error response from daemon: error creating overlay mount to /mnt/docker/10000.10000/overlay2/8cf4d4d1bcfa3c3983c260dae482513a7c10e2a38e76b5bcad35da05653abfaf/merged: device or resource busy",
    rule: "overlay-mount-failed",
    source: "moby/moby#37970",
  },
  {
    text:
      "error creating overlay mount to /var/lib/docker/overlay2/af8c5d19cde2039cf3b4c3b340b960bac2b2f0504b0b291f6c63c2d5175ea3ba/merged: device or resource busy\ndmesg:\n[55383.848708] overlayfs: lowerdir is in-use as upperdir/workdir",
    rule: "overlay-mount-failed",
    source: "docker/for-linux#711",
  },
  {
    text:
      "java.io.IOException: Failed to run top '6eb2e7b162763ce5cb53475b1497ec9209c06e14c4367fb06aaa3c0071e9e570'. Error: Error response from daemon: Container 6eb2e7b162763ce5cb53475b1497ec9209c06e14c4367fb06aaa3c0071e9e570 is not running",
    rule: "docker-container-not-running",
    source: "iam-veeramalla/Jenkins-Zero-To-Hero#61",
  },
  {
    text:
      'time="2016-09-12T12:01:02.431761020+08:00" level=error msg="failed to start taskManager" error="invalid bind mount source, source path not found: /datanotexist" module=agent',
    rule: "docker-mount-source",
    source: "moby/moby#26485",
  },
  {
    text:
      "Error response from daemon: failed to create shim: OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: chown /sys/fs/cgroup/system.slice/docker-9b70865b8d8a2e4270437daed985be742914bbb5c9733189efdad361c44b1dc2.scope/memory.oom.group: no such file or directory: unknown",
    rule: "cgroup-delegation-chown",
    source: "dmpanch/hassio-rpi4-docker-compose#2",
  },
  {
    text:
      "Sep 13 17:08:36 raspberrypi docker[15232]: Error response from daemon: No such container: hassio_supervisor\nSep 13 17:08:37 raspberrypi hassio-supervisor[15241]: Error: No such object: homeassistant/armv7-hassio-supervisor",
    rule: "docker-container-missing",
    source: "home-assistant/supervisor#2048",
  },
  {
    text:
      "failed to register layer: ApplyLayer exit status 1 stdout:  stderr: lchown /usr/local/bin/docker-credential-gcr: invalid argument",
    rule: "image-id-outside-mapping",
    source: "rootless-containers/rootlesskit#304",
  },
  {
    text: "failed to register layer: ApplyLayer exit status 1 stdout:  stderr: lchown /home: operation not permitted",
    rule: "image-layer-denied",
    source: "docker/for-linux#1172",
  },
  {
    text: "failed to create shim task: ttrpc: cannot marshal unknown type: *task.CreateTaskRequest: unknown",
    rule: "shim-version-unsupported",
    source: "nestybox/sysbox#749",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:301: running exec setns process for init caused \\"exit status 22\\"": unknown.',
    rule: "init-namespaces-failed",
    source: "docker/for-linux#485",
  },
  {
    text:
      "ERROR: for apache  Cannot start service apache: error while mounting volume '/var/lib/docker/volumes/helcim-dev-docker_samba-files/_data': failed to mount local volume: mount //10.0.0.2/files/:/var/lib/docker/volumes/helcim-dev-docker_samba-files/_data, data: username=u,password=p,file_mode=0777,dir_mode=0777: host is down",
    rule: "docker-volume-server-unreached",
    source: "docker/for-win#6595",
  },
  {
    text:
      "docker: Error response from daemon: error while mounting volume '/var/lib/docker/volumes/mediashare/_data': error while mounting volume with options: type='cifs' device='//localhost/private' o='username=user1,password=user1pass,sec=ntlm,vers=3.0': invalid argument.",
    rule: "docker-volume-server-options",
    source: "docker/cli#706",
  },
  {
    text:
      "Error response from daemon: error while mounting volume '/var/lib/docker/volumes/hello_my_nfs_volume/_data': failed to mount local volume: mount :/immich:/var/lib/docker/volumes/hello_my_nfs_volume/_data, data: addr=192.168.1.100,nolock,soft: permission denied",
    rule: "docker-volume-server-denied",
    source: "docker/compose#12308",
  },
  {
    text:
      "Error response from daemon: failed to mount local volume: mount //10.0.0.2/media:/var/lib/docker/volumes/docker_media/_data, data: addr=nas,username=user,password=********,uid=1000,gid=1000,vers=3.0: invalid argument",
    rule: "docker-volume-server-options",
    source: "docker/compose#11388",
  },
  {
    text: "docker: Error response from daemon: error while mounting volume '': VolumeDriver.Mount: exit status 1.",
    rule: "docker-volume-mount-failed",
    source: "ContainX/docker-volume-netshare#123",
  },
  {
    text:
      "ERROR: for apache  Cannot start service apache: invalid argument\nERROR: Encountered errors while bringing up the project.",
    rule: null,
    source: "docker/compose#3715",
  },
  {
    text:
      "INFO: configuring user AzDevOps inside container ...\nError response from daemon: mkdirat var/run: file exists",
    rule: "docker-copy-link",
    source: "sonic-net/sonic-mgmt#24708",
  },
  {
    text: "Error response from daemon: removal of container roscon-2023-realtime-workshop is already in progress",
    rule: "docker-removal-in-progress",
    source: "ros-realtime/roscon-2023-realtime-workshop#40",
  },
  {
    text: "docker-compose up -d  getting ERROR: could not find plugin bridge in v1 plugin registry: plugin not found.",
    rule: "docker-plugin-missing",
    source: "codespaces-io/codespaces#17",
  },
  {
    text: "Failed to start container xxx: service endpoint with name rabbit_master_1 already exists",
    rule: "docker-endpoint-left",
    source: "moby/moby#33796",
  },
  {
    text: "docker: Error response from daemon: endpoint with name agitated_nobel already exists in network bridge.",
    rule: "docker-endpoint-left",
    source: "docker/cli#1891",
  },
  {
    text:
      "Error response from daemon: RWLayer of container e40d08bc5eadb75d3c189af514f2664047b90b20fbd346111e133e0ffe3db8ec is unexpectedly nil.",
    rule: "docker-layer-missing",
    source: "orbstack/orbstack#2696",
  },
  {
    text:
      'Cannot start service be: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"cgroup\\\\\\" to rootfs \\\\\\"/var/lib/docker/overlay2/abc/merged\\\\\\" at \\\\\\"/sys/fs/cgroup\\\\\\" caused \\\\\\"no subsystem for mount\\\\\\"\\"": unknown',
    rule: "cgroup-not-mounted",
    source: "opencontainers/runc#1343",
  },
  {
    text:
      "docker.errors.DockerException: Error while fetching server API version: ('Connection aborted.', FileNotFoundError(2, 'No such file or directory'))",
    rule: "docker-not-running",
    source: "docker/docker-py docker/api/client.py",
  },
  {
    text:
      "java.lang.IllegalStateException: Could not find a valid Docker environment. Please see logs and check configuration",
    rule: "docker-not-running",
    source: "testcontainers/testcontainers-java core DockerClientProviderStrategy",
  },
  {
    text:
      "Error response from daemon: client version 1.24 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version",
    rule: "docker-api-version",
    source: "moby/moby daemon/server/middleware/version.go (old)",
  },
  {
    text: "Error response from daemon: client version 1.43 is too new. Maximum supported API version is 1.41",
    rule: "docker-client-newer",
    source: "moby/moby daemon/server/middleware/version.go (new)",
  },
  {
    text: "no suitable node (insufficient resources on 1 node)",
    rule: "docker-swarm-node-resources",
    source: "moby/swarmkit manager/scheduler",
  },
  {
    text: "Error response from daemon: get nas-data: no such volume",
    rule: "docker-volume-missing",
    source: "moby/moby volume/service",
  },
  {
    text: 'external volume "traefik-certs" not found',
    rule: "docker-volume-missing",
    source: "docker/compose pkg/compose",
  },
  {
    text:
      "ERROR: Volume traefik-certs declared as external, but could not be found. Please create the volume manually using `docker volume create --name=traefik-certs` and try again.",
    rule: "docker-volume-missing",
    source: "docker/compose compose/volume.py",
  },
  {
    text: "Error response from daemon: Duplicate mount point: /data",
    rule: "docker-mount-twice",
    source: "moby/moby daemon/volumes.go",
  },
  {
    text:
      'Error response from daemon: create C:\\data: "C:\\\\data" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path',
    rule: "docker-volume-name-characters",
    source: "moby/moby volume/local",
  },
  {
    text:
      "docker: Error response from daemon: failed to initialize logging driver: dial tcp 10.0.0.9:12201: connect: connection refused.",
    rule: "docker-log-driver-failed",
    source: "moby/moby daemon/logger",
  },
  {
    text: "docker: Error response from daemon: logger: no log driver named 'loki' is registered.",
    rule: "docker-log-driver-missing",
    source: "moby/moby daemon/logger/factory.go",
  },
  {
    text: 'docker: Error response from daemon: error looking up logging plugin loki: plugin "loki" not found.',
    rule: "docker-log-driver-missing",
    source: "moby/moby daemon/logger/plugin.go",
  },
  {
    text:
      "failed to start daemon, ensure docker is not running or delete /var/run/docker.pid: process with PID 1234 is still running",
    rule: "docker-daemon-already-runs",
    source: "moby/moby cmd/dockerd",
  },
  {
    text:
      "unable to configure the Docker daemon with file /etc/docker/daemon.json: invalid character '}' looking for beginning of object key string",
    rule: "docker-daemon-config",
    source: "moby/moby daemon/config",
  },
  {
    text:
      "unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives are specified both as a flag and in the configuration file: hosts: (from flag: [fd://], from file: [unix:///var/run/docker.sock tcp://0.0.0.0:2375])",
    rule: "docker-daemon-config-twice",
    source: "moby/moby daemon/config (hosts)",
  },
  {
    text: "docker: Error response from daemon: readlink /var/lib/docker/overlay2/l: invalid argument.",
    rule: "docker-layer-missing",
    source: "moby/moby daemon/graphdriver/overlay2",
  },
  {
    text:
      "failed to create network app_default: Error response from daemon: all predefined address pools have been fully subnetted",
    rule: "docker-network-pools",
    source: "moby/moby daemon/libnetwork/ipamapi",
  },
];
