import { assertEquals } from "@std/assert";
import { SECCOMP, SPEC } from "./fields.ts";
import { unmarshal } from "./unmarshal.ts";

Deno.test("unmarshal() decodes a profile", () => {
  const text = `{
    "defaultAction": "SCMP_ACT_ERRNO",
    "defaultErrnoRet": 0,
    "architectures": ["SCMP_ARCH_X86_64"],
    "syscalls": [{
      "names": ["personality"],
      "action": "SCMP_ACT_ALLOW",
      "args": [{ "index": 0, "value": 18446744073709551615, "valueTwo": 0, "op": "SCMP_CMP_EQ" }]
    }]
  }`;
  assertEquals(unmarshal(SECCOMP, text), {
    value: {
      defaultAction: "SCMP_ACT_ERRNO",
      defaultErrnoRet: 0,
      architectures: ["SCMP_ARCH_X86_64"],
      syscalls: [{
        names: ["personality"],
        action: "SCMP_ACT_ALLOW",
        args: [{ index: 0, value: 18446744073709551615n, op: "SCMP_CMP_EQ" }],
      }],
    },
  });
});

Deno.test("unmarshal() leaves out what Go does not write", () => {
  const text = '{"flags":[],"listenerPath":"","syscalls":[{"args":[]},{"names":[]},null]}';
  assertEquals(unmarshal(SECCOMP, text), {
    value: { defaultAction: "", syscalls: [{ action: "" }, { names: [], action: "" }, { action: "" }] },
  });
  assertEquals(unmarshal(SECCOMP, "null"), { value: { defaultAction: "" } });
});

Deno.test("unmarshal() ignores unknown keys, Docker's own among them", () => {
  const text = '{"defaultAction":"A","archMap":[{"architecture":"x"}],"__proto__":{"flags":["f"]}}';
  assertEquals(unmarshal(SECCOMP, text), { value: { defaultAction: "A" } });
});

Deno.test("unmarshal() finds fields when their keys are spelled in another case", () => {
  assertEquals(unmarshal(SECCOMP, '{"DEFAULTaction":"A","flagſ":["F"]}'), {
    value: { defaultAction: "A", flags: ["F"] },
  });
});

Deno.test("unmarshal() merges elements when a list is given twice", () => {
  const text = '{"syscalls":[{"names":["a","b"],"action":"X"}],"syscalls":[{"names":["c"]}]}';
  assertEquals(unmarshal(SECCOMP, text), {
    value: { defaultAction: "", syscalls: [{ names: ["c"], action: "X" }] },
  });
});

Deno.test("unmarshal() brings back elements when a list shrinks and grows again", () => {
  assertEquals(unmarshal(SECCOMP, '{"flags":["a","b"],"flags":["c"],"flags":[null,null]}'), {
    value: { defaultAction: "", flags: ["c", "b"] },
  });
  assertEquals(unmarshal(SECCOMP, '{"flags":["a","b"],"flags":[],"flags":[null,null]}'), {
    value: { defaultAction: "", flags: ["", ""] },
  });
});

Deno.test("unmarshal() clears only lists and error numbers when they are null", () => {
  const text = '{"defaultAction":"A","defaultErrnoRet":1,"flags":["a"],' +
    '"defaultAction":null,"defaultErrnoRet":null,"flags":null}';
  assertEquals(unmarshal(SECCOMP, text), { value: { defaultAction: "A" } });
});

Deno.test("unmarshal() reports Go's words when a value has a wrong type", () => {
  assertEquals(unmarshal(SECCOMP, "[]"), {
    error: "json: cannot unmarshal array into Go value of type specs.LinuxSeccomp",
  });
  assertEquals(unmarshal(SECCOMP, '{"flags":"a"}'), {
    error: "json: cannot unmarshal string into Go struct field LinuxSeccomp.flags of type []specs.LinuxSeccompFlag",
  });
  assertEquals(unmarshal(SECCOMP, '{"syscalls":[{"args":[{"op":1}]}]}'), {
    error: "json: cannot unmarshal number into Go struct field LinuxSeccompArg.syscalls.args.op of type " +
      "specs.LinuxSeccompOperator",
  });
  assertEquals(unmarshal(SECCOMP, '{"defaultErrnoRet":{}}'), {
    error: "json: cannot unmarshal object into Go struct field LinuxSeccomp.defaultErrnoRet of type uint",
  });
});

Deno.test("unmarshal() reports a number when it is not an unsigned integer of 64 bits", () => {
  for (const literal of ["-1", "1.0", "1e3", "-0", "18446744073709551616"]) {
    assertEquals(unmarshal(SECCOMP, `{"syscalls":[{"args":[{"value":${literal}}]}]}`), {
      error:
        `json: cannot unmarshal number ${literal} into Go struct field LinuxSeccompArg.syscalls.args.value of type ` +
        "uint64",
    });
  }
});

Deno.test("unmarshal() reports the first wrong value, but a syntax error before it", () => {
  assertEquals(unmarshal(SECCOMP, '{"flags":[{},1],"defaultAction":2}'), {
    error: "json: cannot unmarshal object into Go struct field LinuxSeccomp.flags of type specs.LinuxSeccompFlag",
  });
  assertEquals(unmarshal(SECCOMP, '{"flags":1'), { error: "unexpected end of JSON input" });
});

Deno.test("unmarshal() refuses a byte order mark", () => {
  assertEquals(unmarshal(SECCOMP, "\ufeff{}"), { error: "invalid character 'ï' looking for beginning of value" });
});

Deno.test("unmarshal() reads structs with maps, pointers and signed integers", () => {
  const text = `{
    "annotations": { "a": "1", "b": "2" },
    "annotations": { "b": "3", "__proto__": "4", "c": null },
    "process": { "oomScoreAdj": -0, "scheduler": { "nice": -5 } },
    "process": { "scheduler": { "priority": 1 }, "terminal": null },
    "linux": { "resources": { "memory": { "limit": -1, "disableOOMKiller": false }, "rdma": { "a": { "hcaHandles": 0 } } } }
  }`;
  const process = {
    user: { uid: 0, gid: 0 },
    cwd: "",
    oomScoreAdj: 0,
    scheduler: { policy: "", nice: -5, priority: 1 },
  };
  assertEquals(unmarshal(SPEC, text), {
    value: {
      ociVersion: "",
      process,
      annotations: Object.fromEntries([["a", "1"], ["b", "3"], ["__proto__", "4"], ["c", ""]]),
      linux: { resources: { memory: { limit: -1, disableOOMKiller: false }, rdma: { a: { hcaHandles: 0 } } } },
    },
  });
  assertEquals(unmarshal(SPEC, '{"annotations":{},"linux":{"sysctl":null}}'), { value: { ociVersion: "", linux: {} } });
});

Deno.test("unmarshal() reports a wrong type in a map, and a number out of its type's range", () => {
  const errors = {
    '{"annotations":[]}': "array into Go struct field Spec.annotations of type map[string]string",
    '{"process":{"user":{"uid":-1}}}': "number -1 into Go struct field User.process.user.uid of type uint32",
    '{"process":{"user":{"uid":-0}}}': "number -0 into Go struct field User.process.user.uid of type uint32",
    '{"linux":{"sysctl":{"a":1}}}': "number into Go struct field Linux.linux.sysctl of type string",
    '{"process":{"terminal":1}}': "number into Go struct field Process.process.terminal of type bool",
  };
  for (const [text, error] of Object.entries(errors)) {
    assertEquals(unmarshal(SPEC, text), { error: `json: cannot unmarshal ${error}` });
  }
});

Deno.test("unmarshal() reports a place as Go 1.27 does: the file's own keys, and no struct field for what looks like an index", () => {
  const errors = {
    '{"SYSCALLS":[{"names":[]},[]]}': "array into LinuxSeccomp.SYSCALLS.1 of type specs.LinuxSyscall",
    '{"syscalls":[{"Names":["a",1]}]}': "number into LinuxSeccomp.syscalls.0.Names.1 of type string",
    '{"syscalls":[{"ARGS":[{"Op":1}]}]}':
      "number into Go struct field LinuxSeccomp.syscalls.0.ARGS.0.Op of type specs.LinuxSeccompOperator",
    '{"defaultaction":1}': "number into Go struct field LinuxSeccomp.defaultaction of type specs.LinuxSeccompAction",
    "[]": "array into Go value of type specs.LinuxSeccomp",
  };
  for (const [text, error] of Object.entries(errors)) {
    assertEquals(unmarshal(SECCOMP, text, true), { error: `json: cannot unmarshal ${error}` });
  }
  const inMaps = {
    '{"annotations":{"a/b~c":1}}': "number into Go struct field Spec.annotations.a~1b~0c of type string",
    '{"annotations":{"17":1}}': "number into Spec.annotations.17 of type string",
    '{"annotations":{"a.17":1}}': "number into Spec.annotations.a.17 of type string",
    '{"annotations":{"":1}}': "number into Go struct field Spec.annotations. of type string",
  };
  for (const [text, error] of Object.entries(inMaps)) {
    assertEquals(unmarshal(SPEC, text, true), { error: `json: cannot unmarshal ${error}` });
  }
});
