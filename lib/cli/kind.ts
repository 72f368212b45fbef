/**
 * What a document is, so that one of another kind is named and not read as what it is not.
 *
 * @module
 */

import { isRecord, type UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { child, type Pointer } from "../pointer.ts";
import { DAEMON_USE, has, hasAny, type Kind, KINDS, recordIn, SPEC_FIELDS } from "./kinds.ts";

/** What a command or flag takes. */
export type Wanted =
  | "request"
  | "spec"
  | "host"
  | "daemon"
  | "crictl-container"
  | "node"
  | "kubelet"
  | "objects"
  | "image";

const NAMES: Readonly<Record<Wanted, string>> = {
  request: "a request",
  spec: "a spec",
  host: "host facts",
  daemon: "config.toml",
  "crictl-container": "a crictl container config",
  node: "a Kubernetes Node",
  kubelet: "kubelet settings",
  objects: "a Kubernetes object",
  image: "an image configuration",
};

/**
 * Finds the kind of a document.
 *
 * @param value Plain data.
 * @returns Its kind, `undefined` for one that is not known.
 */
export function kindOf(value: unknown): Kind | undefined {
  if (Array.isArray(value)) {
    const inner = kindOf(value[0]);
    if (inner === undefined || inner.id === "request") {
      return LIST;
    }
    if (!OF_KUBERNETES.has(inner.id)) return inner;
    return {
      id: MANY,
      what: `a list that begins with ${inner.what}`,
      use: "kubectl does not accept it; write its objects as the items of a List",
    };
  }
  if (typeof value === "string") return kindOfText(value) ?? TEXT;
  const row = isRecord(value) ? KINDS.find(({ is }) => is(value)) : undefined;
  if (row === undefined) return undefined;
  const { id, what, use } = row;
  const told = (text: typeof what): string => typeof text === "string" ? text : text(value as UnknownRecord);
  return { id, what: told(what), use: told(use) };
}

/** The kinds of objects that Kubernetes has in lists of the kind List alone. */
const OF_KUBERNETES: ReadonlySet<string> = new Set(["pod", "workload", "object", "manifest", "list", "pods", "node"]);
/** The kind of a list of documents. */
const MANY = "many";
const LIST: Kind = { id: MANY, what: "a list", use: "pass one document" };
const TEXT: Kind = { id: "text", what: "plain text", use: "pass the text of an error to lint --error" };
const TOML: Kind = { id: "toml", what: "TOML, such as config.toml", use: DAEMON_USE };

const TABLE = /^[ \t]*\[{1,2}[^\]\n\r\u2028\u2029]*\]{1,2}[ \t\r]*(?:#.*)?$/m;
const SETTING = /^[ \t]*(?:[\w.-]+|"[^"\n\r\u2028\u2029]*"|'[^'\n\r\u2028\u2029]*')[ \t]*=[ \t]*\S/m;

/**
 * Finds the kind of a text that could not be read as the expected JSON, YAML or TOML.
 *
 * @param text Any text.
 * @returns Its kind, `undefined` for one that is not known.
 */
export function kindOfText(text: string): Kind | undefined {
  if (text.trim() === "") return { id: "empty", what: "empty", use: "pass a file that is not empty" };
  if (text.includes("\0")) return { id: "binary", what: "binary data", use: "pass a text file" };
  const [first = "", second = ""] = text.split("\n", 4).filter((line) => line.trim() !== "");
  if (isJsonLine(first) && isJsonLine(second)) {
    return { id: "ndjson", what: "one JSON document on each line", use: "pass one document" };
  }
  if (/^(?:diff --git |@@ -\d+(?:,\d+)? \+\d+)/m.test(text)) {
    return { id: "patch", what: "a patch", use: "apply it, and pass the file that it changes" };
  }
  if (/^```/m.test(text)) {
    return { id: "markdown", what: "Markdown", use: "remove the text around the lines of ```, and these lines" };
  }
  if (/^#![^\n]*sh\b/.test(text) || /^(?:sudo )?(?:cat|tee)\b[^\n]*<<-?[ \t]*['"]?\w/m.test(text)) {
    return { id: "script", what: "a shell script", use: "pass the file that it writes" };
  }
  if (/^(?:[A-Z]+ )*KUBELET_\w*ARGS=/m.test(text)) {
    const use =
      "write the settings as a KubeletConfiguration and pass it with --kubelet; the pause image is config.toml's";
    return { id: "kubelet-flags", what: "the kubelet's command line", use };
  }
  const kernel = /^Linux \S+ (\d+\.\d+\S*)(?:\s|$)/.exec(text);
  if (kernel !== null) {
    return { id: "uname", what: "the output of uname -a", use: `write it as host facts: kernel: ${kernel[1]}` };
  }
  if (/\{\{-?\s*(?:\.|\$|"|\(|[a-z]+\b)/.test(text)) {
    return {
      id: "template",
      what: "a template",
      use: "pass the output of helm template, or of the program that renders it",
    };
  }
  if (/^apiVersion:/m.test(text) && /^kind:/m.test(text)) {
    return { id: "manifest", what: "a Kubernetes manifest", use: "correct the YAML at this place" };
  }
  if (/^Name:[ \t]+\S/m.test(text) && /^(?:Namespace|Labels|Events):/m.test(text)) {
    return {
      id: "describe",
      what: "the output of kubectl describe",
      use: "pass the manifest that kubectl get pod NAME -o yaml prints; events go to lint --error",
    };
  }
  if (/^(?:NAMESPACE +)?NAME +(?:READY|STATUS|DATA|TYPE)\b/m.test(text)) {
    return { id: "table", what: "a table of kubectl get", use: "add -o json or -o yaml to the command" };
  }
  if (/^\s*[{]/.test(text)) return undefined;
  return SETTING.test(text) && (TABLE.test(text) || !/^[\w-]+:(?:\s|$)/m.test(text)) ? TOML : undefined;
}

function isJsonLine(line: string): boolean {
  if (!/^\s*\{.*\}\s*$/.test(line)) return false;
  try {
    return isRecord(JSON.parse(line));
  } catch {
    return false;
  }
}

const REQUESTS_USE = "pass one request, or one on each line with spec --ndjson or diff --ndjson";

/**
 * Makes the error for a document of another kind.
 *
 * @param kind What it is.
 * @param wanted What is wanted.
 * @param path Where it stands. Default: it is the whole document.
 * @returns A `wrong-document` error, to be thrown; `wrong-type` for a list or a text.
 */
export function wrongDocument(kind: Kind, wanted: Wanted, path: Pointer = ""): CriSpecError {
  const { id, what, use } = kind;
  const where = path === "" ? "the document" : `"${path.slice(1)}"`;
  const code = id === MANY || id === TEXT.id ? "wrong-type" : "wrong-document";
  return new CriSpecError(code, `Cannot read ${where} as ${NAMES[wanted]}: it is ${what}`, {
    path,
    hint: kind === LIST && wanted === "request" ? REQUESTS_USE : use,
  });
}

/** The parts of a request that people fill with a file of another kind. */
function assertParts(request: UnknownRecord): void {
  const config = recordIn(request, "config");
  if (config !== undefined && !hasAny(config, "metadata")) {
    const kind = kindOf(config);
    if (kind !== undefined && FOREIGN_CONFIGS.has(kind.id)) throw wrongConfig(kind);
  } else if (config !== undefined && (has(config, "apiVersion") || has(config, "image"))) {
    const kind = kindOf(config);
    if (kind !== undefined && FOREIGN_CONFIGS.has(kind.id)) throw wrongConfig(kind);
  }
  const { daemon } = request;
  if (typeof daemon === "string" && kindOfText(daemon) === TOML) {
    throw new CriSpecError("wrong-document", 'Cannot read "daemon" as an object: it is the text of config.toml', {
      path: child("", "daemon"),
      hint: "pass the file with --daemon, or convert it to JSON",
    });
  }
}

const FOREIGN_CONFIGS: ReadonlySet<string> = new Set(
  [
    "pod",
    "workload",
    "object",
    "list",
    "pods",
    "manifest",
    "inspect",
    "crictl-container",
    "spec",
    "image-config",
    "request",
  ],
);

function wrongConfig(kind: Kind): CriSpecError {
  const use = kind.id === "inspect" ? "its info.config is the config of a request" : kind.use;
  return new CriSpecError("wrong-document", `Cannot read "config" as a pod's CRI config: it is ${kind.what}`, {
    path: "/config",
    hint: use,
  });
}

/**
 * Refuses a document that is certainly no request.
 *
 * @param document Plain data.
 * @throws {CriSpecError} `wrong-document`; what is of no known kind is left to the decoder.
 */
export function assertRequest(document: unknown): void {
  if (isRecord(document) && has(document, "config") && !hasAny(document, ...OTHERS_WITH_CONFIG)) {
    return assertParts(document);
  }
  const kind = kindOf(document);
  if (kind !== undefined && kind.id !== "request") throw wrongDocument(kind, "request");
}

/** Fields of other documents that have a `config`, too. */
const OTHERS_WITH_CONFIG = [
  "apiVersion",
  "architecture",
  "status",
  "golang",
  "cniconfig",
  "pod_sandbox_id",
  "podSandboxId",
  "sandbox_config",
  "runtimeSpec",
] as const;

/**
 * Refuses a document that is certainly no host's facts.
 *
 * @param document Plain data.
 * @throws {CriSpecError} `wrong-document`.
 */
export function assertHost(document: unknown): void {
  const kind = kindOf(document);
  if (kind !== undefined && kind.id !== "host") throw wrongDocument(kind, "host");
}

/** The kinds that are certainly nothing of a cluster. Facts of a host and of a node have some names in common. */
const NOT_OF_CLUSTER: ReadonlySet<string> = new Set(
  [
    "toml",
    "text",
    "markdown",
    "script",
    "kubelet-flags",
    "uname",
    "request",
    "spec",
    "crictl-pod",
    "crictl-container",
    "cri-request",
    "daemon",
    "docker-daemon",
    "docker-client",
    "cdi",
    "registries",
    "runtime-state",
  ],
);

/**
 * Refuses a document that certainly says nothing of a node, a kubelet, a cluster or an image.
 *
 * @param document Plain data.
 * @param wanted What is wanted.
 * @param path Where it stands. Default: it is the whole document.
 * @throws {CriSpecError} `wrong-document`, `wrong-type` for a text; what is of no known kind is left to the decoder.
 */
export function assertOfCluster(
  document: unknown,
  wanted: "node" | "kubelet" | "objects" | "image",
  path: Pointer = "",
): void {
  const kind = kindOf(document);
  if (kind !== undefined && NOT_OF_CLUSTER.has(kind.id)) throw wrongDocument(kind, wanted, path);
}

/** The places of a spec in what tools print about a container. */
const SPEC_PLACES: readonly (readonly string[])[] = [["info", "runtimeSpec"], ["runtimeSpec"], ["Spec"]];
/** The kinds that have a spec at one of them. */
export const OF_INSPECT: ReadonlySet<string> = new Set(["inspect", "inspect-info", "container-info"]);

/**
 * Finds the spec in a document: it is one, or what `crictl inspectp`, `crictl inspect` or `ctr containers info` print.
 *
 * @param document Plain data.
 * @returns The spec, not yet decoded.
 * @throws {CriSpecError} `wrong-document` for anything else.
 */
export function specIn(document: unknown): unknown {
  const one = Array.isArray(document) && document.length === 1 ? document[0] : document;
  const kind = kindOf(one);
  const isInspect = kind !== undefined && OF_INSPECT.has(kind.id);
  if (isInspect && Array.isArray(one)) {
    throw wrongDocument(
      { ...kind, what: `${kind.what} for ${one.length} IDs`, use: "pass the output for one ID" },
      "spec",
    );
  }
  if (isInspect) {
    for (const place of SPEC_PLACES) {
      const spec = recordIn(one, ...place);
      if (spec !== undefined) return spec;
    }
    throw wrongDocument({
      ...kind,
      use: "it has no spec at info.runtimeSpec; with containerd, crictl inspectp ID prints one",
    }, "spec");
  }
  if (kind !== undefined && kind.id !== "spec") throw wrongDocument(kind, "spec");
  if (isRecord(document) && !hasAny(document, ...SPEC_FIELDS, "annotations")) {
    throw wrongDocument(
      { id: "unknown", what: "an object without any field of a spec", use: "pass a config.json" },
      "spec",
    );
  }
  return document;
}
