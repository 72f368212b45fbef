import { assertEquals, assertMatch } from "@std/assert";
import { CriSpecError, type ErrorCode } from "../error.ts";
import type { RequestDocument } from "../request/document.ts";
import { simpleSpec } from "../sandbox/spec.ts";

type Config = Readonly<Record<string, unknown>>;

const SECURITY_CONTEXT = "/config/linux/security_context";
const NAMESPACE_OPTIONS = `${SECURITY_CONTEXT}/namespace_options`;
const USERNS_OPTIONS = `${NAMESPACE_OPTIONS}/userns_options`;
const LINE = { host_id: 1000, length: 10 };
const LINES = [LINE, LINE];

function errorOf(config: Config, over: Partial<RequestDocument> = {}): CriSpecError {
  try {
    simpleSpec({ release: "1.7.24", config: { metadata: {}, ...config }, ...over });
  } catch (error) {
    if (error instanceof CriSpecError) return error;
    throw error;
  }
  throw new Error(`Nothing is wrong with ${JSON.stringify(config)}`);
}

function assertError(error: CriSpecError, code: ErrorCode, path: string, message: RegExp): void {
  assertEquals([error.code, error.path], [code, path]);
  assertMatch(error.message, message);
}

function context(security_context: unknown): Config {
  return { linux: { security_context } };
}

function userns(userns_options: unknown): Config {
  return context({ namespace_options: { userns_options } });
}

function daemon(settings: Config, base: Config = {}): Partial<RequestDocument> {
  return { daemon: { version: 2, ...base, plugins: { "io.containerd.grpc.v1.cri": settings } } };
}

Deno.test("a refusal of the runtime points at the handler or at the namespaces", () => {
  const annotations = { "io.kubernetes.cri.untrusted-workload": "true" };
  const none = errorOf({}, { runtimeHandler: "none" });
  assertError(none, "runtime-handler", "/runtimeHandler", /no runtime for "none" is configured$/);
  const explicit = errorOf({ annotations }, { runtimeHandler: "kata" });
  assertError(explicit, "untrusted-handler", "/runtimeHandler", /explicit runtime handler/);
  const access = errorOf({ annotations, ...context({ namespace_options: { pid: "NODE" } }) });
  assertError(access, "untrusted-host-access", NAMESPACE_OPTIONS, /host access/);
});

Deno.test("a refusal of a user namespace points at its mappings or at its mode", () => {
  const one = [LINE];
  const rows: readonly (readonly [options: unknown, code: ErrorCode, path: string, message: RegExp])[] = [
    [{ uids: LINES, gids: one }, "userns-mapping-count", "/uids", /UID mapping: only one .* got 2 mapping lines$/],
    [{ uids: one, gids: LINES }, "userns-mapping-count", "/gids", /GID mapping: only one/],
    [{ uids: [{ length: 0 }], gids: one }, "userns-mapping-length", "/uids/0", /invalid mapping length: 0$/],
    [{ mode: "NODE", uids: one }, "userns-node-mappings", "", /Got 1 UID mappings and 0 GID mappings$/],
    [{ mode: "NODE", gids: one }, "userns-node-mappings", "", /Got 0 UID mappings and 1 GID mappings$/],
    [{ uids: one }, "userns-no-mappings", "", /without UID and GID mappings$/],
    [{ mode: "TARGET", uids: one, gids: one }, "userns-mode", "/mode", /mode: "TARGET"$/],
  ];
  for (const [options, code, path, message] of rows) {
    assertError(errorOf(userns(options)), code, `${USERNS_OPTIONS}${path}`, message);
  }
});

Deno.test("containerd 2 makes the user namespace itself, from one line of each kind that Linux takes", () => {
  const over = { release: "2.1.9" };
  const at = (uids: unknown, gids: unknown = [LINE]) => errorOf(userns({ uids, gids }), over);
  assertError(at(LINES), "userns-mapping-count", `${USERNS_OPTIONS}/uids`, /only one uid mapping, but got 2 uid/);
  assertError(at([LINE], []), "userns-mapping-count", `${USERNS_OPTIONS}/gids`, /only one gid mapping, but got 0 gid/);
  for (const line of [{ length: 0 }, { host_id: 4294967295, length: 1 }, { container_id: 4294967290, length: 6 }]) {
    assertError(at([line]), "userns-mapping-length", `${USERNS_OPTIONS}/uids/0`, /noop process for unshare/);
  }
  assertEquals(
    simpleSpec({ ...over, config: { metadata: {}, ...userns({ uids: [{ length: 1 }], gids: [LINE] }) } })
      .linux?.uidMappings,
    [{ containerID: 0, hostID: 0, size: 1 }],
  );
  const most = { host_id: 4294967285, length: 10 };
  simpleSpec({ ...over, config: { metadata: {}, ...userns({ uids: [most], gids: [most] }) } });
});

Deno.test("a refusal of a seccomp profile points at the field that asked for it", () => {
  const rows:
    readonly (readonly [context: unknown, over: Partial<RequestDocument>, code: ErrorCode, path: string, RegExp])[] = [
      [{ seccomp_profile_path: "x" }, {}, "seccomp-profile-name", "/seccomp_profile_path", /invalid profile "x"$/],
      [{ seccomp: { profile_type: 7 } }, {}, "seccomp-profile-type", "/seccomp/profile_type", /unknown ProfileType$/],
      [
        { seccomp: { profile_type: "Unconfined", localhost_ref: "x" } },
        {},
        "seccomp-localhost-ref",
        "/seccomp/localhost_ref",
        /must only be set if/,
      ],
      [
        { seccomp: { profile_type: "RuntimeDefault" } },
        { host: { seccomp: false } },
        "seccomp-unsupported",
        "/seccomp",
        /spec opts: seccomp is not supported$/,
      ],
    ];
  for (const [security_context, over, code, path, message] of rows) {
    assertError(errorOf(context(security_context), over), code, `${SECURITY_CONTEXT}${path}`, message);
  }
  const unset = errorOf({}, daemon({ unset_seccomp_profile: "x" }));
  const asked = "/daemon/plugins/io.containerd.grpc.v1.cri/unset_seccomp_profile";
  assertError(unset, "seccomp-profile-name", asked, /invalid profile "x"$/);
  const unconfined = { metadata: {}, ...context({ seccomp: { profile_type: "Unconfined" } }) };
  assertEquals(
    simpleSpec({ release: "1.7.24", config: unconfined, host: { seccomp: false } }).linux?.seccomp,
    undefined,
  );
});

Deno.test("a refusal of the user points at the pod's field or at the image's", () => {
  const group = errorOf(context({ run_as_group: { value: 5 } }));
  assertError(group, "group-without-user", `${SECURITY_CONTEXT}/run_as_group`, /"5" is specified without user$/);
  const user = errorOf(context({ run_as_user: { value: -1 } }), { release: "1.7.34" });
  assertEquals(user.path, `${SECURITY_CONTEXT}/run_as_user`);
  assertError(errorOf({}, { image: { Cmd: ["a"], User: "none" } }), "user-file", "/image/User", /passwd/);
  assertError(errorOf({}, { image: {} }), "image-command", "/image", /invalid empty entrypoint and cmd/);
});

Deno.test("a refusal of a label points at the label, in whatever spelling the request has", () => {
  const long = "v".repeat(4096);
  assertError(errorOf({ labels: { "a/b": long } }), "label-size", "/config/labels/a~1b", /greater than maximum size/);
  assertError(errorOf({ labels: { "": "x" } }), "label-key", "/config/labels/", /set label ""="x": key required/);
  const key = "containerd.io/snapshot/x";
  const snapshot = errorOf({ annotations: { [key]: long } });
  assertError(snapshot, "label-size", "/config/annotations/containerd.io~1snapshot~1x", /greater than maximum size/);
  const reference = errorOf({ annotations: { "containerd.io/snapshot.ref": long } });
  assertError(reference, "label-size", "/config/annotations/containerd.io~1snapshot.ref", /maximum size/);
  const camel = errorOf({ linux: { securityContext: { namespaceOptions: { usernsOptions: { uids: [LINE] } } } } });
  assertEquals(camel.path, "/config/linux/securityContext/namespaceOptions/usernsOptions");
});

Deno.test("labels count up to 4096 bytes, and a cut key shows its broken character byte by byte", () => {
  const config = (size: number) => ({ metadata: {}, labels: { key: "v".repeat(size - 3) } });
  simpleSpec({ release: "1.7.24", config: config(4096) });
  errorOf(config(4097));
  const cut = errorOf({ labels: { [`${"k".repeat(63)}é`]: "v".repeat(4096) } });
  assertMatch(cut.message, /key: k{63}\ufffd: invalid argument$/);
  const rows = [["k".repeat(62), "€", 2], ["k".repeat(63), "€", 1], ["k".repeat(61), "😀", 3], [
    "k".repeat(64),
    "é",
    0,
  ]] as const;
  for (const [start, character, broken] of rows) {
    const { message } = errorOf({ labels: { [`${start}${character}`]: "v".repeat(4096) } });
    assertEquals(message.slice(message.indexOf("key: ")), `key: ${start}${"\ufffd".repeat(broken)}: invalid argument`);
  }
  for (const key of ["k".repeat(64), "k".repeat(63), "é".repeat(32)]) {
    const { message } = errorOf({ labels: { [key]: "v".repeat(4096) } });
    assertEquals(message.slice(message.indexOf("key: ")), `key: ${key}: invalid argument`);
  }
});

Deno.test("an annotation that asks for an id mapping by itself is not modelled", () => {
  for (const ids of ["uid", "gid"]) {
    const error = errorOf({ annotations: { [`containerd.io/snapshot/${ids}mapping`]: "0:0:1" } });
    const path = `/config/annotations/containerd.io~1snapshot~1${ids}mapping`;
    assertError(
      error,
      "not-modelled",
      path,
      new RegExp(`^Cannot determine .* "containerd.io/snapshot/${ids}mapping"$`),
    );
    assertMatch(error.hint ?? "", /remove the annotation/);
  }
});

Deno.test("metadata that no CNI plugin can be started with is not modelled", () => {
  for (const key of ["name", "namespace", "uid"]) {
    const error = errorOf({ metadata: { [key]: "a\0" } });
    assertError(error, "not-modelled", `/config/metadata/${key}`, /^Cannot determine .* NUL byte in its environment$/);
    assertMatch(error.hint ?? "", /environment variable/);
  }
  const most = 128 * 1024 - 512;
  const metadata = (size: number) => ({ name: "n".repeat(10), namespace: "s".repeat(20), uid: "u".repeat(size - 30) });
  assertError(
    errorOf({ metadata: metadata(most + 1) }),
    "not-modelled",
    "/config/metadata",
    /^Cannot determine .* 130561 bytes of metadata$/,
  );
  simpleSpec({ release: "1.7.24", config: { metadata: metadata(most) } });
  for (const key of ["name", "namespace", "uid"]) {
    simpleSpec({ release: "1.7.24", config: { metadata: { [key]: "é".repeat(most / 2) } } });
    assertEquals(errorOf({ metadata: { [key]: "é".repeat(most / 2 + 1) } }).code, "not-modelled");
  }
});

Deno.test("SELinux labels need the node's contexts, and its level where they have one", () => {
  const over = (selinux: unknown) => ({ ...daemon({ enable_selinux: true }), host: { selinux } });
  const hint = /set host.selinux/;
  const contexts = 'process = "a:b:c:s0"\nfile = "d:e:f:s0"';
  const untold = errorOf({}, over(true));
  assertError(untold, "host-fact-missing", "/host/selinux", /the node's contexts file is missing$/);
  assertMatch(untold.hint ?? "", hint);
  assertError(
    errorOf({}, over({ contexts })),
    "host-fact-missing",
    "/host/selinux/level",
    /generated level is missing$/,
  );
  const invalid = errorOf({}, over({ contexts: 'process = "a:b"\nfile = "d:e:f"', level: "s0" }));
  assertError(invalid, "not-modelled", "/host/selinux/contexts", /has an invalid label$/);
  const level = errorOf(context({ selinux_options: { level: "x" } }));
  assertError(
    level,
    "selinux-level",
    `${SECURITY_CONTEXT}/selinux_options/level`,
    /format of 'level' "x" is not correct$/,
  );
});

Deno.test("containerd 2 does not start its CRI plugin for unprivileged ports or pings before Linux 4.11", () => {
  for (const name of ["enable_unprivileged_ports", "enable_unprivileged_icmp"]) {
    const settings = { enable_unprivileged_ports: false, enable_unprivileged_icmp: false, [name]: true };
    const over = (kernel: string) => ({ release: "2.0.11", ...daemon(settings), host: { kernel } });
    assertError(
      errorOf({}, over("4.10.0")),
      "daemon-config",
      "/host/kernel",
      /^invalid plugin config: .* equal to 4.11$/,
    );
    assertError(
      errorOf({}, over("four")),
      "daemon-config",
      "/host/kernel",
      /failed to parse kernel version "four": expected integer$/,
    );
    simpleSpec({ ...over("4.11.0"), config: { metadata: {} } });
    simpleSpec({ ...over("4.10.0"), release: "1.7.24", config: { metadata: {} } });
  }
});
