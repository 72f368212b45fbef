/**
 * Why things are absent: whatever part of runtime-spec somebody asks for, `explain` says why the spec does not have it.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { SPEC } from "../lib/oci/fields.ts";
import type { AnyType } from "../lib/oci/schema.ts";
import type { RequestDocument } from "../lib/request/document.ts";
import { traceDocument } from "../lib/api/trace.ts";
import { CriSpecError } from "../mod.ts";
import { branchInfos, explainTrace } from "../lib/explain/mod.ts";
import { child, type Pointer } from "../lib/pointer.ts";

const POD = { name: "web", namespace: "default", uid: "1" };

/** A container that asks for nothing. */
function bare(release: string): RequestDocument {
  const container = { config: { metadata: { name: "app" } }, image: { Entrypoint: ["/app"] } };
  return { release, config: { metadata: POD }, container };
}

/** The paths of all fields of a type, outside of lists and maps. */
function fieldsOf(type: AnyType, at: Pointer = ""): readonly Pointer[] {
  if (type.kind !== "record") return [];
  return Object.entries(type.fields).flatMap(([name, [of]]) => [child(at, name), ...fieldsOf(of, child(at, name))]);
}

const FIELDS = fieldsOf(SPEC);

/** Whether `explain` answers for a path. */
function isAnswered(trace: ReturnType<typeof traceDocument>, path: Pointer): boolean {
  try {
    const { places, removed, omitted } = explainTrace(trace, path);
    return places.length + removed.length + omitted.length > 0;
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return false;
  }
}

Deno.test("runtime-spec has fields", () => {
  assert(FIELDS.length > 100, `${FIELDS.length}`);
});

for (const release of branchInfos().flatMap(({ first, last }) => [first, last])) {
  const { container: _, ...sandbox } = bare(release);
  const seccomp = { seccomp: { profile_type: "RuntimeDefault" } };
  const rich = documentOf({
    release,
    config: { linux: { resources: { cpu_shares: 2, memory_limit_in_bytes: 1 << 28 } } },
    context: { ...seccomp, masked_paths: ["/proc/kcore"], capabilities: { drop_capabilities: ["ALL"] } },
  });
  const confined = { ...sandbox, config: { metadata: POD, linux: { security_context: seccomp } } };
  const documents = {
    "a container": bare(release),
    "a container with much": rich,
    "a sandbox": sandbox,
    "a sandbox with seccomp": confined,
  };
  for (const [name, document] of Object.entries(documents)) {
    Deno.test(`explain answers for every field of runtime-spec, of ${name} in ${release}`, () => {
      const trace = traceDocument(document);
      assertEquals(FIELDS.filter((path) => !isAnswered(trace, path)), []);
    });
  }
}

/** What the container asks for beside its name, and what its pod and its node are. */
interface Asked {
  readonly release?: string;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly context?: Readonly<Record<string, unknown>>;
  readonly image?: Readonly<Record<string, unknown>>;
  readonly pod?: Readonly<Record<string, unknown>>;
  readonly host?: Readonly<Record<string, unknown>>;
  readonly hostFiles?: Readonly<Record<string, unknown>>;
  readonly daemon?: Readonly<Record<string, unknown>>;
}

/** A question about a part of the spec, and the answer: text, inputs and behaviors. */
interface Question extends Asked {
  readonly at: string;
  /** The step, or the field without effect. */
  readonly by: string;
  readonly text: string;
  /** Pointers into the request; those of defaults with a question mark. */
  readonly from?: readonly string[];
  readonly behaviors?: readonly string[];
  readonly lacks?: readonly string[];
}

function documentOf({ release = "1.7.24", config, context, image, pod, daemon, ...rest }: Asked): RequestDocument {
  const linux = { ...(config?.["linux"] as object | undefined), ...(context && { security_context: context }) };
  return {
    release,
    config: { metadata: POD, hostname: "shop", ...pod },
    ...(daemon === undefined ? {} : { daemon: { version: 2, plugins: { "io.containerd.grpc.v1.cri": daemon } } }),
    ...rest,
    container: {
      config: { metadata: { name: "app" }, ...config, linux },
      image: { Entrypoint: ["/app"], ...image },
    },
  };
}

const CONFIG = "/container/config";
const CONTEXT = `${CONFIG}/linux/security_context`;
const RESOURCES = `${CONFIG}/linux/resources`;
const CRI = "/daemon/plugins/io.containerd.grpc.v1.cri";
const limits = (resources: object): NonNullable<Asked["config"]> => ({ linux: { resources } });
const mount = (more: object) => ({
  config: { mounts: [{ container_path: "/data", host_path: "/srv", ...more }] },
  hostFiles: { "/srv": { directory: true } },
});
const SWAP = ["default-swap-equals-limit", "default-swap-gated"];

const QUESTIONS: readonly Question[] = [
  {
    at: "linux/namespaces[mount]/path",
    by: "oci.WithLinuxNamespace",
    text: "the runtime creates a new namespace",
  },
  {
    at: "linux/namespaces[time]",
    by: "oci.WithLinuxNamespace",
    text: "containerd requests no namespace of that type",
  },
  {
    at: "linux/seccomp/listenerPath",
    context: { seccomp: { profile_type: "RuntimeDefault" } },
    by: "seccomp.WithProfile",
    text: "the seccomp profile does not set it",
  },
  {
    at: "linux/resources/devices/0/major",
    by: "customopts.WithResources",
    text: "the rule does not set it, so it applies to every value",
  },
  {
    at: "linux/maskedPaths",
    by: "oci.WithMaskedPaths",
    text: "the container requests no such paths",
    from: [`${CONTEXT}/masked_paths?`],
  },
  {
    at: "linux/maskedPaths[/proc/kcore]",
    context: { masked_paths: ["/proc/kcore"] },
    by: "oci.WithMaskedPaths",
    text: "the paths that the container requests",
    from: [`${CONTEXT}/masked_paths`],
  },
  {
    at: "linux/maskedPaths[/proc/acpi]",
    context: { masked_paths: ["/proc/kcore"] },
    by: "oci.WithMaskedPaths",
    text: "the CRI plugin does not use containerd's default list",
  },
  {
    at: "linux/maskedPaths[/proc/mine]",
    context: { masked_paths: ["/proc/mine"] },
    daemon: { disable_proc_mount: true },
    by: "oci.WithMaskedPaths",
    text: "disable_proc_mount is on; the default list remains",
    from: [`${CRI}/disable_proc_mount`, `${CONTEXT}/masked_paths`],
  },
  { at: "process/env[HOSTNAME]", by: "oci.WithEnv", text: "the pod's hostname", from: ["/config/hostname"] },
  {
    at: "process/env[HOSTNAME]",
    pod: { hostname: "" },
    host: { hostname: "node-1" },
    by: "oci.WithEnv",
    text: "the node's hostname, because the pod sets none",
    from: ["/host/hostname", "/config/hostname"],
  },
  {
    at: "process/env[LANG]",
    image: { Env: ["LANG=C"] },
    by: "oci.WithEnv",
    text: "a variable of the image",
    from: ["/container/image/Env/0"],
  },
  {
    at: "process/env[LANG#2]",
    image: { Env: ["LANG=C"] },
    config: { envs: [{ key: "A", value: "1" }, { key: "LANG", value: "C.UTF-8" }] },
    by: "oci.WithEnv",
    text: "a variable of the container",
    from: [`${CONFIG}/envs/1`],
  },
  {
    at: "process/env[HOME]",
    by: "oci.WithEnv",
    text: "neither the container nor its image sets it",
    from: [`${CONFIG}/envs?`, "/container/image/Env?"],
  },
  {
    at: "process/capabilities/bounding[CAP_NET_RAW]",
    context: { capabilities: { drop_capabilities: ["NET_RAW"] } },
    by: "oci.WithDroppedCapabilities",
    text: "the container drops the capability",
    from: [`${CONTEXT}/capabilities/drop_capabilities`],
  },
  {
    at: "process/capabilities/effective[CAP_NET_RAW]",
    context: { capabilities: { drop_capabilities: ["ALL"], add_capabilities: ["KILL"] } },
    by: "oci.WithCapabilities",
    text: "the container drops ALL",
    from: [`${CONTEXT}/capabilities/drop_capabilities`],
  },
  {
    at: "process/capabilities/permitted[CAP_KILL]",
    context: { capabilities: { drop_capabilities: ["ALL"], add_capabilities: ["KILL"] } },
    by: "oci.WithAddedCapabilities",
    text: "the container adds the capability",
    from: [`${CONTEXT}/capabilities/add_capabilities`],
  },
  {
    at: "process/capabilities/inheritable",
    by: "oci.populateDefaultUnixSpec",
    text: "no capability is inheritable",
    behaviors: ["drop-inheritable-caps"],
  },
  {
    at: "mounts[/data]/options[rslave]",
    ...mount({ propagation: "PROPAGATION_HOST_TO_CONTAINER" }),
    by: "customopts.WithMounts",
    text: "a mount that the container requests; rslave: later mounts propagate from the node",
    from: [`${CONFIG}/mounts/0`, `${CONFIG}/mounts/0/propagation`],
  },
  {
    at: "linux/rootfsPropagation",
    ...mount({ propagation: "PROPAGATION_HOST_TO_CONTAINER" }),
    by: "customopts.WithMounts",
    text: "a mount has HOST_TO_CONTAINER propagation, so the root filesystem is rslave",
    from: [`${CONFIG}/mounts/0/propagation`],
  },
  {
    at: "mounts[/data]/options[rro]",
    ...mount({ readonly: true, recursive_read_only: true }),
    by: "customopts.WithMounts",
    text: "a mount's options come from its propagation, readonly and recursive_read_only only",
    from: [`${CONFIG}/mounts`],
  },
  {
    at: "mounts[/data]/options[ro]",
    ...mount({ readonly: true, recursive_read_only: true }),
    by: "customopts.WithMounts",
    text: "a mount that the container requests; ro: the mount is read-only; the release ignores recursive_read_only",
    from: [`${CONFIG}/mounts/0`, `${CONFIG}/mounts/0/readonly`, `${CONFIG}/mounts/0/recursive_read_only`],
    lacks: ["rro-mounts"],
  },
  {
    at: "mounts[/etc/hosts]",
    context: { readonly_rootfs: true },
    by: "customopts.WithMounts",
    text: "a file that containerd writes for the pod; ro: the container's root filesystem is read-only",
    from: ["/id?", `${CONTEXT}/readonly_rootfs`],
  },
  {
    at: "linux/resources/memory/swap",
    config: limits({ memory_limit_in_bytes: 1 << 28 }),
    host: { swap: false },
    by: "customopts.WithResources",
    text: "the node's kernel does not account for swap",
    from: [`${RESOURCES}/memory_swap_limit_in_bytes?`, "/host/swap"],
    behaviors: SWAP,
  },
  {
    at: "linux/resources/memory/swap",
    config: limits({ memory_swap_limit_in_bytes: 1 << 28 }),
    host: { swap: false },
    by: "customopts.WithResources",
    text: "the node's kernel does not account for swap",
    from: [`${RESOURCES}/memory_swap_limit_in_bytes`, "/host/swap"],
    behaviors: ["explicit-swap-gated"],
  },
  {
    at: "linux/resources/memory/swap",
    release: "1.6.12",
    config: limits({ memory_limit_in_bytes: 1 << 28 }),
    by: "customopts.WithResources",
    text: "the release sets no swap limit by default",
    from: [`${RESOURCES}/memory_swap_limit_in_bytes?`, "/host/swap?"],
    lacks: SWAP,
  },
  {
    at: "linux/resources/memory/swap",
    config: limits({ memory_limit_in_bytes: 1 << 28 }),
    by: "customopts.WithResources",
    text: "equal to the memory limit, because no swap limit is set",
    from: [`${RESOURCES}/memory_limit_in_bytes`, "/host/swap?"],
    behaviors: SWAP,
  },
  {
    at: "linux/resources/memory/swap",
    by: "customopts.WithResources",
    text: "the container sets neither a memory nor a swap limit",
    from: [`${RESOURCES}/memory_swap_limit_in_bytes?`, `${RESOURCES}/memory_limit_in_bytes?`],
  },
  {
    at: "linux/resources/cpu",
    by: "customopts.WithResources",
    text: "the container sets no resource limits",
    from: [`${RESOURCES}?`],
  },
  {
    at: "linux/resources/cpu/quota",
    config: limits({ cpu_quota: 50000 }),
    by: "customopts.WithResources",
    text: "the container's CPU quota",
    from: [`${RESOURCES}/cpu_quota`],
  },
  {
    at: "linux/resources/cpu/cpus",
    config: limits({ cpu_quota: 50000 }),
    by: "customopts.WithResources",
    text: "the container sets no set of CPUs",
    from: [`${RESOURCES}/cpuset_cpus?`],
  },
  {
    at: "linux/resources/memory/limit",
    config: limits({ memory_limit_in_bytes: 1 << 28 }),
    daemon: { disable_cgroup: true },
    by: "customopts.WithResources",
    text: "disable_cgroup is on",
    from: [`${CRI}/disable_cgroup`],
    lacks: ["disable-cgroup-removed"],
  },
  {
    at: "linux/resources/hugepageLimits",
    config: limits({ hugepage_limits: [{ page_size: "2MB", limit: 0 }] }),
    by: "customopts.WithResources",
    text: "disable_hugetlb_controller is on",
    from: ["/daemon/plugins/cri/disable_hugetlb_controller?"],
  },
  {
    at: "linux/resources/unified",
    config: limits({ unified: { "memory.high": "1" } }),
    by: "customopts.WithResources",
    text: "a cgroup v2 value that the container sets",
    from: [`${RESOURCES}/unified`],
  },
  {
    at: "process/rlimits",
    by: "oci.WithRlimits",
    text: "a CRI request has no field for resource limits of the process",
  },
  {
    at: "process/oomScoreAdj",
    by: "customopts.WithOOMScoreAdj",
    text: "the container sets no resources, and therefore no OOM score",
    from: [`${RESOURCES}?`],
  },
  {
    at: "process/user/additionalGids/0",
    context: { run_as_user: { value: 0 } },
    by: "oci.WithUser",
    text: "the user's primary group",
    behaviors: ["user-primary-gid"],
  },
  {
    at: "process/user/additionalGids[2000]",
    context: { supplemental_groups: [2000] },
    by: "customopts.WithSupplementalGroups",
    text: "a supplemental group of the container",
    from: [`${CONTEXT}/supplemental_groups`],
  },
  {
    at: "process/noNewPrivileges",
    by: "oci.WithNoNewPrivileges",
    text: "no_new_privs is off",
    from: [`${CONTEXT}/no_new_privs?`],
  },
  {
    at: "root/readonly",
    by: "oci.WithRootFSReadonly",
    text: "readonly_rootfs is off",
    from: [`${CONTEXT}/readonly_rootfs?`],
  },
  {
    at: "process/terminal",
    by: "oci.WithTTY",
    text: "the container requests no terminal",
    from: [`${CONFIG}/tty?`],
  },
  {
    at: "process/apparmorProfile",
    by: "generateApparmorSpecOpts",
    text: "the node has no AppArmor",
    from: ["/host/apparmor?"],
  },
  {
    at: "linux/seccomp",
    by: "generateSeccompSpecOpts",
    text: "the container sets no seccomp profile, and unset_seccomp_profile is empty",
    from: ["/daemon/plugins/cri/unset_seccomp_profile?", `${CONTEXT}/seccomp?`],
  },
  {
    at: "linux/namespaces[user]",
    by: "oci.WithUserNamespace",
    text: "the container requests no user namespace",
    from: [`${CONTEXT}/namespace_options/userns_options?`],
  },
  {
    at: "linux/namespaces[pid]/path",
    context: { namespace_options: { pid: "CONTAINER" } },
    by: "customopts.WithPodNamespaces",
    text: "the container has its own PID namespace",
    from: [`${CONTEXT}/namespace_options/pid`],
  },
  {
    at: "linux/namespaces[cgroup]",
    host: { cgroups: "v1" },
    by: "oci.WithLinuxNamespace",
    text: "on cgroup v1 containers have no cgroup namespace",
    from: ["/host/cgroups"],
  },
  {
    at: "linux/devices[/dev/fuse]",
    by: "customopts.WithDevices",
    text: "the container requests no devices; the runtime creates the default ones",
    from: [`${CONFIG}/devices?`, `${CONFIG}/CDI_devices?`],
  },
  {
    at: "linux/devices[/dev/fuse]",
    config: { devices: [{ host_path: "/dev/fuse", container_path: "/dev/fuse", permissions: "rwm" }] },
    hostFiles: { "/dev/fuse": { device: "c", major: 10, minor: 229 } },
    by: "customopts.WithDevices",
    text: "a device that the container requests",
    from: [`${CONFIG}/devices/0`],
  },
  {
    at: "linux/devices",
    config: { CDI_devices: [{ name: "vendor.com/gpu=0" }] },
    by: "customopts.WithCDI",
    text: "enable_cdi is off",
    from: ["/daemon/plugins/cri/enable_cdi?", `${CONFIG}/CDI_devices`],
  },
  {
    at: "linux/intelRdt",
    by: "rdtClassFromAnnotations",
    text: "no annotation requests an RDT class",
    from: [`${CONFIG}/annotations?`],
  },
  {
    at: "annotations[example.com/a]",
    config: { annotations: { "example.com/a": "1" } },
    by: "getPassthroughAnnotations",
    text: "the runtime has no container_annotations, so none of the container's annotations is passed on",
    from: [
      `${CONFIG}/annotations/example.com~1a`,
      "/daemon/plugins/cri/containerd/runtimes/runc/container_annotations?",
    ],
  },
  {
    at: "mounts[/data]",
    image: { Volumes: { "/data": {} } },
    daemon: { ignore_image_defined_volumes: true },
    by: "volumeMounts",
    text: "ignore_image_defined_volumes is on",
    from: [`${CRI}/ignore_image_defined_volumes`, "/container/image/Volumes"],
  },
  {
    at: "windows",
    by: "oci.populateDefaultUnixSpec",
    text: "Linux containers have no such section",
  },
];

for (const { at, by, text, from = [], behaviors = [], lacks = [], ...asked } of QUESTIONS) {
  Deno.test(`explain --at ${at}: ${text}`, () => {
    const { places, removed, omitted } = explainTrace(traceDocument(documentOf(asked)), at);
    const found = [...places, ...removed, ...omitted].find((one) => one.by === by && one.reason.text === text);
    assert(found !== undefined, JSON.stringify({ places, removed, omitted }, undefined, 1).slice(0, 1500));
    const { inputs, behaviors: having, lacks: lacking } = found.reason;
    assertEquals(inputs.map(({ path, given }) => `${path}${given ? "" : "?"}`), from);
    assertEquals([having, lacking], [behaviors, lacks]);
  });
}

Deno.test("volumes of images that are ignored are told once", () => {
  const request = documentOf({ image: { Volumes: { "/data": {} } }, daemon: { ignore_image_defined_volumes: true } });
  const { omitted } = explainTrace(traceDocument(request));
  assertEquals(omitted.filter(({ reason }) => JSON.stringify(reason).includes("Volumes")).map(({ by }) => by), [
    "volumeMounts",
  ]);
});

Deno.test("a path that runtime-spec does not have is unknown, and so is one below a value that is there", () => {
  const trace = traceDocument(documentOf({ config: limits({ memory_limit_in_bytes: 1 << 28 }) }));
  for (const at of ["linux/resources/memory/limits", "linux/resources/memory/limit/more", "process/nosuch", "nosuch"]) {
    assertThrows(() => explainTrace(trace, at), CriSpecError);
  }
});
