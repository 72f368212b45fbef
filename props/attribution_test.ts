/**
 * Attribution: `diff` names the behaviors that had a part in a change, and no other.
 *
 * The laws ask behaviors that no release has, by toggling one of a release's.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { BEHAVIORS } from "../lib/containerd/behavior_table.ts";
import { type BehaviorId, behaviorsOf, toggleBehavior } from "../lib/containerd/behaviors.ts";
import { parseRelease } from "../lib/containerd/release.ts";
import { CriSpecError } from "../lib/error.ts";
import { answer } from "../lib/api/answer.ts";
import { type Answer, diffAnswers } from "../lib/explain/answer.ts";
import { releaseDiff } from "../lib/api/release_diff.ts";
import { behaviorsBetween } from "../lib/explain/release_diff.ts";
import { release } from "./arbitraries/release.ts";
import { sandboxRequest, type SandboxRequestDocument } from "./arbitraries/sandbox_request.ts";
import { madeOrNothing } from "./attempt.ts";
import { law } from "./law.ts";

const upgrades = fc.record({ request: sandboxRequest({ mode: "hostile" }), from: release(), to: release() });

/** What a release makes of a request with one of its behaviors toggled; nothing where the model cannot tell. */
function toggled(request: SandboxRequestDocument, version: string, id: BehaviorId): Answer | undefined {
  return madeOrNothing(() =>
    answer({ ...request, release: version }, toggleBehavior(behaviorsOf(parseRelease(version)), id))
  );
}

/** The behaviors that, toggled in one of the releases, make anything else of a request: another spec, or another refusal. */
function parts(request: SandboxRequestDocument, from: string, to: string): ReadonlySet<BehaviorId> {
  const found = new Set<BehaviorId>();
  for (const version of [from, to]) {
    const base = answer({ ...request, release: version });
    for (const { id } of behaviorsBetween(parseRelease(from), parseRelease(to), "sandbox")) {
      const other = toggled(request, version, id);
      if (other === undefined) continue;
      const { changes, refusals } = diffAnswers(base, other);
      if (changes.length + refusals.length > 0) found.add(id);
    }
  }
  return found;
}

law(
  "toggling a behavior twice changes nothing",
  fc.tuple(release(), fc.constantFrom(...BEHAVIORS)),
  ([version, { id }]) => {
    const behaviors = behaviorsOf(parseRelease(version));
    const [once, twice] = [toggleBehavior(behaviors, id), toggleBehavior(toggleBehavior(behaviors, id), id)];
    for (const one of BEHAVIORS) {
      assertEquals(twice.has(one.id), behaviors.has(one.id));
      assertEquals(once.has(one.id) !== behaviors.has(one.id), one.id === id);
    }
    const { ociVersion, sandboxImage, escapes, unicode } = behaviors;
    assertEquals({ ociVersion, sandboxImage, escapes, unicode }, {
      ociVersion: twice.ociVersion,
      sandboxImage: twice.sandboxImage,
      escapes: twice.escapes,
      unicode: twice.unicode,
    });
  },
);

law(
  "where a behavior alone makes a difference for a request, only those are named that make one",
  upgrades,
  ({ request, from, to }) => {
    try {
      const { changes, refusals } = releaseDiff(request, from, to);
      const possible = parts(request, from, to);
      for (const { behaviors } of [...changes, ...refusals]) {
        const alone = behaviors.filter((id) => possible.has(id));
        if (alone.length > 0) assertEquals(behaviors, alone);
      }
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
    }
  },
  { runs: 100 },
);

law(
  "a behavior is named at a place exactly when the later release without it, or with it, has something else there",
  upgrades,
  ({ request, from, to }) => {
    try {
      const { changes } = releaseDiff(request, from, to);
      const last = answer({ ...request, release: to });
      const places = (id: BehaviorId): readonly string[] => {
        const other = toggled(request, to, id);
        const found = other === undefined ? [] : diffAnswers(last, other).changes;
        return found.map(({ kind, keyed }) => `${kind === "bytes"} ${keyed}`);
      };
      const all = behaviorsBetween(parseRelease(from), parseRelease(to), "sandbox").map(({ id }) => ({
        id,
        places: places(id),
      }));
      for (const { kind, keyed, behaviors } of changes) {
        const at = all.filter((one) => one.places.includes(`${kind === "bytes"} ${keyed}`)).map(({ id }) => id);
        for (const id of at) assert(behaviors.includes(id), `${id} is not named at ${keyed}, but ${behaviors}`);
        const around = all.filter((one) => one.places.some((place) => isAround(place.split(" ")[1]!, keyed)));
        for (const id of at.length === 0 ? [] : behaviors) {
          assert(around.some((one) => one.id === id), `${id} is named at ${keyed}`);
        }
      }
    } catch (error) {
      if (!(error instanceof CriSpecError)) throw error;
    }
  },
  { runs: 100 },
);

/** Whether two paths of people's have one beginning in common that one of them is. */
function isAround(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => path.replace(/#\d+\]/g, "]"));
  return a!.startsWith(b!) || b!.startsWith(a!);
}

const METADATA = { name: "web", namespace: "default", uid: "1" };
const CRI = "io.containerd.grpc.v1.cri";

/** The behaviors that are named at a place. */
function namedAt(keyed: string, parts: Readonly<Record<string, unknown>>, from: string, to: string): readonly string[] {
  const request = { config: { metadata: METADATA }, ...parts };
  return releaseDiff(request, from, to).changes.find((change) => change.keyed === keyed)!.behaviors;
}

Deno.test("a configured pause image is no default of the release", () => {
  const at = "annotations[io.kubernetes.cri.podsandbox.image-name]";
  const own = { daemon: { version: 2, plugins: { [CRI]: { sandbox_image: "registry.example.org/pause:3.9" } } } };
  assertEquals(namedAt(at, own, "1.7.27", "2.0.0"), ["pause-image-annotation"]);
  assertEquals(namedAt(at, {}, "1.7.27", "2.0.0"), ["pause-image-annotation", "pause-image-3.10"]);
});

Deno.test("of a value that several releases brought, the last is named", () => {
  assertEquals(namedAt("ociVersion", {}, "1.6.20", "2.3.4"), ["oci-1.3.0"]);
  assertEquals(namedAt("ociVersion", {}, "2.3.4", "2.2.0"), ["oci-1.3.0"]);
});

Deno.test("sysctls by default are the default's, not the new form of the file's", () => {
  const at = "linux/sysctl[net.ipv4.ping_group_range]";
  assertEquals(namedAt(at, {}, "1.7.27", "2.0.0"), ["unprivileged-defaults"]);
});

Deno.test("what files of config.toml are read in another way is named, where that alone makes the change", () => {
  const withPorts = (on: boolean) => ({
    config: { metadata: METADATA },
    daemon: { version: 2, plugins: { [CRI]: { enable_unprivileged_ports: on, enable_unprivileged_icmp: true } } },
  });
  const { changes } = releaseDiff(withPorts(true), "1.7.27", "2.0.0", withPorts(false));
  const at = "linux/sysctl[net.ipv4.ip_unprivileged_port_start]";
  assertEquals(changes.find(({ keyed }) => keyed === at)?.behaviors, ["config-v3"]);
});

Deno.test("each syscall of RuntimeDefault has its own behavior", () => {
  const confined = { config: { metadata: METADATA, linux: { security_context: { seccomp: { profile_type: 0 } } } } };
  const { changes } = releaseDiff(confined, "1.7.0", "2.3.4");
  const of = (name: string) => changes.find(({ keyed }) => keyed.endsWith(`/names[${name}]`))?.behaviors;
  assertEquals([of("io_uring_setup"), of("cachestat"), of("mseal"), of("name_to_handle_at")], [
    ["seccomp-io-uring"],
    ["seccomp-kernel-6.7"],
    ["seccomp-kernel-6.13"],
    ["seccomp-name-to-handle"],
  ]);
});
