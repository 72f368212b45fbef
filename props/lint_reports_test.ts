/**
 * What `lint --error` says of errors that people reported.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { CONFIG_CASES, VALIDATION_CASES } from "../golden/daemon_config_cases.ts";
import { behaviorsOf } from "../lib/containerd/behaviors.ts";
import { decodeDaemonConfig } from "../lib/containerd/config.ts";
import { parseRelease } from "../lib/containerd/release.ts";
import { parseToml } from "../lib/containerd/toml.ts";
import { CriSpecError, ERROR_KINDS } from "../lib/error.ts";
import { errorLookup } from "../lib/lint/error_text.ts";
import { REQUEST_RULES, ruleOf, RULES } from "../lib/lint/rules.ts";
import { exactRule } from "./lint/exact.ts";
import { REPORTS } from "./lint/reports.ts";

const diagnose = errorLookup();

Deno.test("there are at least 150 reports, none twice, and each names a rule that exists", () => {
  assert(REPORTS.length >= 150, `${REPORTS.length}`);
  assertEquals(new Set(REPORTS.map(({ text }) => text)).size, REPORTS.length);
  assertEquals(REPORTS.filter(({ rule }) => rule !== null && ruleOf(rule) === undefined).map(({ rule }) => rule), []);
});

Deno.test("reports hold no address and no identity: they are facts about programs", () => {
  const found = REPORTS.filter(({ text }) =>
    /\b(?!10\.|127\.|0\.0\.0\.0|74\.125\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.|203\.0\.113\.|224\.0\.0\.)\d{1,3}(?:\.\d{1,3}){3}\b|@(?!example\.)[a-z]+\.[a-z]{2}/
      .test(text)
  );
  assertEquals(found.map(({ text }) => text), []);
});

for (const [number, { text, rule, component, symptom, source }] of REPORTS.entries()) {
  Deno.test(`report ${number + 1}, ${source}: ${rule ?? component ?? "no rule"}`, () => {
    const diagnosis = diagnose(text);
    assertEquals(exactRule(diagnosis.matches[0]) ?? null, rule, JSON.stringify(diagnosis.matches.slice(0, 3)));
    if (component !== undefined) assertEquals(diagnosis.component?.name, component);
    if (symptom !== undefined) assertEquals(diagnosis.symptom?.name, symptom);
  });
}

Deno.test("every refusal of the model has a rule of its code", () => {
  // What Kubernetes refuses never comes to a daemon: each of its many texts has its own rule, or none.
  const ofKubernetes = ["kubelet-refusal", "api-server-refusal"];
  const codes = Object.entries(ERROR_KINDS).filter(([, kind]) => kind === "refusal").map(([code]) => code)
    .filter((code) => !ofKubernetes.includes(code));
  assert(codes.length > 25);
  assertEquals([...codes, "daemon-config"].filter((code) => ruleOf(code) === undefined), []);
});

/** What the model says of a config.toml, where it refuses it in the daemon's words. */
function refusalOf(text: string, release: string): string | undefined {
  try {
    decodeDaemonConfig(parseToml(text), behaviorsOf(parseRelease(release)));
    return undefined;
  } catch (error) {
    if (!(error instanceof CriSpecError)) throw error;
    return error.code === "daemon-config" && !error.message.startsWith("Cannot ") ? error.message : undefined;
  }
}

Deno.test("what the model says of a config.toml that the daemon refuses is found first", () => {
  const releases = ["1.6.20", "1.7.24", "2.0.11", "2.1.9", "2.3.4"];
  const files = [...CONFIG_CASES, ...VALIDATION_CASES].filter(({ files }) => Object.keys(files).length === 1);
  const texts = new Set(
    files.flatMap(({ files }) => releases.map((release) => refusalOf(files["config.toml"]!, release) ?? "")),
  );
  texts.delete("");
  assert(texts.size >= 15, `${texts.size}`);
  const wrong = [...texts].filter((text) => diagnose(text).matches[0]?.rule !== "daemon-config");
  assertEquals(wrong, []);
});

const RUNC_TABLE: Readonly<Record<string, string>> = {
  "2": "[plugins.'io.containerd.grpc.v1.cri'.containerd.runtimes.runc]",
  "3": "[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc]",
};

/** A table of the CRI plugin, which is two plugins in a file of version 3. */
function criTable(part: "images" | "runtime", below: string): (version: string) => string {
  return (version) => `[plugins.'io.containerd.${version === "2" ? "grpc.v1.cri" : `cri.v1.${part}`}'${below}]`;
}

/** Where in a config.toml the keys stand whose lines rules quote, and what the daemon then says of the file. */
const QUOTED_KEYS: Readonly<Record<string, { readonly table: (version: string) => string; readonly says?: string }>> = {
  disabled_plugins: { table: () => "", says: "the CRI plugin is disabled" },
  runtime_type: { table: (version) => RUNC_TABLE[version]! },
  config_path: { table: criTable("images", ".registry") },
  default_runtime_name: { table: criTable("runtime", ".containerd") },
  disable_snapshot_annotations: {
    table: (version) => criTable("images", version === "2" ? ".containerd" : "")(version),
  },
  disable_apparmor: { table: criTable("runtime", "") },
  disable: { table: () => "[plugins.'io.containerd.nri.v1.nri']" },
  snapshotter: { table: (version) => RUNC_TABLE[version]! },
  systemd_cgroup: { table: criTable("runtime", "") },
  slow_chown: { table: () => "[plugins.'io.containerd.snapshotter.v1.overlayfs']" },
};

Deno.test("lines of config.toml in a rule's fix are read by the daemon, in files of version 2 and 3", () => {
  const line = /(?<![-\w])([a-z_]+) = (?:"[^"]*"|'[^']*'|\[[^\]]*\]|true|false|\d+)/g;
  // What is of another program's file is no line of config.toml, and the version's own line stands in each file below.
  const ofOthers =
    /(?:Podman|GitLab:|mksquashfs|registries\.conf|containers\.conf|location and|containernetworking-plugins|Kata's configuration\.toml:?|usual network)[^;,.)]*$|in Kata's $|lxc\.apparmor\.$/;
  const lines = [...RULES, ...REQUEST_RULES].flatMap(({ fix }) =>
    [...fix.matchAll(line)].filter(({ 1: key, index }) => key !== "version" && !ofOthers.test(fix.slice(0, index)))
  );
  assertEquals(new Set(lines.map(([, key]) => key!)), new Set(Object.keys(QUOTED_KEYS)));
  for (const [text, key] of lines) {
    const { table, says } = QUOTED_KEYS[key!]!;
    // Plugins have short names in a file of version 1 alone, as Docker's package containerd.io has it.
    const files = text === 'disabled_plugins = ["cri"]'
      ? [["1", "1.7.24"], ["1", "2.1.9"]] as const
      : [["2", "1.7.24"], ["2", "2.1.9"], ["3", "2.1.9"]] as const;
    for (const [version, release] of files) {
      const file = `version = ${version}\n${table(version)}\n${text}\n`;
      assertEquals(refusalOf(file, release), says, file);
    }
  }
});
