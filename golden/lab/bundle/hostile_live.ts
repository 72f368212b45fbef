/**
 * The executor against hostile targets, names, journals and trees: what cannot be made is refused before anything is written, what
 * is somebody else's is never touched, and what is deep or large costs no more than it has.
 *
 * @module
 */

import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { differences, picture } from "../../../props/hostile/bundle/picture.ts";
import {
  cleanupBundle,
  folderRootfs,
  imageLayout,
  makeBundle,
  placeOf,
  planBundle,
  type Rootfs,
} from "../../../lib/bundle/mod.ts";
import { JOURNAL, makerLine } from "../../../lib/bundle/journal.ts";
import { temporaryName } from "../../../lib/bundle/temporary.ts";
import { main } from "../../../lib/cli/main.ts";
import type { RequestDocument } from "../../../lib/request/document.ts";
import { runCommand } from "../command.ts";
import { GO_ARCH } from "../pause_image.ts";
import { ground, IMAGE } from "./ground.ts";
import { interruptedSystem } from "./interrupted.ts";
import { file } from "../pack_tar.ts";
import { layer, writeLayout } from "./layout.ts";

const here = await ground();
const ARCH = GO_ARCH[Deno.build.arch];
/** A pod that shares all with the node: nothing is mounted for it. */
const PLAIN: RequestDocument = {
  release: "1.7.24",
  config: {
    metadata: { name: "web" },
    linux: { security_context: { namespace_options: { network: "NODE", ipc: "NODE" } } },
  },
};
const POD: RequestDocument = { release: "1.7.24", config: { metadata: { name: "web" } } };
const SMALL = `${here.folder}/rootfs/small`;

await Deno.mkdir(`${SMALL}/etc`, { recursive: true });
await Deno.writeTextFile(`${SMALL}/etc/passwd`, "root:x:0:0::/:/bin/sh\n");

/** What the command line says, with its exit code. */
async function run(
  args: readonly string[],
  request: RequestDocument = PLAIN,
): Promise<readonly [code: number, err: string]> {
  let err = "";
  const code = await main(args, {
    stdin: ReadableStream.from([new TextEncoder().encode(JSON.stringify(request))]),
    stdout: () => Promise.resolve(),
    stderr: (bytes) => Promise.resolve(void (err += new TextDecoder().decode(bytes))),
    open: () => Promise.reject(new Error("no files")),
  });
  return [code, err];
}

/** Refuses a bundle, and leaves everything as it is. */
async function refuses(
  code: string,
  out: string,
  rootfs: string = SMALL,
  request: RequestDocument = PLAIN,
): Promise<string> {
  const before = picture(here.folder, { inodes: true });
  const [exit, err] = await run(["bundle", "-", "--rootfs", rootfs, `--out=${out}`], request);
  assertEquals([exit, err.includes(`[${code}]`)], [2, true], err);
  assertEquals(differences(before, picture(here.folder, { inodes: true })), [], out);
  return err;
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return await promise.then(() => "done", (error) => error.code ?? error);
}

Deno.test("a bundle inside its root file system is refused, by whatever path", async () => {
  await Deno.symlink(`${SMALL}/etc`, `${here.folder}/rootfs/link`);
  await Deno.mkdir(`${here.folder}/rootfs/bound`);
  await runCommand("mount", ["--bind", `${SMALL}/etc`, `${here.folder}/rootfs/bound`]);
  try {
    const inside = [
      "small/out",
      "small/etc/out",
      "link/out",
      "bound/out",
      "small/../small/./etc//out",
      "small/etc/../out/",
    ];
    for (const path of inside) await refuses("bundle-target", `${here.folder}/rootfs/${path}`);
    await refuses("bundle-target", `${SMALL}/out`, `${here.folder}/rootfs/link/..`);
    await refuses("bundle-target", `${SMALL}/etc/out`, `${here.folder}/rootfs/link`);
    await refuses("bundle-target", SMALL);
  } finally {
    await runCommand("umount", [`${here.folder}/rootfs/bound`]);
  }
  await Deno.remove(`${here.folder}/rootfs/bound`);
  await Deno.remove(`${here.folder}/rootfs/link`);
});

Deno.test("a name that no file can have is refused before anything is written", async () => {
  const out = `${here.folder}/out`;
  for (const netnsPath of ["/a/b\0c", "/a/..", "/a/.", "/a/", `/a/${"n".repeat(256)}`, `/a/${"ü".repeat(128)}`]) {
    const err = await refuses("bundle-target", out, SMALL, { ...POD, netnsPath });
    assertStringIncludes(err, "/netnsPath");
  }
  for (
    const path of [
      "cri-spec.journal",
      "config.json",
      "rootfs",
      "rootfs/x",
      "rootfs.parts",
      "root",
      "netns/../../x",
      "a\0b",
    ]
  ) {
    await refuses("bundle-target", out, SMALL, { ...POD, netnsPath: `${out}/${path}` });
  }
  await refuses("bundle-target", `${here.folder}/${"n".repeat(256)}`);
  await refuses("bundle-target", `${here.folder}/a\0b`);
  await refuses("bundle-target", `${here.folder}/${"d/".repeat(2100)}`);
  await refuses("bundle-target", `${here.folder}/rootfs/${"d".repeat(200)}/..`);
});

Deno.test("a bundle and a namespace may have the longest name that there is, and any characters", async () => {
  for (const name of ["n".repeat(255), "ü".repeat(127), "new\nline", "\u001b[31m", "-rf", " "]) {
    const place = await placeOf(`${here.folder}/${name}`);
    const request = { ...POD, netnsPath: `/a/${name}` };
    await makeBundle(place, await planBundle(request, { place, rootfs: await folderRootfs(SMALL) }));
    assert((await Deno.stat(`${place.out}/netns/${name}`)).isFile);
    assertEquals(await cleanupBundle(place), true);
    assertEquals(await here.leftovers(), []);
  }
});

const IN_THE_WAY: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
  "a file": (path) => Deno.writeTextFile(path, "mine"),
  "a link": (path) => Deno.symlink(SMALL, path),
  "a directory with files": async (path) => {
    await Deno.mkdir(path);
    await Deno.writeTextFile(`${path}/mine`, "mine");
  },
  "a directory with a journal and more": async (path) => {
    await Deno.mkdir(path);
    const inode = `${(await Deno.stat(path)).ino}`;
    await Deno.writeTextFile(`${path}/${JOURNAL}`, makerLine({ inode, pid: 0, start: "" }));
    await Deno.writeTextFile(`${path}/mine`, "mine");
  },
  "another program's journal": async (path) => {
    await Deno.mkdir(path);
    await Deno.writeTextFile(`${path}/${JOURNAL}`, "mine\n");
  },
  "the journal of another directory": async (path) => {
    await Deno.mkdir(path);
    await Deno.writeTextFile(`${path}/${JOURNAL}`, makerLine({ inode: "1", pid: 0, start: "" }));
  },
  "another user's journal": async (path) => {
    await Deno.mkdir(path);
    const inode = `${(await Deno.stat(path)).ino}`;
    await Deno.writeTextFile(`${path}/${JOURNAL}`, makerLine({ inode, pid: 0, start: "" }));
    await Deno.chown(`${path}/${JOURNAL}`, 1000, 1000);
  },
  "a journal that is a directory": (path) => Deno.mkdir(`${path}/${JOURNAL}`, { recursive: true }),
  "a journal that is a link": async (path) => {
    await Deno.mkdir(path);
    await Deno.symlink(`${SMALL}/etc/passwd`, `${path}/${JOURNAL}`);
  },
  "a journal that nobody writes": async (path) => {
    await Deno.mkdir(path);
    await runCommand("mkfifo", [`${path}/${JOURNAL}`]);
  },
  "a journal without end": async (path) => {
    await Deno.mkdir(path);
    await Deno.writeTextFile(`${path}/${JOURNAL}`, "");
    await Deno.truncate(`${path}/${JOURNAL}`, 2 ** 36);
  },
};

for (const [what, make] of Object.entries(IN_THE_WAY)) {
  Deno.test(`${what} in the bundle's way, or in its place, is told and stays`, async () => {
    const out = `${here.folder}/out`;
    for (const path of [`${here.folder}/${temporaryName("out")}`, out]) {
      await make(path);
      const before = picture(here.folder, { inodes: true });
      const [made, cleaned] = [
        await run(["bundle", "-", "--rootfs", SMALL, "--out", out]),
        await run(["cleanup", out]),
      ];
      for (const [code, err] of [made, cleaned]) {
        assertEquals([code, /^error: Cannot .*\[bundle-(target|cleanup)\]/.test(err)], [2, true], err);
      }
      assertEquals(differences(before, picture(here.folder, { inodes: true })), []);
      await Deno.remove(path, { recursive: true });
    }
  });
}

Deno.test("a cleanup of nothing says so, and one of what is no bundle says why", async () => {
  const place = await placeOf(`${here.folder}/out`);
  assertEquals(await cleanupBundle(place), false);
  const words = {
    [place.out]: "it does not exist",
    [SMALL]: "was not made by cri-spec",
    [`${SMALL}/etc/passwd`]: "is not a directory",
    [`${SMALL}/etc/passwd/x`]: "not a directory",
    [`${here.folder}/nowhere/out`]: "must exist",
    "": "No bundle given",
    "/": "does not end with a name",
  };
  for (const [path, word] of Object.entries(words)) {
    const [code, err] = await run(["cleanup", path]);
    assertEquals([code, err.includes(word)], [2, true], err);
  }
});

Deno.test("a copy of a bundle is none; one that was renamed still is", async () => {
  const place = await placeOf(`${here.folder}/out`);
  await makeBundle(place, await planBundle(PLAIN, { place, rootfs: await folderRootfs(SMALL) }));
  await runCommand("cp", ["-a", place.out, `${here.folder}/copy`]);
  assertEquals(await codeOf(cleanupBundle(await placeOf(`${here.folder}/copy`))), "bundle-target");
  await runCommand("rm", ["-r", `${here.folder}/copy`]);
  await Deno.rename(place.out, `${here.folder}/renamed`);
  assertEquals(await cleanupBundle(await placeOf(`${here.folder}/renamed`)), true);
  assertEquals(await here.leftovers(), []);
});

Deno.test("what was added to a rootfs, deeper than any path and under names that are not UTF-8, is cleaned up", async () => {
  const place = await placeOf(`${here.folder}/out`);
  await makeBundle(place, await planBundle(PLAIN, { place, rootfs: await folderRootfs(SMALL) }));
  const script = `cd "$0"; touch "$(printf 'bad\\377')"; mkdir "$(printf 'dir\\377')"; touch "$(printf 'dir\\377')/in"
    i=0; while [ $i -lt 1500 ]; do mkdir dd && cd -P dd; touch f; i=$((i+1)); done`;
  await runCommand("sh", ["-c", script, `${place.out}/rootfs`]);
  assertEquals(await cleanupBundle(place), true);
  assertEquals(await here.leftovers(), []);
});

/** How many calls a bundle and its cleanup cost. */
async function callsOf(rootfs: Rootfs): Promise<number> {
  let calls = 0;
  const system = interruptedSystem((_name, call) => (calls++, call()), "all");
  const place = await placeOf(`${here.folder}/out`);
  await makeBundle(place, await planBundle(PLAIN, { place, rootfs }), system);
  await cleanupBundle(place, system);
  return calls;
}

/** The cost of twice as much is twice the cost. */
async function assertLinear(rootfsOf: (size: number) => Promise<Rootfs>, size: number): Promise<void> {
  const none = await callsOf(await rootfsOf(0));
  const [some, twice] = [await callsOf(await rootfsOf(size)) - none, await callsOf(await rootfsOf(2 * size)) - none];
  assert(twice <= 2.1 * some, `${some} calls, ${twice} for twice as much`);
  assert(some <= 30 * size, `${some} calls for ${size}`);
}

Deno.test("the calls for a deep directory grow with its depth and not with its square", async () => {
  const opened = new Map<number, number>();
  const rootfs = `${here.folder}/rootfs/deep`;
  const source = async (depth: number): Promise<Rootfs> => {
    await runCommand("rm", ["-rf", rootfs]);
    await Deno.mkdir(rootfs);
    const script = `cd "$0"; i=0; while [ $i -lt ${depth} ]; do mkdir d; touch e; ln e z; cd -P d; i=$((i+1)); done`;
    await runCommand("sh", ["-c", script, rootfs]);
    const { open } = interruptedSystem((_name, call) => call());
    opened.set(depth, 0);
    const count = (): unknown => opened.set(depth, opened.get(depth)! + 1);
    return await folderRootfs(rootfs, { open: (...args) => (count(), open(...args)) });
  };
  await assertLinear(source, 150);
  const [some, twice] = [opened.get(150)!, opened.get(300)!];
  assert(some > 150 && twice <= 2.1 * some, `${some} openings, ${twice} for twice as much`);
  await runCommand("rm", ["-rf", rootfs]);
});

Deno.test("the calls for a deep layer grow with its depth, in whatever order it has its files", async () => {
  const folder = `${here.folder}/rootfs/layout`;
  const source = async (depth: number): Promise<Rootfs> => {
    await Deno.remove(folder, { recursive: true }).catch(() => {});
    const files = Array.from({ length: depth }, (_, index) => file(`${"d/".repeat(index)}f`, "x"));
    const shuffled = files.map((_, index) =>
      files[index % 2 === 0 ? index : depth - 1 - (depth % 2) - index + 1] ?? files[index]!
    );
    await writeLayout(folder, ARCH, { config: IMAGE }, [layer([file("etc/group", ""), ...shuffled])]);
    return (await imageLayout(folder, ARCH)).rootfs;
  };
  await assertLinear(source, 150);
  await Deno.remove(folder, { recursive: true });
});

Deno.test("without Deno's permissions bundle and cleanup name what is missing, and ask for nothing", async () => {
  const request = `${here.folder}/rootfs/request.json`;
  await Deno.writeTextFile(request, JSON.stringify(PLAIN));
  const program = new URL("../../../lib/cli/main.ts", import.meta.url).pathname;
  const out = `${here.folder}/out`;
  for (const args of [["bundle", request, "--rootfs", SMALL, "--out", out], ["cleanup", out]]) {
    const { code, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["run", "--quiet", "--allow-read", "--allow-env=TERM", program, ...args],
      stdin: "null",
    }).output();
    const err = new TextDecoder().decode(stderr);
    assertEquals(code, 2, err);
    assertStringIncludes(err, "missing permissions of Deno: --allow-write, --allow-run");
    assertStringIncludes(err, `deno task ${args[0]}`);
  }
  await Deno.remove(request);
  assertEquals(await here.leftovers(), []);
});

Deno.test("nothing is left of all the attacks", async () => {
  assertEquals(await here.leftovers(), []);
  await here.leave();
});
