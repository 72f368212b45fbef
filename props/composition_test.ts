/**
 * Options together: which commute, which do not, and what a plan may count on.
 *
 * Upstream: `oci.Compose` and `ApplyOpts` of https://github.com/containerd/containerd/blob/v1.7.24/oci/spec_opts.go.
 *
 * @module
 */

import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import fc from "fast-check";
import { isWithin } from "../lib/pointer.ts";
import type { Option, Spec } from "../lib/oci/spec.ts";
import * as api from "../lib/options/mod.ts";
import { law } from "./law.ts";
import { differences, specs } from "./option_laws.ts";
import { OPTIONS } from "./options.ts";

const NAMES: readonly string[] = Object.keys(OPTIONS);

/** The pairs of options that do not commute, and why. An option and itself: two of a kind with other arguments. */
const NOT_COMMUTING: Readonly<Record<string, string>> = {
  "withoutRunMount withMounts": "a mount on /run is removed, or comes after",
  "withoutMounts withMounts": "a mount is removed, or comes after",
  "withMounts withMounts": "mounts are in the order in which they are appended",
  "withMounts withWritableMount": "the mount is not there yet",
  "withoutDefaultSecuritySettings withDefaultProfile": "the profile is removed, or comes after",
  "withoutDefaultSecuritySettings withProfile": "the profile is removed, or comes after",
  "withRelativeRoot withRelativeRoot": "the later one counts",
  "withEnv withEnv": "the later value counts, and variables are in the order in which they are appended",
  "withHostname withHostname": "the later one counts",
  "withProcessCwd withProcessCwd": "the later one counts",
  "withProcessArgs withProcessArgs": "the later one counts",
  "withCgroup withCgroup": "the later one counts",
  "withCgroup withDisabledCgroups": "the later one counts",
  "withoutNamespace withLinuxNamespace": "the namespace is removed, or comes after",
  "withoutNamespace withUserNamespace": "the user namespace is removed, or comes after",
  "withLinuxNamespace withLinuxNamespace": "the later path counts, and new types are in the order in which they come",
  "withLinuxNamespace withNamespacePath": "the later path counts",
  "withLinuxNamespace updateNetNamespacePath": "the later path counts",
  "withLinuxNamespace withUserNamespace": "new types are in the order in which they come",
  "withNamespacePath withNamespacePath": "the later path counts",
  "withNamespacePath updateNetNamespacePath": "the later path counts",
  "withNamespacePath withUserNamespace": "the user namespace is not there yet",
  "updateNetNamespacePath updateNetNamespacePath": "the later path counts",
  "withSelinuxLabels withSelinuxLabels": "the later labels count",
  "withSelinuxLabels withProcessLabel": "the later label counts",
  "withSelinuxLabels modifyProcessLabel": "the label's type is changed, or replaced with the label",
  "withProcessLabel withProcessLabel": "the later one counts",
  "withProcessLabel modifyProcessLabel": "the label's type is changed, or replaced with the label",
  "withSupplementalGroups withUser": "a user throws away the groups that are there",
  "withUser withUser": "the later one counts",
  "withSysctls withSysctls": "the later value of a name counts",
  "withPodOOMScoreAdj withPodOOMScoreAdj": "the later one counts",
  "withAnnotation withAnnotation": "the later value of a key counts",
  "withDefaultProfile withDefaultProfile": "the later one counts",
  "withDefaultProfile withProfile": "the later one counts",
  "withoutRunMount withCriMounts": "a mount on /run is removed, or comes after",
  "withoutMounts withCriMounts": "a mount is removed, or comes after",
  "withMounts withCriMounts": "a mount on a destination that is asked for is replaced, or comes after",
  "withoutDefaultSecuritySettings withApparmorProfile": "the profile is removed, or comes after",
  "withEnv withDefaultPathEnv": "the later value counts",
  "withEnv withTTY": "variables are in the order in which they are appended",
  "withoutNamespace withPodNamespaces": "the namespace is removed, or comes after",
  "withLinuxNamespace withPodNamespaces": "the later path counts",
  "withNamespacePath withPodNamespaces": "the later path counts",
  "updateNetNamespacePath withPodNamespaces": "the later path counts",
  "withUserNamespace withPodNamespaces": "new types are in the order in which they come",
  "withUser withAdditionalGIDs": "a user throws away the groups that are there",
  "withDefaultSandboxShares withResources": "the later shares count",
  "withCriMounts withCriMounts": "mounts are in the order in which they are appended",
  "withCriMounts withWritableMounts": "the mount of cgroups is not there yet",
  "withMaskedPaths withMaskedPaths": "the later list counts",
  "withReadonlyPaths withReadonlyPaths": "the later list counts",
  "withDevices withDevices": "rules are in the order in which they are appended",
  "withDevices withAllDevicesAllowed": "the rules are replaced, or come after",
  "withCapabilities withCapabilities": "the later list counts",
  "withCapabilities withAddedCapabilities": "what is added is replaced, or comes after",
  "withCapabilities withDroppedCapabilities": "what is dropped is set again, or goes after",
  "withCapabilities withDefaultProfile": "the profile is made for the capabilities that are there",
  "withAddedCapabilities withAddedCapabilities": "names are in the order in which they are appended",
  "withAddedCapabilities withDroppedCapabilities": "what is added is dropped, or comes after",
  "withAddedCapabilities withDefaultProfile": "the profile is made for the capabilities that are there",
  "withDefaultPathEnv withTTY": "variables are in the order in which they are appended",
  "withNoNewPrivileges withNoNewPrivileges": "the later one counts",
  "withApparmorProfile withApparmorProfile": "the later one counts",
  "withResources withResources": "the later values count",
  "withResources withoutHugepageLimits": "limits are removed, or come after",
  "withPodNamespaces withPodNamespaces": "the later paths count",
  "withoutMounts withCDIEdits": "a mount is removed, or comes after",
  "withoutRunMount withCDIEdits": "a mount on /run is removed, or comes after",
  "withMounts withCDIEdits": "mounts are sorted, or come after",
  "withWritableMount withCDIEdits": "the mount is replaced, or is not there yet",
  "withCriMounts withCDIEdits": "mounts are sorted, or come after",
  "withEnv withCDIEdits": "variables are in the order in which they are appended",
  "withDefaultPathEnv withCDIEdits": "variables are in the order in which they are appended",
  "withTTY withCDIEdits": "variables are in the order in which they are appended",
  "withSupplementalGroups withCDIEdits": "groups are sorted, or come after",
  "withAdditionalGIDs withCDIEdits": "groups are sorted, or come after",
  "withUser withCDIEdits": "a user throws away the groups that are there, and owns the devices that come after",
  "withoutNamespace withCDIEdits": "mounts are mapped for the user namespace that is there",
  "withLinuxNamespace withCDIEdits": "mounts are mapped for the user namespace that is there",
  "withUserNamespace withCDIEdits": "mounts are mapped for the user namespace that is there",
  "withPodNamespaces withCDIEdits": "mounts are mapped for the user namespace that is there",
  "withDevices withCDIEdits": "devices and rules are in the order in which they are appended",
  "withHostDevices withCDIEdits": "a device is replaced, or comes after",
  "withAllDevicesAllowed withCDIEdits": "the rules are replaced, or come after",
  "withCDIEdits withCDIEdits": "everything is in the order in which it is appended",
};

function bothOrders(before: Spec, a: Option, b: Option): readonly string[] {
  return differences(b(a(before)), a(b(before)));
}

/** Options that can be applied to every spec. */
function total(name: string): fc.Arbitrary<Option> {
  const { option, prepare } = OPTIONS[name]!;
  return prepare === undefined ? option : option.map((apply) => (spec: Spec) => apply(prepare(spec)));
}

function doesNotCommute(a: string, b: string): boolean {
  return Object.hasOwn(NOT_COMMUTING, `${a} ${b}`) || Object.hasOwn(NOT_COMMUTING, `${b} ${a}`);
}

for (const name of NAMES) {
  const others = NAMES.filter((other) => !doesNotCommute(name, other));
  const partner = fc.oneof(...others.map(total));
  law(
    `${name}() commutes with every other option but the ${NAMES.length - others.length} listed`,
    fc.tuple(specs, total(name), partner),
    ([before, a, b]) => {
      assertEquals(bothOrders(before, a, b), []);
    },
  );
}

for (const [pair, why] of Object.entries(NOT_COMMUTING)) {
  const [a = "", b = ""] = pair.split(" ");
  Deno.test(`${a}() and ${b}() do not commute: ${why}`, () => {
    const found = fc.check(
      fc.property(specs, total(a), total(b), (before, first, second) => bothOrders(before, first, second).length === 0),
      { seed: 1, numRuns: 2000, endOnFailure: true },
    );
    assert(found.failed);
  });
}

law(
  "options that touch nothing that the other looks at are not in the list",
  fc.constantFrom(...Object.keys(NOT_COMMUTING)),
  (pair) => {
    const [a = [], b = []] = pair.split(" ").map((
      name,
    ) => [...OPTIONS[name]!.footprint, ...OPTIONS[name]!.reads ?? []]);
    assert(a.some((one) => b.some((other) => isWithin(one, other) || isWithin(other, one))));
  },
);

const any = fc.oneof(...NAMES.map(total));
const several = fc.array(any, { maxLength: 6 });

function compose(options: readonly Option[]): Option {
  return (spec) => options.reduce((current, option) => option(current), spec);
}

law("composition is associative", fc.tuple(specs, several, several, several), ([before, a, b, c]) => {
  const [left, right] = [compose([compose([...a, ...b]), ...c]), compose([...a, compose([...b, ...c])])];
  assertEquals(differences(left(before), right(before)), []);
});

law("no option is neutral", fc.tuple(specs, several), ([before]) => {
  assertStrictEquals(compose([])(before), before);
});

law(
  "options keep their order's result when a step that changes nothing is left out",
  fc.tuple(specs, several, fc.nat()),
  (input) => {
    const [before, options, at] = input;
    const idle: Option = (spec) => spec;
    assertEquals(differences(compose(options.toSpliced(at % 7, 0, idle))(before), compose(options)(before)), []);
  },
);

law("many options on one spec mutate nothing", fc.tuple(specs, several), ([before, options]) => {
  const copy = structuredClone(before);
  for (const option of options) option(before);
  compose(options)(before);
  assertEquals(differences(before, copy), []);
});

Deno.test("every option of the API is among them", () => {
  const exported = Object.keys(api).filter((name) => /^with|^updateNet|^modify/.test(name));
  assertEquals(exported.filter((name) => !Object.hasOwn(OPTIONS, name)), []);
});

Deno.test("every option of lib/options is among them, exported or not", async () => {
  const folder = new URL("../lib/options/", import.meta.url);
  const names: string[] = [];
  for await (const { name } of Deno.readDir(folder)) {
    if (name.endsWith("_test.ts")) continue;
    const text = await Deno.readTextFile(new URL(name, folder));
    // A function of the change itself is what options are made with.
    const made = text.matchAll(/^export function (\w+)\((?!change)[^]*?\)(?:: (\w+))? \{$/gm);
    names.push(...[...made].filter(([, , type]) => type === "Option").map(([, name]) => name!));
  }
  assert(names.length > 40);
  assertEquals(names.filter((name) => !Object.hasOwn(OPTIONS, name)), []);
});

Deno.test("every option's laws are stated in the file of its part of the spec", async () => {
  let text = "";
  for await (const { name } of Deno.readDir(new URL(".", import.meta.url))) {
    if (name.endsWith("_test.ts")) text += await Deno.readTextFile(new URL(name, import.meta.url));
  }
  assertEquals(NAMES.filter((name) => !text.includes(`optionLaws("${name}")`)), []);
});
