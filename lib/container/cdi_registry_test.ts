import { assertEquals } from "@std/assert";
import { specOf } from "./asked_test.ts";

/** A file with devices, each of which sets a variable. */
function file(names: readonly string[], value: string): string {
  const devices = names.map((name) => ({ name, containerEdits: { env: [`${name.toUpperCase()}=${value}`] } }));
  return JSON.stringify({ cdiVersion: "0.3.0", kind: "ven.com/gpu", devices });
}

/** The variables that devices set with these directories and files. */
function env(
  names: readonly string[],
  dirs: readonly string[],
  hostFiles: Readonly<Record<string, unknown>>,
): readonly string[] {
  const cri = { enable_cdi: true, cdi_spec_dirs: dirs };
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": cri } };
  const config = { CDI_devices: names.map((name) => ({ name: `ven.com/gpu=${name}` })) };
  return specOf({ release: "2.1.0", daemon, config, hostFiles }).process?.env?.slice(2) ?? [];
}

Deno.test("CDI spec files are those that end in .json or .yaml, directly in a directory", () => {
  const files = {
    "/cdi/a.json": file(["a"], "1"),
    "/cdi/b.yaml": file(["b"], "1"),
    "/cdi/c.txt": file(["a"], "2"),
    "/cdi/json": file(["a"], "3"),
    "/cdi/d.json/e.json": file(["b"], "4"),
    "/cdi/sub/f.json": file(["b"], "5"),
  };
  assertEquals(env(["a", "b"], ["/cdi"], files), ["A=1", "B=1"]);
  assertEquals(env(["a"], ["/nowhere", "/cdi"], files), ["A=1"]);
});

Deno.test("a directory of CDI spec files may be a link or one file, and is looked at in clean form", () => {
  const files = { "/real/a.json": file(["a"], "1"), "/cdi": { symlink: "/real" }, "/x.txt": file(["a"], "2") };
  assertEquals(env(["a"], ["/real/./"], files), ["A=1"]);
  assertEquals(env(["a"], ["/real/a.json"], files), ["A=1"]);
  assertEquals(env(["a"], ["/x.txt", "/real"], files), ["A=1"]);
});

Deno.test("of the same device in two directories the later one counts, also behind a conflict of others", () => {
  const files = {
    "/one/a.json": file(["a", "b"], "1"),
    "/two/a.json": file(["a"], "2"),
    "/two/link.json": { symlink: "/one/a.json" },
    "/three/a.json": file(["a"], "3"),
  };
  assertEquals(env(["a", "b"], ["/one", "/three"], files), ["A=3", "B=1"]);
  assertEquals(env(["b"], ["/one", "/two", "/three"], files), ["B=1"]);
});
