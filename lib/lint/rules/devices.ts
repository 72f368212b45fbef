/**
 * Rules about devices, device cgroups and Intel RDT.
 *
 * @module
 */

import { removed } from "../repair.ts";
import { each, quoted, type Rule, when } from "../rule.ts";
import { deviceRefused, runc, runcAt } from "../rule_texts.ts";

const SPECCONV = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/specconv/spec_linux.go";

/** Rules about devices, device cgroups and Intel RDT. */
export const DEVICE_RULES: readonly Rule[] = [
  {
    id: "device-access-empty",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a device cgroup rule without access",
    texts: runc("device access at <index> field cannot be empty"),
    fix: "set the access to any of r, w and m",
    links: [SPECCONV],
    check: (spec) =>
      each(
        spec.linux?.resources?.devices,
        "/linux/resources/devices",
        ({ access = "" }, index) => access === "" ? { index: String(index) } : undefined,
      ),
    repair: removed,
  },
  {
    id: "device-rule-type",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a device cgroup rule of an unknown type",
    texts: runc("invalid cgroup device type <type>"),
    fix: "set the type to a, b or c",
    links: [SPECCONV],
    check: (spec) =>
      each(
        spec.linux?.resources?.devices,
        "/linux/resources/devices",
        ({ type = "", access = "" }) =>
          access !== "" && !["", "a", "b", "c"].includes(type) ? { type: quoted(type) } : undefined,
      ),
    repair: removed,
  },
  {
    id: "device-type",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "a device of an unknown type",
    texts: runc("invalid device type <type>"),
    fix: "set the type to c, u, b or p",
    links: [SPECCONV],
    check: (spec) =>
      each(
        spec.linux?.devices,
        "/linux/devices",
        ({ type }) => ["c", "u", "b", "p"].includes(type) ? undefined : { type: quoted(type) },
      ),
    repair: removed,
  },
  {
    id: "device-number-negative",
    severity: "error",
    phase: "init",
    by: "runtime",
    summary: "a device with a negative number",
    texts: deviceRefused("cannot mkdev() device with wildcards", "cannot mkdev() device with wildcards"),
    fix: "set the device's major and minor number",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/devices/device.go"],
    check: (spec) =>
      each(
        spec.linux?.devices,
        "/linux/devices",
        ({ type, major = 0, minor = 0 }) =>
          ["c", "u", "b"].includes(type) && (Number(major) === -1 || Number(minor) === -1) ? {} : undefined,
      ),
    repair: removed,
  },
  {
    id: "intel-rdt-closid",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "an RDT class whose name is a path",
    texts: runcAt(
      "rdt-needed",
      "invalid intelRdt.ClosID <id>",
      "intelRdt is specified in config, but Intel RDT is not enabled",
    ),
    fix: "set it to the name of a directory below /sys/fs/resctrl",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/configs/validate/validator.go"],
    check: (spec) => {
      const id = spec.linux?.intelRdt?.closID ?? "";
      return when(id === "." || id === ".." || id.includes("/"), "/linux/intelRdt/closID", { id: quoted(id) });
    },
    repair: removed,
  },
  {
    id: "intel-rdt-missing",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "an L3 cache schema on a machine without Intel RDT",
    texts: runcAt(
      "rdt-needed",
      "intelRdt.l3CacheSchema is specified in config, but Intel RDT/CAT is not enabled",
      "intelRdt is specified in config, but Intel RDT is not enabled",
    ),
    fix: "mount resctrl, or remove the schema",
    links: ["https://github.com/opencontainers/runc/blob/v1.4.0/libcontainer/configs/validate/validator.go"],
    check: (spec, { intelRdt }) => {
      const path = "/linux/intelRdt/l3CacheSchema";
      if ((spec.linux?.intelRdt?.l3CacheSchema ?? "") === "") return [];
      return intelRdt === undefined ? [{ path, missing: ["intelRdt"] }] : when(!intelRdt, path);
    },
    repair: removed,
  },
];
