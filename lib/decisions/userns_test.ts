import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { decodeRequest } from "../sandbox/request.ts";
import { checkUsernsNetwork, mappingFault, parseUserns, podUserns, specMappings } from "./userns.ts";

const OPTIONS = "/config/linux/security_context/namespace_options/userns_options";
const ONE = [{ host_id: 65536, container_id: 1, length: 9 }];
const SPEC = [{ containerID: 1, hostID: 65536, size: 9 }];

/** What a refusal says: code, path and text. */
function refusal(run: () => unknown): readonly unknown[] {
  const { code, path, message } = assertThrows(run, CriSpecError);
  return [code, path, message];
}

Deno.test("mappings are one for users and one for groups, each of some length", () => {
  assertEquals(mappingFault([]), undefined);
  assertEquals(mappingFault(ONE), undefined);
  assertEquals(mappingFault([{ length: 1 }]), undefined);
  assertEquals(mappingFault([{}]), { code: "userns-mapping-length", text: "invalid mapping length: 0" });
  assertEquals(mappingFault([...ONE, ...ONE]), {
    code: "userns-mapping-count",
    text: "only one mapping line supported, got 2 mapping lines",
  });
  assertEquals(specMappings([{}]), [{ containerID: 0, hostID: 0, size: 0 }]);
});

Deno.test("parseUserns() takes mappings in mode POD and none in mode NODE", () => {
  const parse = (options: object | undefined) => parseUserns(options, "", "/at");
  assertEquals(parse(undefined), undefined);
  assertEquals(parse({ uids: ONE, gids: ONE }), { uids: SPEC, gids: SPEC });
  assertEquals(parse({ mode: 0, uids: ONE, gids: ONE }), { uids: SPEC, gids: SPEC });
  assertEquals(parse({ mode: 2 }), undefined);
});

Deno.test("parseUserns() refuses other options by the field at fault, in the daemon's words", () => {
  const refused = (options: object) => refusal(() => parseUserns(options, "prefix: ", "/at"));
  const start = "prefix: user namespace configuration: ";
  assertEquals(refused({ uids: [...ONE, ...ONE] }), [
    "userns-mapping-count",
    "/at/uids",
    `${start}UID mapping: only one mapping line supported, got 2 mapping lines`,
  ]);
  assertEquals(refused({ uids: ONE, gids: [{}] }), [
    "userns-mapping-length",
    "/at/gids/0",
    `${start}GID mapping: invalid mapping length: 0`,
  ]);
  const pod = ["userns-no-mappings", "/at", `${start}can't use user namespace mode "POD" without UID and GID mappings`];
  assertEquals([refused({}), refused({ uids: ONE }), refused({ gids: ONE })], [pod, pod, pod]);
  const node = (uids: number, gids: number) => [
    "userns-node-mappings",
    "/at",
    `${start}can't use user namespace mode "NODE" with mappings. Got ${uids} UID mappings and ${gids} GID mappings`,
  ];
  assertEquals([refused({ mode: 2, uids: ONE }), refused({ mode: 2, gids: ONE })], [node(1, 0), node(0, 1)]);
  const mode = (name: string) => ["userns-mode", "/at/mode", `${start}unsupported user namespace mode: "${name}"`];
  assertEquals([refused({ mode: 1 }), refused({ mode: 3 }), refused({ mode: 9 })], [
    mode("CONTAINER"),
    mode("TARGET"),
    mode("9"),
  ]);
});

/** A pod with a user namespace. */
function pod(release: string, userns_options: object | undefined, network = 0) {
  const security_context = { namespace_options: { network, userns_options } };
  return decodeRequest({ release, config: { metadata: {}, linux: { security_context } } });
}

Deno.test("a pod has a user namespace in releases that know of them", () => {
  const options = { uids: ONE, gids: ONE };
  assertEquals(podUserns(pod("1.7.24", options)), { uids: SPEC, gids: SPEC });
  assertEquals(podUserns(pod("1.7.24", undefined)), undefined);
  assertEquals(podUserns(pod("1.6.39", options)), undefined);
  assertEquals(refusal(() => podUserns(pod("1.7.24", {}))).slice(0, 2), ["userns-no-mappings", OPTIONS]);
});

Deno.test("newer releases make the network in the user namespace, which needs mappings that Linux takes", () => {
  const refused = (options: object, release = "2.1.9") => refusal(() => checkUsernsNetwork(pod(release, options)));
  const passes = (...args: Parameters<typeof pod>) => checkUsernsNetwork(pod(...args));
  passes("2.1.9", { uids: ONE, gids: ONE });
  passes("2.1.9", undefined);
  passes("2.1.9", { mode: 2 });
  passes("2.1.9", {}, 2);
  passes("1.7.24", {});
  const count = (what: string, got: number) =>
    `failed to create network namespace for sandbox "${
      "0123456789abcdef".repeat(4)
    }": required only one ${what} mapping, but got ${got} ${what} mapping(s)`;
  const [code, path, text] = refused({ uids: [...ONE, ...ONE], gids: ONE });
  assertEquals([code, path], ["userns-mapping-count", `${OPTIONS}/uids`]);
  assertEquals(String(text).endsWith(count("uid", 2).replace(/^.*": /, "")), true);
  const none = refused({ uids: ONE });
  assertEquals([none[1], String(none[2]).endsWith("required only one gid mapping, but got 0 gid mapping(s)")], [
    `${OPTIONS}/gids`,
    true,
  ]);
  const last = 2 ** 32 - 1;
  passes("2.1.9", { uids: [{ host_id: last - 9, length: 9 }], gids: [{ container_id: last - 9, length: 9 }] });
  const wrong = [{ length: 0 }, { host_id: last - 8, length: 9 }, { container_id: last, length: 1 }];
  for (const mapping of wrong) {
    for (const [key, options] of [["uids", { uids: [mapping], gids: ONE }], ["gids", { uids: ONE, gids: [mapping] }]]) {
      const [code, path, text] = refused(options as object);
      assertEquals([code, path], ["userns-mapping-length", `${OPTIONS}/${key}/0`]);
      const said = "failed to start noop process for unshare: fork/exec /proc/self/exe: invalid argument";
      assertEquals(String(text).endsWith(said), true);
    }
  }
});
