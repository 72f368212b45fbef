import { assert, assertEquals, assertThrows } from "@std/assert";
import { FACT_NAMES } from "../../lib/lint/host.ts";
import { DEFAULT_HOST, type Host, HOST_KEYS } from "../../lib/request/host.ts";
import { GENERATED_PAGES } from "./documents.ts";
import { documentedMembers } from "./pages/doc_comments.ts";
import { table } from "./pages/markdown.ts";
import { reasonLines } from "./pages/reason_lines.ts";
import { hostMembers } from "./pages/request_page.ts";
import { orderOf } from "./pages/step_order.ts";

for (const [path, make] of Object.entries(GENERATED_PAGES)) {
  Deno.test(`${path} is current; if not, run: deno task docs`, async () => {
    assertEquals(await Deno.readTextFile(new URL(`../../${path}`, import.meta.url)), await make());
  });
}

Deno.test("the pages have each fact of a request's host and of lint's", async () => {
  const namesOf = async (path: string): Promise<readonly string[]> => {
    const page = await Deno.readTextFile(new URL(`../../lib/${path}`, import.meta.url));
    return [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name!);
  };
  const [request, host] = [await namesOf("request/REQUEST.md"), await namesOf("lint/HOST.md")];
  assertEquals(HOST_KEYS.filter((name) => !request.includes(name)), []);
  assertEquals(FACT_NAMES.filter((name) => !host.includes(name)), []);
});

Deno.test("the documentation states the defaults that the host's facts have", async () => {
  const defaults = { ...DEFAULT_HOST, umask: `0${DEFAULT_HOST.umask.toString(8).padStart(3, "0")}` };
  const stated = (await hostMembers()).flatMap(({ name, defaultValue = "" }) => {
    const [, literal] = /^`([^`]*)`(?:$|, as|; )/.exec(defaultValue) ?? [];
    return literal === undefined ? [] : [[name, literal] as const];
  });
  assert(stated.length >= 15, `${stated}`);
  for (const [name, literal] of stated) {
    // A map's default is stated in words behind its key.
    if (name !== "mounts") assertEquals(literal, JSON.stringify(defaults[name as keyof Host]), name);
  }
});

const SOURCE = `
/** Facts. */
export interface Facts extends Others {
  /** Whether it {@linkcode runs}. Default: \`1.5\`, as usual. */
  readonly runs?: number;
  /**
   * Its name: the
   * first one.
   */
  readonly name: string;
}
`;

Deno.test("documentedMembers() reads what the documentation of an interface says", () => {
  assertEquals(documentedMembers(SOURCE, "Facts"), [
    { name: "runs", isOptional: true, meaning: "Whether it `runs`", defaultValue: "`1.5`, as usual" },
    { name: "name", isOptional: false, meaning: "Its name: the first one" },
  ]);
});

Deno.test("documentedMembers() refuses an interface that is not there, or with a member without documentation", () => {
  assertThrows(() => documentedMembers(SOURCE, "Fact"), Error, "no interface Fact");
  const bare = SOURCE.replace("  /** Whether it {@linkcode runs}. Default: `1.5`, as usual. */\n", "");
  assertThrows(() => documentedMembers(bare, "Facts"), Error, "a member of Facts is not documented");
});

Deno.test("table() keeps a pipe inside of its cell", () => {
  assertEquals(table(["a", "b"], [["`x|y`", "1\\|2"]]), "| a | b |\n| --- | --- |\n| `x\\|y` | 1\\|2 |\n");
});

Deno.test("reasonLines() reads each form of line, and refuses another", () => {
  const lines = [
    "v1 v2",
    'oci.WithEnv in spec may touch ["/process/env"]: input "/image/Env": "the image\'s", condition "it has any" × 2 3',
    'oci.WithTTY not at "/process/terminal": default: "no \\"terminal\\"", behaviors ["a"], lacks ["b","c"] × 1 0',
    'image.Cmd (a field) not at "": behavior d-1.0: "ignored" × 1 1',
    'RunPodSandbox refuses: missing-metadata "/config/metadata" × 0 1',
    'mount after-container "/x" {}, on failure "": default: "always" × 1 1',
  ];
  const none = { inputs: [], has: [], lacks: [] };
  assertEquals(reasonLines(`${lines.join("\n")}\n`), [
    {
      kind: "step",
      name: "oci.WithEnv",
      segment: "spec",
      footprint: ["/process/env"],
      reason: { ...none, text: "the image's", condition: "it has any", inputs: ["/image/Env"] },
      count: 5,
    },
    {
      kind: "omission",
      name: "oci.WithTTY",
      path: "/process/terminal",
      reason: { ...none, text: 'no "terminal"', has: ["a"], lacks: ["b", "c"] },
      count: 1,
    },
    { kind: "field", name: "image.Cmd", path: "", reason: { ...none, text: "ignored", has: ["d-1.0"] }, count: 2 },
    { kind: "refusal", name: "RunPodSandbox", code: "missing-metadata", path: "/config/metadata", count: 1 },
    { kind: "files", count: 2 },
  ]);
  assertThrows(() => reasonLines("v1\nsomething else × 1\n"), Error, "cannot read the line: something else");
});

Deno.test("orderOf() agrees with every plan, and names the steps that stand elsewhere in some releases", () => {
  const plan = (release: string, keys: string) => ({ release, keys: [...keys] });
  assertEquals(orderOf([plan("2", "abd"), plan("2", "acd"), plan("2", "cb")]), { order: [..."acbd"], moved: [] });
  assertEquals(orderOf([plan("2", "abcd"), plan("1", "acdb"), plan("0", "acdb")]), {
    order: [..."abcd"],
    moved: [{ key: "b", after: "d", releases: ["1", "0"] }],
  });
});
