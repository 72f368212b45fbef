import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import type { Spec } from "../oci/spec.ts";
import { withHostname } from "../options/hostname.ts";
import { fold, type Visitor, walk } from "./walk.ts";
import type { Plan, Step } from "./step.ts";

const NONE: Spec = { ociVersion: "" };
const PREFIXES = { spec: "s: ", run: "r: ", container: "c: ", network: "n: " };

function planOf(steps: readonly Step[], initial: Spec = NONE): Plan {
  const origin = { name: "", reason: { kind: "default", text: "" } } as const;
  return { initial, origin, steps, omissions: [], prefixes: PREFIXES };
}

function step(name: string, option: Step["option"]): Step {
  return { name, reason: { kind: "default", text: "" }, footprint: [], segment: "spec", option };
}

/** A step that sets one annotation; its option is never asked. */
function annotation(key: string, value: string): Step {
  const option = () => {
    throw new Error("asked for one annotation alone");
  };
  return { ...step(key, option), annotation: [key, value] };
}

/** A step that notes the annotations that it finds. */
function reader(found: string[]): Step {
  return step("reader", (spec) => {
    found.push(Object.entries(spec.annotations ?? {}).join(" "));
    return spec;
  });
}

/** A visitor that notes what it sees, and checks that no spec is left out. */
class Notes implements Visitor {
  readonly names: string[] = [];
  readonly #specs: Spec[];

  constructor(initial: Spec) {
    this.#specs = [initial];
  }

  get last(): Spec {
    return this.#specs.at(-1)!;
  }

  #add(name: string, before: Spec, after: Spec): void {
    assertStrictEquals(before, this.last);
    this.names.push(name);
    this.#specs.push(after);
  }

  step({ name }: Step, before: Spec, after: Spec): void {
    this.#add(name, before, after);
  }

  annotations(steps: readonly Step[], before: Spec, after: Spec): void {
    this.#add(steps.map(({ name }) => name).join("+"), before, after);
  }
}

Deno.test("fold() sets neighbouring annotations at once, the last of a key counts", () => {
  const steps = [annotation("a", "1"), annotation("b", "2"), annotation("a", "3")];
  assertEquals(fold(planOf(steps)).annotations, { a: "3", b: "2" });
  const initial = { ...NONE, annotations: { a: "1" } };
  assertStrictEquals(fold(planOf([annotation("a", "1")], initial)), initial);
  assertStrictEquals(fold(planOf([])), NONE);
});

Deno.test("fold() sets annotations before the next step that does something else", () => {
  const found: string[] = [];
  const [a, b, c] = [annotation("a", "1"), annotation("b", "2"), annotation("c", "3")];
  const spec = fold(planOf([reader(found), a, b, reader(found), reader(found), c]));
  assertEquals(found, ["", "a,1 b,2", "a,1 b,2"]);
  assertEquals(spec.annotations, { a: "1", b: "2", c: "3" });
});

Deno.test("walk() shows each step and each run of annotations in order, with the specs around it", () => {
  const hostname = step("hostname", withHostname("web"));
  const steps = [annotation("a", "1"), annotation("b", "2"), hostname, hostname, annotation("a", "3")];
  const notes = new Notes(NONE);
  const spec = walk(planOf(steps), notes);
  assertEquals(notes.names, ["a+b", "hostname", "hostname", "a"]);
  assertStrictEquals(notes.last, spec);
  assertEquals(spec, { ociVersion: "", hostname: "web", annotations: { a: "3", b: "2" } });
});

Deno.test("walk() shows every step before the one that refuses", () => {
  const refusing = step("refusing", () => {
    throw new CriSpecError("user-file", "text");
  });
  const notes = new Notes(NONE);
  const steps = [annotation("a", "1"), step("hostname", withHostname("web")), annotation("b", "2"), refusing];
  const { message } = assertThrows(() => walk(planOf(steps), notes), CriSpecError);
  assertEquals(message, "s: text");
  assertEquals(notes.names, ["a", "hostname", "b"]);
});
