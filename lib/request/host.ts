/**
 * The node's facts.
 *
 * @module
 */

import { asBoolean, asInteger, asRecord, asString, isRecord, unknownField, wrongType } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import { child, type Pointer } from "../pointer.ts";
import { plainData } from "../plain.ts";

/** What containerd needs to know of a node with SELinux. */
export interface SelinuxHost {
  /** The text of the node's contexts file, `/usr/share/containers/selinux/contexts` or `lxc_contexts`. */
  readonly contexts?: string;
  /** The unique level that the daemon generated for the pod: `s0:c1,c2`. */
  readonly level?: string;
}

/** The node's facts. */
export interface Host {
  /** Whether containerd itself runs in a user namespace. Default: `false`. */
  readonly runningInUserNamespace: boolean;
  /** Whether the kernel has seccomp filters. Default: `true`. */
  readonly seccomp: boolean;
  /** Whether the kernel has AppArmor. Default: `false`. */
  readonly apparmor: boolean;
  /** Whether the kernel has SELinux, and what containerd makes labels of. Default: `false`. */
  readonly selinux: boolean | SelinuxHost;
  /** The node's cgroup version. Default: `"v2"`. */
  readonly cgroups: "v1" | "v2";
  /** The daemon's own `/proc/self/oom_score_adj`. Default: -999, as in containerd's systemd unit. */
  readonly oomScoreAdj: number;
  /** The kernel's release, as `uname -r` prints it. Default: `"6.1.0"`. */
  readonly kernel: string;
  /** Go's name of the architecture. Default: `"amd64"`. */
  readonly arch: string;
  /** The node's name. Default: `"localhost"`. */
  readonly hostname: string;
  /** Whether the node has /dev/shm. Default: `true`. */
  readonly devShm: boolean;
  /** The daemon's umask; in a document as octal text. Default: `"0022"`, as systemd starts services. */
  readonly umask: number;
}

/** A plain node: Linux 6.1 on amd64 with seccomp and cgroup v2, without AppArmor and SELinux. */
export const DEFAULT_HOST: Host = {
  runningInUserNamespace: false,
  seccomp: true,
  apparmor: false,
  selinux: false,
  cgroups: "v2",
  oomScoreAdj: -999,
  kernel: "6.1.0",
  arch: "amd64",
  hostname: "localhost",
  devShm: true,
  umask: 0o022,
};

/** The range of a score of the OOM killer. */
export const OOM_SCORE_ADJ = { name: "oom score adjustment", least: -1000n, most: 1000n } as const;

function asCgroups(value: unknown, path: Pointer): "v1" | "v2" {
  const text = asString(value, path);
  if (text === "v1" || text === "v2") return text;
  throw new CriSpecError("unknown-enum", `Cannot read ${JSON.stringify(text.slice(0, 64))} as a cgroup version`, {
    path,
    hint: 'one of "v1", "v2"',
  });
}

function asSelinux(value: unknown, path: Pointer): boolean | SelinuxHost {
  if (typeof value === "boolean") return value;
  if (!isRecord(value)) throw wrongType(value, "a boolean or an object", path);
  const selinux: { contexts?: string; level?: string } = {};
  for (const key of Object.keys(value)) {
    if (key !== "contexts" && key !== "level") throw unknownField(key, ["contexts", "level"], path, "selinux");
    const item = value[key];
    if (item !== null && item !== undefined) selinux[key] = asString(item, child(path, key));
  }
  return selinux;
}

function asUmask(value: unknown, path: Pointer): number {
  const text = asString(value, path);
  if (/^0?[0-7]{1,3}$/.test(text)) return parseInt(text, 8);
  throw new CriSpecError("invalid-value", `Cannot read ${JSON.stringify(text.slice(0, 64))} as a umask`, {
    path,
    hint: 'octal digits: "0022", "0077"',
  });
}

const READERS: { readonly [K in keyof Host]: (value: unknown, path: Pointer) => Host[K] } = {
  runningInUserNamespace: asBoolean,
  seccomp: asBoolean,
  apparmor: asBoolean,
  selinux: asSelinux,
  cgroups: asCgroups,
  oomScoreAdj: (value, path) => Number(asInteger(value, path, OOM_SCORE_ADJ)),
  kernel: asString,
  arch: asString,
  hostname: asString,
  devShm: asBoolean,
  umask: asUmask,
};

/** The names of the node's facts. */
export const HOST_KEYS: readonly (keyof Host)[] = Object.keys(READERS) as (keyof Host)[];

/**
 * Decodes the node's facts.
 *
 * @param value Plain JSON data; `undefined` is a plain node.
 * @param path Where it stands in the document, for errors. Default: `""`.
 * @returns The facts, defaults filled in.
 * @throws {CriSpecError} `wrong-type`, `unknown-field`, `unknown-enum`, `out-of-range`, `invalid-value`,
 * `invalid-string`.
 */
export function decodeHost(value: unknown, path: Pointer = ""): Host {
  return readHost(plainData(value, path), path);
}

/** As {@linkcode decodeHost}, of plain data. */
export function readHost(value: unknown, path: Pointer): Host {
  if (value === undefined) return DEFAULT_HOST;
  const record = asRecord(value, path);
  const given = Object.keys(record).map((key) => {
    if (!Object.hasOwn(READERS, key)) throw unknownField(key, Object.keys(READERS), path, "host");
    const item = record[key];
    const name = key as keyof Host;
    return [name, item === null || item === undefined ? DEFAULT_HOST[name] : READERS[name](item, child(path, name))];
  });
  return { ...DEFAULT_HOST, ...Object.fromEntries(given) };
}
