import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { type Files, FileTree } from "./files.ts";
import { type NumberOutOfRange, type UserLookup, withSupplementalGroups, withUser } from "./user.ts";

const PASSWD = "root:x:0:0::/root:/bin/sh\n app:x:1000:2000::/:\r\nodd:x:abc:99999999999999999999\n";
const GROUP = "#wheel:x:1:\nwheel:x:10:\nneg:x:-3:\n";
const FILES: Files = { "/etc/passwd": PASSWD, "/etc/group": GROUP };

function lookup(files: Files = FILES, outOfRange: NumberOutOfRange = "cut", bounded = false): UserLookup {
  return {
    rootfs: new FileTree(files),
    tempMountPath: "/m",
    view: "root-path",
    absoluteLink: false,
    outOfRange,
    bounded,
    primaryGid: true,
    fileRange: false,
    unicode: "15",
  };
}

function ids(userstr: string, how: UserLookup = lookup()): readonly (number | undefined)[] {
  const user = withUser(userstr, how)({ ociVersion: "" }).process?.user;
  assertEquals<unknown>(user?.additionalGids, [user?.gid]);
  return [user?.uid, user?.gid];
}

function text(userstr: string, how: UserLookup = lookup()): string {
  return assertThrows(() => withUser(userstr, how)({ ociVersion: "" }), CriSpecError).message;
}

Deno.test("withUser() resolves names and numbers", () => {
  assertEquals(ids("app"), [1000, 2000]);
  assertEquals(ids("1000"), [1000, 2000]);
  assertEquals(ids("1001"), [1001, 0]);
  assertEquals(ids("5:6"), [5, 6]);
  assertEquals(ids("+5:+6"), [5, 6]);
  assertEquals(ids("app:wheel"), [1000, 10]);
  assertEquals(ids("app:"), [1000, 0]);
  assertEquals(ids(":"), [0, 0]);
  assertEquals(ids("7:neg"), [7, 4294967293]);
  assertEquals(ids("odd"), [0, 4294967295]);
  assertEquals(ids("12", lookup({})), [12, 0]);
});

Deno.test("withUser() cuts, looks up or refuses numbers out of range, by release", () => {
  assertEquals(ids("4294967301:1"), [5, 1]);
  assertEquals(ids("-1"), [4294967295, 0]);
  assertEquals(text("2147483648", lookup(FILES, "name")), "mount callback failed on /m: no users found");
  assertEquals(text("1:-1", lookup(FILES, "name")), "mount callback failed on /m: no groups found");
  assertEquals(text("-1", lookup(FILES, "refuse")), 'invalid USER value "-1": uid out of range');
  assertEquals(text("1:2147483648", lookup(FILES, "refuse")), 'invalid USER value "1:2147483648": gid out of range');
});

Deno.test("withUser() refuses with containerd's texts", () => {
  assertEquals(text("1:2:3"), "invalid USER value 1:2:3");
  assertEquals(text("nobody"), "mount callback failed on /m: no users found");
  assertEquals(text("app", lookup({})), "mount callback failed on /m: open /m/etc/passwd: no such file or directory");
  assertEquals(
    text("app", lookup({}, "cut", true)),
    "mount callback failed on /m: stat /m/etc/passwd: no such file or directory",
  );
  const folder: Files = { "/etc/passwd": { directory: true } };
  assertEquals(text("app", lookup(folder)), "mount callback failed on /m: read /m/etc/passwd: is a directory");
  assertEquals(
    text("0", lookup(folder, "cut", true)),
    "mount callback failed on /m: /m/etc/passwd is not a regular file",
  );
  const long: Files = { "/etc/passwd": `${PASSWD}${"x".repeat(65536)}\n` };
  assertEquals(text("app", lookup(long)), "mount callback failed on /m: bufio.Scanner: token too long");
});

Deno.test("withUser() follows links inside of the image and never out of it", () => {
  const linked: Files = {
    "/etc": { symlink: "../../data/./etc" },
    "/data/etc/passwd": { symlink: "/../real" },
    "/real": PASSWD,
  };
  assertEquals(ids("app", lookup(linked)), [1000, 2000]);
  const loop: Files = { "/etc/passwd": { symlink: "/etc/passwd" } };
  assertEquals(text("app", lookup(loop)), "mount callback failed on /m: too many links");
});

Deno.test("withSupplementalGroups() cuts, sorts and drops duplicates", () => {
  const spec = withSupplementalGroups([3, -1, 4294967299, 1, 9223372036854775807n])({ ociVersion: "" });
  assertEquals(spec.process?.user.additionalGids, [1, 3, 4294967295]);
});
