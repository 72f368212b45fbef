/** What dockerd prints when it does not start. @module */

import type { Report } from "./report.ts";

/** What dockerd prints when it does not start. */
export const DOCKERD_START_REPORTS: readonly Report[] = [
  {
    text:
      "unable to configure the Docker daemon with file /etc/docker/daemon.json: merged configuration validation from file and command line flags failed: invalid logging level: verbose",
    rule: "dockerd-log-level",
    source: "moby/moby daemon/config/config.go",
  },
  {
    text:
      "Nov 28 10:11:12 node1 dockerd[1234]: unable to configure the Docker daemon with file /etc/docker/daemon.json: file configuration validation failed: invalid mirror: no scheme specified for \"mirror.corp.example:5000\": must use either 'https://' or 'http://'",
    rule: "docker-registry-address-invalid",
    source: "moby/moby daemon/pkg/registry/config.go",
  },
  {
    text:
      "failed to start daemon: invalid mirror: unsupported scheme \"mirror.corp.example\" in \"mirror.corp.example:5000\": must use either 'https://' or 'http://'",
    rule: "docker-registry-address-invalid",
    source: "moby/moby daemon/pkg/registry/config.go",
  },
  {
    text: "failed to start daemon: insecure registry http://192.168.1.10:5000 should not contain '://'",
    rule: "docker-registry-address-invalid",
    source: "moby/moby daemon/pkg/registry/config.go",
  },
  {
    text:
      "unable to configure the Docker daemon with file /etc/docker/daemon.json: merged configuration validation from file and command line flags failed: invalid exec-opt (native.cgroupdriver): must be formatted 'opt=value'",
    rule: "dockerd-value-range",
    source: "moby/moby daemon/config/config.go",
  },
  {
    text:
      'unable to configure the Docker daemon with file /etc/docker/daemon.json: merged configuration validation from file and command line flags failed: default IPC mode setting (hosts) is invalid; IPC mode "hosts" is not supported as default value',
    rule: "dockerd-value-range",
    source: "moby/moby daemon/config/config_linux.go",
  },
  {
    text:
      'unable to configure the Docker daemon with file /etc/docker/daemon.json: merged configuration validation from file and command line flags failed: invalid default cgroup namespace (shared): use "host" or "private"',
    rule: "dockerd-value-range",
    source: "moby/moby daemon/config/config_linux.go",
  },
  {
    text:
      "unable to configure the Docker daemon with file /etc/docker/daemon.json: merged configuration validation from file and command line flags failed: invalid max download attempts: 0",
    rule: "dockerd-value-range",
    source: "moby/moby daemon/config/config.go",
  },
  {
    text: "invalid minimum API version (1.24): must be between 1.40 and 1.55",
    rule: "dockerd-api-version",
    source: "moby/moby daemon/server/middleware/version.go",
  },
  {
    text:
      'failed to start daemon: invalid TLS configuration: could not load X509 key pair (cert: "/etc/docker/server-cert.pem", key: "/etc/docker/server-key.pem"): open /etc/docker/server-cert.pem: no such file or directory',
    rule: "dockerd-tls-files",
    source: "moby/moby daemon/command/daemon.go",
  },
  {
    text: "failed to start daemon: failed to load listeners: bad format localhost:2375, expected PROTO://ADDR",
    rule: "dockerd-host-address",
    source: "moby/moby daemon/command/daemon.go",
  },
  {
    text: "failed to start daemon: failed to lookup docker.corp.example address in host specification",
    rule: "dockerd-host-address",
    source: "moby/moby daemon/command/daemon_unix.go",
  },
  {
    text:
      'time="2026-03-04T05:06:07.123456789Z" level=warning msg="Binding to IP address without --tlsverify is insecure and gives root access on this machine to everyone who has access to your network." host="tcp://0.0.0.0:2375"',
    rule: "dockerd-tcp-without-tls",
    source: "moby/moby daemon/command/daemon.go",
  },
  {
    text:
      "invalid argument \"foo://x\" for \"-H, --host\" flag: invalid bind address (foo://x): unsupported proto 'foo'\nSee 'dockerd --help'., Usage:  dockerd [OPTIONS]",
    rule: "dockerd-host-address",
    source: "moby/moby daemon/pkg/opts/hosts.go",
  },
  {
    text:
      'failed to start daemon: invalid argument "base=172.30.0.0/16" for "--default-address-pool" flag: invalid size value: "" (must be integer): strconv.Atoi',
    rule: "dockerd-address-pools",
    source: "moby/moby daemon/pkg/opts/address_pools.go",
  },
  {
    text:
      'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register "default" IPAM driver: could not construct local address space: network at index 0 (172.30.0.0/24) has a smaller prefix (/24) than the target size of that pool (/16)',
    rule: "dockerd-address-pools",
    source: "moby/moby daemon/libnetwork/ipams/defaultipam/allocator.go",
  },
  {
    text:
      "failed to start daemon: Error initializing network controller: error obtaining controller instance: could not construct local v4 address space: network at index 0 (172.30.5.0/16) is not in canonical form",
    rule: "dockerd-address-pools",
    source: "moby/moby daemon/libnetwork/ipams/defaultipam/allocator.go",
  },
  {
    text:
      "failed to start daemon: could not create or set daemon root permissions: chmod /var/lib/docker: read-only file system",
    rule: "dockerd-root-not-made",
    source: "moby/moby daemon/daemon_unix.go",
  },
  {
    text:
      "failed to start daemon: Cannot create daemon root: /mnt/data/docker: mkdir /mnt/data/docker: permission denied",
    rule: "dockerd-root-not-made",
    source: "moby/moby daemon/daemon_unix.go",
  },
  {
    text:
      "failed to start daemon: a subdirectory in your graphroot path (/home/alice/docker) restricts access to the remapped root uid/gid; please fix by allowing 'o+x' permissions on existing directories",
    rule: "dockerd-root-not-searchable",
    source: "moby/moby daemon/daemon_unix.go",
  },
  {
    text:
      'failed to start daemon: Error initializing network controller: error creating default "bridge" network: fixed-cidr=10.20.0.0/24 is outside any subnet implied by addresses on the user-managed default bridge',
    rule: "docker-bridge-fixed-range",
    source: "moby/moby daemon/daemon_unix.go",
  },
  {
    text:
      'failed to start daemon: Error initializing network controller: error creating default "bridge" network: bridge has no IPv4 address configured',
    rule: "docker-bridge-no-address",
    source: "moby/moby daemon/libnetwork/drivers/bridge/setup_verify_linux.go",
  },
  {
    text:
      'failed to start daemon: Error initializing network controller: error creating default "bridge" network: Failed to create bridge docker0 via netlink: operation not supported',
    rule: "docker-bridge-module",
    source: "moby/moby daemon/libnetwork/drivers/bridge/setup_device_linux.go",
  },
  {
    text:
      "failed to start daemon: Error initializing network controller: error obtaining controller instance: libnet controller initialization: boltdb file /var/lib/docker/network/files/local-kv.db is already open",
    rule: "dockerd-network-store-locked",
    source: "moby/moby daemon/libnetwork/datastore",
  },
  {
    text:
      "failed to start daemon: error initializing graphdriver: [graphdriver] ERROR: the devicemapper storage-driver has been deprecated and removed; visit https://docs.docker.com/go/storage-driver/ for more information: devicemapper",
    rule: "docker-storage-removed",
    source: "moby/moby daemon/daemon.go",
  },
  {
    text:
      "failed to start daemon: error initializing graphdriver: devmapper: Unable to take ownership of thin-pool (docker-thinpool) that already has used data blocks",
    rule: "docker-storage-removed",
    source: "moby/moby daemon/graphdriver/devmapper (v20.10)",
  },
  {
    text: 'failed to start daemon: configured driver "zfs" not available: unavailable',
    rule: "docker-snapshotter-unavailable",
    source: "moby/moby daemon/daemon.go",
  },
  {
    text:
      "failed to start daemon: error initializing graphdriver: overlay is not supported for Rootless with SELinux: driver not supported",
    rule: "docker-storage-rootless-selinux",
    source: "moby/moby daemon/graphdriver/overlayutils",
  },
  {
    text:
      "failed to start daemon: invalid migration threshold value (DOCKER_MIGRATE_SNAPSHOTTER_THRESHOLD=10GB): strconv",
    rule: "docker-snapshotter-migration",
    source: "moby/moby daemon/daemon.go",
  },
  {
    text:
      'time="2026-03-04T05:06:07.123456789Z" level=error msg="Failed to load default apparmor profile\\" error=\\"running \'/usr/sbin/apparmor_parser -Kr /tmp/docker-default123\' failed with output: AppArmor parser error for /tmp/docker-default123 in profile /tmp/docker-default123 at line 2: Could not open \'tunables/global\': No such file or directory\\nerror: exit status 1"',
    rule: "docker-apparmor-parser",
    source: "moby/moby daemon/daemon.go",
  },
  {
    text:
      "failed to start daemon: error initializing buildkit: error creating buildkit instance: failed to open database file: timeout",
    rule: "dockerd-buildkit-store",
    source: "moby/moby daemon/command/daemon.go",
  },
  {
    text:
      "unable to configure the Docker daemon with file /etc/docker/daemon.json: merged configuration validation from file and command line flags failed: daemon-scoped cpu-rt-period and cpu-rt-runtime are not implemented for cgroup v2",
    rule: "dockerd-value-range",
    source: "moby/moby daemon/command/daemon_linux.go",
  },
  {
    text:
      'time="2026-03-04T05:06:07.123456789Z" level=warning msg="unable to modify root key limit, number of containers could be limited by this quota: open /proc/sys/kernel/keys/root_maxkeys: read-only file system"',
    rule: "docker-key-quota-warning",
    source: "moby/moby daemon/command/daemon_unix.go",
  },
  {
    text:
      'Error response from daemon: container 3fdc3b: driver "btrfs" failed to remove root filesystem: Failed to destroy btrfs snapshot /var/lib/docker/btrfs/subvolumes for 7a9c: operation not permitted',
    rule: "docker-btrfs-rootless-delete",
    source: "moby/moby daemon/graphdriver/btrfs/btrfs.go",
  },
  {
    text: "invalid log format: common",
    rule: null,
    source: "a web server (form)",
    why: "a web server's own option",
  },
  {
    text: "WARN bad format /etc/app/hosts, expected PROTO://ADDR",
    rule: null,
    source: "a proxy (form)",
    why: "another program's option",
  },
  {
    text:
      'invalid TLS configuration: could not read CA certificate "/etc/app/ca.pem": open /etc/app/ca.pem: no such file or directory',
    rule: null,
    source: "an application (form)",
    why: "an application's own TLS",
  },
  {
    text: "invalid default stop timeout: -1",
    rule: null,
    source: "a process manager (form)",
    why: "no dockerd is named",
  },
];
