/**
 * The plan of a request: the options that containerd applies, in its order, each with its reason.
 *
 * It reads from top to bottom as `RunPodSandbox` and `sandboxContainerSpec` do in
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/server/sandbox_run.go and `sandbox_run_linux.go`. Conditions
 * and order live here, options hold neither.
 *
 * @module
 */

import type { Behaviors } from "../containerd/behaviors.ts";
import type { Runtime } from "../containerd/config.ts";
import { NAMESPACE_MODE, type NamespaceOption } from "../cri/config.ts";
import { CriSpecError } from "../error.ts";
import { defaultSpec } from "../oci/default_spec.ts";
import { goQuote, protobufQuote } from "../oci/go_quote.ts";
import { child, type Pointer } from "../oci/pointer.ts";
import type { Mount, Option, StringMap } from "../oci/spec.ts";
import { withAnnotation } from "../options/annotations.ts";
import { getCgroupsPath, withCgroup, withDisabledCgroups } from "../options/cgroup.ts";
import { withHostname } from "../options/hostname.ts";
import { withMounts, withoutMounts, withoutRunMount, withWritableMount } from "../options/mounts.ts";
import {
  updateNetNamespacePath,
  withLinuxNamespace,
  withNamespacePath,
  withoutNamespace,
  withUserNamespace,
} from "../options/namespaces.ts";
import {
  withEnv,
  withoutDefaultSecuritySettings,
  withPodOOMScoreAdj,
  withProcessArgs,
  withProcessCwd,
} from "../options/process.ts";
import { withDefaultSandboxShares } from "../options/resources.ts";
import { withRelativeRoot, withRootFSReadonly } from "../options/root.ts";
import {
  initLabels,
  InvalidLabel,
  type Labels,
  modifyProcessLabel,
  parseContexts,
  withProcessLabel,
  withSelinuxLabels,
} from "../options/selinux.ts";
import { withSysctls } from "../options/sysctls.ts";
import { withSupplementalGroups, withUser } from "../options/user.ts";
import { generateSeccompSpecOpts, generateUserString } from "./container_options.ts";
import { checkContainer, checkSnapshot } from "./container_record.ts";
import { flowOf } from "./flow.ts";
import { checkHostIpc } from "./host_ipc.ts";
import { formatImageConfig } from "./image.ts";
import { checkPodNetwork } from "./network.ts";
import { DEV_SHM, sandboxPaths } from "./paths.ts";
import { always, because } from "./reason.ts";
import { refuse } from "./refusals.ts";
import type { SandboxRequest } from "./request.ts";
import { getPassthroughAnnotations, getSandboxRuntime, isVMBasedRuntime } from "./runtime.ts";
import type { Plan, Reason, Segment, Step } from "./step.ts";
import { userLookup } from "./user_lookup.ts";
import { checkUsernsNetwork, podUserns, type Userns } from "./userns.ts";

const SECURITY_CONTEXT = "/config/linux/security_context";
const NAMESPACE_OPTIONS = `${SECURITY_CONTEXT}/namespace_options`;
const CONTAINERD_NAMESPACE = "k8s.io";
const DEFAULT_SANDBOX_OOM_ADJ = -998;
const RESOLV_CONF = "/etc/resolv.conf";
const SYS = "/sys";
const UNPRIVILEGED_PORT_START = "net.ipv4.ip_unprivileged_port_start";
const PING_GROUP_RANGE = "net.ipv4.ping_group_range";
const ANNOTATIONS = "io.kubernetes.cri";

function namespaceOptions({ config }: SandboxRequest): NamespaceOption {
  return config.linux?.security_context?.namespace_options ?? {};
}

/** A list of steps under construction, all of one segment. */
class Steps {
  readonly list: Step[] = [];
  #segment: Segment = "spec";

  enter(segment: Segment): void {
    this.#segment = segment;
  }

  add(name: string, footprint: readonly Pointer[], option: Option, reason: Reason): void {
    this.list.push({ name, reason, footprint, segment: this.#segment, option });
  }
}

function addProcess(steps: Steps, request: SandboxRequest): void {
  const { behaviors, config, image } = request;
  const { hostname = "" } = config;
  const hostnameReason = because("/config/hostname", "the pod's hostname");
  steps.add("oci.WithoutRunMount", ["/mounts"], withoutRunMount(), always("a sandbox has no tmpfs on /run"));
  steps.add(
    "customopts.WithoutDefaultSecuritySettings",
    ["/process/apparmorProfile", "/process/rlimits", "/linux/seccomp"],
    withoutDefaultSecuritySettings(),
    always("the CRI plugin sets its own security settings"),
  );
  steps.add(
    "customopts.WithRelativeRoot",
    ["/root/path"],
    withRelativeRoot("rootfs"),
    always("relative to the bundle"),
  );
  steps.add("oci.WithEnv", ["/process/env"], withEnv(image.Env), because("/image/Env", "the image's environment"));
  steps.add(
    "oci.WithRootFSReadonly",
    ["/root/readonly"],
    withRootFSReadonly(),
    always("the pause container writes nothing"),
  );
  steps.add("oci.WithHostname", ["/hostname"], withHostname(hostname), hostnameReason);
  if (image.WorkingDir !== "") {
    const reason = because("/image/WorkingDir", "the image's working directory");
    steps.add("oci.WithProcessCwd", ["/process/cwd"], withProcessCwd(image.WorkingDir), reason);
  }
  const args = [...image.Entrypoint, ...image.Cmd];
  if (args.length === 0) {
    const text = `invalid empty entrypoint and cmd in image config ${
      formatImageConfig(image, behaviors.has("image-config-print"))
    }`;
    refuse("image-command", `${flowOf(request).spec}${text}`, "/image");
  }
  const argsReason = because(image.Entrypoint.length > 0 ? "/image/Entrypoint" : "/image/Cmd", "entrypoint and cmd");
  steps.add("oci.WithProcessArgs", ["/process/args"], withProcessArgs(args), argsReason);
}

function addCgroup(steps: Steps, { behaviors, config, daemon, id }: SandboxRequest): void {
  const footprint = ["/linux/cgroupsPath"];
  const parent = config.linux?.cgroup_parent ?? "";
  if (daemon.disable_cgroup && !behaviors.has("disable-cgroup-removed")) {
    const reason = because("/daemon", "disable_cgroup is set");
    steps.add("customopts.WithDisabledCgroups", footprint, withDisabledCgroups(), reason);
  } else if (parent !== "") {
    const reason = because("/config/linux/cgroup_parent", "the pod's cgroup parent");
    steps.add("oci.WithCgroup", footprint, withCgroup(getCgroupsPath(parent, id)), reason);
  }
}

function addNamespaces(steps: Steps, request: SandboxRequest, userns: Userns | undefined): void {
  const { behaviors, netnsPath } = request;
  const options = namespaceOptions(request);
  const footprint = ["/linux/namespaces"];
  const hostNetwork = options.network === NAMESPACE_MODE.NODE;
  const without = (type: "network" | "uts" | "pid" | "ipc", input: string): void => {
    const reason = because(`${NAMESPACE_OPTIONS}/${input}`, `${input} is the node's`);
    steps.add("customopts.WithoutNamespace", footprint, withoutNamespace(type), reason);
  };
  if (hostNetwork) {
    without("network", "network");
    without("uts", "network");
  } else if (behaviors.has("sandbox-controller-flow")) {
    const reason = because("/netnsPath", "the daemon made the pod's network namespace");
    steps.add("oci.WithLinuxNamespace", footprint, withLinuxNamespace({ type: "network", path: netnsPath }), reason);
  } else {
    const option = withLinuxNamespace({ type: "network" });
    steps.add("oci.WithLinuxNamespace", footprint, option, always("the network namespace's path is not known yet"));
  }
  if (options.pid === NAMESPACE_MODE.NODE) without("pid", "pid");
  if (options.ipc === NAMESPACE_MODE.NODE) without("ipc", "ipc");
  if (options.userns_options === undefined || !behaviors.has("userns-support")) return;
  const input = `${NAMESPACE_OPTIONS}/userns_options`;
  if (userns === undefined) {
    const reason = because(`${input}/mode`, "the user namespace is the node's");
    steps.add("customopts.WithoutNamespace", footprint, withoutNamespace("user"), reason);
    return;
  }
  steps.add(
    "oci.WithUserNamespace",
    [...footprint, "/linux/uidMappings", "/linux/gidMappings"],
    withUserNamespace(userns.uids, userns.gids),
    because(input, "the pod has a user namespace"),
  );
  if (!behaviors.has("userns-pinned")) return;
  if (hostNetwork && behaviors.has("userns-hostnet-broken")) {
    const text = "failed to pin user namespace: failed to open netns(): open : no such file or directory";
    refuse("userns-host-network", `${flowOf(request).spec}${text}`, NAMESPACE_OPTIONS);
  }
  if (hostNetwork) return;
  const path = sandboxPaths(request).pinnedUserNamespace;
  const reason: Reason = { kind: "behavior", behavior: "userns-pinned", text: "containerd keeps the user namespace" };
  steps.add("customopts.WithNamespacePath", footprint, withNamespacePath("user", path), reason);
}

function addMounts(steps: Steps, request: SandboxRequest, userns: Userns | undefined): void {
  const { behaviors } = request;
  const options = namespaceOptions(request);
  const hostIpc = options.ipc === NAMESPACE_MODE.NODE;
  const paths = sandboxPaths(request);
  const shm = hostIpc ? DEV_SHM : paths.shm;
  const flags = ["rbind", "ro", "nosuid", "nodev", "noexec"];
  const fewFlags = ["rbind", "ro"];
  const mounts: Mount[] = [
    { destination: DEV_SHM, type: "bind", source: shm, options: behaviors.has("dev-shm-flags") ? flags : fewFlags },
    {
      destination: RESOLV_CONF,
      type: "bind",
      source: paths.resolvConf,
      options: behaviors.has("resolv-conf-flags") ? flags : fewFlags,
    },
  ];
  if (behaviors.has("drop-default-dev-shm")) {
    const reason = always("the sandbox's own /dev/shm takes its place");
    steps.add("oci.WithoutMounts", ["/mounts"], withoutMounts(DEV_SHM), reason);
  }
  if (userns !== undefined && options.network === NAMESPACE_MODE.NODE && behaviors.has("userns-hostnet-sys")) {
    const reason: Reason = { kind: "behavior", behavior: "userns-hostnet-sys", text: "no sysfs can be mounted here" };
    steps.add("oci.WithoutMounts", ["/mounts"], withoutMounts(SYS), reason);
    mounts.push({
      destination: SYS,
      type: "bind",
      source: SYS,
      options: ["rbind", "rro", "nosuid", "nodev", "noexec"],
    });
  }
  const mountsReason = hostIpc
    ? because(`${NAMESPACE_OPTIONS}/ipc`, "/dev/shm is the node's, resolv.conf the sandbox's")
    : always("/dev/shm and resolv.conf are the sandbox's");
  steps.add("oci.WithMounts", ["/mounts"], withMounts(mounts), mountsReason);
}

const SELINUX_LEVEL = /^s\d(-s\d)?(:c\d{1,4}(\.c\d{1,4})?(,c\d{1,4}(\.c\d{1,4})?)*)?$/;

function missingFact(fact: string, path: Pointer): never {
  throw new CriSpecError("host-fact-missing", `Cannot make SELinux labels: the node's ${fact} is not told`, {
    path,
    hint: `give host.selinux as {"contexts": text of the node's contexts file, "level": "s0:c1,c2"}`,
  });
}

/** The options as the daemon's protobuf library prints them; from 2.2 on the blanks between fields differ from build to build. */
function formatSelinuxOptions(options: Readonly<Record<string, string>>, behaviors: Behaviors): string {
  const { user, role, type, level } = options;
  if (!behaviors.has("selinux-error-print")) {
    return `&SELinuxOption{User:${user},Role:${role},Type:${type},Level:${level},}`;
  }
  const given = Object.entries({ user, role, type, level }).filter(([, value]) => value !== "");
  return given.map(([key, value]) => `${key}:${protobufQuote(value!)}`).join(" ");
}

/** The node's SELinux contexts; `undefined` when containerd makes no labels. */
function selinuxContexts({ daemon, host }: SandboxRequest): ReadonlyMap<string, string> | undefined {
  if (!daemon.enable_selinux || host.selinux === false) return undefined;
  const contexts = host.selinux === true ? undefined : host.selinux.contexts;
  return parseContexts(contexts ?? missingFact("contexts file", "/host/selinux"));
}

function selinuxLabels(request: SandboxRequest, contexts: ReadonlyMap<string, string> | undefined): Labels {
  const options = request.config.linux?.security_context?.selinux_options;
  const { user = "", role = "", type = "", level = "" } = options ?? {};
  if (level !== "" && !SELINUX_LEVEL.test(level)) {
    const shown = formatSelinuxOptions({ user, role, type, level }, request.behaviors);
    const text = `failed to init selinux options ${shown}: the format of 'level' ${
      goQuote(level, request.behaviors.unicode)
    } is not correct`;
    refuse("selinux-level", `${flowOf(request).spec}${text}`, `${SECURITY_CONTEXT}/selinux_options/level`);
  }
  if (contexts === undefined) return { process: "", mount: "" };
  const { selinux } = request.host;
  const generated = typeof selinux === "object" ? selinux.level : undefined;
  const needsLevel = level === "" && (contexts.get("process") ?? "").split(":").length > 3;
  if (needsLevel && generated === undefined) missingFact("generated level", "/host/selinux/level");
  try {
    return initLabels(contexts, generated ?? "", { user, role, type, level });
  } catch (error) {
    if (!(error instanceof InvalidLabel)) throw error;
    throw new CriSpecError(
      "not-modelled",
      "Cannot make SELinux labels: the node's contexts file has an invalid label",
      {
        path: "/host/selinux/contexts",
      },
    );
  }
}

function addSysctls(steps: Steps, request: SandboxRequest, userns: Userns | undefined): void {
  const { behaviors, daemon, host } = request;
  const options = namespaceOptions(request);
  const sysctls = request.config.linux?.sysctls ?? {};
  const additions: [string, string][] = [];
  const hostNetwork = options.network === NAMESPACE_MODE.NODE;
  const podUserns = userns !== undefined && behaviors.has("ping-range-userns");
  if (daemon.enable_unprivileged_ports && !hostNetwork && !Object.hasOwn(sysctls, UNPRIVILEGED_PORT_START)) {
    additions.push([UNPRIVILEGED_PORT_START, "0"]);
  }
  const pingRangeIsSet = Object.hasOwn(sysctls, PING_GROUP_RANGE);
  const inUserns = host.runningInUserNamespace || podUserns;
  if (daemon.enable_unprivileged_icmp && !hostNetwork && !pingRangeIsSet && !inUserns) {
    additions.push([PING_GROUP_RANGE, "0 2147483647"]);
  }
  const all: StringMap = additions.length === 0 ? sysctls : { ...sysctls, ...Object.fromEntries(additions) };
  const reason = additions.length === 0
    ? because("/config/linux/sysctls", "the pod's sysctls")
    : because("/daemon", `the pod's sysctls, and by the daemon's config ${additions.map(([key]) => key).join(", ")}`);
  steps.add("customopts.WithSysctls", ["/linux/sysctl"], withSysctls(all), reason);
}

function addAnnotation(steps: Steps, key: string, value: string, reason: Reason): void {
  steps.add("customopts.WithAnnotation", [child("/annotations", key)], withAnnotation(key, value), reason);
}

function addAnnotations(steps: Steps, request: SandboxRequest, runtime: Runtime): void {
  const { behaviors, config, daemon, id } = request;
  for (const [key, value] of getPassthroughAnnotations(config.annotations ?? {}, runtime.pod_annotations)) {
    const reason = because(child("/config/annotations", key), "the runtime's pod_annotations let it pass");
    addAnnotation(steps, key, value, reason);
  }
  const { name = "", namespace = "", uid = "" } = config.metadata ?? {};
  const log = because("/config/log_directory", "the pod's log directory");
  addAnnotation(steps, `${ANNOTATIONS}.sandbox-id`, id, because("/id", "the sandbox's id"));
  addAnnotation(
    steps,
    `${ANNOTATIONS}.sandbox-namespace`,
    namespace,
    because("/config/metadata/namespace", "the pod's"),
  );
  if (behaviors.has("sandbox-uid-annotation")) {
    addAnnotation(steps, `${ANNOTATIONS}.sandbox-uid`, uid, because("/config/metadata/uid", "the pod's uid"));
  }
  addAnnotation(steps, `${ANNOTATIONS}.sandbox-name`, name, because("/config/metadata/name", "the pod's name"));
  addAnnotation(steps, `${ANNOTATIONS}.sandbox-log-directory`, config.log_directory ?? "", log);
  if (behaviors.has("pause-image-annotation")) {
    const reason = because("/daemon", "the configured pause image");
    addAnnotation(steps, `${ANNOTATIONS}.podsandbox.image-name`, daemon.sandbox_image, reason);
  }
  addAnnotation(steps, `${ANNOTATIONS}.container-type`, "sandbox", always("it is the pod's sandbox"));
}

function addResources(steps: Steps, { behaviors, config, daemon, host }: SandboxRequest): void {
  if (!daemon.disable_cgroup || behaviors.has("disable-cgroup-removed")) {
    const reason = always("the pause container gets the least cpu shares");
    steps.add(
      "customopts.WithDefaultSandboxShares",
      ["/linux/resources/cpu/shares"],
      withDefaultSandboxShares(),
      reason,
    );
  }
  const resources = config.linux?.resources;
  if (resources !== undefined) {
    const { cpu_period = 0, cpu_quota = 0, cpu_shares = 0, memory_limit_in_bytes = 0 } = resources;
    const sizing = { cpu_period, cpu_quota, cpu_shares, memory_limit_in_bytes };
    for (const [field, value] of Object.entries(sizing)) {
      const key = field === "memory_limit_in_bytes" ? "memory" : field.replace("_", "-");
      const reason = because(`/config/linux/resources/${field}`, "the sum over the pod's containers");
      addAnnotation(steps, `${ANNOTATIONS}.sandbox-${key}`, String(value), reason);
    }
  }
  const restrict = daemon.restrict_oom_score_adj ? host.oomScoreAdj : undefined;
  const reason = restrict === undefined
    ? always("the kernel should kill the pause container last")
    : because("/daemon", "restrict_oom_score_adj: not below the daemon's own score");
  const option = withPodOOMScoreAdj(DEFAULT_SANDBOX_OOM_ADJ, restrict);
  steps.add("customopts.WithPodOOMScoreAdj", ["/process/oomScoreAdj"], option, reason);
}

/** What happens to the spec between its generation and the container's creation. */
function addRun(steps: Steps, request: SandboxRequest, runtime: Runtime, contexts?: ReadonlyMap<string, string>): void {
  steps.enter("run");
  const footprint = ["/process/selinuxLabel"];
  if (contexts !== undefined && isVMBasedRuntime(runtime.runtime_type)) {
    const reason = because("/runtimeHandler", "the runtime runs virtual machines");
    steps.add("modifyProcessLabel", footprint, modifyProcessLabel(contexts), reason);
  }
  if (request.config.linux?.security_context?.privileged === true) {
    const reason = because(`${SECURITY_CONTEXT}/privileged`, "a privileged sandbox has no process label");
    steps.add("RunPodSandbox", footprint, withProcessLabel(""), reason);
    if (request.behaviors.has("privileged-sys-rw")) {
      const sys: Reason = {
        kind: "behavior",
        behavior: "privileged-sys-rw",
        text: "a privileged sandbox writes to /sys",
      };
      steps.add("RunPodSandbox", ["/mounts"], withWritableMount(SYS), sys);
    }
  }
}

function addContainer(steps: Steps, request: SandboxRequest, runtime: Runtime, userns: Userns | undefined): void {
  const seccomp = generateSeccompSpecOpts(request);
  const user = generateUserString(request);
  steps.enter("container");
  steps.add(
    "customopts.WithNewSnapshot",
    [],
    checkSnapshot(request, runtime, userns),
    always("the snapshot is prepared first"),
  );
  if (seccomp !== undefined) {
    steps.add(
      seccomp.name,
      ["/linux/seccomp"],
      seccomp.option,
      because(seccomp.input, "the sandbox's seccomp profile"),
    );
  }
  if (user !== undefined) {
    const option = withUser(user.userstr, userLookup(request, runtime));
    steps.add("oci.WithUser", ["/process/user"], option, because(user.input, "the sandbox's user"));
  }
  steps.add("containers.Create", [], checkContainer(request, runtime), always("the container's record is validated"));
  if (namespaceOptions(request).ipc === NAMESPACE_MODE.NODE) {
    const reason = because(`${NAMESPACE_OPTIONS}/ipc`, "the node's /dev/shm must be there");
    steps.add("setupSandboxFiles", [], checkHostIpc(request), reason);
  }
}

/** Where the daemon makes the network namespace once the container is created. */
function addNetwork(steps: Steps, request: SandboxRequest, userns: Userns | undefined): void {
  const { behaviors, netnsPath } = request;
  const hostNetwork = namespaceOptions(request).network === NAMESPACE_MODE.NODE;
  if (behaviors.has("sandbox-controller-flow") || hostNetwork || userns !== undefined) return;
  steps.enter("network");
  const reason = because("/netnsPath", "the daemon made the pod's network namespace");
  steps.add("updateNetNamespacePath", ["/linux/namespaces"], updateNetNamespacePath(netnsPath), reason);
  steps.add("setupPodNetwork", [], checkPodNetwork(request), always("the pod's network is set up before it starts"));
}

/** Where the daemon makes the network namespace before anything else. */
function addNetworkFirst(steps: Steps, request: SandboxRequest): void {
  const hostNetwork = namespaceOptions(request).network === NAMESPACE_MODE.NODE;
  if (!request.behaviors.has("sandbox-controller-flow") || hostNetwork) return;
  steps.enter("network");
  steps.add("setupPodNetwork", [], checkPodNetwork(request), always("the pod's network is set up before its spec"));
  steps.enter("spec");
}

/**
 * Plans a request: which options containerd would apply, in which order, and why.
 *
 * @param request The decoded request.
 * @returns The default spec and the steps; the same request gives the same list of steps.
 * @throws {CriSpecError} What the daemon refuses before it applies an option, with the daemon's text; `host-fact-missing` or
 * `not-modelled` when the model cannot tell.
 */
export function planSandbox(request: SandboxRequest): Plan {
  const { behaviors, config, id } = request;
  if (config.metadata === undefined) {
    refuse("missing-metadata", "sandbox config must include metadata", "/config/metadata");
  }
  const runtime = getSandboxRuntime(request);
  const flow = flowOf(request);
  const context = config.linux?.security_context ?? {};
  checkUsernsNetwork(request);
  const steps = new Steps();

  addNetworkFirst(steps, request);
  addProcess(steps, request);
  addCgroup(steps, request);
  const userns = podUserns(request);
  addNamespaces(steps, request, userns);
  addMounts(steps, request, userns);

  const contexts = selinuxContexts(request);
  const labels = selinuxLabels(request, contexts);
  const labelsReason = contexts === undefined
    ? always("SELinux is off")
    : because(`${SECURITY_CONTEXT}/selinux_options`, "SELinux is on");
  steps.add(
    "customopts.WithSelinuxLabels",
    ["/process/selinuxLabel", "/linux/mountLabel"],
    withSelinuxLabels(labels),
    labelsReason,
  );
  const groups = context.supplemental_groups ?? [];
  steps.add(
    "customopts.WithSupplementalGroups",
    ["/process/user/additionalGids"],
    withSupplementalGroups(groups),
    because(`${SECURITY_CONTEXT}/supplemental_groups`, "the pod's supplemental groups"),
  );
  addSysctls(steps, request, userns);
  addResources(steps, request);
  addAnnotations(steps, request, runtime);

  addRun(steps, request, runtime, contexts);
  addContainer(steps, request, runtime, userns);
  addNetwork(steps, request, userns);

  const initial = defaultSpec({
    ociVersion: behaviors.ociVersion,
    escapes: behaviors.escapes,
    inheritableCapabilities: !behaviors.has("drop-inheritable-caps"),
    maskPowercap: behaviors.has("mask-powercap"),
    cgroupsPath: `/${CONTAINERD_NAMESPACE}/${id}`,
  });
  const { spec, kvm, container } = flow;
  const prefixes = { spec: `${spec}failed to generate spec: `, run: kvm, container, network: "" };
  return { initial, steps: steps.list, prefixes };
}
