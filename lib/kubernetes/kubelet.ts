/**
 * What a kubelet knows besides the pod: its release and settings, its node, its runtime, the objects that it reads, the images.
 *
 * @module
 */

import { checkArgument } from "../argument.ts";
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
  /** `systemd` or `cgroupfs`; the runtime's answer takes precedence if the release queries it. */
  readonly cgroupDriver?: string;
  /** The parent of the pods' cgroups. Default: `"/"`. */
  readonly cgroupRoot?: string;
  /** Whether each QoS class has a cgroup of its own. Default: `true`. */
  readonly cgroupsPerQOS?: boolean;
  /** The addresses of the cluster's DNS servers. Default: none. */
  readonly clusterDNS?: readonly string[];
  /** The domain of the cluster's names. Default: none. */
  readonly clusterDomain?: string;
  /** The path of the node's resolv.conf; `""` for none. Its text is a fact of the node. */
  readonly resolvConf?: string;
  /** Sysctls, or patterns with a `*` at the end, that pods may set besides the safe ones. Default: none. */
  readonly allowedUnsafeSysctls?: readonly string[];
  /** Whether CPU limits are enforced. Default: `true`. */
  readonly cpuCFSQuota?: boolean;
  /** The period of CPU quotas, a duration of Go. Default: `100ms`. */
  readonly cpuCFSQuotaPeriod?: string;
  /** `none` or `static`. Default: `none`. */
  readonly cpuManagerPolicy?: string;
  /** `None` or `Static`. Default: `None`. */
  readonly memoryManagerPolicy?: string;
  /** Whether `RuntimeDefault` is the seccomp profile of containers that name none. Default: `false`. */
  readonly seccompDefault?: boolean;
  /** The directory of the pods' logs. Default: `/var/log/pods`. */
  readonly podLogsDir?: string;
  /** How containers may use swap: `NoSwap` or `LimitedSwap`. */
  readonly memorySwap?: { readonly swapBehavior?: string };
  /** Whether the kernel kills only the process that runs out of memory, not its whole container. */
  readonly singleProcessOOMKill?: boolean;
  /** Quantities that are reserved for Kubernetes' own daemons, by resource. */
  readonly kubeReserved?: Readonly<Record<string, string>>;
  /** Quantities that are reserved for the system, by resource. */
  readonly systemReserved?: Readonly<Record<string, string>>;
  /** Thresholds of eviction by signal, `memory.available`: a quantity or a percentage. */
  readonly evictionHard?: Readonly<Record<string, string>>;
  /** How many ids a pod's user namespace has. Default: 65536. */
  readonly userNamespaces?: { readonly idsPerPod?: number };
  /** The share of the memory limit from which the kernel throttles, with MemoryQoS. Default: 0.9. */
  readonly memoryThrottlingFactor?: number;
  /** Which memory MemoryQoS protects: `None` or `TieredReservation`. */
  readonly memoryReservationPolicy?: string;
}

/** Facts of a kubelet's node. An absent fact is unknown. */
export interface NodeFacts {
  /** How many CPUs it has. */
  readonly cpus?: number;
  /** Its memory in bytes. */
  readonly memoryBytes?: number;
  /** Its swap space in bytes. */
  readonly swapBytes?: number;
  /** The version of cgroups: `v1` or `v2`. */
  readonly cgroup?: string;
  /** Whether the memory cgroup has a limit for swap. */
  readonly swapAccounting?: boolean;
  /** The node's name. */
  readonly hostname?: string;
  /** Its addresses, the first family first. */
  readonly nodeIPs?: readonly string[];
  /** The kernel's release, as `uname -r` prints it. */
  readonly kernel?: string;
  /** The text of the file that `resolvConf` names. */
  readonly resolvConf?: string;
  /** The sizes of huge pages that the kernel has, as CRI writes them: `2MB`. Default: `2MB` and `1GB`. */
  readonly hugepages?: readonly string[];
  /** How many huge pages of each size it has. */
  readonly hugepagesFree?: Readonly<Record<string, number>>;
  /** Whether SELinux is on. */
  readonly selinux?: boolean;
  /** Whether AppArmor is on. */
  readonly apparmor?: boolean;
  /** Whether the node has the program `apparmor_parser`. Default: `true`. */
  readonly apparmorParser?: boolean;
  /** The CPUs with a `thermal_throttle` directory. */
  readonly thermalThrottle?: readonly number[];
  /** What pods can request, by resource. Default: computed from its capacity and the kubelet's settings. */
  readonly allocatable?: Quantities;
  /** What the other pods of the node request. */
  readonly used?: Quantities;
  /** The CPUs that no container has exclusively, with the static policy: `0-3`. */
  readonly sharedCPUs?: string;
  /** The kinds of files at paths of the node, for the type of a `hostPath`: `directory`, `file`, `socket`, `char`, `block` or `absent`. */
  readonly paths?: Readonly<Record<string, string>>;
}

/** Features of a runtime handler. */
export interface HandlerFeatures {
  /** Whether it can make mounts read-only recursively. */
  readonly recursive_read_only_mounts?: boolean;
  /** Whether it runs pods in user namespaces. */
  readonly user_namespaces?: boolean;
}

/** What the runtime reports. */
export interface RuntimeFacts {
  /** The runtime handlers, as `Status` of CRI lists them. */
  readonly handlers?: readonly { readonly name?: string; readonly features?: HandlerFeatures }[];
  /** Features of the runtime itself. */
  readonly features?: { readonly supplemental_groups_policy?: boolean };
  /** What `RuntimeConfig` of CRI answers: `systemd` or `cgroupfs`. */
  readonly cgroupDriver?: string;
}

/** Objects of the API that the kubelet and admission read. */
export interface KubernetesObjects {
  /** Services, which become environment variables. */
  readonly services?: readonly Service[];
  /** ConfigMaps. */
  readonly configMaps?: readonly KeyedObject[];
  /** Secrets. */
  readonly secrets?: readonly KeyedObject[];
  /** RuntimeClasses; admission reads them, too. */
  readonly runtimeClasses?: readonly RuntimeClass[];
  /** Claims, in the namespaces of the pods. */
  readonly persistentVolumeClaims?: readonly PersistentVolumeClaim[];
  /** The volumes that claims are bound to. */
  readonly persistentVolumes?: readonly PersistentVolume[];
  /** PriorityClasses, which admission reads. */
  readonly priorityClasses?: readonly PriorityClass[];
  /** ServiceAccounts, which admission reads. */
  readonly serviceAccounts?: readonly ServiceAccount[];
  /** Whether there may be further config maps, secrets and services: an unlisted one is then a missing fact. Default: `false`. */
  readonly isPartial?: boolean;
}

/** What the runtime reports about an image; `null` for one that cannot be pulled. */
export interface ImageFacts {
  /** The runtime's ID of it: with containerd the digest of its config, `sha256:…`. */
  readonly id?: string;
  /** Its user, where that is a number. */
  readonly uid?: number;
  /** Its user, where that is a name. */
  readonly username?: string;
  /** Whether it is present before it is pulled. Default: `true`. */
  readonly present?: boolean;
}

/** A kubelet, decoded. */
export interface Kubelet {
  /** The behaviors of its release and feature gates. */
  readonly behaviors: KubernetesBehaviors;
  /** What the API server does; `undefined` for a kubelet without one. */
  readonly apiServer: KubernetesBehaviors | undefined;
  /** Its `KubeletConfiguration`. */
  readonly settings: KubeletSettings;
  /** The facts of its node. */
  readonly node: NodeFacts;
  /** What the runtime reports; `undefined` if unknown. */
  readonly runtime: RuntimeFacts | undefined;
  /** The API objects that it reads. */
  readonly objects: KubernetesObjects;
  /** What the runtime reports about images, by the name in the manifest. */
  readonly images: Readonly<Record<string, ImageFacts | null>>;
  /** The kubelet's directory: `/var/lib/kubelet`. */
  readonly rootDir: string;
  /** Feature gates of the settings that the model does not know. */
  readonly unknownGates: readonly string[];
}

/**
 * Checks an argument that {@linkcode decodeKubelet} made.
 *
 * @param kubelet The argument.
 * @throws {CriSpecError} `wrong-type`.
 */
export function checkKubelet(kubelet: unknown): void {
  checkArgument(kubelet, "kubelet from decodeKubelet()", {
    behaviors: { has: "function", release: { minor: "number" } },
    settings: "record",
    node: "record",
    objects: "record",
    images: "record",
    rootDir: "string",
  });
  const { apiServer, runtime } = kubelet as Kubelet;
  const what = "kubelet from decodeKubelet()";
  if (apiServer !== undefined) checkArgument(apiServer, what, { has: "function", release: { minor: "number" } });
  if (runtime !== undefined) checkArgument(runtime, what, {});
}

/** A newest reader: nothing of the kubelet's own document is dropped. */
const READER = { minor: 999 };

/**
 * Decodes the configuration and the facts of a kubelet.
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
      hint: "use v1 or v2",
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
