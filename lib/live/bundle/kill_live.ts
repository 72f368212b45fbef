/**
 * Whatever ends `cri-spec bundle`, at any call: nothing of it stays. A failure is undone at once, a killed process by the
 * cleanup.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { cleanupBundle, folderRootfs, makeBundle, placeOf, planBundle } from "../../bundle/bundle.ts";
import type { RequestDocument } from "../../sandbox/request.ts";
import { ground } from "./ground.ts";
import { interruptedSystem, type Moment } from "./interrupted.ts";

const here = await ground();
const OUT = `${here.folder}/out`;
const ROOTFS = `${here.folder}/rootfs/small`;
const ENTRY = new URL("interrupted.ts", import.meta.url).pathname;
const IDS = [{ host_id: 100000, container_id: 0, length: 65536 }];
/** A request that needs every kind of action. */
const REQUEST: RequestDocument = {
  release: "2.1.9",
  config: {
    metadata: { name: "killed" },
    linux: { security_context: { namespace_options: { userns_options: { mode: "POD", uids: IDS, gids: IDS } } } },
  },
};

await Deno.mkdir(`${ROOTFS}/etc`, { recursive: true });
await Deno.writeTextFile(`${ROOTFS}/etc/passwd`, "root:x:0:0::/:/bin/sh\n");
await Deno.link(`${ROOTFS}/etc/passwd`, `${ROOTFS}/etc/passwd-`);
await Deno.symlink("etc/passwd", `${ROOTFS}/link`);

const place = await placeOf(OUT);

async function make(system?: ReturnType<typeof interruptedSystem>): Promise<void> {
  await makeBundle(place, await planBundle(REQUEST, { place, rootfs: await folderRootfs(ROOTFS) }), system);
}

/** How many calls an operation has. */
async function count(operation: (system: ReturnType<typeof interruptedSystem>) => Promise<unknown>): Promise<number> {
  let calls = 0;
  await operation(interruptedSystem((_name, call) => (calls++, call())));
  return calls;
}

const CALLS = await count(make);
const CLEANUP_CALLS = await count((system) => cleanupBundle(place, system));

/** The calls that can have had their effect and yet fail; all others are one system call. */
const PARTIAL: readonly string[] = ["write", "run", "hold"];

class Broken extends Error {
  readonly code = "EIO";
}

/** Ends what a call gave that its caller will never get. */
async function discard(given: unknown): Promise<void> {
  const { release, close } = Object(given) as { release?: () => Promise<void>; close?: () => Promise<void> };
  await release?.call(given);
  await close?.call(given);
}

async function interrupted(what: "bundle" | "cleanup", call: number, moment: Moment): Promise<void> {
  const { signal } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--allow-all", ENTRY, what, OUT, ROOTFS, JSON.stringify(REQUEST), `${call}`, moment],
    stdin: "null",
    stdout: "null",
    stderr: "inherit",
  }).output();
  assertEquals(signal, "SIGKILL", `call ${call} of ${what}`);
}

Deno.test(`a failure of any of the ${CALLS} calls of a bundle is undone at once`, async () => {
  assert(CALLS > 80, `only ${CALLS} calls`);
  for (let failing = 1; failing <= CALLS; failing++) {
    for (const happens of [false, true]) {
      let calls = 0;
      const system = interruptedSystem(async (name, call) => {
        if (++calls !== failing) return await call();
        if (happens && PARTIAL.includes(name)) await discard(await call());
        throw new Broken("EIO: i/o error, test");
      });
      const error = await make(system).then(() => undefined, (error) => error);
      assert(["bundle-failed", "bundle-target"].includes(error?.code), `call ${failing}: ${error}`);
      assert(error.message.includes("i/o error"), error.message);
      assertEquals(await here.leftovers(), [], `call ${failing}, which ${happens ? "happens" : "does not happen"}`);
    }
  }
});

for (const moment of ["behind", "within"] as const) {
  Deno.test(`a bundle that is killed ${moment} any of its ${CALLS} calls is cleaned up without a rest`, async () => {
    for (let call = 1; call <= CALLS; call++) {
      await interrupted("bundle", call, moment);
      await cleanupBundle(place);
      assertEquals(await here.leftovers(), [], `call ${call}`);
      assertEquals(await cleanupBundle(place), false);
    }
  });
}

Deno.test(`a cleanup that is killed behind any of its ${CLEANUP_CALLS} calls can be done again`, async () => {
  assert(CLEANUP_CALLS > 15, `only ${CLEANUP_CALLS} calls`);
  for (let call = 1; call <= CLEANUP_CALLS; call++) {
    await make();
    await interrupted("cleanup", call, "behind");
    await cleanupBundle(place);
    assertEquals(await here.leftovers(), [], `call ${call}`);
  }
});

Deno.test("nothing is left of all that was killed", async () => {
  assertEquals(await here.leftovers(), []);
  await here.leave();
});
