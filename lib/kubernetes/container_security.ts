/**
 * The security context of a container.
 *
 * Upstream: `pkg/kubelet/kuberuntime/security_context.go`, `helpers.go`, `pkg/securitycontext/util.go`.
 *
 * @module
 */

import { CriSpecError } from "../error.ts";
import { own as entry } from "./own.ts";
import {
  type LinuxContainerSecurityContext,
  NAMESPACE_MODE,
  type NamespaceOption,
  PROFILE_TYPE,
  type SecurityProfile,
  SUPPLEMENTAL_GROUPS_POLICY,
  type UserNamespace,
} from "../cri/config.ts";
import { APPARMOR_ANNOTATION, appArmorProfile, appArmorText } from "./admission.ts";
import { containerRefusal } from "./downward_api.ts";
import { imageFacts } from "./image.ts";
import type { Kubelet } from "./kubelet.ts";
import { namespaceOptionsOf, selinuxOptionOf } from "./namespaces.ts";
import type { Pod, PodContainer } from "./pod_facts.ts";
import { factMissing } from "./refusal.ts";
import { int64Value } from "./sandbox_config.ts";
import type { Profile } from "./types.ts";
import type { Int64 } from "../oci/spec.ts";

const MAX_ID = 2147483647;

/** Paths that are masked unless the proc mount is unmasked, before and after those that came later. */
const MASKED_FIRST = ["/proc/asound", "/proc/acpi"];
const MASKED_REST = [
  "/proc/kcore",
  "/proc/keys",
  "/proc/latency_stats",
  "/proc/timer_list",
  "/proc/timer_stats",
  "/proc/sched_debug",
  "/proc/scsi",
  "/sys/firmware",
];
const READ_ONLY = ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"];

function maskedPaths({ behaviors, node }: Kubelet): readonly string[] {
  if (behaviors.has("mask-powercap-unknown")) {
    const { version } = behaviors.release;
    throw new CriSpecError(
      "not-modelled",
      `Cannot model Kubernetes ${version}: it may or may not mask /sys/devices/virtual/powercap`,
      {
        path: "/kubernetes",
        hint: "use the next patch release, which masks it",
      },
    );
  }
  const masksInterrupts = behaviors.has("mask-interrupts");
  const throttled = masksInterrupts ? node.thermalThrottle ?? [] : [];
  return [
    ...MASKED_FIRST,
    ...(masksInterrupts ? ["/proc/interrupts"] : []),
    ...MASKED_REST,
    ...(behaviors.has("mask-powercap") ? ["/sys/devices/virtual/powercap"] : []),
    ...throttled.map((cpu) => `/sys/devices/system/cpu/cpu${cpu}/thermal_throttle`),
  ];
}

/** Whom the container's process runs as: exactly one of the two. */
type User = Pick<LinuxContainerSecurityContext, "run_as_user" | "run_as_username">;

function userOf(own: PodContainer, pod: Pod, kubelet: Kubelet): User {
  const { container, path } = own;
  const context = container.securityContext;
  const ofPod = pod.object.spec.securityContext;
  const user: Int64 | undefined = context?.runAsUser ?? ofPod?.runAsUser;
  const isNonRoot = (context?.runAsNonRoot ?? ofPod?.runAsNonRoot) === true;
  const refuse = (text: string): Error =>
    containerRefusal(
      `${text} (pod: "${pod.name}_${pod.namespace}(${pod.uid})", container: ${own.name})`,
      `${path}/securityContext`,
    );
  if (user !== undefined) {
    if (isNonRoot && Number(user) === 0) throw refuse("container's runAsUser breaks non-root policy");
    return { run_as_user: int64Value(user) };
  }
  const named = { name: container.image ?? "", pullPolicy: container.imagePullPolicy ?? "", path: `${path}/image` };
  const facts = imageFacts(named, kubelet);
  if (facts === undefined) {
    throw factMissing(
      `the user of the image "${named.name}"`,
      "the container's user",
      `images["${named.name}"]`,
      named.path,
    );
  }
  const { uid, username = "" } = facts;
  if (uid === undefined && username !== "") {
    if (!isNonRoot) return { run_as_username: username };
    throw refuse(
      `container has runAsNonRoot and image has non-numeric user (${username}), cannot verify user is non-root`,
    );
  }
  if (isNonRoot && (uid ?? 0) === 0) throw refuse("container has runAsNonRoot and image will run as root");
  if (isNonRoot && kubelet.behaviors.has("nonroot-user-range") && (uid! < 0 || uid! > MAX_ID)) {
    throw refuse(
      `container has runAsNonRoot and image has an invalid user id (${uid}). (Must be 1-(${MAX_ID})): ` +
        `must be between 0 and ${MAX_ID}, inclusive`,
    );
  }
  return { run_as_user: int64Value(uid ?? 0) };
}

function seccompOf(own: PodContainer, pod: Pod, kubelet: Kubelet): SecurityProfile {
  const profile = own.container.securityContext?.seccompProfile ?? pod.object.spec.securityContext?.seccompProfile;
  if (profile === undefined) {
    return kubelet.settings.seccompDefault === true ? {} : { profile_type: PROFILE_TYPE.Unconfined };
  }
  switch (profile.type) {
    case "RuntimeDefault":
      return {};
    case "Localhost":
      if (!profile.localhostProfile) {
        throw containerRefusal(
          "localhostProfile must be set if seccompProfile type is Localhost.",
          `${own.path}/securityContext/seccompProfile`,
        );
      }
      return {
        profile_type: PROFILE_TYPE.Localhost,
        localhost_ref: `${kubelet.rootDir}/seccomp/${profile.localhostProfile}`,
      };
    default:
      return { profile_type: PROFILE_TYPE.Unconfined };
  }
}

/** The seccomp profile in the notation that came before. */
function legacySeccomp(own: PodContainer, pod: Pod, kubelet: Kubelet, seccomp: SecurityProfile): string {
  const isSet =
    (own.container.securityContext?.seccompProfile ?? pod.object.spec.securityContext?.seccompProfile) !== undefined;
  switch (seccomp.profile_type) {
    case PROFILE_TYPE.Localhost:
      return `localhost/${seccomp.localhost_ref}`;
    case PROFILE_TYPE.Unconfined:
      return isSet ? "unconfined" : "";
    default:
      return isSet || kubelet.settings.seccompDefault === true ? "runtime/default" : "";
  }
}

function appArmorOf(own: PodContainer, pod: Pod, kubelet: Kubelet): LinuxContainerSecurityContext {
  const annotations = pod.object.metadata.annotations ?? {};
  const key = `${APPARMOR_ANNOTATION}${own.name}`;
  const annotation = Object.hasOwn(annotations, key) ? annotations[key]! : undefined;
  if (!kubelet.behaviors.has("apparmor-fields")) return annotation ? { apparmor_profile: annotation } : {};
  const profile: Profile | undefined = own.container.securityContext?.appArmorProfile ??
    (annotation === undefined ? undefined : appArmorProfile(annotation)) ??
    pod.object.spec.securityContext?.appArmorProfile;
  if (profile === undefined) return {};
  const type = entry(PROFILE_TYPE, profile.type) ?? PROFILE_TYPE.Unconfined;
  return {
    apparmor: {
      ...(type === 0 ? {} : { profile_type: type }),
      ...(profile.type === "Localhost" ? { localhost_ref: profile.localhostProfile ?? "" } : {}),
    },
    apparmor_profile: appArmorText(profile),
  };
}

/** The container's namespaces: those of the pod, or the PID namespace of the container that it targets. */
function namespacesOf(own: PodContainer, pod: Pod, userNamespace: UserNamespace | undefined): NamespaceOption {
  const options = namespaceOptionsOf(pod.object.spec, userNamespace);
  const target = own.container.targetContainerName;
  if (own.kind !== "ephemeral" || !target || options.pid !== NAMESPACE_MODE.CONTAINER) return options;
  const id = entry(pod.facts.containers, target)?.id ?? statusId(pod, target);
  if (id === undefined) {
    throw containerRefusal(`unable to find target container ${target}`, `${own.path}/targetContainerName`);
  }
  return { ...options, pid: NAMESPACE_MODE.TARGET, target_id: id };
}

function statusId({ object: { status = {} } }: Pod, name: string): string | undefined {
  const all = [...status.containerStatuses ?? [], ...status.initContainerStatuses ?? []];
  const id = all.find((one) => one.name === name)?.containerID;
  return id?.slice(id.indexOf("://") + 3);
}

/** Groups of a container: that of the files, the supplemental ones, those of volumes. */
function groupsOf(pod: Pod): readonly Int64[] {
  const { fsGroup, supplementalGroups = [] } = pod.object.spec.securityContext ?? {};
  const ofVolumes = (pod.facts.volumeGroups ?? []).filter((group) => !supplementalGroups.includes(group));
  return [...(fsGroup === undefined ? [] : [fsGroup]), ...supplementalGroups, ...ofVolumes];
}

/**
 * Makes a container's security context.
 *
 * @param own The container.
 * @param pod The pod.
 * @param kubelet The kubelet.
 * @param userNamespace The pod's user namespace.
 * @returns The context.
 * @throws {CriSpecError} `kubelet-refusal`, `manifest-fact-missing`.
 */
export function containerSecurityContext(
  own: PodContainer,
  pod: Pod,
  kubelet: Kubelet,
  userNamespace: UserNamespace | undefined,
): LinuxContainerSecurityContext {
  const context = own.container.securityContext ?? {};
  const ofPod = pod.object.spec.securityContext ?? {};
  const { behaviors } = kubelet;
  const user = userOf(own, pod, kubelet);
  const seccomp = seccompOf(own, pod, kubelet);
  const { add = [], drop = [] } = context.capabilities ?? {};
  const selinux = context.seLinuxOptions ?? ofPod.seLinuxOptions;
  const group = context.runAsGroup ?? ofPod.runAsGroup;
  const groups = groupsOf(pod);
  const isUnmasked = context.procMount === "Unmasked";
  const isStrict = ofPod.supplementalGroupsPolicy === "Strict" && behaviors.has("supplemental-groups-policy-sent");
  const legacy = behaviors.has("legacy-seccomp-path") ? legacySeccomp(own, pod, kubelet, seccomp) : "";
  return {
    ...(context.capabilities === undefined ? {} : {
      capabilities: {
        ...(add.length === 0 ? {} : { add_capabilities: add }),
        ...(drop.length === 0 ? {} : { drop_capabilities: drop }),
      },
    }),
    ...(context.privileged === true ? { privileged: true } : {}),
    namespace_options: namespacesOf(own, pod, userNamespace),
    ...(selinux === undefined ? {} : { selinux_options: selinuxOptionOf(selinux) }),
    ...user,
    ...(group === undefined ? {} : { run_as_group: int64Value(group) }),
    ...(context.readOnlyRootFilesystem === true ? { readonly_rootfs: true } : {}),
    ...(groups.length === 0 ? {} : { supplemental_groups: groups }),
    ...(isStrict ? { supplemental_groups_policy: SUPPLEMENTAL_GROUPS_POLICY.Strict } : {}),
    ...(context.allowPrivilegeEscalation === false ? { no_new_privs: true } : {}),
    ...(isUnmasked ? {} : { masked_paths: maskedPaths(kubelet), readonly_paths: READ_ONLY }),
    seccomp,
    ...appArmorOf(own, pod, kubelet),
    ...(legacy === "" ? {} : { seccomp_profile_path: legacy }),
  };
}
