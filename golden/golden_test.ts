/**
 * The model gives the bytes and the refusals that real daemons gave, in every recorded folder and every case.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { ESCAPES } from "../lib/oci/encode.ts";
import { encodeSpec, sandboxSpec, type Spec } from "../mod.ts";
import { casesOf, readCases } from "./case.ts";
import { compareModel, formatDifferences } from "./compare.ts";
import { compact, indent } from "./indent.ts";
import { readRecording, recordedFolders, type RequestDocument } from "./recording.ts";

const HERE = new URL(".", import.meta.url).pathname;
const FOLDERS = recordedFolders();
const CASES = await readCases();

/** The plain way: of a copy no bytes are remembered. What is remembered of the parts that all specs share gives the same bytes. */
function model(request: RequestDocument): Uint8Array {
  const spec: Spec & { readonly [ESCAPES]?: unknown } = sandboxSpec(request);
  const bytes = encodeSpec({ ...structuredClone(spec), [ESCAPES]: spec[ESCAPES] } as Spec);
  assertEquals(encodeSpec(spec), bytes);
  return bytes;
}

Deno.test("golden has recorded folders and cases", () => {
  assert(FOLDERS.length > 0);
  assert(CASES.length > 65);
});

for (const folder of FOLDERS) {
  const { manifest, cases } = await readRecording(`${HERE}${folder}`);

  Deno.test(`golden ${folder} has every case`, () => {
    assertEquals(manifest.containerd.version, folder);
    assertEquals(cases.map(({ name }) => name), casesOf(CASES, folder).map(({ name }) => name));
  });

  for (const recorded of cases) {
    Deno.test(`golden ${folder} ${recorded.name}`, () => {
      const differences = compareModel(recorded, model);
      if (differences.length > 0) {
        throw new Error(`- daemon, + model\n${formatDifferences(recorded.name, differences)}`);
      }
    });
  }

  Deno.test(`golden ${folder} specs are indented and nothing else`, async () => {
    for (const { name, answer } of cases) {
      if ("refusal" in answer) continue;
      assertEquals(`${indent(answer.spec)}\n`, await Deno.readTextFile(`${HERE}${folder}/${name}.spec.json`));
    }
  });
}

const SAMPLES = [...Deno.readDirSync(`${HERE}samples`)].filter((entry) => entry.isDirectory);

for (const { name: folder } of SAMPLES) {
  for (const recorded of (await readRecording(`${HERE}samples/${folder}`)).cases) {
    Deno.test(`golden samples/${folder} ${recorded.name}`, () => {
      const differences = compareModel(recorded, model);
      if (differences.length > 0) {
        throw new Error(`- daemon, + model\n${formatDifferences(recorded.name, differences)}`);
      }
    });
  }
}

Deno.test("compact() undoes indent() in strings, numbers and empty containers", () => {
  const texts = [
    '{"a b":" \\" { , : ] \\\\","c":[],"d":{},"e":[-1,0,[{}]],"f":null,"\\u2028\n":true}',
    "{}",
    "[]",
    '"x"',
    "1",
  ];
  for (const text of texts) assertEquals(compact(indent(text)), text);
});
