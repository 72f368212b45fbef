import { assert, assertEquals } from "@std/assert";
import { workOf } from "../../props/work.ts";
import { type FileEntry, type FileFailure, FileTree } from "./file_tree.ts";

const file = (text: string) => ({ kind: "file", text }) as const;
const directory = { kind: "directory" } as const;
const failure = <T extends string>(failure: T) => ({ kind: "failure", failure }) as const;
const link = (target: string): FileEntry => ({ symlink: target });

/** Links `/0` to `/1` and so on; the last one leads to a file. */
function chain(length: number): FileTree {
  const links = Array.from({ length }, (_, index) => [`/${index}`, link(`${index + 1}`)] as const);
  return new FileTree({ ...Object.fromEntries(links), [`/${length}`]: "end" });
}

const TREE = new FileTree({
  "/a/b/file": "text",
  "relative": "r",
  "/empty": { directory: true },
  "/absolute": link("/a/b"),
  "/a/up": link("../relative"),
  "/a/dotted": link("./b//file"),
  "/a/abs-ending": link("b/"),
  "/dangling": link("none"),
  "/a/root": link("/relative"),
  "/a/self": link("."),
  "/a/b/link": link("file"),
});

Deno.test("find() walks as Linux does: links on the way, .. from where they led", () => {
  assertEquals(TREE.find("/a/b/file"), file("text"));
  assertEquals(TREE.find("//a//b/./file"), file("text"));
  assertEquals(TREE.find("relative"), file("r"));
  assertEquals(TREE.find("/absolute/file"), file("text"));
  assertEquals(TREE.find("/absolute/../up"), file("r"));
  assertEquals(TREE.find("/a/dotted"), file("text"));
  assertEquals(TREE.find("/a/abs-ending/file"), file("text"));
  assertEquals(TREE.find("/a/root"), file("r"));
  assertEquals(TREE.find("/a/self/b/link"), file("text"));
  for (const path of ["/", "/a", "/a/b/", "/empty", "/absolute", "/../.."]) {
    assertEquals(TREE.find(path), directory, path);
  }
});

Deno.test("find() fails as Linux does", () => {
  const cases: Readonly<Record<string, FileFailure>> = {
    "": "no such file or directory",
    "/none": "no such file or directory",
    "/none/file": "no such file or directory",
    "/none/../relative": "no such file or directory",
    "/relative/": "not a directory",
    "/a/up/": "not a directory",
    "/dangling": "no such file or directory",
    "/a/b/file/": "not a directory",
    "/a/b/file/x": "not a directory",
    "/a\0": "invalid argument",
    [`/${"n".repeat(256)}`]: "file name too long",
    [`/${"é".repeat(128)}`]: "file name too long",
    [`/${"n".repeat(255)}`]: "no such file or directory",
    ["/a".repeat(2048)]: "file name too long",
    [`/${"/".repeat(4093)}x`]: "no such file or directory",
  };
  for (const [path, text] of Object.entries(cases)) assertEquals(TREE.find(path), failure(text), path.slice(0, 20));
});

Deno.test("find() follows 40 links and not one more, and the last one only when asked", () => {
  assertEquals(chain(40).find("/0"), file("end"));
  assertEquals(chain(41).find("/0"), failure("too many levels of symbolic links"));
  assertEquals(TREE.find("/absolute", false), { kind: "symlink", target: "/a/b" });
  assertEquals(TREE.find("/absolute/", false), directory);
  assertEquals(TREE.find("/absolute/file", false), file("text"));
});

Deno.test("rootPath() replaces at most 256 links by their texts, in as many walks as it needs", () => {
  assertEquals(TREE.rootPath("absolute/file"), { path: "/a/b/file" });
  assertEquals(TREE.rootPath("a/up"), { path: "/relative" });
  assertEquals(TREE.rootPath("none/../dangling"), { path: "/none" });
  assertEquals(TREE.rootPath("/absolute/../up"), { path: "/relative" });
  assertEquals(chain(255).rootPath("0"), { path: "/255" });
  assertEquals(chain(256).rootPath("0"), { at: "", failure: "too many links" });
  assertEquals(TREE.rootPath("a/b/file/x"), { at: "/a/b/file/x", failure: "not a directory" });
});

Deno.test("rootPath() takes linear work in the depth of a path: there, missing, behind a link and behind ..", () => {
  const deep = (depth: number): string => "/a".repeat(depth);
  const work = (depth: number, path: string): number => {
    const tree = new FileTree({ [`${deep(depth)}/file`]: "", "/link": link("a") });
    return workOf(() => tree.rootPath(path.replace("DEEP", deep(depth))));
  };
  for (const path of ["DEEP", "/noneDEEP", "/link/..DEEP", "/linkDEEP", "/a/../noneDEEP"]) {
    assert(work(1600, path) < 3 * work(800, path), path);
  }
});

Deno.test("rootPath() fails in the middle of a deep path as anywhere", () => {
  const tree = new FileTree({ "/a/b/f": "", "/a/l": link("b"), "/a/m": link("l") });
  const long = "n".repeat(256);
  const at = (path: string, failure: string): object => ({ at: path, failure });
  assertEquals(tree.rootPath(`/a/b/${long}/x`), at(`/a/b/${long}`, "file name too long"));
  assertEquals(tree.rootPath(`/a/l/${long}`), at(`/a/b/${long}`, "file name too long"));
  assertEquals(tree.rootPath(`/a/none/${long}/x`), { path: `/a/none/${long}/x` });
  assertEquals(tree.rootPath("/a/b/f/x/y"), at("/a/b/f/x", "not a directory"));
  assertEquals(tree.rootPath("/a/b/x\0y/z"), at("/a/b/x\0y", "invalid argument"));
  assertEquals(tree.rootPath("/a/none/x\0y/z"), at("/a/none/x\0y", "invalid argument"));
  assertEquals(tree.rootPath("/a/m/none/../x/./y/"), { path: "/a/b/none/b/x/y" });
  const longest = "/é".repeat(1365);
  assertEquals(tree.rootPath(longest), { path: longest });
  assertEquals(tree.rootPath(`${longest}/y/z`), at(`${longest}/y`, "file name too long"));
});

Deno.test("rootPath() looks behind a link of a link as the kernel does, which leaves the tree where an absolute one leads", () => {
  const tree = new FileTree({
    "/loop": link("loop"),
    "/outer": link("/outer"),
    "/above": link("../above"),
    "/one": link("/two"),
    "/two": link("/d"),
    "/d/x": link("../y"),
  });
  assertEquals(tree.rootPath("/loop"), { at: "", failure: "too many links" });
  assertEquals(tree.rootPath("/loop/x"), { at: "/loop/x", failure: "too many levels of symbolic links" });
  assertEquals(tree.rootPath("/outer/x"), { at: "", failure: "too many links" });
  assertEquals(tree.rootPath("/above/x"), { at: "", failure: "too many links" });
  assertEquals(tree.rootPath("/one/x"), { path: "/y" });
});

Deno.test("openInRoot() refuses what leads out of the root", () => {
  assertEquals(TREE.openInRoot("a/b/file"), file("text"));
  assertEquals(TREE.openInRoot("./a//b/./file"), file("text"));
  assertEquals(TREE.openInRoot("a/dotted"), file("text"));
  assertEquals(TREE.openInRoot("a/abs-ending"), directory);
  assertEquals(TREE.openInRoot("a/self"), directory);
  assertEquals(TREE.openInRoot("a/.."), directory);
  assertEquals(TREE.openInRoot("."), directory);
  for (const path of ["..", "a/../..", "absolute/file"]) {
    assertEquals(TREE.openInRoot(path), failure("path escapes from parent"), path);
  }
});

Deno.test("openInRoot() fails as Linux does and follows 255 links", () => {
  assertEquals(TREE.openInRoot("a/b/file/x"), failure("not a directory"));
  assertEquals(TREE.openInRoot("none/x"), failure("no such file or directory"));
  assertEquals(TREE.openInRoot("none/../relative"), failure("no such file or directory"));
  assertEquals(TREE.openInRoot("n".repeat(256)), failure("file name too long"));
  assertEquals(TREE.openInRoot("n".repeat(255)), failure("no such file or directory"));
  assertEquals(chain(255).openInRoot("0"), file("end"));
  assertEquals(chain(256).openInRoot("0"), failure("too many levels of symbolic links"));
});

Deno.test("linkInRoot() reads a link whose folder is inside of the root", () => {
  assertEquals(TREE.linkInRoot("a/up"), "../relative");
  assertEquals(TREE.linkInRoot("absolute"), "/a/b");
  assertEquals(TREE.linkInRoot("a/self/b/link"), "file");
  assertEquals(TREE.linkInRoot("absolute/link"), undefined);
  assertEquals(TREE.linkInRoot("a/abs-ending/file"), undefined);
  assertEquals(TREE.linkInRoot("none/up"), undefined);
  assertEquals(TREE.linkInRoot("relative"), undefined);
});

Deno.test("find() of a tree without links does not lead through files, however long their paths are", () => {
  const tree = new FileTree({ "/a/file": "", "/a/é": { file: true }, "/a/longer": "", "/a/b": { directory: true } });
  const cases = {
    "/a/file/x": "not a directory",
    "/a/é/x/y": "not a directory",
    "/a/longer/x": "not a directory",
    "/a/b/x": "no such file or directory",
    "/a/file2/x": "no such file or directory",
    "/a/lon/ger/x": "no such file or directory",
    "/x/file/x": "no such file or directory",
  } as const;
  for (const [path, failure] of Object.entries(cases)) assertEquals(tree.find(path), { kind: "failure", failure });
});
