/**
 * The node's devices that a container gets.
 *
 * @module
 */

import type { Device, Int64Value } from "../../cri/config.ts";
import { CriSpecError } from "../../error.ts";
import { child, type Pointer } from "../../pointer.ts";
import type { LinuxDevice, Option, Spec } from "../../oci/spec.ts";
import { type AllowedDevice, withAllDevicesAllowed, withDevices, withHostDevices } from "../../options/devices.ts";
import { withMaskedPaths, withReadonlyPaths } from "../../options/masked_paths.ts";
import { withWritableMounts } from "../../options/mounts.ts";
import { refuse } from "../../decisions/refusals.ts";
import { type HostTree, pathErrorText } from "../../request/host_tree.ts";
import { because } from "../../plan/reason.ts";
import type { Part } from "../../plan/step.ts";
import type { Steps } from "../../plan/steps.ts";
import type { Chosen } from "../chosen.ts";
import type { ContainerRequest } from "../request.ts";
import { CONFIG, SECURITY_CONTEXT } from "./config.ts";
import { devicesAt, type FoundDevices } from "./node_devices.ts";

const DEVICES: Pointer = `${CONFIG}/devices`;
const DEV = "/dev";
/** Where devices and their rules show. */
const NODES = "/linux/devices";
const RULES = "/linux/resources/devices";

/** Refuses to answer where the request says nothing of the node's devices. */
export function checkDevicesKnown(files: HostTree, path: string): void {
  if ((path !== DEV && !path.startsWith(`${DEV}/`)) || files.find(DEV).kind !== "failure") return;
  throw new CriSpecError(
    "host-fact-missing",
    `Cannot look up ${JSON.stringify(path)}: the node's devices are unknown`,
    {
      path: "/hostFiles",
      hint: `list the node's devices: {"/dev/null": {"device": "c", "major": 1, "minor": 3}}`,
    },
  );
}

function find(
  { host_path = "", container_path = "" }: Device,
  request: ContainerRequest,
  files: HostTree,
): FoundDevices {
  checkDevicesKnown(files, host_path);
  const resolved = files.resolveSymbolicLink(host_path);
  if ("path" in resolved) return devicesAt(files, resolved.path, container_path, request.behaviors);
  return { error: typeof resolved.error === "string" ? resolved.error : pathErrorText(resolved.error) };
}

/** An owner of devices: the id that the container runs as, if it decides and is none of root's. */
function ownerOf(value: Int64Value | undefined): number {
  return Number(BigInt.asUintN(32, BigInt(value?.value ?? 0)));
}

/** The devices with the owners that the security context gives them. */
function owned(devices: readonly LinuxDevice[], { daemon, container }: ContainerRequest): readonly LinuxDevice[] {
  if (!daemon.device_ownership_from_security_context) return devices;
  const { run_as_user, run_as_group } = container.config.linux?.security_context ?? {};
  const [uid, gid] = [ownerOf(run_as_user), ownerOf(run_as_group)];
  if (uid === 0 && gid === 0) return devices;
  return devices.map((device) => ({ ...device, ...uid === 0 ? {} : { uid }, ...gid === 0 ? {} : { gid } }));
}

/**
 * Adds the devices that the container requests.
 *
 * Upstream: `customopts.WithDevices`.
 *
 * @param steps The steps so far.
 * @param request The request.
 * @param chosen What is settled.
 */
export function addDevices(steps: Steps, request: ContainerRequest, { flow, files }: Chosen): void {
  const added: AllowedDevice[] = [];
  const inputs = new Map<string, Pointer>();
  let option: Option | undefined;
  for (const [index, device] of (request.container.config.devices ?? []).entries()) {
    const path = child(DEVICES, index);
    const found = find(device, request, files);
    if ("error" in found) {
      option = () => refuse("device-missing", `${flow.apply}${found.error}`, child(path, "host_path"));
      break;
    }
    for (const one of owned(found.devices, request)) {
      added.push({ device: one, access: device.permissions ?? "" });
      inputs.set(one.path, path);
    }
  }
  const reason = because(DEVICES, "the devices that the container requests");
  const parts = ({ linux }: Spec): readonly Part[] =>
    (linux?.devices ?? []).flatMap((one, index) => {
      const input = inputs.get(one.path);
      if (input === undefined) return [];
      return [{ path: child(NODES, index), reason: because(input, "a device that the container requests") }];
    });
  steps.add("customopts.WithDevices", [NODES, "/linux/resources"], option ?? withDevices(added), reason, parts);
}

/**
 * Adds what a privileged container is given and freed of beside its capabilities: devices and their rules, masked and read-only
 * paths, writable /sys and cgroups.
 *
 * Upstream: `oci.WithPrivileged` but for its capabilities and security options, `oci.WithHostDevices`, `oci.WithAllDevicesAllowed`.
 *
 * @param steps The steps so far.
 * @param request The request, of a privileged container.
 * @param chosen What is settled.
 */
export function addPrivilegedDevices(steps: Steps, request: ContainerRequest, { runtime, files }: Chosen): void {
  const privileged = because(`${SECURITY_CONTEXT}/privileged`, "the container is privileged");
  steps.add("oci.WithMaskedPaths", ["/linux/maskedPaths"], withMaskedPaths(undefined), privileged);
  steps.add("oci.WithReadonlyPaths", ["/linux/readonlyPaths"], withReadonlyPaths(undefined), privileged);
  steps.add("oci.WithWriteableSysfs", ["/mounts"], withWritableMounts("sysfs"), privileged);
  steps.add("oci.WithWriteableCgroupfs", ["/mounts"], withWritableMounts("cgroup"), privileged);
  const without = child(runtime.path, "privileged_without_host_devices");
  if (!runtime.privileged_without_host_devices) {
    checkDevicesKnown(files, DEV);
    const found = devicesAt(files, DEV, "", request.behaviors);
    const option = "error" in found ? () => refuse("device-missing", found.error, "") : withHostDevices(found.devices);
    const inputs = [without, "/hostFiles"];
    const reason = because(`${SECURITY_CONTEXT}/privileged`, "a privileged container gets all devices of the node", {
      inputs,
    });
    steps.add("oci.WithHostDevices", [NODES], option, reason);
    steps.add("oci.WithAllDevicesAllowed", [RULES], withAllDevicesAllowed(), reason);
    return;
  }
  const text = "the runtime's privileged_without_host_devices is on";
  steps.omit("oci.WithHostDevices", NODES, because(without, text));
  const allowed = child(runtime.path, "privileged_without_host_devices_all_devices_allowed");
  if (runtime.privileged_without_host_devices_all_devices_allowed) {
    const reason = because(allowed, "the runtime allows all devices, although the container gets none of the node's");
    steps.add("oci.WithAllDevicesAllowed", [RULES], withAllDevicesAllowed(), reason);
  } else steps.omit("oci.WithAllDevicesAllowed", RULES, because(without, text, { inputs: [allowed] }));
}
