/**
 * Recorded answers of live nodes are captured and verified, without a daemon.
 *
 * @module
 */

import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { CriSpecError } from "../../lib/error.ts";
import { documentSpec } from "../../lib/api/document_spec.ts";
import { renderJson } from "../../lib/cli/render/json.ts";
import { type Capture, capture } from "../../lib/node/capture.ts";
import { savedNode } from "../../lib/node/saved.ts";
import { verifyDocuments } from "../../lib/node/verify.ts";
import { encodeSpec, type RequestDocument, sandboxSpec } from "../../mod.ts";
import { SAMPLE_HOST, SAMPLE_RELEASES, samples, sampleText, WHOLE_NODE } from "./samples.ts";

async function captured(folder: string, names: readonly string[], withValues = true): Promise<Capture> {
  const { answers, daemon, notes } = savedNode(await samples(folder, ...names));
  const found = await capture(answers, { host: SAMPLE_HOST, withValues, ...(daemon === undefined ? {} : { daemon }) });
  return { ...found, notes: [...notes, ...found.notes] };
}

function bytes(document: RequestDocument): string {
  return new TextDecoder().decode(encodeSpec(documentSpec(document)));
}

/** What each document came to: `namespace/name: result`. */
function results(documents: readonly RequestDocument[]): readonly string[] {
  return verifyDocuments(documents).subjects.map(({ name, result }) => `${name}: ${result}`);
}

const EQUAL = [
  "kube-system/node-agent-5kq8d: equal",
  "kube-system/node-agent-5kq8d/agent: equal",
  "shop/web-7d9c5b6f4-x2x9q: equal",
  "shop/web-7d9c5b6f4-x2x9q/app: equal",
];

for (const release of SAMPLE_RELEASES) {
  for (const [source, more] of [["Status", []], ["config dump", ["containerd-config-dump.toml"]]] as const) {
    Deno.test(`answers of ${release} become requests with the daemon's bytes, its configuration from ${source}`, async () => {
      const { documents, missing } = await captured(release, [...WHOLE_NODE, ...more]);
      assertEquals(missing, []);
      assertEquals(results(documents), EQUAL);
      const [, , web, app] = documents;
      assertEquals(bytes(web!), await sampleText(`${release}/bundle-config-web.json`));
      assertEquals(bytes(app!), await sampleText(`${release}/bundle-config-app.json`));
    });
  }

  Deno.test(`a capture of ${release} has no secret, and verifies all the same`, async () => {
    const names = [...WHOLE_NODE, "containerd-config-dump.toml"];
    const [{ documents: plain }, { documents }] = [
      await captured(release, names),
      await captured(release, names, false),
    ];
    assertStringIncludes(renderJson(plain), "NOT-A-REAL-");
    assert(!renderJson(documents).includes("NOT-A-REAL-"));
    assertEquals(results(documents), EQUAL);
    // Whoever changes a value that is shown, or a placeholder, is found out.
    const [, , , app] = documents;
    const text = renderJson(app);
    for (const [from, to] of [['"value":"redacted-1"', '"value":"redacted-9"'], ['"APP_MODE"', '"APP_MOD"']] as const) {
      const other = text.includes(from) ? text.replace(from, to) : text.replace(/"key":"\w+"/, '"key":"OTHER"');
      assertEquals(results([JSON.parse(other)]), ["shop/web-7d9c5b6f4-x2x9q/app: drift"]);
    }
  });

  Deno.test(`the sysctl that ${release} stored in the pod's config is removed, and noted`, async () => {
    const { documents } = await captured(release, WHOLE_NODE);
    const web = documents[2]!;
    const { linux } = web.config as { readonly linux: { readonly sysctls: Readonly<Record<string, string>> } };
    assertEquals(Object.keys(linux.sysctls), ["net.ipv4.ip_local_port_range"]);
    assert(
      (web.captured as { notes: readonly string[] }).notes[0]!.startsWith(
        "net.ipv4.ip_unprivileged_port_start removed",
      ),
    );
    const off = sandboxSpec({ release: "1.7.24", config: web.config, image: web.image });
    assertEquals(off.linux?.sysctl, linux.sysctls);
  });

  Deno.test(`ctr's answer of ${release} gives the same sandbox as CRI's`, async () => {
    const names = ["ctr-containers-info-agent", "ctr-version.txt", "ImageStatus-pause", "containerd-config-dump.toml"];
    const { documents } = await captured(release, names);
    assertEquals(results(documents), EQUAL.slice(0, 1));
    assertEquals(bytes(documents[0]!), bytes((await captured(release, WHOLE_NODE)).documents[0]!));
  });
}

const CRICTL = [
  "inspectp-web",
  "inspectp-agent",
  "inspect-agent",
  "inspecti-pause",
  "2.1.9/ImageStatus-app",
  "info",
  "version.txt",
];

Deno.test("what an older crictl prints has the daemon's bytes", async () => {
  const { documents, missing } = await captured("crictl/1.24.0", CRICTL);
  assertEquals([missing, results(documents)], [[], EQUAL.slice(0, 3)]);
  const { documents: two } = await captured("crictl/1.24.0", [
    "inspectp-two.txt",
    "inspecti-pause",
    "info",
    "version.txt",
  ]);
  assertEquals(results(two).length, 2);
});

Deno.test("what a newer crictl prints is compared by values, and is not used where it rounded a number", async () => {
  const { documents, missing } = await captured("crictl/1.36.0", CRICTL);
  assertEquals(results(documents), ["shop/web-7d9c5b6f4-x2x9q: equal-values"]);
  assertEquals(missing.length, 2);
  assertStringIncludes(missing[0]!, "numbers beyond 2^53, which crictl 1.31 and later round");
});

Deno.test("the release that made a pod is found after two upgrades of the daemon", async () => {
  const names = [
    "Version",
    "Status",
    "PodSandboxStatus-web-made-by-1.6.20",
    "ImageStatus-pause",
    "containerd-config-dump.toml",
  ];
  const { documents } = await captured("2.1.9", names);
  const { subjects: [web], madeBy = [] } = verifyDocuments(documents, { findRelease: true });
  assertEquals(web?.result, "drift");
  assertEquals(
    new Set(web?.drifts.map(({ cause: { id, proved } }) => `${id} ${proved}`)),
    new Set(["other-release true"]),
  );
  assert(madeBy.includes("1.6.20") && madeBy.includes("1.6.20~ds1"));
  for (const other of ["1.6.10", "1.6.39", "1.7.24", "2.1.9"]) assert(!madeBy.includes(other), other);
});

Deno.test("an update of resources is found in what CRI answers alone", async () => {
  const names = WHOLE_NODE.map((name) => name === "ContainerStatus-app" ? "ContainerStatus-app-after-update" : name);
  const { documents } = await captured("2.1.9", names);
  const app = verifyDocuments(documents).subjects.find(({ subject, result }) =>
    subject === "container" && result === "drift"
  );
  assertEquals(app?.drifts.map(({ keyed, cause }) => `${keyed}: ${cause.id}`), [
    "linux/resources/cpu/cpus: cpu-manager",
    "linux/resources/cpu/quota: resources-updated",
    "linux/resources/cpu/shares: resources-updated",
    "linux/resources/memory/limit: resources-updated",
    "linux/resources/memory/swap: resources-updated",
  ]);
});

Deno.test("a pod that was stopped is left out, a container of it is missing, and a profile of the node makes a capture partial", async () => {
  const names = WHOLE_NODE.map((name) => name === "PodSandboxStatus-agent" ? "PodSandboxStatus-agent-stopped" : name);
  const { documents, missing: orphans } = await captured("2.1.9", names);
  assertEquals(results(documents), EQUAL.slice(2));
  assertEquals(orphans.length, 1);
  assertStringIncludes(orphans[0]!, "container agent (");
  const { documents: others, missing } = await captured("2.1.9", [...WHOLE_NODE, "PodSandboxStatus-mapped"]);
  assertEquals([results(others), missing.length], [EQUAL, 1]);
  assertStringIncludes(missing[0]!, "is a file of the node");
  assertEquals(verifyDocuments(others).missing, missing);
});

Deno.test("a time of more than 64 bits is left out, and the rest is captured", async () => {
  const files = (await samples("1.7.24", ...WHOLE_NODE)).map(({ name, text }) => ({
    name,
    text: name === "ContainerStatus-app.json"
      ? text.replace(/"created_?[aA]t": ?"?\d+"?/, `"created_at":"${"9".repeat(30)}"`)
      : text,
  }));
  const { documents } = await capture(savedNode(files).answers, { host: SAMPLE_HOST, withValues: true });
  const app = documents.find((document) =>
    (document.container as { config?: { metadata?: { name?: string } } } | undefined)
      ?.config?.metadata?.name === "app"
  )!;
  assert(!Object.hasOwn(app.captured as object, "createdAt"));
  assertEquals(results(documents), EQUAL);
});

Deno.test("ctr's metadata that are no JSON are an error that names the container", async () => {
  const [file] = await samples("1.7.24", "ctr-containers-info-agent");
  const { ID, Extensions } = JSON.parse(file!.text);
  const [kind] = Object.keys(Extensions);
  for (const [value, says] of [[btoa('{"Metadata'), "it is not JSON"], ["@", "it is not base64"]] as const) {
    const text = JSON.stringify({ ...JSON.parse(file!.text), Extensions: { [kind!]: { value } } });
    const error = assertThrows(() => savedNode([{ name: "ctr.json", text }]), CriSpecError);
    assertStringIncludes(error.message, `the metadata of ${ID}`);
    assertStringIncludes(error.message, says);
  }
});
