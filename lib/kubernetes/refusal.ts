/**
 * Refusals of the kubelet and of the API server, and facts that are missing.
 *
 * @module
 */

import { shorten } from "../decode.ts";
import { CriSpecError, type ErrorCode } from "../error.ts";
import type { Pointer } from "../pointer.ts";
import type { ValidationError } from "./field_error.ts";

/** What a refusal has in addition to its text: the `cause` of its error. */
export interface RefusalDetail {
  /** Who refuses. */
  readonly by: "kubelet" | "api-server";
  /** The event's or the pod status' reason: `FailedMount`. Absent if it has none. */
  readonly reason?: string;
  /** For an object that the API server finds invalid: all its faults, each with its path. */
  readonly fields?: readonly { readonly pointer: Pointer; readonly text: string }[];
}

/** What an error about a missing fact has in addition to its text: the `cause` of a `manifest-fact-missing`. */
export interface MissingFact {
  /** Where the fact is stated: `node.memoryBytes`, `images["nginx:1.27"]`. */
  readonly member: string;
}

/**
 * Makes the error for what the kubelet refuses.
 *
 * @param reason The reason of the event or of the pod's status; `""` where there is only a line of the log.
 * @param text The event's own text.
 * @param path Where in the manifest.
 * @param hint What to do. Default: names the reason.
 * @returns A `kubelet-refusal`, to be thrown.
 */
export function kubeletRefuses(reason: string, text: string, path: Pointer, hint?: string): CriSpecError {
  const cause: RefusalDetail = reason === "" ? { by: "kubelet" } : { by: "kubelet", reason };
  const named = reason === "" ? "the kubelet's log has this message" : `the kubelet reports this with reason ${reason}`;
  return new CriSpecError("kubelet-refusal", text, { path, hint: hint ?? named, cause });
}

/** The faults of an invalid object as errors of their own, where there are several. */
function faultsOf(code: ErrorCode, faults: readonly ValidationError[]): readonly CriSpecError[] | undefined {
  if (faults.length < 2) return undefined;
  return faults.map(({ pointer, text }) => new CriSpecError(code, text, { path: pointer }));
}

/**
 * Makes the error for an object that the API server finds invalid.
 *
 * @param object What it is, for the hint: `pod`.
 * @param text The API server's text.
 * @param faults The object's faults.
 * @returns An `api-server-refusal`, to be thrown; of several faults each is one of its issues.
 */
export function invalidObject(object: string, text: string, faults: readonly ValidationError[]): CriSpecError {
  return new CriSpecError("api-server-refusal", text, {
    path: faults[0]!.pointer,
    hint: `the API server rejects this ${object}`,
    cause: { by: "api-server", fields: faults } satisfies RefusalDetail,
    issues: faultsOf("api-server-refusal", faults),
  });
}

/**
 * Makes the error for a static pod that the kubelet finds invalid.
 *
 * @param text The kubelet's text.
 * @param faults The pod's faults.
 * @returns A `kubelet-refusal`, to be thrown; of several faults each is one of its issues.
 */
export function invalidStaticPod(text: string, faults: readonly ValidationError[]): CriSpecError {
  const { code, message, path, hint, cause } = kubeletRefuses("", text, faults[0]!.pointer);
  return new CriSpecError(code, message, { path, hint, cause, issues: faultsOf(code, faults) });
}

/**
 * Makes the error for what the API server refuses.
 *
 * @param text The API server's text.
 * @param path Where in the manifest.
 * @returns An `api-server-refusal`, to be thrown.
 */
export function apiServerRefuses(text: string, path: Pointer): CriSpecError {
  const cause: RefusalDetail = { by: "api-server" };
  return new CriSpecError("api-server-refusal", text, { path, hint: "the API server rejects this pod", cause });
}

/**
 * Refuses another operating system than Linux.
 *
 * @param what What it is: `a node`.
 * @param system The operating system; an empty one is not known.
 * @param path Where it is stated.
 * @throws {CriSpecError} `not-modelled`.
 */
export function checkLinux(what: string, system: string, path: Pointer): void {
  if (system === "" || system === "linux") return;
  throw new CriSpecError(
    "not-modelled",
    `Cannot model ${what} with the operating system ${JSON.stringify(shorten(system))}`,
    {
      path,
      hint: "only Linux is modelled",
    },
  );
}

/**
 * Makes the error for a missing fact that the answer depends on.
 *
 * @param fact What is missing: `"the node's memory"`.
 * @param why What depends on it: `"oom_score_adj of a Burstable container"`.
 * @param member Where it is stated: `"node.memoryBytes"`.
 * @param path The place in the manifest that needs it.
 * @returns A `manifest-fact-missing`, to be thrown.
 */
export function factMissing(fact: string, why: string, member: string, path: Pointer): CriSpecError {
  return new CriSpecError("manifest-fact-missing", `Missing fact: ${fact}, needed for ${why}`, {
    path,
    hint: `set ${member}`,
    cause: { member } satisfies MissingFact,
  });
}
