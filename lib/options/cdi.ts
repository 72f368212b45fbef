/**
 * What devices of the Container Device Interface change of a spec.
 *
 * @module
 */

import { groupBy } from "../group_by.ts";
import { clean } from "../go/path.ts";
import { type SortAlgorithm, sortUnstable } from "../go/unstable_sort.ts";
import { byBytes } from "../go/sort.ts";
import { keep, set, setEntries } from "../oci/record.ts";
import type {
  Hook,
  Hooks,
  Int64,
  Linux,
  LinuxDevice,
  LinuxIntelRdt,
  Mount,
  Option,
  Process,
  Spec,
} from "../oci/spec.ts";
import { allowRule } from "./devices.ts";
import { option } from "./option.ts";

/** A device node that is added. */
export interface CdiDeviceNode {
  /** Where in the container. */
  readonly path: string;
  /** Where on the node; empty for the same. */
  readonly hostPath: string;
  /** `b`, `c`, `u` or `p`; empty for that of the node's device. */
  readonly type: string;
  /** The major number; 0 for that of the node's device. */
  readonly major: Int64;
  /** The minor number. */
  readonly minor: Int64;
  /** Its permission bits. */
  readonly fileMode: number | undefined;
  /** Letters of `rwm`; empty for all, `none` for none. */
  readonly permissions: string;
  /** Its owner; absent for that of the process. */
  readonly uid: number | undefined;
  /** Its group; absent for that of the process. */
  readonly gid: number | undefined;
}

/** A mount that is added. */
export interface CdiMount {
  /** The source. */
  readonly hostPath: string;
  /** The destination. */
  readonly containerPath: string;
  /** Its options. */
  readonly options: readonly string[];
  /** Its type; empty for none. */
  readonly type: string;
}

/** A hook that is added. */
export interface CdiHook {
  /** When it runs: the name of a list of {@linkcode Hooks}. */
  readonly hookName: string;
  /** The program. */
  readonly path: string;
  /** Its arguments. */
  readonly args: readonly string[];
  /** Its environment. */
  readonly env: readonly string[];
  /** Seconds that it may take. */
  readonly timeout: Int64 | undefined;
}

/** A network device that is moved into the container. */
export interface CdiNetDevice {
  /** Its name on the node. */
  readonly hostInterfaceName: string;
  /** Its name in the container. */
  readonly name: string;
}

/** Settings of Intel's resource director; those that a release does not know are empty. */
export interface CdiIntelRdt {
  /** The class of service. */
  readonly closID: string;
  /** The schema for the L3 cache. */
  readonly l3CacheSchema: string;
  /** The schema for the memory bandwidth. */
  readonly memBwSchema: string;
  /** Whether the use of the cache is monitored. */
  readonly enableCMT: boolean;
  /** Whether the use of memory bandwidth is monitored. */
  readonly enableMBM: boolean;
  /** Lines of the schema. */
  readonly schemata: readonly string[] | undefined;
  /** Whether there is a monitoring group. */
  readonly enableMonitoring: boolean;
}

/** What CDI devices change of a container. */
export interface CdiEdits {
  /** `KEY=value`. */
  readonly env: readonly string[];
  /** Device nodes. */
  readonly deviceNodes: readonly CdiDeviceNode[];
  /** Network devices. */
  readonly netDevices: readonly CdiNetDevice[];
  /** Hooks. */
  readonly hooks: readonly CdiHook[];
  /** Mounts. */
  readonly mounts: readonly CdiMount[];
  /** Settings of Intel's resource director, in place of those before. */
  readonly intelRdt: CdiIntelRdt | undefined;
  /** Groups of the process. */
  readonly additionalGids: readonly number[];
}

/** How the release's library applies edits, and what it finds on the node. */
export interface CdiRules {
  /** Completes a device node from the node's device; refuses where it cannot. */
  readonly complete: (node: CdiDeviceNode) => CdiDeviceNode;
  /** Whether a variable of the environment replaces one of its name, and not only one that is the same. */
  readonly replacesEnv: boolean;
  /** Which unstable sort orders the mounts by depth and path; absent for a stable one by depth alone. */
  readonly mountSort: SortAlgorithm | undefined;
  /** Whether bind mounts are id-mapped where the container has a user namespace. */
  readonly mapsIds: boolean;
}

const NO_PROCESS: Process = { user: { uid: 0, gid: 0 }, cwd: "" };
const NO_LINUX: Linux = {};
const NO_HOOKS: Hooks = {};

/** The edits of several devices, one after the other; of settings that there are once the last counts. */
export function concatEdits(edits: readonly CdiEdits[]): CdiEdits {
  return {
    env: edits.flatMap(({ env }) => env),
    deviceNodes: edits.flatMap(({ deviceNodes }) => deviceNodes),
    netDevices: edits.flatMap(({ netDevices }) => netDevices),
    hooks: edits.flatMap(({ hooks }) => hooks),
    mounts: edits.flatMap(({ mounts }) => mounts),
    intelRdt: edits.findLast(({ intelRdt }) => intelRdt !== undefined)?.intelRdt,
    additionalGids: edits.flatMap(({ additionalGids }) => additionalGids),
  };
}

function keyOf(entry: string): string {
  const equals = entry.indexOf("=");
  return equals < 0 ? entry : entry.slice(0, equals);
}

function withEnv(env: readonly string[], added: readonly string[], replaces: boolean): readonly string[] {
  const list = [...env];
  const places = new Map(list.map((entry, index) => [replaces ? keyOf(entry) : entry, index]));
  for (const entry of added) {
    const place = places.get(keyOf(entry));
    if (place !== undefined) list[place] = entry;
    else places.set(keyOf(entry), list.push(entry) - 1);
  }
  return list;
}

/** A list in which the first element of a key can be found and removed in constant time. */
class KeyedList<T> {
  readonly #list: (T | undefined)[] = [];
  /** The places of a key's elements, the first at the end. */
  readonly #places: Map<string, number[]>;

  constructor(list: readonly T[], keyOf: (element: T) => string) {
    this.#list.push(...list);
    const groups = groupBy(list.keys(), (index) => keyOf(list[index]!));
    this.#places = new Map([...groups].map(([key, places]) => [key, places.toReversed()]));
  }

  /** Removes the first element of a key. */
  remove(key: string): void {
    const place = this.#places.get(key)?.pop();
    if (place !== undefined) this.#list[place] = undefined;
  }

  /** Replaces the first element of a key, or adds one. */
  replace(key: string, element: T): void {
    const place = this.#places.get(key)?.at(-1);
    if (place !== undefined) this.#list[place] = element;
    else this.add(key, element);
  }

  /** Adds an element to the end. */
  add(key: string, element: T): void {
    const place = this.#list.push(element) - 1;
    const places = this.#places.get(key);
    if (places === undefined) this.#places.set(key, [place]);
    else places.unshift(place);
  }

  get elements(): readonly T[] {
    return this.#list.filter((element) => element !== undefined);
  }
}

function withDeviceNodes(spec: Spec, nodes: readonly CdiDeviceNode[], rules: CdiRules): Spec {
  if (nodes.length === 0) return spec;
  const linux = spec.linux ?? NO_LINUX;
  const devices = new KeyedList(linux.devices ?? [], ({ path }) => path);
  const allowed = [...linux.resources?.devices ?? []];
  const { uid = 0, gid = 0 } = spec.process?.user ?? {};
  for (const node of nodes) {
    const { path, type, major, minor, fileMode, permissions, ...own } = rules.complete(node);
    const owner = own.uid ?? (uid > 0 ? uid : undefined);
    const group = own.gid ?? (gid > 0 ? gid : undefined);
    const device: LinuxDevice = {
      path,
      type,
      major,
      minor,
      ...fileMode === undefined ? {} : { fileMode },
      ...owner === undefined ? {} : { uid: owner },
      ...group === undefined ? {} : { gid: group },
    };
    devices.remove(path);
    devices.replace(path, device);
    if (type !== "b" && type !== "c") continue;
    allowed.push(allowRule(device, permissions === "" ? "rwm" : permissions === "none" ? "" : permissions));
  }
  const after = set(linux, "devices", keep(linux.devices, devices.elements));
  const ruled = set(linux.resources ?? {}, "devices", keep(linux.resources?.devices, allowed));
  return set(spec, "linux", set(after, "resources", ruled));
}

/** The options of a mount, with one that maps ids where it is a bind mount. */
function mappedOptions({ type, options }: CdiMount): readonly string[] {
  let option = type === "bind" ? "idmap" : "";
  for (const one of options) {
    if (one === "idmap" || one === "ridmap") return options;
    if (one === "bind") option = "idmap";
    else if (one === "rbind") option = "ridmap";
  }
  return option === "" ? options : [...options, option];
}

function mountOf(mount: CdiMount, mapsIds: boolean): Mount {
  const options = mapsIds ? mappedOptions(mount) : mount.options;
  return {
    destination: mount.containerPath,
    ...mount.type === "" ? {} : { type: mount.type },
    source: mount.hostPath,
    ...options.length === 0 ? {} : { options },
  };
}

function sorted(mounts: readonly Mount[], algorithm: SortAlgorithm | undefined): readonly Mount[] {
  const keyed = mounts.map((mount) => ({ mount, depth: clean(mount.destination).split("/").length }));
  const ordered = algorithm === undefined ? keyed.sort((a, b) => a.depth - b.depth) : sortUnstable(keyed, (a, b) => {
    return a.depth < b.depth || (a.depth === b.depth && byBytes(a.mount.destination, b.mount.destination) < 0);
  }, algorithm);
  return ordered.map(({ mount }) => mount);
}

function withCdiMounts(spec: Spec, added: readonly CdiMount[], { mountSort, mapsIds }: CdiRules): Spec {
  if (added.length === 0) return spec;
  const hasUserNamespace = spec.linux?.namespaces?.some(({ type }) => type === "user") ?? false;
  const mounts = new KeyedList(spec.mounts ?? [], ({ destination }) => destination);
  for (const mount of added) {
    mounts.remove(mount.containerPath);
    mounts.add(mount.containerPath, mountOf(mount, mapsIds && hasUserNamespace));
  }
  return set(spec, "mounts", keep(spec.mounts, sorted(mounts.elements, mountSort)));
}

function hookOf({ path, args, env, timeout }: CdiHook): Hook {
  return {
    path,
    ...args.length === 0 ? {} : { args },
    ...env.length === 0 ? {} : { env },
    ...timeout === undefined ? {} : { timeout },
  };
}

function withHooks(spec: Spec, added: readonly CdiHook[]): Spec {
  if (added.length === 0) return spec;
  const groups = groupBy(added, ({ hookName }) => hookName as keyof Hooks);
  const hooks = [...groups].reduce<Hooks>(
    (before, [name, list]) => set(before, name, [...before[name] ?? [], ...list.map(hookOf)]),
    spec.hooks ?? NO_HOOKS,
  );
  return set(spec, "hooks", hooks);
}

function rdtOf(
  { closID, l3CacheSchema, memBwSchema, enableCMT, enableMBM, schemata, enableMonitoring }: CdiIntelRdt,
): LinuxIntelRdt {
  return {
    ...closID === "" ? {} : { closID },
    ...schemata === undefined || schemata.length === 0 ? {} : { schemata },
    ...l3CacheSchema === "" ? {} : { l3CacheSchema },
    ...memBwSchema === "" ? {} : { memBwSchema },
    ...enableCMT ? { enableCMT } : {},
    ...enableMBM ? { enableMBM } : {},
    ...enableMonitoring ? { enableMonitoring } : {},
  };
}

function withLinux(spec: Spec, { netDevices, intelRdt }: CdiEdits): Spec {
  let linux = spec.linux ?? NO_LINUX;
  if (netDevices.length > 0) {
    const before = new Map(Object.entries(linux.netDevices ?? {}));
    const added = netDevices.map(({ hostInterfaceName, name }) =>
      [hostInterfaceName, keep(before.get(hostInterfaceName), { name })] as const
    );
    linux = set(linux, "netDevices", setEntries(linux.netDevices, added));
  }
  if (intelRdt !== undefined) linux = set(linux, "intelRdt", keep(linux.intelRdt, rdtOf(intelRdt)));
  return linux === spec.linux || linux === NO_LINUX ? spec : set(spec, "linux", linux);
}

function withProcess(spec: Spec, { env, additionalGids }: CdiEdits, rules: CdiRules): Spec {
  const groups = additionalGids.filter((gid) => gid !== 0);
  if (env.length === 0 && groups.length === 0) return spec;
  let process = spec.process ?? NO_PROCESS;
  if (env.length > 0) {
    process = set(process, "env", keep(process.env, withEnv(process.env ?? [], env, rules.replacesEnv)));
  }
  if (groups.length > 0) {
    const before = process.user.additionalGids ?? [];
    const known = new Set(before);
    const added = [...new Set(groups)].filter((gid) => !known.has(gid));
    if (added.length > 0) process = set(process, "user", set(process.user, "additionalGids", [...before, ...added]));
  }
  return process === NO_PROCESS ? spec : set(spec, "process", process);
}

/**
 * Applies what CDI devices change of a container.
 *
 * Upstream: `ContainerEdits.Apply` of https://github.com/cncf-tags/container-device-interface. Footprint: `/process/env`,
 * `/process/user/additionalGids`, `/linux/devices`, `/linux/resources/devices`, `/linux/netDevices`, `/linux/intelRdt`, `/mounts`,
 * `/hooks`.
 *
 * @param edits The edits of all devices.
 * @param rules How the release applies them.
 * @returns The option; it changes nothing without edits.
 */
export function withCDIEdits(edits: CdiEdits, rules: CdiRules): Option {
  return option((spec) => {
    const withNodes = withDeviceNodes(withProcess(spec, edits, rules), edits.deviceNodes, rules);
    return withHooks(withCdiMounts(withLinux(withNodes, edits), edits.mounts, rules), edits.hooks);
  });
}
