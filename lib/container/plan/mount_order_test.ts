import { assertEquals } from "@std/assert";
import { behaviorsOf } from "../../containerd/behaviors.ts";
import { parseRelease } from "../../containerd/release.ts";
import { depthOf, ordersOf, sortAlgorithm, unstableSort } from "./mount_order.ts";

const behaviors = (release: string) => behaviorsOf(parseRelease(release));

Deno.test("unstableSort() is none where a list is short or the release sorts stably", () => {
  const sorts = (release: string) => [6, 7, 12, 13].map((count) => unstableSort(count, behaviors(release)));
  assertEquals(sorts("1.6.0"), [undefined, "quicksort", "quicksort", "quicksort"]);
  assertEquals(sorts("1.6.20"), [undefined, undefined, undefined, "pdqsort"]);
  assertEquals(sorts("1.7.24"), [undefined, undefined, undefined, undefined]);
  assertEquals(["1.6.0", "1.7.24", "1.7.29", "2.2.0"].map((release) => sortAlgorithm(behaviors(release))), [
    "quicksort",
    "pdqsort",
    "pdqsort-1.24",
    "pdqsort-1.24",
  ]);
});

Deno.test("depthOf() counts the separators of the clean path", () => {
  const paths = ["/", "/a", "/a/", "/a//b/../c", "rel", "rel/x", "", "a/.."];
  assertEquals(paths.map(depthOf), [1, 1, 1, 2, 0, 1, 0, 0]);
});

Deno.test("ordersOf() gives each order once", () => {
  assertEquals(ordersOf([]), [[]]);
  assertEquals(ordersOf(["a", "b"]), [["a", "b"], ["b", "a"]]);
  assertEquals(new Set(ordersOf([1, 2, 3, 4]).map(String)).size, 24);
});
