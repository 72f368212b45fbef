import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { releaseDiff } from "../../api/release_diff.ts";
import { podOf } from "../../explain/pod.ts";
import { Summarizer, type Summary } from "../../explain/summary.ts";
import { renderFleetReport } from "./report.ts";

function fleet(...names: readonly string[]): Summary {
  const summarizer = new Summarizer("1.7.20", "1.7.24");
  for (const [index, name] of names.entries()) {
    const document = { config: { metadata: { name, namespace: "default" }, hostname: index % 2 === 0 ? "\f" : "web" } };
    summarizer.add(podOf(document), releaseDiff(document, "1.7.20", "1.7.24"));
  }
  return summarizer.summary();
}

const EVIL = "a<b>&\"`'\n|";

Deno.test("SARIF has a result for each group, with a rule that its driver lists", () => {
  const { version, runs } = JSON.parse(renderFleetReport(fleet("a", "b", EVIL), "sarif"));
  assertEquals([version, runs.length], ["2.1.0", 1]);
  const [{ tool: { driver }, results }] = runs;
  assertEquals(driver.name, "cri-spec");
  const ids = driver.rules.map(({ id }: { readonly id: string }) => id);
  assert(results.length > 0);
  for (const { ruleId, level, message, locations } of results) {
    assert(ids.includes(ruleId), ruleId);
    assertEquals(level, "warning");
    assert(message.text.length > 0 && locations.length > 0);
  }
});

Deno.test("JUnit has a failure for each group and a test for those without a difference; nothing of a name is markup", () => {
  const text = renderFleetReport(fleet("a", "b", EVIL), "junit");
  assertStringIncludes(text, '<testsuite name="containerd 1.7.20 -&gt; 1.7.24" tests="2" failures="1" errors="0">');
  assertEquals([...text.matchAll(/<testcase /g)].length, 2);
  assertEquals([...text.matchAll(/<failure /g)].length, 1);
  assert(!text.includes("a<b>"));
  assertStringIncludes(text, "a&lt;b&gt;&amp;&quot;");
});

const UNUSABLE = {
  count: 3,
  first: [
    { file: "a<b>.yaml", line: 7, column: 3, code: "unknown-field", message: "unknown field `x`", path: "/spec/x" },
    { line: 9, code: "invalid-json", message: "Cannot read\n### JSON", path: "" },
  ],
};

Deno.test("every report has the requests that cannot be used", () => {
  for (const summary of [fleet("a", "b"), fleet()]) {
    const [run] = JSON.parse(renderFleetReport(summary, "sarif", UNUSABLE)).runs;
    const [{ executionSuccessful, toolExecutionNotifications: told }] = run.invocations;
    assertEquals([executionSuccessful, told.length], [false, 3]);
    assertEquals(told[0].message.text, "a<b>.yaml:7:3: unknown field `x` [unknown-field] at /spec/x");
    assertStringIncludes(told[1].message.text, "line 9: ");
    assertStringIncludes(told[2].message.text, "1 more");
    const junit = renderFleetReport(summary, "junit", UNUSABLE);
    assertEquals([...junit.matchAll(/<error /g)].length, 3);
    assertStringIncludes(junit, 'errors="3"');
    assertStringIncludes(junit, 'name="a&lt;b&gt;.yaml:7:3"');
    const markdown = renderFleetReport(summary, "markdown", UNUSABLE);
    assertStringIncludes(markdown, "3 requests cannot be used:");
    assertStringIncludes(markdown, "- a\\<b\\>.yaml:7:3: unknown field \\`x\\` ");
    assertStringIncludes(markdown, "- 1 more: cannot be used");
    assert(!/^### JSON/m.test(markdown), markdown);
  }
  assertStringIncludes(renderFleetReport(fleet(), "markdown", UNUSABLE), "None of 3 requests can be used");
});

Deno.test("a report without requests that cannot be used says that all were compared", () => {
  const [run] = JSON.parse(renderFleetReport(fleet("a"), "sarif")).runs;
  assertEquals(run.invocations, [{ executionSuccessful: true }]);
  assert(!renderFleetReport(fleet("a"), "junit").includes("<error"));
});

Deno.test("Markdown has a heading for each group, and why; nothing of a name is markup", () => {
  const text = renderFleetReport(fleet("a", "b", EVIL), "markdown");
  assertStringIncludes(text, "## containerd 1.7.20 → 1.7.24\n");
  assertStringIncludes(text, "2 of 3 pods differ, in 1 group.");
  assertStringIncludes(text, "[go-json-escapes](https://");
  assertStringIncludes(text, "a\\<b\\>&");
  assertEquals(renderFleetReport(fleet(), "markdown").includes("no difference"), true);
});
