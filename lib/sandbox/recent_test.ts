import { assert, assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { encodeSpec, formatSpec } from "../oci/encode.ts";
import { knownBytes } from "../oci/shared.ts";
import type { Spec } from "../oci/spec.ts";
import { Recent } from "./recent.ts";
import type { RequestDocument } from "./request.ts";
import { forget, sandboxSpec } from "./sandbox_spec.ts";
import { simpleSpec } from "./spec.ts";

type Config = Readonly<Record<string, unknown>>;

function pod(config: Config = {}, more: Partial<RequestDocument> = {}): RequestDocument {
  return { release: "1.7.24", ...more, config: { metadata: { name: "web", uid: "u" }, ...config } };
}

/** How requests are answered: `=` by what is known of their form, `-` the simple way; all as the simple way does. */
function waysOf(specOf: (document: RequestDocument) => Spec, documents: readonly RequestDocument[]): string {
  return documents.map((document) => {
    const [spec, simple] = [specOf(document), simpleSpec(document)];
    assertEquals(formatSpec(spec), formatSpec(simple));
    assertEquals(encodeSpec(spec), encodeSpec(simple));
    return knownBytes(spec) === undefined ? "-" : "=";
  }).join("");
}

function freshly(...documents: readonly RequestDocument[]): string {
  const recent = new Recent();
  return waysOf((document) => recent.specOf(document), documents);
}

function times(count: number, document: RequestDocument): readonly RequestDocument[] {
  return Array<RequestDocument>(count).fill(document);
}

/** Requests of which none looks like another. */
function strangers(count: number): readonly RequestDocument[] {
  return Array.from({ length: count }, (_, index) => pod({ linux: { sysctls: { [`key-${index}`]: "" } } }));
}

Deno.test("a request that looks like one before is answered by what is known", () => {
  const names = ["a", "b", "c"].map((name) => pod({ metadata: { name, uid: name } }));
  const hostnames = ["a", "b", "c"].map((hostname) => pod({ hostname }));
  assertEquals(freshly(...names, ...hostnames, ...names), "-==-=====");
});

Deno.test("a form is learned once: then a request is read once", () => {
  const recent = new Recent();
  const reads = Array.from({ length: 4 }, () => {
    let count = 0;
    const get = (target: RequestDocument, key: string) => {
      if (key === "config") count++;
      return Reflect.get(target, key);
    };
    recent.specOf(new Proxy(pod(), { get }));
    return count;
  });
  assertEquals(reads.slice(2), [1, 1]);
  assert(reads[0]! > 1 && reads[1]! > 1);
});

Deno.test("what is refused, or has files or an image of its own, is never known", () => {
  const recent = new Recent();
  const refused = pod({ linux: { security_context: { run_as_group: { value: 5 } } } });
  for (let time = 0; time < 4; time++) {
    assertEquals(assertThrows(() => recent.specOf(refused), CriSpecError).code, "group-without-user");
  }
  for (const more of [{ image: { Cmd: ["b"] } }, { rootfs: { "/etc/passwd": "" } }, { hostFiles: { "/a": "" } }]) {
    assertEquals(freshly(...times(4, pod({}, more))), "----");
  }
});

Deno.test("where there is nothing to learn, requests are answered the simple way for ever", () => {
  const daemon = {
    version: 3,
    plugins: { "io.containerd.cri.v1.images": { pinned_images: { sandbox: "r.io/p:4710000000000000" } } },
  };
  assertEquals(freshly(...times(5, pod({}, { release: "2.1.9", daemon }))), "-----");
});

Deno.test("a daemon that takes less than 4 MiB gets no request by what is known", () => {
  const daemon = (max_recv_message_size: number) => ({ version: 2, grpc: { max_recv_message_size } });
  assertEquals(freshly(...times(3, pod({}, { daemon: daemon(4 << 20) }))), "-==");
  assertEquals(freshly(...times(3, pod({}, { daemon: daemon((4 << 20) - 1) }))), "---");
});

/** The request with a table of the daemon's that nobody reads. */
function withTable(table: unknown): RequestDocument {
  const { config, release } = pod();
  return { release, config, daemon: { version: 2, plugins: { "io.containerd.other.v1.other": table } } };
}

/** The measure of a value: its texts and keys in UTF-16 units, and 16 for each value. */
function measure(value: unknown): number {
  if (typeof value === "string") return 16 + value.length;
  if (typeof value !== "object" || value === null) return 16;
  return Object.entries(value).reduce((sum, [key, item]) => sum + key.length + measure(item), 16);
}

Deno.test("a request of more than 64 Ki is not remembered, whatever it is made of", () => {
  const most = 1 << 16;
  const tables: readonly ((rest: string) => unknown)[] = [
    (rest) => ({ text: rest }),
    (rest) => ({ [rest]: 1 }),
    (rest) => ({ none: Array(2000).fill(null), numbers: Array(500).fill(1), text: rest }),
    (rest) => ({ text: rest, last: { inner: [true] } }),
  ];
  for (const table of tables) {
    const rest = most - measure(withTable(table("")));
    const [exact, more] = [withTable(table("x".repeat(rest))), withTable(table("x".repeat(rest + 1)))];
    assertEquals([measure(exact), measure(more)], [most, most + 1]);
    assertEquals(freshly(...times(3, exact)), "-==");
    assertEquals(freshly(...times(3, more)), "---");
  }
  const rest = most - measure(withTable({ text: "" }));
  assertEquals(freshly(...times(3, withTable({ text: "x".repeat(rest), more: 1 }))), "---");
});

Deno.test("a request that is nested deeper than 64 levels is not remembered", () => {
  const nested = (levels: number): unknown => levels === 0 ? 1 : { a: nested(levels - 1) };
  // Three levels are above the table.
  assertEquals(freshly(...times(3, withTable(nested(61)))), "-==");
  assertEquals(freshly(...times(3, withTable(nested(62)))), "---");
});

Deno.test("among many strangers one of sixteen is remembered, and compared with the last two", () => {
  const [first, second, third, fourth] = ["a", "b", "c", "d"].map((key) => pod({ linux: { sysctls: { [key]: "1" } } }));
  assertEquals(freshly(first!, ...strangers(7), first!), `--------=`);
  assertEquals(freshly(first!, ...strangers(8), first!), `----------`);
  // After sixteen strangers a request is still looked for among all that are remembered, after seventeen among two.
  const four = [first!, second!, third!, fourth!];
  assertEquals(freshly(...strangers(12), ...four, first!), `${"-".repeat(16)}=`);
  assertEquals(freshly(...strangers(13), ...four, first!), `${"-".repeat(17)}-`);
  assertEquals(freshly(...strangers(13), ...four, second!), `${"-".repeat(17)}=`);
  assertEquals(freshly(...strangers(13), ...four, fourth!), `${"-".repeat(17)}-`);
  // One that is found ends the row.
  assertEquals(freshly(...strangers(13), ...four, second!, first!), `${"-".repeat(17)}==`);
  // From then on the 32nd, the 48th and so on are remembered.
  assertEquals(freshly(...strangers(16), ...times(17, third!)), "-".repeat(32) + "=");
});

Deno.test("forget() makes the next requests the first ones", () => {
  const documents = times(3, pod({ hostname: "forget" }));
  for (let time = 0; time < 3; time++) {
    forget();
    assertEquals(waysOf(sandboxSpec, documents), "-==");
  }
});
