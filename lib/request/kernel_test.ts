import { assertEquals } from "@std/assert";
import { isKernelSince, kernelError } from "./kernel.ts";

const UNREADABLE: readonly (readonly [kernel: string, why: string])[] = [
  ["", "EOF"],
  [" ", "EOF"],
  ["6", "unexpected EOF"],
  ["6.", "EOF"],
  ["unreadable", "expected integer"],
  ["-6.1", "expected integer"],
  ["6.x", "expected integer"],
  ["6..1", "expected integer"],
  ["6-1", "input does not match format"],
  ["6 .1", "input does not match format"],
  ["0x6.1", "input does not match format"],
  ["\n6.1", "unexpected newline"],
  ["6.\n1", "unexpected newline"],
  ["18446744073709551616.1", 'strconv.ParseUint: parsing "18446744073709551616": value out of range'],
];

for (const [kernel, why] of UNREADABLE) {
  Deno.test(`kernelError() is what Go's Sscanf says of ${JSON.stringify(kernel)}`, () => {
    assertEquals(kernelError(kernel, "15"), `failed to parse kernel version ${JSON.stringify(kernel)}: ${why}`);
    assertEquals(isKernelSince(kernel, 4, 11), undefined);
  });
}

Deno.test("isKernelSince() compares what stands before the second point, with spaces where Go allows them", () => {
  const newer = ["4.11", "6.1.0-28-amd64", "4.11é", " 6.1", "6. 1", "18446744073709551615.0"];
  assertEquals(newer.filter((kernel) => isKernelSince(kernel, 4, 11) !== true), []);
  assertEquals(["4.10.9", "3.99", "0.0"].filter((kernel) => isKernelSince(kernel, 4, 11) !== false), []);
  assertEquals(kernelError("6.1", "15"), undefined);
});
