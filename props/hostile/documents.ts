/**
 * Hostile documents and specs: each through every public function that takes one.
 *
 * @module
 */

import {
  answer as answerOf,
  behaviorsOf,
  containerSpec,
  CriSpecError,
  decodeSpec,
  documentIssues,
  encodeSpec,
  formatSpec,
  type NodeRequest,
  parseRelease,
  prepare,
  type PreparedModel,
  type RequestDocument,
  sandboxSpec,
  type Spec,
  unreadMembers,
} from "../../mod.ts";
import {
  daemonConfigChanges,
  daemonConfigReport,
  daemonConfigWarnings,
  decodeDaemonConfig,
  migratedDaemonConfig,
} from "../../lib/config/mod.ts";
import { decodeContainerConfig, decodePodSandboxConfig } from "../../lib/cri/mod.ts";
import {
  abstracted,
  diffAnswers,
  diffSpecs,
  explainTrace,
  podOf,
  releaseDiff,
  Summarizer,
  traceContainer,
  traceSandbox,
} from "../../lib/explain/mod.ts";
import {
  containerCleanup,
  containerFiles,
  containerLeftovers,
  containerSnapshotterOptions,
  sandboxCleanup,
  sandboxFiles,
  sandboxSnapshotterOptions,
} from "../../lib/files/mod.ts";
import { decodeLintHost, lint, type LintHost, lintRequest } from "../../lib/lint/mod.ts";
import { decodeContainerRequest, decodeHost, decodeImageConfig, decodeRequest } from "../../lib/plan/mod.ts";
import { hasContainer } from "../../lib/request/document.ts";
import { deepFreeze } from "../law.ts";
import { mutated, type Mutation, mutation, told } from "./mutate.ts";
import { type Calls, claim, digest } from "./outcome.ts";
import { Random } from "./random.ts";
import type { Suite } from "./suite.ts";

const decoder = new TextDecoder();
const BEHAVIORS = behaviorsOf(parseRelease("2.1.9"));
const RELEASES = ["1.6.0", "1.7.2", "1.7.24", "1.7.24~ds1", "2.1.9+unknown", "2.2.1", "2.3.4", "1.7.34-k3s1", "9.9.9"];
const PLACES = [
  "",
  "linux/sysctl",
  "mounts[/dev/shm]",
  "/process/user",
  "annotations[a]",
  "linux/nosuch",
  "/a/~2",
  "é",
];
const HOST = {
  runtime: "runc@1.1.5",
  kernel: "6.1.0",
  cgroups: "v2",
  capabilities: ["CAP_SYS_ADMIN"],
  ids: { uids: [{ first: 0, size: 65536 }] },
  rlimits: { RLIMIT_NOFILE: 1024 },
  paths: { "/dev/shm": { kind: "directory", flags: ["nosuid"] } },
  rootfs: { "/pause": "executable" },
};
/** How many prepared models are kept at once, each for many inputs. */
const MOST_MODELS = 16;
/** How many inputs in a row are made of how few documents: a prepared model has to see many of one node. */
const [BLOCK, PER_BLOCK] = [512, 12];

/** An input: valid documents and what is changed in them. */
interface Input {
  readonly base: RequestDocument;
  readonly spec: Spec | undefined;
  readonly mutations: readonly Mutation[];
  readonly specMutations: readonly Mutation[];
  readonly hostMutations: readonly Mutation[];
  /** Decides everything else. */
  readonly choice: number;
}

function textOf(spec: Spec): string {
  return decoder.decode(encodeSpec(spec));
}

const OF_SANDBOX = { spec: sandboxSpec, decode: decodeRequest, trace: traceSandbox };
const OF_CONTAINER = { spec: containerSpec, decode: decodeContainerRequest, trace: traceContainer };

/** The functions that a document is for: a container's, where it has one. */
function functionsFor(document: unknown): typeof OF_SANDBOX | typeof OF_CONTAINER {
  try {
    return hasContainer(document) ? OF_CONTAINER : OF_SANDBOX;
  } catch {
    return OF_SANDBOX; // an accessor or a proxy that throws
  }
}

function specOf(document: RequestDocument): Spec | undefined {
  try {
    // A copy that JSON would not give: numbers beyond 2^53 are bigints.
    return deepFreeze(structuredClone(functionsFor(document).spec(document)));
  } catch (error) {
    if (error instanceof CriSpecError) return undefined;
    throw error;
  }
}

const NODE: readonly string[] = ["release", "assumeUpstream", "daemon", "host"];

/** The suite of hostile documents. */
export class Documents implements Suite<Input> {
  readonly name = "documents";
  readonly #bases: readonly RequestDocument[];
  /** The specs of the documents that have one, of those that were asked for. */
  readonly #specs = new Map<RequestDocument, Spec | undefined>();
  /** Models of nodes, each of which sees many pods. */
  readonly #models = new Map<RequestDocument, PreparedModel | undefined>();

  /**
   * Makes the suite.
   *
   * @param bases Valid documents.
   */
  constructor(bases: readonly RequestDocument[]) {
    this.#bases = bases.map((base) => deepFreeze(base));
  }

  input(seed: number, index: number): Input {
    const random = new Random(seed, index);
    const block = new Random(seed ^ 0xb10c, Math.floor(index / BLOCK) * PER_BLOCK + random.below(PER_BLOCK));
    const base = block.pick(this.#bases);
    const spec = this.#specOf(base);
    const some = (document: unknown, most: number) =>
      Array.from({ length: random.below(most + 1) }, () => mutation(document, random));
    return {
      base,
      spec,
      mutations: random.oneIn(20) ? [] : some(base, 3),
      specMutations: spec === undefined ? [] : some(spec, 2),
      hostMutations: some(HOST, 2),
      choice: random.below(2 ** 30),
    };
  }

  #specOf(base: RequestDocument): Spec | undefined {
    if (!this.#specs.has(base)) this.#specs.set(base, specOf(base));
    return this.#specs.get(base);
  }

  *smaller(input: Input): Iterable<Input> {
    for (const part of ["mutations", "specMutations", "hostMutations"] as const) {
      for (const index of input[part].keys()) yield { ...input, [part]: input[part].toSpliced(index, 1) };
    }
  }

  told({ base, mutations, specMutations, hostMutations }: Input): string {
    return [
      `document: ${JSON.stringify(base, (_, value) => typeof value === "bigint" ? `${value}n` : value)}`.slice(0, 3000),
      `changed:\n${told(mutations)}`,
      `spec changed:\n${told(specMutations)}`,
      `host changed:\n${told(hostMutations)}`,
    ].join("\n");
  }

  check(input: Input, calls: Calls): string {
    const { base, mutations, choice } = input;
    const document = mutated(base, mutations) as RequestDocument;
    const { spec, decode } = functionsFor(document);
    const answer = calls.outcome(spec.name, () => textOf(spec(document)));
    this.#checkPrepared(input, document, answer, calls);
    const decoded = calls.outcome(decode.name, () => decode(document).id);
    claim(decoded.startsWith("=") || decoded === answer, `${decode.name}: ${decoded}\n${spec.name}: ${answer}`);
    // Each of the others sees some of the documents: all of them together would take most of the time.
    switch (choice % 10) {
      case 0:
        this.#checkTrace(document, input, answer, calls);
        break;
      case 1:
        this.#checkReleases(document, choice, calls);
        break;
      case 2:
        calls.outcome("lintRequest", () => `${lintRequest(document).findings.length}`);
        break;
      case 3:
        this.#checkParts(document, calls);
        break;
      case 4:
        this.#checkHost(input, calls);
        break;
      case 5:
        this.#checkFiles(document, answer, calls);
        break;
      case 6:
        this.#checkAnswers(document, base, answer, calls);
        break;
      default:
        this.#checkSpec(input, calls);
    }
    return digest(answer);
  }

  #modelOf(base: RequestDocument): PreparedModel | undefined {
    if (this.#models.has(base)) return this.#models.get(base);
    const { release, daemon, host } = base;
    let model: PreparedModel | undefined;
    try {
      model = prepare({
        release,
        ...(daemon === undefined ? {} : { daemon }),
        ...(host === undefined ? {} : { host }),
      });
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
    }
    if (this.#models.size >= MOST_MODELS) this.#models.delete(this.#models.keys().next().value!);
    this.#models.set(base, model);
    return model;
  }

  /** A model that saw many hostile pods answers as `sandboxSpec` does. */
  #checkPrepared({ base, mutations }: Input, document: RequestDocument, answer: string, calls: Calls): void {
    const isPod = mutations.every(({ at: [first] }) => first !== undefined && !NODE.includes(first));
    const model = isPod ? this.#modelOf(base) : undefined;
    if (model === undefined) {
      calls.outcome("prepare", () => typeof prepare(document as never));
      return;
    }
    const { release: _, daemon: __, host: ___, ...pod } = document;
    const isLarge = answer.includes('"too-large"');
    for (
      const [name, use] of [
        ["prepare().encode", () => decoder.decode(model.encode(pod as NodeRequest))],
        ["prepare().spec", () => textOf(model.spec(pod as NodeRequest))],
      ] as const
    ) {
      const prepared = calls.outcome(name, use);
      // The whole document has more values than the pod.
      claim(isLarge || prepared === answer, `${name}: ${prepared}\nsandboxSpec: ${answer}`.slice(0, 4000));
    }
  }

  #checkTrace(document: RequestDocument, { choice }: Input, answer: string, calls: Calls): void {
    const { spec, trace: traceBy } = functionsFor(document);
    const traced = calls.outcome(traceBy.name, () => {
      const trace = traceBy(document);
      calls.outcome("explainTrace", () => {
        const { places } = explainTrace(trace, PLACES[choice % PLACES.length]);
        return `${places.length}`;
      });
      return "spec" in trace ? textOf(trace.spec) : `refused ${trace.refusal.message}`;
    });
    claim(traced.startsWith("= refused") || traced === answer, `${traceBy.name}: ${traced}\n${spec.name}: ${answer}`);
    claim(
      !traced.startsWith("= refused") || answer.startsWith("!"),
      `${traceBy.name} refuses what ${spec.name} accepts`,
    );
  }

  /** What is around the spec. */
  #checkFiles(document: RequestDocument, answer: string, calls: Calls): void {
    const isContainer = functionsFor(document) === OF_CONTAINER;
    const around = isContainer
      ? { containerFiles, containerCleanup, containerLeftovers, containerSnapshotterOptions }
      : { sandboxFiles, sandboxCleanup, sandboxSnapshotterOptions };
    calls.outcome("a request for files", () => {
      const request = isContainer ? decodeContainerRequest(document) : decodeRequest(document);
      for (const [name, use] of Object.entries(around)) {
        const told = calls.outcome(name, () => typeof use(request as never));
        claim(!name.endsWith("Files") || told.startsWith("=") || told === answer, `${name}: ${told}\n${answer}`);
      }
      return "";
    });
  }

  /** Answers with refusals, what they differ in, and the faults of a document. */
  #checkAnswers(document: RequestDocument, base: RequestDocument, answer: string, calls: Calls): void {
    const told = calls.outcome("answer", () => {
      const here = answerOf(document);
      calls.outcome("diffAnswers", () => `${diffAnswers(answerOf(base), here).changes.length}`);
      return "spec" in here ? textOf(here.spec) : `refused ${here.refusal.message}`;
    });
    claim(told.startsWith("= refused") ? answer.startsWith("!") : told === answer, `answer: ${told}\n${answer}`);
    calls.outcome("documentIssues", () => {
      try {
        answerOf(document);
        return "";
      } catch (error) {
        if (!(error instanceof CriSpecError)) throw error;
        return `${documentIssues(error, document).issues?.length}`;
      }
    });
    calls.outcome("Summarizer", () => {
      const summarizer = new Summarizer("1.7.24", "2.1.9");
      summarizer.add(podOf(base), releaseDiff(base, "1.7.24", "2.1.9"));
      summarizer.add(podOf(document), releaseDiff(document, "1.7.24", "2.1.9"));
      return `${summarizer.summary().groups.length}`;
    });
    calls.outcome("abstracted", () => typeof abstracted(document, podOf(document)));
  }

  #checkReleases(document: RequestDocument, choice: number, calls: Calls): void {
    const [from, to] = [RELEASES[choice % RELEASES.length]!, RELEASES[(choice >> 8) % RELEASES.length]!];
    calls.outcome("releaseDiff", () => {
      const { changes, refusals } = releaseDiff(document, from, to);
      if (from === to) claim(changes.length + refusals.length === 0, `a release differs from itself: ${from}`);
      return `${changes.length + refusals.length}`;
    });
  }

  #checkParts(document: RequestDocument, calls: Calls): void {
    let parts: Partial<RequestDocument> = {};
    try {
      const { config, image, host, daemon, release } = document;
      parts = { config, image, host, daemon, release };
    } catch {
      // A hostile document itself.
    }
    calls.outcome("decodePodSandboxConfig", () => typeof decodePodSandboxConfig(parts.config));
    calls.outcome("decodeImageConfig", () => typeof decodeImageConfig(parts.image));
    calls.outcome("decodeHost", () => typeof decodeHost(parts.host));
    calls.outcome("decodeDaemonConfig", () => typeof decodeDaemonConfig(parts.daemon, BEHAVIORS));
    calls.outcome(
      "daemonConfigWarnings",
      () => `${daemonConfigWarnings(parts.daemon, parts.release ?? "2.1.9").length}`,
    );
    calls.outcome("daemonConfigReport", () => {
      const reports = ["1.7.24", "2.3.4"].map((release) => daemonConfigReport(parts.daemon, release));
      const changes = daemonConfigChanges(reports[0]!, reports[1]!);
      return `${changes.length} ${Object.keys(migratedDaemonConfig(reports[1]!)).length}`;
    });
    calls.outcome("decodeContainerConfig", () => typeof decodeContainerConfig(parts.config));
  }

  #checkHost({ spec, hostMutations }: Input, calls: Calls): void {
    const host = mutated(HOST, hostMutations);
    const read = calls.outcome("decodeLintHost", () => typeof decodeLintHost(host));
    if (spec === undefined) return;
    calls.outcome("lint with a host", () => {
      const facts = read.startsWith("=") ? decodeLintHost(host) : host as LintHost;
      return `${lint(spec as Spec, facts).findings.length}`;
    });
  }

  #checkSpec({ spec: base, specMutations }: Input, calls: Calls): void {
    if (base === undefined) return;
    const spec = mutated(base, specMutations) as Spec;
    const encoded = calls.outcome("encodeSpec", () => textOf(spec));
    calls.outcome("formatSpec", () => formatSpec(spec, { escapes: "long" }));
    if (encoded.startsWith("=")) JSON.parse(encoded.slice(2));
    const changes = calls.outcome("diffSpecs", () => `${diffSpecs(base, spec).length}`);
    if (encoded.startsWith("=")) {
      const isSame = encoded === `= ${textOf(base)}`;
      claim(
        (changes === "= 0") === isSame,
        `diffSpecs tells ${changes} changes; ${isSame ? "the same" : "other"} bytes`,
      );
    }
    const none = calls.outcome("diffSpecs", () => `${diffSpecs(spec, spec).length}`);
    claim(none === "= 0" || none.startsWith("!"), `a spec differs from itself: ${none}`);
    calls.outcome("decodeSpec", () => typeof decodeSpec(spec));
    calls.outcome("unreadMembers", () => `${unreadMembers(spec).length}`);
    calls.outcome("lint", () => `${lint(spec).findings.length}`);
  }
}
