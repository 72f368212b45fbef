/**
 * Asks a running daemon over its socket. Read only.
 *
 * @module
 */

import { stat } from "node:fs/promises";
import { CriSpecError } from "../error.ts";
import type { ImageAnswer, NodeAnswers, StoredAnswer, SubjectAnswer } from "./answers.ts";
import { errorCode, failure } from "./failure.ts";
import { CallError, openConnection, servicesOf } from "./grpc.ts";
import {
  CONTAINERS_PROTOCOL,
  CONTAINERS_SERVICE,
  CRI_PROTOCOL,
  handlersIn,
  type HandlersResponse,
  IMAGE_SERVICE,
  RUNTIME_SERVICE,
  SNAPSHOTS_PROTOCOL,
  SNAPSHOTS_SERVICE,
} from "./protocol.ts";

/** Where distributions have containerd's socket: upstream's own place first. */
export const SOCKETS: readonly string[] = [
  "/run/containerd/containerd.sock",
  "/run/k3s/containerd/containerd.sock",
  "/run/k0s/containerd.sock",
  "/var/snap/microk8s/common/run/containerd.sock",
];

/** Options of a connection. */
export interface SocketOptions {
  /** Path of the daemon's socket. */
  readonly socket: string;
  /** How long a call may take, in milliseconds. */
  readonly timeout: number;
}

/** Answers over a socket. */
export interface SocketAnswers extends NodeAnswers {
  /** Ends the connection. */
  close(): void;
}

interface Metadata {
  readonly name?: string;
  readonly namespace?: string;
}

interface Listed {
  readonly id?: string;
  readonly pod_sandbox_id?: string;
  readonly metadata?: Metadata | null;
  readonly state?: string;
}

type Info = Readonly<Record<string, string>>;

interface Status {
  readonly id?: string;
  readonly state?: string;
  readonly created_at?: string;
  readonly runtime_handler?: string;
}

interface StatusResponse extends HandlersResponse {
  readonly info?: Info;
}

interface Image {
  readonly id?: string;
  readonly repo_tags?: readonly string[];
  readonly repo_digests?: readonly string[];
}

interface Stored {
  readonly spec?: { readonly value?: Uint8Array } | null;
  readonly updated_at?: { readonly seconds?: string; readonly nanos?: number } | null;
}

/** Refuses a path that is not a socket that this user may use. */
async function checkSocket(socket: string): Promise<void> {
  try {
    if ((await stat(socket)).isSocket()) return;
  } catch (cause) {
    const code = errorCode(cause);
    const isAbsent = code === "ENOENT" || code === "ENOTDIR";
    const others = SOCKETS.filter((one) => one !== socket).join(", ");
    throw failure(`Cannot read the node: ${isAbsent ? "no socket" : code} at ${JSON.stringify(socket)}`, {
      hint: isAbsent ? `set the socket with --socket, such as ${others}` : "run it as root",
      cause,
    });
  }
  throw failure(`Cannot read the node: ${JSON.stringify(socket)} is not a socket`);
}

/** Whether a daemon says that it does not have something. */
function isAbsent(error: unknown): boolean {
  return error instanceof CallError && (error.code === "NOT_FOUND" || /: not found$/.test(error.message));
}

/** An answer, or `undefined` where the daemon says that there is no such thing. */
async function ifKnown<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** An answer, or `undefined` where the daemon refuses: some only serve CRI, and a store may be incomplete. */
async function ifAnswered<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CallError) return undefined;
    throw error;
  }
}

/** Makes the errors of a refused call ours: the daemon's own text after what could not be done. */
async function explained<T>(method: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof CallError) || isAbsent(error)) throw error;
    const hint = error.code === "UNIMPLEMENTED"
      ? "the daemon's CRI plugin is not loaded, or it only serves an older CRI"
      : "this is the daemon's own message";
    throw failure(`Cannot finish ${method}: ${error.message}`, { hint, cause: error });
  }
}

function subjectOf(
  { status, info }: { readonly status?: Status | null; readonly info?: Info },
  running: string,
): SubjectAnswer {
  const { id = "", state = running, created_at, runtime_handler = "" } = status ?? {};
  return {
    id,
    isRunning: state === running,
    ...(created_at === undefined ? {} : { createdAt: BigInt(created_at) }),
    info: info?.["info"] ?? "",
    handler: runtime_handler,
  };
}

/** A time of protobuf, in nanoseconds. */
function nanoseconds({ seconds = "0", nanos = 0 }: { readonly seconds?: string; readonly nanos?: number }): bigint {
  return BigInt(seconds) * 1_000_000_000n + BigInt(nanos);
}

/**
 * Opens a daemon's socket.
 *
 * @param options The socket, and the timeout.
 * @returns The queries.
 * @throws {CriSpecError} `live-daemon` if the socket does not exist or cannot be used.
 */
export async function openSocket({ socket, timeout }: SocketOptions): Promise<SocketAnswers> {
  await checkSocket(socket);
  const protocols = [CRI_PROTOCOL, CONTAINERS_PROTOCOL, SNAPSHOTS_PROTOCOL];
  const services = new Map(protocols.flatMap((protocol) => [...servicesOf(protocol)]));
  const connection = openConnection({ socket, services, timeout });
  const call = <T>(service: string, method: string, request: unknown): Promise<T> =>
    explained(method, connection.call<T>(service, method, request));
  const runtime = <T>(method: string, request: unknown): Promise<T> => call<T>(RUNTIME_SERVICE, method, request);
  return {
    async version() {
      const { runtime_name = "", runtime_version = "" } = await runtime<
        { readonly runtime_name?: string; readonly runtime_version?: string }
      >("Version", {});
      return { name: runtime_name, version: runtime_version };
    },
    async status() {
      const response = await runtime<StatusResponse>("Status", { verbose: true });
      const { info = {} } = response;
      const handlers = handlersIn(response);
      return {
        ...(info["config"] === undefined ? {} : { config: info["config"] }),
        ...(handlers.length === 0 ? {} : { handlers: Object.fromEntries(handlers) }),
      };
    },
    async sandboxes() {
      const { items = [] } = await runtime<{ readonly items?: readonly Listed[] }>("ListPodSandbox", {});
      return items.filter(({ state = "SANDBOX_READY" }) => state === "SANDBOX_READY").map(({ id = "", metadata }) => ({
        id,
        name: metadata?.name ?? "",
        namespace: metadata?.namespace ?? "",
      }));
    },
    async containers() {
      const { containers = [] } = await runtime<{ readonly containers?: readonly Listed[] }>("ListContainers", {});
      return containers.filter(({ state }) => state === "CONTAINER_RUNNING").map((
        { id = "", pod_sandbox_id = "", metadata },
      ) => ({ id, sandboxId: pod_sandbox_id, name: metadata?.name ?? "" }));
    },
    async sandbox(id) {
      const request = { pod_sandbox_id: id, verbose: true };
      const answer = await ifKnown(runtime<Parameters<typeof subjectOf>[0]>("PodSandboxStatus", request));
      return answer === undefined ? undefined : subjectOf(answer, "SANDBOX_READY");
    },
    async container(id) {
      const request = { container_id: id, verbose: true };
      const answer = await ifKnown(runtime<Parameters<typeof subjectOf>[0]>("ContainerStatus", request));
      return answer === undefined ? undefined : subjectOf(answer, "CONTAINER_RUNNING");
    },
    async image(name): Promise<ImageAnswer | undefined> {
      const request = { image: { image: name }, verbose: true };
      const { image, info } = await call<{ readonly image?: Image | null; readonly info?: Info }>(
        IMAGE_SERVICE,
        "ImageStatus",
        request,
      );
      if (image === null || image === undefined) return undefined;
      const { id = "", repo_tags: tags = [], repo_digests: digests = [] } = image;
      return { id, tags, digests, info: info?.["info"] ?? "" };
    },
    async stored(id): Promise<StoredAnswer | undefined> {
      const answer = await ifAnswered(
        connection.call<{ readonly container?: Stored | null }>(CONTAINERS_SERVICE, "Get", { id }),
      );
      const { spec, updated_at } = answer?.container ?? {};
      if (spec?.value === undefined) return undefined;
      try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(spec.value);
        return {
          spec: text,
          ...(updated_at === null || updated_at === undefined ? {} : { updatedAt: nanoseconds(updated_at) }),
        };
      } catch (cause) {
        throw new CriSpecError("live-daemon", `Cannot read the spec of ${id}: it is not UTF-8`, { cause });
      }
    },
    async snapshotParent(snapshotter, key) {
      const answer = await ifAnswered(
        connection.call<{ readonly info?: { readonly parent?: string } | null }>(SNAPSHOTS_SERVICE, "Stat", {
          snapshotter,
          key,
        }),
      );
      return answer?.info?.parent;
    },
    close: () => connection.close(),
  };
}
