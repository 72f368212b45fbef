import { assert, assertEquals } from "@std/assert";
import { BEHAVIOR_DATES, type BehaviorId, behaviorsOf } from "../../containerd/behaviors.ts";
import { modelledReleases, parseRelease } from "../../containerd/release.ts";
import { type Asked, documentOf, errorOf, reasonsAt, specOf } from "../asked_test.ts";
import { planContainer } from "../plan.ts";
import { decodeContainerRequest } from "../request.ts";

const CONTEXT = "/container/config/linux/security_context";

function asked(context: object, more: Asked = {}): Asked {
  return { ...more, context: context as never };
}

/** The action of a profile for what it does not name. */
function action(request: Asked): unknown {
  return specOf(request).linux?.seccomp?.defaultAction;
}

Deno.test("a seccomp profile is the container's, by the newer field or the older string", () => {
  const hostFiles = { "/p.json": JSON.stringify({ defaultAction: "SCMP_ACT_LOG" }) };
  const of = (context: object) => action(asked(context, { hostFiles }));
  assertEquals(of({ seccomp: { profile_type: 0 } }), "SCMP_ACT_ERRNO");
  assertEquals(of({ seccomp: {} }), "SCMP_ACT_ERRNO");
  assertEquals(of({ seccomp: { profile_type: 1 } }), undefined);
  assertEquals(of({ seccomp: { profile_type: 2, localhost_ref: "localhost//p.json" } }), "SCMP_ACT_LOG");
  assertEquals(of({ seccomp: { profile_type: 2, localhost_ref: "/p.json" } }), "SCMP_ACT_LOG");
  const texts = ["runtime/default", "docker/default", "unconfined", "localhost//p.json", ""];
  assertEquals(texts.map((seccomp_profile_path) => of({ seccomp_profile_path })), [
    "SCMP_ACT_ERRNO",
    "SCMP_ACT_ERRNO",
    undefined,
    "SCMP_ACT_LOG",
    undefined,
  ]);
  assertEquals(of({ seccomp: { profile_type: 1 }, seccomp_profile_path: "runtime/default" }), undefined);
});

Deno.test("config.toml selects the profile of a container that sets none, and a privileged one has none", () => {
  const daemon = (unset_seccomp_profile: string): Asked["daemon"] & object => ({
    version: 2,
    plugins: { "io.containerd.grpc.v1.cri": { unset_seccomp_profile } },
  });
  const unset = { daemon: daemon("runtime/default") };
  assertEquals(action(asked({}, unset)), "SCMP_ACT_ERRNO");
  assertEquals(action(asked({ seccomp_profile_path: "unconfined" }, unset)), undefined);
  const hostFiles = { "/dev/null": { device: "c", major: 1, minor: 3 } };
  const privileged = asked({ privileged: true }, { ...unset, pod: { privileged: true }, hostFiles });
  assertEquals(action(privileged), undefined);
  const why = (request: Asked) =>
    reasonsAt(request, "/linux/seccomp").map((reason) => ["input" in reason && reason.input, reason.inputs]);
  const setting = "/daemon/plugins/io.containerd.grpc.v1.cri/unset_seccomp_profile";
  assertEquals(why(asked({}, { daemon: daemon("") })), [[setting, [`${CONTEXT}/seccomp`]]]);
  assertEquals(why(asked({}, { daemon: daemon("unconfined") })), [[setting, undefined]]);
  assertEquals(why(privileged), [[`${CONTEXT}/privileged`, undefined]]);
  assertEquals(why(asked({ seccomp: { profile_type: 1 } })), [[`${CONTEXT}/seccomp`, undefined]]);
});

Deno.test("a seccomp profile that cannot be is refused by its field, in the daemon's words", () => {
  const error = (context: object, host: object = {}) => errorOf(asked(context, { host: host as never }));
  const prefix = "failed to get container spec opts: failed to generate seccomp spec opts: ";
  assertEquals(error({ seccomp_profile_path: "bogus" }), [
    "seccomp-profile-name",
    `${CONTEXT}/seccomp_profile_path`,
    `${prefix}invalid profile "bogus"`,
  ]);
  assertEquals(error({ seccomp: { profile_type: 0, localhost_ref: "x" } }), [
    "seccomp-localhost-ref",
    `${CONTEXT}/seccomp/localhost_ref`,
    `${prefix}seccomp config invalid LocalhostRef must only be set if ProfileType is Localhost`,
  ]);
  assertEquals(error({ seccomp: { profile_type: 7 } }), [
    "seccomp-profile-type",
    `${CONTEXT}/seccomp/profile_type`,
    `${prefix}seccomp unknown ProfileType`,
  ]);
  const without = { seccomp: false };
  assertEquals(error({ seccomp: { profile_type: 0 } }, without), [
    "seccomp-unsupported",
    `${CONTEXT}/seccomp`,
    `${prefix}seccomp is not supported`,
  ]);
  assertEquals(action(asked({ seccomp: { profile_type: 1 } }, { host: without })), undefined);
  assertEquals(action(asked({}, { host: without })), undefined);
});

Deno.test("the default profile changes with each behavior about it, and names those that the release has", () => {
  const profiles = new Map<string, string>();
  for (const release of modelledReleases()) {
    const behaviors = behaviorsOf(parseRelease(release));
    const about = (Object.keys(BEHAVIOR_DATES) as BehaviorId[]).filter((id) =>
      id.startsWith("seccomp-") && behaviors.has(id)
    ).toSorted();
    if (profiles.has(about.join())) continue;
    const capabilities = { add_capabilities: ["BPF", "PERFMON"] };
    const request = { release, context: { seccomp: { profile_type: 0 }, capabilities } };
    const { steps } = planContainer(decodeContainerRequest(documentOf(request)));
    const { reason } = steps.find(({ name }) => name === "seccomp.WithDefaultProfile")!;
    assertEquals([release, reason.behaviors?.toSorted()], [release, about]);
    // Old kernels need other rules, and no unprivileged ports.
    const cri = { enable_unprivileged_icmp: false, enable_unprivileged_ports: false };
    const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": cri } };
    const of = (kernel: string) => specOf({ ...request, daemon, host: { kernel } }).linux?.seccomp;
    profiles.set(about.join(), JSON.stringify([of("4.7.0"), of("6.14.0")]));
  }
  assert(profiles.size > 5);
  assertEquals(new Set(profiles.values()).size, profiles.size);
});
