/**
 * What recorded daemons made of `config.toml` files, compared with the model: every setting of the CRI plugins' sections.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { CriSpecError } from "../lib/error.ts";
import { configFileCases } from "./config_files.ts";
import { CONFIG_CASES } from "./daemon_config_cases.ts";
import { denoIo, type Io } from "../lib/cli/io.ts";
import { type Leaves, modelLeaves } from "./daemon_config_dump.ts";
import { changedIn, type RecordedConfig, type RecordedConfigs, withoutDirectory } from "./daemon_config_record.ts";

const FOLDER = new URL("daemon_config/", import.meta.url);

/** Where the files of a case are: no test writes any. */
const DIRECTORY = "/files";

/** The files of a case in memory. */
function inMemory(files: Readonly<Record<string, string>>): Io {
  const paths = new Map(
    Object.entries(files).map(([name, text]) => [`${DIRECTORY}/${name}`, text.replaceAll("@DIR@", DIRECTORY)]),
  );
  const namesIn = (path: string): readonly string[] => {
    const below = [...paths.keys()].filter((one) => one.startsWith(`${path}/`));
    return [...new Set(below.map((one) => one.slice(path.length + 1).split("/")[0]!))];
  };
  return {
    ...denoIo(),
    open: (path) => {
      const text = paths.get(path);
      if (text === undefined) return Promise.reject(new Error("No such file or directory (os error 2)"));
      return Promise.resolve(ReadableStream.from([new TextEncoder().encode(text)]));
    },
    entries: (path) => {
      const names = namesIn(path);
      return Promise.resolve(names.length === 0 ? undefined : names);
    },
    fileInfo: (path) => {
      const isThere = paths.has(path) || namesIn(path).length > 0;
      return Promise.resolve(isThere ? { isFile: paths.has(path), realPath: path } : undefined);
    },
    resolve: (path) => path,
  };
}

type Made = { readonly refused: CriSpecError } | { readonly changed: Leaves };

async function model(
  release: string,
  files: Readonly<Record<string, string>>,
  defaults: RecordedConfigs["defaults"],
): Promise<Made> {
  const made = await modelLeaves(release, `${DIRECTORY}/config.toml`, inMemory(files));
  return made instanceof CriSpecError
    ? { refused: made }
    : withoutDirectory({ changed: changedIn(defaults, made) }, DIRECTORY);
}

/** Texts of the model's own, for the daemon's are those of its libraries. */
const OWN_CODES: readonly string[] = ["wrong-type", "out-of-range", "not-modelled", "unreadable-file", "invalid-toml"];

function check(recorded: RecordedConfig | undefined, made: Made): void {
  assert(recorded !== undefined, "the case is not recorded");
  if ("refused" in made) {
    const { code, message } = made.refused;
    if (code === "not-modelled") return;
    assert(recorded.refused !== undefined, `the model refuses it: ${message}`);
    if (!OWN_CODES.includes(code)) assert(recorded.refused.includes(message), `${recorded.refused}\n${message}`);
  } else assertEquals(made.changed, recorded.changed);
}

const recordings = [...Deno.readDirSync(FOLDER)].map(({ name }) => name).sort();

Deno.test("daemons of every branch are recorded that Debian does not have", () => {
  assertEquals(recordings, ["1.6.39", "1.7.34", "2.0.11", "2.1.0", "2.2.7", "2.3.4"].map((one) => `${one}.json`));
});

for (const name of recordings) {
  const { release, defaults, cases } = JSON.parse(Deno.readTextFileSync(new URL(name, FOLDER))) as RecordedConfigs;
  Deno.test(`without a file containerd ${release} has the defaults that it was recorded with`, async () => {
    assertEquals(await modelLeaves(release, `${DIRECTORY}/config.toml`, inMemory({ "config.toml": "" })), defaults);
  });

  Deno.test(`containerd ${release} reads config.toml as it was recorded`, async (t) => {
    for (const one of [...CONFIG_CASES, ...configFileCases()]) {
      await t.step(one.name, async () => check(cases[one.name], await model(release, one.files, defaults)));
    }
  });
}
