/**
 * Defaults that the API server gives a pod, and the kubelet a static pod.
 *
 * Upstream: `pkg/apis/core/v1/defaults.go`.
 *
 * @module
 */

import { parseImageName } from "./image_name.ts";
import type { KubernetesBehaviors } from "./behaviors.ts";
import { type Quantities, roundToMilli, ZERO } from "./quantity.ts";
import { containersTotal, isPodLevelResource } from "./resources_sum.ts";
import type {
  Container,
  ContainerPort,
  EnvVar,
  HTTPGetAction,
  Lifecycle,
  LifecycleHandler,
  PodObject,
  PodSpec,
  Probe,
  ResourceRequirements,
} from "./types.ts";
import type { Volume } from "./volume_types.ts";

function rounded(quantities: Quantities): Quantities {
  return Object.fromEntries(Object.entries(quantities).map(([name, quantity]) => [name, roundToMilli(quantity)]));
}

function roundedResources(resources: ResourceRequirements): ResourceRequirements {
  return {
    ...resources,
    ...(resources.limits === undefined ? {} : { limits: rounded(resources.limits) }),
    ...(resources.requests === undefined ? {} : { requests: rounded(resources.requests) }),
  };
}

/** Requests are the limits where they are not set. */
function withRequests(resources: ResourceRequirements = {}): ResourceRequirements {
  if (resources.limits === undefined) return resources;
  return { ...resources, requests: { ...resources.limits, ...resources.requests } };
}

function httpGet(action: HTTPGetAction): HTTPGetAction {
  return { path: "/", ...withoutEmpty(action, "path"), scheme: action.scheme || "HTTP" } as HTTPGetAction;
}

/** A record without a field that has its zero value. */
function withoutEmpty<T extends object>(record: T, ...keys: readonly string[]): T {
  const empty = keys.filter((key) => {
    const value = (record as Readonly<Record<string, unknown>>)[key];
    return value === "" || value === 0;
  });
  if (empty.length === 0) return record;
  return Object.fromEntries(Object.entries(record).filter(([key]) => !empty.includes(key))) as T;
}

function handler(value: LifecycleHandler): LifecycleHandler {
  return value.httpGet === undefined ? value : { ...value, httpGet: httpGet(value.httpGet) };
}

function probe(value: Probe): Probe {
  const numbers = ["timeoutSeconds", "periodSeconds", "successThreshold", "failureThreshold"];
  return {
    timeoutSeconds: 1,
    periodSeconds: 10,
    successThreshold: 1,
    failureThreshold: 3,
    ...withoutEmpty(value, ...numbers),
    ...(value.httpGet === undefined ? {} : { httpGet: httpGet(value.httpGet) }),
    ...(value.grpc === undefined ? {} : { grpc: { service: "", ...value.grpc } }),
  };
}

function lifecycle(value: Lifecycle): Lifecycle {
  return {
    ...value,
    ...(value.postStart === undefined ? {} : { postStart: handler(value.postStart) }),
    ...(value.preStop === undefined ? {} : { preStop: handler(value.preStop) }),
  };
}

function envVar(value: EnvVar): EnvVar {
  const { fieldRef, resourceFieldRef } = value.valueFrom ?? {};
  if (fieldRef === undefined && resourceFieldRef === undefined) return value;
  return {
    ...value,
    valueFrom: {
      ...value.valueFrom,
      ...(fieldRef === undefined ? {} : { fieldRef: { apiVersion: "v1", ...withoutEmpty(fieldRef, "apiVersion") } }),
      ...(resourceFieldRef === undefined ? {} : { resourceFieldRef: { divisor: ZERO, ...resourceFieldRef } }),
    },
  };
}

function port(value: ContainerPort, hostNetwork: boolean): ContainerPort {
  return {
    ...value,
    protocol: value.protocol || "TCP",
    ...(hostNetwork && !value.hostPort ? { hostPort: value.containerPort } : {}),
  };
}

function container(value: Container, kind: "regular" | "ephemeral", spec: PodSpec): Container {
  const isHostNetwork = kind === "regular" && spec.hostNetwork === true;
  const policy = value.imagePullPolicy ||
    (parseImageName(value.image ?? "").tag === "latest" ? "Always" : "IfNotPresent");
  const resources = roundedResources(value.resources ?? {});
  return {
    ...value,
    imagePullPolicy: policy,
    terminationMessagePath: value.terminationMessagePath || "/dev/termination-log",
    terminationMessagePolicy: value.terminationMessagePolicy || "File",
    resources: kind === "regular" ? withRequests(resources) : resources,
    ...(value.ports === undefined ? {} : { ports: value.ports.map((one) => port(one, isHostNetwork)) }),
    ...(value.env === undefined ? {} : { env: value.env.map(envVar) }),
    ...(value.lifecycle === undefined ? {} : { lifecycle: lifecycle(value.lifecycle) }),
    ...(value.livenessProbe === undefined ? {} : { livenessProbe: probe(value.livenessProbe) }),
    ...(value.readinessProbe === undefined ? {} : { readinessProbe: probe(value.readinessProbe) }),
    ...(value.startupProbe === undefined ? {} : { startupProbe: probe(value.startupProbe) }),
  };
}

/** A volume without a source is an empty directory. */
function volume(value: Volume, behaviors: KubernetesBehaviors): Volume {
  if (Object.keys(value).every((key) => key === "name")) return { ...value, emptyDir: {} };
  const { image } = value;
  if (image === undefined || image.pullPolicy || !behaviors.has("image-volumes")) return value;
  const isLatest = parseImageName(image.reference ?? "").tag === "latest";
  return { ...value, image: { ...image, pullPolicy: isLatest ? "Always" : "IfNotPresent" } };
}

/** The pod's own requests, where it has limits of its own. */
function podResources(spec: PodSpec, behaviors: KubernetesBehaviors): ResourceRequirements | undefined {
  const own = spec.resources;
  if (own === undefined) return undefined;
  const resources = roundedResources(own);
  if (!behaviors.has("pod-level-resources") || Object.keys(own.limits ?? {}).length === 0) return resources;
  const isOwn = ([name]: readonly [string, unknown]): boolean => isPodLevelResource(name, behaviors);
  const isNoPage = ([name]: readonly [string, unknown]): boolean => !name.startsWith("hugepages-");
  const pages = Object.entries(containersTotal(spec, "limits")).filter((entry) => isOwn(entry) && !isNoPage(entry));
  const limits: Quantities = { ...Object.fromEntries(pages), ...resources.limits };
  const requests: Quantities = {
    ...Object.fromEntries(Object.entries(limits).filter(isOwn)),
    ...Object.fromEntries(
      Object.entries(containersTotal(spec, "requests")).filter((one) => isOwn(one) && isNoPage(one)),
    ),
    ...resources.requests,
  };
  return { ...resources, limits, requests };
}

/**
 * Gives a pod its defaults.
 *
 * @param pod The pod as its manifest has it.
 * @param behaviors Those of the program that does it: the API server, or the kubelet for a static pod.
 * @returns The pod with defaults; giving them twice changes nothing.
 */
export function withDefaults(pod: PodObject, behaviors: KubernetesBehaviors): PodObject {
  const { spec } = pod;
  const defaulted: PodSpec = {
    ...spec,
    containers: spec.containers.map((one) => container(one, "regular", spec)),
    ...(spec.initContainers === undefined
      ? {}
      : { initContainers: spec.initContainers.map((one) => container(one, "regular", spec)) }),
    ...(spec.ephemeralContainers === undefined
      ? {}
      : { ephemeralContainers: spec.ephemeralContainers.map((one) => container(one, "ephemeral", spec)) }),
    ...(spec.volumes === undefined ? {} : { volumes: spec.volumes.map((one) => volume(one, behaviors)) }),
    ...(spec.overhead === undefined ? {} : { overhead: rounded(spec.overhead) }),
    dnsPolicy: spec.dnsPolicy || "ClusterFirst",
    restartPolicy: spec.restartPolicy || "Always",
    securityContext: spec.securityContext ?? {},
    terminationGracePeriodSeconds: spec.terminationGracePeriodSeconds ?? 30,
    schedulerName: spec.schedulerName || "default-scheduler",
    enableServiceLinks: spec.enableServiceLinks ?? true,
  };
  const resources = podResources(defaulted, behaviors);
  return { ...pod, spec: resources === undefined ? defaulted : { ...defaulted, resources } };
}
