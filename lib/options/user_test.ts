import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { type Files, FileTree } from "../request/file_tree.ts";
import {
  type NumberOutOfRange,
  type UserLookup,
  withAdditionalGIDs,
  withSupplementalGroups,
  withUser,
} from "./user.ts";

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
    groupLineLimit: false,
    unicode: "15",
  };
}

function ids(userstr: string, how: UserLookup = lookup()): readonly (number | undefined)[] {
  const user = withUser(userstr, how)({ ociVersion: "" }).process?.user;
  assertEquals<unknown>(user?.additionalGids, [user?.gid]);
  return [user?.uid, user?.gid];
}

/** The code that goes with a text. */
function codeOf(message: string): string {
  if (message.endsWith("out of range")) return "user-range";
  if (message.startsWith("invalid USER value")) return "user-string";
  if (message.endsWith("no users found")) return "user-not-found";
  return message.endsWith("no groups found") ? "group-not-found" : "user-file";
}

function text(userstr: string, how: UserLookup = lookup()): string {
  const { code, message } = assertThrows(() => withUser(userstr, how)({ ociVersion: "" }), CriSpecError);
  assertEquals(code, codeOf(message));
  return message;
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

const MEBIBYTE = 1 << 20;

function passwd(text: string, how: Partial<UserLookup> = {}): UserLookup {
  return { ...lookup({ "/etc/passwd": text, "/etc/group": text }), ...how };
}

Deno.test("withUser() reads lines of passwd of less than 64 KiB, and any line of group", () => {
  const line = (bytes: number, character: string) => `${character.repeat(bytes / 2)}:x:7:8\napp:x:1:2\n`;
  const rest = ":x:7:8".length;
  for (const character of ["aa", "é"]) {
    assertEquals(ids("app", passwd(line(65534 - rest, character))), [1, 2]);
    assertEquals(
      text("app", passwd(line(65536 - rest, character))),
      "mount callback failed on /m: bufio.Scanner: token too long",
    );
    assertEquals(ids("5:app", passwd(line(65536 * 4, character))), [5, 1]);
  }
  const third = `${"€".repeat(21843)}:x:7:8`;
  assertEquals(ids("app", passwd(`${third}\napp:x:1:2`)), [1, 2]);
  assertEquals(
    text("app", passwd(`${third.replace("7", "77")}\napp:x:1:2`)),
    "mount callback failed on /m: bufio.Scanner: token too long",
  );
});

Deno.test("withUser() reads at most 10 MiB where the release says so", () => {
  const line = `${"x".repeat(32767)}\n`;
  const filled = (bytes: number) => `app:x:1:2\n${line.repeat(bytes >> 15).slice(0, bytes - 10)}`;
  const bounded = { bounded: true };
  assertEquals(ids("app", passwd(filled(10 * MEBIBYTE), bounded)), [1, 2]);
  assertEquals(ids("app", passwd(filled(10 * MEBIBYTE + 1))), [1, 2]);
  const large = filled(10 * MEBIBYTE + 1);
  const inMount = "mount callback failed on /m: ";
  assertEquals(text("app", passwd(large, bounded)), `${inMount}"/m/etc/passwd" exceeds 10485760 bytes`);
  assertEquals(text("1:app", passwd(large, bounded)), `${inMount}"/m/etc/group" exceeds 10485760 bytes`);
  const inRoot = { ...bounded, view: "os-root" } as const;
  assertEquals(text("app", passwd(large, inRoot)), `${inMount}"etc/passwd" exceeds 10485760 bytes`);
});

Deno.test("withUser() reads a line with a long run of blanks in it", () => {
  assertEquals(ids("5:app", passwd(`x${" ".repeat(MEBIBYTE)}x\napp:x:6`)), [5, 6]);
});

Deno.test("withUser() takes decimal numbers alone for numbers", () => {
  for (const name of ["0x1", " 1", "1 ", "1.0", "", "+", "-", "--1", "1e3", "١", "1\n"]) {
    assertEquals(text(`1:${name}x`), "mount callback failed on /m: no groups found");
    assertEquals(text(`${name}x`), "mount callback failed on /m: no users found");
  }
  assertEquals(text("1 "), "mount callback failed on /m: no users found");
  assertEquals(text("1:0x1"), "mount callback failed on /m: no groups found");
});

Deno.test("withUser() takes 0 to 2147483647 for ids, in every release", () => {
  for (const how of ["cut", "name", "refuse"] as const) {
    assertEquals(ids("2147483647:2147483647", lookup(FILES, how)), [2147483647, 2147483647]);
    assertEquals(ids("0:0", lookup(FILES, how)), [0, 0]);
    assertEquals(ids("-0:+0", lookup(FILES, how)), [0, 0]);
  }
  assertEquals(ids("2147483648:-1"), [2147483648, 4294967295]);
  assertEquals(ids("9223372036854775807:-9223372036854775808"), [4294967295, 0]);
  assertEquals(text("9223372036854775808"), "mount callback failed on /m: no users found");
  assertEquals(text("1:-9223372036854775809"), "mount callback failed on /m: no groups found");
  assertEquals(text("2147483648:1", lookup(FILES, "name")), "mount callback failed on /m: no users found");
  const range = (user: string) => text(user, lookup(FILES, "refuse"));
  assertEquals(range("9223372036854775808"), 'invalid USER value "9223372036854775808": uid out of range');
  assertEquals(range("2147483648:2147483648"), 'invalid USER value "2147483648:2147483648": uid out of range');
  assertEquals(range("app:-1"), 'invalid USER value "app:-1": gid out of range');
});

Deno.test("withUser() reads numbers of the files as Go's Atoi does, cut or -1 where they are no ids", () => {
  const numbers = (uid: string, gid: string, fileRange: boolean) =>
    ids("app", passwd(`app:x:${uid}:${gid}`, { fileRange }));
  assertEquals(numbers("", "x", false), [0, 0]);
  assertEquals(numbers("2147483647", "2147483648", false), [2147483647, 2147483648]);
  assertEquals(numbers("2147483647", "2147483648", true), [2147483647, 4294967295]);
  assertEquals(numbers("0", "-1", true), [0, 4294967295]);
  assertEquals(numbers("-2", "-5", false), [4294967294, 4294967291]);
  assertEquals(numbers("-2", "-5", true), [4294967295, 4294967295]);
  assertEquals(numbers("9223372036854775808", "-9223372036854775809", false), [4294967295, 0]);
  assertEquals(numbers("9223372036854775808", "-9223372036854775809", true), [4294967295, 4294967295]);
});

Deno.test("withUser() finds the first line with the name or the number", () => {
  const twice = passwd("a:x:1:2\na:x:3:4\nb:x:1:5\nc\n");
  assertEquals(ids("a", twice), [1, 2]);
  assertEquals(ids("1", twice), [1, 2]);
  assertEquals(ids("a:b", twice), [1, 1]);
  assertEquals(ids("c", twice), [0, 0]);
  assertEquals(ids("a:", twice), [1, 0]);
  assertEquals(ids(":b", twice), [0, 1]);
  assertEquals(ids(":4", twice), [0, 4]);
});

Deno.test("withUser() takes Unicode's white space from the ends of lines, and comments from group alone", () => {
  assertEquals(ids("app", passwd("\u3000\u0085\t app:x:1:2 \u2028\u00a0\r")), [1, 2]);
  assertEquals(text("app", passwd("\u200bapp:x:1:2")), "mount callback failed on /m: no users found");
  assertEquals(ids("#app", passwd("#app:x:1:2")), [1, 2]);
  assertEquals(text("1:#app", passwd("#app:x:1:2")), "mount callback failed on /m: no groups found");
  assertEquals(ids("x:a#b", passwd("x:x:1:2\na#b:x:3:4")), [1, 3]);
  assertEquals(text("", passwd("\n \n")), "mount callback failed on /m: no users found");
});

Deno.test("withUser() takes a number that no file knows, but tells every other failure", () => {
  assertEquals(ids("12", passwd("a:x:1:2")), [12, 0]);
  for (const view of ["root-path", "os-root", "bind", "overlay"] as const) {
    assertEquals(ids("12", { ...lookup({}), view }), [12, 0]);
  }
  const loop: Files = { "/etc/passwd": { symlink: "passwd" } };
  assertEquals(text("12", lookup(loop)), "mount callback failed on /m: too many links");
});

Deno.test("withUser() tells where the image was mounted, if it was", () => {
  const refusal = "no users found";
  for (const view of ["bind", "overlay"] as const) assertEquals(text("x", passwd("", { view })), refusal);
  for (const view of ["root-path", "os-root"] as const) {
    assertEquals(text("x", passwd("", { view })), `mount callback failed on /m: ${refusal}`);
  }
  assertEquals(text("1:2:3", passwd("", { view: "bind" })), "invalid USER value 1:2:3");
});

Deno.test("withUser() keeps the additional groups where the release has no primary one among them", () => {
  const before = withSupplementalGroups([7])({ ociVersion: "" });
  const keep = withUser("5:6", { ...lookup(), primaryGid: false })(before);
  assertEquals(keep.process?.user, { ...before.process!.user, uid: 5, gid: 6 });
  const replace = withUser("5:6", lookup());
  assertEquals(replace(before).process?.user.additionalGids, [6]);
  const after = replace(before);
  assertEquals(replace(after) === after, true);
});

Deno.test("withSupplementalGroups() keeps a spec that has every group, and adds to what is there", () => {
  const before = withSupplementalGroups([3, 1])({ ociVersion: "" });
  assertEquals(withSupplementalGroups([1])(before) === before, true);
  assertEquals(withSupplementalGroups([2])(before).process?.user.additionalGids, [1, 2, 3]);
  const none = { ociVersion: "" };
  assertEquals(withSupplementalGroups([])(none).process?.user.additionalGids, undefined);
  const process = { cwd: "/", user: { uid: 0, gid: 0, additionalGids: [] } };
  const empty = { ociVersion: "", process };
  assertEquals(withSupplementalGroups([])(empty) === empty, true);
});

Deno.test("withUser() takes what no int64 holds for a name, and fields that a line lacks for 0", () => {
  const number = "99999999999999999999";
  assertEquals(text(number), "mount callback failed on /m: no users found");
  assertEquals(ids(number, lookup({ "/etc/passwd": `${number}:x:7:8::/:/\n` })), [7, 8]);
  assertEquals(
    text(number, lookup(FILES, "refuse")),
    `invalid USER value ${number}: uid out of range`.replace(number, `"${number}"`),
  );
  const short = lookup({ "/etc/passwd": "short\nuid:x:5\n", "/etc/group": "g\n" });
  assertEquals([ids("short", short), ids("uid", short), ids("uid:g", short)], [[0, 0], [5, 0], [5, 0]]);
});

Deno.test("withAdditionalGIDs() adds the groups that name the user as a member, but for the group of the user's name", () => {
  const group = "app:x:5:app\nb:x:9:x,app\nc:x:7:\nd:x:8:application\ne:x:6:app\n";
  const files = { ...FILES, "/etc/group": group };
  const groups = (user: string) =>
    withAdditionalGIDs(user, lookup(files))({ ociVersion: "" }).process?.user?.additionalGids;
  assertEquals([groups("app"), groups("1000"), groups("x"), groups("nobody"), groups("77")], [
    [0, 6, 9],
    [0, 6, 9],
    [0, 9],
    [0],
    [0],
  ]);
});
