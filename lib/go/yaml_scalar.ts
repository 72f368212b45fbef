/**
 * What plain scalars of YAML mean to Go, and floats as Go prints them.
 *
 * Upstream: `resolve` of https://github.com/yaml/go-yaml v2.
 *
 * @module
 */

/** A float: a number that is written with a point or an exponent. */
export interface GoFloat {
  /** Its value. */
  readonly float: number;
}

/** What a scalar means; `null` is Go's nil. */
export type GoScalar = string | bigint | boolean | null | GoFloat;

/** Scalars that mean the same, by what they mean. */
const WORDS: ReadonlyMap<string, GoScalar> = new Map(
  ([
    ["y Y yes Yes YES true True TRUE on On ON", true],
    ["n N no No NO false False FALSE off Off OFF", false],
    ["~ null Null NULL", null],
    [".nan .NaN .NAN", { float: NaN }],
    [".inf .Inf .INF +.inf +.Inf +.INF", { float: Infinity }],
    ["-.inf -.Inf -.INF", { float: -Infinity }],
  ] as const).flatMap(([words, value]) => words.split(" ").map((word) => [word, value] as const)),
);

const INTEGER = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|[1-9][0-9]*|0)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** A time, which go-yaml leaves a text. */
const TIME = /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt ])/;

/** An integer as Go's `strconv.ParseInt` and `ParseUint` read it with base 0; `undefined` beyond 64 bits. */
function integerOf(text: string): bigint | undefined {
  const match = INTEGER.exec(text);
  if (match === null) return undefined;
  const [, sign = "", digits = ""] = match;
  const value = BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits.toLowerCase());
  const signed = sign === "-" ? -value : value;
  // An unsigned integer has no sign in front.
  const end = sign === "" ? 2n ** 64n : 2n ** 63n;
  return signed >= -(2n ** 63n) && signed < end ? signed : undefined;
}

/**
 * Finds the value of a plain scalar.
 *
 * @param text The scalar, without the blanks around it.
 * @returns Its value.
 */
export function resolvePlain(text: string): GoScalar {
  if (text === "") return null;
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (!/^[-+.0-9]/.test(text) || TIME.test(text)) return text;
  // Behind a point, Go wants a digit on both sides of an underscore.
  const plain = text.startsWith(".") ? text.replace(/(?<=\d)_(?=\d)/g, "") : text.replaceAll("_", "");
  const integer = integerOf(plain);
  if (integer !== undefined) return integer;
  const float = FLOAT.test(plain) ? Number(plain) : NaN;
  return Number.isFinite(float) ? { float } : text;
}

/**
 * Prints a float as `strconv.FormatFloat` does with the format `g` for 32 bits: sigs.k8s.io/yaml makes texts of floats so.
 *
 * @param value The float.
 * @returns Its shortest text.
 */
export function float32Text(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return single < 0 ? "-Inf" : "+Inf";
  if (single === 0) return Object.is(single, -0) ? "-0" : "0";
  let digits = 1;
  while (digits < 9 && Math.fround(Number(single.toPrecision(digits))) !== single) digits++;
  const shortest = Number(single.toPrecision(digits));
  const [mantissa = "", exponent = "0"] = shortest.toExponential().split("e");
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(shortest);
  return `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
