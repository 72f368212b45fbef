/**
 * The resolv.conf of a pod.
 *
 * Upstream: `pkg/kubelet/network/dns/dns.go`.
 *
 * @module
 */

import type { DNSConfig } from "../cri/config.ts";
import { CriSpecError } from "../error.ts";
import type { Kubelet } from "./kubelet.ts";
import type { Pod, TranslationNote } from "./pod_facts.ts";

/** Contents of a resolv.conf. */
interface ResolvConf {
  readonly servers: readonly string[];
  readonly searches: readonly string[];
  readonly options: readonly string[];
}

const EMPTY: ResolvConf = { servers: [], searches: [], options: [] };
const MAX_SERVERS = 3;
const MAX_SEARCH = 253;

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** Options by name: `ndots:5` is `ndots` with the value `5`. */
function mergeOptions(options: readonly string[], more: readonly (readonly [name: string, value: string])[]): string[] {
  const merged = new Map<string, string>();
  for (const option of options) {
    const [name = "", value = ""] = option.split(/:(.*)/s);
    merged.set(name, value);
  }
  for (const [name, value] of more) merged.set(name, value);
  return [...merged].map(([name, value]) => value === "" ? name : `${name}:${value}`);
}

/**
 * Parses a resolv.conf as the kubelet does: `domain` is not read, the last `search` line wins.
 *
 * @param text The file's text.
 * @returns Servers, searches and options.
 */
export function parseResolvConf(text: string): ResolvConf {
  const servers: string[] = [];
  let searches: readonly string[] = [];
  const options: string[] = [];
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    const [keyword, ...words] = trimmed.split(/\s+/);
    if (keyword === "nameserver") {
      if (words[0] === undefined) {
        throw new CriSpecError(
          "invalid-value",
          "Cannot read the node's resolv.conf: a nameserver line has no address",
          {
            path: "/node/resolvConf",
            hint: "the kubelet creates no sandbox with this file",
          },
        );
      }
      servers.push(words[0]);
    }
    if (keyword === "search") {
      searches = words.filter((word) => word !== ".").map((word) => word.endsWith(".") ? word.slice(0, -1) : word);
    }
    if (keyword === "options") options.push(...words);
  }
  return { servers, searches, options: mergeOptions(options, []) };
}

function typeOf({ object: { spec } }: Pod): "none" | "cluster" | "host" {
  switch (spec.dnsPolicy) {
    case "None":
      return "none";
    case "ClusterFirstWithHostNet":
      return "cluster";
    case "ClusterFirst":
      return spec.hostNetwork === true ? "host" : "cluster";
    default:
      return "host";
  }
}

/** The node's own resolv.conf; `undefined` where the kubelet is configured without one. */
function nodeResolvConf({ settings, node }: Kubelet, note: (note: TranslationNote) => void): ResolvConf | undefined {
  if (settings.resolvConf === "") return undefined;
  if (node.resolvConf !== undefined) return parseResolvConf(node.resolvConf);
  note({
    kind: "placeholder",
    path: "/spec/dnsPolicy",
    message: "the DNS settings omit those of the node's resolv.conf; set resolvConf in the facts of the node",
  });
  return EMPTY;
}

/** Without a file the node is its own server. */
function localServers({ node: { nodeIPs = [] } }: Kubelet): ResolvConf {
  const servers = nodeIPs.map((ip) => ip.includes(":") ? "::1" : "127.0.0.1");
  return { servers: servers.length === 0 ? ["127.0.0.1"] : servers, searches: ["."], options: [] };
}

/**
 * Makes a pod's DNS settings.
 *
 * @param pod The pod.
 * @param kubelet The kubelet.
 * @param note Called for events that the kubelet reports.
 * @returns The settings: always at least an empty message.
 */
export function dnsConfigOf(pod: Pod, kubelet: Kubelet, note: (note: TranslationNote) => void): DNSConfig {
  const { settings, behaviors } = kubelet;
  const type = typeOf(pod);
  const clusterDNS = settings.clusterDNS ?? [];
  let conf = EMPTY;
  if (type === "cluster" && clusterDNS.length > 0) {
    const domain = settings.clusterDomain ?? "";
    const own = domain === "" ? [] : [`${pod.namespace}.svc.${domain}`, `svc.${domain}`, domain];
    const host = nodeResolvConf(kubelet, note)?.searches ?? [];
    conf = { servers: clusterDNS, searches: unique([...own, ...host]), options: ["ndots:5"] };
  } else if (type !== "none") {
    if (type === "cluster") note(missingClusterDns(pod));
    conf = nodeResolvConf(kubelet, note) ?? localServers(kubelet);
  }
  const own = pod.object.spec.dnsConfig;
  if (own !== undefined) {
    const options = (own.options ?? []).map(({ name = "", value = "" }) => [name, value] as const);
    conf = {
      servers: unique([...conf.servers, ...own.nameservers ?? []]),
      searches: unique([...conf.searches, ...own.searches ?? []]),
      options: mergeOptions(conf.options, options),
    };
  }
  const limited = limit(conf, behaviors.has("expanded-dns"), note);
  return Object.fromEntries(Object.entries(limited).filter(([, list]) => list.length > 0));
}

function missingClusterDns(pod: Pod): TranslationNote {
  return {
    kind: "event",
    path: "/spec/dnsPolicy",
    message:
      `MissingClusterDNS: pod: "${pod.name}_${pod.namespace}(${pod.uid})". kubelet does not have ClusterDNS IP configured ` +
      'and cannot create Pod using "ClusterFirst" policy. Falling back to "Default" policy.',
  };
}

/** Cuts what a resolver does not take. */
function limit(conf: ResolvConf, isExpanded: boolean, note: (note: TranslationNote) => void): ResolvConf {
  const [mostPaths, mostCharacters] = isExpanded ? [32, 2048] : [6, 256];
  const servers = conf.servers.slice(0, MAX_SERVERS);
  if (servers.length < conf.servers.length) {
    note(
      forming(
        `Nameserver limits were exceeded, some nameservers have been omitted, the applied nameserver line is: ${
          servers.join(" ")
        }`,
      ),
    );
  }
  let searches = conf.searches.slice(0, mostPaths).filter((search) => search.length <= MAX_SEARCH);
  while (searches.join(" ").length > mostCharacters) searches = searches.slice(0, -1);
  if (searches.length < conf.searches.length) {
    note(
      forming(
        `Search Line limits were exceeded, some search paths have been omitted, the applied search line is: ${
          searches.join(" ")
        }`,
      ),
    );
  }
  return { ...conf, servers, searches };
}

function forming(text: string): TranslationNote {
  return { kind: "event", path: "/spec/dnsConfig", message: `DNSConfigForming: ${text}` };
}
