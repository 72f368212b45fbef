import { assertEquals, assertThrows } from "@std/assert";
import { initLabels, InvalidLabel, modifyProcessLabel, parseContexts, withSelinuxLabels } from "./selinux.ts";

const CONTEXTS = parseContexts(`
# container contexts
process = "system_u:system_r:container_t:s0"
file = "system_u:object_r:container_file_t:s0"
 kvm_process = "system_u:system_r:container_kvm_t:s0"
; done
`);

Deno.test("parseContexts() reads keys and labels, without comments and quotes", () => {
  assertEquals([...CONTEXTS.keys()], ["process", "file", "kvm_process"]);
  assertEquals(CONTEXTS.get("file"), "system_u:object_r:container_file_t:s0");
});

Deno.test("initLabels() gives both labels the generated level", () => {
  assertEquals(initLabels(CONTEXTS, "s0:c1,c2", {}), {
    process: "system_u:system_r:container_t:s0:c1,c2",
    mount: "system_u:object_r:container_file_t:s0:c1,c2",
  });
});

Deno.test("initLabels() puts user and level into both labels, role and type into the process's", () => {
  assertEquals(initLabels(CONTEXTS, "s0:c1,c2", { user: "u", role: "r", type: "t", level: "s0:c3" }), {
    process: "u:r:t:s0:c3",
    mount: "u:object_r:container_file_t:s0:c3",
  });
});

Deno.test("initLabels() makes no process label of a contexts file without one", () => {
  assertEquals(initLabels(parseContexts("file = a:b:c"), "s0", { type: "t" }), { process: "", mount: "a:b:c" });
  assertThrows(() => initLabels(parseContexts("process = a:b\nfile = a:b:c"), "s0", {}), InvalidLabel);
});

Deno.test("modifyProcessLabel() takes over the type of a virtual machine's process", () => {
  const spec = withSelinuxLabels({ process: "u:r:t:s0:c1", mount: "" })({ ociVersion: "" });
  assertEquals(modifyProcessLabel(CONTEXTS)(spec).process?.selinuxLabel, "u:r:container_kvm_t:s0:c1");
  const none = { ociVersion: "" };
  assertEquals(modifyProcessLabel(CONTEXTS)(none), none);
});
