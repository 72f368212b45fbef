import { assertEquals } from "@std/assert";
import type { LinuxContainerSecurityContext } from "../cri/config.ts";
import { containerOf, podOf, refusalOf, sandboxOf, type Setting, UID } from "../../props/kubelets.ts";

type Json = Record<string, unknown>;

function contextOf(securityContext: Json = {}, setting: Setting = {}, spec: Json = {}): LinuxContainerSecurityContext {
  const { image = "nginx:1.27", ...more } = spec;
  return containerOf({ ...more, container: { image, securityContext } }, setting).linux?.security_context ?? {};
}

const WHO = `(pod: "web_default(${UID})", container: app)`;

const USERS: readonly (readonly [image: string, user: Json])[] = [
  ["nginx:1.27", { run_as_user: {} }],
  ["uid:1", { run_as_user: { value: 1000 } }],
  ["zero:1", { run_as_user: {} }],
  ["named:1", { run_as_username: "nginx" }],
];

for (const [image, user] of USERS) {
  Deno.test(`the user of ${image} is ${JSON.stringify(user)}`, () => {
    const { run_as_user, run_as_username, run_as_group } = contextOf({}, {}, { image });
    assertEquals({ run_as_user, run_as_username, run_as_group }, {
      run_as_user: undefined,
      run_as_username: undefined,
      run_as_group: undefined,
      ...user,
    });
  });
}

const NON_ROOT: readonly (readonly [image: string, more: Json, text: string])[] = [
  ["nginx:1.27", {}, `container has runAsNonRoot and image will run as root ${WHO}`],
  ["zero:1", {}, `container has runAsNonRoot and image will run as root ${WHO}`],
  [
    "rootname:1",
    {},
    `container has runAsNonRoot and image has non-numeric user (root), cannot verify user is non-root ${WHO}`,
  ],
  ["nginx:1.27", { runAsUser: 0 }, `container's runAsUser breaks non-root policy ${WHO}`],
];

for (const [image, more, text] of NON_ROOT) {
  Deno.test(`runAsNonRoot refuses ${image} with ${JSON.stringify(more)}`, () => {
    assertEquals(
      refusalOf(() => contextOf({ runAsNonRoot: true, ...more }, {}, { image })),
      `kubelet-refusal | Failed | Error: ${text}`,
    );
  });
}

Deno.test("runAsNonRoot passes any other user, without a look at the image", () => {
  assertEquals(contextOf({ runAsNonRoot: true, runAsUser: 5 }, {}, { image: "rootname:1" }).run_as_user, { value: 5 });
});

Deno.test("runAsNonRoot refuses ids of images out of range from 1.34 on", () => {
  const images = { "big:1": { id: "sha256:1", uid: 4294967295 } };
  const of = (release: string) => () =>
    contextOf({ runAsNonRoot: true }, { release, images }, { image: "big:1" }).run_as_user;
  assertEquals(of("1.33")(), { value: 4294967295 });
  assertEquals(
    refusalOf(of("1.34")),
    "kubelet-refusal | Failed | Error: container has runAsNonRoot and image has an invalid user id (4294967295). " +
      `(Must be 1-(2147483647)): must be between 0 and 2147483647, inclusive ${WHO}`,
  );
});

Deno.test("the container's user wins over the pod's, while the pod's runAsNonRoot holds", () => {
  const spec = { securityContext: { runAsUser: 1000, runAsGroup: 2000, runAsNonRoot: true } };
  const { run_as_user, run_as_group } = contextOf({ runAsUser: 5 }, {}, spec);
  assertEquals([run_as_user, run_as_group], [{ value: 5 }, { value: 2000 }]);
  assertEquals(
    refusalOf(() => contextOf({ runAsUser: 0 }, {}, spec)),
    `kubelet-refusal | Failed | Error: container's runAsUser breaks non-root policy ${WHO}`,
  );
});

Deno.test("the container's SELinux options replace the pod's whole", () => {
  const spec = { securityContext: { seLinuxOptions: { type: "t", level: "s0" } } };
  assertEquals(contextOf({ seLinuxOptions: { level: "s1" } }, {}, spec).selinux_options, { level: "s1" });
  assertEquals(contextOf({}, {}, spec).selinux_options, { type: "t", level: "s0" });
  assertEquals(contextOf({}).selinux_options, undefined);
});

Deno.test("groups are that of the files, the supplemental ones, those of volumes; of the sandbox in another order", () => {
  const spec = { securityContext: { fsGroup: 1, supplementalGroups: [2, 1] } };
  const facts = { volumeGroups: [7, 2] };
  assertEquals(contextOf({}, {}, spec).supplemental_groups, [1, 2, 1]);
  assertEquals(contextOf({}, { facts }, spec).supplemental_groups, [1, 2, 1, 7]);
  assertEquals(sandboxOf(spec, { facts }).linux?.security_context?.supplemental_groups, [1, 7, 2, 1]);
});

Deno.test("capabilities are passed on as they are", () => {
  const capabilities = { drop: ["ALL", "net_raw"], add: ["NET_BIND_SERVICE", "CAP_CHOWN"] };
  assertEquals(contextOf({ capabilities }).capabilities, {
    add_capabilities: ["NET_BIND_SERVICE", "CAP_CHOWN"],
    drop_capabilities: ["ALL", "net_raw"],
  });
  assertEquals(contextOf({}).capabilities, undefined);
});

Deno.test("no_new_privs is for allowPrivilegeEscalation: false alone", () => {
  const of = (more: Json) => contextOf(more).no_new_privs;
  assertEquals([of({}), of({ allowPrivilegeEscalation: true }), of({ allowPrivilegeEscalation: false })], [
    undefined,
    undefined,
    true,
  ]);
  assertEquals(of({ allowPrivilegeEscalation: false, capabilities: { add: ["SYS_ADMIN"] } }), true);
});

Deno.test("privileged changes nothing else, and the sandbox is privileged, too", () => {
  const { privileged, masked_paths } = contextOf({ privileged: true });
  assertEquals([privileged, masked_paths?.length], [true, 12]);
  assertEquals(
    sandboxOf({ container: { securityContext: { privileged: true } } }).linux?.security_context?.privileged,
    true,
  );
});

const SECCOMP: readonly (readonly [container: Json, pod: Json, kubelet: Json, profile: Json])[] = [
  [{}, {}, {}, { profile_type: 1 }],
  [{}, {}, { seccompDefault: true }, {}],
  [{}, { seccompProfile: { type: "RuntimeDefault" } }, {}, {}],
  [{ seccompProfile: { type: "Unconfined" } }, { seccompProfile: { type: "RuntimeDefault" } }, {}, { profile_type: 1 }],
  [
    { seccompProfile: { type: "Localhost", localhostProfile: "p/x.json" } },
    {},
    {},
    { profile_type: 2, localhost_ref: "/var/lib/kubelet/seccomp/p/x.json" },
  ],
];

for (const [container, pod, kubelet, profile] of SECCOMP) {
  Deno.test(`seccomp of ${JSON.stringify([container, pod, kubelet])} is ${JSON.stringify(profile)}`, () => {
    assertEquals(contextOf(container, { kubelet }, { securityContext: pod }).seccomp, profile);
  });
}

const LEGACY: readonly (readonly [profile: Json | undefined, kubelet: Json, path: string | undefined])[] = [
  [undefined, {}, undefined],
  [{ type: "RuntimeDefault" }, {}, "runtime/default"],
  [{ type: "Unconfined" }, {}, "unconfined"],
  [{ type: "Localhost", localhostProfile: "a" }, {}, "localhost//var/lib/kubelet/seccomp/a"],
];

for (const [seccompProfile, kubelet, path] of LEGACY) {
  Deno.test(`1.27 also writes the seccomp profile ${JSON.stringify(seccompProfile)} as ${path}`, () => {
    const context = seccompProfile === undefined ? {} : { seccompProfile };
    assertEquals(contextOf(context, { release: "1.27", kubelet }).seccomp_profile_path, path);
    assertEquals(contextOf(context, { release: "1.28", kubelet }).seccomp_profile_path, undefined);
  });
}

const ANNOTATION = "container.apparmor.security.beta.kubernetes.io/app";

Deno.test("AppArmor's annotation is a string up to 1.29, and a field as well from 1.30 on", () => {
  const of = (release: string) => {
    const setting = { release, metadata: { annotations: { [ANNOTATION]: "localhost/foo" } } };
    const { apparmor, apparmor_profile } = contextOf({}, setting);
    return { apparmor, apparmor_profile };
  };
  assertEquals(of("1.29"), { apparmor: undefined, apparmor_profile: "localhost/foo" });
  assertEquals(of("1.30"), { apparmor: { profile_type: 2, localhost_ref: "foo" }, apparmor_profile: "localhost/foo" });
});

Deno.test("the API server lets the annotation win over the pod's field; in a static pod they have to match", () => {
  const spec = { securityContext: { appArmorProfile: { type: "Unconfined" } } };
  const setting = { metadata: { annotations: { [ANNOTATION]: "localhost/foo" } } };
  assertEquals(contextOf({}, setting, spec).apparmor_profile, "localhost/foo");
  assertEquals(
    refusalOf(() => contextOf({}, { ...setting, facts: { source: "file", file: "/m/web.json" } }, spec)),
    'kubelet-refusal | can\'t process config file "/m/web.json": invalid pod: ' +
      "[spec.containers[0].securityContext.appArmorProfile.type: Forbidden: apparmor type in annotation and field must match]",
  );
});

Deno.test("the container's AppArmor field wins over the pod's", () => {
  const spec = { securityContext: { appArmorProfile: { type: "RuntimeDefault" } } };
  assertEquals(contextOf({}, {}, spec).apparmor, {});
  assertEquals(contextOf({}, {}, spec).apparmor_profile, "runtime/default");
  assertEquals(contextOf({ appArmorProfile: { type: "Unconfined" } }, {}, spec).apparmor, { profile_type: 1 });
});

Deno.test("up to 1.33 the API server copies the field into the annotation", () => {
  const annotations = (release: string) =>
    podOf({ container: { securityContext: { appArmorProfile: { type: "Unconfined" } } } }, { release }).object.metadata
      .annotations?.[ANNOTATION];
  assertEquals([annotations("1.33"), annotations("1.34")], ["unconfined", undefined]);
});

Deno.test("AppArmor on a node without it is refused", () => {
  const setting = { node: { apparmor: false }, metadata: { annotations: { [ANNOTATION]: "runtime/default" } } };
  assertEquals(
    refusalOf(() => contextOf({}, setting)),
    "kubelet-refusal | AppArmor | Cannot enforce AppArmor: AppArmor is not enabled on the host",
  );
});

const MASKED: readonly (readonly [release: string, count: number, last: string])[] = [
  ["1.27", 10, "/sys/firmware"],
  ["1.28.11", 10, "/sys/firmware"],
  ["1.30.14", 11, "/sys/devices/virtual/powercap"],
  ["1.31.12", 11, "/sys/devices/virtual/powercap"],
  ["1.31.13", 12, "/sys/devices/virtual/powercap"],
  ["1.33.4", 11, "/sys/devices/virtual/powercap"],
  ["1.33.5", 12, "/sys/devices/virtual/powercap"],
  ["1.34.0", 12, "/sys/devices/virtual/powercap"],
];

for (const [release, count, last] of MASKED) {
  Deno.test(`${release} masks ${count} paths`, () => {
    const { masked_paths = [] } = contextOf({}, { release });
    assertEquals([masked_paths.length, masked_paths.at(-1)], [count, last]);
  });
}

Deno.test("of the patches of one day it is not known whether they mask powercap", () => {
  for (const release of ["1.28.12", "1.29.7", "1.30.3"]) {
    assertEquals(
      refusalOf(() => contextOf({}, { release })),
      `not-modelled | Cannot model Kubernetes ${release}: it may or may not mask /sys/devices/virtual/powercap`,
    );
  }
});

Deno.test("each CPU with a thermal_throttle directory is masked", () => {
  assertEquals(contextOf({}, { node: { thermalThrottle: [0, 3] } }).masked_paths?.slice(-2), [
    "/sys/devices/system/cpu/cpu0/thermal_throttle",
    "/sys/devices/system/cpu/cpu3/thermal_throttle",
  ]);
});

Deno.test("an unmasked proc mount has no paths; with the gate off the API server resets it", () => {
  const of = (release: string) => contextOf({ procMount: "Unmasked" }, { release }, { hostUsers: false });
  assertEquals([of("1.33").masked_paths, of("1.33").readonly_paths], [undefined, undefined]);
  assertEquals(of("1.29").readonly_paths?.length, 5);
  const setting = { release: "1.29", facts: { source: "file" } };
  assertEquals(contextOf({ procMount: "Unmasked" }, setting).masked_paths, undefined);
});

const TARGET = { ephemeralContainers: [{ name: "e", image: "nginx:1.27", targetContainerName: "app" }] };

Deno.test("an ephemeral container joins its target's PID namespace, unless the pod shares one", () => {
  const of = (spec: Json) =>
    containerOf({ ...TARGET, ...spec }, {
      status: { containerStatuses: [{ name: "app", containerID: "containerd://abc" }] },
      container: "e",
    }).linux?.security_context?.namespace_options;
  assertEquals([of({})?.pid, of({})?.target_id], [3, "abc"]);
  assertEquals([of({ shareProcessNamespace: true })?.pid, of({ hostPID: true })?.pid], [undefined, 2]);
});

Deno.test("a target that was never started is refused", () => {
  assertEquals(
    refusalOf(() => containerOf(TARGET, { status: {}, container: "e" })),
    "kubelet-refusal | Failed | Error: unable to find target container app",
  );
});

Deno.test("userns_options came to every container with 1.33", () => {
  const of = (release: string) => contextOf({}, { release }).namespace_options?.userns_options;
  assertEquals([of("1.32"), of("1.33")], [undefined, { mode: 2 }]);
});

Deno.test("the groups policy is dropped by API servers up to 1.32, and refused where the runtime lacks it", () => {
  const spec = { securityContext: { supplementalGroupsPolicy: "Strict" } };
  const of = (setting: Setting) => () => contextOf({}, setting, spec).supplemental_groups_policy;
  assertEquals([of({ release: "1.32" })(), of({ release: "1.33" })()], [undefined, 1]);
  assertEquals(
    refusalOf(of({ release: "1.33", runtime: { features: {} } })),
    "kubelet-refusal | SupplementalGroupsPolicyNotSupported | SupplementalGroupsPolicy=Strict is not supported in this node",
  );
  assertEquals(of({ release: "1.31", apiServer: "1.35" })(), 1);
});
