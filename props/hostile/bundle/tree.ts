/**
 * Random directories on disk.
 *
 * @module
 */

import { runCommand } from "../../../golden/lab/command.ts";
import type { Random } from "../random.ts";

/** Names of files; a few cannot be. */
export const NAMES: readonly string[] = [
  ...[
    "a",
    "b",
    "c",
    "etc",
    "passwd",
    "group",
    "bin",
    "usr",
    "lib",
    "rootfs",
    "rootfs.parts",
    "config.json",
    "netns",
    "state",
  ],
  ...[
    "cri-spec.journal",
    "-rf",
    "--",
    " ",
    "ü",
    "\u001b[31m",
    "new\nline",
    "\u202e",
    "\u0085",
    "a\\b",
    "%s",
    "$(id)",
    "*",
    "'",
  ],
  ...["n".repeat(255), "ü".repeat(127), "...", ".hidden", "\u{1f600}", "\t", "\r", "0"],
];

function moment(random: Random): number {
  return random.pick([0, 1, 1e9, 1.5e9, 2 ** 31, 2 ** 32, 4e9]);
}

async function makeEntry(path: string, random: Random, others: readonly string[]): Promise<void> {
  switch (random.below(12)) {
    case 0:
      return await Deno.symlink(
        random.pick(["/", "..", "../../..", "/etc", "nowhere", ".", "a", "x".repeat(4000), ...others]),
        path,
      );
    case 1:
      if (others.length > 0) return await Deno.link(random.pick(others), path);
      return await Deno.writeTextFile(path, "alone");
    case 2:
      return void await runCommand("mknod", ["-m", random.pick(["600", "777", "0"]), path, "p"]);
    case 3:
      return void await runCommand("mknod", [
        path,
        random.pick(["c", "b"]),
        `${random.below(300)}`,
        `${random.below(300)}`,
      ]);
    case 4:
      await Deno.writeFile(path, new Uint8Array(random.pick([1, 4096, 70_000])));
      if (random.oneIn(3)) await Deno.truncate(path, random.pick([0, 1, 2 ** 20, 2 ** 33]));
      return;
    default:
      await Deno.writeTextFile(path, random.pick(["", "root:x:0:0::/:/bin/sh\n", "x".repeat(100), "\0", "a:b:c\n"]));
  }
  await Deno.chown(path, random.pick([0, 1, 1000, 65534, 100_000, 4294967294]), random.pick([0, 5, 65535, 4294967294]));
  await Deno.chmod(path, random.pick([0o644, 0o755, 0o4755, 0o2755, 0o1777, 0, 0o7777]));
  await Deno.utime(path, moment(random), moment(random));
}

/** How many directories one command makes: each is a process, and all depths are made of so many. */
const DEEP_STEP = 50;

/** Directories in one another, made where the path of the last cannot be given as a whole. */
async function makeDeep(folder: string, random: Random): Promise<void> {
  const depth = random.pick([50, 300, 1000, 2100]);
  const name = random.pick(["d", "dd", "ddd"]);
  const path = Array.from({ length: DEEP_STEP }, () => name).join("/");
  await runCommand("sh", [
    "-c",
    `cd "$0" && i=0; while [ $i -lt ${depth} ]; do mkdir -p $1 && cd -P $1 || exit 0; i=$((i+${DEEP_STEP})); done`,
    folder,
    path,
  ]);
}

/** A name that is not UTF-8, which this process cannot give. */
async function makeBadName(folder: string): Promise<void> {
  await runCommand("sh", ["-c", `cd "$0" && touch "$(printf 'bad\\377')"`, folder]);
}

async function makeSocket(path: string): Promise<void> {
  Deno.listen({ transport: "unix", path }).close();
  await Promise.resolve();
}

/**
 * Makes a directory with random things in it.
 *
 * @param folder The directory.
 * @param random The choices.
 */
export async function makeTree(folder: string, random: Random): Promise<void> {
  await Deno.mkdir(folder);
  const directories = [folder];
  const files: string[] = [];
  for (let count = random.below(14); count > 0; count--) {
    const path = `${random.pick(directories)}/${random.pick(NAMES)}`;
    if (path.length > 2000 || await Deno.lstat(path).then(() => true, () => false)) continue;
    if (random.oneIn(3)) {
      await Deno.mkdir(path);
      directories.push(path);
    } else {
      await makeEntry(path, random, files);
      if ((await Deno.lstat(path)).isFile) files.push(path);
    }
  }
  if (random.oneIn(60)) await makeDeep(random.pick(directories), random);
  if (random.oneIn(60)) await makeBadName(random.pick(directories));
  if (random.oneIn(60)) await makeSocket(`${folder}/socket`).catch(() => {});
}
