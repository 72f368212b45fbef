/**
 * What containerd checks when it stores a snapshot and a container: options that change nothing and may refuse.
 *
 * Upstream: `metadata/snapshot.go`, `metadata/containers.go` and `labels/validate.go` of
 * https://github.com/containerd/containerd/tree/v1.7.24.
 *
 * @module
 */

import type { Behaviors } from "../containerd/behaviors.ts";
import type { Runtime } from "../containerd/config.ts";
import { CriSpecError } from "../error.ts";
import { sortByBytes } from "../go/sort.ts";
import { goQuote } from "../go/quote.ts";
import { child, type Pointer } from "../pointer.ts";
import type { Option, StringMap } from "../oci/spec.ts";
import type { ImageConfig } from "../request/image.ts";
import type { Node } from "../request/node.ts";
import type { ErrorPrefixes } from "./flow.ts";
import { refuse, throughService, toGRPC, validateLabel } from "./refusals.ts";
import { isSnapshotLabel, REMAP_LABELS, runtimeSnapshotter } from "./snapshot_labels.ts";
import type { Userns } from "./userns.ts";

const KIND_LABEL = "io.cri-containerd.kind";

/**
 * The label that is too long; `undefined` where none is.
 *
 * @param labels The labels.
 * @param behaviors What the release does.
 * @param at Where they stand in the request.
 * @throws {CriSpecError} `not-modelled` where several are: Go ranges over them in a random order, and containerd names the first.
 */
function tooLongIn(
  labels: StringMap,
  behaviors: Behaviors,
  at: Pointer,
): readonly [key: string, text: string] | undefined {
  const found = Object.keys(labels).flatMap((key): (readonly [string, string])[] => {
    const text = validateLabel(key, labels[key]!, behaviors);
    return text === undefined ? [] : [[key, text]];
  });
  if (found.length < 2) return found[0];
  const names = sortByBytes(found.map(([key]) => JSON.stringify(key.slice(0, 64)))).slice(0, 4);
  throw new CriSpecError(
    "not-modelled",
    "Cannot determine which label is refused: several are too long, and containerd names one at random",
    { path: at, hint: `shorten all but one of ${names.join(", ")}${found.length > 4 ? ", …" : ""}` },
  );
}

const INVALID_ID = 2 ** 32 - 1;

/** What becomes a record of containerd, and where it stands in the request. */
export interface RecordSource {
  /** The id of the record. */
  readonly id: string;
  /** The config's labels and annotations. */
  readonly config: { readonly labels?: StringMap; readonly annotations?: StringMap };
  /** Where the config stands. */
  readonly at: Pointer;
  /** The image's config. */
  readonly image: Pick<ImageConfig, "Labels">;
  /** What the record is of. */
  readonly kind: "sandbox" | "container";
  /** Where the user namespace stands. */
  readonly usernsOptions: Pointer;
  /** What errors start with. */
  readonly flow: Pick<ErrorPrefixes, "container">;
}

/** What containerd's filters of plugins read as one word. */
const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** Checks that the daemon has the runtime's snapshotter: containerd looks for the image there, then unpacks it. */
function checkSnapshotter({ behaviors }: Node, runtime: Runtime, { flow }: RecordSource): void {
  if (runtime.lacksSnapshotter === undefined || !behaviors.has("runtime-snapshotter")) return;
  const { snapshotter } = runtime;
  const path = `${runtime.path}/snapshotter`;
  const quoted = goQuote(snapshotter, behaviors.unicode);
  const hint =
    `add [proxy_plugins.${quoted}] with type = "snapshot" and the snapshotter's address, or correct the name`;
  const asks = behaviors.has("unpack-asks-capabilities");
  if (asks && !PLAIN_NAME.test(snapshotter)) {
    const text = `Cannot model how containerd looks for the snapshotter ${quoted}, which it does not have`;
    throw new CriSpecError("not-modelled", text, { path, hint });
  }
  const text = asks
    ? `inspection service could not find snapshotter ${snapshotter} plugin`
    : `snapshotter ${snapshotter} was not found: not found`;
  const message = toGRPC(`${flow.container}error unpacking image: ${text}`, behaviors);
  refuse("snapshotter-missing", message, path, hint);
}

/** Checks the mappings that the snapshotter gets: overlayfs reads them itself, containerd reads them for the others. */
function checkRemap(node: Node, runtime: Runtime, { uids: [uid], gids: [gid] }: Userns, source: RecordSource): void {
  if (!node.behaviors.has("remap-copy-name")) return;
  const what = runtimeSnapshotter(node, runtime) === "overlayfs"
    ? "snapshot ID mapped labels"
    : "uid/gid map snapshotter labels";
  // The size of the user ids is used for both.
  for (const hostID of [uid!.hostID, gid!.hostID]) {
    if (hostID !== INVALID_ID && uid!.size !== INVALID_ID) continue;
    const text = `failed to unmarshal ${what}: invalid mapping "0:${hostID}:${uid!.size}"`;
    refuse("userns-mapping-range", `${source.flow.container}${text}`, source.usernsOptions);
  }
}

/**
 * Checks the snapshotter, and the snapshot's labels, which are those annotations that start with `containerd.io/snapshot/`.
 *
 * @param node The node.
 * @param runtime The selected runtime, which may have a snapshotter of its own.
 * @param source Whose snapshot it is.
 * @param userns The pod's user namespace, whose mappings become labels, too.
 * @returns An option that changes nothing.
 * @throws {CriSpecError} When applied: `snapshotter-missing`, `label-size` or `userns-mapping-range` with containerd's text; `not-modelled` when
 * annotations ask for an id mapping by themselves, several labels are too long, or the missing snapshotter's name is no word.
 */
export function checkSnapshot(node: Node, runtime: Runtime, source: RecordSource, userns: Userns | undefined): Option {
  return (spec) => {
    const { behaviors } = node;
    const { at, config, flow } = source;
    checkSnapshotter(node, runtime, source);
    if (userns !== undefined) checkRemap(node, runtime, userns, source);
    const annotations = config.annotations ?? {};
    const labels = Object.keys(annotations).filter(isSnapshotLabel);
    if (labels.length === 0) return spec;
    const remap = labels.find((key) => REMAP_LABELS.includes(key));
    if (remap !== undefined && userns === undefined) {
      throw new CriSpecError(
        "not-modelled",
        `Cannot determine what the snapshotter does with the annotation "${remap}"`,
        {
          path: child(child(at, "annotations"), remap),
          hint: "remove the annotation; containerd sets this label itself for a pod with a user namespace",
        },
      );
    }
    const stored = labels.filter((key) => !REMAP_LABELS.includes(key)).map((key) => [key, annotations[key]!]);
    const place = child(at, "annotations");
    const found = tooLongIn(Object.fromEntries(stored), behaviors, place);
    if (found === undefined) return spec;
    const [key, text] = found;
    return refuse("label-size", toGRPC(`${flow.container}${text}`, behaviors), child(place, key));
  };
}

/** Whether no label can be refused, as those of nearly every container: none is long or has an empty key. */
function areHarmless({ config: { labels = {} }, image }: RecordSource, behaviors: Behaviors): boolean {
  for (const key in labels) if (key === "" || validateLabel(key, labels[key]!, behaviors) !== undefined) return false;
  return !Object.hasOwn(image.Labels, "");
}

function containerLabels({ config, image, kind }: RecordSource, behaviors: Behaviors): StringMap {
  const ofImage = Object.entries(image.Labels).filter(([key, value]) =>
    validateLabel(key, value, behaviors) === undefined
  );
  return {
    ...Object.fromEntries(ofImage),
    ...config.labels,
    [KIND_LABEL]: kind,
  };
}

/** The usual cause: before containerd 2.0 a table of config.toml takes the place of the default one as a whole. */
const RUNTIME_TYPE_HINT =
  'set runtime_type = "io.containerd.runc.v2" in the runtime\'s table; before containerd 2.0 that table replaces the default table';

/**
 * Checks the container's record: its labels, which are the image's and the config's, and its runtime.
 *
 * @param behaviors What the release does.
 * @param runtime The selected runtime.
 * @param source Whose record it is.
 * @returns An option that changes nothing.
 * @throws {CriSpecError} When applied: `label-size`, `label-key` or `runtime-handler`, with containerd's text; `not-modelled` when several
 * labels are too long.
 */
export function checkContainer(behaviors: Behaviors, runtime: Runtime, source: RecordSource): Option {
  return (spec) => {
    const { at, flow, id } = source;
    const labels = areHarmless(source, behaviors) ? {} : containerLabels(source, behaviors);
    const place = child(at, "labels");
    const tooLong = tooLongIn(labels, behaviors, place);
    const fail = (text: string): string => toGRPC(`${flow.container}${throughService(text, behaviors)}`, behaviors);
    if (tooLong !== undefined) {
      const [key, text] = tooLong;
      const message = fail(`create container failed validation: containers.Labels: ${text}`);
      refuse("label-size", message, child(place, key));
    }
    // A container is run by what its sandbox is run by, which has a type.
    if (source.kind === "sandbox" && runtime.runtime_type === "") {
      const text = "container.Runtime.Name must be set: invalid argument";
      const message = fail(`create container failed validation: ${text}`);
      refuse("runtime-handler", message, `${runtime.path}/runtime_type`, RUNTIME_TYPE_HINT);
    }
    // Bolt takes no empty key; containerd leaves out labels with an empty value before it gets there.
    if (Object.hasOwn(labels, "") && labels[""] !== "") {
      const quoted = goQuote(labels[""]!, behaviors.unicode);
      const text = `failed to write container "${id}": failed to set label ""=${quoted}: key required`;
      refuse("label-key", fail(text), child(place, ""));
    }
    return spec;
  };
}
