/**
 * `lib/plan/SPECS.md`: how containerd builds a pod's specs, from the steps of plans and the reasons of all recorded cases.
 *
 * @module
 */

import { BEHAVIORS } from "../../../lib/containerd/behavior_table.ts";
import { type Behavior, concerns } from "../../../lib/containerd/behavior.ts";
import type { ErrorCode } from "../../../lib/error.ts";
import { ERROR_CODES } from "../../../lib/error_codes.ts";
import { sourceLink } from "../../../lib/explorer/page/source_link.ts";
import { keyedOf } from "../../../lib/oci/spec_path.ts";
import { type Pointer, stepsOf } from "../../../lib/pointer.ts";
import type { Segment } from "../../../lib/plan/step.ts";
import { datesOf } from "./behaviors_page.ts";
import { code, heading, paragraph, prose, table } from "./markdown.ts";
import { containerSteps, type Entry, patternOf, type Recorded, sandboxSteps, type Told } from "./recorded_steps.ts";

const SEGMENTS: Readonly<Record<"sandbox" | "container", Readonly<Partial<Record<Segment, string>>>>> = {
  sandbox: {
    network: "The pod's network namespace is set up",
    spec: "The spec is generated: `sandboxContainerSpec`",
    run: "RunPodSandbox changes the generated spec",
    container: "The container is created: the image is mounted, its user is looked up",
  },
  container: {
    spec: "The spec is generated: `containerSpec`, from 2.0 on `buildLinuxSpec`",
    run: "CreateContainer changes the generated spec",
    container: "The container is created: the image is mounted, its user is looked up",
  },
};

/** How many paths or inputs of a reason are named. */
const MOST_NAMED = 3;

/** A path of the spec as people name it. */
function placeOf(path: Pointer): string {
  return path === "" ? "the whole spec" : code(keyedOf(path));
}

/** A pointer into the request as people name it: keys of the CRI plugin are those of config.toml. */
function inputOf(pointer: Pointer): string {
  const steps = stepsOf(pointer);
  const [top, ...below] = steps;
  if (top !== "daemon") return code(steps.join("."));
  const [plugins, , ...keys] = below;
  return `${code((plugins === "plugins" ? keys : below).join("."))} in config.toml`;
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** Many paths that a reason is about: those of a few, or what they are in. */
function placesOf(paths: readonly Pointer[]): string {
  if (paths.length <= MOST_NAMED) return listed(paths.map(placeOf));
  const parents = new Set(paths.map((path) => `/${stepsOf(path)[0]}`));
  return listed([...parents].map((parent) => code(`${keyedOf(parent)}[…]`)));
}

function toldText({ text, condition, inputs, has, lacks }: Told): string {
  const from = [...new Set(inputs.map(inputOf))];
  const given = [...has.map((id) => `with \`${id}\``), ...lacks.map((id) => `without \`${id}\``)];
  return [
    prose(text),
    ...(condition === undefined ? [] : [`if ${prose(condition)}`]),
    ...(from.length === 0
      ? []
      : [`from ${listed(from.length > MOST_NAMED ? [...from.slice(0, MOST_NAMED), "others"] : from)}`]),
    ...(given.length === 0 ? [] : [given.join(", ")]),
  ].join("; ");
}

function item(told: Told, what = ""): string {
  const places = told.paths.length === 0 ? "" : placesOf(told.paths);
  const before = [what, places].filter((part) => part !== "").join(" ");
  return paragraph(`${before === "" ? "" : `${before}: `}${toldText(told)}`, "- ");
}

function meaningOf(name: string): string {
  return ERROR_CODES[name as ErrorCode].meaning;
}

const BY_ID: ReadonlyMap<string, Behavior> = new Map(BEHAVIORS.map((behavior) => [behavior.id, behavior]));

function behaviorItem(id: string): string {
  const behavior = BY_ID.get(id)!;
  return paragraph(
    `[\`${id}\`](${behavior.pull}), ${datesOf(behavior)}: ${prose(behavior.summary)}`,
    "- ",
  );
}

function changesOf({ footprint }: Entry): string {
  if (footprint.length === 0) return "Changes nothing in the spec.";
  const annotations = footprint.filter((path) => path.startsWith("/annotations/"));
  const named = annotations.length > MOST_NAMED ? footprint.filter((path) => !annotations.includes(path)) : footprint;
  const places = [...named.map(placeOf), ...(named.length < footprint.length ? ["`annotations[…]`"] : [])];
  return `Changes ${listed(places)}.`;
}

function entrySection(entry: Entry, number: number, release: string): string {
  const { name, reasons, parts, omissions, refusals, moved } = entry;
  const link = sourceLink(name, release);
  const source = link === undefined ? "" : ` [Source](${link}).`;
  const ids = [...new Set([...reasons, ...parts, ...omissions].flatMap(({ has, lacks }) => [...has, ...lacks]))];
  const moves = moved.map(({ releases, after }) =>
    ` In ${listed(releases.map((version) => version.replace(/\.\d+$/, "")))} it comes ${
      after === undefined ? "first" : `after \`${after}\``
    }.`
  );
  return [
    `#### ${number}. \`${name}\`\n\n`,
    paragraph(`${changesOf(entry)}${moves.join("")}${source}`),
    "\n",
    ...reasons.map((told) => item(told)),
    ...parts.map((told) => item(told)),
    ...omissions.map((told) => item(told, "Left out")),
    ...refusals.map((refusal) =>
      paragraph(`Refuses with \`${refusal.code}\`: ${prose(meaningOf(refusal.code))}`, "- ")
    ),
    ...(ids.length === 0 ? [] : [`\nBehaviors that decide:\n\n`, ...ids.map(behaviorItem)]),
  ].join("");
}

/** The steps of the usual pod, one row for neighbours of one name. */
function usualTable({ usual, entries }: Recorded): string {
  const numbers = new Map<string, number>();
  for (const [index, { name, segment, footprint }] of entries.entries()) {
    for (const path of footprint.length === 0 ? [""] : footprint) numbers.set(`${segment} ${name} ${path}`, index + 1);
  }
  const rows: string[][] = [];
  for (const { step: { name, segment, footprint, reason }, before, after } of usual.steps) {
    const number = `${numbers.get(`${segment} ${name} ${patternOf(footprint[0] ?? "")}`)}`;
    if (rows.at(-1)?.[0] === number && footprint[0]?.startsWith("/annotations/")) continue;
    const place = footprint.length === 0 ? "" : footprint.map(placeOf).join(", ");
    rows.push([number, `\`${name}\``, before === after ? "nothing" : place, prose(reason.text)]);
  }
  return table(["step", "option", "changes", "because"], rows);
}

/** Behaviors by the parts of the spec that they may change. */
function behaviorTable(subject: "sandbox" | "container"): string {
  const own = BEHAVIORS.filter((behavior) => concerns(behavior, subject) && behavior.isWide !== true);
  const paths = [...new Set(own.flatMap(({ footprint }) => footprint))].toSorted();
  const cell = (behaviors: readonly Behavior[]): string => behaviors.map(({ id }) => `\`${id}\``).join(", ");
  return table(["part of the spec", "behaviors"], [
    ...paths.map((path) => [placeOf(path), cell(own.filter(({ footprint }) => footprint.includes(path)))]),
    ["none: texts, files and cleanup", cell(own.filter(({ footprint }) => footprint.length === 0))],
  ]);
}

function subjectSection(subject: "sandbox" | "container", recorded: Recorded, intro: string, example: string): string {
  const { origin, entries, omissions, refusals, fields } = recorded;
  const release = recorded.usual.document.release;
  const title = subject === "sandbox" ? "The sandbox" : "An app container";
  let segment: Segment | undefined;
  const sections = entries.map((entry, index) => {
    const head = entry.segment === segment ? "" : `### ${SEGMENTS[subject][entry.segment]}\n\n`;
    segment = entry.segment;
    return `${head}${entrySection(entry, index + 1, release)}\n`;
  });
  return `## ${title}

${paragraph(intro)}
### The steps of the usual ${subject}, at ${release}

${
    paragraph(
      `These are the steps for \`lib/cli/examples/${example}\`; steps with other numbers only apply to other requests or releases. ` +
        "Of neighbouring annotations only the first is listed.",
    )
  }
${usualTable(recorded)}
### The spec before the first step

${paragraph(`Made by ${listed(origin.name.split(", ").map(code))}.`)}
${[...origin.reasons, ...origin.parts].map((told) => item(told)).join("")}
### Refusals before the first step and between steps

${
    table(
      ["by", "code", "meaning", "at"],
      refusals.map(({ name, code: id, paths }) => [
        `\`${name}\``,
        `\`${id}\``,
        prose(meaningOf(id)),
        listed(paths.slice(0, MOST_NAMED).map(inputOf)),
      ]),
    )
  }
${sections.join("")}### Parts that other functions leave out

${omissions.map(({ name, ...told }) => item(told, `\`${name}\`,`)).join("")}
### Fields of the request without effect on the spec

${
    table(
      ["field", "why"],
      fields.map(({ name, ...told }) => [`\`${name}\``, toldText({ ...told, inputs: [] })]),
    )
  }
### Behaviors by part of the spec

${behaviorTable(subject)}`;
}

/** The page's text. */
export async function specsPage(): Promise<string> {
  const [sandbox, container] = [await sandboxSteps(), await containerSteps()];
  return `${
    heading("How containerd builds a pod's specs", "plans, golden/reasons.txt and golden/containers/reasons.txt")
  }
${
    paragraph(
      "A pod has a sandbox, whose spec RunPodSandbox makes, and containers, whose specs CreateContainer makes. containerd starts from a " +
        "default spec and applies options to it, in a fixed order. This page lists the options of each, in that order: what an option " +
        "changes, every reason that the recorded cases have for it (the most frequent first), what it leaves out and refuses, and the " +
        "behaviors that decide, each with the first release of each branch that has it. A line that starts with a path is about that " +
        "part of the spec alone.",
    )
  }
${
    paragraph(
      "`from` names the input: a member of [the request document](../request/REQUEST.md) or a key of `config.toml`. `if` names a " +
        "further condition. `with` and `without` name [behaviors](../containerd/BEHAVIORS.md) that the release has or lacks. A later " +
        "step overwrites what an earlier one set.",
    )
  }
${
    paragraph(
      "`deno task cri-spec explain REQUEST` prints the same for one request: which step set each part, and why.",
    )
  }
${
    subjectSection(
      "sandbox",
      sandbox,
      "The sandbox's spec is that of the pause container. The kubelet sends a `PodSandboxConfig`; the pause image is the daemon's own.",
      "request.yaml",
    )
  }
${
    subjectSection(
      "container",
      container,
      "An app container is created while its pod runs: it joins the sandbox's namespaces. The kubelet sends a `ContainerConfig`, and the " +
        "`PodSandboxConfig` again.",
      "container.yaml",
    )
  }`;
}
