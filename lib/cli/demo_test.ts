import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { TOP } from "../../props/clone.ts";
import { demo } from "./demo.ts";

async function printed(): Promise<string> {
  let text = "";
  await demo({
    stdin: ReadableStream.from([]),
    stdout: (bytes) => Promise.resolve(void (text += new TextDecoder().decode(bytes))),
    stderr: (bytes) => Promise.reject(new Error(new TextDecoder().decode(bytes))),
    open: async (path) => ReadableStream.from([await Deno.readFile(new URL(path, TOP))]),
    terminal: { columns: 200, colour: true },
  });
  return text;
}

Deno.test("the demonstration shows both releases side by side, in 80 columns", async () => {
  const text = await printed();
  const [story = "", commands = ""] = text.split("Try next:\n");
  assertEquals(text.split("\n").filter((line) => line.length > 80), []);
  for (
    const row of [
      /^containerd 1\.7\.2 {2,}containerd 1\.7\.3$/m,
      /^ {2}net\.ipv4\.ping_group_range {2,}net\.ipv4\.ping_group_range$/m,
      /^ {4}"0 2147483647" {2,}not set$/m,
      /^runc: the pod does not start {2,}runc: the pod starts$/m,
    ]
  ) assert(row.test(story), `${row} in:\n${story}`);
  assertStringIncludes(story.replaceAll(/\s+/g, " "), "write /proc/sys/net/ipv4/ping_group_range: invalid argument");
  assertStringIncludes(story, "https://github.com/containerd/containerd/pull/8786");
  assert(text.length < 2000, "the demonstration fits on a screen");
  assertEquals(commands.match(/^ {2}deno task cri-spec \w+ lib\/cli\/examples\/request\.yaml/gm)?.length, 4);
});
