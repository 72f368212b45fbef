/**
 * Capturing and verifying a real node: a part of `deno task live-test`, as root on Debian. No test runs without a daemon, and none
 * is passed over: where no daemon can be had, they fail.
 *
 * @module
 */

import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { documentSpec } from "../../lib/api/document_spec.ts";
import { main } from "../../lib/cli/main.ts";
import { buildNpm } from "../../lib/cli/build_npm.ts";
import { denoIo } from "../../lib/cli/io.ts";
import { renderJson } from "../../lib/cli/render/json.ts";
import type { NodeAnswers } from "../../lib/node/answers.ts";
import { type Capture, capture, type CaptureOptions } from "../../lib/node/capture.ts";
import { listenerOf, machineOf } from "../../lib/node/machine.ts";
import { openSocket } from "../../lib/node/socket.ts";
import { type Verified, verifyDocuments } from "../../lib/node/verify.ts";
import { writeDirectory, writeLines } from "../../lib/node/write_capture.ts";
import { type CapturedDocument, CriSpecError, encodeSpec, type RequestDocument } from "../../mod.ts";
import { criProto, DEBIAN_SUITES, debianContainerd } from "../lab/debian.ts";
import { bootLab, type LabNode } from "./lab.ts";
import { linesOf, paste } from "./pasted.ts";
import { cdiFile, PODS, SECRETS } from "./pods.ts";

/** The pages with lines for a live node. */
const PAGES: readonly string[] = ["README.md", "lib/cli/README.md"];

/** The command that a line calls. */
function commandIn(line: string): string {
  return line.split(" ")[2]!;
}

const SUITES = Object.keys(DEBIAN_SUITES) as readonly (keyof typeof DEBIAN_SUITES)[];

async function captured({ socket }: LabNode, options: CaptureOptions = {}): Promise<Capture> {
  const answers = await openSocket({ socket, timeout: 20_000 });
  try {
    return await capture(answers, { machine: await machineOf(await listenerOf(socket)), ...options });
  } finally {
    answers.close();
  }
}

function drifting(documents: readonly RequestDocument[]): readonly Verified[] {
  return verifyDocuments(documents).subjects.filter(({ result }) => result !== "equal");
}

let installed: Promise<string> | undefined;

/** The command line of the npm package, packed and installed as a user has it. */
function nodeProgram(): Promise<string> {
  installed ??= (async () => {
    const folder = await Deno.makeTempDir({ prefix: "cri-spec-npm-" });
    addEventListener("unload", () => Deno.removeSync(folder, { recursive: true }));
    await buildNpm(`${folder}/package`);
    await Deno.mkdir(`${folder}/project`);
    await Deno.writeTextFile(`${folder}/project/package.json`, JSON.stringify({ type: "module", private: true }));
    const { success } = await new Deno.Command("npm", {
      args: ["install", "--install-links", "--silent", "--no-audit", "--no-fund", `${folder}/package`],
      cwd: `${folder}/project`,
    }).output();
    assert(success, "npm install failed");
    return `${folder}/project/node_modules/@cri-spec/cri-spec/bin/cri-spec.js`;
  })();
  return installed;
}

/** The spec that a runtime was given, of a sandbox or container by its id. */
function bundleOf({ node }: LabNode, id: string): string {
  return `${node.daemon.config["state"]}/io.containerd.runtime.v2.task/k8s.io/${id}/config.json`;
}

/** Every file below a folder with its size and the time of its last change, as the daemon sees them. */
async function stateOf(root: string, path: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory, isSymlink } of Deno.readDir(`${root}${path}`)) {
    const inner = `${path}/${name}`;
    const info = await Deno.lstat(`${root}${inner}`).catch(() => undefined);
    if (info === undefined) continue;
    if (info.isFile) found.push(`${inner} ${info.size} ${info.mtime?.getTime()}`);
    if (isDirectory && !isSymlink && name !== "rootfs") found.push(inner, ...await stateOf(root, inner));
  }
  return found.sort();
}

interface Told {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function cli(...args: readonly string[]): Promise<Told> {
  let [out, err] = ["", ""];
  const decoder = new TextDecoder();
  const code = await main(args, {
    ...denoIo(),
    terminal: undefined,
    stdout: (bytes) => Promise.resolve(void (out += decoder.decode(bytes))),
    stderr: (bytes) => Promise.resolve(void (err += decoder.decode(bytes))),
  });
  return { code, out, err };
}

for (const suite of SUITES) {
  Deno.test(`a node of containerd ${DEBIAN_SUITES[suite]} is captured and verified byte for byte`, async (test) => {
    const lab = await bootLab({ binaries: await debianContainerd(suite), proto: await criProto(), pods: PODS });
    const out = await Deno.makeTempDir({ prefix: "cri-spec-" });
    try {
      await check(test, lab, out);
    } finally {
      await lab.close();
      await Deno.remove(out, { recursive: true });
    }
  });
}

async function check(test: Deno.TestContext, lab: LabNode, out: string): Promise<void> {
  const containers = [...lab.pods.values()].reduce((sum, pod) => sum + pod.containers.size, 0);
  let redacted: Capture;
  await test.step("the captured documents give the specs that run, byte for byte", async () => {
    const { documents, missing } = await captured(lab, { withValues: true });
    assertEquals(missing, []);
    assertEquals(documents.length, lab.pods.size + containers);
    assert(lab.pods.size >= 8 && containers >= 20, `${lab.pods.size} sandboxes, ${containers} containers`);
    for (const document of documents) {
      const bundle = await Deno.readTextFile(bundleOf(lab, document.container?.id ?? document.id!));
      assertEquals(
        new TextDecoder().decode(encodeSpec(documentSpec(document))),
        bundle,
        renderJson(document.config),
      );
    }
    assertEquals(drifting(documents), []);
  });
  await test.step("a capture has no secret, and verifies all the same", async () => {
    redacted = await captured(lab);
    const text = renderJson(redacted.documents);
    for (const secret of SECRETS) assert(!text.includes(secret), secret);
    assertEquals(drifting(redacted.documents), []);
  });
  await test.step("nothing of the node changes", async () => {
    const root = `/proc/${lab.node.daemon.pid}/root`;
    const before = await stateOf(root, lab.folder);
    await captured(lab);
    const differing = (await stateOf(root, lab.folder)).filter((line) => !before.includes(line));
    // The daemon writes its log, and its database may be written at any time.
    assertEquals(differing.filter((line) => !/\/(?:log|meta\.db|metadata\.db) /.test(line)), []);
  });
  await test.step("the commands write the named output alone, which the other commands take", async () => {
    const { socket } = lab;
    const lines = `${out}/node.ndjson`;
    const told = await cli("capture", "--socket", socket, "--out", lines);
    assertEquals([told.code, told.out], [0, ""], told.err);
    assertEquals((await Deno.stat(lines)).mode! & 0o777, 0o600);
    const folder = `${out}/node`;
    assertEquals((await cli("capture", "--socket", socket, "--out", folder)).code, 0);
    assertEquals([...Deno.readDirSync(folder)].length, redacted.documents.length);
    assertEquals([...Deno.readDirSync(out)].map(({ name }) => name).sort(), ["node", "node.ndjson"]);
    assertEquals((await cli("capture", "--socket", socket, "--out", lines)).code, 2, "it exists");
    for (const source of [["--socket", socket], [lines], [folder]]) {
      const { code, out: text } = await cli("verify", ...source);
      assertEquals([code, text], [
        0,
        `${redacted.documents.length} of ${redacted.documents.length} specs are equal, byte for byte.\n`,
      ]);
    }
    const diff = await cli("diff", "--ndjson", lines, "--from", lab.release, "--to", "2.3.4", "--json");
    const { unusable, pods } = JSON.parse(diff.out);
    assertEquals([diff.code, unusable.count, pods], [1, 0, redacted.documents.length]);
    const [name] = [...Deno.readDirSync(folder)].map((entry) => entry.name).filter((one) =>
      one.startsWith("shop_web_app")
    );
    for (const command of ["lint", "explain"]) assertEquals((await cli(command, `${folder}/${name}`)).code, 0, command);
  });
  await test.step("upgrade-report prints one page about the node", async () => {
    const { code, out: page } = await cli(
      "upgrade-report",
      "--socket",
      lab.socket,
      "--to",
      "2.3.4",
      "--format",
      "json",
    );
    const { sandboxes, counts, same, unanswered } = JSON.parse(page);
    const sum = Object.values(counts as Record<string, number>).reduce(
      (all, one) => all + one,
      same + unanswered.length,
    );
    assertEquals([sandboxes, sum], [lab.pods.size, redacted.documents.length]);
    assertEquals(code, unanswered.length > 0 ? 2 : counts.refused + counts.fails > 0 ? 1 : 0);
    for (const secret of SECRETS) assert(!page.includes(secret), secret);
    for (const format of ["text", "markdown", "html"]) {
      const told = await cli("upgrade-report", "--socket", lab.socket, "--to", "2.3.4", "--format", format);
      assertEquals(told.code, code, told.err);
      assertStringIncludes(
        told.out,
        `Upgrade of containerd ${format === "markdown" ? lab.release.replace("~", "\\~") : lab.release} to 2.3.4`,
      );
    }
  });
  await test.step(`the lines of ${PAGES.join(" and ")} for a live node work as pasted`, async () => {
    const directory = await Deno.makeTempDir({ prefix: "cri-spec-" });
    try {
      const pages = await Promise.all(PAGES.map(linesOf));
      for (const lines of pages) assertEquals(lines.map(commandIn), ["capture", "verify", "upgrade-report"]);
      // A line that both pages have is pasted once.
      const pasted = await paste([...new Set(pages.flat())], lab.socket, directory);
      for (const { line, code, text } of pasted) {
        const command = commandIn(line);
        assert(code === 0 || command === "upgrade-report" && code === 1, text);
        if (command === "verify") {
          assertStringIncludes(text, `${redacted.documents.length} specs are equal, byte for byte.`);
        } else if (command === "upgrade-report") assertStringIncludes(text, "Upgrade of containerd");
      }
    } finally {
      await Deno.remove(directory, { recursive: true });
    }
  });
  await test.step("Node captures and verifies the same", async () => {
    const { socket } = lab;
    const program = await nodeProgram();
    const node = async (...args: readonly string[]): Promise<string> => {
      const { code, stdout, stderr } = await new Deno.Command("node", { args: [program, ...args] }).output();
      assertEquals(code, 0, new TextDecoder().decode(stderr));
      return new TextDecoder().decode(stdout);
    };
    assertEquals(await node("capture", "--socket", socket), await Deno.readTextFile(`${out}/node.ndjson`));
    const all = redacted.documents.length;
    assertEquals(await node("verify", "--socket", socket), `${all} of ${all} specs are equal, byte for byte.\n`);
  });
  await test.step("another release that is claimed is found out", () => {
    const other = lab.release.startsWith("2.") ? "1.7.24" : "2.1.0";
    const documents = redacted.documents.map((document) => ({ ...document, release: other }));
    const { subjects, madeBy } = verifyDocuments(documents, { findRelease: true });
    // A base spec has its own ociVersion.
    const others = subjects.filter(({ name }) => name !== "shop/based/based");
    assertEquals(others.filter(({ result }) => result !== "drift"), []);
    for (const { name, drifts } of others) {
      const version = drifts.find(({ path }) => path === "/ociVersion");
      assertEquals([name, version?.cause.id, version?.cause.proved], [name, "other-release", true]);
    }
    assert(madeBy!.includes(lab.release), String(madeBy));
    return Promise.resolve();
  });
  await drifts(test, lab);
  await test.step("a daemon that stalls or stops gives a partial capture that says so, or an error", async () => {
    const { socket } = lab;
    const pid = await listenerOf(socket);
    const machine = await machineOf(pid);
    for (
      const [signal, why] of [["SIGSTOP", "no answer within 0.5 s"], ["SIGKILL", "the connection was lost"]] as const
    ) {
      const answers = await openSocket({ socket, timeout: 500 });
      try {
        const { documents, missing } = await capture(
          interrupted(answers, 5, () => Deno.kill(pid, signal)),
          { machine },
        );
        assert(documents.length > 0 && missing.length > 0);
        assert(missing.some((line) => line.includes(why)), missing.join("\n"));
        for (const document of documents) assertEquals((document.captured as CapturedDocument).missing, missing);
        assertEquals(documents.length + missing.length, lab.pods.size + containers);
        await assertRejects(() => capture(answers, { machine }), CriSpecError, why.replace(/^the /, ""));
      } finally {
        answers.close();
        if (signal === "SIGSTOP") Deno.kill(pid, "SIGCONT");
      }
    }
  });
}

/** The drifts of one container or sandbox after a change of the node: places and causes. */
async function driftsOf(lab: LabNode, name: string): Promise<readonly string[]> {
  const { documents, missing } = await captured(lab);
  assertEquals(missing, []);
  const found = drifting(documents);
  const one = found.find((subject) => subject.name === name);
  assert(one !== undefined, `${name} is equal; different are ${found.map((subject) => subject.name)}`);
  return one.drifts.map(({ kind, keyed, where, cause }) =>
    `${kind} ${keyed} ${where} ${cause.id}${cause.proved ? "" : "?"}`
  );
}

async function drifts(test: Deno.TestContext, lab: LabNode): Promise<void> {
  const { client, pods, node } = lab;
  await test.step("resources that were updated are found at their paths", async () => {
    await client.updateContainerResources(pods.get("web")!.containers.get("app")!, {
      cpu_shares: 512,
      memory_limit_in_bytes: 314572800,
    });
    const found = await driftsOf(lab, "shop/web/app");
    assert(found.includes("changed linux/resources/cpu/shares stored resources-updated"), found.join("\n"));
    assert(
      found.every((line) => line.includes(" linux/resources/") && line.endsWith("stored resources-updated")),
      found.join("\n"),
    );
  });
  await test.step("a bundle that was edited is found", async () => {
    const path = bundleOf(lab, pods.get("users")!.containers.get("number")!);
    const text = await Deno.readTextFile(path);
    await Deno.writeTextFile(path, text.replace('"cwd":"/srv"', '"cwd":"/mnt"'));
    assertEquals(await driftsOf(lab, "shop/users/number"), ["changed process/cwd bundle bundle-rewritten?"]);
    await Deno.writeTextFile(path, text);
  });
  await test.step("a sysctl that was added to the stored spec is found", async () => {
    const { id } = pods.get("idle")!;
    await client.changeStoredSpec(id, (text) => text.replace('"sysctl":{', '"sysctl":{"net.core.somaxconn":"1024",'));
    const found = await driftsOf(lab, "shop/idle");
    assertEquals(found, ["added linux/sysctl[net.core.somaxconn] stored spec-edited"]);
  });
  await test.step("a CDI file that was changed is found", async () => {
    if (!pods.has("gpu")) return;
    node.daemon.writeFile(`${lab.folder}/cdi/disk.json`, cdiFile(["DISK=b"]));
    assertEquals(await driftsOf(lab, "shop/gpu/disk"), ["changed process/env[DISK] stored cdi?"]);
    node.daemon.writeFile(`${lab.folder}/cdi/disk.json`, cdiFile(["DISK=a"]));
  });
  await test.step("an image that was replaced is found", async () => {
    await lab.replaceImage({ Entrypoint: ["/pause"], Cmd: ["other"] });
    const found = await driftsOf(lab, "shop/users/name");
    assertEquals(found, ["changed annotations[io.kubernetes.cri.image-name] stored image-replaced"]);
  });
  await test.step("a configuration that the daemon was restarted with is found, base specs of runtimes among it", async () => {
    await lab.restart(async (folder) => {
      const text = await Deno.readTextFile(`${folder}/config.toml`);
      assertStringIncludes(text, "enable_unprivileged_ports = true");
      const changed = text.replace("enable_unprivileged_ports = true", "enable_unprivileged_ports = false");
      const swapped = changed.replace("specs/base.json", "specs/new.json").replace(
        "specs/other.json",
        "specs/base.json",
      )
        .replace("specs/new.json", "specs/other.json");
      await Deno.writeTextFile(`${folder}/config.toml`, swapped);
    });
    assertEquals(await driftsOf(lab, "shop/based/based"), [
      "changed annotations[io.kubernetes.cri.image-name] stored image-replaced",
      "changed process/rlimits[RLIMIT_NOFILE]/soft stored base-spec",
    ]);
    const found = await driftsOf(lab, "shop/users");
    assertEquals(found, ["added linux/sysctl[net.ipv4.ip_unprivileged_port_start] stored other-config"]);
  });
}

/** The answers of a node, with something that happens after some questions about containers. */
function interrupted(answers: NodeAnswers, after: number, happens: () => void): NodeAnswers {
  let asked = 0;
  const container: NodeAnswers["container"] = (id) => {
    if (++asked === after) happens();
    return answers.container(id);
  };
  return { ...answers, container };
}

Deno.test("a capture is written to new files for their owner alone; nothing is overwritten, and a failure leaves nothing", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const document = {
      release: "1.7.24",
      config: { metadata: { name: "../../x", namespace: "a/b" } },
      id: "0".repeat(64),
    };
    const texts = [{ document, text: "{}" }];
    const names = await writeDirectory(`${folder}/out`, texts);
    assertEquals(names.length, 1);
    assert(!names[0]!.includes("/") && !names[0]!.startsWith("."), names[0]);
    assertEquals((await Deno.stat(`${folder}/out/${names[0]}`)).mode! & 0o777, 0o600);
    await assertRejects(() => writeDirectory(`${folder}/out`, texts), CriSpecError, "it exists");
    await assertRejects(() => writeLines(`${folder}/out/${names[0]}`, texts), CriSpecError, "it exists");
    await assertRejects(() => writeDirectory(`${folder}/twice`, [...texts, ...texts]), CriSpecError);
    await assertRejects(() => writeLines(`${folder}/none/x.ndjson`, texts), CriSpecError, "ENOENT");
    assertEquals([...Deno.readDirSync(folder)].map(({ name }) => name), ["out"]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
