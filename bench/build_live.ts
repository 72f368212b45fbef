/**
 * The built command line answers as the sources do: a part of `deno task program-test`.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { build } from "./build.ts";

const SOURCES = new URL("../lib/cli/main.ts", import.meta.url).pathname;
const REQUEST = new URL("../lib/cli/examples/request.yaml", import.meta.url).pathname;
const TOML = 'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nenable_unprivileged_icmp = true\n';
const JSON_REQUEST = '{"release":"1.7.24","config":{"metadata":{"name":"web"}}}';

/** What the YAML library asks for where it is not built for a browser. */
const ENVIRONMENT = "--allow-env=LOG_TOKENS,LOG_STREAM";

async function run(...args: readonly string[]): Promise<readonly [code: number, out: string, told: string]> {
  const command = new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--allow-read", ...args],
    env: { NO_COLOR: "1" },
  });
  const { code, stdout, stderr } = await command.output();
  return [code, new TextDecoder().decode(stdout), new TextDecoder().decode(stderr)];
}

Deno.test("the built command line prints what the sources print", async () => {
  const folder = await Deno.makeTempDir({ prefix: "cri-spec-build-" });
  try {
    const main = await build(`${folder}/built`);
    await Deno.writeTextFile(`${folder}/config.toml`, TOML);
    await Deno.writeTextFile(`${folder}/pod.json`, JSON_REQUEST);
    await Deno.writeTextFile(`${folder}/pods.ndjson`, `${JSON_REQUEST}\n${JSON_REQUEST}\nnothing\n`);
    for (
      const [code, ...args] of [
        [0, "spec", REQUEST],
        [0, "spec", `${folder}/pod.json`, "--daemon", `${folder}/config.toml`],
        [2, "spec", `${folder}/pods.ndjson`, "--ndjson"],
        [0, "files", REQUEST],
        [0, "explain", REQUEST],
        [1, "diff", REQUEST, "--from", "1.7.2", "--to", "1.7.3"],
        [1, "lint", REQUEST],
        [0, "releases", "1.7"],
        [0, "bundle", "--help"],
        [0, "cleanup", "--help"],
        [0, "--version"],
        [2, "spec", `${folder}/none.json`],
        [2, "spec", "--nonsense"],
      ] as const
    ) {
      const built = await run(main, ...args);
      assertEquals([args, ...built], [args, ...await run(ENVIRONMENT, SOURCES, ...args)]);
      assertEquals([args, built[0]], [args, code]);
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("the built command line prints the same where Node runs it, and nothing where Node imports it", async () => {
  const folder = await Deno.makeTempDir({ prefix: "cri-spec-build-" });
  try {
    const main = await build(`${folder}/built`);
    await Deno.symlink(main, `${folder}/cri-spec.mjs`);
    const node = async (...args: readonly string[]): Promise<readonly [code: number, out: string, told: string]> => {
      const { code, stdout, stderr } = await new Deno.Command("node", { args: [...args] }).output();
      return [code, new TextDecoder().decode(stdout), new TextDecoder().decode(stderr)];
    };
    for (const program of [main, `${folder}/cri-spec.mjs`]) {
      for (const args of [["spec", REQUEST], ["spec", `${folder}/none.json`]]) {
        assertEquals(await node(program, ...args), await run(ENVIRONMENT, SOURCES, ...args));
      }
    }
    assertEquals(await node("--input-type=module", "-e", `await import(${JSON.stringify(main)})`), [0, "", ""]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
