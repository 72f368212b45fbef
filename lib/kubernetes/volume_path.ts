/**
 * Where the volumes of a pod are on its node.
 *
 * Upstream: `pkg/volume/*`.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import type { Pointer } from "../pointer.ts";
import { findObject } from "./admission.ts";
import type { Kubelet } from "./kubelet.ts";
import type { Pod, TranslationNote } from "./pod_facts.ts";
import type { PersistentVolume } from "./object_types.ts";
import type { Volume } from "./volume_types.ts";

/** A volume as its kubelet mounts it. */
export interface MountedVolume {
  /** The path on the node; `""` for an image. */
  readonly hostPath: string;
  /** The name in the paths of sub paths. */
  readonly name: string;
  /** Whether it is read-only by itself. */
  readonly isReadOnly: boolean;
  /** Whether its files get the pod's SELinux label, where the node has SELinux. */
  readonly isRelabeled: boolean;
}

/** The directory of a pod. */
export function podDirectory({ uid }: Pod, { rootDir }: Kubelet): string {
  return `${rootDir}/pods/${uid}`;
}

/** Kinds of volumes with a directory of their own: the plugin, whether they are read-only, whether they are relabeled. */
const PLUGINS: Readonly<Record<string, readonly [plugin: string, isReadOnly: boolean, isRelabeled: boolean]>> = {
  emptyDir: ["empty-dir", false, true],
  configMap: ["configmap", true, true],
  secret: ["secret", true, true],
  projected: ["projected", true, true],
  downwardAPI: ["downward-api", true, true],
  gitRepo: ["git-repo", false, true],
};

/** Kinds of sources on a network, inline or of a persistent volume. */
const NETWORK: Readonly<Record<string, readonly [plugin: string, isRelabeled: boolean]>> = {
  nfs: ["nfs", false],
  iscsi: ["iscsi", true],
  fc: ["fc", true],
};

/** Kinds that went with 1.31. */
const CEPH: typeof NETWORK = { rbd: ["rbd", true], cephfs: ["cephfs", false] };

/**
 * Where a volume is.
 *
 * @param volume The volume.
 * @param pod The pod.
 * @param kubelet The kubelet.
 * @param path Where it stands in the manifest.
 * @param note Called where the persistent volume is assumed.
 * @returns The volume on the node.
 * @throws {CriSpecError} `not-modelled` for kinds of volumes that are not modelled.
 */
export function mountedVolume(
  volume: Volume,
  pod: Pod,
  kubelet: Kubelet,
  path: Pointer,
  note: (note: TranslationNote) => void,
): MountedVolume {
  const { name } = volume;
  const record = volume as unknown as Readonly<Record<string, unknown>>;
  const at = (plugin: string, directory: string): string =>
    `${podDirectory(pod, kubelet)}/volumes/kubernetes.io~${plugin}/${directory}`;
  for (const kind of Object.keys(PLUGINS)) {
    if (record[kind] === undefined) continue;
    const [plugin, isReadOnly, isRelabeled] = PLUGINS[kind]!;
    return { hostPath: at(plugin, name), name, isReadOnly, isRelabeled };
  }
  if (volume.hostPath !== undefined) {
    return { hostPath: volume.hostPath.path, name, isReadOnly: false, isRelabeled: false };
  }
  if (volume.image !== undefined) return { hostPath: "", name, isReadOnly: true, isRelabeled: false };
  if (volume.csi !== undefined) {
    const isReadOnly = volume.csi.readOnly === true;
    return { hostPath: `${at("csi", name)}/mount`, name, isReadOnly, isRelabeled: !isReadOnly };
  }
  const network = kubelet.behaviors.has("ceph-volumes") ? { ...NETWORK, ...CEPH } : NETWORK;
  for (const kind of Object.keys(network)) {
    const source = record[kind] as { readonly readOnly?: boolean } | undefined;
    if (source === undefined) continue;
    const [plugin, isRelabeled] = network[kind]!;
    const isReadOnly = source.readOnly === true;
    return { hostPath: at(plugin, name), name, isReadOnly, isRelabeled: isRelabeled && !isReadOnly };
  }
  // Of SELinux labels the driver decides.
  if (volume.flexVolume !== undefined && kubelet.node.selinux !== true) {
    const { driver, readOnly = false } = volume.flexVolume;
    const hostPath = `${podDirectory(pod, kubelet)}/volumes/${driver.replaceAll("/", "~")}/${name}`;
    return { hostPath, name, isReadOnly: readOnly, isRelabeled: false };
  }
  if (volume.persistentVolumeClaim !== undefined) {
    const { claimName, readOnly = false } = volume.persistentVolumeClaim;
    return ofClaim(claimName, readOnly, pod, kubelet, path, note);
  }
  if (volume.ephemeral !== undefined) return ofClaim(`${pod.name}-${name}`, false, pod, kubelet, path, note);
  const kind = Object.keys(record).find((key) => key !== "name") ?? "";
  throw new CriSpecError("not-modelled", `Cannot model volumes of kind ${kind}: their paths on the node are unknown`, {
    path,
  });
}

/** The volume that a claim is bound to. */
function ofClaim(
  claimName: string,
  isReadOnly: boolean,
  pod: Pod,
  kubelet: Kubelet,
  path: Pointer,
  note: (note: TranslationNote) => void,
): MountedVolume {
  const { persistentVolumeClaims, persistentVolumes } = kubelet.objects;
  const claim = findObject(persistentVolumeClaims, claimName, pod.namespace);
  const name = claim?.spec?.volumeName ?? `pvc-${claimName}`;
  if (claim?.spec?.volumeName === undefined) {
    note({
      kind: "placeholder",
      path,
      message: `the persistent volume of the claim "${claimName}" is a placeholder: ${name}`,
    });
  }
  const volume = findObject(persistentVolumes, name);
  if (volume === undefined) {
    note({ kind: "assumed", path, message: `the persistent volume "${name}" is a CSI volume` });
  }
  return { name, isReadOnly, ...ofPersistentVolume(volume, name, isReadOnly, pod, kubelet) };
}

function ofPersistentVolume(
  volume: PersistentVolume | undefined,
  name: string,
  isReadOnly: boolean,
  pod: Pod,
  kubelet: Kubelet,
): Pick<MountedVolume, "hostPath" | "isRelabeled"> {
  const directory = `${podDirectory(pod, kubelet)}/volumes/kubernetes.io~`;
  const { hostPath, local, ...rest } = volume?.spec ?? {};
  if (hostPath !== undefined) return { hostPath: hostPath.path, isRelabeled: false };
  if (local !== undefined) return { hostPath: `${directory}local-volume/${name}`, isRelabeled: !isReadOnly };
  for (const kind of Object.keys(NETWORK)) {
    if ((rest as Readonly<Record<string, unknown>>)[kind] === undefined) continue;
    const [plugin, isRelabeled] = NETWORK[kind]!;
    return { hostPath: `${directory}${plugin}/${name}`, isRelabeled: isRelabeled && !isReadOnly };
  }
  return { hostPath: `${directory}csi/${name}/mount`, isRelabeled: !isReadOnly };
}

/** The path of a claim's block device. */
export function blockDevicePath(claim: string, pod: Pod, kubelet: Kubelet): string {
  const { persistentVolumeClaims, persistentVolumes } = kubelet.objects;
  const name = findObject(persistentVolumeClaims, claim, pod.namespace)?.spec?.volumeName ?? `pvc-${claim}`;
  const plugin = findObject(persistentVolumes, name)?.spec?.local === undefined ? "csi" : "local-volume";
  return `${podDirectory(pod, kubelet)}/volumeDevices/kubernetes.io~${plugin}/${name}`;
}
