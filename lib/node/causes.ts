/**
 * Likely causes of drifts that no trial of the model proves.
 *
 * @module
 */

import { isRecord } from "../decode.ts";
import type { Change } from "../explain/change.ts";
import { isWithin, type Pointer } from "../pointer.ts";
import type { RequestDocument } from "../request/document.ts";
import { captured, type Cause, runtimeOf } from "./hypotheses.ts";
import { at, textAt, wantsCdi } from "./request_files.ts";

/** What is known about a drift in addition to its place. */
export interface Known {
  /** The request. */
  readonly document: RequestDocument;
  /** Whether the stored spec was changed since the runtime was given its own. */
  readonly isUpdate: boolean;
  /** Whether another version of runtime-spec shows that another release made the spec. */
  readonly isOtherRelease?: boolean;
  /** Whether only the bundle differs. */
  readonly isBundle?: boolean;
}

/** What CDI's spec files put into a spec. */
const OF_CDI: readonly Pointer[] = [
  "/linux/devices",
  "/linux/resources/devices",
  "/process/env",
  "/mounts",
  "/hooks",
  "/process/user/additionalGids",
];

/** What NRI's plugins may change. */
const OF_NRI: readonly Pointer[] = [
  "/annotations",
  "/process/env",
  "/process/args",
  "/process/oomScoreAdj",
  "/process/rlimits",
  "/process/scheduler",
  "/process/ioPriority",
  "/mounts",
  "/hooks",
  "/linux/devices",
  "/linux/resources",
  "/linux/cgroupsPath",
  "/linux/namespaces",
  "/linux/seccomp",
  "/linux/sysctl",
  "/linux/memoryPolicy",
  "/linux/intelRdt",
];

const OF_IMAGE: readonly Pointer[] = ["/process/args", "/process/env", "/process/cwd", "/process/user"];

/** What the node's own facts decide. */
const OF_HOST: readonly Pointer[] = [
  "/process/capabilities",
  "/process/apparmorProfile",
  "/process/selinuxLabel",
  "/process/oomScoreAdj",
  "/process/env",
  "/mounts",
  "/linux/devices",
  "/linux/resources",
  "/linux/seccomp",
  "/linux/mountLabel",
  "/linux/cgroupsPath",
];

function isAmong(path: Pointer, places: readonly Pointer[]): boolean {
  return places.some((place) => isWithin(path, place) || isWithin(place, path));
}

function cause(id: Cause["id"], text: string): Cause {
  return { id, text, proved: false };
}

/** What rewrites a bundle: a wrapper of the runtime, a shim, or an edit. */
function rewriter(document: RequestDocument): string {
  const runtime = runtimeOf(document);
  const program = textAt(runtime, "options", "BinaryName");
  if (/nvidia-container-runtime/.test(program)) return "NVIDIA's wrapper of the runtime rewrites it";
  if (textAt(runtime, "runtime_type").startsWith("io.containerd.runsc.")) return "gVisor's shim rewrites it";
  return "a wrapper of the runtime rewrote it, or it was edited";
}

/**
 * Finds the most likely cause of a drift.
 *
 * @param change The place.
 * @param known What else is known.
 * @returns The cause.
 */
export function likelyCause(
  change: Change,
  { document, isUpdate, isOtherRelease = false, isBundle = false }: Known,
): Cause {
  const { path } = change;
  const { createdAt, daemonStartedAt, isImageReplaced, isBundleEqual = false } = captured(document);
  const { changedFiles: files = [], nriPlugins = [] } = captured(document);
  const isContainer = isRecord(document.container);
  if (isBundle) {
    return cause(
      "bundle-rewritten",
      `the bundle's config.json is not the spec that containerd stores: ${rewriter(document)}`,
    );
  }
  if (
    isContainer && isWithin(path, "/linux/resources") && !isWithin(path, "/linux/resources/devices") &&
    (isUpdate || !isBundleEqual)
  ) {
    return isWithin(path, "/linux/resources/cpu/cpus") || isWithin(path, "/linux/resources/cpu/mems")
      ? cause(
        "cpu-manager",
        "the resources were updated after creation; the kubelet's CPU manager sets CPUs and memory nodes",
      )
      : cause("resources-updated", "the resources were updated after creation (UpdateContainerResources)");
  }
  if (isUpdate) {
    return cause(
      "spec-edited",
      "a client of containerd changed the stored spec after the runtime had received its own",
    );
  }
  if (isOtherRelease) {
    return cause("other-release", "another release made the spec, with a configuration that is no longer known");
  }
  if (isImageReplaced === true && isAmong(path, OF_IMAGE)) {
    return cause("image-replaced", "the image's name now refers to another image");
  }
  if (isContainer && wantsCdi(at(document, "container", "config")) && isAmong(path, OF_CDI)) {
    const changed = files.length === 0 ? "" : `; changed after creation: ${files.join(", ")}`;
    return cause("cdi", `the CDI spec files had other devices at creation${changed}`);
  }
  if (isContainer && nriPlugins.length > 0 && isAmong(path, OF_NRI)) {
    return cause("nri-plugin", `an NRI plugin may have changed it; the node has ${nriPlugins.join(", ")}`);
  }
  if (daemonStartedAt === undefined && isAmong(path, OF_HOST)) {
    return cause("host-facts", "it depends on facts of the host that were not captured; set them with --host");
  }
  if (isContainer && files.length > 0) {
    return cause("base-spec", `files that the spec depends on were changed after creation: ${files.join(", ")}`);
  }
  if (createdAt !== undefined && daemonStartedAt !== undefined && createdAt < daemonStartedAt) {
    return cause(
      "daemon-restarted",
      "the daemon was restarted after creation, with another release or configuration",
    );
  }
  return isContainer && isAmong(path, OF_NRI)
    ? cause("unknown", "an NRI plugin changed it, or the spec was edited, or the model is wrong here")
    : cause("unknown", "the spec was edited, or the model is wrong here");
}
