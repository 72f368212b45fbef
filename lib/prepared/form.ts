/**
 * The form of a request: what of it decides, apart from the texts that its spec only passes on.
 *
 * A pod's name goes into an annotation whatever it is; whether the pod is privileged decides. Two requests of one form have
 * the same plan, and their specs differ in nothing but the passed texts. Every text here that is passed on, and everything
 * that is left out of a form, is a claim about the plan: `props/prepare_test.ts` holds them.
 *
 * @module
 */

import type { DaemonConfig } from "../containerd/config.ts";
import type { LinuxContainerResources } from "../cri/config.ts";
import { base, isClean } from "../go/path.ts";
import { match } from "../go/match.ts";
import { keyText, remembering } from "../oci/memo.ts";
import type { StringMap } from "../oci/spec.ts";
import { PAUSE_IMAGE } from "../request/image.ts";
import { NO_FILES } from "../request/files.ts";
import type { SandboxRequest } from "../sandbox/request.ts";

/** A request's form and the texts that its spec passes on. */
export interface Form {
  /** The form; the same for requests of the same form. */
  readonly key: string;
  /** The texts, in an order that the form decides; those of {@linkcode withTexts}. */
  readonly texts: readonly string[];
}

/** The numbers of a pod's resources that annotations tell. */
export const SIZES = ["cpu_period", "cpu_quota", "cpu_shares", "memory_limit_in_bytes"] as const;

/** Where {@linkcode SIZES} stand among the texts of a form: behind the eight that every form has. */
export const FIRST_SIZE = 8;

/** Forms with more keys, or with more text that decides, are not worth remembering. */
const MOST_KEYS = 64;
const MOST_ANNOTATIONS = 256;
const MAX_REST = 4096;
/** More text that decides is not worth remembering. */
const MAX_DECIDING = 8192;
/** A text that is longer than this may be refused somewhere on its way. */
const MAX_TEXT = 1024;
const SLICE = ".slice";
/** Annotations that containerd reads itself. */
const READ_ANNOTATION = /^(?:containerd\.io\/snapshot|io\.kubernetes\.cri\.untrusted-workload$)/;

/** Whether a label is of no effect: neither its length nor an empty key makes it be refused. */
export function isLabelFine(key: string, value: string): boolean {
  return key !== "" && key.length + value.length <= MAX_TEXT;
}

/** Whether containerd itself reads an annotation, wherever else it passes. */
export function isRead(key: string): boolean {
  return READ_ANNOTATION.test(key);
}

/** Whether a name passes unread: it is short, and has no NUL, with which no CNI plugin starts. */
export function isFine(text: string): boolean {
  return text.length <= MAX_TEXT && !text.includes("\0");
}

/** The keys of the annotations that may pass; `undefined` when containerd reads one of them itself. */
export function passing(annotations: StringMap, passes: Passes): readonly string[] | undefined {
  const keys = Object.keys(annotations);
  if (keys.some(isRead)) return undefined;
  return keys.filter(passes);
}

/** Tells whether an annotation of some key may pass. */
export type Passes = (key: string) => boolean;

/** How many keys of annotations are looked at once, and how long they may be. */
const MOST_PASSED = 1024;
const MAX_KEY = 256;

/**
 * Tells which annotations may pass for any of a daemon's runtimes; few keys are looked at twice.
 *
 * @param daemon What of config.toml counts.
 * @returns Whether an annotation of some key may pass.
 */
export function passesFor({ runtimes }: DaemonConfig): Passes {
  const patterns = [...runtimes.values()].flatMap(({ pod_annotations }) => pod_annotations);
  return remembering((key) => patterns.some((pattern) => match(pattern, key)), MOST_PASSED, MAX_KEY);
}

/** What a cgroup's path is made of: nothing, the last step of a parent of systemd's, or the whole parent. */
export type ParentKind = "none" | "slice" | "path";

/** Which it is, and the text of the parent that is passed on; `undefined` where the path is not clean. */
export function parentOf(parent: string): { readonly kind: ParentKind; readonly text: string } | undefined {
  if (parent === "") return { kind: "none", text: "" };
  const last = base(parent);
  if (last.endsWith(SLICE)) return { kind: "slice", text: last.slice(0, -SLICE.length) };
  return isClean(parent) ? { kind: "path", text: parent.slice(1) } : undefined;
}

/** Whether the request has no files, which are looked into. */
function hasNoFiles({ rootfs, hostFiles }: SandboxRequest): boolean {
  return rootfs === NO_FILES && hostFiles === NO_FILES;
}

/** The resources that no annotation tells. */
function otherResources(resources: LinuxContainerResources): unknown {
  return Object.entries(resources).filter(([key]) => !isSize(key));
}

/** Whether a resource is told by an annotation. */
export function isSize(key: string): boolean {
  return (SIZES as readonly string[]).includes(key);
}

/** Everything else, as text; `undefined` for numbers beyond 2^53, which hardly any pod has. */
function textOfRest({ config, runtimeHandler, image, tempMountPath }: SandboxRequest): string | undefined {
  const { linux: { security_context, overhead, resources } = {}, windows } = config;
  const others = resources === undefined ? null : otherResources(resources);
  const own = image === PAUSE_IMAGE ? null : image;
  return keyText([runtimeHandler, tempMountPath, security_context, overhead, others, windows, own]);
}

/**
 * Picks the texts of a request that its spec only passes on.
 *
 * @param request The request.
 * @param passes Whether an annotation of some key may pass, whatever the runtime.
 * @returns The texts, in an order that the form decides; `undefined` for a request whose texts containerd may look at, or that
 * is larger than most.
 */
export function textsOf(request: SandboxRequest, passes: Passes): readonly string[] | undefined {
  const { metadata, hostname = "", log_directory = "", labels = {}, annotations = {}, linux = {} } = request.config;
  if (metadata === undefined || !hasNoFiles(request)) return undefined;
  for (const key of Object.keys(labels)) if (!isLabelFine(key, labels[key]!)) return undefined;
  const { cgroup_parent = "", sysctls = {}, resources } = linux;
  const names = Object.keys(sysctls);
  if (names.length > MOST_KEYS || Object.keys(annotations).length > MOST_ANNOTATIONS) return undefined;
  const { name = "", namespace = "", uid = "" } = metadata;
  if (!isFine(name) || !isFine(namespace) || !isFine(uid)) return undefined;
  const parent = parentOf(cgroup_parent);
  const passed = passing(annotations, passes);
  if (parent === undefined || passed === undefined || passed.length > MOST_KEYS) return undefined;

  const texts = [request.id, request.netnsPath, name, namespace, uid, hostname, log_directory, parent.text];
  if (resources !== undefined) { for (const size of SIZES) texts.push(String(resources[size] ?? 0)); }
  for (const key of passed) texts.push(annotations[key]!);
  for (const key of names) texts.push(sysctls[key]!);
  return texts;
}

/** The key of the form of a request that has texts; `undefined` for one with more that decides than most. */
function keyOf(request: SandboxRequest, passes: Passes): string | undefined {
  const rest = textOfRest(request);
  if (rest === undefined || rest.length > MAX_REST) return undefined;
  const { hostname = "", annotations = {}, linux: { cgroup_parent = "", sysctls = {} } = {} } = request.config;
  const passed = Object.keys(annotations).filter(passes);
  const keys = `${keysText(passed)} ${keysText(Object.keys(sysctls))}`;
  return `${parentOf(cgroup_parent)!.kind} ${hostname === ""} ${keys} ${rest}`;
}

/**
 * Tells a request's form.
 *
 * @param request The request.
 * @param passes Whether an annotation of some key may pass, whatever the runtime.
 * @returns The form; `undefined` for a request whose texts containerd may look at, or that is larger than most.
 */
export function formOf(request: SandboxRequest, passes: Passes): Form | undefined {
  const texts = textsOf(request, passes);
  const key = texts && keyOf(request, passes);
  return key === undefined ? undefined : { key, texts: texts! };
}

/** Says of requests what decides, for {@linkcode ReleaseDiffer}. */
export class DecidingTexts {
  readonly #passes = new WeakMap<DaemonConfig, Passes>();

  /**
   * What of a request decides: its form, and the texts of maps, which may be equal to what a release has there by default.
   *
   * @param request The request.
   * @returns Text; `undefined` for a request without a form.
   */
  of(request: SandboxRequest): string | undefined {
    const { daemon, config } = request;
    let passes = this.#passes.get(daemon);
    if (passes === undefined) this.#passes.set(daemon, passes = passesFor(daemon));
    const form = formOf(request, passes);
    if (form === undefined) return undefined;
    const ofMaps = form.texts.slice(FIRST_SIZE + (config.linux?.resources === undefined ? 0 : SIZES.length));
    const text = `${keysText(ofMaps)} ${form.key}`;
    return text.length > MAX_DECIDING ? undefined : text;
  }
}

/** Keys as text that no other keys have. */
function keysText(keys: readonly string[]): string {
  let text = "";
  for (const key of keys) text += `${key.length}:${key}`;
  return text;
}

function withValues(map: StringMap, keys: readonly string[], next: () => string): StringMap {
  return { ...map, ...Object.fromEntries(keys.map((key) => [key, next()])) };
}

const WITH_PARENT: Readonly<Record<ParentKind, (text: string) => string>> = {
  none: () => "",
  slice: (text) => `/${text}${SLICE}`,
  path: (text) => `/${text}`,
};

/**
 * Puts other texts into a request: one of the same form.
 *
 * @param request A request that has a form.
 * @param passes Whether an annotation of some key may pass.
 * @param texts As many texts as its form has, each of digits alone and no more than a safe integer.
 * @returns The other request.
 */
export function withTexts(
  request: SandboxRequest,
  passes: Passes,
  texts: readonly string[],
): SandboxRequest {
  const { annotations = {}, linux = {}, hostname = "" } = request.config;
  const { cgroup_parent = "", sysctls = {}, resources } = linux;
  const rest = texts[Symbol.iterator]();
  const next = (): string => rest.next().value ?? "";
  const [id, netnsPath, name, namespace, uid, newHostname, log_directory, parent] = Array.from(
    { length: FIRST_SIZE },
    next,
  );
  const sizes = resources === undefined ? [] : SIZES.map((size) => [size, Number(next())]);
  return {
    ...request,
    id: id!,
    netnsPath: netnsPath!,
    config: {
      ...request.config,
      metadata: { ...request.config.metadata, name: name!, namespace: namespace!, uid: uid! },
      hostname: hostname === "" ? "" : newHostname!,
      log_directory: log_directory!,
      annotations: withValues(annotations, passing(annotations, passes) ?? [], next),
      linux: {
        ...linux,
        cgroup_parent: WITH_PARENT[parentOf(cgroup_parent)!.kind](parent!),
        ...(resources === undefined ? {} : { resources: { ...resources, ...Object.fromEntries(sizes) } }),
        sysctls: withValues(sysctls, Object.keys(sysctls), next),
      },
    },
  };
}
