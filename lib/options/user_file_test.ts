import { assert, assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { type Files, FileTree } from "../request/file_tree.ts";
import { isMissingFile, readUserFile, type UserFile, type UserFileLookup, type UserFileView } from "./user_file.ts";

type How = Partial<Omit<UserFileLookup, "rootfs" | "view" | "tempMountPath">>;

function lookup(view: UserFileView, files: Files, how: How = {}): UserFileLookup {
  const rootfs = new FileTree(files);
  return { rootfs, tempMountPath: "/m", view, absoluteLink: false, bounded: false, ...how };
}

function read(view: UserFileView, files: Files, how?: How, file: UserFile = "passwd"): string {
  return readUserFile(file, lookup(view, files, how));
}

function error(view: UserFileView, files: Files, how?: How, file: UserFile = "passwd"): CriSpecError {
  return assertThrows(() => read(view, files, how, file), CriSpecError);
}

function refusal(view: UserFileView, files: Files, how?: How, file?: UserFile): string {
  const { code, message } = error(view, files, how, file);
  assertEquals(code, "user-file");
  return message;
}

const BOUNDED = { bounded: true };
const VIEWS: readonly UserFileView[] = ["root-path", "os-root", "bind", "overlay"];
const DIRECTORY: Files = { "/etc/passwd": { directory: true } };
const LOOP: Files = { "/etc/passwd": { symlink: "passwd" } };

Deno.test("readUserFile() reads passwd and group, through links inside of the image", () => {
  for (const view of VIEWS) {
    for (const how of [{}, BOUNDED]) {
      assertEquals(read(view, { "/etc/passwd": "p", "/etc/group": "g" }, how), "p");
      assertEquals(read(view, { "/etc/passwd": "p", "/etc/group": "g" }, how, "group"), "g");
      assertEquals(read(view, { "/etc/passwd": { symlink: "../real" }, "/real": "r" }, how), "r");
    }
  }
});

Deno.test("readUserFile() tells a missing file in the words of what opens it", () => {
  assertEquals(refusal("root-path", {}), "open /m/etc/passwd: no such file or directory");
  assertEquals(refusal("root-path", {}, BOUNDED), "stat /m/etc/passwd: no such file or directory");
  assertEquals(refusal("root-path", {}, {}, "group"), "open /m/etc/group: no such file or directory");
  for (const view of ["os-root", "bind"] as const) {
    assertEquals(refusal(view, {}), "openat etc/passwd: no such file or directory");
    assertEquals(refusal(view, {}, BOUNDED, "group"), "openat etc/group: no such file or directory");
  }
  assertEquals(refusal("overlay", {}), "lstat etc: file does not exist");
  assertEquals(refusal("overlay", { "/etc/group": "" }), "lstat etc/passwd: file does not exist");
  const link = { "/etc/passwd": { symlink: "/data/none/passwd" }, "/data/x": "" };
  assertEquals(refusal("overlay", link, BOUNDED), "lstat data/none: file does not exist");
  const deep = { "/etc/passwd": { symlink: "/data/x/none/passwd" }, "/data/x/y": "" };
  assertEquals(refusal("overlay", deep), "lstat data/x/none: file does not exist");
  assertEquals(refusal("root-path", link), "open /m/data/none/passwd: no such file or directory");
});

Deno.test("readUserFile() reads no directory", () => {
  assertEquals(refusal("root-path", DIRECTORY), "read /m/etc/passwd: is a directory");
  assertEquals(refusal("root-path", DIRECTORY, BOUNDED), "/m/etc/passwd is not a regular file");
  assertEquals(refusal("root-path", { "/etc/passwd": { symlink: "/" } }), "read /m: is a directory");
  assertEquals(refusal("os-root", DIRECTORY), "read /m/etc/passwd: is a directory");
  assertEquals(refusal("os-root", DIRECTORY, BOUNDED), "etc/passwd is not a regular file");
  assertEquals(refusal("bind", DIRECTORY, BOUNDED), "etc/passwd is not a regular file");
  assertEquals(refusal("overlay", DIRECTORY), "read etc/passwd: is a directory");
  assertEquals(refusal("overlay", DIRECTORY, BOUNDED), "etc/passwd is not a regular file");
});

Deno.test("readUserFile() does not know the folder of a snapshot", () => {
  const { code, message, path } = error("bind", DIRECTORY, {}, "passwd");
  assertEquals([code, path], ["not-modelled", "/rootfs"]);
  assertEquals(message, `Cannot determine the daemon's text for "etc/passwd": it contains the snapshot's directory`);
});

Deno.test("readUserFile() gives up on links without end", () => {
  assertEquals(refusal("root-path", LOOP), "too many links");
  assertEquals(refusal("os-root", LOOP), "openat etc/passwd: too many levels of symbolic links");
  assertEquals(refusal("overlay", LOOP), "open etc/passwd: too many levels of symbolic links");
});

Deno.test("readUserFile() tells where the way to a file ends", () => {
  const files: Files = { "/etc": "a file" };
  assertEquals(refusal("root-path", files), "lstat /m/etc/passwd: not a directory");
  assertEquals(refusal("os-root", files), "openat etc/passwd: not a directory");
  assertEquals(refusal("overlay", files), "lstat etc/passwd: file does not exist");
});

Deno.test("readUserFile() refuses links out of the root, but for an absolute link of the file where the release follows one", () => {
  const absolute: Files = { "/etc/passwd": { symlink: "/data//x/../passwd" }, "/data/passwd": "p" };
  const follows = { absoluteLink: true };
  for (const view of ["os-root", "bind"] as const) {
    assertEquals(refusal(view, absolute), "openat etc/passwd: path escapes from parent");
    assertEquals(read(view, absolute, follows), "p");
    assertEquals(
      refusal(view, { "/etc/passwd": { symlink: "../../passwd" } }, follows),
      "openat etc/passwd: path escapes from parent",
    );
    assertEquals(refusal(view, {}, follows), "openat etc/passwd: no such file or directory");
    const none = { "/etc/passwd": { symlink: "/none" } };
    assertEquals(refusal(view, none, follows), "openat none: no such file or directory");
    const twice = { "/etc/passwd": { symlink: "/etc/p" }, "/etc/p": { symlink: "/p" }, "/p": "p" };
    assertEquals(refusal(view, twice, follows), "openat etc/p: path escapes from parent");
  }
  const root = { "/etc/passwd": { symlink: "/" } };
  assertEquals(refusal("os-root", root, follows), "read /m/.: is a directory");
  assertEquals(refusal("os-root", root, { ...follows, ...BOUNDED }), "etc/passwd is not a regular file");
});

Deno.test("isMissingFile() knows the texts of a missing file and no others", () => {
  const missing = (code: "user-file" | "user-not-found", message: string) =>
    isMissingFile(new CriSpecError(code, message));
  assert(missing("user-file", "open /m/etc/passwd: no such file or directory"));
  assert(missing("user-file", "lstat etc: file does not exist"));
  assert(!missing("user-file", "no such file or directory"));
  assert(!missing("user-file", "a: file does not exist, or so"));
  assert(!missing("user-file", "read etc/passwd: is a directory"));
  assert(!missing("user-not-found", "open /m/etc/passwd: no such file or directory"));
  assert(!isMissingFile(new Error("a: no such file or directory")));
});
