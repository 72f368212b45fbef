/**
 * What the entry points of databases' and applications' images print of their volumes and variables, where the container ends at once:
 * data of another release, a volume that is not empty, a password that is missing, a name without an address.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { OF_ENTRY_POINTS } from "./signs.ts";

const POSTGRES = "https://github.com/docker-library/docs/blob/master/postgres/README.md";
const MYSQL = "https://dev.mysql.com/doc/refman/8.4/en/upgrading.html";

/** What MySQL prints behind the level and the number of an error. */
function mysql(errors: readonly string[]): readonly string[] {
  return errors.flatMap((error) => [
    error,
    `[InnoDB] ${error}`,
    `[ERROR] InnoDB: ${error}`,
    `[ERROR] [MY-<number>] [InnoDB] ${error}`,
  ]);
}

/** Causes that entry points of images name. */
export const IMAGE_DATA_RULES: readonly DaemonRule[] = [
  {
    id: "postgres-data-other-version",
    by: "shim",
    summary: "the volume holds the data of another major version of PostgreSQL than the image has",
    texts: [
      ...["", "FATAL: "].map((level) => `${level}database files are incompatible with server`),
      ...["", "DETAIL: "].flatMap((level) => [
        `${level}The data directory was initialized by PostgreSQL version <value>, which is not compatible with this version <any>.`,
        `${level}The database cluster was initialized with PG_CONTROL_VERSION <any>, but the server was compiled with PG_CONTROL_VERSION <any>.`,
        `${level}The database cluster was initialized with CATALOG_VERSION_NO <number>, but the server was compiled with CATALOG_VERSION_NO <number>.`,
      ]),
    ],
    evidence: "source",
    fix:
      "take the image of the version that made the data (postgres:14, not latest): it starts with them at once. To upgrade, with the old version running: docker exec DB pg_dumpall -U USER > all.sql, then the new version with a new, empty volume, and psql -U USER -f all.sql; or pgautoupgrade/pgautoupgrade on the volume, after a backup. Data that are not needed: docker compose down -v, which deletes all volumes of the project",
    links: ["https://github.com/docker-library/postgres/issues/37", POSTGRES],
  },
  {
    id: "postgres-volume-of-17",
    by: "shim",
    summary:
      "PostgreSQL's image of version 18 or later finds a mount at /var/lib/postgresql/data, or an older version's data: it wants its volume at /var/lib/postgresql",
    texts: [
      "in 18+, these Docker images are configured to store database data in a",
      'in 18+, these Docker images are configured to store database data in a format which is compatible with "pg_ctlcluster" <any>',
      "Counter to that, there appears to be PostgreSQL data in:",
      "Counter to that, there appears to be PostgreSQL data in: <any>",
    ],
    evidence: "source",
    fix:
      "a new database: mount the volume at /var/lib/postgresql, not at /var/lib/postgresql/data. A volume with an older version's data: take its tag again (postgres:17, with the old mount), which starts at once; dump there (docker exec DB pg_dumpall -U USER > all.sql) and load that into a new volume of version 18. A tag without a number (postgres, latest) moves to the next version by itself: write the number. docker compose down -v deletes the data",
    links: ["https://github.com/docker-library/postgres/pull/1259", POSTGRES],
  },
  {
    id: "postgres-data-not-empty",
    by: "shim",
    summary:
      "initdb makes a database only in an empty directory, and the volume has files without being a database: lost+found, a hidden file, or a start that was broken off",
    texts: [
      ...["", "error: "].flatMap((level) => [
        `initdb: ${level}directory "<path>" exists but is not empty`,
        `initdb: ${level}directory "<path>" exists but is not empty <any>`,
      ]),
      "It contains a lost+found directory, perhaps due to it being a mount point.",
      "It contains a dot-prefixed/invisible file, perhaps due to it being a mount point.",
    ],
    evidence: "source",
    fix:
      "look into the directory (ls -la) before deleting anything. lost+found of a disk, .gitkeep, .DS_Store: set PGDATA to a directory below the mount: PGDATA=/var/lib/postgresql/data/pgdata. Files of a database without PG_VERSION: a first start was broken off, or two containers use one volume: stop both, and empty the directory if the data are not needed, else restore a backup. A directory of the project with other files: mount another",
    links: [POSTGRES],
  },
  {
    id: "database-password-missing",
    by: "shim",
    summary: "the image of a database ends at its first start: no password of its administrator is set",
    texts: [
      "Database is uninitialized and superuser password is not specified.",
      "Database is uninitialized and superuser password is not specified. You must specify POSTGRES_PASSWORD <any>",
      ...["", "[ERROR] [Entrypoint]: "].flatMap((level) => [
        `${level}Database is uninitialized and password option is not specified`,
        `${level}Database is uninitialized and password option is not specified <any>`,
        `${level}MYSQL_USER="root", MYSQL_USER and MYSQL_PASSWORD are for configuring a regular user and cannot be used for the root user`,
      ]),
      "database is uninitialized and password option is not specified",
      "The MYSQL_ROOT_PASSWORD environment variable is empty or not set.",
      "The MARIADB_ROOT_PASSWORD environment variable is empty or not set.",
      "The POSTGRESQL_PASSWORD environment variable is empty or not set.",
    ],
    evidence: "source",
    fix:
      "set it: environment: POSTGRES_PASSWORD (MYSQL_ROOT_PASSWORD, MARIADB_ROOT_PASSWORD), or the same name with _FILE and a secret; docker compose config shows what arrives. Empty there: .env is missing beside the compose file (copy .env.example) or lacks the name, or sudo drops exported variables. It counts only while the volume is empty: later it changes nothing. MYSQL_USER names a second user, not root. POSTGRES_HOST_AUTH_METHOD=trust lets everyone in without a password",
    links: [POSTGRES, "https://github.com/docker-library/docs/blob/master/mysql/README.md"],
  },
  {
    id: "image-variables-exclusive",
    by: "shim",
    summary: "a variable of the image is set twice: as itself and as the file that holds it (_FILE)",
    texts: [
      ...["error: both", "[ERROR] [Entrypoint]: Both", "Both"].map((begin) =>
        `${begin} <name> and <name> are set (but are exclusive)`
      ),
    ],
    evidence: "source",
    fix:
      "keep one of both: NAME with the value, or NAME_FILE with the path of a mounted secret. docker compose config shows which arrive: an env_file, the environment of an extended service, or a chart's default adds the other one; an empty value counts in some images, so remove the line",
    links: [POSTGRES],
  },
  {
    id: "mysql-data-other-version",
    by: "shim",
    summary:
      "the volume holds the data of another version of MySQL or MariaDB, which the image's version does not take over",
    texts: [
      ...mysql([
        "Cannot boot server version <number> on data directory built by version <number>. Downgrade is not supported",
        "Cannot boot server with version <number> on data directory built by version <number>. Downgrade is not supported",
        "Invalid MySQL server downgrade: Cannot downgrade from <number> to <number>. <any>",
        "Invalid MySQL server upgrade: Cannot upgrade from <number> to <number>. <any>",
        "Upgrade is not supported after a crash or shutdown with innodb_fast_shutdown = <number>. <any>",
        "Upgrade after a crash is not supported. <any>",
        "Unsupported redo log format. The redo log was created with <any>",
        "Unsupported redo log format (<number>). The redo log was created with <any>",
        "Unsupported redo log format (v<number>). The redo log was created <any>",
        "Unknown redo log format (<number>). <any>",
      ]),
      "mysqld: Can't open file: 'mysql.ibd' (errno: 0 - )",
    ],
    evidence: "source",
    fix:
      "take the image of the version that made the data (the message or the backup names it; a tag with a number, not latest): it starts with them. To upgrade: start that, let it shut down cleanly (docker stop -t 120; MySQL: SET GLOBAL innodb_fast_shutdown=0 before), then the next release without a leap (5.7, 8.0, 8.4). Back to an older version only with a dump (mysqldump, mariadb-dump) loaded into an empty volume. docker compose down -v deletes the data",
    links: [MYSQL, "https://mariadb.com/kb/en/upgrading-between-major-mariadb-versions/"],
  },
  {
    id: "mongo-data-other-version",
    by: "shim",
    summary:
      "the volume holds the data of another version of MongoDB than the image has, or of more than one major version before",
    texts: [
      "UPGRADE PROBLEM: Found an invalid featureCompatibilityVersion document <any>",
      "** IMPORTANT: UPGRADE PROBLEM: Found an invalid featureCompatibilityVersion document <any>",
      "Found an invalid featureCompatibilityVersion document <any>",
      ...["", "UPGRADE PROBLEM: ", "** IMPORTANT: UPGRADE PROBLEM: "].map((who) =>
        `${who}The data files need to be fully upgraded to version <version> before attempting an upgrade to <version>; <any>`
      ),
      "This version of MongoDB is too recent to start up on the existing data files. <any>",
      ...["requires a minimum version of", "only supports versions up to"].map((limit) =>
        `unsupported WiredTiger file version: this build ${limit} <number>, and the file is version <number>`
      ),
    ],
    evidence: "source",
    fix:
      'take the image of the version that the data have (the message names it: found 4.2, version: "4.2"; a tag with a number, not latest): it starts with them. To upgrade go through each major version (4.2, 4.4, 5.0, 6.0 …): start it, then db.adminCommand({setFeatureCompatibilityVersion: "4.4"}), from 7.0 with confirm: true. A higher version than the image\'s: take the newer image. Data that are not needed: docker compose down -v, which deletes all volumes of the project',
    links: ["https://www.mongodb.com/docs/manual/reference/command/setFeatureCompatibilityVersion/"],
  },
  {
    id: "redis-data-other-version",
    by: "shim",
    summary: "Redis or Valkey does not read its dump: a newer version, or the other of both programs, wrote it",
    texts: [
      "Can't handle RDB format version <number>",
      "Reading RDB base file on AOF loading...Can't handle RDB format version <number>",
    ],
    evidence: "source",
    fix:
      "take the image of the version that wrote the data, or a newer one (format 9: 5.0, 10: 7.0, 11: 7.2, 12: 7.4 and later; Valkey and Redis differ from 12 on). To go back, replicate or export from the new server into an empty old one. Where it is only a cache or a queue that may be lost: stop the container and remove dump.rdb and appendonlydir from its volume, which deletes what Redis holds",
    links: ["https://github.com/redis/redis/issues/14064"],
  },
  {
    id: "elasticsearch-limits-low",
    by: "shim",
    summary:
      "Elasticsearch or OpenSearch refuses to start: the container's limit of open files, threads or locked memory is too low",
    texts: [
      ...["elasticsearch", "opensearch", "OpenSearch"].flatMap((name) => [
        `max file descriptors [<number>] for ${name} process is too low, increase to at least [<number>]`,
        `memory locking requested for ${name} process but memory is not locked`,
      ]),
      "max number of threads [<number>] for user <value> is too low, increase to at least [<number>]",
    ],
    evidence: "source",
    fix:
      "compose: ulimits: {memlock: {soft: -1, hard: -1}, nofile: {soft: 65536, hard: 65536}}, docker run: --ulimit memlock=-1:-1 --ulimit nofile=65536:65536, --ulimit nproc=4096. A pod has none of its own: raise LimitNOFILE and LimitMEMLOCK of containerd.service (systemctl edit containerd, then restart it), or bootstrap.memory_lock=false where the node has no swap. discovery.type=single-node turns most of these checks off, for one node alone",
    links: ["https://www.elastic.co/docs/deploy-manage/deploy/self-managed/bootstrap-checks"],
  },
  {
    id: "nextcloud-data-other-version",
    by: "shim",
    summary: "the volume holds a newer Nextcloud than the image, or one that is more than a major version older",
    texts: [
      "Can't start Nextcloud because the version of the data <value> is higher than the docker image version <any>",
      "Can't start Nextcloud because upgrading from <value> to <value> is not supported.",
      "Can't start Nextcloud because the version of the data <value> is more than one major version behind the docker image version <any>",
    ],
    evidence: "source",
    fix:
      "higher: pull the image of that version or a newer one (the web updater had moved the data ahead of the image: update by the image alone). More than one major version: start the tags one after the other (nextcloud:26, 27, 28), each until occ status shows it done; back up the database, config and data before. It says higher though an upgrade over two versions failed: the volume's version.php was replaced: write the version of the data (config.php) into it, then take the tag of the next major version",
    links: ["https://github.com/nextcloud/docker/blob/master/README.md#update-to-a-newer-version"],
  },
  {
    id: "project-files-missing",
    by: "shim",
    summary:
      "the program of the container starts and does not find a file of its project: the image lacks it, or a mount hides what the image has there",
    texts: [
      ...["npm ERR!", "npm error"].flatMap((npm) => [
        `${npm} enoent ENOENT: no such file or directory, open '<path>package.json'`,
        `${npm} enoent Could not read package.json: Error: ENOENT: no such file or directory, open '<path>package.json'`,
        `${npm} Could not read package.json: Error: ENOENT: no such file or directory, open '<path>package.json'`,
      ]),
      "Cannot find module '<path>'",
      "ModuleNotFoundError: No module named '<name>'",
      "Could not open input file: artisan",
      "Could not locate Gemfile or .bundle/ directory",
      "bundler: command not found: <name>",
    ],
    evidence: "reported",
    behind: "all",
    anywhere: [
      "compose",
      "docker run",
      "docker start",
      "docker logs",
      "podman run",
      "podman logs",
      "BackOff",
      "Back-off",
      // Where images have their programs, and hosts have nothing.
      ...["module", "open"].flatMap((word) => [`${word} '/app/`, `${word} '/usr/src/app/`]),
    ],
    fix:
      "docker run --rm --entrypoint ls IMAGE -la /app shows what the image has. It is there: a bind mount (.:/app) hides it: mount the directory that has it, seen from the compose file and from the engine's host, and keep what only the image has by a volume of its own (- /app/node_modules; after new packages docker compose up -V, which empties it). Not there: look at WORKDIR, COPY, .dockerignore and the step that installs packages, then docker compose up --build. An image that you do not build: its new release has another command: take that release's compose file",
    links: ["https://docs.docker.com/engine/storage/bind-mounts/#bind-mounting-over-existing-data"],
  },
  {
    id: "proxy-upstream-unresolved",
    by: "shim",
    summary:
      "nginx in the container ends, for it looks up the names of its upstreams at its start, and one has no address: that container does not run, or is in no common network",
    texts: [
      ...["upstream", "resolver"].flatMap((where) => [
        `[emerg] host not found in ${where} "<any>" in <any>`,
        `[emerg] <pid>#<pid>: host not found in ${where} "<any>" in <any>`,
        `[emerg] host not found in ${where} "<any>"`,
      ]),
    ],
    evidence: "reported",
    anywhere: [...OF_ENTRY_POINTS, "] 1#1: ", "/etc/nginx/conf.d/default.conf"],
    fix:
      "docker compose ps -a: mostly the other container ended or did not start, and its log has the cause. Else both need a common network, and nginx the service's name of the compose file (plain docker run on the default bridge resolves no names: docker network create). depends_on with condition: service_healthy waits for it. Look it up late instead: resolver 127.0.0.11 valid=10s; set $up app; proxy_pass http://$up:3000. Kubernetes: create the Service first, with its namespace in the name",
    links: ["https://docs.docker.com/compose/how-tos/networking/", "https://github.com/nginx/docker-nginx/issues/127"],
  },
];
