/**
 * Random passwd and group files of images: odd lines, and links that lead to other links, to directories, out of the image or
 * nowhere.
 *
 * @module
 */

import fc from "fast-check";
import type { RootfsEntry } from "../lab/pause_image.ts";
import type { Tree } from "../lab/tree.ts";

/** An image that names a user, and its files. */
export interface AccountImage {
  /** The image's config. */
  readonly image: Tree;
  /** Its files. */
  readonly rootfs: Readonly<Record<string, RootfsEntry>>;
}

const names = [
  ...Array<string>(8).fill("app"),
  ...Array<string>(4).fill("staff"),
  "root",
  "app",
  "web",
  "staff",
  "wheel",
  "",
  "1000",
  "+",
  "-5",
  "#c",
  " app",
  "app ",
  "\u00a0web",
  "é",
  "\ufeffroot",
];
const ids = [
  "0",
  "1000",
  "2000",
  "33",
  "-5",
  "+7",
  "007",
  "",
  "abc",
  " 1",
  "4294967295",
  "4294967296",
  "99999999999999999999",
  "1_000",
];
const members = ["", "app", "root,app", " app", "app,", ",", "app,app", "web"];

/** Lines of a file; the colons of some are missing or too many. */
function lines(field: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const line = fc.oneof(
    { arbitrary: field, weight: 12 },
    fc.constantFrom(
      "",
      "#x:x:1:1",
      "   ",
      "short",
      ":",
      ":::",
      "app:x",
      "app:x:1000",
      "\t",
      "+::::::",
      "app:x:1000:2000:",
      "\u0085",
    ),
  );
  const breaks = fc.constantFrom("\n", "\n", "\n", "\r\n", "\r", "\n\n");
  return fc.tuple(fc.array(line, { minLength: 3, maxLength: 8 }), breaks, fc.boolean()).map(([all, end, isEnded]) =>
    all.join(end) + (isEnded ? end : "")
  );
}

const passwd = lines(
  fc.tuple(
    fc.constantFrom(...names),
    fc.constantFrom(...ids),
    fc.constantFrom(...ids),
    fc.constantFrom("", "::/:/bin/sh"),
  )
    .map(([name, uid, gid, rest]) => `${name}:x:${uid}:${gid}${rest}`),
);
const group = lines(
  fc.tuple(fc.constantFrom(...names), fc.constantFrom(...ids), fc.constantFrom(...members))
    .map(([name, gid, users]) => `${name}:x:${gid}:${users}`),
);

const targets = fc.constantFrom(
  ...["passwd", "group", "/etc/passwd", "../etc/group", "../data/passwd", "/data/passwd", "../../data/passwd"],
  ...[
    "/data/passwd",
    "/data/passwd",
    "../data/passwd",
    "/p",
    "../../../../passwd",
    "/data",
    "/data/",
    "/",
    "..",
    ".",
    "./",
    "/p",
    "../p",
    "p",
    "data/p",
    "/data/../p",
  ],
  ...["//data//passwd", "/nowhere", "../nowhere/passwd", "./group", "/data/passwd/", "../data/deep/../passwd"],
  ...["x/../passwd", "/data/link/passwd", "../link/../p", "/link", "/data/passwd/x", "/../data/passwd"],
);

/** A file, a link or a directory, or nothing. */
function entry(file: fc.Arbitrary<string>): fc.Arbitrary<RootfsEntry | undefined> {
  return fc.oneof(
    { arbitrary: file, weight: 7 },
    { arbitrary: targets.map((symlink) => ({ symlink })), weight: 5 },
    fc.constant({ directory: true } as const),
    fc.constant(undefined),
  );
}

const directory = (path: string, isLink: boolean, target: string): Readonly<Record<string, RootfsEntry>> =>
  isLink ? { [path]: { symlink: target } } : {};

/** What is in a directory that is none but a link has no place in an archive. */
const files = fc.record({
  isEtcLink: fc.constantFrom(false, false, false, false, true),
  etc: fc.constantFrom("/data", "data", "../data/", "/link", "/nowhere", "etc", "/", "/data/deep"),
  link: fc.constantFrom("data", "/data", "/", "link", "../..", "data/deep"),
  hasLink: fc.boolean(),
  passwd: entry(passwd),
  group: entry(group),
  dataPasswd: entry(passwd),
  dataGroup: entry(group),
  p: entry(passwd),
  deep: fc.boolean(),
}).map((of) => {
  const entries: Readonly<Record<string, RootfsEntry | undefined>> = {
    ...directory("/etc", of.isEtcLink, of.etc),
    ...directory("/link", of.hasLink, of.link),
    ...(of.isEtcLink ? {} : { "/etc/passwd": of.passwd, "/etc/group": of.group }),
    "/data/passwd": of.dataPasswd,
    "/data/group": of.dataGroup,
    ...(of.deep ? { "/data/deep/passwd": "deep:x:5:6\n", "/data/deep/x": { directory: true } } : {}),
    "/p": of.p,
  };
  return Object.fromEntries(
    Object.entries(entries).filter((one): one is [string, RootfsEntry] => one[1] !== undefined),
  );
});

const users = fc.constantFrom(
  ...[
    "app",
    "app",
    "app",
    "app:staff",
    "web",
    "root",
    "0",
    "1000",
    "1000:staff",
    "33",
    "33:wheel",
    "-5",
    "+7",
    "app:33",
  ],
  ...["staff:staff", "nosuch", "app:nosuch", "", "app:", ":staff", "2000", "4294967295", "é", "deep", "#c", "+"],
);

/** Images that name a user, with files in which it may be. */
export function accountImages(): fc.Arbitrary<AccountImage> {
  return fc.record({ User: users, rootfs: files }).map(({ User, rootfs }) => ({
    image: { User, Entrypoint: ["/pause"] },
    rootfs,
  }));
}
