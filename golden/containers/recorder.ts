/**
 * Puts cases of containers to daemons whose pods run. Cases with the same daemon share a boot, cases with the same pod the pod.
 *
 * @module
 */

import { inFolder } from "../lab/daemon_config.ts";
import type { ContainerdBinaries } from "../lab/debian.ts";
import type { ContainerCase } from "./case.ts";
import { bootNode } from "./node.ts";
import { ContainerSession } from "./session.ts";
import type { RecordedContainer } from "./shared_recordings.ts";

/** How to record. */
export interface ContainerRecorderOptions {
  /** The programs to record. */
  readonly binaries: ContainerdBinaries;
  /** Path of the CRI protocol file. */
  readonly proto: string;
  /** How many daemons run side by side. */
  readonly jobs: number;
  /** Stops the recording. */
  readonly signal: AbortSignal;
  /** Told after each case. */
  readonly onCase?: (done: number) => void;
}

/**
 * Records cases.
 *
 * @param cases The cases.
 * @param options Programs, patience.
 * @returns The recorded cases in the order of their names.
 * @throws {CriSpecError} When a daemon does not do its work; nothing is left running.
 */
export async function recordContainers(
  cases: readonly ContainerCase[],
  options: ContainerRecorderOptions,
): Promise<readonly RecordedContainer[]> {
  const recorded: RecordedContainer[] = [];
  const groups = [...Map.groupBy(cases, ({ daemon }) => JSON.stringify(daemon)).values()];
  const worker = async (): Promise<void> => {
    for (let group = groups.shift(); group !== undefined && !options.signal.aborted; group = groups.shift()) {
      await recordGroup(group, options, (one) => {
        recorded.push(one);
        options.onCase?.(recorded.length);
      });
    }
  };
  const results = await Promise.allSettled(Array.from({ length: options.jobs }, worker));
  for (const result of results) if (result.status === "rejected") throw result.reason;
  options.signal.throwIfAborted();
  return recorded.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Puts cases of one configuration to a daemon, and to another one where a case ends it. */
async function recordGroup(
  group: readonly ContainerCase[],
  { binaries, proto, signal }: ContainerRecorderOptions,
  onRecorded: (one: RecordedContainer) => void,
): Promise<void> {
  const [first] = group;
  const keyOf = ({ pod, runtimeHandler, isStopped }: ContainerCase): string =>
    JSON.stringify([isStopped, runtimeHandler, pod]);
  const left = group.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  while (left.length > 0 && !signal.aborted) {
    const files = (folder: string) =>
      inFolder(
        Object.fromEntries(
          left.flatMap((one) => Object.entries(one.files).filter(([, file]) => typeof file === "string")),
        ) as Readonly<Record<string, string>>,
        folder,
      );
    const node = await bootNode({ binaries, proto, config: first!.daemon, files });
    const session = new ContainerSession(node);
    try {
      // A base spec may be one that no container starts with.
      if (Object.keys(first!.daemon).length === 0) await session.checkBundle();
      while (left.length > 0 && !signal.aborted && !session.isEnded) onRecorded(await session.record(left.shift()!));
    } finally {
      await session.close();
    }
  }
}
