/**
 * What the daemon puts before the text of an error, by where in CreateContainer it happens.
 *
 * @module
 */

import type { ErrorPrefixes } from "../decisions/flow.ts";
import type { ContainerRequest } from "./request.ts";

/** Prefixes of errors' texts; each is only put together where a request is refused. */
export class ContainerFlow implements ErrorPrefixes {
  readonly #request: ContainerRequest;
  readonly #hasBaseSpec: boolean;
  /** While the runtime is selected. */
  readonly runtime = "failed to get sandbox runtime: ";
  /** While the SELinux label of a virtual machine is made. */
  readonly kvm = "failed to get selinux kvm label: ";
  /** While the late options are put together. */
  readonly options = "failed to get container spec opts: ";
  /** While the container is created. */
  readonly container = "failed to create containerd container: ";

  /**
   * The prefixes of a request's errors.
   *
   * @param request The request.
   * @param hasBaseSpec Whether the spec starts from a `base_runtime_spec`.
   */
  constructor(request: ContainerRequest, hasBaseSpec: boolean) {
    this.#request = request;
    this.#hasBaseSpec = hasBaseSpec;
  }

  /** While the spec is generated, whatever is done for it. */
  get generate(): string {
    return `failed to generate container "${this.#request.container.id}" spec: `;
  }

  /** While the spec's options are put together. */
  get spec(): string {
    const text = this.#request.behaviors.has("spec-opts-prefix") ? "failed to generate spec opts: " : "";
    return `${this.generate}${text}`;
  }

  /** While the spec's options are applied. */
  get apply(): string {
    return `${this.generate}${this.#hasBaseSpec ? "failed to apply OCI options: " : "failed to generate spec: "}`;
  }
}
