/**
 * At which releases a request's answer changes.
 *
 * @module
 */

import { answer } from "../../api/answer.ts";
import { branchInfos } from "../../explain/releases.ts";
import { modelledReleases, parseRelease } from "../../containerd/release.ts";
import { CriSpecError } from "../../error.ts";
import { encodeSpec } from "../../oci/encode.ts";
import type { RequestDocument } from "../../request/document.ts";
import type { Moment } from "./types.ts";

const DECODER = new TextDecoder("latin1");

/** The text of an answer: equal texts are equal answers. */
function textOf(document: RequestDocument, release: string): string | undefined {
  try {
    const answered = answer({ ...document, release });
    return "spec" in answered ? DECODER.decode(encodeSpec(answered.spec)) : `!${answered.refusal.message}`;
  } catch (error) {
    if (error instanceof CriSpecError) return undefined;
    throw error;
  }
}

/**
 * Answers a request for each release.
 *
 * @param document The request; its own release does not matter.
 * @param rest Lets other work go first, before each release; returns `false` to stop.
 * @returns The releases, oldest branch first; `undefined` where it was stopped.
 */
export async function timelineOf(
  document: RequestDocument,
  rest: () => Promise<boolean>,
): Promise<readonly Moment[] | undefined> {
  const known = new Map<string, number>();
  const moments: Moment[] = [];
  const releases = modelledReleases().map((version) => parseRelease(version, ""))
    .filter(({ version, upstream }) => version === upstream);
  for (const { branch } of branchInfos()) {
    for (const { version: release } of releases.filter((one) => one.branch === branch)) {
      if (!await rest()) return undefined;
      const text = textOf(document, release);
      if (text !== undefined && !known.has(text)) known.set(text, known.size);
      moments.push({
        release,
        branch,
        answer: text === undefined ? -1 : known.get(text)!,
        refused: text?.startsWith("!") ?? false,
      });
    }
  }
  return moments;
}
