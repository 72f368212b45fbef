/**
 * Short requests for app containers, for the tests of this folder.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import type { Spec } from "../oci/spec.ts";
import type { Reason } from "../plan/step.ts";
import { Steps } from "../plan/steps.ts";
import { planContainer, planInto } from "./plan.ts";
import { decodeContainerRequest } from "./request.ts";
import { containerSpec } from "./spec.ts";

/** What a test asks for; the rest is plain. */
export interface Asked {
  readonly release?: string;
  /** Members of the `ContainerConfig`. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** Members of its security context. */
  readonly context?: Readonly<Record<string, unknown>>;
  /** Members of the pod's security context. */
  readonly pod?: Readonly<Record<string, unknown>>;
  /** Members of `container`. */
  readonly container?: Readonly<Record<string, unknown>>;
  readonly host?: Readonly<Record<string, unknown>>;
  readonly hostFiles?: Readonly<Record<string, unknown>>;
  readonly daemon?: Readonly<Record<string, unknown>>;
  readonly tempMountPath?: string;
}

/** The whole document of what is asked. */
export function documentOf(asked: Asked): Record<string, unknown> {
  const { release = "1.7.24", config, context, pod, container, ...rest } = asked;
  return {
    release,
    config: { metadata: { name: "pod" }, linux: { security_context: pod ?? {} } },
    container: {
      config: { metadata: { name: "app" }, linux: { security_context: context ?? {} }, ...config },
      image: { Cmd: ["sh"] },
      ...container,
    },
    ...rest,
  };
}

/** The spec of what is asked. */
export function specOf(asked: Asked): Spec {
  return containerSpec(documentOf(asked) as never);
}

/** The code, path and text of the error that asking ends with, without the text before the last of some prefixes. */
export function errorOf(asked: Asked): readonly [code: string, path: string, text: string] {
  try {
    specOf(asked);
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    if (error.message === "" || error.hint === "") throw new Error(`An error without words: ${error.code}`);
    const text = error.message.replace(/^.*(?:failed to generate spec|failed to create containerd container): /s, "");
    return [error.code, error.path, text];
  }
  throw new Error("nothing was refused");
}

/** Why a path of the spec of what is asked is as it is, or is not there: the reasons that the plan has for exactly this path. */
export function reasonsAt(asked: Asked, path: string): readonly Reason[] {
  const { initial, steps, omissions } = planContainer(decodeContainerRequest(documentOf(asked)));
  let spec = initial;
  const parts = steps.flatMap((step) => {
    spec = step.option(spec);
    return typeof step.parts === "function" ? step.parts(spec) : step.parts ?? [];
  });
  return [...parts, ...omissions].filter((one) => one.path === path).map(({ reason }) => reason);
}

/** The Go identifier of what refuses what is asked: a decision, or an option. */
export function refusedBy(asked: Asked): string {
  const steps = new Steps();
  let by: string | undefined;
  try {
    const plan = planInto(decodeContainerRequest(documentOf(asked)), steps);
    plan.steps.reduce((spec, { name, option }) => {
      by = name;
      return option(spec);
    }, plan.initial);
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return by ?? steps.deciding;
  }
  throw new Error("nothing was refused");
}
