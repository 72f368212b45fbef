/**
 * What a document is, so that one of another kind is named and not read as what it is not.
 *
 * @module
 */

import { isRecord, type UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { child, type Pointer } from "../oci/pointer.ts";

/** What a command or flag takes. */
export type Wanted = "request" | "spec" | "host" | "daemon";

/** A kind of document that people have. */
export interface Kind {
  /** Its stable, kebab-case name. */
  readonly id: string;
  /** What it is, in words: `a Kubernetes Pod`. */
  readonly what: string;
  /** The command or flag that takes it, or how to get what is wanted from it. */
  readonly use: string;
}

interface Row extends Kind {
  readonly is: (record: UnknownRecord) => boolean;
}

const NAMES: Readonly<Record<Wanted, string>> = {
  request: "a request",
  spec: "a spec",
  host: "the host's facts",
  daemon: "config.toml",
};

function has(record: UnknownRecord, ...keys: readonly string[]): boolean {
  return keys.every((key) => Object.hasOwn(record, key));
}

function hasAny(record: UnknownRecord, ...keys: readonly string[]): boolean {
  return keys.some((key) => Object.hasOwn(record, key));
}

function recordIn(value: unknown, ...keys: readonly string[]): UnknownRecord | undefined {
  let here = value;
  for (const key of keys) here = isRecord(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  return isRecord(here) ? here : undefined;
}

function kindOfObject({ apiVersion, kind }: UnknownRecord): string | undefined {
  return typeof apiVersion === "string" && typeof kind === "string" ? kind : undefined;
}

const CONFIG_HINT =
  'give the pod\'s CRI config, which crictl inspectp prints at info.config: {"release": …, "config": …}';
const SPEC_USE = "lint --spec FILE checks it, diff A B compares two";
const INSPECT = "give the output of crictl inspectp ID to lint --spec";
const DAEMON_USE = "give it with --daemon, beside a request";

/** The fields of a request that nothing else has. */
const REQUEST_ONLY = ["release", "runtimeHandler", "hostFiles", "netnsPath", "tempMountPath"] as const;
const SPEC_FIELDS = ["ociVersion", "process", "root", "hostname", "domainname", "mounts", "hooks", "linux"] as const;
const POD_FIELDS = [
  "log_directory",
  "dns_config",
  "port_mappings",
  "hostname",
  "labels",
  "annotations",
  "linux",
] as const;
const CONTAINER_FIELDS = [
  "image",
  "command",
  "args",
  "working_dir",
  "envs",
  "mounts",
  "devices",
  "log_path",
  "stdin",
] as const;
const HOST_FIELDS = [
  "kernel",
  "cgroups",
  "cgroupControllers",
  "systemd",
  "systemdCgroup",
  "apparmor",
  "selinux",
  "seccomp",
  "maxUserNamespaces",
  "netSysctls",
] as const;

/** The kinds, the more certain ones first. */
const KINDS: readonly Row[] = [
  {
    id: "runtime-state",
    what: "the output of runc state",
    use: "the config.json that lint --spec takes is in its bundle",
    is: (record) => has(record, "ociVersion", "id", "status"),
  },
  {
    id: "spec",
    what: "an OCI spec",
    use: SPEC_USE,
    is: (record) => has(record, "ociVersion"),
  },
  {
    id: "kubelet-config",
    what: "a KubeletConfiguration",
    use: "cri-spec does not read the kubelet's settings",
    is: (record) => kindOfObject(record) === "KubeletConfiguration",
  },
  {
    id: "event",
    what: "a Kubernetes Event",
    use: "give its message to lint --error",
    is: (record) => kindOfObject(record) === "Event" || kindOfObject(record) === "EventList",
  },
  {
    id: "pod",
    what: "a Kubernetes Pod",
    use: CONFIG_HINT,
    is: (record) => kindOfObject(record) === "Pod",
  },
  {
    id: "list",
    what: "a Kubernetes List",
    use: CONFIG_HINT,
    is: (record) => (kindOfObject(record) ?? "").endsWith("List") && Array.isArray(record.items),
  },
  {
    id: "manifest",
    what: "a Kubernetes manifest",
    use: CONFIG_HINT,
    is: (record) => kindOfObject(record) !== undefined,
  },
  {
    id: "image-index",
    what: "an image's manifest or index",
    use: 'give the image\'s config object as "image" of a request',
    is: (record) => has(record, "schemaVersion") && hasAny(record, "layers", "manifests"),
  },
  {
    id: "image-config",
    what: "an image's config",
    use: 'give its "config" as "image" of a request',
    is: (record) => has(record, "architecture", "os") && hasAny(record, "rootfs", "config"),
  },
  {
    id: "inspect",
    what: "the output of crictl inspect or inspectp",
    use: "lint --spec reads the spec in it; its info.config is the config of a request",
    is: (record) => recordIn(record, "info") !== undefined && recordIn(record, "status") !== undefined,
  },
  {
    id: "crictl-info",
    what: "the output of crictl info",
    use: INSPECT,
    is: (record) =>
      recordIn(record, "status") !== undefined && hasAny(record, "cniconfig", "golang", "lastCNILoadStatus"),
  },
  {
    id: "crictl-list",
    what: "the output of crictl pods or ps",
    use: INSPECT,
    is: (record) => Array.isArray(record.items) || (Array.isArray(record.containers) && !has(record, "config")),
  },
  {
    id: "container-info",
    what: "the output of ctr containers info",
    use: "lint --spec reads the spec in it",
    is: (record) => has(record, "ID") && recordIn(record, "Spec") !== undefined,
  },
  {
    id: "docker-inspect",
    what: "the output of docker inspect",
    use: "it has no spec; containerd's is in the output of ctr --namespace moby containers info ID",
    is: (record) => has(record, "Id") && hasAny(record, "HostConfig", "GraphDriver", "RootFS"),
  },
  {
    id: "cni-config",
    what: "a CNI configuration",
    use: "cri-spec does not read CNI's configuration",
    is: (record) => has(record, "cniVersion"),
  },
  {
    id: "seccomp-profile",
    what: "a seccomp profile",
    use: 'give its text in "hostFiles" of a request, by its path on the node',
    is: (record) => has(record, "defaultAction", "syscalls"),
  },
  {
    id: "daemon",
    what: "containerd's configuration",
    use: 'give config.toml with --daemon, beside a request; its tree is the request\'s "daemon"',
    is: (record) => recordIn(record, "plugins") !== undefined || hasAny(record, "disabled_plugins", "required_plugins"),
  },
  {
    id: "crictl-container",
    what: "a crictl container config",
    use: "cri-spec models the pod sandbox alone: give the pod's config",
    is: (record) => recordIn(record, "metadata") !== undefined && hasAny(record, ...CONTAINER_FIELDS),
  },
  {
    id: "crictl-pod",
    what: "a crictl pod config",
    use: 'put it into a request: {"release": "2.1.9", "config": <this file>}',
    is: (record) =>
      recordIn(record, "metadata") !== undefined && !has(record, "config") &&
      Object.keys(record).every((key) =>
        key === "metadata" ||
        (POD_FIELDS as readonly string[]).includes(key.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`))
      ),
  },
  {
    id: "request",
    what: "a request",
    use: "give it without a flag: cri-spec lint FILE",
    is: (record) => has(record, "config") || hasAny(record, ...REQUEST_ONLY),
  },
  {
    id: "spec",
    what: "an OCI spec",
    use: SPEC_USE,
    is: (record) => hasAny(record, "process", "root", "mounts"),
  },
  {
    id: "host",
    what: "facts of a host",
    use: "give them with lint --host, beside a request or a spec",
    is: (record) => hasAny(record, ...HOST_FIELDS),
  },
];

/**
 * Tells what a document is.
 *
 * @param value Plain data.
 * @returns Its kind, `undefined` for one that is not known.
 */
export function kindOf(value: unknown): Kind | undefined {
  if (Array.isArray(value)) {
    const inner = kindOf(value[0]);
    if (inner === undefined || inner.id === "request") {
      return {
        id: MANY,
        what: "a list",
        use: "give one request, or one on each line with spec --ndjson or diff --ndjson",
      };
    }
    return inner;
  }
  if (typeof value === "string") return kindOfText(value) ?? TEXT;
  return isRecord(value) ? KINDS.find(({ is }) => is(value)) : undefined;
}

/** The kind of a list of documents. */
const MANY = "many";
const TEXT: Kind = { id: "text", what: "plain text", use: "an error's text is for lint --error" };
const TOML: Kind = { id: "toml", what: "TOML, as config.toml is", use: DAEMON_USE };

const TABLE = /^[ \t]*\[{1,2}[^\]\n]*\]{1,2}[ \t\r]*(?:#.*)?$/m;
const SETTING = /^[ \t]*(?:[\w.-]+|"[^"\n]*"|'[^'\n]*')[ \t]*=[ \t]*\S/m;

/**
 * Tells what a text is that is no JSON, YAML or TOML of the form that is wanted.
 *
 * @param text Any text.
 * @returns Its kind, `undefined` for one that is not known.
 */
export function kindOfText(text: string): Kind | undefined {
  if (text.trim() === "") return { id: "empty", what: "empty", use: "name a file that is not empty" };
  if (text.includes("\0")) return { id: "binary", what: "binary data", use: "name a text file" };
  const [first = "", second = ""] = text.split("\n", 4).filter((line) => line.trim() !== "");
  if (isJsonLine(first) && isJsonLine(second)) {
    return { id: "ndjson", what: "one JSON document on each line", use: "add --ndjson to spec or diff" };
  }
  if (/^apiVersion:/m.test(text) && /^kind:/m.test(text)) {
    return { id: "manifest", what: "a Kubernetes manifest", use: CONFIG_HINT };
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

/**
 * Makes the error for a document of another kind.
 *
 * @param kind What it is.
 * @param wanted What is wanted.
 * @param path Where it stands. Default: it is the whole document.
 * @returns A `wrong-document` error, to be thrown; `wrong-type` for a list or a text.
 */
export function wrongDocument({ id, what, use }: Kind, wanted: Wanted, path: Pointer = ""): CriSpecError {
  const where = path === "" ? "the document" : `"${path.slice(1)}"`;
  const code = id === MANY || id === TEXT.id ? "wrong-type" : "wrong-document";
  return new CriSpecError(code, `Cannot read ${where} as ${NAMES[wanted]}: it is ${what}`, {
    path,
    hint: use,
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
    throw new CriSpecError("wrong-document", 'Cannot read "daemon" as a tree: it is the text of config.toml', {
      path: child("", "daemon"),
      hint: "give the file with --daemon, or its tree as JSON",
    });
  }
}

const FOREIGN_CONFIGS: ReadonlySet<string> = new Set(
  ["pod", "list", "manifest", "inspect", "crictl-container", "spec", "image-config", "request"],
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
const OTHERS_WITH_CONFIG = ["apiVersion", "architecture", "status", "golang", "cniconfig"] as const;

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

/** The places of a spec in what tools print about a container. */
const SPEC_PLACES: readonly (readonly string[])[] = [["info", "runtimeSpec"], ["Spec"]];

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
  if (kind?.id === "inspect" || kind?.id === "container-info") {
    for (const place of SPEC_PLACES) {
      const spec = recordIn(one, ...place);
      if (spec !== undefined) return spec;
    }
    throw wrongDocument({
      ...kind,
      use: "it has no spec at info.runtimeSpec; containerd prints one: crictl inspectp ID",
    }, "spec");
  }
  if (kind !== undefined && kind.id !== "spec") throw wrongDocument(kind, "spec");
  if (isRecord(document) && !hasAny(document, ...SPEC_FIELDS, "annotations")) {
    throw wrongDocument(
      { id: "unknown", what: "an object without any field of one", use: "a spec is a config.json" },
      "spec",
    );
  }
  return document;
}
