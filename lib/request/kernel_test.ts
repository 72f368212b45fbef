import { assertEquals } from "@std/assert";
import { isKernelSince } from "./kernel.ts";

Deno.test("isKernelSince() compares major and minor number and nothing else", () => {
  for (const kernel of ["4.8", "4.8.0-rc1", " 4.10.0", "4.18.0-553.el8", "5.1", "10.0"]) {
    assertEquals(isKernelSince(kernel, 4, 8), true, kernel);
  }
  for (const kernel of ["4.7.99", "3.10.0", "3.8", "2.6.32"]) assertEquals(isKernelSince(kernel, 4, 8), false, kernel);
  for (const kernel of ["", "four", "4", "v4.8", "x 4.8"]) assertEquals(isKernelSince(kernel, 4, 8), undefined, kernel);
});
