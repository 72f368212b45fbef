/**
 * `$(NAME)` in commands, arguments, variables and sub paths.
 *
 * Upstream: `third_party/forked/golang/expansion/expand.go`.
 *
 * @module
 */

/** Looks up a variable; `undefined` where there is none. */
export type Lookup = (name: string) => string | undefined;

/** How a text expands. */
export interface ExpandOptions {
  /** Whether the first byte of a character after `$` becomes a character of its own, as to Kubernetes 1.33. Default: no. */
  readonly isReEncoded?: boolean;
  /** Called for each variable that is not there. */
  readonly missing?: (name: string) => void;
}

/** A character after `$` as old releases print it: its first byte as one character, its others as bytes that are no UTF-8. */
function reEncoded(character: string): string {
  const [first = 0, ...rest] = new TextEncoder().encode(character);
  return `${String.fromCharCode(first)}${"\ufffd".repeat(rest.length)}`;
}

/**
 * Expands a text.
 *
 * @param text The text: `$(NAME)` is a variable's value, not expanded again, and stays where there is none; `$$` is `$`.
 * @param lookup Looks up variables.
 * @param options How it expands. Default: as newer releases do.
 * @returns The expanded text.
 */
export function expand(text: string, lookup: Lookup, { isReEncoded = false, missing }: ExpandOptions = {}): string {
  let expanded = "";
  let index = 0;
  // Where no reference ends any more, none is looked for again.
  const last = text.lastIndexOf(")");
  while (index < text.length) {
    const dollar = text.indexOf("$", index);
    if (dollar < 0 || dollar + 1 === text.length) break;
    expanded += text.slice(index, dollar);
    const next = String.fromCodePoint(text.codePointAt(dollar + 1)!);
    index = dollar + 1 + next.length;
    if (next === "$") expanded += "$";
    else if (next !== "(") expanded += `$${isReEncoded && next > "\u007f" ? reEncoded(next) : next}`;
    else {
      const end = index > last ? -1 : text.indexOf(")", index);
      if (end < 0) {
        expanded += "$(";
        continue;
      }
      const name = text.slice(index, end);
      const value = lookup(name);
      if (value === undefined) missing?.(name);
      expanded += value ?? `$(${name})`;
      index = end + 1;
    }
  }
  return expanded + text.slice(index);
}
