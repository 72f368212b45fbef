/**
 * The parts of a request document that a pod's sandbox and its containers have in common.
 *
 * @module
 */

import { behaviorsOf } from "../containerd/behaviors.ts";
import type { DaemonConfig } from "../containerd/config.ts";
import { parseRelease, type Release } from "../containerd/release.ts";
import type { PodSandboxConfig } from "../cri/config.ts";
import { readPodSandboxConfig } from "../cri/decode.ts";
import { asBoolean, asRecord, asString, unknownField, wrongType } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { join } from "../go/path.ts";
import { child, type Pointer } from "../pointer.ts";
import type { RequestDocument } from "./document.ts";
import { readFiles } from "./files.ts";
import { readImageConfig } from "./image.ts";
import { checkSize } from "./message_size.ts";
import type { Node, readNode } from "./node.ts";
import type { PodRequest } from "./pod_request.ts";

/** A member of a request document. */
export type RequestKey = keyof RequestDocument;

/** The members of a document that belong to the node. */
export const NODE_KEYS: readonly RequestKey[] = ["release", "assumeUpstream", "daemon", "host"];
/** Those that belong to the pod. */
export const POD_KEYS: readonly RequestKey[] = [
  "id",
  "config",
  "runtimeHandler",
  "image",
  "rootfs",
  "hostFiles",
  "netnsPath",
  "tempMountPath",
  "captured",
];
/** Those that belong to an app container. */
export const CONTAINER_KEYS: readonly RequestKey[] = ["container"];
const KEYS: readonly RequestKey[] = [...NODE_KEYS, ...POD_KEYS, ...CONTAINER_KEYS];

/** The default ID of a request. */
export const DEFAULT_ID: string = "0123456789abcdef".repeat(4);

const MAX_IDENTIFIER = 76;

/** Whether a text is an id that containerd takes: letters and digits, with single `.`, `_` and `-` between them. */
export function isId(text: string): boolean {
  let isBetween = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isDigit = code >= 0x30 && code <= 0x39;
    const letter = code | 0x20;
    if (isDigit || (letter >= 0x61 && letter <= 0x7a)) isBetween = true;
    else if (isBetween && (code === 0x2d || code === 0x2e || code === 0x5f)) isBetween = false;
    else return false;
  }
  return isBetween && text.length <= MAX_IDENTIFIER;
}

/** Reads an id that the daemon made; an empty one stands for `absent`. */
export function asId(value: unknown, path: Pointer, what: string, absent: string): string {
  const id = asString(value, path);
  if (id === "") return absent;
  if (isId(id)) return id;
  throw new CriSpecError("invalid-value", `Cannot read ${JSON.stringify(id.slice(0, 80))} as a ${what} ID`, {
    path,
    hint: "the daemon's IDs have 64 hexadecimal digits",
  });
}

/** Reads one member of a record; `undefined` if it is absent or `null`. */
export type Given<K extends string> = (key: K) => unknown;

/**
 * The members of a record.
 *
 * @typeParam K Their names.
 * @param record The record.
 * @param keys The names that it may have.
 * @param path Where it stands.
 * @param where What it is.
 * @param others Names that it may have with the value `null`.
 * @returns Reads one.
 * @throws {CriSpecError} `unknown-field`, `wrong-type`.
 */
export function givenIn<K extends string>(
  value: unknown,
  keys: readonly K[],
  path: Pointer,
  where: string,
  others: readonly string[] = [],
): Given<K> {
  const record = asRecord(value, path);
  for (const key of Object.keys(record)) {
    if ((keys as readonly string[]).includes(key)) continue;
    if (others.includes(key) && (record[key] === null || record[key] === undefined)) continue;
    throw unknownField(key, keys, path, where);
  }
  return (key) => Object.hasOwn(record, key) && record[key] !== null ? record[key] : undefined;
}

/** The members of a request document. */
export function membersOf(document: unknown, keys: readonly RequestKey[]): Given<RequestKey> {
  const record = asRecord(document, "");
  const container = record["container"];
  if (container === null) {
    throw wrongType(null, "an object", "/container", "remove it for the sandbox's spec");
  }
  if (container !== undefined && !keys.includes("container")) {
    throw new CriSpecError("unknown-field", "Cannot use the request for a sandbox: it has a container", {
      path: "/container",
      hint: "remove it, or use the function for containers",
    });
  }
  return givenIn(record, keys, "", "the request", KEYS);
}

/** Reads a string; an absent one is empty. */
export function textIn<K extends string>(given: Given<K>, key: K, path: Pointer = ""): string {
  const value = given(key);
  return value === undefined ? "" : asString(value, child(path, key));
}

/** Refuses a record that lacks a member. */
export function checkGiven<K extends string>(
  given: Given<K>,
  key: K,
  path: Pointer = "",
  where: string = "the request",
): void {
  if (given(key) !== undefined) return;
  throw new CriSpecError("missing-field", `Missing field "${key}" in ${where}`, { path: child(path, key) });
}

/** Reads the release of a whole document. */
function releaseIn(given: Given<RequestKey>): Release {
  checkGiven(given, "release");
  const assumed = given("assumeUpstream");
  const assumeUpstream = assumed !== undefined && asBoolean(assumed, "/assumeUpstream");
  return parseRelease(textIn(given, "release"), "/release", { assumeUpstream });
}

/** Reads the node of a whole document. */
export function nodeIn(given: Given<RequestKey>, read: typeof readNode): Node {
  return read(behaviorsOf(releaseIn(given)), given("daemon"), given("host"));
}

/** Reads what the kubelet asks of the pod. */
export function configIn(given: Given<RequestKey>, daemon: DaemonConfig): PodSandboxConfig {
  checkGiven(given, "config");
  const config = readPodSandboxConfig(given("config"), "/config");
  checkConfigSize(config, given, daemon);
  return config;
}

/** Refuses a config that is larger than the daemon's messages may be. */
export function checkConfigSize(config: PodSandboxConfig, given: Given<RequestKey>, daemon: DaemonConfig): void {
  const handler = given("runtimeHandler");
  checkSize(config, typeof handler === "string" ? handler : "", daemon.max_recv_message_size);
}

/** The paths that the daemon chose. */
export function pathsIn(
  given: Given<RequestKey>,
  daemon: DaemonConfig,
): Pick<PodRequest, "netnsPath" | "tempMountPath"> {
  const netnsDirectory = daemon.netns_mounts_under_state_dir ? join(daemon.criState, "netns") : "/var/run/netns";
  return {
    netnsPath: textIn(given, "netnsPath") || `${netnsDirectory}/cni-00000000-0000-0000-0000-000000000000`,
    tempMountPath: textIn(given, "tempMountPath") || join(daemon.root, "tmpmounts", "containerd-mount0"),
  };
}

/**
 * Reads the sandbox's id. An app container may ask for a sandbox that the daemon does not know: its id is any text then.
 *
 * @param given The members of the document.
 * @param host The node's facts.
 * @returns The id.
 * @throws {CriSpecError} `wrong-type`, `invalid-string`, or `invalid-value` for what is not an id.
 */
export function sandboxIdIn(given: Given<RequestKey>, { sandboxState }: Node["host"]): string {
  const isUnknown = sandboxState === "absent" && given("container") !== undefined;
  return isUnknown ? textIn(given, "id") || DEFAULT_ID : asId(given("id") ?? "", "/id", "sandbox", DEFAULT_ID);
}

/** Reads the parts of a pod. */
export function podIn(
  given: Given<RequestKey>,
  { behaviors, daemon, host }: Node,
  config: PodSandboxConfig,
): PodRequest {
  const captured = given("captured");
  if (captured !== undefined) asRecord(captured, "/captured");
  return {
    behaviors,
    id: sandboxIdIn(given, host),
    config,
    runtimeHandler: textIn(given, "runtimeHandler"),
    image: readImageConfig(given("image"), "/image"),
    rootfs: readFiles(given("rootfs"), "/rootfs"),
    hostFiles: readFiles(given("hostFiles"), "/hostFiles"),
    ...pathsIn(given, daemon),
    daemon,
    host,
  };
}
