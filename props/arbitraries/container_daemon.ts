/**
 * What of a `config.toml` decides containers.
 *
 * @module
 */

import fc from "fast-check";
import type { DaemonDocument, Table } from "./daemon_config.ts";
import { pattern } from "./daemon_config.ts";

/** What the node has. */
export interface DaemonNode {
  /** The directories of CDI spec files. */
  readonly cdiSpecDirs: readonly string[];
  /** A file with a spec that containers start from. */
  readonly baseSpec: string;
  /** Whether containers may be let write their cgroups, which only cgroup v2 allows: no daemon starts with that elsewhere. */
  readonly hasCgroupV2: boolean;
}

const CRI = "io.containerd.grpc.v1.cri";
const NRI = "io.containerd.nri.v1.nri";

function switches(): fc.Arbitrary<Table> {
  return fc.record({
    enable_cdi: fc.constantFrom(true, true, true, false),
    disable_proc_mount: fc.boolean(),
    disable_hugetlb_controller: fc.boolean(),
    tolerate_missing_hugetlb_controller: fc.boolean(),
    device_ownership_from_security_context: fc.boolean(),
    ignore_image_defined_volumes: fc.boolean(),
    disable_apparmor: fc.boolean(),
    disable_cgroup: fc.boolean(),
    restrict_oom_score_adj: fc.boolean(),
    unset_seccomp_profile: fc.constantFrom("", "runtime/default", "docker/default", "unconfined"),
  }, { requiredKeys: [] });
}

function runtime({ baseSpec, hasCgroupV2 }: DaemonNode): fc.Arbitrary<Table> {
  const patterns = fc.array(pattern(), { maxLength: 2 });
  const devices = fc.constantFrom<Table>({}, {}, { privileged_without_host_devices: true }, {
    privileged_without_host_devices: true,
    privileged_without_host_devices_all_devices_allowed: true,
  });
  const base = fc.constantFrom<Table>({}, {}, {}, { base_runtime_spec: baseSpec });
  const rest = fc.record({
    pod_annotations: patterns,
    container_annotations: patterns,
    ...hasCgroupV2 ? { cgroup_writable: fc.boolean() } : {},
  }, { requiredKeys: [] });
  return fc.tuple(rest, devices, base).map(([...tables]) =>
    Object.assign({ runtime_type: "io.containerd.runc.v2" }, ...tables)
  );
}

/**
 * The tree of a `config.toml` of version 2 with any settings that decide containers.
 *
 * @param node What the node has.
 * @returns Trees.
 */
export function containerDaemon(node: DaemonNode): fc.Arbitrary<DaemonDocument> {
  const ignored = fc.record({
    ignore_rdt_not_enabled_errors: fc.boolean(),
    ignore_blockio_not_enabled_errors: fc.boolean(),
  }, { requiredKeys: [] });
  const nri = fc.constantFrom<Table>({}, {}, {}, { [NRI]: { disable: false } });
  return fc.tuple(switches(), runtime(node), ignored, nri).map(([table, runc, more, nri]) => {
    const containerd = { ...more, runtimes: { runc } };
    return { version: 2, plugins: { [CRI]: { ...table, cdi_spec_dirs: node.cdiSpecDirs, containerd }, ...nri } };
  });
}
