/**
 * The kinds of documents that people have, as a table.
 *
 * @module
 */

import { isRecord, type UnknownRecord } from "../decode.ts";

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
export interface KindRow extends Kind {
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

function kindOfObject({ apiVersion, kind }: UnknownRecord): string | undefined {
  return typeof apiVersion === "string" && typeof kind === "string" ? kind : undefined;
}

/** What to do with a manifest. */
export const CONFIG_HINT =
  'give the pod\'s CRI config, which crictl inspectp prints at info.config: {"release": …, "config": …}';
const SPEC_USE = "lint --spec FILE checks it, diff A B compares two";
const INSPECT = "give the output of crictl inspectp ID to lint --spec";
/** What takes config.toml. */
export const DAEMON_USE = "give it with --daemon, beside a request";

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

/** The kinds, the more certain ones first. */
export const KINDS: readonly KindRow[] = [
  {
    id: "runtime-state",
    what: "the output of runc state",
    use: "the config.json that lint --spec takes is in its bundle",
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
    use: "cri-spec does not read the kubelet's settings",
    is: (record) => kindOfObject(record) === "KubeletConfiguration",
  },
  {
    id: "event",
    what: "a Kubernetes Event",
    use: "give its message to lint --error",
    is: (record) => kindOfObject(record) === "Event" || kindOfObject(record) === "EventList",
  },
  {
    id: "pod",
    what: "a Kubernetes Pod",
    use: CONFIG_HINT,
    is: (record) => kindOfObject(record) === "Pod",
  },
  {
    id: "list",
    what: "a Kubernetes List",
    use: CONFIG_HINT,
    is: (record) => (kindOfObject(record) ?? "").endsWith("List") && Array.isArray(record.items),
  },
  {
    id: "manifest",
    what: "a Kubernetes manifest",
    use: CONFIG_HINT,
    is: (record) => kindOfObject(record) !== undefined,
  },
  {
    id: "image-index",
    what: "an image's manifest or index",
    use: 'give the image\'s config object as "image" of a request',
    is: (record) => has(record, "schemaVersion") && hasAny(record, "layers", "manifests"),
  },
  {
    id: "image-config",
    what: "an image's config",
    use: 'give its "config" as "image" of a request',
    is: (record) => has(record, "architecture", "os") && hasAny(record, "rootfs", "config"),
  },
  {
    id: "inspect",
    what: "the output of crictl inspect or inspectp",
    use: "lint --spec reads the spec in it; its info.config is the config of a request",
    is: (record) => recordIn(record, "info") !== undefined && recordIn(record, "status") !== undefined,
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
    use: "lint --spec reads the spec in it",
    is: (record) => has(record, "ID") && recordIn(record, "Spec") !== undefined,
  },
  {
    id: "docker-inspect",
    what: "the output of docker inspect",
    use: "it has no spec; containerd's is in the output of ctr --namespace moby containers info ID",
    is: (record) => has(record, "Id") && hasAny(record, "HostConfig", "GraphDriver", "RootFS"),
  },
  {
    id: "cni-config",
    what: "a CNI configuration",
    use: "cri-spec does not read CNI's configuration",
    is: (record) => has(record, "cniVersion"),
  },
  {
    id: "seccomp-profile",
    what: "a seccomp profile",
    use: 'give its text in "hostFiles" of a request, by its path on the node',
    is: (record) => has(record, "defaultAction", "syscalls"),
  },
  {
    id: "daemon",
    what: "containerd's configuration",
    use: 'give config.toml with --daemon, beside a request; its tree is the request\'s "daemon"',
    is: (record) => recordIn(record, "plugins") !== undefined || hasAny(record, "disabled_plugins", "required_plugins"),
  },
  {
    id: "crictl-container",
    what: "a crictl container config",
    use: "cri-spec models the pod sandbox alone: give the pod's config",
    is: (record) => recordIn(record, "metadata") !== undefined && hasAny(record, ...CONTAINER_FIELDS),
  },
  {
    id: "crictl-pod",
    what: "a crictl pod config",
    use: 'put it into a request: {"release": "2.1.9", "config": <this file>}',
    is: (record) =>
      recordIn(record, "metadata") !== undefined && !has(record, "config") &&
      Object.keys(record).every((key) =>
        key === "metadata" ||
        (POD_FIELDS as readonly string[]).includes(key.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`))
      ),
  },
  {
    id: "request",
    what: "a request",
    use: "give it without a flag: cri-spec lint FILE",
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
    what: "facts of a host",
    use: "give them with lint --host, beside a request or a spec",
    is: (record) => hasAny(record, ...HOST_FIELDS),
  },
];
