/**
 * The files around an app container's spec: what `CreateContainer` and `StartContainer` prepare, what `StopContainer`,
 * `RemoveContainer`, `StopPodSandbox` and a `CreateContainer` that fails undo, what stays, and what the snapshotter is told.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { type BehaviorId, behaviorsOf } from "../lib/containerd/behaviors.ts";
import { modelledReleases, parseRelease } from "../lib/containerd/release.ts";
import { containerPaths, imageVolumesDirectory, sandboxPaths } from "../lib/decisions/paths.ts";
import { CriSpecError } from "../lib/error.ts";
import { containerSpec, type RequestDocument, type Spec } from "../mod.ts";
import {
  type CleanupAction,
  type CleanupMoment,
  containerCleanup,
  containerFiles,
  containerLeftovers,
  containerSnapshotterOptions,
  type FileAction,
  sandboxFiles,
  type SnapshotterOptions,
} from "../lib/files/mod.ts";
import { type ContainerRequest, decodeContainerRequest, decodeRequest } from "../lib/plan/mod.ts";
import type { ContainerRequestDocument } from "./arbitraries/mod.ts";
import { attempt, madeOrNothing } from "./attempt.ts";
import { any, kubelet, odd } from "./container_requests.ts";
import { after, type FileState, isWithin } from "./file_state.ts";
import { law } from "./law.ts";

/** What containerd does around the spec of a container. */
interface Around {
  readonly request: ContainerRequest;
  readonly spec: Spec;
  readonly files: readonly FileAction[];
  readonly cleanup: readonly CleanupAction[];
  readonly leftovers: readonly FileAction[];
  readonly snapshot: SnapshotterOptions;
}

function around(document: RequestDocument): Around {
  const request = decodeContainerRequest(document);
  return {
    request,
    spec: containerSpec(document),
    files: containerFiles(request),
    cleanup: containerCleanup(request),
    leftovers: containerLeftovers(request),
    snapshot: containerSnapshotterOptions(request),
  };
}

function aroundOrNothing(document: RequestDocument): Around | undefined {
  return madeOrNothing(() => around(document));
}

function made(holds: (around: Around) => void): (document: RequestDocument) => void {
  return (document) => {
    const found = aroundOrNothing(document);
    if (found !== undefined) holds(found);
  };
}

const PATHS = ["/data", "/data/deep", "relative", "/none", "/etc/hosts", "/pointer"];
const FEATURES = { recursive_read_only_mounts: true, user_namespaces: true };
const NAME = "docker.io/library/web:1";
const DIGEST = `sha256:${"a".repeat(64)}`;

/** A mount of an image or of a path of the node. */
const mount = fc.record({
  container_path: fc.constantFrom("/a", "/a/b", "/data", "/etc/hosts", "/image"),
  host_path: fc.constantFrom(
    "/srv/there",
    "/srv/made",
    "/srv/made/deep",
    "/srv//un/./clean",
    "/srv/link/below",
    "/x/y",
  ),
  isImage: fc.constantFrom(false, false, true),
}).map(({ container_path, host_path, isImage }) =>
  isImage
    ? { container_path, host_path: "", readonly: true, image: { image: NAME } }
    : { container_path, host_path, readonly: false }
);

/** Containers with what decides the files around them, over requests of any kind; most of them are accepted. */
function filesRequest(): fc.Arbitrary<RequestDocument> {
  const parts = fc.record({
    umask: fc.nat(0o777).map((bits) => bits.toString(8).padStart(3, "0")),
    volumes: fc.uniqueArray(fc.constantFrom(...PATHS), { maxLength: 2 }),
    mounts: fc.array(mount, { maxLength: 3 }),
    tty: fc.boolean(),
    stdin: fc.boolean(),
    log_path: fc.constantFrom("", "0.log", "deep/er/0.log", "../0.log", "a//b"),
    log_directory: fc.constantFrom("", "/var/log/pods/web", "/logs/"),
    annotation: fc.constantFrom("containerd.io/snapshot/a", "containerd.io/x", "__proto__"),
    mapping: fc.option(fc.record({ host_id: fc.nat(100000), length: fc.integer({ min: 1, max: 100000 }) }), {
      nil: undefined,
    }),
    stranger: fc.constantFrom(false, false, false, true),
  });
  return fc.tuple(fc.constantFrom(...modelledReleases()), parts).map(([release, part]): RequestDocument => {
    const userns_options = part.mapping === undefined
      ? undefined
      : { mode: 0, uids: [part.mapping], gids: [part.mapping] };
    const security_context = userns_options === undefined ? {} : { namespace_options: { userns_options } };
    return {
      release,
      config: { metadata: { name: "web" }, log_directory: part.log_directory, linux: { security_context } },
      host: {
        umask: part.umask,
        images: { [NAME]: { digest: DIGEST, rootfs: { "/x": { directory: true } } } },
        runtimeHandlers: { runc: FEATURES },
      },
      hostFiles: {
        "/srv/there": { directory: true },
        "/srv/target": { directory: true },
        "/srv/link": { symlink: "target" },
      },
      container: {
        config: {
          metadata: { name: "app" },
          image: { image: NAME },
          mounts: part.mounts,
          tty: part.tty,
          stdin: part.stdin,
          log_path: part.log_path,
          annotations: Object.fromEntries([[part.annotation, "1"]]),
          linux: { security_context: { ...security_context, ...part.stranger ? { run_as_username: "stranger" } : {} } },
        },
        image: { Cmd: ["sh"], Volumes: Object.fromEntries(part.volumes.map((path) => [path, {}])) },
        imageVolumes: undefined,
        rootfs: {
          "/etc/passwd": "root:x:0:0::/:/bin/sh\n",
          "/data/deep/file": "",
          "/relative": { directory: true },
          "/var/own": { directory: true },
          "/pointer": { symlink: "/var/own" },
        },
      },
    };
  });
}

const everyRequest: fc.Arbitrary<RequestDocument> = fc.oneof(
  any as fc.Arbitrary<ContainerRequestDocument & RequestDocument>,
  filesRequest(),
);

law("a container has files, a cleanup and a snapshot exactly where it has a spec", everyRequest, (document) => {
  if (attempt(() => decodeContainerRequest(document)) !== "made") return;
  const spec = attempt(() => containerSpec(document));
  for (const plan of [containerFiles, containerCleanup, containerSnapshotterOptions]) {
    assertEquals(attempt(() => plan(decodeContainerRequest(document))), spec);
  }
});

law("what stays of a container is told of every request that the daemon takes or refuses", everyRequest, (document) => {
  if (attempt(() => decodeContainerRequest(document)) !== "made") return;
  let open: CriSpecError | undefined;
  try {
    containerSpec(document);
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    if (error.kind !== "refusal" || error.code === "daemon-crash") open = error;
  }
  const told = attempt(() => containerLeftovers(decodeContainerRequest(document)));
  assertEquals(told, open === undefined ? "made" : `${open.code} ${open.message}`);
});

Deno.test("most of the requests of these laws make a container, with every kind of action but one among them", () => {
  const found = fc.sample(filesRequest(), { seed: 1, numRuns: 400 }).map(aroundOrNothing).filter((one) =>
    one !== undefined
  );
  assert(found.length > 200, `${found.length} of 400`);
  const kinds = new Set(found.flatMap(({ files, cleanup }) => [...files, ...cleanup].map(({ kind }) => kind)));
  // No node of theirs has SELinux.
  const expected = ["append", "copy-tree", "directory", "fifo", "remove", "snapshot", "status", "unmount"];
  assertEquals([...kinds].sort(), expected);
});

Deno.test("some of the requests of these laws are refused behind mounts that leave something", () => {
  const documents = fc.sample(filesRequest(), { seed: 1, numRuns: 200 });
  const refused = documents.filter((document) => attempt(() => containerSpec(document)).includes("no users found"));
  const left = refused.filter((document) => containerLeftovers(decodeContainerRequest(document)).length > 0);
  assert(left.length > 15, `${left.length} of ${refused.length}`);
});

law("the same request gives the same plans", everyRequest, (document) => {
  const plans = (one: RequestDocument) => {
    const { request: _, ...rest } = aroundOrNothing(one) ?? {};
    return rest;
  };
  assertEquals(plans(document), plans(structuredClone(document)));
});

law(
  "the moments of a plan are in the order of the container's life",
  everyRequest,
  made(({ files, cleanup }) => {
    const order = ["before-spec", "spec", "before-container", "container", "after-container", "start"];
    const undoing = ["failure", "stop", "stop-pod", "remove"];
    const moments = [...files, ...cleanup].map(({ when }) => [...order, ...undoing].indexOf(when));
    assertEquals(moments, moments.toSorted((a, b) => a - b));
    assert(!moments.includes(-1));
  }),
);

law(
  "a directory of the container comes before what is in it",
  everyRequest,
  made(({ request, files }) => {
    const { root, state } = containerPaths(request.daemon, request.container.id);
    const images = imageVolumesDirectory(request);
    const inside = files.filter(({ path }) =>
      path !== root && path !== state && path !== images && [root, state, images].some((one) => isWithin(path, one))
    );
    for (const action of inside) {
      const place = action.kind === "snapshot" || action.kind === "copy-tree" || action.kind === "relabel"
        ? action.path
        : action.path.slice(0, action.path.lastIndexOf("/"));
      const before = files.slice(0, files.indexOf(action));
      assert(before.some(({ kind, path }) => kind === "directory" && path === place), action.path);
    }
  }),
);

/** What is undone in some calls. */
function undone(cleanup: readonly CleanupAction[], ...moments: readonly CleanupMoment[]): readonly CleanupAction[] {
  return cleanup.filter(({ when }) => moments.includes(when));
}

/** A state without what is on the node for the images of the pod. */
function withoutImages({ entries, mounts }: FileState, request: ContainerRequest): FileState {
  const images = imageVolumesDirectory(request);
  const stays = ([path]: readonly [string, unknown]): boolean => !isWithin(path, images);
  return { entries: new Map([...entries].filter(stays)), mounts: new Map([...mounts].filter(stays)) };
}

law(
  "RemoveContainer leaves what is among the leftovers, whether the container was stopped before or not",
  everyRequest,
  made(({ files, cleanup, leftovers }) => {
    const left = after(leftovers);
    for (const moments of [["stop", "remove"], ["remove"]] as const) {
      assertEquals(after([...files, ...undone(cleanup, ...moments)]), left);
    }
  }),
);

law(
  "once the pod is stopped, too, nothing of the pod's images is left",
  everyRequest,
  made(({ request, files, cleanup, leftovers }) => {
    const stopped = after([...files, ...undone(cleanup, "stop", "stop-pod", "remove")]);
    assertEquals(stopped, withoutImages(after(leftovers), request));
  }),
);

law(
  "a CreateContainer that fails at its end leaves no more than RemoveContainer",
  everyRequest,
  made(({ files, cleanup, leftovers }) => {
    const created = files.filter(({ when }) => when !== "start");
    const failed = after([...created, ...undone(cleanup, "failure")]);
    assertEquals(failed, after(leftovers.filter(({ when }) => when !== "start")));
  }),
);

law(
  "StopContainer takes the pipes and nothing else",
  everyRequest,
  made(({ request, files, cleanup }) => {
    const { io } = containerPaths(request.daemon, request.container.id);
    const running = after(files);
    const stopped = after(undone(cleanup, "stop"), running);
    const gone = [...running.entries.keys()].filter((path) => !stopped.entries.has(path));
    assert(gone.length >= 3);
    for (const path of gone) assert(isWithin(path, io) && path !== io, path);
  }),
);

law(
  "undoing twice is undoing once",
  everyRequest,
  made(({ files, cleanup }) => {
    assertEquals(after([...files, ...cleanup, ...cleanup]), after([...files, ...cleanup]));
    for (const { tolerates } of cleanup) assert(tolerates.includes("any") || tolerates.includes("not-there"));
  }),
);

law(
  "RemoveContainer removes a path with everything below it, as Go's RemoveAll does",
  everyRequest,
  made(({ cleanup }) => {
    const removed = cleanup.flatMap((action) => action.kind === "remove" && action.when === "remove" ? [action] : []);
    assertEquals(removed.map(({ recursive }) => recursive), [true, true, true]);
  }),
);

law(
  "every source of a mount is there when the runtime is called: the sandbox's, the node's, or made",
  filesRequest(),
  made(({ request, spec, files }) => {
    const { entries, mounts } = after(files);
    const { root, state } = sandboxPaths(request);
    const sources = (spec.mounts ?? []).filter(({ type }) => type === "bind").map(({ source = "" }) => source);
    for (const source of sources) {
      const clean = source.replace(/\/+(\.\/+)*/g, "/");
      const isThere = [...entries.keys()].some((path) => isWithin(path, clean)) || [...mounts.keys()].some((path) =>
        isWithin(clean, path)
      ) ||
        [root, state, "/srv/there", "/dev/shm", "/sys"].some((path) => isWithin(clean, path));
      assert(isThere, source);
    }
  }),
);

law(
  "no bit that the umask takes is in a mode, but for a status, which is the daemon's alone",
  everyRequest,
  made(({ request, files }) => {
    for (const action of files) {
      if (action.kind === "status") assertEquals(action.mode, 0o600);
      else if ("mode" in action) assertEquals(action.mode & request.host.umask, 0);
    }
  }),
);

law(
  "pipes are those of stdout and stderr, and of stdin where the container wants one, whether it has a terminal or not",
  everyRequest,
  made(({ request, files }) => {
    const { config, id } = request.container;
    const names = files.filter(({ kind }) => kind === "fifo").map(({ path }) => path.split("/").at(-1));
    const streams = [...config.stdin === true ? ["stdin"] : [], "stdout", "stderr"];
    assertEquals(names, streams.map((stream) => `${id}-${stream}`));
  }),
);

law(
  "a log is written exactly where the pod has a directory and the container a path",
  everyRequest,
  made(({ request: { container: { config, sandboxConfig } }, files }) => {
    const logs = files.filter(({ kind }) => kind === "append").map(({ path }) => path);
    const { log_directory = "" } = sandboxConfig;
    const { log_path = "" } = config;
    assertEquals(logs.length, log_directory === "" || log_path === "" ? 0 : 1);
    for (const log of logs) assert(!log.includes("//") && !log.includes("/./"), log);
  }),
);

law(
  "a volume's files come from the image, into a directory that was made for them",
  everyRequest,
  made(({ request, files, spec }) => {
    const { volumes } = containerPaths(request.daemon, request.container.id);
    for (const [index, action] of files.entries()) {
      if (action.kind !== "copy-tree") continue;
      assertEquals(request.container.rootfs.find(action.source).kind, "directory");
      const isMade = files.slice(0, index).some(({ kind, path }) => kind === "directory" && path === action.path);
      assert(isMade || request.container.imageVolumes !== undefined, action.path);
      assert((spec.mounts ?? []).some(({ source }) => source === action.path), action.path);
      if (request.container.imageVolumes === undefined) assert(isWithin(action.path, volumes));
    }
  }),
);

law(
  "what of a path is random is told, and stands nowhere else",
  everyRequest,
  made(({ request, files }) => {
    const { io, volumes } = containerPaths(request.daemon, request.container.id);
    const isRandom = ({ path }: FileAction): boolean =>
      path.startsWith(`${io}/`) || (path.startsWith(`${volumes}/`) && request.container.imageVolumes === undefined);
    for (const action of files) {
      if (action.kind === "directory") assertEquals(action.random === true, isRandom(action), action.path);
    }
  }),
);

law(
  "images are mounted once each, below the pod's own directory, from the release that mounts them",
  filesRequest(),
  made(({ request, files }) => {
    const images = files.filter(({ kind }) => kind === "snapshot").map(({ path }) => path);
    const asks = (request.container.config.mounts ?? []).some(({ image }) => image !== undefined);
    const target = `${imageVolumesDirectory(request)}/${"a".repeat(64)}`;
    assertEquals(images, asks && request.behaviors.has("image-volume") ? [target] : []);
  }),
);

law(
  "what a refused container leaves is made in the order of its mounts, and only once they are reached",
  filesRequest(),
  (document) => {
    const request = decodeContainerRequest(document);
    const attempted = attempt(() => containerSpec(document));
    if (attempted === "made" || attempt(() => containerLeftovers(request)) !== "made") return;
    const left = containerLeftovers(request);
    const { root, state } = containerPaths(request.daemon, request.container.id);
    for (const { path, when } of left) {
      assert(when === "before-spec" || when === "spec", `${when} ${path}`);
      assert(!isWithin(path, root) && !isWithin(path, state), path);
    }
    // An unknown user is found once all mounts are done: the same container of a known user makes the same directories.
    if (!attempted.includes("no users found")) return;
    const config = { ...document.container!.config as object, linux: {} };
    const calm = aroundOrNothing({ ...document, container: { ...document.container!, config } });
    if (calm === undefined) return;
    const paths = (actions: readonly FileAction[]) => actions.map(({ kind, path }) => `${kind} ${path}`);
    assertEquals(paths(left), paths(calm.leftovers.filter(({ when }) => when !== "start")));
  },
);

law(
  "labels of the snapshot are the mappings of the user namespace, or in 1.6 the container's annotations",
  filesRequest(),
  made(({ request, snapshot }) => {
    const { config, id } = request.container;
    const mapping = config.linux?.security_context?.namespace_options?.userns_options?.uids?.[0];
    const isNew = request.behaviors.has("remap-labels");
    const annotations = Object.keys(config.annotations ?? {}).filter((key) => key.startsWith("containerd.io/snapshot"));
    const one = `0:${mapping?.host_id ?? 0}:${mapping?.length}`;
    assertEquals(snapshot.key, id);
    assertEquals(
      snapshot.labels.map(({ key, value }) => key.endsWith("idmapping") ? value : key),
      isNew ? mapping === undefined ? [] : [one, one] : annotations,
    );
  }),
);

law(
  "a sandbox's files are not a container's: they share no path",
  fc.oneof(kubelet, odd) as fc.Arbitrary<RequestDocument>,
  made(({ files, request }) => {
    const { container: _, ...pod } = request as ContainerRequest;
    if (attempt(() => sandboxFiles(pod)) !== "made") return;
    const own = new Set(sandboxFiles(pod).map(({ path }) => path));
    const { root, state } = containerPaths(request.daemon, request.container.id);
    for (const { path } of files) if (isWithin(path, root) || isWithin(path, state)) assert(!own.has(path), path);
  }),
);

Deno.test("a source that gets a label is labelled behind the directory that is made for it", () => {
  const relabels = (mounts: readonly unknown[]) => {
    const request = decodeContainerRequest({
      release: "1.7.24",
      config: { metadata: { name: "web" } },
      daemon: { version: 2, plugins: { "io.containerd.grpc.v1.cri": { enable_selinux: true } } },
      host: {
        selinux: {
          contexts: 'process = "system_u:system_r:container_t:s0"\nfile = "system_u:object_r:container_file_t:s0"\n',
          level: "s0:c1,c2",
          containerLevel: "s0:c1,c2",
        },
      },
      container: {
        config: { metadata: { name: "app" }, image: { image: NAME }, mounts },
        image: { Cmd: ["sh"] },
      },
    });
    return containerFiles(request).filter(({ when }) => when === "spec").map((action) =>
      action.kind === "relabel" ? `${action.kind} ${action.path} ${action.label}` : `${action.kind} ${action.path}`
    );
  };
  const found = relabels([{ container_path: "/a", host_path: "/srv/a", selinux_relabel: true }, {
    container_path: "/b",
    host_path: "/srv/b",
  }]);
  assertEquals(found.slice(0, 3), [
    "directory /srv/a",
    "relabel /srv/a system_u:object_r:container_file_t:s0:c1,c2",
    "directory /srv/b",
  ]);
  // The files of the pod, and its shared memory, get the label, too.
  assertEquals(found.slice(3).map((line) => line.split("/").at(-1)?.split(" ")[0]), [
    "hostname",
    "hosts",
    "resolv.conf",
    "shm",
  ]);
});

/** The behaviors that change something around the spec of a container that is made. */
const AROUND_CONTAINER: readonly BehaviorId[] = [
  "go-pdqsort",
  "volume-rootpath",
  "relative-image-volume",
  "remap-labels",
  "runtime-snapshotter",
  "userns-support",
  "unmount-canonical-path",
  "host-file-exists",
  "image-volume",
  "image-volume-errtext",
  "image-volume-userns",
  "config-v3",
  "config-v4",
  "go-unicode-15",
];

/** Pairs of a release and the next one that is modelled. */
const NEIGHBOURS: readonly (readonly [string, string])[] = modelledReleases().slice(1).map((release, index) =>
  [modelledReleases()[index]!, release] as const
);

law(
  "two neighbouring releases do the same around a container's spec but for the behaviors between them",
  filesRequest(),
  (document) => {
    const found = new Map(modelledReleases().map((release) => [release, aroundOrNothing({ ...document, release })]));
    for (const [from, to] of NEIGHBOURS) {
      const [a, b] = [from, to].map((release) => behaviorsOf(parseRelease(release)));
      if (AROUND_CONTAINER.some((id) => a!.has(id) !== b!.has(id))) continue;
      const [before, next] = [found.get(from), found.get(to)];
      if (before === undefined || next === undefined) continue;
      for (const plan of ["files", "cleanup", "leftovers", "snapshot"] as const) {
        assertEquals(before[plan], next[plan], `${from} ${to}`);
      }
    }
  },
  { runs: 10 },
);

Deno.test("each behavior around a container's spec changes something there", () => {
  const silent: BehaviorId[] = ["config-v3", "config-v4", "go-pdqsort", "go-unicode-15", "userns-support"];
  const id = { host_id: 100000, container_id: 0, length: 65536 };
  const userns = { namespace_options: { userns_options: { mode: 0, uids: [id], gids: [id] } } };
  const runtimes = { runc: { runtime_type: "io.containerd.runc.v2", snapshotter: "native" } };
  const image = { image: { image: NAME }, readonly: true };
  const cases: readonly RequestDocument[] = [true, false].map((hasImage) => ({
    release: "1.6.0",
    config: { metadata: { name: "web" }, linux: { security_context: { namespace_options: { ipc: 2 } } } },
    daemon: { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd: { runtimes } } } },
    host: {
      devShm: true,
      images: { [NAME]: { digest: DIGEST, rootfs: {} } },
      runtimeHandlers: { runc: FEATURES },
    },
    container: {
      config: {
        metadata: { name: "app" },
        image: { image: NAME },
        mounts: hasImage
          ? [{ container_path: "/i", host_path: "", ...image, uidMappings: [id], gidMappings: [id] }]
          : [],
        linux: { security_context: {} },
      },
      image: { Cmd: ["sh"], Volumes: { "../pointer/./": {} } },
      rootfs: { "/pointer": { symlink: "/deep/." }, "/deep": { directory: true } },
    },
  }));
  const inUserns: RequestDocument = {
    ...cases[1]!,
    config: { metadata: { name: "web" }, linux: { security_context: userns } },
    container: {
      config: { metadata: { name: "app" }, image: { image: NAME }, linux: { security_context: userns } },
      image: { Cmd: ["sh"] },
    },
  };
  const replaced: RequestDocument = {
    ...cases[1]!,
    container: {
      config: {
        metadata: { name: "app" },
        image: { image: NAME },
        mounts: [{ container_path: "/data", host_path: "/srv/data" }],
      },
      image: { Cmd: ["sh"], Volumes: { data: {} } },
    },
  };
  for (const behavior of AROUND_CONTAINER.filter((one) => !silent.includes(one))) {
    const [from, to] = NEIGHBOURS.find(([a, b]) =>
      !behaviorsOf(parseRelease(a)).has(behavior) && behaviorsOf(parseRelease(b)).has(behavior)
    )!;
    const texts = [from, to].map((release) =>
      [...cases, inUserns, replaced].map((document) => {
        const { spec: _, request: __, ...plans } = aroundOrNothing({ ...document, release }) ?? {};
        return JSON.stringify(plans);
      })
    );
    assert(texts[0]!.some((text, index) => text !== texts[1]![index]), `${behavior}: ${from} and ${to}`);
  }
});

Deno.test("a request for a sandbox has no files of a container", () => {
  assertEquals(
    attempt(() => containerFiles(decodeRequest({ release: "1.7.24", config: { metadata: {} } }) as never))
      .startsWith("wrong-type"),
    true,
  );
});
