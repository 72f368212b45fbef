/**
 * `cri-spec bundle`: a folder that an OCI runtime runs.
 *
 * @module
 */

import {
  checkFree,
  folderRootfs,
  imageLayout,
  makeBundle,
  placeOf,
  planBundle,
  type Rootfs,
} from "../../bundle/bundle.ts";
import { answerDocument } from "../../sandbox/spec.ts";
import type { RequestDocument } from "../../sandbox/request.ts";
import { type Flags, type Given, readArgs, usage } from "../args.ts";
import { DONE } from "../exit_code.ts";
import type { Io } from "../io.ts";
import { renderBundle } from "../render/bundle.ts";
import { readRequest } from "../request.ts";

const FLAGS: Flags = {
  "rootfs": { type: "string" },
  "oci-layout": { type: "string" },
  "out": { type: "string" },
  "netns": { type: "string" },
  "release": { type: "string" },
  "daemon": { type: "string" },
  "dry-run": { type: "boolean" },
};

/** The command's help. */
export const BUNDLE_HELP: string =
  `Make an OCI bundle of a pod sandbox: the daemon's config.json and all that it names, for runc run.

Examples (as root):
  deno task bundle pod.json --rootfs pause/ --out /var/tmp/web
  runc run --bundle /var/tmp/web web
  deno task cleanup /var/tmp/web

Usage: cri-spec bundle REQUEST|- --rootfs DIR|--oci-layout DIR --out DIR [--netns new|PATH] [--dry-run]
                       [--release R] [--daemon CONFIG.TOML]

The request is the document of cri-spec spec. OUT must not exist; cri-spec cleanup OUT takes it back.
config.json has the bytes of a daemon whose folders are in OUT:
  daemon.root   becomes OUT/root, so resolv.conf is OUT/root/io.containerd.grpc.v1.cri/sandboxes/ID/resolv.conf
  daemon.state  becomes OUT/state, so /dev/shm is OUT/state/io.containerd.grpc.v1.cri/sandboxes/ID/shm
  netnsPath     becomes OUT/netns/NAME, NAME being the request's own
All other paths are those of the request. The root file system is copied to OUT/rootfs, never changed where
it is; for a pod with a user namespace the copy's owners are the pod's. Users are looked up in it, so the
request's rootfs is not used.

Flags:
  --rootfs DIR       the root file system is a folder
  --oci-layout DIR   root file system and image config come from an OCI image layout, for host.arch
  --out DIR          the bundle's folder
  --netns new        a new, empty network namespace, kept in OUT, where the pod has its own; the default
  --netns PATH       one that is there
  --dry-run          print what would be done, and do nothing
  --release R        the containerd release, in place of the document's
  --daemon F         the daemon's config.toml, in place of the document's daemon
  -h, --help         this text

A step that fails is told, all steps before it are undone.

Exit code: 0 done, 1 the daemon refuses the request, 2 it cannot be done, 70 a bug.
`;

interface Source {
  readonly rootfs: Rootfs;
  readonly image?: unknown;
}

async function sourceOf({ values }: Given, document: RequestDocument): Promise<Source> {
  const [folder, layout] = [values.get("rootfs"), values.get("oci-layout")];
  if ((folder === undefined) === (layout === undefined)) {
    throw usage("One of --rootfs and --oci-layout is needed", "see cri-spec bundle --help");
  }
  if (folder !== undefined) return { rootfs: await folderRootfs(folder) };
  const { config, rootfs } = await imageLayout(layout!, answerDocument(document, ({ host }) => host.arch));
  return { rootfs, image: config };
}

/**
 * Runs `cri-spec bundle`.
 *
 * @param args The arguments behind the command's name.
 * @param io Streams and files.
 * @returns The exit code.
 * @throws {CriSpecError} What cannot be read, is refused or is not modelled, and what the machine refuses; nothing stays then.
 */
export async function bundleCommand(args: readonly string[], io: Io): Promise<number> {
  const given = readArgs(args, FLAGS, "cri-spec bundle");
  const write = (text: string): Promise<void> => io.stdout(new TextEncoder().encode(text));
  if (given.set.has("help")) {
    await write(BUNDLE_HELP);
    return DONE;
  }
  const document = await readRequest(given, "name one at a time", io);
  const out = given.values.get("out");
  if (out === undefined || out === "") throw usage("No folder is given for the bundle", "name one with --out");
  const netns = given.values.get("netns") ?? "new";
  const place = await placeOf(out);
  await checkFree(place);
  const source = await sourceOf(given, document);
  const actions = await planBundle(document, { place, ...source, ...(netns === "new" ? {} : { netns }) });
  if (given.set.has("dry-run")) await write(renderBundle(actions));
  else await makeBundle(place, actions);
  return DONE;
}
