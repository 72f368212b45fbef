import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { type CliInput, runCli } from "../../../props/run_cli.ts";
import { ordered } from "./ordered.ts";
import { Progress } from "./progress.ts";
import type { Run } from "../run.ts";
import type { BatchAnswer, FleetItem } from "./answer.ts";

const RELEASES = ["--from", "1.7.24", "--to", "2.1.9"];

function pod(name: string, more: object = {}): Record<string, unknown> {
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name, namespace: "shop", uid: `00000000-0000-0000-0000-0000000000${name.length}0` },
    spec: {
      containers: [
        { name: "app", image: "nginx:1.27", resources: { limits: { memory: "64Mi" } } },
        { name: "side", image: "busybox:1.36", command: ["sleep", "1h"] },
      ],
      ...more,
    },
  };
}

const PODS = [pod("web"), pod("host", { hostNetwork: true }), pod("batch")];

function list(items: readonly unknown[]): string {
  return JSON.stringify({ apiVersion: "v1", items, kind: "List", metadata: { resourceVersion: "" } }, null, 4);
}

async function diff(stdin: string, flags: readonly string[] = ["--json"], io: CliInput["io"] = {}) {
  return await runCli(["diff", "-", ...RELEASES, ...flags], { stdin, io });
}

Deno.test("a list of kubectl gives the groups of its pods' sandboxes and containers", async () => {
  const { code, out, err } = await diff(list(PODS));
  assertEquals(code, 1, err);
  const { pods, containers, groups, unusable } = JSON.parse(out);
  assertEquals([pods, containers, unusable.count], [9, 6, 0]);
  assert(
    groups.length > 1 &&
      groups.every(({ unexplained }: { readonly unexplained: readonly string[] }) => unexplained.length === 0),
  );
});

Deno.test("the same pods on lines, and with workers, give the same answer", async () => {
  const many = Array.from(
    { length: 60 },
    (_, index) => pod(`web-${index}`, index % 3 === 0 ? { hostNetwork: true } : {}),
  );
  const asList = await diff(list(many));
  const asLines = await runCli(["diff", "--ndjson", "-", ...RELEASES, "--json"], {
    stdin: many.map((one) => `${JSON.stringify(one)}\n`).join(""),
  });
  assertEquals([asLines.code, asLines.out], [asList.code, asList.out]);
  const withWorkers = await diff(list(many), ["--json", "--jobs", "2"]);
  assertEquals([withWorkers.code, withWorkers.out], [asList.code, asList.out]);
  assertEquals(withWorkers.err, asList.err);
});

Deno.test("a pod that cannot be used stops no other, and the error has its line", async () => {
  const bad = pod("bad");
  const { code, out, err } = await diff(list([PODS[0], { ...bad, spec: { containerz: [] } }, PODS[2]]), ["--json"]);
  assertEquals(code, 2, err);
  const { pods, unusable } = JSON.parse(out);
  assertEquals([pods, unusable.count], [6, 1]);
  const line = list([PODS[0], 0]).split("\n").findIndex((text) => text.trim() === "0") + 1;
  assertEquals(unusable.first[0].line, line);
  assertStringIncludes(unusable.first[0].message, "containerz");
});

Deno.test("objects without pods are named, and no pod among them is one clear error", async () => {
  const service = { apiVersion: "v1", kind: "Service", metadata: { name: "db" }, spec: {} };
  const { code, err } = await diff(list([service, PODS[0]]));
  assertEquals(code, 1);
  assertStringIncludes(err, "ignored: objects of kind Service");
  const nothing = await diff(list([]), []);
  assertEquals([nothing.code, nothing.out], [2, ""]);
  assertStringIncludes(nothing.err, "a Kubernetes List without pods");
});

Deno.test("a list that is cut ends with an error and its line, and without an answer", async () => {
  const text = list(PODS);
  const { code, out, err } = await diff(text.slice(0, text.lastIndexOf("containers")), ["--output", "json"]);
  assertEquals([code, out], [2, ""]);
  assertStringIncludes(err, "Cannot read the list: it ends before its last item");
});

Deno.test("--output writes each format; another one names the nearest", async () => {
  const cases = [["sarif", '"version": "2.1.0"'], ["junit", "<testsuites>"], [
    "markdown",
    "## containerd 1.7.24 → 2.1.9",
  ]] as const;
  for (const [format, text] of cases) {
    const { code, out } = await diff(list(PODS), ["--output", format]);
    assertEquals(code, 1);
    assertStringIncludes(out, text);
  }
  for (
    const [flags, text] of [
      [["--output", "sarf"], "did you mean sarif?"],
      [["--output", "json", "--each"], "cannot be combined"],
      [["--jobs", "0"], "a number from 1 to 999"],
    ] as const
  ) {
    const { code, err } = await diff(list(PODS), flags);
    assertEquals(code, 2);
    assertStringIncludes(err, text);
  }
});

Deno.test("Progress says how many a second, and how much is left of a file", async () => {
  const lines: string[] = [];
  let now = 0;
  const io = {
    progress: (text: string) => void lines.push(text),
    now: () => now,
    fileInfo: () => Promise.resolve({ isFile: true, realPath: "/pods.json", size: 1000 }),
  } as unknown as Run;
  const progress = new Progress(io, "pods.json");
  await Promise.resolve();
  progress.read(250);
  progress.done(10);
  now = 2000;
  progress.done(50);
  now = 2100;
  progress.done(60);
  progress.end();
  assertEquals(lines, ["50 pods and containers, 25 per second, 6 s left", ""]);
});

Deno.test("ordered() gives answers in the order of the batches, whoever is faster, and reads only so far ahead", async () => {
  let asked = 0;
  async function* batches(): AsyncGenerator<readonly FleetItem[], void, void> {
    for (let line = 1; line <= 9; line++) {
      asked = line;
      yield await Promise.resolve([{ line }]);
    }
  }
  const answerOf = (delay: number) => ({
    diff: async (items: readonly FleetItem[]) => {
      for (let turn = 0; turn < delay; turn++) await Promise.resolve();
      return { documents: items[0]!.line! } as BatchAnswer;
    },
    end: () => {},
  });
  const seen: number[] = [];
  for await (const { documents } of ordered(batches(), [answerOf(50), answerOf(1)], 4)) {
    seen.push(documents);
    assert(asked - documents <= 4);
  }
  assertEquals(seen, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

/** Files that can be read once, as pipes. */
function pipes(files: Readonly<Record<string, string>>): CliInput["io"] {
  const left = new Map(Object.entries(files));
  return {
    open: (path) => {
      const text = left.get(path);
      left.set(path, "");
      if (text === undefined) return Promise.reject(new Error("No such file"));
      return Promise.resolve(ReadableStream.from([new TextEncoder().encode(text)]));
    },
  };
}

const NODE = await Deno.readTextFile(new URL("../examples/node.yaml", import.meta.url));

Deno.test("the files of flags may be pipes, for one pod and for many", async () => {
  for (const text of [JSON.stringify(PODS[0]), list(PODS)]) {
    const { code, err } = await diff(text, ["--node", "node.yaml"], pipes({ "node.yaml": NODE }));
    assertEquals(code, 1, err);
  }
});

Deno.test("--daemon wins over the config.toml of --preset, for one pod and for many", async () => {
  const daemon =
    'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nenable_unprivileged_ports = true\nenable_unprivileged_icmp = true\n';
  const flags = ["--preset", "eks@1.30-v20250715", "--daemon", "config.toml"];
  for (const text of [JSON.stringify(PODS[0]), list([PODS[0]])]) {
    const { code, out, err } = await diff(text, flags, pipes({ "config.toml": daemon }));
    assertEquals(code, 1, err);
    assert(!out.includes("linux/sysctl"), out);
  }
});
