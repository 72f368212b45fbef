/**
 * From a pod to the request documents of its sandbox and containers.
 *
 * @module
 */

import { checkArgument } from "../argument.ts";
import type { UnknownRecord } from "../decode.ts";
import { type ContainerConfig, type PodSandboxConfig, PROFILE_TYPE } from "../cri/config.ts";
import { CriSpecError } from "../error.ts";
import { plainData } from "../plain.ts";
import type { Pointer } from "../pointer.ts";
import { containerConfig } from "./container_config.ts";
import { runtimeHandlerOf } from "./handler.ts";
import { hostFilesOf } from "./host_files.ts";
import { imageNamed, normalName } from "./image.ts";
import type { KnownImage } from "./image_document.ts";
import { checkKubelet, type Kubelet } from "./kubelet.ts";
import { readManifestPod } from "./manifest_pod.ts";
import type { ManifestPod } from "./manifests.ts";
import {
  checkPod,
  type ContainerKind,
  containersOf,
  type Pod,
  type PodContainer,
  type TranslationNote,
} from "./pod_facts.ts";
import { factMissing } from "./refusal.ts";
import { podSandboxConfig } from "./sandbox_config.ts";

/** A request document, as `sandboxSpec()` and `containerSpec()` take it. */
export interface PodRequestDocument {
  /** The value of `node.release`. */
  readonly release: string;
  /** Whether an unknown vendor build is modelled as its upstream release. */
  readonly assumeUpstream?: boolean;
  /** The pod's config, as the kubelet sends it. */
  readonly config: PodSandboxConfig;
  /** The handler of the pod's RuntimeClass. */
  readonly runtimeHandler?: string;
  /** Files of the node that the request names, by path. */
  readonly hostFiles?: UnknownRecord;
  /** The tree of the node's config.toml. */
  readonly daemon?: unknown;
  /** Facts of the node. */
  readonly host?: UnknownRecord;
  /** The pause image's config. */
  readonly image?: unknown;
  /** The app container that the request is for; absent for the sandbox. */
  readonly container?: {
    readonly config: ContainerConfig;
    readonly image?: unknown;
    readonly imageName?: string;
    readonly imageId?: string;
    readonly rootfs?: UnknownRecord;
  };
}

/** The facts of the node for a request document: its release, config.toml and facts. */
export interface RequestNode {
  /** The containerd release. */
  readonly release: string;
  /** Whether an unknown vendor build is modelled as its upstream release. */
  readonly assumeUpstream?: boolean;
  /** The tree of its config.toml. */
  readonly daemon?: unknown;
  /** Facts of the node; they override those of the kubelet. */
  readonly host?: UnknownRecord;
  /** Files of the node that requests name, by path. */
  readonly hostFiles?: UnknownRecord;
}

/** What the requests for a pod are made from, in addition to the pod and its kubelet. */
export interface PodRequestOptions {
  /** The facts of the node for each request document. */
  readonly node: RequestNode;
  /** Images by their names in the manifest, of {@linkcode readImage}. Default: none. */
  readonly images?: Readonly<Record<string, KnownImage>>;
}

/** The request for a pod's sandbox or one of its containers, or why there is none. */
export interface PodRequest {
  /** The container's name; of the sandbox the pod's. */
  readonly name: string;
  /** What it is. */
  readonly kind: "sandbox" | ContainerKind;
  /** Where it stands in the manifest. */
  readonly path: Pointer;
  /** The request document; absent where the request is refused. */
  readonly document?: PodRequestDocument;
  /** Why the kubelet makes no request, or which fact is missing. */
  readonly refusal?: CriSpecError;
  /** Placeholders, assumptions and events, in the order in which they were met. */
  readonly notes: readonly TranslationNote[];
}

/** The id of the sandbox that a document without one has. */
const SANDBOX_ID = "0123456789abcdef".repeat(4);
/** The process of a container that another one shares processes with: a placeholder. */
const TARGET_PID = 1001;

/** The node's facts that the kubelet knows, too. */
function hostOf({ node, runtime }: Kubelet, host: UnknownRecord = {}): UnknownRecord {
  const handlers = runtime?.handlers?.map(({ name = "", features = {} }) => [name, {
    recursive_read_only_mounts: features.recursive_read_only_mounts ?? false,
    user_namespaces: features.user_namespaces ?? false,
  }]);
  return {
    ...(node.kernel === undefined ? {} : { kernel: node.kernel }),
    ...(node.cgroup === undefined ? {} : { cgroups: node.cgroup }),
    ...(node.hostname === undefined ? {} : { hostname: node.hostname }),
    ...(node.apparmor === undefined ? {} : { apparmor: node.apparmor }),
    ...(node.apparmorParser === undefined ? {} : { apparmorParser: node.apparmorParser }),
    ...(node.selinux === true ? { selinux: true } : {}),
    ...(node.swapAccounting === undefined ? {} : { swap: node.swapAccounting }),
    ...(handlers === undefined || handlers.length === 0 ? {} : { runtimeHandlers: Object.fromEntries(handlers) }),
    ...host,
  };
}

/** Images that the container mounts, as the node has them. */
function volumeImages(
  own: PodContainer,
  config: ContainerConfig,
  pod: Pod,
  images: Readonly<Record<string, KnownImage>>,
): UnknownRecord {
  const volumes = pod.object.spec.volumes ?? [];
  const mounted = (own.container.volumeMounts ?? []).flatMap(({ name }) => {
    const index = volumes.findIndex((volume) => volume.name === name);
    const reference = volumes[index]?.image?.reference;
    return reference === undefined ? [] : [[index, reference] as const];
  });
  const inConfig = (config.mounts ?? []).flatMap(({ image }) => image?.image === undefined ? [] : [image.image]);
  return Object.fromEntries(mounted.map(([index, reference], at) => {
    const known = imageNamed(images, reference);
    if (known?.digest === undefined || known.rootfs === undefined) {
      throw factMissing(
        `the files of the image "${reference}"`,
        "the image volume",
        `images["${reference}"]`,
        `/spec/volumes/${index}/image/reference`,
      );
    }
    return [inConfig[at] ?? reference, { digest: known.digest, rootfs: known.rootfs }];
  }));
}

/** A profile of AppArmor has another effect on a node without it: that has to be stated. */
function checkAppArmor(config: ContainerConfig, host: UnknownRecord, path: Pointer): void {
  const { apparmor, apparmor_profile: old = "" } = config.linux?.security_context ?? {};
  const isAsked = apparmor === undefined
    ? old !== "" && old !== "unconfined"
    : apparmor.profile_type !== PROFILE_TYPE.Unconfined;
  if (!isAsked || host.apparmor !== undefined) return;
  throw factMissing("whether the node has AppArmor", "the effect of the AppArmor profile", "node.apparmor", path);
}

/** The container that another one shares processes with. */
function targetOf({ linux }: ContainerConfig): UnknownRecord {
  const id = linux?.security_context?.namespace_options?.target_id;
  if (id === undefined || id === "") return {};
  return { containers: { [id]: { sandbox: SANDBOX_ID, state: "running", pid: TARGET_PID } } };
}

function containerOf(
  own: PodContainer,
  config: ContainerConfig,
  images: Readonly<Record<string, KnownImage>>,
  note: (note: TranslationNote) => void,
): NonNullable<PodRequestDocument["container"]> {
  const { image = "" } = own.container;
  const path = `${own.path}/image`;
  const known = imageNamed(images, image);
  if (known === undefined) {
    throw factMissing(`the image "${image}"`, "the container's spec", `images["${image}"]`, path);
  }
  if (known.rootfs === undefined) {
    const message = `the image "${image}" has no /etc/passwd and no /etc/group`;
    note({ kind: "assumed", path, message });
  }
  return {
    config,
    image: known.config,
    imageName: normalName(image),
    ...(known.id === undefined ? {} : { imageId: known.id }),
    ...(known.rootfs === undefined ? {} : { rootfs: known.rootfs }),
  };
}

/** Does something that may be refused, and keeps the refusal. */
function attempt(
  base: Pick<PodRequest, "name" | "kind" | "path">,
  make: (note: (note: TranslationNote) => void) => PodRequestDocument,
): PodRequest {
  const notes: TranslationNote[] = [];
  try {
    const document = make((note) => notes.push(note));
    return { ...base, document, notes };
  } catch (refusal) {
    if (!(refusal instanceof CriSpecError)) throw refusal;
    return { ...base, refusal, notes };
  }
}

function withoutEmpty(key: "host" | "hostFiles", record: UnknownRecord): Partial<Record<typeof key, UnknownRecord>> {
  return Object.keys(record).length === 0 ? {} : { [key]: record };
}

/**
 * Makes the request documents of a pod: of its sandbox, and of its containers in the order of their start.
 *
 * @param pod The pod, of {@linkcode readPod}.
 * @param kubelet The kubelet, of {@linkcode decodeKubelet}.
 * @param options The node, and what is known of the images.
 * @returns The sandbox first. A container that the kubelet cannot create, or of which a fact is missing, has a `refusal`; one whose
 * sandbox is refused has the sandbox's.
 */
export function podRequests(pod: Pod, kubelet: Kubelet, options: PodRequestOptions): readonly PodRequest[] {
  checkPod(pod);
  checkKubelet(kubelet);
  checkArgument(options, "PodRequestOptions", { node: "record" });
  return podRequestsOf(pod, kubelet, plainOptions(options));
}

/** The same options as plain data: each member is read once. */
function plainOptions<O extends PodRequestOptions>({ node, images, ...others }: O): O {
  return {
    ...others,
    node: plainData(node, "/node"),
    ...(images === undefined ? {} : { images: plainData(images, "/images") }),
  } as O;
}

/** As {@linkcode podRequests}, with options that are plain data. */
function podRequestsOf(pod: Pod, kubelet: Kubelet, options: PodRequestOptions): readonly PodRequest[] {
  const { node: { release, assumeUpstream, daemon, host, hostFiles }, images = {} } = options;
  const stated = hostOf(kubelet, host);
  const ofNode = {
    release,
    ...(assumeUpstream === true ? { assumeUpstream } : {}),
    ...(daemon === undefined ? {} : { daemon }),
  };
  const sandbox = attempt({ name: pod.name, kind: "sandbox", path: "" }, (note) => {
    const config = podSandboxConfig(pod, kubelet, note);
    const runtimeHandler = runtimeHandlerOf(pod, kubelet);
    return {
      ...ofNode,
      config,
      ...(runtimeHandler === "" ? {} : { runtimeHandler }),
      ...withoutEmpty("host", stated),
      ...withoutEmpty("hostFiles", { ...hostFiles }),
    };
  });
  const whole = sandbox.document;
  return [
    sandbox,
    ...containersOf(pod).map((own) =>
      attempt({ name: own.name, kind: own.kind, path: own.path }, (note) => {
        if (whole === undefined) throw sandbox.refusal!;
        const config = containerConfig(pod, own.name, kubelet, note);
        const container = containerOf(own, config, images, note);
        checkAppArmor(config, stated, `${own.path}/securityContext`);
        const mounted = volumeImages(own, config, pod, images);
        const facts = {
          ...stated,
          ...(Object.keys(mounted).length === 0 ? {} : { images: mounted }),
          ...targetOf(config),
        };
        return {
          ...whole,
          ...withoutEmpty("host", facts),
          ...withoutEmpty("hostFiles", hostFilesOf(own, config, pod, kubelet, hostFiles ?? {}, note)),
          container,
        };
      })
    ),
  ];
}

/** What the requests for a pod of a document are made from. */
export interface ManifestRequestOptions extends PodRequestOptions {
  /** Facts that arise at run time, with `PodFacts`' members. Default: none. */
  readonly facts?: unknown;
}

/** The requests for a pod of a document. */
export interface ManifestRequests {
  /** The pod as the kubelet stores it. */
  readonly pod: Pod;
  /** Its requests; places are those of the document. */
  readonly requests: readonly PodRequest[];
}

/**
 * Makes the request documents of a pod, or of the first pod of a workload, in a document: as {@linkcode podRequests}, with places in the
 * document.
 *
 * @param own The pod or workload, of {@linkcode readManifests}.
 * @param kubelet The kubelet, of {@linkcode decodeKubelet}.
 * @param options The node, what is known of the images, and the facts that arise at run time.
 * @returns The pod and its requests. The notes of the pod itself are those of the sandbox's request, too.
 * @throws {CriSpecError} What {@linkcode readPod} throws.
 */
export function manifestRequests(
  own: ManifestPod,
  kubelet: Kubelet,
  options: ManifestRequestOptions,
): ManifestRequests {
  checkArgument(options, "ManifestRequestOptions", { node: "record" });
  return manifestRequestsOf(own, kubelet, plainOptions(options));
}

/** As {@linkcode manifestRequests}, with options that are plain data. */
export function manifestRequestsOf(
  own: ManifestPod,
  kubelet: Kubelet,
  options: ManifestRequestOptions,
): ManifestRequests {
  const { pod, errorInDocument, noteInDocument, pathInDocument } = readManifestPod(own, kubelet, options.facts);
  const requests = podRequestsOf(pod, kubelet, options).map(({ path, refusal, notes, ...request }): PodRequest => ({
    ...request,
    path: pathInDocument(path),
    ...(refusal === undefined ? {} : { refusal: errorInDocument(refusal) }),
    notes: [...request.kind === "sandbox" ? pod.notes : [], ...notes.map(noteInDocument)],
  }));
  return { pod, requests };
}
