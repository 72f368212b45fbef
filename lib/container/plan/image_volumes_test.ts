import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../../error.ts";
import { type Asked, documentOf, errorOf, reasonsAt, refusedBy, specOf } from "../asked_test.ts";
import { containerFiles } from "../files.ts";
import { decodeContainerRequest } from "../request.ts";

const ID = "c".repeat(64);
const VOLUMES = `/var/lib/containerd/io.containerd.grpc.v1.cri/containers/${ID}/volumes`;

function asked(volumes: readonly string[], more: Asked = {}): Asked {
  const image = { Cmd: ["sh"], Volumes: Object.fromEntries(volumes.map((path) => [path, {}])) };
  return { ...more, container: { id: ID, image, ...more.container } };
}

/** The mounts of volumes: destination and directory. */
function volumes(request: Asked): readonly (readonly [string, string])[] {
  const mounts = specOf(request).mounts ?? [];
  return mounts.filter(({ source = "" }) => source.includes("/volumes/")).map((one) => [one.destination, one.source!]);
}

function told(...paths: readonly string[]): Asked {
  return { container: { imageVolumes: paths.map((path) => ({ path, hostPath: `/x/volumes/${path.length}` })) } };
}

Deno.test("a volume of the image is a directory of the container's, unless a mount has its path", () => {
  assertEquals(volumes(asked(["/data"])), [["/data", `${VOLUMES}/${"0".repeat(64)}`]]);
  const mounts = [{ container_path: "/data/", host_path: "/d" }];
  assertEquals(volumes(asked(["/data"], { config: { mounts } })), []);
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { ignore_image_defined_volumes: true } } };
  assertEquals(volumes(asked(["/data"], { daemon })), []);
  assertEquals(
    specOf(asked(["/etc/hosts"])).mounts?.filter(({ destination }) => destination === "/etc/hosts").length,
    2,
  );
});

Deno.test("a relative volume starts at the root, in newer releases", () => {
  const paths = (release: string): readonly string[] => volumes(asked(["a/../b"], { release })).map(([path]) => path);
  assertEquals([paths("1.7.3"), paths("1.7.4"), paths("1.6.22"), paths("1.6.23")], [["a/../b"], ["/b"], ["a/../b"], [
    "/b",
  ]]);
});

Deno.test("volumes have the order and the directories that the request tells", () => {
  assertEquals(volumes(asked(["/a", "/bb", "/ccc"], told("/bb", "/a", "/ccc"))), [
    ["/bb", "/x/volumes/3"],
    ["/a", "/x/volumes/2"],
    ["/ccc", "/x/volumes/4"],
  ]);
  assertEquals(volumes(asked(["/a", "/a/"], told("/a/", "/a"))), [["/a/", "/x/volumes/3"], ["/a", "/x/volumes/2"]]);
  const path = "/container/imageVolumes";
  assertEquals(errorOf(asked(["/a"], told("/b"))).slice(0, 2), ["conflicting-facts", path]);
  assertEquals(errorOf(asked(["/a", "/b"], told("/a"))).slice(0, 2), ["conflicting-facts", path]);
});

Deno.test("volumes that are told where the image has none that is mounted are a conflict", () => {
  const conflict = ["conflicting-facts", "/container/imageVolumes"];
  assertEquals(errorOf(asked([], told("/a"))).slice(0, 2), conflict);
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { ignore_image_defined_volumes: true } } };
  assertEquals(errorOf(asked(["/a"], { ...told("/a"), daemon })).slice(0, 2), conflict);
  const config = { mounts: [{ container_path: "/a", host_path: "/h" }] };
  assertEquals(errorOf(asked(["/a"], { ...told("/a"), config })).slice(0, 2), conflict);
  assertEquals(volumes(asked([], told())), []);
});

Deno.test("an order that containerd makes at random must be told, unless depth decides it or the request is refused", () => {
  const path = "/container/imageVolumes";
  assertEquals(volumes(asked(["/b/c", "/a"])).map(([one]) => one), ["/a", "/b/c"]);
  assertEquals(errorOf(asked(["/b", "/a"])).slice(0, 2), ["not-modelled", path]);
  const run_as_username = "nobody";
  assertEquals(errorOf(asked(["/b", "/a"], { context: { run_as_username } }))[0], "user-file");
});

Deno.test("where many mounts are sorted in an unstable way, an order that leads to the one that is told counts", () => {
  const mounts = Array.from({ length: 6 }, (_, index) => ({ container_path: `/${index}`, host_path: "/h" }));
  const request = (release: string, ...paths: readonly string[]): Asked =>
    asked(["/v", "/ww"], { ...told(...paths), release, config: { mounts } });
  assertEquals(volumes(request("1.6.18", "/ww", "/v")).map(([one]) => one), ["/ww", "/v"]);
  const outcomes = ["/v /ww", "/ww /v"].map((order) => {
    try {
      return volumes(request("1.6.17", ...order.split(" "))).map(([one]) => one).join(" ");
    } catch {
      return errorOf(request("1.6.17", ...order.split(" ")))[0];
    }
  });
  assertEquals(outcomes, ["/v /ww", "/ww /v"]);
  assertEquals(errorOf(asked(["/v", "/w/w"], { release: "1.6.17", config: { mounts } })).slice(0, 2), [
    "not-modelled",
    "/container/imageVolumes",
  ]);
});

Deno.test("orders of volumes are tried only where sorting all of them is little work", () => {
  const outcome = (count: number): string => {
    const mounts = Array.from({ length: count }, (_, index) => ({ container_path: `/${index}`, host_path: "/h" }));
    const paths = ["/1v", "/22v", "/333v", "/4444v", "/55555v", "/666666v"];
    const request = asked(paths, { ...told(...paths), release: "1.6.17", config: { mounts } });
    try {
      return volumes(request).map(([one]) => one).join() === paths.join() ? "told" : "other";
    } catch {
      return errorOf(request)[0];
    }
  };
  assertEquals([outcome(20), outcome(400)], ["told", "not-modelled"]);
});

Deno.test("what stands in the image at a volume's path must be a directory", () => {
  const container = (rootfs: object): Asked => ({ container: { rootfs } });
  const code = "volume-copy";
  const path = "/container/image/Volumes";
  assertEquals(volumes(asked(["/data"], container({ "/data/x": "" }))).length, 1);
  assertEquals(errorOf(asked(["/data"], container({ "/data": "" }))), [
    code,
    path,
    "taking runtime copy of volume: source /tmp/ctd-volume0/data is not directory",
  ]);
  const link = { "/data": { symlink: "/etc/passwd" }, "/etc/passwd": "" };
  assertEquals(
    errorOf(asked(["/data"], container(link)))[2],
    "taking runtime copy of volume: source /tmp/ctd-volume0/etc/passwd is not directory",
  );
  const loop = { "/data": { symlink: "data" } };
  assertEquals(
    errorOf(asked(["/data"], container(loop)))[2],
    "rootpath on mountPath /tmp/ctd-volume0, volume /data: too many links",
  );
  assertEquals(
    errorOf(asked(["/data/x"], container(loop)))[2],
    "rootpath on mountPath /tmp/ctd-volume0, volume /data/x: lstat /tmp/ctd-volume0/data/x: too many levels of symbolic links",
  );
});

Deno.test("before 1.6.1 the path of a volume is looked up as the kernel does, which may leave the image", () => {
  const release = "1.6.0";
  const rootfs = {
    "/loop": { symlink: "loop" },
    "/file": "",
    "/to-file": { symlink: "file" },
    "/to-dir": { symlink: "dir" },
    "/dir/x": "",
    "/absolute": { symlink: "/dir" },
    "/above": { symlink: "../../etc" },
  };
  const error = (path: string) => errorOf(asked([path], { release, container: { rootfs } }));
  const long = "n".repeat(256);
  const texts: Readonly<Record<string, string>> = {
    "/loop": "stat volume in rootfs: stat /tmp/ctd-volume0/loop: too many levels of symbolic links",
    "/file/x": "stat volume in rootfs: stat /tmp/ctd-volume0/file/x: not a directory",
    [`/dir/${long}`]: `stat volume in rootfs: stat /tmp/ctd-volume0/dir/${long}: file name too long`,
    "/to-file": "taking runtime copy of volume: source /tmp/ctd-volume0/to-file is not directory",
  };
  for (const [path, text] of Object.entries(texts)) {
    assertEquals(error(path), ["volume-copy", "/container/image/Volumes", text]);
  }
  for (const path of ["/absolute", "/absolute/x", "/above", "../x", "/../x"]) {
    assertEquals(error(path).slice(0, 2), ["not-modelled", "/container/image/Volumes"], path);
  }
  for (const path of ["/to-dir", "/none", "/dir/none"]) {
    assertEquals(volumes(asked([path], { release, container: { rootfs } })).length, 1, path);
  }
  assertEquals(volumes(asked(["/absolute"], { release: "1.6.1", container: { rootfs } })).length, 1);
});

Deno.test("a relative volume that a mount replaces is copied to a directory that is never made", () => {
  const config = { mounts: [{ container_path: "/data", host_path: "/d" }] };
  const container = { rootfs: { "/data/x": "" } };
  assertEquals(volumes(asked(["data"], { config })), []);
  const hostPath = `${VOLUMES}/${"0".repeat(63)}1`;
  assertEquals(errorOf(asked(["data"], { config, container })), [
    "volume-copy",
    "/container/image/Volumes",
    `taking runtime copy of volume: open ${hostPath}: no such file or directory`,
  ]);
});

Deno.test("volumes have the id mappings of the container's user namespace, from 2.0 on", () => {
  const mappings = [{ host_id: 100_000, length: 65_536 }];
  const options = { namespace_options: { userns_options: { uids: mappings, gids: mappings } } };
  const mapped = (release: string): unknown =>
    specOf(asked(["/data"], { release, context: options, pod: options })).mounts?.find((one) =>
      one.destination === "/data"
    )?.uidMappings;
  assertEquals([mapped("1.7.24"), mapped("2.0.0")], [undefined, [{ containerID: 0, hostID: 100_000, size: 65_536 }]]);
});

Deno.test("a mount takes the place of a volume with its path, whose files are not copied then", () => {
  const rootfs = { "/data/x": "" };
  const config = { mounts: [{ container_path: "/data", host_path: "/d" }] };
  assertEquals(volumes(asked(["/data"], { config, container: { rootfs } })), []);
  const pathless = { mounts: [{ host_path: "/d" }] };
  assertEquals(volumes(asked(["."], { release: "1.7.3", config: pathless })), []);
  // A mount without a path takes the place of no other volume.
  assertEquals(volumes(asked(["/data"], { config: pathless, container: { rootfs } })).length, 1);
});

Deno.test("volumes that the daemon ignores are explained by its setting, where the image has some", () => {
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { ignore_image_defined_volumes: true } } };
  const why = (paths: readonly string[]) => reasonsAt(asked(paths, { daemon }), "/mounts").map(({ text }) => text);
  assertEquals([why(["/a"]), why([])], [["ignore_image_defined_volumes is on"], []]);
});

/** What is done to files for volumes, by the kind of action. */
function actions(kind: string, request: Asked): readonly unknown[] {
  const files = containerFiles(decodeContainerRequest(documentOf(request)));
  return files.flatMap((action) => action.kind === kind ? ["source" in action ? action.source : action.path] : []);
}

Deno.test("the image's files in a volume are copied, all of them where the volume is the root", () => {
  const rootfs = { "/data/x": "", "/a": { symlink: "data" } };
  const copied = (volume: string, release = "1.7.24") =>
    actions("copy-tree", asked([volume], { release, container: { rootfs } }));
  assertEquals([copied("/data"), copied("/a"), copied("/"), copied("/none")], [["/data"], ["/data"], ["/"], []]);
  assertEquals(copied("/", "1.6.0"), ["/"]);
});

Deno.test("a volume gets the container's SELinux label", () => {
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_selinux: true } } };
  const host = { selinux: { contexts: 'process = "u:r:t:s0"\nfile = "u:r:f:s0"', level: "s0:c1,c2" } };
  const relabelled = actions("relabel", asked(["/data"], { daemon, host }));
  assertEquals(relabelled.filter((path) => String(path).startsWith(VOLUMES)).length, 1);
});

Deno.test("a volume is looked up in the directory that the daemon mounts the image at, and without the letter of a drive", () => {
  const container = { rootfs: { "/data": "" } };
  const error = (volume: string, more: Asked) => errorOf(asked([volume], { release: "1.7.3", container, ...more }))[2];
  const copy = "taking runtime copy of volume: source";
  assertEquals(error("/data", { tempMountPath: "/x/ctd-volume7" }), `${copy} /x/ctd-volume7/data is not directory`);
  assertEquals(error("/data", { tempMountPath: "/x/initialC7" }), `${copy} /tmp/ctd-volume0/data is not directory`);
  assertEquals(error("C:/data", {}), `${copy} /tmp/ctd-volume0/data is not directory`);
  assertEquals(volumes(asked(["/C:/data"], { container })).length, 1);
});

Deno.test("a volume with too long a path is refused by the release that looks it up as it is written", () => {
  const path = `/${"n/".repeat(2100)}n`;
  assertEquals(errorOf(asked([path], { release: "1.6.0" })), [
    "volume-copy",
    "/container/image/Volumes",
    `stat volume in rootfs: stat /tmp/ctd-volume0${path}: file name too long`,
  ]);
});

Deno.test("which of several volumes is refused is not told, and what is not modelled comes before", () => {
  const rootfs = { "/a": "", "/b": "", "/out": { symlink: "/etc" } };
  const { imageVolumes } = told("/a", "/b").container!;
  const request = asked(["/a", "/b"], { container: { rootfs, imageVolumes } });
  const { code, path, message, hint } = assertThrows(() => specOf(request), CriSpecError);
  assertEquals([code, path], ["not-modelled", "/container/image/Volumes"]);
  assertEquals(message.includes("which volume"), true);
  const source = "taking runtime copy of volume: source /tmp/ctd-volume0";
  assertEquals(hint, `one of: ${source}/a is not directory; ${source}/b is not directory`);
  const out = asked(["/a", "/out/x"], { release: "1.6.0", container: { rootfs } });
  assertEquals(errorOf(out)[2].includes('Cannot copy the volume "/out/x"'), true);
  assertEquals(refusedBy(out), "customopts.WithVolumes");
  assertEquals(refusedBy(asked(["/v", "/w"])), "volumeMounts");
});
