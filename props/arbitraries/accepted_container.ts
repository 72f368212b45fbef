/**
 * Odd containers that daemons accept: those of a hostile client, without what is refused. Laws about specs need them: most
 * containers of a hostile client are refused, for one reason or another.
 *
 * @module
 */

import {
  type ContainerConfig,
  type CriMount as Mount,
  type Device,
  type Int64Value,
  type LinuxContainerSecurityContext,
  MOUNT_PROPAGATION,
  NAMESPACE_MODE,
  type NamespaceOption,
  type PodSandboxConfig,
  PROFILE_TYPE,
  type SecurityProfile,
} from "../../lib/cri/config.ts";
import { withoutUndefined } from "./parts.ts";

/** What decides whether a daemon accepts a container. */
export interface Surroundings {
  /** The pod's config. */
  readonly pod: PodSandboxConfig;
  /** Names that the image's passwd file has. */
  readonly users: readonly string[];
  /** Whether a path of the node may be the source of a mount with this propagation. */
  readonly isSource: (path: string, propagation: number) => boolean;
  /** Whether mounts may have id mappings. */
  readonly mapsIds: boolean;
  /** Devices of the node. */
  readonly devices: readonly string[];
  /** CDI devices of the node. */
  readonly cdiDevices: readonly string[];
  /** Containers of the pod whose PID namespace may be joined. */
  readonly targets: readonly string[];
}

const PROFILE_NAMES = ["", "runtime/default", "docker/default", "unconfined"];
const MOST_ID = 2n ** 31n;
const MOST_SIGNAL = 65;

function isKnownProfile({ profile_type = 0 }: SecurityProfile): boolean {
  return profile_type === PROFILE_TYPE.RuntimeDefault || profile_type === PROFILE_TYPE.Unconfined;
}

/** An id that every release takes for a number. */
function userId({ value = 0 }: Int64Value): Int64Value {
  const id = BigInt(value) % MOST_ID;
  return { value: Number(id < 0n ? -id : id) };
}

function namespaces(options: NamespaceOption, { pod, targets }: Surroundings): NamespaceOption {
  const { userns_options: _, pid, target_id: __, ...others } = options;
  const { userns_options } = pod.linux?.security_context?.namespace_options ?? {};
  const [target] = targets;
  return withoutUndefined<NamespaceOption>({
    ...others,
    pid: pid === NAMESPACE_MODE.TARGET && target === undefined ? NAMESPACE_MODE.CONTAINER : pid,
    target_id: pid === NAMESPACE_MODE.TARGET ? target : undefined,
    userns_options,
  });
}

function securityContext(context: LinuxContainerSecurityContext, of: Surroundings): LinuxContainerSecurityContext {
  const { apparmor, seccomp, seccomp_profile_path: profile, selinux_options, run_as_user, run_as_group } = context;
  const { apparmor_profile: _, supplemental_groups_policy: policy = 0, run_as_username: name = "", ...rest } = context;
  const user = run_as_user === undefined ? undefined : userId(run_as_user);
  const isPrivileged = rest.privileged === true && of.pod.linux?.security_context?.privileged === true;
  return withoutUndefined<LinuxContainerSecurityContext>({
    ...rest,
    privileged: rest.privileged === undefined ? undefined : isPrivileged,
    namespace_options: namespaces(rest.namespace_options ?? {}, of),
    selinux_options: selinux_options?.level === "bogus" ? undefined : selinux_options,
    run_as_user: user,
    run_as_group: user === undefined || run_as_group === undefined ? undefined : userId(run_as_group),
    run_as_username: of.users.includes(name) ? name : undefined,
    supplemental_groups_policy: policy > 1 ? undefined : context.supplemental_groups_policy,
    apparmor: apparmor?.profile_type === PROFILE_TYPE.Unconfined ? { profile_type: apparmor.profile_type } : undefined,
    seccomp: seccomp === undefined || !isKnownProfile(seccomp)
      ? undefined
      : { profile_type: seccomp.profile_type ?? PROFILE_TYPE.RuntimeDefault },
    seccomp_profile_path: PROFILE_NAMES.includes(profile ?? "") ? profile : undefined,
  });
}

function mountsOf(mounts: readonly Mount[], { isSource, mapsIds }: Surroundings): readonly Mount[] {
  return mounts.filter(({ host_path = "", propagation = 0 }) => isSource(host_path, propagation)).map((mount) => {
    const { recursive_read_only, uidMappings, gidMappings, ...rest } = mount;
    const { readonly = false, propagation = 0 } = rest;
    return withoutUndefined<Mount>({
      ...rest,
      recursive_read_only: readonly && propagation === MOUNT_PROPAGATION.PROPAGATION_PRIVATE
        ? recursive_read_only
        : undefined,
      uidMappings: mapsIds ? uidMappings : undefined,
      gidMappings: mapsIds ? gidMappings : undefined,
    });
  });
}

/** Annotations without those of classes that no daemon here knows; CDI devices are known ones. */
function annotationsOf(
  annotations: Readonly<Record<string, string>>,
  device: string | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(annotations).flatMap(([key, value]) => {
      if (key.endsWith("-class")) return [];
      if (!key.startsWith("cdi.k8s.io/")) return [[key, value]];
      return device === undefined ? [] : [[key, device]];
    }),
  );
}

/**
 * A container of a hostile client without what daemons refuse.
 *
 * @param config The container.
 * @param of What decides whether daemons accept it.
 * @returns The container with known names, devices and profiles in its pod's namespaces.
 */
export function accepted(config: ContainerConfig, of: Surroundings): ContainerConfig {
  const { linux = {}, mounts, devices, labels, annotations, CDI_devices, stop_signal = 0, ...rest } = config;
  const isDevice = ({ host_path = "" }: Device): boolean => of.devices.includes(host_path);
  const [cdiDevice] = of.cdiDevices;
  return withoutUndefined<ContainerConfig>({
    ...rest,
    metadata: rest.metadata ?? { name: "app" },
    mounts: mounts === undefined ? undefined : mountsOf(mounts, of),
    devices: devices?.filter(isDevice),
    labels: labels === undefined ? undefined : Object.fromEntries(Object.entries(labels).filter(([key]) => key !== "")),
    annotations: annotations === undefined ? undefined : annotationsOf(annotations, cdiDevice),
    CDI_devices: CDI_devices === undefined || cdiDevice === undefined ? undefined : [{ name: cdiDevice }],
    stop_signal: stop_signal <= MOST_SIGNAL ? config.stop_signal : undefined,
    linux: { ...linux, security_context: securityContext(linux.security_context ?? {}, of) },
  });
}
