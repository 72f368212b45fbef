/**
 * The runtime handler of a pod.
 *
 * Upstream: `pkg/kubelet/runtimeclass/runtimeclass_manager.go`.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { findObject } from "./admission.ts";
import { checkKubelet, type HandlerFeatures, type Kubelet } from "./kubelet.ts";
import { checkPod, type Pod } from "./pod_facts.ts";
import { factMissing, kubeletRefuses } from "./refusal.ts";

const PATH = "/spec/runtimeClassName";

/**
 * The `runtime_handler` that the kubelet requests a pod's sandbox with.
 *
 * @param pod The pod.
 * @param kubelet The kubelet.
 * @returns The handler of the pod's runtime class; `""` without one.
 * @throws {CriSpecError} `kubelet-refusal` for a class that does not exist, `manifest-fact-missing` where no classes are known.
 */
export function runtimeHandlerOf(pod: Pod, kubelet: Kubelet): string {
  checkPod(pod);
  checkKubelet(kubelet);
  const name = pod.object.spec.runtimeClassName;
  if (name === undefined || name === "") return "";
  if (kubelet.apiServer === undefined) {
    throw new CriSpecError(
      "kubelet-refusal",
      "Cannot run the pod: a kubelet without API server panics if a pod has a runtime class",
      {
        path: PATH,
        hint: "remove runtimeClassName",
      },
    );
  }
  const { runtimeClasses } = kubelet.objects;
  if (runtimeClasses === undefined) {
    throw factMissing(`the RuntimeClass "${name}"`, "the pod's runtime handler", "objects.runtimeClasses", PATH);
  }
  const found = findObject(runtimeClasses, name);
  if (found !== undefined) return found.handler;
  throw kubeletRefuses(
    "FailedCreatePodSandBox",
    `Failed to create pod sandbox: runtimeclass.node.k8s.io "${name}" not found`,
    PATH,
  );
}

/** The features of a pod's handler: none for one that the runtime does not report, `undefined` where nothing is known. */
export function handlerFeatures(pod: Pod, kubelet: Kubelet): HandlerFeatures | undefined {
  const { runtime } = kubelet;
  if (runtime?.handlers === undefined) return undefined;
  const name = runtimeHandlerOf(pod, kubelet);
  const found = runtime.handlers.find((handler) => (handler.name ?? "") === name);
  return {
    recursive_read_only_mounts: found?.features?.recursive_read_only_mounts ?? false,
    user_namespaces: found?.features?.user_namespaces ?? false,
  };
}
