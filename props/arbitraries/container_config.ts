/**
 * Container configs.
 *
 * @module
 */

import type fc from "fast-check";
import type { ContainerConfig } from "../../lib/cri/config.ts";
import { hostileContainer } from "./hostile_container.ts";
import { kubeletContainer } from "./kubelet_container.ts";
import { minimal, type Path, simplerLabel } from "./minimal.ts";
import type { ArbitraryOptions } from "./options.ts";
import { pinned } from "./pin.ts";

const CONTEXT: Path = ["linux", "security_context"];

const KUBELET_REQUIRED: readonly Path[] = [
  ["metadata"],
  ["metadata", "name"],
  ["image"],
  ["image", "image"],
  ["mounts", "*", "container_path"],
  ["mounts", "*", "host_path"],
  [...CONTEXT, "run_as_user", "value"],
  [...CONTEXT, "run_as_group", "value"],
];

/** The daemon refuses a group without a user. */
function hasUserWithGroup({ linux }: ContainerConfig): boolean {
  const { run_as_user, run_as_group } = linux?.security_context ?? {};
  return run_as_group === undefined || run_as_user !== undefined;
}

function kubelet(): fc.Arbitrary<ContainerConfig> {
  return minimal(kubeletContainer(), { required: KUBELET_REQUIRED, holds: hasUserWithGroup, texts: simplerLabel });
}

/**
 * The `ContainerConfig` of a `CreateContainer` request, in CRI's spelling.
 *
 * A kubelet's are those of containers that the API server admits. A hostile client's have any path, propagation, capability,
 * device, profile and number, and texts of any code points. A counterexample shrinks until every part of it is needed; a kubelet's
 * keeps the container's name and its image.
 *
 * @param options Who sends it, and what is fixed.
 * @returns Configs.
 *
 * @example A container that drops all capabilities has none
 * ```ts
 * import { containerConfig } from "@cri-spec/cri-spec/arbitraries";
 * import { containerSpec } from "@cri-spec/cri-spec";
 * import { assertEquals } from "@std/assert";
 * import fc from "fast-check";
 *
 * const containers = containerConfig({
 *   pin: { linux: { security_context: { capabilities: fc.constant({ drop_capabilities: ["ALL"] }) } } },
 * });
 * fc.assert(fc.property(containers, (config) => {
 *   const image = { Entrypoint: ["/app"] };
 *   const pod = { metadata: { name: "web", namespace: "default", uid: "1" } };
 *   const spec = containerSpec({ release: "1.7.24", config: pod, container: { config, image } });
 *   assertEquals(spec.process?.capabilities, {});
 * }));
 * ```
 */
export function containerConfig(options: ArbitraryOptions<ContainerConfig> = {}): fc.Arbitrary<ContainerConfig> {
  const base = options.mode === "hostile" ? minimal(hostileContainer()) : kubelet();
  return pinned(base, options.pin);
}
