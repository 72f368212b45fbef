/**
 * The environment of a container.
 *
 * Upstream: `pkg/kubelet/kubelet_pods.go`, `makeEnvironmentVariables`.
 *
 * @module
 */

import { own as entry } from "./own.ts";
import { CriSpecError } from "../error.ts";
import { child, type Pointer } from "../pointer.ts";
import { findObject } from "./admission.ts";
import { containerRefusal, fieldValue, resourceValue } from "./downward_api.ts";
import { parseEnvFile } from "./env_file.ts";
import { expand } from "./expand.ts";
import type { Kubelet } from "./kubelet.ts";
import { containersOf, type Pod, type PodContainer, type TranslationNote } from "./pod_facts.ts";
import { factMissing } from "./refusal.ts";
import { serviceVariables } from "./service_env.ts";
import type { EnvFromSource, EnvVar, EnvVarSource, FileKeySelector, KeySelector, OptionalReference } from "./types.ts";
import { podDirectory } from "./volume_path.ts";

/** What a variable's value is looked up in. */
interface Scope {
  readonly pod: Pod;
  readonly kubelet: Kubelet;
  readonly own: PodContainer;
  readonly note: (note: TranslationNote) => void;
}

type Kind = "configMap" | "secret";

/** The text that base64 stands for. */
function decodeBase64(text: string, path: Pointer): string {
  try {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(
      Uint8Array.from(atob(text), (one) => one.charCodeAt(0)),
    );
  } catch {
    throw new CriSpecError("invalid-value", "Cannot decode the secret's data: it is not base64", { path });
  }
}

/** The data of a config map or secret; `undefined` where an optional one does not exist. */
function dataOf(
  kind: Kind,
  { name = "", optional = false }: OptionalReference,
  { pod, kubelet, note }: Scope,
  path: Pointer,
): Readonly<Record<string, string>> | undefined {
  if (kubelet.apiServer === undefined) {
    throw containerRefusal(`couldn't get ${kind} ${pod.namespace}/${name}, no kubeClient defined`, path);
  }
  const known = kubelet.objects[`${kind}s`];
  const word = kind === "configMap" ? "configmap" : "secret";
  const found = findObject(known, name, pod.namespace);
  if (known === undefined || (found === undefined && kubelet.objects.isPartial === true)) {
    if (!optional) {
      throw factMissing(`the ${word} "${name}"`, "the container's environment", `objects.${kind}s`, path);
    }
    note({ kind: "assumed", path, message: `the optional ${word} "${name}" does not exist` });
    return undefined;
  }
  if (found === undefined) {
    if (optional) return undefined;
    throw containerRefusal(`${word} "${name}" not found`, path);
  }
  if (kind === "configMap") return found.data ?? {};
  const decoded = Object.entries(found.data ?? {}).map(([key, value]) => [key, decodeBase64(value, path)] as const);
  return { ...Object.fromEntries(decoded), ...found.stringData };
}

const NAME = /^[-._a-zA-Z][-._a-zA-Z0-9]*$/;

function isVariableName(name: string): boolean {
  return NAME.test(name) && name !== "." && !name.startsWith("..");
}

function addFrom(variables: Map<string, string>, source: EnvFromSource, scope: Scope, path: Pointer): void {
  const { kubelet, pod, note } = scope;
  for (const kind of ["configMap", "secret"] as const) {
    const reference = source[`${kind}Ref`];
    if (reference === undefined) continue;
    const at = child(path, `${kind}Ref`);
    const skipped: string[] = [];
    for (const [key, value] of Object.entries(dataOf(kind, reference, scope, at) ?? {})) {
      const name = `${source.prefix ?? ""}${key}`;
      if (kubelet.behaviors.has("envfrom-names-checked") && !isVariableName(name)) skipped.push(key);
      else variables.set(name, value);
    }
    if (skipped.length === 0) continue;
    note({
      kind: "event",
      path: at,
      message: `InvalidEnvironmentVariableNames: Keys [${skipped.toSorted().join(", ")}] from the EnvFrom ${kind} ` +
        `${pod.namespace}/${reference.name} were skipped since they are considered invalid environment variable names.`,
    });
  }
}

function keyValue(kind: Kind, selector: KeySelector, scope: Scope, path: Pointer): string | undefined {
  const data = dataOf(kind, selector, scope, path);
  if (data !== undefined && Object.hasOwn(data, selector.key)) return data[selector.key]!;
  if (data === undefined || selector.optional === true) return undefined;
  const word = kind === "configMap" ? "ConfigMap" : "Secret";
  const { namespace } = scope.pod;
  throw containerRefusal(`couldn't find key ${selector.key} in ${word} ${namespace}/${selector.name}`, path);
}

function fileValue(selector: FileKeySelector, { pod, kubelet }: Scope, path: Pointer): string | undefined {
  const { volumeName, path: file, key, optional = false } = selector;
  const volume = pod.object.spec.volumes?.find(({ name }) => name === volumeName);
  const isMounted = containersOf(pod).some(({ container }) =>
    container.volumeMounts?.some(({ name }) => name === volumeName)
  );
  if (volume === undefined || !isMounted) {
    throw containerRefusal(`cannot find the volume "${volumeName}" referenced by FileKeyRef`, path);
  }
  if (volume.emptyDir === undefined) throw containerRefusal("referenced volume must be of type emptyDir", path);
  const files = entry(pod.facts.files, volumeName)?.files;
  const text = files !== undefined && Object.hasOwn(files, file) ? files[file] : undefined;
  if (text === undefined) {
    if (optional) return undefined;
    throw factMissing(
      `the file "${file}" of the volume "${volumeName}"`,
      "the container's environment",
      "files",
      path,
    );
  }
  const values = parseEnvFile(text, kubelet.behaviors.has("env-files-quoted"));
  if (values === undefined) throw containerRefusal("couldn't parse env file", path);
  const value = values.get(key) ?? "";
  if (value !== "") return value;
  if (optional) return undefined;
  const host = `${podDirectory(pod, kubelet)}/volumes/kubernetes.io~empty-dir/${volumeName}/${file}`;
  throw containerRefusal(`environment variable key "${key}" not found in file "${host}"`, path);
}

function sourceValue(source: EnvVarSource, scope: Scope, path: Pointer): string | undefined {
  const { fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef, fileKeyRef } = source;
  const { pod, kubelet, own } = scope;
  if (fieldRef !== undefined) return fieldValue(fieldRef, pod, kubelet, child(path, "fieldRef"));
  if (resourceFieldRef !== undefined) {
    return resourceValue(resourceFieldRef, own.container, pod, kubelet, child(path, "resourceFieldRef"));
  }
  if (configMapKeyRef !== undefined) {
    return keyValue("configMap", configMapKeyRef, scope, child(path, "configMapKeyRef"));
  }
  if (secretKeyRef !== undefined) return keyValue("secret", secretKeyRef, scope, child(path, "secretKeyRef"));
  if (fileKeyRef !== undefined && kubelet.behaviors.has("env-files")) {
    return fileValue(fileKeyRef, scope, child(path, "fileKeyRef"));
  }
  return "";
}

/**
 * Makes a container's environment.
 *
 * @param own The container.
 * @param pod The pod.
 * @param kubelet The kubelet.
 * @param note Called for events and assumptions.
 * @returns Values by name: those of `envFrom` and `env` first, then those of services. A kubelet's order is random.
 * @throws {CriSpecError} `kubelet-refusal`, `manifest-fact-missing`.
 */
export function environmentOf(
  own: PodContainer,
  pod: Pod,
  kubelet: Kubelet,
  note: (note: TranslationNote) => void,
): ReadonlyMap<string, string> {
  const scope: Scope = { pod, kubelet, own, note };
  const services = serviceVariables(pod, kubelet, note);
  const variables = new Map<string, string>();
  for (const [index, source] of (own.container.envFrom ?? []).entries()) {
    addFrom(variables, source, scope, `${own.path}/envFrom/${index}`);
  }
  for (const [index, variable] of (own.container.env ?? []).entries()) {
    const value = variableValue(variable, variables, services, scope, `${own.path}/env/${index}`);
    if (value !== undefined) variables.set(variable.name, value);
  }
  for (const [name, value] of services) if (!variables.has(name)) variables.set(name, value);
  return variables;
}

function variableValue(
  { value = "", valueFrom }: EnvVar,
  variables: ReadonlyMap<string, string>,
  services: ReadonlyMap<string, string>,
  scope: Scope,
  path: Pointer,
): string | undefined {
  if (value !== "") {
    const isReEncoded = scope.kubelet.behaviors.has("dollar-re-encoded");
    return expand(value, (name) => variables.get(name) ?? services.get(name), { isReEncoded });
  }
  return valueFrom === undefined ? "" : sourceValue(valueFrom, scope, child(path, "valueFrom"));
}
