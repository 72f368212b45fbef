/**
 * The request as a document.
 *
 * @module
 */

import { isRecord } from "../decode.ts";

/** The request as a document: plain JSON data. Everything but `release` and `config` has a default. */
export interface RequestDocument {
  /** The version that the daemon reports: `"1.7.24"`, `"v1.7.24"`, `"1.7.24~ds1"`. */
  readonly release: string;
  /**
   * Whether an unknown vendor build is modelled as its upstream release, which each answer then reports. Default:
   * `false`, such a build is refused.
   */
  readonly assumeUpstream?: boolean | null;
  /**
   * A CRI `PodSandboxConfig` in protobuf's JSON form: fields in `snake_case` or `lowerCamelCase`, enums by name or number, 64-bit
   * integers as numbers or strings.
   */
  readonly config: unknown;
  /**
   * The sandbox's id, which the daemon made; any text if a container's sandbox is unknown to the daemon. Default:
   * `0123456789abcdef`, four times.
   */
  readonly id?: string | null;
  /** The handler of the pod's RuntimeClass. Default: `""`, the daemon's default runtime. */
  readonly runtimeHandler?: string | null;
  /** The OCI `config` object of the pause image. Default: the Kubernetes project's, `/pause` as `65535:65535`. */
  readonly image?: unknown;
  /** The files of the pause image by path. Only `/etc/passwd`, `/etc/group` and links to them have an effect. Default: none. */
  readonly rootfs?: unknown;
  /** The node's files and devices that the request names, by path: seccomp profiles, sources of mounts, devices. Default: none. */
  readonly hostFiles?: unknown;
  /** The path of the network namespace that the daemon made. Default: a path of the daemon's form, with zeros. */
  readonly netnsPath?: string | null;
  /**
   * Where the daemon mounted the image to look up its user; only error texts have it. Default:
   * `<root>/tmpmounts/containerd-mount0`.
   */
  readonly tempMountPath?: string | null;
  /**
   * The tree of the daemon's `config.toml`, in a version that the release reads. `imports` are refused here; `--daemon FILE` merges
   * them. Default: an empty file, containerd's defaults.
   */
  readonly daemon?: unknown;
  /** The node's facts. Default: a plain node, {@linkcode DEFAULT_HOST}. */
  readonly host?: unknown;
  /** An app container of the pod: the answer is then that container's. Default: the answer is the sandbox's. */
  readonly container?: ContainerDocument | null;
  /**
   * What `cri-spec capture` found on the node in addition to the request, such as the real spec; a {@linkcode CapturedDocument}. It has no
   * effect on the answer. Default: the request was not captured.
   */
  readonly captured?: unknown;
}

/** What a captured request document has in addition to the request, for `cri-spec verify`. */
export interface CapturedDocument {
  /** The version of this record: 1. */
  readonly format: 1;
  /** The text of the real spec, as containerd stores it; redacted values have the same placeholders as in the request. */
  readonly spec: string;
  /** The text of the bundle's `config.json`, if it differs from the stored spec. */
  readonly bundle?: string;
  /** Present if the bundle was read and equals the stored spec. */
  readonly isBundleEqual?: true;
  /** When the sandbox or container was created: RFC 3339. */
  readonly createdAt?: string;
  /** When its stored spec was changed last, if that was after creation. */
  readonly updatedAt?: string;
  /** When the daemon's process was started. */
  readonly daemonStartedAt?: string;
  /** Present if the image's name now refers to another image than the snapshot's. */
  readonly isImageReplaced?: true;
  /** Programs of NRI plugins that the node has. */
  readonly nriPlugins?: readonly string[];
  /** Files of `hostFiles` that were changed after the creation. */
  readonly changedFiles?: readonly string[];
  /** Another tree of `config.toml` on the node, in addition to `daemon`, such as a file that the daemon has not loaded. */
  readonly otherDaemon?: unknown;
  /** How many values are replaced by placeholders; absent if there are none. */
  readonly redacted?: number;
  /** What could not be determined, or was changed in the request, in words. */
  readonly notes?: readonly string[];
  /** Parts of the node that are missing in this capture; absent for a complete capture. */
  readonly missing?: readonly string[];
}

/** An app container in a request document. Everything but `config` has a default. */
export interface ContainerDocument {
  /** A CRI `ContainerConfig` in protobuf's JSON form. */
  readonly config: unknown;
  /** The container's id, which the daemon made. Default: `fedcba9876543210`, four times. */
  readonly id?: string | null;
  /** The OCI `config` object of the image. Default: the node has no image by the name in `config`, and two or more of other names. */
  readonly image?: unknown;
  /** The files of the image by path: its users and groups, and those at the paths of its volumes. Default: none. */
  readonly rootfs?: unknown;
  /** The name by which containerd knows the image, for an annotation. Default: the name in `config`, normalised. */
  readonly imageName?: string | null;
  /** The image's id, a digest. Default: `sha256:` and 64 zeros. */
  readonly imageId?: string | null;
  /**
   * The directories `{path, hostPath}` that the daemon made for the image's `Volumes`, in the order of the spec. Default: paths of the
   * daemon's form; an error where their order has an effect.
   */
  readonly imageVolumes?: unknown;
  /** The sandbox's id in the request for the container, which may be its beginning. Default: the sandbox's `id`. */
  readonly sandboxId?: string | null;
  /** The `PodSandboxConfig` in the request for the container. Default: the sandbox's `config`. */
  readonly sandboxConfig?: unknown;
}

/** The parts that many requests share, as a document. */
export type NodeDocument = Pick<RequestDocument, "release" | "assumeUpstream" | "daemon" | "host">;

/** A request without the parts that many requests share. */
export type NodeRequest = Omit<RequestDocument, keyof NodeDocument>;

/** Whether a document, or a decoded request, has an app container. */
export function hasContainer(document: unknown): boolean {
  return isRecord(document) && Object.hasOwn(document, "container") && document["container"] !== null &&
    document["container"] !== undefined;
}

/**
 * A text of a document as it is printed, whatever the document has there.
 *
 * @param value The value, such as `release` or `id`.
 * @returns The text; that of a number or a boolean, and `""` for everything else.
 */
export function printedText(value: unknown): string {
  return ["string", "number", "bigint", "boolean"].includes(typeof value) ? String(value) : "";
}
