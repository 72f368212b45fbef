/**
 * A place in a YAML text, and the scalars that are read from there.
 *
 * Upstream: the scanner of https://github.com/yaml/go-yaml v2.
 *
 * @module
 */

/** The text is no YAML; caught where a text is read. */
export class Fault extends Error {}

/** Ends with a {@linkcode Fault}. */
export function fail(): never {
  throw new Fault();
}

const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  "\t": "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  " ": " ",
  '"': '"',
  "'": "'",
  "\\": "\\",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
};
const ESCAPE_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** What starts a block scalar: chomping and indentation in either order. */
const BLOCK_HEADER = /^[|>]([-+]?)([1-9]?)([-+]?)[ \t]*(?:#.*)?$/;

function isBlank(character: string | undefined): boolean {
  return character === undefined || character === " " || character === "\t" || character === "\n";
}

/** Joins the lines of a scalar: one break is a blank, each further one stays. */
function fold(breaks: number): string {
  return breaks === 1 ? " " : "\n".repeat(breaks - 1);
}

/** A place in a text whose lines end with one character each. */
export class YamlCursor {
  readonly text: string;
  at = 0;
  /** Where the line starts. */
  lineStart = 0;

  constructor(text: string) {
    this.text = text;
  }

  peek(): string | undefined {
    return this.text[this.at];
  }

  get column(): number {
    return this.at - this.lineStart;
  }

  /** Whether a blank or the end follows the next character. */
  isAlone(): boolean {
    return isBlank(this.text[this.at + 1]);
  }

  isEntry(): boolean {
    return this.peek() === "-" && this.isAlone();
  }

  /** Whether the document ends here. */
  isEnd(): boolean {
    if (this.peek() === undefined) return true;
    if (this.column !== 0) return false;
    return /^(?:---|\.\.\.)$/.test(this.text.slice(this.at, this.at + 3)) && isBlank(this.text[this.at + 3]);
  }

  newLine(): void {
    this.at++;
    this.lineStart = this.at;
  }

  /** Skips blanks on the line, and a comment after them. */
  skipRest(): void {
    while (this.peek() === " " || this.peek() === "\t") this.at++;
    if (this.peek() !== "#") return;
    while (this.peek() !== undefined && this.peek() !== "\n") this.at++;
  }

  /** Skips to the next token; outside of flow collections, no tab indents a line. */
  skip(inFlow: boolean): void {
    for (;;) {
      this.skipRest();
      if (this.peek() !== "\n") return;
      this.newLine();
      while (this.peek() === " ") this.at++;
      if (this.peek() === "\t" && !inFlow) fail();
    }
  }

  /** Reads the part of a plain scalar that stands on one line, without the blanks after it. */
  plainLine(inFlow: boolean): string {
    const start = this.at;
    let end = start;
    for (;;) {
      const character = this.peek();
      if (character === undefined || character === "\n") break;
      if (character === ":" && this.isAlone()) break;
      if (inFlow && /[,[\]{}?]/.test(character)) break;
      if (character === "#" && this.at > start && isBlank(this.text[this.at - 1])) break;
      this.at++;
      if (character !== " " && character !== "\t") end = this.at;
    }
    this.at = end;
    return this.text.slice(start, end);
  }

  /** Refuses what no plain scalar starts with. */
  checkPlainStart(inFlow: boolean): void {
    const first = this.peek() ?? "";
    const isIndicator = /[,[\]{}#&*!|>'"%@`]/.test(first);
    if (isIndicator || (/[-?:]/.test(first) && (this.isAlone() || (inFlow && first !== "-")))) fail();
  }

  plain(parent: number, inFlow: boolean): string {
    this.checkPlainStart(inFlow);
    let text = this.plainLine(inFlow);
    for (;;) {
      const [at, lineStart] = [this.at, this.lineStart];
      while (this.peek() === " " || this.peek() === "\t") this.at++;
      let breaks = 0;
      while (this.peek() === "\n") {
        breaks++;
        this.newLine();
        while (this.peek() === " ") this.at++;
        if (this.peek() === "\t") {
          if (!inFlow && this.column <= parent) fail();
          while (this.peek() === " " || this.peek() === "\t") this.at++;
        }
      }
      const isOver = breaks === 0 || this.isEnd() || this.peek() === "#" || (!inFlow && this.column <= parent) ||
        (inFlow && /[,[\]{}?:]/.test(this.peek() ?? ""));
      if (isOver) {
        [this.at, this.lineStart] = [at, lineStart];
        return text;
      }
      text += fold(breaks) + this.plainLine(inFlow);
      // What is a key would have to stand on one line.
      if (!inFlow && this.peek() === ":" && this.isAlone()) fail();
    }
  }

  quoted(): string {
    const quote = this.peek()!;
    this.at++;
    let text = "";
    for (;;) {
      if (this.isEnd()) fail();
      const character = this.peek()!;
      if (character === quote) {
        this.at++;
        if (quote === '"' || this.peek() !== "'") return text;
        text += "'";
        this.at++;
      } else if (character === " " || character === "\t" || character === "\n") text += this.quotedBlanks();
      else if (character === "\\" && quote === '"') text += this.escape();
      else {
        text += character;
        this.at++;
      }
    }
  }

  /** Blanks in a quoted scalar; those around a line break are left out. */
  quotedBlanks(): string {
    let blanks = "";
    let breaks = 0;
    while (this.peek() === " " || this.peek() === "\t" || this.peek() === "\n") {
      if (this.peek() === "\n") {
        breaks++;
        this.newLine();
        if (this.isEnd()) fail();
      } else {
        if (breaks === 0) blanks += this.peek();
        this.at++;
      }
    }
    return breaks === 0 ? blanks : fold(breaks);
  }

  escape(): string {
    this.at++;
    const character = this.peek() ?? "";
    this.at++;
    if (character === "\n") {
      // An escaped break joins the lines; the blanks in front of the next one are left out.
      this.lineStart = this.at;
      let breaks = 0;
      while (this.peek() === " " || this.peek() === "\t" || this.peek() === "\n") {
        if (this.peek() === "\n") {
          breaks++;
          this.newLine();
        } else this.at++;
      }
      return "\n".repeat(breaks);
    }
    if (Object.hasOwn(ESCAPES, character)) return ESCAPES[character]!;
    const length = Object.hasOwn(ESCAPE_DIGITS, character) ? ESCAPE_DIGITS[character]! : fail();
    const digits = this.text.slice(this.at, this.at + length);
    if (digits.length < length || !/^[0-9a-fA-F]+$/.test(digits)) fail();
    this.at += length;
    const code = parseInt(digits, 16);
    return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? fail() : String.fromCodePoint(code);
  }

  blockScalar(parent: number): string {
    const isFolded = this.peek() === ">";
    const end = this.text.indexOf("\n", this.at);
    const line = this.text.slice(this.at, end < 0 ? undefined : end);
    const [whole, before = "", digit = "", after = ""] = BLOCK_HEADER.exec(line) ?? fail();
    if (before !== "" && after !== "") fail();
    const chomping = before === "" ? after : before;
    this.at += whole.length;
    if (this.peek() === "\n") this.newLine();
    let indent = digit === "" ? 0 : Math.max(parent, 0) + Number(digit);
    let trailing = this.blockBreaks(indent);
    if (indent === 0) {
      indent = Math.max(trailing.widest, parent + 1, 1);
      if (this.column < indent) { while (this.column < indent && this.peek() === " ") this.at++; }
    }
    let text = "";
    let leading = "";
    let wasBlank = false;
    while (this.column === indent && this.peek() !== undefined) {
      const startsBlank = this.peek() === " " || this.peek() === "\t";
      if (isFolded && leading !== "" && !wasBlank && !startsBlank) text += trailing.count === 0 ? " " : "";
      else text += leading;
      text += "\n".repeat(trailing.count);
      wasBlank = startsBlank;
      const start = this.at;
      while (this.peek() !== undefined && this.peek() !== "\n") this.at++;
      text += this.text.slice(start, this.at);
      leading = this.peek() === "\n" ? "\n" : "";
      if (leading !== "") this.newLine();
      trailing = this.blockBreaks(indent);
    }
    if (chomping !== "-") text += leading;
    if (chomping === "+") text += "\n".repeat(trailing.count);
    return text;
  }

  /** Skips the indentation of a block scalar's next line, and empty lines in front of it; 0 stands for any indentation. */
  blockBreaks(indent: number): { readonly count: number; readonly widest: number } {
    let count = 0;
    let widest = 0;
    for (;;) {
      while ((indent === 0 || this.column < indent) && this.peek() === " ") this.at++;
      widest = Math.max(widest, this.column);
      if ((indent === 0 || this.column < indent) && this.peek() === "\t") fail();
      if (this.peek() !== "\n") return { count, widest };
      count++;
      this.newLine();
    }
  }
}
