/**
 * JSON as a person lays it out: in few lines, short parts on one, the last key of a record beside the brace of its parent.
 *
 * @module
 */

/** The longest line. */
const WIDTH = 118;
/** The longest text that is printed in full. */
const MAX_TEXT = 60;

function scalar(value: unknown): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "string" || value.length <= MAX_TEXT) return JSON.stringify(value);
  return JSON.stringify(`${value.slice(0, 8)}… ${value.length} characters`);
}

function flat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flat).join(", ")}]`;
  if (typeof value !== "object" || value === null) return scalar(value);
  const members = Object.entries(value).map(([key, item]) => `${scalar(key)}: ${flat(item)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** The lines of a value that starts at a column, in a block that is indented. */
function lines(value: unknown, indent: string, column: number): readonly string[] {
  const whole = flat(value);
  if (column + whole.length <= WIDTH || typeof value !== "object" || value === null) return [whole];
  const isList = Array.isArray(value);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  const members = isList
    ? value.map((item): [string, unknown] => ["", item])
    : Object.entries(value).map(([key, item]): [string, unknown] => [`${scalar(key)}: `, item]);
  const deeper = `${indent}  `;
  const broken = [
    open,
    ...members.flatMap(([key, item], index) => {
      const [first, ...rest] = lines(item, deeper, deeper.length + key.length + 1);
      const all = [`${deeper}${key}${first}`, ...rest];
      return index < members.length - 1 ? all.with(-1, `${all.at(-1)},`) : all;
    }),
    `${indent}${close}`,
  ];
  const last = members.at(-1);
  if (isList || last === undefined) return broken;
  const before = members.slice(0, -1).map(([key, item]) => `${key}${flat(item)}, `);
  const head = `{ ${before.join("")}${last[0]}`;
  if (column + head.length > WIDTH) return broken;
  const inner = lines(last[1], indent, column + head.length);
  if (inner.length === 1 || inner.length > broken.length) return broken;
  return [`${head}${inner[0]}`, ...inner.slice(1, -1), `${inner.at(-1)} }`];
}

/**
 * Lays out plain data as JSON. Very long texts are shown by their beginning and length.
 *
 * @param value Plain data.
 * @returns Its lines.
 */
export function prettyLines(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return lines(value, "", 0);
  const members = Object.entries(value);
  return [
    "{",
    ...members.flatMap(([key, item], index) => {
      const head = `  ${scalar(key)}: `;
      const [first, ...rest] = lines(item, "  ", head.length + 1);
      const all = [`${head}${first}`, ...rest];
      return index < members.length - 1 ? all.with(-1, `${all.at(-1)},`) : all;
    }),
    "}",
  ];
}
