import { assertEquals } from "@std/assert";
import { type Asked, documentOf, errorOf, refusedBy, specOf } from "../asked_test.ts";
import { decodeContainerRequest } from "../request.ts";
import { containerSnapshotterOptions } from "../snapshotter.ts";

const KEY = "containerd.io/snapshot/x";

function asked(release: string, value: string): Asked {
  return { release, config: { annotations: { [KEY]: value, other: value } } };
}

Deno.test("an annotation becomes a label of the snapshot in old releases, which refuse one that is too long", () => {
  const labels = (release: string) =>
    containerSnapshotterOptions(decodeContainerRequest(documentOf(asked(release, "v")))).labels
      .map(({ key, value }) => `${key}=${value}`);
  assertEquals([labels("1.6.39"), labels("1.7.24")], [[`${KEY}=v`], []]);
  const long = asked("1.6.39", "v".repeat(5000));
  assertEquals(errorOf(long).slice(0, 2), ["label-size", `/container/config/annotations/${KEY.replaceAll("/", "~1")}`]);
  assertEquals(refusedBy(long), "customopts.WithNewSnapshot");
  assertEquals(specOf(asked("1.7.24", "v".repeat(5000))).process?.args, ["sh"]);
});

Deno.test("labels of a container are stored with it, and refused where one is too long", () => {
  const request = (labels: object): Asked => ({ config: { labels } });
  assertEquals(specOf(request({ a: "b" })).process?.args, ["sh"]);
  const long = request({ a: "v".repeat(5000) });
  assertEquals(errorOf(long).slice(0, 2), ["label-size", "/container/config/labels/a"]);
  assertEquals(refusedBy(long), "containers.Create");
});
