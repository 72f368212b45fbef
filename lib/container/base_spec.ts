/**
 * The spec that a container starts from: containerd's own, or the runtime's `base_runtime_spec`.
 *
 * Upstream: `runtimeSpec` in
 * https://github.com/containerd/containerd/blob/v2.1.9/internal/cri/server/container_create.go, `loadBaseOCISpecs` in `service.go`.
 *
 * @module
 */

import type { BehaviorId, Behaviors } from "../containerd/behaviors.ts";
import { defaultSpecOf, KUBERNETES_NAMESPACE } from "../containerd/default_spec.ts";
import { CriSpecError } from "../error.ts";
import { parseGoJson } from "../go/json.ts";
import { foldKey } from "../request/image.ts";
import { ESCAPES } from "../oci/encode.ts";
import { OTHER_SECTIONS, SPEC } from "../oci/fields.ts";
import { set } from "../oci/record.ts";
import type { Spec } from "../oci/spec.ts";
import { unmarshal } from "../oci/unmarshal.ts";
import { withCgroup } from "../options/cgroup.ts";
import { originOf } from "../decisions/origin.ts";
import { because } from "../plan/reason.ts";
import type { Plan } from "../plan/step.ts";
import { child, type Pointer } from "../pointer.ts";
import type { Chosen } from "./chosen.ts";
import type { ContainerRequest } from "./request.ts";

/** Fields of a base spec that releases lose whose runtime-spec does not have them, by the behavior that brings them. */
const FIELDS: readonly (readonly [behavior: BehaviorId, paths: readonly string[]])[] = [
  ["base-spec-domainname", ["domainname"]],
  [
    "base-spec-1.1.0-rc.1",
    [
      "mounts/*/uidMappings",
      "mounts/*/gidMappings",
      "linux/resources/memory/checkBeforeUpdate",
      "linux/resources/cpu/burst",
      "linux/resources/cpu/idle",
      "linux/intelRdt/enableCMT",
      "linux/intelRdt/enableMBM",
    ],
  ],
  ["base-spec-1.1.0", ["process/scheduler", "process/ioPriority", "linux/timeOffsets"]],
  ["base-spec-1.2.1", ["process/execCPUAffinity"]],
  [
    "base-spec-1.3.0",
    ["linux/netDevices", "linux/memoryPolicy", "linux/intelRdt/schemata", "linux/intelRdt/enableMonitoring"],
  ],
];

/** Fields that the newest releases do not keep any more, by the behavior that takes them away. */
const GONE: readonly (readonly [behavior: BehaviorId, paths: readonly string[]])[] = [
  ["base-spec-command-line", ["process/commandLine"]],
  ["base-spec-1.3.0", ["linux/intelRdt/enableCMT", "linux/intelRdt/enableMBM"]],
];

/** A record without what stands at a path; `*` stands for every element of a list. */
function without(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, rest));
  const record = value as Readonly<Record<string, unknown>>;
  if (!Object.hasOwn(record, step!)) return record;
  return set(record, step!, rest.length === 0 ? undefined : without(record[step!], rest));
}

/** The fields that a release's runtime-spec has. */
function asKnown(spec: Spec, behaviors: Behaviors): Spec {
  const lost = FIELDS.filter(([id]) => !behaviors.has(id)).concat(GONE.filter(([id]) => behaviors.has(id)));
  let known = lost.flatMap(([, paths]) => paths).reduce<unknown>(
    (next, path) => without(next, path.split("/")),
    spec,
  ) as Spec;
  const pids = known.linux?.resources?.pids;
  if (pids !== undefined && pids.limit === undefined && !behaviors.has("pids-limit-pointer")) {
    const { linux } = known;
    const resources = set(linux!.resources!, "pids", { limit: 0 });
    known = set(known, "linux", set(linux!, "resources", resources));
  }
  return known;
}

/** How containerd reads the file: what follows the first value is not looked at. */
const STREAM = { first: true } as const;

function checkSections(text: string, path: Pointer): void {
  const result = parseGoJson(text, STREAM);
  const tree = "tree" in result ? result.tree : null;
  if (tree === null || typeof tree !== "object" || !("members" in tree)) return;
  const found = tree.members.find(([key, value]) => value !== null && Object.hasOwn(OTHER_SECTIONS, foldKey(key)));
  if (found === undefined) return;
  throw new CriSpecError("not-modelled", `Cannot use a base_runtime_spec with the section "${found[0]}"`, {
    path,
  });
}

/** Reads a base spec. The daemon read it when it started, and would not have started with one that is at fault. */
function readBaseSpec({ behaviors, hostFiles }: ContainerRequest, file: string, input: Pointer): Spec {
  const found = hostFiles.find(file);
  const path = child("/hostFiles", file);
  const fail = (text: string, at: Pointer): never => {
    throw new CriSpecError("daemon-config", `failed to load base OCI spec from file: ${file}: ${text}`, { path: at });
  };
  if (found.kind === "failure") {
    throw new CriSpecError(
      "host-fact-missing",
      `Cannot read the base_runtime_spec "${file}": the file is missing from hostFiles`,
      {
        path,
        hint: "add the file's text to hostFiles",
      },
    );
  }
  if (found.kind !== "file") return fail(`failed to parse base OCI spec file: read ${file}: is a directory`, input);
  checkSections(found.text, path);
  const decoded = unmarshal(SPEC, found.text, behaviors.has("go-json-v2"), STREAM);
  if ("error" in decoded) return fail(`failed to parse base OCI spec file: ${decoded.error}`, path);
  return asKnown(decoded.value, behaviors);
}

/**
 * The spec that a container starts from.
 *
 * @param request The request.
 * @param chosen What is settled.
 * @returns The spec and why it is so.
 * @throws {CriSpecError} `host-fact-missing`, `daemon-config`, `not-modelled`.
 */
export function startOf(request: ContainerRequest, { runtime }: Chosen): Pick<Plan, "initial" | "origin"> {
  const { behaviors, container: { id } } = request;
  if (runtime.base_runtime_spec === "") {
    return { initial: defaultSpecOf(behaviors, id), origin: originOf(behaviors, "container") };
  }
  const input = child(runtime.path, "base_runtime_spec");
  const base = readBaseSpec(request, runtime.base_runtime_spec, input);
  const spec = withCgroup(`/${KUBERNETES_NAMESPACE}/${id}`)(base);
  const reason = because(input, "the runtime's base_runtime_spec", {
    inputs: [child("/hostFiles", runtime.base_runtime_spec)],
  });
  const cgroup = because("/container/id", "a cgroup named by the container's id, below containerd's namespace k8s.io");
  return {
    initial: behaviors.escapes === "long" ? { [ESCAPES]: behaviors.escapes, ...spec } : spec,
    origin: {
      name: "oci.WithSpecFromFile",
      reason,
      parts: [{ path: "/linux/cgroupsPath", reason: cgroup }],
    },
  };
}
