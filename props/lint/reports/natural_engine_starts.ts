/** Errors of starts as a search finds them, of engines, of runtimes in virtual machines, and of the programs of images. @module */

import type { Report } from "./report.ts";

/** What people reported of engines and of containers whose program does not run. */
export const NATURAL_ENGINE_START_REPORTS: readonly Report[] = [
  {
    text:
      'oci runtime error: container_linux.go:247: starting container process caused "process_linux.go:245: running exec setns process for init caused \\"exit status 29\\""',
    rule: "init-namespaces-failed",
    source: "opencontainers/runc#1343",
  },
  {
    text:
      'Dec 05 21:33:42 36com1096 kata[1521728]: time="2024-12-05T21:33:42.9405802Z" level=error msg="createContainer failed" error="rpc error: code = DeadlineExceeded desc = CreateContainerRequest timed out" name=containerd-shim-v2 pid=1521728 sandbox=10d899d15a712c6015bae59efe7b028317742682155969fb58127d1a61791dfc source=virtcontainers subsystem=kata_agent\nDec 05 21:33:42 36com1096 kata[1521728]: time="2024-12-05T21:33:42.940922376Z" level=error msg="container create failed" container=10d899d15a712c6015bae59efe7b028317742682155969fb58127d1a61791dfc error="rpc error: code = DeadlineExceeded desc = CreateContainerRequest timed out" name=containerd-shim-v2 pid=1521728 sandbox=10d899d15a712c6015bae59efe7b028317742682155969fb58127d1a61791dfc source=virtcontainers subsystem=container',
    rule: "kata-create-timeout",
    source: "kata-containers/kata-containers#10628",
  },
  {
    text:
      'postgres14  | fixing permissions on existing directory /var/lib/postgresql/data ... ok\npostgres14  | creating subdirectories ... ok\npostgres14  | selecting dynamic shared memory implementation ... posix\npostgres14  | selecting default max_connections ... 20\npostgres14  | selecting default shared_buffers ... 400kB\npostgres14  | selecting default time zone ... Etc/UTC\npostgres14  | creating configuration files ... ok\npostgres14  | 2024-11-14 21:33:16.837 UTC [82] FATAL:  data directory "/var/lib/postgresql/data" has invalid permissions\npostgres14  | 2024-11-14 21:33:16.837 UTC [82] DETAIL:  Permissions should be u=rwx (0700) or u=rwx,g=rx (0750).\npostgres14  | child process exited with exit code 1\npostgres14  | initdb: removing contents of data directory "/var/lib/postgresql/data"',
    rule: "data-directory-modes-ignored",
    source: "imagegenius/docker-immich#465",
  },
  {
    text:
      "failed to copy files: failed to copy directory: Error processing tar file(exit status 1): write * no space left on device",
    rule: "disk-full",
    source: "moby/moby#38234",
  },
  {
    text:
      'mongodb 14:25:07.07 INFO  ==> ** Starting MongoDB setup **\nmongodb 14:25:07.13 INFO  ==> Validating settings in MONGODB_* env vars...\nmongodb 14:25:07.26 INFO  ==> Initializing MongoDB...\nmongodb 14:25:07.40 INFO  ==> Deploying MongoDB from scratch...\n/opt/bitnami/scripts/libos.sh: line 346:    39 Illegal instruction     "$@" > /dev/null 2>&1',
    rule: "cpu-instructions-missing",
    source: "flakybitnet/mongodb-oci#1",
  },
  {
    text: "cp: can't stat '/app/data/configuration.yaml': Permission denied",
    rule: "volume-not-readable",
    source: "Koenkk/zigbee2mqtt.io#3372",
  },
  {
    text:
      "Error processing tar file(exit status 1): write /files/LINUX.X64_180000_db_home.zip: no space left on device",
    rule: "disk-full",
    source: "Dani3lSun/docker-db-apex-dev#23",
  },
  {
    text:
      'mongodb 14:24:27.12 INFO  ==> Initializing MongoDB...\nmongodb 14:24:27.27 INFO  ==> Deploying MongoDB from scratch...\n/opt/bitnami/scripts/libos.sh: line 346:    47 Illegal instruction     (core dumped) "$@" > /dev/null 2>&1',
    rule: "cpu-instructions-missing",
    source: "RocketChat/Rocket.Chat#33495",
  },
  {
    text: './build.sh: line 12:  4711 Illegal instruction     (core dumped) "$@" > /dev/null 2>&1',
    rule: null,
    source: "bash",
    why: "No container is named.",
  },
  {
    text: "cp: cannot stat '/srv/app/data/x': Permission denied",
    rule: null,
    source: "coreutils",
    why: "No container is named.",
  },
  {
    text: "cp: can't stat '/app/data/configuration.yaml': No such file or directory",
    rule: null,
    source: "busybox",
    why: "No right is missing.",
  },
  {
    text:
      '2024-11-14 21:33:16.837 UTC [82] FATAL:  data directory "/srv/pg" has invalid permissions\nDETAIL:  Permissions should be u=rwx (0700) or u=rwx,g=rx (0750).',
    rule: null,
    source: "postgres/postgres",
    why: "No container is named.",
  },
  {
    text:
      'postgres-1  | 2024-11-14 21:33:16.837 UTC [1] FATAL:  data directory "/var/lib/postgresql/data" has invalid permissions\npostgres-1 exited with code 1',
    rule: "data-directory-owner",
    source: "docker-library/postgres",
    why: "initdb did not run before.",
  },
  {
    text:
      "creating container: cannot create sandbox: cannot create sandbox process: starting sandbox: fork/exec /proc/self/exe: no space left on device",
    rule: "gvisor-namespace-limit",
    source: "google/gvisor",
  },
  {
    text:
      'docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/u/site/nginx.conf" to rootfs at "/etc/nginx": mount src=/home/u/site/nginx.conf, dst=/etc/nginx, dstFd=/proc/thread-self/fd/11, flags=MS_BIND|MS_REC: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type.',
    rule: "mount-of-file-on-directory",
    source: "opencontainers/runc",
  },
  {
    text:
      'docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/home/u/site/nginx.conf" to rootfs at "/etc/nginx/nginx.conf": mount src=/home/u/site/nginx.conf, dst=/etc/nginx/nginx.conf, dstFd=/proc/thread-self/fd/11, flags=MS_BIND|MS_REC: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type.',
    rule: "mount-kind-mismatch",
    source: "opencontainers/runc",
    why: "Both ends have a file's name.",
  },
];
