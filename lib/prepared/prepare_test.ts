import { assertEquals } from "@std/assert";
import { encodeSpec } from "../oci/encode.ts";
import { type Found, Layouts } from "./layouts.ts";
import type { Learned } from "./learn.ts";
import { Model } from "./prepare.ts";
import { mostBytesOf } from "../request/message_size.ts";
import type { NodeDocument, NodeRequest } from "../request/document.ts";
import { decodeNode, decodeRequest } from "../sandbox/request.ts";
import { simpleSpec } from "../sandbox/spec.ts";

const NODE = { release: "1.7.24" };

/** Layouts that count how often a document has one of them. */
class Counted extends Layouts<Learned> {
  found = 0;

  override find(document: unknown): Found<Learned> | undefined {
    const found = super.find(document);
    if (found !== undefined) this.found++;
    return found;
  }
}

/** Answers documents as the simple way does; tells for each whether it was picked by its layout (`=`) or decoded (`-`). */
function waysOf(node: NodeDocument, ...documents: readonly NodeRequest[]): string {
  const layouts = new Counted();
  const model = new Model(decodeNode(node), layouts);
  return documents.map((document) => {
    const before = layouts.found;
    assertEquals(model.encode(document), encodeSpec(simpleSpec({ ...node, ...document })));
    return layouts.found > before ? "=" : "-";
  }).join("");
}

function pod(name: string, config: object = {}): NodeRequest {
  return { config: { metadata: { name }, ...config } };
}

/** Whether a document is picked by its layout after it came twice. */
function isPicked(node: NodeDocument, document: NodeRequest): boolean {
  return waysOf(node, document, document, document, document) === "--==";
}

Deno.test("a model picks the texts of a document that looks like one before", () => {
  assertEquals(waysOf(NODE, pod("a"), pod("b"), pod("c"), pod("a", { hostname: "h" }), pod("d")), "--=-=");
});

Deno.test("a model decodes what has no form, each time", () => {
  assertEquals(isPicked(NODE, pod("a")), true);
  assertEquals(isPicked(NODE, { ...pod("a"), image: { Cmd: ["b"] } }), true);
  assertEquals(isPicked(NODE, { ...pod("a"), rootfs: {} }), false);
});

Deno.test("a model picks no document for a daemon that takes less than 4 MiB", () => {
  const node = (max_recv_message_size: number) => ({
    ...NODE,
    daemon: { version: 2, grpc: { max_recv_message_size } },
  });
  assertEquals(isPicked(node(4 << 20), pod("a")), true);
  assertEquals(isPicked(node((4 << 20) - 1), pod("a")), false);
});

Deno.test("a model picks no document that may be larger than 1 MiB", () => {
  const document = (name: string, servers: number) => pod(name, { dns_config: { servers: Array(servers).fill("") } });
  const bytes = (one: NodeRequest) => mostBytesOf(decodeRequest({ ...NODE, ...one }).config);
  const names = Array.from({ length: 16 }, (_, index) => "n".repeat(index + 1));
  const name = names.find((name) => ((1 << 20) - bytes(document(name, 1))) % 16 === 0)!;
  const most = 1 + ((1 << 20) - bytes(document(name, 1))) / 16;
  assertEquals(bytes(document(name, most)), 1 << 20);
  assertEquals(isPicked(NODE, document(name, most)), true);
  assertEquals(isPicked(NODE, document(name, most + 1)), false);
});

Deno.test("a model passes annotations that any pattern of any runtime lets pass", () => {
  const runtime = (...pod_annotations: readonly string[]) => ({
    runtime_type: "io.containerd.runc.v2",
    pod_annotations,
  });
  const runtimes = { runc: runtime("a.*", "b.*"), kata: runtime("c.*") };
  const node = {
    ...NODE,
    daemon: { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd: { runtimes } } } },
  };
  const documents = ["1", "2", "3", "4"].flatMap((value) => {
    const annotations = { "a.x": `a${value}`, "b.x": `b${value}`, "c.x": `c${value}`, "d.x": `d${value}` };
    return [pod("a", { annotations }), { ...pod("a", { annotations }), runtimeHandler: "kata" }];
  });
  assertEquals(waysOf(node, ...documents), "----====");
});
