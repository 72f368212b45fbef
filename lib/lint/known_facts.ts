/**
 * Facts that several inputs state: the request's host, the host's facts of lint, config.toml. Each is asked for once.
 *
 * @module
 */

import { asRecord, isRecord, type UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { child, type Pointer } from "../pointer.ts";
import { decodeHost, type Host, HOST_KEYS, SHARED_FACTS, type SharedFacts } from "../request/host.ts";
import type { RequestDocument } from "../request/document.ts";
import type { PodRequest } from "../request/pod_request.ts";
import { getSandboxRuntime } from "../decisions/runtime.ts";
import { decodeLintHost, type Fact, FACT_NAMES, type IdRange, type LintHost, type RootfsFact } from "./host.ts";

/** A fact of the request's host that has to do with one of lint's. */
interface Shared {
  /** Its name in the request's host. */
  readonly key: keyof Host;
  /** Its name among lint's facts. */
  readonly fact: Fact;
  /** What lint's facts state of it; `undefined` where they state nothing. */
  readonly stated: (facts: LintHost) => Host[keyof Host] | undefined;
  /** What the request's host states for lint. */
  readonly factsOf: (host: Host) => LintHost;
  /** How much of a value both can state. Default: all of it. */
  readonly common?: (value: unknown) => unknown;
}

const ALL_IDS: readonly IdRange[] = [{ first: 0, size: 2 ** 32 - 1 }];

/** Whether ids are those of a user namespace below the initial one, as containerd tells it by its own uid_map. */
function isInner({ ids }: LintHost): boolean | undefined {
  const uids = ids?.uids;
  if (uids === undefined) return undefined;
  return !(uids.length === 1 && uids[0]!.first === 0 && uids[0]!.size === ALL_IDS[0]!.size);
}

function hasDevShm({ paths }: LintHost): boolean | undefined {
  if (paths === undefined || !Object.hasOwn(paths, "/dev/shm")) return undefined;
  return paths["/dev/shm"]!.kind !== "absent";
}

/** The shim's score is one above the daemon's, and the runtime has the shim's. */
function runtimeScore(daemon: number): number {
  return Math.min(daemon + 1, 1000);
}

const SHARED_KEYS = Object.keys(SHARED_FACTS) as readonly (keyof SharedFacts)[];

const SHARED: readonly Shared[] = [
  ...SHARED_KEYS.map((key): Shared => ({
    key,
    fact: key,
    stated: (facts) => facts[key],
    factsOf: (host) => ({ [key]: host[key] }),
  })),
  {
    key: "selinux",
    fact: "selinux",
    stated: ({ selinux }) => selinux,
    factsOf: ({ selinux }) => ({ selinux: selinux !== false }),
    common: (value) => value !== false,
  },
  {
    key: "oomScoreAdj",
    fact: "oomScoreAdj",
    stated: () => undefined,
    factsOf: ({ oomScoreAdj }) => ({ oomScoreAdj: runtimeScore(oomScoreAdj) }),
  },
  {
    key: "runningInUserNamespace",
    fact: "ids",
    stated: isInner,
    factsOf: ({ runningInUserNamespace }) => runningInUserNamespace ? {} : { ids: { uids: ALL_IDS, gids: ALL_IDS } },
  },
  { key: "devShm", fact: "paths", stated: hasDevShm, factsOf: () => ({}) },
];

function isStated(record: UnknownRecord, key: string): boolean {
  return Object.hasOwn(record, key) && record[key] !== null && record[key] !== undefined;
}

function conflict(path: Pointer, here: string, value: unknown, there: string, other: unknown): CriSpecError {
  const [one, two] = [value, other].map((each) => JSON.stringify(each));
  return new CriSpecError("conflicting-facts", `Conflicting facts: ${here} is ${one}, ${there} is ${two}`, {
    path,
    hint: "set the fact once, or to the same value in both places",
  });
}

/** A request and the host's facts, each with what the other states. */
export interface KnownFacts {
  /** The request; its host has every fact that the model asks for and that anything states. */
  readonly document: RequestDocument;
  /** The host's facts. */
  readonly host: LintHost;
}

/** What the request's host states for lint. */
function factsOfNode(stated: UnknownRecord, host: Host): LintHost {
  return SHARED.reduce<LintHost>(
    (facts, { key, factsOf }) => isStated(stated, key) ? { ...facts, ...factsOf(host) } : facts,
    {},
  );
}

/** The directories among the files of the image that a request states. */
function directoriesOf(rootfs: unknown): LintHost {
  if (!isRecord(rootfs)) return {};
  const found = Object.entries(rootfs).flatMap(([path, entry]): readonly (readonly [string, RootfsFact])[] =>
    isRecord(entry) && entry.directory === true && path.startsWith("/") ? [[path, "directory"]] : []
  );
  return found.length === 0 ? {} : { rootfs: Object.fromEntries(found) };
}

/**
 * Joins what a request's host and the host's facts state.
 *
 * @param document The request.
 * @param host The host's facts.
 * @returns Both, each with the other's facts.
 * @throws {CriSpecError} `conflicting-facts` where they contradict each other, and what the request's host is refused for.
 */
export function joinFacts(document: RequestDocument, host: LintHost): KnownFacts {
  if (!isRecord(document)) return { document, host };
  const stated = isStated(document, "host") ? asRecord(document.host, "/host") : {};
  const node = decodeHost(stated, "/host");
  const added: Record<string, unknown> = {};
  for (const { key, fact, stated: statedBy, common = (value: unknown) => value } of SHARED) {
    const other = statedBy(host);
    if (other === undefined) continue;
    if (!isStated(stated, key)) added[key] = other;
    else if (common(node[key]) !== other) {
      throw conflict(
        child("/host", key),
        `${key} of the request's host`,
        node[key],
        `${fact} of the host's facts`,
        host[fact],
      );
    }
  }
  const images = directoriesOf(isRecord(document.container) ? document.container.rootfs : document.rootfs);
  const rootfs = { ...images.rootfs, ...host.rootfs };
  return {
    document: Object.keys(added).length === 0 ? document : { ...document, host: { ...stated, ...added } },
    host: {
      ...factsOfNode(stated, node),
      ...host,
      ...(images.rootfs === undefined ? {} : { rootfs }),
    },
  };
}

/**
 * Adds what a request's config.toml states of the runtime that runs it.
 *
 * @param request The request, decoded.
 * @param document The document that it was decoded from.
 * @param host The host's facts.
 * @returns The facts.
 * @throws {CriSpecError} `conflicting-facts` where they contradict each other.
 */
export function withDaemonFacts(request: PodRequest, document: RequestDocument, host: LintHost): LintHost {
  if (document.daemon === undefined || document.daemon === null) return host;
  const { systemdCgroup, path } = getSandboxRuntime(request);
  if (systemdCgroup === undefined) return host;
  if (host.systemdCgroup !== undefined && host.systemdCgroup !== systemdCgroup) {
    const place = `${path}/options/SystemdCgroup`;
    throw conflict(
      place,
      "SystemdCgroup of config.toml",
      systemdCgroup,
      "systemdCgroup of the host's facts",
      host.systemdCgroup,
    );
  }
  return { ...host, systemdCgroup };
}

/**
 * Takes a document of facts apart: what only the request's host has, and the facts of lint.
 *
 * @param value Plain data: the facts of either.
 * @returns The request's host, and lint's facts.
 * @throws {CriSpecError} What `decodeLintHost` throws.
 */
export function splitFacts(value: unknown): { readonly ofNode: UnknownRecord; readonly facts: LintHost } {
  if (!isRecord(value)) return { ofNode: {}, facts: decodeLintHost(value) };
  const isNodes = (key: string): boolean =>
    (HOST_KEYS as readonly string[]).includes(key) && !(FACT_NAMES as readonly string[]).includes(key);
  const entries = Object.entries(value);
  const node = Object.fromEntries(
    entries.filter(([key, item]) => isNodes(key) || (key === "selinux" && isRecord(item))),
  );
  const facts = entries.filter(([key]) => !isNodes(key)).map(([key, item]) =>
    [key, key === "selinux" && isRecord(item) ? true : item] as const
  );
  return { ofNode: node, facts: decodeLintHost(Object.fromEntries(facts)) };
}

/**
 * Puts facts of a request's host into a request.
 *
 * @param document The request.
 * @param given The facts.
 * @returns The request with them.
 * @throws {CriSpecError} `conflicting-facts` where the request states another value.
 */
export function withNode(document: RequestDocument, given: UnknownRecord): RequestDocument {
  if (!isRecord(document) || Object.keys(given).length === 0) return document;
  const stated = isStated(document, "host") ? asRecord(document.host, "/host") : {};
  const [host, other] = [decodeHost(stated, "/host"), decodeHost(given)];
  for (const key of HOST_KEYS) {
    if (!isStated(stated, key) || !isStated(given, key)) continue;
    if (JSON.stringify(host[key]) === JSON.stringify(other[key])) continue;
    throw conflict(
      child("/host", key),
      `${key} of the request's host`,
      stated[key],
      `${key} of the host's facts`,
      given[key],
    );
  }
  return { ...document, host: { ...stated, ...given } };
}
