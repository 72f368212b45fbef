/**
 * The files around a sandbox's spec: what `RunPodSandbox` prepares (`setupSandboxFiles`), what `StopPodSandbox` and
 * `RemovePodSandbox` undo, and what the snapshotter is told.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { type BehaviorId, behaviorsOf } from "../lib/containerd/behaviors.ts";
import { modelledReleases, parseRelease } from "../lib/containerd/release.ts";
import { type DNSConfig, NAMESPACE_MODE } from "../lib/cri/config.ts";
import { sandboxPaths } from "../lib/decisions/paths.ts";
import { decodeRequest, type SandboxRequest } from "../lib/sandbox/request.ts";
import { sandboxSpec, type Spec } from "../mod.ts";
import {
  type CleanupAction,
  type FileAction,
  sandboxCleanup,
  sandboxFiles,
  sandboxSnapshotterOptions,
  type SnapshotterOptions,
} from "../lib/files/mod.ts";
import { attempt, madeOrNothing } from "./attempt.ts";
import { daemonConfig } from "./arbitraries/daemon_config.ts";
import { sandboxRequest, type SandboxRequestDocument } from "./arbitraries/sandbox_request.ts";
import { text } from "./arbitraries/text.ts";
import { after, isWithin } from "./file_state.ts";
import { law } from "./law.ts";

/** What containerd does around a spec. */
interface Around {
  readonly request: SandboxRequest;
  readonly spec: Spec;
  readonly files: readonly FileAction[];
  readonly cleanup: readonly CleanupAction[];
  readonly snapshot: SnapshotterOptions;
}

function around(document: SandboxRequestDocument): Around {
  const request = decodeRequest(document);
  return {
    request,
    spec: sandboxSpec(document),
    files: sandboxFiles(request),
    cleanup: sandboxCleanup(request),
    snapshot: sandboxSnapshotterOptions(request),
  };
}

/** What containerd does, or nothing for a request that is refused or not modelled. */
function aroundOrNothing(document: SandboxRequestDocument): Around | undefined {
  return madeOrNothing(() => around(document));
}

/** A claim about every sandbox that is made. */
function made(holds: (around: Around) => void): (document: SandboxRequestDocument) => void {
  return (document) => {
    const found = aroundOrNothing(document);
    if (found !== undefined) holds(found);
  };
}

const dnsConfig = fc.record({
  servers: fc.array(text(), { maxLength: 3 }),
  searches: fc.array(text(), { maxLength: 3 }),
  options: fc.array(text(), { maxLength: 3 }),
}, { requiredKeys: [] });
const umask = fc.nat(0o777).map((bits) => bits.toString(8).padStart(3, "0"));

/** A request, most of them accepted, with what decides the files. */
function filesRequest(): fc.Arbitrary<SandboxRequestDocument> {
  const parts = fc.record({
    dns_config: fc.option(dnsConfig, { nil: undefined }),
    hostname: fc.option(text(), { nil: undefined }),
    umask,
    devShm: fc.constantFrom(true, true, true, false),
    ipc: fc.constantFrom(...Object.values(NAMESPACE_MODE)),
    mapping: fc.option(fc.record({ host_id: fc.nat(100000), length: fc.integer({ min: 1, max: 100000 }) }), {
      nil: undefined,
    }),
    annotation: fc.constantFrom(
      "containerd.io/snapshot/a",
      "containerd.io/snapshot.ref",
      "containerd.io/x",
      "__proto__",
    ),
  });
  const rest = sandboxRequest({
    mode: "hostile",
    pin: {
      image: undefined,
      runtimeHandler: undefined,
      daemon: fc.oneof({ arbitrary: fc.constant(undefined), weight: 2 }, daemonConfig({ mode: "hostile" })),
    },
  });
  return fc.tuple(rest, parts).map(([request, { dns_config, hostname, umask, devShm, ipc, mapping, annotation }]) => {
    const userns_options = mapping === undefined ? undefined : { mode: 0, uids: [mapping], gids: [mapping] };
    const namespace_options = { ipc, ...(userns_options === undefined ? {} : { userns_options }) };
    const config = {
      metadata: { name: "web" },
      annotations: Object.fromEntries([[annotation, "1"]]),
      linux: { security_context: { namespace_options } },
      ...(dns_config === undefined ? {} : { dns_config }),
      ...(hostname === undefined ? {} : { hostname }),
    };
    return { ...request, config, host: { ...request.host, umask, devShm } };
  });
}

const anyRequest = fc.oneof(sandboxRequest({ mode: "hostile" }), filesRequest());

law("a sandbox has files, a cleanup and a snapshot exactly where it has a spec", anyRequest, (document) => {
  const request = attempt(() => decodeRequest(document));
  if (request !== "made") return;
  const spec = attempt(() => sandboxSpec(document));
  for (const plan of [sandboxFiles, sandboxCleanup, sandboxSnapshotterOptions]) {
    assertEquals(attempt(() => plan(decodeRequest(document))), spec);
  }
});

Deno.test("most of the requests of these laws make a sandbox, with every kind of action among them", () => {
  const found = fc.sample(filesRequest(), { seed: 1, numRuns: 400 }).map(aroundOrNothing).filter((one) =>
    one !== undefined
  );
  assert(found.length > 200, `${found.length} of 400`);
  const kinds = new Set(found.flatMap(({ files, cleanup }) => [...files, ...cleanup].map(({ kind }) => kind)));
  assertEquals([...kinds].sort(), ["copy", "directory", "file", "mount", "remove", "require", "unmount"]);
});

law("the same request gives the same plans", anyRequest, (document) => {
  const plans = (one: SandboxRequestDocument) => {
    const { spec, files, cleanup, snapshot } = aroundOrNothing(one) ?? {};
    return { spec, files, cleanup, snapshot };
  };
  assertEquals(plans(document), plans(structuredClone(document)));
});

/** The place that a file is in, or that something is mounted on. */
function placeOf({ kind, path }: FileAction): string {
  return kind === "mount" ? path : path.slice(0, path.lastIndexOf("/"));
}

law(
  "a directory of the sandbox comes before what is in it",
  filesRequest(),
  made(({ request, files }) => {
    const { root, state } = sandboxPaths(request);
    const inside = files.filter(({ path }) =>
      path !== root && path !== state && (isWithin(path, root) || isWithin(path, state))
    );
    for (const action of inside) {
      const before = files.slice(0, files.indexOf(action));
      assert(before.some(({ kind, path }) => kind === "directory" && path === placeOf(action)), action.path);
    }
  }),
);

law(
  "the moments of a plan are in the order of the sandbox's life",
  anyRequest,
  made(({ files, cleanup }) => {
    const order = ["daemon", "before-spec", "after-container", "stop", "remove"];
    const moments = [...files, ...cleanup].map(({ when }) => order.indexOf(when));
    assertEquals(moments, moments.toSorted((a, b) => a - b));
  }),
);

law(
  "what is made for a sandbox is undone, and the daemon's own directories stay",
  anyRequest,
  made(({ files, cleanup }) => {
    const daemon = files.filter(({ when }) => when === "daemon");
    assertEquals(after([...files, ...cleanup]), after(daemon));
  }),
);

law(
  "nothing is mounted once a sandbox is stopped, and its files are still there",
  anyRequest,
  made(({ files, cleanup }) => {
    const before = after(files);
    const stopped = after(cleanup.filter(({ when }) => when === "stop"), before);
    assertEquals(stopped, { entries: before.entries, mounts: new Map() });
  }),
);

law(
  "RemovePodSandbox alone leaves nothing behind, whatever StopPodSandbox left mounted",
  anyRequest,
  made(({ files, cleanup }) => {
    const daemon = files.filter(({ when }) => when === "daemon");
    assertEquals(after([...files, ...cleanup.filter(({ when }) => when === "remove")]), after(daemon));
  }),
);

law(
  "undoing twice is undoing once: what is gone is tolerated",
  anyRequest,
  made(({ files, cleanup }) => {
    assertEquals(after([...files, ...cleanup, ...cleanup]), after([...files, ...cleanup]));
    const undone = { unmount: ["not-mounted", "not-there"], remove: ["not-there"] } as const;
    for (const { kind, tolerates } of cleanup) {
      assert(tolerates.includes("any") || undone[kind].every((failure) => tolerates.includes(failure)));
    }
  }),
);

law(
  "every directory of the node that the spec binds is there when the runtime is called",
  anyRequest,
  made(({ request, spec, files }) => {
    const sources = (spec.mounts ?? []).filter(({ type, source }) => type === "bind" && source !== "/sys");
    const { entries } = after(files);
    const required = files.filter(({ kind }) => kind === "require").map(({ path }) => path);
    const { pinnedUserNamespace } = sandboxPaths(request);
    for (const { source = "" } of sources) {
      assert(entries.has(source) || required.includes(source) || source === pinnedUserNamespace, source);
    }
  }),
);

law(
  "no file or directory has a bit that the umask takes",
  filesRequest(),
  made(({ request, files }) => {
    for (const action of files) {
      if ("mode" in action && !("chmod" in action && action.chmod)) assertEquals(action.mode & request.host.umask, 0);
    }
  }),
);

law(
  "the hostname file is one name and a line feed: the pod's, or else the node's",
  filesRequest(),
  made(({ request, files }) => {
    const file = files.find(({ path }) => path === sandboxPaths(request).hostname);
    const { hostname = "" } = request.config;
    assert(file?.kind === "file");
    assertEquals(file.content, `${hostname || request.host.hostname}\n`);
  }),
);

function resolvConf({ request, files }: Around): FileAction | undefined {
  return files.find(({ path }) => path === sandboxPaths(request).resolvConf);
}

function withDns(document: SandboxRequestDocument, dns_config: DNSConfig | undefined): Around | undefined {
  const { dns_config: _, ...config } = document.config;
  return aroundOrNothing({ ...document, config: { ...config, ...(dns_config === undefined ? {} : { dns_config }) } });
}

law("a pod without DNS config gets the node's resolv.conf in every release", filesRequest(), (document) => {
  const found = withDns(document, undefined);
  if (found !== undefined) assertEquals(resolvConf(found)?.kind, "copy");
});

law("an empty DNS config is an empty file where the release tells it from none", filesRequest(), (document) => {
  const [empty, none] = [withDns(document, { servers: [], options: [] }), withDns(document, undefined)];
  if (empty === undefined || none === undefined) return;
  const file = resolvConf(empty);
  const tells = empty.request.behaviors.has("empty-dns-config");
  assertEquals(file?.kind === "file" ? file.content : file?.kind, tells ? "" : "copy");
  assertEquals(tells || JSON.stringify(empty.spec) === JSON.stringify(none.spec), true);
});

law(
  "resolv.conf has one line for each server, one for all searches, one for all options",
  filesRequest(),
  made((found) => {
    const { servers = [], searches = [], options = [] } = found.request.config.dns_config ?? {};
    const file = resolvConf(found);
    if (file?.kind !== "file" || [...servers, ...searches, ...options].some((one) => one.includes("\n"))) return;
    const words = file.content.split("\n").map((line) => line.split(" ")[0]);
    const expected = [
      ...(searches.length > 0 ? ["search"] : []),
      ...servers.map(() => "nameserver"),
      ...(options.length > 0 ? ["options"] : []),
      "",
    ];
    assertEquals(words, expected);
    for (const one of [...servers, ...searches, ...options]) assert(file.content.includes(` ${one}`));
  }),
);

law(
  "IPC of its own is a tmpfs of 64 MiB for everyone, and the node's is its /dev/shm",
  filesRequest(),
  made(({ request, files }) => {
    const own = request.config.linux?.security_context?.namespace_options?.ipc !== NAMESPACE_MODE.NODE;
    const ofShm = files.filter(({ kind }) => kind === "mount" || kind === "require");
    assertEquals(ofShm.map(({ kind, path }) => [kind, path]), [
      own ? ["mount", sandboxPaths(request).shm] : ["require", "/dev/shm"],
    ]);
    const [shm] = ofShm;
    assert(shm?.kind !== "mount" || shm.data === `mode=1777,size=${64 * 1024 * 1024}`);
  }),
);

law("a node without /dev/shm refuses the pods that share it, and no others", filesRequest(), (document) => {
  const on = (devShm: boolean) => attempt(() => around({ ...document, host: { ...document.host as object, devShm } }));
  const shares = document.config.linux?.security_context?.namespace_options?.ipc === NAMESPACE_MODE.NODE;
  const refused = on(true) === "made" && shares;
  assertEquals(on(false).startsWith("host-shm ") ? "refused" : on(false), refused ? "refused" : on(true));
});

law(
  "mapping labels are those of the pod's own user namespace, from the release that knows it",
  filesRequest(),
  made((found) => {
    const { request, snapshot } = found;
    const mapping = request.config.linux?.security_context?.namespace_options?.userns_options?.uids?.[0];
    const values = snapshot.labels.filter(({ key }) => key.endsWith("idmapping")).map(({ value }) => value);
    const one = `0:${mapping?.host_id ?? 0}:${mapping?.length}`;
    assertEquals(values, mapping !== undefined && request.behaviors.has("remap-labels") ? [one, one] : []);
  }),
);

law(
  "the annotations that are labels are those with the snapshot's prefix",
  filesRequest(),
  made(({ request, snapshot }) => {
    const annotations = Object.keys(request.config.annotations ?? {});
    const labels = snapshot.labels.map(({ key }) => key).filter((key) => !key.endsWith("idmapping"));
    assertEquals(labels, annotations.filter((key) => key.startsWith("containerd.io/snapshot")));
  }),
);

/** The behaviors that change something around a spec. */
const AROUND: readonly BehaviorId[] = [
  "empty-dns-config",
  "state-dir-0700",
  "dirs-before-spec",
  "sandbox-controller-flow",
  "unmount-canonical-path",
  "userns-support",
  "remap-labels",
  "runtime-snapshotter",
  "config-v3",
  "config-v4",
  "go-unicode-15",
];

/** Pairs of a release and the next one that is modelled. */
const NEIGHBOURS: readonly (readonly [string, string])[] = modelledReleases().slice(1).map((release, index) =>
  [modelledReleases()[index]!, release] as const
);

law(
  "two neighbouring releases do the same around a spec but for the behaviors between them",
  filesRequest(),
  (document) => {
    const made = new Map(modelledReleases().map((release) => [release, aroundOrNothing({ ...document, release })]));
    for (const [from, to] of NEIGHBOURS) {
      const [a, b] = [from, to].map((release) => behaviorsOf(parseRelease(release)));
      if (AROUND.some((id) => a!.has(id) !== b!.has(id))) continue;
      const [before, next] = [made.get(from), made.get(to)];
      if (before === undefined || next === undefined) continue;
      for (const plan of ["files", "cleanup", "snapshot"] as const) {
        assertEquals(before[plan], next[plan], `${from} ${to}`);
      }
    }
  },
  { runs: 10 },
);

Deno.test("each behavior around a spec changes something there", () => {
  const silent: BehaviorId[] = ["config-v3", "config-v4", "userns-support", "go-unicode-15"];
  const id = { host_id: 100000, container_id: 0, length: 65536 };
  const namespace_options = { userns_options: { mode: 0, uids: [id], gids: [id] } };
  const config = { metadata: { name: "web" }, dns_config: {}, linux: { security_context: { namespace_options } } };
  const runtimes = { runc: { runtime_type: "io.containerd.runc.v2", snapshotter: "native" } };
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd: { runtimes } } } };
  for (const behavior of AROUND.filter((one) => !silent.includes(one))) {
    const [from, to] = NEIGHBOURS.find(([a, b]) =>
      !behaviorsOf(parseRelease(a)).has(behavior) && behaviorsOf(parseRelease(b)).has(behavior)
    )!;
    const [before, next] = [from, to].map((release) => {
      const { files, cleanup, snapshot } = around({ release, config, daemon });
      return JSON.stringify({ files, cleanup, snapshot });
    });
    assert(before !== next, `${behavior}: ${from} and ${to}`);
  }
});
