/**
 * Sandboxes whose files are looked at: what goes into them, and what a hostile client could put there.
 *
 * @module
 */

import type { Tree } from "./lab/tree.ts";

/** A sandbox whose files are looked at. */
export interface FilesCase {
  /** What it asks. */
  readonly name: string;
  /** The `PodSandboxConfig` but for its metadata, enums as numbers. */
  readonly config: Tree;
}

const NODE = 2;

function dns(name: string, dns_config: Tree): FilesCase {
  return { name, config: { hostname: "web", dns_config } };
}

function namespaces(name: string, namespace_options: Tree, config: Tree = {}): FilesCase {
  return { name, config: { ...config, linux: { security_context: { namespace_options } } } };
}

const MAPPING = [{ host_id: 100000, container_id: 0, length: 65536 }];

/** The sandboxes. */
export const FILES_CASES: readonly FilesCase[] = [
  { name: "nothing told", config: {} },
  dns("an empty DNS config", {}),
  dns("a DNS config of empty lists", { servers: [], searches: [], options: [] }),
  dns("servers alone", { servers: ["10.96.0.10", "fd00::10"] }),
  dns("searches alone", { searches: ["default.svc.cluster.local", "svc.cluster.local"] }),
  dns("options alone", { options: ["ndots:5", "edns0"] }),
  dns("servers, searches and options", {
    servers: ["10.96.0.10"],
    searches: ["default.svc.cluster.local"],
    options: ["ndots:5"],
  }),
  dns("servers and options", { servers: ["10.96.0.10"], options: ["ndots:5"] }),
  dns("many servers", { servers: Array.from({ length: 300 }, (_, index) => `10.0.${index >> 8}.${index & 255}`) }),
  dns("many searches", { searches: Array.from({ length: 500 }, (_, index) => `search-${index}.example`) }),
  dns("empty strings", { servers: [""], searches: ["", ""], options: [""] }),
  dns("an empty server among others", { servers: ["10.0.0.1", "", "10.0.0.2"] }),
  dns("line feeds in a server", { servers: ["10.0.0.1\nnameserver 6.6.6.6\n"] }),
  dns("line feeds and blanks in searches", { searches: ["a b\tc", "d\r\ne", " "] }),
  dns("characters that are not ASCII", { servers: ["１０.０.０.１"], searches: ["bücher.example", "\u{1f600}"] }),
  dns("control characters and a format", { options: ["\u0000\u0007\u001b[31m", "%s%d%!(EXTRA)", "\u2028\ufffd"] }),
  dns("comments and keywords", { servers: ["# 1"], searches: ["nameserver"], options: ["; search x"] }),
  { name: "a hostname", config: { hostname: "web-0" } },
  { name: "an empty hostname", config: { hostname: "" } },
  { name: "a long hostname", config: { hostname: "h".repeat(300) } },
  { name: "a hostname of two lines", config: { hostname: "web\n127.0.0.1 evil" } },
  { name: "a hostname that is not ASCII", config: { hostname: "büro 😀 %s" } },
  namespaces("the node's network and no hostname", { network: NODE }),
  namespaces("the node's network and a hostname", { network: NODE }, { hostname: "web" }),
  namespaces("the node's network and a DNS config", { network: NODE }, { dns_config: { servers: ["10.0.0.1"] } }),
  namespaces("the node's IPC", { ipc: NODE }, { hostname: "web" }),
  namespaces("the node's IPC, network and PIDs", { ipc: NODE, network: NODE, pid: NODE }),
  namespaces("IPC of mode CONTAINER", { ipc: 1 }),
  namespaces("IPC of mode TARGET", { ipc: 3 }),
  namespaces("IPC of an unknown mode", { ipc: 9 }),
  { name: "a privileged pod", config: { linux: { security_context: { privileged: true } } } },
  {
    name: "annotations that become labels",
    config: {
      annotations: { "containerd.io/snapshot/a": "1", "containerd.io/snapshot.ref": "x", "containerd.io/other": "2" },
    },
  },
  namespaces("a user namespace", { userns_options: { mode: 0, uids: MAPPING, gids: MAPPING } }),
];
