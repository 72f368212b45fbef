/**
 * What the API server does to a new pod: admission plugins, removed fields, AppArmor annotations, QoS class.
 *
 * Upstream: `plugin/pkg/admission/serviceaccount`, `priority`, `runtimeclass`, `pkg/registry/core/pod/strategy.go`.
 *
 * @module
 */

import { own } from "./own.ts";
import type { KubernetesBehaviors } from "./behaviors.ts";
import { dropDisabledFields, type OnDropped, reportFormerAnnotations } from "./dropped_fields.ts";
import { generatedName } from "./generated_name.ts";
import type { KubernetesObjects } from "./kubelet.ts";
import { apiServerRefuses, factMissing } from "./refusal.ts";
import { computeQos } from "./resources_sum.ts";
import { child } from "../pointer.ts";
import type { Container, PodObject, PodSpec, Profile, VolumeMount } from "./types.ts";
import type { Volume } from "./volume_types.ts";

const TOKEN_PATH = "/var/run/secrets/kubernetes.io/serviceaccount";

/** The annotation of a container's AppArmor profile; the container's name follows. */
export const APPARMOR_ANNOTATION = "container.apparmor.security.beta.kubernetes.io/";

/** The priorities of Kubernetes' own classes. */
const SYSTEM_PRIORITIES: Readonly<Record<string, number>> = {
  "system-node-critical": 2_000_001_000,
  "system-cluster-critical": 2_000_000_000,
};

/** The object of a name and namespace. */
export function findObject<T extends { readonly metadata?: { readonly name?: string; readonly namespace?: string } }>(
  objects: readonly T[] | undefined,
  name: string,
  namespace?: string,
): T | undefined {
  return objects?.find(({ metadata }) =>
    metadata?.name === name && (namespace === undefined || (metadata.namespace ?? "default") === namespace)
  );
}

/**
 * Does to a pod what the admission plugins of an API server do that decide the kubelet's requests.
 *
 * @param pod The pod with defaults.
 * @param objects The objects that plugins read.
 * @param tokenSuffix The five random characters of the token volume's name.
 * @returns The pod with account, token, priority and overhead.
 * @throws {CriSpecError} `api-server-refusal`.
 */
export function admit(pod: PodObject, objects: KubernetesObjects, tokenSuffix: string): PodObject {
  return withToken(withPriority(withOverhead(pod, objects), objects), objects, tokenSuffix);
}

/** Admission sees a generated name before its random characters are there. */
function forbidden({ metadata: { name = "", generateName = "" } }: PodObject, text: string, path: string): Error {
  const isGenerated = generateName !== "" && name === generatedName(generateName);
  return apiServerRefuses(`pods "${isGenerated ? generateName : name}" is forbidden: ${text}`, path);
}

function withOverhead(pod: PodObject, objects: KubernetesObjects): PodObject {
  const name = pod.spec.runtimeClassName;
  if (name === undefined) return pod;
  if (objects.runtimeClasses === undefined) {
    throw factMissing(
      `the RuntimeClass "${name}"`,
      "the pod's runtime handler and overhead",
      "objects.runtimeClasses",
      "/spec/runtimeClassName",
    );
  }
  const runtimeClass = findObject(objects.runtimeClasses, name);
  if (runtimeClass === undefined) {
    throw forbidden(pod, `pod rejected: RuntimeClass "${name}" not found`, "/spec/runtimeClassName");
  }
  const overhead = runtimeClass.overhead?.podFixed;
  if (overhead === undefined) return pod;
  const stated = pod.spec.overhead;
  const isSame = stated === undefined || (Object.keys(stated).length === Object.keys(overhead).length &&
    Object.entries(overhead).every(([key, { nano }]) => own(stated, key)?.nano === nano));
  if (!isSame) {
    throw forbidden(
      pod,
      "pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead",
      "/spec/overhead",
    );
  }
  return { ...pod, spec: { ...pod.spec, overhead } };
}

/** Refuses an overhead that no runtime class sets: after validation. */
export function checkOverhead(pod: PodObject, objects: KubernetesObjects): void {
  if (pod.spec.overhead === undefined) return;
  const name = pod.spec.runtimeClassName;
  if (name !== undefined && findObject(objects.runtimeClasses, name)?.overhead?.podFixed !== undefined) return;
  throw forbidden(
    pod,
    "pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead",
    "/spec/overhead",
  );
}

function withPriority(pod: PodObject, objects: KubernetesObjects): PodObject {
  const name = pod.spec.priorityClassName;
  const stated = pod.spec.priority;
  const agreed = (priority: number): PodObject => {
    if (stated === undefined || stated === priority) return { ...pod, spec: { ...pod.spec, priority } };
    throw forbidden(
      pod,
      `the integer value of priority (${stated}) must not be provided in pod spec; priority admission controller computed ` +
        `${priority} from the given PriorityClass name`,
      "/spec/priority",
    );
  };
  if (name === undefined || name === "") return agreed(0);
  const priority = Object.hasOwn(SYSTEM_PRIORITIES, name)
    ? SYSTEM_PRIORITIES[name]!
    : findObject(objects.priorityClasses, name)?.value;
  if (priority === undefined) {
    if (objects.priorityClasses === undefined) return pod;
    throw forbidden(pod, `no PriorityClass with name ${name} was found`, "/spec/priorityClassName");
  }
  return agreed(priority);
}

function withToken(pod: PodObject, objects: KubernetesObjects, suffix: string): PodObject {
  const name = pod.spec.serviceAccountName || "default";
  const spec: PodSpec = { ...pod.spec, serviceAccountName: name, serviceAccount: name };
  const account = findObject(objects.serviceAccounts, name, pod.metadata.namespace);
  const isWanted = spec.automountServiceAccountToken ?? account?.automountServiceAccountToken ?? true;
  if (!isWanted) return { ...pod, spec };
  const lacksToken = ({ volumeMounts = [] }: Container): boolean =>
    !volumeMounts.some(({ mountPath }) => mountPath === TOKEN_PATH);
  const existing = spec.volumes?.find(({ name }) => name?.startsWith("kube-api-access-"))?.name;
  const volumeName = existing ?? `kube-api-access-${suffix}`;
  const mount: VolumeMount = { name: volumeName, readOnly: true, mountPath: TOKEN_PATH };
  const all = [...spec.containers, ...spec.initContainers ?? []];
  if (!all.some(lacksToken)) return { ...pod, spec };
  const add = (container: Container): Container =>
    lacksToken(container) ? { ...container, volumeMounts: [...container.volumeMounts ?? [], mount] } : container;
  const volume: Volume = {
    name: volumeName,
    projected: {
      sources: [
        { serviceAccountToken: { path: "token", expirationSeconds: 3607 } },
        { configMap: { name: "kube-root-ca.crt", items: [{ key: "ca.crt", path: "ca.crt" }] } },
        {
          downwardAPI: {
            items: [{ path: "namespace", fieldRef: { apiVersion: "v1", fieldPath: "metadata.namespace" } }],
          },
        },
      ],
      defaultMode: 420,
    },
  };
  return {
    ...pod,
    spec: {
      ...spec,
      ...(existing === undefined ? { volumes: [...spec.volumes ?? [], volume] } : {}),
      containers: spec.containers.map(add),
      ...(spec.initContainers === undefined ? {} : { initContainers: spec.initContainers.map(add) }),
    },
  };
}

/**
 * Does to a new pod what the strategy of pods does before validation.
 *
 * @param pod The pod after admission.
 * @param behaviors The API server's.
 * @param on Called for each field that is removed, and for each annotation without effect.
 * @returns The pod with its QoS class, without disabled fields.
 */
export function prepareForCreate(pod: PodObject, behaviors: KubernetesBehaviors, on: OnDropped): PodObject {
  reportFormerAnnotations(pod.metadata.annotations ?? {}, on);
  const kept = { ...pod, spec: dropDisabledFields(pod.spec, behaviors, on) };
  const prepared = behaviors.has("apparmor-fields") ? withAppArmor(kept, behaviors) : kept;
  return { ...prepared, status: { ...prepared.status, qosClass: computeQos(prepared.spec, behaviors) } };
}

/** A profile as the annotation writes it; `""` where it cannot. */
export function appArmorText(profile: Profile | undefined): string {
  switch (profile?.type) {
    case "RuntimeDefault":
      return "runtime/default";
    case "Unconfined":
      return "unconfined";
    case "Localhost":
      return profile.localhostProfile === undefined ? "" : `localhost/${profile.localhostProfile}`;
    default:
      return "";
  }
}

/** A profile as the annotation has it; `undefined` where it is not valid. */
export function appArmorProfile(annotation: string): Profile | undefined {
  if (annotation === "unconfined") return { type: "Unconfined" };
  if (annotation === "runtime/default") return { type: "RuntimeDefault" };
  const name = /^localhost\/(.+)$/s.exec(annotation)?.[1];
  return name === undefined ? undefined : { type: "Localhost", localhostProfile: name };
}

function isSameProfile(a: Profile | undefined, b: Profile | undefined): boolean {
  return a?.type === b?.type && a?.localhostProfile === b?.localhostProfile;
}

/** Annotations become fields, and to some release fields annotations. */
function withAppArmor(pod: PodObject, behaviors: KubernetesBehaviors): PodObject {
  const podProfile = pod.spec.securityContext?.appArmorProfile;
  const annotations = new Map(Object.entries(pod.metadata.annotations ?? {}));
  const sync = (container: Container): Container => {
    const key = `${APPARMOR_ANNOTATION}${container.name}`;
    const field = container.securityContext?.appArmorProfile;
    const annotation = annotations.get(key);
    if (annotation === undefined) {
      const text = appArmorText(field ?? podProfile);
      if (text !== "" && behaviors.has("apparmor-annotation-synced")) annotations.set(key, text);
      return container;
    }
    const profile = appArmorProfile(annotation);
    if (field !== undefined || profile === undefined || isSameProfile(profile, podProfile)) return container;
    return { ...container, securityContext: { ...container.securityContext, appArmorProfile: profile } };
  };
  const spec: PodSpec = {
    ...pod.spec,
    ...(pod.spec.initContainers === undefined ? {} : { initContainers: pod.spec.initContainers.map(sync) }),
    containers: pod.spec.containers.map(sync),
  };
  const metadata = annotations.size === 0
    ? pod.metadata
    : { ...pod.metadata, annotations: Object.fromEntries(annotations) };
  return { ...pod, metadata, spec };
}

/** Where a container of a name stands in a pod. */
export function containerPath(spec: PodSpec, name: string): string {
  for (const key of ["initContainers", "containers", "ephemeralContainers"] as const) {
    const index = (spec[key] ?? []).findIndex((container) => container.name === name);
    if (index >= 0) return child(child("/spec", key), index);
  }
  return "/spec/containers";
}
