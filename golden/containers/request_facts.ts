/**
 * What of a case's request leads to files of the machine, and what the answer tells of the daemon's own folders.
 *
 * @module
 */

import { isTree, type Tree, treeAt } from "../lab/tree.ts";
import type { ContainerCase } from "./case.ts";
import { mountsOf, NodeFiles } from "./facts.ts";
import type { ContainerAnswer } from "./shared_recordings.ts";

/** A container that is there beside the one that is asked for. */
export interface Other {
  /** Its id. */
  readonly id: string;
  /** The id of its pod. */
  readonly sandbox: string;
  /** Its process; 0 for none. */
  readonly pid: number;
}

/**
 * What files and mounts of the machine a config leads to.
 *
 * @param pid The daemon's process.
 * @param config The container's config.
 * @param daemon The daemon's configuration.
 * @returns The files and mounts, as a request document has them.
 */
export async function filesOf(
  pid: number,
  config: Tree,
  daemon: Tree,
): Promise<{ readonly hostFiles: Tree; readonly mounts: Tree }> {
  const files = new NodeFiles(pid);
  const paths = new Set<string>();
  const follow = async (path: unknown, withText = false): Promise<void> => {
    if (typeof path !== "string" || path === "") return;
    const absolute = path.startsWith("/") ? path : `/${path}`;
    const real = await files.follow(absolute, withText);
    if (!withText) paths.add(path).add(real);
  };
  const { length } = listAt(config, ["devices"]);
  const isPrivileged = treeAt(config, ["linux", "security_context", "privileged"]) === true;
  const configured = configuredFiles(daemon);
  if (length > 0 || isPrivileged || configured.length > 0) await files.tree("/dev", false);
  for (const mount of listAt(config, ["mounts"])) await follow(treeAt(mount, ["host_path"]));
  for (const device of listAt(config, ["devices"])) await follow(treeAt(device, ["host_path"]));
  for (const path of profilesIn(config)) await follow(path, true);
  for (const path of configured) {
    const real = await files.follow(path, true);
    await files.tree(real, true);
  }
  return { hostFiles: files.found as Tree, mounts: await mountsOf(pid, [...paths]) as Tree };
}

function listAt(tree: Tree, path: readonly string[]): readonly unknown[] {
  const list = treeAt(tree, path);
  return Array.isArray(list) ? list : [];
}

/** What the request's host tells of the other container. */
export function otherFacts({ other, pod }: ContainerCase, { id, sandbox, pid }: Other): Tree {
  const { state, name } = other!;
  if (name === undefined) return { containers: { [id]: { sandbox, state, pid: state === "running" ? pid : 0 } } };
  const metadata = treeAt(pod, ["metadata"]);
  const part = (key: string): string => String(treeAt(metadata, [key]) ?? "");
  return { containerNames: { [`${name}_${part("name")}_${part("namespace")}_${part("uid")}_0`]: id } };
}

/** The seccomp profiles on the machine that a config names. */
function profilesIn(config: Tree): readonly string[] {
  const context = treeAt(config, ["linux", "security_context"]);
  const named = [treeAt(context, ["seccomp", "localhost_ref"]), treeAt(context, ["seccomp_profile_path"])];
  const texts = named.filter((text): text is string => typeof text === "string");
  return texts.map((text) => text.replace(/^localhost\//, "")).filter((path) => path.startsWith("/"));
}

/** The files that a configuration names: base specs, and folders of CDI. */
function configuredFiles(config: Tree): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (key === "base_runtime_spec" && typeof value === "string") found.push(value);
    if (key === "cdi_spec_dirs" && Array.isArray(value)) found.push(...value);
    if (isTree(value)) { for (const [name, inner] of Object.entries(value)) visit(inner, name); }
  };
  visit(config, "");
  return found;
}

/** The folders that the daemon made for the image's volumes, in the spec's order. */
export function volumesIn(answer: ContainerAnswer): Tree {
  if (!("spec" in answer)) return {};
  const { mounts = [] } = JSON.parse(answer.spec) as {
    readonly mounts?: readonly { readonly destination: string; readonly source: string }[];
  };
  const made = mounts.filter(({ source }) => /\/containers\/[0-9a-f]{64}\/volumes\/[0-9a-f]{64}$/.test(source));
  if (made.length === 0) return {};
  return { imageVolumes: made.map(({ destination, source }) => ({ path: destination, hostPath: source })) };
}
