/**
 * Makes the mutants: Stryker's instrumenter puts all of them into the code at once, each behind a switch.
 *
 * @module
 */

import { Instrumenter } from "npm:@stryker-mutator/instrumenter@10.1.1";

/** One small change of the code. */
export interface Mutant {
  /** Its number in this run, as a string. */
  readonly id: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Each run of white space as one space. */
  readonly original: string;
  readonly replacement: string;
}

export interface Source {
  readonly file: string;
  readonly text: string;
}

export interface Instrumented {
  readonly sources: readonly Source[];
  /** The mutants, in the order of files and places. */
  readonly mutants: readonly Mutant[];
}

/** The names by which instrumented code calls `cover` and `isActive`: constants of the instrumenter. */
const NAMES = { cover: "stryCov_9fa48", isActive: "stryMutAct_9fa48" };

const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [], noHeader: true };

const LOGGER = new Proxy({}, { get: () => () => false }) as ConstructorParameters<typeof Instrumenter>[0];

/** Puts the mutants into source files. Types are left alone. */
export async function instrument(sources: readonly Source[], switchUrl: URL): Promise<Instrumented> {
  const files = sources.map(({ file, text }) => ({ name: file, content: text, mutate: true }));
  const made = await new Instrumenter(LOGGER).instrument(files, OPTIONS);
  const header = `import { cover as ${NAMES.cover}, isActive as ${NAMES.isActive} } from ${
    JSON.stringify(switchUrl.href)
  };\n`;
  const texts = new Map(sources.map(({ file, text }) => [file, text.split("\n")]));
  return {
    sources: made.files.map(({ name, content }) => ({ file: name, text: header + content })),
    mutants: made.mutants.map(({ id, fileName, location, replacement }) => ({
      id,
      file: fileName,
      line: location.start.line + 1,
      column: location.start.column + 1,
      original: oneLine(excerpt(texts.get(fileName)!, location)),
      replacement: oneLine(replacement),
    })),
  };
}

/** The code at a place as the instrumenter tells it: lines and columns from 0, the end behind the last character. */
function excerpt(
  lines: readonly string[],
  { start, end }: Record<"start" | "end", { line: number; column: number }>,
): string {
  if (start.line === end.line) return lines[start.line]!.slice(start.column, end.column);
  const between = lines.slice(start.line + 1, end.line);
  return [lines[start.line]!.slice(start.column), ...between, lines[end.line]!.slice(0, end.column)].join("\n");
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/**
 * Writes the instrumented files into a directory, and an import map, whose path it returns, that puts them in the place of the real
 * ones. Nothing is written below the root, and tests that read sources read the real ones.
 */
export async function setStage(
  directory: string,
  root: URL,
  sources: readonly Source[],
  imports: Readonly<Record<string, string>>,
): Promise<string> {
  const staged = new URL(`file://${directory}/`);
  for (const { file, text } of sources) {
    const url = new URL(file, staged);
    await Deno.mkdir(new URL(".", url), { recursive: true });
    await Deno.writeTextFile(url, text);
  }
  const importMap = `${directory}/import_map.json`;
  await Deno.writeTextFile(importMap, JSON.stringify({ imports: mapped(root, staged, sources, imports) }));
  return importMap;
}

/** An instrumented file imports its neighbours from the root, if they are not instrumented themselves. */
function mapped(
  root: URL,
  staged: URL,
  sources: readonly Source[],
  imports: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const absolute = Object.entries(imports).map(([name, target]) =>
    [name, target.startsWith(".") ? new URL(target, root).href : target] as const
  );
  const files = sources.flatMap(({ file }) => {
    const target = new URL(file, staged).href;
    return [[new URL(file, root).href, target], [target, target]] as const;
  });
  return Object.fromEntries([...absolute, [staged.href, root.href], ...files]);
}
