/**
 * Reads the facts of this machine that decide a container's spec, as a running daemon meets them.
 *
 * @module
 */

import { clean } from "../../lib/go/path.ts";
import { capabilitiesIn } from "../../lib/node/process_facts.ts";
import type { Tree } from "../lab/tree.ts";
import type { CaseMount } from "./case.ts";

const MOST_LINKS = 40;

/** A node of a file tree as request documents have it. */
type Entry = string | Tree;

/** Major and minor number as Linux packs them into one. */
function numbers(rdev: number): { readonly major: number; readonly minor: number } {
  const device = BigInt(rdev);
  const [high, low] = [device >> 32n, device & 0xffff_ffffn];
  return {
    major: Number((low >> 8n & 0xfffn) | (high & 0xffff_f000n)),
    minor: Number((low & 0xffn) | (low >> 12n & 0xf_ff00n)),
  };
}

/** The files of a machine as a process sees them. */
export class NodeFiles {
  readonly #root: string;
  readonly #found = new Map<string, Entry>();

  /**
   * Starts without having looked.
   *
   * @param pid The process.
   */
  constructor(pid: number) {
    this.#root = `/proc/${pid}/root`;
  }

  /** What was met, by path. */
  get found(): Readonly<Record<string, Entry>> {
    return Object.fromEntries([...this.#found].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /**
   * Looks at all that is met on the way to a path, links followed.
   *
   * @param path An absolute path.
   * @param withText Whether a file's text matters. Default: `false`.
   * @returns The path without links; where something on the way is not there, as far as it goes and the rest.
   */
  async follow(path: string, withText = false): Promise<string> {
    let rest = path.split("/").filter((part) => part !== "" && part !== ".");
    let at = "";
    for (let links = 0; rest.length > 0;) {
      const [part = "", ...more] = rest;
      if (part === "..") {
        // What it leaves has to be there.
        if (at !== "") await this.#look(at, false, true);
        at = at.slice(0, Math.max(0, at.lastIndexOf("/")));
        rest = more;
        continue;
      }
      const next = `${at}/${part}`;
      const info = await this.#look(next, withText && more.length === 0, more.length === 0);
      if (info === undefined) {
        // What is to be made is made in the folder that is there.
        if (at !== "") await this.#look(at, false, true);
        const end = [next, ...more].join("/");
        // Once it is made, the way goes on.
        if (more.includes("..")) await this.follow(clean(end), withText);
        return end;
      }
      if (typeof info === "string") {
        if (++links > MOST_LINKS) return next;
        const target = info.split("/").filter((word) => word !== "" && word !== ".");
        if (info.startsWith("/")) at = "";
        rest = [...target, ...more];
        continue;
      }
      if (!info.isDirectory && more.length > 0) {
        await this.#look(next, false, true);
        return [next, ...more].join("/");
      }
      at = next;
      rest = more;
    }
    return at === "" ? "/" : at;
  }

  /**
   * Looks at a folder and all below it.
   *
   * @param path Its absolute path.
   * @param withText Whether the texts of its files matter.
   */
  async tree(path: string, withText: boolean): Promise<void> {
    const info = await this.#look(path, withText, true);
    if (info === undefined || typeof info === "string" || !info.isDirectory) return;
    for await (const { name } of Deno.readDir(`${this.#root}${path}`)) await this.tree(`${path}/${name}`, withText);
  }

  /** What is at a path: nothing, a link's target, or what else; it is kept where it matters. */
  async #look(path: string, withText: boolean, isLast: boolean): Promise<Deno.FileInfo | string | undefined> {
    const outside = `${this.#root}${path}`;
    const info = await Deno.lstat(outside).catch((error) => {
      if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory) return undefined;
      throw error;
    });
    if (info === undefined) return undefined;
    if (info.isSymlink) {
      const target = await Deno.readLink(outside);
      this.#found.set(path, { symlink: target });
      return target;
    }
    if (!isLast) return info;
    const mode = (info.mode ?? 0) & 0o7777;
    if (info.isCharDevice || info.isBlockDevice || info.isFifo) {
      const device = info.isFifo ? "p" : info.isCharDevice ? "c" : "b";
      const { major, minor } = info.isFifo ? { major: 0, minor: 0 } : numbers(info.rdev ?? 0);
      this.#found.set(path, { device, major, minor, mode, uid: info.uid ?? 0, gid: info.gid ?? 0 });
    } else if (info.isDirectory) this.#found.set(path, { directory: true });
    else this.#found.set(path, withText ? await Deno.readTextFile(outside) : { file: true });
    return info;
  }
}

/** A mount point, and how mounts pass to and from it. */
type MountPoint = readonly [point: string, propagation: CaseMount];

/**
 * The mounts whose points are the beginning of paths, as texts.
 *
 * @param pid A process, whose mounts they are.
 * @param paths The paths.
 * @returns Propagation by mount point, in the kernel's order.
 */
export async function mountsOf(pid: number, paths: readonly string[]): Promise<Readonly<Record<string, CaseMount>>> {
  const lines = (await Deno.readTextFile(`/proc/${pid}/mountinfo`)).trimEnd().split("\n");
  const points = lines.map((line): MountPoint => {
    const [front = ""] = line.split(" - ");
    const [, , , , point = "", , ...tags] = front.split(" ");
    const [shared, slave] = ["shared:", "master:"].map((start) => tags.some((tag) => tag.startsWith(start)));
    return [point, shared ? slave ? "shared+slave" : "shared" : slave ? "slave" : "private"];
  });
  return Object.fromEntries(points.filter(([point]) => paths.some((path) => path.startsWith(point))));
}

/** The effective capabilities of a process, in the kernel's order. */
async function capabilitiesOf(pid: number): Promise<readonly string[]> {
  const status = await Deno.readTextFile(`/proc/${pid}/status`);
  const bits = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)$/m.exec(status)![1]}`);
  return capabilitiesIn(bits);
}

async function isThere(path: string): Promise<boolean> {
  return await Deno.lstat(path).then(() => true, () => false);
}

/**
 * What every container of a daemon meets.
 *
 * @param pid The daemon's process.
 * @param cgroups The cgroup version.
 * @returns The facts, under the names that a request document has for them.
 */
export async function containerFacts(pid: number, cgroups: "v1" | "v2"): Promise<Tree> {
  const folder = "/sys/fs/cgroup";
  const mounts = (await Deno.readTextFile(`/proc/${pid}/mountinfo`)).trimEnd().split("\n");
  const own = mounts.findLast((line) => line.split(" ")[4] === folder);
  const controllers = await Deno.readTextFile(`${folder}/cgroup.controllers`).catch(() => "");
  const cgroup = /^0::(.*)$/m.exec(await Deno.readTextFile(`/proc/${pid}/cgroup`))?.[1] ?? "";
  return {
    capabilities: await capabilitiesOf(pid),
    hugetlb: cgroups === "v1" ? await isThere(`${folder}/hugetlb`) : controllers.includes("hugetlb"),
    swap: await isThere(
      cgroups === "v1" ? `${folder}/memory/memory.memsw.limit_in_bytes` : `${folder}${cgroup}/memory.swap.max`,
    ),
    cgroupMountOptions: own?.split(" - ")[1]?.split(" ")[2] ?? "",
  };
}
