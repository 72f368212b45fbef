import { assertEquals } from "@std/assert";
import { decodeLinuxSeccomp } from "./seccomp_json.ts";

Deno.test("decodeLinuxSeccomp() decodes a profile", () => {
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
  assertEquals(decodeLinuxSeccomp(text), {
    profile: {
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

Deno.test("decodeLinuxSeccomp() leaves out what Go does not write", () => {
  const text = '{"flags":[],"listenerPath":"","syscalls":[{"args":[]},{"names":[]},null]}';
  assertEquals(decodeLinuxSeccomp(text), {
    profile: { defaultAction: "", syscalls: [{ action: "" }, { names: [], action: "" }, { action: "" }] },
  });
  assertEquals(decodeLinuxSeccomp("null"), { profile: { defaultAction: "" } });
});

Deno.test("decodeLinuxSeccomp() ignores unknown keys, Docker's own among them", () => {
  const text = '{"defaultAction":"A","archMap":[{"architecture":"x"}],"__proto__":{"flags":["f"]}}';
  assertEquals(decodeLinuxSeccomp(text), { profile: { defaultAction: "A" } });
});

Deno.test("decodeLinuxSeccomp() finds fields when their keys are spelled in another case", () => {
  assertEquals(decodeLinuxSeccomp('{"DEFAULTaction":"A","flagſ":["F"]}'), {
    profile: { defaultAction: "A", flags: ["F"] },
  });
});

Deno.test("decodeLinuxSeccomp() merges elements when a list is given twice", () => {
  const text = '{"syscalls":[{"names":["a","b"],"action":"X"}],"syscalls":[{"names":["c"]}]}';
  assertEquals(decodeLinuxSeccomp(text), {
    profile: { defaultAction: "", syscalls: [{ names: ["c"], action: "X" }] },
  });
});

Deno.test("decodeLinuxSeccomp() brings back elements when a list shrinks and grows again", () => {
  assertEquals(decodeLinuxSeccomp('{"flags":["a","b"],"flags":["c"],"flags":[null,null]}'), {
    profile: { defaultAction: "", flags: ["c", "b"] },
  });
  assertEquals(decodeLinuxSeccomp('{"flags":["a","b"],"flags":[],"flags":[null,null]}'), {
    profile: { defaultAction: "", flags: ["", ""] },
  });
});

Deno.test("decodeLinuxSeccomp() clears only lists and error numbers when they are null", () => {
  const text = '{"defaultAction":"A","defaultErrnoRet":1,"flags":["a"],' +
    '"defaultAction":null,"defaultErrnoRet":null,"flags":null}';
  assertEquals(decodeLinuxSeccomp(text), { profile: { defaultAction: "A" } });
});

Deno.test("decodeLinuxSeccomp() reports Go's words when a value has a wrong type", () => {
  assertEquals(decodeLinuxSeccomp("[]"), {
    error: "json: cannot unmarshal array into Go value of type specs.LinuxSeccomp",
  });
  assertEquals(decodeLinuxSeccomp('{"flags":"a"}'), {
    error: "json: cannot unmarshal string into Go struct field LinuxSeccomp.flags of type []specs.LinuxSeccompFlag",
  });
  assertEquals(decodeLinuxSeccomp('{"syscalls":[{"args":[{"op":1}]}]}'), {
    error: "json: cannot unmarshal number into Go struct field LinuxSeccompArg.syscalls.args.op of type " +
      "specs.LinuxSeccompOperator",
  });
  assertEquals(decodeLinuxSeccomp('{"defaultErrnoRet":{}}'), {
    error: "json: cannot unmarshal object into Go struct field LinuxSeccomp.defaultErrnoRet of type uint",
  });
});

Deno.test("decodeLinuxSeccomp() reports a number when it is not an unsigned integer of 64 bits", () => {
  for (const literal of ["-1", "1.0", "1e3", "-0", "18446744073709551616"]) {
    assertEquals(decodeLinuxSeccomp(`{"syscalls":[{"args":[{"value":${literal}}]}]}`), {
      error:
        `json: cannot unmarshal number ${literal} into Go struct field LinuxSeccompArg.syscalls.args.value of type ` +
        "uint64",
    });
  }
});

Deno.test("decodeLinuxSeccomp() reports the first wrong value, but a syntax error before it", () => {
  assertEquals(decodeLinuxSeccomp('{"flags":[{},1],"defaultAction":2}'), {
    error: "json: cannot unmarshal object into Go struct field LinuxSeccomp.flags of type specs.LinuxSeccompFlag",
  });
  assertEquals(decodeLinuxSeccomp('{"flags":1'), { error: "unexpected end of JSON input" });
});

Deno.test("decodeLinuxSeccomp() refuses a byte order mark", () => {
  assertEquals(decodeLinuxSeccomp("\ufeff{}"), { error: "invalid character 'ï' looking for beginning of value" });
});
