/**
 * Whole requests for containers.
 *
 * @module
 */

import fc from "fast-check";
import { type ContainerConfig, NAMESPACE_MODE, type PodSandboxConfig } from "../../lib/cri/config.ts";
import type { ContainerDocument } from "../../lib/request/document.ts";
import { ALL_CAPABILITIES } from "../../lib/request/host.ts";
import { containerConfig } from "./container_config.ts";
import type { HostDocument } from "./host.ts";
import { imageConfig, type ImageDocument, rootfs, type RootfsDocument } from "./image_config.ts";
import type { ArbitraryOptions, Mode } from "./options.ts";
import { withoutUndefined } from "./parts.ts";
import { pinned, type PinnedMembers } from "./pin.ts";
import { sandboxRequest, type SandboxRequestDocument } from "./sandbox_request.ts";

/** A container in a request whose parts are known. */
export interface ContainerPart extends ContainerDocument {
  /** What a client asks for. */
  readonly config: ContainerConfig;
  /** The app's image config. */
  readonly image?: ImageDocument;
  /** The app's files. */
  readonly rootfs?: RootfsDocument;
}

/** A request document for a container whose parts are known. */
export interface ContainerRequestDocument extends SandboxRequestDocument {
  /** The container. */
  readonly container: ContainerPart;
}

/** What only containers meet on a node. */
function containerHost(mode: Mode): fc.Arbitrary<HostDocument> {
  const features = { recursive_read_only_mounts: true, user_namespaces: true };
  if (mode !== "hostile") return fc.constant({ runtimeHandlers: { runc: features } });
  const silent = { recursive_read_only_mounts: false, user_namespaces: false };
  return fc.record({
    sandboxPid: fc.constantFrom(1000, 4242),
    capabilities: fc.constantFrom(ALL_CAPABILITIES, ALL_CAPABILITIES.slice(0, 24)),
    hugetlb: fc.boolean(),
    swap: fc.boolean(),
    cgroupMountOptions: fc.constantFrom("rw", "rw,nsdelegate,memory_recursiveprot", "rw,memory_recursiveprot"),
    runtimeHandlers: fc.constantFrom({ runc: features }, { runc: silent }, { runc: null }),
    mounts: fc.constantFrom<NonNullable<HostDocument["mounts"]>>(
      { "/": "private" },
      { "/": "shared" },
      { "/": "private", "/srv": "slave" },
      { "/": "private", "/srv/data": "shared+slave" },
    ),
  }, { requiredKeys: ["runtimeHandlers"] });
}

/** The files of a node: what mounts and devices name, but for what the daemon makes. */
const NODE_FILES: NonNullable<SandboxRequestDocument["hostFiles"]> = {
  "/srv/data": { directory: true },
  "/dev/null": { device: "c", major: 1, minor: 3, mode: 0o666, uid: 0, gid: 0 },
  "/dev/zero": { device: "c", major: 1, minor: 5, mode: 0o666, uid: 0, gid: 0 },
  "/dev/fuse": { device: "c", major: 10, minor: 229, mode: 0o666, uid: 0, gid: 0 },
  "/dev/vda": { device: "b", major: 254, minor: 0, mode: 0o660, uid: 0, gid: 6 },
  "/dev/dri/card0": { device: "c", major: 226, minor: 0, mode: 0o660, uid: 0, gid: 44 },
  "/dev/disk/by-id/root": { symlink: "../../vda" },
  "/dev/initctl": { device: "p", major: 0, minor: 0, mode: 0o600, uid: 0, gid: 0 },
  "/dev/log": { file: true },
  "/dev/pts": { directory: true },
};

/** The container with the namespaces of its pod, as a kubelet tells them of both. */
function inPod(config: ContainerConfig, { linux }: PodSandboxConfig): ContainerConfig {
  const { pid, ...shared } = linux?.security_context?.namespace_options ?? {};
  const { namespace_options, ...context } = config.linux?.security_context ?? {};
  const own = pid === NAMESPACE_MODE.NODE ? { pid } : {};
  return {
    ...config,
    linux: {
      ...config.linux,
      security_context: { ...context, namespace_options: { ...namespace_options, ...shared, ...own } },
    },
  };
}

/** What a pin says of the container, or of the pod. */
function pinsOf(
  pin: ArbitraryOptions<ContainerRequestDocument>["pin"],
): readonly [pod: PinnedMembers<SandboxRequestDocument>, container: PinnedMembers<ContainerRequestDocument>] {
  const { container, ...pod } = (pin ?? {}) as PinnedMembers<ContainerRequestDocument>;
  return [pod as PinnedMembers<SandboxRequestDocument>, container === undefined ? {} : { container }];
}

/**
 * Everything that decides a container's spec, as a document that `containerSpec` takes, for any modelled release: a container of
 * any client in a pod of a kubelet.
 *
 * @param options Who asks for the container, and what is fixed.
 * @returns Requests.
 *
 * @example A container is never without the pod's own namespaces
 * ```ts
 * import { containerRequest } from "@cri-spec/cri-spec/arbitraries";
 * import { containerSpec } from "@cri-spec/cri-spec";
 * import { assert } from "@std/assert";
 * import fc from "fast-check";
 *
 * fc.assert(fc.property(containerRequest(), (request) => {
 *   const { namespaces = [] } = containerSpec(request).linux ?? {};
 *   assert(["ipc", "uts", "mount", "network"].every((type) => namespaces.some((one) => one.type === type)));
 * }));
 * ```
 */
export function containerRequest(
  options: ArbitraryOptions<ContainerRequestDocument> = {},
): fc.Arbitrary<ContainerRequestDocument> {
  const { mode = "kubelet" } = options;
  const [podPin, containerPin] = pinsOf(options.pin);
  const container = fc.record({
    config: containerConfig({ mode }),
    image: imageConfig({ mode }),
    rootfs: rootfs({ mode }),
  }).map((parts) => ({ ...parts, imageName: "registry.test/app:1" }));
  const pod = sandboxRequest({ pin: podPin });
  const whole = fc.record({ pod, container, facts: containerHost(mode) }).map(({ pod, container, facts }) =>
    withoutUndefined<ContainerRequestDocument>({
      ...pod,
      host: { ...facts, ...pod.host },
      hostFiles: pod.hostFiles ?? NODE_FILES,
      container: mode === "kubelet" ? { ...container, config: inPod(container.config, pod.config) } : container,
    })
  );
  return pinned(whole, containerPin);
}
