/**
 * What a kubelet knows besides the pod: its release and settings, its node, its runtime, the objects that it reads, the images.
 *
 * @module
 */

import { asString, isRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { plainData } from "../plain.ts";
import { child, type Pointer } from "../pointer.ts";
import { type KubernetesBehaviors, kubernetesBehaviors } from "./behaviors.ts";
import { decodeObject } from "./decode_object.ts";
import { isGate, knowsGate } from "./gates.ts";
import { parseQuantity, type Quantities, type Quantity, quantityOf, valueOf } from "./quantity.ts";
import { NEWEST_KUBERNETES, parseKubernetesRelease } from "./release.ts";
import type {
  KeyedObject,
  PersistentVolume,
  PersistentVolumeClaim,
  PriorityClass,
  RuntimeClass,
  Service,
  ServiceAccount,
} from "./object_types.ts";

/** The settings of a `KubeletConfiguration` that decide requests. */
export interface KubeletSettings {
  readonly cgroupDriver?: string;
  readonly cgroupRoot?: string;
  readonly cgroupsPerQOS?: boolean;
  readonly clusterDNS?: readonly string[];
  readonly clusterDomain?: string;
  readonly resolvConf?: string;
  readonly allowedUnsafeSysctls?: readonly string[];
  readonly cpuCFSQuota?: boolean;
  readonly cpuCFSQuotaPeriod?: string;
  readonly cpuManagerPolicy?: string;
  readonly memoryManagerPolicy?: string;
  readonly seccompDefault?: boolean;
  readonly podLogsDir?: string;
  readonly memorySwap?: { readonly swapBehavior?: string };
  readonly singleProcessOOMKill?: boolean;
  readonly kubeReserved?: Readonly<Record<string, string>>;
  readonly systemReserved?: Readonly<Record<string, string>>;
  readonly evictionHard?: Readonly<Record<string, string>>;
  readonly userNamespaces?: { readonly idsPerPod?: number };
  readonly memoryThrottlingFactor?: number;
  readonly memoryReservationPolicy?: string;
}

/** Facts of a kubelet's node. An absent fact is not known. */
export interface NodeFacts {
  readonly cpus?: number;
  readonly memoryBytes?: number;
  readonly swapBytes?: number;
  readonly cgroup?: string;
  readonly swapAccounting?: boolean;
  readonly hostname?: string;
  readonly nodeIPs?: readonly string[];
  readonly kernel?: string;
  /** The text of the file that `resolvConf` names. */
  readonly resolvConf?: string;
  readonly hugepages?: readonly string[];
  readonly hugepagesFree?: Readonly<Record<string, number>>;
  readonly selinux?: boolean;
  readonly apparmor?: boolean;
  /** The CPUs with a `thermal_throttle` directory. */
  readonly thermalThrottle?: readonly number[];
  readonly allocatable?: Quantities;
  /** What the other pods of the node request. */
  readonly used?: Quantities;
  /** The CPUs that no container has for itself, with the static policy: `0-3`. */
  readonly sharedCPUs?: string;
  /** What paths of the node lead to, for the type of a `hostPath`: `directory`, `file`, `socket`, `char`, `block` or `absent`. */
  readonly paths?: Readonly<Record<string, string>>;
}

/** Features of a runtime handler. */
export interface HandlerFeatures {
  readonly recursive_read_only_mounts?: boolean;
  readonly user_namespaces?: boolean;
}

/** What the runtime reports. */
export interface RuntimeFacts {
  readonly handlers?: readonly { readonly name?: string; readonly features?: HandlerFeatures }[];
  readonly features?: { readonly supplemental_groups_policy?: boolean };
  readonly cgroupDriver?: string;
}

/** Objects of the API that the kubelet and admission read. */
export interface KubernetesObjects {
  readonly services?: readonly Service[];
  readonly configMaps?: readonly KeyedObject[];
  readonly secrets?: readonly KeyedObject[];
  readonly runtimeClasses?: readonly RuntimeClass[];
  readonly persistentVolumeClaims?: readonly PersistentVolumeClaim[];
  readonly persistentVolumes?: readonly PersistentVolume[];
  readonly priorityClasses?: readonly PriorityClass[];
  readonly serviceAccounts?: readonly ServiceAccount[];
  /** Whether there may be more config maps, secrets and services: one that is not here is a missing fact then. Default: `false`. */
  readonly isPartial?: boolean;
}

/** What the runtime reports about an image; `null` for one that cannot be pulled. */
export interface ImageFacts {
  /** What the runtime calls it: with containerd the digest of its config, `sha256:…`. */
  readonly id?: string;
  /** Its user, where that is a number. */
  readonly uid?: number;
  /** Its user, where that is a name. */
  readonly username?: string;
  /** Whether it is there before it is pulled. Default: `true`. */
  readonly present?: boolean;
}

/** A kubelet, decoded. */
export interface Kubelet {
  /** What its release does with its feature gates. */
  readonly behaviors: KubernetesBehaviors;
  /** What the API server does; `undefined` for a kubelet without one. */
  readonly apiServer: KubernetesBehaviors | undefined;
  readonly settings: KubeletSettings;
  readonly node: NodeFacts;
  /** What the runtime reports; `undefined` where that is not known. */
  readonly runtime: RuntimeFacts | undefined;
  readonly objects: KubernetesObjects;
  readonly images: Readonly<Record<string, ImageFacts | null>>;
  /** The kubelet's directory: `/var/lib/kubelet`. */
  readonly rootDir: string;
  /** Feature gates of the settings of which the model knows no effect. */
  readonly unknownGates: readonly string[];
}

/** A newest reader: nothing of the kubelet's own document is dropped. */
const READER = { minor: 999 };

/**
 * Decodes what a kubelet knows.
 *
 * @param value `{kubernetes, apiServer, kubelet, node, runtime, apiNode, objects, images, rootDir}`, all optional:
 * `kubernetes` the kubelet's release (default: the newest modelled); `apiServer` the API server's release, `{release,
 * featureGates}`, or `null` for a kubelet without API server (default: the kubelet's release and gates); `kubelet` a
 * `KubeletConfiguration`; `node` the node's facts; `runtime` what the runtime reports; `apiNode` the `status` of the Node
 * object; `objects` lists of services, config maps, secrets, runtime classes, claims, volumes, priority classes and service
 * accounts; `images` by the name in the manifest; `rootDir` of `--root-dir`.
 * @param path Where it stands, for errors. Default: `""`.
 * @returns The kubelet.
 * @throws {CriSpecError} For documents that cannot be read, and settings with which the kubelet does not start.
 */
export function decodeKubelet(value: unknown = {}, path: Pointer = ""): Kubelet {
  const plain = plainData(value, path);
  const document = decodeObject("KubeletDocument", plain, path, READER);
  const release = parseKubernetesRelease(
    (document.kubernetes as string | undefined) ?? NEWEST_KUBERNETES,
    child(path, "kubernetes"),
  );
  const settings = (document.kubelet ?? {}) as KubeletSettings & { readonly featureGates?: Record<string, boolean> };
  const gates = settings.featureGates ?? {};
  const behaviors = kubernetesBehaviors(release, gates, child(child(path, "kubelet"), "featureGates"));
  const node = mergeNode(document.node as NodeFacts | undefined, document.apiNode as NodeStatus | undefined);
  const kubelet: Kubelet = {
    behaviors,
    apiServer: readApiServer(
      isRecord(plain) && plain.apiServer === null ? null : document.apiServer,
      behaviors,
      gates,
      child(path, "apiServer"),
    ),
    settings,
    node,
    runtime: mergeRuntime(document.runtime as RuntimeFacts | undefined, document.apiNode as NodeStatus | undefined),
    objects: (document.objects ?? {}) as KubernetesObjects,
    images: (document.images ?? {}) as Kubelet["images"],
    rootDir: (document.rootDir as string | undefined) ?? "/var/lib/kubelet",
    unknownGates: Object.keys(gates).filter((gate) => !isGate(gate) && gate !== "AllAlpha" && gate !== "AllBeta"),
  };
  checkStarts(kubelet, child(path, "kubelet"));
  return kubelet;
}

function readApiServer(
  value: unknown,
  kubelet: KubernetesBehaviors,
  gates: Readonly<Record<string, boolean>>,
  path: Pointer,
): KubernetesBehaviors | undefined {
  if (value === null) return undefined;
  const record = isRecord(value) ? decodeObject("ApiServerFacts", value, path, READER) : undefined;
  const named = record === undefined ? value : record.release;
  const release = named === undefined ? kubelet.release : parseKubernetesRelease(asString(named, path), path);
  const own = record?.featureGates as Readonly<Record<string, boolean>> | undefined;
  const known = Object.fromEntries(Object.entries(gates).filter(([gate]) => isGate(gate) && knowsGate(release, gate)));
  return kubernetesBehaviors(release, own ?? known, path);
}

/** The `status` of a Node object. */
interface NodeStatus {
  readonly capacity?: Quantities;
  readonly allocatable?: Quantities;
  readonly addresses?: readonly { readonly type?: string; readonly address?: string }[];
  readonly runtimeHandlers?: readonly {
    readonly name?: string;
    readonly features?: { readonly recursiveReadOnlyMounts?: boolean; readonly userNamespaces?: boolean };
  }[];
  readonly features?: { readonly supplementalGroupsPolicy?: boolean };
  readonly nodeInfo?: { readonly kernelVersion?: string; readonly swap?: { readonly capacity?: number } };
}

/** The facts of a node, and what its Node object says where they say nothing. */
function mergeNode(facts: NodeFacts = {}, status: NodeStatus = {}): NodeFacts {
  const addresses = status.addresses ?? [];
  const ips = addresses.filter(({ type }) => type === "InternalIP").map(({ address = "" }) => address);
  const hostname = addresses.find(({ type }) => type === "Hostname")?.address;
  const memory = status.capacity?.memory;
  const sizes = Object.keys(status.capacity ?? {}).filter((name) => name.startsWith("hugepages-"));
  const cpus = status.capacity?.cpu;
  const kernel = status.nodeInfo?.kernelVersion;
  const swap = status.nodeInfo?.swap?.capacity;
  return {
    ...(memory === undefined ? {} : { memoryBytes: Number(valueOf(memory)) }),
    ...(status.allocatable === undefined ? {} : { allocatable: status.allocatable }),
    ...(ips.length === 0 ? {} : { nodeIPs: ips }),
    ...(hostname === undefined ? {} : { hostname }),
    ...(sizes.length === 0 ? {} : { hugepages: sizes.map(pageSizeOf) }),
    ...(cpus === undefined ? {} : { cpus: Number(valueOf(cpus)) }),
    ...(kernel === undefined ? {} : { kernel }),
    ...(swap === undefined ? {} : { swapBytes: swap }),
    ...facts,
  };
}

/** `hugepages-2Mi` as CRI writes the size: `2MB`; `""` where the size is none. */
export function pageSizeOf(resource: string): string {
  const size = quantityOf(resource.slice("hugepages-".length));
  if (size === undefined) return "";
  let bytes = valueOf(size);
  let unit = 0;
  while (bytes >= 1024n && bytes % 1024n === 0n && unit < 4) {
    bytes /= 1024n;
    unit++;
  }
  return `${bytes}${["B", "KB", "MB", "GB", "TB"][unit]}`;
}

/** What the runtime reports, and what the Node object says of it where that says nothing. */
function mergeRuntime(facts: RuntimeFacts | undefined, status: NodeStatus | undefined): RuntimeFacts | undefined {
  const reported = runtimeOf(status);
  return facts === undefined || reported === undefined ? facts ?? reported : { ...reported, ...facts };
}

function runtimeOf(status: NodeStatus = {}): RuntimeFacts | undefined {
  if (status.runtimeHandlers === undefined) return undefined;
  return {
    handlers: status.runtimeHandlers.map(({ name = "", features = {} }) => ({
      name,
      features: {
        recursive_read_only_mounts: features.recursiveReadOnlyMounts ?? false,
        user_namespaces: features.userNamespaces ?? false,
      },
    })),
    features: { supplemental_groups_policy: status.features?.supplementalGroupsPolicy ?? false },
  };
}

/** Refuses settings with which no kubelet starts. */
function checkStarts({ settings, behaviors, node }: Kubelet, path: Pointer): void {
  const refuse = (message: string, key: string): never => {
    throw new CriSpecError("kubelet-settings", message, {
      path: child(path, key),
      hint: "the kubelet does not start with this setting",
    });
  };
  const isV1 = node.cgroup === "v1";
  if (node.cgroup !== undefined && !["v1", "v2"].includes(node.cgroup)) {
    throw new CriSpecError("invalid-value", `Cannot read the cgroup version ${JSON.stringify(node.cgroup)}`, {
      path: "/node/cgroup",
      hint: "v1 or v2",
    });
  }
  if (isV1 && settings.singleProcessOOMKill === false && behaviors.has("oom-group-optional")) {
    refuse("singleProcessOOMKill must not be explicitly set to false when using cgroup v1", "singleProcessOOMKill");
  }
  const swap = settings.memorySwap?.swapBehavior;
  if (isV1 && swap === "LimitedSwap" && behaviors.has("limited-swap-refused-on-v1")) {
    refuse("swap feature is enabled and LimitedSwap but it is only supported with cgroupv2", "memorySwap");
  }
}

/** The sum of reservations of one resource. */
export function reservedOf(settings: KubeletSettings, resource: string): bigint {
  const of = (map: Readonly<Record<string, string>> = {}): Quantity | undefined =>
    Object.hasOwn(map, resource)
      ? parseQuantity(
        map[resource],
        `/kubelet/${map === settings.kubeReserved ? "kube" : "system"}Reserved/${resource}`,
      )
      : undefined;
  return valueOf(of(settings.kubeReserved)) + valueOf(of(settings.systemReserved));
}
