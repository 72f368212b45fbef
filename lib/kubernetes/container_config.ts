/**
 * The `ContainerConfig` of a container.
 *
 * Upstream: `pkg/kubelet/kuberuntime/kuberuntime_container.go`, `labels.go`.
 *
 * @module
 */

import { checkTexts, checkType } from "../argument.ts";
import { own as entry } from "./own.ts";
import { type ContainerConfig, type Device, SIGNAL } from "../cri/config.ts";
import { CriSpecError } from "../error.ts";
import { nearest } from "../nearest.ts";
import { containerHash } from "./container_hash.ts";
import { containerResources } from "./container_resources.ts";
import { containerSecurityContext } from "./container_security.ts";
import { printObject } from "./decode_object.ts";
import { containerRefusal } from "./downward_api.ts";
import { environmentOf } from "./env.ts";
import { expand } from "./expand.ts";
import { imageSpec } from "./image.ts";
import { checkKubelet, type Kubelet } from "./kubelet.ts";
import { mountsOf } from "./mounts.ts";
import { checkPod, containersOf, type Pod, type PodContainer, type TranslationNote } from "./pod_facts.ts";
import { podLabels } from "./sandbox_config.ts";
import type { LifecycleHandler } from "./types.ts";
import { userNamespaceOf } from "./user_namespace.ts";
import { blockDevicePath } from "./volume_path.ts";
import { checkVolumes } from "./volume_setup.ts";

const PREFIX = "io.kubernetes.container.";

/** How often a container was started before. */
function attemptOf({ name }: PodContainer, { facts, object: { status = {} } }: Pod): number {
  const all = [
    ...status.containerStatuses ?? [],
    ...status.initContainerStatuses ?? [],
    ...status.ephemeralContainerStatuses ?? [],
  ];
  return entry(facts.containers, name)?.attempt ?? all.find((one) => one.name === name)?.restartCount ?? 0;
}

function annotationsOf(own: PodContainer, attempt: number, pod: Pod, { behaviors }: Kubelet): Record<string, string> {
  const { container } = own;
  const { metadata, spec } = pod.object;
  const preStop: LifecycleHandler | undefined = container.lifecycle?.preStop;
  const ports = container.ports ?? [];
  const minor = behaviors.release.minor;
  const deletion = metadata.deletionGracePeriodSeconds;
  const printed = ports.map((port) => printObject("ContainerPort", port as unknown as Record<string, unknown>, minor));
  return {
    [`${PREFIX}hash`]: containerHash(container, behaviors),
    ...(behaviors.has("hash-without-resources")
      ? { [`${PREFIX}hashWithoutResources`]: containerHash({ ...container, resources: {} }, behaviors) }
      : {}),
    [`${PREFIX}restartCount`]: String(attempt),
    [`${PREFIX}terminationMessagePath`]: container.terminationMessagePath ?? "",
    [`${PREFIX}terminationMessagePolicy`]: container.terminationMessagePolicy ?? "",
    ...(deletion === undefined ? {} : { "io.kubernetes.pod.deletionGracePeriod": String(deletion) }),
    ...(spec.terminationGracePeriodSeconds === undefined
      ? {}
      : { "io.kubernetes.pod.terminationGracePeriod": String(spec.terminationGracePeriodSeconds) }),
    ...(preStop === undefined
      ? {}
      : { [`${PREFIX}preStopHandler`]: printObject("LifecycleHandler", { ...preStop }, minor) }),
    ...(ports.length === 0 ? {} : { [`${PREFIX}ports`]: `[${printed.join(",")}]` }),
  };
}

/** Block devices of claims. */
function devicesOf(own: PodContainer, pod: Pod, kubelet: Kubelet): readonly Device[] {
  return (own.container.volumeDevices ?? []).map(({ name, devicePath }, index) => {
    const path = `${own.path}/volumeDevices/${index}`;
    if (!devicePath.startsWith("/")) {
      throw containerRefusal(`error DevicePath \`${devicePath}\` must be an absolute path`, `${path}/devicePath`);
    }
    const volume = pod.object.spec.volumes?.find((one) => one.name === name);
    const source = volume?.persistentVolumeClaim;
    if (volume === undefined || (source === undefined && volume.ephemeral === undefined)) {
      throw containerRefusal(`cannot find volume "${name}" to pass into container "${own.name}"`, path);
    }
    const claim = source?.claimName ?? `${pod.name}-${name}`;
    return {
      container_path: devicePath,
      host_path: blockDevicePath(claim, pod, kubelet),
      permissions: source?.readOnly === true ? "r" : "mrw",
    };
  });
}

/** The signal that stops a container: `SIGRTMIN+1` is `SIGRTMINPLUS1`. */
function stopSignalOf({ container }: PodContainer, { behaviors }: Kubelet): number {
  const name = container.lifecycle?.stopSignal;
  if (name === undefined || !behaviors.has("stop-signal")) return SIGNAL.RUNTIME_DEFAULT;
  const key = name.replace("+", "PLUS").replace("-", "MINUS");
  return Object.hasOwn(SIGNAL, key) ? SIGNAL[key as keyof typeof SIGNAL] : SIGNAL.RUNTIME_DEFAULT;
}

/** Notes that device plugins and drivers may add devices. */
function noteDevices(own: PodContainer, note: (note: TranslationNote) => void): void {
  const { limits = {}, claims = [] } = own.container.resources ?? {};
  const extended = Object.keys(limits).filter((name) => name.includes("/"));
  for (const name of [...extended, ...claims.map(({ name }) => name)]) {
    note({ kind: "assumed", path: `${own.path}/resources`, message: `${name} adds no devices, mounts or variables` });
  }
}

/** The container of a name. */
function findContainer(pod: Pod, name: string): PodContainer {
  const all = containersOf(pod);
  const found = all.find((container) => container.name === name);
  if (found !== undefined) return found;
  const names = all.map((container) => container.name);
  const near = nearest(name, names);
  throw new CriSpecError("invalid-value", `No container ${JSON.stringify(name)} in the pod`, {
    path: "/spec/containers",
    hint: near === undefined ? `the pod's containers: ${names.join(", ")}` : `did you mean ${JSON.stringify(near)}?`,
  });
}

/**
 * Makes the `ContainerConfig` that a kubelet requests a container with.
 *
 * @param pod The pod, of {@linkcode readPod}.
 * @param container The container's name: an init container, sidecar, regular or ephemeral container.
 * @param kubelet The kubelet, of {@linkcode decodeKubelet}.
 * @param note Called for placeholders, assumptions and events. Default: they are not reported.
 * @returns The config in CRI's spelling; fields with protobuf's zero value are omitted. Variables are in the order of the
 * manifest, those of services last: a kubelet's order is random.
 * @throws {CriSpecError} `kubelet-refusal` with the event's text, `manifest-fact-missing`, `not-modelled`, `invalid-value` for an
 * unknown name.
 */
export function containerConfig(
  pod: Pod,
  container: string,
  kubelet: Kubelet,
  note: (note: TranslationNote) => void = () => {},
): ContainerConfig {
  checkPod(pod);
  checkKubelet(kubelet);
  checkType(note, "function", "function");
  checkTexts(container);
  const own = findContainer(pod, container);
  checkVolumes(pod, kubelet);
  noteDevices(own, note);
  const { image = "", imagePullPolicy = "", command = [], args = [], workingDir = "", stdin, stdinOnce, tty } =
    own.container;
  const userNamespace = userNamespaceOf(pod, kubelet);
  const spec = imageSpec({ name: image, pullPolicy: imagePullPolicy, path: `${own.path}/image` }, kubelet, note);
  const devices = devicesOf(own, pod, kubelet);
  const env = environmentOf(own, pod, kubelet, note);
  const mounts = mountsOf({ own, pod, kubelet, env, userNamespace, note });
  const security = containerSecurityContext(own, pod, kubelet, userNamespace);
  const isReEncoded = kubelet.behaviors.has("dollar-re-encoded");
  const expanded = (texts: readonly string[]): readonly string[] =>
    texts.map((text) => expand(text, (name) => env.get(name), { isReEncoded }));
  const attempt = attemptOf(own, pod);
  const signal = stopSignalOf(own, kubelet);
  return {
    metadata: { name: own.name, ...(attempt === 0 ? {} : { attempt }) },
    image: spec,
    ...(command.length === 0 ? {} : { command: expanded(command) }),
    ...(args.length === 0 ? {} : { args: expanded(args) }),
    ...(workingDir === "" ? {} : { working_dir: workingDir }),
    ...(env.size === 0 ? {} : { envs: [...env].map(([key, value]) => value === "" ? { key } : { key, value }) }),
    ...(mounts.length === 0 ? {} : { mounts }),
    ...(devices.length === 0 ? {} : { devices }),
    labels: { [`${PREFIX}name`]: own.name, ...podLabels(pod) },
    annotations: annotationsOf(own, attempt, pod, kubelet),
    log_path: `${own.name}/${attempt}.log`,
    ...(stdin === true ? { stdin } : {}),
    ...(stdinOnce === true ? { stdin_once: true } : {}),
    ...(tty === true ? { tty } : {}),
    linux: {
      resources: containerResources(own, pod, kubelet, note),
      security_context: security,
    },
    ...(signal === SIGNAL.RUNTIME_DEFAULT ? {} : { stop_signal: signal }),
  };
}
