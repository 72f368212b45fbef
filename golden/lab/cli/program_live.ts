/**
 * The built programs: one file in Node and in Deno, and the executable, as a shell runs them; a part of `deno task program-test`.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { COMMAND_TABLE } from "../../../lib/cli/command_table.ts";
import { buildExecutable, buildScript } from "../../../lib/cli/build_program.ts";

const ROOT = new URL("../../../", import.meta.url).pathname;

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function shell(script: string, env: Readonly<Record<string, string>>): Promise<Result> {
  const command = new Deno.Command("bash", {
    args: ["-c", script],
    cwd: ROOT,
    env: { NO_COLOR: "1", ...env },
    stdin: "null",
  });
  const { code, stdout, stderr } = await command.output();
  return { code, out: new TextDecoder().decode(stdout), err: new TextDecoder().decode(stderr) };
}

const directory = await Deno.makeTempDir();
await buildScript(`${directory}/cri-spec.mjs`);
await buildExecutable(`${directory}/cri-spec`);
addEventListener("unload", () => Deno.removeSync(directory, { recursive: true }));

/** How each program is called; the executable without any other on its PATH. */
const PROGRAMS: readonly (readonly [name: string, call: string])[] = [
  ["the file in Node", `node ${directory}/cri-spec.mjs`],
  ["the file in Deno", `"${Deno.execPath()}" run --quiet --allow-all ${directory}/cri-spec.mjs`],
  ["the executable", `env PATH=/nowhere ${directory}/cri-spec`],
];

const EXAMPLES = "lib/cli/examples";

/** What is asked of each; `cri-spec` stands for the program. */
const SCRIPTS: readonly string[] = [
  `cri-spec spec ${EXAMPLES}/request.yaml`,
  `cri-spec spec - < ${EXAMPLES}/container.yaml`,
  `cri-spec spec ${EXAMPLES}/request.yaml --daemon ${EXAMPLES}/config.toml --pretty`,
  `cri-spec spec --ndjson ${EXAMPLES}/requests.ndjson`,
  `cri-spec explain ${EXAMPLES}/request.yaml --at linux/sysctl`,
  `cri-spec diff ${EXAMPLES}/requests --from 1.7.24 --to latest --json`,
  `cri-spec lint ${EXAMPLES}/request.yaml --host ${EXAMPLES}/host.yaml`,
  'cri-spec lint --error "write /proc/sys/net/ipv4/ping_group_range: invalid argument"',
  `cri-spec files ${EXAMPLES}/request.yaml`,
  "cri-spec releases 1.7",
  "cri-spec spec nothing.yaml",
  `cri-spec spec ${EXAMPLES}`,
  "cri-spec sepc",
  `cri-spec spec ${EXAMPLES}/request.yaml > /dev/full`,
];

/** What each answers in its own way, but not with a bug: a program has no files beside it. */
const OWN: readonly string[] = [
  `cri-spec diff --ndjson ${EXAMPLES}/requests.ndjson --from 1.7.24 --to 1.7 --jobs 2`,
  `cri-spec lint --spec ${EXAMPLES}/before/config.json --host auto`,
  "cri-spec capture --socket /nowhere",
  "cri-spec verify --socket /nowhere",
  "cri-spec upgrade-report --to 2.1 --socket /nowhere",
  "cri-spec cleanup /nowhere",
  `cri-spec bundle ${EXAMPLES}/requests/plain.yaml --rootfs /nowhere --out /nowhere/out`,
  ...COMMAND_TABLE.flatMap(({ examples }) => examples.slice(0, 1).map((line) => `cri-spec ${line}`))
    .filter((line) => !/^cri-spec (?:bundle|cleanup|capture)/.test(line)),
];

const SOURCES = `"${Deno.execPath()}" run --quiet --allow-read --allow-env=LOG_TOKENS,LOG_STREAM lib/cli/main.ts`;

/** What the sources print. */
const wanted = new Map<string, Result>();
for (const script of SCRIPTS) wanted.set(script, await shell(script.replace("cri-spec", SOURCES), {}));

for (const [name, call] of PROGRAMS) {
  Deno.test(`${name} prints what the command line's sources print`, async () => {
    for (const [script, result] of wanted) {
      assertEquals(await shell(script.replace("cri-spec", call), {}), result, script);
    }
  });

  Deno.test(`no command of ${name} ends with a bug`, async () => {
    for (const script of OWN) {
      const { code, err } = await shell(script.replace("cri-spec", call), {});
      assert([0, 1, 2].includes(code) && !err.includes("has a bug"), `${script}: ${code}\n${err}`);
    }
  });

  Deno.test(`${name} stops in silence where its reader is gone, and calls itself cri-spec in its help`, async () => {
    const closed = await shell(`{ ${call} lint --rules; echo $? >&3; } 3>&2 | head -n 1 >/dev/null`, {});
    assert(["0\n", "74\n"].includes(closed.err), closed.err);
    const { out } = await shell(`${call} help spec`, {});
    assert(out.includes("\n  cri-spec spec request.yaml\n") && !out.includes("deno task"), out);
  });
}

Deno.test("bash completes commands, flags and releases", async () => {
  const complete = async (words: string): Promise<readonly string[]> => {
    const script = `source <(${PROGRAMS[0]![1]} completion bash)
      COMP_WORDS=(${words} "") COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _cri_spec 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return (await shell(script, {})).out.trim().split("\n");
  };
  assert((await complete("cri-spec")).includes("explain"));
  assert((await complete("cri-spec spec --release")).includes("1.7.24"));
});
