/**
 * The container's mounts: containerd's own, the image's volumes and the kubelet's.
 *
 * @module
 */

import type { BehaviorId, Behaviors } from "../../containerd/behaviors.ts";
import { type CriMount, type IDMapping, MOUNT_PROPAGATION, NAMESPACE_MODE } from "../../cri/config.ts";
import { clean } from "../../go/path.ts";
import { child, type Pointer } from "../../pointer.ts";
import { share } from "../../oci/shared.ts";
import type { LinuxIDMapping, Mount } from "../../oci/spec.ts";
import { SYS_FS_CGROUP, withCriMounts, withMounts, withoutMounts } from "../../options/mounts.ts";
import { specMappings } from "../../decisions/userns.ts";
import { HOST_SYS, SYS } from "../../decisions/host_sys.ts";
import { DEV_SHM, RESOLV_CONF, sandboxPaths } from "../../decisions/paths.ts";
import { always, because, byBehavior, decidedBy } from "../../plan/reason.ts";
import type { Part, Reason } from "../../plan/step.ts";
import { NAMESPACE_OPTIONS, type Steps } from "../../plan/steps.ts";
import type { Chosen } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";
import { CONFIG, IMAGE, SECURITY_CONTEXT } from "./config.ts";
import { sortWithVolumes } from "./mount_order.ts";
import { MountSources } from "./mount_sources.ts";

const ETC_HOSTNAME = "/etc/hostname";
const ETC_HOSTS = "/etc/hosts";

/** A mount that is planned, and why. */
interface PlannedMount {
  readonly mount: CriMount;
  /** Where it stands in the request, or what decides it. */
  readonly input: Pointer;
  /** Why it is there, and has its options: only who asks is told. */
  readonly why: () => Reason;
}

function mountPath(destination: string): Pointer {
  return child("/mounts", destination);
}

/** The id mappings that containerd's own mounts get: those of the container's user namespace. */
export function usernsMappings(
  { behaviors, container }: ContainerRequest,
): Pick<CriMount, "uidMappings" | "gidMappings"> {
  const { uids, gids } = container.config.linux?.security_context?.namespace_options?.userns_options ?? {};
  if (!behaviors.has("idmap-mounts")) return {};
  return { ...uids === undefined ? {} : { uidMappings: uids }, ...gids === undefined ? {} : { gidMappings: gids } };
}

/** Whether the node has a sandbox's /dev/shm: a sandbox with the node's IPC namespace has none of its own. */
function hasSandboxShm({ config }: ContainerRequest): boolean {
  return config.linux?.security_context?.namespace_options?.ipc !== NAMESPACE_MODE.NODE;
}

/** Containerd's own mounts, but for those that a mount of the container replaces. */
function containerMounts(steps: Steps, request: ContainerRequest, taken: ReadonlySet<string>): readonly PlannedMount[] {
  const { behaviors, container, host } = request;
  const context = container.config.linux?.security_context;
  const readonly = context?.readonly_rootfs === true;
  const paths = sandboxPaths(request);
  const mappings = usernsMappings(request);
  const usesHostIpc = context?.namespace_options?.ipc === NAMESPACE_MODE.NODE;
  const file = (container_path: string, host_path: string): PlannedMount => ({
    mount: { container_path, host_path, readonly, selinux_relabel: true, ...mappings },
    input: "/id",
    why: () => {
      const text = "a file that containerd writes for the pod";
      if (!readonly) return because("/id", text);
      const inputs = [`${SECURITY_CONTEXT}/readonly_rootfs`];
      return because("/id", `${text}; ro: the container's root filesystem is read-only`, { inputs });
    },
  });
  const shm: PlannedMount = usesHostIpc
    ? {
      mount: { container_path: DEV_SHM, host_path: DEV_SHM },
      input: `${SECURITY_CONTEXT}/namespace_options/ipc`,
      why: () =>
        because(
          `${SECURITY_CONTEXT}/namespace_options/ipc`,
          "the node's /dev/shm, because the pod uses the node's IPC namespace",
        ),
    }
    : {
      mount: { container_path: DEV_SHM, host_path: paths.shm, selinux_relabel: true },
      input: "/id",
      why: () => because("/id", "the shared memory of the pod's containers, instead of the default tmpfs"),
    };
  const own = [file(ETC_HOSTNAME, paths.hostname), file(ETC_HOSTS, paths.hosts), file(RESOLV_CONF, paths.resolvConf)];
  const isThere = usesHostIpc ? host.devShm : hasSandboxShm(request);
  if (isThere || !behaviors.has("host-file-exists")) own.push(shm);
  else {
    const input = usesHostIpc ? "/host/devShm" : `${NAMESPACE_OPTIONS}/ipc`;
    const text = "the node has no /dev/shm for the pod; the default tmpfs remains";
    steps.omit("containerMounts", mountPath(DEV_SHM), because(input, text, { behaviors: ["host-file-exists"] }));
  }
  return own.filter(({ mount }) => !taken.has(mount.container_path!));
}

function idMappings(mappings: readonly IDMapping[] | undefined): readonly LinuxIDMapping[] | undefined {
  if (mappings === undefined || mappings.length === 0) return undefined;
  return specMappings(mappings);
}

const { PROPAGATION_BIDIRECTIONAL, PROPAGATION_HOST_TO_CONTAINER } = MOUNT_PROPAGATION;

/** What an option of a mount says, the field that it comes from, and the behavior that decided. */
interface OptionText {
  readonly text: string;
  readonly field: string;
  readonly behavior?: BehaviorId;
}

/** What a mount's options say. */
function optionTexts(mount: CriMount, behaviors: Behaviors): readonly OptionText[] {
  const texts: OptionText[] = [];
  if (mount.image !== undefined) texts.push({ text: "its source is an image", field: "image" });
  if (mount.propagation === PROPAGATION_BIDIRECTIONAL) {
    texts.push({ text: "rshared: later mounts propagate to the node and from it", field: "propagation" });
  } else if (mount.propagation === PROPAGATION_HOST_TO_CONTAINER) {
    texts.push({ text: "rslave: later mounts propagate from the node", field: "propagation" });
  }
  if (mount.recursive_read_only === true) {
    const isSupported = behaviors.has("rro-mounts");
    const text = isSupported
      ? "rro: the mount and all mounts below it are read-only"
      : "the release ignores recursive_read_only";
    if (!isSupported) texts.push({ text: "ro: the mount is read-only", field: "readonly" });
    texts.push({ text, field: "recursive_read_only", behavior: "rro-mounts" });
  } else if (mount.readonly === true) texts.push({ text: "ro: the mount is read-only", field: "readonly" });
  const field = (["uidMappings", "gidMappings"] as const).find((name) => (mount[name] ?? []).length > 0);
  if (field !== undefined) {
    const text = behaviors.has("idmap-mounts")
      ? "the owners of its files are mapped"
      : "the release ignores its id mappings";
    texts.push({ text, field, behavior: "idmap-mounts" });
  }
  return texts;
}

/** Why a mount of the request is there and has its options. */
function requestedReason(mount: CriMount, input: Pointer, behaviors: Behaviors): Reason {
  const texts = optionTexts(mount, behaviors);
  const text = ["a mount that the container requests", ...texts.map(({ text }) => text)].join("; ");
  if (texts.length === 0) return because(input, text);
  const deciding = texts.flatMap(({ behavior }) => behavior === undefined ? [] : [behavior]);
  return because(input, text, {
    inputs: texts.map(({ field }) => child(input, field)),
    ...decidedBy(deciding, behaviors),
  });
}

/** Why the root propagates as it does: the first mount that asks for it. */
function rootParts(mounts: readonly CriMount[]): readonly Part[] {
  const path = "/linux/rootfsPropagation";
  const ways = [
    [PROPAGATION_BIDIRECTIONAL, "a mount has BIDIRECTIONAL propagation, so the root filesystem is rshared"],
    [PROPAGATION_HOST_TO_CONTAINER, "a mount has HOST_TO_CONTAINER propagation, so the root filesystem is rslave"],
  ] as const;
  for (const [way, text] of ways) {
    const index = mounts.findIndex(({ propagation }) => propagation === way);
    if (index >= 0) return [{ path, reason: because(`${CONFIG}/mounts/${index}/propagation`, text) }];
  }
  return [];
}

/** Options of a bind mount, by how it propagates and what it lets do. */
const BIND_OPTIONS = {
  rprivate: bindOptions("rprivate"),
  rslave: bindOptions("rslave"),
  rshared: bindOptions("rshared"),
};

function bindOptions(propagation: string): Readonly<Record<"rw" | "ro" | "rro", readonly string[]>> {
  const options = (mode: string): readonly string[] => share(["rbind", propagation, mode]);
  return { rw: options("rw"), ro: options("ro"), rro: options("rro") };
}

/** A mount with options. */
type BindMount = Mount & { readonly options: readonly string[] };

/** The mount that the spec gets. */
function bindMount({ behaviors }: ContainerRequest, mount: CriMount, source: string): BindMount {
  const propagation = mount.propagation === PROPAGATION_BIDIRECTIONAL
    ? "rshared"
    : mount.propagation === PROPAGATION_HOST_TO_CONTAINER
    ? "rslave"
    : "rprivate";
  const isRecursive = mount.recursive_read_only === true && behaviors.has("rro-mounts");
  const mode = mount.readonly !== true ? "rw" : isRecursive ? "rro" : "ro";
  const bind = {
    destination: mount.container_path ?? "",
    type: "bind",
    source,
    options: BIND_OPTIONS[propagation][mode],
  };
  if (!behaviors.has("idmap-mounts")) return bind;
  const [uidMappings, gidMappings] = [idMappings(mount.uidMappings), idMappings(mount.gidMappings)];
  return { ...bind, ...uidMappings && { uidMappings }, ...gidMappings && { gidMappings } };
}

/** Options that the mount of cgroups has where the container shares the node's cgroup namespace. */
function hostCgroupOptions({ behaviors, host }: ContainerRequest): readonly string[] {
  if (!behaviors.has("privileged-cgroup-opts")) return [];
  const options = host.cgroupMountOptions.split(",");
  return options.filter((option) => option === "nsdelegate" || option === "memory_recursiveprot");
}

/**
 * Adds what decides the mounts.
 *
 * Upstream: `linuxContainerMounts` and `customopts.WithMounts`.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 * @param mounts The mounts that the container asks for.
 * @param volumes Those of the image's volumes.
 * @param mountLabel The SELinux label that relabelled sources get; empty without SELinux.
 * @returns Whether a random order of the image's volumes, which the request does not tell, decides the order of the mounts.
 */
export function addMounts(
  steps: Steps,
  request: ContainerRequest,
  chosen: Chosen,
  mounts: readonly CriMount[],
  volumes: readonly (CriMount & { readonly container_path: string })[],
  mountLabel: string,
): boolean {
  const { behaviors } = request;
  const { runtime, flow } = chosen;
  const taken = new Set(mounts.map(({ container_path = "" }) => clean(container_path)));
  const requested = mounts.map((mount, index): PlannedMount => {
    const input = child(`${CONFIG}/mounts`, index);
    return { mount, input, why: () => requestedReason(mount, input, behaviors) };
  });
  const ofImage = volumes
    .filter(({ container_path }) => !taken.has(clean(container_path)))
    .map((mount): PlannedMount => {
      const input: Pointer = `${IMAGE}/Volumes`;
      return { mount, input, why: () => because(input, "a volume that the image defines") };
    });
  const planned = [...requested, ...containerMounts(steps, request, taken)];
  const isTold = request.container.imageVolumes !== undefined;
  const destinationOf = ({ mount }: PlannedMount): string => mount.container_path ?? "";
  const sorted = sortWithVolumes(planned, ofImage, isTold, destinationOf, behaviors);
  const sources = new MountSources(request, chosen, mountLabel);
  const made: BindMount[] = [];
  for (const { mount, input, why } of sorted.mounts) {
    const found = sources.resolve(mount, input);
    if ("refuse" in found) {
      const { refuse } = found;
      steps.add("customopts.WithMounts", ["/mounts"], () => refuse(flow.apply, input), why());
      return sorted.isOpen;
    }
    made.push(bindMount(request, mount, found.source));
  }
  const writable = runtime.cgroup_writable === true;
  const parts = (): readonly Part[] => [
    ...sorted.mounts.map(({ mount, why }) => ({ path: mountPath(mount.container_path ?? ""), reason: why() })),
    {
      path: mountPath(SYS_FS_CGROUP),
      reason: writable
        ? because(child(runtime.path, "cgroup_writable"), "the runtime's cgroup_writable is on")
        : always("a read-only view of the container's cgroups"),
    },
    ...rootParts(mounts),
  ];
  const option = withCriMounts({
    mounts: made,
    cgroupMode: writable ? "rw" : "ro",
    hostCgroupOptions: hostCgroupOptions(request),
    propagation: made.some(({ options }) => options[1] === "rshared")
      ? "rshared"
      : made.some(({ options }) => options[1] === "rslave")
      ? "rslave"
      : undefined,
  });
  const reason = because(`${CONFIG}/mounts`, "the container's mounts and containerd's own, ordered by depth");
  steps.add("customopts.WithMounts", ["/mounts", "/linux/rootfsPropagation"], option, reason, parts);
  return sorted.isOpen;
}

/**
 * Adds the node's sysfs for a container with a user namespace on the node's network; it comes behind all other options.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param hasUserns Whether the container has a user namespace.
 */
export function addHostSys(steps: Steps, { behaviors, container }: ContainerRequest, hasUserns: boolean): void {
  const { network } = container.sandboxConfig.linux?.security_context?.namespace_options ?? {};
  if (!hasUserns || network !== NAMESPACE_MODE.NODE) return;
  const input: Pointer = `${container.sandboxConfigPath}/linux/security_context/namespace_options/network`;
  if (!behaviors.has("userns-hostnet-sys")) {
    const text = "the release keeps the sysfs mount, which fails in a user namespace on the node's network";
    steps.omit("oci.WithMounts", mountPath(SYS), because(input, text, { lacks: ["userns-hostnet-sys"] }));
    return;
  }
  const text = "a user namespace cannot mount sysfs for the node's network; the node's /sys is bind-mounted";
  const reason = byBehavior("userns-hostnet-sys", text, { inputs: [input] });
  steps.add("oci.WithoutMounts", ["/mounts"], withoutMounts(SYS), reason);
  steps.add("oci.WithMounts", ["/mounts"], withMounts([HOST_SYS]), reason, () => [{ path: mountPath(SYS), reason }]);
}
