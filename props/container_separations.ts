/**
 * The behaviors of containers, each with a request that tells a release that has it from one that has not.
 *
 * Where a behavior shows only beside others, `among` says in which releases.
 *
 * @module
 */

import type { BehaviorId, Behaviors } from "../lib/containerd/behaviors.ts";
import { CRI_PLUGIN, NRI_PLUGIN } from "../lib/containerd/config_keys.ts";
import { CriSpecError } from "../lib/error.ts";
import { containerSpec, formatSpec, type RequestDocument, type Spec } from "../mod.ts";
import { merged, POD, type Tree, USUAL } from "./usual_request.ts";

/** What a release makes of a request. */
export interface Seen {
  /** The spec; an empty record for a refusal. */
  readonly spec: Partial<Spec>;
  /** The spec's bytes as text; empty for a refusal. */
  readonly bytes: string;
  /** The refusal's text; empty for a spec. */
  readonly text: string;
  /** The refusal's code; empty for a spec. */
  readonly code: string;
}

/** A behavior, and how it shows. */
export interface ContainerSeparation {
  /** The behavior. */
  readonly id: BehaviorId;
  /** What of the request is not as usual. */
  readonly request: Tree;
  /** Whether the behavior shows. */
  readonly shows: (seen: Seen) => boolean;
  /** The releases in which it can show. Default: all. */
  readonly among?: (behaviors: Behaviors) => boolean;
}

const HANDLERS = { runc: { recursive_read_only_mounts: true, user_namespaces: true } };
const BASE = merged(USUAL, { host: { runtimeHandlers: HANDLERS } });

/**
 * The whole request.
 *
 * @param request What is not as usual.
 * @param release The release.
 * @returns The document.
 */
export function requestOf(request: Tree, release: string): RequestDocument {
  return { ...merged(BASE, request) as RequestDocument, release };
}

/**
 * What a release makes of a request.
 *
 * @param request What is not as usual.
 * @param release The release.
 * @returns The spec or the refusal.
 */
export function seen(request: Tree, release: string): Seen {
  try {
    const spec = containerSpec(requestOf(request, release));
    return { spec, bytes: formatSpec(spec), text: "", code: "" };
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return { spec: {}, bytes: "", text: error.message, code: error.code };
  }
}

const config = (members: Tree): Tree => ({ container: { config: members } });
const linux = (members: Tree): Tree => config({ linux: members });
const context = (members: Tree): Tree => linux({ security_context: members });
const mount = (members: Tree): Tree => config({ mounts: [{ container_path: "/data", host_path: "/srv", ...members }] });
const cri = (table: Tree): Tree => ({ daemon: { version: 2, plugins: { [CRI_PLUGIN]: table } } });
const runc = (table: Tree): Tree =>
  cri({ containerd: { runtimes: { runc: { runtime_type: "io.containerd.runc.v2", ...table } } } });
const all = (...parts: readonly Tree[]): Tree => parts.reduce((one, next) => merged(one, next) as Tree);

const IDS = [{ host_id: 65536, container_id: 0, length: 65536 }];
const USERNS = { namespace_options: { userns_options: { mode: 0, uids: IDS, gids: IDS } } };
const withUserns = all({ config: { linux: { security_context: USERNS } } }, context(USERNS));

/** A base spec with members of its own. */
function base(spec: Tree): Tree {
  const whole = { ociVersion: "1.0.2", process: { user: {}, cwd: "/" }, root: { path: "rootfs" }, linux: {} };
  const file = JSON.stringify(merged(whole, spec));
  return all(runc({ base_runtime_spec: "/base.json" }), { hostFiles: { "/base.json": file } });
}

/** CDI switched on, with one device. */
function cdi(edits: Tree, version = "0.3.0", more: Tree = {}): Tree {
  const device = { name: "a", containerEdits: edits };
  const file = { cdiVersion: version, kind: "vendor.com/gpu", devices: [device], ...more };
  return all(cri({ enable_cdi: true, cdi_spec_dirs: ["/cdi"] }), {
    hostFiles: { "/cdi/x.json": JSON.stringify(file), "/dev/x": DEVICE },
  });
}

const DEVICE = { device: "c", major: 1, minor: 3, mode: 0o640, uid: 0, gid: 0 };
const FIELD = config({ CDI_devices: [{ name: "vendor.com/gpu=a" }] });
const ANNOTATION = config({ annotations: { "cdi.k8s.io/x": "vendor.com/gpu=a" } });
const ENV = { env: ["X=1"] };

/** The releases that have behaviors. */
export const has = (...ids: readonly BehaviorId[]) => (behaviors: Behaviors): boolean =>
  ids.every((id) => behaviors.has(id));
/** The releases that have none of some behaviors. */
export const lacks = (...ids: readonly BehaviorId[]) => (behaviors: Behaviors): boolean =>
  !ids.some((id) => behaviors.has(id));
const mounts = ({ spec }: Seen) => spec.mounts ?? [];
const onData = (one: Seen) => mounts(one).find(({ destination }) => destination === "/data");
const resources = ({ spec }: Seen) => spec.linux?.resources;
const envs = ({ spec }: Seen) => spec.process?.env ?? [];
const types = ({ spec }: Seen) => (spec.linux?.namespaces ?? []).map(({ type }) => type);
/** Mounts of two depths, numbered. */
const fills = (count: number, isDeep: (index: number) => boolean) =>
  Array.from({ length: count }, (_, index) => ({
    container_path: `${isDeep(index) ? "/deep" : ""}/m${index}`,
    host_path: "/srv",
  }));
/** The order of many mounts of one depth, as numbers. */
const order = (one: Seen) =>
  mounts(one).flatMap(({ destination }) => /^\/m\d+$/.test(destination) ? [Number(destination.slice(2))] : []);
const isSorted = (numbers: readonly number[]) => numbers.every((one, at) => at === 0 || numbers[at - 1]! < one);

/** The kernel's list of the AppArmor profiles that are loaded. */
const PROFILES = "/sys/kernel/security/apparmor/profiles";

/** Every behavior of a container that a request shows. */
export const CONTAINER_SEPARATIONS: readonly ContainerSeparation[] = [
  {
    id: "volume-rootpath",
    request: { container: { image: { Volumes: { "/l": {} } }, rootfs: { "/l": { symlink: "l" } } } },
    shows: ({ text }) => text.includes("rootpath on mountPath"),
  },
  {
    id: "entrypoint-single-empty",
    request: { container: { image: { Entrypoint: [""], Cmd: ["x"] } } },
    shows: ({ spec }) => spec.process?.args?.length === 1,
  },
  {
    id: "apparmor-parser-needed",
    request: { host: { apparmor: true, apparmorParser: false }, hostFiles: { [PROFILES]: "" } },
    shows: ({ text }) => !text.includes("apparmor_parser"),
  },
  {
    id: "default-swap-equals-limit",
    request: linux({ resources: { memory_limit_in_bytes: 9 } }),
    shows: (one) => resources(one)?.memory?.swap === 9,
  },
  {
    id: "default-swap-gated",
    request: all(linux({ resources: { memory_limit_in_bytes: 9 } }), { host: { swap: false } }),
    shows: (one) => resources(one)?.memory?.swap === undefined,
    among: has("default-swap-equals-limit"),
  },
  {
    id: "explicit-swap-gated",
    request: all(linux({ resources: { memory_swap_limit_in_bytes: 9 } }), { host: { swap: false } }),
    shows: (one) => resources(one)?.memory?.swap === undefined,
  },
  {
    id: "stable-mount-sort",
    request: config({ mounts: fills(40, (index) => index % 3 === 0) }),
    shows: (one) => isSorted(order(one)),
  },
  {
    id: "go-pdqsort",
    request: config({ mounts: fills(8, (index) => index === 0) }),
    shows: (one) => isSorted(order(one)),
    among: lacks("stable-mount-sort"),
  },
  {
    id: "base-spec-command-line",
    request: base({ process: { commandLine: "x" } }),
    shows: ({ spec }) => spec.process?.commandLine === undefined,
  },
  {
    id: "image-user-groups",
    request: {
      container: {
        image: { User: "app" },
        rootfs: { "/etc/passwd": "root:x:0:0::/:\napp:x:5:5::/:\n", "/etc/group": "g:x:7:app\n" },
      },
    },
    shows: ({ spec }) => spec.process?.user.additionalGids?.includes(7) === true,
  },
  {
    id: "relative-image-volume",
    request: { container: { image: { Volumes: { data: {} } }, imageVolumes: [{ path: "/data", hostPath: "/v" }] } },
    shows: (one) => one.code !== "conflicting-facts" && onData(one) !== undefined,
  },
  {
    id: "inheritable-follow-drop",
    request: all(
      base({ process: { capabilities: { inheritable: ["CAP_KILL"] } } }),
      context({ capabilities: { drop_capabilities: ["KILL"] } }),
    ),
    shows: ({ spec }) => spec.process?.capabilities?.inheritable === undefined,
    among: has("drop-inheritable-caps"),
  },
  {
    id: "empty-prefix-text",
    request: context({ namespace_options: { pid: 3, target_id: "" } }),
    shows: ({ text }) => text.includes("prefix can't be empty"),
  },
  {
    id: "base-spec-domainname",
    request: base({ domainname: "d" }),
    shows: ({ spec }) => spec.domainname === "d",
  },
  {
    id: "base-spec-1.1.0-rc.1",
    request: base({ linux: { resources: { cpu: { idle: 1 } } } }),
    shows: (one) => resources(one)?.cpu?.idle === 1,
  },
  {
    id: "userns-container",
    request: withUserns,
    shows: (one) => types(one).includes("user"),
  },
  {
    id: "pwhd-all-devices",
    request: all(
      runc({
        privileged_without_host_devices: true,
        privileged_without_host_devices_all_devices_allowed: true,
      }),
      { config: { linux: { security_context: { privileged: true } } } },
      context({ privileged: true }),
    ),
    shows: (one) => resources(one)?.devices?.[0]?.allow === true,
  },
  {
    id: "blockio-class",
    request: config({ annotations: { "io.kubernetes.cri.blockio-class": "gold" } }),
    shows: ({ code }) => code === "blockio-class",
  },
  { id: "cdi-annotations", request: all(cdi(ENV), ANNOTATION), shows: (one) => envs(one).includes("X=1") },
  {
    id: "nri-adjust",
    request: all(
      base({ linux: { resources: { hugepageLimits: [{ pageSize: "2MB", limit: 1 }] } } }),
      { daemon: { plugins: { [NRI_PLUGIN]: { disable: false } } } },
    ),
    shows: (one) => resources(one)?.hugepageLimits === undefined,
  },
  {
    id: "nri-default-on",
    request: base({ linux: { resources: { hugepageLimits: [{ pageSize: "2MB", limit: 1 }] } } }),
    shows: (one) => resources(one)?.hugepageLimits === undefined,
  },
  {
    id: "idmap-mount-refused",
    request: mount({ uidMappings: IDS, gidMappings: IDS }),
    shows: ({ code }) => code === "idmap-mount-unsupported",
  },
  {
    id: "idmap-mounts",
    request: mount({ uidMappings: IDS, gidMappings: IDS }),
    shows: (one) => onData(one)?.uidMappings?.length === 1,
  },
  { id: "cdi-cri-field", request: all(cdi(ENV), FIELD), shows: (one) => envs(one).includes("X=1") },
  {
    id: "base-spec-1.1.0",
    request: base({ process: { ioPriority: { class: "IOPRIO_CLASS_IDLE", priority: 1 } } }),
    shows: ({ spec }) => spec.process?.ioPriority !== undefined,
  },
  {
    id: "cdi-unresolved-text",
    request: all(cdi(ENV), config({ CDI_devices: [{ name: "vendor.com/gpu=a" }, { name: "vendor.com/gpu=none" }] })),
    shows: ({ text }) => !text.includes("vendor.com/gpu=a"),
    among: has("cdi-cri-field"),
  },
  {
    id: "cdi-spec-0.6",
    request: all(cdi(ENV, "0.6.0", { annotations: { a: "b" } }), FIELD),
    shows: (one) => envs(one).includes("X=1"),
    among: has("cdi-cri-field"),
  },
  {
    id: "cdi-spec-0.7",
    request: all(cdi({ additionalGids: [77] }, "0.7.0"), FIELD),
    shows: ({ spec }) => spec.process?.user.additionalGids?.includes(77) === true,
    among: has("cdi-cri-field"),
  },
  {
    id: "cdi-spec-0.8",
    request: all(cdi(ENV, "0.8.0"), FIELD),
    shows: (one) => envs(one).includes("X=1"),
    among: has("cdi-cri-field"),
  },
  {
    id: "cdi-no-devices",
    request: all(cdi(ENV, "1.0.0"), FIELD),
    shows: (one) => envs(one).includes("X=1"),
    among: has("cdi-cri-field"),
  },
  {
    id: "host-file-exists",
    request: all(context({ namespace_options: { ipc: 2 } }), { host: { devShm: false } }),
    shows: (one) => !mounts(one).some(({ type, destination }) => type === "bind" && destination === "/dev/shm"),
  },
  {
    id: "runtime-from-stored-config",
    request: all(
      cri({
        containerd: {
          runtimes: {
            runc: { runtime_type: "io.containerd.runc.v2" },
            untrusted: { runtime_type: "io.containerd.runc.v2", pod_annotations: ["*"] },
          },
        },
      }),
      {
        container: {
          sandboxConfig: { metadata: POD, annotations: { "io.kubernetes.cri.untrusted-workload": "true", "x": "1" } },
        },
      },
    ),
    shows: ({ spec }) => spec.annotations?.["x"] === undefined,
  },
  {
    id: "image-volume-userns",
    request: all(
      mount({
        host_path: "",
        readonly: true,
        image: { image: "docker.io/library/data:1" },
        uidMappings: IDS,
        gidMappings: IDS,
      }),
      { host: { images: { "docker.io/library/data:1": { digest: `sha256:${"c".repeat(64)}`, rootfs: {} } } } },
    ),
    shows: (one) => onData(one)?.uidMappings === undefined,
    among: has("image-volume"),
  },
  {
    id: "spec-opts-prefix",
    request: context({ privileged: true }),
    shows: ({ text }) => text.includes("failed to generate spec opts: "),
  },
  {
    id: "controller-status",
    request: { host: { sandboxState: "notready" } },
    shows: ({ text }) => !text.includes("task"),
  },
  {
    id: "image-name-user-specified",
    request: config({ image: { user_specified_image: "mine" } }),
    shows: ({ spec }) => spec.annotations?.["io.kubernetes.cri.image-name"] === "mine",
  },
  {
    id: "rro-mounts",
    request: mount({ readonly: true, recursive_read_only: true }),
    shows: (one) => onData(one)?.options?.includes("rro") === true,
  },
  {
    id: "device-not-a-node",
    request: all(config({ devices: [{ host_path: "/dev/log", container_path: "/dev/log" }] }), {
      hostFiles: { "/dev/log": "x" },
    }),
    shows: ({ text }) => text.includes("get device path"),
  },
  {
    id: "supplemental-groups-strict",
    request: context({ supplemental_groups_policy: 9 }),
    shows: ({ code }) => code === "supplemental-groups-policy",
  },
  {
    id: "cdi-dedupe",
    request: all(
      cdi({ hooks: [{ hookName: "createRuntime", path: "/h" }] }),
      config({ CDI_devices: [{ name: "vendor.com/gpu=a" }, { name: "vendor.com/gpu=a" }] }),
    ),
    shows: ({ spec }) => spec.hooks?.createRuntime?.length === 1,
    among: has("cdi-cri-field"),
  },
  {
    id: "cdi-default-on",
    request: all(cdi(ENV), { daemon: { plugins: { [CRI_PLUGIN]: { enable_cdi: undefined } } } }, ANNOTATION),
    shows: (one) => envs(one).includes("X=1"),
  },
  {
    id: "mount-lookup-canonical",
    request: all(mount({ host_path: "/link/in", propagation: 2 }), {
      hostFiles: { "/link": { symlink: "/srv" }, "/srv/in": { directory: true } },
      host: { mounts: { "/": "private", "/srv": "private" } },
    }),
    shows: ({ text }) => text.includes('mounted on "/srv"'),
  },
  {
    id: "cdi-mount-sort",
    request: all(
      cdi({ mounts: [{ hostPath: "/x", containerPath: "/a" }] }),
      FIELD,
      mount({}),
    ),
    shows: (one) => mounts(one).findIndex(({ destination }) => destination === "/a") > 0,
    among: has("cdi-cri-field"),
  },
  {
    id: "base-spec-1.2.1",
    request: base({ process: { execCPUAffinity: { initial: "1" } } }),
    shows: ({ spec }) => spec.process?.execCPUAffinity !== undefined,
  },
  {
    id: "cgroup-writable",
    request: runc({ cgroup_writable: true }),
    shows: (one) =>
      mounts(one).some(({ destination, options }) =>
        destination === "/sys/fs/cgroup" && options?.includes("rw") === true
      ),
  },
  {
    id: "image-volume",
    request: all(mount({ host_path: "", readonly: true, image: { image: "docker.io/library/data:1" } }), {
      host: { images: { "docker.io/library/data:1": { digest: `sha256:${"c".repeat(64)}`, rootfs: {} } } },
    }),
    shows: (one) => onData(one)?.source?.includes("/image-volumes/") === true,
  },
  {
    id: "checkpoint-restore",
    request: { container: { image: undefined, imageName: undefined } },
    shows: ({ text }) => text.startsWith("failed to check if this is a checkpoint image"),
  },
  {
    id: "cgroupns-earlier",
    request: withUserns,
    shows: (one) => types(one).indexOf("cgroup") < types(one).indexOf("user"),
    among: has("userns-container"),
  },
  {
    id: "privileged-cgroup-opts",
    request: all(
      { config: { linux: { security_context: { privileged: true } } }, hostFiles: { "/dev/x": DEVICE } },
      context({ privileged: true }),
    ),
    shows: (one) => mounts(one).some(({ options }) => options?.includes("nsdelegate") === true),
  },
  {
    id: "name-reserved-text",
    request: { host: { containerNames: { "app_web_default_1_0": "c".repeat(64) } } },
    shows: ({ text }) => text.includes("another CreateContainer request"),
  },
  {
    id: "sandbox-metadata-check",
    request: { container: { sandboxConfig: {} } },
    shows: ({ code }) => code === "missing-metadata",
  },
  {
    id: "image-volume-errtext",
    request: mount({ host_path: "", readonly: true, image: { image: "nosuch" } }),
    shows: ({ text }) => text.includes("ImageVolumeMountFailed"),
  },
  {
    id: "image-volume-subpath",
    request: all(
      mount({ host_path: "", readonly: true, image: { image: "docker.io/library/data:1" }, image_sub_path: "in" }),
      {
        host: {
          images: {
            "docker.io/library/data:1": { digest: `sha256:${"c".repeat(64)}`, rootfs: { "/in": { directory: true } } },
          },
        },
      },
    ),
    shows: (one) => onData(one)?.source?.endsWith("/in") === true,
  },
  {
    id: "image-volume-again",
    request: all(
      config({
        mounts: [{ container_path: "/first" }, { container_path: "/data", uidMappings: IDS, gidMappings: IDS }].map((
          one,
        ) => ({ ...one, readonly: true, image: { image: "docker.io/library/data:1" } })),
      }),
      { host: { images: { "docker.io/library/data:1": { digest: `sha256:${"c".repeat(64)}`, rootfs: {} } } } },
    ),
    shows: (one) => onData(one)?.uidMappings === undefined,
    among: has("image-volume"),
  },
  {
    id: "base-spec-1.3.0",
    request: base({ linux: { netDevices: { eth0: {} } } }),
    shows: ({ spec }) => spec.linux?.netDevices !== undefined,
  },
  {
    id: "pids-limit-pointer",
    request: base({ linux: { resources: { pids: {} } } }),
    shows: (one) => resources(one)?.pids?.limit === undefined,
  },
  {
    id: "cdi-spec-1.1",
    request: all(cdi({ deviceNodes: [{ path: "/dev/x" }] }), FIELD),
    shows: ({ spec }) => spec.linux?.devices?.[0]?.fileMode === 0o640,
    among: has("cdi-cri-field"),
  },
  {
    id: "sandbox-not-running",
    request: { host: { sandboxState: "notready" } },
    shows: ({ text }) => text.startsWith("sandbox container"),
  },
  { id: "stop-signal", request: config({ stop_signal: 99 }), shows: ({ code }) => code === "stop-signal" },
  {
    id: "cdi-disabled-refusal",
    request: all(cri({ enable_cdi: false }), FIELD),
    shows: ({ code }) => code === "cdi-disabled",
  },
  {
    id: "group-line-limit",
    request: {
      container: { rootfs: { "/etc/passwd": "root:x:0:0::/:\n", "/etc/group": `g:x:1:${"a".repeat(2 ** 20)}\n` } },
    },
    shows: ({ text }) => text.includes("token too long"),
  },
  {
    id: "cdi-idmap-option",
    request: all(withUserns, cdi({ mounts: [{ hostPath: "/x", containerPath: "/a", options: ["bind"] }] }), FIELD),
    shows: (one) => mounts(one).some(({ options }) => options?.includes("idmap") === true),
  },
  {
    id: "cdi-perm-none",
    request: all(
      cdi({ deviceNodes: [{ path: "/dev/x", type: "c", major: 1, minor: 3, permissions: "none" }] }, "1.1.0"),
      FIELD,
    ),
    shows: ({ code }) => code === "",
    among: has("cdi-spec-1.1"),
  },
  {
    id: "cdi-one-letter",
    request: all(cdi(ENV), config({ annotations: { "cdi.k8s.io/x": "vendor.com/x=a" } })),
    shows: ({ code }) => code !== "daemon-crash",
    among: has("cdi-annotations"),
  },
  {
    id: "cdi-env-replace",
    request: all(cdi({ env: ["PATH=/x"] }), FIELD),
    shows: (one) => envs(one)[0] === "PATH=/x",
  },
  {
    id: "cdi-empty-dirs",
    request: all(cri({ enable_cdi: true, cdi_spec_dirs: [] }), FIELD, {
      hostFiles: {
        "/etc/cdi/x.json": JSON.stringify({
          cdiVersion: "0.3.0",
          kind: "vendor.com/gpu",
          devices: [{ name: "a", containerEdits: ENV }],
        }),
      },
    }),
    shows: (one) => envs(one).includes("X=1"),
  },
];
