import { assertEquals } from "@std/assert";
import { lineBatches } from "./lines.ts";

const encoder = new TextEncoder();

async function batchesOf(chunks: readonly string[], longest?: number): Promise<readonly (readonly string[])[]> {
  const batches: string[][] = [];
  for await (const batch of lineBatches(ReadableStream.from(chunks.map((chunk) => encoder.encode(chunk))), longest)) {
    batches.push(batch.map((line) => line === undefined ? "too long" : new TextDecoder().decode(line)));
  }
  return batches;
}

Deno.test("lineBatches() gives together what has come together", async () => {
  assertEquals(await batchesOf(["a\nb\nc", "d", "\ne\n", "f"]), [["a", "b"], ["cd", "e"], ["f"]]);
});

Deno.test("lineBatches() gives empty lines, and none behind the last newline", async () => {
  assertEquals(await batchesOf(["\n\na\n", "\n"]), [["", "", "a"], [""]]);
  assertEquals(await batchesOf([]), []);
});

Deno.test("lineBatches() gives a line that is too long as soon as it is, once, and then the rest", async () => {
  assertEquals(await batchesOf(["ab", "cde", "fgh", "i\nj\n"], 3), [["too long"], ["j"]]);
  assertEquals(await batchesOf(["abc\nabcd\nab", "c"], 3), [["abc", "too long"], ["abc"]]);
  assertEquals(await batchesOf(["abcd"], 3), [["too long"]]);
});
