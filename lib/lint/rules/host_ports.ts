/**
 * What engines print of a port of the node that they cannot open for a container.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

/** What engines put before the kernel's answer. */
const BEFORE: readonly string[] = [
  "Error starting userland proxy: ",
  "cannot listen on the TCP port: ",
  "cannot listen on the UDP port: ",
  "rootlessport ",
  "failed to expose ports via rootlessport: ",
  "error while calling PortManager.AddPort(): ",
  "error while calling RootlessKit PortManager.AddPort(): ",
  "Ports are not available: ",
];
const LISTEN: string = `listen ${oneOf(["tcp", "tcp4", "tcp6", "udp", "udp4", "udp6"])}`;

/** All wordings of engines for one answer of the kernel. */
function refused(answer: string): readonly string[] {
  return [
    ...BEFORE.map((before) => `${before}${LISTEN} <any>: bind: ${answer}`),
    `Ports are not available: exposing port <words> <address> -> <address>: listen <words> <address>: bind: ${answer}`,
  ];
}

/** What Docker and pasta print for an answer. */
function bound(answer: string, ofC: string): readonly string[] {
  return [
    ...refused(answer),
    `failed to bind port <any>: ${answer}`,
    `failed to bind host port for <any>: ${answer}`,
    `failed to bind host port <any>: ${answer}`,
    `Failed to bind port <number> (${ofC}) for option '<any>', exiting`,
    `Failed to bind port <number> (${ofC}) for option '<any>'`,
  ];
}

/** The port is in use. */
export const PORT_IN_USE: readonly string[] = [
  ...bound("address already in use", "Address already in use"),
  ...refused("Only one usage of each socket address (protocol/network address/port) is normally permitted."),
  "Bind for <any> failed: port is already allocated",
  "cannot bind tcp port <number>: <any>: bind: address already in use",
];

/** The user may not open the port. */
export const PORT_FORBIDDEN: readonly string[] = [
  ...bound("permission denied", "Permission denied"),
  ...["PortManager", "RootlessKit PortManager"].map((manager) =>
    `error while calling ${manager}.AddPort(): cannot expose privileged port <number>, you can add <any>`
  ),
];

/** Windows keeps the port for itself, or for one program. */
export const PORT_RESERVED: readonly string[] = [
  ...refused("An attempt was made to access a socket in a way forbidden by its access permissions."),
  // Of older releases of Docker Desktop.
  ...["", "Error starting userland proxy: "].map((before) =>
    `${before}Bind for <address>: unexpected error Permission denied`
  ),
];

/** The node does not have the address. */
export const PORT_WITHOUT_ADDRESS: readonly string[] = bound(
  "cannot assign requested address",
  "Cannot assign requested address",
);

/** An address of the link, which needs an interface beside it. */
export const PORT_OF_LINK: readonly string[] = refused("invalid argument");

const IN_USE: readonly string[] = [
  "address already in use",
  "Only one usage of each socket address (protocol/network address/port) is normally permitted.",
];

/** What engines print of a port of that number that something else on the node has. */
function inUse(port: string): readonly string[] {
  return [
    ...IN_USE.flatMap((answer) => [
      ...BEFORE.map((before) => `${before}${LISTEN} <address>:${port}: bind: ${answer}`),
      `Ports are not available: exposing port <words> <address>:${port} -> <address>: listen <words> <address>:${port}: bind: ${answer}`,
    ]),
    `failed to bind host port for <address>:${port}:<address>/<words>: address already in use`,
    // The container's port stands behind a colon, too.
    ...["<words>", "[<address>]"].map((address) =>
      `failed to bind host port ${address}:${port}/<words>: address already in use`
    ),
    `Failed to bind port ${port} (Address already in use) for option '<any>', exiting`,
    `Failed to bind port ${port} (Address already in use) for option '<any>'`,
  ];
}

const PUBLISHING = "https://docs.docker.com/engine/network/port-publishing/";

/** Ports by their number, which tells what has them on most hosts. */
export const HOST_PORT_RULES: readonly DaemonRule[] = [
  {
    id: "host-port-without-ipv6",
    by: "shim",
    summary:
      "a port is to be published over IPv6 as well, or alone, and the kernel of the host has no IPv6: it is switched off at boot",
    texts: BEFORE.flatMap((before) => [
      `${before}${LISTEN} <address>: socket: address family not supported by protocol`,
      `${before}${LISTEN} <any>: socket: address family not supported by protocol`,
    ]).concat("failed to bind host port <any>: address family not supported by protocol"),
    evidence: "reported",
    fix:
      'publish on an IPv4 address: -p 0.0.0.0:8080:80 (compose: ports: "0.0.0.0:8080:80"), and update Docker: 20.10.6 publishes on [::] even where the kernel has no IPv6, 20.10.7 does not. Or let the kernel have IPv6: take ipv6.disable=1 out of its command line (GRUB_CMDLINE_LINUX in /etc/default/grub, update-grub) and reboot; where IPv6 is only not wanted, net.ipv6.conf.all.disable_ipv6=1 is enough',
    links: [PUBLISHING, "https://github.com/moby/moby/issues/42288"],
  },
  {
    id: "host-port-allocated",
    refines: "host-port-in-use",
    by: "containerd",
    summary:
      "Docker itself has given this host port to another container, or twice to the same one, or still counts one that was removed",
    texts: [
      ...["", "Error starting userland proxy: "].map((before) =>
        `${before}Bind for <address> failed: port is already allocated`
      ),
      "Bind for <any> failed: port is already allocated",
      "port is already allocated",
    ],
    evidence: "source",
    fix:
      "docker ps -a --filter publish=PORT names it: a container of another project, or of an earlier run (docker compose down --remove-orphans); also two services or lines of one Compose file, a service of a swarm, or --scale with one fixed port. Stop that, or publish another port (8081:80). If none has it, restart Docker or Docker Desktop, which frees what is left (ss -ltnp shows a docker-proxy), " +
      "but ends containers without live-restore",
    links: [
      PUBLISHING,
      "https://github.com/moby/moby/blob/docker-v29.0.0/daemon/libnetwork/portallocator/portallocator.go",
    ],
  },
  {
    id: "host-port-dns",
    refines: "host-port-in-use",
    by: "containerd",
    summary:
      "another DNS server of the host has port 53, which the container is to publish: systemd-resolved, dnsmasq, or another container",
    texts: inUse("53"),
    evidence: "reported",
    fix:
      "sudo ss -lntup 'sport = :53' names it. systemd-resolved (127.0.0.53, 127.0.0.54): a file in /etc/systemd/resolved.conf.d with [Resolve] and DNSStubListener=no, ln -sf /run/systemd/resolve/resolv.conf /etc/resolv.conf, so that the host itself still resolves names, and systemctl restart systemd-resolved. Or publish on the host's own address alone: 192.168.1.5:53:53/udp and /tcp, which leaves those of systemd-resolved, libvirt and LXD their own. Windows: Internet Connection Sharing has it",
    links: ["https://github.com/pi-hole/docker-pi-hole#installing-on-ubuntu-or-fedora", PUBLISHING],
  },
  {
    id: "host-port-dhcp",
    refines: "host-port-in-use",
    by: "containerd",
    summary:
      "the host's own DHCP client (port 68) or another DHCP server on it (67: dnsmasq of libvirt or LXD) has the port that the container is to publish",
    texts: ["67", "68", "546", "547"].flatMap(inUse),
    evidence: "reported",
    fix:
      "leave 67 and 68 out of the published ports, if the container is not to give addresses to the network; a DHCP server never needs 68, which is the client's. If it is to: network_mode: host (--net=host) or a macvlan network, as its broadcasts do not pass a published port, a fixed address for the host, and no second server on 67 (sudo ss -lnup)",
    links: ["https://github.com/AdguardTeam/AdGuardHome/issues/1049", PUBLISHING],
  },
  {
    id: "host-port-web",
    refines: "host-port-in-use",
    by: "containerd",
    summary:
      "a web server or proxy that runs on the host already has port 80 or 443, which the container is to publish",
    texts: ["80", "443"].flatMap(inUse),
    evidence: "reported",
    fix:
      "sudo ss -ltnp 'sport = :80' names it (macOS: sudo lsof -iTCP:80 -sTCP:LISTEN): apache2 or httpd, nginx, caddy, lighttpd of the host (sudo systemctl disable --now NAME ends its sites), the web interface of a NAS, Unraid or Proxmox, another container's proxy; on Windows IIS or another user of http.sys (netsh http show servicestate). Or publish another port (8080:80) and let the one that is there pass requests on to it",
    links: [PUBLISHING],
  },
  {
    id: "host-port-database",
    refines: "host-port-in-use",
    by: "containerd",
    summary:
      "a database that is installed on the host, or another container of one, already has the port that the container is to publish",
    texts: ["3306", "5432", "6379", "27017", "1433", "11211", "9200"].flatMap(inUse),
    evidence: "reported",
    fix:
      "sudo ss -ltnp 'sport = :5432' (macOS: sudo lsof -iTCP:5432 -sTCP:LISTEN; Windows: netstat -abno) names it. Containers of one network reach each other by name without published ports: leave ports out. For programs of the host publish another one on itself alone (127.0.0.1:5433:5432). Or stop the host's server, if nothing uses it: systemctl disable --now postgresql (mysql, mariadb, redis-server, mongod), brew services stop NAME, services.msc; " +
      "its data stays",
    links: [PUBLISHING],
  },
];
