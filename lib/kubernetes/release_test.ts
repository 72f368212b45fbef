import { assertEquals } from "@std/assert";
import { refusalOf } from "../../props/kubelets.ts";
import { KUBERNETES_BEHAVIORS, kubernetesBehaviors } from "./behaviors.ts";
import { enabledGates, type GATES } from "./gates.ts";
import { isSinceRelease, KUBERNETES_RELEASES, NEWEST_KUBERNETES, parseKubernetesRelease } from "./release.ts";

Deno.test("parseKubernetesRelease() reads versions as nodes report them", () => {
  assertEquals(parseKubernetesRelease("1.34").minor, 34);
  assertEquals(parseKubernetesRelease("v1.34.2+k3s1").version, "1.34.2");
  assertEquals(parseKubernetesRelease("v1.34.2-eks-113cf36").patch, 2);
  assertEquals(parseKubernetesRelease("1.27").version, KUBERNETES_RELEASES[0]);
});

for (const text of ["", "2.0", "1", "1.34.x", "latest"]) {
  Deno.test(`${JSON.stringify(text)} is no release of Kubernetes`, () => {
    assertEquals(refusalOf(() => parseKubernetesRelease(text)).split(" | ")[0], "invalid-release");
  });
}

for (const text of ["1.26.9", "1.37", "1.999"]) {
  Deno.test(`Kubernetes ${text} is not modelled`, () => {
    assertEquals(refusalOf(() => parseKubernetesRelease(text)).split(" | ")[0], "release-not-modelled");
  });
}

Deno.test("isSinceRelease() knows backports", () => {
  const has = (version: string): boolean =>
    isSinceRelease(parseKubernetesRelease(version), ["1.31.13", "1.32.9", "1.34"]);
  assertEquals(["1.30.14", "1.31.12", "1.31.13", "1.32.8", "1.32.9", "1.33.9", "1.34.0", "1.36.0"].map(has), [
    false,
    false,
    true,
    false,
    true,
    false,
    true,
    true,
  ]);
});

const GATE_STATES: readonly (readonly [gate: keyof typeof GATES, release: string, on: boolean])[] = [
  ["UserNamespacesSupport", "1.32", false],
  ["UserNamespacesSupport", "1.33", true],
  ["RecursiveReadOnlyMounts", "1.30", false],
  ["RecursiveReadOnlyMounts", "1.31", true],
  ["PodLevelResources", "1.33", false],
  ["PodLevelResources", "1.34", true],
  ["ImageVolume", "1.34", false],
  ["ImageVolume", "1.35", true],
  ["HostnameOverride", "1.34", false],
  ["HostnameOverride", "1.35", true],
  ["EnvFiles", "1.34", false],
  ["EnvFiles", "1.35", true],
  ["SidecarContainers", "1.28", false],
  ["SidecarContainers", "1.29", true],
  ["PodHostIPs", "1.28", false],
  ["PodHostIPs", "1.29", true],
  ["SupplementalGroupsPolicy", "1.32", false],
  ["SupplementalGroupsPolicy", "1.33", true],
  ["ProcMountType", "1.32", false],
  ["ProcMountType", "1.33", true],
  ["ContainerStopSignals", "1.36", false],
  ["MemoryQoS", "1.36", false],
  ["NodeSwap", "1.29", false],
  ["NodeSwap", "1.30", true],
];

for (const [gate, release, on] of GATE_STATES) {
  Deno.test(`${gate} is ${on ? "on" : "off"} in ${release}`, () => {
    assertEquals(enabledGates(parseKubernetesRelease(release)).has(gate), on);
  });
}

Deno.test("AllAlpha and AllBeta set gates that are not named", () => {
  const release = parseKubernetesRelease("1.36");
  assertEquals(enabledGates(release, { AllAlpha: true }).has("MemoryQoS"), true);
  assertEquals(enabledGates(release, { AllAlpha: true, MemoryQoS: false }).has("MemoryQoS"), false);
  assertEquals(enabledGates(release, { AllBeta: false }).has("HostnameOverride"), false);
});

Deno.test("a gate that the release does not have, or that is on for good, stops the program", () => {
  assertEquals(
    refusalOf(() => enabledGates(parseKubernetesRelease("1.30"), { ImageVolume: true })),
    "invalid-value | unrecognized feature gate: ImageVolume",
  );
  assertEquals(
    refusalOf(() => enabledGates(parseKubernetesRelease("1.36"), { UserNamespacesSupport: false })),
    "invalid-value | cannot set feature gate UserNamespacesSupport to false, feature is locked to true",
  );
});

Deno.test("user namespaces had another gate in 1.27", () => {
  const has = (gates: Record<string, boolean>) =>
    kubernetesBehaviors(parseKubernetesRelease("1.27"), gates).has("userns");
  assertEquals([has({}), has({ UserNamespacesStatelessPodsSupport: true })], [false, true]);
});

Deno.test("every behavior has a summary, and separates modelled releases or has a gate", () => {
  const releases = KUBERNETES_RELEASES.map((release) => parseKubernetesRelease(release));
  for (const [id, { summary, since, until, gate }] of Object.entries(KUBERNETES_BEHAVIORS)) {
    assertEquals(summary.length > 10, true, id);
    if (gate !== undefined) continue;
    const first = (dates: readonly string[] | undefined) =>
      releases.filter((release) => isSinceRelease(release, dates!)).length;
    const separates = (since !== undefined && first(since) < releases.length) ||
      (until !== undefined && first(until) > 0);
    assertEquals(separates, true, id);
  }
  assertEquals(NEWEST_KUBERNETES, KUBERNETES_RELEASES.at(-1));
});

Deno.test("every behavior is asked for", () => {
  const folder = new URL(".", import.meta.url);
  const code = [...Deno.readDirSync(folder)].filter(({ name }) => name.endsWith(".ts") && !name.endsWith("_test.ts"))
    .map(({ name }) => Deno.readTextFileSync(new URL(name, folder))).join("\n");
  const unused = Object.keys(KUBERNETES_BEHAVIORS).filter((id) =>
    !new RegExp(`(?:has|allows)\\(\\s*"${id}"`).test(code)
  );
  // Those of a table of sysctls stand in its rows.
  assertEquals(unused, ["sysctl-keepalive", "sysctl-tcp-mem"]);
});
