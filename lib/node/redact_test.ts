import { assert, assertEquals } from "@std/assert";
import { documentSpec } from "../api/document_spec.ts";
import { formatSpec } from "../oci/encode.ts";
import type { CapturedDocument, RequestDocument } from "../request/document.ts";
import { redact } from "./redact.ts";
import { verifyDocument } from "./verify.ts";

const BASE: RequestDocument = {
  release: "1.7.24",
  config: {
    metadata: { name: "web", namespace: "shop", uid: "u" },
    annotations: { "vault.test/token": "S1", plain: "" },
  },
  daemon: {
    version: 2,
    plugins: {
      "io.containerd.grpc.v1.cri": {
        registry: { configs: { "r.test": { auth: { password: "S2" } } }, headers: { "X-Token": ["S3"] } },
        containerd: {
          runtimes: { runc: { runtime_type: "io.containerd.runc.v2", container_annotations: ["*.test/*"] } },
        },
      },
    },
  },
  container: {
    image: { Entrypoint: ["/app"], Cmd: ["run"], Env: ["PATH=/bin", "KEY=S4", "SHARED=S5", "NOVALUE"] },
    config: {
      metadata: { name: "app" },
      annotations: { "vault.test/key": "S6", "io.kubernetes.container.hash": "5f" },
      envs: [
        { key: "PASSWORD", value: "S7" },
        { key: "AGAIN", value: "S7" },
        { key: "SHARED", value: "S8" },
        {
          key: "A=B",
          value: "S9",
        },
        { key: "PATH", value: "/usr/bin" },
        { key: "EMPTY" },
      ],
      args: ["run", "--token=S10", "run"],
    },
  },
};

const SECRETS = Array.from({ length: 10 }, (_, index) => `S${index + 1}`);

/** A document as it is captured where what runs is what the model makes, but for what is changed in the real spec. */
function captured(document: RequestDocument, change: (text: string) => string = (text) => text): RequestDocument {
  const told: CapturedDocument = { format: 1, spec: change(formatSpec(documentSpec(document))) };
  return { ...document, captured: told };
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

Deno.test("redact() leaves no value that may be a secret, and the bytes verify", () => {
  const document = redact(captured(BASE));
  for (const text of textsOf(document)) for (const secret of SECRETS) assert(!text.includes(secret), text);
  assertEquals(verifyDocument(document).result, "equal");
  const { envs, args, annotations } = document.container!.config as Record<string, unknown>;
  assertEquals((envs as { value?: string }[]).map(({ value }) => value).slice(4), ["/usr/bin", undefined]);
  assertEquals((args as string[])[0], "run");
  assertEquals((annotations as Record<string, string>)["io.kubernetes.container.hash"], "5f");
});

Deno.test("redact() gives equal values equal placeholders, and different ones different ones", () => {
  const { envs } = redact(captured(BASE)).container!.config as { readonly envs: readonly { readonly value: string }[] };
  assertEquals(envs[0]!.value, envs[1]!.value);
  assert(envs[0]!.value !== envs[2]!.value);
});

Deno.test("a real spec with another value than the request has is found out, whatever is redacted", () => {
  const changes: readonly (readonly [from: string, to: string, keyed: string])[] = [
    ["PASSWORD=S7", "PASSWORD=S8", "process/env[PASSWORD]"],
    ["PASSWORD=S7", "PASSWORD=", "process/env[PASSWORD]"],
    ["PASSWORD=S7", "PASSWORD=new", "process/env[PASSWORD]"],
    ["A=B=S9", "A=B=new", "process/env[A]"],
    ["--token=S10", "--token=S11", "process/args"],
    ['"vault.test/key":"S6"', '"vault.test/key":"S7"', "annotations[vault.test/key]"],
  ];
  for (const [from, to, keyed] of changes) {
    const document = captured(BASE, (text) => {
      assert(text.includes(from), from);
      return text.replace(from, to);
    });
    const { drifts } = verifyDocument(redact(document));
    assertEquals([to, drifts.length > 0 && drifts[0]!.keyed.startsWith(keyed)], [to, true], JSON.stringify(drifts));
  }
});

Deno.test("a value that looks like a placeholder cannot pass for one", () => {
  const config = { ...BASE.container!.config as object, working_dir: "/redacted-1/redacted-x-2" };
  const document = redact(captured({ ...BASE, container: { ...BASE.container!, config } }));
  const { envs } = document.container!.config as { readonly envs: readonly { readonly value: string }[] };
  assert(envs[0]!.value.startsWith("redacted-x-x-"), envs[0]!.value);
  assertEquals(verifyDocument(document).result, "equal");
});

Deno.test("what a file of the document has is no secret: a CDI file's variables stay, as the file does", () => {
  const document = captured({ ...BASE, hostFiles: { "/etc/cdi/a.json": '{"env":["PASSWORD=S7"]}' } });
  assertEquals(verifyDocument(redact(document)).result, "equal");
});

Deno.test("redact() keeps hostile keys as they are", () => {
  const annotations = JSON.parse('{"__proto__":"S1","constructor":"S2"}');
  const document = redact(captured({ ...BASE, config: { ...BASE.config as object, annotations } }));
  const { annotations: left } = document.config as { readonly annotations: Readonly<Record<string, string>> };
  assertEquals(Object.keys(left), ["__proto__", "constructor"]);
  for (const value of Object.values(left)) assert(/^redacted-\d+$/.test(value), value);
});
