import { assertEquals } from "@std/assert";
import { nearest } from "./nearest.ts";

Deno.test("nearest() finds the name that was probably meant", () => {
  const known = ["metadata", "hostname", "log_directory", "labels", "linux"];
  for (
    const [name, near] of [
      ["metadatta", "metadata"],
      ["HOSTNAME", "hostname"],
      ["label", "labels"],
      ["linus", "linux"],
      ["logdirectory", "log_directory"],
      ["x", undefined],
      ["something", undefined],
    ] as const
  ) {
    assertEquals(nearest(name, known), near);
  }
  assertEquals(nearest("abcd", ["abxy", "abcx", "abcy"]), "abcx");
  assertEquals(nearest("ab", ["wxyz", "ab"]), "ab");
});

Deno.test("nearest() looks at no name that is much longer, and at no name for a long one", () => {
  let looked = 0;
  const long = { length: 1 << 20, toLowerCase: () => (looked++, "") } as unknown as string;
  assertEquals(nearest("metadatta", [long, "metadata", long]), "metadata");
  assertEquals(nearest("m".repeat(65), [long, "metadata"]), undefined);
  assertEquals(looked, 0);
});
