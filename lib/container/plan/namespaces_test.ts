import { assertEquals } from "@std/assert";
import { type Asked, errorOf, reasonsAt, refusedBy, specOf } from "../asked_test.ts";

const OWN = "0123456789abcdef".repeat(4);
const known = (state: string, sandbox = OWN) => ({ sandbox, state, pid: 77 });

/** A container that joins the PID namespace of another one. */
function asked(target_id: string, containers: object, release = "1.7.24"): Asked {
  return { release, host: { containers }, context: { namespace_options: { pid: 3, target_id } } };
}

Deno.test("a target is a running container of the pod, by its id or the only beginning of one", () => {
  const path = (request: Asked) => specOf(request).linux?.namespaces?.find(({ type }) => type === "pid")?.path;
  assertEquals(path(asked("ab", { abc: known("running"), b: known("exited") })), "/proc/77/ns/pid");
  const error = (request: Asked) => {
    const [code, place, text] = errorOf(request);
    assertEquals([code, place], [
      "target-container-invalid",
      "/container/config/linux/security_context/namespace_options/target_id",
    ]);
    return text.slice(text.indexOf("invalid target"));
  };
  const start = 'invalid target container: container "a" ';
  const states = { created: "CREATED", exited: "EXITED", unknown: "UNKNOWN" };
  for (const [state, name] of Object.entries(states)) {
    assertEquals(error(asked("a", { abc: known(state) })), `${start}is not running - in state CONTAINER_${name}`);
  }
  assertEquals(error(asked("a", {})), `${start}does not exist: not found`);
  assertEquals(
    error(asked("a", { a1: known("running"), a2: known("running") })),
    `${start}does not exist: Multiple IDs found with provided prefix: a`,
  );
  assertEquals(
    error(asked("a", { a1: known("running", "other") })),
    `${start}(sandbox other) does not belong to sandbox ${OWN}`,
  );
  const none = 'invalid target container: container "" does not exist: ';
  assertEquals(error(asked("", { a: known("running") })), `${none}prefix can't be empty`);
  assertEquals(error(asked("", {}, "1.6.39")), `${none}Prefix can't be empty`);
  const withoutId = { context: { namespace_options: { pid: 3 } } };
  assertEquals(error(withoutId), `${none}prefix can't be empty`);
  assertEquals(refusedBy(withoutId), "validateTargetContainer");
});

const range = (host_id: number, length = 9) => [{ host_id, container_id: 0, length }];

Deno.test("a container's user namespace is the same as its pod's, in mode and mappings of users and groups", () => {
  const of = (pod: object | undefined, own: object | undefined, release = "1.7.24"): Asked => ({
    release,
    pod: pod === undefined ? {} : { namespace_options: { userns_options: pod } },
    context: own === undefined ? {} : { namespace_options: { userns_options: own } },
  });
  const both = { mode: 0, uids: range(5), gids: range(6) };
  assertEquals(specOf(of(both, { uids: range(5), gids: range(6) })).linux?.gidMappings, [
    { containerID: 0, hostID: 6, size: 9 },
  ]);
  const node = { mode: 2 };
  assertEquals(specOf(of(node, node)).linux?.uidMappings, undefined);
  const others = [
    { ...both, uids: range(7) },
    { ...both, gids: range(7) },
    { ...both, gids: range(6, 8) },
    undefined,
    node,
  ];
  for (const own of others) {
    const [code, path, text] = errorOf(of(both, own));
    assertEquals([code, path], [
      "userns-container-differs",
      "/container/config/linux/security_context/namespace_options/userns_options",
    ]);
    const said = "user namespace config for sandbox is different from container. " +
      "Sandbox userns config: &UserNamespace{Mode:POD,Uids:[]*IDMapping{&IDMapping{HostId:5,";
    assertEquals([text, text.includes(said)], [text, true]);
    assertEquals(refusedBy(of(both, own)), "sameUsernsConfig");
  }
  assertEquals(errorOf(of(node, undefined))[2].endsWith(" - Container userns config: nil"), true);
  assertEquals(errorOf(of({ mode: 0 }, both))[0], "userns-container-differs");
  assertEquals(refusedBy(of(both, { mode: 1 })), "parseUsernsIDs");
  const old = of(undefined, both, "1.6.39");
  assertEquals(specOf(old).linux?.uidMappings, undefined);
  const why = (asked: Asked) => reasonsAt(asked, "/linux/namespaces/user").map(({ lacks }) => lacks);
  assertEquals([why(old), why(of(node, node)), why({})], [[["userns-container"]], [undefined], [undefined]]);
});
