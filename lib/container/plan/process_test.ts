import { assertEquals } from "@std/assert";
import { type Asked, errorOf, reasonsAt, specOf } from "../asked_test.ts";

/** The inputs that explain a path. */
function inputsAt(asked: Asked, path: string): readonly unknown[] {
  return reasonsAt(asked, path).map((reason) => ["input" in reason && reason.input, reason.inputs]);
}

Deno.test("a container without a command of its own or of its image is refused", () => {
  assertEquals(errorOf({ container: { image: {} } }), [
    "image-command",
    "/container/image/Entrypoint",
    "no command specified",
  ]);
  assertEquals(specOf({ container: { image: {} }, config: { args: ["x"] } }).process?.args, ["x"]);
});

Deno.test("a variable without a value is empty, and one without a name has none", () => {
  const env = (envs: readonly object[]) => specOf({ config: { envs } }).process?.env?.slice(2);
  assertEquals(env([{ key: "A" }, { key: "B", value: "" }]), ["A=", "B="]);
  assertEquals(env([{ value: "x" }]), ["=x"]);
});

Deno.test("each variable is explained by the entry that it comes from, and an image's entry without = by itself", () => {
  const asked = {
    config: { envs: [{ key: "A", value: "2" }] },
    container: { image: { Cmd: ["sh"], Env: ["A=1", "B=1", "C"] } },
  };
  assertEquals(specOf(asked).process?.env?.slice(2), ["A=1", "B=1", "A=2"]);
  const inputs = [2, 3, 4].flatMap((index) => inputsAt(asked, `/process/env/${index}`));
  assertEquals(
    inputs,
    ["image/Env/0", "image/Env/1", "config/envs/0"].map((input) => [`/container/${input}`, undefined]),
  );
  assertEquals(inputsAt(asked, "/process/env"), [["/container/image/Env/2", undefined]]);
});

Deno.test("the working directory is the container's or else the image's, and the other one is explained", () => {
  const cwd = (working_dir: string | undefined, WorkingDir: string): readonly unknown[] => {
    const asked = { config: { working_dir }, container: { image: { Cmd: ["sh"], WorkingDir } } };
    return [specOf(asked).process?.cwd, ...inputsAt(asked, "/process/cwd")];
  };
  const [own, image] = ["/container/config/working_dir", "/container/image/WorkingDir"];
  assertEquals(cwd("/own", "/image"), ["/own", [own, [image]]]);
  assertEquals(cwd("/own", ""), ["/own"]);
  assertEquals(cwd("", "/image"), ["/image"]);
  assertEquals(cwd(undefined, ""), ["/", [image, [own]]]);
});

Deno.test("a container may gain privileges and write to its root unless it says otherwise", () => {
  const flags = (context: object) => {
    const { process, root } = specOf({ context: context as never });
    return [process?.noNewPrivileges ?? false, root?.readonly ?? false];
  };
  assertEquals(flags({}), [false, false]);
  assertEquals(flags({ no_new_privs: true }), [true, false]);
  assertEquals(flags({ readonly_rootfs: true }), [false, true]);
});
