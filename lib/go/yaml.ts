/**
 * YAML as Kubernetes' Go programs read it: what `yaml.UnmarshalStrict` of sigs.k8s.io/yaml makes of a text, before the types of the
 * target count.
 *
 * Block and flow collections, all kinds of scalars and comments are read. Anchors, aliases, tags, explicit keys and directives are
 * not: they end with an error.
 *
 * Upstream: https://github.com/kubernetes-sigs/yaml on https://github.com/yaml/go-yaml v2.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { type GoJson, parseGoJson } from "./json.ts";
import { fail, Fault, YamlCursor } from "./yaml_cursor.ts";
import { float32Text, type GoScalar, resolvePlain } from "./yaml_scalar.ts";

/** What YAML says; the keys of a map are made texts. */
export type GoYaml = GoScalar | readonly GoYaml[] | ReadonlyMap<string, GoYaml>;

/** Collections may not lie deeper inside of each other: no type that is read is as deep. */
const MAX_DEPTH = 64;
/** The longest key that may stand in front of a colon on its line. */
const MAX_KEY = 1024;

/** A character that no YAML text may have. */
const FORBIDDEN = /[^\t\n\r\x20-\x7e\x85\xa0-\ufefe\uff00-\ufffd]/;
/** Line breaks of YAML 1.1 that no editor makes. */
const OTHER_BREAK = /[\x85\u2028\u2029]/;
/** Escapes of JSON that go-yaml refuses: that of a slash, and those of surrogates. */
const REFUSED_ESCAPE = /(?<!\\)(?:\\\\)*\\(?:\/|u[dD][89a-fA-F])/;
/** An indicator that starts what is not read. */
const NOT_READ = /[&*!%]/;

/** What a collection's key is as a text. */
function keyText(key: GoYaml): string {
  if (typeof key === "string") return key;
  if (typeof key === "bigint" || typeof key === "boolean") return String(key);
  if (key !== null && typeof key === "object" && "float" in key) {
    return { "+Inf": ".inf", "-Inf": "-.inf", NaN: ".nan" }[float32Text(key.float)] ?? float32Text(key.float);
  }
  return fail();
}

function setKey(map: Map<string, GoYaml>, key: GoYaml, value: GoYaml): void {
  const text = keyText(key);
  if (map.has(text)) fail();
  map.set(text, value);
}

/** A JSON value as YAML reads it. */
function ofJson(json: GoJson): GoYaml {
  if (json === null || typeof json !== "object") return json;
  if (!("kind" in json)) return json.map(ofJson);
  if (json.kind === "number") return resolvePlain(json.literal);
  const map = new Map<string, GoYaml>();
  for (const [key, value] of json.members) setKey(map, key, ofJson(value));
  return map;
}

function notRead(what: string): never {
  throw new CriSpecError("not-modelled", `Cannot read YAML: ${what} are not read`, {
    path: "",
    hint: "write it without anchors, aliases, tags, explicit keys and directives",
  });
}

/** Reads collections. */
class Reader extends YamlCursor {
  /** How many collections are open. */
  #depth = 0;

  #deeper<T>(read: () => T): T {
    if (++this.#depth > MAX_DEPTH) fail();
    const value = read();
    this.#depth--;
    return value;
  }

  document(): GoYaml {
    while (this.peek() === " ") this.at++;
    if (this.peek() === "\t") fail();
    this.skip(false);
    if (this.column === 0 && this.peek() === "%") notRead("directives");
    if (this.isEnd() && this.peek() === "-") {
      this.at += 3;
      this.skip(false);
    }
    if (this.isEnd()) return null;
    const column = this.column;
    const value = this.#block(-1, true);
    this.skip(false);
    if (this.isEnd()) return value;
    this.#checkRead(false);
    // Go reads no further than the first value; less indented text is after it.
    const isCollection = Array.isArray(value) || value instanceof Map;
    return isCollection && this.column < column && !/[@`]/.test(this.peek()!) ? value : fail();
  }

  /** Reads a node that starts here; a collection in block style only where `mayBeBlock` is set. */
  #block(parent: number, mayBeBlock: boolean): GoYaml {
    if (this.isEntry()) return mayBeBlock ? this.#deeper(() => this.#sequence(this.column)) : fail();
    this.#checkRead(false);
    if (this.#isKey()) return mayBeBlock ? this.#deeper(() => this.#mapping(this.column)) : fail();
    if (this.peek() === "|" || this.peek() === ">") return this.blockScalar(parent);
    const value = this.#flowOrScalar(parent, false);
    this.skipRest();
    if (this.peek() !== undefined && this.peek() !== "\n") fail();
    return value;
  }

  /** Ends with an error where something starts that is not read. */
  #checkRead(inFlow: boolean): void {
    if (this.peek() === "?" && (inFlow || this.isAlone())) notRead("explicit keys");
    if (NOT_READ.test(this.peek() ?? "")) notRead("anchors, aliases, tags and directives");
  }

  #flowOrScalar(parent: number, inFlow: boolean): GoYaml {
    switch (this.peek()) {
      case "[":
        return this.#deeper(() => this.#flowSequence());
      case "{":
        return this.#deeper(() => this.#flowMapping());
      case "'":
      case '"':
        return this.quoted();
      default:
        return resolvePlain(this.plain(parent, inFlow));
    }
  }

  /** Whether a key stands here: a scalar on one line with a colon after it. */
  #isKey(): boolean {
    const [at, lineStart] = [this.at, this.lineStart];
    try {
      const isQuoted = this.peek() === "'" || this.peek() === '"';
      if (this.peek() === "[" || this.peek() === "{" || this.peek() === "|" || this.peek() === ">") return false;
      if (isQuoted) this.quoted();
      else {
        this.checkPlainStart(false);
        this.plainLine(false);
      }
      const isOneLine = this.lineStart === lineStart;
      while (this.peek() === " " || this.peek() === "\t") this.at++;
      return isOneLine && this.at - at <= MAX_KEY && this.peek() === ":" && this.isAlone();
    } catch (error) {
      if (error instanceof Fault) return false;
      throw error;
    } finally {
      this.at = at;
      this.lineStart = lineStart;
    }
  }

  #sequence(column: number): GoYaml {
    const items: GoYaml[] = [];
    while (!this.isEnd() && this.column === column && this.isEntry()) {
      this.at++;
      while (this.peek() === " ") this.at++;
      if (this.peek() === "\t") fail();
      items.push(this.#value(column, true, false));
    }
    if (!this.isEnd() && this.column > column) fail();
    return items;
  }

  #mapping(column: number): GoYaml {
    const map = new Map<string, GoYaml>();
    while (!this.isEnd() && this.column === column) {
      this.#checkRead(false);
      if (this.isEntry() || !this.#isKey()) fail();
      const key = this.peek() === "'" || this.peek() === '"' ? this.quoted() : resolvePlain(this.plainLine(false));
      if (key === "<<") notRead("merged maps");
      while (this.peek() !== ":") this.at++;
      this.at++;
      setKey(map, key, this.#value(column, false, true));
    }
    if (!this.isEnd() && this.column > column) fail();
    return map;
  }

  /** Reads what belongs to an entry or a key of a collection in a column, up to the next token. */
  #value(column: number, mayBeBlock: boolean, mayBeIndentless: boolean): GoYaml {
    const line = this.lineStart;
    this.skip(false);
    let value: GoYaml = null;
    if (this.isEnd()) return value;
    const isInline = this.lineStart === line;
    if (this.column > column) value = this.#block(column, mayBeBlock || !isInline);
    else if (this.column === column && /[|>]/.test(this.peek()!)) value = this.blockScalar(column);
    else if (mayBeIndentless && this.column === column && this.isEntry()) {
      value = this.#deeper(() => this.#sequence(column));
    }
    this.skip(false);
    return value;
  }

  #flowSequence(): GoYaml {
    const items: GoYaml[] = [];
    this.at++;
    for (;;) {
      this.#flowSkip();
      if (this.peek() === "]") break;
      items.push(this.#flowNode());
      this.#flowSkip();
      if (this.peek() === ":") notRead("pairs in lists");
      if (this.peek() === ",") this.at++;
      else if (this.peek() !== "]") fail();
    }
    this.at++;
    return items;
  }

  #flowMapping(): GoYaml {
    const map = new Map<string, GoYaml>();
    this.at++;
    for (;;) {
      this.#flowSkip();
      if (this.peek() === "}") break;
      const [at, lineStart] = [this.at, this.lineStart];
      const key = this.peek() === ":" ? null : this.#flowNode();
      if (key === "<<") notRead("merged maps");
      const isKey = this.lineStart === lineStart && this.at - at <= MAX_KEY;
      this.#flowSkip();
      let value: GoYaml = null;
      if (this.peek() === ":") {
        if (!isKey || this.lineStart !== lineStart) fail();
        this.at++;
        this.#flowSkip();
        if (this.peek() !== "," && this.peek() !== "}") value = this.#flowNode();
        this.#flowSkip();
      }
      setKey(map, key, value);
      if (this.peek() === ",") this.at++;
      else if (this.peek() !== "}") fail();
    }
    this.at++;
    return map;
  }

  #flowSkip(): void {
    this.skip(true);
    if (this.isEnd()) fail();
  }

  #flowNode(): GoYaml {
    this.#checkRead(true);
    return this.#flowOrScalar(-1, true);
  }
}

/**
 * Reads YAML, or JSON, which is YAML.
 *
 * @param text The text.
 * @returns What its first document says; `undefined` where Go finds a fault in it.
 * @throws {CriSpecError} `not-modelled` for what is not read of YAML.
 */
export function readGoYaml(text: string): GoYaml | undefined {
  const source = text.replace(/^\ufeff/, "");
  if (FORBIDDEN.test(source.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ""))) return undefined;
  try {
    const json = parseGoJson(source, { maxDepth: MAX_DEPTH });
    if ("tree" in json) return REFUSED_ESCAPE.test(source) ? undefined : ofJson(json.tree);
    if (OTHER_BREAK.test(source)) notRead("line breaks of other systems");
    return new Reader(source.replace(/\r\n?/g, "\n")).document();
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}
