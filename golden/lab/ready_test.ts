import { assertEquals } from "@std/assert";
import { type BootSigns, untilBooted } from "./ready.ts";

/** Nobody waits that long: what is awaited comes after a few looks, however busy the machine is. */
const OPTIONS = { timeout: 600_000, interval: 1 };

/** Signs that come at the given look, counted from 1. */
function signs(pidAt: number, releaseAt: number, hopelessAt = Infinity): BootSigns & { readonly looks: () => number } {
  let looks = 0;
  return {
    looks: () => looks,
    hopeless: () => looks >= hopelessAt,
    pid: () => Promise.resolve(++looks >= pidAt ? 42 : undefined),
    release: () => Promise.resolve(looks >= releaseAt ? "1.7.24" : undefined),
  };
}

Deno.test("untilBooted() waits for the process id of a daemon that answers before its script has left it", async () => {
  const late = signs(4, 1);
  assertEquals(await untilBooted(late, OPTIONS), { pid: 42, release: "1.7.24" });
  assertEquals(late.looks(), 4);
});

Deno.test("untilBooted() waits for the answer of a daemon whose process id is known", async () => {
  const late = signs(1, 3);
  assertEquals(await untilBooted(late, OPTIONS), { pid: 42, release: "1.7.24" });
  assertEquals(late.looks(), 3);
});

Deno.test("untilBooted() gives up a daemon that is hopeless, and one that is late", async () => {
  const hopeless = signs(Infinity, 1, 2);
  assertEquals([await untilBooted(hopeless, OPTIONS), hopeless.looks()], [undefined, 2]);
  assertEquals(await untilBooted(signs(1, Infinity), { timeout: 20, interval: 1 }), undefined);
});
