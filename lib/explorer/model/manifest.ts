/**
 * Manifests and crictl's pod config as request documents.
 *
 * @module
 */

import { runtimeFacts } from "../../api/runtime_facts.ts";
import type { ParsedDocument } from "../../cli/document.ts";
import type { Source } from "../../cli/source.ts";
import { modelledReleases } from "../../containerd/release.ts";
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

/** What a kubelet is taken to be of which nothing is said: one that kubeadm sets up. */
const ASSUMED_SETTINGS = { clusterDNS: ["10.96.0.10"], clusterDomain: "cluster.local" };

/** The newest release that is no pre-release. */
function newest(): string {
  return modelledReleases().findLast((version) => !/[-~+]/.test(version))!;
}

function releaseOf({ release, preset }: Around, runtime: string | undefined, notes: string[]): string {
  if (release !== "") return release;
  if (preset !== undefined) return preset.release;
  if (runtime?.startsWith("containerd://") === true) return runtime.slice("containerd://".length);
  notes.push(`containerd is ${newest()}, the newest modelled release`);
  return newest();
}

/** A translator for what the other texts say. */
function translatorOf(around: Around, objects: UnknownRecord, notes: string[]): Translator {
  const { daemon: stated, kubelet, node: object, host, preset } = around;
  const known = object === undefined ? {} : readNode(object);
  const release = releaseOf(around, known.containerRuntime, notes);
  const daemon = stated ?? preset?.daemon;
  const ofDaemon = daemon === undefined ? {} : { daemon };
  const { runtime, cgroupDriver } = runtimeFacts({ release, ...ofDaemon } as never);
  const settings = kubelet ?? (preset?.kubelet === undefined ? undefined : { ...ASSUMED_SETTINGS, ...preset.kubelet });
  if (settings === undefined) notes.push("the kubelet has the settings of kubeadm");
  const kubernetes = preset?.kubernetes ?? known.kubernetes ?? NEWEST_KUBERNETES;
  notes.push(`the kubelet is one of Kubernetes ${kubernetes}`);
  return new Translator({
    kubelet: {
      kubernetes,
      kubelet: settings ?? { ...ASSUMED_SETTINGS, cgroupDriver },
      ...(known.facts === undefined ? {} : { node: known.facts }),
      ...(known.apiNode === undefined ? {} : { apiNode: known.apiNode }),
      runtime,
      objects: { ...objects, ...(Object.keys(objects).length === 0 ? {} : { isPartial: true }) },
    },
    node: { release, ...ofDaemon, ...(Object.keys(host).length === 0 ? {} : { host }) },
    placeholders: true,
  });
}

/** What a request is called among those of several pods. */
function subjectOf({ name, kind }: PodRequest, pod: string, isOnly: boolean): Asked["subject"] {
  if (isOnly) return { name: kind === "sandbox" ? "" : name, kind };
  return { name: kind === "sandbox" ? pod : `${pod}/${name}`, kind };
}

function askedOf(request: PodRequest, subject: Asked["subject"], { preset }: Around): Asked {
  const { document, refusal } = request;
  if (document === undefined) return { subject, refusal: refusal! };
  if (preset === undefined) return { subject, document: document as unknown as RequestDocument };
  try {
    const { release, daemon } = document;
    const applied = preset.apply(document as unknown as UnknownRecord);
    const kept = { ...applied, release, ...(daemon === undefined ? {} : { daemon }) };
    return { subject, document: kept as unknown as RequestDocument };
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
  const { pods, objects } = readManifests(parts.map(({ value }) => value));
  const translator = translatorOf(around, objects, notes);
  const asked: Asked[] = [];
  const problems: Problem[] = [];
  const sourceOf = (own: ManifestPod): Source => sources[own.document]!;
  for (const own of pods) {
    try {
      const { requests } = translator.requests(own);
      for (const request of requests) {
        asked.push(askedOf(request, subjectOf(request, own.name, pods.length === 1), around));
        for (const { kind, path, message } of request.notes) {
          if (kind !== "dropped" && kind !== "event") notes.push(message);
          else {problems.push(
              ...await problemsOf(new CriSpecError("unknown-field", message, { path }), [sourceOf(own)], "warning"),
            );}
        }
      }
    } catch (error) {
      problems.push(...await problemsOf(error, [sourceOf(own)]));
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
  const document = whole({ release: newest(), config }) as unknown as RequestDocument;
  return [{ subject: { name: "", kind: "sandbox" }, document }];
}
