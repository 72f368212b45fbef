/**
 * The request of a sandbox, decoded: everything that decides its spec.
 *
 * @module
 */

import { behaviorsOf } from "../containerd/behaviors.ts";
import type { DaemonConfig } from "../containerd/config.ts";
import { parseRelease } from "../containerd/release.ts";
import type { PodSandboxConfig } from "../cri/config.ts";
import { readPodSandboxConfig } from "../cri/decode.ts";
import { asRecord, asString, unknownField } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { join } from "../go/path.ts";
import { plainData } from "../plain.ts";
import type { Pointer } from "../pointer.ts";
import type { RequestDocument } from "../request/document.ts";
import { readFiles } from "../request/files.ts";
import { readImageConfig } from "../request/image.ts";
import { checkSize } from "../request/message_size.ts";
import { type Node, plainNodeOf, readNode } from "../request/node.ts";
import type { PodRequest } from "../request/pod_request.ts";

/** A decoded request: defaults filled in. */
export type SandboxRequest = PodRequest;

const KEYS: readonly (keyof RequestDocument)[] = [
  "release",
  "id",
  "config",
  "runtimeHandler",
  "image",
  "rootfs",
  "hostFiles",
  "netnsPath",
  "tempMountPath",
  "daemon",
  "host",
];

/** The id of a request that does not tell one. */
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

function asId(value: unknown, path: Pointer): string {
  const id = asString(value, path);
  if (id === "") return DEFAULT_ID;
  if (isId(id)) return id;
  throw new CriSpecError("invalid-value", `Cannot read ${JSON.stringify(id.slice(0, 80))} as a sandbox id`, {
    path,
    hint: "the daemon makes ids of 64 hexadecimal digits",
  });
}

/** Reads one key of a document; `undefined` for what is not told, and for `null`. */
type Given = (key: keyof RequestDocument) => unknown;

function givenIn(document: unknown, keys: readonly (keyof RequestDocument)[]): Given {
  const record = asRecord(document, "");
  for (const key of Object.keys(record)) {
    if ((keys as readonly string[]).includes(key)) continue;
    if ((KEYS as readonly string[]).includes(key) && (record[key] === null || record[key] === undefined)) continue;
    throw unknownField(key, keys, "", "the request");
  }
  return (key) => Object.hasOwn(record, key) && record[key] !== null ? record[key] : undefined;
}

function textIn(given: Given, key: keyof RequestDocument): string {
  const value = given(key);
  return value === undefined ? "" : asString(value, `/${key}`);
}

function checkGiven(given: Given, key: keyof RequestDocument): void {
  if (given(key) !== undefined) return;
  throw new CriSpecError("missing-field", `Cannot read the request: it has no "${key}"`, { path: `/${key}` });
}

function decodeConfig(given: Given, daemon: DaemonConfig): PodSandboxConfig {
  const config = readPodSandboxConfig(given("config"), "/config");
  checkConfig(config, given, daemon);
  return config;
}

function checkConfig(config: PodSandboxConfig, given: Given, daemon: DaemonConfig): void {
  const handler = given("runtimeHandler");
  checkSize(config, typeof handler === "string" ? handler : "", daemon.max_recv_message_size);
}

/** The paths that the daemon chose. */
function pathsOf(given: Given, daemon: DaemonConfig): Pick<SandboxRequest, "netnsPath" | "tempMountPath"> {
  const netnsFolder = daemon.netns_mounts_under_state_dir ? join(daemon.criState, "netns") : "/var/run/netns";
  return {
    netnsPath: textIn(given, "netnsPath") || `${netnsFolder}/cni-00000000-0000-0000-0000-000000000000`,
    tempMountPath: textIn(given, "tempMountPath") || join(daemon.root, "tmpmounts", "containerd-mount0"),
  };
}

function requestOf(given: Given, { behaviors, daemon, host }: Node, config: PodSandboxConfig): SandboxRequest {
  const id = given("id");
  return {
    behaviors,
    id: id === undefined ? DEFAULT_ID : asId(id, "/id"),
    config,
    runtimeHandler: textIn(given, "runtimeHandler"),
    image: readImageConfig(given("image"), "/image"),
    rootfs: readFiles(given("rootfs"), "/rootfs"),
    hostFiles: readFiles(given("hostFiles"), "/hostFiles"),
    ...pathsOf(given, daemon),
    daemon,
    host,
  };
}

/**
 * Decodes a request document.
 *
 * @param document Plain JSON data, see {@linkcode RequestDocument}; `null` stands for what is not told.
 * @returns The request, defaults filled in.
 * @throws {CriSpecError} Of kind `input` or `unknown`, with a JSON pointer into the document.
 */
export function decodeRequest(document: unknown): SandboxRequest {
  return readRequest(plainData(document));
}

/** As {@linkcode decodeRequest}, of a document that is plain data already. */
export function readRequest(document: unknown): SandboxRequest {
  return readBy(document, readNode);
}

/**
 * As {@linkcode readRequest}, for an answer that does not have the request in it: the node may be one that other requests have,
 * too.
 */
export function readRequestForAnswer(document: unknown): SandboxRequest {
  return readBy(document, (behaviors, daemon, host) => {
    return daemon === undefined && host === undefined ? plainNodeOf(behaviors) : readNode(behaviors, daemon, host);
  });
}

function readBy(document: unknown, read: typeof readNode): SandboxRequest {
  const given = givenIn(document, KEYS);
  checkGiven(given, "release");
  checkGiven(given, "config");
  const node = read(behaviorsOf(parseRelease(textIn(given, "release"))), given("daemon"), given("host"));
  return requestOf(given, node, decodeConfig(given, node.daemon));
}

/** The parts of a request document that belong to the node. */
const NODE_KEYS = ["release", "daemon", "host"] as const;
/** Those that belong to the pod. */
const POD_KEYS = KEYS.filter((key) => !(NODE_KEYS as readonly string[]).includes(key));

/**
 * Decodes what many requests share.
 *
 * @param document Plain JSON data; `null` stands for what is not told.
 * @returns The daemon and its node, defaults filled in.
 * @throws {CriSpecError} Of kind `input` or `unknown`, with a JSON pointer into the document.
 */
export function decodeNode(document: unknown): Node {
  const given = givenIn(plainData(document), NODE_KEYS);
  checkGiven(given, "release");
  return readNode(behaviorsOf(parseRelease(textIn(given, "release"))), given("daemon"), given("host"));
}

/**
 * Decodes a request to a node.
 *
 * @param document A copy that {@linkcode plainData} made; `null` stands for what is not told.
 * @param base The daemon and its node.
 * @returns The request, defaults filled in.
 * @throws {CriSpecError} Of kind `input` or `unknown`, with a JSON pointer into the document; `unknown-field` for a release,
 * daemon or host of the request's own.
 */
export function readPod(document: unknown, base: Node): SandboxRequest {
  const given = givenIn(document, POD_KEYS);
  checkGiven(given, "config");
  return requestOf(given, base, decodeConfig(given, base.daemon));
}

/**
 * Moves a decoded request to another node.
 *
 * @param request The request.
 * @param document The document that {@linkcode readPod} decoded it from.
 * @param base The other node.
 * @returns What {@linkcode readPod} gives for that node.
 * @throws {CriSpecError} What {@linkcode readPod} throws for that node.
 */
export function movePod(request: SandboxRequest, document: unknown, base: Node): SandboxRequest {
  const given = givenIn(document, POD_KEYS);
  checkConfig(request.config, given, base.daemon);
  return { ...request, ...base, ...pathsOf(given, base.daemon) };
}
