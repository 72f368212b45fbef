/**
 * The commands of the documentation for a live node, run as they are pasted in a clone on the node.
 *
 * @module
 */

import { commandsOf } from "../../props/markdown.ts";

const TOP = new URL("../../", import.meta.url);

/** What a line gave. */
export interface Pasted {
  readonly line: string;
  readonly code: number;
  readonly text: string;
}

/** The lines of a page that need a live node. */
export async function linesOf(page: string): Promise<readonly string[]> {
  const text = await Deno.readTextFile(new URL(page, TOP));
  return commandsOf(text).map(({ line }) => line)
    .filter((line) => /^deno task (?:capture|verify|upgrade-report)(?: |$)/.test(line));
}

/**
 * Runs lines one after the other. They have a mount namespace of their own, in which the daemon's socket is at its usual place and
 * whatever they write to the clone goes elsewhere.
 *
 * @param lines The lines.
 * @param socket The daemon's socket.
 * @param directory A directory for what they write; it is empty.
 * @returns What each gave.
 */
export async function paste(lines: readonly string[], socket: string, directory: string): Promise<readonly Pasted[]> {
  const top = TOP.pathname.replace(/\/$/, "");
  const own = `set -eu
mkdir ${directory}/bin ${directory}/over
ln -s ${Deno.execPath()} ${directory}/bin/deno
mkdir -p /run/containerd
mount -t tmpfs cri-spec /run/containerd
ln -s ${socket} /run/containerd/containerd.sock
mount -t tmpfs cri-spec ${directory}/over
mkdir ${directory}/over/upper ${directory}/over/work
mount -t overlay -o lowerdir=${top},upperdir=${directory}/over/upper,workdir=${directory}/over/work cri-spec ${top}
cd ${top}
PATH=${directory}/bin:$PATH
set +e
`;
  const steps = lines.map((line, index) => `${line} >${directory}/${index}.txt 2>&1\necho $?\n`);
  const isThere = await Deno.stat("/run/containerd").then(() => true, () => false);
  try {
    const { code, stdout, stderr } = await new Deno.Command("unshare", {
      args: ["--mount", "--propagation", "private", "sh", "-c", `${own}${steps.join("")}exit 0`],
      env: { NO_COLOR: "1" },
    }).output();
    if (code !== 0) throw new Error(new TextDecoder().decode(stderr));
    const codes = new TextDecoder().decode(stdout).trim().split("\n").map(Number);
    return await Promise.all(lines.map(async (line, index) => ({
      line,
      code: codes[index]!,
      text: await Deno.readTextFile(`${directory}/${index}.txt`),
    })));
  } finally {
    if (!isThere) await Deno.remove("/run/containerd");
  }
}
