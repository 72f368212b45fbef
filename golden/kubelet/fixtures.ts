/**
 * The stored recordings of real kubelets; `store.ts` writes them.
 *
 * @module
 */

import type { RecordedCase } from "./replay.ts";

type Json = Readonly<Record<string, unknown>>;

/** The folder of the recordings. */
export const FIXTURES: URL = new URL("recordings/", import.meta.url);

/** The settings of a run: the same for all of its cases. */
export type StoredRun = Pick<
  RecordedCase,
  "kubernetes" | "run" | "apiServer" | "source" | "mirror" | "kubelet" | "node" | "runtime" | "apiNode"
>;

/** What a kubelet did. */
export type StoredOutcome = Partial<
  Pick<
    RecordedCase,
    | "podIPs"
    | "runPodSandbox"
    | "createContainer"
    | "updateContainerResources"
    | "containerIds"
    | "refusedByApi"
    | "refusedByKubelet"
    | "failed"
    | "events"
    | "live"
  >
>;

/** A pod, and what kubelets did with it. */
export interface StoredCase {
  readonly name: string;
  readonly pod: Json;
  readonly after?: RecordedCase["after"];
  readonly objects?: Json;
  readonly outcomes: readonly (StoredOutcome & { readonly runs: readonly string[] })[];
}

/** A value with its shared parts in place. */
function whole(value: unknown, parts: Json, made: Map<string, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => whole(part, parts, made));
  const name = (value as Json).$;
  if (typeof name === "string") {
    if (!made.has(name)) made.set(name, whole(parts[name], parts, made));
    return made.get(name);
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, whole(part, parts, made)]));
}

function read(name: string): unknown {
  return JSON.parse(Deno.readTextFileSync(new URL(name, FIXTURES)));
}

/** All recordings, each as it was made, but for what is random or of the moment. */
export function* recordings(): Generator<RecordedCase> {
  const parts = read("parts.json") as Json;
  const made = new Map<string, unknown>();
  const { images, runs } = whole(read("runs.json"), parts, made) as {
    readonly images: Json;
    readonly runs: Readonly<Record<string, StoredRun>>;
  };
  const names = [...Deno.readDirSync(new URL("cases/", FIXTURES))].map(({ name }) => name).toSorted();
  for (const file of names) {
    const { outcomes, ...stored } = read(`cases/${file}`) as Omit<StoredCase, "name">;
    const base = {
      ...stored,
      ...(stored.objects === undefined ? {} : { objects: whole(stored.objects, parts, made) as Json }),
    };
    for (const { runs: ids, ...outcome } of outcomes) {
      const did = whole(outcome, parts, made) as StoredOutcome;
      for (const id of ids) {
        const run = runs[id]!;
        const { after, objects, ...rest } = base;
        yield {
          name: file.replace(/\.json$/, ""),
          ...rest,
          ...run,
          images,
          ...(objects === undefined || run.apiServer === undefined ? {} : { objects }),
          ...(after === undefined || did.live === undefined && did.updateContainerResources === undefined
            ? {}
            : { after }),
          ...did,
        };
      }
    }
  }
}
