/**
 * The files that `crictl runp` and `crictl create` take.
 *
 * @module
 */

import { CriSpecError } from "../../error.ts";
import { podOf } from "../../explain/pod.ts";
import type { RequestDocument } from "../../request/document.ts";
import { type Given, usage } from "../args.ts";
import { locating, readDocument, type ReadPart } from "../document.ts";
import { type Overrides, warn } from "../request.ts";
import type { Run } from "../run.ts";
import { containerOf, crictlContainer, crictlPod, type MadeContainer } from "./crictl_request.ts";
import { checkDuplicates } from "./duplicate_keys.ts";
import { readImages } from "./image_file.ts";
import { Notes } from "./notes.ts";
import { daemonOf, withPreset } from "./preset.ts";
import type { SubjectChoice, Subjects } from "./subjects.ts";

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
  if (lists.has("image") && !values.has("container")) {
    throw usage("The flag --image needs a container", "pass the container's config with --container FILE");
  }
}

async function readContainer(
  name: string,
  given: Given,
  placeholders: boolean,
  io: Run,
): Promise<MadeContainer["container"]> {
  const { value, source } = await readDocument(name, io);
  const { config, dropped, added } = await locating([source], () => crictlContainer(value));
  io.sources.push({ ...source, prefix: "/container/config" });
  await new Notes(io).print([...dropped, ...added], source);
  const images = await readImages(given.lists.get("image") ?? [], "amd64", io);
  const hintFor = (image: string): string => `pass it with --image ${image === "" ? "NAME" : image}=FILE`;
  const made = containerOf(config, images, { hintFor, placeholders });
  await new Notes(io).print(made.assumed, undefined);
  return made.container;
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
  const placeholders = choice.placeholders ?? given.set.has("placeholders");
  const { config, dropped, added } = await locating([pod.source], () => crictlPod(pod.value));
  await new Notes(io).print([...dropped, ...added], pod.source);
  const own: RequestDocument = {
    release,
    ...(overrides.assumeUpstream === true ? { assumeUpstream: true } : {}),
    config,
    ...(daemon === undefined ? {} : { daemon }),
    ...(Object.keys(hostFiles).length === 0 ? {} : { hostFiles }),
    ...(name === undefined ? {} : { container: await readContainer(name, given, placeholders, io) }),
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
