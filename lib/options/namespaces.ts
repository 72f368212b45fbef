/**
 * Options over `linux.namespaces` and the id mappings.
 *
 * @module
 */

import { checkArgument, checkList, checkTexts, checkType } from "../argument.ts";
import { filter, set } from "../oci/record.ts";
import type { LinuxIDMapping, LinuxNamespace, LinuxNamespaceType, Option } from "../oci/spec.ts";
import { updateLinux } from "./linux.ts";
import { option } from "./option.ts";

const ID_MAPPING = { containerID: "integer", hostID: "integer", size: "integer" } as const;

/**
 * Removes every namespace of a type: the container uses the node's.
 *
 * Upstream: `customopts.WithoutNamespace`. Footprint: `/linux/namespaces`.
 *
 * @param type The namespace's type.
 * @returns The option; it changes nothing when there is none of the type.
 */
export function withoutNamespace(type: LinuxNamespaceType): Option {
  checkTexts(type);
  return updateLinux((linux) => {
    if (linux.namespaces === undefined) return linux;
    const namespaces = filter(linux.namespaces, (namespace) => namespace.type !== type);
    return namespaces === linux.namespaces ? linux : { ...linux, namespaces };
  });
}

/** A copy of a list with another element; the engine's own `with` takes several times as long. */
function withElement<T>(list: readonly T[], place: number, element: T): readonly T[] {
  // Engines are slow to slice a frozen list.
  const copy = [...list];
  copy[place] = element;
  return copy;
}

function pathOf({ path = "" }: LinuxNamespace): string {
  return path;
}

/**
 * Replaces the namespace of a type where it stands, or appends it.
 *
 * Upstream: `oci.WithLinuxNamespace`. Footprint: `/linux/namespaces`.
 *
 * @param namespace The namespace; an empty path is none.
 * @returns The option; it changes nothing when the first namespace of the type is the same.
 */
export function withLinuxNamespace(namespace: LinuxNamespace): Option {
  checkArgument(namespace, "namespace", { type: "string" });
  return withLinuxNamespaces([namespace]);
}

/** Does for each of some namespaces what {@linkcode withLinuxNamespace} does for one, with one copy of what is around them. */
function withLinuxNamespaces(added: readonly LinuxNamespace[]): Option {
  return updateLinux((linux) => {
    const before = linux.namespaces ?? [];
    const namespaces = added.reduce(replaced, before);
    return namespaces === before ? linux : { ...linux, namespaces };
  });
}

/** Namespaces with one more, which takes the place of the first of its type. */
function replaced(namespaces: readonly LinuxNamespace[], namespace: LinuxNamespace): readonly LinuxNamespace[] {
  const place = namespaces.findIndex(({ type }) => type === namespace.type);
  if (place < 0) return [...namespaces, namespace];
  return pathOf(namespaces[place]!) === pathOf(namespace) ? namespaces : withElement(namespaces, place, namespace);
}

/**
 * Adds a user namespace and appends to the id mappings.
 *
 * Upstream: `oci.WithUserNamespace`. Footprint: `/linux/namespaces`, `/linux/uidMappings`, `/linux/gidMappings`.
 *
 * @param uids Mappings of user ids.
 * @param gids Mappings of group ids.
 * @returns The option; it changes nothing when there is a user namespace and no mapping is given.
 */
export function withUserNamespace(uids: readonly LinuxIDMapping[], gids: readonly LinuxIDMapping[]): Option {
  checkList(uids, "list of ID mappings", ID_MAPPING);
  checkList(gids, "list of ID mappings", ID_MAPPING);
  return updateLinux((linux) => {
    const namespaces = linux.namespaces ?? [];
    let next = linux;
    if (!namespaces.some(({ type }) => type === "user")) {
      next = set(next, "namespaces", [...namespaces, { type: "user" }]);
    }
    if (uids.length > 0) next = set(next, "uidMappings", [...linux.uidMappings ?? [], ...uids]);
    if (gids.length > 0) next = set(next, "gidMappings", [...linux.gidMappings ?? [], ...gids]);
    return next;
  });
}

/**
 * Sets the path of the first namespace of a type.
 *
 * Upstream: `customopts.WithNamespacePath`. Footprint: `/linux/namespaces`.
 *
 * @param type The namespace's type.
 * @param path The namespace to join.
 * @returns The option; it changes nothing when there is none of the type or it has that path.
 */
export function withNamespacePath(type: LinuxNamespaceType, path: string): Option {
  checkTexts(type, path);
  return updateLinux((linux) => {
    const namespaces = linux.namespaces ?? [];
    const place = namespaces.findIndex((namespace) => namespace.type === type);
    if (place < 0 || pathOf(namespaces[place]!) === path) return linux;
    return { ...linux, namespaces: withElement(namespaces, place, { ...namespaces[place]!, path }) };
  });
}

/**
 * Sets the path of the first network namespace, if there is one.
 *
 * Upstream: `updateNetNamespacePath`, which RunPodSandbox calls once the namespace is made. Footprint: `/linux/namespaces`.
 *
 * @param path The path of the pod's network namespace.
 * @returns The option; it changes nothing when there is no network namespace or it has that path.
 */
export function updateNetNamespacePath(path: string): Option {
  return withNamespacePath("network", path);
}

/** The namespaces of a pod that its containers join. */
export interface PodNamespaces {
  /** The process of the pod's sandbox. */
  readonly sandboxPid: number;
  /** The process whose PID namespace is joined; `undefined` for one of the container's own. */
  readonly targetPid: number | undefined;
  /** The mappings of the pod's user namespace; `undefined` for none. */
  readonly userns: { readonly uids: readonly LinuxIDMapping[]; readonly gids: readonly LinuxIDMapping[] } | undefined;
}

/**
 * Joins the namespaces of a pod: network, IPC and UTS in any case, PID and user where they are shared.
 *
 * Upstream: `customopts.WithPodNamespaces`. Footprint: `/linux/namespaces`, `/linux/uidMappings`, `/linux/gidMappings`.
 *
 * @param pod The pod's namespaces.
 * @returns The option; it changes nothing when all of them are joined and there is no user namespace.
 */
export function withPodNamespaces(pod: PodNamespaces): Option {
  checkArgument(pod, "record of namespaces", { sandboxPid: "integer" });
  const { sandboxPid, targetPid, userns } = pod;
  checkType(targetPid ?? 0, "process ID", "integer");
  if (userns !== undefined) checkArgument(userns, "record of ID mappings", { uids: "list", gids: "list" });
  const joined = (type: LinuxNamespaceType, name: string, pid: number): LinuxNamespace => ({
    type,
    path: `/proc/${pid}/ns/${name}`,
  });
  const all = [
    joined("network", "net", sandboxPid),
    joined("ipc", "ipc", sandboxPid),
    joined("uts", "uts", sandboxPid),
  ];
  if (targetPid !== undefined) all.push(joined("pid", "pid", targetPid));
  if (userns === undefined) return withLinuxNamespaces(all);
  all.push(joined("user", "user", sandboxPid));
  const [join, withUser] = [withLinuxNamespaces(all), withUserNamespace(userns.uids, userns.gids)];
  return option((spec) => withUser(join(spec)));
}
