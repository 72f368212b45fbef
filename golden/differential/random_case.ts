/**
 * A random request as a case: to be put to a daemon, and to be kept in `golden/cases`.
 *
 * @module
 */

import { isTree, type Tree } from "../lab/tree.ts";
import { type Case, CASE_IMAGE, CASE_ROOTFS } from "../case.ts";
import type { RandomRequest } from "./requests.ts";

/**
 * The request as a case.
 *
 * @param request The request.
 * @param attempt Makes another pod of it, so that a daemon answers several at a time. Default: the request's own.
 * @returns The case.
 */
export function caseOf({ config, runtimeHandler, image, rootfs, daemon }: RandomRequest, attempt?: number): Case {
  const { metadata } = config;
  const asked = attempt !== undefined && isTree(metadata) ? { ...config, metadata: { ...metadata, attempt } } : config;
  return {
    name: "random",
    question: "",
    config: sendable(asked) as Tree,
    runtimeHandler,
    image: { config: image, rootfs },
    hostFiles: {},
    daemon,
    daemonInUserNamespace: false,
    since: "0.0",
  };
}

/**
 * The text of the request's file in `golden/cases`: what a case has by default is left out.
 *
 * @param request The request.
 * @param question What the case asks, in one sentence.
 * @returns The file's text.
 */
export function caseText({ config, runtimeHandler, image, rootfs, daemon }: RandomRequest, question: string): string {
  const members = {
    question,
    config: sendable(config),
    ...(runtimeHandler === "" ? {} : { runtimeHandler }),
    ...(isSame(image, CASE_IMAGE) ? {} : { image }),
    ...(isSame(rootfs, CASE_ROOTFS) ? {} : { rootfs }),
    ...(isSame(daemon, {}) ? {} : { daemon }),
  };
  return `${JSON.stringify(members, null, 2)}\n`;
}

/**
 * Writes a case's file. A file that is there is never overwritten: the same text is not written again, another text goes
 * beside it.
 *
 * @param folder Its folder, which is made when it is not there.
 * @param name The case's name.
 * @param text The file's text.
 * @returns The path of the file that has the text.
 */
export async function writeCase(folder: string, name: string, text: string): Promise<string> {
  await Deno.mkdir(folder, { recursive: true });
  for (let count = 1;; count++) {
    const path = `${folder}/${count === 1 ? name : `${name}-${count}`}.json`;
    try {
      await Deno.writeTextFile(path, text, { createNew: true });
      return path;
    } catch (error) {
      if (!(error instanceof Deno.errors.AlreadyExists)) throw error;
      if (await Deno.readTextFile(path) === text) return path;
    }
  }
}

/**
 * Whether two JSON values are the same to the order of keys.
 *
 * @param one A value.
 * @param other Another.
 * @returns Whether their texts are the same.
 */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** 64-bit numbers as strings, as the CRI client takes them. */
function sendable(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(sendable);
  if (!isTree(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sendable(item)]));
}
