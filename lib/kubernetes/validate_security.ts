/**
 * Validation of security contexts.
 *
 * Upstream: `pkg/apis/core/validation/validation.go`, `ValidateSecurityContext`, `validatePodSpecSecurityContext`.
 *
 * @module
 */

import {
  duplicate,
  FieldPath,
  forbidden,
  invalidText,
  invalidValue,
  notSupported,
  required,
  type ValidationError,
} from "./field_error.ts";
import { goString } from "./decode_object.ts";
import { idNumber } from "./name_format.ts";
import { sysctlName, sysctlNamespace } from "./sysctl.ts";
import type { PodSpec, Profile, SecurityContext } from "./types.ts";
import type { Rules } from "./validate_rules.ts";

const PROFILE_TYPES = ["Localhost", "RuntimeDefault", "Unconfined"];
const MAX_SYSCTL = 253;
const SYSCTL_SEGMENT = "[a-z0-9]([-_a-z0-9]*[a-z0-9])?";
const SYSCTL = String.raw`^(${SYSCTL_SEGMENT}[\./])*${SYSCTL_SEGMENT}$`;

function ids(at: FieldPath, value: number | bigint | undefined): readonly ValidationError[] {
  return value === undefined ? [] : idNumber(value).map((message) => invalidValue(at, value, message));
}

/** A path that stays below where it starts. */
export function localDescendingPath(at: FieldPath, path: string): readonly ValidationError[] {
  return [
    ...(path.startsWith("/") ? [invalidValue(at, path, "must be a relative path")] : []),
    ...noBacksteps(at, path),
  ];
}

/** A path without `..`. */
export function noBacksteps(at: FieldPath, path: string): readonly ValidationError[] {
  return path.split("/").includes("..") ? [invalidValue(at, path, "must not contain '..'")] : [];
}

function seccomp(at: FieldPath, profile: Profile | undefined): readonly ValidationError[] {
  if (profile === undefined) return [];
  const errors: ValidationError[] = [];
  const { type, localhostProfile } = profile;
  if (!type) errors.push(required(at.field("type"), "type is required when seccompProfile is set"));
  else if (!PROFILE_TYPES.includes(type)) errors.push(notSupported(at.field("type"), type, PROFILE_TYPES));
  if (type === "Localhost") {
    if (localhostProfile === undefined) {
      errors.push(required(at.field("localhostProfile"), "must be set when seccomp type is Localhost"));
    } else errors.push(...localDescendingPath(at.field("localhostProfile"), localhostProfile));
  } else if (localhostProfile !== undefined) {
    const shown = `{"Type":${goString(type ?? "")},"LocalhostProfile":${goString(localhostProfile)}}`;
    errors.push(invalidText(at.field("localhostProfile"), shown, "can only be set when seccomp type is Localhost"));
  }
  return errors;
}

function appArmor(at: FieldPath, profile: Profile | undefined): readonly ValidationError[] {
  if (profile === undefined) return [];
  const { type, localhostProfile } = profile;
  const place = at.field("localhostProfile");
  const missing = required(place, "must be set when AppArmor type is Localhost");
  if (!type) return [required(at.field("type"), "type is required when appArmorProfile is set")];
  if (!PROFILE_TYPES.includes(type)) return [notSupported(at.field("type"), type, PROFILE_TYPES)];
  if (type !== "Localhost") {
    if (localhostProfile === undefined) return [];
    return [invalidValue(place, localhostProfile, "can only be set when AppArmor type is Localhost")];
  }
  if (localhostProfile === undefined) return [missing];
  if (localhostProfile.trim() !== localhostProfile) {
    return [invalidValue(place, localhostProfile, "must not be padded with whitespace")];
  }
  return localhostProfile === "" ? [missing] : [];
}

function json(value: unknown): string {
  if (value === undefined) return "null";
  return typeof value === "string"
    ? goString(value)
    : Array.isArray(value)
    ? `[${value.map(json).join(",")}]`
    : String(value);
}

/** A security context as validation prints it: as JSON with Go's names, before with Go's syntax and addresses of memory. */
function printed(context: SecurityContext, { behaviors }: Rules): string {
  const { capabilities, seLinuxOptions: selinux, seccompProfile, appArmorProfile } = context;
  const profile = (one: Profile | undefined): string =>
    one === undefined ? "null" : `{"Type":${json(one.type)},"LocalhostProfile":${json(one.localhostProfile)}}`;
  const text = (value = ""): string => json(value);
  const parts: readonly (readonly [name: string, type: string, shown: string])[] = [
    [
      "Capabilities",
      "*core.Capabilities",
      capabilities === undefined ? "null" : `{"Add":${json(capabilities.add)},"Drop":${json(capabilities.drop)}}`,
    ],
    ["Privileged", "*bool", json(context.privileged)],
    [
      "SELinuxOptions",
      "*core.SELinuxOptions",
      selinux === undefined
        ? "null"
        : `{"User":${text(selinux.user)},"Role":${text(selinux.role)},"Type":${text(selinux.type)},"Level":${
          text(selinux.level)
        }}`,
    ],
    ["WindowsOptions", "*core.WindowsSecurityContextOptions", context.windowsOptions === undefined ? "null" : "{}"],
    ["RunAsUser", "*int64", json(context.runAsUser)],
    ["RunAsGroup", "*int64", json(context.runAsGroup)],
    ["RunAsNonRoot", "*bool", json(context.runAsNonRoot)],
    ["ReadOnlyRootFilesystem", "*bool", json(context.readOnlyRootFilesystem)],
    ["AllowPrivilegeEscalation", "*bool", json(context.allowPrivilegeEscalation)],
    ["ProcMount", "*core.ProcMountType", json(context.procMount)],
    ["SeccompProfile", "*core.SeccompProfile", profile(seccompProfile)],
    ...(behaviors.has("apparmor-fields")
      ? [["AppArmorProfile", "*core.AppArmorProfile", profile(appArmorProfile)] as const]
      : []),
  ];
  if (behaviors.has("validation-quotes-structs")) {
    return `{${parts.map(([name, , shown]) => `${json(name)}:${shown}`).join(",")}}`;
  }
  const fields = parts.map(([name, type, shown]) => `${name}:(${type})(${shown === "null" ? "nil" : "0xc000000000"})`);
  return `core.SecurityContext{${fields.join(", ")}}`;
}

/**
 * Validates a container's security context.
 *
 * @param at Where it stands.
 * @param context The context.
 * @param rules What the program validates.
 * @returns The errors.
 */
export function validateSecurityContext(
  at: FieldPath,
  context: SecurityContext | undefined,
  rules: Rules,
): readonly ValidationError[] {
  if (context === undefined) return [];
  const { procMount, allowPrivilegeEscalation, privileged, capabilities } = context;
  const errors: ValidationError[] = [
    ...ids(at.field("runAsUser"), context.runAsUser),
    ...ids(at.field("runAsGroup"), context.runAsGroup),
  ];
  if (procMount !== undefined) {
    const place = at.field("procMount");
    if (!["Default", "Unmasked"].includes(procMount)) {
      errors.push(notSupported(place, procMount, ["Default", "Unmasked"]));
    }
    if (procMount === "Unmasked" && rules.hostUsers && rules.behaviors.has("unmasked-needs-userns")) {
      errors.push(invalidValue(place, procMount, "`hostUsers` must be false to use `Unmasked`"));
    }
  }
  errors.push(...seccomp(at.field("seccompProfile"), context.seccompProfile));
  if (allowPrivilegeEscalation === false) {
    const text = "cannot set `allowPrivilegeEscalation` to false and";
    if (privileged === true) errors.push(invalidText(at, printed(context, rules), `${text} \`privileged\` to true`));
    for (const capability of capabilities?.add ?? []) {
      if (capability !== "CAP_SYS_ADMIN") continue;
      errors.push(invalidText(at, printed(context, rules), `${text} \`capabilities.Add\` CAP_SYS_ADMIN`));
    }
  }
  return [...errors, ...appArmor(at.field("appArmorProfile"), context.appArmorProfile)];
}

/**
 * Validates a pod's security context.
 *
 * @param at Where it stands.
 * @param spec The pod's spec.
 * @param rules What the program validates.
 * @returns The errors.
 */
export function validatePodSecurityContext(at: FieldPath, spec: PodSpec, rules: Rules): readonly ValidationError[] {
  const context = spec.securityContext ?? {};
  const errors: ValidationError[] = [
    ...ids(at.field("fsGroup"), context.fsGroup),
    ...ids(at.field("runAsUser"), context.runAsUser),
    ...ids(at.field("runAsGroup"), context.runAsGroup),
    ...(context.supplementalGroups ?? []).flatMap((group, index) =>
      ids(at.field("supplementalGroups").index(index), group)
    ),
  ];
  if (spec.shareProcessNamespace === true && spec.hostPID === true) {
    // Kubernetes has it in the security context, where no manifest has it.
    const place = at.named("shareProcessNamespace", new FieldPath("", "/spec/shareProcessNamespace"));
    errors.push(
      invalidValue(place, true, "ShareProcessNamespace and HostPID cannot both be enabled"),
    );
  }
  errors.push(...sysctls(at.field("sysctls"), spec, rules));
  errors.push(...seccomp(at.field("seccompProfile"), context.seccompProfile));
  errors.push(...appArmor(at.field("appArmorProfile"), context.appArmorProfile));
  const policy = context.supplementalGroupsPolicy;
  if (policy !== undefined && !["Merge", "Strict"].includes(policy)) {
    errors.push(notSupported(at.field("supplementalGroupsPolicy"), policy, ["Merge", "Strict"]));
  }
  return errors;
}

function sysctls(at: FieldPath, spec: PodSpec, { behaviors }: Rules): readonly ValidationError[] {
  const names = new Set<string>();
  return (spec.securityContext?.sysctls ?? []).flatMap(({ name = "" }, index): readonly ValidationError[] => {
    const place = at.index(index).field("name");
    const errors: ValidationError[] = [];
    if (name === "") errors.push(required(place));
    else if (name.length > MAX_SYSCTL || !new RegExp(SYSCTL).test(name)) {
      errors.push(invalidValue(place, name, `must have at most ${MAX_SYSCTL} characters and match regex ${SYSCTL}`));
    } else if (names.has(name)) errors.push(duplicate(place, name));
    names.add(name);
    if (!behaviors.has("sysctl-host-namespaces-validated")) return errors;
    const namespace = sysctlNamespace(sysctlName(name));
    if (namespace === "net" && spec.hostNetwork === true) {
      errors.push(invalidValue(place, name, "may not be specified when 'hostNetwork' is true"));
    } else if (namespace === "ipc" && spec.hostIPC === true) {
      errors.push(invalidValue(place, name, "may not be specified when 'hostIPC' is true"));
    }
    return errors;
  });
}

/**
 * Validates that AppArmor annotations and fields say the same.
 *
 * @param at The pod's spec.
 * @param spec The spec.
 * @param annotations The pod's annotations.
 * @param prefix The prefix of AppArmor annotations.
 * @returns The errors.
 */
export function validateAppArmorMatch(
  at: FieldPath,
  spec: PodSpec,
  annotations: Readonly<Record<string, string>>,
  prefix: string,
): readonly ValidationError[] {
  const type = "apparmor type in annotation and field must match";
  return (["initContainers", "containers", "ephemeralContainers"] as const).flatMap((key) =>
    (spec[key] ?? []).flatMap(({ name, securityContext }, index): readonly ValidationError[] => {
      const profile = securityContext?.appArmorProfile ?? spec.securityContext?.appArmorProfile;
      const annotation = annotations[`${prefix}${name}`];
      if (profile === undefined || annotation === undefined) return [];
      const place = at.field(key).index(index).field("securityContext", "appArmorProfile");
      if (profile.type === "Unconfined") {
        return annotation === "unconfined" ? [] : [forbidden(place.field("type"), type)];
      }
      if (profile.type === "RuntimeDefault") {
        return annotation === "runtime/default" ? [] : [forbidden(place.field("type"), type)];
      }
      if (profile.type !== "Localhost") return [];
      if (!annotation.startsWith("localhost/")) return [forbidden(place.field("type"), type)];
      if (annotation === `localhost/${profile.localhostProfile}`) return [];
      return [forbidden(place.field("localhostProfile"), "apparmor profile in annotation and field must match")];
    })
  );
}
