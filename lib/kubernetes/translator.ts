/**
 * From many pods to request documents: one kubelet and one node, and what is known of images.
 *
 * @module
 */

import { checkArgument } from "../argument.ts";
import { isRecord, type UnknownRecord } from "../decode.ts";
import { plainData } from "../plain.ts";
import { imageNamed } from "./image.ts";
import { imageFactsOf, type KnownImage } from "./image_document.ts";
import { decodeKubelet, type Kubelet } from "./kubelet.ts";
import { checkManifest, type ManifestPod } from "./manifests.ts";
import {
  PLACEHOLDER_DEVICES,
  PLACEHOLDER_FACTS,
  placeholderImage,
  placeholderImageNote,
  withPlaceholderObjects,
} from "./placeholders.ts";
import { type ManifestRequests, manifestRequestsOf, type PodRequest, type RequestNode } from "./requests.ts";
import type { TranslationNote } from "./pod_facts.ts";
import { containersIn, recordOf, recordsIn } from "./untyped.ts";
import { templateSteps } from "./workload.ts";

/** Options of the translation. */
export interface TranslatorOptions {
  /** The kubelet, as {@linkcode decodeKubelet} takes it, without `images`. */
  readonly kubelet: UnknownRecord;
  /** The facts of the node for each request document. */
  readonly node: RequestNode;
  /** Images by their names in manifests, of {@linkcode readImage}. Default: none. */
  readonly images?: Readonly<Record<string, KnownImage>>;
  /** Whether missing facts get visible placeholders instead of an error. Default: `false`. */
  readonly placeholders?: boolean;
}

/**
 * The images that a pod or a workload's template names.
 *
 * @param own The pod or workload, not yet checked.
 * @returns Each name once: those of containers, and of image volumes.
 */
export function imagesOfPod(own: ManifestPod): readonly string[] {
  return imagesOf(podSpec(own));
}

function imagesOf(spec: UnknownRecord): readonly string[] {
  const mounted = recordsIn(spec.volumes).map(({ image }) => recordOf(image).reference);
  const names = [...containersIn(spec).map(({ image }) => image), ...mounted];
  return [...new Set(names.flatMap((name) => typeof name === "string" && name !== "" ? [name] : []))];
}

/** What a runtime reports about images. */
function factsOf(images: Readonly<Record<string, KnownImage>>): Kubelet["images"] {
  return Object.fromEntries(Object.entries(images).map(([name, image]) => [name, imageFactsOf(image)]));
}

/** The images of containers that must not run as root. */
function nonRootImages(spec: UnknownRecord): readonly string[] {
  const ofPod = recordOf(spec.securityContext).runAsNonRoot;
  return containersIn(spec).flatMap(({ image, securityContext }) =>
    typeof image === "string" && (recordOf(securityContext).runAsNonRoot ?? ofPod) === true ? [image] : []
  );
}

/** Whether a container gets the node's devices, which its request does not list. */
function lacksDevices({ document }: PodRequest): boolean {
  const { config } = document?.container ?? {};
  const isAsked = config?.linux?.security_context?.privileged === true || (config?.devices ?? []).length > 0;
  return isAsked && !Object.keys(document?.hostFiles ?? {}).some((path) => path === "/dev" || path.startsWith("/dev/"));
}

/** A request with placeholders for the node's devices, where it needs some. */
function withDevices(request: PodRequest): PodRequest {
  const { document, notes } = request;
  if (document === undefined || !lacksDevices(request)) return request;
  const message = "the node's devices are a placeholder: only /dev/null";
  return {
    ...request,
    document: { ...document, hostFiles: { ...document.hostFiles, ...PLACEHOLDER_DEVICES } },
    notes: [...notes, { kind: "placeholder", path: "", message }],
  };
}

/** The spec of a pod, or of a workload's template. */
function podSpec({ kind, object }: ManifestPod): UnknownRecord {
  const steps = kind === "Pod" ? [] : templateSteps(kind);
  return [...steps, "spec"].reduce((part, step) => recordOf(part[step]), object);
}

/** The fact of a node that an error says is missing. */
function missingFact({ refusal }: PodRequest): string | undefined {
  const member = isRecord(refusal?.cause) ? refusal.cause.member : undefined;
  const fact = typeof member === "string" && member.startsWith("node.") ? member.slice("node.".length) : "";
  return Object.hasOwn(PLACEHOLDER_FACTS, fact) ? fact : undefined;
}

/** Translates pods and workloads of documents. */
export class Translator {
  readonly #options: TranslatorOptions;
  #document: UnknownRecord;
  #kubelet: Kubelet;
  readonly #assumed: TranslationNote[] = [];
  readonly #facts = new Set<string>();

  /**
   * Prepares the translation.
   *
   * @param options The kubelet, the node and the images.
   * @throws {CriSpecError} What {@linkcode decodeKubelet} throws.
   */
  constructor(options: TranslatorOptions) {
    checkArgument(options, "TranslatorOptions", { kubelet: "record", node: "record" });
    const images = plainData(options.images ?? {}, "/images") as Readonly<Record<string, KnownImage>>;
    this.#options = { ...options, node: plainData(options.node, "/node") as RequestNode, images };
    this.#document = { ...plainData(options.kubelet) as UnknownRecord, images: factsOf(images) };
    this.#kubelet = decodeKubelet(this.#document);
  }

  /** The kubelet. */
  get kubelet(): Kubelet {
    return this.#kubelet;
  }

  /**
   * Makes the request documents of a pod, or of the first pod of a workload.
   *
   * @param own The pod or workload, of {@linkcode readManifests}.
   * @param facts Facts that arise at run time, with `PodFacts`' members. Default: none.
   * @returns The pod and its requests, the sandbox's first; notes list the placeholders.
   * @throws {CriSpecError} What {@linkcode readPod} throws for the pod itself.
   */
  requests(own: ManifestPod, facts?: unknown): ManifestRequests {
    checkManifest(own);
    if (this.#options.placeholders !== true) {
      return this.#translate(own, facts, this.#kubelet, this.#options.images ?? {}, []);
    }
    const spec = podSpec(own);
    let images = this.#options.images ?? {};
    const notes: TranslationNote[] = [];
    const note = (message: string): void => void notes.push({ kind: "placeholder", path: "", message });
    const nonRoot = new Set(nonRootImages(spec));
    for (const name of imagesOf(spec)) {
      if (imageNamed(images, name) !== undefined) continue;
      const isNonRoot = nonRoot.has(name);
      images = { ...images, [name]: placeholderImage(name, isNonRoot) };
      note(placeholderImageNote(name, isNonRoot));
    }
    const { objects, names } = withPlaceholderObjects(spec, own.namespace, this.#kubelet.objects);
    for (const name of names) note(`the ${name} is a placeholder`);
    const known = { objects, images: factsOf(images) };
    for (;;) {
      const kubelet: Kubelet = { ...this.#kubelet, ...known };
      const made = this.#translate(own, facts, kubelet, images, [...notes, ...this.#assumed]);
      const missing = made.requests.map(missingFact).find((fact) => fact !== undefined);
      if (missing === undefined || this.#facts.has(missing)) {
        return { ...made, requests: made.requests.map(withDevices) };
      }
      this.#assume(missing);
    }
  }

  /** Takes a placeholder for a fact of the node, for this pod and those that follow. */
  #assume(fact: string): void {
    this.#facts.add(fact);
    const [value, message] = PLACEHOLDER_FACTS[fact]!;
    this.#assumed.push({ kind: "assumed", path: "", message });
    this.#document = { ...this.#document, node: { ...recordOf(this.#document.node), [fact]: value } };
    this.#kubelet = decodeKubelet(this.#document);
  }

  #translate(
    own: ManifestPod,
    facts: unknown,
    kubelet: Kubelet,
    images: Readonly<Record<string, KnownImage>>,
    notes: readonly TranslationNote[],
  ): ManifestRequests {
    const { pod, requests } = manifestRequestsOf(own, kubelet, {
      node: this.#options.node,
      images,
      ...(facts === undefined ? {} : { facts }),
    });
    const [sandbox, ...containers] = requests;
    if (sandbox === undefined || notes.length === 0) return { pod, requests };
    return { pod, requests: [{ ...sandbox, notes: [...sandbox.notes, ...notes] }, ...containers] };
  }
}
