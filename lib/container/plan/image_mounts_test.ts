import { assertEquals } from "@std/assert";
import { type Asked, documentOf, errorOf, reasonsAt, refusedBy, specOf } from "../asked_test.ts";
import { containerFiles } from "../files.ts";
import { decodeContainerRequest } from "../request.ts";

const DIGEST = "d".repeat(64);
const ID = "5".repeat(64);
const IMAGE = "docker.io/library/data:1";
const TARGET = `/run/containerd/io.containerd.grpc.v1.cri/image-volumes/${ID}/${DIGEST}`;
const ROOTFS = { "/dir/sub/x": "", "/link": { symlink: "dir/sub" }, "/out": { symlink: "/dir" }, "/file": "" };

function asked(release: string, more: object = {}, host: object = {}): Asked {
  const mount = { container_path: "/m", readonly: true, image: { image: IMAGE }, ...more };
  const images = { [IMAGE]: { digest: `sha256:${DIGEST}`, rootfs: ROOTFS } };
  return { release, host: { images, ...host }, config: { mounts: [mount] }, ...{ id: ID } } as Asked;
}

function source(request: Asked): unknown {
  return specOf(request).mounts?.find(({ destination }) => destination === "/m")?.source;
}

/** The member of the mount at fault, and the text behind its prefix. */
function fault(request: Asked): readonly string[] {
  const [code, path, text] = errorOf(request);
  assertEquals(code, "image-volume");
  return [path.replace("/container/config/mounts/0/", ""), text.replace("failed to mount image volume: ", "")];
}

Deno.test("an image is mounted on a directory of the pod's, from 2.1 on", () => {
  assertEquals(source(asked("2.1.0")), TARGET);
  assertEquals(errorOf(asked("2.0.0")).slice(0, 2), ["volume-source-failed", "/container/config/mounts/0/host_path"]);
});

Deno.test("a directory in the image is mounted alone, from 2.2 on", () => {
  assertEquals(source(asked("2.1.0", { image_sub_path: "dir" })), TARGET);
  assertEquals(source(asked("2.2.0", { image_sub_path: "dir/./sub" })), `${TARGET}/dir/./sub`);
  assertEquals(source(asked("2.2.0", { image_sub_path: "link" })), `${TARGET}/dir/sub`);
  const cause = (image_sub_path: string): readonly string[] => {
    const [field, text] = fault(asked("2.2.0", { image_sub_path }));
    const prefix = `ImageVolumeMountFailed: failed to ensure image subpath "${image_sub_path}" in "${TARGET}": `;
    return [field!, text!.replace(prefix, "")];
  };
  const field = "image_sub_path";
  assertEquals(cause("../x"), [field, "openat ../x: path escapes from parent"]);
  assertEquals(cause("/dir"), [field, "openat /dir: path escapes from parent"]);
  assertEquals(cause("out"), [field, "openat out: path escapes from parent"]);
  assertEquals(cause("none"), [field, "openat none: no such file or directory"]);
  assertEquals(cause("file"), [
    field,
    `only directory subpath is supported, subpath: "file", mountpoint: "${TARGET}" `,
  ]);
});

Deno.test("a mount of an image has no source, is read-only and names an image that is there", () => {
  const text = (release: string, more: object): readonly string[] => fault(asked(release, more));
  const printed = 'container_path:"/m" readonly:true image:{image:"docker.io/library/data:1"}';
  const cause = "ImageVolumeMountFailed: ";
  assertEquals(text("2.2.0", { host_path: "/h" }), [
    "host_path",
    `${cause}hostpath must be empty while mount image: ${printed.replace("readonly", 'host_path:"/h" readonly')}`,
  ]);
  assertEquals(text("2.2.0", { readonly: false }), [
    "readonly",
    `${cause}readonly must be true while mount image: ${printed.replace("readonly:true ", "")}`,
  ]);
  assertEquals(text("2.1.0", { image: {} }), [
    "image",
    "image not specified in: &ImageSpec{Image:,Annotations:map[string]string{},UserSpecifiedImage:,RuntimeHandler:,}",
  ]);
  assertEquals(text("2.1.0", { image: { image: "none" } }), ["image", 'failed to resolve image "none": not found']);
  assertEquals(refusedBy(asked("2.1.0", { readonly: false })), "mutateMounts");
});

Deno.test("a short name is resolved, but not found where the image is mounted for the first time", () => {
  const images = { "data:1": { digest: `sha256:${DIGEST}`, rootfs: {} } };
  const request = (host: object): Asked => asked("2.2.0", { image: { image: "data:1" } }, { images, ...host });
  assertEquals(fault(request({})), [
    "image",
    'ImageVolumeMountFailed: failed to get image volume ref "data:1": image "data:1": not found',
  ]);
  assertEquals(source(request({ mounts: { "/": "shared", [TARGET]: "private" } })), TARGET);
  assertEquals(source({ ...request({}), hostFiles: { [TARGET]: { directory: true } } }), TARGET);
});

Deno.test("id mappings stay on the mount, and later go to the snapshot", () => {
  const mapping = { host_id: 5, length: 9 };
  const mapped = (release: string): unknown =>
    specOf(asked(release, { uidMappings: [mapping], gidMappings: [mapping] })).mounts?.find(({ destination }) =>
      destination === "/m"
    )
      ?.uidMappings;
  assertEquals(mapped("2.1.6"), [{ containerID: 0, hostID: 5, size: 9 }]);
  assertEquals(mapped("2.1.7"), undefined);
  assertEquals(fault(asked("2.1.7", { uidMappings: [mapping, mapping] })), [
    "uidMappings",
    "failed to get snapshot options for image volume: failed to parse UID mappings: only one mapping line supported, got 2 mapping lines",
  ]);
  assertEquals(fault(asked("2.1.7", { gidMappings: [{}] })), [
    "gidMappings",
    "failed to get snapshot options for image volume: failed to parse GID mappings: invalid mapping length: 0",
  ]);
});

Deno.test("id mappings stay on the mount of an image that is mounted already, until 2.2.2", () => {
  const uidMappings = [{ host_id: 5, length: 1 }];
  const kept = [{ containerID: 0, hostID: 5, size: 1 }];
  const first = { container_path: "/first", readonly: true, image: { image: IMAGE } };
  const second = (release: string, more: object, host: object = {}, mounts: readonly object[] = [first]): unknown => {
    const request = asked(release, more, host);
    const config = { mounts: [...mounts, ...request.config!["mounts"] as readonly object[]] };
    const { uidMappings: uids, gidMappings: gids } = specOf({ ...request, config }).mounts!.find((one) =>
      one.destination === "/m"
    )!;
    return [uids, gids];
  };
  const both = { uidMappings, gidMappings: uidMappings };
  for (const release of ["2.1.0", "2.1.7", "2.1.9", "2.2.1"]) assertEquals(second(release, both), [kept, kept]);
  assertEquals(second("2.2.2", both), [undefined, undefined]);
  // Nobody looks whether they are valid.
  const wrong = { gidMappings: [{}, {}] };
  const zero = { containerID: 0, hostID: 0, size: 0 };
  assertEquals(second("2.1.9", wrong), [undefined, [zero, zero]]);
  assertEquals(second("2.2.2", wrong), [undefined, undefined]);
  assertEquals(second("2.1.6", wrong, {}, []), [undefined, [zero, zero]]);
  const host = { mounts: { "/": "shared", [TARGET]: "private" } };
  assertEquals(second("2.1.9", both, host, []), [kept, kept]);
});

Deno.test("an image that the daemon has just mounted propagates as the mount that it is below does", () => {
  const outcome = (propagation: number, mounts: object, more: object = {}): unknown => {
    const request = asked("2.2.0", { propagation, ...more }, { mounts });
    try {
      return specOf(request).linux?.rootfsPropagation;
    } catch {
      const [code, path, text] = errorOf(request);
      assertEquals([code, path], ["mount-propagation-not-shared", "/container/config/mounts/0/propagation"]);
      return text;
    }
  };
  const refused = (kinds: string): string =>
    `path "${TARGET}" is mounted on "${TARGET}" but it is not a ${kinds} mount`;
  assertEquals(outcome(1, { "/": "private" }), refused("shared or slave"));
  assertEquals(outcome(2, { "/": "private" }), refused("shared"));
  assertEquals(outcome(1, {}), refused("shared or slave"));
  assertEquals(outcome(2, { "/": "shared" }), "rshared");
  assertEquals(outcome(2, { "/": "shared+slave" }), "rshared");
  assertEquals(outcome(1, { "/": "slave" }), refused("shared or slave"));
  assertEquals(outcome(2, { "/": "private", "/run": "shared" }), "rshared");
  // The kernel compares paths by their steps, the daemon as texts.
  assertEquals(outcome(1, { "/": "private", "/ru": "shared" }), refused("shared or slave"));
  assertEquals(outcome(1, { "/": "shared", [TARGET]: "slave" }), "rslave");
  assertEquals(outcome(1, { "/": "private", [TARGET]: "shared" }), "rslave");
  const text = refused("shared or slave").replace(`path "${TARGET}"`, `path "${TARGET}/dir"`);
  assertEquals(outcome(1, { "/": "private" }, { image_sub_path: "dir" }), text);
});

Deno.test("an image's id is a name that it is stored under, and nothing that only looks like one", () => {
  const known = (name: string): unknown => {
    const images = { [name]: { digest: `sha256:${DIGEST}`, rootfs: {} } };
    const request = asked("2.1.0", { image: { image: name } }, { images });
    try {
      return source(request);
    } catch {
      return fault(request)[1]!.slice(0, 30);
    }
  };
  assertEquals(known(`sha256:${"0af9".repeat(16)}`), TARGET);
  for (
    const id of [`xsha256:${ID}`, `sha256:${ID}5`, `sha256:${ID.slice(1)}`, "sha256:5", `sha256:${"g".repeat(64)}`]
  ) {
    assertEquals([id, known(id)], [id, "failed to get image volume ref"]);
  }
});

Deno.test("an image's snapshot has the owners of the mount's user namespace, from 2.1.7 on, where it maps users and groups", () => {
  const ids = [{ host_id: 5, length: 9 }];
  const labels = (release: string, more: object): unknown =>
    containerFiles(decodeContainerRequest(documentOf(asked(release, more)))).flatMap((action) =>
      action.kind === "snapshot" ? action.labels.map(({ key, value }) => `${key}=${value}`) : []
    );
  const both = { uidMappings: ids, gidMappings: ids };
  const prefix = "containerd.io/snapshot";
  assertEquals(labels("2.1.7", both), [`${prefix}/gidmapping=0:5:9`, `${prefix}/uidmapping=0:5:9`]);
  assertEquals([labels("2.1.6", both), labels("2.1.7", {})], [[], []]);
  assertEquals([labels("2.1.7", { uidMappings: ids }), labels("2.1.7", { gidMappings: ids })], [[], []]);
});

Deno.test("mounts of images stand among others, and a release that does not mount images explains each", () => {
  const other = "docker.io/library/other:1";
  const images = { [other]: { digest: `sha256:${"e".repeat(64)}`, rootfs: {} } };
  const twice = asked("2.1.0", {}, { images: { ...asked("2.1.0").host!["images"] as object, ...images } });
  const two = [...twice.config!["mounts"] as readonly object[], {
    container_path: "/n",
    readonly: true,
    image: { image: other },
  }];
  const made = containerFiles(decodeContainerRequest(documentOf({ ...twice, config: { mounts: two } })));
  assertEquals(made.filter(({ path }) => path === TARGET.slice(0, TARGET.lastIndexOf("/"))).length, 1);
  const bind = { container_path: "/b", host_path: "/h" };
  const image = { container_path: "/m", host_path: "/i", readonly: true, image: { image: IMAGE } };
  const mixed = asked("2.1.0", {});
  const mounts = [bind, ...mixed.config!["mounts"] as readonly object[]];
  assertEquals(source({ ...mixed, config: { mounts } }), TARGET);
  const why = (release: string) =>
    reasonsAt({ release, config: { mounts: [bind, image] } }, "/mounts").map((reason) => [
      "input" in reason && reason.input,
      reason.lacks,
    ]);
  assertEquals(why("2.0.11"), [["/container/config/mounts/1/image", ["image-volume"]]]);
});
