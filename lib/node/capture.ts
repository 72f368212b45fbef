/**
 * Captures what runs on a node as request documents.
 *
 * @module
 */

import { groupBy } from "../group_by.ts";
import { type Behaviors, behaviorsOf } from "../containerd/behaviors.ts";
import { type DaemonConfig, decodeDaemonConfig } from "../containerd/config.ts";
import { parseRelease } from "../containerd/release.ts";
import { isRecord, type UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import type { CapturedDocument, RequestDocument } from "../request/document.ts";
import type { ListedContainer, ListedSandbox, NodeAnswers, StatusAnswer, SubjectAnswer } from "./answers.ts";
import { readObject } from "./answer_json.ts";
import { CapturedNode } from "./captured_node.ts";
import { readDaemonFiles } from "./config_files.ts";
import { failure } from "./failure.ts";
import { NoAnswer } from "./no_answer.ts";
import { loadedConfig } from "./loaded_config.ts";
import type { Machine } from "./machine.ts";
import { redact } from "./redact.ts";
import { recordAt, textAt } from "./request_files.ts";

/** How to capture. */
export interface CaptureOptions {
  /** The machine that the daemon runs on; absent if only answers are available. */
  readonly machine?: Machine;
  /** The release, where the answers do not state it, or state a wrong one. */
  readonly release?: string;
  /** Whether an unknown build is modelled as its upstream release, which the documents state. */
  readonly assumeUpstream?: boolean;
  /** The tree of a `config.toml`, imports merged, instead of the daemon's own file. */
  readonly daemon?: Readonly<Record<string, unknown>>;
  /** Facts of the host that override those of the machine. */
  readonly host?: Readonly<Record<string, unknown>>;
  /** Whether values that may be secrets are kept. Default: `false`, placeholders replace them. */
  readonly withValues?: boolean;
}

/** What was captured. */
export interface Capture {
  /** A request for each sandbox and each container that runs, those of a pod one after the other. */
  readonly documents: readonly RequestDocument[];
  /** The missing parts of the node, in words; empty for a complete capture. */
  readonly missing: readonly string[];
  /** Notes about all of them, in words. */
  readonly notes: readonly string[];
}

/** How many questions are asked at a time. */
const AT_ONCE = 8;
/** After how many late answers the daemon is not asked any more. */
const MOST_LATE = 3;

/** Asks one question after the other, and stops where a daemon does not answer any more. */
class Patience {
  #late = 0;
  #stopped: string | undefined;

  /** Why no more is asked. */
  get stopped(): string | undefined {
    return this.#stopped;
  }

  note(error: unknown): void {
    if (!(error instanceof CriSpecError) || !(error.cause instanceof NoAnswer)) return;
    if (error.cause.isLate && ++this.#late < MOST_LATE) return;
    this.#stopped ??= error.message;
  }
}

/** Does work for each of many, a few at a time. */
async function forEach<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < all.length) await work(all[next++]!);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** What runs, as the lists have it: each sandbox with its containers. */
interface Running {
  readonly sandbox: ListedSandbox;
  readonly containers: readonly ListedContainer[];
}

function nameOf({ namespace, name }: ListedSandbox): string {
  return `${namespace}/${name}`;
}

/** What runs, and containers whose sandbox is not among it. */
interface Lists {
  readonly running: readonly Running[];
  readonly orphans: readonly ListedContainer[];
}

async function listed(answers: NodeAnswers): Promise<Lists> {
  const [sandboxes, containers] = [await answers.sandboxes(), await answers.containers()];
  const seen = new Set<string>();
  for (const { id } of [...sandboxes, ...containers]) {
    if (id === "" || seen.has(id)) {
      throw failure(`Cannot read the node: its lists contain the ID ${JSON.stringify(id)} twice`);
    }
    seen.add(id);
  }
  const of = groupBy(containers, ({ sandboxId }) => sandboxId);
  const sorted = sandboxes.toSorted((a, b) => nameOf(a) < nameOf(b) ? -1 : 1);
  const running = sorted.map((sandbox) => ({
    sandbox,
    containers: (of.get(sandbox.id) ?? []).toSorted((a, b) => a.name < b.name ? -1 : 1),
  }));
  const ready = new Set(sandboxes.map(({ id }) => id));
  return { running, orphans: containers.filter(({ sandboxId }) => !ready.has(sandboxId)) };
}

/** The status of one; `undefined` where it was removed or has stopped. */
async function statusOf(
  what: string,
  { id }: { readonly id: string },
  ask: (id: string) => Promise<SubjectAnswer | undefined>,
): Promise<readonly [SubjectAnswer, UnknownRecord] | undefined> {
  const answer = await ask(id);
  if (answer === undefined || !answer.isRunning) return undefined;
  if (answer.id !== id) {
    throw failure(
      `Cannot read the status of ${what}: the daemon's answer is about ${JSON.stringify(answer.id.slice(0, 80))}`,
    );
  }
  if (answer.fault !== undefined) throw failure(`Cannot use the status of ${what}: ${answer.fault}`);
  const info = readObject(answer.info, `the status of ${what}`);
  if (!isRecord(info["config"])) {
    throw failure(`Cannot read the status of ${what}: it has no config`, {
      hint: "only containerd reports it, in the verbose status",
    });
  }
  return [answer, info];
}

/** The config.toml of a node, and what else it could be. */
interface NodeConfig {
  readonly daemon: UnknownRecord;
  readonly otherDaemon?: UnknownRecord;
  readonly decoded: DaemonConfig;
  readonly notes: readonly string[];
}

/** The members of a decoded config.toml that Status reports in every release, as text. */
function comparable(config: DaemonConfig, isSplit: boolean): ReadonlyMap<string, string> {
  const { setting: _setting, runtimes, ...members } = config;
  const ofOthers = ["max_recv_message_size", "blockio_config_file", "rdt_config_file", "isNriEnabled"];
  const left = new Set([...ofOthers, ...isSplit ? ["sandbox_image", "snapshotter"] : []]);
  const rows = Object.entries(members).filter(([key]) => !left.has(key)).map(([key, value]) =>
    [key, JSON.stringify(value)] as const
  );
  const ofRuntimes = [...runtimes].map(([name, { path: _path, sandboxer: _sandboxer, ...runtime }]) => {
    const sorted = Object.entries(runtime).toSorted(([a], [b]) => a < b ? -1 : 1);
    return [`runtimes.${name}`, JSON.stringify(sorted)] as const;
  });
  return new Map([...rows, ...ofRuntimes]);
}

/** The keys that two configurations have differently. */
function differences(a: DaemonConfig, b: DaemonConfig, isSplit: boolean): readonly string[] {
  const [one, other] = [comparable(a, isSplit), comparable(b, isSplit)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((key) => one.get(key) !== other.get(key)).toSorted();
}

function decodeOrError(tree: UnknownRecord, behaviors: Behaviors): DaemonConfig | CriSpecError {
  try {
    return decodeDaemonConfig(tree, behaviors, "/daemon");
  } catch (error) {
    if (error instanceof CriSpecError) return error;
    throw error;
  }
}

/** The loaded configuration, with the sections of a file that Status does not report. */
function withOthers(loaded: UnknownRecord, file: UnknownRecord): UnknownRecord {
  const others = Object.entries(recordAt(file, "plugins"))
    .filter(([id]) => !/^(?:cri$|io\.containerd\.(?:grpc\.v1\.cri|cri\.v1\.))/.test(id));
  return {
    ...(file["grpc"] === undefined ? {} : { grpc: file["grpc"] }),
    ...loaded,
    plugins: { ...Object.fromEntries(others), ...recordAt(loaded, "plugins") },
  };
}

function configOf(
  status: StatusAnswer,
  first: UnknownRecord | undefined,
  behaviors: Behaviors,
  { daemon: given, machine }: CaptureOptions,
): NodeConfig {
  const isSplit = behaviors.has("config-v3");
  const notes: string[] = [];
  const [image, snapshotter] = [textAt(first, "image"), textAt(first, "snapshotter")];
  const loaded = status.config === undefined ? undefined : loadedConfig(
    readObject(status.config, "the daemon's configuration"),
    behaviors,
    isSplit
      ? {
        ...(image === "" ? {} : { sandboxImage: image }),
        ...(snapshotter === "" ? {} : { snapshotter }),
      }
      : {},
  );
  if (loaded !== undefined && loaded.unknown.length > 0) {
    notes.push(`the daemon's configuration has unknown keys: ${loaded.unknown.slice(0, 10).join(", ")}`);
  }
  let file = given;
  if (file === undefined && machine !== undefined) {
    try {
      file = readDaemonFiles(machine.root, machine.configPath, behaviors);
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
      notes.push(`${machine.configPath} cannot be used: ${error.message}`);
    }
  }
  const decodedFile = file === undefined ? undefined : decodeOrError(file, behaviors);
  if (loaded === undefined) {
    if (file === undefined) {
      throw failure("Cannot read the daemon's configuration: its Status has none, and there is no config.toml");
    }
    if (decodedFile instanceof CriSpecError) throw decodedFile;
    return { daemon: file, decoded: decodedFile!, notes };
  }
  const whole = file === undefined ? loaded.tree : withOthers(loaded.tree, file);
  const decoded = decodeDaemonConfig(whole, behaviors, "/daemon");
  if (file === undefined) return { daemon: whole, decoded, notes };
  if (decodedFile instanceof CriSpecError) {
    notes.push(`with the present config.toml the daemon would not start: ${decodedFile.message}`);
    return { daemon: whole, decoded, notes };
  }
  const changed = differences(decoded, decodedFile!, isSplit);
  if (changed.length === 0) return { daemon: file, decoded: decodedFile!, notes };
  notes.push(`config.toml differs from the loaded configuration in ${changed.join(", ")}; the loaded one is used`);
  return { daemon: whole, otherDaemon: file, decoded, notes };
}

/** The first line of an error's message. */
function firstLineOf(error: CriSpecError): string {
  return error.message.split("\n")[0]!;
}

/**
 * Captures what runs on a node, and changes nothing on it.
 *
 * @param answers The node's answers.
 * @param options The machine, and which values to keep.
 * @returns The requests of all sandboxes and containers that run. What cannot be read is listed as missing, and each document says so.
 * @throws {CriSpecError} `live-daemon` if the node's lists, or all pods, cannot be read; `release-not-modelled`,
 * `daemon-config`.
 */
export async function capture(answers: NodeAnswers, options: CaptureOptions = {}): Promise<Capture> {
  const version = await versionOf(answers, options);
  // Whoever reads the documents decides whether an unknown build is modelled.
  const behaviors = behaviorsOf(parseRelease(version, "/release", { assumeUpstream: true }));
  const status = await answers.status();
  const { running, orphans } = await listed(answers);
  const patience = new Patience();
  const missing = new Map<string, string>();
  for (const { name, id } of orphans) {
    missing.set(`container ${name} (${id.slice(0, 13)})`, "its sandbox is not ready, or not listed");
  }
  const attempt = async (what: string, work: () => Promise<void>): Promise<void> => {
    if (patience.stopped !== undefined) return void missing.set(what, `not queried: ${patience.stopped}`);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
      patience.note(error);
      missing.set(what, firstLineOf(error));
    }
  };
  const statuses = new Map<string, readonly [SubjectAnswer, UnknownRecord]>();
  await forEach(running, ({ sandbox }) =>
    attempt(`pod ${nameOf(sandbox)}`, async () => {
      const found = await statusOf(`pod ${nameOf(sandbox)}`, sandbox, (id) => answers.sandbox(id));
      if (found !== undefined) statuses.set(sandbox.id, found);
    }));
  const [first] = statuses.values();
  const { daemon, otherDaemon, decoded, notes } = configOf(status, first?.[1], behaviors, options);
  const node = new CapturedNode({
    answers,
    release: version,
    behaviors,
    daemon,
    decoded,
    ...(status.handlers === undefined ? {} : { handlers: status.handlers }),
    ...(options.machine === undefined ? {} : { machine: options.machine }),
    ...(options.host === undefined ? {} : { host: options.host }),
    ...(options.assumeUpstream === true ? { assumeUpstream: true } : {}),
  });
  const made = new Map<string, RequestDocument>();
  await forEach(running, async ({ sandbox, containers }) => {
    const found = statuses.get(sandbox.id);
    const pod = `pod ${nameOf(sandbox)}`;
    if (found !== undefined) {
      await attempt(pod, async () => void made.set(sandbox.id, await node.sandbox(...found)));
    }
    for (const container of containers) {
      const what = `container ${container.name} of ${pod}`;
      const request = made.get(sandbox.id);
      if (request === undefined) {
        // Containers of a removed pod are removed, too.
        if (missing.has(pod)) {
          missing.set(what, patience.stopped === undefined ? "its pod is missing" : `not queried: ${patience.stopped}`);
        }
        continue;
      }
      await attempt(what, async () => {
        const status = await statusOf(what, container, (id) => answers.container(id));
        if (status !== undefined) made.set(container.id, await node.container(request, found![1], ...status));
      });
    }
  });
  const ids = running.flatMap(({ sandbox, containers }) => [sandbox.id, ...containers.map(({ id }) => id)]);
  const lost = [...missing].map(([what, why]) => `${what}: ${why}`);
  const found = ids.flatMap((id) => made.get(id) ?? []);
  if (found.length === 0 && lost.length > 0) {
    throw failure(`Cannot capture the node: ${lost[0]}`, { hint: `${lost.length} pods and containers cannot be read` });
  }
  const documents = found.map((document) => {
    const captured: CapturedDocument = {
      ...document.captured as CapturedDocument,
      ...(otherDaemon === undefined ? {} : { otherDaemon }),
      ...(lost.length === 0 ? {} : { missing: lost }),
    };
    const whole = { ...document, captured };
    return options.withValues === true ? whole : redact(whole);
  });
  return { documents, missing: lost, notes };
}

async function versionOf(answers: NodeAnswers, { release }: CaptureOptions): Promise<string> {
  if (release !== undefined) return release;
  const { name, version } = await answers.version();
  if (name !== "containerd") {
    throw failure(`Cannot read the node: its runtime is ${JSON.stringify(name.slice(0, 64))}, not containerd`);
  }
  return version;
}
