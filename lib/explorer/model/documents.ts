/**
 * The texts of the page as request documents.
 *
 * @module
 */

import { hasContainer } from "../../api/subject_of.ts";
import { traceDocument } from "../../api/trace.ts";
import { parseDocument, parseTomlText } from "../../cli/document.ts";
import { assertHost, assertRequest } from "../../cli/kind.ts";
import { locationOf } from "../../cli/location.ts";
import { locate, type Source } from "../../cli/source.ts";
import { daemonConfigWarnings } from "../../containerd/config_warnings.ts";
import { isRecord, type UnknownRecord } from "../../decode.ts";
import { CriSpecError } from "../../error.ts";
import type { LintHost } from "../../lint/host.ts";
import { joinFacts, splitFacts, withNode } from "../../lint/known_facts.ts";
import { plainData } from "../../plain.ts";
import type { RequestDocument } from "../../request/document.ts";
import type { Input, Pane, Problem, SubjectInfo } from "./types.ts";

/** One spec that the texts ask for. */
export interface Asked {
  /** What it is made for. */
  readonly subject: SubjectInfo;
  /** The request, with what the other texts state. */
  readonly document: RequestDocument;
}

/** What the texts say. */
export interface Documents {
  /** The requests; none where a text cannot be read. */
  readonly asked: readonly Asked[];
  /** The facts of the node. */
  readonly facts: LintHost;
  /** The texts, for places in them. */
  readonly sources: readonly Source[];
  /** What is wrong. */
  readonly problems: readonly Problem[];
}

function sourceOf(pane: Pane, prefix: string, text: string): Source {
  const format = pane === "daemon" ? "toml" : /^\s*[{[]/.test(text) ? "json" : "yaml";
  return { prefix, file: pane, text, format };
}

/**
 * An error with its place, for the page.
 *
 * @param error What was thrown.
 * @param sources The texts.
 * @param severity Default: `error`.
 * @returns The problem.
 * @throws {unknown} What is no error of this package.
 */
export async function problemOf(
  error: unknown,
  sources: readonly Source[],
  severity: Problem["severity"] = "error",
): Promise<Problem> {
  if (!(error instanceof CriSpecError)) throw error;
  const located = await locate(error, sources);
  const { file, line, column } = locationOf(located);
  const { code, message, hint } = located;
  return {
    ...(file === undefined ? {} : { pane: file as Pane }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    severity,
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Reads one text; a problem with it is noted, and nothing comes of it. */
class Reader {
  readonly sources: Source[] = [];
  readonly problems: Problem[] = [];

  async read<T>(source: Source, read: (text: string) => T | Promise<T>): Promise<T | undefined> {
    this.sources.push(source);
    try {
      return await read(source.text!);
    } catch (error) {
      // The text stands for itself here, not for a part of the request.
      this.problems.push(await problemOf(error, [{ ...source, prefix: "" }]));
      return undefined;
    }
  }
}

function withRelease(document: UnknownRecord, release: string): UnknownRecord {
  return release === "" ? document : { ...document, release };
}

async function warningsOf(document: UnknownRecord, sources: readonly Source[]): Promise<readonly Problem[]> {
  if (!isRecord(document.daemon) || typeof document.release !== "string") return [];
  try {
    const warnings = daemonConfigWarnings(document.daemon, document.release);
    return await Promise.all(
      warnings.map(({ message, path, hint }) =>
        problemOf(new CriSpecError("unknown-field", message, { path, hint }), sources, "warning")
      ),
    );
  } catch (error) {
    // The request itself is refused for it.
    if (error instanceof CriSpecError) return [];
    throw error;
  }
}

function subjectOf(container: unknown): SubjectInfo {
  const config = isRecord(container) && isRecord(container.config) ? container.config : {};
  const name = isRecord(config.metadata) ? config.metadata.name : undefined;
  return { name: typeof name === "string" && name !== "" ? name : "container", kind: "container" };
}

/** The sandbox's request, and that of the container. */
function askedOf(document: UnknownRecord): readonly Asked[] {
  const { container, ...pod } = document;
  const sandbox: Asked = { subject: { name: "", kind: "sandbox" }, document: pod as unknown as RequestDocument };
  if (!hasContainer(document)) return [sandbox];
  return [sandbox, { subject: subjectOf(container), document: document as unknown as RequestDocument }];
}

/** What is wrong with a request itself. */
async function faultsOf(document: UnknownRecord, sources: readonly Source[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { document: request } of askedOf(document)) {
    try {
      traceDocument(request);
    } catch (error) {
      const problem = await problemOf(error, sources);
      if (!problems.some(({ message }) => message === problem.message)) problems.push(problem);
    }
  }
  return problems;
}

/**
 * Reads the texts.
 *
 * @param input The texts, and what is chosen.
 * @returns The requests, and what is wrong with the texts.
 */
export async function readDocuments(input: Input): Promise<Documents> {
  const reader = new Reader();
  const pod = await reader.read(sourceOf("pod", "", input.pod), async (text) => {
    const document = await parseDocument(text, "");
    assertRequest(document);
    return plainData(document);
  });
  const daemon = input.daemon.trim() === ""
    ? undefined
    : await reader.read(sourceOf("daemon", "/daemon", input.daemon), parseTomlText);
  const host = input.host.trim() === "" ? undefined : await reader.read(
    sourceOf("host", "", input.host),
    async (text) => {
      const document = await parseDocument(text, "");
      assertHost(document);
      return splitFacts(document);
    },
  );
  const { sources, problems } = reader;
  const facts = host?.facts ?? {};
  if (problems.length > 0) {
    // The other texts are at fault; what is wrong with the request is said all the same.
    const own = isRecord(pod) ? await faultsOf(withRelease(pod, input.release), sources) : [];
    return { asked: [], facts, sources, problems: [...problems, ...own] };
  }
  if (!isRecord(pod)) {
    const error = new CriSpecError("wrong-type", "The request has to be an object with release and config");
    return { asked: [], facts, sources, problems: [await problemOf(error, sources)] };
  }
  const whole = withRelease(daemon === undefined ? pod : { ...pod, daemon }, input.release);
  try {
    const request = withNode(whole as unknown as RequestDocument, host?.ofNode ?? {});
    const { document } = joinFacts(request, facts);
    const warnings = await warningsOf(document as unknown as UnknownRecord, sources);
    return { asked: askedOf(document as unknown as UnknownRecord), facts, sources, problems: warnings };
  } catch (error) {
    return { asked: [], facts, sources, problems: [await problemOf(error, sources)] };
  }
}
