/**
 * The request: everything that decides a sandbox's spec, as a document and decoded.
 *
 * @module
 */

import { type Behaviors, behaviorsOf } from "../containerd/behaviors.ts";
import { type DaemonConfig, readDaemonConfig } from "../containerd/config.ts";
import { parseRelease } from "../containerd/release.ts";
import type { PodSandboxConfig } from "../cri/config.ts";
import { readPodSandboxConfig } from "../cri/decode.ts";
import { asMap, asRecord, asString, isRecord, unknownField, type UnknownRecord, wrongType } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { join } from "../go/path.ts";
import { child, type Pointer } from "../pointer.ts";
import { byteLength } from "../go/utf8.ts";
import { type FileEntry, type Files, FileTree } from "../request/file_tree.ts";
import { isKernelSince } from "../request/kernel.ts";
import { plainData } from "../plain.ts";
import { type Host, readHost } from "../request/host.ts";
import { type ImageConfig, readImageConfig } from "../request/image.ts";

/** The request as a document: plain JSON data. Everything but `release` and `config` has a default. */
export interface RequestDocument {
  /** What the daemon reports as its version: `"1.7.24"`, `"v1.7.24"`, `"1.7.24~ds1"`. */
  readonly release: string;
  /** A CRI `PodSandboxConfig` in protobuf's JSON form. */
  readonly config: unknown;
  /** The sandbox's id, that the daemon made. Default: 64 hexadecimal digits. */
  readonly id?: string | null;
  /** The runtime handler of the pod's RuntimeClass. Default: `""`. */
  readonly runtimeHandler?: string | null;
  /** The pause image's OCI config object. Default: the Kubernetes project's, `/pause` as 65535:65535. */
  readonly image?: unknown;
  /** The image's files by path: text, `{symlink}` or `{directory: true}`. Default: none. */
  readonly rootfs?: unknown;
  /** The node's files that the request names, such as seccomp profiles. Default: none. */
  readonly hostFiles?: unknown;
  /** The network namespace that the daemon made. Default: a path of the daemon's form. */
  readonly netnsPath?: string | null;
  /** Where the daemon mounted the image to look up its user. Default: a path of the daemon's form. */
  readonly tempMountPath?: string | null;
  /** The tree of the daemon's `config.toml`, imports merged. Default: an empty file. */
  readonly daemon?: unknown;
  /** The node's facts. Default: {@linkcode DEFAULT_HOST}. */
  readonly host?: unknown;
}

/** A decoded request: defaults filled in. */
export interface SandboxRequest {
  /** What the release does. */
  readonly behaviors: Behaviors;
  /** The sandbox's id. */
  readonly id: string;
  /** What the kubelet asks for. */
  readonly config: PodSandboxConfig;
  /** The runtime handler; empty for the default runtime. */
  readonly runtimeHandler: string;
  /** The pause image's config. */
  readonly image: ImageConfig;
  /** The image's files. */
  readonly rootfs: FileTree;
  /** The node's files. */
  readonly hostFiles: FileTree;
  /** The network namespace that the daemon made. */
  readonly netnsPath: string;
  /** Where the daemon mounted the image to look up its user. */
  readonly tempMountPath: string;
  /** What of config.toml counts. */
  readonly daemon: DaemonConfig;
  /** The node's facts. */
  readonly host: Host;
}

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

const IDENTIFIER = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;
const MAX_IDENTIFIER = 76;

/** Whether a text is an id that containerd takes. */
export function isId(text: string): boolean {
  return text.length <= MAX_IDENTIFIER && IDENTIFIER.test(text);
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

function asFileEntry(value: unknown, path: Pointer): FileEntry {
  if (typeof value === "string") return asString(value, path);
  if (!isRecord(value)) throw wrongType(value, "a file", path, 'a text, {"symlink": target} or {"directory": true}');
  const keys = Object.keys(value);
  const [key] = keys;
  if (keys.length === 1 && key === "symlink") return { symlink: asString(value[key], child(path, key)) };
  if (keys.length === 1 && key === "directory" && value[key] === true) return { directory: true };
  throw new CriSpecError("invalid-value", "Cannot read the object as a file: it is neither link nor directory", {
    path,
    hint: 'a text, {"symlink": target} or {"directory": true}',
  });
}

/** The files of a request that tells none. */
export const NO_FILES: FileTree = new FileTree({});

function asFiles(value: unknown, path: Pointer): FileTree {
  if (value === undefined) return NO_FILES;
  const files: Files = asMap(value, path, asFileEntry);
  return new FileTree(files);
}

/** Refuses a node whose kernel keeps the CRI plugin of containerd 2.x from starting. */
function checkKernel(behaviors: Behaviors, daemon: DaemonConfig, { kernel }: Host): void {
  const needsKernel = daemon.enable_unprivileged_ports || daemon.enable_unprivileged_icmp;
  if (!behaviors.has("unprivileged-kernel-check") || !needsKernel) return;
  const isNewEnough = isKernelSince(kernel, 4, 11);
  if (isNewEnough === true) return;
  const text = isNewEnough === undefined
    ? `check current system kernel version error: ${JSON.stringify(kernel.slice(0, 64))} is no version`
    : "unprivileged_icmp and unprivileged_port require kernel version greater than or equal to 4.11";
  throw new CriSpecError("daemon-config", `invalid plugin config: ${text}`, { path: "/host/kernel" });
}

/** Refuses runtimes that let pods write their cgroup, on a node whose cgroups cannot. */
function checkCgroups({ runtimes }: DaemonConfig, { cgroups }: Host): void {
  if (cgroups === "v2") return;
  for (const [name, { cgroup_writable, path }] of runtimes) {
    if (cgroup_writable === undefined) continue;
    const text = `invalid plugin config: runtime ${name}: \`cgroup_writable\` is only supported on cgroup v2`;
    throw new CriSpecError("daemon-config", text, { path: child(path, "cgroup_writable") });
  }
}

/** The longest that a tag, a length and a number are in protobuf, in bytes. */
const MAX_FIELD_BYTES = 16;

/** No less than the bytes that a value has in protobuf. */
function sizeBound(value: unknown, bytesOf: (text: string) => number): number {
  if (typeof value === "string") return MAX_FIELD_BYTES + bytesOf(value);
  if (typeof value !== "object") return MAX_FIELD_BYTES;
  let size = MAX_FIELD_BYTES;
  if (Array.isArray(value)) {
    for (const item of value) size += sizeBound(item, bytesOf);
    return size;
  }
  const record = value as UnknownRecord;
  for (const key of Object.keys(record)) size += bytesOf(key) + sizeBound(record[key], bytesOf);
  return size;
}

/** No less than the bytes that a config has in protobuf. */
export function mostBytesOf(config: PodSandboxConfig): number {
  return sizeBound(config, mostBytes);
}

function mostBytes(text: string): number {
  return text.length * 3;
}

/** The path to the largest part of the largest part, and so on. */
function largestPart(value: unknown, path: Pointer): Pointer {
  if (typeof value !== "object") return path;
  const parts = Object.entries(value as UnknownRecord).map(([key, part]) => ({
    key,
    part,
    size: key.length + sizeBound(part, (t) => t.length),
  }));
  const [largest] = parts.sort((a, b) => b.size - a.size);
  return largest === undefined ? path : largestPart(largest.part, child(path, largest.key));
}

/** Refuses a config, or a handler beside it, that may be larger than the daemon's gRPC server takes. */
function checkSize(config: PodSandboxConfig, handler: string, most: number): void {
  if (mostBytesOf(config) + mostBytes(handler) <= most) return;
  const handlerSize = byteLength(handler);
  const size = sizeBound(config, byteLength) + handlerSize;
  if (size <= most) return;
  const isHandler = handlerSize > size / 2;
  const what = isHandler ? "runtime handler" : "config";
  throw new CriSpecError("too-large", `Cannot send the ${what}: it has about ${size} bytes, the daemon takes ${most}`, {
    path: isHandler ? "/runtimeHandler" : largestPart(config, "/config"),
    hint: "the largest text is here; the daemon's limit is grpc.max_recv_message_size",
  });
}

/** What many requests share: the daemon and its node, decoded. */
export interface Node {
  /** What the release does. */
  readonly behaviors: Behaviors;
  /** What of config.toml counts. */
  readonly daemon: DaemonConfig;
  /** The node's facts. */
  readonly host: Host;
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
  const handler = given("runtimeHandler");
  checkSize(config, typeof handler === "string" ? handler : "", daemon.max_recv_message_size);
  return config;
}

function checkNode({ behaviors, daemon, host }: Node): void {
  checkCgroups(daemon, host);
  checkKernel(behaviors, daemon, host);
}

function requestOf(given: Given, { behaviors, daemon, host }: Node, config: PodSandboxConfig): SandboxRequest {
  const id = given("id");
  const netnsFolder = daemon.netns_mounts_under_state_dir ? join(daemon.criState, "netns") : "/var/run/netns";
  return {
    behaviors,
    id: id === undefined ? DEFAULT_ID : asId(id, "/id"),
    config,
    runtimeHandler: textIn(given, "runtimeHandler"),
    image: readImageConfig(given("image"), "/image"),
    rootfs: asFiles(given("rootfs"), "/rootfs"),
    hostFiles: asFiles(given("hostFiles"), "/hostFiles"),
    netnsPath: textIn(given, "netnsPath") || `${netnsFolder}/cni-00000000-0000-0000-0000-000000000000`,
    tempMountPath: textIn(given, "tempMountPath") || join(daemon.root, "tmpmounts", "containerd-mount0"),
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
  const given = givenIn(document, KEYS);
  checkGiven(given, "release");
  checkGiven(given, "config");
  return wholeOf(given, behaviorsOf(parseRelease(textIn(given, "release"))));
}

/**
 * Decodes a request document for a daemon that does what no release does.
 *
 * @param document A copy that {@linkcode plainData} made; its release does not matter.
 * @param behaviors What the daemon does.
 * @returns The request, defaults filled in.
 * @throws {CriSpecError} What {@linkcode decodeRequest} throws.
 */
export function readRequestAs(document: unknown, behaviors: Behaviors): SandboxRequest {
  const given = givenIn(document, KEYS);
  checkGiven(given, "config");
  return wholeOf(given, behaviors);
}

function wholeOf(given: Given, behaviors: Behaviors): SandboxRequest {
  const daemon = readDaemonConfig(given("daemon"), behaviors, "/daemon");
  const config = decodeConfig(given, daemon);
  const node = { behaviors, daemon, host: readHost(given("host"), "/host") };
  checkNode(node);
  return requestOf(given, node, config);
}

/** The parts of a request document that belong to the node. */
const NODE_KEYS = ["release", "daemon", "host"] as const;
/** Those that belong to the pod. */
const POD_KEYS = KEYS.filter((key) => !(NODE_KEYS as readonly string[]).includes(key));

/** What many requests share, as a document. */
export type NodeDocument = Pick<RequestDocument, "release" | "daemon" | "host">;

/** A request without what many requests share. */
export type NodeRequest = Omit<RequestDocument, "release" | "daemon" | "host">;

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
  const behaviors = behaviorsOf(parseRelease(textIn(given, "release")));
  const daemon = readDaemonConfig(given("daemon"), behaviors, "/daemon");
  const node = { behaviors, daemon, host: readHost(given("host"), "/host") };
  checkNode(node);
  return node;
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
