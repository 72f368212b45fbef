/**
 * The pause image.
 *
 * @module
 */

import fc from "fast-check";
import type { FileEntry } from "../../lib/request/file_tree.ts";
import { minimal } from "./minimal.ts";
import type { ArbitraryOptions } from "./options.ts";
import { pinned } from "./pin.ts";
import { text, textMap } from "./text.ts";

/** An image's OCI `config` object. */
export interface ImageDocument {
  /** The user string. */
  readonly User?: string;
  /** `KEY=value`, in order. */
  readonly Env?: readonly string[];
  /** The program and its first arguments. */
  readonly Entrypoint?: readonly string[];
  /** More arguments. */
  readonly Cmd?: readonly string[];
  /** The working directory. */
  readonly WorkingDir?: string;
  /** The paths of its volumes, as keys. */
  readonly Volumes?: Readonly<Record<string, Readonly<Record<string, never>>>>;
  /** Labels of the image. */
  readonly Labels?: Readonly<Record<string, string>>;
}

/** An image's files by path. */
export type RootfsDocument = Readonly<Record<string, FileEntry>>;

/** A user string of an image. */
export function userString(): fc.Arbitrary<string> {
  const usual = [
    "",
    "0",
    "65535:65535",
    "app",
    "app:staff",
    "app:",
    ":staff",
    ":",
    "1000",
    "1000:wheel",
    "nobody",
    "app:nogroup",
    "1:2:3",
    "-1",
    "+5:+6",
    "2147483647",
    "2147483648",
    "4294967296",
    "4294967301:1",
    "1:4294967301",
    "9223372036854775808",
    " 5",
    "0x10",
    "1_000",
    "007",
  ];
  return fc.oneof({ arbitrary: fc.constantFrom(...usual), weight: 4 }, text());
}

const PATH = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

function kubeletImage(): fc.Arbitrary<ImageDocument> {
  return fc.record({
    User: fc.constantFrom("65535:65535", "65535", ""),
    Env: fc.constantFrom([PATH], []),
    Entrypoint: fc.constant(["/pause"]),
    WorkingDir: fc.constantFrom("/", ""),
  });
}

function hostileImage(): fc.Arbitrary<ImageDocument> {
  const env = fc.oneof(
    { arbitrary: fc.constantFrom("PATH=/bin", "A=1", "A=2", "A", "=x", "", "B=a=b"), weight: 3 },
    text(),
  );
  return fc.record({
    User: userString(),
    Env: fc.array(env, { maxLength: 4 }),
    Entrypoint: fc.oneof({ arbitrary: fc.constant(["/pause"]), weight: 6 }, fc.array(text(), { maxLength: 2 })),
    Cmd: fc.array(text(), { maxLength: 2 }),
    WorkingDir: fc.constantFrom("", "/", "/srv//x/", "rel"),
    Labels: textMap(),
  }, { requiredKeys: ["Entrypoint"] });
}

/**
 * The OCI config of a pause image. A distribution's has a program and a numeric user or none; a hostile one may have names,
 * numbers out of range and labels of any kind, and now and then no program.
 *
 * @param options Who built it, and what is fixed.
 * @returns Configs; a counterexample keeps the program.
 */
export function imageConfig(options: ArbitraryOptions<ImageDocument> = {}): fc.Arbitrary<ImageDocument> {
  const base = options.mode === "hostile" ? hostileImage() : kubeletImage();
  return pinned(minimal(base, { whole: [["Entrypoint"]], required: [["Entrypoint"]] }), options.pin);
}

const PASSWD = `root:x:0:0:root:/root:/bin/sh
pause:x:65535:65534:pause:/:/sbin/nologin
# comment:x:7:7::/:
 app:x:1000:2000::/home/app:/bin/sh
odd:x:abc:99999999999999999999
neg:x:-5:-3
short
:x:12:13
`;
const GROUP = `root:x:0:
#staff:x:1:
staff:x:2000:app
wheel:x:10:root,app
neg:x:-3:
`;

/**
 * The image's passwd and group files. A distribution's pause image has none; a hostile one has odd lines, links that lead
 * anywhere, or folders in their place.
 *
 * @param options Who built it, and what is fixed.
 * @returns Files by path.
 */
export function rootfs(options: ArbitraryOptions<RootfsDocument> = {}): fc.Arbitrary<RootfsDocument> {
  const hostile: readonly RootfsDocument[] = [
    { "/etc/passwd": PASSWD, "/etc/group": GROUP },
    { "/etc/passwd": PASSWD.replaceAll("\n", "\r\n"), "/etc/group": GROUP },
    {},
    { "/etc/passwd": "", "/etc/group": "" },
    {
      "/etc/passwd": { symlink: "/usr/../data/passwd" },
      "/data/passwd": PASSWD,
      "/etc/group": { symlink: "../data/group" },
      "/data/group": GROUP,
    },
    { "/etc": { symlink: "/data" }, "/data/passwd": PASSWD, "/data/group": GROUP },
    { "/etc/passwd": { symlink: "passwd" }, "/etc/group": { symlink: "/nowhere" } },
    { "/etc/passwd": { directory: true }, "/etc/group": { directory: true } },
  ];
  const base = options.mode === "hostile" ? fc.constantFrom(...hostile) : fc.constant({});
  return pinned(
    minimal<RootfsDocument>(base, { required: [["*", "directory"]], whole: [["*", "directory"]] }),
    options.pin,
  );
}
