import { assertEquals } from "@std/assert";
import { type Asked, reasonsAt, specOf } from "../asked_test.ts";

const DEFAULTS = [
  ..."CHOWN DAC_OVERRIDE FSETID FOWNER MKNOD NET_RAW SETGID SETUID SETFCAP SETPCAP NET_BIND_SERVICE SYS_CHROOT KILL"
    .split(" "),
  "AUDIT_WRITE",
].map((name) => `CAP_${name}`);

/** The sets of a container, each as what it has more and less than the default ones. */
function sets(capabilities: object | undefined, more: Asked = {}): Readonly<Record<string, readonly string[]>> {
  const found: Readonly<Record<string, readonly string[]>> = {
    ...specOf({ ...more, context: { capabilities } }).process?.capabilities,
  };
  return Object.fromEntries(
    Object.entries(found).map(([set, names]) => [set, [
      ...names.filter((name) => !DEFAULTS.includes(name)).map((name) => `+${name}`),
      ...DEFAULTS.filter((name) => !names.includes(name)).map((name) => `-${name}`),
    ]]),
  );
}

const none = DEFAULTS.map((name) => `-${name}`);

Deno.test("capabilities are the default ones, with those that the container adds and without those that it drops", () => {
  const same = (names: readonly string[]) => ({ bounding: names, effective: names, permitted: names });
  assertEquals(sets(undefined), same([]));
  assertEquals(sets({}), same([]));
  const [added, dropped] = [{ add_capabilities: ["sys_admin"] }, { drop_capabilities: ["Kill", "net_raw"] }];
  assertEquals(sets(added), same(["+CAP_SYS_ADMIN"]));
  assertEquals(sets(dropped), same(["-CAP_NET_RAW", "-CAP_KILL"]));
  assertEquals(sets({ add_capabilities: ["KILL"], drop_capabilities: ["KILL"] }), same(["-CAP_KILL"]));
});

Deno.test("ALL means all of the daemon's where it is added, and none where it is dropped, before the others count", () => {
  const host = { capabilities: ["CAP_BPF", ...DEFAULTS] };
  const bounding = (capabilities: object) => sets(capabilities, { host })["bounding"];
  assertEquals(bounding({ add_capabilities: ["all"] }), ["+CAP_BPF"]);
  assertEquals(bounding({ add_capabilities: ["ALL", "SYS_ADMIN"], drop_capabilities: ["BPF"] }), ["+CAP_SYS_ADMIN"]);
  assertEquals(bounding({ drop_capabilities: ["ALL"] }) ?? none, none);
  assertEquals(
    bounding({ add_capabilities: ["KILL"], drop_capabilities: ["ALL"] }),
    none.filter((name) => name !== "-CAP_KILL"),
  );
  assertEquals(bounding({ add_capabilities: ["ALL"], drop_capabilities: ["ALL"] }) ?? none, none);
});

Deno.test("older releases keep the inheritable set, and no release has an ambient one", () => {
  const inheritable = (release: string, capabilities: object | undefined) =>
    sets(capabilities, { release })["inheritable"];
  assertEquals(inheritable("1.6.0", undefined), []);
  assertEquals(inheritable("1.6.0", { add_capabilities: ["BPF"] }), ["+CAP_BPF"]);
  assertEquals([inheritable("1.7.24", undefined), inheritable("1.7.24", { add_capabilities: ["BPF"] })], [
    undefined,
    undefined,
  ]);
  assertEquals(sets({ add_ambient_capabilities: ["BPF"] })["ambient"], undefined);
  const inputs = (capabilities: object) =>
    reasonsAt({ context: { capabilities } }, "/process/capabilities/ambient").map((one) => "input" in one && one.input);
  const path = "/container/config/linux/security_context/capabilities/add_ambient_capabilities";
  assertEquals([inputs({ add_ambient_capabilities: ["BPF"] }), inputs({})], [[path], []]);
});

Deno.test("the inheritable set of a base spec is as the others, kept, or loses what they lose, by release", () => {
  const base = JSON.stringify({
    process: { capabilities: { bounding: ["CAP_KILL"], inheritable: ["CAP_KILL", "CAP_CHOWN"] } },
  });
  const runtimes = { runc: { runtime_type: "io.containerd.runc.v2", base_runtime_spec: "/b.json" } };
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd: { runtimes } } } };
  const inheritable = (release: string, capabilities: object) =>
    specOf({ release, daemon, hostFiles: { "/b.json": base }, context: { capabilities } }).process?.capabilities
      ?.inheritable;
  const both = ["CAP_KILL", "CAP_CHOWN"];
  const dropped = { drop_capabilities: ["KILL"] };
  assertEquals(inheritable("1.6.1", dropped), ["CAP_CHOWN"]);
  assertEquals(inheritable("1.6.2", dropped), both);
  assertEquals(inheritable("1.6.34", dropped), ["CAP_CHOWN"]);
  const added = { add_capabilities: ["BPF"] };
  assertEquals(inheritable("1.6.1", added), [...both, "CAP_BPF"]);
  assertEquals([inheritable("1.6.2", added), inheritable("1.6.34", added)], [both, both]);
});
