/**
 * Writes recordings of real kubelets as fixtures: `deno run --allow-read --allow-write golden/kubelet/store.ts FOLDER`.
 *
 * A case is a file with its manifest and the outcomes, each with the runs in which the kubelet did just that. Only what is random or
 * of the moment is replaced: UIDs, times, addresses of pods, ids of containers, the first id of user namespaces, the names of
 * termination logs, addresses of memory; variables, DNS options and the keys of maps are sorted. What many outcomes have
 * in common is in `parts.json`.
 *
 * @module
 */

import { parseArgs } from "node:util";
import { FIXTURES, type StoredCase, type StoredOutcome, type StoredRun } from "./fixtures.ts";
import { normalised, type RecordedCase } from "./replay.ts";

type Json = Readonly<Record<string, unknown>>;

const UID = "11111111-2222-4333-8444-555555555555";
const SEEN = "2026-11-28T00:00:00.000000000Z";
const ID_LENGTH = 64;
const HOST_ID = 131072;

/** Reasons of events that refuse a container. */
const CONTAINER_REASONS = ["Failed", "InspectFailed", "ErrImageNeverPull"];

/** Parts at least this long that stand in several places are shared. */
const LEAST_SHARED = 100;

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, part]) => [key, sorted(part)]),
  );
}

/** What was recorded, without what is random or of the moment. */
function anonymous(recorded: RecordedCase, outcome: StoredOutcome): StoredOutcome {
  let text = JSON.stringify(outcome);
  const metadata = recorded.runPodSandbox?.[0]?.config.metadata as { readonly uid?: string } | undefined;
  const stated = (recorded.pod.metadata as { readonly uid?: string } | undefined)?.uid;
  const uid = metadata?.uid ?? (recorded.live?.metadata as { readonly uid?: string } | undefined)?.uid;
  if (uid !== undefined && uid !== stated) {
    const isStatic = !uid.includes("-");
    const shown = isStatic ? UID.replaceAll("-", "") : UID;
    text = text.replaceAll(uid, shown).replaceAll(uid.replaceAll("-", "_"), shown.replaceAll("-", "_"));
  }
  for (const ip of recorded.podIPs ?? []) {
    const pattern = new RegExp(`(?<![0-9a-f.:])${ip.replaceAll(".", "\\.")}(?![0-9a-f.:])`, "g");
    text = text.replace(pattern, ip.includes(":") ? "fd00:10:244::2" : "10.244.0.2");
  }
  for (const [index, { id }] of (recorded.containerIds ?? []).entries()) {
    text = text.replaceAll(id, String(index + 1).repeat(ID_LENGTH));
  }
  return JSON.parse(
    text.replace(/("kubernetes\.io\/config\.seen":)"[^"]*"/g, `$1"${SEEN}"`)
      .replace(/"host_id":\d+/g, `"host_id":${HOST_ID}`)
      .replace(/0x[0-9a-f]{8,}/g, "0xc000000000"),
  ) as StoredOutcome;
}

/** What a kubelet did in one run. */
function outcomeOf(recorded: RecordedCase): StoredOutcome {
  const { runPodSandbox, createContainer, updateContainerResources, containerIds, podIPs } = recorded;
  const { refusedByApi, refusedByKubelet, failed, events = [], after } = recorded;
  const requests = (all: RecordedCase["createContainer"]): RecordedCase["createContainer"] =>
    all?.map(({ config, ...rest }) => ({ config: normalised(config), ...rest }));
  const isRefused = refusedByApi === undefined && refusedByKubelet === undefined && failed?.reason === undefined;
  const kept = runPodSandbox === undefined && isRefused
    ? events
    : events.filter(({ reason }) => CONTAINER_REASONS.includes(reason));
  const all = {
    podIPs,
    runPodSandbox: requests(runPodSandbox),
    createContainer: requests(createContainer),
    updateContainerResources,
    containerIds,
    refusedByApi,
    refusedByKubelet,
    failed: failed?.reason === undefined ? undefined : failed,
    events: kept.length === 0
      ? undefined
      : kept.map(({ type, reason, message, field }) => ({ type, reason, message, field })),
    // The ephemeral containers of a pod are in what the API server prints of it.
    live: after?.ephemeral === undefined ? undefined : { ...recorded.live, status: { qosClass: qosClassOf(recorded) } },
  };
  const outcome = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return sorted(anonymous(recorded, outcome as StoredOutcome)) as StoredOutcome;
}

function qosClassOf({ live }: RecordedCase): unknown {
  return (live?.status as { readonly qosClass?: string } | undefined)?.qosClass;
}

function runOf(
  { kubernetes, run, apiServer, source, mirror, kubelet, node, runtime, apiNode }: RecordedCase,
): StoredRun {
  // What a machine's builder adds to the kernel's version decides nothing.
  const kernel = String(node.kernel).replace(/-.*/, "");
  const all = { kubernetes, run, apiServer, source, mirror, kubelet, node: { ...node, kernel }, runtime, apiNode };
  return sorted(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))) as StoredRun;
}

/** Replaces parts that stand in several places by their names. */
class Parts {
  readonly #counts = new Map<string, number>();
  readonly #names = new Map<string, string>();
  readonly #numbers = new Map<string, number>();
  readonly shared: Record<string, unknown> = {};

  count(value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    const text = JSON.stringify(value);
    if (text.length >= LEAST_SHARED) {
      const count = (this.#counts.get(text) ?? 0) + 1;
      this.#counts.set(text, count);
      // What is in a part that is there already is only there once.
      if (count > 1) return;
    }
    for (const part of Object.values(value)) this.count(part);
  }

  /** The value with names in place of shared parts; `key` names a part. */
  replace(value: unknown, key: string): unknown {
    if (typeof value !== "object" || value === null) return value;
    const text = JSON.stringify(value);
    const inside = (): unknown =>
      Array.isArray(value)
        ? value.map((part) => this.replace(part, key))
        : Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.replace(part, name)]));
    if ((this.#counts.get(text) ?? 0) < 2) return inside();
    const known = this.#names.get(text);
    if (known !== undefined) return { $: known };
    const base = key.replace(/[^A-Za-z_]/g, "") || "part";
    const number = (this.#numbers.get(base) ?? 0) + 1;
    this.#numbers.set(base, number);
    const name = `${base}-${number}`;
    this.#names.set(text, name);
    this.shared[name] = inside();
    return { $: name };
  }
}

function collect(folder: string): {
  readonly cases: ReadonlyMap<string, { readonly base: Json; readonly outcomes: Map<string, string[]> }>;
  readonly runs: Record<string, StoredRun>;
  readonly images: Record<string, unknown>;
} {
  const cases = new Map<string, { readonly base: Record<string, unknown>; readonly outcomes: Map<string, string[]> }>();
  const runs: Record<string, StoredRun> = {};
  const images: Record<string, unknown> = {};
  const files = [...Deno.readDirSync(folder)].map(({ name }) => name).filter((name) => name.endsWith(".ndjson"))
    .toSorted();
  for (const line of files.flatMap((file) => Deno.readTextFileSync(`${folder}/${file}`).trim().split("\n"))) {
    const recorded = JSON.parse(line) as RecordedCase;
    const id = `${recorded.kubernetes}/${recorded.run}`;
    runs[id] = { ...runs[id], ...runOf(recorded) };
    Object.assign(images, recorded.images);
    const one = cases.get(recorded.name) ?? { base: {}, outcomes: new Map<string, string[]>() };
    cases.set(recorded.name, one);
    const same = { pod: recorded.pod, after: recorded.after, objects: recorded.objects };
    for (const [key, value] of Object.entries(same)) {
      if (value === undefined) continue;
      if (one.base[key] !== undefined && JSON.stringify(one.base[key]) !== JSON.stringify(value)) {
        throw new Error(`${recorded.name}: ${key} is another one in ${id}`);
      }
      one.base[key] = value;
    }
    const outcome = JSON.stringify(outcomeOf(recorded));
    one.outcomes.set(outcome, [...one.outcomes.get(outcome) ?? [], id]);
  }
  return { cases, runs, images };
}

if (import.meta.main) {
  const { positionals: [folder] } = parseArgs({ args: Deno.args, allowPositionals: true });
  if (folder === undefined) throw new Error("name the folder of the recordings");
  const { cases, runs, images } = collect(folder);
  const stored = [...cases].toSorted(([a], [b]) => a < b ? -1 : 1).map(([name, { base, outcomes }]) =>
    ({
      name,
      ...base,
      outcomes: [...outcomes].map(([outcome, ids]) => ({ runs: ids, ...JSON.parse(outcome) })),
    }) as unknown as StoredCase
  );
  const parts = new Parts();
  for (const { outcomes, objects } of stored) {
    parts.count(objects);
    for (const { runs: _, ...outcome } of outcomes) parts.count(outcome);
  }
  for (const run of Object.values(runs)) parts.count(run);
  const write = (name: string, value: unknown): void =>
    Deno.writeTextFileSync(new URL(name, FIXTURES), `${JSON.stringify(value, null, 1)}\n`);
  Deno.mkdirSync(new URL("cases/", FIXTURES), { recursive: true });
  for (const { name, outcomes, objects, ...base } of stored) {
    const shared = objects === undefined ? {} : { objects: parts.replace(objects, "objects") };
    const replaced = outcomes.map(({ runs: ids, ...outcome }) => ({
      runs: ids,
      ...Object.fromEntries(Object.entries(outcome).map(([key, value]) => [key, parts.replace(value, key)])),
    }));
    write(`cases/${name}.json`, { ...base, ...shared, outcomes: replaced });
  }
  write("runs.json", {
    images,
    runs: Object.fromEntries(Object.entries(runs).map(([id, run]) => [id, parts.replace(run, "run")])),
  });
  write("parts.json", parts.shared);
}
