/**
 * What a daemon makes of a request: a spec or a refusal.
 *
 * @module
 */

import type { CallError } from "../../lib/node/client.ts";

/** What a daemon made of a request. */
export type Outcome = SpecOutcome | RefusalOutcome;

/** The daemon made a spec. */
export interface SpecOutcome {
  /** Tells it from a refusal. */
  readonly kind: "spec";
  /** The sandbox's id. */
  readonly id: string;
  /** The exact text of `config.json`. */
  readonly text: string;
  /** The path of the network namespace in the spec, `""` if it has none. */
  readonly netnsPath: string;
}

/** The daemon refused. */
export interface RefusalOutcome {
  /** Tells it from a spec. */
  readonly kind: "refusal";
  /** The sandbox's id, `""` unless the message tells it. */
  readonly id: string;
  /** Name of the gRPC status code. */
  readonly code: string;
  /** The daemon's text, exactly. */
  readonly message: string;
  /** The folder of a temporary mount, when the message tells it. */
  readonly tempMountPath?: string;
}

/**
 * The outcome of a request that left a `config.json`.
 *
 * @param id The sandbox's id.
 * @param text The exact text of `config.json`.
 * @returns The outcome, with the network namespace that the text tells.
 */
export function specOutcome(id: string, text: string): SpecOutcome {
  const spec = JSON.parse(text) as { linux?: { namespaces?: { type: string; path?: string }[] } };
  const network = spec.linux?.namespaces?.find((namespace) => namespace.type === "network");
  return { kind: "spec", id, text, netnsPath: network?.path ?? "" };
}

/**
 * The outcome of a request that was refused.
 *
 * @param error The answer to the call.
 * @returns The outcome, with the id and the temporary mount that the text tells.
 */
export function refusalOutcome(error: CallError): RefusalOutcome {
  const { code, message } = error;
  const id = /\b[0-9a-f]{64}\b/.exec(message)?.[0] ?? "";
  const tempMountPath = /\/[^\s"]*\/tmpmounts\/containerd-mount\d+/.exec(message)?.[0];
  const refusal = { kind: "refusal", id, code, message } as const;
  return tempMountPath === undefined ? refusal : { ...refusal, tempMountPath };
}
