/**
 * Whole requests.
 *
 * @module
 */

import fc from "fast-check";
import type { PodSandboxConfig } from "../../lib/cri/config.ts";
import type { RequestDocument } from "../../lib/request/document.ts";
import { daemonConfig, type DaemonDocument } from "./daemon_config.ts";
import { host, type HostDocument } from "./host.ts";
import { imageConfig, type ImageDocument, rootfs, type RootfsDocument } from "./image_config.ts";
import type { ArbitraryOptions } from "./options.ts";
import { optional, withoutUndefined } from "./parts.ts";
import { pinned } from "./pin.ts";
import { podSandboxConfig } from "./pod_sandbox_config.ts";
import { release } from "./release.ts";

/** A request document whose parts are known. */
export interface SandboxRequestDocument extends RequestDocument {
  /** What a client asks for. */
  readonly config: PodSandboxConfig;
  /** The runtime handler. */
  readonly runtimeHandler?: string;
  /** The pause image's config. */
  readonly image?: ImageDocument;
  /** The image's files. */
  readonly rootfs?: RootfsDocument;
  /** The tree of `config.toml`. */
  readonly daemon?: DaemonDocument;
  /** The node's facts. */
  readonly host?: HostDocument;
}

type Parts = { readonly [K in keyof SandboxRequestDocument]?: fc.Arbitrary<SandboxRequestDocument[K] | undefined> };

/** The arbitraries of the parts; what is pinned as a whole is not made first. */
function parts({ mode = "kubelet", pin = {} }: ArbitraryOptions<SandboxRequestDocument>): Parts {
  const isHostile = mode === "hostile";
  const handlers = isHostile ? ["", "", "", "runc", "kata", "untrusted", "nosuch"] : ["", "", "", "runc"];
  const all: Parts = {
    release: release(),
    config: podSandboxConfig({ mode }),
    runtimeHandler: optional(fc.constantFrom(...handlers)),
    image: optional(imageConfig({ mode })),
    rootfs: optional(rootfs({ mode })),
    daemon: optional(daemonConfig({ mode, versions: "any" })),
    host: optional(host({ mode })),
  };
  const isMade = (key: string): boolean => !(Reflect.get(pin, key) instanceof fc.Arbitrary);
  return Object.fromEntries(Object.entries(all).filter(([key]) => isMade(key)));
}

/**
 * Everything that decides a spec, as a document that `sandboxSpec` takes, for any modelled release.
 *
 * A kubelet's requests are accepted but for what the daemon itself refuses; a hostile client's are often refused, sometimes
 * because the model does not read them. A counterexample shrinks to the newest release that shows it, and leaves out every part
 * that is not needed.
 *
 * @param options Who sends it, and what is fixed.
 * @returns Requests.
 *
 * @example The law whose absence made this package
 * ```ts
 * import { sandboxRequest, release } from "@cri-spec/cri-spec/arbitraries";
 * import { sandboxSpec } from "@cri-spec/cri-spec";
 * import { assert } from "@std/assert";
 * import fc from "fast-check";
 *
 * const ids = [{ host_id: 65536, container_id: 0, length: 65536 }];
 * const namespace_options = { network: 0, ipc: 0, userns_options: fc.constant({ mode: 0, uids: ids, gids: ids }) };
 * const requests = sandboxRequest({
 *   pin: {
 *     release: release({ has: ["ping-range-userns"] }),
 *     config: { linux: { sysctls: fc.constant({}), security_context: { namespace_options } } },
 *   },
 * });
 * fc.assert(fc.property(requests, (request) => {
 *   assert(!Object.hasOwn(sandboxSpec(request).linux?.sysctl ?? {}, "net.ipv4.ping_group_range"));
 * }));
 * ```
 */
export function sandboxRequest(
  options: ArbitraryOptions<SandboxRequestDocument> = {},
): fc.Arbitrary<SandboxRequestDocument> {
  const base = fc.record(parts(options)).map((record) => withoutUndefined(record));
  return pinned(base as fc.Arbitrary<SandboxRequestDocument>, options.pin);
}
