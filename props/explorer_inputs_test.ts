/**
 * What the explorer takes beside a pod: crictl's container, images, objects of the cluster and files of the node. Its requests are
 * those that the command line makes of the same.
 *
 * @module
 */

import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { Input, Problem, View } from "../lib/explorer/model/types.ts";
import { show } from "./explorer_view.ts";
import { runCli } from "./run_cli.ts";

const CRICTL_POD =
  'metadata: { name: web, namespace: default, uid: "1", attempt: 1 }\nlog_directory: /tmp\nlinux: {}\n';
const CRICTL_CONTAINER =
  "metadata: { name: app }\nimage: { image: busybox }\ncommand: [top]\nlog_path: app.log\nlinux: {}\n";
const CRANE = '{"architecture":"amd64","os":"linux","config":{"User":"101","Env":["A=1"],"Entrypoint":["/app"]}}';
const DOCKER = JSON.stringify([{
  Id: `sha256:${"a".repeat(64)}`,
  RepoTags: ["busybox:latest", "registry.example.org/shop:1.2"],
  Os: "linux",
  Config: { User: "102", Env: ["B=2"], Cmd: ["sh"] },
}]);
const INSPECTI = JSON.stringify({
  status: { id: `sha256:${"b".repeat(64)}`, repoTags: ["docker.io/library/busybox:latest"], repoDigests: [] },
  info: { imageSpec: { os: "linux", config: { User: "103", Env: ["C=3"], Cmd: ["sh"] } } },
});
const POD = `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: app
      image: busybox
      env:
        - { name: MODE, valueFrom: { configMapKeyRef: { name: settings, key: mode } } }
      securityContext:
        seccompProfile: { type: Localhost, localhostProfile: app.json }
`;
const OBJECTS = `apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: default }
data: { mode: quick }
---
apiVersion: v1
kind: Service
metadata: { name: db, namespace: default }
spec: { clusterIP: 10.96.0.7, ports: [{ port: 5432 }] }
`;
const FILES = `/var/lib/kubelet/seccomp/app.json: '{"defaultAction": "SCMP_ACT_LOG"}'\n`;

function placesOf(problems: readonly Problem[]): readonly unknown[] {
  return problems.map(({ pane, line, severity, code }) => [pane, line, severity, code]);
}

/** Asserts that the request of the page is the one that the command line prints. */
async function assertSame(view: View, args: readonly string[], files: Readonly<Record<string, string>>): Promise<void> {
  const { out, err } = await runCli(["spec", "pod.yaml", "--release", "2.1.9", "--print-request", ...args], { files });
  assert(out !== "", err);
  assertEquals(JSON.parse(view.made), JSON.parse(out));
}

Deno.test("crictl's files are the requests of sandbox and container that the command line makes", async () => {
  const texts = { pod: CRICTL_POD, container: CRICTL_CONTAINER, images: `busybox: ${CRANE}`, release: "2.1.9" };
  const files = { "pod.yaml": CRICTL_POD, "c.yaml": CRICTL_CONTAINER, "i.json": CRANE };
  const sandbox = await show(texts);
  assertEquals([sandbox.kind, sandbox.problems], ["crictl", []]);
  assertEquals(sandbox.subjects, [{ name: "", kind: "sandbox" }, { name: "app", kind: "container" }]);
  await assertSame(sandbox, [], files);
  const container = await show({ ...texts, subject: "app" });
  await assertSame(container, ["--container", "c.yaml", "--image", "busybox=i.json"], files);
  assertEquals(JSON.parse(container.text).process.user.uid, 101);
});

Deno.test("an input of crictl's files stands in the file that has it", async () => {
  const view = await show({
    pod: CRICTL_POD,
    container: CRICTL_CONTAINER,
    images: `busybox: ${CRANE}`,
    subject: "app",
    release: "2.1.9",
  });
  const rangesOf = (path: string): readonly string[] => {
    const place = view.lines.find((line) => line.path === path)!.place;
    return view.places[place]!.reason.inputs.flatMap(({ range }) =>
      range === undefined ? [] : [`${range.pane} ${range.from}`]
    );
  };
  assertEquals(rangesOf("/process/args/0")[0], `container ${CRICTL_CONTAINER.indexOf("top]")}`);
});

Deno.test("what is wrong with crictl's files stands at its line", async () => {
  const texts: Partial<Input> = { pod: CRICTL_POD, container: CRICTL_CONTAINER, release: "2.1.9" };
  const without = await show(texts);
  assertEquals(placesOf(without.problems), [["container", 2, "error", "manifest-fact-missing"]]);
  assertStringIncludes(without.problems[0]!.hint!, "Images");
  const foreign = await show({ ...texts, container: POD });
  assertEquals(placesOf(foreign.problems), [["container", 1, "error", "wrong-document"]]);
  const images = `busybox: ${CRANE}`;
  const unknown = CRICTL_CONTAINER.replace("log_path", "log_pat");
  const misspelt = await show({ ...texts, images, container: unknown, subject: "app" });
  assertEquals(placesOf(misspelt.problems), [["container", 4, "warning", "unknown-field"]]);
  const dropped = await show({ ...texts, images, container: CRICTL_CONTAINER.replace("log_path", "logPath") });
  assertEquals(placesOf(dropped.problems), [["container", 4, "warning", "unknown-field"]]);
  const ofPod = await show({ ...texts, images, pod: CRICTL_POD.replace("log_directory", "logDirectory") });
  assertEquals(placesOf(ofPod.problems), [["pod", 2, "warning", "unknown-field"]]);
});

Deno.test("images, objects and files beside a manifest are those of the command line's flags", async () => {
  const given = { "pod.yaml": POD, "o.yaml": OBJECTS, "f.yaml": FILES };
  const flags = ["--placeholders", "--container", "app", "--objects", "o.yaml", "--host-file", "f.yaml"];
  const texts = { pod: POD, objects: OBJECTS, files: FILES, subject: "app", release: "2.1.9" };
  for (const [images, file] of [[DOCKER, DOCKER], [INSPECTI, INSPECTI], [`busybox: ${CRANE}`, CRANE]] as const) {
    const view = await show({ ...texts, images });
    assertEquals(view.problems, []);
    await assertSame(view, [...flags, "--image", "busybox=i.json"], { ...given, "i.json": file });
  }
  const { process, linux } = JSON.parse((await show({ ...texts, images: DOCKER })).text);
  assertEquals([process.user.uid, linux.seccomp.defaultAction], [102, "SCMP_ACT_LOG"]);
  for (const env of ["MODE=quick", "B=2", "DB_SERVICE_HOST=10.96.0.7"]) assert(process.env.includes(env), env);
});

Deno.test("what is wrong beside a manifest stands at its line in its text", async () => {
  const texts: Partial<Input> = { pod: POD, objects: OBJECTS, files: FILES, subject: "app", release: "2.1.9" };
  const images = await show({ ...texts, images: `busybox:\n  nothing: 1\nother: ${CRANE}\n` });
  assertEquals(placesOf(images.problems), [["images", 2, "error", "wrong-document"]]);
  const nameless = await show({ ...texts, images: CRANE });
  assertEquals(placesOf(nameless.problems), [["images", 1, "error", "wrong-document"]]);
  const unused = await show({ ...texts, images: `busybox: ${CRANE}\nother: ${CRANE}\n` });
  assertEquals(placesOf(unused.problems), [["images", 2, "warning", "unknown-field"]]);
  assert(unused.text !== "");
  const objects = await show({ ...texts, objects: OBJECTS.replace("clusterIP: 10.96.0.7", "clusterIP: 7") });
  assertEquals(placesOf(objects.problems), [["objects", 9, "error", "wrong-type"]]);
  const twice = await show({ ...texts, objects: OBJECTS.replace("mode: quick", "mode: quick, mode: slow") });
  assertEquals(placesOf(twice.problems), [["objects", 4, "error", "duplicate-field"]]);
  const files = await show({ ...texts, files: "- a\n" });
  assertEquals(placesOf(files.problems), [["files", 1, "error", "wrong-type"]]);
  const device = await show({ ...texts, files: `${FILES}/dev/fuse: { devic: c }\n` });
  assertEquals(device.problems.map(({ pane, line }) => [pane, line]), [["files", 2]]);
  const pods = await show({ ...texts, objects: `${OBJECTS}---\n${POD}` });
  assertEquals(placesOf(pods.problems), [["objects", 1, "warning", "usage"]]);
});

Deno.test("a config map that is not among the objects does not exist", async () => {
  const texts: Partial<Input> = { pod: POD, files: FILES, subject: "app", release: "2.1.9" };
  const other = await show({ ...texts, objects: OBJECTS.replace("name: settings", "name: others") });
  assertStringIncludes(JSON.stringify(other.refusal ?? other.problems), "settings");
  assertEquals(other.text, "");
  const { text, notes } = await show(texts);
  assert(text !== "");
  assertStringIncludes(notes.join("\n"), "settings");
});

Deno.test("a text without effect is a warning: nothing is ignored in silence", async () => {
  const request = "release: 2.1.9\nconfig: { metadata: { name: web } }\n";
  const all: Partial<Input> = {
    container: CRICTL_CONTAINER,
    images: DOCKER,
    objects: OBJECTS,
    kubelet: "kind: KubeletConfiguration\nclusterDNS: [10.96.0.10]\n",
    host: "apiVersion: v1\nkind: Node\nmetadata: { name: a }\nstatus: {}\n",
    files: FILES,
  };
  const warned = async (input: Partial<Input>): Promise<readonly unknown[]> => {
    const { problems, text } = await show({ ...all, ...input, release: "2.1.9" });
    assert(text !== "");
    return problems.map(({ pane, severity }) => `${pane} ${severity}`);
  };
  assertEquals(await warned({ pod: request }), [
    "container warning",
    "images warning",
    "objects warning",
    "kubelet warning",
    "host warning",
    "files warning",
  ]);
  assertEquals(await warned({ pod: CRICTL_POD }), ["objects warning", "kubelet warning", "host warning"]);
  assertEquals(await warned({ pod: CRICTL_POD, container: "" }), [
    "images warning",
    "objects warning",
    "kubelet warning",
    "host warning",
  ]);
  assertEquals(await warned({ pod: POD }), ["container warning"]);
});

Deno.test("a daemon that does not start is shown as the refusal that it is, without reasons", async () => {
  for (
    const input of [{ preset: "eks@1.34", release: "1.7.24" }, {
      daemon: 'version = 2\n[plugins."io.a]b"]\n',
      release: "1.7.24",
    }]
  ) {
    const view = await show({ pod: CRICTL_POD, ...input });
    assertEquals([view.refusal?.by, view.places, view.text], ["containerd 1.7.24", [], ""]);
  }
});
