/**
 * A process that makes or cleans up a bundle and is killed at a given call: run by the suite `kill_live.ts` as a program of its
 * own, for nothing survives SIGKILL.
 *
 * @module
 */

import { constants } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import {
  cleanupBundle,
  folderRootfs,
  makeBundle,
  nodeSystem,
  placeOf,
  planBundle,
  type System,
} from "../../../lib/bundle/mod.ts";
import type { RequestDocument } from "../../../lib/request/document.ts";

/** What happens at a call that changes something; it makes the call itself, or does not. */
export type Interruption = (name: string, call: () => Promise<unknown>, args: readonly unknown[]) => Promise<unknown>;

/** Whether a call changes nothing: a walk to a place. */
function isHarmless(name: string, args: readonly unknown[]): boolean {
  return name === "open" && ((args[1] as number) & (constants.O_CREAT | constants.O_WRONLY)) === 0;
}

/**
 * The machine, interrupted.
 *
 * @param interruption What happens at each call.
 * @param which Whether calls that change nothing are interrupted, too. Default: they are not.
 * @returns A machine that is Node's own otherwise.
 */
export function interruptedSystem(interruption: Interruption, which: "all" | "changes" = "changes"): System {
  const calls = Object.entries(nodeSystem()) as [string, (...args: readonly unknown[]) => Promise<unknown>][];
  return Object.fromEntries(calls.map(([name, call]) => [
    name,
    (...args: readonly unknown[]) =>
      which === "changes" && isHarmless(name, args) ? call(...args) : interruption(name, () => call(...args), args),
  ])) as unknown as System;
}

/** How a process ends at a call: behind it, in the middle of a write, or while a program runs. */
export type Moment = "behind" | "within";

function killed(): never {
  Deno.kill(Deno.pid, "SIGKILL");
  for (;;); // the signal is on its way
}

/** Ends this process at the n-th call. */
function killedAt(last: number, moment: Moment): Interruption {
  let count = 0;
  return async (name, call, args) => {
    if (++count < last) return await call();
    if (moment === "behind") await call();
    else if (name === "write") {
      const [file, bytes] = args as [FileHandle, Uint8Array];
      await file.write(bytes, 0, bytes.length >> 1);
    } else if (name === "run" || name === "hold") {
      void call();
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
    }
    killed();
  };
}

if (import.meta.main) {
  const [what, out, rootfs, request, last, moment] = Deno.args as [string, string, string, string, string, Moment];
  const place = await placeOf(out);
  const system = interruptedSystem(killedAt(Number(last), moment));
  const document = JSON.parse(request) as RequestDocument;
  if (what === "cleanup") await cleanupBundle(place, system);
  else await makeBundle(place, await planBundle(document, { place, rootfs: await folderRootfs(rootfs) }), system);
}
