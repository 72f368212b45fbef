import { assert, assertEquals, assertThrows } from "@std/assert";
import { behaviorsOf } from "../../containerd/behaviors.ts";
import { parseRelease } from "../../containerd/release.ts";
import { CriSpecError } from "../../error.ts";
import { depthOf, ordersOf, sortAlgorithm, sortMounts, sortWithVolumes, unstableSort } from "./mount_order.ts";

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

Deno.test("sortMounts() puts no mount before one that is less deep, and keeps the order of others where the release does", () => {
  const paths = Array.from({ length: 40 }, (_, index) => `/${index}${"/x".repeat((index * 7) % 4)}`);
  for (const release of ["1.6.0", "1.6.17", "1.7.0", "1.7.24", "2.3.4"]) {
    const sorted = sortMounts(paths, (path) => path, behaviors(release));
    assertEquals(sorted.toSorted(), paths.toSorted());
    const depths = sorted.map(depthOf);
    assertEquals([release, depths], [release, depths.toSorted()]);
    const keeps = [1, 2, 3, 4].every((depth) => {
      const ofDepth = (list: readonly string[]) => list.filter((path) => depthOf(path) === depth).join();
      return ofDepth(sorted) === ofDepth(paths);
    });
    assertEquals([release, keeps], [release, unstableSort(40, behaviors(release)) === undefined]);
  }
});

const NUMBERED = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `/${index}`);

function withVolumes(release: string, count: number, volumes: readonly string[], isTold: boolean) {
  return sortWithVolumes(NUMBERED(count), volumes, isTold, (path) => path, behaviors(release));
}

Deno.test("the order of volumes is open where it is not told, unless there is one or depth decides it", () => {
  const isOpen = (...args: Parameters<typeof withVolumes>) => withVolumes(...args).isOpen;
  assertEquals(["1.7.24", "1.6.17"].map((release) => isOpen(release, 20, ["/v"], false)), [false, false]);
  assertEquals([isOpen("1.7.24", 3, ["/v", "/w"], false), isOpen("1.7.24", 3, ["/v", "/w"], true)], [true, false]);
  assertEquals([isOpen("1.7.24", 3, ["/v", "/w/x"], false), isOpen("1.6.17", 20, ["/v", "/w/x"], false)], [
    false,
    true,
  ]);
});

Deno.test("an order that no sorting of many mounts leads to is a conflict, and of few it is sorted", () => {
  const [deep, flat] = ["/v/x", "/w"];
  assertEquals(withVolumes("1.6.0", 4, [deep, flat], true).mounts.slice(-2), [flat, deep]);
  const { code, message, path } = assertThrows(() => withVolumes("1.6.0", 5, [deep, flat], true), CriSpecError);
  assertEquals([code, path], ["conflicting-facts", "/container/imageVolumes"]);
  assert(message.includes("order"), message);
});

Deno.test("the order of volumes stays open where trying all orders is too much work", () => {
  const isOpen = (count: number, volumes: number) =>
    withVolumes("1.6.17", count, NUMBERED(volumes).map((path) => `${path}v`), true).isOpen;
  assertEquals([isOpen(10, 6), isOpen(10, 7), isOpen(0, 8)], [false, true, true]);
  assertEquals([isOpen(271, 6), isOpen(272, 6)], [false, true]);
});
