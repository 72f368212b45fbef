/**
 * From a pod or workload in a document to the pod that a kubelet holds: errors have their places in the document, and the words of who
 * refuses the object.
 *
 * @module
 */

import { checkArgument, checkTexts } from "../argument.ts";
import { isRecord, type UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { withIssues } from "../issues.ts";
import type { Pointer } from "../pointer.ts";
import type { KubernetesBehaviors } from "./behaviors.ts";
import { decodeObject, fieldText } from "./decode_object.ts";
import { printErrors, type ValidationError } from "./field_error.ts";
import { checkKubelet, type Kubelet } from "./kubelet.ts";
import { checkManifest, type ManifestPod } from "./manifests.ts";
import { readPod } from "./pod.ts";
import type { Pod, TranslationNote } from "./pod_facts.ts";
import { invalidObject } from "./refusal.ts";
import { checkWorkload, podOfWorkload, resourceOf, type WorkloadPod } from "./workload.ts";
import { validateTemplate } from "./validate_template.ts";

/** Moves an error of a part to its object, and on to the object's document. */
function moved(error: CriSpecError, inObject: Pointer, object: Pointer): CriSpecError {
  const { code, message, path, hint, cause, issues } = error;
  const field = `${inObject}${path}`;
  return new CriSpecError(code, code === "unknown-field" ? `unknown field "${fieldText(field)}"` : message, {
    path: `${object}${field}`,
    hint,
    cause,
    issues: issues.map((issue) => moved(issue, inObject, object)),
  });
}

/** The faults of a pod that the API server finds invalid. */
function faultsOf({ cause }: CriSpecError): readonly ValidationError[] | undefined {
  return isRecord(cause) && Array.isArray(cause.fields) ? cause.fields : undefined;
}

/** The error for a workload that the API server finds invalid: its own faults around those of the template's spec. */
function invalidWorkload({ kind, name }: ManifestPod, errors: readonly ValidationError[]): CriSpecError {
  return invalidObject(kind, `${resourceOf(kind)} "${name}" is invalid: ${printErrors(errors, "list")}`, errors);
}

/** The API server's faults in the template, as those of the workload. */
function ofTemplate(errors: readonly ValidationError[], template: Pointer): readonly ValidationError[] {
  return errors.map(({ pointer, text }) => ({
    pointer: `${template}${pointer}`,
    text: `${fieldText(template)}.${text}`,
  }));
}

/** The error that a controller reports when the API server rejects its pod. */
function refusedPod(error: CriSpecError, { kind, name }: ManifestPod): CriSpecError {
  const cause = error.cause;
  if (error.code !== "api-server-refusal") return error;
  const text = kind === "StatefulSet"
    ? `create Pod ${name}-0 in StatefulSet ${name} failed error: ${error.message}`
    : `Error creating: ${error.message}`;
  const { code, path, issues } = error;
  return new CriSpecError(code, text, {
    path,
    hint: `the API server rejects the pods of this ${kind}; its controller reports this with reason FailedCreate`,
    cause: { ...isRecord(cause) ? cause : {}, by: "api-server", reason: "FailedCreate" },
    issues,
  });
}

function readTemplate(own: ManifestPod, pod: WorkloadPod, kubelet: Kubelet, facts: unknown): Pod {
  const { kind, object } = own;
  const behaviors = kubelet.apiServer ?? kubelet.behaviors;
  const { before, after } = validateTemplate(kind, object, pod, behaviors);
  const refuse = (errors: readonly ValidationError[]): void => {
    const all = [...before, ...ofTemplate(errors, pod.template), ...after];
    if (all.length > 0) throw moved(invalidWorkload(own, all), "", own.path);
  };
  let read: Pod;
  try {
    read = readPod(pod.manifest, kubelet, facts);
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    // The specs of pods are not validated with their StatefulSet.
    const faults = kind === "StatefulSet" ? undefined : faultsOf(error);
    if (faults !== undefined) refuse(faults);
    if (error.kind === "refusal") refuse([]);
    throw moved(refusedPod(error, own), pod.template, own.path);
  }
  refuse([]);
  return read;
}

/** Checks every field of a workload, those of its template's spec, too. */
function checkWhole(kind: string, workload: unknown, behaviors: KubernetesBehaviors): void {
  checkWorkload(kind, workload);
  const { manifest, template } = podOfWorkload(kind, workload as UnknownRecord, behaviors);
  try {
    decodeObject("Pod", manifest, "", { minor: behaviors.release.minor });
  } catch (error) {
    throw error instanceof CriSpecError ? moved(error, template, "") : error;
  }
}

/** A workload's template, checked. */
function templateOf({ kind, object, path }: ManifestPod, behaviors: KubernetesBehaviors): WorkloadPod {
  try {
    checkWorkload(kind, object);
    return podOfWorkload(kind, object, behaviors);
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    throw moved(withIssues(error, object, (rest) => checkWhole(kind, rest, behaviors)), "", path);
  }
}

/** A pod of a document, with functions that translate its paths to the document. */
export interface ReadManifestPod {
  /** The pod as the kubelet holds it; its notes have places in the document. */
  readonly pod: Pod;
  /** Translates an error about the pod to the document. */
  readonly errorInDocument: (error: CriSpecError) => CriSpecError;
  /** Translates a note about the pod to the document. */
  readonly noteInDocument: (note: TranslationNote) => TranslationNote;
  /** Translates a path in the pod to the document. */
  readonly pathInDocument: (path: Pointer) => Pointer;
}

/**
 * Reads a pod of {@linkcode readManifests}, or the first pod of a workload: as {@linkcode readPod}, with places in the document.
 *
 * @param own The pod or workload.
 * @param kubelet The kubelet, of {@linkcode decodeKubelet}.
 * @param facts Facts that arise at run time, with `PodFacts`' members. Default: none.
 * @returns The pod, and what moves errors and notes to the document.
 * @throws {CriSpecError} What {@linkcode readPod} throws; where the document has several faults, all are among the error's `issues`.
 */
export function readManifestPod(own: ManifestPod, kubelet: Kubelet, facts: unknown = {}): ReadManifestPod {
  checkManifest(own);
  checkKubelet(kubelet);
  const template = own.kind === "Pod" ? undefined : templateOf(own, kubelet.apiServer ?? kubelet.behaviors);
  const inObject = template?.template ?? "";
  const errorInDocument = (error: CriSpecError): CriSpecError => {
    checkArgument(error, "CriSpecError", { code: "string", message: "string", path: "string", issues: "list" });
    return moved(error, inObject, own.path);
  };
  const pathInDocument = (path: Pointer): Pointer => {
    checkTexts(path);
    return `${own.path}${inObject}${path}`;
  };
  const noteInDocument = (note: TranslationNote): TranslationNote => {
    checkArgument(note, "note", { path: "string" });
    return { ...note, path: note.path === "" ? "" : pathInDocument(note.path) };
  };
  const move = { errorInDocument, noteInDocument, pathInDocument };
  if (template !== undefined) {
    const pod = readTemplate(own, template, kubelet, facts);
    const notes = [...template.notes, ...pod.notes].map(noteInDocument);
    return { pod: { ...pod, notes }, ...move };
  }
  try {
    const pod = readPod(own.object, kubelet, facts);
    return { pod: { ...pod, notes: pod.notes.map(noteInDocument) }, ...move };
  } catch (error) {
    throw error instanceof CriSpecError ? errorInDocument(error) : error;
  }
}
