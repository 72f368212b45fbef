/**
 * Annotations: the pod's and the container's, as far as they pass, and containerd's own.
 *
 * @module
 */

import { addPassed, ANNOTATIONS } from "../../decisions/passed_annotations.ts";
import { always, because } from "../../plan/reason.ts";
import type { Steps } from "../../plan/steps.ts";
import type { Pointer } from "../../pointer.ts";
import { type Chosen, nameOfImage } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";
import { CONFIG } from "./config.ts";

/**
 * Adds the annotations of the pod and of the container that the runtime's patterns let pass; of two with one key the container's
 * counts.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 */
export function addPassedAnnotations(steps: Steps, { container }: ContainerRequest, { runtime }: Chosen): void {
  const { config, sandboxConfig, sandboxConfigPath } = container;
  addPassed(steps, runtime, {
    annotations: sandboxConfig.annotations,
    at: `${sandboxConfigPath}/annotations`,
    list: "pod_annotations",
    none: "none of the pod's annotations",
  });
  addPassed(steps, runtime, {
    annotations: config.annotations,
    at: `${CONFIG}/annotations`,
    list: "container_annotations",
    none: "none of the container's annotations",
  });
}

function addImageName(steps: Steps, request: ContainerRequest): void {
  const key = `${ANNOTATIONS}.image-name`;
  const { behaviors, container: { config } } = request;
  const { user_specified_image = "" } = config.image ?? {};
  const input = `${CONFIG}/image/user_specified_image`;
  if (user_specified_image !== "" && behaviors.has("image-name-user-specified")) {
    const more = { behaviors: ["image-name-user-specified"] } as const;
    steps.annotate(key, user_specified_image, because(input, "the image's name as written in the pod", more));
  } else steps.annotate(key, nameOfImage(request), because("/container/imageName", "containerd's name for the image"));
}

/**
 * Adds containerd's own annotations, which no pod can forge.
 *
 * Upstream: `annotations.DefaultCRIAnnotations`.
 *
 * @param steps The steps so far.
 * @param request The request.
 */
export function addAnnotations(steps: Steps, request: ContainerRequest): void {
  const { behaviors, container, id } = request;
  const { config, sandboxConfig, sandboxConfigPath } = container;
  const { name = "", namespace = "", uid = "" } = sandboxConfig.metadata ?? {};
  const of = (key: string, value: string, input: Pointer, text: string): void =>
    steps.annotate(`${ANNOTATIONS}.${key}`, value, because(input, text));
  of("sandbox-id", id, "/id", "the sandbox's id");
  of("sandbox-namespace", namespace, `${sandboxConfigPath}/metadata/namespace`, "the pod's namespace");
  if (behaviors.has("sandbox-uid-annotation")) {
    const reason = because(`${sandboxConfigPath}/metadata/uid`, "the pod's uid", {
      behaviors: ["sandbox-uid-annotation"],
    });
    steps.annotate(`${ANNOTATIONS}.sandbox-uid`, uid, reason);
  } else {
    const reason = always("the release sets no annotation with the pod's uid", { lacks: ["sandbox-uid-annotation"] });
    steps.omit("customopts.WithAnnotation", `/annotations/${ANNOTATIONS}.sandbox-uid`, reason);
  }
  of("sandbox-name", name, `${sandboxConfigPath}/metadata/name`, "the pod's name");
  of("container-name", config.metadata!.name ?? "", `${CONFIG}/metadata/name`, "the container's name");
  addImageName(steps, request);
  steps.annotate(`${ANNOTATIONS}.container-type`, "container", always("the container is an app container"));
}
