/**
 * The pods that controllers make of workloads: Deployments, StatefulSets, DaemonSets, ReplicaSets, ReplicationControllers, Jobs, CronJobs.
 *
 * Upstream: `pkg/controller/controller_utils.go`, `pkg/controller/statefulset/stateful_set_utils.go`, `pkg/controller/job/indexed_job_utils.go`,
 * `pkg/registry/batch/job/strategy.go`.
 *
 * @module
 */

import { isRecord, type UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import type { Pointer } from "../pointer.ts";
import type { KubernetesBehaviors } from "./behaviors.ts";
import { decodeObject } from "./decode_object.ts";
import { generatedName, MOST_GENERATED } from "./generated_name.ts";
import type { WorkloadKind } from "./kinds.ts";
import { PLACEHOLDER_UID, type TranslationNote } from "./pod_facts.ts";
import { recordOf } from "./untyped.ts";

/** A pod of a workload, as its controller asks for it. */
export interface WorkloadPod {
  /** The pod's manifest. */
  readonly manifest: UnknownRecord;
  /** Where the template stands in the workload. */
  readonly template: Pointer;
  /** Placeholders of the controller, with places in the pod. */
  readonly notes: readonly TranslationNote[];
}

/** How a controller makes pods. */
interface Controller {
  readonly apiVersion: string;
  /** What the API server calls the kind in errors. */
  readonly resource: string;
  readonly podOf: (workload: UnknownRecord, own: Workload) => WorkloadPod;
}

/** A workload's name and spec. */
interface Workload {
  readonly name: string;
  readonly namespace: string;
  readonly uid: string;
  readonly spec: UnknownRecord;
  /** Whether pods have their index as a label. */
  readonly hasIndexLabel: boolean;
}

/** Where a hash stands that only the controller computes. */
const HASH = "xxxxxxxxxx";
/** Where the time of a CronJob's run stands, in minutes. */
const RUN = "xxxxxxxx";
const INDEX = "batch.kubernetes.io/job-completion-index";

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** What a controller adds to a pod's template. */
interface Given {
  readonly owner: { readonly apiVersion: string; readonly kind: string; readonly name: string; readonly uid: string };
  readonly metadata: UnknownRecord;
  readonly labels: UnknownRecord;
  readonly annotations?: UnknownRecord;
  readonly spec?: UnknownRecord;
  readonly notes: readonly TranslationNote[];
}

function placeholder(path: Pointer, message: string): TranslationNote {
  return { kind: "placeholder", path, message };
}

/** The pod of a template. Of the template's metadata controllers take labels, annotations and finalizers alone. */
function fromTemplate(at: Pointer, { namespace, spec }: Workload, given: Given): WorkloadPod {
  const template = recordOf(spec.template);
  const own = recordOf(template.metadata);
  const ignored = Object.keys(own).filter((key) =>
    !["labels", "annotations", "finalizers", "creationTimestamp"].includes(key) && own[key] !== null
  );
  const annotations = { ...recordOf(own.annotations), ...given.annotations };
  return {
    template: `${at}/spec/template`,
    manifest: {
      apiVersion: "v1",
      kind: "Pod",
      metadata: {
        ...given.metadata,
        namespace,
        labels: { ...recordOf(own.labels), ...given.labels },
        ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
        ...(own.finalizers === undefined ? {} : { finalizers: own.finalizers }),
        ownerReferences: [{ ...given.owner, controller: true, blockOwnerDeletion: true }],
      },
      ...(template.spec === undefined ? {} : { spec: given.spec ?? template.spec }),
    },
    notes: [
      ...given.notes,
      ...ignored.map((key): TranslationNote => ({
        kind: "dropped",
        path: `/metadata/${key}`,
        message: `controllers only copy labels and annotations from a template's metadata, not ${key}`,
      })),
    ],
  };
}

function owner(apiVersion: string, kind: string, { name, uid }: Workload): Given["owner"] {
  return { apiVersion, kind, name, uid };
}

function podOfDeployment(_: UnknownRecord, own: Workload): WorkloadPod {
  const replicaSet = { ...own, name: `${own.name}-${HASH}`, uid: PLACEHOLDER_UID };
  return fromTemplate("", own, {
    owner: owner("apps/v1", "ReplicaSet", replicaSet),
    metadata: { generateName: `${replicaSet.name}-` },
    labels: { "pod-template-hash": HASH },
    notes: [placeholder("/metadata/labels", `the label pod-template-hash is a placeholder: ${HASH}`)],
  });
}

function podOfReplicas(apiVersion: string, kind: string): Controller["podOf"] {
  return (_, own) =>
    fromTemplate("", own, {
      owner: owner(apiVersion, kind, own),
      metadata: { generateName: `${own.name}-` },
      labels: {},
      notes: [],
    });
}

function podOfDaemonSet({ metadata }: UnknownRecord, own: Workload): WorkloadPod {
  const annotations = recordOf(recordOf(metadata).annotations);
  const generation = textOf(annotations["deprecated.daemonset.template.generation"]) || "1";
  return fromTemplate("", own, {
    owner: owner("apps/v1", "DaemonSet", own),
    metadata: { generateName: `${own.name}-` },
    labels: { "pod-template-generation": generation, "controller-revision-hash": HASH },
    notes: [placeholder("/metadata/labels", `the label controller-revision-hash is a placeholder: ${HASH}`)],
  });
}

function podOfStatefulSet({ status }: UnknownRecord, own: Workload): WorkloadPod {
  const { spec } = own;
  const ordinal = Number(recordOf(spec.ordinals).start ?? 0);
  const name = `${own.name}-${ordinal}`;
  const known = textOf(recordOf(status).updateRevision);
  const revision = known || `${own.name}-${HASH}`;
  const template = recordOf(spec.template);
  const pod = recordOf(template.spec);
  const claims = (Array.isArray(spec.volumeClaimTemplates) ? spec.volumeClaimTemplates : []).map((claim) =>
    textOf(recordOf(recordOf(claim).metadata).name)
  );
  const volumes = (Array.isArray(pod.volumes) ? pod.volumes : []).filter((volume) =>
    !claims.includes(textOf(recordOf(volume).name))
  );
  return fromTemplate("", own, {
    owner: owner("apps/v1", "StatefulSet", own),
    metadata: { name },
    labels: {
      "statefulset.kubernetes.io/pod-name": name,
      ...(own.hasIndexLabel ? { "apps.kubernetes.io/pod-index": String(ordinal) } : {}),
      "controller-revision-hash": revision,
    },
    spec: {
      ...pod,
      hostname: name,
      subdomain: textOf(spec.serviceName),
      ...(claims.length === 0 ? {} : {
        // Claims follow the template's own volumes here, so that places of those stay as they are.
        volumes: [
          ...volumes,
          ...claims.map((claim) => ({ name: claim, persistentVolumeClaim: { claimName: `${claim}-${name}` } })),
        ],
      }),
    },
    notes: [
      placeholder("/metadata/name", `the pod is the first of the StatefulSet: ${name}`),
      ...(known === ""
        ? [placeholder("/metadata/labels", `the label controller-revision-hash is a placeholder: ${revision}`)]
        : []),
    ],
  });
}

/** A Job's own labels, which the API server gives its template unless the Job has a selector of its own. */
function jobLabels({ name, uid, spec }: Workload): UnknownRecord {
  if (spec.manualSelector === true) return {};
  return {
    "controller-uid": uid,
    "job-name": name,
    "batch.kubernetes.io/controller-uid": uid,
    "batch.kubernetes.io/job-name": name,
  };
}

/** Containers with the variable of an indexed Job, where they have none of that name. */
function withIndex(containers: unknown, { hasIndexLabel }: Workload): unknown {
  if (!Array.isArray(containers)) return containers;
  const variable = {
    name: "JOB_COMPLETION_INDEX",
    valueFrom: { fieldRef: { fieldPath: `metadata.${hasIndexLabel ? "labels" : "annotations"}['${INDEX}']` } },
  };
  return containers.map((container) => {
    const env = isRecord(container) ? container.env ?? [] : undefined;
    if (!Array.isArray(env) || env.some((one) => recordOf(one).name === variable.name)) return container;
    return { ...container, env: [...env, variable] };
  });
}

function jobPod(at: Pointer, own: Workload): WorkloadPod {
  const { name, spec } = own;
  const pod = recordOf(recordOf(spec.template).spec);
  const notes = own.uid === PLACEHOLDER_UID && spec.manualSelector !== true
    ? [placeholder("/metadata/labels", `the label controller-uid is a placeholder: ${PLACEHOLDER_UID}`)]
    : [];
  const common = { owner: owner("batch/v1", "Job", own), labels: jobLabels(own), notes };
  if (spec.completionMode !== "Indexed") {
    return fromTemplate(at, own, { ...common, metadata: { generateName: `${name}-` } });
  }
  const index = "-0-";
  const whole = `${name}${index}`;
  const generateName = whole.length > MOST_GENERATED
    ? `${whole.slice(0, MOST_GENERATED - index.length)}${index}`
    : whole;
  return fromTemplate(at, own, {
    ...common,
    metadata: { generateName },
    labels: { ...common.labels, ...(own.hasIndexLabel ? { [INDEX]: "0" } : {}) },
    annotations: {
      [INDEX]: "0",
      ...(spec.backoffLimitPerIndex === undefined ? {} : { "batch.kubernetes.io/job-index-failure-count": "0" }),
    },
    spec: {
      ...pod,
      hostname: `${name}-0`,
      ...(pod.initContainers === undefined ? {} : { initContainers: withIndex(pod.initContainers, own) }),
      ...(pod.containers === undefined ? {} : { containers: withIndex(pod.containers, own) }),
    },
    notes: [...notes, placeholder("/metadata/annotations", "the pod is the first of the indexed Job: index 0")],
  });
}

function podOfCronJob(_: UnknownRecord, own: Workload): WorkloadPod {
  const job: Workload = {
    ...own,
    name: `${own.name}-${RUN}`,
    uid: PLACEHOLDER_UID,
    spec: recordOf(recordOf(own.spec.jobTemplate).spec),
  };
  const { notes, ...pod } = jobPod("/spec/jobTemplate", job);
  return { ...pod, notes: [placeholder("/metadata/labels", `the Job's name is a placeholder: ${job.name}`), ...notes] };
}

const CONTROLLERS: Readonly<Record<WorkloadKind, Controller>> = {
  Deployment: { apiVersion: "apps/v1", resource: "Deployment.apps", podOf: podOfDeployment },
  ReplicaSet: { apiVersion: "apps/v1", resource: "ReplicaSet.apps", podOf: podOfReplicas("apps/v1", "ReplicaSet") },
  ReplicationController: {
    apiVersion: "v1",
    resource: "ReplicationController",
    podOf: podOfReplicas("v1", "ReplicationController"),
  },
  StatefulSet: { apiVersion: "apps/v1", resource: "StatefulSet.apps", podOf: podOfStatefulSet },
  DaemonSet: { apiVersion: "apps/v1", resource: "DaemonSet.apps", podOf: podOfDaemonSet },
  Job: { apiVersion: "batch/v1", resource: "Job.batch", podOf: (_, own) => jobPod("", own) },
  CronJob: { apiVersion: "batch/v1", resource: "CronJob.batch", podOf: podOfCronJob },
};

/** What the API server calls a kind of workloads in errors: `Deployment.apps`. */
export function resourceOf(kind: string): string {
  return CONTROLLERS[kind as WorkloadKind].resource;
}

/** The steps to the pod's template in a workload of a kind. */
export function templateSteps(kind: string): readonly string[] {
  return kind === "CronJob" ? ["spec", "jobTemplate", "spec", "template"] : ["spec", "template"];
}

const READER = { minor: 999 };

/**
 * Checks the fields of a workload, without its template's spec.
 *
 * @param kind Its kind.
 * @param workload The workload, plain data.
 * @throws {CriSpecError} `unknown-field`, `wrong-type` and so on, with places in the workload.
 */
export function checkWorkload(kind: string, workload: unknown): void {
  const { spec } = decodeObject(kind, workload, "", READER);
  if (spec !== undefined) decodeObject(`${kind}Spec`, spec, "/spec", READER);
}

/**
 * Makes the pod that a workload's controller asks for: of several the first.
 *
 * @param kind The workload's kind.
 * @param workload The workload, plain data that {@linkcode checkWorkload} has checked.
 * @param behaviors Those of the API server's release.
 * @returns The pod; what is random or a hash is a placeholder.
 * @throws {CriSpecError} `missing-field` for one without name or template; `api-server-refusal` for an API version that has no such kind.
 */
export function podOfWorkload(kind: string, workload: UnknownRecord, behaviors: KubernetesBehaviors): WorkloadPod {
  const { apiVersion, podOf } = CONTROLLERS[kind as WorkloadKind];
  if (workload.apiVersion !== undefined && workload.apiVersion !== apiVersion) {
    const text = `no matches for kind "${kind}" in version ${JSON.stringify(workload.apiVersion)}`;
    throw new CriSpecError("api-server-refusal", text, {
      path: "/apiVersion",
      hint: `write apiVersion: ${apiVersion}`,
      cause: { by: "api-server" },
    });
  }
  const metadata = recordOf(workload.metadata);
  const generateName = textOf(metadata.generateName);
  const name = textOf(metadata.name) || (generateName === "" ? "" : generatedName(generateName));
  if (name === "") {
    throw new CriSpecError("missing-field", `Cannot read the ${kind}: it has no name`, { path: "/metadata/name" });
  }
  const steps = templateSteps(kind);
  const template = steps.reduce<unknown>((part, step) => recordOf(part)[step], workload);
  if (!isRecord(template)) {
    const path = `/${steps.join("/")}`;
    throw new CriSpecError("missing-field", `Cannot read the ${kind}: it has no pod template`, { path });
  }
  return podOf(workload, {
    name,
    namespace: textOf(metadata.namespace) || "default",
    uid: textOf(metadata.uid) || PLACEHOLDER_UID,
    spec: recordOf(workload.spec),
    hasIndexLabel: behaviors.has("pod-index-label"),
  });
}
