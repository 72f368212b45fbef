/**
 * The layout of a document: how requests of one form look before they are decoded.
 *
 * A kubelet writes every pod alike. A document with the same keys in the same order as one whose form is known, and with the
 * same values where they decide, has the same form: its texts can be picked without decoding it. Whatever else a document
 * looks like, it is decoded.
 *
 * @module
 */

import { isRecord, isText, type UnknownRecord } from "../decode.ts";
import { snake } from "../cri/spelling.ts";
import { FIRST_SIZE, isFine, isLabelFine, isRead, parentOf, type Passes, SIZES } from "./form.ts";
import { isId, type SandboxRequest } from "../sandbox/request.ts";

/** What is picked of a document. */
interface Picked {
  readonly texts: string[];
  /** How much text of any length there was, in UTF-16 units. */
  length: number;
}

/** Picks the texts of a value; `false` where it does not look like the one that was learned. */
type Pick = (value: unknown, picked: Picked) => boolean;

/** Learns how a value looks. */
type Learn = (value: unknown) => Pick;

/** A daemon that takes less could refuse a document of a known layout for its size. */
export const MIN_MESSAGE_SIZE: number = 4 << 20;

/** How much text a document may have that is picked: far less than the daemon takes. */
const MAX_LENGTH = 1 << 17;
/** What an entry of a map counts beside its texts. */
const ENTRY_LENGTH = 16;

/** What decides: the same value again. */
const same: Learn = (value) => {
  if (Array.isArray(value)) return listOf(same)(value);
  if (isRecord(value)) return entries(value, () => same);
  return (other) => other === value;
};

/** A list of as many elements. */
function listOf(learn: Learn): Learn {
  return (values) => {
    if (!Array.isArray(values)) return same(values);
    const picks = values.map(learn);
    return (others, picked) => {
      if (!Array.isArray(others) || others.length !== picks.length) return false;
      for (let index = 0; index < picks.length; index++) if (!picks[index]!(others[index], picked)) return false;
      return true;
    };
  };
}

/** A record of the same keys in the same order; `fields` are in CRI's spelling, and what is none of them decides. */
function record(fields: Readonly<Record<string, Learn>>): Learn {
  const learnOf = (key: string): Learn => {
    const name = Object.hasOwn(fields, key) ? key : snake(key);
    return Object.hasOwn(fields, name) ? fields[name]! : same;
  };
  return (value) => isRecord(value) ? entries(value, learnOf) : same(value);
}

function entries(value: UnknownRecord, learnOf: (key: string, index: number) => Learn): Pick {
  const keys = Object.keys(value);
  const picks = keys.map((key, index) => learnOf(key, index)(value[key]));
  return (other, picked) => {
    if (!isRecord(other) || Object.keys(other).length !== keys.length) return false;
    let index = 0;
    // Engines read the members of `for in` much faster than those of a list of keys; inherited ones would be too many.
    for (const key in other) {
      if (key !== keys[index] || !picks[index]!(other[key], picked)) return false;
      index++;
    }
    return true;
  };
}

/** A text of any length, good or not even a text. */
function isGood(value: unknown, picked: Picked): value is string {
  if (!isText(value)) return false;
  picked.length += value.length;
  return true;
}

/** A text that is passed on, empty or not. */
function anyText(index: number): Pick {
  return (other, picked) => {
    if (!isGood(other, picked)) return false;
    picked.texts[index] = other;
    return true;
  };
}

/** A text that is passed on if it is there. */
function text(index: number, passes: (text: string) => boolean = () => true): Learn {
  return (value) => {
    if (typeof value !== "string" || value === "") return same(value);
    return (other, picked) => {
      if (!isGood(other, picked) || other === "" || !passes(other)) return false;
      picked.texts[index] = other;
      return true;
    };
  };
}

/** A cgroup parent, of which a text is passed on. */
function parent(index: number): Learn {
  return (value) => {
    if (typeof value !== "string") return same(value);
    const { kind } = parentOf(value)!;
    return (other, picked) => {
      const found = isGood(other, picked) ? parentOf(other) : undefined;
      if (found === undefined || found.kind !== kind) return false;
      picked.texts[index] = found.text;
      return true;
    };
  };
}

/** A number that an annotation tells. */
function size(index: number): Learn {
  return (value) => {
    if (typeof value !== "number") return same(value);
    return (other, picked) => {
      if (!Number.isSafeInteger(other)) return false;
      picked.texts[index] = String(other);
      return true;
    };
  };
}

/** A text of no effect. */
const ignoredText: Learn = () => isGood;

/** A number of no effect, of any type of integer. */
const ignoredCount: Learn = (value) => isCount(value) ? isCount : same(value);

function isCount(value: unknown): boolean {
  return typeof value === "number" && (value | 0) === value && value >= 0;
}

/** Labels, which have no effect. */
const labels: Learn = (value) => {
  if (!isRecord(value)) return same(value);
  return (other, picked) => {
    if (!isRecord(other)) return false;
    for (const key in other) {
      const label = other[key];
      if (!isGood(key, picked) || !isGood(label, picked) || !isLabelFine(key, label)) return false;
      picked.length += ENTRY_LENGTH;
    }
    return true;
  };
};

/** Annotations, of which only those have an effect that pass. */
function annotations(first: number, passes: Passes): Learn {
  return (value) => {
    if (!isRecord(value)) return same(value);
    const passed = Object.keys(value).filter(passes);
    return (other, picked) => {
      if (!isRecord(other)) return false;
      let count = 0;
      let all = 0;
      for (const key in other) {
        const annotation = other[key];
        if (!isGood(key, picked) || !isGood(annotation, picked)) return false;
        picked.length += ENTRY_LENGTH;
        all++;
        if (!passes(key)) {
          if (isRead(key)) return false;
          continue;
        }
        if (passed[count] !== key || isRead(key)) return false;
        picked.texts[first + count++] = annotation;
      }
      return count === passed.length && all === Object.keys(other).length;
    };
  };
}

/** A map of the same keys whose values are passed on. */
function values(first: number): Learn {
  return (value) => isRecord(value) ? entries(value, (_, index) => () => anyText(first + index)) : same(value);
}

/** How the documents of pods are learned, where the texts of a form stand in its order. */
function pod(request: SandboxRequest, passes: Passes): Learn {
  const { annotations: given = {}, linux: { resources } = {} } = request.config;
  const afterSizes = FIRST_SIZE + (resources === undefined ? 0 : SIZES.length);
  const afterPassed = afterSizes + Object.keys(given).filter(passes).length;
  const ports = { container_port: ignoredCount, host_port: ignoredCount, host_ip: ignoredText };
  const texts = listOf(ignoredText);
  return record({
    id: text(0, isId),
    netnsPath: text(1),
    config: record({
      metadata: record({
        name: text(2, isFine),
        namespace: text(3, isFine),
        uid: text(4, isFine),
        attempt: ignoredCount,
      }),
      hostname: text(5),
      log_directory: text(6),
      dns_config: record({ servers: texts, searches: texts, options: texts }),
      port_mappings: listOf(record(ports)),
      labels,
      annotations: annotations(afterSizes, passes),
      linux: record({
        cgroup_parent: parent(7),
        resources: record(Object.fromEntries(SIZES.map((key, index) => [key, size(FIRST_SIZE + index)]))),
        sysctls: values(afterPassed),
      }),
    }),
  });
}

/** Documents that look like one whose form is known. */
export class Layout {
  readonly #pick: Pick;
  readonly #texts: readonly string[];

  /**
   * Learns how a document looks.
   *
   * @param document The document.
   * @param request The same, decoded.
   * @param texts The texts of its form.
   * @param passes Whether an annotation may pass.
   */
  constructor(document: unknown, request: SandboxRequest, texts: readonly string[], passes: Passes) {
    this.#pick = pod(request, passes)(document);
    this.#texts = texts;
  }

  /**
   * Picks a document's texts.
   *
   * @param document The document.
   * @returns The texts of its form; `undefined` for a document that may have another form.
   */
  textsOf(document: unknown): readonly string[] | undefined {
    const picked: Picked = { texts: this.#texts.slice(), length: 0 };
    return this.#pick(document, picked) && picked.length <= MAX_LENGTH ? picked.texts : undefined;
  }
}
