/**
 * Specs: what a plan may meet on its way, and what it may not.
 *
 * @module
 */

import fc from "fast-check";
import type { LinuxNamespace, Mount, Spec } from "../../lib/oci/spec.ts";
import { text, textMap } from "./text.ts";

function mount(): fc.Arbitrary<Mount> {
  const destination = fc.oneof(fc.constantFrom("/proc", "/run", "/run/", "/dev/shm", "//dev/./shm", "/sys"), text());
  return fc.record({
    destination,
    type: fc.constantFrom("bind", "tmpfs"),
    source: text(),
    options: fc.array(text(), { maxLength: 3 }),
  }, { requiredKeys: ["destination"] });
}

function namespace(): fc.Arbitrary<LinuxNamespace> {
  const type = fc.constantFrom("pid" as const, "network", "mount", "ipc", "uts", "user");
  return fc.record({ type, path: text() }, { requiredKeys: ["type"] });
}

/** Any spec: parts missing, lists with equal elements, hostile keys. */
export function spec(): fc.Arbitrary<Spec> {
  const id = fc.constantFrom(0, 1, 1000, 4294967295);
  const user = fc.record({ uid: id, gid: id, additionalGids: fc.array(id, { maxLength: 3 }) }, {
    requiredKeys: ["uid", "gid"],
  });
  const env = fc.oneof(fc.constantFrom("A=1", "A=2", "B=", "=x"), text());
  const process = fc.record({
    user,
    cwd: text(),
    args: fc.array(text(), { maxLength: 2 }),
    env: fc.array(env, { maxLength: 4 }),
    oomScoreAdj: fc.integer({ min: -1000, max: 1000 }),
    selinuxLabel: text(),
    rlimits: fc.constant([{ type: "RLIMIT_NOFILE", hard: 1024, soft: 1024 }]),
  }, { requiredKeys: ["user", "cwd"] });
  const linux = fc.record({
    sysctl: textMap(),
    cgroupsPath: text(),
    mountLabel: text(),
    namespaces: fc.array(namespace(), { maxLength: 6 }),
    resources: fc.constantFrom({}, { cpu: { shares: 2 } }, { cpu: { shares: 1024, quota: 5 } }),
  }, { requiredKeys: [] });
  return fc.record({
    ociVersion: fc.constantFrom("1.1.0-rc.1", "1.1.0"),
    process,
    root: fc.record({ path: text(), readonly: fc.boolean() }, { requiredKeys: ["path"] }),
    hostname: text(),
    mounts: fc.array(mount(), { maxLength: 6 }),
    annotations: textMap(),
    linux,
  }, { requiredKeys: ["ociVersion"] });
}
