/**
 * The plan of a bundle as text for people.
 *
 * @module
 */

import type { BundleAction } from "../../bundle/action.ts";
import { shown } from "./colour.ts";

/** How long a line may be. */
const MOST_LINE = 8000;

function octal(mode: number): string {
  return mode.toString(8).padStart(4, "0");
}

function detailOf(action: BundleAction): string {
  switch (action.kind) {
    case "directory":
      return octal(action.mode);
    case "file":
      return `${octal(action.mode)}, ${JSON.stringify(action.content)}`;
    case "write":
      return `${octal(action.mode)}, ${action.bytes.length} bytes`;
    case "copy":
      return `${octal(action.mode)}, from ${action.source}`;
    case "mount":
      return [action.type, action.source, ...action.options, action.data].join(",");
    case "require":
      return "must exist";
    case "rootfs":
      return `copy of ${action.rootfs.source}${shift(action.uids[0])}`;
    case "copy-directory":
      return `copy of ${action.source}`;
    case "namespaces":
      return action.names.map(({ type }) => type).join(", ");
    case "group":
      return `${octal(action.mode)}, group ${action.gid}`;
  }
}

function shift(mapping: { readonly containerID: number; readonly hostID: number } | undefined): string {
  return mapping === undefined ? "" : `, IDs mapped from ${mapping.containerID} to ${mapping.hostID}`;
}

/**
 * Renders a bundle's plan.
 *
 * @param actions The actions, in order.
 * @returns A line for each: what, where, how.
 */
export function renderBundle(actions: readonly BundleAction[]): string {
  const lines = actions.map((action) => `${action.kind.padEnd(11)}${action.path}  (${detailOf(action)})`);
  return lines.map((line) => `${shown(line, MOST_LINE)}\n`).join("");
}
