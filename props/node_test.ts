/**
 * Answers of a node that somebody changed: whatever they are, capturing them ends with documents or one error, and each document
 * is equal to its real spec, differs from it, or cannot be verified.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { SAMPLE_HOST, samples, WHOLE_NODE } from "../golden/node/samples.ts";
import { renderJson } from "../lib/cli/render/json.ts";
import { capture } from "../lib/node/capture.ts";
import { type SavedFile, savedNode } from "../lib/node/saved.ts";
import { verifyDocuments } from "../lib/node/verify.ts";
import { CriSpecError, type RequestDocument } from "../mod.ts";
import { asyncLaw, law } from "./law.ts";

const SOURCES: readonly (readonly SavedFile[])[] = [
  await samples("2.1.9", ...WHOLE_NODE, "containerd-config-dump.toml"),
  await samples("1.6.20", ...WHOLE_NODE),
  await samples("crictl/1.24.0", "inspectp-web", "inspectp-agent", "inspecti-pause", "info", "version.txt"),
  await samples(
    "2.3.4",
    "ctr-containers-info-agent",
    "ctr-version.txt",
    "ImageStatus-pause",
    "containerd-config-dump.toml",
  ),
];

/** What is put somewhere into a text. */
const SNIPPETS: readonly string[] = [
  "",
  "null",
  "{}",
  "[]",
  '""',
  "-1",
  "1e400",
  "9007199254740993",
  "true",
  '"__proto__":',
  '"constructor"',
  "\\\\ud800",
  "\u0000",
  "../..",
  "}",
  ",",
  '\\"',
];

/** A change: where, how much is removed, and what takes its place. */
interface Edit {
  readonly file: number;
  readonly at: number;
  readonly length: number;
  readonly snippet: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  file: fc.nat({ max: 7 }),
  at: fc.nat({ max: 1_000_000 }),
  length: fc.nat({ max: 40 }),
  snippet: fc.constantFrom(...SNIPPETS),
});

function edited(files: readonly SavedFile[], edits: readonly Edit[]): readonly SavedFile[] {
  const texts = files.map(({ text }) => text);
  for (const { file, at, length, snippet } of edits) {
    const index = file % texts.length;
    const text = texts[index]!;
    const start = text.length === 0 ? 0 : at % text.length;
    texts[index] = text.slice(0, start) + snippet + text.slice(start + length);
  }
  return files.map(({ name }, index) => ({ name, text: texts[index]! }));
}

async function documentsOf(files: readonly SavedFile[], withValues: boolean): Promise<readonly RequestDocument[]> {
  const { answers, daemon } = savedNode(files);
  const options = { host: SAMPLE_HOST, withValues, ...(daemon === undefined ? {} : { daemon }) };
  return (await capture(answers, options)).documents;
}

asyncLaw(
  "answers that were changed give documents that are verified or not, or one error",
  fc.tuple(fc.constantFrom(...SOURCES), fc.array(edit, { minLength: 1, maxLength: 3 }), fc.boolean()),
  async ([files, edits, withValues]) => {
    try {
      const documents = await documentsOf(edited(files, edits), withValues);
      const { total, equal, drifted, unverified } = verifyDocuments(documents);
      assertEquals(total, equal + drifted + unverified);
    } catch (error) {
      assert(error instanceof CriSpecError, String(error));
    }
  },
  { runs: 60 },
);

/** A value without members that say no more than their absence, which no decoded spec has. */
function significant(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(significant);
  if (typeof value !== "object" || value === null) return value;
  const rows = Object.entries(value).map(([key, item]) => [key, significant(item)] as const);
  const isZero = (item: unknown): boolean =>
    [null, false, 0, ""].includes(item as null) || (typeof item === "object" && Object.keys(item!).length === 0);
  return Object.fromEntries(rows.filter(([, item]) => !isZero(item)));
}

const REDACTED = await documentsOf(SOURCES[0]!, false);
const SPECS = REDACTED.map(({ captured }) => (captured as { readonly spec: string }).spec);

law(
  "a real spec that was changed is never equal to the model's, unless the change says nothing",
  fc.tuple(fc.nat({ max: SPECS.length - 1 }), edit),
  ([index, one]) => {
    const document = REDACTED[index]!;
    const [{ text: spec }] = edited([{ name: "spec", text: SPECS[index]! }], [one]) as [SavedFile];
    const changed = { ...document, captured: { ...document.captured as object, spec } };
    const { subjects: [found] } = verifyDocuments([changed]);
    assert(found !== undefined);
    if (spec === SPECS[index]) return assertEquals(found.result, "equal");
    assert(found.result !== "equal", renderJson(found));
    if (found.result !== "equal-values") return;
    assertEquals(significant(JSON.parse(spec)), significant(JSON.parse(SPECS[index]!)));
  },
  { runs: 60 },
);
