import { assertEquals } from "@std/assert";
import { beforePlainWords } from "./rule_texts.ts";
import { REQUEST_RULES, RULES } from "./rules.ts";

Deno.test("beforePlainWords() gives what runc 1.0 and its candidates print of a step", () => {
  const mounting = "mounting <source> to rootfs at <destination>";
  assertEquals(
    beforePlainWords(`error ${mounting}: mount <what> (via <procfd>)<flags><data>: no space left on device`),
    [
      `${mounting} caused: no space left on device`,
      `${mounting} caused: mount through procfd: no space left on device`,
    ],
  );
  assertEquals(beforePlainWords(`error ${mounting}: open <path>: no such file or directory`), [
    `${mounting} caused: open <path>: no such file or directory`,
  ]);
  assertEquals(beforePlainWords("error creating device nodes: mknod <path>: operation not permitted"), [
    "creating device nodes caused: mknod <path>: operation not permitted",
  ]);
  assertEquals(beforePlainWords("unable to apply cgroup configuration: <any>"), [
    "applying cgroup configuration for process caused: <any>",
  ]);
  assertEquals(beforePlainWords("unable to setup user: <any>"), ["setup user: <any>"]);
  assertEquals(beforePlainWords(`error ${mounting}: mount <src>dst=<path>, dstFd=<procfd>: <errno>`), []);
  assertEquals(beforePlainWords("exec <path>: permission denied"), []);
});

Deno.test("a text that goes on ends with a whole word", () => {
  const texts = [...RULES, ...REQUEST_RULES].flatMap((rule) =>
    rule.texts.map((row) => `${rule.id}: ${typeof row === "string" ? row : row.text}`)
  );
  // A space before <any> says so: what follows may still be a colon or a full stop.
  assertEquals(texts.filter((text) => /\w<any>$/.test(text)), []);
});

Deno.test("no text stands twice in a rule", () => {
  const twice = [...RULES, ...REQUEST_RULES].flatMap(({ id, texts }) => {
    const rows = texts.map((row) => JSON.stringify(row));
    return rows.filter((row, index) => rows.indexOf(row) < index).map((row) => `${id}: ${row}`);
  });
  assertEquals(twice, []);
});
