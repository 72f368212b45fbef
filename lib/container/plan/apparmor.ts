/**
 * The container's AppArmor profile.
 *
 * Upstream: `generateApparmorSpecOpts` in
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/container_create_linux.go.
 *
 * @module
 */

import { PROFILE_TYPE, type SecurityProfile } from "../../cri/config.ts";
import { generateSecurityProfile, withoutLocalhost } from "../../decisions/container_options.ts";
import { refuse } from "../../decisions/refusals.ts";
import { CriSpecError, type ErrorCode } from "../../error.ts";
import { goQuote } from "../../go/quote.ts";
import type { Option } from "../../oci/spec.ts";
import { withApparmorProfile } from "../../options/process.ts";
import { because } from "../../plan/reason.ts";
import type { Reason } from "../../plan/step.ts";
import type { Steps } from "../../plan/steps.ts";
import type { Pointer } from "../../pointer.ts";
import { APPARMOR_PROFILES } from "../../request/host.ts";
import type { Chosen } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";
import { isPrivileged, SECURITY_CONTEXT, securityContext } from "./config.ts";

const PATH = "/process/apparmorProfile";
const DEFAULT_PROFILE = "cri-containerd.apparmor.d";

/** The profile's option, or why there is none. */
export type AppArmorChoice = { readonly name: string; readonly option: Option; readonly reason: Reason } | {
  readonly reason: Reason;
};

/** A requested profile, and its input. */
interface RequestedProfile {
  readonly profile: SecurityProfile | undefined;
  readonly input: Pointer;
}

type Fail = (code: ErrorCode, text: string, path: Pointer) => never;

function failureOf({ flow }: Chosen): Fail {
  return (code, text, path) => refuse(code, `${flow.options}failed to generate apparmor spec opts: ${text}`, path);
}

function requestedProfile(request: ContainerRequest, fail: Fail): RequestedProfile {
  const { apparmor, apparmor_profile = "" } = securityContext(request);
  const input = `${SECURITY_CONTEXT}/apparmor`;
  if (apparmor !== undefined || apparmor_profile === "") return { profile: apparmor, input };
  const deprecated = `${SECURITY_CONTEXT}/apparmor_profile`;
  const profile = generateSecurityProfile(apparmor_profile);
  if (profile !== undefined) return { profile, input: deprecated };
  const quoted = goQuote(apparmor_profile, request.behaviors.unicode);
  return fail("apparmor-profile-name", `invalid profile ${quoted}`, deprecated);
}

/** Whether a line of the kernel's list of profiles, which every node with AppArmor has, starts with a text. */
function isListed({ hostFiles }: ContainerRequest, start: string): boolean {
  const found = hostFiles.find(APPARMOR_PROFILES);
  if (found.kind === "file") return found.text.split("\n").slice(0, -1).some((line) => line.startsWith(start));
  throw new CriSpecError(
    "host-fact-missing",
    `Cannot determine whether an AppArmor profile is loaded: the content of ${APPARMOR_PROFILES} is unknown`,
    {
      path: "/hostFiles",
      hint: `add the file with the node's content: {"${APPARMOR_PROFILES}": "my-profile (enforce)\\n"}`,
    },
  );
}

/** Refuses a profile that is not loaded on the node; the prefix stands twice before the text of an empty name. */
function checkLoaded(request: ContainerRequest, profile: string, input: Pointer, fail: Fail): void {
  const code = "apparmor-asked-without-apparmor";
  if (profile === "") {
    fail(code, "failed to generate apparmor spec opts: nil apparmor profile is not supported", input);
  }
  if (isListed(request, `${profile} (`)) return;
  fail(code, `apparmor profile not found ${profile}`, input);
}

/** The default profile, which containerd loads with apparmor_parser where the kernel does not have it. */
function defaultProfile(request: ContainerRequest, { flow }: Chosen): Option {
  const option = withApparmorProfile(DEFAULT_PROFILE);
  if (request.host.apparmorParser) return option;
  return (spec) => {
    if (!isListed(request, `${DEFAULT_PROFILE} `)) {
      const text = 'get apparmor_parser version: exec: "apparmor_parser": executable file not found in $PATH';
      refuse("apparmor-parser-missing", `${flow.container}${text}`, "/host/apparmorParser");
    }
    return option(spec);
  };
}

function chosenBy(
  request: ContainerRequest,
  chosen: Chosen,
  { profile, input }: RequestedProfile,
  fail: Fail,
): AppArmorChoice {
  const { profile_type = PROFILE_TYPE.RuntimeDefault, localhost_ref = "" } = profile ?? {};
  if (profile_type !== PROFILE_TYPE.Localhost && localhost_ref !== "") {
    const text = "apparmor config invalid LocalhostRef must only be set if ProfileType is Localhost";
    fail("apparmor-localhost-ref", text, `${input}/localhost_ref`);
  }
  switch (profile_type) {
    case PROFILE_TYPE.Unconfined:
      return { reason: because(input, "the requested profile is Unconfined") };
    case PROFILE_TYPE.RuntimeDefault: {
      if (isPrivileged(request)) {
        return {
          reason: because(`${SECURITY_CONTEXT}/privileged`, "a privileged container gets no default AppArmor profile"),
        };
      }
      const text = profile === undefined
        ? "containerd's default AppArmor profile, because the container sets none"
        : "containerd's default AppArmor profile";
      const reason = because(input, text, { inputs: ["/host/apparmor"] });
      return { name: "apparmor.WithDefaultProfile", option: defaultProfile(request, chosen), reason };
    }
    case PROFILE_TYPE.Localhost: {
      const name = withoutLocalhost(localhost_ref);
      checkLoaded(request, name, input, fail);
      const reason = because(input, "a profile that is loaded on the node", { inputs: ["/host/apparmor"] });
      return { name: "apparmor.WithProfile", option: withApparmorProfile(name), reason };
    }
    default:
      return fail("apparmor-profile-type", "apparmor unknown ProfileType", `${input}/profile_type`);
  }
}

/**
 * Chooses the AppArmor option.
 *
 * @param request The request.
 * @param chosen What is settled.
 * @returns The option, or why there is none.
 * @throws {CriSpecError} `apparmor-profile-name`, `apparmor-unsupported`, `apparmor-localhost-ref`, `apparmor-profile`,
 * `apparmor-profile-type`; `host-fact-missing` where the profiles decide and are not told.
 */
export function generateApparmorSpecOpts(request: ContainerRequest, chosen: Chosen): AppArmorChoice {
  const { behaviors, daemon, host } = request;
  const fail = failureOf(chosen);
  const one = requestedProfile(request, fail);
  const hasParser = host.apparmorParser || !behaviors.has("apparmor-parser-needed");
  if (host.apparmor && hasParser && !daemon.disable_apparmor) return chosenBy(request, chosen, one, fail);
  const type = one.profile?.profile_type ?? PROFILE_TYPE.RuntimeDefault;
  if (one.profile !== undefined && type !== PROFILE_TYPE.Unconfined) {
    fail("apparmor-asked-without-apparmor", "apparmor is not supported", one.input);
  }
  if (daemon.disable_apparmor) {
    return { reason: because(daemon.setting("disable_apparmor").path, "disable_apparmor is on") };
  }
  if (!host.apparmor) return { reason: because("/host/apparmor", "the node has no AppArmor") };
  const behavior = { behaviors: ["apparmor-parser-needed"] } as const;
  return { reason: because("/host/apparmorParser", "the node has no apparmor_parser", behavior) };
}

/**
 * Adds the AppArmor profile.
 *
 * @param steps The steps so far.
 * @param choice What {@linkcode generateApparmorSpecOpts} chose.
 */
export function addAppArmor(steps: Steps, choice: AppArmorChoice): void {
  if ("option" in choice) steps.add(choice.name, [PATH], choice.option, choice.reason);
  else steps.omit("generateApparmorSpecOpts", PATH, choice.reason);
}
