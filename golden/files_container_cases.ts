/**
 * App containers whose files are looked at: what goes into them, and what makes them fail.
 *
 * @module
 */

import { caseOf, type ContainerCase } from "./containers/case.ts";
import type { EntryAttributes } from "./lab/pause_image.ts";
import type { Tree } from "./lab/tree.ts";

/**
 * What becomes of a container: it runs and is stopped; it is removed without being started; its process is killed, it is removed, or its
 * pod is stopped and removed, while it runs; something is mounted in its directories, or its pipes are removed, while it runs; its start
 * fails; its creation fails.
 */
export type Fate =
  | "runs"
  | "is not started"
  | "is killed"
  | "is removed"
  | "loses its pod"
  | "is mounted on"
  | "loses its pipes"
  | "fails to start"
  | "is refused";

/** An app container whose files are looked at. */
export interface FilesContainerCase {
  /** What is asked. */
  readonly asked: ContainerCase;
  /** What becomes of it. */
  readonly fate: Fate;
  /** The first minor release that it cannot be put to. Default: none. */
  readonly before?: string;
}

/** What a case has beside its name. */
interface Parts {
  readonly container?: Tree;
  readonly pod?: Tree;
  readonly image?: Tree;
  readonly rootfs?: Tree;
  readonly attributes?: Readonly<Record<string, EntryAttributes>>;
  readonly files?: Tree;
  readonly daemon?: Tree;
  readonly other?: Tree;
  readonly images?: readonly string[];
  readonly since?: string;
}

function one(name: string, { attributes = {}, ...parts }: Parts, fate: Fate = "runs"): FilesContainerCase {
  return { asked: { ...caseOf(name, { ...parts, question: `What are the files of ${name}?` }), attributes }, fate };
}

function mounts(name: string, list: readonly Tree[], files: Tree = {}, fate: Fate = "runs"): FilesContainerCase {
  return one(name, { container: { mounts: list }, files }, fate);
}

const mount = (container_path: string, host_path: string, more: Tree = {}): Tree => ({
  container_path,
  host_path,
  ...more,
});

function volumes(name: string, paths: readonly string[], parts: Parts = {}, fate: Fate = "runs"): FilesContainerCase {
  return one(name, { ...parts, image: { Volumes: Object.fromEntries(paths.map((path) => [path, {}])) } }, fate);
}

function security(name: string, security_context: Tree, parts: Parts = {}, fate: Fate = "runs"): FilesContainerCase {
  return one(name, { ...parts, container: { linux: { security_context }, ...parts.container } }, fate);
}

const NODE = 2;
const IDS = [{ host_id: 100000, container_id: 0, length: 65536 }];
const USERNS = { userns_options: { mode: 0, uids: IDS, gids: IDS } };
const IN_USERNS: Parts = {
  pod: { linux: { security_context: { namespace_options: USERNS } } },
  container: { linux: { security_context: { namespace_options: USERNS } } },
  since: "1.7",
};

/** Files of an image with modes and owners of their own. */
const CONTENT: Pick<Parts, "rootfs" | "attributes"> = {
  rootfs: {
    "/data": { directory: true },
    "/data/a.txt": "a\n",
    "/data/deep": { directory: true },
    "/data/deep/link": { symlink: "../a.txt" },
    "/data/deep/b.txt": "b\n",
    "/cache": { directory: true },
    "/var/lib/own": { directory: true },
    "/var/lib/own/file": "own\n",
    "/pointer": { symlink: "/var/lib/own" },
  },
  attributes: {
    "/data": { mode: 0o1777, uid: 1000, gid: 2000 },
    "/data/a.txt": { mode: 0o640, uid: 1000, gid: 29 },
    "/data/deep": { mode: 0o2750, uid: 33, gid: 33 },
    "/data/deep/b.txt": { mode: 0o4755 },
    "/cache": { mode: 0o700, uid: 65534, gid: 65534 },
    "/var/lib/own": { mode: 0o555, uid: 7 },
  },
};

/** The same without a file whose set-user-ID bit is lost where containerd itself changes owners in a copy of the image. */
const PLAIN_ATTRIBUTES = { ...CONTENT.attributes, "/data/deep/b.txt": { uid: 5, gid: 6 } };

/** Containers that start, those first that are looked at under every umask. */
const RUNNING: readonly FilesContainerCase[] = [
  one("plain", {}),
  mounts("missing sources", [mount("/a", "$DIR/made/a"), mount("/b", "$DIR/made/deep/er/b")]),
  volumes("volumes with files", ["/data", "/cache"], CONTENT),
  one("a log in directories that are missing", { container: { log_path: "deep/er/0.log" } }),
  one("tty", { container: { tty: true } }),
  one("stdin", { container: { stdin: true } }),
  one("stdin once", { container: { stdin: true, stdin_once: true } }),
  one("stdin and tty", { container: { stdin: true, tty: true } }),
  one("no log", { container: { log_path: "" } }),
  one("a pod without directory for logs", { pod: { log_directory: "" } }),
  one("a log path with dots", { container: { log_path: "../elsewhere//x/../0.log" } }),
  one("a log that is there", {
    container: { log_path: "there.log" },
    files: { "$DIR/logs/there.log": "an earlier line\n" },
  }),
  volumes("a volume that the image has no directory for", ["/none"]),
  volumes("many volumes", ["/data", "/cache", "/none", "/var/lib/own"], CONTENT),
  volumes("a volume within a volume", ["/data", "/data/deep"], CONTENT),
  volumes("a volume behind a link", ["/pointer"], CONTENT),
  volumes("a relative volume", ["data"], CONTENT),
  volumes("a volume that a mount replaces", ["/data", "/cache"], {
    ...CONTENT,
    container: { mounts: [mount("/data/", "$DIR/made/replaced")] },
  }),
  volumes("a volume over a file of the pod", ["/etc/hosts"], { container: { mounts: [] } }, "fails to start"),
  mounts("the same missing source twice", [mount("/a", "$DIR/made/twice"), mount("/b", "$DIR/made/twice")]),
  mounts("a missing source below another", [mount("/a", "$DIR/made/up"), mount("/b/c", "$DIR/made/up/down")]),
  mounts("a source that is there", [mount("/a", "$DIR/there/a")], { "$DIR/there/a": { directory: true } }),
  mounts("a source that is a file", [mount("/a", "$DIR/there/file")], { "$DIR/there/file": "text\n" }),
  mounts("a source behind a link", [mount("/a", "$DIR/there/link")], {
    "$DIR/there/target": { directory: true },
    "$DIR/there/link": { symlink: "target" },
  }),
  mounts("a missing source behind a link", [mount("/a", "$DIR/there/way/made")], {
    "$DIR/there/end": { directory: true },
    "$DIR/there/way": { symlink: "end" },
  }),
  mounts("a source that is not clean", [mount("/a", "$DIR/made//un/./clean/")]),
  mounts("a read-only missing source", [mount("/a", "$DIR/made/ro", { readonly: true })]),
  security("a read-only root file system", { readonly_rootfs: true }),
  security("a privileged container", { privileged: true }, {
    pod: { linux: { security_context: { privileged: true } } },
  }),
  security("the node's IPC", { namespace_options: { ipc: NODE } }, {
    pod: { linux: { security_context: { namespace_options: { ipc: NODE } } } },
  }),
  security("IPC of its own in a pod with the node's", { namespace_options: { ipc: 1 } }, {
    pod: { linux: { security_context: { namespace_options: { ipc: NODE } } } },
  }),
  one("annotations that become labels", {
    container: { annotations: { "containerd.io/snapshot/a": "1", "containerd.io/other": "2" } },
  }),
  { ...one("a user namespace", IN_USERNS), before: "2.0" },
  {
    ...volumes("volumes in a user namespace", ["/data", "/none"], {
      ...CONTENT,
      ...IN_USERNS,
      attributes: PLAIN_ATTRIBUTES,
    }),
    before: "2.0",
  },
  one("an image as a mount", {
    container: { mounts: [mount("/image", "", { image: { image: "docker.io/library/web:1" }, readonly: true })] },
    images: ["docker.io/library/web:1"],
    since: "2.1",
  }),
  one("an image as two mounts", {
    container: {
      mounts: ["/image", "/again"].map((path) =>
        mount(path, "", { image: { image: "docker.io/library/web:1" }, readonly: true })
      ),
    },
    images: ["docker.io/library/web:1"],
    since: "2.1",
  }),
];

/** Containers that end in other ways. */
const DISTURBED: readonly FilesContainerCase[] = [
  one("a container that is not started", { container: { stdin: true } }, "is not started"),
  one("a container that is killed", { container: { stdin: true } }, "is killed"),
  volumes("a container that is removed while it runs", ["/data"], CONTENT, "is removed"),
  volumes("a container whose pod is removed", ["/data"], CONTENT, "loses its pod"),
  one("a container with mounts in its directories", {}, "is mounted on"),
  one("a container whose pipes were removed", {}, "loses its pipes"),
];

/** A mount that leaves a directory behind. */
const LEAVES = { mounts: [mount("/a", "$DIR/made/left")] };

const FAILING: readonly FilesContainerCase[] = [
  // Newer daemons map the owners of mounts, which Debian's runc 1.1 does not.
  one("a user namespace that the runtime cannot map", { ...IN_USERNS, since: "2.0" }, "fails to start"),
  volumes("volumes in a user namespace that the runtime cannot map", ["/data", "/none"], {
    ...CONTENT,
    ...IN_USERNS,
    attributes: PLAIN_ATTRIBUTES,
    since: "2.0",
  }, "fails to start"),
  one("a command that the image does not have", { container: { ...LEAVES, command: ["/none"] } }, "fails to start"),
  one("a command that the image does not have, with a log", {
    container: { command: ["/none"], log_path: "failed/0.log" },
  }, "fails to start"),
  one("an unknown image", { container: { ...LEAVES, image: { image: "example.org/none:1" } } }, "is refused"),
  one("no command", { container: LEAVES, image: { Entrypoint: null } }, "is refused"),
  security("a privileged container in a plain pod", { privileged: true }, { container: LEAVES }, "is refused"),
  mounts(
    "a source below a file, behind one that is made",
    [
      mount("/a", "$DIR/made/first"),
      mount("/b", "$DIR/there/file/below"),
      mount("/c", "$DIR/made/never"),
    ],
    { "$DIR/there/file": "text\n" },
    "is refused",
  ),
  mounts(
    "a source whose name is too long",
    [
      mount("/a", `$DIR/made/half/${"n".repeat(300)}`),
      mount("/b", "$DIR/made/never"),
    ],
    {},
    "is refused",
  ),
  one("a device that is missing", {
    container: { ...LEAVES, devices: [{ container_path: "/dev/x", host_path: "/dev/none", permissions: "rwm" }] },
  }, "is refused"),
  security("a wrong seccomp profile", { seccomp_profile_path: "bogus" }, { container: LEAVES }, "is refused"),
  security("an unknown user", { run_as_username: "stranger" }, { container: LEAVES }, "is refused"),
  volumes("a volume on a file of the image", ["/etc/passwd"], { container: LEAVES }, "is refused"),
  volumes("a volume that can be filled beside one that cannot", ["/data", "/etc/passwd"], {
    ...CONTENT,
    container: LEAVES,
  }, "is refused"),
  one("a label that is too long", { container: { ...LEAVES, labels: { long: "l".repeat(5000) } } }, "is refused"),
  one("a name that is taken", {
    container: LEAVES,
    other: { state: "created", name: "app" },
  }, "is refused"),
  one("a wrong mount behind an image", {
    container: {
      mounts: [
        mount("/image", "", { image: { image: "docker.io/library/web:1" }, readonly: true }),
        mount("/b", "$DIR/there/file/below"),
      ],
    },
    files: { "$DIR/there/file": "text\n" },
    images: ["docker.io/library/web:1"],
    since: "2.1",
  }, "is refused"),
];

/** The containers. */
export const FILES_CONTAINER_CASES: readonly FilesContainerCase[] = [...RUNNING, ...DISTURBED, ...FAILING];

/** Those that the snapshotter has a part in. */
export const SNAPSHOT_CASES: readonly FilesContainerCase[] = FILES_CONTAINER_CASES.filter(({ asked }) =>
  asked.name === "plain" || asked.name.includes("user namespace") || asked.images.length > 0 ||
  Object.keys(asked.image["Volumes"] as Tree ?? {}).length > 0
);

/** How many of the first are looked at under every umask. */
export const CASES_OF_ANY_UMASK = 4;
