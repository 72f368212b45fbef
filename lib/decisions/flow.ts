/**
 * What the daemon puts before the text of an error, by where in the life of a request it happens.
 *
 * Up to 1.7 one function makes the sandbox; from 2.0 on a sandbox controller does most of it, and its errors say so.
 *
 * @module
 */

import type { PodRequest } from "../request/pod_request.ts";
import type { Segment } from "../plan/step.ts";

/** What the daemon puts before the text of an error, by where it happens. */
export interface ErrorPrefixes {
  /** While the runtime is selected. */
  readonly runtime: string;
  /** While the spec's options are put together. */
  readonly spec: string;
  /** While they are applied. */
  readonly apply: string;
  /** While the SELinux label of a virtual machine is made. */
  readonly kvm: string;
  /** While the options of the container are put together. */
  readonly options: string;
  /** While the container is created. */
  readonly container: string;
}

/** Prefixes of errors' texts; each is only put together where a request is refused. */
export class Flow implements ErrorPrefixes {
  readonly #request: PodRequest;

  /**
   * The prefixes of a request's errors.
   *
   * @param request The request.
   */
  constructor(request: PodRequest) {
    this.#request = request;
  }

  get #isController(): boolean {
    return this.#request.behaviors.has("sandbox-controller-flow");
  }

  get #start(): string {
    return this.#isController ? `failed to start sandbox "${this.#request.id}": ` : "";
  }

  /** While the runtime is selected. */
  get runtime(): string {
    const { id } = this.#request;
    return this.#isController ? `unable to get OCI runtime for sandbox "${id}": ` : "failed to get sandbox runtime: ";
  }

  /** While the network namespace is made before the spec. */
  get netns(): string {
    return `failed to create network namespace for sandbox "${this.#request.id}": `;
  }

  /** While the spec's options are put together. */
  get spec(): string {
    return `${this.#start}failed to generate sandbox container spec: `;
  }

  /** While the spec's options are applied. */
  get apply(): string {
    return `${this.spec}failed to generate spec: `;
  }

  /** While the SELinux label of a virtual machine is made. */
  get kvm(): string {
    return `${this.#start}failed to get selinux kvm label: `;
  }

  /** While the options of the container are put together. */
  get options(): string {
    const sandbox = this.#request.behaviors.has("sanbdox-typo") ? "sandbox" : "sanbdox";
    return `${this.#start}failed to generate ${sandbox} container spec options: `;
  }

  /** While the container is created. */
  get container(): string {
    return `${this.#start}failed to create containerd container: `;
  }

  /** While the sandbox's folders are made. */
  get folders(): string {
    return this.#start;
  }

  /** While the sandbox's files are written. */
  get files(): string {
    return `${this.#start}failed to setup sandbox files: `;
  }

  /** While StopPodSandbox undoes the files. */
  get stop(): string {
    const controller = this.#isController ? `failed to stop sandbox "${this.#request.id}": ` : "";
    return `${controller}failed to cleanup sandbox files: `;
  }

  /** While RemovePodSandbox removes the folders. */
  get remove(): string {
    return this.#isController ? `failed to delete sandbox "${this.#request.id}": ` : "";
  }
}

/** What the daemon puts before the text of a refusal that a step ends with, by the step's segment. */
export class StepPrefixes implements Readonly<Record<Segment, string>> {
  readonly #flow: ErrorPrefixes;
  /** The network step has the whole message. */
  readonly network = "";

  /**
   * The prefixes of a plan.
   *
   * @param flow Those of its request.
   */
  constructor(flow: ErrorPrefixes) {
    this.#flow = flow;
  }

  /** While the spec is generated. */
  get spec(): string {
    return this.#flow.apply;
  }

  /** Before the container is created. */
  get run(): string {
    return this.#flow.kvm;
  }

  /** While the container is created. */
  get container(): string {
    return this.#flow.container;
  }
}

/**
 * The prefixes of a request's errors.
 *
 * @param request The request.
 * @returns Its prefixes.
 */
export function flowOf(request: PodRequest): Flow {
  return new Flow(request);
}
