/**
 * What is at the sources of a container's mounts: files that the kubelet makes, and what a `hostPath` says that is there.
 *
 * @module
 */

import type { ContainerConfig } from "../cri/config.ts";
import type { UnknownRecord } from "../decode.ts";
import { trimSlashes } from "../go/trim.ts";
import type { Kubelet } from "./kubelet.ts";
import { own as entry } from "./own.ts";
import type { Pod, PodContainer, TranslationNote } from "./pod_facts.ts";
import { factMissing } from "./refusal.ts";
import { podDirectory } from "./volume_path.ts";
import type { Volume } from "./volume_types.ts";

const FILE = { file: true };
const DIRECTORY = { directory: true };

/** What a type of a `hostPath` makes sure of. */
const OF_TYPE: Readonly<Record<string, UnknownRecord>> = {
  Directory: DIRECTORY,
  DirectoryOrCreate: DIRECTORY,
  File: FILE,
  FileOrCreate: FILE,
  Socket: FILE,
};

/** What the node's facts say of a path. */
const OF_KIND: Readonly<Record<string, UnknownRecord>> = { directory: DIRECTORY, file: FILE, socket: FILE };

/** Volumes that have files alone: a sub path of one names a file, unless it ends in a directory of an item's path. */
const OF_FILES: readonly (keyof Volume)[] = ["configMap", "secret", "downwardAPI", "projected"];

/** The paths in a volume, where the manifest lists them. */
function itemsOf({ configMap, secret, downwardAPI, projected }: Volume): readonly string[] {
  const lists = [
    configMap?.items,
    secret?.items,
    downwardAPI?.items,
    ...(projected?.sources ?? []).flatMap(({ configMap, secret, downwardAPI }) => [
      configMap?.items,
      secret?.items,
      downwardAPI?.items,
    ]),
  ];
  return lists.flatMap((list) => (list ?? []).map(({ path }) => path));
}

function isFileIn(volume: Volume, subPath: string): boolean {
  const isOfFiles = OF_FILES.some((key) => volume[key] !== undefined);
  return isOfFiles && !itemsOf(volume).some((path) => path.startsWith(`${trimSlashes(subPath)}/`));
}

/** A container's own profile, which stands in a file of the node. */
function checkSeccompFile({ linux }: ContainerConfig, own: PodContainer, files: UnknownRecord): void {
  const profile = linux?.security_context?.seccomp;
  const path = profile?.localhost_ref;
  if (path === undefined || path === "" || Object.hasOwn(files, path)) return;
  throw factMissing(`the node's file ${path}`, "the seccomp profile", `hostFiles["${path}"]`, own.path);
}

/**
 * Finds the files at the sources of a container's mounts.
 *
 * @param own The container.
 * @param config Its config.
 * @param pod The pod.
 * @param kubelet The kubelet.
 * @param given Files of the node that are given.
 * @param note Called for what is assumed.
 * @returns The files, as `hostFiles` of a request: what is given, too.
 * @throws {CriSpecError} `manifest-fact-missing` for a seccomp profile whose file is not given.
 */
export function hostFilesOf(
  own: PodContainer,
  config: ContainerConfig,
  pod: Pod,
  kubelet: Kubelet,
  given: UnknownRecord,
  note: (note: TranslationNote) => void,
): UnknownRecord {
  checkSeccompFile(config, own, given);
  const files = new Map<string, unknown>();
  const directory = podDirectory(pod, kubelet);
  for (const { host_path: path = "" } of config.mounts ?? []) {
    if (path === `${directory}/etc-hosts` || path.startsWith(`${directory}/containers/`)) files.set(path, FILE);
  }
  const volumes = pod.object.spec.volumes ?? [];
  for (const [index, { name, subPath = "", subPathExpr = "" }] of (own.container.volumeMounts ?? []).entries()) {
    const at = volumes.findIndex((volume) => volume.name === name);
    const volume = volumes[at];
    const path = config.mounts?.[index]?.host_path;
    if (volume === undefined || path === undefined || path === "") continue;
    if (subPath !== "" && isFileIn(volume, subPath)) files.set(path, FILE);
    if (volume.hostPath === undefined || subPath !== "" || subPathExpr !== "") continue;
    const known = entry(OF_TYPE, volume.hostPath.type ?? "") ?? entry(OF_KIND, entry(kubelet.node.paths, path) ?? "");
    if (known !== undefined) files.set(path, known);
    if (Object.hasOwn(given, path)) continue;
    const what = known === FILE ? "a file" : "a directory";
    note({
      kind: "assumed",
      path: `/spec/volumes/${at}/hostPath/path`,
      message: `the node's ${path} is ${what}, not a symbolic link`,
    });
  }
  return { ...Object.fromEntries(files), ...given };
}
