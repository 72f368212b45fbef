import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { behaviorsOf } from "../containerd/behaviors.ts";
import { parseRelease } from "../containerd/release.ts";
import type { Part } from "../plan/step.ts";
import { originOf } from "./origin.ts";

function partAt(path: string, release: string, subject: "sandbox" | "container" = "container"): Part | undefined {
  const { parts } = originOf(behaviorsOf(parseRelease(release)), subject);
  return (parts as readonly Part[]).find((part) => part.path === path);
}

Deno.test("the version of runtime-spec is explained by the behavior that brought it, or by the vendor's build", () => {
  const why = (release: string) => {
    const { reason } = partAt("/ociVersion", release)!;
    return "behavior" in reason ? reason.behavior : reason.lacks ?? reason.text;
  };
  assertEquals(why("1.6.0"), ["oci-1.1.0-rc.1"]);
  assertEquals(["1.7.0", "1.7.24", "2.0.11", "2.1.0", "2.3.4"].map(why), [
    "oci-1.1.0-rc.1",
    "oci-1.1.0",
    "oci-1.2.0",
    "oci-1.2.1",
    "oci-1.3.0",
  ]);
  const vendor = "the version of runtime-spec that the vendor's build uses";
  assertEquals(["1.7.24~ds1", "2.1.9+unknown"].map(why).filter((text) => text === vendor).length > 0, true);
});

Deno.test("the default capabilities are inheritable, and powercap is not masked, until releases that changed it", () => {
  const inheritable = (release: string) => partAt("/process/capabilities/inheritable", release)?.reason.lacks;
  assertEquals([inheritable("1.6.0"), inheritable("2.3.4")], [["drop-inheritable-caps"], undefined]);
  const masked = (release: string) => {
    const { behaviors, lacks } = partAt("/linux/maskedPaths", release)!.reason;
    return [behaviors, lacks];
  };
  assertEquals([masked("1.6.0"), masked("2.3.4")], [[undefined, ["mask-powercap"]], [["mask-powercap"], undefined]]);
});

Deno.test("each part of the default spec has a reason, in the words of its subject, made once for a release", () => {
  for (const subject of ["sandbox", "container"] as const) {
    const origin = originOf(behaviorsOf(parseRelease("2.3.4")), subject);
    assertStrictEquals(originOf(behaviorsOf(parseRelease("2.3.4")), subject), origin);
    assertEquals(origin.name, "oci.populateDefaultUnixSpec");
    const parts = origin.parts as readonly Part[];
    assertEquals(new Set(parts.map(({ path }) => path)).size, parts.length);
    for (const { path, reason } of [{ path: "", reason: origin.reason }, ...parts]) {
      assert(reason.text.length > 15 && (path === "" || path.startsWith("/")), `${path}: ${reason.text}`);
    }
    const { reason } = partAt("/linux/cgroupsPath", "2.3.4", subject)!;
    const id = subject === "sandbox" ? "/id" : "/container/id";
    assertEquals(["input" in reason && reason.input, reason.text.includes(`the ${subject}'s id`)], [id, true]);
  }
});
