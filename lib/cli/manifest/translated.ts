/**
 * From a pod of a manifest to its requests, or to all of its faults: for the command line and the page.
 *
 * @module
 */

import { isRecord } from "../../decode.ts";
import { CriSpecError } from "../../error.ts";
import { fieldText } from "../../kubernetes/decode_object.ts";
import { imageNamed } from "../../kubernetes/image.ts";
import type { ManifestPod, Manifests } from "../../kubernetes/manifests.ts";
import type { ManifestRequests } from "../../kubernetes/requests.ts";
import { imagesOfPod, type Translator } from "../../kubernetes/translator.ts";
import type { Pointer } from "../../pointer.ts";
import { firstOf } from "./duplicate_keys.ts";

/**
 * Says what to do about a missing fact.
 *
 * @param error The error, whose cause may name the fact.
 * @param hintFor What to do about a fact; `undefined` where the error's own hint remains.
 * @returns The error with that hint.
 */
export function withHint(error: CriSpecError, hintFor: (member: string) => string | undefined): CriSpecError {
  const { code, message, path, cause, issues } = error;
  const hint = isRecord(cause) && typeof cause.member === "string" ? hintFor(cause.member) : undefined;
  return hint === undefined ? error : new CriSpecError(code, message, { path, hint, cause, issues });
}

/** Refuses a pod that is not made yet where a LimitRange would give it resources. */
function checkLimitRange(own: ManifestPod, { skipped }: Pick<Manifests, "skipped">): void {
  const found = skipped.find(({ kind, namespace }) => kind === "LimitRange" && namespace === own.namespace);
  if (found === undefined || own.object.status !== undefined) return;
  throw new CriSpecError("not-modelled", `Cannot model the LimitRange ${found.name}: it changes the pod's resources`, {
    path: own.path,
    hint: "remove it, and set the resources in the pod",
  });
}

/**
 * The keys that a document gives twice beside its pods, which have their own faults, and beside what is not read.
 *
 * @param manifests What the documents have.
 * @param document The document's index.
 * @param duplicates The keys that it gives twice.
 * @returns Those of lists, and of objects that the kubelet reads.
 */
export function duplicatesOfObjects(
  { pods, skipped }: Manifests,
  document: number,
  duplicates: readonly Pointer[],
): readonly Pointer[] {
  if (duplicates.length === 0) return [];
  const others = [...pods, ...skipped].filter((own) => own.document === document);
  return duplicates.filter((key) => !others.some(({ path }) => key.startsWith(`${path}/`)));
}

/** The faults of an object's repeated keys, in the words of Kubernetes' strict validation. */
function duplicateIssues(duplicates: readonly Pointer[], own: ManifestPod): readonly CriSpecError[] {
  return firstOf(duplicates.filter((path) => path.startsWith(`${own.path}/`))).map((path) =>
    new CriSpecError("duplicate-field", `duplicate field "${fieldText(path.slice(own.path.length))}"`, { path })
  );
}

/**
 * Makes the requests of a pod or workload.
 *
 * @param translator Makes them.
 * @param own The pod or workload.
 * @param manifests Everything that its documents have.
 * @param duplicates The keys that its document gives twice.
 * @returns The requests, or the error that the pod has, with its repeated keys.
 */
export function translated(
  translator: Translator,
  own: ManifestPod,
  manifests: Pick<Manifests, "skipped">,
  duplicates: readonly Pointer[],
): Pick<ManifestRequests, "requests"> | { readonly error: CriSpecError } {
  const issues = duplicateIssues(duplicates, own);
  let error: CriSpecError | undefined;
  try {
    const made = translator.requests(own);
    checkLimitRange(own, manifests);
    if (issues.length === 0) return made;
  } catch (thrown) {
    if (!(thrown instanceof CriSpecError)) throw thrown;
    if (issues.length === 0) return { error: thrown };
    error = thrown;
  }
  const others = error?.kind !== "input" ? [] : error.issues.length === 0 ? [error] : error.issues;
  const all = [...issues, ...others];
  const [{ code, message, path, hint }] = all as [CriSpecError];
  return { error: new CriSpecError(code, message, { path, hint, issues: all.length < 2 ? undefined : all }) };
}

/**
 * The images that no container has.
 *
 * @param images What is known of images, by their names.
 * @param pods The pods and workloads.
 * @returns The names.
 */
export function unusedImages(
  images: Readonly<Record<string, unknown>>,
  pods: readonly ManifestPod[],
): readonly string[] {
  const used = Object.fromEntries(pods.flatMap(imagesOfPod).map((name) => [name, true]));
  return Object.keys(images).filter((name) => imageNamed(used, name) === undefined);
}
