/**
 * The pods of manifests as what a command answers for.
 *
 * @module
 */

import { isRecord } from "../../decode.ts";
import { CriSpecError } from "../../error.ts";
import { type ManifestPod, type Manifests, readManifests } from "../../kubernetes/manifests.ts";
import type { ContainerKind, TranslationNote } from "../../kubernetes/pod_facts.ts";
import type { PodRequest } from "../../kubernetes/requests.ts";
import { type Given, usage } from "../args.ts";
import type { ReadPart } from "../document.ts";
import { LocatedError, placeAt } from "../location.ts";
import { shown } from "../render/printable.ts";
import { type Overrides, warn } from "../request.ts";
import type { Run } from "../run.ts";
import { locate } from "../source.ts";
import { readFacts } from "./facts.ts";
import { Notes } from "./notes.ts";
import { finished } from "./preset.ts";
import { checkDuplicates } from "./duplicate_keys.ts";
import type { Subject, SubjectChoice, Subjects } from "./subjects.ts";
import { duplicatesOfObjects, translated, unusedImages, withHint } from "./translated.ts";

function shownName(name: string): string {
  return JSON.stringify(shown(name, 64));
}

/** The flag that states a missing fact. */
function flagFor(member: string): string | undefined {
  const [, image] = /^images\["(.*)"\]$/s.exec(member) ?? [];
  if (image !== undefined) return `pass it with --image ${image}=FILE`;
  const [, file] = /^hostFiles\["(.*)"\]$/s.exec(member) ?? [];
  if (file !== undefined) return `pass it with --host-file ${file}=FILE`;
  if (member.startsWith("objects.")) return "pass it with --objects FILE";
  if (member.startsWith("kubelet.")) return "pass the kubelet's settings with --kubelet FILE";
  if (member.startsWith("node.")) {
    return `pass the Node object with --node FILE, or a document with ${member.slice("node.".length)}`;
  }
  return undefined;
}

/** An error whose hint names the flag that states the missing fact. */
function withFlag(error: CriSpecError, hasPlaceholders: boolean): CriSpecError {
  return withHint(error, (member) => {
    const flag = flagFor(member);
    return flag !== undefined && hasPlaceholders ? `${flag}, or add --placeholders` : flag;
  });
}

/** Whether a pod is what `--pod` names. */
function isNamed({ kind, name, namespace }: ManifestPod, wanted: string): boolean {
  return wanted === name || wanted === `${namespace}/${name}` ||
    wanted.toLowerCase() === `${kind.toLowerCase()}/${name}`;
}

function nameOfPod({ kind, name, namespace }: ManifestPod): string {
  return kind === "Pod" ? `${namespace}/${name}` : `${kind.toLowerCase()}/${name}`;
}

/** The pods that are chosen. */
function chosenPods(pods: readonly ManifestPod[], wanted: string | undefined): readonly ManifestPod[] {
  if (wanted === undefined) return pods;
  const found = pods.filter((pod) => isNamed(pod, wanted));
  if (found.length > 0) return found;
  throw usage(`No pod ${shownName(wanted)} in the manifest`, `it has ${listed(pods.map(nameOfPod))}`);
}

/** How many errors of one run get their line and column; the others have their file. */
const MOST_LOCATED = 100;

/** How many names an error lists. */
const MOST_LISTED = 8;

function listed(names: readonly string[]): string {
  const more = names.length - MOST_LISTED;
  return `${names.slice(0, MOST_LISTED).map((name) => shown(name, 80)).join(", ")}${
    more > 0 ? ` and ${more} more` : ""
  }`;
}

/** The subjects of a pod that are chosen. */
function chosenRequests(
  requests: readonly PodRequest[],
  { values, set }: Given,
  choice: SubjectChoice,
): readonly PodRequest[] {
  const wanted = values.get("container");
  if (wanted !== undefined) return requests.filter(({ kind, name }) => kind !== "sandbox" && name === wanted);
  return set.has("all") || choice.unchosen === "all" ? requests : requests.slice(0, 1);
}

const KINDS: Readonly<Record<ContainerKind, string>> = {
  init: "init container",
  sidecar: "sidecar",
  regular: "container",
  ephemeral: "ephemeral container",
};

/** Says for what of a pod is answered, and what else there is. */
function choiceText(pod: string, requests: readonly PodRequest[], given: Given): string {
  if (given.values.has("container") || given.set.has("all")) return "";
  const others = requests.slice(1).flatMap(({ name, kind }) => kind === "sandbox" ? [] : [`${name} (${KINDS[kind]})`]);
  return `this is the sandbox of ${shown(pod, 200)}; for its containers, ${
    listed(others)
  }, see --container and --all\n`;
}

/** Reads the manifests of a file's documents; an error has its place in the document that it is about. */
async function readParts(parts: readonly ReadPart[]): Promise<Manifests> {
  try {
    return readManifests(parts.map(({ value }) => value));
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    const index = isRecord(error.cause) && typeof error.cause.document === "number" ? error.cause.document : 0;
    throw await locate(error, [parts[index]!.source]);
  }
}

/** Notes about objects that were not read. */
function skippedNotes({ skipped }: Manifests): readonly TranslationNote[] {
  const named = (isOfAdmission: boolean, text: string): readonly TranslationNote[] => {
    const names = skipped.filter((one) => one.isOfAdmission === isOfAdmission).map(({ kind, name }) =>
      `${kind} ${name}`
    );
    return names.length === 0 ? [] : [{ kind: "dropped", path: "", message: `${text}: ${listed(names)}` }];
  };
  return [
    ...named(false, "ignored: they do not affect a pod's requests"),
    ...named(true, "not applied, although admission may change or refuse pods because of them"),
  ];
}

/** Notes about images that no pod has. */
function unusedImageNotes(
  images: Readonly<Record<string, unknown>>,
  pods: readonly ManifestPod[],
): readonly TranslationNote[] {
  return unusedImages(images, pods).map((name) => ({
    kind: "dropped",
    path: "",
    message: `--image ${name}: no container has this image`,
  }));
}

/** A template whose placeholders stand in quotation marks is YAML, and no manifest. */
function refuseTemplate({ source }: ReadPart): void {
  const place =
    source.text?.search(/\{\{-?\s*(?:\.(?:Values|Release|Chart|Files|Capabilities)\b|include\b|template\b)/) ?? -1;
  if (place < 0) return;
  const error = new CriSpecError("wrong-document", "Cannot read the document as a manifest: it is a Helm template", {
    hint: "pass the output of helm template",
  });
  throw new LocatedError(error, { file: source.file!, ...placeAt(source.text!, place) });
}

/**
 * Makes the subjects of manifests.
 *
 * @param parts The documents.
 * @param given The arguments.
 * @param overrides What `--release` and `--daemon` say.
 * @param choice What the command asks of the subjects.
 * @param io Streams and files.
 * @returns The subjects that are chosen; notes and warnings are printed.
 * @throws {CriSpecError} What cannot be used or read; for a single pod also what API server and kubelet refuse.
 */
export async function readManifestSubjects(
  parts: readonly ReadPart[],
  given: Given,
  overrides: Overrides,
  choice: SubjectChoice,
  io: Run,
): Promise<Subjects> {
  const { values, set } = given;
  refuseTemplate(parts[0]!);
  const manifests = await readParts(parts);
  for (const [index, part] of parts.entries()) {
    await checkDuplicates({ ...part, duplicates: duplicatesOfObjects(manifests, index, part.duplicates) });
  }
  const notes = new Notes(choice.isSilent === true ? undefined : io);
  const pods = chosenPods(manifests.pods, values.get("pod"));
  const all = choice.unchosen === "all" || set.has("all");
  if (pods.length > 1 && !all) {
    throw usage(
      `The manifest has ${pods.length} pods: ${listed(pods.map(nameOfPod))}`,
      "choose one with --pod NAME",
    );
  }
  const facts = await readFacts(given, overrides, io);
  const release = choice.release ?? facts.release;
  if (release === undefined) {
    throw new CriSpecError("missing-field", "No containerd release given for the manifest", {
      hint: "set it with --release, or pass the Node object with --node",
    });
  }
  const placeholders = choice.placeholders ?? set.has("placeholders");
  const translator = await facts.translator(release, manifests, placeholders);
  await notes.print(skippedNotes(manifests), undefined);
  await notes.print(unusedImageNotes(facts.images, pods), undefined);
  const subjects: Subject[] = [];
  const containers = new Set<string>();
  let located = 0;
  for (const own of pods) {
    const part = parts[own.document]!;
    const inFile = async (error: CriSpecError): Promise<CriSpecError> => {
      const flagged = withFlag(error, choice.placeholders === undefined);
      // The text is read again for each place.
      return ++located > MOST_LOCATED
        ? new LocatedError(flagged, { file: part.source.file! })
        : await locate(flagged, [part.source]);
    };
    let requests: readonly PodRequest[];
    const made = translated(translator, own, manifests, part.duplicates);
    if ("requests" in made) requests = made.requests;
    else {
      // What a kubelet refuses may depend on what is assumed of it.
      if (made.error.code === "kubelet-refusal") await notes.assumed(facts.assumed);
      const refusal = await inFile(made.error);
      if (pods.length === 1) throw refusal;
      subjects.push({ name: `${own.namespace}/${own.name}`, kind: "sandbox", release, refusal, notes: [], warned: {} });
      continue;
    }
    const name = `${own.namespace}/${requests[0]!.name}`;
    for (const request of requests) if (request.kind !== "sandbox") containers.add(request.name);
    const chosen = chosenRequests(requests, given, choice);
    if (!all && requests[0]!.document !== undefined) {
      const text = choiceText(name, requests, given);
      if (text !== "") await io.stderr(new TextEncoder().encode(text));
    }
    // The notes of a sandbox are those of its containers, too.
    const ofPod = requests[0]!.notes;
    for (const { notes: own, name: container, ...request } of chosen) {
      const { kind } = request;
      const { document, refusal } = finished(request, overrides);
      const noted = kind === "sandbox" ? own : [...ofPod, ...own];
      if (document !== undefined || refusal?.code === "kubelet-refusal") await notes.assumed(facts.assumed);
      if (document !== undefined) {
        await notes.print(noted, part.source);
      }
      const warned = document === undefined ? {} : await warn(document, overrides, io);
      subjects.push({
        name: kind === "sandbox" ? name : `${name}/${container}`,
        kind,
        release,
        ...(document === undefined ? {} : { document }),
        ...(refusal === undefined ? {} : { refusal: await inFile(refusal) }),
        notes: noted,
        warned,
      });
    }
  }
  const wanted = values.get("container");
  if (wanted !== undefined && !containers.has(wanted)) {
    throw usage(`No container ${shownName(wanted)} in the manifest`, `it has ${listed([...containers])}`);
  }
  return { isMade: true, subjects };
}
