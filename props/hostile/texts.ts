/**
 * Hostile texts: each through the reader of its kind.
 *
 * @module
 */

import { parseRelease } from "../../mod.ts";
import { explainTrace, type Trace, traceSandbox } from "../../lib/explain/mod.ts";
import { diagnoseError, parseRuntime, REQUEST_RULES, RULES, type RuntimeText } from "../../lib/lint/mod.ts";
import { kubeletPod } from "../../bench/pods.ts";
import { parseJson } from "../../lib/cli/document.ts";
import { renderJson } from "../../lib/cli/render/json.ts";
import { parseYaml } from "../../lib/cli/yaml.ts";
import { formatToml, parseToml } from "../../lib/containerd/toml.ts";
import { type Edit, edit, editedText } from "./edits.ts";
import { type Calls, claim, digest } from "./outcome.ts";
import { Random } from "./random.ts";
import type { Suite } from "./suite.ts";

/** What reads a text. */
type Kind = "error" | "release" | "runtime" | "path" | "toml" | "yaml" | "json";

interface Input {
  readonly kind: Kind;
  readonly text: string;
  readonly edits: readonly Edit[];
}

const YAML = `release: 1.7.24
config:
  metadata: &meta {name: web, namespace: "default", uid: 'u', attempt: 0}
  labels:
    app: web
  annotations:
    a: |
      many
      lines
    b: >-
      folded
      lines
  linux:
    sysctls: {net.core.somaxconn: "1024"}
  dns_config:
    servers: [10.96.0.10]
    options:
    - ndots:5
host: {kernel: 6.1.0, oomScoreAdj: -999}
`;

const TOML = `version = 2
root = "/var/lib/containerd"
imports = ["/etc/containerd/conf.d/*.toml"]
[grpc]
  max_recv_message_size = 16777216
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = 'registry.k8s.io/pause:3.9'
  enable_unprivileged_ports = true
  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
    runtime_type = "io.containerd.runc.v2"
    pod_annotations = ["a.*", """b"""]
    options = { SystemdCgroup = true, IoUid = 0x10 }
[[stream_processors]]
  when = 1979-05-27T07:32:00Z
  ratio = 1.5
`;

const PLACES: readonly string[] = [
  "linux/sysctl[net.core.somaxconn]",
  "/process/args/0",
  "mounts[/dev/shm]/options",
  "annotations[io.kubernetes.cri.sandbox-name]",
  "/annotations/a~1b",
  "process",
];

/** Texts of errors around those of the rules. */
const WRAPPERS: readonly string[] = [
  "",
  "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: ",
  "OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: ",
  'E1128 03:27:30.000000    1234 pod_workers.go:1301] "Error syncing pod, skipping" err="',
  "  Warning  FailedCreatePodSandBox  5s (x3 over 20s)  kubelet  ",
];

/** The suite of hostile texts. */
export class Texts implements Suite<Input> {
  readonly name = "texts";
  readonly #corpus: Readonly<Record<Kind, readonly string[]>>;
  readonly #trace: Trace;

  constructor() {
    const all = [...RULES, ...REQUEST_RULES].flatMap(({ texts }) => [...texts] as readonly (string | RuntimeText)[]);
    const rules = all.map((row) => typeof row === "string" ? row : row.text).filter((text) => text !== "");
    const pod = kubeletPod();
    this.#trace = traceSandbox(pod);
    this.#corpus = {
      error: rules.flatMap((text) => WRAPPERS.map((wrapper) => wrapper + text)),
      release: ["1.7.24", "v2.1.9", "1.7.24~ds1", "2.4.0-beta.0", "1.7.34-k3s1", "2.1.9+unknown", ""],
      runtime: ["runc@1.1.5", "crun@1.14", "runc@v1.2.0-rc.1", "runc@1.1.5+ds1"],
      path: PLACES,
      toml: [TOML, formatToml({ plugins: { a: { b: [1, 2], c: { d: "e" } } } })],
      yaml: [YAML],
      json: [renderJson(pod), renderJson(pod, { indented: true }), '{"a":[1,-0.5e10,true,null,"\\ud83d\\ude00"]}'],
    };
  }

  input(seed: number, index: number): Input {
    const random = new Random(seed ^ 0x7e47, index);
    const kinds: readonly Kind[] = [
      "error",
      "error",
      "error",
      "release",
      "runtime",
      "path",
      "toml",
      "toml",
      "yaml",
      "json",
    ];
    const kind = random.pick(kinds);
    const text = random.oneIn(50) ? "" : random.pick(this.#corpus[kind]);
    return { kind, text, edits: Array.from({ length: random.below(6) }, () => edit(random)) };
  }

  *smaller(input: Input): Iterable<Input> {
    for (const index of input.edits.keys()) yield { ...input, edits: input.edits.toSpliced(index, 1) };
  }

  told({ kind, text, edits }: Input): string {
    return `${kind}: ${JSON.stringify(text).slice(0, 1000)}\n${edits.map(({ what }) => `  ${what}`).join("\n")}`;
  }

  check({ kind, text: base, edits }: Input, calls: Calls): string {
    const text = editedText(base, edits);
    return digest(this.#answer(kind, text, calls));
  }

  #answer(kind: Kind, text: string, calls: Calls): string {
    switch (kind) {
      case "error":
        return calls.outcome("diagnoseError", () => renderJson(diagnoseError(text)));
      case "release":
        return calls.outcome("parseRelease", () => renderJson(parseRelease(text)));
      case "runtime":
        return calls.outcome("parseRuntime", () => renderJson(parseRuntime(text)));
      case "path":
        return calls.outcome("explainTrace", () => renderJson(explainTrace(this.#trace, text).places));
      case "toml":
        return calls.outcome("parseToml", () => renderJson(parseToml(text)));
      case "yaml":
        return calls.outcome("parseYaml", () => renderJson(parseYaml(text)));
      case "json": {
        const answer = calls.outcome("parseJson", () => renderJson(parseJson(text)));
        if (answer.startsWith("=")) claim(isJson(text), "parseJson takes what JSON.parse refuses");
        return answer;
      }
    }
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
