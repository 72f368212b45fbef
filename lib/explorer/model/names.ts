/**
 * What containers are called.
 *
 * @module
 */

import { isRecord } from "../../decode.ts";

/**
 * The name of a request's container.
 *
 * @param container The container.
 * @returns Its name; `container` where it has none.
 */
export function containerName(container: unknown): string {
  const config = isRecord(container) && isRecord(container.config) ? container.config : {};
  const name = isRecord(config.metadata) ? config.metadata.name : undefined;
  return typeof name === "string" && name !== "" ? name : "container";
}
