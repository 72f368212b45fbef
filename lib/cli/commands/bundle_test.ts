import { assertEquals, assertStringIncludes } from "@std/assert";
import { type CliResult, runCli } from "../../../props/run_cli.ts";

function run(...args: readonly string[]): Promise<CliResult> {
  return runCli(args, { stdin: '{"release":"1.7.24","config":{"metadata":{"name":"web"}}}' });
}

Deno.test("bundle --help and cleanup --help tell where the daemon's folders are, and how it is undone", async () => {
  const bundle = await run("bundle", "--help");
  assertEquals([bundle.code, bundle.err], [0, ""]);
  assertStringIncludes(bundle.out, "OUT/state/io.containerd.grpc.v1.cri/sandboxes/ID/shm");
  assertStringIncludes(bundle.out, "/proc/PID/ns   becomes OUT/namespaces");
  assertStringIncludes((await run("cleanup", "--help")).out, "killed at any moment");
});

Deno.test("bundle and cleanup need their arguments", async () => {
  const missing = [
    ["bundle"],
    ["bundle", "-"],
    ["bundle", "-", "--out", "/nowhere-at-all"],
    ["bundle", "-", "--out", "/nowhere-at-all", "--rootfs", "/", "--oci-layout", "/"],
    ["bundle", "-", "--out", "/nowhere-at-all", "--netns"],
    ...["", "x", "0", "-1", "1.5", "2147483648"].map((pid) => [
      "bundle",
      "-",
      "--rootfs",
      "/",
      "--out",
      "/cri-spec-out",
      `--sandbox-pid=${pid}`,
    ]),
    ["cleanup"],
    ["cleanup", ""],
    ["cleanup", "a", "b"],
  ];
  for (const args of missing) {
    const { code, out, err } = await run(...args);
    assertEquals([code, out], [2, ""], args.join(" "));
    assertStringIncludes(err, "[usage]");
  }
});

Deno.test("bundle refuses a folder that exists, and one in no folder", async () => {
  for (const out of ["/", "/etc", "/nowhere-at-all/out", ".."]) {
    const { code, err } = await run("bundle", "-", "--rootfs", "/", "--out", out);
    assertEquals(code, 2);
    assertStringIncludes(err, "[bundle-target]");
  }
});

Deno.test("bundle and cleanup refuse paths that no bundle can have", async () => {
  for (const out of ["a\0b", "n".repeat(256), "d/".repeat(3000), "/proc/self/status/out"]) {
    for (const args of [["bundle", "-", "--rootfs", "/", `--out=${out}`], ["cleanup", out]]) {
      const { code, err } = await run(...args);
      assertEquals(code, 2);
      assertStringIncludes(err, "[bundle-target]");
    }
  }
});

Deno.test("bundle and cleanup name the permissions that they lack, and ask for none", async () => {
  for (const args of [["bundle", "-", "--rootfs", "/", "--out", "/cri-spec-out"], ["cleanup", "/cri-spec-out"]]) {
    const { code, err } = await run(...args);
    assertEquals(code, 2);
    assertStringIncludes(err, "missing permissions of Deno: --allow-write");
    assertStringIncludes(err, "[permission-missing]");
    assertStringIncludes(err, `deno task ${args[0]}`);
  }
});
