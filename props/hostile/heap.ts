/**
 * `deno task heap`: many requests, each with a release, names and a shape that no other has; nothing of them may stay in memory.
 *
 * @module
 */

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { CriSpecError, encodeSpec, prepare, type PreparedModel, type RequestDocument, sandboxSpec } from "../../mod.ts";
import { releaseDiff, traceSandbox } from "../../lib/explain/mod.ts";
import { lintRequest } from "../../lib/lint/mod.ts";
import { kubeletPod } from "../../bench/pods.ts";
import { Random } from "./random.ts";

/** What is run. */
export interface HeapOptions {
  /** How many requests. */
  readonly count: number;
  /** How many of them are put before the heap is measured for the first time: they fill what has a bound. */
  readonly warmUp: number;
  /** Decides the requests. */
  readonly seed: number;
  /** Told the heap after garbage collection, ten times. */
  readonly log?: (done: number, bytes: number) => void;
  /** Told every request: a test of the measurement keeps them. */
  readonly seen?: (document: RequestDocument) => void;
}

const RELEASES = ["1.6.20", "1.7.3", "1.7.24", "2.0.11", "2.1.9", "2.2.7", "2.3.4"];
/** Suffixes of builds that are not modelled. */
const UNKNOWN = ["~ds", "+vendor.", "-rc.", "-"];

/** What requests left behind. */
export interface HeapGrowth {
  /** How many of them were answered, not refused. */
  readonly answered: number;
  /** How many bytes of heap each of those after the warm-up left behind. */
  readonly bytes: number;
}

/** A release that no daemon reports twice; few of them are refused. */
function release(random: Random, index: number): string {
  const suffix = random.oneIn(16) ? random.pick(UNKNOWN) : "-k3s";
  return `${random.pick(RELEASES)}${suffix}${index}${random.below(1 << 20)}`;
}

/** A text that is in no other request; seldom a long one. */
function text(random: Random, index: number): string {
  const own = `${random.pick(["pod", "__proto__", "a/b", "ü", "<&>", "0"])}-${index}-${random.below(1 << 30)}`;
  return random.oneIn(50) ? own.repeat(200) : own;
}

/** A map of one to eight entries with keys that are in no other request. */
function map(random: Random, index: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: 1 + random.below(8) }, () => [text(random, index), text(random, index)]),
  );
}

/** Fields that a pod has or has not, in any combination. */
function fields(random: Random, index: number): Readonly<Record<string, unknown>> {
  const own: Readonly<Record<string, unknown>> = {
    hostname: text(random, index),
    log_directory: `/var/log/${text(random, index)}`,
    annotations: map(random, index),
    labels: map(random, index),
    dns_config: { searches: [text(random, index)] },
    port_mappings: [{ container_port: index % 65536 }],
  };
  return Object.fromEntries(Object.entries(own).filter(() => random.oneIn(2)));
}

function securityContext(random: Random, index: number): Readonly<Record<string, unknown>> {
  const seccomp = [
    { profile_type: "RuntimeDefault" },
    { profile_type: "RuntimeDefault" },
    { profile_type: "Localhost", localhost_ref: `/${text(random, index)}` },
    { profile_type: "Unconfined" },
  ];
  const own: Readonly<Record<string, unknown>> = {
    run_as_user: { value: index },
    supplemental_groups: [index, index + 1],
    seccomp: random.pick(seccomp),
    namespace_options: { network: random.below(4), pid: random.below(4), ipc: random.below(4) },
    selinux_options: { level: random.oneIn(8) ? text(random, index) : "s0" },
    privileged: true,
  };
  return Object.fromEntries(Object.entries(own).filter(() => random.oneIn(2)));
}

function request(random: Random, index: number): RequestDocument {
  const pod = kubeletPod(index);
  const linux = {
    cgroup_parent: `/${text(random, index)}`,
    sysctls: map(random, index),
    security_context: securityContext(random, index),
  };
  const metadata = { name: text(random, index), namespace: text(random, index), uid: text(random, index) };
  return {
    ...pod,
    release: release(random, index),
    config: { metadata, ...fields(random, index), linux },
    ...(random.oneIn(2) ? { daemon: {}, host: { kernel: `6.1.${index}`, hostname: text(random, index) } } : {}),
    ...(random.oneIn(4) ? { image: { Entrypoint: [text(random, index)], Labels: map(random, index) } } : {}),
    ...(random.oneIn(16) ? { runtimeHandler: text(random, index) } : {}),
    ...(random.oneIn(16) ? { rootfs: { "/etc/passwd": text(random, index) } } : {}),
  };
}

/** What is asked about requests; a model for many of them is asked all the time. */
function ask(document: RequestDocument, random: Random, index: number, model: PreparedModel): unknown {
  const { release: _, daemon: __, host: ___, ...pod } = document;
  // Each of the releases' behaviors may be asked for: seldom, for it takes as long as a hundred others.
  if (random.oneIn(200)) return releaseDiff(document, release(random, index), release(random, index));
  switch (random.below(16)) {
    case 0:
      return prepare({ release: document.release, daemon: document.daemon, host: document.host }).encode(pod);
    case 1:
      return lintRequest(document);
    case 2:
      return traceSandbox(document);
    case 3:
    case 4:
    case 5:
      return model.encode(pod);
    default:
      return encodeSpec(sandboxSpec(document));
  }
}

/** Collects garbage and measures what is left, in bytes. */
function heapAfterCollection(): number {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  for (let time = 0; time < 3; time++) collect();
  return Deno.memoryUsage().heapUsed;
}

/**
 * Puts requests of which no two are alike.
 *
 * @param options How many.
 * @returns What they left behind.
 */
export function heapGrowth({ count, warmUp, seed, log, seen }: HeapOptions): HeapGrowth {
  const model = prepare({ release: "1.7.24" });
  let before = 0;
  let answered = 0;
  for (let index = 0; index < count; index++) {
    if (index === warmUp) before = heapAfterCollection();
    if (log !== undefined && index % Math.ceil(count / 10) === 0) log(index, heapAfterCollection());
    const random = new Random(seed, index);
    const document = request(random, index);
    seen?.(document);
    try {
      ask(document, random, index, model);
      answered++;
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
    }
  }
  return { answered, bytes: (heapAfterCollection() - before) / (count - warmUp) };
}

/** The most that a request may leave behind, in bytes: one that is remembered has thousands. */
const MOST_GROWTH = 4;

if (import.meta.main) {
  const count = Number(Deno.args[0] ?? 1_000_000);
  const log = (done: number, bytes: number): void =>
    console.log(`${done} requests: ${(bytes / 2 ** 20).toFixed(2)} MiB`);
  const { answered, bytes } = heapGrowth({ count, warmUp: count / 10, seed: 1, log });
  console.log(`${answered} answered; ${bytes.toFixed(2)} bytes for each after the first tenth, ${MOST_GROWTH} at most`);
  Deno.exit(bytes > MOST_GROWTH ? 1 : 0);
}
