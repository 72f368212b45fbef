/**
 * A page of headings, paragraphs, lists and code, as text, Markdown or HTML.
 *
 * @module
 */

import { printable, wrap } from "./colour.ts";

/** A part of a page. */
export type Block =
  | { readonly kind: "title" | "heading" | "paragraph"; readonly text: string }
  | { readonly kind: "list" | "code"; readonly lines: readonly string[] };

/** How a page is written. */
export type PageFormat = "text" | "markdown" | "html";

const WIDTH = 80;

function textBlock(block: Block): string {
  if (block.kind === "list") {
    return block.lines.map((line) =>
      wrap(line.split(" "), WIDTH - 4).map((one, at) => `${at === 0 ? "  - " : "    "}${one}`).join("\n")
    )
      .join("\n");
  }
  if ("lines" in block) return block.lines.map((line) => `    ${line}`).join("\n");
  const text = wrap(block.text.split(" "), WIDTH).join("\n");
  if (block.kind === "paragraph") return text;
  return `${text}\n${(block.kind === "title" ? "=" : "-").repeat(Math.min([...text].length, WIDTH))}`;
}

/** What Markdown takes for more than text. */
function markdownText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, (character) => `\\${character}`);
}

/** A fence that is longer than any in the code. */
function fence(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  return "`".repeat(longest + 1);
}

function markdownBlock(block: Block): string {
  if (block.kind === "list") return block.lines.map((line) => `- ${markdownText(line)}`).join("\n");
  if ("lines" in block) return [fence(block.lines), ...block.lines, fence(block.lines)].join("\n");
  const text = markdownText(block.text);
  return block.kind === "paragraph" ? text : `${block.kind === "title" ? "#" : "##"} ${text}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

function htmlBlock(block: Block): string {
  if (block.kind === "list") {
    return `<ul>\n${block.lines.map((line) => `<li>${htmlText(line)}</li>`).join("\n")}\n</ul>`;
  }
  if ("lines" in block) return `<pre>${htmlText(block.lines.join("\n"))}</pre>`;
  const tag = { title: "h1", heading: "h2", paragraph: "p" }[block.kind];
  return `<${tag}>${htmlText(block.text)}</${tag}>`;
}

/** A page that loads nothing and runs nothing. */
function htmlPage(title: string, blocks: readonly Block[]): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${htmlText(title)}</title>
<style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}pre{overflow:auto;background:#eee;padding:.5rem}</style>
</head>
<body>
${blocks.map(htmlBlock).join("\n")}
</body>
</html>
`;
}

/** Control characters of the input command no terminal and hide nothing. */
function safe(block: Block): Block {
  return "text" in block ? { ...block, text: printable(block.text) } : { ...block, lines: block.lines.map(printable) };
}

/**
 * Writes a page.
 *
 * @param blocks Its parts; the first one is the title.
 * @param format How it is written.
 * @returns The text, with a newline at its end.
 */
export function renderPage(blocks: readonly Block[], format: PageFormat): string {
  const own = blocks.map(safe);
  const [first] = own;
  if (format === "html") return htmlPage(first !== undefined && "text" in first ? first.text : "", own);
  return `${own.map(format === "text" ? textBlock : markdownBlock).join("\n\n")}\n`;
}
