/**
 * Explanations as text for people.
 *
 * @module
 */

import type {
  ExplainedOmission,
  ExplainedPlace,
  ExplainedReason,
  SandboxExplanation,
} from "../../explain/explanation.ts";
import { cut, printable, type Style, wrap } from "./colour.ts";
import { explanationLines } from "./diff.ts";
import { renderJson } from "./json.ts";

/** The parts of a spec, in the order of config.json; `""` is for what no part shows. */
const PARTS: readonly string[] = ["ociVersion", "process", "root", "hostname", "mounts", "annotations", "linux", ""];

/** A block: lines that share what is said of them. */
interface Block {
  readonly part: string;
  readonly heads: string[];
  readonly said: readonly string[];
}

function partOf(keyed: string): string {
  const part = /^[^/[]*/.exec(keyed)![0];
  return PARTS.includes(part) ? part : "";
}

function wrapped(text: string, indent: string, { width }: Style): readonly string[] {
  const room = width - indent.length;
  return wrap(printable(text).split(" "), room).map((line) => `${indent}${cut(line, room)}`);
}

function reasonLines(said: string, reason: ExplainedReason, style: Style): readonly string[] {
  const { text, condition, inputs, behaviors, lacks } = reason;
  const weak = (lines: readonly string[]): readonly string[] => lines.map((line) => style.paint("weak", line));
  return [
    ...wrapped(`${said}: ${text}`, "    ", style),
    ...(condition === undefined ? [] : wrapped(`if ${condition}`, "    ", style)),
    ...weak(inputs.flatMap(({ path, given }) => wrapped(`from ${path}${given ? "" : " (default)"}`, "    ", style))),
    ...weak(behaviors.length === 0 ? [] : wrapped(`the release has ${behaviors.join(", ")}`, "    ", style)),
    ...weak(lacks.length === 0 ? [] : wrapped(`the release lacks ${lacks.join(", ")}`, "    ", style)),
  ];
}

function placeBlock({ keyed, value, by, reason, earlier }: ExplainedPlace, style: Style): Block {
  // A column has at most two units; a profile of seccomp has hundreds of lines.
  const shown = printable(renderJson(value, { most: 2 * style.width }));
  const head = cut(`  ${printable(keyed === "" ? "the whole spec" : keyed)}: ${shown}`, style.width);
  const before = earlier.length === 0 ? [] : wrapped(`earlier: ${earlier.join(", ")}`, "    ", style);
  const said = [...reasonLines(`by ${by}`, reason, style), ...before.map((line) => style.paint("weak", line))];
  return { part: partOf(keyed), heads: [head], said };
}

function omissionBlock(
  { keyed, by, isThere, isField, reason }: ExplainedOmission,
  verb: "removed" | "not set",
  style: Style,
): Block {
  const name = keyed === "" ? by : keyed;
  const head = `${style.paint("removed", "-")} ${cut(printable(name), style.width - 2)}`;
  const said = isField ? `${by} has no effect` : `${isThere ? "not changed" : verb} by ${by}`;
  return { part: partOf(keyed), heads: [head], said: reasonLines(said, reason, style) };
}

/** Puts blocks of one part that say the same together. */
function merge(blocks: readonly Block[]): readonly Block[] {
  const merged = new Map<string, Block>();
  for (const block of blocks) {
    const key = `${block.part}\n${block.said.join("\n")}`;
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { ...block, heads: [...block.heads] });
    else known.heads.push(...block.heads);
  }
  return [...merged.values()];
}

function refusalLines({ refusal }: SandboxExplanation, style: Style): readonly string[] {
  if (refusal === undefined) return [];
  const { message, code, path, by } = refusal;
  return [
    `${style.paint("removed", "-")} refused by ${by} [${code}]`,
    ...wrapped(message, "    ", style),
    ...(path === "" ? [] : wrapped(`from ${path}`, "    ", style).map((line) => style.paint("weak", line))),
  ];
}

/**
 * Renders where a sandbox's spec comes from.
 *
 * @param explanation The explanation.
 * @param name The pod's name.
 * @param style How text is printed.
 * @returns The text, by the parts of the spec, with a newline at its end.
 */
export function renderExplanation(explanation: SandboxExplanation, name: string, style: Style): string {
  const { release, places, removed, omitted, behaviors } = explanation;
  const blocks = merge([
    ...places.map((place) => placeBlock(place, style)),
    ...removed.map((place) => omissionBlock(place, "removed", style)),
    ...omitted.map((place) => omissionBlock(place, "not set", style)),
  ]);
  const parts = PARTS.flatMap((part) => {
    const own = blocks.filter((block) => block.part === part);
    if (own.length === 0) return [];
    const title = part === "" ? "not in the spec" : part;
    return ["", style.paint("strong", title), ...own.flatMap(({ heads, said }) => [...heads, ...said])];
  });
  const refused = refusalLines(explanation, style);
  return [
    style.paint("strong", cut(printable(`${name}, containerd ${release}`), style.width)),
    ...(refused.length === 0 ? parts : ["", ...refused]),
    ...(behaviors.length === 0 ? [] : ["", "Behaviors:", ...explanationLines(behaviors, style)]),
    "",
  ].join("\n");
}
