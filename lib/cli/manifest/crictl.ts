/**
 * The files that `crictl runp` and `crictl create` take.
 *
 * @module
 */

import { isRecord } from "../../decode.ts";
import { isMessage, type Message } from "../../cri/message.ts";
import { lowerCamel } from "../../cri/spelling.ts";
import { ContainerConfig, PodSandboxConfig } from "../../cri/table.ts";
import { CriSpecError } from "../../error.ts";
import { podOf } from "../../explain/pod.ts";
import { imageNamed } from "../../kubernetes/image.ts";
import type { TranslationNote } from "../../kubernetes/pod_facts.ts";
import { child, type Pointer, stepsOf } from "../../pointer.ts";
import type { RequestDocument } from "../../request/document.ts";
import { type Given, usage } from "../args.ts";
import { type ReadDocument, readDocument, type ReadPart } from "../document.ts";
import { kindOf, wrongDocument } from "../kind.ts";
import { type Overrides, warn } from "../request.ts";
import type { Run } from "../run.ts";
import { locate } from "../source.ts";
import { readImages } from "./image_file.ts";
import { Notes } from "./notes.ts";
import { checkDuplicates } from "./duplicate_keys.ts";
import type { SubjectChoice, Subjects } from "./subjects.ts";
import { daemonOf, withPreset } from "./preset.ts";

/** What crictl reads of a config: it knows CRI's own names of fields alone, and drops others without a word. */
function asCrictlReads(value: unknown, message: Message, path: Pointer, dropped: (path: Pointer) => void): unknown {
  if (!isRecord(value)) return value;
  const camel = new Map(Object.keys(message.fields).map((name) => [lowerCamel(name), name]));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const at = child(path, key);
      const field = Object.hasOwn(message.fields, key) ? message.fields[key]! : undefined;
      if (field === undefined && camel.has(key)) {
        dropped(at);
        return [];
      }
      if (field === undefined || !isMessage(field.type)) return [[key, item]];
      const { type } = field;
      const read = (one: unknown, index: number): unknown => asCrictlReads(one, type, child(at, index), dropped);
      return [[key, Array.isArray(item) ? item.map(read) : asCrictlReads(item, type, at, dropped)]];
    }),
  );
}

/** A config as crictl reads it; what it drops is on standard error. */
async function configOf({ value, source }: ReadDocument, message: Message, io: Run): Promise<unknown> {
  const notes: TranslationNote[] = [];
  const read = asCrictlReads(value, message, "", (path) => {
    notes.push({
      kind: "dropped",
      path,
      message: `crictl reads fields by CRI's own names, not ${stepsOf(path).at(-1)}`,
    });
  });
  await new Notes(io).print(notes, source);
  return read;
}

/** The flags that say something of a crictl file. */
const TAKEN: readonly string[] = ["container", "image", "host-file", "print-request", "placeholders"];

/** Refuses flags that are for manifests. */
function checkFlags({ values, lists, set }: Given): void {
  const flags = [...values.keys(), ...lists.keys(), ...set];
  const other = flags.find((flag) => ["pod", "kubernetes", "kubelet", "node", "objects", "all"].includes(flag));
  if (other !== undefined) {
    throw usage(
      `The flag --${other} applies only to manifests`,
      `flags for a crictl pod config: ${TAKEN.map((flag) => `--${flag}`).join(", ")}`,
    );
  }
}

async function readContainer(
  name: string,
  given: Given,
  io: Run,
): Promise<NonNullable<RequestDocument["container"]>> {
  const document = await readDocument(name, io);
  const { value, source } = document;
  const kind = kindOf(value);
  if (kind?.id !== "crictl-container") {
    const found = kind ??
      {
        id: "unknown",
        what: "a document of an unknown kind",
        use: "a container config has metadata, image and command",
      };
    throw await locate(wrongDocument(found, "crictl-container"), [source]);
  }
  io.sources.push({ ...source, prefix: "/container/config" });
  const config = await configOf(document, ContainerConfig, io);
  const image = isRecord(config) && isRecord(config.image) && typeof config.image.image === "string"
    ? config.image.image
    : "";
  const known = imageNamed(await readImages(given.lists.get("image") ?? [], "amd64", io), image);
  if (known === undefined) {
    throw new CriSpecError(
      "manifest-fact-missing",
      `Missing fact: the image "${image}", needed for the container's spec`,
      {
        path: "/container/config/image",
        hint: `pass it with --image ${image === "" ? "NAME" : image}=FILE`,
      },
    );
  }
  if (known.rootfs === undefined) {
    const message = `the image "${image}" has no /etc/passwd and no /etc/group`;
    await new Notes(io).print([{ kind: "assumed", path: "", message }], undefined);
  }
  return {
    config,
    image: known.config,
    ...(known.id === undefined ? {} : { imageId: known.id }),
    ...(known.rootfs === undefined ? {} : { rootfs: known.rootfs }),
  };
}

/**
 * Makes the request of crictl's files.
 *
 * @param pod The pod's config.
 * @param given The arguments; `--container` names the container's config.
 * @param overrides What `--release` and `--daemon` say.
 * @param choice What the command asks.
 * @param io Streams and files.
 * @returns One subject: the container where one is given, or else the sandbox.
 * @throws {CriSpecError} What cannot be used or read.
 */
export async function readCrictl(
  pod: ReadPart,
  given: Given,
  overrides: Overrides,
  choice: SubjectChoice,
  io: Run,
): Promise<Subjects> {
  checkFlags(given);
  await checkDuplicates(pod);
  const { preset } = overrides;
  const release = choice.release ?? overrides.release ?? preset?.preset.release;
  if (release === undefined) {
    throw new CriSpecError("missing-field", "No containerd release given for the pod config", {
      hint: "set it with --release",
    });
  }
  const daemon = daemonOf(overrides, release);
  io.sources.push({ ...pod.source, prefix: "/config" });
  const { readHostFiles } = await import("./facts.ts");
  const hostFiles = await readHostFiles(given.lists.get("host-file") ?? [], io);
  const name = given.values.get("container");
  const own: RequestDocument = {
    release,
    ...(overrides.assumeUpstream === true ? { assumeUpstream: true } : {}),
    config: await configOf(pod, PodSandboxConfig, io),
    ...(daemon === undefined ? {} : { daemon }),
    ...(Object.keys(hostFiles).length === 0 ? {} : { hostFiles }),
    ...(name === undefined ? {} : { container: await readContainer(name, given, io) }),
  };
  const document = withPreset(own, overrides);
  const warned = await warn(document, overrides, io);
  return {
    isMade: true,
    subjects: [{
      name: podOf(document).name,
      release,
      kind: name === undefined ? "sandbox" : "regular",
      document,
      notes: [],
      warned,
    }],
  };
}
