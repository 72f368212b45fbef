/**
 * SELinux labels: of the spec, and what becomes of them before the container is created.
 *
 * @module
 */

import type { Behaviors } from "../../containerd/behaviors.ts";
import type { Runtime } from "../../containerd/config.ts";
import { CriSpecError } from "../../error.ts";
import { goQuote, protobufQuote } from "../../go/quote.ts";
import type { Pointer } from "../../pointer.ts";
import { withWritableMount } from "../../options/mounts.ts";
import {
  initLabels,
  InvalidLabel,
  type Labels,
  modifyProcessLabel,
  parseContexts,
  withProcessLabel,
  withSelinuxLabels,
} from "../../options/selinux.ts";
import { flowOf } from "../../decisions/flow.ts";
import { refuse } from "../../decisions/refusals.ts";
import type { SandboxRequest } from "../request.ts";
import { isVMBasedRuntime } from "../../decisions/runtime.ts";
import type { Reason } from "../../plan/step.ts";
import { SYS } from "./mounts.ts";
import { because, byBehavior } from "../../plan/reason.ts";
import { SECURITY_CONTEXT, type Steps } from "../../plan/steps.ts";

/** The node's SELinux contexts by name. */
type Contexts = ReadonlyMap<string, string>;

const PROCESS_LABEL = "/process/selinuxLabel";
const MOUNT_LABEL = "/linux/mountLabel";
const OPTIONS = `${SECURITY_CONTEXT}/selinux_options`;

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
function selinuxContexts({ daemon, host }: SandboxRequest): Contexts | undefined {
  if (!daemon.enable_selinux || host.selinux === false) return undefined;
  const contexts = host.selinux === true ? undefined : host.selinux.contexts;
  return parseContexts(contexts ?? missingFact("contexts file", "/host/selinux"));
}

function selinuxLabels(request: SandboxRequest, contexts: Contexts | undefined): Labels {
  const options = request.config.linux?.security_context?.selinux_options;
  const { user = "", role = "", type = "", level = "" } = options ?? {};
  if (level !== "" && !SELINUX_LEVEL.test(level)) {
    const shown = formatSelinuxOptions({ user, role, type, level }, request.behaviors);
    const text = `failed to init selinux options ${shown}: the format of 'level' ${
      goQuote(level, request.behaviors.unicode)
    } is not correct`;
    refuse("selinux-level", `${flowOf(request).spec}${text}`, `${OPTIONS}/level`);
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

/** Why there are no labels on this node. */
function withoutSelinux({ daemon }: SandboxRequest): Reason {
  return daemon.enable_selinux
    ? because("/host/selinux", "the node has no SELinux", { condition: "enable_selinux is set" })
    : because(daemon.setting("enable_selinux").path, "enable_selinux is off");
}

/** What the labels were made of. */
function labelsReason({ daemon, config }: SandboxRequest): Reason {
  const generated = ["/host/selinux/contexts", "/host/selinux/level"];
  const condition = "enable_selinux is set and the node has SELinux";
  const { path } = daemon.setting("enable_selinux");
  return config.linux?.security_context?.selinux_options === undefined
    ? because(generated[0]!, "the node's contexts and a level of the pod's own", {
      condition,
      inputs: [generated[1]!, path],
    })
    : because(OPTIONS, "the pod's options over the node's contexts", { condition, inputs: [...generated, path] });
}

/**
 * Adds the labels.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @returns The node's contexts; `undefined` where containerd makes no labels.
 * @throws {CriSpecError} `selinux-level`, `host-fact-missing`, `not-modelled`.
 */
export function addSelinux(steps: Steps, request: SandboxRequest): Contexts | undefined {
  const contexts = selinuxContexts(request);
  const labels = steps.decide("initLabelsFromOpt", () => selinuxLabels(request, contexts));
  const name = "customopts.WithSelinuxLabels";
  const reason = contexts === undefined ? withoutSelinux(request) : labelsReason(request);
  steps.add(name, [PROCESS_LABEL, MOUNT_LABEL], withSelinuxLabels(labels), reason);
  for (const [path, label] of [[PROCESS_LABEL, labels.process], [MOUNT_LABEL, labels.mount]] as const) {
    if (label !== "") continue;
    const missing = because("/host/selinux/contexts", "the node's contexts tell no label of a process or of its files");
    steps.omit(name, path, contexts === undefined ? reason : missing);
  }
  return contexts;
}

/**
 * Adds what happens to the spec between its generation and the container's creation.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param runtime The selected runtime.
 * @param contexts The node's contexts, where containerd makes labels.
 */
export function addRun(steps: Steps, request: SandboxRequest, runtime: Runtime, contexts: Contexts | undefined): void {
  steps.enter("run");
  if (contexts !== undefined && isVMBasedRuntime(runtime.runtime_type)) {
    const reason = because(
      `${runtime.path}/runtime_type`,
      "the runtime runs virtual machines, whose label has another type",
    );
    steps.add("modifyProcessLabel", [PROCESS_LABEL], modifyProcessLabel(contexts), reason);
  }
  if (request.config.linux?.security_context?.privileged !== true) return;
  const input = `${SECURITY_CONTEXT}/privileged`;
  const reason = because(input, "a privileged sandbox has no label on its process");
  steps.add("RunPodSandbox", [PROCESS_LABEL], withProcessLabel(""), reason);
  if (contexts !== undefined) steps.omit("RunPodSandbox", PROCESS_LABEL, reason);
  if (request.behaviors.has("privileged-sys-rw")) {
    const writable = byBehavior("privileged-sys-rw", "a privileged sandbox may write to /sys", { inputs: [input] });
    steps.add("RunPodSandbox", ["/mounts"], withWritableMount(SYS), writable);
  } else {
    const text = "/sys of a privileged sandbox stays read-only";
    steps.omit("RunPodSandbox", "/mounts/~1sys/options", because(input, text, { lacks: ["privileged-sys-rw"] }));
  }
}
