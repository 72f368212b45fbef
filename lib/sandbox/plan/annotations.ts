/**
 * Annotations: the pod's, as far as they pass, and containerd's own.
 *
 * @module
 */

import type { BehaviorId } from "../../containerd/behaviors.ts";
import type { Runtime } from "../../containerd/config.ts";
import type { SandboxRequest } from "../request.ts";
import { addPassed, ANNOTATIONS } from "../../decisions/passed_annotations.ts";
import type { Reason } from "../../plan/step.ts";
import { always, because } from "../../plan/reason.ts";
import type { Steps } from "../../plan/steps.ts";

/** The behaviors with the pause images of the releases that annotate it, in the order of these releases. */
const PAUSE_IMAGES: readonly BehaviorId[] = [
  "pause-image-3.10",
  "pause-image-3.10.1",
  "pause-image-3.10.2",
];

/**
 * Adds one annotation.
 *
 * @param steps The steps so far.
 * @param key Its key.
 * @param value Its value.
 * @param reason Why it is there.
 */
export function addAnnotation(steps: Steps, key: string, value: string, reason: Reason): void {
  steps.annotate(key, value, reason);
}

function addImageName(steps: Steps, { behaviors, daemon }: SandboxRequest): void {
  const key = `${ANNOTATIONS}.podsandbox.image-name`;
  if (!behaviors.has("pause-image-annotation")) {
    const reason = always("the release sets no annotation with the pause image", { lacks: ["pause-image-annotation"] });
    steps.omit("customopts.WithAnnotation", `/annotations/${key}`, reason);
    return;
  }
  const { path, given } = daemon.setting("sandbox_image");
  const image = PAUSE_IMAGES.findLast((id) => behaviors.has(id));
  const reason = given || image === undefined
    ? because(path, "the configured pause image", { behaviors: ["pause-image-annotation"] })
    : because(path, "the release's own pause image", { behaviors: ["pause-image-annotation", image] });
  addAnnotation(steps, key, daemon.sandbox_image, reason);
}

/**
 * Adds the pod's annotations that the runtime's patterns let pass, then containerd's own, which no pod can forge.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param runtime The selected runtime.
 */
export function addAnnotations(steps: Steps, request: SandboxRequest, runtime: Runtime): void {
  const { behaviors, config, id } = request;
  const { name = "", namespace = "", uid = "" } = config.metadata ?? {};
  const own = (key: string, value: string, reason: Reason): void =>
    addAnnotation(steps, `${ANNOTATIONS}.${key}`, value, reason);
  addPassed(steps, runtime, {
    annotations: config.annotations,
    at: "/config/annotations",
    list: "pod_annotations",
    none: "none of the pod's annotations",
  });
  own("sandbox-id", id, because("/id", "the sandbox's id"));
  own("sandbox-namespace", namespace, because("/config/metadata/namespace", "the pod's namespace"));
  if (behaviors.has("sandbox-uid-annotation")) {
    const more = { behaviors: ["sandbox-uid-annotation"] } as const;
    own("sandbox-uid", uid, because("/config/metadata/uid", "the pod's uid", more));
  } else {
    const reason = always("the release sets no annotation with the pod's uid", { lacks: ["sandbox-uid-annotation"] });
    steps.omit("customopts.WithAnnotation", `/annotations/${ANNOTATIONS}.sandbox-uid`, reason);
  }
  own("sandbox-name", name, because("/config/metadata/name", "the pod's name"));
  const log = because("/config/log_directory", "the directory for the logs of the pod's containers");
  own("sandbox-log-directory", config.log_directory ?? "", log);
  addImageName(steps, request);
  own("container-type", "sandbox", always("the container is the pod's sandbox"));
}
