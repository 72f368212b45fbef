/**
 * `linux.uidMappings` and `linux.gidMappings`: the pod's user namespace, and which mappings containerd takes.
 *
 * CRI: `UserNamespace`. Upstream: `parseUsernsIDs` and `parseUsernsIDMap` of
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/helpers_linux.go.
 *
 * @module
 */

import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import fc from "fast-check";
import { type IDMapping, NAMESPACE_MODE, type UserNamespace } from "../lib/cri/config.ts";
import { withUserNamespace } from "../lib/options/mod.ts";
import { release, type ReleaseOptions } from "./arbitraries/release.ts";
import { sandboxRequest, type SandboxRequestDocument } from "./arbitraries/sandbox_request.ts";
import {
  everySpec,
  hasUserns,
  namespaceOf,
  namespaces,
  namespacesOf,
  namespaceTypes,
  refusalOf,
  specOf,
} from "./claims.ts";
import { law } from "./law.ts";
import { optionLaws, specs } from "./option_laws.ts";

const { CONTAINER, NODE, POD, TARGET } = NAMESPACE_MODE;
const KNOWN: ReleaseOptions = { has: ["userns-support"] };
const hostile = sandboxRequest({ mode: "hostile" });
/** A range that Linux takes. */
const range = fc.record({
  container_id: fc.nat(100000),
  host_id: fc.nat(2 ** 31 - 1),
  length: fc.integer({ min: 1, max: 65536 }),
});
const one = range.map((mapping): readonly IDMapping[] => [mapping]);
const several = fc.array(range, { minLength: 2, maxLength: 4 });

/** Pods with a user namespace, in releases that know of any. */
function pods(
  userns: fc.Arbitrary<UserNamespace>,
  among: ReleaseOptions = KNOWN,
): fc.Arbitrary<SandboxRequestDocument> {
  const config = namespaces({ network: POD, pid: POD, ipc: POD, userns_options: userns });
  return sandboxRequest({ pin: { release: release(among), config } });
}

optionLaws("withUserNamespace");

law("withUserNamespace() without mappings changes nothing where the namespace is there", specs, (before) => {
  const made = withUserNamespace([], [])(before);
  assertStrictEquals(withUserNamespace([], [])(made), made);
});

law("withUserNamespace() makes one namespace, however often", specs, (before) => {
  const had = namespaceTypes(before).filter((type) => type === "user").length;
  const after = withUserNamespace([], [])(withUserNamespace([], [])(before));
  assertEquals(namespaceTypes(after).filter((type) => type === "user").length, Math.max(1, had));
});

law("a pod's mappings are the spec's", pods(fc.record({ uids: one, gids: one })), (request) => {
  const { uids, gids } = namespacesOf(request).userns_options!;
  const { uidMappings, gidMappings } = specOf(request).linux!;
  const asOci = ({ container_id, host_id, length }: IDMapping) => ({
    containerID: container_id,
    hostID: host_id,
    size: length,
  });
  assertEquals<unknown>([uidMappings, gidMappings], [uids!.map(asOci), gids!.map(asOci)]);
});

law("no mode is the same as POD", pods(fc.record({ uids: one, gids: one })), (request) => {
  const { userns_options, ...options } = namespacesOf(request);
  const context = request.config.linux!.security_context!;
  const namespace_options = { ...options, userns_options: { ...userns_options, mode: POD } };
  const linux = { ...request.config.linux, security_context: { ...context, namespace_options } };
  assertEquals(specOf({ ...request, config: { ...request.config, linux } }), specOf(request));
});

law("mode NODE without mappings is no user namespace", pods(fc.constant({ mode: NODE })), (request) => {
  const { linux } = specOf(request);
  assertEquals([linux?.uidMappings, linux?.gidMappings, namespaceOf(specOf(request), "user")], [
    undefined,
    undefined,
    undefined,
  ]);
});

law(
  "a release without user namespaces ignores what a pod asks for",
  sandboxRequest({
    pin: {
      release: release({ lacks: ["userns-support"] }),
      config: namespaces({ userns_options: fc.record({ mode: fc.integer(), uids: several }) }),
    },
  }),
  (request) => {
    assert(!hasUserns(specOf(request)));
  },
);

law(
  "mode POD without mappings is refused",
  pods(fc.constant({ mode: POD }), { ...KNOWN, lacks: ["userns-pinned"] }),
  (request) => {
    assertEquals(refusalOf(request).code, "userns-no-mappings");
  },
);

law(
  "containerd 2 refuses it because of their number",
  pods(fc.constant({ mode: POD }), { has: ["userns-pinned"] }),
  (request) => {
    assertEquals(
      refusalOf(request).message.split(": ").at(-1),
      "required only one uid mapping, but got 0 uid mapping(s)",
    );
  },
);

law(
  "two mappings of a kind are refused, whichever kind",
  pods(fc.oneof(
    fc.record({ uids: several, gids: one }),
    fc.record({ uids: one, gids: several }),
  )),
  (request) => {
    assertEquals(refusalOf(request).code, "userns-mapping-count");
  },
);

law(
  "a mapping of length 0 is refused",
  pods(fc.record({ uids: one.map(([first]) => [{ ...first!, length: 0 }]), gids: one })),
  (request) => {
    assertEquals(refusalOf(request).code, "userns-mapping-length");
  },
);

law("mode NODE with mappings is refused", pods(fc.record({ mode: fc.constant(NODE), uids: one })), (request) => {
  assertEquals(refusalOf(request).code, "userns-node-mappings");
});

law(
  "mode CONTAINER, TARGET and unknown ones are refused by name or number",
  pods(
    fc.record({ mode: fc.constantFrom(CONTAINER, TARGET, 9, -1) }),
  ),
  (request) => {
    const name = { [CONTAINER]: "CONTAINER", [TARGET]: "TARGET" }[namespacesOf(request).userns_options!.mode!];
    const { mode } = namespacesOf(request).userns_options!;
    assertEquals(refusalOf(request).code, "userns-mode");
    assert(refusalOf(request).message.endsWith(`unsupported user namespace mode: "${name ?? mode}"`));
  },
);

law("bad uids are told before bad gids", pods(fc.record({ uids: several, gids: several })), (request) => {
  assert(/UID|uid/.test(refusalOf(request).message));
});

law(
  "containerd 2 refuses a range that reaches the last id",
  pods(
    fc.record({ uids: fc.constant([{ host_id: 2 ** 32 - 65536, length: 65536 }]), gids: one }),
    { has: ["userns-pinned"] },
  ),
  (request) => {
    assertEquals(refusalOf(request).code, "userns-mapping-length");
  },
);

law(
  "mappings are there exactly with the namespace",
  hostile,
  everySpec((spec) => {
    const { uidMappings = [], gidMappings = [] } = spec.linux ?? {};
    return (uidMappings.length === 1 && gidMappings.length === 1) === hasUserns(spec);
  }),
);

law(
  "a user namespace is the last of the namespaces",
  hostile,
  everySpec((spec) => !hasUserns(spec) || namespaceTypes(spec).at(-1) === "user"),
);

law(
  "a pod without userns_options has none",
  sandboxRequest({ pin: { config: namespaces({ userns_options: undefined }) } }),
  (request) => {
    assert(!hasUserns(specOf(request)));
  },
);
