/**
 * Markdown of generated pages.
 *
 * @module
 */

/** The first lines of a generated page. */
export function heading(title: string, source: string): string {
  return `<!-- Made by \`deno task docs\` from ${source}; do not edit. -->\n\n# ${title}\n`;
}

/**
 * A text in a Markdown page. What stands between backquotes is code; the rest is printed as it is.
 *
 * @param text One line.
 * @returns The same with Markdown's signs escaped; `->` is an arrow.
 */
export function prose(text: string): string {
  return text.split(/(`[^`]+`)/).map((part, index) =>
    index % 2 === 1 ? part : part.replaceAll(" -> ", " → ").replaceAll(/[\\*_|[\]<>#~]/g, "\\$&")
  ).join("");
}

/** A text as code. */
export function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/**
 * A table.
 *
 * @param head The heads of its columns.
 * @param rows Its cells, in Markdown.
 * @returns The table's lines.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cellOf).join(" | ")} |\n`;
  return `${line(head)}${line(head.map(() => "---"))}${rows.map(line).join("")}`;
}

/** A pipe ends a cell, even in code. */
function cellOf(text: string): string {
  return text.replaceAll(/(?<!\\)\|/g, "\\|");
}

/** The width of a page's paragraphs. */
const WIDTH = 120;

/**
 * A paragraph, or an element of a list.
 *
 * @param text Markdown in one line.
 * @param first What stands before its first line: `- `.
 * @returns Its lines, each with a line break.
 */
export function paragraph(text: string, first = ""): string {
  const indent = " ".repeat(first.length);
  const lines: string[] = [];
  let line = first;
  for (const word of text.match(/(?:`[^`]*`|[^\s`])+/g) ?? []) {
    if (line.length > indent.length && line.length + word.length > WIDTH) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return `${[...lines, line.trimEnd()].join("\n")}\n`;
}
