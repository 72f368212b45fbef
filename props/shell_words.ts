/**
 * The words of a shell's command line, as far as this project's documentation uses a shell.
 *
 * @module
 */

/** A space, a quoted text, a plain one, or anything else. */
const TOKEN = /(\s+)|'([^']*)'|"([^"$`\\]*)"|([^\s'"$`\\;&|<>()]+)|\S/g;

/**
 * Splits a command line into words: spaces separate, single and double quotes group.
 *
 * @param line The command line.
 * @returns Its words.
 * @throws {Error} For what else a shell would act on: substitution, escapes, more than one command.
 */
export function argumentsOf(line: string): readonly string[] {
  const words: string[] = [];
  let isOpen = false;
  for (const [token, space, single, double, plain] of line.matchAll(TOKEN)) {
    if (space !== undefined) {
      isOpen = false;
      continue;
    }
    const text = single ?? double ?? plain;
    if (text === undefined) throw new Error(`Cannot read the shell's ${token} in: ${line}`);
    if (isOpen) words[words.length - 1] += text;
    else words.push(text);
    isOpen = true;
  }
  return words;
}
