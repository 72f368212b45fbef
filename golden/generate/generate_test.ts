import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../../lib/error.ts";
import { ContainerConfig, PodSandboxConfig } from "../../lib/cri/table.ts";
import { tableFile, typesFile } from "./cri_files.ts";
import { criMessages } from "./cri_schema.ts";
import { type FieldText, FIRST_CRI, SUPPLEMENT, type Supplement } from "./cri_supplement.ts";
import { withoutSource } from "./generate.ts";

const LIB = new URL("../../lib/", import.meta.url);
const ROOTS = [PodSandboxConfig, ContainerConfig];

/** The package in the header of a generated file. */
function sourceIn(text: string): string {
  return / \* (.*); do not edit\./.exec(text)![1]!;
}

Deno.test("the generated files are what the generator makes of their descriptors and the supplement", async () => {
  const types = await Deno.readTextFile(new URL("cri/types.ts", LIB));
  assertEquals(types, typesFile(ROOTS, SUPPLEMENT, sourceIn(types)));
  const table = await Deno.readTextFile(new URL("cri/table.ts", LIB));
  assertEquals(table, tableFile(ROOTS, sourceIn(table)));
  assertEquals(sourceIn(table), sourceIn(types));
});

Deno.test("the descriptors have the releases of the supplement, and its fields alone", () => {
  const found = new Map<string, [string, string][]>();
  const visit = (message: typeof PodSandboxConfig): void => {
    const fields = Object.entries(message.fields);
    found.set(message.name, fields.map(([name, { cri = FIRST_CRI }]) => [name, cri]));
    for (const [, { type }] of fields) if (typeof type === "object" && "fields" in type) visit(type);
  };
  ROOTS.forEach(visit);
  const releaseOf = (text: FieldText): string => (typeof text === "string" ? FIRST_CRI : text.cri ?? FIRST_CRI);
  const sorted = (entries: readonly [string, string][]) => entries.toSorted(([a], [b]) => a < b ? -1 : 1);
  for (const [name, { fields }] of Object.entries(SUPPLEMENT.messages)) {
    const expected = Object.entries(fields).map(([field, text]): [string, string] => [field, releaseOf(text)]);
    assertEquals(sorted(found.get(name) ?? []), sorted(expected), name);
  }
  assertEquals(found.size, Object.keys(SUPPLEMENT.messages).length);
});

Deno.test("only the version of a package may differ where a file is current", () => {
  const header = (source: string, body: string) => `/**\n * Generated from\n * ${source}; do not edit.\n */\n${body}`;
  assertEquals(withoutSource(header("a 1", "x")), withoutSource(header("a 2", "x")));
  assertEquals(withoutSource(header("a 1", "x")) === withoutSource(header("a 1", "y")), false);
});

const PROTO = `syntax = "proto3"; package runtime.v1;
  import "github.com/gogo/protobuf/gogoproto/gogo.proto";
  option (gogoproto.goproto_stringer_all) = false;
  service S { rpc Run(PodSandboxConfig) returns (PodSandboxConfig) {} }
  // A comment.
  message PodSandboxConfig { string name = 1; Part part = 2; map<string, string> labels = 3; }
  message Part { enum Kind { A = 0; B = 1; } Kind kind = 1; repeated int64 ids = 4 [deprecated = true]; }
  message ContainerConfig { Part part = 1; }
  message Other { bytes raw = 1; }`;

/** The supplement that matches {@linkcode PROTO}. */
function supplement(part: Readonly<Record<string, FieldText>> = {}): Supplement {
  return {
    messages: {
      PodSandboxConfig: { doc: "A pod.", fields: { name: "Its name.", part: "Its part.", labels: "Its labels." } },
      Part: { doc: "A part.", fields: { kind: "Its kind.", ids: { cri: "1.22", doc: "Its ids." }, ...part } },
      ContainerConfig: { doc: "A container.", fields: { part: "Its part." } },
    },
    enums: { Kind: { doc: "A kind." } },
  };
}

Deno.test("criMessages() reads fields, lists, maps and enums, and takes releases from the supplement", () => {
  const [pod, container] = criMessages(PROTO, supplement());
  const part = {
    name: "Part",
    fields: {
      kind: { number: 1, type: { name: "Kind", values: { A: 0, B: 1 } } },
      ids: { number: 4, type: "int64", repeated: true, cri: "1.22" },
    },
  } as const;
  assertEquals(pod, {
    name: "PodSandboxConfig",
    fields: {
      name: { number: 1, type: "string" },
      part: { number: 2, type: part },
      labels: { number: 3, type: "map" },
    },
  });
  assertEquals(container, { name: "ContainerConfig", fields: { part: { number: 1, type: part } } });
  assertEquals(pod!.fields["part"]!.type, container!.fields["part"]!.type);
});

Deno.test("a field of a newer CRI is one line in the supplement, before and after Debian has it", () => {
  const paths = { cri: "1.40", doc: "Its paths.", proto: "repeated string paths = 9" };
  const row = { number: 9, type: "string", repeated: true, cri: "1.40" } as const;
  const newer = PROTO.replace("repeated int64 ids", "repeated string paths = 9; repeated int64 ids");
  for (const proto of [PROTO, newer]) {
    const [pod] = criMessages(proto, supplement({ paths }));
    const part = pod!.fields["part"]!.type;
    assertEquals(typeof part === "object" && "fields" in part ? part.fields["paths"] : part, row);
    const types = typesFile([pod!], supplement({ paths }), "a proto");
    assertEquals(
      /\/\*\* Its paths\. Since CRI 1\.40\. \*\/\n {2}readonly (.*);/.exec(types)?.[1],
      "paths?: readonly string[]",
    );
    const expected = `    paths: { number: 9, type: "string", repeated: true, cri: "1.40" },\n`;
    assertEquals(tableFile([pod!], "a proto").includes(expected), true);
  }
});

Deno.test("a message and an enum of a newer CRI are described by the supplement alone", () => {
  const more = supplement({
    limit: { cri: "1.40", doc: "Its limit.", proto: "Limit limit = 9" },
    mode: { cri: "1.40", doc: "Its mode.", proto: "Mode mode = 10" },
  });
  const value = { cri: "1.40", doc: "The number.", proto: "uint64 value = 1" };
  const [pod] = criMessages(PROTO, {
    messages: { ...more.messages, Limit: { doc: "A limit.", fields: { value } } },
    enums: { Kind: { doc: "A kind.", values: { C: 2 } }, Mode: { doc: "A mode.", values: { Off: 0, On: 1 } } },
  });
  const part = pod!.fields["part"]!.type as typeof PodSandboxConfig;
  assertEquals(part.fields["limit"], {
    number: 9,
    type: { name: "Limit", fields: { value: { number: 1, type: "uint64", cri: "1.40" } } },
    cri: "1.40",
  });
  assertEquals(part.fields["mode"]?.type, { name: "Mode", values: { Off: 0, On: 1 } });
  assertEquals(part.fields["kind"]?.type, { name: "Kind", values: { A: 0, B: 1, C: 2 } });
});

Deno.test("criMessages() refuses what the supplement and the proto disagree about, and what no descriptor says", () => {
  const { messages, enums } = supplement();
  const without: Supplement = {
    messages: { ...messages, Part: { doc: "A part.", fields: { kind: "Its kind." } } },
    enums,
  };
  const wrong: readonly [string, string, Supplement][] = [
    ["Part.ids", PROTO, without],
    ["Part.paths", PROTO, supplement({ paths: "Its paths." })],
    ["Part.paths", PROTO, supplement({ paths: { doc: "Its paths.", proto: "string path = 9" } })],
    ["Part.paths", PROTO, supplement({ paths: { doc: "Its paths.", proto: "string paths = 4" } })],
    ["Part.ids", PROTO, supplement({ ids: { doc: "Its ids.", proto: "int64 ids = 4" } })],
    ["Part.kind", PROTO, { messages, enums: {} }],
    ["Part.kind", PROTO, { messages, enums: { Kind: { doc: "A kind.", values: { B: 2 } } } }],
    ["Other", PROTO, { messages: { ...messages, Other: { doc: "Another.", fields: {} } }, enums }],
    ["Rest", PROTO, { messages, enums: { ...enums, Rest: { doc: "Another.", values: { A: 0 } } } }],
    ["Part.raw", PROTO.replace("Kind kind", "bytes raw = 7; Kind kind"), supplement({ raw: "Raw." })],
    ["Part.ids", PROTO, supplement({ ids: { doc: "Its ids.", text: true } })],
    ["Part.raw", PROTO.replace("Kind kind", "optional string raw = 7; Kind kind"), supplement({ raw: "Raw." })],
    ["Part.raw", PROTO.replace("Kind kind", "double raw = 7; Kind kind"), supplement({ raw: "Raw." })],
    ["Part.raw", PROTO.replace("Kind kind", "map<string, int32> raw = 7; Kind kind"), supplement({ raw: "Raw." })],
    ["Part.raw", PROTO.replace("Kind kind", "oneof x { string raw = 7; } Kind kind"), supplement({ raw: "Raw." })],
    ["Part", PROTO.replace("Kind kind", "Part raw = 7; Kind kind"), supplement({ raw: "Raw." })],
  ];
  for (const [what, proto, added] of wrong) {
    const error = assertThrows(() => criMessages(proto, added), CriSpecError);
    assertEquals([error.code, error.message.split(":")[0]], ["usage", `Cannot generate ${what}`]);
  }
});
