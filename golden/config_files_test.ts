/**
 * Files in the shapes of distributions load: into settings, a sandbox's spec, and what another release makes of them.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { daemonConfigChanges } from "../lib/containerd/config_changes.ts";
import { daemonConfigReport, migratedDaemonConfig } from "../lib/containerd/config_report.ts";
import { formatToml, parseToml } from "../lib/containerd/toml.ts";
import { sandboxSpec } from "../mod.ts";
import { CONFIG_FILES, configFile, configFileNames } from "./config_files.ts";

const CONFIG = { metadata: { name: "web", uid: "1", namespace: "default" } };

/** The tree of a file; its drop-ins change nothing. */
function treeOf(name: string): Record<string, unknown> {
  const { imports: _, ...tree } = parseToml(configFile(name));
  return tree;
}

Deno.test("every file of the folder has a row, at least 30 of them", () => {
  assertEquals(CONFIG_FILES.map(({ name }) => name), configFileNames());
  assert(CONFIG_FILES.length >= 30);
});

for (const { name, release, unread = [], refused } of CONFIG_FILES) {
  Deno.test(`${name} is read by containerd ${release} as its distribution means it`, () => {
    const report = daemonConfigReport(treeOf(name), release);
    assertEquals(report.refusal?.message, refused);
    const keys = [...new Set(report.warnings.map(({ path }) => path.split("/").at(-1)))].toSorted();
    assertEquals(keys, [...unread]);
    if (refused !== undefined) return;
    const { ociVersion, annotations } = sandboxSpec({ release, daemon: treeOf(name), config: CONFIG });
    assertEquals([typeof ociVersion, annotations?.["io.kubernetes.cri.sandbox-name"]], ["string", "web"]);
  });

  Deno.test(`${name} has the same settings after a migration to containerd 2.1.9`, () => {
    const report = daemonConfigReport(treeOf(name), "2.1.9");
    if (report.refusal !== undefined) return;
    const migrated = parseToml(formatToml(migratedDaemonConfig(report)));
    const again = daemonConfigReport(migrated, "2.1.9");
    // Options of runtimes are passed on whatever they are.
    assertEquals(again.warnings.filter(({ path }) => !path.includes("/options/")), []);
    assertEquals(
      again.settings.map(({ key, value }) => [key, value]),
      report.settings.map(({ key, value }) => [key, value]),
    );
    assertEquals(daemonConfigChanges(report, again).filter(({ kind }) => kind !== "moved"), []);
  });
}
