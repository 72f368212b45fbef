/**
 * What the containerd of a node reports to its kubelet.
 *
 * @module
 */

import type { NodeDocument } from "../request/document.ts";
import { decodeNode } from "../sandbox/request.ts";

/** What containerd reports to the kubelet, and its own cgroup driver. */
export interface ReportedFacts {
  /** What the kubelet knows of the runtime, as `runtime` of `decodeKubelet()`; a fact that depends on the OCI runtime is absent. */
  readonly runtime: {
    readonly cgroupDriver?: "systemd" | "cgroupfs";
    readonly handlers?: readonly {
      readonly name: string;
      readonly features: { readonly recursive_read_only_mounts: boolean; readonly user_namespaces: boolean };
    }[];
  };
  /** The cgroup driver of the default runtime; the kubelet's must be the same. */
  readonly cgroupDriver: "systemd" | "cgroupfs";
}

/**
 * Returns what a node's containerd reports to its kubelet; releases before 2.0 report neither runtime features nor a cgroup driver.
 *
 * @param document The release, the tree of `config.toml` and the node's facts; see {@linkcode RequestDocument}.
 * @returns The reported facts. From 2.0 on the runtime features are known if the node's `runtimeHandlers` are.
 * @throws {CriSpecError} When the document cannot be read, or the release is not modelled.
 */
export function runtimeFacts(document: NodeDocument): ReportedFacts {
  const { behaviors, daemon, host } = decodeNode(document);
  const cgroupDriver = daemon.runtimes.get(daemon.default_runtime_name)?.systemdCgroup === true
    ? "systemd"
    : "cgroupfs";
  // The features of runtimes and the driver came with the same release as recursive read-only mounts.
  if (!behaviors.has("rro-mounts")) return { runtime: { handlers: [] }, cgroupDriver };
  const handlers = host.runtimeHandlers;
  const known = handlers === undefined ? {} : {
    handlers: Object.entries(handlers).map(([name, features]) => ({
      name,
      features: features ?? { recursive_read_only_mounts: false, user_namespaces: false },
    })),
  };
  return { runtime: { cgroupDriver, ...known }, cgroupDriver };
}
