/**
 * The command lines of a Markdown file, the output that it shows for them, its links and its headings.
 *
 * @module
 */

/** A command line of a document. */
export interface DocumentCommand {
  /** The command line, without a comment behind it. */
  readonly line: string;
  /** What the document shows as its output; absent where it shows none. `…` stands for what is left out. */
  readonly output?: string;
}

interface Block {
  readonly language: string;
  readonly text: string;
}

function blocksOf(markdown: string): readonly Block[] {
  return [...markdown.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language, text]) => ({
    language: language!,
    text: text!,
  }));
}

/** Lines of `sh` blocks. */
function shellCommands(text: string): readonly DocumentCommand[] {
  return text.split("\n")
    .map((line) => line.replace(/(?:^|\s+)#\s.*$/, "").trim())
    .filter((line) => line !== "")
    .map((line) => ({ line }));
}

/** What stands behind each `$ ` of a block without language. */
function shownCommands(text: string): readonly DocumentCommand[] {
  const [first, ...shown] = text.split(/^\$ /m);
  if (shown.length === 0) return [];
  if (first !== "") throw new Error(`Cannot tell which command prints: ${first}`);
  return shown.map((part) => {
    const end = part.indexOf("\n");
    return { line: part.slice(0, end), output: part.slice(end + 1) };
  });
}

/**
 * Finds the commands of a document.
 *
 * @param markdown The document.
 * @returns The lines of its `sh` blocks, and the lines behind `$` of blocks without a language, with their outputs.
 */
export function commandsOf(markdown: string): readonly DocumentCommand[] {
  return blocksOf(markdown).flatMap(({ language, text }) => {
    if (language === "sh") return shellCommands(text);
    return language === "" ? shownCommands(text) : [];
  });
}

/**
 * Whether a program prints what a document shows.
 *
 * @param shown What the document shows: a line that is `…` stands for any lines, `…` within a line for any text of it.
 * @param printed What the program prints.
 * @returns Whether they agree.
 */
export function agrees(shown: string, printed: string): boolean {
  const pattern = shown.split("\n").map((line) => {
    if (line === "…") return "(?:.*\\n)*?";
    return `${line.split("…").map((part) => RegExp.escape(part)).join(".*")}\\n`;
  });
  // The last line's end is the block's.
  return new RegExp(`^${pattern.join("").replace(/\\n$/, "")}$`).test(printed);
}

/**
 * Finds the examples of a document that `deno test --doc` runs.
 *
 * @param markdown The document.
 * @returns The texts of its `ts` blocks.
 */
export function examplesOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!);
}

/**
 * Leaves out a document's blocks of code.
 *
 * @param markdown The document.
 * @returns The rest.
 */
export function withoutBlocks(markdown: string): string {
  return markdown.replaceAll(/^```.*?^```$/gms, "");
}

/** A document without its code. */
function withoutCode(markdown: string): string {
  return withoutBlocks(markdown).replaceAll(/`[^`\n]*`/g, "``");
}

/**
 * Finds the links of a document to files and headings of the repository.
 *
 * @param markdown The document.
 * @returns What the links name; addresses of other places are left out.
 */
export function linksOf(markdown: string): readonly string[] {
  return [...withoutCode(markdown).matchAll(/\]\((?![a-z]+:)([^)\s]+)\)/g)].map(([, link]) => link!);
}

/**
 * Finds the ids of a document's headings, as GitHub makes them.
 *
 * @param markdown The document.
 * @returns The ids.
 */
export function headingIds(markdown: string): readonly string[] {
  return [...withoutBlocks(markdown).matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title!.toLowerCase().replaceAll(/[^\w\- ]/g, "").replaceAll(" ", "-")
  );
}
