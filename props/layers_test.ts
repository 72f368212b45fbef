/**
 * The arrows between folders, and what the core may not touch.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { sourcesBelow } from "./sources.ts";
import config from "../deno.json" with { type: "json" };

/** The folders of the core, lowest first: each may import from those before it. Folders of one rank do not know each other. */
const RANKS: readonly (readonly string[])[] = [
  ["go"],
  ["oci"],
  ["cri", "containerd"],
  ["request", "kubernetes", "presets"],
  ["options"],
  ["plan"],
  ["decisions"],
  ["sandbox", "container", "explain", "lint", "prepared"],
  ["api"],
];

/** Folders inside of others, which may import from their parent and from what it may import from. */
const INNER: readonly string[] = ["sandbox/plan", "container/plan", "lint/paste", "lint/rules"];

/** What each folder of the core may import from, beside itself and the files at the top of `lib/`. */
const ARROWS: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...RANKS.flatMap((rank, index) => rank.map((folder) => [folder, RANKS.slice(0, index).flat()] as const)),
  ...INNER.map((inner) => {
    const parent = inner.split("/")[0]!;
    const rank = RANKS.findIndex((folders) => folders.includes(parent));
    return [inner, [...RANKS.slice(0, rank).flat(), parent]] as const;
  }),
  // A kubelet's requests do not depend on the runtime's release.
  ["kubernetes", ["go", "oci", "cri"]],
  // Data, with what containerd itself makes of a release.
  ["presets", ["oci", "containerd"]],
  // An entry and nothing else.
  ["config", []],
  ["files", []],
]);

/** What folders of the rim may import from, where the command line is not all that imports them. */
const RIM_ARROWS: Readonly<Record<string, readonly string[]>> = {
  bundle: [...RANKS.slice(0, RANKS.findIndex((rank) => rank.includes("sandbox"))).flat(), "sandbox", "container"],
};

/** The only files that may import a package, and which. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  "containerd/toml.ts": ["smol-toml"],
};

const LIB = new URL("../lib/", import.meta.url);

/** The folders of the core. */
const CORE: readonly string[] = Object.keys(ARROWS);

/** The entries of the package in the core, by the folder whose names they make public; `mod.ts` at the top is another. */
const ENTRIES: readonly string[] = CORE.map((folder) => `${folder}/mod.ts`)
  .filter((path) => Object.values(config.exports).includes(`./lib/${path}`));

async function sources(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const entry of Deno.readDir(new URL(folder === "" ? "." : `${folder}/`, LIB))) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile && path.endsWith(".ts") && !path.endsWith("_test.ts")) found.push(path);
  }
  return found;
}

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)";/gms)].map((match) => match[1]!);
}

for (const [folder, allowed] of [["", []], ...Object.entries(ARROWS), ...Object.entries(RIM_ARROWS)] as const) {
  Deno.test(`lib/${folder} imports only what its arrows allow`, async () => {
    const wrong: string[] = [];
    for (const path of await sources(folder)) {
      if (ENTRIES.includes(path)) continue;
      for (const specifier of importsOf(await Deno.readTextFile(new URL(path, LIB)))) {
        if (!specifier.startsWith(".")) {
          if (specifier.startsWith("node:") && Object.hasOwn(RIM_ARROWS, folder)) continue;
          if (!(PACKAGES[path] ?? []).includes(specifier)) wrong.push(`${path} imports ${specifier}`);
          continue;
        }
        const target = new URL(specifier, new URL(path, LIB)).pathname.slice(LIB.pathname.length);
        const where = target.includes("/") ? target.split("/")[0]! : "";
        if (INNER.some((inner) => target.startsWith(`${inner}/`) && inner.startsWith(`${folder}/`))) continue;
        // The files at the top know what a lone surrogate is, and which parts are shared.
        const ofTop = folder === "" && (target === "go/utf8.ts" || target === "oci/shared.ts");
        if (where !== "" && where !== folder && !allowed.includes(where as never) && !ofTop) {
          wrong.push(`${path} imports ${specifier}`);
        }
      }
    }
    assertEquals(wrong, []);
  });
}

Deno.test("an entry stands above all folders: it only exports, and nobody in the core imports it", async () => {
  assert(ENTRIES.length > 8);
  const wrong: string[] = [];
  for (const path of ENTRIES) {
    const code = (await Deno.readTextFile(new URL(path, LIB))).replace(/\/\*[\s\S]*?\*\//g, "");
    const others = code.replace(/^export (?:type )?\{[^}]*\} from "\.[^"]*";$/gm, "").trim();
    if (others !== "") wrong.push(`${path}: ${others}`);
    for (const specifier of importsOf(code)) {
      const target = new URL(specifier, new URL(path, LIB)).pathname.slice(LIB.pathname.length);
      if (![...CORE, ...INNER].includes(target.replace(/\/[^/]*$/, "")) && target.includes("/")) {
        wrong.push(`${path} imports ${specifier}`);
      }
    }
  }
  for (const folder of ["", ...CORE]) {
    for (const path of await sources(folder)) {
      for (const specifier of importsOf(await Deno.readTextFile(new URL(path, LIB)))) {
        if (specifier.endsWith("/mod.ts")) wrong.push(`${path} imports ${specifier}`);
      }
    }
  }
  assertEquals(wrong, []);
});

for (const folder of ["", ...CORE]) {
  Deno.test(`lib/${folder} touches no global of Deno or Node`, async () => {
    const wrong: string[] = [];
    for (const path of await sources(folder)) {
      const code = (await Deno.readTextFile(new URL(path, LIB))).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      if (/\bDeno\.|["'`]node:|\bBuffer\.|\bglobalThis\b/.test(code)) wrong.push(path);
    }
    assertEquals(wrong, []);
  });
}

Deno.test("the entries of the core are checked against a browser's library alone", () => {
  const [, ofBrowser = ""] = config.tasks.check.split("--config props/browser.json ");
  assertEquals(ofBrowser.split(" "), ["mod.ts", ...ENTRIES.map((path) => `lib/${path}`).toSorted()]);
});

/** The files with tables of releases: containerd's, its config.toml's, Kubernetes', and the OCI runtimes'. */
const VERSIONED: readonly string[] = [
  "containerd/release.ts",
  "containerd/behaviors.ts",
  "containerd/config_keys.ts",
  "containerd/config_defaults.ts",
  "containerd/config_deprecations.ts",
  // Of CDI's spec files, not of containerd.
  "container/cdi_spec.ts",
  "presets/clouds.ts",
  "presets/distributions.ts",
  "presets/installers.ts",
  "kubernetes/release.ts",
  "kubernetes/behaviors.ts",
  "lint/runtime.ts",
];

Deno.test("no file but the tables of releases knows a version number", async () => {
  const wrong: string[] = [];
  for (const folder of ["", ...CORE]) {
    for (const path of await sources(folder)) {
      if (VERSIONED.includes(path)) continue;
      const code = (await Deno.readTextFile(new URL(path, LIB))).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      if (/["'`]v?[12]\.\d+\.\d+/.test(code) || /isSince\(/.test(code)) wrong.push(path);
    }
  }
  assertEquals(wrong, []);
});

Deno.test("lib/bundle runs under Node as well: it touches no global of Deno", async () => {
  const wrong: string[] = [];
  for (const path of await sources("bundle")) {
    if (/\bDeno\./.test((await Deno.readTextFile(new URL(path, LIB))).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""))) {
      wrong.push(path);
    }
  }
  assertEquals(wrong, []);
});

/** The files that a file needs when it runs: not those of which it knows only types. */
async function neededBy(path: string): Promise<readonly string[]> {
  const text = await Deno.readTextFile(new URL(path, LIB));
  return [...text.matchAll(/^(?:import|export)\b(?! type)[^;]*?\bfrom\s+"(\.[^"]+)";/gms)]
    .map((match) => new URL(match[1]!, new URL(path, LIB)).pathname.slice(LIB.pathname.length));
}

Deno.test("no import leads back to where it started", async () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = async (path: string, above: readonly string[]): Promise<void> => {
    if (above.includes(path)) return void circles.push([...above.slice(above.indexOf(path)), path].join(" -> "));
    if (done.has(path)) return;
    for (const next of await neededBy(path)) await visit(next, [...above, path]);
    done.add(path);
  };
  for (const folder of ["", ...CORE]) for (const path of await sources(folder)) await visit(path, []);
  assertEquals(circles, []);
});

/** What Node 20 does not have, and what has to be transformed for it. */
const NEWER =
  /\b(?:Map|Object)\.groupBy\(|\bPromise\.(?:try|withResolvers)\(|\bArray\.fromAsync\(|\bawait using\b|^\s*using \w+ = |\bRegExp\.escape\(|\bIterator\.from\(/m;

Deno.test("nothing that Node runs needs more than Node 20", async () => {
  const wrong: string[] = [];
  for await (const { pathname: path } of sourcesBelow(new URL("../lib/", import.meta.url))) {
    // What only Deno runs may use what Deno has.
    if (/_test\.ts$|\/explorer\/|cli\/io\.ts$/.test(path)) continue;
    if (NEWER.test((await Deno.readTextFile(path)).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""))) wrong.push(path);
  }
  assertEquals(wrong, []);
});
