/**
 * A fleet as lines of NDJSON through the command line, without a process.
 *
 * @module
 */

import { main } from "../lib/cli/main.ts";
import { kubeletPod } from "./pods.ts";

const encoder = new TextEncoder();
const LINES_PER_CHUNK = 100;

async function* fleet(count: number, seen: (line: number) => void): AsyncGenerator<Uint8Array, void, void> {
  for (let first = 0; first < count; first += LINES_PER_CHUNK) {
    const lines = Array.from({ length: Math.min(LINES_PER_CHUNK, count - first) }, (_, index) => {
      return `${JSON.stringify(kubeletPod(first + index))}\n`;
    });
    seen(first);
    yield await Promise.resolve(encoder.encode(lines.join("")));
  }
}

/**
 * Sends kubelet's pods through `cri-spec spec - --ndjson`.
 *
 * @param count How many lines.
 * @param seen Is told each hundredth line as it is sent.
 * @returns How many bytes came out.
 */
export async function runNdjson(count: number, seen: (line: number) => void = () => {}): Promise<number> {
  let written = 0;
  const code = await main(["spec", "-", "--ndjson"], {
    stdin: fleet(count, seen),
    stdout: (bytes) => Promise.resolve(void (written += bytes.length)),
    stderr: () => Promise.resolve(),
    open: () => Promise.reject(new Error("no files here")),
  });
  if (code !== 0) throw new Error(`cri-spec ended with ${code}`);
  return written;
}
