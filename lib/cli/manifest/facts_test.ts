import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { runInClone } from "../../../props/clone.ts";
import { EXAMPLES, NODE, POD, runOnPod as run, SHOP } from "../../../props/manifest_cli.ts";

Deno.test("--node gives the releases of containerd and of the kubelet", async () => {
  const request = JSON.parse((await runInClone(["spec", SHOP, ...NODE, "--print-request"])).out);
  assertEquals(request.release, "1.7.24");
  assertEquals(request.host, { arch: "amd64", hostname: "node-a", kernel: "6.1.0-18-amd64" });
  // Kubernetes 1.31 does not send the user namespace of the node, which 1.33 and newer do.
  assertEquals(request.config.linux.security_context.namespace_options, { pid: 1 });
  const newer = JSON.parse((await runInClone(["spec", SHOP, ...NODE, "--kubernetes", "1.34", "--print-request"])).out);
  assertEquals(newer.config.linux.security_context.namespace_options, { pid: 1, userns_options: { mode: 2 } });
});

Deno.test("a flag is taken in place of what the node reports", async () => {
  const { out } = await runInClone(["spec", SHOP, ...NODE, "--release", "2.1.9", "--print-request"]);
  assertEquals(JSON.parse(out).release, "2.1.9");
});

Deno.test("--kubelet gives the kubelet's settings, as a file and as /configz answers", async () => {
  const file =
    "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\ncgroupDriver: systemd\nclusterDNS: [192.0.2.1]\n";
  const configz = JSON.stringify({ kubeletconfig: { cgroupDriver: "systemd", clusterDNS: ["192.0.2.1"] } });
  for (const text of [file, configz]) {
    const files = { "kubelet.yaml": text };
    const args = ["spec", "pod.yaml", "--release", "2.1.9", "--kubelet", "kubelet.yaml", "--print-request"];
    const { config } = JSON.parse((await run(args, { files })).out);
    assertMatch(config.linux.cgroup_parent, /^\/kubepods\.slice\/kubepods-besteffort\.slice\//);
    assertEquals(config.dns_config.servers, ["192.0.2.1"]);
  }
});

Deno.test("the kubelet's cgroup driver is that of config.toml where nothing else says one", async () => {
  const toml =
    'version = 2\n[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]\nruntime_type = "io.containerd.runc.v2"\n' +
    '[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]\nSystemdCgroup = true\n';
  const args = ["spec", "pod.yaml", "--release", "1.7.24", "--print-request"];
  const plain = JSON.parse((await run(args)).out);
  assertMatch(plain.config.linux.cgroup_parent, /^\/kubepods\/besteffort\//);
  const systemd = JSON.parse((await run([...args, "--daemon", "c.toml"], { files: { "c.toml": toml } })).out);
  assertMatch(systemd.config.linux.cgroup_parent, /^\/kubepods\.slice\//);
});

const WITH_CONFIG_MAP = POD.replace(
  "{ name: app, image: nginx:1.27 }",
  "{ name: app, image: nginx:1.27, envFrom: [{ configMapRef: { name: settings } }] }",
);
const CONFIG_MAP =
  "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: shop }\ndata: { LEVEL: debug }\n";

Deno.test("config maps of the same file are known; with --objects what is not in them does not exist", async () => {
  const args = ["spec", "p.yaml", "--release", "2.1.9", "--container", "app", "--image", "nginx:1.27=nginx.json"];
  const same = await run(args, { files: { "p.yaml": `${CONFIG_MAP}---${WITH_CONFIG_MAP}` } });
  assertStringIncludes(same.out, '"LEVEL=debug"');
  const unknown = await run(args, { files: { "p.yaml": WITH_CONFIG_MAP } });
  assertEquals(unknown.code, 2);
  assertStringIncludes(unknown.err, "pass it with --objects FILE");
  const files = { "p.yaml": WITH_CONFIG_MAP, "o.yaml": CONFIG_MAP.replace("settings", "other") };
  const missing = await run([...args, "--objects", "o.yaml"], { files });
  assertEquals(missing.code, 1);
  assertStringIncludes(missing.err, 'the kubelet refuses: Error: configmap "settings" not found [kubelet-refusal]');
  const given = await run([...args, "--objects", "o.yaml", "--objects", "c.yaml"], {
    files: { ...files, "c.yaml": CONFIG_MAP },
  });
  assertEquals(given.out, same.out);
});

Deno.test("a config map of another name in the same file says nothing of one that is not there", async () => {
  const files = { "p.yaml": `${CONFIG_MAP.replace("settings", "other")}---${WITH_CONFIG_MAP}` };
  const args = ["spec", "p.yaml", "--release", "2.1.9", "--container", "app", "--image", "nginx:1.27=nginx.json"];
  const { code, err } = await run(args, { files });
  assertEquals(code, 2);
  assertStringIncludes(err, "manifest-fact-missing");
});

Deno.test("a file of the node that decides is named, and given by a flag", async () => {
  const pod = POD.replace(
    "{ name: app,",
    "{ name: app, securityContext: { seccompProfile: { type: Localhost, localhostProfile: p.json } },",
  );
  const files = { "p.yaml": pod, "p.json": '{"defaultAction":"SCMP_ACT_LOG"}' };
  const args = ["spec", "p.yaml", "--release", "2.1.9", "--container", "app", "--image", "nginx:1.27=nginx.json"];
  const without = await run(args, { files });
  assertEquals(without.code, 2);
  assertStringIncludes(without.err, "pass it with --host-file /var/lib/kubelet/seccomp/p.json=FILE");
  const { out } = await run([...args, "--host-file", "/var/lib/kubelet/seccomp/p.json=p.json"], { files });
  assertEquals(JSON.parse(out).linux.seccomp.defaultAction, "SCMP_ACT_LOG");
});

const REQUEST_FILE = `${EXAMPLES}/request.yaml`;
const TOML_FILE = `${EXAMPLES}/config.toml`;
const SPEC_FILE = `${EXAMPLES}/before/config.json`;
for (const flag of ["--node", "--kubelet", "--objects", "--image"]) {
  for (
    const [file, what, use] of [
      [REQUEST_FILE, "it is a request", "pass it as the argument"],
      [TOML_FILE, "it is TOML, such as config.toml", "pass it with --daemon"],
      [SPEC_FILE, "it is an OCI spec", "check it with lint --spec FILE"],
    ] as const
  ) {
    Deno.test(`${flag} ${file} says what the file is and what takes it`, async () => {
      const value = flag === "--image" ? `nginx:1.27=${file}` : file;
      const args = ["spec", `${EXAMPLES}/pod.yaml`, "--release", "2.1.9", flag, value];
      const { code, err } = await runInClone(args);
      assertEquals(code, 2);
      assertStringIncludes(err, what);
      assertStringIncludes(err, use);
    });
  }
}

Deno.test("--image takes a document with nothing but a config, which a request may have, too", async () => {
  const files = { "i.json": '{"config":{"Entrypoint":["/app"]},"id":"sha256:1"}' };
  const args = ["spec", "pod.yaml", "--release", "2.1.9", "--container", "app", "--image", "nginx:1.27=i.json"];
  const { code, out, err } = await run(args, { files });
  assertEquals(code, 0, err);
  assertStringIncludes(out, '"args":["/app"]');
});

Deno.test("a manifest of several documents is named where config.toml or a node is wanted", async () => {
  const { code, err } = await runInClone(["config", SHOP, "--release", "1.7.24"]);
  assertEquals(code, 2);
  assertStringIncludes(err, "it looks like a Kubernetes manifest");
  assertStringIncludes(err, "--daemon takes config.toml");
  const node = await runInClone(["spec", `${EXAMPLES}/pod.yaml`, "--node", SHOP]);
  assertEquals(node.code, 2);
  assertStringIncludes(node.err, "it looks like a Kubernetes manifest");
  assert(!node.err.includes("correct the YAML"), node.err);
});

Deno.test("a fault of the kubelet's settings and of the node has its place in their files", async () => {
  const kubelet = "kind: KubeletConfiguration\napiVersion: kubelet.config.k8s.io/v1beta1\ncgroupDrver: systemd\n";
  const first = await run(["spec", "pod.yaml", "--release", "2.1.9", "--kubelet", "k.yaml"], {
    files: { "k.yaml": kubelet },
  });
  assertStringIncludes(first.err, "at k.yaml:3:1 (/kubelet/cgroupDrver)");
  const node = JSON.stringify({ kind: "Node", apiVersion: "v1", status: { capacity: { memory: "lots" } } });
  const second = await run(["spec", "pod.yaml", "--release", "2.1.9", "--node", "n.json"], {
    files: { "n.json": node },
  });
  assertStringIncludes(second.err, "at n.json:1:");
  assert(second.err.includes("(/apiNode/capacity/memory)"), second.err);
});

Deno.test("a preset has containerd, config.toml, the kubelet's release and settings; diff compares two of them", async () => {
  const { code, out, err } = await run(["spec", "pod.yaml", "--preset", "eks@1.34", "--print-request"]);
  assertEquals(code, 0, err);
  const { release, daemon, config } = JSON.parse(out);
  assertMatch(release, /^2\./);
  assert(Object.keys(daemon.plugins).length > 0);
  assertMatch(config.linux.cgroup_parent, /^\/kubepods\.slice\//);
  const spec = await run(["spec", "pod.yaml", "--preset", "eks@1.34"]);
  assertEquals((await run(["spec", "-"], { stdin: out })).out, spec.out);
  const flag = await run(["spec", "pod.yaml", "--preset", "eks@1.34", "--release", "2.3.4", "--print-request"]);
  assertEquals(JSON.parse(flag.out).release, "2.3.4");
  const diff = await run(["diff", "pod.yaml", "--from", "eks@1.30", "--to", "eks@1.34", "--json"]);
  assertEquals(diff.code, 1, diff.err);
  assertEquals(JSON.parse(diff.out).length, 3);
});

Deno.test("objects by which admission may change or refuse a pod are named; a LimitRange is not modelled", async () => {
  const quota = "apiVersion: v1\nkind: ResourceQuota\nmetadata: { name: q, namespace: shop }\n";
  const first = await run(["spec", "-", "--release", "2.1.9"], { stdin: `${quota}---${POD}` });
  assertEquals(first.code, 0);
  assertStringIncludes(
    first.err,
    "not applied, although admission may change or refuse pods because of them: ResourceQuota q",
  );
  const range = quota.replace("ResourceQuota", "LimitRange");
  const second = await run(["spec", "-", "--release", "2.1.9"], { stdin: `${range}---${POD}` });
  assertEquals(second.code, 2);
  assertStringIncludes(second.err, "Cannot model the LimitRange q: it changes the pod's resources [not-modelled]");
  const other = range.replace("namespace: shop", "namespace: other");
  assertEquals((await run(["spec", "-", "--release", "2.1.9"], { stdin: `${other}---${POD}` })).code, 0);
});

Deno.test("an image that no container has is named", async () => {
  const { err } = await run(["spec", "pod.yaml", "--release", "2.1.9", "--image", "ngnix:1.27=nginx.json"]);
  assertStringIncludes(err, "no effect: --image ngnix:1.27: no container has this image");
  const used = await run([
    "spec",
    "pod.yaml",
    "--release",
    "2.1.9",
    "--image",
    "docker.io/library/nginx:1.27=nginx.json",
  ]);
  assert(!used.err.includes("no container has this image"), used.err);
});

Deno.test("placeholders take the place of what decides and nothing states, and each is named", async () => {
  const app = "{ runAsNonRoot: true, appArmorProfile: { type: RuntimeDefault } }";
  const pod = `${POD.replace(/ {2}containers:.*\n/, "")}  containers:
    - { name: app, image: nginx:1.27, securityContext: ${app} }
    - { name: agent, image: agent, securityContext: { privileged: true } }
`;
  const args = ["spec", "-", "--release", "2.1.9", "--all"];
  const strict = await run(args, { stdin: pod });
  assertEquals(strict.code, 2, strict.err);
  const { code, out, err } = await run([...args, "--placeholders"], { stdin: pod });
  assertEquals(code, 0, err + out);
  const [, , own, agent] = out.trimEnd().split("\n").map((line) => JSON.parse(line));
  assertEquals([own.process.user.uid, own.process.apparmorProfile], [65532, "cri-containerd.apparmor.d"]);
  assertEquals(agent.linux.devices.map(({ path }: { path: string }) => path), ["/dev/null"]);
  for (
    const note of ["its user is 65532", "AppArmor on the node is a placeholder: present", "devices are a placeholder"]
  ) {
    assertStringIncludes(err, note);
  }
});

Deno.test("--host-file takes a document of files and devices", async () => {
  const pod = POD.replace(
    "{ name: app, image: nginx:1.27 }",
    "{ name: app, image: nginx:1.27, securityContext: { privileged: true } }",
  );
  const args = ["spec", "-", "--release", "2.1.9", "--container", "app", "--image", "nginx:1.27=nginx.json"];
  const without = await run(args, { stdin: pod });
  assertEquals(without.code, 2);
  assertStringIncludes(without.err, "pass the node's files with --host-file; list the node's devices");
  const files = { "dev.yaml": "/dev/zero: { device: c, major: 1, minor: 5 }\n" };
  const { out } = await run([...args, "--host-file", "dev.yaml"], { stdin: pod, files });
  assertEquals(JSON.parse(out).linux.devices.map(({ path }: { path: string }) => path), ["/dev/zero"]);
  const wrong = await run([...args, "--host-file", "dev.yaml"], {
    stdin: pod,
    files: { "dev.yaml": "/dev/zero: { devic: c }\n" },
  });
  assertStringIncludes(wrong.err, "at dev.yaml:1:");
});

Deno.test("what --objects has beside objects that decide is named by its kind", async () => {
  const ingress = "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\n";
  const args = ["spec", "pod.yaml", "--release", "2.1.9", "--objects", "o.yaml"];
  const { code, err } = await run(args, { files: { "o.yaml": `${ingress}---\n${CONFIG_MAP}---${POD}` } });
  assertEquals(code, 0);
  assertStringIncludes(err, "no effect: kinds of --objects that pods do not depend on: Pod, Ingress");
});

Deno.test("a fault of an object has its place in the file of --objects that has it", async () => {
  const first = "kind: Secret\napiVersion: v1\nmetadata: { name: s }\n---\n" +
    "kind: List\napiVersion: v1\nitems:\n  - { kind: Pod, apiVersion: v1 }\n  - kind: ConfigMap\n    apiVersion: v1\n" +
    "    metadata: { name: a }\n";
  const second = "kind: ConfigMapList\napiVersion: v1\nitems:\n  - metadata: { name: b }\n    dat: {}\n";
  const { code, err } = await run(
    ["spec", "pod.yaml", "--release", "2.1.9", "--objects", "first.yaml", "--objects", "second.yaml"],
    { files: { "first.yaml": first, "second.yaml": second } },
  );
  assertEquals(code, 2);
  assertStringIncludes(err, "at second.yaml:5:5 (/objects/configMaps/1/dat)");
});

Deno.test("a node that runs Windows is outside the model", async () => {
  const node = JSON.stringify({ kind: "Node", apiVersion: "v1", status: { nodeInfo: { operatingSystem: "windows" } } });
  const { code, err } = await run(["spec", "pod.yaml", "--release", "2.1.9", "--node", "n.json"], {
    files: { "n.json": node },
  });
  assertEquals(code, 2);
  assertStringIncludes(err, 'Cannot model a node with the operating system "windows" [not-modelled]\n  at n.json:1:');
});

Deno.test("a document of --node states whether the node has apparmor_parser", async () => {
  const profileAt = async (apparmorParser: boolean): Promise<unknown> => {
    const files = { "pod.yaml": POD, "n.json": JSON.stringify({ apparmor: true, apparmorParser }) };
    const args = ["spec", "pod.yaml", "--release", "2.1.9", "--all", "--placeholders", "--node", "n.json"];
    const { code, out, err } = await run(args, { files });
    assertEquals(code, 0, err);
    return JSON.parse(out.trimEnd().split("\n").at(-1)!).process.apparmorProfile;
  };
  assertEquals([await profileAt(true), await profileAt(false)], ["cri-containerd.apparmor.d", undefined]);
});
