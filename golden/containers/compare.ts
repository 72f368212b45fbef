/**
 * Compares two recordings of a container's case.
 *
 * @module
 */

import { type Difference, isSameText, jsonDifferences, specDifferences } from "../compare.ts";
import { isTree, type Tree, treeAt } from "../lab/tree.ts";
import type { ContainerAnswer, RecordedContainer } from "./shared_recordings.ts";

/** A volume's folder, as a request document has it. */
interface Volume {
  readonly path: string;
  readonly hostPath: string;
}

/**
 * Compares two recordings of a case. What nobody can fix is first replaced in both by its name: ids, processes, temporary folders,
 * and the order of an image's volumes.
 *
 * @param recorded The recorded case.
 * @param fresh The case recorded again.
 * @returns Where they differ; nothing when they agree.
 */
export function compareContainers(recorded: RecordedContainer, fresh: RecordedContainer): readonly Difference[] {
  const [a, b] = [named(recorded), named(fresh)];
  return [
    ...jsonDifferences(question(a.request), question(b.request), "/request"),
    ...answerDifferences(a.answer, b.answer),
  ];
}

function answerDifferences(recorded: ContainerAnswer, fresh: ContainerAnswer): readonly Difference[] {
  if ("spec" in recorded && "spec" in fresh) return specDifferences(recorded.spec, fresh.spec);
  if ("refusal" in recorded && "refusal" in fresh && recorded.refusal.code === fresh.refusal.code) {
    if (isSameText(recorded.refusal.message, fresh.refusal.message)) return [];
  }
  return jsonDifferences(recorded, fresh, "(answer)");
}

/** The part of a request that is the same on every machine. */
function question(
  { release, config, runtimeHandler, image, rootfs, hostFiles, daemon, container, host }: Tree,
): unknown {
  const { mounts, sandboxState, images, containerNames } = host as Tree;
  const { imageVolumes: _, ...asked } = container as Tree;
  const node = { mounts, sandboxState, images, containerNames };
  return { release, config, runtimeHandler, image, rootfs, hostFiles, daemon, container: asked, node };
}

function volumesOf(request: Tree): readonly Volume[] {
  const volumes = treeAt(request, ["container", "imageVolumes"]);
  return Array.isArray(volumes) ? volumes : [];
}

/** The recording with names in the place of what nobody can fix. */
function named({ name, request, answer }: RecordedContainer): RecordedContainer {
  const address = treeAt(request, ["daemon", "grpc", "address"]);
  const others = treeAt(request, ["host", "containers"]);
  const known = isTree(others) ? Object.entries(others) : [];
  const taken = treeAt(request, ["host", "containerNames"]);
  const names: readonly (readonly [unknown, string])[] = [
    ...volumesOf(request).map(({ path, hostPath }) => [hostPath, `$VOLUME(${path})`] as const),
    [request["tempMountPath"], "$TEMP_MOUNT"],
    [request["netnsPath"], "$NETNS"],
    [treeAt(request, ["container", "id"]), "$CONTAINER"],
    ...known.map(([id]) => [id, "$OTHER"] as const),
    ...known.map(([, other]) => [treeAt(other, ["sandbox"]), "$ELSEWHERE"] as const),
    ...Object.values(isTree(taken) ? taken : {}).map((id) => [id, "$OTHER"] as const),
    [request["id"], "$ID"],
    [typeof address === "string" ? address.slice(0, address.lastIndexOf("/")) : "", "$DIR"],
  ];
  let text = JSON.stringify({ name, request, answer: ordered(answer, volumesOf(request)) });
  for (const [value, place] of names) {
    if (typeof value !== "string" || value === "") continue;
    text = text.replaceAll(JSON.stringify(value).slice(1, -1), () => place);
    // An id is also found by its beginning.
    if (/^[0-9a-f]{64}$/.test(value)) text = text.replaceAll(`"${value.slice(0, 13)}"`, `"${place}"`);
  }
  const pids = [treeAt(request, ["host", "sandboxPid"]), ...known.map(([, other]) => treeAt(other, ["pid"]))];
  for (const pid of pids) {
    if (typeof pid === "number" && pid > 0) text = text.replaceAll(`/proc/${pid}/`, "/proc/$PID/");
  }
  return JSON.parse(text) as RecordedContainer;
}

/** A spec with several volumes of an image in the order of their places. */
function ordered(answer: ContainerAnswer, volumes: readonly Volume[]): ContainerAnswer {
  if (!("spec" in answer) || volumes.length < 2) return answer;
  const spec = JSON.parse(answer.spec) as { readonly mounts: readonly { destination: string; source: string }[] };
  const sources = new Set(volumes.map(({ hostPath }) => hostPath));
  const sorted = spec.mounts.filter(({ source }) => sources.has(source))
    .sort((a, b) => (a.destination < b.destination ? -1 : 1));
  const mounts = spec.mounts.map((mount) => (sources.has(mount.source) ? sorted.shift()! : mount));
  return { spec: JSON.stringify({ ...spec, mounts }) };
}
