/**
 * `linux.seccomp`: which profile, and what RuntimeDefault allows.
 *
 * CRI: `SecurityProfile`. Upstream: `generateSeccompSpecOpts` of
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/container_create_linux.go and `contrib/seccomp`.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { PROFILE_TYPE, type SecurityProfile } from "../lib/cri/config.ts";
import { withDefaultProfile } from "../lib/options/mod.ts";
import type { DaemonDocument } from "./arbitraries/daemon_config.ts";
import type { Pin, PinnedMembers } from "./arbitraries/pin.ts";
import { release } from "./arbitraries/release.ts";
import { sandboxRequest, type SandboxRequestDocument } from "./arbitraries/sandbox_request.ts";
import { allows, criPlugin, everySpec, refusalOf, securityContext, specOf } from "./claims.ts";
import { law } from "./law.ts";
import { absorptionLaw, optionLaws, specs } from "./option_laws.ts";
import { REVISION, runtimeDefault } from "./options.ts";

const { RuntimeDefault, Unconfined, Localhost } = PROFILE_TYPE;

/** Pods that are not privileged, with a profile and nothing else that could select one. */
function pods(
  seccomp: fc.Arbitrary<SecurityProfile | undefined>,
  more: PinnedMembers<SandboxRequestDocument> = {},
): fc.Arbitrary<SandboxRequestDocument> {
  return sandboxRequest({ pin: { ...more, config: securityContext({ privileged: false, seccomp }) } });
}

const type = (profile_type: number, localhost_ref = "") => fc.constant({ profile_type, localhost_ref });
const none = fc.constant(undefined);
const unset = (profile: string): Pin<DaemonDocument> => criPlugin({ unset_seccomp_profile: profile });

optionLaws("withDefaultProfile");
optionLaws("withProfile");

absorptionLaw("withDefaultProfile", fc.tuple(runtimeDefault, runtimeDefault));

law("no profile is no confinement", pods(none, { daemon: criPlugin({}) }), (request) => {
  assertEquals(specOf(request).linux?.seccomp, undefined);
});

law(
  "Unconfined is no confinement, whatever the daemon's default",
  pods(type(Unconfined), { daemon: unset("runtime/default") }),
  (request) => {
    assertEquals(specOf(request).linux?.seccomp, undefined);
  },
);

law("RuntimeDefault is a profile that refuses by default", pods(type(RuntimeDefault)), (request) => {
  assertEquals(specOf(request).linux?.seccomp?.defaultAction, "SCMP_ACT_ERRNO");
});

law(
  "unset_seccomp_profile counts for pods that tell none",
  pods(none, { daemon: unset("runtime/default") }),
  (request) => {
    assert(specOf(request).linux?.seccomp !== undefined);
  },
);

law("docker/default is runtime/default", pods(none, { daemon: unset("docker/default") }), (request) => {
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { unset_seccomp_profile: "runtime/default" } } };
  assertEquals(specOf(request), specOf({ ...request, daemon }));
});

law("seccomp wins over the deprecated field", fc.tuple(pods(type(Unconfined)), fc.string()), ([request, path]) => {
  const context = { ...request.config.linux?.security_context, seccomp_profile_path: path };
  const config = { ...request.config, linux: { ...request.config.linux, security_context: context } };
  assertEquals(specOf({ ...request, config }).linux?.seccomp, undefined);
});

law(
  "a privileged sandbox has no profile",
  sandboxRequest({
    mode: "hostile",
    pin: { config: securityContext({ privileged: true }) },
  }),
  everySpec(({ linux }) => linux?.seccomp === undefined),
);

law(
  "a bad profile of a privileged sandbox is not looked at",
  sandboxRequest({
    pin: { config: securityContext({ privileged: true, seccomp: fc.constant({ profile_type: 3 }) }) },
  }),
  (request) => {
    assertEquals(specOf(request).linux?.seccomp, undefined);
  },
);

law(
  "a Localhost profile is read from the node",
  pods(type(Localhost, "/p.json"), {
    hostFiles: { "/p.json": '{"defaultAction":"SCMP_ACT_LOG"}' },
  }),
  (request) => {
    assertEquals(specOf(request).linux?.seccomp, { defaultAction: "SCMP_ACT_LOG" });
  },
);

law(
  "a Localhost profile may have the prefix localhost/",
  pods(type(Localhost, "localhost//p.json"), {
    hostFiles: { "/p.json": '{"defaultAction":"SCMP_ACT_LOG"}' },
  }),
  (request) => {
    assertEquals(specOf(request).linux?.seccomp, { defaultAction: "SCMP_ACT_LOG" });
  },
);

law("a Localhost profile that is not there is refused", pods(type(Localhost, "/p.json")), (request) => {
  assertEquals(refusalOf(request).code, "seccomp-profile-file");
});

law(
  "a Localhost profile that is no JSON is refused",
  pods(type(Localhost, "/p.json"), { hostFiles: { "/p.json": "{" } }),
  (request) => {
    assertEquals(refusalOf(request).code, "seccomp-profile-json");
  },
);

law(
  "a localhost_ref with another type is refused",
  pods(
    fc.constantFrom(RuntimeDefault, Unconfined, 9).map((profile_type) => ({ profile_type, localhost_ref: "/p.json" })),
  ),
  (request) => {
    assertEquals(refusalOf(request).code, "seccomp-localhost-ref");
  },
);

law(
  "an unknown type is refused",
  pods(fc.constantFrom(3, 9, -1).map((profile_type) => ({ profile_type }))),
  (request) => {
    assertEquals(refusalOf(request).code, "seccomp-profile-type");
  },
);

law("a profile string of an unknown form is refused", pods(none, { daemon: unset("Unconfined") }), (request) => {
  assertEquals(refusalOf(request).code, "seccomp-profile-name");
});

law(
  "a kernel without seccomp runs what is unconfined",
  pods(type(Unconfined), { host: { seccomp: false } }),
  (request) => {
    assertEquals(specOf(request).linux?.seccomp, undefined);
  },
);

law(
  "a kernel without seccomp refuses any other profile",
  pods(type(RuntimeDefault), { host: { seccomp: false } }),
  (request) => {
    assertEquals(refusalOf(request).code, "seccomp-unsupported");
  },
);

law(
  "an old kernel lets nobody trace processes",
  pods(type(RuntimeDefault), {
    release: release({ lacks: ["unprivileged-kernel-check"] }),
    host: { kernel: "4.7.10" },
  }),
  (request) => {
    assert(!allows(specOf(request), "ptrace", 0));
  },
);

law(
  "a newer kernel never loses a syscall",
  pods(type(RuntimeDefault), {
    release: release({ lacks: ["unprivileged-kernel-check"] }),
  }),
  (request) => {
    const allowed = (kernel: string) =>
      specOf({ ...request, host: { ...request.host, kernel } }).linux!.seccomp!.syscalls!.flatMap(({ names = [] }) =>
        names
      );
    const [older, newer] = [allowed("4.7.0"), new Set(allowed("6.8.0"))];
    assert(older.every((name) => newer.has(name)));
  },
);

const revised = fc.constantFrom(...Object.keys(REVISION)).map((key) => ({ ...REVISION, [key]: true }));

law(
  "RuntimeDefault names no syscall twice in a rule, and its rules are not empty",
  fc.tuple(specs, revised),
  ([before, revision]) => {
    const { linux } = withDefaultProfile({ arch: "amd64", kernel: "6.1.0", revision })(before);
    const lists = linux!.seccomp!.syscalls!.map(({ names = [] }) => names);
    assert(lists.every((names) => names.length > 0 && new Set(names).size === names.length));
  },
);

law(
  "a capability more never takes a syscall away",
  fc.tuple(specs, fc.constantFrom("CAP_SYS_ADMIN", "CAP_BPF", "CAP_SYS_TIME")),
  ([before, more]) => {
    const namesWith = (bounding: readonly string[]) => {
      const process = { user: { uid: 0, gid: 0 }, cwd: "/", capabilities: { bounding } };
      const { linux } = withDefaultProfile({ arch: "amd64", kernel: "6.1.0", revision: REVISION })({
        ...before,
        process,
      });
      return linux!.seccomp!.syscalls!.flatMap(({ names = [] }) => names);
    };
    const some = ["CAP_CHOWN", "CAP_SYS_CHROOT"];
    const wide = new Set(namesWith([...some, more]));
    assert(namesWith(some).every((name) => wide.has(name)));
  },
);
