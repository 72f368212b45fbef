import { assert, assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { CriSpecError, type ErrorCode } from "../error.ts";
import { checkContainer, checkSnapshot } from "./container_record.ts";
import { recordOf } from "../sandbox/plan/container.ts";
import { decodeRequest, type SandboxRequest } from "../sandbox/request.ts";
import { getSandboxRuntime } from "./runtime.ts";
import { podUserns } from "./userns.ts";

const ID = "c0ffee";
const SPEC = { ociVersion: "1.2.0" };
const LONG = "v".repeat(4096);
const USERNS_OPTIONS = "/config/linux/security_context/namespace_options/userns_options";
const UNMAPPED = 4294967295;

/** What a request to a release may have beside its metadata. */
interface Parts {
  readonly config?: Readonly<Record<string, unknown>>;
  readonly image?: unknown;
  readonly daemon?: unknown;
}

function requestOf(release: string, { config, ...parts }: Parts): SandboxRequest {
  return decodeRequest({ release, id: ID, config: { metadata: {}, ...config }, ...parts });
}

type Check = (release: string, parts: Parts) => void;

const snapshot: Check = (release, parts) => {
  const request = requestOf(release, parts);
  assertStrictEquals(
    checkSnapshot(request, getSandboxRuntime(request), recordOf(request), podUserns(request))(SPEC),
    SPEC,
  );
};

const container: Check = (release, parts) => {
  const request = requestOf(release, parts);
  assertStrictEquals(checkContainer(request.behaviors, getSandboxRuntime(request), recordOf(request))(SPEC), SPEC);
};

function assertRefusal(check: Check, release: string, parts: Parts, code: ErrorCode, path: string, message: string) {
  const error = assertThrows(() => check(release, parts), CriSpecError);
  assertEquals([error.code, error.path, error.message], [code, path, message]);
}

const CONTAINER = "failed to create containerd container: ";
const START = `failed to start sandbox "${ID}": ${CONTAINER}`;
const VALIDATION = "create container failed validation: ";

function tooLong(bytes: number, key: string): string {
  return `label key and value length (${bytes} bytes) greater than maximum size (4096 bytes), key: ${key}: invalid argument`;
}

/** What is said where several labels are too long: the daemon names one of them at random. */
function assertRandom(check: Check, parts: Parts, path: string) {
  const message = "Cannot determine which label is refused: several are too long, and containerd names one at random";
  for (const release of ["1.6.0", "1.7.24", "2.3.4"]) {
    assertRefusal(check, release, parts, "not-modelled", path, message);
  }
}

Deno.test("checkContainer() does not tell which of several labels is too long", () => {
  assertRandom(container, { config: { labels: { z: LONG, y: LONG, short: "x" } } }, "/config/labels");
  const shown = assertThrows(() => container("1.7.24", { config: { labels: { z: LONG, y: LONG } } }), CriSpecError);
  assertEquals(shown.hint, 'shorten all but one of "y", "z"');
});

Deno.test("checkContainer() refuses the label that is too long, the pod's or none", () => {
  const config = { labels: { z: LONG, short: "x" } };
  const refusal = (release: string, start: string) =>
    assertRefusal(
      container,
      release,
      { config },
      "label-size",
      "/config/labels/z",
      `${start}${VALIDATION}containers.Labels: ${tooLong(4097, "z")}`,
    );
  refusal("1.7.24", CONTAINER);
  refusal("2.1.9", START);
  container("1.7.24", { config: { labels: { z: LONG.slice(1) } } });
});

Deno.test("checkContainer() leaves out labels of the image that are too long, and puts the pod's over the others", () => {
  container("1.7.24", { image: { Cmd: ["a"], Labels: { a: LONG } } });
  container("1.7.24", { image: { Cmd: ["a"], Labels: { "": "x" } }, config: { labels: { "": "" } } });
  assertRefusal(
    container,
    "1.7.24",
    { image: { Cmd: ["a"], Labels: { "": "x" } } },
    "label-key",
    "/config/labels/",
    `${CONTAINER}failed to write container "${ID}": failed to set label ""="x": key required: unknown`,
  );
});

Deno.test("checkContainer() does not count what the daemon puts over a label of its own", () => {
  container("1.7.24", { config: { labels: { "io.cri-containerd.kind": LONG } } });
});

Deno.test("checkContainer() refuses an empty key with a value, with the class that the release gives it", () => {
  const config = { labels: { "": 'a"b' } };
  const text = `failed to write container "${ID}": failed to set label ""="a\\"b": key required`;
  assertRefusal(container, "1.7.24", { config }, "label-key", "/config/labels/", `${CONTAINER}${text}: unknown`);
  assertRefusal(container, "2.1.9", { config }, "label-key", "/config/labels/", `${START}${text}`);
  container("1.7.24", { config: { labels: { "": "" } } });
});

Deno.test("checkContainer() refuses a runtime without type", () => {
  const plugin = "io.containerd.grpc.v1.cri";
  const daemon = (runtime_type: string) => ({
    version: 2,
    plugins: { [plugin]: { containerd: { runtimes: { runc: { runtime_type } } } } },
  });
  const path = `/daemon/plugins/${plugin}/containerd/runtimes/runc/runtime_type`;
  const text = `${VALIDATION}container.Runtime.Name must be set: invalid argument`;
  assertRefusal(container, "1.7.24", { daemon: daemon("") }, "runtime-handler", path, `${CONTAINER}${text}`);
  container("1.7.24", { daemon: daemon("io.containerd.runc.v2") });
  const both = { daemon: daemon(""), config: { labels: { a: LONG } } };
  assertRefusal(
    container,
    "1.7.24",
    both,
    "label-size",
    "/config/labels/a",
    `${CONTAINER}${VALIDATION}containers.Labels: ${tooLong(4097, "a")}`,
  );
});

Deno.test("checkSnapshot() looks at the annotations that become labels, and at the one of them that is too long", () => {
  const config = { annotations: { other: LONG, "containerd.io/snapshot/b": "x", "containerd.io/snapshot/a": LONG } };
  const key = "containerd.io/snapshot/a";
  const path = "/config/annotations/containerd.io~1snapshot~1a";
  const message = tooLong(4096 + key.length, key);
  assertRefusal(snapshot, "1.7.24", { config }, "label-size", path, `${CONTAINER}${message}`);
  assertRefusal(snapshot, "2.1.9", { config }, "label-size", path, `${START}${message}`);
  snapshot("1.7.24", { config: { annotations: { other: LONG, [key]: "x" } } });
  snapshot("1.7.24", {});
  const two = { annotations: { ...config.annotations, "containerd.io/snapshot/b": LONG } };
  assertRandom(snapshot, { config: two }, "/config/annotations");
});

Deno.test("checkSnapshot() takes the text of a label's refusal for a format where the release does", () => {
  const key = "containerd.io/snapshot/%d";
  const path = "/config/annotations/containerd.io~1snapshot~1%d";
  const refusal = (release: string, shown: string) =>
    assertRefusal(
      snapshot,
      release,
      { config: { annotations: { [key]: LONG } } },
      "label-size",
      path,
      `${CONTAINER}${tooLong(4096 + key.length, shown)}`,
    );
  refusal("1.7.24", "containerd.io/snapshot/%!d(MISSING)");
  refusal("1.7.34", key);
});

function mapped(uid: number, gid: number, length: number): Readonly<Record<string, unknown>> {
  const line = (host_id: number) => [{ host_id, length }];
  return {
    linux: { security_context: { namespace_options: { userns_options: { uids: line(uid), gids: line(gid) } } } },
  };
}

Deno.test("checkSnapshot() takes the pod's mappings over annotations that ask for others", () => {
  const annotations = { "containerd.io/snapshot/uidmapping": LONG, "containerd.io/snapshot/gidmapping": LONG };
  snapshot("2.1.9", { config: { ...mapped(1000, 2000, 10), annotations } });
  const error = assertThrows(() => snapshot("2.1.9", { config: { annotations } }), CriSpecError);
  assertEquals([error.code, error.path], ["not-modelled", "/config/annotations/containerd.io~1snapshot~1uidmapping"]);
  assertEquals(
    error.message,
    `Cannot determine what the snapshotter does with the annotation "${Object.keys(annotations)[0]}"`,
  );
  assertEquals(error.hint, "remove the annotation; containerd sets this label itself for a pod with a user namespace");
});

Deno.test("checkSnapshot() refuses the id that no user has, where the snapshotter reads the mappings", () => {
  const release = "2.2.7";
  const before = "1.7.24";
  assert(requestOf(release, {}).behaviors.has("remap-copy-name"));
  assert(!requestOf(before, {}).behaviors.has("remap-copy-name"));
  const start = `failed to start sandbox "${ID}": ${CONTAINER}failed to unmarshal `;
  const daemon = (snapshotter: string) => ({
    version: 3,
    plugins: { "io.containerd.cri.v1.images": { snapshotter } },
  });
  const rows = [[UNMAPPED, 1, 1, UNMAPPED], [1, UNMAPPED, 1, UNMAPPED], [7, 8, UNMAPPED, 7]] as const;
  for (const [uid, gid, length, told] of rows) {
    const config = mapped(uid, gid, length);
    for (
      const [snapshotter, what] of [
        ["overlayfs", "snapshot ID mapped labels"],
        ["native", "uid/gid map snapshotter labels"],
      ] as const
    ) {
      const message = `${start}${what}: invalid mapping "0:${told}:${length}"`;
      const parts = { config, daemon: daemon(snapshotter) };
      assertRefusal(snapshot, release, parts, "userns-mapping-range", USERNS_OPTIONS, message);
    }
    snapshot(before, { config });
  }
  snapshot(release, { config: mapped(UNMAPPED - 1, UNMAPPED - 1, UNMAPPED - 1) });
});

Deno.test("of labels that are too long the first four are named, each by no more than 64 characters", () => {
  const hintOf = (names: readonly string[]): string | undefined => {
    const labels = Object.fromEntries(names.map((name) => [name, LONG]));
    return assertThrows(() => container("1.7.24", { config: { labels } }), CriSpecError).hint;
  };
  assertEquals(hintOf(["b", "a"]), 'shorten all but one of "a", "b"');
  const cut = "k".repeat(64);
  assertEquals(hintOf([`${cut}k`, "a"]), `shorten all but one of "a", "${cut}"`);
  assertEquals(hintOf(["d", "c", "b", "a"]), 'shorten all but one of "a", "b", "c", "d"');
  assertEquals(hintOf(["e", "d", "c", "b", "a"]), 'shorten all but one of "a", "b", "c", "d", …');
});

Deno.test("checkContainer() leaves out labels of the image that are too long, whatever labels the pod has", () => {
  const image = { Labels: { a: LONG, b: "c" } };
  for (const labels of [{}, { "": "" }, { "": "", x: "y" }]) container("1.7.24", { config: { labels }, image });
});

Deno.test("checkContainer() hints at the runtime's table where it has no type", () => {
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd: { runtimes: { runc: {} } } } } };
  const error = assertThrows(() => container("1.7.24", { daemon }), CriSpecError);
  assertEquals(error.code, "runtime-handler");
  assert(error.hint?.includes('runtime_type = "io.containerd.runc.v2"'), error.hint);
});

Deno.test("checkSnapshot() refuses a runtime's snapshotter that the daemon does not have", () => {
  const runtimes = "/daemon/plugins/io.containerd.grpc.v1.cri/containerd/runtimes";
  const path = `${runtimes}/runc/snapshotter`;
  const daemonOf = (snapshotter: string, top: Readonly<Record<string, unknown>> = {}) => ({
    version: 2,
    ...top,
    plugins: {
      "io.containerd.grpc.v1.cri": {
        containerd: { runtimes: { runc: { runtime_type: "io.containerd.runc.v2", snapshotter } } },
      },
    },
  });
  const parts = { daemon: daemonOf("nydus") };
  const text = "error unpacking image: snapshotter nydus was not found: not found";
  snapshot("1.6.20", parts);
  assertRefusal(snapshot, "1.7.24", parts, "snapshotter-missing", path, `${CONTAINER}${text}`);
  assertRefusal(snapshot, "2.1.9", parts, "snapshotter-missing", path, `${START}${text}`);
  const asked = "error unpacking image: inspection service could not find snapshotter nydus plugin";
  const start = `failed to start sandbox "${ID}": ${CONTAINER}`;
  assertRefusal(snapshot, "2.2.7", parts, "snapshotter-missing", path, `${start}${asked}`);
  // The daemon asks for it in a filter, whose words are plain.
  const odd = assertThrows(() => snapshot("2.2.7", { daemon: daemonOf("a,b") }), CriSpecError);
  assertEquals([odd.code, odd.path], ["not-modelled", path]);

  const disabled = { disabled_plugins: ["io.containerd.snapshotter.v1.native"] };
  assertThrows(
    () => snapshot("1.7.24", { daemon: daemonOf("native", disabled) }),
    CriSpecError,
    "native was not found",
  );
  snapshot("1.7.24", { daemon: daemonOf("native") });
  snapshot("1.7.24", { daemon: daemonOf("nydus", { proxy_plugins: { nydus: { type: "snapshot", address: "/n" } } }) });
});
