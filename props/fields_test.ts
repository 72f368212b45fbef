/**
 * What the table says of each field of a sandbox's request is so: what decides, what passes through, what has no effect.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { type Field, isMessage, type Message } from "../lib/cri/message.ts";
import { CriSpecError } from "../lib/error.ts";
import { type Escapes, escapeString } from "../lib/oci/encode.ts";
import type { FieldRow, FieldTable } from "../lib/plan/fields.ts";
import { isWithin, stepsOf } from "../lib/pointer.ts";
import type { RequestDocument } from "../lib/request/document.ts";
import { DEFAULT_HOST } from "../lib/request/host.ts";
import { PAUSE_IMAGE } from "../lib/request/image.ts";
import type { Node } from "../lib/request/node.ts";
import { SANDBOX_FIELDS } from "../lib/sandbox/fields.ts";
import { decodeNode } from "../lib/sandbox/request.ts";
import { simpleSpec } from "../lib/sandbox/spec.ts";
import { encodeSpec } from "../mod.ts";
import { sandboxRequest, type SandboxRequestDocument } from "./arbitraries/mod.ts";
import { text } from "./arbitraries/text.ts";
import { told } from "./claims.ts";
import { written } from "./cri_messages.ts";
import { law } from "./law.ts";

const { messages, rows }: FieldTable<never> = SANDBOX_FIELDS;

/** The members of a sandbox's request; the compiler holds that none is missing. */
const MEMBERS: Readonly<Record<Exclude<keyof RequestDocument, "container">, true>> = {
  release: true,
  assumeUpstream: true,
  config: true,
  id: true,
  runtimeHandler: true,
  image: true,
  rootfs: true,
  hostFiles: true,
  netnsPath: true,
  tempMountPath: true,
  daemon: true,
  host: true,
  captured: true,
};

/** The fields of a message, those of messages in it with them, by their pointers. */
function* fieldsOf({ fields }: Message, at: string): Generator<readonly [input: string, field: Field], void, void> {
  for (const [name, field] of Object.entries(fields)) {
    yield [`${at}/${name}`, field];
    if (isMessage(field.type)) yield* fieldsOf(field.type, `${at}/${name}`);
  }
}

const CRI_FIELDS = new Map(Object.entries(messages).flatMap(([name, message]) => [...fieldsOf(message, `/${name}`)]));

/** Every place of a request of which the table must say something: those that have no places in them. */
function leaves(): readonly string[] {
  const image = Object.keys(PAUSE_IMAGE).map((name) => `/image/${name}`);
  const host = Object.keys(DEFAULT_HOST).map((name) => `/host/${name}`);
  const members = Object.keys(MEMBERS).map((name) => `/${name}`).filter((name) =>
    !["/config", "/image"].includes(name)
  );
  const cri = [...CRI_FIELDS].filter(([, { type }]) => !isMessage(type)).map(([input]) => input);
  return [...members, ...cri, ...image, ...host];
}

Deno.test("every member of a request, every field of CRI and every field of an image has a row", () => {
  const without = leaves().filter((leaf) => !rows.some(({ input }) => isWithin(leaf, input)));
  assertEquals(without, []);
});

Deno.test("every row is of a field that there is, and no field has two", () => {
  const places = [...leaves(), ...CRI_FIELDS.keys()];
  assertEquals(rows.map(({ input }) => input).filter((input) => !places.includes(input)), []);
  assertEquals(new Set(rows.map(({ input }) => input)).size, rows.length);
});

/** A document with another value somewhere; what stands around it is made where it is not there. */
function withValue(document: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const record = (document ?? {}) as Readonly<Record<string, unknown>>;
  return { ...record, [step]: withValue(record[step], rest, value) };
}

function valueAt(document: unknown, steps: readonly string[]): unknown {
  return steps.reduce((here, step) => (here as Readonly<Record<string, unknown>> | undefined | null)?.[step], document);
}

function answer(document: unknown): string {
  return told(() => encodeSpec(simpleSpec(document as RequestDocument)));
}

const isRefused = (told: string): boolean => !told.startsWith('{"ociVersion"');

/** A config.toml whose runtime is told some of the pod's annotations. */
const TELLING = {
  version: 2,
  plugins: {
    "io.containerd.grpc.v1.cri": {
      containerd: {
        runtimes: {
          runc: { runtime_type: "io.containerd.runc.v2", pod_annotations: ["example.com/*", "*.*.*", "a.?"] },
        },
      },
    },
  },
};

const kubelets = sandboxRequest();
const requests: fc.Arbitrary<SandboxRequestDocument> = fc.oneof(
  kubelets,
  kubelets.map((request) => ({ ...request, daemon: TELLING }) as SandboxRequestDocument),
  sandboxRequest({ mode: "hostile" }),
);

/** The node of a request; `undefined` where the daemon does not start. */
function nodeOf({ release, daemon, host }: SandboxRequestDocument): Node | undefined {
  try {
    return decodeNode({
      release,
      ...(daemon === undefined ? {} : { daemon }),
      ...(host === undefined ? {} : { host }),
    });
  } catch (error) {
    if (error instanceof CriSpecError) return undefined;
    throw error;
  }
}

/** Values of a field without effect that is no CRI field. */
const OTHER_VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  "/image/Labels": fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { noNullPrototype: true }),
  "/image/ExposedPorts": fc.dictionary(fc.string(), fc.constant({}), { noNullPrototype: true }),
  "/image/Volumes": fc.dictionary(fc.string(), fc.constant({}), { noNullPrototype: true }),
  "/image/StopSignal": fc.string(),
  "/host/apparmor": fc.boolean(),
  "/captured": fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true }),
};

function valuesOf(input: string): fc.Arbitrary<unknown> {
  const field = CRI_FIELDS.get(input);
  if (field === undefined) return OTHER_VALUES[input]!;
  return written({ name: "", fields: { field } }).map((value) => (value.written as { readonly field: unknown }).field);
}

/** An image as a document has it, which may be told under other spellings of its keys. */
function withoutImage(request: SandboxRequestDocument, input: string): unknown {
  return input.startsWith("/image/") ? { ...request, image: PAUSE_IMAGE } : request;
}

for (const { input, effect } of rows) {
  if (effect !== "none") continue;
  law(
    `${input} has no effect on any spec`,
    fc.tuple(requests, valuesOf(input), valuesOf(input)),
    ([request, one, other]) => {
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

const POD = { release: "1.7.24", config: { metadata: { name: "web" }, linux: { security_context: {} } } };
const CONTEXT = "/config/linux/security_context";
const NAMESPACES = `${CONTEXT}/namespace_options`;
const IDS = { uids: [{ host_id: 65536, length: 65536 }], gids: [{ host_id: 65536, length: 65536 }] };
const SELINUX = { contexts: "process = a:b:c:s0\nfile = a:b:d:s0", level: "s0:c1" };
const COMMAND = ["/image/Entrypoint", ["/p"]] as const;

/** A value that changes the answer, and what else the request has to have for that. */
type Example = readonly [value: unknown, ...others: readonly (readonly [input: string, value: unknown])[]];

/** An example for each field that decides. */
const EXAMPLES: Readonly<Record<string, Example>> = {
  "/release": ["2.1.9"],
  "/assumeUpstream": [true, ["/release", "1.7.31-1"]],
  "/tempMountPath": ["/t", ["/image", { User: "nosuch", Entrypoint: ["/p"] }], ["/release", "1.7.3"]],
  "/runtimeHandler": ["nosuch"],
  "/rootfs": [{ "/etc/passwd": "u:x:7:8::/:/p\n" }, ["/image", { User: "u", Entrypoint: ["/p"] }]],
  "/hostFiles": [{ "/a": "{}" }, [`${CONTEXT}/seccomp`, { profile_type: 2, localhost_ref: "/a" }]],
  "/daemon": [{ version: 2, root: "/r" }],
  [`${NAMESPACES}/network`]: [2],
  [`${NAMESPACES}/pid`]: [2],
  [`${NAMESPACES}/ipc`]: [2],
  [`${NAMESPACES}/userns_options`]: [{ mode: 0, ...IDS }],
  [`${CONTEXT}/selinux_options`]: [
    { level: "s0:c2" },
    ["/daemon", { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_selinux: true } } }],
    ["/host", { selinux: SELINUX }],
  ],
  [`${CONTEXT}/run_as_user`]: [{ value: 7 }],
  [`${CONTEXT}/run_as_group`]: [{ value: 7 }],
  [`${CONTEXT}/supplemental_groups`]: [[7], ["/image/User", ""], COMMAND],
  [`${CONTEXT}/privileged`]: [true, ["/release", "2.1.9"]],
  [`${CONTEXT}/seccomp`]: [{ profile_type: 0 }],
  [`${CONTEXT}/seccomp_profile_path`]: ["runtime/default"],
  "/image/User": ["7", COMMAND],
  "/image/Env": [["A=b"], COMMAND],
  "/image/Entrypoint": [["/p"], ["/image/Cmd", ["a"]]],
  "/image/Cmd": [["a"], COMMAND],
  "/image/WorkingDir": ["/w", COMMAND],
  "/image/ArgsEscaped": [true, ["/image/User", "7"]],
  "/host": [{ devShm: false }, [`${NAMESPACES}/ipc`, 2]],
};

Deno.test("every field that decides does so for some request", () => {
  const deciding = rows.filter(({ effect }) => effect === "decides").map(({ input }) => input);
  assertEquals(deciding.filter((input) => !Object.hasOwn(EXAMPLES, input)), []);
  const without = deciding.filter((input) => {
    const [value, ...others] = EXAMPLES[input]!;
    const base = others.reduce<unknown>((base, [other, value]) => withValue(base, stepsOf(other), value), POD);
    return answer(base) === answer(withValue(base, stepsOf(input), value));
  });
  assertEquals(without, []);
});

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

/** Asserts that a spec has a text somewhere, or nowhere, and is otherwise the same whatever it is. */
function assertPasses(
  document: unknown,
  steps: readonly string[],
  texts: readonly [string, string],
  of: (text: string) => unknown,
  { behaviors: { escapes } }: Node,
): void {
  const [one, other] = texts.map((text) => answer(withValue(document, steps, of(text))));
  if (isRefused(one!) && isRefused(other!)) return;
  assertEquals(replaced(one!, texts, escapes), other);
}

/** How a text is put where a part of one passes through; `undefined` where none of it does. */
function slot(part: FieldRow["part"], given: unknown, text: string): ((text: string) => string) | undefined {
  if (part === undefined) return (text) => text;
  const [before, , after] = (typeof given === "string" ? part(given) : undefined) ?? ["", "", ""];
  const of = (other: string): string => `${before}${other}${after}`;
  return part(of(text))?.[1] === text ? of : undefined;
}

for (const { input, effect, part } of rows) {
  if (effect !== "passes") continue;
  const steps = stepsOf(input);
  if ((CRI_FIELDS.get(input)?.type ?? "string") === "string") {
    law(`${input} passes through every spec`, fc.tuple(requests, unique, fc.nat()), ([request, texts, id]) => {
      const node = nodeOf(request);
      if (node === undefined) return;
      const given = valueAt(request, steps) ?? "/a.slice/b.slice";
      const slots = texts.map((text) => slot(part, given, text));
      // An id takes few characters, and a cgroup's step no slash.
      const [plain, others] = slots.includes(undefined) ? [[`Z1${id}Z`, `Z02${id}Z`] as const, true] : [texts, false];
      const of = slot(part, given, plain[0]);
      assert(of !== undefined, `${input} ${others}`);
      assertPasses(request, steps, plain, of, node);
    }, { runs: part === undefined ? 30 : 120 });
  } else {
    const numbers = fc.tuple(fc.nat(), fc.nat()).map(([one, other]) => [`1${one}00000`, `2${other}00000`] as const);
    law(`${input} passes through every spec`, fc.tuple(requests, numbers), ([request, texts]) => {
      const node = nodeOf(request);
      if (node !== undefined) assertPasses(request, steps, texts, Number, node);
    }, { runs: 30 });
  }
}

for (const { input, effect } of rows) {
  if (typeof effect !== "object") continue;
  const steps = stepsOf(input);
  const key = fc.oneof(
    text(),
    fc.constantFrom(
      "example.com/a",
      "io.kubernetes.cri.untrusted-workload",
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
