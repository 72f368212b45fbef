import { assert, assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { ImageTree, type LayerEntry } from "./image_tree.ts";

function entry(name: string, type: LayerEntry["type"] = "file", target = ""): LayerEntry {
  const owner = { uid: 0, gid: 0, mode: 0o644, mtime: 0 };
  return { name, type, target, ...owner, size: 0, device: [0, 0], hasXattrs: false };
}

/** The tree of layers, as a list of paths with what they are and where they are from. */
function pathsOf(...layers: readonly (readonly LayerEntry[])[]): readonly string[] {
  const tree = new ImageTree();
  for (const layer of layers) {
    tree.nextLayer();
    for (const one of layer) tree.add(one);
  }
  return [...tree.paths()].slice(1).map(([path, { type, origin }]) => `${path} ${type} ${origin}`);
}

Deno.test("ImageTree covers a lower layer's file", () => {
  assertEquals(pathsOf([entry("a"), entry("b")], [entry("./a")]), ["a file 1:0", "b file 0:1"]);
});

Deno.test("ImageTree keeps what is in a directory that is named again", () => {
  assertEquals(pathsOf([entry("d/", "directory"), entry("d/a")], [entry("d", "directory")]), [
    "d directory 1:0",
    "d/a file 0:1",
  ]);
});

Deno.test("ImageTree replaces a directory by a file with all that is in it, and a file by a directory", () => {
  assertEquals(pathsOf([entry("d/a")], [entry("d")]), ["d file 1:0"]);
  assertEquals(pathsOf([entry("d")], [entry("d", "directory"), entry("d/a")]), ["d directory 1:0", "d/a file 1:1"]);
});

Deno.test("ImageTree takes away what a whiteout names, of lower layers alone", () => {
  assertEquals(pathsOf([entry("a"), entry("d/b")], [entry(".wh.a"), entry("d/.wh.b"), entry("d/c")]), [
    "d directory ",
    "d/c file 1:2",
  ]);
  assertEquals(pathsOf([entry("a")], [entry("a"), entry(".wh.a")]), ["a file 1:0"]);
  assertEquals(pathsOf([entry("a")], [entry(".wh.nothing"), entry(".wh..wh.plnk")]), ["a file 0:0"]);
});

Deno.test("ImageTree takes away all of lower layers in an opaque directory, before and behind it", () => {
  const lower = [entry("d/a"), entry("d/e/b")];
  assertEquals(pathsOf(lower, [entry("d/new"), entry("d/.wh..wh..opq"), entry("d/e/c")]), [
    "d directory ",
    "d/new file 1:0",
    "d/e directory ",
    "d/e/c file 1:2",
  ]);
});

Deno.test("ImageTree follows links on the way, below the root", () => {
  const links = [entry("usr/lib/a"), entry("lib", "symlink", "/usr/lib"), entry("s/t", "symlink", "../lib")];
  assertEquals(pathsOf(links, [entry("s/t/b")]).at(2), "usr/lib/a file 0:0");
  assertEquals(pathsOf(links, [entry("s/t/b")]).at(3), "usr/lib/b file 1:0");
});

Deno.test("ImageTree gives a hard link the file of its target, also when the target is taken away", () => {
  assertEquals(pathsOf([entry("a"), entry("b", "link", "a")], [entry(".wh.a")]), ["b file 0:0"]);
});

for (
  const [name, entries] of Object.entries({
    "a name above the root": [entry("../a")],
    "a name that comes back from above the root": [entry("a/../../b")],
    "a link above the root on the way": [entry("a", "symlink", ".."), entry("a/b")],
    "an absolute link above the root on the way": [entry("a", "symlink", "/../b"), entry("a/b")],
    "links that lead in a circle": [entry("a", "symlink", "b"), entry("b", "symlink", "a"), entry("a/c")],
    "a file on the way": [entry("a"), entry("a/b")],
    "a hard link above the root": [entry("a", "link", "../b")],
    "a hard link to nothing": [entry("a", "link", "b")],
    "a hard link to a directory": [entry("b", "directory"), entry("a", "link", "b")],
    "a whiteout of the directory above": [entry("a/.wh...")],
    "a whiteout of no name": [entry("a/.wh.")],
    "a NUL": [entry("a\0b")],
    "a root that is a file": [entry("./")],
    "a long name": [entry("n".repeat(256))],
    "a long name that a link makes": [entry("a", "symlink", "n".repeat(256)), entry("a/b")],
    "a long path": [entry("d/".repeat(2048))],
    "a long path that links make": [
      entry("d/".repeat(2000), "directory"),
      entry("a", "symlink", "d/".repeat(2000)),
      entry(`a/${"e/".repeat(100)}`, "directory"),
    ],
    "a link to nothing at all": [entry("a", "symlink", "")],
    "a link to a NUL": [entry("a", "symlink", "b\0")],
    "a link to a long path": [entry("a", "symlink", "b".repeat(4096))],
  })
) {
  Deno.test(`ImageTree refuses ${name}`, () => {
    const error = assertThrows(() => pathsOf(entries), CriSpecError);
    assertEquals(error.code, "image-entry");
  });
}

/** How many steps the layers cost. */
function stepsOf(...layers: readonly (readonly LayerEntry[])[]): number {
  const tree = new ImageTree();
  for (const layer of layers) {
    tree.nextLayer();
    for (const one of layer) tree.add(one);
  }
  return tree.steps;
}

function many<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

Deno.test("ImageTree visits no more than the names of an entry have parts", () => {
  for (const depth of [10, 100, 1000]) {
    assertEquals(stepsOf([entry(`${"d/".repeat(depth)}a`)]), depth);
    assertEquals(stepsOf(many(depth, (index) => entry("d/".repeat(index + 1), "directory"))), depth * (depth - 1) / 2);
  }
});

/** Layers that could cost a visit of everything for each of their entries; their size is a number. */
const COSTLY: Readonly<Record<string, (size: number) => readonly (readonly LayerEntry[])[]>> = {
  "whiteouts of one directory": (size) => [
    many(size, (index) => entry(`d/${index}`)),
    [...many(size, (index) => entry(`d/n${index}`)), ...many(size, () => entry(".wh.d"))],
  ],
  "opaque whiteouts of one directory": (size) => [
    many(size, (index) => entry(`d/e/${index}`)),
    [...many(size, (index) => entry(`d/e/n${index}`)), ...many(size, () => entry("d/.wh..wh..opq"))],
  ],
  "a whiteout and an entry in turn": (size) => [
    many(size, (index) => entry(`d/${index}`)),
    many(size, (index) => index % 2 === 0 ? entry("d/.wh..wh..opq") : entry(`d/n${index}`)),
  ],
  "whiteouts in many layers": (size) => [
    many(size, (index) => entry(`d/${index}`)),
    ...many(10, () => many(size / 10, (index) => entry(`d/.wh.${index}`))),
  ],
};

for (const [name, layers] of Object.entries(COSTLY)) {
  Deno.test(`ImageTree's steps grow with the layers and not with their square: ${name}`, () => {
    const [some, twice] = [stepsOf(...layers(500)), stepsOf(...layers(1000))];
    assert(twice <= 2 * some + 10, `${some} steps, ${twice} for twice as much`);
  });
}

Deno.test("ImageTree gives up on links that multiply the way to every entry", () => {
  const links = many(100, (index) => entry(`l${index + 1}`, "symlink", `${"./".repeat(2000)}l${index}`));
  const layer = [entry("l0", "directory"), ...links, ...many(200, (index) => entry(`l100/${index}`))];
  const error = assertThrows(() => stepsOf(layer), CriSpecError);
  assertEquals(error.code, "too-large");
});

Deno.test("ImageTree gives up on paths that would fill the memory", () => {
  const deep = [entry("d/".repeat(2000), "directory"), entry("s", "symlink", "d/".repeat(2000))];
  const error = assertThrows(() => stepsOf([...deep, ...many(20_000, (index) => entry(`s/${index}`))]), CriSpecError);
  assertEquals(error.code, "too-large");
});

Deno.test("ImageTree tells paths of any depth without recursion, depth first", () => {
  const tree = new ImageTree();
  tree.nextLayer();
  tree.add(entry(`${"d/".repeat(2000)}a`));
  tree.add(entry("d/b"));
  const paths = [...tree.paths()].map(([path]) => path);
  assertEquals([paths.length, paths[1], paths[2], paths.at(-1)], [2003, "d", "d/d", "d/b"]);
});
