/** Reports of what images of databases and applications print of their data, variables and peers. @module */

import type { Report } from "./report.ts";

/** Reported errors of such images. */
export const IMAGE_DATA_REPORTS: readonly Report[] = [
  {
    text:
      "FATAL:  database files are incompatible with server\nDETAIL:  The data directory was initialized by PostgreSQL version 9.4, which is not compatible with this version 9.5.4.",
    rule: "postgres-data-other-version",
    source: "pgracio/dhis2-docker#9",
  },
  {
    text:
      "2019-03-01 08:46:20.785 UTC [1] FATAL:  database files are incompatible with server\n2019-03-01 08:46:20.785 UTC [1] DETAIL:  The data directory was initialized by PostgreSQL version 10, which is not compatible with this version 11.2 (Debian 11.2-1.pgdg90+1).",
    rule: "postgres-data-other-version",
    source: "postgis/docker-postgis#128",
  },
  {
    text:
      "postgres_1  | 2019-09-06 19:49:58.007 UTC [1] FATAL:  database files are incompatible with server\npostgres_1  | 2019-09-06 19:49:58.007 UTC [1] DETAIL:  The data directory was initialized by PostgreSQL version 9.6, which is not compatible with this version 10.6.\nfrontend_1  | \nfrontend_1  | > frontend@0.1.0 serve /app\nfrontend_1  | > npm i && vue-cli-service serve\nbackend_1   | Postgres is unavailable - sleeping\npermission-api_postgres_1 exited with code 1",
    rule: "postgres-data-other-version",
    source: "vchaptsev/cookiecutter-django-vue#38",
  },
  {
    text:
      "> database_1  | FATAL:  database files are incompatible with server\n> database_1  | DETAIL:  The data directory was initialized by PostgreSQL version 9.4, which is not compatible with this version 9.6.3.",
    rule: "postgres-data-other-version",
    source: "WeblateOrg/docker#40",
  },
  {
    text:
      "FATAL: database files are incompatible with server \n\nThe data directory was initialized by PostgreSQL version 13, which is not compatible with this version 17.8",
    rule: "postgres-data-other-version",
    source: "opf/openproject-docker-compose#148",
  },
  {
    text: "Error: Database is uninitialized and superuser password is not specified.",
    rule: "database-password-missing",
    source: "safe-global/safe-config-service#557",
  },
  {
    text:
      'vulnerable-node-postgres_db-1      | Error: Database is uninitialized and superuser password is not specified.\nvulnerable-node-postgres_db-1      |        You must specify POSTGRES_PASSWORD to a non-empty value for the\nvulnerable-node-postgres_db-1      |        superuser. For example, "-e POSTGRES_PASSWORD=password" on "docker run".\nvulnerable-node-postgres_db-1 exited with code 1\nvulnerable-node-vulnerable_node-1  | postgres_db: forward host lookup failed: Host name lookup failure : Resource temporarily unavailable ',
    rule: "database-password-missing",
    source: "cr0hn/vulnerable-node#30",
  },
  {
    text:
      'Error: Database is uninitialized and superuser password is not specified.\n       You must specify POSTGRES_PASSWORD for the superuser. Use\n       "-e POSTGRES_PASSWORD=password" to set it in "docker run".',
    rule: "database-password-missing",
    source: "kanishka-linux/reminiscence#39",
  },
  {
    text:
      "2023-11-01 03:48:47+00:00 [ERROR] [Entrypoint]: Database is uninitialized and password option is not specified\n    You need to specify one of the following as an environment variable:\n    - MYSQL_ROOT_PASSWORD\n    - MYSQL_ALLOW_EMPTY_PASSWORD\n    - MYSQL_RANDOM_ROOT_PASSWORD",
    rule: "database-password-missing",
    source: "docker-library/mysql docker-entrypoint.sh",
  },
  {
    text: "error: both POSTGRES_PASSWORD and POSTGRES_PASSWORD_FILE are set (but are exclusive)",
    rule: "image-variables-exclusive",
    source: "docker-library/postgres docker-entrypoint.sh",
  },
  {
    text:
      'Error: in 18+, these Docker images are configured to store database data in a\n       format which is compatible with "pg_ctlcluster" (specifically, using\n       major-version-specific directory names).  This better reflects how\n       PostgreSQL itself works, and how upgrades are to be performed.\n\n       Counter to that, there appears to be PostgreSQL data in:\n         /var/lib/postgresql/data (unused mount/volume)',
    rule: "postgres-volume-of-17",
    source: "R-s0n/ars0n-framework-v2#76",
  },
  {
    text:
      'db-1  | Error: in 18+, these Docker images are configured to store database data in a\ndb-1  |        format which is compatible with "pg_ctlcluster" (specifically, using\ndb-1  |        major-version-specific directory names).',
    rule: "postgres-volume-of-17",
    source: "sveltejs/cli#749",
  },
  {
    text:
      'Error: in 18+, these Docker images are configured to store database data in a format which is compatible with "pg_ctlcluster"... Counter to that, there appears to be PostgreSQL data in: /var/lib/postgresql/data (unused mount/volume)',
    rule: "postgres-volume-of-17",
    source: "hiteshchoudhary/docker-databases#9",
  },
  {
    text:
      'initdb: error: directory "/var/lib/postgresql/data" exists but is not empty\nIt contains a lost+found directory, perhaps due to it being a mount point.\nUsing a mount point directly as the data directory is not recommended.\nCreate a subdirectory under the mount point.',
    rule: "postgres-data-not-empty",
    source: "cybertec-postgresql/cybertec_migrator#35",
  },
  {
    text:
      'The database cluster will be initialized with locale "en_US.utf8".\nData page checksums are disabled.\n\ninitdb: directory "/var/lib/postgresql/data" exists but is not empty\nIf you want to create a new database system, either remove or empty\nthe directory "/var/lib/postgresql/data" or run initdb\nwith an argument other than "/var/lib/postgresql/data".',
    rule: "postgres-data-not-empty",
    source: "docker-library/postgres#867",
  },
  {
    text:
      "2023-11-01T03:48:44.132753Z 1 [System] [MY-013576] [InnoDB] InnoDB initialization has started.\n2023-11-01T03:48:44.900288Z 1 [ERROR] [MY-014061] [InnoDB] Invalid MySQL server downgrade: Cannot downgrade from 80200 to 80035. Downgrade is only permitted between patch releases.\nmysqld: Can't open file: 'mysql.ibd' (errno: 0 - )\n2023-11-01T03:48:45.221705Z 1 [ERROR] [MY-010334] [Server] Failed to initialize DD Storage Engine",
    rule: "mysql-data-other-version",
    source: "docker-library/mysql#1007",
  },
  {
    text:
      "2024-02-19T20:20:55.218851Z 1 [ERROR] [MY-012526] [InnoDB] Upgrade is not supported after a crash or shutdown with innodb_fast_shutdown = 2. This redo log was created with MySQL 5.7.44, and it appears logically non empty. Please follow the instructions at http://dev.mysql.com/doc/refman/8.3/en/upgrading.html\n2024-02-19T20:20:55.218966Z 1 [ERROR] [MY-012930] [InnoDB] Plugin initialization aborted with error Generic error.",
    rule: "mysql-data-other-version",
    source: "docker-library/mysql#1029",
  },
  {
    text: "[ERROR] InnoDB: Upgrade after a crash is not supported. The redo log was created with MariaDB 10.7.1.",
    rule: "mysql-data-other-version",
    source: "MariaDB/mariadb-docker#456",
  },
  {
    text:
      "ca-mongo    | 2021-01-28T14:38:55.113+0000 F  CONTROL  [initandlisten] ** IMPORTANT: UPGRADE PROBLEM: Found an invalid featureCompatibilityVersion document (ERROR: BadValue: Invalid value for version, found 3.6, expected '4.2' or '4.0'. Contents of featureCompatibilityVersion document in admin.system.version: { _id: \"featureCompatibilityVersion\", version: \"3.6\" }.",
    rule: "mongo-data-other-version",
    source: "camicroscope/Distro#148",
  },
  {
    text:
      '{"t":{"$date":"2022-08-25T10:42:00.949+02:00"},"s":"F",  "c":"CONTROL",  "id":20573,   "ctx":"initandlisten","msg":"Wrong mongod version","attr":{"error":"UPGRADE PROBLEM: Found an invalid featureCompatibilityVersion document (ERROR: Location4926900: Invalid featureCompatibilityVersion document in admin.system.version: { _id: \\"featureCompatibilityVersion\\", version: \\"4.4\\" }."}}',
    rule: "mongo-data-other-version",
    source: "docker-library/mongo#557",
  },
  {
    text: "Can't handle RDB format version 12\nFatal error loading the DB, check server logs. Exiting.",
    rule: "redis-data-other-version",
    source: "argoproj/argo-helm#3272",
  },
  {
    text:
      "8:M 20 Sep 13:01:07.224 # Can't handle RDB format version 8\n8:M 20 Sep 13:01:07.224 # Fatal error loading the DB: Invalid argument. Exiting.",
    rule: "redis-data-other-version",
    source: "alexdicianu/redis_toolkit#14",
  },
  {
    text:
      "Can't start Nextcloud because the version of the data (28.0.2) is higher than the docker image version (28.0.1) and downgrading is not supported. Are you sure you have pulled the newest image version?",
    rule: "nextcloud-data-other-version",
    source: "nextcloud/server#24174",
  },
  {
    text:
      "Can't start Nextcloud because upgrading from 27.0.2 to 29.0.3 is not supported.\nIt is only possible to upgrade one major version at a time. For example, if you want to upgrade from version 14 to 16, you will have to upgrade from version 14 to 15, then from 15 to 16.",
    rule: "nextcloud-data-other-version",
    source: "nextcloud/docker docker-entrypoint.sh",
  },
  {
    text:
      '/docker-entrypoint.sh: Configuration complete; ready for start up\n2024/06/22 16:55:25 [emerg] 1#1: host not found in upstream "pipedfrontend:80" in /etc/nginx/conf.d/pipedfrontend.conf:2\nnginx: [emerg] host not found in upstream "pipedfrontend:80" in /etc/nginx/conf.d/pipedfrontend.conf:2',
    rule: "proxy-upstream-unresolved",
    source: "TeamPiped/Piped#3679",
  },
  {
    text:
      'php exited with code 0\nnginx       | 2020/07/06 05:21:35 [emerg] 1#1: host not found in upstream "php" in /etc/nginx/conf.d/default.conf:16\nnginx       | nginx: [emerg] host not found in upstream "php" in /etc/nginx/conf.d/default.conf:16\nnginx exited with code 1',
    rule: "proxy-upstream-unresolved",
    source: "aschmelyun/docker-compose-laravel#50",
  },
  {
    text: 'nginx: [emerg] host not found in upstream "django_gunicorn:8000" in /etc/nginx/conf.d/default.conf:2',
    rule: "proxy-upstream-unresolved",
    source: "dotja/django-docker-compose#2",
  },
  {
    text:
      '2024/06/22 16:54:59 [emerg] 812#812: host not found in upstream "backend.example.org" in /etc/nginx/sites-enabled/site:2',
    rule: null,
    source: "(a web server without a container)",
    why: "it is no container's: its process has another number than 1",
  },
  {
    text:
      "elk_1  | waiting for Elasticsearch to be up (12/30)\nelk_1  | ERROR: [1] bootstrap checks failed\nelk_1  | [1]: max virtual memory areas vm.max_map_count [65530] is too low, increase to at least [262144]\nelk_1  | ERROR: Elasticsearch did not exit normally - check the logs at /var/log/elasticsearch/elasticsearch.log",
    rule: "node-sysctl-denied",
    source: "spujadas/elk-docker#347",
  },
  {
    text:
      "node validation exception\nbootstrap checks failed\nmax virtual memory areas vm.max_map_count [65530] likely too low, increase to at least [262144]",
    rule: "node-sysctl-denied",
    source: "spujadas/elk-docker#89",
  },
  {
    text: "[1]: memory locking requested for elasticsearch process but memory is not locked",
    rule: "elasticsearch-limits-low",
    source: "elastic/elasticsearch BootstrapChecks.java",
  },
  {
    text:
      "web_1    | npm ERR! code ENOENT\nweb_1    | npm ERR! path /app/package.json\nweb_1    | npm ERR! enoent ENOENT: no such file or directory, open '/app/package.json'",
    rule: "project-files-missing",
    source: "npm/cli (form, in a container of Compose)",
  },
  {
    text: "web_1  | Error: Cannot find module 'express'\nweb_1  | Require stack:\nweb_1  | - /usr/src/app/server.js",
    rule: "project-files-missing",
    source: "nodejs/node lib/internal/modules/cjs/loader.js (form)",
  },
  {
    text: "Error: Cannot find module 'express'\nRequire stack:\n- /home/user/app/server.js",
    rule: null,
    source: "nodejs/node lib/internal/modules/cjs/loader.js (form)",
    why: "nothing shows that it ran in a container",
  },
];
