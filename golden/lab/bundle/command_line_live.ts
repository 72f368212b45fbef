/**
 * A command line is read whole while its process becomes other programs, as runc's becomes the container's.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { commandLine } from "../command_line.ts";

const TIMES = 3000;
const LONG = "L".repeat(200);
/** Becomes itself again and again, by turns with a short word and a long one. */
const SCRIPT =
  `[ "$1" = 0 ] && exit 0; if [ "$2" = S ]; then w=${LONG}; else w=S; fi; exec sh -c "$0" "$0" $(($1 - 1)) $w`;

Deno.test("commandLine() never mixes two command lines", async () => {
  const child = new Deno.Command("sh", { args: ["-c", `exec sh -c "$0" "$0" ${TIMES} S`, SCRIPT] }).spawn();
  let isDone = false;
  const ended = child.status.then(() => isDone = true);
  const words: string[] = [];
  while (!isDone) words.push((await commandLine(child.pid)).split("\0").at(-2) ?? "");
  await ended;
  assertEquals([...new Set(words)].filter((word) => !["", "S", LONG, SCRIPT].includes(word)), []);
  assert(words.filter((word) => word === LONG).length > 100);
});
