import { assertEquals } from "@std/assert";
import { encodeSpec } from "../oci/encode.ts";
import { prepare, type PreparedModel } from "./prepare.ts";
import { decodeRequest, mostBytesOf, type NodeDocument, type NodeRequest } from "./request.ts";
import { simpleSpec } from "./spec.ts";

const NODE = { release: "1.7.24" };

/** How often a model reads a document's config, and whether the bytes are those of the simple way. */
function readsOf(model: PreparedModel, node: NodeDocument, document: NodeRequest): number {
  let reads = 0;
  const counted = new Proxy(document, {
    get: (target, key) => {
      if (key === "config") reads++;
      return Reflect.get(target, key);
    },
  });
  assertEquals(model.encode(counted), encodeSpec(simpleSpec({ ...node, ...document })));
  return reads;
}

function pod(name: string, config: object = {}): NodeRequest {
  return { config: { metadata: { name }, ...config } };
}

/** Whether a document is picked by its layout, which reads it once, after it came three times. */
function isPicked(node: NodeDocument, document: NodeRequest): boolean {
  const model = prepare(node);
  const reads = Array.from({ length: 4 }, () => readsOf(model, node, document));
  return reads[3] === 1 && reads[2] === 1 && reads[0]! > 1 && reads[1]! > 1;
}

Deno.test("a model picks the texts of a document that looks like one before", () => {
  const model = prepare(NODE);
  const [first, second, third] = ["a", "b", "c"].map((name) => readsOf(model, NODE, pod(name)));
  assertEquals([first! > 1, second! > 1, third], [true, true, 1]);
  const other = readsOf(model, NODE, pod("a", { hostname: "h" }));
  assertEquals(other, first! + 1);
});

Deno.test("a model decodes what has no form, each time", () => {
  assertEquals(isPicked(NODE, pod("a")), true);
  assertEquals(isPicked(NODE, { ...pod("a"), image: { Cmd: ["b"] } }), false);
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
  const model = prepare(node);
  for (const value of ["1", "2", "3", "4"]) {
    const annotations = { "a.x": `a${value}`, "b.x": `b${value}`, "c.x": `c${value}`, "d.x": `d${value}` };
    readsOf(model, node, pod("a", { annotations }));
    readsOf(model, node, { ...pod("a", { annotations }), runtimeHandler: "kata" });
  }
});
