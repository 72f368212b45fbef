/**
 * What many requests share: the daemon and its node, decoded.
 *
 * @module
 */

import type { BehaviorId, Behaviors } from "../containerd/behaviors.ts";
import { type DaemonConfig, readDaemonConfig } from "../containerd/config.ts";
import { CriSpecError } from "../error.ts";
import { isSameData } from "../plain.ts";
import { child } from "../pointer.ts";
import { type Host, readHost } from "./host.ts";
import { isKernelSince, kernelError } from "./kernel.ts";

/** The parts that many requests share: the daemon and its node, decoded. */
export interface Node {
  /** What the release does. */
  readonly behaviors: Behaviors;
  /** The settings of config.toml that decide specs. */
  readonly daemon: DaemonConfig;
  /** The node's facts. */
  readonly host: Host;
}

/** Refuses a node whose kernel keeps the CRI plugin of containerd 2.x from starting. */
function checkKernel(behaviors: Behaviors, daemon: DaemonConfig, { kernel }: Host): void {
  const needsKernel = daemon.enable_unprivileged_ports || daemon.enable_unprivileged_icmp;
  if (!behaviors.has("unprivileged-kernel-check") || !needsKernel) return;
  if (isKernelSince(kernel, 4, 11) === true) return;
  const error = kernelError(kernel, behaviors.unicode);
  const text = error !== undefined
    ? `check current system kernel version error: ${error}`
    : "unprivileged_icmp and unprivileged_port require kernel version greater than or equal to 4.11";
  throw new CriSpecError("daemon-config", `invalid plugin config: ${text}`, { path: "/host/kernel" });
}

/** Refuses runtimes that let pods write their cgroup, on a node whose cgroups cannot. */
function checkCgroups({ runtimes }: DaemonConfig, { cgroups }: Host): void {
  if (cgroups === "v2") return;
  for (const [name, { cgroup_writable, path }] of runtimes) {
    if (cgroup_writable === undefined) continue;
    const text = `invalid plugin config: runtime ${name}: \`cgroup_writable\` is only supported on cgroup v2`;
    throw new CriSpecError("daemon-config", text, { path: child(path, "cgroup_writable") });
  }
}

/**
 * Reads a node.
 *
 * @param behaviors What the release does.
 * @param daemon The tree of its `config.toml`, plain data; `undefined` is an empty file.
 * @param host The node's facts, plain data; `undefined` is a plain node.
 * @returns The daemon and its node, defaults filled in.
 * @throws {CriSpecError} What cannot be read, and `daemon-config` where the daemon or its CRI plugin would not start.
 */
export function readNode(behaviors: Behaviors, daemon: unknown, host: unknown): Node {
  const node = { behaviors, daemon: readDaemonConfig(daemon, behaviors, "/daemon"), host: readHost(host, "/host") };
  checkCgroups(node.daemon, node.host);
  checkKernel(behaviors, node.daemon, node.host);
  return node;
}

const plainNodes = new WeakMap<Behaviors, Node>();

/**
 * The node of a release that nothing else is said about: an empty `config.toml` on a plain node. It is made once for a release, so
 * it must not leave this package.
 *
 * @param behaviors What the release does.
 * @returns The daemon and its node.
 */
export function plainNodeOf(behaviors: Behaviors): Node {
  let made = plainNodes.get(behaviors);
  if (made === undefined) plainNodes.set(behaviors, made = readNode(behaviors, undefined, undefined));
  return made;
}

/** As {@linkcode readNode}, or the node of {@linkcode plainNodeOf} where nothing is said about it. */
export const readOrPlainNode: typeof readNode = (behaviors, daemon, host) =>
  daemon === undefined && host === undefined ? plainNodeOf(behaviors) : readNode(behaviors, daemon, host);

/** How many nodes of one daemon are remembered; the oldest goes first. */
const MOST_NODES = 4;

/** A node, and what it was read from. */
interface KnownNode {
  readonly daemon: unknown;
  readonly host: unknown;
  readonly made: Node;
  /** The behaviors that reading it asked for, with the answers. */
  readonly asked: ReadonlyMap<BehaviorId, boolean>;
}

/** What a release does, noting which behaviors are asked for. */
function noting(behaviors: Behaviors, asked: Map<BehaviorId, boolean>): Behaviors {
  return {
    ...behaviors,
    has: (id) => {
      const is = behaviors.has(id);
      asked.set(id, is);
      return is;
    },
  };
}

function readNoting(behaviors: Behaviors, daemon: unknown, host: unknown): KnownNode {
  const asked = new Map<BehaviorId, boolean>();
  const node = readNode(noting(behaviors, asked), daemon, host);
  return { daemon, host, made: { ...node, behaviors }, asked };
}

/** The members of behaviors beside `has`. */
const OTHERS = ["release", "ociVersion", "sandboxImage", "escapes", "unicode"] as const;

/** Whether a node would be read in the same way: as far as behaviors were asked for, both releases have the same. */
function isReadAlike({ made: { behaviors: before }, asked }: KnownNode, behaviors: Behaviors): boolean {
  const isSame = OTHERS.every((key) => before[key] === behaviors[key] || isSameData(before[key], behaviors[key]));
  return isSame && [...asked].every(([id, is]) => behaviors.has(id) === is);
}

/** The nodes of many requests; one that comes again is not read again. */
export class KnownNodes {
  readonly #known = new WeakMap<Behaviors, KnownNode[]>();
  /** The first nodes of the same files: a release with another behavior toggled reads most files in the same way. */
  #first: readonly KnownNode[] = [];

  /**
   * Reads a node, as {@linkcode readNode} does.
   *
   * @param behaviors What the release does.
   * @param daemon The tree of its `config.toml`, plain data.
   * @param host The node's facts, plain data.
   * @returns The daemon and its node.
   * @throws {CriSpecError} What {@linkcode readNode} throws.
   */
  read(behaviors: Behaviors, daemon: unknown, host: unknown): Node {
    const isOf = (one: KnownNode): boolean => isSameData(one.daemon, daemon) && isSameData(one.host, host);
    const known = this.#known.get(behaviors) ?? [];
    const again = known.find(isOf);
    if (again !== undefined) return again.made;
    const first = this.#first.filter(isOf);
    const alike = first.find((one) => isReadAlike(one, behaviors));
    const read = alike === undefined
      ? readNoting(behaviors, daemon, host)
      : { ...alike, made: { ...alike.made, behaviors } };
    if (alike === undefined && first.length < MOST_NODES) this.#first = [...first, read];
    this.#known.set(behaviors, [read, ...known].slice(0, MOST_NODES));
    return read.made;
  }
}
