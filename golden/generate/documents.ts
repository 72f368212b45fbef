/**
 * Writes the generated pages of the documentation: `deno task docs`, or with `--check` prints which are not current.
 *
 * The pages stand beside the data that they are made of. `deno fmt` leaves them alone: a row that changes changes one line.
 *
 * @module
 */

import { behaviorsPage } from "./pages/behaviors_page.ts";
import { hostFactsPage } from "./pages/host_facts_page.ts";
import { presetsPage } from "./pages/presets_page.ts";
import { requestPage } from "./pages/request_page.ts";
import { rulesPage } from "./pages/rules_page.ts";
import { specsPage } from "./pages/specs_page.ts";

const ROOT = new URL("../../", import.meta.url);

/** What makes each generated page, by its path in the repository. */
export const GENERATED_PAGES: Readonly<Record<string, () => string | Promise<string>>> = {
  "lib/containerd/BEHAVIORS.md": behaviorsPage,
  "lib/lint/HOST.md": hostFactsPage,
  "lib/lint/RULES.md": rulesPage,
  "lib/plan/SPECS.md": specsPage,
  "lib/presets/PRESETS.md": presetsPage,
  "lib/request/REQUEST.md": requestPage,
};

if (import.meta.main) {
  const isCheck = Deno.args.includes("--check");
  if (Deno.args.some((arg) => arg !== "--check")) {
    console.error("Usage: deno task docs [--check]");
    Deno.exit(2);
  }
  for (const [path, make] of Object.entries(GENERATED_PAGES)) {
    const file = new URL(path, ROOT);
    const text = await make();
    if (await Deno.readTextFile(file).catch(() => "") === text) continue;
    if (isCheck) Deno.exitCode = 1;
    else await Deno.writeTextFile(file, text);
    console.log(`${path}: ${isCheck ? "not current; run deno task docs" : "written"}`);
  }
}
