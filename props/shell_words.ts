/**
 * The words of a shell's command line, as far as this project's documentation uses a shell.
 *
 * @module
 */

/**
 * Splits a command line into words: spaces separate, single and double quotes group.
 *
 * @param line The command line.
 * @returns Its words.
 * @throws {Error} For what else a shell would act on: substitution, escapes, more than one command.
 */
export function argumentsOf(line: string): readonly string[] {
  const words: string[] = [];
  for (const [token, single, double, plain] of line.matchAll(/'([^']*)'|"([^"$`\\]*)"|([^\s'"$`\\;&|<>()]+)|\S/g)) {
    const text = single ?? double ?? plain;
    if (text === undefined) throw new Error(`Cannot read the shell's ${token} in: ${line}`);
    words.push(text);
  }
  return words;
}
