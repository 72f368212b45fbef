/**
 * `config.toml`.
 *
 * @module
 */

import fc from "fast-check";
import { annotationKey, profileString } from "./hostile_config.ts";
import { minimal } from "./minimal.ts";
import type { ArbitraryOptions } from "./options.ts";
import { present } from "./parts.ts";
import { pinned } from "./pin.ts";

/** A table of the file. */
export type Table = Readonly<Record<string, unknown>>;

/** The tree of a `config.toml`. */
export interface DaemonDocument {
  /** The version of its layout: 2, 3 or 4. */
  readonly version: number;
  /** The tables of plugins by their ids. */
  readonly plugins: Readonly<Record<string, Table>>;
}

/** The section of version 2. */
const CRI = "io.containerd.grpc.v1.cri";
/** What runs pods, from version 3. */
const CRI_RUNTIME = "io.containerd.cri.v1.runtime";
/** What holds images, from version 3. */
const CRI_IMAGES = "io.containerd.cri.v1.images";

/** Patterns of a runtime's `pod_annotations`. */
export function pattern(): fc.Arbitrary<string> {
  const usual = [
    "*",
    "*/*",
    "io.kata*",
    "io.katacontainers.*",
    "a[^b]c",
    "a/?",
    "a\\/b",
    "[",
    "a*",
    "**",
    "",
    "a[a-",
    "?bc",
    "io.kubernetes.cri.*",
  ];
  return fc.oneof({ arbitrary: fc.constantFrom(...usual), weight: 4 }, annotationKey());
}

function kubeletSettings(): fc.Arbitrary<Table> {
  const runc = { runtime_type: "io.containerd.runc.v2" };
  const kata = { runtime_type: "io.containerd.kata.v2", pod_annotations: ["io.katacontainers.*"] };
  const runtimes = fc.constantFrom({ runc }, { runc, kata });
  const unprivileged = fc.constantFrom(undefined, true, false);
  return present<Table>(fc.record({
    enable_unprivileged_ports: unprivileged,
    enable_unprivileged_icmp: unprivileged,
    enable_selinux: fc.constantFrom(undefined, false),
    restrict_oom_score_adj: fc.constantFrom(undefined, false, true),
    containerd: fc.option(fc.record({ runtimes }), { nil: undefined }),
  }));
}

/** What distributions configure, in the one section of version 2, which every modelled release reads. */
function kubeletDaemon(): fc.Arbitrary<DaemonDocument> {
  return kubeletSettings().map((table) => ({ version: 2, plugins: { [CRI]: table } }));
}

function hostileVersion2(): fc.Arbitrary<DaemonDocument> {
  const runtime = (runtime_type: string, settings: Readonly<Record<string, fc.Arbitrary<string>>> = {}) =>
    fc.record<Record<string, unknown>>({
      runtime_type: fc.constant(runtime_type),
      pod_annotations: fc.array(pattern(), { maxLength: 3 }),
      ...settings,
    });
  const runtimes = fc.record({
    runc: runtime("io.containerd.runc.v2"),
    // The last is no snapshotter of containerd's own.
    kata: runtime("io.containerd.kata.v2", { snapshotter: fc.constantFrom("", "native", "nydus") }),
    untrusted: runtime("io.containerd.runsc.v1"),
  }, { requiredKeys: ["runc"] });
  const cri = fc.record({
    enable_unprivileged_ports: fc.boolean(),
    enable_unprivileged_icmp: fc.boolean(),
    disable_cgroup: fc.boolean(),
    restrict_oom_score_adj: fc.boolean(),
    unset_seccomp_profile: profileString(),
    enable_selinux: fc.boolean(),
    containerd: fc.record({ runtimes }),
  }, { requiredKeys: [] });
  return cri.map((table) => ({ version: 2, plugins: { [CRI]: table } }));
}

/** A file of version 3 or 4, perhaps with the section of version 2. */
function hostileLaterVersion(): fc.Arbitrary<DaemonDocument> {
  const settings = fc.record({
    enable_unprivileged_ports: fc.boolean(),
    enable_unprivileged_icmp: fc.boolean(),
    restrict_oom_score_adj: fc.boolean(),
    unset_seccomp_profile: profileString(),
    containerd: fc.record({
      default_runtime_name: fc.constantFrom("runc", "kata"),
      runtimes: fc.constantFrom({}, { kata: { runtime_type: "io.containerd.kata.v2", pod_annotations: ["*"] } }),
    }, { requiredKeys: ["runtimes"] }),
  }, { requiredKeys: [] });
  const images = fc.record({ pinned_images: fc.constantFrom({}, { sandbox: "registry.test/pause:1" }) });
  const plugins = fc.record({ [CRI_RUNTIME]: settings, [CRI_IMAGES]: images, [CRI]: settings }, { requiredKeys: [] });
  return fc.record({ version: fc.constantFrom(3, 4), plugins }) as fc.Arbitrary<DaemonDocument>;
}

/** What a `config.toml` is chosen by. */
export interface DaemonConfigOptions extends ArbitraryOptions<DaemonDocument> {
  /** The versions that a hostile file may have. Default: 2 alone, which every release reads. */
  readonly versions?: "2" | "any";
}

/**
 * The tree of a `config.toml`. A distribution's names runtimes and switches in the section of version 2; a hostile one has any
 * pattern and profile.
 *
 * @param options Who wrote it, which versions, and what is fixed.
 * @returns Trees; a counterexample keeps the version and names only the settings that matter.
 */
export function daemonConfig(options: DaemonConfigOptions = {}): fc.Arbitrary<DaemonDocument> {
  const { mode, pin, versions = "2" } = options;
  const hostile = versions === "any"
    ? fc.oneof({ arbitrary: hostileVersion2(), weight: 4 }, hostileLaterVersion())
    : hostileVersion2();
  const base = mode === "hostile" ? hostile : kubeletDaemon();
  const runtime = ["plugins", "*", "containerd", "runtimes", "*", "runtime_type"];
  const whole = [["version"], runtime, ["plugins", "*", "containerd", "default_runtime_name"]];
  return pinned(minimal(base, { whole, required: [["version"], ["plugins"], runtime] }), pin);
}
