import { assert, assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../../error.ts";
import { type Asked, errorOf, reasonsAt, refusedBy, specOf } from "../asked_test.ts";

const CONTEXT = "/container/config/linux/security_context";
const LIST = "/sys/kernel/security/apparmor/profiles";
const LOADED = { [LIST]: "cri-containerd.apparmor.d (enforce)\nweb (enforce)\nweb-dev (complain)\n" };
const DEFAULT = "cri-containerd.apparmor.d";

/** A container on a node with AppArmor, its parser and two profiles. */
function asked(context: object, more: Asked = {}): Asked {
  const { host, ...rest } = more;
  return { hostFiles: LOADED, ...rest, host: { apparmor: true, ...host }, context: context as never };
}

function profile(context: object, more: Asked = {}): unknown {
  return specOf(asked(context, more)).process?.apparmorProfile;
}

/** The input and further inputs or behaviors that explain why there is no profile. */
function why(request: Asked): unknown {
  return reasonsAt(request, "/process/apparmorProfile").map((reason) => [
    "input" in reason && reason.input,
    reason.behaviors,
  ]);
}

const PREFIX = "failed to get container spec opts: failed to generate apparmor spec opts: ";

Deno.test("an AppArmor profile is the container's, by the newer field or the older string, or the default one", () => {
  assertEquals(profile({}), DEFAULT);
  assertEquals(profile({ apparmor: {} }), DEFAULT);
  assertEquals(profile({ apparmor: { profile_type: 0 } }), DEFAULT);
  assertEquals(profile({ apparmor: { profile_type: 1 } }), undefined);
  assertEquals(profile({ apparmor: { profile_type: 2, localhost_ref: "web" } }), "web");
  assertEquals(profile({ apparmor: { profile_type: 2, localhost_ref: "localhost/web" } }), "web");
  const texts = ["runtime/default", "unconfined", "localhost/web-dev", ""];
  assertEquals(texts.map((apparmor_profile) => profile({ apparmor_profile })), [
    DEFAULT,
    undefined,
    "web-dev",
    DEFAULT,
  ]);
  assertEquals(profile({ apparmor: { profile_type: 1 }, apparmor_profile: "localhost/web" }), undefined);
  assertEquals(why(asked({ apparmor: { profile_type: 1 } })), [[`${CONTEXT}/apparmor`, undefined]]);
  assertEquals(why(asked({ apparmor_profile: "unconfined" })), [[`${CONTEXT}/apparmor_profile`, undefined]]);
});

Deno.test("a privileged container gets the profile that it requests, but not the default one", () => {
  const pod = { privileged: true };
  const more = { pod, hostFiles: { ...LOADED, "/dev/null": { device: "c", major: 1, minor: 3 } } };
  assertEquals(profile({ privileged: true }, more), undefined);
  assertEquals(profile({ privileged: true, apparmor_profile: "localhost/web" }, more), "web");
  assertEquals(why(asked({ privileged: true }, more)), [[`${CONTEXT}/privileged`, undefined]]);
});

Deno.test("a profile must be loaded on the node, by its whole name", () => {
  const refused = (localhost_ref: string) => errorOf(asked({ apparmor: { profile_type: 2, localhost_ref } }));
  const code = "apparmor-asked-without-apparmor";
  const at = `${CONTEXT}/apparmor`;
  for (const name of ["we", "webs", "other", "(enforce)"]) {
    assertEquals(refused(name), [code, at, `${PREFIX}apparmor profile not found ${name}`]);
  }
  const nil = `${PREFIX}failed to generate apparmor spec opts: nil apparmor profile is not supported`;
  assertEquals([refused(""), refused("localhost/")], [[code, at, nil], [code, at, nil]]);
  // What stands behind the last line break is no line.
  const cut = asked({ apparmor: { profile_type: 2, localhost_ref: "web" } }, {
    hostFiles: { [LIST]: "a (enforce)\nweb (enforce)" },
  });
  assertEquals(errorOf(cut)[0], code);
  assertEquals(refusedBy(cut), "generateApparmorSpecOpts");
  const { code: missing, path, message, hint } = assertThrows(
    () => specOf(asked({ apparmor_profile: "localhost/web" }, { hostFiles: {} })),
    CriSpecError,
  );
  assertEquals([missing, path], ["host-fact-missing", "/hostFiles"]);
  assert(message.includes(LIST) && hint?.includes(LIST), message);
});

Deno.test("a profile that cannot be is refused by its field, in the daemon's words", () => {
  const error = (context: object) => errorOf(asked(context));
  assertEquals(error({ apparmor_profile: "bogus" }), [
    "apparmor-profile-name",
    `${CONTEXT}/apparmor_profile`,
    `${PREFIX}invalid profile "bogus"`,
  ]);
  assertEquals(error({ apparmor: { profile_type: 1, localhost_ref: "x" } }), [
    "apparmor-localhost-ref",
    `${CONTEXT}/apparmor/localhost_ref`,
    `${PREFIX}apparmor config invalid LocalhostRef must only be set if ProfileType is Localhost`,
  ]);
  assertEquals(error({ apparmor: { profile_type: 7 } }), [
    "apparmor-profile-type",
    `${CONTEXT}/apparmor/profile_type`,
    `${PREFIX}apparmor unknown ProfileType`,
  ]);
});

Deno.test("where AppArmor is off, a profile that is asked for is refused, and none is explained", () => {
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { disable_apparmor: true } } };
  const off: readonly (readonly [more: Asked, why: readonly unknown[]])[] = [
    [{ host: { apparmor: false } }, ["/host/apparmor", undefined]],
    [{ daemon }, ["/daemon/plugins/io.containerd.grpc.v1.cri/disable_apparmor", undefined]],
    [{ release: "1.6.18", host: { apparmorParser: false } }, ["/host/apparmorParser", ["apparmor-parser-needed"]]],
  ];
  for (const [more, explained] of off) {
    assertEquals(why(asked({}, more)), [explained]);
    assertEquals(profile({ apparmor: { profile_type: 1 } }, more), undefined);
    for (const apparmor of [{}, { profile_type: 0 }, { profile_type: 2, localhost_ref: "web" }]) {
      assertEquals(errorOf(asked({ apparmor }, more)), [
        "apparmor-asked-without-apparmor",
        `${CONTEXT}/apparmor`,
        `${PREFIX}apparmor is not supported`,
      ]);
    }
    assertEquals(errorOf(asked({ apparmor_profile: "runtime/default" }, more))[1], `${CONTEXT}/apparmor_profile`);
  }
});

Deno.test("the default profile is loaded with apparmor_parser, which older releases need where the kernel does not have it", () => {
  const without = (list: string): Asked =>
    asked({}, { release: "1.6.17", host: { apparmorParser: false }, hostFiles: { [LIST]: list } });
  assertEquals(specOf(without(`${DEFAULT} (enforce)\n`)).process?.apparmorProfile, DEFAULT);
  for (const list of ["", `${DEFAULT}x (enforce)\n`]) {
    assertEquals(errorOf(without(list)), [
      "apparmor-parser-missing",
      "/host/apparmorParser",
      'get apparmor_parser version: exec: "apparmor_parser": executable file not found in $PATH',
    ]);
  }
  assertEquals(profile({}, { hostFiles: {} }), DEFAULT);
});
