import { assertEquals } from "@std/assert";
import { type Files, FileTree } from "./file_tree.ts";
import { type Evaluated, HostTree, pathErrorText } from "./host_tree.ts";

const NODE = { device: "c", major: 1, minor: 3, mode: 0o666, uid: 0, gid: 0 } as const;

function tree(files: Files): HostTree {
  return new HostTree(new FileTree(files));
}

function textOf(evaluated: Evaluated): string {
  if ("path" in evaluated) return evaluated.path;
  return typeof evaluated.error === "string" ? `! ${evaluated.error}` : `! ${pathErrorText(evaluated.error)}`;
}

Deno.test("evalSymlinks() resolves as filepath.EvalSymlinks does", () => {
  const files = tree({
    "/dir/file": { file: true },
    "/abs": { symlink: "/dir" },
    "/rel": { symlink: "dir" },
    "/dir/up": { symlink: "../dir/file" },
    "/dangling": { symlink: "/no/where" },
    "/loop": { symlink: "loop" },
    "/slash": { symlink: "dir/file/" },
    "/dir/null": NODE,
  });
  const cases: readonly (readonly [string, string])[] = [
    ["/dir/file", "/dir/file"],
    ["/abs/file", "/dir/file"],
    ["rel/file", "dir/file"],
    ["/rel//./up", "/dir/file"],
    ["/dir/..", "/"],
    ["/dir/../dir/../abs", "/dir"],
    ["", "."],
    ["/", "/"],
    ["/dangling", "! lstat /no: no such file or directory"],
    ["/nowhere/x", "! lstat /nowhere: no such file or directory"],
    ["/dir/../nowhere", "! lstat /dir/../nowhere: no such file or directory"],
    ["/loop", "! EvalSymlinks: too many links"],
    ["/dir/file/x", "! not a directory"],
    ["/dir/file/", "! not a directory"],
    ["/dir/null/", "! not a directory"],
    ["/slash", "! not a directory"],
  ];
  for (const [path, expected] of cases) assertEquals([path, textOf(files.evalSymlinks(path))], [path, expected]);
});

Deno.test("resolveSymbolicLink() leaves a path alone whose end is no link", () => {
  const files = tree({ "/link": { symlink: "dir" }, "/dir/x": { file: true }, "/dangling": { symlink: "no" } });
  assertEquals(textOf(files.resolveSymbolicLink("/link/x")), "/link/x");
  assertEquals(textOf(files.resolveSymbolicLink("/link/")), "/link/");
  assertEquals(textOf(files.resolveSymbolicLink("/link")), "/dir");
  assertEquals(textOf(files.resolveSymbolicLink("/dangling")), "! lstat /no: no such file or directory");
  assertEquals(textOf(files.resolveSymbolicLink("/none")), "! lstat /none: no such file or directory");
  assertEquals(textOf(files.resolveSymbolicLink("")), "! lstat : no such file or directory");
});

Deno.test("mkdirAll() makes what is missing, through links, and the tree then has it", () => {
  const files = tree({ "/dir/x": { file: true }, "/link": { symlink: "dir" } });
  for (const path of ["/a/b/c", "/link/sub/deep", "rel/dir/", "/a//d/./e/../f", "/a/b"]) {
    assertEquals([path, files.mkdirAll(path)], [path, undefined]);
    assertEquals(files.find(path).kind, "directory");
  }
  for (const path of ["/dir/sub/deep", "/rel/dir", "/a/d/f", "/a/d/e"]) {
    assertEquals(files.find(path).kind, "directory");
  }
  assertEquals(files.given.find("/a/b/c").kind, "failure");
  assertEquals(tree({ "/dir/x": { file: true } }).find("/a").kind, "failure");
});

Deno.test("makeLiteral() makes what is missing once somebody looks", () => {
  const files = tree({ "/dir/x": { directory: true } });
  assertEquals([files.makeLiteral("/dir/y/z"), files.makeLiteral("/proc/x"), files.makeLiteral("/sys/x")], [
    true,
    false,
    false,
  ]);
  assertEquals(files.find("/dir/y").kind, "directory");
  assertEquals(files.find("/dir/y/z").kind, "directory");
  assertEquals(files.find("/proc").kind, "failure");
});

Deno.test("mkdirAll() fails as os.MkdirAll does", () => {
  const files = tree({
    "/file": { file: true },
    "/dangling": { symlink: "/no/where" },
    "/proc": { directory: true },
    "/sys/fs/cgroup": { directory: true },
  });
  const long = "x".repeat(256);
  const cases: readonly (readonly [string, string])[] = [
    ["", "mkdir : no such file or directory"],
    ["/dangling", "mkdir /dangling: file exists"],
    ["/dangling//", "mkdir /dangling//: file exists"],
    ["/dangling/sub", "mkdir /dangling: file exists"],
    ["/dangling//sub/", "mkdir /dangling/: file exists"],
    ["/dangling/sub/..", "mkdir /dangling: file exists"],
    [`/a/${long}`, `mkdir /a/${long}: file name too long`],
    ["/proc/x/y", "mkdir /proc/x: no such file or directory"],
    ["/sys/x/", "mkdir /sys/x/: operation not permitted"],
  ];
  for (const [path, expected] of cases) {
    const failure = files.mkdirAll(path);
    assertEquals([path, failure && pathErrorText(failure)], [path, expected]);
  }
  assertEquals(files.mkdirAll("/sys/fs/cgroup/pod"), undefined);
  // A tree without /proc does not tell what is there.
  assertEquals(tree({}).mkdirAll("/proc/x"), undefined);
});

Deno.test("readDir() lists names in the order of their bytes", () => {
  const files = tree({
    "/dev/null": NODE,
    "/dev/Zero": NODE,
    "/dev/a/b": NODE,
    "/dev/__proto__": NODE,
    "/dev/é": NODE,
  });
  assertEquals(files.readDir("/dev"), ["Zero", "__proto__", "a", "null", "é"]);
  assertEquals(files.readDir("/dev/a/"), ["b"]);
  assertEquals(files.readDir("/none"), []);
  assertEquals(files.readDir("/"), ["dev"]);
});
