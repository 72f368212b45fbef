/**
 * Validation of resources.
 *
 * Upstream: `pkg/apis/core/validation/validation.go`, `ValidateContainerResourceRequirements`, `validatePodResources`.
 *
 * @module
 */

import { own } from "./own.ts";
import { type FieldPath, forbidden, invalidValue, required, type ValidationError } from "./field_error.ts";
import { qualifiedName } from "./name_format.ts";
import { printQuantity, type Quantity, quantityOf } from "./quantity.ts";
import { containersTotal } from "./resources_sum.ts";
import type { PodSpec, ResourceRequirements } from "./types.ts";

const STANDARD = ["cpu", "memory", "ephemeral-storage"];
const NANO = 1_000_000_000n;

function isPage(name: string): boolean {
  return name.startsWith("hugepages-");
}

/** Whether a resource's requests may be less than its limits. */
function isOvercommitted(name: string): boolean {
  return (!name.includes("/") || name.includes("kubernetes.io/")) && !isPage(name);
}

function quantity(at: FieldPath, name: string, value: Quantity): readonly ValidationError[] {
  const errors: ValidationError[] = [];
  for (const message of qualifiedName(name)) errors.push(invalidValue(at, name, message));
  if (!name.includes("/") && !STANDARD.includes(name) && !isPage(name)) {
    errors.push(invalidValue(at, name, "must be a standard resource type or fully qualified"));
    errors.push(invalidValue(at, name, "must be a standard resource for containers"));
  }
  const printed = printQuantity(value);
  if (value.nano < 0n) errors.push(invalidValue(at, printed, "must be greater than or equal to 0"));
  if (name.includes("/") && value.nano % NANO !== 0n) errors.push(invalidValue(at, printed, "must be an integer"));
  if (isPage(name)) {
    const size = quantityOf(name.slice("hugepages-".length));
    if (size !== undefined && size.nano > 0n && value.nano % size.nano !== 0n) {
      errors.push(invalidValue(at, printed, `${printed} is not positive integer multiple of ${printQuantity(size)}`));
    }
  }
  return errors;
}

/**
 * Validates a container's resources.
 *
 * @param at Where they stand.
 * @param resources The resources, with defaults.
 * @returns The errors.
 */
export function validateResources(at: FieldPath, resources: ResourceRequirements): readonly ValidationError[] {
  const { limits = {}, requests = {} } = resources;
  const errors: ValidationError[] = [];
  for (const [name, value] of Object.entries(limits)) {
    errors.push(...quantity(at.field("limits").key(name), name, value));
  }
  for (const [name, value] of Object.entries(requests)) {
    errors.push(...quantity(at.field("requests").key(name), name, value));
    const limit = own(limits, name);
    if (limit === undefined) {
      if (isOvercommitted(name)) continue;
      errors.push(required(at.field("limits"), "Limit must be set for non overcommitable resources"));
    } else if (value.nano !== limit.nano && !isOvercommitted(name)) {
      const text = `must be equal to ${name} limit of ${printQuantity(limit)}`;
      errors.push(invalidValue(at.field("requests"), printQuantity(value), text));
    } else if (value.nano > limit.nano) {
      const text = `must be less than or equal to ${name} limit of ${printQuantity(limit)}`;
      errors.push(invalidValue(at.field("requests"), printQuantity(value), text));
    }
  }
  const names = [...Object.keys(limits), ...Object.keys(requests)];
  if (names.some(isPage) && !names.some((name) => name === "cpu" || name === "memory")) {
    errors.push(forbidden(at, "HugePages require cpu or memory"));
  }
  return errors;
}

/**
 * Validates the pod's own resources.
 *
 * @param at Where they stand.
 * @param spec The pod's spec, with defaults.
 * @returns The errors.
 */
export function validatePodResources(at: FieldPath, spec: PodSpec): readonly ValidationError[] {
  const { resources } = spec;
  if (resources === undefined) return [];
  const errors: ValidationError[] = [];
  if (resources.claims !== undefined) {
    errors.push(forbidden(at.field("claims"), "claims cannot be set for Resources at pod-level"));
  }
  errors.push(...validateResources(at, resources));
  for (const [name, value] of Object.entries(containersTotal(spec, "requests"))) {
    const ofPod = own(resources.requests, name);
    if (value.nano <= (ofPod?.nano ?? 0n)) continue;
    const text = `must be greater than or equal to aggregate container requests of ${printQuantity(value)}`;
    const shown = ofPod === undefined ? "0" : printQuantity(ofPod);
    errors.push(invalidValue(at.field("requests").key(name), shown, text));
  }
  for (const [index, container] of spec.containers.entries()) {
    for (const [name, value] of Object.entries(container.resources?.limits ?? {})) {
      const ofPod = own(resources.limits, name);
      if (ofPod === undefined || value.nano <= ofPod.nano) continue;
      const place = at.field("containers").index(index).key(name).field("limits");
      const text = `must be less than or equal to pod limits of ${printQuantity(ofPod)}`;
      errors.push(invalidValue(place, printQuantity(value), text));
    }
  }
  return errors;
}
