/**
 * Validation of variables.
 *
 * Upstream: `pkg/apis/core/validation/validation.go`, `ValidateEnv`, `ValidateEnvFrom`.
 *
 * @module
 */

import {
  type FieldPath,
  forbidden,
  invalidValue,
  notSupported,
  required,
  type ValidationError,
} from "./field_error.ts";
import { configMapKey, dnsSubdomain, envVarName, qualifiedName } from "./name_format.ts";
import { printQuantity } from "./quantity.ts";
import type {
  EnvFromSource,
  EnvVar,
  EnvVarSource,
  KeySelector,
  ObjectFieldSelector,
  ResourceFieldSelector,
} from "./types.ts";
import type { Rules } from "./validate_rules.ts";

const FIELDS = [
  "metadata.name",
  "metadata.namespace",
  "metadata.uid",
  "spec.nodeName",
  "spec.serviceAccountName",
  "status.hostIP",
  "status.hostIPs",
  "status.podIP",
  "status.podIPs",
];
/** Fields that the downward API knows, though not for variables. */
const VOLUME_FIELDS = ["metadata.annotations", "metadata.labels"];
const RESOURCES = [
  "limits.cpu",
  "limits.ephemeral-storage",
  "limits.memory",
  "requests.cpu",
  "requests.ephemeral-storage",
  "requests.memory",
];
const BYTES = ["1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei"];

function name(at: FieldPath, text: string, rules: Rules): readonly ValidationError[] {
  return envVarName(text, rules.allows("relaxed-env-names")).map((message) => invalidValue(at, text, message));
}

/** The parts of `metadata.labels['key']`; `undefined` for any other path. */
function subscriptOf(path: string): readonly [map: string, key: string] | undefined {
  if (!path.endsWith("']") || path.length < "['']".length) return undefined;
  const open = path.lastIndexOf("['", path.length - "['']".length);
  return open < 0 ? undefined : [path.slice(0, open), path.slice(open + 2, -2)];
}

function fieldRef(at: FieldPath, { fieldPath = "" }: ObjectFieldSelector, rules: Rules): readonly ValidationError[] {
  const place = at.field("fieldPath");
  if (fieldPath === "") return [required(place)];
  const [map = "", name = ""] = subscriptOf(fieldPath) ?? [];
  if (VOLUME_FIELDS.includes(map)) {
    const key = map === "metadata.annotations" ? name.toLowerCase() : name;
    return qualifiedName(key).map((message) => invalidValue(at, key, message));
  }
  const isUnknown = fieldPath === "status.hostIPs" && !rules.behaviors.has("host-ips-known");
  if (isUnknown || ![...FIELDS, ...VOLUME_FIELDS].includes(fieldPath)) {
    return [invalidValue(place, fieldPath, `error converting fieldPath: field label not supported: ${fieldPath}`)];
  }
  if (!FIELDS.includes(fieldPath)) return [notSupported(place, fieldPath, FIELDS)];
  const isBarred = fieldPath === "status.hostIPs" && rules.behaviors.has("host-ips-optional") &&
    !rules.allows("host-ips");
  return isBarred ? [forbidden(at, "may not be set when feature gate 'PodHostIPs' is not enabled")] : [];
}

function resourceFieldRef(
  at: FieldPath,
  { resource = "", divisor }: ResourceFieldSelector,
): readonly ValidationError[] {
  const isPage = /^(?:limits|requests)\.hugepages-/.test(resource);
  const errors: ValidationError[] = [];
  if (resource === "") errors.push(required(at.field("resource")));
  else if (!RESOURCES.includes(resource) && !isPage) {
    errors.push(notSupported(at.field("resource"), resource, RESOURCES));
  }
  if (divisor === undefined || divisor.nano === 0n) return errors;
  const printed = printQuantity(divisor);
  if (resource.endsWith(".cpu") && !["1m", "1"].includes(printed)) {
    const text = "only divisor's values 1m and 1 are supported with the cpu resource";
    errors.push(invalidValue(at.field("divisor"), resource, text));
  }
  const words = isPage ? "hugepages" : resource.endsWith(".memory") ? "memory" : "local ephemeral storage";
  if ((RESOURCES.includes(resource) || isPage) && !resource.endsWith(".cpu") && !BYTES.includes(printed)) {
    const text = `only divisor's values ${BYTES.join(", ")} are supported with the ${words} resource`;
    errors.push(invalidValue(at.field("divisor"), resource, text));
  }
  return errors;
}

function keyRef(at: FieldPath, { name: object = "", key = "" }: KeySelector): readonly ValidationError[] {
  return [
    ...dnsSubdomain(object).map((message) => invalidValue(at.field("name"), object, message)),
    ...(key === ""
      ? [required(at.field("key"))]
      : configMapKey(key).map((message) => invalidValue(at.field("key"), key, message))),
  ];
}

function valueFrom(at: FieldPath, source: EnvVarSource, value: string, rules: Rules): readonly ValidationError[] {
  const errors: ValidationError[] = [];
  let sources = 0;
  if (source.fieldRef !== undefined) {
    sources++;
    errors.push(...fieldRef(at.field("fieldRef"), source.fieldRef, rules));
  }
  if (source.resourceFieldRef !== undefined) {
    sources++;
    errors.push(...resourceFieldRef(at.field("resourceFieldRef"), source.resourceFieldRef));
  }
  if (source.configMapKeyRef !== undefined) {
    sources++;
    errors.push(...keyRef(at.field("configMapKeyRef"), source.configMapKeyRef));
  }
  if (source.secretKeyRef !== undefined) {
    sources++;
    errors.push(...keyRef(at.field("secretKeyRef"), source.secretKeyRef));
  }
  if (source.fileKeyRef !== undefined) sources++;
  if (sources === 0) {
    const text = rules.behaviors.has("env-files-known")
      ? "must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`"
      : "must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef` or `secretKeyRef`";
    errors.push(invalidValue(at, "", text));
  } else if (value !== "") errors.push(invalidValue(at, "", "may not be specified when `value` is not empty"));
  else if (sources > 1) errors.push(invalidValue(at, "", "may not have more than one field specified at a time"));
  return errors;
}

/** Validates a container's variables. */
export function validateEnv(at: FieldPath, variables: readonly EnvVar[], rules: Rules): readonly ValidationError[] {
  return variables.flatMap(({ name: text = "", value = "", valueFrom: source }, index) => {
    const place = at.index(index);
    return [
      ...(text === "" ? [required(place.field("name"))] : name(place.field("name"), text, rules)),
      ...(source === undefined ? [] : valueFrom(place.field("valueFrom"), source, value, rules)),
    ];
  });
}

/** Validates the objects that a container has variables from. */
export function validateEnvFrom(
  at: FieldPath,
  sources: readonly EnvFromSource[],
  rules: Rules,
): readonly ValidationError[] {
  return sources.flatMap(({ prefix = "", configMapRef, secretRef }, index) => {
    const place = at.index(index);
    const errors: ValidationError[] = prefix === "" ? [] : [...name(place.field("prefix"), prefix, rules)];
    const references = [["configMapRef", configMapRef], ["secretRef", secretRef]] as const;
    const present = references.filter(([, reference]) => reference !== undefined);
    for (const [key, reference] of present) {
      const object = reference?.name ?? "";
      const at = place.field(key, "name");
      errors.push(
        ...(object === "" ? [required(at)] : dnsSubdomain(object).map((text) => invalidValue(at, object, text))),
      );
    }
    if (present.length === 0) errors.push(invalidValue(at, "", "must specify one of: `configMapRef` or `secretRef`"));
    if (present.length > 1) errors.push(invalidValue(at, "", "may not have more than one field specified at a time"));
    return errors;
  });
}
