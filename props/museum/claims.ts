/**
 * What the laws of the museum are said in.
 *
 * @module
 */

import type { NamespaceOption } from "../../lib/cri/config.ts";
import { CriSpecError } from "../../lib/error.ts";
import type { Mount, Spec } from "../../lib/oci/spec.ts";
import { sandboxSpec } from "../../lib/sandbox/spec.ts";
import type { RequestOf } from "../arbitraries/request.ts";

/** The spec, or why there is none: a refusal, or a request that the model does not read. */
function answerOf(request: RequestOf): Spec | CriSpecError {
  try {
    return sandboxSpec(request);
  } catch (error) {
    if (error instanceof CriSpecError) return error;
    throw error;
  }
}

/** A claim about every spec; without a spec it holds. */
export function everySpec(claim: (spec: Spec, request: RequestOf) => boolean): (request: RequestOf) => boolean {
  return (request) => {
    const answer = answerOf(request);
    return answer instanceof CriSpecError || claim(answer, request);
  };
}

/** A claim about every refusal; with a spec, and where the model cannot answer, it holds. */
export function everyRefusal(
  claim: (error: CriSpecError, request: RequestOf) => boolean,
): (request: RequestOf) => boolean {
  return (request) => {
    const answer = answerOf(request);
    return !(answer instanceof CriSpecError) || answer.kind !== "refusal" || claim(answer, request);
  };
}

/** The namespaces that a pod asks for. */
export function namespacesOf({ config }: RequestOf): NamespaceOption {
  return config.linux?.security_context?.namespace_options ?? {};
}

/** Whether a spec has a user namespace. */
export function hasUserns(spec: Spec): boolean {
  return spec.linux?.namespaces?.some(({ type }) => type === "user") ?? false;
}

/** The mounts on a destination. */
export function mountsOn(spec: Spec, destination: string): readonly Mount[] {
  return spec.mounts?.filter((mount) => mount.destination === destination) ?? [];
}

/** Whether every mount on a destination is nosuid, nodev and noexec. */
export function hasFlags(spec: Spec, destination: string): boolean {
  const flags = ["nosuid", "nodev", "noexec"];
  return mountsOn(spec, destination).every(({ options = [] }) => flags.every((flag) => options.includes(flag)));
}

/** The user id that a request asks for as a number, be it one or not. */
export function askedUid({ config, image }: RequestOf): bigint | undefined {
  const { run_as_user } = config.linux?.security_context ?? {};
  const user = run_as_user === undefined
    ? String((image as { User?: string })?.User ?? "")
    : String(run_as_user.value ?? 0);
  const [, number] = /^([+-]?[0-9]+)(?::[^:]*)?$/.exec(user) ?? [];
  return number === undefined ? undefined : BigInt(number);
}

/** Whether a profile lets a syscall with a first argument through; unconfined processes are not asked. */
export function allows({ linux }: Spec, name: string, argument: number): boolean {
  return linux?.seccomp?.syscalls?.some(({ names, action, args = [] }) =>
    action === "SCMP_ACT_ALLOW" && names?.includes(name) === true && args.every(({ value, op }) => {
      switch (op) {
        case "SCMP_CMP_NE":
          return argument !== Number(value);
        case "SCMP_CMP_EQ":
          return argument === Number(value);
        case "SCMP_CMP_LT":
          return argument < Number(value);
        case "SCMP_CMP_GT":
          return argument > Number(value);
        default:
          return false;
      }
    })
  ) ?? false;
}
