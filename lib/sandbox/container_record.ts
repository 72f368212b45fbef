/**
 * What containerd checks when it stores the snapshot and the container: steps that change nothing and may refuse.
 *
 * Upstream: `metadata/snapshot.go`, `metadata/containers.go` and `labels/validate.go` of
 * https://github.com/containerd/containerd/tree/v1.7.24.
 *
 * @module
 */

import type { Behaviors } from "../containerd/behaviors.ts";
import type { Runtime } from "../containerd/config.ts";
import { CriSpecError } from "../error.ts";
import { byBytes } from "../go/sort.ts";
import { goQuote } from "../go/quote.ts";
import { child } from "../pointer.ts";
import type { Option, StringMap } from "../oci/spec.ts";
import { flowOf } from "../decisions/flow.ts";
import { refuse, throughService, toGRPC, validateLabel } from "../decisions/refusals.ts";
import type { SandboxRequest } from "./request.ts";
import { isSnapshotLabel, REMAP_LABELS, runtimeSnapshotter } from "../decisions/snapshot_labels.ts";
import type { Userns } from "../decisions/userns.ts";

const KIND_LABEL = "io.cri-containerd.kind";

/** The first label that is too long, in byte order of the keys; Go's order is random. */
function firstTooLong(labels: StringMap, behaviors: Behaviors): readonly [key: string, text: string] | undefined {
  const tooLong = Object.keys(labels).filter((key) => validateLabel(key, labels[key]!, behaviors) !== undefined);
  if (tooLong.length === 0) return undefined;
  const [first] = tooLong.sort(byBytes) as [string];
  return [first, validateLabel(first, labels[first]!, behaviors)!];
}

const INVALID_ID = 2 ** 32 - 1;

/** Checks the mappings that the snapshotter is told, which overlayfs reads itself and containerd for the other ones. */
function checkRemap(request: SandboxRequest, runtime: Runtime, { uids: [uid], gids: [gid] }: Userns): void {
  if (!request.behaviors.has("remap-copy-name")) return;
  const what = runtimeSnapshotter(request, runtime) === "overlayfs"
    ? "snapshot ID mapped labels"
    : "uid/gid map snapshotter labels";
  // The size of the user ids is used for both.
  for (const hostID of [uid!.hostID, gid!.hostID]) {
    if (hostID !== INVALID_ID && uid!.size !== INVALID_ID) continue;
    const text = `failed to unmarshal ${what}: invalid mapping "0:${hostID}:${uid!.size}"`;
    const path = "/config/linux/security_context/namespace_options/userns_options";
    refuse("userns-mapping-range", `${flowOf(request).container}${text}`, path);
  }
}

/**
 * Checks the snapshot's labels, which are those pod annotations that start with `containerd.io/snapshot/`.
 *
 * @param request The request.
 * @param runtime The selected runtime, which may have a snapshotter of its own.
 * @param userns The pod's user namespace, whose mappings become labels, too.
 * @returns An option that changes nothing.
 * @throws {CriSpecError} When applied: `label-size` or `userns-mapping-range` with containerd's text; `not-modelled` when annotations ask for an id
 * mapping by themselves.
 */
export function checkSnapshot(request: SandboxRequest, runtime: Runtime, userns: Userns | undefined): Option {
  return (spec) => {
    const { behaviors, config } = request;
    if (userns !== undefined) checkRemap(request, runtime, userns);
    const annotations = config.annotations ?? {};
    const labels = Object.keys(annotations).filter(isSnapshotLabel);
    const remap = labels.find((key) => REMAP_LABELS.includes(key));
    if (remap !== undefined && userns === undefined) {
      throw new CriSpecError("not-modelled", `Cannot tell what the snapshotter makes of the annotation "${remap}"`, {
        path: child("/config/annotations", remap),
        hint: "remove the annotation; containerd sets it itself for a pod with a user namespace",
      });
    }
    const stored = labels.filter((key) => !REMAP_LABELS.includes(key)).map((key) => [key, annotations[key]!]);
    const found = firstTooLong(Object.fromEntries(stored), behaviors);
    if (found === undefined) return spec;
    const [key, text] = found;
    return refuse(
      "label-size",
      toGRPC(`${flowOf(request).container}${text}`, behaviors),
      child("/config/annotations", key),
    );
  };
}

function containerLabels({ behaviors, config, image }: SandboxRequest): StringMap {
  const ofImage = Object.entries(image.Labels).filter(([key, value]) =>
    validateLabel(key, value, behaviors) === undefined
  );
  return {
    ...Object.fromEntries(ofImage),
    ...config.labels,
    [KIND_LABEL]: "sandbox",
  };
}

/** The usual cause: before containerd 2.0 a table of config.toml takes the place of the default one as a whole. */
const RUNTIME_TYPE_HINT =
  'set runtime_type = "io.containerd.runc.v2" in the runtime\'s table; before 2.0 the table replaces the default one';

/**
 * Checks the container's record: its labels, which are the image's and the pod's, and its runtime.
 *
 * @param request The request.
 * @param runtime The selected runtime.
 * @returns An option that changes nothing.
 * @throws {CriSpecError} When applied: `label-size`, `label-key` or `runtime-handler`, with containerd's text.
 */
export function checkContainer(request: SandboxRequest, runtime: Runtime): Option {
  return (spec) => {
    const { behaviors } = request;
    const labels = containerLabels(request);
    const tooLong = firstTooLong(labels, behaviors);
    const fail = (text: string): string =>
      toGRPC(`${flowOf(request).container}${throughService(text, behaviors)}`, behaviors);
    if (tooLong !== undefined) {
      const [key, text] = tooLong;
      const message = fail(`create container failed validation: containers.Labels: ${text}`);
      refuse("label-size", message, child("/config/labels", key));
    }
    if (runtime.runtime_type === "") {
      const text = "container.Runtime.Name must be set: invalid argument";
      const message = fail(`create container failed validation: ${text}`);
      refuse("runtime-handler", message, `${runtime.path}/runtime_type`, RUNTIME_TYPE_HINT);
    }
    // Bolt takes no empty key; containerd leaves out labels with an empty value before it gets there.
    if (Object.hasOwn(labels, "") && labels[""] !== "") {
      const quoted = goQuote(labels[""]!, behaviors.unicode);
      const text = `failed to write container "${request.id}": failed to set label ""=${quoted}: key required`;
      refuse("label-key", fail(text), child("/config/labels", ""));
    }
    return spec;
  };
}
