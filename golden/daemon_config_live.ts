/**
 * What real daemons make of `config.toml` files, by `containerd config dump`: which they refuse, every key of the CRI plugins'
 * sections, and the keys that they report as unknown. The model must agree on each file.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { DaemonFile } from "../lib/cli/daemon_config.ts";
import { denoIo } from "../lib/cli/io.ts";
import { runOver } from "../lib/cli/run.ts";
import { behaviorsOf } from "../lib/containerd/behaviors.ts";
import { decodeDaemonConfig } from "../lib/containerd/config.ts";
import { GRPC_PLUGIN } from "../lib/containerd/config_keys.ts";
import { daemonConfigReport, migratedDaemonConfig } from "../lib/containerd/config_report.ts";
import { isTable, type UnknownKey } from "../lib/containerd/config_read.ts";
import { readSections, type Sections } from "../lib/containerd/config_sections.ts";
import { settingsOf, settingsTree } from "../lib/containerd/config_settings.ts";
import { BUILDS, parseRelease } from "../lib/containerd/release.ts";
import { formatToml } from "../lib/containerd/toml.ts";
import { CriSpecError } from "../lib/error.ts";
import { killIfRunning } from "./lab/command.ts";
import { DEBIAN_SUITES, debianContainerd } from "./lab/debian.ts";
import { configFileCases } from "./config_files.ts";
import { CONFIG_CASES, type ConfigCase, LIVE_CASES, VALIDATION_CASES } from "./daemon_config_cases.ts";
import { type Dump, dump, leaves, modelLeaves, writeFiles } from "./daemon_config_dump.ts";

interface Model {
  readonly sections?: Sections;
  readonly unknown: readonly UnknownKey[];
  readonly error?: CriSpecError;
}

async function model(release: string, directory: string): Promise<Model> {
  const unknown: UnknownKey[] = [];
  try {
    const file = await DaemonFile.read(`${directory}/config.toml`, runOver(denoIo(), []));
    const reading = {
      behaviors: behaviorsOf(parseRelease(release)),
      onUnknown: (one: UnknownKey) => unknown.push(one),
    };
    return { sections: readSections(file.treeOf(release).tree, "", reading), unknown };
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return { error, unknown };
  }
}

function pluginOf(dumped: Readonly<Record<string, unknown>>, id: string): unknown {
  return isTable(dumped["plugins"]) ? dumped["plugins"][id] : undefined;
}

/** The keys that the daemon reports as unknown, as the last words of their paths; those below another one left out. */
function reported(log: string): ReadonlySet<string> {
  const keys = [...log.matchAll(/msg="Ignoring unknown key in TOML[^\n]* key=(?:"((?:[^"\\]|\\.)*)"|(\S+))/g)]
    .map((match) => match[1] ?? match[2]!);
  return new Set(keys.filter((key) => !keys.some((other) => key.startsWith(`${other} `))));
}

function unknownKeys({ unknown }: Model): ReadonlySet<string> {
  const isSection = (readAt: string): boolean => readAt.startsWith("/plugins/");
  return new Set(unknown.map(({ readAt }) => readAt.split("/").slice(isSection(readAt) ? 3 : 1).join(" ")));
}

function check(release: string, { refused, tree, log }: Dump, made: Model, one: ConfigCase): void {
  if (made.error?.code === "not-modelled") return;
  assertEquals(made.error !== undefined, refused, `${made.error?.message ?? "accepted"}\n${log}`);
  const text = one.text?.[parseRelease(release).upstream];
  if (text !== undefined) {
    assert(log.includes(text), log);
    assertEquals(made.error?.message, text);
  }
  if (made.sections === undefined) return;
  const grpc = (pluginOf(tree, GRPC_PLUGIN) ?? tree["grpc"]) as Readonly<Record<string, unknown>>;
  assertEquals(Number(grpc["max_recv_message_size"]) || 4 << 20, made.sections.maxReceive);
  const behaviors = behaviorsOf(parseRelease(release));
  if (behaviors.has("config-v3")) assertEquals(unknownKeys(made), reported(log));
  assertEquals(leaves(settingsTree(settingsOf(made.sections, behaviors))), leaves(tree));
}

for (const [suite, upstream] of Object.entries(DEBIAN_SUITES)) {
  const { version } = BUILDS.find((build) => build.upstream === upstream)!;
  Deno.test(`containerd ${version} reads config.toml as the model does`, async (t) => {
    const { containerd } = await debianContainerd(suite);
    for (const one of [...CONFIG_CASES, ...LIVE_CASES, ...configFileCases()]) {
      await t.step(one.name, async () => {
        const directory = await writeFiles(one.files);
        try {
          check(version, await dump(containerd, `${directory}/config.toml`), await model(version, directory), one);
        } finally {
          await Deno.remove(directory, { recursive: true });
        }
      });
    }
  });
}

/** The settings that a daemon prints. */
async function dumped(containerd: string, file: string, command?: string): Promise<ReturnType<typeof leaves>> {
  const { refused, tree, log } = await dump(containerd, file, command);
  assert(!refused, log);
  return leaves(tree);
}

for (const [suite, upstream] of Object.entries(DEBIAN_SUITES)) {
  const { version } = BUILDS.find((build) => build.upstream === upstream)!;
  Deno.test(`containerd ${version} has the model's settings after a migration, and with the file that the model migrates`, async (t) => {
    const { containerd } = await debianContainerd(suite);
    const isNew = behaviorsOf(parseRelease(version)).has("config-v3");
    let compared = 0;
    for (const one of [...CONFIG_CASES, ...configFileCases()]) {
      await t.step(one.name, async () => {
        const directory = await writeFiles(one.files);
        try {
          const file = `${directory}/config.toml`;
          const settings = await modelLeaves(version, file);
          // Refusals and what the model does not know are compared above.
          if (settings instanceof CriSpecError) return;
          if (isNew) assertEquals(settings, await dumped(containerd, file, "migrate"));
          const { tree } = (await DaemonFile.read(file, runOver(denoIo(), []))).treeOf(version);
          const migrated = `${directory}/migrated.toml`;
          await Deno.writeTextFile(migrated, formatToml(migratedDaemonConfig(daemonConfigReport(tree, version))));
          assertEquals(await dumped(containerd, migrated), settings);
          compared++;
        } finally {
          await Deno.remove(directory, { recursive: true });
        }
      });
    }
    assert(compared >= 40, `${compared} files`);
  });
}

/** How long a daemon may take to boot; it never takes so long. */
const BOOT = 60_000;

/** Boots a daemon in its own directories until it says that it is there, or ends. */
async function bootLog(containerd: string, directory: string): Promise<string> {
  const child = new Deno.Command(containerd, {
    args: [
      ...["--config", `${directory}/config.toml`, "--address", `${directory}/sock`],
      ...await hasOwnDirectories(directory) ? [] : ["--root", `${directory}/root`, "--state", `${directory}/state`],
    ],
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).spawn();
  const timer = setTimeout(() => killIfRunning(child), BOOT);
  let log = "";
  try {
    for await (const chunk of child.stderr.pipeThrough(new TextDecoderStream())) {
      log += chunk;
      if (log.includes("containerd successfully booted")) killIfRunning(child);
    }
    await child.status;
  } finally {
    clearTimeout(timer);
  }
  return log.replaceAll('\\"', '"');
}

async function hasOwnDirectories(directory: string): Promise<boolean> {
  return /^root = /m.test(await Deno.readTextFile(`${directory}/config.toml`));
}

/** Whether the log says that a plugin of CRI did not start, or that the daemon did not. */
function isRefused(log: string): boolean {
  if (!log.includes("containerd successfully booted")) return true;
  const lines = log.split("\n").filter((line) => line.includes("failed to load plugin"));
  return lines.some((line) => /io\.containerd\.(?:grpc\.v1\.cri|cri\.v1\.(?:runtime|images))\b/.test(line)) ||
    !/msg="(?:loading plugin \\?"?io\.containerd\.grpc\.v1\.cri|loading plugin" id=io\.containerd\.grpc\.v1\.cri)/.test(
      log,
    );
}

interface Decoded {
  readonly error?: CriSpecError;
  readonly deprecated: readonly string[];
}

async function decoded(release: string, directory: string): Promise<Decoded> {
  try {
    const file = await DaemonFile.read(`${directory}/config.toml`, runOver(denoIo(), []));
    const { tree } = file.treeOf(release);
    decodeDaemonConfig(tree, behaviorsOf(parseRelease(release)));
    const { refusal, deprecations } = daemonConfigReport(tree, release);
    assertEquals(refusal, undefined);
    return { deprecated: deprecations.map(({ message }) => message) };
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return { error, deprecated: [] };
  }
}

/** What a daemon logs about deprecated settings of its CRI plugins. */
function deprecatedIn(log: string): readonly string[] {
  return [...log.matchAll(/level=warning msg="((?:`|enable_cdi )[^"]*\bdeprecated\b[^"]*)"/g)].map(([, text]) => text!);
}

/** What the model says in its own words, for the daemon has none or others. */
const OWN_WORDS = ["the CRI plugin is disabled", "Cannot read "];

for (const [suite, upstream] of Object.entries(DEBIAN_SUITES)) {
  const { version } = BUILDS.find((build) => build.upstream === upstream)!;
  Deno.test(`containerd ${version} boots with the config.toml that the model accepts`, async (t) => {
    const { containerd } = await debianContainerd(suite);
    for (const one of VALIDATION_CASES) {
      await t.step(one.name, async () => {
        const directory = await writeFiles(one.files);
        try {
          const { error, deprecated } = await decoded(version, directory);
          const log = await bootLog(containerd, directory);
          assertEquals(error !== undefined, isRefused(log), `${error?.message ?? "accepted"}\n${log}`);
          const words = error === undefined || OWN_WORDS.some((own) => error.message.startsWith(own))
            ? ""
            : error.message;
          assert(log.includes(words), `${words}\n${log}`);
          if (error === undefined) {
            assertEquals([...new Set(deprecatedIn(log))].sort(), [...new Set(deprecated)].sort());
          }
        } finally {
          await Deno.remove(directory, { recursive: true });
        }
      });
    }
  });
}
