/**
 * When a daemon that boots counts as booted, and other things that a daemon does in its own time.
 *
 * @module
 */

import { failure, pause } from "../../lib/node/failure.ts";

/** What can be seen of a daemon that boots. */
export interface BootSigns {
  /** Whether it will never be ready. */
  hopeless(): boolean;
  /** Its process id, or undefined as long as the script beside it has not left it. */
  pid(): Promise<number | undefined>;
  /** The release that its CRI service reports, or undefined as long as the service does not answer. */
  release(): Promise<string | undefined>;
}

/** What is known of a daemon once it is booted. */
export interface Booted {
  /** Its process id. */
  readonly pid: number;
  /** The release or build that it reports. */
  readonly release: string;
}

/** How to wait, in milliseconds. */
export interface ReadyOptions {
  /** How long at most. */
  readonly timeout: number;
  /** How long between two looks. */
  readonly interval: number;
}

/**
 * Waits until a daemon answers and its process id is known. On a busy machine the daemon can answer before the script beside
 * it has left the process id, so one of the two is not enough.
 *
 * @param signs What can be seen of it.
 * @param options How to wait.
 * @returns What is known of it then, or undefined when it is hopeless or too late.
 */
export async function untilBooted(signs: BootSigns, { timeout, interval }: ReadyOptions): Promise<Booted | undefined> {
  const deadline = performance.now() + timeout;
  while (!signs.hopeless() && performance.now() < deadline) {
    await pause(interval);
    const pid = await signs.pid();
    const release = pid === undefined ? undefined : await signs.release();
    if (pid !== undefined && release !== undefined) return { pid, release };
  }
  return undefined;
}

/** The longest wait for something that a daemon does by itself, in milliseconds: on a busy machine it may take long. */
const LONGEST_WAIT = 60_000;

/**
 * Waits until a daemon has done something that nothing announces.
 *
 * @param holds Whether it has.
 * @param what What is waited for, for the error.
 * @throws {CriSpecError} `live-daemon` when it has not after a minute.
 */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = performance.now() + LONGEST_WAIT;
  while (!(await holds())) {
    if (performance.now() > deadline) throw failure(`Cannot continue: ${what} is not seen after ${LONGEST_WAIT} ms`);
    await pause(20);
  }
}
