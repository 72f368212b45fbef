/**
 * The lines of `golden/reasons.txt` and `golden/containers/reasons.txt`, read back: every reason of the recorded cases.
 *
 * @module
 */

import type { Segment } from "../../../lib/plan/step.ts";

/** A reason, as a line has it. */
export interface LineReason {
  /** One line of why. */
  readonly text: string;
  /** What else had to hold. */
  readonly condition?: string;
  /** JSON pointers into the request. */
  readonly inputs: readonly string[];
  /** Behaviors that the release has. */
  readonly has: readonly string[];
  /** Behaviors that the release does not have. */
  readonly lacks: readonly string[];
}

/** What a line is about; files and mounts around a spec are `files`. */
export type ReasonLine =
  & {
    /** How many of the recorded cases have it. */
    readonly count: number;
  }
  & (
    | {
      readonly kind: "step";
      readonly name: string;
      readonly segment: Segment;
      readonly footprint: readonly string[];
      readonly reason: LineReason;
    }
    | {
      readonly kind: "origin" | "part" | "omission" | "field" | "unset";
      readonly name: string;
      readonly path: string;
      readonly reason: LineReason;
    }
    | { readonly kind: "refusal"; readonly name: string; readonly code: string; readonly path: string }
    | { readonly kind: "files" }
  );

const STRING = String.raw`"(?:[^"\\]|\\.)*"`;
const LIST = String.raw`\[(?:${STRING},?)*\]`;
const REASON = String.raw`(default|input ${STRING}|behavior [\w.-]+): (${STRING})` +
  String.raw`(?:, condition (${STRING}))?(?:, inputs (${LIST}))?(?:, behaviors (${LIST}))?(?:, lacks (${LIST}))?`;

const FORMS: readonly (readonly [form: RegExp, read: (groups: readonly string[]) => Omit<ReasonLine, "count">])[] = [
  [
    new RegExp(`^(\\S+) in (\\w+) may touch (${LIST}): ${REASON}$`),
    ([name, segment, footprint, ...reason]) => ({
      kind: "step",
      name,
      segment,
      footprint: JSON.parse(footprint!),
      reason: reasonOf(reason),
    }),
  ],
  [
    new RegExp(`^(\\S+) is first: ${REASON}$`),
    ([name, ...reason]) => ({ kind: "origin", name, path: "", reason: reasonOf(reason) }),
  ],
  [
    new RegExp(`^(\\S+)( part| not at| \\(a field\\) not at| sets nothing (?:at|inside of)) (${STRING}): ${REASON}$`),
    ([name, form, path, ...reason]) => ({
      kind: form === " part" ? "part" : form === " not at" ? "omission" : form!.startsWith(" (") ? "field" : "unset",
      name,
      path: JSON.parse(path!),
      reason: reasonOf(reason),
    }),
  ],
  [
    new RegExp(`^(\\S+) refuses: ([\\w-]+) (${STRING})$`),
    ([name, code, path]) => ({ kind: "refusal", name, code, path: JSON.parse(path!) }),
  ],
  [
    /^(?:append|copy|copy-tree|directory|fifo|file|mount|relabel|remove|require|snapshot|status|unmount) [\w-]+ (?:"|\{)/,
    () => ({ kind: "files" }),
  ],
];

function reasonOf(groups: readonly (string | undefined)[]): LineReason {
  const [by = "", text = '""', condition, inputs = "[]", has = "[]", lacks = "[]"] = groups;
  const [, input] = /^input (.*)$/.exec(by) ?? [];
  const [, behavior] = /^behavior (.*)$/.exec(by) ?? [];
  return {
    text: JSON.parse(text),
    ...(condition === undefined ? {} : { condition: JSON.parse(condition) as string }),
    inputs: [...(input === undefined ? [] : [JSON.parse(input) as string]), ...JSON.parse(inputs) as string[]],
    has: [...(behavior === undefined ? [] : [behavior]), ...JSON.parse(has) as string[]],
    lacks: JSON.parse(lacks),
  };
}

/**
 * Reads the lines of a text of reasons.
 *
 * @param text The text; its first line names the recordings.
 * @returns What each line is about.
 * @throws {Error} For a line of another form.
 */
export function reasonLines(text: string): readonly ReasonLine[] {
  return text.trimEnd().split("\n").slice(1).map((line) => {
    const [, body = "", counts = ""] = /^(.*) × ([\d ]+)$/s.exec(line) ?? [];
    const count = counts.split(" ").reduce((sum, number) => sum + Number(number), 0);
    for (const [form, read] of FORMS) {
      const groups = form.exec(body);
      if (groups !== null) return { ...read(groups.slice(1)), count } as ReasonLine;
    }
    throw new Error(`cannot read the line: ${line.slice(0, 200)}`);
  });
}
