/**
 * A pod as a kubelet holds it: the object, and the facts that no manifest states.
 *
 * @module
 */

import { checkArgument, checkList } from "../argument.ts";
import { child, type Pointer } from "../pointer.ts";
import type { Kubelet } from "./kubelet.ts";
import type { Container, PodObject, PodSpec } from "./types.ts";

/** The UID of an object that has none. */
export const PLACEHOLDER_UID = "00000000-0000-0000-0000-000000000000";

/** What a translation reports in addition to the request. */
export interface TranslationNote {
  /**
   * `dropped`: a field has no effect, because a program removes or does not know it. `assumed`: a fact that nothing states has its
   * default. `placeholder`: a value that only a real kubelet knows is made up, and looks so. `event`: an event that the kubelet
   * reports without refusing the pod.
   */
  readonly kind: "dropped" | "assumed" | "placeholder" | "event";
  /** Where in the manifest. */
  readonly path: Pointer;
  /** What is noted. */
  readonly message: string;
}

/** Facts of a container that arise at run time. */
export interface ContainerFacts {
  /** How often the container was started before. Default: the status' `restartCount`, else 0. */
  readonly attempt?: number;
  /** The id of its newest instance, without the runtime's name. Default: the status' `containerID`. */
  readonly id?: string;
  /** The eight hex digits of the termination log's file. Default: `00000000`, a placeholder. */
  readonly terminationLog?: string;
  /** The CPUs that it has exclusively, with the static policy: `2-3`. */
  readonly cpus?: string;
  /** Its NUMA nodes, with the memory manager: `0,1`. */
  readonly mems?: string;
}

/** Facts of a pod that arise at run time. Everything is optional. */
export interface PodFacts {
  /** Where the kubelet has the pod from: `api`, `file` or `http`. Default: what the manifest's annotations say, else `api`. */
  readonly source?: string;
  /** The pod's UID. Default: the manifest's, else a placeholder. */
  readonly uid?: string;
  /** The addresses that the runtime gave the pod. Default: the status', else a placeholder. */
  readonly podIPs?: readonly string[];
  /** How many sandboxes the pod had before. Default: 0. */
  readonly attempt?: number;
  /** When the kubelet saw the pod. Default: a placeholder. */
  readonly configSeen?: string;
  /** The first id of the pod's user namespace on the node. Default: a placeholder. */
  readonly hostId?: number;
  /** The five characters of the token volume. Default: `xxxxx`. */
  readonly tokenSuffix?: string;
  /** The file of a static pod. Default: `/etc/kubernetes/manifests/<name>.yaml`. */
  readonly file?: string;
  /** Facts of containers, by name. */
  readonly containers?: Readonly<Record<string, ContainerFacts>>;
  /** Groups that annotations of the pod's volumes name, in the kubelet's order. */
  readonly volumeGroups?: readonly number[];
  /** Texts of files in volumes, by volume and path, for `fileKeyRef`. */
  readonly files?: Readonly<Record<string, { readonly files?: Readonly<Record<string, string>> }>>;
}

/** A pod as a kubelet stores it. */
export interface Pod {
  /** The object, with defaults and the kubelet's annotations. */
  readonly object: PodObject;
  /** Facts about it in addition to the manifest. */
  readonly facts: PodFacts;
  /** Its name. */
  readonly name: string;
  /** Its namespace. */
  readonly namespace: string;
  /** Its UID. */
  readonly uid: string;
  /** Whether it is a static pod: its source is not the API server. */
  readonly isStatic: boolean;
  /** Its addresses; empty where none is known. */
  readonly podIPs: readonly string[];
  /** The notes so far. */
  readonly notes: readonly TranslationNote[];
}

/**
 * Checks an argument that `readPod()` made.
 *
 * @param pod The argument.
 * @throws {CriSpecError} `wrong-type`.
 */
export function checkPod(pod: unknown): void {
  checkArgument(pod, "pod from readPod()", {
    object: { metadata: "record", spec: { containers: "list" } },
    facts: "record",
    name: "string",
    namespace: "string",
    uid: "string",
  });
  checkList((pod as Pod).podIPs, "pod from readPod()");
}

/** The name of the node, or its placeholder. */
export function nodeNameOf(kubelet: Kubelet): string {
  return kubelet.node.hostname ?? "node";
}

/** The kind of a container in a pod. */
export type ContainerKind = "init" | "sidecar" | "regular" | "ephemeral";

/** A container of a pod. */
export interface PodContainer {
  /** Its name. */
  readonly name: string;
  /** What kind it is. */
  readonly kind: ContainerKind;
  /** The container, as the pod has it. */
  readonly container: Container;
  /** Where it stands in the manifest. */
  readonly path: Pointer;
}

/**
 * Lists a pod's containers in the order of their start: init containers and sidecars, regular ones, ephemeral ones.
 *
 * @param pod The pod.
 * @returns The containers.
 */
export function containersOf(pod: Pod): readonly PodContainer[] {
  checkPod(pod);
  const { spec } = pod.object;
  const of = (
    key: keyof PodSpec & string,
    containers: readonly Container[] = [],
    kind: ContainerKind,
  ): PodContainer[] =>
    containers.map((container, index) => ({
      name: container.name,
      kind: kind === "init" && container.restartPolicy === "Always" ? "sidecar" : kind,
      container,
      path: child(child("/spec", key), index),
    }));
  return [
    ...of("initContainers", spec.initContainers, "init"),
    ...of("containers", spec.containers, "regular"),
    ...of("ephemeralContainers", spec.ephemeralContainers, "ephemeral"),
  ];
}
