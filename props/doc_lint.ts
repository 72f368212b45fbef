/**
 * `deno doc --lint` of every entry, but for references to fast-check's types, which an entry cannot make public, and to types of
 * Kubernetes' own objects, which Kubernetes' API reference describes.
 *
 * @module
 */

import config from "../deno.json" with { type: "json" };

const ENTRIES: readonly string[] = Object.values(config.exports);
const FOREIGN = new RegExp(
  "references private type '(?:fc|Arbitrary|Container|KeyedObject|PersistentVolume|PersistentVolumeClaim|PodObject|" +
    "PriorityClass|RuntimeClass|Service|ServiceAccount)'",
);

const { stderr, success } = await new Deno.Command(Deno.execPath(), {
  args: ["doc", "--quiet", "--lint", ...ENTRIES],
  env: { NO_COLOR: "1" },
  stdout: "null",
  stderr: "piped",
}).output();
const [, ...reports] = `\n${new TextDecoder().decode(stderr)}`.split(/\n(?=error)/);
const ours = reports.filter((report) => !FOREIGN.test(report) && !report.startsWith("error: Found"));
if (ours.length > 0) console.error(ours.join("\n"));
if (ours.length > 0 || (!success && reports.length === 0)) Deno.exitCode = 1;
