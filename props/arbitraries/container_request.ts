/**
 * Whole requests for containers.
 *
 * @module
 */

import fc from "fast-check";
import { behaviorsOf } from "../../lib/containerd/behaviors.ts";
import { parseRelease } from "../../lib/containerd/release.ts";
import { type ContainerConfig, NAMESPACE_MODE, PROFILE_TYPE } from "../../lib/cri/config.ts";
import type { ContainerDocument } from "../../lib/request/document.ts";
import { ALL_CAPABILITIES } from "../../lib/request/host.ts";
import { DEFAULT_ID } from "../../lib/request/pod_document.ts";
import { accepted } from "./accepted_container.ts";
import { acceptedImages, type AppImage, appImage, usersOf } from "./app_image.ts";
import { containerConfig } from "./container_config.ts";
import { containerDaemon, type DaemonNode } from "./container_daemon.ts";
import type { DaemonDocument } from "./daemon_config.ts";
import type { HostDocument } from "./host.ts";
import type { ImageDocument, RootfsDocument } from "./image_config.ts";
import { minimal } from "./minimal.ts";
import type { ArbitraryOptions } from "./options.ts";
import { optional, present, withoutUndefined } from "./parts.ts";
import { pinned, type PinnedMembers } from "./pin.ts";
import { podSandboxConfig } from "./pod_sandbox_config.ts";
import { sandboxRequest, type SandboxRequestDocument } from "./sandbox_request.ts";

/** A container in a request whose parts are known. */
export interface ContainerPart extends ContainerDocument {
  /** What a client asks for. */
  readonly config: ContainerConfig;
  /** The app's image config. */
  readonly image?: ImageDocument;
  /** The app's files. */
  readonly rootfs?: RootfsDocument;
}

/** A request document for a container whose parts are known. */
export interface ContainerRequestDocument extends SandboxRequestDocument {
  /** The container. */
  readonly container: ContainerPart;
}

/** How requests for containers are made. */
export interface ContainerRequestOptions extends ArbitraryOptions<ContainerRequestDocument> {
  /**
   * The share of a hostile client's requests that have what daemons refuse, in percent; the others are odd, but accepted. Default:
   * 40.
   */
  readonly refusable?: number;
}

type Files = NonNullable<SandboxRequestDocument["hostFiles"]>;

/** A device for CDI, in a file of a version that every release reads. */
const GPU = {
  cdiVersion: "0.5.0",
  kind: "vendor.com/gpu",
  devices: [{
    name: "0",
    containerEdits: {
      env: ["GPU=0"],
      deviceNodes: [{ path: "/dev/fuse" }],
      mounts: [{ hostPath: "/opt/gpu", containerPath: "/opt/gpu", options: ["ro", "bind"] }],
    },
  }],
};

/** A spec that containers may start from. */
const BASE_SPEC = {
  ociVersion: "1.0.2",
  process: { user: { uid: 5, gid: 5 }, cwd: "/base", env: ["BASE=1"], rlimits: [] },
  root: { path: "rootfs" },
  mounts: [{ destination: "/proc", type: "proc", source: "proc" }],
  linux: { namespaces: [{ type: "pid" }, { type: "mount" }] },
};

const NODE: DaemonNode = { cdiSpecDirs: ["/etc/cdi"], baseSpec: "/etc/containerd/base.json", hasCgroupV2: true };

/** The files of a node: what mounts and devices name, but for what the daemon makes. */
const NODE_FILES: Files = {
  "/srv/data": { directory: true },
  "/dev/null": { device: "c", major: 1, minor: 3, mode: 0o666, uid: 0, gid: 0 },
  "/dev/zero": { device: "c", major: 1, minor: 5, mode: 0o666, uid: 0, gid: 0 },
  "/dev/fuse": { device: "c", major: 10, minor: 229, mode: 0o666, uid: 0, gid: 0 },
  "/dev/vda": { device: "b", major: 254, minor: 0, mode: 0o660, uid: 0, gid: 6 },
  "/dev/dri/card0": { device: "c", major: 226, minor: 0, mode: 0o660, uid: 0, gid: 44 },
  "/dev/disk/by-id/root": { symlink: "../../vda" },
  "/dev/initctl": { device: "p", major: 0, minor: 0, mode: 0o600, uid: 0, gid: 0 },
  "/dev/log": { file: true },
  "/dev/pts": { directory: true },
  [`${NODE.cdiSpecDirs[0]}/gpu.json`]: JSON.stringify(GPU),
  [NODE.baseSpec]: JSON.stringify(BASE_SPEC),
};

const DEVICES = ["/dev/null", "/dev/fuse", "/dev/dri", "/dev/disk/by-id/root", "/dev/vda", "/dev//zero"];
const CDI_DEVICE = "vendor.com/gpu=0";
const NEIGHBOUR = "5".repeat(64);
const FEATURES = { recursive_read_only_mounts: true, user_namespaces: true };

/** A container of the pod that runs. */
const NEIGHBOURS: NonNullable<HostDocument["containers"]> = {
  [NEIGHBOUR]: { sandbox: DEFAULT_ID, state: "running", pid: 4711 },
};

/** What containers meet on any node of an accepted request. */
function calmHost(): fc.Arbitrary<HostDocument> {
  return fc.record({
    sandboxPid: fc.constantFrom(1000, 4242),
    capabilities: fc.constantFrom(ALL_CAPABILITIES, ALL_CAPABILITIES.slice(0, 24)),
    swap: fc.boolean(),
    cgroupMountOptions: fc.constantFrom("rw", "rw,nsdelegate,memory_recursiveprot", "rw,memory_recursiveprot"),
    runtimeHandlers: fc.constant({ runc: FEATURES }),
    mounts: fc.constantFrom<NonNullable<HostDocument["mounts"]>>(
      { "/": "shared" },
      { "/": "shared+slave" },
      { "/": "private", "/srv": "shared" },
    ),
    containers: fc.constant(NEIGHBOURS),
  }, { requiredKeys: ["runtimeHandlers", "containers"] });
}

/** What containers meet on a node where daemons refuse. */
function hostileHost(): fc.Arbitrary<HostDocument> {
  const silent = { recursive_read_only_mounts: false, user_namespaces: false };
  const { runc } = { runc: FEATURES };
  const troubles = present<HostDocument>(fc.record({
    hugetlb: fc.constantFrom(undefined, undefined, true, false),
    runtimeHandlers: fc.constantFrom({ runc }, { runc: silent }, { runc: null }),
    sandboxState: fc.constantFrom(...Array(30).fill(undefined), "notready" as const, "absent" as const),
    mounts: fc.constantFrom<HostDocument["mounts"]>(
      undefined,
      { "/": "private" },
      { "/": "shared" },
      { "/": "private", "/srv": "slave" },
      { "/": "private", "/srv/data": "shared+slave" },
    ),
    containers: fc.constantFrom<HostDocument["containers"]>(
      undefined,
      { x: { sandbox: DEFAULT_ID, state: "exited", pid: 0 } },
      { x: { sandbox: "elsewhere", state: "running", pid: 9 } },
      { x1: { sandbox: DEFAULT_ID, state: "running", pid: 9 }, x2: { sandbox: DEFAULT_ID, state: "created", pid: 0 } },
    ),
  }));
  return fc.tuple(calmHost(), troubles).map(([host, trouble]) => ({ ...host, ...trouble }));
}

/** What a request for a container adds to that for its pod. */
type Extra = Pick<ContainerRequestDocument, "container" | "host" | "hostFiles" | "daemon">;
type Extend = (pod: SandboxRequestDocument) => Extra;

const NAME = "registry.test/app:1";

/** The container with the namespaces of its pod, as a kubelet names them for both. */
function inPod(config: ContainerConfig, { linux }: SandboxRequestDocument["config"]): ContainerConfig {
  const { pid, ...shared } = linux?.security_context?.namespace_options ?? {};
  const { namespace_options, ...context } = config.linux?.security_context ?? {};
  const own = pid === NAMESPACE_MODE.NODE ? { pid } : {};
  return {
    ...config,
    linux: {
      ...config.linux,
      security_context: { ...context, namespace_options: { ...namespace_options, ...shared, ...own } },
    },
  };
}

/** What only some pods of a kubelet have: devices, privileges, a profile of AppArmor. */
function kubeletExtend(): fc.Arbitrary<Extend> {
  const asked = fc.record({
    config: containerConfig(),
    app: minimalImage(appImage("kubelet")),
    privileged: fc.boolean(),
    device: optional(fc.constantFrom(undefined, undefined, "/dev/fuse", "/dev/dri")),
    cdi: optional(fc.constantFrom(undefined, undefined, undefined, CDI_DEVICE)),
    profile: fc.constantFrom(undefined, PROFILE_TYPE.RuntimeDefault, PROFILE_TYPE.Unconfined),
  });
  return asked.map(({ config, app, privileged, device, cdi, profile }) => (pod) => {
    const of = inPod(config, pod.config);
    const mayBePrivileged = pod.config.linux?.security_context?.privileged === true;
    const security_context = withoutUndefined<NonNullable<NonNullable<ContainerConfig["linux"]>["security_context"]>>({
      ...of.linux?.security_context,
      privileged: mayBePrivileged ? privileged : undefined,
      apparmor: pod.host?.apparmor === true && profile !== undefined ? { profile_type: profile } : undefined,
    });
    const whole = withoutUndefined<ContainerConfig>({
      ...of,
      devices: device === undefined ? undefined : [{ host_path: device, container_path: device, permissions: "rw" }],
      annotations: cdi === undefined ? of.annotations : { ...of.annotations, "cdi.k8s.io/plugin": cdi },
      linux: { ...of.linux, security_context },
    });
    return {
      host: { runtimeHandlers: { runc: FEATURES }, ...pod.host },
      ...device === undefined && cdi === undefined && !security_context.privileged ? {} : { hostFiles: NODE_FILES },
      container: { config: whole, ...app, imageName: NAME },
    };
  });
}

function minimalImage(images: fc.Arbitrary<AppImage>): fc.Arbitrary<AppImage> {
  const program = ["image", "Entrypoint"] as const;
  return minimal(images, { whole: [program, ["rootfs"]], required: [program, ["image"], ["rootfs"]] });
}

/** A hostile client's container without what daemons refuse. */
function acceptedExtend(): fc.Arbitrary<Extend> {
  const asked = fc.record({
    config: containerConfig({ mode: "hostile" }),
    app: minimalImage(acceptedImages()),
    host: minimal(calmHost(), { whole: [["*"]] }),
    hostFiles: nodeFiles(),
    daemon: optional(daemonOf()),
  });
  return asked.map(({ config, app, host, hostFiles, daemon }) => (pod) => {
    const isShared = host.mounts?.["/"] !== "private";
    const mapsIds = !behaviorsOf(parseRelease(pod.release)).has("idmap-mount-refused");
    // A daemon with this setting does not start on cgroup v1.
    const cgroups = JSON.stringify(daemon ?? {}).includes("cgroup_writable") ? { cgroups: "v2" as const } : {};
    return withoutUndefined<Extra>({
      host: { ...pod.host, ...host, ...cgroups },
      hostFiles,
      daemon,
      container: {
        ...app,
        config: accepted(config, {
          pod: pod.config,
          users: usersOf(app.rootfs),
          isSource: (path, propagation) =>
            path.startsWith("/") && (isShared || path.startsWith("/srv/") || propagation % 7 === 0),
          mapsIds,
          devices: DEVICES,
          cdiDevices: daemon === undefined ? [] : [CDI_DEVICE],
          targets: [NEIGHBOUR],
        }),
        imageName: NAME,
      },
    });
  });
}

/** A hostile client's container, refused or not. */
function hostileExtend(): fc.Arbitrary<Extend> {
  const { whole, required } = { whole: [["image", "Entrypoint"]], required: [["image"], ["image", "Entrypoint"]] };
  const sent = fc.constantFrom(false, false, false, true);
  const asked = fc.record({
    config: containerConfig({ mode: "hostile" }),
    app: minimal<Partial<AppImage>>(appImage("hostile"), { whole, required }),
    imageName: optional(fc.constant(NAME)),
    host: minimal(hostileHost(), { whole: [["mounts"], ["runtimeHandlers"], ["sandboxState"], ["containers", "*"]] }),
    hostFiles: nodeFiles(),
    daemon: optional(daemonOf()),
    sandboxConfig: optional(
      sent.chain((isSent) => isSent ? podSandboxConfig({ mode: "hostile" }) : fc.constant(undefined)),
    ),
    sandboxId: optional(fc.constantFrom(...Array(30).fill(undefined), DEFAULT_ID.slice(0, 9), "", "f")),
  });
  return asked.map(({ config, app, host, hostFiles, daemon, ...sent }) => (pod) =>
    withoutUndefined<Extra>({
      host: { ...pod.host, ...host },
      hostFiles,
      daemon,
      container: withoutUndefined<ContainerPart>({ config, ...app, ...sent }),
    })
  );
}

/** The node's files, of which a counterexample keeps those that matter. */
function nodeFiles(): fc.Arbitrary<Files | undefined> {
  return optional(minimal(fc.constant(NODE_FILES), { whole: [["*"]] }));
}

function daemonOf(): fc.Arbitrary<DaemonDocument> {
  return minimal(containerDaemon(NODE), { whole: [["version"]], required: [["version"], ["plugins"]] });
}

function extension({ mode = "kubelet", refusable = 40 }: ContainerRequestOptions): fc.Arbitrary<Extend> {
  if (mode === "kubelet") return kubeletExtend();
  const kinds = [
    { arbitrary: acceptedExtend(), weight: 100 - refusable },
    { arbitrary: hostileExtend(), weight: refusable },
  ];
  return fc.oneof(...kinds.filter(({ weight }) => weight > 0));
}

/** What of a request a container adds to: a pin of it is laid over the whole. */
const ADDED = ["container", "host", "hostFiles", "daemon"];

/**
 * Everything that decides a container's spec, as a document that `containerSpec` takes, for any modelled release: a container of
 * any client in a pod of a kubelet.
 *
 * A kubelet's requests are accepted. A hostile client's are odd in every part; `refusable` says how many of them have what daemons
 * refuse. A counterexample shrinks to the newest release that shows it, and leaves out every part that is not needed.
 *
 * @param options Who asks for the container, and what is fixed.
 * @returns Requests.
 *
 * @example A container is never without the pod's own namespaces
 * ```ts
 * import { containerRequest } from "@cri-spec/cri-spec/arbitraries";
 * import { containerSpec } from "@cri-spec/cri-spec";
 * import { assert } from "@std/assert";
 * import fc from "fast-check";
 *
 * fc.assert(fc.property(containerRequest(), (request) => {
 *   const { namespaces = [] } = containerSpec(request).linux ?? {};
 *   assert(["ipc", "uts", "mount", "network"].every((type) => namespaces.some((one) => one.type === type)));
 * }));
 * ```
 */
export function containerRequest(options: ContainerRequestOptions = {}): fc.Arbitrary<ContainerRequestDocument> {
  const { container: _, ...podPin } = (options.pin ?? {}) as PinnedMembers<ContainerRequestDocument>;
  const pin = Object.fromEntries(Object.entries(options.pin ?? {}).filter(([key]) => ADDED.includes(key)));
  const parts = fc.record({
    pod: sandboxRequest({ pin: podPin as PinnedMembers<SandboxRequestDocument> }),
    extend: extension(options),
  });
  const whole = parts.map(({ pod, extend }): ContainerRequestDocument => ({ ...pod, ...extend(pod) }));
  return pinned(whole, pin);
}
