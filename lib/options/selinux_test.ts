import { assertEquals, assertThrows } from "@std/assert";
import {
  initLabels,
  InvalidLabel,
  modifyProcessLabel,
  parseContexts,
  withProcessLabel,
  withSelinuxLabels,
} from "./selinux.ts";

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

Deno.test("parseContexts() takes blanks and quotes from the ends alone", () => {
  const read = (text: string) => [...parseContexts(text)];
  assertEquals(read('\u0085\t key \u0085=\u0085 \t""a"b"" \r'), [["key", 'a"b']]);
  assertEquals(read("a b=c d"), [["a b", "c d"]]);
  assertEquals(read('a="x'), [["a", "x"]]);
  assertEquals(read('a=x"'), [["a", "x"]]);
  assertEquals(read('a=" x "'), [["a", " x "]]);
});

Deno.test("parseContexts() keeps what Go does not call space, and reads a long run of blanks", () => {
  assertEquals([...parseContexts("\ufeffa=\ufeffb")], [["\ufeffa", "\ufeffb"]]);
  const blanks = " ".repeat(1 << 20);
  assertEquals([...parseContexts(`a=b${blanks}c`)], [["a", `b${blanks}c`]]);
});

Deno.test("parseContexts() splits at the first equals sign, and the last line of a key counts", () => {
  assertEquals([...parseContexts("a=b=c")], [["a", "b=c"]]);
  assertEquals([...parseContexts("=b")], [["", "b"]]);
  assertEquals([...parseContexts("a=1\na=2")], [["a", "2"]]);
});

Deno.test("parseContexts() reads no comment and no line without an equals sign", () => {
  assertEquals([...parseContexts("#a=b\n;a=b\n #a=b\n\t;a=b\nword\n\n  ")], []);
  assertEquals([...parseContexts("a#=b;")], [["a#", "b;"]]);
});

Deno.test("initLabels() needs both contexts for a process's label", () => {
  assertEquals(initLabels(parseContexts("process = a:b:c:s0"), "s0:c1", {}), { process: "", mount: "" });
  assertEquals(initLabels(parseContexts("file = a:b"), "s0:c1", { user: "u" }), { process: "", mount: "a:b" });
  assertEquals(initLabels(new Map(), "s0:c1", { level: "s1" }), { process: "", mount: "" });
});

Deno.test("initLabels() generates a level for a context with one alone", () => {
  const contexts = parseContexts("process = a:b:c\nfile = d:e:f:s0");
  assertEquals(initLabels(contexts, "s0:c1", {}), { process: "a:b:c", mount: "d:e:f:s0" });
  assertEquals(initLabels(contexts, "s0:c1", { level: "s0:c7,c8" }), {
    process: "a:b:c:s0:c7,c8",
    mount: "d:e:f:s0:c7,c8",
  });
});

Deno.test("initLabels() keeps what the pod does not tell", () => {
  const own = initLabels(CONTEXTS, "s0:c1", {});
  assertEquals(initLabels(CONTEXTS, "s0:c1", { user: "", role: "", type: "", level: "" }), own);
  assertEquals(initLabels(CONTEXTS, "s0:c1", { user: "u" }), {
    process: "u:system_r:container_t:s0:c1",
    mount: "u:object_r:container_file_t:s0:c1",
  });
  assertEquals(initLabels(CONTEXTS, "s0:c1", { role: "r" }), { ...own, process: "system_u:r:container_t:s0:c1" });
  assertEquals(initLabels(CONTEXTS, "s0:c1", { type: "t" }), { ...own, process: "system_u:system_r:t:s0:c1" });
});

Deno.test("initLabels() names a context of fewer than three parts as go-selinux does", () => {
  for (const text of ["process = a\nfile = a:b:c", "process = a:b:c\nfile = a:b", "process = a:b\nfile = a:b:c"]) {
    const error = assertThrows(() => initLabels(parseContexts(text), "s0", {}), InvalidLabel);
    assertEquals([error.name, error.message], ["InvalidLabel", "Invalid Label"]);
  }
});

Deno.test("an empty label takes its key away and touches nothing else", () => {
  const spec = withSelinuxLabels({ process: "u:r:t", mount: "u:o:f" })({ ociVersion: "", hostname: "web" });
  assertEquals([spec.process?.selinuxLabel, spec.linux?.mountLabel], ["u:r:t", "u:o:f"]);
  const process = withSelinuxLabels({ process: "", mount: "u:o:f" })(spec);
  assertEquals([Object.keys(process.process!), process.linux], [
    Object.keys(spec.process!).filter((key) => key !== "selinuxLabel"),
    spec.linux,
  ]);
  assertEquals(withProcessLabel("")(spec), process);
  const mount = withSelinuxLabels({ process: "u:r:t", mount: "" })(spec);
  assertEquals([mount.process, mount.linux], [spec.process, {}]);
  assertEquals(withProcessLabel("x:y:z")(spec).process?.selinuxLabel, "x:y:z");
});

Deno.test("modifyProcessLabel() takes the type of the process's context where there is none for virtual machines", () => {
  const spec = withProcessLabel("u:r:t:s0")({ ociVersion: "" });
  const changed = (text: string) => modifyProcessLabel(parseContexts(text))(spec).process?.selinuxLabel;
  assertEquals(changed("process = a:b:c"), "u:r:c:s0");
  assertEquals(changed("kvm_process = \nprocess = a:b:c"), "u:r:c:s0");
  assertEquals(changed("kvm_process = d:e:f\nprocess = a:b:c"), "u:r:f:s0");
  assertEquals(changed("file = a:b:c"), "u:r::s0");
});

Deno.test("modifyProcessLabel() refuses labels of fewer than three parts", () => {
  const apply = (label: string, text: string) => () =>
    modifyProcessLabel(parseContexts(text))(withProcessLabel(label)({ ociVersion: "" }));
  assertThrows(apply("u:r:t", "kvm_process = a:b"), InvalidLabel);
  assertThrows(apply("u:r", "kvm_process = a:b:c"), InvalidLabel);
});
