/**
 * Manifests and crictl's pod config as request documents.
 *
 * @module
 */

import type { ParsedDocument } from "../../cli/document.ts";
import { knownSettings, translatorOptions } from "../../cli/manifest/kubelet_document.ts";
import { withPreset } from "../../cli/manifest/preset.ts";
import { duplicateKeys } from "../../cli/manifest/duplicate_keys.ts";
import { duplicatesOfObjects, translated } from "../../cli/manifest/translated.ts";
import { releaseNamed } from "../../cli/release_name.ts";
import type { Source } from "../../cli/source.ts";
import type { UnknownRecord } from "../../decode.ts";
import { CriSpecError } from "../../error.ts";
import { type ManifestPod, readManifests } from "../../kubernetes/manifests.ts";
import { readNode } from "../../kubernetes/node_document.ts";
import { NEWEST_KUBERNETES } from "../../kubernetes/release.ts";
import type { PodRequest } from "../../kubernetes/requests.ts";
import { Translator } from "../../kubernetes/translator.ts";
import type { RequestDocument } from "../../request/document.ts";
import { type Around, type Asked, problemsOf } from "./documents.ts";
import type { Problem } from "./types.ts";

function releaseOf({ release, preset }: Around, runtime: string | undefined, notes: string[]): string {
  if (release !== "") return release;
  if (preset !== undefined) return preset.preset.release;
  if (runtime?.startsWith("containerd://") === true) return releaseNamed(runtime, "").version;
  const { version } = releaseNamed("latest", "");
  notes.push(`containerd ${version}, the newest modelled release`);
  return version;
}

/** A translator with the facts of the other texts. */
function translatorOf(around: Around, objects: UnknownRecord, notes: string[]): Translator {
  const { daemon: text, kubelet: stated, node: object, host } = around;
  const preset = around.preset?.preset;
  const known = object === undefined ? {} : readNode(object);
  const release = releaseOf(around, known.containerRuntime, notes);
  const daemon = text ?? preset?.daemon;
  const ofPreset = preset?.kubelet;
  if (knownSettings({ stated, ofPreset }) === undefined) notes.push("kubeadm's kubelet settings");
  const kubernetes = preset?.kubernetes ?? known.kubernetes ?? NEWEST_KUBERNETES;
  notes.push(`Kubernetes ${kubernetes}`);
  const node = { release, ...(daemon === undefined ? {} : { daemon }), host };
  const partial = Object.keys(objects).length === 0 ? {} : { isPartial: true };
  const all = { ...objects, ...partial };
  const options = translatorOptions({ node, known, stated, ofPreset, kubernetes, objects: all });
  return new Translator({ ...options, placeholders: true });
}

/** The name of a request among those of several pods. */
function subjectOf({ name, kind }: PodRequest, pod: string, isOnly: boolean): Asked["subject"] {
  if (isOnly) return { name: kind === "sandbox" ? "" : name, kind };
  return { name: kind === "sandbox" ? pod : `${pod}/${name}`, kind };
}

function askedOf(request: PodRequest, subject: Asked["subject"], { preset }: Around): Asked {
  const { document, refusal } = request;
  if (document === undefined) return { subject, refusal: refusal! };
  try {
    return {
      subject,
      document: withPreset(document as unknown as RequestDocument, preset === undefined ? {} : { preset }),
    };
  } catch (error) {
    if (error instanceof CriSpecError) return { subject, refusal: error };
    throw error;
  }
}

/**
 * Makes the requests of the pods and workloads of manifests; what nothing states has placeholders.
 *
 * @param parts The documents.
 * @param sources What they were read from.
 * @param around What the other texts say.
 * @returns The requests, and what was assumed.
 * @throws {CriSpecError} What cannot be read.
 */
export async function askedOfManifest(
  parts: readonly ParsedDocument[],
  sources: readonly Source[],
  around: Around,
): Promise<
  { readonly asked: readonly Asked[]; readonly notes: readonly string[]; readonly problems: readonly Problem[] }
> {
  const notes: string[] = [];
  const manifests = readManifests(parts.map(({ value }) => value));
  for (const [index, { duplicates }] of parts.entries()) {
    const keys = duplicatesOfObjects(manifests, index, duplicates);
    if (keys.length > 0) {
      return { asked: [], notes, problems: await problemsOf(duplicateKeys(keys), [sources[index]!]) };
    }
  }
  const { pods, objects } = manifests;
  const translator = translatorOf(around, objects, notes);
  const asked: Asked[] = [];
  const problems: Problem[] = [];
  const sourceOf = (own: ManifestPod): Source => sources[own.document]!;
  for (const own of pods) {
    const made = translated(translator, own, manifests, parts[own.document]!.duplicates);
    if ("error" in made) problems.push(...await problemsOf(made.error, [sourceOf(own)]));
    else {
      const { requests } = made;
      for (const request of requests) {
        asked.push(askedOf(request, subjectOf(request, own.name, pods.length === 1), around));
        for (const { kind, path, message } of request.notes) {
          if (kind !== "dropped" && kind !== "event") notes.push(message);
          else {
            const error = new CriSpecError("unknown-field", message, { path });
            problems.push(...await problemsOf(error, [sourceOf(own)], "warning"));
          }
        }
      }
    }
  }
  return { asked, notes: [...new Set(notes)], problems };
}

/**
 * Makes the request of crictl's pod config.
 *
 * @param config The config.
 * @param whole Puts what the other texts say into a request.
 * @returns The request.
 */
export function askedOfCrictl(config: unknown, whole: (document: UnknownRecord) => UnknownRecord): readonly Asked[] {
  const document = whole({ release: releaseNamed("latest", "").version, config }) as unknown as RequestDocument;
  return [{ subject: { name: "", kind: "sandbox" }, document }];
}
