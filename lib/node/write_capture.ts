/**
 * Writes captured documents to a directory or a file that only its owner may read. Nothing that is there is changed.
 *
 * @module
 */

import { mkdir, rm, writeFile } from "node:fs/promises";
import { CriSpecError } from "../error.ts";
import { podOf } from "../explain/pod.ts";
import type { RequestDocument } from "../request/document.ts";
import { errorCode } from "./failure.ts";

/** Documents as text. */
export interface CaptureText {
  /** The document. */
  readonly document: RequestDocument;
  /** Its JSON on one line, without a newline. */
  readonly text: string;
}

function cannotWrite(path: string, cause: unknown): CriSpecError {
  const code = errorCode(cause);
  const why = code === "EEXIST" ? "it exists" : code || (cause as Error).message;
  const hint = code === "EEXIST"
    ? "pass a new one with --out; existing files are not overwritten"
    : "pass another path with --out";
  return new CriSpecError("usage", `Cannot write ${JSON.stringify(path)}: ${why}`, { hint, cause });
}

/** A file's name for a document: names of Kubernetes have no other characters than these, a hostile client's may. */
function fileName({ document }: CaptureText): string {
  const name = podOf(document).name.replaceAll("/", "_").replaceAll(/[^\w.-]/g, "-").slice(0, 180);
  const id = (document.container?.id ?? document.id ?? "").replaceAll(/[^\w-]/g, "-").slice(0, 12);
  return `${name.replace(/^\.+/, "")}_${id}.json`;
}

/**
 * Writes one document to each file of a new directory.
 *
 * @param path The directory; it must not exist.
 * @param documents The documents.
 * @returns The names of the files.
 * @throws {CriSpecError} `usage` where it cannot be written; what was written of it is removed.
 */
export async function writeDirectory(path: string, documents: readonly CaptureText[]): Promise<readonly string[]> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (cause) {
    throw cannotWrite(path, cause);
  }
  try {
    const names = documents.map(fileName);
    if (new Set(names).size !== names.length) {
      throw new CriSpecError("usage", "Two documents have the same name and ID");
    }
    for (const [index, { text }] of documents.entries()) {
      await writeFile(`${path}/${names[index]}`, `${text}\n`, { mode: 0o600, flag: "wx" });
    }
    return names;
  } catch (cause) {
    await rm(path, { recursive: true, force: true });
    throw cause instanceof CriSpecError ? cause : cannotWrite(path, cause);
  }
}

/**
 * Writes the documents to the lines of a new file.
 *
 * @param path The file; it must not exist.
 * @param documents The documents.
 * @throws {CriSpecError} `usage` where it cannot be written; what was written of it is removed.
 */
export async function writeLines(path: string, documents: readonly CaptureText[]): Promise<void> {
  const text = documents.map((one) => `${one.text}\n`).join("");
  try {
    await writeFile(path, text, { mode: 0o600, flag: "wx" });
  } catch (cause) {
    if (errorCode(cause) !== "EEXIST") await rm(path, { force: true });
    throw cannotWrite(path, cause);
  }
}
