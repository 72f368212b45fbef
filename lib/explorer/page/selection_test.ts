import { assertEquals } from "@std/assert";
import type { PlaceView, Range, Reasons } from "../model/types.ts";
import { decidedBy, sameSelection } from "./selection.ts";

const NOTHING: Reasons = { made: "", steps: [], places: [], lines: [], omissions: [], behaviors: [] };

function withLines(...paths: readonly string[]): Reasons {
  return { ...NOTHING, lines: paths.map((path) => ({ path, place: -1 })) };
}

function placeFrom(step: number, ...ranges: readonly Range[]): PlaceView {
  const inputs = ranges.map((range) => ({ path: "", given: true, range }));
  return { step, earlier: [], keyed: "", reason: { text: "", inputs, behaviors: [], lacks: [] } };
}

Deno.test("sameSelection() keeps a line where lines came or went above it", () => {
  const before = withLines("", "/a", "/b", "/b/0", "/b", "");
  const after = withLines("", "/new", "/a", "/b", "/b/0", "/b/1", "/b", "");
  const moved = (index: number): number | undefined =>
    sameSelection({ kind: "line", index }, before, after, undefined)?.index;
  assertEquals([0, 1, 2, 3, 4, 5].map(moved), [0, 2, 3, 4, 6, 7]);
  assertEquals(sameSelection({ kind: "line", index: 1 }, before, withLines("", "/b", ""), undefined), undefined);
});

Deno.test("sameSelection() drops what is not there any more", () => {
  for (const kind of ["step", "omission", "change", "finding"] as const) {
    assertEquals(sameSelection({ kind, index: 0 }, NOTHING, NOTHING, undefined), undefined);
  }
});

Deno.test("decidedBy() finds the narrowest input around a place of a text", () => {
  const reasons: Reasons = {
    ...withLines("", "/a", "/b"),
    lines: [{ path: "", place: -1 }, { path: "/a", place: 0 }, { path: "/b", place: 1 }],
    places: [
      placeFrom(3, { pane: "pod", from: 0, to: 50 }),
      placeFrom(4, { pane: "pod", from: 10, to: 20 }, { pane: "daemon", from: 0, to: 5 }),
    ],
  };
  assertEquals(decidedBy(reasons, "pod", 15), { line: 2, step: 4 });
  assertEquals(decidedBy(reasons, "pod", 30), { line: 1, step: 3 });
  assertEquals(decidedBy(reasons, "daemon", 3), { line: 2, step: 4 });
  assertEquals(decidedBy(reasons, "kubelet", 3), undefined);
});
