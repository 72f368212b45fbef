import { assertEquals } from "@std/assert";
import { type Asked, errorOf, reasonsAt, specOf } from "../asked_test.ts";

const CONTEXT = "/container/config/linux/security_context";
const ROOTFS = {
  "/etc/passwd": "root:x:0:0::/:\napp:x:5:6::/:\n",
  "/etc/group": "wheel:x:10:root,app\nteam:x:11:app\n",
};

function asked(context: object, User = "", release = "1.7.24"): Asked {
  return { release, context: context as never, container: { image: { Cmd: ["sh"], User }, rootfs: ROOTFS } };
}

function user(request: Asked): unknown {
  const { uid, gid, additionalGids } = specOf(request).process!.user!;
  return [uid, gid, additionalGids];
}

Deno.test("a user is the container's by name or number, or else the image's, with the groups of the image's group file", () => {
  assertEquals(user(asked({ run_as_username: "app" })), [5, 6, [6, 10, 11]]);
  assertEquals(user(asked({ run_as_user: { value: 5 } })), [5, 6, [6, 10, 11]]);
  assertEquals(user(asked({ run_as_user: { value: 5 }, run_as_group: { value: 9 } })), [5, 9, [9, 10, 11]]);
  assertEquals(user(asked({}, "app")), [5, 6, [6, 10, 11]]);
  assertEquals(user(asked({}, "app:wheel")), [5, 10, [10, 11]]);
  assertEquals(user(asked({ run_as_user: {} })), [0, 0, [0, 10]]);
  assertEquals(user(asked({ run_as_user: { value: 5 }, run_as_username: "root" })), [0, 0, [0, 10]]);
  assertEquals(user(asked({})), [0, 0, [0, 10]]);
});

Deno.test("older releases look the groups of root up where only the image sets a user", () => {
  const groups = (release: string) => (user(asked({}, "app", release)) as readonly unknown[])[2];
  assertEquals(groups("1.7.24"), [6, 10, 11]);
  assertEquals(groups("1.6.0"), [10]);
});

Deno.test("supplemental groups join those of the group file, which Strict excludes in releases that know it", () => {
  const context = { run_as_username: "app", supplemental_groups: [7, 8] };
  assertEquals(user(asked(context)), [5, 6, [6, 7, 8, 10, 11]]);
  const strict = { ...context, supplemental_groups_policy: 1 };
  assertEquals(user(asked(strict)), [5, 6, [6, 7, 8, 10, 11]]);
  assertEquals(user(asked(strict, "", "2.0.0")), [5, 6, [6, 7, 8]]);
  assertEquals(errorOf(asked({ ...context, supplemental_groups_policy: 2 }, "", "2.0.0")), [
    "supplemental-groups-policy",
    `${CONTEXT}/supplemental_groups_policy`,
    "failed to get container spec opts: not implemented in this containerd release: SupplementalGroupsPolicy=2",
  ]);
  assertEquals(errorOf(asked({ run_as_group: { value: 5 } }))[0], "group-without-user");
  assertEquals(errorOf(asked({ run_as_group: {} })).slice(1), [
    `${CONTEXT}/run_as_group`,
    'failed to get container spec opts: failed to generate user string: user group "0" is specified without user',
  ]);
});

Deno.test("a user is explained by what sets it, and the image's by what replaces it", () => {
  const why = (request: Asked, path: string) =>
    reasonsAt(request, path).map((reason) => ["input" in reason && reason.input, reason.inputs]);
  const [number, name, image] = [`${CONTEXT}/run_as_user`, `${CONTEXT}/run_as_username`, "/container/image/User"];
  assertEquals(why(asked({ run_as_user: { value: 5 } }, "app"), "/process/user"), [[number, [image]]]);
  assertEquals(why(asked({ run_as_username: "app" }, "app"), "/process/user"), [[name, [image]]]);
  assertEquals(why(asked({ run_as_username: "app" }), "/process/user"), []);
  assertEquals(why(asked({}, "app"), "/process/user"), []);
  assertEquals(why(asked({}), "/process/user"), [[image, [number]]]);
  const primary = (release: string) =>
    [0, 1].flatMap((index) => reasonsAt(asked({}, "app", release), `/process/user/additionalGids/${index}`))
      .map(({ behaviors }) => behaviors);
  assertEquals([primary("1.7.24"), primary("1.6.0")], [[["user-primary-gid"]], []]);
  const strict = { run_as_username: "app", supplemental_groups_policy: 1 };
  const groups = why(asked(strict, "", "2.0.0"), "/process/user/additionalGids");
  assertEquals(groups.at(-1), [`${CONTEXT}/supplemental_groups_policy`, undefined]);
});

Deno.test("the user's primary group is explained by the behavior that adds it, wherever it stands", () => {
  const rootfs = { ...ROOTFS, "/etc/group": "low:x:2:app\nown:x:6:app\n" };
  const request = (release: string): Asked => ({
    ...asked({ run_as_username: "app" }, "", release),
    container: { rootfs },
  });
  const behaviors = (release: string) => {
    const groups = specOf(request(release)).process?.user?.additionalGids ?? [];
    return groups.map((gid, index) => [
      gid,
      reasonsAt(request(release), `/process/user/additionalGids/${index}`).map(({ behaviors }) => behaviors),
    ]);
  };
  assertEquals(behaviors("1.7.24"), [[2, []], [6, [["user-primary-gid"]]]]);
  assertEquals(behaviors("1.6.17"), [[2, []], [6, []]]);
});
