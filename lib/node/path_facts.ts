/**
 * What is at the paths that a spec names, on this machine and in the root filesystem.
 *
 * @module
 */

import { join } from "../go/path.ts";
import type { PathFact, RootfsFact } from "../lint/host.ts";
import type { Spec } from "../oci/spec.ts";

/** The kernel's names of namespaces, and runtime-spec's. */
const NAMESPACES: Readonly<Record<string, string>> = { net: "network", mnt: "mount" };

function kindOf(info: Deno.FileInfo): PathFact["kind"] {
  if (info.isDirectory) return "directory";
  if (info.isSocket === true) return "socket";
  if (!info.isFile) return "other";
  return ((info.mode ?? 0) & 0o111) === 0 ? "file" : "executable";
}

interface MountInfo {
  readonly point: string;
  readonly root: string;
  readonly options: readonly string[];
}

async function mountInfo(): Promise<readonly MountInfo[]> {
  const text = await Deno.readTextFile("/proc/self/mountinfo");
  const unescape = (word: string): string =>
    word.replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
  return text.trim().split("\n").map((line) => {
    const [, , , root = "", point = "", options = ""] = line.split(" ");
    return { point: unescape(point), root: unescape(root), options: options.split(",") };
  });
}

/** The mount that a path is on: the last one of the longest mount point. */
function mountOf(path: string, mounts: readonly MountInfo[]): MountInfo | undefined {
  const on = mounts.filter(({ point }) => point === "/" || path === point || path.startsWith(`${point}/`));
  return on.reduce<MountInfo | undefined>(
    (best, one) => best === undefined || one.point.length >= best.point.length ? one : best,
    undefined,
  );
}

/** Which namespace a file is: that of a process below /proc, or one that is mounted. */
async function namespaceAt(path: string, mount: MountInfo | undefined): Promise<string> {
  const link = await Deno.readLink(path).catch(() => mount?.point === path ? mount.root : "");
  const name = /^(\w+):\[\d+\]$/.exec(link)?.[1];
  if (name === undefined) return "none";
  return Object.hasOwn(NAMESPACES, name) ? NAMESPACES[name]! : name;
}

async function isOwn(info: Deno.FileInfo, type: string): Promise<boolean> {
  const name = Object.keys(NAMESPACES).find((key) => NAMESPACES[key] === type) ?? type;
  const own = await Deno.stat(`/proc/self/ns/${name}`).catch(() => undefined);
  return own !== undefined && own.dev === info.dev && own.ino === info.ino;
}

const LOCKED: readonly string[] = ["ro", "nosuid", "nodev", "noexec", "noatime"];

async function pathFact(path: string, isNamespace: boolean, mounts: readonly MountInfo[]): Promise<PathFact> {
  let info: Deno.FileInfo;
  try {
    info = await Deno.stat(path);
  } catch {
    return { kind: "absent", viaLink: false, flags: [], ...(isNamespace ? { own: false } : {}) };
  }
  const real = await Deno.realPath(path).catch(() => path);
  const mount = mountOf(real, mounts);
  const flags = LOCKED.filter((flag) => mount?.options.includes(flag) === true);
  const fact = { kind: kindOf(info), viaLink: real !== join(path, ""), flags };
  if (!isNamespace) return fact;
  const namespace = await namespaceAt(path, mount);
  return { ...fact, namespace, own: namespace !== "none" && await isOwn(info, namespace) };
}

/**
 * Tells what is at the paths of the host that a spec names.
 *
 * @param spec The spec.
 * @returns A fact for each absolute path.
 */
export async function pathFacts(spec: Spec): Promise<Readonly<Record<string, PathFact>>> {
  const namespaces = (spec.linux?.namespaces ?? []).map(({ path = "" }) => path);
  const hooks = Object.values(spec.hooks ?? {}).flat().map(({ path }: { readonly path: string }) => path);
  const sources = (spec.mounts ?? []).map(({ source = "" }) => source);
  const others = [...hooks, ...sources, spec.root?.path ?? "", spec.linux?.seccomp?.listenerPath ?? ""];
  const mounts = await mountInfo();
  const paths = [...new Set([...namespaces, ...others])].filter((path) => path.startsWith("/"));
  const facts = paths.map(async (path) => [path, await pathFact(path, namespaces.includes(path), mounts)] as const);
  return Object.fromEntries(await Promise.all(facts));
}

/** How many links are followed. */
const MOST_LINKS = 40;

/** The host's path of a path in the root filesystem, links resolved below its root; `undefined` where it ends. */
async function below(root: string, path: string): Promise<string | undefined> {
  const pending = path.split("/").filter((step) => step !== "");
  let [here, links] = ["", 0];
  for (let step = pending.shift(); step !== undefined; step = pending.shift()) {
    if (step === ".") continue;
    if (step === "..") {
      here = here.slice(0, Math.max(here.lastIndexOf("/"), 0));
      continue;
    }
    const info = await Deno.lstat(`${root}${here}/${step}`).catch(() => undefined);
    if (info === undefined) return undefined;
    if (!info.isSymlink) {
      here = `${here}/${step}`;
      continue;
    }
    if (++links > MOST_LINKS) return undefined;
    const target = await Deno.readLink(`${root}${here}/${step}`);
    if (target.startsWith("/")) here = "";
    pending.unshift(...target.split("/").filter((part) => part !== ""));
  }
  return `${root}${here}`;
}

async function rootfsFact(root: string, path: string): Promise<RootfsFact> {
  const real = await below(root, path);
  const info = real === undefined ? undefined : await Deno.stat(real).catch(() => undefined);
  if (info === undefined) return "absent";
  if (info.isDirectory) return "directory";
  return ((info.mode ?? 0) & 0o001) === 0 ? "file" : "executable";
}

/**
 * Tells what is at the paths of the root filesystem that decide a spec.
 *
 * @param spec The spec.
 * @param root The root filesystem's folder.
 * @returns A fact for each.
 */
export async function rootfsFacts(spec: Spec, root: string): Promise<Readonly<Record<string, RootfsFact>>> {
  const [program = ""] = spec.process?.args ?? [];
  const folders = (spec.process?.env ?? []).filter((entry) => entry.startsWith("PATH=")).at(-1)?.slice(5).split(":") ??
    [];
  const programs = program.includes("/")
    ? [program]
    : folders.map((folder) => `${folder.replace(/\/+$/, "")}/${program}`);
  const parents = [...spec.linux?.maskedPaths ?? [], ...spec.linux?.readonlyPaths ?? []].map((path) =>
    path.replace(/\/[^/]*$/, "")
  );
  const destinations = (spec.mounts ?? []).map(({ destination }) => join("/", destination));
  const all = [...new Set([...programs, ...parents, ...destinations, spec.process?.cwd ?? ""])];
  const facts = all.filter((path) => path.startsWith("/")).map(async (path) =>
    [path, await rootfsFact(root, path)] as const
  );
  return Object.fromEntries(await Promise.all(facts));
}
