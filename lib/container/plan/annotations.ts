/**
 * Annotations: the pod's and the container's, as far as they pass, and containerd's own.
 *
 * @module
 */

import { getPassthroughAnnotations } from "../../decisions/runtime.ts";
import type { StringMap } from "../../oci/spec.ts";
import { always, because } from "../../plan/reason.ts";
import type { Steps } from "../../plan/steps.ts";
import { child, type Pointer } from "../../pointer.ts";
import { type Chosen, nameOfImage } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";
import { CONFIG } from "./config.ts";

const PREFIX = "io.kubernetes.cri";

/** Annotations that may pass, and what lets them. */
interface Source {
  readonly annotations: StringMap | undefined;
  readonly at: Pointer;
  readonly patterns: readonly string[];
  readonly key: "pod_annotations" | "container_annotations";
}

function addPassed(steps: Steps, { runtime }: Chosen, { annotations = {}, at, patterns, key: list }: Source): void {
  const inputs = [child(runtime.path, list)];
  const passed = getPassthroughAnnotations(annotations, patterns, at);
  for (const [key, value] of passed) {
    steps.annotate(key, value, because(child(at, key), `a pattern of the runtime's ${list} lets it pass`, { inputs }));
  }
  const isPassed = new Set(passed.map(([key]) => key));
  const text = patterns.length === 0
    ? `the runtime has no ${list}, so that none passes`
    : `no pattern of the runtime's ${list} lets it pass`;
  for (const key of Object.keys(annotations)) {
    if (isPassed.has(key)) continue;
    steps.omit("getPassthroughAnnotations", child("/annotations", key), because(child(at, key), text, { inputs }));
  }
}

/**
 * Adds the annotations of the pod and of the container that the runtime's patterns let pass; of two with one key the container's
 * counts.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 */
export function addPassedAnnotations(steps: Steps, { container }: ContainerRequest, chosen: Chosen): void {
  const { config, sandboxConfig, sandboxConfigPath } = container;
  const { pod_annotations, container_annotations } = chosen.runtime;
  addPassed(steps, chosen, {
    annotations: sandboxConfig.annotations,
    at: `${sandboxConfigPath}/annotations`,
    patterns: pod_annotations,
    key: "pod_annotations",
  });
  addPassed(steps, chosen, {
    annotations: config.annotations,
    at: `${CONFIG}/annotations`,
    patterns: container_annotations,
    key: "container_annotations",
  });
}

function addImageName(steps: Steps, request: ContainerRequest): void {
  const key = `${PREFIX}.image-name`;
  const { behaviors, container: { config } } = request;
  const { user_specified_image = "" } = config.image ?? {};
  const input = `${CONFIG}/image/user_specified_image`;
  if (user_specified_image !== "" && behaviors.has("image-name-user-specified")) {
    const more = { behaviors: ["image-name-user-specified"] } as const;
    steps.annotate(key, user_specified_image, because(input, "the image's name as the pod's author wrote it", more));
  } else steps.annotate(key, nameOfImage(request), because("/container/imageName", "what containerd calls the image"));
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
    steps.annotate(`${PREFIX}.${key}`, value, because(input, text));
  of("sandbox-id", id, "/id", "the sandbox's id");
  of("sandbox-namespace", namespace, `${sandboxConfigPath}/metadata/namespace`, "the pod's namespace");
  if (behaviors.has("sandbox-uid-annotation")) {
    const reason = because(`${sandboxConfigPath}/metadata/uid`, "the pod's uid", {
      behaviors: ["sandbox-uid-annotation"],
    });
    steps.annotate(`${PREFIX}.sandbox-uid`, uid, reason);
  } else {
    const reason = always("the release sets no annotation with the pod's uid", { lacks: ["sandbox-uid-annotation"] });
    steps.omit("customopts.WithAnnotation", `/annotations/${PREFIX}.sandbox-uid`, reason);
  }
  of("sandbox-name", name, `${sandboxConfigPath}/metadata/name`, "the pod's name");
  of("container-name", config.metadata?.name ?? "", `${CONFIG}/metadata/name`, "the container's name");
  addImageName(steps, request);
  steps.annotate(`${PREFIX}.container-type`, "container", always("it is an app container"));
}
