import { assert, assertEquals } from "@std/assert";
import {
  type ContainerAnswer,
  readShared,
  recordingsIn,
  sharedFiles,
  type SharedRecording,
} from "./shared_recordings.ts";

function recording(version: string, answers: Readonly<Record<string, ContainerAnswer>>): SharedRecording {
  return {
    manifest: { containerd: { version, package: "none" }, runtime: "none", recorder: "test" },
    cases: Object.entries(answers).map(([name, answer]) => ({
      name,
      request: { release: version, container: { config: { envs: [{ key: version, value: "\u2028" }] } } },
      answer,
    })),
  };
}

Deno.test("recordings are read as they were written", () => {
  const answers = (version: string): Readonly<Record<string, ContainerAnswer>> => ({
    "a-refusal": version === "1" ? { refusal: { code: "UNKNOWN", message: "no\u0000" } } : { spec: '{"b":1,"1":2}' },
    "b-spec": { spec: `{"ociVersion":"${version}","a":[1,{"\\u003c":0.5}],"e":[]}` },
    "c-crash": { crash: "panic" },
  });
  const { "b-spec": _, ...rest } = answers("3");
  const recordings = [recording("1", answers("1")), recording("2", answers("2")), recording("3", rest)];
  assertEquals(recordingsIn(sharedFiles(recordings)), recordings);
  assertEquals(recordingsIn(sharedFiles([])), []);
});

Deno.test("a case that answers keep in common is kept once", () => {
  const [one, two] = ["1", "2"].map((version) =>
    recording(version, { plain: { spec: `{"a":[${"0,".repeat(99)}0]}` } })
  );
  const size = (recordings: readonly SharedRecording[]): number =>
    [...sharedFiles(recordings).values()].reduce((sum, text) => sum + text.length, 0);
  assert(size([one!, two!]) < 1.5 * size([one!]));
});

Deno.test("a folder that is not there has no recordings", async () => {
  assertEquals(await readShared("/nonexistent/recordings"), []);
});
