/**
 * The namespaces of a pod, and SELinux options: the same in sandbox and containers.
 *
 * Upstream: `pkg/kubelet/kuberuntime/util/util.go`.
 *
 * @module
 */

import { NAMESPACE_MODE, type NamespaceOption, type SELinuxOption, type UserNamespace } from "../cri/config.ts";
import type { PodSpec, SELinuxOptions } from "./types.ts";

/**
 * The namespaces that a pod's sandbox and containers share or have.
 *
 * @param spec The pod's spec.
 * @param userNamespace Its user namespace.
 * @returns The options; a namespace of the pod is protobuf's zero and left out.
 */
export function namespaceOptionsOf(spec: PodSpec, userNamespace: UserNamespace | undefined): NamespaceOption {
  const pid = spec.hostPID === true
    ? NAMESPACE_MODE.NODE
    : spec.shareProcessNamespace === true
    ? NAMESPACE_MODE.POD
    : NAMESPACE_MODE.CONTAINER;
  return {
    ...(spec.hostNetwork === true ? { network: NAMESPACE_MODE.NODE } : {}),
    ...(pid === NAMESPACE_MODE.POD ? {} : { pid }),
    ...(spec.hostIPC === true ? { ipc: NAMESPACE_MODE.NODE } : {}),
    ...(userNamespace === undefined ? {} : { userns_options: userNamespace }),
  };
}

/** SELinux options as CRI has them. */
export function selinuxOptionOf({ user, role, type, level }: SELinuxOptions): SELinuxOption {
  return {
    ...(user ? { user } : {}),
    ...(role ? { role } : {}),
    ...(type ? { type } : {}),
    ...(level ? { level } : {}),
  };
}
