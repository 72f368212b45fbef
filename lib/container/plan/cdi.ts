/**
 * CDI devices.
 *
 * @module
 */

import { CriSpecError } from "../../error.ts";
import { goQuote } from "../../go/quote.ts";
import { sortByBytes } from "../../go/sort.ts";
import { child, type Pointer } from "../../pointer.ts";
import { type CdiEdits, concatEdits, withCDIEdits } from "../../options/cdi.ts";
import type { Option } from "../../oci/spec.ts";
import { refuse } from "../../decisions/refusals.ts";
import { foldKey } from "../../request/image.ts";
import { because } from "../../plan/reason.ts";
import type { Reason } from "../../plan/step.ts";
import type { Steps } from "../../plan/steps.ts";
import { checkQualifiedName } from "../cdi_name.ts";
import { type CdiEntry, readCdiDevices } from "../cdi_registry.ts";
import type { CdiSpec } from "../cdi_spec.ts";
import { type Chosen, crash } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";
import { completeNode } from "./cdi_nodes.ts";
import { CONFIG } from "./config.ts";
import { checkDevicesKnown } from "./devices.ts";
import { ordersOf, sortAlgorithm } from "./mount_order.ts";

const FIELD: Pointer = `${CONFIG}/CDI_devices`;
const ANNOTATIONS: Pointer = `${CONFIG}/annotations`;
const PREFIX = "cdi.k8s.io/";
/** The most annotations whose orders are tried: 720 orders. */
const MOST_ANNOTATIONS = 6;

/** What a spec may have of CDI devices. */
const FOOTPRINT: readonly Pointer[] = Object.freeze([
  "/process/env",
  "/process/user/additionalGids",
  "/linux/devices",
  "/linux/resources/devices",
  "/linux/netDevices",
  "/linux/intelRdt",
  "/mounts",
  "/hooks",
]);

/** The names of the devices, or what looking at the annotations ends with. */
type Names = { readonly names: readonly string[] } | { readonly invalid: string } | "crash";

function fieldNames({ behaviors, container }: ContainerRequest): readonly string[] {
  if (!behaviors.has("cdi-cri-field")) return [];
  return (container.config.CDI_devices ?? []).map(({ name = "" }) => name);
}

/** The annotations that name devices, in the order of their keys' bytes. */
function annotationsOf({ container }: ContainerRequest): readonly (readonly [key: string, value: string])[] {
  const { annotations = {} } = container.config;
  const keys = Object.keys(annotations).filter((key) => key.startsWith(PREFIX));
  return sortByBytes(keys).map((key) => [key, annotations[key]!]);
}

/** The names that the field and the annotations' values give, in this order of the annotations. */
function namesOf(field: readonly string[], values: readonly string[], request: ContainerRequest): Names {
  const { behaviors } = request;
  const found: string[] = [];
  for (const name of values.flatMap((value) => value.split(","))) {
    const check = checkQualifiedName(name, behaviors);
    if (check === "crash") return "crash";
    if (check === "invalid") return { invalid: name };
    found.push(name);
  }
  if (behaviors.has("cdi-dedupe")) return { names: [...new Set([...field, ...found])] };
  if (!behaviors.has("cdi-cri-field")) return { names: found };
  const seen = new Set(field.map(foldKey));
  const added = found.filter((name) => {
    const isNew = !seen.has(foldKey(name));
    seen.add(foldKey(name));
    return isNew;
  });
  return { names: [...field, ...added] };
}

/** The names of the devices; Go ranges over the annotations in a random order, which may decide them. */
function requestedNames(request: ContainerRequest): Names {
  const field = fieldNames(request);
  const values = annotationsOf(request).map(([, value]) => value);
  const distinct = [...new Set(values)];
  const open = (): CriSpecError =>
    new CriSpecError(
      "not-modelled",
      "Cannot determine the order of the CDI devices: containerd reads several annotations in random order",
      {
        path: ANNOTATIONS,
        hint: `name the devices in one annotation, or in CDI_devices`,
      },
    );
  if (distinct.length > MOST_ANNOTATIONS) throw open();
  const outcomes = ordersOf(distinct).map((order) => {
    return namesOf(field, order.flatMap((one) => values.filter((value) => value === one)), request);
  });
  const [first] = outcomes;
  if (new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size > 1) throw open();
  return first!;
}

/** The edits of devices: those of a device's file come once, in front of its first device. */
function editsOf(entries: readonly CdiEntry[]): CdiEdits {
  const seen = new Set<CdiSpec>();
  return concatEdits(entries.flatMap(({ device, spec }) => {
    if (seen.has(spec)) return [device.containerEdits];
    seen.add(spec);
    return [spec.containerEdits, device.containerEdits];
  }));
}

/** The option that injects devices. */
function inject(names: readonly string[], request: ContainerRequest, { files }: Chosen): Option {
  const { behaviors, daemon } = request;
  const fail = (text: string): never => refuse("cdi-device-unknown", `CDI device injection failed: ${text}`, "");
  const devices = readCdiDevices(files, daemon.cdi_spec_dirs, behaviors);
  if (devices === "crash") {
    return () =>
      crash("containerd reads a CDI spec file whose kind has one letter, or that has empty entries", "/hostFiles");
  }
  const missing = names.filter((name) => !devices.has(name));
  if (missing.length > 0) {
    const named = behaviors.has("cdi-unresolved-text") ? missing : names;
    return () => fail(`unresolvable CDI devices ${named.join(", ")}`);
  }
  const edits = editsOf(names.map((name) => devices.get(name)!));
  for (const { path, hostPath } of edits.deviceNodes) checkDevicesKnown(files, hostPath === "" ? path : hostPath);
  return withCDIEdits(edits, {
    complete: (node) => {
      const whole = completeNode(node, files, behaviors);
      return typeof whole === "string" ? fail(`failed to inject devices: ${whole}`) : whole;
    },
    replacesEnv: behaviors.has("cdi-env-replace"),
    mountSort: behaviors.has("cdi-mount-sort") ? undefined : sortAlgorithm(behaviors),
    mapsIds: behaviors.has("cdi-idmap-option"),
  });
}

/** Reports what of the request has no effect; returns whether anything may have one. */
function isInjected(steps: Steps, request: ContainerRequest): boolean {
  const { behaviors, daemon, container } = request;
  const field = container.config.CDI_devices ?? [];
  const annotations = annotationsOf(request);
  if (field.length + annotations.length === 0) return false;
  const omit = (input: Pointer, reason: Reason): void => {
    if (input === FIELD ? field.length > 0 : annotations.length > 0) {
      steps.omit("customopts.WithCDI", "/linux/devices", reason);
    }
  };
  if (!behaviors.has("cdi-annotations")) {
    omit(FIELD, because(FIELD, "the release does not support CDI devices", { lacks: ["cdi-cri-field"] }));
    omit(ANNOTATIONS, because(ANNOTATIONS, "the release does not support CDI devices", { lacks: ["cdi-annotations"] }));
    return false;
  }
  if (!daemon.enable_cdi) {
    const { path } = daemon.setting("enable_cdi");
    for (const input of [FIELD, ANNOTATIONS]) omit(input, because(path, "enable_cdi is off", { inputs: [input] }));
    return false;
  }
  if (!behaviors.has("cdi-cri-field")) {
    omit(FIELD, because(FIELD, "the release reads CDI devices from annotations only", { lacks: ["cdi-cri-field"] }));
  }
  return true;
}

/**
 * Checks, while the late options are put together, what the release refuses of CDI devices.
 *
 * @param request The request.
 * @param chosen What is settled.
 * @throws {CriSpecError} `cdi-disabled`.
 */
export function checkCDI(request: ContainerRequest, { flow }: Chosen): void {
  const { behaviors, daemon } = request;
  const names = fieldNames(request);
  if (daemon.enable_cdi || names.length === 0 || !behaviors.has("cdi-disabled-refusal")) return;
  const text = `CDI devices (${names.join(", ")}) requested but CDI support is explicitly disabled`;
  refuse("cdi-disabled", `${flow.options}${text}`, FIELD);
}

/**
 * Adds the container's CDI devices.
 *
 * Upstream: `customopts.WithCDI`.
 *
 * @param steps The steps so far, in the segment `container`.
 * @param request The request.
 * @param chosen What is settled.
 */
export function addCDI(steps: Steps, request: ContainerRequest, chosen: Chosen): void {
  if (!isInjected(steps, request)) return;
  const [annotation] = annotationsOf(request);
  const input = fieldNames(request).length > 0
    ? FIELD
    : annotation === undefined
    ? ANNOTATIONS
    : child(ANNOTATIONS, annotation[0]);
  const reason = because(input, "the CDI devices that the container requests", { inputs: ["/hostFiles"] });
  const add = (option: Option): void => steps.add("customopts.WithCDI", FOOTPRINT, option, reason);
  const names = requestedNames(request);
  if (names === "crash") return add(() => crash("the vendor or class of a CDI device has a single letter", input));
  if ("names" in names) return names.names.length === 0 ? undefined : add(inject(names.names, request, chosen));
  const text = `failed to parse CDI device annotations: invalid CDI device name ${
    goQuote(names.invalid, request.behaviors.unicode)
  }`;
  add(() => refuse("cdi-annotation", `${chosen.flow.container}${text}`, input));
}
