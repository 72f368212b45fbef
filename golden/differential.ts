/**
 * Random requests, put to a real daemon and to the model: `deno task differential --help`.
 *
 * @module
 */

import { parseArgs } from "node:util";
import fc from "fast-check";
import { CriSpecError } from "../lib/error.ts";
import { bootDaemon, closeDaemons, type Daemon } from "../lib/live/daemon.ts";
import { type ContainerdBinaries, criProto, debianContainerd, debianSuite } from "../lib/live/debian.ts";
import { isTree, type Tree } from "../lib/live/tree.ts";
import { encodeSpec, sandboxSpec } from "../mod.ts";
import { daemonConfig, imageConfig, podSandboxConfig, rootfs } from "../props/arbitraries/mod.ts";
import type { Case } from "./case.ts";
import { compareModel, formatDifferences } from "./compare.ts";
import { recordCase } from "./recorder.ts";
import type { RequestDocument } from "./recording.ts";

const HELP = `Puts random requests to a real containerd and to the model, and compares bytes and refusals. Root, on Linux.

  deno task differential                                500 requests to Debian's 1.7.24
  deno task differential --release 2.1.9 --runs 5000    another Debian release, more requests
  deno task differential --containerd ./bin/containerd  a containerd of your own
  deno task differential --seed 42                      the same requests again

A difference is shrunk against the running daemon to the smallest request that shows it, and printed as a case for golden/cases.

  --release NAME     a Debian suite or its release (default: 1.7.24)
  --containerd PATH  a containerd program; ctr is taken from beside it
  --runs N           how many requests (default: 500)
  --seed N           where the requests come from (default: a fresh one, which is printed)

Exit code: 0 no difference, 1 a difference, 2 the daemon or the arguments cannot be used.
`;

/** How many requests are under way at once, at most. */
const IN_FLIGHT = 8;
/** How many requests one boot of the daemon answers. */
const PER_BOOT = 250;

interface Ask {
  readonly config: Tree;
  readonly runtimeHandler: string;
}

interface Setting {
  readonly daemon: Tree;
  readonly image: Tree;
  readonly rootfs: Case["image"]["rootfs"];
}

/** 64-bit numbers as strings, as the CRI client takes them, and no NUL, with which no CNI plugin starts. */
function sendable(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value === "string") return value.replaceAll("\0", "");
  if (Array.isArray(value)) return value.map(sendable);
  if (!isTree(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.replaceAll("\0", ""), sendable(item)]));
}

const HOSTILE = { mode: "hostile" } as const;

const asks: fc.Arbitrary<Ask> = fc.record({
  config: podSandboxConfig(HOSTILE).map((config) => sendable(config) as Tree),
  runtimeHandler: fc.constantFrom("", "", "", "", "runc", "kata", "untrusted", "nosuch"),
});

const settings: fc.Arbitrary<Setting> = fc.record({
  daemon: daemonConfig(HOSTILE).map((tree) => sendable(tree) as Tree),
  image: imageConfig(HOSTILE).map((tree) => sendable(tree) as Tree),
  rootfs: rootfs(HOSTILE).map((files) => files as Setting["rootfs"]),
});

function model(request: RequestDocument): Uint8Array {
  return encodeSpec(sandboxSpec(request));
}

/** A request as a case; each attempt is another name for the daemon. */
function caseOf({ config, runtimeHandler }: Ask, setting: Setting, attempt: number): Case {
  const { metadata } = config;
  return {
    name: "random",
    question: "What does the daemon make of this?",
    config: isTree(metadata) ? { ...config, metadata: { ...metadata, attempt } } : config,
    runtimeHandler,
    image: { config: setting.image, rootfs: setting.rootfs },
    hostFiles: {},
    daemon: setting.daemon,
    daemonInUserNamespace: false,
    since: "0.0",
  };
}

/** The file of a case that asks for a difference. */
function caseFile({ config, runtimeHandler }: Ask, { daemon, image, rootfs }: Setting): string {
  return JSON.stringify({ question: "…", config, runtimeHandler, image, rootfs, daemon }, null, 2);
}

interface Run {
  readonly binaries: ContainerdBinaries;
  readonly proto: string;
  readonly runs: number;
  readonly seed: number;
}

/** Puts requests to one boot of the daemon; what is told is the smallest difference. */
async function round(daemon: Daemon, setting: Setting, seed: number, runs: number): Promise<string | undefined> {
  let attempt = 0;
  let told: string | undefined;
  const property = fc.asyncProperty(fc.array(asks, { minLength: 1, maxLength: IN_FLIGHT, size: "max" }), async (list) => {
    const answers = await Promise.all(list.map(async (ask) => {
      const recorded = await recordCase(daemon, caseOf(ask, setting, attempt++));
      return { ask, differences: compareModel(recorded, model) };
    }));
    const bad = answers.find(({ differences }) => differences.length > 0);
    if (bad === undefined) return true;
    const lines = formatDifferences("- daemon, + model", bad.differences);
    told = `${lines}\n\nthe case, for golden/cases:\n${caseFile(bad.ask, setting)}`;
    return false;
  });
  const details = await fc.check(property, { seed, numRuns: Math.ceil(runs / ((IN_FLIGHT + 1) / 2)) });
  if (details.failed && details.errorInstance instanceof CriSpecError) throw details.errorInstance;
  return details.failed ? told ?? String(details.errorInstance) : undefined;
}

async function perform({ binaries, proto, runs, seed }: Run): Promise<number> {
  const rounds = Math.ceil(runs / PER_BOOT);
  const began = performance.now();
  for (const [index, setting] of fc.sample(settings, { seed, numRuns: rounds }).entries()) {
    const daemon = await bootDaemon({ binaries, proto, config: setting.daemon });
    try {
      await daemon.useImage({ config: setting.image, rootfs: setting.rootfs });
      const told = await round(daemon, setting, seed + index, Math.min(PER_BOOT, runs - index * PER_BOOT));
      if (told !== undefined) {
        console.log(`${daemon.release} and the model differ, seed ${seed}\n${told}`);
        return 1;
      }
    } finally {
      await daemon.close();
    }
    if (Deno.stderr.isTerminal()) progress(Math.min(runs, (index + 1) * PER_BOOT), runs, began);
  }
  const seconds = (performance.now() - began) / 1000;
  console.log(`about ${runs} requests, no difference, seed ${seed}, ${Math.round(runs / seconds)} requests/s with boots`);
  return 0;
}

function progress(done: number, all: number, began: number): void {
  const rate = done / ((performance.now() - began) / 1000);
  const left = Math.round((all - done) / rate);
  const text = `\r${done}/${all} requests, ${Math.round(rate)}/s, ${left} s left ${done === all ? "\n" : ""}`;
  Deno.stderr.writeSync(new TextEncoder().encode(text));
}

function count(text: string, flag: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new CriSpecError("usage", `Cannot read --${flag} ${JSON.stringify(text)}: it is no count`, { hint: "See --help" });
}

async function chosen(release: string, containerd: string | undefined): Promise<ContainerdBinaries> {
  if (containerd !== undefined) {
    return { containerd, ctr: containerd.replace(/[^/]*$/, "ctr"), package: "a program of the recording user" };
  }
  const suite = debianSuite(release);
  if (suite !== undefined) return await debianContainerd(suite);
  throw new CriSpecError("usage", `Debian has no release ${JSON.stringify(release)}`, { hint: "See --help" });
}

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      release: { type: "string", default: "1.7.24" },
      containerd: { type: "string" },
      runs: { type: "string", default: "500" },
      seed: { type: "string", default: String(crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1) },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP.trimEnd());
    return 0;
  }
  const binaries = await chosen(values.release, values.containerd);
  const [runs, seed] = [count(values.runs, "runs"), count(values.seed, "seed")];
  return await perform({ binaries, proto: await criProto(), runs, seed });
}

/** Runs to its end, or to a signal, which leaves nothing behind. */
async function guarded(args: readonly string[]): Promise<number> {
  const interrupted = new Promise<number>((resolve) => {
    for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143]] as const) {
      Deno.addSignalListener(signal, () => resolve(code));
    }
  });
  try {
    return await Promise.race([main(args), interrupted]);
  } catch (error) {
    if (!(error instanceof CriSpecError || (error instanceof TypeError && "code" in error))) throw error;
    console.error(`error: ${error.message}`);
    return 2;
  } finally {
    await closeDaemons();
  }
}

if (import.meta.main) Deno.exit(await guarded(Deno.args));
