import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { encodeMade, encodeSpec, formatSpec } from "../oci/encode.ts";
import { freezeMade, knownBytes } from "../oci/shared.ts";
import type { Spec } from "../oci/spec.ts";
import { plainData } from "../plain.ts";
import { type Answers, Model } from "./model.ts";
import { mostBytesOf } from "../request/message_size.ts";
import type { NodeDocument, NodeRequest } from "../request/document.ts";
import { SANDBOX_FIELDS } from "../sandbox/fields.ts";
import { decodeNode, decodeRequest } from "../sandbox/request.ts";
import { simpleSpec } from "../sandbox/spec.ts";
import { SANDBOX } from "../sandbox/subject.ts";

const NODE = { release: "1.7.24" };

/** A model, and how many documents it has decoded. */
class Counted {
  decoded = 0;
  readonly #model: Model<ReturnType<typeof SANDBOX.decode>>;
  readonly #node: NodeDocument;

  constructor(node: NodeDocument) {
    this.#node = node;
    const decode: typeof SANDBOX.decode = (document, base) => {
      this.decoded++;
      return SANDBOX.decode(document, base);
    };
    this.#model = new Model({ ...SANDBOX, decode }, SANDBOX_FIELDS, decodeNode(node));
  }

  #answer<T>(document: NodeRequest, answers: Answers<T>): T {
    const { shape, given } = this.#model.read(document);
    const learned = shape && this.#model.known(shape);
    if (learned !== undefined) return answers.known(learned, shape!.texts);
    return this.#model.answer(plainData(document, "", { given }), shape, answers);
  }

  spec(document: NodeRequest): Spec {
    return this.#answer(document, { known: (learned, texts) => learned.spec(texts), made: freezeMade });
  }

  encode(document: NodeRequest): Uint8Array {
    return this.#answer(document, { known: (learned, texts) => learned.encode(texts), made: encodeMade });
  }

  /** Answers as the plain way does; tells whether by the shape (`=`), by the plain way (`-`) or after learning it (`+`). */
  way(document: NodeRequest): string {
    const before = this.decoded;
    const spec = simpleSpec({ ...this.#node, ...document });
    assertEquals(this.encode(document), encodeSpec(spec));
    const way = ["=", "-", "+"][this.decoded - before] ?? "?";
    const again = this.spec(document);
    assertEquals(formatSpec(again), formatSpec(spec));
    assertEquals(JSON.stringify(again), JSON.stringify(spec));
    return way;
  }
}

/** How each document is answered. Each is asked for twice, for its bytes and for its spec. */
function waysOf(node: NodeDocument, ...documents: readonly NodeRequest[]): string {
  const counted = new Counted(node);
  return documents.map((document) => counted.way(document)).join("");
}

function pod(name: string, config: object = {}): NodeRequest {
  return { config: { metadata: { name }, ...config } };
}

/** Whether a document's shape is known after it came twice. */
function isKnown(node: NodeDocument, document: NodeRequest): boolean {
  return waysOf(node, document, document).endsWith("=");
}

Deno.test("a model learns a shape when it comes the second time, and decodes no document of it any more", () => {
  const counted = new Counted(NODE);
  const steps = ["a", "b", "c", "d"].map((name) => {
    const before = counted.decoded;
    counted.encode(pod(name));
    return counted.decoded - before;
  });
  // Two specs are made to learn a shape.
  assertEquals(steps, [1, 2, 0, 0]);
  assertEquals(waysOf(NODE, pod("a"), pod("b"), pod("a", { hostname: "h" }), pod("d", { hostname: "i" })), "-=-=");
});

Deno.test("a model knows shapes of any request: with image, handler and files, in either spelling", () => {
  const image = { User: "7", Entrypoint: ["/p"], Labels: { a: "b" } };
  const rootfs = { "/etc/passwd": "u:x:7:8::/:/p\n" };
  const seccomp = (localhost_ref: string) => ({
    linux: { security_context: { seccomp: { profile_type: 2, localhost_ref } } },
  });
  const hostFiles = { "/p.json": '{"defaultAction":"SCMP_ACT_ALLOW"}' };
  for (
    const other of [
      { image },
      { image: null, rootfs: {} },
      { image, rootfs },
      { runtimeHandler: "runc", netnsPath: "/n" },
      { ...pod("a", seccomp("/p.json")), hostFiles },
      { config: { metadata: { name: "a" }, logDirectory: "/l", portMappings: [{ hostPort: 1 }] } },
      { config: { metadata: { name: "a" }, linux: { resources: { cpuShares: "102", cpu_quota: -1 } } } },
    ]
  ) assertEquals(isKnown(NODE, { ...pod("a"), ...other }), true);
  const known = waysOf(
    NODE,
    { ...pod("a"), image, rootfs },
    { ...pod("a"), image, rootfs: { "/etc/passwd": "u:x:7:9::/:/p\n" } },
    { ...pod("b"), image, rootfs },
  );
  assertEquals(known, "--=");
});

Deno.test("a model decodes each time what is refused, and what has very much that decides", () => {
  const files = { "/etc/passwd": `u:x:7:8::/:/p\n${"#".repeat(9000)}` };
  assertEquals(isKnown(NODE, { ...pod("a"), rootfs: files }), false);
  assertEquals(isKnown(NODE, pod("a", { linux: { sysctls: { ["k".repeat(9000)]: "" } } })), false);
  const counted = new Counted(NODE);
  for (const expected of [1, 2, 1, 1]) {
    const before = counted.decoded;
    try {
      counted.encode({ ...pod("a"), runtimeHandler: "nosuch" });
    } catch {
      // The laws of props/prepare_test.ts compare errors.
    }
    // The second time it is tried to learn the shape: the spec of the first texts is refused.
    assertEquals(counted.decoded - before, expected);
  }
});

Deno.test("a model knows no shapes for a daemon that takes less than 4 MiB", () => {
  const node = (max_recv_message_size: number) => ({
    ...NODE,
    daemon: { version: 2, grpc: { max_recv_message_size } },
  });
  assertEquals(isKnown(node(4 << 20), pod("a")), true);
  assertEquals(isKnown(node((4 << 20) - 1), pod("a")), false);
});

Deno.test("a model knows no shape of a document that may be much larger than 1 MiB", () => {
  const kinds = [
    (size: number) => pod("a", { dns_config: { servers: Array(size / 16).fill("") } }),
    (size: number) =>
      pod("a", { labels: Object.fromEntries(Array.from({ length: size / 48 }, (_, key) => [`${key}`, ""])) }),
    (size: number) => pod("a", { port_mappings: Array(size / 64).fill({ host_port: 1 }) }),
    (size: number) => pod("a", { hostname: "h".repeat(size / 3) }),
  ];
  for (const kind of kinds) {
    assertEquals(isKnown(NODE, kind(1 << 18)), true);
    assertEquals(isKnown(NODE, kind(3 << 20)), false);
    assert(mostBytesOf(decodeRequest({ ...NODE, ...kind(3 << 20) }).config) > 1 << 20);
  }
});

Deno.test("annotations pass by any pattern of any runtime, in whatever order they come", () => {
  const runtime = (...pod_annotations: readonly string[]) => ({
    runtime_type: "io.containerd.runc.v2",
    pod_annotations,
  });
  const runtimes = { runc: runtime("a.*", "b.*"), kata: runtime("c.*") };
  const node = {
    ...NODE,
    daemon: { version: 2, plugins: { "io.containerd.grpc.v1.cri": { containerd: { runtimes } } } },
  };
  const documents = ["1", "2", "3", "4"].flatMap((value, index) => {
    const keys = ["a.x", "b.x", "c.x", "d.x"];
    const ordered = index % 2 === 0 ? keys : keys.toReversed();
    const annotations = Object.fromEntries(ordered.map((key) => [key, `${key}${value}`]));
    return [pod("a", { annotations }), { ...pod("a", { annotations }), runtimeHandler: "kata" }];
  });
  assertEquals(waysOf(node, ...documents), "--======");
});

Deno.test("an annotation that containerd reads, and the first that is too many, decide", () => {
  const annotations = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}`, ""]));
  assertEquals(isKnown(NODE, pod("a", { annotations: annotations(256) })), true);
  assertEquals(isKnown(NODE, pod("a", { annotations: annotations(257) })), false);
  const untrusted = (value: string) => pod("a", { annotations: { "io.kubernetes.cri.untrusted-workload": value } });
  assertEquals(waysOf(NODE, untrusted("false"), untrusted("no"), untrusted("false")), "--=");
});

Deno.test("specs of one shape share what their texts do not decide, and remember their bytes", () => {
  const model = new Counted(NODE);
  const [, first, second] = [pod("a"), pod("b"), pod("c")].map((one) => model.spec(one));
  assertStrictEquals(model.spec(pod("d")).process, second!.process);
  assertStrictEquals(first!.linux!.maskedPaths, second!.linux!.maskedPaths);
  assert(first!.annotations !== second!.annotations);
  assertEquals(knownBytes(second!), model.encode(pod("c")));
});

Deno.test("texts are escaped as the release does, in every place that they go to", () => {
  for (const release of ["1.6.20", "1.7.24", "2.1.9"]) {
    const texts = ["a", "b", "<\b\f>", "é\u2028", '"\\\n', "\u{1f600}"];
    const documents = texts.map((text) =>
      pod(text, {
        hostname: text,
        log_directory: `/${text}`,
        linux: { cgroup_parent: `/a/${text}.slice`, sysctls: { x: text }, resources: { cpu_shares: text.length } },
      })
    );
    assertEquals(waysOf({ release }, ...documents), "-=====");
  }
});

Deno.test("nothing is learned where a text of the node or of the shape looks like one that stands for others", () => {
  const image = (tag: string) => ({
    release: "2.1.9",
    daemon: { version: 3, plugins: { "io.containerd.cri.v1.images": { pinned_images: { sandbox: `r.io/p:${tag}` } } } },
  });
  for (const digits of ["4710000000000000", "4711000000000003", "4719999999999999"]) {
    assertEquals(isKnown(image(digits), pod("a")), false);
    assertEquals(isKnown(NODE, { ...pod("a"), image: { Entrypoint: [digits] } }), false);
  }
  assertEquals(isKnown(image("3.10"), pod("a")), true);
});

Deno.test("a model remembers 256 shapes, and those that come once take none of their places", () => {
  const counted = new Counted(NODE);
  const shape = (index: number): NodeRequest => pod("a", { linux: { sysctls: { [`net.${index}`]: "1" } } });
  for (let index = 0; index < 256; index++) for (let time = 0; time < 2; time++) counted.encode(shape(index));
  for (let index = 300; index < 1000; index++) counted.encode(shape(index));
  assertEquals([0, 255].map((index) => counted.way(shape(index))), ["=", "="]);
  // What came once more than 256 others ago counts as new.
  assertEquals([300, 999, 256].map((index) => counted.way(shape(index))), ["-", "+", "-"]);
  assertEquals([0, 255].map((index) => counted.way(shape(index))), ["-", "="]);
});
