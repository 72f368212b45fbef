/**
 * What engines print of a port of the node that they cannot open for a container.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";

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
export const PORT_RESERVED: readonly string[] = refused(
  "An attempt was made to access a socket in a way forbidden by its access permissions.",
);

/** The node does not have the address. */
export const PORT_WITHOUT_ADDRESS: readonly string[] = bound(
  "cannot assign requested address",
  "Cannot assign requested address",
);

/** An address of the link, which needs an interface beside it. */
export const PORT_OF_LINK: readonly string[] = refused("invalid argument");
