/**
 * Errors as text and as JSON.
 *
 * @module
 */

import { CriSpecError, type ErrorCode } from "../../error.ts";
import { COMMAND_TABLE, IN_CLONE } from "../command_table.ts";
import { LocatedError, type Location, locationOf } from "../location.ts";
import { renderJson } from "./json.ts";
import { printable, shortened, shown } from "./printable.ts";

const WITH_TASK: ReadonlySet<string> = new Set(COMMAND_TABLE.filter(({ hasTask }) => hasTask).map(({ name }) => name));
const CALLS = new RegExp(`\\bcri-spec (--help|${COMMAND_TABLE.map(({ name }) => name).join("|")})(?![\\w-])`, "g");

/**
 * Replaces the program's name in hints by what starts it in a clone of the repository, where it is not installed.
 *
 * @param error The error.
 * @returns The same, with hints such as `see deno task cri-spec spec --help`.
 */
export function withCalls(error: CriSpecError): CriSpecError {
  const { code, message, path, cause } = error;
  const hint = error.hint?.replace(
    CALLS,
    (_, command: string) => `${WITH_TASK.has(command) ? "deno task" : IN_CLONE} ${command}`,
  );
  const issues = error.issues.map(withCalls);
  return new LocatedError(new CriSpecError(code, message, { path, cause, hint, issues }), locationOf(error));
}

/** How much is printed of a message, a hint, a path and a name; an input decides how long they are. */
const MOST = { message: 400, hint: 300, path: 200, file: 200 } as const;

/**
 * Writes a place as editors and compilers do.
 *
 * @param location The place.
 * @returns `pod.yaml:12:7`, as far as it is known; `""` without a file.
 */
export function renderLocation({ file, line, column }: Location): string {
  if (file === undefined) return "";
  return [file === "-" ? "<stdin>" : shown(file, MOST.file), line, column].filter((one) => one !== undefined).join(":");
}

/**
 * Renders an error for people.
 *
 * @param error The error.
 * @returns Lines for standard error: message and code, the place in file and input, what to do.
 */
export function renderError(error: CriSpecError): string {
  const { code, issues } = error;
  if (issues.length === 0) {
    return renderProblem(`${prefixFor(error)}: ${shown(error.message, MOST.message)} [${code}]`, error);
  }
  if (error.kind !== "refusal") return issues.map(renderError).join("");
  const faults = issues.map((issue) => {
    const place = renderLocation(locationOf(issue)) || shown(issue.path, MOST.path);
    return `  at ${place}: ${shown(issue.message, MOST.message)}\n`;
  });
  const hint = error.hint === undefined ? "" : `  hint: ${shown(error.hint, MOST.hint)}\n`;
  return `${prefixFor(error)}: ${shown(error.message, MOST.message)} [${code}]\n${faults.join("")}${hint}`;
}

/** Who refuses. */
const REFUSERS: Partial<Readonly<Record<ErrorCode, string>>> = {
  "api-server-refusal": "the API server refuses",
  "kubelet-refusal": "the kubelet refuses",
};

function prefixFor({ kind, code }: CriSpecError): string {
  return kind === "refusal" ? REFUSERS[code] ?? "containerd refuses" : "error";
}

/**
 * Renders a warning for people.
 *
 * @param warning The warning, in the form of an error.
 * @returns Lines for standard error: message, the place in file and input, what to do.
 */
export function renderWarning(warning: CriSpecError): string {
  return renderProblem(`warning: ${shown(warning.message, MOST.message)}`, warning);
}

function renderProblem(head: string, error: CriSpecError): string {
  const lines = [head];
  const place = renderLocation(locationOf(error));
  const path = shown(error.path, MOST.path);
  if (place !== "") lines.push(path === "" ? `  at ${place}` : `  at ${place} (${path})`);
  else if (path !== "") lines.push(`  at ${path}`);
  if (error.hint !== undefined) lines.push(`  hint: ${shown(error.hint, MOST.hint)}`);
  return `${lines.join("\n")}\n`;
}

/** The fields of an error that machines read. */
export interface ErrorFields extends Location {
  /** Which way to fail. */
  readonly code: ErrorCode;
  /** What could not be done; a long one is shortened. */
  readonly message: string;
  /** JSON pointer into the input; a long one is shortened. */
  readonly path: string;
  /** Where the input has several faults: all of them, the error's own first. */
  readonly issues?: readonly ErrorFields[];
}

/**
 * The fields of an error that machines read.
 *
 * @param error The error.
 * @returns Code, message, path, and of file, line and column what is known; long ones shortened.
 */
export function errorFields(error: CriSpecError): ErrorFields {
  const { file, ...place } = locationOf(error);
  return {
    code: error.code,
    message: shortened(error.message, MOST.message),
    path: shortened(error.path, MOST.path),
    ...(file === undefined ? {} : { file: shortened(file, MOST.file) }),
    ...place,
    ...(error.issues.length === 0 ? {} : { issues: error.issues.map(errorFields) }),
  };
}

/**
 * Renders an error as one line of NDJSON.
 *
 * @param error The error.
 * @returns `{"error":{"code":…,"message":…,"path":…}}` and of file, line and column what is known, without a newline.
 */
export function renderErrorLine(error: CriSpecError): string {
  return printable(JSON.stringify({ error: errorFields(error) }));
}

/**
 * Renders an error as the document that `--json` prints in place of an answer.
 *
 * @param error The error.
 * @returns The fields of {@linkcode renderErrorLine} and the hint, keys sorted, with a newline at the end.
 */
export function renderErrorDocument(error: CriSpecError): string {
  const hint = error.hint === undefined ? {} : { hint: shortened(error.hint, MOST.hint) };
  return `${renderJson({ error: { ...errorFields(error), ...hint } }, { indented: true })}\n`;
}

/** How much is printed of a stack. */
const MOST_STACK = 4000;

/**
 * Renders what is thrown and no error of this package.
 *
 * @param error What was thrown.
 * @returns Lines for standard error, with the stack.
 */
export function renderBug(error: unknown): string {
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  return `cri-spec has a bug, please report it:\n${shortened(stack, MOST_STACK)}\n`;
}
