/**
 * `cri-spec cleanup`: takes back what `cri-spec bundle` made.
 *
 * @module
 */

import { cleanupBundle, placeOf } from "../../bundle/mod.ts";
import { CriSpecError } from "../../error.ts";
import { type Given, usage } from "../args.ts";
import { DONE } from "../exit_code.ts";
import { requirePermissions } from "../permissions.ts";

/**
 * Runs `cri-spec cleanup`.
 *
 * @param given The arguments after the command's name.
 * @returns The exit code.
 * @throws {CriSpecError} `usage`, `bundle-target`, `bundle-cleanup`, `bundle-failed`.
 */
export async function cleanupCommand({ rest }: Given): Promise<number> {
  const [path] = rest;
  if (path === undefined || path === "") throw usage("No bundle given", "pass its directory");
  if (rest.length > 1) throw usage(`One bundle expected, ${rest.length} given`, "clean up one bundle at a time");
  const place = await placeOf(path);
  requirePermissions("clean up a bundle", "cleanup");
  if (await cleanupBundle(place)) return DONE;
  throw new CriSpecError("bundle-target", `Cannot clean up ${JSON.stringify(place.out)}: it does not exist`);
}
