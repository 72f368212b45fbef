import { assertEquals } from "@std/assert";
import { readReasons, reasonsOf } from "./reasons.ts";
import { recordedFolders } from "./recording.ts";

const READ = await readReasons();

Deno.test("every folder of recorded cases has its reasons written down: deno task reasons", () => {
  assertEquals([...READ.keys()], recordedFolders());
});

for (const folder of recordedFolders()) {
  Deno.test(`the reasons for ${folder} are those that people have read: deno task reasons`, async () => {
    const sorted = (reasons: ReadonlyMap<string, number>) => Object.fromEntries([...reasons].sort());
    assertEquals(sorted(await reasonsOf(folder)), sorted(READ.get(folder)!));
  });
}
