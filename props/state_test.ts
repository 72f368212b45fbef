/**
 * What the core keeps after a call: nothing but memos of pure functions, each bounded or dropped with its key. They are listed here,
 * so that a new one is a decision.
 *
 * @module
 */

import { assertEquals } from "@std/assert";

const LIB = new URL("../lib/", import.meta.url);
const RIM: readonly string[] = ["bundle", "cli", "node"];

/** What each of them keeps, and why it does not grow without bound. */
const KEPT: Readonly<Record<string, string>> = {
  "containerd/behaviors.ts known": "what releases do, by version: the last 256",
  "decisions/container_options.ts histories": "a release's seccomp revision: as long as its behaviors are remembered",
  "decisions/origin.ts known": "reasons of a release's default spec: as long as its behaviors",
  "explain/place.ts originReasons": "reasons of a release's default spec: as long as its list of parts",
  "explain/release_diff.ts known": "what two releases differ in, by their versions: the last 64 pairs",
  "explain/trace.ts made": "which traces are made by this package: as long as the trace",
  "lint/error_text.ts known": "the texts of all rules, made ready for looking errors up: one",
  "oci/shared.ts bytes": "texts of a frozen spec: as long as the spec",
  "oci/shared.ts made": "which specs are frozen by this package: as long as the spec",
  "oci/shared.ts parts": "the text of a frozen part: as long as the part",
  "options/seccomp_default.ts known": "profiles of shared capabilities, by kernel and architecture: the last 64",
  "options/seccomp_default.ts made": "profiles of other capabilities, by value: the last 64",
  "pointer.ts known": "the parts of pointers: the last 1,024 that are not long",
  "request/node.ts plainNodes": "the node without config.toml and host: as long as a release's behaviors",
};

/** Variables, and collections that something may be put into: those of a module, and of a class. */
const STATE: readonly RegExp[] = [
  /^(?:export )?(?:let|var) (\w+)/gm,
  /^(?:export )?const (\w+)(?!: Readonly(?:Map|Set)\b)(?:: [^=]+)? = new (?:Weak)?(?:Map|Set)\b/gm,
  /^(?:export )?const (\w+)(?!: readonly )(?:: [^=]+)? = (?:\[\]|Array\(|new Array)/gm,
  /^(?:export )?const (\w+)(?:: [^=]+)? = (?:remembering)\(/gm,
  /^ {2}(?:private |readonly )*static (?:readonly )?(#?\w+)(?:: [^=(]+)?(?: =|;)/gm,
];

async function sources(folder: URL): Promise<readonly URL[]> {
  const found: URL[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (isDirectory && (folder.href !== LIB.href || !RIM.includes(name))) {
      found.push(...await sources(new URL(`${name}/`, folder)));
    } else if (name.endsWith(".ts") && !name.endsWith("_test.ts")) found.push(new URL(name, folder));
  }
  return found;
}

/** The names in a module that may have another value after a call. */
function stateIn(source: string): readonly string[] {
  return STATE.flatMap((pattern) => [...source.matchAll(pattern)].map(([, name = ""]) => name));
}

Deno.test("the core keeps what is listed here and nothing else", async () => {
  const found: string[] = [];
  for (const url of await sources(LIB)) {
    const path = url.pathname.slice(LIB.pathname.length);
    found.push(...stateIn(await Deno.readTextFile(url)).map((name) => `${path} ${name}`));
  }
  assertEquals(found.sort(), Object.keys(KEPT));
});

Deno.test("stateIn() finds variables and collections that can be written, and no others", () => {
  const state = [
    "let a = 1;",
    "export let b: number | undefined;",
    "const c = new Map<string, number>();",
    "const d: Map<string, number> = new Map();",
    "export const e = new WeakSet<object>();",
    "const f: string[] = [];",
    "const g = remembering((text) => text, 1, 1);",
    "class H {\n  static h = 1;\n  static readonly #i: string[] = [];\n}",
  ];
  assertEquals(state.flatMap(stateIn), ["a", "b", "c", "d", "e", "f", "g", "h", "#i"]);
  const none = [
    "const a: ReadonlyMap<string, number> = new Map([]);",
    "const b: readonly string[] = [];",
    "function c() {\n  let d = 1;\n  const e = new Map();\n}",
    "class F {\n  static g(h = 1): F {\n    return new F();\n  }\n}",
  ];
  assertEquals(none.flatMap(stateIn), []);
});
