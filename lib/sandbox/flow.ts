/**
 * What the daemon puts before the text of an error, by where in the life of a request it happens.
 *
 * Up to 1.7 one function makes the sandbox; from 2.0 on a sandbox controller does most of it, and its errors say so.
 *
 * @module
 */

import type { SandboxRequest } from "./request.ts";

/** Prefixes of errors' texts. */
export interface Flow {
  /** While the runtime is selected. */
  readonly runtime: string;
  /** While the network namespace is made before the spec. */
  readonly netns: string;
  /** While the spec's options are put together. */
  readonly spec: string;
  /** While the SELinux label of a virtual machine is made. */
  readonly kvm: string;
  /** While the options of the container are put together. */
  readonly options: string;
  /** While the container is created. */
  readonly container: string;
}

/**
 * The prefixes of a request's errors.
 *
 * @param request The request.
 * @returns Its prefixes.
 */
export function flowOf({ behaviors, id }: SandboxRequest): Flow {
  const isController = behaviors.has("sandbox-controller-flow");
  const start = isController ? `failed to start sandbox "${id}": ` : "";
  // Getters: hardly any request is refused.
  return {
    get runtime() {
      return isController ? `unable to get OCI runtime for sandbox "${id}": ` : "failed to get sandbox runtime: ";
    },
    get netns() {
      return `failed to create network namespace for sandbox "${id}": `;
    },
    get spec() {
      return `${start}failed to generate sandbox container spec: `;
    },
    get kvm() {
      return `${start}failed to get selinux kvm label: `;
    },
    get options() {
      const sandbox = behaviors.has("sanbdox-typo") ? "sandbox" : "sanbdox";
      return `${start}failed to generate ${sandbox} container spec options: `;
    },
    get container() {
      return `${start}failed to create containerd container: `;
    },
  };
}
