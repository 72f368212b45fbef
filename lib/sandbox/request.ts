/**
 * The request: everything that decides a sandbox's spec, as a document and decoded.
 *
 * @module
 */

import { type Behaviors, behaviorsOf } from "../containerd/behaviors.ts";
import { type DaemonConfig, decodeDaemonConfig } from "../containerd/config.ts";
import { parseRelease } from "../containerd/release.ts";
import type { PodSandboxConfig } from "../cri/config.ts";
import { decodePodSandboxConfig } from "../cri/decode.ts";
import { asMap, asRecord, asString, isRecord, unknownField, type UnknownRecord, wrongType } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { join } from "../oci/go_path.ts";
import { child, type Pointer } from "../oci/pointer.ts";
import { byteLength } from "../oci/utf8.ts";
import { type FileEntry, type Files, FileTree } from "../options/files.ts";
import { isKernelSince } from "../options/kernel.ts";
import { decodeHost, type Host } from "./host.ts";
import { decodeImageConfig, type ImageConfig } from "./image.ts";

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

function asId(value: unknown, path: Pointer): string {
  const id = asString(value, path);
  if (id === "") return DEFAULT_ID;
  if (id.length <= MAX_IDENTIFIER && IDENTIFIER.test(id)) return id;
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

const NO_FILES = new FileTree({});

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

/** A docker reference with a registry and a tag or digest. */
const FULL_REFERENCE = /^[^/]*[.:][^/]*\/[^@]*(?::[^/]+|@.+)$|^localhost\//;

/** Refuses a pause image whose name a few releases do not find again once it is there. */
function checkPauseImage(behaviors: Behaviors, { sandbox_image, setting }: DaemonConfig): void {
  const isLost = behaviors.has("pause-pull-in-cri") && !behaviors.has("pause-name-normalised");
  if (!isLost || FULL_REFERENCE.test(sandbox_image)) return;
  throw new CriSpecError("not-modelled", `Cannot tell how the daemon finds the pause image "${sandbox_image}"`, {
    path: setting("sandbox_image").path,
    hint: "name it with its registry and tag; some releases do not find other names",
  });
}

/** The longest that a tag, a length and a number are in protobuf, in bytes. */
const MAX_FIELD_BYTES = 16;

/** No less than the bytes that a value has in protobuf. */
function sizeBound(value: unknown, bytesOf: (text: string) => number): number {
  if (typeof value === "string") return MAX_FIELD_BYTES + bytesOf(value);
  if (typeof value !== "object" || value === null) return MAX_FIELD_BYTES;
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + sizeBound(item, bytesOf), MAX_FIELD_BYTES);
  let size = MAX_FIELD_BYTES;
  for (const key of Object.keys(value)) size += bytesOf(key) + sizeBound((value as UnknownRecord)[key], bytesOf);
  return size;
}

/** The path to the largest part of the largest part, and so on. */
function largestPart(value: unknown, path: Pointer): Pointer {
  if (typeof value !== "object" || value === null) return path;
  const parts = Object.entries(value).map(([key, part]) => ({
    key,
    part,
    size: key.length + sizeBound(part, (t) => t.length),
  }));
  const [largest] = parts.sort((a, b) => b.size - a.size);
  return largest === undefined ? path : largestPart(largest.part, child(path, largest.key));
}

/** Refuses a config that may be larger than the daemon's gRPC server takes. */
function checkSize(config: PodSandboxConfig, most: number): void {
  if (sizeBound(config, (text) => text.length * 3) <= most) return;
  const size = sizeBound(config, byteLength);
  if (size <= most) return;
  throw new CriSpecError("too-large", `Cannot send the config: it has about ${size} bytes, the daemon takes ${most}`, {
    path: largestPart(config, "/config"),
    hint: "the largest text is here; the daemon's limit is grpc.max_recv_message_size",
  });
}

/**
 * Decodes a request document.
 *
 * @param document Plain JSON data, see {@linkcode RequestDocument}; `null` stands for what is not told.
 * @returns The request, defaults filled in.
 * @throws {CriSpecError} Of kind `input` or `unknown`, with a JSON pointer into the document.
 */
export function decodeRequest(document: unknown): SandboxRequest {
  const record = asRecord(document, "");
  for (const key of Object.keys(record)) {
    if (!(KEYS as readonly string[]).includes(key)) throw unknownField(key, KEYS, "", "the request");
  }
  const given = (key: keyof RequestDocument): unknown =>
    Object.hasOwn(record, key) && record[key] !== null ? record[key] : undefined;
  const text = (key: keyof RequestDocument): string => {
    const value = given(key);
    return value === undefined ? "" : asString(value, `/${key}`);
  };
  for (const key of ["release", "config"] as const) {
    if (given(key) !== undefined) continue;
    throw new CriSpecError("missing-field", `Cannot read the request: it has no "${key}"`, { path: `/${key}` });
  }
  const behaviors = behaviorsOf(parseRelease(text("release")));
  const id = given("id");
  const daemon = decodeDaemonConfig(given("daemon"), behaviors, "/daemon");
  const config = decodePodSandboxConfig(given("config"), "/config");
  checkSize(config, daemon.max_recv_message_size);
  const host = decodeHost(given("host"), "/host");
  checkKernel(behaviors, daemon, host);
  checkPauseImage(behaviors, daemon);
  const netnsFolder = daemon.netns_mounts_under_state_dir ? join(daemon.criState, "netns") : "/var/run/netns";
  return {
    behaviors,
    id: id === undefined ? DEFAULT_ID : asId(id, "/id"),
    config,
    runtimeHandler: text("runtimeHandler"),
    image: decodeImageConfig(given("image"), "/image"),
    rootfs: asFiles(given("rootfs"), "/rootfs"),
    hostFiles: asFiles(given("hostFiles"), "/hostFiles"),
    netnsPath: text("netnsPath") || `${netnsFolder}/cni-00000000-0000-0000-0000-000000000000`,
    tempMountPath: text("tempMountPath") || join(daemon.root, "tmpmounts", "containerd-mount0"),
    daemon,
    host,
  };
}
