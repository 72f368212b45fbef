/**
 * What stops any work on a file, whatever was to be done with it: limits and faults of the node.
 *
 * @module
 */

import type { Candidate } from "./error_candidates.ts";
import { RECORD, squeeze, type Squeezed } from "./paste/squeeze.ts";
import type { DaemonRule, Rule } from "./rule.ts";

/** Errors of the kernel, the rule that explains them, and where the file has to be or what was done with it. */
interface NodeCause {
  readonly rule: string;
  readonly errnos: readonly string[];
  readonly isOf?: (call: string, path: string) => boolean;
}

/** Where engines keep their data. */
const OF_ENGINES =
  /^\/(?:var\/)?(?:run|lib)\/(?:containerd|docker|containers|kubelet|rancher|k0s|crio)|^\/tmp\/|^\/var\/tmp\/|\.local\/share\/(?:containers|docker)|\/var\/snap\//;

const isOfEngine = (_: string, path: string): boolean => OF_ENGINES.test(path);
const isStart = (call: string): boolean => call === "fork/exec";

const NODE_CAUSES: readonly NodeCause[] = [
  { rule: "disk-full", errnos: ["no space left on device", "disk quota exceeded"], isOf: (call) => !isStart(call) },
  {
    rule: "disk-failing",
    errnos: ["input/output error", "structure needs cleaning", "bad message"],
    isOf: (call, path) => isStart(call) || isOfEngine(call, path),
  },
  {
    rule: "volume-filesystem-failed",
    errnos: [
      "input/output error",
      "stale file handle",
      "stale NFS file handle",
      "transport endpoint is not connected",
      "host is down",
    ],
  },
  { rule: "open-files-limit-reached", errnos: ["too many open files", "too many open files in system"] },
  { rule: "process-limit-reached", errnos: ["resource temporarily unavailable"], isOf: isStart },
  { rule: "fork-memory-exhausted", errnos: ["cannot allocate memory"], isOf: isStart },
];

/** Rules whose cause is the same, whatever the kernel says. */
const OF_ANY_ERRNO: ReadonlySet<string> = new Set(["docker-desktop-share", "image-layer-denied", "tmpfs-copy-failed"]);

/** A call, and a path that is not below /sys, /proc or /dev, also not in a container's root filesystem. */
const CALL =
  "(?<=^|[:=(\\]]|caused)(fork/exec|mkdir(?:at)?|open(?:at2?)?|l?stat|fstatat|statfs|write|create|read|readdir(?:ent)?|" +
  "link|symlink|rename|unlinkat|remove|mknod|l?chown|chmod|truncate|fsync)" +
  "(/(?!(?:sys|proc|dev)/)(?:(?!/(?:merged|rootfs)/(?:sys|proc|dev)/)[^:\\n]){1,300})";

/** A fault of the node that an error ends with. */
export interface NodeFault {
  /** The rule that explains it. */
  readonly rule: string;
  /** The call and the error, with a placeholder for the path. */
  readonly text: string;
  /** How many characters of it stand in the error. */
  readonly letters: number;
  /** Where call, path and error start in the squeezed text. */
  readonly start: number;
  /** Where they end. */
  readonly end: number;
}

/** How far behind a beginning its cause is read. */
const MOST_READ = 2048;

/** The part of the text in which the cause of a match stands that the rule does not state itself; absent where it states it. */
function openPart({ extent, owner, start, end, known, values }: Candidate, { text }: Squeezed): string | undefined {
  if (owner.steps !== undefined || OF_ANY_ERRNO.has(owner.rule)) return undefined;
  if (
    extent === "whole" &&
    values.some(({ hole, from, value }) => hole.names.at(-1) === "errno" && from + value.length === end)
  ) {
    return text.slice(start, end);
  }
  if (extent !== "beginning") return undefined;
  const from = Math.min(end, known);
  const record = text.indexOf(RECORD, from);
  return text.slice(start, Math.min(record < 0 ? text.length : record, from + MOST_READ));
}

/**
 * Makes the finder of the node's faults.
 *
 * @param rules The rules that may be named.
 * @returns Finds the fault that explains more than the best match does, which says only what was to be done.
 */
export function nodeFaultFinder(
  rules: readonly (Rule | DaemonRule)[],
): (first: Candidate, squeezed: Squeezed) => NodeFault | undefined {
  const known = new Set(rules.map(({ id }) => id));
  const causes = NODE_CAUSES.flatMap(({ errnos, ...cause }) =>
    errnos.map((errno) => ({ ...cause, errno, squeezed: squeeze(errno).text }))
  );
  const errnos = [...new Set(causes.map(({ squeezed }) => squeezed))].toSorted((a, b) => b.length - a.length);
  const failed = new RegExp(`${CALL}:(${errnos.join("|")})(?![a-z0-9])`, "g");
  return (first, squeezed) => {
    const part = openPart(first, squeezed);
    const found = part === undefined ? undefined : [...part.matchAll(failed)].at(-1);
    if (found === undefined) return undefined;
    const [whole, call, path, errno] = found;
    const cause = causes.find((one) =>
      one.squeezed === errno && known.has(one.rule) && (one.isOf?.(call!, path!) ?? true)
    );
    if (cause === undefined) return undefined;
    const start = first.start + found.index;
    const text = `${call} <path>: ${cause.errno}`;
    return { rule: cause.rule, text, letters: whole.length - path!.length, start, end: start + whole.length };
  };
}
