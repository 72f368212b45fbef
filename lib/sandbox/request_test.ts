import { assertEquals, assertMatch, assertThrows } from "@std/assert";
import { CriSpecError, type ErrorCode } from "../error.ts";
import { ALL_CAPABILITIES, decodeHost, DEFAULT_HOST } from "../request/host.ts";
import { decodeImageConfig, formatImageConfig } from "../request/image.ts";
import { decodeNode, decodeRequest, DEFAULT_ID, readPod } from "./request.ts";

const PLAIN = { release: "1.7.24", config: { metadata: {} } };

/** The error of a document, its words checked: a sentence that starts as all of ours do, and a hint that says something. */
function errorOf(document: unknown): CriSpecError {
  try {
    decodeRequest(document);
  } catch (error) {
    if (error instanceof CriSpecError) return error;
    throw error;
  }
  throw new Error(`Nothing is wrong with ${JSON.stringify(document)}`);
}

function assertError(document: unknown, code: ErrorCode, path: string, hint?: RegExp): void {
  const error = errorOf(document);
  assertEquals([error.code, error.path], [code, path], JSON.stringify(document));
  assertMatch(error.message, /^[A-Z][^]*[^.]$/);
  if (hint === undefined) assertEquals(error.hint, undefined);
  else assertMatch(error.hint ?? "", hint);
}

Deno.test("decodeRequest() names what is missing", () => {
  assertError({ config: {} }, "missing-field", "/release");
  assertError({ release: "1.7.24" }, "missing-field", "/config");
  assertError({ ...PLAIN, config: null }, "missing-field", "/config");
  assertError(null, "wrong-type", "");
});

Deno.test("decodeRequest() refuses keys that it does not know and suggests the nearest", () => {
  assertError({ ...PLAIN, hostfiles: {} }, "unknown-field", "/hostfiles", /"hostFiles"/);
  assertEquals(errorOf({ ...PLAIN, nothing: {} }).message, 'Unknown field "nothing" in the request');
});

Deno.test("decodeRequest() takes ids as containerd makes them, up to 76 bytes", () => {
  const hint = /64 hexadecimal digits/;
  for (const id of ["a_b", "ab-cde.fg", "a.b", "a-b", "A1", "0".repeat(76)]) {
    assertEquals(decodeRequest({ ...PLAIN, id }).id, id);
  }
  for (const id of ["", null, undefined]) assertEquals(decodeRequest({ ...PLAIN, id }).id, DEFAULT_ID);
  for (const id of ["0".repeat(77), "a__b", "_a", "a_", "a b", "a/b", "ä"]) {
    assertError({ ...PLAIN, id }, "invalid-value", "/id", hint);
  }
  assertMatch(errorOf({ ...PLAIN, id: "0".repeat(100) }).message, /"0{80}"/);
});

Deno.test("decodeRequest() reads files as text, link or directory and nothing else", () => {
  const { rootfs } = decodeRequest({
    ...PLAIN,
    rootfs: { "/a": "text", "/b": { symlink: "a" }, "/c": { directory: true } },
  });
  assertEquals(rootfs.find("/a"), { kind: "file", text: "text" });
  assertEquals(rootfs.find("/b", false), { kind: "symlink", target: "a" });
  assertEquals(rootfs.find("/c"), { kind: "directory" });
  const hint = /\{"symlink": target\}, \{"directory": true\}/;
  for (
    const odd of [{}, { directory: false }, { symlink: "a", directory: true }, { directory: true, other: 1 }, {
      x: "a",
    }, { x: true }]
  ) {
    assertError({ ...PLAIN, rootfs: { "/a": odd } }, "invalid-value", "/rootfs/~1a", hint);
  }
  assertError({ ...PLAIN, hostFiles: { "/a": 1 } }, "wrong-type", "/hostFiles/~1a", hint);
  assertError({ ...PLAIN, rootfs: { "/a": { symlink: 1 } } }, "wrong-type", "/rootfs/~1a/symlink");
});

Deno.test("decodeRequest() fills in the paths that the daemon makes", () => {
  const { netnsPath, tempMountPath } = decodeRequest(PLAIN);
  assertEquals(netnsPath, "/var/run/netns/cni-00000000-0000-0000-0000-000000000000");
  assertEquals(tempMountPath, "/var/lib/containerd/tmpmounts/containerd-mount0");
});

Deno.test("decodeRequest() points at the largest part of a config that is too large", () => {
  const annotations = { small: "b", large: "a".repeat(17 * 1024 * 1024) };
  const document = { ...PLAIN, config: { metadata: {}, annotations } };
  assertError(document, "too-large", "/config/annotations/large", /max_recv_message_size/);
});

Deno.test("decodeHost() refuses what is no fact of a node", () => {
  assertError({ ...PLAIN, host: { cgroups: "v3" } }, "unknown-enum", "/host/cgroups", /"v1", "v2"/);
  assertError({ ...PLAIN, host: { selinux: 1 } }, "wrong-type", "/host/selinux");
  assertError({ ...PLAIN, host: { selinux: { levels: "" } } }, "unknown-field", "/host/selinux/levels", /"level"/);
  assertError({ ...PLAIN, host: { selinux: { level: 1 } } }, "wrong-type", "/host/selinux/level");
  assertError({ ...PLAIN, host: { kernels: "" } }, "unknown-field", "/host/kernels", /"kernel"/);
  for (const score of [-1001, 1001]) {
    assertError({ ...PLAIN, host: { oomScoreAdj: score } }, "out-of-range", "/host/oomScoreAdj", /-1000 to 1000/);
  }
});

Deno.test("decodeHost() refuses facts that no node has", () => {
  const capabilities = "/host/capabilities/1";
  const wrong = (host: object, code: ErrorCode, path: string, hint: RegExp) =>
    assertError({ ...PLAIN, host }, code, path, hint);
  for (const name of ["FOO", "NET_ADMIN", "cap_net_admin", "CAP_FOO", ""]) {
    wrong({ capabilities: ["CAP_KILL", name] }, "invalid-value", capabilities, /"CAP_NET_ADMIN"/);
  }
  wrong({ capabilities: ["CAP_KILL", "CAP_KILL"] }, "invalid-value", capabilities, /once/);
  wrong({ mounts: { "/": "shared", "mnt/a": "shared" } }, "invalid-value", "/host/mounts/mnt~1a", /"\/mnt\/a"/);
  wrong({ mounts: { "": "shared" } }, "invalid-value", "/host/mounts/", /absolute/);
  const digits = "a".repeat(64);
  for (const digest of ["", "x", digits, `sha256:${digits}0`, `sha256:${digits.toUpperCase()}`, `md5:${digits}`]) {
    wrong({ images: { x: { digest, rootfs: {} } } }, "invalid-value", "/host/images/x/digest", /sha256:/);
  }
  assertEquals(
    decodeHost({ images: { x: { digest: `sha512:${digits}${digits}`, rootfs: {} } } }).images["x"]?.rootfs.isEmpty,
    true,
  );
  assertEquals(decodeHost({ capabilities: [] }).capabilities, []);
});

Deno.test("decodeRequest() refuses the numbers of a device that the kernel has not", () => {
  const wrong = (entry: object, key: string, hint: RegExp) => {
    const hostFiles = { "/dev/x": { device: "c", ...entry } };
    assertError({ ...PLAIN, hostFiles }, "out-of-range", `/hostFiles/~1dev~1x/${key}`, hint);
  };
  wrong({ major: -1 }, "major", /0 to 4095/);
  wrong({ major: 4096 }, "major", /0 to 4095/);
  wrong({ minor: -1 }, "minor", /0 to 1048575/);
  wrong({ minor: 1048576 }, "minor", /0 to 1048575/);
  decodeRequest({ ...PLAIN, hostFiles: { "/dev/x": { device: "c", major: 4095, minor: 1048575 } } });
});

Deno.test("decodeHost() takes every fact and leaves the others as they are", () => {
  const facts = {
    runningInUserNamespace: true,
    seccomp: false,
    apparmor: true,
    apparmorParser: false,
    selinux: { contexts: 'process = "a:b:c"', level: "s0:c1,c2" },
    cgroups: "v1",
    oomScoreAdj: -1000,
    kernel: "5.4.0",
    arch: "arm64",
    hostname: "node",
    devShm: false,
    sandboxPid: 4711,
    sandboxState: "notready",
    capabilities: ["CAP_KILL"],
    hugetlb: false,
    swap: false,
    cgroupMountOptions: "rw",
    runtimeHandlers: { runc: { recursive_read_only_mounts: true, user_namespaces: false }, kata: null },
    mounts: { "/mnt": "shared+slave" },
    containers: { c1: { sandbox: "s1", state: "exited", pid: 0 } },
    containerNames: { "app_web_default_1_0": "c1" },
    images: {},
  } as const;
  assertEquals(decodeHost({ ...facts, umask: "0077" }), { ...facts, umask: 0o77 });
  assertEquals(decodeHost({ selinux: { level: null }, arch: null, kernel: undefined }), {
    ...DEFAULT_HOST,
    selinux: {},
  });
  assertEquals(decodeHost({ cgroups: "v2", oomScoreAdj: 1000 }), { ...DEFAULT_HOST, oomScoreAdj: 1000 });
  assertEquals(DEFAULT_HOST.hostname, "localhost");
});

Deno.test("decodeImageConfig() matches keys as Go does, in any case, and takes null for empty", () => {
  const image = decodeImageConfig({ WORKINGDIR: "/a", uſer: "b", env: [null, "c=d"], labels: { e: null }, Other: 1 });
  assertEquals([image.WorkingDir, image.User, image.Env, image.Labels], ["/a", "b", ["", "c=d"], { e: "" }]);
  assertEquals(decodeImageConfig({ Volumes: { "/v": null, "/w": {} } }).Volumes, ["/v", "/w"]);
});

Deno.test("decodeRequest() measures a config in bytes of protobuf, no less than it has", () => {
  const most = 1000;
  const sized = (config: unknown) => ({
    ...PLAIN,
    daemon: { version: 2, grpc: { max_recv_message_size: most } },
    config,
  });
  // Four tags and lengths of at most 16 bytes: the config's, the labels', the key's and the value's.
  const labels = (text: string) => sized({ labels: { key: text } });
  const room = most - 3 * 16 - "labels".length - "key".length;
  decodeRequest(labels("a".repeat(room)));
  assertError(labels("a".repeat(room + 1)), "too-large", "/config/labels/key", /max_recv_message_size/);
  decodeRequest(labels("é".repeat(Math.floor(room / 2))));
  const error = errorOf(labels("é".repeat(Math.floor(room / 2) + 1)));
  assertEquals(error.path, "/config/labels/key");
  assertMatch(error.message, /^The config is too large: about 100[12] bytes, .* 1000$/);
  assertMatch(error.hint ?? "", /grpc\.max_recv_message_size/);
});

Deno.test("decodeRequest() counts lists and numbers, too, and points at the largest of them", () => {
  const daemon = { version: 2, grpc: { max_recv_message_size: 500 } };
  const config = (count: number) => ({
    metadata: { name: "n" },
    linux: { security_context: { supplemental_groups: Array.from({ length: count }, (_, gid) => gid) } },
    annotations: { a: "b".repeat(40) },
  });
  decodeRequest({ ...PLAIN, daemon, config: config(16) });
  const { code, path } = errorOf({ ...PLAIN, daemon, config: config(17) });
  assertEquals(code, "too-large");
  assertMatch(path, /^\/config\/linux\/security_context\/supplemental_groups\/\d+$/);
});

Deno.test("decodeRequest() points at the part that cannot be read", () => {
  assertError({ ...PLAIN, config: 7 }, "wrong-type", "/config");
  assertError({ ...PLAIN, config: { metadata: 7 } }, "wrong-type", "/config/metadata");
  assertError({ ...PLAIN, image: 7 }, "wrong-type", "/image");
  assertError({ ...PLAIN, host: 7 }, "wrong-type", "/host");
  assertError({ ...PLAIN, container: null }, "wrong-type", "/container", /sandbox's spec/);
  assertError({ ...PLAIN, daemon: 7 }, "wrong-type", "/daemon");
  for (const key of ["release", "id", "runtimeHandler", "netnsPath", "tempMountPath"]) {
    assertError({ ...PLAIN, [key]: 7 }, "wrong-type", `/${key}`);
  }
  assertMatch(errorOf({ ...PLAIN, rootfs: { "/a": 1 } }).message, /as a file/);
});

Deno.test("decodeNode() and readPod() point at the part that cannot be read", () => {
  const errorAt = (decode: () => unknown): readonly [code: ErrorCode, path: string] => {
    const { code, path } = assertThrows(decode, CriSpecError);
    return [code, path];
  };
  assertEquals(errorAt(() => decodeNode({ release: "1.7.24", host: 7 })), ["wrong-type", "/host"]);
  assertEquals(errorAt(() => decodeNode({ release: "1.7.24", daemon: 7 })), ["wrong-type", "/daemon"]);
  assertEquals(errorAt(() => decodeNode({ host: {} })), ["missing-field", "/release"]);
  assertEquals(errorAt(() => decodeNode({ release: "1.7.24", config: {} })), ["unknown-field", "/config"]);
  const node = decodeNode({ release: "1.7.24" });
  assertEquals(errorAt(() => readPod({}, node)), ["missing-field", "/config"]);
  assertEquals(errorAt(() => readPod({ config: {}, host: {} }, node)), ["unknown-field", "/host"]);
  for (const value of [null, undefined]) assertEquals(readPod({ config: {}, release: value }, node).id, DEFAULT_ID);
});

Deno.test("decodeRequest() makes the network namespace where config.toml says", () => {
  const daemon = {
    version: 2,
    state: "/s",
    plugins: { "io.containerd.grpc.v1.cri": { netns_mounts_under_state_dir: true } },
  };
  const { netnsPath } = decodeRequest({ ...PLAIN, daemon });
  assertEquals(netnsPath, "/s/io.containerd.grpc.v1.cri/netns/cni-00000000-0000-0000-0000-000000000000");
});

Deno.test("decodeRequest() points at an empty config that is too large, too", () => {
  const daemon = { version: 2, grpc: { max_recv_message_size: 1 } };
  assertError({ ...PLAIN, daemon }, "too-large", "/config/metadata", /max_recv_message_size/);
  assertError({ ...PLAIN, daemon, config: {} }, "too-large", "/config", /max_recv_message_size/);
});

Deno.test("decodeRequest() asks for a new kernel only where ports or pings are unprivileged", () => {
  const node = (settings: Readonly<Record<string, boolean>>) => ({
    ...PLAIN,
    release: "2.1.9",
    daemon: { version: 3, plugins: { "io.containerd.cri.v1.runtime": settings } },
    host: { kernel: "k".repeat(100) },
  });
  const off = { enable_unprivileged_ports: false, enable_unprivileged_icmp: false };
  assertEquals(decodeRequest(node(off)).host.kernel.length, 100);
  for (const name of Object.keys(off)) {
    const { code, path, message } = errorOf(node({ ...off, [name]: true }));
    assertEquals([code, path], ["daemon-config", "/host/kernel"]);
    assertEquals(
      message,
      `invalid plugin config: check current system kernel version error: failed to parse kernel version ` +
        `"${"k".repeat(64)}": expected integer`,
    );
  }
});

Deno.test("decodeHost() fills in a plain node, fact by fact", () => {
  assertEquals(DEFAULT_HOST, {
    runningInUserNamespace: false,
    seccomp: true,
    apparmor: false,
    apparmorParser: true,
    selinux: false,
    cgroups: "v2",
    oomScoreAdj: -999,
    kernel: "6.1.0",
    arch: "amd64",
    hostname: "localhost",
    devShm: true,
    umask: 0o022,
    sandboxPid: 1000,
    sandboxState: "ready",
    capabilities: ALL_CAPABILITIES,
    hugetlb: true,
    swap: true,
    cgroupMountOptions: "rw,nsdelegate,memory_recursiveprot",
    mounts: { "/": "shared" },
    containers: {},
    containerNames: {},
    images: {},
  });
  assertEquals(decodeHost({ selinux: { contexts: undefined, level: null } }).selinux, {});
});

Deno.test("decodeHost() names the fact that it cannot read, and cuts long ones", () => {
  const at = (host: unknown) => assertThrows(() => decodeHost(host), CriSpecError);
  const long = "9".repeat(100);
  assertEquals(at({ cgroups: long }).message, `Unknown cgroup version "${"9".repeat(64)}"`);
  assertMatch(at({ selinux: 1 }).message, /a boolean or an object/);
  assertMatch(at({ selinux: { x: 1 } }).message, /in selinux$/);
  assertMatch(at({ x: 1 }).message, /in host$/);
  assertEquals(at({ x: 1 }).path, "/x");
  assertEquals(at(7).path, "");
  for (const umask of ["", "8", "0x1", "00222", "-1", "022 ", " 022", "1777", long]) {
    const error = at({ umask });
    assertEquals([error.code, error.path], ["invalid-value", "/umask"]);
    assertEquals(error.message, `Cannot read "${umask.slice(0, 64)}" as a umask`);
    assertEquals(error.hint, 'write it in octal: "0022", "0077"');
  }
  assertEquals(["0", "7", "22", "022", "0022", "0777"].map((umask) => decodeHost({ umask }).umask), [
    0,
    7,
    0o22,
    0o22,
    0o22,
    0o777,
  ]);
});

Deno.test("decodeImageConfig() takes null and undefined for what is not told", () => {
  const none = decodeImageConfig({});
  assertEquals(decodeImageConfig({ User: null, Cmd: undefined, Env: null, Volumes: null }), none);
  assertEquals(decodeImageConfig({ Env: [undefined, null, "a=b"] }).Env, ["", "", "a=b"]);
  const at = (image: unknown) => assertThrows(() => decodeImageConfig(image), CriSpecError);
  assertEquals([at({ Volumes: { "/v": 1 } }).code, at({ Volumes: { "/v": 1 } }).path], ["wrong-type", "/Volumes/~1v"]);
  assertEquals(at({ ExposedPorts: { "80": "x" } }).path, "/ExposedPorts/80");
  assertEquals(at({ cmd: [1] }).path, "/cmd/0");
  assertEquals(at(7).path, "");
});

Deno.test("formatImageConfig() prints as Go does", () => {
  const image = decodeImageConfig({
    User: "u",
    ExposedPorts: { "80/tcp": {}, "53/udp": {} },
    Env: ["a=b", "c"],
    Entrypoint: ["e", "f"],
    Cmd: ["g", "h"],
    Volumes: { "/w": {}, "/v": {} },
    WorkingDir: "/d",
    Labels: { y: "2", x: "1" },
    StopSignal: "TERM",
    ArgsEscaped: true,
  });
  const text = "&{User:u ExposedPorts:map[53/udp:{} 80/tcp:{}] Env:[a=b c] Entrypoint:[e f] Cmd:[g h] " +
    "Volumes:map[/v:{} /w:{}] WorkingDir:/d Labels:map[x:1 y:2] StopSignal:TERM";
  assertEquals(formatImageConfig(image), `${text} ArgsEscaped:true}`);
  assertEquals(formatImageConfig(image, false), `${text}}`);
});

Deno.test("decodeRequest() refuses a runtime with writable cgroups on a node of cgroup v1, from 2.1 on", () => {
  const runtimes = { runc: { cgroup_writable: true } };
  const document = (release: string, cgroups: string) => ({
    ...PLAIN,
    release,
    host: { cgroups },
    daemon: { version: 3, plugins: { "io.containerd.cri.v1.runtime": { containerd: { runtimes } } } },
  });
  const { code, path, message } = errorOf(document("2.1.0", "v1"));
  assertEquals([code, path], [
    "daemon-config",
    "/daemon/plugins/io.containerd.cri.v1.runtime/containerd/runtimes/runc/cgroup_writable",
  ]);
  assertEquals(message, "invalid plugin config: runtime runc: `cgroup_writable` is only supported on cgroup v2");
  decodeRequest(document("2.1.0", "v2"));
  decodeRequest(document("2.0.11", "v1"));
});

Deno.test("decodeRequest() measures the runtime handler, which is sent beside the config", () => {
  const request = (runtimeHandler: string, name = "a") => ({
    release: "1.7.24",
    config: { metadata: { name } },
    runtimeHandler,
    daemon: { version: 2, grpc: { max_recv_message_size: 1000 } },
  });
  const tooLarge = (handler: string, name?: string): string => {
    const { code, path } = assertThrows(() => decodeRequest(request(handler, name)), CriSpecError);
    assertEquals(code, "too-large");
    return path;
  };
  assertEquals(decodeRequest(request("x".repeat(800))).runtimeHandler.length, 800);
  assertEquals(tooLarge("x".repeat(1000)), "/runtimeHandler");
  assertEquals(tooLarge("x".repeat(400), "y".repeat(600)), "/config/metadata/name");
});
