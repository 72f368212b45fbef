/**
 * Whole requests.
 *
 * @module
 */

import fc from "fast-check";
import type { PodSandboxConfig } from "../../lib/cri/config.ts";
import type { RequestDocument } from "../../lib/sandbox/request.ts";
import { podSandboxConfig } from "./config.ts";
import { daemonConfig, host, imageConfig, laterDaemonConfig, release, rootfs } from "./node.ts";

/** A request document whose config is known. */
export interface RequestOf extends RequestDocument {
  readonly config: PodSandboxConfig;
}

/** Parts of a request that are fixed. */
export type Pinned = Partial<Readonly<Record<keyof RequestDocument, fc.Arbitrary<unknown>>>>;

/**
 * Any request that the decoder takes, for any modelled release.
 *
 * @param pinned Arbitraries in place of the usual ones.
 */
export function sandboxRequest(pinned: Pinned = {}): fc.Arbitrary<RequestOf> {
  const arbitrary = fc.record({
    release: release(),
    config: podSandboxConfig(),
    runtimeHandler: fc.constantFrom("", "", "", "runc", "kata", "untrusted", "nosuch"),
    image: imageConfig(),
    rootfs: rootfs(),
    daemon: fc.oneof({ arbitrary: daemonConfig(), weight: 4 }, laterDaemonConfig()),
    host: host(),
    ...pinned,
  });
  return arbitrary as fc.Arbitrary<RequestOf>;
}
