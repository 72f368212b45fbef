/**
 * Variables of the services that a pod sees.
 *
 * Upstream: `pkg/kubelet/envvars/envvars.go`, `pkg/kubelet/kubelet_pods.go`.
 *
 * @module
 */

import type { Kubelet } from "./kubelet.ts";
import { isIPv6 } from "./ip.ts";
import type { Pod, TranslationNote } from "./pod_facts.ts";
import type { Service } from "./object_types.ts";

/** The service of every cluster, assumed where no services are given. */
const ASSUMED: readonly Service[] = [{
  metadata: { name: "kubernetes", namespace: "default" },
  spec: { clusterIP: "10.96.0.1", ports: [{ name: "https", protocol: "TCP", port: 443 }] },
}];

function namespaceOf({ metadata }: Service): string {
  return metadata?.namespace ?? "default";
}

/** The services that give a pod variables; one of the pod's namespace wins over the cluster's of the same name. */
function visibleServices(services: readonly Service[], { object: { spec }, namespace }: Pod): readonly Service[] {
  const usable = services.filter(({ spec }) => !["", "None"].includes(spec?.clusterIP ?? ""));
  const master = usable.filter((service) =>
    namespaceOf(service) === "default" && service.metadata?.name === "kubernetes"
  );
  if (spec.enableServiceLinks === false) return master;
  const own = usable.filter((service) => namespaceOf(service) === namespace);
  const hasOwn = own.some(({ metadata }) => metadata?.name === "kubernetes");
  return [...hasOwn ? [] : master, ...own];
}

function variablesOf({ metadata, spec }: Service): readonly (readonly [name: string, value: string])[] {
  const upper = (text: string): string => text.toUpperCase().replaceAll("-", "_");
  const name = upper(metadata?.name ?? "");
  const ip = spec?.clusterIP ?? "";
  const host = isIPv6(ip) ? `[${ip}]` : ip;
  const ports = spec?.ports ?? [];
  const [first] = ports;
  const url = ({ protocol = "TCP", port }: { readonly protocol?: string; readonly port: number }): string =>
    `${protocol.toLowerCase()}://${host}:${port}`;
  return [
    [`${name}_SERVICE_HOST`, ip],
    ...(first === undefined ? [] : [[`${name}_SERVICE_PORT`, String(first.port)] as const]),
    ...ports.flatMap((port) =>
      port.name ? [[`${name}_SERVICE_PORT_${upper(port.name)}`, String(port.port)] as const] : []
    ),
    ...(first === undefined ? [] : [[`${name}_PORT`, url(first)] as const]),
    ...ports.flatMap((port) => {
      const protocol = port.protocol ?? "TCP";
      const prefix = `${name}_PORT_${port.port}_${protocol.toUpperCase()}`;
      return [
        [prefix, url(port)],
        [`${prefix}_PROTO`, protocol.toLowerCase()],
        [`${prefix}_PORT`, String(port.port)],
        [`${prefix}_ADDR`, ip],
      ] as const;
    }),
  ];
}

/**
 * The variables of services.
 *
 * @param pod The pod.
 * @param kubelet The kubelet; one without API server knows no services.
 * @param note Called where the services are assumed.
 * @returns Values by name.
 */
export function serviceVariables(
  pod: Pod,
  { objects, apiServer }: Kubelet,
  note: (note: TranslationNote) => void,
): ReadonlyMap<string, string> {
  if (apiServer === undefined) return new Map();
  const { services = [] } = objects;
  const isPartial = objects.services === undefined || objects.isPartial === true;
  const hasMaster = services.some((service) =>
    namespaceOf(service) === "default" && service.metadata?.name === "kubernetes"
  );
  const known = isPartial && !hasMaster ? [...ASSUMED, ...services] : services;
  if (isPartial) {
    const what = hasMaster
      ? "there are no services except the given ones"
      : "the service kubernetes is at 10.96.0.1:443";
    const message = services.length === 0 ? "the only service is kubernetes, at 10.96.0.1:443" : what;
    note({ kind: "assumed", path: "/spec/enableServiceLinks", message });
  }
  return new Map(visibleServices(known, pod).flatMap(variablesOf));
}
