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
  type ServiceError,
  status,
} from "npm:@grpc/grpc-js@1.14.7";
import { loadSync } from "npm:@grpc/proto-loader@0.8.1";
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
  const timeout = options.timeout ?? 60_000;
  const call = <T>(client: Client, method: string, request: unknown): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const invoke = (client as unknown as Record<string, Call>)[method] as Call;
      invoke.call(client, request, { deadline: new Date(Date.now() + timeout) }, (error, response) => {
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
    async imageStatus(name) {
      const answer = await call<{ image: { id: string } | null }>(image, "ImageStatus", { image: { image: name } });
      return answer.image?.id;
    },
    close() {
      runtime.close();
      image.close();
    },
  };
}

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
