import { assertEquals } from "@std/assert";
import { documentSpec } from "../api/document_spec.ts";
import { formatSpec } from "../oci/encode.ts";
import type { CapturedDocument, RequestDocument } from "../request/document.ts";
import { verifyDocument, verifyDocuments } from "./verify.ts";

const CRI = "io.containerd.grpc.v1.cri";

const SANDBOX: RequestDocument = {
  release: "1.7.24",
  config: { metadata: { name: "web", namespace: "shop", uid: "u" }, annotations: { "a.test/b": "c" } },
  daemon: { version: 2, timeouts: {}, oom_score: 9007199254740993n, plugins: { [CRI]: {} } },
};

const CONTAINER: RequestDocument = {
  ...SANDBOX,
  container: {
    image: { Entrypoint: ["/app"], Env: ["A=1"] },
    imageName: "a.test/app:1",
    config: { metadata: { name: "app" }, linux: { resources: { cpu_shares: 2, memory_limit_in_bytes: 4096 } } },
  },
};

/** Changes of a text, each of which must be there. */
function edited(text: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((left, [from, to]) => {
    if (!left.includes(from)) throw new Error(`${from} is not in ${left}`);
    return left.replace(from, () => to);
  }, text);
}

/** What verifying comes to: each drift, and its cause. */
function found(document: RequestDocument, told: (text: string) => Partial<CapturedDocument>): readonly string[] {
  const text = formatSpec(documentSpec(document));
  const captured = {
    format: 1,
    spec: text,
    daemonStartedAt: "2026-01-01T00:00:00.000Z",
    isBundleEqual: true,
    ...told(text),
  };
  const { drifts, result } = verifyDocument({ ...document, captured });
  const lines = drifts.map(({ keyed, where, cause }) => `${keyed} ${where} ${cause.id}${cause.proved ? "" : "?"}`);
  return result === "drift" ? lines : [result, ...lines];
}

const SHARES = ['"shares":2', '"shares":512'] as const;
const GIVEN = ['"args":["/app"]', '"args":["/app","--gpu"]'] as const;

/** What config.toml has of the runtime runc. */
function withRuntime(document: RequestDocument, runc: object): RequestDocument {
  return { ...document, daemon: { version: 2, plugins: { [CRI]: { containerd: { runtimes: { runc } } } } } };
}

Deno.test("a spec that is the model's is equal, by bytes or by values", () => {
  assertEquals(found(SANDBOX, () => ({})), ["equal"]);
  assertEquals(found(CONTAINER, () => ({})), ["equal"]);
  const sorted = (text: string): string => {
    const { ociVersion, ...rest } = JSON.parse(text);
    return JSON.stringify({ ...rest, ociVersion });
  };
  assertEquals(found(SANDBOX, (text) => ({ spec: sorted(text) })), ["equal-values"]);
});

Deno.test("a stored spec that differs from the bundle, which is the model's, was changed since: that is proved", () => {
  const resources = (text: string) => ({ spec: edited(text, SHARES), bundle: text });
  assertEquals(found(CONTAINER, resources), ["linux/resources/cpu/shares stored resources-updated"]);
  const cpus = (text: string) => ({ spec: edited(text, ['"cpu":{', '"cpu":{"cpus":"1",']), bundle: text });
  assertEquals(found(CONTAINER, cpus)[0]?.replace(/^\S+ /, ""), "stored cpu-manager");
  const args = (text: string) => ({ spec: edited(text, GIVEN), bundle: text });
  assertEquals(found(CONTAINER, args), ["process/args[--gpu] stored spec-edited"]);
});

Deno.test("a bundle that differs from the stored spec, which is the model's, was rewritten, perhaps by a known wrapper", () => {
  const bundle = (text: string) => ({ bundle: edited(text, GIVEN) });
  const texts = [
    CONTAINER,
    withRuntime(CONTAINER, {
      runtime_type: "io.containerd.runc.v2",
      options: { BinaryName: "/usr/bin/nvidia-container-runtime" },
    }),
    withRuntime(CONTAINER, { runtime_type: "io.containerd.runsc.v1" }),
  ].map((document) => {
    assertEquals(found(document, bundle), ["process/args[--gpu] bundle bundle-rewritten?"]);
    const text = formatSpec(documentSpec(document));
    const { drifts } = verifyDocument({ ...document, captured: { format: 1, spec: text, ...bundle(text) } });
    return drifts[0]!.cause.text.split(": ").at(-1);
  });
  assertEquals(texts, [
    "a wrapper of the runtime rewrote it, or it was edited",
    "NVIDIA's wrapper of the runtime rewrites it",
    "gVisor's shim rewrites it",
  ]);
});

Deno.test("another configuration at the creation is proved by the model", () => {
  const other = (document: RequestDocument, setting: object, runtime: object = {}): string =>
    formatSpec(documentSpec({
      ...document,
      daemon: {
        version: 2,
        plugins: {
          [CRI]: {
            ...setting,
            containerd: { runtimes: { runc: { runtime_type: "io.containerd.runc.v2", ...runtime } } },
          },
        },
      },
    }));
  const cases: readonly (readonly [RequestDocument, object, object?])[] = [
    [SANDBOX, { enable_unprivileged_icmp: true }],
    [SANDBOX, { enable_unprivileged_icmp: true, enable_unprivileged_ports: true }],
    [SANDBOX, {}, { pod_annotations: ["a.test/*"] }],
    [CONTAINER, { unset_seccomp_profile: "runtime/default" }],
  ];
  for (const [document, setting, runtime] of cases) {
    const causes = found(document, () => ({ spec: other(document, setting, runtime) }));
    assertEquals(
      new Set(causes.map((line) => line.split(" ").at(-1))),
      new Set(["other-config"]),
      JSON.stringify(setting),
    );
  }
  const file = { ...SANDBOX.daemon as object, plugins: { [CRI]: { enable_unprivileged_icmp: true } } };
  assertEquals(
    found(SANDBOX, () => ({ spec: other(SANDBOX, { enable_unprivileged_icmp: true }), otherDaemon: file })),
    [
      "linux/sysctl[net.ipv4.ping_group_range] stored other-config",
    ],
  );
});

Deno.test("causes that nothing proves are likely ones, by what the capture tells", () => {
  const args = (more: Partial<CapturedDocument>) => (text: string) => ({ spec: edited(text, GIVEN), ...more });
  const env = (more: Partial<CapturedDocument>) => (text: string) => ({
    spec: edited(text, ['"A=1"', '"A=2"']),
    ...more,
  });
  const cdi = {
    ...CONTAINER,
    container: {
      ...CONTAINER.container!,
      config: { ...CONTAINER.container!.config as object, annotations: { "cdi.k8s.io/x": "v.test/d=a" } },
    },
  };
  assertEquals(found(CONTAINER, args({ isImageReplaced: true })), ["process/args[--gpu] stored image-replaced?"]);
  assertEquals(found(CONTAINER, args({ nriPlugins: ["10-x"] })), ["process/args[--gpu] stored nri-plugin?"]);
  assertEquals(found(CONTAINER, args({ changedFiles: ["/base.json"] })), ["process/args[--gpu] stored base-spec?"]);
  assertEquals(found(CONTAINER, args({ createdAt: "2025-01-01T00:00:00.000Z" })), [
    "process/args[--gpu] stored daemon-restarted?",
  ]);
  assertEquals(found(CONTAINER, args({})), ["process/args[--gpu] stored unknown?"]);
  assertEquals(
    found(CONTAINER, args({ isBundleEqual: undefined as unknown as true, updatedAt: "2026-02-01T00:00:00.000Z" })),
    [
      "process/args[--gpu] stored spec-edited?",
    ],
  );
  assertEquals(found(CONTAINER, env({ daemonStartedAt: undefined as unknown as string })), [
    "process/env[A] stored host-facts?",
  ]);
  assertEquals(found(cdi, env({})), ["process/env[A] stored cdi?"]);
});

Deno.test("an image that was called otherwise is proved, and so is another release", () => {
  const name = (text: string) => ({ spec: edited(text, ["a.test/app:1", "a.test/app:0"]) });
  assertEquals(found(CONTAINER, name), ["annotations[io.kubernetes.cri.image-name] stored image-replaced"]);
  const older = formatSpec(documentSpec({ ...SANDBOX, release: "1.6.20" }));
  const causes = found(SANDBOX, () => ({ spec: older }));
  assertEquals(new Set(causes.map((line) => line.split(" ").at(-1))), new Set(["other-release"]));
});

Deno.test("a request that the model refuses although it runs is a drift of the whole spec", () => {
  const text = formatSpec(documentSpec(SANDBOX));
  const document = { ...SANDBOX, runtimeHandler: "gone", captured: { format: 1, spec: text } };
  const { result, drifts } = verifyDocument(document);
  assertEquals([result, drifts.map(({ keyed, cause }) => [keyed, cause.proved])], ["drift", [[
    "the whole spec",
    false,
  ]]]);
});

Deno.test("what a document tells of its capture in a wrong type is an error at its place; null is as good as absent", () => {
  const spec = formatSpec(documentSpec(SANDBOX));
  const wrong = { bundle: 5, changedFiles: 5, nriPlugins: [5], missing: [5], isBundleEqual: "yes", createdAt: {} };
  for (const [member, value] of Object.entries(wrong)) {
    const captured = { format: 1, spec, [member]: value };
    const { missing, subjects: [found] } = verifyDocuments([{ ...SANDBOX, captured }]);
    assertEquals([member, found!.result, found!.error?.code, missing], [member, "unverified", "wrong-type", []]);
    const absent = { ...captured, [member]: null };
    assertEquals([member, verifyDocument({ ...SANDBOX, captured: absent }).result], [member, "equal"]);
  }
});

Deno.test("what a document tells of its capture is read as format 1, or not at all", () => {
  const spec = formatSpec(documentSpec(SANDBOX));
  const whole = { format: 1, spec };
  const wrong: readonly (readonly [code: string, captured: unknown])[] = [
    ["missing-field", { spec }],
    ["missing-field", { format: null, spec }],
    ["invalid-value", { format: "one", spec }],
    ["out-of-range", { format: 2, spec }],
    ["unknown-field", { ...whole, isBundelEqual: true }],
    ["unknown-field", JSON.parse(JSON.stringify(whole).replace("{", '{"__proto__":1,'))],
    ["invalid-value", { ...whole, redacted: "x" }],
    ["wrong-type", { ...whole, notes: [5] }],
    ["wrong-type", 5],
    ["wrong-type", [whole]],
    ["missing-field", null],
  ];
  for (const [code, captured] of wrong) {
    const { result, error } = verifyDocument({ ...SANDBOX, captured });
    assertEquals([captured, result, error?.code], [captured, "unverified", code]);
    assertEquals(error?.path.startsWith("/captured"), true);
  }
});
