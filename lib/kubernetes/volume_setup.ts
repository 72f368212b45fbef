/**
 * Volumes that a kubelet cannot set up: the pod then waits, and no sandbox is requested.
 *
 * Upstream: `pkg/volume/*`, `pkg/kubelet/volumemanager`.
 *
 * @module
 */

import { own } from "./own.ts";
import { CriSpecError } from "../error.ts";
import { findObject } from "./admission.ts";
import type { Kubelet } from "./kubelet.ts";
import { containersOf, type Pod } from "./pod_facts.ts";
import { factMissing, kubeletRefuses } from "./refusal.ts";
import type { ConfigMapVolumeSource, Volume } from "./volume_types.ts";
import type { KeyedObject } from "./object_types.ts";

/** What each `hostPath` type wants, and the kubelet's word for it. */
const HOST_PATH_TYPES: Readonly<Record<string, readonly [kind: string, words: string]>> = {
  Directory: ["directory", "a directory"],
  File: ["file", "a file"],
  Socket: ["socket", "a socket file"],
  CharDevice: ["char", "a character device"],
  BlockDevice: ["block", "a block device"],
};

/** Types that make what is missing, and what they want of what is there. */
const CREATING: Readonly<Record<string, string>> = { DirectoryOrCreate: "Directory", FileOrCreate: "File" };

/**
 * Refuses a pod with a volume that its kubelet cannot set up.
 *
 * @param pod The pod.
 * @param kubelet The kubelet.
 * @throws {CriSpecError} `kubelet-refusal` with the text of the event `FailedMount`.
 */
export function checkVolumes(pod: Pod, kubelet: Kubelet): void {
  const mounted = new Set(
    containersOf(pod).flatMap(({ container }) => (container.volumeMounts ?? []).map(({ name }) => name)),
  );
  for (const [index, volume] of (pod.object.spec.volumes ?? []).entries()) {
    if (mounted.has(volume.name)) checkVolume(volume, `/spec/volumes/${index}`, pod, kubelet);
  }
}

function failed(volume: string, text: string, path: string): Error {
  return kubeletRefuses("FailedMount", `MountVolume.SetUp failed for volume "${volume}" : ${text}`, path);
}

function checkVolume(volume: Volume, path: string, pod: Pod, kubelet: Kubelet): void {
  const { name, hostPath, configMap, secret, projected, image } = volume;
  const hasSource = Object.keys(volume).some((key) => key !== "name");
  if (!hasSource || (image !== undefined && !kubelet.behaviors.has("image-volumes"))) {
    throw kubeletRefuses(
      "FailedMount",
      `Unable to attach or mount volumes: unmounted volumes=[${name}], unattached volumes=[], failed to process ` +
        `volumes=[${name}]: failed to get Plugin from volumeSpec for volume "${name}" err=no volume plugin matched`,
      path,
    );
  }
  if (volume.gitRepo !== undefined && kubelet.behaviors.has("git-repo-gated") && !kubelet.behaviors.has("git-repo")) {
    throw failed(
      name,
      "git-repo volume plugin has been disabled; if necessary, it may be re-enabled by enabling the feature-gate " +
        "`GitRepoVolumeDriver`",
      path,
    );
  }
  if ((volume.persistentVolumeClaim ?? volume.ephemeral) !== undefined && kubelet.apiServer === undefined) {
    throw new CriSpecError("not-modelled", "Cannot model a persistent volume claim for a kubelet without API server", {
      path,
    });
  }
  if (hostPath !== undefined) checkHostPath(name, hostPath.path, hostPath.type ?? "", path, kubelet);
  if (configMap !== undefined) checkKeyed(name, configMap, configMap.name ?? "", "configMaps", path, pod, kubelet);
  if (secret !== undefined) checkKeyed(name, secret, secret.secretName ?? "", "secrets", path, pod, kubelet);
  if (projected === undefined) return;
  if (kubelet.apiServer === undefined) {
    throw failed(name, `cannot setup projected volume ${name} because kube client is not configured`, path);
  }
  for (const [index, source] of (projected.sources ?? []).entries()) {
    const at = `${path}/projected/sources/${index}`;
    const isOwnToken = source.configMap?.name === "kube-root-ca.crt";
    if (source.configMap !== undefined && !isOwnToken) {
      checkKeyed(name, source.configMap, source.configMap.name ?? "", "configMaps", at, pod, kubelet);
    }
    if (source.secret !== undefined) {
      checkKeyed(name, source.secret, source.secret.name ?? "", "secrets", at, pod, kubelet);
    }
  }
}

function checkHostPath(name: string, target: string, type: string, path: string, { node }: Kubelet): void {
  const wanted = own(HOST_PATH_TYPES, own(CREATING, type) ?? type);
  if (wanted === undefined) return;
  const kinds = node.paths ?? {};
  if (!Object.hasOwn(kinds, target)) return;
  const kind = kinds[target]!;
  if (kind === wanted[0] || (kind === "absent" && Object.hasOwn(CREATING, type))) return;
  throw failed(name, `hostPath type check failed: ${target} is not ${wanted[1]}`, `${path}/hostPath/type`);
}

/** A config map or secret that has to be there, with the keys that are named. */
function checkKeyed(
  volume: string,
  source: ConfigMapVolumeSource,
  object: string,
  kind: "configMaps" | "secrets",
  path: string,
  pod: Pod,
  kubelet: Kubelet,
): void {
  if (kubelet.apiServer === undefined) {
    throw failed(volume, "not supported due to running kubelet in standalone mode", path);
  }
  if (source.optional === true) return;
  const word = kind === "configMaps" ? "configmap" : "secret";
  const known = kubelet.objects[kind];
  const found: KeyedObject | undefined = findObject(known, object, pod.namespace);
  if (known === undefined || (found === undefined && kubelet.objects.isPartial === true)) {
    throw factMissing(`the ${word} "${object}"`, "the setup of the volume", `objects.${kind}`, path);
  }
  if (found === undefined) throw failed(volume, `${word} "${object}" not found`, path);
  const keys = new Set([
    ...Object.keys(found.data ?? {}),
    ...Object.keys(found.stringData ?? {}),
    ...Object.keys((found as { readonly binaryData?: object }).binaryData ?? {}),
  ]);
  const missing = (source.items ?? []).find(({ key }) => !keys.has(key));
  if (missing !== undefined) {
    throw failed(volume, `references non-existent ${word} key: ${missing.key}`, `${path}/items`);
  }
}
