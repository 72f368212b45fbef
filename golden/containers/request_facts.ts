/**
 * What a case's request has of other containers, and what the answer tells of the daemon's own folders.
 *
 * @module
 */

import { volumesIn } from "../../lib/node/request_files.ts";
import { type Tree, treeAt } from "../lab/tree.ts";
import type { ContainerCase } from "./case.ts";
import type { ContainerAnswer } from "./shared_recordings.ts";

/** A container that is there beside the one that is asked for. */
export interface Other {
  /** Its id. */
  readonly id: string;
  /** The id of its pod. */
  readonly sandbox: string;
  /** Its process; 0 for none. */
  readonly pid: number;
}

/** What the request's host tells of the other container. */
export function otherFacts({ other, pod }: ContainerCase, { id, sandbox, pid }: Other): Tree {
  const { state, name } = other!;
  if (name === undefined) return { containers: { [id]: { sandbox, state, pid: state === "running" ? pid : 0 } } };
  const metadata = treeAt(pod, ["metadata"]);
  const part = (key: string): string => String(treeAt(metadata, [key]) ?? "");
  return { containerNames: { [`${name}_${part("name")}_${part("namespace")}_${part("uid")}_0`]: id } };
}

/** The folders that the daemon made for the image's volumes, in the spec's order. */
export function volumesOf(answer: ContainerAnswer): Tree {
  const made = "spec" in answer ? volumesIn(JSON.parse(answer.spec)) : [];
  return made.length === 0 ? {} : { imageVolumes: made };
}
