/**
 * The differential against real daemons: `deno task live-test`, as root on Debian. No test runs without a daemon, and none is
 * passed over: where no daemon can be had, they fail.
 *
 * @module
 */

import { assert, assertEquals, assertRejects } from "@std/assert";
import { CriSpecError } from "../lib/error.ts";
import type { Daemon } from "./lab/daemon.ts";
import { daemonConfig } from "./lab/daemon_config.ts";
import { criProto, debianContainerd } from "./lab/debian.ts";
import { treeAt } from "./lab/tree.ts";
import { encodeSpec, sandboxSpec, type Spec } from "../mod.ts";
import type { Model } from "./compare.ts";
import { caseOf, caseText, writeCase } from "./differential/random_case.ts";
import { foundCase } from "./differential/report.ts";
import { boots, type RandomRequest } from "./differential/requests.ts";
import { differential, type RunOptions, type RunResult } from "./differential/run.ts";

const BINARIES = await debianContainerd("trixie");
const PROTO = await criProto();
const SEED = 20230719;

const model: Model = (request) => encodeSpec(sandboxSpec(request));

/** The model with a mistake in the spec. */
function mistaken(mistake: (spec: Spec) => Spec): Model {
  return (request) => encodeSpec(mistake(sandboxSpec(request)));
}

/** The model that fails on some requests. */
function failing(fails: (request: Parameters<Model>[0]) => boolean): Model {
  return (request) => {
    if (fails(request)) throw new Error("a mistake");
    return model(request);
  };
}

/** The folders of all daemons that were booted. */
const FOLDERS: string[] = [];

async function run(options: Partial<RunOptions> = {}): Promise<RunResult> {
  const onBoot = (daemon: Daemon) => {
    FOLDERS.push(daemon.folder);
    options.onBoot?.(daemon);
  };
  const signal = new AbortController().signal;
  const usual = { runs: 500, seed: SEED, jobs: 1, timeout: 30_000, shrinkFor: 120_000, signal };
  return await differential({ binaries: BINARIES, proto: PROTO, model, ...usual, ...options, onBoot });
}

/** The file of the case to which a model's mistake is shrunk, without its question. */
async function shrunkCase(wrong: Model): Promise<unknown> {
  const result = await run({ model: wrong, runs: 5000 });
  const { found } = result;
  assert(found !== undefined, "the mistake was not found");
  assertEquals(found.complete, true);
  const folder = await Deno.makeTempDir();
  try {
    const { name, text } = foundCase(result, found, SEED, caseText);
    const path = await writeCase(folder, name, text);
    assertEquals(path, `${folder}/differential-1.7.24-${SEED}.json`);
    const { question, ...rest } = JSON.parse(await Deno.readTextFile(path));
    assert(question.startsWith("What does 1.7.24~ds1 answer at "), question);
    return rest;
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("a model that forgets a sysctl is found, and shrunk to that sysctl alone", async () => {
  const forgets = mistaken((spec) => {
    const { "net.core.somaxconn": _, ...sysctl } = spec.linux?.sysctl ?? {};
    return spec.linux?.sysctl === undefined ? spec : { ...spec, linux: { ...spec.linux, sysctl } };
  });
  assertEquals(await shrunkCase(forgets), {
    config: { metadata: {}, linux: { sysctls: { "net.core.somaxconn": "" } } },
  });
});

Deno.test("a model that errs on an image's variable is found, and shrunk to that variable in the image", async () => {
  const errs = failing(({ image }) => Array.isArray(image.Env) && image.Env.includes("A=1"));
  const { config, image, ...rest } = await shrunkCase(errs) as Record<string, unknown>;
  assertEquals([config, rest], [{}, {}]);
  assertEquals(image, { Env: ["A=1"] });
});

Deno.test("a model that errs on config.toml is found, and shrunk to the one setting", async () => {
  const setting = ["plugins", "io.containerd.grpc.v1.cri", "restrict_oom_score_adj"];
  const errs = failing(({ daemon }) => treeAt(daemon, setting) === true);
  const daemon = { plugins: { "io.containerd.grpc.v1.cri": { restrict_oom_score_adj: true } } };
  assertEquals(await shrunkCase(errs), { config: {}, daemon });
});

Deno.test("a model that errs on a file of the image is found, and shrunk to that file", async () => {
  const errs = failing(({ rootfs }) => treeAt(rootfs, ["/etc/passwd", "directory"]) === true);
  assertEquals(await shrunkCase(errs), { config: {}, rootfs: { "/etc/passwd": { directory: true } } });
});

Deno.test("shrinking stops when its time is over, and says so", async () => {
  const { found } = await run({ model: failing(() => true), shrinkFor: 0 });
  assertEquals([found?.complete, found?.steps, found?.from.number], [false, 0, 1]);
  assert((found?.differences.length ?? 0) > 0);
});

Deno.test("the same seed finds the same difference, whatever the number of daemons", async () => {
  const errs = failing(({ runtimeHandler }) => runtimeHandler === "nosuch");
  const [one, three] = [await run({ model: errs, shrinkFor: 0 }), await run({ model: errs, shrinkFor: 0, jobs: 3 })];
  assertEquals([three.found?.from, three.found?.request], [one.found?.from, one.found?.request]);
});

Deno.test("a daemon that is killed is booted again, and every request is answered", async () => {
  const daemons: Daemon[] = [];
  const onAnswer = (answered: number) => {
    if (answered === 60) Deno.kill(daemons[0]!.pid, "SIGKILL");
  };
  const result = await run({ runs: 150, onAnswer, onBoot: (daemon) => daemons.push(daemon) });
  assertEquals([result.answered, result.restarts, daemons.length, result.found], [150, 1, 2, undefined]);
});

Deno.test("a daemon that answers no longer is booted again, and every request is answered", async () => {
  const daemons: Daemon[] = [];
  const onAnswer = (answered: number) => {
    if (answered === 60) Deno.kill(daemons[0]!.pid, "SIGSTOP");
  };
  const result = await run({ runs: 150, timeout: 3_000, onAnswer, onBoot: (daemon) => daemons.push(daemon) });
  assertEquals([result.answered, result.restarts, daemons.length, result.found], [150, 1, 2, undefined]);
});

Deno.test("a request with which daemons are lost is told, once it has cost two", async () => {
  const requests = [...boots({ seed: SEED, runs: 1000 })].map(({ rounds }) => rounds.flat());
  const deadly = requests.flat().find((request) => request.number > 20 && reachesNetwork(request));
  const bootsBefore = requests.findIndex((boot) => boot.some(({ number }) => number === deadly?.number));
  const name = podName(deadly!);
  const daemons: Daemon[] = [];
  const onBoot = (daemon: Daemon) => {
    daemons.push(daemon);
    const plugin = `${daemon.folder}/cni/bin/recorded`;
    const text = Deno.readTextFileSync(plugin);
    const kills = `case "$CNI_ARGS;" in *"K8S_POD_NAME=${name};"*) kill -KILL ${daemon.pid} ;; esac\n`;
    Deno.writeTextFileSync(plugin, text.replace("\n", () => `\n${kills}`));
  };
  const error = await assertRejects(() => run({ runs: 1000, onBoot }), CriSpecError);
  assertEquals([error.code, daemons.length], ["live-daemon", bootsBefore + 2]);
  assert(error.message.startsWith(`Cannot ask request ${deadly?.number}: `), error.message);
  assert(error.message.includes(`"name": "${name}"`), error.message);
});

/** Whether a pod of an ordinary name gets as far as its network. */
function reachesNetwork(request: RandomRequest): boolean {
  const { config, runtimeHandler, image, daemon: over } = caseOf(request);
  const daemon = daemonConfig(over, "/daemon");
  if (!/^[a-z][a-z0-9-]{3,}$/.test(podName(request))) return false;
  try {
    const document = {
      release: "1.7.24~ds1",
      config,
      runtimeHandler,
      image: image.config,
      rootfs: image.rootfs,
      daemon,
    };
    return sandboxSpec(document).linux?.namespaces?.some(({ type }) => type === "network") ?? false;
  } catch {
    return false;
  }
}

function podName({ config }: RandomRequest): string {
  return String(treeAt(config, ["metadata", "name"]) ?? "");
}

Deno.test("nothing is left running, and no folder of a daemon", async () => {
  const left = [...Deno.readDirSync(Deno.env.get("TMPDIR") ?? "/tmp")].map(({ name }) => name);
  const folders = FOLDERS.map((folder) => folder.slice(folder.lastIndexOf("/") + 1));
  assertEquals(folders.filter((folder) => left.includes(folder)), []);
  assert(FOLDERS.length > 0);
  const commands = await Promise.all(
    [...Deno.readDirSync("/proc")].filter(({ name }) => /^\d+$/.test(name))
      .map(({ name }) => Deno.readTextFile(`/proc/${name}/cmdline`).catch(() => "")),
  );
  assertEquals(commands.filter((command) => FOLDERS.some((folder) => command.includes(folder))), []);
});
