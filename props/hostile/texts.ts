/**
 * Hostile texts: each through the reader of its kind.
 *
 * @module
 */

import { containerSpec, encodeSpec, parseRelease, type RequestDocument } from "../../mod.ts";
import { kindOfText } from "../../lib/cli/kind.ts";
import { daemonConfigReport } from "../../lib/config/mod.ts";
import { parseDockerRef } from "../../lib/go/reference.ts";
import { savedNode } from "../../lib/node/mod.ts";
import { explainTrace, type Trace, traceSandbox } from "../../lib/explain/mod.ts";
import { diagnoseError, parseRuntime, REQUEST_RULES, RULES, type RuntimeText } from "../../lib/lint/mod.ts";
import { kubeletPod } from "../../bench/pods.ts";
import { parseJson } from "../../lib/cli/document.ts";
import { renderJson } from "../../lib/cli/render/json.ts";
import { parseYaml, parseYamlDocuments } from "../../lib/cli/yaml.ts";
import { formatToml, parseToml } from "../../lib/containerd/toml.ts";
import { type Edit, edit, editedText } from "./edits.ts";
import { type Calls, claim, digest } from "./outcome.ts";
import { Random } from "./random.ts";
import type { Suite } from "./suite.ts";

/** What reads a text. */
type Kind =
  | "error"
  | "release"
  | "runtime"
  | "path"
  | "toml"
  | "yaml"
  | "json"
  | "manifest"
  | "daemon"
  | "user"
  | "seccomp"
  | "cdi"
  | "saved"
  | "image"
  | "kind";

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

const MANIFEST = `apiVersion: v1
kind: ConfigMap
metadata: {name: settings, labels: {<<: {a: "0644"}}}
data: {level: info}
---
apiVersion: v1
kind: Pod
metadata: &m
  name: web
  labels: &l {a: b}
  annotations: {<<: [*l, {c: d}]}
spec:
  containers:
  - name: app
    image: a
    args: [!!str 1, 0x10, 1_000, 1e3, .inf, 2001-01-01, ~, "\\x41", 'it''s']
    env: [&e {name: A, value: "$(B)"}, *e]
`;

const PASSWD = "root:x:0:0:root:/root:/bin/sh\napp:x:1000:1000::/:/bin/sh\n# a\n+::::::\n\nbig:x:4294967295:-1::/:\n";
const SECCOMP = '{"defaultAction":"SCMP_ACT_ERRNO","defaultErrnoRet":1,"archMap":[{"architecture":"SCMP_ARCH_X86_64",' +
  '"subArchitectures":["SCMP_ARCH_X86"]}],"syscalls":[{"names":["read"],"action":"SCMP_ACT_ALLOW","args":[{"index":0,' +
  '"value":1,"op":"SCMP_CMP_EQ"}],"includes":{"caps":["CAP_SYS_ADMIN"],"minKernel":"4.8"}}]}';
const CDI = `cdiVersion: "0.6.0"
kind: vendor.com/gpu
devices:
- name: "0"
  containerEdits:
    deviceNodes: [{path: /dev/null, type: c, major: 1, minor: 3, permissions: rw}]
    env: ["A=1"]
    hooks: [{hookName: prestart, path: /bin/a, args: [a, b], timeout: 1}]
    mounts: [{hostPath: /a, containerPath: /b, options: [ro, "rbind"]}]
containerEdits: {env: ["B=2"]}
`;
const SAVED: readonly string[] = [
  "Client:\n  Version:  v1.7.24\n  Revision: abc\n\nServer:\n  Version:  1.7.24~ds1\n  Revision: 1.7.24~ds1-8\n  UUID: a\n",
  "Version:  0.1.0\nRuntimeName:  containerd\nRuntimeVersion:  v2.1.9\nRuntimeApiVersion:  v1\n",
  "containerd github.com/containerd/containerd v1.7.24 88bf19b2105c8b17560993bee28a01ddc2f97182\n",
  '{"status":{"id":"a","metadata":{"name":"web","uid":"u","namespace":"n","attempt":0}},"info":{"runtimeSpec":{},"config":{}}}',
];

/** A container whose user, seccomp profile and devices are in texts. */
function documentOf(
  texts: { readonly user?: string; readonly seccomp?: string; readonly cdi?: string },
): RequestDocument {
  const { user = PASSWD, seccomp = SECCOMP, cdi = CDI } = texts;
  return {
    release: "2.1.9",
    config: { metadata: { name: "web", namespace: "n", uid: "u" } },
    hostFiles: {
      "/p.json": seccomp,
      "/etc/cdi/a.yaml": cdi,
      "/dev/null": { device: "c", major: 1, minor: 3 },
    },
    container: {
      id: "a",
      config: {
        metadata: { name: "app" },
        image: { image: "a" },
        command: ["a"],
        CDI_devices: [{ name: "vendor.com/gpu=0" }],
        linux: {
          security_context: { run_as_username: "app", seccomp: { profile_type: 2, localhost_ref: "/p.json" } },
        },
      },
      image: {},
      rootfs: { "/etc/passwd": user, "/etc/group": user },
    },
  };
}

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
      manifest: [MANIFEST],
      daemon: [TOML],
      user: [PASSWD],
      seccomp: [SECCOMP],
      cdi: [CDI, renderJson(parseYaml(CDI))],
      saved: SAVED,
      image: ["registry.k8s.io/pause:3.10", `a.b:5000/c/d-e__f@sha256:${"0".repeat(64)}`, "pause"],
      kind: [MANIFEST, TOML, "NAME   READY\na  1/1\n", "Name: a\nEvents: b\n", '{"a":1}\n{"b":2}\n'],
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
      "manifest",
      "daemon",
      "user",
      "seccomp",
      "cdi",
      "saved",
      "image",
      "kind",
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
      case "manifest":
        return calls.outcome(
          "parseYamlDocuments",
          () => renderJson(parseYamlDocuments(text).map(({ value }) => value)),
        );
      case "daemon":
        return calls.outcome(
          "daemonConfigReport",
          () =>
            renderJson(
              ["1.7.24", "2.3.4"].map((release) => daemonConfigReport(parseToml(text), release).refusal ?? null),
            ),
        );
      case "user":
      case "seccomp":
      case "cdi":
        return calls.outcome(kind, () => renderJson(encodeSpec(containerSpec(documentOf({ [kind]: text }))).length));
      case "saved":
        return calls.outcome("savedNode", () => renderJson(savedNode([{ name: "a", text }]).notes));
      case "image":
        return calls.outcome("parseDockerRef", () => renderJson(parseDockerRef(text)));
      case "kind":
        return calls.outcome("kindOfText", () => renderJson(kindOfText(text) ?? null));
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
