/** What users of Docker, Podman, CRI-O, clusters on a desktop, CI systems and home servers paste where a container does not start. @module */

import type { Report } from "./report.ts";

/** What users of Docker, Podman, CRI-O, clusters on a desktop, CI systems and home servers paste where a container does not start. */
export const ENGINE_START_REPORTS: readonly Report[] = [
  {
    text: "docker: Error response from daemon: no status provided on response: unknown.",
    rule: "shim-version-unsupported",
    source: "druid-io/docker-druid#74",
  },
  {
    text: "Error response from daemon: dial unix docker.raw.sock: connect: no such file or directory",
    rule: "docker-desktop-not-running",
    source: "docker/compose#7937",
  },
  {
    text:
      'error during connect: This error may indicate that the docker daemon is not running.: Get "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/containers/json?all=1&filters=%7B%22label%22%3A%7B%22com.docker.compose.project%3Dodoo-docker-compose-nginx-postgresql-main%22%3Atrue%7D%7D&limit=0": open //./pipe/docker_engine: The system cannot find the file specified.',
    rule: "docker-desktop-not-running",
    source: "DanielNery/odoo-docker-compose-nginx-postgresql#2",
  },
  {
    text: "ERROR: Couldn't connect to Docker daemon at http+docker://localunixsocket - is it running?",
    rule: "docker-not-running",
    source: "docker/compose#6677",
  },
  {
    text: "Error: OCI runtime error: error executing hook `/usr/libexec/oci/hooks.d/oci-systemd-hook` (exit code: 1)",
    rule: "oci-hook-obsolete",
    source: "podman-container-tools/podman#11139",
  },
  {
    text: "Error: open executable: Operation not permitted: OCI permission denied",
    rule: "executable-not-executable",
    source: "podman-container-tools/podman#9377",
  },
  {
    text: "Error: invalid path `etc/hosts`: OCI runtime error",
    rule: "crun-target-length",
    source: "podman-container-tools/podman#12753",
  },
  {
    text:
      "ERROR: for container_service_1  Cannot start service service: mkdir /run/containerd/io.containerd.runtime.v1.linux/moby/9394af76c52a45e361431759646483ea99d8e50f1f6f5809e1441aec09b3ad20: file exists: unknown\n\nEncountered errors while bringing up the project.",
    rule: "task-left-behind",
    source: "docker/for-linux#614",
  },
  {
    text:
      'docker: Error response from daemon: invalid header field value "oci runtime error: container_linux.go:247: starting container process caused \\"process_linux.go:334: running prestart hook 0 caused \\\\\\"fork/exec /usr/bin/dockerd (deleted): no such file or directory\\\\\\"\\"\\n".',
    rule: "hook-missing",
    source: "eclecticiq/OpenTAXII#91",
  },
  {
    text:
      "Unable to execute Start: Error response from daemon: open \\\\.\\pipe\\docker_engine_windows: The system cannot find the file specified.",
    rule: "docker-desktop-not-running",
    source: "docker/for-win#2236",
  },
  {
    text:
      'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref 96f8e948-8d3e-4051-998a-f354ef0fde2f::nz4ef33ak2rv2mpfwwvt8w2a1: "/go.sum": not found',
    rule: "build-source-missing",
    source: "nickpending/mcp-recon#1",
  },
  {
    text:
      "ERROR: failed to solve: failed to read dockerfile: open /var/snap/docker/common/var-lib-docker/tmp/buildkit-mount3021091166/Dockerfile: no such file or directory",
    rule: "build-file-missing",
    source: "MattDGTL/sonarr-radarr-queue-cleaner#20",
  },
  {
    text: "ERROR: failed to solve: failed to compute cache key: unlazy requires an applier",
    rule: "buildkit-state-damaged",
    source: "tbistr/texlive-full-devcontainer#7",
  },
  {
    text:
      'failed to solve with frontend dockerfile.v0: failed to build LLB: failed to load cache key: rpc error: code = Unknown desc = error getting credentials - err: exec: "docker-credential-desktop.exe": executable file not found in $PATH, out: ``',
    rule: "docker-credential-desktop",
    source: "docker/buildx#415",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:432: running prestart hook 0 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: device error: 1: unknown device\\\\\\\\n\\\\\\"\\"": unknown.\nERRO[0001] error waiting for container: context canceled',
    rule: "nvidia-device-unknown",
    source: "NVIDIA/nvidia-docker#1283",
  },
  {
    text: "docker: Error response from daemon: Unknown runtime specified nvidia.\nSee 'docker run --help'.",
    rule: "docker-runtime-nvidia",
    source: "Xilinx/Vitis-AI#28",
  },
  {
    text: 'FATA[0000] exec: "nvidia-container-cli": executable file not found in $PATH',
    rule: "nvidia-toolkit-missing",
    source: "containerd/nerdctl#2720",
  },
  {
    text: "panic: provided file is not a console",
    rule: "docker-no-terminal",
    source: "containerd/nerdctl#560",
  },
  {
    text:
      '❌  Exiting due to RUNTIME_ENABLE: Failed to enable container runtime: sudo systemctl restart docker: Process exited with status 1\nstdout:\n\nstderr:\nJob for docker.service failed because the control process exited with error code.\nSee "systemctl status docker.service" and "journalctl -xeu docker.service" for details.',
    rule: "minikube-runtime-down",
    source: "kubernetes/minikube#17204",
  },
  {
    text:
      '❌  Exiting due to RUNTIME_ENABLE: Failed to enable container runtime: sudo systemctl restart cri-docker: exit status 1\nstdout:\n\nstderr:\nJob for cri-docker.service failed because the control process exited with error code.\nSee "systemctl status cri-docker.service" and "journalctl -xeu cri-docker.service" for details.',
    rule: "minikube-runtime-down",
    source: "kubernetes/minikube#17155",
  },
  {
    text:
      '❌  Exiting due to RUNTIME_ENABLE: Failed to start container runtime: Temporary Error: sudo /usr/bin/crictl version: Process exited with status 1\nstdout:\n\nstderr:\ntime="2023-07-18T12:46:38Z" level=fatal msg="getting the runtime version: rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.RuntimeService"',
    rule: "cri-v1alpha2-off",
    source: "kubernetes/minikube#16904",
  },
  {
    text: '!   Unable to start VM: create: precreate: exec: "docker": executable file not found in $PATH',
    rule: "docker-client-missing",
    source: "kubernetes/minikube#3798",
  },
  {
    text:
      "X Exiting due to GUEST_START: Failed to check container runtime version: docker version --format : exit status 1\nstdout:",
    rule: "minikube-node-failed",
    source: "kubernetes/minikube#13287",
  },
  {
    text:
      'Exiting due to RUNTIME_ENABLE: Failed to start container runtime: Temporary Error: sudo /usr/local/bin/crictl version: exit status 1\nstdout:\n\nstderr:\ntime="2024-12-30T20:15:20+05:30" level=fatal msg="unable to determine runtime API version: rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing dial unix /var/run/cri-dockerd.sock: connect: connection refused\\""',
    rule: "daemon-not-running",
    source: "kubernetes/minikube#20180",
  },
  {
    text:
      'time="2024-08-28T07:08:52+02:00" level=fatal msg="validate service connection: validate CRI v1 runtime API for endpoint \\"unix:///var/run/cri-dockerd.sock\\": rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing: dial unix /var/run/cri-dockerd.sock: connect: connection refused\\""',
    rule: "daemon-not-running",
    source: "kubernetes/minikube#19525",
  },
  {
    text:
      'Can\'t start addon_cebe7a76_hassio_google_drive_backup: 500 Server Error for http+docker://localhost/v1.41/containers/787f8275850b8ac55c75941e6b1acbeeb3af4254e0e3b4166c1bcee09fe9dcd2/start: Internal Server Error ("exec: "docker-init": executable file not found in $PATH")',
    rule: "docker-init-missing",
    source: "sabeechen/hassio-google-drive-backup#846",
  },
  {
    text:
      "22-02-22 17:57:20 ERROR (SyncWorker_1) [supervisor.docker.interface] Container addon_cebe7a76_hassio_google_drive_backup is not running",
    rule: "docker-container-not-running",
    source: "sabeechen/hassio-google-drive-backup#555",
  },
  {
    text:
      "Error response from daemon: You cannot remove a running container 8a0e3160ce7c96cd2f846098476d1653911b0f8c57763b77e57e6909b8a40af5. Stop the container before attempting removal or force remove",
    rule: "docker-container-runs",
    source: "issacg/hassio-addon-devcontainer#6",
  },
  {
    text:
      'Configuring Docker...\nJob for docker.service failed because the control process exited with error code.\nSee "systemctl status docker.service" and "journalctl -xe" for details.\n[ERROR] 1@130 Unknown failure occured.',
    rule: "docker-service-failed",
    source: "whiskerz007/proxmox_hassio_lxc#39",
  },
  {
    text:
      "Error response from daemon: failed to initialize logging driver: failed to get logging factory: logger: no log driver named 'db' is registered: error looking up logging plugin db: plugin \"db\" not found\nError: failed to start containers: Portainer-CE",
    rule: "docker-log-driver-missing",
    source: "markdumay/synology-docker#48",
  },
  {
    text:
      "2026-03-12T13:18:15-04:00 DS1 synosystemctl[8027]: systemd_start.cpp:25 synosystemd: [] start failed: ret=[1], reason:\nFailed to get D-Bus connection: Connection refused",
    rule: null,
    source: "telnetdoogie/synology-docker#58",
  },
  {
    text: "standard_init_linux.go:219: exec user process caused: exec format error",
    rule: "program-not-runnable",
    source: "luluhoc/home-cinema-toolkit#295",
  },
  {
    text:
      'FailedPostStartHook\nExec lifecycle hook ([/bin/bash -c if [ "${COMPOSE_FILE}" ]; then docker-compose -f "${COMPOSE_FILE}" up -d; fi ]) for Container "portainer-docker-compose" in Pod "portainer-docker-compose-0_ix-portainer(6b93514a-7e9f-49bd-896c-23d7a35a88bd)" failed - error: command \'/bin/bash -c docker-compose up\' exited with 137: , message: ""',
    rule: "kubelet-post-start-hook",
    source: "trueforge-org/truecharts#6439",
  },
  {
    text:
      'ERROR: for backend  Cannot start service backend: OCI runtime create failed: container_linux.go:367: starting container process caused: exec: "run": executable file not found in $PATH: unknown\nERROR: Encountered errors while bringing up the project.',
    rule: "executable-not-in-path",
    source: "deso-protocol/run#58",
  },
  {
    text:
      'ERROR: Cannot start service web: OCI runtime create failed: container_linux.go:348: starting container process caused "exec: \\"/bin/bash\\": stat /bin/bash: no such file or directory": unknown',
    rule: "image-without-bash",
    source: "docker/compose#6260",
  },
  {
    text:
      "ERROR: for homebridge  Cannot start service homebridge: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/docker/containerd/daemon/io.containerd.runtime.v1.linux/moby/81c92b582a1966519a9e6f4ff71e1be5c0faa42c141dc2c184327750c71fb38b/log.json: no such file or directory): docker-runc did not terminate sucessfully: unknown",
    rule: "runtime-silent",
    source: "homebridge/docker-homebridge#39",
  },
  {
    text:
      "ERROR: for [name]  Cannot start service [service]: OCI runtime start failed: container process is already dead: unknown",
    rule: "container-ended",
    source: "hypriot/image-builder-rpi#305",
  },
  {
    text:
      'ERROR: for firstproject-webserver  Cannot start service webserver: OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:424: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/c/firstproject/phpdocker/nginx/nginx.conf\\\\\\" to rootfs \\\\\\"/mnt/sda1/var/lib/docker/overlay2/ccb70cb832f49a81d583eb3e389371e01865cb6ab9ae7dd4a923d4f434a9361c/merged\\\\\\" at \\\\\\"/mnt/sda1/var/lib/docker/overlay2/ccb70cb832f49a81d583eb3e389371e01865Creating firstproject-php-fpm   ... done\nu trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected tCreating firstproject-mysql     ... done',
    rule: null,
    component: "runc",
    source: "friendica/docker#65",
  },
  {
    text:
      'ERROR: for db  Cannot start service db: b\'OCI runtime create failed: container_linux.go:344: starting container process caused "process_linux.go:297: getting the final child\\\'s pid from pipe caused \\\\"read init-p: connection reset by peer\\\\"": unknown\\\'',
    rule: "init-died",
    source: "wahyd4/aria2-ariang-x-docker-compose#60",
  },
  {
    text:
      'invoke-rc.d docker start \nJob for docker.service failed because the control process exited with error code.\ninvoke-rc.d: initscript docker, action "start" failed.',
    rule: "docker-service-failed",
    source: "moby/moby#36176",
  },
  {
    text:
      'Error initializing network controller: Error creating default \\"bridge\\" network: Failed to setup IP tables, cannot acquire Interface address: Interface docker0 has no IPv4 addresses"',
    rule: "docker-bridge-failed",
    source: "moby/moby#21175",
  },
  {
    text:
      "docker ps\nFATA[0000] Get http:///var/run/docker.sock/v1.18/containers/json: dial unix /var/run/docker.sock: no such file or directory. Are you trying to connect to a TLS-enabled daemon without TLS?",
    rule: "docker-not-running",
    source: "moby/moby#15479",
  },
  {
    text: "ERRO[0000] cannot setup namespace using newuidmap: exit status 1",
    rule: "rootless-newuidmap-rights",
    source: "podman-container-tools/podman#2788",
  },
  {
    text: "error creating libpod runtime: there might not be enough IDs available in the namespace",
    rule: "podman-storage-ids",
    source: "podman-container-tools/podman#3421",
  },
  {
    text:
      'ERROR: Job failed (system failure): prepare environment: unable to upgrade connection: container not found ("helper"). Check https://docs.gitlab.com/runner/shells/index.html#shell-profile-loading for more information',
    rule: "gitlab-build-container-gone",
    source: "terraform-google-modules/terraform-google-gke-gitlab#69",
  },
  {
    text:
      "docker: Error response from daemon: driver failed programming external connectivity on endpoint serene_lalande (08bb0bd9684c0f92db7b736986bf894d3a57a714324405823496d13e175e7491): Error starting userland proxy: Bind for 0.0.0.0:49161 failed: port is already allocated.",
    rule: "host-port-allocated",
    source: "docker/for-mac#1114",
  },
  {
    text:
      'docker: Error response from daemon: oci runtime error: container_linux.go:262: starting container process caused "process_linux.go:339: container init caused \\"rootfs_linux.go:57: mounting \\\\\\"/data/blog/_config.yml\\\\\\" to rootfs \\\\\\"/mnt/sda1/var/lib/docker/aufs/mnt/b47b10a136554e7da4e6512e32319a12eb1ea65133248bfd2c7dff708ca90174\\\\\\" at \\\\\\"/mnt/sda1/var/lib/docker/aufs/mnt/b47b10a136554e7da4e6512e32319a12eb1ea65133248bfd2c7dff708ca90174/Hexo/_config.yml\\\\\\" caused \\\\\\"not a directory\\\\\\"\\""\n: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type.',
    rule: "mount-kind-mismatch",
    source: "yakumioto/docker-hexo#4",
  },
  {
    text:
      "Error: unable to start container 5cdaac...: generating dependency graph for container 5cdaac...: container 1534f2... depends on container e524cd... not found in input list: no such container",
    rule: "podman-dependency-graph",
    source: "containers/podman-compose#921",
  },
  {
    text:
      'Error: unable to start container "c910f8093f35a4cc5a706b00cc8a35d047e5a631cb58f9bf9c511ab8b052a5df": error generating dependency graph for container c910f8093f35a4cc5a706b00cc8a35d047e5a631cb58f9bf9c511ab8b052a5df: container 5092fa80ba62b4e3b9ebc3487b8987de002ae0cf54c3ed41f6de66fdd114aade depends on container 1a3db326181d42707d1549fc8382975455f6913851984e8c417daea4320cdef9 not found in input list: no such container\nexit code: 125',
    rule: "podman-dependency-graph",
    source: "peasead/elastic-container#25",
  },
  {
    text:
      "ERRO[0000] exit status 1                                \nERRO[0000] Unit 27ce27a3e5d631210cf5e1b0f487f537e8485fe063b96049d27991427cab9098.service not found.",
    rule: "podman-healthcheck-timer",
    source: "containers/podman-compose#85",
  },
  {
    text: "Error: no container with name or ID doodbadevel12_db_1 found: no such container\n125",
    rule: "docker-container-missing",
    source: "containers/podman-compose#78",
  },
  {
    text: "Apr 07 14:39:32 raspberrypi dockerd[6064]: failed to start daemon: Devices cgroup isn't mounted",
    rule: "cgroup-v1-unmounted",
    source: "carlosperate/docker-qemu-rpi-os#6",
  },
  {
    text:
      "ERROR: [Sep  3 17:17:09.310] failed to run install process for server error=Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: openat2 /sys/fs/cgroup/system.slice/docker-f63d0e32bcdec1576c559dae3ba0d0675068e50542646a60d2fdb7c6a4b83c19.scope/io.weight: no such file or directory: unknown server=09adf3ad-8906-44b8-8a21-0998b0265f89",
    rule: "cgroup-io-missing",
    source: "ArtichautDev/PterodactylArmInstalationGuide#3",
  },
  {
    text: "ERROR: for wolweb  Cannot start service wolweb: cgroups: cgroup mountpoint does not exist: unknown",
    rule: "cgroup-not-mounted",
    source: "docker/for-linux#1334",
  },
  {
    text:
      "ERROR: for planet_couchdb_1  Cannot create container for service couchdb: NanoCPUs can not be set, as your kernel does not support CPU cfs period/quota or the cgroup is not mounted",
    rule: "docker-limit-unsupported",
    source: "treehouses/builder#334",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:297: applying cgroup configuration for process caused \\"open /sys/fs/cgroup/cpuset/docker/cpuset.cpus: no such file or directory\\"": unknown.',
    rule: "cgroup-cpuset-missing",
    source: "FydeOS/chromium_os-raspberry_pi#76",
  },
  {
    text:
      'process failed with code 1: Creating network "digma-network" with the default driver could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network',
    rule: "docker-network-pools",
    source: "digma-ai/digma-intellij-plugin#1132",
  },
  {
    text: "no available IPv4 addresses on this network's address pools: bridge",
    rule: "docker-network-pools",
    source: "moby/moby#18527",
  },
  {
    text:
      "Error response from daemon: Cannot start container flume1.7.0-system: [8] System error: can't create pivot_root dir , error mkdir /export/Data/docker/devicemapper/mnt/c3ba1b9dd4b57c1d399f1e5af0c780baec58d73bcb4755f2988a003ad350a736/rootfs/.pivot_root041682652: no space left on device\nError: failed to start containers: [flume1.7.0-system]",
    rule: "disk-full",
    source: "moby/moby#31385",
  },
  {
    text:
      "docker: Error response from daemon: mkdir /var/lib/docker/overlay2/80b87cb3384f465cbc2f82c244b4183ea7c34090f152af26907faf914300c625-init: no space left on device.\nSee 'docker run --help'.",
    rule: "disk-full",
    source: "moby/moby#36473",
  },
  {
    text:
      "Error response from daemon: Cannot start container 80d1d6270f109115c61a9561c359560b5a578f6d52ea8b62c8779f94149b33b9: [8] System error: write /cgroup/docker/80d1d6270f109115c61a9561c359560b5a578f6d52ea8b62c8779f94149b33b9/cgroup.procs: no space left on device",
    rule: "cpuset-refused",
    source: "moby/moby#14386",
  },
  {
    text:
      "System.InvalidOperationException:\nFailed to set version to docker-desktop: exit code: -1\n stdout: 5?>445@68205<K5",
    rule: "docker-desktop-wsl",
    source: "docker/for-win#10406",
  },
  {
    text:
      'Background task error for create nxfilter-base-1: 400 Client Error: Bad Request ("oci runtime error: container_linux.go:265: starting container process caused "exec: \\"/entrypoint.sh\\": permission denied" ")',
    rule: "script-not-executable",
    source: "packetworks/docker-nxfilter#15",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec /bin/entrypoint.sh: permission denied: unknown.",
    rule: "script-not-executable",
    source: "appleboy/scp-action#164",
  },
  {
    text:
      'Server error 500\nCannot start container ubuntu-nginx-mysql-php-nodejs: [8] System error: exec: "/usr/local/bin/start.sh": permission denied',
    rule: "script-not-executable",
    source: "docker-archive-public/docker.kitematic#1294",
  },
  {
    text:
      'Error: error pulling image "team/ntopng-udm:latest": unable to pull team/ntopng-udm:latest: 3 errors occurred:\n        * Error initializing source docker://team/ntopng-udm:latest: Error reading manifest latest in docker.io/team/ntopng-udm: errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required\n\n        * Error initializing source docker://quay.io/team/ntopng-udm:latest: Error reading manifest latest in quay.io/team/ntopng-udm: unauthorized: access to the requested resource is not authorized\n        * Error initializing source docker://registry.fedoraproject.org/team/ntopng-udm:latest: Error reading manifest latest in registry.fedoraproject.org/team/ntopng-udm: manifest unknown: manifest unknown',
    rule: "image-access-denied",
    source: "tusc/ntopng-udm#1",
  },
  {
    text:
      "Error response from daemon: manifest for docker.example.com/team/openwrt:86_64 not found: manifest unknown: manifest unknown",
    rule: "image-not-found",
    source: "ciiiii/cloudflare-docker-proxy#90",
  },
  {
    text:
      "Error response from daemon: Get https://registry-1.docker.io/v2/library/busybox/manifests/latest: Received unexpected HTTP status: 500 Internal Server Error",
    rule: "registry-server-error",
    source: "docker-library/official-images#1489",
  },
  {
    text:
      "Error response from daemon: Get https://registry-1.docker.io/v2/kunickiaj/kudu/manifests/latest: unauthorized: incorrect username or password",
    rule: "registry-hub-login-refused",
    source: "kunickiaj/kudu-docker#7",
  },
  {
    text: "API error (500): manifest unknown: manifest unknown",
    rule: "image-not-found",
    source: "fsouza/go-dockerclient#488",
  },
  {
    text:
      'API error (500): repository name component must match "[a-z0-9](?:-*[a-z0-9])*(?:[._][a-z0-9](?:-*[a-z0-9])*)*"',
    rule: "image-name-invalid",
    source: "fsouza/go-dockerclient#488",
  },
  {
    text: "PS C:\\> docker pull ghcr.io/devcontainers/color:latest\nError response from daemon: manifest unknown",
    rule: "image-not-found",
    source: "devcontainers/template-starter#50",
  },
  {
    text:
      'Starting machine "podman-machine-default"\nWaiting for VM ...\nError: dial unix /var/folders/k9/12cdgrpn4bl5ybl800vww62w0000gq/T/podman/podman-machine-default_ready.sock: connect: connection refused',
    rule: "podman-machine-failed",
    source: "podman-container-tools/podman#14837",
  },
  {
    text:
      'Error: Starting machine "podman-machine-default" Error: dial unix /var/folders/52/hwntk6dn2sz_bpd2ldfh2k800000gn/T/podman/qmp_podman-machine-default.sock: connect: no such file or directory',
    rule: "podman-machine-failed",
    source: "podman-desktop/podman-desktop#744",
  },
  {
    text: "Mounting volume... /Users/user:/Users/user\nError: exit status 255",
    rule: "podman-machine-ssh-ended",
    source: "podman-container-tools/podman#16706",
  },
  {
    text: "Error: cannot start VM podman-machine-default: VM already running or starting",
    rule: "podman-machine-missing",
    source: "podman-container-tools/podman#16706",
  },
  {
    text: "Error: ssh error: machine not in running state",
    rule: "podman-machine-failed",
    source: "podman-container-tools/podman#26888",
  },
  {
    text: "Error: machine did not transition into running state",
    rule: "podman-machine-failed",
    source: "podman-container-tools/podman#20081",
  },
  {
    text: "OCI runtime exec failed: exec failed: cannot exec a container that has stopped: unknown",
    rule: "container-ended",
    source: "moby/moby#37009",
  },
  {
    text:
      "Error response from daemon: container 7123f057d7f16376439e501a59f463940b8a68ea717a11fffa5dc030939411dc is not running",
    rule: "docker-container-not-running",
    source: "moby/moby#37009",
  },
  {
    text: "cannot exec in a stopped state: unknown",
    rule: "container-ended",
    source: "moby/moby#37009",
  },
  {
    text: "Error response from daemon: rpc error: code = 2 desc = containerd: container not started",
    rule: "docker-container-not-running",
    source: "intel/cc-oci-runtime#543",
  },
  {
    text: "Error: No such container: en-us_showcase_1",
    rule: "docker-container-missing",
    source: "docker/cli#3518",
  },
  {
    text: "Error: dial unixpacket /proc/self/fd/8: connect: connection refused",
    rule: null,
    source: "podman-container-tools/podman#19352",
  },
  {
    text:
      'E0722 10:24:51.401341   11802 remote_runtime.go:302] "CreateContainer in sandbox from runtime service failed" err="rpc error: code = Unknown desc = failed to wait exit status 1 after failing with: write child: broken pipe" podSandboxID="a1a964ab46b50"\nFATA[0000] creating container: rpc error: code = Unknown desc = failed to wait exit status 1 after failing with: write child: broken pipe',
    rule: "conmon-no-answer",
    source: "cri-o/cri-o#8409",
  },
  {
    text:
      'WARN[0000] cannot set cgroup manager to "systemd" for runtime "io.containerd.kata.v2" \nFATA[0000] operation not permitted: unknown',
    rule: "kata-rootless",
    source: "containerd/nerdctl#135",
  },
  {
    text:
      "Nov 16 11:39:04 node-1 lxc-start[17655]: lxc-start: 101: lxccontainer.c: wait_on_daemonized_start: 856 No such file or directory - Failed to receive the container state\nJob for pve-container@101.service failed because the control process exited with error code.",
    rule: "lxc-start-failed",
    source: "whiskerz007/proxmox_tuya-convert_container#14",
  },
  {
    text:
      'lxc-start: 108: conf.c: run_buffer: 335 Script exited with status 25\nlxc-start: 108: start.c: lxc_init: 861 Failed to run lxc.hook.pre-start for container "108"',
    rule: "lxc-hook-failed",
    source: "whiskerz007/proxmox_tuya-convert_container#14",
  },
  {
    text: "docker: Error response from daemon: Failed to create btrfs snapshot: inappropriate ioctl for device.",
    rule: "docker-storage-filesystem",
    source: "markdumay/synology-docker#42",
  },
  {
    text: "exec /init: exec format error",
    rule: "image-of-other-cpu",
    source: "jlesage/docker-filebot#122",
  },
  {
    text:
      "error: failed to write digest data: sync /var/lib/docker/image/btrfs/imagedb/content/sha256/.tmp-ffef883a31411596d457f22360d717cb262dac772e62c9337d7c7601bddd46b21444571264: input/output error",
    rule: "disk-failing",
    source: "jlesage/docker-filebot#122",
  },
  {
    text:
      "Apr 17 03:17:07 node-1 systemd[1]: docker.service: main process exited, code=dumped, status=4/ILL\nApr 17 03:17:07 node-1 systemd[1]: Failed to start Docker Application Container Engine.",
    rule: "engine-crashed",
    source: "moby/moby#34091",
  },
  {
    text:
      "4月 12 16:00:48 localhost.localdomain containerd[1322]: fatal: morestack on g0\n4月 12 16:00:48 localhost.localdomain systemd[1]: containerd.service: main process exited, code=dumped, status=5/TRAP\n4月 12 16:00:48 localhost.localdomain systemd[1]: Failed to start containerd container runtime.",
    rule: "engine-crashed",
    source: "moby/moby#34091",
  },
  {
    text:
      'running `/usr/bin/newuidmap 16111 0 500 1 1 10000 65536`: newuidmap: open of uid_map failed: Permission denied \nError: cannot set up namespace using "/usr/bin/newuidmap": exit status 1',
    rule: "rootless-newuidmap-rights",
    source: "podman-container-tools/podman#20336",
  },
  {
    text: "newuidmap: write to uid_map failed: Operation not permitted",
    rule: "rootless-newuidmap-rights",
    source: "podman-container-tools/podman#21738",
  },
  {
    text:
      "ERROR: Preparation failed: Cannot connect to the Docker daemon at tcp://gitlab-dind:2375. Is the docker daemon running? (docker.go:950:0s)",
    rule: "docker-not-running",
    source: "DataBiosphere/azul#6082",
  },
  {
    text:
      'docker: Error response from daemon: oci runtime error: rootfs_linux.go:53: mounting "/var/lib/docker/devicemapper/mnt/a9be8726bef76061c85823d5f2dffdcfdb4771fcef3f4158a8775271edbe4907/rootfs/opt/thingsConnect/config/restAPILayer" to rootfs "/var/lib/docker/devicemapper/mnt/a9be8726bef76061c85823d5f2dffdcfdb4771fcef3f4158a8775271edbe4907/rootfs" caused "not a directory".',
    rule: "mount-kind-mismatch",
    source: "moby/moby#27076",
  },
  {
    text:
      "cannot open `/run/user/1000/crun/7eca407523df35a94fa118e422d514ac95b9796ee07cad2b6487e06931510b2e/exec.fifo`: No such file or directory\nError: unable to start container 7eca407523df35a94fa118e422d514ac95b9796ee07cad2b6487e06931510b2e: `/usr/bin/crun start 7eca407523df35a94fa118e422d514ac95b9796ee07cad2b6487e06931510b2e` failed: exit status 1",
    rule: "container-ended",
    source: "containers/podman-compose#1072",
  },
  {
    text:
      "System.InvalidOperationException:\nFailed to deploy distro docker-desktop to C:\\Users\\user\\AppData\\Local\\Docker\\wsl\\distro: exit code: -1\n stdout: Server execution failed",
    rule: "docker-desktop-wsl",
    source: "docker/for-win#10494",
  },
  {
    text:
      '2 errors occurred:\n\t* provisioning docker WSL distros: deploying "docker-desktop": importing WSL distro "The system cannot find the path specified.\\r\\r\\n" output="docker-desktop": running WSL command "wsl.exe --import docker-desktop C:\\\\Users\\\\user\\\\AppData\\\\Local\\\\Docker\\\\wsl\\\\distro C:\\\\Program Files\\\\Docker\\\\Docker\\\\resources\\\\wsl\\\\wsl-bootstrap.tar --version 2" failed with output "The system cannot find the path specified.\\r\\r\\n": exit status 0xffffffff',
    rule: "docker-desktop-wsl",
    source: "docker/for-win#13273",
  },
  {
    text:
      '"Error": "failed to create task for container: Unimplemented: failed to start shim: start failed: unsupported shim version (3): not implemented",',
    rule: "shim-version-unsupported",
    source: "dyrnq/install-docker#17",
  },
  {
    text:
      "Failed to create task for container: failed to create shim task:  OCI runtime create failed run create failed unable to start container process exec C:/Program Files/ Git/k8sviz: C:/Program Files/Git/k8sviz no such file or directory",
    rule: "shell-path-converted",
    source: "mkimuram/k8sviz#53",
  },
  {
    text:
      'ERROR: for balrogui  Container "912cb21d513d" is unhealthy.\nERROR: Encountered errors while bringing up the project.',
    rule: "compose-dependency-failed",
    source: "docker/compose#5324",
  },
  {
    text:
      "ERROR: for deploy_autoheal_1  UnixHTTPConnectionPool(host='localhost', port=None): Read timed out. (read timeout=70)\nERROR: An HTTP request took too long to complete. Retry with --verbose to obtain debug information.",
    rule: "docker-unanswered",
    source: "willfarrell/docker-autoheal#23",
  },
  {
    text:
      "Error response from daemon: error while creating mount source path '/opt/dockge/data': mkdir /opt/dockge/data: permission denied",
    rule: "docker-mount-source-denied",
    source: "louislam/dockge#774",
  },
  {
    text:
      "Error response from daemon: error while creating mount source path '/wm/.wormholes': mkdir /wm: read-only file system",
    rule: "docker-mount-source-read-only",
    source: "wormholes-org/wormholes#99",
  },
  {
    text:
      "Error response from daemon: error while creating mount source path '/Users/user/Sites/wp-local-docker/site/config/elasticsearch/plugins': chown /Users/user/Sites/wp-local-docker/site/config/elasticsearch/plugins: operation not permitted",
    rule: "docker-mount-source-denied",
    source: "10up/wp-local-docker-v2#356",
  },
  {
    text:
      "Error response from daemon: error while creating mount source path '/run/desktop/mnt/host/g/My Drive/Documents/database/postgres': mkdir /run/desktop/mnt/host/g: file exists",
    rule: "docker-desktop-drive-lost",
    source: "docker/compose#11610",
  },
  {
    text:
      "docker: Error response from daemon: error while creating mount source path '/host_mnt/c/VirtPart/Drive.D': mkdir /host_mnt/c/VirtPart: operation not permitted.",
    rule: "docker-desktop-drive-lost",
    source: "docker/for-win#9204",
  },
  {
    text:
      "Error Message: (HTTP code 500) server error - error while creating mount source path '/host_mnt/c/Software/code/app/web-app': mkdir /host_mnt/c: file exists",
    rule: "docker-desktop-drive-lost",
    source: "microsoft/vscode-docker#1361",
  },
  {
    text:
      "docker: Error response from daemon: error while creating mount source path '/Users/qa/.aerokube/selenoid': mkdir /Users: file exists.",
    rule: "docker-mount-source-exists",
    source: "docker/for-mac#4379",
  },
  {
    text: 'docker: Error response from daemon: invalid mount config for type "bind": bind source path does not exist',
    rule: "docker-mount-source",
    source: "loft-sh/devpod#399",
  },
  {
    text:
      "error running container: error from /usr/bin/crun creating container for [/bin/sh -c apt-get -y update &&     apt-get -y upgrade &&     apt-get -y install stress]: sd-bus call: Transport endpoint is not connected",
    rule: "systemd-bus-failed",
    source: "kata-containers/tests#4283",
  },
  {
    text:
      "Error: creating cgroup directory `/sys/fs/cgroup/net_prio,net_cls/machine.slice/libpod-b5f9e50cdd896032d249140bd810dee41beaf9bd371796035fdfe1ef84797411.scope`: No such file or directory: OCI not found",
    rule: "crun-cgroup-name",
    source: "podman-container-tools/podman#9591",
  },
  {
    text: "Error: OCI runtime error: crun: Failed to re-execute libcrun via memory file descriptor",
    rule: "crun-copy-refused",
    source: "containers/crun#1895",
  },
  {
    text: 'Invalid agent type "docker" specified. Must be one of [any, label, none]',
    rule: "jenkins-docker-plugin-missing",
    source: "jenkins-infra/jenkins.io#9012",
  },
  {
    text:
      "[2024-10-21T12:15:18.971Z] docker: Error response from daemon: can't access specified distro mount service:\n stat /run/guest-services/distro-services/ubuntu.sock: no such file or directory",
    rule: "docker-desktop-distribution",
    source: "microsoft/vscode-docker#4401",
  },
  {
    text:
      'Error response from daemon: Container cfdc96daad3fa4591d3bb8ac8b5361557437fa5812cfa696f00d936b4cca37f6 is not running\nContainer started\nzsh:1: unmatched "',
    rule: "docker-container-not-running",
    source: "qdm12/latexdevcontainer#24",
  },
  {
    text: "[4791 ms] Stdin closed!\n[4800 ms] Shell server terminated (code: 137, signal: null)",
    rule: "exit-killed",
    source: "lftraining/LFS148-code#6",
  },
  {
    text:
      "nvidia-container-cli: initialization error: load library failed: libnvidia-ml.so.1: cannot open shared object file: no such file or directory: unknown.",
    rule: "nvidia-library-missing",
    source: "NVIDIA/nvidia-container-toolkit#848",
  },
  {
    text:
      "NVIDIA-SMI couldn't find libnvidia-ml.so library in your system. Please make sure that the NVIDIA Display Driver is properly installed and present in your system.\nPlease also try adding directory that contains libnvidia-ml.so to your system PATH.",
    rule: "nvidia-library-missing",
    source: "NVIDIA/libnvidia-container#67",
  },
  {
    text:
      'Error response from daemon: error gathering device information while adding custom device "/dev/apex_0": no such file or directory',
    rule: "device-missing-coral",
    source: "saihgupr/frigate-proxmox-script#7",
  },
  {
    text:
      'Failed to deploy a stack: compose up operation failed: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/data/compose/2/comfyui-build/docker-entrypoint.sh" to rootfs at "/docker-entrypoint.sh": mount src=/data/compose/2/comfyui-build/docker-entrypoint.sh, dst=/docker-entrypoint.sh, dstFd=/proc/thread-self/fd/11, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    rule: "mount-of-portainer-path",
    source: "BillyOutlast/rocm-automated#2",
  },
  {
    text:
      "Failed to deploy a stack: compose up operation failed: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to create new parent process: namespace path: lstat /proc/4209/ns/net: no such file or directory: unknown",
    rule: "namespace-path-missing",
    source: "TechHutTV/homelab#15",
  },
  {
    text:
      "Active: failed (Result: exit-code) since Tue 2024-11-05 09:29:20 UTC; 58s ago\n    Process: 1314 ExecStart=/usr/bin/podman kube play --replace --service-container=true --network=net-dev /home/user/dev.yaml (code=exited, status=125)\n   Main PID: 1314 (code=exited, status=125)",
    rule: "exit-engine-error",
    source: "podman-container-tools/podman#24468",
  },
  {
    text: "crun: readlink ``: No such file or directory\nexit status 127",
    rule: "crun-rootfs-unreachable",
    source: "SEIAROTg/quadlet-nix#58",
  },
  {
    text: "Failed to match container-runs/node-runs/plugin-runs/composite-runs",
    rule: null,
    source: "nektos/act#5965",
  },
  {
    text: "Cannot find: node in PATH",
    rule: "ci-image-without-node",
    source: "go-gitea/gitea#33710",
  },
  {
    text: "Non-terminating error while running 'git clone': some refs were not updated",
    rule: null,
    source: "vegardit/docker-gitea-act-runner#54",
  },
  {
    text: "FATA[0001] Cluster creation FAILED, all changes have been rolled back!",
    rule: "k3d-node-failed",
    source: "k3d-io/k3d#1447",
  },
  {
    text: "chmod: changing permissions of '/bitnami/postgresql/data': Operation not permitted",
    rule: "entry-point-chown-refused",
    source: "bitnami/charts#22701",
  },
  {
    text:
      "ERROR: for dsmrdb  Cannot create container for service dsmrdb: failed to chmod on /var/lib/docker/volumes/pi_database/_data: chmod /var/lib/docker/volumes/pi_database/_data: operation not permitted",
    rule: "docker-volume-copy-refused",
    source: "xirixiz/dsmr-reader-docker#284",
  },
  {
    text:
      'Failed to start container with docker id b323b283a475 with error: Error response from daemon: {"message":"SELinux relabeling of /var/lib/kubelet/pods/13a57233-0b02-11e7-bb55-0050560107db/volumes/kubernetes.io~nfs/sonar-data is not allowed: \\"operation not supported\\""}',
    rule: "relabel-failed",
    source: "docker-library/postgres#116",
  },
  {
    text:
      'docker: Error response from daemon: container 8cc37c049d7328d9fff3433632b6c86dc495bfb4d60856e59e90d227c451f26a encountered an error during hcsshim::System::CreateProcessNoStdio: failure in a Windows system call: The system cannot find the file specified. (0x2) extra info: {"CommandLine":"true","WorkingDirectory":"C:\\\\","CreateStdInPipe":true}.',
    rule: "windows-program-missing",
    source: "moby/moby#40128",
  },
  {
    text:
      "encountered an error during hcsshim::System::Start: failure in a Windows system call: The virtual machine or container exited unexpectedly. (0xc0370106)",
    rule: "windows-container-exited",
    source: "microsoft/hcsshim#917",
  },
  {
    text: "docker: Error response from daemon: hcsshim::CreateComputeSystem e7b0e497ac2b9: The parameter is incorrect.",
    rule: "windows-compute-refused",
    source: "MicrosoftDocs/Virtualization-Documentation#1461",
  },
  {
    text:
      "The command '/bin/sh -c mvn package' returned a non-zero code: 4294967295: failed to shutdown container: container 4f31232c41ca0eb8c06e838224f56449569d4591e133b49fb84566d5619e5fd6 encountered an error during hcsshim::System::waitBackground: failure in a Windows system call: The virtual machine or container with the specified identifier is not running. (0xc0370110)",
    rule: "windows-compute-refused",
    source: "microsoft/hcsshim#813",
  },
  {
    text:
      "docker : Error response from daemon: hcsshim::CreateComputeSystem \n7ddc29884f4c63413ca009346bbd21442de9866fae5941a58d3d331baf6be110: The virtual machine could not be \nstarted because a required feature is not installed.",
    rule: "windows-hypervisor-missing",
    source: "docker/for-win#6730",
  },
  {
    text:
      'docker: Error response from daemon: hcsshim::CreateComputeSystem 38d5975c4992c39b5ee8f5a46ad19f45435ff59b18523e3552c53b24ab23f1ca: The request is not supported.\n(extra info: {"SystemType":"Container","Name":"38d5975c","Owner":"docker"})',
    rule: "windows-hypervisor-missing",
    source: "docker/for-win#10330",
  },
  {
    text:
      "docker: Error response from daemon: hcsshim::CreateComputeSystem 56f47453dbfb1ea0ba6e52456081791667ee0df41ba2f6be5a7fb79bdd4847f1: Access is denied.",
    rule: "windows-access-denied",
    source: "docker/for-win#12250",
  },
  {
    text: "Error response from daemon: hcsshim::CreateComputeSystem : Element not found.",
    rule: "windows-compute-refused",
    source: "microsoft/hcsshim#715",
  },
  {
    text:
      "docker.exe: Error response from daemon: container 4f75718b2041e791b3293d4d7ade87c6b1144f833c2471113717e219586c90da encountered an error during CreateContainer: failure in a Windows system call: A connection could not be established with the Virtual Machine hosting the Container. (0xc0370108)",
    rule: "windows-compute-refused",
    source: "docker/for-win#1546",
  },
  {
    text:
      'Error response from daemon: failed to create endpoint ubooquity on network docker-lab2: network id "05669dcbecbb4298cca6f59517b6adad1a66081a7c28658213a37dc710392650" not found\nError: failed to start containers: ubooquity',
    rule: "docker-network-missing",
    source: "moby/libnetwork#2571",
  },
  {
    text: '"starting container failed: No such network: traefik_traefik"',
    rule: "docker-network-missing",
    source: "moby/moby#35203",
  },
  {
    text:
      "Error response from daemon: Cannot restart container xxx-ci-runner-1: network bfa07ea9ec2242cdbf06521090d8a8d1e39f6b1461718dade544babf5997ecb1 not found",
    rule: "docker-network-missing",
    source: "docker/for-win#14008",
  },
  {
    text: "Error response from daemon: Cannot start container X: container already connected to network cesnet1",
    rule: "docker-endpoint-left",
    source: "cloudogu/ecosystem#33",
  },
  {
    text: "ERROR: failed to solve: Canceled: grpc: the client connection is closing",
    rule: "buildkit-ended",
    source: "docker/buildx#1325",
  },
  {
    text: "ERROR: failed to solve: Unavailable: error reading from server: EOF",
    rule: "buildkit-ended",
    source: "docker/buildx#1325",
  },
  {
    text:
      'Error: buildx bake failed with: ERROR: failed to solve: error writing layer blob: Patch "https://artifactcache.actions.githubusercontent.com/x/_apis/artifactcache/caches/202": read tcp 10.0.0.2:44358->10.219.169.187:443: use of closed network connection',
    rule: "buildkit-cache-upload",
    source: "docker/bake-action#137",
  },
  {
    text: 'ERROR: failed to solve: unknown cache exporter: "gha,mode=max"',
    rule: "buildkit-cache-backend",
    source: "docker/bake-action#306",
  },
  {
    text:
      'ERROR: cache export feature is currently not supported for docker driver. Please switch to a different driver (eg. "docker buildx create --use")',
    rule: "buildkit-cache-backend",
    source: "docker/compose#9832",
  },
  {
    text: "2025-03-27 03:24:49 [ERROR] Failed to create/start transmission container using docker compose.",
    rule: null,
    component: "docker",
    source: "kajain99/transmission-QPKG#2",
  },
  {
    text:
      '{"error":"dial unix /Users/runner/.lima/colima/qmp.sock: connect: connection refused","level":"warning","msg":"failed to open the QMP socket \\"/Users/runner/.lima/colima/qmp.sock\\", forcibly killing QEMU"}',
    rule: null,
    source: "docker/setup-docker-action#27",
  },
  {
    text:
      "\"error\": \"docker command 'CreateContainer' returned with non-zero exit code 1: command output: Stdout: '' Stderr: 'Error response from daemon: invalid mount config for type \\\"bind\\\": bind source path does not exist: /var/folders/lr/yld4stq11gjc_r78sw1dt8wh0000gq/T/tmpNLzjV7.tmp\\n'\"",
    rule: "docker-mount-source",
    source: "microsoft/aspire#5189",
  },
  {
    text: "balena-supervisor[32673]: Error: No such object: registry2.balena-cloud.com",
    rule: "docker-container-missing",
    source: "balena-os/balenaos-in-container#54",
  },
  {
    text: "ROCk module version 6.8.5 is loaded\nUnable to open /dev/kfd read-write: Permission denied",
    rule: "rocm-device-missing",
    source: "ollama/ollama#6685",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:367: starting container process caused: process_linux.go:495: container init caused: Running hook #0:: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: initialization error: driver error: failed to process request: unknown.",
    rule: "nvidia-driver-helper",
    source: "NVIDIA/libnvidia-container#135",
  },
  {
    text:
      'u2olg9x9tdw9        getEnvelope.1       get-envelope:latest   manager             Ready               Rejected 2 seconds ago    "No such image: get-envelope:l…"',
    rule: "image-not-local",
    source: "docker/docker-py#1692",
  },
  {
    text:
      'ERROR: for frigate  Cannot start service frigate: error gathering device information while adding custom device "/dev/apex_0": not a device node',
    rule: "docker-device-not-a-node",
    source: "google-coral/edgetpu#644",
  },
  {
    text:
      '500 Server Error: Internal Server Error ("Error creating overlay mount to /share/CACHEDEV1_DATA/Container/container-station-data/lib/docker/overlay/xxxxx/merged: no such file or directory',
    rule: "snapshot-directory-missing",
    source: "jlesage/docker-crashplan-pro#113",
  },
  {
    text:
      "FATA[0000] error provisioning docker: error at 'provisioning': error copying daemon.json to VM: exit status 1",
    rule: "colima-engine-failed",
    source: "abiosoft/colima#196",
  },
  {
    text: "FATA[0024] error provisioning docker: signal: killed",
    rule: "colima-engine-failed",
    source: "abiosoft/colima#377",
  },
  {
    text:
      "Unable to open /dev/kfd read-write: No such file or directory\nFailed to get user name to check for video group membership",
    rule: "rocm-device-missing",
    source: "ROCm/legacy-rocm-build#1798",
  },
  {
    text:
      "ERROR: The Compose file './docker-compose.yml' is invalid because:\n'name' does not match any of the regexes: '^x-'\n\nYou might be seeing this error because you're using the wrong Compose file version. Either specify a supported version (e.g \"2.2\" or \"3.3\") and place your service definitions under the `services` key",
    rule: "compose-root-key",
    source: "immich-app/immich#9922",
  },
  {
    text: "services.database.healthcheck value 'start_interval' does not match any of the regexes: '^x-'",
    rule: "compose-key-unknown",
    source: "immich-app/immich#9922",
  },
  {
    text: "error from daemon in stream: Error grabbing logs: invalid character '\\x00' looking for beginning of value",
    rule: "docker-log-damaged",
    source: "immich-app/immich#11897",
  },
  {
    text: "immich-web_1               | Error: connect EADDRNOTAVAIL ::1:80 - Local (:::0)",
    rule: null,
    source: "immich-app/immich#1028",
  },
  {
    text:
      "Error: executable file `-c` not found in $PATH: No such file or directory: OCI runtime command not found error",
    rule: "program-is-option",
    source: "podman-container-tools/podman#8447",
  },
  {
    text:
      '{"level":"error","error":"rpc error: code = Unknown desc = step finished with exit code 1, Error response from daemon: open /var/lib/docker/overlay2/93a90a69b5e1b59b330546/committed: is a directory","time":"2024-05-23T13:43:48Z"}',
    rule: "docker-layer-missing",
    source: "woodpecker-ci/plugin-git#147",
  },
  {
    text:
      "unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat /home/user/Dockerfile: no such file or directory",
    rule: "build-file-missing",
    source: "hakluke/hakrawler#147",
  },
  {
    text:
      "ERRO[0000] Can't add file /home/user/hakrawler/.git/hooks/push-to-checkout.sample to tar: io: read/write on closed pipe",
    rule: null,
    source: "hakluke/hakrawler#147",
  },
  {
    text:
      'Docker: Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "process_linux.go:297: copying bootstrap data to pipe caused \\"write init-p: broken pipe\\"": unknown.',
    rule: "init-died",
    source: "coder/code-server#206",
  },
  {
    text:
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\ntime="2023-06-06T08:24:48Z" level=fatal msg="exit status 1"',
    rule: "docker-not-running",
    source: "owncloud/web#9162",
  },
  {
    text: "Error response from daemon: Container create: stat /dev/dri: no such file or directory",
    rule: "device-missing-gpu",
    source: "Wh1rr/ultimate-jellyfin-stack#6",
  },
  {
    text: "../tools/intel_gpu_top.c:557: get_num_gts: Assertion !errno || errno == ENOENT failed",
    rule: null,
    source: "community-scripts/ProxmoxVE#8445",
  },
  {
    text:
      "Error response from daemon: Cannot restart container plex: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #1: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'\nnvidia-container-cli: initialization error: nvml error: insufficient permissions: unknown",
    rule: "nvidia-device-denied",
    source: "dockserver/dockserver#525",
  },
  {
    text: "Failed to initialize NVML: GPU access blocked by the operating system",
    rule: "nvidia-driver-wsl",
    source: "dockserver/dockserver#525",
  },
  {
    text: "[ERROR] Refusing to install rootless containerd as the root user",
    rule: "rootless-setup-refused",
    source: "containerd/nerdctl#2398",
  },
  {
    text:
      'Cannot start service redis: OCI runtime create failed: container_linux.go:344: starting container process caused "process_linux.go:293: copying bootstrap data to pipe caused \\"write init-p: broken pipe\\"": unknown',
    rule: "init-died",
    source: "docker/for-linux#595",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "exec: \\"/hello\\": stat /hello: no such file or directory": unknown.',
    rule: "executable-missing",
    source: "docker/for-linux#479",
  },
  {
    text: "Error response from daemon: container already exists",
    rule: "container-exists",
    source: "docker/for-linux#211",
  },
  {
    text:
      'time="2016-06-20T00:11:17.051073491+02:00" level=error msg="failed to register link for container ce287e6cdbced22fd7a47857a6acea43ae762268bf811e55173c5a2079476520: Could not get container for 6fdb3c7e7ef8"',
    rule: null,
    source: "moby/moby#23746",
  },
  {
    text:
      'failed to listen to abstract unix socket "/containerd-shim/moby/3cfd9b89b27a73028abeb8f3bcf394b2ade1c8a8e5c6389dd1e538ad4ab4ec30/shim.sock": listen unix /containerd-shim/moby/3cfd9b89b27a73028abeb8f3bcf394b2ade1c8a8e5c6389dd1e538ad4ab4ec30/shim.sock: bind: address already in use: unknown',
    rule: "shim-socket-failed",
    source: "moby/moby#38726",
  },
  {
    text:
      'msg="Failed to run CRI service" error="failed to set up NRI for CRI service: failed to start NRI interface: failed to create socket \\"/var/run/nri/nri.sock\\": listen unix /var/run/nri/nri.sock: bind: permission denied"',
    rule: "nri-not-started",
    source: "containerd/nerdctl#4287",
  },
  {
    text: "INFO[0000] Re-creating container nginx\nFATA[0000] error while creating container coredns: exit status 1",
    rule: null,
    source: "containerd/nerdctl#1670",
  },
];
