/**
 * crictl's files as request documents.
 *
 * @module
 */

import type { ParsedDocument } from "../../cli/document.ts";
import { containerOf, crictlContainer, crictlPod } from "../../cli/manifest/crictl_request.ts";
import { withPreset } from "../../cli/manifest/preset.ts";
import type { Source } from "../../cli/source.ts";
import { CriSpecError } from "../../error.ts";
import type { RequestDocument } from "../../request/document.ts";
import { type Around, type Asked, INTO_IMAGES, type Made, releaseOf } from "./asked.ts";
import { containerName } from "./names.ts";
import { problemsOf, warningAt } from "./problems.ts";
import type { Problem } from "./types.ts";

/**
 * Makes the requests of crictl's files: of the sandbox and, where its config is given, of the container.
 *
 * @param part The pod's config.
 * @param source Its text.
 * @param around What the other texts say.
 * @returns The requests, and what crictl drops.
 * @throws {CriSpecError} What cannot be read.
 */
export async function askedOfCrictl({ value }: ParsedDocument, source: Source, around: Around): Promise<Made> {
  const { texts, preset } = around;
  const { container, images = {}, files, daemon } = texts;
  const notes: string[] = [];
  const problems: Problem[] = [];
  const own = texts.sources.filter(({ file }) => file === "container");
  const inFile = own.map((one): Source => ({ ...one, prefix: "" }));
  const config = crictlPod(value);
  for (const { message, path } of config.dropped) problems.push(await warningAt(message, path, [source]));
  for (const { message } of config.added) notes.push(message);
  const release = releaseOf(around, undefined, notes);
  const tree = daemon ?? preset?.preset.daemon;
  const sandbox: RequestDocument = {
    release,
    config: config.config,
    ...(tree === undefined ? {} : { daemon: tree }),
    ...(files === undefined ? {} : { hostFiles: files }),
  };
  const asked: Asked[] = [{
    subject: { name: "", kind: "sandbox" },
    document: withPreset(sandbox, around),
  }];
  if (container !== undefined) {
    try {
      const read = crictlContainer(container);
      for (const { message, path } of read.dropped) problems.push(await warningAt(message, path, inFile));
      for (const { message } of read.added) notes.push(message);
      const made = containerOf(
        read.config,
        images,
        { hintFor: () => INTO_IMAGES },
      );
      for (const { message } of made.assumed) notes.push(message);
      const document = withPreset({ ...sandbox, container: made.container }, around);
      asked.push({ subject: { name: containerName(made.container), kind: "container" }, document });
    } catch (error) {
      const isOfFile = error instanceof CriSpecError && error.path === "";
      problems.push(...await problemsOf(error, isOfFile ? inFile : own));
    }
  }
  const sources = [{ ...source, prefix: "/config" }, ...texts.sources];
  return { kind: "crictl", asked, notes, problems, sources };
}
