/**
 * `deno task hostile`: hostile documents, texts, command lines, manifests and nodes, many of them.
 *
 * @module
 */

import { bases } from "./bases.ts";
import { CommandLines } from "./cli.ts";
import { Documents } from "./documents.ts";
import type { Question } from "./fresh.ts";
import { Manifests } from "./manifests.ts";
import { Nodes } from "./nodes.ts";
import { replay, type Result, runSuite, type Suite } from "./suite.ts";
import { Texts } from "./texts.ts";

/** What is run. */
export interface HostileOptions {
  readonly documents: number;
  readonly texts: number;
  readonly commands: number;
  readonly manifests: number;
  readonly nodes: number;
  readonly seed: number;
  /** The index of the first input of each suite. Default: 0. */
  readonly from?: number;
  /** How many requests of each kind of client the documents start from. Default: 400. */
  readonly samples?: number;
  /** How many answers are asked for again. Default: 300. */
  readonly answers?: number;
  /** Whether time and memory have limits. Default: `true`. */
  readonly isLimited?: boolean;
  /** Told lines about what is done. */
  readonly log?: (line: string) => void;
}

function formatResult({ name, inputs, counts, slowest, slowestIndex, rss }: Result): string {
  const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`);
  return [
    `${inputs} ${name}: slowest ${slowest[0].toFixed(0)} ms (${slowest[1]}, index ${slowestIndex}), ${
      rss.toFixed(0)
    } MiB`,
    `  ${sorted.join(", ")}`,
  ].join("\n");
}

async function answerFresh(question: Question): Promise<readonly number[]> {
  const worker = new Worker(new URL("./fresh.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<readonly number[]>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}

/**
 * Runs the suites.
 *
 * @param options How many inputs of each kind.
 * @returns What is wrong, a text for each; empty when nothing is.
 */
export async function runHostile(options: HostileOptions): Promise<readonly string[]> {
  const { seed, from = 0, samples = 400, answers: kept = 300, isLimited = true, log = () => {} } = options;
  const wrong: string[] = [];
  const valid = await bases(seed, samples);
  const run = async <I>(suite: Suite<I>, count: number): Promise<void> => {
    if (count === 0) return;
    const start = performance.now();
    const onProgress = (done: number): void => {
      log(`${suite.name}: ${done} of ${count}, ${((performance.now() - start) / done).toFixed(1)} ms each`);
    };
    const result = await runSuite(suite, { seed, from, count, answers: kept, isLimited, onProgress });
    log(formatResult(result));
    for (const { index, message, input } of result.failures) {
      wrong.push(`${suite.name}: seed ${seed}, index ${index}: ${message}\n${input}`);
    }
    const { answers } = result;
    for (const index of await replay(suite, seed, answers)) {
      wrong.push(`${suite.name}: seed ${seed}, index ${index}: another answer when it is asked for again`);
    }
    if (!(suite instanceof Documents)) return;
    for (const index of await answerFresh({ seed, samples, answers })) {
      wrong.push(
        `${suite.name}: seed ${seed}, index ${index}: another answer in a process that has seen nothing before`,
      );
    }
  };
  await run(new Documents(valid), options.documents);
  await run(new Texts(), options.texts);
  await run(new CommandLines(valid), options.commands);
  await run(new Manifests(), options.manifests);
  await run(await Nodes.read(), options.nodes);
  return wrong;
}

const FLAGS = { documents: 3000, texts: 2000, commands: 500, manifests: 500, nodes: 300, seed: 20230719, from: 0 };

const KINDS = ["documents", "texts", "commands", "manifests", "nodes"];

function readFlags(args: readonly string[]): typeof FLAGS {
  const given: Record<string, number> = {};
  for (let index = 0; index < args.length; index += 2) {
    const [flag = "", value = ""] = args.slice(index, index + 2);
    const name = flag.replace(/^--/, "");
    if (!Object.hasOwn(FLAGS, name) || !/^\d+$/.test(value)) {
      const names = Object.keys(FLAGS).map((one) => `[--${one} N]`);
      console.error(`usage: deno task hostile ${names.join(" ")}`);
      Deno.exit(2);
    }
    given[name] = Number(value);
  }
  // With one kind asked for, the others are left out.
  const isAsked = KINDS.some((name) => Object.hasOwn(given, name));
  return { ...FLAGS, ...(isAsked ? { documents: 0, texts: 0, commands: 0, manifests: 0, nodes: 0 } : {}), ...given };
}

if (import.meta.main) {
  const wrong = await runHostile({ ...readFlags(Deno.args), log: (line) => console.error(line) });
  for (const text of wrong) console.log(`${text}\n`);
  console.log(wrong.length === 0 ? "ok" : `${wrong.length} failures`);
  Deno.exit(wrong.length === 0 ? 0 : 1);
}
