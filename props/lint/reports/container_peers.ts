/** Reports of programs in containers that do not find or reach what they need: another container, their own output. @module */

import type { Report } from "./report.ts";

/** Reported errors of such programs. */
export const CONTAINER_PEER_REPORTS: readonly Report[] = [
  {
    text:
      "limesurvey_1  | Info: Waiting for database connection...\nlimesurvey_1  | docker-limesurvey_lime-db_1: forward host lookup failed: Unknown host",
    rule: "peer-any-unresolved",
    source: "martialblog/docker-limesurvey#32",
  },
  {
    text: 'Error: could not translate host name "postgres" to address: Name or service not known',
    rule: "peer-name-unresolved",
    source: "docker/compose#5060",
  },
  {
    text:
      "[Error] PoolCluster : Error: getaddrinfo ENOTFOUND db\n[Error] PoolCluster : Error: getaddrinfo ENOTFOUND db\n/var/www/node_modules/mysql2/lib/pool_cluster.js:36\n      return cb(new Error('Pool does Not exists.'));",
    rule: "peer-name-unresolved",
    source: "standardnotes/syncing-server-js#95",
  },
  {
    text:
      "migration_1  | could not connect to postgres Error: getaddrinfo ENOTFOUND db\nmigration_1  |     at GetAddrInfoReqWrap.onlookup [as oncomplete] (dns.js:60:26) {\nmigration_1  |   errno: 'ENOTFOUND',\nmigration_1  |   code: 'ENOTFOUND',",
    rule: "peer-name-unresolved",
    source: "ludeknovy/jtl-reporter#45",
  },
  {
    text:
      '> #<Mysql2::Error: Can\'t connect to MySQL server on \'database\' (115)>\n> Couldn\'t create database for {"adapter"=>"mysql2", "encoding"=>"utf8"',
    rule: "peer-name-unresolved",
    source: "mdouchement/standardnotes#1",
  },
  {
    text:
      "app-1  | 07:04:07 0|app  | 2025-02-25 07:04:07: db: Could not connect. Will try again. getaddrinfo ENOTFOUND host.docker.internal",
    rule: "peer-host-unresolved",
    source: "laurent22/joplin#11885",
  },
  {
    text: "app-1  | Error: connect ECONNREFUSED 127.0.0.1:5432",
    rule: "peer-not-listening",
    source: "nodejs/node lib/net.js (form)",
  },
  {
    text: "app_1  | SQLSTATE[HY000] [2002] Connection refused",
    rule: "peer-not-listening",
    source: "php/php-src ext/pdo_mysql (form)",
  },
  {
    text:
      'web_1  | psycopg2.OperationalError: could not connect to server: Connection refused\nweb_1  | \tIs the server running on host "db" (172.18.0.2) and accepting\nweb_1  | \tTCP/IP connections on port 5432?',
    rule: "peer-not-listening",
    source: "postgres/postgres src/interfaces/libpq/fe-connect.c (form)",
  },
  {
    text:
      'nginx: [alert] could not open error log file: open() "/proc/self/fd/2" failed (13: Permission denied)\n2014/08/22 23:54:12 [emerg] 1#0: open() "/proc/self/fd/1" failed (13: Permission denied)',
    rule: "output-not-openable",
    source: "docker-library/nginx#4",
  },
  {
    text: 'nginx: [emerg] open() "/dev/stdout" failed (13: Permission denied)',
    rule: "output-not-openable",
    source: "Wonderfall/dockerfiles#171",
  },
  {
    text: "sh: 1: cannot create /dev/stderr: Permission denied",
    rule: "output-not-openable",
    source: "moby/moby#6880",
  },
  {
    text:
      "node:internal/modules/cjs/loader:936\n\n  throw err;\n  ^\nError: Cannot find module '/usr/src/app/start.sh'\n    at Function.Module._resolveFilename (node:internal/modules/cjs/loader:933:15)",
    rule: "project-files-missing",
    source: "immich-app/immich#3255",
  },
  {
    text:
      "npm ERR! network request to https://packages.example.org/foo failed, reason: getaddrinfo ENOTFOUND packages.example.org",
    rule: null,
    source: "npm/cli (form)",
  },
  {
    text: "Error: connect ECONNREFUSED 127.0.0.1:5432",
    rule: null,
    source: "nodejs/node lib/net.js (form, without a container)",
  },
  {
    text: 'could not translate host name "db.example.com" to address: Name or service not known',
    rule: null,
    source: "postgres/postgres src/interfaces/libpq/fe-connect.c (form)",
  },
];
