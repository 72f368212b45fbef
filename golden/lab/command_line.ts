/**
 * The command line of a process that runs.
 *
 * @module
 */

/** The kernel gives out no more of it in one call. */
const SIZE = 1 << 12;

/**
 * Reads a process's command line in one call: with two, the process may have become another program in between, and the text
 * is the beginning of one command line with the end of another.
 *
 * @param pid The process, as this machine numbers it.
 * @returns The first 4,096 bytes of the words, each ended by NUL; `""` where there is none: the process has ended, or is just
 * becoming another program.
 */
export async function commandLine(pid: number | string): Promise<string> {
  const bytes = new Uint8Array(SIZE);
  try {
    using file = await Deno.open(`/proc/${pid}/cmdline`);
    return new TextDecoder().decode(bytes.subarray(0, await file.read(bytes) ?? 0));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || (error instanceof Error && error.message.includes("os error 3"))) {
      return "";
    }
    throw error;
  }
}
