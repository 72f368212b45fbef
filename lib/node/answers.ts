/**
 * What a node answers, whoever asks it: a socket, or files that were saved.
 *
 * @module
 */

import type { RuntimeHandlerFeatures as HandlerFeatures } from "../request/host.ts";

export type { HandlerFeatures };

/** The daemon's name and version. */
export interface VersionAnswer {
  /** `containerd`. */
  readonly name: string;
  /** The release or build, as it reports it: `1.7.24~ds1`. */
  readonly version: string;
}

/** The daemon's status. */
export interface StatusAnswer {
  /** The JSON of the configuration that it runs with; absent if unknown. */
  readonly config?: string;
  /** The features of its runtimes, by handler; absent if the release does not report them. */
  readonly handlers?: Readonly<Record<string, HandlerFeatures | null>>;
}

/** A running sandbox of a list. */
export interface ListedSandbox {
  /** Its id. */
  readonly id: string;
  /** The pod's name. */
  readonly name: string;
  /** The pod's namespace. */
  readonly namespace: string;
}

/** A running container of a list. */
export interface ListedContainer {
  /** Its id. */
  readonly id: string;
  /** The id of its sandbox. */
  readonly sandboxId: string;
  /** Its name. */
  readonly name: string;
}

/** The status of a sandbox or a container. */
export interface SubjectAnswer {
  /** Its id, as the answer has it. */
  readonly id: string;
  /** Whether it runs. */
  readonly isRunning: boolean;
  /** When it was created, in nanoseconds since 1970; absent if unknown. */
  readonly createdAt?: bigint;
  /** Why the answer cannot be used, in words. */
  readonly fault?: string;
  /** The JSON of `info`, as the daemon sent it. */
  readonly info: string;
  /** The handler of a sandbox; `""` for the default. */
  readonly handler?: string;
}

/** The status of an image. */
export interface ImageAnswer {
  /** Its id: the digest of its config. */
  readonly id: string;
  /** The names with a tag that it has. */
  readonly tags: readonly string[];
  /** The names with a digest that it has. */
  readonly digests: readonly string[];
  /** The JSON of `info`. */
  readonly info: string;
}

/** What containerd stores of a sandbox or container. */
export interface StoredAnswer {
  /** The text of the spec. */
  readonly spec: string;
  /** When it was changed last, in nanoseconds since 1970. */
  readonly updatedAt?: bigint;
}

/** Queries about a node; none changes anything, each may fail. */
export interface NodeAnswers {
  /** The daemon's name and version. */
  version(): Promise<VersionAnswer>;
  /** The daemon's status. */
  status(): Promise<StatusAnswer>;
  /** The sandboxes that are ready. */
  sandboxes(): Promise<readonly ListedSandbox[]>;
  /** The containers that run. */
  containers(): Promise<readonly ListedContainer[]>;
  /** A sandbox; `undefined` if it was removed. */
  sandbox(id: string): Promise<SubjectAnswer | undefined>;
  /** A container; `undefined` if it was removed. */
  container(id: string): Promise<SubjectAnswer | undefined>;
  /** An image, by a name or id; `undefined` if the node does not have it. */
  image(name: string): Promise<ImageAnswer | undefined>;
  /** What is stored of a sandbox or container; `undefined` if that cannot be queried. */
  stored(id: string): Promise<StoredAnswer | undefined>;
  /** The chain id of the image that a snapshot was made from; `undefined` if that cannot be queried. */
  snapshotParent(snapshotter: string, key: string): Promise<string | undefined>;
}
