/**
 * A CRI client over a unix socket: the few calls that recording needs.
 *
 * @module
 */

import type { HandlerFeatures } from "./answers.ts";
import { inPackage, openConnection, type ProtocolJson, type Services, servicesOf, servicesOfFile } from "./grpc.ts";
import {
  CONTAINERS_SERVICE as CONTAINERS,
  handlersIn,
  type HandlersResponse,
  IMAGE_SERVICE as IMAGES,
  RUNTIME_SERVICE as RUNTIME,
} from "./protocol.ts";
import { failure } from "./failure.ts";

export { CallError } from "./grpc.ts";

/** What the daemon says about itself. */
export interface RuntimeVersion {
  /** `containerd` */
  readonly runtimeName: string;
  /** The release or build: `1.7.24~ds1` */
  readonly runtimeVersion: string;
}

/** A connection to a daemon's CRI service. */
export interface CriClient {
  /** What the daemon says about itself. */
  version(): Promise<RuntimeVersion>;
  /** Runs a pod sandbox; gives its id. */
  runPodSandbox(config: unknown, runtimeHandler: string): Promise<string>;
  /** Stops a pod sandbox. */
  stopPodSandbox(id: string): Promise<void>;
  /** Removes a stopped pod sandbox. */
  removePodSandbox(id: string): Promise<void>;
  /** Creates a container in a pod sandbox, whose config is sent along; gives its id. */
  createContainer(sandboxId: string, config: unknown, sandboxConfig: unknown): Promise<string>;
  /** Starts a created container. */
  startContainer(id: string): Promise<void>;
  /** Stops a container at once. */
  stopContainer(id: string): Promise<void>;
  /** Removes a container that does not run. */
  removeContainer(id: string): Promise<void>;
  /** Updates the resources of a container. */
  updateContainerResources(id: string, linux: unknown): Promise<void>;
  /** Replaces the spec that containerd stores for a sandbox or a container. */
  changeStoredSpec(id: string, change: (text: string) => string): Promise<void>;
  /** The exact text of the spec that containerd keeps for a sandbox or a container. */
  storedSpec(id: string): Promise<string>;
  /** Whether a pod sandbox is ready, as the daemon lists it: what it goes by when it is to stop the sandbox. */
  isSandboxReady(id: string): Promise<boolean>;
  /** The verbose information of a sandbox, such as `pid`. */
  sandboxInfo(id: string): Promise<unknown>;
  /** The verbose information of a container, such as `pid`. */
  containerInfo(id: string): Promise<unknown>;
  /** The features of the daemon's runtimes, by handler; `null` if unknown; none from a release that does not report them. */
  runtimeHandlers(): Promise<ReadonlyMap<string, HandlerFeatures | null>>;
  /** The id of an image, or undefined when the daemon does not have it. */
  imageStatus(image: string): Promise<string | undefined>;
  /** Closes the connection. */
  close(): void;
}

/** How to connect. */
export interface CriClientOptions {
  /** Path of the daemon's socket. */
  readonly socket: string;
  /** Path of the CRI protocol file, `api.proto`. */
  readonly proto: string;
  /** How long a call may take, in milliseconds. Default: 60000. */
  readonly timeout?: number;
}

/**
 * Connects to a daemon. The connection is made with the first call.
 *
 * @param options Socket, protocol file, patience.
 * @returns The client; every call of it throws {@linkcode CallError} when the daemon refuses, and `CriSpecError` when the
 * daemon does not answer in time, or the connection breaks.
 */
export function connect(options: CriClientOptions): CriClient {
  const { socket, timeout = 60_000 } = options;
  const cri = openConnection({ socket, services: criServices(options.proto), timeout });
  const own = openConnection({ socket, services: servicesOf(CHANGING_PROTOCOL), timeout });
  const call = <T>(method: string, request: unknown): Promise<T> => cri.call<T>(RUNTIME, method, request);
  return {
    async version() {
      const answer = await call<{ runtime_name: string; runtime_version: string }>("Version", {});
      return { runtimeName: answer.runtime_name, runtimeVersion: answer.runtime_version };
    },
    async runPodSandbox(config, runtimeHandler) {
      const request = { config, runtime_handler: runtimeHandler };
      return (await call<{ pod_sandbox_id: string }>("RunPodSandbox", request)).pod_sandbox_id;
    },
    async stopPodSandbox(id) {
      await call("StopPodSandbox", { pod_sandbox_id: id });
    },
    async removePodSandbox(id) {
      await call("RemovePodSandbox", { pod_sandbox_id: id });
    },
    async createContainer(sandboxId, config, sandboxConfig) {
      const request = { pod_sandbox_id: sandboxId, config, sandbox_config: sandboxConfig };
      return (await call<{ container_id: string }>("CreateContainer", request)).container_id;
    },
    async startContainer(id) {
      await call("StartContainer", { container_id: id });
    },
    async stopContainer(id) {
      await call("StopContainer", { container_id: id, timeout: 0 });
    },
    async removeContainer(id) {
      await call("RemoveContainer", { container_id: id });
    },
    async updateContainerResources(id, linux) {
      await call("UpdateContainerResources", { container_id: id, linux });
    },
    async changeStoredSpec(id, change) {
      const { container } = await own.call<StoredContainer>(CONTAINERS, "Get", { id });
      const text = change(new TextDecoder().decode(container.spec.value));
      const spec = { ...container.spec, value: new TextEncoder().encode(text) };
      await own.call(CONTAINERS, "Update", { container: { ...container, spec }, update_mask: { paths: ["spec"] } });
    },
    async storedSpec(id) {
      const { container } = await own.call<StoredContainer>(CONTAINERS, "Get", { id });
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(container.spec.value);
    },
    async isSandboxReady(id) {
      const { items = [] } = await call<ListedSandboxes>("ListPodSandbox", { filter: { id } });
      return items.some((item) => item.id === id && (item.state ?? 0) === SANDBOX_READY);
    },
    async sandboxInfo(id) {
      return infoOf(await call("PodSandboxStatus", { pod_sandbox_id: id, verbose: true }));
    },
    async containerInfo(id) {
      return infoOf(await call("ContainerStatus", { container_id: id, verbose: true }));
    },
    async runtimeHandlers() {
      return new Map(handlersIn(await call<HandlersResponse>("Status", {})));
    },
    async imageStatus(name) {
      const answer = await cri.call<{ image: { id: string } | null }>(IMAGES, "ImageStatus", {
        image: { image: name },
      });
      return answer.image?.id;
    },
    close() {
      cri.close();
      own.close();
    },
  };
}

interface ListedSandboxes {
  readonly items?: readonly { readonly id: string; readonly state?: number }[];
}

/** A `PodSandboxState`; unset fields of an answer, 0, are absent. */
const SANDBOX_READY = 0;

interface StoredContainer {
  readonly container: { readonly spec: { readonly value: Uint8Array } };
}

function infoOf({ info }: { readonly info: Readonly<Record<string, string>> }): unknown {
  return JSON.parse(info["info"] ?? "{}");
}

/** What reads and changes a spec that containerd keeps. Only the laboratory changes one. */
const CHANGING_PROTOCOL: ProtocolJson = inPackage("containerd.services.containers.v1", {
  Any: { fields: { type_url: { type: "string", id: 1 }, value: { type: "bytes", id: 2 } } },
  Container: { fields: { id: { type: "string", id: 1 }, spec: { type: "Any", id: 5 } } },
  FieldMask: { fields: { paths: { rule: "repeated", type: "string", id: 1 } } },
  GetContainerRequest: { fields: { id: { type: "string", id: 1 } } },
  GetContainerResponse: { fields: { container: { type: "Container", id: 1 } } },
  UpdateContainerRequest: {
    fields: { container: { type: "Container", id: 1 }, update_mask: { type: "FieldMask", id: 2 } },
  },
  UpdateContainerResponse: { fields: {} },
  Containers: {
    methods: {
      Get: { requestType: "GetContainerRequest", responseType: "GetContainerResponse" },
      Update: { requestType: "UpdateContainerRequest", responseType: "UpdateContainerResponse" },
    },
  },
});

const loaded = new Map<string, Services>();

function criServices(proto: string): Services {
  const known = loaded.get(proto);
  if (known !== undefined) return known;
  const services = servicesOfFile(proto);
  if (!services.has(RUNTIME)) {
    throw failure(`Cannot use ${JSON.stringify(proto)}: it is not the CRI protocol, runtime.v1`);
  }
  loaded.set(proto, services);
  return services;
}
