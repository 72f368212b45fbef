/**
 * The front door: from a request document to the sandbox's spec.
 *
 * @module
 */

import type { Spec } from "../oci/spec.ts";
import type { RequestDocument } from "../request/document.ts";
import { simpleSpec } from "./spec.ts";

/**
 * Makes the OCI runtime spec that containerd writes for a pod sandbox.
 *
 * Nothing is remembered of a document, and it may be changed afterwards. For many requests to one node, {@linkcode prepare} is
 * faster.
 *
 * @example The story of ping_group_range
 * ```ts
 * import { sandboxSpec } from "@cri-spec/cri-spec";
 * import { assertEquals } from "@std/assert";
 *
 * const ids = [{ host_id: 100000, container_id: 0, length: 65536 }];
 * const request = {
 *   config: {
 *     metadata: { name: "web", namespace: "default", uid: "1" },
 *     linux: { security_context: { namespace_options: { userns_options: { mode: "POD", uids: ids, gids: ids } } } },
 *   },
 *   daemon: { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_unprivileged_icmp: true } } },
 * };
 * const before = sandboxSpec({ ...request, release: "1.7.2" });
 * assertEquals(before.linux?.sysctl, { "net.ipv4.ping_group_range": "0 2147483647" });
 * const after = sandboxSpec({ ...request, release: "1.7.3" });
 * assertEquals(after.linux?.sysctl, undefined);
 * ```
 *
 * @param document The request, plain JSON data; everything but `release` and `config` has a default.
 * @returns The spec, deeply frozen; {@linkcode encodeSpec} gives its bytes.
 * @throws {CriSpecError} Of kind `input` when the document cannot be read, `refusal` when the daemon would refuse it (the message
 * is the daemon's text), `unknown` when the model cannot answer; always with a JSON pointer into the document.
 */
export function sandboxSpec(document: RequestDocument): Spec {
  return simpleSpec(document);
}
