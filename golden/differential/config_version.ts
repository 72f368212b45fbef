/**
 * The layout of `config.toml` that the daemons of a run read.
 *
 * @module
 */

import fc from "fast-check";
import { CRI, CRI_RUNTIME } from "../lab/daemon_config.ts";
import type { Tree } from "../lab/tree.ts";

/** A version of `config.toml` that a run can write: 2.0 and later read 3, 2.3 and later read 4. */
export type ConfigVersion = typeof CONFIG_VERSIONS[number];

/** All of them; every release reads the first. */
export const CONFIG_VERSIONS = [2, 3, 4] as const;

/**
 * Configurations in a layout. A file of version 3 or 4 may also have the section of version 2: a release ignores it, or fills
 * with it what the others lack.
 *
 * @param daemons Configurations in the layout of version 2.
 * @param version The layout.
 * @returns Configurations; those of version 2 as they are.
 */
export function inVersion(daemons: fc.Arbitrary<Tree>, version: ConfigVersion): fc.Arbitrary<Tree> {
  if (version === 2) return daemons;
  const olds = fc.oneof({ arbitrary: fc.constant(undefined), weight: 2 }, daemons);
  return fc.tuple(daemons, olds).map(([daemon, old]) => {
    const { [CRI]: runtime, ...others } = daemon["plugins"] as Tree;
    const oldSection = (old?.["plugins"] as Tree | undefined)?.[CRI];
    return {
      version,
      plugins: {
        ...runtime === undefined ? {} : { [CRI_RUNTIME]: runtime },
        ...oldSection === undefined ? {} : { [CRI]: oldSection },
        ...others,
      },
    };
  });
}
