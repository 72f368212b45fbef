/**
 * `process.selinuxLabel` and `linux.mountLabel`.
 *
 * CRI: `SELinuxOption`. Upstream: `initLabelsFromOpt` of
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/helpers_linux.go and https://github.com/opencontainers/selinux.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  initLabels,
  modifyProcessLabel,
  parseContexts,
  withProcessLabel,
  withSelinuxLabels,
} from "../lib/options/mod.ts";
import { sandboxRequest, type SandboxRequestDocument } from "./arbitraries/sandbox_request.ts";
import { LOWER, text, word } from "./arbitraries/text.ts";
import { criPlugin, everySpec, refusalOf, securityContext, specOf } from "./claims.ts";
import { law } from "./law.ts";
import { absorptionLaw, differences, optionLaws, specs } from "./option_laws.ts";
import { CONTEXTS } from "./options.ts";

const label = fc.constantFrom("u:r:t:s0", "u:r:t", "");
const part = word(`${LOWER}_`, `${LOWER}_`, { max: 7 });
const contexts = parseContexts(CONTEXTS);

optionLaws("withSelinuxLabels");
optionLaws("withProcessLabel");
optionLaws("modifyProcessLabel");

const labels = fc.record({ process: label, mount: label });
absorptionLaw(
  "withSelinuxLabels",
  fc.tuple(labels, labels).map(([a, b]) => [withSelinuxLabels(a), withSelinuxLabels(b)]),
);
absorptionLaw("withProcessLabel", fc.tuple(label, label).map(([a, b]) => [withProcessLabel(a), withProcessLabel(b)]));

law(
  "withProcessLabel() hides the process's label of withSelinuxLabels()",
  fc.tuple(specs, labels, label),
  ([before, both, process]) => {
    const after = withProcessLabel(process)(withSelinuxLabels(both)(before));
    assertEquals(differences(after, withSelinuxLabels({ ...both, process })(before)), []);
  },
);

law("a virtual machine's label has another type alone", fc.tuple(specs, part, part), ([before, user, level]) => {
  const labelled = withProcessLabel(`${user}:r:t:${level}`)(before);
  assertEquals(modifyProcessLabel(contexts)(labelled).process?.selinuxLabel, `${user}:r:container_kvm_t:${level}`);
});

law("a process without label gets none in a virtual machine", specs, (before) => {
  const bare = withProcessLabel("")(before);
  assertEquals(modifyProcessLabel(contexts)(bare).process?.selinuxLabel, undefined);
});

law(
  "user and level change both labels, role and type the process's",
  fc.record({ user: part, role: part, type: part, level: part }),
  (parts) => {
    const { user, role, type, level } = parts;
    const made = initLabels(contexts, "s0:c1,c2", parts);
    assertEquals(made, {
      process: `${user}:${role}:${type}:${level}`,
      mount: `${user}:object_r:container_file_t:${level}`,
    });
  },
);

law("without parts the generated level is in both labels", fc.constantFrom("s0:c1,c2", "s0:c3,c4"), (level) => {
  assertEquals(initLabels(contexts, level, {}), {
    process: `system_u:system_r:container_t:${level}`,
    mount: `system_u:object_r:container_file_t:${level}`,
  });
});

law(
  "comments, blanks and quotes of a contexts file make no difference",
  fc.constantFrom("#", ";", " # ", ""),
  (comment) => {
    const lines = CONTEXTS.split("\n").map((line) => `  ${line.replaceAll('"', "")}  `);
    assertEquals(parseContexts([`${comment}nothing`, ...lines, ""].join("\n")), contexts);
  },
);

const on = { selinux: { contexts: CONTEXTS, level: "s0:c1,c2" } };

function confined(privileged: boolean): fc.Arbitrary<SandboxRequestDocument> {
  const config = securityContext({ privileged, selinux_options: undefined });
  return sandboxRequest({
    pin: { config, daemon: criPlugin({ enable_selinux: true }), host: on, runtimeHandler: undefined },
  });
}

law("with SELinux on, the labels are the node's with the pod's level", confined(false), (request) => {
  const { process, linux } = specOf(request);
  assertEquals(
    [process?.selinuxLabel, linux?.mountLabel],
    ["system_u:system_r:container_t:s0:c1,c2", "system_u:object_r:container_file_t:s0:c1,c2"],
  );
});

law("a privileged sandbox keeps the label of its mounts alone", confined(true), (request) => {
  const { process, linux } = specOf(request);
  assertEquals([process?.selinuxLabel, linux?.mountLabel], [undefined, "system_u:object_r:container_file_t:s0:c1,c2"]);
});

law(
  "without enable_selinux there is no label, also on a node with SELinux",
  sandboxRequest({
    pin: { daemon: criPlugin({}), host: on },
  }),
  everySpec(({ process, linux }) => process?.selinuxLabel === undefined && linux?.mountLabel === undefined),
);

law(
  "a wrong level is refused, also with SELinux off",
  sandboxRequest({
    pin: { config: securityContext({ selinux_options: { level: fc.constantFrom("S0", "s0:c12345", "s0:c1,", " ") } }) },
  }),
  (request) => {
    assertEquals(refusalOf(request).code, "selinux-level");
  },
);

law(
  "user, role and type may be any text",
  sandboxRequest({
    pin: { config: securityContext({ selinux_options: { user: text(), role: text(), type: text(), level: "" } }) },
  }),
  (request) => {
    assertEquals(specOf(request).process?.selinuxLabel, undefined);
  },
);
