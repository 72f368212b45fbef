/**
 * The steps of a kubelet's pod, written as mutations: what a model without immutable reducers would do.
 *
 * @module
 */

import type { SandboxRequest } from "../lib/sandbox/request.ts";
import { getCgroupsPath } from "../lib/options/cgroup.ts";
import type { Spec } from "../lib/oci/spec.ts";

/** A value of which every part may be written. */
export type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** Changes a spec in place. */
export type Mutator = (spec: Mutable<Spec>) => void;

function withoutMounts(destination: string): Mutator {
  return (spec) => {
    spec.mounts = spec.mounts!.filter((mount) => mount.destination !== destination);
  };
}

function withAnnotation(key: string, value: string): Mutator {
  return (spec) => {
    spec.annotations ??= {};
    spec.annotations[key] = value;
  };
}

/** The mounts that containerd makes for each sandbox. */
function ownMounts({ daemon, id }: SandboxRequest): NonNullable<Mutable<Spec>["mounts"]> {
  const flags = ["rbind", "ro", "nosuid", "nodev", "noexec"];
  const bind = (destination: string, source: string) => ({ destination, type: "bind", source, options: [...flags] });
  return [
    bind("/dev/shm", `${daemon.criState}/sandboxes/${id}/shm`),
    bind("/etc/resolv.conf", `${daemon.criRoot}/sandboxes/${id}/resolv.conf`),
  ];
}

/** Merges an environment as `oci.WithEnv` does for one that has every name once. */
function withEnv(env: readonly string[]): Mutator {
  return (spec) => {
    spec.process!.env = [...spec.process!.env ?? [], ...env];
  };
}

/** The annotations that tell a pod's size and name. */
function annotationsOf({ config, id }: SandboxRequest): readonly (readonly [string, string])[] {
  const { cpu_period = 0, cpu_quota = 0, cpu_shares = 0, memory_limit_in_bytes = 0 } = config.linux?.resources ?? {};
  const { name = "", namespace = "", uid = "" } = config.metadata ?? {};
  const passed = Object.entries(config.annotations ?? {}).filter(([key]) => key.startsWith("example.com/"));
  const own = {
    "sandbox-cpu-period": String(cpu_period),
    "sandbox-cpu-quota": String(cpu_quota),
    "sandbox-cpu-shares": String(cpu_shares),
    "sandbox-memory": String(memory_limit_in_bytes),
    "sandbox-id": id,
    "sandbox-namespace": namespace,
    "sandbox-uid": uid,
    "sandbox-name": name,
    "sandbox-log-directory": config.log_directory ?? "",
    "container-type": "sandbox",
  };
  return [...passed, ...Object.entries(own).map(([key, value]) => [`io.kubernetes.cri.${key}`, value] as const)];
}

/**
 * The mutations that make a kubelet's pod of the default spec, one for each step of its plan.
 *
 * @param request A request like that of `kubeletPod()`.
 * @param seccomp The profile, which all models take from the same place.
 * @returns The mutations in order.
 */
export function mutatorsOf(request: SandboxRequest, seccomp: unknown): readonly Mutator[] {
  const { config, image, id, netnsPath } = request;
  const { sysctls = {}, cgroup_parent = "", security_context = {} } = config.linux ?? {};
  const gid = Number(security_context.run_as_group?.value ?? 0);
  const network = (spec: Mutable<Spec>) => spec.linux!.namespaces!.findIndex(({ type }) => type === "network");
  return [
    withoutMounts("/run"),
    (spec) => void (delete spec.process!.rlimits, delete spec.process!.apparmorProfile, delete spec.linux!.seccomp),
    (spec) => void (spec.root!.path = "rootfs"),
    withEnv(image.Env),
    (spec) => void (spec.root!.readonly = true),
    (spec) => void (spec.hostname = config.hostname ?? ""),
    (spec) => void (spec.process!.cwd = image.WorkingDir),
    (spec) => void (spec.process!.args = [...image.Entrypoint, ...image.Cmd]),
    (spec) => void (spec.linux!.cgroupsPath = getCgroupsPath(cgroup_parent, id)),
    (spec) => void (spec.linux!.namespaces![network(spec)] = { type: "network" }),
    withoutMounts("/dev/shm"),
    (spec) => void spec.mounts!.push(...ownMounts(request)),
    (spec) => void (delete spec.process!.selinuxLabel, delete spec.linux!.mountLabel),
    (spec) => {
      const groups = (security_context.supplemental_groups ?? []).map(Number);
      spec.process!.user.additionalGids = [...new Set(groups)].sort((a, b) => a - b);
    },
    (spec) => {
      const added = { "net.ipv4.ip_unprivileged_port_start": "0", "net.ipv4.ping_group_range": "0 2147483647" };
      spec.linux!.sysctl = { ...spec.linux!.sysctl, ...sysctls, ...added };
    },
    (spec) => void (spec.linux!.resources!.cpu = { shares: 2 }),
    (spec) => void (spec.process!.oomScoreAdj = -998),
    ...annotationsOf(request).map(([key, value]) => withAnnotation(key, value)),
    (spec) => void (spec.linux!.seccomp = seccomp as NonNullable<NonNullable<Mutable<Spec>["linux"]>["seccomp"]>),
    (spec) => {
      const uid = Number(security_context.run_as_user?.value ?? 0);
      spec.process!.user = { uid, gid, additionalGids: [gid] };
    },
    (spec) => void (spec.linux!.namespaces![network(spec)]!.path = netnsPath),
  ];
}
