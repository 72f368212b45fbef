/**
 * Options over device nodes and the rules of the device cgroup.
 *
 * @module
 */

import { checkArgument, checkList, checkTexts } from "../argument.ts";
import { set } from "../oci/record.ts";
import type { LinuxDevice, LinuxDeviceCgroup, LinuxResources, Option } from "../oci/spec.ts";
import { updateLinux } from "./linux.ts";

const NONE: LinuxResources = {};

/** A device node, and what its rule allows: letters of `rwm`. */
export interface AllowedDevice {
  /** The node. */
  readonly device: LinuxDevice;
  /** What is allowed; empty for an absent field. */
  readonly access: string;
}

/** The rule that allows a device. */
export function allowRule(device: LinuxDevice, access: string): LinuxDeviceCgroup {
  checkArgument(device, "device", { type: "string" });
  checkTexts(access);
  const { type, major, minor } = device;
  return { allow: true, type, major, minor, ...access === "" ? {} : { access } };
}

/**
 * Appends device nodes with the rules that allow them; without any, it makes an absent `resources` an empty one.
 *
 * Upstream: `customopts.WithDevices`, `oci.WithDevices`. Footprint: `/linux/devices`, `/linux/resources/devices`.
 *
 * @param added The devices, in order.
 * @returns The option.
 */
export function withDevices(added: readonly AllowedDevice[]): Option {
  checkList(added, "list of devices", { device: "record", access: "string" });
  return updateLinux((linux) => {
    const resources = linux.resources ?? NONE;
    if (added.length === 0) return set(linux, "resources", resources);
    const rules = added.map(({ device, access }) => allowRule(device, access));
    return {
      ...linux,
      devices: [...linux.devices ?? [], ...added.map(({ device }) => device)],
      resources: set(resources, "devices", [...resources.devices ?? [], ...rules]),
    };
  });
}

/**
 * Appends device nodes of the node, without rules.
 *
 * Upstream: `oci.WithHostDevices`. Footprint: `/linux/devices`.
 *
 * @param devices The devices, in order.
 * @returns The option; it changes nothing without any.
 */
export function withHostDevices(devices: readonly LinuxDevice[]): Option {
  checkList(devices, "list of devices", { path: "string" });
  return updateLinux((linux) => {
    return devices.length === 0 ? linux : set(linux, "devices", [...linux.devices ?? [], ...devices]);
  });
}

const ALL_DEVICES: readonly LinuxDeviceCgroup[] = [{ allow: true, access: "rwm" }];

/**
 * Allows all devices, in place of the rules before.
 *
 * Upstream: `oci.WithAllDevicesAllowed`. Footprint: `/linux/resources/devices`.
 *
 * @returns The option.
 */
export function withAllDevicesAllowed(): Option {
  return updateLinux((linux) => set(linux, "resources", set(linux.resources ?? NONE, "devices", ALL_DEVICES)));
}
