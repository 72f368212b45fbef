/**
 * The permissions that bundles and live nodes need.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";

/** Without all of them Deno ignores the flags of open(2) that keep links from being followed. */
const NEEDED = ["read", "write", "run", "env", "sys", "net", "ffi"] as const;

/**
 * Checks that Deno grants all permissions, without asking for any.
 *
 * @param what What cannot be done otherwise: `make a bundle`.
 * @param command The command that can: `bundle`.
 * @throws {CriSpecError} `permission-missing`, naming what is missing.
 */
export function requirePermissions(what: string, command: string): void {
  if (typeof Deno === "undefined") return; // Node has them all
  const missing = NEEDED.filter((name) => Deno.permissions.querySync({ name }).state !== "granted");
  if (missing.length === 0) return;
  const names = missing.map((name) => `--allow-${name}`).join(", ");
  throw new CriSpecError("permission-missing", `Cannot ${what}: missing permissions of Deno: ${names}`, {
    hint: `run Deno with --allow-all, as deno task ${command} does`,
  });
}
