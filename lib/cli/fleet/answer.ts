/**
 * What goes to a worker and what comes back: plain data.
 *
 * @module
 */

import type { Summary } from "../../explain/summary.ts";
import type { FileWarning } from "../daemon_config.ts";
import type { UnusableRequest } from "../render/diff.ts";

/** A document of a fleet, not read yet. */
export interface FleetItem {
  /** Its bytes; absent for one that is larger than any document may be, or that cannot be read. */
  readonly bytes?: Uint8Array;
  /** Why its file cannot be read. */
  readonly unreadable?: string;
  /** The line of the stream on which it starts, from 1. Absent for a file of a directory. */
  readonly line?: number;
  /** The name of its file in a directory, after the directory's. */
  readonly file?: string;
  /** Whether it is an item of a list, which may have objects without pods, too. */
  readonly isListed?: true;
}

/** A warning about the node at one of the releases. */
export type ReleaseWarning = FileWarning & { readonly release: string };

/** The results of consecutive documents. */
export interface BatchAnswer {
  /** What changes. */
  readonly summary: Summary;
  /** How many documents there were. */
  readonly documents: number;
  /** How many are refused by both releases, with the same words. */
  readonly refused: number;
  /** How many sandboxes and containers, or whole documents, cannot be compared. */
  readonly unusable: number;
  /** The first few of these. */
  readonly first: readonly UnusableRequest[];
  /** A line of JSON for each request, where that is asked for. */
  readonly lines: readonly string[];
  /** Warnings about the node. */
  readonly warnings: readonly ReleaseWarning[];
  /** Messages for standard error, in order. */
  readonly messages: readonly string[];
}
