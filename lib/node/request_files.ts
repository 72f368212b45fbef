/**
 * The files and mounts of a node that decide one container's spec.
 *
 * @module
 */

import { isRecord, type UnknownRecord } from "../decode.ts";
import { APPARMOR_PROFILES, type MountPointPropagation } from "../request/host.ts";
import type { FileEntry } from "../request/file_tree.ts";
import { type MountInfo, mountsBefore } from "./mount_info.ts";
import { type Looks, NodeFiles } from "./node_files.ts";

/** Files and mounts, as a request document has them. */
export interface RequestFiles {
  /** The member `hostFiles`. */
  readonly hostFiles: Readonly<Record<string, FileEntry>>;
  /** The host's fact `mounts`. */
  readonly mounts: Readonly<Record<string, MountPointPropagation>>;
}

/** The value at a path of keys. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let here = value;
  for (const key of keys) here = isRecord(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  return here;
}

/** The list at a path of keys; empty for none. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const list = at(value, ...keys);
  return Array.isArray(list) ? list : [];
}

/** The text at a path of keys; empty for none. */
export function textAt(value: unknown, ...keys: readonly string[]): string {
  const text = at(value, ...keys);
  return typeof text === "string" ? text : "";
}

/**
 * The seccomp profiles on the node that a config of a pod or a container names.
 *
 * @param config The config.
 * @returns Absolute paths.
 */
export function profilesIn(config: unknown): readonly string[] {
  const context = at(config, "linux", "security_context");
  const named = [textAt(context, "seccomp", "localhost_ref"), textAt(context, "seccomp_profile_path")];
  return named.map((text) => text.replace(/^localhost\//, "")).filter((path) => path.startsWith("/"));
}

/** Whether the list of loaded AppArmor profiles decides: the config names a profile of the node, or nothing can load containerd's own. */
async function readsProfiles(looks: Looks, config: unknown): Promise<boolean> {
  if (await looks.at(APPARMOR_PROFILES) === undefined) return false;
  const context = at(config, "linux", "security_context");
  const isNamed = textAt(context, "apparmor", "localhost_ref") !== "" ||
    textAt(context, "apparmor_profile").startsWith("localhost/");
  return isNamed || await looks.at("/sbin/apparmor_parser") === undefined;
}

/** Whether a container's config asks for devices of CDI. */
export function wantsCdi(config: unknown): boolean {
  return listAt(config, "CDI_devices").length > 0 ||
    Object.keys(recordAt(config, "annotations")).some((key) => key.startsWith("cdi.k8s.io/"));
}

/**
 * The files that a config.toml names: base specs, and directories of CDI.
 *
 * @param config The tree of the file, or a part of it.
 * @returns Their paths.
 */
export function configuredFiles(config: unknown): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (key === "base_runtime_spec" && typeof value === "string" && value !== "") found.push(value);
    if (key === "cdi_spec_dirs" && Array.isArray(value)) found.push(...value.filter((one) => typeof one === "string"));
    if (isRecord(value)) { for (const [name, inner] of Object.entries(value)) visit(inner, name); }
  };
  visit(config, "");
  return found;
}

/** What refers to files, in addition to the container's config. */
export interface FilesOptions {
  /** Files and directories whose texts matter, such as base specs and those of CDI. */
  readonly texts: readonly string[];
  /** Whether all devices of the node matter, although the config asks for none. */
  readonly hasDevices: boolean;
}

/**
 * Reads what files and mounts of the machine a container's config leads to.
 *
 * @param looks The machine's files, as the daemon sees them.
 * @param mounts The daemon's mounts.
 * @param config The container's config.
 * @param options What else leads to files.
 * @returns The files and mounts.
 */
export async function filesOf(
  looks: Looks,
  mounts: readonly MountInfo[],
  config: unknown,
  { texts, hasDevices }: FilesOptions,
): Promise<RequestFiles> {
  const files = new NodeFiles(looks);
  const paths = new Set<string>();
  const follow = async (path: unknown, withText = false): Promise<void> => {
    if (typeof path !== "string" || path === "") return;
    const absolute = path.startsWith("/") ? path : `/${path}`;
    const real = await files.follow(absolute, withText);
    if (!withText) paths.add(path).add(real);
  };
  const isPrivileged = at(config, "linux", "security_context", "privileged") === true;
  if (listAt(config, "devices").length > 0 || isPrivileged || hasDevices) await files.tree("/dev", false);
  for (const mount of listAt(config, "mounts")) await follow(at(mount, "host_path"));
  for (const device of listAt(config, "devices")) await follow(at(device, "host_path"));
  for (const path of profilesIn(config)) await follow(path, true);
  if (await readsProfiles(looks, config)) await follow(APPARMOR_PROFILES, true);
  for (const path of texts) {
    const real = await files.follow(path, true);
    await files.tree(real, true);
  }
  return { hostFiles: files.found, mounts: mountsBefore(mounts, [...paths]) };
}

/** The directory that the daemon made for one of an image's volumes. */
export interface MadeVolume {
  /** The volume's path in the container. */
  readonly path: string;
  /** The directory on the node. */
  readonly hostPath: string;
}

/**
 * The directories that the daemon made for an image's volumes.
 *
 * @param spec The container's spec, of JSON.
 * @returns The directories in the spec's order.
 */
export function volumesIn(spec: unknown): readonly MadeVolume[] {
  const made = listAt(spec, "mounts").filter((mount) =>
    /\/containers\/[0-9a-f]{64}\/volumes\/[0-9a-f]{64}$/.test(textAt(mount, "source"))
  );
  return made.map((mount) => ({ path: textAt(mount, "destination"), hostPath: textAt(mount, "source") }));
}

/** The record at a path of keys; empty for none. */
export function recordAt(value: unknown, ...keys: readonly string[]): UnknownRecord {
  const record = at(value, ...keys);
  return isRecord(record) ? record : {};
}
