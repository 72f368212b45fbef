/**
 * The user namespace of a pod.
 *
 * Upstream: `pkg/kubelet/userns/userns_manager.go`.
 *
 * @module
 */

import { type IDMapping, NAMESPACE_MODE, type UserNamespace } from "../cri/config.ts";
import { handlerFeatures } from "./handler.ts";
import type { Kubelet } from "./kubelet.ts";
import type { Pod, TranslationNote } from "./pod_facts.ts";
import { kubeletRefuses } from "./refusal.ts";

const IDS_PER_POD = 65536;
const PATH = "/spec/hostUsers";

/**
 * The `userns_options` of a pod's sandbox and containers.
 *
 * @param pod The pod.
 * @param kubelet The kubelet.
 * @param note Called for a first id that is a placeholder.
 * @returns The options; `undefined` where the kubelet sets none.
 * @throws {CriSpecError} `kubelet-refusal` where gate or runtime lack user namespaces.
 */
export function userNamespaceOf(
  pod: Pod,
  kubelet: Kubelet,
  note?: (note: TranslationNote) => void,
): UserNamespace | undefined {
  const { behaviors, settings } = kubelet;
  const { hostUsers } = pod.object.spec;
  if (!behaviors.has("userns")) {
    if (hostUsers === undefined || !behaviors.has("userns-checked")) return undefined;
    throw sandboxRefusal('the feature gate "UserNamespacesSupport" is disabled: can\'t set spec.HostUsers');
  }
  if (hostUsers !== false) return { mode: NAMESPACE_MODE.NODE };
  const features = handlerFeatures(pod, kubelet);
  if (features === undefined) {
    note?.({ kind: "assumed", path: PATH, message: "the runtime handler supports user namespaces" });
  }
  if (behaviors.has("userns-checked") && features?.user_namespaces === false) {
    throw sandboxRefusal("can't set `spec.hostUsers: false`, runtime does not support user namespaces");
  }
  const length = (behaviors.has("userns-ids-per-pod") ? Number(settings.userNamespaces?.idsPerPod ?? 0) : 0) ||
    IDS_PER_POD;
  const hostId = pod.facts.hostId ?? length;
  if (pod.facts.hostId === undefined) {
    note?.({
      kind: "placeholder",
      path: PATH,
      message: `the first ID of the user namespace is a placeholder: ${hostId}`,
    });
  }
  const mapping: readonly IDMapping[] = [{ host_id: hostId, length }];
  // Mode POD is the zero of the enum.
  return { uids: mapping, gids: mapping };
}

/** The id mapping of a pod's mounts. */
export function mountMappingsOf(userNamespace: UserNamespace | undefined): {
  readonly uidMappings?: readonly IDMapping[];
  readonly gidMappings?: readonly IDMapping[];
} {
  if (userNamespace?.uids === undefined) return {};
  return { uidMappings: userNamespace.uids, gidMappings: userNamespace.gids ?? [] };
}

function sandboxRefusal(text: string): Error {
  return kubeletRefuses("FailedCreatePodSandBox", `Failed to create pod sandbox: ${text}`, PATH);
}
