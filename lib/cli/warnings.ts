/**
 * Warnings about what containerd ignores in a request's `config.toml`, printed once for each node, and about releases that are
 * modelled as others.
 *
 * @module
 */

import { daemonConfigWarnings } from "../containerd/config_warnings.ts";
import { parseRelease } from "../containerd/release.ts";
import { isRecord, type UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { keyText, remember } from "../memo.ts";
import type { FileWarning } from "./daemon_config.ts";
import { renderWarning } from "./render/error.ts";
import type { Run } from "./run.ts";
import type { Source } from "./source.ts";
import type { Overrides, Warned } from "./request.ts";

/** How many nodes are remembered; the oldest goes first. */
const MOST_NODES = 16;
/** How many warnings one run prints. */
const MOST_PRINTED = 100;

/**
 * The warning that a build is modelled as its upstream release.
 *
 * @param text The release.
 * @returns One warning; none for a release that the model knows, or cannot read.
 */
export function assumptionAbout(text: string): readonly FileWarning[] {
  try {
    const { version, upstream, isAssumed } = parseRelease(text, "/release", { assumeUpstream: true });
    if (isAssumed !== true) return [];
    const message = `the build ${version} is unknown and modelled as upstream ${upstream}`;
    return [{
      path: "/release",
      message,
      hint: "to check that the build equals its upstream release, run verify on such a node",
    }];
  } catch (error) {
    if (error instanceof CriSpecError) return [];
    throw error;
  }
}

/**
 * Prints warnings about a document to standard error, a hundred at most.
 *
 * @param warnings The warnings, with pointers into the document.
 * @param source What the document was read from.
 * @param io Streams and files.
 */
export async function printWarnings(warnings: readonly FileWarning[], source: Source, io: Run): Promise<void> {
  let text = "";
  for (const warning of warnings.slice(0, MOST_PRINTED)) text += renderWarning(await located(warning, [source]));
  if (warnings.length > MOST_PRINTED) text += `and ${warnings.length - MOST_PRINTED} more warnings\n`;
  if (text !== "") await io.stderr(new TextEncoder().encode(text));
}

/** A warning with its place, in the form of an error. */
async function located(
  { message, path, hint, file }: FileWarning,
  sources: readonly Source[],
): Promise<CriSpecError> {
  const { locate } = await import("./source.ts");
  const of = file === undefined ? sources : sources.filter((source) => source.file === file);
  return await locate(new CriSpecError("unknown-field", message, { path, hint }), of);
}

/** The warnings about the nodes of requests; each is printed once in a run. */
export class Warnings {
  readonly #io: Run;
  readonly #overrides: Overrides;
  readonly #nodes = new Map<string, readonly FileWarning[]>();
  #pending: FileWarning[] = [];

  /**
   * Starts to look.
   *
   * @param io Streams and files.
   * @param overrides What flags put in place of parts of a document.
   */
  constructor(io: Run, overrides: Overrides) {
    this.#io = io;
    this.#overrides = overrides;
  }

  /**
   * Finds a request's warnings and keeps those for {@linkcode flush} that were not printed yet.
   *
   * @param document The request, flags' parts in it.
   * @returns The warnings; none of a file that the daemon refuses.
   */
  note(document: unknown): readonly FileWarning[] {
    if (!isRecord(document) || typeof document.release !== "string") return [];
    const { release, daemon, assumeUpstream } = document;
    const ofRelease = assumeUpstream === true ? assumptionAbout(release) : [];
    const found = [...ofRelease, ...isRecord(daemon) ? this.#ofDaemon(daemon, release) : []];
    const { warned } = this.#io;
    for (const warning of found) {
      const text = JSON.stringify(warning);
      if (warned.has(text) || warned.size >= MOST_PRINTED) continue;
      warned.add(text);
      this.#pending.push(warning);
    }
    return found;
  }

  #ofDaemon(daemon: UnknownRecord, release: string): readonly FileWarning[] {
    const key = keyText([release, daemon]);
    let found = key === undefined ? undefined : this.#nodes.get(key);
    if (found === undefined) {
      found = this.#find(daemon, release);
      if (key !== undefined) remember(this.#nodes, key, found, MOST_NODES);
    }
    return found;
  }

  #find(daemon: unknown, release: string): readonly FileWarning[] {
    try {
      const { warnings = [], isComplete = false } = this.#overrides.daemon?.treeOf(release) ?? {};
      return isComplete
        ? warnings
        : [...warnings, ...daemonConfigWarnings(daemon, release, "/daemon", { assumeUpstream: true })];
    } catch (error) {
      // The command itself reports what cannot be read or is refused.
      if (error instanceof CriSpecError) return [];
      throw error;
    }
  }

  /** Prints what was noted to standard error. */
  async flush(): Promise<void> {
    const pending = this.#pending;
    if (pending.length === 0) return;
    this.#pending = [];
    let text = "";
    for (const warning of pending) text += renderWarning(await located(warning, this.#io.sources));
    await this.#io.stderr(new TextEncoder().encode(text));
  }

  /**
   * Finds and prints a request's warnings.
   *
   * @param document The request, flags' parts in it.
   * @returns The warnings as the member of a command's JSON; no member where there are none.
   */
  async of(document: unknown): Promise<Warned> {
    const warnings = this.note(document);
    await this.flush();
    return warnings.length === 0 ? {} : { warnings };
  }
}
