/**
 * All presets, and the lookup of one.
 *
 * @module
 */

import { checkTexts } from "../argument.ts";
import { CriSpecError } from "../error.ts";
import { frozen } from "../frozen.ts";
import { nearest } from "../nearest.ts";
import { CLOUDS } from "./clouds.ts";
import { DISTRIBUTIONS } from "./distributions.ts";
import { INSTALLERS } from "./installers.ts";
import type { Preset } from "./preset.ts";

/** How much of an unknown name an error quotes. */
const MAX_SHOWN = 64;

/**
 * Lists all presets.
 *
 * @returns The presets, those of a distribution together, the order of versions kept.
 */
export function presets(): readonly Preset[] {
  return [...frozen(CLOUDS), ...frozen(DISTRIBUTIONS), ...frozen(INSTALLERS)];
}

/** Distributions that publish no configuration. */
const CLOSED: ReadonlyMap<string, string> = new Map([
  ["gke", "Google does not publish GKE's config.toml; pass a node's own with --daemon and --release"],
  ["kubeadm", "kubeadm does not configure containerd; pass the node's own config.toml with --daemon and --release"],
]);

function familyOf(name: string): string {
  return name.split("@")[0]!;
}

/**
 * Finds a preset.
 *
 * @example A node of EKS
 * ```ts
 * import { preset } from "@cri-spec/cri-spec/presets";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(preset("eks@1.34").release, "2.2.4");
 * ```
 *
 * @param name Its name, `eks@1.34`; for a distribution alone, `eks`, the preset with the newest sources.
 * @returns The preset.
 * @throws {CriSpecError} `unknown-preset`.
 */
export function preset(name: string): Preset {
  checkTexts(name);
  const all = presets();
  const known = all.find((one) => one.name === name);
  if (known !== undefined) return known;
  const family = all.filter((one) => familyOf(one.name) === familyOf(name));
  if (name === familyOf(name) && family.length > 0) return newest(family);
  const shown = JSON.stringify(name.slice(0, MAX_SHOWN));
  const near = family.length > 0
    ? undefined
    : nearest(familyOf(name), [...new Set(all.map((one) => familyOf(one.name)))]);
  throw new CriSpecError("unknown-preset", `Unknown preset ${shown}`, {
    hint: CLOSED.get(familyOf(name)) ??
      (near !== undefined
        ? `did you mean ${near}?`
        : family.length > 0
        ? `known: ${family.map((one) => one.name).join(", ")}`
        : "cri-spec presets lists all of them"),
  });
}

/** The preset of the newest Kubernetes, or, where none depends on that, the first. */
function newest(family: readonly Preset[]): Preset {
  const minor = ({ kubernetes = "0.0" }: Preset): number => Number(kubernetes.split(".")[1]);
  return family.reduce((best, one) => minor(one) > minor(best) ? one : best);
}
