/**
 * Specs of app containers are run by a real runc, Debian's, in the namespaces of a sandbox, and what the containers see is compared
 * with the specs, path by path.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { DEFAULT_CAPABILITIES } from "../../../lib/oci/default_spec.ts";
import type { LinuxCapabilities, Mount, Process, Spec } from "../../../lib/oci/spec.ts";
import { debianRunc, startBundle, type StartedBundle } from "../runc.ts";
import { ground } from "./ground.ts";
import { compareContainer } from "./seen.ts";

const runc = await debianRunc();
const here = await ground();
const WORK = `${here.folder}/container`;
const NAMESPACES = ["pid", "ipc", "uts", "mount", "network"];
const KERNEL_NAMES: Readonly<Record<string, string>> = { network: "net", mount: "mnt" };

const MASKED = ["/proc/acpi", "/proc/kcore", "/proc/keys", "/proc/timer_list", "/sys/firmware"];
const READONLY = ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"];

function capabilities(names: readonly string[], more: LinuxCapabilities = {}): LinuxCapabilities {
  return { bounding: names, effective: names, permitted: names, ...more };
}

function tmpfs(destination: string, ...options: readonly string[]): Mount {
  return { destination, type: "tmpfs", source: "tmpfs", options };
}

function bind(name: string, destination: string, ...options: readonly string[]): Mount {
  return { destination, type: "bind", source: `${WORK}/${name}`, options: ["rbind", ...options] };
}

const SYSFS: Mount = {
  destination: "/sys",
  type: "sysfs",
  source: "sysfs",
  options: ["nosuid", "noexec", "nodev", "ro"],
};
const CGROUP: Mount = {
  destination: "/sys/fs/cgroup",
  type: "cgroup",
  source: "cgroup",
  options: ["nosuid", "noexec", "nodev", "relatime", "ro"],
};

/** The mounts that containerd gives to every app container. */
const MOUNTS: readonly Mount[] = [
  { destination: "/proc", type: "proc", source: "proc", options: ["nosuid", "noexec", "nodev"] },
  tmpfs("/dev", "nosuid", "strictatime", "mode=755", "size=65536k"),
  {
    destination: "/dev/pts",
    type: "devpts",
    source: "devpts",
    options: ["nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620", "gid=5"],
  },
  { destination: "/dev/mqueue", type: "mqueue", source: "mqueue", options: ["nosuid", "noexec", "nodev"] },
  SYSFS,
  CGROUP,
  bind("hosts", "/etc/hosts", "rprivate", "rw"),
  bind("hostname", "/etc/hostname", "rprivate", "rw"),
  bind("resolv.conf", "/etc/resolv.conf", "rprivate", "rw"),
  bind("shm", "/dev/shm", "rprivate", "rw"),
];

const PROCESS: Process = {
  user: { uid: 0, gid: 0, additionalGids: [0, 10] },
  args: ["/bin/sleep", "2147483647"],
  env: ["PATH=/bin", "HOSTNAME=web", "HOME=/root", "GREETING=hello=world"],
  cwd: "/",
  capabilities: capabilities(DEFAULT_CAPABILITIES),
  oomScoreAdj: 1000,
};

/** What a case changes of a plain container. */
interface Case {
  readonly process?: Partial<Process>;
  readonly linux?: Partial<NonNullable<Spec["linux"]>>;
  readonly mounts?: readonly Mount[];
  readonly root?: { readonly readonly: boolean };
  /** Namespaces of the sandbox that are left out: those of the node are used. */
  readonly ofNode?: readonly string[];
  /** Namespaces that are new, not the sandbox's. */
  readonly own?: readonly string[];
  readonly hostname?: string;
}

function specOf(name: string, given: Case, sandbox: number | undefined): Spec {
  const { ofNode = [], own = [], mounts = MOUNTS } = given;
  const shared = ["ipc", "uts", "network"];
  const types = [...NAMESPACES, ...own.filter((type) => !NAMESPACES.includes(type))];
  return {
    ociVersion: "1.1.0",
    process: { ...PROCESS, ...given.process },
    root: { path: here.rootfs, ...given.root },
    ...(given.hostname === undefined ? {} : { hostname: given.hostname }),
    mounts,
    linux: {
      cgroupsPath: `/${here.tag}/pod/${name.replaceAll(/[^a-z0-9]/g, "")}`,
      maskedPaths: MASKED,
      readonlyPaths: READONLY,
      ...given.linux,
      resources: { devices: [{ allow: false, access: "rwm" }], cpu: { shares: 102 }, ...given.linux?.resources },
      namespaces: types.filter((type) => !ofNode.includes(type)).map((type) =>
        sandbox !== undefined && shared.includes(type) && !own.includes(type)
          ? { type, path: `/proc/${sandbox}/ns/${KERNEL_NAMES[type] ?? type}` }
          : { type }
      ),
    },
  };
}

async function start(name: string, spec: Spec): Promise<StartedBundle> {
  const bundle = `${WORK}/${name}`;
  await Deno.mkdir(bundle, { recursive: true });
  await Deno.writeTextFile(`${bundle}/config.json`, JSON.stringify(spec));
  return await startBundle(runc, bundle, `${here.tag}${name}`);
}

/** Starts a container in a new sandbox, compares what it sees, and removes both. */
async function run(name: string, given: Case, change: (spec: Spec) => Spec = (spec) => spec) {
  await Deno.mkdir(WORK);
  await Deno.chmod(WORK, 0o755);
  for (const directory of ["shm", "volume", "volume/inner", "config"]) await Deno.mkdir(`${WORK}/${directory}`);
  for (const file of ["hosts", "hostname", "resolv.conf", "config/key"]) {
    await Deno.writeTextFile(`${WORK}/${file}`, `${file}\n`);
  }
  const sandbox = await start(
    "sandbox",
    specOf("sandbox", { mounts: MOUNTS.slice(0, 1), hostname: "web", linux: NOTHING }, undefined),
  );
  try {
    assertEquals(sandbox.outcome.text, "");
    const spec = specOf(name, given, sandbox.pid);
    const container = await start("app", spec);
    try {
      assertEquals(container.outcome.text, "");
      const told = change(spec);
      // The sandbox has the name.
      const isShared = given.own?.includes("uts") !== true && given.ofNode?.includes("uts") !== true;
      return await compareContainer(
        { ...told, ...(isShared ? { hostname: told.hostname ?? "web" } : {}) },
        container.pid!,
      );
    } finally {
      await container.close();
    }
  } finally {
    await sandbox.close();
    await Deno.remove(WORK, { recursive: true });
    assertEquals(await here.leftovers(), []);
  }
}

const NOTHING = { maskedPaths: [], readonlyPaths: [] };
const IDS = [{ containerID: 0, hostID: 100000, size: 65536 }];
const NAMES = ["CAP_CHOWN", "CAP_NET_BIND_SERVICE", "CAP_SETPCAP"];

/** What runs, each told apart by what it asks for. */
const CASES: Readonly<Record<string, Case>> = {
  "a plain container": {},
  "a user and groups": { process: { user: { uid: 1000, gid: 2000, additionalGids: [10, 2000, 4242], umask: 0o027 } } },
  "ambient capabilities of a user": {
    process: {
      user: { uid: 1000, gid: 1000 },
      capabilities: capabilities(NAMES, { inheritable: NAMES, ambient: ["CAP_NET_BIND_SERVICE"] }),
    },
  },
  "root with fewer capabilities": { process: { capabilities: capabilities(["CAP_KILL"]) } },
  "no capabilities": { process: { capabilities: {} } },
  "inheritable capabilities of root": {
    process: { capabilities: { ...capabilities(["CAP_KILL"]), bounding: NAMES, inheritable: NAMES } },
  },
  "no new privileges and a smaller permitted set": {
    process: { noNewPrivileges: true, capabilities: { ...capabilities(["CAP_CHOWN"]), bounding: NAMES } },
  },
  "resource limits": {
    process: {
      rlimits: [
        { type: "RLIMIT_NOFILE", soft: 256, hard: 1024 },
        { type: "RLIMIT_CORE", soft: 0, hard: 0 },
        { type: "RLIMIT_NPROC", soft: 100, hard: 200 },
        { type: "RLIMIT_MEMLOCK", soft: 65536, hard: 65536 },
        { type: "RLIMIT_STACK", soft: 1048576, hard: 2097152 },
        { type: "RLIMIT_FSIZE", soft: 1000000, hard: 2000000 },
      ],
    },
  },
  "limits of the cgroup": {
    linux: {
      resources: {
        memory: { limit: 134217728, swap: 134217728, reservation: 67108864, swappiness: 30 },
        cpu: { shares: 512, quota: 50000, period: 100000, cpus: "0", mems: "0" },
        pids: { limit: 100 },
        blockIO: { throttleReadBpsDevice: [{ major: 254, minor: 0, rate: 1048576 }] },
      },
    },
  },
  "an unlimited container": {
    linux: { resources: { memory: { limit: -1 }, cpu: { quota: -1, period: 100000, shares: 2 }, pids: { limit: -1 } } },
  },
  "devices": {
    linux: {
      devices: [
        { path: "/dev/fuse", type: "c", major: 10, minor: 229, fileMode: 0o666, uid: 0, gid: 0 },
        { path: "/dev/disk/data", type: "b", major: 254, minor: 0, fileMode: 0o640, uid: 1000, gid: 6 },
        { path: "/dev/wide", type: "c", major: 300, minor: 70000, fileMode: 0o600 },
        { path: "/dev/pipe", type: "p", major: 0, minor: 0, fileMode: 0o622 },
      ],
      resources: {
        devices: [{ allow: false, access: "rwm" }, { allow: true, type: "c", major: 10, minor: 229, access: "rw" }],
      },
    },
  },
  "volumes": {
    mounts: [
      ...MOUNTS,
      bind("volume", "/data", "rprivate", "rw"),
      bind("config", "/etc/config", "rprivate", "ro"),
      {
        destination: "/etc/key",
        type: "bind",
        source: `${WORK}/config/key`,
        options: ["bind", "ro", "nosuid", "nodev"],
      },
      tmpfs("/tmp", "nosuid", "nodev", "noexec", "size=1024k", "mode=1777"),
      tmpfs("/data/inner", "ro", "size=64k"),
    ],
  },
  "a volume that follows the node": {
    mounts: [...MOUNTS, bind("volume", "/data", "rslave", "rw")],
    linux: { rootfsPropagation: "rslave" },
  },
  "a volume that the node follows": {
    mounts: [...MOUNTS, bind("volume", "/data", "rshared", "rw")],
    linux: { rootfsPropagation: "rshared" },
  },
  "a read-only root": { root: { readonly: true }, mounts: [...MOUNTS, tmpfs("/tmp", "size=1024k")] },
  "a privileged container": {
    process: { capabilities: capabilities([...DEFAULT_CAPABILITIES, "CAP_SYS_ADMIN", "CAP_SYS_PTRACE", "CAP_BPF"]) },
    mounts: MOUNTS.map((mount) => {
      const { options = [] } = mount;
      return mount === SYSFS || mount === CGROUP
        ? { ...mount, options: options.map((option) => option === "ro" ? "rw" : option) }
        : mount;
    }),
    linux: { ...NOTHING, resources: { devices: [{ allow: true, access: "rwm" }] } },
  },
  "a seccomp profile": {
    process: { noNewPrivileges: true },
    linux: {
      seccomp: { defaultAction: "SCMP_ACT_ALLOW", syscalls: [{ names: ["mkdir"], action: "SCMP_ACT_ERRNO" }] },
    },
  },
  "a cgroup namespace": { own: ["cgroup"] },
  "the node's network, names and processes": { ofNode: ["network", "uts", "pid", "ipc"] },
  "a user namespace": {
    own: ["user", "ipc", "uts", "network"],
    hostname: "inner",
    process: { user: { uid: 1000, gid: 1000, additionalGids: [10] } },
    linux: { uidMappings: IDS, gidMappings: IDS, devices: [{ path: "/dev/fuse", type: "c", major: 10, minor: 229 }] },
  },
  "sysctls": {
    own: ["ipc", "uts", "network"],
    hostname: "inner",
    linux: { sysctl: { "net.core.somaxconn": "1024", "kernel.shm_rmid_forced": "1" } },
  },
  "an oom score, a directory and an environment of its own": {
    process: { oomScoreAdj: 500, cwd: "/etc", env: ["PATH=/bin", "EMPTY=", "SPACE=a b", "UMLAUT=ä"] },
  },
};

for (const [name, given] of Object.entries(CASES)) {
  Deno.test(`runc starts ${name}; it sees what the spec tells`, async () => {
    const all = await run(name, given);
    assertEquals(all.filter(({ told, seen }) => told !== seen), []);
    assert(all.length > 40, `only ${all.length} comparisons`);
  });
}

/** Changes of a spec that a comparison has to find, by the place that it names. */
const CHANGES: Readonly<Record<string, (spec: Spec) => Spec>> = {
  "/process/user/umask": (spec) => processed(spec, { user: { ...spec.process!.user, umask: 0o077 } }),
  "/process/capabilities/effective": (spec) => processed(spec, { capabilities: capabilities(["CAP_KILL"]) }),
  "/process/capabilities/ambient": (spec) =>
    processed(spec, {
      user: { uid: 1000, gid: 1000 },
      capabilities: capabilities(NAMES, { inheritable: NAMES, ambient: NAMES }),
    }),
  "/process/env": (spec) => processed(spec, { env: ["PATH=/bin"] }),
  "/process/rlimits[RLIMIT_NOFILE]": (spec) =>
    processed(spec, { rlimits: [{ type: "RLIMIT_NOFILE", soft: 256, hard: 2048 }] }),
  "/linux/resources/memory/limit": (spec) => limited(spec, { memory: { limit: 4096 } }),
  "/linux/resources/cpu/quota": (spec) => limited(spec, { cpu: { quota: 1000 } }),
  "/linux/resources/cpu/cpus": (spec) => limited(spec, { cpu: { cpus: "0-1" } }),
  "/linux/resources/pids/limit": (spec) => limited(spec, { pids: { limit: 7 } }),
  "/linux/devices[/dev/fuse]": (spec) => ({
    ...spec,
    linux: { ...spec.linux, devices: [{ path: "/dev/fuse", type: "c", major: 10, minor: 229, fileMode: 0o600 }] },
  }),
  "/mounts/10[/data]/options": (spec) => mounted(spec, bind("volume", "/data", "rshared", "rw")),
  "/mounts[/data]/source": (spec) => mounted(spec, bind("config", "/data", "rslave", "rw")),
  "/linux/seccomp": (spec) => ({ ...spec, linux: { ...spec.linux, seccomp: { defaultAction: "SCMP_ACT_ALLOW" } } }),
};

function processed(spec: Spec, process: Partial<Process>): Spec {
  return { ...spec, process: { ...spec.process!, ...process } };
}

function limited(spec: Spec, resources: NonNullable<NonNullable<Spec["linux"]>["resources"]>): Spec {
  return { ...spec, linux: { ...spec.linux, resources } };
}

function mounted(spec: Spec, mount: Mount): Spec {
  return { ...spec, mounts: [...spec.mounts!.slice(0, -1), mount] };
}

const RICH: Case = {
  process: { rlimits: [{ type: "RLIMIT_NOFILE", soft: 256, hard: 1024 }] },
  mounts: [...MOUNTS, bind("volume", "/data", "rslave", "rw")],
  linux: {
    rootfsPropagation: "rslave",
    devices: [{ path: "/dev/fuse", type: "c", major: 10, minor: 229, fileMode: 0o666 }],
    resources: { memory: { limit: 134217728 }, cpu: { quota: 50000, period: 100000, cpus: "0" }, pids: { limit: 100 } },
  },
};

for (const [path, change] of Object.entries(CHANGES)) {
  Deno.test(`a comparison with another spec finds ${path}`, async () => {
    const found = (await run("another", RICH, change)).filter(({ told, seen }) => told !== seen).map(({ path }) =>
      path
    );
    assert(found.includes(path), `${found}`);
  });
}

Deno.test("nothing is left of the containers", async () => {
  assertEquals(await here.leftovers(), []);
  await here.leave();
});
