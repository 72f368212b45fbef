/**
 * Plans the bundle of an app container: the files of its sandbox and its own, the image's files in its volumes, and namespaces in the
 * place of those of the sandbox's process.
 *
 * @module
 */

import { containerFiles } from "../container/files.ts";
import type { ContainerRequest } from "../container/request.ts";
import { answerContainer } from "../container/spec.ts";
import { CONTAINER } from "../container/subject.ts";
import { isRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { encodeSpec } from "../oci/encode.ts";
import type { LinuxNamespace, Spec } from "../oci/spec.ts";
import type { FileAction, RequireAction, SandboxFileAction } from "../plan/file_action.ts";
import { specFor } from "../plan/subject.ts";
import type { Pointer } from "../pointer.ts";
import type { RequestDocument } from "../request/document.ts";
import { sandboxFiles } from "../sandbox/files.ts";
import { specOf } from "../sandbox/spec.ts";
import type { BundleAction, Ids, NamespacesAction, NamespaceType } from "./action.ts";
import { type BundleOptions, daemonIn, groupActions, newDirectory, requireNamespace } from "./parts.ts";
import { checkPaths } from "./place.ts";
import { userFiles } from "./rootfs.ts";

const MOUNTS: Pointer = "/container/config/mounts";

function refuseContainer(message: string, path: Pointer, hint: string): never {
  throw new CriSpecError("bundle-container", `Cannot make a bundle of this container: ${message}`, { path, hint });
}

/** The paths of the image's volumes. */
function volumesOf(image: unknown): readonly string[] {
  return isRecord(image) && isRecord(image["Volumes"]) ? Object.keys(image["Volumes"]) : [];
}

/** The request with the daemon's directories in the bundle, and the root file system's files. */
async function documentOf(document: RequestDocument, options: BundleOptions): Promise<RequestDocument> {
  const { place: { out }, rootfs, image, sandboxPid } = options;
  const container: unknown = document.container;
  if (!isRecord(container)) return document;
  const host = sandboxPid === undefined
    ? {}
    : { host: { ...isRecord(document.host) ? document.host : {}, sandboxPid } };
  return {
    ...document,
    ...host,
    daemon: daemonIn(document, out),
    container: {
      ...container,
      rootfs: await userFiles(rootfs, volumesOf(image ?? container["image"])),
      ...(image === undefined ? {} : { image }),
    },
  } as RequestDocument;
}

/** What the daemon makes for the sandbox and for the container that a runtime needs, as far as it is in the bundle. */
function fileActions(files: readonly FileAction[], out: string): readonly BundleAction[] {
  const copied = new Set(files.filter(({ kind }) => kind === "copy-tree").map(({ path }) => path));
  return files.flatMap((action): readonly BundleAction[] => {
    switch (action.kind) {
      case "directory":
        // The pipes and the log are the daemon's; directories elsewhere must exist.
        return action.when === "start" || action.when === "before-container" || copied.has(action.path) ||
            !action.path.startsWith(`${out}/`)
          ? []
          : [action];
      case "copy-tree":
        return [{ kind: "copy-directory", path: action.path, source: `${out}/rootfs${action.source}` }];
      case "snapshot": {
        const hint = "mount the image yourself, and set host_path to its directory";
        return refuseContainer("it mounts an image, which only the daemon does", MOUNTS, hint);
      }
      default:
        return [];
    }
  });
}

/** The sources of mounts that are not in the bundle; they must exist. */
function sourceActions({ mounts = [] }: Spec, out: string): readonly RequireAction[] {
  const sources = mounts.filter(({ type }) => type === "bind").map(({ source = "" }) => source);
  return [...new Set(sources)].filter((source) => !source.startsWith(`${out}/`)).map((path): RequireAction => ({
    kind: "require",
    when: "after-container",
    path,
    message: `Cannot find the source ${JSON.stringify(path)} of a mount, where the daemon would create a directory`,
    failure: "",
    reason: { kind: "input", input: MOUNTS, text: "the source of a mount" },
  }));
}

/** A container's namespaces in its bundle. */
interface Namespaces {
  readonly list: readonly LinuxNamespace[];
  readonly names: NamespacesAction["names"];
  readonly required: readonly RequireAction[];
}

const PERSISTENT: readonly string[] = ["user", "network", "ipc", "uts"] satisfies readonly NamespaceType[];

/**
 * Replaces the namespaces of a sandbox's process by those of the bundle, and omits those that the sandbox shares with its
 * node.
 */
function namespacesOf(
  spec: Spec,
  sandbox: Spec,
  request: ContainerRequest,
  options: BundleOptions,
): Namespaces {
  const { place: { out }, sandboxPid } = options;
  const ofSandbox = `/proc/${request.host.sandboxPid}/ns/`;
  const own = new Set<string>(sandbox.linux?.namespaces?.map(({ type }) => type));
  const names: { type: NamespaceType; path: string }[] = [];
  const required: RequireAction[] = [];
  const list = (spec.linux?.namespaces ?? []).flatMap((namespace): readonly LinuxNamespace[] => {
    const { type, path = "" } = namespace;
    if (path === "") return [namespace];
    if (sandboxPid !== undefined || !path.startsWith(ofSandbox)) {
      required.push(requireNamespace(type, path, "/host/sandboxPid"));
      return [namespace];
    }
    // The runtime's own is used where a spec has none.
    if (!own.has(type)) return [];
    if (!PERSISTENT.includes(type)) {
      return refuseContainer(
        `it shares the ${type} namespace of its pod, which needs a running process`,
        "/container/config/linux/security_context/namespace_options/pid",
        "start a bundle of the sandbox and pass its process with --sandbox-pid, or set the mode CONTAINER",
      );
    }
    const name = `${out}/namespaces/${type}`;
    names.push({ type: type as NamespaceType, path: name });
    return [{ ...namespace, path: name }];
  });
  return { list, names, required };
}

function checkVolumes(files: readonly FileAction[], ids: Ids): void {
  if (ids.uids.length === 0 || !files.some(({ kind }) => kind === "copy-tree")) return;
  const hint = "remove the volume from the image's config, or the user namespace";
  refuseContainer(
    "the owners of the files in its volumes depend on the node's snapshotter",
    "/container/image/Volumes",
    hint,
  );
}

/**
 * Plans the bundle of an app container.
 *
 * @param document The request.
 * @param options Where, and from what.
 * @returns What to do, in order.
 * @throws {CriSpecError} What `containerSpec` and `sandboxSpec` throw; `bundle-container`; `bundle-target`, `rootfs-entry`, `too-large`.
 */
export async function planContainerBundle(
  document: RequestDocument,
  options: BundleOptions,
): Promise<readonly BundleAction[]> {
  const { place, rootfs, netns } = options;
  const { out } = place;
  if (netns !== undefined) {
    const hint = "pass a process of the sandbox with --sandbox-pid";
    throw new CriSpecError("usage", "Cannot use --netns for a container: it joins all namespaces of its sandbox", {
      hint,
    });
  }
  const moved = await documentOf(document, options);
  const plan = answerContainer(moved, (request) => {
    const spec = specFor(CONTAINER, request);
    const { container: _, ...pod } = request;
    const sandbox = specOf(pod);
    const files = containerFiles(request);
    const ids: Ids = { uids: spec.linux?.uidMappings ?? [], gids: spec.linux?.gidMappings ?? [] };
    checkVolumes(files, ids);
    const { list, names, required } = namespacesOf(spec, sandbox, request, options);
    const ofContainer = fileActions(files, out);
    const ofSandbox: readonly SandboxFileAction[] = sandboxFiles(pod);
    const hostname = names.some(({ type }) => type === "uts") ? sandbox.hostname : undefined;
    const [first] = names;
    const bundled: Spec = { ...spec, linux: { ...spec.linux, namespaces: list } };
    return (notes: readonly string[]): readonly BundleAction[] => [
      ...ofSandbox,
      ...ofContainer.filter(({ kind }) => kind === "directory"),
      { kind: "rootfs", path: `${out}/rootfs`, rootfs, notes, ...ids },
      ...ofContainer.filter(({ kind }) => kind !== "directory"),
      ...required,
      ...sourceActions(spec, out),
      ...first === undefined ? [] : [
        newDirectory(`${out}/namespaces`, 0o755, "mount points of namespaces"),
        { kind: "namespaces", path: first.path, names, ...ids, ...hostname === undefined ? {} : { hostname } } as const,
      ],
      { kind: "write", path: `${out}/config.json`, mode: 0o644, bytes: encodeSpec(bundled) },
      ...groupActions(ids, out),
    ];
  });
  checkPaths(place, plan([]));
  return plan(await rootfs.survey(place.parent));
}
