/**
 * What laws about requests for containers are said in.
 *
 * @module
 */

import { type BehaviorId, behaviorsOf } from "../lib/containerd/behaviors.ts";
import { parseRelease } from "../lib/containerd/release.ts";
import { type ContainerConfig, type LinuxContainerSecurityContext, NAMESPACE_MODE } from "../lib/cri/config.ts";
import { CriSpecError } from "../lib/error.ts";
import { formatSpec } from "../lib/oci/encode.ts";
import type { Mount, Spec } from "../lib/oci/spec.ts";
import { containerSpec } from "../mod.ts";
import type { ContainerPart, ContainerRequestDocument } from "./arbitraries/mod.ts";
import type { LawOptions } from "./law.ts";

/** A request for a container. */
export type Request = ContainerRequestDocument;

/** The model's answer: a spec, or why there is none. */
export function answerOf(request: Request): Spec | CriSpecError {
  try {
    return containerSpec(request);
  } catch (error) {
    if (error instanceof CriSpecError) return error;
    throw error;
  }
}

/** The answer in words: the spec's text, or the code and message of the error. */
export function told(request: Request): string {
  const answer = answerOf(request);
  return answer instanceof CriSpecError ? `${answer.code}: ${answer.message}` : formatSpec(answer);
}

/** A claim about every spec; without a spec it holds. */
export function everySpec(claim: (spec: Spec, request: Request) => boolean): (request: Request) => boolean {
  return (request) => {
    const answer = answerOf(request);
    return answer instanceof CriSpecError || claim(answer, request);
  };
}

/** A claim about every spec of a runtime that has no file of its own to start from. */
export function everyPlainSpec(claim: (spec: Spec, request: Request) => boolean): (request: Request) => boolean {
  return everySpec((spec, request) => hasBaseSpec(request) || claim(spec, request));
}

/** A claim about every error; with a spec it holds. */
export function everyError(claim: (error: CriSpecError, request: Request) => boolean): (request: Request) => boolean {
  return (request) => {
    const answer = answerOf(request);
    return !(answer instanceof CriSpecError) || claim(answer, request);
  };
}

/** The container's security settings. */
export function contextOf({ container }: Request): LinuxContainerSecurityContext {
  return container.config.linux?.security_context ?? {};
}

/** Whether the container is privileged. */
export function isPrivileged(request: Request): boolean {
  return contextOf(request).privileged === true;
}

/** The request with other members of the container. */
export function withContainer(request: Request, members: Partial<ContainerPart>): Request {
  return { ...request, container: { ...request.container, ...members } };
}

/** The request with other members of the container's config. */
export function withConfig(request: Request, members: Partial<ContainerConfig>): Request {
  return withContainer(request, { config: { ...request.container.config, ...members } });
}

/** The request with other security settings of the container. */
export function withContext(request: Request, members: Partial<LinuxContainerSecurityContext>): Request {
  const { linux } = request.container.config;
  return withConfig(request, { linux: { ...linux, security_context: { ...linux?.security_context, ...members } } });
}

/** The request for a privileged container, in a pod that may have some. */
export function madePrivileged(request: Request): Request {
  const { linux } = request.config;
  const security_context = { ...linux?.security_context, privileged: true };
  return withContext({
    ...request,
    config: { ...request.config, linux: { ...linux, security_context } },
    hostFiles: {
      ...request.hostFiles as object,
      "/dev/null": { device: "c", major: 1, minor: 3, mode: 0o666, uid: 0, gid: 0 },
    },
  }, { privileged: true });
}

/** The pod's config that is sent along. */
export function sentConfig({ config, container }: Request): Request["config"] {
  return (container.sandboxConfig ?? config) as Request["config"];
}

/** A setting of the daemon's CRI section, wherever the file has it; the last one counts. */
export function settingOf({ daemon }: Request, name: string): unknown {
  const found: unknown[] = [];
  JSON.stringify(daemon ?? null, (key, value) => {
    if (key === name) found.push(value);
    return value;
  });
  return found.at(-1);
}

/** Whether the runtime starts from a file of its own. */
export function hasBaseSpec(request: Request): boolean {
  return settingOf(request, "base_runtime_spec") !== undefined;
}

/** Whether the container asks for CDI devices, which may change any part of it. */
export function asksForCdi({ container: { config } }: Request): boolean {
  return config.CDI_devices !== undefined ||
    Object.keys(config.annotations ?? {}).some((key) => key.startsWith("cdi.k8s.io/"));
}

/** Whether the pod has a user namespace. */
export function hasPodUserns(request: Request): boolean {
  const { userns_options } = sentConfig(request).linux?.security_context?.namespace_options ?? {};
  return userns_options !== undefined && (userns_options.mode ?? 0) === NAMESPACE_MODE.POD;
}

/** The mounts of a spec that are binds. */
export function binds({ mounts = [] }: Spec): readonly Mount[] {
  return mounts.filter(({ type }) => type === "bind");
}

/** How deep a path is: the number of its separators. */
export function depthOf(path: string): number {
  return path.split("/").length;
}

/** Whether a release has behaviors. */
export function has({ release }: Request, ...ids: readonly BehaviorId[]): boolean {
  const behaviors = behaviorsOf(parseRelease(release));
  return ids.every((id) => behaviors.has(id));
}

/** The names of the volumes that the image defines. */
export function volumesOf({ container: { image } }: Request): readonly string[] {
  return Object.keys(image?.Volumes ?? {});
}

/** How many requests a law about containers tries: their specs cost more than those of sandboxes. */
export const RUNS: LawOptions<never> = { runs: 20 };
