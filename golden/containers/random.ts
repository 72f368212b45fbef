/**
 * Random requests for containers. The only file here that knows the generators.
 *
 * @module
 */

import fc from "fast-check";
import { accepted } from "../../props/arbitraries/accepted_container.ts";
import { acceptedImages, appImage, usersOf } from "../../props/arbitraries/app_image.ts";
import { containerDaemon } from "../../props/arbitraries/container_daemon.ts";
import { mount } from "../../props/arbitraries/hostile_container.ts";
import { containerConfig, podSandboxConfig, spec } from "../../props/arbitraries/mod.ts";
import { present } from "../../props/arbitraries/parts.ts";
import type { ContainerConfig, CriMount as Mount, PodSandboxConfig } from "../../lib/cri/config.ts";
import { formatSpec } from "../../lib/oci/encode.ts";
import { type ConfigVersion, inVersion } from "../differential/config_version.ts";
import { accountImages } from "../differential/random_accounts.ts";
import { CRI, CRI_RUNTIME } from "../lab/daemon_config.ts";
import { isTree, mergeTrees, type Tree, treeAt } from "../lab/tree.ts";
import { BASE_FILES, BASE_POD, type CaseFile, type CaseMount, type ContainerCase } from "./case.ts";
import { cdiFiles, type CdiRequest, cdiRequest } from "./random_cdi.ts";
import { seccompFiles, seccompRequest } from "./random_seccomp.ts";

/** A random case, and its place in the run, from 1. */
export interface RandomContainer extends ContainerCase {
  /** Its place. */
  readonly number: number;
}

/** Which requests. */
export interface RandomOptions {
  /** Where they come from: the same seed gives the same requests, of which a longer run has more. */
  readonly seed: number;
  /** How many. */
  readonly runs: number;
  /** The layout of `config.toml`. Default: 2. */
  readonly configVersion?: ConfigVersion;
}

/** How many requests one image has. */
const PER_IMAGE = 20;
/** How many requests one boot of the daemon answers. */
const PER_BOOT = 200;

/** Sources that some daemon refuses. */
const REFUSED = ["$DIR/srv/file/below", "$DIR/srv/link/below", "$DIR/srv/dangling", "$DIR/srv/loop", ""];

/** Where sources of mounts are: the machine is left alone but for the daemon's own folder. */
const SOURCES = [
  "$DIR/srv/data",
  "$DIR/srv/data/",
  "$DIR/srv//made/./deep",
  "$DIR/srv/data/../made",
  "$DIR/srv/file",
  "$DIR/srv/file/below",
  "$DIR/srv/link",
  "$DIR/srv/link/",
  "$DIR/srv/link/below",
  "$DIR/srv/dangling",
  "$DIR/srv/loop",
  "$DIR/shared/in",
  "$DIR/shared",
  "$DIR/sharedbutnot",
  "$DIR/slave/made",
  "$DIR/both",
  "$DIR/etc-hosts",
  "/",
  "/dev/null",
  "",
];

const GPU = JSON.stringify({
  cdiVersion: "0.5.0",
  kind: "vendor.com/gpu",
  containerEdits: { env: ["GPU_DRIVER=1"] },
  devices: [{
    name: "0",
    containerEdits: {
      env: ["GPU=0", "PATH=/gpu"],
      deviceNodes: [{ path: "/dev/dri/renderD128" }, { path: "/dev/gpu", hostPath: "/dev/fuse" }],
      mounts: [{ hostPath: "/gpu", containerPath: "/gpu/lib", options: ["ro"] }, {
        hostPath: "/x",
        containerPath: "/x",
      }],
      hooks: [{ hookName: "createContainer", path: "/bin/hook", args: ["hook"] }],
    },
  }, {
    name: "1",
    containerEdits: {
      env: ["GPU=1", "PATH=/gpu"],
      deviceNodes: [{ path: "/dev/null" }, { path: "/dev/gpu", hostPath: "/dev/zero", permissions: "r" }],
      mounts: [{ hostPath: "/x", containerPath: "/x" }, {
        hostPath: "/gpu",
        containerPath: "/gpu/lib",
        options: ["ro"],
      }],
      hooks: [{ hookName: "createContainer", path: "/bin/hook", args: ["hook"] }],
    },
  }],
});

const FILES: Readonly<Record<string, CaseFile>> = {
  ...BASE_FILES,
  "$DIR/srv/data": { directory: true },
  "$DIR/srv/file": "text",
  "$DIR/srv/link": { symlink: "data" },
  "$DIR/srv/dangling": { symlink: "$DIR/srv/nowhere" },
  "$DIR/srv/loop": { symlink: "loop" },
  "$DIR/shared/in": { directory: true },
  "$DIR/cdi/gpu.json": GPU,
};
const MOUNTS: Readonly<Record<string, CaseMount>> = {
  "$DIR/shared": "shared",
  "$DIR/slave": "slave",
  "$DIR/both": "shared+slave",
};

const IDS = [{ host_id: 65536, container_id: 0, length: 65536 }];
const namespaces = (options: Tree): Tree => ({ linux: { security_context: { namespace_options: options } } });

/** Pods that really run, over the usual one. */
const PODS: readonly Tree[] = [
  {},
  {},
  {},
  { linux: { security_context: { privileged: true } } },
  namespaces({ userns_options: { mode: 0, uids: IDS, gids: IDS } }),
  { hostname: "", ...namespaces({ network: 2 }) },
  namespaces({ ipc: 2 }),
];

const [KUBELET, HOSTILE] = ["kubelet", "hostile"] as const;

const configs = fc.oneof(
  { arbitrary: containerConfig({ mode: HOSTILE }), weight: 3 },
  { arbitrary: containerConfig({ mode: KUBELET }), weight: 1 },
);

/** What is sent along in the place of the pod's config: nothing mostly, for much of it is refused. */
const sents: fc.Arbitrary<{ readonly sandboxConfig?: PodSandboxConfig }> = fc.oneof(
  { arbitrary: fc.constant<{ readonly sandboxConfig?: PodSandboxConfig }>({}), weight: 3 },
  { arbitrary: podSandboxConfig({ mode: KUBELET }).map((sandboxConfig) => ({ sandboxConfig })), weight: 1 },
  { arbitrary: podSandboxConfig({ mode: HOSTILE }).map((sandboxConfig) => ({ sandboxConfig })), weight: 1 },
);

/** One request of five may have what daemons refuse. The others are odd, but accepted. */
const isAccepted = fc.constantFrom(false, true, true, true, true);

/** Names of the app's image, one of them only resolved; its id is none where it took the name of another. */
const IMAGES = ["docker.io/library/web:1", "web:1"];

/** One of the values in one case of four. */
function seldom<T>(...values: readonly T[]): fc.Arbitrary<T | undefined> {
  return fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, fc.constantFrom(...values));
}

/** A mount of an image, legal mostly. */
const imageMount = present<Mount>(fc.record({
  container_path: fc.constantFrom("/image", "/image/deep", "/", "relative"),
  host_path: seldom("/dev/null"),
  readonly: fc.constantFrom(...Array<boolean>(15).fill(true), false),
  image: fc.constantFrom(...Array<string>(8).fill(IMAGES[0]!), ...IMAGES, "nosuch:1", "").map((image) => ({ image })),
  image_sub_path: seldom("etc", "etc/", "./etc", "etc/passwd", "/etc", "..", "no"),
  uidMappings: seldom(IDS),
  gidMappings: seldom(IDS),
  propagation: seldom(1),
  selinux_relabel: seldom(true),
}));

/** What of a container decides much by files of the node, whose faults are the point: nothing is left out of these. */
interface Rarities {
  readonly devices?: CdiRequest;
  readonly imageMounts?: readonly Mount[];
  readonly seccomp?: ReturnType<typeof seccompRequest> extends fc.Arbitrary<infer T> ? T : never;
}

/** What one request of four or five has. */
const rarities: fc.Arbitrary<Rarities> = fc.oneof(
  { arbitrary: fc.constant({}), weight: 20 },
  { arbitrary: cdiRequest().map((devices) => ({ devices })), weight: 3 },
  fc.array(imageMount, { minLength: 1, maxLength: 2 }).map((imageMounts) => ({ imageMounts })),
  { arbitrary: seccompRequest().map((seccomp) => ({ seccomp })), weight: 2 },
);

const asks = fc.record({
  rarities,
  container: configs,
  mounts: fc.option(fc.array(mount(fc.constantFrom(...SOURCES)), { maxLength: 16 }), { nil: undefined, freq: 3 }),
  image: fc.constantFrom(...Array<string>(12).fill("$IMAGE"), "web:1", "nosuch:1"),
  userSpecified: fc.constantFrom(undefined, undefined, "registry.test/app:1"),
  sent: sents,
  isAccepted,
}).map((
  { container: { mounts: _, image: __, ...container }, mounts, image, userSpecified, sent, isAccepted, rarities },
) => ({
  isAccepted,
  rarities,
  container: {
    ...container,
    image: {
      image: isAccepted ? "$IMAGE" : image,
      ...userSpecified === undefined ? {} : { user_specified_image: userSpecified },
    },
    ...mounts === undefined ? {} : { mounts },
  },
  // A daemon of many releases ends with a pod's config that has no metadata.
  sent: sent.sandboxConfig?.metadata === undefined || isAccepted ? {} : sent,
}));

const images = fc.oneof(
  { arbitrary: acceptedImages(), weight: 27 },
  { arbitrary: appImage(HOSTILE), weight: 3 },
  { arbitrary: accountImages(), weight: 2 },
);

// The machine may have cgroup v1.
const NODE = { cdiSpecDirs: ["$DIR/cdi", "$DIR/cdi-later"], baseSpec: "$DIR/specs/base.json", hasCgroupV2: false };

type Image = Pick<ContainerCase, "image" | "rootfs">;
type Ask = {
  readonly container: ContainerConfig;
  readonly sent: ContainerCase["sent"];
  readonly isAccepted: boolean;
  readonly rarities: Rarities;
};

/** The files that containers may start from; what follows the first value, no daemon looks at. */
const bases = fc.tuple(spec({ mode: HOSTILE }), fc.constantFrom("", "", "}", "\n{}")).map(([base, rest]) =>
  `${formatSpec(base)}${rest}`
);

/** A daemon with the pods' own oom scores; on a machine that may not lower a score none of its pods starts. */
function withPodsThatStart(daemon: Tree): Tree {
  return mergeTrees(daemon, { plugins: { [sectionOf(daemon)]: { restrict_oom_score_adj: true } } });
}

/** The section that decides containers. */
function sectionOf(daemon: Tree): string {
  return daemon["version"] === undefined ? CRI : CRI_RUNTIME;
}

/** The layout of version 2 is that of a case without a version. */
const daemons = containerDaemon(NODE).map(({ plugins }) => sendable({ plugins }) as Tree);

/**
 * The requests of a run.
 *
 * @param options Which.
 * @returns The boots, one after another, each a list of cases for one daemon; made when it is asked for.
 */
export function* randomContainers(
  { seed, runs, configVersion = 2 }: RandomOptions,
): Iterable<readonly RandomContainer[]> {
  const count = Math.ceil(runs / PER_BOOT);
  const seeds = fc.sample(fc.integer(), { seed, numRuns: count });
  const each = fc.record({
    daemon: inVersion(daemons, configVersion),
    base: bases,
    cdi: cdiFiles(),
    seccomp: seccompFiles(),
  });
  for (const [boot, { daemon: one, base, cdi, seccomp }] of fc.sample(each, { seed, numRuns: count }).entries()) {
    const daemon = withPodsThatStart(one);
    const from = { seed: seeds[boot]! };
    const numRuns = Math.min(PER_BOOT, runs - boot * PER_BOOT);
    const all = fc.sample(images, { ...from, numRuns: Math.ceil(numRuns / PER_IMAGE) });
    const files = { ...FILES, ...cdi, ...seccomp, "$DIR/specs/base.json": base };
    yield fc.sample(asks, { ...from, numRuns }).map((ask, index) => {
      const image = all[Math.floor(index / PER_IMAGE)]! as unknown as Image;
      const number = boot * PER_BOOT + index + 1;
      const pod = mergeTrees(BASE_POD, PODS[Math.floor(index * PODS.length / PER_BOOT)]!);
      return {
        ...caseOf(number, pod, askedOf(ask as unknown as Ask, pod, image.rootfs, daemon), image),
        daemon,
        files,
      };
    });
  }
}

/** Whether a source of mounts is there in every release, and may have mounts that pass to and from it. */
function isSource(path: string, propagation: number): boolean {
  return !REFUSED.includes(path) && (propagation === 0 || /both|shared\//.test(path));
}

/** The container without what daemons refuse where it is one of those, in a pod. */
function askedOf(
  { container, sent, isAccepted, rarities }: Ask,
  pod: Tree,
  rootfs: Image["rootfs"],
  daemon: Tree,
): Pick<ContainerCase, "container" | "sent" | "images"> {
  if (!isAccepted) return { ...withRarities(container, rarities), sent };
  const hasCdi = treeAt(daemon, ["plugins", sectionOf(daemon), "enable_cdi"]) === true;
  const surroundings = {
    pod: pod as PodSandboxConfig,
    users: usersOf(rootfs),
    isSource,
    mapsIds: false,
    devices: ["/dev/null", "/dev//zero"],
    cdiDevices: hasCdi ? ["vendor.com/gpu=1"] : [],
    targets: [],
  };
  const { devices, ...others } = rarities;
  const rare = hasCdi && devices !== undefined ? { devices } : others;
  return { ...withRarities(accepted(container, surroundings), rare), sent: {} };
}

function withRarities(
  { mounts = [], annotations, linux, ...container }: ContainerConfig,
  { devices = {}, imageMounts, seccomp }: Rarities,
): Pick<ContainerCase, "container" | "images"> {
  const { annotations: more, ...field } = devices;
  const context = { ...linux?.security_context, ...seccomp };
  return {
    container: {
      ...container,
      ...field,
      mounts: [...mounts, ...imageMounts ?? []],
      ...annotations === undefined && more === undefined ? {} : { annotations: { ...annotations, ...more } },
      ...linux === undefined && seccomp === undefined ? {} : { linux: { ...linux, security_context: context } },
    } as Tree,
    images: imageMounts === undefined ? [] : IMAGES,
  };
}

function caseOf(
  number: number,
  pod: Tree,
  { container, sent, images }: ReturnType<typeof askedOf>,
  { image, rootfs }: Image,
): RandomContainer {
  return {
    number,
    name: "random",
    question: "",
    pod,
    container: sendable(container) as Tree,
    runtimeHandler: "",
    image: sendable(image) as Tree,
    rootfs,
    files: FILES,
    mounts: MOUNTS,
    daemon: {},
    sent: sendable(sent) as ContainerCase["sent"],
    isStopped: false,
    images,
    since: "0.0",
  };
}

/** 64-bit numbers as strings, as the CRI client takes them. */
function sendable(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(sendable);
  if (!isTree(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sendable(item)]));
}
