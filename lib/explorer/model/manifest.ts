/**
 * Manifests as request documents.
 *
 * @module
 */

import type { ParsedDocument } from "../../cli/document.ts";
import { kindsWithoutEffect, objectsOf, objectSources } from "../../cli/manifest/cluster_objects.ts";
import { duplicateKeys } from "../../cli/manifest/duplicate_keys.ts";
import { knownSettings, translatorOptions } from "../../cli/manifest/kubelet_document.ts";
import { finished } from "../../cli/manifest/preset.ts";
import { duplicatesOfObjects, translated, unusedImages, withHint } from "../../cli/manifest/translated.ts";
import { locate, type Source } from "../../cli/source.ts";
import type { CriSpecError } from "../../error.ts";
import { type ManifestPod, type Manifests, readManifests } from "../../kubernetes/manifests.ts";
import { groupBy } from "../../group_by.ts";
import { readNode } from "../../kubernetes/node_document.ts";
import { NEWEST_KUBERNETES } from "../../kubernetes/release.ts";
import type { PodRequest } from "../../kubernetes/requests.ts";
import { Translator } from "../../kubernetes/translator.ts";
import { child } from "../../pointer.ts";
import { type Around, type Asked, INTO_IMAGES, type Made, releaseOf } from "./asked.ts";
import { problemsOf, warningAt, withoutEffect } from "./problems.ts";
import { sourceOf, type Texts } from "./texts.ts";
import type { Problem } from "./types.ts";

/** The tab that states a missing fact, by how the fact's name begins. */
const TABS: readonly (readonly [start: string, hint: string])[] = [
  ["images[", INTO_IMAGES],
  ["hostFiles[", "paste the file into Files, under its path"],
  ["objects.", "paste the output of kubectl get -o yaml into Objects"],
  ["kubelet.", "paste the kubelet's settings into Kubelet"],
  ["node.", "paste the Node object, or facts of the node, into Node"],
];

/** An error whose hint names the tab that states the missing fact. */
function withTab(error: CriSpecError): CriSpecError {
  return withHint(error, (member) => TABS.find(([start]) => member.startsWith(start))?.[1]);
}

/** A translator with the facts of the other texts. */
function translatorOf(
  around: Around,
  manifests: Manifests,
  given: Manifests | undefined,
  notes: string[],
): Translator {
  const { daemon: text, kubelet: stated, node: object, ofNode: host, files, images } = around.texts;
  const preset = around.preset?.preset;
  const known = object === undefined ? {} : readNode(object);
  const release = releaseOf(around, known.containerRuntime, notes);
  const daemon = text ?? preset?.daemon;
  const ofPreset = preset?.kubelet;
  if (knownSettings({ stated, ofPreset }) === undefined) notes.push("kubeadm's kubelet settings");
  const kubernetes = preset?.kubernetes ?? known.kubernetes ?? NEWEST_KUBERNETES;
  notes.push(`Kubernetes ${kubernetes}`);
  const node = {
    release,
    ...(daemon === undefined ? {} : { daemon }),
    host,
    ...(files === undefined ? {} : { hostFiles: files }),
  };
  const objects = objectsOf(given, manifests);
  const options = translatorOptions({ node, known, stated, ofPreset, kubernetes, objects });
  return new Translator({ ...options, ...(images === undefined ? {} : { images }), placeholders: true });
}

/** The texts that a translation's errors lead into. */
function sourcesOf({ sources, node, objects = [] }: Texts): readonly Source[] {
  return sources.flatMap((source): readonly Source[] => {
    if (source.file === "host" && node !== undefined) return [{ ...source, prefix: "/apiNode", at: "/status" }];
    if (source.file !== "objects") return [source];
    return objectSources(objects.map(({ value, index }) => ({ value, source: { ...source, document: index } })));
  });
}

/** Objects and images that no pod depends on. */
async function idleParts(
  { texts: { images = {} }, input }: Around,
  given: Manifests | undefined,
  pods: readonly ManifestPod[],
): Promise<readonly Problem[]> {
  const kinds = given === undefined ? [] : kindsWithoutEffect(given);
  const text = sourceOf("images", "", input.images);
  // Programs print all names of an image: one of them suffices.
  const idle = new Set(unusedImages(images, pods));
  const unused = [...groupBy(Object.keys(images), (name) => images[name]!).values()]
    .filter((names) => names.every((name) => idle.has(name)))
    .map(([name = ""]) => warningAt(`No container has the image ${name}`, child("", name), [text]));
  return [
    ...(kinds.length === 0 ? [] : [withoutEffect("objects", `pods do not depend on ${kinds.join(", ")}`)]),
    ...await Promise.all(unused),
  ];
}

/** The name of a request among those of several pods. */
function subjectOf({ name, kind }: PodRequest, pod: string, isOnly: boolean): Asked["subject"] {
  if (isOnly) return { name: kind === "sandbox" ? "" : name, kind };
  return { name: kind === "sandbox" ? pod : `${pod}/${name}`, kind };
}

/**
 * Makes the requests of the pods and workloads of manifests; what nothing states has placeholders.
 *
 * @param parts The documents.
 * @param texts What they were read from.
 * @param around What the other texts say.
 * @returns The requests, and what was assumed.
 * @throws {CriSpecError} What cannot be read.
 */
export async function askedOfManifest(
  parts: readonly ParsedDocument[],
  texts: readonly Source[],
  around: Around,
): Promise<Made> {
  const notes: string[] = [];
  const { objects } = around.texts;
  const sources = sourcesOf(around.texts);
  const manifests = readManifests(parts.map(({ value }) => value));
  for (const [index, { duplicates }] of parts.entries()) {
    const keys = duplicatesOfObjects(manifests, index, duplicates);
    if (keys.length === 0) continue;
    const problems = await problemsOf(duplicateKeys(keys), [texts[index]!]);
    return { kind: "manifest", asked: [], notes, problems, sources };
  }
  const { pods } = manifests;
  const given = objects === undefined ? undefined : readManifests(objects.map(({ value }) => value));
  const asked: Asked[] = [];
  const problems: Problem[] = [];
  let translator: Translator;
  try {
    translator = translatorOf(around, manifests, given, notes);
  } catch (error) {
    return { kind: "manifest", asked, notes, problems: await problemsOf(error, sources), sources };
  }
  for (const own of pods) {
    const source = [texts[own.document]!];
    const made = translated(translator, own, manifests, parts[own.document]!.duplicates);
    if ("error" in made) {
      problems.push(...await problemsOf(withTab(made.error), source));
      continue;
    }
    for (const request of made.requests) {
      const subject = subjectOf(request, own.name, pods.length === 1);
      const one: Asked = { subject, ...finished(request, around) };
      const { refusal } = one;
      asked.push(refusal === undefined ? one : { ...one, refusal: await locate(withTab(refusal), source) });
      for (const { kind, path, message } of request.notes) {
        if (kind !== "dropped" && kind !== "event") notes.push(message);
        else problems.push(await warningAt(message, path, source));
      }
    }
  }
  problems.push(...await idleParts(around, given, pods));
  return { kind: "manifest", asked, notes: [...new Set(notes)], problems, sources };
}
