/**
 * Laws of a table of fields: what it says of each field of a subject's request is so. What decides, what passes through, what has
 * no effect.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { type Field, isMessage, type Message } from "../lib/cri/message.ts";
import { type Escapes, escapeString } from "../lib/oci/encode.ts";
import type { FieldRow, FieldTable, Messages } from "../lib/plan/fields.ts";
import { isWithin, stepsOf } from "../lib/pointer.ts";
import type { RequestDocument } from "../lib/request/document.ts";
import { DEFAULT_HOST } from "../lib/request/host.ts";
import { PAUSE_IMAGE } from "../lib/request/image.ts";
import type { Node } from "../lib/request/node.ts";
import { decodeNode } from "../lib/sandbox/request.ts";
import { encodeSpec, type Spec } from "../mod.ts";
import { text } from "./arbitraries/text.ts";
import { told } from "./claims.ts";
import { written } from "./cri_messages.ts";
import { madeOrNothing } from "./attempt.ts";
import { law } from "./law.ts";

/** A value that changes the answer, and what else the request has to have for that. */
export type Example = readonly [value: unknown, ...others: readonly (readonly [input: string, value: unknown])[]];

/** A table of fields and what its laws are tried on. */
export interface FieldLaws {
  /** The table. */
  readonly table: FieldTable<never>;
  /** The members of a request that are not CRI messages, by their pointers; those of records in it, too. */
  readonly members: readonly string[];
  /** Where images stand in a request. */
  readonly images: readonly string[];
  /** Requests; most are accepted. */
  readonly requests: fc.Arbitrary<Document>;
  /** The plain way. */
  readonly specOf: (document: RequestDocument) => Spec;
  /** A request that is accepted. */
  readonly plain: unknown;
  /** An example for each field that decides. */
  readonly examples: Readonly<Record<string, Example>>;
  /** What is there where a part of a text passes, by the field. */
  readonly given?: Readonly<Record<string, string>>;
}

/** A request document. */
export type Document = Pick<RequestDocument, "release"> & Partial<RequestDocument>;

/** The fields of a message, those of messages in it with them, by their pointers. */
function* fieldsOf({ fields }: Message, at: string): Generator<readonly [input: string, field: Field], void, void> {
  for (const [name, field] of Object.entries(fields)) {
    yield [`${at}/${name}`, field];
    if (isMessage(field.type)) yield* fieldsOf(field.type, `${at}/${name}`);
  }
}

function* fieldsIn(messages: Messages, at: string): Generator<readonly [input: string, field: Field], void, void> {
  for (const [name, part] of Object.entries(messages)) {
    if ("fields" in part) yield* fieldsOf(part, `${at}/${name}`);
    else yield* fieldsIn(part.members, `${at}/${name}`);
  }
}

/** A document with another value somewhere; what stands around it is made where it is not there, and a list gets one element. */
function withValue(document: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(document)) return [withValue(document[0], [step, ...rest], value), ...document.slice(1)];
  const record = (document ?? {}) as Readonly<Record<string, unknown>>;
  return { ...record, [step]: withValue(record[step], rest, value) };
}

function valueAt(document: unknown, steps: readonly string[]): unknown {
  return steps.reduce((here, step) => (here as Readonly<Record<string, unknown>> | undefined | null)?.[step], document);
}

const isRefused = (told: string): boolean => !told.startsWith('{"ociVersion"');

/** A config.toml whose runtime is told some of the annotations. */
const PATTERNS = ["example.com/*", "*.*.*", "a.?"];
const TELLING = {
  version: 2,
  plugins: {
    "io.containerd.grpc.v1.cri": {
      containerd: {
        runtimes: {
          runc: {
            runtime_type: "io.containerd.runc.v2",
            pod_annotations: PATTERNS,
            container_annotations: PATTERNS,
          },
        },
      },
    },
  },
};

/** The same request to a daemon whose runtime is told some of the annotations. */
export function telling<T extends Document>(request: T): T {
  return { ...request, daemon: TELLING };
}

/** The node of a request; `undefined` where the daemon does not start. */
function nodeOf({ release, daemon, host }: Document): Node | undefined {
  return madeOrNothing(() =>
    decodeNode({
      release,
      ...(daemon === undefined ? {} : { daemon }),
      ...(host === undefined ? {} : { host }),
    })
  );
}

/** Values of a field without effect that is no CRI field, by its name. */
const OTHER_VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  Labels: fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { noNullPrototype: true }),
  ExposedPorts: fc.dictionary(fc.string(), fc.constant({}), { noNullPrototype: true }),
  Volumes: fc.dictionary(fc.string(), fc.constant({}), { noNullPrototype: true }),
  StopSignal: fc.string(),
  apparmor: fc.boolean(),
  captured: fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true }),
};

/** What may make a text be looked at. */
const odd = fc.oneof(
  text(),
  fc.constantFrom("", "a//b/", "/..", ".slice", "/x.slice", "\0", "é<&>", "x".repeat(1100), "x".repeat(5000)),
);
/** Two texts that stand nowhere else in a request. */
const unique = fc.tuple(odd, odd, fc.nat(), fc.nat()).map(([before, after, one, other]) =>
  [`${before}Z1${one}Z`, `Z0${other}Z${after}`] as const
);
/** Texts of which containerd may read one. */
const readable = fc.tuple(fc.constantFrom("true", "", "x".repeat(5000), "1:2:3"), odd);

/** Another text wherever the first one stands, as Go writes it. */
function replaced(bytes: string, [one, other]: readonly [string, string], escapes: Escapes): string {
  return bytes.replaceAll(escapeString(one, escapes), escapeString(other, escapes).replaceAll("$", "$$$$"));
}

/** What a field does on a node. */
function effectOn({ effect }: FieldRow<never>, node: Node): FieldRow["effect"] {
  return typeof effect === "function" ? effect(node) : effect;
}

/** How a text is put where a part of one passes through; `undefined` where none of it does. */
function slot(
  { part }: FieldRow<never>,
  node: Node,
  given: unknown,
  text: string,
): ((text: string) => string) | undefined {
  if (part === undefined) return (text) => text;
  const partOf = part(node);
  const [before, , after] = (typeof given === "string" ? partOf(given) : undefined) ?? ["", "", ""];
  const of = (other: string): string => `${before}${other}${after}`;
  return partOf(of(text))?.[1] === text ? of : undefined;
}

/**
 * States the laws of a table and tests them.
 *
 * @param laws The table and what its laws are tried on.
 */
export function fieldLaws(laws: FieldLaws): void {
  const { table: { messages, rows }, requests, plain, examples, given: starts = {} } = laws;
  const criFields = new Map(fieldsIn(messages, ""));
  const answer = (document: unknown): string => told(() => encodeSpec(laws.specOf(document as RequestDocument)));

  /** Every place of a request of which the table must say something: those that have no places in them. */
  const leaves = [
    ...laws.members,
    ...[...criFields].filter(([, { type }]) => !isMessage(type)).map(([input]) => input),
    ...laws.images.flatMap((image) => Object.keys(PAUSE_IMAGE).map((name) => `${image}/${name}`)),
    ...Object.keys(DEFAULT_HOST).map((name) => `/host/${name}`),
  ];

  Deno.test("every member of a request, every field of CRI and every field of an image has a row", () => {
    const without = leaves.filter((leaf) => !rows.some(({ input }) => isWithin(leaf, input)));
    assertEquals(without, []);
  });

  Deno.test("every row is of a field that there is, and no field has two", () => {
    const places = [...leaves, ...criFields.keys(), ...laws.images, ...Object.keys(messages).map((name) => `/${name}`)];
    const around = places.flatMap((place) =>
      stepsOf(place).map((_, end, steps) => `/${steps.slice(0, end).join("/")}`)
    );
    assertEquals(rows.map(({ input }) => input).filter((input) => ![...places, ...around].includes(input)), []);
    assertEquals(new Set(rows.map(({ input }) => input)).size, rows.length);
  });

  const valuesOf = (input: string): fc.Arbitrary<unknown> => {
    const field = criFields.get(input);
    if (field === undefined) return OTHER_VALUES[stepsOf(input).at(-1)!]!;
    return written({ name: "", fields: { field } }).map((value) =>
      (value.written as { readonly field: unknown }).field
    );
  };

  /** An image as a document has it, which may be told under other spellings of its keys. */
  const withoutImage = (request: Document, input: string): unknown => {
    const image = laws.images.find((image) => input.startsWith(`${image}/`));
    return image === undefined ? request : withValue(request, stepsOf(image), PAUSE_IMAGE);
  };

  const plainNode = nodeOf(plain as Document)!;

  for (const row of rows) {
    const { input } = row;
    if (effectOn(row, plainNode) !== "none") continue;
    law(
      `${input} has no effect on any spec`,
      fc.tuple(requests, valuesOf(input), valuesOf(input)),
      ([request, one, other]) => {
        const node = nodeOf(request);
        if (node === undefined || effectOn(row, node) !== "none") return;
        const steps = stepsOf(input);
        const base = withoutImage(request, input);
        // A message around it decides by being there: it is there in both.
        const [first, second] = [one, other].map((value) => answer(withValue(base, steps, value)));
        if (isRefused(first!) && isRefused(second!)) return;
        assertEquals(first, second);
        const emptied = withValue(base, steps, undefined);
        assertEquals(answer(emptied), first);
      },
      { runs: 15 },
    );
  }

  Deno.test("every field that decides does so for some request", () => {
    const deciding = rows.filter((row) => effectOn(row, plainNode) === "decides").map(({ input }) => input);
    assertEquals(deciding.filter((input) => !Object.hasOwn(examples, input)), []);
    const without = deciding.filter((input) => {
      const [value, ...others] = examples[input]!;
      const base = others.reduce<unknown>((base, [other, value]) => withValue(base, stepsOf(other), value), plain);
      return answer(base) === answer(withValue(base, stepsOf(input), value));
    });
    assertEquals(without, []);
  });

  /** Asserts that a spec has a text somewhere, or nowhere, and is otherwise the same whatever it is. */
  const assertPasses = (
    document: unknown,
    steps: readonly string[],
    texts: readonly [string, string],
    of: (text: string) => unknown,
    { behaviors: { escapes } }: Node,
  ): void => {
    const [one, other] = texts.map((text) => answer(withValue(document, steps, of(text))));
    if (isRefused(one!) && isRefused(other!)) return;
    assertEquals(replaced(one!, texts, escapes), other);
  };

  Deno.test("a text of every field that passes through does so on a plain node", () => {
    const texts = rows.filter((row) => effectOn(row, plainNode) === "passes" && row.isPath !== true);
    const without = texts.filter((row) => {
      return slot(row, plainNode, starts[row.input], "471") === undefined;
    });
    assertEquals(without, []);
  });

  for (const row of rows) {
    const { input, part } = row;
    if (effectOn(row, plainNode) !== "passes" || row.isPath === true) continue;
    const steps = stepsOf(input);
    const { type = "string", repeated = false } = criFields.get(input) ?? {};
    const inList = (value: unknown): unknown => repeated ? [value] : value;
    if (type === "string") {
      law(`${input} passes through every spec`, fc.tuple(requests, unique, fc.nat()), ([request, texts, id]) => {
        const node = nodeOf(request);
        if (node === undefined || effectOn(row, node) !== "passes") return;
        const there = repeated ? undefined : valueAt(request, steps) ?? starts[input];
        const slots = texts.map((text) => slot(row, node, there, text));
        // An id takes few characters, and a cgroup's step no slash.
        const plain = slots.includes(undefined) ? [`Z1${id}Z`, `Z02${id}Z`] as const : texts;
        const of = slot(row, node, there, plain[0]);
        if (of !== undefined) assertPasses(request, steps, plain, (text) => inList(of(text)), node);
      }, { runs: part === undefined ? 30 : 120 });
    } else {
      const numbers = fc.tuple(fc.nat(), fc.nat()).map(([one, other]) => [`1${one}00000`, `2${other}00000`] as const);
      law(`${input} passes through every spec`, fc.tuple(requests, numbers), ([request, texts]) => {
        const node = nodeOf(request);
        if (node === undefined || effectOn(row, node) !== "passes") return;
        if (slot(row, node, "", texts[0]) === undefined) {
          return;
        }
        assertPasses(request, steps, texts, Number, node);
      }, { runs: 30 });
    }
  }

  for (const { input, effect } of rows) {
    if (typeof effect !== "object" || !("on" in effect)) continue;
    const steps = stepsOf(input);
    const key = fc.oneof(
      text(),
      fc.constantFrom(
        "example.com/a",
        "io.kubernetes.cri.untrusted-workload",
        "io.kubernetes.cri.rdt-class",
        "rdt.resources.beta.kubernetes.io/pod",
        "blockio.resources.beta.kubernetes.io/container.app",
        "cdi.k8s.io/a",
        "containerd.io/snapshot/a",
        "a.b",
        "net.a",
      ),
    );
    law(
      `an entry of ${input} does what the table says of its key and its text`,
      fc.tuple(requests, key, unique, readable, fc.boolean()),
      ([request, key, texts, others, isOwn]) => {
        const node = nodeOf(request);
        if (node === undefined) return;
        const own = Object.keys((valueAt(request, steps) ?? {}) as object);
        const name = isOwn ? own[0] ?? key : key;
        const effectOf = effect.on(node);
        const effects = texts.map((text) => effectOf(name, text));
        if (effects[0] === effects[1] && effects[0] === "passes") {
          assertPasses(request, [...steps, name], texts, (text) => text, node);
        }
        const ignored = [...texts, ...others].filter((text) => effectOf(name, text) === "none");
        const [one, ...same] = ignored.map((text) => answer(withValue(request, [...steps, name], text)));
        if (one === undefined) return;
        for (const other of same) assertEquals(other, one);
        const rest = Object.fromEntries(
          Object.entries((valueAt(request, steps) ?? {}) as object).filter(([other]) => other !== name),
        );
        assertEquals(answer(withValue(request, steps, rest)), one);
      },
      { runs: 100 },
    );
  }
}
