/**
 * `cri-spec lint`: what of a spec keeps a pod from starting, and which rule an error comes from.
 *
 * @module
 */

import { decodeSpec } from "../../oci/decode.ts";
import { assertLinux, unreadMembers } from "../../oci/unread.ts";
import { errorLookup } from "../../lint/error_text.ts";
import type { LintReport } from "../../lint/finding.ts";
import type { LintHost } from "../../lint/host.ts";
import { splitFacts, withNode } from "../../lint/known_facts.ts";
import { lint, textsOf } from "../../lint/lint.ts";
import { lintRequest } from "../../api/lint_request.ts";
import { REQUEST_RULES, RULES } from "../../lint/rules.ts";
import type { DaemonRule, Rule } from "../../lint/rule.ts";
import { type OciRuntime, parseRuntime } from "../../lint/runtime.ts";
import type { Spec } from "../../oci/spec.ts";
import type { UnknownRecord } from "../../decode.ts";
import { CriSpecError } from "../../error.ts";
import { decodeHost } from "../../request/host.ts";
import { type Given, usage } from "../args.ts";
import { locating, readDecoded, readDocument } from "../document.ts";
import { DONE, exitCodeOf, NEGATIVE } from "../exit_code.ts";
import { readText } from "../io.ts";
import { assertHost, specIn } from "../kind.ts";
import {
  answering,
  checkNoManifestFlags,
  readSubjects,
  type Subject,
  type SubjectChoice,
  type Subjects,
} from "../manifest/subjects.ts";
import { printable, type Style, styleOf } from "../render/colour.ts";
import { errorFields, renderError } from "../render/error.ts";
import { renderDiagnosis, renderReport, renderRules } from "../render/finding.ts";
import { renderJson } from "../render/json.ts";
import type { Warned } from "../request.ts";
import type { Run } from "../run.ts";
import { printWarnings } from "../warnings.ts";

interface Linted extends LintReport {
  /** What the findings' places lead into. */
  readonly document: unknown;
  /** The warnings about a request's node, or about what of a spec is not read, as the member of the report's JSON. */
  readonly warned?: Warned;
}

/** What is given of the host: its facts, what only a request's host has, and whether paths are looked up on this machine. */
interface GivenHost {
  readonly facts: LintHost;
  readonly node: UnknownRecord;
  readonly lookUp: (spec: Spec) => Promise<LintHost>;
}

/** The longest argument that may be the name of a file. */
const MOST_NAME = 1024;

/** The rules with the texts that one runtime and containerd print. */
function rulesOf(runtime: OciRuntime): readonly (Rule | DaemonRule)[] {
  return [...RULES.map((rule) => ({ ...rule, texts: textsOf(rule, runtime) })), ...REQUEST_RULES];
}

const NO_FACTS = (): Promise<LintHost> => Promise.resolve({});

async function givenHost({ values }: Given, io: Run): Promise<GivenHost> {
  const name = values.get("host");
  const runtime = values.get("runtime");
  const stated = runtime === undefined ? {} : { runtime: parseRuntime(runtime) };
  if (name === undefined) return { facts: stated, node: {}, lookUp: NO_FACTS };
  if (name !== "auto") {
    const { facts, ofNode: node } = await readDecoded(name, io, (document) => {
      assertHost(document);
      const split = splitFacts(document);
      // A wrong fact of the node is refused in the file that has it.
      decodeHost(split.ofNode);
      return split;
    });
    return { facts: { ...facts, ...stated }, node, lookUp: NO_FACTS };
  }
  if (io.machineFacts === undefined) {
    throw usage("This program cannot read the host's facts", "pass a document with --host");
  }
  return { facts: { ...await io.machineFacts(), ...stated }, node: {}, lookUp: io.specFacts ?? NO_FACTS };
}

async function lintSpecFile(name: string, given: Given, io: Run): Promise<Linted> {
  const { value, source } = await readDocument(name, io);
  const [document, spec] = await locating([source], () => {
    const inside = specIn(value);
    assertLinux(inside);
    return [inside, decodeSpec(inside)] as const;
  });
  const warnings = unreadMembers(document);
  await printWarnings(warnings, source, io);
  const warned: Warned = warnings.length === 0 ? {} : { warnings };
  const { facts, node, lookUp } = await givenHost(given, io);
  const [fact] = Object.keys(node);
  if (fact !== undefined) {
    throw usage(`The fact "${fact}" in --host applies only to requests, not to a spec`, "remove it");
  }
  return { document, warned, ...lint(spec, { ...facts, ...await lookUp(spec) }) };
}

/** Lints one subject, with the facts of the host. */
async function lintSubject(subject: Subject, subjects: Subjects, given: GivenHost): Promise<Linted> {
  const { facts, node, lookUp } = given;
  return await answering(subject, subjects, async (read) => {
    const request = withNode(read, node);
    const first = lintRequest(request, facts);
    // What is at a spec's paths can only be looked up once there is a spec.
    const found = first.spec === undefined ? {} : await lookUp(first.spec);
    const { spec, ...report } = Object.keys(found).length === 0 ? first : lintRequest(request, { ...facts, ...found });
    return { document: spec ?? request, warned: subject.warned, ...report };
  });
}

function hasErrors({ findings }: LintReport): boolean {
  return findings.some(({ severity }) => severity === "error");
}

/** Lints the sandbox and containers of a manifest, each in a section of its own; an error of one does not stop the others. */
async function lintAll(subjects: Subjects, host: GivenHost, given: Given, style: Style, io: Run): Promise<number> {
  const [records, sections]: [object[], string[]] = [[], []];
  let worst = DONE;
  for (const subject of subjects.subjects) {
    const { name, kind, notes } = subject;
    const base = { name, kind, ...(notes.length === 0 ? {} : { notes }) };
    const title = style.paint("strong", printable(kind === "sandbox" ? name : `${name} (${kind})`));
    try {
      const { document, findings, undecided, warned } = await lintSubject(subject, subjects, host);
      const report = { findings, undecided };
      if (hasErrors(report)) worst = Math.max(worst, NEGATIVE);
      records.push({ ...base, ...report, ...warned });
      sections.push(`${title}\n\n${renderReport(report, document, style)}`);
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
      worst = Math.max(worst, exitCodeOf(error));
      records.push({ ...base, error: errorFields(error) });
      sections.push(`${title}\n\n${renderError(error)}`);
    }
  }
  const text = given.set.has("json") ? `${renderJson(records, { indented: true })}\n` : sections.join("\n");
  await io.stdout(new TextEncoder().encode(text));
  return worst;
}

/** What is linted: all subjects of a manifest, with placeholders for missing facts, which no finding concerns. */
const LINTED: SubjectChoice = { hint: "pass one", unchosen: "all", placeholders: true };

/** Refuses flags and arguments that cannot be combined. */
function check({ values, set, rest }: Given): void {
  const asked = [
    ...(values.has("spec") ? ["--spec"] : []),
    ...(values.has("error") ? ["--error"] : []),
    ...(set.has("rules") ? ["--rules"] : []),
    ...rest.slice(0, 1),
  ];
  if (asked.length === 0) throw usage("Nothing given to lint", "pass a request, --spec, --error or --rules");
  if (asked.length > 1) throw usage(`${asked[0]} and ${asked[1]} cannot be combined`, "remove one of them");
  if (rest.length > 1) throw usage(`One request expected, ${rest.length} given`, "pass one");
  if (rest.length === 0 && ["release", "daemon", "daemon-root"].some((flag) => values.has(flag))) {
    throw usage("--release, --daemon and --daemon-root apply only to requests", "remove them, or pass a request");
  }
  if (values.has("error") && values.has("host")) {
    throw usage("The flag --host applies only to a request or a spec", "for an error, set its runtime with --runtime");
  }
}

/** Whether an argument is the name of a file, and not the text of an error. */
async function isFile(argument: string, io: Run): Promise<boolean> {
  if (argument.trim() === "" || argument.length > MOST_NAME || /\n|: /.test(argument)) return false;
  try {
    // What is opened has to be read, so that it is closed.
    for await (const _ of await io.open(argument)) break;
    return true;
  } catch {
    return false;
  }
}

/** Reads a log, of which a part is enough if it is too large. */
async function readPaste(io: Run): Promise<string> {
  try {
    return await readText(io.stdin);
  } catch (error) {
    if (!(error instanceof CriSpecError) || error.code !== "too-large") throw error;
    throw new CriSpecError(error.code, error.message, {
      hint: "pass the lines around the failure, such as tail -n 1000 FILE",
    });
  }
}

async function runError(argument: string, { values, set }: Given, style: Style, io: Run): Promise<number> {
  const stated = values.get("runtime");
  const runtime = stated === undefined ? undefined : parseRuntime(stated);
  if (argument !== "-" && await isFile(argument, io)) {
    throw usage("The value of --error is the name of a file", "to read the file: cri-spec lint --error - < FILE");
  }
  const text = argument === "-" ? await readPaste(io) : argument;
  if (text.trim() === "") {
    throw usage("The error text is empty", "pass the text of an event or a log, or - for standard input");
  }
  const diagnosis = errorLookup(runtime === undefined ? undefined : rulesOf(runtime))(text);
  const output = set.has("json") ? `${renderJson(diagnosis, { indented: true })}\n` : renderDiagnosis(diagnosis, style);
  await io.stdout(new TextEncoder().encode(output));
  return diagnosis.matches.length > 0 ? DONE : NEGATIVE;
}

async function runRules(set: ReadonlySet<string>, style: Style, io: Run): Promise<number> {
  const rules = [...RULES, ...REQUEST_RULES];
  const plain = rules.map((rule) =>
    Object.fromEntries(Object.entries(rule).filter(([, value]) => typeof value !== "function"))
  );
  const output = set.has("json") ? `${renderJson(plain, { indented: true })}\n` : renderRules(rules, style);
  await io.stdout(new TextEncoder().encode(output));
  return DONE;
}

/**
 * Runs `cri-spec lint`.
 *
 * @param given The arguments after the command's name.
 * @param io Streams and files.
 * @returns The exit code: 1 for findings of severity error, 0 for any other.
 * @throws {CriSpecError} What cannot be read or is not modelled; nothing was written then.
 */
export async function lintCommand(given: Given, io: Run): Promise<number> {
  const { values, set } = given;
  const style = styleOf(io, values.get("color"));
  check(given);
  if (set.has("rules")) return await runRules(set, style, io);
  if (values.has("error")) return await runError(values.get("error")!, given, style, io);
  const file = values.get("spec");
  if (file === undefined) {
    const subjects = await readSubjects(given, LINTED, io);
    const host = await givenHost(given, io);
    if (subjects.isMade && !values.has("container")) return await lintAll(subjects, host, given, style, io);
    return await printLinted(await lintSubject(subjects.subjects[0]!, subjects, host), given, style, io);
  }
  checkNoManifestFlags(given, "a spec");
  return await printLinted(await lintSpecFile(file, given, io), given, style, io);
}

async function printLinted(linted: Linted, { set }: Given, style: Style, io: Run): Promise<number> {
  const { document, findings, undecided, warned } = linted;
  const report = { findings, undecided };
  const output = set.has("json")
    ? `${renderJson({ ...report, ...warned }, { indented: true })}\n`
    : renderReport(report, document, style);
  await io.stdout(new TextEncoder().encode(output));
  return hasErrors(report) ? NEGATIVE : DONE;
}
