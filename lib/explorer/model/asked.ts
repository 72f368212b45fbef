/**
 * The requests that the texts ask for.
 *
 * @module
 */

import type { ReadPreset } from "../../cli/preset_flag.ts";
import { releaseNamed } from "../../cli/release_name.ts";
import type { Source } from "../../cli/source.ts";
import type { CriSpecError } from "../../error.ts";
import type { RequestDocument } from "../../request/document.ts";
import type { Texts } from "./texts.ts";
import type { Input, PodKind, Problem, SubjectInfo } from "./types.ts";

/** One spec that the texts ask for. */
export interface Asked {
  /** What it is made for. */
  readonly subject: SubjectInfo;
  /** The request, with what the other texts state; absent where no kubelet makes one. */
  readonly document?: RequestDocument;
  /** Why there is none. */
  readonly refusal?: CriSpecError;
}

/** What to do about an image of which nothing is known. */
export const INTO_IMAGES = "paste the output of docker image inspect or crictl inspecti into Images";

/** What stands around the pod's text. */
export interface Around {
  /** The texts as they were typed, and what is chosen. */
  readonly input: Input;
  /** What the texts say. */
  readonly texts: Texts;
  /** The preset that is chosen. */
  readonly preset: ReadPreset | undefined;
}

/** What was made of the pod's text. */
export interface Made {
  readonly kind: PodKind;
  readonly asked: readonly Asked[];
  /** Placeholders and assumptions. */
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
  /** The texts that pointers into the requests lead into. */
  readonly sources: readonly Source[];
}

/**
 * The release that answers where the pod's text has none.
 *
 * @param around What is chosen.
 * @param runtime What a Node says of its runtime.
 * @param notes Takes what is assumed.
 * @returns The release.
 */
export function releaseOf(
  { input: { release }, preset }: Around,
  runtime: string | undefined,
  notes: string[],
): string {
  if (release !== "") return release;
  if (preset !== undefined) return preset.preset.release;
  if (runtime?.startsWith("containerd://") === true) return releaseNamed(runtime, "").version;
  const { version } = releaseNamed("latest", "");
  notes.push(`containerd ${version}, the newest modelled release`);
  return version;
}
