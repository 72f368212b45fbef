/**
 * The CDI devices of a node: those of the spec files in the configured directories.
 *
 * Upstream: `Cache.refresh` and `scanSpecDirs` of https://github.com/cncf-tags/container-device-interface.
 *
 * @module
 */

import type { Behaviors } from "../containerd/behaviors.ts";
import { clean, join } from "../go/path.ts";
import type { HostTree } from "../request/host_tree.ts";
import { type CdiDevice, type CdiSpec, readCdiSpec } from "./cdi_spec.ts";

/** A device and the file that it is from. */
export interface CdiEntry {
  /** The device. */
  readonly device: CdiDevice;
  /** The file. */
  readonly spec: CdiSpec;
}

/** A device while files are read. */
interface Known extends CdiEntry {
  /** The number of the directory that its file is in. */
  readonly priority: number;
}

/** The spec files of a directory, in the order of their names' bytes; a path that is a file itself stands for that file. */
function filesIn(files: HostTree, path: string): readonly string[] {
  const isSpec = (name: string): boolean => name.endsWith(".json") || name.endsWith(".yaml");
  const found = files.find(path, false);
  if (found.kind !== "directory") return isSpec(path) ? [path] : [];
  const evaluated = files.evalSymlinks(path);
  const names = "path" in evaluated ? files.readDir(evaluated.path) : [];
  return names.filter(isSpec).map((name) => join(path, name));
}

/**
 * Reads the CDI devices of a node.
 *
 * @param files The node's files.
 * @param directories The configured directories.
 * @param behaviors What the release does.
 * @returns The devices by qualified name; `"crash"` where reading a file ends the daemon.
 * @throws {CriSpecError} `host-fact-missing` for a file whose text the request does not tell; `not-modelled` for YAML that is not read.
 */
export function readCdiDevices(
  files: HostTree,
  directories: readonly string[],
  behaviors: Behaviors,
): ReadonlyMap<string, CdiEntry> | "crash" {
  const devices = new Map<string, Known>();
  const conflicts = new Set<string>();
  for (const [priority, directory] of directories.entries()) {
    for (const path of filesIn(files, clean(directory))) {
      const found = files.find(path);
      const spec = found.kind === "file" ? readCdiSpec(found.text, behaviors) : "invalid";
      if (spec === "crash") return "crash";
      if (spec === "invalid") continue;
      for (const device of spec.devices) {
        const name = `${spec.kind}=${device.name}`;
        const other = devices.get(name);
        if (other === undefined || priority > other.priority) devices.set(name, { device, spec, priority });
        else conflicts.add(name);
      }
    }
  }
  for (const name of conflicts) devices.delete(name);
  return devices;
}
