/**
 * `cri-spec bundle`: a directory that an OCI runtime can run.
 *
 * @module
 */

import {
  type BundleAction,
  checkFree,
  folderRootfs,
  imageLayout,
  makeBundle,
  placeOf,
  planBundle,
  type Rootfs,
} from "../../bundle/mod.ts";
import { answerContainer } from "../../container/spec.ts";
import { answerDocument } from "../../sandbox/spec.ts";
import { hasContainer, type RequestDocument } from "../../request/document.ts";
import { type Given, usage } from "../args.ts";
import { DONE } from "../exit_code.ts";
import { requirePermissions } from "../permissions.ts";
import type { Run } from "../run.ts";
import { renderBundle } from "../render/bundle.ts";
import { printable } from "../render/colour.ts";
import { answering, readSubjects } from "../manifest/subjects.ts";

interface Source {
  readonly rootfs: Rootfs;
  readonly image?: unknown;
}

/** Refuses a command line that names no root file system, or two. */
function checkSource({ values }: Given): void {
  const isNamed = [values.get("rootfs"), values.get("oci-layout")].filter((value) => value !== undefined).length === 1;
  if (!isNamed) throw usage("One of --rootfs and --oci-layout is required", "see cri-spec bundle --help");
}

async function sourceOf({ values }: Given, document: RequestDocument): Promise<Source> {
  const [directory, layout] = [values.get("rootfs"), values.get("oci-layout")];
  if (directory !== undefined) return { rootfs: await folderRootfs(directory) };
  const arch = hasContainer(document)
    ? answerContainer(document, ({ host }) => host.arch)
    : answerDocument(document, ({ host }) => host.arch);
  const { config, rootfs } = await imageLayout(layout!, arch);
  return { rootfs, image: config };
}

/** The process whose namespaces the container joins. */
function sandboxPidIn({ values }: Given): number | undefined {
  const text = values.get("sandbox-pid");
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,9}$/.test(text) && Number(text) < 2 ** 31) return Number(text);
  throw usage("Cannot use the value of --sandbox-pid: it is not a process ID", "pass the pid that runc state prints");
}

/** What the bundle lacks of the root file system. */
function notesOf(actions: readonly BundleAction[]): readonly string[] {
  return actions.flatMap((action) => action.kind === "rootfs" ? action.notes : []);
}

/**
 * Runs `cri-spec bundle`.
 *
 * @param given The arguments after the command's name.
 * @param io Streams and files.
 * @returns The exit code.
 * @throws {CriSpecError} What cannot be read, is refused or is not modelled, and what the machine refuses; nothing stays then.
 */
export async function bundleCommand(given: Given, io: Run): Promise<number> {
  const write = (text: string): Promise<void> => io.stdout(new TextEncoder().encode(text));
  const subjects = await readSubjects(given, { hint: "pass one file at a time", unchosen: "sandbox" }, io);
  const document = await answering(subjects.subjects[0]!, subjects, (document) => document);
  const out = given.values.get("out");
  if (out === undefined || out === "") throw usage("No directory given for the bundle", "set it with --out");
  const netns = given.values.get("netns") ?? "new";
  const place = await placeOf(out);
  await checkFree(place);
  checkSource(given);
  const sandboxPid = sandboxPidIn(given);
  requirePermissions("make a bundle", "bundle");
  const source = await sourceOf(given, document);
  // The image is the layout's, not the request's.
  if (source.image !== undefined) io.sources.push({ prefix: hasContainer(document) ? "/container/image" : "/image" });
  const actions = await planBundle(document, {
    place,
    ...source,
    ...(netns === "new" ? {} : { netns }),
    ...(sandboxPid === undefined ? {} : { sandboxPid }),
  });
  for (const note of notesOf(actions)) await io.stderr(new TextEncoder().encode(`${printable(`note: ${note}`)}\n`));
  if (given.set.has("dry-run")) await write(renderBundle(actions));
  else await makeBundle(place, actions);
  return DONE;
}
