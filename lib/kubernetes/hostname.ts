/**
 * The host name and domain of a pod.
 *
 * Upstream: `pkg/kubelet/kubelet_pods.go`, `GeneratePodHostNameAndDomain`; `pkg/kubelet/util/util.go`.
 *
 * @module
 */

import { trimRight } from "../go/trim.ts";
import type { Kubelet } from "./kubelet.ts";
import type { Pod } from "./pod_facts.ts";
import { kubeletRefuses } from "./refusal.ts";

const MAX_HOSTNAME = 63;
const MAX_FQDN = 64;

/** A name cut to what a host name may have. */
function truncated(name: string): string {
  return name.length <= MAX_HOSTNAME ? name : trimRight(name.slice(0, MAX_HOSTNAME), "-.");
}

/** A pod's domain, or `""`. */
function domainOf({ object: { spec }, namespace }: Pod, { settings }: Kubelet): string {
  return spec.subdomain ? `${spec.subdomain}.${namespace}.svc.${settings.clusterDomain ?? ""}` : "";
}

/**
 * The `hostname` of a pod's sandbox.
 *
 * @param pod The pod.
 * @param kubelet The kubelet.
 * @returns The name; `""` with host network.
 * @throws {CriSpecError} `kubelet-refusal` for a name with domain that is too long.
 */
export function hostnameOf(pod: Pod, kubelet: Kubelet): string {
  const { spec } = pod.object;
  if (spec.hostNetwork === true) return "";
  if (spec.hostnameOverride !== undefined && kubelet.behaviors.has("hostname-override")) {
    return truncated(spec.hostnameOverride);
  }
  const hostname = truncated(spec.hostname || pod.name);
  const domain = domainOf(pod, kubelet);
  if (spec.setHostnameAsFQDN !== true || domain === "") return hostname;
  const name = `${hostname}.${domain}`;
  if (name.length <= MAX_FQDN) return name;
  throw kubeletRefuses(
    "FailedCreatePodSandBox",
    "Failed to create pod sandbox: failed to construct FQDN from pod hostname and cluster domain, " +
      `FQDN ${name} is too long (${MAX_FQDN} characters is the max, ${name.length} characters requested)`,
    "/spec/setHostnameAsFQDN",
  );
}
