/**
 * What could have been otherwise when a sandbox or container was created: another release, other settings of config.toml, another
 * name of the image. Each is tried with the model.
 *
 * @module
 */

import { groupBy } from "../group_by.ts";
import { behaviorsOf } from "../containerd/behaviors.ts";
import { BEHAVIORS } from "../containerd/behavior_table.ts";
import { CRI_PLUGIN, RUNTIME_PLUGIN } from "../containerd/config_keys.ts";
import { type DaemonConfig, type DaemonKey, decodeDaemonConfig } from "../containerd/config.ts";
import { compareReleases, modelledReleases, parseRelease } from "../containerd/release.ts";
import { isRecord, type UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import type { Spec } from "../oci/spec.ts";
import type { CapturedDocument, RequestDocument } from "../request/document.ts";
import { at, configuredFiles, recordAt, textAt } from "./request_files.ts";

/** The cause of a drift. */
export interface Cause {
  /** A stable, kebab-case name. */
  readonly id: CauseId;
  /** What happened, in one line. */
  readonly text: string;
  /** Whether the model produces exactly this difference with it; otherwise it is likely. */
  readonly proved: boolean;
  /** The release, of `other-release`. */
  readonly release?: string;
  /** The setting, of `other-config`. */
  readonly setting?: string;
}

/** The kinds of causes. */
export type CauseId =
  | "other-release"
  | "other-config"
  | "base-spec"
  | "image-replaced"
  | "resources-updated"
  | "cpu-manager"
  | "cdi"
  | "nri-plugin"
  | "spec-edited"
  | "bundle-rewritten"
  | "daemon-restarted"
  | "host-facts"
  | "unknown";

/** Something that could have been otherwise. */
export interface Hypothesis {
  /** What it would explain. */
  readonly cause: Cause;
  /** The request with it. */
  readonly apply: (document: RequestDocument) => RequestDocument;
}

/** A value at a path of keys, with all parents copied; `undefined` removes it. */
function withAt(tree: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const record = isRecord(tree) ? tree : {};
  const inner = withAt(Object.hasOwn(record, key) ? record[key] : undefined, rest, value);
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(inner === undefined ? others : [...others, [key, inner]]);
}

/** The path of the section of config.toml that runs pods. */
function sectionOf(daemon: UnknownRecord): readonly string[] {
  const plugins = recordAt(daemon, "plugins");
  const known = [RUNTIME_PLUGIN, CRI_PLUGIN, "cri"].find((id) => Object.hasOwn(plugins, id));
  return ["plugins", known ?? (Number(daemon["version"]) >= 3 ? RUNTIME_PLUGIN : CRI_PLUGIN)];
}

/** What every release takes for the runtime `runc` where config.toml does not name it. */
const DEFAULT_RUNTIME: readonly string[] = ["containerd", "runtimes", "runc"];

function withSetting(document: RequestDocument, path: readonly string[], value: unknown): RequestDocument {
  const daemon = isRecord(document.daemon) ? document.daemon : { version: 2 };
  const section = sectionOf(daemon);
  const isOfDefault = DEFAULT_RUNTIME.every((step, index) => path[index] === step);
  const entry = [...section, ...DEFAULT_RUNTIME, "runtime_type"];
  // An entry that only has the setting would be one without a type.
  const whole = isOfDefault && at(daemon, ...entry) === undefined
    ? withAt(daemon, entry, "io.containerd.runc.v2")
    : daemon;
  return { ...document, daemon: withAt(whole, [...section, ...path], value) };
}

/** The settings that are on or off. */
const SWITCHES: readonly (readonly string[])[] = [
  "enable_unprivileged_ports",
  "enable_unprivileged_icmp",
  "restrict_oom_score_adj",
  "disable_apparmor",
  "enable_selinux",
  "disable_cgroup",
  "disable_proc_mount",
  "disable_hugetlb_controller",
  "tolerate_missing_hugetlb_controller",
  "device_ownership_from_security_context",
  "ignore_image_defined_volumes",
  "netns_mounts_under_state_dir",
  "enable_cdi",
].map((key) => [key]);

/** Those of a runtime. */
const RUNTIME_SWITCHES: readonly (readonly string[])[] = [
  ["privileged_without_host_devices"],
  ["privileged_without_host_devices_all_devices_allowed"],
  ["cgroup_writable"],
  ["options", "SystemdCgroup"],
];

/** The annotations of a spec that a pod or container has, too, and that are not containerd's own. */
function passedAnnotations(spec: Spec, config: unknown): readonly string[] {
  const given = recordAt(config, "annotations");
  return Object.keys(spec.annotations ?? {}).filter((key) => Object.hasOwn(given, key));
}

/** The hypothesis that a setting had another value. */
function setting(path: readonly string[], value: unknown, shown = JSON.stringify(value)): Hypothesis {
  const name = path.join(".");
  return {
    cause: {
      id: "other-config",
      text: `config.toml had ${name} = ${shown} at creation`,
      proved: true,
      setting: name,
    },
    apply: (document) => withSetting(document, path, value),
  };
}

/** The name of a request's runtime handler. */
function handlerOf(document: RequestDocument): string {
  const daemon = recordAt(document, "daemon");
  const name = at(daemon, ...sectionOf(daemon), "containerd", "default_runtime_name");
  return document.runtimeHandler || (typeof name === "string" && name !== "" ? name : "runc");
}

/** The section of config.toml for the runtime of a request. */
export function runtimeOf(document: RequestDocument): UnknownRecord {
  const daemon = recordAt(document, "daemon");
  return recordAt(daemon, ...sectionOf(daemon), "containerd", "runtimes", handlerOf(document));
}

/** The files with base specs that a request contains. */
function baseSpecs(document: RequestDocument): readonly string[] {
  return [...new Set([...configuredFiles(document.daemon), ...configuredFiles(captured(document).otherDaemon)])]
    .filter((path) => path.endsWith(".json") && textAt(document, "hostFiles", path) !== "");
}

/** What a captured document states in addition to the request. */
export function captured(document: RequestDocument): Partial<CapturedDocument> {
  return recordAt(document, "captured") as Partial<CapturedDocument>;
}

/**
 * Other configurations that the daemon may have had, first the file that it has not loaded.
 *
 * @param document The request.
 * @param real The real spec.
 * @returns The hypotheses.
 */
export function configHypotheses(document: RequestDocument, real: Spec): readonly Hypothesis[] {
  const { otherDaemon } = captured(document);
  const runtime = ["containerd", "runtimes", handlerOf(document)];
  const container = document.container ?? undefined;
  const imageName = textAt(real, "annotations", "io.kubernetes.cri.podsandbox.image-name");
  const flips = (paths: readonly (readonly string[])[], before: readonly string[]): readonly Hypothesis[] =>
    paths.flatMap((path) => [true, false].map((value) => setting([...before, ...path], value)));
  const specs = baseSpecs(document);
  return [
    ...(otherDaemon === undefined ? [] : [
      {
        cause: {
          id: "other-config",
          text: "the configuration was that of config.toml, which the daemon has not loaded now",
          proved: true,
        },
        apply: (one: RequestDocument) => ({ ...one, daemon: otherDaemon }),
      } satisfies Hypothesis,
    ]),
    ...(container === undefined ? [] : ["", ...specs].map((path): Hypothesis => ({
      cause: {
        id: "base-spec",
        text: path === ""
          ? `the runtime ${runtime[2]} had no base_runtime_spec at creation`
          : `the runtime ${runtime[2]} had the base_runtime_spec ${path} at creation`,
        proved: true,
        setting: [...runtime, "base_runtime_spec"].join("."),
      },
      apply: (one) => withSetting(one, [...runtime, "base_runtime_spec"], path),
    }))),
    ...flips(SWITCHES, []),
    ...flips(RUNTIME_SWITCHES, runtime),
    setting(["unset_seccomp_profile"], ""),
    setting(["unset_seccomp_profile"], "runtime/default"),
    setting([...runtime, "pod_annotations"], passedAnnotations(real, document.config)),
    ...(container === undefined
      ? []
      : [setting([...runtime, "container_annotations"], passedAnnotations(real, container.config))]),
    ...(imageName === "" ? [] : [
      {
        cause: {
          id: "other-config",
          text: `config.toml had the pause image ${imageName} at creation`,
          proved: true,
          setting: "sandbox_image",
        },
        apply: (one: RequestDocument) => withSandboxImage(one, imageName),
      } satisfies Hypothesis,
    ]),
  ];
}

function withSandboxImage(document: RequestDocument, name: string): RequestDocument {
  const daemon = recordAt(document, "daemon");
  const isSplit = Object.hasOwn(recordAt(daemon, "plugins"), RUNTIME_PLUGIN) || Number(daemon["version"]) >= 3;
  const path = isSplit
    ? ["plugins", "io.containerd.cri.v1.images", "pinned_images", "sandbox"]
    : [...sectionOf(daemon), "sandbox_image"];
  return { ...document, daemon: withAt(daemon, path, name) };
}

/**
 * Other images that the container may have been made from.
 *
 * @param document The request.
 * @param real The real spec.
 * @returns The hypotheses.
 */
export function imageHypotheses(document: RequestDocument, real: Spec): readonly Hypothesis[] {
  const container = document.container ?? undefined;
  const name = textAt(real, "annotations", "io.kubernetes.cri.image-name");
  if (container === undefined || name === "" || name === container.imageName) return [];
  const text = `the image had the name ${name} at creation, which now refers to another image or to none`;
  return [{
    cause: { id: "image-replaced", text, proved: true },
    apply: (one) => ({ ...one, container: { ...one.container!, imageName: name } }),
  }];
}

/** Releases that do the same, by what they do: the model answers alike for all of them. */
function groupsOfReleases(): readonly (readonly string[])[] {
  const groups = groupBy(modelledReleases(), (version) => {
    const behaviors = behaviorsOf(parseRelease(version, ""));
    return `${behaviors.ociVersion} ${behaviors.sandboxImage} ${
      BEHAVIORS.map(({ id }) => behaviors.has(id) ? 1 : 0).join("")
    }`;
  });
  return [...groups.values()];
}

/**
 * The releases that could have made a spec, in groups that the model answers alike for.
 *
 * @param document The request.
 * @param real The real spec: its `ociVersion` excludes some, unless a base spec may have set it.
 * @returns The releases of each group, those of newer branches first.
 */
export function releasesFor(document: RequestDocument, real: Spec): readonly (readonly string[])[] {
  if (isRecord(document.container) && baseSpecs(document).length > 0) return groupsOfReleases().toReversed();
  const fits = (version: string): boolean => behaviorsOf(parseRelease(version, "")).ociVersion === real.ociVersion;
  return groupsOfReleases().filter(([first]) => fits(first!)).toReversed();
}

/** The keys of config.toml that any release reads in the section of version 2. */
const KEYS: readonly DaemonKey[] = [
  "sandbox_image",
  "enable_selinux",
  "restrict_oom_score_adj",
  "unset_seccomp_profile",
  "enable_unprivileged_ports",
  "enable_unprivileged_icmp",
  "disable_apparmor",
  "disable_proc_mount",
  "disable_hugetlb_controller",
  "tolerate_missing_hugetlb_controller",
  "device_ownership_from_security_context",
  "ignore_image_defined_volumes",
  "enable_cdi",
  "cdi_spec_dirs",
];

/** What a config.toml says, in version 2: releases before 2.0 read no other. What it does not say stays each release's own. */
function inVersion2(config: DaemonConfig): UnknownRecord {
  const given = KEYS.filter((key) => config.setting(key).given).map((key) => [key, config[key as keyof DaemonConfig]]);
  const runtimes = [...config.runtimes].map(([name, runtime]) => {
    const { path: _path, systemdCgroup, sandboxer: _sandboxer, cgroup_writable: _writable, ...members } = runtime;
    const own = Object.entries(members).filter(([, value]) =>
      value !== "" && !(Array.isArray(value) && value.length === 0)
    );
    return [name, {
      ...Object.fromEntries(own),
      ...(systemdCgroup === true ? { options: { SystemdCgroup: true } } : {}),
    }] as const;
  });
  const { root, state, snapshotter, default_runtime_name } = config;
  return {
    version: 2,
    root,
    state,
    plugins: {
      [CRI_PLUGIN]: {
        ...Object.fromEntries(given),
        containerd: { snapshotter, default_runtime_name, runtimes: Object.fromEntries(runtimes) },
      },
    },
  };
}

/** A request's config.toml as another release can read it. */
function readableBy(version: string, document: RequestDocument): unknown {
  const { daemon } = document;
  if (!isRecord(daemon) || Number(daemon["version"] ?? 0) < 3) return daemon;
  if (behaviorsOf(parseRelease(version, "")).has("config-v3")) return daemon;
  try {
    const own = parseRelease(document.release, "/release", { assumeUpstream: document.assumeUpstream === true });
    return inVersion2(decodeDaemonConfig(daemon, behaviorsOf(own)));
  } catch (error) {
    if (error instanceof CriSpecError) return daemon;
    throw error;
  }
}

/**
 * The hypothesis that another release made the spec.
 *
 * @param versions Releases that the model answers alike for.
 * @returns The hypothesis.
 */
export function releaseHypothesis(versions: readonly string[]): Hypothesis {
  const [first = ""] = versions;
  const named = releaseRange(versions);
  return {
    cause: {
      id: "other-release",
      text: `containerd ${named} made it; the daemon was upgraded later, or the document states another release`,
      proved: true,
      release: named,
    },
    apply: (document) => {
      const { assumeUpstream: _, ...rest } = document;
      return {
        ...rest,
        release: first,
        ...(document.daemon === undefined ? {} : { daemon: readableBy(first, document) }),
      };
    },
  };
}

/**
 * Puts releases into words.
 *
 * @param versions Releases and builds.
 * @returns For instance `1.6.11 to 1.6.39, 1.6.20~ds1`: ranges first, builds of vendors last.
 */
export function releaseRange(versions: readonly string[]): string {
  const releases = versions.map((version) => parseRelease(version, "")).toSorted(compareReleases);
  const ranges: { first: string; last: string; branch: string; patch: number }[] = [];
  for (const { version, upstream, branch, patch } of releases) {
    if (version !== upstream) continue;
    const open = ranges.at(-1);
    if (open?.branch === branch && open.patch === patch - 1) [open.last, open.patch] = [version, patch];
    else ranges.push({ first: version, last: version, branch, patch });
  }
  const builds = releases.filter(({ version, upstream }) => version !== upstream).map(({ version }) => version);
  return [...ranges.map(({ first, last }) => first === last ? first : `${first} to ${last}`), ...builds].join(", ");
}
