/**
 * Puts random requests for containers to daemons of one release whose pods run, compares each answer with the model's, shrinks
 * the first difference.
 *
 * @module
 */

import { CriSpecError } from "../../lib/error.ts";
import { failure } from "../../lib/node/failure.ts";
import { simplerThan } from "../../props/arbitraries/minimal.ts";
import { compareTold, type Difference, type Model } from "../compare.ts";
import type { ShrinkOptions } from "../differential/shrink.ts";
import { shrink } from "../differential/shrink.ts";
import { type DifferentialOptions, type DifferentialResult, type Differing, Tally } from "../differential/tally.ts";
import { inFolder } from "../lab/daemon_config.ts";
import { isTree, type Tree } from "../lab/tree.ts";
import { BASE_CONTAINER, BASE_FILES, BASE_IMAGE, BASE_POD, BASE_ROOTFS, caseText, type ContainerCase } from "./case.ts";
import { bootNode } from "./node.ts";
import { type RandomContainer, randomContainers } from "./random.ts";
import { ContainerSession } from "./session.ts";
import type { RecordedContainer } from "./shared_recordings.ts";

/** A run. */
export type ContainerRunOptions = DifferentialOptions<Model<Tree>>;

/** A difference, and the smallest request that shows it. */
export interface FoundContainer {
  /** The request as it came at random. */
  readonly from: RandomContainer;
  /** Where daemon and model differed on that. */
  readonly firstDifferences: readonly Difference[];
  /** The smallest request. */
  readonly request: RandomContainer;
  /** Where they differ on that; nothing when they do so no longer. */
  readonly differences: readonly Difference[];
  /** How many steps led to it. */
  readonly steps: number;
  /** Whether nothing more can be left out. */
  readonly complete: boolean;
}

/** What a run found. */
export type ContainerRunResult = DifferentialResult<FoundContainer>;

/**
 * Makes a run.
 *
 * @param options The run.
 * @returns What it found.
 * @throws {CriSpecError} With code `live-daemon` when a request costs a daemon twice, or no daemon can be had.
 */
export async function containerDifferential(options: ContainerRunOptions): Promise<ContainerRunResult> {
  return await new Run(options).result();
}

/** Asks daemons, one at a time: another one for another configuration, and where one is lost. */
class Asker {
  readonly #options: ContainerRunOptions;
  #session: ContainerSession | undefined;
  #key = "";
  release = "";
  restarts = 0;

  constructor(options: ContainerRunOptions) {
    this.#options = options;
  }

  async ask(one: ContainerCase): Promise<RecordedContainer> {
    try {
      return await this.#ask(one);
    } catch (error) {
      this.#options.signal.throwIfAborted();
      if (!(error instanceof Error)) throw error;
      await this.close();
      this.restarts++;
    }
    try {
      return await this.#ask(one);
    } catch (cause) {
      this.#options.signal.throwIfAborted();
      await this.close();
      const text = caseText({ ...one, question: "Why is the daemon lost with this?" });
      throw failure(`Cannot ask a request: the daemon was lost with it twice: ${(cause as Error).message}\n${text}`, {
        cause,
      });
    }
  }

  async close(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    await session?.close();
  }

  async #ask(one: ContainerCase): Promise<RecordedContainer> {
    // What a daemon reads once, or watches.
    const read = Object.entries(one.files).filter(([path]) => /^\$DIR\/(?:specs|cdi)/.test(path));
    const key = JSON.stringify([one.daemon, read]);
    if (this.#session === undefined || this.#session.isEnded || this.#key !== key) {
      await this.close();
      const { binaries, proto, signal } = this.#options;
      signal.throwIfAborted();
      const texts = Object.entries(one.files).filter((entry): entry is [string, string] =>
        typeof entry[1] === "string"
      );
      const files = (folder: string) => inFolder(Object.fromEntries(texts), folder);
      const node = await bootNode({ binaries, proto, config: one.daemon, files });
      this.#session = new ContainerSession(node);
      this.#key = key;
      this.release = node.daemon.release;
    }
    const recorded = await this.#session.record(one);
    // A pod keeps the images that it has mounted, some of them by half.
    if (one.images.length > 0 && !this.#session.isEnded) await this.#session.endPod();
    return recorded;
  }
}

class Run {
  readonly #options: ContainerRunOptions;
  readonly #tally: Tally<RandomContainer>;

  constructor(options: ContainerRunOptions) {
    this.#options = options;
    this.#tally = new Tally(options);
  }

  async result(): Promise<ContainerRunResult> {
    const askers = Array.from({ length: this.#options.jobs }, () => new Asker(this.#options));
    const tally = this.#tally;
    const seconds = await tally.workOff(askers, randomContainers(this.#options), async (asker, requests) => {
      for (const request of requests) if (tally.matters(request)) await this.#judge(asker, request);
    });
    const found = tally.first === undefined ? undefined : await this.#shrunk(tally.first);
    const restarts = askers.reduce((sum, asker) => sum + asker.restarts, 0);
    const release = askers.find((asker) => asker.release !== "")?.release ?? "";
    return { release, ...tally.counts, seconds, restarts, found };
  }

  async #judge(asker: Asker, request: RandomContainer): Promise<void> {
    this.#tally.take(request, await asker.ask(request), this.#options.model);
  }

  async #shrunk({ request: from, differences: firstDifferences }: Differing<RandomContainer>): Promise<FoundContainer> {
    const { model, shrinkFor } = this.#options;
    const asker = new Asker(this.#options);
    const deadline = performance.now() + shrinkFor;
    const differencesOf = async (one: RandomContainer): Promise<readonly Difference[]> => {
      try {
        return compareTold(await asker.ask(one), model).differences;
      } catch (error) {
        if (error instanceof CriSpecError) return []; // a candidate that costs daemons is another matter
        throw error;
      }
    };
    const firstShowing: ShrinkOptions<RandomContainer>["firstShowing"] = async (candidates) => {
      for (const [index, one] of candidates.entries()) if ((await differencesOf(one)).length > 0) return index;
      return -1;
    };
    try {
      const isLate = () => performance.now() > deadline;
      const again = await differencesOf(from);
      if (again.length === 0) {
        return { from, firstDifferences, request: from, differences: [], steps: 0, complete: false };
      }
      const walk = await shrink(from, { simpler: simplerCases, firstShowing, width: 1, isLate });
      const { value: request, steps, complete } = walk;
      return { from, firstDifferences, request, differences: await differencesOf(request), steps, complete };
    } finally {
      await asker.close();
    }
  }
}

const USUAL: Readonly<Partial<Record<keyof ContainerCase, unknown>>> = {
  daemon: {},
  pod: BASE_POD,
  sent: {},
  mounts: {},
  image: BASE_IMAGE,
  rootfs: BASE_ROOTFS,
  container: BASE_CONTAINER,
  files: BASE_FILES,
};

/** What is one step simpler: a part that is as usual, then less of a part. */
function* simplerCases(one: RandomContainer): Iterable<RandomContainer> {
  const isUsual = (key: keyof ContainerCase): boolean => JSON.stringify(one[key]) === JSON.stringify(USUAL[key]);
  const keys = Object.keys(USUAL) as (keyof ContainerCase)[];
  for (const key of keys) if (!isUsual(key)) yield { ...one, [key]: USUAL[key] };
  for (const key of keys) {
    if (isUsual(key)) continue;
    for (const simpler of simplerThan(one[key])) {
      if (isAskable(key, simpler)) yield { ...one, [key]: simpler };
    }
  }
}

/** Leaves out what cannot be asked: a pod that does not run, a file that is none, a source outside of the daemon's folder. */
function isAskable(key: keyof ContainerCase, value: unknown): boolean {
  if (key === "pod") return false;
  if (key === "rootfs" || key === "files") {
    return Object.entries(value as Tree).every(([path, file]) =>
      /^(?:\/|\$DIR\/)./.test(path) &&
      (typeof file === "string" || (isTree(file) && Object.keys(file).length === 1 && file["directory"] !== false))
    );
  }
  if (key === "mounts") {
    return Object.entries(value as Tree).every(([path, kind]) => /^\$DIR\/./.test(path) && kind !== "");
  }
  if (key !== "container") return true;
  const mounts = (value as { readonly mounts?: readonly { readonly host_path?: string }[] }).mounts ?? [];
  return mounts.every(({ host_path = "" }) => host_path === "" || /^(?:\/|\/dev\/null|\$DIR\/.*)$/.test(host_path));
}
