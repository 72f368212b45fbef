/**
 * Whether the daemon finds the pause image by the name that config.toml has.
 *
 * Upstream: `ensureImageExists` in `internal/cri/server/podsandbox/sandbox_run.go`, from 2.3 on `ensurePauseImageExists` in
 * `internal/cri/server/sandbox_run.go`.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { goQuote } from "../go/quote.ts";
import { flowOf } from "../decisions/flow.ts";
import { parseDockerRef } from "../go/reference.ts";
import type { SandboxRequest } from "./request.ts";

/** An image's id, which is no name: it is found where the image is on the node already. */
const IMAGE_ID = /^(?:sha256:)?[a-f0-9]{64}$/;

/** The longest name that is read; the path of a name that containerd takes is far shorter. */
const MAX_NAME = 1024;

/**
 * Refuses a pod whose pause image no pod is started with. An image that can be pulled counts as pulled.
 *
 * @param request The request.
 * @throws {CriSpecError} `pause-image`; `not-modelled` where what the node has of images decides.
 */
export function checkPauseImage(request: SandboxRequest): void {
  const { behaviors, daemon } = request;
  const { sandbox_image: image } = daemon;
  if (image === behaviors.sandboxImage || !behaviors.has("sandbox-controller-flow")) return;
  const { path } = daemon.setting("sandbox_image");
  const isPulledFirst = behaviors.has("pause-pull-in-cri");
  const isId = IMAGE_ID.test(image);
  if (isId && !isPulledFirst) return;
  if (isId || image.length > MAX_NAME) {
    throw new CriSpecError(
      "not-modelled",
      "Cannot determine how the daemon finds the pause image: it depends on the images on the node",
      {
        path,
        hint: "set sandbox_image to a name with registry and tag, such as registry.k8s.io/pause:3.10",
      },
    );
  }
  const quoted = goQuote(image, behaviors.unicode);
  const parsed = parseDockerRef(image);
  const missing = `${flowOf(request).folders}failed to get sandbox image ${quoted}: `;
  if ("error" in parsed) {
    const text = `failed to pull image ${quoted}: failed to parse image reference ${quoted}: ${parsed.error}`;
    const hint = "set sandbox_image to a name with registry and tag, such as registry.k8s.io/pause:3.10";
    throw new CriSpecError("pause-image", isPulledFirst ? text : `${missing}${text}`, { path, hint });
  }
  // The image is stored by its whole name, and these releases look it up by the name that is configured.
  if (!isPulledFirst || behaviors.has("pause-name-normalised") || parsed.name === image) return;
  const hint = `set sandbox_image to its full name, ${parsed.name}`;
  throw new CriSpecError("pause-image", `${missing}image ${quoted}: not found`, { path, hint });
}
