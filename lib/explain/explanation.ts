/**
 * Explanations: where every part of a sandbox's spec comes from, as a record for people and machines.
 *
 * @module
 */

import { checkArgument, relyingOn } from "../argument.ts";
import { BEHAVIORS } from "../containerd/behavior_table.ts";
import { BEHAVIOR_TYPES, type BehaviorId } from "../containerd/behaviors.ts";
import { shorten, wrongType } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { nearest } from "../nearest.ts";
import { plainData } from "../plain.ts";
import { child, isWithin, type Pointer } from "../pointer.ts";
import { Locator } from "../request/respell.ts";
import type { Omission, Reason } from "../plan/step.ts";
import { unsetAt } from "../plan/unset.ts";
import { ORIGIN } from "./mark.ts";
import { type Place, type Places, placesOf } from "./place.ts";
import type { Explanation } from "./release_diff.ts";
import {
  findNode,
  hasPath,
  isWithinKeyed,
  keyedOf,
  lookUp,
  nodesOf,
  type SpecNode,
  specSteps,
} from "../oci/spec_path.ts";
import { isMade, type SpecTrace, type Trace, type TracedRefusal } from "./trace.ts";

/** An input that a part of the spec came from. */
export interface ExplainedInput {
  /** JSON pointer into the request, in the document's own spelling. */
  readonly path: Pointer;
  /** Whether the document has it; otherwise its default applies. */
  readonly given: boolean;
}

/** A reason in full. */
export interface ExplainedReason {
  /** What decided. */
  readonly kind: Reason["kind"];
  /** The reason in one line. */
  readonly text: string;
  /** A further condition; absent if there is none. */
  readonly condition?: string;
  /** The inputs that decided, the most important first. */
  readonly inputs: readonly ExplainedInput[];
  /** The behaviors of the release that decided. */
  readonly behaviors: readonly BehaviorId[];
  /** Behaviors that the release lacks and that would change this. */
  readonly lacks: readonly BehaviorId[];
}

/** A part of the spec, with everything below it that has no explanation of its own. */
export interface ExplainedPlace {
  /** JSON pointer into the spec. */
  readonly path: Pointer;
  /** The path for people, with keys instead of indexes: `mounts[/dev/shm]/options`. */
  readonly keyed: string;
  /** The value. */
  readonly value: unknown;
  /** The Go identifier of the step that changed it last; `oci.populateDefaultUnixSpec` for the default spec. */
  readonly by: string;
  /** Why it has this value. */
  readonly reason: ExplainedReason;
  /** The steps that changed it before, in order. */
  readonly earlier: readonly string[];
}

/** Something that was removed from the spec or left out of it. */
export interface ExplainedOmission {
  /** Where it would be: a JSON pointer with the keys of `mounts` and `namespaces` instead of indexes; `""` for nowhere. */
  readonly path: Pointer;
  /** The path for people, with keys instead of indexes. */
  readonly keyed: string;
  /** What removed it or was left out: a Go identifier, or a field of the request that has no effect. */
  readonly by: string;
  /** Whether the spec has a value at the path anyway. */
  readonly isThere: boolean;
  /** Whether it is a field of the request that has no effect; otherwise it is a Go identifier. */
  readonly isField: boolean;
  /** Why. */
  readonly reason: ExplainedReason;
}

/** Where each part of a spec comes from. */
export interface SandboxExplanation {
  /** The release. */
  readonly release: string;
  /** The parts of the spec, in the order of its fields; empty if the request is refused. */
  readonly places: readonly ExplainedPlace[];
  /** What steps removed. */
  readonly removed: readonly ExplainedOmission[];
  /** What was left out. */
  readonly omitted: readonly ExplainedOmission[];
  /** The refusal, and what refused; absent if there is a spec. */
  readonly refusal?: TracedRefusal;
  /** The behaviors that the reasons name, in the order of the behavior table. */
  readonly behaviors: readonly Explanation[];
}

/** What most reasons have of inputs, of behaviors and of earlier steps. */
const NONE: readonly never[] = Object.freeze([]);

/** Where each behavior stands in the table. */
const PLACES_IN_TABLE: ReadonlyMap<BehaviorId, number> = new Map(BEHAVIORS.map(({ id }, at) => [id, at]));

function behaviorsOf(reason: Reason): readonly BehaviorId[] {
  const { behaviors = NONE } = reason;
  return reason.kind === "behavior" ? [reason.behavior, ...behaviors] : behaviors;
}

/** Spells reasons out, each once. */
export class Reasons {
  readonly #document: Locator;
  readonly #known = new Map<Reason, ExplainedReason>();

  /**
   * For one request.
   *
   * @param document The document that pointers lead into.
   */
  constructor(document: unknown) {
    this.#document = new Locator(document);
  }

  /**
   * Spells a reason out.
   *
   * @param reason The reason.
   * @returns The same record for the same reason.
   */
  of(reason: Reason): ExplainedReason {
    let explained = this.#known.get(reason);
    if (explained === undefined) this.#known.set(reason, explained = this.#explain(reason));
    return explained;
  }

  #explain(reason: Reason): ExplainedReason {
    const { kind, text, condition, lacks = NONE } = reason;
    const inputs = this.#inputsOf(reason);
    const behaviors = behaviorsOf(reason);
    return condition === undefined
      ? { kind, text, inputs, behaviors, lacks }
      : { kind, text, condition, inputs, behaviors, lacks };
  }

  #inputsOf(reason: Reason): readonly ExplainedInput[] {
    const { inputs = NONE } = reason;
    if (reason.kind !== "input" && inputs.length === 0) return NONE;
    const found: ExplainedInput[] = [];
    if (reason.kind === "input") found.push(this.#document.locate(reason.input));
    for (const pointer of inputs) found.push(this.#document.locate(pointer));
    return found;
  }
}

function nameOf(trace: SpecTrace, step: number): string {
  return step === ORIGIN ? trace.origin.name : trace.steps[step]!.step.name;
}

/** What is known of a spec. */
type Known = Omit<SandboxExplanation, "release" | "behaviors">;

/** The parts of a trace that are explained: all, or some. */
interface Parts extends Omit<Places, "visited"> {
  /** What was left out. */
  readonly omissions: readonly Omission[];
}

/**
 * Explains the whole spec of a trace, for who has its places already.
 *
 * @param trace The trace.
 * @param placed The places of its spec.
 * @returns Where each part comes from, in the order of the places, what was removed and what was left out.
 */
export function explainPlaces(trace: SpecTrace, { places, removed }: Places): Known {
  return explainParts(trace, { places, removed, omissions: trace.omissions });
}

function explainParts(trace: SpecTrace, { places, removed, omissions }: Parts): Known {
  const reasons = new Reasons(trace.document);
  const place = ({ path, keyed, value, steps, reason }: Place): ExplainedPlace => ({
    path,
    keyed,
    value,
    by: nameOf(trace, steps.at(-1)!),
    reason: reasons.of(reason),
    earlier: steps.length === 1 ? NONE : steps.slice(0, -1).map((step) => nameOf(trace, step)),
  });
  return {
    places: places.map(place),
    removed: removed.map(({ path, keyed, steps, reason }) => ({
      path,
      keyed,
      by: nameOf(trace, steps.at(-1)!),
      isThere: false,
      isField: false,
      reason: reasons.of(reason),
    })),
    omitted: omissions.map(({ name, path, reason, isField = false }) => {
      const { keyed, isThere } = lookUp(trace.spec, path);
      return { path, keyed, by: name, isThere: path !== "" && isThere, isField, reason: reasons.of(reason) };
    }),
  };
}

/** Narrows to a part that the spec has: the part, what is below it, and what was omitted in its parents. */
function narrowTo({ path, keyPath, keyed, value }: SpecNode, { places, removed, omissions }: Parts): Parts {
  const isAbout = (other: { readonly path: Pointer }): boolean =>
    isWithin(other.path, keyPath) || (other.path !== "" && isWithin(keyPath, other.path));
  return {
    places: places.flatMap((place) => {
      if (isWithin(place.path, path)) return [place];
      return isWithin(path, place.path) ? [{ ...place, path, keyed, value }] : [];
    }),
    removed: removed.filter(isAbout),
    omissions: omissions.filter(isAbout),
  };
}

/** Narrows to a part that the spec does not have: what was left out there, below it or around it. */
function narrowToAbsent(at: string, { spec }: SpecTrace, { removed, omissions }: Parts): Parts {
  const isAbout = (path: Pointer, keyed: string, isThere: boolean): boolean => {
    if (path === "") return false;
    if (isWithin(path, at) || isWithinKeyed(keyed, at)) return true;
    return !isThere && (isWithin(at, path) || isWithinKeyed(at, keyed));
  };
  return {
    places: [],
    removed: removed.filter(({ path, keyed }) => isAbout(path, keyed, false)),
    omissions: omissions.filter(({ path }) => {
      const { keyed, isThere } = lookUp(spec, path);
      return isAbout(path, keyed, isThere);
    }),
  };
}

function unknownPath(at: string, { spec }: SpecTrace, { removed, omissions }: Parts): CriSpecError {
  const omitted = omissions.map(({ path }) => ({ path, keyed: keyedOf(path) }));
  const forms = [...nodesOf(spec), ...removed, ...omitted];
  const isPointer = at.startsWith("/");
  const near = nearest(at, new Set(forms.map(({ path, keyed }) => (isPointer ? path : keyed))));
  const shown = JSON.stringify(shorten(at));
  return new CriSpecError(
    "unknown-path",
    `Cannot explain ${shown}: it is not in the spec, and no step concerns it`,
    {
      hint: near === undefined || near === ""
        ? "pass a JSON pointer into config.json, or a path as explain prints it"
        : `did you mean ${near}?`,
    },
  );
}

/** What is said of a path that the spec does not have, where no step and no omission is about it alone. */
function explainUnset(
  at: string,
  trace: SpecTrace,
  { omissions }: Parts,
): readonly ExplainedOmission[] {
  const { spec, unset, document } = trace;
  const steps = specSteps(at);
  const row = steps === undefined
    // Sections of other platforms are not fields of the record.
    ? unset.find(({ path }) => path === at || path === `/${at}`)
    : unsetAt(unset, steps, (path) => hasPath(spec, path));
  if (row === undefined) return [];
  const path = steps?.reduce(child, "") ?? row.path;
  const reason = new Reasons(document).of(row.reason);
  const keyed = at.startsWith("/") ? keyedOf(path) : at;
  const own = { path, keyed, by: row.name, isThere: false, isField: false, reason };
  if (!row.isInside) return [own];
  // What was left out of the value that does not have it, as far as that is about all of the value.
  const around = omissions.filter((omission) => omission.path === row.path);
  return [...explainParts(trace, { places: [], removed: [], omissions: around }).omitted, own];
}

/** Explains a part of the spec, or its absence: what is explained is looked for first. */
function explainPart(trace: SpecTrace, at: string, all: Parts): Known {
  const node = findNode(trace.spec, at) ?? findNode(trace.spec, `/${at}`);
  if (node !== undefined) return explainParts(trace, narrowTo(node, all));
  const absent = narrowToAbsent(at, trace, all);
  if (absent.removed.length + absent.omissions.length > 0) return explainParts(trace, absent);
  const omitted = explainUnset(at, trace, all);
  if (omitted.length === 0) throw unknownPath(at, trace, all);
  return { places: [], removed: [], omitted };
}

/** The behaviors that an explanation names, in the order of their table. */
export function behaviorsIn({ places, removed, omitted }: Known): readonly Explanation[] {
  const named = new Set<BehaviorId>();
  for (const parts of [places, removed, omitted]) {
    for (const { reason: { behaviors, lacks } } of parts) {
      for (const id of behaviors) named.add(id);
      for (const id of lacks) named.add(id);
    }
  }
  return [...named].map((id) => PLACES_IN_TABLE.get(id)!).sort((a, b) => a - b).map((at) => {
    const { id, summary, pull } = BEHAVIORS[at]!;
    return { id, summary, pull };
  });
}

/**
 * Explains a traced request.
 *
 * @example Why a pod with a user namespace cannot start, and why it can
 * ```ts
 * import { explainTrace, traceSandbox } from "@cri-spec/cri-spec/explain";
 * import { assertEquals } from "@std/assert";
 *
 * const ids = [{ host_id: 100000, container_id: 0, length: 65536 }];
 * const request = {
 *   config: {
 *     metadata: { name: "web" },
 *     linux: { security_context: { namespace_options: { userns_options: { mode: "POD", uids: ids, gids: ids } } } },
 *   },
 *   daemon: { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_unprivileged_icmp: true } } },
 * };
 * const at = "linux/sysctl[net.ipv4.ping_group_range]";
 * const before = explainTrace(traceSandbox({ ...request, release: "1.7.2" }), at);
 * assertEquals(before.places[0]?.by, "customopts.WithSysctls");
 * assertEquals(before.places[0]?.reason.lacks, ["ping-range-userns"]);
 * const after = explainTrace(traceSandbox({ ...request, release: "1.7.3" }), at);
 * assertEquals(after.places, []);
 * assertEquals(after.omitted[0]?.reason.text, "the pod has a user namespace");
 * ```
 *
 * @param trace The trace.
 * @param at The part of the spec to explain, with everything below it: a JSON pointer, or a path with keys. Default: all.
 * @returns The explanation; only the refusal if the request is refused.
 * @throws {CriSpecError} `wrong-type` for a path that is not a text, `unknown-path` for a path that the spec does not have and that no step is about.
 */
export function explainTrace(trace: Trace, at: string = ""): SandboxExplanation {
  if (!isMade(trace)) checkArgument(trace, "trace", { request: { behaviors: BEHAVIOR_TYPES } });
  if (typeof at !== "string") throw wrongType(at, "a path", "");
  const { version: release } = trace.request.behaviors.release;
  if ("refusal" in trace) {
    return { release, places: [], removed: [], omitted: [], refusal: trace.refusal, behaviors: [] };
  }
  const all: Parts = { ...placesOf(trace), omissions: trace.omissions };
  const known = knownOf(trace, at, all);
  return { release, ...known, behaviors: behaviorsIn(known) };
}

function knownOf(trace: SpecTrace, at: string, all: Parts): Known {
  return relyingOn(
    () => at === "" ? explainParts(trace, all) : explainPart(trace, at, all),
    () => plainData(trace.document),
  );
}
