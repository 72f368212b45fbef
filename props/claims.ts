/**
 * What laws about requests are said in.
 *
 * @module
 */

import fc from "fast-check";
import { CRI_PLUGIN } from "../lib/containerd/config.ts";
import {
  type LinuxSandboxSecurityContext,
  NAMESPACE_MODE,
  type NamespaceOption,
  type UserNamespace,
} from "../lib/cri/config.ts";
import { CriSpecError } from "../lib/error.ts";
import { encodeSpec, formatSpec } from "../lib/oci/encode.ts";
import type { LinuxNamespace, LinuxNamespaceType, Mount, Spec } from "../lib/oci/spec.ts";
import { simpleSpec } from "../lib/sandbox/spec.ts";
import type { DaemonDocument } from "./arbitraries/daemon_config.ts";
import type { Pin } from "./arbitraries/pin.ts";
import type { SandboxRequestDocument } from "./arbitraries/sandbox_request.ts";

/** The spec, or why there is none: a refusal, or a request that the model does not read. */
export type Answer = Spec | CriSpecError;

/** The model's answer to a request. */
export function answerOf(request: SandboxRequestDocument): Answer {
  try {
    return simpleSpec(request);
  } catch (error) {
    if (error instanceof CriSpecError) return error;
    throw error;
  }
}

/** An answer in words: bytes, or everything that an error tells. */
export function told(answer: () => Uint8Array): string {
  try {
    return new TextDecoder().decode(answer());
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return JSON.stringify({ ...error.toJSON(), kind: error.kind });
  }
}

/** An answer in words: the record of a spec and its bytes, or everything that an error tells. */
export function toldOfSpec(answer: () => Spec): string {
  return told(() => {
    const spec = answer();
    // The keys' order, too, is the same whichever way the spec is made.
    const record = JSON.stringify(spec, (_, value) => typeof value === "bigint" ? `${value}n` : value);
    return new TextEncoder().encode(`${record}\n${formatSpec(spec)}\n${new TextDecoder().decode(encodeSpec(spec))}`);
  });
}

/** The spec of a request that is accepted. */
export function specOf(request: SandboxRequestDocument): Spec {
  const answer = answerOf(request);
  if (answer instanceof CriSpecError) throw answer;
  return answer;
}

/** The refusal of a request that is refused. */
export function refusalOf(request: SandboxRequestDocument): CriSpecError {
  const answer = answerOf(request);
  if (answer instanceof CriSpecError && answer.kind === "refusal") return answer;
  throw answer instanceof CriSpecError ? answer : new Error("The request is accepted");
}

/** A claim about every spec; without a spec it holds. */
export function everySpec(
  claim: (spec: Spec, request: SandboxRequestDocument) => boolean,
): (request: SandboxRequestDocument) => boolean {
  return (request) => {
    const answer = answerOf(request);
    return answer instanceof CriSpecError || claim(answer, request);
  };
}

/** A claim about every refusal; with a spec, and where the model cannot answer, it holds. */
export function everyRefusal(
  claim: (error: CriSpecError, request: SandboxRequestDocument) => boolean,
): (request: SandboxRequestDocument) => boolean {
  return (request) => {
    const answer = answerOf(request);
    return !(answer instanceof CriSpecError) || answer.kind !== "refusal" || claim(answer, request);
  };
}

/** The namespaces that a pod asks for. */
export function namespacesOf({ config }: SandboxRequestDocument): NamespaceOption {
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
export function askedUid({ config, image }: SandboxRequestDocument): bigint | undefined {
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

/** A pin of the security context. */
export function securityContext(
  context: Pin<LinuxSandboxSecurityContext>,
): { readonly linux: { readonly security_context: Pin<LinuxSandboxSecurityContext> } } {
  return { linux: { security_context: context } };
}

/** A pin of the namespaces. */
export function namespaces(options: Pin<NamespaceOption>): ReturnType<typeof securityContext> {
  return securityContext({ namespace_options: options });
}

const IDS = [{ container_id: 0, host_id: 65536, length: 65536 }];

/** A pin of the user namespace that a kubelet gives a pod. */
export const USERNS: fc.Arbitrary<UserNamespace> = fc.constant({ mode: NAMESPACE_MODE.POD, uids: IDS, gids: IDS });

/** A pin of the CRI plugin's section in a file of version 2. */
export function criPlugin(table: Readonly<Record<string, unknown>>): Pin<DaemonDocument> {
  return { version: 2, plugins: fc.constant({ [CRI_PLUGIN]: table }) };
}

/** The types of a spec's namespaces, in order. */
export function namespaceTypes({ linux }: Spec): readonly string[] {
  return linux?.namespaces?.map(({ type }) => type) ?? [];
}

/** The namespace of a type. */
export function namespaceOf({ linux }: Spec, type: LinuxNamespaceType): LinuxNamespace | undefined {
  return linux?.namespaces?.find((namespace) => namespace.type === type);
}
