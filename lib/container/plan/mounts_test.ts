import { assertEquals } from "@std/assert";
import { type Asked, errorOf, reasonsAt, specOf } from "../asked_test.ts";

const DEFAULTS = ["/proc", "/dev", "/dev/pts", "/dev/mqueue", "/sys", "/sys/fs/cgroup"];
const OWN = ["/etc/hostname", "/etc/hosts", "/etc/resolv.conf", "/dev/shm"];

function mount(container_path: string, host_path = `/srv${container_path}`, more: object = {}): object {
  return { container_path, host_path, ...more };
}

function asked(mounts: readonly object[], more: Asked = {}): Asked {
  return { ...more, config: { mounts, ...more.config } };
}

function destinations(request: Asked): readonly string[] {
  return (specOf(request).mounts ?? []).map(({ destination }) => destination);
}

/** The mounts at a destination, without it. */
function at(destination: string, request: Asked): unknown {
  const found = (specOf(request).mounts ?? []).filter((one) => one.destination === destination);
  return found.map(({ destination: _, type: __, ...rest }) => rest);
}

Deno.test("containerd's own mounts come behind the default ones, and the container's by depth among them", () => {
  assertEquals(destinations({}), [...DEFAULTS, ...OWN]);
  const mounts = ["/a/b/c", "/x", "rel", "/a/b", "/", "a//b/"].map((path) => mount(path));
  assertEquals(destinations(asked(mounts)), [...DEFAULTS, "rel", "/x", "/", "a//b/", "/a/b", ...OWN, "/a/b/c"]);
});

Deno.test("a mount replaces those that have its destination in clean form, and a new /dev all below it", () => {
  assertEquals(destinations(asked([mount("/etc//hosts/"), mount("/sys/fs/cgroup"), mount("/proc")])), [
    ...DEFAULTS.slice(1, -1),
    "/proc",
    "/etc//hosts/",
    "/etc/hostname",
    "/etc/resolv.conf",
    "/dev/shm",
    "/sys/fs/cgroup",
  ]);
  assertEquals(destinations(asked([mount("/dev")])), ["/proc", "/sys", "/sys/fs/cgroup", "/dev", ...OWN]);
  assertEquals(destinations(asked([mount("/a", "/1"), mount("/a", "/2")])).filter((path) => path === "/a").length, 2);
});

Deno.test("the pod's files are read-only with the root filesystem, /dev/shm is not", () => {
  const spec = { context: { readonly_rootfs: true } };
  for (const path of OWN) {
    const [only] = at(path, spec) as readonly { readonly options: readonly string[] }[];
    assertEquals([path, only!.options], [path, ["rbind", "rprivate", path === "/dev/shm" ? "rw" : "ro"]]);
  }
  assertEquals(at("/dev/shm", { context: { namespace_options: { ipc: 2 } } }), [
    { source: "/dev/shm", options: ["rbind", "rprivate", "rw"] },
  ]);
});

Deno.test("newer releases mount of the pod's files what the node has", () => {
  const pod = { namespace_options: { ipc: 2 } };
  assertEquals(destinations({ pod }).includes("/dev/shm"), true);
  const [shm] = at("/dev/shm", { pod, release: "2.0.0" }) as readonly { readonly source: string }[];
  assertEquals(shm!.source, "shm");
  const host = { devShm: false };
  const [tmpfs] = at("/dev/shm", { context: pod, pod, host, release: "2.1.0" }) as readonly {
    readonly source: string;
  }[];
  assertEquals(tmpfs!.source, "shm");
});

Deno.test("a source that is not there is made, one that cannot be is refused", () => {
  const hostFiles = {
    "/file": { file: true },
    "/gone": { symlink: "/no/where" },
    "/link": { symlink: "dir" },
    "/dir/x": "",
  };
  const source = (host_path: string): unknown => {
    const request = asked([mount("/m", host_path)], { hostFiles });
    try {
      return (at("/m", request) as readonly { readonly source: string }[])[0]!.source;
    } catch {
      return errorOf(request);
    }
  };
  assertEquals(source("/new/dir/"), "/new/dir/");
  assertEquals(source("/link"), "/dir");
  assertEquals(source("/link/x"), "/link/x");
  assertEquals(source("rel"), "rel");
  const path = "/container/config/mounts/0/host_path";
  const refused = (text: string) => ["volume-source-failed", path, text];
  assertEquals(source(""), refused('failed to mkdir "": mkdir : no such file or directory'));
  assertEquals(source("/file/x"), refused('failed to stat "/file/x": stat /file/x: not a directory'));
  assertEquals(source("/gone"), refused('failed to mkdir "/gone": mkdir /gone: file exists'));
  assertEquals(source("/gone/x"), refused('failed to mkdir "/gone/x": mkdir /gone: file exists'));
  assertEquals(source("/a\0b"), refused('failed to stat "/a\\x00b": stat /a\0b: invalid argument'));
});

Deno.test("propagation needs a mount that propagates, and sets that of the root filesystem", () => {
  const host = { mounts: { "/": "private", "/mnt/s": "shared", "/mnt/v": "slave", "/mnt/b": "shared+slave" } };
  const request = (...sources: readonly (readonly [string, number])[]): Asked =>
    asked(sources.map(([source, propagation], index) => mount(`/m${index}`, source, { propagation })), { host });
  const propagation = (asked: Asked): unknown => specOf(asked).linux?.rootfsPropagation;
  assertEquals(propagation(request(["/mnt/s/x", 0])), undefined);
  assertEquals(propagation(request(["/mnt/sx", 2])), "rshared");
  assertEquals(propagation(request(["/mnt/v", 1], ["/mnt/b", 1])), "rslave");
  assertEquals(propagation(request(["/mnt/v", 1], ["/mnt/b", 2], ["/mnt/v", 1])), "rshared");
  assertEquals(at("/m0", request(["/x", 7])), [{ source: "/x", options: ["rbind", "rprivate", "rw"] }]);
  const code = "mount-propagation-not-shared";
  assertEquals(errorOf(request(["/mnt/v", 2])), [
    code,
    "/container/config/mounts/0/propagation",
    'path "/mnt/v" is mounted on "/mnt/v" but it is not a shared mount',
  ]);
  assertEquals(
    errorOf(request(["/mnt/b", 2], ["/x", 1]))[2],
    'path "/x" is mounted on "/" but it is not a shared or slave mount',
  );
  assertEquals(errorOf(request(["rel", 1]))[2], 'failed to find the mount info for "rel"');
});

Deno.test("newer releases look the mount of a source up by its path without links", () => {
  const host = { mounts: { "/": "private", "/mnt": "shared" } };
  const hostFiles = { "/link": { symlink: "/mnt" }, "/mnt/x": { directory: true } };
  const request = (release: string): Asked =>
    asked([mount("/m", "/link/x", { propagation: 2 })], { host, hostFiles, release });
  assertEquals(errorOf(request("1.7.24"))[2], 'path "/link/x" is mounted on "/" but it is not a shared mount');
  assertEquals(specOf(request("2.0.0")).linux?.rootfsPropagation, "rshared");
});

Deno.test("id mappings are ignored, refused or written, by release", () => {
  const mappings = { uidMappings: [{ host_id: 7, length: 1 }], gidMappings: [{ container_id: 2, length: 3 }] };
  const request = (release: string): Asked => asked([mount("/m", "/m", mappings)], { release });
  const plain = { source: "/m", options: ["rbind", "rprivate", "rw"] };
  assertEquals(at("/m", request("1.6.20")), [plain]);
  assertEquals(at("/m", request("1.7.0")), [plain]);
  assertEquals(errorOf(request("1.7.1")), [
    "idmap-mount-unsupported",
    "/container/config/mounts/0/uidMappings",
    'idmap mounts not yet supported, but they were requested for: "/m"',
  ]);
  assertEquals(at("/m", request("2.0.0")), [{
    ...plain,
    uidMappings: [{ containerID: 0, hostID: 7, size: 1 }],
    gidMappings: [{ containerID: 2, hostID: 0, size: 3 }],
  }]);
  const { gidMappings } = mappings;
  assertEquals(at("/m", asked([mount("/m", "/m", { gidMappings })], { release: "2.0.0" })), [{
    ...plain,
    gidMappings: [{ containerID: 2, hostID: 0, size: 3 }],
  }]);
});

Deno.test("a recursively read-only mount needs the runtime, private propagation and readonly", () => {
  const handlers = (recursive_read_only_mounts: boolean) => ({
    runtimeHandlers: { runc: { recursive_read_only_mounts, user_namespaces: false } },
  });
  const request = (more: object, host: object, release = "2.1.0"): Asked =>
    asked([mount("/m", "/m", { recursive_read_only: true, ...more })], { host: { ...host }, release });
  const readonly = { readonly: true };
  assertEquals(at("/m", request(readonly, handlers(true))), [{ source: "/m", options: ["rbind", "rprivate", "rro"] }]);
  assertEquals(at("/m", request(readonly, {}, "1.7.24")), [{ source: "/m", options: ["rbind", "rprivate", "ro"] }]);
  const code = "recursive-read-only-refused";
  assertEquals(errorOf(request({}, handlers(true))), [
    code,
    "/container/config/mounts/0/readonly",
    'recursive read-only mount conflicts with RW mount (hostPath="/m")',
  ]);
  assertEquals(
    errorOf(request({ ...readonly, propagation: 1 }, handlers(true)))[2],
    "recursive read-only mount needs private propagation, " +
      'got "PROPAGATION_HOST_TO_CONTAINER" (hostPath="/m")',
  );
  assertEquals(
    errorOf(request(readonly, handlers(false)))[2],
    "RROUnsupported: runtime handler does not support recursive read-only " +
      'mounts (hostPath="/m")',
  );
  assertEquals(errorOf(request(readonly, { runtimeHandlers: { runc: null } }))[0], "daemon-crash");
  const missing = ["host-fact-missing", "/host/runtimeHandlers"];
  assertEquals(errorOf(request(readonly, {})).slice(0, 2), missing);
  const runc = { runtime_type: "io.containerd.runc.v2" };
  const runtimes = { runc, other: runc };
  const daemon = { version: 3, plugins: { "io.containerd.cri.v1.runtime": { containerd: { runtimes } } } };
  const other = { ...request(readonly, handlers(true)), daemon, runtimeHandler: "other" };
  assertEquals(errorOf(other).slice(0, 2), missing);
});

Deno.test("the mount of cgroups is writable where the runtime says so, and keeps the node's options without a namespace", () => {
  const options = (request: Asked): unknown =>
    (at("/sys/fs/cgroup", request) as readonly { readonly options: unknown }[])[0]!.options;
  const flags = ["nosuid", "noexec", "nodev", "relatime"];
  assertEquals(options({}), [...flags, "ro"]);
  const runc = { runtime_type: "io.containerd.runc.v2", cgroup_writable: true };
  const daemon = { version: 3, plugins: { "io.containerd.cri.v1.runtime": { containerd: { runtimes: { runc } } } } };
  assertEquals(options({ release: "2.1.0", daemon }), [...flags, "rw"]);
  const host = { cgroups: "v1", cgroupMountOptions: "rw,nsdelegate,x,memory_recursiveprot" };
  assertEquals(options({ release: "2.1.6", host }), [...flags, "ro"]);
  assertEquals(options({ release: "2.1.7", host }), [...flags, "ro", "nsdelegate", "memory_recursiveprot"]);
  assertEquals(options({ release: "2.1.7", host: { ...host, cgroups: "v2" } }), [...flags, "ro"]);
});

Deno.test("masked and read-only paths are the container's, none where it asks for none, the default ones without its own", () => {
  const context = { masked_paths: ["/x", "", "/x"], readonly_paths: ["y"] };
  const paths = (request: Asked): unknown => {
    const { maskedPaths, readonlyPaths } = specOf(request).linux ?? {};
    return [maskedPaths, readonlyPaths];
  };
  assertEquals(paths({ context }), [["/x", "", "/x"], ["y"]]);
  assertEquals(paths({}), [undefined, undefined]);
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { disable_proc_mount: true } } };
  const [masked, readonly] = paths({ context, daemon }) as readonly (readonly string[])[];
  assertEquals([masked!.length, readonly!.length], [11, 5]);
});

Deno.test("10,000 mounts take linear time: each source is looked at once for each of its steps", () => {
  const many = Array.from(
    { length: 10_000 },
    (_, index) => mount(`/m/${index}`, `/srv/a/b/c/${index}`, { propagation: 2 }),
  );
  assertEquals(specOf(asked(many)).mounts?.length, 10_010);
});

Deno.test("id mappings of users and of groups are written each on its own", () => {
  const ids = [{ host_id: 5, container_id: 0, length: 9 }];
  const made = (members: object) => {
    const mounts = [{ container_path: "/m", host_path: "/h", ...members }];
    const mount = specOf({ release: "2.0.0", config: { mounts } }).mounts?.find(({ destination }) =>
      destination === "/m"
    );
    return [mount?.uidMappings?.length, mount?.gidMappings?.length];
  };
  assertEquals(made({ uidMappings: ids }), [1, undefined]);
  assertEquals(made({ gidMappings: ids }), [undefined, 1]);
  assertEquals(made({ uidMappings: [], gidMappings: [] }), [undefined, undefined]);
});

Deno.test("a source whose mount the node does not tell, and a runtime that cannot mount recursively, are refused by their fields", () => {
  const of = (members: object, host: object) =>
    errorOf({
      release: "2.0.0",
      config: { mounts: [{ container_path: "/m", host_path: "/h", ...members }] },
      host: host as never,
    });
  const at = "/container/config/mounts/0";
  const lost = of({ propagation: 2 }, { mounts: { "/else": "shared" } });
  assertEquals(lost.slice(0, 2), ["mount-propagation-not-shared", `${at}/host_path`]);
  const features = { recursive_read_only_mounts: false, user_namespaces: true };
  const read = of({ readonly: true, recursive_read_only: true }, { runtimeHandlers: { runc: features } });
  assertEquals(read.slice(0, 2), ["recursive-read-only-refused", `${at}/recursive_read_only`]);
});

Deno.test("a mount without a path in the container has an empty destination, which takes nothing from the image's volumes", () => {
  const image = { Cmd: ["sh"], Volumes: { "/v": {} } };
  const { mounts = [] } = specOf({ config: { mounts: [{ host_path: "/h" }] }, container: { image } });
  assertEquals(mounts.filter(({ source }) => source === "/h"), [
    { destination: "", type: "bind", source: "/h", options: ["rbind", "rprivate", "rw"] },
  ]);
  assertEquals(mounts.filter(({ destination }) => destination === "/v").length, 1);
  assertEquals(reasonsAt({ config: { mounts: [{ host_path: "/h" }] } }, "/mounts/").map(({ text }) => text), [
    "a mount that the container requests",
  ]);
});

Deno.test("the id mappings of a mount are explained by the field that has some", () => {
  const ids = [{ host_id: 5, length: 1 }];
  const inputs = (members: object) =>
    reasonsAt(asked([mount("/m", "/m", members)], { release: "2.0.0" }), "/mounts/~1m").map(({ inputs }) => inputs);
  const at = "/container/config/mounts/0";
  assertEquals(inputs({ uidMappings: ids, gidMappings: ids }), [[`${at}/uidMappings`]]);
  assertEquals(inputs({ gidMappings: ids }), [[`${at}/gidMappings`]]);
  assertEquals(inputs({ uidMappings: [], gidMappings: ids }), [[`${at}/gidMappings`]]);
  assertEquals(inputs({ uidMappings: [], gidMappings: [] }), [undefined]);
});

Deno.test("a /dev/shm that is not mounted is explained by what the node or the pod does not have", () => {
  const why = (asked: Asked) =>
    reasonsAt({ release: "2.1.0", ...asked }, "/mounts/~1dev~1shm").map((reason) => "input" in reason && reason.input);
  const ofNode = { namespace_options: { ipc: 2 } };
  assertEquals(why({ context: ofNode, pod: ofNode, host: { devShm: false } }), ["/host/devShm"]);
  assertEquals(why({ pod: ofNode }), ["/config/linux/security_context/namespace_options/ipc"]);
});

Deno.test("the pod's files are mapped as the container's user namespace is, from 2.0 on", () => {
  const [uids, gids] = [[{ host_id: 5, length: 9 }], [{ host_id: 6, length: 9 }]];
  const options = { namespace_options: { userns_options: { uids, gids } } };
  const mapped = (release: string): unknown => at("/etc/hosts", { release, context: options, pod: options });
  const plain = at("/etc/hosts", { release: "2.0.0" }) as readonly object[];
  const [uidMappings, gidMappings] = [5, 6].map((hostID) => [{ containerID: 0, hostID, size: 9 }]);
  assertEquals(mapped("2.0.0"), [{ ...plain[0], uidMappings, gidMappings }]);
  assertEquals(mapped("1.7.24"), at("/etc/hosts", {}));
});

Deno.test("a container in a user namespace on the node's network gets the node's /sys, in the newest releases", () => {
  const ids = [{ host_id: 5, length: 9 }];
  const own = { namespace_options: { network: 2, userns_options: { uids: ids, gids: ids } } };
  const sys = (release: string, context: object, pod: object): unknown =>
    at("/sys", { release, context: context as never, pod: pod as never });
  const ofNode = at("/sys", {}) as readonly { readonly source: string }[];
  assertEquals(specOf({ release: "2.3.0", context: own, pod: own }).mounts?.filter(({ source }) => source === "/sys"), [
    { destination: "/sys", type: "bind", source: "/sys", options: ["rbind", "rro", "nosuid", "nodev", "noexec"] },
  ]);
  assertEquals(sys("2.2.7", own, own), ofNode);
  const without = { namespace_options: { network: 2 } };
  assertEquals(sys("2.3.0", without, without), ofNode);
  const { network: _, ...alone } = own.namespace_options;
  assertEquals(sys("2.3.0", { namespace_options: alone }, { namespace_options: alone }), ofNode);
  const why = (release: string) =>
    reasonsAt({ release, context: own, pod: own }, "/mounts/~1sys").map((reason) => [
      "behavior" in reason ? reason.behavior : "input" in reason && reason.input,
      reason.lacks ?? reason.inputs,
    ]);
  const network = "/config/linux/security_context/namespace_options/network";
  assertEquals(why("2.3.0"), [["userns-hostnet-sys", [network]]]);
  assertEquals(why("2.2.7"), [[network, ["userns-hostnet-sys"]]]);
});
