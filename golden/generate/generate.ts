/**
 * Writes the generated files of `lib/` from Debian's packages: `deno task generate --help`.
 *
 * @module
 */

import { parseArgs } from "node:util";
import { CriSpecError } from "../../lib/error.ts";
import { type CacheOptions, debianPackage } from "../lab/debian.ts";
import { tableFile, typesFile } from "./cri_files.ts";
import { criMessages } from "./cri_schema.ts";
import { SUPPLEMENT } from "./cri_supplement.ts";
import { quoteTablesFile } from "./unicode.ts";

const HELP = `Writes the generated files of lib/ from the newest packages of Debian, which apt downloads for each run.

  deno task generate           write the files that are not current
  deno task generate --check   write nothing, and print which files are not current

lib/cri/types.ts and lib/cri/table.ts come from CRI's api.proto and golden/generate/cri_supplement.ts,
lib/go/quote_tables.ts from the categories and ages of Unicode's characters.

Exit code: 0 all are current or written, 1 with --check: a file is not current, 2 it could not be run.
`;

const ROOT = new URL("../../", import.meta.url);

/** The newest CRI that Debian has. */
const CRI = { suite: "forky", name: "golang-k8s-cri-api-dev" };
const PROTO = "usr/share/gocode/src/k8s.io/cri-api/pkg/apis/runtime/v1/api.proto";

/** The newest Unicode that Debian has. */
const UNICODE = { suite: "forky", name: "unicode-data" };
const CATEGORIES = "usr/share/unicode/extracted/DerivedGeneralCategory.txt";
const AGES = "usr/share/unicode/DerivedAge.txt";

/** A generated file. */
export interface Generated {
  /** Its path in the repository. */
  readonly path: string;
  /** What it should have. */
  readonly text: string;
}

/** Files of a package, and how a header names the package: `golang-k8s-cri-api-dev 0.36.4-1`. */
async function filesOf(
  { suite, name }: { readonly suite: string; readonly name: string },
  paths: readonly string[],
  options: CacheOptions,
): Promise<{ readonly texts: readonly string[]; readonly source: string }> {
  const folder = await debianPackage(name, suite, options);
  const label = (await Deno.readTextFile(`${folder}/package`)).trim();
  const texts = await Promise.all(paths.map((path) => Deno.readTextFile(`${folder}/${path}`)));
  return { texts, source: label.replace(/^Debian \S+ /, "") };
}

/**
 * Makes the texts of all generated files.
 *
 * @param options Where packages are kept.
 * @returns The files.
 * @throws {CriSpecError} When a package cannot be had, and when the supplement does not match `api.proto`.
 */
export async function generatedFiles(options: CacheOptions = {}): Promise<readonly Generated[]> {
  const { texts: [proto = ""], source } = await filesOf(CRI, [PROTO], options);
  const roots = criMessages(proto, SUPPLEMENT);
  const { texts: [categories = "", ages = ""], source: unicode } = await filesOf(UNICODE, [CATEGORIES, AGES], options);
  return [
    { path: "lib/cri/types.ts", text: typesFile(roots, SUPPLEMENT, source) },
    { path: "lib/cri/table.ts", text: tableFile(roots, source) },
    { path: "lib/go/quote_tables.ts", text: quoteTablesFile({ categories, ages }, unicode) },
  ];
}

/** A file without the line of its header that names packages and their versions. */
export function withoutSource(text: string): string {
  return text.replace(/^ \* .*; do not edit\.$/m, "");
}

/** As {@linkcode generatedFiles}, from packages that are downloaded now: a cached one may not be the newest. */
async function newestFiles(): Promise<readonly Generated[]> {
  const cache = await Deno.makeTempDir({ prefix: "cri-spec-generate-" });
  try {
    return await generatedFiles({ cache });
  } finally {
    await Deno.remove(cache, { recursive: true });
  }
}

/** Whether a file is what it should be, but for the version of a package with the same contents. */
async function isCurrent({ path, text }: Generated): Promise<boolean> {
  const there = await Deno.readTextFile(new URL(path, ROOT)).catch((error) => {
    if (error instanceof Deno.errors.NotFound) return "";
    throw error;
  });
  if (there !== text && withoutSource(there) === withoutSource(text)) {
    console.log(`${path}: made from another version of a package, with the same contents`);
  }
  return withoutSource(there) === withoutSource(text);
}

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
  });
  if (values.help) {
    console.log(HELP.trimEnd());
    return 0;
  }
  let stale = 0;
  for (const file of await newestFiles()) {
    if (await isCurrent(file)) continue;
    stale++;
    if (!values.check) await Deno.writeTextFile(new URL(file.path, ROOT), file.text);
    console.log(`${file.path}: ${values.check ? "not current; run deno task generate" : "written"}`);
  }
  return values.check && stale > 0 ? 1 : 0;
}

if (import.meta.main) {
  try {
    Deno.exitCode = await main(Deno.args);
  } catch (error) {
    const isUsage = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
    if (!(error instanceof CriSpecError || isUsage)) throw error;
    console.error(error.message);
    if (error instanceof CriSpecError && error.hint !== undefined) console.error(error.hint);
    Deno.exitCode = 2;
  }
}
