/**
 * Validation of a workload's selector and template, beside that of the template's spec.
 *
 * Upstream: `pkg/apis/apps/validation/validation.go`, `pkg/apis/batch/validation/validation.go`, `pkg/apis/core/validation/validation.go`.
 *
 * @module
 */

import type { UnknownRecord } from "../decode.ts";
import type { KubernetesBehaviors } from "./behaviors.ts";
import {
  type FieldPath,
  forbidden,
  invalidText,
  notSupported,
  required,
  ROOT,
  type ValidationError,
} from "./field_error.ts";
import { goString } from "./decode_object.ts";
import { own } from "./own.ts";
import { recordOf } from "./untyped.ts";
import type { WorkloadPod } from "./workload.ts";

/** Faults that stand before and after those of the template's spec. */
export interface TemplateFaults {
  readonly before: readonly ValidationError[];
  readonly after: readonly ValidationError[];
}

interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

/** `LabelSelector`; `null` is what is not there. */
interface Selector {
  readonly matchLabels?: Readonly<Record<string, string>> | null;
  readonly matchExpressions?: readonly Requirement[] | null;
}

function meets(labels: Readonly<Record<string, string>>, requirement: Requirement): boolean {
  const { key, operator } = requirement;
  const [value, values] = [own(labels, key), requirement.values ?? []];
  switch (operator) {
    case "In":
      return value !== undefined && values.includes(value);
    case "NotIn":
      return value === undefined || !values.includes(value);
    case "Exists":
      return value !== undefined;
    default:
      return value === undefined;
  }
}

function selects({ matchLabels, matchExpressions }: Selector, labels: Readonly<Record<string, string>>): boolean {
  return Object.entries(matchLabels ?? {}).every(([key, value]) => own(labels, key) === (value ?? "")) &&
    (matchExpressions ?? []).every((requirement) => meets(labels, requirement));
}

/** A map of labels as an error prints it. */
function printLabels(labels: Readonly<Record<string, string>>, behaviors: KubernetesBehaviors): string {
  const entries = Object.entries(labels).toSorted(([a], [b]) => a < b ? -1 : 1)
    .map(([key, value]) => `${goString(key)}:${goString(value ?? "")}`);
  if (behaviors.has("validation-quotes-structs")) return entries.length === 0 ? "null" : `{${entries.join(",")}}`;
  return entries.length === 0 ? "map[string]string(nil)" : `map[string]string{${entries.join(", ")}}`;
}

const NO_MATCH = "`selector` does not match template `labels`";

function selectorFaults(
  kind: string,
  spec: UnknownRecord,
  at: FieldPath,
  behaviors: KubernetesBehaviors,
): readonly ValidationError[] {
  // A Job's selector is made by the API server; that of a ReplicationController is its template's labels where it has none.
  if (kind === "Job" || kind === "CronJob") return [];
  const labels = recordOf(recordOf(recordOf(spec.template).metadata).labels) as Readonly<Record<string, string>>;
  const isOld = kind === "ReplicationController";
  const stated = spec.selector;
  const place = at.field("template", "metadata", "labels");
  const unmatched = invalidText(place, printLabels(labels, behaviors), NO_MATCH);
  if (stated === undefined || stated === null) {
    // No selector selects nothing; a missing one is reported for all kinds except DaemonSets.
    return isOld ? [] : [...(kind === "DaemonSet" ? [] : [required(at.field("selector"))]), unmatched];
  }
  const selector: Selector = isOld ? { matchLabels: stated as Readonly<Record<string, string>> } : stated;
  const { matchLabels, matchExpressions } = selector;
  if (Object.keys(matchLabels ?? {}).length + (matchExpressions ?? []).length === 0) {
    // That of a ReplicaSet has a Deployment's text.
    const resource = {
      Deployment: "deployment",
      ReplicaSet: "deployment",
      StatefulSet: "statefulset",
      DaemonSet: "daemonset",
    };
    const word = own<string>(resource, kind);
    if (word === undefined) return [];
    const shown = behaviors.has("validation-quotes-structs")
      ? "{}"
      : "v1.LabelSelector{MatchLabels:map[string]string(nil), MatchExpressions:[]v1.LabelSelectorRequirement(nil)}";
    return [invalidText(at.field("selector"), shown, `empty selector is invalid for ${word}`)];
  }
  return selects(selector, labels) ? [] : [unmatched];
}

/**
 * Validates what a workload asks of its template.
 *
 * @param kind The workload's kind.
 * @param workload The workload, checked.
 * @param pod Its pod.
 * @param behaviors Those of the API server.
 * @returns The faults, with places and texts of the workload.
 */
export function validateTemplate(
  kind: string,
  workload: UnknownRecord,
  { template }: WorkloadPod,
  behaviors: KubernetesBehaviors,
): TemplateFaults {
  const steps = template.split("/").slice(1);
  const at = ROOT.field(...steps.slice(0, -1));
  const spec = steps.slice(0, -1).reduce((part, step) => recordOf(part[step]), workload);
  const { restartPolicy, activeDeadlineSeconds } = recordOf(recordOf(spec.template).spec);
  const place = at.field("template", "spec");
  const policy = typeof restartPolicy === "string" && restartPolicy !== "" ? restartPolicy : "Always";
  const before = selectorFaults(kind, spec, at, behaviors);
  if (kind === "Job" || kind === "CronJob") {
    const policies = ["OnFailure", "Never"];
    const fault = policy === "Always"
      ? required(place.field("restartPolicy"), 'valid values: "OnFailure", "Never"')
      : notSupported(place.field("restartPolicy"), policy, policies);
    return { before, after: policies.includes(policy) ? [] : [fault] };
  }
  return {
    before,
    after: [
      ...(policy === "Always" ? [] : [notSupported(place.field("restartPolicy"), policy, ["Always"])]),
      ...(activeDeadlineSeconds === undefined || activeDeadlineSeconds === null ? [] : [
        forbidden(
          place.field("activeDeadlineSeconds"),
          `activeDeadlineSeconds in ${kind === "Deployment" ? "ReplicaSet" : kind} is not Supported`,
        ),
      ]),
    ],
  };
}
