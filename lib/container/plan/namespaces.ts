/**
 * The container's namespaces.
 *
 * @module
 */

import { NAMESPACE_MODE, type UserNamespace } from "../../cri/config.ts";
import { UserNamespace as UserNamespaceMessage } from "../../cri/table.ts";
import { messageText } from "../../decisions/message_text.ts";
import { parseUserns, type Userns } from "../../decisions/userns.ts";
import { refuse, toGRPC } from "../../decisions/refusals.ts";
import { goQuote } from "../../go/quote.ts";
import { withLinuxNamespace, withPodNamespaces } from "../../options/namespaces.ts";
import { because } from "../../plan/reason.ts";
import type { Part, Reason } from "../../plan/step.ts";
import type { Steps } from "../../plan/steps.ts";
import type { KnownContainer } from "../../request/host.ts";
import type { Chosen } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";
import { isPrivileged, NAMESPACE_OPTIONS, namespaceOptions, SECURITY_CONTEXT, USERNS_OPTIONS } from "./config.ts";

const NAMESPACES = "/linux/namespaces";

/** The states of a container that does not run, as containerd prints them. */
const STATES: Readonly<Record<Exclude<KnownContainer["state"], "running">, string>> = {
  created: "CONTAINER_CREATED",
  exited: "CONTAINER_EXITED",
  unknown: "CONTAINER_UNKNOWN",
};

/** The processes and mappings of the namespaces that a container joins. */
export interface Joined {
  /** The process whose PID namespace it joins; absent for one of its own. */
  readonly targetPid?: number;
  /** The pod's user namespace. */
  readonly userns?: Userns | undefined;
}

/** Finds the container whose processes are shared, by its id or the beginning of it. */
function findTarget({ behaviors, host }: ContainerRequest, target: string): KnownContainer | string {
  if (target === "") return behaviors.has("empty-prefix-text") ? "prefix can't be empty" : "Prefix can't be empty";
  const found = Object.keys(host.containers).filter((id) => id.startsWith(target));
  if (found.length > 1) return `Multiple IDs found with provided prefix: ${target}`;
  return found.length === 0 ? "not found" : host.containers[found[0]!]!;
}

/** Upstream: `validateTargetContainer`. */
function targetPid(request: ContainerRequest, { flow }: Chosen): number {
  const { behaviors, id } = request;
  const target = namespaceOptions(request).target_id ?? "";
  const quoted = goQuote(target, behaviors.unicode);
  const fail = (text: string): never => {
    const message = toGRPC(`${flow.spec}invalid target container: container ${quoted} ${text}`, behaviors);
    return refuse("target-container-invalid", message, `${NAMESPACE_OPTIONS}/target_id`);
  };
  const found = findTarget(request, target);
  if (typeof found === "string") return fail(`does not exist: ${found}`);
  if (found.sandbox !== id) fail(`(sandbox ${found.sandbox}) does not belong to sandbox ${id}`);
  if (found.state !== "running") fail(`is not running - in state ${STATES[found.state]}`);
  return found.pid;
}

/** Whether two lists of mappings that containerd takes are the same; the node's user namespace has none. */
function sameMappings(a: Userns["uids"] | undefined, b: Userns["uids"] | undefined): boolean {
  const text = (list: Userns["uids"] = []): string =>
    list.map(({ containerID, hostID, size }) => `${containerID} ${hostID} ${size}`).join();
  return text(a) === text(b);
}

/** Upstream: `sameUsernsConfig`. The container's own options were read before, so only the pod's may be wrong. */
function sameUserns(pod: UserNamespace | undefined, own: UserNamespace | undefined): boolean {
  if (pod === undefined || own === undefined) return pod === own;
  try {
    const [a, b] = [parseUserns(pod, "", ""), parseUserns(own, "", "")];
    return sameMappings(a?.uids, b?.uids) && sameMappings(a?.gids, b?.gids);
  } catch {
    return false;
  }
}

function checkSameUserns(request: ContainerRequest, { flow }: Chosen): void {
  const { behaviors, container: { sandboxConfig } } = request;
  const own = namespaceOptions(request).userns_options;
  const pod = sandboxConfig.linux?.security_context?.namespace_options?.userns_options;
  if (sameUserns(pod, own)) return;
  const print = (options: UserNamespace | undefined): string => messageText(UserNamespaceMessage, options, behaviors);
  const text = "user namespace config for sandbox is different from container. " +
    `Sandbox userns config: ${print(pod)} - Container userns config: ${print(own)}`;
  refuse("userns-container-differs", `${flow.spec}${text}`, USERNS_OPTIONS);
}

/**
 * The namespaces that the container joins.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 * @returns The process and mappings.
 * @throws {CriSpecError} `target-container`, `userns-mismatch`, and what {@linkcode parseUserns} throws.
 */
export function joinedBy(steps: Steps, request: ContainerRequest, chosen: Chosen): Joined {
  const { behaviors, host } = request;
  const { pid = NAMESPACE_MODE.POD, userns_options } = namespaceOptions(request);
  const target = pid === NAMESPACE_MODE.TARGET
    ? steps.decide("validateTargetContainer", () => targetPid(request, chosen))
    : host.sandboxPid;
  const joined = pid === NAMESPACE_MODE.CONTAINER ? {} : { targetPid: target };
  if (!behaviors.has("userns-container")) return joined;
  const userns = steps.decide("parseUsernsIDs", () => parseUserns(userns_options, chosen.flow.spec, USERNS_OPTIONS));
  steps.decide("sameUsernsConfig", () => checkSameUserns(request, chosen));
  return { ...joined, userns };
}

/** Whose PID namespace the container has. */
function pidReason(request: ContainerRequest): Reason {
  const { pid = NAMESPACE_MODE.POD } = namespaceOptions(request);
  const input = `${NAMESPACE_OPTIONS}/pid`;
  if (pid === NAMESPACE_MODE.CONTAINER) return because(input, "the container has its own PID namespace");
  if (pid === NAMESPACE_MODE.TARGET) {
    const inputs = [`${NAMESPACE_OPTIONS}/target_id`, "/host/containers"];
    return because(input, "the PID namespace of the container that target_id names", { inputs });
  }
  const text = pid === NAMESPACE_MODE.NODE
    ? "the PID namespace of the pod's sandbox; with host PID it is the node's"
    : "the PID namespace of the pod's sandbox, which its containers share";
  return because(input, text, { inputs: ["/host/sandboxPid"] });
}

/** Why each of the namespaces is as it is. */
function partsOf(request: ContainerRequest, { userns }: Joined): readonly Part[] {
  const part = (type: string, text: string, more?: { readonly inputs: readonly string[] }): Part => ({
    path: `${NAMESPACES}/${type}`,
    reason: because("/host/sandboxPid", text, more),
  });
  return [
    part("network", "the pod's network namespace; with host network it is the node's"),
    part("ipc", "the pod's IPC namespace"),
    part("uts", "the pod's UTS namespace, which has its hostname"),
    { path: `${NAMESPACES}/pid`, reason: pidReason(request) },
    ...userns === undefined ? [] : [
      part("user", "the pod's user namespace", { inputs: [USERNS_OPTIONS] }),
      { path: "/linux/uidMappings", reason: because(`${USERNS_OPTIONS}/uids/0`, "the pod's user ids") },
      { path: "/linux/gidMappings", reason: because(`${USERNS_OPTIONS}/gids/0`, "the pod's group ids") },
    ],
  ];
}

/**
 * Adds the namespaces of the pod.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param joined What the container joins.
 */
export function addNamespaces(steps: Steps, request: ContainerRequest, joined: Joined): void {
  const { behaviors, host } = request;
  const { targetPid, userns } = joined;
  const footprint = [NAMESPACES, "/linux/uidMappings", "/linux/gidMappings"];
  const reason = because("/host/sandboxPid", "the container joins the namespaces of its pod");
  const option = withPodNamespaces({ sandboxPid: host.sandboxPid, targetPid, userns });
  const parts = (): readonly Part[] => partsOf(request, joined);
  steps.add("customopts.WithPodNamespaces", footprint, option, reason, parts);
  if (targetPid === undefined) steps.omit("customopts.WithPodNamespaces", `${NAMESPACES}/pid/path`, pidReason(request));
  if (userns !== undefined) return;
  const name = "oci.WithUserNamespace";
  const path = `${NAMESPACES}/user`;
  if (namespaceOptions(request).userns_options === undefined) {
    steps.omit(name, path, because(USERNS_OPTIONS, "the container requests no user namespace"));
  } else if (!behaviors.has("userns-container")) {
    const more = { lacks: ["userns-container"] } as const;
    steps.omit(name, path, because(USERNS_OPTIONS, "the release ignores userns_options", more));
  } else steps.omit(name, path, because(`${USERNS_OPTIONS}/mode`, "the container uses the node's user namespace"));
}

/**
 * Adds the container's cgroup namespace.
 *
 * @param steps The steps so far.
 * @param request The request.
 */
export function addCgroupNamespace(steps: Steps, request: ContainerRequest): void {
  const name = "oci.WithLinuxNamespace";
  if (request.host.cgroups === "v1") {
    steps.omit(
      name,
      `${NAMESPACES}/cgroup`,
      because("/host/cgroups", "on cgroup v1 containers have no cgroup namespace"),
    );
  } else if (isPrivileged(request)) {
    const reason = because(`${SECURITY_CONTEXT}/privileged`, "a privileged container uses the node's cgroup namespace");
    steps.omit(name, `${NAMESPACES}/cgroup`, reason);
  } else {
    const reason = because("/host/cgroups", "on cgroup v2 a container gets its own cgroup namespace");
    steps.add(name, [NAMESPACES], withLinuxNamespace({ type: "cgroup" }), reason);
  }
}
