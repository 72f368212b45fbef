/**
 * Where the files of sandboxes and containers are on the node.
 *
 * Upstream: `getSandboxRootDir` and its neighbours in
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/helpers.go.
 *
 * @module
 */

import type { PodRequest } from "../request/pod_request.ts";

/** The node's own /dev/shm, and where it is mounted in a sandbox. */
export const DEV_SHM = "/dev/shm";
/** The node's own resolv.conf, and where a pod's is mounted. */
export const RESOLV_CONF = "/etc/resolv.conf";

/** Where a sandbox's files are. */
export interface SandboxPaths {
  /** The folder that outlives a reboot of the node. */
  readonly root: string;
  /** The folder of what does not. */
  readonly state: string;
  /** The file with the pod's hostname. */
  readonly hostname: string;
  /** The copy of the node's /etc/hosts. */
  readonly hosts: string;
  /** The pod's resolv.conf. */
  readonly resolvConf: string;
  /** What a sandbox with IPC of its own has as /dev/shm. */
  readonly shm: string;
  /** The name of the user namespace that the daemon made. */
  readonly pinnedUserNamespace: string;
}

/**
 * Where a request's sandbox has its files.
 *
 * @param request The request.
 * @returns Absolute paths, clean.
 */
export function sandboxPaths({ daemon, id }: Pick<PodRequest, "daemon" | "id">): SandboxPaths {
  // The CRI plugin's folders are clean and end with its name, and an id is one step: what stands behind them is joined as it is.
  const root = `${daemon.criRoot}/sandboxes/${id}`;
  const state = `${daemon.criState}/sandboxes/${id}`;
  return {
    root,
    state,
    hostname: `${root}/hostname`,
    hosts: `${root}/hosts`,
    resolvConf: `${root}/resolv.conf`,
    shm: `${state}/shm`,
    pinnedUserNamespace: `${state}/pinned-namespaces/user`,
  };
}

/**
 * Where the images are mounted that the containers of a sandbox mount.
 *
 * @param request The request.
 * @returns An absolute path, clean.
 */
export function imageVolumesDirectory({ daemon, id }: Pick<PodRequest, "daemon" | "id">): string {
  return `${daemon.criState}/image-volumes/${id}`;
}

/** Where a container's files are. */
export interface ContainerPaths {
  /** The directory that outlives a reboot of the node. */
  readonly root: string;
  /** The directory of what does not. */
  readonly state: string;
  /** What is known of the container's process. */
  readonly status: string;
  /** The directory in which the directory with the container's pipes is. */
  readonly io: string;
  /** The directory in which the image's volumes are. */
  readonly volumes: string;
}

/**
 * Where a container has its files.
 *
 * @param daemon The daemon's configuration.
 * @param id The container's id.
 * @returns Absolute paths, clean.
 */
export function containerPaths(daemon: PodRequest["daemon"], id: string): ContainerPaths {
  const root = `${daemon.criRoot}/containers/${id}`;
  const state = `${daemon.criState}/containers/${id}`;
  return { root, state, status: `${root}/status`, io: `${state}/io`, volumes: `${root}/volumes` };
}
