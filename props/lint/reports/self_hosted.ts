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
];
