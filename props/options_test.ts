/**
 * Options: reducers over the spec that touch only their footprint and keep every reference that they do not change.
 *
 * @module
 */

import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import fc from "fast-check";
import { isWithin } from "../lib/oci/pointer.ts";
import type { Option, Spec } from "../lib/oci/spec.ts";
import {
  FileTree,
  getCgroupsPath,
  updateNetNamespacePath,
  withAnnotation,
  withCgroup,
  withDefaultProfile,
  withDefaultSandboxShares,
  withDisabledCgroups,
  withEnv,
  withHostname,
  withLinuxNamespace,
  withMounts,
  withoutDefaultSecuritySettings,
  withoutMounts,
  withoutNamespace,
  withoutRunMount,
  withPodOOMScoreAdj,
  withProcessArgs,
  withProcessCwd,
  withProcessLabel,
  withRelativeRoot,
  withRootFSReadonly,
  withSelinuxLabels,
  withSupplementalGroups,
  withSysctls,
  withUser,
  withUserNamespace,
} from "../mod.ts";
import { int64 } from "./arbitraries/config.ts";
import { spec } from "./arbitraries/spec.ts";
import { text, textMap } from "./arbitraries/text.ts";
import { law } from "./law.ts";
import { differingPaths } from "./paths.ts";

interface OptionCase {
  readonly name: string;
  readonly option: fc.Arbitrary<Option>;
  readonly footprint: readonly string[];
  /** Whether applying it twice is the same as once; `false` for options that append. */
  readonly idempotent: boolean;
}

const LOOKUP = {
  rootfs: new FileTree({}),
  tempMountPath: "/tmp/containerd-mount0",
  view: "root-path",
  absoluteLink: false,
  outOfRange: "cut",
  bounded: false,
  primaryGid: true,
  fileRange: false,
  unicode: "15",
} as const;
const REVISION = {
  ptrace: true,
  clockSettime64: true,
  bpfPerfmon: true,
  pkey: true,
  mempolicy: true,
  nameToHandle: true,
  kernel67: true,
  vsock: true,
  processVm: true,
  ioUring: false,
  kernel613: false,
  afAlg: false,
};
const MAPPING = { containerID: 0, hostID: 100000, size: 65536 };
const namespaceType = fc.constantFrom("pid" as const, "network", "ipc", "uts", "user");
const env = fc.array(fc.oneof(fc.constantFrom("A=1", "A=2", "A", "C=3"), text()), { maxLength: 4 });

const OPTIONS: readonly OptionCase[] = [
  { name: "withoutRunMount", option: fc.constant(withoutRunMount()), footprint: ["/mounts"], idempotent: true },
  {
    name: "withoutMounts",
    option: fc.constantFrom("/dev/shm", "/dev/shm/", "/nowhere").map((path) => withoutMounts(path)),
    footprint: ["/mounts"],
    idempotent: true,
  },
  {
    name: "withMounts",
    option: text().map((destination) => withMounts([{ destination }])),
    footprint: ["/mounts"],
    idempotent: false,
  },
  {
    name: "withoutDefaultSecuritySettings",
    option: fc.constant(withoutDefaultSecuritySettings()),
    footprint: ["/process", "/linux/seccomp"],
    idempotent: true,
  },
  { name: "withRelativeRoot", option: text().map(withRelativeRoot), footprint: ["/root"], idempotent: true },
  { name: "withRootFSReadonly", option: fc.constant(withRootFSReadonly()), footprint: ["/root"], idempotent: true },
  { name: "withEnv", option: env.map(withEnv), footprint: ["/process"], idempotent: false },
  { name: "withHostname", option: text().map(withHostname), footprint: ["/hostname"], idempotent: true },
  { name: "withProcessCwd", option: text().map(withProcessCwd), footprint: ["/process"], idempotent: true },
  {
    name: "withProcessArgs",
    option: fc.array(text(), { minLength: 1, maxLength: 3 }).map(withProcessArgs),
    footprint: ["/process"],
    idempotent: true,
  },
  { name: "withCgroup", option: text().map(withCgroup), footprint: ["/linux/cgroupsPath"], idempotent: true },
  {
    name: "withDisabledCgroups",
    option: fc.constant(withDisabledCgroups()),
    footprint: ["/linux/cgroupsPath"],
    idempotent: true,
  },
  {
    name: "withoutNamespace",
    option: namespaceType.map(withoutNamespace),
    footprint: ["/linux/namespaces"],
    idempotent: true,
  },
  {
    name: "withLinuxNamespace",
    option: fc.tuple(namespaceType, text()).map(([type, path]) => withLinuxNamespace({ type, path })),
    footprint: ["/linux/namespaces"],
    idempotent: true,
  },
  {
    name: "withUserNamespace",
    option: fc.constant(withUserNamespace([MAPPING], [MAPPING])),
    footprint: ["/linux/namespaces", "/linux/uidMappings", "/linux/gidMappings"],
    idempotent: false,
  },
  {
    name: "updateNetNamespacePath",
    option: text().map(updateNetNamespacePath),
    footprint: ["/linux/namespaces"],
    idempotent: true,
  },
  {
    name: "withSelinuxLabels",
    option: fc.tuple(text(), text()).map(([process, mount]) => withSelinuxLabels({ process, mount })),
    footprint: ["/process", "/linux/mountLabel"],
    idempotent: true,
  },
  { name: "withProcessLabel", option: text().map(withProcessLabel), footprint: ["/process"], idempotent: true },
  {
    name: "withSupplementalGroups",
    option: fc.array(int64(), { maxLength: 4 }).map(withSupplementalGroups),
    footprint: ["/process"],
    idempotent: true,
  },
  { name: "withSysctls", option: textMap().map(withSysctls), footprint: ["/linux/sysctl"], idempotent: true },
  {
    name: "withDefaultSandboxShares",
    option: fc.constant(withDefaultSandboxShares()),
    footprint: ["/linux/resources"],
    idempotent: true,
  },
  {
    name: "withPodOOMScoreAdj",
    option: fc.tuple(
      fc.integer({ min: -1000, max: 1000 }),
      fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: undefined }),
    )
      .map(([adj, restrict]) => withPodOOMScoreAdj(adj, restrict)),
    footprint: ["/process"],
    idempotent: true,
  },
  {
    name: "withAnnotation",
    option: fc.tuple(text(), text()).map(([key, value]) => withAnnotation(key, value)),
    footprint: ["/annotations"],
    idempotent: true,
  },
  {
    name: "withDefaultProfile",
    option: fc.constantFrom("amd64", "arm64").map((arch) =>
      withDefaultProfile({ arch, kernel: "6.1.0", revision: REVISION })
    ),
    footprint: ["/linux/seccomp"],
    idempotent: true,
  },
  {
    name: "withUser",
    option: fc.constantFrom("0", "1000", "5:6", "-1:3", ":").map((userstr) => withUser(userstr, LOOKUP)),
    footprint: ["/process"],
    idempotent: true,
  },
];

/** Every reference of the record that is not on the way to a differing path is the same. */
function assertShares(before: unknown, after: unknown): void {
  if (Object.is(before, after)) return;
  if (typeof before !== "object" || before === null || typeof after !== "object" || after === null) return;
  assert(differingPaths(before, after).length > 0, "equal values have different references");
  if (Array.isArray(before)) return;
  for (const [key, value] of Object.entries(before)) {
    if (Object.hasOwn(after, key)) assertShares(value, (after as Record<string, unknown>)[key]);
  }
}

for (const { name, option, footprint, idempotent } of OPTIONS) {
  const input = fc.tuple(spec(), option);

  law(`${name}() touches only its footprint`, input, ([before, apply]) => {
    const outside = differingPaths(before, apply(before)).filter((path) =>
      !footprint.some((allowed) => isWithin(path, allowed) || isWithin(allowed, path))
    );
    assertEquals(outside, []);
  });

  law(`${name}() keeps the reference of what it does not change`, input, ([before, apply]) => {
    assertShares(before, apply(before));
  });

  law(`${name}() does not mutate the spec it is given`, input, ([before, apply]) => {
    const copy = structuredClone(before);
    apply(before);
    assertEquals(differingPaths(before, copy), []);
  });

  if (idempotent) {
    law(`${name}() twice is the same as once`, input, ([before, apply]) => {
      const once = apply(before);
      assertStrictEquals(apply(once), once);
    });
  }
}

law(
  "withSysctls() merges: the later value of a name wins",
  fc.tuple(spec(), textMap(), textMap()),
  ([before, a, b]) => {
    const twice = withSysctls(b)(withSysctls(a)(before));
    assertEquals(twice, withSysctls({ ...a, ...b })(before));
  },
);

law("withHostname() hides an earlier one", fc.tuple(spec(), text(), text()), ([before, a, b]) => {
  assertEquals(withHostname(b)(withHostname(a)(before)), withHostname(b)(before));
});

law("withUser() throws away supplemental groups", fc.tuple(spec(), fc.array(int64())), ([before, groups]) => {
  const grouped = withSupplementalGroups(groups)(before);
  assertEquals(withUser("5:6", LOOKUP)(grouped).process?.user.additionalGids, [6]);
});

law("options of disjoint footprints commute", fc.tuple(spec(), text(), textMap(), namespaceType), (input) => {
  const [before, hostname, sysctls, type] = input;
  const options: readonly Option[] = [
    withHostname(hostname),
    withSysctls(sysctls),
    withoutNamespace(type),
    withoutRunMount(),
  ];
  const fold = (list: readonly Option[]): Spec => list.reduce((current, option) => option(current), before);
  assertEquals(fold(options), fold(options.toReversed()));
});

law("a cgroup below a slice ends with the id in systemd's form", fc.tuple(text(), text()), ([parent, id]) => {
  const slice = `${parent.replaceAll("/", "")}x.slice`;
  assertEquals(getCgroupsPath(`/a/${slice}/`, id), `${slice}:cri-containerd:${id}`);
});
