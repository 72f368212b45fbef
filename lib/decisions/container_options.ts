/**
 * What is settled before the container is created and applied while it is: the seccomp profile and the user.
 *
 * Upstream: `sandboxContainerSpecOpts` in
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/sandbox_run_linux.go.
 *
 * @module
 */

import type { BehaviorId, Behaviors } from "../containerd/behaviors.ts";
import { type LinuxSandboxSecurityContext, PROFILE_TYPE, type SecurityProfile } from "../cri/config.ts";
import { goQuote } from "../go/quote.ts";
import { child, type Pointer } from "../pointer.ts";
import { share } from "../oci/shared.ts";
import type { Option } from "../oci/spec.ts";
import { withDefaultProfile, withProfile } from "../options/seccomp.ts";
import type { SeccompRevision } from "../options/seccomp_default.ts";
import { flowOf } from "./flow.ts";
import { because } from "../plan/reason.ts";
import { SECURITY_CONTEXT } from "../plan/steps.ts";
import { refuse } from "./refusals.ts";
import type { PodRequest } from "../request/pod_request.ts";
import type { Reason } from "../plan/step.ts";

const LOCALHOST = "localhost/";

interface Selected {
  readonly profile: SecurityProfile;
  /** What selected it. */
  readonly input: Pointer;
  /** What else had to hold. */
  readonly more: { readonly condition?: string };
}

function seccompPrefix(request: PodRequest): string {
  return `${flowOf(request).options}failed to generate seccomp spec opts: `;
}

function withoutPrefix(text: string): string {
  return text.startsWith(LOCALHOST) ? text.slice(LOCALHOST.length) : text;
}

/** The profile that one of the older strings stands for. */
function profileOf(text: string, input: Pointer, request: PodRequest): SecurityProfile {
  switch (text) {
    case "runtime/default":
    case "docker/default":
      return { profile_type: PROFILE_TYPE.RuntimeDefault };
    case "unconfined":
      return { profile_type: PROFILE_TYPE.Unconfined };
  }
  if (!text.startsWith(LOCALHOST)) {
    const quoted = goQuote(text, request.behaviors.unicode);
    refuse("seccomp-profile-name", `${seccompPrefix(request)}invalid profile ${quoted}`, input);
  }
  return { profile_type: PROFILE_TYPE.Localhost, localhost_ref: withoutPrefix(text) };
}

function selectProfile(context: LinuxSandboxSecurityContext, request: PodRequest): Selected | undefined {
  if (context.seccomp !== undefined) {
    return { profile: context.seccomp, input: `${SECURITY_CONTEXT}/seccomp`, more: {} };
  }
  const deprecated = context.seccomp_profile_path ?? "";
  const unset = request.daemon.unset_seccomp_profile;
  const text = deprecated === "" ? unset : deprecated;
  if (text === "") return undefined;
  const input = deprecated === ""
    ? request.daemon.setting("unset_seccomp_profile").path
    : `${SECURITY_CONTEXT}/seccomp_profile_path`;
  const condition = deprecated === "" ? "the pod tells no profile" : "the pod has no newer field seccomp";
  return { profile: profileOf(text, input, request), input, more: { condition } };
}

/** The behaviors that change RuntimeDefault. */
const SECCOMP_BEHAVIORS: readonly BehaviorId[] = [
  "seccomp-ptrace",
  "seccomp-clock-settime64",
  "seccomp-bpf-perfmon",
  "seccomp-pkey",
  "seccomp-mempolicy",
  "seccomp-name-to-handle",
  "seccomp-kernel-6.7",
  "seccomp-vsock",
  "seccomp-process-vm",
  "seccomp-io-uring",
  "seccomp-kernel-6.13",
  "seccomp-af-alg",
];

/** What a release's behaviors make of RuntimeDefault. */
interface SeccompHistory {
  readonly revision: SeccompRevision;
  /** Those of its behaviors that changed the profile. */
  readonly behaviors: readonly BehaviorId[];
}

function makeHistory(behaviors: Behaviors): SeccompHistory {
  const revision = share({
    ptrace: behaviors.has("seccomp-ptrace"),
    clockSettime64: behaviors.has("seccomp-clock-settime64"),
    bpfPerfmon: behaviors.has("seccomp-bpf-perfmon"),
    pkey: behaviors.has("seccomp-pkey"),
    mempolicy: behaviors.has("seccomp-mempolicy"),
    nameToHandle: behaviors.has("seccomp-name-to-handle"),
    kernel67: behaviors.has("seccomp-kernel-6.7"),
    vsock: behaviors.has("seccomp-vsock"),
    processVm: behaviors.has("seccomp-process-vm"),
    ioUring: behaviors.has("seccomp-io-uring"),
    kernel613: behaviors.has("seccomp-kernel-6.13"),
    afAlg: behaviors.has("seccomp-af-alg"),
  });
  return { revision, behaviors: SECCOMP_BEHAVIORS.filter((id) => behaviors.has(id)) };
}

const histories = new WeakMap<Behaviors, SeccompHistory>();

function seccompHistory(behaviors: Behaviors): SeccompHistory {
  let history = histories.get(behaviors);
  if (history === undefined) {
    history = makeHistory(behaviors);
    histories.set(behaviors, history);
  }
  return history;
}

/** A seccomp option, its Go name and why it is applied. */
export interface SeccompChoice {
  readonly name: "seccomp.WithDefaultProfile" | "seccomp.WithProfile";
  readonly reason: Reason;
  readonly option: Option;
}

/** Why a sandbox has no seccomp profile. */
export interface NoSeccomp {
  readonly reason: Reason;
}

function noSeccomp(context: LinuxSandboxSecurityContext, request: PodRequest): NoSeccomp {
  if (context.privileged === true) {
    return { reason: because(`${SECURITY_CONTEXT}/privileged`, "a privileged sandbox has no seccomp profile") };
  }
  const { path } = request.daemon.setting("unset_seccomp_profile");
  const text = "the pod tells no seccomp profile, and unset_seccomp_profile is empty";
  return { reason: because(path, text, { inputs: [`${SECURITY_CONTEXT}/seccomp`] }) };
}

/**
 * Chooses the seccomp option.
 *
 * @param request The request.
 * @returns The option, or why the sandbox runs unconfined.
 * @throws {CriSpecError} `seccomp-profile-name`, `seccomp-unsupported`, `seccomp-localhost-ref`, `seccomp-profile-type`.
 */
export function generateSeccompSpecOpts(request: PodRequest): SeccompChoice | NoSeccomp {
  const context = request.config.linux?.security_context ?? {};
  const { behaviors, host } = request;
  const selected = selectProfile(context, request);
  if (context.privileged === true || selected === undefined) return noSeccomp(context, request);
  const { profile: { profile_type = PROFILE_TYPE.RuntimeDefault, localhost_ref = "" }, input, more } = selected;
  const unconfined: NoSeccomp = { reason: because(input, "the profile asked for is Unconfined", more) };
  if (!host.seccomp) {
    if (profile_type === PROFILE_TYPE.Unconfined) return unconfined;
    refuse("seccomp-unsupported", `${seccompPrefix(request)}seccomp is not supported`, input);
  }
  if (profile_type !== PROFILE_TYPE.Localhost && localhost_ref !== "") {
    const text = "seccomp config invalid LocalhostRef must only be set if ProfileType is Localhost";
    refuse("seccomp-localhost-ref", `${seccompPrefix(request)}${text}`, `${input}/localhost_ref`);
  }
  switch (profile_type) {
    case PROFILE_TYPE.Unconfined:
      return unconfined;
    case PROFILE_TYPE.RuntimeDefault: {
      const { revision, behaviors: changes } = seccompHistory(behaviors);
      const option = withDefaultProfile({ arch: host.arch, kernel: host.kernel, revision });
      const reason = because(input, "containerd's own profile, for the default capabilities", {
        ...more,
        inputs: ["/host/arch", "/host/kernel"],
        behaviors: changes,
      });
      return { name: "seccomp.WithDefaultProfile", reason, option };
    }
    case PROFILE_TYPE.Localhost: {
      const { hostFiles } = request;
      const files = { hostFiles, unicode: behaviors.unicode, indexed: behaviors.has("go-json-v2") };
      const path = withoutPrefix(localhost_ref);
      const reason = because(input, "the profile is read from a file of the node", {
        ...more,
        inputs: [child("/hostFiles", path)],
      });
      return { name: "seccomp.WithProfile", reason, option: withProfile(path, files) };
    }
    default:
      return refuse(
        "seccomp-profile-type",
        `${seccompPrefix(request)}seccomp unknown ProfileType`,
        `${input}/profile_type`,
      );
  }
}

/** A user string and what it came from. */
export interface UserChoice {
  readonly userstr: string;
  readonly input: Pointer;
}

/**
 * Chooses the user string: the pod's, or else the image's.
 *
 * @param request The request.
 * @returns The string, or `undefined` when neither tells one.
 * @throws {CriSpecError} `group-without-user`.
 */
export function generateUserString(request: PodRequest): UserChoice | undefined {
  const { run_as_user, run_as_group } = request.config.linux?.security_context ?? {};
  const user = run_as_user === undefined ? "" : String(run_as_user.value ?? 0);
  const group = run_as_group === undefined ? "" : String(run_as_group.value ?? 0);
  if (user === "" && group !== "") {
    const text = `failed to generate user string: user group "${group}" is specified without user`;
    refuse("group-without-user", `${flowOf(request).options}${text}`, `${SECURITY_CONTEXT}/run_as_group`);
  }
  if (user !== "") {
    return { userstr: group === "" ? user : `${user}:${group}`, input: `${SECURITY_CONTEXT}/run_as_user` };
  }
  const { User } = request.image;
  return User === "" ? undefined : { userstr: User, input: "/image/User" };
}
