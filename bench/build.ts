/**
 * The command line, built as `deno task build` does.
 *
 * @module
 */

const ROOT = new URL("../", import.meta.url).pathname;

/**
 * Builds the command line.
 *
 * @param folder Where to.
 * @returns The path of its main script.
 * @throws {Error} When it cannot be built.
 */
export async function build(folder: string): Promise<string> {
  const command = new Deno.Command(Deno.execPath(), { args: ["task", "--quiet", "build", folder], cwd: ROOT });
  const { success, stderr } = await command.output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return `${folder}/main.js`;
}
