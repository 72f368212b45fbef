import { assertEquals } from "@std/assert";
import { containerOf } from "../../props/kubelets.ts";
import { expand } from "./expand.ts";

const TEXTS: readonly (readonly [text: string, expanded: string, why: string])[] = [
  ["$(A)", "$(B)", "a value is not expanded again"],
  ["$(NO)", "$(NO)", "an unknown variable stays"],
  ["$$", "$", "two dollars are one"],
  ["$$(A)", "$(A)", "a dollar protects"],
  ["$$$(X)", "$x", "three dollars are one and a value"],
  ["$$$$(X)", "$$(X)", "four dollars are two"],
  ["$(X", "$(X", "a reference without end stays"],
  ["$()", "$()", "the empty name is unknown"],
  ["$($(X))", "$($(X))", "a name runs to the first end"],
  ["$X ${X} 100$", "$X ${X} 100$", "no shell syntax"],
  ["$é$(X)", "$éx", "a dollar before another character stays"],
  ["a$(X)b$(X)", "axbx", "values stand anywhere"],
];

for (const [text, expanded, why] of TEXTS) {
  Deno.test(`expand() makes ${JSON.stringify(expanded)} of ${JSON.stringify(text)}: ${why}`, () => {
    const values: Readonly<Record<string, string>> = { A: "$(B)", X: "x" };
    assertEquals(expand(text, (name) => values[name]), expanded);
  });
}

Deno.test("up to 1.33 a dollar re-encodes the first byte of a character that is not ASCII", () => {
  const args = ["$é$(A)", "$日"];
  const container = { args, env: [{ name: "A", value: "ß" }] };
  assertEquals(containerOf({ container }, { release: "1.33" }).args, ["$Ã\ufffdß", "$æ\ufffd\ufffd"]);
  assertEquals(containerOf({ container }, { release: "1.34" }).args, ["$éß", "$日"]);
});

Deno.test("variables of the image are not known to the kubelet", () => {
  assertEquals(containerOf({ container: { command: ["$(PATH)"] } }).command, ["$(PATH)"]);
});

Deno.test("args without command leave the command to the image", () => {
  const config = containerOf({ container: { args: ["--port=$(PORT)"], env: [{ name: "PORT", value: "80" }] } });
  assertEquals([config.command, config.args], [undefined, ["--port=80"]]);
});

Deno.test("service variables are known, also without service links", () => {
  assertEquals(containerOf({ container: { args: ["$(KUBERNETES_SERVICE_HOST)"] } }).args, ["10.96.0.1"]);
});
