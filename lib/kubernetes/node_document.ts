/**
 * What people have of a node and its kubelet: `kubectl get node -o json`, a `KubeletConfiguration`, the output of `/configz`.
 *
 * @module
 */

import { asString, isRecord, type UnknownRecord, wrongType } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { plainData } from "../plain.ts";
import { child, type Pointer } from "../pointer.ts";
import { checkLinux } from "./refusal.ts";

/** What is known of a node. */
export interface KnownNode {
  /** The kubelet's release as the node reports it: `v1.34.2-eks-1234567`. */
  readonly kubernetes?: string;
  /** The runtime's release as the node reports it: `containerd://1.7.24`. */
  readonly containerRuntime?: string;
  /** Go's name of the architecture. */
  readonly arch?: string;
  /** The node's own name. */
  readonly name?: string;
  /** The `status` of the Node object, as `apiNode` of {@linkcode decodeKubelet}. */
  readonly apiNode?: UnknownRecord;
  /** Facts that no Node object has, as `node` of {@linkcode decodeKubelet}. */
  readonly facts?: UnknownRecord;
}

function kindOf(record: UnknownRecord): string {
  return typeof record.kind === "string" ? record.kind : "";
}

function wrong(as: string, what: string, path: Pointer, hint: string): CriSpecError {
  return new CriSpecError("wrong-document", `Cannot read the document as ${as}: it is ${what}`, { path, hint });
}

/**
 * Reads what is known of a node.
 *
 * @param document Plain data: a Node of `v1`, a list with one, or facts by the names of `NodeFacts`.
 * @param path Where it stands, for errors. Default: `""`.
 * @returns The facts.
 * @throws {CriSpecError} `wrong-document`, `wrong-type`; `not-modelled` for a node that does not run Linux.
 */
export function readNode(document: unknown, path: Pointer = ""): KnownNode {
  const value = plainData(document, path);
  if (!isRecord(value)) throw wrongType(value, "an object", path);
  const kind = kindOf(value);
  if (kind === "List" || kind === "NodeList") {
    const { items } = value;
    if (Array.isArray(items) && items.length === 1 && isRecord(items[0])) {
      return readNode({ kind: "Node", ...items[0] }, child(child(path, "items"), 0));
    }
    throw wrong(
      "a node",
      `a list of ${Array.isArray(items) ? items.length : 0}`,
      path,
      "pass one node: kubectl get node NAME -o json",
    );
  }
  if (kind !== "" && kind !== "Node") {
    throw wrong("a node", `a ${kind}`, path, "pass the output of kubectl get node NAME -o json");
  }
  if (kind === "") return { facts: value };
  const status = value.status ?? {};
  if (!isRecord(status)) throw wrongType(status, "an object", child(path, "status"));
  const info = status.nodeInfo ?? {};
  const at = child(child(path, "status"), "nodeInfo");
  if (!isRecord(info)) throw wrongType(info, "an object", at);
  const text = (key: string): string | undefined => {
    const found = info[key];
    return found === undefined || found === null || found === "" ? undefined : asString(found, child(at, key));
  };
  const [kubernetes, containerRuntime, arch] = ["kubeletVersion", "containerRuntimeVersion", "architecture"].map(text);
  checkLinux("a node", text("operatingSystem") ?? "", child(at, "operatingSystem"));
  const name = isRecord(value.metadata) && typeof value.metadata.name === "string" ? value.metadata.name : undefined;
  return {
    ...(kubernetes === undefined ? {} : { kubernetes }),
    ...(containerRuntime === undefined ? {} : { containerRuntime }),
    ...(arch === undefined ? {} : { arch }),
    ...(name === undefined ? {} : { name }),
    apiNode: status,
  };
}

/**
 * Reads a kubelet's settings.
 *
 * @param document Plain data: a `KubeletConfiguration`, or the answer of a kubelet's `/configz`.
 * @param path Where it stands, for errors. Default: `""`.
 * @returns The settings, as `kubelet` of {@linkcode decodeKubelet}, not yet checked.
 * @throws {CriSpecError} `wrong-document`, `wrong-type`.
 */
export function readKubeletSettings(document: unknown, path: Pointer = ""): UnknownRecord {
  const value = plainData(document, path);
  if (!isRecord(value)) throw wrongType(value, "an object", path);
  const kind = kindOf(value);
  if (isRecord(value.kubeletconfig)) return value.kubeletconfig;
  if (kind === "KubeletConfiguration" || kind === "") return value;
  const isConfigMap = kind === "ConfigMap" && isRecord(value.data) && typeof value.data.kubelet === "string";
  throw wrong(
    "kubelet settings",
    `a ${kind}`,
    path,
    isConfigMap
      ? "pass the text of its data.kubelet"
      : "pass a KubeletConfiguration, or the output of kubectl get --raw /api/v1/nodes/NAME/proxy/configz",
  );
}
