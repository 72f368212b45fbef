/**
 * What a node answers, whoever asks it: a socket, or files that were saved.
 *
 * @module
 */

import type { RuntimeHandlerFeatures as HandlerFeatures } from "../request/host.ts";

export type { HandlerFeatures };

/** What the daemon says about itself. */
export interface VersionAnswer {
  /** `containerd`. */
  readonly name: string;
  /** The release or build, as it reports it: `1.7.24~ds1`. */
  readonly version: string;
}

/** What the daemon says about its state. */
export interface StatusAnswer {
  /** The JSON of the configuration that it runs with; absent where it is not known. */
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

/** What a sandbox or a container says about itself. */
export interface SubjectAnswer {
  /** Its id, as the answer has it. */
  readonly id: string;
  /** Whether it runs. */
  readonly isRunning: boolean;
  /** When it was created, in nanoseconds since 1970; absent where it is not known. */
  readonly createdAt?: bigint;
  /** Why the answer cannot be used, in words. */
  readonly fault?: string;
  /** The JSON behind `info`, as the daemon sent it. */
  readonly info: string;
  /** The handler of a sandbox; `""` for the default. */
  readonly handler?: string;
}

/** What an image says about itself. */
export interface ImageAnswer {
  /** Its id: the digest of its config. */
  readonly id: string;
  /** The names with a tag that it has. */
  readonly tags: readonly string[];
  /** The names with a digest that it has. */
  readonly digests: readonly string[];
  /** The JSON behind `info`. */
  readonly info: string;
}

/** What containerd stores of a sandbox or container. */
export interface StoredAnswer {
  /** The text of the spec. */
  readonly spec: string;
  /** When it was changed last, in nanoseconds since 1970. */
  readonly updatedAt?: bigint;
}

/** What can be asked about a node; nothing of it changes anything. Each question may fail. */
export interface NodeAnswers {
  /** What the daemon says about itself. */
  version(): Promise<VersionAnswer>;
  /** What the daemon says about its state. */
  status(): Promise<StatusAnswer>;
  /** The sandboxes that are ready. */
  sandboxes(): Promise<readonly ListedSandbox[]>;
  /** The containers that run. */
  containers(): Promise<readonly ListedContainer[]>;
  /** A sandbox; `undefined` if it was removed. */
  sandbox(id: string): Promise<SubjectAnswer | undefined>;
  /** A container; `undefined` if it was removed. */
  container(id: string): Promise<SubjectAnswer | undefined>;
  /** An image, by a name or id; `undefined` where the node does not have it. */
  image(name: string): Promise<ImageAnswer | undefined>;
  /** What is stored of a sandbox or container; `undefined` where that cannot be asked. */
  stored(id: string): Promise<StoredAnswer | undefined>;
  /** The chain id of the image that a snapshot was made from; `undefined` where that cannot be asked. */
  snapshotParent(snapshotter: string, key: string): Promise<string | undefined>;
}
