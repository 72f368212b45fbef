/**
 * What a walk over a document finds.
 *
 * @module
 */

/** No tag, length or number is longer in protobuf, in bytes; nor is a character. */
const FIELD_BYTES = 16;
const CHARACTER_BYTES = 3;

/** A shape with more that decides is not worth remembering: its texts in UTF-16 units, and all else. */
const MOST_KEPT = 8192;
/** How large a document may be beside that, in bytes of protobuf: far less than a daemon takes. */
const MOST_SIZE = 1 << 20;

/** A part of a document, or of a decoded request. */
export type Holder = Record<string | number, unknown>;

/** How a document is walked over. */
export interface ReadOptions {
  /** What is put in the place of each text, into the document itself. Default: nothing. */
  readonly replacements?: readonly string[];
  /** Whether the texts of maps decide, too: they may be those that a release has there by itself. Default: `false`. */
  readonly keepsEntries?: boolean;
}

/** A path that passes through, and what is put in its place. */
export interface FoundPath {
  readonly path: string;
  readonly replacement: string | undefined;
}

/** A directory, or a file whose text the document does not tell, where paths may pass through. */
export interface FoundFile {
  readonly path: string;
  readonly isFile: boolean;
}

/** What a walk finds. */
export class Found {
  /** Everything that the document gave, in the order in which a copy of it is made. */
  readonly values: unknown[] = [];
  /** What decides: values, and symbols that say what they are of. */
  readonly tokens: unknown[] = [];
  /** What passes through, in an order that the tokens decide. */
  readonly texts: string[] = [];
  /** Paths that pass through, each once. */
  readonly paths: FoundPath[] = [];
  /** What the document says is there. */
  readonly files: FoundFile[] = [];
  /** What to put in the place of each text; absent where the document stays as it is. */
  readonly replacements: readonly string[] | undefined;
  /** Whether the texts of maps decide, too. */
  readonly keepsEntries: boolean;
  /** How long the texts are that decide. */
  #kept = 0;
  /** No less than the bytes that all else has in protobuf. */
  #size = 0;

  constructor({ replacements, keepsEntries = false }: ReadOptions) {
    this.replacements = replacements;
    this.keepsEntries = keepsEntries;
  }

  /** Whether it is more than is worth remembering. */
  get isLarge(): boolean {
    return this.#kept + this.tokens.length > MOST_KEPT || this.#size > MOST_SIZE;
  }

  /** Whether some of it are paths among the node's files, or the document lists files where such paths are. */
  get hasPaths(): boolean {
    return this.paths.length > 0 || this.files.length > 0;
  }

  /** Counts a value. */
  count(length: number): void {
    this.#size += FIELD_BYTES + CHARACTER_BYTES * length;
  }

  /** Notes a text that decides. */
  keepText(text: string): void {
    this.tokens.push(text);
    this.#kept += text.length;
  }

  /** Notes a text that passes through; tells what to put in its place. */
  pass(text: string): string | undefined {
    const index = this.texts.push(text) - 1;
    return this.replacements?.[index];
  }

  /** The index of a path that passes through; -1 for any other. */
  indexOfPath(path: string): number {
    const { paths } = this;
    for (let index = 0; index < paths.length; index++) if (paths[index]!.path === path) return index;
    return -1;
  }
}
