/**
 * Answers of a node that were saved to files: by crictl, ctr, containerd, or as CRI's own messages.
 *
 * What the tools print: `inspectp`, `inspect`, `inspecti`, `info` and `version` of
 * https://github.com/kubernetes-sigs/cri-tools; up to 1.30 they only indent what the daemon sent, from 1.31 on they sort it.
 *
 * @module
 */

import { isRecord, type UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { parseToml } from "../containerd/toml.ts";
import { compactJson, memberText, partsOf, skipSpace, valueEnd } from "../json_text.ts";
import type { HandlerFeatures, ImageAnswer, NodeAnswers, SubjectAnswer } from "./answers.ts";
import { readObject } from "./answer_json.ts";
import { failure } from "./failure.ts";
import { listAt, recordAt, textAt } from "./request_files.ts";

/** A saved file. */
export interface SavedFile {
  /** Its name, for errors. */
  readonly name: string;
  /** Its text. */
  readonly text: string;
}

/** A sandbox or container that was saved. */
interface SavedSubject extends SubjectAnswer {
  readonly name: string;
  readonly namespace: string;
  readonly sandboxId: string;
}

/** The saved answers of a node. */
export interface SavedNode {
  /** Answers questions from the files. */
  readonly answers: NodeAnswers;
  /** The tree of a config.toml, where there is one; its imports are not read. */
  readonly daemon?: Readonly<Record<string, unknown>>;
  /** Notes about the files, in words. */
  readonly notes: readonly string[];
}

function unknownFile({ name }: SavedFile, why: string): CriSpecError {
  return new CriSpecError("wrong-document", `Cannot read ${JSON.stringify(name)} as a saved answer of a node: ${why}`, {
    hint:
      "pass the output of crictl inspectp, inspect, inspecti, info or version, with -o json, of ctr containers info or version, " +
      "or of containerd config dump",
  });
}

/** The JSON values of a text, one after the other, elements of lists by themselves. */
function jsonTexts(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const end = valueEnd(text, at);
    const value = text.slice(at, end);
    if (value.startsWith("[")) {
      for (const { value: start } of partsOf(value, 0)) found.push(value.slice(start, valueEnd(value, start)));
    } else found.push(value);
    if (end <= at) break;
    at = end;
  }
  return found;
}

/** A time as the tools print it: nanoseconds, or RFC 3339. */
function timeOf(value: unknown): bigint | undefined {
  const text = typeof value === "string" || typeof value === "number" || typeof value === "bigint" ? String(value) : "";
  // CRI's times are of 64 bits; what is longer is none.
  if (/^\d+$/.test(text)) return text.length > 20 || BigInt(text) >= 1n << 63n ? undefined : BigInt(text);
  const [whole = "", fraction = ""] = /^(.*?)(?:\.(\d+))?(?=Z|[+-]\d\d:\d\d$)/.exec(text)?.slice(1) ?? [];
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(text)?.[0] ?? "";
  const seconds = Date.parse(`${whole}${zone}`);
  if (!Number.isFinite(seconds) || seconds < 0) return undefined;
  return BigInt(seconds) * 1_000_000n + BigInt(fraction.padEnd(9, "0").slice(0, 9));
}

/** The first of some keys that a record has a text at. */
function text(record: unknown, ...keys: readonly string[]): string {
  for (const key of keys) if (textAt(record, key) !== "") return textAt(record, key);
  return "";
}

/** The info of an answer: an object of crictl's, or the daemon's own text. */
function infoText(whole: string, value: UnknownRecord): string {
  const own = textAt(value, "info", "info");
  return own !== "" ? own : compactJson(memberText(whole, "info") ?? "");
}

/** Whether a value has an integer that a float cannot have. */
function hasLargeNumber(value: unknown): boolean {
  if (typeof value === "bigint") return true;
  if (typeof value === "number") return Math.abs(value) > Number.MAX_SAFE_INTEGER;
  if (Array.isArray(value)) return value.some(hasLargeNumber);
  return isRecord(value) && Object.values(value).some(hasLargeNumber);
}

/** The JSON of base64: an object. */
function decoded(base64: string, what: string): string {
  let text: string;
  try {
    text = new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    throw failure(`Cannot read ${what}: it is not base64`);
  }
  readObject(text, what);
  return compactJson(text);
}

/** Reads files into what a node answers. */
class Reader {
  readonly sandboxes = new Map<string, SavedSubject>();
  readonly containers = new Map<string, SavedSubject>();
  readonly images: ImageAnswer[] = [];
  readonly notes: string[] = [];
  version: string | undefined;
  status: { config: string; handlers?: Readonly<Record<string, HandlerFeatures | null>> } | undefined;
  daemon: UnknownRecord | undefined;

  read(file: SavedFile): void {
    const trimmed = file.text.trimStart();
    if (trimmed === "") throw unknownFile(file, "it is empty");
    if (trimmed.startsWith("{") || trimmed.startsWith("[")) {
      for (const whole of jsonTexts(trimmed)) this.#json(whole, file);
    } else this.#text(file);
  }

  #text(file: SavedFile): void {
    const ofCrictl = /^RuntimeVersion:\s*(\S+)/m.exec(file.text)?.[1];
    const server = /^Server:[ \t\r]*\n/m.exec(file.text);
    const ofServer = server === null ? undefined : /^[ \t]+Version:\s*(\S+)/m.exec(file.text.slice(server.index))?.[1];
    const ofBinary = /^containerd \S+ v?(\d\S*)/.exec(file.text)?.[1];
    if (ofCrictl !== undefined || ofServer !== undefined) this.version = ofCrictl ?? ofServer;
    else if (ofBinary !== undefined) {
      this.version ??= ofBinary;
      this.notes.push(
        `${file.name} has the version of the program on disk, which may be newer than the running daemon`,
      );
    } else if (/^[ \t]*(?:\[|[\w-]+[ \t]*=)/m.test(file.text) && !/^[\w-]+:(?:\s|$)/m.test(file.text)) {
      const { imports, ...tree } = parseToml(file.text);
      this.daemon = tree;
      if (Array.isArray(imports) && imports.length > 0) {
        this.notes.push(
          `the imports of ${file.name} are not read; the output of containerd config dump contains them merged`,
        );
      }
    } else throw unknownFile(file, "it is neither JSON nor TOML");
  }

  #json(whole: string, file: SavedFile): void {
    const value = readObject(whole, file.name);
    const info = recordAt(value, "info");
    const inner = textAt(info, "info") === "" ? info : readObject(textAt(info, "info"), file.name);
    if (isRecord(value["Spec"]) && typeof value["ID"] === "string") this.#ofCtr(whole, value);
    else if (Object.hasOwn(inner, "imageSpec")) this.#image(whole, value);
    else if (Object.hasOwn(inner, "runtimeSpec") || Object.hasOwn(inner, "sandboxID")) {
      this.#subject(whole, value, inner);
    } else if (typeof value["runtime_version"] === "string") this.version = value["runtime_version"];
    else if (typeof info["config"] === "string") this.#statusOf(info["config"], value);
    else if (isRecord(value["config"]) && Object.hasOwn(value, "golang")) {
      this.#statusOf(compactJson(memberText(whole, "config")!), value);
    } else throw unknownFile(file, "it is JSON of another kind");
  }

  #statusOf(config: string, value: UnknownRecord): void {
    const rows = [...listAt(value, "runtime_handlers"), ...listAt(value, "runtimeHandlers")].map((row) => {
      const features = recordAt(row, "features");
      const flag = (key: string): boolean => features[key] === true;
      const has = isRecord(row) && isRecord(row["features"]);
      const known = {
        recursive_read_only_mounts: flag("recursive_read_only_mounts"),
        user_namespaces: flag("user_namespaces"),
      };
      return [textAt(row, "name"), has ? known : null] as const;
    });
    this.status = { config, ...(rows.length === 0 ? {} : { handlers: Object.fromEntries(rows) }) };
  }

  #subject(whole: string, value: UnknownRecord, info: UnknownRecord): void {
    const status = recordAt(value, "status");
    const isContainer = Object.hasOwn(info, "sandboxID");
    // Newer versions of crictl sort all keys and take every number for a float.
    const isSorted = Object.keys(value)[0] === "info" && isRecord(value["status"]);
    const fault = isSorted && hasLargeNumber(info["config"])
      ? "its config has numbers beyond 2^53, which crictl 1.31 and later round; use an older crictl, or the socket"
      : undefined;
    const running = isContainer ? "CONTAINER_RUNNING" : "SANDBOX_READY";
    const createdAt = timeOf(status["created_at"] ?? status["createdAt"]);
    const metadata = recordAt(status, "metadata");
    const subject: SavedSubject = {
      id: textAt(status, "id"),
      isRunning: (text(status, "state") || running) === running,
      ...(createdAt === undefined ? {} : { createdAt }),
      ...(fault === undefined ? {} : { fault }),
      info: infoText(whole, value),
      handler: text(status, "runtime_handler", "runtimeHandler"),
      name: textAt(metadata, "name"),
      namespace: textAt(metadata, "namespace"),
      sandboxId: textAt(info, "sandboxID"),
    };
    (isContainer ? this.containers : this.sandboxes).set(subject.id, subject);
  }

  #image(whole: string, value: UnknownRecord): void {
    const image = isRecord(value["image"]) ? value["image"] : recordAt(value, "status");
    const lists = (...keys: readonly string[]): readonly string[] =>
      keys.flatMap((key) => listAt(image, key)).filter((one) => typeof one === "string");
    this.images.push({
      id: textAt(image, "id"),
      tags: lists("repo_tags", "repoTags"),
      digests: lists("repo_digests", "repoDigests"),
      info: infoText(whole, value),
    });
  }

  /** The output of `ctr containers info`: the metadata of CRI are in its extensions. */
  #ofCtr(whole: string, value: UnknownRecord): void {
    const id = textAt(value, "ID");
    const spec = compactJson(memberText(whole, "Spec")!);
    const [ofSandbox, ofContainer] = ["sandbox", "container"].map((kind) =>
      textAt(value, "Extensions", `io.cri-containerd.${kind}.metadata`, "value")
    );
    if (ofSandbox === "" && ofContainer === "") {
      this.notes.push(`${id} is not a container of Kubernetes`);
      return;
    }
    const what = `the metadata of ${id}`;
    const text = memberText(decoded(ofSandbox || ofContainer || "", what), "Metadata") ?? "{}";
    const metadata = readObject(text, what);
    const isContainer = ofContainer !== "";
    const createdAt = timeOf(value["CreatedAt"]);
    // Raw texts, for numbers and the spec's bytes come through exactly.
    const members: readonly (readonly [key: string, json: string])[] = [
      ["config", memberText(text, "Config") ?? "{}"],
      ["snapshotKey", JSON.stringify(textAt(value, "SnapshotKey"))],
      ["snapshotter", JSON.stringify(textAt(value, "Snapshotter"))],
      ...(isContainer
        ? [["sandboxID", JSON.stringify(textAt(metadata, "SandboxID"))]] as const
        : [["image", JSON.stringify(textAt(value, "Image"))], ["sandboxMetadata", `{"Metadata":${text}}`]] as const),
      ["runtimeSpec", spec],
    ];
    const config = recordAt(metadata, "Config");
    const subject: SavedSubject = {
      id,
      isRunning: true,
      ...(createdAt === undefined ? {} : { createdAt }),
      info: `{${members.map(([key, json]) => `${JSON.stringify(key)}:${json}`).join(",")}}`,
      handler: textAt(metadata, "RuntimeHandler"),
      name: textAt(config, "metadata", "name"),
      namespace: textAt(config, "metadata", "namespace"),
      sandboxId: isContainer ? textAt(metadata, "SandboxID") : "",
    };
    const others = isContainer ? this.containers : this.sandboxes;
    // The output of crictl has more facts.
    if (!others.has(id)) others.set(id, subject);
  }
}

/** Whether a name in a request is one of an image: digests and ids may be given without the part before `@`. */
function isOf({ id, tags, digests }: ImageAnswer, name: string): boolean {
  return id === name || tags.includes(name) || digests.includes(name) ||
    digests.some((one) => one.endsWith(`@${name}`));
}

/**
 * Reads files with saved answers of a node.
 *
 * @param files The files.
 * @returns The node.
 * @throws {CriSpecError} `wrong-document` for a file of another kind, `live-daemon` for a broken one, `invalid-toml`.
 */
export function savedNode(files: readonly SavedFile[]): SavedNode {
  const reader = new Reader();
  for (const file of files) reader.read(file);
  const { sandboxes, containers, images, notes, daemon } = reader;
  const running = (all: ReadonlyMap<string, SavedSubject>): readonly SavedSubject[] =>
    [...all.values()].filter(({ isRunning }) => isRunning);
  const answers: NodeAnswers = {
    version: () => {
      if (reader.version !== undefined) return Promise.resolve({ name: "containerd", version: reader.version });
      throw new CriSpecError("missing-field", "Cannot find the containerd release: no file states it", {
        hint: "add the output of crictl version, or set it with --release",
      });
    },
    status: () => Promise.resolve(reader.status ?? {}),
    sandboxes: () => Promise.resolve(running(sandboxes)),
    containers: () => Promise.resolve(running(containers)),
    sandbox: (id) => Promise.resolve(sandboxes.get(id)),
    container: (id) => Promise.resolve(containers.get(id)),
    image: (name) => Promise.resolve(images.find((image) => isOf(image, name))),
    stored: () => Promise.resolve(undefined),
    snapshotParent: () => Promise.resolve(undefined),
  };
  return { answers, notes, ...(daemon === undefined ? {} : { daemon }) };
}
