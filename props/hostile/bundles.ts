/**
 * Hostile bundles: random root file systems, image layouts, targets and failures. Whatever comes: an answer or one clear error, nothing
 * outside of the bundle touched, and a cleanup restores what was there before.
 *
 *     deno task hostile-bundles --count 10000 --seed 7
 *
 * Needs root. A case is made again by `--seed SEED --from INDEX --count 1 --keep`.
 *
 * @module
 */

import process from "node:process";
import { parseArgs } from "node:util";
import { folderRootfs, imageLayout, makeBundle, placeOf, planBundle } from "../../lib/bundle/mod.ts";
import { main } from "../../lib/cli/main.ts";
import { CriSpecError } from "../../lib/error.ts";
import { interruptedSystem } from "../../golden/lab/bundle/interrupted.ts";
import { runCommand } from "../../golden/lab/command.ts";
import { GO_ARCH } from "../../golden/lab/pause_image.ts";
import type { RequestDocument } from "../../lib/request/document.ts";
import { type Case, makeCase, type Trouble } from "./bundle/case.ts";
import { differences, picture, pictureOutside } from "./bundle/picture.ts";
import { Random } from "./random.ts";

const ARCH = GO_ARCH[Deno.build.arch];
const INTERRUPTED = new URL("../../golden/lab/bundle/interrupted.ts", import.meta.url).pathname;
/** The most that one command may compute, in seconds, and for each entry of its source besides. */
const MAX_SECONDS = 1;
const MAX_SECONDS_OF_ENTRY = 0.001;
const MAX_MEBIBYTES = 500;

/** What a command came to: an exit code, with the error's code behind it. */
interface Outcome {
  readonly words: string;
  readonly err: string;
  readonly seconds: number;
}

class Broken extends Error {
  override readonly name = "Broken";
}

/** The computing time of this process, in seconds: another process may have the core meanwhile. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function timed(act: () => Promise<readonly [words: string, err: string]>): Promise<Outcome> {
  const before = computed();
  const [words, err] = await act();
  return { words, err, seconds: computed() - before };
}

async function command(args: readonly string[], request?: RequestDocument): Promise<Outcome> {
  let err = "";
  return await timed(async () => {
    const code = await main(args, {
      stdin: ReadableStream.from([new TextEncoder().encode(JSON.stringify(request ?? {}))]),
      stdout: () => Promise.resolve(),
      stderr: (bytes) => Promise.resolve(void (err += new TextDecoder().decode(bytes))),
      open: () => Promise.reject(new Error("no files")),
    });
    if (code === 70) throw new Broken(`a bug: ${err}`);
    return [`${code} ${/\[([a-z-]+)\]/.exec(err)?.[1] ?? ""}`, err];
  });
}

/** Makes the bundle on a machine that fails. */
async function failing(
  { out, source, kind, request }: Case,
  trouble: Extract<Trouble, { kind: "errno" }>,
): Promise<Outcome> {
  let calls = 0;
  const system = interruptedSystem(async (_name, call) => {
    calls++;
    if (calls === trouble.call || trouble.isLasting && calls > trouble.call) {
      throw Object.assign(new Error(`${trouble.errno}: refused, test`), { code: trouble.errno });
    }
    return await call();
  }, "all");
  return await timed(async () => {
    try {
      const place = await placeOf(out);
      const given = kind === "rootfs" ? { rootfs: await folderRootfs(source) } : await imageLayout(source, ARCH);
      const image = "config" in given ? { image: given.config, rootfs: given.rootfs } : given;
      await makeBundle(place, await planBundle(request, { place, ...image }), system);
      return ["0", ""];
    } catch (error) {
      if (error instanceof CriSpecError) return [`2 ${error.code}`, error.message];
      throw new Broken(`${trouble.errno} at call ${trouble.call}: ${(error as Error).stack}`);
    }
  });
}

async function killed(
  { out, source, request }: Case,
  { call, moment }: Extract<Trouble, { kind: "kill" }>,
): Promise<Outcome> {
  return await timed(async () => {
    const args = [
      "run",
      "--quiet",
      "--allow-all",
      INTERRUPTED,
      "bundle",
      out,
      source,
      JSON.stringify(request),
      `${call}`,
      moment,
    ];
    const options = { args, stdin: "null", stdout: "null", stderr: "null" } as const;
    const { signal, code } = await new Deno.Command(Deno.execPath(), options).output();
    return [signal ?? `${code} unkilled`, ""];
  });
}

async function attempt(given: Case): Promise<Outcome> {
  const { trouble, out, source, kind, request } = given;
  // No program can be given a NUL as an argument.
  if (trouble.kind === "kill" && !out.includes("\0")) return await killed(given, trouble);
  if (trouble.kind === "errno") return await failing(given, trouble);
  return await command(["bundle", "-", `--${kind}`, source, `--out=${out}`], request);
}

/** A copy has all that its source has. */
function checkCopy({ kind, source, out, request }: Case): void {
  if (kind !== "rootfs" || JSON.stringify(request).includes("userns")) return;
  const wrong = differences(picture(source, { inodes: false }), picture(`${out}/rootfs`, { inodes: false }));
  if (wrong.length > 0) throw new Broken(`the copy is another:\n${wrong.join("\n")}`);
}

async function isMountedBelow(base: string): Promise<boolean> {
  return (await Deno.readTextFile("/proc/self/mountinfo")).includes(base);
}

function checkSame(base: string, before: readonly string[], changing: string, when: string): void {
  const wrong = differences(before, picture(base, { inodes: true, changing }));
  if (wrong.length > 0) throw new Broken(`${when}, something else is there:\n${wrong.join("\n")}`);
}

async function changingIn(base: string, out: string): Promise<string> {
  const place = await placeOf(out).catch(() => undefined);
  return place?.parent.startsWith(`${base}/`) ? place.parent.slice(base.length + 1) : "";
}

/** What a case came to. */
interface Checked {
  readonly made: Outcome;
  readonly cleaned: Outcome;
  /** How many entries there were to be read and made. */
  readonly entries: number;
}

/** Runs one case. */
async function check(base: string, given: Case): Promise<Checked> {
  const changing = await changingIn(base, given.out);
  const before = picture(base, { inodes: true, changing });
  const outside = pictureOutside();
  const made = await attempt(given);
  if (given.trouble.kind === "none") {
    if (made.words.startsWith("0")) checkCopy(given);
    else checkSame(base, before, changing, `after ${made.words}`);
  }
  const after = picture(base, { inodes: true, changing });
  const isRest = differences(before, after).length > 0;
  const cleaned = await command(["cleanup", "--", given.out]);
  if (isRest && !cleaned.words.startsWith("0")) throw new Broken(`after ${made.words}: cleanup: ${cleaned.err}`);
  checkSame(base, before, changing, `after ${made.words} and a cleanup with ${cleaned.words}`);
  const escaped = differences(outside, pictureOutside());
  if (escaped.length > 0) throw new Broken(`after ${made.words}, the machine has changed:\n${escaped.join("\n")}`);
  if (await isMountedBelow(base)) throw new Broken(`after ${made.words} and a cleanup, something is mounted`);
  const again = await command(["cleanup", "--", given.out]);
  if (again.words.startsWith("0")) throw new Broken("a second cleanup finds something");
  return { made, cleaned, entries: after.length };
}

function numberOf(text: string | undefined, fallback: number): number {
  const value = Number(text ?? fallback);
  if (!Number.isSafeInteger(value)) throw new TypeError(`${text} is no integer`);
  return value;
}

async function run(): Promise<number> {
  const type = "string" as const;
  const { values } = parseArgs({
    args: Deno.args,
    options: { seed: { type }, from: { type }, count: { type }, keep: { type: "boolean" } },
  });
  const [seed, from, count] = [numberOf(values.seed, 20230719), numberOf(values.from, 0), numberOf(values.count, 300)];
  const folder = await Deno.makeTempDir({ prefix: "cri-spec-hostile-" });
  await Deno.chmod(folder, 0o711);
  const counts = new Map<string, number>();
  let [failures, slowest, memory] = [0, 0, 0];
  for (let index = from; index < from + count; index++) {
    const base = `${folder}/${index}`;
    await Deno.mkdir(base);
    const given = await makeCase(base, ARCH, new Random(seed, index));
    const told = `replay: deno task hostile-bundles --seed ${seed} --from ${index} --count 1 --keep`;
    try {
      const { made, cleaned, entries } = await check(base, given);
      for (const one of [made, cleaned]) {
        slowest = Math.max(slowest, one.seconds);
        if (one.seconds > MAX_SECONDS + entries * MAX_SECONDS_OF_ENTRY) {
          throw new Broken(`${one.words} took ${one.seconds.toFixed(2)} s`);
        }
      }
      const key = `${given.kind} ${given.trouble.kind}: ${made.words}; cleanup ${cleaned.words}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (values.keep === true) console.log(JSON.stringify({ ...given, made, cleaned }, null, 2));
    } catch (error) {
      failures++;
      console.log(
        `${error instanceof Broken ? error.message : (error as Error).stack}\n${
          JSON.stringify(given).slice(0, 2000)
        }\n${told}\n`,
      );
      if (failures >= 10) break;
      await runCommand("sh", ["-c", `grep -o "$0/[^ ]*" /proc/self/mountinfo | sort -r | xargs -r umount -l`, base])
        .catch(() => {});
    }
    // A program where paths are too long for this process, or are not UTF-8.
    if (values.keep !== true) await Deno.remove(base, { recursive: true }).catch(() => runCommand("rm", ["-rf", base]));
    // The most that there ever was, also within a command.
    memory = Math.max(memory, process.resourceUsage().maxRSS / 2 ** 10);
  }
  if (values.keep === true) console.log(`kept: ${folder}`);
  else await Deno.remove(folder, { recursive: true }).catch(() => {});
  for (const [key, times] of [...counts].sort()) console.log(`${times.toString().padStart(6)}  ${key}`);
  console.log(
    `${count} bundles, seed ${seed}: ${failures} failures; slowest ${slowest.toFixed(2)} s; ${memory.toFixed(0)} MiB`,
  );
  if (memory > MAX_MEBIBYTES) console.log(`more than ${MAX_MEBIBYTES} MiB`);
  return failures > 0 || memory > MAX_MEBIBYTES ? 1 : 0;
}

if (import.meta.main) Deno.exit(await run());
