/**
 * References to objects of the API, which static pods may not have.
 *
 * Upstream: `pkg/api/pod/util.go`, `HasAPIObjectReference`; `pkg/kubelet/config/common.go`.
 *
 * @module
 */

import { child } from "../pointer.ts";
import type { KubernetesBehaviors } from "./behaviors.ts";
import { kubeletRefuses } from "./refusal.ts";
import type { Container, PodObject, PodSpec } from "./types.ts";
import type { Volume, VolumeProjection } from "./volume_types.ts";

/** A reference: what kind of object, in Kubernetes' words, and where it is. */
type Reference = readonly [resource: string, path: string];

function allContainers(spec: PodSpec): readonly (readonly [Container, string])[] {
  return (["initContainers", "containers", "ephemeralContainers"] as const).flatMap((key) =>
    (spec[key] ?? []).map((container, index) => [container, child(child("/spec", key), index)] as const)
  );
}

function keyReference(spec: PodSpec, kind: "secret" | "configMap"): string | undefined {
  const [from, key] = kind === "secret"
    ? ["secretRef", "secretKeyRef"] as const
    : ["configMapRef", "configMapKeyRef"] as const;
  for (const [container, path] of allContainers(spec)) {
    const source = container.envFrom?.findIndex((one) => one[from] !== undefined) ?? -1;
    if (source >= 0) return `${path}/envFrom/${source}/${from}`;
    const variable = container.env?.findIndex(({ valueFrom }) => valueFrom?.[key] !== undefined) ?? -1;
    if (variable >= 0) return `${path}/env/${variable}/valueFrom/${key}`;
  }
  for (const [index, volume] of (spec.volumes ?? []).entries()) {
    if (volume[kind] !== undefined) return `/spec/volumes/${index}/${kind}`;
    const source = volume.projected?.sources?.findIndex((one) => one[kind] !== undefined) ?? -1;
    if (source >= 0) return `/spec/volumes/${index}/projected/sources/${source}`;
  }
  return undefined;
}

/** Kinds of volumes that reference objects, with the words for them. */
const VOLUMES: readonly (readonly [kind: keyof Volume | "glusterfs" | "azureFile", resource: string])[] = [
  ["csi", "csidrivers (via CSI volumes)"],
  ["glusterfs", "endpoints (via glusterFS volumes)"],
  ["persistentVolumeClaim", "persistentvolumeclaims"],
  ["ephemeral", "persistentvolumeclaims (via ephemeral volumes)"],
  ["azureFile", "secrets (via azureFile volumes)"],
];

const SOURCES: readonly (readonly [kind: keyof VolumeProjection, resource: string])[] = [
  ["serviceAccountToken", "serviceaccounts (via projected volumes)"],
  ["clusterTrustBundle", "clustertrustbundles"],
  ["podCertificate", "podcertificates"],
];

function volumeReference(volume: Volume, path: string): Reference | undefined {
  const record = volume as unknown as Readonly<Record<string, unknown>>;
  for (const [kind, resource] of VOLUMES) if (record[kind] !== undefined) return [resource, `${path}/${kind}`];
  for (const [index, source] of (volume.projected?.sources ?? []).entries()) {
    for (const [kind, resource] of SOURCES) {
      if (source[kind] !== undefined) return [resource, `${path}/projected/sources/${index}/${kind}`];
    }
  }
  return undefined;
}

function referenceOf(spec: PodSpec): Reference | undefined {
  if (spec.serviceAccountName) return ["serviceaccounts", "/spec/serviceAccountName"];
  const secret = (spec.imagePullSecrets ?? []).length > 0 ? "/spec/imagePullSecrets/0" : keyReference(spec, "secret");
  if (secret !== undefined) return ["secrets", secret];
  const configMap = keyReference(spec, "configMap");
  if (configMap !== undefined) return ["configmaps", configMap];
  if ((spec.resourceClaims ?? []).length > 0) return ["resourceclaims", "/spec/resourceClaims"];
  for (const [index, volume] of (spec.volumes ?? []).entries()) {
    const found = volumeReference(volume, `/spec/volumes/${index}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Refuses a static pod that references objects of the API, where the kubelet does.
 *
 * @param pod The pod with defaults.
 * @param behaviors The kubelet's.
 * @throws {CriSpecError} `kubelet-refusal`.
 */
export function checkStaticReferences({ spec }: PodObject, behaviors: KubernetesBehaviors): void {
  if (!behaviors.has("static-references-refused")) return;
  const reference = referenceOf(spec);
  if (reference === undefined) return;
  const [resource, path] = reference;
  throw kubeletRefuses("", `static pods may not reference ${resource}`, path);
}
