import { assert, assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { documentOf } from "./asked_test.ts";
import { decodeContainerRequest, DEFAULT_CONTAINER_ID } from "./request.ts";

const decoded = (container: Readonly<Record<string, unknown>> = {}) =>
  decodeContainerRequest(documentOf({ container })).container;

Deno.test("decodeContainerRequest() fills in what a container does not tell", () => {
  const { id, imageId, imageName, imageVolumes, sandboxId, sandboxConfigPath, rootfs } = decoded();
  assertEquals([id, imageName, imageVolumes, sandboxConfigPath], [DEFAULT_CONTAINER_ID, "", undefined, "/config"]);
  assertEquals(imageId, `sha256:${"0".repeat(64)}`);
  assertEquals(sandboxId, "0123456789abcdef".repeat(4));
  assertEquals(rootfs.find("/etc/passwd").kind, "failure");
});

Deno.test("decodeContainerRequest() takes every member of a container", () => {
  const imageId = `sha256:${"a".repeat(64)}`;
  const one = decoded({
    id: "c1",
    image: { User: "app" },
    rootfs: { "/etc/passwd": "x" },
    imageName: "registry.test/app:1",
    imageId,
    imageVolumes: [{ path: "/data", hostPath: "/srv" }],
    sandboxId: "0123",
    sandboxConfig: { hostname: "sent" },
  });
  assertEquals([one.id, one.image?.User, one.imageName, one.imageId], ["c1", "app", "registry.test/app:1", imageId]);
  assertEquals([one.imageVolumes, one.sandboxId], [[{ path: "/data", hostPath: "/srv" }], "0123"]);
  assertEquals([one.sandboxConfig.hostname, one.sandboxConfigPath], ["sent", "/container/sandboxConfig"]);
  assertEquals(one.rootfs.find("/etc/passwd").kind, "file");
  assertEquals(decoded({ image: null, imageVolumes: null, sandboxId: null }).image, undefined);
});

Deno.test("decodeContainerRequest() says which member of a container is wrong, and what it is a member of", () => {
  const volume = { path: "/data", hostPath: "/srv" };
  const wrong:
    readonly (readonly [container: Readonly<Record<string, unknown>>, code: string, path: string, what: string])[] = [
      [{ other: 1 }, "unknown-field", "/container/other", "the container"],
      [{ config: null }, "missing-field", "/container/config", "the container"],
      [{ id: "a b" }, "invalid-value", "/container/id", "container ID"],
      [{ id: 1 }, "wrong-type", "/container/id", ""],
      [{ rootfs: { "/x": 1 } }, "wrong-type", "/container/rootfs/~1x", ""],
      [{ imageName: 1 }, "wrong-type", "/container/imageName", ""],
      [{ imageId: 1 }, "wrong-type", "/container/imageId", ""],
      [{ sandboxId: 1 }, "wrong-type", "/container/sandboxId", ""],
      [{ imageVolumes: {} }, "wrong-type", "/container/imageVolumes", ""],
      [
        { imageVolumes: [{ ...volume, more: 1 }] },
        "unknown-field",
        "/container/imageVolumes/0/more",
        "an image volume",
      ],
      [
        { imageVolumes: [volume, { path: "/data" }] },
        "missing-field",
        "/container/imageVolumes/1/hostPath",
        "the image volume",
      ],
      [{ imageVolumes: [{ hostPath: "/srv" }] }, "missing-field", "/container/imageVolumes/0/path", "the image volume"],
      [{ imageVolumes: [{ ...volume, path: 1 }] }, "wrong-type", "/container/imageVolumes/0/path", ""],
      [{ imageVolumes: [{ ...volume, hostPath: 1 }] }, "wrong-type", "/container/imageVolumes/0/hostPath", ""],
      [{ image: { User: 1 } }, "wrong-type", "/container/image/User", ""],
      [{ sandboxConfig: { hostname: 1 } }, "wrong-type", "/container/sandboxConfig/hostname", ""],
    ];
  for (const [container, code, path, what] of wrong) {
    const error = assertThrows(() => decoded(container), CriSpecError);
    assertEquals([error.code, error.path], [code, path]);
    assert(error.message.includes(what) || error.hint?.includes(what) === true, error.message);
  }
});

Deno.test("decodeContainerRequest() counts what is sent along towards the size of the daemon's messages", () => {
  const labels = { a: "x".repeat(17 * 2 ** 20) };
  const tooLarge = [{ config: { metadata: { name: "app" }, labels } }, { sandboxConfig: { labels } }];
  for (const container of tooLarge) assertThrows(() => decoded(container), CriSpecError);
});
