/**
 * The kubelet and the node that pods are translated for, of what is known of them: for the command line and the page.
 *
 * @module
 */

import { runtimeFacts } from "../../api/runtime_facts.ts";
import type { UnknownRecord } from "../../decode.ts";
import type { KnownNode } from "../../kubernetes/node_document.ts";
import { NEWEST_KUBERNETES } from "../../kubernetes/release.ts";
import type { RequestNode } from "../../kubernetes/requests.ts";
import type { TranslatorOptions } from "../../kubernetes/translator.ts";

/** The assumed settings of an unknown kubelet: those of kubeadm. */
const ASSUMED_SETTINGS = { clusterDNS: ["10.96.0.10"], clusterDomain: "cluster.local" };

/** What is known of a kubelet and its node. */
export interface KnownKubelet {
  /** What the node's requests have in common. */
  readonly node: RequestNode;
  /** What a Node object or a document of facts says. */
  readonly known: KnownNode;
  /** The kubelet's settings, as they are stated. */
  readonly stated?: UnknownRecord | undefined;
  /** The same of a preset, which a cluster's own add to. */
  readonly ofPreset?: UnknownRecord | undefined;
  /** The kubelet's release. Default: the newest that is modelled. */
  readonly kubernetes?: string | undefined;
  /** The cluster's objects. */
  readonly objects: UnknownRecord;
}

/**
 * The kubelet's settings, as far as anything says them.
 *
 * @param known What is known.
 * @returns The settings; `undefined` where nothing does.
 */
export function knownSettings(
  { stated, ofPreset }: Pick<KnownKubelet, "stated" | "ofPreset">,
): UnknownRecord | undefined {
  // What a cluster chooses is in no preset.
  return stated ?? (ofPreset === undefined ? undefined : { ...ASSUMED_SETTINGS, ...ofPreset });
}

/**
 * Makes the options of a translation, except images.
 *
 * @param kubelet What is known.
 * @returns The kubelet's document, and the node with the facts that it has of a Node object.
 * @throws {CriSpecError} When config.toml cannot be read, or the release is not modelled.
 */
export function translatorOptions(kubelet: KnownKubelet): Pick<TranslatorOptions, "kubelet" | "node"> {
  const { node, known: { facts = {}, apiNode, arch }, stated, kubernetes = NEWEST_KUBERNETES, objects } = kubelet;
  const { release, assumeUpstream, daemon } = node;
  const { runtime, cgroupDriver } = runtimeFacts({
    release,
    ...(assumeUpstream === true ? { assumeUpstream } : {}),
    ...(daemon === undefined ? {} : { daemon }),
  });
  const settings = knownSettings(kubelet);
  // Where config.toml is not given, the kubelet's own driver says more than that of an empty one.
  const { cgroupDriver: _, ...others } = runtime;
  const isAssumed = stated === undefined && settings?.cgroupDriver === undefined;
  const isStated = daemon === undefined && settings?.cgroupDriver !== undefined;
  const host = { ...(arch === undefined ? {} : { arch }), ...node.host };
  return {
    kubelet: {
      kubernetes,
      kubelet: { ...(settings ?? ASSUMED_SETTINGS), ...(isAssumed ? { cgroupDriver } : {}) },
      ...(Object.keys(facts).length === 0 ? {} : { node: facts }),
      ...(apiNode === undefined ? {} : { apiNode }),
      runtime: isStated ? others : runtime,
      objects,
    },
    node: { ...node, ...(Object.keys(host).length === 0 ? {} : { host }) },
  };
}
