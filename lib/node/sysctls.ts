/**
 * The sysctls that a daemon writes into the config of a pod that has some of its own.
 *
 * Upstream: `sandboxContainerSpec` puts its defaults into the request's own map, which it stores afterwards:
 * https://github.com/containerd/containerd/blob/v1.7.24/pkg/cri/sbserver/podsandbox/sandbox_run_linux.go.
 *
 * @module
 */

import { documentSpec } from "../api/document_spec.ts";
import { CriSpecError } from "../error.ts";
import { isRecord, type UnknownRecord } from "../decode.ts";
import type { RequestDocument } from "../request/document.ts";
import { recordAt } from "./request_files.ts";

/** The sysctls that a daemon's settings make. */
const OF_DAEMON: readonly string[] = ["net.ipv4.ip_unprivileged_port_start", "net.ipv4.ping_group_range"];

/** A pod's config without what the daemon wrote into it. */
export interface OwnSysctls {
  /** The config. */
  readonly config: UnknownRecord;
  /** Notes on what was removed, or could not be determined. */
  readonly notes: readonly string[];
}

function withSysctls(config: UnknownRecord, sysctls: UnknownRecord): UnknownRecord {
  return { ...config, linux: { ...recordAt(config, "linux"), sysctls } };
}

/**
 * Removes the sysctls that the daemon's settings wrote into a stored config: those that the model makes without them, with the
 * very value.
 *
 * @param document The sandbox's request, with the stored config.
 * @returns The config that the pod requested, as far as it can be determined.
 */
export function ownSysctls(document: RequestDocument): OwnSysctls {
  const config = recordAt(document, "config");
  const stored = recordAt(config, "linux", "sysctls");
  if (!OF_DAEMON.some((name) => Object.hasOwn(stored, name))) return { config, notes: [] };
  const own = Object.fromEntries(Object.entries(stored).filter(([name]) => !OF_DAEMON.includes(name)));
  const made = madeSysctls({ ...document, config: withSysctls(config, own) });
  const written = OF_DAEMON.filter((name) => Object.hasOwn(stored, name) && made[name] === stored[name]);
  if (written.length === 0) return { config, notes: [] };
  const left = Object.fromEntries(Object.entries(stored).filter(([name]) => !written.includes(name)));
  const names = written.join(" and ");
  if (Object.keys(left).length === 0) {
    return {
      config,
      notes: [`${names}: the daemon's settings set the same value, but the pod itself requested at least one of them`],
    };
  }
  const note =
    `${names} removed from the pod's config: the daemon's settings set this value, and the daemon stores it there; ` +
    "a pod that requests the same value itself cannot be distinguished";
  return { config: withSysctls(config, left), notes: [note] };
}

/** The sysctls of the model's spec; none where it has none. */
function madeSysctls(document: RequestDocument): UnknownRecord {
  try {
    const { linux } = documentSpec(document);
    return isRecord(linux?.sysctl) ? linux.sysctl : {};
  } catch (error) {
    if (error instanceof CriSpecError) return {};
    throw error;
  }
}
