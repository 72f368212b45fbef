/**
 * Specs that the model makes are run by a real runc, Debian's, and what the containers see is compared with the specs.
 *
 * @module
 */

import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { folderRootfs, makeBundle, placeOf, planBundle } from "../../../lib/bundle/mod.ts";
import { cleanupBundle } from "../../../lib/bundle/make.ts";
import type { Spec } from "../../../lib/oci/spec.ts";
import type { RequestDocument } from "../../../lib/request/document.ts";
import { hostFacts } from "../../../lib/node/daemon_facts.ts";
import { debianRunc, startBundle } from "../runc.ts";
import { type Ground, ground, IMAGE } from "./ground.ts";
import { compareContainer, type Comparison } from "./seen.ts";

const IDS = [{ host_id: 100000, container_id: 0, length: 65536 }];
const USERNS = { mode: "POD", uids: IDS, gids: IDS };
const CRI = "io.containerd.grpc.v1.cri";

/** What a case asks for beside a plain pod. */
interface Case {
  readonly release?: string;
  readonly namespaces?: Readonly<Record<string, unknown>>;
  readonly security?: Readonly<Record<string, unknown>>;
  readonly linux?: Readonly<Record<string, unknown>>;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly cri?: Readonly<Record<string, unknown>>;
  readonly image?: Readonly<Record<string, unknown>>;
}

/** A request that this machine can run: no score below the process's own is allowed to a root without CAP_SYS_RESOURCE. */
async function requestOf(name: string, given: Case, { tag }: Ground): Promise<RequestDocument> {
  const { release = "1.7.24", namespaces, security, linux, config, cri, image } = given;
  return {
    release,
    id: `${tag}${name.replaceAll(/[^a-z0-9]/g, "")}`.slice(0, 64),
    config: {
      metadata: { name, namespace: "default", uid: "1" },
      hostname: namespaces?.network === "NODE" ? "" : "web",
      ...config,
      linux: {
        cgroup_parent: `/${tag}/pod`,
        ...linux,
        security_context: { namespace_options: { pid: "CONTAINER", ...namespaces }, ...security },
      },
    },
    image: { ...IMAGE, ...image },
    host: await hostFacts(Deno.pid),
    daemon: { version: 2, plugins: { [CRI]: { restrict_oom_score_adj: true, ...cri } } },
  };
}

const runc = await debianRunc();
const here = await ground();

/** Makes a bundle, starts it, hands it over, and undoes everything. */
async function run(
  name: string,
  given: Case,
  check: (text: string, spec: Spec, pid: number | undefined) => Promise<void>,
): Promise<void> {
  const place = await placeOf(`${here.folder}/out`);
  const request = await requestOf(name, given, here);
  await makeBundle(place, await planBundle(request, { place, rootfs: await folderRootfs(here.rootfs) }));
  try {
    const spec = JSON.parse(await Deno.readTextFile(`${place.out}/config.json`)) as Spec;
    const started = await startBundle(runc, place.out, request.id!);
    await check(started.outcome.text, spec, started.pid).finally(() => started.close());
  } finally {
    await cleanupBundle(place);
  }
  assertEquals(await here.leftovers(), []);
}

function differences(all: readonly Comparison[]): readonly Comparison[] {
  return all.filter(({ told, seen }) => told !== seen);
}

const RUN_AS = { run_as_user: { value: 1000 }, run_as_group: { value: 2000 }, supplemental_groups: [10, 4242] };
const SYSCTLS = { "net.ipv4.ip_local_port_range": "1024 65000", "kernel.shm_rmid_forced": "1" };

/** What runs; each starts, and is told apart from the others by what it asks for. */
const STARTS: Readonly<Record<string, Case>> = {
  "plain pod": {},
  "plain pod of 1.6.20": { release: "1.6.20~ds1" },
  "plain pod of 2.1.9": { release: "2.1.9" },
  "plain pod of 2.3.4": { release: "2.3.4" },
  "host network": { namespaces: { network: "NODE" } },
  "host pid": { namespaces: { pid: "NODE" } },
  "host ipc": { namespaces: { ipc: "NODE" } },
  "host everything": { namespaces: { network: "NODE", pid: "NODE", ipc: "NODE" } },
  "user namespace": { namespaces: { userns_options: USERNS } },
  "user namespace kept by the daemon": { release: "2.1.9", namespaces: { userns_options: USERNS } },
  "user namespace on the node's network": {
    release: "2.3.4",
    namespaces: { network: "NODE", userns_options: USERNS },
  },
  "ports and pings of 1.7.3 with a user namespace": {
    release: "1.7.3",
    namespaces: { userns_options: USERNS },
    cri: { enable_unprivileged_icmp: true, enable_unprivileged_ports: true },
  },
  "ports and pings without a user namespace": {
    cri: { enable_unprivileged_icmp: true, enable_unprivileged_ports: true },
  },
  "dns config": {
    config: { dns_config: { servers: ["10.96.0.10"], searches: ["svc.cluster.local"], options: ["ndots:5"] } },
  },
  "empty dns config": { config: { dns_config: {} } },
  "user and groups": { security: RUN_AS },
  "groups of 1.6.0": { release: "1.6.0", security: RUN_AS },
  "root": { security: { run_as_user: { value: 0 } } },
  "named user": { image: { User: "app" } },
  "seccomp runtime default": { security: { seccomp: { profile_type: "RuntimeDefault" } } },
  "seccomp unconfined": { security: { seccomp: { profile_type: "Unconfined" } } },
  "sysctls": { linux: { sysctls: SYSCTLS } },
  "cgroup parent": { linux: { cgroup_parent: `/${here.tag}/kubepods/burstable/pod1` } },
  "no cgroup parent": { linux: { cgroup_parent: "" } },
  "privileged": { security: { privileged: true } },
};

for (const [name, given] of Object.entries(STARTS)) {
  Deno.test(`runc starts: ${name}; the container sees what the spec tells`, async () => {
    await run(name, given, async (text, spec, pid) => {
      assertEquals(text, "");
      assert(pid !== undefined);
      const all = await compareContainer(spec, pid);
      assertEquals(differences(all), []);
      assert(all.length > 40, `only ${all.length} comparisons`);
    });
  });
}

Deno.test("a comparison with another spec finds every difference", async () => {
  await run("another", {}, async (_text, spec, pid) => {
    const wrong: Spec = {
      ...spec,
      hostname: "another",
      process: { ...spec.process!, user: { uid: 1, gid: 2, additionalGids: [3] }, oomScoreAdj: 999, cwd: "/bin" },
      linux: { ...spec.linux!, namespaces: [], cgroupsPath: "/another", readonlyPaths: ["/proc/self"] },
      mounts: spec.mounts!.map((mount) => ({ ...mount, type: "bind", options: [] })),
    };
    const found = differences(
      await compareContainer({ ...wrong, mounts: wrong.mounts! }, pid!).catch((error) => {
        // The cgroup that the wrong spec tells is not there, which ends the comparison as it should.
        assertStringIncludes(String(error), "cpu.shares");
        return compareContainer({ ...wrong, linux: { ...wrong.linux!, resources: {} } }, pid!);
      }),
    );
    const paths = found.map(({ path }) => path.replace(/[[ (].*/, ""));
    for (
      const path of [
        "/linux/namespaces",
        "/process/user/uid",
        "/process/user/gid",
        "/process/user/additionalGids",
        "/process/oomScoreAdj",
        "/process/cwd",
        "/linux/cgroupsPath",
        "/linux/readonlyPaths",
        "/mounts/0",
      ]
    ) assert(paths.includes(path), `${path} is not among ${paths}`);
  });
});

Deno.test("the pings of 1.7.2 keep a pod with a user namespace from starting", async () => {
  const given: Case = {
    release: "1.7.2",
    namespaces: { userns_options: USERNS },
    cri: { enable_unprivileged_icmp: true },
  };
  await run("pings", given, (text, spec, pid) => {
    assertEquals(spec.linux?.sysctl, { "net.ipv4.ping_group_range": "0 2147483647" });
    assertEquals(pid, undefined);
    assertStringIncludes(text, "write /proc/sys/net/ipv4/ping_group_range: invalid argument");
    return Promise.resolve();
  });
});

Deno.test("a network namespace that is there is joined, and stays", async () => {
  const netns = `/proc/${Deno.pid}/ns/net`;
  const place = await placeOf(`${here.folder}/out`);
  const request = await requestOf("joined", {}, here);
  await makeBundle(place, await planBundle(request, { place, rootfs: await folderRootfs(here.rootfs), netns }));
  try {
    const started = await startBundle(runc, place.out, request.id!);
    const joined = started.pid === undefined ? "" : await Deno.readLink(`/proc/${started.pid}/ns/net`);
    await started.close();
    assertEquals([started.outcome.text, joined], ["", await Deno.readLink(netns)]);
  } finally {
    await cleanupBundle(place);
  }
  assertEquals(await here.leftovers(), []);
});

Deno.test("a container that runs keeps its bundle from being cleaned up", async () => {
  const place = await placeOf(`${here.folder}/out`);
  await run("running", {}, async () => {
    const error = await cleanupBundle(place).then(() => undefined, (error) => error);
    assertEquals(error?.code, "bundle-cleanup");
    assert((await Deno.stat(`${place.out}/rootfs/bin/sleep`)).isFile);
  });
});

Deno.test("nothing is left of all that", async () => {
  assertEquals(await here.leftovers(), []);
  await here.leave();
});
