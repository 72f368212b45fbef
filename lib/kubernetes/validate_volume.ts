/**
 * Validation of volumes.
 *
 * Upstream: `pkg/apis/core/validation/validation.go`, `ValidateVolumes`.
 *
 * @module
 */

import {
  duplicate,
  type FieldPath,
  forbidden,
  invalidValue,
  notSupported,
  required,
  type ValidationError,
} from "./field_error.ts";
import { dnsLabel } from "./name_format.ts";
import type { PodSpec } from "./types.ts";
import type { Volume } from "./volume_types.ts";
import type { ValidVolumes } from "./validate_container.ts";
import type { Rules } from "./validate_rules.ts";
import { noBacksteps } from "./validate_security.ts";

const HOST_PATH_TYPES = [
  "",
  "BlockDevice",
  "CharDevice",
  "Directory",
  "DirectoryOrCreate",
  "File",
  "FileOrCreate",
  "Socket",
];

/** Kinds of volumes in the order in which validation looks at them. */
const KINDS = [
  "emptyDir",
  "hostPath",
  "gitRepo",
  "gcePersistentDisk",
  "awsElasticBlockStore",
  "secret",
  "nfs",
  "iscsi",
  "glusterfs",
  "flocker",
  "persistentVolumeClaim",
  "rbd",
  "cinder",
  "cephfs",
  "quobyte",
  "downwardAPI",
  "fc",
  "flexVolume",
  "configMap",
  "azureFile",
  "vsphereVolume",
  "photonPersistentDisk",
  "portworxVolume",
  "azureDisk",
  "storageos",
  "projected",
  "scaleIO",
  "csi",
  "ephemeral",
  "image",
];

function imageSource(
  at: FieldPath,
  { reference = "", pullPolicy = "" }: NonNullable<Volume["image"]>,
): readonly ValidationError[] {
  const policies = ["Always", "IfNotPresent", "Never"];
  return [
    ...(reference === "" ? [required(at.field("reference"))] : []),
    ...(pullPolicy === ""
      ? [required(at.field("pullPolicy"))]
      : policies.includes(pullPolicy)
      ? []
      : [notSupported(at.field("pullPolicy"), pullPolicy, policies)]),
  ];
}

function source(at: FieldPath, volume: Volume, rules: Rules): readonly ValidationError[] {
  const record = volume as unknown as Readonly<Record<string, unknown>>;
  const present = KINDS.filter((kind) => record[kind] !== undefined && (kind !== "image" || isImageCounted(rules)));
  if (present.length === 0) return [required(at, "must specify a volume type")];
  const [first] = present;
  const errors: ValidationError[] = [];
  if (first === "hostPath") {
    const { path = "", type = "" } = volume.hostPath!;
    const place = at.field("hostPath");
    if (path === "") errors.push(required(place.field("path")));
    else {
      errors.push(...noBacksteps(place.field("path"), path));
      if (!HOST_PATH_TYPES.includes(type)) errors.push(notSupported(place.field("type"), type, HOST_PATH_TYPES));
    }
  }
  if (first === "secret" && !volume.secret?.secretName) errors.push(required(at.field("secret", "secretName")));
  if (first === "configMap" && !volume.configMap?.name) errors.push(required(at.field("configMap", "name")));
  if (first === "persistentVolumeClaim" && !volume.persistentVolumeClaim?.claimName) {
    errors.push(required(at.field("persistentVolumeClaim", "claimName")));
  }
  if (first === "image") errors.push(...imageSource(at.field("image"), volume.image!));
  return [
    ...errors,
    ...present.slice(1).map((kind) => forbidden(at.field(kind), "may not specify more than 1 volume type")),
  ];
}

/** Whether an image is a source: with the first release that has them, only where the gate is on. */
function isImageCounted({ behaviors, allows }: Rules): boolean {
  return !behaviors.has("image-volumes-optional") || allows("image-volumes");
}

/**
 * Validates a pod's volumes.
 *
 * @param at Where the list stands.
 * @param spec The pod's spec.
 * @param rules What the program validates.
 * @returns The errors, and the volumes that are in order.
 */
export function validateVolumes(
  at: FieldPath,
  spec: PodSpec,
  rules: Rules,
): { readonly errors: readonly ValidationError[]; readonly valid: ValidVolumes } {
  const names = new Set<string>();
  const valid = new Map<string, Volume>();
  const errors = (spec.volumes ?? []).flatMap((volume, index) => {
    const place = at.index(index);
    const { name = "" } = volume;
    const found = [...source(place, volume, rules)];
    if (name === "") found.push(required(place.field("name")));
    else found.push(...dnsLabel(name).map((message) => invalidValue(place.field("name"), name, message)));
    if (names.has(name)) found.push(duplicate(place.field("name"), name));
    if (found.length === 0) {
      names.add(name);
      valid.set(name, volume);
    }
    return found;
  });
  return { errors, valid };
}
