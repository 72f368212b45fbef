/**
 * What is settled before the container is created and applied while it is: the seccomp profile and the user.
 *
 * Upstream: `sandboxContainerSpecOpts` in
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/sandbox_run_linux.go, `containerSpecOpts` in
 * `container_create_linux.go` beside it.
 *
 * @module
 */

import { frozen } from "../frozen.ts";
import type { BehaviorId, Behaviors } from "../containerd/behaviors.ts";
import { type LinuxContainerSecurityContext, PROFILE_TYPE, type SecurityProfile } from "../cri/config.ts";
import { goQuote } from "../go/quote.ts";
import { child, type Pointer } from "../pointer.ts";
import { share } from "../oci/shared.ts";
import type { Option } from "../oci/spec.ts";
import { withDefaultProfile, withProfile } from "../options/seccomp.ts";
import type { SeccompRevision } from "../options/seccomp_default.ts";
import type { ErrorPrefixes } from "./flow.ts";
import { because } from "../plan/reason.ts";
import { refuse } from "./refusals.ts";
import type { PodRequest } from "../request/pod_request.ts";
import type { Reason } from "../plan/step.ts";

/** What the prefix of a profile's name was in older strings. */
export const LOCALHOST = "localhost/";

/** The fields that the security contexts of sandbox and container share, and those of the container only. */
export type SecurityContext = Partial<
  Pick<
    LinuxContainerSecurityContext,
    | "privileged"
    | "run_as_group"
    | "run_as_user"
    | "run_as_username"
    | "seccomp"
    | "seccomp_profile_path"
    | "selinux_options"
  >
>;

/** A security context and its owner: a pod for its sandbox, or a container. */
export interface SecuritySource {
  /** The security context. */
  readonly context: SecurityContext;
  /** Where that stands in the request. */
  readonly at: Pointer;
  /** The owner, for texts. */
  readonly who: "pod" | "container";
  /** What the spec is made for. */
  readonly what: "sandbox" | "container";
  /** What errors start with. */
  readonly flow: ErrorPrefixes;
}

/** The parts of a request that decide a seccomp profile beside its security context. */
type SeccompNode = Pick<PodRequest, "behaviors" | "daemon" | "host" | "hostFiles">;

interface Selected {
  readonly profile: SecurityProfile;
  /** What selected it. */
  readonly input: Pointer;
  /** What else had to hold. */
  readonly more: { readonly condition?: string };
}

function seccompPrefix({ flow }: SecuritySource): string {
  return `${flow.options}failed to generate seccomp spec opts: `;
}

/** The name of a profile without the prefix of older strings. */
export function withoutLocalhost(text: string): string {
  return text.startsWith(LOCALHOST) ? text.slice(LOCALHOST.length) : text;
}

/**
 * The profile that one of the older strings stands for; `undefined` for a string of another form.
 *
 * Upstream: `generateSecurityProfile`.
 */
export function generateSecurityProfile(text: string): SecurityProfile | undefined {
  switch (text) {
    case "runtime/default":
    case "docker/default":
      return { profile_type: PROFILE_TYPE.RuntimeDefault };
    case "unconfined":
      return { profile_type: PROFILE_TYPE.Unconfined };
  }
  if (!text.startsWith(LOCALHOST)) return undefined;
  return { profile_type: PROFILE_TYPE.Localhost, localhost_ref: withoutLocalhost(text) };
}

function profileOf(text: string, input: Pointer, { behaviors }: SeccompNode, source: SecuritySource): SecurityProfile {
  const profile = generateSecurityProfile(text);
  if (profile !== undefined) return profile;
  const quoted = goQuote(text, behaviors.unicode);
  return refuse("seccomp-profile-name", `${seccompPrefix(source)}invalid profile ${quoted}`, input);
}

function selectProfile(source: SecuritySource, node: SeccompNode): Selected | undefined {
  const { context, at, who } = source;
  if (context.seccomp !== undefined) return { profile: context.seccomp, input: `${at}/seccomp`, more: {} };
  const deprecated = context.seccomp_profile_path ?? "";
  const unset = node.daemon.unset_seccomp_profile;
  const text = deprecated === "" ? unset : deprecated;
  if (text === "") return undefined;
  const input = deprecated === "" ? node.daemon.setting("unset_seccomp_profile").path : `${at}/seccomp_profile_path`;
  const condition = deprecated === ""
    ? `the ${who} sets no seccomp profile`
    : `the ${who} does not set the newer field seccomp`;
  return { profile: profileOf(text, input, node, source), input, more: { condition } };
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
  return frozen({ revision, behaviors: SECCOMP_BEHAVIORS.filter((id) => behaviors.has(id)) });
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

/** Whose capabilities decide the default profile. */
const PROFILE_OF = { sandbox: "default", container: "container's" } as const;

/** A seccomp option, its Go name and why it is applied. */
export interface SeccompChoice {
  readonly name: "seccomp.WithDefaultProfile" | "seccomp.WithProfile";
  readonly reason: Reason;
  readonly option: Option;
}

/** Why there is no seccomp profile. */
export interface NoSeccomp {
  readonly reason: Reason;
}

function noSeccomp({ context, at, who, what }: SecuritySource, { daemon }: SeccompNode): NoSeccomp {
  if (context.privileged === true) {
    return { reason: because(`${at}/privileged`, `a privileged ${what} has no seccomp profile`) };
  }
  const { path } = daemon.setting("unset_seccomp_profile");
  const text = `the ${who} sets no seccomp profile, and unset_seccomp_profile is empty`;
  return { reason: because(path, text, { inputs: [`${at}/seccomp`] }) };
}

/**
 * Chooses the seccomp option.
 *
 * @param node The node.
 * @param source The security context, and whose it is.
 * @returns The option, or why the process runs unconfined.
 * @throws {CriSpecError} `seccomp-profile-name`, `seccomp-unsupported`, `seccomp-localhost-ref`, `seccomp-profile-type`.
 */
export function generateSeccompSpecOpts(node: SeccompNode, source: SecuritySource): SeccompChoice | NoSeccomp {
  const { context, what } = source;
  const { behaviors, host } = node;
  const selected = selectProfile(source, node);
  if (context.privileged === true || selected === undefined) return noSeccomp(source, node);
  const { profile: { profile_type = PROFILE_TYPE.RuntimeDefault, localhost_ref = "" }, input, more } = selected;
  const unconfined: NoSeccomp = { reason: because(input, "the requested profile is Unconfined", more) };
  if (!host.seccomp) {
    if (profile_type === PROFILE_TYPE.Unconfined) return unconfined;
    refuse("seccomp-unsupported", `${seccompPrefix(source)}seccomp is not supported`, input);
  }
  if (profile_type !== PROFILE_TYPE.Localhost && localhost_ref !== "") {
    const text = "seccomp config invalid LocalhostRef must only be set if ProfileType is Localhost";
    refuse("seccomp-localhost-ref", `${seccompPrefix(source)}${text}`, `${input}/localhost_ref`);
  }
  switch (profile_type) {
    case PROFILE_TYPE.Unconfined:
      return unconfined;
    case PROFILE_TYPE.RuntimeDefault: {
      const { revision, behaviors: changes } = seccompHistory(behaviors);
      const option = withDefaultProfile({ arch: host.arch, kernel: host.kernel, revision });
      const reason = because(input, `containerd's default profile, for the ${PROFILE_OF[what]} capabilities`, {
        ...more,
        inputs: ["/host/arch", "/host/kernel"],
        behaviors: changes,
      });
      return { name: "seccomp.WithDefaultProfile", reason, option };
    }
    case PROFILE_TYPE.Localhost: {
      const { hostFiles } = node;
      const files = { hostFiles, unicode: behaviors.unicode, indexed: behaviors.has("go-json-v2") };
      const path = withoutLocalhost(localhost_ref);
      const reason = because(input, "the profile is read from a file on the node", {
        ...more,
        inputs: [child("/hostFiles", path)],
      });
      return { name: "seccomp.WithProfile", reason, option: withProfile(path, files) };
    }
    default:
      return refuse(
        "seccomp-profile-type",
        `${seccompPrefix(source)}seccomp unknown ProfileType`,
        `${input}/profile_type`,
      );
  }
}

/** A user string and what it came from. */
export interface UserChoice {
  readonly userstr: string;
  readonly input: Pointer;
}

/** The image's user string, and where it stands in the request. */
export interface ImageUser {
  readonly User: string;
  readonly input: Pointer;
}

/**
 * Chooses the user string: that of the security context, or else the image's.
 *
 * Upstream: `generateUserString`.
 *
 * @param source The security context, and whose it is.
 * @param image The image's user.
 * @returns The string, or `undefined` when neither tells one.
 * @throws {CriSpecError} `group-without-user`.
 */
export function generateUserString({ context, at, flow }: SecuritySource, image: ImageUser): UserChoice | undefined {
  const { run_as_user, run_as_group, run_as_username = "" } = context;
  const number = run_as_user === undefined ? "" : String(run_as_user.value ?? 0);
  const user = run_as_username === "" ? number : run_as_username;
  const group = run_as_group === undefined ? "" : String(run_as_group.value ?? 0);
  if (user === "" && group !== "") {
    const text = `failed to generate user string: user group "${group}" is specified without user`;
    refuse("group-without-user", `${flow.options}${text}`, `${at}/run_as_group`);
  }
  if (user !== "") {
    const field = run_as_username === "" ? "run_as_user" : "run_as_username";
    return { userstr: group === "" ? user : `${user}:${group}`, input: `${at}/${field}` };
  }
  return image.User === "" ? undefined : { userstr: image.User, input: image.input };
}
