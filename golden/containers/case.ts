/**
 * Named cases of containers: the questions that are put to every release.
 *
 * @module
 */

import { CriSpecError, type ErrorCode } from "../../lib/error.ts";
import { readJsonFile } from "../json_file.ts";
import type { EntryAttributes, RootfsEntry } from "../lab/pause_image.ts";
import { isTree, mergeTrees, type Tree } from "../lab/tree.ts";

/** A file of the machine: its text, a link, a folder or a named pipe. */
export type CaseFile =
  | string
  | { readonly symlink: string }
  | { readonly directory: true }
  | { readonly fifo: true };

/** How mounts pass to and from a folder of the machine on which something is mounted. */
export type CaseMount = "shared" | "slave" | "shared+slave" | "private";

/** Another container that is there. */
export interface OtherContainer {
  /** Its state. */
  readonly state: "created" | "running" | "exited";
  /** Whether it is of another pod. */
  readonly elsewhere?: true;
  /** Its name, where it is not its own. */
  readonly name?: string;
}

/** A case, as its file has it, over what all cases have in common. */
export interface ContainerCase {
  /** The name of its file. */
  readonly name: string;
  /** What it asks, in one sentence. */
  readonly question: string;
  /** The `PodSandboxConfig` of the pod, proto field names. */
  readonly pod: Tree;
  /** The `ContainerConfig`. */
  readonly container: Tree;
  /** The runtime handler of the pod. */
  readonly runtimeHandler: string;
  /** The app's image config. */
  readonly image: Tree;
  /** The app's files. */
  readonly rootfs: Readonly<Record<string, RootfsEntry>>;
  /** Modes and owners of the app's files; only suites that look at files have them. */
  readonly attributes?: Readonly<Record<string, EntryAttributes>>;
  /** Files and folders of the machine, all below `$DIR`. */
  readonly files: Readonly<Record<string, CaseFile>>;
  /** What is mounted below `$DIR`, by mount point. */
  readonly mounts: Readonly<Record<string, CaseMount>>;
  /** What the daemon's configuration has over the recorder's base. */
  readonly daemon: Tree;
  /** What is sent along in the place of the pod's own id and config. */
  readonly sent: { readonly sandboxId?: string; readonly sandboxConfig?: Tree };
  /** A container that is there, whose id is `$OTHER`. */
  readonly other?: OtherContainer;
  /** Whether the pod is stopped before. */
  readonly isStopped: boolean;
  /** Names of images, each with the app's files, that mounts may name. */
  readonly images: readonly string[];
  /** The first minor release that the case can be put to: `2.0`. */
  readonly since: string;
}

const METADATA = { name: "web", uid: "5f0a3f0e-2b0c-4b7e-9d3c-7f6f6a6b1c2d", namespace: "default" };

/** The pod of a case that tells nothing else. */
export const BASE_POD: Tree = {
  metadata: METADATA,
  hostname: "web",
  log_directory: "$DIR/logs",
  linux: {
    cgroup_parent: "/kubepods/burstable/pod5f0a3f0e-2b0c-4b7e-9d3c-7f6f6a6b1c2d",
    security_context: { namespace_options: { pid: 1 } },
  },
};

/** The container of a case that tells nothing else: much of what a kubelet sends. */
export const BASE_CONTAINER: Tree = {
  metadata: { name: "app" },
  image: { image: "$IMAGE" },
  mounts: [{ container_path: "/etc/hosts", host_path: "$DIR/etc-hosts" }],
  labels: { "io.kubernetes.container.name": "app", "io.kubernetes.pod.uid": METADATA.uid },
  log_path: "app/0.log",
  linux: {
    resources: {
      cpu_period: 100000,
      cpu_quota: 20000,
      cpu_shares: 204,
      memory_limit_in_bytes: 209715200,
      oom_score_adj: 999,
    },
    security_context: { namespace_options: { pid: 1 } },
  },
};

/** The app's image of a case that tells nothing else. */
export const BASE_IMAGE: Tree = {
  Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
  Entrypoint: ["/pause"],
  WorkingDir: "/",
};

/** The app's files of a case that tells nothing else. */
export const BASE_ROOTFS: Readonly<Record<string, RootfsEntry>> = {
  "/etc/passwd": [
    "root:x:0:0:root:/root:/bin/sh",
    "nobody:x:65534:65534:nobody:/:/sbin/nologin",
    "app:x:1000:2000::/home/app:/bin/sh",
    "",
  ].join("\n"),
  "/etc/group": ["root:x:0:", "wheel:x:10:root,app", "staff:x:2000:", "nogroup:x:65534:", "audio:x:29:app", ""]
    .join("\n"),
};

/** The files of the machine that every case has. */
export const BASE_FILES: Readonly<Record<string, CaseFile>> = { "$DIR/etc-hosts": "127.0.0.1\tlocalhost\n" };

const KEYS: readonly string[] = [
  "question",
  "pod",
  "container",
  "runtimeHandler",
  "image",
  "rootfs",
  "files",
  "mounts",
  "daemon",
  "sent",
  "other",
  "isStopped",
  "images",
  "since",
];

/** The folder of the cases. */
export const CASES_FOLDER: URL = new URL("cases/", import.meta.url);

/**
 * Reads the cases.
 *
 * @param names Which; those that are not there are left out. Default: all of them.
 * @returns The cases in the order of their names.
 * @throws {CriSpecError} With code `invalid-json`, `wrong-type` or `unknown-field` when a file is not a case.
 */
export async function readContainerCases(names?: readonly string[]): Promise<readonly ContainerCase[]> {
  const there = [...Deno.readDirSync(CASES_FOLDER)].map(({ name }) => name).filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length)).sort();
  const wanted = names === undefined ? there : there.filter((name) => names.includes(name));
  return await Promise.all(wanted.map(readCase));
}

async function readCase(name: string): Promise<ContainerCase> {
  return caseOf(name, await readJsonFile(new URL(`${name}.json`, CASES_FOLDER)));
}

/**
 * Makes a case of what its file has.
 *
 * @param name Its name.
 * @param document What the file has: what the case has over what all cases have in common.
 * @returns The case.
 * @throws {CriSpecError} With code `wrong-type` or `unknown-field` when the document is not a case.
 */
export function caseOf(name: string, document: unknown): ContainerCase {
  if (!isTree(document)) throw wrong("wrong-type", name, "it is not an object");
  const odd = Object.keys(document).find((key) => !KEYS.includes(key));
  if (odd !== undefined) throw wrong("unknown-field", name, `it has the unknown key "${odd}"`);
  const part = <T>(key: string, otherwise: T): T => (Object.hasOwn(document, key) ? document[key] as T : otherwise);
  const over = <T extends Tree>(base: T, key: string): T => mergeTrees(base, part(key, {})) as T;
  const other = part<OtherContainer | undefined>("other", undefined);
  return {
    name,
    question: part("question", ""),
    pod: over(BASE_POD, "pod"),
    container: over(BASE_CONTAINER, "container"),
    runtimeHandler: part("runtimeHandler", ""),
    image: over(BASE_IMAGE, "image"),
    rootfs: over(BASE_ROOTFS, "rootfs"),
    files: over(BASE_FILES, "files"),
    mounts: part("mounts", {}),
    daemon: part("daemon", {}),
    sent: part("sent", {}),
    ...other === undefined ? {} : { other },
    isStopped: part("isStopped", false),
    images: part("images", []),
    since: part("since", "0.0"),
  };
}

/**
 * What a case's file has of a part: what it puts over what all cases have in common.
 *
 * @param base What all cases have.
 * @param value What the case has.
 * @returns What over the base gives the value; `null` removes a key.
 */
export function overBase(base: Tree, value: Tree): Tree {
  const over = new Map<string, unknown>();
  for (const [key, item] of Object.entries(value)) {
    const below = Object.hasOwn(base, key) ? base[key] : undefined;
    if (isTree(item) && isTree(below)) {
      const part = overBase(below, item);
      if (Object.keys(part).length > 0) over.set(key, part);
    } else if (JSON.stringify(item) !== JSON.stringify(below)) over.set(key, item);
  }
  for (const key of Object.keys(base)) if (!Object.hasOwn(value, key)) over.set(key, null);
  return Object.fromEntries(over);
}

/**
 * The text of a case's file.
 *
 * @param one The case.
 * @returns The text: what a case has by default is left out.
 */
export function caseText(one: ContainerCase): string {
  const { question, runtimeHandler, mounts, daemon, sent, other, isStopped, images, since } = one;
  const parts: Readonly<Record<string, unknown>> = {
    pod: overBase(BASE_POD, one.pod),
    container: overBase(BASE_CONTAINER, one.container),
    runtimeHandler,
    image: overBase(BASE_IMAGE, one.image),
    rootfs: overBase(BASE_ROOTFS, one.rootfs),
    files: overBase(BASE_FILES, one.files),
    mounts,
    daemon,
    sent,
    other,
    isStopped,
    images,
    since: since === "0.0" ? "" : since,
  };
  const told = Object.entries(parts).filter(([, part]) =>
    !["{}", "[]", '""', "false", undefined].includes(JSON.stringify(part))
  );
  return `${JSON.stringify({ question, ...Object.fromEntries(told) }, null, 2)}\n`;
}

function wrong(code: ErrorCode, name: string, state: string): CriSpecError {
  return new CriSpecError(code, `Cannot read case "${name}": ${state}`);
}
