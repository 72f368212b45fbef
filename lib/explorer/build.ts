/**
 * Builds the page into a directory of static files, and serves it.
 *
 * @module
 */

const HERE = new URL(".", import.meta.url);

/** The files that are copied as they are. */
const FILES: readonly string[] = ["index.html", "style.css", "icon.svg"];

/** The scripts: the page, and the worker with the model. */
const ENTRIES: Readonly<Record<string, string>> = { "start.js": "page/start.ts", "worker.js": "worker.ts" };

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

/** One script and the parts that it loads when they are needed. */
async function bundle(entry: string, directory: string): Promise<void> {
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "bundle",
      "--quiet",
      `--lock=${new URL("../../deno.lock", HERE).pathname}`,
      "--platform=browser",
      "--minify",
      "--code-splitting",
      `--outdir=${directory}`,
      new URL(entry, HERE).pathname,
    ],
    stderr: "piped",
  }).output();
  if (!success) throw new Error(`deno bundle ${entry}: ${new TextDecoder().decode(stderr)}`);
}

/**
 * Builds the page.
 *
 * @param directory The directory; it is made, and files of the same names in it are replaced.
 * @returns The names of the files.
 */
export async function build(directory: string): Promise<readonly string[]> {
  await Deno.mkdir(directory, { recursive: true });
  for (const [name, entry] of Object.entries(ENTRIES)) {
    const own = await Deno.makeTempDir();
    try {
      await bundle(entry, own);
      for await (const { name: made } of Deno.readDir(own)) {
        const made_ = made === entry.split("/").at(-1)!.replace(".ts", ".js") ? name : made;
        await Deno.copyFile(`${own}/${made}`, `${directory}/${made_}`);
      }
    } finally {
      await Deno.remove(own, { recursive: true });
    }
  }
  for (const file of FILES) await Deno.copyFile(new URL(file, HERE), `${directory}/${file}`);
  const names: string[] = [];
  for await (const { name } of Deno.readDir(directory)) names.push(name);
  return names.sort();
}

/**
 * Serves a directory on this machine alone.
 *
 * @param directory The directory.
 * @param port The port; 0 for any that is free.
 * @returns The server.
 */
export function serve(directory: string, port: number): Deno.HttpServer<Deno.NetAddr> {
  return Deno.serve({ hostname: "127.0.0.1", port, onListen: () => {} }, async (request) => {
    const path = new URL(request.url).pathname;
    const name = path === "/" ? "index.html" : path.slice(1);
    // Names of files, never paths.
    if (!/^[\w-]+\.\w+$/.test(name)) return new Response("Not found", { status: 404 });
    try {
      const bytes = await Deno.readFile(`${directory}/${name}`);
      const type = TYPES[name.split(".").at(-1)!] ?? "application/octet-stream";
      return new Response(bytes, { headers: { "content-type": type, "x-content-type-options": "nosniff" } });
    } catch {
      return new Response("Not found", { status: 404 });
    }
  });
}

if (import.meta.main) {
  const isServed = Deno.args.includes("--serve");
  const directory = Deno.args.find((argument) => !argument.startsWith("--")) ?? "explorer";
  const names = await build(directory);
  console.log(`${names.length} files in ${directory}`);
  if (isServed) {
    const server = serve(directory, 8000);
    console.log(`http://127.0.0.1:${server.addr.port}`);
    await server.finished;
  }
}
