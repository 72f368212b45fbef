/**
 * The executor against links, strangers and forged journals, from image layouts, under Node, and from the command line.
 *
 * @module
 */

import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { cleanupBundle, folderRootfs, imageLayout, makeBundle, placeOf, planBundle } from "../../../lib/bundle/mod.ts";
import { DONE_LINE, JOURNAL, madeLine, makerLine } from "../../../lib/bundle/journal.ts";
import { main } from "../../../lib/cli/main.ts";
import { GO_ARCH } from "../pause_image.ts";
import { runCommand } from "../command.ts";
import { debianRunc, startBundle } from "../runc.ts";
import { ground, IMAGE } from "./ground.ts";
import { interruptedSystem } from "./interrupted.ts";
import { file, link, symlink } from "../pack_tar.ts";
import { layer, writeLayout } from "./layout.ts";

const here = await ground();
const SMALL = `${here.folder}/rootfs/small`;
const VICTIM = `${here.folder}/rootfs/victim`;
const REQUEST = { release: "1.7.24", config: { metadata: { name: "web" } } };
const place = await placeOf(`${here.folder}/out`);

await Deno.mkdir(`${SMALL}/etc`, { recursive: true });
await Deno.writeTextFile(`${SMALL}/etc/passwd`, "root:x:0:0::/:/bin/sh\n");
for (const name of ["netns", "io.containerd.grpc.v1.cri/sandboxes", "etc"]) {
  await Deno.mkdir(`${VICTIM}/${name}`, { recursive: true });
  await Deno.writeTextFile(`${VICTIM}/${name}/precious`, "data");
}

async function make(system?: ReturnType<typeof interruptedSystem>): Promise<void> {
  await makeBundle(place, await planBundle(REQUEST, { place, rootfs: await folderRootfs(SMALL) }), system);
}

/** All that is in a folder, with modes, owners, times, contents. */
async function picture(folder: string): Promise<string> {
  return await runCommand("sh", [
    "-c",
    'cd "$0" && find . -printf "%p %y %m %U %T@ %l\\n" | sort && cat $(find . -type f)',
    folder,
  ]);
}

async function isThere(path: string): Promise<boolean> {
  return await Deno.lstat(path).then(() => true, () => false);
}

async function errorOf(promise: Promise<unknown>): Promise<{ readonly code?: string; readonly message: string }> {
  return await promise.then(() => ({ message: "no error" }), (error) => error);
}

/** Puts a link to the victim in the place of a folder of the bundle. */
async function plant(name: string): Promise<void> {
  const path = `${place.out}/${name}`;
  if (await isThere(path)) await Deno.rename(path, `${path}.moved`);
  await Deno.symlink(VICTIM, path);
}

async function restore(name: string): Promise<void> {
  const path = `${place.out}/${name}`;
  if (!(await Deno.lstat(path).catch(() => undefined))?.isSymlink) return;
  await Deno.remove(path);
  if (await isThere(`${path}.moved`)) await Deno.rename(`${path}.moved`, path);
}

const FOLDERS = ["root", "state", "rootfs", "netns"] as const;

for (const name of FOLDERS) {
  Deno.test(`a link in the place of ${name}, at any moment, leads no call outside`, async () => {
    const before = await picture(VICTIM);
    let isOver = false;
    for (let call = 5; !isOver; call += 2) {
      let calls = 0;
      const system = interruptedSystem(async (_name, make) => {
        if (++calls === call) await plant(name);
        return await make();
      });
      await errorOf(make(system));
      isOver = calls < call;
      assertEquals([call, await picture(VICTIM)], [call, before]);
      await restore(name);
      await cleanupBundle(place);
      assertEquals([call, await here.leftovers()], [call, []]);
    }
  });

  Deno.test(`a link in the place of ${name} leads no cleanup outside`, async () => {
    const before = await picture(VICTIM);
    await make();
    await plant(name);
    assertEquals((await errorOf(cleanupBundle(place))).code, "bundle-cleanup");
    assertEquals(await picture(VICTIM), before);
    await restore(name);
    assertEquals(await cleanupBundle(place), true);
    assertEquals(await here.leftovers(), []);
  });
}

Deno.test("what is there already is never used: a folder, an empty one, a file, a link to nowhere", async () => {
  const wants = async (): Promise<void> => assertEquals((await errorOf(make())).code, "bundle-target");
  await Deno.mkdir(place.out);
  await wants();
  assertEquals((await errorOf(cleanupBundle(place))).code, "bundle-target");
  await Deno.remove(place.out);
  await Deno.writeTextFile(place.out, "mine");
  await wants();
  assertEquals((await errorOf(cleanupBundle(place))).code, "bundle-target");
  assertEquals(await Deno.readTextFile(place.out), "mine");
  await Deno.remove(place.out);
  await Deno.symlink(VICTIM, place.out);
  await wants();
  assertEquals((await errorOf(cleanupBundle(place))).code, "bundle-target");
  await Deno.remove(place.out);
});

Deno.test("what others put into a bundle stays, and is told", async () => {
  await make();
  await Deno.writeTextFile(`${place.out}/state/mine`, "mine");
  const error = await errorOf(cleanupBundle(place));
  assertEquals(error.code, "bundle-cleanup");
  assertStringIncludes(error.message, "state: directory not empty");
  assertEquals(await Deno.readTextFile(`${place.out}/state/mine`), "mine");
  await Deno.remove(`${place.out}/state/mine`);
  assertEquals(await cleanupBundle(place), true);
  assertEquals(await here.leftovers(), []);
});

Deno.test("what is mounted in the rootfs is not emptied", async () => {
  await make();
  await runCommand("mount", ["--bind", VICTIM, `${place.out}/rootfs/etc`]);
  const before = await picture(VICTIM);
  assertEquals((await errorOf(cleanupBundle(place))).code, "bundle-cleanup");
  assertEquals(await picture(VICTIM), before);
  await runCommand("umount", [`${place.out}/rootfs/etc`]);
  assertEquals(await cleanupBundle(place), true);
  assertEquals(await here.leftovers(), []);
});

Deno.test("a forged journal removes nothing outside of its folder", async () => {
  const before = await picture(VICTIM);
  for (const path of ["../rootfs/victim", "/etc", "a/../../rootfs/victim", "link/netns"]) {
    await Deno.mkdir(place.out);
    await Deno.symlink(VICTIM, `${place.out}/link`);
    const inode = `${(await Deno.stat(place.out)).ino}`;
    const lines = [madeLine({ made: "tree", path }), madeLine({ made: "mount", path }), DONE_LINE];
    await Deno.writeTextFile(`${place.out}/${JOURNAL}`, makerLine({ inode, pid: 0, start: "" }) + lines.join(""));
    assertEquals((await errorOf(cleanupBundle(place))).code, "bundle-cleanup");
    assertEquals(await picture(VICTIM), before);
    await Deno.remove(place.out, { recursive: true });
  }
});

Deno.test("the rootfs is copied with modes, owners, times and links, and not changed", async () => {
  const rootfs = `${here.folder}/rootfs/rich`;
  await runCommand("sh", [
    "-ec",
    `
    mkdir -p "$0/bin" && cd "$0" && echo x >bin/tool && ln bin/tool bin/same && ln -s /nowhere dangling
    chown 5:6 bin/tool && chmod 4755 bin/tool && mkfifo -m 620 pipe && mknod -m 600 null c 1 3 && chown -h 7:8 dangling
    mkdir -m 1777 tmp && touch -hd 2001-02-03T04:05:06Z dangling bin/tool pipe null tmp bin .`,
    rootfs,
  ]);
  const before = await picture(rootfs);
  await makeBundle(place, await planBundle(REQUEST, { place, rootfs: await folderRootfs(rootfs) }));
  assertEquals(await picture(`${place.out}/rootfs`), before);
  const [tool, same] = ["tool", "same"].map((name) => Deno.statSync(`${place.out}/rootfs/bin/${name}`).ino);
  assertEquals(tool, same);
  assertEquals(await picture(rootfs), before);
  assertEquals(await cleanupBundle(place), true);
});

const ARCH = GO_ARCH[Deno.build.arch];

Deno.test("an image layout gives rootfs and config: layers, gzip, whiteouts, links", async () => {
  const layout = `${here.folder}/rootfs/layout`;
  await writeLayout(layout, ARCH, { config: { ...IMAGE, User: "app" } }, [
    layer([
      file("etc/passwd", "app:x:1000:2000::/:/bin/sh\n"),
      file("usr/lib/one", "1"),
      symlink("lib", "/usr/lib"),
      file("gone", "x"),
      file("old/a", "x"),
      file("same", "s"),
    ]),
    layer([
      file(".wh.gone", ""),
      file("old/.wh..wh..opq", ""),
      file("old/b", "b"),
      file("lib/two", "2"),
      link("again", "same"),
      file("bin/sleep", await Deno.readFile(`${here.rootfs}/bin/sleep`), 0o755),
    ], { isPacked: true }),
  ]);
  const out: string[] = [];
  const request = {
    ...REQUEST,
    host: { arch: ARCH, oomScoreAdj: Number(await Deno.readTextFile("/proc/self/oom_score_adj")) },
    daemon: { version: 2, plugins: { "io.containerd.grpc.v1.cri": { restrict_oom_score_adj: true } } },
  };
  const io = {
    stdin: ReadableStream.from([new TextEncoder().encode(JSON.stringify(request))]),
    stdout: (bytes: Uint8Array) => Promise.resolve(void out.push(new TextDecoder().decode(bytes))),
    stderr: (bytes: Uint8Array) => Promise.resolve(void out.push(new TextDecoder().decode(bytes))),
    open: () => Promise.reject(new Error("no files")),
  };
  assertEquals([await main(["bundle", "-", "--oci-layout", layout, "--out", place.out], io), ...out], [0]);
  const text = (path: string): Promise<string> => Deno.readTextFile(`${place.out}/rootfs/${path}`);
  assertEquals([await text("usr/lib/one"), await text("usr/lib/two"), await text("old/b")], ["1", "2", "b"]);
  assertEquals([await isThere(`${place.out}/rootfs/gone`), await isThere(`${place.out}/rootfs/old/a`)], [false, false]);
  assertEquals((await Deno.stat(`${place.out}/rootfs/again`)).ino, (await Deno.stat(`${place.out}/rootfs/same`)).ino);
  assertEquals(JSON.parse(await Deno.readTextFile(`${place.out}/config.json`)).process.user.uid, 1000);
  const started = await startBundle(await debianRunc(), place.out, `${here.tag}layout`);
  await started.close();
  assertEquals(started.outcome, { code: 0, text: "" });
  await Deno.remove(`/sys/fs/cgroup/unified/k8s.io`).catch(() => {});
  assertEquals([await main(["cleanup", place.out], io), ...out], [0]);
  assertEquals([await main(["cleanup", place.out], io)], [2]);
  assertStringIncludes(out.join(""), "it does not exist [bundle-target]");
  assertEquals(await here.leftovers(), []);
});

Deno.test("bundle --dry-run prints what would be made, and makes nothing", async () => {
  let [out, err] = ["", ""];
  const code = await main(["bundle", "-", "--rootfs", SMALL, "--out", place.out, "--dry-run"], {
    stdin: ReadableStream.from([new TextEncoder().encode(JSON.stringify(REQUEST))]),
    stdout: (bytes) => Promise.resolve(void (out += new TextDecoder().decode(bytes))),
    stderr: (bytes) => Promise.resolve(void (err += new TextDecoder().decode(bytes))),
    open: () => Promise.reject(new Error("no files")),
  });
  assertEquals(code, 0);
  assert(err === "" || err.startsWith("note: extended attributes are not copied ("), err);
  const planned = await planBundle(REQUEST, { place, rootfs: await folderRootfs(SMALL) });
  for (const { path } of planned.filter((action) => action.path.startsWith(place.out))) assertStringIncludes(out, path);
  assertEquals(await here.leftovers(), []);
});

/** Layers that must not be unpacked, and what is said of them. */
const HOSTILE = {
  "a name with ..": [file("../../victim/etc/precious", "x")],
  "a name with .. in the middle": [file("a/../../victim/etc/precious", "x")],
  "a way through a link with ..": [symlink("a", "../../victim"), file("a/etc/precious", "x")],
  "a hard link to the outside": [link("a", "../victim/etc/precious")],
  "a hard link through a link": [symlink("a", "../../victim"), link("b", "a/etc/precious")],
  "a whiteout of ..": [file("a/.wh...", "")],
  "a way through a file": [file("a", "x"), file("a/b", "x")],
};

for (const [name, entries] of Object.entries(HOSTILE)) {
  Deno.test(`a layer with ${name} is refused`, async () => {
    const before = await picture(VICTIM);
    const layout = `${here.folder}/rootfs/hostile`;
    await writeLayout(layout, ARCH, { config: IMAGE }, [layer(entries)]);
    assertEquals((await errorOf(imageLayout(layout, ARCH))).code, "image-entry");
    assertEquals(await picture(VICTIM), before);
    await Deno.remove(layout, { recursive: true });
  });
}

Deno.test("a link that points outside is only a link", async () => {
  const layout = `${here.folder}/rootfs/links`;
  await writeLayout(layout, ARCH, { config: IMAGE }, [layer([symlink("a", "../../victim"), symlink("b", "/etc")])]);
  const { config: image, rootfs } = await imageLayout(layout, ARCH);
  await makeBundle(place, await planBundle(REQUEST, { place, rootfs, image }));
  assertEquals(await Deno.readLink(`${place.out}/rootfs/a`), "../../victim");
  assertEquals(await cleanupBundle(place), true);
});

Deno.test("a blob that is not what its descriptor says is refused", async () => {
  const layout = `${here.folder}/rootfs/broken`;
  for (const what of ["digest", "size", "diffId", "mediaType", "missing"] as const) {
    await writeLayout(layout, ARCH, { config: IMAGE }, [layer([file("a", "x")], { broken: what })]);
    const { code, message } = await errorOf(imageLayout(layout, ARCH));
    assertEquals([what, code], [what, "image-layout"], message);
    await Deno.remove(layout, { recursive: true });
  }
  await writeLayout(layout, ARCH, { config: IMAGE }, []);
  assertEquals((await errorOf(imageLayout(layout, "another"))).code, "image-layout");
});

Deno.test("the executor runs under Node", async () => {
  const program = `${here.folder}/rootfs/bundle.mjs`;
  const source = new URL("../../../lib/bundle/mod.ts", import.meta.url).pathname;
  await runCommand(Deno.execPath(), ["bundle", "--quiet", "--platform", "deno", "--output", program, source]);
  const script = `
    import { readFileSync } from "node:fs";
    import { cleanupBundle, folderRootfs, makeBundle, placeOf, planBundle } from ${JSON.stringify(program)};
    const [out, rootfs, request] = process.argv.slice(1);
    const place = await placeOf(out);
    await makeBundle(place, await planBundle(JSON.parse(request), { place, rootfs: await folderRootfs(rootfs) }));
    const text = readFileSync(out + "/config.json", "utf8");
    const mounts = readFileSync("/proc/self/mountinfo", "utf8").split("\\n").filter((line) => line.includes(out)).length;
    await cleanupBundle(place);
    console.log(JSON.stringify({ text, mounts }));`;
  const args = ["--input-type=module", "--eval", script, place.out, SMALL, JSON.stringify(REQUEST)];
  const { text, mounts } = JSON.parse(await runCommand("node", args));
  assertEquals(mounts, 2);
  await make();
  assertEquals(text, await Deno.readTextFile(`${place.out}/config.json`));
  assert(await cleanupBundle(place));
  assertEquals(await here.leftovers(), []);
});

Deno.test("without all of Deno's permissions nothing is made", async () => {
  const request = `${here.folder}/rootfs/request.json`;
  await Deno.writeTextFile(request, JSON.stringify(REQUEST));
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "--quiet", "--allow-read", "--allow-write", "--allow-run", "--allow-env", "--allow-sys"],
      new URL("../../../lib/cli/main.ts", import.meta.url).pathname,
      ...["bundle", request, "--rootfs", SMALL, "--out", place.out],
    ],
    stdin: "null",
  }).output();
  assertEquals(code, 2);
  assertStringIncludes(new TextDecoder().decode(stderr), "run Deno with --allow-all");
  assertEquals(await here.leftovers(), []);
});

Deno.test("nothing is left of all the attempts", async () => {
  assertEquals(await here.leftovers(), []);
  await here.leave();
});
