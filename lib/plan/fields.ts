/**
 * What each field of a request does to the spec: the table that a subject has of its request.
 *
 * Of every field it says one of three things. It decides: another value may give another spec or a refusal. It passes through:
 * the spec has its text somewhere, and is otherwise the same whatever the text. Or it has no effect. `explain` takes from it
 * what has no effect; what is remembered of many requests takes from it which requests have the same spec but for some texts.
 *
 * @module
 */

import type { Message } from "../cri/message.ts";
import { isRecord } from "../decode.ts";
import { frozen } from "../frozen.ts";
import { type Pointer, stepsOf } from "../pointer.ts";
import type { Node } from "../request/node.ts";
import type { PodRequest } from "../request/pod_request.ts";
import { because } from "./reason.ts";
import type { Omission } from "./step.ts";

/** What a field, or an entry of a map, does to the spec. */
export type Effect = "decides" | "passes" | "none";

/** A text in three: what passes through, and what stands around it and decides. */
export type Passing = readonly [before: string, passed: string, after: string];

/** Returns what of a text, or of a number's text, passes through; `undefined` for one of which all decides. */
export type PassingPart = (text: string) => Passing | undefined;

/** Returns what an entry of a map does to the spec. */
export type EntryEffect = (key: string, value: string) => Effect;

/** The entries of a map of texts, which are not all of one effect; the keys of those with an effect decide. */
export interface Entries {
  /** What an entry does on some node. */
  readonly on: (node: Node) => EntryEffect;
  /** A map with more entries decides as a whole. Default: no map does. */
  readonly most?: number;
  /** Whether the spec is the same in whatever order the entries stand. Default: `false`. */
  readonly anyOrder?: true;
}

/** Files of the node, of which those at paths that pass through are looked up by these paths alone. */
export interface Files {
  /** The directory below which paths pass, with a slash at the end; absent where none passes. */
  readonly below: string | undefined;
  /** A word that every path into that directory has: where a text that decides has it, nothing is said of the request. */
  readonly word: string;
  /** Directories with names in them that pass, such as ids: where a request lists anything below, nothing is said of it. */
  readonly unlisted: readonly string[];
}

/** Where a reader could look for a field in the spec, and why it is not there. */
export interface Absence<R extends PodRequest = PodRequest> {
  /** The path of the spec; `""` where no spec has a place for it. */
  readonly path: Pointer;
  /** One line of why. */
  readonly text: string;
  /** Whether that is so for this request. Default: it always is. */
  readonly when?: (request: R) => boolean;
}

/** What a field does to the spec. A field in it without a row of its own does the same. */
export interface FieldRow<R extends PodRequest = PodRequest> {
  /** Where in the request it stands, in CRI's own spelling. */
  readonly input: Pointer;
  /** What it does, on some node; of a map what its entries do. */
  readonly effect: Effect | ((node: Node) => Effect) | Entries | { readonly filesOn: (node: Node) => Files };
  /** What of a text passes through on some node. Default: all of it. An empty text always decides. */
  readonly part?: (node: Node) => PassingPart;
  /** Whether the text is a path that is looked up among the node's files. Default: `false`. */
  readonly isPath?: true;
  /** What explains its absence from the spec. */
  readonly absence?: Absence<R>;
}

/** The members of a record of the request that are CRI messages, or records with such members. */
export interface Messages {
  readonly [member: string]: Message | { readonly members: Messages };
}

/** What each field of a subject's request does to the spec. */
export interface FieldTable<R extends PodRequest = PodRequest> {
  /** The members of the request that are CRI messages, or have some in them. */
  readonly messages: Messages;
  /** A row for each field, or for a field that it is in. */
  readonly rows: readonly FieldRow<R>[];
  /** What no spec of the subject has, though specs of others do; applies where no field has an absence at the path. */
  readonly never: readonly Omission[];
}

function isGiven(value: unknown): boolean {
  if (value === undefined || value === "" || value === false) return false;
  if (Array.isArray(value)) return value.length > 0;
  return !isRecord(value) || Object.keys(value).length > 0;
}

/** Whether the request has a field that is not empty; its keys are those of decoded records. */
function has(request: PodRequest, steps: readonly string[]): boolean {
  let here: unknown = request;
  for (const step of steps) {
    if (!isRecord(here) || !Object.hasOwn(here, step)) return false;
    here = here[step];
  }
  return isGiven(here);
}

/**
 * Makes what lists the fields of a request that have no effect, and what no spec of the subject has.
 *
 * @typeParam R The subject's request.
 * @param table What each field does.
 * @returns Returns an omission for each, in the order of the table.
 */
export function withoutEffectBy<R extends PodRequest>(
  { rows, never }: FieldTable<R>,
): (request: R) => readonly Omission[] {
  const absent = rows.flatMap(({ input, absence }) => {
    if (absence === undefined) return [];
    const steps = stepsOf(input);
    const { path, text, when } = absence;
    const omission: Omission = { name: steps.slice(1).join("."), path, reason: because(input, text), isField: true };
    return [{ steps, when, omission: frozen(omission) }];
  });
  const absentAlways = frozen(never);
  return (request) => {
    const omissions: Omission[] = [];
    for (const { steps, when, omission } of absent) {
      if (has(request, steps) && (when === undefined || when(request))) omissions.push(omission);
    }
    const paths = new Set(omissions.map(({ path }) => path));
    for (const omission of absentAlways) if (!paths.has(omission.path)) omissions.push(omission);
    return omissions;
  };
}
