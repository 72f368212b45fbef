/**
 * Named cases: the questions that are put to every release.
 *
 * @module
 */

import { CriSpecError, type ErrorCode } from "../lib/error.ts";
import type { HostFile } from "./lab/daemon.ts";
import type { PauseImage, RootfsEntry } from "./lab/pause_image.ts";
import { isTree, type Tree } from "./lab/tree.ts";
import { readJsonFile } from "./json_file.ts";

/** A case, as its file has it. */
export interface Case {
  /** The name of its file. */
  readonly name: string;
  /** What it asks, in one sentence. */
  readonly question: string;
  /** The `PodSandboxConfig`, proto field names; `$DIR` in a string is the daemon's temporary folder. */
  readonly config: Tree;
  /** The runtime handler asked for. */
  readonly runtimeHandler: string;
  /** The pause image. */
  readonly image: PauseImage;
  /** Files and folders of the machine, all below `$DIR`. */
  readonly hostFiles: Readonly<Record<string, HostFile>>;
  /** What the daemon's configuration has over the recorder's base; `null` removes a key. */
  readonly daemon: Tree;
  /** Whether the daemon runs in a user namespace. */
  readonly daemonInUserNamespace: boolean;
  /** The first minor release that the case can be put to: `2.0`. */
  readonly since: string;
}

const KEYS: readonly string[] = [
  "question",
  "config",
  "runtimeHandler",
  "image",
  "rootfs",
  "hostFiles",
  "daemon",
  "daemonInUserNamespace",
  "since",
];
/** The image config of a case that tells none. */
export const CASE_IMAGE: Tree = {
  Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
  Entrypoint: ["/pause"],
  WorkingDir: "/",
  User: "65535:65535",
};
/** The image's files of a case that tells none. */
export const CASE_ROOTFS: Readonly<Record<string, RootfsEntry>> = {
  "/etc/passwd": [
    "root:x:0:0:root:/root:/bin/sh",
    "pause:x:65535:65534:pause:/:/sbin/nologin",
    "app:x:1000:2000::/home/app:/bin/sh",
    "",
  ].join("\n"),
  "/etc/group": ["root:x:0:", "pause:x:65535:", "wheel:x:10:root,app", "staff:x:2000:", ""].join("\n"),
};

/** The folder of the cases. */
export const CASES_FOLDER: URL = new URL("cases/", import.meta.url);

/**
 * Reads the cases.
 *
 * @param names Which; all of them when there are none.
 * @returns The cases in the order of their names.
 * @throws {CriSpecError} With code `usage`, `invalid-json`, `wrong-type` or `unknown-field` when a case is not there or its
 * file is not a case.
 */
export async function readCases(names: readonly string[] = []): Promise<readonly Case[]> {
  const wanted = names.length > 0 ? names : await caseNames();
  return await Promise.all(wanted.toSorted().map(readCase));
}

/**
 * The cases that can be put to a release.
 *
 * @param cases Any cases.
 * @param release The release as the daemon reports it: `1.7.24~ds1`, `v1.7.24`.
 * @returns Those of them that the release knows the configuration of.
 */
export function casesOf<C extends { readonly since: string }>(cases: readonly C[], release: string): readonly C[] {
  const order = (version: string) =>
    version.replace(/^v/, "").split(".", 2).reduce((sum, part) => sum * 1000 + parseInt(part), 0);
  return cases.filter(({ since }) => order(since) <= order(release));
}

/**
 * Whether there is a case of a sandbox.
 *
 * @param name The case's name.
 * @returns Whether its file is there.
 */
export function isSandboxCase(name: string): boolean {
  return [...Deno.readDirSync(CASES_FOLDER)].some((entry) => entry.name === `${name}.json`);
}

async function caseNames(): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const entry of Deno.readDir(CASES_FOLDER)) {
    if (entry.name.endsWith(".json")) names.push(entry.name.slice(0, -".json".length));
  }
  return names.sort();
}

async function readCase(name: string): Promise<Case> {
  const document = await readJsonFile(new URL(`${name}.json`, CASES_FOLDER)).catch((error) => {
    throw error instanceof Deno.errors.NotFound ? wrong("usage", name, "no such case") : error;
  });
  if (!isTree(document)) throw wrong("wrong-type", name, "it is not an object");
  const odd = Object.keys(document).find((key) => !KEYS.includes(key));
  if (odd !== undefined) throw wrong("unknown-field", name, `it has the unknown key "${odd}"`);
  const part = <T>(key: string, otherwise: T): T => (Object.hasOwn(document, key) ? document[key] as T : otherwise);
  return {
    name,
    question: part("question", ""),
    config: part("config", {}),
    runtimeHandler: part("runtimeHandler", ""),
    image: { config: part("image", CASE_IMAGE), rootfs: part("rootfs", CASE_ROOTFS) },
    hostFiles: part("hostFiles", {}),
    daemon: part("daemon", {}),
    daemonInUserNamespace: part("daemonInUserNamespace", false),
    since: part("since", "0.0"),
  };
}

function wrong(code: ErrorCode, name: string, state: string): CriSpecError {
  return new CriSpecError(code, `Cannot read case "${name}": ${state}`);
}
