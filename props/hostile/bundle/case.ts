/**
 * One hostile bundle: where it is to be, what of, and what goes wrong on the way.
 *
 * @module
 */

import { temporaryName } from "../../../lib/bundle/temporary.ts";
import type { RequestDocument } from "../../../lib/request/document.ts";
import type { Random } from "../random.ts";
import { makeLayout } from "./layout.ts";
import { makeTree, NAMES } from "./tree.ts";

/** What goes wrong on the way. */
export type Trouble =
  /** Nothing; by the command line. */
  | { readonly kind: "none" }
  /** A call fails, and perhaps all behind it. */
  | { readonly kind: "errno"; readonly call: number; readonly errno: string; readonly isLasting: boolean }
  /** The process is killed. */
  | { readonly kind: "kill"; readonly call: number; readonly moment: "behind" | "within" };

/** A case on disk. */
export interface Case {
  /** The bundle's path, as it is given. */
  readonly out: string;
  /** The directory of the root file system or image layout. */
  readonly source: string;
  /** Which of the two. */
  readonly kind: "rootfs" | "oci-layout";
  /** The request. */
  readonly request: RequestDocument;
  /** What goes wrong. */
  readonly trouble: Trouble;
}

const ERRNOS = [
  ...[
    "ENAMETOOLONG",
    "ENOTDIR",
    "EISDIR",
    "ELOOP",
    "EACCES",
    "EROFS",
    "ENOSPC",
    "EXDEV",
    "EEXIST",
    "EPERM",
    "EIO",
    "EMFILE",
  ],
  ...["ENOTEMPTY", "EBUSY", "EDQUOT", "ENOMEM", "EINVAL", "EMLINK"],
];

/** Paths that cannot take a bundle, or that look so. */
const OUTS: readonly ((base: string, random: Random) => string)[] = [
  (base, random) => `${base}/in/${random.pick(NAMES)}`,
  (base) => `${base}/link/out`,
  (base) => `${base}/in/../in/./out//`,
  (base) => `${base}/source/out`,
  (base) => `${base}/source/etc/out`,
  (base) => `${base}/source`,
  (base) => `${base}/sourcelink/out`,
  (base) => `${base}`,
  (base) => `${base}/around`,
  (base) => `${base}/around/file`,
  (base) => `${base}/around/file/out`,
  (base) => `${base}/around/dangling`,
  (base) => `${base}/around/loop/out`,
  (base) => `${base}/nowhere/out`,
  (base) => `${base}/in/..`,
  (base) => `${base}/in/.`,
  (base) => `${base}/in/${"n".repeat(256)}`,
  (base) => `${base}/in/${"ü".repeat(128)}`,
  (base) => `${base}/${"d/".repeat(2100)}out`,
  (base) => `${base}/in/a\0b`,
  () => "/",
  () => "/proc/cri-spec",
  () => "/proc/self/fd/cri-spec",
  () => "/dev/null/out",
];

const NETNS: readonly string[] = [
  ...[
    "/var/run/netns/cni-1",
    "/a/b\0c",
    "/a/..",
    "/a/.",
    "/a/",
    "/",
    "a",
    "..",
    "/a/\n",
    "/a/\u001b[31m",
    `/a/${"n".repeat(255)}`,
  ],
  ...[`/a/${"n".repeat(256)}`, `/${"d/".repeat(3000)}x`, "/a/cri-spec.journal", "/proc/self/ns/net"],
];

/** Paths of namespaces in the bundle itself, where other things are. */
const OWN_NETNS = [
  "netns",
  "rootfs",
  "rootfs/etc/x",
  "config.json",
  "cri-spec.journal",
  "root",
  "root/x",
  "state/../../x",
  "",
  "rootfs.parts",
];

function requestOf(out: string, random: Random): RequestDocument {
  const userns = {
    mode: "POD",
    uids: [{ host_id: 100000, container_id: 0, length: 65536 }],
    gids: [{ host_id: 100000, container_id: 0, length: 65536 }],
  };
  const isPlain = !random.oneIn(5);
  const options = isPlain ? { network: "NODE", ipc: "NODE" } : random.oneIn(3) ? { userns_options: userns } : {};
  const netnsPath = random.oneIn(8)
    ? `${out}/${random.pick(OWN_NETNS)}`
    : random.oneIn(4)
    ? random.pick(NETNS)
    : undefined;
  return {
    release: random.pick(["1.6.20", "1.7.24", "2.1.9", "2.3.4"]),
    config: {
      metadata: { name: "web" },
      ...(random.oneIn(4) ? { dns_config: { servers: ["10.0.0.1"] } } : {}),
      linux: { security_context: { namespace_options: options } },
    },
    ...(random.oneIn(20) ? { id: random.pick(["a", "a".repeat(76), "../x", "a/b", "a\0b", ""]) } : {}),
    ...(netnsPath === undefined ? {} : { netnsPath }),
  };
}

function troubleOf(random: Random, kind: Case["kind"]): Trouble {
  if (kind === "rootfs" && random.oneIn(100)) {
    return { kind: "kill", call: 1 + random.below(60), moment: random.pick(["behind", "within"]) };
  }
  if (!random.oneIn(3)) return { kind: "none" };
  return { kind: "errno", call: 1 + random.below(150), errno: random.pick(ERRNOS), isLasting: random.oneIn(3) };
}

/** What is around the bundle and must stay as it is. */
async function makeSurroundings(base: string): Promise<void> {
  await Deno.mkdir(`${base}/around/inner`, { recursive: true });
  await Deno.mkdir(`${base}/in`);
  await Deno.writeTextFile(`${base}/around/file`, "precious");
  await Deno.writeTextFile(`${base}/around/inner/file`, "precious, too");
  await Deno.writeTextFile(`${base}/in/neighbour`, "mine");
  await Deno.symlink("in", `${base}/link`);
  await Deno.symlink("source", `${base}/sourcelink`);
  await Deno.symlink("/nowhere", `${base}/around/dangling`);
  await Deno.symlink("loop", `${base}/around/loop`);
}

/** Something of somebody else's in the bundle's way. */
async function plant(base: string, random: Random): Promise<void> {
  const temporary = `${base}/in/${temporaryName("out")}`;
  const journal = random.pick([
    "",
    "x",
    '{"bundle":1}\n',
    '{"journal":"cri-spec bundle","version":1,"inode":"1","pid":1,"start":""}\n',
  ]);
  switch (random.below(5)) {
    case 0:
      return await Deno.writeTextFile(temporary, "mine");
    case 1:
      return await Deno.symlink("../around", temporary);
    case 2:
      await Deno.mkdir(temporary);
      return await Deno.writeTextFile(`${temporary}/cri-spec.journal`, journal + "mine\n");
    case 3:
      await Deno.mkdir(temporary);
      return await Deno.mkdir(`${temporary}/cri-spec.journal`);
    default:
      await Deno.mkdir(`${base}/in/out`);
      return await Deno.writeTextFile(`${base}/in/out/cri-spec.journal`, journal);
  }
}

/**
 * Makes a case.
 *
 * @param base A directory of its own.
 * @param architecture Go's name of the architecture.
 * @param random The choices.
 * @returns The case.
 */
export async function makeCase(base: string, architecture: string, random: Random): Promise<Case> {
  await makeSurroundings(base);
  const kind = random.oneIn(2) ? "rootfs" : "oci-layout";
  if (kind === "rootfs") await makeTree(`${base}/source`, random);
  else await makeLayout(`${base}/source`, architecture, random);
  const out = random.oneIn(4) ? random.pick(OUTS)(base, random) : `${base}/in/out`;
  if (random.oneIn(20)) await plant(base, random);
  return { out, source: `${base}/source`, kind, request: requestOf(out, random), trouble: troubleOf(random, kind) };
}
