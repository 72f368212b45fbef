/**
 * App containers as real kubelets ask for them: the recorded containers of the recorded pods, varied with them into a fleet.
 *
 * `kubelet_containers.json` has the `ContainerConfig` of the first container of each pod of `kubelet_pods.json`, but for the one
 * with id-mapped mounts, which the fleet's release refuses.
 *
 * @module
 */

import type { RequestDocument } from "../lib/request/document.ts";
import recorded from "./kubelet_containers.json" with { type: "json" };
import { digits, FLEET_NODE, fleetPod, recordedPod, renamed, SHAPES, sized } from "./kubelet_pods.ts";

/** What varies of a recorded config, and what its mounts are. */
interface Config {
  readonly mounts: readonly { readonly host_path: string }[];
  readonly linux: { readonly resources: Readonly<Record<string, unknown>> };
}

/** A recorded container. */
interface Recorded {
  /** The index of its pod in `kubelet_pods.json`. */
  readonly pod: number;
  readonly config: Config;
}

const RECORDED: readonly Recorded[] = recorded as readonly unknown[] as readonly Recorded[];

/** The node that the containers run on: the fleet's, with AppArmor, which one of the pods asks for. */
export const CONTAINER_NODE: typeof FLEET_NODE = {
  ...FLEET_NODE,
  host: { ...FLEET_NODE.host as object, apparmor: true },
};

/** The profiles of AppArmor that the kernel has. */
const PROFILES = "cri-containerd.apparmor.d (enforce)\nfoo (enforce)\n";

/** The config object of a web server's image. */
const IMAGE: unknown = {
  ExposedPorts: { "80/tcp": {} },
  Env: [
    "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "NGINX_VERSION=1.27.3",
    "NJS_VERSION=0.8.7",
    "PKG_RELEASE=1~bookworm",
  ],
  Entrypoint: ["/docker-entrypoint.sh"],
  Cmd: ["nginx", "-g", "daemon off;"],
  Labels: { maintainer: "NGINX Docker Maintainers <docker-maint@nginx.com>" },
  StopSignal: "SIGQUIT",
};

/**
 * One container of a fleet, in its pod, as a kubelet sends it: what it mounts is there.
 *
 * @param index Which one; no two are the same.
 * @returns The request.
 */
export function fleetContainer(index: number): RequestDocument {
  const { pod, config: asked } = RECORDED[index % RECORDED.length]!;
  const at = Math.floor(index / RECORDED.length) * SHAPES + pod;
  const config = renamed(asked, recordedPod(at), at);
  return {
    ...fleetPod(at),
    ...CONTAINER_NODE,
    hostFiles: {
      "/sys/kernel/security/apparmor/profiles": PROFILES,
      ...Object.fromEntries(config.mounts.map(({ host_path }) => [host_path, { directory: true }])),
    },
    container: {
      id: digits(index + 99, 64),
      image: structuredClone(IMAGE),
      imageName: "registry.example.com/web/nginx:1.27",
      config: { ...config, linux: { ...config.linux, resources: sized(config.linux.resources, index) } },
    },
  };
}

/**
 * A fleet of different containers.
 *
 * @param count How many containers. Default: 500.
 * @returns The requests.
 */
export function containerFleet(count: number = 500): readonly RequestDocument[] {
  return Array.from({ length: count }, (_, index) => fleetContainer(index));
}
