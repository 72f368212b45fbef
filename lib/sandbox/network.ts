/**
 * What can keep the pod's network from being set up before the runtime sees the spec.
 *
 * Upstream: `setupPodNetwork` in https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/sandbox_run.go.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { child, type Pointer } from "../pointer.ts";
import type { Option } from "../oci/spec.ts";
import { byteLength, isLongerThan } from "../go/utf8.ts";
import type { SandboxRequest } from "./request.ts";

/** Linux takes no longer string in a program's environment, in bytes; some of it is taken by containerd's own text. */
const MAX_ENVIRONMENT_BYTES = 128 * 1024 - 512;

function unknown(message: string, path: Pointer): never {
  throw new CriSpecError("not-modelled", `Cannot determine how the daemon refuses the request: ${message}`, {
    path,
    hint: "the pod's name, namespace and uid are passed to the CNI plugin in an environment variable",
  });
}

/**
 * Checks that a CNI plugin can be started: the pod's metadata is in its environment.
 *
 * @param request The request.
 * @returns An option that changes nothing.
 * @throws {CriSpecError} When applied: `not-modelled` for a NUL or for more than Linux takes; the daemon's text then names the
 * node's plugins.
 */
export function checkPodNetwork({ config }: SandboxRequest): Option {
  return (spec) => {
    let sent = "";
    for (const key of ["name", "namespace", "uid"] as const) {
      const text = config.metadata?.[key] ?? "";
      if (text.includes("\0")) {
        unknown("no CNI plugin can be started with a NUL byte in its environment", child("/config/metadata", key));
      }
      sent += text;
    }
    if (isLongerThan(sent, MAX_ENVIRONMENT_BYTES)) {
      unknown(`no CNI plugin can be started with ${byteLength(sent)} bytes of metadata`, "/config/metadata");
    }
    return spec;
  };
}
