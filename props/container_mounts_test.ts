/**
 * The mounts of app containers: containerd's own, the kubelet's, and the volumes of images.
 *
 * Upstream: `customopts.WithMounts` of
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/opts/spec_linux_opts.go.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { MOUNT_PROPAGATION, NAMESPACE_MODE } from "../lib/cri/config.ts";
import { clean } from "../lib/go/path.ts";
import type { Mount, Spec } from "../lib/oci/spec.ts";
import {
  answerOf,
  asksForCdi,
  binds,
  contextOf,
  depthOf,
  everyPlainSpec,
  has,
  type Request,
  RUNS,
  settingOf,
  told,
  volumesOf,
  withConfig,
  withContext,
} from "./container_claims.ts";
import { any, kubelet, odd } from "./container_requests.ts";
import { law } from "./law.ts";
import { CriSpecError } from "../mod.ts";

const OWN = ["/proc", "/dev", "/dev/pts", "/dev/shm", "/dev/mqueue", "/sys", "/sys/fs/cgroup"];
const CGROUP = "/sys/fs/cgroup";
const HOSTS = "/etc/hosts";
const SHM = "/dev/shm";

const asked = ({ container }: Request) => container.config.mounts ?? [];

/** A claim about the mounts of every spec whose CDI devices, which may mount anything, are none. */
function everyMounts(claim: (mounts: readonly Mount[], request: Request, spec: Spec) => boolean) {
  return everyPlainSpec((spec, request) => asksForCdi(request) || claim(spec.mounts ?? [], request, spec));
}

/** Whether the daemon ignores the volumes that images define. */
const ignoresVolumes = (request: Request): boolean => settingOf(request, "ignore_image_defined_volumes") === true;

/** The places that are mounted because the container or its image wants it. */
function wanted(request: Request): ReadonlySet<string> {
  const volumes = ignoresVolumes(request) ? [] : volumesOf(request).flatMap((path) => [clean(path), clean(`/${path}`)]);
  return new Set([...asked(request).map(({ container_path = "" }) => clean(container_path)), ...volumes]);
}

law(
  "containerd's own file systems come first, in the order of the default spec",
  any,
  everyMounts((mounts) => {
    const own = mounts.filter(({ type }) => type !== "bind").map(({ destination }) => destination);
    const order = own.map((destination) => OWN.indexOf(destination));
    return order.every((at, index) => at >= 0 && (index === 0 || at > order[index - 1]!)) &&
      mounts.slice(0, own.length).every(({ type }) => type !== "bind");
  }),
  RUNS,
);

law(
  "what is mounted on a container is ordered by depth",
  any,
  everyMounts((_mounts, _request, spec) => {
    const depths = binds(spec).map(({ destination }) => depthOf(clean(destination)));
    return depths.every((depth, index) => index === 0 || depth >= depths[index - 1]!);
  }),
  RUNS,
);

law(
  "mounts of one depth keep the order of the request, where the sort is stable",
  any,
  everyMounts((_mounts, request, spec) => {
    if (!has(request, "stable-mount-sort")) return true;
    const paths = asked(request).map(({ container_path = "" }) => container_path);
    const made = binds(spec).map(({ destination }) => destination).filter((path) => paths.includes(path));
    const sorted = paths.toSorted((a, b) => depthOf(clean(a)) - depthOf(clean(b)));
    return volumesOf(request).length > 0 || made.join("\n") === sorted.join("\n");
  }),
  RUNS,
);

law(
  "every mount that a container asks for is there once",
  any,
  everyMounts((_mounts, request, spec) => {
    const count = (paths: readonly string[], path: string) => paths.filter((one) => one === path).length;
    const [want, made] = [asked(request).map(({ container_path = "" }) => container_path), binds(spec)];
    const paths = made.map(({ destination }) => destination);
    return volumesOf(request).length > 0 || want.every((path) => count(want, path) === count(paths, path));
  }),
  RUNS,
);

law(
  "a mount's destination and mode are those of its own request",
  any,
  everyMounts((_mounts, request, spec) => {
    const made = binds(spec).map(({ destination, options = [] }) => `${destination} ${options[2]}`);
    return asked(request).every(({ container_path = "", readonly = false, recursive_read_only = false }) => {
      const mode = recursive_read_only && has(request, "rro-mounts") ? "rro" : readonly ? "ro" : "rw";
      return made.includes(`${container_path} ${mode}`);
    });
  }),
  RUNS,
);

law(
  "/etc/hosts, /etc/resolv.conf and /dev/shm are mounted once, by the container or by containerd",
  any,
  everyMounts((mounts, request) => {
    const wishes = asked(request).map(({ container_path = "" }) => clean(container_path));
    return [HOSTS, "/etc/resolv.conf", SHM].every((path) => {
      const isVolume = volumesOf(request).some((volume) => clean(`/${volume}`) === path);
      const made = mounts.filter(({ destination }) => clean(destination) === path).length;
      return isVolume || made === Math.max(1, wishes.filter((wish) => wish === path).length);
    });
  }),
  RUNS,
);

/** Whether the pod shares the node's IPC namespace and the container does not ask for that: the pod has no directory for it. */
function lacksShm(request: Request): boolean {
  const { NODE } = NAMESPACE_MODE;
  return has(request, "host-file-exists") && contextOf(request).namespace_options?.ipc !== NODE &&
    request.config.linux?.security_context?.namespace_options?.ipc === NODE;
}

law(
  "no container has a tmpfs on /run, nor on /dev/shm where its pod has a directory for that",
  any,
  everyMounts((mounts, request) => {
    const places = mounts.filter(({ type }) => type === "tmpfs").map(({ destination }) => clean(destination));
    return !places.includes("/run") && (lacksShm(request) || !places.includes(SHM));
  }),
  RUNS,
);

law(
  "cgroups are mounted on /sys/fs/cgroup unless the container mounts something else there",
  any,
  everyMounts((mounts, request) =>
    mounts.filter(({ type, destination }) => type === "cgroup" && destination === CGROUP).length ===
      (wanted(request).has(CGROUP) ? 0 : 1)
  ),
  RUNS,
);

law(
  "a container that mounts /dev has none of containerd's own file systems below",
  any,
  everyMounts((mounts, request) =>
    !wanted(request).has("/dev") ||
    mounts.every(({ type, destination }) => type === "bind" || !destination.startsWith("/dev"))
  ),
  RUNS,
);

law(
  "the options of a bind mount are rbind, a propagation and a mode",
  any,
  everyMounts((_mounts, _request, spec) =>
    binds(spec).every(({ options = [] }) =>
      options.length === 3 && options[0] === "rbind" && ["rprivate", "rslave", "rshared"].includes(options[1]!) &&
      ["ro", "rro", "rw"].includes(options[2]!)
    )
  ),
  RUNS,
);

law(
  "the root's propagation is the strongest that a mount asks for",
  any,
  everyMounts((_mounts, request, { linux }) => {
    const kinds = asked(request).map(({ propagation = 0 }) => propagation);
    const { PROPAGATION_BIDIRECTIONAL, PROPAGATION_HOST_TO_CONTAINER } = MOUNT_PROPAGATION;
    const slave = kinds.includes(PROPAGATION_HOST_TO_CONTAINER) ? "rslave" : undefined;
    return linux?.rootfsPropagation === (kinds.includes(PROPAGATION_BIDIRECTIONAL) ? "rshared" : slave);
  }),
  RUNS,
);

law("mounts of different depth may be asked for in any order", odd, (request) => {
  if (!has(request, "stable-mount-sort")) return;
  const mounts = asked(request).toSorted((a, b) =>
    depthOf(clean(b.container_path ?? "")) - depthOf(clean(a.container_path ?? ""))
  );
  assertEquals(told(withConfig(request, { mounts })), told(request));
}, RUNS);

law("the IPC mode of a container decides its /dev/shm, and nothing else", kubelet, (request) => {
  const [pod, node] = [NAMESPACE_MODE.POD, NAMESPACE_MODE.NODE].map((ipc) => {
    const { namespace_options } = contextOf(request);
    const answer = answerOf(withContext(request, { namespace_options: { ...namespace_options, ipc } }));
    if (answer instanceof CriSpecError) throw answer;
    const source = binds(answer).find(({ destination }) => destination === SHM)?.source;
    return { source, rest: { ...answer, mounts: answer.mounts?.filter(({ destination }) => destination !== SHM) } };
  });
  assertEquals(node!.rest, pod!.rest);
  assertEquals([node!.source, pod!.source === node!.source], [SHM, false]);
}, RUNS);

law(
  "containerd's own files are read-only where the root is, but /dev/shm is not",
  any,
  everyMounts((_mounts, request, spec) => {
    const mode = contextOf(request).readonly_rootfs === true ? "ro" : "rw";
    return binds(spec).every(({ destination, source, options = [] }) =>
      source?.includes("/sandboxes/") !== true || options[2] === (destination === SHM ? "rw" : mode)
    );
  }),
  RUNS,
);

law(
  "an image's volume is a directory of the container's own, and writable",
  odd,
  everyMounts((_mounts, request, spec) => {
    const { id = "fedcba9876543210".repeat(4) } = request.container;
    const volumes = binds(spec).filter(({ source }) => source?.includes("/volumes/") === true);
    const taken = new Set(asked(request).map(({ container_path = "" }) => clean(container_path)));
    const shown = volumesOf(request).filter((path) => !taken.has(clean(path)) && !taken.has(clean(`/${path}`)));
    return volumes.length === (ignoresVolumes(request) ? 0 : shown.length) &&
      volumes.every(({ source, options }) => source?.includes(`/containers/${id}/`) === true && options?.[2] === "rw");
  }),
  RUNS,
);
