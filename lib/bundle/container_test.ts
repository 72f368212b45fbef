import { assertEquals, assertRejects } from "@std/assert";
import { CriSpecError } from "../error.ts";
import type { ContainerDocument } from "../request/document.ts";
import { planBundle } from "./bundle.ts";
import type { Rootfs } from "./rootfs.ts";

const PLACE = { parent: "/p", name: "out", out: "/p/out" };

function nobody(): never {
  throw new Error("nobody asks for it");
}

const ROOTFS: Rootfs = { source: "/r", lookup: nobody, survey: nobody, entries: nobody };

Deno.test("planBundle() takes a container that is no object for a faulty container, and for no sandbox", async () => {
  for (const container of [5, "app", [], true]) {
    const request = {
      release: "1.7.24",
      config: { metadata: { name: "web" } },
      container: container as unknown as ContainerDocument,
    };
    const error = await assertRejects(() => planBundle(request, { place: PLACE, rootfs: ROOTFS }), CriSpecError);
    assertEquals([error.code, error.path], ["wrong-type", "/container"]);
  }
});
