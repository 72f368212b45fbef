/**
 * The specs that the page shows are the bytes that real containerds wrote: every golden case, in Chromium.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { indentJson } from "../../../lib/cli/render/json.ts";
import type { Input, Question, Reply } from "../../../lib/explorer/model/types.ts";
import { FIRST_SAMPLE } from "../../../lib/explorer/first_sample.ts";
import { readShared } from "../../containers/shared_recordings.ts";
import { readRecording, recordedFolders } from "../../recording.ts";
import { Explorer, type Page } from "./browser.ts";

/** What the page has to show of one request. */
interface Wanted {
  readonly name: string;
  readonly input: Input;
  /** The formatted spec, or the daemon's refusal. */
  readonly text: string;
}

/** How many requests go to the browser at once. */
const BATCH = 100;

const NOTHING: Input = { ...FIRST_SAMPLE.input, daemon: "", host: "", to: "" };

const GOLDEN = new URL("../../", import.meta.url).pathname;

function wantedOf(name: string, request: object, answer: object, subject: string): readonly Wanted[] {
  const input: Input = { ...NOTHING, pod: JSON.stringify(request), subject };
  if ("spec" in answer) return [{ name, input, text: indentJson(String(answer.spec)) }];
  if (!("refusal" in answer)) return [];
  // Some builds print two spaces between the fields of a message, some one.
  return [{ name, input, text: (answer.refusal as { readonly message: string }).message.replaceAll("  ", " ") }];
}

function nameOf(request: object): string {
  const { container } = request as {
    readonly container?: { readonly config?: { readonly metadata?: { readonly name?: string } } };
  };
  return container?.config?.metadata?.name || "container";
}

async function sandboxes(): Promise<readonly Wanted[]> {
  const folders = recordedFolders();
  const recordings = await Promise.all(folders.map((folder) => readRecording(`${GOLDEN}${folder}`)));
  return recordings.flatMap(({ cases }, index) =>
    cases.flatMap(({ name, request, answer }) => wantedOf(`${folders[index]} ${name}`, request, answer, ""))
  );
}

async function containers(): Promise<readonly Wanted[]> {
  const recordings = await readShared(`${GOLDEN}containers/recorded`);
  return recordings.flatMap(({ manifest, cases }) =>
    cases.flatMap(({ name, request, answer }) =>
      wantedOf(`${manifest.containerd.version} ${name}`, request, answer, nameOf(request))
    )
  );
}

/** Asks a worker of the page's own, one input after the other. */
async function shown(page: Page, inputs: readonly Input[]): Promise<readonly string[]> {
  return await page.evaluate(async (inputs) => {
    const worker = new Worker("worker.js", { type: "module" });
    const texts: string[] = [];
    for (const [id, input] of inputs.entries()) {
      texts.push(
        await new Promise<string>((resolve, reject) => {
          worker.onmessage = ({ data }: MessageEvent<Reply>) => {
            if (data.id !== id) return;
            if (data.kind === "fault") reject(new Error(data.message));
            if (data.kind !== "answer") return;
            const { text, refusal, problems } = data.answer;
            resolve(text !== "" ? text : refusal?.message ?? problems.map(({ message }) => message).join("\n"));
          };
          worker.postMessage({ kind: "input", id, input } satisfies Question);
        }),
      );
    }
    worker.terminate();
    return texts;
  }, [...inputs]);
}

const explorer = await Explorer.start();
Deno.test.afterAll(() => explorer.stop());

for (const [subject, read] of [["sandbox", sandboxes], ["container", containers]] as const) {
  Deno.test({
    name: `explorer: the page shows the bytes of every recorded ${subject}`,
    sanitizeOps: false,
    sanitizeResources: false,
    fn: async () => {
      const wanted = await read();
      assert(wanted.length > 500);
      const { page } = await explorer.open();
      for (let from = 0; from < wanted.length; from += BATCH) {
        const batch = wanted.slice(from, from + BATCH);
        const texts = await shown(page, batch.map(({ input }) => input));
        for (const [index, { name, text }] of batch.entries()) assertEquals(texts[index], text, name);
      }
      await page.context().close();
    },
  });
}
