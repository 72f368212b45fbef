/**
 * What a user downloads: the packages that the command line imports, and no tool of this project's developers.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";

const ROOT = new URL("../", import.meta.url);

/** The packages that the command line may need: YAML requests, config.toml and places in it. */
const NEEDED: readonly string[] = [
  "npm:smol-toml@1.9.1",
  "npm:toml-eslint-parser@1.0.3",
  "npm:yaml@2.9.1",
];

/** The packages that only asking a daemon needs, which the commands about a node load. */
const OF_NODE: readonly string[] = ["npm:@grpc/grpc-js@1.14.7", "npm:@grpc/proto-loader@0.8.1"];

/** What these packages need themselves. */
const BELOW: readonly string[] = ["npm:eslint-visitor-keys@5.0.1"];

interface Config {
  readonly imports: Readonly<Record<string, string>>;
  readonly lock: boolean;
  readonly tasks: Readonly<Record<string, string>>;
}

interface Lock {
  readonly specifiers: Readonly<Record<string, string>>;
  readonly npm: Readonly<Record<string, { readonly integrity: string }>>;
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await Deno.readTextFile(new URL(path, ROOT))) as T;
}

const CONFIG = await readJson<Config>("deno.json");

/** Every module that a file imports, statically or not, and everything that is no file. */
async function graphOf(entry: string): Promise<{ readonly files: number; readonly packages: ReadonlySet<string> }> {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = async (url: URL): Promise<void> => {
    if (seen.has(url.href)) return;
    seen.add(url.href);
    const code = (await Deno.readTextFile(url)).replace(/\/\*[\s\S]*?\*\//g, "");
    const names = [
      ...code.matchAll(/^(?:import|export)\b[^;"]*?\bfrom\s+"([^"]+)"/gm),
      ...code.matchAll(/\bimport\("([^"]+)"\)/g),
    ].map(([, name]) => name!);
    for (const name of names) {
      const target = CONFIG.imports[name] ?? name;
      if (name.startsWith(".")) await visit(new URL(target, url));
      else if (target.startsWith(".")) await visit(new URL(target, ROOT));
      else packages.add(target);
    }
  };
  await visit(new URL(entry, ROOT));
  return { files: seen.size, packages };
}

for (const entry of ["lib/cli/main.ts", "lib/cli/demo.ts"]) {
  Deno.test(`${entry} imports the packages that it needs and no other`, async () => {
    const { files, packages } = await graphOf(entry);
    assert(files > 100, `${files} modules`);
    assertEquals([...packages].filter((name) => !name.startsWith("node:")).toSorted(), NEEDED);
  });
}

Deno.test("the import map names no other package: `deno task` downloads what stands there", () => {
  const packages = Object.values(CONFIG.imports).filter((target) => !target.startsWith("."));
  assertEquals(packages.toSorted(), ["jsr:@std/assert@^1", ...NEEDED]);
  // A lock of deno.json is downloaded whole by every task, the developers' tools with it.
  assertEquals(CONFIG.lock, false);
});

Deno.test("the command line's lock has these packages, as the developers' lock has them", async () => {
  const [own, all] = [await readJson<Lock>("lib/cli/deno.lock"), await readJson<Lock>("deno.lock")];
  assertEquals(Object.keys(own.specifiers).toSorted(), NEEDED);
  assertEquals(Object.keys(own.npm).map((name) => `npm:${name}`).toSorted(), [...NEEDED, ...BELOW].toSorted());
  for (const [name, { integrity }] of Object.entries(own.npm)) assertEquals(all.npm[name]?.integrity, integrity);
});

Deno.test("only asking a daemon needs gRPC, which has a lock of its own, as the developers' lock has it", async () => {
  const { packages } = await graphOf("lib/node/socket.ts");
  assertEquals([...packages].filter((name) => !name.startsWith("node:")).toSorted(), OF_NODE);
  const [own, all] = [await readJson<Lock>("lib/node/deno.lock"), await readJson<Lock>("deno.lock")];
  assertEquals(Object.keys(own.specifiers).toSorted(), [...OF_NODE, ...NEEDED].toSorted());
  for (const [name, { integrity }] of Object.entries(own.npm)) assertEquals(all.npm[name]?.integrity, integrity);
});

Deno.test("every task that runs this project's code names a lock, the command line's tasks their own", () => {
  const own = ["cri-spec", "lint-host", "bundle", "cleanup", "build", "demo"];
  const ofNode = ["capture", "verify", "upgrade-report"];
  for (const [name, task] of Object.entries(CONFIG.tasks)) {
    const runs = task.split(" && ").filter((command) => /^deno (?:run|test|bench|bundle|check)\b/.test(command));
    for (const command of runs) {
      const lock = /--lock=(\S+)/.exec(command)?.[1];
      const isCheckOfCore = command.includes("--no-lock");
      // The runner gives the lock to the tests that it runs.
      if (name === "test" || isCheckOfCore) assertEquals(lock, undefined);
      else {assertEquals([name, lock], [
          name,
          own.includes(name) ? "lib/cli/deno.lock" : ofNode.includes(name) ? "lib/node/deno.lock" : "deno.lock",
        ]);}
    }
  }
});
