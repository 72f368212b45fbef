/**
 * What is at the paths that a spec names, on this machine and in the root filesystem.
 *
 * @module
 */

import { dir, join } from "../go/path.ts";
import { trimSlashes } from "../go/trim.ts";
import type { FileFact, PathFact, RootfsFact, Unreachable } from "../lint/host.ts";
import type { Spec } from "../oci/spec.ts";
import { errorCode } from "./failure.ts";
import { fileFact } from "./file_facts.ts";
import { type MountInfo, mountsIn } from "./mount_info.ts";

/** The kernel's names of namespaces, and runtime-spec's. */
const NAMESPACES: Readonly<Record<string, string>> = { net: "network", mnt: "mount" };

function kindOf(info: Deno.FileInfo): PathFact["kind"] {
  if (info.isDirectory) return "directory";
  if (info.isSocket === true) return "socket";
  if (!info.isFile) return "other";
  return ((info.mode ?? 0) & 0o111) === 0 ? "file" : "executable";
}

async function mountInfo(): Promise<readonly MountInfo[]> {
  return mountsIn(await Deno.readTextFile("/proc/self/mountinfo"));
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

/** What the kernel says of a path that leads nowhere. */
const NOWHERE: readonly (readonly [code: string, kind: Unreachable])[] = [
  ["ENOTDIR", "below-file"],
  ["ELOOP", "link-loop"],
  ["ENAMETOOLONG", "too-long"],
];

function unreachable(error: unknown): Unreachable {
  const code = errorCode(error);
  return NOWHERE.find(([own]) => own === code)?.[1] ?? "absent";
}

/** Options that a user namespace cannot change. */
const LOCKED: readonly string[] = ["ro", "nosuid", "nodev", "noexec", "nodiratime", "noatime", "relatime"];

/** Those of a mount. The kernel prints nothing for access times that are always kept. */
function lockedOptions({ options }: MountInfo): readonly string[] {
  const found = LOCKED.filter((option) => options.includes(option));
  return found.includes("noatime") || found.includes("relatime") ? found : [...found, "strictatime"];
}

async function pathFact(path: string, isNamespace: boolean, mounts: readonly MountInfo[]): Promise<PathFact> {
  let info: Deno.FileInfo;
  try {
    info = await Deno.stat(path);
  } catch (error) {
    return { kind: unreachable(error), viaLink: false, flags: [], ...(isNamespace ? { own: false } : {}) };
  }
  const real = await Deno.realPath(path).catch(() => path);
  const mount = mountOf(real, mounts);
  const flags = mount === undefined ? [] : lockedOptions(mount);
  const { format } = await fileFact(path, info);
  const kind = kindOf(info);
  const fact = { kind, viaLink: real !== join(path, ""), flags, ...(format === undefined ? {} : { format }) };
  if (!isNamespace) return fact;
  const namespace = await namespaceAt(path, mount);
  return { ...fact, namespace, own: namespace !== "none" && await isOwn(info, namespace) };
}

/** The node's paths of what is to be found, made or entered in a volume, or below the container's /proc and /sys. */
function inVolumes(spec: Spec): readonly string[] {
  const mounts = (spec.mounts ?? []).map(({ destination, source = "", type }) => ({
    destination: join("/", destination),
    source: type === "proc" ? "/proc" : type === "sysfs" ? "/sys" : source,
  }));
  const wanted = [
    ...mounts.map(({ destination }) => destination),
    ...(spec.linux?.devices ?? []).map(({ path }) => path),
    spec.process?.cwd ?? "",
  ];
  return mounts.flatMap(({ destination, source }) =>
    wanted.filter((path) => path.startsWith(`${destination}/`)).map((path) =>
      join(source, path.slice(destination.length))
    )
  );
}

/** The directories of overlays. */
function layersOf(spec: Spec): readonly string[] {
  const options = (spec.mounts ?? []).filter(({ type }) => type === "overlay").flatMap(({ options = [] }) => options);
  return options.flatMap((option) => {
    const [name, value] = [option.split("=", 1)[0]!, option.slice(option.indexOf("=") + 1)];
    return ["lowerdir", "upperdir", "workdir"].includes(name) ? value.split(":") : [];
  });
}

/**
 * Finds what is at the host paths in a spec.
 *
 * @param spec The spec.
 * @returns A fact for each absolute path.
 */
export async function pathFacts(spec: Spec): Promise<Readonly<Record<string, PathFact>>> {
  const namespaces = (spec.linux?.namespaces ?? []).map(({ path = "" }) => path);
  const hooks = Object.values(spec.hooks ?? {}).flat().map(({ path }: { readonly path: string }) => path);
  const sources = (spec.mounts ?? []).map(({ source = "" }) => source);
  const others = [
    ...hooks,
    ...sources,
    ...inVolumes(spec),
    ...layersOf(spec),
    ...(spec.linux?.devices ?? []).map(({ path }) => path),
    spec.root?.path ?? "",
    spec.linux?.seccomp?.listenerPath ?? "",
  ];
  const mounts = await mountInfo();
  const paths = [...new Set([...namespaces, ...others])].filter((path) => path.startsWith("/"));
  const facts = paths.map(async (path) => [path, await pathFact(path, namespaces.includes(path), mounts)] as const);
  return Object.fromEntries(await Promise.all(facts));
}

/** How many links are followed. */
const MOST_LINKS = 40;

/** The host's path of a path in the root filesystem, links resolved below its root, or why it leads nowhere. */
async function below(root: string, path: string): Promise<{ readonly real: string } | Unreachable> {
  const pending = path.split("/").filter((step) => step !== "");
  let [here, links] = ["", 0];
  for (let step = pending.shift(); step !== undefined; step = pending.shift()) {
    if (step === ".") continue;
    if (step === "..") {
      here = here.slice(0, Math.max(here.lastIndexOf("/"), 0));
      continue;
    }
    const info = await Deno.lstat(`${root}${here}/${step}`).catch(unreachable);
    if (typeof info === "string") return info === "absent" && links > 0 ? "link-broken" : info;
    if (!info.isSymlink) {
      here = `${here}/${step}`;
      continue;
    }
    if (++links > MOST_LINKS) return "link-loop";
    const target = await Deno.readLink(`${root}${here}/${step}`);
    if (target.startsWith("/")) here = "";
    pending.unshift(...target.split("/").filter((part) => part !== ""));
  }
  return { real: `${root}${here}` };
}

async function rootfsFact(root: string, path: string): Promise<RootfsFact> {
  const found = await below(root, path);
  if (typeof found === "string") return found;
  const info = await Deno.stat(found.real).catch(unreachable);
  if (typeof info === "string") return info;
  if (info.isDirectory) return "directory";
  return ((info.mode ?? 0) & 0o111) === 0 ? "file" : "executable";
}

/** The paths at which the program of a spec is looked for. */
function programsOf({ process }: Spec): readonly string[] {
  const [program = ""] = process?.args ?? [];
  if (program.includes("/")) return [program.startsWith("/") ? program : join(process?.cwd ?? "/", program)];
  const search = (process?.env ?? []).filter((entry) => entry.startsWith("PATH=")).at(-1)?.slice(5).split(":") ?? [];
  return search.map((directory) => `${trimSlashes(directory)}/${program}`);
}

/**
 * Finds what is at the paths of the root file system that decide a spec.
 *
 * @param spec The spec.
 * @param root The root filesystem's directory.
 * @returns `rootfs`, the kinds of all of them, and `files`, what is to be known of the program and the working directory.
 */
export async function rootfsFacts(spec: Spec, root: string): Promise<
  { readonly rootfs: Readonly<Record<string, RootfsFact>>; readonly files: Readonly<Record<string, FileFact>> }
> {
  const programs = programsOf(spec).filter((path) => path.startsWith("/"));
  const parents = [
    ...[...spec.linux?.maskedPaths ?? [], ...spec.linux?.readonlyPaths ?? []],
    ...(spec.linux?.devices ?? []).map(({ path }) => path),
  ].flatMap((path) => [path, dir(path)]);
  const destinations = (spec.mounts ?? []).map(({ destination }) => join("/", destination)).flatMap((path) => [
    path,
    `/${path.split("/")[1]}`,
  ]);
  const hooks = (spec.hooks?.startContainer ?? []).map(({ path }) => path);
  const cwd = spec.process?.cwd ?? "";
  const files = await filesOf(root, ["/", ...programs, ...hooks, cwd]);
  const interpreters = Object.values(files).flatMap(({ interpreter }) => interpreter ?? []);
  const all = new Set([...programs, ...parents, ...destinations, ...hooks, cwd, ...interpreters]);
  const facts = [...all].filter((path) => path.startsWith("/")).map(async (path) =>
    [path, await rootfsFact(root, path)] as const
  );
  return { rootfs: Object.fromEntries(await Promise.all(facts)), files };
}

async function filesOf(root: string, paths: readonly string[]): Promise<Readonly<Record<string, FileFact>>> {
  const facts = [...new Set(paths)].filter((path) => path.startsWith("/")).map(async (path) => {
    const found = await below(root, path);
    if (typeof found === "string") return [];
    const info = await Deno.stat(found.real).catch(() => undefined);
    return info === undefined ? [] : [[path, await fileFact(found.real, info)] as const];
  });
  return Object.fromEntries((await Promise.all(facts)).flat());
}
