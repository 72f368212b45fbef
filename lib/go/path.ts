/**
 * Go's lexical path functions, for slash-separated paths.
 *
 * Upstream: https://pkg.go.dev/path and, on Linux, https://pkg.go.dev/path/filepath.
 *
 * @module
 */

import { trimSlashes } from "./trim.ts";

const CLEAN = /^(?:\/(?!\.{1,2}(?:\/|$))[^/]+)+$/;

/**
 * Whether a path is rooted, not the root itself, and as {@linkcode clean} leaves it.
 *
 * @param path Any path.
 * @returns `true` for `/a/b`.
 */
export function isClean(path: string): boolean {
  // Few paths have a step that starts with a dot; for the others a search is several times faster than the pattern.
  if (path.includes("/.")) return CLEAN.test(path);
  return path.length > 1 && path.startsWith("/") && !path.endsWith("/") && !path.includes("//");
}

/**
 * The shortest path that means the same, by text alone: `path.Clean`.
 *
 * @param path Any path; `""` is `"."`.
 * @returns The clean path: no `//`, no `.` steps, no `..` that can be removed, no trailing slash.
 */
export function clean(path: string): string {
  if (isClean(path)) return path;
  const rooted = path.startsWith("/");
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (!rooted) steps.push(step);
  }
  const joined = steps.join("/");
  return rooted ? `/${joined}` : joined === "" ? "." : joined;
}

/**
 * Joins paths: `path.Join`.
 *
 * @param parts Paths; empty ones are left out.
 * @returns The clean path, or `""` when every part is empty.
 */
export function join(...parts: readonly string[]): string {
  let joined = "";
  for (const part of parts) if (part !== "") joined = joined === "" ? part : `${joined}/${part}`;
  return joined === "" ? "" : clean(joined);
}

/**
 * The last step of a path: `path.Base`.
 *
 * @param path Any path.
 * @returns The step without slashes; `"."` for an empty path, `"/"` for slashes alone.
 */
export function base(path: string): string {
  if (path === "") return ".";
  const trimmed = trimSlashes(path);
  return trimmed === "" ? "/" : trimmed.slice(trimmed.lastIndexOf("/") + 1);
}

/**
 * The directory of a path: `path.Dir`.
 *
 * @param path Any path.
 * @returns The clean path without its last step; `"."` where there is no other step.
 */
export function dir(path: string): string {
  return clean(path.slice(0, path.lastIndexOf("/") + 1));
}

/**
 * Whether a path starts at the root: `path.IsAbs`.
 *
 * @param path Any path.
 * @returns `true` for a leading slash.
 */
export function isAbs(path: string): boolean {
  return path.startsWith("/");
}
