import { assert, assertEquals, assertThrows } from "@std/assert";
import { behaviorsOf } from "../containerd/behaviors.ts";
import { parseRelease } from "../containerd/release.ts";
import { CriSpecError } from "../error.ts";
import { Steps } from "../plan/steps.ts";
import { always } from "../plan/reason.ts";
import { decodeNode } from "../sandbox/request.ts";
import { addLabels, levelFault, makeLabels, selinuxContexts, withoutSelinux } from "./selinux.ts";

const LEVEL = { level: "s0:c1,c2", path: "/host/selinux/level" };
const CONTEXTS = new Map([["process", "u:r:t:s0"], ["file", "u:r:f:s0"]]);

function node(enable_selinux: boolean, selinux: unknown) {
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_selinux } } };
  return decodeNode({ release: "1.7.24", daemon, host: { selinux } } as never);
}

Deno.test("a level has sensitivities and categories, or is refused in the daemon's words", () => {
  const behaviors = behaviorsOf(parseRelease("1.7.24"));
  const levels = ["", "s0", "s0-s1", "s0:c1", "s0:c1,c2", "s0:c1.c1023", "s0-s0:c0.c9,c1234"];
  assertEquals(levels.map((level) => levelFault(level, behaviors)), levels.map(() => undefined));
  for (
    const level of [
      "0",
      "s",
      "s10",
      "xs0",
      "s0:",
      "s0:c",
      "s0:c12345",
      "s0:c1,",
      "s0:c1.",
      "s0:c1 ",
      "s0-s10",
      "s0:c1.c",
      "s0:c1,c2.c12345",
      "s0:c1,c",
    ]
  ) {
    assertEquals(levelFault(level, behaviors), `the format of 'level' "${level}" is not correct`);
  }
});

Deno.test("a node has contexts where SELinux is on for it and for the daemon", () => {
  assertEquals(selinuxContexts(node(false, { contexts: "" })), undefined);
  assertEquals(selinuxContexts(node(true, false)), undefined);
  assertEquals(selinuxContexts(node(true, { contexts: 'process = "u:r:t:s0"' }))?.get("process"), "u:r:t:s0");
  for (const selinux of [true, {}]) {
    const { code, path, message, hint } = assertThrows(() => selinuxContexts(node(true, selinux)), CriSpecError);
    assertEquals([code, path], ["host-fact-missing", "/host/selinux"]);
    assert(message.includes("contexts file") && hint?.includes("host.selinux"));
  }
});

Deno.test("a label without a requested level has the generated one, where the node's contexts have levels", () => {
  const labels = (
    parts: object,
    level: string | undefined,
    contexts: ReadonlyMap<string, string> | undefined = CONTEXTS,
  ) => makeLabels(contexts, parts, { ...LEVEL, level });
  assertEquals(labels({}, "s0:c1,c2"), { process: "u:r:t:s0:c1,c2", mount: "u:r:f:s0:c1,c2" });
  assertEquals(labels({ level: "s0:c9" }, undefined), { process: "u:r:t:s0:c9", mount: "u:r:f:s0:c9" });
  assertEquals(labels({ type: "x" }, "s0:c1").process, "u:r:x:s0:c1");
  assertEquals(makeLabels(undefined, {}, LEVEL), { process: "", mount: "" });
  const flat = new Map([["process", "u:r:t"], ["file", "u:r:f"]]);
  assertEquals(labels({}, undefined, flat).process.startsWith("u:r:t"), true);
  assertEquals(labels({}, undefined, new Map()), { process: "", mount: "" });
  const missing = assertThrows(() => labels({}, undefined), CriSpecError);
  assertEquals([missing.code, missing.path, missing.message.includes("generated level")], [
    "host-fact-missing",
    "/host/selinux/level",
    true,
  ]);
  const invalid = assertThrows(() => labels({}, "s0:c1", new Map([["process", "x"], ["file", "y"]])), CriSpecError);
  assertEquals([invalid.code, invalid.path], ["not-modelled", "/host/selinux/contexts"]);
  assert(invalid.message.includes("invalid label"));
});

Deno.test("missing labels are explained by the daemon's setting, the node or its contexts", () => {
  const why = (enable: boolean) => {
    const reason = withoutSelinux(node(enable, false));
    return ["input" in reason && reason.input, reason.condition];
  };
  assertEquals(why(true), ["/host/selinux", "enable_selinux is on"]);
  assertEquals(why(false), ["/daemon/plugins/io.containerd.grpc.v1.cri/enable_selinux", undefined]);
  const omitted = (process: string, mount: string, hasContexts: boolean) => {
    const steps = new Steps();
    addLabels(steps, { process, mount }, always("because"), hasContexts);
    assertEquals(steps.list.map(({ name, footprint }) => [name, ...footprint]), [
      ["customopts.WithSelinuxLabels", "/process/selinuxLabel", "/linux/mountLabel"],
    ]);
    return steps.omissions.map((
      { path, reason, name },
    ) => [name, path, "input" in reason ? reason.input : reason.text]);
  };
  const name = "customopts.WithSelinuxLabels";
  assertEquals(omitted("p", "m", true), []);
  assertEquals(omitted("", "m", true), [[name, "/process/selinuxLabel", "/host/selinux/contexts"]]);
  assertEquals(omitted("p", "", false), [[name, "/linux/mountLabel", "because"]]);
});
