import { assertEquals } from "@std/assert";
import { decodeRequest } from "./request.ts";
import { SANDBOX } from "./subject.ts";

type Config = Readonly<Record<string, unknown>>;

/** The fields that are told to have no effect: each as name, path of the spec, input and text. */
function fieldsOf(config: Config): readonly (readonly unknown[])[] {
  return SANDBOX.withoutEffect(decodeRequest({ release: "1.7.24", config: { metadata: {}, ...config } }))
    .filter(({ isField }) => isField === true)
    .map(({ name, path, reason }) => [name, path, "input" in reason ? reason.input : "", reason.text]);
}

function context(security_context: Config): Config {
  return { linux: { security_context } };
}

Deno.test("a sandbox tells fields that few pods have", () => {
  const security = "/config/linux/security_context";
  assertEquals(fieldsOf({ windows: { security_context: { run_as_username: "x" } } }), [
    ["windows", "", "/config/windows", "only Windows pods use it"],
  ]);
  const untold = "it does not limit the pause container, and no annotation has it";
  assertEquals(fieldsOf({ linux: { resources: { cpuset_mems: "0" } } }), [
    ["linux.resources.cpuset_mems", "/linux/resources/cpu/mems", "/config/linux/resources/cpuset_mems", untold],
  ]);
  const policy = "supplemental_groups_policy";
  assertEquals(fieldsOf(context({ [policy]: 1 })), [
    [
      `linux.security_context.${policy}`,
      "/process/user/additionalGids",
      `${security}/${policy}`,
      "the policy applies to app containers only",
    ],
  ]);
  assertEquals(fieldsOf(context({ apparmor: { profile_type: 1 } })), [
    [
      "linux.security_context.apparmor",
      "/process/apparmorProfile",
      `${security}/apparmor`,
      "only app containers get an AppArmor profile",
    ],
  ]);
});

Deno.test("a sandbox tells no field that is not told, or empty", () => {
  assertEquals(fieldsOf({}), []);
  assertEquals(fieldsOf({ labels: {}, port_mappings: [], dns_config: null, windows: null }), []);
  assertEquals(fieldsOf(context({ readonly_rootfs: false, seccomp_profile_path: "" })), []);
});
