/** Reports of applications that people host themselves. @module */

import type { Report } from "./report.ts";

/** Reported errors of such applications. */
export const SELF_HOSTED_REPORTS: readonly Report[] = [
  {
    text:
      "zigbee2mqtt  | Error: Error while opening serialport 'Error: Error: No such file or directory, cannot open /dev/ttyACM0'",
    rule: "serial-device-unusable",
    source: "Koenkk/zigbee2mqtt (form)",
  },
  {
    text: "Error: Error: Permission denied, cannot open /dev/ttyUSB0",
    rule: "serial-device-unusable",
    source: "serialport/bindings-cpp (form)",
  },
  {
    text: "mosquitto  | Error: Unable to open config file /mosquitto/config/mosquitto.conf.",
    rule: "application-config-missing",
    source: "eclipse/mosquitto src/conf.c (form)",
  },
  {
    text: "Error: Unable to open config file /home/user/test.conf.",
    rule: null,
    source: "eclipse/mosquitto src/conf.c (form, without a container)",
  },
  {
    text: "pihole  | dnsmasq: failed to create listening socket for port 53: Address already in use",
    rule: "dns-server-port-used",
    source: "dnsmasq src/network.c (form)",
  },
  {
    text:
      'app-1  | psycopg2.OperationalError: connection to server at "db" (172.18.0.2), port 5432 failed: FATAL:  password authentication failed for user "app"',
    rule: "database-made-with-other-settings",
    source: "postgres/postgres src/interfaces/libpq (form)",
  },
  {
    text: "web-1  | SQLSTATE[HY000] [1045] Access denied for user 'app'@'172.18.0.3' (using password: YES)",
    rule: "database-made-with-other-settings",
    source: "php/php-src ext/pdo_mysql (form)",
  },
  {
    text: 'FATAL:  password authentication failed for user "app"',
    rule: null,
    source: "postgres/postgres src/backend/libpq/auth.c (form, without a container)",
  },
  {
    text:
      "sonarr  | System.IO.IOException: The configured user limit (128) on the number of inotify instances has been reached, or the per-process limit on the number of open file descriptors has been reached.",
    rule: "inotify-instances-exhausted",
    source: "dotnet/runtime FileSystemWatcher.Linux.cs (form)",
  },
  {
    text: "jellyfin  | System.UnauthorizedAccessException: Access to the path '/config/log' is denied.",
    rule: "volume-not-writable",
    source: "dotnet/runtime (form)",
  },
  {
    text: "rabbitmq-1  | Error when reading /var/lib/rabbitmq/.erlang.cookie: eacces",
    rule: "volume-not-writable",
    source: "erlang/otp lib/kernel/src/auth.erl (form)",
  },
  {
    text: "loki  | mkdir /loki/rules: permission denied\nloki  | error initialising module: ruler-storage",
    rule: "volume-not-writable",
    source: "grafana/loki (form)",
  },
  {
    text:
      'wg-easy  | Error: WireGuard exited with the error: Cannot find device "wg0"\nwg-easy  | This usually means that your host\'s kernel does not support WireGuard!',
    rule: "container-net-admin-missing",
    source: "wg-easy/wg-easy src/lib/WireGuard.js (form)",
  },
  {
    text: "app-1  | PermissionError: [Errno 13] Permission denied: '/data/x'",
    rule: "volume-not-writable",
    source: "python/cpython (form, in a container of Compose)",
  },
  {
    text:
      'traefik-1  | error="The ACME resolver \\"le\\" is skipped from the resolvers list because: unable to get ACME account: permissions 777 for /letsencrypt/acme.json are too open, please use 600"',
    rule: "traefik-acme-mode",
    source: "traefik/traefik pkg/provider/acme/local_store_unix.go (form)",
  },
  {
    text:
      "command traefik error: open /etc/traefik/acme.json: permissions 644 for acme.json are too open, please use 600",
    rule: "traefik-acme-mode",
    source: "traefik/traefik pkg/provider/acme (form)",
  },
  {
    text: "app-1  | FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory",
    rule: "program-heap-full",
    source: "nodejs/node deps/v8 (form, in a container of Compose)",
  },
  {
    text: "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory",
    rule: null,
    source: "nodejs/node deps/v8 (form, without a container)",
  },
  {
    text: "redis-1  | Fatal error, can't open config file '/usr/local/etc/redis/redis.conf': No such file or directory",
    rule: "application-config-missing",
    source: "redis/redis src/config.c (form)",
  },
  {
    text: "caddy-1  | Error: reading config from file: open /etc/caddy/Caddyfile: no such file or directory",
    rule: "application-config-missing",
    source: "caddyserver/caddy cmd/main.go (form)",
  },
  {
    text: "redis-1  | Failed opening the RDB file dump.rdb (in server root dir /data) for saving: Permission denied",
    rule: "volume-not-writable",
    source: "redis/redis src/rdb.c (form)",
  },
  {
    text: "web-1  | ModuleNotFoundError: No module named 'flask'",
    rule: "project-files-missing",
    source: "python/cpython (form, in a container of Compose)",
  },
  {
    text: "Run npm test\nError: Cannot find module 'foo'\nRequire stack:\nProcess completed with exit code 1.",
    rule: null,
    source: "nodejs/node (form, in a job without a container)",
  },
  {
    text: "dnsmasq: failed to create listening socket for port 53: Address already in use",
    rule: null,
    source: "dnsmasq src/network.c (form, without a container)",
  },
  {
    text: "Error: connect EACCES /var/run/docker.sock",
    rule: "docker-socket-denied",
    source: "apocas/docker-modem (form)",
  },
  {
    text: "RuntimeError: missing networks: proxy",
    rule: "podman-compose-networks",
    source: "containers/podman-compose podman_compose.py (form)",
  },
];
