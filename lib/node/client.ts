/**
 * A CRI client over a unix socket: the few calls that recording needs.
 *
 * @module
 */

import {
  type ChannelCredentials,
  type Client,
  credentials,
  loadPackageDefinition,
  Metadata,
  type ServiceError,
  status,
} from "npm:@grpc/grpc-js@1.14.7";
import { fromJSON, loadSync } from "npm:@grpc/proto-loader@0.8.1";
import { failure } from "./failure.ts";

/** A call that the daemon answered with an error. */
export class CallError extends Error {
  /** Tells it from other errors. */
  override readonly name = "CallError";
  /** Name of the gRPC status code: `UNKNOWN`, `NOT_FOUND`, `INVALID_ARGUMENT` ... */
  readonly code: string;

  /**
   * Makes the error for an answer.
   *
   * @param code Name of the gRPC status code.
   * @param details The daemon's text, exactly.
   */
  constructor(code: string, details: string) {
    super(details);
    this.code = code;
  }
}

/** What the daemon says about itself. */
export interface RuntimeVersion {
  /** `containerd` */
  readonly runtimeName: string;
  /** The release or build: `1.7.24~ds1` */
  readonly runtimeVersion: string;
}

/** What the daemon found out of a runtime's features. */
export interface RuntimeFeatures {
  /** Whether it makes mounts read-only with all below them. */
  readonly recursive_read_only_mounts: boolean;
  /** Whether it makes user namespaces. */
  readonly user_namespaces: boolean;
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
  /** The exact text of the spec that containerd keeps for a sandbox or a container. */
  storedSpec(id: string): Promise<string>;
  /** What containerd tells of a sandbox beside its status: `pid` among it. */
  sandboxInfo(id: string): Promise<unknown>;
  /** What containerd tells of a container beside its status: `pid` among it. */
  containerInfo(id: string): Promise<unknown>;
  /** What the daemon found out of its runtimes' features, by handler, `null` of one that did not tell; none from a release that does not ask. */
  runtimeHandlers(): Promise<ReadonlyMap<string, RuntimeFeatures | null>>;
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

type Call = (
  request: unknown,
  metadata: Metadata,
  options: { deadline: Date },
  callback: (error: ServiceError | null, response: unknown) => void,
) => void;
type ServiceConstructor = new (address: string, credentials: ChannelCredentials, options?: object) => Client;

/**
 * Connects to a daemon. The connection is made with the first call.
 *
 * @param options Socket, protocol file, patience.
 * @returns The client; every call of it throws {@linkcode CallError} when the daemon refuses, and `CriSpecError` when the
 * daemon does not answer in time, or the connection breaks.
 */
export function connect(options: CriClientOptions): CriClient {
  const services = runtimeServices(options.proto);
  const address = `unix://${options.socket}`;
  const settings = { "grpc.max_receive_message_length": 1 << 26, "grpc.max_send_message_length": -1 };
  const runtime = new services.RuntimeService(address, credentials.createInsecure(), settings);
  const image = new services.ImageService(address, credentials.createInsecure(), settings);
  const containers = new (containersService())(address, credentials.createInsecure(), settings);
  const timeout = options.timeout ?? 60_000;
  const call = <T>(client: Client, method: string, request: unknown): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const invoke = (client as unknown as Record<string, Call>)[method] as Call;
      const deadline = new Date(Date.now() + timeout);
      invoke.call(client, request, namespaced(), { deadline }, (error, response) => {
        if (error === null) resolve(response as T);
        else if (error.code === status.DEADLINE_EXCEEDED) {
          reject(failure(`Cannot finish ${method}: no answer within ${timeout / 1000} s`, { cause: error }));
        } else if (!isOfDaemon(error)) {
          reject(failure(`Cannot finish ${method}: the connection was lost: ${error.details}`, { cause: error }));
        } else reject(new CallError(status[error.code] ?? String(error.code), error.details));
      });
    });
  return {
    async version() {
      const answer = await call<{ runtime_name: string; runtime_version: string }>(runtime, "Version", {});
      return { runtimeName: answer.runtime_name, runtimeVersion: answer.runtime_version };
    },
    async runPodSandbox(config, runtimeHandler) {
      const request = { config, runtime_handler: runtimeHandler };
      return (await call<{ pod_sandbox_id: string }>(runtime, "RunPodSandbox", request)).pod_sandbox_id;
    },
    async stopPodSandbox(id) {
      await call(runtime, "StopPodSandbox", { pod_sandbox_id: id });
    },
    async removePodSandbox(id) {
      await call(runtime, "RemovePodSandbox", { pod_sandbox_id: id });
    },
    async createContainer(sandboxId, config, sandboxConfig) {
      const request = { pod_sandbox_id: sandboxId, config, sandbox_config: sandboxConfig };
      return (await call<{ container_id: string }>(runtime, "CreateContainer", request)).container_id;
    },
    async startContainer(id) {
      await call(runtime, "StartContainer", { container_id: id });
    },
    async stopContainer(id) {
      await call(runtime, "StopContainer", { container_id: id, timeout: 0 });
    },
    async removeContainer(id) {
      await call(runtime, "RemoveContainer", { container_id: id });
    },
    async storedSpec(id) {
      const { container } = await call<{ container: { spec: { value: Uint8Array } } }>(containers, "Get", { id });
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(container.spec.value);
    },
    async sandboxInfo(id) {
      return infoOf(await call(runtime, "PodSandboxStatus", { pod_sandbox_id: id, verbose: true }));
    },
    async containerInfo(id) {
      return infoOf(await call(runtime, "ContainerStatus", { container_id: id, verbose: true }));
    },
    async runtimeHandlers() {
      const { runtime_handlers = [] } = await call<StatusAnswer>(runtime, "Status", {});
      return new Map(runtime_handlers.map(({ name = "", features }) => [name, featuresOf(features)]));
    },
    async imageStatus(name) {
      const answer = await call<{ image: { id: string } | null }>(image, "ImageStatus", { image: { image: name } });
      return answer.image?.id;
    },
    close() {
      runtime.close();
      image.close();
      containers.close();
    },
  };
}

/** The metadata of a call: containerd's own services want the namespace that CRI keeps its containers in. */
function namespaced(): Metadata {
  const metadata = new Metadata();
  metadata.set("containerd-namespace", "k8s.io");
  return metadata;
}

interface StatusAnswer {
  readonly runtime_handlers?: readonly {
    readonly name?: string;
    readonly features?: Partial<RuntimeFeatures> | null;
  }[];
}

function featuresOf(features: Partial<RuntimeFeatures> | null | undefined): RuntimeFeatures | null {
  if (features === null || features === undefined) return null;
  const { recursive_read_only_mounts = false, user_namespaces = false } = features;
  return { recursive_read_only_mounts, user_namespaces };
}

function infoOf({ info }: { readonly info: Readonly<Record<string, string>> }): unknown {
  return JSON.parse(info["info"] ?? "{}");
}

/** What of containerd's service of containers gets a spec. */
const CONTAINERS = {
  nested: {
    Any: { fields: { type_url: { type: "string", id: 1 }, value: { type: "bytes", id: 2 } } },
    Container: { fields: { spec: { type: "Any", id: 5 } } },
    GetContainerRequest: { fields: { id: { type: "string", id: 1 } } },
    GetContainerResponse: { fields: { container: { type: "Container", id: 1 } } },
    Containers: { methods: { Get: { requestType: "GetContainerRequest", responseType: "GetContainerResponse" } } },
  },
};

/** Whether the daemon said it: a status that the client itself makes up, for a connection that broke, came in no message. */
function isOfDaemon(error: ServiceError): boolean {
  return error.metadata.get("content-type").length > 0;
}

interface Services {
  readonly RuntimeService: ServiceConstructor;
  readonly ImageService: ServiceConstructor;
}

const loaded = new Map<string, Services>();

function runtimeServices(proto: string): Services {
  const known = loaded.get(proto);
  if (known !== undefined) return known;
  const definition = loadPackageDefinition(loadSync(proto, { keepCase: true, longs: String }));
  const services = (definition.runtime as { readonly v1?: unknown } | undefined)?.v1 as Services | undefined;
  if (services === undefined) {
    throw failure(`Cannot use ${JSON.stringify(proto)}: it is not the CRI protocol, runtime.v1`);
  }
  loaded.set(proto, services);
  return services;
}

function containersService(): ServiceConstructor {
  const names = ["containerd", "services", "containers", "v1"];
  const root = names.reduceRight<object>((inner, name) => ({ nested: { [name]: inner } }), CONTAINERS);
  const definition = loadPackageDefinition(fromJSON(root));
  const found = names.reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], definition);
  return (found as { readonly Containers: ServiceConstructor }).Containers;
}
