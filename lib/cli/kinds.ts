/**
 * The kinds of documents that people have, as a table.
 *
 * @module
 */

import { snake } from "../cri/spelling.ts";
import { isRecord, shorten, type UnknownRecord } from "../decode.ts";
import { isWorkloadKind, POD_OBJECTS } from "../kubernetes/kinds.ts";

/** A kind of document that people have. */
export interface Kind {
  /** Its stable, kebab-case name. */
  readonly id: string;
  /** What it is, in words: `a Kubernetes Pod`. */
  readonly what: string;
  /** The command or flag that takes it, or how to get what is wanted from it. */
  readonly use: string;
}

/** A row of the table. */
export interface KindRow extends Omit<Kind, "what" | "use"> {
  /** What it is, in words, or what an object of the kind is. */
  readonly what: string | ((record: UnknownRecord) => string);
  /** What takes it, or what takes an object of the kind. */
  readonly use: string | ((record: UnknownRecord) => string);
  /** Whether an object is of the kind. */
  readonly is: (record: UnknownRecord) => boolean;
}

/** Whether an object has all keys. */
export function has(record: UnknownRecord, ...keys: readonly string[]): boolean {
  return keys.every((key) => Object.hasOwn(record, key));
}

/** Whether an object has one of the keys. */
export function hasAny(record: UnknownRecord, ...keys: readonly string[]): boolean {
  return keys.some((key) => Object.hasOwn(record, key));
}

/** The object at a path of keys, `undefined` where there is none. */
export function recordIn(value: unknown, ...keys: readonly string[]): UnknownRecord | undefined {
  let here = value;
  for (const key of keys) here = isRecord(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  return isRecord(here) ? here : undefined;
}

/** The kind of a Kubernetes object; `undefined` for any other document. */
export function kindOfObject({ apiVersion, kind }: UnknownRecord): string | undefined {
  return typeof apiVersion === "string" && typeof kind === "string" ? kind : undefined;
}

/** What takes a manifest. */
export const MANIFEST_USE =
  "pass it as a file of its own to spec, explain, diff, lint, files or bundle: cri-spec spec FILE";
/** The hint for several documents where one is expected. */
export const ONE_DOCUMENT = "write each document to a file of its own";
const SPEC_USE = "check it with lint --spec FILE, compare two with diff A B";
const INSPECT = "pass the output of crictl inspectp ID to lint --spec";
/** What takes config.toml. */
export const DAEMON_USE = "pass it with --daemon, in addition to a request";

/** The fields of a request that nothing else has. */
const REQUEST_ONLY = ["release", "runtimeHandler", "hostFiles", "netnsPath", "tempMountPath"] as const;
/** The fields of a spec for Linux. */
export const SPEC_FIELDS = [
  "ociVersion",
  "process",
  "root",
  "hostname",
  "domainname",
  "mounts",
  "hooks",
  "linux",
] as const;
const POD_FIELDS = [
  "log_directory",
  "dns_config",
  "port_mappings",
  "hostname",
  "labels",
  "annotations",
  "linux",
] as const;
const CONTAINER_FIELDS = [
  "image",
  "command",
  "args",
  "working_dir",
  "envs",
  "mounts",
  "devices",
  "log_path",
  "stdin",
] as const;

/** Whether the metadata of a config names a pod or container. */
function isNamed(record: UnknownRecord): boolean {
  return typeof recordIn(record, "metadata")?.name === "string";
}

/** Whether a key is a field of a pod's config, in either spelling. */
function isPodField(key: string): boolean {
  return (POD_FIELDS as readonly string[]).includes(snake(key));
}

/** Whether an object has nothing but metadata, or a field of a pod's config. */
function hasPodField(record: UnknownRecord): boolean {
  const keys = Object.keys(record).filter((key) => key !== "metadata");
  return keys.length === 0 || keys.some(isPodField);
}

const HOST_FIELDS = [
  "kernel",
  "cgroups",
  "cgroupControllers",
  "systemd",
  "systemdCgroup",
  "apparmor",
  "selinux",
  "seccomp",
  "maxUserNamespaces",
  "netSysctls",
] as const;

/** The API versions of the kinds that some command takes. */
const API_VERSIONS: Readonly<Record<string, string>> = {
  Pod: "v1",
  PodList: "v1",
  List: "v1",
  Node: "v1",
  ConfigMap: "v1",
  PersistentVolume: "v1",
  PersistentVolumeClaim: "v1",
  PriorityClass: "scheduling.k8s.io/v1",
  RuntimeClass: "node.k8s.io/v1",
  Secret: "v1",
  Service: "v1",
  ServiceAccount: "v1",
  Deployment: "apps/v1",
  StatefulSet: "apps/v1",
  DaemonSet: "apps/v1",
  ReplicaSet: "apps/v1",
  ReplicationController: "v1",
  Job: "batch/v1",
  CronJob: "batch/v1",
  KubeletConfiguration: "kubelet.config.k8s.io/v1beta1",
};

const POD_HAS = 'add what is missing; kubectl requires both: a Pod has "apiVersion: v1" and "kind: Pod"';
const NO_PODS =
  "this kind creates no modelled pods; pass a Pod, Deployment, StatefulSet, DaemonSet, ReplicaSet, Job or CronJob";

/** The kind that differs from a name in its capitals alone. */
function kindLike(name: string): string | undefined {
  return Object.keys(API_VERSIONS).find((kind) => kind.toLowerCase() === name.toLowerCase());
}

/** What to do with an object of a kind that no command takes. */
function useOfKind(kind: string): string {
  const known = kindLike(kind);
  return known === undefined ? NO_PODS : `write "kind: ${known}"`;
}

/** What to do with an object without apiVersion. */
function useOfPartial(kind: string): string {
  const known = kindLike(kind);
  if (known === undefined) return NO_PODS;
  const add = `add "apiVersion: ${API_VERSIONS[known]}"${known === kind ? "" : ` and write "kind: ${known}"`}`;
  if (Object.hasOwn(POD_OBJECTS, known)) return `${add}, and pass it with --objects, in addition to a manifest of pods`;
  if (known === "Node") return `${add}, and pass it with --node, in addition to a manifest`;
  if (known === "KubeletConfiguration") return `${add}, and pass it with --kubelet, in addition to a manifest`;
  return add;
}

/** Whether an object is one of Kubernetes' without apiVersion, kind or both. */
function isPartialObject(record: UnknownRecord): boolean {
  const { kind, apiVersion } = record;
  if (typeof kind === "string") {
    return apiVersion === undefined && (kindLike(kind) !== undefined || hasAny(record, "metadata", "spec", "data"));
  }
  const isObject = recordIn(record, "metadata") !== undefined && hasAny(record, "spec", "data", "status");
  if (kind !== undefined || !isObject) return false;
  return apiVersion !== undefined || hasAny(recordIn(record, "spec") ?? {}, "containers", "template");
}

const KUSTOMIZE: readonly string[] = [
  "resources",
  "bases",
  "patches",
  "patchesStrategicMerge",
  "patchesJson6902",
  "namespace",
  "namePrefix",
  "nameSuffix",
  "commonLabels",
  "commonAnnotations",
  "labels",
  "images",
  "replicas",
  "configMapGenerator",
  "secretGenerator",
  "generatorOptions",
  "components",
  "transformers",
  "generators",
];

/**
 * Whether a Kubernetes object is a pod, something that pods are made of, or a list with one of them.
 *
 * @param record The object.
 * @returns Whether there are pods.
 */
export function hasPods(record: UnknownRecord): boolean {
  const kind = kindOfObject(record) ?? "";
  if (kind === "Pod" || isWorkloadKind(kind)) return true;
  if (!kind.endsWith("List")) return false;
  const { items } = record;
  const of = kind.slice(0, -"List".length);
  if (of === "Pod" || isWorkloadKind(of)) return true;
  return Array.isArray(items) && items.some((item) => isRecord(item) && hasPods(item));
}

/** The kinds, the more certain ones first. */
export const KINDS: readonly KindRow[] = [
  {
    id: "runtime-state",
    what: "the output of runc state",
    use: "pass the config.json of its bundle to lint --spec",
    is: (record) => has(record, "ociVersion", "id", "status"),
  },
  {
    id: "spec",
    what: "an OCI spec",
    use: SPEC_USE,
    is: (record) => has(record, "ociVersion"),
  },
  {
    id: "kubelet-config",
    what: "a KubeletConfiguration",
    use: "pass it with --kubelet, in addition to a manifest",
    is: (record) => kindOfObject(record) === "KubeletConfiguration" || recordIn(record, "kubeletconfig") !== undefined,
  },
  {
    id: "event",
    what: "a Kubernetes Event",
    use: "pass its message to lint --error",
    is: (record) => kindOfObject(record) === "Event" || kindOfObject(record) === "EventList",
  },
  {
    id: "node",
    what: "a Kubernetes Node",
    use: "pass it with --node, in addition to a manifest",
    is: (record) => kindOfObject(record) === "Node" || kindOfObject(record) === "NodeList",
  },
  {
    id: "pod",
    what: "a Kubernetes Pod",
    use: MANIFEST_USE,
    is: (record) => kindOfObject(record) === "Pod",
  },
  {
    id: "workload",
    what: (record) => `a Kubernetes ${kindOfObject(record)}`,
    use: MANIFEST_USE,
    is: (record) => isWorkloadKind(kindOfObject(record) ?? ""),
  },
  {
    id: "kustomization",
    what: "a Kustomization",
    use: "pass the output of kubectl kustomize DIRECTORY",
    is: (record) => kindOfObject(record) === "Kustomization",
  },
  {
    id: "object",
    what: (record) => `a Kubernetes ${kindOfObject(record)}`,
    use: "pass it with --objects, in addition to a manifest of pods",
    is: (record) => Object.hasOwn(POD_OBJECTS, kindOfObject(record) ?? ""),
  },
  {
    id: "list",
    what: "a Kubernetes List without pods",
    use: "pass a list of pods or workloads; lists of other objects go to --objects, in addition to a manifest",
    is: (record) => (kindOfObject(record) ?? "").endsWith("List") && !hasPods(record),
  },
  {
    id: "pods",
    what: "a list of Kubernetes pods",
    use: MANIFEST_USE,
    is: (record) => (kindOfObject(record) ?? "").endsWith("List"),
  },
  {
    id: "manifest",
    what: (record) => `a Kubernetes ${shorten(kindOfObject(record) ?? "")}`,
    use: (record) => useOfKind(kindOfObject(record) ?? ""),
    is: (record) => kindOfObject(record) !== undefined,
  },
  {
    id: "cdi",
    what: "a CDI spec",
    use: "pass it with --host-file /etc/cdi/NAME.json=FILE, or put its text into hostFiles below /etc/cdi",
    is: (record) => has(record, "cdiVersion"),
  },
  {
    id: "partial-manifest",
    what: ({ kind, apiVersion }) =>
      typeof kind === "string"
        ? `a Kubernetes ${shorten(kind)} without apiVersion`
        : `a Kubernetes object without ${apiVersion === undefined ? "apiVersion and " : ""}kind`,
    use: ({ kind }) => typeof kind === "string" ? useOfPartial(kind) : POD_HAS,
    is: (record) => !has(record, "config") && !hasAny(record, ...REQUEST_ONLY) && isPartialObject(record),
  },
  {
    id: "compose",
    what: "a Compose file",
    use: "convert it to Kubernetes manifests with kompose convert",
    is: (record) => recordIn(record, "services") !== undefined && !has(record, "config"),
  },
  {
    id: "kustomization",
    what: "a Kustomization",
    use: "pass the output of kubectl kustomize DIRECTORY",
    is: (record) => Array.isArray(record.resources) && Object.keys(record).every((key) => KUSTOMIZE.includes(key)),
  },
  {
    id: "helm-chart",
    what: "a Helm chart's description",
    use: "pass the output of helm template",
    is: (record) => has(record, "apiVersion", "name", "version") && !has(record, "kind"),
  },
  {
    id: "image-inspect",
    what: "the output of crictl inspecti or docker image inspect",
    use: "pass it with --image NAME=FILE, in addition to a manifest",
    is: (record) =>
      recordIn(record, "info", "imageSpec") !== undefined ||
      (has(record, "Id", "RootFS") && hasAny(record, "RepoTags", "RepoDigests")),
  },
  {
    id: "inspect-table",
    what: "the output of crictl inspect or inspectp as a table",
    use: "pass the JSON that crictl inspectp ID prints without --output to lint --spec",
    is: (record) => has(record, "ID") && /^(?:SANDBOX|CONTAINER)_/.test(String(record.Status ?? record.State)),
  },
  {
    id: "describe",
    what: "the output of kubectl describe",
    use: "pass the manifest that kubectl get pod NAME -o yaml prints; events go to lint --error",
    is: (record) => typeof record.Name === "string" && hasAny(record, "Namespace", "Labels", "Events"),
  },
  {
    id: "image-index",
    what: "an image's manifest or index",
    use: "pass the output of crane config NAME with --image NAME=FILE",
    is: (record) => has(record, "schemaVersion") && hasAny(record, "layers", "manifests"),
  },
  {
    id: "image-config",
    what: "an image configuration",
    use: "pass it with --image NAME=FILE, in addition to a manifest",
    is: (record) => has(record, "architecture", "os") && hasAny(record, "rootfs", "config"),
  },
  {
    id: "inspect",
    what: "the output of crictl inspect or inspectp",
    use: "pass it to lint --spec, which reads the spec in it; its info.config is the config of a request",
    is: (record) => recordIn(record, "info") !== undefined && recordIn(record, "status") !== undefined,
  },
  {
    id: "inspect-info",
    what: "the info of crictl inspect or inspectp",
    use: "pass it to lint --spec, which reads the spec in it; its config is the config of a request",
    is: (record) => recordIn(record, "runtimeSpec") !== undefined,
  },
  {
    id: "docker-client",
    what: "the configuration of Docker's client",
    use: "a spec is the config.json of a bundle: /run/containerd/io.containerd.runtime.v2.task/k8s.io/ID/config.json",
    is: (record) =>
      hasAny(record, "auths", "credsStore", "credHelpers", "HttpHeaders") && !hasAny(record, ...SPEC_FIELDS),
  },
  {
    id: "docker-daemon",
    what: "Docker's daemon.json",
    use: "the CRI plugin does not read it; pass /etc/containerd/config.toml with --daemon",
    is: (record) =>
      hasAny(record, "exec-opts", "log-driver", "storage-driver", "default-runtime", "registry-mirrors", "data-root"),
  },
  {
    id: "registries",
    what: "a registries.yaml of k3s or RKE2",
    use: "no spec depends on it; pass the config.toml that k3s or RKE2 renders with --daemon",
    is: (record) =>
      recordIn(record, "mirrors") !== undefined &&
      Object.keys(record).every((key) => ["mirrors", "configs", "auths"].includes(key)),
  },
  {
    id: "crictl-info",
    what: "the output of crictl info",
    use: INSPECT,
    is: (record) =>
      recordIn(record, "status") !== undefined && hasAny(record, "cniconfig", "golang", "lastCNILoadStatus"),
  },
  {
    id: "crictl-list",
    what: "the output of crictl pods or ps",
    use: INSPECT,
    is: (record) => Array.isArray(record.items) || (Array.isArray(record.containers) && !has(record, "config")),
  },
  {
    id: "container-info",
    what: "the output of ctr containers info",
    use: "pass it to lint --spec, which reads the spec in it",
    is: (record) => has(record, "ID") && recordIn(record, "Spec") !== undefined,
  },
  {
    id: "docker-inspect",
    what: "the output of docker inspect",
    use: "it contains no spec; pass the output of ctr --namespace moby containers info ID",
    is: (record) => has(record, "Id") && hasAny(record, "HostConfig", "GraphDriver", "RootFS"),
  },
  {
    id: "cni-config",
    what: "a CNI configuration",
    use: "cri-spec does not use CNI configurations",
    is: (record) => has(record, "cniVersion"),
  },
  {
    id: "seccomp-profile",
    what: "a seccomp profile",
    use: 'put its text into "hostFiles" of a request, under its path on the node',
    is: (record) => has(record, "defaultAction", "syscalls"),
  },
  {
    id: "daemon",
    what: "containerd's configuration",
    use: 'pass config.toml with --daemon, in addition to a request; as JSON or YAML it is the "daemon" of a request',
    is: (record) => recordIn(record, "plugins") !== undefined || hasAny(record, "disabled_plugins", "required_plugins"),
  },
  {
    id: "cri-request",
    what: "a CRI CreateContainerRequest",
    use: 'its sandbox_config is the "config" of a request, its config is the "container.config"',
    is: (record) => hasAny(record, "pod_sandbox_id", "podSandboxId", "sandbox_config"),
  },
  {
    id: "crictl-container",
    what: "a crictl container config",
    use: "pass it with --container, in addition to the pod's config: cri-spec spec POD.json --container FILE",
    is: (record) =>
      hasAny(record, ...CONTAINER_FIELDS) &&
      (isNamed(record) || (recordIn(record, "metadata") !== undefined && recordIn(record, "image") !== undefined)),
  },
  {
    id: "crictl-pod",
    what: "a crictl pod config",
    use: "pass it as the argument, with --release: cri-spec spec FILE --release 2.1.9",
    is: (record) =>
      recordIn(record, "metadata") !== undefined && !hasAny(record, "config", ...REQUEST_ONLY) &&
      (isNamed(record)
        ? hasPodField(record)
        : Object.keys(record).every((key) => key === "metadata" || isPodField(key))),
  },
  {
    id: "request",
    what: "a request",
    use: "pass it as the argument of a command, such as cri-spec spec FILE",
    is: (record) => has(record, "config") || hasAny(record, ...REQUEST_ONLY),
  },
  {
    id: "spec",
    what: "an OCI spec",
    use: SPEC_USE,
    is: (record) => hasAny(record, "process", "root", "mounts"),
  },
  {
    id: "host",
    what: "a document of host facts",
    use: "pass it with lint --host, in addition to a request or a spec",
    is: (record) => hasAny(record, ...HOST_FIELDS),
  },
];
