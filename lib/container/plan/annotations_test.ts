import { assertEquals } from "@std/assert";
import { type Asked, reasonsAt, specOf } from "../asked_test.ts";

/** containerd's own annotations of a container, without what they start with. */
function own(asked: Asked): Readonly<Record<string, string>> {
  const start = "io.kubernetes.cri.";
  return Object.fromEntries(
    Object.entries(specOf(asked).annotations ?? {}).map(([key, value]) => [key.replace(start, ""), value]),
  );
}

Deno.test("a container has containerd's annotations, of what it and its pod have", () => {
  const metadata = { name: "p", namespace: "n", uid: "u" };
  const asked = (pod: object, container: object, release = "1.7.24"): Asked => ({
    release,
    container: { sandboxConfig: { metadata: pod } },
    config: { metadata: container, image: { image: "app" } },
  });
  const id = "0123456789abcdef".repeat(4);
  const image = "docker.io/library/app:latest";
  const all = { "sandbox-id": id, "image-name": image, "container-type": "container" };
  const full = { ...all, "sandbox-name": "p", "sandbox-namespace": "n", "container-name": "c" };
  assertEquals(own(asked(metadata, { name: "c" })), { ...full, "sandbox-uid": "u" });
  assertEquals(own(asked(metadata, { name: "c" }, "1.6.0")), full);
  const empty = { "sandbox-name": "", "sandbox-namespace": "", "container-name": "", "sandbox-uid": "" };
  assertEquals(own(asked({}, {})), { ...all, ...empty });
});

Deno.test("an annotation that a release does not set is explained", () => {
  const lacks = (release: string) =>
    reasonsAt({ release }, "/annotations/io.kubernetes.cri.sandbox-uid").map((reason) => reason.lacks);
  assertEquals([lacks("1.6.0"), lacks("1.7.24")], [[["sandbox-uid-annotation"]], []]);
});
