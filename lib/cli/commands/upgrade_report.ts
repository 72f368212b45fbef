/**
 * `cri-spec upgrade-report`: what an upgrade does to what runs on a node, on one page.
 *
 * @module
 */

import type { RequestDocument } from "../../request/document.ts";
import { type Given, usage } from "../args.ts";
import { DONE, NEGATIVE, UNUSABLE } from "../exit_code.ts";
import { nodeDocuments } from "../node_source.ts";
import { renderJson } from "../render/json.ts";
import { type PageFormat, renderPage } from "../render/page.ts";
import { upgradePage } from "../render/upgrade_report.ts";
import { assumption, type Overrides, readDaemon, withOverrides } from "../request.ts";
import type { Run } from "../run.ts";
import { upgradeReport } from "../upgrade_report.ts";
import { readSide } from "../fleet/sides.ts";

const FORMATS: readonly string[] = ["text", "markdown", "html", "json"];

/**
 * Runs `cri-spec upgrade-report`.
 *
 * @param given The arguments after the command's name.
 * @param io Streams and files.
 * @returns The exit code: 2 where something cannot be answered, otherwise 1 where something would not start again.
 * @throws {CriSpecError} What cannot be read.
 */
export async function upgradeReportCommand(given: Given, io: Run): Promise<number> {
  const { values, set } = given;
  const to = values.get("to");
  const format = values.get("format") ?? "text";
  if (to === undefined) throw usage("No target release given", "set it with --to, a release or a preset");
  if (!FORMATS.includes(format)) {
    throw usage(
      `Unknown format ${JSON.stringify(format.slice(0, 64))}`,
      `--format is one of ${FORMATS.join(", ")}`,
    );
  }
  const config = values.get("daemon");
  const stated: Overrides = {
    ...assumption(set),
    ...(config === undefined ? {} : { daemon: await readDaemon(config, io, values.get("daemon-root")) }),
  };
  const { release, overrides } = await readSide(to, stated, io);
  const documents = await nodeDocuments(given, io, "upgrade-report");
  const requests = documents.map((before) => {
    const after: RequestDocument = withOverrides(before, { ...overrides, release });
    return { before, after };
  });
  const report = upgradeReport(requests, release);
  const text = format === "json"
    ? `${renderJson(report, { indented: true })}\n`
    : renderPage(upgradePage(report), format as PageFormat);
  await io.stdout(new TextEncoder().encode(text));
  if (report.unanswered.length > 0 || report.missing.length > 0) return UNUSABLE;
  return report.counts.refused + report.counts.fails > 0 ? NEGATIVE : DONE;
}
