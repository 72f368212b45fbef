/**
 * Replays what a real kubelet was given through `lib/kubernetes`, and compares what comes out with what the kubelet did.
 *
 * @module
 */

import { CriSpecError } from "../../lib/error.ts";
import { goQuote } from "../../lib/go/quote.ts";
import { containerResources } from "../../lib/kubernetes/container_resources.ts";
import {
  containerConfig,
  type ContainerFacts,
  containersOf,
  decodeKubelet,
  type Kubelet,
  type Pod,
  type PodFacts,
  podSandboxConfig,
  readPod,
  type RefusalDetail,
  runtimeHandlerOf,
} from "../../lib/kubernetes/mod.ts";

/** Plain data. */
type Json = Readonly<Record<string, unknown>>;

/** A request that was recorded. */
interface RecordedRequest {
  readonly config: Json;
  readonly runtime_handler?: string;
}

/** An event of a pod. */
interface RecordedEvent {
  readonly type: string;
  readonly reason: string;
  readonly message: string;
  readonly field?: string;
}

/** What was recorded of one pod. The samples' README tells what each member is. */
export interface RecordedCase {
  readonly name: string;
  readonly kubernetes: string;
  readonly run: string;
  readonly apiServer?: string;
  readonly source: string;
  readonly mirror?: boolean;
  readonly kubelet: Json;
  readonly node: Json;
  readonly runtime: Json;
  readonly apiNode?: Json;
  readonly objects?: Json;
  readonly images?: Json;
  readonly pod: Json;
  readonly after?: { readonly ephemeral?: readonly Json[]; readonly resize?: Json };
  readonly live?: Json;
  readonly podIPs?: readonly string[];
  readonly runPodSandbox?: readonly RecordedRequest[];
  readonly createContainer?: readonly RecordedRequest[];
  readonly updateContainerResources?: readonly { readonly container: string; readonly linux: Json }[];
  readonly containerIds?: readonly { readonly name: string; readonly id: string }[];
  readonly refusedByApi?: string;
  readonly refusedByKubelet?: string;
  readonly afterRefused?: string;
  readonly failed?: { readonly reason?: string; readonly message?: string };
  readonly events?: readonly RecordedEvent[];
  readonly timedOut?: boolean;
}

/** A difference between the kubelet and the model. */
export interface Difference {
  /** What differs: `sandbox /linux/resources/cpu_shares`. */
  readonly where: string;
  readonly recorded: unknown;
  readonly modelled: unknown;
}

function at(value: unknown, ...steps: readonly string[]): unknown {
  return steps.reduce<unknown>((part, step) => (part as Json | undefined)?.[step], value);
}

/** The cluster's accounts that pods name. */
const ACCOUNTS = [{ metadata: { name: "builder" }, automountServiceAccountToken: false }];

/** The images of ephemeral containers, which the manifest does not name. */
function ephemeralImages({ after, createContainer = [] }: RecordedCase): Json {
  return Object.fromEntries((after?.ephemeral ?? []).map(({ name, image }) => {
    const created = createContainer.find(({ config }) => at(config, "metadata", "name") === name);
    return [image, { id: at(created?.config, "image", "image") ?? "" }];
  }));
}

/** What the kubelet of a case knows, as `decodeKubelet()` takes it. */
export function kubeletDocument(recorded: RecordedCase): Json {
  const {
    kubernetes,
    apiServer = null,
    kubelet,
    node,
    runtime,
    apiNode,
    objects,
    images,
    failed,
    createContainer = [],
  } = recorded;
  // What other pods use is only in the refusal's text.
  const used = /used: (\d+)/.exec(failed?.message ?? "")?.[1] ??
    (/\(res: cpu/.test(failed?.message ?? "") ? "107" : "0");
  const shared = createContainer.map(({ config }) => at(config, "linux", "resources", "cpuset_cpus")).find((cpus) =>
    cpus
  );
  return {
    kubernetes,
    apiServer,
    kubelet,
    node: {
      ...node,
      used: { cpu: `${used}m` },
      paths: { "/etc": "directory" },
      ...(shared === undefined ? {} : { sharedCPUs: shared }),
    },
    runtime,
    ...(apiNode === undefined ? {} : { apiNode }),
    objects: { configMaps: [], secrets: [], runtimeClasses: [], serviceAccounts: ACCOUNTS, ...objects },
    images: { ...ephemeralImages(recorded), ...images },
  };
}

/** The kubelet of a case. */
function kubeletOf(recorded: RecordedCase): Kubelet {
  return decodeKubelet(kubeletDocument(recorded));
}

/** What only the moment knew. */
export function factsOf(
  recorded: RecordedCase,
  attempt: number,
  containers: Readonly<Record<string, ContainerFacts>>,
): PodFacts {
  const sandbox = recorded.runPodSandbox?.[0]?.config;
  const uid = at(sandbox, "metadata", "uid") ?? at(recorded.live, "metadata", "uid");
  const seen = at(sandbox, "annotations", "kubernetes.io/config.seen");
  const hostId = at(
    sandbox,
    "linux",
    "security_context",
    "namespace_options",
    "userns_options",
    "uids",
    "0",
    "host_id",
  );
  const mounts = (recorded.createContainer ?? []).flatMap(({ config }) => (config.mounts ?? []) as readonly Json[]);
  const token = mounts.map(({ host_path: path = "" }) => /kube-api-access-([a-z0-9]{5})/.exec(path as string)?.[1])
    .find((suffix) => suffix);
  return {
    source: recorded.source,
    ...(uid === undefined ? {} : { uid: uid as string }),
    podIPs: recorded.podIPs ?? ["10.244.0.2"],
    attempt,
    ...(seen === undefined ? {} : { configSeen: seen as string }),
    ...(hostId === undefined ? {} : { hostId: Number(hostId) }),
    ...(token === undefined ? {} : { tokenSuffix: token }),
    file: `/etc/kubernetes/manifests/${recorded.name}.json`,
    containers,
    files: { v: { files: { env: "A='1'\nM=''\n" } } },
  };
}

/** A config without what is random: the order of variables and DNS options, the termination log's file. */
export function normalised(config: Json): Json {
  const { envs, mounts, dns_config: dns, ...rest } = config as {
    readonly envs?: readonly { readonly key?: string }[];
    readonly mounts?: readonly { readonly host_path?: string }[];
    readonly dns_config?: { readonly options?: readonly string[] };
  };
  return {
    ...rest,
    ...(envs === undefined ? {} : { envs: envs.toSorted((a, b) => (a.key ?? "") < (b.key ?? "") ? -1 : 1) }),
    ...(mounts === undefined ? {} : {
      mounts: mounts.map((mount) => ({
        ...mount,
        ...(mount.host_path === undefined
          ? {}
          : { host_path: mount.host_path.replace(/(\/containers\/[^/]+\/)[0-9a-f]{8}$/, "$100000000") }),
      })),
    }),
    ...(dns === undefined
      ? {}
      : { dns_config: { ...dns, ...(dns.options === undefined ? {} : { options: dns.options.toSorted() }) } }),
  };
}

/** Where two values differ, the order of keys aside. */
function compare(recorded: unknown, modelled: unknown, where: string, found: Difference[]): void {
  if (Object.is(recorded, modelled)) return;
  const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;
  if (!isObject(recorded) || !isObject(modelled) || Array.isArray(recorded) !== Array.isArray(modelled)) {
    found.push({ where, recorded, modelled });
    return;
  }
  for (const key of new Set([...Object.keys(recorded), ...Object.keys(modelled)])) {
    compare(recorded[key], modelled[key], `${where}/${key}`, found);
  }
}

/** What a part of the translation gives: a value or a refusal. */
function attempted<T>(make: () => T): { readonly value: T } | { readonly error: CriSpecError } {
  try {
    return { value: make() };
  } catch (error) {
    if (error instanceof CriSpecError) return { error };
    throw error;
  }
}

function shown(error: CriSpecError): string {
  const { reason = "" } = (error.cause ?? {}) as Partial<RefusalDetail>;
  return `${error.code} ${reason} ${error.message}`;
}

/** A text without the addresses of memory that old releases print. */
function withoutAddresses(text: string): string {
  return text.replace(/0x[0-9a-f]+/g, "0x0");
}

/** The refusal that was recorded of the whole pod, as the model's error has to show it; several where events tell several. */
function podRefusals(recorded: RecordedCase): readonly string[] | undefined {
  const { refusedByApi, refusedByKubelet, failed, runPodSandbox, events = [] } = recorded;
  if (refusedByApi !== undefined) return [`api-server-refusal  ${refusedByApi}`];
  if (refusedByKubelet !== undefined) {
    const quoted = /^"Unable to process watch event" err=(".*")$/s.exec(refusedByKubelet)?.[1];
    return [`kubelet-refusal  ${quoted === undefined ? refusedByKubelet : unquoted(quoted)}`];
  }
  if (failed?.reason !== undefined) {
    return [`kubelet-refusal ${failed.reason} ${failed.message?.replace(/^Pod was rejected: /, "")}`];
  }
  if (runPodSandbox !== undefined) return undefined;
  return events.map(({ reason, message }) => `kubelet-refusal ${reason} ${message}`);
}

/** A Go string literal's text, of those that the log has. */
function unquoted(literal: string): string {
  const text = JSON.parse(literal) as string;
  if (goQuote(text, "15") !== literal) throw new Error(`cannot read the log's ${literal}`);
  return text;
}

/** The refusals of a container that events tell. */
function containerRefusals({ events = [] }: RecordedCase, name: string): readonly string[] {
  return events.filter(({ field = "", reason }) =>
    field.endsWith(`{${name}}`) && ["Failed", "InspectFailed", "ErrImageNeverPull"].includes(reason)
  ).map(({ reason, message }) => `kubelet-refusal ${reason} ${message}`);
}

/** Facts of the containers that were created so far. */
export function containerFacts(recorded: RecordedCase, config?: Json): Record<string, ContainerFacts> {
  const name = at(config, "metadata", "name") as string | undefined;
  const target = at(config, "linux", "security_context", "namespace_options", "target_id") as string | undefined;
  const ids = (recorded.containerIds ?? []).map(({ name, id }) => [name, { id }] as const);
  const facts: Record<string, ContainerFacts> = Object.fromEntries(ids);
  if (target !== undefined && ids.length === 0) throw new Error(`${recorded.name}: no container has the id ${target}`);
  if (name === undefined) return facts;
  const cpus = at(config, "linux", "resources", "cpuset_cpus") as string | undefined;
  const isExclusive = cpus !== undefined && at(config, "linux", "resources", "cpu_quota") === -1;
  const attempt = Number(at(config, "metadata", "attempt") ?? 0);
  return { ...facts, [name]: { ...facts[name], attempt, ...(isExclusive ? { cpus } : {}) } };
}

/**
 * Replays a case.
 *
 * @param recorded The case.
 * @param form `manifest`, or `live` for the pod as the API server or kubelet printed it afterwards.
 * @returns The differences; none where the model does what the kubelet did.
 */
export function replay(recorded: RecordedCase, form: "manifest" | "live" = "manifest"): readonly Difference[] {
  const found: Difference[] = [];
  const kubelet = kubeletOf(recorded);
  const ephemeral = recorded.after?.ephemeral ?? [];
  const manifest = form === "live" ? recorded.live : recorded.pod;
  const read = (attempt: number, containers: Record<string, ContainerFacts> = {}, document: unknown = manifest): Pod =>
    readPod(document, kubelet, factsOf(recorded, attempt, containers));
  const refusals = podRefusals(recorded);
  const first = attempted(() => {
    const pod = read(0);
    return { pod, config: podSandboxConfig(pod, kubelet), handler: runtimeHandlerOf(pod, kubelet) };
  });
  if (refusals !== undefined) {
    const modelled = "error" in first ? shown(first.error) : first.value.config;
    const isEqual = typeof modelled === "string" &&
      refusals.some((text) => withoutAddresses(text) === withoutAddresses(modelled));
    return isEqual ? [] : [{ where: "refusal", recorded: refusals, modelled }];
  }
  if ("error" in first) return [{ where: "refusal", recorded: undefined, modelled: shown(first.error) }];
  for (const { config, runtime_handler: handler } of recorded.runPodSandbox ?? []) {
    const attempt = Number(at(config, "metadata", "attempt") ?? 0);
    const modelled = podSandboxConfig(read(attempt), kubelet);
    compare(normalised(config), normalised(modelled as Json), "sandbox", found);
    compare(handler ?? "", first.value.handler, "handler", found);
  }
  const created = new Set<string>();
  for (const { config } of recorded.createContainer ?? []) {
    const name = at(config, "metadata", "name") as string;
    created.add(name);
    const isEphemeral = ephemeral.some((one) => one.name === name);
    const modelled = attempted(() => {
      const document = isEphemeral ? recorded.live : manifest;
      return containerConfig(read(0, containerFacts(recorded, config), document), name, kubelet);
    });
    if ("error" in modelled) {
      found.push({ where: `container ${name}`, recorded: "created", modelled: shown(modelled.error) });
    } else compare(normalised(config), normalised(modelled.value as Json), `container ${name}`, found);
  }
  for (const { name } of containersOf(first.value.pod)) {
    if (created.has(name)) continue;
    const texts = containerRefusals(recorded, name);
    if (texts.length === 0) continue;
    const modelled = attempted(() => containerConfig(first.value.pod, name, kubelet));
    const text = "error" in modelled ? shown(modelled.error) : "created";
    if (!texts.includes(text)) found.push({ where: `container ${name}`, recorded: texts, modelled: text });
  }
  if (form === "manifest") compareResizes(recorded, kubelet, read, found);
  return found;
}

/** What a resize of running containers requests. */
function compareResizes(
  recorded: RecordedCase,
  kubelet: Kubelet,
  read: (attempt: number, containers: Record<string, ContainerFacts>, document: unknown) => Pod,
  found: Difference[],
): void {
  for (const { container, linux } of recorded.updateContainerResources ?? []) {
    const patches = at(recorded.after, "resize", "spec", "containers") as readonly Json[];
    const spec = recorded.pod.spec as { readonly containers: readonly Json[] };
    const containers = spec.containers.map((one) => ({ ...one, ...patches.find((patch) => patch.name === one.name) }));
    const pod = read(0, {}, { ...recorded.pod, spec: { ...spec, containers } });
    const own = containersOf(pod).find(({ name }) => name === container)!;
    compare(linux, containerResources(own, pod, kubelet), `resize ${container}`, found);
  }
}
