/**
 * Device nodes of the node, as `oci.DeviceFromPath` and `getDevices` find them.
 *
 * Upstream: https://github.com/containerd/containerd/blob/v1.7.24/oci/utils_unix.go.
 *
 * @module
 */

import type { Behaviors } from "../../containerd/behaviors.ts";
import { goQuote } from "../../go/quote.ts";
import { join } from "../../go/path.ts";
import type { LinuxDevice } from "../../oci/spec.ts";
import type { DeviceEntry } from "../../request/file_tree.ts";
import type { HostTree } from "../../request/host_tree.ts";

/** Devices, or the text of the error that looking for them ends with. */
export type FoundDevices = { readonly devices: readonly LinuxDevice[] } | { readonly error: string };

/** Directories whose devices are left out. */
const SKIPPED: ReadonlySet<string> = new Set(["pts", "shm", "fd", "mqueue", ".lxc", ".lxd-mounts", ".udev"]);

/** What containerd says of a path that is no device. */
export const NOT_A_DEVICE = "not a device node";

function deviceOf({ device, major, minor, mode, uid, gid }: DeviceEntry, path: string): LinuxDevice {
  return { path, type: device, major, minor, fileMode: mode & 0o7777, uid, gid };
}

/** Adds the devices below a directory, in the order of their names' bytes. */
function addBelow(devices: LinuxDevice[], files: HostTree, folder: string, containerPath: string): void {
  const evaluated = files.evalSymlinks(folder);
  if (!("path" in evaluated)) return;
  for (const name of files.readDir(evaluated.path)) {
    const path = join(folder, name);
    const inContainer = containerPath === "" ? "" : join(containerPath, name);
    const found = files.find(path, false);
    if (found.kind === "directory") {
      if (!SKIPPED.has(name)) addBelow(devices, files, path, inContainer);
    } else if (found.kind === "device" && found.entry.device !== "p" && name !== "console") {
      devices.push(deviceOf(found.entry, inContainer === "" ? path : inContainer));
    }
  }
}

/**
 * Finds the devices at a path: the device itself, or all below a directory.
 *
 * @param files The node's files.
 * @param path The path on the node, where something is.
 * @param containerPath The path in the container; empty for the same.
 * @param behaviors What the release does.
 * @returns The devices, or why there are none.
 */
export function devicesAt(files: HostTree, path: string, containerPath: string, behaviors: Behaviors): FoundDevices {
  const found = files.find(path);
  if (found.kind === "directory") {
    const devices: LinuxDevice[] = [];
    addBelow(devices, files, path, containerPath);
    return { devices };
  }
  const entry = files.find(path, false);
  if (entry.kind === "device") return { devices: [deviceOf(entry.entry, containerPath === "" ? path : containerPath)] };
  if (!behaviors.has("device-not-a-node")) return { error: NOT_A_DEVICE };
  const [quoted, quotedInContainer] = [path, containerPath].map((text) => goQuote(text, behaviors.unicode));
  return { error: `get device path: ${quoted} containerPath: ${quotedInContainer} error: ${NOT_A_DEVICE}` };
}
