import { assert, assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../../error.ts";
import { type Asked, documentOf, errorOf, specOf } from "../asked_test.ts";
import { containerFiles, containerLeftovers } from "../files.ts";
import { decodeContainerRequest } from "../request.ts";

const MOUNT = "/container/config/mounts/0";

/** A container with one mount, of a source that is there or is made. */
function asked(release: string, mount: object, more: Asked = {}): Asked {
  return { release, ...more, config: { mounts: [{ container_path: "/m", host_path: "/h", ...mount }] } };
}

const RRO = { readonly: true, recursive_read_only: true };
const HANDLERS = { runtimeHandlers: { runc: { recursive_read_only_mounts: true, user_namespaces: true } } };

Deno.test("a recursively read-only mount with a propagation that CRI does not have is refused with its number", () => {
  assertEquals(errorOf(asked("2.1.0", { ...RRO, propagation: 7 }, { host: HANDLERS })), [
    "recursive-read-only-refused",
    `${MOUNT}/propagation`,
    'recursive read-only mount needs private propagation, got "7" (hostPath="/h")',
  ]);
});

Deno.test("a recursively read-only mount needs to know the runtime's features, and the hint says how to state them", () => {
  const fault = (daemon: object, host: object = {}) =>
    assertThrows(() => specOf(asked("2.1.0", RRO, { daemon: daemon as never, host: host as never })), CriSpecError);
  const plain = fault({ version: 3 });
  assertEquals([plain.code, plain.path], ["host-fact-missing", "/host/runtimeHandlers"]);
  assert(
    plain.hint?.includes('{"runc": {"recursive_read_only_mounts": true') && plain.hint.includes("null"),
    plain.hint,
  );
  const runc = { runtime_type: "io.containerd.runc.v2" };
  const containerd = { default_runtime_name: "other", runtimes: { other: runc } };
  const other = fault({ version: 3, plugins: { "io.containerd.cri.v1.runtime": { containerd } } });
  assert(other.hint?.includes('{"other": '), other.hint);
  const crash = fault({ version: 3 }, { runtimeHandlers: { runc: null } });
  assertEquals([crash.code, crash.path], ["daemon-crash", `${MOUNT}/recursive_read_only`]);
  assert(crash.message.includes("features"), crash.message);
});

Deno.test("id mappings that a release refuses are refused by the field that has some", () => {
  const ids = [{ host_id: 5, length: 1 }];
  const path = (mount: object) => errorOf(asked("1.7.1", mount))[1];
  assertEquals([path({ gidMappings: ids }), path({ uidMappings: ids, gidMappings: ids })], [
    `${MOUNT}/gidMappings`,
    `${MOUNT}/uidMappings`,
  ]);
});

Deno.test("the mount of a relative source is looked up as it is written, in newer releases below the root", () => {
  const relative = (release: string) => asked(release, { host_path: "rel/x", propagation: 2 });
  assertEquals(errorOf(relative("1.7.24")), [
    "mount-propagation-not-shared",
    `${MOUNT}/host_path`,
    'failed to find the mount info for "rel/x"',
  ]);
  assertEquals(specOf(relative("2.0.0")).linux?.rootfsPropagation, "rshared");
});

Deno.test("a source that cannot be made leaves what was made above it, and nothing where nothing was", () => {
  const long = "n".repeat(256);
  const left = (host_path: string) => {
    const request = decodeContainerRequest(documentOf(asked("1.7.24", { host_path })));
    return containerLeftovers(request).map(({ path }) => path);
  };
  assertEquals([left(`/srv/${long}`), left(`/${long}`)], [["/srv"], []]);
});

Deno.test("a source is relabelled where its mount asks for it, and the pod's /dev/shm is", () => {
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_selinux: true } } };
  const host = { selinux: { contexts: 'process = "u:r:t:s0"\nfile = "u:r:f:s0"', level: "s0:c1,c2" } };
  const relabelled = (selinux_relabel: boolean) => {
    const request = decodeContainerRequest(documentOf(asked("1.7.24", { selinux_relabel }, { daemon, host })));
    const files = containerFiles(request).filter(({ kind }) => kind === "relabel");
    return files.map(({ path }) => path.replace(/^.*\//, ""));
  };
  const own = ["hostname", "hosts", "resolv.conf", "shm"];
  assertEquals(relabelled(true).toSorted(), ["h", ...own]);
  assertEquals(relabelled(false).toSorted(), own);
});

Deno.test("a source behind links whose targets together are too long for a path is refused", () => {
  const [half, rest] = ["a", "b"].map((letter) => Array.from({ length: 9 }, () => letter.repeat(250)).join("/"));
  const hostFiles = {
    "/one": { symlink: `/${half}` },
    [`/${half}/two`]: { symlink: rest },
    [`/${half}/${rest}`]: { directory: true },
  };
  const [code, path, text] = errorOf(asked("1.7.24", { host_path: "/one/two" }, { hostFiles }));
  assertEquals([code, path], ["volume-source-failed", `${MOUNT}/host_path`]);
  assert(text.includes("file name too long"), text);
});
