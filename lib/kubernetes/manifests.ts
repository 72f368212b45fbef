/**
 * Manifests: which pods and which other objects documents have, lists taken apart.
 *
 * @module
 */

import { isRecord, type UnknownRecord, wrongType } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { plainData } from "../plain.ts";
import { checkArgument, checkList, refuseArgument } from "../argument.ts";
import { child, type Pointer } from "../pointer.ts";
import type { KubernetesObjects } from "./kubelet.ts";
import { isWorkloadKind, POD_OBJECTS } from "./kinds.ts";

/** A pod, or a workload whose controller creates pods, in a document. */
export interface ManifestPod {
  /** The object's kind: `Pod`, `Deployment`. */
  readonly kind: string;
  /** Its name; `generateName` where it has none. */
  readonly name: string;
  /** Its namespace. */
  readonly namespace: string;
  /** The object, plain data. */
  readonly object: UnknownRecord;
  /** The index of its document. */
  readonly document: number;
  /** Where it stands in the document. */
  readonly path: Pointer;
}

/** An object that is neither pod nor workload, and that the kubelet does not read. */
export interface SkippedObject {
  /** The object's kind. */
  readonly kind: string;
  /** Its name. */
  readonly name: string;
  /** Its namespace, as far as it has one. */
  readonly namespace: string;
  /** Whether admission reads it, which may change or refuse pods because of it; that is not modelled. */
  readonly isOfAdmission: boolean;
  /** The index of its document. */
  readonly document: number;
  /** Where it stands in the document. */
  readonly path: Pointer;
}

/** What documents have. */
export interface Manifests {
  /** Pods and workloads, in order. */
  readonly pods: readonly ManifestPod[];
  /** Objects that the kubelet or admission reads, as {@linkcode decodeKubelet} takes them; a kind without objects is absent. */
  readonly objects: Readonly<Partial<Record<keyof KubernetesObjects, readonly UnknownRecord[]>>>;
  /** Everything else. */
  readonly skipped: readonly SkippedObject[];
}

/** Objects by which admission may change or refuse pods. */
const ADMISSION: ReadonlySet<string> = new Set([
  "LimitRange",
  "MutatingAdmissionPolicy",
  "MutatingAdmissionPolicyBinding",
  "MutatingWebhookConfiguration",
  "ResourceQuota",
  "ValidatingAdmissionPolicy",
  "ValidatingAdmissionPolicyBinding",
  "ValidatingWebhookConfiguration",
]);

/** Whether a namespace has a level of pod security, by which pods are refused. */
function hasPodSecurity({ labels }: UnknownRecord): boolean {
  return isRecord(labels) && Object.hasOwn(labels, "pod-security.kubernetes.io/enforce");
}

/** Collects the objects of documents. */
class Collector {
  readonly pods: ManifestPod[] = [];
  readonly objects = new Map<keyof KubernetesObjects, UnknownRecord[]>();
  readonly skipped: SkippedObject[] = [];

  /** Adds an object, or those of a list; the kind of a list's items may stand at the list alone. */
  add(value: unknown, document: number, path: Pointer, inherited: UnknownRecord = {}): void {
    if (!isRecord(value)) throw wrongType(value, "a Kubernetes object", path);
    const object = { ...inherited, ...value };
    const { kind, apiVersion, items } = object;
    if (typeof kind !== "string") {
      throw kind === undefined
        ? new CriSpecError("wrong-document", "Cannot read the document as a Kubernetes object: it has no kind", {
          path,
        })
        : wrongType(kind, "a string", child(path, "kind"));
    }
    if (kind.endsWith("List") && (Array.isArray(items) || items === null || items === undefined)) {
      const of = kind === "List" ? {} : { kind: kind.slice(0, -"List".length), apiVersion };
      for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
        this.add(item, document, child(child(path, "items"), index), of);
      }
      // An empty list of a kind says that there are none.
      if (kind !== "List" && Object.hasOwn(POD_OBJECTS, of.kind!)) this.#listOf(POD_OBJECTS[of.kind!]!);
      return;
    }
    const metadata = isRecord(object.metadata) ? object.metadata : {};
    const text = (key: string): string => typeof metadata[key] === "string" ? metadata[key] : "";
    const name = text("name") || text("generateName");
    if (kind === "Pod" || isWorkloadKind(kind)) {
      this.pods.push({ kind, name, namespace: text("namespace") || "default", object, document, path });
    } else if (Object.hasOwn(POD_OBJECTS, kind)) this.#listOf(POD_OBJECTS[kind]!).push(object);
    else {
      const isOfAdmission = ADMISSION.has(kind) || (kind === "Namespace" && hasPodSecurity(metadata));
      this.skipped.push({ kind, name, namespace: text("namespace") || "default", isOfAdmission, document, path });
    }
  }

  #listOf(key: keyof KubernetesObjects): UnknownRecord[] {
    let list = this.objects.get(key);
    if (list === undefined) this.objects.set(key, list = []);
    return list;
  }
}

/**
 * Checks an argument that {@linkcode readManifests} made.
 *
 * @param own The argument.
 * @throws {CriSpecError} `wrong-type`.
 */
export function checkManifest(own: ManifestPod): void {
  const what = "pod from readManifests()";
  checkArgument(own, what, { kind: "string", object: "record", path: "string", namespace: "string", name: "string" });
  if (own.kind !== "Pod" && !isWorkloadKind(own.kind)) refuseArgument(what);
}

/**
 * Reads manifests, as `kubectl apply` accepts them and `kubectl get` prints them.
 *
 * @param documents The documents, plain data; lists are split.
 * @returns Pods and workloads, the objects that the kubelet reads, and objects that do not affect a pod's requests.
 * @throws {CriSpecError} `wrong-document` for what has no kind, `wrong-type`; `document` of the error's `cause` is the index of the document.
 */
export function readManifests(documents: readonly unknown[]): Manifests {
  if (!Array.isArray(documents)) throw wrongType(plainData(documents), "a list of documents", "");
  const collector = new Collector();
  checkList(documents, "list of documents", "any");
  for (const [index, document] of documents.entries()) {
    try {
      collector.add(plainData(document), index, "");
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
      const { code, message, path, hint } = error;
      throw new CriSpecError(code, message, { path, hint, cause: { document: index } });
    }
  }
  const { pods, objects, skipped } = collector;
  return { pods, objects: Object.fromEntries(objects), skipped };
}
