/** Reports of engines on a desktop, of test libraries, and of Windows containers. @module */

import type { Report } from "./report.ts";

/** Reported errors of engines on single machines. */
export const DESKTOP_ENGINE_REPORTS: readonly Report[] = [
  {
    text:
      'INFO[0000] starting colima\nINFO[0000] runtime: docker\nINFO[0000] preparing network ...                         context=vm\nINFO[0000] starting ...                                  context=vm\n> Using the existing instance "colima"\n> "[hostagent] failed to run [system_profiler SPNetworkDataType -json]: stdout=\\"\\", stderr=\\"\\": exec: \\"system_profiler\\": executable file not found in $PATH" fields.level=fatal\n> host agent process has exited: exit status 1',
    rule: "lima-path-short",
    source: "abiosoft/colima#502",
  },
  {
    text:
      "INFO[0001] starting colima\nINFO[0001] runtime: docker\nINFO[0002] starting ...                                  context=vm\n> Using the existing instance `colima`\n> errors inspecting instance: [vz driver is running but host agent is not]\nFATA[0002] error starting vm: error at 'starting': exit status 1",
    rule: "lima-instance-broken",
    source: "abiosoft/colima#1577",
  },
  {
    text:
      "Error Starting Kubernetes\nError: wsl.exe exited with code 4294967295\nLast command run:\nwsl.exe --import rancher-desktop C:\\Users\\user\\AppData\\Local\\rancher-desktop\\distro C:\\Program Files\\Rancher Desktop\\resources\\resources\\win32\\distro-0.83.tar --version 2\n\nContext:\nRegistering WSL distribution\n\nSome recent logfile lines:\n2025-06-06T06:32:37.587Z: Registered distributions: Ubuntu\n2025-06-06T06:32:38.553Z: WSL failed to execute wsl.exe --import rancher-desktop C:\\Users\\user\\AppData\\Local\\rancher-desktop\\distro C:\\Program Files\\Rancher Desktop\\resources\\resources\\win32\\distro-0.83.tar --version 2: Error: wsl.exe exited with code 4294967295",
    rule: "rancher-desktop-wsl",
    source: "rancher-sandbox/rancher-desktop#8749",
  },
  {
    text:
      "Error Starting Kubernetes\nError: wsl.exe exited with code 4294967295\nLast command run:\nwsl.exe --distribution rancher-desktop --exec /bin/sh -c [ -e /etc/os-release ] && . /etc/os-release ; echo ${VERSION_ID:-0.1}\n\nContext:\nStarting Kubernetes",
    rule: "rancher-desktop-wsl",
    source: "rancher-sandbox/rancher-desktop#2709",
  },
  {
    text:
      "FATAL:   container creation failed: mount /usr/local/var/singularity/mnt/session/rootfs/.singularity.d->/usr/local/var/singularity/mnt/session/underlay/.singularity.d error: while mounting /usr/local/var/singularity/mnt/session/rootfs/.singularity.d: while getting mount flags for /usr/local/var/singularity/mnt/session/rootfs/.singularity.d: while searching parent mount point entry for /usr/local/var/singularity/mnt/session/rootfs/.singularity.d: no parent mount point found",
    rule: "apptainer-source-unseen",
    source: "apptainer/singularity#4472",
  },
  {
    text:
      "2023-05-16 15:13:27.887 ERROR [,,] 44231 --- [           main] [alpine/socat]             : Could not start container\n\norg.testcontainers.containers.ContainerLaunchException: Timed out waiting for container port to open (localhost ports: [49233, 49234, 49235, 49236, 49237] should be listening)\n\tat org.testcontainers.containers.wait.strategy.HostPortWaitStrategy.waitUntilReady(HostPortWaitStrategy.java:102) ~[testcontainers-1.17.6.jar:1.17.6]",
    rule: "testcontainers-port-unreached",
    source: "testcontainers/testcontainers-java#7044",
  },
  {
    text:
      "2024/05/24 18:03:14 Creating container for image testcontainers/ryuk:0.7.0\n2024/05/24 18:03:14 Container created: 9784e0df56ac\n2024/05/24 18:03:14 Starting container: 9784e0df56ac\n2024/05/24 18:03:14 Container started: 9784e0df56ac\n2024/05/24 18:03:14 Waiting for container id 9784e0df56ac image: testcontainers/ryuk:0.7.0. Waiting for: &{Port:8080/tcp timeout:<nil> PollInterval:100ms}\n2024/05/24 18:03:14 failed accessing container logs: Error response from daemon: No such container: 9784e0df56ace89ed75bf6ff055fdef26c849382c5a69525f95a879f43ecd854\n2024/05/24 18:03:14 Could not start redis: Error response from daemon: No such container: 9784e0df56ace89ed75bf6ff055fdef26c849382c5a69525f95a879f43ecd854",
    rule: "testcontainers-ryuk",
    source: "testcontainers/testcontainers-go#2264",
  },
  {
    text:
      "Error response from daemon: failed to create endpoint friendly_mayer on network nat: HNS failed with error : Unspecified error.",
    rule: "windows-endpoint-refused",
    source: "docker/for-win#1834",
  },
  {
    text:
      "PS C:\\WINDOWS\\system32> docker run --rm -it --isolation=process mcr.microsoft.com/windows/servercore:ltsc2022\ndocker: Error response from daemon: <container id> encountered an error during hcs::System::CreateProcess: c:\\windows\\system32\\cmd.exe: failure in a Windows system call: The remote procedure call failed. (0x6be).",
    rule: "windows-process-ended",
    source: "microsoft/Windows-Containers#525",
  },
  {
    text:
      "running wsl distro proxy in Ubuntu-22.04 distro: running proxy: running wslexec: An error occurred while running the command. DockerDesktop/Wsl/ExecError: c:\\windows\\system32\\wsl.exe -d ubuntu-22.04 -u root -e /mnt/wsl/docker-desktop/docker-desktop-user-distro proxy --distro-name ubuntu-22.04 --docker-desktop-root /mnt/wsl/docker-desktop c:\\program files\\docker\\docker\\resources: exit status 1 (stderr: , wslErrorCode: DockerDesktop/Wsl/ExecError)",
    rule: "docker-desktop-integration",
    source: "docker/desktop-feedback#144",
  },
  {
    text:
      "NOTICE: PHP message: Slim Application Error\nType: Exception\nCode: 0\nMessage: Could not pull image nextcloud/aio-nextcloud:latest. Please run &#039;sudo docker exec -it nextcloud-aio-mastercontainer docker pull nextcloud/aio-nextcloud:latest&#039; in order to find out why it failed.",
    rule: "nextcloud-aio-pull",
    source: "nextcloud/all-in-one#4056",
  },
  {
    text:
      "error=validating D:\\Desktop\\spv-wallet\\docker-compose.yml: configs.frontend-env-config Additional property content is not allowed",
    rule: "compose-key-unknown",
    source: "bsv-blockchain/spv-wallet#550",
  },
  {
    text:
      "2024-03-12T17:28:00Z INFO [routing] deleting route for 0.0.0.0/0\n2024-03-12T17:28:00Z ERROR creating TUN device file node: file exists\n2024-03-12T17:28:00Z INFO Shutdown successful",
    rule: "tun-device-unusable",
    source: "qdm12/gluetun-wiki#55",
  },
  {
    text:
      'INFO[0005] [hostagent] Starting QEMU (hint: to watch the boot progress, see "/Users/username/.lima/default/serial.log") \nINFO[0005] SSH Local Port: 60022                        \nINFO[0005] [hostagent] Waiting for the essential requirement 1 of 4: "ssh" \nINFO[0015] [hostagent] Waiting for the essential requirement 1 of 4: "ssh" \nINFO[0099] [hostagent] Waiting for the essential requirement 1 of 4: "ssh" \nFATA[0605] did not receive an event with the "running" status',
    rule: "lima-ssh-unreached",
    source: "lima-vm/lima#271",
  },
  {
    text: 'FATA[0000] instance "default" does not exist, run `limactl start default` to create a new instance',
    rule: "lima-instance-missing",
    source: "lima-vm/lima#554",
  },
  {
    text:
      'WARN[0000] instance "default" has errors                 errors="[host agent is running but driver is not]"\nNAME         STATUS    SSH                VMTYPE    ARCH       CPUS    MEMORY    DISK      DIR\ndefault      Broken    127.0.0.1:60022    qemu      x86_64     2       4GiB      100GiB    ~/.lima/default',
    rule: "lima-instance-broken",
    source: "lima-vm/lima#1390",
  },
  {
    text:
      '[root@elemental beryllium]# incus start testub --console\nTo detach from the console, press: <ctrl>+a q\nError: Failed running forkconsole: "container is not running: \\"testub\\""\nError: write /dev/pts/ptmx: file already closed',
    rule: "incus-instance-ended",
    source: "void-linux/void-packages#48356",
  },
  {
    text:
      "Error: Failed instance creation: Failed to run: /opt/incus/bin/incusd forkstart build-jammy /var/lib/incus/containers /run/incus/build-jammy/lxc.conf: exit status 1 (Failed getting os.UserHomeDir(): $HOME is not defined)",
    rule: "incus-home-unset",
    source: "lxc/incus#2497",
  },
  {
    text:
      "Gracefully stopping... (press Ctrl+C again to force)\ndependency failed to start: container downloads-flagsmith-1 has no healthcheck configured",
    rule: "compose-dependency-without-check",
    source: "Flagsmith/flagsmith#5197",
  },
  {
    text:
      "umbrel  | invalid spec: /C:\\Users\\user\\Downloads\\umbrel\\data/tor/tor-proxy-torrc:/etc/tor/torrc:ro: too many colons",
    rule: "docker-volume-spec",
    source: "dockur/umbrel#8",
  },
  {
    text: "docker run -v ~/dockerMount:/home/docker/mount \\\ninvalid reference format",
    rule: "docker-command-cut",
    source: "NCAR/wrf_hydro_docker#53",
  },
  {
    text:
      "ERROR: for identityserver  Cannot create container for service identityserver: invalid volume specification: '17fa9043120077131e36ea4de1c4a5232b571dd70b5584e9823794ad7a379de5:[“/app”]:rw': invalid mount config for type \"volume\": invalid mount path: '[“/app”]' mount path must be absolute\nERROR: Encountered errors while bringing up the project.",
    rule: "docker-volume-quotes",
    source: "docker/compose#5712",
  },
  {
    text:
      "docker : docker: Error response from daemon: invalid mount config for type \"volume\": invalid mount path: '/app/settings'.\nAt line:1 char:1\n+ docker run -d -p 8081:80 --mount source=azurenamingtoolvol,target=/ap ...\n    + CategoryInfo          : NotSpecified: (docker: Error r.../app/settings'.:String) [], RemoteException\n    + FullyQualifiedErrorId : NativeCommandError",
    rule: "docker-windows-daemon-path",
    source: "microsoft/CloudAdoptionFramework#145",
  },
  {
    text:
      "java.lang.IllegalStateException: Previous attempts to find a Docker environment failed. Will not retry. Please see logs and check configuration",
    rule: "testcontainers-no-engine",
    source: "testcontainers/testcontainers-java#7032",
  },
  {
    text:
      "CockroachDBEventHandlerDAOTest > classMethod FAILED\n    com.zaxxer.hikari.pool.HikariPool$PoolInitializationException at HikariPool.java:596\n        Caused by: java.lang.IllegalStateException at DockerClientProviderStrategy.java:277\n\nCockroachDBExecutionDAOTest > classMethod FAILED\n    com.zaxxer.hikari.pool.HikariPool$PoolInitializationException at HikariPool.java:596\n        Caused by: java.lang.IllegalStateException at DockerClientProviderStrategy.java:232",
    rule: "testcontainers-no-engine",
    source: "Netflix/maestro#29",
  },
  {
    text:
      "podman pod create --name=docker-yaml --share net -p 8080:8052\nrootless networking does not allow port binding to the host\n125\npodman create --name=docker-yaml_postgres_1 --pod=docker-yaml -l io.podman.compose.config-hash=123 -e POSTGRES_USER=awx --add-host postgres:127.0.0.1 postgres:9.6\nflag provided but not defined: -l\nSee 'podman create --help'.\n125",
    rule: "podman-rootless-ports-old",
    source: "containers/podman-compose#50",
  },
  {
    text: "Docker: Additional property vorta is not allowed",
    rule: "compose-property-unplaced",
    source: "borgbase/vorta-docker#13",
  },
  {
    text: "[ERRO] FATA[0000] dependency check failed for VM: lima not found, run 'brew install lima' to install",
    rule: "lima-dependency-missing",
    source: "abiosoft/colima app/app.go",
  },
  {
    text: "FATA[0000] colima is not running",
    rule: "lima-instance-stopped",
    source: "abiosoft/colima cli (form)",
  },
  {
    text: 'FATA[0000] instance "default" is stopped, run `limactl start default` to start the instance',
    rule: "lima-instance-stopped",
    source: "lima-vm/lima cmd/limactl/shell.go",
  },
  {
    text: 'FATA[0000] failed to run attach disk "colima", in use by instance "colima"',
    rule: "lima-disk-in-use",
    source: "lima-vm/lima pkg/driver (form)",
  },
  {
    text:
      'INFO[0000] [hostagent] Waiting for the essential requirement 1 of 3: "ssh"\nINFO[0010] [hostagent] The essential requirement 1 of 3 is satisfied\nINFO[0010] [hostagent] Waiting for the essential requirement 2 of 3: "user session is ready for ssh"\nFATA[0601] did not receive an event with the "running" status',
    rule: "lima-machine-failed",
    source: "lima-vm/lima pkg/instance/start.go",
  },
  {
    text: 'time="2025-01-01T00:00:00Z" level=fatal msg="VZ driver requires macOS 13 or higher to run"',
    rule: "lima-driver-unsupported",
    source: "lima-vm/lima pkg/driver/vz (form)",
  },
  {
    text:
      "2024-06-06T14:40:28.980Z: WSL: executing: busybox readlink -f /etc/docker/daemon.json: Error: wsl.exe exited with code 1",
    rule: "rancher-desktop-wsl-command",
    source: "rancher-sandbox/rancher-desktop#7009",
  },
  {
    text:
      "[2023-05-08T16:37:02.858005600Z][com.docker.backend.exe][E] WSLIntegrationService: start failed: starting added distros: 1 error occurred:\n        * waiting for WSL integration for Ubuntu-18.04: waiting for WSL distro integration to become ready",
    rule: "docker-desktop-integration",
    source: "docker/for-win#13472",
  },
  {
    text:
      "System.InvalidOperationException:\ndistro stopped unexpectedly\n   at Docker.Engines.LinuxkitDaemonStartup.<WaitAsync>d__5.MoveNext() in C:\\workspaces\\main-merges\\src\\github.com\\docker\\pinata\\win\\src\\Docker.Engines\\LinuxkitDaemonStartup.cs:line 60",
    rule: "docker-desktop-distro-ended",
    source: "docker/for-win#13306",
  },
  {
    text:
      "DotNet.Testcontainers.Builders.DockerUnavailableException : Docker is either not running or misconfigured. Please ensure that Docker is running and that the endpoint is properly configured. You can customize your configuration using either the environment variables or the ~/.testcontainers.properties file.",
    rule: "testcontainers-no-engine",
    source: "testcontainers/testcontainers-dotnet Builders (form)",
  },
  {
    text: "panic: rootless Docker not found, failed to create Docker provider",
    rule: "testcontainers-no-engine",
    source: "testcontainers/testcontainers-go provider.go",
  },
  {
    text:
      "org.testcontainers.containers.ContainerLaunchException: Local Docker Compose exited abnormally with code 1 whilst running command: up -d",
    rule: "testcontainers-compose",
    source:
      "testcontainers/testcontainers-java core/src/main/java/org/testcontainers/containers/LocalDockerCompose.java",
  },
  {
    text:
      "docker: Error response from daemon: 4f5e encountered an error during hcs::System::CreateProcess: powershell.exe: failure in a Windows system call: The system cannot find the file specified. (0x2).",
    rule: "windows-program-missing",
    source: "microsoft/hcsshim internal/hcs (form)",
  },
  {
    text:
      "docker: Error response from daemon: 4f5e encountered an error during hcs::System::CreateProcess: cmd.exe: failure in a Windows system call: The user name or password is incorrect. (0x52e).",
    rule: "windows-user-unknown",
    source: "microsoft/hcsshim internal/hcs (form)",
  },
  {
    text:
      "gluetun  | 2024-12-22T20:28:21Z ERROR creating tun device: unix opening TUN device file: operation not permitted (did you specify --device /dev/net/tun to your container command?)",
    rule: "tun-device-missing",
    source: "passteque/gluetun#2642",
  },
  {
    text: "rootless networking does not allow port binding to the host",
    rule: "podman-rootless-ports-old",
    source: "containers/podman-compose#50",
  },
  {
    text: "flag provided but not defined: -l\nSee 'podman create --help'.",
    rule: "podman-command-unknown",
    source: "containers/podman-compose#50",
  },
  {
    text: "Error: wsl.exe exited with code 4294967295",
    rule: null,
    source: "microsoft/WSL (form)",
    why: "any caller of wsl.exe",
  },
  {
    text: "flag provided but not defined: -l\nUsage of ./server:",
    rule: null,
    source: "golang/go flag (form)",
    why: "any program in Go",
  },
  {
    text: "Instance is not running",
    rule: null,
    source: "aws/aws-cli (form)",
    why: "other programs have instances, too",
  },
  {
    text:
      "Error: values don't meet the specifications of the schema(s) in the following chart(s):\nweb:\n- (root): Additional property foo is not allowed",
    rule: null,
    source: "helm/helm (form)",
    why: "a chart's values",
  },
  {
    text: "Additional property vorta is not allowed",
    rule: null,
    source: "borgbase/vorta-docker#13",
    why: "any program that checks by a schema",
  },
  {
    text: "ERROR: HTTP 500 Previous attempts to find a route failed. Will not retry.",
    rule: null,
    source: "any web server (form)",
    why: "other words",
  },
];
