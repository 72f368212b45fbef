/**
 * From Pod manifests to CRI requests, as a kubelet of Kubernetes 1.27 to 1.36 makes them.
 *
 * @example The container of a pod
 * ```ts
 * import { containerConfig, decodeKubelet, readPod } from "@cri-spec/cri-spec/kubernetes";
 * import { assertEquals } from "@std/assert";
 *
 * const kubelet = decodeKubelet({
 *   kubernetes: "1.34",
 *   node: { memoryBytes: 17179869184, resolvConf: "nameserver 192.0.2.53\n" },
 *   images: { "nginx:1.27": { id: `sha256:${"0".repeat(64)}` } },
 * });
 * const manifest = { kind: "Pod", metadata: { name: "web" }, spec: { containers: [{ name: "app", image: "nginx:1.27" }] } };
 * const config = containerConfig(readPod(manifest, kubelet), "app", kubelet);
 * assertEquals(config.log_path, "app/0.log");
 * assertEquals(config.linux?.resources?.oom_score_adj, 1000);
 * ```
 *
 * @example The specs of every container of a Deployment
 * ```ts
 * import { containerSpec, sandboxSpec } from "@cri-spec/cri-spec";
 * import { readImage, readManifests, Translator } from "@cri-spec/cri-spec/kubernetes";
 * import { assertEquals } from "@std/assert";
 *
 * const { pods } = readManifests([{
 *   apiVersion: "apps/v1",
 *   kind: "Deployment",
 *   metadata: { name: "web" },
 *   spec: {
 *     selector: { matchLabels: { app: "web" } },
 *     template: { metadata: { labels: { app: "web" } }, spec: { containers: [{ name: "app", image: "nginx:1.27" }] } },
 *   },
 * }]);
 * const translator = new Translator({
 *   kubelet: { kubernetes: "1.34" },
 *   node: { release: "2.1.9" },
 *   images: { "nginx:1.27": readImage({ config: { Entrypoint: ["nginx"] }, rootfs: {} }) },
 * });
 * const [sandbox, app] = translator.requests(pods[0]!).requests;
 * assertEquals(sandboxSpec(sandbox!.document!).hostname, "web-xxxxxxxxxx-xxxxx");
 * assertEquals(containerSpec(app!.document!).process?.args, ["nginx"]);
 * ```
 *
 * @module
 */

export type { UnknownRecord } from "../decode.ts";
export {
  KUBERNETES_BEHAVIORS,
  type KubernetesBehavior,
  type KubernetesBehaviorId,
  type KubernetesBehaviors,
} from "./behaviors.ts";
export { containerConfig } from "./container_config.ts";
export { runtimeHandlerOf } from "./handler.ts";
export type { Gate } from "./gates.ts";
export { imageFactsOf, type KnownImage, readImage } from "./image_document.ts";
export {
  decodeKubelet,
  type HandlerFeatures,
  type ImageFacts,
  type Kubelet,
  type KubeletSettings,
  type KubernetesObjects,
  type NodeFacts,
  type RuntimeFacts,
} from "./kubelet.ts";
export { type ReadManifestPod, readManifestPod } from "./manifest_pod.ts";
export { type ManifestPod, type Manifests, readManifests, type SkippedObject } from "./manifests.ts";
export { type KnownNode, readKubeletSettings, readNode } from "./node_document.ts";
export {
  type ContainerFacts,
  type ContainerKind,
  containersOf,
  type Pod,
  type PodContainer,
  type PodFacts,
  type TranslationNote,
} from "./pod_facts.ts";
export type { Quantities, Quantity } from "./quantity.ts";
export { readPod } from "./pod.ts";
export type { MissingFact, RefusalDetail } from "./refusal.ts";
export { KUBERNETES_RELEASES, type KubernetesRelease, NEWEST_KUBERNETES, parseKubernetesRelease } from "./release.ts";
export {
  type ManifestRequestOptions,
  type ManifestRequests,
  manifestRequests,
  type PodRequest,
  type PodRequestDocument,
  type PodRequestOptions,
  podRequests,
  type RequestNode,
} from "./requests.ts";
export { podSandboxConfig } from "./sandbox_config.ts";
export { Translator, type TranslatorOptions } from "./translator.ts";
