import { assertEquals } from "@std/assert";
import { anchorFinder, FIRST_PLACEHOLDER } from "./anchors.ts";
import { squeeze } from "./squeeze.ts";
import { WRAPPERS } from "./wrappers.ts";

const finder = anchorFinder();

function causes(pasted: string): readonly (readonly [cause: string, of: string | undefined])[] {
  const squeezed = squeeze(pasted);
  return finder.find(squeezed).map(({ at, of }) => [squeezed.text.slice(at, at + 8), of]);
}

Deno.test("a cause starts behind each wrapper, and comes from its component", () => {
  assertEquals(
    causes(
      "failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: xyz",
    ),
    [["failedto", "cri"], ["ociruntim".slice(0, 8), "shim"], ["runccrea", "runtime"], ["xyz", "runc"]],
  );
});

Deno.test("a wrapper's name ends at the colon that a cause follows", () => {
  assertEquals(causes('failed to get sandbox image "registry.k8s.io/pause:3.6": xyz'), [["xyz", "image"]]);
  assertEquals(causes('failed to get sandbox image "registry.k8s.io/pause:3.6"'), []);
});

Deno.test("runc 1.0's wrappers name their source lines, with and without colons", () => {
  const pasted =
    'container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"xyz';
  assertEquals(causes(pasted).at(-1), ["xyz", "runc"]);
});

Deno.test("a word within another is no wrapper", () => {
  assertEquals(causes("prefixmsg: x"), []);
  assertEquals(causes("log: x").length, 1);
});

Deno.test("the wrappers before a template end one after another", () => {
  const number = String.fromCharCode(FIRST_PLACEHOLDER);
  const { text } = squeeze(`container_linux.go:${number}: starting container process caused: open x`);
  assertEquals(finder.ends(text).map((at) => text.slice(at)), ["startingcontainerprocesscausedopenx", "openx"]);
});

Deno.test("wrappers that start with a source file's name have its ending, without which they are not looked for", () => {
  const named = WRAPPERS.flatMap(({ texts }) => texts).filter((text) => text.startsWith("<words>"));
  assertEquals(named.length > 3, true);
  assertEquals(named.filter((text) => ![".go:", ".c:"].some((end) => squeeze(text).text.includes(end))), []);
});
