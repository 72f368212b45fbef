import { assertEquals } from "@std/assert";
import { boots, type RandomRequest } from "./requests.ts";

function requests(seed: number, runs: number): readonly RandomRequest[] {
  return [...boots({ seed, runs })].flatMap(({ rounds }) => rounds.flat());
}

Deno.test("boots() gives exactly the asked number of requests, numbered from 1", () => {
  for (const runs of [1, 24, 25, 26, 400]) {
    assertEquals(requests(7, runs).map(({ number }) => number), Array.from({ length: runs }, (_, at) => at + 1));
  }
});

Deno.test("boots() gives the same requests for a seed, more of them in a longer run, others for another seed", () => {
  assertEquals(requests(7, 400).slice(0, 80), requests(7, 80));
  const texts = (seed: number) => requests(seed, 80).map((one) => Deno.inspect({ ...one, number: 0 }, { depth: 20 }));
  const common = new Set(texts(7)).intersection(new Set(texts(8)));
  assertEquals(common.size, 0);
});
