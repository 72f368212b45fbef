/**
 * Puts cases to daemons. Cases with the same daemon share a boot, cases with the same image share an import.
 *
 * @module
 */

import { bootDaemon, type Daemon, type Outcome } from "./lab/daemon.ts";
import { inFolder } from "./lab/daemon_config.ts";
import type { ContainerdBinaries } from "./lab/debian.ts";
import type { Case } from "./case.ts";
import type { RecordedCase } from "./recording.ts";

/** How to record. */
export interface RecorderOptions {
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

const IN_FLIGHT = 4;

/**
 * Records cases.
 *
 * @param cases The cases.
 * @param options Programs, patience.
 * @returns The recorded cases in the order of their names.
 * @throws {CriSpecError} When a daemon does not do its work; nothing is left running.
 */
export async function recordCases(cases: readonly Case[], options: RecorderOptions): Promise<readonly RecordedCase[]> {
  const recorded: RecordedCase[] = [];
  const groups = grouped(cases, (one) => JSON.stringify([one.daemon, one.daemonInUserNamespace]));
  await inParallel(groups, options.jobs, async (group) => {
    const [first] = group;
    if (first === undefined || options.signal.aborted) return;
    const { binaries, proto } = options;
    const userNamespace = first.daemonInUserNamespace;
    const daemon = await bootDaemon({ binaries, proto, config: first.daemon, userNamespace });
    try {
      for (const alike of grouped(group, (one) => JSON.stringify(one.image))) {
        options.signal.throwIfAborted();
        if (alike[0] !== undefined) await daemon.useImage(alike[0].image);
        await inParallel(alike, IN_FLIGHT, async (one) => {
          recorded.push(await recordCase(daemon, one));
          options.onCase?.(recorded.length);
        });
      }
    } finally {
      await daemon.close();
    }
  });
  options.signal.throwIfAborted();
  return recorded.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Puts one case to a daemon. */
export async function recordCase(daemon: Daemon, one: Case): Promise<RecordedCase> {
  const { config, hostFiles, runtimeHandler } = inFolder(one, daemon.folder);
  for (const [path, file] of Object.entries(hostFiles)) daemon.writeFile(path, file);
  const outcome = await daemon.ask(config, runtimeHandler);
  const request = {
    release: daemon.release,
    id: outcome.id,
    config,
    runtimeHandler,
    image: one.image.config,
    rootfs: one.image.rootfs,
    ...(Object.keys(hostFiles).length > 0 ? { hostFiles } : {}),
    netnsPath: outcome.kind === "spec" ? outcome.netnsPath : "",
    ...(outcome.kind === "refusal" && outcome.tempMountPath !== undefined
      ? { tempMountPath: outcome.tempMountPath }
      : {}),
    daemon: daemon.config,
    host: daemon.host,
  };
  return { name: one.name, request, answer: answerOf(outcome) };
}

function answerOf(outcome: Outcome): RecordedCase["answer"] {
  if (outcome.kind === "spec") return { spec: outcome.text };
  return { refusal: { stage: "RunPodSandbox", code: outcome.code, message: outcome.message } };
}

function grouped<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  return [...Map.groupBy(items, key).values()];
}

/** Works on the items, a few at a time; after a failure no further item is begun. */
async function inParallel<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  let failed = false;
  const worker = async () => {
    for (let item = items[next++]; item !== undefined && !failed; item = items[next++]) {
      try {
        await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: width }, worker));
  for (const result of workers) if (result.status === "rejected") throw result.reason;
}
