/**
 * SELinux labels: how containerd makes them, and the options over `process.selinuxLabel` and `linux.mountLabel`.
 *
 * @module
 */

import { checkArgument, checkTextMap, checkTexts } from "../argument.ts";
import { trimQuotes, trimSpace } from "../go/trim.ts";
import { set } from "../oci/record.ts";
import type { Option } from "../oci/spec.ts";
import { updateLinux } from "./linux.ts";
import { option } from "./option.ts";
import { updateProcess } from "./process.ts";

/** The labels of a container's process and of its files. */
export interface Labels {
  /** The label of the process. */
  readonly process: string;
  /** The label of the mounts. */
  readonly mount: string;
}

/** Parts of a label that the pod sets; empty means containerd's own. */
export interface LabelParts {
  /** The user of both labels. */
  readonly user?: string;
  /** The role of the process's label. */
  readonly role?: string;
  /** The type of the process's label. */
  readonly type?: string;
  /** The level of both labels. */
  readonly level?: string;
}

interface Context {
  /** The user of both labels. */
  readonly user: string;
  /** The role of the process's label. */
  readonly role: string;
  /** The type of the process's label. */
  readonly type: string;
  /** The level of both labels. */
  readonly level: string;
}

function formatLabel({ user, role, type, level }: Context): string {
  return level === "" ? `${user}:${role}:${type}` : `${user}:${role}:${type}:${level}`;
}

/**
 * Parses a file of container contexts, such as `/usr/share/containers/selinux/contexts`.
 *
 * Upstream: `loadLabels` of https://github.com/opencontainers/selinux.
 *
 * @param text Lines of the form `key = "label"`; `#` and `;` start comments.
 * @returns Labels by key: `process`, `file`, `kvm_process` and others.
 */
export function parseContexts(text: string): ReadonlyMap<string, string> {
  checkTexts(text);
  const labels = new Map<string, string>();
  for (const raw of text.split("\n")) {
    const line = trimSpace(raw);
    const equals = line.indexOf("=");
    if (line.startsWith("#") || line.startsWith(";") || equals < 0) continue;
    const key = trimSpace(line.slice(0, equals));
    labels.set(key, trimQuotes(trimSpace(line.slice(equals + 1))));
  }
  return labels;
}

/** A label of the contexts file that has fewer than three parts; go-selinux calls it invalid. */
export class InvalidLabel extends Error {
  /** The class's name. */
  override readonly name = "InvalidLabel";
}

function contextOf(label: string): Context {
  const parts = label.split(":");
  if (parts.length < 3) throw new InvalidLabel("Invalid Label");
  const [user, role, type, ...level] = parts as [string, string, string, ...string[]];
  return { user, role, type, level: level.join(":") };
}

function checkContexts(contexts: unknown): void {
  checkArgument(contexts, "map from parseContexts()", { get: "function", size: "number" });
}

/**
 * Generates a container's labels, as containerd does on a node with SELinux.
 *
 * Upstream: `label.InitLabels` and `ContainerLabels` of https://github.com/opencontainers/selinux.
 *
 * @param contexts The node's contexts file.
 * @param level The unique level that the daemon generates, `s0:cX,cY`; used when the process context has a level.
 * @param parts The parts that the pod sets: user and level for both labels, role and type for the process label only.
 * @returns The labels; empty ones are left out of the spec.
 * @throws {InvalidLabel} When the contexts file has a label of fewer than three parts.
 */
export function initLabels(contexts: ReadonlyMap<string, string>, level: string, parts: LabelParts): Labels {
  checkContexts(contexts);
  checkTextMap(parts, "record of label parts");
  const processLabel = contexts.get("process") ?? "";
  const fileLabel = contexts.get("file") ?? "";
  checkTexts(processLabel, fileLabel, level);
  if (processLabel === "" || fileLabel === "") return { process: "", mount: fileLabel };
  let process = contextOf(processLabel);
  let mount = contextOf(fileLabel);
  if (process.level !== "") {
    process = { ...process, level };
    mount = { ...mount, level };
  }
  const given = (value: string | undefined): value is string => value !== undefined && value !== "";
  if (given(parts.user)) [process, mount] = [{ ...process, user: parts.user }, { ...mount, user: parts.user }];
  if (given(parts.role)) process = { ...process, role: parts.role };
  if (given(parts.type)) process = { ...process, type: parts.type };
  if (given(parts.level)) [process, mount] = [{ ...process, level: parts.level }, { ...mount, level: parts.level }];
  return { process: formatLabel(process), mount: formatLabel(mount) };
}

/**
 * Sets both labels.
 *
 * Upstream: `customopts.WithSelinuxLabels`. Footprint: `/process/selinuxLabel`, `/linux/mountLabel`.
 *
 * @param labels The labels; an empty one removes the key.
 * @returns The option; it changes nothing when both are the same.
 */
export function withSelinuxLabels(labels: Labels): Option {
  checkArgument(labels, "record of labels", { process: "string", mount: "string" });
  const withProcess = withProcessLabel(labels.process);
  const withMount = updateLinux((linux) => set(linux, "mountLabel", labels.mount === "" ? undefined : labels.mount));
  return option((spec) => withMount(withProcess(spec)));
}

/**
 * Sets the process's label.
 *
 * Footprint: `/process/selinuxLabel`. RunPodSandbox removes the label of privileged pods this way.
 *
 * @param label The label; an empty one removes the key.
 * @returns The option; it changes nothing when the label is the same.
 */
export function withProcessLabel(label: string): Option {
  checkTexts(label);
  return updateProcess((process) => set(process, "selinuxLabel", label === "" ? undefined : label));
}

/**
 * Sets the type of the process label to that of a virtual machine's process.
 *
 * Upstream: `modifyProcessLabel` and `seutil.ChangeToKVM`. Footprint: `/process/selinuxLabel`.
 *
 * @param contexts The node's contexts file; the type comes from `kvm_process`, or else from `process`.
 * @returns The option; it changes nothing when there is no label.
 * @throws {InvalidLabel} When applied and a label has fewer than three parts.
 */
export function modifyProcessLabel(contexts: ReadonlyMap<string, string>): Option {
  checkContexts(contexts);
  const kvm = contexts.get("kvm_process") ?? "";
  const label = kvm === "" ? contexts.get("process") ?? "" : kvm;
  return option((spec) => {
    const { process } = spec;
    if (process?.selinuxLabel === undefined) return spec;
    const type = label === "" ? "" : contextOf(label).type;
    const changed = { ...contextOf(process.selinuxLabel), type };
    return set(spec, "process", set(process, "selinuxLabel", formatLabel(changed)));
  }, InvalidLabel);
}
