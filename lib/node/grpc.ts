/**
 * gRPC over a unix socket. This is the only file that imports the packages for it.
 *
 * @module
 */

import {
  type Client,
  credentials,
  type GrpcObject,
  loadPackageDefinition,
  Metadata,
  type ServiceClientConstructor,
  type ServiceError,
  status,
} from "npm:@grpc/grpc-js@1.14.7";
import { fromJSON, loadSync } from "npm:@grpc/proto-loader@0.8.1";
import { KUBERNETES_NAMESPACE } from "../containerd/default_spec.ts";
import { failure } from "./failure.ts";
import { NoAnswer } from "./no_answer.ts";

/** A call that the daemon answered with an error. */
export class CallError extends Error {
  /** Distinguishes it from other errors. */
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

/** A service of a daemon, by its name as protobuf has it: `runtime.v1.RuntimeService`. */
export type Services = ReadonlyMap<string, ServiceClientConstructor>;

/** A service of a message of protobufjs' JSON form. */
export interface ProtocolJson {
  /** Packages, services, messages and enums by name. */
  readonly nested: Readonly<Record<string, unknown>>;
}

/**
 * Puts messages and services into a package.
 *
 * @param name The package's name, with dots.
 * @param nested What is in it.
 * @returns The protocol.
 */
export function inPackage(name: string, nested: Readonly<Record<string, unknown>>): ProtocolJson {
  const inner: ProtocolJson = { nested };
  return name.split(".").reduceRight<ProtocolJson>((below, step) => ({ nested: { [step]: below } }), inner);
}

const isService = (value: unknown): value is ServiceClientConstructor =>
  typeof value === "function" && Object.hasOwn(value, "service");

function servicesIn(definition: GrpcObject): Services {
  const found = new Map<string, ServiceClientConstructor>();
  const visit = (part: GrpcObject, prefix: string): void => {
    for (const [name, value] of Object.entries(part)) {
      const path = prefix === "" ? name : `${prefix}.${name}`;
      if (isService(value)) found.set(path, value);
      else if (typeof value === "object" && !Object.hasOwn(value, "format")) visit(value as GrpcObject, path);
    }
  };
  visit(definition, "");
  return found;
}

/**
 * The services of a protocol file.
 *
 * @param path The file, protobuf's text.
 * @returns The services; 64-bit numbers of their answers are texts, enums numbers or names, unset fields absent.
 */
export function servicesOfFile(path: string): Services {
  return servicesIn(loadPackageDefinition(loadSync(path, { keepCase: true, longs: String })));
}

/**
 * The services of a protocol in protobufjs' JSON form.
 *
 * @param protocol The protocol.
 * @returns The services; 64-bit numbers of their answers are texts, enums names, unset fields absent.
 */
export function servicesOf(protocol: ProtocolJson): Services {
  const options = { keepCase: true, longs: String, enums: String };
  return servicesIn(loadPackageDefinition(fromJSON(protocol as Parameters<typeof fromJSON>[0], options)));
}

type Call = (
  request: unknown,
  metadata: Metadata,
  options: { deadline: Date },
  callback: (error: ServiceError | null, response: unknown) => void,
) => void;

/** A connection, made with its first call. */
export interface Connection {
  /**
   * Calls a method.
   *
   * @typeParam T What it answers.
   * @param service The service's name.
   * @param method The method.
   * @param request The message.
   * @returns The answer.
   * @throws {CallError} When the daemon refuses.
   * @throws {CriSpecError} `live-daemon` when it does not answer in time, or the connection breaks.
   */
  call<T>(service: string, method: string, request: unknown): Promise<T>;
  /** Ends the connection. */
  close(): void;
}

/** How to connect. */
export interface ConnectionOptions {
  /** Path of the daemon's socket. */
  readonly socket: string;
  /** The services that are called. */
  readonly services: Services;
  /** How long a call may take, in milliseconds. */
  readonly timeout: number;
}

/** Whether the daemon said it: a status that the client itself makes up, for a connection that broke, came in no message. */
function isOfDaemon(error: ServiceError): boolean {
  return error.metadata.get("content-type").length > 0;
}

/** The metadata of a call: containerd's own services want the namespace that CRI keeps its containers in. */
function namespaced(): Metadata {
  const metadata = new Metadata();
  metadata.set("containerd-namespace", KUBERNETES_NAMESPACE);
  return metadata;
}

/**
 * Opens a connection.
 *
 * @param options Socket, services, patience.
 * @returns The connection.
 */
export function openConnection({ socket, services, timeout }: ConnectionOptions): Connection {
  const settings = { "grpc.max_receive_message_length": 1 << 26, "grpc.max_send_message_length": -1 };
  const clients = new Map<string, Client>();
  const clientOf = (service: string): Client => {
    let client = clients.get(service);
    if (client === undefined) {
      const make = services.get(service);
      if (make === undefined) throw failure(`Cannot call ${service}: unknown service`);
      clients.set(service, client = new make(`unix://${socket}`, credentials.createInsecure(), settings));
    }
    return client;
  };
  return {
    call: <T>(service: string, method: string, request: unknown): Promise<T> =>
      new Promise<T>((resolve, reject) => {
        const client = clientOf(service);
        const invoke = (client as unknown as Readonly<Record<string, Call>>)[method]!;
        const deadline = new Date(Date.now() + timeout);
        invoke.call(client, request, namespaced(), { deadline }, (error, response) => {
          if (error === null) resolve(response as T);
          else if (error.code === status.DEADLINE_EXCEEDED) {
            const message = `Cannot finish ${method}: no answer within ${timeout / 1000} s`;
            reject(failure(message, { cause: new NoAnswer(true, error.details, error) }));
          } else if (!isOfDaemon(error)) {
            const message = `Cannot finish ${method}: the connection was lost: ${error.details}`;
            reject(failure(message, { cause: new NoAnswer(false, error.details, error) }));
          } else reject(new CallError(status[error.code] ?? String(error.code), error.details));
        });
      }),
    close: () => {
      for (const client of clients.values()) client.close();
    },
  };
}
