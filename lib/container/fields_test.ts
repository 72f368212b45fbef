import { assertEquals } from "@std/assert";
import type { Entries, Passing } from "../plan/fields.ts";
import type { NodeDocument } from "../request/document.ts";
import { decodeNode } from "../sandbox/request.ts";
import { CONTAINER_FIELDS } from "./fields.ts";

const PODS = "/var/lib/kubelet/pods/";
const CRI = "io.containerd.grpc.v1.cri";

/** What of a text of a field passes through on a node. */
function passing(input: string, text: string, node: Partial<NodeDocument> = {}): Passing | undefined {
  const row = CONTAINER_FIELDS.rows.find((one) => one.input === input)!;
  return row.part!(decodeNode({ release: "1.7.24", ...node }))(text);
}

Deno.test("a mount's source passes where a kubelet makes files, and where it is clean, short and ASCII", () => {
  const of = (path: string) => passing("/container/config/mounts/host_path", path);
  for (
    const path of ["u/etc-hosts", "u/volumes/kubernetes.io~secret/x", "a", "...", "u/..x", "u/x..", "u/.x", "u/x."]
  ) {
    assertEquals(of(`${PODS}${path}`), [PODS, path, ""]);
  }
  const unclean = ["", "/", "u/", "u//x", ".", "./u", "u/./x", "u/.", "..", "../u", "u/../x", "u/.."];
  for (const path of [...unclean, "u x", "u\n", "u\x7f", "é", "u/\u2028"]) {
    assertEquals([path, of(`${PODS}${path}`)], [path, undefined]);
  }
  const longest = "x".repeat(255 - PODS.length);
  assertEquals([of(PODS + longest), of(`${PODS}${longest}x`)], [[PODS, longest, ""], undefined]);
  for (const path of ["/srv/x", "/var/lib/kubelet/x", "/mnt/var/lib/kubelet/pods/u"]) assertEquals(of(path), undefined);
});

Deno.test("no mount's source passes on a node that mounts something there, or keeps files there", () => {
  const of = (node: Partial<NodeDocument>) => passing("/container/config/mounts/host_path", `${PODS}u`, node);
  const passed: Passing = [PODS, "u", ""];
  assertEquals(of({ host: { mounts: { "/var/lib/kubelet": "private", "/": "shared" } } }), passed);
  assertEquals(of({ host: { mounts: { "/": "shared", [`${PODS}u/x`]: "private" } } }), undefined);
  const daemon = (config: object) => of({ daemon: { version: 2, ...config } });
  const cri = (config: object) => daemon({ plugins: { [CRI]: config } });
  assertEquals([daemon({}), daemon({ root: "/var/lib/containerd" })], [passed, passed]);
  const inside = "/var/lib/kubelet/x";
  const runtimes = { runc: { base_runtime_spec: "" }, other: { base_runtime_spec: inside } };
  const keeping = [
    daemon({ root: inside }),
    daemon({ state: inside }),
    cri({ cdi_spec_dirs: ["/etc/cdi", inside] }),
    cri({ containerd: { runtimes } }),
    daemon({ plugins: { "io.containerd.service.v1.tasks-service": { blockio_config_file: inside } } }),
    daemon({ plugins: { "io.containerd.service.v1.tasks-service": { rdt_config_file: inside } } }),
  ];
  assertEquals(keeping, keeping.map(() => undefined));
});

Deno.test("a number passes that is given, and keeps its sign", () => {
  const of = (field: string) =>
    ["0", "1", "-1", "100000"].map((text) => passing(`/container/config/linux/resources/${field}`, text)?.[1]);
  for (const field of ["cpu_period", "cpu_shares"]) assertEquals(of(field), [undefined, "1", undefined, "100000"]);
  for (const field of ["cpu_quota", "memory_limit_in_bytes", "memory_swap_limit_in_bytes"]) {
    assertEquals(of(field), [undefined, "1", "-1", "100000"]);
  }
});

Deno.test("a sandbox's id passes that is one, unless the node has images mounted for a sandbox", () => {
  const id = "0123456789abcdef".repeat(4);
  const mounted = (point: string) => ({ host: { mounts: { [point]: "private" } } }) as const;
  assertEquals([passing("/id", id), passing("/id", "x/y")], [["", id, ""], undefined]);
  assertEquals(passing("/id", id, mounted(`/run/${CRI}/image-volumes/x`)), ["", id, ""]);
  assertEquals(passing("/id", id, mounted(`/run/containerd/${CRI}/image-volumes/x`)), undefined);
});

Deno.test("an annotation of a container decides where it asks for CDI devices, block I/O or RDT, and otherwise passes or has no effect", () => {
  const { effect } = CONTAINER_FIELDS.rows.find(({ input }) => input === "/container/config/annotations")!;
  const runtimes = { runc: { container_annotations: ["a/*", "cdi.k8s.io/*"] } };
  const node = decodeNode({
    release: "1.7.24",
    daemon: { version: 2, plugins: { [CRI]: { containerd: { runtimes } } } },
  });
  const of = (key: string) => (effect as Entries).on(node)(key, "x");
  const read = ["cdi.k8s.io/x", "io.kubernetes.cri.blockio-class", "io.kubernetes.cri.rdt-class"];
  assertEquals(read.map(of), ["decides", "decides", "decides"]);
  assertEquals(["a/x", "b/x", "x/cdi.k8s.io/", "io.kubernetes.cri.rdt-class2"].map(of), [
    "passes",
    "none",
    "none",
    "none",
  ]);
});

Deno.test("an annotation of a pod decides where it asks for a class of block I/O or RDT", () => {
  const { effect } = CONTAINER_FIELDS.rows.find(({ input }) => input === "/config/annotations")!;
  const of = (key: string) => (effect as Entries).on(decodeNode({ release: "1.7.24" }))(key, "x");
  const read = ["blockio.resources.beta.kubernetes.io/pod", "rdt.resources.beta.kubernetes.io/container.app"];
  assertEquals(read.map(of), ["decides", "decides"]);
  assertEquals(["cdi.k8s.io/x", "x/rdt.resources.beta.kubernetes.io/", "io.kubernetes.cri.rdt-class"].map(of), [
    "none",
    "none",
    "none",
  ]);
});
