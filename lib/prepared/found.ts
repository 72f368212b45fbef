/**
 * What a walk over a document finds.
 *
 * @module
 */

/** No tag, length or number is longer in protobuf, in bytes; nor is a character. */
const FIELD_BYTES = 16;
const CHARACTER_BYTES = 3;

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
  /** What decides. */
  key = "";
  /** What passes through, in an order that the key decides. */
  readonly texts: string[] = [];
  /** No less than the bytes that it has in protobuf, what is in the key left out. */
  size = 0;
  /** Paths that pass through, each once. */
  readonly paths: FoundPath[] = [];
  /** What the document says is there. */
  readonly files: FoundFile[] = [];
  /** What to put in the place of each text; absent where the document stays as it is. */
  readonly replacements: readonly string[] | undefined;
  /** Whether the texts of maps decide, too. */
  readonly keepsEntries: boolean;

  constructor({ replacements, keepsEntries = false }: ReadOptions) {
    this.replacements = replacements;
    this.keepsEntries = keepsEntries;
  }

  /** Counts a value. */
  count(length: number): void {
    this.size += FIELD_BYTES + CHARACTER_BYTES * length;
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
