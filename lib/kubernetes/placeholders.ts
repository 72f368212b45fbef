/**
 * Visible placeholders for facts that no input states, so that the rest can be answered.
 *
 * @module
 */

import { groupBy } from "../group_by.ts";
import { isRecord, type UnknownRecord } from "../decode.ts";
import { findObject } from "./admission.ts";
import type { KnownImage } from "./image_document.ts";
import type { KubernetesObjects } from "./kubelet.ts";
import { containersIn, recordOf, recordsIn } from "./untyped.ts";

/** The memory of an unknown node. */
const MEMORY = 16 * 2 ** 30;

/** Facts of a node that a request needs and no input states, by their member. */
export const PLACEHOLDER_FACTS: Readonly<Record<string, readonly [value: unknown, what: string]>> = {
  memoryBytes: [MEMORY, "the node's memory is a placeholder: 16Gi"],
  swapBytes: [0, "the node's swap is a placeholder: none"],
  nodeIPs: [["192.0.2.1"], "the node's address is a placeholder: 192.0.2.1"],
  allocatable: [
    { cpu: "4", memory: "16Gi", "ephemeral-storage": "100Gi" },
    "the node's allocatable resources are placeholders: 4 CPUs, 16Gi of memory, 100Gi of ephemeral storage",
  ],
  sharedCPUs: ["0", "the node's shared CPUs are a placeholder: 0"],
  apparmor: [true, "AppArmor on the node is a placeholder: present"],
};

/** The devices of an unknown node. */
export const PLACEHOLDER_DEVICES: UnknownRecord = { "/dev/null": { device: "c", major: 1, minor: 3 } };

/** The user of an unknown image, where the pod does not start as root. */
const NON_ROOT = "65532";

/**
 * The placeholder of an unknown image.
 *
 * @param name Its name in the manifest.
 * @param isNonRoot Whether a container of the image must not run as root.
 * @returns An image that starts a program with the placeholder's name, as root or as a user that is not root.
 */
export function placeholderImage(name: string, isNonRoot: boolean): KnownImage {
  return {
    config: {
      ...(isNonRoot ? { User: NON_ROOT } : {}),
      Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
      Entrypoint: [`<entrypoint of ${name}>`],
    },
  };
}

/**
 * What is noted of a placeholder of an image.
 *
 * @param name Its name in the manifest.
 * @param isNonRoot Whether a container of the image must not run as root.
 * @returns The note.
 */
export function placeholderImageNote(name: string, isNonRoot: boolean): string {
  return `the configuration of the image "${name}" is a placeholder${isNonRoot ? `; its user is ${NON_ROOT}` : ""}`;
}

/** A reference of a pod to a key of a config map or secret; without a key to the whole object. */
interface Reference {
  readonly kind: "configMaps" | "secrets";
  readonly name: string;
  readonly key?: string;
}

function referenceTo(kind: Reference["kind"], value: unknown, nameKey = "name"): readonly Reference[] {
  if (!isRecord(value) || typeof value[nameKey] !== "string") return [];
  const name = value[nameKey];
  const items = recordsIn(value.items).flatMap(({ key }) => typeof key === "string" ? [{ kind, name, key }] : []);
  const own = typeof value.key === "string" ? { kind, name, key: value.key } : { kind, name };
  return [own, ...items];
}

/** The config maps and secrets that a pod's spec names. */
function referencesOf(spec: UnknownRecord): readonly Reference[] {
  const sources = recordsIn(spec.volumes).flatMap((volume) => [
    volume,
    ...recordsIn(recordOf(volume.projected).sources),
  ]);
  return [
    ...containersIn(spec).flatMap(({ env, envFrom }) => [
      ...recordsIn(envFrom).flatMap(({ configMapRef, secretRef }) => [
        ...referenceTo("configMaps", configMapRef),
        ...referenceTo("secrets", secretRef),
      ]),
      ...recordsIn(env).map(({ valueFrom }) => recordOf(valueFrom)).flatMap(({ configMapKeyRef, secretKeyRef }) => [
        ...referenceTo("configMaps", configMapKeyRef),
        ...referenceTo("secrets", secretKeyRef),
      ]),
    ]),
    ...sources.flatMap(({ configMap, secret }) => [
      ...referenceTo("configMaps", configMap),
      ...referenceTo("secrets", secret, "secretName"),
      ...referenceTo("secrets", secret),
    ]),
  ].filter(({ name }) => name !== "kube-root-ca.crt");
}

/** The objects of a kubelet with placeholders for objects that a pod refers to and no input states. */
export interface PlaceholderObjects {
  readonly objects: KubernetesObjects;
  /** The names of the placeholders: `configmap "settings"`. */
  readonly names: readonly string[];
}

/**
 * Adds placeholders for the config maps and secrets that a pod names. A value says which key of which object it stands for; an object
 * that is used as a whole is empty.
 *
 * @param spec The pod's spec, plain data.
 * @param namespace The pod's namespace.
 * @param objects The objects that are known. A kind that is known completely gets no placeholder.
 * @returns The objects with the placeholders.
 */
export function withPlaceholderObjects(
  spec: UnknownRecord,
  namespace: string,
  objects: KubernetesObjects,
): PlaceholderObjects {
  const references = referencesOf(spec);
  const names: string[] = [];
  const added = { configMaps: [] as UnknownRecord[], secrets: [] as UnknownRecord[] };
  for (const kind of ["configMaps", "secrets"] as const) {
    const known = objects[kind];
    if (known !== undefined && objects.isPartial !== true) continue;
    const word = kind === "configMaps" ? "configmap" : "secret";
    for (const [name, group] of groupBy(references.filter((one) => one.kind === kind), ({ name }) => name)) {
      if (findObject(known, name, namespace) !== undefined) continue;
      const keys = new Set(group.flatMap(({ key }) => key === undefined ? [] : [key]));
      const data = Object.fromEntries([...keys].map((key) => [key, `<${key} of ${word} ${name}>`]));
      added[kind].push({ metadata: { name, namespace }, [kind === "secrets" ? "stringData" : "data"]: data });
      names.push(`${word} "${name}"`);
    }
  }
  if (names.length === 0) return { objects, names };
  const merged = {
    ...objects,
    ...(added.configMaps.length === 0 ? {} : { configMaps: [...objects.configMaps ?? [], ...added.configMaps] }),
    ...(added.secrets.length === 0 ? {} : { secrets: [...objects.secrets ?? [], ...added.secrets] }),
  };
  return { objects: merged as KubernetesObjects, names };
}
