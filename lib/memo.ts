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

/**
 * Remembers an entry; when there are too many, the one that was first remembered the longest ago is forgotten.
 *
 * @typeParam K The entries' keys.
 * @typeParam V Their values.
 * @param known What is remembered.
 * @param key The entry's key.
 * @param value Its value.
 * @param most How many entries are remembered.
 */
export function remember<K, V>(known: Map<K, V>, key: K, value: V, most: number): void {
  if (known.size >= most && !known.has(key)) known.delete(known.keys().next().value!);
  known.set(key, value);
}

/**
 * Plain data as the text of a key.
 *
 * @param value Plain data.
 * @returns Its JSON; `undefined` for numbers beyond 2^53, which hardly anything has that is worth remembering.
 */
export function keyText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
