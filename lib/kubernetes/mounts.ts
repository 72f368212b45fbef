/**
 * The mounts of a container.
 *
 * Upstream: `pkg/kubelet/kubelet_pods.go`, `makeMounts`; `kuberuntime_container.go`, `makeMounts`.
 *
 * @module
 */

import { own as entry } from "./own.ts";
import { MOUNT_PROPAGATION, type UserNamespace } from "../cri/config.ts";
import type { Mount } from "../cri/types.ts";
import { clean, isAbs } from "../go/path.ts";
import type { Pointer } from "../pointer.ts";
import { containerRefusal } from "./downward_api.ts";
import { expand } from "./expand.ts";
import { handlerFeatures } from "./handler.ts";
import { volumeImageSpec } from "./image.ts";
import type { Kubelet } from "./kubelet.ts";
import type { Pod, PodContainer, TranslationNote } from "./pod_facts.ts";
import type { Volume } from "./volume_types.ts";
import type { VolumeMount } from "./types.ts";
import { mountMappingsOf } from "./user_namespace.ts";
import { type MountedVolume, mountedVolume, podDirectory } from "./volume_path.ts";

const HOSTS = "/etc/hosts";
const PROPAGATION: Readonly<Record<string, number>> = {
  HostToContainer: MOUNT_PROPAGATION.PROPAGATION_HOST_TO_CONTAINER,
  Bidirectional: MOUNT_PROPAGATION.PROPAGATION_BIDIRECTIONAL,
};

/** What all mounts of a container are made with. */
export interface MountScope {
  readonly own: PodContainer;
  readonly pod: Pod;
  readonly kubelet: Kubelet;
  readonly env: ReadonlyMap<string, string>;
  readonly userNamespace: UserNamespace | undefined;
  readonly note: (note: TranslationNote) => void;
}

/** The same, with the pod's volumes by name. */
interface VolumeScope extends MountScope {
  readonly volumes: ReadonlyMap<string, readonly [index: number, volume: Volume]>;
}

/**
 * Makes a container's mounts: its volumes in order, the hosts file, the termination log.
 *
 * @param scope The container and what it is made with.
 * @returns The mounts.
 * @throws {CriSpecError} `kubelet-refusal`, `not-modelled`.
 */
export function mountsOf(scope: MountScope): readonly Mount[] {
  const { own, pod, kubelet } = scope;
  const volumes = new Map(
    (pod.object.spec.volumes ?? []).map((volume, index) => [volume.name, [index, volume]] as const),
  );
  const mounts = (own.container.volumeMounts ?? []).flatMap((mount, index) =>
    volumeMount(mount, index, { ...scope, volumes })
  );
  const managed = [...hostsMount(scope), ...terminationLog(scope)].map((mount): Mount =>
    kubelet.node.selinux === true ? { ...mount, selinux_relabel: true } : mount
  );
  return [...mounts, ...managed].map((mount) => ({ ...mount, ...mountMappingsOf(scope.userNamespace) }));
}

function volumeMount(mount: VolumeMount, index: number, scope: VolumeScope): readonly Mount[] {
  const { own, pod, kubelet, note } = scope;
  const path = `${own.path}/volumeMounts/${index}`;
  const [at, volume] = scope.volumes.get(mount.name) ?? [];
  if (at === undefined || volume === undefined) {
    throw containerRefusal(`cannot find volume "${mount.name}" to mount into container "${own.name}"`, path);
  }
  const mounted = mountedVolume(volume, pod, kubelet, `/spec/volumes/${at}`, note);
  const subPath = subPathOf(mount, scope, path);
  const target = isAbs(mount.mountPath) ? mount.mountPath : clean(`/${mount.mountPath}`);
  if (volume.image !== undefined && !kubelet.behaviors.has("image-mounts-common")) {
    return [{ container_path: target, image: imageOf(volume, at, scope) }];
  }
  const isReadOnly = mount.readOnly === true || mounted.isReadOnly;
  const propagation = PROPAGATION[mount.mountPropagation ?? ""];
  const isRelabeled = mounted.isRelabeled && kubelet.node.selinux === true;
  const isRecursive = isRecursiveReadOnly(mount, isReadOnly, scope, path);
  return [{
    container_path: target,
    ...(volume.image === undefined ? { host_path: hostPathOf(mounted, subPath, index, scope) } : {}),
    ...(isReadOnly ? { readonly: true } : {}),
    ...(isRelabeled ? { selinux_relabel: true } : {}),
    ...(propagation === undefined ? {} : { propagation }),
    ...(isRecursive ? { recursive_read_only: true } : {}),
    ...(volume.image === undefined ? {} : {
      image: imageOf(volume, at, scope),
      ...(subPath === "" || !kubelet.behaviors.has("image-sub-path") ? {} : { image_sub_path: subPath }),
    }),
  }];
}

function imageOf(
  { image = {} }: Volume,
  index: number,
  { pod, kubelet, note }: MountScope,
): NonNullable<Mount["image"]> {
  const named = {
    name: image.reference ?? "",
    pullPolicy: image.pullPolicy ?? "",
    path: `/spec/volumes/${index}/image/reference`,
  };
  return volumeImageSpec(named, pod, kubelet, note);
}

/** The path in the volume, expanded; `""` without one. */
function subPathOf(
  { subPath = "", subPathExpr = "" }: VolumeMount,
  { env, kubelet }: MountScope,
  path: Pointer,
): string {
  if (subPath === "" && subPathExpr === "") return "";
  const missing: string[] = [];
  const expanded = subPathExpr === "" ? subPath : expand(subPathExpr, (name) => env.get(name) || undefined, {
    isReEncoded: kubelet.behaviors.has("dollar-re-encoded"),
    missing: (name) => missing.push(name),
  });
  const field = `${path}/${subPathExpr === "" ? "subPath" : "subPathExpr"}`;
  if (missing.length > 0) {
    throw containerRefusal(`missing value for ${[...new Set(missing)].toSorted().join(", ")}`, field);
  }
  if (isAbs(expanded)) throw containerRefusal(`error SubPath \`${expanded}\` must not be an absolute path`, field);
  if (expanded.split("/").includes("..")) {
    throw containerRefusal(`unable to provision SubPath \`${expanded}\`: must not contain '..'`, field);
  }
  return expanded;
}

function hostPathOf(mounted: MountedVolume, subPath: string, index: number, { own, pod, kubelet }: MountScope): string {
  if (subPath === "") return mounted.hostPath;
  return `${podDirectory(pod, kubelet)}/volume-subpaths/${mounted.name}/${own.name}/${index}`;
}

function isRecursiveReadOnly(mount: VolumeMount, isReadOnly: boolean, scope: MountScope, path: Pointer): boolean {
  const { pod, kubelet, note } = scope;
  const mode = mount.recursiveReadOnly ?? "Disabled";
  if (mode === "Disabled" || !kubelet.behaviors.has("rro-mounts")) return false;
  const features = handlerFeatures(pod, kubelet);
  if (features === undefined) {
    note({ kind: "assumed", path, message: "the runtime handler supports recursive read-only mounts" });
  }
  const isSupported = kubelet.apiServer !== undefined && features?.recursive_read_only_mounts !== false;
  const requested = `volume "${mount.name}" requested recursive read-only mode, but it is not`;
  const refuse = (text: string): never => {
    throw containerRefusal(
      `failed to resolve recursive read-only mode: ${requested} ${text}`,
      `${path}/recursiveReadOnly`,
    );
  };
  if (!isReadOnly) refuse("read-only");
  const propagation = mount.mountPropagation ?? "None";
  if (propagation !== "None") refuse(`compatible with propagation "${propagation}"`);
  if (mode === "Enabled" && !isSupported) refuse("supported by the runtime");
  return isSupported;
}

/** The hosts file that the kubelet writes. */
function hostsMount({ own, pod, kubelet }: MountScope): readonly Mount[] {
  if (own.container.volumeMounts?.some(({ mountPath }) => mountPath === HOSTS)) return [];
  const isHostNetwork = pod.object.spec.hostNetwork === true;
  // A node has an address, unless it is stated that it has none.
  const hasNodeAddress = kubelet.apiServer !== undefined && kubelet.node.nodeIPs?.length !== 0;
  const hasAddress = isHostNetwork
    ? kubelet.behaviors.has("hosts-file-always") || hasNodeAddress
    : pod.podIPs.length > 0;
  return hasAddress ? [{ container_path: HOSTS, host_path: `${podDirectory(pod, kubelet)}/etc-hosts` }] : [];
}

function terminationLog({ own, pod, kubelet, note }: MountScope): readonly Mount[] {
  const target = own.container.terminationMessagePath ?? "";
  if (target === "") return [];
  const digits = entry(pod.facts.containers, own.name)?.terminationLog;
  if (digits === undefined) {
    note({
      kind: "placeholder",
      path: own.path,
      message: "the name of the termination log's file is a placeholder: 00000000",
    });
  }
  return [{
    container_path: clean(isAbs(target) ? target : `/${target}`),
    host_path: `${podDirectory(pod, kubelet)}/containers/${own.name}/${digits ?? "00000000"}`,
  }];
}
