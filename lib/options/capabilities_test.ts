import { assertEquals } from "@std/assert";
import type { LinuxCapabilities, Option, Spec } from "../oci/spec.ts";
import {
  withAddedCapabilities,
  withCapabilities,
  withDroppedCapabilities,
  withoutAmbientCaps,
} from "./capabilities.ts";

const A = "CAP_A";
const B = "CAP_B";
const BEFORE: LinuxCapabilities = { bounding: [A], effective: [A], permitted: [A], inheritable: [A, B], ambient: [A] };

function changed(option: Option, capabilities: LinuxCapabilities | undefined = BEFORE): LinuxCapabilities | undefined {
  const process = { cwd: "/", user: { uid: 0, gid: 0 }, ...capabilities && { capabilities } };
  const spec: Spec = { ociVersion: "1.1.0", process };
  return option(spec).process?.capabilities;
}

const all = (list: readonly string[]) => ({ bounding: list, effective: list, permitted: list });
const rest = { inheritable: [A, B], ambient: [A] };

Deno.test("withCapabilities() sets three sets, and the inheritable one as the release does", () => {
  assertEquals(changed(withCapabilities([B], "same")), { ...all([B]), inheritable: [B], ambient: [A] });
  assertEquals(changed(withCapabilities([B], "kept")), { ...all([B]), ...rest });
  assertEquals(changed(withCapabilities([B], "follow")), { ...all([B]), inheritable: [B], ambient: [A] });
  assertEquals(changed(withCapabilities(["CAP_C"], "follow")), { ...all(["CAP_C"]), ambient: [A] });
  assertEquals(changed(withCapabilities([], "same")), { ambient: [A] });
  assertEquals(changed(withCapabilities([], "kept")), rest);
  assertEquals(changed(withCapabilities([A], "follow"), {}), all([A]));
});

Deno.test("withAddedCapabilities() adds what is not there to each set, to the inheritable one in old releases alone", () => {
  assertEquals(changed(withAddedCapabilities([B, A, B], "same")), { ...all([A, B]), ...rest });
  assertEquals(changed(withAddedCapabilities([B], "kept")), { ...all([A, B]), ...rest });
  assertEquals(changed(withAddedCapabilities([B], "follow"), { effective: [A, A] }), {
    bounding: [B],
    effective: [A, A, B],
    permitted: [B],
  });
  assertEquals(changed(withAddedCapabilities([B], "same"), {}), { ...all([B]), inheritable: [B] });
});

Deno.test("withDroppedCapabilities() takes away from each set, and from the inheritable one unless the release keeps it", () => {
  for (const rule of ["same", "follow"] as const) {
    assertEquals(changed(withDroppedCapabilities([A], rule)), { inheritable: [B], ambient: [A] });
  }
  assertEquals(changed(withDroppedCapabilities([A], "kept")), rest);
  assertEquals(changed(withDroppedCapabilities([B], "kept")), BEFORE);
});

Deno.test("withoutAmbientCaps() takes the ambient set away", () => {
  const { ambient: _, ...others } = BEFORE;
  assertEquals(changed(withoutAmbientCaps()), others);
});
