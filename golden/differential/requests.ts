/**
 * Random requests. The only file here that knows the generators.
 *
 * @module
 */

import fc from "fast-check";
import { isTree, type Tree } from "../lab/tree.ts";
import {
  type ArbitraryOptions,
  daemonConfig,
  imageConfig,
  podSandboxConfig,
  rootfs,
} from "../../props/arbitraries/mod.ts";
import type { Case } from "../case.ts";
import { accountImages } from "./random_accounts.ts";
import { type ConfigVersion, inVersion } from "./config_version.ts";

/** What a daemon is asked, and all that it is asked with. */
export interface RandomRequest {
  /** Its place in the run, from 1. */
  readonly number: number;
  /** The `PodSandboxConfig`; 64-bit numbers that are not safe are bigints. */
  readonly config: Tree;
  /** The runtime handler asked for. */
  readonly runtimeHandler: string;
  /** The pause image's config. */
  readonly image: Tree;
  /** The pause image's files. */
  readonly rootfs: Case["image"]["rootfs"];
  /** What the daemon's configuration has over the base. */
  readonly daemon: Tree;
}

/** Requests that one boot of a daemon answers; those that share an image are one round. */
export interface Boot {
  /** The rounds, each of which has the same daemon and another image. */
  readonly rounds: readonly (readonly RandomRequest[])[];
}

/** How many requests a round has. */
const PER_ROUND = 25;
/** How many rounds one boot of the daemon answers. */
const PER_BOOT = 6;

/** Which requests. */
export interface RequestsOptions {
  /** Where they come from: the same seed gives the same requests, of which a longer run has more. */
  readonly seed: number;
  /** How many. */
  readonly runs: number;
  /** The layout of `config.toml`. Default: 2. */
  readonly configVersion?: ConfigVersion;
}

const [KUBELET, HOSTILE] = [{ mode: "kubelet" }, { mode: "hostile" }] as const;

/** What a hostile client sends, and half as often what a kubelet sends: most of what is hostile is refused. */
function mostlyHostile<T>(make: (options: Pick<ArbitraryOptions<T>, "mode">) => fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ arbitrary: make(HOSTILE), weight: 2 }, { arbitrary: make(KUBELET), weight: 1 });
}

type Image = Pick<RandomRequest, "image" | "rootfs">;
type Ask = Pick<RandomRequest, "config" | "runtimeHandler">;

const asks: fc.Arbitrary<Ask> = fc.record({
  config: mostlyHostile(podSandboxConfig).map(withoutNul),
  runtimeHandler: fc.constantFrom("", "", "", "", "", "runc", "kata", "untrusted", "nosuch"),
});
const images: fc.Arbitrary<Image> = fc.record({
  image: mostlyHostile(imageConfig).map(withoutNul),
  rootfs: mostlyHostile(rootfs).map((files) => files as RandomRequest["rootfs"]),
});

/** How many images take the place of one where the users that they name are the question. */
const ACCOUNT_IMAGES = 5;

/** Whatever the images: the user is the image's, or a number with the groups of its files. */
const accountAsks: fc.Arbitrary<Ask> = fc.constantFrom<Tree>({}, {}, { run_as_user: { value: 1000 } }, {
  run_as_user: { value: 33 },
  supplemental_groups: [5],
}).map((security_context) => ({ config: { metadata: {}, linux: { security_context } }, runtimeHandler: "" }));

/** What the requests of a round are made of: in one of three, several images with users to look up. */
const rounds: fc.Arbitrary<{ readonly asks: fc.Arbitrary<Ask>; readonly images: readonly Image[] }> = fc.oneof(
  { arbitrary: images.map((image) => ({ asks, images: [image] })), weight: 2 },
  fc.array(accountImages(), { minLength: ACCOUNT_IMAGES, maxLength: ACCOUNT_IMAGES })
    .map((images) => ({ asks: accountAsks, images })),
);

const daemons = mostlyHostile(daemonConfig).map(withoutNul);

/**
 * The requests of a run.
 *
 * @param options Which.
 * @returns The boots, one after another, each made when it is asked for.
 */
export function* boots({ seed, runs, configVersion = 2 }: RequestsOptions): Iterable<Boot> {
  const roundCount = Math.ceil(runs / PER_ROUND);
  const seeds = fc.sample(fc.integer(), { seed, numRuns: roundCount });
  const all = fc.sample(rounds, { seed, numRuns: roundCount });
  const bootDaemons = fc.sample(inVersion(daemons, configVersion), {
    seed,
    numRuns: Math.ceil(roundCount / PER_BOOT),
  });
  for (const [boot, daemon] of bootDaemons.entries()) {
    const first = boot * PER_BOOT;
    const asked = seeds.slice(first, first + PER_BOOT).flatMap((roundSeed, index) => {
      const before = (first + index) * PER_ROUND;
      const { asks, images } = all[first + index]!;
      const size = PER_ROUND / images.length;
      const requests = fc.sample(asks, { seed: roundSeed, numRuns: Math.min(PER_ROUND, runs - before) })
        .map((ask, at) => ({ number: before + at + 1, ...ask, ...images[Math.floor(at / size)]!, daemon }));
      return images.map((_, index) => requests.slice(index * size, (index + 1) * size)).filter((one) => one.length > 0);
    });
    yield { rounds: asked };
  }
}

/** No NUL, with which no CNI plugin starts. */
function withoutNul(value: object): Tree {
  const walk = (part: unknown): unknown => {
    if (typeof part === "string") return part.replaceAll("\0", "");
    if (Array.isArray(part)) return part.map(walk);
    if (!isTree(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key.replaceAll("\0", ""), walk(item)]));
  };
  return walk(value) as Tree;
}
