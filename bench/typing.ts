/// <reference lib="dom" />
/**
 * How long the explorer takes from a key to the updated spec, in real Chromium.
 *
 * @module
 */

import { answered, Explorer, type Page } from "../golden/lab/explorer/browser.ts";
import { SAMPLES } from "../lib/explorer/samples.ts";
import type { Input } from "../lib/explorer/model/types.ts";
import { packState } from "../lib/explorer/state.ts";

/** How many keys a round has, how long a person holds each of them, and how long none is held, in ms. */
const KEYS = 60;
const HELD = 60;
const PAUSE = 70;

/** What is typed into. */
interface Typed {
  readonly name: string;
  readonly input: Input;
  /** The keys go behind the first place of this text; its last word and they have to show in the spec. */
  readonly behind: string;
}

declare global {
  /** What the page measures of itself. */
  var typing: { wanted: string; readonly times: number[] };
}

/** Measures each key until a line of the spec has all that was typed. */
function observe(): void {
  const typing = { wanted: "", times: [] as number[] };
  globalThis.typing = typing;
  let pressed = 0;
  addEventListener("keydown", ({ timeStamp }) => pressed = timeStamp, true);
  new MutationObserver((records) => {
    if (typing.wanted === "") return;
    const isNew = ({ target, addedNodes }: MutationRecord): boolean =>
      [target.nodeType === Node.TEXT_NODE ? target : undefined, ...addedNodes].some((node) =>
        node?.textContent?.includes(typing.wanted)
      );
    if (!records.some(isNew)) return;
    typing.times.push(performance.now() - pressed);
    typing.wanted = "";
  }).observe(document.getElementById("lines")!, { childList: true, characterData: true, subtree: true });
}

async function round(page: Page, behind: string): Promise<readonly number[]> {
  let typed = /[\w./-]*$/.exec(behind)![0];
  await page.evaluate(() => {
    globalThis.typing.times.length = 0;
  });
  for (let key = 0; key < KEYS; key++) {
    const letter = "abcdefghij"[key % 10]!;
    typed += letter;
    await page.evaluate((wanted) => void (globalThis.typing.wanted = wanted), typed);
    await page.waitForTimeout(PAUSE);
    await page.keyboard.press(letter, { delay: HELD });
    await page.waitForFunction(() => globalThis.typing.wanted === "");
  }
  for (let key = 0; key < KEYS; key++) await page.keyboard.press("Backspace");
  await answered(page);
  return await page.evaluate(() => [...globalThis.typing.times]);
}

/** The least time that a share of all times does not exceed. */
function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1]!;
}

async function measure(explorer: Explorer, { name, input, behind }: Typed, rounds: number): Promise<void> {
  const { page, faults } = await explorer.open(await packState(input));
  await page.locator("#tab-pod").click();
  await page.locator("#text-pod .cm-line", { hasText: behind }).first().click();
  await page.keyboard.press("Home");
  const line = await page.locator("#text-pod .cm-line", { hasText: behind }).first().textContent() ?? "";
  const column = line.indexOf(behind) + behind.length - line.search(/\S/);
  for (let step = 0; step < column; step++) await page.keyboard.press("ArrowRight");
  await page.evaluate(observe);
  const best = { middle: Infinity, high: Infinity };
  for (let index = 0; index < rounds; index++) {
    const times = await round(page, behind);
    const [middle, high] = [percentile(times, 0.5), percentile(times, 0.95)];
    console.log(`  ${middle.toFixed(1)} ms, 95 %: ${high.toFixed(1)} ms, most: ${Math.max(...times).toFixed(1)} ms`);
    if (high < best.high) Object.assign(best, { middle, high });
  }
  console.log(`${name}: best round ${best.middle.toFixed(1)} ms, 95 %: ${best.high.toFixed(1)} ms`);
  if (faults.errors.length > 0) throw new Error(faults.errors.join("\n"));
  await page.context().close();
}

const [file, behind, subject = ""] = Deno.args;
const MANIFEST = SAMPLES.find(({ input }) => input.preset !== "")!.input;
const typed: readonly Typed[] = file === undefined || behind === undefined
  ? [{ name: "the Deployment of the samples", input: { ...MANIFEST, subject: "migrate" }, behind: "args: [migrate" }]
  : [{ name: file, input: { ...MANIFEST, preset: "", pod: await Deno.readTextFile(file), subject }, behind }];
const explorer = await Explorer.start();
try {
  for (const one of typed) await measure(explorer, one, 5);
  console.log(`load of the machine: ${Deno.loadavg()[0]!.toFixed(1)} on ${navigator.hardwareConcurrency} cores`);
} finally {
  await explorer.stop();
}
