/**
 * Proof of the rules by a real runtime: Debian's runc 1.1.5 is given every bad spec and every good one.
 *
 * `deno task lint-check` runs it, as root. What lint says of the spec on this very machine, from facts that it reads itself, has
 * to be the one rule, and its text what runc prints. It never skips: what cannot run fails.
 *
 * @module
 */

import { machineFacts, specFacts } from "../../lib/node/host_facts.ts";
import { decodeSpec } from "../../lib/oci/decode.ts";
import type { Finding } from "../../lib/lint/finding.ts";
import { lint } from "../../lib/lint/lint.ts";
import { textPattern } from "../../lib/lint/text.ts";
import { debianRunc, type FinishedBundle } from "../../golden/lab/runc.ts";
import { type Edits, type LintCase, specDocument } from "./case.ts";
import { CASES, LOOKS_BAD } from "./cases.ts";
import { goldenSpecs } from "./golden_specs.ts";
import { type Lab, makeLab } from "./lab.ts";

/** How many rules have to be proved at least. */
const LEAST_PROVED = 230;

interface Run {
  readonly outcome: FinishedBundle;
  readonly findings: readonly Finding[];
  readonly errors: readonly Finding[];
}

async function run(lab: Lab, document: Readonly<Record<string, unknown>>, isSystemd: boolean): Promise<Run> {
  const spec = decodeSpec(document);
  const host = { ...lab.facts, ...await specFacts(spec), systemdCgroup: isSystemd };
  const { findings } = lint(spec, host);
  return {
    outcome: await lab.run(document, isSystemd),
    findings,
    errors: findings.filter(({ severity }) => severity === "error"),
  };
}

/** What is wrong with a bad spec's run, `undefined` when nothing is. */
function wrongBad(rule: string, isSystemd: boolean, { outcome, errors }: Run): string | undefined {
  const rules = [...new Set(errors.map((finding) => finding.rule))];
  // Where systemd is asked and not there, that is found as well, behind what runc finds first.
  if ((rules.length !== 1 && !isSystemd) || rules[0] !== rule) {
    return `lint says ${JSON.stringify(rules)}; runc: ${outcome.text}`;
  }
  const text = errors[0]!.texts[0]?.text;
  // What cannot be run is reported by the container itself, after its start.
  const printed = outcome.code === 0 && errors[0]!.phase === "start" ? outcome.output.trim() : outcome.text;
  if (printed === "" || text === undefined) return "runc starts it";
  if (!errors.some(({ texts }) => texts.some((one) => textPattern(one.text).test(printed)))) {
    return `runc prints\n    ${printed}\n  not\n    ${text}`;
  }
  return undefined;
}

/** What is wrong with a container that starts, in which a program shows what a rule is about. */
async function wrongShown(lab: Lab, { rule, bad, good, shows }: LintCase): Promise<readonly (string | undefined)[]> {
  const shown = async (edits: Edits = {}, pattern: string, isBad: boolean): Promise<string | undefined> => {
    const args = shows!.args === undefined ? {} : { "/process/args": shows!.args };
    const { outcome, findings } = await run(lab, specDocument({ ...edits, ...args }, lab.bundle), false);
    if (findings.some((finding) => finding.rule === rule) !== isBad) {
      return `lint says ${findings.map(({ rule }) => rule)}`;
    }
    if (outcome.code !== 0) return `runc does not start it: ${outcome.text}`;
    return new RegExp(pattern, "m").test(outcome.output.trim()) ? undefined : `it prints\n    ${outcome.output}`;
  };
  return [await shown(bad, shows!.bad, true), await shown(good, shows!.good, false)];
}

function wrongGood({ outcome, errors }: Run): string | undefined {
  if (errors.length > 0) return `a false alarm: ${errors.map(({ rule }) => rule)}`;
  if (outcome.code !== 0) return `runc does not start it: ${outcome.text}`;
  return outcome.output === "" ? undefined : `it prints ${outcome.output}`;
}

async function proveCase(lab: Lab, one: LintCase): Promise<readonly string[]> {
  if (one.shows !== undefined) return wrongOf(one, await wrongShown(lab, one));
  const isSystemd = one.live === "systemd";
  const wrong: (string | undefined)[] = [
    wrongBad(one.rule, isSystemd, await run(lab, specDocument(one.bad, lab.bundle), isSystemd)),
  ];
  // No systemd here: with a good path a container of it fails at the next step, which has a rule of its own.
  if (!isSystemd) wrong.push(wrongGood(await run(lab, specDocument(one.good, lab.bundle), false)));
  return wrongOf(one, wrong);
}

function wrongOf({ rule }: LintCase, wrong: readonly (string | undefined)[]): readonly string[] {
  return wrong.filter((text) => text !== undefined).map((text) => `${rule}: ${text}`);
}

async function proveGood(lab: Lab, what: string, edits: Edits): Promise<readonly string[]> {
  const wrong = wrongGood(await run(lab, specDocument(edits, lab.bundle), false));
  return wrong === undefined ? [] : [`${what}: ${wrong}`];
}

/** A golden's spec: where runc starts it lint has to be silent, where it does not lint has to say the same. */
async function proveGolden(
  lab: Lab,
  name: string,
  document: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const { outcome, errors } = await run(lab, document, false);
  if (outcome.code === 0) {
    return errors.length === 0 ? [] : [`${name}: a false alarm: ${errors.map(({ rule }) => rule)}`];
  }
  const isPredicted = errors.some(({ texts }) => texts.some(({ text }) => textPattern(text).test(outcome.text)));
  return isPredicted
    ? []
    : [`${name}: lint says ${JSON.stringify(errors.map(({ rule }) => rule))}; runc: ${outcome.text}`];
}

function isShown({ live, shows }: LintCase): boolean {
  return typeof live !== "object" || shows !== undefined;
}

async function main(): Promise<number> {
  const only = new Set(Deno.args);
  const isAsked = (name: string): boolean => only.size === 0 || only.has(name);
  const runc = await debianRunc();
  const lab = await makeLab(runc, await machineFacts(runc));
  let wrong = 0;
  const tell = (found: readonly string[]): boolean => {
    for (const text of found) console.error(text);
    wrong += found.length;
    return found.length === 0;
  };
  let [proved, started, goldens] = [0, 0, 0];
  try {
    for (const one of CASES.filter((one) => isShown(one) && isAsked(one.rule))) {
      if (tell(await proveCase(lab, one))) proved++;
    }
    for (const [what, edits] of Object.entries(LOOKS_BAD).filter(([what]) => isAsked(what))) {
      tell(await proveGood(lab, what, edits));
      started++;
    }
    for (const { name, document } of await goldenSpecs(lab.bundle)) {
      if (!isAsked(name) && !isAsked("goldens")) continue;
      tell(await proveGolden(lab, name, document));
      goldens++;
    }
  } finally {
    tell(await lab.close());
  }
  console.log(`${proved} rules proved, ${started} specs that look bad, ${goldens} goldens, ${wrong} wrong`);
  if (only.size === 0 && proved < LEAST_PROVED) console.error(`fewer than ${LEAST_PROVED} rules are proved`);
  return wrong > 0 || (only.size === 0 && proved < LEAST_PROVED) ? 1 : 0;
}

/** Runs this file again in a mount namespace of its own: whatever goes wrong, no mount reaches the machine's. */
async function inOwnMountNamespace(): Promise<number> {
  const { code } = await new Deno.Command("unshare", {
    args: [
      "--mount",
      "--propagation",
      "private",
      Deno.execPath(),
      "run",
      "--quiet",
      "--allow-all",
      import.meta.filename!,
      ...Deno.args,
    ],
    env: { [INSIDE]: "1" },
    stdin: "null",
  }).spawn().status;
  return code;
}

const INSIDE = "CRI_SPEC_LINT_CHECK";

if (import.meta.main) Deno.exit(Deno.env.get(INSIDE) === "1" ? await main() : await inOwnMountNamespace());
