/**
 * What JSR's score asks for, as far as it can be checked without JSR: `deno task jsr-score`. Where JSR asks for most symbols to be
 * documented, this asks for all, and of each entry for an example that runs.
 *
 * Upstream: https://jsr.io/docs/scoring.
 *
 * @module
 */

import { examplesOf } from "./markdown.ts";
import config from "../deno.json" with { type: "json" };

const ROOT = new URL("../", import.meta.url);

/** What JSR asks for, its points, and what is missing. */
interface Point {
  readonly what: string;
  readonly points: number;
  readonly missing: (docs: Docs) => readonly string[] | Promise<readonly string[]>;
}

/** One declaration of a name; a `reference` leads to another entry, which has the documentation. */
interface Declaration {
  readonly declarationKind: string;
  readonly kind: string;
  readonly jsDoc?: { readonly doc?: string };
}

/** What of `deno doc --json` is read of an entry. */
interface EntryDocs {
  readonly module_doc?: {
    readonly doc?: string;
    readonly tags?: readonly { readonly kind: string; readonly doc?: string }[];
  };
  readonly symbols: readonly {
    readonly name: string;
    readonly declarations: readonly Declaration[];
  }[];
}

/** The documentation of each entry. */
type Docs = ReadonlyMap<string, EntryDocs>;

interface Result {
  readonly success: boolean;
  readonly out: string;
  readonly err: string;
}

async function deno(...args: readonly string[]): Promise<Result> {
  const command = new Deno.Command(Deno.execPath(), { args: [...args], cwd: ROOT, env: { NO_COLOR: "1" } });
  const { success, stdout, stderr } = await command.output();
  return { success, out: new TextDecoder().decode(stdout), err: new TextDecoder().decode(stderr) };
}

async function docs(): Promise<Docs> {
  const { success, out, err } = await deno("doc", "--json", ...Object.values(config.exports));
  if (!success) throw new Error(err);
  const { nodes } = JSON.parse(out) as { readonly nodes: Readonly<Record<string, EntryDocs>> };
  return new Map(
    Object.entries(config.exports).map(([entry, path]) => {
      const own = nodes[new URL(path, ROOT).href];
      if (own === undefined) throw new Error(`deno doc has nothing of ${entry}`);
      return [entry, own];
    }),
  );
}

function importsEntry(code: string, entry: string): boolean {
  return code.includes(`from "@cri-spec/cri-spec${entry.slice(1)}";`);
}

async function inReadme(): Promise<readonly string[]> {
  const published = config.publish.include.includes("README.md");
  const examples = examplesOf(await Deno.readTextFile(new URL("README.md", ROOT)));
  return [
    ...(published ? [] : ["README.md is not published"]),
    ...(examples.some((code) => importsEntry(code, ".")) ? [] : ["README.md has no example that imports the package"]),
  ];
}

function withoutDocs(docs: Docs): readonly string[] {
  return [...docs].flatMap(([entry, { module_doc }]) => {
    if (!module_doc?.doc) return [`${entry} has no module documentation`];
    const texts = [module_doc.doc, ...(module_doc.tags ?? []).map(({ doc = "" }) => doc)];
    const runs = texts.flatMap(examplesOf).some((code) => importsEntry(code, entry));
    return runs ? [] : [`${entry} has no example that imports it and runs`];
  });
}

function undocumented(docs: Docs): readonly string[] {
  return [...docs].flatMap(([entry, { symbols }]) =>
    symbols.flatMap(({ name, declarations }) =>
      declarations.filter((one) => one.declarationKind !== "private" && one.kind !== "reference" && !one.jsDoc?.doc)
        .map(() => `${entry} ${name} is not documented`)
    )
  );
}

async function slowTypes(): Promise<readonly string[]> {
  const { success, err } = await deno("publish", "--quiet", "--dry-run", "--allow-dirty");
  // Without `--allow-slow-types` a slow type is an error.
  return success ? [] : [err];
}

const POINTS: readonly Point[] = [
  { what: "a README, with an example", points: 3, missing: inReadme },
  { what: "module documentation with an example in each entry", points: 1, missing: withoutDocs },
  { what: "documentation of every symbol", points: 5, missing: undocumented },
  { what: "no slow types", points: 5, missing: slowTypes },
];

const all = await docs();
let earned = 0;
for (const { what, points, missing } of POINTS) {
  const found = await missing(all);
  if (found.length === 0) earned += points;
  else Deno.exitCode = 1;
  console.log(
    `${found.length === 0 ? "ok" : "missing"}: ${what} (${points})${found.map((line) => `\n  ${line}`).join("")}`,
  );
}
const symbols = [...all.values()].reduce((sum, { symbols }) => sum + symbols.length, 0);
console.log(`${earned} of ${POINTS.reduce((sum, { points }) => sum + points, 0)} points that can be checked here`);
console.log(`${all.size} entries, ${symbols} symbols`);
