/**
 * Compares recordings of real kubelets with the model:
 * `deno run --allow-read golden/kubelet/check.ts FOLDER [--case NAME] [--release R] [--run RUN] [--live] [--all]`.
 *
 * @module
 */

import { parseArgs } from "node:util";
import { type RecordedCase, replay } from "./replay.ts";

const { values, positionals } = parseArgs({
  args: Deno.args,
  allowPositionals: true,
  options: {
    case: { type: "string" },
    release: { type: "string" },
    run: { type: "string" },
    live: { type: "boolean" },
    all: { type: "boolean" },
  },
});

let cases = 0;
let equal = 0;
const kinds = new Map<string, string[]>();
for (const folder of positionals) {
  const files = [...Deno.readDirSync(folder)].map(({ name }) => name).filter((name) => name.endsWith(".ndjson"))
    .toSorted();
  for (const file of files) {
    if (values.release !== undefined && !file.startsWith(values.release)) continue;
    for (const line of Deno.readTextFileSync(`${folder}/${file}`).split("\n")) {
      if (line === "") continue;
      const recorded = JSON.parse(line) as RecordedCase;
      if (values.case !== undefined && recorded.name !== values.case) continue;
      if (values.run !== undefined && recorded.run !== values.run) continue;
      if (values.live && (recorded.live === undefined || recorded.after?.resize !== undefined)) continue;
      cases++;
      const id = `${recorded.kubernetes}/${recorded.run}/${recorded.name}`;
      let differences;
      try {
        differences = replay(recorded, values.live ? "live" : "manifest");
      } catch (error) {
        differences = [{ where: `throws ${error}`, recorded: "", modelled: (error as Error).stack }];
      }
      if (differences.length === 0) equal++;
      for (const { where, recorded: was, modelled } of differences) {
        if (values.case !== undefined) {
          console.log(id, where, "\n  recorded", JSON.stringify(was), "\n  modelled", JSON.stringify(modelled));
        }
        const kind = `${where} | ${JSON.stringify(was)?.slice(0, 250)} | ${JSON.stringify(modelled)?.slice(0, 400)}`
          .replaceAll(recorded.name, "NAME").replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{32}\b/g, "UID");
        kinds.set(kind, [...kinds.get(kind) ?? [], id]);
      }
    }
  }
}
const most = [...kinds].toSorted(([, a], [, b]) => b.length - a.length);
for (const [kind, ids] of most.slice(0, values.all ? most.length : 40)) {
  console.log(ids.length, kind, "\n     ", ids.slice(0, 3).join(" "));
}
console.log(`${equal} of ${cases} cases equal, ${kinds.size} kinds of differences`);
Deno.exit(equal === cases ? 0 : 1);
