import { assert, assertEquals } from "@std/assert";
import { type Asked, documentOf, errorOf, reasonsAt, specOf } from "../asked_test.ts";
import { planContainer } from "../plan.ts";
import { decodeContainerRequest } from "../request.ts";

const GPU = {
  cdiVersion: "0.5.0",
  kind: "ven.com/gpu",
  containerEdits: { env: ["ALL=1"] },
  devices: [
    {
      name: "a",
      containerEdits: { env: ["A=1", "PATH=/gpu"], deviceNodes: [{ path: "/dev/gpu", hostPath: "/dev/null" }] },
    },
    {
      name: "b",
      containerEdits: { deviceNodes: [{ path: "/dev/gpu", type: "b", major: 5, minor: 6, uid: 0, permissions: "r" }] },
    },
    { name: "m", containerEdits: { mounts: [{ hostPath: "/h", containerPath: "/etc", options: ["rbind", "ro"] }] } },
    {
      name: "h",
      containerEdits: {
        hooks: [{ hookName: "poststop", path: "/s", args: ["s"], timeout: 0 }, { hookName: "prestart", path: "/p" }],
      },
    },
    {
      name: "t",
      containerEdits: {
        mounts: [{ hostPath: "/h", containerPath: "/t", type: "bind" }, { hostPath: "/i", containerPath: "/i" }],
      },
    },
    { name: "none", containerEdits: { deviceNodes: [{ path: "/dev/none" }] } },
    { name: "dir", containerEdits: { deviceNodes: [{ path: "/dev" }] } },
    { name: "wrong", containerEdits: { deviceNodes: [{ path: "/dev/null", type: "b" }] } },
  ],
};
const FILES = {
  "/dev/null": { device: "c", major: 1, minor: 3, mode: 0o620 },
  "/etc/cdi/gpu.json": JSON.stringify(GPU),
  "/etc/cdi/readme.txt": "{",
  "/etc/cdi/broken.yaml": "{",
  "/etc/cdi/sub/x.json": JSON.stringify({ ...GPU, kind: "ven.com/sub" }),
};
const FIELD = "/container/config/CDI_devices";

function asked(names: readonly string[], more: Asked = {}): Asked {
  const CDI_devices = names.map((name) => ({ name: name.includes("=") ? name : `ven.com/gpu=${name}` }));
  return { release: "2.1.0", hostFiles: FILES, ...more, config: { CDI_devices, ...more.config } };
}

function annotated(values: readonly string[], more: Asked = {}): Asked {
  const annotations = Object.fromEntries(values.map((value, index) => [`cdi.k8s.io/${index}`, value]));
  return asked([], { ...more, config: { annotations, ...more.config } });
}

function env(request: Asked): readonly string[] {
  return (specOf(request).process?.env ?? []).slice(2);
}

Deno.test("a device brings the edits of its file once, then its own", () => {
  const spec = specOf(asked(["a", "b"]));
  assertEquals(spec.process?.env?.slice(2), ["ALL=1", "A=1", "PATH=/gpu"]);
  assertEquals(spec.linux?.devices, [{ path: "/dev/gpu", type: "b", major: 5, minor: 6, uid: 0 }]);
  assertEquals(spec.linux?.resources?.devices?.slice(1), [
    { allow: true, type: "c", major: 1, minor: 3, access: "rwm" },
    { allow: true, type: "b", major: 5, minor: 6, access: "r" },
  ]);
});

Deno.test("a node without owner belongs to the process, and newer releases take its mode from the node's device", () => {
  const device = (release: string): unknown =>
    specOf(asked(["a"], { release, context: { run_as_user: { value: 7 } } })).linux?.devices;
  const expected = { path: "/dev/gpu", type: "c", major: 1, minor: 3 };
  assertEquals(device("2.2.0"), [{ ...expected, uid: 7 }]);
  assertEquals(device("2.2.1"), [{ ...expected, fileMode: 0o620, uid: 7 }]);
});

Deno.test("an environment variable replaces one of its name in the newest release alone", () => {
  const path = (release: string): unknown =>
    specOf(asked(["a"], { release })).process?.env?.filter((one) => one.startsWith("PATH"));
  assertEquals(path("2.3.4"), ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "PATH=/gpu"]);
  assertEquals(path("2.4.0-beta.0"), ["PATH=/gpu"]);
});

Deno.test("a device with mounts orders all mounts anew", () => {
  const destinations = (release: string): string => {
    const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_cdi: true } } };
    return specOf(asked(["m"], { release, daemon })).mounts!.map(({ destination }) => destination).join(" ");
  };
  const deep = "/dev/mqueue /dev/pts /dev/shm /etc/hostname /etc/hosts /etc/resolv.conf /sys/fs/cgroup";
  assertEquals(destinations("2.0.4"), `/dev /etc /proc /sys ${deep}`);
  assertEquals(
    destinations("2.0.5"),
    "/proc /dev /sys /etc /dev/pts /dev/mqueue /etc/hostname /etc/hosts /etc/resolv.conf /dev/shm /sys/fs/cgroup",
  );
});

Deno.test("bind mounts of devices are id-mapped in a user namespace, in the newest release alone", () => {
  const mapping = [{ host_id: 100_000, length: 65_536 }];
  const context = { namespace_options: { userns_options: { uids: mapping, gids: mapping } } };
  const options = (release: string, more: Asked): unknown =>
    specOf(asked(["m"], { release, ...more })).mounts?.find(({ source }) => source === "/h")?.options;
  const typed = specOf(asked(["t"], { release: "2.4.0-beta.0", context, pod: context })).mounts ?? [];
  assertEquals(typed.filter(({ source = "" }) => /^.[hi]$/.test(source)), [
    { destination: "/t", type: "bind", source: "/h", options: ["idmap"] },
    { destination: "/i", source: "/i" },
  ]);
  assertEquals(options("2.3.4", { context, pod: context }), ["rbind", "ro"]);
  assertEquals(options("2.4.0-beta.0", { context, pod: context }), ["rbind", "ro", "ridmap"]);
  assertEquals(options("2.4.0-beta.0", {}), ["rbind", "ro"]);
});

Deno.test("hooks are added to their lists, with a timeout of 0", () => {
  assertEquals(specOf(asked(["h"])).hooks, {
    prestart: [{ path: "/p" }],
    poststop: [{ path: "/s", args: ["s"], timeout: 0 }],
  });
});

Deno.test("devices are named by the field and by annotations, twice only in older releases", () => {
  assertEquals(env(annotated(["ven.com/gpu=a,ven.com/gpu=b"])), ["ALL=1", "A=1", "PATH=/gpu"]);
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_cdi: true } } };
  const hooks = (names: readonly string[], values: readonly string[], release: string): unknown => {
    const { config } = annotated(values);
    const more = release === "2.1.0" ? { release } : { release, daemon };
    return specOf(
      asked(names, {
        ...more,
        config: config!["annotations"] === undefined ? {} : { annotations: config!["annotations"] },
      }),
    )
      .hooks?.prestart?.length;
  };
  const name = "ven.com/gpu=h";
  assertEquals(["1.7.24", "2.1.0"].map((release) => hooks(["h", "h"], [], release)), [2, 1]);
  assertEquals(["1.7.24", "2.1.0"].map((release) => hooks(["h"], [name], release)), [1, 1]);
  assertEquals(["1.7.1", "1.7.2"].map((release) => hooks(["h"], [], release)), [undefined, 1]);
  assertEquals(["1.7.1", "1.7.2"].map((release) => hooks([], [`${name},${name}`], release)), [2, 1]);
});

Deno.test("what several annotations name must not depend on the order in which containerd meets them", () => {
  assertEquals(env(annotated(["ven.com/gpu=b", "ven.com/gpu=b"])), ["ALL=1"]);
  assertEquals(errorOf(annotated(["ven.com/gpu=a", "ven.com/gpu=b"])).slice(0, 2), [
    "not-modelled",
    "/container/config/annotations",
  ]);
  assertEquals(errorOf(annotated(["ven.com/gpu=a", "x"])), [
    "cdi-annotation",
    "/container/config/annotations/cdi.k8s.io~10",
    'failed to parse CDI device annotations: invalid CDI device name "x"',
  ]);
});

Deno.test("devices that are not there, or whose nodes cannot be completed, are refused", () => {
  const text = (names: readonly string[], release = "2.1.0"): readonly string[] => {
    const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_cdi: true } } };
    const [code, path, told] = errorOf(asked(names, release === "2.1.0" ? {} : { release, daemon }));
    return [code, path, told.replace("CDI device injection failed: ", "")];
  };
  const refused = (told: string): readonly string[] => ["cdi-device-unknown", FIELD, told];
  assertEquals(text(["no", "a", "not"]), refused("unresolvable CDI devices ven.com/gpu=no, ven.com/gpu=not"));
  assertEquals(text(["no", "a"], "1.7.11"), refused("unresolvable CDI devices ven.com/gpu=no, ven.com/gpu=a"));
  assertEquals(text(["ven.com/sub=a"]), refused("unresolvable CDI devices ven.com/sub=a"));
  const inject = "failed to inject devices: ";
  assertEquals(
    text(["none"]),
    refused(`${inject}failed to stat CDI host device "/dev/none": no such file or directory`),
  );
  assertEquals(text(["dir"]), refused(`${inject}failed to stat CDI host device "/dev": not a device node`));
  assertEquals(text(["wrong"]), refused(`${inject}CDI device ("/dev/null", "/dev/null"), host type mismatch (b, c)`));
});

Deno.test("a later directory wins, and two files of one directory make a device unresolvable", () => {
  const one = (value: string, kind = "ven.com/xx"): string =>
    JSON.stringify({ cdiVersion: "0.3.0", kind, devices: [{ name: "d", containerEdits: { env: [`X=${value}`] } }] });
  const names = ["ven.com/xx=d"];
  const later = { "/etc/cdi/a.json": one("etc"), "/run/cdi/b.json": one("run"), "/var/run": { symlink: "/run" } };
  assertEquals(env(asked(names, { hostFiles: later })), ["X=run"]);
  const twice = { ...later, "/etc/cdi/b.json": one("etc") };
  assertEquals(errorOf(asked(names, { hostFiles: twice }))[0], "cdi-device-unknown");
  const linked = { "/etc/cdi": { symlink: "/cdi" }, "/cdi/a.json": one("link") };
  assertEquals(errorOf(asked(names, { hostFiles: linked }))[0], "cdi-device-unknown");
  const file = { "/etc/cdi/a.json": { symlink: "/a" }, "/a": one("file") };
  assertEquals(env(asked(names, { hostFiles: file })), ["X=file"]);
  assertEquals(errorOf(asked(names, { hostFiles: { "/etc/cdi/a.json": { file: true } } }))[0], "host-fact-missing");
});

Deno.test("a name of one letter, in an annotation or in a file, ends the daemon", () => {
  const [code, path, text] = errorOf(annotated(["v/gpu=0"]));
  assertEquals([code, path], ["daemon-crash", "/container/config/annotations/cdi.k8s.io~10"]);
  assert(text.includes("single letter"), text);
  assertEquals(errorOf(annotated(["v/gpu=0"], { release: "2.4.0-beta.0" }))[0], "cdi-device-unknown");
  assertEquals(errorOf(asked(["v/gpu=0"]))[0], "cdi-device-unknown");
  const hostFiles = { "/etc/cdi/v.json": JSON.stringify({ ...GPU, kind: "v/gpu" }) };
  const [ofFile, place, why] = errorOf(asked(["a"], { hostFiles }));
  assertEquals([ofFile, place, why.includes("CDI spec file")], ["daemon-crash", "/hostFiles", true]);
});

Deno.test("what several annotations name counts where no order of them changes it, as long as all orders can be tried", () => {
  const values = Array.from(
    { length: 7 },
    (_, index) => Array.from({ length: index + 1 }, () => "ven.com/gpu=a").join(),
  );
  assertEquals(env(annotated(values.slice(1))), ["ALL=1", "A=1", "PATH=/gpu"]);
  assertEquals(errorOf(annotated(values)).slice(0, 2), ["not-modelled", "/container/config/annotations"]);
});

Deno.test("a device without a name is looked for, and not found", () => {
  const [code, path, text] = errorOf(asked([], { config: { CDI_devices: [{}] } }));
  assertEquals([code, path, text], [
    "cdi-device-unknown",
    FIELD,
    "CDI device injection failed: unresolvable CDI devices ",
  ]);
});

Deno.test("the edits of a file come once for all of its devices, where doing them twice would show", () => {
  const hook = (path: string) => ({ hooks: [{ hookName: "prestart", path }] });
  const devices = ["a", "b"].map((name) => ({ name, containerEdits: hook(`/${name}`) }));
  const text = JSON.stringify({ ...GPU, containerEdits: hook("/all"), devices });
  const { prestart } = specOf(asked(["a", "b"], { hostFiles: { "/etc/cdi/gpu.json": text } })).hooks!;
  assertEquals(prestart, [{ path: "/all" }, { path: "/a" }, { path: "/b" }]);
});

Deno.test("devices that a release does not read, or with CDI switched off, are explained by what has them", () => {
  const daemon = (enable_cdi: boolean) => ({ version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_cdi } } });
  const why = (release: string, more: Asked) =>
    reasonsAt({ ...asked(["a"], { release, ...more }) }, "/linux/devices").map((reason) => [
      "input" in reason && reason.input,
      reason.lacks ?? reason.inputs,
    ]);
  const annotations = { "cdi.k8s.io/a": "ven.com/gpu=a" };
  const [byField, byAnnotation] = [[FIELD, ["cdi-cri-field"]], ["/container/config/annotations", ["cdi-annotations"]]];
  assertEquals(why("1.6.20", {}), [byField]);
  assertEquals(why("1.6.20", { config: { annotations } }), [byField, byAnnotation]);
  assertEquals(why("1.7.1", { daemon: daemon(true), config: { annotations } }), [byField]);
  const off = "/daemon/plugins/io.containerd.grpc.v1.cri/enable_cdi";
  assertEquals(why("1.7.24", { daemon: daemon(false) }), [[off, [FIELD]]]);
  const both = asked(["a"], { release: "1.7.1", daemon: daemon(true), config: { annotations } });
  const { steps } = planContainer(decodeContainerRequest(documentOf(both)));
  const { reason } = steps.find(({ name }) => name === "customopts.WithCDI")!;
  assertEquals("input" in reason && reason.input, "/container/config/annotations/cdi.k8s.io~1a");
  // A release that names no device does not read the files either.
  const hostFiles = { "/etc/cdi/v.json": JSON.stringify({ ...GPU, kind: "v/gpu" }) };
  assertEquals(env(asked(["a"], { release: "1.7.1", daemon: daemon(true), hostFiles })), []);
});

Deno.test("with CDI switched off, devices are ignored or refused", () => {
  const off = (release: string): Asked => {
    const version = release.startsWith("1") ? 2 : 3;
    const plugin = version === 2 ? "io.containerd.grpc.v1.cri" : "io.containerd.cri.v1.runtime";
    return asked(["a", "b"], { release, daemon: { version, plugins: { [plugin]: { enable_cdi: false } } } });
  };
  assertEquals([env(off("1.7.24")), env(off("2.2.0")), env(asked(["a"], { release: "1.6.20" }))], [[], [], []]);
  assertEquals(errorOf(off("2.3.0")), [
    "cdi-disabled",
    FIELD,
    "failed to get container spec opts: CDI devices (ven.com/gpu=a, ven.com/gpu=b) requested but CDI support is explicitly disabled",
  ]);
  const { daemon } = off("2.3.0");
  assertEquals(env({ release: "2.3.0", daemon: daemon! }), []);
});

Deno.test("10,000 devices with nodes and mounts of one path take linear time", () => {
  const devices = Array.from({ length: 10_000 }, (_, index) => ({
    name: `d${index}`,
    containerEdits: {
      deviceNodes: [{ path: `/dev/${index % 2}`, type: "c", major: 1 }],
      mounts: [{ hostPath: "/h", containerPath: `/m/${index % 2}` }],
    },
  }));
  const hostFiles = { "/dev/null": FILES["/dev/null"], "/etc/cdi/many.json": JSON.stringify({ ...GPU, devices }) };
  const spec = specOf(asked(devices.map(({ name }) => name), { hostFiles }));
  assertEquals([spec.linux?.devices?.length, spec.mounts?.length, spec.linux?.resources?.devices?.length], [
    2,
    12,
    10_001,
  ]);
});

Deno.test("the node's devices must be known where a CDI device is one of them, by the path on the node", () => {
  const of = (deviceNode: object) => {
    const devices = [{ name: "d", containerEdits: { deviceNodes: [deviceNode] } }];
    const file = JSON.stringify({ cdiVersion: "0.5.0", kind: "ven.com/gpu", devices });
    return errorOf(asked(["d"], { hostFiles: { "/etc/cdi/a.json": file } })).slice(0, 2);
  };
  const unknown = ["host-fact-missing", "/hostFiles"];
  assertEquals([of({ path: "/dev/x" }), of({ path: "/opt/x", hostPath: "/dev/x" })], [unknown, unknown]);
  const missing = ["cdi-device-unknown", FIELD];
  assertEquals([of({ path: "/opt/x" }), of({ path: "/dev/x", hostPath: "/opt/x" })], [missing, missing]);
});
