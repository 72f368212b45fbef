/**
 * What CDI device nodes take from the node's devices.
 *
 * Upstream: `fillMissingInfo` of https://github.com/cncf-tags/container-device-interface.
 *
 * @module
 */

import type { Behaviors } from "../../containerd/behaviors.ts";
import { goQuote } from "../../go/quote.ts";
import type { CdiDeviceNode } from "../../options/cdi.ts";
import type { DeviceEntry } from "../../request/file_tree.ts";
import type { HostTree } from "../../request/host_tree.ts";
import { NOT_A_DEVICE } from "./node_devices.ts";

function nodeAt(files: HostTree, path: string): DeviceEntry | string {
  const found = files.find(path, false);
  if (found.kind === "device") return found.entry;
  return found.kind === "failure" ? found.failure : NOT_A_DEVICE;
}

/**
 * Completes a device node.
 *
 * @param node The node of a spec file.
 * @param files The node's files.
 * @param behaviors What the release does.
 * @returns The node with type and numbers; or the text of the error.
 */
export function completeNode(node: CdiDeviceNode, files: HostTree, behaviors: Behaviors): CdiDeviceNode | string {
  const { path, type, major } = node;
  const hostPath = node.hostPath === "" ? path : node.hostPath;
  const isWhole = type !== "" && (major !== 0 || type === "p");
  const alwaysStats = behaviors.has("cdi-spec-1.1");
  if (isWhole && !alwaysStats) return node;
  const found = nodeAt(files, hostPath);
  const quoted = goQuote(hostPath, behaviors.unicode);
  if (typeof found === "string") return isWhole ? node : `failed to stat CDI host device ${quoted}: ${found}`;
  const fileMode = alwaysStats ? node.fileMode ?? found.mode & 0o7777 : node.fileMode;
  if (isWhole) return { ...node, fileMode };
  if (type !== "" && type !== found.device) {
    const device = goQuote(path, behaviors.unicode);
    return `CDI device (${device}, ${quoted}), host type mismatch (${type}, ${found.device})`;
  }
  if (found.device === "p" || major !== 0) return { ...node, fileMode, type: found.device };
  return { ...node, fileMode, type: found.device, major: found.major, minor: found.minor };
}
