/**
 * Whatever ends `cri-spec bundle`, at any call: nothing of it stays. A failure is undone at once, a killed process by the
 * cleanup.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { cleanupBundle, folderRootfs, makeBundle, placeOf, planBundle } from "../../../lib/bundle/mod.ts";
import { CriSpecError } from "../../../lib/error.ts";
import type { RequestDocument } from "../../../lib/request/document.ts";
import { runCommand } from "../command.ts";
import { ground } from "./ground.ts";
import { interruptedSystem, type Moment } from "./interrupted.ts";

const here = await ground();
const OUT = `${here.folder}/out`;
const ROOTFS = `${here.folder}/rootfs/small`;
/** One file, for a process that is to be killed starts for each call. */
const ENTRY = `${here.folder}/rootfs/interrupted.js`;
const IDS = [{ host_id: 100000, container_id: 0, length: 65536 }];
/** A request that needs every kind of action but those of an app container alone. */
const REQUEST: RequestDocument = {
  release: "2.1.9",
  config: {
    metadata: { name: "killed" },
    linux: { security_context: { namespace_options: { userns_options: { mode: "POD", uids: IDS, gids: IDS } } } },
  },
};
/** A request that needs those: the image's files in a volume, a name for a namespace. */
const APP = {
  release: "1.7.24",
  config: { metadata: { name: "killed" }, hostname: "killed" },
  container: {
    config: {
      metadata: { name: "app" },
      image: { image: "app:1" },
      linux: { security_context: { namespace_options: { pid: "CONTAINER" } } },
    },
    image: { Cmd: ["/sh"], Volumes: { "/etc": {} } },
  },
} as unknown as RequestDocument;

await Deno.mkdir(`${ROOTFS}/etc`, { recursive: true });
await Deno.writeTextFile(`${ROOTFS}/etc/passwd`, "root:x:0:0::/:/bin/sh\n");
await Deno.link(`${ROOTFS}/etc/passwd`, `${ROOTFS}/etc/passwd-`);
await Deno.symlink("etc/passwd", `${ROOTFS}/link`);

const SOURCE = new URL("interrupted.ts", import.meta.url).pathname;
await runCommand(Deno.execPath(), ["bundle", "--quiet", "--platform", "deno", "--output", ENTRY, SOURCE]);

const place = await placeOf(OUT);

async function make(system?: ReturnType<typeof interruptedSystem>, request = REQUEST): Promise<void> {
  await makeBundle(place, await planBundle(request, { place, rootfs: await folderRootfs(ROOTFS) }), system);
}

/** The names of the calls of an operation, in order: of those that change something, or of all. */
async function namesOf(
  operation: (system: ReturnType<typeof interruptedSystem>) => Promise<unknown>,
  which: "all" | "changes",
): Promise<readonly string[]> {
  const names: string[] = [];
  await operation(interruptedSystem((name, call) => (names.push(name), call()), which));
  return names;
}

const CALLS = await namesOf(make, "changes");
const CLEANUP_CALLS = await namesOf((system) => cleanupBundle(place, system), "changes");

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

async function interrupted(
  what: "bundle" | "cleanup",
  call: number,
  moment: Moment,
  request = REQUEST,
): Promise<void> {
  const { signal } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--allow-all", ENTRY, what, OUT, ROOTFS, JSON.stringify(request), `${call}`, moment],
    stdin: "null",
    stdout: "null",
    stderr: "inherit",
  }).output();
  assertEquals(signal, "SIGKILL", `call ${call} of ${what}`);
}

/** Puts a failure at every call of a bundle. */
async function failEverywhere(request: RequestDocument, names: readonly string[]): Promise<void> {
  for (const [index, name] of names.entries()) {
    const failing = index + 1;
    for (const happens of PARTIAL.includes(name) ? [false, true] : [false]) {
      let calls = 0;
      const system = interruptedSystem(async (_name, call) => {
        if (++calls !== failing) return await call();
        if (happens) await discard(await call());
        throw new Broken("EIO: i/o error, test");
      });
      const error = await make(system, request).then(() => undefined, (error) => error);
      assert(["bundle-failed", "bundle-target"].includes(error?.code), `call ${failing}: ${error}`);
      assert(error.message.includes("i/o error"), error.message);
      assertEquals(await here.leftovers(), [], `call ${failing}, which ${happens ? "happens" : "does not happen"}`);
    }
  }
}

Deno.test(`a failure of any of the ${CALLS.length} calls of a bundle is undone at once`, async () => {
  assert(CALLS.length > 80, `only ${CALLS.length} calls`);
  await failEverywhere(REQUEST, CALLS);
});

Deno.test("a failure of any call of an app container's bundle is undone at once", async () => {
  const calls = await namesOf((system) => make(system, APP), "changes");
  assertEquals(await cleanupBundle(place), true);
  assert(calls.length > 80, `only ${calls.length} calls`);
  await failEverywhere(APP, calls);
});

Deno.test("an app container's bundle that is killed while a program runs is cleaned up without a rest", async () => {
  const names = await namesOf((system) => make(system, APP), "changes");
  await cleanupBundle(place);
  const calls = names.flatMap((name, index) => name === "run" || name === "hold" ? [index + 1] : []);
  // A mount, the volume's files, the namespaces, their name, and a mount for each of them.
  assert(calls.length >= 7, names.join(" "));
  for (const call of calls) {
    for (const moment of ["behind", "within"] as const) {
      await interrupted("bundle", call, moment, APP);
      await cleanupBundle(place);
      assertEquals(await here.leftovers(), [], `call ${call}`);
    }
  }
});

for (const moment of ["behind", "within"] as const) {
  // Within a call that is one system call, nothing has happened yet: that is behind the call before it.
  const calls = CALLS.flatMap((name, index) => moment === "behind" || PARTIAL.includes(name) ? [index + 1] : []);
  Deno.test(`a bundle that is killed ${moment} ${calls.length} of its ${CALLS.length} calls is cleaned up without a rest`, async () => {
    assert(calls.length > 20, `only ${calls.length} calls`);
    for (const call of calls) {
      await interrupted("bundle", call, moment);
      await cleanupBundle(place);
      assertEquals(await here.leftovers(), [], `call ${call}`);
      assertEquals(await cleanupBundle(place), false);
    }
  });
}

Deno.test(`a cleanup that is killed behind any of its ${CLEANUP_CALLS.length} calls can be done again`, async () => {
  assert(CLEANUP_CALLS.length > 15, `only ${CLEANUP_CALLS.length} calls`);
  for (let call = 1; call <= CLEANUP_CALLS.length; call++) {
    await make();
    await interrupted("cleanup", call, "behind");
    await cleanupBundle(place);
    assertEquals(await here.leftovers(), [], `call ${call}`);
  }
});

/** The errors of a kernel that can meet any call. */
const ERRNOS = [
  ...[
    "ENAMETOOLONG",
    "ENOTDIR",
    "EISDIR",
    "ELOOP",
    "EACCES",
    "EROFS",
    "ENOSPC",
    "EXDEV",
    "EEXIST",
    "EPERM",
    "EIO",
    "EMFILE",
  ],
  ...["ENOENT", "ENOTEMPTY", "EBUSY", "EDQUOT", "ENOMEM", "EINVAL", "EMLINK"],
];

class Refused extends Error {
  readonly code: string;

  constructor(errno: string) {
    super(`${errno}: refused, test`);
    this.code = errno;
  }
}

/** A machine that fails at some calls, counted from 1. */
function failing(isFailing: (call: number, name: string) => string | undefined): ReturnType<typeof interruptedSystem> {
  let calls = 0;
  return interruptedSystem(async (name, call) => {
    const errno = isFailing(++calls, name);
    if (errno !== undefined) throw new Refused(errno);
    return await call();
  }, "all");
}

const ALL = await namesOf(make, "all");
const CLEANUP_ALL = await namesOf((system) => cleanupBundle(place, system), "all");

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return await promise.then(() => "done", (error) => error instanceof CriSpecError ? error.code : error);
}

Deno.test(`every error of every kind of call, and one of each of the ${ALL.length} calls, is undone at once`, async () => {
  const firsts = [...new Set(ALL)].map((name) => ALL.indexOf(name) + 1);
  const cases = [
    ...firsts.flatMap((call) => ERRNOS.map((errno) => [call, errno] as const)),
    ...ALL.map((_, index) => [index + 1, ERRNOS[index % ERRNOS.length]!] as const),
  ];
  for (const [failingCall, errno] of cases) {
    const code = await codeOf(make(failing((call) => call === failingCall ? errno : undefined)));
    // Where a call finds out that nothing is there, or wants that, ENOENT is what it hopes for.
    const expected = errno === "ENOENT"
      ? ["bundle-failed", "bundle-target", "done"]
      : ["bundle-failed", "bundle-target"];
    assert(expected.includes(code), `${errno} at call ${failingCall}: ${code}`);
    if (code === "done") await cleanupBundle(place);
    assertEquals(await here.leftovers(), [], `${errno} at call ${failingCall}`);
  }
});

Deno.test("a machine that fails from some call on ends in an error, and what stays is cleaned up when it works again", async () => {
  for (let first = 1; first <= ALL.length; first += 3) {
    const errno = ERRNOS[first % ERRNOS.length]!;
    const code = await codeOf(make(failing((call) => call >= first ? errno : undefined)));
    assert(["bundle-failed", "bundle-target"].includes(code), `${errno} from call ${first}: ${code}`);
    assert(["done"].includes(await codeOf(cleanupBundle(place))), `${errno} from call ${first}`);
    assertEquals(await here.leftovers(), [], `${errno} from call ${first}`);
  }
});

Deno.test(`a cleanup that fails at any of its ${CLEANUP_ALL.length} calls, or from it on, can be done again`, async () => {
  for (const [index] of CLEANUP_ALL.entries()) {
    for (const isLasting of index % 4 === 0 ? [false, true] : [false]) {
      const errno = ERRNOS[index % ERRNOS.length]!;
      await make();
      const isFailing = (call: number) => call === index + 1 || isLasting && call > index;
      const code = await codeOf(cleanupBundle(place, failing((call) => isFailing(call) ? errno : undefined)));
      const words = `${errno} at call ${index + 1}${isLasting ? " and behind it" : ""}: ${code}`;
      assert(["done", "bundle-cleanup", "bundle-target"].includes(code), words);
      assertEquals(await codeOf(cleanupBundle(place)), "done", words);
      assertEquals(await here.leftovers(), [], words);
    }
  }
});

Deno.test("nothing is left of all that was killed", async () => {
  assertEquals(await here.leftovers(), []);
  await here.leave();
});
