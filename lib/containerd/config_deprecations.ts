/**
 * Settings that a release reads and has deprecated: what containerd logs, and the id under which `ctr deprecations list` has it.
 *
 * Upstream: `pkg/deprecation/deprecation.go`, and the validation of the CRI plugins' sections.
 *
 * @module
 */

import type { Pointer } from "../pointer.ts";
import type { Behaviors } from "./behaviors.ts";
import { type KeyDates, RUNTIME_PLUGIN } from "./config_keys.ts";
import type { Table } from "./config_read.ts";
import type { Sections } from "./config_sections.ts";
import { isBetween } from "./release.ts";

/** A deprecated setting of a `config.toml`. */
export interface DaemonConfigDeprecation {
  /** Where it stands in the document. */
  readonly path: Pointer;
  /** What the daemon logs when it starts. */
  readonly message: string;
  /** The id in the list of deprecations; absent where the release only logs it. */
  readonly id?: string;
}

/** A deprecation. */
interface Rule {
  /** The id, without `io.containerd.deprecation/`. */
  readonly id: string;
  /** What the daemon logs. */
  readonly text: string;
  /** The releases that log it. */
  readonly logged: KeyDates;
  /** The first releases that list it. */
  readonly listed: readonly string[];
  /** Where the settings stand that it is about. */
  readonly find: (sections: Sections, behaviors: Behaviors) => Iterable<Pointer>;
}

const UNTIL_2_0: KeyDates = { until: ["2.0.0"] };
const LISTED_REGISTRY = ["1.6.25", "1.7.9"];
const LISTED_RUNTIMES = ["1.6.27", "1.7.11"];

function* given(table: Table, key: string, isSet: boolean): Generator<Pointer> {
  if (isSet) yield table.setting(key).path;
}

/** The runtimes, those of the old form after the others. */
function* runtimes({ runtime }: Sections): Generator<Table> {
  const containerd = runtime.table("containerd");
  for (const [, { value }] of containerd.map<Table>("runtimes")) yield value;
  for (const key of ["untrusted_workload_runtime", "default_runtime"]) {
    const entry = containerd.entry(key);
    if (entry !== undefined && (entry.value as Table).string("runtime_type") !== "") yield entry.value as Table;
  }
}

/** A map that is not empty. */
function registry(key: string): Rule["find"] {
  return ({ images }) => {
    const table = images.table("registry");
    return given(table, key, table.map(key).size > 0);
  };
}

/** A runtime of the old form, which is one once it has a type. */
function oldRuntime(key: string): Rule["find"] {
  return ({ runtime }) => {
    const containerd = runtime.table("containerd");
    return given(containerd, key, containerd.table(key).string("runtime_type") !== "");
  };
}

function eachRuntime(key: string): Rule["find"] {
  return function* (sections) {
    for (const table of runtimes(sections)) yield* given(table, key, table.string(key) !== "");
  };
}

const RULES: readonly Rule[] = [
  {
    id: "cri-untrusted-workload-runtime",
    text: "`untrusted_workload_runtime` is deprecated, please use `untrusted` runtime in `runtimes` instead",
    logged: UNTIL_2_0,
    listed: LISTED_RUNTIMES,
    find: oldRuntime("untrusted_workload_runtime"),
  },
  {
    id: "cri-default-runtime",
    text:
      "`default_runtime` is deprecated, please use `default_runtime_name` to reference the default configuration you " +
      "have defined in `runtimes`",
    logged: UNTIL_2_0,
    listed: LISTED_RUNTIMES,
    find: oldRuntime("default_runtime"),
  },
  {
    id: "cri-systemd-cgroup-v1",
    text: "`systemd_cgroup` is deprecated, please use runtime `options` instead",
    logged: UNTIL_2_0,
    listed: LISTED_RUNTIMES,
    find: ({ runtime }) => given(runtime, "systemd_cgroup", runtime.bool("systemd_cgroup")),
  },
  {
    id: "cri-runtime-engine",
    text: "`runtime_engine` is deprecated, please use runtime `options` instead",
    logged: UNTIL_2_0,
    listed: LISTED_RUNTIMES,
    find: eachRuntime("runtime_engine"),
  },
  {
    id: "cri-runtime-root",
    text: "`runtime_root` is deprecated, please use runtime `options` instead",
    logged: UNTIL_2_0,
    listed: LISTED_RUNTIMES,
    find: eachRuntime("runtime_root"),
  },
  {
    id: "cri-criu-path",
    text: "`CriuPath` is deprecated, please use a criu binary in $PATH instead.",
    logged: { since: LISTED_RUNTIMES, until: ["2.0.0"] },
    listed: LISTED_RUNTIMES,
    *find(sections) {
      for (const table of runtimes(sections)) {
        const option = table.map("options").get("CriuPath");
        if (typeof option?.value === "string" && option.value !== "") yield option.path;
      }
    },
  },
  {
    id: "cri-registry-mirrors",
    text: "`mirrors` is deprecated, please use `config_path` instead",
    logged: {},
    listed: LISTED_REGISTRY,
    find: registry("mirrors"),
  },
  {
    id: "cri-registry-configs",
    text: "`configs` is deprecated, please use `config_path` instead",
    logged: { since: LISTED_REGISTRY },
    listed: LISTED_REGISTRY,
    find: registry("configs"),
  },
  {
    id: "cri-registry-auths",
    text: "`auths` is deprecated, please use `configs` instead",
    logged: { until: LISTED_REGISTRY },
    listed: LISTED_REGISTRY,
    find: registry("auths"),
  },
  {
    id: "cri-registry-auths",
    text: "`auths` is deprecated, please use `ImagePullSecrets` instead",
    logged: { since: LISTED_REGISTRY },
    listed: LISTED_REGISTRY,
    find: registry("auths"),
  },
  {
    id: "cri-cni-bin-dir",
    text: "`bin_dir` is deprecated, please use `bin_dirs` instead",
    logged: { since: ["2.1.0"] },
    listed: ["2.1.0"],
    find: ({ runtime }) => {
      const cni = runtime.table("cni");
      return given(cni, "bin_dir", cni.string("bin_dir") !== "");
    },
  },
  {
    id: "enable-cdi",
    text:
      `enable_cdi set to false. The \`enable_cdi\` property of \`[plugins."${RUNTIME_PLUGIN}"]\` is deprecated, will be removed in containerd ` +
      "v2.3, and CDI support will always be enabled.",
    logged: { since: ["2.3.0"] },
    listed: ["2.3.0"],
    find: ({ runtime }) => given(runtime, "enable_cdi", !runtime.get<boolean>("enable_cdi", true)),
  },
];

/**
 * Finds the deprecated settings of a file.
 *
 * @param sections The file's tables, as the release reads them.
 * @param behaviors What the release does.
 * @returns The settings, in the order in which the daemon looks for them.
 */
export function deprecationsOf(sections: Sections, behaviors: Behaviors): readonly DaemonConfigDeprecation[] {
  const { release } = behaviors;
  return RULES.filter(({ logged }) => isBetween(release, logged.since, logged.until)).flatMap((rule) => {
    const id = isBetween(release, rule.listed) ? { id: `io.containerd.deprecation/${rule.id}` } : {};
    return [...rule.find(sections, behaviors)].map((path) => ({ path, message: rule.text, ...id }));
  });
}
