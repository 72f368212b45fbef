/**
 * Measures everything and writes the report: `bench/report.json` for machines, `bench/REPORT.md` and `bench/cost.svg` for
 * people. Ratios are within one run; times are only of this machine.
 *
 * @module
 */

import { coreSize, preparedSize } from "./bundle.ts";
import { type Growth, growth, SIZES } from "./growth.ts";
import { measure } from "./measure.ts";
import { runNdjson } from "./ndjson.ts";
import { picture } from "./picture.ts";
import { type StartUp, startUp } from "./start_up.ts";
import { CONTAINER_FLEET, ENGINE, FLEET, type Subject, subjects, VARIED_FLEET } from "./subjects.ts";

/** One subject's cost. */
export interface Row {
  readonly group: string;
  readonly name: string;
  /** For one request, in µs. */
  readonly micros: number;
  /** Against the group's baseline. */
  readonly ratio: number;
}

/** What one run measured. */
export interface Report {
  readonly machine: string;
  readonly runtime: string;
  readonly rows: readonly Row[];
  readonly growth: readonly Growth[];
  readonly startUp: StartUp;
  /** The pure core, minified and gzipped, in bytes. */
  readonly coreBytes: number;
  /** The same with `prepare`. */
  readonly preparedBytes: number;
  /** Lines of NDJSON in a second, and the heap after a tenth and after all of 100,000 lines, in MiB. */
  readonly ndjson: { readonly linesPerSecond: number; readonly heapMiB: readonly [early: number, late: number] };
}

const ROUNDS = 30;
const LINES = 100_000;

function rowsOf(group: readonly Subject[]): readonly Row[] {
  const micros = measure(group, ROUNDS);
  const base = micros[group.findIndex(({ baseline }) => baseline === true)]!;
  return group.map(({ group, name }, index) => ({ group, name, micros: micros[index]!, ratio: micros[index]! / base }));
}

async function ndjson(): Promise<Report["ndjson"]> {
  const heap = (): number => {
    const { heapUsed, external } = Deno.memoryUsage();
    return (heapUsed + external) / (1 << 20);
  };
  let [early, late] = [0, 0];
  const start = performance.now();
  await runNdjson(LINES, (line) => {
    // The most of a tenth of the lines, for the collector comes when it likes.
    if (line >= LINES / 10 && line < LINES / 5) early = Math.max(early, heap());
    if (line >= LINES * 0.9) late = Math.max(late, heap());
  });
  return { linesPerSecond: LINES / (performance.now() - start) * 1000, heapMiB: [early, late] };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, index) => (index === 0 ? "---" : "---:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** How containerd 1.7.3's own Go code did beside `JSON.stringify` of the same spec in Deno, side by side on one machine. */
const GO_RATIO = 58.6 / 11.6;

function format({ machine, runtime, rows, growth, startUp, coreBytes, preparedBytes, ndjson }: Report): string {
  const groups = [...new Set(rows.map(({ group }) => group))].map((group) =>
    `## ${group}\n\n` + table(
      ["", "ratio", "µs"],
      rows.filter((row) => row.group === group).map((
        { name, ratio, micros },
      ) => [name, ratio.toFixed(2), micros.toFixed(1)]),
    )
  );
  const ratioOf = (group: string, name: string): number => {
    return rows.find((row) => row.group === group && row.name === name)!.ratio;
  };
  const known = ratioOf(FLEET, "request to bytes, prepared");
  const plain = ratioOf(FLEET, "request to bytes");
  const varied = ratioOf(VARIED_FLEET, "request to bytes, prepared");
  const thousands = SIZES.map((size) => size.toLocaleString("en"));
  return [
    "# What the model costs\n\nMade by `deno task bench:report`; the least processor time of many interleaved runs. Only ratios within one run",
    `mean something on another machine.\n\n- machine: ${machine}\n- runtime: ${runtime}\n`,
    `Pods as real kubelets send them, with their image, take ${
      plain.toFixed(2)
    } × \`JSON.stringify\` of the finished spec,`,
    `with the node prepared ${varied.toFixed(2)} × where no two have one shape and ${
      known.toFixed(2)
    } × where their shapes`,
    `are known. Containerd 1.7.3's own Go code took ${GO_RATIO.toFixed(2)} × that, measured side by side beforehand.`,
    `Containers as real kubelets ask for them take ${
      ratioOf(CONTAINER_FLEET, "request to bytes").toFixed(2)
    } ×, with the`,
    `node prepared and their shapes known ${ratioOf(CONTAINER_FLEET, "request to bytes, prepared").toFixed(2)} ×.`,
    `The engine alone, which writes request and spec as JSON, takes ${
      ratioOf(FLEET, ENGINE).toFixed(2)
    } × for such pods`,
    `and ${ratioOf(CONTAINER_FLEET, ENGINE).toFixed(2)} × for such containers.\n`,
    groups.join("\n\n"),
    "\n## Cost by size\n\n![cost against size](cost.svg)\n",
    table(
      ["request to bytes, µs", ...thousands, "last decade"],
      growth.map((
        { kind, micros, factor },
      ) => [kind, ...micros.map((cost) => cost.toFixed(0)), `× ${factor.toFixed(1)}`]),
    ),
    "\n## Whole processes and sizes\n",
    table(["", "ms", "ratio"], [
      ["an empty script", startUp.empty.toFixed(0), "1.00"],
      ["`cri-spec spec`, built", startUp.built.toFixed(0), (startUp.built / startUp.empty).toFixed(2)],
      ["`cri-spec spec`, from sources", startUp.sources.toFixed(0), (startUp.sources / startUp.empty).toFixed(2)],
    ]),
    `\n- The pure core (\`sandboxSpec\`, \`encodeSpec\`), minified and gzipped: ${coreBytes} bytes, with \`prepare\` ${preparedBytes}.`,
    `- NDJSON: ${ndjson.linesPerSecond.toFixed(0)} lines in a second; heap ${
      ndjson.heapMiB[0].toFixed(0)
    } MiB around line`,
    `  15,000 and ${ndjson.heapMiB[1].toFixed(0)} MiB at the end of 100,000.\n`,
  ].join("\n");
}

async function cpu(): Promise<string> {
  const text = await Deno.readTextFile("/proc/cpuinfo").catch(() => "");
  return /^model name\s*:\s*(.*)$/m.exec(text)?.[1] ?? Deno.build.arch;
}

if (import.meta.main) {
  const all = subjects();
  const groups = [...new Set(all.map(({ group }) => group))];
  const report: Report = {
    machine: `${await cpu()}, ${navigator.hardwareConcurrency} cores, load ${Deno.loadavg()[0]!.toFixed(1)}`,
    runtime: `Deno ${Deno.version.deno}, V8 ${Deno.version.v8}`,
    rows: groups.flatMap((group) => rowsOf(all.filter((subject) => subject.group === group))),
    growth: growth(10),
    startUp: await startUp(15),
    coreBytes: await coreSize(),
    preparedBytes: await preparedSize(),
    ndjson: await ndjson(),
  };
  const here = (name: string): URL => new URL(name, import.meta.url);
  await Deno.writeTextFile(here("report.json"), `${JSON.stringify(report, null, 2)}\n`);
  await Deno.writeTextFile(here("REPORT.md"), format(report));
  await Deno.writeTextFile(here("cost.svg"), picture(report.growth));
}
