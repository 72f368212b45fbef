import { assertEquals, assertThrows } from "@std/assert";
import { CriSpecError } from "../error.ts";
import { decodeKubelet, readManifestPod, readManifests } from "./mod.ts";

const SPEC = { containers: [{ name: "app", image: "shop:1" }] };
const pod = (name: string): object => ({ apiVersion: "v1", kind: "Pod", metadata: { name }, spec: SPEC });

Deno.test("readManifests() takes lists apart, and says where each pod stands", () => {
  const { pods } = readManifests([
    pod("a"),
    { apiVersion: "v1", kind: "List", items: [pod("b"), { apiVersion: "v1", kind: "PodList", items: [pod("c")] }] },
  ]);
  assertEquals(pods.map(({ name, document, path }) => [name, document, path]), [
    ["a", 0, ""],
    ["b", 1, "/items/0"],
    ["c", 1, "/items/1/items/0"],
  ]);
});

Deno.test("items of a typed list have its kind where they have none, as the API answers", () => {
  const { kind: _, apiVersion: __, ...item } = pod("a") as { kind: string; apiVersion: string };
  const { pods, objects } = readManifests([
    { apiVersion: "v1", kind: "PodList", items: [item] },
    { apiVersion: "v1", kind: "ConfigMapList", items: [{ metadata: { name: "m" } }] },
    { apiVersion: "v1", kind: "SecretList", items: null },
  ]);
  assertEquals(pods.map(({ kind, name }) => [kind, name]), [["Pod", "a"]]);
  assertEquals(objects.configMaps?.length, 1);
  // An empty list says that there are none.
  assertEquals(objects.secrets, []);
  assertEquals(objects.services, undefined);
});

Deno.test("objects that a kubelet reads are sorted by kind, and others are named", () => {
  const object = (kind: string): object => ({ apiVersion: "v1", kind, metadata: { name: kind.toLowerCase() } });
  const kinds = [
    "ConfigMap",
    "PersistentVolume",
    "PersistentVolumeClaim",
    "PriorityClass",
    "RuntimeClass",
    "Secret",
    "Service",
    "ServiceAccount",
  ];
  const { objects, skipped } = readManifests([...kinds, "Ingress", "Namespace"].map(object));
  assertEquals(Object.keys(objects).toSorted(), [
    "configMaps",
    "persistentVolumeClaims",
    "persistentVolumes",
    "priorityClasses",
    "runtimeClasses",
    "secrets",
    "serviceAccounts",
    "services",
  ]);
  assertEquals(skipped.map(({ kind, name, document }) => [kind, name, document]), [
    ["Ingress", "ingress", 8],
    ["Namespace", "namespace", 9],
  ]);
});

for (
  const [what, value, code, path] of [
    ["a text", "pod", "wrong-type", ""],
    ["an object without a kind", { metadata: {} }, "wrong-document", ""],
    ["a kind that is no text", { apiVersion: "v1", kind: 5 }, "wrong-type", "/kind"],
    ["an item that is none", { apiVersion: "v1", kind: "List", items: [5] }, "wrong-type", "/items/0"],
  ] as const
) {
  Deno.test(`readManifests() refuses ${what}, and says in which document`, () => {
    const error = assertThrows(() => readManifests([pod("a"), value]), CriSpecError);
    assertEquals([error.code, error.path, error.cause], [code, path, { document: 1 }]);
  });
}

Deno.test("readManifests() needs a list", () => {
  for (const wrong of [undefined, null, {}, "x"]) {
    assertEquals(assertThrows(() => readManifests(wrong as never), CriSpecError).code, "wrong-type");
  }
});

Deno.test("all faults of a pod in a list are told with their places in the document", () => {
  const spec = {
    containers: [{ name: "app", imagee: "shop:1", tty: "yes", ports: [{ containerPort: "http" }] }],
    foo: 1,
  };
  const list = { apiVersion: "v1", kind: "List", items: [pod("a"), { ...pod("b"), spec }] };
  const own = readManifests([list]).pods[1]!;
  const { issues } = assertThrows(() => readManifestPod(own, decodeKubelet()), CriSpecError);
  assertEquals(issues.map(({ code, path, message }) => [code, path, message]), [
    ["unknown-field", "/items/1/spec/containers/0/imagee", 'unknown field "spec.containers[0].imagee"'],
    ["wrong-type", "/items/1/spec/containers/0/tty", "Cannot read the value as a boolean: it is a string"],
    [
      "wrong-type",
      "/items/1/spec/containers/0/ports/0/containerPort",
      "Cannot read the value as a number: it is a string",
    ],
    ["unknown-field", "/items/1/spec/foo", 'unknown field "spec.foo"'],
  ]);
});

Deno.test("of very many faults the first twenty are told", () => {
  const fields = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`field${index}`, 1]));
  const own = readManifests([{ ...pod("a"), spec: { ...SPEC, ...fields } }]).pods[0]!;
  assertEquals(assertThrows(() => readManifestPod(own, decodeKubelet()), CriSpecError).issues.length, 20);
});

Deno.test("one fault is an error without a list of issues", () => {
  const own = readManifests([{ ...pod("a"), spec: { ...SPEC, zzzzzzzz: 1 } }]).pods[0]!;
  const error = assertThrows(() => readManifestPod(own, decodeKubelet()), CriSpecError);
  assertEquals([error.issues, Object.keys(error.toJSON())], [[], ["code", "message", "path"]]);
});
