import { assertEquals } from "@std/assert";
import { CLAUSE, COMPLETE, ELISION, QUOTE, RECORD, SPACE, squeeze } from "./squeeze.ts";

function text(pasted: string): string {
  return squeeze(pasted).text;
}

Deno.test("squeeze() leaves out spaces and quotation marks and takes small letters", () => {
  assertEquals(text('Sysctl "vm.max_map_count"\tis\nNOT'), "sysctlvm.max_map_countisnot");
  assertEquals(text("“a” ‘b’ «c» `d` it''s"), "abcdits");
});

Deno.test("squeeze() leaves out the colon of what was cut before a text", () => {
  assertEquals(text(": create keyring x"), "createkeyringx");
  assertEquals(text("\n : open /x"), "open/x");
  assertEquals(text("a\n: b"), "a:b");
});

Deno.test("squeeze() undoes escapes of any level", () => {
  for (let level = 0, pasted = 'at "/x" and\n"y"'; level < 6; level++) {
    assertEquals(text(pasted), "at/xandy", pasted);
    pasted = JSON.stringify(pasted);
  }
  assertEquals(text("\\u003croot\\u003e \\\\u0026"), "<root>&");
  assertEquals(text("null(\\x00) a\\x2db"), "null(x00)a-b");
});

Deno.test("squeeze() reads HTML's entities, also of entities, and line breaks", () => {
  assertEquals(text("&quot;a&#34; &lt;b&gt; &amp;quot;c&amp;quot; d<br/>e&nbsp;f &amp; g"), "a<b>cdef&g");
});

Deno.test("squeeze() reads characters that stand as their number, and those of addresses", () => {
  assertEquals(text("a&#58;&#32;&#x22;b&#X2F;c&#34;&amp;#10;d&#92;n"), "a:b/cdn");
  assertEquals(text("a%3A%20%22b%22%2Fc%253A 100% %s %d"), "a:b/c:100%%s%d");
  assertEquals(squeeze("a&#58; b").marks[1]! & CLAUSE, CLAUSE);
});

Deno.test("squeeze() reads the wide signs of Chinese texts", () => {
  const { text, marks } = squeeze("exec：＂ａ＂（b）：c");
  assertEquals(text, "exec:a(b):c");
  assertEquals([marks[4]! & CLAUSE, marks[9]! & CLAUSE], [CLAUSE, CLAUSE]);
});

Deno.test("squeeze() leaves out the numbers of lines, and signs of added lines, where the next line or the last has one", () => {
  assertEquals(text("  9  one\n 10  two\n11 three"), "onetwothree");
  assertEquals(text("1| one\n2| two"), "onetwo");
  assertEquals(text("wrote\n7680 to x\nand more"), "wrote7680toxandmore");
  assertEquals(text("+one\n+ two"), "onetwo");
  assertEquals(text("a\n+ b"), "a+b");
});

Deno.test("squeeze() leaves out the steps of BuildKit, and parts their lines", () => {
  assertEquals(text("#8 0.123 exec /bin/sh: x\n#8 12.5 y\n#8 ERROR: z"), `exec/bin/sh:x${RECORD}y#8error:z`);
});

Deno.test("squeeze() leaves out frames, and parts what they part", () => {
  assertEquals(text("[info] a b\n[error] c d"), `ab${RECORD}cd`);
  assertEquals(
    text(" ⠼ 9186ae473f25 Extracting  16kB/16kB  16.4s\nfailed to x: y"),
    `⠼9186ae473f25extracting16kb/16kb16.4s${RECORD}failedtox:y`,
  );
  assertEquals(text("[rpc error: code = 2 desc = a, rpc error: code = 2 desc = b]").split(RECORD).length, 2);
  assertEquals(text("┌──┐\n│ a │\n│ b │\n├──┤\n│ c │\n└──┘"), `ab${RECORD}c${RECORD}`);
  assertEquals(text("* one\n  * two"), "onetwo");
  assertEquals(text("| a | b |\n|---|---|\n| c | d |"), `a|b${RECORD}c|d`);
});

Deno.test("squeeze() leaves out colours, as bytes and as logs write them", () => {
  assertEquals(
    text("\x1b[1;31mred\x1b[0m \x1b]8;;http://x\x07link #033[31mx#033[0m \\u001b[32mgreen"),
    "redlinkxgreen",
  );
});

Deno.test("squeeze() joins wrapped and quoted lines and parts records", () => {
  assertEquals(text("> failed to\n> create\n  containerd task"), "failedtocreatecontainerdtask");
  assertEquals(
    text("first words\nE0605 09:28:31.768362 1 a.go:1] second"),
    `firstwords${RECORD}e060509:28:31.7683621a.go:1]second`,
  );
  assertEquals(text("one\n\ntwo"), `one${RECORD}two`);
  assertEquals(text("one\r\ntwo"), "onetwo");
  assertEquals(text('err="a b" pod="c"'), `err=ab${RECORD}pod=c`);
  assertEquals(text('{"a":"b","c":"d"}'), `{a:b${RECORD},c:d}`);
});

Deno.test("squeeze() keeps places that were left out apart, but for parts of a path", () => {
  assertEquals(text("… sysctl … x..."), `${ELISION}sysctl${ELISION}x${ELISION}`);
  assertEquals(text('/var/lib/.../merged "..." /a/…/b'), "/var/lib/*/merged*/a/*/b");
});

Deno.test("squeeze() takes journalctl's sign at the end of a line for what is left out there", () => {
  const line = "Jun 12 10:46:23 node-1 k3s[2481]: Failed to find memory cgroup, you may";
  assertEquals(text(`${line}>\nJun 12 10:46:24 node-1 k3s[2481]: next`).includes("youmay" + ELISION), true);
  for (const whole of [`${line} <nil>`, "a > b >"]) assertEquals(text(whole).includes(ELISION), false);
});

Deno.test("squeeze() marks where spaces, quotation marks and causes stood, and where a value is complete", () => {
  const { text, marks, at } = squeeze('err="a: b:c" pod=d');
  const mark = (word: string) => marks[text.indexOf(word)]!;
  assertEquals(mark("a") & QUOTE, QUOTE);
  assertEquals([mark(":") & CLAUSE, mark(":c") & CLAUSE], [CLAUSE, 0]);
  assertEquals(mark("b") & SPACE, SPACE);
  assertEquals(mark(RECORD) & COMPLETE, COMPLETE);
  assertEquals(at[text.indexOf("b")], 8);
});

Deno.test("squeeze() reads runc's caused with and without a colon alike", () => {
  assertEquals(text('container init caused "x"'), text("container init caused: x"));
});

Deno.test("signs of bold text on a page are left out, those of a pattern of paths are not", () => {
  assertEquals(
    squeeze('resolve "**docker.io/a/b:1**": **not found**').text,
    squeeze('resolve "docker.io/a/b:1": not found').text,
  );
  assertEquals(squeeze("open /a/**/b: c").text, "open/a/**/b:c");
});

Deno.test("squeeze() leaves out the times and marks that commands, GitHub and lists put before each line", () => {
  const behind = (before: string) => text(`${before}failed to mount /a\n${before}exit status 1`);
  for (const before of ["2024-05-06T07:08:09.1234567Z ", "##[error]", "2024-05-06T07:08:09.123Z ##[error]"]) {
    assertEquals(behind(before), `failedtomount/a${RECORD}exitstatus1`);
  }
  for (const before of ["* ", "- "]) assertEquals(behind(before), "failedtomount/aexitstatus1");
  assertEquals(text("2024-05-06T07:08:09.123Z: a"), "2024-05-06t07:08:09.123z:a");
  assertEquals(text("- Failed to exec"), "-failedtoexec");
});

Deno.test("squeeze() reads a link of a page as its address, and a name in angle brackets as the name", () => {
  assertEquals(squeeze("Get [https://a.example/v2/](https://a.example/v2/): x").text, "gethttps://a.example/v2/:x");
  assertEquals(squeeze("pull [a.example](http://a.example)/b").text, "pulla.example/b");
  assertEquals(squeeze("see [here](https://a.example)").text, "see[here](https://a.example)");
  assertEquals(squeeze("for <your image>: <https://a.example/b>").text, "foryourimage:https://a.example/b");
  assertEquals(squeeze("<nil> <html> a <b").text, "<nil><html>a<b");
});
