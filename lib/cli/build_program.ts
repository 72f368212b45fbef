/**
 * Builds the command line as one file for Node and Deno, and as one executable that needs neither: `deno task program DIR`.
 *
 * @module
 */

import { Buffer } from "node:buffer";

// The package's own types need a lib of Node's that is not there.
// deno-lint-ignore no-explicit-any
const { inject } = (await import("npm:postject@1.0.0-alpha.6") as any).default as {
  inject(file: string, resource: string, content: Buffer, options: { sentinelFuse: string }): Promise<void>;
};

const HERE = new URL(".", import.meta.url);

/** What Node looks for in itself to know that it carries a program. */
const FUSE = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";

async function run(command: string, args: readonly string[]): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(command, {
    args: [...args],
    stdout: "piped",
    stderr: "piped",
  })
    .output();
  if (!success) throw new Error(`${command} ${args.join(" ")}: ${new TextDecoder().decode(stderr)}`);
  return new TextDecoder().decode(stdout).trim();
}

async function bundle(format: "esm" | "cjs", file: string): Promise<void> {
  await run(Deno.execPath(), [
    "bundle",
    "--quiet",
    `--lock=${new URL("deno.lock", HERE).pathname}`,
    "--frozen",
    "--platform=deno",
    "--external=node:*",
    `--format=${format}`,
    "--minify",
    `--output=${file}`,
    new URL("program.ts", HERE).pathname,
  ]);
}

/**
 * Builds the program as one file that Node from 20 on and Deno run.
 *
 * @param file Where it is written.
 */
export async function buildScript(file: string): Promise<void> {
  await bundle("esm", file);
  await Deno.writeTextFile(file, `#!/usr/bin/env node\n${await Deno.readTextFile(file)}`);
  await Deno.chmod(file, 0o755);
}

/**
 * Builds the program as an executable: this machine's Node with the program in it.
 *
 * @param file Where it is written.
 */
export async function buildExecutable(file: string): Promise<void> {
  const directory = await Deno.makeTempDir();
  try {
    await bundle("cjs", `${directory}/program.cjs`);
    const config = {
      main: `${directory}/program.cjs`,
      output: `${directory}/program.blob`,
      disableExperimentalSEAWarning: true,
    };
    await Deno.writeTextFile(`${directory}/sea.json`, JSON.stringify(config));
    await run("node", ["--experimental-sea-config", `${directory}/sea.json`]);
    await Deno.copyFile(await run("node", ["-p", "process.execPath"]), file);
    await Deno.chmod(file, 0o755);
    await inject(file, "NODE_SEA_BLOB", Buffer.from(await Deno.readFile(config.output)), { sentinelFuse: FUSE });
  } finally {
    await Deno.remove(directory, { recursive: true });
  }
}

if (import.meta.main) {
  const [directory = "program"] = Deno.args;
  await Deno.mkdir(directory, { recursive: true });
  await buildScript(`${directory}/cri-spec.mjs`);
  await buildExecutable(`${directory}/cri-spec`);
  console.log(`${directory}/cri-spec.mjs runs in Node from 20 on and in Deno; ${directory}/cri-spec needs neither`);
}
