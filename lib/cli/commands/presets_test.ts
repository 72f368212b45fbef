import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { type CliInput, type CliResult, runCli } from "../../../props/run_cli.ts";

const REQUEST = JSON.stringify({ release: "1.6.20", config: { metadata: { name: "web", uid: "1", namespace: "n" } } });
const FILES = { "r.json": REQUEST, "c.toml": 'version = 2\nroot = "/x"\n' };

function run(args: readonly string[], input: CliInput = {}): Promise<CliResult> {
  return runCli(args, { files: FILES, ...input });
}

Deno.test("presets lists all, and prints one with its sources", async () => {
  const { code, out } = await run(["presets"]);
  assertEquals(code, 0);
  assertMatch(out, /^eks@1\.34 +2\.2\.4 +1\.34 /m);
  const one = await run(["presets", "kind@0.31"]);
  assertStringIncludes(one.out, "kind@0.31: kind 0.31.0");
  assertMatch(
    one.out,
    /^ {2}daemon: https:\/\/github\.com\/kubernetes-sigs\/kind\/blob\/v0\.31\.0\/\S+ \(v0\.31\.0, 2025-12-17\)$/m,
  );
  assertMatch((await run(["presets", "aks"])).out, /^Unknown\n {2}sandbox_image: /m);
  assertEquals(JSON.parse((await run(["presets", "kind@0.31", "--json"])).out).release, "2.2.0");
  const unknown = await run(["presets", "kind@9"]);
  assertEquals(unknown.code, 2);
  assertMatch(unknown.err, /Unknown preset "kind@9" \[unknown-preset\]\n {2}hint: known: kind@0\.27/);
});

Deno.test("presets --config prints a config.toml that the daemon reads as the preset's", async () => {
  const { out } = await run(["presets", "k0s@1.34", "--config"]);
  const files = { ...FILES, "k0s.toml": out };
  const own = await run(["spec", "r.json", "--release", "1.7.34", "--daemon", "k0s.toml"], { files });
  assertEquals((await run(["spec", "r.json", "--preset", "k0s@1.34"])).out, own.out);
  assertStringIncludes(own.out, "/run/k0s/containerd/io.containerd.grpc.v1.cri/sandboxes/");
});

Deno.test("--preset gives release and config.toml; other flags win and standard error says so", async () => {
  const preset = await run(["spec", "r.json", "--preset", "eks@1.34"]);
  assertEquals([preset.code, preset.err], [0, ""]);
  const { annotations, ociVersion } = JSON.parse(preset.out);
  assertEquals(annotations["io.kubernetes.cri.podsandbox.image-name"], "localhost/kubernetes/pause:latest");
  assertEquals(ociVersion, "1.3.0");
  const older = await run(["spec", "r.json", "--preset", "eks@1.34", "--release", "2.1.9"]);
  assertEquals(JSON.parse(older.out).ociVersion, "1.2.1");
  assertEquals(older.err, "preset eks@1.34 has containerd 2.2.4; --release 2.1.9 is used instead\n");
  const daemon = await run(["spec", "r.json", "--preset", "eks", "--daemon", "c.toml"]);
  assertEquals(daemon.err.split("\n").slice(0, 2), [
    "preset eks is eks@1.36",
    "preset eks@1.36 has a config.toml; that of --daemon is used instead",
  ]);
});

Deno.test("explain, files and lint take a preset", async () => {
  for (const command of ["explain", "files", "lint"]) {
    const { code, err } = await run([command, "r.json", "--preset", "talos@1.13"]);
    assertEquals([code, err], [0, ""], command);
  }
});

Deno.test("a preset that lacks what decides the answer is an error that names it", async () => {
  const { code, err } = await run(["spec", "r.json", "--preset", "aks@ubuntu-24.04"]);
  assertEquals(code, 2);
  assertMatch(err, /The preset aks@ubuntu-24\.04 does not state sandbox_image: .*\[host-fact-missing\]/);
  // Up to 1.7 no spec names the pause image.
  assertEquals((await run(["spec", "r.json", "--preset", "aks@ubuntu-22.04"])).code, 0);
});

Deno.test("diff compares two presets, for one request and for many", async () => {
  const one = await run(["diff", "r.json", "--from", "eks@1.30-v20250715", "--to", "eks@1.33", "--json"]);
  assertEquals(one.code, 1);
  assertEquals(one.err, "preset eks@1.30-v20250715 has containerd 1.7.27\npreset eks@1.33 has containerd 2.2.4\n");
  const { from, to, changes } = JSON.parse(one.out);
  assertEquals([from, to], ["1.7.27", "2.2.4"]);
  const image = changes.find(({ keyed }: { keyed: string }) => keyed.includes("image-name"));
  assertEquals(image.to, "localhost/kubernetes/pause:latest");
  const mixed = await run(["diff", "r.json", "--from", "1.7.27", "--to", "k3s@1.33"]);
  assertEquals(mixed.code, 1);
  assertStringIncludes(mixed.out, "/run/k3s/containerd/");
  const many = await run(["diff", "--ndjson", "-", "--from", "microk8s@1.34", "--to", "microk8s@1.35", "--json"], {
    stdin: `${REQUEST}\n${REQUEST}\n`,
  });
  assertEquals([many.code, JSON.parse(many.out).pods], [1, 2]);
});

Deno.test("--preset of diff is the node of both releases", async () => {
  const { out } = await run(["diff", "r.json", "--preset", "rke2@1.33", "--from", "1.7.27", "--to", "2.1.9", "--json"]);
  const { changes } = JSON.parse(out);
  assertEquals(changes.some(({ keyed }: { keyed: string }) => keyed.startsWith("mounts")), false);
});

Deno.test("what a preset's kubelet does differently is no behavior, and nothing to report", async () => {
  const pod = JSON.stringify({
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: "web", namespace: "n" },
    spec: { hostUsers: false, containers: [{ name: "app", image: "a.test/app:1", command: ["/app"] }] },
  });
  const files = { "pod.json": pod };
  const { code, out } = await run(["diff", "pod.json", "--from", "eks@1.30-v20250715", "--to", "eks@1.34"], { files });
  assertEquals(code, 1);
  assertMatch(
    out,
    /^No behavior explains 2 changes; the settings of the nodes or kubelets differ:\n {2}linux\/gidMappings/m,
  );
  assertEquals(/please report it/.test(out), false);
  const releases = await run([
    "diff",
    "r.json",
    "--preset",
    "kind@0.30",
    "--from",
    "1.7.24",
    "--to",
    "2.1.9",
    "--json",
  ]);
  assertEquals(JSON.parse(releases.out).unexplained, []);
});

Deno.test("a preset's kubelet decides what a manifest becomes", async () => {
  const pod = JSON.stringify({
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: "web", namespace: "n" },
    spec: { containers: [{ name: "app", image: "a.test/app:1", command: ["/app"] }] },
  });
  const parents = new Map<string, string>();
  for (const name of ["eks@1.34", "talos@1.13", "kind@0.31"]) {
    const { out } = await run(["spec", "pod.json", "--preset", name], { files: { "pod.json": pod } });
    parents.set(name, JSON.parse(out).linux.cgroupsPath.split(/-pod|\/pod/)[0]);
  }
  assertEquals([...parents], [
    ["eks@1.34", "kubepods-besteffort"],
    ["talos@1.13", "/kubepods/besteffort"],
    ["kind@0.31", "kubelet-kubepods-besteffort"],
  ]);
});

Deno.test("a warning about a node's config.toml is printed once, however many containers run there", async () => {
  const pod = JSON.stringify({
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: "web", namespace: "n" },
    spec: { containers: ["a", "b"].map((name) => ({ name, image: "a.test/app:1", command: ["/app"] })) },
  });
  const warningsOf = async (...args: readonly string[]): Promise<number> => {
    const { code, err } = await run(args, { files: { "pod.json": pod } });
    assert(code < 2, err);
    return err.split("\n").filter((line) => line.startsWith("warning: ")).length;
  };
  assertEquals(await warningsOf("spec", "pod.json", "--preset", "kind@0.31", "--all", "--placeholders"), 1);
  assertEquals(await warningsOf("lint", "pod.json", "--preset", "kind@0.31"), 1);
  assertEquals(await warningsOf("diff", "pod.json", "--from", "kind@0.27", "--to", "kind@0.31"), 2);
});
