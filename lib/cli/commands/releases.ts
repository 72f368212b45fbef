/**
 * `cri-spec releases`: the table of behaviors by release, branch or behavior.
 *
 * @module
 */

import { BEHAVIORS } from "../../containerd/behavior_table.ts";
import { type BehaviorInfo, behaviorInfo, type BranchInfo, branchInfos, releaseInfo } from "../../explain/releases.ts";
import type { ReleaseInfo } from "../../explain/releases.ts";
import { nearest } from "../../nearest.ts";
import { type Given, usage } from "../args.ts";
import { DONE } from "../exit_code.ts";
import type { Run } from "../run.ts";
import { type Style, styleOf } from "../render/colour.ts";
import { renderJson } from "../render/json.ts";
import { releaseNamed } from "../release_name.ts";
import { renderBehavior, renderBranch, renderBranches, renderRelease } from "../render/release.ts";

type Info =
  | { readonly kind: "branch"; readonly info: BranchInfo }
  | { readonly kind: "release"; readonly info: ReleaseInfo }
  | { readonly kind: "behavior"; readonly info: BehaviorInfo };

function lookUp(text: string): Info {
  const branches = branchInfos();
  const branch = branches.find((info) => info.branch === text.replace(/^v/, ""));
  if (branch !== undefined) return { kind: "branch", info: branch };
  const behavior = behaviorInfo(text);
  if (behavior !== undefined) return { kind: "behavior", info: behavior };
  if (/^(?:v?\d|containerd\b|latest$)/.test(text)) {
    return { kind: "release", info: releaseInfo(releaseNamed(text, "cri-spec releases").version) };
  }
  const ids: readonly string[] = BEHAVIORS.map(({ id }) => id);
  const near = nearest(text, ids) ?? ids.find((id) => text.length > 3 && id.includes(text));
  throw usage(
    `Unknown release or behavior ${JSON.stringify(text.slice(0, 64))}`,
    near === undefined
      ? `pass a release, one of the branches ${branches.map((info) => info.branch).join(", ")}, or a behavior's id`
      : `did you mean ${near}?`,
  );
}

function render(found: Info, style: Style): string {
  switch (found.kind) {
    case "branch":
      return renderBranch(found.info, style);
    case "release":
      return renderRelease(found.info, style);
    case "behavior":
      return renderBehavior(found.info, style);
  }
}

/**
 * Runs `cri-spec releases`.
 *
 * @param given The arguments after the command's name.
 * @param io Streams and files.
 * @returns The exit code.
 * @throws {CriSpecError} `usage` or a release's error for an argument that is not known; nothing was written then.
 */
export async function releasesCommand(given: Given, io: Run): Promise<number> {
  const { values, set, rest } = given;
  const write = (text: string): Promise<void> => io.stdout(new TextEncoder().encode(text));
  const style = styleOf(io, values.get("color"));
  const found = rest.map(lookUp);
  if (set.has("json")) {
    const infos = rest.length === 0 ? branchInfos() : found.map(({ info }) => info);
    await write(`${renderJson(infos, { indented: true })}\n`);
  } else if (rest.length === 0) await write(renderBranches(branchInfos(), style));
  else await write(found.map((one) => render(one, style)).join("\n"));
  return DONE;
}
