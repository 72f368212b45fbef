/**
 * Releases of Kubernetes: what a kubelet reports as its version, and which of these are modelled.
 *
 * @module
 */

import { frozen } from "../frozen.ts";
import { checkTexts } from "../argument.ts";
import { CriSpecError } from "../error.ts";
import type { Pointer } from "../pointer.ts";

/** A release of Kubernetes. */
export interface KubernetesRelease {
  /** `1.34.2`. */
  readonly version: string;
  /** The minor number: `34`. */
  readonly minor: number;
  /** The patch number: `2`. */
  readonly patch: number;
}

/** The newest patch of each modelled minor release, oldest first. */
export const KUBERNETES_RELEASES: readonly string[] = /* @__PURE__ */ frozen([
  "1.27.16",
  "1.28.15",
  "1.29.15",
  "1.30.14",
  "1.31.14",
  "1.32.13",
  "1.33.13",
  "1.34.9",
  "1.35.6",
  "1.36.3",
]);

/** The release of a kubelet whose document states none. */
export const NEWEST_KUBERNETES: string = KUBERNETES_RELEASES.at(-1)!;

const VERSION = /^v?1\.(0|[1-9]\d{0,2})(?:\.(0|[1-9]\d{0,3}))?(?:[-+].{0,64})?$/;

/**
 * Parses a release of Kubernetes.
 *
 * @param text `1.34`, which is the newest modelled patch of that minor release, `1.34.2`, or as nodes report it:
 * `v1.34.2+k3s1`, `v1.34.2-eks-113cf36`.
 * @param path Where the text stands in the input. Default: `""`.
 * @returns The release.
 * @throws {CriSpecError} `invalid-release` if the text is not a version, `release-not-modelled` outside of 1.27 to 1.36.
 */
export function parseKubernetesRelease(text: string, path: Pointer = ""): KubernetesRelease {
  checkTexts(text);
  const match = VERSION.exec(text);
  const range = `${KUBERNETES_RELEASES[0]!.replace(/\.\d+$/, "")} to ${NEWEST_KUBERNETES.replace(/\.\d+$/, "")}`;
  if (match === null) {
    const shown = JSON.stringify(text.slice(0, 64));
    throw new CriSpecError("invalid-release", `Cannot read the Kubernetes release ${shown}: it is not a version`, {
      path,
      hint: `modelled releases of Kubernetes: ${range}`,
    });
  }
  const minor = Number(match[1]);
  const newest = KUBERNETES_RELEASES.find((release) => release.startsWith(`1.${minor}.`));
  if (newest === undefined) {
    throw new CriSpecError(
      "release-not-modelled",
      `Cannot model Kubernetes 1.${minor}: it is outside the modelled range`,
      {
        path,
        hint: `modelled releases of Kubernetes: ${range}`,
      },
    );
  }
  const patch = Number(match[2] ?? newest.slice(`1.${minor}.`.length));
  return { version: `1.${minor}.${patch}`, minor, patch };
}

/**
 * Whether a release has what came with a list of first releases.
 *
 * @param release The release.
 * @param since First releases, oldest first: the first of a minor release, `1.34`, or the patch it was backported to, `1.33.5`.
 * @returns Whether it has it: a minor release newer than the last listed one inherits it.
 */
export function isSinceRelease(release: KubernetesRelease, since: readonly string[]): boolean {
  let last = Number.POSITIVE_INFINITY;
  for (const first of since) {
    const [, minor, patch = "0"] = first.split(".");
    last = Number(minor);
    if (last === release.minor) return release.patch >= Number(patch);
  }
  return release.minor > last;
}
