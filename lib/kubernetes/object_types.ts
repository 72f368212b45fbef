/**
 * Objects of the API that the kubelet and admission read, in Kubernetes' own spelling.
 *
 * @module
 */

import type { StringMap } from "../oci/spec.ts";
import type { Quantities } from "./quantity.ts";
import type { ObjectMeta } from "./types.ts";

/** `Service`. */
export interface Service {
  readonly metadata?: ObjectMeta;
  readonly spec?: {
    readonly clusterIP?: string;
    readonly ports?: readonly { readonly name?: string; readonly protocol?: string; readonly port: number }[];
  };
}

/** `ConfigMap`, or `Secret` with text in base64. */
export interface KeyedObject {
  readonly metadata?: ObjectMeta;
  readonly data?: StringMap;
  /** Of a secret alone: plain text, which wins over `data`. */
  readonly stringData?: StringMap;
}

/** `RuntimeClass`. */
export interface RuntimeClass {
  readonly metadata?: ObjectMeta;
  readonly handler: string;
  readonly overhead?: { readonly podFixed?: Quantities };
}

/** `PersistentVolumeClaim`. */
export interface PersistentVolumeClaim {
  readonly metadata?: ObjectMeta;
  readonly spec?: { readonly volumeName?: string };
}

/** `PersistentVolume`. */
export interface PersistentVolume {
  readonly metadata?: ObjectMeta;
  readonly spec?: {
    readonly hostPath?: { readonly path: string };
    readonly csi?: unknown;
    readonly nfs?: unknown;
    readonly local?: unknown;
    readonly iscsi?: unknown;
    readonly fc?: unknown;
  };
}

/** `PriorityClass`. */
export interface PriorityClass {
  readonly metadata?: ObjectMeta;
  readonly value: number;
}

/** `ServiceAccount`. */
export interface ServiceAccount {
  readonly metadata?: ObjectMeta;
  readonly automountServiceAccountToken?: boolean;
}
