/**
 * Fields that an API server removes from a pod because their feature gate is off, and annotations that have no effect any more.
 *
 * Upstream: `pkg/api/pod/util.go`, `dropDisabledFields`.
 *
 * @module
 */

import { child, type Pointer } from "../pointer.ts";
import type { KubernetesBehaviors } from "./behaviors.ts";
import type { Container, EnvVar, LifecycleHandler, PodSpec, VolumeMount } from "./types.ts";

/** Called for each field that is removed, and why. */
export type OnDropped = (path: Pointer, why: string) => void;

/** Removes keys of a record that are there. */
function without<T extends object>(
  record: T,
  path: Pointer,
  why: string,
  on: OnDropped,
  ...keys: (keyof T & string)[]
): T {
  const present = keys.filter((key) => record[key] !== undefined);
  if (present.length === 0) return record;
  for (const key of present) on(child(path, key), why);
  return Object.fromEntries(Object.entries(record).filter(([key]) => !present.includes(key as keyof T & string))) as T;
}

function gateOff(gate: string): string {
  return `the API server removes this field: the feature gate ${gate} is off`;
}

/**
 * Removes the fields whose feature gates are off.
 *
 * @param spec The pod's spec.
 * @param behaviors The API server's.
 * @param on Called for each field that is removed.
 * @returns The spec without them.
 */
export function dropDisabledFields(spec: PodSpec, behaviors: KubernetesBehaviors, on: OnDropped): PodSpec {
  let kept = spec;
  const at = "/spec";
  if (!behaviors.has("userns")) kept = without(kept, at, gateOff("UserNamespacesSupport"), on, "hostUsers");
  if (!behaviors.has("hostname-override")) {
    kept = without(kept, at, gateOff("HostnameOverride"), on, "hostnameOverride");
  }
  if (!behaviors.has("pod-level-resources")) kept = without(kept, at, gateOff("PodLevelResources"), on, "resources");
  if (kept.securityContext !== undefined && !behaviors.has("supplemental-groups-policy")) {
    const why = gateOff("SupplementalGroupsPolicy");
    kept = {
      ...kept,
      securityContext: without(kept.securityContext, `${at}/securityContext`, why, on, "supplementalGroupsPolicy"),
    };
  }
  const images = behaviors.has("image-volumes")
    ? []
    : (kept.volumes ?? []).filter(({ image }) => image !== undefined).map(({ name }) => name);
  for (const [index, volume] of (kept.volumes ?? []).entries()) {
    if (images.includes(volume.name)) on(`${at}/volumes/${index}`, gateOff("ImageVolume"));
  }
  if (images.length > 0) kept = { ...kept, volumes: kept.volumes!.filter(({ name }) => !images.includes(name)) };
  const containers = (key: "containers" | "initContainers" | "ephemeralContainers"): Partial<PodSpec> =>
    kept[key] === undefined ? {} : {
      [key]: kept[key].map((one, index) =>
        dropOfContainer(one, child(child(at, key), index), key === "initContainers", images, behaviors, on)
      ),
    };
  return {
    ...kept,
    ...containers("containers"),
    ...containers("initContainers"),
    ...containers("ephemeralContainers"),
  };
}

const USE_SECCOMP = 'non-functional in v1.27+; use the "seccompProfile" field instead';
const USE_SYSCTLS = 'non-functional in v1.11+; use the "sysctls" field instead';

/** Annotations that were fields of a pod once, and the API server's warning about them. */
const FORMER_ANNOTATIONS: readonly (readonly [key: RegExp, warning: string])[] = [
  [/^seccomp\.security\.alpha\.kubernetes\.io\/pod$/, USE_SECCOMP],
  [/^container\.seccomp\.security\.alpha\.kubernetes\.io\//, USE_SECCOMP],
  [/^security\.alpha\.kubernetes\.io\/(?:unsafe-)?sysctls$/, USE_SYSCTLS],
  [
    /^scheduler\.alpha\.kubernetes\.io\/critical-pod$/,
    'non-functional in v1.16+; use the "priorityClassName" field instead',
  ],
];

/**
 * Finds annotations that the kubelet does not read any more: they only reach the spec as what they are.
 *
 * Upstream: `pkg/api/pod/warnings.go`.
 *
 * @param annotations The pod's.
 * @param on Called for each of them.
 */
export function reportFormerAnnotations(annotations: Readonly<Record<string, string>>, on: OnDropped): void {
  for (const key of Object.keys(annotations)) {
    const found = FORMER_ANNOTATIONS.find(([pattern]) => pattern.test(key));
    if (found !== undefined) on(child("/metadata/annotations", key), `metadata.annotations[${key}]: ${found[1]}`);
  }
}

function dropOfContainer(
  container: Container,
  path: Pointer,
  isInit: boolean,
  images: readonly string[],
  behaviors: KubernetesBehaviors,
  on: OnDropped,
): Container {
  let kept = container;
  if (isInit && !behaviors.has("sidecars")) {
    kept = without(kept, path, gateOff("SidecarContainers"), on, "restartPolicy");
  }
  if (kept.securityContext?.procMount === "Unmasked" && !behaviors.has("unmasked-proc-mount")) {
    on(`${path}/securityContext/procMount`, gateOff("ProcMountType"));
    kept = { ...kept, securityContext: { ...kept.securityContext, procMount: "Default" } };
  }
  if (kept.lifecycle !== undefined) kept = dropOfLifecycle(kept, path, behaviors, on);
  if (kept.volumeMounts !== undefined) {
    const mounts = kept.volumeMounts.filter(({ name }) => !images.includes(name));
    const why = gateOff("RecursiveReadOnlyMounts");
    kept = {
      ...kept,
      volumeMounts: behaviors.has("rro-mounts")
        ? mounts
        : mounts.map((mount, index): VolumeMount =>
          without(mount, `${path}/volumeMounts/${index}`, why, on, "recursiveReadOnly")
        ),
    };
  }
  if (kept.env !== undefined && !behaviors.has("env-files")) {
    kept = {
      ...kept,
      env: kept.env.map((one, index): EnvVar =>
        one.valueFrom?.fileKeyRef === undefined ? one : {
          ...one,
          valueFrom: without(one.valueFrom, `${path}/env/${index}/valueFrom`, gateOff("EnvFiles"), on, "fileKeyRef"),
        }
      ),
    };
  }
  return kept;
}

function dropOfLifecycle(
  container: Container,
  path: Pointer,
  behaviors: KubernetesBehaviors,
  on: OnDropped,
): Container {
  let lifecycle = container.lifecycle!;
  const at = `${path}/lifecycle`;
  if (!behaviors.has("stop-signal")) {
    lifecycle = without(lifecycle, at, gateOff("ContainerStopSignals"), on, "stopSignal");
  }
  if (!behaviors.has("sleep-action")) {
    const dropSleep = (key: "preStop" | "postStart"): LifecycleHandler | undefined =>
      lifecycle[key] === undefined
        ? undefined
        : without(lifecycle[key], `${at}/${key}`, gateOff("PodLifecycleSleepAction"), on, "sleep");
    const [preStop, postStart] = [dropSleep("preStop"), dropSleep("postStart")];
    lifecycle = {
      ...lifecycle,
      ...(preStop === undefined ? {} : { preStop }),
      ...(postStart === undefined ? {} : { postStart }),
    };
  }
  // A lifecycle with nothing but a stop signal goes with it.
  if (Object.keys(lifecycle).length > 0) return { ...container, lifecycle };
  const { lifecycle: _, ...rest } = container;
  return rest;
}
