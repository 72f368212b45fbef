/**
 * Makes a daemon's JSON readable without changing it: line breaks and indentation outside of strings, nothing else.
 *
 * @module
 */

/**
 * Puts each element of each list and table on a line of its own.
 *
 * @param json JSON text without whitespace outside of strings.
 * @returns The same tokens, indented by two blanks a level.
 */
export function indent(json: string): string {
  let depth = 0;
  const line = () => `\n${"  ".repeat(depth)}`;
  return tokens(json).map((token, index, all) => {
    if (token === "{" || token === "[") {
      if (isClosing(all[index + 1])) return token;
      depth++;
      return token + line();
    }
    if (isClosing(token)) {
      const before = all[index - 1];
      if (before === "{" || before === "[") return token;
      depth--;
      return line() + token;
    }
    if (token === ",") return token + line();
    return token === ":" ? ": " : token;
  }).join("");
}

/**
 * Takes away all whitespace outside of strings.
 *
 * @param json JSON text.
 * @returns The same tokens and nothing between them: the inverse of {@linkcode indent}.
 */
export function compact(json: string): string {
  return tokens(json).join("");
}

/** Strings, punctuation, and what is left between them; whitespace outside of strings is passed over. */
function tokens(json: string): readonly string[] {
  return json.match(/"(?:[^"\\]|\\[^])*"|[{}[\],:]|[^\s"{}[\],:]+/g) ?? [];
}

function isClosing(token: string | undefined): boolean {
  return token === "}" || token === "]";
}
