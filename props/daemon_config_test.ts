/**
 * Laws of `config.toml`: how containerd merges its files, and what has no effect.
 *
 * Upstream: `LoadConfig` in https://github.com/containerd/containerd/blob/v2.1.9/cmd/containerd/server/config/config.go.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { behaviorsOf } from "../lib/containerd/behaviors.ts";
import { decodeDaemonConfig } from "../lib/containerd/config.ts";
import { KEY_TABLES } from "../lib/containerd/config_keys.ts";
import { mergeDaemonConfig } from "../lib/containerd/config_merge.ts";
import { keysOf } from "../lib/containerd/config_read.ts";
import { daemonConfigWarnings } from "../lib/containerd/config_warnings.ts";
import { parseRelease } from "../lib/containerd/release.ts";
import { CriSpecError } from "../lib/error.ts";
import { daemonConfig } from "./arbitraries/daemon_config.ts";
import { release } from "./arbitraries/release.ts";
import { law } from "./law.ts";

type Tree = Readonly<Record<string, unknown>>;

const ROOT = { path: "/etc/containerd/config.toml", ofNode: false } as const;

/** What a release makes of files by name, the first of them the daemon's; or its refusal. */
function answer(version: string, files: Readonly<Record<string, Tree>>): unknown {
  const behaviors = behaviorsOf(parseRelease(version));
  const read = ({ path }: { readonly path: string }): Tree => files[path.slice(path.lastIndexOf("/") + 1)]!;
  try {
    const { tree } = mergeDaemonConfig(ROOT, { read, glob: () => [] }, behaviors);
    const { setting: _, runtimes, ...config } = decodeDaemonConfig(tree, behaviors);
    return { ...config, runtimes: [...runtimes].map(([name, one]) => [name, { ...one, path: "" }]) };
  } catch (error) {
    if (error instanceof CriSpecError) return error.code;
    throw error;
  }
}

/** What a release makes of one tree; or its refusal. */
function alone(version: string, tree: Tree): unknown {
  try {
    const { setting: _, runtimes, ...config } = decodeDaemonConfig(tree, behaviorsOf(parseRelease(version)));
    return { ...config, runtimes: [...runtimes].map(([name, one]) => [name, { ...one, path: "" }]) };
  } catch (error) {
    if (error instanceof CriSpecError) return error.code;
    throw error;
  }
}

const FILES = fc.tuple(release(), daemonConfig({ mode: "hostile", versions: "any" }));

law("a file that imports nothing is read as it is", FILES, ([version, tree]) => {
  const { version: number, plugins } = tree;
  const file = { version: number, plugins };
  assertEquals(answer(version, { "config.toml": file }), alone(version, file));
});

law(
  "a file that imports itself, or an empty file of its version, is read as it is",
  FILES,
  ([version, { version: number, plugins }]) => {
    const file = { version: number, plugins };
    const files = {
      "config.toml": { ...file, imports: ["config.toml", "empty.toml"] },
      "empty.toml": { version: number },
    };
    assertEquals(answer(version, files), alone(version, file));
  },
);

law("an imported copy changes nothing", FILES, ([version, { version: number, plugins }]) => {
  const file = { version: number, plugins };
  const files = { "config.toml": { ...file, imports: ["copy.toml"] }, "copy.toml": file };
  assertEquals(answer(version, files), alone(version, file));
});

/** A value of a Go type. */
function zero(type: string): unknown {
  if (type === "string") return "";
  if (type === "int") return 0;
  if (type === "bool") return false;
  return type.startsWith("[]") ? [] : {};
}

law("a release reports every key of another release's section, and none of its own", release(), (version) => {
  const behaviors = behaviorsOf(parseRelease(version));
  const [id, table] = behaviors.has("config-v3")
    ? ["io.containerd.cri.v1.runtime", "RuntimeConfig"]
    : ["io.containerd.grpc.v1.cri", "PluginConfig"];
  const own = keysOf(table, behaviors);
  const keys = Object.keys(KEY_TABLES[table]!);
  const section = Object.fromEntries(keys.map((key) => [key, zero(KEY_TABLES[table]![key]![0])]));
  const tree = { version: behaviors.has("config-v3") ? 3 : 2, plugins: { [id]: section } };
  const reported = daemonConfigWarnings(tree, version).map(({ path }) => path.slice(path.lastIndexOf("/") + 1));
  assertEquals(reported, keys.filter((key) => !own.includes(key)));
});
