/**
 * From a manifest to the pod that a kubelet holds: defaults, admission and validation, and the facts that no manifest states.
 *
 * @module
 */

import { isRecord, shorten, wrongType } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { withIssues } from "../issues.ts";
import { plainData } from "../plain.ts";
import type { Pointer } from "../pointer.ts";
import { admit, checkOverhead, prepareForCreate } from "./admission.ts";
import type { KubernetesBehaviors } from "./behaviors.ts";
import { decodeObject, keepKnown, type ObjectReader } from "./decode_object.ts";
import { withDefaults } from "./defaults.ts";
import { checkKubelet, type Kubelet } from "./kubelet.ts";
import { nodeNameOf, PLACEHOLDER_UID, type Pod, type PodFacts, type TranslationNote } from "./pod_facts.ts";
import { generatedName } from "./generated_name.ts";
import { admitByKubelet } from "./kubelet_admission.ts";
import { invalidObject, invalidStaticPod } from "./refusal.ts";
import { checkStaticReferences } from "./static_references.ts";
import type { Container, ObjectMeta, PodObject, PodStatus } from "./types.ts";
import { printErrors } from "./field_error.ts";
import { validatePod } from "./validate_pod.ts";
import type { Volume } from "./volume_types.ts";

const PLACEHOLDER_IP = "10.244.0.2";
const PLACEHOLDER_SEEN = "0001-01-01T00:00:00Z";
const CONFIG = "kubernetes.io/config.";

/** Reads a manifest, its API server and kubelet, and collects notes. */
class PodReader {
  readonly notes: TranslationNote[] = [];
  readonly kubelet: Kubelet;
  readonly facts: PodFacts;

  constructor(kubelet: Kubelet, facts: PodFacts) {
    this.kubelet = kubelet;
    this.facts = facts;
  }

  note(kind: TranslationNote["kind"], path: Pointer, message: string): void {
    this.notes.push({ kind, path, message });
  }

  /** Decodes the manifest as a program of a release does. */
  decode(value: unknown, behaviors: KubernetesBehaviors): PodObject {
    const { minor, version } = behaviors.release;
    const dropped = (path: Pointer, since: number): void =>
      this.note("dropped", path, `this field was added in Kubernetes 1.${since}; ${version} ignores it`);
    const pod = this.decodeAll(value, { minor, dropped }) as unknown as Partial<PodObject>;
    if (pod.spec === undefined || !Array.isArray(pod.spec.containers)) {
      throw new CriSpecError("missing-field", 'Missing field "containers" in the pod\'s spec', {
        path: "/spec/containers",
      });
    }
    return { ...pod, metadata: this.named(pod.metadata ?? {}), spec: pod.spec };
  }

  decodeAll(value: unknown, reader: ObjectReader): Record<string, unknown> {
    try {
      return decodeObject("Pod", value, "", reader);
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
      throw withIssues(error, value, (rest) => decodeObject("Pod", rest, "", { minor: reader.minor }));
    }
  }

  named(metadata: ObjectMeta): ObjectMeta {
    let { name } = metadata;
    if (name === undefined || name === "") {
      if (!metadata.generateName) {
        throw new CriSpecError("missing-field", 'Missing field "name" in the pod\'s metadata', {
          path: "/metadata/name",
        });
      }
      name = generatedName(metadata.generateName);
      this.note("placeholder", "/metadata/generateName", `the pod's name is a placeholder: ${name}`);
    }
    return { ...metadata, name, namespace: metadata.namespace || "default" };
  }

  /** The pod that the API server keeps, as the kubelet reads it. */
  fromApi(manifest: unknown): PodObject {
    const { kubelet, facts } = this;
    const server = kubelet.apiServer;
    if (server === undefined) {
      throw new CriSpecError(
        "conflicting-facts",
        "Cannot read a pod of the API server: the kubelet has no API server",
        {
          path: "/metadata",
          hint: 'set source: "file" for a static pod, or set an API server',
        },
      );
    }
    const pod = this.decode(manifest, server);
    const isKept = pod.status !== undefined || pod.metadata.resourceVersion !== undefined ||
      pod.metadata.creationTimestamp !== undefined;
    const kept = isKept ? withAllocated(withDefaults(pod, server)) : this.create(pod, server);
    const { minor, version } = kubelet.behaviors.release;
    const known = minor >= server.release.minor
      ? kept as unknown as Record<string, unknown>
      : keepKnown("Pod", kept as unknown as Record<string, unknown>, "", {
        minor,
        dropped: (path, since) =>
          this.note(
            "dropped",
            path,
            `this field was added in Kubernetes 1.${since}; the kubelet ${version} ignores it`,
          ),
      });
    const { metadata, spec, status } = known as unknown as PodObject;
    return this.annotated({
      metadata: { ...metadata, uid: metadata.uid ?? this.uid() },
      spec: { ...spec, nodeName: spec.nodeName || nodeNameOf(kubelet) },
      ...(status === undefined ? {} : { status }),
    }, facts.source ?? "api");
  }

  create(pod: PodObject, server: KubernetesBehaviors): PodObject {
    const { objects } = this.kubelet;
    const suffix = this.facts.tokenSuffix ?? "xxxxx";
    const dropped = (path: Pointer, why: string): void => this.note("dropped", path, why);
    const prepared = prepareForCreate(admit(withDefaults(pod, server), objects, suffix), server, dropped);
    const errors = validatePod(prepared, server, { isStatic: false });
    if (errors.length > 0) {
      throw invalidObject("pod", `Pod "${pod.metadata.name}" is invalid: ${printErrors(errors, "list")}`, errors);
    }
    const isToken = ({ name }: Volume): boolean => name.startsWith("kube-api-access-");
    const isAsked = pod.spec.automountServiceAccountToken !== undefined || objects.serviceAccounts !== undefined;
    if (!isAsked && prepared.spec.volumes?.some(isToken) === true) {
      const account = prepared.spec.serviceAccountName ?? "";
      this.note("assumed", "/spec/serviceAccountName", `the service account "${account}" lets pods mount its token`);
    }
    checkOverhead(prepared, objects);
    if (
      this.facts.tokenSuffix === undefined &&
      prepared.spec.volumes?.some(({ name }) => name === "kube-api-access-xxxxx")
    ) {
      this.note("placeholder", "/spec/volumes", "the token volume's name is a placeholder: kube-api-access-xxxxx");
    }
    return prepared;
  }

  /** A static pod. */
  fromFile(manifest: unknown): PodObject {
    const { kubelet, facts } = this;
    const { behaviors } = kubelet;
    const node = nodeNameOf(kubelet);
    const read = this.decode(manifest, behaviors);
    // As the API server or the kubelet prints a static pod: its name has the node's already.
    const hash = read.metadata.annotations?.[`${CONFIG}hash`];
    const uid = hash ?? read.metadata.uid;
    const name = hash === undefined ? `${read.metadata.name}-${node.toLowerCase()}` : read.metadata.name!;
    const pod: PodObject = {
      ...read,
      metadata: { ...read.metadata, name, uid: facts.uid ?? uid ?? this.uid() },
      spec: { ...read.spec, nodeName: node },
    };
    const defaulted = withDefaults(pod, behaviors);
    if (hash === undefined) {
      const errors = validatePod(defaulted, behaviors, { isStatic: true });
      if (errors.length > 0) {
        const file = facts.file ?? `/etc/kubernetes/manifests/${read.metadata.name}.yaml`;
        const text = `can't process config file "${file}": invalid pod: ${printErrors(errors, "log")}`;
        throw invalidStaticPod(text, errors);
      }
      checkStaticReferences(defaulted, behaviors);
    }
    const { status: _, ...rest } = defaulted;
    return this.annotated(rest, facts.source ?? "file");
  }

  uid(): string {
    if (this.facts.uid !== undefined) return this.facts.uid;
    this.note("placeholder", "/metadata/uid", `the pod's UID is a placeholder: ${PLACEHOLDER_UID}`);
    return PLACEHOLDER_UID;
  }

  /** The pod with the kubelet's own annotations. */
  annotated(pod: PodObject, source: string): PodObject {
    const { configSeen } = this.facts;
    if (configSeen === undefined) {
      this.note("placeholder", "/metadata/annotations", `${CONFIG}seen is a placeholder: ${PLACEHOLDER_SEEN}`);
    }
    const annotations = {
      ...pod.metadata.annotations,
      [`${CONFIG}seen`]: configSeen ?? PLACEHOLDER_SEEN,
      [`${CONFIG}source`]: source,
      ...(source === "api" ? {} : { [`${CONFIG}hash`]: pod.metadata.uid! }),
    };
    return { ...pod, metadata: { ...pod.metadata, annotations } };
  }

  addresses({ spec, status }: PodObject): readonly string[] {
    const { facts, kubelet } = this;
    if (facts.podIPs !== undefined) return facts.podIPs;
    const stated = statedIPs(status);
    if (stated.length > 0) return stated;
    if (spec.hostNetwork === true) return kubelet.node.nodeIPs ?? [];
    this.note("placeholder", "/status/podIPs", `the pod's address is a placeholder: ${PLACEHOLDER_IP}`);
    return [PLACEHOLDER_IP];
  }
}

/** While a resize of a pod is pending, its containers have the resources that were allocated, not those of the spec. */
function withAllocated(pod: PodObject): PodObject {
  const { status = {}, spec } = pod;
  if (!status.conditions?.some(({ type, status }) => type === "PodResizePending" && status === "True")) return pod;
  const statuses = new Map(
    [...status.initContainerStatuses ?? [], ...status.containerStatuses ?? []].map((one) => [one.name, one]),
  );
  const allocated = (container: Container): Container => {
    const { allocatedResources: requests, resources } = statuses.get(container.name) ?? {};
    if (requests === undefined) return container;
    const { limits } = resources ?? {};
    return {
      ...container,
      resources: { ...container.resources, requests, ...(limits === undefined ? {} : { limits }) },
    };
  };
  const containers = spec.containers.map(allocated);
  const init = spec.initContainers === undefined ? {} : { initContainers: spec.initContainers.map(allocated) };
  return { ...pod, spec: { ...spec, containers, ...init } };
}

function statedIPs(status: PodStatus = {}): readonly string[] {
  const listed = (status.podIPs ?? []).flatMap(({ ip }) => ip === undefined ? [] : [ip]);
  return listed.length > 0 || status.podIP === undefined || status.podIP === "" ? listed : [status.podIP];
}

/** The source that a manifest's annotations state: a static pod's hash is the kubelet's, as is its source then. */
function sourceOf(manifest: unknown): string {
  const metadata = isRecord(manifest) && isRecord(manifest.metadata) ? manifest.metadata : {};
  const annotations = isRecord(metadata.annotations) ? metadata.annotations : {};
  if (annotations[`${CONFIG}hash`] === undefined) return "api";
  const source = annotations[`${CONFIG}source`];
  return typeof source === "string" ? source : "file";
}

/**
 * Reads a pod's manifest as the API server and the kubelet do.
 *
 * A manifest gets its defaults, and what admission adds; a pod of the API server, as `kubectl get -o json` prints it, is taken as
 * it is. What cannot run is refused with the text of the program that refuses it.
 *
 * @param manifest A `Pod` of `v1`: plain data.
 * @param kubelet The kubelet, of {@linkcode decodeKubelet}.
 * @param facts Facts that arise at run time, with {@linkcode PodFacts}' members. Default: none.
 * @returns The pod as the kubelet stores it.
 * @throws {CriSpecError} For a manifest that cannot be read; `api-server-refusal`, `kubelet-refusal`, `manifest-fact-missing`.
 */
export function readPod(manifest: unknown, kubelet: Kubelet, facts: unknown = {}): Pod {
  checkKubelet(kubelet);
  const plain = plainData(manifest);
  if (!isRecord(plain)) throw wrongType(plain, "a Pod", "");
  const { kind, apiVersion } = plain;
  if (typeof kind === "string" && kind !== "Pod") {
    throw new CriSpecError("wrong-document", `Cannot read the document as a Pod: it is a ${shorten(kind)}`, {
      path: "/kind",
    });
  }
  if (typeof apiVersion === "string" && apiVersion !== "v1") {
    throw new CriSpecError("wrong-document", `Cannot read the Pod: its API version is ${shorten(apiVersion)}`, {
      path: "/apiVersion",
      hint: "write apiVersion: v1",
    });
  }
  const known = decodeObject("PodFacts", plainData(facts), "", { minor: 999 }) as PodFacts;
  const reader = new PodReader(kubelet, known);
  const source = known.source ?? sourceOf(plain);
  const object = source === "api" ? reader.fromApi(plain) : reader.fromFile(plain);
  const pod: Pod = {
    object,
    facts: known,
    name: object.metadata.name!,
    namespace: object.metadata.namespace!,
    uid: object.metadata.uid!,
    isStatic: source !== "api",
    podIPs: reader.addresses(object),
    notes: reader.notes,
  };
  admitByKubelet(pod, kubelet);
  return pod;
}
