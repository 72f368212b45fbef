/**
 * Whether a file is the output of `containerd config dump`, up to 1.7: that lists as imports the files that it was made of.
 *
 * @module
 */

import { isRecord, type UnknownRecord } from "../decode.ts";
import { isPattern } from "../containerd/config_merge.ts";
import { clean } from "../go/path.ts";

/** The top level of every dump; files that people write have few of them. */
const KEYS = "disabled_plugins required_plugins oom_score root state temp version cgroup debug grpc metrics plugins " +
  "stream_processors timeouts ttrpc";

/** How many sections a dump has at least: one for each plugin with settings. */
const LEAST_SECTIONS = 12;

/**
 * Whether a tree was printed by `containerd config dump`, and is not the file that a daemon reads.
 *
 * @param tree The tree.
 * @param path The path that the file was opened by.
 * @returns Whether it has everything that a dump has, and lists a `config.toml` that it is not itself.
 */
export function isConfigDump(tree: UnknownRecord, path: string): boolean {
  const { plugins, imports } = tree;
  if (!KEYS.split(" ").every((key) => Object.hasOwn(tree, key))) return false;
  if (!isRecord(plugins) || Object.keys(plugins).length < LEAST_SECTIONS || !Array.isArray(imports)) return false;
  const files = imports.filter((item) => typeof item === "string");
  if (files.length !== imports.length || files.some((file) => !file.startsWith("/") || isPattern(file))) return false;
  return files.some((file) => file.endsWith("/config.toml")) && !files.some((file) => clean(file) === path);
}
