/**
 * The commands that make a bundle and remove it work as they are pasted from the page about the commands, one after the other.
 *
 * They have `/tmp/pause` and `/var/tmp` for themselves, in a mount namespace of their own. A script stands in the compiler's place
 * and writes a program that waits. The line with runc is left out: `runtime_live.ts` runs bundles, with a score of the OOM killer
 * that root may set in a container, too.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { commandsOf } from "../../../props/markdown.ts";
import { pauseProgram } from "../pause_program.ts";
import { ground } from "./ground.ts";

const TOP = new URL("../../../", import.meta.url);
const PAGE = await Deno.readTextFile(new URL("lib/cli/README.md", TOP));

/** The lines of the block that makes a bundle. */
const LINES = commandsOf(PAGE).map(({ line }) => line).filter((line) => /\/tmp\/pause|\/var\/tmp\/shop/.test(line));

/** What is mounted over before the first line: nothing that the lines write is seen by others. */
const PRIVATE = ["/tmp/pause", "/var/tmp"];

const here = await ground();

/** A script of the lines, which prints what is in the bundle's directory after each. */
function scriptOf(lines: readonly string[]): string {
  const own = PRIVATE.map((path) => `mkdir -p ${path}\nmount -t tmpfs -o mode=1777 cri-spec ${path}`);
  const steps = lines.map((line) =>
    `${line} >&2\necho "$(ls -A /tmp/pause):$(ls -A /var/tmp/shop 2>/dev/null | xargs)"`
  );
  return ["set -eu", ...own, ...steps].join("\n");
}

Deno.test("the page's commands make a bundle, and remove it", async () => {
  const bin = `${here.folder}/bin`;
  await Deno.mkdir(bin);
  await Deno.writeFile(`${bin}/waits`, pauseProgram(), { mode: 0o755 });
  await Deno.writeTextFile(`${bin}/gcc`, `#!/bin/sh\nfor last; do :; done\ncat >/dev/null\ncp ${bin}/waits "$last"\n`, {
    mode: 0o755,
  });
  await Deno.symlink(Deno.execPath(), `${bin}/deno`);
  const isThere = await Promise.all(PRIVATE.map((path) => Deno.stat(path).then(() => true, () => false)));
  try {
    const { code, stdout, stderr } = await new Deno.Command("unshare", {
      args: ["--mount", "--propagation", "private", "sh", "-c", scriptOf(LINES.filter((line) => !/^runc /.test(line)))],
      cwd: TOP,
      env: { PATH: `${bin}:${Deno.env.get("PATH")}`, NO_COLOR: "1" },
    }).output();
    const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
    assertEquals(code, 0, err);
    const bundle = "config.json cri-spec.journal netns root rootfs state";
    assertEquals(out!.trimEnd().split("\n"), [":", "pause:", "pause:", `pause:${bundle}`, "pause:"], err);
  } finally {
    for (const [index, path] of PRIVATE.entries()) if (isThere[index] === false) await Deno.remove(path);
    await Deno.remove(bin, { recursive: true });
    assertEquals(await here.leftovers(), []);
    await here.leave();
  }
});
