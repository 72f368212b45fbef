/**
 * Rules about who makes the container's cgroup: systemd or the runtime.
 *
 * @module
 */

import { removed } from "../repair.ts";
import { type Outcome, quoted, type Rule, when } from "../rule.ts";
import { crun, runc, runcRows } from "../rule_texts.ts";

const SPECCONV = "https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/specconv/spec_linux.go";

/** Rules about systemd's part in cgroups. */
export const SYSTEMD_CGROUP_RULES: readonly Rule[] = [
  {
    id: "systemd-property-name",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "an annotation org.systemd.property.… with an invalid property name, and SystemdCgroup is on",
    texts: runc("annotation <key> name incorrect: <why>"),
    fix: "use a systemd property, whose name has at least three letters",
    links: [SPECCONV],
    check: (spec, { systemdCgroup }) =>
      Object.keys(spec.annotations ?? {}).flatMap((key): readonly Outcome[] => {
        const name = /^org\.systemd\.property\.([\s\S]*)$/.exec(key)?.[1];
        if (name === undefined || /^[A-Za-z]{3,}$/.test(name)) return [];
        const path = `/annotations/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        if (systemdCgroup === undefined) return [{ path, missing: ["systemdCgroup"] }];
        const why = name.length < 3 ? "too short" : "contains non-alphabetic character";
        return when(systemdCgroup, path, { key, why });
      }),
    repair: removed,
  },
  {
    id: "cgroups-path-not-systemd",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "SystemdCgroup is on, but cgroupsPath is not slice:prefix:name",
    texts: runc(
      'expected cgroupsPath to be of format "slice:prefix:name" for systemd cgroups, got <value> instead',
    ),
    fix: "use one cgroup driver: the kubelet's cgroupDriver (/var/lib/kubelet/config.yaml) and containerd's " +
      "SystemdCgroup (in config.toml, in runc's options; Docker's native.cgroupdriver, CRI-O's cgroup_manager) " +
      "must agree, best systemd in both; drain the node and restart both; where an installer writes them " +
      "(Kubespray: kubelet_cgroup_driver), change it there, too. By hand runc --systemd-cgroup needs the three " +
      "parts, and --cgroup-parent a name ending in .slice",
    links: [
      "https://github.com/kubernetes-sigs/kubespray/issues/8122",
      "https://github.com/kubernetes-sigs/cri-tools/issues/1292",
    ],
    check: (spec, { systemdCgroup }) => {
      const value = spec.linux?.cgroupsPath ?? "";
      if (value === "" || value.split(":").length === 3) return [];
      const path = "/linux/cgroupsPath";
      if (systemdCgroup === undefined) return [{ path, missing: ["systemdCgroup"] }];
      return when(systemdCgroup, path, { value: quoted(value) });
    },
  },
  {
    id: "cgroups-path-systemd-on-cgroupfs",
    severity: "warning",
    phase: "start",
    by: "runtime",
    summary: "cgroupsPath is slice:prefix:name, but SystemdCgroup is off: the container runs outside the pod's cgroup",
    texts: runc(""),
    fix: "turn SystemdCgroup on, or set the kubelet's cgroupDriver to cgroupfs",
    links: ["https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/configure-cgroup-driver/"],
    check: (spec, { systemdCgroup }) => {
      const parts = (spec.linux?.cgroupsPath ?? "").split(":");
      const path = "/linux/cgroupsPath";
      if (parts.length !== 3 || !/\.slice$/.test(parts[0]!)) return [];
      return systemdCgroup === undefined ? [{ path, missing: ["systemdCgroup"] }] : when(!systemdCgroup, path);
    },
  },
  {
    id: "systemd-cgroup-without-systemd",
    severity: "error",
    phase: "validate",
    by: "runtime",
    summary: "SystemdCgroup is on, but systemd does not run, or has no session for the user of a rootless engine",
    texts: [
      ...runcRows("systemd cgroup flag passed, but systemd support for managing cgroups is not available", {
        until: "plain-errors",
      }, "source"),
      ...runcRows("systemd not running on this host, cannot use systemd cgroups manager", { since: "plain-errors" }),
      ...crun("cannot open sd-bus: No such file or directory"),
      ...crun("systemd not supported"),
    ],
    fix:
      "a rootless engine: log in through systemd (ssh, machinectl shell USER@), not with su or sudo, and run loginctl enable-linger " +
      "USER for services. Where systemd does not run (Alpine, WSL, in a container): SystemdCgroup off, native.cgroupdriver=systemd out " +
      "of Docker's exec-opts, for Podman and CRI-O cgroup_manager cgroupfs (podman --cgroup-manager=cgroupfs), and the kubelet's " +
      "cgroupDriver the same. Where it runs: update Docker, runc and systemd; an old runc (static ones before 1.0, CentOS 7's) finds " +
      "no D-Bus (ls /run/systemd/private)",
    links: ["https://github.com/opencontainers/runc/blob/v1.1.5/libcontainer/cgroups/manager/new.go"],
    check: (spec, { systemdCgroup, systemd }) => {
      const value = spec.linux?.cgroupsPath ?? "";
      if (value !== "" && value.split(":").length !== 3) return [];
      const path = "/linux/cgroupsPath";
      if (systemdCgroup === false || systemd === true) return [];
      const missing = [
        ...(systemdCgroup === undefined ? ["systemdCgroup" as const] : []),
        ...(systemd === undefined ? ["systemd" as const] : []),
      ];
      return missing.length > 0 ? [{ path, missing }] : [{ path }];
    },
  },
];
