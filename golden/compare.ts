/**
 * Compares a recorded case with another recording of it, or with the model's answer.
 *
 * @module
 */

import { CriSpecError } from "../lib/error.ts";
import type { RecordedCase, RequestDocument } from "./recording.ts";
import { isTree, treeAt } from "./lab/tree.ts";

/** One place where two answers differ. */
export interface Difference {
  /** JSON pointer to the place, or `(bytes)` when only the spelling differs, or `(kind)`, `(message)`, `(code)`. */
  readonly path: string;
  /** What is recorded there, `(nothing)` when the place is missing. */
  readonly recorded: string;
  /** What the other has there. */
  readonly other: string;
}

/** Answers a request document: the bytes of a spec, or an error whose message is the daemon's refusal. */
export type Model<R = RequestDocument> = (request: R) => Uint8Array;

/** A request, and what a daemon made of it. */
export interface Answered<R> {
  /** The request. */
  readonly request: R;
  /** The exact text of a spec, a refusal, or the first words of the panic that ended the daemon. */
  readonly answer: { readonly spec: string } | { readonly refusal: { readonly message: string } } | {
    readonly crash: string;
  };
}

/**
 * Compares the model with a recording, byte for byte. Nothing is replaced: the model gets the recorded request.
 *
 * @param recorded The recorded case.
 * @param model The model.
 * @returns Where they differ; nothing when they agree.
 */
export function compareModel<R>({ request, answer }: Answered<R>, model: Model<R>): readonly Difference[] {
  const bytes = attempt(() => model(request));
  if ("crash" in answer) {
    return bytes.code === "daemon-crash" ? [] : [difference("(crash)", answer.crash, bytes.error ?? "(a spec)")];
  }
  if ("refusal" in answer) {
    const message = bytes.error === undefined ? "(a spec)" : bytes.error;
    return isSameText(answer.refusal.message, message)
      ? []
      : [difference("(message)", answer.refusal.message, message)];
  }
  if (bytes.error !== undefined) return [difference("(kind)", "(a spec)", bytes.error)];
  return specDifferences(answer.spec, new TextDecoder().decode(bytes.value));
}

/**
 * Whether the model says that the daemon's answer has what no request tells: a random order, the number of a snapshot.
 *
 * @param recorded The recorded case.
 * @param model The model.
 * @returns Whether it does.
 */
function isUntold<R>({ request, answer }: Answered<R>, model: Model<R>): boolean {
  try {
    model(request);
    return false;
  } catch (error) {
    if (!(error instanceof CriSpecError && error.code === "not-modelled")) return false;
    return "spec" in answer
      ? error.path === "/container/imageVolumes"
      : error.message.startsWith("Cannot determine the daemon's text ");
  }
}

/** What a comparison says. */
export interface Compared {
  /** Where the model and the daemon differ; nothing where the model says that no request tells what the daemon does. */
  readonly differences: readonly Difference[];
  /** Whether it says so. */
  readonly isUntold: boolean;
}

/**
 * As {@linkcode compareModel}, but for what the model says that no request tells.
 *
 * @param recorded The recorded case.
 * @param model The model.
 * @returns What the comparison says.
 */
export function compareTold<R>(recorded: Answered<R>, model: Model<R>): Compared {
  const differences = compareModel(recorded, model);
  const untold = differences.length > 0 && isUntold(recorded, model);
  return { differences: untold ? [] : differences, isUntold: untold };
}

/**
 * Compares two recordings of a case. What nobody can fix (sandbox id, network namespace, temporary folders) is first
 * replaced in both by its name.
 *
 * @param recorded The recorded case.
 * @param fresh The case recorded again.
 * @returns Where they differ; nothing when they agree.
 */
export function compareRecorded(recorded: RecordedCase, fresh: RecordedCase): readonly Difference[] {
  const [a, b] = [named(recorded), named(fresh)];
  const asked = jsonDifferences(question(a.request), question(b.request), "/request");
  if ("spec" in a.answer && "spec" in b.answer) return [...asked, ...specDifferences(a.answer.spec, b.answer.spec)];
  if ("spec" in a.answer || "spec" in b.answer) return [...asked, difference("(kind)", told(a.answer), told(b.answer))];
  const fields = ["stage", "code", "message"] as const;
  const [was, is] = [a.answer.refusal, b.answer.refusal];
  return [
    ...asked,
    ...fields.filter((field) => stable(was[field]) !== stable(is[field])).map((field) =>
      difference(`(${field})`, was[field], is[field])
    ),
  ];
}

/**
 * Tells differences to people.
 *
 * @param name The case's name.
 * @param differences Where its answers differ.
 * @returns Lines of text, without a line break at the end.
 */
export function formatDifferences(name: string, differences: readonly Difference[]): string {
  const lines = differences.map(({ path, recorded, other }) => `  ${path}\n    - ${recorded}\n    + ${other}`);
  return [name, ...lines].join("\n");
}

/**
 * Compares two specs by their texts.
 *
 * @param recorded One text.
 * @param other The other.
 * @returns Where they differ; nothing when they are equal, byte for byte.
 */
export function specDifferences(recorded: string, other: string): readonly Difference[] {
  if (recorded === other) return [];
  const json = attempt(() => jsonDifferences(JSON.parse(recorded), JSON.parse(other), "")).value ?? [];
  if (json.length > 0) return json;
  let at = 0;
  while (recorded[at] === other[at]) at++;
  const around = (text: string) => `... ${text.slice(Math.max(0, at - 40), at + 40)} ...`;
  return [{ path: "(bytes)", recorded: around(recorded), other: around(other) }];
}

/**
 * Compares two JSON values.
 *
 * @param recorded One value.
 * @param other The other.
 * @param path Where they stand.
 * @returns Where they differ.
 */
export function jsonDifferences(recorded: unknown, other: unknown, path: string): readonly Difference[] {
  if (Array.isArray(recorded) && Array.isArray(other)) {
    return jsonDifferences(Object.fromEntries(recorded.entries()), Object.fromEntries(other.entries()), path);
  }
  if (!isTree(recorded) || !isTree(other)) {
    return JSON.stringify(recorded) === JSON.stringify(other) ? [] : [difference(path, recorded, other)];
  }
  const keys = new Set([...Object.keys(recorded), ...Object.keys(other)]);
  return [...keys].flatMap((key) =>
    jsonDifferences(
      treeAt(recorded, [key]),
      treeAt(other, [key]),
      `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    )
  );
}

/** The part of a request that is the same on every machine. */
function question({ release, config, runtimeHandler, image, rootfs, hostFiles, daemon }: RequestDocument): unknown {
  return { release, config, runtimeHandler, image, rootfs, hostFiles, daemon };
}

/** The recording with names in the place of what nobody can fix. */
function named(recorded: RecordedCase): RecordedCase {
  const { id, netnsPath, tempMountPath, daemon } = recorded.request;
  const root = treeAt(daemon, ["root"]);
  // A case may write the daemon's root with a slash at its end.
  const folder = typeof root === "string" ? root.replace(/[^/]*\/*$/, "").replace(/\/+$/, "") : "";
  const names = [[tempMountPath, "$TEMP_MOUNT"], [netnsPath, "$NETNS"], [id, "$ID"], [folder, "$DIR"]] as const;
  let text = JSON.stringify(recorded);
  for (const [value, name] of names) {
    if (value !== undefined && value !== "") text = text.replaceAll(JSON.stringify(value).slice(1, -1), () => name);
  }
  return JSON.parse(text) as RecordedCase;
}

/** The texts that a daemon does not keep stable: protobuf's text form, whose blanks differ from build to build. */
const UNSTABLE = /failed to init selinux options (?!&)|Sandbox userns config: (?!nil|&)|ImageVolumeMountFailed: /;

/** The random folder of a volume that is not mounted, which no spec tells. */
const RANDOM_FOLDER = /(?<=\/volumes\/)[0-9a-f]{64}\b/g;

function stable(message: string): string {
  const named = message.replaceAll(RANDOM_FOLDER, "(a folder)");
  return UNSTABLE.test(named) ? named.replaceAll(/ {2,}/g, " ") : named;
}

/**
 * Whether a daemon's texts are the same, as far as daemons keep them stable.
 *
 * @param recorded One text, as it came over CRI.
 * @param other The other.
 * @returns Whether they are; HTTP/2 has no header that ends with a blank, and loses such a text.
 */
export function isSameText(recorded: string, other: string): boolean {
  return stable(recorded) === stable(other) || (recorded === "" && other.endsWith(" "));
}

function told(answer: RecordedCase["answer"]): string {
  return "spec" in answer ? "(a spec)" : answer.refusal.message;
}

function difference(path: string, recorded: unknown, other: unknown): Difference {
  const words = (value: unknown) => (value === undefined ? "(nothing)" : JSON.stringify(value));
  return { path, recorded: words(recorded), other: words(other) };
}

function attempt<T>(work: () => T): { readonly value?: T; readonly error?: string; readonly code?: string } {
  try {
    return { value: work() };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { error: error.message, ...(error instanceof CriSpecError ? { code: error.code } : {}) };
  }
}
