/** What Docker's engine, Docker Desktop, Compose, BuildKit, swarms and registries print, of threads with a known answer. @module */

import type { Report } from "./report.ts";

/** What Docker's programs print, of threads with a known answer. */
export const DOCKER_THREAD_REPORTS: readonly Report[] = [
  {
    text:
      "running engine: waiting for the VM setup to be ready: starting WSL engine: bootstrapping in the main distro: running wsl-bootstrap: exit status 0xffffffff",
    rule: "docker-desktop-wsl-console",
    source: "docker/for-win#14431",
  },
  {
    text: "Docker.Core.Backend.BackendException:\nFailed to check wsl-bootstrap version: exit code: -1",
    rule: "docker-desktop-wsl",
    source: "docker/for-win#6018",
  },
  {
    text: "running engines: recovering from engine crash: service disk panicked: map[], stack: goroutine 82 [running]:",
    rule: null,
    symptom: "Docker Desktop not started",
    source: "docker/desktop-feedback#38",
  },
  {
    text:
      "Component CommunityInstaller.EnableFeaturesAction failed: Not found\n   at CommunityInstaller.InstallWorkflow.<DoHandleD4WPackageAsync>d__30.MoveNext()",
    rule: "docker-desktop-install-features",
    source: "docker/for-win#13491",
  },
  {
    text:
      "Component CommunityInstaller.ExecAction failed: The requested operation requires elevation\n   at CommunityInstaller.InstallWorkflow",
    rule: "docker-desktop-install",
    source: "docker/for-win#11664",
  },
  {
    text:
      "Error response from daemon: error while creating mount source path '/host_mnt/private/tmp/com.apple.launchd.wxmkUy2zBy/Listeners': mkdir /host_mnt/private/tmp/com.apple.launchd.wxmkUy2zBy/Listeners: operation not supported",
    rule: "docker-desktop-ssh-agent",
    source: "docker/for-mac#6375",
  },
  {
    text:
      "Error response from daemon: Ports are not available: exposing port UDP 127.0.0.1:53 -> 0.0.0.0:0: failed to connect to /var/run/com.docker.vmnetd.sock: is vmnetd running?: dial unix /var/run/com.docker.vmnetd.sock: connect: no such file or directory",
    rule: "docker-desktop-vmnetd",
    source: "docker/for-mac#6677",
  },
  {
    text: "rosetta error: Unable to open /proc/self/exe: 40",
    rule: "program-emulated-rosetta",
    source: "docker/for-mac#6973",
  },
  {
    text:
      '[FAIL] DD0011: are the LinuxKit services running? failed to ping VM diagnosticsd with error: Get "http://ipc/ping": dial unix diagnosticd.sock: connect: connection refused',
    rule: null,
    symptom: "Docker Desktop not started",
    source: "docker/for-mac#7065",
  },
  {
    text:
      'unexpected character "-" in variable name near "rev-parse --short HEAD)\\nVCS_URL=\'https://example.com/x\'\\n',
    rule: "compose-env-file-syntax",
    source: "nccgroup/ScoutSuite#1374",
  },
  {
    text: "validating /srv/docker-compose.yml: (root) Additional property payload is not allowed",
    rule: "compose-file-is-page",
    source: "OctoPrint/octoprint-docker#261",
  },
  {
    text:
      "ERROR: failed to parse -: parsing yaml: validating : services.fetch.depends_on.otel Additional property required is not allowed, parsing hcl: -.hcl:10,73-74: Invalid character; This character is not used within the language., and 23 other diagnostic(s)",
    rule: "buildx-bake-unread",
    source: "docker/compose#10804",
  },
  {
    text: "error: services.example-container.depends_on must be a list",
    rule: "docker-stack-file-version",
    source: "docker/buildx#629",
  },
  {
    text: "ERROR: failed to solve: dockerfile parse error on line 7: missing a value on flag: chmod",
    rule: "dockerfile-flag",
    source: "actions/hello-world#19",
  },
  {
    text: "docker.errors.BuildError: COPY failed: no source files were specified",
    rule: "build-pattern-without-match",
    source: "docker/docker-py#3273",
  },
  {
    text:
      "could not parse ssh: [default]: failed to parse C:/Users/me/AppData/Local/Temp/ssh-l0E48ifEnCIz/agent.8496: ssh: no key found",
    rule: "build-ssh-key-unread",
    source: "moby/buildkit#914",
  },
  {
    text:
      "could not parse ssh: [default]: failed to open \\\\.\\\\pipe\\\\openssh-ssh-agent: open \\\\.\\\\pipe\\\\openssh-ssh-agent: All pipe instances are busy.",
    rule: "build-ssh-key-unread",
    source: "docker/for-win#8887",
  },
  {
    text:
      "error: failed to solve: blob sha256:1fb11dfd9b348fa84eaf1fafa57a7ee992b6d010f1df82ada3ccd399845fc37f not found",
    rule: "buildkit-cache-lost",
    source: "moby/buildkit#2426",
  },
  {
    text:
      'error: failed to solve: error writing manifest blob: failed commit on ref "sha256:95b867b70d8eb9e899462cfb7771c2311055f00e952cf3e6ed4d56d10abd521f": unexpected status from PUT request to https://registry.example.com/v2/app/manifests/test: 404 Not Found',
    rule: "buildkit-cache-manifest",
    source: "moby/buildkit#5487",
  },
  {
    text:
      'error: failed to solve: rpc error: code = Unknown desc = error writing manifest blob: failed commit on ref "sha256:ab3273d08b550eacbe8b626dca6a262d40046f88748fef4bc8f6e2c401917e0b": unexpected status: 400 Bad Request',
    rule: "buildkit-cache-manifest",
    source: "moby/buildkit#1865",
  },
  {
    text:
      "failed to mount /path: parent snapshot sha256:c032a705328ee9ae7d086f64d7a6591e02b85ee87ff57a0e26f84f93b2a8976c does not exist: not found",
    rule: "buildkit-state-damaged",
    source: "moby/buildkit#4024",
  },
  {
    text:
      "error: failed to solve: rpc error: code = Unknown desc = failed calculating diff pairs for exported snapshot: mount callback failed on /tmp/containerd-mount622803746: failed to open writer: ref buildkit/1/r7hengy3nchk411du0q39x1g8 locked: unavailable",
    rule: "buildkit-ref-locked",
    source: "moby/buildkit#960",
  },
  {
    text:
      "31.57 qemu: uncaught target signal 11 (Segmentation fault) - core dumped\nSub-process /usr/bin/dpkg returned an error code (1)",
    rule: "program-emulated-qemu",
    source: "docker/for-win#14011",
  },
  {
    text:
      'failed to start daemon: Error initializing network controller: Error creating default "bridge" network: failed to parse pool request for address space "LocalDefault" pool "" subpool "10.64.0.0/26": Invalid Address SubPool',
    rule: "docker-bridge-fixed-cidr",
    source: "moby/moby#45356",
  },
  {
    text:
      'failed to start container" error="driver failed programming external connectivity on endpoint web (d67ed): Error starting userland proxy: listen tcp6 [::]:9982: socket: address family not supported by protocol"',
    rule: "host-port-without-ipv6",
    source: "moby/moby#42288",
  },
  {
    text:
      "Error response from daemon: NetworkDriver.CreateNetwork: Setup iptables chains failed: Failed to create NAT chain: Iptables not found",
    rule: "docker-iptables-missing",
    source: "moby/libnetwork#1469",
  },
  {
    text:
      'Error: manager stopped: can\'t initialize raft node: rpc error: code = Unavailable desc = all SubConns are in TransientFailure, latest connection error: connection error: desc = "transport: authentication handshake failed: x509: certificate is not valid for any names, but wanted to match swarm-manager"',
    rule: "docker-swarm-peer-certificate",
    source: "docker/for-linux#636",
  },
  {
    text:
      "$ docker swarm join --token SWMTKN-1-2y 10.0.0.5:2377\nError response from daemon: x509: certificate has expired or is not yet valid",
    rule: "docker-swarm-join-clock",
    source: "classicswarm#2726",
  },
  {
    text:
      'ERROR: for icinga  rpc error: code = 6 desc = "mkdir /run/containerd/f850dd365bf7d37d7e2b44aff9ba737654863c9a4da48f487c357d98af613d61: file exists"',
    rule: "docker-containerd-directory-left",
    source: "moby/moby#24889",
  },
  {
    text:
      "Error response from daemon: driver failed programming external connectivity on endpoint gracious_cartwright (fdab): Error starting userland proxy: Bind for 0.0.0.0:50000: unexpected error Permission denied.",
    rule: "host-port-reserved",
    source: "grauberger",
  },
  {
    text:
      'error during connect: Get "http://docker.example.com/v1.55/events": exec: "ssh": executable file not found in $PATH',
    rule: "docker-ssh-client-missing",
    source: "kimdre/doco-cd#1549",
  },
  {
    text: "panic: unable to configure authorization (token): token auth requires a valid option bool: autoredirect",
    rule: "registry-server-auth",
    source: "sameersbn#1831",
  },
  {
    text: "$ docker push registry.example.com:5000/app:latest\n24ef027c3866: Pushing\nblob upload unknown",
    rule: "registry-upload-elsewhere",
    source: "SUSE/Portus#1190",
  },
  {
    text: "bash: could not parse ssh: no key found in ~/.netrc",
    rule: null,
    source: "other programs (form)",
    why: "an ssh wrapper of another program",
  },
  {
    text: "2026-03-04 12:00:01 app listen tcp6 [::]:8080: socket: address family not supported by protocol",
    rule: null,
    source: "other programs (form)",
    why: "a server's own listener",
  },
  {
    text: "myparser: unknown flag: --chmod",
    rule: null,
    source: "other programs (form)",
    why: "another command line",
  },
  {
    text: "x509: certificate is valid for example.com, not swarm.example.com",
    rule: null,
    source: "other programs (form)",
    why: "a name that begins likewise",
  },
  {
    text: "Component Setup.EnableFeaturesAction failed: Not found",
    rule: null,
    source: "other programs (form)",
    why: "another installer",
  },
  {
    text:
      '400 Client Error for http+docker://localhost/v1.41/services/9g/update?version=9790: Bad Request ("rpc error: code = InvalidArgument desc = Service cannot be explicitly attached to the ingress network "ingress"")',
    rule: "docker-swarm-ingress-attached",
    source: "byjg/docker-easy-haproxy#36",
  },
  {
    text:
      '{"code":10001,"data":{},"message":"rpc error: code = 3 desc = Service cannot be explicitly attached to \\"ingress\\" network which is a swarm internal network","source":"docker"}',
    rule: "docker-swarm-ingress-attached",
    source: "Dataman-Cloud/crane#581",
  },
  {
    text:
      "Error response from daemon: rpc error: code = InvalidArgument desc = ipam configuration: subnet 10.20.0.0/24 does not contain gateway 10.30.0.1",
    rule: "docker-swarm-network-range",
    source: "moby/swarmkit manager/controlapi/network.go",
  },
  {
    text: "Error response from daemon: rpc error: code = NotFound desc = service app_web not found",
    rule: "docker-swarm-object-gone",
    source: "moby/swarmkit manager/controlapi/service.go",
  },
  {
    text: "$ docker compose alpha watch\ncan't watch a service without a build section",
    rule: "compose-watch-unset",
    source: "docker/compose#10270",
  },
  {
    text: '$ docker compose exec web sh\nservice "web" is not running',
    rule: "compose-service-not-running",
    source: "docker/compose pkg/compose/containers.go",
  },
  {
    text: 'systemctl: service "web" is not running',
    rule: null,
    source: "other programs (form)",
    why: "a service or node of another program",
  },
  {
    text: "rpc error: code = NotFound desc = node web-0 not found",
    rule: null,
    source: "other programs (form)",
    why: "a service or node of another program",
  },
];
