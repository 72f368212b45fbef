/**
 * What applications that people host themselves print where they end: a configuration, a device or a port that the container does not
 * have, or a database that was made with other settings.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { OF_ENTRY_POINTS } from "./signs.ts";

/** Applications that mostly run in a container and open serial devices. */
const APPLICATIONS: readonly string[] = [
  "zigbee",
  "z2m",
  "zwave",
  "z-wave",
  "zha",
  "herdsman",
  "home-assistant",
  "homeassistant",
  "opening serialport",
  "Error: Error: ",
  "deconz",
  "/app/",
  "octoprint",
];
const DNS_SERVERS = ["dnsmasq: ", ""];

/** Causes that such applications name. */
export const SELF_HOSTED_RULES: readonly DaemonRule[] = [
  {
    id: "serial-device-unusable",
    by: "shim",
    summary:
      "the application does not open its serial device (a Zigbee, Z-Wave or USB stick): the container does not have it, may not use it, or another program does",
    texts: [
      ...["/dev/ttyUSB<number>", "/dev/ttyACM<number>", "/dev/ttyAMA<number>", "/dev/serial/<path>"].flatMap((path) =>
        ["No such file or directory", "Permission denied", "Operation not permitted", "No such device or address"]
          .flatMap((why) => [
            `${why}, cannot open ${path}`,
            `Error while opening serialport 'Error: Error: ${why}, cannot open ${path}'`,
            `could not open port ${path}: [Errno <number>] ${why}: <any>`,
          ])
      ),
      "Resource temporarily unavailable Cannot lock port",
    ],
    evidence: "reported",
    // Programs that flash a board print the first ones, too.
    anywhere: [...OF_ENTRY_POINTS, ...APPLICATIONS],
    fix:
      "ls -l /dev/serial/by-id on the host names it (nothing: plug it in, look at dmesg; a VM or LXC needs it passed through). Pass that name, which stays: devices: [/dev/serial/by-id/NAME:/dev/ttyACM0], and make the container anew after plugging. Permission denied: group_add: [dialout], or the number of the group that ls -ln shows (rootless Podman: keep-groups). Cannot lock: stop what else uses it: ZHA beside Zigbee2MQTT, ModemManager, a second container",
    links: ["https://www.zigbee2mqtt.io/guide/installation/20_zigbee2mqtt-fails-to-start_crashes-runtime.html"],
  },
  {
    id: "application-config-missing",
    by: "shim",
    summary:
      "the application finds no configuration file at its path in the container, or may not read it: the file does not exist on the host, and the engine made a directory of that name",
    texts: [
      "Error: Unable to open config file <path>.",
      "Error: Unable to open config file <path>mosquitto.conf.",
      "error loading config from <path>: open <path>: no such file or directory",
      'Error loading config (--config.file=<path>)" <any>',
      "error opening configuration file <path>: open <path>: no such file or directory",
      "can't open config file <path>: <errno>",
      "Fatal error, can't open config file '<path>': <errno>",
      "reading config from file: open <path>: no such file or directory",
    ],
    evidence: "reported",
    anywhere: ["compose", "docker", "podman", "/mosquitto/", "/etc/prometheus/", "/etc/loki/", "/etc/promtail/"],
    fix:
      "ls -l the source on the host: a directory where a file should be was made by Docker, as the file was missing: remove it (rmdir), write the file (the image's own: docker run --rm --entrypoint cat IMAGE PATH), and make the container anew. Is it there: compare source and target of the volume, and let the program's user read it (chmod o+r; docker exec CONTAINER id; :z with SELinux)",
    links: ["https://docs.docker.com/engine/storage/bind-mounts/"],
  },
  {
    id: "traefik-acme-mode",
    by: "shim",
    summary:
      "Traefik does not use the file of its certificates: others than its owner may read it, and it wants the mode 600",
    texts: ["<path>", "<name>"].map((file) => `permissions <number> for ${file} are too open, please use 600`),
    evidence: "source",
    anywhere: ["acme", "traefik", "letsencrypt"],
    fix:
      "on the host: chmod 600 acme.json (it belongs to the user that Traefik runs as, root by default), then restart the container. The file has to exist before the first start (touch acme.json), else Docker makes a directory. Windows, NTFS, SMB and a NAS's share with ACLs keep no such mode: put it into a named volume. In a pod: an init container that sets it, as fsGroup makes it 660",
    links: ["https://doc.traefik.io/traefik/https/acme/#storage"],
  },
  {
    id: "program-heap-full",
    by: "shim",
    summary:
      "the program ends because the heap that its own runtime (Node.js, Java) allows is full; the container's limit may be higher",
    texts: [
      ...["Reached heap limit", "Ineffective mark-compacts near heap limit", "CALL_AND_RETRY_LAST"].map((what) =>
        `FATAL ERROR: ${what} Allocation failed - JavaScript heap out of memory`
      ),
      "java.lang.OutOfMemoryError: Java heap space",
      "java.lang.OutOfMemoryError: GC overhead limit exceeded",
      "There is insufficient memory for the Java Runtime Environment to continue.",
    ],
    evidence: "source",
    behind: "all",
    anywhere: ["compose", "docker run", "docker logs", "podman", "BackOff", "Back-off", "CrashLoop"],
    fix:
      "Node.js: NODE_OPTIONS=--max-old-space-size=4096 (MiB) in environment; Java: JAVA_TOOL_OPTIONS=-XX:MaxRAMPercentage=75, or -Xmx (ES_JAVA_OPTS, SONAR_…), always less than the container's limit (mem_limit, --memory, resources.limits.memory), or the kernel ends it with 137. docker stats shows the use; Docker Desktop, Colima and WSL have a machine with a limit of its own. Insufficient memory: the limit or the node leaves no more: a smaller heap, stop others, add swap",
    links: ["https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib"],
  },
  {
    id: "redis-taken-over",
    refines: "volume-not-writable",
    by: "shim",
    summary: "an attacker made Redis write to a directory of the system: its port is open without a password",
    texts: ["", "temp "].flatMap((kind) =>
      ["/etc", "/etc/cron.d", "/etc/crontabs", "/var/spool/cron", "/var/spool/cron/crontabs", "/root", "/root/.ssh"]
        .map((directory) =>
          `Failed opening the ${kind}RDB file <name> (in server root dir ${directory}) for saving: <errno>`
        )
    ),
    evidence: "reported",
    fix:
      "do not make the directory writable. Take the published port away (other containers of the network reach redis:6379 without it), or publish 127.0.0.1:6379:6379 alone, and set a password (--requirepass). Then make the container anew, which drops the foreign settings (dir, dbfilename), and look for foreign keys with lines of cron or SSH in its data and delete them. Docker's published ports pass ufw. A container that ran as root with the host's directories: look for new cron jobs and SSH keys there",
    links: ["https://redis.io/docs/latest/operate/oss_and_stack/management/security/"],
  },
  {
    id: "dns-server-port-used",
    by: "shim",
    summary:
      "the DNS or DHCP server in the container cannot listen: with the host's network, or on its address, another server of the host has the port",
    texts: [
      ...DNS_SERVERS.flatMap((who) => [
        `${who}failed to create listening socket for port 53: <errno>`,
        `${who}failed to create listening socket for <address>: <errno>`,
        `${who}failed to bind DHCP server socket: <errno>`,
      ]),
    ],
    evidence: "source",
    anywhere: [...OF_ENTRY_POINTS, "pihole", "pi-hole"],
    fix:
      "sudo ss -lnup 'sport = :53' on the host (for DHCP :67) names it. systemd-resolved: DNSStubListener=no in a file of /etc/systemd/resolved.conf.d, ln -sf /run/systemd/resolve/resolv.conf /etc/resolv.conf, restart it; dnsmasq or bind of libvirt, LXD, NetworkManager: bind-interfaces, or stop it. Without network_mode: host only ports: count: publish 192.168.1.5:53:53 on one address. Permission denied: cap_add: [NET_ADMIN, NET_BIND_SERVICE]",
    links: ["https://github.com/pi-hole/docker-pi-hole#installing-on-ubuntu-or-fedora"],
  },
  {
    id: "database-made-with-other-settings",
    by: "shim",
    summary:
      "the database knows neither that user, password nor database: its volume was made by an earlier start with other variables, which count only then",
    texts: [
      ...["", "FATAL: ", "psycopg2.OperationalError: FATAL: "].flatMap((level) => [
        `${level}password authentication failed for user "<name>"`,
        `${level}role "<name>" does not exist`,
        `${level}database "<name>" does not exist`,
      ]),
      'connection to server at "<any>" (<any>), port <number> failed: FATAL: <any>',
      "Access denied for user '<any>'@'<any>' (using password: YES)",
      "Access denied for user '<any>'@'<any>' (using password: NO)",
      "Access denied for user '<any>'@'<any>' to database '<any>'",
      "SQLSTATE[HY000] [1045] Access denied for user '<any>'@'<any>' (using password: YES)",
      "SQLSTATE[HY000] [1049] Unknown database '<any>'",
    ],
    evidence: "reported",
    behind: "all",
    anywhere: ["compose"],
    fix:
      "compare both services in docker compose config: the same user, password and database. They agree: POSTGRES_… and MYSQL_… count only for an empty volume. Keep the data: set the password in the database itself (docker compose exec db psql -U OLDUSER -c \"ALTER USER name PASSWORD '…'\"; ALTER USER in mysql), or go back to the old values. Nothing worth keeping: docker compose down -v, which deletes all volumes of the project. In a URL, @ : / # of a password are written %40 %3A %2F %23",
    links: ["https://github.com/docker-library/docs/blob/master/postgres/README.md"],
  },
];
