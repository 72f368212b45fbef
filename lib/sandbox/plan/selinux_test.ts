import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../../error.ts";
import { fold } from "../../plan/walk.ts";
import { planSandbox } from "../plan.ts";
import { decodeRequest } from "../request.ts";
import type { Plan } from "../../plan/step.ts";

type Options = Readonly<Record<string, string>>;

const CONTEXTS = 'process = "a:b:c:s0"\nfile = "d:e:f:s0"';
const NODE = { contexts: CONTEXTS, level: "s0:c1,c2" };
const SECURITY_CONTEXT = "/config/linux/security_context";
const CONTEXTS_PATH = "/host/selinux/contexts";
const ENABLED = "/daemon/plugins/io.containerd.grpc.v1.cri/enable_selinux";

interface Asked {
  readonly selinux: unknown;
  readonly enabled?: boolean;
  readonly linux?: unknown;
  readonly runtime?: string;
}

function plan({ selinux, enabled = true, linux, runtime = "io.containerd.runc.v2" }: Asked): Plan {
  const containerd = { runtimes: { runc: { runtime_type: runtime } } };
  return planSandbox(decodeRequest({
    release: "1.7.24",
    config: { metadata: {}, linux },
    daemon: { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_selinux: enabled, containerd } } },
    host: { selinux },
  }));
}

function options(selinux_options: Options): unknown {
  return { security_context: { selinux_options } };
}

/** Both labels of the spec. */
function labels(asked: Asked): readonly (string | undefined)[] {
  const spec = fold(plan(asked));
  return [spec.process?.selinuxLabel, spec.linux?.mountLabel];
}

function errorOf(asked: Asked): readonly unknown[] {
  const { code, path, message } = assertThrows(() => plan(asked), CriSpecError);
  return [code, path, message];
}

/** The reason of the step that sets the labels. */
function reasonOf(asked: Asked): unknown {
  return plan(asked).steps.find(({ name }) => name === "customopts.WithSelinuxLabels")?.reason;
}

/** What is left out of the labels: path and reason. */
function omitted(asked: Asked, name = "customopts.WithSelinuxLabels"): readonly (readonly unknown[])[] {
  return plan(asked).omissions.filter((one) => one.name === name).map(({ path, reason }) => [
    path,
    "input" in reason ? reason.input : "",
    reason.text,
  ]);
}

Deno.test("a node's contexts and its level make the labels", () => {
  assertEquals(labels({ selinux: NODE }), ["a:b:c:s0:c1,c2", "d:e:f:s0:c1,c2"]);
  assertEquals(reasonOf({ selinux: NODE }), {
    kind: "input",
    input: CONTEXTS_PATH,
    text: "the node's SELinux contexts, with a level generated for the pod",
    condition: "enable_selinux is on and the node has SELinux",
    inputs: ["/host/selinux/level", ENABLED],
  });
  assertEquals(omitted({ selinux: NODE }), []);
  for (const linux of [undefined, {}, { security_context: {} }, { security_context: { privileged: false } }]) {
    assertEquals(reasonOf({ selinux: NODE, linux }), reasonOf({ selinux: NODE }));
  }
});

Deno.test("the pod's options stand over the node's contexts", () => {
  const linux = options({ user: "u", role: "r", type: "t", level: "s0:c3" });
  assertEquals(labels({ selinux: NODE, linux }), ["u:r:t:s0:c3", "u:e:f:s0:c3"]);
  assertEquals(labels({ selinux: NODE, linux: options({ type: "t" }) }), ["a:b:t:s0:c1,c2", "d:e:f:s0:c1,c2"]);
  assertEquals(reasonOf({ selinux: NODE, linux }), {
    kind: "input",
    input: `${SECURITY_CONTEXT}/selinux_options`,
    text: "the pod's selinux_options, completed from the node's SELinux contexts",
    condition: "enable_selinux is on and the node has SELinux",
    inputs: [CONTEXTS_PATH, "/host/selinux/level", ENABLED],
  });
});

Deno.test("without SELinux, in config.toml or on the node, there are no labels", () => {
  const off = [PATHS.process, PATHS.mount].map((path) => [path, ENABLED, "enable_selinux is off"]);
  assertEquals(labels({ selinux: NODE, enabled: false }), [undefined, undefined]);
  assertEquals(omitted({ selinux: true, enabled: false }), off);
  const none = [PATHS.process, PATHS.mount].map((path) => [path, "/host/selinux", "the node has no SELinux"]);
  assertEquals(labels({ selinux: false, linux: options({ level: "s0" }) }), [undefined, undefined]);
  assertEquals(omitted({ selinux: false }), none);
});

const PATHS = { process: "/process/selinuxLabel", mount: "/linux/mountLabel" };

Deno.test("contexts without a label of a process or of files make none", () => {
  const text = "the node's SELinux contexts define no such label";
  const process = [PATHS.process, CONTEXTS_PATH, text];
  assertEquals(omitted({ selinux: { contexts: "" } }), [process, [PATHS.mount, CONTEXTS_PATH, text]]);
  assertEquals(omitted({ selinux: { contexts: "file = a:b:c" } }), [process]);
  assertEquals(labels({ selinux: { contexts: "file = a:b:c" } }), [undefined, "a:b:c"]);
});

Deno.test("a level is needed where the process's context has one and the pod tells none", () => {
  const missing = (fact: string, path: string) => [
    "host-fact-missing",
    path,
    `Cannot generate SELinux labels: the node's ${fact} is missing`,
  ];
  const contexts = (process: string) => ({ contexts: `process = ${process}\nfile = d:e:f:s0` });
  const level = missing("generated level", "/host/selinux/level");
  assertEquals(errorOf({ selinux: contexts("a:b:c:s0") }), level);
  assertEquals(errorOf({ selinux: contexts("a:b:c:s0"), linux: options({ user: "u" }) }), level);
  assertEquals(labels({ selinux: contexts("a:b:c") }), ["a:b:c", "d:e:f:s0"]);
  assertEquals(labels({ selinux: contexts("a:b:c:s0"), linux: options({ level: "s1" }) }), ["a:b:c:s1", "d:e:f:s1"]);
  assertEquals(errorOf({ selinux: true }), missing("contexts file", "/host/selinux"));
  assertEquals(errorOf({ selinux: {} }), missing("contexts file", "/host/selinux"));
  assertEquals(labels({ selinux: { contexts: "file = a:b:c" } })[1], "a:b:c");
});

Deno.test("an invalid label of the contexts is not modelled", () => {
  assertEquals(errorOf({ selinux: { contexts: "process = a:b\nfile = d:e:f", level: "s0" } }), [
    "not-modelled",
    CONTEXTS_PATH,
    "Cannot generate SELinux labels: the node's contexts file has an invalid label",
  ]);
});

Deno.test("a level has a form", () => {
  const good = ["s0", "s0-s1", "s0:c1", "s0-s9:c1", "s0:c1.c2", "s0:c1,c2", "s0:c1.c2,c3,c4.c5", "s0:c1023"];
  for (const level of good) assertEquals(labels({ selinux: NODE, linux: options({ level }) })[0], `a:b:c:${level}`);
  const bad = ["0", "xs0", "s", "s10", "s0-", "s0-s", "s0:", "s0:c", "s0:c12345", "s0:c1.", "s0:c1.c", "s0:c1,", "s0 "];
  for (const level of [...bad, "s0:c1,,c2", "s0:1", "s0\n", "S0", "s0-s1-s2"]) {
    for (const selinux of [NODE, false]) {
      assertEquals(errorOf({ selinux, linux: options({ level }) }), [
        "selinux-level",
        `${SECURITY_CONTEXT}/selinux_options/level`,
        "failed to generate sandbox container spec: failed to init selinux options " +
        `&SELinuxOption{User:,Role:,Type:,Level:${level},}: the format of 'level' ${
          JSON.stringify(level)
        } is not correct`,
      ]);
    }
  }
});

Deno.test("the label of a virtual machine's process has another type, that of a privileged sandbox's none", () => {
  const selinux = { contexts: `${CONTEXTS}\nkvm_process = "a:b:k:s0"`, level: "s0:c1" };
  assertEquals(labels({ selinux, runtime: "io.containerd.kata.v2" })[0], "a:b:k:s0:c1");
  assertEquals(labels({ selinux })[0], "a:b:c:s0:c1");
  const linux = { security_context: { privileged: true } };
  assertEquals(labels({ selinux, linux }), [undefined, "d:e:f:s0:c1"]);
  const told = [
    PATHS.process,
    `${SECURITY_CONTEXT}/privileged`,
    "the process of a privileged sandbox has no SELinux label",
  ];
  assertEquals(omitted({ selinux, linux }, "RunPodSandbox").filter(([path]) => path === PATHS.process), [told]);
  assertEquals(omitted({ selinux: false, linux }, "RunPodSandbox").filter(([path]) => path === PATHS.process), []);
  const steps = plan({ selinux: false, runtime: "io.containerd.kata.v2" }).steps;
  assertEquals(steps.some(({ name }) => name === "modifyProcessLabel"), false);
});
