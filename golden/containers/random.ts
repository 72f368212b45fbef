/**
 * Random requests for containers. The only file here that knows the generators.
 *
 * @module
 */

import fc from "fast-check";
import {
  containerConfig,
  imageConfig,
  podSandboxConfig,
  rootfs,
  spec,
  type Table,
} from "../../props/arbitraries/mod.ts";
import { pattern } from "../../props/arbitraries/daemon_config.ts";
import { mount } from "../../props/arbitraries/hostile_container.ts";
import type { ContainerConfig, PodSandboxConfig, UserNamespace } from "../../lib/cri/config.ts";
import { formatSpec } from "../../lib/oci/encode.ts";
import { isTree, mergeTrees, type Tree, treeAt } from "../lab/tree.ts";
import { BASE_FILES, BASE_POD, BASE_ROOTFS, type CaseFile, type CaseMount, type ContainerCase } from "./case.ts";

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
}

/** How many requests one image has. */
const PER_IMAGE = 20;
/** How many requests one boot of the daemon answers. */
const PER_BOOT = 200;

const KNOWN_PROFILES = ["runtime/default", "docker/default", "unconfined"];

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

const asks = fc.record({
  container: configs,
  mounts: fc.option(fc.array(mount(fc.constantFrom(...SOURCES)), { maxLength: 16 }), { nil: undefined, freq: 3 }),
  image: fc.constantFrom("$IMAGE", "$IMAGE", "$IMAGE", "$IMAGE", "web:1", "nosuch:1"),
  userSpecified: fc.constantFrom(undefined, undefined, "registry.test/app:1"),
  sent: sents,
  isMild: fc.constantFrom(true, true, true, true, false),
}).map(({ container: { mounts: _, image: __, ...container }, mounts, image, userSpecified, sent, isMild }) => ({
  isMild,
  container: {
    ...container,
    image: { image, ...userSpecified === undefined ? {} : { user_specified_image: userSpecified } },
    ...mounts === undefined ? {} : { mounts },
  },
  // A daemon of many releases ends with a pod's config that has no metadata.
  sent: sent.sandboxConfig?.metadata === undefined ? {} : sent,
}));

const images = fc.record({
  image: fc.oneof(
    { arbitrary: imageConfig({ mode: HOSTILE }), weight: 2 },
    { arbitrary: imageConfig({ mode: KUBELET }), weight: 1 },
  ),
  Volumes: fc.constantFrom({}, {}, { "/data": {} }, { "data": {}, "/etc/hosts": {} }, {
    "/a": {},
    "/b": {},
    "/a/deep": {},
  }),
  rootfs: fc.oneof(rootfs({ mode: HOSTILE }), fc.constant(BASE_ROOTFS)),
}).map(({ image, Volumes, rootfs }) => ({ image: { ...image, Volumes }, rootfs: rootfs as ContainerCase["rootfs"] }));

function daemonOf(): fc.Arbitrary<Tree> {
  const switches = fc.record({
    enable_cdi: fc.boolean(),
    disable_proc_mount: fc.boolean(),
    disable_hugetlb_controller: fc.boolean(),
    tolerate_missing_hugetlb_controller: fc.boolean(),
    device_ownership_from_security_context: fc.boolean(),
    ignore_image_defined_volumes: fc.boolean(),
    disable_apparmor: fc.boolean(),
    disable_cgroup: fc.boolean(),
    unset_seccomp_profile: fc.constantFrom("", ...KNOWN_PROFILES),
  }, { requiredKeys: [] });
  const runc = fc.record({
    pod_annotations: fc.array(pattern(), { maxLength: 2 }),
    container_annotations: fc.array(pattern(), { maxLength: 2 }),
    privileged_without_host_devices: fc.boolean(),
    base_runtime_spec: fc.constantFrom(undefined, undefined, undefined, "$DIR/specs/base.json"),
  }, { requiredKeys: [] });
  const more = fc.record({
    ignore_rdt_not_enabled_errors: fc.boolean(),
    ignore_blockio_not_enabled_errors: fc.boolean(),
  }, { requiredKeys: [] });
  return fc.record({ switches, runc, more, nri: fc.constantFrom(true, true, true, false) })
    .map(({ switches, runc: { base_runtime_spec, ...runc }, more, nri }) => {
      const runtime: Table = { ...runc, ...base_runtime_spec === undefined ? {} : { base_runtime_spec } };
      const containerd = { ...more, runtimes: { runc: runtime } };
      const cri = { ...switches, cdi_spec_dirs: ["$DIR/cdi", "$DIR/cdi-later"], containerd };
      return {
        plugins: {
          "io.containerd.grpc.v1.cri": cri,
          ...(nri ? {} : { "io.containerd.nri.v1.nri": { disable: false } }),
        },
      };
    });
}

type Ask = { readonly container: ContainerConfig; readonly sent: ContainerCase["sent"]; readonly isMild: boolean };

/** The container without most of what is refused, in a pod: else hardly any request would get as far as a spec. */
function mild(container: ContainerConfig, pod: Tree): ContainerConfig {
  const { security_context: context = {}, ...linux } = container.linux ?? {};
  const { apparmor: _, apparmor_profile: __, selinux_options: ___, run_as_group, seccomp, ...more } = context;
  const { supplemental_groups_policy: policy, seccomp_profile_path: profile = "", ...rest } = more;
  const of = treeAt(pod, ["linux", "security_context"]);
  const userns_options = treeAt(of, ["namespace_options", "userns_options"]) as UserNamespace | undefined;
  const { userns_options: ____, ...options } = context.namespace_options ?? {};
  const isPrivileged = rest.privileged === true && treeAt(of, ["privileged"]) === true;
  const { metadata = { name: "app" }, annotations = {}, mounts = [], ...others } = container;
  const keys = Object.keys(annotations).filter((key) => !/class|^cdi\.k8s/.test(key));
  return {
    ...others,
    metadata,
    annotations: Object.fromEntries(keys.map((key) => [key, annotations[key]!])),
    mounts: mounts.filter(({ host_path = "", propagation = 0 }) =>
      !REFUSED.includes(host_path) && (propagation === 0 || /both|shared\//.test(host_path))
    ),
    linux: {
      ...linux,
      security_context: {
        ...rest,
        privileged: isPrivileged,
        ...run_as_group === undefined || rest.run_as_user === undefined ? {} : { run_as_group },
        ...policy === 2 || policy === undefined ? {} : { supplemental_groups_policy: policy },
        ...seccomp?.profile_type === 0 || seccomp?.profile_type === 1
          ? { seccomp: { profile_type: seccomp.profile_type } }
          : {},
        ...KNOWN_PROFILES.includes(profile) ? { seccomp_profile_path: profile } : {},
        namespace_options: {
          ...options,
          ...options.pid === 3 ? { pid: 1 } : {},
          ...userns_options === undefined ? {} : { userns_options },
        },
      },
    },
  };
}

const boots = fc.record({ daemon: daemonOf(), base: spec({ mode: HOSTILE }) });

/**
 * The requests of a run.
 *
 * @param options Which.
 * @returns The boots, one after another, each a list of cases for one daemon; made when it is asked for.
 */
export function* randomContainers({ seed, runs }: RandomOptions): Iterable<readonly RandomContainer[]> {
  const count = Math.ceil(runs / PER_BOOT);
  const seeds = fc.sample(fc.integer(), { seed, numRuns: count });
  const daemons = fc.sample(boots, { seed, numRuns: count });
  for (const [boot, { daemon, base }] of daemons.entries()) {
    const from = { seed: seeds[boot]! };
    const numRuns = Math.min(PER_BOOT, runs - boot * PER_BOOT);
    const all = fc.sample(images, { ...from, numRuns: Math.ceil(numRuns / PER_IMAGE) });
    const files = { ...FILES, "$DIR/specs/base.json": formatSpec(base) };
    yield fc.sample(asks, { ...from, numRuns }).map((ask, index) => {
      const image = all[Math.floor(index / PER_IMAGE)]!;
      const number = boot * PER_BOOT + index + 1;
      const pod = mergeTrees(BASE_POD, PODS[Math.floor(index * PODS.length / PER_BOOT)]!);
      return {
        ...caseOf(number, pod, sendable(askedOf(ask as unknown as Ask, pod)) as Ask, image),
        daemon: sendable(daemon) as Tree,
        files,
      };
    });
  }
}

function askedOf({ container, sent, isMild }: Ask, pod: Tree): Ask {
  return isMild ? { container: mild(container, pod), sent: {}, isMild } : { container, sent, isMild };
}

function caseOf(
  number: number,
  pod: Tree,
  { container, sent }: Ask,
  { image, rootfs }: { readonly image: object; readonly rootfs: ContainerCase["rootfs"] },
): RandomContainer {
  return {
    number,
    name: "random",
    question: "",
    pod,
    container: container as unknown as Tree,
    runtimeHandler: "",
    image: sendable(image) as Tree,
    rootfs,
    files: FILES,
    mounts: MOUNTS,
    daemon: {},
    sent,
    isStopped: false,
    images: [],
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
