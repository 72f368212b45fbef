/**
 * The files around a spec as text for people.
 *
 * @module
 */

import { groupBy } from "../../group_by.ts";
import type {
  CleanupAction,
  CleanupMoment,
  FileAction,
  FileMoment,
  SnapshotterOptions,
} from "../../plan/file_action.ts";

import type { Reason } from "../../plan/step.ts";
import { MOST_SHOWN, printable, shown, type Style, wrap } from "./colour.ts";

/** What containerd does around the spec of a sandbox or of an app container. */
export interface FilesPlan {
  /** The release or build. */
  readonly release: string;
  /** What the spec is made for. */
  readonly subject: Subject;
  /** The two directories of the sandbox or of the container. */
  readonly folders: { readonly root: string; readonly state: string };
  /** What it makes. */
  readonly files: readonly FileAction[];
  /** The options for its snapshotter. */
  readonly snapshot: SnapshotterOptions;
  /** How it undoes that. */
  readonly cleanup: readonly CleanupAction[];
  /** What remains of an app container. */
  readonly leftovers?: readonly FileAction[];
}

type Subject = "sandbox" | "container";

const MOMENTS: Readonly<Record<FileMoment | CleanupMoment, string | Readonly<Record<Subject, string>>>> = {
  "daemon": "When the daemon starts",
  "before-spec": "Before the spec is generated",
  "spec": "While the spec is generated",
  "before-container": "Before the container is created",
  "container": "While the container is created",
  "after-container": "After the container is created",
  "start": "StartContainer",
  "failure": "If CreateContainer fails",
  "stop": { sandbox: "StopPodSandbox", container: "StopContainer" },
  "stop-pod": "StopPodSandbox",
  "remove": { sandbox: "RemovePodSandbox", container: "RemoveContainer" },
};

function momentName(when: FileMoment | CleanupMoment, subject: Subject): string {
  const name = MOMENTS[when];
  return typeof name === "string" ? name : name[subject];
}

const TOLERATED = { "not-mounted": "not mounted", "not-there": "not found", "any": "any error" } as const;

function octal(mode: number): string {
  return mode.toString(8).padStart(4, "0");
}

/** A text in quotes, on one line, harmless for a terminal. */
function quoted(text: string): string {
  return shown(JSON.stringify(text), MOST_SHOWN);
}

/** The details of an action, printed after its path. */
function detailsOf(action: FileAction | CleanupAction): readonly string[] {
  switch (action.kind) {
    case "directory":
      return [
        octal(action.mode),
        ...(action.chmod ? ["also if it exists"] : []),
        ...(action.random === true ? ["random name"] : []),
      ];
    case "fifo":
      return [octal(action.mode)];
    case "status":
      return [octal(action.mode), "JSON, replaced atomically"];
    case "append":
      return [octal(action.mode), "existing contents are kept"];
    case "copy-tree":
      return [`from ${action.source} in the image`, "modes, owners and times are preserved"];
    case "snapshot":
      return [
        `image ${action.image}, snapshotter ${action.snapshotter}`,
        ...action.labels.map(({ key, value }) => `${key}=${value}`),
      ];
    case "relabel":
      return [action.label];
    case "file":
      return [octal(action.mode), quoted(action.content)];
    case "copy":
      return [octal(action.mode), `from ${action.source}`];
    case "mount":
      return [action.type, action.source, action.options.join(","), action.data];
    case "require":
      return ["otherwise", quoted(action.message)];
    case "unmount":
      return [
        ...(action.recursive ? ["recursive"] : []),
        ...(action.detach ? ["detached"] : []),
        action.scope === "" ? "path as is" : `symbolic links are resolved within ${action.scope}`,
        ...tolerated(action),
      ];
    case "remove":
      return [action.recursive ? "recursive" : "only if empty", ...tolerated(action)];
  }
}

function tolerated({ tolerates }: CleanupAction): readonly string[] {
  if (tolerates.length === 0) return [];
  return [`ignores: ${tolerates.map((failure) => TOLERATED[failure]).join(", ")}`];
}

function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case "default":
      return reason.text;
    case "input":
      return `${reason.text} (${reason.input})`;
    case "behavior":
      return `${reason.text} (${reason.behavior})`;
  }
}

function indented(text: string, margin: number, { width }: Style): readonly string[] {
  return wrap(text.split(" "), width - margin).map((line) => `${" ".repeat(margin)}${line}`);
}

function entry(name: string, what: string, details: readonly string[], reason: Reason, style: Style): string[] {
  return [
    `  ${name.padEnd(10)}${shown(what, MOST_SHOWN)}`,
    ...(details.length === 0 ? [] : indented(printable(details.join("; ")), 12, style)),
    ...indented(shown(reasonText(reason), MOST_SHOWN), 12, style).map((line) => style.paint("weak", line)),
  ];
}

/** A path with the subject's directories, which have long names, in short. */
function shortened(path: string, folders: FilesPlan["folders"]): string {
  for (const [name, folder] of [["$ROOT", folders.root], ["$STATE", folders.state]] as const) {
    if (path === folder || path.startsWith(`${folder}/`)) return `${name}${path.slice(folder.length)}`;
  }
  return path;
}

function actionLines(
  actions: readonly (FileAction | CleanupAction)[],
  { folders, subject }: FilesPlan,
  style: Style,
): readonly string[] {
  const path = (action: FileAction | CleanupAction): string => shortened(action.path, folders);
  return [...groupBy(actions, ({ when }) => when)].flatMap(([when, group]) => [
    style.paint("strong", momentName(when, subject)),
    ...group.flatMap((action) => entry(action.kind, path(action), detailsOf(action), action.reason, style)),
    "",
  ]);
}

function snapshotLines({ snapshotter, labels }: SnapshotterOptions, style: Style): readonly string[] {
  const lines = labels.flatMap(({ key, value, reason }) => entry("label", `${key}=${value}`, [], reason, style));
  const none = labels.length === 0 ? ["  no labels"] : [];
  return [style.paint("strong", `Snapshot, ${shown(snapshotter, MOST_SHOWN)}`), ...lines, ...none, ""];
}

/** What remains, in short: the actions themselves are printed where they happen. */
function leftoverLines(plan: FilesPlan, style: Style): readonly string[] {
  const { leftovers = [] } = plan;
  if (leftovers.length === 0) return [];
  const lines = leftovers.map(({ kind, path }) => `  ${kind.padEnd(10)}${shown(path, MOST_SHOWN)}`);
  return [style.paint("strong", "Left on the node by RemoveContainer"), ...lines, ""];
}

/**
 * Renders what containerd does around a spec.
 *
 * @param plan The actions and labels.
 * @param style How text is printed.
 * @returns The text, with a newline at its end.
 */
export function renderFiles(plan: FilesPlan, style: Style): string {
  const { release, folders, files, snapshot, cleanup } = plan;
  const lines = [
    style.paint("strong", `containerd ${release}`),
    `  $ROOT  = ${shown(folders.root, MOST_SHOWN)}`,
    `  $STATE = ${shown(folders.state, MOST_SHOWN)}`,
    "",
    ...actionLines(files, plan, style),
    ...snapshotLines(snapshot, style),
    ...actionLines(cleanup, plan, style),
    ...leftoverLines(plan, style),
  ];
  return lines.join("\n");
}
