import { assert, assertEquals } from "@std/assert";
import { readReasons, REASONS, reasonsOf } from "./reasons.ts";

for (const text of REASONS) {
  const written = await readReasons(text);
  const recordings = await text.recordings();
  const file = text.file.pathname.slice(new URL(".", import.meta.url).pathname.length);

  Deno.test(`${file} has the reasons of every recording: deno task reasons`, () => {
    assertEquals([...written.keys()], recordings.map(({ name }) => name));
  });

  for (const recorded of recordings) {
    Deno.test(`${file}: the reasons for ${recorded.name} are those that people have read: deno task reasons`, () => {
      const sorted = (reasons: ReadonlyMap<string, number>) => Object.fromEntries([...reasons].sort());
      const known = written.get(recorded.name)!;
      // The first request with a reason that nobody has read says more than all counts.
      const found = reasonsOf(recorded, (line, request) => {
        assert(known.has(line), `Nobody has read the reason ${line} for ${JSON.stringify(request)}`);
      });
      assertEquals(sorted(found), sorted(known));
    });
  }
}
