/**
 * What of CRI's and containerd's own services is read from a node: messages and fields, with their numbers.
 *
 * Upstream: `api.proto` of https://github.com/kubernetes/cri-api, and `containers.proto`, `snapshots.proto` of
 * https://github.com/containerd/containerd/tree/main/api/services. Nothing here changes anything on a node.
 *
 * @module
 */

import type { HandlerFeatures } from "./answers.ts";
import { inPackage, type ProtocolJson } from "./grpc.ts";

type Fields = Readonly<Record<string, readonly [type: string, id: number]>>;

const LIST = "repeated ";
const MAP = "map ";

/** A message: `repeated T` is a list, `map T` a map of texts to it. */
function message(fields: Fields): object {
  const rows = Object.entries(fields).map(([name, [type, id]]) => {
    if (type.startsWith(LIST)) return [name, { rule: "repeated", type: type.slice(LIST.length), id }];
    if (type.startsWith(MAP)) return [name, { keyType: "string", type: type.slice(MAP.length), id }];
    return [name, { type, id }];
  });
  return { fields: Object.fromEntries(rows) };
}

function service(methods: Readonly<Record<string, readonly [request: string, response: string]>>): object {
  const rows = Object.entries(methods).map(([name, [requestType, responseType]]) => [
    name,
    { requestType, responseType },
  ]);
  return { methods: Object.fromEntries(rows) };
}

/** CRI's services for what runs and for images. */
export const CRI_PROTOCOL: ProtocolJson = inPackage("runtime.v1", {
  RuntimeService: service({
    Version: ["VersionRequest", "VersionResponse"],
    Status: ["StatusRequest", "StatusResponse"],
    ListPodSandbox: ["ListPodSandboxRequest", "ListPodSandboxResponse"],
    PodSandboxStatus: ["PodSandboxStatusRequest", "PodSandboxStatusResponse"],
    ListContainers: ["ListContainersRequest", "ListContainersResponse"],
    ContainerStatus: ["ContainerStatusRequest", "ContainerStatusResponse"],
  }),
  ImageService: service({ ImageStatus: ["ImageStatusRequest", "ImageStatusResponse"] }),
  VersionRequest: message({ version: ["string", 1] }),
  VersionResponse: message({
    version: ["string", 1],
    runtime_name: ["string", 2],
    runtime_version: ["string", 3],
    runtime_api_version: ["string", 4],
  }),
  StatusRequest: message({ verbose: ["bool", 1] }),
  StatusResponse: message({ info: ["map string", 2], runtime_handlers: ["repeated RuntimeHandler", 3] }),
  RuntimeHandler: message({ name: ["string", 1], features: ["RuntimeHandlerFeatures", 2] }),
  RuntimeHandlerFeatures: message({ recursive_read_only_mounts: ["bool", 1], user_namespaces: ["bool", 2] }),
  PodSandboxState: { values: { SANDBOX_READY: 0, SANDBOX_NOTREADY: 1 } },
  PodSandboxMetadata: message({
    name: ["string", 1],
    uid: ["string", 2],
    namespace: ["string", 3],
    attempt: ["uint32", 4],
  }),
  ListPodSandboxRequest: message({}),
  ListPodSandboxResponse: message({ items: ["repeated PodSandbox", 1] }),
  PodSandbox: message({ id: ["string", 1], metadata: ["PodSandboxMetadata", 2], state: ["PodSandboxState", 3] }),
  PodSandboxStatusRequest: message({ pod_sandbox_id: ["string", 1], verbose: ["bool", 2] }),
  PodSandboxStatusResponse: message({ status: ["PodSandboxStatus", 1], info: ["map string", 2] }),
  PodSandboxStatus: message({
    id: ["string", 1],
    metadata: ["PodSandboxMetadata", 2],
    state: ["PodSandboxState", 3],
    created_at: ["int64", 4],
    runtime_handler: ["string", 9],
  }),
  ContainerState: {
    values: { CONTAINER_CREATED: 0, CONTAINER_RUNNING: 1, CONTAINER_EXITED: 2, CONTAINER_UNKNOWN: 3 },
  },
  ContainerMetadata: message({ name: ["string", 1], attempt: ["uint32", 2] }),
  ListContainersRequest: message({}),
  ListContainersResponse: message({ containers: ["repeated Container", 1] }),
  Container: message({
    id: ["string", 1],
    pod_sandbox_id: ["string", 2],
    metadata: ["ContainerMetadata", 3],
    state: ["ContainerState", 6],
  }),
  ContainerStatusRequest: message({ container_id: ["string", 1], verbose: ["bool", 2] }),
  ContainerStatusResponse: message({ status: ["ContainerStatus", 1], info: ["map string", 2] }),
  ContainerStatus: message({
    id: ["string", 1],
    metadata: ["ContainerMetadata", 2],
    state: ["ContainerState", 3],
    created_at: ["int64", 4],
    image: ["ImageSpec", 8],
    image_ref: ["string", 9],
  }),
  ImageSpec: message({ image: ["string", 1] }),
  ImageStatusRequest: message({ image: ["ImageSpec", 1], verbose: ["bool", 2] }),
  ImageStatusResponse: message({ image: ["Image", 1], info: ["map string", 2] }),
  Image: message({ id: ["string", 1], repo_tags: ["repeated string", 2], repo_digests: ["repeated string", 3] }),
});

/** containerd's service of containers: the spec as it is stored. */
export const CONTAINERS_PROTOCOL: ProtocolJson = inPackage("containerd.services.containers.v1", {
  Containers: service({ Get: ["GetContainerRequest", "GetContainerResponse"] }),
  GetContainerRequest: message({ id: ["string", 1] }),
  GetContainerResponse: message({ container: ["Container", 1] }),
  Any: message({ type_url: ["string", 1], value: ["bytes", 2] }),
  Timestamp: message({ seconds: ["int64", 1], nanos: ["int32", 2] }),
  Container: message({
    id: ["string", 1],
    spec: ["Any", 5],
    snapshotter: ["string", 6],
    snapshot_key: ["string", 7],
    created_at: ["Timestamp", 8],
    updated_at: ["Timestamp", 9],
  }),
});

/** containerd's service of snapshots: the image that a snapshot was made from. */
export const SNAPSHOTS_PROTOCOL: ProtocolJson = inPackage("containerd.services.snapshots.v1", {
  Snapshots: service({ Stat: ["StatSnapshotRequest", "StatSnapshotResponse"] }),
  StatSnapshotRequest: message({ snapshotter: ["string", 1], key: ["string", 2] }),
  StatSnapshotResponse: message({ info: ["Info", 1] }),
  Info: message({ name: ["string", 1], parent: ["string", 2] }),
});

/** What of these a caller of {@linkcode CRI_PROTOCOL} names. */
export const RUNTIME_SERVICE = "runtime.v1.RuntimeService";
/** As {@linkcode RUNTIME_SERVICE}. */
export const IMAGE_SERVICE = "runtime.v1.ImageService";
/** As {@linkcode RUNTIME_SERVICE}. */
export const CONTAINERS_SERVICE = "containerd.services.containers.v1.Containers";
/** As {@linkcode RUNTIME_SERVICE}. */
export const SNAPSHOTS_SERVICE = "containerd.services.snapshots.v1.Snapshots";

/** What Status' answer has of runtimes. */
export interface HandlersResponse {
  /** The runtimes, if the release reports them. */
  readonly runtime_handlers?: readonly {
    readonly name?: string;
    readonly features?: Partial<HandlerFeatures> | null;
  }[];
}

/**
 * The features of runtimes.
 *
 * @param response What Status answers.
 * @returns Handlers, each with its features, `null` if it did not report them.
 */
export function handlersIn(
  { runtime_handlers = [] }: HandlersResponse,
): readonly (readonly [name: string, features: HandlerFeatures | null])[] {
  return runtime_handlers.map(({ name = "", features }) => {
    if (features === null || features === undefined) return [name, null];
    const { recursive_read_only_mounts = false, user_namespaces = false } = features;
    return [name, { recursive_read_only_mounts, user_namespaces }];
  });
}
