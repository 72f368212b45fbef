/**
 * Placeholders for values that may be secrets. Equal values of one document get equal placeholders and different
 * values different ones, in the request and in the real spec alike; containerd and the model pass these values on as they are.
 * So the specs of a redacted request and of the request itself differ in these values alone, and a real spec that has another value
 * than the request has another placeholder. No digest of a value is kept: one could be found by trying.
 *
 * @module
 */

import { isRecord, type UnknownRecord } from "../decode.ts";
import { replaceTexts } from "../json_text.ts";
import type { CapturedDocument, RequestDocument } from "../request/document.ts";
import { listAt, recordAt, textAt } from "./request_files.ts";

/** Variables whose values decide what runs, or that everybody knows. */
const PLAIN_VARIABLES: ReadonlySet<string> = new Set(["PATH", "HOME", "HOSTNAME", "TERM", "LANG"]);

/** Annotations that containerd itself reads or writes, or the kubelet writes for it: their values decide. */
const PLAIN_ANNOTATIONS: readonly RegExp[] = [
  /^io\.kubernetes\.(?:cri|container|pod)[.-]/,
  /^kubernetes\.io\/config\.(?:source|seen|hash)$/,
  /^cdi\.k8s\.io\//,
  /^container\.(?:apparmor|seccomp)\.security\./,
  /^(?:seccomp\.security\.alpha\.|blockio\.resources\.|rdt\.resources\.)/,
  /^(?:io\.container\.manager|nvidia\.cdi\.k8s\.io)$/,
];

function isPlainAnnotation(key: string): boolean {
  return PLAIN_ANNOTATIONS.some((pattern) => pattern.test(key));
}

/** Where a config.toml has credentials: everything below is replaced. */
const CREDENTIALS: ReadonlySet<string> = new Set(["auth", "auths", "headers"]);

/** The placeholders of one document. */
class Placeholders {
  readonly #prefix: string;
  readonly #files: readonly string[];
  readonly #known = new Map<string, string>();

  /**
   * Starts without one.
   *
   * @param taken Every text of the document.
   * @param files The texts of files that the document has whole: what they put into a spec stands there for everybody to read.
   */
  constructor(taken: readonly string[], files: readonly string[]) {
    this.#files = files;
    let prefix = "redacted";
    // A placeholder is no text that the document has anywhere itself.
    while (taken.some((text) => text.includes(`${prefix}-`))) prefix += "-x";
    this.#prefix = prefix;
  }

  /** The placeholder of a variable's value; the value of one that a file has. */
  ofVariable(key: string, value: string): string {
    return PLAIN_VARIABLES.has(key) || this.#files.some((text) => text.includes(`${key}=${value}`))
      ? value
      : this.of(value);
  }

  get size(): number {
    return this.#known.size;
  }

  of(value: string): string {
    if (value === "") return value;
    let placeholder = this.#known.get(value);
    if (placeholder === undefined) this.#known.set(value, placeholder = `${this.#prefix}-${this.#known.size + 1}`);
    return placeholder;
  }
}

/** `KEY=value` with a placeholder; without `=` there is no value. */
function entryOf(entry: string, placeholders: Placeholders): string {
  const sign = entry.indexOf("=");
  if (sign < 0) return entry;
  return entry.slice(0, sign + 1) + placeholders.ofVariable(entry.slice(0, sign), entry.slice(sign + 1));
}

function annotations(record: unknown, placeholders: Placeholders): unknown {
  if (!isRecord(record)) return record;
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) =>
      [key, typeof value !== "string" || isPlainAnnotation(key) ? value : placeholders.of(value)] as const
    ),
  );
}

function without<T>(record: UnknownRecord, key: string, make: (value: unknown) => T): UnknownRecord {
  return Object.hasOwn(record, key) ? { ...record, [key]: make(record[key]) } : record;
}

function texts(list: unknown, make: (text: string) => string): unknown {
  return Array.isArray(list) ? list.map((item) => typeof item === "string" ? make(item) : item) : list;
}

/**
 * The words of a command line that stay: the program, and what the image has, which everybody may read. A word stays or is replaced
 * wherever it stands, so that the request and the spec agree.
 */
function plainWords(config: unknown, image: unknown): ReadonlySet<unknown> {
  const [entrypoint, cmd] = [listAt(image, "Entrypoint"), listAt(image, "Cmd")];
  const [program] = [...listAt(config, "command"), ...entrypoint, ...listAt(config, "args")];
  return new Set([program, ...entrypoint, ...cmd]);
}

function commandLine(list: unknown, plain: ReadonlySet<unknown>, placeholders: Placeholders): unknown {
  return texts(list, (word) => plain.has(word) ? word : placeholders.of(word));
}

function containerConfig(config: unknown, plain: ReadonlySet<unknown>, placeholders: Placeholders): unknown {
  if (!isRecord(config)) return config;
  let out = without(config, "envs", (envs) =>
    Array.isArray(envs)
      ? envs.map((env) => {
        if (!isRecord(env) || typeof env["value"] !== "string") return env;
        return { ...env, value: placeholders.ofVariable(String(env["key"]), env["value"]) };
      })
      : envs);
  out = without(out, "command", (command) => commandLine(command, plain, placeholders));
  out = without(out, "args", (args) => commandLine(args, plain, placeholders));
  return without(out, "annotations", (map) => annotations(map, placeholders));
}

function imageConfig(image: unknown, placeholders: Placeholders): unknown {
  if (!isRecord(image)) return image;
  return without(image, "Env", (env) => texts(env, (entry) => entryOf(entry, placeholders)));
}

function podConfig(config: unknown, placeholders: Placeholders): unknown {
  return isRecord(config) ? without(config, "annotations", (map) => annotations(map, placeholders)) : config;
}

/** Every text below replaced. */
function everyText(value: unknown, placeholders: Placeholders): unknown {
  if (typeof value === "string") return placeholders.of(value);
  if (Array.isArray(value)) return value.map((item) => everyText(item, placeholders));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, everyText(item, placeholders)]));
}

/** A config.toml without credentials of registries, and without the environment of its stream processors. */
function daemonConfig(value: unknown, placeholders: Placeholders, path: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => daemonConfig(item, placeholders, path));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const isSecret = path.includes("registry") && CREDENTIALS.has(key) ||
        path[0] === "stream_processors" && key === "env";
      return [key, isSecret ? everyText(item, placeholders) : daemonConfig(item, placeholders, [...path, key])];
    }),
  );
}

/** Replaces entries of an environment that cannot be split at their first `=`: those of keys with one. */
function oddEntries(config: unknown, placeholders: Placeholders): ReadonlyMap<string, string> {
  return new Map(
    listAt(config, "envs").flatMap((env) => {
      const [key, value] = [textAt(env, "key"), textAt(env, "value")];
      return key.includes("=") ? [[`${key}=${value}`, `${key}=${placeholders.ofVariable(key, value)}`] as const] : [];
    }),
  );
}

/** What a real spec is read with. */
interface SpecReading {
  readonly plain: ReadonlySet<unknown>;
  readonly odd: ReadonlyMap<string, string>;
  readonly placeholders: Placeholders;
}

/** The text of a real spec with the placeholders. */
function specText(text: string, { plain, odd, placeholders }: SpecReading): string {
  return replaceTexts(text, (value, path) => {
    const [first, second] = path;
    if (first === "annotations" && path.length === 2) {
      return isPlainAnnotation(second!) ? undefined : placeholders.of(value);
    }
    if (first === "process" && second === "env" && path.length === 3) {
      return odd.get(value) ?? entryOf(value, placeholders);
    }
    // What neither the config nor the image has may come from anywhere, and be a secret.
    if (first === "process" && second === "args" && path.length === 3) {
      return plain.has(value) ? value : placeholders.of(value);
    }
    if (first === "hooks" && path[3] === "env" && path.length === 5) return entryOf(value, placeholders);
    return undefined;
  });
}

/** Every text of a value, keys among them. */
function* textsIn(value: unknown): Generator<string, void, void> {
  if (typeof value === "string") yield value;
  else if (Array.isArray(value)) { for (const item of value) yield* textsIn(item); }
  else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) {
      yield key;
      yield* textsIn(item);
    }
  }
}

/**
 * Replaces values that may be secrets: of variables, of annotations that containerd does not read, of arguments after the program,
 * and credentials in config.toml.
 *
 * @param document A captured request.
 * @returns The request with placeholders; `captured` says how many.
 */
export function redact(document: RequestDocument): RequestDocument {
  const files = Object.values(recordAt(document, "hostFiles")).filter((text) => typeof text === "string");
  const placeholders = new Placeholders([...textsIn(document)], files);
  const { container } = document;
  const image = container === undefined || container === null ? document.image : container.image;
  const plain = plainWords(container?.config, image);
  const captured = document.captured as CapturedDocument | undefined;
  const redacted: RequestDocument = {
    ...document,
    config: podConfig(document.config, placeholders),
    ...(document.image === undefined ? {} : { image: imageConfig(document.image, placeholders) }),
    ...(document.daemon === undefined ? {} : { daemon: daemonConfig(document.daemon, placeholders) }),
    ...(container === undefined || container === null ? {} : {
      container: {
        ...container,
        config: containerConfig(container.config, plain, placeholders),
        ...(container.image === undefined ? {} : { image: imageConfig(container.image, placeholders) }),
      },
    }),
  };
  if (captured === undefined) return redacted;
  const reading = { plain, odd: oddEntries(container?.config, placeholders), placeholders };
  const { spec, bundle, otherDaemon, ...rest } = captured;
  const bare: CapturedDocument = {
    ...rest,
    spec: specText(spec, reading),
    ...(bundle === undefined ? {} : { bundle: specText(bundle, reading) }),
    ...(otherDaemon === undefined ? {} : { otherDaemon: daemonConfig(otherDaemon, placeholders) }),
  };
  return { ...redacted, captured: placeholders.size === 0 ? bare : { ...bare, redacted: placeholders.size } };
}
