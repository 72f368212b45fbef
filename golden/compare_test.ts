import { assert, assertEquals } from "@std/assert";
import { compareRecorded } from "./compare.ts";
import { readRecording, type RecordedCase, recordedFolders } from "./recording.ts";

const HERE = new URL(".", import.meta.url).pathname;

/** A case as it is when the daemon has another folder. */
function moved(recorded: RecordedCase): RecordedCase {
  const text = JSON.stringify(recorded);
  return JSON.parse(text.replaceAll(/\/tmp(?:\/[a-z]+)?\/cri-spec-[0-9a-f]+/g, "/tmp/other/tmp/cri-spec-1"));
}

for (const folder of recordedFolders().filter((name) => !name.startsWith("v"))) {
  Deno.test(`compareRecorded() finds the cases of ${folder} equal to those of a daemon in another folder`, async () => {
    const { cases } = await readRecording(`${HERE}${folder}`);
    assert(cases.filter((recorded) => JSON.stringify(moved(recorded)) !== JSON.stringify(recorded)).length > 200);
    for (const recorded of cases) assertEquals(compareRecorded(recorded, moved(recorded)), [], recorded.name);
  });
}
