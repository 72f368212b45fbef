/**
 * The table in `BEHAVIORS.md` is the table in `behavior_table.ts`.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { BEHAVIORS } from "../lib/containerd/behavior_table.ts";
import { BUILDS } from "../lib/containerd/release.ts";

function rows(): readonly string[] {
  return BEHAVIORS.map(({ id, subject, since, until, summary }) => {
    const builds = BUILDS.filter(({ adds }) => adds.includes(id)).map(({ version }) => version);
    const gone = until === undefined ? "" : ` until ${until.join(", ")}`;
    const text = summary.replaceAll(" -> ", " → ").replaceAll("\\", "\\\\").replaceAll("*", "\\*").replaceAll(
      "|",
      "\\|",
    );
    return `| \`${id}\` | ${subject} | ${[...since, ...builds].join(", ")}${gone} | ${text} |`;
  });
}

Deno.test("BEHAVIORS.md has every behavior, as the table in the code tells it", async () => {
  const readme = await Deno.readTextFile(new URL("../lib/containerd/BEHAVIORS.md", import.meta.url));
  const table = readme.split("\n").filter((line) => /^\| `[a-z0-9.-]+` +\| .*→/.test(line));
  const plain = (line: string): string => line.replaceAll(/ +/g, " ").replaceAll("\\", "");
  assertEquals(table.map(plain), rows().map(plain));
});
