/**
 * Volumes of a pod, in Kubernetes' own spelling.
 *
 * @module
 */

import type { Int64 } from "../oci/spec.ts";
import type { Quantity } from "./quantity.ts";
import type { ObjectFieldSelector, ResourceFieldSelector } from "./types.ts";

/** A volume's config map. */
export interface ConfigMapVolumeSource {
  readonly name?: string;
  readonly items?: readonly { readonly key: string; readonly path: string }[];
  readonly defaultMode?: number;
  readonly optional?: boolean;
}

/** A source of a projected volume. */
export interface VolumeProjection {
  readonly secret?: ConfigMapVolumeSource;
  readonly downwardAPI?: DownwardAPIVolumeSource;
  readonly configMap?: ConfigMapVolumeSource;
  readonly serviceAccountToken?: { readonly path: string; readonly expirationSeconds?: Int64 };
  readonly clusterTrustBundle?: unknown;
  readonly podCertificate?: unknown;
}

/** A downward API volume. */
export interface DownwardAPIVolumeSource {
  readonly items?: readonly {
    readonly path: string;
    readonly fieldRef?: ObjectFieldSelector;
    readonly resourceFieldRef?: ResourceFieldSelector;
  }[];
  readonly defaultMode?: number;
}

/** `Volume`; the kinds that are not here are in `schema.ts`. */
export interface Volume {
  readonly name: string;
  readonly hostPath?: { readonly path: string; readonly type?: string };
  readonly emptyDir?: { readonly medium?: string; readonly sizeLimit?: Quantity };
  readonly gitRepo?: unknown;
  readonly secret?: ConfigMapVolumeSource & { readonly secretName?: string };
  readonly flexVolume?: { readonly driver: string; readonly readOnly?: boolean };
  readonly nfs?: { readonly readOnly?: boolean };
  readonly iscsi?: { readonly readOnly?: boolean };
  readonly fc?: { readonly readOnly?: boolean };
  readonly persistentVolumeClaim?: { readonly claimName: string; readonly readOnly?: boolean };
  readonly downwardAPI?: DownwardAPIVolumeSource;
  readonly configMap?: ConfigMapVolumeSource;
  readonly projected?: { readonly sources?: readonly VolumeProjection[]; readonly defaultMode?: number };
  readonly csi?: { readonly driver: string; readonly readOnly?: boolean };
  readonly ephemeral?: unknown;
  readonly image?: { readonly reference?: string; readonly pullPolicy?: string };
}
