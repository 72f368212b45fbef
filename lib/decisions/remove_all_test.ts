import { assertEquals } from "@std/assert";
import { behaviorsOf } from "../containerd/behaviors.ts";
import { parseRelease } from "../containerd/release.ts";
import { ensureRemoveAll } from "./remove_all.ts";

Deno.test("a directory is unmounted first, in newer releases only by its canonical path below the root, then removed", () => {
  const actions = (release: string) => {
    const directory = { path: "/d", failure: "failed: ", text: "the sandbox is removed" };
    return ensureRemoveAll(behaviorsOf(parseRelease(release)), directory).map(({ reason, ...action }) => {
      assertEquals(reason.text.length > 10, true);
      return action;
    });
  };
  const common = { when: "remove", path: "/d", recursive: true, failure: "failed: " } as const;
  const unmount = { ...common, kind: "unmount", detach: true, tolerates: ["any"] } as const;
  const remove = { ...common, kind: "remove", unmounts: true, tolerates: ["not-there"] } as const;
  assertEquals(actions("1.6.0"), [{ ...unmount, scope: "" }, remove]);
  assertEquals(actions("2.3.4"), [{ ...unmount, scope: "/" }, remove]);
});
