/**
 * Specs: what a plan meets on its way, and what it never does.
 *
 * @module
 */

import fc from "fast-check";
import type { LinuxNamespace, Mount, Spec } from "../../lib/oci/spec.ts";
import { plainData } from "../../lib/plain.ts";
import { Steps } from "../../lib/plan/steps.ts";
import type { Subject } from "../../lib/plan/subject.ts";
import type { PodRequest } from "../../lib/request/pod_request.ts";
import { SANDBOX } from "../../lib/sandbox/subject.ts";
import type { ArbitraryOptions } from "./options.ts";
import { pinned } from "./pin.ts";
import { sandboxRequest } from "./sandbox_request.ts";
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
function hostileSpec(): fc.Arbitrary<Spec> {
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

/** What a subject's plan has made after any of its steps, the default spec and the finished one among them. */
function plannedSpec<R extends PodRequest>(subject: Subject<R>, requests: fc.Arbitrary<unknown>): fc.Arbitrary<Spec> {
  return fc.tuple(requests, fc.nat()).map(([request, stop]) => {
    const { initial, steps } = subject.plan(subject.decode(plainData(request)), new Steps());
    const done = steps.slice(0, stop % (steps.length + 1));
    return done.reduce((spec, { option }) => option(spec), initial);
  });
}

/**
 * The OCI runtime spec record.
 *
 * A kubelet's is what the plan of its request has made so far, after any number of steps. A hostile one may lack any part, have
 * lists with equal elements and maps with keys such as `__proto__`.
 *
 * @param options Who it comes from, and what is fixed.
 * @returns Specs.
 *
 * @example Every spec encodes to JSON
 * ```ts
 * import { spec } from "@cri-spec/cri-spec/arbitraries";
 * import { encodeSpec } from "@cri-spec/cri-spec";
 * import { assertEquals } from "@std/assert";
 * import fc from "fast-check";
 *
 * fc.assert(fc.property(spec({ mode: "hostile" }), (one) => {
 *   const document = JSON.parse(new TextDecoder().decode(encodeSpec(one)));
 *   assertEquals(document.ociVersion, one.ociVersion);
 * }));
 * ```
 */
export function spec(options: ArbitraryOptions<Spec> = {}): fc.Arbitrary<Spec> {
  return pinned(options.mode === "hostile" ? hostileSpec() : plannedSpec(SANDBOX, sandboxRequest()), options.pin);
}
