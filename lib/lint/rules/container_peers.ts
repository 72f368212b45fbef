/**
 * What a container's program prints where it ends because it does not find or reach the container that it needs, or may not open
 * its own output.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const NETWORKING = "https://docs.docker.com/compose/how-tos/networking/";
const ORDER = "https://docs.docker.com/compose/how-tos/startup-order/";

/** Names that services have in Compose files, and that no name server knows. */
const SERVICES = oneOf(
  ("db database postgres postgresql pgsql pgbouncer mysql mysqldb mariadb mongo mongodb redis valkey rabbitmq kafka zookeeper " +
    "elasticsearch opensearch minio memcached clickhouse influxdb")
    .split(" "),
);
const UNKNOWN: readonly string[] = [
  "Name or service not known",
  "Temporary failure in name resolution",
  "No address associated with hostname",
];

/** What clients print of a host's name that nobody knows. */
function unresolved(host: string): readonly string[] {
  return [
    ...["ENOTFOUND", "EAI_AGAIN"].map((code) => `getaddrinfo ${code} ${host}`),
    ...UNKNOWN.flatMap((why) => [
      `could not translate host name "${host}" to address: ${why}`,
      `Error -<number> connecting to ${host}:<number>. ${why}.`,
      `Error -<number> connecting to ${host}:<number>. -<number>. ${why}.`,
      `failed to resolve host '${host}': [Errno -<number>] ${why}`,
      `Failed to resolve '${host}' ([Errno -<number>] ${why})`,
    ]),
    ...["no such host", "server misbehaving", "i/o timeout"].flatMap((why) => [
      `lookup ${host} on 127.0.0.11:53: ${why}`,
      `lookup ${host}: ${why}`,
    ]),
    `java.net.UnknownHostException: ${host}`,
    `java.net.UnknownHostException: ${host}: <words>`,
    `Unknown MySQL server host '${host}' (<any>)`,
    ...["", ":<number>"].flatMap((port) => [
      ...UNKNOWN.map((why) => `Can't connect to MySQL server on '${host}${port}' ([Errno -<number>] ${why})`),
      ...["-2", "-3", "-5", "0", "115", "11001"].map((code) =>
        `Can't connect to MySQL server on '${host}${port}' (${code})`
      ),
    ]),
    `${host}: forward host lookup failed: <any>`,
    `wait-for-it.sh: timeout occurred after waiting <number> seconds for ${host}:<number>`,
  ];
}

/** Containers that do not find each other. */
export const CONTAINER_PEER_RULES: readonly DaemonRule[] = [
  {
    id: "peer-name-unresolved",
    by: "shim",
    summary:
      "the program in the container does not find another container, or the host of its database, by its name: that one does not run, is in no common network, or has another name",
    texts: [
      ...unresolved(SERVICES),
      ...UNKNOWN.map((why) => `php_network_getaddresses: getaddrinfo for ${SERVICES} failed: ${why}`),
    ],
    evidence: "reported",
    fix:
      "docker compose ps -a: mostly the other one ended or restarts, and its log (docker compose logs db) has the cause. Else: the name is the service's of the compose file, or its container_name, with its container's port, not the published one; both need a common network (docker network inspect; the default bridge resolves no names). Only at the start: depends_on with condition: service_healthy, restart: unless-stopped. Kubernetes: the Service has to exist, in another namespace as NAME.NAMESPACE",
    links: [NETWORKING, ORDER],
  },
  {
    id: "peer-any-unresolved",
    by: "shim",
    summary: "the program in the container gets no address for the name of a host: another container's, or one outside",
    texts: [
      ...unresolved("<host>"),
      ...UNKNOWN.flatMap((why) => [
        `php_network_getaddresses: getaddrinfo failed: ${why}`,
        `php_network_getaddresses: getaddrinfo for <host> failed: ${why}`,
      ]),
    ],
    evidence: "reported",
    behind: "all",
    anywhere: ["compose"],
    fix:
      "another container: docker compose ps -a shows whether it runs, and its log why not; the name is the service's of the compose file (not the directory's and a number, which differ between Compose 1 and 2), and both need a common network. A name outside: docker compose exec NAME getent hosts example.com; nothing: dns: of the service or \"dns\" in /etc/docker/daemon.json with a server that the container reaches (not a VPN's or the host's 127.0.0.53), then restart Docker, which restarts containers",
    links: [NETWORKING, "https://docs.docker.com/engine/daemon/troubleshoot/#networking-issues"],
  },
  {
    id: "peer-host-unresolved",
    by: "shim",
    summary: "the container does not know host.docker.internal, the name of the computer on which it runs",
    texts: unresolved("host.docker.internal"),
    evidence: "reported",
    fix:
      'Docker Engine on Linux has that name only where it is asked for: extra_hosts: ["host.docker.internal:host-gateway"], or docker run --add-host=host.docker.internal:host-gateway; Docker Desktop has it by itself. The program of the host has to listen on that address, too, not on 127.0.0.1 alone, and a firewall to let the bridge in. Another container of the project is reached by its service\'s name instead',
    links: ["https://docs.docker.com/reference/cli/docker/container/run/#add-host", NETWORKING],
  },
  {
    id: "peer-name-refused",
    by: "shim",
    summary:
      "the database's container is found by its name, and does not accept connections: it is still starting, or has ended",
    texts: [
      ...["", ":<number>"].flatMap((port) =>
        ["111", "[Errno 111] Connection refused"].map((why) =>
          `Can't connect to MySQL server on '${SERVICES}${port}' (${why})`
        )
      ),
      `Error 111 connecting to ${SERVICES}:<number>. Connection refused.`,
      `Error 111 connecting to ${SERVICES}:<number>. 111.`,
      ...["psycopg2.OperationalError: ", "(psycopg2.OperationalError) ", "django.db.utils.OperationalError: "].flatMap((
        who,
      ) => [
        `${who}could not connect to server: Connection refused Is the server running on host "${SERVICES}" (<any>) and accepting TCP/IP connections on port <number>?`,
        `${who}connection to server at "${SERVICES}" (<any>), port <number> failed: Connection refused`,
        `${who}connection to server at "${SERVICES}", port <number> failed: Connection refused`,
      ]),
    ],
    evidence: "reported",
    fix:
      "docker compose ps -a and docker compose logs with the other service's name: it ended or restarts (its log has the cause), or takes longer than the first try: depends_on with condition: service_healthy and a healthcheck there, restart: unless-stopped here. It runs: the port is the container's own (db:5432), not the published one. Kubernetes: a Service without ready pods refuses the same way (kubectl get endpoints NAME)",
    links: [ORDER, NETWORKING],
  },
  {
    id: "peer-not-listening",
    by: "shim",
    summary:
      "the container that another one needs does not accept connections: it is still starting, has ended, or the address names the asking container itself (localhost)",
    texts: [
      "connect ECONNREFUSED <address>",
      "connect ECONNREFUSED ::1:<number>",
      "Redis connection to <any> failed - connect ECONNREFUSED <address>",
      ...["", "psycopg2.OperationalError: ", "(psycopg2.OperationalError) "].flatMap((who) => [
        `${who}could not connect to server: Connection refused Is the server running on host "<any>" (<any>) and accepting TCP/IP connections on port <number>?`,
        `${who}connection to server at "<any>" (<any>), port <number> failed: Connection refused`,
      ]),
      "could not connect to server: Connection refused",
      "psycopg2.OperationalError: could not connect to server: Connection refused",
      "(psycopg2.OperationalError) could not connect to server: Connection refused",
      "SQLSTATE[HY000] [2002] Connection refused",
      "SQLSTATE[HY000] [2002] No such file or directory",
      "Error 111 connecting to <any>. Connection refused.",
      "Can't connect to MySQL server on '<any>' (111)",
      "Can't connect to MySQL server on '<any>' ([Errno 111] Connection refused)",
      "Can't connect to local MySQL server through socket '<path>' (2)",
    ],
    evidence: "reported",
    behind: "all",
    anywhere: ["compose"],
    fix:
      "127.0.0.1, localhost or a socket file is the asking container itself: give it the service's name (db:5432, with the container's port). With the right name: docker compose ps -a and the other one's log: it ended, or takes longer than the first try: depends_on with condition: service_healthy and a healthcheck there, restart: unless-stopped here. A program of the host is host.docker.internal, on Linux with extra_hosts: host-gateway",
    links: [ORDER, NETWORKING],
  },
  {
    id: "output-not-openable",
    by: "shim",
    summary:
      "the program may not open the container's output by its name (/dev/stdout, /dev/stderr): it is a pipe or terminal of another user, or a socket",
    texts: [
      ...["/dev/stdout", "/dev/stderr", "/proc/self/fd/1", "/proc/self/fd/2", "/dev/fd/1", "/dev/fd/2"].flatMap((
        file,
      ) => [
        ...["13: Permission denied", "6: No such device or address"].flatMap((error) => [
          `[emerg] open() "${file}" failed (${error})`,
          `[emerg] <pid>#<pid>: open() "${file}" failed (${error})`,
          `[alert] could not open error log file: open() "${file}" failed (${error})`,
        ]),
        ...["Permission denied", "No such device or address"].flatMap((error) => [
          `cannot create ${file}: ${error}`,
          `sh: <number>: cannot create ${file}: ${error}`,
          `<path>: <number>: cannot create ${file}: ${error}`,
          `can't create ${file}: ${error}`,
          `<path>: line <number>: ${file}: ${error}`,
          `tee: ${file}: ${error}`,
          `failed to open error_log (${file}): ${error}`,
          `could not open file '${file}': ${error}`,
          `sh: can't create ${file}: ${error}`,
          `bash: ${file}: ${error}`,
        ]),
        ...["(13)Permission denied: ", "(6)No such device or address: ", ""].map((error) =>
          `${error}AH00091: <name>: could not open error log file ${file}.`
        ),
        `PermissionError: [Errno 13] Permission denied: '${file}'`,
        `OSError: [Errno 6] No such device or address: '${file}'`,
      ]),
      "spawnerr: unknown error making dispatchers for '<name>': <EACCES|ENXIO>",
    ],
    evidence: "reported",
    fix:
      "Permission denied: the program has another user than the container's first one (su-exec, gosu, supervisord): start the container as that user (user:, USER) instead, let it log to the open output (nginx: error_log stderr;), or chmod o+w /dev/stdout /dev/stderr before the switch; with -t (tty: true) leave the terminal out. No such device: the output is a socket, which has no name to open: in a Quadlet file LogDriver=journald, in a unit podman run without --log-driver=passthrough",
    links: ["https://github.com/moby/moby/issues/6880", "https://github.com/moby/moby/issues/31243"],
  },
];
