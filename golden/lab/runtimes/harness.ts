/**
 * Runs tests written for `Deno.test` in any runtime, and keeps a digest of all bytes that each of them encoded.
 *
 * @module
 */

/** What came of one test. */
export interface Outcome {
  /** The test's name. */
  readonly name: string;
  /** Why it failed; absent where it passed. */
  readonly error?: string;
  /** How many bytes were encoded. */
  readonly bytes: number;
  /** The SHA-256 of these bytes, in hex. */
  readonly digest: string;
}

/** A directory entry, as far as tests look at it. */
export interface Entry {
  /** The name. */
  readonly name: string;
  /** Whether it is a directory. */
  readonly isDirectory: boolean;
  /** Whether it is a file. */
  readonly isFile: boolean;
}

/** The files and directories that tests read, by their paths in the project. */
export interface Reads {
  /** The texts of files. */
  readonly files: Record<string, string>;
  /** What directories list. */
  readonly directories: Record<string, readonly Entry[]>;
}

interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

const tests: Test[] = [];

/**
 * Takes a test in place of `Deno.test`.
 *
 * @param name Its name.
 * @param run What it does.
 */
export function collect(name: string, run: () => unknown): void {
  if (typeof name !== "string" || typeof run !== "function" || run.length > 0) {
    throw new TypeError(`Only tests of a name and a function without steps run in every runtime: ${String(name)}`);
  }
  tests.push({ name, run });
}

/** What was encoded since it was last asked: every encoder's bytes are kept until `stop`. */
class Encoded {
  readonly #encode = TextEncoder.prototype.encode;
  #chunks: Uint8Array[] = [];

  constructor() {
    const encode = this.#encode;
    const keep = (chunk: Uint8Array): void => void this.#chunks.push(chunk.slice());
    TextEncoder.prototype.encode = function (text) {
      const bytes = encode.call(this, text);
      keep(bytes);
      return bytes;
    };
  }

  async take(): Promise<Pick<Outcome, "bytes" | "digest">> {
    const all = new Uint8Array(await new Blob(this.#chunks as BlobPart[]).arrayBuffer());
    this.#chunks = [];
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", all));
    return {
      bytes: all.byteLength,
      digest: Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join(""),
    };
  }

  stop(): void {
    TextEncoder.prototype.encode = this.#encode;
  }
}

/**
 * Runs every test that was collected, one after the other.
 *
 * @returns What came of each, in order.
 */
export async function runAll(): Promise<readonly Outcome[]> {
  const encoded = new Encoded();
  const outcomes: Outcome[] = [];
  try {
    for (const { name, run } of tests.splice(0)) {
      let failure: { readonly error: string } | undefined;
      try {
        await run();
      } catch (error) {
        failure = { error: error instanceof Error ? `${error.stack ?? error.message}` : String(error) };
      }
      outcomes.push({ name, ...failure, ...await encoded.take() });
    }
  } finally {
    encoded.stop();
  }
  return outcomes;
}
