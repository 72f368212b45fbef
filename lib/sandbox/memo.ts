/**
 * Answers that are remembered, up to a bound.
 *
 * @module
 */

/**
 * Remembers answers about texts; when there are too many, all are forgotten.
 *
 * @typeParam T What is answered.
 * @param make Finds an answer; always the same for the same text.
 * @param most How many answers are remembered.
 * @param longest How long a text may be whose answer is remembered, in UTF-16 units.
 * @returns What `make` answers.
 */
export function remembering<T extends string | boolean>(
  make: (text: string) => T,
  most: number,
  longest: number,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = make(text);
    if (text.length > longest) return answer;
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
