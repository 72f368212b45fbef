/**
 * Quantities: `500m`, `1Gi`, `2e3`.
 *
 * Upstream: `k8s.io/apimachinery/pkg/api/resource/quantity.go`, `suffix.go`.
 *
 * @module
 */

import { typeName } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import type { Pointer } from "../pointer.ts";

/** How a quantity is written. */
type Format = Quantity["format"];

/** A quantity, exact. */
export interface Quantity {
  /** Its value in billionths, its smallest unit; smaller parts are rounded up. */
  readonly nano: bigint;
  /** The family of its suffix. */
  readonly format: "binary" | "decimal" | "exponent";
}

/** Quantities by resource name. */
export type Quantities = Readonly<Record<string, Quantity>>;

/** Zero, as a quantity that is not there. */
export const ZERO: Quantity = { nano: 0n, format: "decimal" };

const BINARY = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
const DECIMAL = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"];
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?([a-zA-Z]{0,2}|[eE][+-]?\d+)$/;
const NANO = 1_000_000_000n;
const MILLI = 1_000_000n;
/** Larger quantities are cut to this: the largest int64. */
const MOST = (2n ** 63n - 1n) * NANO;

function roundUp(value: bigint, unit: bigint): bigint {
  const whole = value / unit;
  return value % unit > 0n ? whole + 1n : whole;
}

/** The factor of a suffix in billionths as a fraction, with the suffix's family. */
function scaleOf(suffix: string): readonly [nano: bigint, format: Format] | undefined {
  const binary = BINARY.indexOf(suffix);
  if (binary > 0) return [NANO * 1024n ** BigInt(binary), "binary"];
  const decimal = DECIMAL.indexOf(suffix);
  if (decimal >= 0) return [10n ** BigInt(3 * decimal), "decimal"];
  return undefined;
}

/**
 * Parses a quantity.
 *
 * @param value A string or a number, as JSON and YAML have it.
 * @param path Where it stands, for errors.
 * @returns The quantity.
 * @throws {CriSpecError} `wrong-type`, `invalid-value`.
 */
export function parseQuantity(value: unknown, path: Pointer): Quantity {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint") {
    throw new CriSpecError("wrong-type", `Cannot read the value as a quantity: it is ${typeName(value)}`, { path });
  }
  const text = String(value);
  const quantity = text.length > 64 ? undefined : quantityOf(text);
  if (quantity !== undefined) return quantity;
  throw new CriSpecError("invalid-value", `Cannot read ${JSON.stringify(text.slice(0, 64))} as a quantity`, {
    path,
    hint: "write a number with an optional suffix: 500m, 2, 128Mi, 1G",
  });
}

/** The quantity of a text; `undefined` where it is none. */
export function quantityOf(text: string): Quantity | undefined {
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = "", fraction = "", suffix = ""] = match;
  if (whole === "" && fraction === "") return undefined;
  const digits = BigInt(`${whole}${fraction}`);
  let scaled: bigint;
  let format: Format;
  if (/^[eE][+-]?\d+$/.test(suffix)) {
    const exponent = Number(suffix.slice(1)) + 9 - fraction.length;
    if (Math.abs(exponent) > 100) return undefined;
    scaled = exponent >= 0 ? digits * 10n ** BigInt(exponent) : roundUp(digits, 10n ** BigInt(-exponent));
    format = "exponent";
  } else {
    const scale = scaleOf(suffix);
    if (scale === undefined) return undefined;
    scaled = roundUp(digits * scale[0], 10n ** BigInt(fraction.length));
    format = scale[1];
  }
  if (scaled > MOST) scaled = MOST;
  return { nano: sign === "-" ? -scaled : scaled, format };
}

/** The quantity rounded up to thousandths, as defaulting leaves it. */
export function roundToMilli(quantity: Quantity): Quantity {
  const nano = roundUp(quantity.nano, MILLI) * MILLI;
  return nano === quantity.nano ? quantity : { ...quantity, nano };
}

/** The value as an integer, rounded up. */
export function valueOf(quantity: Quantity | undefined): bigint {
  return quantity === undefined ? 0n : roundUp(quantity.nano, NANO);
}

/** The value in thousandths, rounded up. */
export function milliOf(quantity: Quantity | undefined): bigint {
  return quantity === undefined ? 0n : roundUp(quantity.nano, MILLI);
}

/** The sum of two quantities, in the first one's format. */
export function add(a: Quantity | undefined, b: Quantity): Quantity {
  if (a === undefined) return b;
  return { nano: a.nano + b.nano, format: a.nano === 0n ? b.format : a.format };
}

/** Writes a quantity in its canonical form: `0.5` is `500m`, `1024Mi` is `1Gi`. */
export function printQuantity({ nano, format }: Quantity): string {
  if (nano === 0n) return "0";
  const isSmall = nano > -1024n * NANO && nano < 1024n * NANO;
  if (format === "binary" && !isSmall) {
    let value = roundUp(nano, NANO);
    let power = 0;
    while (value % 1024n === 0n && power < BINARY.length - 1) {
      value /= 1024n;
      power++;
    }
    return `${value}${BINARY[power]}`;
  }
  let value = nano;
  let power = 0;
  while (value % 1000n === 0n && power < DECIMAL.length - 1) {
    value /= 1000n;
    power++;
  }
  const exponent = power * 3 - 9;
  if (format === "exponent") return exponent === 0 ? `${value}` : `${value}e${exponent}`;
  return `${value}${DECIMAL[power]}`;
}
