import { assertEquals } from "@std/assert";
import { refusalOf } from "../../props/kubelets.ts";
import { milliOf, parseQuantity, printQuantity, roundToMilli, valueOf } from "./quantity.ts";

const QUANTITIES: readonly (readonly [text: string | number, value: bigint, milli: bigint, printed: string])[] = [
  ["1", 1n, 1000n, "1"],
  [1, 1n, 1000n, "1"],
  [0.5, 1n, 500n, "500m"],
  ["0.5", 1n, 500n, "500m"],
  ["500m", 1n, 500n, "500m"],
  ["1500m", 2n, 1500n, "1500m"],
  ["1024Mi", 1073741824n, 1073741824000n, "1Gi"],
  ["1.5Gi", 1610612736n, 1610612736000n, "1536Mi"],
  ["1000", 1000n, 1000000n, "1k"],
  ["1e3", 1000n, 1000000n, "1e3"],
  ["2E", 2000000000000000000n, 2000000000000000000000n, "2E"],
  ["1Ki", 1024n, 1024000n, "1Ki"],
  ["512", 512n, 512000n, "512"],
  ["1023Ki", 1047552n, 1047552000n, "1023Ki"],
  ["0", 0n, 0n, "0"],
  [".5", 1n, 500n, "500m"],
  ["1u", 1n, 1n, "1u"],
  ["-1", -1n, -1000n, "-1"],
];

for (const [text, value, milli, printed] of QUANTITIES) {
  Deno.test(`the quantity ${JSON.stringify(text)} is ${value}, ${milli} thousandths, printed ${printed}`, () => {
    const quantity = parseQuantity(text, "");
    assertEquals([valueOf(quantity), milliOf(quantity), printQuantity(quantity)], [value, milli, printed]);
  });
}

Deno.test("defaulting rounds up to thousandths", () => {
  assertEquals(printQuantity(roundToMilli(parseQuantity("0.0001", ""))), "1m");
});

for (const text of ["", "one", "1 Gi", "1gi", "--1", "1e", "1Kii", "9".repeat(65)]) {
  Deno.test(`${JSON.stringify(text.slice(0, 8))} is no quantity`, () => {
    assertEquals(refusalOf(() => parseQuantity(text, "/x")).startsWith("invalid-value | Cannot read "), true);
  });
}

Deno.test("a quantity beyond 64 bits is cut", () => {
  assertEquals(valueOf(parseQuantity("99999999999999999999", "")), 2n ** 63n - 1n);
});
