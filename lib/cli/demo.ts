/**
 * The demonstration: one request, two releases, and the sysctl that stopped pods with a user namespace from starting.
 *
 * Run it with `deno task demo`.
 *
 * @module
 */

import { BEHAVIORS } from "../containerd/behavior_table.ts";
import type { LintReport } from "../lint/finding.ts";
import type { Spec } from "../oci/spec.ts";
import { NEGATIVE } from "./exit_code.ts";
import { denoIo, type Io, OutputClosed } from "./io.ts";
import { main } from "./main.ts";
import { wrap } from "./render/colour.ts";

const REQUEST = "lib/cli/examples/request.yaml";
const HOST = "lib/cli/examples/host.yaml";
const RELEASES = ["1.7.2", "1.7.3"] as const;

/** The width of each of the two columns. */
const COLUMN = 39;
const GAP = "  ";

/** What to try next, on the same request. */
const NEXT: readonly string[] = [
  `spec ${REQUEST} --release 1.7.3 --pretty`,
  `explain ${REQUEST} --at linux/sysctl`,
  `diff ${REQUEST} --to 1.7.3`,
  `lint ${REQUEST} --runtime runc@1.1.5`,
];

/** Runs one command and returns what it printed. */
async function capture(args: readonly string[], io: Io): Promise<string> {
  let text = "";
  const stdout = (bytes: Uint8Array): Promise<void> => {
    text += new TextDecoder().decode(bytes);
    return Promise.resolve();
  };
  const code = await main(args, { ...io, terminal: undefined, stdout });
  if (code > NEGATIVE) throw new Error(`cri-spec ${args.join(" ")} ended with ${code}`);
  return text;
}

function indented(text: string): readonly string[] {
  return wrap(text.split(" "), COLUMN - 2).map((line) => `  ${line}`);
}

/** What a release makes of the request: its sysctls, and the texts of the runtime that refuses them. */
interface Outcome {
  readonly release: string;
  readonly sysctls: Readonly<Record<string, string>>;
  readonly refusals: readonly string[];
}

async function outcomeOf(release: string, io: Io): Promise<Outcome> {
  const { linux } = JSON.parse(await capture(["spec", REQUEST, "--release", release], io)) as Spec;
  const linted = await capture(["lint", REQUEST, "--release", release, "--host", HOST, "--json"], io);
  const { findings } = JSON.parse(linted) as LintReport;
  const errors = findings.filter(({ severity }) => severity === "error");
  return {
    release,
    sysctls: linux?.sysctl ?? {},
    refusals: errors.flatMap(({ texts }) => texts.map(({ text }) => text)),
  };
}

/** The column of a release, with a row for each sysctl that either release sets. */
function columnOf({ release, sysctls, refusals }: Outcome, names: readonly string[]): readonly string[] {
  const values = names.flatMap((name) => [`  ${name}`, `    ${JSON.stringify(sysctls[name]) ?? "not set"}`]);
  return [
    `containerd ${release}`,
    "-".repeat(COLUMN),
    "config.json, linux.sysctl:",
    ...values,
    refusals.length === 0 ? "runc: the pod starts" : "runc: the pod does not start",
    ...refusals.flatMap(indented),
  ];
}

function sideBySide(left: readonly string[], right: readonly string[]): string {
  const rows = Math.max(left.length, right.length);
  return Array.from(
    { length: rows },
    (_, row) => `${(left[row] ?? "").padEnd(COLUMN)}${GAP}${right[row] ?? ""}`.trimEnd(),
  ).join("\n");
}

/**
 * Prints the demonstration.
 *
 * @param io Streams and files; the request is read through it.
 */
export async function demo(io: Io): Promise<void> {
  const { summary, pull } = BEHAVIORS.find(({ id }) => id === "ping-range-userns")!;
  const outcomes = [await outcomeOf(RELEASES[0], io), await outcomeOf(RELEASES[1], io)];
  const names = [...new Set(outcomes.flatMap(({ sysctls }) => Object.keys(sysctls)))];
  const [left = [], right = []] = outcomes.map((outcome) => columnOf(outcome, names));
  const text = `A pod with a user namespace (hostUsers: false), on a node with
enable_unprivileged_icmp = true, as ${REQUEST} has it.

${sideBySide(left, right)}

What changed in ${RELEASES[1]}:
${wrap(summary.split(" "), 2 * COLUMN).map((line) => `  ${line}\n`).join("")}  ${pull}

Try next:
${NEXT.map((line) => `  deno task cri-spec ${line}\n`).join("")}`;
  await io.stdout(new TextEncoder().encode(text));
}

if (import.meta.main) {
  await demo(denoIo()).catch((error) => {
    // Who reads has seen enough: `task demo | head`.
    if (!(error instanceof OutputClosed)) throw error;
  });
}
