import { assertEquals } from "@std/assert";
import { type Asked, errorOf, reasonsAt, specOf } from "../asked_test.ts";

const NULL = { device: "c", major: 1, minor: 3, mode: 0o666 };
const SDA = { device: "b", major: 8, minor: 0, mode: 0o660, gid: 6 };
const FILES = {
  "/dev/null": NULL,
  "/dev/sda": SDA,
  "/dev/pipe": { device: "p", mode: 0o600 },
  "/dev/console": NULL,
  "/dev/log": { symlink: "/run/log" },
  "/dev/link": { symlink: "null" },
  "/dev/core": { file: true },
  "/dev/pts/0": NULL,
  "/dev/bus/B": NULL,
  "/dev/bus/a": NULL,
  "/dev/bus/.udev/x": NULL,
  "/dev/empty": { directory: true },
};
const DENY = { allow: false, access: "rwm" };
const PATH = "/container/config/devices/0/host_path";

function asked(devices: readonly object[], more: Asked = {}): Asked {
  return { hostFiles: FILES, ...more, config: { devices, ...more.config } };
}

function device(host_path: string, container_path = "", permissions = "rwm"): object {
  return { host_path, container_path, permissions };
}

function paths(request: Asked): readonly string[] {
  return (specOf(request).linux?.devices ?? []).map(({ path }) => path);
}

Deno.test("a device has the node's numbers, mode and owner, and a rule behind the one that denies all", () => {
  const { devices, resources } =
    specOf(asked([device("/dev/null", "/dev/mine", "rw"), device("/dev/sda", "", "")])).linux ?? {};
  assertEquals(devices, [
    { path: "/dev/mine", type: "c", major: 1, minor: 3, fileMode: 0o666, uid: 0, gid: 0 },
    { path: "/dev/sda", type: "b", major: 8, minor: 0, fileMode: 0o660, uid: 0, gid: 6 },
  ]);
  assertEquals(resources?.devices, [
    DENY,
    { allow: true, type: "c", major: 1, minor: 3, access: "rw" },
    { allow: true, type: "b", major: 8, minor: 0 },
  ]);
  assertEquals(specOf(asked([])).linux?.resources?.devices, [DENY]);
});

Deno.test("links are followed, pipes taken, and a device that is named twice is there twice", () => {
  assertEquals(
    paths(asked([device("/dev/link"), device("/dev/pipe", "/p"), device("/dev/null"), device("/dev/null")])),
    [
      "/dev/null",
      "/p",
      "/dev/null",
      "/dev/null",
    ],
  );
});

Deno.test("of a directory, all devices below it are taken but for some names", () => {
  assertEquals(paths(asked([device("/dev/bus", "/b")])), ["/b/B", "/b/a"]);
  assertEquals(paths(asked([device("/dev")])), ["/dev/bus/B", "/dev/bus/a", "/dev/null", "/dev/sda"]);
  assertEquals(paths(asked([device("/dev/empty", "/x")])), []);
});

Deno.test("a directory that a mount makes has no devices", () => {
  const mounts = [{ container_path: "/m", host_path: "/dev/new/deep" }];
  assertEquals(paths(asked([device("/dev/new", "/x")], { config: { mounts } })), []);
  assertEquals(errorOf(asked([device("/dev/new")]))[0], "device-missing");
});

Deno.test("what is no device is refused", () => {
  const refused = (text: string): readonly string[] => ["device-missing", PATH, text];
  assertEquals(errorOf(asked([device("/dev/no")])), refused("lstat /dev/no: no such file or directory"));
  assertEquals(errorOf(asked([device("/dev/log")])), refused("lstat /run/log: no such file or directory"));
  assertEquals(errorOf(asked([device("/dev/null/x")])), refused("lstat /dev/null/x: not a directory"));
  assertEquals(errorOf(asked([device("")])), refused("lstat : no such file or directory"));
  assertEquals(errorOf(asked([device("/dev/core", "/c")])), refused("not a device node"));
  const text = 'get device path: "/dev/core" containerPath: "/c" error: not a device node';
  assertEquals(errorOf(asked([device("/dev/core", "/c")], { release: "2.0.0" })), refused(text));
  const loop = { "/dev/loop": { symlink: "loop" } };
  assertEquals(errorOf(asked([device("/dev/loop")], { hostFiles: loop })), refused("EvalSymlinks: too many links"));
});

Deno.test("the node's devices must be told", () => {
  const expected = ["host-fact-missing", "/hostFiles"];
  assertEquals(errorOf(asked([device("/dev/null")], { hostFiles: {} })).slice(0, 2), expected);
  const context = { privileged: true };
  assertEquals(errorOf({ context, pod: context, hostFiles: { "/etc/x": "" } }).slice(0, 2), expected);
});

Deno.test("devices belong to whom the container runs as, where config.toml says so", () => {
  const daemon = {
    version: 2,
    plugins: { "io.containerd.grpc.v1.cri": { device_ownership_from_security_context: true } },
  };
  const owners = (context: object, more: Asked = {}): unknown => {
    const devices = specOf(asked([device("/dev/sda")], { daemon, context: { ...context }, ...more })).linux?.devices;
    return devices?.map(({ uid, gid }) => [uid, gid]);
  };
  const user = { run_as_user: { value: 1000 }, run_as_group: { value: 3000 } };
  assertEquals(owners(user), [[1000, 3000]]);
  assertEquals(owners(user, { daemon: {} }), [[0, 6]]);
  assertEquals(owners({ run_as_user: { value: "4294967296" } }), [[0, 6]]);
  assertEquals(owners({ run_as_user: { value: -1 } }), [[4294967295, 6]]);
});

Deno.test("a privileged container has all of the node's devices behind its own, and may use all", () => {
  const context = { privileged: true };
  const request = asked([device("/dev/null", "/mine")], { context, pod: context });
  assertEquals(paths(request), ["/mine", "/dev/bus/B", "/dev/bus/a", "/dev/null", "/dev/sda"]);
  const spec = specOf(request);
  assertEquals(spec.linux?.resources?.devices, [{ allow: true, access: "rwm" }]);
  const [sys, cgroup] = ["/sys", "/sys/fs/cgroup"].map((path) =>
    spec.mounts?.find((one) => one.destination === path)?.options
  );
  assertEquals([sys?.includes("ro"), sys?.includes("rw"), cgroup?.at(-1)], [false, true, "rw"]);
});

Deno.test("a runtime may leave a privileged container without the node's devices, and allow them all the same", () => {
  const context = { privileged: true };
  const rules = (release: string, more: object): unknown => {
    const runc = { runtime_type: "io.containerd.runc.v2", privileged_without_host_devices: true, ...more };
    const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd: { runtimes: { runc } } } } };
    const { devices, resources } = specOf({ release, context, pod: context, daemon }).linux ?? {};
    return [devices, resources?.devices];
  };
  const all = { privileged_without_host_devices_all_devices_allowed: true };
  assertEquals(rules("1.7.24", {}), [undefined, [DENY]]);
  assertEquals(rules("1.7.24", all), [undefined, [{ allow: true, access: "rwm" }]]);
  assertEquals(rules("1.6.20", all), [undefined, [DENY]]);
});

Deno.test("10,000 devices take linear time", () => {
  const hostFiles = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [`/dev/d/${index % 100}/${index}`, NULL]),
  );
  assertEquals(paths(asked([device("/dev")], { hostFiles })).length, 10_000);
  const devices = Array.from({ length: 10_000 }, (_, index) => device(`/dev/d/${index % 100}/${index}`));
  assertEquals(paths(asked(devices, { hostFiles })).length, 10_000);
});

Deno.test("directories of the node's /dev that hold no devices of its own are left out, at any depth", () => {
  const skipped = ["pts", "shm", "fd", "mqueue", ".lxc", ".lxd-mounts", ".udev"];
  for (const name of skipped) {
    const hostFiles = { [`/dev/${name}/x`]: NULL, [`/dev/sub/${name}/x`]: NULL, "/dev/sub/y": NULL };
    assertEquals([name, paths(asked([device("/dev")], { hostFiles }))], [name, ["/dev/sub/y"]]);
    assertEquals(paths(asked([device("/dev", "/mine")], { hostFiles })), ["/mine/sub/y"]);
  }
});

Deno.test("a device without a path on the node is missing, and one without permissions has a rule without access", () => {
  assertEquals(errorOf(asked([{}])).slice(0, 2), ["device-missing", PATH]);
  const spec = specOf(asked([{ host_path: "/dev/null" }]));
  assertEquals(spec.linux?.devices?.map(({ path }) => path), ["/dev/null"]);
  assertEquals(spec.linux?.resources?.devices?.at(-1), { allow: true, type: "c", major: 1, minor: 3 });
});

Deno.test("a device belongs to the container's user and group where config.toml says so, but not to root", () => {
  const daemon = {
    version: 2,
    plugins: { "io.containerd.grpc.v1.cri": { device_ownership_from_security_context: true } },
  };
  const owner = (context: object, more: Asked = { daemon }) => {
    const one = specOf(asked([device("/dev/sda")], { ...more, context: context as never })).linux?.devices?.[0];
    return [one?.uid, one?.gid];
  };
  const [run_as_user, run_as_group] = [{ value: 7 }, { value: 8 }];
  assertEquals(owner({ run_as_user, run_as_group }), [7, 8]);
  assertEquals(owner({ run_as_user }), [7, 6]);
  assertEquals(owner({ run_as_user: { value: 0 }, run_as_group }), [0, 8]);
  assertEquals(owner({}), [0, 6]);
  assertEquals(owner({ run_as_user, run_as_group }, {}), [0, 6]);
});

Deno.test("each device is explained by the entry that requests it", () => {
  const request = asked([device("/dev/null"), device("/dev/sda")]);
  const inputs = ["/linux/devices/0", "/linux/devices/1"].map((path) =>
    reasonsAt(request, path).map((reason) => "input" in reason && reason.input)
  );
  assertEquals(inputs, [["/container/config/devices/0"], ["/container/config/devices/1"]]);
});

Deno.test("a privileged container needs a directory of devices", () => {
  const context = { privileged: true };
  const [code, path] = errorOf({ context, pod: context, hostFiles: { "/dev": "a file" } });
  assertEquals([code, path], ["device-missing", "/container/config/linux/security_context/privileged"]);
});
