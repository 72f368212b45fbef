/**
 * Validation of containers.
 *
 * Upstream: `pkg/apis/core/validation/validation.go`, `validateContainers` and what it calls.
 *
 * @module
 */

import {
  duplicate,
  type FieldPath,
  forbidden,
  invalidValue,
  notFound,
  notSupported,
  required,
  type ValidationError,
} from "./field_error.ts";
import { dnsLabel, portName, portNumber } from "./name_format.ts";
import type { Container, LifecycleHandler, PodSpec, Probe, VolumeMount } from "./types.ts";
import { validateEnv, validateEnvFrom } from "./validate_env.ts";
import { validateResources } from "./validate_resources.ts";
import type { Rules } from "./validate_rules.ts";
import { localDescendingPath, validateSecurityContext } from "./validate_security.ts";

const PROTOCOLS = ["SCTP", "TCP", "UDP"];
const PULL_POLICIES = ["Always", "IfNotPresent", "Never"];
const PROPAGATIONS = ["Bidirectional", "HostToContainer", "None"];

/** The volumes that validation found to be in order, by name. */
export type ValidVolumes = ReadonlyMap<string, NonNullable<PodSpec["volumes"]>[number]>;

function ports(at: FieldPath, container: Container): readonly ValidationError[] {
  const names = new Set<string>();
  return (container.ports ?? []).flatMap(({ name = "", containerPort = 0, hostPort = 0, protocol = "" }, index) => {
    const place = at.index(index);
    const errors: ValidationError[] = [];
    if (name !== "") {
      const messages = portName(name);
      errors.push(...messages.map((message) => invalidValue(place.field("name"), name, message)));
      if (messages.length === 0 && names.has(name)) errors.push(duplicate(place.field("name"), name));
      names.add(name);
    }
    if (containerPort === 0) errors.push(required(place.field("containerPort")));
    else {
      errors.push(
        ...portNumber(containerPort).map((text) => invalidValue(place.field("containerPort"), containerPort, text)),
      );
    }
    if (hostPort !== 0) {
      errors.push(...portNumber(hostPort).map((text) => invalidValue(place.field("hostPort"), hostPort, text)));
    }
    if (!PROTOCOLS.includes(protocol)) errors.push(notSupported(place.field("protocol"), protocol, PROTOCOLS));
    return errors;
  });
}

/** Ports of the node that several ports of containers want. */
function hostPortConflicts(at: FieldPath, containers: readonly Container[]): readonly ValidationError[] {
  const taken = new Set<string>();
  return containers.flatMap((container, index) =>
    (container.ports ?? []).flatMap(({ hostPort = 0, protocol = "", hostIP = "" }, port) => {
      if (hostPort === 0) return [];
      const text = `${protocol}/${hostIP}/${hostPort}`;
      const isTaken = taken.has(text);
      taken.add(text);
      return isTaken ? [duplicate(at.index(index).field("ports").index(port).field("hostPort"), text)] : [];
    })
  );
}

function propagation(at: FieldPath, mode: string, container: Container): readonly ValidationError[] {
  if (!PROPAGATIONS.includes(mode)) return [notSupported(at, mode, PROPAGATIONS)];
  if (mode !== "Bidirectional" || container.securityContext?.privileged === true) return [];
  return [forbidden(at, "Bidirectional mount propagation is available only to privileged containers")];
}

function recursiveReadOnly(at: FieldPath, mount: VolumeMount): readonly ValidationError[] {
  const mode = mount.recursiveReadOnly;
  if (mode === undefined || mode === "Disabled") return [];
  const modes = ["Disabled", "Enabled", "IfPossible"];
  if (!modes.includes(mode)) return [notSupported(at, mode, modes)];
  const isShared = mount.mountPropagation !== undefined && mount.mountPropagation !== "None";
  return [
    ...(mount.readOnly === true ? [] : [forbidden(at, "may only be specified when readOnly is true")]),
    ...(isShared ? [forbidden(at, "may only be specified when mountPropagation is None or not specified")] : []),
  ];
}

function volumeMounts(
  at: FieldPath,
  container: Container,
  volumes: ValidVolumes,
  { behaviors }: Rules,
): readonly ValidationError[] {
  const paths = new Set<string>();
  const devices = container.volumeDevices ?? [];
  return (container.volumeMounts ?? []).flatMap((mount, index) => {
    const place = at.index(index);
    // Kubernetes' own texts leave the index out here.
    const field = (name: string): FieldPath => at.named(name, place.field(name));
    const { name = "", mountPath = "", subPath = "", subPathExpr = "" } = mount;
    const errors: ValidationError[] = [];
    if (name === "") errors.push(required(place.field("name")));
    if (!volumes.has(name)) errors.push(notFound(place.field("name"), name));
    if (mountPath === "") errors.push(required(place.field("mountPath")));
    if (paths.has(mountPath)) errors.push(invalidValue(place.field("mountPath"), mountPath, "must be unique"));
    paths.add(mountPath);
    if (devices.some((device) => device.name === name)) {
      errors.push(invalidValue(place.field("name"), name, "must not already exist in volumeDevices"));
    }
    if (devices.some((device) => device.devicePath === mountPath)) {
      errors.push(
        invalidValue(place.field("mountPath"), mountPath, "must not already exist as a path in volumeDevices"),
      );
    }
    if (volumes.get(name)?.image !== undefined && !behaviors.has("image-sub-path")) {
      for (const [key, text] of [["subPath", subPath], ["subPathExpr", subPathExpr]] as const) {
        if (text !== "") errors.push(invalidValue(place.field(key), text, "not allowed in image volume sources"));
      }
    }
    if (subPath !== "") errors.push(...localDescendingPath(field("subPath"), subPath));
    if (subPathExpr !== "") {
      if (subPath !== "") {
        const text = "subPathExpr and subPath are mutually exclusive";
        errors.push(invalidValue(place.field("subPathExpr"), subPathExpr, text));
      }
      errors.push(...localDescendingPath(field("subPathExpr"), subPathExpr));
    }
    if (mount.mountPropagation !== undefined) {
      errors.push(...propagation(field("mountPropagation"), mount.mountPropagation, container));
    }
    return [...errors, ...recursiveReadOnly(field("recursiveReadOnly"), mount)];
  });
}

function volumeDevices(at: FieldPath, container: Container, volumes: ValidVolumes): readonly ValidationError[] {
  const [names, paths] = [new Set<string>(), new Set<string>()];
  const mounts = container.volumeMounts ?? [];
  return (container.volumeDevices ?? []).flatMap(({ name = "", devicePath = "" }, index) => {
    const place = at.index(index);
    const errors: ValidationError[] = [];
    const volume = volumes.get(name);
    if (name === "") errors.push(required(place.field("name")));
    if (names.has(name)) errors.push(invalidValue(place.field("name"), name, "must be unique"));
    if (volume !== undefined && volume.persistentVolumeClaim === undefined && volume.ephemeral === undefined) {
      const text = "can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode";
      errors.push(invalidValue(place.field("name"), name, text));
    }
    if (volume === undefined) errors.push(notFound(place.field("name"), name));
    if (devicePath === "") errors.push(required(place.field("devicePath")));
    if (paths.has(devicePath)) errors.push(invalidValue(place.field("devicePath"), devicePath, "must be unique"));
    if (devicePath.split("/").includes("..")) {
      errors.push(invalidValue(place.field("devicePath"), devicePath, "can not contain backsteps ('..')"));
    } else paths.add(devicePath);
    if (mounts.some((mount) => mount.name === name)) {
      errors.push(invalidValue(place.field("name"), name, "must not already exist in volumeMounts"));
    }
    if (mounts.some(({ mountPath }) => mountPath === devicePath)) {
      errors.push(
        invalidValue(place.field("devicePath"), devicePath, "must not already exist as a path in volumeMounts"),
      );
    }
    names.add(name);
    return errors;
  });
}

/** What all kinds of containers have to fulfil. */
function common(at: FieldPath, container: Container, volumes: ValidVolumes, rules: Rules): readonly ValidationError[] {
  const { name = "", image = "", imagePullPolicy = "", terminationMessagePolicy = "" } = container;
  const errors: ValidationError[] = [];
  if (name === "") errors.push(required(at.field("name")));
  else errors.push(...dnsLabel(name).map((message) => invalidValue(at.field("name"), name, message)));
  if (image === "") errors.push(required(at.field("image")));
  const policies = ["File", "FallbackToLogsOnError"];
  if (!policies.includes(terminationMessagePolicy)) {
    errors.push(notSupported(at.field("terminationMessagePolicy"), terminationMessagePolicy, policies));
  }
  errors.push(...ports(at.field("ports"), container));
  errors.push(...validateEnv(at.field("env"), container.env ?? [], rules));
  errors.push(...validateEnvFrom(at.field("envFrom"), container.envFrom ?? [], rules));
  errors.push(...volumeMounts(at.field("volumeMounts"), container, volumes, rules));
  errors.push(...volumeDevices(at.field("volumeDevices"), container, volumes));
  if (!PULL_POLICIES.includes(imagePullPolicy)) {
    errors.push(notSupported(at.field("imagePullPolicy"), imagePullPolicy, PULL_POLICIES));
  }
  errors.push(...validateResources(at.field("resources"), container.resources ?? {}));
  errors.push(...validateSecurityContext(at.field("securityContext"), container.securityContext, rules));
  return errors;
}

function handler(at: FieldPath, value: LifecycleHandler | Probe): readonly ValidationError[] {
  const kinds = ["exec", "httpGet", "tcpSocket", "grpc", "sleep"];
  const record = value as unknown as Readonly<Record<string, unknown>>;
  const present = kinds.filter((kind) => record[kind] !== undefined);
  if (present.length === 0) return [required(at, "must specify a handler type")];
  const exec = record.exec as { readonly command?: readonly string[] } | undefined;
  return [
    ...(exec !== undefined && (exec.command ?? []).length === 0 ? [required(at.field("exec", "command"))] : []),
    ...present.slice(1).map((kind) => forbidden(at.field(kind), "may not specify more than 1 handler type")),
  ];
}

/** Lifecycle and probes, which regular containers and sidecars may have. */
function handlers(
  at: FieldPath,
  container: Container,
  { behaviors }: Rules,
  spec: PodSpec,
): readonly ValidationError[] {
  const { lifecycle, livenessProbe, readinessProbe, startupProbe } = container;
  const stop = lifecycle?.stopSignal;
  const lacksOs = stop !== undefined && behaviors.has("stop-signal") && !spec.os?.name;
  return [
    ...(lifecycle?.postStart === undefined ? [] : handler(at.field("lifecycle", "postStart"), lifecycle.postStart)),
    ...(lifecycle?.preStop === undefined ? [] : handler(at.field("lifecycle", "preStop"), lifecycle.preStop)),
    ...(lacksOs
      ? [forbidden(at.field("lifecycle", "stopSignal"), "may not be set for containers with empty `spec.os.name`")]
      : []),
    ...(livenessProbe === undefined ? [] : handler(at.field("livenessProbe"), livenessProbe)),
    ...(readinessProbe === undefined ? [] : handler(at.field("readinessProbe"), readinessProbe)),
    ...(startupProbe === undefined ? [] : handler(at.field("startupProbe"), startupProbe)),
  ];
}

/**
 * Validates regular containers.
 *
 * @param at Where the list stands.
 * @param spec The pod's spec.
 * @param volumes The pod's volumes that are in order.
 * @param rules What the program validates.
 * @returns The errors.
 */
export function validateContainers(
  at: FieldPath,
  spec: PodSpec,
  volumes: ValidVolumes,
  rules: Rules,
): readonly ValidationError[] {
  if (spec.containers.length === 0) return [required(at)];
  const names = new Set<string>();
  const errors = spec.containers.flatMap((container, index) => {
    const place = at.index(index);
    const isTaken = names.has(container.name);
    names.add(container.name);
    const isRestarting = container.restartPolicy !== undefined && !rules.behaviors.has("container-restart-rules");
    return [
      ...common(place, container, volumes, rules),
      ...(isTaken ? [duplicate(place.field("name"), container.name)] : []),
      ...handlers(place, container, rules, spec),
      ...(isRestarting ? [forbidden(place.field("restartPolicy"), "may not be set for non-init containers")] : []),
    ];
  });
  return [...errors, ...hostPortConflicts(at, spec.containers)];
}

/** Validates init containers and sidecars; parameters as {@linkcode validateContainers}. */
export function validateInitContainers(
  at: FieldPath,
  spec: PodSpec,
  volumes: ValidVolumes,
  rules: Rules,
): readonly ValidationError[] {
  const names = new Set(spec.containers.map(({ name }) => name));
  const knowsSidecars = rules.behaviors.has("sidecars-known");
  const text = `may not be set for init containers${knowsSidecars ? " without restartPolicy=Always" : ""}`;
  return (spec.initContainers ?? []).flatMap((container, index) => {
    const place = at.index(index);
    const { name, restartPolicy } = container;
    const isTaken = names.has(name);
    names.add(name);
    const record = container as unknown as Readonly<Record<string, unknown>>;
    const barred = ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"].filter((key) =>
      record[key] !== undefined
    );
    return [
      ...common(place, container, volumes, rules),
      ...(restartPolicy === undefined || restartPolicy === "Always" || rules.behaviors.has("container-restart-rules")
        ? []
        : [notSupported(place.field("restartPolicy"), restartPolicy, ["Always"])]),
      ...(isTaken ? [duplicate(place.field("name"), name)] : []),
      ...hostPortConflicts(at, [container]),
      ...(restartPolicy === "Always"
        ? handlers(place, container, rules, spec)
        : barred.map((key) => forbidden(place.field(key), text))),
    ];
  });
}
