/**
 * The request as a document.
 *
 * @module
 */

/** The request as a document: plain JSON data. Everything but `release` and `config` has a default. */
export interface RequestDocument {
  /** What the daemon reports as its version: `"1.7.24"`, `"v1.7.24"`, `"1.7.24~ds1"`. */
  readonly release: string;
  /**
   * Whether a vendor's build that the model does not know is modelled as its upstream release; the answers rest on that. Default:
   * `false`, such a build is refused.
   */
  readonly assumeUpstream?: boolean | null;
  /** A CRI `PodSandboxConfig` in protobuf's JSON form. */
  readonly config: unknown;
  /**
   * The sandbox's id, that the daemon made; any text where a container asks for a sandbox that the daemon does not know. Default: 64
   * hexadecimal digits.
   */
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
  /** An app container of the pod, which is running then: with it the answer is the container's. Default: none. */
  readonly container?: ContainerDocument | null;
}

/** An app container in a request document. Everything but `config` has a default. */
export interface ContainerDocument {
  /** A CRI `ContainerConfig` in protobuf's JSON form. */
  readonly config: unknown;
  /** The container's id, that the daemon made. Default: 64 hexadecimal digits. */
  readonly id?: string | null;
  /** The image's OCI config object. Default: the node has no image by the name that `config` has, and two or more of other names. */
  readonly image?: unknown;
  /** The image's files by path: text, `{symlink}`, `{directory: true}` or `{file: true}`. Default: none. */
  readonly rootfs?: unknown;
  /** What containerd calls the image. Default: the name that `config` has, normalised. */
  readonly imageName?: string | null;
  /** The image's id, a digest. Default: `sha256:` and 64 zeros. */
  readonly imageId?: string | null;
  /** The directories `{path, hostPath}` that the daemon made for the image's `Volumes`, in the order of the spec. */
  readonly imageVolumes?: unknown;
  /** The sandbox's id as it is sent along, perhaps its beginning alone. Default: the sandbox's id. */
  readonly sandboxId?: string | null;
  /** The `PodSandboxConfig` that is sent along. Default: the sandbox's `config`. */
  readonly sandboxConfig?: unknown;
}

/** What many requests share, as a document. */
export type NodeDocument = Pick<RequestDocument, "release" | "assumeUpstream" | "daemon" | "host">;

/** A request without what many requests share. */
export type NodeRequest = Omit<RequestDocument, keyof NodeDocument>;
