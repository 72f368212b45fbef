/**
 * `linux.namespaces`: which are the pod's own, and whose paths are told.
 *
 * CRI: `NamespaceOption`. Upstream: `sandboxContainerSpec` of
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/sandbox_run_linux.go.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { NAMESPACE_MODE, type NamespaceOption } from "../lib/cri/config.ts";
import { updateNetNamespacePath, withLinuxNamespace, withNamespacePath, withoutNamespace } from "../lib/options/mod.ts";
import { sandboxRequest, type SandboxRequestDocument } from "./arbitraries/sandbox_request.ts";
import type { PinnedMembers } from "./arbitraries/pin.ts";
import { release } from "./arbitraries/release.ts";
import { text } from "./arbitraries/text.ts";
import { everySpec, namespaceOf, namespaces, namespaceTypes, specOf, USERNS } from "./claims.ts";
import { law } from "./law.ts";
import { absorptionLaw, differences, optionLaws, specs } from "./option_laws.ts";
import { namespaceType } from "./options.ts";

const { CONTAINER, NODE, POD, TARGET } = NAMESPACE_MODE;
const ORDER = ["pid", "ipc", "uts", "mount", "network", "user"];
const hostile = sandboxRequest({ mode: "hostile" });
const notNode = fc.constantFrom(POD, CONTAINER, TARGET, 9, -1);

/** Pods without a user namespace, so that every mode is possible. */
function pods(options: PinnedMembers<NamespaceOption>): fc.Arbitrary<SandboxRequestDocument> {
  return sandboxRequest({ pin: { config: namespaces({ ...options, userns_options: undefined }) } });
}

optionLaws("withoutNamespace");
optionLaws("withLinuxNamespace");
optionLaws("withNamespacePath");
optionLaws("updateNetNamespacePath");
optionLaws("withPodNamespaces");

/** An empty path is the same as none, so only told ones are the same record. */
const path = text().map((name) => `/${name}`);
const typed = fc.tuple(namespaceType, path, path);
absorptionLaw(
  "withLinuxNamespace",
  typed.map(([type, a, b]) => [withLinuxNamespace({ type, path: a }), withLinuxNamespace({ type, path: b })]),
);
absorptionLaw(
  "withNamespacePath",
  typed.map(([type, a, b]) => [withNamespacePath(type, a), withNamespacePath(type, b)]),
);

law("withoutNamespace() leaves none of the type", fc.tuple(specs, namespaceType), ([before, type]) => {
  assertEquals(namespaceOf(withoutNamespace(type)(before), type), undefined);
});

law(
  "withLinuxNamespace() keeps the order of the types that are there",
  fc.tuple(specs, namespaceType, text()),
  ([before, type, path]) => {
    const types = namespaceTypes(before);
    assertEquals(namespaceTypes(withLinuxNamespace({ type, path })(before)).slice(0, types.length), types);
  },
);

law(
  "withLinuxNamespace() makes the type if it is not there",
  fc.tuple(specs, namespaceType, text()),
  ([before, type, path]) => {
    const after = withLinuxNamespace({ type, path })(withoutNamespace(type)(before));
    assertEquals(namespaceTypes(after).at(-1), type);
  },
);

law("withNamespacePath() makes no namespace", fc.tuple(specs, namespaceType, text()), ([before, type, path]) => {
  assertEquals(namespaceTypes(withNamespacePath(type, path)(before)), namespaceTypes(before));
});

law("updateNetNamespacePath() is withNamespacePath() of the network", fc.tuple(specs, text()), ([before, path]) => {
  assertEquals(differences(updateNetNamespacePath(path)(before), withNamespacePath("network", path)(before)), []);
});

law(
  "removing a namespace hides what was made of it",
  fc.tuple(specs, namespaceType, text()),
  ([before, type, path]) => {
    const made = withLinuxNamespace({ type, path })(before);
    assertEquals(namespaceTypes(withoutNamespace(type)(made)), namespaceTypes(withoutNamespace(type)(before)));
  },
);

law(
  "namespaces are always in containerd's order, each once",
  hostile,
  everySpec((spec) => {
    const places = namespaceTypes(spec).map((type) => ORDER.indexOf(type));
    return places.every((place, index) => place > (places[index - 1] ?? -1));
  }),
);

law(
  "every sandbox has a mount namespace of its own",
  hostile,
  everySpec((spec) => namespaceTypes(spec).includes("mount")),
);

law("network NODE leaves no network and no UTS namespace", pods({ network: NODE }), (request) => {
  const types = namespaceTypes(specOf(request));
  assert(!types.includes("network") && !types.includes("uts"));
});

law("any other network mode makes both", pods({ network: notNode }), (request) => {
  const types = namespaceTypes(specOf(request));
  assert(types.includes("network") && types.includes("uts"));
});

law("pid NODE leaves no PID namespace", pods({ pid: NODE }), (request) => {
  assertEquals(namespaceOf(specOf(request), "pid"), undefined);
});

law("any other pid mode makes one, CONTAINER and TARGET as well", pods({ pid: notNode }), (request) => {
  assertEquals(namespaceOf(specOf(request), "pid"), { type: "pid" });
});

law("ipc NODE leaves no IPC namespace", pods({ ipc: NODE }), (request) => {
  assertEquals(namespaceOf(specOf(request), "ipc"), undefined);
});

law("any other ipc mode makes one", pods({ ipc: notNode }), (request) => {
  assertEquals(namespaceOf(specOf(request), "ipc"), { type: "ipc" });
});

law(
  "the modes of pid and ipc decide nothing of the other types",
  pods({ network: POD, pid: fc.nat(9), ipc: fc.nat(9) }),
  (request) => {
    const types = namespaceTypes(specOf(request)).filter((type) => type !== "pid" && type !== "ipc");
    assertEquals(types, ["uts", "mount", "network"]);
  },
);

law("target_id makes no difference", fc.tuple(pods({}), text()), ([request, target_id]) => {
  const context = request.config.linux?.security_context ?? {};
  const options = { ...context.namespace_options, target_id };
  const linux = { ...request.config.linux, security_context: { ...context, namespace_options: options } };
  assertEquals(specOf({ ...request, config: { ...request.config, linux } }), specOf(request));
});

law(
  "the pod's network namespace has the path that the daemon made",
  sandboxRequest({
    pin: { netnsPath: "/run/netns/x", config: namespaces({ network: POD, userns_options: undefined }) },
  }),
  (request) => {
    assertEquals(namespaceOf(specOf(request), "network"), { type: "network", path: "/run/netns/x" });
  },
);

law(
  "before containerd made them itself, the runtime makes the network namespace of a pod with a user namespace",
  sandboxRequest({
    pin: {
      release: release({ has: ["userns-support"], lacks: ["userns-pinned"] }),
      config: namespaces({ network: POD, ipc: POD, userns_options: USERNS }),
    },
  }),
  (request) => {
    assertEquals(namespaceOf(specOf(request), "network"), { type: "network" });
  },
);

law(
  "no PID, IPC, UTS or mount namespace is ever joined",
  hostile,
  everySpec(({ linux }) =>
    linux!.namespaces!.every(({ type, path }) => path === undefined || type === "network" || type === "user")
  ),
);
