/**
 * Requests as real kubelets send them, with the pause image that the daemon reads: recorded pods, varied into a fleet.
 *
 * `kubelet_pods.json` has the `PodSandboxConfig` and handler that kubelets of several releases put to their runtime.
 *
 * @module
 */

import type { RequestDocument } from "../lib/request/document.ts";
import recorded from "./kubelet_pods.json" with { type: "json" };

type Texts = Readonly<Record<string, string>>;

/** What varies of a recorded config. */
interface Config {
  readonly metadata: { readonly name: string; readonly namespace: string; readonly uid: string };
  readonly labels: Texts;
  readonly annotations: Texts;
  readonly linux: { readonly resources: Readonly<Record<string, unknown>> };
}

/** A recorded pod. */
export interface Recorded {
  /** The kubelet's release, and the name of what was recorded. */
  readonly kubelet: string;
  readonly name: string;
  readonly runtimeHandler?: string;
  readonly config: Config;
}

const RECORDED: readonly Recorded[] = recorded as readonly unknown[] as readonly Recorded[];

/** How many shapes of pods a fleet has. */
export const SHAPES: number = RECORDED.length;

/** The recorded pod that a pod of a fleet is made of. */
export function recordedPod(index: number): Recorded {
  return RECORDED[index % SHAPES]!;
}

/** The config object of the Kubernetes project's pause image. */
export const PAUSE: unknown = {
  User: "65535:65535",
  Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
  Entrypoint: ["/pause"],
  WorkingDir: "/",
};

/** The node that the fleet runs on. */
export const FLEET_NODE: { readonly release: string; readonly daemon: unknown; readonly host: unknown } = {
  release: "1.7.24",
  daemon: {
    version: 2,
    plugins: {
      "io.containerd.grpc.v1.cri": {
        sandbox_image: "registry.k8s.io/pause:3.9",
        enable_unprivileged_ports: true,
        enable_unprivileged_icmp: true,
        containerd: {
          runtimes: {
            runc: { runtime_type: "io.containerd.runc.v2", pod_annotations: ["example.com/*"] },
            kata: { runtime_type: "io.containerd.kata.v2" },
          },
        },
      },
    },
  },
  host: { kernel: "6.1.0", arch: "amd64", hostname: "node-1" },
};

/** Hexadecimal digits that look random and are the same in every run. */
export function digits(index: number, count: number): string {
  let text = "";
  for (let part = 0; text.length < count; part++) {
    text += (Math.imul(index * 31 + part + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0");
  }
  return text.slice(0, count);
}

/** A uid in the form of another one, which static pods have without hyphens. */
function uidLike(uid: string, index: number): string {
  const hex = digits(index, 32);
  return uid.includes("-") ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-") : hex;
}

/** What was recorded of a pod, with another pod's name and uid wherever they stand. */
export function renamed<T>(value: T, { config: { metadata: { name, uid } } }: Recorded, index: number): T {
  const namespace = `team-${index % 9}`;
  const text = JSON.stringify(value)
    .replaceAll(uid, uidLike(uid, index))
    .replaceAll(`"${name}"`, '"NAME"').replaceAll(`default_${name}_`, `${namespace}_NAME_`)
    .replaceAll('"default"', `"${namespace}"`).replaceAll("default.svc", `${namespace}.svc`)
    .replaceAll("NAME", `${name}-${digits(index, 5)}`);
  return JSON.parse(text);
}

/** The values of numbers that differ from pod to pod; those that a pod does not have stay away. */
export function sized(resources: Config["linux"]["resources"], index: number): Config["linux"]["resources"] {
  const sizes = {
    cpu_shares: 2 + 51 * (index % 40),
    cpu_quota: 10000 * (1 + index % 16),
    memory_limit_in_bytes: (32 + index % 97) << 20,
  };
  const own = Object.entries(sizes).filter(([key]) => Object.hasOwn(resources, key));
  return { ...resources, ...Object.fromEntries(own) };
}

/**
 * One pod of a fleet, as a kubelet sends it.
 *
 * @param index Which one; no two pods are the same. Pods of indexes that differ by {@linkcode SHAPES} have one shape: on a real
 * node those with a user namespace would not, for each has user ids of its own.
 * @returns The request, with the config of its pause image.
 */
export function fleetPod(index: number): RequestDocument {
  const pod = recordedPod(index);
  const { runtimeHandler } = pod;
  const own = renamed(pod.config, pod, index);
  const id = digits(index + 7, 64);
  return {
    ...FLEET_NODE,
    id,
    netnsPath: `/var/run/netns/cni-${uidLike("-", index + 13)}`,
    ...(runtimeHandler === undefined ? {} : { runtimeHandler }),
    image: structuredClone(PAUSE),
    config: {
      ...own,
      labels: { ...own.labels, app: `app-${index % 23}`, "pod-template-hash": digits(index % 23, 10) },
      annotations: {
        ...own.annotations,
        "kubernetes.io/config.seen": `2026-01-02T03:04:05.${digits(index, 9).replaceAll(/[a-f]/g, "7")}Z`,
        "prometheus.io/port": `${8000 + index % 50}`,
      },
      linux: { ...own.linux, resources: sized(own.linux.resources, index) },
    },
  };
}

/**
 * A fleet of different pods, every shape in turn.
 *
 * @param count How many pods. Default: 500.
 * @returns The requests.
 */
export function fleet(count: number = 500): readonly RequestDocument[] {
  return Array.from({ length: count }, (_, index) => fleetPod(index));
}

/**
 * A fleet in which no pod has another one's shape: each asks for groups and a kernel parameter of its own.
 *
 * @param count How many pods. Default: 500.
 * @returns The requests.
 */
export function variedFleet(count: number = 500): readonly RequestDocument[] {
  return fleet(count).map((pod, index) => {
    const config = pod.config as { readonly linux: { readonly [key: string]: unknown } };
    const { sysctls = {}, security_context = {} } = config.linux as Readonly<Record<string, object | undefined>>;
    const linux = {
      ...config.linux,
      sysctls: { ...sysctls, [`net.ipv4.conf.eth${index}.forwarding`]: "1" },
      security_context: { ...security_context, supplemental_groups: [1000 + index] },
    };
    return { ...pod, config: { ...config, linux } };
  });
}
