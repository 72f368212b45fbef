/**
 * Where a sandbox's files are on the node.
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
