/**
 * Bundles of app containers are run by a real runc, Debian's, in new namespaces and in those of a sandbox that runs, and what the
 * containers see is compared with the specs.
 *
 * @module
 */

import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { type BundleOptions, folderRootfs, makeBundle, placeOf, planBundle } from "../../../lib/bundle/mod.ts";
import { cleanupBundle } from "../../../lib/bundle/make.ts";
import { CriSpecError } from "../../../lib/error.ts";
import { hostFacts } from "../../../lib/node/daemon_facts.ts";
import type { Spec } from "../../../lib/oci/spec.ts";
import type { RequestDocument } from "../../../lib/request/document.ts";
import { debianRunc, startBundle } from "../runc.ts";
import { ground, IMAGE } from "./ground.ts";
import { compareContainer } from "./seen.ts";

const IDS = [{ host_id: 100000, container_id: 0, length: 65536 }];
const USERNS = { mode: "POD", uids: IDS, gids: IDS };
const DAEMON = { version: 2, plugins: { "io.containerd.grpc.v1.cri": { restrict_oom_score_adj: true } } };

type Part = Readonly<Record<string, unknown>>;

/** What a case asks for beside a plain container in a plain pod. */
interface Case {
  readonly release?: string;
  readonly pod?: Part;
  readonly podNamespaces?: Part;
  readonly namespaces?: Part;
  readonly security?: Part;
  readonly config?: Part;
  readonly image?: Part;
}

const runc = await debianRunc();
const here = await ground();

async function requestOf(given: Case): Promise<RequestDocument & { readonly id: string }> {
  const { release = "1.7.24", pod, podNamespaces, namespaces, security, config, image } = given;
  return {
    release,
    id: `${here.tag}pod`,
    config: {
      metadata: { name: "web", namespace: "default", uid: "1" },
      hostname: "web",
      ...pod,
      linux: {
        cgroup_parent: `/${here.tag}/pod`,
        security_context: { namespace_options: { pid: "CONTAINER", ...podNamespaces } },
      },
    },
    image: IMAGE,
    host: await hostFacts(Deno.pid),
    daemon: DAEMON,
    container: {
      id: `${here.tag}app`,
      config: {
        metadata: { name: "app" },
        image: { image: "app:1" },
        ...config,
        linux: { security_context: { namespace_options: { pid: "CONTAINER", ...namespaces }, ...security } },
      },
      image: { ...IMAGE, User: "1000:2000", ...image },
    },
  } as unknown as RequestDocument & { readonly id: string };
}

/** What is done with a container that runs. */
type Look = (spec: Spec, pid: number, out: string) => Promise<void>;

/** Makes a bundle, starts it, compares what it sees with its spec, and undoes everything. */
async function run(request: RequestDocument, look: Look, over: Partial<BundleOptions> = {}): Promise<void> {
  const place = await placeOf(`${here.folder}/out`);
  const rootfs = await folderRootfs(here.rootfs);
  await makeBundle(place, await planBundle(request, { place, rootfs, ...over }));
  try {
    const spec = JSON.parse(await Deno.readTextFile(`${place.out}/config.json`)) as Spec;
    const started = await startBundle(runc, place.out, `${here.tag}app`);
    try {
      assertEquals(started.outcome.text, "");
      const hasName = spec.linux?.namespaces?.some(({ type }) => type === "uts");
      const told = hasName === true ? { ...spec, hostname: "web" } : spec;
      const compared = await compareContainer(told, started.pid!);
      // A bind mount without flags of its own has those of what it binds.
      const inherited = (path: string, seen: string): boolean =>
        /\[(\/dev\/shm|\/mnt\/etc)\]\/options$/.test(path) && seen.startsWith("nosuid,nodev");
      assertEquals(compared.filter(({ path, told, seen }) => told !== seen && !inherited(path, seen)), []);
      assert(compared.length > 20);
      await look(spec, started.pid!, place.out);
    } finally {
      await started.close();
    }
  } finally {
    await cleanupBundle(place);
  }
}

async function namespaceOf(pid: number | string, type: string): Promise<string> {
  return await Deno.readLink(`/proc/${pid}/ns/${type}`);
}

const nothing: Look = async () => {};

Deno.test("a container's bundle has namespaces of its own, with the pod's hostname and files", async () => {
  await run(await requestOf({}), async (spec, pid, out) => {
    for (const type of ["net", "ipc", "uts", "pid", "mnt"]) {
      assert(await namespaceOf(pid, type) !== await namespaceOf("self", type), type);
    }
    assertEquals(
      spec.linux?.namespaces?.map(({ path }) => path),
      [undefined, `${out}/namespaces/ipc`, `${out}/namespaces/uts`, undefined, `${out}/namespaces/network`].concat(
        spec.linux?.namespaces?.some(({ type }) => type === "cgroup") === true ? [undefined] : [],
      ),
    );
    assertEquals(await Deno.readTextFile(`/proc/${pid}/root/etc/hostname`), "web\n");
    assertStringIncludes(await Deno.readTextFile(`/proc/${pid}/status`), "Uid:\t1000");
  });
  assertEquals(await here.leftovers(), []);
});

Deno.test("a container's bundle has the image's files in its volumes, with modes and owners", async () => {
  const directory = `${here.rootfs}/data`;
  await Deno.mkdir(`${directory}/deep`, { recursive: true });
  await Deno.writeTextFile(`${directory}/deep/file`, "text\n");
  await Deno.symlink("deep/file", `${directory}/link`);
  await Deno.chmod(directory, 0o1777);
  await Deno.chown(`${directory}/deep/file`, 1000, 2000);
  try {
    const request = await requestOf({ image: { Volumes: { "/data": {} } } });
    await run(request, async (_, pid) => {
      const root = `/proc/${pid}/root/data`;
      assertEquals((await Deno.stat(root)).mode! & 0o7777, 0o1777);
      assertEquals(await Deno.readTextFile(`${root}/link`), "text\n");
      const { uid, gid } = await Deno.stat(`${root}/deep/file`);
      assertEquals([uid, gid], [1000, 2000]);
      const mounts = await Deno.readTextFile(`/proc/${pid}/mountinfo`);
      assertStringIncludes(mounts, " /data ");
      await Deno.writeTextFile(`${root}/deep/file`, "changed\n");
    });
    assertEquals(await Deno.readTextFile(`${directory}/deep/file`), "text\n");
  } finally {
    await Deno.remove(directory, { recursive: true });
  }
  assertEquals(await here.leftovers(), []);
});

Deno.test("containers' bundles of other kinds run", async () => {
  const cases: readonly Case[] = [
    { release: "2.1.9" },
    { security: { readonly_rootfs: true }, config: { command: ["/bin/sleep", "1000"], working_dir: "/usr/etc" } },
    { release: "1.7.24", podNamespaces: { userns_options: USERNS }, namespaces: { userns_options: USERNS } },
    { podNamespaces: { network: "NODE" }, namespaces: { network: "NODE" } },
    { podNamespaces: { ipc: "NODE", pid: "NODE" }, namespaces: { ipc: "NODE", pid: "NODE" } },
    { image: { Volumes: { "/none/deep": {} } } },
    { config: { mounts: [{ container_path: "/mnt/etc", host_path: "/etc", readonly: true }] } },
  ];
  for (const given of cases) await run(await requestOf(given), nothing);
  assertEquals(await here.leftovers(), []);
});

Deno.test("a container's bundle joins the namespaces of a sandbox that runs, its processes, too", async () => {
  const place = await placeOf(`${here.folder}/sandbox`);
  const shared = { pid: "POD" };
  const request = await requestOf({ podNamespaces: shared, namespaces: shared });
  const { container: _, ...sandbox } = request as RequestDocument & { readonly container: unknown };
  const rootfs = await folderRootfs(here.rootfs);
  await makeBundle(place, await planBundle(sandbox as RequestDocument, { place, rootfs }));
  try {
    const pause = await startBundle(runc, place.out, request.id);
    try {
      assertEquals(pause.outcome.text, "");
      await run(request, async (spec, pid) => {
        for (const type of ["net", "ipc", "uts", "pid"]) {
          assertEquals(await namespaceOf(pid, type), await namespaceOf(pause.pid!, type));
        }
        assert(spec.linux?.namespaces?.some(({ path }) => path === `/proc/${pause.pid}/ns/pid`));
      }, { sandboxPid: pause.pid! });
    } finally {
      await pause.close();
    }
  } finally {
    await cleanupBundle(place);
  }
  assertEquals(await here.leftovers(), []);
});

Deno.test("a container that no bundle can have is refused with what is missing, and nothing stays", async () => {
  const image = { "docker.io/library/app:1": { digest: `sha256:${"a".repeat(64)}`, rootfs: {} } };
  const mounted = {
    container_path: "/image",
    host_path: "",
    readonly: true,
    image: { image: "docker.io/library/app:1" },
  };
  const withImage = await requestOf({ release: "2.1.9", config: { mounts: [mounted] } });
  const cases:
    readonly (readonly [request: RequestDocument, code: string, text: string, over?: Partial<BundleOptions>])[] = [
      [
        await requestOf({ podNamespaces: { pid: "POD" }, namespaces: { pid: "POD" } }),
        "bundle-container",
        "pid namespace",
      ],
      [{ ...withImage, host: { ...withImage.host as object, images: image } }, "bundle-container", "mounts an image"],
      [
        await requestOf({
          podNamespaces: { userns_options: USERNS },
          namespaces: { userns_options: USERNS },
          image: { Volumes: { "/usr/etc": {} } },
        }),
        "bundle-container",
        "snapshotter",
      ],
      [
        await requestOf({ config: { mounts: [{ container_path: "/a", host_path: `${here.folder}/none/at/all` }] } }),
        "bundle-failed",
        "Cannot find the source",
      ],
      [await requestOf({}), "bundle-failed", "Cannot find the ipc namespace", { sandboxPid: 2 ** 22 + 1 }],
      [await requestOf({}), "usage", "Cannot use --netns for a container", { netns: "/proc/1/ns/net" }],
      [await requestOf({ security: { run_as_username: "stranger" } }), "user-not-found", "no users found"],
    ];
  const rootfs = await folderRootfs(here.rootfs);
  for (const [request, code, text, over] of cases) {
    const place = await placeOf(`${here.folder}/out`);
    const error = await assertRejects(
      async () => await makeBundle(place, await planBundle(request, { place, rootfs, ...over })),
      CriSpecError,
    );
    assertEquals(error.code, code, error.message);
    assertStringIncludes(error.message, text);
    assertEquals(await here.leftovers(), []);
  }
});

Deno.test("the suite leaves", async () => {
  await here.leave();
});
