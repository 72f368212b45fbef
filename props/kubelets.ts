/**
 * Kubelets and pods for tests of `lib/kubernetes`.
 *
 * @module
 */

import type { ContainerConfig, CriMount, PodSandboxConfig } from "../lib/cri/config.ts";
import { CriSpecError } from "../lib/error.ts";
import {
  containerConfig,
  decodeKubelet,
  type Kubelet,
  type Pod,
  podSandboxConfig,
  readPod,
  type RefusalDetail,
  type TranslationNote,
} from "../lib/kubernetes/mod.ts";

type Json = Readonly<Record<string, unknown>>;

/** What a test says of a kubelet and a pod, where it is not the usual one. */
export interface Setting {
  /** The kubelet's release. Default: the newest. */
  readonly release?: string;
  readonly kubelet?: Json;
  readonly node?: Json;
  readonly runtime?: Json;
  readonly objects?: Json;
  readonly images?: Json;
  /** The API server: `null` for none. Default: one of the kubelet's release. */
  readonly apiServer?: unknown;
  readonly rootDir?: string;
  readonly metadata?: Json;
  readonly status?: Json;
  readonly facts?: Json;
  /** The container asked for. Default: `app`. */
  readonly container?: string;
}

export const UID: string = "11111111-2222-4333-8444-555555555555";
export const GIB: number = 1024 ** 3;
/** The pod's directory on the node. */
export const POD_DIRECTORY: string = `/var/lib/kubelet/pods/${UID}`;

const IMAGES: Json = {
  "nginx:1.27": { id: `sha256:${"a".repeat(64)}` },
  "named:1": { id: `sha256:${"b".repeat(64)}`, username: "nginx" },
  "rootname:1": { id: `sha256:${"b".repeat(64)}`, username: "root" },
  "uid:1": { id: `sha256:${"c".repeat(64)}`, uid: 1000 },
  "zero:1": { id: `sha256:${"d".repeat(64)}`, uid: 0 },
  "missing:1": null,
};

const SERVICES: readonly Json[] = [{
  metadata: { name: "kubernetes", namespace: "default" },
  spec: { clusterIP: "10.96.0.1", ports: [{ name: "https", protocol: "TCP", port: 443 }] },
}];

/** A node of 16 GiB with cgroup v2, and a cluster with one service. */
export function kubeletOf(
  { release = "1.36", kubelet, node, runtime, objects, images, apiServer, rootDir }: Setting = {},
): Kubelet {
  return decodeKubelet({
    kubernetes: release,
    ...(apiServer === undefined ? {} : { apiServer }),
    ...(rootDir === undefined ? {} : { rootDir }),
    kubelet: { clusterDNS: ["10.96.0.10"], clusterDomain: "cluster.local", ...kubelet },
    node: {
      cpus: 4,
      memoryBytes: 16 * GIB,
      cgroup: "v2",
      swapAccounting: true,
      hostname: "node-a",
      nodeIPs: ["192.0.2.10"],
      kernel: "6.1.0",
      resolvConf: "search corp.example\nnameserver 192.0.2.53\noptions timeout:2\n",
      hugepages: ["2MB", "1GB"],
      ...node,
    },
    runtime: {
      handlers: [{ name: "", features: { recursive_read_only_mounts: true, user_namespaces: true } }],
      features: { supplemental_groups_policy: true },
      ...runtime,
    },
    objects: { services: SERVICES, configMaps: [], secrets: [], runtimeClasses: [], ...objects },
    images: { ...IMAGES, ...images },
  });
}

/** A pod with one container `app`, or with the containers of its spec. */
export function podOf(spec: Json, setting: Setting = {}): Pod {
  const { container: _, ...rest } = spec as { readonly container?: Json };
  const containers = (rest as Json).containers ?? [appOf(spec)];
  const manifest = {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: "web", ...setting.metadata },
    spec: { automountServiceAccountToken: false, enableServiceLinks: false, ...rest, containers },
    ...(setting.status === undefined ? {} : { status: setting.status }),
  };
  return readPod(manifest, kubeletOf(setting), { uid: UID, ...setting.facts });
}

/** The container `app`; a spec's member `container` has what is special about it. */
function appOf({ container }: Json): Json {
  return { name: "app", image: "nginx:1.27", ...container as Json };
}

/** The sandbox that a kubelet requests. */
export function sandboxOf(spec: Json, setting: Setting = {}): PodSandboxConfig {
  return podSandboxConfig(podOf(spec, setting), kubeletOf(setting));
}

/** The container that a kubelet requests, of a spec with a member `container` or `containers`. */
export function containerOf(spec: Json, setting: Setting = {}): ContainerConfig {
  return containerConfig(podOf(spec, setting), setting.container ?? "app", kubeletOf(setting));
}

/** The notes of a translation. */
export function notesOf(spec: Json, setting: Setting = {}): readonly TranslationNote[] {
  const pod = podOf(spec, setting);
  const kubelet = kubeletOf(setting);
  const notes = [...pod.notes];
  podSandboxConfig(pod, kubelet, (note) => notes.push(note));
  containerConfig(pod, setting.container ?? "app", kubelet, (note) => notes.push(note));
  return notes;
}

/** What a kubelet or an API server says where it refuses: code, reason and text. */
export function refusalOf(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    const { reason = "" } = (error.cause ?? {}) as Partial<RefusalDetail>;
    return [error.code, reason, error.message].filter((part) => part !== "").join(" | ");
  }
  return "accepted";
}

/** A container's variables by name. */
export function envOf(spec: Json, setting: Setting = {}): Readonly<Record<string, string>> {
  const { envs = [] } = containerOf(spec, setting);
  return Object.fromEntries(envs.map(({ key = "", value = "" }) => [key, value]));
}

/** A container's mount at a path. */
export function mountOf(path: string, spec: Json, setting: Setting = {}): CriMount | undefined {
  return containerOf(spec, setting).mounts?.find((mount) => mount.container_path === path);
}
